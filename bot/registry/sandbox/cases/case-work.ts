import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { CaseCategories, TimeAims } from '../../../../schemas/cases/case-category.ts'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { RequestDetails } from '../../../../schemas/cases/request-details.ts'
import type { CaseSubmission } from '../../../../schemas/cases/case-submission.ts'
import { sameText } from '../../same-text.ts'
import type { AttachmentStore } from './attachment-store.ts'
import { tick } from './case-clock.ts'
import type { Added, CaseStore, Tell } from './case-store.ts'
import type { Setting } from './move-case.ts'
import type { NoticeSender } from './notice-sender.ts'
import { noticesOf } from './notices.ts'
import { openCase } from './open-case.ts'
import { kindOf } from './routing.ts'

/** What the sandbox knows of the people whose requests come in. */
export interface CasePeople {
  /** Whose verification this is; undefined when it is wrong or has ended. */
  identify(verification: string): string | undefined
  /** Gazetteer code of the commune where a person lives. */
  homeOf(spid: string): Promise<string | undefined>
  /** The member of a person's household who is meant; undefined unless the person heads it. */
  member(spid: string, ref: string): Promise<CaseRecord['member']>
  /**
   * Changes the record of a person as an upheld request asks; the same for a repetition.
   * @param id of the request
   * @param member SPID of the member whom it is about, where it is about one
   */
  fulfil(id: string, spid: string, details: RequestDetails, member?: string): Promise<void>
}

export interface CaseWorkDeps {
  store: CaseStore
  attachments: AttachmentStore
  categories: CaseCategories
  people: CasePeople
  now: () => Date
  /** Keeps and sends what is told of cases; without it nothing is told. */
  notices?: NoticeSender | undefined
}

/** For cases of a kind that has since left the data. */
const COMMON_AIMS: TimeAims = {
  acknowledgeDays: 2,
  resolveDays: 15,
  reopenDays: 30,
  appealDays: 45,
}

const DAY_MS = 86_400_000

/** A request that has just been upheld, with the mark that its record is to be changed. */
function withTask(before: CaseRecord, after: CaseRecord): CaseRecord {
  const decided = after.status === 'resolved' && before.status !== 'resolved'
  const asks = after.submission.kind === 'request' && after.person !== undefined
  return decided && asks && after.decision === 'upheld' ? { ...after, to_fulfil: true } : after
}

/** No decided case closes before so many days. */
const shortestReopenDays = ({ categories, requests }: CaseCategories): number =>
  Math.min(
    ...[...categories, ...requests].map(({ aims }) => aims.reopenDays),
    COMMON_AIMS.reopenDays,
  )

/** What becomes of a submission, besides what the store says. */
export type Submitted = Added | { kind: 'unknown-category' } | { kind: 'not-verified' }

/** Everything that changes cases goes through here, so that clocks and notices follow. */
export function createCaseWork(deps: CaseWorkDeps) {
  const { store, categories, people, now, notices } = deps
  const aimsOf = ({ submission }: CaseRecord): TimeAims =>
    kindOf(submission, categories)?.aims ?? COMMON_AIMS
  const settingOf = (entry: CaseRecord): Setting => ({ now: now(), aims: aimsOf(entry) })

  const tell: Tell | undefined =
    notices && ((before, after) => notices.prepare(noticesOf(before, after, now())))

  /** Not awaited: who changed the case need not wait for those who are told. */
  function deliver(): void {
    notices?.deliver().catch(() => undefined)
  }

  /** What was decided becomes true in the person's record; tried again until it is. */
  async function fulfil(entry: CaseRecord): Promise<CaseRecord> {
    const { submission, person, member } = entry
    if (!entry.to_fulfil || submission.kind !== 'request' || person === undefined) return entry
    await people.fulfil(submission.id, person, submission.details, member?.spid)
    const done = await store.change(submission.id, ({ to_fulfil: _, ...rest }) => rest)
    return done?.after ?? entry
  }

  async function change(
    id: string,
    work: (entry: CaseRecord, setting: Setting) => CaseRecord,
  ): Promise<CaseRecord | undefined> {
    const changed = await store.change(
      id,
      (entry) => withTask(entry, work(entry, settingOf(entry))),
      tell,
    )
    if (!changed || changed.after === changed.before) return changed?.after
    deliver()
    return fulfil(changed.after)
  }

  /** The case as of now: what time alone does is done first. */
  async function upToDate(entry: CaseRecord): Promise<CaseRecord> {
    if (tick(entry, settingOf(entry)) === entry) return entry
    return (await change(entry.submission.id, tick)) ?? entry
  }

  async function withReference(reference: string | undefined): Promise<CaseRecord | undefined> {
    return reference === undefined ? undefined : (await store.withReference(reference))[0]
  }

  async function memberOf(submission: CaseSubmission, spid: string | undefined) {
    if (submission.kind !== 'request' || spid === undefined) return undefined
    const { details } = submission
    const ref = 'member' in details ? details.member : undefined
    return ref === undefined ? undefined : people.member(spid, ref)
  }

  async function submit(submission: CaseSubmission): Promise<Submitted> {
    const kind = kindOf(submission, categories)
    if (!kind) return { kind: 'unknown-category' }
    const known = await store.get(submission.id)
    if (known) return { kind: 'known', entry: known }
    const spid =
      submission.kind === 'request' ? people.identify(submission.verification) : undefined
    if (submission.kind === 'request' && spid === undefined) return { kind: 'not-verified' }
    const about = submission.kind === 'grievance' ? submission : undefined
    const entry = openCase(submission, {
      kind,
      now: now(),
      person: spid,
      member: await memberOf(submission, spid),
      home: spid === undefined ? undefined : await people.homeOf(spid),
      appealed: await withReference(about?.appeal_of),
      same: await withReference(about?.same_as),
    })
    const added = await store.add(entry, tell)
    if (added.kind === 'added') deliver()
    return added
  }

  return {
    aimsOf,
    change,
    submit,
    upToDate,
    /** The case with this number and token. A wrong number and a wrong token look the same. */
    async find(reference: string, token: string): Promise<CaseRecord | undefined> {
      const hash = bytesToHex(sha256(utf8ToBytes(token)))
      const candidates = await store.withReference(reference)
      const found = candidates.find(({ submission }) => sameText(submission.token_hash, hash))
      return found && upToDate(found)
    },
    /** Does what time alone does to cases, so that a list shows them as of now. */
    async tick(): Promise<void> {
      const decidedBefore = new Date(now().getTime() - shortestReopenDays(categories) * DAY_MS)
      for (const entry of await store.overdue({ now: now(), decidedBefore })) {
        await upToDate(await fulfil(entry))
      }
    },
    async get(id: string): Promise<CaseRecord | undefined> {
      const entry = await store.get(id)
      return entry && upToDate(entry)
    },
  }
}
export type CaseWork = ReturnType<typeof createCaseWork>
