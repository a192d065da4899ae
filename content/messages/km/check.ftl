# ពាក្យសម្រាប់ការពិនិត្យសិទ្ធិ លើគេហទំព័រ និងក្នុងបុត។
# review: needed

check-title = តើខ្ញុំអាចទទួលបានអ្វី?
check-intro =
    យើងសួរសំណួរខ្លីៗម្តងមួយ។ មនុស្សភាគច្រើនចប់ក្រោយប្រហែល ៨ សំណួរ។
    សូមឆ្លើយសម្រាប់មនុស្សម្នាក់៖ ខ្លួនអ្នកផ្ទាល់ ឬមនុស្សដែលអ្នកកំពុងជួយ។
    អ្នកអាចឆ្លើយ «ខ្ញុំមិនដឹង» បានជានិច្ច។ យើងមិនផ្ញើចម្លើយរបស់អ្នកទៅការិយាល័យណាទេ។
check-situation-ask = តើអ្នកចង់ពិនិត្យអំពីអ្វី?
check-situation-all = ពិនិត្យទាំងអស់
check-progress = សំណួរទី { $number }
check-why = ហេតុអ្វីយើងសួរ៖ { $why }
check-type-month = សូមសរសេរខែ និងឆ្នាំ ឬតែឆ្នាំ។ លេខខ្មែរ ឬលេខឡាតាំងក៏បាន។
check-bad-month = យើងអានកាលបរិច្ឆេទនេះមិនបានទេ។ សូមសរសេរដូច្នេះ៖ ៤/១៩៦៦ ឬតែឆ្នាំ៖ ១៩៦៦។ បើមិនដឹង សូមចុច «ខ្ញុំមិនដឹង»។
check-choose-option = សូមចុចចម្លើយមួយ។ បើមិនប្រាកដ សូមចុច «ខ្ញុំមិនដឹង»។

check-dont-know = 🤷 ខ្ញុំមិនដឹង
check-dont-know-plain = ខ្ញុំមិនដឹង
check-back = ⬅️ ត្រឡប់ក្រោយ
check-change = ✏️ ប្តូរចម្លើយ
check-change-ask = តើអ្នកចង់ប្តូរចម្លើយមួយណា?
check-again = 🔄 ចាប់ផ្តើមឡើងវិញ
check-show-result = ✅ មើលលទ្ធផល
check-resume = អ្នកបានចាប់ផ្តើមពិនិត្យរួចហើយ។ យើងបន្តពីកន្លែងដែលបានឈប់។
check-answered-already = សំណួរនោះបានឆ្លើយរួចហើយ។ ឥឡូវយើងនៅត្រង់នេះ៖
check-version-changed = សំណួរបានប្តូរ ពេលអ្នកមិននៅ។ យើងបានរក្សាទុកចម្លើយដែលនៅប្រើបាន។
check-your-answers = ចម្លើយរបស់អ្នក
check-no-answers = អ្នកមិនទាន់បានឆ្លើយសំណួរណាទេ។

check-result-title = លទ្ធផល
check-as-of = គិតត្រឹម { $date }
check-likely-title = ✅ អ្នកទំនងជាអាចទទួលបាន
check-likely-hint = តាមអ្វីដែលអ្នកបានប្រាប់ អ្នកត្រូវតាមលក្ខខណ្ឌ។ ការិយាល័យជាអ្នកសម្រេច។
check-possible-title = ❓ ប្រហែលជាបាន តែត្រូវដឹងបន្ថែម
check-possible-hint = នៅមានចំណុចមិនទាន់ច្បាស់។ សូមសួរ។
check-not-title = ➖ មិនត្រូវតាមចម្លើយទាំងនេះ
check-not-hint = បើចម្លើយប្តូរ លទ្ធផលក៏ប្តូរដែរ។
check-nothing-likely = តាមអ្វីដែលអ្នកបានប្រាប់ យើងរកមិនឃើញអ្វីដែលអ្នកទំនងជាអាចទទួលបានទេ។
check-nothing-possible = គ្មានចំណុចមិនច្បាស់ទៀតទេ។
check-show-not = ➖ អ្វីដែលមិនត្រូវ និងហេតុអ្វី
check-show-grounds = ℹ️ ហេតុអ្វី និងប្រភព
check-grounds-title = ℹ️ ហេតុអ្វីអ្នកទំនងជាអាចទទួលបាន និងប្រភព
check-no-decision = នេះមិនមែនជាការសម្រេច ឬការសន្យាទេ។ មានតែការិយាល័យដែលពាក់ព័ន្ធទេ ជាអ្នកសម្រេច។
check-health-line = ស្ថានភាពសុខភាពខ្លះ អាចមានជំនួយបន្ថែម។ គ្រូពេទ្យ ឬឃុំ-សង្កាត់ អាចប្រាប់អ្នកដោយសម្ងាត់។

