### Where accounts stand: ABC classes, the curve of contribution, allocation, criteria, and what each category asks.

## Methods

method-allocation = allocation of resources and number of accounts
method-pareto = ABC classes by revenue and by contribution
method-whale = curve of contribution

formula-top-one = share of the customer with the largest revenue
    .name = share of the largest customer
    .source = ryanconsulting.ai, customer concentration
formula-top-ten = sum of the shares of the ten customers with the largest revenue
    .name = share of the ten largest customers
    .source = ryanconsulting.ai, customer concentration
formula-share-of-contribution = contribution of the customer ÷ total contribution × 100
    .name = share of contribution
    .source = kamgen convention
formula-key-contribution = contribution of the key accounts ÷ total contribution × 100
    .name = contribution of the key accounts
    .source = kamgen convention
formula-top-fifth-contribution = sum of the shares of contribution of the 20% of customers that contribute most; customers without a name count with their mean, so it is a lower bound
    .name = contribution of the largest fifth
    .source = Pareto; ibf.org, ABC analysis
formula-total-contribution = sum of the contribution of all customers, named or not
    .name = total contribution
    .source = kamgen convention
formula-losses = sum of the negative contributions
    .name = contribution that is lost
    .source = Kaplan and Narayanan, whale curve
formula-whale-peak = sum of the positive contributions ÷ total contribution × 100
    .name = peak of the curve of contribution
    .source = Kaplan and Narayanan, whale curve
formula-account-resources = cost of a person × (manager’s part of full time + committee hours ÷ 1,720) + investments
    .name = resources of the account
    .source = kamgen convention
formula-account-potential = attractiveness ÷ 10 × spend of the customer
    .name = potential weighted by attractiveness
    .source = kamgen convention
formula-resource-share = resources of the account ÷ resources of all × 100
    .name = share of the resources
    .source = kamgen convention
formula-potential-share = potential of the account ÷ potential of all × 100
    .name = share of the potential
    .source = kamgen convention
formula-allocation-index = share of the resources ÷ share of the potential; from 0.5 to 2 it is fair
    .name = allocation index
    .source = kamgen convention
formula-key-account-count = number of key accounts
    .name = key accounts
    .source = Woodburn and McDonald; course document
formula-key-resources = resources of the key accounts ÷ total commercial cost × 100
    .name = resources of the key accounts
    .source = kamgen convention
formula-resource-balance = share of the resources ÷ share of the contribution; from 0.7 to 1.5 it is fair
    .name = resources against contribution
    .source = kamgen convention
formula-sponsor-accounts = number of key accounts of the sponsor; more than three are too many
    .name = accounts of the sponsor
    .source = Cisco, executive sponsorship
formula-segment-risk = sum of the revenue at risk of the segment's accounts
    .name = revenue at risk of the segment
    .source = kamgen convention
formula-contribution-at-risk = Σ contribution × revenue at risk ÷ sales
    .name = contribution at risk of the segment
    .source = kamgen convention
formula-score-movement = score of today − score of the last review
    .name = change since the last review
    .source = kamgen convention
formula-score-expected = expected score − score of today
    .name = expected change
    .source = McDonald, twelve steps

input-all-customers = number of customers
input-all-potential = potential of all accounts
input-all-resources = resources of all accounts
input-attractiveness = attractiveness
input-commercial-cost = total commercial cost
input-committee-hours = committee hours a year
input-fte-cost = yearly cost of a person
input-key-accounts = key accounts
input-key-contribution = contribution of the key accounts
input-key-resources = resources of the key accounts
input-potential = potential of the account
input-potential-share = share of the potential
input-resource-share = share of the resources
input-resources = resources of the account
input-score-before = score of the last review
input-score-expected = expected score
input-score-now = score of today
input-top-fifth = customers in the largest fifth
input-total-contribution = total contribution
input-winners = positive contributions

cannot-no-contribution = the customer “{ $customer }” has no contribution
cannot-no-rest-contribution = the customers without a name have no contribution
cannot-no-fte-cost = the programme does not say what a person costs
cannot-no-time = the account “{ $account }” has neither a manager’s time nor committee hours
cannot-no-commercial-cost = the programme does not say what selling costs

## Concentration

concentration-keys-strong = In bold: key accounts.
concentration-one = Largest
concentration-ten = Ten largest
concentration-class-contribution = Class by contribution

## Contribution

