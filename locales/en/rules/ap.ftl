# Rules of an account within its programme.

category-differs = `{ $account }` is declared { $declared } and its scores say { $computed }
    .label = the scores say { $computed }
    .also = attractiveness { $attractiveness }, strength { $strength }
    .why = a category that is only wished for spends money that the scores do not justify
    .help = score again with the committee, or write down why
    .decision = Decide the category of { $account }: { $declared } or { $computed }
    .reason = attractiveness { $attractiveness }, strength { $strength }
category-differs-reason = { category-differs }
    .label = the scores say { $computed }
    .help = confirm the reason in the next review
    .decision = { category-differs.decision }
    .reason = { category-differs.reason }
