# Words of talking with an officer.

bot-menu-talk = 💬 Write with an officer now
talk-none = Here nobody can write with you now. You can call or go in person:
talk-closed =
    Nobody can write with you at this time.
    { $desk }: { $hours }
    You can call:
talk-agree =
    Do you want to write with an officer of { $desk }?

    • I pass on what you send here, and bring you the answer.
    • They do not see your name, account or phone number. They see what you write, and it stays in their group.
    • Please do not send a social protection number (SPID).
    • You can end it at any time.
talk-yes = ✅ Yes, begin
talk-end = ⏹ End
talk-begun = You can write now. An officer will answer here. This can take some minutes.
talk-still = You are writing with an officer now. To do something else, please end it first.
talk-over = The talk with the officer has ended.
talk-ended = You have ended the talk. Thank you.
talk-ended-by-office = The officer has ended the talk. Thank you.
talk-no-number = I did not pass this on, because it holds a number that is private. I deleted it where I can. Please write without the number.
talk-often = You have begun many talks today. Please try tomorrow, or call:
talk-lost = I could not pass this on. Please try again later, or call:
talk-in-km = Khmer
talk-in-en = English

## For the officers

talk-topic = 💬 Talk { $when }
talk-begins = 💬 A person wants to talk. Language: { $language }.
talk-how-topic = Everything that a listed officer writes in this topic goes to the person, without your name. /end ends the talk.
talk-how-reply = A reply to this message, or to one of the person's, goes to the person without your name. Reply /end to end the talk.
talk-left = ⏹ The person has ended the talk.
talk-ended-here = ⏹ The talk has ended.
talk-gone = The person can no longer be reached. The talk has ended.
