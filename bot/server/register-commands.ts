import type { Api } from 'grammy'
import { langs, type Lang } from '../../schemas/lang.ts'

/** Commands in the order in which Telegram lists them. */
export const commandNames = [
  'start',
  'ask',
  'check',
  'status',
  'grievance',
  'request',
  'helper',
  'news',
  'stop',
  'language',
  'privacy',
  'forget',
  'help',
  'cancel',
  'back',
] as const
export type CommandName = (typeof commandNames)[number]

/**
 * Registers the commands in both languages; people with another language see Khmer.
 * @param describe words of a command, at most 256 characters.
 */
export async function registerCommands(
  api: Pick<Api, 'setMyCommands'>,
  describe: (lang: Lang, name: CommandName) => string,
): Promise<void> {
  const inLanguage = (lang: Lang) =>
    commandNames.map((command) => ({ command, description: describe(lang, command) }))
  // Services run in private chats only.
  const scope = { type: 'all_private_chats' } as const
  await api.setMyCommands(inLanguage('km'), { scope })
  for (const lang of langs) {
    await api.setMyCommands(inLanguage(lang), { scope, language_code: lang })
  }
}
