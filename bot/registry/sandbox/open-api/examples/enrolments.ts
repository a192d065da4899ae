import { examplePerson, message, type Example } from './example.ts'

const SYSTEM = 'practice-system'

export const enrolmentExamples: readonly Example[] = [
  {
    id: 'enrolled',
    operation: 'enrolled',
    title: 'Is this person enrolled in the family package for pregnant women?',
    client: SYSTEM,
    body: message('enrolled', 'search', SYSTEM, {
      enrolled_criteria: {
        query_type: 'expression',
        query: {
          person_identifier: { eq: examplePerson.spid },
          'programme_identifier.program.programme_identifier': { eq: 'family-package.pregnant' },
        },
      },
    }),
  },
  {
    id: 'updateEnrolments',
    operation: 'updateEnrolments',
    title: 'An application is being assessed',
    client: SYSTEM,
    body: message('updates', 'notify', SYSTEM, {
      enrolled_updates: {
        beneficiaries: [
          {
            assistance_unit: '1',
            member: {
              member_identifier: [{ identifier_type: 'UIN', identifier_value: 'TEST-001' }],
            },
            programme_identifier: [
              { programme_name: 'tvet.poor-youth', programme_identifier: 'tvet.poor-youth' },
            ],
            enrollment_date: '2026-11-20',
            enrollment_status: 'KH-ASSESSING',
            benefits: [],
            additional_attributes: [],
          },
        ],
      },
    }),
  },
]
