import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findUrgentSign } from './urgent-signs.ts'

/** Sentences that a review found to be missed. */
const missed = [
  ['I wish I was dead', 'self-harm'],
  ['I want to end it all', 'self-harm'],
  ['i want to kil myself', 'self-harm'],
  ['thinking about sucide', 'self-harm'],
  ['i cant go on living', 'self-harm'],
  ['ខ្ញុំចង់បញ្ចប់ជីវិត', 'self-harm'],
  ['ខ្ញុំមិនចង់មានជីវិតទៀតទេ', 'self-harm'],
  ['ចង់ធ្វើអត្តឃាដ', 'self-harm'],
  ['ot jong rus nov te', 'self-harm'],
  ['my husband is abusive', 'violence'],
  ['my stepfather beats us', 'violence'],
  ['my stepfather touched me at night', 'abuse'],
  ['he wil kil me', 'danger'],
  ['my husband slapped me and kicked the kids', 'violence'],
  ['ជួយផងៗ គេមកសម្លាប់ខ្ញុំហើយ', 'danger'],
  ['ប្តីវ៉ៃខ្ញុំ', 'violence'],
  ['គេដាល់ខ្ញុំឈាម', 'violence'],
  ['my husband has a knife', 'danger'],
  ['my daughter was sold to a man', 'abuse'],
  ['help there is fire', 'danger'],
  ['village chief wants 20 dollars to put me on the list', 'bribe'],
  ['the commune clerk told me pay 50000 riel first', 'bribe'],
  ['គេប្រាប់ថាត្រូវចាយលុយបន្តិចទើបបានប័ណ្ណ', 'bribe'],
  ['មេភូមិឱ្យខ្ញុំបង់៥ម៉ឺន', 'bribe'],
  ['me phum som loy 5 mern', 'bribe'],
  ['mephum tiem tear loy', 'bribe'],
] as const

/** Written for the rules, and read while they were made. */
const known = [
  ['i do not want to be alive anymore', 'self-harm'],
  ['i want to end my lfe', 'self-harm'],
  ['life is too hard, i am going to kill my self', 'self-harm'],
  ['ខ្ញុំចង់ងាប់ទៅឱ្យរួច', 'self-harm'],
  ['ធុញនឹងរស់ណាស់', 'self-harm'],
  ['knhom jong banhchob jivit', 'self-harm'],
  ['my brother in law punches my sister every week', 'violence'],
  ['when he is drunk my father beets my mother', 'violence'],
  ['ប៉ាខ្ញុំស្រវឹងហើយទះម៉ែខ្ញុំ', 'violence'],
  ['ថៅកែធាក់កូនខ្ញុំ', 'violence'],
  ['bdei dal knhom rohot', 'violence'],
  ['a teacher touched my daughter', 'abuse'],
  ['ពូគាត់ស្ទាបកូនខ្ញុំ', 'abuse'],
  ['my neighbour is threatening to kill us', 'danger'],
  ['he has a gun outside the house', 'danger'],
  ['the nurse asked for 5$ before she sees us', 'bribe'],
  ['ស្មៀនឃុំទារ ២០០០០ រៀល ទើបធ្វើឱ្យ', 'bribe'],
  ['mekhum yok loy 10 dolla', 'bribe'],
] as const

/**
 * Written apart and read once before the rules were changed again: the first dozen before there
 * were rules (9 found), the others after (14 of 16). What was missed is taught by now.
 */
const unseen = [
  ['nobody would miss me if i was gone, i want to disappear forever and die', 'self-harm'],
  ['i took many pills because i want to sleep and never wake up', 'self-harm'],
  ['ខ្ញុំអស់សង្ឃឹម មិនចង់រស់ទៀត', 'self-harm'],
  ['knhom ort jong rous teat te', 'self-harm'],
  ['my uncle kicked my little sister and she is bleeding', 'violence'],
  ['ឪពុកចុងទះកូនខ្ញុំរាល់ថ្ងៃ', 'violence'],
  ['puk veay knhom rohot', 'violence'],
  ['the landlord puts his hand on my daughter', 'abuse'],
  ['someone is following me with a gun', 'danger'],
  ['ផ្ទះខ្ញុំឆេះហើយ ជួយផង', 'danger'],
  ['police ask 10 dollars before they write my report', 'bribe'],
  ['អនុភូមិយកលុយខ្ញុំ ២ ម៉ឺន ដើម្បីដាក់ឈ្មោះ', 'bribe'],
  ['please, i dont see any reason to live', 'self-harm'],
  ['my girlfriend says she will kill herself', 'self-harm'],
  ['my son wants to commit suiside', 'self-harm'],
  ['ប្អូនខ្ញុំប៉ុនប៉ងធ្វើអត្តឃាត', 'self-harm'],
  ['my dad hits my mum with a stick', 'violence'],
  ['husband drink every day and beat wife', 'violence'],
  ['គាត់យកដំបងវាយក្បាលខ្ញុំ', 'violence'],
  ['pdey knhom theak knhom', 'violence'],
  ['my cousin tried to rape me', 'abuse'],
  ['គេចាប់រំលោភក្មេងស្រីក្នុងភូមិ', 'abuse'],
  ['they will murder my family tonight', 'danger'],
  ['ប្តីកាន់កាំបិតដេញកាប់ខ្ញុំ', 'danger'],
  ['commune officer says give him 10 dollars or no card', 'bribe'],
  ['មន្ត្រីឃុំសុំលុយកាហ្វេ', 'bribe'],
  ['chief asked us to pay 3 dollars each', 'bribe'],
  ['polis yok luy knhom 5 mern', 'bribe'],
] as const

