# ពាក្យពេលមើលស្ថានភាព។ review: needed

status-ask-spid =
    ដើម្បីមើលស្ថានភាព ខ្ញុំត្រូវការលេខសម្គាល់គាំពារសង្គម (SPID) របស់អ្នក។ វាមាន ១២ ខ្ទង់។
    សូមសរសេរលេខនោះ ហើយផ្ញើមក។ ខ្ញុំនឹងលុបសារនោះភ្លាម។
status-no-spid = ខ្ញុំមិនមាន SPID
status-lost-spid = ខ្ញុំភ្លេច SPID
status-bad-spid =
    លេខនេះមិនត្រឹមត្រូវទេ។ SPID មាន ១២ ខ្ទង់ ដូចជា ០០០០-០០០០-០០០០។
    សូមពិនិត្យមើលលេខម្តងទៀត រួចផ្ញើមកម្តងទៀត។
status-ask-proof = អរគុណ។ ឥឡូវ ខ្ញុំត្រូវដឹងថានេះពិតជាអ្នក។ សូមចុចប៊ូតុងខាងក្រោម ដើម្បីផ្ញើលេខទូរសព្ទរបស់អ្នក។
status-share-phone = 📱 ផ្ញើលេខទូរសព្ទរបស់ខ្ញុំ
status-or-code = ឬ អ្នកអាចសុំលេខកូដប្រើម្តង។ លេខកូដនឹងផ្ញើទៅទូរសព្ទដែលបានចុះឈ្មោះ។
status-by-code = ✉️ ផ្ញើលេខកូដមក
status-ask-code = សូមសរសេរលេខកូដនៅទីនេះ ហើយផ្ញើមក។ សូមកុំប្រាប់លេខកូដនេះដល់អ្នកដទៃ។
status-card-soon = ⏳ នៅប្រើបានដល់ { $day }។ ជិតផុតកំណត់ហើយ។ សូមសួរសាលាឃុំ-សង្កាត់ឱ្យបានមុន។
status-foreign-contact = នេះមិនមែនជាលេខទូរសព្ទរបស់អ្នកទេ។ សូមចុចប៊ូតុង «ផ្ញើលេខទូរសព្ទរបស់ខ្ញុំ»។
status-wait = អ្នកបានព្យាយាមច្រើនដងហើយ។ សូមរង់ចាំ { $minutes } នាទី រួចព្យាយាមម្តងទៀត។
status-checked = បានពិនិត្យរួចហើយ។
status-not-found =
    ខ្ញុំរកមិនឃើញទេ។ លេខ SPID ឬភស្តុតាងប្រហែលជាមិនត្រូវគ្នា។
    សូមព្យាយាមម្តងទៀត ឬសួរនៅសាលាឃុំ-សង្កាត់។
