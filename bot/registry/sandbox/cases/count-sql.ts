import { toDays, type RawFigure, type RawFigures } from './count-cases.ts'

/** One group of cases as the database counts it. */
export interface CountRow {
  by: 'all' | 'category' | 'province'
  group: string
  received: string
  decided: string
  in_time: string
  /** Milliseconds; null where none was decided. */
  median: number | null
}

/** `countCases` as a statement over the cases that fulfil a condition, counted where they are. */
export const countSql = (where: string): string => `
  select case when grouping(category) = 0 then 'category'
              when grouping(province) = 0 then 'province'
              else 'all' end as by,
         coalesce(category, province, '') as "group",
         count(*) as received,
         count(resolved) as decided,
         count(resolved) filter (
           where status = 'awaiting_complainant' or resolved <= due_resolve) as in_time,
         percentile_cont(0.5) within group (order by resolved - received) as median
    from sandbox_case where ${where}
   group by grouping sets ((), (category), (province))`

/** The rows of that statement as figures. */
export function toFigures(rows: readonly CountRow[]): RawFigures {
  const by = (wanted: CountRow['by']) => rows.filter((row) => row.by === wanted).map(toFigure)
  const [all = NONE] = by('all')
  return { all, by_category: by('category'), by_province: by('province') }
}

const NONE: RawFigure = {
  group: '',
  received: 0,
  decided: 0,
  decided_in_time: 0,
  median_days: null,
}

const toFigure = ({ group, received, decided, in_time, median }: CountRow): RawFigure => ({
  group,
  received: Number(received),
  decided: Number(decided),
  decided_in_time: Number(in_time),
  median_days: toDays(median),
})
