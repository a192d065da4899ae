/** A link in a list, a menu or a fact. */
export interface Link {
  href: string
  text: string
}
