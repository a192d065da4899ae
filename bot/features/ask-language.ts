import { langs } from '../../schemas/lang.ts'
import type { Ctx } from '../context.ts'
import type { Button } from '../render/keyboard.ts'
import { say } from '../render/say.ts'
import { MENU_VERSION } from '../render/taps.ts'

/** Each language in itself. */
export const languageNames = { km: 'ភាសាខ្មែរ', en: 'English' } as const

/** One button a language; the service that the person came for goes on with the press. */
const languageButtons = (service: string): Button[] =>
  langs.map((lang) => ({
    text: languageNames[lang],
    tap: {
      flow: 'menu',
      version: MENU_VERSION,
      question: 'lang',
      option: service === '' ? lang : `${lang}+${service}`,
    },
  }))

/** @param service what to open afterwards, such as `check` from a link; `''` for the menu */
export const askLanguage = (ctx: Ctx, service = ''): Promise<void> =>
  say(ctx, ctx.t('bot-choose-language'), [languageButtons(service)])
