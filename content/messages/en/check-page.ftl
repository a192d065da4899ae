# Words that only the check on the site needs; all others are in check.ftl.

check-page-on-device = Your answers stay in this tab on your device. Nothing is sent. They are gone when you close the tab.
check-page-delete = Delete my answers
check-page-deleted = Your answers were deleted.
check-page-only = Only for: { $name }
check-page-month = Month
check-page-month-unknown = I don't know the month
check-page-year = Year
check-page-continue = Continue
check-page-chosen = chosen
check-page-change = Change
check-page-change-which = this answer: { $question }
check-page-counts = You can likely get: { $likely }. Maybe: { $possible }.
check-page-print = Print this page
check-page-failed = The check could not be opened. Please look at the connection and try again. You can also read the programme pages, or ask at the commune or sangkat office.
check-page-retry = Try again
check-page-particulars = How much, where to go, what to bring
check-page-where = What it is and where to ask
check-page-grounds = Why, and sources
check-page-find-out = If you find these out, answer them here
check-page-listen = Listen to the question
check-page-picture = Save as a picture
check-page-picture-failed = The picture could not be made on this device. You can print the page instead.
