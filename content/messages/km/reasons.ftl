# Reasons: what each condition of a rule says about a person. One for yes, no and unknown each.
# review: needed

reason-age-60-yes = អ្នកអាយុ ៦០ ឆ្នាំ ឬច្រើនជាង។
reason-age-60-no = អ្នកមិនទាន់អាយុ ៦០ ឆ្នាំទេ។ បើមានអ្នកផ្សេងក្នុងគ្រួសារអាយុ ៦០ ឆ្នាំ សូមពិនិត្យសម្រាប់គាត់។
reason-age-60-unknown = យើងមិនដឹងថាអ្នកគ្រប់អាយុ ៦០ ឆ្នាំ ឬនៅទេ។

reason-at-risk-card-yes = គ្រួសាររបស់អ្នកត្រូវបានកំណត់ថាជាគ្រួសារងាយរងហានិភ័យ។
reason-at-risk-card-no = គ្រួសាររបស់អ្នកមិនត្រូវបានកំណត់ថាជាគ្រួសារងាយរងហានិភ័យទេ។
reason-at-risk-card-unknown = យើងមិនដឹងថាគ្រួសាររបស់អ្នកជាគ្រួសារងាយរងហានិភ័យ ឬទេ។ ឃុំ-សង្កាត់អាចពិនិត្យបាន។

reason-card-lost-yes = ប័ណ្ណសមធម៌បាត់។
reason-card-lost-no = ប័ណ្ណសមធម៌មិនបាត់ទេ។
reason-card-lost-unknown = យើងមិនដឹងថាប័ណ្ណសមធម៌បាត់ ឬទេ។

reason-child-under-two-yes = គ្រួសាររបស់អ្នកមានកូនអាយុក្រោម ២ ឆ្នាំ។
reason-child-under-two-no = គ្រួសាររបស់អ្នកគ្មានកូនអាយុក្រោម ២ ឆ្នាំទេ។
reason-child-under-two-unknown = យើងមិនដឹងថាកូនពៅនៅក្រោម ២ ឆ្នាំ ឬទេ។

reason-entertainment-worker-yes = អ្នកធ្វើការក្រៅប្រព័ន្ធ ក្នុងសេវាកម្សាន្ត ឬទេសចរណ៍។
reason-entertainment-worker-no = ជំនួយនេះសម្រាប់អ្នកធ្វើការក្រៅប្រព័ន្ធនៅបារ ខារ៉ាអូខេ កន្លែងម៉ាស្សា និងកន្លែងស្រដៀងគ្នា។
reason-entertainment-worker-unknown = យើងមិនដឹងថាអ្នកធ្វើការក្នុងសេវាកម្សាន្ត ឬទេសចរណ៍ ឬទេ។

reason-has-disability-card-yes = អ្នក ឬនរណាម្នាក់ក្នុងគ្រួសារ មានប័ណ្ណសម្គាល់ពិការភាព។
reason-has-disability-card-no = មិនទាន់មាននរណាក្នុងគ្រួសារមានប័ណ្ណសម្គាល់ពិការភាពទេ។
reason-has-disability-card-unknown = យើងមិនដឹងថាមាននរណាមានប័ណ្ណសម្គាល់ពិការភាព ឬទេ។

reason-health-contributions-yes = ភាគទានថែទាំសុខភាពរបស់អ្នក បានបង់យ៉ាងតិច ៦ ខែ ក្នុង ១២ ខែចុងក្រោយ។
reason-health-contributions-no = ចំនួនខែដែលបានបង់ភាគទានថែទាំសុខភាពឱ្យអ្នក មិនទាន់គ្រប់ទេ។
reason-health-contributions-unknown = ត្រូវដឹងថាភាគទានបានបង់ ២ ខែជាប់គ្នា ឬ ៦ ខែ ក្នុង ១២ ខែចុងក្រោយ ឬទេ។ សូមសួរ 1286។

