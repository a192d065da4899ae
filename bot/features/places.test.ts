import { describe, expect, it } from 'vitest'
import { requireContent } from '../content/read-content.ts'
import { toBotContent } from '../content/to-bot-content.ts'
import { readPlaceStep } from './place-picker.ts'
import { childrenOf, fullPlaceName, searchPlaces } from './places.ts'
import { createTestChat } from './testing/test-chat.ts'

const content = toBotContent(requireContent('content'))
const withoutVillages = { places: content.places }

describe('places', () => {
  it('go down to the village where villages are at hand', () => {
    expect(childrenOf(content, '')).toHaveLength(25)
    expect(childrenOf(content, '010201')).toHaveLength(19)
    expect(childrenOf(withoutVillages, '010201')).toEqual([])
    expect(fullPlaceName(content, '01020101', 'en').split(', ')).toHaveLength(4)
  })

  it.each([
    ['សៀមរាប', '17'],
    ['ខេត្តសៀមរាប', '17'],
    ['siem reap', '17'],
    ['Siem Reap Province', '17'],
    ['mongkol bo', '0102'],
    ['Banteay Neang', '010201'],
  ])('are found by the name "%s"', (name, code) => {
    expect(searchPlaces(content, name, 8)[0]?.code).toBe(code)
  })

  it.each(['', 'x', '🙏', 'ខេត្ត', 'what is a SPID and how do I get one in my province'])(
    'are not found by "%s"',
    (text) => {
      expect(searchPlaces(content, text, 8)).toEqual([])
    },
  )

  it('are opened, paged and chosen by what a button carries', () => {
    expect(readPlaceStep('0102', content)).toEqual({ kind: 'list', parent: '0102', page: 0 })
    expect(readPlaceStep('0102+1', content)).toEqual({ kind: 'list', parent: '0102', page: 1 })
    expect(readPlaceStep('=0102', content)).toEqual({ kind: 'chosen', code: '0102' })
    expect(readPlaceStep('010201', withoutVillages)).toEqual({ kind: 'chosen', code: '010201' })
    expect(readPlaceStep('01020101', content)).toEqual({ kind: 'chosen', code: '01020101' })
    for (const wrong of ['=', '99', '01020199', 'skip', '0102+12']) {
      expect(readPlaceStep(wrong, content)).toBeUndefined()
    }
  })
})

describe('the place of a complaint', () => {
  async function askPlace() {
    const me = createTestChat()
    await me.begin('en')
    await me.send('/grievance')
    for (const words of ['Contact me', 'with a payment', 'Skip', 'Skip', 'Skip'])
      await me.press(words)
    return me
  }

  it('is chosen by buttons down to the village', async () => {
    const me = await askPlace()
    for (const words of ['Next', 'Siem Reap', 'Siem Reap', 'Sla Kram', 'Take'])
      await me.press(words)
    expect(me.last()).toContain('Siem Reap Province')
    expect(me.last()).toContain('Please check it')
  })

  it('is found by its name; what is no name is a question', async () => {
    const me = await askPlace()
    await me.send('what is a SPID')
    expect(me.last()).toContain('answers/spid-what')
    await me.send('Battambang')
    expect(me.last()).toContain('one of these places')
    await me.press('Battambang Province')
    expect(me.last()).toContain('Please check it')
    expect(me.last()).toContain('Battambang Province')
  })
})
