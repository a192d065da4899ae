import type { LocalText } from '../../../schemas/text.ts'
import { pick, type Random } from './random.ts'

type Names = readonly [LocalText, ...LocalText[]]
const name = (km: string, en: string): LocalText => ({ km, en })

/** Mark that follows every invented name. */
export const SAMPLE: LocalText = name('គំរូ', 'Sample')

const family: Names = [
  name('សុខ', 'Sok'),
  name('ចាន់', 'Chan'),
  name('កែវ', 'Keo'),
  name('ហេង', 'Heng'),
  name('លី', 'Ly'),
  name('អ៊ុំ', 'Um'),
  name('នួន', 'Nuon'),
  name('ឈឹម', 'Chhim'),
  name('ព្រំ', 'Prom'),
  name('សំ', 'Sam'),
  name('ទេព', 'Tep'),
  name('ម៉ៅ', 'Mao'),
  name('យិន', 'Yin'),
  name('ស៊ឹម', 'Sim'),
  name('ញឹម', 'Nhem'),
  name('ជា', 'Chea'),
]

const given: Record<'female' | 'male', Names> = {
  female: [
    name('ចន្ថា', 'Chantha'),
    name('សុភា', 'Sophea'),
    name('ស្រីមុំ', 'Sreymom'),
    name('បុប្ផា', 'Bopha'),
    name('មាលា', 'Mealea'),
    name('ចិន្តា', 'Chenda'),
    name('សុខា', 'Sokha'),
    name('ស្រីពេជ្រ', 'Sreypich'),
    name('រ៉ាវី', 'Ravy'),
    name('ធីតា', 'Thida'),
    name('ចរិយា', 'Chariya'),
    name('ផល្លា', 'Phalla'),
    name('សុជាតា', 'Socheata'),
    name('កញ្ញា', 'Kanha'),
    name('លក្ខិណា', 'Leakhena'),
  ],
  male: [
    name('ដារ៉ា', 'Dara'),
    name('វណ្ណា', 'Vanna'),
    name('បូរ៉ា', 'Bora'),
    name('សុភ័ក្ត្រ', 'Sopheak'),
    name('វិចិត្រ', 'Vichet'),
    name('រតនៈ', 'Ratanak'),
    name('ពិសិដ្ឋ', 'Piseth'),
    name('សំណាង', 'Samnang'),
    name('វាសនា', 'Veasna'),
    name('មករា', 'Makara'),
    name('ណារិទ្ធ', 'Narith'),
    name('សុវណ្ណ', 'Sovann'),
    name('ភារម្យ', 'Phearum'),
    name('ឧត្តម', 'Oudom'),
    name('វុទ្ធី', 'Vuthy'),
  ],
}

export const pickFamilyName = (random: Random): LocalText => pick(random, family)

/** A given name of which nobody in `taken` is called. */
export function pickGivenName(
  random: Random,
  sex: 'female' | 'male',
  taken: ReadonlySet<string>,
): LocalText {
  const free = given[sex].filter((candidate) => !taken.has(candidate.en))
  const [first, ...rest] = free
  return pick(random, first ? [first, ...rest] : given[sex])
}

/** Family name, given name and mark, as written in Cambodia: family name first. */
export const fullName = (familyName: LocalText, givenName: LocalText): LocalText =>
  name(
    `${familyName.km} ${givenName.km} ${SAMPLE.km}`,
    `${familyName.en} ${givenName.en} ${SAMPLE.en}`,
  )
