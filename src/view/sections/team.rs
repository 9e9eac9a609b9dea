//! Who works for the account, with which load and which skills.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::text as cell;
use super::cells::without_empty_columns;
use super::naming;
use super::naming::count;
use super::plan::LabelledProse;
use super::plan::named;
use crate::analyse::actions::function_name;
use crate::analyse::load::Load;
use crate::analyse::profile::Profile;
use crate::analyse::profile::Skill;
use crate::analyse::profile::SkillKind;
use crate::analyse::profile::skill_name;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::FULL;
use crate::chart::also_narrow;
use crate::chart::levels;
use crate::chart::levels::Level;
use crate::chart::levels::Levels;
use crate::decode::Visibility;
use crate::diag::Who;
use crate::model::day::Day;
use crate::model::people::Development;
use crate::model::people::Person;
use crate::model::plan::AccountHead;
use crate::model::programme::Programme;
use crate::model::text;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::parts::Value;
use crate::view::prose;
use crate::words::Arg;

/// Who works for the account, with which load and which skills.
#[derive(Clone, Debug, Serialize)]
pub struct TeamView {
    /// `team`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// Load, hours, sponsoring, structure, authority, reward.
    pub facts: Vec<Fact>,
    /// Manager, sponsor, director and committee.
    pub people: Option<Panel>,
    /// When each level last met, and should meet again.
    pub meetings: Option<Panel>,
    /// The load of every manager against the capacity.
    pub load: Option<Panel>,
    /// The profile of the manager against what the accounts ask for: competences, then hats.
    pub profile: Vec<Chart>,
    /// What the manager lacks, and what is done about it.
    pub gaps: Option<Panel>,
    /// What the manager learns and has learned.
    pub development: Option<Panel>,
    /// What a new manager was told.
    pub handover: Vec<LabelledProse>,
}

/// The team of an account; what it costs, carries and can do is for the supplier's management only.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<TeamView> {
    let head = desk.account.head()?;
    let internal = desk.shows(Visibility::Internal);
    let kam = head.kam.as_ref().and_then(|kam| kam.person.as_ref()).map(|id| id.value.as_str());
    let programme = &desk.reader.checked.numbers.programme;
    let own_load = programme.loads.iter().find(|load| internal && Some(load.person.as_str()) == kam);
    let own_profile = programme.profiles.iter().find(|profile| internal && Some(profile.person.as_str()) == kam);
    let person = kam.filter(|_| internal).and_then(|id| desk.reader.checked.plans.person(id));
    let people = people_panel(desk, head);
    let meetings = meetings_panel(desk, head);
    if people.is_none() && meetings.is_none() {
        return None;
    }
    let facts = if internal { facts(desk, head, own_load, annex) } else { Vec::new() };
    let gaps = own_profile.and_then(|profile| gaps_panel(desk, profile, person));
    Some(TeamView {
        id: "team",
        title: title(desk, head, own_load, own_profile),
        lead: own_profile.map_or_else(String::new, |profile| lead(desk, profile, annex)),
        facts,
        people,
        meetings,
        load: own_load.and_then(|own| load_panel(desk, own)),
        profile: own_profile.map_or_else(Vec::new, |profile| profile_charts(desk, profile)),
        gaps,
        development: person.and_then(|person| development_panel(desk, person)),
        handover: if internal { handover(desk, head) } else { Vec::new() },
    })
}

/// What the manager carries and lacks; else how many work for the account.
fn title(desk: &Desk<'_>, head: &AccountHead, load: Option<&Load>, profile: Option<&Profile>) -> String {
    let words = desk.words();
    let manager = naming::who(&desk.reader, &Who::Manager, Some(desk.account.id.as_str()));
    let members = head.committee.as_ref().map_or(0, |committee| committee.members.len());
    let Some(load) = load else {
        let n = if desk.shows(Visibility::Committee) { members } else { 0 };
        return words.capital(&desk.say("team-title-people", &args! { manager, n, few: count(words, n) }));
    };
    let number = |value: Decimal| words.number(value, 1);
    let (units, capacity) = (number(load.units.value), number(load.capacity.value));
    let gaps = profile.map_or(0, |profile| profile.lacking().count());
    let bare = profile.map_or(0, |profile| profile.lacking().filter(|skill| skill.development.is_none()).count());
    let key = match (profile, bare) {
        (None, _) => "team-title-load",
        (Some(_), 0) => "team-title-covered",
        (Some(_), _) => "team-title-bare",
    };
    let said = args! { manager, units, capacity, gaps, few: count(words, gaps), bare, few_bare: count(words, bare) };
    words.capital(&desk.say(key, &said))
}

