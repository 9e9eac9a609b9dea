### Framework agreements and the calendar: methods, sheets and dates.

## Methods

method-commitment = minimum purchase
method-indexation = price review by indices
method-obligations = obligations of both sides
method-payment = payment terms
method-rebate = rebate

formula-rebate-expected = retrospective: the year’s purchases × the rate of the tier reached; incremental: Σ of what lies in each tier × its rate
    .name = rebate of the year by the forecast
    .source = framework agreement; enable.com, retrospective and incremental rebates
formula-rebate-other-mode = the same tiers in the other mode
    .name = rebate of the year in the other mode
    .source = enable.com, retrospective and incremental rebates
formula-rebate-accrual = invoiced to date × rate of the tier that the year’s forecast reaches; incremental, the rebate on what was invoiced to date
    .name = rebate accrual by the forecast
    .source = IFRS 15, variable consideration
formula-rebate-accrual-reached = rebate on what was invoiced to date, at the tier reached so far
    .name = rebate by the tier reached so far
    .source = framework agreement
formula-accrual-difference = booked accrual − accrual by the forecast
    .name = difference from the booked accrual
    .source = kamgen convention
formula-rebate-distance = start of the next tier − forecast purchases of the year
    .name = distance to the next tier
    .source = kamgen convention
formula-rebate-jump = start of the next tier × (rate after − rate before)
    .name = jump of the rebate at the next tier
    .source = enable.com, retrospective and incremental rebates
formula-index-factor = fixed part + Σ weight × current value ÷ base value
    .name = review factor
    .source = framework agreement; price adjustment formulas
formula-index-change = (factor − 1) × 100; nothing below the deadband, and no more than cap or floor
    .name = price change that counts
    .source = framework agreement
formula-indexed-price = price × (1 + change that counts ÷ 100)
    .name = reviewed price
    .source = framework agreement
formula-index-effect = sales of the year × change that counts
    .name = yearly effect of the review
    .source = kamgen convention
formula-minimum-pro-rata = minimum purchase × closed months ÷ 12; with a seasonal profile, minimum purchase × their share of the year
    .name = minimum purchase pro rata
    .source = kamgen convention
formula-minimum-ahead = bought in the closed periods − minimum purchase pro rata
    .name = lead over the minimum purchase
    .source = kamgen convention
formula-minimum-shortfall = minimum purchase − forecast of the year, at least 0
    .name = what the minimum purchase will lack
    .source = kamgen convention
formula-shortfall-fee = what will lack × rate of the fee
    .name = fee for missing the minimum
    .source = framework agreement
formula-payment-delay = days to be paid − days agreed
    .name = delay of payment
    .source = kamgen convention
formula-late-payment-cost = sales of the year × days of delay ÷ 365 × annual rate
    .name = yearly cost of late payment
    .source = kamgen convention
formula-early-discount-yield = discount ÷ (100 − discount) × 365 ÷ days agreed
    .name = yearly interest of the early payment discount
    .source = common financial arithmetic
formula-obligations-kept = met ÷ (met + late) × 100
    .name = obligations kept
    .source = kamgen convention
formula-obligation-delay = day of the report − due day
    .name = delay of an obligation
    .source = kamgen convention

input-accrual = accrual by the forecast
input-agreed-days = days agreed
input-booked = booked accrual
input-boundary = start of the next tier
input-closed-months = closed months
input-season = their share of the year by season
input-deadband = deadband
input-delay = days of delay
input-due = due day
input-early-discount = early payment discount
input-fee-rate = rate of the fee
input-index-applied = change that counts
input-index-base = base value
input-index-change = change by the factor
input-index-current = current value
input-index-fixed = fixed part
input-largest-fall = floor
input-largest-rise = cap
input-minimum = minimum purchase of the year
input-obligations-late = late
input-obligations-met = met
input-price = price
input-pro-rata = minimum purchase pro rata
input-rate-after = rate after
input-rate-before = rate before
input-shortfall = what will lack
input-tier-from = tier from
input-tier-rate = rate of the tier

cannot-profile-parts = the seasonal profile has { $n } parts, into which a year cannot be cut by whole months
cannot-minimum-volume = the minimum is one of volume, and orders only tell amounts
cannot-index-weights = fixed part and weights add up to { $sum }, not 1
cannot-rebate-basis = nobody knows how to count a rebate on “{ $basis }”
cannot-tiers = the rebate tiers leave a gap or overlap at { $from }
cannot-unknown-period = nobody knows how to count over the period “{ $period }”

field-index-base = the base value of an index
field-index-current = the current value of an index
field-index-fixed = the fixed part of the formula
field-index-weight = the weight of an index
field-minimum = the minimum amount
field-payment-days = the payment term
field-rebate-mode = the mode of the rebate
field-start = the start of the agreement
field-tier-rate = the rate of a tier
field-tiers = the list of tiers

## The sheet of an agreement

