import type { Flow } from '../../schemas/flow.ts'
import type { EngineFault } from './engine-fault.ts'

/** One way on from a question, and the field that says so. */
interface Edge {
  field: string
  to: string
}

/**
 * Checks a flow as a graph: every target exists, every question and outcome can be reached, no
 * way leads back, so every way ends at an outcome.
 * @returns faults with the field inside the flow's file; empty when the flow is sound
 */
export function checkFlow(flow: Flow): readonly EngineFault[] {
  const exists = (id: string) => id in flow.questions || id in flow.outcomes
  const edges = edgesOf(flow)
  const all: readonly Edge[] = [{ field: 'start', to: flow.start }, ...[...edges.values()].flat()]
  const faults: EngineFault[] = all
    .filter(({ to }) => !exists(to))
    .map(({ field, to }) => ({ field, message: `leads to "${to}", which does not exist` }))
  for (const id of Object.keys(flow.questions)) {
    if (id in flow.outcomes) {
      faults.push({ field: `outcomes.${id}`, message: `"${id}" is also the id of a question` })
    }
  }
  const { reached, cycles } = walk(flow.start, edges)
  faults.push(...cycles)
  for (const kind of ['questions', 'outcomes'] as const) {
    for (const id of Object.keys(flow[kind]).filter((id) => !reached.has(id))) {
      faults.push({ field: `${kind}.${id}`, message: 'cannot be reached from the start' })
    }
  }
  return [...faults, ...twiceNamed(flow)]
}

/** Ways on from each question: its options' own and, where an answer can take it, its own. */
function edgesOf(flow: Flow): ReadonlyMap<string, readonly Edge[]> {
  return new Map(
    Object.entries(flow.questions).map(([id, question]) => {
      const own = question.options.flatMap((option, i) =>
        option.next ? [{ field: `questions.${id}.options.${i}.next`, to: option.next }] : [],
      )
      const byGroup = Object.entries(question.byGroup).map(([group, to]) => ({
        field: `questions.${id}.byGroup.${group}`,
        to,
      }))
      const everyOptionLeads = question.kind === 'choice' && own.length === question.options.length
      const takesDefault = !everyOptionLeads || question.canSkip || question.optionsFrom
      const through = question.next && takesDefault
      const next = through ? [{ field: `questions.${id}.next`, to: question.next! }] : []
      return [id, [...own, ...byGroup, ...next]]
    }),
  )
}

function walk(start: string, edges: ReadonlyMap<string, readonly Edge[]>) {
  const reached = new Set<string>()
  const cycles: EngineFault[] = []
  const visit = (id: string, trail: readonly string[]): void => {
    reached.add(id)
    for (const { field, to } of edges.get(id) ?? []) {
      if (to === id || trail.includes(to)) {
        cycles.push({ field, message: `leads back to "${to}", so this way never ends` })
      } else if (!reached.has(to)) {
        visit(to, [...trail, id])
      }
    }
  }
  visit(start, [])
  return { reached, cycles }
}

const twiceNamed = (flow: Flow): readonly EngineFault[] =>
  Object.entries(flow.questions).flatMap(([id, { options }]) =>
    options.flatMap((option, i) =>
      options.findIndex((other) => other.id === option.id) === i
        ? []
        : [{ field: `questions.${id}.options.${i}.id`, message: `"${option.id}" stands twice` }],
    ),
  )
