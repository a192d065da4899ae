import { parseArgs } from 'node:util'
import { StopReason } from '../../bot/server/stop-reason.ts'

const USAGE = 'expected: npm run campaign -- <id> --preview, or --send'

/** What the command line asks for. `root` is the content folder. @throws StopReason */
export function readCommand(args: readonly string[]): {
  root: string
  id: string
  action: 'preview' | 'send'
} {
  const { values, positionals } = parse(args)
  const [id, second] = positionals
  if (id === undefined || second !== undefined) throw new StopReason(`No campaign named; ${USAGE}.`)
  if (values.preview === values.send) throw new StopReason(`Preview or send? ${USAGE}.`)
  return { root: values.content, id, action: values.send ? 'send' : 'preview' }
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { preview: flag, send: flag, content: { type: 'string', default: 'content' } },
    })
  } catch (error) {
    throw new StopReason(`${(error as Error).message}; ${USAGE}.`)
  }
}
