# Words of complaints.

grievance-new = ✍️ Make a new complaint
grievance-follow = 🔎 Follow a complaint
grievance-back = ⬅️ Back
grievance-skip = Skip / I don't know
grievance-skipped = Not said
grievance-send = ✅ Send the complaint
grievance-sent = Sent
grievance-filled-in = I have filled in what I know. If it is not right, press “Back”.
grievance-resume = You have begun a complaint. It is not sent yet.
grievance-unsent = What you began is not sent yet. If you go on, it is deleted. What would you like to do?
grievance-leave = 🗑 Delete it and go on
grievance-not-kept = I did not keep what you wrote. You can go on here without it:
grievance-same =
    ℹ️ You complained about the same thing on { $day }: { $reference }. It is still open.
    You can look at it, add this to it, or send a new complaint.
grievance-same-show = 👀 Look at { $reference }
grievance-same-join = ➕ Add this to { $reference }
grievance-same-new = ✉️ Send as a new complaint
grievance-already = That question is answered already. We are here:
grievance-changed = The questions changed while you were away. I kept the answers that still fit.
grievance-too-long = The message is too long ({ $length } characters). Please write at most { $most }.
grievance-place-enough = ✅ Take { $place }
grievance-place-up = ⬅️ One level up
grievance-place-found = Is it one of these places? Press it.
grievance-place-other = ⬅️ None of these
grievance-filed =
    Your complaint was received.
    Complaint number: { $reference }
    Please write this number down.
grievance-token =
    Secret code to follow it: { $token }
    I show it only once. Please write it down. If it is lost, nobody can find it again.
grievance-linked = You can follow this complaint in this chat: press "Follow a complaint".
grievance-desk = Who reads it: { $desk } ({ $hours })
grievance-nobody-reads = This is practice. Nobody reads this. If you need real help, please go to your commune or sangkat office.
grievance-play-desk =
    This is practice: no real office reads this. You can play the officer yourself:
    { $address }
grievance-registry-reads = The social protection registry passes it to the office that works on it.
grievance-above =
    This goes above the office concerned: to a confidential desk. If you say where it happened, the office of that place and every office below it do not see it.
    Please name nobody here.
grievance-confidential = This goes to a confidential desk only.
grievance-other-ways = You can also report it in these ways:
grievance-voice-known = If you do not want to be known: a voice can be recognised, and a photo can show who you are.
grievance-now-confidential = This sounds like somebody asked for money or kept some. So I send it the confidential way, above the office concerned. If that is not right, cancel and begin again.
grievance-excluded = The office of { $place } and the offices below it do not see this.
grievance-recorded = Recorded: somebody needs help. Nobody will write to you here. I show no number, so that this phone tells nothing.
grievance-recorded-safe = A trained person may write to you here. This chat is not watched day and night: if there is danger, call first.
grievance-no-harm = A complaint must not make you lose a benefit.
grievance-new-number =
    There is news on your case. Its number changed:
    Old: { $old }
    New: { $reference }
    The old number still works.
grievance-ask-number =
    Press your complaint below, if it is there.
    If not, please write its number and secret code in one message, like this:
    KP 000-000-000
    0000-0000-0000-0000
    You can also copy the message in which I gave them. I delete it from the chat at once.
grievance-bad-number = This number is not right. A complaint number has KP and 9 digits. Please check it and send it again.
grievance-ask-both =
    Please send the number and the secret code together, in one message:
    KP 000-000-000
    0000-0000-0000-0000
    You got the code together with the number. It has 16 letters and digits.
grievance-unreachable = The registry cannot be reached just now. Please try again a little later.
grievance-follow-other = 🔎 Follow another complaint
grievance-not-found = I found nothing. The number and the code may not belong together. Please check them and try again.
grievance-case-since = Received on { $day }
grievance-state-received = Now: received. Waiting for an officer to read it.
grievance-state-acknowledged = Now: an officer has read it.
grievance-state-in-review = Now: being examined.
grievance-state-awaiting-complainant = Now: waiting for information from you.
grievance-state-escalated = Now: passed to a higher office.
grievance-state-resolved = Now: decided.
grievance-state-closed = Now: closed.
grievance-state-redirected = Now: passed to another institution.
grievance-state-withdrawn = Now: withdrawn by you.
grievance-event-received = received
grievance-event-acknowledged = read by an officer
grievance-event-in-review = examination started
grievance-event-awaiting-complainant = information asked for
grievance-event-escalated = passed to a higher office
grievance-event-resolved = decided
grievance-event-closed = closed
grievance-event-redirected = passed to another institution
grievance-event-withdrawn = withdrawn
