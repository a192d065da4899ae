# Words of looking up a status.

status-ask-spid =
    To see your status I need your social protection number (SPID). It has 12 digits.
    Please write the number and send it. I will delete that message at once.
status-no-spid = I have no SPID
status-lost-spid = I forgot my SPID
status-bad-spid =
    This number is not right. A SPID has 12 digits, like 0000-0000-0000.
    Please check the number and send it again.
status-ask-proof = Thank you. Now I need to know that it is really you. Please press the button below to send your phone number.
status-share-phone = 📱 Send my phone number
status-or-code = Or you can ask for a one-time code. It is sent to the phone on record.
status-by-code = ✉️ Send me a code
status-ask-code = Please write the code here and send it. Do not tell the code to anyone else.
status-card-soon = ⏳ Valid until { $day }. It ends soon. Please ask your commune or sangkat in good time.
status-foreign-contact = This is not your own phone number. Please press the button "Send my phone number".
status-wait = You have tried many times. Please wait { $minutes } minutes and try again.
status-checked = Checked.
status-not-found =
    I found nothing. The SPID and the proof may not belong together.
    Please try again, or ask at your commune or sangkat office.
status-title = 📋 Your status
status-no-card = Equity Card: none on record
status-card = Equity Card: { $level }
status-card-poor1 = Poor 1
status-card-poor2 = Poor 2
status-card-at-risk = At-risk household
status-card-valid = Valid until { $day }
status-card-expired = ⚠️ Expired on { $day }. Please ask your commune or sangkat for a new assessment.
status-no-enrolments = No enrolment in a programme is on record. You can check what you may get:
status-enrolment = State: { $state }
status-since = Since: { $day }
status-state-active = receiving
status-state-suspended = paused
status-state-graduated = ended
status-state-deceased = recorded as deceased
status-state-applied = applied
status-state-assessing = being assessed
status-state-waiting = waiting list
status-means-active = You are enrolled in this programme.
status-means-suspended = The benefit is paused.
status-means-graduated = The benefit has ended because its conditions ended.
status-means-deceased = The registry says that this person has died.
status-do-suspended = What you can do: ask why, and what is needed to get it again. Ask at: { $where }
status-do-graduated = If you think that this is too early, ask at: { $where }
status-do-deceased = If this is a mistake, say so at once at: { $where }
status-do-applied = You need to do nothing now. If you have a question, ask at: { $where }
status-do-assessing = You need to do nothing now. If you have a question, ask at: { $where }
status-do-waiting = You need to do nothing now. If you have a question, ask at: { $where }
status-do-failed = ⚠️ The last payment did not arrive. Ask why at: { $where }
status-do-late = ⚠️ That day has passed. If no money came, ask at: { $where }
status-where-commune = commune or sangkat office
status-hidden = •••
status-payment-late = not recorded as paid yet
status-means-applied = Your application has arrived. Nobody has assessed it yet.
status-means-assessing = An official is assessing your application.
status-means-waiting = Your application was assessed. You are on the waiting list.
status-last-payment = Last payment: { $day } ({ $state })
status-last-payment-of = Last payment: { $day } — { $amount } ({ $state })
status-next-payment = Next payment: { $day } ({ $state })
status-next-payment-of = Next payment: { $day } — { $amount } ({ $state })
status-payment-paid = paid
status-payment-due = due
status-payment-failed = could not be paid
status-other-programme = Other programme
status-footer = That is all that is on record. If something is not right, press “This is not right” below it.
status-not-right = ⚠️ This is not right
status-complaints = 📣 My complaints
status-amounts-show = 👁 Show the amounts
status-amounts-hide = 🙈 Hide the amounts
status-amounts-title = The amounts on record:
status-amounts-gone = For your safety I no longer have the amounts. Please look again.
status-again = Look again
status-unreachable = The registry cannot be reached just now. I keep what you entered. Please try again a little later.
status-typed-proof = Writing a phone number proves nothing. Please press the button to send your own number.
status-other-proof = ⬅️ No code came: another way
status-code-sent = If this number is known, a code was sent to the phone on record.
status-too-long-ago = For your safety I deleted the number after 15 minutes. Please send it again.
status-put-away = I deleted the number that you had entered.
status-delete-yourself = I could not delete your message with the number. Please delete it yourself.
status-stray-spid = This looks like a social protection number. I deleted it from the chat. To see your status, press “See my status”:
status-stray-spid-stays = This looks like a social protection number. Please delete your message. To see your status, press “See my status”:
