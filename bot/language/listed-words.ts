/**
 * Khmer words of this field that ICU's dictionary lacks, or has in another spelling only (it knows
 * `បណ្ដឹង` with subscript DA, people and this hub write `បណ្តឹង`). Such a word also spoils the cut
 * before it: `ដាក់បណ្តឹង` became `ដា|ក់|បណ្តឹង`. Found by looking at all pieces of the hub's text
 * that are no words; docs/khmer.md has the figures.
 */
export const LISTED_WORDS: readonly string[] = (
  'បណ្តឹង សមាជិក សំខាន់ សំណួរ សន្តិសុខ សុខដុមនីយកម្ម ឌីជីថលនីយកម្ម ឌីជីថល ឌីជីតល ម្នាក់ៗ នីមួយៗ នីមួយ ' +
  'កម្មវិធី កូវីដ តេស្ត អេឡិចត្រូនិច អនឡាញ ឆានែល វេបសាយ អាយឌី ម៉ាឡេ សាយប័រ អេសភីអាយឌី ' +
  'បរិយាបន្ន ឧត្តមានុវត្តន៍ ស្វ័យនិយោជន៍ ទុពលភាព គណនី ករណី នីតិវិធី ដោះស្រាយ'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)
