import type { Programme } from '../../schemas/bot-content.ts'

/** Whether a rule, by its full id `programme.rule`, takes part. */
export type RuleFilter = (ruleId: string) => boolean

/** Rules that a check looks at: those of live programmes, in order of programmes. */
export const liveRules = (programmes: readonly Programme[], only: RuleFilter = () => true) =>
  programmes
    .filter((programme) => programme.state === 'live')
    .sort((a, b) => a.order - b.order)
    .flatMap((programme) =>
      programme.rules.map((rule) => ({ programme, rule, id: `${programme.id}.${rule.id}` })),
    )
    .filter(({ id }) => only(id))
