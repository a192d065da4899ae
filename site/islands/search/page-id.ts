/** What the id of a found part says: ids are the names of Pagefind's files of pages. */
export interface PageId {
  /** The same for all parts of a page: the id of its first. */
  page: string
  kind: string
  /** Number of the part, from 0. Most pages have one. */
  part: number
}

/** `programmes_1f0c9ad` for the first part of a page, `programmes_1f0c9ad_1` for the next. */
export const partId = (page: string, part: number): string =>
  part === 0 ? page : `${page}_${part}`

/** @param id made by `partId`; a kind holds no underscore. */
export function readPageId(id: string): PageId {
  const [kind = '', hash = '', part = '0'] = id.split('_')
  return { page: `${kind}_${hash}`, kind, part: Number(part) }
}
