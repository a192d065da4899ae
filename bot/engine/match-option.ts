import type { Outcome } from './condition.ts'

/** Yes for the options listed, no for any other, unknown where none was chosen. */
export function matchOption<T extends string>(
  option: T | undefined,
  ...yes: readonly NoInfer<T>[]
): Outcome {
  if (option === undefined) return 'unknown'
  return yes.includes(option) ? 'yes' : 'no'
}