agreements-signed-by = { $id }, signed on { $day } by { $by }
agreements-signed = { $id }, signed on { $day }
agreements-between = { $id }, between { $by }
agreements-notice-until = Notice until
agreements-left = { $days ->
    [0] today
    [one] 1 day left
   *[other] { $days } days left
}
agreements-gone = { $days ->
    [one] it was yesterday
   *[other] { $days } days ago
}
agreements-max-end = Last possible end
agreements-max-end-note = with every extension
agreements-a-year = a year
agreements-yes = yes
agreements-no = no

agreements-rebate-unknown = The agreed rebate cannot be computed
agreements-rebate-cliff = The year’s rebate will be { $amount }; { $distance } more of purchases would add { $jump } at once
agreements-rebate-next = The year’s rebate will be { $amount }; past a further { $distance }, each euro pays { $rate }
agreements-rebate-top = The year’s rebate will be { $amount }, in the last tier already
agreements-rebate-whole = { $n ->
    [one] A retrospective rebate of one tier, at { $rate }
   *[other] A retrospective rebate of { $n } tiers, up to { $rate }
}
agreements-rebate-bands = { $n ->
    [one] A rebate of one tier, at { $rate }
   *[other] An incremental rebate of { $n } tiers, up to { $rate }
}
agreements-rebate-expected = Rebate of the year
agreements-rebate-of = on { $sales } forecast
agreements-rebate-if-bands = If it were incremental
agreements-rebate-if-bands-note = each tier at its own rate
agreements-rebate-if-whole = If it were retrospective
agreements-rebate-if-whole-note = the last rate on everything
agreements-accrual = Accrual to date
agreements-accrual-note = by the tier of the forecast
agreements-booked = Difference in the books
agreements-booked-note = booked, { $amount }
agreements-rebate-reached = By the tier reached so far
agreements-rebate-reached-note = on { $sales } invoiced
agreements-head-from = From
agreements-head-to = To
agreements-head-rate = Rebate
agreements-head-standing = Where we stand
agreements-head-distance = Away
agreements-head-jump = Jump
agreements-tiers-caption = Tiers of the rebate
agreements-tier-today = invoiced to date, { $amount }
agreements-tier-forecast = forecast, { $amount }
agreements-stairs-distance = { $amount } away
agreements-stairs-jump = jump of +{ $amount }
agreements-stairs-rate = { $rate } from there on
agreements-stairs-today = today, { $amount }
agreements-stairs-forecast = forecast { $sales }: rebate of { $rebate }
agreements-stairs-note-whole = The area is the rebate: the rate reached, back to the first euro
agreements-stairs-note-bands = The area is the rebate: each tier at its own rate
agreements-stairs-note = { $note }. { $id }, as of { $day }
agreements-alt-stairs = Rebate staircase: { $tiers }
agreements-alt-tier = from { $from }, { $rate }

agreements-minimum-unknown = The minimum purchase cannot be compared yet
agreements-minimum-missed = the customer will fall { $amount } short of the minimum purchase
agreements-minimum-ahead = the customer is { $amount } ahead of the minimum purchase
agreements-minimum-behind = the customer is { $amount } behind the minimum purchase
agreements-pro-rata = Minimum pro rata
agreements-bought = bought, { $amount }
agreements-bought-season = { $share } of the year by season; bought, { $amount }
agreements-ahead = Lead
agreements-ahead-note = over the minimum pro rata
agreements-behind-note = below the minimum pro rata
agreements-shortfall = The year will lack
agreements-shortfall-note = minimum less forecast
agreements-fee = Expected fee
agreements-fee-note = { $rate } of what lacks
agreements-in-days = { $days } days
agreements-legal = legal maximum, { $days }
agreements-delay = Delay of payment
agreements-delay-cost = Cost of the delay
agreements-early = Early payment, as yearly interest
agreements-early-note = discount of { $rate }
agreements-pays-illegal = payment at { $days } days is beyond the legal maximum
agreements-pays-late = { $days ->
    [1] it pays one day late
   *[other] it pays { $days } days late
}
agreements-pays-early = { $days ->
    [1] it pays one day sooner than agreed
   *[other] it pays { $days } days sooner than agreed
}
agreements-pays-on-time = it pays on the agreed day
agreements-pays = payment is at { $days } days

