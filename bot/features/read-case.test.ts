import { describe, expect, it } from 'vitest'
import { makeCaseNumber, displayCaseNumber } from '../../schemas/case-number.ts'
import { toKhmerDigits } from '../../schemas/digits.ts'
import { readCase } from './read-case.ts'

const reference = makeCaseNumber('48319572')
const shown = displayCaseNumber(reference)
const token = '0123456789ABCDEF'
const written = '0123-4567-89AB-CDEF'

describe('what a person writes to follow a case', () => {
  it.each([
    ['the number as shown', shown, { reference, token: undefined }],
    ['bare digits', reference.slice(2), { reference, token: undefined }],
    ['Khmer digits', toKhmerDigits(shown), { reference, token: undefined }],
    ['the code alone', written.toLowerCase(), { reference: undefined, token }],
    ['both', `${shown} ${written}`, { reference, token }],
    [
      'the message that told them',
      `Your complaint was received.\nComplaint number: ${shown}\nPlease write this down.\n\nSecret code: ${written}\nI show it once.`,
      { reference, token },
    ],
    ['a sentence', 'they have been said many times', { reference: undefined, token: undefined }],
    ['a wrong check digit', 'KP 123-456-780', { reference: undefined, token: undefined }],
  ])('%s', (_what, text, expected) => {
    expect(readCase(text)).toEqual(expected)
  })
})
