/** Positions and values of what is not zero in a text; values of length 1 together. */
export interface Vector {
  places: Int32Array
  values: Float32Array
}

export interface TaughtRow extends Vector {
  /** Index of the right topic. */
  topic: number
}

/**
 * How much a row on the wrong side costs against large weights: one of the topic more than one of
 * another, of which there are fifty times as many.
 */
const OWN_COST = 3
const OTHER_COST = 1
const EPOCHS = 12
/** All rows are looked at in the first and in every so many epochs, else only those near. */
const LOOK_AGAIN = 5

/**
 * For each topic the weights that tell its rows from all others: linear support vector machines
 * with squared hinge loss, by coordinate descent in the dual (Hsieh et al., 2008, "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM"). Chance is drawn from a fixed seed: the
 * same rows always give the same weights.
 * @returns a weight for each feature and at the end what is added always, topic by topic
 */
export function trainMargins(
  rows: readonly TaughtRow[],
  featureCount: number,
  topicCount: number,
): Float32Array[] {
  return Array.from({ length: topicCount }, (_, topic) => trainOne(rows, featureCount, topic))
}

function trainOne(rows: readonly TaughtRow[], featureCount: number, topic: number): Float32Array {
  const weights = new Float32Array(featureCount + 1)
  const pulls = new Float32Array(rows.length)
  const order = Int32Array.from(rows.keys())
  const random = createRandom()
  let near = order.length
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    if (epoch % LOOK_AGAIN === 0) near = order.length
    shuffle(order, near, random)
    for (let k = 0; k < near; k++) {
      const i = order[k]!
      const { places, values, topic: own } = rows[i]!
      const side = own === topic ? 1 : -1
      const give = 0.5 / (own === topic ? OWN_COST : OTHER_COST)
      let sum = weights[featureCount]!
      for (let j = 0; j < places.length; j++) sum += weights[places[j]!]! * values[j]!
      const pull = pulls[i]!
      const slope = side * sum - 1 + pull * give
      if (pull === 0 && slope >= 0) {
        // Far on the right side: to the rows that rest.
        near--
        order[k] = order[near]!
        order[near] = i
        k--
        continue
      }
      // Values have length 1, and 1 more for what is added always.
      const next = Math.max(pull - slope / (2 + give), 0)
      if (next === pull) continue
      pulls[i] = next
      const step = (next - pull) * side
      weights[featureCount]! += step
      for (let j = 0; j < places.length; j++) weights[places[j]!]! += step * values[j]!
    }
  }
  return weights
}

/** Mixes the first `count` items (Fisher-Yates). */
function shuffle(items: Int32Array, count: number, random: () => number): void {
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = items[i]!
    items[i] = items[j]!
    items[j] = item
  }
}

/** Numbers from 0 to below 1, always the same ones (a linear congruential generator). */
function createRandom(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) / 0x80_0000
  }
}
