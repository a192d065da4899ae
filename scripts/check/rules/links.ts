import type { Fault } from '../../../bot/content/fault.ts'
import type { CheckRule } from '../check-rule.ts'
import { pagesOf } from '../pages-of.ts'

const LINK = /\[[^\]]*\]\(([^)\s]+)[^)]*\)/g

/**
 * Links between pages are written `hub:programmes/idpoor` and lead to a page that exists; other
 * links are whole https addresses.
 */
export const checkLinks: CheckRule = ({ content, files, read }) => {
  const pages = pagesOf(content)
  const faults: Fault[] = []
  for (const file of files.filter((f) => /\.mdx?$/.test(f) && !f.endsWith('README.md'))) {
    read(file)
      .split('\n')
      .forEach((line, i) => {
        for (const [, target = ''] of line.matchAll(LINK)) {
          const message = faultOf(target, pages)
          if (message) faults.push({ file, field: `line ${i + 1}`, message })
        }
      })
  }
  return { faults }
}

function faultOf(target: string, pages: ReadonlySet<string>): string | undefined {
  if (target.startsWith('hub:')) {
    const path = target.slice('hub:'.length).replace(/#.*$/, '').replace(/\/$/, '')
    return pages.has(path) ? undefined : `no page "${path}"`
  }
  if (/^(https:\/\/|mailto:|tel:|#)/.test(target)) return undefined
  return `"${target}": expected a link like hub:programmes/idpoor or https://…`
}
