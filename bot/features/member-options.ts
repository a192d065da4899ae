import type { LocalText } from '../../schemas/text.ts'
import type { Ctx } from '../context.ts'
import { formatNumber } from '../language/numbers.ts'

/**
 * The members of the person's household as options: what they are to the head, with the name
 * masked. The registry gives them to the head only, who is "me" and comes first.
 */
export function memberOptions(ctx: Ctx): { id: string; label: LocalText }[] {
  const { members = [], t, lang } = ctx
  const words = members.map(({ relation, masked }) =>
    relation === 'head' ? t('request-me') : `${t(`status-relation-${relation}`)}: ${masked}`,
  )
  return members.map(({ ref }, i) => {
    const same = words.slice(0, i).filter((other) => other === words[i]).length
    const word = same === 0 ? words[i]! : `${words[i]!} (${formatNumber(same + 1, lang)})`
    return { id: ref, label: { km: word, en: word } }
  })
}

/** Which member is the person. */
export const isMe = ({ members = [] }: Ctx, id: string): boolean =>
  members.some(({ ref, relation }) => ref === id && relation === 'head')
