import * as z from 'zod'
import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { officerAction } from '../../../../schemas/cases/officer-action.ts'
import { officer as officerSchema, type Officer } from '../../../../schemas/cases/officer.ts'
import { CASE_REFUSAL } from '../../../../schemas/registry/error-body.ts'
import {
  CASES_A_PAGE,
  OFFICER_CODE,
  OFFICER_OFFICE,
  OFFICER_ROLE,
} from '../../../../schemas/registry/officer-api.ts'
import { toWireTime } from '../../../../schemas/registry/wire.ts'
import { ActionRefused } from '../../registry.ts'
import type { RegistryResponse } from '../../transport.ts'
import { describeFields } from '../reply.ts'
import { attachmentKey } from './attachment-store.ts'
import type { CaseWork, CaseWorkDeps } from './case-work.ts'
import { toSummary } from './case-views.ts'
import { refusalReply, type Fail, type Headers } from './citizen-endpoints.ts'
import { maySee } from './case-condition.ts'
import { forOfficers } from './for-officers.ts'
import { hideFigures, momentsOf } from './hide-figures.ts'
import { caseQuery, toCondition } from './list-cases.ts'
import { actAsOfficer } from './officer-actions.ts'

interface Deps extends Pick<CaseWorkDeps, 'attachments' | 'store' | 'notices' | 'now'> {
  work: CaseWork
  fail: Fail
}

/** A call by an officer: headers and what stands in the address behind `?`. */
export interface OfficerCall {
  headers: Headers
  query: Readonly<Record<string, string>>
}

const period = z.strictObject({ from: z.iso.date(), to: z.iso.date() })

/** Cases from the side of the officers. What an officer may not see is as if it were not there. */
export function createOfficerEndpoints({ work, attachments, store, notices, now, fail }: Deps) {
  const notThere = () => fail(404, 'err.request.not_found', 'no such case for this officer')

  function readOfficer({ headers }: OfficerCall): Officer | undefined {
    const office = headers(OFFICER_OFFICE)
    const said = { code: headers(OFFICER_CODE), role: headers(OFFICER_ROLE) }
    return officerSchema.safeParse({ ...said, ...(office !== undefined && { office }) }).data
  }

  /** Does something as the officer of the headers. */
  async function asOfficer(
    call: OfficerCall,
    then: (officer: Officer) => Promise<RegistryResponse>,
  ): Promise<RegistryResponse> {
    const officer = readOfficer(call)
    if (!officer) {
      const message = `${OFFICER_CODE} and ${OFFICER_ROLE} say which officer calls`
      return fail(400, 'err.request.bad', message)
    }
    try {
      return await then(officer)
    } catch (refusal) {
      if (!(refusal instanceof ActionRefused)) throw refusal
      if (refusal.why !== 'not-by-this-actor') return refusalReply(fail, refusal)
      return fail(403, CASE_REFUSAL + refusal.why, 'the role does not allow this')
    }
  }

  const withCase = (
    call: OfficerCall,
    id: string,
    then: (entry: CaseRecord, officer: Officer) => Promise<RegistryResponse>,
  ) =>
    asOfficer(call, async (officer) => {
      const entry = await work.get(id)
      return entry && maySee(entry, officer) ? then(entry, officer) : notThere()
    })

  const look = (id: string, { code, role }: Officer) =>
    store.addLook(id, { at: toWireTime(now()), officer: code, role })

  return {
    list: (call: OfficerCall) =>
      asOfficer(call, async (officer) => {
        const query = caseQuery.safeParse(call.query)
        if (!query.success) return fail(400, 'err.request.bad', describeFields(query.error))
        await work.tick()
        const page = { offset: ((query.data.page ?? 1) - 1) * CASES_A_PAGE, limit: CASES_A_PAGE }
        const condition = toCondition(query.data, officer, now())
        const { entries, total } = await store.find(condition, page)
        const cases = entries.map((entry) => toSummary(entry, now()))
        return { status: 200, body: { cases, total } }
      }),

    figures: (call: OfficerCall) =>
      asOfficer(call, async (officer) => {
        const asked = period.safeParse(call.query)
        if (!asked.success) return fail(400, 'err.request.bad', describeFields(asked.error))
        await work.tick()
        const condition = { visibleTo: officer, received: momentsOf(asked.data) }
        return { status: 200, body: hideFigures(await store.count(condition), asked.data) }
      }),

    read: (call: OfficerCall, id: string) =>
      withCase(call, id, async (entry, officer) => {
        await look(id, officer)
        return { status: 200, body: forOfficers(entry) }
      }),

    act: (call: OfficerCall, id: string, name: string, body: unknown) =>
      withCase(call, id, async (_entry, officer) => {
        const fields = typeof body === 'object' && body !== null ? body : {}
        const parsed = officerAction.safeParse({ ...fields, action: name })
        if (!parsed.success) return fail(400, 'err.request.bad', describeFields(parsed.error))
        const acted = await work.change(id, (current, setting) =>
          actAsOfficer(current, officer, parsed.data, setting),
        )
        return acted ? { status: 200, body: forOfficers(acted) } : notThere()
      }),

    attachment: (call: OfficerCall, id: string, attachment: string) =>
      withCase(call, id, async (entry, officer) => {
        const info = entry.attachments.find((known) => known.id === attachment)
        const bytes = info && (await attachments.get(attachmentKey(id, attachment)))
        if (!bytes) return notThere()
        await look(id, officer)
        return { status: 200, body: { media_type: info.media_type, content: toBase64(bytes) } }
      }),

    deadNotices: (call: OfficerCall) =>
      asOfficer(call, async (officer) => {
        requireOversight(officer)
        const dead = (await notices?.dead()) ?? []
        const shown = dead.map(({ notice, attempts }) => ({ notice, attempts }))
        return { status: 200, body: { notices: shown } }
      }),

    looks: (call: OfficerCall, id: string) =>
      withCase(call, id, async (_entry, officer) => {
        requireOversight(officer)
        return { status: 200, body: { looks: await store.looks(id) } }
      }),
  }
}

/** Throws ActionRefused for officers who do not oversee others. */
function requireOversight({ role }: Officer): void {
  if (role !== 'supervisor' && role !== 'auditor') throw new ActionRefused('not-by-this-actor')
}

/** Bytes at a time, because a function takes only so many arguments. */
const PART = 32_768

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += PART) {
    text += String.fromCharCode(...bytes.subarray(start, start + PART))
  }
  return btoa(text)
}
