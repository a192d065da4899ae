import type { LocalText } from '../../../schemas/text.ts'
import type { EnrolmentPlan } from './enrolment-plan.ts'
import { workPlans } from './work-plans.ts'

const text = (km: string, en: string): LocalText => ({ km, en })

// Amounts are the published ones; programmes without a published amount are paid without one.
const VISIT_RIEL = 80_000
const DELIVERY_RIEL = 400_000
const SCHOOL_RIEL = 20_000
const UPPER_SCHOOL_RIEL = 30_000

const names = {
  pregnancy: text('ឧបត្ថម្ភសាច់ប្រាក់ជូនស្ត្រីមានផ្ទៃពោះ', 'Cash support during pregnancy'),
  delivery: text('ឧបត្ថម្ភសាច់ប្រាក់ពេលសម្រាលកូន', 'Cash support at delivery'),
  child: text('ឧបត្ថម្ភសាច់ប្រាក់ជូនកុមារអាយុក្រោម២ឆ្នាំ', 'Cash support for a child under two'),
  scholarship: text('អាហារូបករណ៍', 'Scholarship'),
  disability: text('ឧបត្ថម្ភសាច់ប្រាក់ជូនជនមានពិការភាព', 'Cash support for a person with disability'),
  elderly: text('ឧបត្ថម្ភសាច់ប្រាក់ជូនមនុស្សចាស់', 'Cash support for a person aged 60 or above'),
  health: text('មូលនិធិសមធម៌សុខាភិបាល', 'Health Equity Fund'),
  identification: text('ការកំណត់អត្តសញ្ញាណគ្រួសារក្រីក្រ', 'Identification of poor households'),
  disabilityCard: text('ប័ណ្ណសម្គាល់ពិការភាព', 'Disability identification card'),
  pension: text('សោធនចាស់ជរា ប.ស.ស.', 'NSSF old-age pension'),
  voluntary: text('ប.ស.ស. ដោយស្ម័គ្រចិត្ត', 'NSSF, voluntary'),
}

