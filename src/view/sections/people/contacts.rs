//! Who talks to whom, and which form that makes.

use rust_decimal::Decimal;

use super::Known;
use super::form;
use super::function_name;
use super::influence;
use super::is_powerful;
use super::name;
use super::named;
use super::whole;
use crate::analyse::contacts::Contacts;
use crate::analyse::contacts::Form;
use crate::analyse::contacts::Line;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::interaction;
use crate::chart::interaction::Contact;
use crate::chart::interaction::Interaction;
use crate::chart::interaction::Key;
use crate::chart::interaction::Person;
use crate::chart::interaction::Shape;
use crate::chart::interaction::Side;
use crate::model::plan::Stakeholder;
use crate::model::text;
use crate::view::Desk;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::parts::Cell;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::drawn;
use crate::view::sections::cells::text as cell;
use crate::view::sections::naming;
use crate::view::sections::naming::source;

/// More people on a side cannot be read.
const DRAWN: usize = 30;

/// The two companies above the pairs of functions that talk.
pub(super) fn panel(desk: &Desk<'_>, known: &Known<'_>, contacts: &Contacts, annex: &mut Annex) -> Option<Panel> {
    let pairs = pairs(desk, contacts);
    let most = pairs.first()?.contacts;
    let mut rows: Vec<Row> = pairs.iter().map(|pair| pair.row(desk, most)).collect();
    rows.extend(totals(desk, contacts, annex));
    Some(Panel {
        title: title(desk, contacts),
        lead: lead(desk, known, contacts),
        table: Table {
            caption: desk.text("people-contacts-caption"),
            columns: desk.columns(&[
                ("people-contacts-head-pair", "start", 62),
                ("", "start", 20),
                ("people-contacts-head-count", "end", 18),
            ]),
            rows,
            note: String::new(),
        },
        chart: Some(chart(desk, known, contacts)),
        note: String::new(),
    })
}

/// The form, and the number that makes it.
fn title(desk: &Desk<'_>, contacts: &Contacts) -> String {
    let (through, all) = (contacts.by_kam, contacts.total);
    let (key, part) = match contacts.form {
        Form::A => ("people-contacts-through", through),
        Form::B | Form::Mixed => ("people-contacts-past", all.saturating_sub(through)),
    };
    let parts = args! { form: desk.head(name_of(contacts.form)), part: whole(part), n: whole(all) };
    desk.say(key, &parts)
}

const fn name_of(form: Form) -> &'static str {
    match form {
        Form::A => "people-form-name-a",
        Form::B => "people-form-name-b",
        Form::Mixed => "people-form-name-mixed",
    }
}

/// The form that we want, and with whom of those who have a say no contact is counted.
fn lead(desk: &Desk<'_>, known: &Known<'_>, contacts: &Contacts) -> String {
    let mut sentences = vec![intended(desk, contacts.form)];
    let talked = |person: &Stakeholder| {
        contacts.lines.iter().any(|line| line.contacts > 0 && line.theirs == person.id.value.as_str())
    };
    let silent: Vec<&Stakeholder> = known.powerful().filter(|person| !talked(person)).collect();
    if !silent.is_empty() {
        sentences.push(desk.say("people-contacts-silent", &args! { names: named(desk, &silent) }));
    }
    sentences.join(" ")
}

fn intended(desk: &Desk<'_>, form: Form) -> String {
    let relationship = desk.account.plan.as_ref().and_then(|plan| plan.relationship.as_ref());
    let written = relationship.map_or("", |relationship| text(&relationship.intended_form));
    let wanted = match written.to_lowercase().as_str() {
        "a" => Form::A,
        "b" => Form::B,
        "mixed" => Form::Mixed,
        _ => return desk.text("people-form-unwanted"),
    };
    if wanted == form {
        return desk.text("people-form-as-intended");
    }
    desk.say("people-form-differs", &args! { wanted: desk.text(name_of(wanted)) })
}

/// Two functions that talk, and who does.
struct Pair {
    /// "Ventas – Compras".
    functions: String,
    /// "Lucía Ferrer con Óscar Vives, 14".
    people: Vec<String>,
    contacts: u64,
}

