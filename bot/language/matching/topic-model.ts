import type { Features } from './features.ts'

/** A text that is known to belong to a topic. */
export interface Sample {
  topic: string
  features: Features
  /** 1 for a sample question, less for text that only mentions the topic. */
  weight: number
}

export interface TopicScore {
  topic: string
  /** 0 (nothing in common) to 1. */
  score: number
}

/** Scores every topic for a question, best first. */
export type TopicModel = (features: Features) => TopicScore[]

type Vector = Map<string, number>

/**
 * One vector a topic, from all its samples: every feature counts more the fewer topics have it,
 * and repeated ones count by their square root. The score is the cosine with the question, where
 * features that no topic has count as the rarest, so that foreign questions score low.
 */
export function createTopicModel(samples: readonly Sample[]): TopicModel {
  const topics = [...new Set(samples.map((sample) => sample.topic))]
  const topicsWith = new Map<string, Set<string>>()
  for (const { topic, features } of samples) {
    for (const name of features.weights.keys()) {
      const seen = topicsWith.get(name)
      if (seen) seen.add(topic)
      else topicsWith.set(name, new Set([topic]))
    }
  }
  const rarity = (name: string) => Math.log((topics.length + 1) / (topicsWith.get(name)?.size ?? 1))
  const vectorOf = ({ weights }: Features): Vector =>
    scaled(new Map([...weights].map(([name, weight]) => [name, weight * rarity(name)])))

  const vectors = new Map<string, Vector>(topics.map((topic) => [topic, new Map()]))
  for (const { topic, features, weight } of samples) {
    const vector = vectors.get(topic)!
    for (const [name, x] of vectorOf(features))
      vector.set(name, (vector.get(name) ?? 0) + x * weight)
  }
  for (const [topic, vector] of vectors) {
    vectors.set(topic, scaled(new Map([...vector].map(([name, x]) => [name, Math.sqrt(x)]))))
  }
  return (features) => {
    const question = vectorOf(features)
    return topics
      .map((topic) => ({ topic, score: dot(question, vectors.get(topic)!) }))
      .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
  }
}

function scaled(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0)) || 1
  return new Map([...vector].map(([name, x]) => [name, x / length]))
}

function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (const [name, x] of a) sum += x * (b.get(name) ?? 0)
  return sum
}
