### The first page of the plan: summary and next dates.

## Summary

summary-title-empty = The plan of { $account } has no figures to sum up yet
summary-title-health = Account health stands at { $score } points: { $state }
summary-title-sales = Sales in { $year } come to { $amount }
summary-decisions = { $n ->
    [one] one decision remains
   *[other] { $few } decisions remain
}
summary-decisions-late = { $n ->
    [one] one decision remains
   *[other] { $few } decisions remain
}, { $late ->
    [one] one of them overdue
   *[other] { $few_late } of them overdue
}
summary-decisions-all-late = { $n ->
    [one] one decision remains, already overdue
   *[other] { $few } decisions remain, all overdue
}
summary-category = Category
summary-scores = Attractiveness { $attractiveness }; strength { $strength }
summary-no-scores = Scores are missing
summary-computed = The criteria say “{ $computed }”. { $note }
summary-stage = Relationship stage
summary-target = Target: { $target }
summary-target-until = Target: { $target }, { $until }
summary-health = Health
summary-quality = Plan quality { $points }
summary-manager = Account manager
summary-sponsor = Sponsored by { $sponsor }
summary-sponsor-alone = Sponsor
summary-no-sponsor = No executive sponsor
summary-no-manager = No account manager
summary-contribution = Contribution
summary-contribution-note = { $amount }; hurdle { $hurdle }
summary-wallet = Share of wallet
summary-wallet-note = { $amount } of whitespace
summary-forecast = { $year } forecast against target
summary-forecast-undated = Forecast against target
summary-forecast-note = Target { $amount }
summary-sales-alt = Sales by year: { $years }
summary-groups-caption = Points and indicators of each group of the scorecard
summary-head-group = Group
summary-head-points = Points
summary-head-indicators = Indicators
summary-total = Weighted total
summary-spark = { $name }: { $value } in the last of { $few } periods. The dotted line is the target, { $target }.
summary-spark-untargeted = { $name }: { $value } in the last of { $few } periods.
summary-dates = { $days ->
    [0] The next date is today
    [one] The next date is tomorrow
   *[other] The next date is in { $days } days
}
summary-dates-caption = Next dates of the account
summary-head-next = Next dates
summary-position-strategic = Attractive customer, strong position
summary-position-star = Attractive customer, position still to win
summary-position-status = Strong position with a less attractive customer
summary-position-streamline = Neither customer nor position stands out
summary-foot-dated = Figures with data as of { $day }; formulas and their inputs are in the annex.
summary-foot = As of { $day }; formulas and their inputs are in the annex.

event-review = plan review
event-meeting = first negotiation meeting
event-deadline = deadline of the negotiation
event-tender = customer’s tender
event-notice = notice deadline of the agreement
event-end = end of the agreement
event-prices = end of the price list
event-index = price review by index
event-agreement-review = review of the agreement
event-investment = Investment: { $what }
