import type { TalkRecord } from '../../schemas/talk-record.ts'
import { StoreConflict, type Change, type Store } from '../store/store.ts'

/** A talk that nobody ended: longer than any service hours, so none hangs on for days. */
const LIFE_MS = 4 * 3_600_000

const citizenKey = (chat: number): string => `citizen:${chat}`
const staffKey = (chat: number, place: number): string => `staff:${chat}:${place}`

/**
 * The link between a person's chat and a place in the officers' group, for the time of the talk
 * and no longer. What is said is passed on and kept nowhere here.
 */
export function createTalkLinks({ store, now }: { store: Store; now: () => Date }) {
  const expires = (since: string) => new Date(Date.parse(since) + LIFE_MS)
  const entry = (key: string, value: TalkRecord): Change => ({
    kind: 'talk',
    key,
    value,
    expires: expires(value.since),
  })

  return {
    ofCitizen: async (chat: number) => (await store.get('talk', citizenKey(chat)))?.value,
    /** The talk of a topic, or of a message that stands in for one where there are no topics. */
    ofStaff: async (chat: number, place: number) =>
      (await store.get('talk', staffKey(chat, place)))?.value,

    /** Joins the two; false when the person is talking already. */
    async begin(talk: Omit<TalkRecord, 'v' | 'since'>): Promise<boolean> {
      const value = { v: 1, ...talk, since: now().toISOString() } as const
      const place = talk.thread ?? talk.head
      try {
        await store.write([
          { ...entry(citizenKey(talk.citizen), value), ifVersion: 0 },
          entry(staffKey(talk.chat, place), value),
        ])
        return true
      } catch (error) {
        if (error instanceof StoreConflict) return false
        throw error
      }
    },

    /** Lets a reply to this message of the group reach the person, too. */
    alsoAt: (talk: TalkRecord, message: number): Promise<void> =>
      store.write([entry(staffKey(talk.chat, message), talk)]),

    /** Parts the two; false when that had happened already. */
    async end({ citizen, chat }: TalkRecord): Promise<boolean> {
      const known = await store.get('talk', citizenKey(citizen))
      if (!known) return false
      const places = await store.list('talk', `staff:${chat}:`)
      await store.write([
        { kind: 'talk', key: citizenKey(citizen), delete: true },
        ...places
          .filter(({ value }) => value.citizen === citizen)
          .map(({ key }) => ({ kind: 'talk', key, delete: true }) as const),
      ])
      return true
    },
  }
}
