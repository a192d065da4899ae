import type { Requirement } from './requirements.ts'

/** Requirements that no published suite has: of beneficiary registries, and of our profile. */
const texts: Readonly<Record<string, string>> = {
  'IBR-CORE-RG-SYNC-SEARCH-01': 'Answers a search for enrolments.',
  'IBR-CORE-RG-SYNC-ENROLLED-01': 'Answers whether a person is enrolled.',
  'IBR-CORE-RG-SYNC-ENROLLED-02': 'Says yes or no in enrolled_status.',
  'IBR-CORE-RG-SYNC-ENROLLED-NEG-01': 'Refuses enrolled without a message.',
  'IBR-CORE-RG-SYNC-UPDATES-NEG-01': 'Refuses enrolment updates without a message.',
  'IBR-SEC-AUTH-RG-SYNC-ENROLLED-01': 'Refuses enrolled without a token.',
  'IBR-SEC-AUTH-RG-SYNC-UPDATES-01': 'Refuses enrolment updates without a token.',
  'KH-ERR-BODY-01': 'Writes errors in both known forms at once.',
  'KH-ERR-BODY-02': 'Writes a refusal for want of a token in both forms, too.',
  'KH-SEARCH-NONE-01': 'Answers a search that finds nobody by succ and an empty list.',
  'KH-PAG-PLACE-01': 'Looks at pagination inside search_criteria, too.',
  'KH-MSG-REPEAT-01': 'Answers the same message again.',
  'KH-MSG-REPEAT-02': 'Rejects another message with a message_id that was used.',
  'KH-SEC-JSON-01': 'Refuses what is no JSON, with an error code.',
  'KH-SEC-SIZE-01': 'Refuses a body of 5 MB.',
  'KH-SEC-TYPE-01': 'Answers 415 to a body that is not JSON.',
  'KH-SEC-SIG-01': 'Refuses a wrong signature in the HTTP header Signature, too.',
  'KH-TEST-SIG-01': 'Lets the mark "unsigned" through, for tests only.',
  'KH-TEST-SIG-02': 'Lets the mark "unsigned-stub" through, for tests only.',
  'KH-TEST-PERSON-01': 'Knows the person UIN TEST-001.',
  'KH-TEST-SUB-01': 'Knows the subscription sub-test-001.',
}

export const ownRequirements: readonly Requirement[] = Object.entries(texts).map(
  ([id, description]) => ({ id, profile: 'hub', kind: 'own', description }),
)
