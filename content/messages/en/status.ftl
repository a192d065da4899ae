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
status-ask-code =
    If this number is known, a code was sent.
    Please write the code and send it. Do not tell the code to anyone else.
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
status-no-enrolments = You are not enrolled in any programme. Press /check to see what you may be entitled to.
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
status-means-suspended = The benefit is paused. Please ask where you enrolled.
status-means-graduated = The benefit has ended because its conditions ended.
status-means-deceased = If this is a mistake, tell your commune or sangkat at once or make a complaint.
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
status-footer = If something is not right, you can tell us.
status-not-right = ⚠️ Something is not right
status-again = Look again
status-unreachable = The registry cannot be reached just now. I keep what you entered. Please try again a little later.
