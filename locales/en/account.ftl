### The sections of the account plan.

## Words common to the tables

total = Total
head-date = Date
head-due = Due
head-owner = Owner
head-status = Status
head-what = What
two-clauses = { $first }; { $second }
period-quarter = Q{ $quarter } { $year }

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

## Relationship

relationship-title-agreed = Both sides see the relationship at the same stage: { $stage }
relationship-title-differ = The customer calls the relationship { $theirs }; we call it { $ours }
relationship-title-theirs = The customer calls the relationship { $stage }; our own view is missing
relationship-title-ours = We call the relationship { $stage }; the customer’s view is missing
relationship-ours = Us
relationship-theirs = Customer
relationship-not-asked = not asked
relationship-head-view = Whose view
relationship-head-quality = 0 to 10
relationship-quality-caption = Quality of the relationship as each side sees it
relationship-quality = The customer gives the relationship { $score } out of 10
relationship-quality-lower = The customer gives the relationship { $score }; we give it { $ours }
relationship-quality-higher = The customer gives the relationship { $score }, more than we do
relationship-quality-unasked = Nobody has asked the customer about the relationship
relationship-quality-alt = Us and the customer, 0 to 10: { $pairs }
quality-trust = trust
quality-commitment = commitment
quality-satisfaction = satisfaction
quality-conflict = conflict

ladder-ours = us
ladder-theirs = customer
ladder-target = target
ladder-alt = Ladder of the relationship: { $steps }
ladder-alt-ours = us, { $stage }
ladder-alt-theirs = customer, { $stage }
ladder-alt-target = target, { $stage }

## Position

position-title = { $category }: attractiveness { $attractiveness } and strength { $strength }
position-title-border = { $category }, and { $axis } is { $distance } from the cut
position-title-differs = Managed as { $declared }, but the criteria say “{ $category }”
position-title-incomplete = Scores are missing to place the account
position-the-attractiveness = attractiveness
position-the-strength = strength
position-the-vulnerability = vulnerability
position-policy-strategic = People and attention are invested, and profit is assured.
position-policy-star = Time and money are invested to win position; profit may wait, with a date.
position-policy-status = The position is kept and the margin protected, without new investment.
position-policy-streamline = Managed for profit, with simpler service.
position-category = Category
position-declared = Managed as { $declared }
position-attractiveness = Attractiveness
position-strength = Strength
position-competitor = Best competitor
position-vulnerability = Vulnerability
position-partly = On criteria that weigh { $weight } of 100
position-computed = Computed from the data
position-axis-attractiveness = attractiveness
position-axis-strength = strength
position-axis-vulnerability = vulnerability
position-alt = { $account }: { $x } { $at_x }, { $y } { $at_y }, on axes from 0 to 10
position-attractiveness-top = { $name }: what attracts most in this customer
position-strength-top = { $name }: our strongest point
position-strength-ahead = The best competitor leads on no criterion
position-strength-behind = { $n ->
    [one] the best competitor leads on one criterion
   *[other] the best competitor leads on { $few } criteria
}
position-vulnerability-top = { $name }: where the account would be lost first
position-attractiveness-caption = Criteria of attractiveness
position-strength-caption = Criteria of strength
position-vulnerability-caption = Factors of vulnerability
position-head-criterion = Criterion
position-head-weight = Weight
position-head-score = Score
position-head-ours = Us
position-head-theirs = Competitor
position-head-weighted = Weighted

## Profitability

