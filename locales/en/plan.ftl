### The plan and who carries it: readiness, actions, SWOT, team and learning.
### Formulas and inputs in small letters, as they stand in a sentence.

## Methods

method-actions = execution of the plan
method-learning = learning and win rate
method-profile = profile of the manager
method-readiness = five steps of the plan
method-swot = answers to the SWOT

formula-steps-done = steps with all their evidence, of five
    .name = steps of the plan done
    .source = the five steps of a key account plan; kamgen convention
formula-open-actions = actions neither done nor cancelled
    .name = open actions
    .source = kamgen convention
formula-late-actions = open actions whose day has passed
    .name = late actions
    .source = kamgen convention
formula-actions-in-time = done by their day ÷ (done on a known day + late) × 100
    .name = actions done in time
    .source = kamgen convention
formula-actions-of-kam = open actions of the manager ÷ open actions × 100
    .name = actions of the manager
    .source = Cranfield; kamgen convention
formula-functions-at-work = different functions of the owners of actions that were not cancelled
    .name = functions at work for the account
    .source = kamgen convention
formula-swot-answered = weaknesses and threats with a response ÷ weaknesses and threats × 100
    .name = answer to what speaks against us
    .source = kamgen convention
formula-required-level = level that the highest category of the accounts asks for, 0 to 5
    .name = level required of the manager
    .source = kamgen convention
formula-competence-level = mean of the nine competences that were judged
    .name = level of competences
    .source = the nine competences of a key account manager
formula-hat-level = mean of the four hats that were judged
    .name = level in the four hats
    .source = the four hats of a key account manager
formula-profile-gaps = competences and hats below the required level
    .name = gaps of the profile
    .source = kamgen convention
formula-win-rate = value won ÷ (value won + value lost) × 100, over eight quarters
    .name = win rate by value
    .source = kamgen convention
formula-lessons-applied = lessons applied somewhere ÷ lessons × 100
    .name = lessons applied
    .source = kamgen convention
formula-ideas-accepted = ideas accepted ÷ ideas presented × 100
    .name = ideas accepted
    .source = kamgen convention
formula-load-share = load ÷ capacity × 100
    .name = capacity in use
    .source = kamgen convention
formula-complexity-factor = 0.8 + (our complexity + the customer’s complexity − 2) × 0.0875
    .name = weight of complexity
    .source = structure after Woodburn and McDonald; kamgen convention

input-actions-of-kam = open actions of the manager
input-open-actions = open actions
input-complexity-ours = our complexity
input-complexity-theirs = the customer’s complexity
input-load-units = load
input-load-capacity = capacity
input-required-level = required level
input-lessons = lessons
input-ideas-presented = ideas presented

cannot-no-actions = the plan has no actions
cannot-no-action-due = no action has fallen due yet
cannot-nothing-against = the plan names no weakness and no threat
cannot-not-judged = nobody has judged it
cannot-nothing-decided = nothing was won or lost in eight quarters
cannot-no-lessons = the plan holds no lessons
cannot-no-ideas = no idea was presented

step-requisites = requisites
step-profile = profile of the manager
step-functions = functions and objectives
step-committee = account committee
step-plan = plan

competence-active-listening = active listening
competence-adaptability = adaptability
competence-continuous-learning = continuous learning
competence-empathy = empathy
competence-proactivity = proactivity
competence-problem-solving = problem solving
competence-teamwork = teamwork
competence-trust-building = trust building

## The plan: objectives and actions

