//! Framework agreements: until when they run, what was promised and what is owed.

mod clauses;
mod obligations;
mod prices;
mod rebate;
mod services;
mod terms;

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::plain_value as plain;
use super::naming::count;
use super::plan::named;
use crate::analyse::agreement;
use crate::analyse::agreement::OfAgreement;
use crate::analyse::figure::Because;
use crate::analyse::figure::Computed;
use crate::analyse::figure::Figure;
use crate::analyse::renewal::Renewal;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::FULL;
use crate::chart::Tick;
use crate::chart::also_narrow;
use crate::chart::term;
use crate::chart::term::Notice;
use crate::chart::term::Term;
use crate::decode::Visibility;
use crate::model::agreement as agreement_file;
use crate::model::agreement::Agreement;
use crate::model::day::Day;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::RenewalDecision;
use crate::model::vocabulary::RenewalType;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::visibility;
use crate::view::parts::Fact;
use crate::view::parts::Table;

/// Notice within so many days is what the title speaks of.
const NOTICE_NEAR: i64 = 365;

/// The agreements of an account.
#[derive(Clone, Debug, Serialize)]
pub struct AgreementsView {
    /// `agreements`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// One block for each.
    pub agreements: Vec<AgreementBlock>,
}

/// One agreement.
#[derive(Clone, Debug, Serialize)]
pub struct AgreementBlock {
    /// Its title.
    pub title: String,
    /// Who signed it, when, and what it covers.
    pub lead: String,
    /// Until when, and how it goes on.
    pub facts: Vec<Fact>,
    /// From when to when, with today and the deadline for notice.
    pub term: Option<Chart>,
    /// Its clauses, one after the other.
    pub parts: Vec<AgreementPart>,
}

/// One clause of an agreement: its finding, its numbers, its picture, its table.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AgreementPart {
    /// The finding in a sentence.
    pub title: String,
    /// The numbers.
    pub facts: Vec<Fact>,
    /// The picture.
    pub chart: Option<Chart>,
    /// The lines; may have none.
    pub table: Table,
    /// A line below, small; may be empty.
    pub note: String,
}

/// The agreements of an account.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<AgreementsView> {
    let agreements = desk.account.agreements.iter();
    let shown: Vec<&Agreement> =
        agreements.filter(|agreement| desk.shows(visibility(&agreement.visibility, Visibility::Customer))).collect();
    if shown.is_empty() {
        return None;
    }
    Some(AgreementsView {
        id: "agreements",
        title: title(desk, shown.len()),
        lead: lead(desk, &shown),
        agreements: shown.into_iter().map(|agreement| block(desk, agreement, annex)).collect(),
    })
}

fn id(agreement: &Agreement) -> &str {
    agreement.id.as_ref().map_or("", |id| id.value.as_str())
}

fn renewal_of<'a>(desk: &Desk<'a>, agreement: &Agreement) -> Option<&'a Renewal> {
    desk.numbers.renewals.iter().find(|renewal| renewal.agreement == id(agreement))
}

/// The agreement whose next day counts most: notice before the end.
pub(super) fn nearest<'a>(desk: &Desk<'a>) -> Option<&'a Renewal> {
    let next = |renewal: &&Renewal| match renewal.days_to_notice {
        Some(days) if days >= 0 => days,
        _ => renewal.days_to_end,
    };
    let open = desk.numbers.renewals.iter().filter(|renewal| renewal.days_to_end >= 0);
    open.min_by_key(next).or_else(|| desk.numbers.renewals.iter().max_by_key(|renewal| renewal.days_to_end))
}

/// "El preaviso vence en 86 días", "El acuerdo termina en 176 días", "El acuerdo terminó hace 5 días".
pub(super) fn renewal_sentence(desk: &Desk<'_>, renewal: &Renewal) -> String {
    if desk.numbers.renewals.len() > 1
        && let Some(named) = named_sentence(desk, renewal)
    {
        return named;
    }
    match (renewal.days_to_notice, renewal.days_to_end) {
        (_, end) if end < 0 => desk.say("agreements-ended", &args! { days: -end }),
        (Some(days), _) if (0..=NOTICE_NEAR).contains(&days) => desk.say("agreements-notice", &args! { days }),
        (Some(days), _) if days < 0 && !(renewal.decided && desk.shows(Visibility::Internal)) => {
            desk.say("agreements-notice-past", &args! { days: -days })
        }
        (_, days) => desk.say("agreements-ends", &args! { days }),
    }
}

/// The same of one among several agreements, which is named; none where it is over or its notice is.
fn named_sentence(desk: &Desk<'_>, renewal: &Renewal) -> Option<String> {
    let id = renewal.agreement.to_uppercase();
    match (renewal.days_to_notice, renewal.days_to_end) {
        (_, end) if end < 0 => None,
        (Some(days), _) if (0..=NOTICE_NEAR).contains(&days) => {
            Some(desk.say("agreements-notice-of", &args! { id, days }))
        }
        (Some(days), _) if days < 0 => None,
        (_, days) => Some(desk.say("agreements-ends-of", &args! { id, days })),
    }
}

