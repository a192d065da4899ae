import type { AttachmentUpload } from '../../../schemas/cases/attachment.ts'
import type { CaseSubmission, GrievanceSubmission } from '../../../schemas/cases/case-submission.ts'
import type { Lang } from '../../../schemas/lang.ts'
import type { createTestChat } from './test-chat.ts'

type Chat = ReturnType<typeof createTestChat>

/** Parts of button labels, by which tests press them. */
export const words = {
  km: {
    category: 'បញ្ហាប្រាក់',
    sub: 'មិនបានទទួល',
    skip: 'រំលង',
    enough: 'ប៉ុណ្ណេះ',
    named: 'ឱ្យទាក់ទង',
    anonymous: 'មិនបញ្ចេញឈ្មោះ',
    send: 'ផ្ញើបណ្តឹង',
    follow: 'តាមដាន',
  },
  en: {
    category: 'problem with a payment',
    sub: 'did not come',
    skip: 'Skip',
    enough: 'That is enough',
    named: 'Contact me',
    anonymous: 'Without my name',
    send: 'Send the complaint',
    follow: 'Follow',
  },
} as const

/** Files a complaint about a payment by buttons alone. */
export async function fileComplaint(me: Chat, lang: Lang, anonymous: boolean): Promise<void> {
  const w = words[lang]
  await me.begin(lang)
  await me.send('/grievance')
  await me.press(anonymous ? w.anonymous : w.named)
  await me.press(w.category)
  await me.press(w.sub)
  await me.press(w.enough)
  await me.press(w.send)
}

/** The number that was told last. */
export const numberOf = (me: Chat): string =>
  /KP [\d-]+/.exec(me.texts().findLast((t) => t.includes('KP ')) ?? '')![0]

/** The secret code that was told. */
export const codeOf = (me: Chat): string =>
  /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(me.texts().join('\n'))![0]

/** Keeps what is handed to the registry, besides handing it on. */
export function watchRegistry(me: Chat) {
  const cases: CaseSubmission[] = []
  const attachments: AttachmentUpload[] = []
  const original = { ...me.deps.registry }
  me.deps.registry.submitCase = (submission) => {
    cases.push(submission)
    return original.submitCase(submission)
  }
  me.deps.registry.attachToCase = (reference, token, upload) => {
    attachments.push(upload)
    return original.attachToCase(reference, token, upload)
  }
  return {
    cases,
    attachments,
    /** The complaint that came last. */
    complaint: (): GrievanceSubmission => {
      const last = cases.at(-1)
      if (last?.kind !== 'grievance') throw new Error('no complaint came')
      return last
    },
  }
}

/** Presses buttons by parts of their labels, one after the other. */
export async function pressAll(me: Chat, labels: readonly string[]): Promise<void> {
  for (const label of labels) await me.press(label)
}
