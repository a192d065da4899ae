# Words of the site's pages.

site-name = Kumpear
site-tagline = Digital social protection in Cambodia
site-what = Social protection in Cambodia, explained and put to use: for citizens, trainers and practitioners.

## Header, footer, navigation

site-skip = Skip to the main text
site-home = Home
site-menu = Menu
site-menu-label = All sections
site-main-menu = Main sections
site-search = Search
site-other-language = ខ្មែរ
site-crumbs = You are here
site-theme = Display
site-theme-auto = As the device
site-theme-light = Light
site-theme-dark = Dark
site-footer-who = Who runs this
site-footer-licence = Text and data: CC BY 4.0. Code: Apache 2.0.
site-footer-index = All pages, A to Z
site-privacy = Privacy

## Audiences

site-for-citizen = Citizens
site-for-trainer = Trainers
site-for-practitioner = Practitioners
site-for-helper = Village and commune helpers

## Home

site-home-search-label = What are you looking for?
site-home-search-hint = For example: equity card, SPID, pension
site-home-citizen = I am a citizen
site-home-citizen-lead = What support is there, and how do I get it?
site-home-trainer = I train people
site-home-trainer-lead = Modules, practice and guides for digital literacy
site-home-practitioner = I work on systems
site-home-practitioner-lead = Systems, standards and the strategic plan
site-home-check-hint = Answer a few questions; nothing is sent
site-home-answers-hint = Short answers to common questions
site-home-programmes-hint = Who may get it, where, what to bring
site-home-training-hint = Modules with exercises and questions
site-home-practice-hint = Learn the bot with invented people
site-home-guides-hint = How to do it, step by step
site-home-systems-hint = Who runs which system, and what connects
site-home-standards-hint = SPID, registry API, grievances
site-home-strategy-hint = Four goals and fourteen actions, 2024 to 2029
site-home-new = What is new
site-home-new-date = checked { $date }
site-home-urgent = Need help from a person now?
site-home-urgent-link = Numbers to call

## Kinds of page

site-kind-programmes = Programmes
site-kind-answers = Questions and answers
site-kind-systems = Systems
site-kind-policies = Policies
site-kind-standards = Standards
site-kind-guides = Guides
site-kind-lessons = Lessons
site-kind-strategy = Strategic plan
site-kind-training = Training
site-kind-forum = Practitioners' forum
site-kind-glossary = Glossary
site-kind-events = Events and meetings
site-kind-documents = Documents
site-kind-service = Services of this site
site-lead-programmes = Support in money, health care or in kind: who may get it, how much, where to ask and what to bring.
site-lead-answers = Short answers to questions that people ask. Each names its source and the day it was checked.
site-lead-systems = The registers, platforms, cards and numbers of social protection, as the strategic plan describes them.
site-lead-policies = The five policies and frameworks that the strategic plan asks for, and what each must contain.
site-lead-standards = Written agreements that let systems work together. Proposals of this hub are marked as proposals.
site-lead-guides = How to do one thing well, step by step.
site-lead-lessons = What projects have learned, so that others need not learn it again.
site-lead-strategy = The strategic plan 2024-2028 for digital transformation: its four goals, fourteen priority actions and their milestones.
site-lead-training = Courses for trainers and for self-study, with exercises, materials and questions.
site-lead-forum = Threads from the informal exchange among practitioners, kept so that answers can be found again.
site-lead-glossary = Terms and acronyms of social protection in Khmer and English.
site-lead-events = Meetings and dates of interest to practitioners.
site-lead-documents = Laws, plans, standards and reports, and where to get them.

## Facts of a page

site-facts = Facts
site-owner = Owner
site-operator = Run by
site-state = State
site-stage = Stage
site-group = Group
site-branch = Branch
site-kind-of = Kind
site-version = Version
site-action = Action of the plan
site-date = Date
site-audience = For
site-serves = Serves
site-connects = Works with
site-checked = Checked
site-review-by = Check again by
site-source = Source
site-sources = Sources
site-section = section { $section }
site-not-stated = not stated in the source
site-contents = On this page
site-related = Related
site-other-page = Read this page in Khmer
site-one-language = This page is not yet available in English. Here it is in Khmer.
site-review-passed = This page was due to be checked again by { $date }. Facts may have changed since { $checked }. Please ask before you rely on them.
site-review-khmer = The Khmer wording of this page still waits to be confirmed by a native reader.
site-mistake = Found a mistake?
site-mistake-how = Tell { $name }: { $contact }
site-as-of = as of { $date }
site-empty = Nothing here yet
site-empty-way = Look at all pages, or go back to the home page.
site-all = All
site-filter = Show only

