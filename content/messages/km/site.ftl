# ពាក្យនៅលើទំព័រនៃគេហទំព័រ។ review: needed

site-name = គាំពារ
site-tagline = គាំពារសង្គមឌីជីថលនៅកម្ពុជា
site-what = គាំពារសង្គមនៅកម្ពុជា ពន្យល់ឱ្យងាយយល់ និងងាយប្រើ សម្រាប់ពលរដ្ឋ គ្រូបណ្តុះបណ្តាល និងអ្នកអនុវត្ត។

## Header, footer, navigation

site-skip = ទៅកាន់អត្ថបទសំខាន់
site-home = ទំព័រដើម
site-menu = ម៉ឺនុយ
site-menu-label = ផ្នែកទាំងអស់
site-main-menu = ផ្នែកសំខាន់ៗ
site-search = ស្វែងរក
site-other-language = English
site-crumbs = អ្នកនៅទីនេះ
site-theme = ការបង្ហាញ
site-theme-auto = តាមឧបករណ៍
site-theme-light = ភ្លឺ
site-theme-dark = ងងឹត
site-footer-who = អ្នកដំណើរការ
site-footer-licence = អត្ថបទ និងទិន្នន័យ៖ CC BY 4.0។ កូដ៖ Apache 2.0។
site-footer-index = ទំព័រទាំងអស់ ពី ក ដល់ អ
site-privacy = ឯកជនភាព

## Audiences

site-for-citizen = ពលរដ្ឋ
site-for-trainer = គ្រូបណ្តុះបណ្តាល
site-for-practitioner = អ្នកអនុវត្ត
site-for-helper = អ្នកជួយនៅភូមិ-ឃុំ-សង្កាត់

## Home

site-home-search-label = អ្នករកអ្វី?
site-home-search-hint = ឧទាហរណ៍៖ ប័ណ្ណសមធម៌, SPID, សោធន
site-home-citizen = ខ្ញុំជាពលរដ្ឋ
site-home-citizen-lead = មានជំនួយអ្វីខ្លះ ហើយត្រូវធ្វើដូចម្តេច?
site-home-trainer = ខ្ញុំជាគ្រូបណ្តុះបណ្តាល
site-home-trainer-lead = មេរៀន ការហាត់ និងសៀវភៅណែនាំអំពីចំណេះដឹងឌីជីថល
site-home-practitioner = ខ្ញុំធ្វើការលើប្រព័ន្ធ
site-home-practitioner-lead = ប្រព័ន្ធ ស្តង់ដារ និងផែនការយុទ្ធសាស្ត្រ
site-home-check-hint = ឆ្លើយសំណួរពីរបី គ្មានអ្វីត្រូវបានផ្ញើចេញទេ
site-home-answers-hint = ចម្លើយខ្លីៗចំពោះសំណួរដែលគេសួរញឹកញាប់
site-home-programmes-hint = អ្នកណាទទួលបាន នៅទីណា ត្រូវយកអ្វីទៅ
site-home-training-hint = មេរៀនមានលំហាត់ និងសំណួរ
site-home-practice-hint = រៀនប្រើបុតជាមួយមនុស្សគំរូ
site-home-guides-hint = របៀបធ្វើ មួយជំហានម្តងៗ
site-home-systems-hint = អ្នកណាដំណើរការប្រព័ន្ធណា ហើយភ្ជាប់គ្នាដូចម្តេច
site-home-standards-hint = SPID ការភ្ជាប់ទៅបញ្ជី បណ្តឹងតវ៉ា
site-home-strategy-hint = គោលដៅ ៤ និងសកម្មភាព ១៤ ពី ២០២៤ ដល់ ២០២៩
site-home-new = អ្វីថ្មី
site-home-new-date = ពិនិត្យ{ $date }
site-home-urgent = ត្រូវការជំនួយពីមនុស្សឥឡូវនេះ?
site-home-urgent-link = លេខទូរសព្ទសម្រាប់ហៅ

## Kinds of page

