/** A page, an entry of a list, or parts of a long page, as the index gives it back. */
export interface FoundPage {
  /** `/km/answers/spid-what/`, of an entry with its anchor. */
  url: string
  /** Kind of page: `answers`, or `service` and `list` for pages without an entry of content. */
  kind: string
  title: string
  headings: readonly string[]
  /** Other words for the page that are not on it. */
  asked: readonly string[]
  /** Its natural text without the title. */
  text: string
}
