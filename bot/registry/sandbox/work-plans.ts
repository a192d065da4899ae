import type { LocalText } from '../../../schemas/text.ts'
import type { EnrolmentPlan } from './enrolment-plan.ts'

const text = (km: string, en: string): LocalText => ({ km, en })

// Only amounts that a source publishes without a doubt: what depends on wages, service, place or
// the number of people is paid without one.
const TRAINING_RIEL = 280_000
const VISIT_RIEL = 80_000

const names = {
  work: text('ប.ស.ស. សម្រាប់កម្មករនិយោជិត', 'NSSF for workers with an employer'),
  publicServants: text('សន្តិសុខសង្គមសម្រាប់មន្ត្រីរាជការ', 'Social security for public servants'),
  veterans: text('សោធនអតីតយុទ្ធជន', "Veterans' pension"),
  pension: text('សោធន ប.ស.ស.', 'NSSF pension'),
  voluntary: text('ប.ស.ស. ដោយស្ម័គ្រចិត្ត', 'NSSF, voluntary'),
  health: text('មូលនិធិសមធម៌សុខាភិបាល', 'Health Equity Fund'),
  training: text('ការបណ្តុះបណ្តាលជំនាញសម្រាប់យុវជន', 'Vocational training for young people'),
  meals: text('អាហារនៅសាលារៀន', 'School meals'),
  crisis: text('ជំនួយពេលមានវិបត្តិ (បានចប់)', 'Emergency cash of past years (ended)'),
  identification: text('ការកំណត់អត្តសញ្ញាណគ្រួសារក្រីក្រ', 'Identification of poor households'),
}