site-kind-programmes = កម្មវិធី
site-kind-answers = សំណួរ និងចម្លើយ
site-kind-systems = ប្រព័ន្ធ
site-kind-policies = គោលនយោបាយ
site-kind-standards = ស្តង់ដារ
site-kind-guides = សៀវភៅណែនាំ
site-kind-lessons = មេរៀនពីការអនុវត្ត
site-kind-strategy = ផែនការយុទ្ធសាស្ត្រ
site-kind-training = ការបណ្តុះបណ្តាល
site-kind-forum = វេទិកាអ្នកអនុវត្ត
site-kind-glossary = សទ្ទានុក្រម
site-kind-events = ព្រឹត្តិការណ៍ និងកិច្ចប្រជុំ
site-kind-documents = ឯកសារ
site-kind-service = សេវានៃគេហទំព័រនេះ
site-lead-programmes = ជំនួយជាសាច់ប្រាក់ ជាការថែទាំសុខភាព ឬជាវត្ថុ៖ អ្នកណាទទួលបាន បានប៉ុន្មាន សួរនៅទីណា និងត្រូវយកអ្វីទៅ។
site-lead-answers = ចម្លើយខ្លីៗចំពោះសំណួរដែលគេសួរ។ ចម្លើយនីមួយៗមានប្រភព និងថ្ងៃដែលបានពិនិត្យ។
site-lead-systems = បញ្ជី ថ្នាល ប័ណ្ណ និងលេខសម្គាល់នៃគាំពារសង្គម ដូចដែលផែនការយុទ្ធសាស្ត្របានរៀបរាប់។
site-lead-policies = គោលនយោបាយ និងក្របខណ្ឌទាំងប្រាំ ដែលផែនការយុទ្ធសាស្ត្រស្នើឱ្យធ្វើ និងអ្វីដែលត្រូវមានក្នុងនោះ។
site-lead-standards = កិច្ចព្រមព្រៀងជាលាយលក្ខណ៍អក្សរ ដែលធ្វើឱ្យប្រព័ន្ធនានាធ្វើការជាមួយគ្នាបាន។ អ្វីដែលជាសំណើរបស់យើង មានសរសេរថាជាសំណើ។
site-lead-guides = របៀបធ្វើការងារមួយឱ្យបានល្អ មួយជំហានម្តងៗ។
site-lead-lessons = អ្វីដែលគម្រោងនានាបានរៀន ដើម្បីឱ្យអ្នកដទៃប្រើបាន។
site-lead-strategy = ផែនការយុទ្ធសាស្ត្រ ២០២៤-២០២៨ សម្រាប់បរិវត្តកម្មឌីជីថល៖ គោលដៅ ៤ សកម្មភាពអាទិភាព ១៤ និងបង្គោលចររបស់វា។
site-lead-training = វគ្គសិក្សាសម្រាប់គ្រូបណ្តុះបណ្តាល និងសម្រាប់រៀនខ្លួនឯង មានលំហាត់ សម្ភារៈ និងសំណួរ។
site-lead-forum = ការពិភាក្សាក្រៅផ្លូវការរវាងអ្នកអនុវត្ត ដែលរក្សាទុកដើម្បីឱ្យរកចម្លើយឃើញវិញ។
site-lead-glossary = ពាក្យ និងអក្សរកាត់អំពីគាំពារសង្គម ជាភាសាខ្មែរ និងភាសាអង់គ្លេស។
site-lead-events = កិច្ចប្រជុំ និងកាលបរិច្ឆេទសម្រាប់អ្នកអនុវត្ត។
site-lead-documents = ច្បាប់ ផែនការ ស្តង់ដារ និងរបាយការណ៍ និងកន្លែងដែលអាចយកបាន។

## Facts of a page

site-facts = ព័ត៌មានសង្ខេប
site-owner = ម្ចាស់
site-operator = ស្ថាប័នដំណើរការ
site-state = ស្ថានភាព
site-stage = ដំណាក់កាល
site-group = ក្រុម
site-branch = ផ្នែក
site-kind-of = ប្រភេទ
site-version = កំណែ
site-action = សកម្មភាពក្នុងផែនការ
site-date = កាលបរិច្ឆេទ
site-audience = សម្រាប់
site-serves = បម្រើ
site-connects = ភ្ជាប់ជាមួយ
site-checked = បានពិនិត្យ
site-review-by = ត្រូវពិនិត្យម្តងទៀតត្រឹម
site-source = ប្រភព
site-sources = ប្រភព
site-section = ផ្នែក { $section }
site-not-stated = ប្រភពមិនបានបញ្ជាក់
site-contents = ក្នុងទំព័រនេះ
site-related = ទំព័រពាក់ព័ន្ធ
site-other-page = អានទំព័រនេះជាភាសាអង់គ្លេស
site-one-language = ទំព័រនេះមិនទាន់មានជាភាសាខ្មែរទេ។ ខាងក្រោមនេះជាអត្ថបទភាសាអង់គ្លេស។
site-review-passed = ទំព័រនេះត្រូវពិនិត្យម្តងទៀតត្រឹម{ $date }។ ព័ត៌មានអាចប្រែប្រួលតាំងពី{ $checked }មក។ សូមសួរបញ្ជាក់ មុនពេលយកទៅប្រើ។
site-review-khmer = អត្ថបទខ្មែរក្នុងទំព័រនេះ នៅរង់ចាំម្ចាស់ភាសាពិនិត្យបញ្ជាក់។
site-mistake = ឃើញមានកំហុស?
site-mistake-how = សូមប្រាប់{ $name }៖ { $contact }
site-as-of = គិតត្រឹម{ $date }
site-empty = មិនទាន់មានអ្វីនៅទីនេះទេ
site-empty-way = សូមមើលទំព័រទាំងអស់ ឬត្រឡប់ទៅទំព័រដើម។
site-all = ទាំងអស់
site-filter = បង្ហាញតែ