reason-informal-worker-yes = អ្នកធ្វើការងារម្តងម្កាល ឬក្រៅប្រព័ន្ធ។
reason-informal-worker-no = ជំនួយនេះសម្រាប់ការងារម្តងម្កាល ឬក្រៅប្រព័ន្ធផ្សេង។
reason-informal-worker-unknown = យើងមិនដឹងថាអ្នកធ្វើការងារម្តងម្កាល ឬក្រៅប្រព័ន្ធ ឬទេ។

reason-lost-work-capacity-yes = អ្នកលែងអាចធ្វើការបាន ដោយសារជំងឺ ឬរបួស។
reason-lost-work-capacity-no = អ្នកនៅតែអាចធ្វើការបាន។
reason-lost-work-capacity-unknown = យើងមិនដឹងថាអ្នកលែងអាចធ្វើការបាន ឬទេ។

reason-member-died-yes = សមាជិកដែលបានស្លាប់ បានបង់ភាគទានសោធនយ៉ាងតិច ៦០ ខែ។
reason-member-died-no = របបនេះសម្រាប់គ្រួសារសមាជិកដែលបានស្លាប់ ក្រោយបង់ភាគទានសោធនយ៉ាងតិច ៦០ ខែ។
reason-member-died-unknown = យើងមិនដឹងថាមានសមាជិកក្នុងគ្រួសារស្លាប់ ឬបានបង់ភាគទានប៉ុន្មានខែទេ។ សូមសួរ 1286។

reason-needs-disability-card-yes = ក្នុងគ្រួសារមានអ្នកពិបាកមើល ស្តាប់ ធ្វើចលនា ឬផ្សេងទៀត ជាយូរមកហើយ តែមិនទាន់មានប័ណ្ណសម្គាល់ពិការភាព។
reason-needs-disability-card-no = មានប័ណ្ណរួចហើយ ឬគ្មាននរណាពិបាកធ្វើសកម្មភាពជាយូរទេ។
reason-needs-disability-card-unknown = យើងមិនដឹងថាមាននរណាពិបាកធ្វើសកម្មភាពជាយូរ ឬទេ។ ការសម្ភាសនៅឃុំ-សង្កាត់នឹងបង្ហាញ។

reason-needs-interview-yes = គ្រួសាររបស់អ្នកគ្មានប័ណ្ណសមធម៌នៅមានសុពលភាព ឬអ្នកមិនដឹង។ អ្នកអាចសុំឱ្យគេវាយតម្លៃបាន។
reason-needs-interview-no = គេបានវាយតម្លៃគ្រួសាររបស់អ្នករួចហើយ ឬអ្នកបានប្រាប់ថាគ្រួសារអាចរស់នៅបាន។
reason-needs-interview-unknown = យើងមិនដឹងថាគ្រួសាររបស់អ្នកមានប័ណ្ណសមធម៌នៅមានសុពលភាព ឬទេ។

reason-nine-health-months-yes = ភាគទានថែទាំសុខភាពរបស់អ្នក បានបង់យ៉ាងតិច ៩ ខែ ក្នុង ១២ ខែចុងក្រោយ។
reason-nine-health-months-no = ភាគទានថែទាំសុខភាពបានបង់តិចជាង ៩ ខែ ក្នុង ១២ ខែចុងក្រោយ។
reason-nine-health-months-unknown = យើងមិនដឹងថាភាគទានបានបង់ ៩ ខែ ក្នុង ១២ ខែចុងក្រោយ ឬទេ។ សូមសួរ 1286។

reason-not-nssf-member-yes = បច្ចុប្បន្ន អ្នកមិនមែនជាសមាជិក ប.ស.ស. ទេ។
reason-not-nssf-member-no = អ្នកជាសមាជិក ប.ស.ស. រួចហើយ។
reason-not-nssf-member-unknown = យើងមិនដឹងថាអ្នកជាសមាជិក ប.ស.ស. ឬទេ។ សូមសួរ 1286។

