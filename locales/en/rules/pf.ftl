# Rules over the whole portfolio.

customer-concentration = `{ $account }` is { $share } of revenue
    .label = one customer carries this much
    .why = who loses such a customer loses the year
    .help = win others; protect this one with a longer term and a minimum
    .decision = Spread the revenue that hangs on { $account }
    .reason = one customer carries { $share } of revenue
    .stake = revenue

concentrated-base = revenue is concentrated in few customers: an index of { $hhi }
    .label = the largest carries { $share }
    .why = few customers decide whether the year is good
    .help = win others, and let the small ones grow
