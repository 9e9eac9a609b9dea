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
formula-sponsor-accounts = key accounts whose plan names the sponsor
    .name = accounts sponsored
    .source = published practice of Cisco; kamgen convention
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
input-ideas-accepted = ideas accepted
input-ideas-presented = ideas presented

cannot-no-actions = the plan has no actions
cannot-no-action-due = no action has fallen due yet
cannot-nothing-against = the plan names no weakness and no threat
cannot-not-judged = nobody has judged it
cannot-nothing-decided = nothing was won or lost in eight quarters
cannot-no-lessons = the plan holds no lessons
cannot-no-ideas = no idea was presented

step-requisites = requisites
step-profile = profile and selection
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
}; done: { $done }
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