reason-nssf-dependant-yes = អ្នកជាគ្រួសាររបស់សមាជិក ប.ស.ស. តាមវិធាន។
reason-nssf-dependant-no = របបនេះសម្រាប់ប្តី ឬប្រពន្ធរបស់សមាជិក កូនអាយុក្រោម ១៨ ឆ្នាំដែលគ្មានការងារ ឬកូនដែលមានពិការភាព ឬជំងឺរ៉ាំរ៉ៃ។
reason-nssf-dependant-unknown = យើងមិនដឹងថាអ្នករាប់ជាគ្រួសាររបស់សមាជិក ប.ស.ស. ឬទេ។ សូមសួរ 1286។

reason-nssf-member-yes = អ្នកជាសមាជិក ប.ស.ស.។
reason-nssf-member-no = បច្ចុប្បន្ន អ្នកមិនមែនជាសមាជិក ប.ស.ស. ទេ។
reason-nssf-member-unknown = យើងមិនដឹងថាអ្នកជាសមាជិក ប.ស.ស. ឬទេ។ សូមសួរ 1286។

reason-nssf-member-or-former-yes = អ្នកជា ឬធ្លាប់ជាសមាជិក ប.ស.ស.។
reason-nssf-member-or-former-no = អ្នកមិនដែលជាសមាជិក ប.ស.ស. ទេ។
reason-nssf-member-or-former-unknown = យើងមិនដឹងថាអ្នកធ្លាប់ជាសមាជិក ប.ស.ស. ឬទេ។ សូមសួរ 1286។

reason-nssf-or-public-worker-yes = អ្នកជាសមាជិក ប.ស.ស. ឬធ្វើការឱ្យរដ្ឋ។
reason-nssf-or-public-worker-no = អ្នកមិនមែនជាសមាជិក ប.ស.ស. ហើយមិនធ្វើការឱ្យរដ្ឋទេ។
reason-nssf-or-public-worker-unknown = យើងមិនដឹងថាអ្នកជាសមាជិក ប.ស.ស. ឬទេ។ សូមសួរ 1286។

reason-nssf-unconfirmed-yes = មិនប្រាកដថាអ្នកជាសមាជិក ប.ស.ស. ទេ។
reason-nssf-unconfirmed-no = អ្នកជាសមាជិក ប.ស.ស. រួចហើយ។
reason-nssf-unconfirmed-unknown = យើងមិនទាន់សួរថាអ្នកជាសមាជិក ប.ស.ស. ឬទេ។

reason-pension-months-1-to-11-yes = ភាគទានសោធនរបស់អ្នក បានបង់ ១ ដល់ ១១ ខែ។
reason-pension-months-1-to-11-no = នេះសម្រាប់អ្នកដែលបានបង់ភាគទានសោធន ១ ដល់ ១១ ខែ។
reason-pension-months-1-to-11-unknown = យើងមិនដឹងថាភាគទានសោធនបានបង់ប៉ុន្មានខែទេ។ សូមសួរ 1286។

reason-pension-months-12-yes = ភាគទានសោធនរបស់អ្នក បានបង់យ៉ាងតិច ១២ ខែ។
reason-pension-months-12-no = ភាគទានសោធនបានបង់តិចជាង ១២ ខែ។
reason-pension-months-12-unknown = យើងមិនដឹងថាភាគទានសោធនបានបង់ប៉ុន្មានខែទេ។ សូមសួរ 1286។

reason-pension-months-60-yes = ភាគទានសោធនរបស់អ្នក បានបង់យ៉ាងតិច ៦០ ខែ។
reason-pension-months-60-no = ភាគទានសោធនបានបង់តិចជាង ៦០ ខែ។
reason-pension-months-60-unknown = យើងមិនដឹងថាភាគទានសោធនបានបង់ប៉ុន្មានខែទេ។ សូមសួរ 1286។

