import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GrievanceSubmission } from '../../schemas/grievance.ts'
import { ReferenceTaken, RegistryRefused, type Registry } from './registry.ts'

/** An invented person in the registry under test. */
export interface TestPerson {
  spid: string
  phone: string
}

/** A registry under test, with what a test must know of it. */
export interface Subject {
  registry: Registry
  /** With enrolments, payments and a valid card. */
  person: TestPerson
  /** Somebody else. */
  other: TestPerson
  /** A number of the right form that nobody has. */
  unknownSpid: string
  /** The last code that reached this phone. */
  lastCode(phone: string): Promise<string | undefined>
  stop(): Promise<void>
}

const TOKEN = 'a follow-up token'
/** SHA-256 of TOKEN. */
const TOKEN_HASH = '595f409ad9697e5699c6903bd36ec8b906f832b749f640ceff9030415c1e795a'

const submission = (changes: Partial<GrievanceSubmission> = {}): GrievanceSubmission => ({
  id: '0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1c01',
  reference: 'KP000000019',
  aliases: [],
  token_hash: TOKEN_HASH,
  channel: 'telegram',
  anonymous: false,
  preferred_language: 'km',
  category: 'payment',
  programme: 'family-package',
  description: 'មិនទាន់បានប្រាក់',
  incident_location: '010201',
  created_at: '2026-11-22T01:02:03.000Z',
  ...changes,
})
const otherId = { id: '0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1c02' }

/** What every registry does for the bot. Run once for each way to reach one. */
export function registryContract(name: string, start: () => Promise<Subject>): void {
  describe(`registry: ${name}`, () => {
    let subject: Subject
    let registry: Registry
    beforeEach(async () => {
      subject = await start()
      registry = subject.registry
    })
    afterEach(() => subject.stop())

    const byPhone = (spid: string, phone: string) => registry.lookUp(spid, { kind: 'phone', phone })
    const byCode = (spid: string, code: string) => registry.lookUp(spid, { kind: 'code', code })

    it('shows a person enrolments, payments and card for SPID and phone', async () => {
      const { spid, phone } = subject.person
      const status = await byPhone(spid, phone)
      expect(status?.enrolments.length).toBeGreaterThan(0)
      expect(status?.enrolments[0]?.lastPayment?.state).toBe('paid')
      expect(status?.card?.validTo).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    })

    it('knows a phone in the forms that Telegram gives', async () => {
      const { spid, phone } = subject.person
      expect(await byPhone(spid, phone.replace('+', ''))).toBeDefined()
      expect(await byPhone(spid, `${phone.slice(0, 4)} ${phone.slice(4)}`)).toBeDefined()
    })

    it('finds nobody for a wrong phone, a wrong code, a wrong SPID or no proof', async () => {
      const { person, other, unknownSpid } = subject
      expect(await byPhone(person.spid, other.phone)).toBeUndefined()
      expect(await byPhone(person.spid, '')).toBeUndefined()
      expect(await byCode(person.spid, '000000')).toBeUndefined()
      expect(await byCode(person.spid, '')).toBeUndefined()
      expect(await byPhone(unknownSpid, person.phone)).toBeUndefined()
      expect(await byPhone('', '')).toBeUndefined()
    })

    it('takes a one-time code once', async () => {
      const { spid, phone } = subject.person
      await registry.sendCode(spid)
      const code = await subject.lastCode(phone)
      expect(code).toMatch(/^\d{6}$/)
      expect(await byCode(subject.other.spid, code!)).toBeUndefined()
      expect(await byCode(spid, code!)).toEqual(await byPhone(spid, phone))
      expect(await byCode(spid, code!)).toBeUndefined()
    })

    it('does not tell whether a code was sent', async () => {
      await expect(registry.sendCode(subject.person.spid)).resolves.toBeUndefined()
      await expect(registry.sendCode(subject.unknownSpid)).resolves.toBeUndefined()
    })

    it('keeps a grievance and shows it for number and token', async () => {
      await registry.submitGrievance(submission())
      const view = await registry.followGrievance('KP000000019', TOKEN)
      expect(view).toMatchObject({
        reference: 'KP000000019',
        category: 'payment',
        programme: 'family-package',
        status: 'received',
      })
      expect(view?.events.map((event) => event.to)).toEqual(['received'])
      expect(JSON.stringify(view)).not.toContain('មិនទាន់')
    })

    it('takes the same grievance again without doubling it', async () => {
      await registry.submitGrievance(submission())
      const before = await registry.followGrievance('KP000000019', TOKEN)
      await registry.submitGrievance(submission())
      expect(await registry.followGrievance('KP000000019', TOKEN)).toEqual(before)
    })

    it('refuses another grievance under the same id for good', async () => {
      await registry.submitGrievance(submission())
      const changed = registry.submitGrievance(submission({ category: 'data' }))
      await expect(changed).rejects.toThrow(RegistryRefused)
    })

    it('says when the number is taken, and finds the case by both of its numbers then', async () => {
      await registry.submitGrievance(submission())
      const token = 'another token'
      const hash = '183411858409390d8bb291f8dc8bfb33176580b7ca727a73f510f745e8c5cc7f'
      const second = { ...otherId, category: 'data' as const, token_hash: hash }
      const taken = registry.submitGrievance(submission(second))
      await expect(taken).rejects.toThrow(ReferenceTaken)
      const renumbered = { reference: 'KP000000027', aliases: ['KP000000019'] }
      await registry.submitGrievance(submission({ ...second, ...renumbered }))
      for (const number of ['KP000000019', 'KP000000027']) {
        expect((await registry.followGrievance(number, token))?.reference).toBe('KP000000027')
      }
      expect((await registry.followGrievance('KP000000019', TOKEN))?.category).toBe('payment')
    })

    it('lets one of two grievances with one number win', async () => {
      const results = await Promise.allSettled([
        registry.submitGrievance(submission()),
        registry.submitGrievance(submission(otherId)),
      ])
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    })

    it('shows nothing for a wrong number or a wrong token', async () => {
      await registry.submitGrievance(submission())
      expect(await registry.followGrievance('KP000000019', 'wrong')).toBeUndefined()
      expect(await registry.followGrievance('KP000000019', '')).toBeUndefined()
      expect(await registry.followGrievance('KP000000027', TOKEN)).toBeUndefined()
      expect(await registry.followGrievance('../people', TOKEN)).toBeUndefined()
    })

    it('refuses a malformed grievance for good', async () => {
      const bad = submission({ category: 'nonsense' as 'data' })
      await expect(registry.submitGrievance(bad)).rejects.toThrow(RegistryRefused)
    })
  })
}
