# Rules of the pair strategy and organisation.

too-little-time = `{ $account }` is { $category } and has { $fte } of a full-time manager
    .label = at least { $least } is needed
    .also = managed as { $category }
    .why = a category that gets no time is a wish
    .help = give the account more time, or lower its category
