import type { Officer } from '../../schemas/cases/officer.ts'
import type { Lang } from '../../schemas/lang.ts'
import type { ListedOfficer, OfficersFile } from '../../schemas/officers-file.ts'

/** Who works on cases, found by what identifies them. */
export interface Officers {
  readonly all: readonly ListedOfficer[]
  /** Language of cards in the officers' groups. */
  readonly language: Lang
  withCode(code: string): ListedOfficer | undefined
  /** By the Telegram account. */
  withAccount(user: number): ListedOfficer | undefined
}

export function createOfficers({ officers, language }: OfficersFile): Officers {
  const byCode = new Map(officers.map((one) => [one.code, one]))
  const byAccount = new Map(officers.map((one) => [one.telegram, one]))
  return {
    all: officers,
    language,
    withCode: (code) => byCode.get(code),
    withAccount: (user) => byAccount.get(user),
  }
}

/** The officer as the registry knows them: without account and language. */
export const toRegistry = ({ code, role, office }: ListedOfficer): Officer => ({
  code,
  role,
  ...(office !== undefined && { office }),
})
