import type { Fault } from '../../../bot/content/fault.ts'
import type { CheckRule } from '../check-rule.ts'

const INVISIBLE = /[\u200b-\u200f\u00ad\ufeff\u2060]/

/** Content carries no invisible characters: line breaks are put in when pages are built. */
export const checkCharacters: CheckRule = ({ files, read }) => {
  const faults: Fault[] = []
  for (const file of files.filter((f) => /\.(md|yaml|ftl)$/.test(f))) {
    read(file)
      .split('\n')
      .forEach((line, i) => {
        const found = INVISIBLE.exec(line)
        if (!found) return
        const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
        faults.push({
          file,
          field: `line ${i + 1}, column ${found.index + 1}`,
          message: `invisible character U+${code}`,
        })
      })
  }
  return { faults }
}