of-all = { $n } of { $all }
plan-title-paths = The plan has no objectives or actions yet
plan-open = Open actions
plan-late-note = { $late ->
    [0] none overdue
    [one] one overdue
   *[other] { $late } overdue
}; { $done ->
    [0] none done
    [one] one done
   *[other] { $done } done
}
plan-in-time = Done in time
plan-in-time-note = of what should be done by now
plan-by-kam = With the manager
plan-by-kam-note = of the open ones
plan-functions = Functions at work
plan-pursued = Objectives with actions
plan-idle-note = Without an action: { $text }
plan-recovery = Recovery plan · { $when }
plan-path-to-profit = Path to profit · { $when }
plan-rest = { $n ->
    [one] One more action is in the plan
   *[other] Another { $few } actions are in the plan
}
plan-rest-note = { $n ->
    [one] One more action stands among the annexes.
   *[other] Another { $few } actions stand among the annexes.
}
plan-today-note = The upright line is the day of the report, { $day }.
plan-axis-alt = Quarters, from left to right
plan-lane-alt = { $state }: { $day }
plan-lane-alt-undated = { $state }, without a day
plan-shape-goal = objective
plan-shape-late = overdue
plan-goal = from { $from } to { $to }
plan-goal-to = up to { $to }
plan-goal-of = { $metric }: { $goal }
quarter-short = Q{ $quarter }

## Readiness

readiness-title-all = all five steps of the plan are done, with { $fte } of a manager and { $hours } committee hours
readiness-title = { $done ->
    [0] none of the five steps of the plan is complete
    [one] only one of the five steps of the plan is complete
   *[other] { $few } of the five steps of the plan are complete
}; { $n ->
    [one] still open is
   *[other] still open are
} { $names }
readiness-lead = { $n ->
    [one] One piece of evidence is still to be found: { $what } ({ $rule }).
   *[other] { $few } pieces of evidence are still to be found, the first: { $what } ({ $rule }).
}
readiness-lead-all = No step was skipped: each has its evidence in the plan.
readiness-missing = { $rule } · missing: { $missing }
readiness-step-done = done
readiness-step-open = incomplete
readiness-lacks = missing
readiness-done = Steps done
readiness-caption = What shows each step, what was found, and which rule asks for it
readiness-head-evidence = Evidence
readiness-head-found = What is on record
readiness-head-rule = Rule
evidence-programme-sponsor = sponsor of the programme
evidence-approval = approval of the management in force
evidence-budget = budget of the programme
evidence-account-sponsor = sponsor of the account
evidence-manager-time = time of the manager
evidence-committee-hours = hours of the committee a year
evidence-manager = manager of the account
evidence-competences = all nine competences rated
evidence-hats = all four hats rated
evidence-rating = rating of less than 400 days
evidence-role-sponsor = duties and objectives of the sponsor
evidence-role-director = duties and objectives of the director
evidence-role-manager = duties and objectives of the manager
evidence-role-members = duties and objectives of the committee
evidence-members = members of the committee
evidence-functions = at least three functions in the committee
evidence-plan = account plan with a horizon
evidence-stakeholders = stakeholders
evidence-scores = criteria scored
evidence-relationship = stage of the relationship
evidence-objectives = objectives
evidence-actions = actions
evidence-scorecard = indicators of the scorecard
evidence-financials = profitability computed

## SWOT

swot-title-open = { $n ->
    [one] the only thing against us has no answer yet: “{ $item }”
   *[other] { $open ->
        [one] one of { $few_all } things against us has no answer yet: “{ $item }”
       *[other] { $few } of { $few_all } things against us have no answer yet, the first: “{ $item }”
    }
}
swot-title-answered = { $n ->
    [one] the only thing against us has an answer: “{ $item }”
    [2] both things against us have an answer, even “{ $item }”
   *[other] all { $few } things against us have an answer, even “{ $item }”
}
swot-title-bright = { $n ->
    [one] one thing speaks for us and none against: “{ $item }”
   *[other] { $few } things speak for us and none against, the first: “{ $item }”
}
swot-lead = { $n ->
    [one] Hard to imitate: “{ $item }”.
   *[other] { $few } of them are hard to imitate, beginning with “{ $item }”.
}
swot-answered = Answered
swot-caption = Strengths, weaknesses, opportunities and threats, with their evidence and our response
swot-head-item = What
swot-head-evidence = Evidence
swot-head-response = Response
swot-kind-strength = strengths
swot-kind-weakness = weaknesses
swot-kind-opportunity = opportunities
swot-kind-threat = threats
swot-hard-to-imitate = hard to imitate
swot-no-evidence = no evidence
swot-no-response = no response

