# Words of questions and answers.

ask-invite = Please write your question in your own words. For example: "I lost my Equity Card, what shall I do?"
ask-did-you-mean = What would you like to know?
ask-cannot = Sorry, I can't answer that. You can try other words, speak with a person at your commune or sangkat office, or call:
ask-desk = 👤 { $desk }: { $contact } ({ $hours })
ask-source = Source: { $name }
ask-source-dated = Source: { $name } ({ $date })
ask-urgent-danger = If you or somebody else is in danger, please get help now. Nobody watches this chat day and night.
ask-urgent-corruption = If somebody asked you for money, you can report it in these ways:
ask-after-urgent = What else can I help with?
