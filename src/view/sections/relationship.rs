//! How close the relationship is, whom we know at the customer, and who talks to whom.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::text as cell;
use super::money::source_note;
use super::naming::band;
use super::naming::count;
use crate::analyse::contacts::Contacts;
use crate::analyse::contacts::Form;
use crate::analyse::figure::Computed;
use crate::analyse::figure::Figure;
use crate::analyse::quality::Quality;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::bars;
use crate::chart::bars::Bars;
use crate::chart::bars::Pair;
use crate::chart::bars::Rating;
use crate::chart::ladder;
use crate::chart::ladder::Ladder;
use crate::chart::ladder::Marker;
use crate::decode::Visibility;
use crate::model::plan::Relationship;
use crate::model::plan::StageViews;
use crate::model::plan::Stakeholder;
use crate::model::scales::Coverage;
use crate::model::scales::Influence;
use crate::model::scales::Support;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::Function;
use crate::model::vocabulary::Presence;
use crate::model::vocabulary::Stage;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::places;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::words::Arg;

/// From this influence on a person has a say in the decision.
const POWERFUL: i64 = 4;
/// From this coverage on a person counts as reached.
const REACHED: i64 = 2;
/// The steps of the ladder, from the lowest to a relationship that falls apart.
const STEPS: [Stage; 6] = [
    Stage::Exploratory,
    Stage::Basic,
    Stage::Cooperative,
    Stage::Interdependent,
    Stage::Integrated,
    Stage::Disintegrating,
];

/// The relationship with the customer.
#[derive(Clone, Debug, Serialize)]
pub struct RelationshipView {
    /// `relationship`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// Where both sides see the relationship.
    pub ladder: Option<Chart>,
    /// Trust, commitment, satisfaction, conflict.
    pub quality: Option<Panel>,
    /// The customer's people.
    pub people: Option<Panel>,
    /// Who talks to whom.
    pub contacts: Option<Panel>,
}

/// The relationship of an account; opinions on people are not for the customer.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<RelationshipView> {
    if !desk.shows(Visibility::Committee) {
        return None;
    }
    let plan = desk.account.plan.as_ref()?;
    let relationship =
        plan.relationship.as_ref().filter(|own| desk.shows(visibility(&own.visibility, Visibility::Committee)));
    let stage = relationship.and_then(|relationship| relationship.stage.as_ref());
    let ladder = stage.and_then(|stage| full_ladder(desk, stage));
    let quality = relationship.and_then(|relationship| quality(desk, relationship, annex));
    let present = plan.stakeholders.iter().filter(|person| value(&person.status) != Some(Presence::Left));
    let people: Vec<&Stakeholder> =
        present.filter(|person| desk.shows(visibility(&person.visibility, Visibility::Committee))).collect();
    let title = title(desk, stage, people.len())?;
    Some(RelationshipView {
        id: "relationship",
        title,
        lead: lead(desk, annex),
        ladder,
        quality,
        people: people_panel(desk, &people, annex),
        contacts: desk.numbers.contacts.as_ref().ok().and_then(|contacts| contacts_panel(desk, contacts, annex)),
    })
}

fn title(desk: &Desk<'_>, stage: Option<&StageViews>, people: usize) -> Option<String> {
    let name = |stage: Stage| desk.text(&stage.label());
    let views = stage.map(|stage| (value(&stage.supplier_view), value(&stage.customer_view), value(&stage.declared)));
    match views {
        Some((Some(ours), Some(theirs), _)) if ours == theirs => {
            Some(desk.say("relationship-title-agreed", &args! { stage: name(ours) }))
        }
        Some((Some(ours), Some(theirs), _)) => {
            Some(desk.say("relationship-title-differ", &args! { ours: name(ours), theirs: name(theirs) }))
        }
        Some((None, Some(theirs), _)) => Some(desk.say("relationship-title-theirs", &args! { stage: name(theirs) })),
        Some((Some(stage), None, _) | (None, None, Some(stage))) => {
            Some(desk.say("relationship-title-ours", &args! { stage: name(stage) }))
        }
        _ if people > 0 => {
            Some(desk.words().capital(
                &desk.say("relationship-title-people", &args! { n: people, few: count(desk.words(), people) }),
            ))
        }
        _ => None,
    }
}

