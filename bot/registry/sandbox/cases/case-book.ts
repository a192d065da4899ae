import type { CaseRecord } from '../../../../schemas/cases/case-record.ts'
import { fulfilsCase, mayBeOverdue, type CaseCondition } from './case-condition.ts'
import { factsOf, type CaseFacts } from './case-facts.ts'
import type { Added, CaseStore, StoredLook, Tell } from './case-store.ts'
import { countCases } from './count-cases.ts'
import { createNoticeBox, type WaitingNotice } from './notice-box.ts'

/** Everything a book holds. Looks by the id of their case, oldest first. */
export interface BookContent {
  cases: readonly CaseRecord[]
  looks: Readonly<Record<string, readonly StoredLook[]>>
  /** What is to be told, oldest first. */
  notices: readonly WaitingNotice[]
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
  const meant = (condition: CaseCondition): { entry: CaseRecord; facts: CaseFacts }[] =>
    content.cases
      .map((entry) => ({ entry, facts: factsOf(entry) }))
      .filter(({ entry, facts }) => fulfilsCase(facts, entry.submission.id, condition))

  async function add(entry: CaseRecord, tell?: Tell): Promise<Added> {
    const { id, reference } = entry.submission
    const known = find(id)
    if (known) return { kind: 'known', entry: known }
    if (content.cases.some(({ submission }) => submission.reference === reference)) {
      return { kind: 'taken' }
    }
    const notices = [...content.notices, ...(tell?.(undefined, entry) ?? [])]
    await replace({ ...content, cases: [...content.cases, entry], notices })
    return { kind: 'added', entry }
  }

  async function change(id: string, work: (entry: CaseRecord) => CaseRecord, tell?: Tell) {
    const before = find(id)
    if (!before) return undefined
    const after = work(before)
    if (after !== before) {
      const cases = content.cases.map((entry) => (entry === before ? after : entry))
      const notices = [...content.notices, ...(tell?.(before, after) ?? [])]
      await replace({ ...content, cases, notices })
    }
    return { before, after }
  }

  return {
    add: (entry, tell) => inTurn(() => add(entry, tell)),
    change: (id, work, tell) => inTurn(() => change(id, work, tell)),
    get: (id) => Promise.resolve(find(id)),
    withReference: (reference) =>
      Promise.resolve(content.cases.filter((entry) => numbersOf(entry).includes(reference))),
    list: () => Promise.resolve(content.cases),
    find(condition, { offset, limit }) {
      const found = meant(condition).sort(
        (a, b) => a.facts.rank - b.facts.rank || a.facts.urgency - b.facts.urgency,
      )
      const entries = found.slice(offset, offset + limit).map(({ entry }) => entry)
      return Promise.resolve({ entries, total: found.length })
    },
    count: (condition) => Promise.resolve(countCases(meant(condition).map(({ facts }) => facts))),
    overdue: (moments) =>
      Promise.resolve(content.cases.filter((entry) => mayBeOverdue(factsOf(entry), moments))),
    notices: createNoticeBox(
      () => content.notices,
      (work) => inTurn(() => replace({ ...content, notices: work(content.notices) })),
    ),
    addLook: (id, look) =>
      inTurn(() => {
        const looks = { ...content.looks, [id]: [...(content.looks[id] ?? []), look] }
        return replace({ ...content, looks })
      }),
    looks: (id) => Promise.resolve([...(content.looks[id] ?? [])].reverse()),
  }
}

/** Cases that live as long as the page or the test. */
export const createMemoryCaseStore = (): CaseStore =>
  createCaseBook({ cases: [], looks: {}, notices: [] }, () => Promise.resolve())