/// The nearest, where its notice or its end comes within a year.
pub(super) fn within_a_year<'a>(desk: &Desk<'a>) -> Option<&'a Renewal> {
    nearest(desk).filter(|renewal| {
        let notice = renewal.days_to_notice.filter(|days| *days >= 0);
        notice.unwrap_or(renewal.days_to_end) <= 365
    })
}

fn title(desk: &Desk<'_>, n: usize) -> String {
    let Some(renewal) = nearest(desk) else {
        return desk.words().capital(&desk.say("agreements-undated", &args! { n, few: count(desk.words(), n) }));
    };
    let sentence = renewal_sentence(desk, renewal);
    let decision = desk
        .account
        .agreements
        .iter()
        .find(|agreement| id(agreement) == renewal.agreement)
        .and_then(|agreement| decided(desk, agreement));
    match decision {
        Some(decision) => {
            let key = format!("agreements-decided-{}", decision.id());
            desk.say("two-clauses", &args! { first: sentence, second: desk.text(&key) })
        }
        None => sentence,
    }
}

fn decided(desk: &Desk<'_>, agreement: &Agreement) -> Option<RenewalDecision> {
    let decision = agreement.renewal.as_ref()?.decision.as_ref()?;
    value(&decision.value).filter(|_| desk.shows(Visibility::Internal))
}