/// What the six questions and the contacts say beside the declared stage.
fn lead(desk: &Desk<'_>, annex: &mut Annex) -> String {
    let Ok(stage) = &desk.numbers.stage else { return String::new() };
    // The points are in the annex, where their six answers stand.
    annex.add(&stage.points);
    let points = desk.words().number(stage.points.value, 0);
    desk.say("relationship-lead", &args! { points, stage: desk.text(&stage.band.label()) })
}

/// The ladder of a strip: the same steps without names.
pub(super) fn strip(desk: &Desk<'_>, stage: &StageViews) -> Option<Chart> {
    Some(ladder::strip(&steps(desk, stage, "summary-ladder")?, desk.reader.palette))
}

fn full_ladder(desk: &Desk<'_>, stage: &StageViews) -> Option<Chart> {
    Some(ladder::draw(&steps(desk, stage, "relationship-ladder")?, desk.reader.palette))
}

/// The stage that counts: what both accept, else what the customer sees, else what we see.
pub(super) fn current(stage: &StageViews) -> Option<Stage> {
    value(&stage.declared).or(value(&stage.customer_view)).or(value(&stage.supplier_view))
}

fn steps(desk: &Desk<'_>, stage: &StageViews, id: &str) -> Option<Ladder> {
    let now = current(stage)?;
    let marker = |stage: Option<Stage>, label: String| {
        let step = STEPS.iter().position(|step| Some(*step) == stage)?;
        Some(Marker { step, label })
    };
    let whole = id == "relationship-ladder";
    let ours = if whole { value(&stage.supplier_view).or(Some(now)) } else { Some(now) };
    let until = value(&stage.target_date).map(|day| desk.words().month(day.0));
    let target =
        until.map_or_else(|| desk.text("ladder-target"), |until| desk.say("ladder-target-until", &args! { until }));
    let said = [
        ("ladder-alt-ours", ours),
        ("ladder-alt-theirs", value(&stage.customer_view)),
        ("ladder-alt-target", value(&stage.target)),
    ];
    let said: Vec<String> = said
        .into_iter()
        .filter_map(|(key, stage)| Some(desk.say(key, &args! { stage: desk.text(&stage?.label()) })))
        .collect();
    let steps = STEPS.map(|step| desk.head(&step.label()));
    Some(Ladder {
        caption: Caption {
            id: id.to_owned(),
            alt: desk.say("ladder-alt", &args! { steps: said.join("; ") }),
            note: String::new(),
        },
        width: 228.0,
        steps,
        ours: marker(ours, desk.text("ladder-ours")),
        theirs: marker(value(&stage.customer_view), desk.text("ladder-theirs")),
        target: marker(value(&stage.target), target),
    })
}

fn quality(desk: &Desk<'_>, relationship: &Relationship, annex: &mut Annex) -> Option<Panel> {
    let quality = desk.numbers.quality.as_ref().ok()?;
    let written = relationship.quality.as_ref()?;
    let side = |label: &str, figure: &Computed<Figure>, annex: &mut Annex| {
        let score = figure.as_ref().map_or_else(
            |_| cell(desk.text("relationship-not-asked")),
            |figure| desk.figure_cell(figure, desk.words().number(figure.value, 2), annex),
        );
        row("plain", vec![cell(desk.text(label)), score, Cell::default()])
    };
    let ours = side("relationship-ours", &quality.supplier, annex);
    let mut theirs = side("relationship-theirs", &quality.customer, annex);
    theirs.kind = "strong";
    if let Some(found) = quality.band {
        theirs.cells[2].marks.push(band(desk.words(), found));
    }
    Some(Panel {
        title: quality_title(desk, quality),
        lead: String::new(),
        table: Table {
            caption: desk.text("relationship-quality-caption"),
            columns: desk.columns(&[
                ("relationship-head-view", "start", 50),
                ("relationship-head-quality", "end", 20),
                ("head-status", "start", 30),
            ]),
            rows: vec![ours, theirs],
            note: String::new(),
        },
        chart: paired(desk, quality, text(&written.source), value(&written.as_of)),
        note: String::new(),
    })
}

