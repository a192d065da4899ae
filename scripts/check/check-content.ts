import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readContent } from '../../bot/content/read-content.ts'
import type { CheckRule, Findings } from './check-rule.ts'
import { checkAnswers } from './rules/answers.ts'
import { checkCampaigns } from './rules/campaigns.ts'
import { checkCharacters } from './rules/characters.ts'
import { checkDates } from './rules/dates.ts'
import { checkFlows } from './rules/flows.ts'
import { checkLinks } from './rules/links.ts'
import { checkMessages } from './rules/messages.ts'
import { checkParity } from './rules/parity.ts'
import { checkRecordings } from './rules/recordings.ts'
import { checkReferences } from './rules/references.ts'
import { checkReview } from './rules/review.ts'
import { checkSources } from './rules/sources.ts'

const rules: readonly CheckRule[] = [
  checkSources,
  checkLinks,
  checkReferences,
  checkFlows,
  checkMessages,
  checkParity,
  checkDates,
  checkReview,
  checkAnswers,
  checkRecordings,
  checkCampaigns,
  checkCharacters,
]

/**
 * Checks everything below a content folder.
 * @param today day of the check, `2026-11-22`
 */
export function checkContent(root: string, today: string): Findings {
  const { content, faults } = readContent(root)
  const findings: Findings = { faults: [...faults], notices: [] }
  if (!content) return findings
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => relative(root, join(e.parentPath, e.name)).split(sep).join('/'))
    .sort()
  const texts = new Map<string, string>()
  const read = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8')
    texts.set(file, text)
    return text
  }
  for (const rule of rules) {
    const found = rule({ content, today, read, files })
    findings.faults.push(...(found.faults ?? []))
    findings.notices.push(...(found.notices ?? []))
  }
  return findings
}
