### The methods: formulas, inputs, and why a number is missing.
### In lower case, as inside a sentence; at the head of a line the program sets the capital.

## Methods

method-concentration = concentration of revenue
method-contacts = form of interaction
method-gap = gap plan and scenarios
method-health = health of the account
method-lifetime = customer lifetime value
method-load = load of the managers
method-maturity = maturity of the programme
method-position = position in the matrices
method-profit = profitability and cost to serve
method-quality = quality of the relationship
method-renewal = end and notice of agreements
method-risk = revenue at risk
method-sales = sales of the year
method-scorecard = account scorecard
method-scores = weighted scores
method-service = service levels and credits
method-stage = stage of the relationship
method-stakeholders = power and support of the stakeholders
method-wallet = share of wallet and whitespace

## Concentration

formula-total-revenue = sum of the revenue of all customers, named or not
    .name = total revenue
    .source = kamgen convention
formula-share-of-revenue = revenue of the customer ÷ total revenue × 100
    .name = share of revenue
    .source = kamgen convention
formula-hhi = Σ (share of each customer in %)²; customers without a name count as equal, so it is a lower bound
    .name = concentration index (HHI)
    .source = US merger guidelines of 1992; clientguard.app
formula-top-five = sum of the shares of the five customers with most revenue
    .name = share of the five largest customers
    .source = ryanconsulting.ai, customer concentration
formula-key-share = sum of the shares of the key accounts
    .name = share of the key accounts
    .source = kamgen convention
formula-top-fifth-revenue = sum of the shares of the 20 % of customers with most revenue
    .name = share of the largest fifth
    .source = Pareto; ibf.org, ABC analysis

## Scores

formula-attractiveness = Σ (weight × score) ÷ Σ weights that have a score
    .name = attractiveness
    .source = McDonald’s directional policy matrix (cipher-sys.com)
formula-strength = Σ (weight × score) ÷ Σ weights that have a score, seen by the customer
    .name = business strength
    .source = McDonald’s directional policy matrix (cipher-sys.com); KASM
formula-best-competitor = Σ (weight × score) ÷ Σ weights that have a score, on the same criteria
    .name = strength of the best competitor
    .source = KASM; Woodburn & McDonald
formula-vulnerability = Σ (weight × score) ÷ Σ weights that have a score; a written score counts before a computed one
    .name = vulnerability
    .source = Ryals & Knox; kamgen convention
formula-expiry-proximity = 10 × (730 − days to the end) ÷ 730, between 0 and 10
    .name = closeness of the end of the agreement
    .source = kamgen convention
formula-single-thread = 10 × contacts of the manager ÷ all contacts
    .name = dependence on one person
    .source = kamgen convention
formula-quality-failures = 10 × periods missed ÷ periods measured, over the last four of each service level
    .name = quality failures
    .source = kamgen convention

## Position and risk

formula-relative-difference = strength − strength of the best competitor
    .name = lead over the best competitor
    .source = KASM
formula-relative-ratio = strength ÷ strength of the best competitor
    .name = relative strength
    .source = McDonald; Woodburn & McDonald
formula-revenue-at-risk = sales of the year × vulnerability ÷ 10 × (1 − contract security ÷ 100)
    .name = revenue at risk
    .source = Ryals & Knox; kamgen convention

## Share of wallet

formula-spend = sum of the spend of the eligible cells
    .name = spend of the customer
    .source = winsabove.com, whitespace analysis
formula-ours = sum of what is ours in the eligible cells
    .name = bought from us
    .source = winsabove.com, whitespace analysis
formula-share-of-wallet = ours ÷ spend of the customer × 100
    .name = share of wallet
    .source = winsabove.com; prolifiq.com
formula-whitespace = spend of the customer − ours
    .name = whitespace
    .source = prolifiq.com
formula-penetration = owned cells ÷ eligible cells × 100
    .name = penetration
    .source = winsabove.com

## Sales

formula-sales-to-date = sum of the call-off orders of the year
    .name = sales to date
    .source = kamgen convention
formula-sales-of-the-year = call-off orders + forecast of the periods to come; where they make no year, the figure of the plan or of the customer base
    .name = sales of the year
    .source = kamgen convention
formula-sales-growth = (sales of the year − sales of last year) ÷ sales of last year × 100
    .name = growth of sales
    .source = kamgen convention

## Profitability

formula-gross-sales = invoiced sales, as written in the plan
    .name = gross sales
    .source = Customer profitability analysis, citing Kaplan & Narayanan
formula-net-sales = gross sales − rebates − service credits
    .name = net sales
    .source = Customer profitability analysis, citing Kaplan & Narayanan
formula-gross-margin = net sales − cost of goods
    .name = gross margin
    .source = Customer profitability analysis, citing Kaplan & Narayanan
