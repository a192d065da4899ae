/**
 * The stem of an English word in lower case, after M. F. Porter, "An algorithm for suffix
 * stripping" (1980): `connected`, `connecting` and `connection` become one. Beyond Porter, `-istr`
 * becomes `-ist`: `registered` and `registration` are one too. Own code.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  // `y` is a consonant at the beginning and after a vowel.
  let w = word.replace(/^y/, 'Y').replace(/([aeiou])y/g, '$1Y')
  w = plural(w)
  w = past(w)
  w = hasVowel(w.slice(0, -1)) ? w.replace(/y$/, 'i') : w
  w = replaceEnding(w, STEP_2, 0)
  w = replaceEnding(w, STEP_3, 0)
  w = replaceEnding(w, STEP_4, 1)
  return tidy(w).toLowerCase()
}

const VOWELS = /[aeiouy]/
const hasVowel = (stem: string): boolean => VOWELS.test(stem)
/** How often vowels are followed by consonants: 0 in `tree`, 1 in `trouble`, 2 in `private`. */
const measure = (stem: string): number => (stem.match(/[aeiouy]+[^aeiouy]+/g) ?? []).length
const endsShort = (stem: string): boolean => /[^aeiouy][aeiouy][^aeiouywxY]$/.test(stem)
const endsDouble = (stem: string): boolean => /([^aeiouy])\1$/.test(stem)

const plural = (w: string): string =>
  w
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'i')
    .replace(/([^s])s$/, '$1')

function past(w: string): string {
  if (w.endsWith('eed')) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w
  const [, stem] = /^(.*)(?:ed|ing)$/.exec(w) ?? []
  if (stem === undefined || !hasVowel(stem)) return w
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1)
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem
}

type Endings = readonly (readonly [ending: string, instead: string])[]

const STEP_2: Endings = pairs(
  'ational-ate tional-tion enci-ence anci-ance izer-ize abli-able alli-al entli-ent eli-e ousli-ous ' +
    'ization-ize ation-ate ator-ate alism-al iveness-ive fulness-ful ousness-ous aliti-al iviti-ive biliti-ble',
)
const STEP_3: Endings = pairs('icate-ic ative- alize-al iciti-ic ical-ic ful- ness-')
const STEP_4: Endings = pairs(
  'al- ance- ence- er- ic- able- ible- ant- ement- ment- ent- sion-s tion-t ou- ism- ate- iti- ous- ive- ize-',
)

/** The longest ending that fits is replaced where what is before it is long enough. */
function replaceEnding(w: string, endings: Endings, more: number): string {
  const fits = endings.filter(([ending]) => w.endsWith(ending))
  const [longest] = fits.sort((a, b) => b[0].length - a[0].length)
  if (!longest) return w
  const stem = w.slice(0, -longest[0].length) + longest[1]
  const before = /^(?:s|t)ion$/.test(longest[0]) ? stem : w.slice(0, -longest[0].length)
  return measure(before) > more ? stem : w
}

function tidy(w: string): string {
  let stem = w
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1)
    if (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest))) stem = rest
  }
  stem = stem.replace(/istr$/, 'ist')
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem
}

function pairs(list: string): Endings {
  return list.split(' ').map((pair) => {
    const [ending, instead] = pair.split('-')
    return [ending!, instead!] as const
  })
}
