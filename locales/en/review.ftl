### The pages of the portfolio: first page of the site, review pack and findings.

## Documents and sections

document-review = Portfolio review
document-index = Key account portfolio
document-findings = Findings, rules and methods

nav-decisions = Decisions
nav-congruence = Congruence
nav-matrix-strength = Attractiveness and strength
nav-matrix-vulnerability = Attractiveness and vulnerability
nav-accounts = Accounts
nav-concentration = Concentration
nav-scorecards = Scorecards
nav-findings = Findings
nav-rules = Rules
nav-methods = Methods
nav-annex = Formulas

## How many, in words

count-1 = one
count-2 = two
count-3 = three
count-4 = four
count-5 = five
count-6 = six
count-7 = seven
count-8 = eight
count-9 = nine
count-10 = ten
count-11 = eleven
count-12 = twelve

## Periods and sources

period-month = { $month } { $year }
period-quarter-1 = first quarter of { $year }
period-quarter-2 = second quarter of { $year }
period-quarter-3 = third quarter of { $year }
period-quarter-4 = fourth quarter of { $year }

source-and-day = Source: { $source }, { $day }
source-plans = account plans
source-programme = self-assessment of the programme, and findings
source-customers = customer base
source-scorecards = account scorecards, last closed period

## Common columns

column-account = Account
column-category = Category
column-stage = Stage
column-health = Health
column-quality = Plan quality
column-sales = Sales this year
column-contribution = Contribution
column-wallet = Share of wallet
column-risk = Revenue at risk
column-next = Next date
column-total = Total
column-growth = { $change }% in a year

## Cover of the pack

cover-title = Portfolio review, { $period }
cover-title-of = { $supplier }: portfolio review, { $period }
cover-day = As of { $day }
cover-version = kamgen { $version }

fact-accounts = Accounts with a plan
fact-accounts-note = { $n ->
    [one] one more key account has none
   *[other] { $n } more key accounts have none
}
fact-sales = Total revenue
fact-sales-note = { $share } in key accounts
fact-findings = Errors and warnings
fact-findings-note = { $errors ->
    [0] no errors
    [one] one error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}
fact-decisions = Decisions to take
fact-decisions-note = { $n ->
    [one] one cannot wait a month
   *[other] { $n } cannot wait a month
}

## Decisions

decisions-title = { $n ->
    [one] one decision to take, with no pressing date
   *[other] { $count } decisions to take, none with a pressing date
}
decisions-title-late = { $n ->
    [one] one decision to take, already overdue
   *[other] { $count } decisions to take, { $late ->
        [one] one already overdue
       *[other] { $late_count } already overdue
    }
}
decisions-title-soon = { $n ->
    [one] one decision to take, due within 30 days
   *[other] { $count } decisions to take, { $soon ->
        [one] one due within 30 days
       *[other] { $soon_count } due within 30 days
    }
}
decisions-title-stake = { $n ->
    [one] one decision to take, with { $stake } at stake
   *[other] { $count } decisions to take; the largest puts { $stake } at stake
}
decisions-what = What to decide
decisions-who = Who
decisions-by = Due
decisions-stake = At stake
decisions-overdue = { $n ->
    [one] due yesterday
   *[other] { $n } days overdue
}
decisions-today = due today
decisions-left = { $n ->
    [one] due tomorrow
   *[other] { $n } days left
}
decisions-rest = { $n ->
    [one] There is one more decision, less urgent; it is among the findings.
   *[other] There are { $count } more decisions, less urgent; they are among the findings.
}

## Congruence

