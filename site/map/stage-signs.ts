import type { SystemFacts } from '../../schemas/system.ts'

const ring = '<circle r="5" fill="none" stroke="currentColor" stroke-width="1.6"/>'

/** A sign for each stage, around the origin, 14 units wide: told apart by shape, not by colour. */
export const stageSigns: Record<SystemFacts['stage'], string> = {
  existing: '<circle r="5.800" fill="currentColor"/>',
  upgrading: `${ring}<path d="M0-5A5 5 0 0 1 0 5z" fill="currentColor"/>`,
  new: '<path d="M0-6.500 1.900-2 6.500-1.600 3 1.400 4.100 6 0 3.500-4.100 6-3 1.400-6.500-1.600-1.900-2z" fill="currentColor"/>',
  planned: ring,
  missing: `${ring}<path d="M-6 6 6-6" stroke="currentColor" stroke-width="1.600"/>`,
  context:
    '<path d="M0-5.500 5.500 0 0 5.500-5.500 0z" fill="none" stroke="currentColor" stroke-width="1.600"/>',
}
