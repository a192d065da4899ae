import { expect, test } from 'vitest'
import { createMessages } from '../../bot/language/messages.ts'
import { pickMessages } from './pick-messages.ts'

const source = `# Words.
check-title = Check
check-lines =
    first
    second

## Part
site-title = Site
reason-count = { $n ->
    [one] one
   *[other] { $n }
  }
`

test('keeps whole messages that are wanted and nothing else', () => {
  const picked = pickMessages(source, (id) => !id.startsWith('site-'))
  const t = createMessages('en', picked)
  expect(t('check-lines')).toBe('first\nsecond')
  expect(t('reason-count', { n: 2 })).toBe('2')
  expect(picked).not.toContain('site-title')
  expect(picked).not.toContain('#')
})
