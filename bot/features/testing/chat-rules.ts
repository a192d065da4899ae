import type { BotContent } from '../../../schemas/bot-content.ts'
import type { Lang } from '../../../schemas/lang.ts'
import type { PhoneMessage, PhoneScreen } from '../../practice/phone.ts'
import { MOST_ROWS } from '../../render/pages.ts'
import { lastWords, tapData } from './chat-events.ts'

const LATIN = /[A-Za-z]{2,}/
const KHMER = /[\u1780-\u17d3]/

/** Names that are written in Latin letters in Khmer, too. */
const NAMES =
  /\b(SPID|KP|Kumpear|IDPoor|Telegram|Facebook|English|Metfone|Smart|Cellcard|Wing|PIN|Bakong)\b/g
/** People's names are as the registry writes them; those of invented people end so, or are masked. */
const INVENTED = /[\u1780-\u17d3]+ [\u1780-\u17d3]+ គំរូ|([\u1780-\u17d3]+••• ?)+/g
/** The choice of language is in both. */
const BOTH = ['ភាសាខ្មែរ', 'សូមជ្រើសរើសភាសា។', 'Please choose a language.']
/** Addresses, commands, case numbers, follow-up codes. */
const SIGNS = /https?:\/\/\S+|\/[a-z]+\b|KP [\d-]+|\b[0-9A-Z]{4}(-[0-9A-Z]{4}){2,3}\b/g

/**
 * Lines that are not in the reader's language: in Khmer those in Latin letters only, in English
 * those with Khmer letters. Names, addresses and titles of sources are as they are.
 */
export function untranslated(text: string, lang: Lang, content: BotContent): string[] {
  const known = judged.get(content) ?? new Map<string, string[]>()
  judged.set(content, known)
  const key = `${lang} ${text}`
  const lines = known.get(key) ?? linesNotIn(lang, text, content)
  known.set(key, lines)
  return lines
}

/** The same texts come in thousands of states. */
const judged = new WeakMap<BotContent, Map<string, string[]>>()

function linesNotIn(lang: Lang, text: string, content: BotContent): string[] {
  let plain = text
  for (const { name } of Object.values(content.sources)) plain = plain.replaceAll(name, '')
  for (const words of BOTH) plain = plain.replace(words, '')
  plain = plain.replace(SIGNS, '').replace(NAMES, '').replace(INVENTED, '')
  return plain
    .split('\n')
    .filter((line) => (lang === 'km' ? LATIN.test(line) && !KHMER.test(line) : KHMER.test(line)))
}

const labels = (message: PhoneMessage): string[] => message.buttons.flat().map((b) => b.text)

/** Rows that lead on or back and answer nothing. */
const MOST_OTHER_ROWS = 3
/** Short words only: more would be cut off on a small screen. */
const MOST_IN_A_ROW = 3

/** Ways on that no question asks for: turn the page, skip, back, listen, the menu. */
const isWayOn = (data: string | undefined): boolean => {
  const [, flow, , question = '', option = ''] = data?.split('.') ?? []
  if (flow === 'menu')
    return question === 'go' && /^(menu|more|cancel|resume|language|helper-end)$/.test(option)
  return (
    flow === 'listen' ||
    (question === 'step' && /^(back|end)$/.test(option)) ||
    /^(skip|dontknow)$/.test(option) ||
    /\+\d$/.test(option)
  )
}

/** Whether more buttons stand under a message than a person with a small phone can look over. */
function crowded(message: PhoneMessage): string[] {
  const rows = message.buttons.map((row) => row.map(tapData))
  const choices = rows.filter((row) => !row.every(isWayOn))
  return [
    ...(choices.length > MOST_ROWS ? [`${choices.length} rows of choices`] : []),
    ...(rows.length - choices.length > MOST_OTHER_ROWS ? ['too many ways on'] : []),
    ...(rows.some((row) => row.length > MOST_IN_A_ROW) ? ['too many buttons in a row'] : []),
  ]
}

/** Whether the screen ends with the main menu. */
export function showsMenu(screen: PhoneScreen): boolean {
  const data = screen.messages.at(-1)?.buttons.flat().map(tapData) ?? []
  return ['ask', 'check', 'status', 'grievance'].every((service) =>
    data.some((d) => d?.startsWith(`1.menu.1.go.${service}.`)),
  )
}

/** What is wrong with the bot's answer to one event; empty when nothing is. */
export function faultsOf(
  before: PhoneScreen,
  after: PhoneScreen,
  rules: {
    lang: Lang
    content: BotContent
    marks: readonly string[] | undefined
    keyboardMayShow: boolean
  },
): string[] {
  const faults: string[] = []
  // What a person wrote is read back as it was written.
  const written = after.messages.flatMap((m) => (m.from === 'person' && m.text ? [m.text] : []))
  const changed = after.messages.filter(
    (m) => m.from === 'bot' && before.messages.find((old) => old.id === m.id) !== m,
  )
  const words = lastWords(after)
  const last = words.at(-1) ?? changed.at(-1)
  if (changed.length === 0) faults.push('no answer')
  if (last && labels(last).length === 0) faults.push(`no way on: ${last.text.slice(0, 200)}`)
  if (after.keyboard.length > 0 && !rules.keyboardMayShow) faults.push('keyboard left behind')
  for (const m of changed) {
    const was = before.messages.find((old) => old.id === m.id)?.text
    // What was said before stays in the language it was said in.
    const news = was !== undefined && m.text.startsWith(was) ? m.text.slice(was.length) : m.text
    const ours = written.reduce((text, said) => text.replaceAll(said, ''), news)
    const lines = [ours, ...labels(m)]
    for (const line of lines.flatMap((t) => untranslated(t, rules.lang, rules.content))) {
      faults.push(`not in ${rules.lang}: ${line.slice(0, 200)}`)
    }
    for (const fault of crowded(m)) faults.push(`${fault}: ${m.text.slice(0, 80)}`)
    if (/បញ្ហាបច្ចេកទេស|something went wrong/.test(m.text)) faults.push('an apology')
    if (/\{ ?\$|undefined|\[object|NaN/.test(m.text)) faults.push(`broken words: ${m.text}`)
    if (rules.marks && !rules.marks.some((mark) => m.text.startsWith(mark))) {
      faults.push(`not marked as practice: ${m.text.slice(0, 80)}`)
    }
  }
  return faults
}
