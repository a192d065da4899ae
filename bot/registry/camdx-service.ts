/** Parts of X-Road identifiers: instance, class, member and, if there is one, subsystem. */
const PART = /^[\w'()+,\-.=?]{1,64}$/

/**
 * Whether a text names a member or subsystem as X-Road writes it:
 * `CAMBODIA/GOV/<member code>/<subsystem>`, the last part optional.
 */
export function isXRoadName(text: string): boolean {
  const parts = text.split('/')
  return (parts.length === 3 || parts.length === 4) && parts.every((part) => PART.test(part))
}

/** The name in an address or header: each part encoded by itself. */
export const encodeXRoadName = (name: string): string =>
  name.split('/').map(encodeURIComponent).join('/')

/**
 * Service code and rest of a path of the registry API. Each function of the standard is one
 * service (`/sync/search` is `sync-search`, `/ibr/sync/enrolled` is `ibr-sync-enrolled`); a
 * resource is one service with what lies below it (`/grievances/KP…` is `grievances/KP…`).
 */
export function toServicePath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '')
  return parts.includes('sync') ? parts.join('-') : parts.join('/')
}
