import { Composer, InputFile } from 'grammy'
import { recordingPath, type Heard } from '../../schemas/recording.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { inlineKeyboard, type Button } from '../render/keyboard.ts'
import { menuButton, onTap } from '../render/taps.ts'
import { resumeRows, showMenu } from './show-menu.ts'

const FLOW = 'listen'
const VERSION = 1
/** Question of a button that plays an answer; another one is the name of a flow. */
const ANSWER = 'answer'

/** Telegram plays Ogg Opus as a voice message. */
const fileOf = (heard: Heard, ctx: Ctx): string => `${recordingPath(heard, ctx.lang)}.ogg`

/** "Listen", under a text that has a recording in the chat's language; none where it has none. */
export function listenButtons(ctx: Ctx, heard: Heard): Button[] {
  const { content, openRecording } = ctx.deps
  if (!openRecording || !content.recordings.includes(fileOf(heard, ctx))) return []
  const [question, option] =
    'answer' in heard ? [ANSWER, heard.answer] : [heard.flow, heard.question]
  return [{ text: ctx.t('bot-listen'), tap: { flow: FLOW, version: VERSION, question, option } }]
}

/** Sends the recording of an answer or a question as a voice message. */
export function listenFeature({ content }: BotDeps): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  /** Telegram's names of recordings that it has already: sent again without the bytes. */
  const sent = new Map<string, string>()
  feature.filter(onTap(FLOW), async (ctx) => {
    const { question, option } = ctx.tap
    const heard = question === ANSWER ? { answer: option } : { flow: question, question: option }
    const file = fileOf(heard, ctx)
    const { openRecording } = ctx.deps
    if (!openRecording || !content.recordings.includes(file)) {
      return showMenu(ctx, ctx.t('bot-stale-button'))
    }
    const rows = [...resumeRows(ctx), [menuButton(ctx)]]
    const chat = ctx.chat!.id
    const voice = sent.get(file) ?? new InputFile(await openRecording(file), 'voice.ogg')
    const message = await ctx.api.sendVoice(chat, voice, {
      reply_markup: inlineKeyboard(rows, chat, ctx.deps.secret),
    })
    sent.set(file, message.voice.file_id)
  })
  return feature
}
