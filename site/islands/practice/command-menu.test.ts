import { expect, it } from 'vitest'
import { commandNames } from '../../../bot/server/register-commands.ts'
import { menuCommands } from './command-menu.ts'

it('offers in the practice chat what Telegram lists', () => {
  expect(menuCommands).toEqual(commandNames.filter((name) => name !== 'start'))
})
