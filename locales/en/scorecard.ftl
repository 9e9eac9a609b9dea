# The indicators of the library: their names and how they are computed.

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

## Money

money-of-spend = of { $spend }
money-year = { $year } { $sales }, contribution { $contribution }
money-history-alt = Sales by year: { $years }
money-history-part = dark, contribution
money-history-open = hatched, still to be invoiced
money-head-term = Year { $year }
money-head-later = Years { $from } to { $to }
money-term-contribution = Expected contribution
money-term-factor = Factor r^t ÷ (1 + d)^t
money-term-worth = Value today
money-term-certain = Without risk of loss
money-term-perpetual = In perpetuity
money-lifetime = { $n ->
    [one] Next year is worth { $worth } today; the risk of losing the account takes { $lost } from it
   *[other] The next { $few } years are worth { $worth } today; the risk of losing the account takes { $lost } from it
 }
money-lifetime-caption = Customer lifetime value, year by year
money-assumptions = r = { $r } (retention); d = { $d } (discount a year); H = { $h ->
    [one] 1 year
   *[other] { $h } years
 }. In perpetuity: current contribution × r ÷ (1 + d − r).
money-by-formula = Retention is written in the plan; the formula would give { $r }.
money-investments = { $n ->
    [one] one investment of { $amount }.
   *[other] { $few } investments totalling { $amount }.
}
money-investments-back = { $n ->
    [one] one investment of { $amount }, with an expected return of { $back }.
   *[other] { $few } investments totalling { $amount }, with an expected return of { $back }.
}

## Costs

nav-costs = Cost to serve
costs-title = Serving the account costs { $cost }, { $share } of net sales
costs-lead = That is { $share } of the gross margin.

## Target

gap-base = Base scenario
gap-covered = healthy
gap-uncovered = not enough
gap-low-means = committed, without price effect and opportunities
gap-base-means = committed and opportunities by their probability
gap-high-means = committed and all opportunities
gap-scenarios-none = Not even the high scenario, { $high }, reaches the target
gap-scenarios-high = Only the high scenario, { $high }, reaches the target
gap-scenarios-base = The base scenario reaches the target; the low one stops at { $low }
gap-scenarios-all = Even the low scenario, { $low }, reaches the target
gap-scenarios-reason = The plan corrects what was computed: “{ $reason }”.
gap-scenarios-caption = Sales scenarios against the target
gap-scenarios-alt = Scenarios of sales: { $said }
gap-head-scenario = Scenario
gap-head-computed = Computed
gap-head-typed = By the plan
gap-head-over = Over the target
scenario-low = low
scenario-base = base
scenario-high = high

## Wallet

wallet-place = { $offering } in { $unit }
wallet-competitors = { $name } stands where others sell { $amount }: { $share } of the whitespace
wallet-competitors-caption = Competitors named in the cells
wallet-competitors-note = At most: what the customer spends in these cells and does not buy from us; the plan does not say how much of it is whose.
wallet-head-competitor = Competitor
wallet-head-places = Where it is
wallet-head-at-most = At most
wallet-head-share = Of the whitespace

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
formula-kpi-win-rate = opportunities won ÷ (won + lost) × 100
    .name = win rate
    .source = library of indicators of kamgen
formula-kpi-ideas-accepted = ideas accepted ÷ ideas decided × 100
    .name = ideas accepted
    .source = library of indicators of kamgen
formula-kpi-joint-savings = sum of the yearly savings of shared processes
    .name = joint savings
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
input-won = won
input-lost = lost
input-ideas-accepted = ideas accepted
input-ideas-decided = ideas decided
input-offerings-bought = offerings it buys from us
input-offerings-eligible = offerings it could buy from us
input-opportunity-value = value