## Programmes

site-branch-social-assistance = ជំនួយសង្គម
site-branch-social-security = សន្តិសុខសង្គម
site-programme-live = កំពុងដំណើរការ
site-programme-closed = បានបិទ រក្សាទុកជាប្រវត្តិ
site-programme-closed-notice = កម្មវិធីនេះបានបិទហើយ។ ទំព័រនេះរក្សាទុកជាប្រវត្តិ។
site-programme-who = អ្នកណាអាចទទួលបាន
site-programme-where = សួរនៅទីណា
site-programme-check = ពិនិត្យមើលថាអ្នកអាចទទួលបានឬទេ
site-programme-check-hint = សំណួរពីរបីលើឧបករណ៍របស់អ្នក។ គ្មានអ្វីត្រូវបានផ្ញើចេញទេ។
site-programme-get = អ្វីដែលអ្នកទទួលបាន
site-programme-conditions = ត្រូវមានលក្ខខណ្ឌទាំងអស់នេះ
site-programme-amounts = ទទួលបានប៉ុន្មាន
site-programme-bring = ត្រូវយកអ្វីទៅ
site-programme-no-amount = យើងមិនផ្សាយចំនួនប្រាក់ដែលមិនទាន់បញ្ជាក់ច្បាស់ទេ។ សូមសួរនៅកន្លែងដែលមានឈ្មោះខាងលើ។
site-programme-no-documents = ប្រភពមិនបានផ្សាយបញ្ជីឯកសារទេ។ សូមសួរមុនពេលទៅ។
site-programme-ask = សំណួរ
site-programme-from = ចាប់ពី{ $date }
site-programme-to = រហូតដល់{ $date }
site-programme-unclear = ប្រភពនិយាយមិនដូចគ្នា ឬមិនច្បាស់អំពីចំណុចនេះ។ សូមសួរបញ្ជាក់ មុនពេលយកទៅប្រើ។
site-amount-at-least = យ៉ាងតិច { $amount }
site-amount-month = { $amount } ក្នុងមួយខែ
site-amount-year = { $amount } ក្នុងមួយឆ្នាំ
site-amount-visit = { $amount } ក្នុងមួយលើក
site-amount-once = { $amount } តែម្តង
site-amount-baby = { $amount } សម្រាប់ទារកម្នាក់
site-amount-times = ច្រើនបំផុត { $times } ដង

## Answers

site-group-card = IDPoor និងប័ណ្ណសមធម៌
site-group-family = គ្រួសារ កុមារ និងសាលារៀន
site-group-disability = ពិការភាព និងវ័យចាស់
site-group-health = ថែទាំសុខភាព
site-group-work = ការងារ និង ប.ស.ស.
site-group-payment = ការបើកប្រាក់
site-group-grievance = បណ្តឹងតវ៉ា
site-group-data = SPID និងទិន្នន័យរបស់ខ្ញុំ
site-group-bot = គេហទំព័រនេះ និងបុត
site-answer-next = អ្វីដែលអ្នកអាចធ្វើឥឡូវនេះ
site-next-check = ពិនិត្យមើលថាអ្នកអាចទទួលបានអ្វី
site-next-status = សួរអំពីស្ថានភាពរបស់អ្នក
site-next-grievance = ដាក់បណ្តឹងតវ៉ា
site-next-request = កែទិន្នន័យ ឬដាក់ពាក្យស្នើសុំ
site-next-helper = ជួយអ្នកដទៃ
site-next-talk = សរសេរជាមួយមន្ត្រី
site-next-language = ប្តូរភាសារបស់បុត
site-next-forget = លុបអ្វីដែលបុតចាំអំពីអ្នក
site-next-help = មើលថាបុតធ្វើអ្វីបាន
site-next-in-telegram = ក្នុង Telegram
site-next-in-practice = ក្នុងកន្លែងហាត់
site-answer-programme = កម្មវិធីពាក់ព័ន្ធ
site-answer-more = អានបន្ថែម

