import { expect, it } from 'vitest'
import { normalise } from '../../../bot/language/normalise.ts'
import { otherEncoding } from './other-encoding.ts'

it.each(['ស្ត្រីមានផ្ទៃពោះ', 'បណ្តឹងតវ៉ា', 'ខ្ញុំបាត់ប័ណ្ណសមធម៌', 'កញ្ចប់គ្រួសារ', 'ប្រព័ន្ធ IDPoor'])(
  'writes %s in other code points',
  (text) => {
    const other = otherEncoding(text)
    expect(other).not.toBe(text)
    expect(normalise(other)).toBe(normalise(text))
  },
)
