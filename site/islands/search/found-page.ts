/** A page, or an entry of a list, as the index gives it back. */
export interface FoundPage {
  /** `/km/answers/spid-what/`, of an entry with its anchor. */
  url: string
  /** Kind of page: `answers`, or `service` and `list` for pages without an entry of content. */
  kind: string
  title: string
  headings: readonly string[]
  /** Other words for the page that are not on it. */
  asked: readonly string[]
  /** Its whole natural text without the title. */
  text: string
}