fn lead(desk: &Desk<'_>, profile: &Profile, annex: &mut Annex) -> String {
    let required = &profile.required;
    annex.add(required);
    let category = Arg::Term(profile.category.label());
    desk.say(
        "team-lead",
        &args! { level: as_written(desk.words(), required.value), category, judged: profile.judged() },
    )
}

fn plain(text: String) -> Value {
    Value { text, ..Value::default() }
}

fn facts(desk: &Desk<'_>, head: &AccountHead, load: Option<&Load>, annex: &mut Annex) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(load) = load {
        let units = &load.units;
        annex.add(&load.capacity);
        let note = desk.say(
            "team-load-note",
            &args! {
                capacity: desk.words().number(load.capacity.value, 1),
                accounts: load.accounts.len(),
            },
        );
        facts.push(desk.number_fact("team-load", units, 2, note, annex));
        if let Ok(share) = &load.share {
            let value = desk.value(share, &desk.words().percent(share.value, 0), annex);
            facts.push(value.map(|value| fact(desk.text("team-load-share"), value, "")));
        }
    }
    let numbers = &desk.reader.checked.numbers.programme;
    let shared = numbers.kam_shares.as_ref().ok().zip(load);
    if let Some(share) = shared.and_then(|(shares, load)| shares.iter().find(|share| share.person == load.person)) {
        annex.add(&share.revenue);
        facts.push(desk.percent_fact("team-kam-share", &share.share, desk.text("team-kam-share-note"), annex));
    }
    let sponsor = head.sponsor.as_ref().and_then(|sponsor| sponsor.person.as_ref());
    let sponsor =
        sponsor.and_then(|id| numbers.allocation.sponsors.iter().find(|own| id.value == *own.person.as_str()));
    if let Some(sponsor) = sponsor {
        let note = desk.person(&sponsor.person);
        facts.push(desk.number_fact("team-sponsored", &sponsor.count, 0, note, annex));
    }
    if let Ok(structure) = &desk.numbers.structure {
        let note = desk.text(&format!("structure-{}", structure.form.id()));
        facts.push(desk.number_fact("team-complexity", &structure.factor, 2, note, annex));
    }
    facts.extend(written(desk, head).into_iter().map(Some));
    facts.into_iter().flatten().collect()
}

/// What the plans say themselves: hours, authority, reward.
fn written(desk: &Desk<'_>, head: &AccountHead) -> Vec<Fact> {
    let words = desk.words();
    let plans = &desk.reader.checked.plans;
    let mut facts = Vec::new();
    let hours = head.committee.as_ref().and_then(|committee| value(&committee.hours_per_year));
    if let Some(hours) = hours {
        let members = head.committee.as_ref().map_or(0, |committee| committee.members.len());
        let each = hours.get().checked_div(Decimal::from(members)).map(|each| words.number(each, 0));
        let note = each.map_or_else(String::new, |each| desk.say("team-hours-note", &args! { each }));
        facts.push(fact(desk.text("team-hours"), plain(words.number(hours.get(), 0)), note));
    }
    let kam = head.kam.as_ref().and_then(|kam| kam.person.as_ref()).and_then(|id| plans.person(id.value.as_str()));
    if let Some(authority) = kam.and_then(|person| person.authority.as_ref()) {
        let invest = value(&authority.investment).map(|amount| words.money(amount.get(), desk.reader.currency()));
        let price = value(&authority.price_change_pct).map(|change| words.percent(change.get(), 1));
        let days = value(&authority.payment_days).map(|days| days.to_string());
        let price = price.map(|price| desk.say("team-authority-price", &args! { price }));
        let days = days.map(|days| desk.say("team-authority-days", &args! { days }));
        let note: Vec<String> = [price, days].into_iter().flatten().collect();
        if let Some(invest) = invest {
            facts.push(fact(desk.text("team-authority"), plain(invest), note.join("; ")));
        }
    }
    facts.extend(plans.programme().and_then(|programme| reward(desk, programme)));
    facts
}