formula-gross-margin-pct = gross margin ÷ net sales × 100
    .name = gross margin on net sales
    .source = Customer profitability analysis, citing Kaplan & Narayanan
formula-cost-to-serve = sum of what each activity costs
    .name = cost to serve
    .source = Customer profitability analysis, citing Kaplan & Narayanan
formula-cost-to-serve-pct = cost to serve ÷ net sales × 100
    .name = cost to serve on net sales
    .source = Customer profitability analysis, citing Kaplan & Narayanan
formula-contribution = gross margin − cost to serve
    .name = contribution
    .source = Customer profitability analysis, citing Kaplan & Narayanan
formula-contribution-pct = contribution ÷ net sales × 100
    .name = contribution on net sales
    .source = Customer profitability analysis, citing Kaplan & Narayanan
formula-activity-cost = quantity × unit cost
    .name = cost of an activity
    .source = Customer profitability analysis, citing Kaplan & Narayanan
formula-working-capital = gross sales × days of sales outstanding ÷ 365 × annual rate
    .name = cost of working capital
    .source = kamgen convention
formula-activity-amount = amount, as written in the plan
    .name = amount of an activity
    .source = kamgen convention

## Lifetime value

formula-clv = Σ contribution of year t × retention^t ÷ (1 + discount)^t
    .name = customer lifetime value
    .source = Gupta & Lehmann; Ryals & Knox
formula-clv-without-risk = Σ contribution of year t ÷ (1 + discount)^t
    .name = lifetime value without risk of loss
    .source = Gupta & Lehmann
formula-clv-perpetual = contribution × retention ÷ (1 + discount − retention)
    .name = perpetual lifetime value
    .source = Gupta & Lehmann
formula-retention = 1 − 0.15 × vulnerability ÷ 10 − 0.10 × max(0, (5 − relationship quality) ÷ 5), between 0.50 and 0.99
    .name = computed retention
    .source = Ryals & Knox; kamgen convention
formula-retention-typed = retention, as written in the plan
    .name = retention
    .source = account plan

## Gap plan

formula-target = target, as written in the plan
    .name = sales target
    .source = account plan
formula-committed = baseline + price effect + known losses + committed new business
    .name = committed sales
    .source = kamgen convention
formula-weighted-opportunities = Σ value × probability of the open opportunities
    .name = weighted opportunities
    .source = kamgen convention
formula-expected-sales = committed sales + weighted opportunities
    .name = expected sales
    .source = kamgen convention
formula-gap = target − expected sales; negative is a surplus
    .name = gap to the target
    .source = kamgen convention
formula-gap-coverage = value of the open opportunities ÷ (target − committed sales)
    .name = coverage of the gap
    .source = account planning report card (ebookreading EB9781562867775)
formula-scenario-low = committed sales without price effect
    .name = low scenario
    .source = kamgen convention
formula-scenario-base = committed sales + weighted opportunities
    .name = base scenario
    .source = kamgen convention
formula-scenario-high = committed sales + all open opportunities
    .name = high scenario
    .source = kamgen convention
formula-scenario-typed = amount, as written in the plan with its reason
    .name = scenario explained in the plan
    .source = account plan

## Agreements

formula-contract-security = 100 × min(1, days to the end ÷ 365) of the longest agreement; 0 without one
    .name = contract security
    .source = kamgen convention
formula-service-credit = invoiced in the period × percentage of the band that was missed
    .name = service credit
    .source = framework agreement; azmonitor.com
formula-credit-cap = invoices of the year × percentage of the cap
    .name = annual cap on credits
    .source = framework agreement; azmonitor.com
formula-service-credits = sum of the credits of the year, up to the cap
    .name = credits of the year
    .source = framework agreement; azmonitor.com

## Scorecard

formula-group-score = Σ (weight × points) ÷ Σ weights; in order 100, attention 50, critical 0, no data does not count
    .name = score of the group
    .source = kamgen convention
formula-scorecard-headline = Σ (weight of the group × score of the group) ÷ Σ weights
    .name = score of the scorecard
    .source = kamgen convention
formula-attainment-headline = weighted mean of value ÷ target, at most 100 % an indicator
    .name = attainment, for comparison
    .source = kamgen convention

## Relationship

formula-quality-supplier = (trust + commitment + satisfaction + (10 − conflict)) ÷ 4
    .name = relationship quality as we see it
    .source = Ghzaiel & Akrout; kamgen convention
formula-quality-customer = (trust + commitment + satisfaction + (10 − conflict)) ÷ 4
    .name = relationship quality as the customer sees it
    .source = Ghzaiel & Akrout; kamgen convention
