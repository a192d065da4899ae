import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import type { Added, CaseStore, StoredLook } from './case-store.ts'

/** Everything a book holds. Looks by the id of their case, oldest first. */
export interface BookContent {
  cases: readonly CaseRecord[]
  looks: Readonly<Record<string, readonly StoredLook[]>>
}

/** All numbers by which a case is known: its own and earlier ones. */
export const numbersOf = ({ submission }: CaseRecord) => [
  submission.reference,
  ...submission.aliases,
]

/**
 * Cases in memory, written as a whole by `save` before a change counts.
 * @param save durable when it resolves; what was there before stays when it rejects
 */
export function createCaseBook(
  start: BookContent,
  save: (content: BookContent) => Promise<void>,
): CaseStore {
  let content = start
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other: two cases with one number must not both be found free. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }

  async function replace(next: BookContent): Promise<void> {
    await save(next)
    content = next
  }
  const find = (id: string) => content.cases.find(({ submission }) => submission.id === id)

  async function add(entry: CaseRecord): Promise<Added> {
    const { id, reference } = entry.submission
    const known = find(id)
    if (known) return { kind: 'known', entry: known }
    if (content.cases.some(({ submission }) => submission.reference === reference)) {
      return { kind: 'taken' }
    }
    await replace({ ...content, cases: [...content.cases, entry] })
    return { kind: 'added', entry }
  }

  async function change(id: string, work: (entry: CaseRecord) => CaseRecord) {
    const before = find(id)
    if (!before) return undefined
    const after = work(before)
    if (after !== before) {
      const cases = content.cases.map((entry) => (entry === before ? after : entry))
      await replace({ ...content, cases })
    }
    return { before, after }
  }

  return {
    add: (entry) => inTurn(() => add(entry)),
    change: (id, work) => inTurn(() => change(id, work)),
    get: (id) => Promise.resolve(find(id)),
    withReference: (reference) =>
      Promise.resolve(content.cases.filter((entry) => numbersOf(entry).includes(reference))),
    list: () => Promise.resolve(content.cases),
    addLook: (id, look) =>
      inTurn(() => {
        const looks = { ...content.looks, [id]: [...(content.looks[id] ?? []), look] }
        return replace({ ...content, looks })
      }),
    looks: (id) => Promise.resolve((content.looks[id] ?? []).toReversed()),
  }
}

/** Cases that live as long as the page or the test. */
export const createMemoryCaseStore = (): CaseStore =>
  createCaseBook({ cases: [], looks: {} }, () => Promise.resolve())