impl Pair {
    fn row(&self, desk: &Desk<'_>, most: u64) -> Row {
        let bar = Cell { bar: Some(share_of(Decimal::from(self.contacts), Decimal::from(most))), ..Cell::default() };
        let contacts = cell(desk.words().number(Decimal::from(self.contacts), 0));
        row("plain", vec![noted(self.functions.as_str(), self.people.join("; ")), bar, contacts])
    }
}

/// The pairs of functions, the busiest first; people without a function come last.
fn pairs(desk: &Desk<'_>, contacts: &Contacts) -> Vec<Pair> {
    let functions = |line: &Line| (our_function(desk, &line.ours), their_function(desk, &line.theirs));
    let mut talks: Vec<&Line> = contacts.lines.iter().filter(|line| line.contacts > 0).collect();
    talks.sort_by(|a, b| b.contacts.cmp(&a.contacts).then_with(|| (&a.ours, &a.theirs).cmp(&(&b.ours, &b.theirs))));
    let said = |line: &Line| {
        let parts = args! {
            ours: desk.person(&line.ours),
            theirs: desk.stakeholder(&line.theirs),
            n: whole(line.contacts),
        };
        desk.say("people-contacts-of", &parts)
    };
    let pair = |ours: &str, theirs: &str, total: u64| Pair {
        functions: format!("{} – {}", function_name(desk, ours), function_name(desk, theirs)),
        people: talks
            .iter()
            .filter(|line| functions(line) == (Some(ours), Some(theirs)))
            .map(|line| said(line))
            .collect(),
        contacts: total,
    };
    let mut pairs: Vec<Pair> =
        contacts.function_pairs.iter().map(|found| pair(&found.ours, &found.theirs, found.contacts)).collect();
    let apart: Vec<&&Line> = talks.iter().filter(|line| matches!(functions(line), (None, _) | (_, None))).collect();
    if !apart.is_empty() {
        pairs.push(Pair {
            functions: desk.text("people-contacts-no-function"),
            people: apart.iter().map(|line| said(line)).collect(),
            contacts: apart.iter().fold(0, |sum, line| sum.saturating_add(line.contacts)),
        });
    }
    pairs
}

fn our_function<'a>(desk: &Desk<'a>, id: &str) -> Option<&'a str> {
    Some(desk.reader.checked.plans.person(id)?.function.as_ref()?.value.as_str())
}

fn their_function<'a>(desk: &Desk<'a>, id: &str) -> Option<&'a str> {
    let person = desk.account.plan.as_ref()?.stakeholders.iter().find(|person| person.id.value == *id)?;
    Some(person.function.as_ref()?.value.as_str())
}

/// All contacts, those without the manager, and those of the main pair.
fn totals(desk: &Desk<'_>, contacts: &Contacts, annex: &mut Annex) -> Vec<Row> {
    let words = desk.words();
    let percent = |share: Decimal| words.percent(share.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default(), 1);
    let total = words.number(Decimal::from(contacts.total), 0);
    let direct = desk.figure_cell(&contacts.direct_share, percent(contacts.direct_share.value), annex);
    let mut rows = vec![
        row("total", vec![cell(desk.text("total")), Cell::default(), cell(total)]),
        row("strong", vec![cell(desk.text("people-contacts-direct")), Cell::default(), direct]),
    ];
    if let (Ok(share), Some(buyer)) = (&contacts.main_pair_share, &contacts.main_buyer) {
        let name = desk.say("people-contacts-main", &args! { buyer: desk.stakeholder(buyer) });
        let share = desk.figure_cell(share, percent(share.value), annex);
        rows.push(row("plain", vec![cell(name), Cell::default(), share]));
    }
    rows
}

