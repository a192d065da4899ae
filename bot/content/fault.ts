/** Something wrong in a content file: where it is and what was expected. */
export interface Fault {
  /** Path from the content folder, with `/`. */
  file: string
  /** Field inside the file, `rules.0.amounts`; empty for the file as a whole. */
  field: string
  message: string
}

/** One line a person can act on. */
export const describeFault = ({ file, field, message }: Fault): string =>
  `content/${file}${field ? `: ${field}` : ''}: ${message}`