/// What is broken or owed, over all agreements.
fn lead(desk: &Desk<'_>, agreements: &[&Agreement]) -> String {
    let late: usize = agreements.iter().map(|agreement| obligations::late(desk, agreement)).sum();
    let missed: Vec<String> = desk
        .numbers
        .services
        .iter()
        .filter(|service| service.last_breached)
        .map(|service| short(&service.label).to_owned())
        .collect();
    let parts = [
        (!missed.is_empty())
            .then(|| desk.say("agreements-missed", &args! { n: missed.len(), names: desk.words().list(&missed) })),
        (late > 0).then(|| {
            desk.words().capital(&desk.say("agreements-late", &args! { n: late, few: count(desk.words(), late) }))
        }),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The name of a service level without its definition in brackets.
fn short(label: &str) -> &str {
    label.split(" (").next().unwrap_or(label)
}

fn block(desk: &Desk<'_>, agreement: &Agreement, annex: &mut Annex) -> AgreementBlock {
    let sheet = Sheet { desk, agreement };
    let parts = [
        rebate::part(sheet, annex),
        terms::part(sheet, annex),
        prices::indexation(sheet, annex),
        prices::list(sheet, annex),
        services::part(sheet, annex),
        obligations::part(sheet, annex),
        clauses::amendments(sheet),
        clauses::part(sheet),
    ];
    AgreementBlock {
        title: named(&agreement.title, id(agreement)).to_owned(),
        lead: signed(desk, agreement),
        facts: facts(desk, agreement),
        term: term_bar(desk, agreement),
        parts: parts.into_iter().flatten().collect(),
    }
}

/// One agreement on the desk.
#[derive(Clone, Copy)]
struct Sheet<'a> {
    desk: &'a Desk<'a>,
    agreement: &'a Agreement,
}

impl<'a> Sheet<'a> {
    fn id(self) -> &'a str {
        id(self.agreement)
    }

    /// An amount in the agreement's currency.
    fn money(self, amount: Decimal) -> String {
        let own = self.agreement.currency.as_ref();
        let currency = own.map_or_else(|| self.desk.currency(), |own| own.value.as_str());
        self.desk.words().money(amount, currency)
    }

    /// The same in few digits.
    fn money_short(self, amount: Decimal) -> String {
        let own = self.agreement.currency.as_ref();
        let currency = own.map_or_else(|| self.desk.currency(), |own| own.value.as_str());
        self.desk.words().money_short(amount, currency)
    }

    /// A fact with a computed number; nothing where the edition may not show it.
    fn fact(self, label: &str, figure: &Figure, text: &str, note: String, annex: &mut Annex) -> Option<Fact> {
        Some(fact(self.desk.text(label), self.desk.value(figure, text, annex)?, note))
    }

    /// The numbers of a clause, where it has some.
    fn numbers<T>(self, all: &'a [OfAgreement<T>]) -> Option<&'a Computed<T>> {
        agreement::of(all, self.id())
    }

    /// Why something is not there: for our management, who can mend it.
    fn cannot(self, label: &str, because: &Because) -> String {
        if !self.desk.shows(Visibility::Internal) {
            return String::new();
        }
        let why = self.desk.say(&format!("cannot-{}", because.key), &because.args);
        self.desk.say("missing-item", &args! { what: self.desk.text(label), why })
    }
}

/// "Firmado el 20 mar 2023 por Envases Levantia, S.L. y Grupo Serralba, S.A."
fn signed(desk: &Desk<'_>, agreement: &Agreement) -> String {
    let parties = agreement.parties.as_ref();
    let names = parties.map_or_else(Vec::new, |parties| {
        let names = [&parties.supplier, &parties.customer].map(|name| text(name).to_owned());
        names.into_iter().filter(|name| !name.is_empty()).collect()
    });
    let by = desk.words().list(&names);
    let id = id(agreement).to_uppercase();
    match (value(&agreement.signed_on), by.is_empty()) {
        (Some(day), false) => desk.say("agreements-signed-by", &args! { id, day: desk.words().short_day(day.0), by }),
        (Some(day), true) => desk.say("agreements-signed", &args! { id, day: desk.words().short_day(day.0) }),
        (None, false) => desk.say("agreements-between", &args! { id, by }),
        (None, true) => String::new(),
    }
}

fn facts(desk: &Desk<'_>, agreement: &Agreement) -> Vec<Fact> {
    let words = desk.words();
    let mut facts = Vec::new();
    let term = agreement.term.as_ref();
    let renewal = renewal_of(desk, agreement);
    if let Some(end) = term.and_then(|term| value(&term.end)) {
        let start = term.and_then(|term| value(&term.start));
        let note = start
            .map_or_else(String::new, |start| desk.say("agreements-since", &args! { day: words.short_day(start.0) }));
        facts.push(fact(desk.text("agreements-end"), plain(words.short_day(end.0)), note));
    }
    if let Some(agreed) = &agreement.renewal
        && let Some(kind) = value(&agreed.r#type)
    {
        let label = desk.text("agreements-renewal");
        facts.push(fact(label, plain(desk.head(&kind.label())), renewal_note(desk, agreed, kind)));
    }
    if let Some((notice, days)) = renewal.and_then(|renewal| Some((renewal.notice?, renewal.days_to_notice?))) {
        let note = if days < 0 {
            desk.say("agreements-gone", &args! { days: -days })
        } else {
            desk.say("agreements-left", &args! { days })
        };
        facts.push(fact(desk.text("agreements-notice-until"), plain(words.short_day(notice.0)), note));
    }
    if let Some(last) = renewal.and_then(|renewal| renewal.max_end) {
        facts.push(fact(
            desk.text("agreements-max-end"),
            plain(words.short_day(last.0)),
            desk.text("agreements-max-end-note"),
        ));
    }
    if let Some(decision) = decided(desk, agreement) {
        let made = agreement.renewal.as_ref().and_then(|renewal| renewal.decision.as_ref());
        let by = made.and_then(|made| made.by.as_ref()).map(|by| desk.person(by.value.as_str()));
        let on = made.and_then(|made| value(&made.on)).map(|on| words.short_day(on.0));
        let note = [by, on].into_iter().flatten().collect::<Vec<_>>().join(", ");
        facts.push(fact(desk.text("agreements-decision"), plain(desk.head(&decision.label())), note));
    }
    facts
}

fn renewal_note(desk: &Desk<'_>, renewal: &agreement_file::Renewal, kind: RenewalType) -> String {
    let months = value(&renewal.extension_months).filter(|_| kind != RenewalType::None);
    let months = months.map(|months| desk.say("agreements-months", &args! { months: i64::from(months) }));
    let notice =
        value(&renewal.notice_days).map(|days| desk.say("agreements-notice-days", &args! { days: i64::from(days) }));
    [months, notice].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Days since the first day of an agreement, for a drawing.
fn at(start: Day, day: Day) -> f64 {
    drawn(Decimal::from(start.days_until(day)))
}

fn term_bar(desk: &Desk<'_>, agreement: &Agreement) -> Option<Chart> {
    let words = desk.words();
    let term = agreement.term.as_ref()?;
    let (start, end) = (value(&term.start)?, value(&term.end)?);
    let (first, last) = (start.min(desk.day()), end.max(desk.day()));
    let renewal = renewal_of(desk, agreement);
    let notice = renewal.and_then(|renewal| renewal.notice);
    let decided = renewal.is_some_and(|renewal| renewal.decided);
    let turns = (first.0.year()..=last.0.year()).filter_map(|year| Day::parse(&format!("{year:04}-01-01")));
    let ticks =
        turns.filter(|turn| *turn >= first).map(|turn| Tick { at: at(first, turn), label: turn.0.year().to_string() });
    let mut said = vec![desk.say("agreements-alt-term", &args! { start, end })];
    said.extend(notice.map(|notice| desk.say("agreements-alt-notice", &args! { day: notice })));
    let drawing = Term {
        caption: Caption { id: format!("term-{}", id(agreement)), alt: said.join("; "), note: String::new() },
        width: FULL,
        from: 0.0,
        to: at(first, last.plus(30)),
        ticks: ticks.collect(),
        today: Tick { at: at(first, desk.day()), label: desk.text("agreements-today") },
        agreements: vec![term::Agreement {
            label: id(agreement).to_uppercase(),
            start: at(first, start),
            end: Tick { at: at(first, end), label: words.short_day(end.0) },
            notice: notice.map(|day| Notice {
                at: at(first, day),
                label: desk.say("agreements-notice-mark", &args! { day: words.short_day(day.0) }),
                lost: day < desk.day() && !decided,
            }),
            reviews: agreement.review_dates.iter().map(|day| at(first, day.value)).collect(),
            here: true,
        }],
    };
    Some(also_narrow(FULL, |width| term::draw(&Term { width, ..drawing.clone() }, desk.reader.palette)))
}
