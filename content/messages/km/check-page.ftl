# ពាក្យសម្រាប់ទំព័រពិនិត្យលើគេហទំព័រប៉ុណ្ណោះ។ ពាក្យផ្សេងទៀតនៅក្នុង check.ftl។
# review: needed

check-page-on-device = ចម្លើយរបស់អ្នកនៅតែក្នុងឧបករណ៍នេះ។ យើងមិនផ្ញើទៅណាទេ។ ពេលបិទផ្ទាំងនេះ ចម្លើយនឹងបាត់អស់។
check-page-delete = លុបចម្លើយរបស់ខ្ញុំ
check-page-deleted = ចម្លើយរបស់អ្នកត្រូវបានលុបហើយ។
check-page-only = សម្រាប់តែ៖ { $name }
check-page-month = ខែ
check-page-month-unknown = ខ្ញុំមិនដឹងខែ
check-page-year = ឆ្នាំ
check-page-continue = បន្ត
check-page-chosen = បានជ្រើស
check-page-change = ប្តូរ
check-page-change-which = ចម្លើយនេះ៖ { $question }
check-page-counts = ទំនងជាអាចទទួលបាន៖ { $likely }។ ប្រហែលជាបាន៖ { $possible }។
check-page-print = បោះពុម្ពទំព័រនេះ
check-page-failed = បើកការពិនិត្យមិនបានទេ។ សូមមើលអ៊ីនធឺណិត រួចព្យាយាមម្តងទៀត។ អ្នកក៏អាចអានទំព័រកម្មវិធី ឬសួរនៅសាលាឃុំ-សង្កាត់បាន។
check-page-retry = ព្យាយាមម្តងទៀត
check-page-particulars = ប៉ុន្មាន ត្រូវទៅទីណា និងត្រូវយកអ្វីទៅ
check-page-where = វាជាអ្វី និងត្រូវសួរនៅទីណា
check-page-grounds = ហេតុអ្វី និងប្រភព
check-page-find-out = បើរកដឹងចំណុចទាំងនេះ សូមឆ្លើយនៅទីនេះ
check-page-listen = ស្តាប់សំណួរ
check-page-picture = រក្សាទុកជារូបភាព
check-page-picture-failed = មិនអាចធ្វើរូបភាពលើឧបករណ៍នេះបានទេ។ អ្នកអាចបោះពុម្ពទំព័រនេះជំនួសវិញ។
