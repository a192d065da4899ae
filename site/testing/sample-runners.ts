import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SampleLanguage } from '../api/code-samples.ts'

/** A sample with the token that it reads from its environment. */
export interface Sample {
  id: string
  code: string
  token: string
}

/** A program and what it is started with. */
export interface Command {
  program: string
  words: string[]
}

type Runner = (samples: readonly Sample[], folder: string) => Promise<Command>

/**
 * One process that runs all samples of a language, one after the other, and ends with the first
 * that fails. The name of each goes to the standard error before it, its answer to the standard
 * output: one line of JSON.
 */
export const sampleRunners: Readonly<Record<SampleLanguage, Runner>> = {
  curl: async (samples, folder) => {
    const file = join(folder, 'samples.sh')
    const steps = samples.map(
      ({ id, code, token }) => `echo '${id}' >&2\nexport TOKEN='${token}'\n${code}\necho\n`,
    )
    await writeFile(file, `set -e\n${steps.join('\n')}`)
    return { program: 'sh', words: [file] }
  },

  TypeScript: async (samples, folder) => {
    for (const { id, code } of samples) await writeFile(join(folder, `run-${id}.mts`), `${code}\n`)
    const list = samples.map(({ id, token }) => ({ id, token }))
    const file = join(folder, 'samples.mts')
    await writeFile(
      file,
      `for (const { id, token } of ${JSON.stringify(list)}) {
        console.error(id)
        process.env.TOKEN = token
        await import('./run-' + id + '.mts')
      }\n`,
    )
    return { program: process.execPath, words: [file] }
  },

  Python: async (samples, folder) => {
    const [file, list] = [join(folder, 'samples.py'), join(folder, 'samples.json')]
    await writeFile(list, JSON.stringify(samples))
    await writeFile(
      file,
      [
        'import json, os, sys',
        'for sample in json.load(open(sys.argv[1], encoding="utf-8")):',
        '    print(sample["id"], file=sys.stderr)',
        '    os.environ["TOKEN"] = sample["token"]',
        '    exec(compile(sample["code"], sample["id"], "exec"), {})',
        '',
      ].join('\n'),
    )
    return { program: 'python3', words: [file, list] }
  },
}
