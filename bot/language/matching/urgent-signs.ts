import { clusters } from '../clusters.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Why a question leads to the hotlines or to confidential reporting before anything else. */
const urgentSigns = ['self-harm', 'violence', 'abuse', 'danger', 'bribe'] as const
export type UrgentSign = (typeof urgentSigns)[number]

/**
 * Words that a person in need may write, in Khmer, English and romanised Khmer. Several parts of
 * one entry must stand in this order, with at most three other words or six clusters between.
 */
const SIGNS: Record<UrgentSign, readonly string[]> = {
  'self-harm': [
    'សម្លាប់ខ្លួន',
    'ធ្វើអត្តឃាត',
    'អត្តឃាត',
    'មិនចង់រស់',
    'អត់ចង់រស់',
    'មិនចង់រស់នៅ',
    'ចង់ស្លាប់',
    'ចង់ងាប់',
    'លែងចង់រស់',
    'ធុញរស់',
    'ចងកសម្លាប់',
    'លេបថ្នាំពុល',
    'suicide',
    'suicidal',
    'kill … myself',
    'want to hurt myself',
    'going to hurt myself',
    'wanna die',
    'better off dead',
    'harm … myself',
    'end my life',
    'take my own life',
    'want to die',
    'do not want to live',
    'dont want to live',
    'no reason to live',
    'somlab khluon',
    'samlab kluon',
    'jong slab',
    'chong slab',
    'min jong ros',
    'ot jong ros',
    'ot chong ros',
    'min chong ros',
    'leng jong ros',
    'jong ngoab',
    'chong slap',
    'jong slap',
  ],
  violence: [
    'អំពើហិង្សា',
    'ហិង្សាក្នុងគ្រួសារ',
    'វាយខ្ញុំ',
    'វាយដំ',
    'វាយប្រពន្ធ',
    'វាយកូន',
    'វាយម្តាយ',
    'វាយម៉ែ',
    'ប្តីធ្វើបាប',
    'ប្តី … ធ្វើបាប',
    'ធ្វើបាបខ្ញុំ',
    'ប្តី … វាយ',
    'ឪពុក … វាយ',
    'គំរាមសម្លាប់',
    'គំរាមកំហែង',
    'domestic violence',
    'beats me',
    'beat me',
    'beating me',
    'beats … wife',
    'beats … child',
    'beats … children',
    'beats … mother',
    'he hits me',
    'he hit me',
    'they hit me',
    'husband … hit me',
    'husband … hits me',
    'father … hit me',
    'father … hits me',
    'boss … hit me',
    'boss … hits me',
    'hitting me',
    'punched me',
    'violent husband',
    'violence at home',
    'threatens me',
    'threatened … kill',
    'threatens … kill',
    'veay knhom',
    'vay knhom',
    'viay knhom',
    'bdey veay',
    'pdey veay',
    'pdey vay',
    'bdey vay',
    'vay nhom',
    'vay knom',
    'pdey … vay',
    'pdey … veay',
    'bdey … vay',
    'tver bab knhom',
    'tver bab nhom',
    'hengsa',
  ],
  abuse: [
    'រំលោភ',
    'រំលោភបំពាន',
    'បំពានផ្លូវភេទ',
    'រំលោភផ្លូវភេទ',
    'បៀតបៀនផ្លូវភេទ',
    'ធ្វើបាបកូន',
    'ធ្វើបាបកុមារ',
    'ធ្វើបាបក្មេង',
    'ជួញដូរមនុស្ស',
    'ជួញដូរ',
    'ចាប់បង្ខំ',
    'rape',
    'raped',
    'sexual abuse',
    'sexually abused',
    'sexual harassment',
    'molested',
    'touches me',
    'child abuse',
    'abuses me',
    'abused me',
    'abusing … child',
    'being abused',
    'trafficking',
    'trafficked',
    'sold … girl',
    'romlop',
    'rumlob',
    'tver bab kon',
    'tver bab kmeng',
  ],
  danger: [
    'ជួយសង្គ្រោះ',
    'ជួយផងមានគ្រោះថ្នាក់',
    'គ្រោះថ្នាក់ដល់ជីវិត',
    'ជិតស្លាប់',
    'ចាប់ជំរិត',
    'ចាប់ពង្រត់',
    'in danger',
    'am not safe',
    'not safe at home',
    'afraid for my life',
    'fear for my life',
    'going to kill me',
    'will kill me',
    'want to kill me',
    'wants to kill me',
    'kidnapped',
    'kidnap',
    'locked … room',
    'help me now',
    'save my life',
    'is dying',
    'chuoy songkros',
    'juoy songkrous',
  ],
  bribe: [
    'ស៊ីសំណូក',
    'សំណូក',
    'សូកប៉ាន់',
    'អំពើពុករលួយ',
    'ពុករលួយ',
    'ទារលុយ',
    'ទារប្រាក់',
    'ទាមទារលុយ',
    'ទាមទារប្រាក់',
    'សុំលុយតែ',
    'លុយក្រោមតុ',
    'ក្រោមតុ',
    'មេភូមិ … សុំលុយ',
    'មេភូមិ … យកលុយ',
    'មេឃុំ … សុំលុយ',
    'មេឃុំ … យកលុយ',
    'មន្ត្រី … សុំលុយ',
    'គ្រូពេទ្យ … សុំលុយ',
    'លុយទឹកតែ',
    'ទឹកតែ',
    'កេងលុយ',
    'កេងប្រវ័ញ្ច',
    'ស៊ីលុយ',
    'បង់លុយ … ទើប',
    'ឱ្យលុយ … ទើប',
    'bribe',
    'bribed',
    'bribery',
    'corruption',
    'corrupt',
    'kickback',
    'tea money',
    'under the table',
    'extort',
    'asks … for money',
    'asked … for money',
    'asking … for money',
    'demands … money',
    'demanded … money',
    'demanding … money',
    'wants money to',
    'wants … riel to',
    'keeps … of my benefit',
    'keeps … of my money',
    'took part of my',
    'kept part of',
    'tear luy',
    'tea luy',
    'mephum … som luy',
    'mephum … yok luy',
    'mekhum … som luy',
    'montrey … som luy',
    'krom tok',
    'teamtear luy',
    'pok roluoy',
    'puk roluy',
    'si somnok',
    'sy samnok',
    'somnok',
  ],
}

/** Most tokens (a Latin word, a Khmer cluster) that may stand at an ellipsis. */
const GAP = 6

interface Pattern {
  sign: UrgentSign
  parts: readonly (readonly string[])[]
}

const patterns: readonly Pattern[] = urgentSigns.flatMap((sign) =>
  SIGNS[sign].map((entry) => ({
    sign,
    parts: entry.split('…').map((part) => units(tokensOf(part))),
  })),
)

/** The first urgent sign in a question, most severe first; undefined without one. */
export function findUrgentSign(question: string): UrgentSign | undefined {
  const words = units(tokensOf(question))
  return patterns.find(({ parts }) => holds(words, parts))?.sign
}

/** Khmer cluster by cluster, Latin word by word. */
function units(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => (token.khmer ? clusters(token.text) : [token.text]))
}

function holds(
  words: readonly string[],
  parts: readonly (readonly string[])[],
  from = 0,
  to = words.length,
): boolean {
  const [part, ...rest] = parts
  if (!part) return true
  for (let at = from; at <= Math.min(to, words.length - part.length); at++) {
    if (!part.every((word, i) => words[at + i] === word)) continue
    const next = at + part.length
    if (holds(words, rest, next, next + GAP)) return true
  }
  return false
}
