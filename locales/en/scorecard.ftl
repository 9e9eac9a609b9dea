### The scorecard and the health of the account; first, the indicators of the library: their names and how they are computed.

kpi-invoiced-sales = invoiced sales
    .formula = sum of the invoices of the period
kpi-net-sales = net sales
    .formula = invoiced − rebates − service credits
kpi-sales-growth-pct = sales growth
    .formula = (sales of the period − sales a year before) ÷ sales a year before
kpi-gross-margin-pct = gross margin
    .formula = (net sales − cost of goods) ÷ net sales
kpi-contribution-pct = account contribution
    .formula = (gross margin − cost to serve) ÷ net sales
kpi-cost-to-serve-pct = cost to serve
    .formula = cost to serve ÷ net sales
kpi-share-of-wallet-pct = share of wallet
    .formula = what the customer buys from us ÷ what it spends on what we sell
kpi-cross-sell = cross-selling
    .formula = offerings it buys from us ÷ offerings it could buy from us
kpi-price-realisation-pct = price realisation
    .formula = Σ (price paid × quantity) ÷ Σ (list price × quantity)
kpi-net-revenue-retention-pct = net revenue retention
    .formula = (start + expansion − contraction − loss) ÷ start
kpi-dso-days = days sales outstanding
    .formula = receivables ÷ sales of the period × days of the period
kpi-forecast-accuracy-pct = forecast accuracy
    .formula = 1 − |actual − forecast| ÷ actual
kpi-clv = customer lifetime value
    .formula = Σ contribution of the year × retention^t ÷ (1 + discount)^t
kpi-gap-coverage = coverage of the target
    .formula = open opportunities ÷ (target − committed)
kpi-otif-pct = deliveries on time and in full (OTIF)
    .formula = lines on time and in full ÷ lines ordered, with date, tolerance and level agreed
kpi-fill-rate-pct = fill rate
    .formula = quantity shipped ÷ quantity ordered
kpi-ppm = defects per million
    .formula = defective units ÷ units delivered × 1,000,000
kpi-complaints-closed-in-time-pct = complaints closed in time
    .formula = complaints closed in time ÷ complaints received
kpi-response-hours = hours to the first response
    .formula = mean of the hours between the call and the first response
kpi-first-time-fix-pct = fixed the first time
    .formula = incidents solved in the first visit ÷ incidents
kpi-sla-met-pct = service levels met
    .formula = periods met ÷ periods measured
kpi-perfect-order-pct = perfect order
    .formula = on time × in full × undamaged × with correct documents
kpi-incidents = incidents
    .formula = number of incidents of the period
kpi-returns-pct = returns
    .formula = quantity returned ÷ quantity delivered
kpi-nps = recommendation by the customer (NPS)
    .formula = % promoters (9 and 10) − % detractors (0 to 6); below five answers, the answers
kpi-csat = customer satisfaction
    .formula = answers in the two highest marks ÷ answers
kpi-active-references = active references
    .formula = customers who give references of us, in twelve months
kpi-referrals = referrals
    .formula = new customers that the account introduced, in twelve months
kpi-case-studies = published cases
    .formula = cases published with the account, in twelve months
kpi-prescribed-sales = prescribed sales
    .formula = sales to other customers that we owe to this account
kpi-executive-meetings = executive meetings
    .formula = meetings between managements, in twelve months
kpi-stakeholder-coverage-pct = stakeholder coverage
    .formula = influence of those we know well ÷ all influence
kpi-direct-share-pct = direct contact between functions
    .formula = contacts without the manager ÷ all contacts
kpi-win-rate-pct = win rate
    .formula = opportunities won ÷ opportunities closed
kpi-retention = accounts kept
    .formula = accounts that stay ÷ accounts at the start of the period
kpi-codesign-projects = co-design projects
    .formula = joint projects under way
kpi-new-product-sales-pct = sales of new products
    .formula = sales of products younger than three years ÷ sales
kpi-ideas-presented = ideas presented
    .formula = ideas presented to the customer in the period
kpi-ideas-accepted-pct = ideas accepted
    .formula = ideas accepted ÷ ideas presented
kpi-time-to-homologate-weeks = time to approval
    .formula = mean of the weeks between sample and approval
kpi-joint-savings = joint savings
    .formula = savings that both sides have validated
kpi-training-hours = training hours
    .formula = training hours per member of the committee, in twelve months
kpi-transferred-improvements = transferred improvements
    .formula = improvements of this account applied in others
kpi-customer-knowledge-score = customer knowledge
    .formula = recent and sourced topics on the customer ÷ topics

## Scorecard

