# Words of news: asking for it, choosing, stopping it.

bot-menu-news = 🔔 Get news
news-ask =
    Would you like to get news about social protection in this chat?
    You choose a province and a programme. It is free, and you stop it with one press.
news-yes = Yes, choose
news-place = Which province do you want news about?
news-everywhere = The whole country
news-topic = Which programme do you want news about?
news-anything = All programmes
news-on =
    You get news about:
    • { $place }
    • { $topics }
news-saved = Done. You get news about:
    • { $place }
    • { $topics }
news-add = Add a programme
news-change = Choose again
news-stop = Stop the news
news-stopped = You get no more news. What you chose was deleted.
news-was-off = You get no news. There is nothing to stop.
news-why = You get this because you asked for news. To stop it, press the button below or write /stop.
