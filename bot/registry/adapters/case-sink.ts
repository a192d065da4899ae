import type { CaseView } from '../../../schemas/cases/case-view.ts'
import type { CitizenAction } from '../../../schemas/cases/citizen-action.ts'
import type { GrievanceSubmission } from '../../../schemas/cases/case-submission.ts'
import type { Registry } from '../registry.ts'

/**
 * A case system that takes grievances in the registry's place. All methods reject with
 * RegistryUnavailable or RegistryRefused, whose messages carry nothing personal.
 */
export interface CaseSink {
  /** Whether this case may and can go there; one that may not stays with the registry. */
  takes(grievance: GrievanceSubmission): Promise<boolean>
  /** Hands it in; the same may be handed in again. Throws ReferenceTaken. */
  submit(grievance: GrievanceSubmission): Promise<void>
  /** What the citizen may see; undefined for a wrong number and a wrong token alike. */
  follow(reference: string, token: string): Promise<CaseView | undefined>
  /** Does what a citizen may with a case that `follow` finds. Throws ActionRefused. */
  act(reference: string, token: string, action: CitizenAction): Promise<CaseView>
}

/**
 * A registry whose grievances go to another case system, as far as that may have them; requests
 * and everything about people stay with the registry. Neither system that is known takes files.
 */
export const withCaseSink = (registry: Registry, sink: CaseSink): Registry => ({
  spid: registry.spid,
  supports: { ...registry.supports, attachments: false },
  lookUp: (spid, proof) => registry.lookUp(spid, proof),
  sendCode: (spid) => registry.sendCode(spid),
  async submitCase(submission) {
    const isTheirs = submission.kind === 'grievance' && (await sink.takes(submission))
    await (isTheirs ? sink.submit(submission) : registry.submitCase(submission))
  },
  // Only the two together know all cases, so one that does not answer makes the answer unknown.
  followCase: async (reference, token) =>
    (await sink.follow(reference, token)) ?? (await registry.followCase(reference, token)),
  actOnCase: async (reference, token, action) =>
    (await sink.follow(reference, token))
      ? sink.act(reference, token, action)
      : registry.actOnCase(reference, token, action),
  attachToCase: (reference, token, upload) => registry.attachToCase(reference, token, upload),
})
