//! How the negotiations are prepared: for the supplier's management only, in every part.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::bargaining;
use super::bargaining::named;
use super::cells::drawn;
use super::cells::plain_value as plain;
use super::naming::count;
use super::plan::LabelledProse;
use crate::analyse::figure::Computed;
use crate::analyse::figure::Figure;
use crate::analyse::negotiation::NegotiationNumbers;
use crate::analyse::negotiation::Positions;
use crate::analyse::negotiation::VariableNumbers;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::FULL;
use crate::chart::also_narrow;
use crate::chart::bargain;
use crate::chart::bargain::Bargain;
use crate::chart::bargain::BargainRow;
use crate::chart::bargain::Position;
use crate::decode::Visibility;
use crate::model::negotiation::Negotiation;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::Direction;
use crate::model::vocabulary::NegotiationStatus;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::places;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;

/// How the negotiations are prepared.
#[derive(Clone, Debug, Serialize)]
pub struct NegotiationView {
    /// `negotiation`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The next negotiation, then the others by the day of their first meeting.
    pub briefs: Vec<Brief>,
}

/// One negotiation.
#[derive(Clone, Debug, Serialize)]
pub struct Brief {
    /// The finding in a sentence; empty for the first, whose finding is the section's.
    pub heading: String,
    /// One more sentence; empty for the first too.
    pub opening: String,
    /// The numbers.
    pub facts: Vec<Fact>,
    /// Both sides' ways from opening to limit.
    pub matrix: Option<Chart>,
    /// What to give and what to ask for.
    pub trades: Option<Panel>,
    /// What we give for what.
    pub concessions: Option<Panel>,
    /// What was agreed beside our limits.
    pub agreed: Option<Panel>,
    /// The proposals and what they are worth to both.
    pub packages: Option<Panel>,
    /// What each side wants, side by side.
    pub priorities: Option<Panel>,
    /// What each side does without an agreement.
    pub alternatives: Option<Panel>,
    /// What we believe.
    pub assumptions: Option<Panel>,
    /// What they may try, and our answer.
    pub tactics: Option<Panel>,
    /// The agenda.
    pub agenda: Option<Panel>,
    /// The nine points of preparation.
    pub preparation: Option<Panel>,
    /// What was said and seen.
    pub signals: Option<Panel>,
    /// Strategy, mandate, interests, questions.
    pub texts: Vec<LabelledProse>,
}

/// The negotiations of an account; nobody but the supplier's management sees a word of them.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<NegotiationView> {
    if !desk.shows(Visibility::Internal) {
        return None;
    }
    let numbers = &desk.numbers.negotiations;
    let mut all: Vec<(&Negotiation, &NegotiationNumbers)> = desk.account.negotiations.iter().zip(numbers).collect();
    all.sort_by_key(|(negotiation, numbers)| {
        let over =
            matches!(value(&negotiation.status), Some(NegotiationStatus::Confirmed | NegotiationStatus::FollowedUp));
        let first = value(&negotiation.first_meeting);
        (over, first.is_none(), first, numbers.id.clone())
    });
    let mut briefs: Vec<Brief> =
        all.into_iter().map(|(negotiation, numbers)| brief(desk, negotiation, numbers, annex)).collect();
    let first = briefs.first_mut()?;
    let (title, lead) = (std::mem::take(&mut first.heading), std::mem::take(&mut first.opening));
    Some(NegotiationView { id: "negotiation", title, lead, briefs })
}

fn brief(desk: &Desk<'_>, negotiation: &Negotiation, numbers: &NegotiationNumbers, annex: &mut Annex) -> Brief {
    Brief {
        heading: title(desk, negotiation, numbers),
        opening: lead(desk, negotiation),
        facts: facts(desk, negotiation, numbers, annex),
        matrix: matrix(desk, numbers),
        trades: bargaining::trades(desk, numbers, annex),
        concessions: bargaining::concessions(desk, negotiation, numbers, annex),
        agreed: bargaining::agreed(desk, negotiation, numbers),
        packages: bargaining::packages(desk, numbers, annex),
        priorities: bargaining::priorities(desk, negotiation),
        alternatives: bargaining::alternatives(desk, negotiation, numbers, annex),
        assumptions: bargaining::assumptions(desk, negotiation, numbers, annex),
        tactics: bargaining::tactics(desk, negotiation),
        agenda: bargaining::agenda(desk, negotiation),
        preparation: bargaining::preparation(desk, negotiation, numbers),
        signals: bargaining::signals(desk, negotiation),
        texts: bargaining::texts(desk, negotiation),
    }
}