/// How managers are paid: the fixed part, and on what the rest depends.
fn reward(desk: &Desk<'_>, programme: &Programme) -> Option<Fact> {
    let words = desk.words();
    let reward = programme.people.as_ref()?.reward.as_ref()?;
    let (fixed, variable) = (value(&reward.fixed_pct)?, value(&reward.variable_pct)?);
    let short = value(&reward.short_term_share_pct).map(|short| words.percent(short.get(), 0));
    let note = short.map_or_else(String::new, |short| desk.say("team-reward-note", &args! { short }));
    let said = args! { fixed: words.percent(fixed.get(), 0), variable: words.percent(variable.get(), 0) };
    Some(fact(desk.text("team-reward"), plain(desk.say("team-reward-value", &said)), note))
}

/// Everybody who works for the account, each once, with what he does for it.
fn people_panel(desk: &Desk<'_>, head: &AccountHead) -> Option<Panel> {
    let plans = &desk.reader.checked.plans;
    let kam = head.kam.as_ref().and_then(|kam| kam.person.as_ref()).map(|id| id.value.as_str());
    let sponsor = head.sponsor.as_ref().and_then(|sponsor| sponsor.person.as_ref()).map(|id| id.value.as_str());
    let structure = plans.programme().and_then(|programme| programme.organization.as_ref()?.structure.as_ref());
    let director = structure.and_then(|structure| structure.director.as_ref()).map(|id| id.value.as_str());
    let director = director.filter(|_| desk.shows(Visibility::Internal));
    let deputy = kam.and_then(|id| plans.person(id)?.deputy.as_ref()).map(|id| id.value.as_str());
    let deputy = deputy.filter(|_| desk.shows(Visibility::Committee));
    let mut said: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    for (role, person) in [
        ("role-key-account-manager", kam),
        ("role-executive-sponsor", sponsor),
        ("role-key-accounts-director", director),
        ("team-role-deputy", deputy),
    ] {
        if let Some(person) = person {
            rows.push(person_row(desk, head, role, person));
            said.push(person);
        }
    }
    let members = head.committee.as_ref().filter(|_| desk.shows(Visibility::Committee));
    let members = members.map_or(&[][..], |committee| &committee.members);
    let others = members.iter().map(|id| id.value.as_str()).filter(|id| !said.contains(id));
    rows.extend(others.map(|id| person_row(desk, head, "role-committee", id)));
    if rows.is_empty() {
        return None;
    }
    let functions = members.iter().filter_map(|id| plans.person(id.value.as_str())?.function.as_ref());
    let functions: std::collections::BTreeSet<&str> = functions.map(|function| function.value.as_str()).collect();
    let n = members.len();
    let title = if n == 0 {
        desk.text("team-people-alone")
    } else {
        let functions = functions.len();
        let few_functions = count(desk.words(), functions);
        desk.say("team-people", &args! { n, few: count(desk.words(), n), functions, few_functions })
    };
    let columns = desk.columns(&[
        ("team-head-person", "start", 26),
        ("team-head-role", "start", 28),
        ("team-head-function", "start", 20),
        ("team-head-trained", "start", 26),
    ]);
    Some(panel(
        desk.words().capital(&title),
        Table { caption: desk.text("team-people-caption"), columns, rows, note: String::new() },
    ))
}

fn panel(title: String, table: Table) -> Panel {
    Panel { title, lead: String::new(), table: without_empty_columns(table), chart: None, note: String::new() }
}

fn person_row(desk: &Desk<'_>, head: &AccountHead, role: &str, id: &str) -> Row {
    let plans = &desk.reader.checked.plans;
    let person = plans.person(id);
    let function = person.and_then(|person| person.function.as_ref());
    let function = function.map(|function| desk.words().arg(&function_name(plans, function.value.as_str())));
    let since = person.and_then(|person| value(&person.since)).filter(|_| desk.shows(Visibility::Committee));
    let since = since.map_or_else(String::new, |day| desk.say("team-since", &args! { day: desk.words().month(day.0) }));
    row(
        strong_if(role == "role-key-account-manager"),
        vec![
            Cell { marks: away(desk, person).into_iter().collect(), ..noted(desk.person(id), since) },
            cell(desk.head(role)),
            cell(desk.words().capital(&function.unwrap_or_default())),
            trained(desk, head, id),
        ],
    )
}