money-title-above = Contribution is { $share }: { $points } points above the hurdle
money-title-at = Contribution is { $share }, exactly at the hurdle
money-title-below = Contribution is { $share }: { $points } points short of the hurdle
money-title-contribution = Contribution is { $share }
money-title-grows = Sales in { $year } grow by { $share }
money-title-stays = Sales in { $year } repeat those of the year before
money-title-falls = Sales in { $year } fall by { $share }
money-title-sales = Sales in { $year } come to { $amount }
money-title-bare = There are investments or past sales, but no sales for this year
money-lead-call-offs = Sales in { $year } are invoiced call-off orders plus the forecast for the periods to come.
money-lead-profitability = Sales in { $year } are those of the plan’s profitability account.
money-lead-customer-base = Sales in { $year } are those of the customer base: the plan has no others.
money-sales = Sales { $year }
money-sales-forecast = Sales { $year }, forecast
money-growth = { $change } on { $before }
money-ytd = Invoiced to date
money-net = Net sales
money-margin = Gross margin
money-serving = Cost to serve
money-contribution = Contribution
money-hurdle = hurdle { $hurdle }
money-below-hurdle = below the hurdle
money-risk = Revenue at risk
money-clv = Customer lifetime value
money-bar-gross = Invoiced sales
money-bar-rebates = Rebate
money-bar-credits = Service credits
money-bar-net = Net sales
money-bar-cogs = Cost of goods
money-bar-margin = Gross margin
money-bar-serving = Cost to serve
money-bar-contribution = Contribution
money-alt = From sales to contribution: { $steps }
money-serving-largest = { $activity }: { $share } of the cost to serve
money-serving-one = All of the cost to serve is { $activity }
money-serving-caption = Cost to serve by activity
money-history = Sales of recent years
money-history-run = Sales go from { $from } in { $first } to { $to } in { $last }
money-history-caption = Sales by year
money-head-activity = Activity
money-head-amount = Amount
money-head-share = Share
money-head-year = Year
money-head-sales = Sales
money-head-change = Change
money-head-contribution = Contribution

## Share of wallet

wallet-title = We hold { $share } of the customer’s spend; { $open } is whitespace
wallet-title-all = Of what we can sell, the customer buys nothing elsewhere
wallet-title-none = The customer buys nothing from us yet; { $open } is whitespace
wallet-lead = { $unit } holds { $share } of the whitespace.
wallet-share = Share of wallet
wallet-ours = { $amount } is ours
wallet-open = Whitespace
wallet-spend = Customer’s spend
wallet-penetration = Penetration
wallet-penetration-note = cells in which we sell
wallet-cross-sell = Cross-selling
wallet-cross-sell-value = { $sold } of { $all } offerings
wallet-caption = Ours and the customer’s spend, by unit and offering
wallet-note = Each cell: ours / the customer’s spend, in thousands of { $symbol }; below, O where we sell, P where there is an opportunity, G where there is a gap, C where a competitor sells, and our share. The stronger the tint, the more whitespace.
wallet-not-eligible = not eligible
wallet-head-unit = Unit
wallet-head-offering = Offering

## Target

gap-over = The { $year } forecast beats the target by { $amount }
gap-over-undated = The forecast beats the target by { $amount }
gap-reached = The { $year } forecast equals the target
gap-reached-undated = The forecast equals the target
gap-short = The { $year } forecast falls { $amount } short of the target
gap-short-undated = The forecast falls { $amount } short of the target
gap-lead-hangs = Without “{ $name }”, { $amount } would be missing.
gap-lead-safe = No single opportunity decides the target.
gap-of-target = { $share } of the target
gap-covered-by = Committed sales cover { $share } of the { $year } target
gap-covered-by-undated = Committed sales cover { $share } of the target
gap-open = { $n ->
    [0] no open opportunity
    [one] one open opportunity
   *[other] { $n } open opportunities
}
gap-target = Target
gap-committed = Committed
gap-weighted = Weighted opportunities
gap-expected = Forecast
gap-coverage = Coverage
gap-coverage-note = times what is not committed yet; healthy from 2.5 or 3
gap-low = Low scenario
gap-high = High scenario
gap-bar-baseline = Baseline
gap-bar-price = Price
gap-bar-losses = Known losses
gap-bar-new = Certain new business
gap-bar-committed = Committed
gap-bar-weighted = Weighted opportunities
gap-bar-expected = Forecast
gap-bar-missing = Missing
gap-bar-surplus = Surplus
gap-bar-target = Target
gap-alt = From the baseline to the target: { $steps }
gap-note = Account plan, as of { $day }
gap-opportunities = { $n ->
    [one] One open opportunity, worth { $amount }
   *[other] { $n } open opportunities worth { $amount }
}
gap-opportunities-largest = { $name }: { $share } of the weighted value
gap-opportunities-caption = Open opportunities by weighted value
gap-head-opportunity = Opportunity
gap-head-value = Value a year
gap-head-probability = Probability
gap-head-weighted = Weighted
gap-head-close = Closes

## Plan

