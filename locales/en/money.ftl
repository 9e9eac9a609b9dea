### The profitability of the account, what serving it costs and what it is worth.

## Profitability

money-title-above = Contribution is { $share }: { $points } points above the hurdle
money-title-at = Contribution is { $share }, exactly at the hurdle
money-title-below = Contribution is { $share }: { $points } points short of the hurdle
money-title-contribution = Contribution is { $share }
money-title-grows = Sales in { $year } grow by { $share }
money-title-stays = Sales in { $year } repeat those of the year before
money-title-falls = Sales in { $year } fall by { $share }
money-title-sales = Sales in { $year } come to { $amount }
money-title-bare = There are investments or past sales, but no sales for this year
money-lead-call-offs = Sales in { $year } are invoiced call-off orders plus the forecast for the periods to come.
money-lead-profitability = Sales in { $year } are those of the plan’s profitability account.
money-lead-customer-base = Sales in { $year } are those of the customer base: the plan has no others.
money-sales = Sales { $year }
money-sales-forecast = Sales { $year }, forecast
money-growth = { $change } on { $before }
money-ytd = Invoiced to date
money-net = Net sales
money-margin = Gross margin
money-serving = Cost to serve
money-contribution = Contribution
money-hurdle = hurdle { $hurdle }
money-below-hurdle = below the hurdle
money-risk = Revenue at risk
money-clv = Customer lifetime value
money-bar-gross = Invoiced sales
money-bar-rebates = Rebate
money-bar-credits = Service credits
money-bar-net = Net sales
money-bar-cogs = Cost of goods
money-bar-margin = Gross margin
money-bar-serving = Cost to serve
money-bar-contribution = Contribution
money-alt = From sales to contribution: { $steps }
money-serving-largest = { $activity }: { $share } of the cost to serve
money-serving-one = All of the cost to serve is { $activity }
money-serving-caption = Cost to serve by activity
money-history = Sales of recent years
money-history-run = Sales go from { $from } in { $first } to { $to } in { $last }
money-history-caption = Sales by year
money-head-activity = Activity
money-head-amount = Amount
money-head-share = Share
money-head-year = Year
money-head-sales = Sales
money-head-change = Change
money-head-contribution = Contribution

## Money

money-of-spend = of { $spend }
money-year = { $year } { $sales }, contribution { $contribution }
money-history-alt = Sales by year: { $years }
money-history-part = at the foot of the column, contribution
money-history-loss = below the line, a loss
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
