import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { langs, type Lang } from '../../schemas/lang.ts'
import type { Fault } from './fault.ts'
import { parsePage, type Page } from './parse-page.ts'
import { parseJson, parseYaml } from './parse-yaml.ts'

/** One entry of content: its facts and its pages by language. */
export interface Entry<F, P> {
  /** Folder name: slug of page, URL, rule and test. */
  id: string
  facts: F
  pages: Partial<Record<Lang, Page<P>>>
}

/** Reads files below `root`, gathering faults instead of stopping at the first. */
export function openContentFolder(root: string) {
  const faults: Fault[] = []
  const path = (file: string) => join(root, file)
  const read = (file: string) => readFileSync(path(file), 'utf8')

  /** Names in a folder, sorted; empty when the folder does not exist. */
  const list = (folder: string, only: 'folders' | 'files'): string[] =>
    existsSync(path(folder))
      ? readdirSync(path(folder), { withFileTypes: true })
          .filter((e) => (only === 'folders' ? e.isDirectory() : e.isFile()))
          .map((e) => e.name)
          .sort()
      : []

  const missing = (file: string, what: string) => {
    faults.push({ file, field: '', message: `missing: expected ${what}` })
  }

  function yaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
    if (existsSync(path(file))) return parseYaml(read(file), schema, file, faults)
    missing(file, 'a YAML file')
    return undefined
  }

  function json<T>(file: string, schema: z.ZodType<T>): T | undefined {
    if (existsSync(path(file))) return parseJson(read(file), schema, file, faults)
    missing(file, 'a JSON file')
    return undefined
  }

  /**
   * The page of an entry in one language: Markdown or, where a page needs more, MDX. Answers are
   * Markdown only, because the bot reads them too.
   */
  function page<P>(folder: string, lang: Lang, schema: z.ZodType<P>): Page<P> | undefined {
    const [file, second] = [`${folder}/${lang}.md`, `${folder}/${lang}.mdx`].filter((f) =>
      existsSync(path(f)),
    )
    if (file === undefined) return undefined
    if (second !== undefined) {
      faults.push({ file: second, field: '', message: `expected one page, ${lang}.md is there` })
    }
    return parsePage(read(file), schema, file, faults)
  }

  /** One entry: `<folder>/<factsFile>` with a page in each language beside it. */
  function entry<F, P>(
    folder: string,
    id: string,
    factsFile: string,
    facts: z.ZodType<F>,
    pageSchema: z.ZodType<P>,
  ): Entry<F, P> | undefined {
    const value = yaml(`${folder}/${factsFile}`, facts)
    const pages: Partial<Record<Lang, Page<P>>> = {}
    const known = folder.startsWith('answers/') ? /^(km|en)\.(md|ogg|mp3)$/ : /^(km|en)\.(mdx?|ogg|mp3)$/
    for (const name of list(folder, 'files')) {
      if (name !== factsFile && !known.test(name)) {
        faults.push({ file: `${folder}/${name}`, field: '', message: 'unexpected file' })
      }
    }
    for (const lang of langs) {
      const parsed = page(folder, lang, pageSchema)
      if (parsed) pages[lang] = parsed
    }
    return value && { id, facts: value, pages }
  }

  /** All entries of a kind, one folder each. */
  function entries<F, P>(
    folder: string,
    facts: z.ZodType<F>,
    page: z.ZodType<P>,
    factsFile = 'facts.yaml',
  ): Entry<F, P>[] {
    return list(folder, 'folders')
      .map((id) => entry(`${folder}/${id}`, id, factsFile, facts, page))
      .filter((e) => e !== undefined)
  }

  /** All `<folder>/<id>.yaml`, for kinds without prose. */
  function yamlEntries<F>(folder: string, schema: z.ZodType<F>): { id: string; facts: F }[] {
    return list(folder, 'files')
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => {
        const facts = yaml(`${folder}/${name}`, schema)
        return facts ? [{ id: name.slice(0, -'.yaml'.length), facts }] : []
      })
  }

  return { faults, list, read, yaml, json, entry, entries, yamlEntries }
}
export type ContentFolder = ReturnType<typeof openContentFolder>