## Systems

site-system-group-core = ប្រព័ន្ធស្នូលរួម
site-system-group-operator = ប្រព័ន្ធ និងប័ណ្ណរបស់ប្រតិបត្តិករ
site-stage-existing = មានហើយ
site-stage-upgrading = កំពុងកែលម្អ
site-stage-new = ថ្មី
site-stage-planned = គ្រោងទុក
site-stage-missing = នៅខ្វះ
site-stage-context = បរិបទ
site-map-title = ផែនទីប្រព័ន្ធ
site-map-caption = ខ្សែភ្ជាប់ប្រព័ន្ធដែលផែនការយុទ្ធសាស្ត្រភ្ជាប់គ្នា។ សញ្ញានៅមុខឈ្មោះបង្ហាញដំណាក់កាល។
site-map-none = ប្រព័ន្ធដែលផែនការមិនបានភ្ជាប់ជាមួយប្រព័ន្ធណា៖ { $n }
site-filter-stage = តាមដំណាក់កាល
site-filter-group = តាមក្រុម
site-in-actions = ក្នុងផែនការយុទ្ធសាស្ត្រ

## Policies and standards

site-policy-policy = គោលនយោបាយ
site-policy-framework = ក្របខណ្ឌ
site-policy-not-published = មិនទាន់ផ្សព្វផ្សាយ
site-policy-published = បានផ្សព្វផ្សាយ
site-policy-notice = អត្ថបទនៃលិខិតនេះមិនទាន់ជាសាធារណៈទេ។ ទំព័រនេះប្រាប់ពីអ្វីដែលផែនការយុទ្ធសាស្ត្រស្នើឱ្យមាន។
site-standard-proposed = សំណើរបស់គេហទំព័រនេះ មិនមែនផ្លូវការ
site-standard-international = ផ្សព្វផ្សាយជាអន្តរជាតិ
site-standard-official = ផ្លូវការ
site-standard-notice = នេះជាសំណើរបស់គេហទំព័រនេះ។ វាមិនមែនជាស្តង់ដារផ្លូវការទេ។

## Strategic plan

site-goal = គោលដៅទី{ $number }
site-milestone = បង្គោលចរ
site-years = ឆ្នាំ
site-years-range = { $start } ដល់ { $end }
site-timeline = តារាងពេលវេលា
site-timeline-note = ផែនការមានឈ្មោះថា ២០២៤-២០២៨ ប៉ុន្តែឧបសម្ព័ន្ធបោះពុម្ពថា សកម្មភាពខ្លះបញ្ចប់នៅឆ្នាំ២០២៩។ យើងបង្ហាញឆ្នាំដូចដែលបានបោះពុម្ព ដូច្នេះតារាងទៅដល់ឆ្នាំ២០២៩។
site-timeline-progress = ខ្សែបង្ហាញតែឆ្នាំដែលបានគ្រោង។ វាមិនបង្ហាញវឌ្ឍនភាពទេ ព្រោះផែនការមិនបានផ្សាយវឌ្ឍនភាព។
site-strategy-systems = ប្រព័ន្ធពាក់ព័ន្ធ
site-strategy-policies = គោលនយោបាយពាក់ព័ន្ធ
site-strategy-actions = { $count ->
    [one] { $n } សកម្មភាព
   *[other] { $n } សកម្មភាព
  }

## Training

site-course-modules = មេរៀន
site-module = មេរៀនទី{ $number }
site-minutes = { $n } នាទី
site-module-time = រយៈពេល
site-module-goals = ក្រោយពីរៀន អ្នករៀនអាច
site-module-materials = អ្វីដែលត្រូវការ
site-quiz = សំណួរសម្រាប់ពិនិត្យខ្លួនឯង
site-quiz-lead = សូមគិតសិន រួចបើកមើលចម្លើយ។ គ្មានអ្វីត្រូវបានរាប់ ឬផ្ញើចេញទេ។
site-quiz-answer = មើលចម្លើយ
site-quiz-right = ចម្លើយត្រឹមត្រូវ
site-previous = មុន
site-next = បន្ទាប់