## Programmes

site-branch-social-assistance = Social assistance
site-branch-social-security = Social security
site-programme-live = running
site-programme-closed = closed; kept as history
site-programme-closed-notice = This programme is closed. The page is kept as history.
site-programme-who = Who may get it
site-programme-where = Where to ask
site-programme-check = Check if you may get this
site-programme-check-hint = A few questions on your own device. Nothing is sent.
site-programme-get = What you get
site-programme-conditions = All of these must be true
site-programme-amounts = How much
site-programme-bring = What to bring
site-programme-no-amount = No confirmed amount is published here. Please ask at the place named above.
site-programme-no-documents = The sources do not publish a list of papers. Ask before you go.
site-programme-ask = Questions
site-programme-from = from { $date }
site-programme-to = until { $date }
site-programme-unclear = The sources do not agree or are weak on this point. Ask before you rely on it.
site-amount-at-least = at least { $amount }
site-amount-month = { $amount } a month
site-amount-year = { $amount } a year
site-amount-visit = { $amount } a visit
site-amount-once = { $amount } once
site-amount-baby = { $amount } a baby
site-amount-times = up to { $times } times

## Answers

site-group-card = IDPoor and the Equity Card
site-group-family = Families, children and school
site-group-disability = Disability and old age
site-group-health = Health care
site-group-work = Work and the social security fund
site-group-payment = Payments
site-group-grievance = Complaints
site-group-data = SPID and my data
site-group-bot = This hub and its bot
site-answer-next = What you can do now
site-next-check = Check what you may get
site-next-status = Ask for your status
site-next-grievance = Make a complaint
site-next-request = Change your data or apply
site-next-helper = Help somebody else
site-next-talk = Write with an officer
site-next-language = Change the language of the bot
site-next-forget = Let the bot forget you
site-next-help = See what the bot can do
site-next-in-telegram = in Telegram
site-next-in-practice = in the practice chat
site-answer-programme = The programme
site-answer-more = More on this

## Systems

site-system-group-core = Core shared systems
site-system-group-operator = Operators' systems and cards
site-stage-existing = existing
site-stage-upgrading = being improved
site-stage-new = new
site-stage-planned = planned
site-stage-missing = still missing
site-stage-context = context
site-map-title = Map of systems
site-map-caption = Lines join systems that the strategic plan connects. The sign before a name shows its stage.
site-map-none = Not connected with another system in the plan: { $n }
site-filter-stage = By stage
site-filter-group = By group
site-in-actions = In the strategic plan

## Policies and standards

site-policy-policy = policy
site-policy-framework = framework
site-policy-not-published = not published yet
site-policy-published = published
site-policy-notice = The text of this instrument is not public. This page says what the strategic plan asks of it.
site-standard-proposed = proposal of this hub, not official
site-standard-international = published internationally
site-standard-official = official
site-standard-notice = This is a proposal of this hub. It is not an official standard.

## Strategic plan

site-goal = Goal { $number }
site-milestone = Milestone
site-years = Years
site-years-range = { $start } to { $end }
site-timeline = Timeline
site-timeline-note = The plan is called 2024-2028, but its annex prints some actions as ending in 2029. The years are shown as printed, so the timeline runs to 2029.
site-timeline-progress = The bars show planned years. They say nothing about progress: the plan publishes none.
site-strategy-systems = Systems concerned
site-strategy-policies = Policies concerned
site-strategy-actions = { $count ->
    [one] { $n } action
   *[other] { $n } actions
  }

## Training