/// Who has left or is away at the report's day.
fn away(desk: &Desk<'_>, person: Option<&Person>) -> Option<Mark> {
    let person = person.filter(|_| desk.shows(Visibility::Internal))?;
    let day = desk.day();
    if let Some(last) = value(&person.active_until) {
        let key = if last < day { "team-left" } else { "team-leaves" };
        let kind = if last < day { MarkKind::Bad } else { MarkKind::Warn };
        return Some(Mark { kind, word: desk.say(key, &args! { day: desk.words().short_day(last.0) }) });
    }
    let leave = person.leave.as_ref()?;
    let (from, to) = (value(&leave.from)?, value(&leave.to)?);
    let away = from <= day && day <= to;
    away.then(|| Mark {
        kind: MarkKind::Warn,
        word: desk.say("team-away", &args! { day: desk.words().short_day(to.0) }),
    })
}

/// Whether the person is trained in the customer's business, where the plan says of anybody.
fn trained(desk: &Desk<'_>, head: &AccountHead, id: &str) -> Cell {
    let committee = head.committee.as_ref().filter(|_| desk.shows(Visibility::Internal));
    let Some(committee) = committee.filter(|committee| !committee.trained.is_empty()) else { return Cell::default() };
    if !committee.members.iter().any(|member| member.value == *id) {
        return Cell::default();
    }
    let is = committee.trained.iter().any(|member| member.value == *id);
    let (kind, word) = if is { (MarkKind::Ok, "team-trained") } else { (MarkKind::None, "team-untrained") };
    marked("", Mark { kind, word: desk.text(word) })
}

/// One level: its last meeting, and how often it meets.
struct Meeting {
    level: &'static str,
    last: Option<Day>,
    every: Option<u32>,
}

fn meetings_panel(desk: &Desk<'_>, head: &AccountHead) -> Option<Panel> {
    let plans = &desk.reader.checked.plans;
    let cadence = plans.programme().and_then(|programme| programme.organization.as_ref()?.cadence.as_ref());
    let cadence = cadence.filter(|_| desk.shows(Visibility::Internal));
    let every = |days: fn(&crate::model::programme::Cadence) -> Option<u32>| cadence.and_then(days);
    let all = [
        Meeting {
            level: "team-level-committee",
            last: head.committee.as_ref().and_then(|own| value(&own.last_meeting)),
            every: every(|own| value(&own.committee_days)),
        },
        Meeting {
            level: "team-level-sponsor",
            last: head.sponsor.as_ref().and_then(|own| value(&own.last_meeting)),
            every: every(|own| value(&own.sponsor_days)),
        },
        Meeting { level: "team-level-review", last: value(&head.last_review), every: None },
    ];
    let there: Vec<&Meeting> = all.iter().filter(|meeting| meeting.last.is_some()).collect();
    if there.is_empty() || !desk.shows(Visibility::Committee) {
        return None;
    }
    let next = |meeting: &Meeting| match meeting.every {
        Some(every) => meeting.last.map(|last| last.plus(i64::from(every))),
        None => value(&head.next_review),
    };
    let late = there.iter().filter(|meeting| next(meeting).is_some_and(|next| next < desk.day())).count();
    let soonest = there.iter().filter_map(|meeting| Some((next(meeting)?, meeting.level))).min();
    let title = match soonest {
        Some(_) if late > 0 => desk.say("team-meetings-late", &args! { late, few: count(desk.words(), late) }),
        Some((day, level)) => desk.say("team-meetings", &args! { level: desk.text(level), day: day.0 }),
        None => desk.text("team-meetings-undated"),
    };
    let line = |meeting: &&Meeting| {
        let due = next(meeting);
        let status = due.map_or_else(Cell::default, |due| {
            let mark = desk.late(due).unwrap_or_else(|| mark(desk.words(), MarkKind::Ok));
            marked("", mark)
        });
        let every =
            meeting.every.map_or_else(String::new, |days| desk.say("team-every", &args! { days: i64::from(days) }));
        let cells = vec![
            cell(desk.head(meeting.level)),
            cell(desk.short_day(meeting.last)),
            cell(every),
            cell(desk.short_day(due)),
            status,
        ];
        row(strong_if(due.is_some_and(|due| due < desk.day())), cells)
    };
    let columns = desk.columns(&[
        ("team-head-level", "start", 26),
        ("team-head-last", "start", 18),
        ("team-head-every", "start", 18),
        ("team-head-next", "start", 18),
        ("head-status", "start", 20),
    ]);
    let rows = there.iter().map(line).collect();
    Some(panel(
        desk.words().capital(&title),
        Table { caption: desk.text("team-meetings-caption"), columns, rows, note: String::new() },
    ))
}

