import { fileURLToPath } from 'node:url'
import { requireContent } from '../../content/read-content.ts'

const { programmes, check, flows, messages, cases } = requireContent(
  fileURLToPath(new URL('../../../content', import.meta.url)),
)

/** The content as it stands, for tests that hold for every rule and flow there is. */
export const realContent = {
  programmes: programmes.map(({ id, facts }) => ({ id, ...facts })),
  bank: check,
  flows,
  messages,
  cases,
}
