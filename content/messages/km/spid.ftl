# review: needed
# ទំព័រស្តង់ដារ SPID៖ ឧបករណ៍ពិនិត្យ និងលេខសម្រាប់សាកល្បង។

## ឧបករណ៍ពិនិត្យ ដែលដំណើរការក្នុងកម្មវិធីរុករករបស់អ្នកអាន

spid-check-title = ពិនិត្យលេខមួយ
spid-check-lead = សូមវាយលេខតាមទម្រង់ដែលបានស្នើនេះ។ ការពិនិត្យធ្វើក្នុងទំព័រនេះ៖ អ្វីដែលអ្នកវាយ មិនចេញពីទំព័រទេ។ លេខនេះមិនត្រូវបានរកមើលនៅកន្លែងណាឡើយ។
spid-check-no-script = ឧបករណ៍ពិនិត្យត្រូវការ JavaScript។ បើគ្មាន សូមគណនាតាមជំហានខាងក្រោម។
spid-check-label = លេខ ១២ ខ្ទង់
spid-check-hint = ឧទាហរណ៍ 1234-5678-9014 ជាលេខប្រឌិត។ លេខខ្មែរ ចន្លោះ និងសញ្ញា - ក៏បាន។
spid-check-button = ពិនិត្យ
spid-check-good = លេខនេះមានទម្រង់ត្រឹមត្រូវ។
spid-check-good-note = វាមិនបញ្ជាក់ថា លេខនេះជារបស់អ្នកណា ឬបានចេញហើយឬនៅទេ។
spid-check-stored = រក្សាទុក និងផ្ញើ
spid-check-shown = បង្ហាញឱ្យមនុស្ស
spid-check-empty = មិនទាន់បានវាយអ្វីទេ។ សូមវាយលេខ ១២ ខ្ទង់។
spid-check-characters = មានសញ្ញាដែលលេខមិនមាន៖ { $found }។ សូមប្រើតែលេខ។
spid-check-short = ខ្វះខ្ទង់៖ មាន { $count } ខ្ទង់ តែត្រូវមាន { $expected }។ ខ្វះ { $missing }។
spid-check-long = លើសខ្ទង់៖ មាន { $count } ខ្ទង់ តែត្រូវមាន { $expected }។ លើស { $extra }។
spid-check-wrong = មានលេខខុសមួយ ឬច្រើន។ សូមប្រៀបធៀបទាំង ១២ ខ្ទង់ ជាមួយលេខដែលបានសរសេរទុក។
spid-check-wrong-note = បន្ទាប់ពី ១១ ខ្ទង់ដំបូង លេខចុងក្រោយគួរជា { $expected } ប៉ុន្តែវាជា { $last }។ កំហុសអាចនៅកន្លែងណាក៏បាន ដូច្នេះ កុំប្តូរតែលេខចុងក្រោយ។
spid-check-steps = របៀបគណនាលេខផ្ទៀងផ្ទាត់
spid-check-step = ជំហាន
spid-check-digit = លេខ
spid-check-before = p
spid-check-sum = ខ្ទង់ចុងក្រោយនៃ p + លេខ (0 → 10)
spid-check-after = p ថ្មី
spid-check-result = 11 − { $after } = { $digit }។ នេះជាលេខផ្ទៀងផ្ទាត់។

## លេខសម្រាប់សាកល្បង

spid-vectors-title = លេខសម្រាប់សាកល្បងទាំងអស់
spid-vectors-lead = លេខប្រឌិត និងកំហុស { $count } ជាមួយលទ្ធផលដែលកម្មវិធីត្រូវផ្តល់។ ជាឯកសារសម្រាប់សាកល្បង៖
spid-vectors-open = បង្ហាញទាំងអស់ជាតារាង
spid-vectors-typed = វាយ
spid-vectors-result = លទ្ធផល
spid-vectors-kind = បង្ហាញពីអ្វី
spid-vector-plain = គ្មានសញ្ញាខណ្ឌ
spid-vector-shown = ដូចដែលបង្ហាញឱ្យមនុស្ស
spid-vector-spaces = មានចន្លោះ
spid-vector-khmer = លេខខ្មែរ
spid-vector-mixed = លេខខ្មែរ និងឡាតាំងលាយគ្នា
spid-vector-marks = សញ្ញាផ្សេងរវាងក្រុម
spid-vector-invisible = តួអក្សរមើលមិនឃើញ សរសេរនៅទីនេះជា U+
spid-vector-missed-swap = លេខពីរប្តូរកន្លែងដែលចាប់មិនបាន ឬគូរបស់វា
spid-vector-digit = ខុសមួយខ្ទង់
spid-vector-swap = លេខជាប់គ្នាពីរប្តូរកន្លែង
spid-vector-short = ខ្វះខ្ទង់
spid-vector-long = លើសខ្ទង់
spid-vector-letters = មានអក្សរ ឬលេខបរទេស
spid-vector-empty = មិនបានវាយអ្វី
spid-fault-empty = មិនទទួល៖ ទទេ
spid-fault-characters = មិនទទួល៖ មិនមែនលេខ
spid-fault-length = មិនទទួល៖ ចំនួនខ្ទង់
spid-fault-check-digit = មិនទទួល៖ លេខផ្ទៀងផ្ទាត់