congruence-title-mature = The programme is congruent ({ $index }) and mature ({ $maturity })
congruence-title-half = The programme is congruent ({ $index }) but only half mature ({ $maturity })
congruence-title-young = The programme is congruent ({ $index }) but has yet to mature ({ $maturity })
congruence-title-watch = Congruence needs attention ({ $index }): the loosest fit is { $pair } ({ $fit })
congruence-title-loose = The programme is not congruent ({ $index }): the loosest fit is { $pair } ({ $fit })
congruence-lead = { $findings ->
    [0] The rules find no contradiction between the four elements. The loosest pair is { $pair } ({ $fit }), because one is more mature than the other.
    [one] The loosest pair is { $pair } ({ $fit }). The rules find one contradiction between the elements.
   *[other] The loosest pair is { $pair } ({ $fit }). The rules find { $count } contradictions between the elements.
}
congruence-lead-perfect = The four elements are equally mature, and the rules find no contradiction between them.
congruence-index = Congruence index
congruence-index-note = mean of the six pairs, out of 100
maturity-mean = Mean maturity
maturity-mean-note = { $level } out of 4 over the four elements
congruence-cell = { $n ->
    [0] { "" }
    [one] 1 finding
   *[other] { $n } findings
}
congruence-alt = Maturity of the elements: { $elements }. Fit of the pairs: { $pairs }.
congruence-alt-pair = { $pair } ({ $fit })
congruence-elements-caption = Maturity of the four elements, 0 to 100
congruence-element = Element
congruence-subelements = Aspects judged
congruence-maturity = Maturity
congruence-pairs-caption = Fit of the six pairs, 0 to 100
congruence-pair = Pair
congruence-fit = Fit
congruence-findings = Findings

## Matrices

matrix-title-no-strategic = { $accounts ->
    [one] the only account with scores is not strategic
   *[other] none of the { $accounts } accounts is strategic
}
matrix-title-single = { $account } scores { $attractiveness } in attractiveness and { $strength } in strength
matrix-title-strategic = { $n ->
    [one] one strategic account brings { $share } of sales
   *[other] { $count } strategic accounts bring { $share } of sales
}
matrix-title-strategic-plain = { $n ->
    [one] one of the { $accounts } accounts is strategic
   *[other] { $count } of the { $accounts } accounts are strategic
}
matrix-title-defend = { $n ->
    [one] one attractive account is vulnerable: { $accounts }
   *[other] { $count } attractive accounts are vulnerable: { $accounts }
}
matrix-title-defend-many = { $count } of the { $all } accounts are attractive and vulnerable
matrix-title-safe-near = No attractive account is vulnerable, but { $account } is close to it ({ $score })
matrix-title-safe = No attractive account is vulnerable
matrix-strategic = { $n ->
    [one] one strategic
   *[other] { $count } strategic
}
matrix-star = { $n ->
    [one] one star
   *[other] { $count } stars
}
matrix-status = { $n ->
    [one] one status
   *[other] { $count } status
}
matrix-streamline = { $n ->
    [one] one to streamline
   *[other] { $count } to streamline
}
matrix-defend = { $n ->
    [one] one to defend
   *[other] { $count } to defend
}
matrix-cultivate = { $n ->
    [one] one to cultivate
   *[other] { $count } to cultivate
}
matrix-rethink = { $n ->
    [one] one to rethink
   *[other] { $count } to rethink
}
matrix-maintain = { $n ->
    [one] one to maintain
   *[other] { $count } to maintain
}
matrix-border = { $account } ({ $axis }, { $score })
matrix-lead = { $cells }.
matrix-lead-near = { $cells }. Half a point or less from the cut: { $near }.
matrix-lead-only-near = Half a point or less from the cut: { $near }.
matrix-source = account plans; area: sales
matrix-mark-ring = ring: accessible spend
matrix-mark-rival = diamond: best competitor
matrix-mark-ghost = outline: last review
matrix-mark-forecast = arrow: expected position
matrix-alt-strength = Strength and attractiveness of each account: { $points }.
matrix-alt-difference = Lead over the best competitor, from −10 to +10, and attractiveness of each account: { $points }.
matrix-alt-vulnerability = Vulnerability and attractiveness of each account: { $points }.
matrix-alt-point = { $account } { $x } and { $y } ({ $stage })
matrix-caption = The accounts of the matrix, by sales
matrix-cell = Cell
matrix-near = on the border

## Accounts

