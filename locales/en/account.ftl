### What the sections of the account plan share.

## Words common to the tables

total = Total
head-date = Date
head-due = Due
head-owner = Owner
head-status = Status
head-what = What
two-clauses = { $first }; { $second }
period-quarter = Q{ $quarter } { $year }

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
missing-number-dependence = Dependence
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