plan-title-no-actions = { $n ->
    [one] one objective and no action that pursues it
   *[other] { $few } objectives and no action that pursues them
}
plan-title-done = All actions are closed
plan-title-in-time = { $open ->
    [one] the only open action is on time
    [2] both open actions are on time
   *[other] all { $few_open } open actions are on time
}
plan-title-late = { $late ->
    [one] one of { $few_open } open actions is overdue
   *[other] { $few_late } of { $few_open } open actions are overdue
}
plan-title-all-late = { $late ->
    [one] the only open action is overdue
    [2] both open actions are overdue
   *[other] all { $few_late } open actions are overdue
}
plan-lead-next = Next, due on { $day }: “{ $action }”.
plan-objectives = { $n ->
    [one] one objective, due on { $day }
   *[other] { $few } objectives, the first due on { $day }
}
plan-objectives-late = An objective was due on { $day }
plan-objectives-undated = { $n ->
    [one] one objective without a date
   *[other] { $few } objectives without a date
}
plan-objectives-caption = Objectives of the account
plan-actions-caption = Actions by objective
plan-no-objective = Without an objective
plan-head-objective = Objective
plan-head-from = From
plan-head-to = To
plan-head-action = Action

## Scorecard

scorecard-weak-financial = Results hold the scorecard back, at { $score } of 100 points
scorecard-weak-quality = Agreed quality holds the scorecard back, at { $score } of 100 points
scorecard-weak-commercial-impact = Commercial impact holds the scorecard back, at { $score } of 100 points
scorecard-weak-innovation-learning = Innovation and learning hold the scorecard back, at { $score } of 100 points
scorecard-title-no-values = The scorecard has no values yet
scorecard-title-all = { $n ->
    [one] the only indicator is in order
    [2] both indicators are in order
   *[other] all { $few } indicators are in order
}
scorecard-title-red = { $red ->
    [one] one indicator of { $n } is critical
   *[other] { $red } indicators of { $n } are critical
}
scorecard-title-some = { $green ->
    [0] no indicator of { $n } is in order
    [one] one indicator of { $n } is in order
   *[other] { $green } indicators of { $n } are in order
}
scorecard-count-green = { $n } in order
scorecard-count-amber = { $n } need attention
scorecard-count-red = { $n ->
    [one] 1 critical
   *[other] { $n } critical
}
scorecard-count-grey = { $n } without data
scorecard-points = Scorecard
scorecard-points-note = of 100 points, by the status of the indicators
scorecard-attained = Attainment
scorecard-attained-note = by degree; it hides what is critical
scorecard-indicators = Indicators
scorecard-caption = Indicators by group, with target and status
scorecard-note = Last closed period: { $period }.
scorecard-head-indicator = Indicator
scorecard-head-before = Before
scorecard-head-last = Last
scorecard-head-target = Target
scorecard-head-trend = Trend
scorecard-trend-better = better
scorecard-trend-worse = worse
scorecard-trend-flat = same

## Agreements

agreements-notice = { $days ->
    [0] Notice must be given today
    [one] Notice must be given by tomorrow
   *[other] Notice must be given within { $days } days
}
agreements-notice-of = { $days ->
    [0] Notice on { $id } must be given today
    [one] Notice on { $id } must be given by tomorrow
   *[other] Notice on { $id } must be given within { $days } days
}
agreements-notice-past = { $days ->
    [one] The notice deadline passed yesterday without a decision
   *[other] The notice deadline passed { $days } days ago without a decision
}
agreements-ends = { $days ->
    [0] The agreement ends today
    [one] The agreement ends tomorrow
   *[other] The agreement ends in { $days } days
}
agreements-ends-of = { $days ->
    [0] { $id } ends today
    [one] { $id } ends tomorrow
   *[other] { $id }, the first agreement to end, runs { $days } days more
}
agreements-ended = { $days ->
    [one] The agreement ended yesterday
   *[other] The agreement ended { $days } days ago
}
agreements-undated = { $n ->
    [one] one agreement without an end date
   *[other] { $few } agreements without an end date
}
agreements-decided-renew = renewal is decided
agreements-decided-renegotiate = renegotiation is decided
agreements-decided-exit = it is decided to let it end
agreements-missed = { $n ->
    [one] { $names } was missed in the last period.
   *[other] { $names } were missed in the last period.
}
agreements-late = { $n ->
    [one] one obligation is overdue.
   *[other] { $few } obligations are overdue.
}
agreements-end = In force until
agreements-since = since { $day }
agreements-renewal = Renewal
agreements-months = { $months ->
    [one] one month
   *[other] { $months } months
}
agreements-notice-days = { $days } days’ notice
agreements-decision = Decision
agreements-payment = Payment
agreements-paid = really paid after { $days } days
agreements-days = { $days ->
    [0] today
    [one] 1 day
   *[other] { $days } days
}
agreements-minimum = Minimum purchase
agreements-rebate = Rebate
agreements-cap = capped at { $amount }
agreements-alt-term = In force from { $start } to { $end }
agreements-alt-notice = notice until { $day }
agreements-notice-mark = notice { $day }
agreements-today = today
agreements-head-left = Left
agreements-services-met = All service levels are met
agreements-services-missed = { $name } was missed in the last period
agreements-services-again = { $name } has been missed { $few } periods in a row
agreements-services-unmeasured = The service levels have not been measured yet
agreements-services-caption = Service levels by period
agreements-met = met
agreements-not-met = missed
agreements-head-service = Service level
agreements-head-target = Agreed
agreements-head-credits = Credits
agreements-ours = ours
agreements-theirs = the customer’s
agreements-obligations-met = All obligations are met
agreements-obligations-open = { $n ->
    [one] one obligation remains, on time
   *[other] { $few } obligations remain and none is overdue
}
agreements-obligation-late = { $days ->
    [one] An obligation of ours was due yesterday
   *[other] An obligation of ours is { $days } days overdue
}
agreements-obligation-late-theirs = { $days ->
    [one] An obligation of the customer was due yesterday
   *[other] An obligation of the customer is { $days } days overdue
}
agreements-obligations-late = { $few } obligations are overdue
agreements-obligations-caption = Obligations of both sides, by date
agreements-head-obligation = Obligation
agreements-head-party = Whose

