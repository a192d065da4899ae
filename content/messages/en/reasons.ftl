# Reasons: what each condition of a rule says about a person. One for yes, no and unknown each.

reason-age-60-yes = You are 60 or older.
reason-age-60-no = You are not 60 yet. If somebody in your family is, do the check for that person.
reason-age-60-unknown = We do not know whether you have turned 60.

reason-at-risk-card-yes = Your family was identified as an at-risk household.
reason-at-risk-card-no = Your family was not identified as an at-risk household.
reason-at-risk-card-unknown = We do not know whether your family was identified as at risk. The commune can look it up.

reason-card-lost-yes = The Equity Card is lost.
reason-card-lost-no = The Equity Card is not lost.
reason-card-lost-unknown = We do not know whether the Equity Card is lost.

reason-child-under-two-yes = Your family has a child under two.
reason-child-under-two-no = Your family has no child under two.
reason-child-under-two-unknown = We do not know whether the youngest child is still under two.

reason-entertainment-worker-yes = You work in entertainment or tourism services without formal employment.
reason-entertainment-worker-no = This is for informal workers in bars, karaoke, massage shops and the like.
reason-entertainment-worker-unknown = We do not know whether you work in entertainment or tourism services.

reason-has-disability-card-yes = You or somebody in your family has a disability identification card.
reason-has-disability-card-no = Nobody in your family has a disability identification card yet.
reason-has-disability-card-unknown = We do not know whether somebody has a disability identification card.

reason-health-contributions-yes = Health contributions were paid for you for at least 6 of the last 12 months.
reason-health-contributions-no = Too few months of health contributions were paid for you.
reason-health-contributions-unknown = It must be clear whether contributions were paid for 2 months in a row, or for 6 of the last 12 months. Ask 1286.

reason-informal-worker-yes = You do casual or informal work.
reason-informal-worker-no = This is for other kinds of casual or informal work.
reason-informal-worker-unknown = We do not know whether you do casual or informal work.

reason-lost-work-capacity-yes = You can no longer work because of illness or injury.
reason-lost-work-capacity-no = You did not lose your capacity to work.
reason-lost-work-capacity-unknown = We do not know whether you lost your capacity to work.

reason-member-died-yes = The member who died had paid pension contributions for at least 60 months.
reason-member-died-no = This is for the family of a member who died after at least 60 months of pension contributions.
reason-member-died-unknown = We do not know whether a member in your family died, or how long contributions were paid. Ask 1286.

reason-needs-disability-card-yes = There is a long-term difficulty in your family, and no disability identification card yet.
reason-needs-disability-card-no = The card is there already, or nobody has a long-term difficulty.
reason-needs-disability-card-unknown = We do not know whether somebody has a long-term difficulty. The commune interview will show it.

reason-needs-interview-yes = Your family has no valid Equity Card, or you do not know. You can ask for an assessment.
reason-needs-interview-no = Your family has been assessed already, or you said that you manage.
reason-needs-interview-unknown = We do not know whether your family has a valid Equity Card.

reason-nine-health-months-yes = Health contributions were paid for you for at least 9 of the last 12 months.
reason-nine-health-months-no = Health contributions were paid for fewer than 9 of the last 12 months.
reason-nine-health-months-unknown = We do not know whether contributions were paid for 9 of the last 12 months. Ask 1286.

reason-not-nssf-member-yes = You are not a member of the NSSF at present.
reason-not-nssf-member-no = You are a member of the NSSF already.
reason-not-nssf-member-unknown = We do not know whether you are a member of the NSSF. Ask 1286.

reason-nssf-dependant-yes = You belong to the family of an NSSF member as the rules describe it.
reason-nssf-dependant-no = This is for the spouse of a member, a child under 18 without work, or a child with a disability or long illness.
reason-nssf-dependant-unknown = We do not know whether you count as family of an NSSF member. Ask 1286.

reason-nssf-member-yes = You are a member of the NSSF.
reason-nssf-member-no = You are not a member of the NSSF at present.
reason-nssf-member-unknown = We do not know whether you are a member of the NSSF. Ask 1286.

reason-nssf-member-or-former-yes = You are or were a member of the NSSF.
reason-nssf-member-or-former-no = You were never a member of the NSSF.
reason-nssf-member-or-former-unknown = We do not know whether you were ever a member of the NSSF. Ask 1286.

reason-nssf-or-public-worker-yes = You are a member of the NSSF or work for the state.
reason-nssf-or-public-worker-no = You are not a member of the NSSF and do not work for the state.
reason-nssf-or-public-worker-unknown = We do not know whether you are a member of the NSSF. Ask 1286.

reason-nssf-unconfirmed-yes = It is not certain that you are a member of the NSSF.
reason-nssf-unconfirmed-no = You are a member of the NSSF already.
reason-nssf-unconfirmed-unknown = We have not asked yet whether you are a member of the NSSF.