/** Every state, payment and kind of programme that a look-up can show. */
export const enrolmentPlans = {
  pregnant: {
    programme: 'family-package.pregnant',
    name: names.pregnancy,
    status: 'active',
    sinceDaysAgo: 110,
    payments: [
      { inDays: -26, amount: VISIT_RIEL, state: 'paid' },
      { inDays: 18, amount: VISIT_RIEL, state: 'due' },
    ],
    situation: text(
      'មានផ្ទៃពោះ៖ ប្រាក់លើកមុនបានដល់ ប្រាក់លើកក្រោយនៅចាំបើក',
      'Pregnant: the last payment arrived, the next one is due',
    ),
  },
  delivered: {
    programme: 'family-package.delivery',
    name: names.delivery,
    status: 'active',
    sinceDaysAgo: 40,
    payments: [{ inDays: 6, amount: DELIVERY_RIEL, state: 'due' }],
    situation: text('ទើបសម្រាលកូន៖ ប្រាក់នៅចាំបើក', 'Just gave birth: a payment is due'),
  },
  childFailed: {
    programme: 'family-package.child-under-two',
    name: names.child,
    status: 'active',
    sinceDaysAgo: 290,
    payments: [
      { inDays: -60, amount: VISIT_RIEL, state: 'paid' },
      { inDays: -9, amount: VISIT_RIEL, state: 'failed' },
    ],
    situation: text(
      'មានកូនអាយុក្រោម២ឆ្នាំ៖ ការបើកប្រាក់លើកមុនមិនបានសម្រេច',
      'Child under two: the last payment failed',
    ),
  },
  childGraduated: {
    programme: 'family-package.child-under-two',
    name: names.child,
    status: 'graduated',
    sinceDaysAgo: 800,
    payments: [{ inDays: -130, amount: VISIT_RIEL, state: 'paid' }],
    situation: text(
      'កូនគ្រប់២ឆ្នាំហើយ៖ បានបញ្ចប់កម្មវិធី',
      'The child has turned two: the programme has ended',
    ),
  },
  pupil: {
    programme: 'family-package.scholarship-primary-lower',
    name: names.scholarship,
    status: 'active',
    sinceDaysAgo: 300,
    payments: [
      { inDays: -20, amount: SCHOOL_RIEL, state: 'paid' },
      { inDays: 10, amount: SCHOOL_RIEL, state: 'due' },
    ],
    situation: text(
      'សិស្សទទួលអាហារូបករណ៍៖ ប្រាក់បានដល់ ប្រាក់លើកក្រោយនៅចាំបើក',
      'Pupil with a scholarship: paid, the next one is due',
    ),
  },
  upperPupil: {
    programme: 'family-package.scholarship-upper',
    name: names.scholarship,
    status: 'active',
    sinceDaysAgo: 360,
    payments: [
      { inDays: -21, amount: UPPER_SCHOOL_RIEL, state: 'paid' },
      { inDays: 9, amount: UPPER_SCHOOL_RIEL, state: 'due' },
    ],
    situation: text('សិស្សវិទ្យាល័យទទួលអាហារូបករណ៍', 'Pupil of upper secondary school with a scholarship'),
  },
  pupilSuspended: {
    programme: 'family-package.scholarship-primary-lower',
    name: names.scholarship,
    status: 'suspended',
    sinceDaysAgo: 420,
    payments: [{ inDays: -75, amount: SCHOOL_RIEL, state: 'paid' }],
    situation: text('អាហារូបករណ៍ត្រូវបានផ្អាក', 'A scholarship that is suspended'),
  },
  disability: {
    programme: 'family-package.disability',
    name: names.disability,
    status: 'active',
    sinceDaysAgo: 500,
    payments: [
      { inDays: -24, state: 'paid' },
      { inDays: 7, state: 'due' },
    ],
    situation: text(
      'ជនមានពិការភាព៖ ប្រាក់បានដល់ (មិនបង្ហាញចំនួន)',
      'Person with disability: paid, amount not shown',
    ),
  },
  elderly: {
    programme: 'family-package.elderly',
    name: names.elderly,
    status: 'active',
    sinceDaysAgo: 560,
    payments: [
      { inDays: -23, state: 'paid' },
      { inDays: 8, state: 'due' },
    ],
    situation: text('អាយុលើស៦០ឆ្នាំ៖ ប្រាក់បានដល់', 'Aged above 60: paid'),
  },
  elderlySuspended: {
    programme: 'family-package.elderly',
    name: names.elderly,
    status: 'suspended',
    sinceDaysAgo: 540,
    payments: [{ inDays: -100, state: 'paid' }],
    situation: text('អាយុលើស៦០ឆ្នាំ៖ ត្រូវបានផ្អាក', 'Aged above 60: suspended'),
  },
  elderlyDied: {
    programme: 'family-package.elderly',
    name: names.elderly,
    status: 'deceased',
    sinceDaysAgo: 600,
    payments: [{ inDays: -95, state: 'paid' }],
    situation: text('បានទទួលមរណភាព', 'Has died'),
  },
  health: {
    programme: 'health-equity-fund',
    name: names.health,
    status: 'active',
    sinceDaysAgo: 480,
    payments: [],
    situation: text('ព្យាបាលដោយឥតបង់ថ្លៃនៅមន្ទីរពេទ្យរដ្ឋ', 'Free care at public health facilities'),
  },
  askedInterview: {
    programme: 'idpoor',
    name: names.identification,
    status: 'applied',
    sinceDaysAgo: 12,
    payments: [],
    situation: text('បានស្នើសុំសម្ភាសគ្រួសារក្រីក្រ', 'Has asked for an IDPoor interview'),
  },
  interviewed: {
    programme: 'idpoor',
    name: names.identification,
    status: 'assessing',
    sinceDaysAgo: 45,
    payments: [],
    situation: text('បានសម្ភាសរួច កំពុងពិនិត្យ', 'Interviewed, under assessment'),
  },
  disabilityCardWaiting: {
    programme: 'disability-card',
    name: names.disabilityCard,
    status: 'waiting',
    sinceDaysAgo: 70,
    payments: [],
    situation: text('កំពុងរង់ចាំប័ណ្ណសម្គាល់ពិការភាព', 'Waits for a disability card'),
  },
  disabilityCard: {
    programme: 'disability-card',
    name: names.disabilityCard,
    status: 'active',
    sinceDaysAgo: 510,
    payments: [],
    situation: text('មានប័ណ្ណសម្គាល់ពិការភាព', 'Has a disability card'),
  },
  disabilityRefused: {
    programme: 'family-package.disability',
    name: names.disability,
    status: 'refused',
    sinceDaysAgo: 110,
    payments: [],
    situation: text(
      'សុំប្រាក់ឧបត្ថម្ភជនមានពិការភាព មិនបានយល់ព្រម',
      'Asked for cash support for disability: not accepted',
    ),
  },
  pension: {
    programme: 'nssf-pension.old-age',
    name: names.pension,
    status: 'active',
    sinceDaysAgo: 330,
    payments: [
      { inDays: -17, state: 'paid' },
      { inDays: 14, state: 'due' },
    ],
    situation: text('ទទួលសោធនចាស់ជរា ប.ស.ស.', 'Gets an NSSF old-age pension'),
  },
  selfEmployed: {
    programme: 'nssf-voluntary.self-employed',
    name: names.voluntary,
    status: 'active',
    sinceDaysAgo: 200,
    payments: [],
    situation: text('ប្រកបរបរខ្លួនឯង ជាសមាជិក ប.ស.ស.', 'Self-employed member of NSSF'),
  },
  dependant: {
    programme: 'nssf-voluntary.dependant',
    name: names.voluntary,
    status: 'applied',
    sinceDaysAgo: 15,
    payments: [],
    situation: text('បានស្នើសុំចូល ប.ស.ស. ជាអ្នកក្នុងបន្ទុក', 'Has applied to NSSF as a dependant'),
  },
  ...workPlans,
} as const satisfies Record<string, EnrolmentPlan>
export type PlanName = keyof typeof enrolmentPlans
