/** Something wrong in a flow, the fact bank or a rule: the field inside the file, and why. */
export interface EngineFault {
  /** `questions.category.options.0.next`; empty for the file as a whole. */
  field: string
  message: string
}
