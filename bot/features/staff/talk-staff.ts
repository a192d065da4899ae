import { Composer, GrammyError } from 'grammy'
import type { Message } from 'grammy/types'
import type { Ctx } from '../../context.ts'
import { inlineKeyboard } from '../../render/keyboard.ts'
import { MENU_VERSION } from '../../render/taps.ts'
import { createTalkLinks } from '../talk-link.ts'
import { staffWords, type StaffDeps } from './staff-deps.ts'

/** Whether an officer sent something to the person; notes of Telegram about the topic are none. */
const isSendable = (message: Message): boolean =>
  ['text', 'photo', 'voice', 'audio', 'document', 'video', 'location'].some(
    (kind) => kind in message,
  )

/** The officers' side of a talk: what they write in its place goes to the person, without them. */
export function talkStaffFeature(deps: StaffDeps): Composer<Ctx> {
  const { desk, secret, practice } = deps
  const links = createTalkLinks(deps)
  const feature = new Composer<Ctx>()

  feature.on('message', async (ctx, next) => {
    if (!isSendable(ctx.message)) return next()
    const { message_thread_id: thread, reply_to_message: replied, text = '' } = ctx.message
    const places = [thread, replied?.message_id].filter((place) => place !== undefined)
    const found = await Promise.all(places.map((place) => links.ofStaff(ctx.chat.id, place)))
    const talk = found.find((one) => one !== undefined)
    if (!talk) return next()

    const officer = desk.officers.withAccount(ctx.from.id)
    const own = staffWords(deps, officer?.language ?? desk.officers.language)
    const answer = (words: string) =>
      ctx.reply(own.t(words), { reply_parameters: { message_id: ctx.message.message_id } })
    if (!officer || officer.role === 'auditor') return answer('staff-not-listed-reply')

    const theirs = staffWords(deps, talk.language).t
    if (/^\/end(@|\s|$)/.test(text)) {
      if (!(await links.end(talk))) return undefined
      const mark = practice === 'marked' ? `${theirs('bot-practice-mark')}\n\n` : ''
      const menu = {
        text: theirs('bot-menu-menu'),
        tap: { flow: 'menu', version: MENU_VERSION, question: 'go', option: 'menu' },
      }
      await ctx.api.sendMessage(talk.citizen, mark + theirs('talk-ended-by-office'), {
        reply_markup: inlineKeyboard([[menu]], talk.citizen, secret),
      })
      return answer('talk-ended-here')
    }
    if (text.startsWith('/')) return answer('staff-text-only')
    try {
      await ctx.api.copyMessage(talk.citizen, ctx.chat.id, ctx.message.message_id)
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code === 429) throw error
      await links.end(talk)
      return answer('talk-gone')
    }
    return undefined
  })
  return feature
}