agreements-index-unknown = The price review cannot be computed
agreements-index-deadband = The indices { $direction ->
    [up] rise by { $moved }, inside the deadband
    [down] fall by { $moved }, inside the deadband
   *[still] do not move
}: prices stay
agreements-index-up = The indices raise prices by { $applied }
agreements-index-down = The indices lower prices by { $applied }
agreements-index-capped = The indices ask for { $change }; the cap leaves { $applied }
agreements-index-floored = The indices ask for { $change }; the floor leaves −{ $applied }
agreements-factor = Factor
agreements-factor-note = a change of { $change }
agreements-applied = What counts
agreements-outcome-deadband = not beyond the deadband
agreements-outcome-applied = between deadband and limit
agreements-outcome-capped = cut by the cap
agreements-outcome-floored = cut by the floor
agreements-effect = Effect in a year
agreements-effect-note = on this year’s sales
agreements-index-review = Next review
agreements-fixed = Fixed part
agreements-all-indices = The whole formula
agreements-head-index = Index
agreements-head-weight = Weight
agreements-head-base = Base
agreements-head-current = Current
agreements-head-moved = Change
agreements-head-effect = Effect on price
agreements-index-caption = Price review formula
agreements-deadband = deadband, { $rate }
agreements-cap-rise = cap, { $rate }
agreements-cap-fall = floor, { $rate }

agreements-prices-caption = Price list
agreements-prices-over = { $n ->
    [one] the only price expired on { $day }
   *[other] the first of { $few } prices expired on { $day }
}
agreements-prices-first = the first of { $few } prices expires on { $day }
agreements-prices-before-end = { $n ->
    [one] the only price expires on { $day }, before the agreement ends
   *[other] the { $few } prices expire on { $day }, before the agreement ends
}
agreements-prices-until = { $n ->
    [one] the only price holds until { $day }
   *[other] the { $few } prices hold until { $day }
}
agreements-prices-endless = { $n ->
    [one] one price without an end
   *[other] { $few } prices without an end
}
agreements-head-product = Product
agreements-head-min-order = Minimum order
agreements-head-price = Price
agreements-head-new-price = Reviewed
agreements-head-valid = Valid until

agreements-head-trend = Trend
agreements-alt-spark = { $name }: { $values }; agreed { $target }
agreements-credit-issued = { $name }, { $period }: { $due } credited
agreements-credit-open = { $name }, { $period }: { $due } to be credited
agreements-credit-partly = { $name }, { $period }: { $issued } credited of { $due }

agreements-kept = Obligations kept
agreements-kept-note = { $met } of { $all } whose day has come
agreements-obligations-to-come = Still to come
agreements-obligation-next = The next one
agreements-monthly = every month
agreements-quarterly = every quarter
agreements-half-yearly = every half year
agreements-yearly = every year

agreements-clauses-all = All the usual clauses are there
agreements-clauses-one = One usual clause is missing: { $clause }
agreements-clauses-lacks = { $few } usual clauses lack
agreements-clauses-unknown = Scope of the agreement, without a list of clauses
agreements-clauses-caption = Scope and clauses of the agreement
agreements-head-clause = Clause
agreements-scope-units = Units
agreements-scope-offerings = Offerings
agreements-scope-territory = Territory
agreements-exclusivity = Exclusivity
agreements-mfn = Most favoured customer
agreements-precedence = Precedence
agreements-clauses-there = There
agreements-clauses-gone = Not there
agreements-documents = Documents
clause-liability-cap = limit of liability
clause-termination = termination
clause-confidentiality = confidentiality
clause-force-majeure = force majeure
clause-hardship = hardship
clause-law = governing law
clause-data-protection = data protection
precedence-agreement = agreement
precedence-amendments = amendments
precedence-call-off = call-off
precedence-general-terms = general terms
precedence-annexes = annexes

agreements-amended = { $n ->
    [one] one amendment, in force since { $day }
   *[other] { $few } amendments, the last in force since { $day }
}
agreements-amended-undated = { $n ->
    [one] one amendment without a date
   *[other] { $few } amendments without a date
}
agreements-amendments-caption = Amendments of the agreement
agreements-head-amendment = Amendment
agreements-head-signed = Signed
agreements-head-effective = In force

## Calendar

event-sponsor = the sponsor’s meeting with the customer
event-committee = committee meeting
calendar-title = { $days ->
    [one] The first key date comes tomorrow
   *[other] The first key date comes in { $days } days
}: { $what }
calendar-title-first = { $days ->
    [0] today: { $what }
    [one] tomorrow: { $what }
   *[other] first, in { $days } days: { $what }
}
calendar-title-soft = { $n ->
    [one] one date in twelve months, on { $day }
   *[other] { $few } dates in twelve months; the first on { $day }
}
calendar-overdue = { $n ->
    [one] one date has passed with nobody closing it.
   *[other] { $few } dates have passed with nobody closing them.
}
calendar-later = After these twelve months: { $what }, on { $day }.
calendar-agreements = Agreements
calendar-negotiation = Negotiation
calendar-obligations = Obligations
calendar-actions = Actions
calendar-reviews = Follow-up
calendar-alt = Calendar of twelve months: { $dates }
calendar-alt-one = { $day }, { $what }
calendar-mark = { $day }, { $what }
calendar-today = today, { $day }
calendar-note = Triangle: last day to act, or somebody else decides. Bar: something ends.
calendar-group-overdue = Overdue
calendar-month = { $month } { $year }
calendar-ago = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
calendar-caption = Dates of the next twelve months

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