nav-contribution = Contribution
contribution-title-none = Nobody takes anything away: { $customer } brings { $share } of the contribution
contribution-title-named = { $n ->
    [one] { $names } takes { $lost } off the contribution
   *[other] { $names } take { $lost } off the contribution
}
contribution-title-many = { $count } customers take { $lost } off the contribution
contribution-lead = 20% of the customers, { $n }, bring { $contribution } of the contribution and { $revenue } of the revenue.
contribution-lead-bound = 20% of the customers, { $n }, bring at least { $contribution } of the contribution and { $revenue } of the revenue.
contribution-total = Total contribution
contribution-peak = Peak of the curve
contribution-peak-note = of the total contribution, without those that lose
contribution-losses = Contribution that is lost
contribution-losses-note = { $n ->
    [one] one customer
   *[other] { $n } customers
}
contribution-keys = Key accounts
contribution-keys-note = with { $share } of the revenue
contribution-fifth = Contribution of the top 20%
contribution-fifth-revenue = Revenue of the top 20%
contribution-bound = at least
contribution-source = customer base and account plans
contribution-block = { $n } more
contribution-whale-name = Running contribution, % of the total
contribution-whale-order = Customers, from the best to the worst
contribution-whale-total = 100%: { $total }
contribution-whale-peak = peak, { $peak }
contribution-whale-alt = Running contribution of the customers, best to worst: it reaches { $peak } of the total. { $customers }.
contribution-pareto-name = Contribution
contribution-pareto-alt = Contribution by customer, largest first: { $customers }.
contribution-changes = { $n ->
    [one] One customer changes class when contribution is counted
   *[other] { $count } customers change class when contribution is counted
}
contribution-changes-caption = Customers with another class by contribution than by revenue
contribution-own = Contribution
contribution-class-revenue = Class by revenue
contribution-class = Class by contribution
contribution-classes-note = Whoever loses is always class C. The customers without a name are one block and have no class.

## Allocation

nav-allocation = Allocation
allocation-title-long = { $account } gets { $index } times the part that its potential calls for
allocation-title-short = { $account } gets only { $index } of the part that its potential calls for
allocation-title-unbalanced = Key accounts get { $resources } of the commercial cost and bring { $contribution } of the contribution
allocation-title-fair = { $n ->
    [one] The only account with an estimated potential gets its part
   *[other] The { $count } accounts with an estimated potential get their part
}
allocation-title-sponsors = { $person } stands for { $n } of { $keys } key accounts
allocation-lead = The index sets each account’s share of the resources against its share of the potential: from 0.5 to 2 it is fair.
allocation-lead-without = The index sets each account’s share of the resources against its share of the potential: from 0.5 to 2 it is fair. Without an estimated spend it leaves out { $names }.
allocation-short = below its part
allocation-fair = fair
allocation-long = above its part
allocation-count = Key accounts
allocation-count-over = above the limit
allocation-count-small = up to { $limit } in a small or medium company
allocation-count-large = up to { $limit } in a large company
allocation-resources = Of the commercial cost
allocation-resources-note = for { $share } of the contribution
allocation-balance = Resources ÷ contribution
allocation-balance-note = fair from { $from } to { $to }
allocation-accounts = { $n ->
    [0] None of { $all_count } accounts gets its part
    [one] One of { $all_count } accounts gets its part
   *[other] { $count } of { $all_count } accounts get their part
}
allocation-accounts-all = { $n ->
    [one] The only account gets its part
    [2] Both accounts get their part
   *[other] All { $count } accounts get their part
}
allocation-caption = Resources and potential by account
allocation-column-resources = Resources
allocation-column-potential = Weighted potential
allocation-column-index = Index
allocation-column-sponsor = Sponsor
allocation-column-accounts = Which
allocation-note = The shares are those among the accounts of the table.
allocation-segments = { $segment } is the segment with the most revenue at risk: { $risk }
allocation-segments-caption = Revenue and contribution at risk by segment
allocation-segment-none = Without a segment
allocation-column-segment = Segment
allocation-column-risk = Contribution at risk
allocation-sponsors-over = { $person } sponsors { $count } accounts: too many for one person
allocation-sponsors-fine = { $n ->
    [one] No sponsor stands for more than one account
   *[other] No sponsor stands for more than { $count } accounts
}
allocation-sponsors-caption = Sponsors and their accounts
allocation-sponsor-over = more than three

## On watch and left out

selection-watch = { $n ->
    [one] { $account }, with { $money } of revenue, stays on watch
   *[other] { $count } customers with { $money } of revenue stay on watch
}
selection-watch-bare = { $n ->
    [one] { $account } stays on watch
   *[other] { $count } customers stay on watch
}
selection-watch-caption = Customers that may become key accounts
selection-out = { $n ->
    [one] { $account }, with { $money } of revenue, was left out
   *[other] { $count } customers with { $money } of revenue were left out
}
selection-out-bare = { $n ->
    [one] { $account } was left out
   *[other] { $count } customers were left out
}
selection-out-caption = Customers that were left out
selection-class = class { $class }
selection-reason = Why
selection-effects = Effect to expect

## Criteria

