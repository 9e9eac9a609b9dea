### Negotiation, and the methods of negotiation, value and expectations.

## Methods

method-benefits = benefits shown
method-chain = chain of accounts
method-charter = value for the customer
method-expectations = expectations of the customer
method-investments = investments and payback
method-negotiation = negotiation

formula-value-of-purchases = value promised a year ÷ sales of the year × 100
    .name = value in what it buys from us
    .source = account charter (LAMP); kamgen convention
formula-value-of-spend = value promised a year ÷ the customer’s spend × 100
    .name = value in what it spends
    .source = account charter (LAMP); kamgen convention
formula-joint-savings = sum of what the shared processes save a year
    .name = joint savings
    .source = kamgen convention
formula-benefits-shown = benefits whose indicator is in order in the last closed period
    .name = benefits shown
    .source = kamgen convention
formula-invested = sum of the investments, less those cancelled
    .name = invested
    .source = kamgen convention
formula-invested-returns = sum of the returns expected a year
    .name = expected return
    .source = kamgen convention
formula-invested-in-type = sum of the investments of the type
    .name = invested by type
    .source = kamgen convention
formula-payback = amount ÷ return expected a year
    .name = payback in years
    .source = kamgen convention
formula-chain-linked = sum of the revenue of the linked accounts, without the customer’s competitors
    .name = revenue of the linked accounts
    .source = kamgen convention
formula-chain-together = revenue of the linked accounts + revenue of the account
    .name = revenue of the chain
    .source = kamgen convention
formula-expectation-gap = importance − performance
    .name = gap to what is expected
    .source = Martilla and James, importance and performance
formula-expectations-met = Σ importance × performance ÷ Σ importance
    .name = weighted performance
    .source = Martilla and James; kamgen convention
formula-expectations-short = Σ importance × max(0, importance − performance) ÷ Σ importance
    .name = weighted shortfall
    .source = Martilla and James; kamgen convention
formula-agreement-zones = variables in which the two limits reach each other; both limits are given, ours first
    .name = variables with a possible agreement
    .source = contract zone between both reservation values
formula-integrative-potential = ½ × Σ |weight for us − weight for them|
    .name = integrative potential
    .source = kamgen convention
formula-trade-ratio = weight for them ÷ weight for us; from 1.5 good to give, up to 0.67 good to ask
    .name = trade ratio
    .source = elegant negotiables; kamgen convention
formula-concession-cost = sum of what the planned concessions cost
    .name = cost of the concessions
    .source = kamgen convention
formula-concession-room = contribution of the target package − contribution of the worst package we accept
    .name = room for concessions
    .source = kamgen convention
formula-concession-use = cost of the concessions ÷ room × 100
    .name = room promised
    .source = kamgen convention
formula-over-alternative = contribution of the worst package we accept − contribution of our BATNA
    .name = better than our BATNA by
    .source = best alternative to a negotiated agreement (BATNA)
formula-preparation-points = points of preparation that are done, of nine
    .name = preparation
    .source = the nine points of preparation
formula-untested-assumptions = assumptions that nobody has tested
    .name = untested assumptions
    .source = kamgen convention
formula-package-ours = Σ weight for us × (value − limit) ÷ (opening − limit), each quotient between 0 and 1
    .name = worth of the package to us
    .source = linear additive utility; kamgen convention
formula-package-theirs = Σ weight for them × (value − limit) ÷ (opening − limit), each quotient between 0 and 1
    .name = worth of the package to them
    .source = linear additive utility; kamgen convention

input-alternative = BATNA
input-concessions = cost of the concessions
input-importance = importance
input-performance = performance
input-return = return expected a year
input-room = room
input-target-package = target package
input-value = value promised
input-weight-ours = weight for us
input-weight-theirs = weight for them
input-worst-package = worst package we accept

cannot-incomplete-package = the proposal says nothing about { $what }
cannot-no-alternative = our BATNA has no value
cannot-no-assumptions = no assumptions are written
cannot-no-benefits = the account claims no benefit
cannot-no-concessions = no concession has a cost
cannot-no-direction = nobody says which way a variable favours us
cannot-no-expectations = nobody has rated what the customer expects
cannot-no-investments = no investment has an amount
cannot-no-links = the account has no links in its chain
cannot-no-packages = a package has no value
cannot-no-positions = a variable lacks its opening, target or limit
cannot-no-preparation = the list of preparation is missing
cannot-no-return = no return is expected
cannot-no-room = the target package is worth no more than the worst package we accept
cannot-no-savings = no shared process has savings
cannot-no-value = the charter does not say what our value is worth
cannot-no-variables = there are no variables
cannot-no-weights = a variable has no weight

preparation-done = done
preparation-open = open
preparation-information = information gathered
preparation-objectives = our objectives
preparation-their-objectives = their objectives
preparation-priorities-compared = priorities compared
preparation-assumptions-checked = assumptions tested
preparation-variables-valued = variables valued
preparation-agenda = agenda
preparation-batna = BATNA
preparation-matrix = negotiation matrix

