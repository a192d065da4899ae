import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEnrolments } from './read-enrolments.ts'
import { readHouseholdCard, readHouseholdMembers } from './read-household.ts'

const SPID = '142140372104'
const record = (changes: object = {}) => ({
  assistance_unit: '1',
  member: { member_identifier: [{ identifier_type: 'SPID', identifier_value: SPID }] },
  programme_identifier: [{ programme_identifier: 'p', programme_name: 'ក' }],
  enrollment_date: '2025-01-15T00:00:00+07:00',
  enrollment_status: '1',
  benefits: [],
  ...changes,
})
const readOne = (changes: object) => readEnrolments([record(changes)], SPID)[0]

describe('readEnrolments', () => {
  it('reads the state in both spellings, as code, number or word, and ours besides', () => {
    const states = [
      { enrollment_status: '1' },
      { enrollment_status: undefined, enrolment_status: 'Active' },
      { enrollment_status: 4 },
      { enrollment_status: 'KH-ASSESSING' },
    ]
    expect(states.map((changes) => readOne(changes)?.status)).toEqual([
      'active',
      'active',
      'suspended',
      'assessing',
    ])
  })

  it('leaves out what it cannot read rather than guess', () => {
    expect(readOne({ enrollment_status: '9' })).toBeUndefined()
    expect(readOne({ enrollment_date: '02.02.2024' })).toBeUndefined()
    expect(readOne({ programme_identifier: [] })).toBeUndefined()
    expect(readEnrolments([null, 'x', {}], SPID)).toEqual([])
  })

  it('leaves out a record of somebody else', () => {
    const member = { member_identifier: [{ identifier_type: 'SPID', identifier_value: '1' }] }
    expect(readOne({ member })).toBeUndefined()
  })

  it('picks the newest payment tried and the first one due', () => {
    const benefit = (day: string, payment_status: string, benefit_value?: unknown) => ({
      benefit_type: '1',
      benefit_date: `2026-${day}T00:00:00+07:00`,
      payment_status,
      benefit_value,
    })
    const benefits = [
      benefit('12-01', 'due', 'KHR 80000'),
      benefit('10-01', 'failed', 'USD 20'),
      benefit('08-01', 'paid', 'KHR 80000'),
      benefit('11-20', 'due', 80000),
      { benefit_type: '1', benefit_date: '2026-11-01' },
    ]
    const read = readOne({ benefits })
    // An amount without its currency, or in another one, is no amount in riel.
    expect(read?.lastPayment).toEqual({ date: '2026-10-01', state: 'failed' })
    expect(read?.nextPayment).toEqual({ date: '2026-11-20', state: 'due' })
  })

  it('reads the nesting of the published mock-up where its dates allow', () => {
    const file = new URL('testdata/mockup-ibr-record.json', import.meta.url)
    const mockup: unknown = JSON.parse(readFileSync(file, 'utf8'))
    expect(readEnrolments([mockup], SPID)).toEqual([
      {
        programme: 'DCI001',
        name: { km: 'Test Programme', en: 'Test Programme' },
        status: 'active',
        since: '2024-02-02',
      },
    ])
  })
})

describe('readHouseholdCard', () => {
  const household = (changes: object = {}) => ({
    poverty_score_type: 'IDPOOR-2',
    additional_attributes: [{ key: 'equity_card_valid_to', value: '2027-03-31' }],
    ...changes,
  })
  const card = { level: 'poor2', validTo: '2027-03-31' }

  it('reads the last day as a pair or as text', () => {
    expect(readHouseholdCard(household())).toEqual(card)
    const additional_attributes = ['x', 'equity_card_valid_to=2027-03-31T00:00:00+07:00']
    expect(readHouseholdCard(household({ additional_attributes }))).toEqual(card)
  })

  it('gives no card without a known level and a day', () => {
    expect(readHouseholdCard(household({ poverty_score_type: 'IDPoor' }))).toBeUndefined()
    expect(readHouseholdCard(household({ additional_attributes: [] }))).toBeUndefined()
    expect(readHouseholdCard(household({ additional_attributes: 7 }))).toBeUndefined()
    expect(readHouseholdCard(undefined)).toBeUndefined()
  })
})

describe('readHouseholdMembers', () => {
  const member = (changes: object = {}) => ({
    demographic_info: {
      name: { surname: 'ក', given_name: 'ខ' },
      birth_date: '2020-02-03T00:00:00Z',
    },
    related_person: [{ relationship_type: 'CHILD' }],
    registration_date: '2021-01-01T00:00:00Z',
    additional_attributes: ['joined_household=moved-in'],
    ...changes,
  })

  it('puts the head first and leaves out whom it cannot read', () => {
    const head = member({ related_person: [{ relationship_type: 'SELF' }] })
    const unclear = member({ related_person: undefined, additional_attributes: undefined })
    const list = [member(), null, { demographic_info: {} }, member({ registration_date: 'x' })]
    const read = readHouseholdMembers({ member_list: [...list, unclear, head] })
    expect(read?.map(({ relation }) => relation)).toEqual(['head', 'child', 'other'])
    expect(read?.[1]).toEqual({
      name: { km: 'ក ខ', en: 'ក ខ' },
      relation: 'child',
      birthDate: '2020-02-03',
      since: '2021-01-01',
      joined: 'moved-in',
    })
    expect(read?.[2]?.joined).toBe('registered')
  })

  it('is undefined where no member is listed', () => {
    expect(readHouseholdMembers({})).toBeUndefined()
    expect(readHouseholdMembers({ member_list: 'x' })).toBeUndefined()
    expect(readHouseholdMembers(undefined)).toBeUndefined()
  })
})
