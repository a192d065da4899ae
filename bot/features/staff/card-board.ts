import { GrammyError } from 'grammy'
import type { CardRecord } from '../../../schemas/card-record.ts'
import type { CaseNotice } from '../../../schemas/cases/case-notice.ts'
import type { CaseSummary } from '../../../schemas/cases/case-record.ts'
import type { Officer } from '../../../schemas/cases/officer.ts'
import { inlineKeyboard, type Button } from '../../render/keyboard.ts'
import { cardButtons, cardText, decisionButtons } from './card.ts'
import { createThreads } from './find-thread.ts'
import { staffWords, type StaffDeps } from './staff-deps.ts'

/** As whom the cards are made: the registry itself keeps sensitive cases from the first. */
const forStaff: Officer = { code: 'kumpear-cards', role: 'officer' }
const forConfidential: Officer = { code: 'kumpear-cards', role: 'confidential' }

const DAY_MS = 24 * 3_600_000

/** Where a card belongs, and what it shows. */
interface Placed {
  chat: number
  one: CaseSummary
}

/** The cards of all cases in the officers' groups. */
export function createCardBoard(deps: StaffDeps) {
  const { api, desk, store, content, now, secret } = deps
  const threads = createThreads(deps)
  const w = staffWords(deps, desk.officers.language)

  const find = async (as: Officer, id: string): Promise<CaseSummary | undefined> =>
    (await desk.cases.list(as, { id })).cases[0]

  /** Whether somebody who sits in an office that must not see the case is among the officers. */
  const isAmongUs = ({ excluded_offices: offices }: CaseSummary): boolean =>
    desk.officers.all.some(({ office }) => offices.some((one) => office?.startsWith(one)))

  /** The group that may see a case; undefined where none may, and then it is on the pages only. */
  async function place(id: string): Promise<Placed | undefined> {
    const { staffChat, confidentialChat } = desk
    const plain = await find(forStaff, id)
    if (plain && !isAmongUs(plain)) {
      return staffChat === undefined ? undefined : { chat: staffChat, one: plain }
    }
    const one = confidentialChat === undefined ? undefined : await find(forConfidential, id)
    return one && confidentialChat !== undefined ? { chat: confidentialChat, one } : undefined
  }

  const expires = () => new Date(now().getTime() + content.operator.retention.caseDays * DAY_MS)

  /** Remembers a message about a case, so that a reply to it is understood. */
  const keep = (record: CardRecord, isCard: boolean) =>
    store.write([
      {
        kind: 'card',
        key: `message:${record.chat}:${record.message}`,
        value: record,
        expires: expires(),
      },
      ...(isCard
        ? [{ kind: 'card' as const, key: `case:${record.case}`, value: record, expires: expires() }]
        : []),
    ])

  const markup = (rows: readonly (readonly Button[])[], chat: number) =>
    inlineKeyboard(rows, chat, secret)

  /** A topic a province; a case without a place is among those of its matter. */
  const topicOf = ({ place: where, category }: CaseSummary) =>
    where === undefined
      ? { subject: `c-${category}`, name: w.words.category(category) }
      : { subject: where.slice(0, 2), name: w.words.province(where) }

  async function post({ chat, one }: Placed, heading = ''): Promise<void> {
    const text = heading + cardText(one, w, deps)
    const buttons = markup(cardButtons(one, w, desk.address), chat)
    const { sent, thread } = await threads.post(chat, topicOf(one), (in_) =>
      api.sendMessage(chat, text, {
        reply_markup: buttons,
        ...(in_ !== undefined && { message_thread_id: in_ }),
      }),
    )
    const record = { v: 1, case: one.id, chat, message: sent.message_id } as const
    await keep({ ...record, ...(thread !== undefined && { thread }) }, true)
  }

  const cardOf = async (id: string) => (await store.get('card', `case:${id}`))?.value

  /** Puts text and buttons on a card; false when there is no such message any more. */
  async function edit(
    { chat, message }: CardRecord,
    text: string,
    rows: readonly (readonly Button[])[],
  ): Promise<boolean> {
    try {
      await api.editMessageText(chat, message, text, { reply_markup: markup(rows, chat) })
      return true
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
      return error.description.includes('not modified')
    }
  }

  /** Takes a card away; where Telegram no longer deletes it, it says where the case is now. */
  async function remove(card: CardRecord, words: string): Promise<void> {
    try {
      await api.deleteMessage(card.chat, card.message)
    } catch (error) {
      if (!(error instanceof GrammyError)) throw error
      await edit(card, w.t(words), [])
    }
  }

  /** Brings the card of a case up to date, wherever it belongs now. */
  async function refresh(id: string): Promise<void> {
    const [placed, card] = await Promise.all([place(id), cardOf(id)])
    if (card && placed?.chat !== card.chat) {
      await remove(card, 'staff-moved-away')
      await store.write([{ kind: 'card', key: `case:${id}`, delete: true }])
      if (placed) await post(placed)
      return
    }
    if (!placed) return
    const { one } = placed
    const shown =
      card && (await edit(card, cardText(one, w, deps), cardButtons(one, w, desk.address)))
    if (!shown) await post(placed)
  }

  /** Shows the case again below everything else, with a heading that says why. */
  async function raise(id: string, heading: string): Promise<void> {
    const [placed, card] = await Promise.all([place(id), cardOf(id)])
    if (card) await remove(card, 'staff-moved-below')
    if (placed) await post(placed, `${w.t(heading)}\n`)
  }

  /** Says below the card that there is something to read; what, stands on the pages. */
  async function point(id: string, words: string): Promise<void> {
    await refresh(id)
    const card = await cardOf(id)
    if (!card) return
    await api.sendMessage(card.chat, w.t(words), {
      reply_parameters: { message_id: card.message, allow_sending_without_reply: true },
      ...(card.thread !== undefined && { message_thread_id: card.thread }),
    })
  }

  return {
    refresh,
    keep,
    /** The case that a message in a group is about. */
    about: async (chat: number, message: number) =>
      (await store.get('card', `message:${chat}:${message}`))?.value,
    forget: (chat: number, message: number) =>
      store.write([{ kind: 'card', key: `message:${chat}:${message}`, delete: true }]),
    /** Offers the decisions in the place of the card's buttons. */
    offerDecisions: async (id: string): Promise<void> => {
      const [placed, card] = await Promise.all([place(id), cardOf(id)])
      if (placed && card) await edit(card, cardText(placed.one, w, deps), decisionButtons(id, w))
    },
    /** What the registry tells about a case, shown in the group that may see it. */
    async handle({ case_id: id, kind, status, by }: CaseNotice): Promise<void> {
      if (kind === 'overdue') return raise(id, 'staff-overdue')
      if (by !== 'complainant') return refresh(id)
      if (kind === 'attachment') return point(id, 'staff-new-attachment')
      // An answer and a reopening set the case going again, and both come with words.
      const wrote = kind === 'message' || (kind === 'changed' && status === 'in_review')
      return wrote ? point(id, 'staff-new-message') : refresh(id)
    },
  }
}
export type CardBoard = ReturnType<typeof createCardBoard>
