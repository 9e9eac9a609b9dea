# Rules of the strategy.

commitment-sponsor = sponsor
commitment-budget = budget
commitment-approval = day of approval

no-commitment = management has not committed to the programme: { $missing } missing
    .label = nobody has committed to this
    .why = without the commitment of management every other step rests on sand
    .help = record sponsor, budget and the day of approval
no-commitment-old = management committed to the programme { $days } days ago
    .label = older than { $limit } days
    .help = have management confirm its commitment, and record the day
