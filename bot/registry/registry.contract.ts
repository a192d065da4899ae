import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AttachmentUpload } from '../../schemas/cases/attachment.ts'
import type { GrievanceSubmission, RequestSubmission } from '../../schemas/cases/case-submission.ts'
import type { CitizenAction } from '../../schemas/cases/citizen-action.ts'
import { ActionRefused, ReferenceTaken, RegistryRefused, type Registry } from './registry.ts'

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
  kind: 'grievance',
  submitted_by: { kind: 'self' },
  excluded_offices: [],
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

const actionId = (n: number) => `0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1d0${n}`

/** A picture of three bytes, as far as its beginning says. */
const photo = (n: number): AttachmentUpload => ({
  id: `0b4ad9a5-4e3c-4d6e-9a77-0f1c6a1d1e0${n}`,
  media_type: 'image/jpeg',
  size: 3,
  sha256: '6e568e1f67fba258184c78181539e5e8fdee447e49bb706fc0ea34fbf12336a5',
  created: '2026-11-22T01:02:03Z',
  content: '/9j/',
})

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
      await registry.submitCase(submission())
      const view = await registry.followCase('KP000000019', TOKEN)
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
      await registry.submitCase(submission())
      const before = await registry.followCase('KP000000019', TOKEN)
      await registry.submitCase(submission())
      expect(await registry.followCase('KP000000019', TOKEN)).toEqual(before)
    })

    it('refuses another grievance under the same id for good', async () => {
      await registry.submitCase(submission())
      const changed = registry.submitCase(submission({ category: 'data' }))
      await expect(changed).rejects.toThrow(RegistryRefused)
    })

    it('says when the number is taken, and finds the case by both of its numbers then', async () => {
      await registry.submitCase(submission())
      const token = 'another token'
      const hash = '183411858409390d8bb291f8dc8bfb33176580b7ca727a73f510f745e8c5cc7f'
      const second = { ...otherId, category: 'data', token_hash: hash }
      const taken = registry.submitCase(submission(second))
      await expect(taken).rejects.toThrow(ReferenceTaken)
      const renumbered = { reference: 'KP000000027', aliases: ['KP000000019'] }
      await registry.submitCase(submission({ ...second, ...renumbered }))
      for (const number of ['KP000000019', 'KP000000027']) {
        expect((await registry.followCase(number, token))?.reference).toBe('KP000000027')
      }
      expect((await registry.followCase('KP000000019', TOKEN))?.category).toBe('payment')
    })

    it('lets one of two grievances with one number win', async () => {
      const results = await Promise.allSettled([
        registry.submitCase(submission()),
        registry.submitCase(submission(otherId)),
      ])
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    })

    it('shows nothing for a wrong number or a wrong token', async () => {
      await registry.submitCase(submission())
      expect(await registry.followCase('KP000000019', 'wrong')).toBeUndefined()
      expect(await registry.followCase('KP000000019', '')).toBeUndefined()
      expect(await registry.followCase('KP000000027', TOKEN)).toBeUndefined()
      expect(await registry.followCase('../people', TOKEN)).toBeUndefined()
    })

    const act = (action: CitizenAction) => registry.actOnCase('KP000000019', TOKEN, action)

    it('lets the person add to a case, withdraw it and say how it was, each once', async () => {
      await registry.submitCase(submission())
      const words = { action: 'messages', id: actionId(1), text: 'បន្ថែម' } as const
      await act(words)
      expect((await act(words)).messages).toMatchObject([{ author: 'complainant', text: 'បន្ថែម' }])
      const view = await act({ action: 'withdraw', id: actionId(2) })
      expect(view).toMatchObject({ status: 'withdrawn', decision: 'withdrawn' })
      expect(view.aim).toBeUndefined()
      await expect(act({ ...words, id: actionId(3) })).rejects.toThrow(ActionRefused)
    })

    it('says why an action is refused, and changes nothing', async () => {
      await registry.submitCase(submission())
      const before = await registry.followCase('KP000000019', TOKEN)
      for (const action of [
        { action: 'confirm', id: actionId(1) },
        { action: 'reopen', id: actionId(2), reason: 'not solved' },
        { action: 'feedback', id: actionId(3), satisfied: 'yes' },
      ] as const) {
        await expect(act(action)).rejects.toMatchObject({ why: 'not-from-this-state' })
      }
      expect(await registry.followCase('KP000000019', TOKEN)).toEqual(before)
    })

    it('refuses actions and attachments with a wrong number or a wrong token', async () => {
      await registry.submitCase(submission())
      const action = { action: 'withdraw', id: actionId(1) } as const
      for (const [number, token] of [
        ['KP000000027', TOKEN],
        ['KP000000019', 'wrong'],
      ] as const) {
        await expect(registry.actOnCase(number, token, action)).rejects.toThrow(RegistryRefused)
        const attached = registry.attachToCase(number, token, photo(1))
        await expect(attached).rejects.toThrow(RegistryRefused)
      }
    })

    it('keeps attachments that are what they say, each once', async () => {
      await registry.submitCase(submission())
      const attach = (upload: AttachmentUpload) =>
        registry.attachToCase('KP000000019', TOKEN, upload)
      await attach(photo(1))
      await attach(photo(1))
      const view = await registry.followCase('KP000000019', TOKEN)
      const { content, ...info } = photo(1)
      expect(content).not.toBe('')
      expect(view?.attachments).toEqual([info])
      const spoilt: Partial<AttachmentUpload>[] = [
        { media_type: 'application/pdf' },
        { media_type: 'text/html' as 'image/png' },
        { size: 4 },
        { size: 11 * 1024 * 1024 },
        { sha256: 'a'.repeat(64) },
      ]
      for (const changes of spoilt) {
        await expect(attach({ ...photo(2), ...changes })).rejects.toThrow(RegistryRefused)
      }
      for (const n of [2, 3, 4, 5]) await attach(photo(n))
      await expect(attach(photo(6))).rejects.toThrow(RegistryRefused)
      expect((await registry.followCase('KP000000019', TOKEN))?.attachments).toHaveLength(5)
    })

    it('takes a request of a verified person only, and shows it', async () => {
      const { spid, phone } = subject.person
      const status = await byPhone(spid, phone)
      const details = { type: 'card', reason: 'lost' } as const
      expect(registry.supports.requests).toContain('card')
      const { id, reference, aliases, token_hash, channel, submitted_by, ...rest } = submission()
      const common = { id, reference, aliases, token_hash, channel, submitted_by }
      const request: RequestSubmission = {
        ...common,
        preferred_language: rest.preferred_language,
        created_at: rest.created_at,
        kind: 'request',
        verification: status?.verification ?? '',
        details,
      }
      const guess = { ...request, verification: 'A'.repeat(request.verification.length) }
      await expect(registry.submitCase(guess)).rejects.toThrow(RegistryRefused)
      await registry.submitCase(request)
      const view = await registry.followCase(reference, TOKEN)
      expect(view).toMatchObject({ kind: 'request', category: 'card', request: details })
      expect(JSON.stringify(view)).not.toContain(request.verification)
      expect(request.verification).not.toContain(spid)
    })

    it('refuses a malformed grievance for good', async () => {
      const bad = submission({ category: 'nonsense' })
      await expect(registry.submitCase(bad)).rejects.toThrow(RegistryRefused)
    })
  })
}
