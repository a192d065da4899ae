/**
 * What differs from registry to registry without being code. The registry's address ends where
 * these paths begin: `https://registry.example/registry` or `…/sr`.
 */
export interface RegistryProfile {
  paths: { search: string; grievances: string; oneTimeCodes: string }
  /** Who we are and whom we address, in message headers. */
  senderId: string
  receiverId: string
  /** Attribute names in a query: the number, and the two kinds of second proof. */
  attributes: { spid: string; phone: string; code: string }
  /** Language of names in answers, ISO 639-3. */
  locale: string
}

/** The profile that the sandbox speaks and the standards page `registry-api` describes. */
export const proposedProfile: RegistryProfile = {
  paths: { search: '/sync/search', grievances: '/grievances', oneTimeCodes: '/one-time-codes' },
  senderId: 'kumpear',
  receiverId: 'spr',
  attributes: { spid: 'SPID', phone: 'phone_number', code: 'one_time_code' },
  locale: 'khm',
}
