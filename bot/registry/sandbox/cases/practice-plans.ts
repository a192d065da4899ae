import type { Decision, Sensitivity } from '../../../../schemas/cases/case-states.ts'

type OfficerDeed =
  | { action: 'acknowledge' | 'take' }
  | { action: 'ask' | 'escalate' | 'redirect'; reason: string }
  | { action: 'resolve'; decision: Decision; reason: string }
  | { action: 'reply' | 'note'; text: string }
  | { action: 'mark'; sensitivity: Sensitivity }

/** One thing that happened to an invented case, so many days ago. */
export type PracticeStep =
  | { by: 'officer'; daysAgo: number; action: OfficerDeed }
  | { by: 'complainant'; daysAgo: number; action: { text: string } }

/** An invented case. */
export interface PracticePlan {
  category: string
  subcategory?: string
  programme?: string
  incident_location?: string
  excluded_offices?: string[]
  anonymous: boolean
  /** What the invented person wrote; each says that it is an example. */
  description: string
  daysAgo: number
  steps: readonly PracticeStep[]
}

const office = (daysAgo: number, action: OfficerDeed): PracticeStep => ({
  by: 'officer',
  daysAgo,
  action,
})
const acknowledged = (daysAgo: number) => office(daysAgo, { action: 'acknowledge' })
const taken = (daysAgo: number) => office(daysAgo, { action: 'take' })

/** The cases that the desk shows in practice: nobody in them exists. */
export const practicePlans: readonly PracticePlan[] = [
  {
    category: 'payment',
    subcategory: 'not_received',
    programme: 'family-package',
    incident_location: '170203',
    anonymous: false,
    description: '[ឧទាហរណ៍] ប្រាក់ខែនេះមិនទាន់មកដល់ទេ។ អ្នកជិតខាងបានទទួលហើយ។',
    daysAgo: 1,
    steps: [],
  },
  {
    category: 'payment',
    subcategory: 'late',
    programme: 'family-package',
    incident_location: '020304',
    anonymous: true,
    description: '[ឧទាហរណ៍] ប្រាក់មកយឺតពីរខែហើយ។',
    daysAgo: 3,
    steps: [acknowledged(2)],
  },
  {
    category: 'exclusion',
    subcategory: 'household_not_identified',
    programme: 'idpoor',
    incident_location: '170203',
    anonymous: false,
    description: '[ឧទាហរណ៍] គេមិនបានមកសម្ភាសគ្រួសារយើងទេ។',
    daysAgo: 12,
    steps: [
      acknowledged(11),
      taken(10),
      office(9, { action: 'note', text: '[Example] Asked the commune for the list.' }),
    ],
  },
  {
    category: 'data',
    subcategory: 'wrong_name',
    programme: 'idpoor',
    incident_location: '1201',
    anonymous: false,
    description: '[ឧទាហរណ៍] ឈ្មោះកូនខ្ញុំសរសេរខុស។',
    daysAgo: 8,
    steps: [
      acknowledged(7),
      office(6, { action: 'ask', reason: '[ឧទាហរណ៍] តើឈ្មោះត្រឹមត្រូវសរសេរដូចម្តេច?' }),
    ],
  },
  {
    category: 'data',
    subcategory: 'card',
    programme: 'health-equity-fund',
    incident_location: '170203',
    anonymous: false,
    description: '[ឧទាហរណ៍] ប័ណ្ណសមធម៌បាត់។',
    daysAgo: 20,
    steps: [
      acknowledged(19),
      office(18, { action: 'ask', reason: '[ឧទាហរណ៍] តើបាត់នៅពេលណា?' }),
      { by: 'complainant', daysAgo: 15, action: { text: '[ឧទាហរណ៍] បាត់កាលពីសប្តាហ៍មុន។' } },
      office(12, {
        action: 'resolve',
        decision: 'upheld',
        reason: '[ឧទាហរណ៍] សូមទៅសាលាឃុំ ដើម្បីទទួលប័ណ្ណថ្មី។',
      }),
    ],
  },
  {
    category: 'service',
    programme: 'health-equity-fund',
    incident_location: '0102',
    anonymous: true,
    description: '[ឧទាហរណ៍] គេឱ្យរង់ចាំពេញមួយថ្ងៃ។',
    daysAgo: 30,
    steps: [acknowledged(29), taken(28)],
  },
  {
    category: 'inclusion',
    programme: 'idpoor',
    incident_location: '020304',
    anonymous: true,
    description: '[ឧទាហរណ៍] គ្រួសារមានរថយន្ត តែមានប័ណ្ណក្រីក្រ។',
    daysAgo: 5,
    steps: [],
  },
  {
    category: 'corruption',
    incident_location: '170203',
    excluded_offices: ['170203'],
    anonymous: true,
    description: '[ឧទាហរណ៍] គេទារប្រាក់ មុនដាក់ឈ្មោះក្នុងបញ្ជី។',
    daysAgo: 4,
    steps: [acknowledged(3)],
  },
  {
    category: 'discrimination',
    programme: 'tvet',
    incident_location: '12',
    anonymous: false,
    description: '[ឧទាហរណ៍] គេមិនទទួលខ្ញុំចូលរៀន ព្រោះខ្ញុំប្រើរទេះរុញ។',
    daysAgo: 9,
    steps: [
      acknowledged(8),
      office(6, { action: 'escalate', reason: '[Example] Needs the rights focal point.' }),
    ],
  },
  {
    category: 'privacy',
    incident_location: '170203',
    anonymous: false,
    description: '[ឧទាហរណ៍] គេបិទផ្សាយបញ្ជីឈ្មោះ និងលេខទូរសព្ទរបស់យើង។',
    daysAgo: 2,
    steps: [],
  },
  {
    category: 'payment',
    subcategory: 'too_little',
    programme: 'nssf-pension',
    incident_location: '1201',
    anonymous: false,
    description: '[ឧទាហរណ៍] ប្រាក់សោធនតិចជាងខែមុន។',
    daysAgo: 16,
    steps: [
      acknowledged(15),
      office(14, { action: 'redirect', reason: '[ឧទាហរណ៍] សូមទាក់ទង ប.ស.ស. តាមលេខ 1286។' }),
    ],
  },
  {
    category: 'exclusion',
    subcategory: 'removed_without_notice',
    programme: 'family-package',
    incident_location: '0102',
    anonymous: false,
    description: '[ឧទាហរណ៍] គេដកឈ្មោះម្តាយខ្ញុំចេញ ដោយមិនប្រាប់។',
    daysAgo: 6,
    steps: [
      acknowledged(5),
      taken(4),
      office(4, { action: 'reply', text: '[ឧទាហរណ៍] យើងកំពុងពិនិត្យ។' }),
    ],
  },
]
