import type { GrievanceSubmission, GrievanceView } from '../../schemas/grievance.ts'
import type { PersonStatus } from '../../schemas/person-status.ts'
import type { SpidFormat } from '../../schemas/spid.ts'

/** What shows, beside the SPID, that the person is the one asking. Checked by the registry. */
export type Proof = { kind: 'phone'; phone: string } | { kind: 'code'; code: string }

/** The registry could not be reached or asked us to wait; trying again later is right. */
export class RegistryUnavailable extends Error {
  override readonly name = 'RegistryUnavailable'
}

/** The registry will never accept this message; trying again is useless. */
export class RegistryRefused extends Error {
  override readonly name = 'RegistryRefused'
}

/** The case number is taken by another case: make a new one and keep the old as an alias. */
export class ReferenceTaken extends Error {
  override readonly name = 'ReferenceTaken'
}

/**
 * The social protection registry as the bot sees it. All methods reject with
 * RegistryUnavailable or RegistryRefused, whose messages carry nothing personal.
 */
export interface Registry {
  /** How this registry writes SPIDs; checked before any call. */
  readonly spid: SpidFormat
  /**
   * What is recorded for this person. Undefined for a wrong SPID, a wrong proof and an unknown
   * person alike: the answers cannot be told apart.
   */
  lookUp(spid: string, proof: Proof): Promise<PersonStatus | undefined>
  /** Sends a one-time code to the phone on record, if there is one. Never says whether. */
  sendCode(spid: string): Promise<void>
  /** Hands in a grievance; the same id and body may be sent again. Throws ReferenceTaken. */
  submitGrievance(grievance: GrievanceSubmission): Promise<void>
  /** What the citizen may see; undefined for a wrong number and a wrong token alike. */
  followGrievance(reference: string, token: string): Promise<GrievanceView | undefined>
}
