### The value for the customer.

## Value

value-title-part = We are worth { $amount } a year to the customer: { $share } of what it buys from us
value-title-worth = We are worth { $amount } a year to the customer
value-title-invested = We invest { $amount } in the account without saying what it is worth to the customer
value-title-shared = { $n ->
    [one] we share one process with the customer
   *[other] we share { $few } processes with the customer
}
value-title-plain = What we are worth to the customer has no number yet
value-worth = Value for the customer
value-worth-note = a year, by the charter
value-of-purchases = In what it buys
value-of-purchases-note = of its purchases from us
value-of-spend = In what it spends
value-of-spend-note = of all its spend that we could serve
value-savings = Joint savings
value-savings-note = a year, in shared processes
value-level = Buy-sell level
value-level-of = { $level } of 5
buy-sell-1 = a commodity
buy-sell-2 = good products
buy-sell-3 = good service and support
buy-sell-4 = contributes to its business
buy-sell-5 = contributes to its organisation
value-charter-field = Where we play
value-charter-value = What value we bring
value-charter-they = How the customer gains it
value-charter-we = What we gain
value-benefits-none = none of the { $n ->
    [one] promised benefits
   *[other] { $few } promised benefits
} has its indicator in order
value-benefits-all = { $n ->
    [one] the one promised benefit has its indicator in order
    [2] both promised benefits have their indicator in order
   *[other] all { $few } promised benefits have their indicator in order
}
value-benefits-some = { $shown ->
    [one] one of the { $few } promised benefits has its indicator in order
   *[other] { $few_shown } of the { $few } promised benefits have their indicator in order
}
value-benefits-shown = Shown
value-benefits-caption = Promised benefits and the indicator that shows them
value-no-indicator = no indicator
value-head-benefit = Benefit
value-head-indicator = Indicator
value-head-now = Now
value-head-target = Target
value-investments = { $amount } invested, back in { $years }
value-investments-unreturned = { $amount } invested without an expected return
value-investments-without = { $n ->
    [one] One of the six types of investment is missing: { $what }.
   *[other] { $few } of the six types of investment are missing: { $what }.
}
value-investments-caption = Investments by type and when they are back
value-head-investment = Investment
value-head-amount = Amount
value-head-return = Return a year
value-head-payback = Payback
value-years = { $years } years
value-shared-saves = { $n ->
    [one] the shared process saves { $amount } a year
   *[other] the { $few } shared processes save { $amount } a year
}
value-shared-caption = Processes shared with the customer
value-head-shared = Shared process
value-head-since = Since
value-head-saved = Saved a year
integration-edi = electronic data interchange (EDI)
integration-vmi = vendor-managed inventory (VMI)
integration-portal = portal
integration-joint-process = joint process
value-chain = The customer’s chain buys { $amount } from us, linked accounts included
value-chain-links = { $n ->
    [one] one of our accounts touches its chain
   *[other] { $few } of our accounts touch its chain
}
value-chain-linked = Linked accounts
value-chain-together = With the account itself
value-chain-caption = Our accounts in the customer’s chain
value-head-account = Account
value-head-place = Place
value-head-revenue = Buys from us
chain-upstream = its supplier
chain-downstream = its customer
chain-reciprocal = supplier and customer
chain-competitor = its competitor
chain-unknown = no place given
