import type { LearntModel } from '../../../schemas/bot-content.ts'
import type { Features } from './features.ts'
import { packBytes, unpackBytes } from './pack-bytes.ts'
import { trainMargins, type TaughtRow, type Vector } from './train-margins.ts'

/** A text that is known to belong to a topic, or to none of them. */
export interface Sample {
  topic: string
  features: Features
}

export interface TopicScore {
  topic: string
  /** Probability after the model, 0 to 1; all topics together give 1. */
  score: number
  /** How far the question is on the topic's side; the nearest sample questions are at 1. */
  margin: number
}

export interface Scores {
  /** Best first. */
  topics: TopicScore[]
  /** Share of the question's weight that the samples know, 0 to 1. */
  known: number
}

export type TopicModel = (features: Features) => Scores

/** A feature of one sample only says little, and half of all are such. */
const FEWEST_SAMPLES = 2
/** Makes margins into probabilities; fitted by cross-validation. */
const SHARPNESS = 4
/** The largest weight as a signed byte. */
const FULL = 127
/**
 * Most weights are smaller. Without them, and without features that have no others, a phone loads
 * a third less; it costs half a point in first place.
 */
const SMALLEST = 3

/**
 * Learns which features speak for which topic, each weighted by its rarity among topics. The same
 * samples always give the same model.
 */
export function learnModel(samples: readonly Sample[]): LearntModel {
  const topics = [...new Set(samples.map((sample) => sample.topic))]
  const { hashes, spread } = countFeatures(samples)
  const vectorOf = createVectorizer(hashes, spread, topics.length)
  const rows = samples.map(({ topic, features }): TaughtRow => ({
    ...vectorOf(features).vector,
    topic: topics.indexOf(topic),
  }))
  const weights = trainMargins(rows, hashes.length, topics.length)
  const largest = weights.reduce(
    (most, row) => row.reduce((m, w) => Math.max(m, Math.abs(w)), most),
    0,
  )
  const scale = largest / FULL
  const kept: number[] = []
  const counts: number[] = []
  const places: number[] = []
  const values: number[] = []
  for (let at = 0; at < hashes.length; at++) {
    const before = values.length
    for (const [topic, row] of weights.entries()) {
      const value = Math.round(row[at]! / scale)
      if (Math.abs(value) < SMALLEST) continue
      places.push(topic)
      values.push(value)
    }
    if (values.length === before) continue
    kept.push(at)
    counts.push(values.length - before)
  }
  return {
    topics,
    scale,
    always: weights.map((row) => row[hashes.length]!),
    hashes: packBytes(new Uint8Array(Uint32Array.from(kept, (at) => hashes[at]!).buffer)),
    spread: packBytes(Uint8Array.from(kept, (at) => spread[at]!)),
    counts: packBytes(Uint8Array.from(counts)),
    places: packBytes(Uint8Array.from(places)),
    values: packBytes(new Uint8Array(Int8Array.from(values).buffer)),
  }
}

/** Opens what was learnt. */
export function openModel(learnt: LearntModel): TopicModel {
  const { topics, scale, always } = learnt
  const hashes = new Uint32Array(unpackBytes(learnt.hashes).buffer)
  const counts = unpackBytes(learnt.counts)
  const places = unpackBytes(learnt.places)
  const values = new Int8Array(unpackBytes(learnt.values).buffer)
  const starts = new Uint32Array(hashes.length + 1)
  for (let at = 0; at < hashes.length; at++) starts[at + 1] = starts[at]! + counts[at]!
  const vectorOf = createVectorizer(hashes, unpackBytes(learnt.spread), topics.length)
  return (features) => {
    const { vector, known } = vectorOf(features)
    const margins = Float64Array.from(always)
    for (const [i, at] of vector.places.entries()) {
      const value = vector.values[i]! * scale
      for (let j = starts[at]!; j < starts[at + 1]!; j++) margins[places[j]!]! += values[j]! * value
    }
    const odds = margins.map((margin) => Math.exp(SHARPNESS * margin))
    const sum = odds.reduce((all, odd) => all + odd, 0)
    const scores = topics.map((topic, t) => ({
      topic,
      score: odds[t]! / sum,
      margin: margins[t]!,
    }))
    return {
      topics: scores.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1)),
      known,
    }
  }
}

/** Features that are worth keeping, by hash, and how many topics have each. */
function countFeatures(samples: readonly Sample[]) {
  const found = new Map<number, { samples: number; topics: Set<string> }>()
  for (const { topic, features } of samples) {
    for (const name of features.weights.keys()) {
      const hash = hashOf(name)
      const entry = found.get(hash)
      if (!entry) found.set(hash, { samples: 1, topics: new Set([topic]) })
      else {
        entry.samples++
        entry.topics.add(topic)
      }
    }
  }
  const kept = [...found].filter(([, entry]) => entry.samples >= FEWEST_SAMPLES)
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    spread: Uint8Array.from(kept, ([, { topics }]) => topics.size),
  }
}

/** Turns features into vectors of length 1; what no sample has counts as the rarest. */
function createVectorizer(hashes: Uint32Array, spread: Uint8Array, topicCount: number) {
  const placeOf = new Map<number, number>()
  for (const [place, hash] of hashes.entries()) placeOf.set(hash, place)
  const rarest = Math.log(topicCount + 1)
  const rarities = Float64Array.from(spread, (topics) => rarest - Math.log(topics))

  return ({ weights }: Features): { vector: Vector; known: number } => {
    const places: number[] = []
    const values: number[] = []
    let known = 0
    let all = 0
    for (const [name, weight] of weights) {
      const place = placeOf.get(hashOf(name))
      const value = weight * (place === undefined ? rarest : rarities[place]!)
      all += value * value
      if (place === undefined) continue
      known += value * value
      places.push(place)
      values.push(value)
    }
    const length = Math.sqrt(all) || 1
    return {
      vector: {
        places: Int32Array.from(places),
        values: Float32Array.from(values, (value) => value / length),
      },
      known: all === 0 ? 0 : known / all,
    }
  }
}

/** FNV-1a over UTF-16 units, 32 bits: two names of 40,000 rarely meet, and then little harm is done. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  }
  return hash >>> 0
}
