# What the command line says.

count = { $errors ->
    [0] no errors
    [one] 1 error
   *[other] { $errors } errors
    }, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
    }, { $infos ->
    [0] no hints
    [one] 1 hint
   *[other] { $infos } hints
    }
count-waived = { count }, { $waived } waived
build-done = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
    } and { $pdfs ->
    [0] no PDF
    [one] 1 PDF
   *[other] { $pdfs } PDFs
    } in { $seconds } s. Open { $start }
build-strict = { $n ->
    [one] 1 error: with `--strict` nothing is built
   *[other] { $n } errors: with `--strict` nothing is built
    }
day-asked = report of { $day }, as asked for
day-pinned = report of { $day }, pinned in programme.yaml
day-commit = report of { $day }, the day of the last commit
day-epoch = report of { $day }, from SOURCE_DATE_EPOCH
day-today = report of { $day }, today: pin `report.as_of` in programme.yaml, or commit, to build the same again
plans-empty = the folder `{ $path }` holds no plans
    .help = put `programme.yaml`, `customers.yaml` and `accounts/<id>/plan.yaml` in it, or name another with `--plans`
no-such-account = there is no account `{ $account }`
    .help = name one of: { $known }
no-such-account-near = there is no account `{ $account }`
    .help = did you mean `{ $near }`?
rules-methods = Methods
no-such-rule = there is no rule or method `{ $code }`
    .help = `kamgen rules` lists them
no-such-rule-near = there is no rule or method `{ $code }`
    .help = did you mean `{ $near }`?
out-foreign = `{ $path }` holds files that kamgen did not make
    .help = empty it, or name another folder with `--out`
out-not-a-folder = `{ $path }` is a file, not a folder
    .help = name another folder with `--out`
out-denied = `{ $path }` may not be written to
    .help = ask for permission to write there, or name another folder with `--out`
out-full = the disk is full: `{ $path }` could not be written
    .help = make room and build again; the previous site is whole
out-disk = `{ $path }` could not be written: { $reason }
    .help = the previous site is whole; mend the cause and build again
family-dt = Data integrity
family-s = Strategy
family-o = Organisation
family-p = People
family-y = Systems and processes
family-so = Strategy and organisation
family-sp = Strategy and people
family-sy = Strategy and systems
family-op = Organisation and people
family-oy = Organisation and systems
family-py = People and systems
family-ap = Account and programme
family-ac = Account plan
family-ag = Framework agreement
family-ng = Negotiation
family-sc = Scorecard
family-pf = Portfolio