reason-poor-card-yes = គ្រួសាររបស់អ្នកមានប័ណ្ណសមធម៌ (ក្រ-១ ឬ ក្រ-២)។
reason-poor-card-no = គ្រួសាររបស់អ្នកគ្មានប័ណ្ណសមធម៌ (ក្រ-១ ឬ ក្រ-២) ទេ។
reason-poor-card-unknown = យើងមិនដឹងថាគ្រួសាររបស់អ្នកមានប័ណ្ណសមធម៌ ឬទេ។ ឃុំ-សង្កាត់អាចពិនិត្យបាន។

reason-poor-or-at-risk-yes = គ្រួសាររបស់អ្នកត្រូវបានកំណត់ថាក្រីក្រ ឬងាយរងហានិភ័យ។
reason-poor-or-at-risk-no = នេះសម្រាប់គ្រួសារក្រីក្រ និងងាយរងហានិភ័យ។
reason-poor-or-at-risk-unknown = គ្រួសារត្រូវការប័ណ្ណអ្វី មិនទាន់មានផ្សាយទេ។ សូមសួរមុនពេលទៅ។

reason-pregnant-yes = អ្នកមានផ្ទៃពោះ។
reason-pregnant-no = អ្នកមិនមានផ្ទៃពោះទេ។ បើអ្នកផ្សេងក្នុងគ្រួសារមានផ្ទៃពោះ សូមពិនិត្យសម្រាប់គាត់។
reason-pregnant-unknown = យើងមិនដឹងថាអ្នកមានផ្ទៃពោះ ឬទេ។

reason-pregnant-in-family-yes = អ្នក ឬនរណាម្នាក់ក្នុងគ្រួសារ មានផ្ទៃពោះ។
reason-pregnant-in-family-no = គ្មាននរណាក្នុងគ្រួសារមានផ្ទៃពោះទេ។
reason-pregnant-in-family-unknown = យើងមិនដឹងថាមាននរណាក្នុងគ្រួសារមានផ្ទៃពោះ ឬទេ។

reason-public-pension-yes = អ្នកចូលនិវត្តន៍ពីការងាររដ្ឋ ដោយមានឆ្នាំបម្រើការងារគ្រប់គ្រាន់។
reason-public-pension-no = នេះសម្រាប់អ្នកចូលនិវត្តន៍ពីការងាររដ្ឋ៖ អាយុ ៦០ ឆ្នាំ និងបម្រើការងារ ២០ ឆ្នាំ ឬបម្រើការងារ ៣០ ឆ្នាំ។
reason-public-pension-unknown = យើងមិនដឹងអាយុ ឬចំនួនឆ្នាំបម្រើការងាររដ្ឋរបស់អ្នកទេ។

reason-public-pension-short-yes = អ្នកចូលនិវត្តន៍ពីការងាររដ្ឋ ដោយបម្រើការងារតិចជាង ២០ ឆ្នាំ។
reason-public-pension-short-no = នេះសម្រាប់អ្នកដែលចូលនិវត្តន៍ពីការងាររដ្ឋ ដោយបម្រើការងារតិចជាង ២០ ឆ្នាំ។
reason-public-pension-short-unknown = យើងមិនដឹងថាអ្នកបម្រើការងាររដ្ឋប៉ុន្មានឆ្នាំទេ។

reason-public-worker-yes = អ្នកធ្វើការឱ្យរដ្ឋ។
reason-public-worker-no = អ្នកមិនធ្វើការឱ្យរដ្ឋទេ។
reason-public-worker-unknown = យើងមិនដឹងថាអ្នកធ្វើការឱ្យរដ្ឋ ឬទេ។

reason-pupil-grade-1-to-9-yes = កូនក្នុងគ្រួសាររៀនថ្នាក់ទី១ ដល់ទី៩។
reason-pupil-grade-1-to-9-no = គ្មានកូនក្នុងគ្រួសាររៀនថ្នាក់ទី១ ដល់ទី៩ ទេ។
reason-pupil-grade-1-to-9-unknown = យើងមិនដឹងថាមានកូនរៀនថ្នាក់ទី១ ដល់ទី៩ ឬទេ។