scorecard-poles = { $strong } ({ $high }) and { $weak } ({ $low }) are { $points } points apart.
scorecard-computed = computed: { $value }
scorecard-all = Scorecard
scorecard-groups-caption = Groups of the scorecard, with weight, points and statuses
scorecard-head-group = Group
scorecard-head-weight = Weight
scorecard-head-points = Points
scorecard-head-states = Indicators
scorecard-head-course = Course
scorecard-head-attained = Attained
scorecard-head-slope = Slope
scorecard-head-definition = How it is computed
scorecard-head-better = Better
scorecard-head-source = Source
scorecard-course-alt = { $name }: { $values }; target { $target }
scorecard-course-alt-untargeted = { $name }: { $values }
scorecard-history-title = { $worse ->
    [0] { $better ->
        [0] no indicator moves
        [one] one indicator improves and none gets worse
       *[other] { $few_better } indicators improve and none gets worse
    }
   *[other] { $better ->
        [0] { $worse ->
            [one] one indicator gets worse and none improves
           *[other] { $few_worse } indicators get worse and none improves
        }
        [one] { $worse ->
            [one] one indicator improves and another gets worse
           *[other] one indicator improves and { $few_worse } get worse
        }
       *[other] { $worse ->
            [one] { $few_better } indicators improve and one gets worse
           *[other] { $few_better } indicators improve and { $few_worse } get worse
        }
    }
 }
scorecard-history-caption = Indicators by period, with their slope
scorecard-history-note = Triangle: attention; square: critical; without a mark, in order. Slope: how far the indicator moves in a period, by the straight line through its last four values.
scorecard-history-target = target { $target }
scorecard-moved = The target of “{ $name }” went from { $from } to { $to } in { $at }, and nobody says why.
scorecard-moved-because = The target of “{ $name }” went from { $from } to { $to } in { $at }: “{ $reason }”.
scorecard-better-up = more
scorecard-better-down = less
scorecard-better-range = between limits
scorecard-definitions-all = { $n ->
    [one] the indicator follows a definition of the library
    [2] both indicators follow a definition of the library
   *[other] all { $few } indicators follow a definition of the library
 }
scorecard-definitions-some = { $n ->
    [one] one of the { $few_all } indicators follows a definition of the library
   *[other] { $few } of the { $few_all } indicators follow a definition of the library
 }
scorecard-definitions-caption = Definition of the indicators

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

## Health

health-title = Health is { $score } points; what takes most from it ({ $points }) is “{ $term }”
health-title-whole = Health is { $score } points and nothing takes from it
health-plan-quality = The quality of the plan, { $points } of 100, is measured apart: it says how the plan is written, not how the account does.
health-caption = Health of the account by component
health-unknown = no data
health-total = Health
health-head-term = Component
health-head-weight = Weight
health-head-applied = Weight applied
health-head-value = Value
health-head-adds = Adds
health-note-renormalised = The weight of what is missing goes to the other components.

## Formulas

method-kpis = Indicators that the plan can compute
formula-kpi-attainment = value ÷ target × 100 (target ÷ value where less is better), at most 100 %
    .name = attainment of the indicator
    .source = kamgen convention
formula-kpi-slope = slope of the least-squares line through the last four values, per period
    .name = slope of the indicator
    .source = kamgen convention
formula-kpi-invoiced-sales = sum of what was invoiced in the period
    .name = invoiced sales of the period
    .source = library of indicators of kamgen
formula-kpi-sla-met = periods met ÷ periods measured × 100
    .name = service levels met
    .source = library of indicators of kamgen
formula-kpi-direct-share = direct contact × 100
    .name = direct contact between functions, in percent
    .source = library of indicators of kamgen
formula-clv-term = contribution of the year × retention^t ÷ (1 + discount)^t
    .name = value today of one year
    .source = Gupta and Lehmann
formula-share-of-line = ours ÷ customer’s spend × 100, in one unit or one offering
    .name = share of wallet of a part
    .source = winsabove.com; prolifiq.com
formula-cross-sell = offerings it buys from us ÷ offerings it could buy from us × 100
    .name = cross-selling
    .source = library of indicators of kamgen
formula-competitor-spend = Σ (spend − ours) of the cells where the competitor is named
    .name = spend where the competitor is, at most
    .source = kamgen convention
formula-opportunity-weighted = value × probability
    .name = weighted value of the opportunity
    .source = sales funnel
input-year = year
input-direct-share = direct contact
input-periods-met = periods met
input-ideas-accepted = ideas accepted
input-offerings-bought = offerings it buys from us
input-offerings-eligible = offerings it could buy from us
input-opportunity-value = value
