# Words of the bot: welcome, menu, privacy.

bot-name = Kumpear
bot-practice-mark = [Practice: not real data]
bot-choose-language =
    សូមជ្រើសរើសភាសា។
    Please choose a language.
bot-welcome =
    Welcome to Kumpear.
    I am an automatic assistant. I can help you to:
    • get answers about social protection
    • check what you may be entitled to
    • see your status
    • make and follow a complaint
bot-privacy-short =
    Privacy: please do not write names or ID numbers in a question. I only remember what is needed to go on with our chat. See /privacy. Delete it: /forget
bot-menu = How can I help? Press a button or write your question.
bot-menu-ask = ❓ Ask a question
bot-menu-check = ✅ What may I get?
bot-menu-status = 🔎 See my status
bot-menu-grievance = 📣 Complaint
bot-menu-request = 📝 Change data or apply
bot-menu-helper = 🤝 I help somebody
bot-menu-helper-end = 🏁 Finish helping
bot-menu-language = 🌐 ភាសាខ្មែរ
bot-menu-more = More ▾
bot-more = You can also:
bot-menu-privacy = 🔒 Your data
bot-menu-help = ℹ️ How to use this bot
bot-menu-person = 👤 Talk to a person
bot-menu-menu = ⬅️ Menu
bot-menu-cancel = Cancel
bot-menu-resume = ▶️ Go on where I stopped
bot-menu-forget = Delete what the bot remembers
bot-cancelled = Cancelled. What you had entered was deleted.
bot-nothing-to-go-back = There is nothing to go back to. Please choose:
bot-not-understood = I did not understand this message. I can only read text and buttons. You can write a question or press a button:
bot-not-voice = I can't listen to voice messages yet. Please write a few words, or press a button:
bot-not-photo = I can't look at pictures yet. Please write a few words, or press a button:
bot-not-location = I can't use a location yet. You can choose a place by buttons. Please press a button:
bot-not-contact = I did not ask for a phone number, so I did not keep it. Please press a button:
bot-group = I help people in a private chat only. Please open it here:
bot-stale-button = This button is old or was used already. Nothing is lost. You can go on here:
bot-edited = I do not read edited messages. Please send a new one.
bot-help =
    What you can do:
    /ask — ask a question
    /check — check what you may be entitled to
    /status — see your status
    /grievance — make or follow a complaint
    /news — get news, or stop it with /stop
    /language — change the language
    /privacy — your data
    /forget — delete what the bot remembers
    /back — go back one step
    /cancel — cancel

    You can write a question at any time.
bot-privacy =
    Who runs this bot: { $operator }

    • I remember your language and answers for { $sessionDays } days, so that you can go on later.
    • SPID and phone number are sent to the social protection registry only to verify you. I keep a SPID for a quarter of an hour at most, and delete those messages from the chat where Telegram allows it.
    • A complaint is sent to the registry. Unless you stay anonymous, I remember its number for { $caseDays } days so that you can follow it.
    • If you stay anonymous, nothing connects this chat with the complaint.
    • A photo or voice message that you send with it goes to the registry. I keep none.
    • If you ask for news, I remember your province, the programmes you chose and which news I sent, until you stop it.
    • A Telegram chat with a bot is not fully secret.
    • No data is sent to any artificial intelligence company.
bot-forget-ask = Shall I delete the answers and complaint numbers that I remember, and stop the news? I keep only the language. Complaints already sent stay in the registry. Please write down their numbers first.
bot-forget-yes = Yes, delete it
bot-forgotten = Deleted. I only remember the language you chose.
bot-command-start = Start
bot-command-ask = Ask a question
bot-command-check = Check what you may be entitled to
bot-command-status = See your status
bot-command-grievance = Make or follow a complaint
bot-command-request = Change my data or apply
bot-command-helper = Help somebody else
bot-command-news = Get news
bot-command-stop = Stop the news
bot-command-language = Change the language
bot-command-privacy = Your data
bot-command-forget = Delete what the bot remembers
bot-command-help = Help
bot-command-cancel = Cancel
bot-command-back = Go back one step
bot-page-before = ◀ Before
bot-page-next = Next ▶
bot-listen = 🔊 Listen
