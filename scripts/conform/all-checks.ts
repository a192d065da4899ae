import type { Check } from './check.ts'
import { hubChecks, testRegistryChecks } from './hub-checks.ts'
import { ibrChecks } from './ibr-checks.ts'
import { socialChecks } from './social-checks.ts'

/** Sets of checks by the name that is given at the command line. */
export const checkSets = {
  social: socialChecks,
  ibr: ibrChecks,
  hub: hubChecks,
  test: testRegistryChecks,
} as const satisfies Record<string, readonly Check[]>
export type CheckSet = keyof typeof checkSets

/** Sets that every registry should meet; `test` is for one that stands there for tests. */
export const usualSets: readonly CheckSet[] = ['social', 'ibr', 'hub']

export const isCheckSet = (name: string): name is CheckSet => Object.hasOwn(checkSets, name)
