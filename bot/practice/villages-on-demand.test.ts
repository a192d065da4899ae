import { expect, it } from 'vitest'
import { langs } from '../../schemas/lang.ts'
import { createMessages } from '../language/messages.ts'
import { content, createTestChat } from '../features/testing/test-chat.ts'
import { villagesOnDemand } from './villages-on-demand.ts'

const { villages: all = {}, ...light } = content
const ofDistrict = (district: string) =>
  Object.fromEntries(Object.entries(all).filter(([commune]) => commune.startsWith(district)))
const place = (code: string) => content.places.find((p) => p.code === code)!

async function complain(lang: 'km' | 'en', fails = 0) {
  const asked: string[] = []
  let left = fails
  const deps = villagesOnDemand(light, (district) => {
    asked.push(district)
    return left-- > 0 ? Promise.reject(new Error('away')) : Promise.resolve(ofDistrict(district))
  })
  const t = createMessages(lang, content.messages[lang])
  const me = createTestChat({ deps })
  const category = content.cases.categories.find(({ code }) => code === 'payment')!
  await me.begin(lang)
  await me.send('/grievance')
  await me.press(content.flows.grievance!.questions.who!.options[1]!.label[lang])
  await me.press(category.label[lang])
  for (let skipped = 0; skipped < 3; skipped += 1) await me.press(t('grievance-skip'))
  return { me, asked, t }
}

it.each(langs)(
  'a place is chosen down to a village that came when it was asked for (%s)',
  async (lang) => {
    const { me, asked } = await complain(lang)
    expect(asked).toEqual([])
    const [village] = all['010201']!
    for (const code of ['01', '0102', '010201']) await me.press(place(code)[lang])
    await me.press(village![lang === 'km' ? 1 : 2])
    expect(me.last()).toContain(village![lang === 'km' ? 1 : 2])
    expect(asked).toEqual(['0102'])
  },
)

it('where they do not come a commune is enough, and they are asked for again', async () => {
  const { me, asked } = await complain('en', 2)
  for (const code of ['01', '0102', '010201']) await me.press(place(code).en)
  expect(me.last()).toContain('Please check it')
  expect(asked).toEqual(['0102', '0102'])
})