reason-pupil-grade-10-to-12-yes = កូនក្នុងគ្រួសាររៀនថ្នាក់ទី១០ ដល់ទី១២។
reason-pupil-grade-10-to-12-no = គ្មានកូនក្នុងគ្រួសាររៀនថ្នាក់ទី១០ ដល់ទី១២ ទេ។
reason-pupil-grade-10-to-12-unknown = យើងមិនដឹងថាមានកូនរៀនថ្នាក់ទី១០ ដល់ទី១២ ឬទេ។

reason-school-gives-meals-yes = សាលាផ្តល់អាហារដល់សិស្ស។
reason-school-gives-meals-no = សាលាមិនផ្តល់អាហារទេ។ មានតែសាលាដែលគេជ្រើសរើសទេ ដែលផ្តល់។
reason-school-gives-meals-unknown = យើងមិនដឹងថាគេជ្រើសរើសសាលានេះឱ្យផ្តល់អាហារ ឬទេ។ សូមសួរសាលា។

reason-self-employed-yes = អ្នករកស៊ីខ្លួនឯង ហើយមិនជួលអ្នកណាទេ។
reason-self-employed-no = នេះសម្រាប់អ្នករកស៊ីខ្លួនឯង ដែលមិនជួលអ្នកណា។
reason-self-employed-unknown = យើងមិនដឹងថាអ្នករកស៊ីខ្លួនឯង ឬទេ។

reason-under-60-yes = អ្នកអាយុក្រោម ៦០ ឆ្នាំ។
reason-under-60-no = អ្នកអាយុ ៦០ ឆ្នាំ ឬច្រើនជាង។
reason-under-60-unknown = យើងមិនដឹងថាអ្នកគ្រប់អាយុ ៦០ ឆ្នាំ ឬនៅទេ។

reason-valid-card-yes = ប័ណ្ណសមធម៌នៅមានសុពលភាព។
reason-valid-card-no = គ្មានប័ណ្ណសមធម៌ដែលនៅមានសុពលភាពទេ។
reason-valid-card-unknown = ការិយាល័យត្រូវមើលប័ណ្ណសមធម៌ដើម ដែលនៅមានសុពលភាព។ បើបាត់ សូមសុំប័ណ្ណថ្មីជាមុន។

reason-veteran-family-yes = អ្នកជាអតីតយុទ្ធជន ឬជាអ្នកក្នុងបន្ទុករបស់គាត់។
reason-veteran-family-no = នេះសម្រាប់អតីតយុទ្ធជន និងអ្នកក្នុងបន្ទុក។
reason-veteran-family-unknown = យើងមិនដឹងថាអ្នកជាអតីតយុទ្ធជន ឬជាអ្នកក្នុងបន្ទុក ឬទេ។

reason-works-for-employer-yes = អ្នកធ្វើការឱ្យថៅកែឯកជន។
reason-works-for-employer-no = នេះសម្រាប់អ្នកធ្វើការឱ្យថៅកែឯកជន។
reason-works-for-employer-unknown = យើងមិនដឹងថាអ្នកធ្វើការឱ្យថៅកែឯកជន ឬទេ។

reason-young-learner-yes = មានយុវជនក្នុងគ្រួសារចង់រៀនជំនាញ។
reason-young-learner-no = ឥឡូវនេះ គ្មានយុវជនក្នុងគ្រួសារចង់រៀនជំនាញទេ។
reason-young-learner-unknown = យើងមិនដឹងថាមានយុវជនក្នុងគ្រួសារចង់រៀនជំនាញ ឬទេ។

reason-young-pupil-yes = កូនក្នុងគ្រួសាររៀនមត្តេយ្យ ឬថ្នាក់ទី១ ដល់ទី៦។
reason-young-pupil-no = គ្មានកូនក្នុងគ្រួសាររៀនមត្តេយ្យ ឬថ្នាក់ទី១ ដល់ទី៦ ទេ។
reason-young-pupil-unknown = វាអាស្រ័យលើកូនណាខ្លះរៀនមត្តេយ្យ ឬថ្នាក់ទី១ ដល់ទី៦។
