# ពាក្យសម្រាប់បណ្តឹងតវ៉ា។ review: needed

grievance-start = តើអ្នកចង់ធ្វើអ្វី?
grievance-new = ✍️ ដាក់បណ្តឹងថ្មី
grievance-follow = 🔎 តាមដានបណ្តឹង
grievance-back = ⬅️ ត្រឡប់ក្រោយ
grievance-skip = រំលង / មិនដឹង
grievance-skipped = មិនបានប្រាប់
grievance-send = ✅ ផ្ញើបណ្តឹង
grievance-already = សំណួរនោះបានឆ្លើយរួចហើយ។ យើងនៅត្រង់នេះ៖
grievance-changed = សំណួរត្រូវបានកែប្រែ ពេលអ្នកមិននៅ។ ខ្ញុំរក្សាទុកចម្លើយដែលនៅប្រើបាន។
grievance-too-long = សារវែងពេក ({ $length } តួអក្សរ)។ សូមសរសេរមិនឱ្យលើស { $most } តួអក្សរ។
grievance-place-enough = ✅ យក{ $place }
grievance-place-up = ⬅️ មួយថ្នាក់ឡើងលើ
grievance-filed =
    បានទទួលបណ្តឹងរបស់អ្នកហើយ។
    លេខបណ្តឹង៖ { $reference }
    សូមកត់លេខនេះទុក។
grievance-token =
    លេខកូដសម្ងាត់សម្រាប់តាមដាន៖ { $token }
    ខ្ញុំបង្ហាញវាតែម្តងគត់។ សូមកត់ទុក។ បើបាត់ គ្មាននរណាអាចរកវិញបានទេ។
grievance-linked = អ្នកអាចតាមដានបណ្តឹងនេះ ក្នុងការសន្ទនានេះ ដោយចុច «តាមដានបណ្តឹង»។
grievance-desk = អ្នកអានបណ្តឹង៖ { $desk } ({ $hours })
grievance-nobody-reads = នេះជាការសាកល្បង។ គ្មាននរណាអានបណ្តឹងនេះទេ។ បើអ្នកត្រូវការជំនួយពិត សូមទៅសាលាឃុំ-សង្កាត់។
grievance-no-harm = ការដាក់បណ្តឹងមិនត្រូវធ្វើឱ្យអ្នកបាត់បង់អត្ថប្រយោជន៍ទេ។
grievance-new-number =
    មានដំណឹងអំពីករណីរបស់អ្នក។ លេខត្រូវបានប្តូរ៖
    លេខចាស់៖ { $old }
    លេខថ្មី៖ { $reference }
    លេខចាស់នៅតែប្រើបាន។
grievance-ask-number = សូមសរសេរលេខបណ្តឹង ដូចជា KP 000-000-000 ឬចុចលើលេខខាងក្រោម បើមាន។
grievance-bad-number = លេខនេះមិនត្រឹមត្រូវទេ។ លេខបណ្តឹងមាន KP និង ៩ ខ្ទង់។ សូមពិនិត្យ រួចផ្ញើមកម្តងទៀត។
grievance-ask-token = សូមសរសេរលេខកូដសម្ងាត់ ដែលអ្នកបានទទួលពេលដាក់បណ្តឹង (១៦ តួ)។
grievance-bad-token = លេខកូដនេះមិនត្រឹមត្រូវទេ។ វាមាន ១៦ តួ។ សូមពិនិត្យ រួចផ្ញើមកម្តងទៀត។
grievance-not-found = ខ្ញុំរកមិនឃើញទេ។ លេខ ឬលេខកូដប្រហែលជាមិនត្រូវគ្នា។ សូមពិនិត្យ រួចព្យាយាមម្តងទៀត។
grievance-case = 📣 បណ្តឹង { $reference }
grievance-case-since = បានទទួលនៅ { $day }
grievance-state-received = ឥឡូវ៖ បានទទួល។ រង់ចាំមន្ត្រីអាន។
grievance-state-acknowledged = ឥឡូវ៖ មន្ត្រីបានអានហើយ។
grievance-state-in-review = ឥឡូវ៖ កំពុងពិនិត្យ។
grievance-state-awaiting-complainant = ឥឡូវ៖ រង់ចាំព័ត៌មានពីអ្នក។
grievance-state-escalated = ឥឡូវ៖ បានបញ្ជូនទៅថ្នាក់លើ។
grievance-state-resolved = ឥឡូវ៖ បានសម្រេចហើយ។
grievance-state-closed = ឥឡូវ៖ បានបិទ។
grievance-state-redirected = ឥឡូវ៖ បានបញ្ជូនទៅស្ថាប័នផ្សេង។
grievance-state-withdrawn = ឥឡូវ៖ អ្នកបានដកវិញ។
grievance-event-received = បានទទួល
grievance-event-acknowledged = មន្ត្រីបានអាន
grievance-event-in-review = ចាប់ផ្តើមពិនិត្យ
grievance-event-awaiting-complainant = សុំព័ត៌មានបន្ថែម
grievance-event-escalated = បញ្ជូនទៅថ្នាក់លើ
grievance-event-resolved = បានសម្រេច
grievance-event-closed = បានបិទ
grievance-event-redirected = បញ្ជូនទៅស្ថាប័នផ្សេង
grievance-event-withdrawn = បានដកវិញ
