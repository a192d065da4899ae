import { describe, expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { createMessages } from '../language/messages.ts'
import { conditions } from './conditions/registry.ts'
import { realContent } from './testing/real-content.ts'

describe.each(langs)('reasons in %s', (lang) => {
  const source = realContent.messages[lang]
  const t = createMessages(lang, source)

  it.each(conditions.map((c) => c.id))('%s has words for yes, no and unknown', (id) => {
    const words = (['yes', 'no', 'unknown'] as const).map((outcome) => t(`reason-${id}-${outcome}`))
    expect(new Set(words).size).toBe(3)
  })

  it('has words for conditions only', () => {
    const known = new Set<string>(conditions.map((c) => c.id))
    const named = [...source.matchAll(/^reason-(.+)-(?:yes|no|unknown) =/gm)].map((m) => m[1]!)
    expect(named.filter((id) => !known.has(id))).toEqual([])
    expect(named).toHaveLength(conditions.length * 3)
  })
})