accounts-title-none = No account has a plan
accounts-title-ill = { $ill ->
    [one] one account is in a critical state: { $names }
   *[other] { $ill_count } accounts are in a critical state: { $names }
}
accounts-title-ill-many = { $ill_count } of { $n } accounts are in a critical state
accounts-title-amber = { $n ->
    [one] the health of the only account needs attention
   *[other] { $amber ->
        [one] the health of one account in { $count } needs attention
       *[other] the health of { $amber_count } accounts in { $count } needs attention
    }
}
accounts-title-amber-named = the health of { $amber_count } { $amber ->
    [one] account in { $count } needs
   *[other] accounts in { $count } needs
} attention: { $names }
accounts-title-troubled = { $n ->
    [one] the only account has something to put right
   *[other] { $troubled ->
        [one] one account in { $count } has something to put right
       *[other] { $troubled_count } accounts in { $count } have something to put right
    }
}
accounts-title-unknown = No account has the data to judge its health
accounts-title-listed = { $n ->
    [one] one account has a plan
   *[other] { $count } accounts have a plan
}
accounts-title-coming = { $account } has the nearest date: { $day }
accounts-title-fine = { $n ->
    [one] the only account is in order
   *[other] all { $count } accounts are in order
}
accounts-lead = { $n ->
    [one] Revenue at risk is { $risk }, in the only account where it can be computed.
   *[other] Revenue at risk adds up to { $risk } over the { $count } accounts where it can be computed.
}
accounts-caption = Accounts with a plan, by sales
accounts-declared = declared: { $category }
accounts-below-hurdle = below the hurdle
next-notice = last day for notice
next-end = agreement ends
next-review = review
next-action = action due

## Concentration

concentration-title-narrow = Revenue is concentrated: { $customer } makes up { $share }
concentration-title-five = { $count } customers make up { $top } of revenue
concentration-title-one = { $customer } alone makes up { $share } of revenue
concentration-title-broad = No customer exceeds { $share } of revenue
concentration-lead = { $n ->
    [0] The largest customer, { $customer }, makes up { $share }.
    [one] The largest customer, { $customer }, makes up { $share }. The only key account makes up { $keys }.
   *[other] The largest customer, { $customer }, makes up { $share }. The { $count } key accounts make up { $keys }.
}
concentration-total = Total revenue
concentration-hhi = Concentration index (HHI)
concentration-broad = diversified
concentration-middling = moderate
concentration-narrow = concentrated
concentration-bound = at least: the other customers are taken as equal
concentration-five = Five largest
concentration-keys = Key accounts
concentration-keys-note = { $n ->
    [one] one customer
   *[other] { $n } customers
}
concentration-others = { $n ->
    [one] One other customer
   *[other] { $n } other customers
}
concentration-alt = Revenue by customer, largest first: { $customers }.
concentration-caption = Customers by revenue
concentration-customer = Customer
concentration-revenue = Revenue
concentration-share = Share
concentration-running = Running share
concentration-class = Class

## Scorecards

scorecards-title-weak = { $group }: the weakest group, at { $mean } out of 100 on average
scorecards-title-single = { $group }: the weakest group of { $account }, at { $mean } out of 100
scorecards-title-critical = { $n ->
    [one] { $account } is in a critical state in { $group } ({ $score } out of 100)
   *[other] { $count } accounts have a group in a critical state; the worst is { $account } in { $group } ({ $score })
}
scorecards-title-full = All four groups meet all their targets
scorecards-title-good = No group averages below { $mean }; the lowest is { $group }
scorecards-lead = From the weakest account to the strongest. The stronger the tint, the farther from the target; in order from 70, critical below 50.
scorecards-lead-without = From the weakest account to the strongest. The stronger the tint, the farther from the target; in order from 70, critical below 50. { $n ->
    [one] One more account has no scorecard.
   *[other] A further { $count } accounts have no scorecard.
}
scorecards-caption = Scorecards by group, 0 to 100
scorecards-mean = Mean
scorecards-red = { $n ->
    [one] one critical indicator
   *[other] { $n } critical indicators
}

## Findings