fn chart(desk: &Desk<'_>, known: &Known<'_>, contacts: &Contacts) -> Chart {
    let ours = ours(desk, contacts);
    let theirs = theirs(desk, known, contacts);
    let line = |line: &Line| {
        Some(Contact {
            ours: ours.iter().position(|id| *id == line.ours)?,
            theirs: theirs.iter().position(|id| *id == line.theirs)?,
            contacts: drawn(Decimal::from(line.contacts)),
        })
    };
    let function = |id: Option<&str>| id.map_or_else(String::new, |id| function_name(desk, id));
    let kam = manager(desk);
    let our = |id: &&str| Person {
        name: desk.person(id),
        function: function(our_function(desk, id)),
        main: kam == Some(*id),
    };
    let their = |id: &&str| Person {
        name: desk.stakeholder(id),
        function: function(their_function(desk, id)),
        main: contacts.main_buyer.as_deref() == Some(*id),
    };
    let supplier = desk.reader.checked.plans.programme().and_then(|programme| programme.supplier.as_ref());
    let supplier = supplier.map_or("", |supplier| naming::short(text(&supplier.name)));
    let drawing = Interaction {
        caption: Caption {
            id: "people-contacts".to_owned(),
            alt: alternative(desk, contacts),
            note: source(&desk.reader, "people-contacts-source"),
        },
        shape: match contacts.form {
            Form::A => Shape::BowTie,
            Form::B => Shape::Diamond,
            Form::Mixed => Shape::Between,
        },
        ours: Side { name: supplier.to_owned(), people: ours.iter().map(our).collect() },
        theirs: Side {
            name: naming::account(&desk.reader, desk.account.id.as_str()),
            people: theirs.iter().map(their).collect(),
        },
        lines: contacts.lines.iter().filter_map(line).collect(),
        key: key(desk, contacts),
    };
    interaction::draw(&drawing, desk.reader.palette)
}

fn manager<'a>(desk: &Desk<'a>) -> Option<&'a str> {
    Some(desk.account.head()?.kam.as_ref()?.person.as_ref()?.value.as_str())
}

/// Who of us talks or means to, and who of the committee does not.
fn ours<'a>(desk: &Desk<'a>, contacts: &'a Contacts) -> Vec<&'a str> {
    let committee = desk.account.head().and_then(|head| head.committee.as_ref());
    let members = committee.map_or(&[][..], |committee| &committee.members).iter().map(|id| id.value.as_str());
    let talking = contacts.lines.iter().map(|line| line.ours.as_str());
    without_repeating(manager(desk).into_iter().chain(talking).chain(members))
}

/// Who of them talks or means to, and who has a say but talks to nobody.
fn theirs<'a>(desk: &Desk<'a>, known: &Known<'a>, contacts: &'a Contacts) -> Vec<&'a str> {
    let mut silent: Vec<&Stakeholder> = known.present.iter().copied().filter(|person| is_powerful(person)).collect();
    silent.sort_by(|a, b| influence(b).cmp(&influence(a)).then_with(|| desk.words().compare(name(a), name(b))));
    let talking = contacts.lines.iter().map(|line| line.theirs.as_str());
    without_repeating(talking.chain(silent.into_iter().map(|person| person.id.value.as_str())))
}

fn without_repeating<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut once: Vec<&str> = Vec::new();
    for id in ids {
        if !once.contains(&id) {
            once.push(id);
        }
    }
    once.truncate(DRAWN);
    once
}

fn key(desk: &Desk<'_>, contacts: &Contacts) -> Key {
    let widest = contacts.lines.iter().map(|line| line.contacts).max().unwrap_or(0);
    Key {
        widest: desk.say("people-key-widest", &args! { n: whole(widest) }),
        manager: desk.text("people-key-manager"),
        direct: desk.text("people-key-direct"),
        planned: desk.text("people-key-planned"),
        nobody: desk.text("people-key-nobody"),
    }
}

/// Every line in words.
fn alternative(desk: &Desk<'_>, contacts: &Contacts) -> String {
    let said = |line: &Line| {
        let (ours, theirs) = (desk.person(&line.ours), desk.stakeholder(&line.theirs));
        if line.contacts == 0 {
            return desk.say("people-contacts-planned", &args! { ours, theirs });
        }
        desk.say("people-contacts-of", &args! { ours, theirs, n: whole(line.contacts) })
    };
    let lines: Vec<String> = contacts.lines.iter().map(said).collect();
    let form = form(desk, contacts);
    desk.words().capital(&desk.say("people-contacts-alt", &args! { form, lines: lines.join("; ") }))
}
