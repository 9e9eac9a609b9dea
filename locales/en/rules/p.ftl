# Rules of the people.

gap-without-development = `{ $person }` is below the required level, with no development planned: { $gaps }
    .label = { $needed } is required
    .also = this too
    .why = the accounts grow faster than a manager who does not
    .help = plan a development action with a day for each gap
