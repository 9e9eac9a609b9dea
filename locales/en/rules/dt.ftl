# Rules of data integrity.

weights-do-not-add-up = { $set ->
    [attractiveness] weights of attractiveness
    [strength] weights of strength
    [vulnerability] weights of vulnerability
    [groups] weights of the four groups
    [weight_ours] our weights
    [weight_theirs] their weights
    [profile_pct] parts of the seasonal profile
    [indexation] parts of the indexation
   *[other] weights of `{ $set }`
    } add up to { $sum }, not { $expected }
    .label = { $difference } short of { $expected }
    .why = a weighted score means something only out of the whole
    .help = raise the weights that deserve it by { $difference } in all
weights-do-not-add-up-over = { weights-do-not-add-up }
    .label = brings the total to { $sum }
    .help = lower the weights that deserve it by { $difference } in all

## DT-02

undefined-reference = there is no { $kind ->
    [person] person
    [account] account
    [programme-objective] programme objective
    [criterion] criterion
    [offering] offering
    [unit] customer's unit
    [stakeholder] stakeholder
    [source] source
    [opportunity] opportunity
    [investment] investment
    [swot] strength or weakness
    [objective] objective
    [action] action
    [lesson] lesson
    [idea] idea
    [kpi] indicator
    [agreement] agreement
    [sla] service level
    [price] price
    [obligation] obligation
    [negotiation] negotiation
    [assumption] assumption
    [variable] variable
    [library-criterion] library criterion
    [library-kpi] library indicator
   *[entry] entry
    } `{ $id }`{ $uses ->
    [1] { "" }
   *[other] , and { $uses } places name it
    }
    .label = leads nowhere
    .also = named here too
    .why = a reference that leads nowhere silently drops what it should have brought
    .help = define `{ $id }`, or name an entry that exists
undefined-reference-near = { undefined-reference }
    .label = did you mean `{ $near }`?
    .help = { $uses ->
        [1] write `{ $near }`
        [2] write `{ $near }` in both places
       *[other] write `{ $near }` in all { $uses } places
    }
undefined-reference-person = { undefined-reference }
    .help = add the person to `people.yaml`, or name somebody who is there
undefined-reference-library = { undefined-reference }
    .help = name an entry of the library, or take `use` out and write the definition yourself
undefined-reference-file = the extract `{ $id }` is not in the plans folder
    .label = no such file
    .help = export it from the CRM, or take the line out

## DT-03

duplicate-id = two { $kind ->
    [person] people
    [customer] customers
    [objective] objectives
    [offering] offerings
    [criterion] criteria
    [stakeholder] stakeholders
    [swot] SWOT points
    [action] actions
    [lesson] lessons
    [idea] ideas
    [integration] shared processes
    [source] sources
    [expectation] expectations
    [investment] investments
    [opportunity] opportunities
    [group] groups
    [kpi] indicators
    [agreement] agreements
    [sla] service levels
    [obligation] obligations
    [amendment] amendments
    [index-component] parts of the indexation
    [negotiation] negotiations
    [variable] variables
    [assumption] assumptions
   *[other] entries
    } have the id `{ $id }`
    .label = repeated
    .also = already here
    .why = whatever names the id could mean either of them
    .help = rename one of the two, and what refers to it

## DT-05

out-of-range = `{ $found }` lies outside the scale from { $min } to { $max }
    .label = outside { $min } to { $max }
    .why = a value outside its scale bends every figure that rests on it
    .help = write a value from { $min } to { $max }
out-of-range-below = `{ $found }` is below { $min }
    .label = below { $min }
    .help = write { $min } or more
out-of-range-above = `{ $found }` is above { $max }
    .label = above { $max }
    .help = write { $max } or less
out-of-range-share = `{ $found }` means { $found } %, less than one in a hundred
    .label = did you mean `{ $meant }`?
    .help = write `{ $meant }` if you mean { $meant } %
out-of-range-unscored = only { $scored } of the weight of { $set ->
    [attractiveness] attractiveness
    [strength] strength
   *[vulnerability] vulnerability
    } has a score
    .label = { $unscored } without a score
    .why = a mean over a part of the criteria passes for one over all
    .help = score { $unscored }, so that at least { $least } of the weight counts

## DT-06

dates-out-of-order = `{ $first }` ({ $a }) is after `{ $second }` ({ $b })
    .label = earlier than `{ $first }`
    .also = `{ $first }`
    .why = a period that ends before it begins holds nothing
    .help = correct one of the two dates
dates-out-of-order-due = `{ $second }` is due on { $b }, before the plan begins ({ $a })
    .label = before the plan begins
    .also = the plan begins here
    .why = what is due before its period belongs to another plan
    .help = correct the date, or let the plan begin earlier