status-title = 📋 ស្ថានភាពរបស់អ្នក
status-no-card = ប័ណ្ណសមធម៌៖ មិនមានក្នុងបញ្ជី
status-card = ប័ណ្ណសមធម៌៖ { $level }
status-card-poor1 = ក្រ-១
status-card-poor2 = ក្រ-២
status-card-at-risk = គ្រួសារងាយរងហានិភ័យ
status-card-valid = នៅប្រើបានដល់ { $day }
status-card-expired = ⚠️ ផុតកំណត់នៅ { $day }។ សូមទៅសាលាឃុំ-សង្កាត់ ដើម្បីសុំវាយតម្លៃឡើងវិញ។
status-no-enrolments = ក្នុងបញ្ជី មិនមានការចុះឈ្មោះក្នុងកម្មវិធីណាទេ។ អ្នកអាចពិនិត្យថាអ្នកអាចទទួលបានអ្វី៖
status-enrolment = ស្ថានភាព៖ { $state }
status-since = ចាប់ពី៖ { $day }
status-state-active = កំពុងទទួល
status-state-suspended = ផ្អាកសិន
status-state-graduated = បានបញ្ចប់
status-state-deceased = បានកត់ត្រាថាទទួលមរណភាព
status-state-applied = បានដាក់ពាក្យ
status-state-assessing = កំពុងពិនិត្យ
status-state-waiting = រង់ចាំ
status-means-active = អ្នកមានឈ្មោះក្នុងកម្មវិធីនេះ។
status-means-suspended = អត្ថប្រយោជន៍ផ្អាកមួយរយៈ។
status-means-graduated = ការទទួលបានបញ្ចប់ហើយ ព្រោះលក្ខខណ្ឌបានចប់។
status-means-deceased = បញ្ជីកត់ត្រាថា អ្នកនេះបានទទួលមរណភាព។
status-do-suspended = អ្វីដែលអ្នកអាចធ្វើបាន៖ សួរថាហេតុអ្វី និងត្រូវធ្វើអ្វីដើម្បីទទួលវិញ។ សួរនៅ៖ { $where }
status-do-graduated = បើអ្នកយល់ថាវាចប់លឿនពេក សូមសួរនៅ៖ { $where }
status-do-deceased = បើនេះជាកំហុស សូមប្រាប់ភ្លាមនៅ៖ { $where }
status-do-applied = ឥឡូវអ្នកមិនចាំបាច់ធ្វើអ្វីទេ។ បើមានសំណួរ សូមសួរនៅ៖ { $where }
status-do-assessing = ឥឡូវអ្នកមិនចាំបាច់ធ្វើអ្វីទេ។ បើមានសំណួរ សូមសួរនៅ៖ { $where }
status-do-waiting = ឥឡូវអ្នកមិនចាំបាច់ធ្វើអ្វីទេ។ បើមានសំណួរ សូមសួរនៅ៖ { $where }
status-do-failed = ⚠️ ប្រាក់លើកចុងក្រោយមិនបានមកដល់ទេ។ សូមសួរមូលហេតុនៅ៖ { $where }
status-do-late = ⚠️ ថ្ងៃនោះបានកន្លងផុតហើយ។ បើមិនទាន់បានលុយ សូមសួរនៅ៖ { $where }
status-where-commune = សាលាឃុំ-សង្កាត់
status-hidden = •••
status-payment-late = មិនទាន់មានកត់ត្រាថាបានបើក
status-means-applied = ពាក្យរបស់អ្នកបានទៅដល់ហើយ។ មិនទាន់មានអ្នកពិនិត្យទេ។
status-means-assessing = មន្ត្រីកំពុងពិនិត្យពាក្យរបស់អ្នក។
status-means-waiting = ពាក្យបានពិនិត្យរួចហើយ។ អ្នកនៅក្នុងបញ្ជីរង់ចាំ។
status-last-payment = បើកប្រាក់ចុងក្រោយ៖ { $day } ({ $state })
status-last-payment-of = បើកប្រាក់ចុងក្រោយ៖ { $day } — { $amount } ({ $state })
status-next-payment = បើកប្រាក់បន្ទាប់៖ { $day } ({ $state })
status-next-payment-of = បើកប្រាក់បន្ទាប់៖ { $day } — { $amount } ({ $state })
status-payment-paid = បានបើក
status-payment-due = មិនទាន់ដល់ថ្ងៃ
status-payment-failed = បើកមិនបាន
status-other-programme = កម្មវិធីផ្សេង
status-footer = ប៉ុណ្ណេះហើយ អ្វីដែលមានក្នុងបញ្ជី។ បើមានអ្វីមិនត្រឹមត្រូវ សូមចុច «នេះមិនត្រឹមត្រូវ» នៅក្រោមវា។
status-not-right = ⚠️ នេះមិនត្រឹមត្រូវ
status-complaints = 📣 បណ្តឹងរបស់ខ្ញុំ
status-amounts-show = 👁 បង្ហាញចំនួនប្រាក់
status-amounts-hide = 🙈 លាក់ចំនួនប្រាក់
status-amounts-title = ចំនួនប្រាក់ដែលមានក្នុងបញ្ជី៖
status-amounts-gone = ដើម្បីសុវត្ថិភាព ខ្ញុំមិនរក្សាចំនួនប្រាក់ទៀតទេ។ សូមមើលម្តងទៀត។
status-again = មើលម្តងទៀត
status-unreachable = ឥឡូវទាក់ទងបញ្ជីមិនបានទេ។ ខ្ញុំចាំអ្វីដែលអ្នកបានបញ្ចូល។ សូមព្យាយាមម្តងទៀតបន្តិចក្រោយ។
status-typed-proof = ការសរសេរលេខទូរសព្ទមិនគ្រប់គ្រាន់ទេ។ សូមចុចប៊ូតុង ដើម្បីផ្ញើលេខផ្ទាល់ខ្លួនរបស់អ្នក។
status-other-proof = ⬅️ មិនបានលេខកូដ៖ ប្រើវិធីផ្សេង
status-code-sent = បើលេខនេះមានក្នុងបញ្ជី លេខកូដត្រូវបានផ្ញើទៅទូរសព្ទដែលបានចុះឈ្មោះហើយ។
status-too-long-ago = ដើម្បីសុវត្ថិភាព ខ្ញុំបានលុបលេខនោះក្រោយ ១៥ នាទី។ សូមផ្ញើវាម្តងទៀត។
status-put-away = ខ្ញុំបានលុបលេខដែលអ្នកបានបញ្ចូលហើយ។
status-delete-yourself = ខ្ញុំមិនអាចលុបសារដែលមានលេខរបស់អ្នកបានទេ។ សូមលុបវាដោយខ្លួនឯង។
status-stray-spid = នេះមើលទៅដូចជាលេខសម្គាល់គាំពារសង្គម។ ខ្ញុំបានលុបវាចេញពីការសន្ទនាហើយ។ ដើម្បីមើលស្ថានភាព សូមចុច «មើលស្ថានភាពរបស់ខ្ញុំ»៖
status-stray-spid-stays = នេះមើលទៅដូចជាលេខសម្គាល់គាំពារសង្គម។ សូមលុបសាររបស់អ្នក។ ដើម្បីមើលស្ថានភាព សូមចុច «មើលស្ថានភាពរបស់ខ្ញុំ»៖