/// Where an agreement is possible, and what of the room is promised.
fn title(desk: &Desk<'_>, negotiation: &Negotiation, numbers: &NegotiationNumbers) -> String {
    let words = desk.words();
    let all = numbers.variables.len();
    let empty: Vec<&VariableNumbers> =
        numbers.variables.iter().filter(|variable| variable.zone.as_ref().is_ok_and(|zone| zone.empty)).collect();
    if let [only] = empty.as_slice() {
        let what = named(&only.label).0.to_owned();
        return words
            .capital(&desk.say("negotiation-title-stuck", &args! { what, n: all - 1, few: count(words, all - 1) }));
    }
    if !empty.is_empty() {
        let said = args! { n: empty.len(), few: count(words, empty.len()), all: count(words, all) };
        return words.capital(&desk.say("negotiation-title-gaps", &said));
    }
    if numbers.possible.is_err() {
        let what = subject(desk, negotiation);
        let days = value(&negotiation.first_meeting).map(|day| desk.day().days_until(day)).filter(|days| *days >= 0);
        return match days {
            Some(days) => desk.say("negotiation-title-soon", &args! { what, days }),
            None => desk.say("negotiation-title-open", &args! { what }),
        };
    }
    let open = args! { n: all, few: count(words, all) };
    match (&numbers.cost, &numbers.room) {
        (Ok(cost), Ok(room)) => {
            let key = if cost.value > room.value { "negotiation-title-over" } else { "negotiation-title-room" };
            let money = args! { cost: desk.money(cost.value), room: desk.money(room.value) };
            desk.say(key, &[open, money].concat())
        }
        _ => desk.say("negotiation-title-possible", &open),
    }
}

/// What it is about, where it stands, who leads it.
fn lead(desk: &Desk<'_>, negotiation: &Negotiation) -> String {
    let words = desk.words();
    let what = words.capital(&subject(desk, negotiation));
    let status = value(&negotiation.status).map_or_else(String::new, |status| desk.text(&status.label()));
    let mut said = if status.is_empty() { what } else { desk.say("two-parts", &args! { first: what, second: status }) };
    let team = negotiation.team.as_ref();
    let lead = team.and_then(|team| team.lead.as_ref()).map(|lead| desk.person(lead.value.as_str()));
    let members = team.map_or_else(Vec::new, |team| {
        team.members.iter().map(|member| desk.person(member.value.as_str())).collect::<Vec<String>>()
    });
    said.push('.');
    if let Some(lead) = lead {
        let key = if members.is_empty() { "negotiation-led-alone" } else { "negotiation-led" };
        said.push(' ');
        said.push_str(&desk.say(key, &args! { lead, members: words.list(&members) }));
    }
    said
}

/// "La renovación del acuerdo marco", or the name of the file.
fn subject(desk: &Desk<'_>, negotiation: &Negotiation) -> String {
    let title = text(&negotiation.title);
    if !title.is_empty() {
        return title.to_owned();
    }
    let id = negotiation.id.as_ref().map_or("", |id| id.value.as_str());
    desk.say("negotiation-named", &args! { id })
}