findings-title-errors = { $errors ->
    [one] one error
   *[other] { $errors_count } errors
} to put right and { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
} to decide on
findings-title-warnings-most = No errors; of { $warnings } warnings, { $most } concern { $account }
findings-title-warnings = { $warnings ->
    [one] No errors, and one warning to decide on
   *[other] No errors, and { $warnings_count } warnings to decide on
}
findings-title-hints = { $hints ->
    [one] No errors or warnings; one hint remains
   *[other] No errors or warnings; { $hints } hints remain
}
findings-title-none = No findings
findings-title-none-shown = No findings in what this edition shows
findings-title-nothing = No rule had data to check
findings-title-waived = No findings but those that were waived
findings-lead-hints = { $n ->
    [one] There is also a hint, on the page of findings.
   *[other] There are also { $n } hints, on the page of findings.
}
findings-level = Level
findings-code = Rule
findings-message = Finding
findings-place = Place
findings-errors = Errors
findings-warnings = Warnings
findings-hints = Hints
findings-waivers = Waived
findings-evaluated = Checks made
findings-evaluated-note = of { $n }; the others had no data
findings-waived = Waived by { $by } until { $expires }: { $reason }.

families-caption = Results of the rules by family
families-family = Family
families-rules = Rules
families-evaluated = Evaluated
families-passed = Passed
families-spoke = With findings
families-not = Not evaluated
families-note = A rule over accounts is checked once for each account. Not evaluated is not passed.

not-evaluated-account = { $n ->
    [one] One rule
   *[other] { $n } rules
} not evaluated for { $account } because of a faulty value at { $place }.
not-evaluated-programme = { $n ->
    [one] One rule
   *[other] { $n } rules
} not evaluated for the portfolio because of a faulty value at { $place }.
not-evaluated-nothing = { $n ->
    [one] One rule
   *[other] { $n } rules
} not evaluated because the plans lack the data they need.

filter-label = Show
filter-all = all
filter-errors = errors
filter-warnings = warnings
filter-infos = hints
filter-search = Search the findings

rules-title = { $spoken ->
    [0] None of the { $n } rules has anything to say today
    [one] One of the { $n } rules has something to say today
   *[other] { $spoken } of the { $n } rules have something to say today
}
rules-lead = Each rule with its code, what it says and its level.
rules-caption = All rules
rules-says = What it says
rules-own-level = by default: { $level }

methods-title = { $n ->
    [one] One formula computes the numbers
   *[other] { $n } formulas compute the numbers
}
methods-lead = Every number in the documents leads to its formula and its data; here are all of them, with their sources.

## First page of the site

index-title-urgent = { $accounts ->
    [one] one key account
   *[other] { $accounts_count } key accounts
}, { $decisions ->
    [one] one decision to take, and urgent
   *[other] { $decisions_count } decisions to take, { $urgent ->
        [one] one of them urgent
       *[other] { $urgent_count } of them urgent
    }
}
index-title-decisions = { $accounts ->
    [one] one key account
   *[other] { $accounts_count } key accounts
} and { $decisions ->
    [one] one decision to take, not urgent
   *[other] { $decisions_count } decisions to take, none urgent
}
index-title-plain = { $accounts ->
    [0] no account with a plan
    [one] one key account
   *[other] { $accounts_count } key accounts
}
index-title-calm = { $accounts ->
    [0] no account with a plan
    [one] one key account
   *[other] { $accounts_count } key accounts
} and no decision to take
index-lead = The portfolio as of { $day }.
index-review-pdf = Portfolio review as PDF

## Annex of formulas

annex-title = { $n ->
    [one] Where the number in this document comes from
   *[other] Where the { $n } numbers in this document come from
}
annex-lead = Each number has its formula, its data with the place where they are written, and its source.
annex-title-formulas = The { $n } formulas of this document
annex-lead-formulas = The inputs of each account, and where they are written, stand in the annex of its plan.
annex-numbers = { $n } figures
annex-formula = Formula
annex-inputs = Data
annex-source = Source

## Scores that count findings

formula-congruence = sum of the fits of the six pairs ÷ 6
    .name = congruence index
    .source = Nadler and Tushman; Capon; kamgen convention
formula-pair-fit = 100 − distance between the two elements − penalty of the programme − mean penalty of the accounts
    .name = fit of a pair of elements
    .source = Nadler and Tushman; Capon; kamgen convention
formula-plan-quality = 100 − 12 × errors − 4 × warnings − hints, never below 0
    .name = quality of the plan as a document
    .source = kamgen convention
input-errors = errors
input-warnings = warnings
input-infos = hints
input-penalty-programme = penalty of the programme
input-penalty-accounts = mean penalty of the accounts
method-congruence = fit of the four elements
method-plan-quality = quality of the plan as a document
method-decisions = decisions needed
