# The page of the SPID standard: its checker and its test vectors.

## Checker, which runs in the reader's browser

spid-check-title = Check a number
spid-check-lead = Type a number of this proposed format. The check runs in this page: nothing that you type leaves it. It is not looked up anywhere.
spid-check-no-script = The checker needs JavaScript. Without it, work the number out by the steps below.
spid-check-label = Number with 12 digits
spid-check-hint = For example 1234-5678-9014, an invented number. Khmer digits, spaces and hyphens are fine.
spid-check-button = Check
spid-check-good = The number has the right form.
spid-check-good-note = This does not show whose number it is, nor whether it has been issued.
spid-check-stored = Stored and sent
spid-check-shown = Shown to people
spid-check-empty = Nothing was typed yet. Type the 12 digits.
spid-check-characters = There are signs that no number has: { $found }. Use digits only.
spid-check-short = Digits are missing: there are { $count }, and there should be { $expected }. Missing: { $missing }.
spid-check-long = There are too many digits: { $count }, and there should be { $expected }. Too many: { $extra }.
spid-check-wrong = One or more digits are wrong. Compare all 12 with what is written down.
spid-check-wrong-note = After the first 11 digits the last one should be { $expected }; it is { $last }. The mistake may be at any place, so do not just change the last digit.
spid-check-steps = How the check digit is worked out
spid-check-step = Step
spid-check-digit = Digit
spid-check-before = p
spid-check-sum = Last digit of p + digit (0 → 10)
spid-check-after = New p
spid-check-result = 11 − { $after } = { $digit }. This is the check digit.

## Test vectors

spid-vectors-title = All test vectors
spid-vectors-lead = { $count } invented numbers and mistakes with the result that a program must give. As a file for tests:
spid-vectors-open = Show all as a table
spid-vectors-typed = Typed
spid-vectors-result = Result
spid-vectors-kind = What it shows
spid-vector-plain = without separators
spid-vector-shown = as shown to people
spid-vector-spaces = with spaces
spid-vector-khmer = Khmer digits
spid-vector-mixed = Khmer and Latin digits mixed
spid-vector-marks = other marks between the groups
spid-vector-invisible = invisible characters, written here as U+
spid-vector-missed-swap = two digits swapped that is not caught, or its pair
spid-vector-digit = one digit wrong
spid-vector-swap = two neighbours swapped
spid-vector-short = digits missing
spid-vector-long = too many digits
spid-vector-letters = a letter or a foreign digit
spid-vector-empty = nothing typed
spid-fault-empty = refused: empty
spid-fault-characters = refused: not digits
spid-fault-length = refused: number of digits
spid-fault-check-digit = refused: check digit
