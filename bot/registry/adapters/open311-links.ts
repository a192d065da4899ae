import * as z from 'zod'

/**
 * What we keep of a grievance in Open311, by our number: it has no field for a number of others
 * and no way to find a request by one. Nothing here says what the grievance is about.
 */
const link = z.strictObject({
  /** SHA-256 of the follow-up token, hexadecimal. */
  token_hash: z.string(),
  /** `sending` until an answer came: the request may be there or not. */
  state: z.enum(['sending', 'sent']),
  /** Their id; some systems give a token first, which becomes an id later. */
  request_id: z.string().optional(),
  token: z.string().optional(),
  sent_at: z.string(),
})
export type CaseLink = z.infer<typeof link>
const linkFile = z.strictObject({ v: z.literal(1), links: z.record(z.string(), link) })

export interface CaseLinks {
  get(reference: string): CaseLink | undefined
  /** Kept for good when it resolves. */
  put(reference: string, link: CaseLink): Promise<void>
}

/** A file that holds one JSON value. */
interface JsonFile {
  load(): Promise<unknown>
  save(value: unknown): Promise<void>
}

/** The file is there and holds something else: nothing may be written over it. */
export class LinksUnreadable extends Error {
  override readonly name = 'LinksUnreadable'
}

/** Links in a file of this process. @throws LinksUnreadable */
export async function openCaseLinks(file: JsonFile): Promise<CaseLinks> {
  const loaded = linkFile.safeParse((await file.load()) ?? { v: 1, links: {} })
  if (!loaded.success) throw new LinksUnreadable('the file of links to Open311 is not readable')
  const links = new Map(Object.entries(loaded.data.links))
  let saving: Promise<void> = Promise.resolve()
  return {
    get: (reference) => links.get(reference),
    put(reference, value) {
      links.set(reference, value)
      const save = () => file.save({ v: 1, links: Object.fromEntries(links) })
      // One after the other; a failed write is tried again with the next.
      saving = saving.then(save, save)
      return saving
    },
  }
}
