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

const EPOCHS = 12
const RATE = 0.4
/** Keeps the first steps of AdaGrad small. */
const DAMPING = 0.01
/** Topics that a sample is this sure not to be teach nothing: most weights stay zero. */
const NEGLIGIBLE = 0.1
/** A sample that is told apart so well is left alone for some epochs. */
const SURE = 0.8
const REST = 2
/** Share of a sample's features left out each time, so that no single word decides. */
const LEFT_OUT = 0.3

/** Positions and values of what is not zero. */
interface Vector {
  places: Int32Array
  values: Float32Array
  /** How many of them count. */
  length: number
  known: number
}

/**
 * Multinomial logistic regression over the features, each weighted by its rarity among topics,
 * trained by AdaGrad with dropout. Chance is drawn from a fixed seed: the same samples always give
 * the same model.
 */
export function trainTopicModel(samples: readonly Sample[]): TopicModel {
  const topics = [...new Set(samples.map((sample) => sample.topic))]
  const vectorOf = createVectorizer(samples, topics.length)
  const rows = samples.map(({ topic, features }) => ({
    vector: vectorOf(features),
    topic: topics.indexOf(topic),
    rest: 0,
  }))
  const regression = createRegression(vectorOf.size, topics.length)
  const random = createRandom()
  const thin = createThinner(Math.max(...rows.map(({ vector }) => vector.length)), random)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const row of shuffled(rows, random)) {
      if (row.rest > 0) row.rest--
      else if (regression.learn(thin(row.vector), row.topic) > SURE) row.rest = REST
    }
  }
  return (features) => {
    const vector = vectorOf(features)
    const p = regression.predict(vector)
    const scores = topics.map((topic, t) => ({ topic, score: p[t]! }))
    return {
      topics: scores.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1)),
      known: vector.known,
    }
  }
}

/** Weights of all features for all topics; few are not zero, and only these are visited. */
function createRegression(featureCount: number, size: number) {
  const weights = new Float32Array(featureCount * size)
  const steps = new Float32Array(weights.length)
  const used: number[][] = Array.from({ length: featureCount }, () => [])
  const p = new Float64Array(size)

  /** Probability of each topic, valid until the next call. */
  const predict = ({ places, values, length }: Vector): Float64Array => {
    p.fill(0)
    for (let i = 0; i < length; i++) {
      const place = places[i]!
      const value = values[i]!
      for (const t of used[place]!) p[t]! += weights[place * size + t]! * value
    }
    let sum = 0
    for (let t = 0; t < size; t++) sum += p[t] = Math.exp(p[t]!)
    for (let t = 0; t < size; t++) p[t]! /= sum
    return p
  }

  /** One step towards `topic`; returns its probability before. */
  const learn = (vector: Vector, topic: number): number => {
    const before = predict(vector)[topic]!
    p[topic]! -= 1
    for (let t = 0; t < size; t++) {
      if (Math.abs(p[t]!) >= NEGLIGIBLE) step(vector, t, p[t]!)
    }
    return before
  }

  const step = ({ places, values, length }: Vector, topic: number, error: number): void => {
    for (let i = 0; i < length; i++) {
      const slope = error * values[i]!
      const at = places[i]! * size + topic
      if (steps[at] === 0) {
        steps[at] = DAMPING
        used[places[i]!]!.push(topic)
      }
      steps[at]! += slope * slope
      weights[at]! -= (RATE * slope) / Math.sqrt(steps[at]!)
    }
  }
  return { predict, learn }
}

/** Makes vectors without some of their features, at length 1 again; valid until the next one. */
function createThinner(longest: number, random: () => number) {
  const places = new Int32Array(longest)
  const values = new Float32Array(longest)
  return (full: Vector): Vector => {
    let length = 0
    let sum = 0
    for (let i = 0; i < full.length; i++) {
      if (random() < LEFT_OUT) continue
      places[length] = full.places[i]!
      values[length] = full.values[i]!
      sum += full.values[i]! * full.values[i]!
      length++
    }
    const scale = 1 / (Math.sqrt(sum) || 1)
    for (let i = 0; i < length; i++) values[i]! *= scale
    return { places, values, length, known: full.known }
  }
}

/** Turns features into vectors of length 1; what no sample has counts as the rarest. */
function createVectorizer(samples: readonly Sample[], topicCount: number) {
  const places = new Map<string, number>()
  const topicsWith: number[] = []
  const lastTopic: string[] = []
  for (const { topic, features } of samples) {
    for (const name of features.weights.keys()) {
      const place = places.get(name)
      if (place === undefined) {
        places.set(name, lastTopic.length)
        lastTopic.push(topic)
        topicsWith.push(1)
      } else if (lastTopic[place] !== topic) {
        // Samples of one topic follow each other, so another topic is a new one.
        lastTopic[place] = topic
        topicsWith[place]!++
      }
    }
  }
  const rarest = Math.log(topicCount + 1)
  const rarities = Float64Array.from(topicsWith, (count) => rarest - Math.log(count))

  const vectorOf = ({ weights }: Features): Vector => {
    const found = new Int32Array(weights.size)
    const values = new Float32Array(weights.size)
    let length = 0
    let known = 0
    let all = 0
    for (const [name, weight] of weights) {
      const place = places.get(name)
      const value = weight * (place === undefined ? rarest : rarities[place]!)
      all += value * value
      if (place === undefined) continue
      known += value * value
      found[length] = place
      values[length] = value
      length++
    }
    const scale = 1 / (Math.sqrt(all) || 1)
    for (let i = 0; i < length; i++) values[i]! *= scale
    return { places: found, values, length, known: all === 0 ? 0 : known / all }
  }
  return Object.assign(vectorOf, { size: places.size })
}

/** Numbers from 0 to below 1, always the same ones (a linear congruential generator). */
function createRandom(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) / 0x80_0000
  }
}

/** The items in a mixed order (Fisher-Yates). */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
  }
  return mixed
}
