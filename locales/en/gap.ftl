### The sales target: forecast, opportunities and scenarios.

## Target

gap-over = The { $year } forecast beats the target by { $amount }
gap-over-undated = The forecast beats the target by { $amount }
gap-reached = The { $year } forecast equals the target
gap-reached-undated = The forecast equals the target
gap-short = The { $year } forecast falls { $amount } short of the target
gap-short-undated = The forecast falls { $amount } short of the target
gap-lead-hangs = Without “{ $name }”, { $amount } would be missing.
gap-lead-safe = No single opportunity decides the target.
gap-of-target = { $share } of the target
gap-covered-by = Committed sales cover { $share } of the { $year } target
gap-covered-by-undated = Committed sales cover { $share } of the target
gap-open = { $n ->
    [0] no open opportunity
    [one] one open opportunity
   *[other] { $n } open opportunities
}
gap-target = Target
gap-committed = Committed
gap-weighted = Weighted opportunities
gap-expected = Forecast
gap-coverage = Coverage
gap-coverage-note = times what is not committed yet; healthy from 2.5 or 3
gap-low = Low scenario
gap-high = High scenario
gap-bar-baseline = Baseline
gap-bar-price = Price
gap-bar-losses = Known losses
gap-bar-new = Certain new business
gap-bar-committed = Committed
gap-bar-weighted = Weighted opportunities
gap-bar-expected = Forecast
gap-bar-missing = Missing
gap-bar-surplus = Surplus
gap-bar-target = Target
gap-alt = From the baseline to the target: { $steps }
gap-note = Account plan, as of { $day }
gap-opportunities = { $n ->
    [one] One open opportunity, worth { $amount }
   *[other] { $n } open opportunities worth { $amount }
}
gap-opportunities-largest = { $name }: { $share } of the weighted value
gap-opportunities-caption = Open opportunities by weighted value
gap-head-opportunity = Opportunity
gap-head-value = Value a year
gap-head-probability = Probability
gap-head-weighted = Weighted
gap-head-close = Closes

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