/** Enrolments that come of work and service, of school and training, and of past crises. */
export const workPlans = {
  workHealth: {
    programme: 'nssf-work.health',
    name: names.work,
    status: 'active',
    sinceDaysAgo: 900,
    payments: [],
    situation: text('កម្មករនិយោជិត មាន ប.ស.ស. ថែទាំសុខភាព', 'Worker with NSSF health care'),
  },
  workInjury: {
    programme: 'nssf-work.injury',
    name: names.work,
    status: 'assessing',
    sinceDaysAgo: 25,
    payments: [],
    stages: ['received', 'documents'],
    situation: text('មានគ្រោះថ្នាក់ការងារ កំពុងពិនិត្យឯកសារ', 'Accident at work: papers are being checked'),
  },
  maternity: {
    programme: 'nssf-work.maternity',
    name: names.work,
    status: 'active',
    sinceDaysAgo: 35,
    payments: [{ inDays: 12, state: 'due' }],
    situation: text('ឈប់សម្រាលកូន៖ ប្រាក់នៅចាំបើក', 'On maternity leave: a payment is due'),
  },
  workPregnancy: {
    programme: 'nssf-work.pregnancy-allowance',
    name: names.work,
    status: 'active',
    sinceDaysAgo: 130,
    payments: [
      { inDays: -66, amount: VISIT_RIEL, state: 'paid' },
      { inDays: -6, amount: VISIT_RIEL, state: 'failed' },
    ],
    situation: text(
      'សមាជិក ប.ស.ស. ទើបសម្រាលកូន៖ ការបើកប្រាក់លើកមុនមិនបានសម្រេច',
      'NSSF member who just gave birth: the last payment failed',
    ),
  },
  publicHealth: {
    programme: 'public-servants.health-injury',
    name: names.publicServants,
    status: 'active',
    sinceDaysAgo: 700,
    payments: [],
    situation: text('មន្ត្រីរាជការ មានការថែទាំសុខភាព', 'Public servant with health care'),
  },
  publicPension: {
    programme: 'public-servants.pension',
    name: names.publicServants,
    status: 'active',
    sinceDaysAgo: 400,
    payments: [
      { inDays: -15, state: 'paid' },
      { inDays: 15, state: 'due' },
    ],
    situation: text('ចូលនិវត្តន៍៖ សោធនបានដល់', 'Retired public servant: the pension arrived'),
  },
  publicPensionShort: {
    programme: 'public-servants.pension-short',
    name: names.publicServants,
    status: 'graduated',
    sinceDaysAgo: 210,
    payments: [{ inDays: -190, state: 'paid' }],
    situation: text('ចូលនិវត្តន៍៖ បានប្រាក់តែម្តង', 'Retired: was paid once'),
  },
  veteran: {
    programme: 'veterans.pension',
    name: names.veterans,
    status: 'active',
    sinceDaysAgo: 860,
    payments: [
      { inDays: -16, state: 'paid' },
      { inDays: 14, state: 'due' },
    ],
    situation: text('អតីតយុទ្ធជន៖ សោធនបានដល់', 'Veteran: the pension arrived'),
  },
  veteransWidow: {
    programme: 'veterans.pension',
    name: names.veterans,
    status: 'waiting',
    sinceDaysAgo: 80,
    payments: [],
    situation: text('អ្នកក្នុងបន្ទុកអតីតយុទ្ធជន កំពុងរង់ចាំ', 'Dependant of a veteran, waits for a decision'),
  },
  pensionOnce: {
    programme: 'nssf-pension.lump',
    name: names.pension,
    status: 'graduated',
    sinceDaysAgo: 150,
    payments: [{ inDays: -140, state: 'paid' }],
    situation: text('បានប្រាក់ចាស់ជរា ប.ស.ស. តែម្តង', 'Was paid the one-off NSSF allowance'),
  },
  invalidityRefused: {
    programme: 'nssf-pension.invalidity',
    name: names.pension,
    status: 'refused',
    sinceDaysAgo: 120,
    payments: [],
    situation: text('សុំសោធនទុពលភាព មិនបានយល់ព្រម', 'Invalidity pension: not accepted'),
  },
  survivor: {
    programme: 'nssf-pension.survivor',
    name: names.pension,
    status: 'active',
    sinceDaysAgo: 180,
    payments: [
      { inDays: -14, state: 'failed' },
      { inDays: 16, state: 'due' },
    ],
    situation: text(
      'សោធនក្រោយស្វាមីស្លាប់៖ ការបើកប្រាក់លើកមុនមិនបានសម្រេច',
      "Survivor's pension: the last payment failed",
    ),
  },
  voluntaryPension: {
    programme: 'nssf-voluntary.pension',
    name: names.voluntary,
    status: 'active',
    sinceDaysAgo: 260,
    payments: [],
    situation: text('បង់សោធន ប.ស.ស. ដោយស្ម័គ្រចិត្ត', 'Pays for a voluntary NSSF pension'),
  },
  informalWorker: {
    programme: 'health-equity-fund.informal-worker',
    name: names.health,
    status: 'active',
    sinceDaysAgo: 620,
    payments: [],
    situation: text('ធ្វើការងារក្រៅប្រព័ន្ធ ព្យាបាលមិនបង់ថ្លៃ', 'Informal worker with free care'),
  },
  entertainmentWorker: {
    programme: 'health-equity-fund.entertainment',
    name: names.health,
    status: 'suspended',
    sinceDaysAgo: 380,
    payments: [],
    situation: text('ធ្វើការក្នុងសេវាកម្សាន្ត៖ ត្រូវបានផ្អាក', 'Entertainment worker: suspended'),
  },
  trainee: {
    programme: 'tvet.poor-youth',
    name: names.training,
    status: 'active',
    sinceDaysAgo: 70,
    payments: [
      { inDays: -12, amount: TRAINING_RIEL, state: 'paid' },
      { inDays: 18, amount: TRAINING_RIEL, state: 'due' },
    ],
    situation: text('រៀនជំនាញ៖ ប្រាក់ឧបត្ថម្ភបានដល់', 'In training: the allowance arrived'),
  },
  traineeRefused: {
    programme: 'tvet.poor-youth',
    name: names.training,
    status: 'refused',
    sinceDaysAgo: 60,
    payments: [],
    situation: text('សុំរៀនជំនាញ មិនបានយល់ព្រម', 'Asked for training: not accepted'),
  },
  schoolMeals: {
    programme: 'school-feeding.meals',
    name: names.meals,
    status: 'active',
    sinceDaysAgo: 330,
    payments: [],
    situation: text('មានអាហារនៅសាលា', 'Gets meals at school'),
  },
  interviewRefused: {
    programme: 'idpoor.on-demand',
    name: names.identification,
    status: 'refused',
    sinceDaysAgo: 95,
    payments: [],
    situation: text('សុំវាយតម្លៃគ្រួសារ មិនបានយល់ព្រម', 'Asked for an IDPoor assessment: not accepted'),
  },
  covid: {
    programme: 'shock-history.covid',
    name: names.crisis,
    status: 'graduated',
    sinceDaysAgo: 0,
    payments: [],
    past: { since: '2020-07-01', paid: ['2024-01-25', '2024-02-25', '2024-03-25'] },
    situation: text('ធ្លាប់បានប្រាក់ពេលកូវីដ-១៩', 'Had COVID-19 cash, which has ended'),
  },
  risingPrices: {
    programme: 'shock-history.inflation',
    name: names.crisis,
    status: 'graduated',
    sinceDaysAgo: 0,
    payments: [],
    past: { since: '2022-12-10', paid: ['2022-12-10', '2023-04-10', '2023-07-10'] },
    situation: text('ធ្លាប់បានប្រាក់ពេលទំនិញឡើងថ្លៃ', 'Had cash against rising prices, which has ended'),
  },
  flood: {
    programme: 'shock-history.flood',
    name: names.crisis,
    status: 'graduated',
    sinceDaysAgo: 0,
    payments: [],
    past: { since: '2022-12-10', paid: ['2022-12-20', '2023-01-20', '2023-02-20'] },
    situation: text('ធ្លាប់បានប្រាក់ពេលទឹកជំនន់', 'Had flood cash, which has ended'),
  },
} as const satisfies Record<string, EnrolmentPlan>
