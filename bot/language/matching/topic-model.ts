import type { Features } from './features.ts'

/** A text that is known to belong to a topic, or to none of them. */
export interface Sample {
  topic: string
  features: Features
}

export interface TopicScore {
  topic: string
  /** Probability after the model, 0 to 1; all topics together give 1. */
  score: number
}

export interface Scores {
  /** Best first. */
  topics: TopicScore[]
  /** Share of the question's weight that the samples know, 0 to 1. */
  known: number
}

export type TopicModel = (features: Features) => Scores

const EPOCHS = 4
const RATE = 0.4
/** Keeps the first steps of AdaGrad small. */
const DAMPING = 0.01
/** Topics that a sample is this sure not to be teach nothing. */
const NEGLIGIBLE = 0.03
/** A sample that is told apart so well is skipped. */
const LEARNT = 0.95

/** Positions and values of what is not zero. */
interface Vector {
  places: Int32Array
  values: Float32Array
  known: number
}

/**
 * Multinomial logistic regression over the features, each weighted by its rarity among topics,
 * trained by AdaGrad in a fixed order: the same samples always give the same model.
 */
export function trainTopicModel(samples: readonly Sample[]): TopicModel {
  const topics = [...new Set(samples.map((sample) => sample.topic))]
  const vectorOf = createVectorizer(samples, topics.length)
  const size = topics.length
  const rows = samples.map(({ topic, features }) => ({
    ...vectorOf(features),
    topic: topics.indexOf(topic),
  }))
  const weights = new Float32Array(vectorOf.size * size)
  const steps = new Float32Array(weights.length).fill(DAMPING)
  const p = new Float64Array(size)

  const predict = ({ places, values }: Vector) => {
    p.fill(0)
    for (let i = 0; i < places.length; i++) {
      const row = places[i]! * size
      const value = values[i]!
      for (let t = 0; t < size; t++) p[t]! += weights[row + t]! * value
    }
    const highest = Math.max(...p)
    let sum = 0
    for (let t = 0; t < size; t++) sum += p[t] = Math.exp(p[t]! - highest)
    for (let t = 0; t < size; t++) p[t]! /= sum
  }

  const learn = ({ places, values }: Vector, topic: number) => {
    p[topic]! -= 1
    for (let t = 0; t < size; t++) {
      if (Math.abs(p[t]!) < NEGLIGIBLE) continue
      for (let i = 0; i < places.length; i++) {
        const slope = p[t]! * values[i]!
        const at = places[i]! * size + t
        steps[at]! += slope * slope
        weights[at]! -= (RATE * slope) / Math.sqrt(steps[at]!)
      }
    }
  }

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const row of shuffled(rows, epoch + 1)) {
      predict(row)
      if (p[row.topic]! < LEARNT) learn(row, row.topic)
    }
  }
  return (features) => {
    const vector = vectorOf(features)
    predict(vector)
    const scores = topics.map((topic, t) => ({ topic, score: p[t]! }))
    return {
      topics: scores.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1)),
      known: vector.known,
    }
  }
}

/** Turns features into vectors of length 1; what no sample has counts as the rarest. */
function createVectorizer(samples: readonly Sample[], topicCount: number) {
  const topicsWith = new Map<string, Set<string>>()
  for (const { topic, features } of samples) {
    for (const name of features.weights.keys()) {
      const seen = topicsWith.get(name)
      if (seen) seen.add(topic)
      else topicsWith.set(name, new Set([topic]))
    }
  }
  const places = new Map([...topicsWith.keys()].map((name, place) => [name, place]))
  const rarities = Float32Array.from(topicsWith.values(), (seen) =>
    Math.log((topicCount + 1) / seen.size),
  )
  const rarest = Math.log(topicCount + 1)

  const vectorOf = ({ weights }: Features): Vector => {
    const found: number[] = []
    const values: number[] = []
    let known = 0
    let all = 0
    for (const [name, weight] of weights) {
      const place = places.get(name)
      const value = weight * (place === undefined ? rarest : rarities[place]!)
      all += value * value
      if (place === undefined) continue
      known += value * value
      found.push(place)
      values.push(value)
    }
    const length = Math.sqrt(all) || 1
    return {
      places: Int32Array.from(found),
      values: Float32Array.from(values, (value) => value / length),
      known: all === 0 ? 0 : known / all,
    }
  }
  return Object.assign(vectorOf, { size: places.size })
}

/** The same mixed order for the same seed (Fisher-Yates with a linear congruential generator). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items]
  let state = seed
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    const j = state % (i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
  }
  return mixed
}
