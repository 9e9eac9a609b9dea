# Rules of the organisation.

committee-too-narrow = the committee of `{ $account }` covers { $count ->
    [one] one function
   *[other] { $count } functions
    }, not { $needed }
    .label = only { $functions }
    .why = a customer that deals with many functions needs many functions behind its manager
    .help = add members from other functions
committee-too-narrow-none = `{ $account }` is { $category } and has no committee
    .label = nobody but the manager
    .help = name a committee of several functions