fn facts(desk: &Desk<'_>, negotiation: &Negotiation, numbers: &NegotiationNumbers, annex: &mut Annex) -> Vec<Fact> {
    let words = desk.words();
    let mut facts = Vec::new();
    let of = |part: &Computed<Figure>, whole: usize, key: &str, note: String, annex: &mut Annex| {
        let figure = part.as_ref().ok()?;
        let said = desk.say("negotiation-of", &args! { part: words.number(figure.value, 0), whole: whole.to_string() });
        let mut value = desk.value(figure, &said, annex)?;
        (value.text, value.unit) = (said, String::new());
        Some(fact(desk.text(key), value, note))
    };
    let empty = numbers.variables.iter().filter(|variable| variable.zone.as_ref().is_ok_and(|zone| zone.empty));
    let empty: Vec<String> = empty.map(|variable| named(&variable.label).0.to_owned()).collect();
    let note = if empty.is_empty() {
        String::new()
    } else {
        desk.say("negotiation-not-in", &args! { what: words.list(&empty) })
    };
    facts.push(of(&numbers.possible, numbers.variables.len(), "negotiation-possible", note, annex));
    if let Ok(potential) = &numbers.integrative {
        let key = if potential.value < Decimal::TEN { "negotiation-one-pie" } else { "negotiation-to-trade" };
        let places = places(potential.value).min(1);
        facts.push(desk.number_fact("negotiation-potential", potential, places, desk.text(key), annex));
    }
    if let (Ok(used), Ok(cost), Ok(room)) = (&numbers.used, &numbers.cost, &numbers.room) {
        let note =
            desk.say("negotiation-used-note", &args! { cost: desk.money(cost.value), room: desk.money(room.value) });
        let mut own = desk.percent_fact("negotiation-used", used, note, annex);
        if let Some(own) = own.as_mut().filter(|_| used.value > Decimal::ONE_HUNDRED) {
            own.mark = Some(Mark { kind: MarkKind::Bad, word: desk.text("negotiation-over") });
        }
        facts.push(own);
    }
    if let Ok(more) = &numbers.over_alternative {
        let mut own = desk.money_fact(
            "negotiation-over-alternative",
            more,
            desk.text("negotiation-over-alternative-note"),
            annex,
        );
        if let Some(own) = own.as_mut().filter(|_| more.value <= Decimal::ZERO) {
            own.mark = Some(Mark { kind: MarkKind::Bad, word: desk.text("negotiation-below-alternative") });
        }
        facts.push(own);
    }
    facts.push(meeting(desk, negotiation));
    let untested = numbers.untested.as_ref().ok().map_or(0, |figure| figure.inputs.len());
    let note = if untested > 0 { desk.say("negotiation-untested", &args! { n: untested }) } else { String::new() };
    facts.push(of(&numbers.prepared, 9, "negotiation-prepared", note, annex));
    facts.into_iter().flatten().collect()
}

/// "30 días" until the first meeting; the day it was, once it is over.
fn meeting(desk: &Desk<'_>, negotiation: &Negotiation) -> Option<Fact> {
    let first = value(&negotiation.first_meeting)?;
    let days = desk.day().days_until(first);
    let value_text = if days >= 0 { desk.say("agreements-days", &args! { days }) } else { desk.short_day(Some(first)) };
    let deadline = value(&negotiation.deadline)
        .map(|day| desk.say("negotiation-deadline", &args! { day: desk.short_day(Some(day)) }));
    let day = (days >= 0).then(|| desk.short_day(Some(first)));
    let note: Vec<String> = day.into_iter().chain(deadline).collect();
    Some(fact(desk.text("negotiation-meeting"), plain(value_text), note.join("; ")))
}

/// The matrix of the variables that have positions on both sides.
fn matrix(desk: &Desk<'_>, numbers: &NegotiationNumbers) -> Option<Chart> {
    let words = desk.words();
    let position = |value: Decimal| Position { at: drawn(value), label: as_written(words, value) };
    let positions = |side: &Positions| [side.opening, side.target, side.limit].map(position);
    let mut rows = Vec::new();
    let mut said = Vec::new();
    for variable in &numbers.variables {
        let (Ok(ours), Ok(theirs), Ok(zone)) = (&variable.ours, &variable.theirs, &variable.zone) else { continue };
        let weight = |weight: Option<Decimal>| weight.map_or_else(String::new, |weight| as_written(words, weight));
        let ratio = variable.trade_ratio.as_ref().map_or_else(|_| "–".to_owned(), |ratio| words.number(ratio.value, 2));
        rows.push(BargainRow {
            label: variable.label.clone(),
            ours: positions(ours),
            theirs: positions(theirs),
            falls: variable.direction == Some(Direction::Down),
            zone: !zone.empty,
            numbers: [weight(variable.weights.map(|both| both.0)), weight(variable.weights.map(|both| both.1)), ratio],
            here: variable.trade.is_some(),
        });
        let (what, zone) = (named(&variable.label).0, bargaining::zone(desk, variable));
        said.push(desk.say("negotiation-alt-row", &args! { what, zone }));
    }
    if rows.is_empty() {
        return None;
    }
    let caption = Caption {
        id: format!("negotiation-{}", numbers.id),
        alt: desk.say("negotiation-alt", &args! { rows: said.join("; ") }),
        note: bargaining::legend(desk, "negotiation-matrix-note"),
    };
    let sides = ["negotiation-side-theirs", "negotiation-side-ours"].map(|key| desk.text(key));
    let heads = ["negotiation-head-weight-ours", "negotiation-head-weight-theirs", "negotiation-head-ratio"]
        .map(|key| desk.text(key));
    let no_zone = desk.text("negotiation-no-zone");
    let drawing = Bargain { caption, width: FULL, sides, heads, no_zone, rows };
    Some(also_narrow(FULL, |width| bargain::draw(&Bargain { width, ..drawing.clone() }, desk.reader.palette)))
}