## Team

team-title-people = { $n ->
    [0] { $manager } answers for the account
    [one] { $manager } answers for the account with a committee of one
   *[other] { $manager } answers for the account with a committee of { $few }
}
team-title-load = { $manager } carries { $units } of { $capacity } load units, and nobody has rated the profile
team-title-covered = { $gaps ->
    [0] { $manager } carries { $units } of { $capacity } load units and meets the required profile
    [one] { $manager } carries { $units } of { $capacity } load units, with training planned for the one gap
   *[other] { $manager } carries { $units } of { $capacity } load units, with training planned for { $gaps ->
        [2] both gaps
       *[other] all { $few } gaps
    }
}
team-title-bare = { $gaps ->
    [one] { $manager } carries { $units } of { $capacity } load units, with no training planned for the one gap
   *[other] { $manager } carries { $units } of { $capacity } load units, with no training planned for { $bare ->
        [one] one of { $few } gaps
       *[other] { $few_bare } of { $few } gaps
    }
}
team-lead = The most demanding account ({ $category }) asks for level { $level } of 5; { $judged } of the 13 competences and hats are rated.
team-load = Load of the manager
team-load-note = { $accounts ->
    [one] of { $capacity } units, one account
   *[other] of { $capacity } units, { $accounts } accounts
}
team-load-share = Capacity in use
team-kam-share = Revenue in charge
team-kam-share-note = of that of key accounts
team-sponsored = Accounts sponsored
team-complexity = Weight of complexity
structure-single = one manager will do
structure-supported = a manager with support units
structure-matrix = a manager for each place of decision
structure-team = a full team on both sides
team-hours = Committee hours a year
team-hours-note = { $each } a person
team-authority = May invest without asking
team-authority-price = { $price } of price
team-authority-days = { $days } days of payment
team-reward = Reward
team-reward-value = { $fixed } fixed, { $variable } variable
team-reward-note = { $short } of the variable part is short-term
team-role-deputy = deputy
team-people-alone = who answers for the account
team-people = { $n ->
    [one] one person works on the committee
   *[other] { $few } people work on the committee
}, from { $functions ->
    [one] one function
   *[other] { $few_functions } functions
}
team-people-caption = People who work for the account
team-head-person = Person
team-head-role = Role
team-head-function = Function
team-head-trained = In the customer’s business
team-since = Since { $day }
team-left = left on { $day }
team-leaves = leaves on { $day }
team-away = away until { $day }
team-trained = trained
team-untrained = not trained
team-level-committee = account committee
team-level-sponsor = sponsor with the customer
team-level-review = plan review
team-meetings = the next meeting is on { $day }: { $level }
team-meetings-late = { $late ->
    [one] one of the planned meetings is overdue
   *[other] { $few } of the planned meetings are overdue
}
team-meetings-undated = the next meeting has no date
team-meetings-caption = Last meeting of each level, and the next
team-head-level = Level
team-head-last = Last
team-head-every = Every
team-head-next = Next
team-every = { $days } days
team-over = { $over ->
    [one] one manager is over capacity
   *[other] { $few } managers are over capacity
}
team-within = no manager is over capacity; the busiest, { $person }, carries { $units } units
team-capacity = capacity
team-load-alt = { $person }: { $units } of { $capacity } units
team-load-source = account plans and customer base
team-competences = Competences as in people.yaml
team-hats = Hats as in people.yaml
team-not-judged = not rated
team-profile-alt = { $skills }; required { $required }
team-required = required: { $required }
team-gaps = { $bare ->
    [0] { $n ->
        [one] training is planned for the only gap
        [2] training is planned for both gaps
       *[other] training is planned for all { $few } gaps
    }
   *[other] { $n ->
        [one] no training is planned for the only gap
       *[other] no training is planned for { $few_bare } of { $few } gaps
    }
}
team-gaps-caption = Competences and hats below the required level
team-head-skill = Competence or hat
team-head-level-now = Level
team-head-level-asked = Required
team-head-development = Training
team-no-development = no training planned
team-development = { $open ->
    [0] no training to come
    [one] one training step to come
   *[other] { $few } training steps to come
}, { $done ->
    [0] none finished
    [one] one finished
   *[other] { $few_done } finished
}
team-development-caption = Training planned and done
team-handover = Handover of the account
team-handover-on = Handover of the account, { $day }