/// Every manager's load against the capacity.
fn load_panel(desk: &Desk<'_>, own: &Load) -> Option<Panel> {
    let loads = &desk.reader.checked.numbers.programme.loads;
    if loads.len() < 2 {
        return None;
    }
    let most = loads.iter().flat_map(|load| [load.units.value, load.capacity.value]).max()?;
    let words = desk.words();
    let bar = |load: &Load| Level {
        label: desk.person(&load.person),
        value: Some(drawn(load.units.value)),
        text: words.number(load.units.value, 2),
        tick: Some(drawn(load.capacity.value)),
        here: load.person == own.person,
    };
    let told = loads.iter().map(|load| {
        let capacity = words.number(load.capacity.value, 1);
        desk.say(
            "team-load-alt",
            &args! { person: desk.person(&load.person), units: words.number(load.units.value, 2), capacity },
        )
    });
    let alt = told.collect::<Vec<_>>().join("; ");
    let note = naming::source(&desk.reader, "team-load-source");
    let drawing = Levels {
        caption: Caption { id: "team-load".to_owned(), alt, note },
        width: FULL,
        to: drawn(most) * 1.08,
        tick: desk.text("team-capacity"),
        rows: loads.iter().map(bar).collect(),
    };
    let chart = also_narrow(FULL, |width| levels::draw(&Levels { width, ..drawing.clone() }, desk.reader.palette));
    let over = loads.iter().filter(|load| load.units.value > load.capacity.value).count();
    let busiest = loads.iter().max_by(|a, b| a.units.value.cmp(&b.units.value))?;
    let title = if over > 0 {
        desk.say("team-over", &args! { over, few: count(words, over) })
    } else {
        let units = words.number(busiest.units.value, 1);
        desk.say("team-within", &args! { person: desk.person(&busiest.person), units })
    };
    Some(Panel {
        title: words.capital(&title),
        lead: String::new(),
        table: Table::default(),
        chart: Some(chart),
        note: String::new(),
    })
}

/// The nine competences with the programme's own in one half, the four hats in the other.
fn profile_charts(desk: &Desk<'_>, profile: &Profile) -> Vec<Chart> {
    let of = |kinds: &[SkillKind], id: &str| {
        let skills: Vec<&Skill> = profile.skills.iter().filter(|skill| kinds.contains(&skill.kind)).collect();
        profile_chart(desk, profile, &skills, id)
    };
    vec![of(&[SkillKind::Competence, SkillKind::Own], "team-competences"), of(&[SkillKind::Hat], "team-hats")]
}

fn profile_chart(desk: &Desk<'_>, profile: &Profile, skills: &[&Skill], id: &str) -> Chart {
    let words = desk.words();
    let said =
        |skill: &Skill| skill.level.map_or_else(|| desk.text("team-not-judged"), |level| as_written(words, level));
    let name = |skill: &Skill| words.capital(&words.arg(&skill_name(skill)));
    let bar = |skill: &&Skill| Level {
        label: name(skill),
        value: skill.level.map(drawn),
        text: said(skill),
        tick: Some(drawn(profile.required.value)),
        here: skill.gap > Decimal::ZERO,
    };
    let told: Vec<String> = skills.iter().map(|skill| format!("{} {}", name(skill), said(skill))).collect();
    let required = as_written(words, profile.required.value);
    let alt = desk.say("team-profile-alt", &args! { skills: told.join(", "), required: required.as_str() });
    let caption = Caption { id: id.to_owned(), alt, note: naming::sourced(&desk.reader, desk.text(id)) };
    let tick = desk.say("team-required", &args! { required });
    levels::draw(
        &Levels { caption, width: 228.0, to: 5.0, tick, rows: skills.iter().map(bar).collect() },
        desk.reader.palette,
    )
}

