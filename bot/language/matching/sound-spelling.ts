import { clusters } from '../clusters.ts'

/** Sound classes of the consonants ក (U+1780) to អ (U+17A2), in code order. */
const CONSONANTS = 'kkkkgccccnttttnttttnppppmyrlvssshlq'
/** Independent vowels ឥ (U+17A5) to ឳ (U+17B3), and the vowel signs ា (U+17B6) to ំ (U+17C6). */
const INDEPENDENT = [
  'qi',
  'qi',
  'qu',
  'quk',
  'qu',
  'qu',
  'r',
  'r',
  'l',
  'l',
  'qE',
  'qY',
  'qO',
  'qO',
  'qW',
]
const VOWELS = 'aiiwwuuUeIJEEYOWm'

/** One cluster by sound, with the number of UTF-16 units that it has in the run. */
export interface SoundedCluster {
  sounds: string
  length: number
}

/**
 * A run of Khmer script (normalised) by sound, so that ordinary misspellings meet the right word:
 * sound-alike letters (ន for ណ) and vowels, a missing subscript sign, shifters and killers.
 */
export const soundOut = (run: string): SoundedCluster[] =>
  clusters(run).map((cluster) => ({ sounds: soundsIn(cluster), length: cluster.length }))

/** The sounds of a whole run. */
export const soundsOf = (run: string): string =>
  soundOut(run)
    .map((part) => part.sounds)
    .join('')

function soundsIn(cluster: string): string {
  let sounds = ''
  for (let i = 0; i < cluster.length; i++) {
    const code = cluster.charCodeAt(i)
    const sound =
      code >= 0x1780 && code <= 0x17a2
        ? CONSONANTS[code - 0x1780]
        : code >= 0x17a5 && code <= 0x17b3
          ? INDEPENDENT[code - 0x17a5]
          : code >= 0x17b6 && code <= 0x17c6
            ? VOWELS[code - 0x17b6]
            : ''
    if (sound !== undefined && !sounds.endsWith(sound || '-')) sounds += sound
  }
  return sounds
}
