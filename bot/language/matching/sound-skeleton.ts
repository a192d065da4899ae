import { clusters } from '../clusters.ts'

/**
 * A rough consonant skeleton that Khmer script and Khmer typed in Latin letters share, so that
 * `luy min toan chol` meets `លុយមិនទាន់ចូល`: both become `lmntncl`. Aspiration, voice, vowels and
 * weak finals (y, v, r, h) are left out, because people spell them in many ways.
 */

/** Sound classes of the consonants ក (U+1780) to អ (U+17A2), in code order. */
const CONSONANTS = 'kkkkncccc' + 'n' + 'ttttn' + 'ttttn' + 'ppppm' + 'yrlv' + 'sss' + 'hl' + ' '

/** Makes the letter below it silent. */
const TOANDAKHEAT = '\u17cd'
/** Nikahit: a final m. */
const NIKAHIT = '\u17c6'
const SILENT_SUBSCRIPT_YO = /\u17d2\u1799$/
/** Consonants that are silent or written at will at the end of a syllable. */
const WEAK = /[yvrh]/

/** Skeleton of a run of Khmer script (normalised). */
export const skeletonOfKhmer = (run: string): string =>
  single(clusters(run).map(ofCluster).join(''))

function ofCluster(cluster: string): string {
  if (cluster.includes(TOANDAKHEAT)) return ''
  const letters = cluster.replace(SILENT_SUBSCRIPT_YO, '').match(/[\u1780-\u17a2]/g) ?? []
  const sounds = letters.map((c) => CONSONANTS[c.charCodeAt(0) - 0x1780]!.trim()).join('')
  if (cluster.length === 1 && WEAK.test(sounds)) return ''
  return cluster.includes(NIKAHIT) ? `${sounds}m` : sounds
}

/** Latin letters and pairs by sound class; the longest first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ng|nh|ny|gn/g, 'n'],
  [/ch+|j/g, 'c'],
  [/[gq]/g, 'k'],
  [/[bf]/g, 'p'],
  [/[dz]/g, 't'],
  [/w/g, 'v'],
  [/x/g, 's'],
  [/([kcptl])h+/g, '$1'],
]

/** Skeleton of a romanised Khmer word (lower case, no accents). */
export function skeletonOfLatin(word: string): string {
  const sounds = LATIN.reduce((text, [letters, sound]) => text.replace(letters, sound), word)
  return single(sounds.replace(/[yvrh](?![aeiou])/g, '').replace(/[^a-z]|[aeiou]/g, ''))
}

const single = (sounds: string): string => sounds.replace(/(.)\1+/g, '$1')