const calm = [
  // False alarms of the review.
  'ខ្ញុំចង់ផឹកទឹកតែ',
  'ខ្ញុំលក់ទឹកតែ តើចុះឈ្មោះ ប.ស.ស. បានទេ',
  'ទារប្រាក់សំណងពី ប.ស.ស. ធ្វើម៉េច',
  'grandmother is dying to know when payment comes',
  // Read while the rules were made.
  'my father was killed in the war, is there a veteran pension',
  'how do I pay the contribution of 4000 riel',
  'the machine hit my hand and cut it',
  'what is the exchange rate of the riel',
  'I am a chef and want to learn to cook',
  'does the village chief help with the form',
  'we live in a house with a tin roof',
  'I want to end my contract, what about NSSF',
  'a snake killed our cow',
  'ខ្ញុំចង់ឱ្យកូនរៀន មានអាហារូបករណ៍ទេ',
  'គ្រូថាកូនខ្ញុំបានអាហារូបករណ៍',
  'ប្តីខ្ញុំស្លាប់ដោយជំងឺ តើបានប្រាក់បុណ្យសពទេ',
  'តើខ្ញុំត្រូវសុំលុយឧបត្ថម្ភពីមេភូមិដូចម្តេច',
  'ឃុំមកវាយតម្លៃផ្ទះខ្ញុំពេលណា',
  'ខ្ញុំមិនចង់បន្តប.ស.ស.ទេ',
  'knhom jong dak kon tov rien',
  'mephum min nov pteah, trov jub nak na',
  'kon knhom chheu, luy pet ponman',
  // Read once before the rules were changed again: 1 of 28 alarmed, and is calmed by now.
  'my mother-in-law died, can we keep her card',
  'the fire burnt our rice field last year, is there help',
  'the commune asked me for a photo and my family book',
  'how much money does the village chief write in the form',
  'ខ្ញុំត្រូវបង់លុយប៉ុន្មានទៅ ប.ស.ស.',
  'ម៉ាស៊ីនវាយដៃខ្ញុំនៅរោងចក្រ',
  'តើមេភូមិត្រូវឱ្យខ្ញុំបំពេញអ្វីខ្លះ',
  'kon knhom slab, trov brab nak na',
  'luy khe nis ban ponman',
  'my husband sold our cow, are we still poor',
  'I am tired of waiting for the money',
  'ចង់បញ្ចប់ការចុះឈ្មោះ ធ្វើម៉េច',
  'can I give the card to my son to collect',
  'the doctor gave me a paper, do I pay money',
  'my mother beat cancer, is she still covered',
  'I must pay 4 dollars for the bus to reach the commune office',
  'does the commune ask for my ID card',
  'our cow died and the rice is burnt',
  'ខ្ញុំត្រូវបង់ភាគទានប៉ុន្មានក្នុងមួយខែ',
  'មេភូមិថាឈ្មោះខ្ញុំមិនមានក្នុងបញ្ជី',
  'កូនខ្ញុំទាត់បាល់បាក់ជើង ពេទ្យគិតលុយទេ',
  'ke tha trov mean kat teub ban luy',
  'mephum oy knhom tov khum',
  'trov bong luy nssf ponman khe teub ban luy',
  'how long until they send money to my wife',
  'he wants a house, he wants to live in the village',
  'I am dying of hunger, can I get rice',
  'do I need to pay the teacher for school meals',
]

describe('findUrgentSign', () => {
  it.each([...missed, ...known, ...unseen])('sees %s: %s', (question, sign) => {
    expect(findUrgentSign(question)).toBe(sign)
  })

  it.each(calm)('stays calm at %s', (question) => {
    expect(findUrgentSign(question)).toBeUndefined()
  })

  it('sees nothing but bribes in ordinary questions', () => {
    const alarms = readFileSync('scripts/evaluation/ask/dev.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { q: string; topic?: string | string[] })
      .filter(({ q, topic }) => findUrgentSign(q) && topic !== 'corruption-report')
      .map(({ q }) => q)
    expect(alarms).toEqual([])
  })

  it('takes no ordinary word for a slip', () => {
    for (const word of ['rate', 'bride', 'export', 'changes']) {
      expect(findUrgentSign(word)).toBeUndefined()
    }
  })

  it('reads the first 1,000 characters only', () => {
    expect(findUrgentSign(`${'a '.repeat(450)}I want to die`)).toBe('self-harm')
    expect(findUrgentSign(`${'a '.repeat(500)}I want to die`)).toBeUndefined()
  })
})