dates-out-of-order-future = `{ $first }` is { $a }, after the day of the report ({ $day })
    .label = has not happened yet
    .why = what has not happened yet cannot count as done
    .help = write the day on which it happened

## DT-07

currencies-without-rate = { $own } and { $total } meet in a sum without an exchange rate
    .label = no rate to { $total }
    .why = a total over two currencies is true only with a rate that somebody chose
    .help = add the rate of `{ $own }/{ $total }` and its day to `fx` in `programme.yaml`
currencies-without-rate-day = the rate from { $own } to { $total } has no date
    .label = added up with { $total }
    .also = rate without a date
    .help = add `as_of` to the rate

## DT-08

undated-figures = { $block ->
    [scores] the scores
    [whitespace] the customer's spend
    [quality] the quality of the relationship
    [dependence] the dependence
   *[profitability] the profitability
    } of `{ $account }` { $block ->
    [scores] name
   *[other] names
    } neither a day nor a source
    .label = without `as_of` and `source`
    .why = figures without a day and a source grow old unnoticed
    .help = add `as_of` and `source`
undated-figures-day = { $block ->
    [scores] the scores
    [whitespace] the customer's spend
    [quality] the quality of the relationship
    [dependence] the dependence
   *[profitability] the profitability
    } of `{ $account }` { $block ->
    [scores] have
   *[other] has
    } no day
    .label = without `as_of`
    .help = add `as_of`
undated-figures-source = { $block ->
    [scores] the scores
    [whitespace] the customer's spend
    [quality] the quality of the relationship
    [dependence] the dependence
   *[profitability] the profitability
    } of `{ $account }` { $block ->
    [scores] have
   *[other] has
    } no source
    .label = without `source`
    .help = add `source`
undated-figures-old = { $block ->
    [scores] the scores
    [whitespace] the customer's spend
    [quality] the quality of the relationship
    [dependence] the dependence
   *[profitability] the profitability
    } of `{ $account }` { $block ->
    [scores] are
   *[other] is
    } { $days } days old
    .label = { $days } days ago
    .help = judge again, and write the new day in `as_of`

## DT-09

typed-value-differs = `{ $field }` says { $stated }, and the data give { $computed }
    .label = { $field ->
        [amount] quantity × unit cost, or money tied up
        [net_sales] gross sales − rebates − service credits
        [gross_margin] net sales − cost of goods
        [contribution] gross margin − cost to serve
        [contribution_pct] contribution ÷ net sales
        [rebates] what the agreement's tiers give
        [service_credits] what the agreement's bands give
        [low] baseline + losses + certain business
        [base] certain business + opportunities by probability
       *[high] certain business + every opportunity
    }
    .also = computed from here
    .why = what is typed beside its inputs becomes a second truth
    .help = correct the input, or delete the typed value

## DT-10

actual-before-end = `{ $what }` already has a value for { $period }, which ends on { $ends }
    .label = the period has not ended
    .why = a forecast among the actuals passes for a result
    .help = move it to `forecast`
actual-before-end-wait = { actual-before-end }
    .help = take it out until the period has ended

## DT-11

waiver-does-not-hold = the waiver of { $code } at `{ $place }` lacks { $missing }
    .label = lets nothing pass
    .why = a waiver is a decision: somebody takes it, for a reason and for a time
    .help = add { $missing }
waiver-does-not-hold-expired = the waiver of { $code } at `{ $place }` expired on { $expires }
    .label = has expired
    .help = mend what it covers, or renew it with a reason

## DT-12

placeholder-text = `{ $field }` still holds a placeholder
    .label = not written yet
    .why = fields filled in for their own sake turn a plan into a form
    .help = write the text, or delete the line
placeholder-text-short = `{ $field }` says only `{ $found }`
    .label = fewer than { $least } characters
    .help = say it in a sentence, or delete the line

## DT-22

same-fact-differs = `{ $fact }` of `{ $account }` differs between two files
    .label = here `{ $here }`
    .also = here `{ $there }`
    .why = of two values for one fact, each reader takes another
    .help = decide which of the two is right, and correct the other
same-fact-differs-amount = `{ $fact }` of `{ $account }` differs between two files
    .label = here { $here }
    .also = here { $there }
same-fact-differs-value = `{ $fact }` of `{ $account }` in { $period } differs between two files
    .label = here { $here }
    .also = here { $there }
same-fact-differs-sales = the sales of `{ $account }` in { $period } differ between two files
    .label = the orders add up to { $here }
    .also = the export adds up to { $there }
same-fact-differs-folder = `{ $fact }` says `{ $here }`, and the folder is called `{ $there }`
    .label = not the name of the folder
    .help = write `{ $there }`, or move the file
same-fact-differs-file = `{ $fact }` says `{ $here }`, and the file is called `{ $there }`
    .label = not the name of the file
    .help = write `{ $there }`, or rename the file
