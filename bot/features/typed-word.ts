import { Composer } from 'grammy'
import type { BotDeps, Ctx } from '../context.ts'
import { foldForCompare } from '../language/fold-for-compare.ts'
import { createMessages } from '../language/messages.ts'
import { langs } from '../../schemas/lang.ts'
import { openService } from './services.ts'

/** Buttons that are under almost every message; others are questions when they are typed. */
const TYPED = ['menu', 'cancel'] as const

/** Without signs; U+FE0F, which makes an emoji of a sign, counts as a mark. */
const wordsOnly = (label: string): string =>
  foldForCompare(label.replace(/[^\p{L}\p{M}\s]|\ufe0f/gu, '')).trim()

/** A person who types what stands on a button gets what the button does, in both languages. */
export function typedWordFeature({ content }: BotDeps): Composer<Ctx> {
  const services = new Map(
    langs.flatMap((lang) => {
      const t = createMessages(lang, content.messages[lang])
      return TYPED.map((service) => [wordsOnly(t(`bot-menu-${service}`)), service] as const)
    }),
  )
  const feature = new Composer<Ctx>()
  feature.on('message:text', async (ctx, next) => {
    const { text } = ctx.message
    const service = text.length <= LONGEST_WORD ? services.get(wordsOnly(text)) : undefined
    if (service === undefined || !(await openService(ctx, service))) await next()
  })
  return feature
}

const LONGEST_WORD = 20
