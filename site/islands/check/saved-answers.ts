import type { Facts } from '../../../schemas/fact-bank.ts'

/** What the tab remembers, so that a reload keeps its place. Never leaves the device. */
export interface Saved {
  answers: Facts
  /** The situation that the check started from; `all` for everything, absent before the choice. */
  situation?: string
}

const KEY = 'check'

/** Answers kept in this tab; nothing where there are none or storage is closed. */
export function loadSaved(storage: () => Storage): Saved {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? '{}')
    if (typeof value !== 'object' || value === null) return { answers: {} }
    const { answers, situation } = value as Record<string, unknown>
    return {
      answers: onlyTexts(answers),
      ...(typeof situation === 'string' && { situation }),
    }
  } catch {
    return { answers: {} }
  }
}

/** Keeps answers in this tab; without storage they last as long as the page. */
export function keepSaved(storage: () => Storage, saved: Saved): void {
  try {
    storage().setItem(KEY, JSON.stringify(saved))
  } catch {
    return
  }
}

/** Leaves no trace. */
export function deleteSaved(storage: () => Storage): void {
  try {
    storage().removeItem(KEY)
  } catch {
    return
  }
}

function onlyTexts(value: unknown): Facts {
  if (typeof value !== 'object' || value === null) return {}
  const texts = Object.entries(value).filter((e): e is [string, string] => typeof e[1] === 'string')
  return Object.fromEntries(texts)
}
