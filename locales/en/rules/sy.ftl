# Rules of the pair strategy and systems.

key-account-without-plan = `{ $account }` is a key account and has no plan
    .label = key, but without a plan
    .why = a key account without a plan is key in name only
    .help = write its plan in `accounts/{ $account }/plan.yaml`
key-account-without-plan-unknown = `{ $account }` has a plan and is not in the customer base
    .label = no customer has this id
    .why = what is not in the customer base counts in no total
    .help = add `{ $account }` to `customers.yaml`, or correct the id