reason-pension-months-1-to-11-yes = Pension contributions were paid for you for 1 to 11 months.
reason-pension-months-1-to-11-no = This is for people with 1 to 11 months of pension contributions.
reason-pension-months-1-to-11-unknown = We do not know for how many months pension contributions were paid. Ask 1286.

reason-pension-months-12-yes = Pension contributions were paid for you for at least 12 months.
reason-pension-months-12-no = Pension contributions were paid for fewer than 12 months.
reason-pension-months-12-unknown = We do not know for how many months pension contributions were paid. Ask 1286.

reason-pension-months-60-yes = Pension contributions were paid for you for at least 60 months.
reason-pension-months-60-no = Pension contributions were paid for fewer than 60 months.
reason-pension-months-60-unknown = We do not know for how many months pension contributions were paid. Ask 1286.

reason-poor-card-yes = Your family has an Equity Card (Poor 1 or Poor 2).
reason-poor-card-no = Your family has no Equity Card (Poor 1 or Poor 2).
reason-poor-card-unknown = We do not know whether your family has an Equity Card. The commune can look it up.

reason-poor-or-at-risk-yes = Your family was identified as poor or at risk.
reason-poor-or-at-risk-no = This is for poor and at-risk families.
reason-poor-or-at-risk-unknown = Which card a family needs is not published. Please ask.

reason-pregnant-yes = You are pregnant.
reason-pregnant-no = You are not pregnant. If somebody in your family is, do the check for her.
reason-pregnant-unknown = We do not know whether you are pregnant.

reason-pregnant-in-family-yes = You or somebody in your family is pregnant.
reason-pregnant-in-family-no = Nobody in your family is pregnant.
reason-pregnant-in-family-unknown = We do not know whether somebody in your family is pregnant.

reason-public-pension-yes = You retired from the public service with enough years.
reason-public-pension-no = This is for people retired from the public service: at 60 with 20 years, or with 30 years of service.
reason-public-pension-unknown = We do not know your age or how many years you worked for the state.

reason-public-pension-short-yes = You left the public service after less than 20 years.
reason-public-pension-short-no = This is for people who left the public service after less than 20 years.
reason-public-pension-short-unknown = We do not know how many years you worked for the state.

reason-public-worker-yes = You work for the state.
reason-public-worker-no = You do not work for the state.
reason-public-worker-unknown = We do not know whether you work for the state.

reason-pupil-grade-1-to-9-yes = A child in your family is in grade 1 to 9.
reason-pupil-grade-1-to-9-no = No child in your family is in grade 1 to 9.
reason-pupil-grade-1-to-9-unknown = We do not know whether a child in your family is in grade 1 to 9.

reason-pupil-grade-10-to-12-yes = A child in your family is in grade 10 to 12.
reason-pupil-grade-10-to-12-no = No child in your family is in grade 10 to 12.
reason-pupil-grade-10-to-12-unknown = We do not know whether a child in your family is in grade 10 to 12.

reason-school-gives-meals-yes = The school gives meals to pupils.
reason-school-gives-meals-no = The school gives no meals. Only selected schools do.
reason-school-gives-meals-unknown = We do not know whether the school was selected for meals. Ask the school.

reason-self-employed-yes = You work for yourself and employ nobody.
reason-self-employed-no = This is for people who work for themselves and employ nobody.
reason-self-employed-unknown = We do not know whether you work for yourself.

reason-under-60-yes = You are under 60.
reason-under-60-no = You are 60 or older.
reason-under-60-unknown = We do not know whether you have turned 60.

reason-valid-card-yes = The Equity Card is valid.
reason-valid-card-no = There is no valid Equity Card.
reason-valid-card-unknown = The office must see the original Equity Card, and it must be valid. If it is lost, ask for a new one first.

reason-veteran-family-yes = You are a veteran or a dependant of one.
reason-veteran-family-no = This is for veterans and their dependants.
reason-veteran-family-unknown = We do not know whether you are a veteran or a dependant of one.

reason-works-for-employer-yes = You work for a private employer.
reason-works-for-employer-no = This is for people who work for a private employer.
reason-works-for-employer-unknown = We do not know whether you work for a private employer.

reason-young-learner-yes = A young person in your family wants to learn a trade.
reason-young-learner-no = No young person in your family wants to learn a trade now.
reason-young-learner-unknown = We do not know whether a young person in your family wants to learn a trade.

reason-young-pupil-yes = A child in your family is in preschool or grade 1 to 6.
reason-young-pupil-no = No child in your family is in preschool or grade 1 to 6.
reason-young-pupil-unknown = It depends on which of the children are in preschool or grade 1 to 6.