## Forum

site-forum-informal = ការផ្លាស់ប្តូរក្រៅផ្លូវការរវាងអ្នកអនុវត្ត។ មិនមែនជាគោលជំហរផ្លូវការរបស់ស្ថាប័នណាទេ។
site-forum-sample = ឧទាហរណ៍
site-forum-sample-notice = ការពិភាក្សានេះជាឧទាហរណ៍។ វាត្រូវបានសរសេរសម្រាប់គេហទំព័រនេះ គ្មាននរណាបាននិយាយពិតទេ។
site-thread-open = នៅបើក
site-thread-answered = មានចម្លើយហើយ
site-thread-messages = { $count ->
    [one] { $n } សារ
   *[other] { $n } សារ
  }
site-thread-summary = សេចក្តីសង្ខេប
site-thread-last = សារចុងក្រោយ{ $date }
site-thread-tags = ប្រធានបទ

## Glossary

site-letters = អក្សរ
site-glossary-acronyms = អក្សរកាត់
site-glossary-also = សរសេរផ្សេង៖ { $forms }
site-glossary-unsure = ពាក្យនេះនៅរង់ចាំម្ចាស់ភាសាពិនិត្យបញ្ជាក់។

## Events, documents

site-events-coming = នឹងមកដល់
site-events-regular = ទៀងទាត់
site-events-past = កន្លងទៅ
site-doc-strategy = ផែនការ និងយុទ្ធសាស្ត្រ
site-doc-law = ច្បាប់
site-doc-policy = គោលនយោបាយ
site-doc-decision = សេចក្តីសម្រេច
site-doc-standard = ស្តង់ដារ
site-doc-report = របាយការណ៍
site-doc-principles = គោលការណ៍
site-doc-no-address = មិនស្គាល់អាសយដ្ឋានសាធារណៈ។
site-lang-km = ភាសាខ្មែរ
site-lang-en = ភាសាអង់គ្លេស

## Index of pages

site-index-title = ទំព័រទាំងអស់ ពី ក ដល់ អ
site-index-lead = ទំព័រទាំងអស់នៃគេហទំព័រនេះ តាមប្រភេទ និងតាមលំដាប់អក្សរ។ មិនចាំបាច់ស្វែងរកទេ។

## Check, practice, search

site-check-title = ខ្ញុំអាចទទួលបានអ្វី?
site-check-lead = ឆ្លើយសំណួរពីរបី ហើយមើលថាកម្មវិធីណាអាចសម្រាប់អ្នក។ ចម្លើយរបស់អ្នកនៅតែក្នុងឧបករណ៍នេះ។
site-check-no-script = ការពិនិត្យនេះត្រូវការ JavaScript ដែលត្រូវបានបិទ ឬមិនបានមកដល់។ អ្នកអាចអានថាអ្នកណាទទួលបានអ្វីនៅទំព័រកម្មវិធី ឬសួរនៅសាលាឃុំ-សង្កាត់។
site-practice-title = កន្លែងហាត់
site-practice-lead = សាកប្រើបុត Telegram នៅទីនេះជាមួយមនុស្សគំរូ។ គ្មានអ្វីត្រូវបានផ្ញើចេញ ហើយគ្មាននរណាអានអ្វីដែលអ្នកសរសេរទេ។ បើអ្នកភ្ជាប់ការសន្ទនាដោយខ្លួនឯង («លេងទាំងពីរខាង») អ្វីដែលអ្នកសរសេរ នឹងចេញពីទំព័រនេះ។
site-practice-no-script = កន្លែងហាត់ត្រូវការ JavaScript ដែលត្រូវបានបិទ ឬមិនបានមកដល់។ ចម្លើយទាំងអស់ដែលបុតឆ្លើយ មាននៅទំព័រសំណួរ និងចម្លើយ។
site-search-title = ស្វែងរក
site-search-lead = ស្វែងរកក្នុងទំព័រទាំងអស់ ជាភាសាខ្មែរ ឬភាសាអង់គ្លេស។
site-search-no-script = ការស្វែងរកត្រូវការ JavaScript ដែលត្រូវបានបិទ ឬមិនបានមកដល់។ បញ្ជីទំព័រទាំងអស់ប្រើបានដោយមិនចាំបាច់វាទេ។
site-loading = កំពុងបើក…
site-to-programmes = ទៅកាន់កម្មវិធី
site-to-answers = ទៅកាន់សំណួរ និងចម្លើយ
site-to-index = ទៅកាន់បញ្ជីទំព័រទាំងអស់

