import { requestTypes } from '../../schemas/cases/request-details.ts'
import type { ProfileFile } from '../../schemas/registry/profile-file.ts'
import type { RegistrySupport } from './registry.ts'

/**
 * What differs from registry to registry without being code. The registry's address ends where
 * these paths begin: `https://registry.example/registry` or `…/sr`.
 */
export interface RegistryProfile {
  paths: {
    search: string
    oneTimeCodes: string
    grievances: string
    requests: string
    /** The officers' side. */
    cases: string
  }
  /** Who we are and whom we address, in message headers. */
  senderId: string
  receiverId: string
  /** Attribute names in a query: the number, and the two kinds of second proof. */
  attributes: { spid: string; phone: string; code: string }
  /** Language of names in answers, ISO 639-3. */
  locale: string
  /** What it takes besides grievances. */
  supports: RegistrySupport
}

/** The profile that the sandbox speaks and the standards page `registry-api` describes. */
export const proposedProfile: RegistryProfile = {
  paths: {
    search: '/sync/search',
    oneTimeCodes: '/one-time-codes',
    grievances: '/grievances',
    requests: '/requests',
    cases: '/cases',
  },
  senderId: 'kumpear',
  receiverId: 'spr',
  attributes: { spid: 'SPID', phone: 'phone_number', code: 'one_time_code' },
  locale: 'khm',
  supports: { requests: requestTypes, attachments: true },
}

/** What is set in a list of changes; zod gives the rest as undefined. */
const given = <T extends object>(changes: T | undefined): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(changes ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }

/** The proposal with what is different at one registry. */
export const adaptProfile = (changes: ProfileFile): RegistryProfile => ({
  paths: { ...proposedProfile.paths, ...given(changes.paths) },
  senderId: changes.sender ?? proposedProfile.senderId,
  receiverId: changes.receiver ?? proposedProfile.receiverId,
  attributes: { ...proposedProfile.attributes, ...given(changes.attributes) },
  locale: changes.locale ?? proposedProfile.locale,
  supports: { ...proposedProfile.supports, ...given(changes.supports) },
})
