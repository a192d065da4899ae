import { readFile } from 'node:fs/promises'
import { officersFile, type OfficersFile } from '../../schemas/officers-file.ts'
import type { Config } from '../config.ts'
import type { Fault } from '../content/fault.ts'
import { parseYaml } from '../content/parse-yaml.ts'
import { createOfficers, type Officers } from '../desk/officers.ts'
import { practiceOfficers } from '../desk/practice-officers.ts'
import { StopReason, systemCode } from '../server/stop-reason.ts'

const nobody: OfficersFile = { language: 'km', officers: [] }

async function readList(file: string): Promise<OfficersFile> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StopReason(
      `OFFICERS_FILE is "${file}", which cannot be read (${systemCode(error) ?? 'unknown'}); expected a YAML file.`,
    )
  })
  const faults: Fault[] = []
  const list = parseYaml(text, officersFile, file, faults)
  if (list) return list
  const [first] = faults
  const where = first?.field ? `${first.field}: ` : ''
  throw new StopReason(`OFFICERS_FILE is "${file}"; ${where}${first?.message ?? 'not readable'}.`)
}

/**
 * The officers of this deployment; over the sandbox the invented ones besides.
 * @throws StopReason naming file and field when the list is wrong.
 */
export async function readOfficers({
  desk,
  registry,
}: Pick<Config, 'desk' | 'registry'>): Promise<Officers> {
  const list = desk.officersFile === undefined ? nobody : await readList(desk.officersFile)
  if (registry.kind === 'remote') return createOfficers(list)
  const invented = new Set(practiceOfficers.map(({ code }) => code))
  const taken = list.officers.find(({ code }) => invented.has(code))
  if (taken) {
    throw new StopReason(
      `OFFICERS_FILE is "${desk.officersFile ?? ''}"; the code ${taken.code} belongs to practice, expected another.`,
    )
  }
  return createOfficers({ ...list, officers: [...list.officers, ...practiceOfficers] })
}
