# Rules over the whole portfolio.

customer-concentration = `{ $account }` is { $share } of revenue
    .label = one customer carries this much
    .why = who loses such a customer loses the year
    .help = win others; protect this one with a longer term and a minimum
    .decision = Spread the revenue that hangs on { $account }
    .stake = revenue
