/** English words that say nothing about what is looked for. */
const FILLER = new Set(
  (
    'a an and are as at be by can could did do does for from get had has have he her his how i if ' +
    'in is it its me my no not of on or our she should so that the their them there they this to ' +
    'was we were what when where which who why will with would you your'
  ).split(' '),
)

export const isFiller = (word: string): boolean => FILLER.has(word)