## Learning

learning-title-rate = We won { $rate } of the { $all } that the customer decided in two years
learning-title-ideas = { $n ->
    [one] one idea presented and no lesson written
   *[other] { $few } ideas presented and no lesson written
}
learning-title-idle = { $n ->
    [one] the only lesson is not applied yet
   *[other] { $idle ->
        [one] one of { $few_all } lessons is not applied yet
       *[other] { $few } of { $few_all } lessons are not applied yet
    }
}
learning-title-applied = { $n ->
    [one] the only lesson is already applied: “{ $lesson }”
    [2] both lessons are already applied, the last: “{ $lesson }”
   *[other] all { $few } lessons are already applied, the last: “{ $lesson }”
}
learning-lead = { $event }: { $cause }.
learning-win-rate = Win rate
learning-win-rate-note = by value, over eight quarters
learning-applied = Lessons applied
learning-applied-note = in actions or objectives
learning-ideas = Ideas accepted
learning-ideas-note = of those presented
learning-alt = Won and lost by quarter: { $quarters }
learning-quarter-alt = { $quarter }, won { $won }, lost { $lost }
learning-source = opportunities and lessons of the plan
learning-won = Won
learning-lost = Lost
learning-incident = Incident
learning-lessons = { $n ->
    [one] { $applied ->
        [0] the lesson learned is not applied
       *[other] the lesson learned has its place
    }
   *[other] { $applied ->
        [0] none of the { $few } lessons is applied
        [one] one of { $few } lessons is applied
       *[other] of { $few } lessons, { $few_applied } are applied
    }
}
learning-caption = From cause to lesson to where it is applied
learning-head-event = What happened
learning-head-cause = Why
learning-head-lesson = What we learned
learning-head-applied = Where it is applied
learning-not-applied = not applied
learning-ideas-title = { $n ->
    [one] { $accepted ->
        [0] the customer has not accepted the only idea presented
       *[other] the customer has accepted the only idea presented
    }
   *[other] { $accepted ->
        [0] the customer has accepted none of the { $few } ideas presented
       *[other] the customer has accepted { $few_accepted } of the { $few } ideas presented
    }
}
learning-ideas-caption = Ideas presented to the customer
learning-head-idea = Idea
learning-head-presented = Presented
learning-accepted = accepted
learning-declined = declined
learning-waiting = no answer

## Plan

plan-title-no-actions = { $n ->
    [one] one objective and no action that pursues it
   *[other] { $few } objectives and no action that pursues them
}
plan-title-done = All actions are closed
plan-title-in-time = { $open ->
    [one] the only open action is on time
    [2] both open actions are on time
   *[other] all { $few_open } open actions are on time
}
plan-title-late = { $late ->
    [one] one of { $few_open } open actions is overdue
   *[other] { $few_late } of { $few_open } open actions are overdue
}
plan-title-all-late = { $late ->
    [one] the only open action is overdue
    [2] both open actions are overdue
   *[other] all { $few_late } open actions are overdue
}
plan-lead-next = Next, due on { $day }: “{ $action }”.
plan-objectives = { $n ->
    [one] one objective, due on { $day }
   *[other] { $few } objectives, the first due on { $day }
}
plan-objectives-late = An objective was due on { $day }
plan-objectives-undated = { $n ->
    [one] one objective without a date
   *[other] { $few } objectives without a date
}
plan-objectives-caption = Objectives of the account
plan-actions-caption = Actions by objective
plan-no-objective = Without an objective
plan-head-objective = Objective
plan-head-from = From
plan-head-to = To
plan-head-action = Action