site-course-modules = Modules
site-module = Module { $number }
site-minutes = { $n } minutes
site-module-time = Time
site-module-goals = Afterwards people can
site-module-materials = What you need
site-quiz = Questions to check yourself
site-quiz-lead = Think first, then open the answer. Nothing is counted or sent.
site-quiz-answer = Show the answer
site-quiz-right = Right answer
site-previous = Previous
site-next = Next

## Forum

site-forum-informal = Informal exchange among practitioners. Not an official position of any institution.
site-forum-sample = Example
site-forum-sample-notice = This thread is an example. It was written for this hub; nobody said it.
site-thread-open = open
site-thread-answered = answered
site-thread-messages = { $count ->
    [one] { $n } message
   *[other] { $n } messages
  }
site-thread-summary = Summary
site-thread-last = last message { $date }
site-thread-tags = Tags

## Glossary

site-letters = Letters
site-glossary-acronyms = Acronyms
site-glossary-also = also: { $forms }
site-glossary-unsure = A native reader has still to confirm this reading.

## Events, documents

site-events-coming = Coming
site-events-regular = Regular
site-events-past = Past
site-doc-strategy = Plans and strategies
site-doc-law = Laws
site-doc-policy = Policies
site-doc-decision = Decisions
site-doc-standard = Standards
site-doc-report = Reports
site-doc-principles = Principles
site-doc-no-address = No public address is known.
site-lang-km = Khmer
site-lang-en = English

## Index of pages

site-index-title = All pages, A to Z
site-index-lead = Every page of this hub by kind and in order of its title. Works without search.

## Check, practice, search

site-check-title = What may I get?
site-check-lead = Answer a few questions and see which programmes may be for you. Your answers stay on this device.
site-check-no-script = The check needs JavaScript, which is switched off or did not load. You can read who may get what on the programme pages, or ask at the commune or sangkat office.
site-practice-title = Practice chat
site-practice-lead = Try the Telegram bot here with invented people. Nothing is sent, and nobody reads what you write, unless you connect the chat yourself ("Play both sides").
site-practice-no-script = The practice chat needs JavaScript, which is switched off or did not load. All answers that the bot gives are on the answers pages.
site-search-title = Search
site-search-lead = Search all pages in Khmer or English.
site-search-no-script = Search needs JavaScript, which is switched off or did not load. The list of all pages works without it.
site-loading = Loading…
site-to-programmes = To the programmes
site-to-answers = To the questions and answers
site-to-index = To the list of all pages

## Privacy

site-privacy-title = Privacy
site-privacy-lead = What this site and its bot know about you, and what they do not.
site-privacy-site = This site
site-privacy-site-1 = You need no account to read. There are no cookies, no advertising and no counting of visitors.
site-privacy-site-2 = Your choice of a light or dark display and of the language is kept on your own device only.
site-privacy-site-3 = The check and the practice chat run in your browser. Your answers are not sent to anybody. Only if you connect the practice chat with a practice registry ("Play both sides"), what you send there goes to that server.
site-privacy-bot = The Telegram bot
site-privacy-bot-1 = Telegram carries your messages and can read them. Chats with bots are not end-to-end encrypted.
site-privacy-bot-2 = The bot keeps your language and your answers for { $days } days after your last message. Write /forget and it deletes all but the language at once.
site-privacy-bot-3 = If you complain without staying anonymous, the link between your chat and the complaint is deleted { $days } days after you made it. An anonymous complaint is never linked to your chat.
site-privacy-bot-4 = Messages with your number or phone are deleted from the chat where Telegram allows it. Nothing about you is written into logs.
site-privacy-bot-5 = The bot never asks which illness you have.
site-privacy-advice = Please be careful
site-privacy-advice-1 = Do not send pictures of identity papers or details of an abuse in a chat.
site-privacy-advice-2 = On a shared phone, delete the chat after use.

## Numbers to call

site-hotlines-title = Numbers to call
site-hotlines-lead = Only numbers that a source names. The sources are below.

## Not found

site-404-title = This page does not exist
site-404-text = The address may be mistyped, or the page may have moved. Everything else on this site works.
site-404-ways = Where to go from here

## Start

site-choose-title = Choose a language
site-listen = Listen to this page
