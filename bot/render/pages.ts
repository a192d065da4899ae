import type { Translate } from '../language/messages.ts'
import type { Button } from './keyboard.ts'

/**
 * Rows of choices under one message: what a small phone shows without scrolling away from the
 * question. Rows to go back, to skip and to turn the page come below and are not counted.
 */
export const MOST_ROWS = 6

/** Option of a button that turns to one of ten pages: `+1`, after whatever the list is about. */
export const turnTo = (page: number): string => `+${page}`

/** The page that an option made by `turnTo` asks for, from 0; undefined for any other option. */
export function readTurn(option: string): number | undefined {
  const [, page] = /^\+(\d)$/.exec(option) ?? []
  return page === undefined ? undefined : Number(page)
}

/**
 * One page of a list of choices, with a row to turn the page where there are more than fit. Pages
 * are about equally long, so that none holds a single row.
 * @param page from 0; a page that is no more is the last one
 * @param pinned rows on top of every page
 * @param turn the button that opens a page
 */
export function pageOf(
  t: Translate,
  rows: readonly (readonly Button[])[],
  {
    page,
    pinned = [],
    turn,
  }: {
    page: number
    pinned?: readonly (readonly Button[])[]
    turn: (text: string, page: number) => Button
  },
): (readonly Button[])[] {
  const room = MOST_ROWS - pinned.length
  const pages = Math.ceil(rows.length / room)
  if (pages <= 1) return [...pinned, ...rows]
  const size = Math.ceil(rows.length / pages)
  const at = Math.min(page, pages - 1)
  return [
    ...pinned,
    ...rows.slice(at * size, (at + 1) * size),
    [
      ...(at > 0 ? [turn(t('bot-page-before'), at - 1)] : []),
      ...(at < pages - 1 ? [turn(t('bot-page-next'), at + 1)] : []),
    ],
  ]
}
