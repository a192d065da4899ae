import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Campaign } from '../../schemas/campaign.ts'
import type { Lang } from '../../schemas/lang.ts'
import type { Translate } from '../language/messages.ts'
import { inlineKeyboard, type Button } from './keyboard.ts'
import { stopButton } from './news-buttons.ts'
import { hubAddress, toPlainText } from './plain-text.ts'
import { MENU_VERSION } from './taps.ts'

export interface CampaignMessage {
  text: string
  rows: readonly (readonly Button[])[]
}

/** The message of a campaign: its text, why it comes, services to go on with, and the way to stop it. */
export function campaignMessage(
  { facts, text }: Campaign,
  {
    lang,
    t,
    siteUrl,
    marked,
  }: {
    lang: Lang
    t: Translate
    siteUrl: string | undefined
    /** Whether it says that it is practice. */
    marked: boolean
  },
): CampaignMessage {
  const { title, body } = text[lang]
  const plain = toPlainText(body, (target) => hubAddress(target, lang, siteUrl))
  const parts = [marked ? t('bot-practice-mark') : '', title, plain, t('news-why')]
  const services = facts.next.map((service): Button[] => [
    {
      text: t(`bot-menu-${service}`),
      tap: { flow: 'menu', version: MENU_VERSION, question: 'go', option: service },
    },
  ])
  return { text: parts.filter(Boolean).join('\n\n'), rows: [...services, [stopButton(t)]] }
}

/** The buttons as Telegram takes them, coded for one chat. */
export const campaignKeyboard = (
  { rows }: CampaignMessage,
  chat: number,
  secret: Uint8Array,
): InlineKeyboardMarkup => inlineKeyboard(rows, chat, secret)
