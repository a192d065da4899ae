import type { AttachmentUpload } from '../../schemas/cases/attachment.ts'
import type { Refusal } from '../../schemas/cases/case-machine.ts'
import type { CaseSubmission } from '../../schemas/cases/case-submission.ts'
import type { CaseView } from '../../schemas/cases/case-view.ts'
import type { CitizenAction } from '../../schemas/cases/citizen-action.ts'
import type { RequestType } from '../../schemas/cases/request-details.ts'
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

/** The case does not allow this now; nothing was changed. */
export class ActionRefused extends Error {
  override readonly name = 'ActionRefused'
  readonly why: Refusal
  constructor(why: Refusal) {
    super(`the case does not allow this: ${why}`)
    this.why = why
  }
}

/** What a registry takes besides grievances. */
export interface RegistrySupport {
  requests: readonly RequestType[]
  attachments: boolean
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
  /** What this registry takes; the rest is not offered. */
  readonly supports: RegistrySupport
  /** Hands in a case; the same id and body may be sent again. Throws ReferenceTaken. */
  submitCase(submission: CaseSubmission): Promise<void>
  /** What the citizen may see; undefined for a wrong number and a wrong token alike. */
  followCase(reference: string, token: string): Promise<CaseView | undefined>
  /**
   * The case after what the citizen does with it; the same action may be sent again. Throws
   * ActionRefused, and RegistryRefused for a wrong number or token.
   */
  actOnCase(reference: string, token: string, action: CitizenAction): Promise<CaseView>
  /** Adds a photo, voice note or document; the same may be sent again. Errors as in actOnCase. */
  attachToCase(reference: string, token: string, upload: AttachmentUpload): Promise<void>
}