## Privacy

site-privacy-title = ឯកជនភាព
site-privacy-lead = អ្វីដែលគេហទំព័រនេះ និងបុតរបស់វាដឹងអំពីអ្នក និងអ្វីដែលវាមិនដឹង។
site-privacy-site = គេហទំព័រនេះ
site-privacy-site-1 = អានដោយមិនចាំបាច់មានគណនី។ គ្មានខូគី គ្មានការផ្សាយពាណិជ្ជកម្ម និងគ្មានការរាប់អ្នកចូលមើលទេ។
site-privacy-site-2 = ការជ្រើសរើសភ្លឺ ឬងងឹត និងភាសា រក្សាទុកតែក្នុងឧបករណ៍របស់អ្នកប៉ុណ្ណោះ។
site-privacy-site-3 = ការពិនិត្យ និងកន្លែងហាត់ ដំណើរការក្នុងឧបករណ៍របស់អ្នក។ ចម្លើយរបស់អ្នកមិនត្រូវបានផ្ញើទៅនរណាទេ។ បើអ្នកភ្ជាប់កន្លែងហាត់ទៅបញ្ជីសម្រាប់ហាត់ («លេងទាំងពីរខាង») អ្វីដែលអ្នកផ្ញើ នឹងទៅដល់ម៉ាស៊ីនមេនោះ។
site-privacy-bot = បុត Telegram
site-privacy-bot-1 = Telegram ជាអ្នកដឹកសាររបស់អ្នក ហើយអាចអានវាបាន។ ការសន្ទនាជាមួយបុត មិនមានការសម្ងាត់ពីដើមដល់ចប់ទេ។
site-privacy-bot-2 = បុតរក្សាទុកភាសា និងចម្លើយរបស់អ្នក រយៈពេល { $days } ថ្ងៃ ក្រោយសារចុងក្រោយរបស់អ្នក។ សូមសរសេរ /forget នោះវានឹងលុបភ្លាម ហើយទុកតែភាសា។
site-privacy-bot-3 = បើអ្នកដាក់បណ្តឹង ហើយមិនបានជ្រើស «មិនបញ្ចេញឈ្មោះ» ការភ្ជាប់រវាងការសន្ទនា និងបណ្តឹងនោះ ត្រូវលុប { $days } ថ្ងៃក្រោយថ្ងៃដាក់។ បណ្តឹងដែលមិនបញ្ចេញឈ្មោះ មិនត្រូវបានភ្ជាប់ជាមួយការសន្ទនារបស់អ្នកសោះ។
site-privacy-bot-4 = សារដែលមានលេខសម្គាល់ ឬលេខទូរសព្ទរបស់អ្នក ត្រូវលុបចេញពីការសន្ទនា នៅពេល Telegram អនុញ្ញាត។ គ្មានអ្វីអំពីអ្នកត្រូវបានកត់ត្រាក្នុងកំណត់ហេតុទេ។
site-privacy-bot-5 = បុតមិនដែលសួរថាអ្នកមានជំងឺអ្វីទេ។
site-privacy-advice = សូមប្រយ័ត្ន
site-privacy-advice-1 = កុំផ្ញើរូបថតឯកសារអត្តសញ្ញាណ ឬរឿងលម្អិតអំពីការរំលោភបំពានក្នុងការសន្ទនា។
site-privacy-advice-2 = បើប្រើទូរសព្ទរួមជាមួយអ្នកដទៃ សូមលុបការសន្ទនាក្រោយប្រើ។

## Numbers to call

site-hotlines-title = លេខទូរសព្ទសម្រាប់ហៅ
site-hotlines-lead = មានតែលេខដែលប្រភពបានបញ្ជាក់។ ប្រភពមាននៅខាងក្រោម។

## Not found

site-404-title = គ្មានទំព័រនេះទេ
site-404-text = អាសយដ្ឋានអាចសរសេរខុស ឬទំព័រអាចបានប្តូរទីកន្លែង។ អ្វីផ្សេងទៀតក្នុងគេហទំព័រនេះនៅប្រើបានធម្មតា។
site-404-ways = តើអាចទៅទីណាបន្ត?

## Start

site-choose-title = សូមជ្រើសរើសភាសា
site-listen = ស្តាប់អត្ថបទនេះ
