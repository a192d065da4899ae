import * as z from 'zod'
import { caseFigures } from '../../../../schemas/cases/case-figures.ts'
import { caseRecord } from '../../../../schemas/cases/case-record.ts'
import { officerAction } from '../../../../schemas/cases/officer-action.ts'
import {
  attachmentContent,
  caseList,
  lookList,
  OFFICER_CODE,
  OFFICER_OFFICE,
  OFFICER_ROLE,
} from '../../../../schemas/registry/officer-api.ts'
import {
  inHeader,
  inPath,
  inQuery,
  reads,
  sends,
  type Operation,
  type OperationGroup,
} from './operation.ts'

const needs = ['officer'] as const
const whoCalls = [
  inHeader(OFFICER_CODE, 'Code of the officer, for whom the caller vouches; never a name'),
  inHeader(OFFICER_ROLE, 'officer, confidential, supervisor or auditor'),
  {
    ...inHeader(OFFICER_OFFICE, 'Gazetteer code of the office; left out for the national one'),
    required: false,
  },
]
const ofCase = [inPath('id', 'Id of the case'), ...whoCalls]
const notThere = { '404': 'There is no such case, or not for this officer: they look the same' }
const record = sends('CaseRecord', caseRecord)

const texts: Readonly<Record<string, string>> = {
  acknowledge: 'Say that a person has seen it',
  take: 'Take it to look into it',
  ask: 'Ask the complainant; the clock stops',
  escalate: 'Pass it to a higher level',
  resolve: 'Decide it, with a reason that the complainant reads',
  redirect: 'Name the body that is responsible, which ends it here',
  reply: 'Write to the complainant without changing the state',
  note: 'Write for colleagues only',
  mark: 'Set how sensitive it is: up without a reason, down only with one',
}

/** One operation for each action that officers have. */
const actions = officerAction.options.map((option): Operation => {
  const { action, ...fields } = option.shape
  const name = action.value
  return {
    id: `${name}Case`,
    method: 'post',
    path: `/cases/{id}/${name}`,
    summary: texts[name] ?? name,
    needs,
    parameters: ofCase,
    body: reads(`Officer${name.charAt(0).toUpperCase()}${name.slice(1)}`, z.strictObject(fields)),
    reply: record,
    failures: {
      ...notThere,
      '403': 'The role does not allow this',
      '409': 'The case does not allow this now',
    },
  }
})

export const officers: OperationGroup = {
  id: 'officers',
  description: 'Cases from the side of the officers who work on them. Our proposal.',
  operations: [
    {
      id: 'listCases',
      method: 'get',
      path: '/cases',
      summary: 'The cases that the officer may see, the most urgent first, 25 on a page',
      needs,
      parameters: [
        ...whoCalls,
        inQuery('status', 'States, with commas between'),
        inQuery('category', 'Code of the category'),
        inQuery('place', 'Gazetteer code: the place and everything below it'),
        inQuery('sensitivity', 'standard, sensitive or highly_sensitive'),
        inQuery('sla', 'on_track, at_risk or breached'),
        inQuery('assigned_to', 'Code of the officer who took it'),
        inQuery('id', 'One case'),
        inQuery('page', 'From 1'),
      ],
      reply: sends('CaseList', caseList),
    },
    {
      id: 'caseFigures',
      method: 'get',
      path: '/cases/figures',
      summary: 'Figures of the cases received in a period; none below ten is shown',
      needs,
      parameters: [...whoCalls, inQuery('from', 'First day'), inQuery('to', 'Last day')],
      reply: sends('CaseFigures', caseFigures),
    },
    {
      id: 'readCase',
      method: 'get',
      path: '/cases/{id}',
      summary: 'One case; that it was looked at is kept',
      needs,
      parameters: ofCase,
      reply: record,
      failures: notThere,
    },
    ...actions,
    {
      id: 'readAttachment',
      method: 'get',
      path: '/cases/{id}/attachments/{attachment}',
      summary: 'An attachment with its bytes; that it was looked at is kept',
      needs,
      parameters: [...ofCase, inPath('attachment', 'Id of the attachment')],
      reply: sends('AttachmentContent', attachmentContent),
      failures: notThere,
    },
    {
      id: 'listLooks',
      method: 'get',
      path: '/cases/{id}/looks',
      summary: 'Who looked at it and when, for supervisors and auditors',
      needs,
      parameters: ofCase,
      reply: sends('LookList', lookList),
      failures: notThere,
    },
  ],
}
