import { langs } from '../../../schemas/lang.ts'
import type { CheckRule } from '../check-rule.ts'
import { entriesOf } from '../entries-of.ts'

/** A page in one language only is shown with a notice: counted here. One in none is a fault. */
export const checkParity: CheckRule = ({ content }) => {
  const found: Required<ReturnType<CheckRule>> = { faults: [], notices: [] }
  for (const { path, pages } of entriesOf(content)) {
    if (!pages) continue
    const missing = langs.filter((lang) => !pages[lang])
    const severity = missing.length === langs.length ? found.faults : found.notices
    severity.push(
      ...missing.map((lang) => ({
        file: `${path}/${lang}.md`,
        field: '',
        message: 'the page is missing in this language',
      })),
    )
  }
  return found
}
