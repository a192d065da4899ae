import type { Translate } from '../language/messages.ts'
import type { Button } from './keyboard.ts'

/** Flow and version of the buttons by which news is chosen and stopped. */
export const NEWS_FLOW = 'news'
const VERSION = 1

export const newsButton = (text: string, question: string, option: string): Button => ({
  text,
  tap: { flow: NEWS_FLOW, version: VERSION, question, option },
})

/** Stops all news with one press; under every piece of it. */
export const stopButton = (t: Translate): Button => newsButton(t('news-stop'), 'stop', 'yes')
