### Share of wallet and whitespace.

## Share of wallet

wallet-title = We hold { $share } of the customer’s spend; { $open } is whitespace
wallet-title-all = Of what we can sell, the customer buys nothing elsewhere
wallet-title-none = The customer buys nothing from us yet; { $open } is whitespace
wallet-lead = { $unit } holds { $share } of the whitespace.
wallet-share = Share of wallet
wallet-ours = { $amount } is ours
wallet-open = Whitespace
wallet-spend = Customer’s spend
wallet-penetration = Penetration
wallet-penetration-note = cells in which we sell
wallet-cross-sell = Cross-selling
wallet-cross-sell-value = { $sold } of { $all } offerings
wallet-caption = Ours and the customer’s spend, by unit and offering
wallet-note = Each cell: ours / the customer’s spend, in thousands of { $symbol }; below, O where we sell, P where there is an opportunity, G where there is a gap, C where a competitor sells, and our share. The stronger the tint, the more whitespace.
wallet-not-eligible = not eligible
wallet-head-unit = Unit
wallet-head-offering = Offering

## Wallet

wallet-place = { $offering } in { $unit }
wallet-competitors = { $name } stands where others sell { $amount }: { $share } of the whitespace
wallet-competitors-caption = Competitors named in the cells
wallet-competitors-note = At most: what the customer spends in these cells and does not buy from us; the plan does not say how much of it is whose.
wallet-head-competitor = Competitor
wallet-head-places = Where it is
wallet-head-at-most = At most
wallet-head-share = Of the whitespace
