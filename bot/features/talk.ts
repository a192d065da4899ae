import { Composer, GrammyError } from 'grammy'
import type { TalkRecord } from '../../schemas/talk-record.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { isOpen } from '../desk/is-open.ts'
import { inPhnomPenh } from '../desk/phnom-penh.ts'
import { toLatinDigits } from '../../schemas/digits.ts'
import { createMessages } from '../language/messages.ts'
import type { Button } from '../render/keyboard.ts'
import { say, wipe } from '../render/say.ts'
import { goButton, menuButton, onTap } from '../render/taps.ts'
import { countAttempt } from './limits.ts'
import { enterFlow, leaveFlow } from './open-flow.ts'
import { showMenu } from './show-menu.ts'
import { createTalkLinks } from './talk-link.ts'
import { hotlineNames } from './ways-to-report.ts'

const TALK_FLOW = 'talk'
const VERSION = 1
/** So many talks a day: officers have others to answer, too. */
const OFTEN = { name: 'talk', most: 5, windowMs: 24 * 3_600_000 }
/** Messages of one person in a minute; more is a machine or an accident. */
const FAST = { name: 'talk-message', most: 30, windowMs: 60_000 }

const button = (ctx: Ctx, option: 'yes' | 'end'): Button => ({
  text: ctx.t(`talk-${option}`),
  tap: { flow: TALK_FLOW, version: VERSION, question: 'talk', option },
})

/** Whether this deployment has officers who talk, and whether they do so now. */
export function talkState({ deps }: Ctx): 'none' | 'closed' | 'open' {
  const schedule = deps.content.operator.desk?.schedule
  if (deps.desk?.staffChat === undefined || !schedule) return 'none'
  return isOpen(schedule, deps.now()) ? 'open' : 'closed'
}

/** Says whom the person would talk with and what they would learn, and asks whether to begin. */
export async function offerTalk(ctx: Ctx): Promise<void> {
  const { desk } = ctx.deps.content.operator
  const state = talkState(ctx)
  if (state !== 'open' || !desk) {
    const why = state === 'closed' && desk ? 'talk-closed' : 'talk-none'
    const hours = { desk: desk?.name[ctx.lang] ?? '', hours: desk?.hours[ctx.lang] ?? '' }
    // Nobody answers now: a complaint waits until somebody does.
    await say(ctx, [ctx.t(why, hours), ...hotlineNames(ctx)].join('\n'), [
      [goButton(ctx, 'grievance')],
      [menuButton(ctx)],
    ])
    return
  }
  const asked = ctx.t('talk-agree', { desk: desk.name[ctx.lang] })
  await say(ctx, asked, [[button(ctx, 'yes')], [menuButton(ctx)]])
}

/** Where the talk takes place in the group: a topic of its own, or a message that is replied to. */
async function openPlace(ctx: Ctx, chat: number): Promise<{ head: number; thread?: number }> {
  const { content, desk, now } = ctx.deps
  const lang = desk?.officers.language ?? 'km'
  const t = createMessages(lang, content.messages[lang])
  const group = await ctx.api.getChat(chat)
  const forum = 'is_forum' in group && group.is_forum === true
  const { day, time } = inPhnomPenh(now())
  const topic = forum
    ? await ctx.api.createForumTopic(chat, t('talk-topic', { when: `${day} ${time}` }))
    : undefined
  const thread = topic?.message_thread_id
  const how = t(forum ? 'talk-how-topic' : 'talk-how-reply')
  const text = [t('talk-begins', { language: t(`talk-in-${ctx.lang}`) }), how].join('\n')
  const sent = await ctx.api.sendMessage(chat, text, {
    ...(thread !== undefined && { message_thread_id: thread }),
  })
  return { head: sent.message_id, ...(thread !== undefined && { thread }) }
}

/** A SPID in a text, with or without other words around it. */
const holdsSpid = (ctx: Ctx, text: string): boolean =>
  (toLatinDigits(text).match(/\d(?:[\s-]?\d){11,}/g) ?? []).some(
    (digits) => ctx.deps.registry.spid.parse(digits) !== undefined,
  )

/**
 * "Talk to a person": with the person's agreement their messages go to the officers' group and the
 * officers' answers come back, without either side's account. Nothing is kept but the link.
 */
