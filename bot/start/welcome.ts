import type { Config } from '../config.ts'

/** What a person at the terminal needs to know once everything runs. */
export function welcome(address: string, { registry, telegram }: Config): string {
  const lines = [
    '',
    `Kumpear is running: ${address}/`,
    '',
    '  the hub in Khmer and English, with search and an eligibility check',
    '  practice chat with the bot at /km/practice/ and /en/practice/ (nothing is sent)',
  ]
  if (registry.kind === 'sandbox') {
    lines.push('  registry sandbox with synthetic people at /registry/')
    lines.push('  desk of case officers at /desk/ (practice: choose an officer)')
  }
  lines.push(telegram ? '  Telegram: connecting …' : '  Telegram: off (set BOT_TOKEN to use it)')
  return [...lines, '', 'Ctrl-C stops it.'].join('\n')
}
