# Words of the search page.

search-label = What are you looking for?
search-button = Search
search-kinds = Show only
search-kind-all = All
search-kind-list = Lists
search-kind-count = { $name } ({ $count })
search-busy = Searching…
search-count = { $count ->
    [one] { $shown } page for “{ $query }”
   *[other] { $shown } pages for “{ $query }”
  }
search-near = No page has all of “{ $query }”. These are the closest.
search-corrected = No page has “{ $query }”. These are the pages for “{ $corrected }”.
search-mean = Did you mean
search-more = Show more
search-nothing = Nothing found for “{ $query }”
search-nothing-kind = No page of this kind for “{ $query }”
search-all-kinds = Show all kinds
search-advice = Check the spelling, or use fewer or other words.
search-other-language = { $count ->
    [one] There is { $shown } page in Khmer
   *[other] There are { $shown } pages in Khmer
  }
search-ask = Ask the bot in your own words
search-index = See the list of all pages
search-failed = The search could not be loaded. Please check the connection and try again.
search-retry = Try again
