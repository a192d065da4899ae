# Words of the eligibility check, on the site and in the bot.

check-title = What may I get?
check-intro =
    I ask a few short questions, one at a time. Most people are done after about 8.
    Please answer for one person: yourself, or somebody you help.
    You can always say "I don't know". Your answers are not sent to any office.
check-situation-ask = What is it about?
check-situation-all = Check everything
check-progress = Question { $number }
check-why = Why we ask: { $why }
check-type-month = Please write a month and year, or only the year. Khmer or Latin digits are fine.
check-bad-month = I cannot read this date. Please write it like this: 4/1966. Or only the year: 1966. If you do not know, press "I don't know".
check-choose-option = Please press one of the answers. If you are not sure, press "I don't know".

check-dont-know = 🤷 I don't know
check-dont-know-plain = I don't know
check-back = ⬅️ Back
check-change = ✏️ Change an answer
check-change-ask = Which answer do you want to change?
check-again = 🔄 Start again
check-show-result = ✅ Show the result
check-resume = You started a check before. We go on where you stopped.
check-answered-already = That question is answered already. We are here:
check-version-changed = The questions changed while you were away. I kept the answers that still fit.
check-your-answers = Your answers
check-no-answers = You have answered no question yet.

check-result-title = Result
check-as-of = As of { $date }
check-likely-title = ✅ You can likely get
check-likely-hint = From what you said, the conditions are met. The office decides.
check-possible-title = ❓ Maybe: more must be known
check-possible-hint = Something is still unclear. Please ask.
check-not-title = ➖ Not on these facts
check-not-hint = If an answer changes, the result changes too.
check-nothing-likely = From what you said, we found nothing that you can likely get.
check-nothing-possible = Nothing is left open.
check-show-not = ➖ What does not fit, and why
check-show-grounds = ℹ️ Why, and sources
check-grounds-title = ℹ️ Why you can likely get it, and the sources
check-no-decision = This is not a decision or a promise. Only the office concerned decides.
check-health-line = Some health conditions give extra help. Your health-care provider or commune can tell you privately.

check-reasons = Why
check-missing = What is not clear yet
check-missing-nothing = The sources do not say more. Please ask the office.
check-benefit = What
check-where = Where to go
check-bring = What to bring
check-documents-not-published = Which papers to bring is not published. Please ask before you go.
check-how-much = How much
check-amount = { $label }: { $amount }, as of { $date }
check-amount-times = { $label }: { $amount }, up to { $times } times, as of { $date }
check-amount-at-least = at least { $amount }
check-amount-withheld = The amount is not confirmed, so we do not show it. Please ask the office.
check-per-month = { $amount } a month
check-per-year = { $amount } a year
check-per-visit = { $amount } a visit
check-per-once = { $amount } once
check-per-baby = { $amount } for each baby
check-caveat = Please note: { $caveat }
check-ask-at = Ask at
check-details = Read more
check-rule-ended = This ended on { $date }.
check-rule-future = This begins on { $date }.
check-sources = Sources
check-checked-on = We last compared this with the sources on { $date }.
check-review-overdue = This page was due for review on { $date }. Something may have changed. Please ask before you go.

check-take-along = You can show this result at the commune or sangkat office.
check-other-person = 👤 Check for another person
check-card-hint = No card? A poor family can ask for an assessment at the commune or sangkat office.
check-picture = 📷 Picture to take along
check-picture-caption = Your result. Show it at the commune or sangkat office. It is only here in the chat; I keep no copy.
