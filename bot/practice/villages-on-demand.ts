import type { BotContent } from '../../schemas/bot-content.ts'
import type { Villages } from '../../schemas/gazetteer.ts'

/**
 * Content whose villages come district by district when they are asked for, so that nobody loads
 * all 14,000 of them.
 * @param fetchVillages villages of a district by commune; rejects when they cannot be had now
 */
export function villagesOnDemand(
  content: BotContent,
  fetchVillages: (district: string) => Promise<Villages>,
): { content: BotContent; loadVillages: (district: string) => Promise<void> } {
  const villages: Villages = {}
  const asked = new Map<string, Promise<void>>()
  return {
    content: { ...content, villages },
    loadVillages(district) {
      const before = asked.get(district)
      if (before) return before
      const load = fetchVillages(district).then(
        (found) => {
          Object.assign(villages, found)
        },
        // A line that is down for a moment is tried again at the next press.
        () => {
          asked.delete(district)
        },
      )
      asked.set(district, load)
      return load
    },
  }
}