/// What the manager lacks, each with what is done about it.
fn gaps_panel(desk: &Desk<'_>, profile: &Profile, person: Option<&Person>) -> Option<Panel> {
    let lacking: Vec<&Skill> = profile.lacking().collect();
    if lacking.is_empty() {
        return None;
    }
    let words = desk.words();
    let bare = lacking.iter().filter(|skill| skill.development.is_none()).count();
    let step = |skill: &Skill| person?.development.get(skill.development?);
    let line = |skill: &&Skill| {
        let planned = step(skill);
        let measure = match planned {
            Some(step) => noted(text(&step.action), desk.short_day(value(&step.due))),
            None => marked("", Mark { kind: MarkKind::Warn, word: desk.text("team-no-development") }),
        };
        let number = |value: Decimal| cell(as_written(words, value));
        let cells = vec![
            cell(words.capital(&words.arg(&skill_name(skill)))),
            skill.level.map_or_else(Cell::default, number),
            number(profile.required.value),
            measure,
        ];
        row(strong_if(planned.is_none()), cells)
    };
    let n = lacking.len();
    let title = desk.say("team-gaps", &args! { n, few: count(words, n), bare, few_bare: count(words, bare) });
    let columns = desk.columns(&[
        ("team-head-skill", "start", 34),
        ("team-head-level-now", "end", 10),
        ("team-head-level-asked", "end", 12),
        ("team-head-development", "start", 44),
    ]);
    let rows = lacking.iter().map(line).collect();
    Some(panel(
        words.capital(&title),
        Table { caption: desk.text("team-gaps-caption"), columns, rows, note: String::new() },
    ))
}

/// Everything the manager learns and has learned, what is done last.
fn development_panel(desk: &Desk<'_>, person: &Person) -> Option<Panel> {
    let mut steps: Vec<&Development> = person.development.iter().collect();
    if steps.is_empty() {
        return None;
    }
    steps.sort_by_key(|step| (step.completed_on.is_some(), value(&step.due), value(&step.completed_on)));
    let done = steps.iter().filter(|step| step.completed_on.is_some()).count();
    let open = steps.len().saturating_sub(done);
    let line = |step: &&Development| {
        let id = step.id.as_ref().map_or("", |id| id.value.as_str());
        let finished = value(&step.completed_on);
        let due = value(&step.due).filter(|_| finished.is_none());
        let status = match (finished, due.and_then(|due| desk.late(due))) {
            (Some(_), _) => Mark { kind: MarkKind::Ok, word: desk.text("status-done") },
            (None, Some(late)) => late,
            (None, None) => Mark { kind: MarkKind::None, word: desk.text("status-planned") },
        };
        let for_what = step.gap.as_ref().map_or_else(String::new, |gap| words_of(desk, gap.value.as_str()));
        row(
            strong_if(false),
            vec![
                cell(named(&step.action, id)),
                cell(for_what),
                cell(desk.short_day(finished.or(due))),
                marked("", status),
            ],
        )
    };
    let columns = desk.columns(&[
        ("team-head-development", "start", 40),
        ("team-head-skill", "start", 26),
        ("head-date", "start", 15),
        ("head-status", "start", 19),
    ]);
    let rows = steps.iter().map(line).collect();
    let title = desk.say(
        "team-development",
        &args! { open, few: count(desk.words(), open), done, few_done: count(desk.words(), done) },
    );
    Some(panel(
        desk.words().capital(&title),
        Table { caption: desk.text("team-development-caption"), columns, rows, note: String::new() },
    ))
}

/// What a competence or hat is called, by its id.
fn words_of(desk: &Desk<'_>, id: &str) -> String {
    let words = desk.words();
    let keys = ["competence", "hat"].map(|kind| format!("{kind}-{}", id.replace('_', "-")));
    let key = keys.iter().find(|key| words.has(key));
    words.capital(&key.map_or_else(|| id.replace('_', " "), |key| words.text(key)))
}

fn handover(desk: &Desk<'_>, head: &AccountHead) -> Vec<LabelledProse> {
    let Some(own) = head.handover.as_ref().filter(|own| !text(&own.text).is_empty()) else { return Vec::new() };
    let label = match value(&own.on) {
        Some(on) => desk.say("team-handover-on", &args! { day: on.0 }),
        None => desk.text("team-handover"),
    };
    vec![LabelledProse { label, prose: prose(text(&own.text)) }]
}
