### The page of the relationship and its methods: facts that support it, quality, drivers and dependence.

## Methods

method-dependence = dependence and power
method-evidence = facts that support the stage

formula-evidence-step = the highest stage whose conditions are all met, with those of the stages below: 1 exploratory, 2 basic, 3 cooperative, 4 interdependent, 5 integrated
    .name = stage that the facts support
    .source = Woodburn and McDonald; kamgen convention
formula-dependence-supplier = as judged; else 10 × our share of contribution (or revenue) ÷ 25%, up to 10, averaged with the dedicated assets where they are judged
    .name = how much we depend on the customer
    .source = kamgen convention
formula-dependence-customer = as judged; else 10 × share of wallet, averaged with the difficulty of switching where it is judged
    .name = how much the customer depends on us
    .source = kamgen convention
formula-dependence-net = our dependence − the customer’s; from −2 to +2 it is balanced
    .name = difference in dependence
    .source = McDonald; Woodburn and McDonald; kamgen convention

input-agreed-indicators = indicators agreed with the customer
input-agreement-months = months of the agreement in force
input-customer-on-supplier = the customer’s dependence
input-dedicated-assets = dedicated assets
input-exchange-orientation = orientation of the exchange
input-function-pairs = active pairs of functions
input-indicators = indicators of the scorecard
input-joint-plan = plan validated by the customer
input-quarters-sold = quarters with sales of the last four
input-share-of-contribution = share of our contribution
input-share-of-revenue = share of our revenue
input-share-of-wallet = share of wallet
input-shared-systems = shared systems
input-supplier-on-customer = our dependence
input-switching-difficulty = difficulty of switching

field-dependence = the judgement of dependence
field-evidence = any fact that measures the relationship
field-exchange-orientation = the orientation of the exchange

## The page

relationship-title-supported = Both sides call the relationship { $stage }, and the facts support it
relationship-title-more = Both sides call the relationship { $stage }; the facts already support the { $facts } stage
relationship-title-less = Both sides call the relationship { $stage }; the facts support only the { $facts } stage
relationship-title-below = The customer calls the relationship { $theirs }, { $n ->
    [one] one step
   *[other] { $few } steps
} below our view
relationship-title-above = The customer calls the relationship { $theirs }, { $n ->
    [one] one step
   *[other] { $few } steps
} above our view
relationship-title-they-are-right = { $finding }, and the facts agree with the customer
relationship-title-we-are-right = { $finding }, and the facts agree with us
relationship-declared = Accepted stage: { $stage }.
relationship-level = To the customer, what we sell is level { $level } of 5.

relationship-target = The target is a relationship that is { $stage }, without a date
relationship-target-until = The target is the { $stage } stage by { $until }
relationship-target-past = The { $stage } stage was the target for { $until } and is not reached
relationship-target-keep = The target is to stay { $stage }
relationship-target-none = The relationship has no written target

relationship-questions = Six questions add up to { $points } of 24 points: { $stage }
relationship-questions-open = Not all six questions on the stage are answered
relationship-questions-caption = The six questions on the stage, from 1 to 4
relationship-head-question = Question
relationship-head-answer = 1 to 4

relationship-gap = The largest gap, { $gap } out of 10, is in { $names }.
relationship-gap-none = In nothing do we see it more rosily than the customer.
relationship-drivers-weak = Weakest in the relationship, at { $score } out of 10: { $names }
relationship-drivers-even = The six drivers of the relationship are level at { $score } out of 10
relationship-drivers-caption = What drives the relationship in the long run, from 0 to 10
relationship-head-driver = Driver
relationship-head-score = 0 to 10
driver-shared-values = shared values
driver-goal-congruence = common goals
driver-information-sharing = sharing of information
driver-cooperation = cooperation
driver-reciprocity = reciprocity
driver-social-bonds = personal bonds

## The facts

evidence-title = The facts support the { $stage } stage; the { $next } one { $n ->
    [one] still lacks
   *[other] still lacks these:
} { $lacks }
evidence-title-many = The facts support the { $stage } stage; the { $next } one lacks { $few } conditions
evidence-title-top = The facts support the { $stage } stage, the closest of all
evidence-title-open = The facts support at least the { $stage } stage; for the { $next } one data are missing: { $topics }
evidence-title-unknown = The facts do not tell the stage: nothing is written of { $topics }
evidence-at-least = at least
evidence-topic-sales = sales
evidence-topic-contacts = contacts
evidence-topic-functions = functions of the stakeholders
evidence-topic-agreement = agreement
evidence-topic-systems = shared systems
evidence-topic-plan = validation by the customer
evidence-topic-scorecard = indicators agreed
evidence-lack-sale = a sale in the last year
evidence-lack-sales = a year of sales without a break
evidence-lack-pairs = { $n ->
    [one] one pair of functions
   *[other] { $few } pairs of functions
}
evidence-lack-direct = { $share } of direct contact
evidence-lack-agreement = an agreement in force
evidence-lack-months = an agreement of { $months } months
evidence-lack-systems = { $n ->
    [one] one shared system
   *[other] { $few } shared systems
}
evidence-lack-plan = the customer’s validation
evidence-lack-scorecard = a joint scorecard
evidence-caption = What each stage asks for, and what there is today
evidence-note = Quarters with sales of the last four; pairs of functions and, below, contact without the manager, in 90 days; months of the agreement; plan validated by the customer and, at the top, part of the KPIs agreed.
evidence-head-stage = Stage
evidence-head-sales = Sales
evidence-head-pairs = Pairs
evidence-head-agreement = Agreement
evidence-head-systems = Systems
evidence-head-joint = Plan
evidence-cell-indicators = { $agreed }/{ $all }
evidence-today = Today
evidence-yes = yes
evidence-no = no
evidence-unwritten = not written
evidence-met = met
evidence-missing = missing

## Dependence

dependence-supplier-vulnerable = vulnerable supplier
dependence-inviting-supplier = inviting supplier
dependence-competitive-interaction = competitive interaction
dependence-collaborative-partnership = collaborative partnership
dependence-emerging = emerging partnership
dependence-buyer-vulnerable = vulnerable buyer
dependence-inviting-buyer = inviting buyer
dependence-title-supplier-vulnerable = We depend on the customer { $net } more than they on us, with no relationship to make up for it
dependence-title-inviting-supplier = We depend on the customer { $net } more than they on us; the relationship carries us
dependence-title-competitive-interaction = Power is balanced, but every purchase is a transaction
dependence-title-collaborative-partnership = We need each other alike: a collaborative partnership, { $net } apart
dependence-title-emerging = Power is balanced, { $net } apart, but the dependence is not mutual yet
dependence-title-buyer-vulnerable = The customer depends on us { $net } more, and without a relationship may feel tied
dependence-title-inviting-buyer = The customer depends on us { $net } more and tends the relationship
dependence-target-mutual = target: mutual
dependence-alt = Orientation { $orientation } of 10, difference in dependence { $net }: { $cell }. The target is the { $target }.
dependence-caption = Dependence and orientation, from 0 to 10
dependence-scale = 0 to 10
dependence-head-supplier = Ours
dependence-head-customer = Theirs
dependence-head-net = Difference
dependence-head-orientation = Orientation
dependence-head-power = Market power
dependence-row-supplier = we depend more
dependence-row-balanced = balanced
dependence-row-customer = they depend more
dependence-transactional = transaction
dependence-relational = relationship

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
