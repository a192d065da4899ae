import { officersFile, type OfficersFile } from '../../schemas/officers-file.ts'
import type { Config } from '../config.ts'
import { createOfficers, type Officers } from '../desk/officers.ts'
import { practiceOfficers } from '../desk/practice-officers.ts'
import { StopReason } from '../server/stop-reason.ts'
import { readYamlSetting } from './read-yaml-setting.ts'

const nobody: OfficersFile = { language: 'km', officers: [] }

/**
 * The officers of this deployment; over the sandbox the invented ones besides.
 * @throws StopReason naming file and field when the list is wrong.
 */
export async function readOfficers({
  desk,
  registry,
}: Pick<Config, 'desk' | 'registry'>): Promise<Officers> {
  const list =
    desk.officersFile === undefined
      ? nobody
      : await readYamlSetting('OFFICERS_FILE', desk.officersFile, officersFile)
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
