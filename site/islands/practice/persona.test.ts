import { expect, test } from 'vitest'
import { requireContent } from '../../../bot/content/read-content.ts'
import { createPeople } from '../../../bot/registry/sandbox/people.ts'
import { PRACTICE_SEED } from '../../../bot/practice/practice-registry.ts'
import { proposedSpid } from '../../../schemas/spid.ts'
import { pickTellingPeople, toPersona } from './persona.ts'

const { places } = requireContent('content')
const people = createPeople({ seed: PRACTICE_SEED, today: '2026-11-22', places })

test('begins with eight different people who have a phone', () => {
  const picked = pickTellingPeople(people)
  expect(picked).toHaveLength(8)
  expect(new Set(picked).size).toBe(8)
  expect(picked.every((p) => p.phone !== undefined)).toBe(true)
})

test('says that a person has no phone by leaving it out', () => {
  const person = people.find((p) => p.phone === undefined)!
  const persona = toPersona(person, 'en', proposedSpid)
  expect(persona).not.toHaveProperty('phone')
  expect(persona.spid).toMatch(/^\d{4}-\d{4}-\d{4}$/)
})