check-reasons = ហេតុអ្វី
check-missing = អ្វីដែលមិនទាន់ច្បាស់
check-missing-nothing = ប្រភពមិនបាននិយាយលម្អិតជាងនេះទេ។ សូមសួរការិយាល័យ។
check-benefit = អ្វីដែលអាចទទួលបាន
check-where = ត្រូវទៅទីណា
check-bring = ត្រូវយកអ្វីទៅ
check-documents-not-published = ត្រូវយកឯកសារអ្វីទៅ មិនទាន់មានផ្សាយទេ។ សូមសួរមុនពេលទៅ។
check-how-much = ប៉ុន្មាន
check-amount = { $label }៖ { $amount } (គិតត្រឹម{ $date })
check-amount-times = { $label }៖ { $amount } ច្រើនបំផុត { $times } ដង (គិតត្រឹម{ $date })
check-amount-at-least = យ៉ាងតិច { $amount }
check-amount-withheld = ចំនួនប្រាក់មិនទាន់បានបញ្ជាក់ ដូច្នេះយើងមិនបង្ហាញទេ។ សូមសួរការិយាល័យ។
check-per-month = { $amount } ក្នុងមួយខែ
check-per-year = { $amount } ក្នុងមួយឆ្នាំ
check-per-visit = { $amount } ក្នុងមួយលើក
check-per-once = { $amount } តែម្តង
check-per-baby = { $amount } សម្រាប់ទារកម្នាក់
check-caveat = សូមចំណាំ៖ { $caveat }
check-ask-at = សួរនៅ
check-details = អានបន្ថែម
check-rule-ended = នេះបានចប់នៅ{ $date }។
check-rule-future = នេះចាប់ផ្តើមនៅ{ $date }។
check-sources = ប្រភព
check-checked-on = យើងបានផ្ទៀងផ្ទាត់ព័ត៌មាននេះជាមួយប្រភព លើកចុងក្រោយនៅ{ $date }។
check-review-overdue = ព័ត៌មាននេះត្រូវពិនិត្យឡើងវិញនៅ{ $date }។ អាចមានការផ្លាស់ប្តូរ។ សូមសួរមុនពេលទៅ។

check-take-along = អ្នកអាចបង្ហាញលទ្ធផលនេះនៅសាលាឃុំ-សង្កាត់។
check-other-person = 👤 ពិនិត្យសម្រាប់អ្នកផ្សេង
check-card-hint = គ្មានប័ណ្ណទេ? គ្រួសារក្រីក្រអាចសុំឱ្យគេវាយតម្លៃនៅសាលាឃុំ-សង្កាត់។
check-picture = 📷 រូបភាពសម្រាប់យកទៅជាមួយ
check-picture-caption = លទ្ធផលរបស់អ្នក។ សូមបង្ហាញវានៅសាលាឃុំ-សង្កាត់។ រូបនេះមានតែនៅក្នុងការសន្ទនានេះ។ ខ្ញុំមិនរក្សាច្បាប់ចម្លងទេ។