criteria-attractiveness = { $count } criteria of attractiveness; “{ $name }” weighs most, { $weight } of 100
criteria-strength = { $count } criteria of strength; “{ $name }” weighs most, { $weight } of 100
criteria-vulnerability = { $count } factors of vulnerability; “{ $name }” weighs most, { $weight } of 100
criteria-name = Criterion
criteria-weight = Weight
criteria-objective = What for
criteria-measures = What it measures
criteria-differentiates = Whom it tells apart
criteria-matters = Why it matters
criteria-anchor = { $at } = { $text }

## Position in the matrices

matrix-moved = Beside the account, the stage of the relationship; below each score, the change since the last review.
matrix-stage = Beside the account, the stage of the relationship.
marker-stages = shape: stage of the relationship ({ $shapes })
marker-alone = { $shape }: { $stage } relationship
marker-alone-none = { $shape }: relationship without a stage
marker-stage = { $shape }, { $stage }
marker-no-stage = no stage
marker-circle = circle
marker-hollow = hollow circle
marker-triangle = triangle
marker-fallen = triangle on its tip
marker-square = square
marker-cross = cross
marker-star = star
matrix-mark-doubt = band: half a point or less from the cut
position-reasons = It is a key account for { $reasons }.
position-moved = Since the last review { $axis } goes from { $from } to { $to }
position-expected = By the end of the plan { $axis } should go from { $from } to { $to }
position-still = Nothing has moved: { $axis } is still { $to }
position-incomplete = incomplete
position-head-axis = Axis
position-head-before = Last review
position-head-now = Today
position-head-change = Change
position-head-expected = Expected
position-head-on = { $what }, { $day }
position-head-data = By the data
position-moves-caption = Movement in the matrices
position-ratio = Relative strength
position-ratio-note = times the best competitor’s
position-difference = Lead
position-difference-note = over the best competitor
position-class-revenue = Class by revenue
position-class-revenue-note = { $share } of the revenue
position-class-contribution = Class by contribution
position-class-contribution-note = { $share } of the contribution
position-allocation = Allocation index
position-allocation-note = { $resources } of the resources for { $potential } of the potential

## What each category and cell asks

needs-title-met = { $all ->
    [one] The plan has the one thing that its place in the matrices asks
   *[other] The plan has all that its place in the matrices asks: { $all } of { $all }
}
needs-title-missing = { $missing ->
    [one] The plan lacks one of the { $few } things that its place in the matrices asks
   *[other] The plan lacks { $count } of the { $few } things that its place in the matrices asks
}
needs-title-none = { $all ->
    [one] The plan lacks the one thing that its place in the matrices asks
   *[other] The plan has none of the { $few } things that its place in the matrices asks
}
needs-caption = What category and cell ask, and what the plan has
needs-head-from = Because it is
needs-head-need = Asks for
needs-head-found = The plan has
needs-missing = missing
needs-manager = A manager with time of their own
needs-manager-found = { $person }, { $share } of full time
needs-committee = An account committee with hours
needs-committee-found = { $n ->
    [one] one person, { $hours } hours a year
   *[other] { $n } people, { $hours } hours a year
}
needs-three-years = A plan for three years
needs-period-found = from { $from } to { $to }
needs-path = A dated path to profit
needs-path-found = { $day }: { $text }
needs-path-earns = already contributes { $share }, above the hurdle
needs-sponsor = A sponsor
needs-light-plan = A light plan
needs-actions-found = { $n ->
    [one] one open action
   *[other] { $n } open actions
}
needs-service = An agreed service level
needs-service-found = { $n ->
    [one] one service level in the agreement
   *[other] { $n } service levels in the agreements
}
needs-simpler = An action on the cost to serve, or an exit
needs-defence = A defence action: { $factor }
needs-sponsor-meeting = A sponsor meeting within 90 days
needs-meeting-found = { $day }
needs-growth = A growth plan
needs-growth-found = target of { $target }
needs-whitespace = Estimated whitespace
needs-whitespace-found = { $money }
needs-redesign = Another price or service, or a managed exit
needs-watch = A date to look again
needs-watch-found = review on { $day }
selection-by = { $functions } took part in the selection.
selection-by-dated = { $functions } took part in the selection, last reviewed on { $day }.
position-phase = Phase: { $phase }

## Position

position-title = { $category }: attractiveness { $attractiveness } and strength { $strength }
position-title-border = { $category }, and { $axis } is { $distance } from the cut
position-title-differs = Managed as { $declared }, but the criteria say “{ $category }”
position-title-incomplete = Scores are missing to place the account
position-the-attractiveness = attractiveness
position-the-strength = strength
position-the-difference = the lead over the best competitor
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
position-axis-difference = lead over the best competitor
position-axis-vulnerability = vulnerability
position-alt = { $account }: { $x } { $at_x }, { $y } { $at_y }, on axes from 0 to 10; relationship: { $stage }
position-alt-difference = { $account }: { $x } { $at_x }, on an axis from −10 to +10; { $y } { $at_y }, from 0 to 10; relationship: { $stage }
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