export function talkFeature(deps: BotDeps): Composer<Ctx> {
  const feature = new Composer<Ctx>()
  const links = createTalkLinks(deps)

  feature.filter(onTap(TALK_FLOW, 'talk', 'yes'), async (ctx) => {
    const staffChat = deps.desk?.staffChat
    if (talkState(ctx) !== 'open' || staffChat === undefined) return offerTalk(ctx)
    const citizen = ctx.chat!.id
    if (await links.ofCitizen(citizen)) return say(ctx, ctx.t('talk-still'), [[button(ctx, 'end')]])
    if ((await countAttempt(ctx, OFTEN, String(citizen))) > 0) {
      return say(ctx, [ctx.t('talk-often'), ...hotlineNames(ctx)].join('\n'), [[menuButton(ctx)]])
    }
    const place = await openPlace(ctx, staffChat)
    await links.begin({ citizen, language: ctx.lang, chat: staffChat, ...place })
    await enterFlow(ctx, TALK_FLOW, VERSION)
    await say(ctx, ctx.t('talk-begun'), [[button(ctx, 'end')]])
  })

  const talking = feature.filter((ctx) => ctx.session.flow === TALK_FLOW)

  // Ended by the office, or by time: what comes now is for the bot again.
  talking.use(async (ctx, next) => {
    if (await links.ofCitizen(ctx.chat!.id)) return next()
    await leaveFlow(ctx)
    if (onTap(TALK_FLOW)(ctx)) return showMenu(ctx, ctx.t('talk-over'))
    await say(ctx, ctx.t('talk-over'))
    return next()
  })

  async function end(ctx: Ctx): Promise<void> {
    const talk = await links.ofCitizen(ctx.chat!.id)
    await leaveFlow(ctx)
    if (talk && (await links.end(talk))) await tellStaff(ctx, talk)
    await showMenu(ctx, ctx.t('talk-ended'))
  }

  const open = talking.filter((ctx) => ctx.session.flow === TALK_FLOW)
  open.filter(onTap(TALK_FLOW, 'talk', 'end'), end)
  open.command(['cancel', 'end'], end)
  open.on('message:contact', async (ctx) => {
    await wipe(ctx)
    await say(ctx, ctx.t('talk-no-number'), [[button(ctx, 'end')]])
  })
  open.on('message', async (ctx) => {
    const words = ctx.message.text ?? ctx.message.caption ?? ''
    const still = () => say(ctx, ctx.t('talk-still'), [[button(ctx, 'end')]])
    if (words.startsWith('/')) return still()
    if (holdsSpid(ctx, words)) {
      await wipe(ctx)
      return say(ctx, ctx.t('talk-no-number'), [[button(ctx, 'end')]])
    }
    const talk = await links.ofCitizen(ctx.chat.id)
    const wait = await countAttempt(ctx, FAST, String(ctx.chat.id))
    if (!talk || wait > 0) return still()
    if (await pass(ctx, talk)) return
    await say(ctx, [ctx.t('talk-lost'), ...hotlineNames(ctx)].join('\n'), [[button(ctx, 'end')]])
  })
  open.on('callback_query', (ctx) => say(ctx, ctx.t('talk-still'), [[button(ctx, 'end')]]))

  /** Copies what the person sent into the group; false when Telegram refuses. */
  async function pass(ctx: Ctx, talk: TalkRecord): Promise<boolean> {
    const { chat, thread, head } = talk
    try {
      const copy = await ctx.api.copyMessage(chat, ctx.chat!.id, ctx.message!.message_id, {
        ...(thread === undefined
          ? { reply_parameters: { message_id: head, allow_sending_without_reply: true } }
          : { message_thread_id: thread }),
      })
      if (thread === undefined) await links.alsoAt(talk, copy.message_id)
      return true
    } catch (error) {
      if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return false
      throw error
    }
  }

  /** Tells the officers that the person has left; a group that is gone needs no word. */
  async function tellStaff(ctx: Ctx, { chat, thread, head }: TalkRecord): Promise<void> {
    const lang = deps.desk?.officers.language ?? 'km'
    const t = createMessages(lang, deps.content.messages[lang])
    try {
      await ctx.api.sendMessage(chat, t('talk-left'), {
        ...(thread === undefined
          ? { reply_parameters: { message_id: head, allow_sending_without_reply: true } }
          : { message_thread_id: thread }),
      })
    } catch (error) {
      if (!(error instanceof GrammyError)) throw error
    }
  }
  return feature
}
