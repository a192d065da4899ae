import { systemSchema, type SystemFacts } from '../../schemas/system.ts'

/** Groups of systems, in the order of the schema. */
export const systemGroups: readonly SystemFacts['group'][] = systemSchema.shape.group.options