fn quality_title(desk: &Desk<'_>, quality: &Quality) -> String {
    let words = desk.words();
    let Ok(customer) = &quality.customer else { return desk.text("relationship-quality-unasked") };
    let score = words.number(customer.value, 2);
    let widest = quality.gaps.iter().filter(|gap| gap.gap > Decimal::ZERO).max_by_key(|gap| gap.gap);
    match (&quality.supplier, widest) {
        (Ok(ours), _) if ours.value < customer.value => desk.say("relationship-quality-higher", &args! { score }),
        (Ok(ours), Some(_)) if ours.value > customer.value => {
            desk.say("relationship-quality-lower", &args! { score, ours: words.number(ours.value, 2) })
        }
        _ => desk.say("relationship-quality", &args! { score }),
    }
}

/// Both views of each dimension, one bar below the other.
fn paired(desk: &Desk<'_>, quality: &Quality, source: &str, as_of: Option<crate::model::day::Day>) -> Option<Chart> {
    if quality.gaps.is_empty() {
        return None;
    }
    let words = desk.words();
    let rating = |score: Decimal| Rating { value: Some(drawn(score)), text: as_written(words, score) };
    let pair = |gap: &crate::analyse::quality::DimensionGap| Pair {
        label: desk.head(&format!("quality-{}", gap.dimension)),
        ours: rating(gap.supplier),
        theirs: rating(gap.customer),
    };
    let pairs: Vec<Pair> = quality.gaps.iter().map(pair).collect();
    let said: Vec<String> =
        pairs.iter().map(|pair| format!("{} {}/{}", pair.label, pair.ours.text, pair.theirs.text)).collect();
    let caption = Caption {
        id: "relationship-quality".to_owned(),
        alt: desk.say("relationship-quality-alt", &args! { pairs: said.join("; ") }),
        note: source_note(desk, source, as_of),
    };
    let drawing = Bars {
        caption,
        width: 228.0,
        to: 10.0,
        ours: desk.text("relationship-ours"),
        theirs: desk.text("relationship-theirs"),
        pairs,
    };
    Some(bars::draw(&drawing, desk.reader.palette))
}

fn name(person: &Stakeholder) -> &str {
    person.name.as_ref().map_or(person.id.value.as_str(), |name| name.value.as_str())
}

fn influence(person: &Stakeholder) -> Decimal {
    value(&person.influence).map_or(Decimal::ZERO, Influence::get)
}

fn is_powerful(person: &Stakeholder) -> bool {
    influence(person) >= Decimal::from(POWERFUL)
}

fn people_title(desk: &Desk<'_>, people: &[&Stakeholder]) -> String {
    let words = desk.words();
    let powerful: Vec<&&Stakeholder> = people.iter().filter(|person| is_powerful(person)).collect();
    let unreached = |person: &&&Stakeholder| {
        value(&person.coverage).is_some_and(|coverage| coverage.get() < Decimal::from(REACHED))
    };
    let opposed = |person: &&&Stakeholder| value(&person.support).is_some_and(|support| support.get() < Decimal::ZERO);
    let names = |people: Vec<&&Stakeholder>| {
        words.list(&people.into_iter().map(|person| name(person).to_owned()).collect::<Vec<_>>())
    };
    let missed: Vec<&&Stakeholder> = powerful.iter().filter(|person| unreached(person)).copied().collect();
    if !missed.is_empty() {
        return desk.say("relationship-people-missed", &args! { n: missed.len(), names: names(missed) });
    }
    let against: Vec<&&Stakeholder> = powerful.iter().filter(|person| opposed(person)).copied().collect();
    if !against.is_empty() {
        return desk.say("relationship-people-against", &args! { n: against.len(), names: names(against) });
    }
    let n = people.len();
    words.capital(&desk.say("relationship-people", &args! { n, few: count(words, n) }))
}