## Knowledge

knowledge-title = { $n ->
    [one] we know one subject of the customer’s business
   *[other] we know { $few } subjects of the customer’s business
}, from { $sources ->
    [one] a single source
   *[other] { $few_sources } sources
}
knowledge-title-unsourced = { $n ->
    [one] we know one subject of the customer’s business, without a source
   *[other] we know { $few } subjects of the customer’s business, without a source
}
knowledge-title-notes = { $notes ->
    [one] what we know of the customer is in one note
   *[other] what we know of the customer is in { $few_notes } notes
}
knowledge-title-old = What we know of the customer has not been reviewed for { $days } days
knowledge-market = Its market
knowledge-customers = Its customers
knowledge-environment = Its environment
knowledge-value-chain = Its value chain
knowledge-pest = Politics, economy, society and technology
knowledge-forces = The five forces
knowledge-finance = Its accounts
knowledge-strategy = Its strategy
purchase-tender = tender
purchase-tender-plus-negotiation = tender followed by negotiation
purchase-negotiation = negotiation
purchase-catalogue = catalogue purchase
purchase-annual-negotiation = annual negotiation
purchase-direct-negotiation = direct negotiation
purchase-campaign-bidding = a tender per campaign
purchase-request-for-quotation = request for quotation

## What is missing

missing-title = { $n ->
    [one] one item is missing to complete the plan
   *[other] { $few } items are missing to complete the plan
}
missing-title-broken = { $n ->
    [one] one item of the plan is missing, by a fault in the files
   *[other] { $few } items of the plan are missing, some by faults in the files
}
missing-more = { $n ->
    [one] and one more, at the end of the plan
   *[other] and { $few } more, at the end of the plan
}
missing-item = { $what }: { $why }
missing-all = no data
missing-number-sales = Sales of the year
missing-number-contribution = Contribution
missing-number-wallet = Share of wallet
missing-number-gap = Forecast against target
missing-number-attractiveness = Attractiveness
missing-number-strength = Strength
missing-number-vulnerability = Vulnerability
missing-number-competitor = Best competitor
missing-number-scorecard = Scorecard
missing-number-quality = Quality of the relationship
missing-number-people = Support and coverage
missing-number-contacts = Form of interaction
missing-number-health = Account health
missing-number-risk = Revenue at risk
missing-number-clv = Customer lifetime value
missing-kam = Account manager: nobody assigned
missing-sponsor = Executive sponsor: nobody assigned
missing-objectives = Objectives: none written
missing-actions = Actions: none written
missing-review = Next review: no date
missing-agreement = Framework agreement: none
missing-stage = Relationship stage: not declared
missing-charter = Value proposition: not written
missing-knowledge = Customer analysis: not written

## Annexes

annexes-title = { $few } annexes on { $account } stand behind these pages
