### The common words: dates, lists, currencies and the fixed lists of the format.
### In small letters, as they stand in a sentence; at the head of a line the program capitalises them.

## Dates

date-long = { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
date-month = { $month } { $year }

month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec

## Lists

list-and = and
# Spanish has another word before the sound of i.
list-and-before-i = and

## Currencies: the sign beside a figure, and the name. Any other is written as its ISO code.

currency-brl = R$
    .name = Brazilian reais
currency-eur = €
    .name = euros
currency-gbp = £
    .name = pounds sterling
currency-jpy = JP¥
    .name = Japanese yen
currency-mxn = MX$
    .name = Mexican pesos
currency-usd = US$
    .name = US dollars

## Units, as they stand after a number

unit-eur = €
unit-pct = %
unit-days = days
unit-weeks = weeks
unit-hours = h
unit-ppm = ppm
unit-kg = kg
unit-nps = points
unit-count = { "" }

## Levels of findings

level-error = error
level-warning = warning
level-info = hint
level-off = off

## How a value stands

mark-ok = in order
mark-warn = attention
mark-bad = critical
mark-none = no data

## Editions of a document

edition-internal = internal edition
edition-committee = committee edition
edition-customer = customer edition

## Categories of an account

category-strategic = strategic
category-star = star
category-status = status
category-streamline = streamline

## Phases of an account in the programme

phase-identify = identify
phase-manage = manage
phase-grow = grow

## Stages of the relationship

stage-exploratory = exploratory
stage-basic = basic
stage-cooperative = cooperative
stage-interdependent = interdependent
stage-integrated = integrated
stage-disintegrating = disintegrating

## Why an account is key

reason-volume = purchase volume
reason-revenue-share = share of our revenue
reason-profit = profitability
reason-growth = growth
reason-cross-sell-potential = cross-selling potential
reason-strategic-alignment = alignment with our strategy
reason-mission-fit = fit with our mission
reason-brand = standing of its brand
reason-market-presence = market presence
reason-market-leader = market leadership
reason-prescription = influence on other buyers
reason-reference = value as a reference
reason-innovation = push for innovation
reason-learning-bench = test bench
reason-new-market = entry into a new market
reason-new-region = entry into a new region
reason-channel-access = access to a channel
reason-central-purchasing = central purchasing
reason-capacity-fill = use of our capacity
reason-demand-stability = stable demand
reason-prompt-payment = prompt payment
reason-solvency = solvency
reason-co-investment = willingness to co-invest
reason-loyalty = loyalty
reason-process-integration = process integration
reason-competitor-block = keeping a competitor out
reason-low-cost-to-serve = low cost to serve
reason-watch-candidate = candidate key account

## Elements of the congruence model, and their pairs

element-strategy = strategy
element-organization = organisation
element-people = people
element-systems = systems and processes
    .short = systems

pair-so = strategy and organisation
pair-sp = strategy and people
pair-sy = strategy and systems
pair-op = organisation and people
pair-oy = organisation and systems
pair-py = people and systems

## Functions of a company

function-general-management = general management
function-sales = sales
function-marketing = marketing
function-logistics = logistics
function-quality = quality
function-rnd = R&D
function-finance = finance
function-customer-service = customer service
function-procurement = procurement
function-operations = operations
function-production = production

## Roles in the programme

role-executive-sponsor = executive sponsor
role-key-accounts-director = key accounts director
role-key-account-manager = key account manager
role-committee = account committee

## Competences and hats of the key account manager

competence-global-business-vision = global business vision
competence-technical-knowledge = technical knowledge
competence-service-vocation = commitment to service
competence-team-leadership = team leadership
competence-commercial-experience = commercial experience
competence-communication-negotiation = communication and negotiation
competence-results-orientation = focus on results
competence-pride-of-belonging = pride in the company
competence-self-motivation = self-motivation

hat-seller = seller
hat-conductor = conductor
hat-strategist = strategist
hat-innovator = innovator

## Stakeholders and the decision-making unit

dmu-initiator = initiator
dmu-user = user
dmu-influencer = influencer
dmu-decider = decider
dmu-approver = approver
dmu-buyer = buyer
dmu-gatekeeper = gatekeeper

presence-active = in post
presence-left = no longer there

evidence-assumed = assumed
evidence-confirmed = confirmed

## Whitespace and opportunities

cell-owned = covered
    .short = O
cell-pipeline = in the pipeline
    .short = P
cell-gap = gap
    .short = G
cell-competitor = held by a competitor
    .short = C
cell-not-eligible = not eligible

opportunity-open = open
opportunity-won = won
opportunity-lost = lost

## Analysis, actions and investments

swot-strength = strength
swot-weakness = weakness
swot-opportunity = opportunity
swot-threat = threat

status-planned = planned
status-in-progress = in progress
status-done = done
status-cancelled = cancelled
status-blocked = blocked

investment-dedicated-people = dedicated people
investment-competence = competences and training
investment-sponsorship = senior sponsorship
investment-tailored-solution = tailored solutions
investment-technology = new technology and channels
investment-sales-structure = new sales structure

size-micro = micro-enterprise
size-sme = SME
size-large = large company

## Account scorecard

group-financial = financial results
group-quality = agreed quality
group-commercial-impact = commercial impact
group-innovation-learning = innovation and learning

direction-up = higher is better
direction-down = lower is better
direction-range = between two limits

## Framework agreements

renewal-none = no renewal
renewal-automatic = automatic renewal
renewal-option = option to renew
renewal-mutual = renewal by mutual agreement

decision-renew = renew
decision-renegotiate = renegotiate
decision-exit = let it end

rebate-retrospective = retrospective on the total
rebate-incremental = band by band

party-supplier = supplier
party-customer = customer

obligation-scheduled = pending
obligation-met = met
obligation-not-met = not met
obligation-waived = waived

## Negotiation

negotiation-preparing = in preparation
negotiation-exploring = exploring
negotiation-exchanging = exchanging proposals
negotiation-closing = closing
negotiation-confirmed = confirmed
negotiation-followed-up = being followed up

strategy-collaboration = collaboration
strategy-competition = competition
strategy-yielding = yielding
strategy-avoidance = avoidance
strategy-compromise = compromise

bargaining-distributive = distributive
bargaining-integrative = integrative
bargaining-mixed = mixed

## Languages

language-es = Spanish
language-en = English
