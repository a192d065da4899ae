import type { TopicScore } from './matching/topic-model.ts'

/** A third topic this much less likely than the best is not what was meant. */
const LEAST_OF_BEST = 1 / 20

/**
 * The topics to offer where it is not clear which one is meant: the best two, so that there is a
 * choice, and a third only where it is likely enough to be worth reading.
 * @param topics the most likely first.
 */
export function worthOffering<Topic extends Pick<TopicScore, 'score'>>(
  topics: readonly Topic[],
): Topic[] {
  const [best, , third] = topics
  const most = best && third && third.score >= best.score * LEAST_OF_BEST ? 3 : 2
  return topics.slice(0, most)
}