formula-stage-points = sum of six answers from 1 to 4; up to 10 basic, up to 16 cooperative, up to 22 interdependent, from 23 integrated
    .name = points of the stage
    .source = Woodburn & McDonald (bands after scribd 606024239); kamgen convention
formula-direct-share = 1 − contacts of the manager ÷ all contacts of 90 days
    .name = direct contact between functions
    .source = kamgen convention
formula-power-coverage = influence of those with coverage 2 or more ÷ all influence × 100
    .name = coverage of power
    .source = Altify; kamgen convention
formula-support-index = Σ (influence × support) ÷ (2 × Σ influence)
    .name = support index
    .source = Altify; kamgen convention
formula-health = 0.25 relationship as the customer sees it + 0.20 agreed quality + 0.20 results + 0.15 support + 0.10 safety from loss + 0.10 contract security; what is missing gives its weight away
    .name = health of the account
    .source = kamgen convention

## Programme

formula-load-units = Σ units by category (strategic 1, star 0.8, status 0.5, streamline 0.25) × complexity (0.8 to 1.5)
    .name = load of the manager
    .source = kamgen convention
formula-load-capacity = units of a full-time person × part of full time
    .name = capacity of the manager
    .source = kamgen convention
formula-kam-revenue = sum of the revenue of their key accounts
    .name = revenue held by the manager
    .source = kamgen convention
formula-kam-share = revenue held ÷ revenue of the key accounts × 100
    .name = share of the manager in key revenue
    .source = kamgen convention
formula-maturity-element = 25 × mean of its sub-elements, from 0 to 4
    .name = maturity of an element
    .source = Capon’s congruence model; kamgen convention
formula-maturity-mean = mean of the four elements
    .name = maturity of the programme
    .source = Capon’s congruence model; kamgen convention

## Inputs

input-agreements = agreements
input-amount = amount
input-annual-rate = annual rate
input-baseline = baseline
input-best-competitor = strength of the best competitor
input-breached-periods = periods missed
input-cap = annual cap
input-cap-rate = cap on invoices
input-capacity = units of a full-time person
input-cogs = cost of goods
input-commitment = commitment
input-committed = committed sales
input-committed-new = committed new business
input-conflict = conflict
input-contact-structure = contact structure
input-contacts = all contacts
input-contacts-of-kam = contacts of the manager
input-contract-security = contract security
input-contribution = contribution
input-cost-to-serve = cost to serve
input-credit-rate = percentage of the band
input-credits = service credits
input-days-to-end = days to the end
input-discount = discount a year
input-dso = days of sales outstanding
input-ease-of-exit = ease of exit
input-eligible-cells = eligible cells
input-end = end of the agreement
input-expected = expected sales
input-financial-group = group of results
input-fte = part of full time
input-gross-margin = gross margin
input-gross-sales = gross sales
input-horizon = years
input-influence = influence
input-information-sharing = sharing of information
input-invoiced = invoiced in the period
input-invoices-of-the-year = invoices of the year
input-key-revenue = revenue of the key accounts
input-known-losses = known losses
input-last-year = sales of last year
input-measured-periods = periods measured
input-net-sales = net sales
input-opportunities = open opportunities
input-ours = ours
input-owned-cells = owned cells
input-planning-horizon = planning horizon
input-price-effect = price effect
input-probability = probability
input-quality-group = group of agreed quality
input-quantity = quantity
input-reached = value reached
input-rebates = rebates
input-relationship = relationship as the customer sees it
input-relationship-quality = relationship quality as the customer sees it
input-rest = customers without a name
input-retention = retention
input-revenue = revenue
input-revenue-of-kam = revenue held by the manager
input-safety = safety from loss
input-sales = sales of the year
input-satisfaction = satisfaction
input-spend = spend of the customer
input-strength = strength
input-supplier-status = status as a supplier
input-support = support of the stakeholders
input-target = target
input-total-revenue = total revenue
input-trust = trust
input-typed = value written in the plan
input-unit-cost = unit cost
input-vulnerability = vulnerability
input-weight = weight
input-weighted = weighted opportunities

## Sub-elements of maturity

maturity-collaboration = collaboration
maturity-commitment = commitment of the management
maturity-coordination = coordination
maturity-customer-knowledge = knowledge of the customer
maturity-development = development
maturity-flexibility = flexibility
maturity-improvement = improvement
maturity-internal-collaboration = internal collaboration
maturity-interpersonal = interpersonal relations
maturity-it = information technology
maturity-key-account-manager = key account manager
maturity-personalisation = personalisation
maturity-plan-and-management = plan and management
maturity-portfolio = portfolio
maturity-resource-allocation = allocation of resources
maturity-roles = roles
maturity-selection-criteria = selection criteria
maturity-structure = structure

## Cells of the vulnerability matrix