fn people_panel(desk: &Desk<'_>, people: &[&Stakeholder], annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let mut people = people.to_vec();
    if people.is_empty() {
        return None;
    }
    people.sort_by(|a, b| influence(b).cmp(&influence(a)).then_with(|| words.compare(name(a), name(b))));
    let line = |person: &&Stakeholder| {
        let roles: Vec<String> = person.roles.iter().map(|role| desk.text(&role.value.label())).collect();
        let score = |score: Option<Decimal>| cell(score.map_or_else(String::new, |score| as_written(words, score)));
        let support = value(&person.support).map(Support::get);
        let power = Cell {
            bar: Some(share_of(influence(person), Decimal::from(5))),
            ..score(value(&person.influence).map(Influence::get))
        };
        let against = is_powerful(person) && support.is_some_and(|support| support < Decimal::ZERO);
        let owner = person.owner.as_ref().map_or_else(String::new, |owner| desk.person(owner.value.as_str()));
        row(
            strong_if(against),
            vec![
                noted(name(person), role_of(desk, person)),
                cell(words.capital(&roles.join(", "))),
                power,
                cell(support.map_or_else(String::new, |support| words.signed(support, places(support)))),
                score(value(&person.coverage).map(Coverage::get)),
                noted(owner, desk.short_day(value(&person.last_contact))),
            ],
        )
    };
    let mut rows: Vec<Row> = people.iter().map(line).collect();
    if let Ok(numbers) = &desk.numbers.people {
        let support = words.signed(numbers.support_index.value, 2);
        let coverage = words.percent(numbers.power_coverage.value, 0);
        rows.push(row(
            "total",
            vec![
                cell(desk.text("relationship-people-total")),
                Cell::default(),
                Cell::default(),
                desk.figure_cell(&numbers.support_index, support, annex),
                desk.figure_cell(&numbers.power_coverage, coverage, annex),
                Cell::default(),
            ],
        ));
    }
    Some(Panel {
        title: people_title(desk, &people),
        lead: String::new(),
        table: Table {
            caption: desk.text("relationship-people-caption"),
            columns: desk.columns(&[
                ("relationship-head-person", "start", 30),
                ("relationship-head-roles", "start", 20),
                ("relationship-head-influence", "end", 11),
                ("relationship-head-support", "end", 10),
                ("relationship-head-coverage", "end", 12),
                ("relationship-head-owner", "start", 20),
            ]),
            rows,
            note: desk.text("relationship-people-note"),
        },
        chart: None,
        note: String::new(),
    })
}

/// The title of a person, or else the function.
fn role_of(desk: &Desk<'_>, person: &Stakeholder) -> String {
    if person.title.is_some() {
        return text(&person.title).to_owned();
    }
    let Some(function) = &person.function else { return String::new() };
    let known = Function::ALL.iter().find(|known| known.id() == function.value.as_str());
    known.map_or_else(|| function.value.to_string(), |known| desk.head(&known.label()))
}

fn contacts_panel(desk: &Desk<'_>, contacts: &Contacts, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let mut pairs: Vec<(String, i64)> = contacts
        .direct_share
        .inputs
        .iter()
        .filter_map(|given| match (&given.name, &given.value) {
            (Arg::Text(name), Arg::Count(count)) => Some((name.clone(), *count)),
            _ => None,
        })
        .collect();
    pairs.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| words.compare(&a.0, &b.0)));
    let most = pairs.first()?.1;
    let line = |(name, count): &(String, i64)| {
        let (count, most) = (Decimal::from(*count), Decimal::from(most));
        let bar = Cell { bar: Some(share_of(count, most)), ..Cell::default() };
        row("plain", vec![cell(name.as_str()), bar, cell(words.number(count, 0))])
    };
    let mut rows: Vec<Row> = pairs.iter().map(line).collect();
    let total = i64::try_from(contacts.total).unwrap_or(i64::MAX);
    let direct = contacts.direct_share.value.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default();
    rows.push(row(
        "total",
        vec![cell(desk.text("total")), Cell::default(), cell(words.number(Decimal::from(total), 0))],
    ));
    let direct = desk.figure_cell(&contacts.direct_share, words.percent(direct, 1), annex);
    rows.push(row("strong", vec![cell(desk.text("relationship-direct")), Cell::default(), direct]));
    let key = match contacts.form {
        Form::A => "relationship-form-a",
        Form::B => "relationship-form-b",
        Form::Mixed => "relationship-form-mixed",
    };
    let title = desk.say(key, &args! { n: contacts.pairs, few: count(words, contacts.pairs) });
    let by_kam = i64::try_from(contacts.by_kam).unwrap_or(i64::MAX);
    Some(Panel {
        title: words.capital(&title),
        lead: desk.say("relationship-contacts-lead", &args! { n: total, kam: by_kam }),
        table: Table {
            caption: desk.text("relationship-contacts-caption"),
            columns: desk.columns(&[
                ("relationship-head-pair", "start", 56),
                ("", "start", 26),
                ("relationship-head-contacts", "end", 18),
            ]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}
