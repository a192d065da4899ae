import { expect, it } from 'vitest'
import { groupSources } from './group-sources.ts'

const sources = { plan: { name: 'The plan' }, S01: { name: 'A page' } }

it('gives each source once, in order of first mention, with its sections', () => {
  const refs = [
    { id: 'plan', section: '§ 1' },
    { id: 'S01' },
    { id: 'plan', section: '§ 2' },
    { id: 'plan', section: '§ 1' },
  ]
  expect(groupSources(refs, sources)).toEqual([
    { source: sources.plan, sections: ['§ 1', '§ 2'] },
    { source: sources.S01, sections: [] },
  ])
})

it('names a source that does not exist', () => {
  expect(() => groupSources([{ id: 'S99' }], sources)).toThrow('S99')
})