vulnerability-defend = defend
vulnerability-cultivate = cultivate
vulnerability-rethink = rethink
vulnerability-maintain = maintain

## Axes

axis-attractiveness = attractiveness
axis-strength = business strength
axis-difference = lead over the best competitor
axis-absolute = business strength
axis-relative-difference = lead over the best competitor
axis-vulnerability = vulnerability

## Forms of interaction


## What the sales of the year rest on


## Why a number cannot be computed: “cannot be computed because …”

cannot-missing = nobody has written { $what ->
    [activity-cost] { field-activity-cost }
    [baseline] { field-baseline }
    [best-competitor] { field-best-competitor }
    [call-offs] { field-call-offs }
    [cap] { field-cap }
    [clv] { field-clv }
    [cogs] { field-cogs }
    [commitment] { field-commitment }
    [conflict] { field-conflict }
    [contacts] { field-contacts }
    [contributions] { field-contributions }
    [cost-to-serve] { field-cost-to-serve }
    [credit-basis] { field-credit-basis }
    [credit-rate] { field-credit-rate }
    [criteria] { field-criteria }
    [dependence] { field-dependence }
    [discount] { field-discount }
    [evidence] { field-evidence }
    [exchange-orientation] { field-exchange-orientation }
    [forecast] { field-forecast }
    [gap-plan] { field-gap-plan }
    [gross-sales] { field-gross-sales }
    [groups] { field-groups }
    [index-base] { field-index-base }
    [index-current] { field-index-current }
    [index-fixed] { field-index-fixed }
    [index-weight] { field-index-weight }
    [influence] { field-influence }
    [invoiced] { field-invoiced }
    [kam] { field-kam }
    [maturity-level] { field-maturity-level }
    [maturity] { field-maturity }
    [minimum] { field-minimum }
    [opportunity-value] { field-opportunity-value }
    [ours] { field-ours }
    [payment-days] { field-payment-days }
    [probability] { field-probability }
    [profitability] { field-profitability }
    [quality-view] { field-quality-view }
    [quality] { field-quality }
    [rebate-mode] { field-rebate-mode }
    [revenue] { field-revenue }
    [sales] { field-sales }
    [satisfaction] { field-satisfaction }
    [scorecard] { field-scorecard }
    [scores] { field-scores }
    [spend] { field-spend }
    [stage-items] { field-stage-items }
    [stakeholders] { field-stakeholders }
    [start] { field-start }
    [target] { field-target }
    [tier-rate] { field-tier-rate }
    [tiers] { field-tiers }
    [trust] { field-trust }
    [values] { field-values }
    [weight] { field-weight }
    [whitespace] { field-whitespace }
   *[other] { $what }
}
cannot-broken = there is a fault at “{ $place }”
cannot-no-rate = there is no exchange rate from { $from } to { $to }
cannot-no-total = the total to divide by is zero
cannot-too-far = the horizon goes beyond { $farthest } years
cannot-too-few-terms = { $known ->
    [0] none
    [one] only one
   *[other] only { $known }
 } of the { $enough } terms that are needed can be told
cannot-too-large = a number is too large
cannot-unknown-basis = credits on “{ $basis }” are not understood

## What may be missing

field-activity-cost = the quantity and the cost of an activity
field-baseline = the sales baseline
field-best-competitor = scores of the best competitor
field-call-offs = the call-off orders
field-cap = the cap on credits
field-clv = the section on lifetime value
field-cogs = the cost of goods
field-commitment = the commitment
field-conflict = the conflict
field-contacts = the contacts
field-contributions = the contribution of every year
field-cost-to-serve = the cost to serve
field-credit-basis = the basis of the credits
field-credit-rate = the percentage of a band
field-criteria = the criteria of the programme
field-discount = the discount rate
field-forecast = the forecast for the rest of the year
field-gap-plan = the gap plan
field-gross-sales = the gross sales
field-groups = a group of the scorecard
field-influence = the influence of the stakeholders
field-invoiced = the amount of a call-off order
field-kam = the key account manager
field-maturity = the maturity of the programme
field-maturity-level = the level of every sub-element
field-opportunity-value = the value of an opportunity
field-ours = what is ours in a cell
field-probability = the probability of an opportunity
field-profitability = the profitability
field-quality = the quality of the relationship
field-quality-view = that side’s view of the relationship
field-revenue = the revenue
field-sales = the sales
field-satisfaction = the satisfaction
field-scorecard = a scorecard
field-scores = scores on the criteria
field-spend = the spend of the customer
field-stage-items = all six answers on the stage
field-stakeholders = any stakeholder
field-target = the target
field-trust = the trust
field-values = any value of the indicators
field-weight = the weight of an indicator
field-whitespace = the wallet of the customer
