import type { ListedOfficer } from '../../schemas/officers-file.ts'

/**
 * Invented officers, one a role, who work on the sandbox's invented cases. The first sees one
 * province only, so that the difference can be seen.
 */
export const practiceOfficers: readonly ListedOfficer[] = [
  { code: 'practice-officer', role: 'officer', office: '17', language: 'km' },
  { code: 'practice-confidential', role: 'confidential', language: 'km' },
  { code: 'practice-supervisor', role: 'supervisor', language: 'km' },
  { code: 'practice-auditor', role: 'auditor', language: 'km' },
]