package-proposal = proposal
package-agreed = what was agreed
package-our-target = our target
package-our-limit = our limit
package-their-target = their target
package-their-limit = their limit

benefit-profitability-focus = focus on profitability
benefit-better-relationships = better relationships
benefit-personalisation = personalisation and added value
benefit-operating-efficiency = operating efficiency
benefit-strategic-focus = strategic focus
benefit-retention-and-growth = retention and growth
benefit-differentiation = differentiation
benefit-strategic-information = strategic information
benefit-references = references
benefit-transparency = less conflict and more transparency
benefit-information-exchange = more exchange of information
benefit-satisfaction-and-loyalty = satisfaction and loyalty
benefit-trust = a relation of trust
benefit-growth-and-share = growth in sales and share
benefit-co-creation = innovation by co-creation

## Negotiation

two-parts = { $first }, { $second }
negotiation-title-room = An agreement is possible in { $n ->
    [one] the only variable
    [2] both variables
   *[other] all { $few } variables
}; concessions already take { $cost } of { $room }
negotiation-title-over = The concessions cost { $cost }, more than the room of { $room }, with an agreement possible in { $n ->
    [one] the one variable
    [2] both variables
   *[other] all { $few } variables
}
negotiation-title-possible = An agreement is possible in { $n ->
    [one] the one variable
    [2] both variables
   *[other] all { $few } variables
}, but the concessions have no price
negotiation-title-stuck = no agreement is possible in “{ $what }”{ $n ->
    [0] { "" }
    [one] , but in the other variable
   *[other] , but in the other { $few } variables
}
negotiation-title-gaps = { $few } of { $all } variables have no possible agreement
negotiation-title-soon = { $days ->
    [0] Today is about { $what }, without variables to compare
    [one] Tomorrow is about { $what }, without variables to compare
   *[other] In { $days } days it is about { $what }, without variables to compare
}
negotiation-title-open = It is about { $what }, without variables to compare
negotiation-led = Led by { $lead }, with { $members }. Confidential: for the management only.
negotiation-led-alone = Led by { $lead }. Confidential: for the management only.
negotiation-named = the negotiation { $id }
negotiation-of = { $part } of { $whole }
negotiation-not-in = not in { $what }
negotiation-possible = Agreement possible
negotiation-potential = Integrative potential
negotiation-to-trade = of 100: there is something to trade
negotiation-one-pie = of 100: nearly all is one pie
negotiation-used = Room taken
negotiation-used-note = { $cost } of { $room }
negotiation-over = more than the room
negotiation-over-alternative = Better than our BATNA by
negotiation-over-alternative-note = with the worst package we accept
negotiation-below-alternative = worse than no deal
negotiation-meeting = First meeting
negotiation-deadline = deadline { $day }
negotiation-prepared = Preparation
negotiation-untested = { $n ->
    [one] one assumption untested
   *[other] { $n } assumptions untested
}
negotiation-alt = Negotiation matrix. { $rows }
negotiation-alt-row = { $what }: { $zone }
negotiation-matrix-note = Each row has its own scale; what favours us lies to the right. Numbers: opening, target and, in bold, limit. Upright stroke on the bar: target. Hatched: zone of possible agreement.
negotiation-estimate = estimate of the team
negotiation-side-ours = we
negotiation-side-theirs = customer
negotiation-head-variable = Variable
negotiation-head-advice = What to do
negotiation-head-zone = Zone of agreement
negotiation-head-weight-ours = Our weight
negotiation-head-weight-theirs = Their weight
negotiation-head-ratio = Ratio
negotiation-no-zone = no agreement possible
negotiation-give = give
negotiation-ask = ask
negotiation-trades = Give way on { $give }; ask for { $ask }
negotiation-trades-give = Give way on { $give }
negotiation-trades-ask = Ask for { $ask }
negotiation-trades-caption = Variables that weigh more for one side than for the other
negotiation-concessions = Each of the { $few } concessions asks for something; the dearest costs { $cost }
negotiation-concessions-plain = { $n ->
    [one] One concession is prepared
   *[other] There are { $few } concessions prepared
}
negotiation-concessions-caption = The ladder of concessions, in its order
negotiation-head-give = If we give
negotiation-head-get = we get
negotiation-head-worth = Value to them
negotiation-head-risk = Risk
negotiation-head-cost = Cost
negotiation-low = low
negotiation-medium = medium
negotiation-high = high
negotiation-reversible = reversible
negotiation-irreversible = not reversible
negotiation-contagious = contagious
negotiation-agreed-within = What was agreed lies within our limits
negotiation-agreed-beyond = What was agreed goes beyond our limit in { $what }
negotiation-agreed-caption = What was agreed beside our target and our limit
negotiation-head-target = Target
negotiation-head-limit = Limit
negotiation-head-agreed = Agreed
negotiation-within = within
negotiation-beyond = beyond
negotiation-packages-worse = the proposal “{ $worse }” is no better for anybody than “{ $better }”
negotiation-packages-last = The last proposal is worth { $ours } points to us and { $theirs } to the customer
negotiation-packages-partial = { $n ->
    [one] The proposal leaves out variables and cannot be compared
   *[other] Each of the { $n } proposals leaves out variables
}
negotiation-packages-caption = Packages and what they are worth to each side
negotiation-packages-alt = Packages by their worth to both sides, 0 to 100. { $packages }
negotiation-alt-package = { $name }: { $ours } to us, { $theirs } to the customer
negotiation-packages-note = 0: everything at the limit; 100: everything at the opening. Crosses: what each side wants.
negotiation-dominated = nobody gains against “{ $better }”
negotiation-proposal = Proposal { $n }
negotiation-head-package = Package
negotiation-head-for-us = To us
negotiation-head-for-them = To the customer
negotiation-axis-ours = worth to us
negotiation-axis-theirs = worth to the customer
negotiation-priorities = First for us: “{ $ours }”; for the customer: “{ $theirs }”
negotiation-priorities-one = Only one side has its priorities written down
negotiation-priorities-caption = Priorities of both sides, in order
negotiation-package-target = Target package
negotiation-package-worst = Worst package we accept
negotiation-room = Room for concessions
negotiation-batna-ours = Our BATNA
negotiation-batna-theirs = Their BATNA (what it costs them)
negotiation-unsure = little confidence
negotiation-half-sure = some confidence
negotiation-sure = much confidence
negotiation-better = Even the worst package is worth { $amount } a year more than no deal
negotiation-worse = The worst package is worth { $amount } a year less than no deal
negotiation-unvalued = Nobody has valued a deal against no deal
negotiation-alternatives-caption = What a deal is worth, and what no deal is worth
negotiation-head-outcome = Outcome
negotiation-head-yearly = A year
negotiation-tested = tested
negotiation-not-tested = untested
negotiation-untested-total = Untested
negotiation-assumptions-tested = { $n ->
    [one] the one assumption is tested
    [2] both assumptions are tested
   *[other] all { $few } assumptions are tested
}
negotiation-assumptions-open = { $open ->
    [one] { $n ->
        [one] the one assumption is untested
       *[other] one of the { $all } assumptions is untested
    }
   *[other] { $few } of the { $all } assumptions are untested
}
negotiation-assumptions-caption = Assumptions and their state
negotiation-head-assumption = Assumption
negotiation-tactics = We expect { $what }
negotiation-tactics-none = We expect no tactics
negotiation-tactics-caption = Tactics that we expect, and our answer
negotiation-head-tactic = Their tactic
negotiation-head-counter = Our answer
negotiation-planned = We shall use { $what }.
negotiation-closing-with = To close: { $what }.
negotiation-minutes = { $n } min
negotiation-agenda = The meeting takes { $minutes } and has { $n ->
    [one] one point
   *[other] { $few } points
}
negotiation-agenda-caption = Agenda of the meeting
negotiation-head-agenda = Agenda
negotiation-head-time = Time
negotiation-preparation-all = All nine points are prepared
negotiation-preparation-but = { $n ->
    [one] one point of nine is open: { $what }
   *[other] two points of nine are open: { $what }
}
negotiation-preparation-some = { $n ->
    [0] no point of nine is prepared
    [one] one point of nine is prepared
   *[other] { $few } points of nine are prepared
}
negotiation-preparation-caption = The nine points of preparation
negotiation-head-point = Preparation
negotiation-signals = { $n ->
    [one] One signal was seen
   *[other] { $n } signals were seen
}
negotiation-signals-last = We read the last signal so: “{ $reading }”
negotiation-signals-caption = Signals and how we read them
negotiation-head-by = By
negotiation-head-signal = Signal
negotiation-head-reading = How we read it
negotiation-strategy = Strategy
negotiation-mandate = Mandate
negotiation-interests-ours = Our interests
negotiation-interests-theirs = Their interests
negotiation-interests-shared = Shared interests
negotiation-intention-ours = What we shall say first
negotiation-intention-theirs = What they said first
negotiation-questions = Questions
negotiation-deadlock = Where it is stuck
negotiation-move = What would move it
negotiation-sources = Where we know it from
negotiation-mandate-price = price: at least { $share }
negotiation-mandate-payment = payment: at most { $days } days
negotiation-mandate-investment = investment: up to { $amount }
negotiation-approved = approved by { $by } on { $day }
negotiation-approved-on = approved on { $day }
negotiation-unapproved-by = not approved; { $by } decides
negotiation-unapproved = not approved

tactic-supplements = supplements
tactic-budget-barrier = the budget barrier
tactic-increment = the increment
tactic-no-authority = lack of authority
tactic-misleading-information = misleading information
tactic-outrageous-demand = an outrageous demand
tactic-linked-arguments = linked arguments
tactic-salami = the salami
tactic-outpost = the outpost
tactic-detailed-costs = the breakdown of costs
tactic-threat = a threat
tactic-disproportionate = a disproportionate proposal
tactic-distraction = distraction
tactic-nibble = nibbling
tactic-aggression = aggression
closing-summary = the summary
closing-concession = a concession
closing-alternatives = alternative proposals
closing-time-limit = an offer with a deadline
