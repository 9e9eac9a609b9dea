//! Framework agreements: until when they run, what was promised and what is owed.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::plain_value as plain;
use super::cells::text as cell;
use super::naming::count;
use super::plan::named;
use crate::analyse::renewal::Renewal;
use crate::analyse::service::ServiceNumbers;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Tick;
use crate::chart::term;
use crate::chart::term::Notice;
use crate::chart::term::Term;
use crate::decode::Visibility;
use crate::model::agreement::Agreement;
use crate::model::agreement::Obligation;
use crate::model::day::Day;
use crate::model::value;
use crate::model::vocabulary::ObligationStatus;
use crate::model::vocabulary::Party;
use crate::model::vocabulary::RenewalDecision;
use crate::model::vocabulary::RenewalType;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::measured;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::period;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// Periods of a service level side by side.
const PERIODS: usize = 4;
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
    /// Its terms.
    pub facts: Vec<Fact>,
    /// From when to when, with today and the deadline for notice.
    pub term: Option<Chart>,
    /// What comes when.
    pub dates: Option<Panel>,
    /// Service levels and how they were met.
    pub services: Option<Panel>,
    /// What each side owes.
    pub obligations: Option<Panel>,
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
    match (renewal.days_to_notice, renewal.days_to_end) {
        (_, end) if end < 0 => desk.say("agreements-ended", &args! { days: -end }),
        (Some(days), _) if (0..=NOTICE_NEAR).contains(&days) => desk.say("agreements-notice", &args! { days }),
        (Some(days), _) if days < 0 && !(renewal.decided && desk.shows(Visibility::Internal)) => {
            desk.say("agreements-notice-past", &args! { days: -days })
        }
        (_, days) => desk.say("agreements-ends", &args! { days }),
    }
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
    let obligations = agreements.iter().flat_map(|agreement| &agreement.obligations);
    let late = obligations.filter(|obligation| shows(desk, obligation) && late(desk, obligation).is_some()).count();
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
    AgreementBlock {
        title: named(&agreement.title, id(agreement)).to_owned(),
        facts: facts(desk, agreement, annex),
        term: term_bar(desk, agreement),
        dates: dates(desk, agreement),
        services: services(desk, agreement, annex),
        obligations: obligations(desk, agreement),
    }
}

fn currency<'a>(desk: &Desk<'a>, agreement: &'a Agreement) -> &'a str {
    agreement.currency.as_ref().map_or_else(|| desk.currency(), |own| own.value.as_str())
}

fn facts(desk: &Desk<'_>, agreement: &Agreement, annex: &mut Annex) -> Vec<Fact> {
    let words = desk.words();
    let mut facts = Vec::new();
    let term = agreement.term.as_ref();
    if let Some(end) = term.and_then(|term| value(&term.end)) {
        let start = term.and_then(|term| value(&term.start));
        let note = start
            .map_or_else(String::new, |start| desk.say("agreements-since", &args! { day: words.short_day(start.0) }));
        facts.push(fact(desk.text("agreements-end"), plain(words.short_day(end.0)), note));
    }
    if let Some(renewal) = &agreement.renewal
        && let Some(kind) = value(&renewal.r#type)
    {
        facts.push(fact(
            desk.text("agreements-renewal"),
            plain(desk.head(&kind.label())),
            renewal_note(desk, renewal, kind),
        ));
    }
    if let Some(decision) = decided(desk, agreement) {
        let on = agreement.renewal.as_ref().and_then(|renewal| value(&renewal.decision.as_ref()?.on));
        facts.push(fact(desk.text("agreements-decision"), plain(desk.head(&decision.label())), desk.short_day(on)));
    }
    if let Some(days) = agreement.payment.as_ref().and_then(|payment| value(&payment.days)) {
        let actual = agreement
            .payment
            .as_ref()
            .and_then(|payment| value(&payment.actual_dso_days))
            .filter(|_| desk.shows(Visibility::Internal));
        let note = actual
            .map_or_else(String::new, |days| desk.say("agreements-paid", &args! { days: words.number(days.get(), 0) }));
        facts.push(fact(
            desk.text("agreements-payment"),
            plain(desk.say("agreements-days", &args! { days: i64::from(days) })),
            note,
        ));
    }
    if let Some(amount) = agreement.minimum_commitment.as_ref().and_then(|minimum| value(&minimum.amount)) {
        let text = words.money(amount.get(), currency(desk, agreement));
        facts.push(fact(desk.text("agreements-minimum"), crate::view::account::pieces::apart(&text), ""));
    }
    if let Some(mode) = agreement.rebate.as_ref().and_then(|rebate| value(&rebate.mode)) {
        facts.push(fact(desk.text("agreements-rebate"), plain(desk.head(&mode.label())), top_rate(desk, agreement)));
    }
    for service in services_of(desk, agreement) {
        let Some(Ok(credits)) = &service.credits else { continue };
        let cap = service.cap.as_ref().and_then(|cap| cap.as_ref().ok()).filter(|cap| desk.shows(cap.visibility));
        let note = cap.map_or_else(String::new, |cap| {
            desk.say("agreements-cap", &args! { amount: words.money(cap.value, currency(desk, agreement)) })
        });
        let text = words.money(credits.value, currency(desk, agreement));
        let Some(value) = desk.value(credits, &text, annex) else { continue };
        facts.push(fact(desk.say("agreements-credits", &args! { service: short(&service.label) }), value, note));
    }
    facts
}

fn renewal_note(desk: &Desk<'_>, renewal: &crate::model::agreement::Renewal, kind: RenewalType) -> String {
    let months = value(&renewal.extension_months).filter(|_| kind != RenewalType::None);
    let months = months.map(|months| desk.say("agreements-months", &args! { months: i64::from(months) }));
    let notice =
        value(&renewal.notice_days).map(|days| desk.say("agreements-notice-days", &args! { days: i64::from(days) }));
    [months, notice].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn top_rate(desk: &Desk<'_>, agreement: &Agreement) -> String {
    let tiers = agreement.rebate.iter().flat_map(|rebate| &rebate.tiers);
    let rate = tiers.filter_map(|tier| value(&tier.rate_pct)).map(|rate| rate.get().normalize()).max();
    rate.map_or_else(String::new, |rate| {
        desk.say("agreements-rate", &args! { rate: desk.words().percent(rate, rate.scale()) })
    })
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
        width: 470.0,
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
    Some(term::draw(&drawing, desk.reader.palette))
}

/// What comes when, by day: the words are keys or finished sentences.
pub(super) fn events(desk: &Desk<'_>, agreement: &Agreement) -> Vec<(Day, String)> {
    let mut events = Vec::new();
    if let Some(renewal) = renewal_of(desk, agreement) {
        events.extend(renewal.notice.map(|day| (day, desk.text("event-notice"))));
        events.push((renewal.end, desk.text("event-end")));
    }
    let mut prices: Vec<Day> = agreement.price_list.iter().filter_map(|price| value(&price.valid_to)).collect();
    prices.sort_unstable();
    prices.dedup();
    events.extend(prices.into_iter().map(|day| (day, desk.text("event-prices"))));
    let index = agreement.indexation.as_ref().and_then(|indexation| value(&indexation.next_review));
    events.extend(index.map(|day| (day, desk.text("event-index"))));
    events.extend(agreement.review_dates.iter().map(|day| (day.value, desk.text("event-agreement-review"))));
    events.retain(|(day, _)| *day >= desk.day());
    events.sort_by_key(|(day, _)| *day);
    events
}

fn dates(desk: &Desk<'_>, agreement: &Agreement) -> Option<Panel> {
    let events = events(desk, agreement);
    let (first, what) = events.first()?;
    let line = |(day, what): &(Day, String)| {
        let days = desk.day().days_until(*day);
        let left = desk.say("agreements-days", &args! { days });
        row(
            strong_if(day == first),
            vec![cell(desk.words().short_day(day.0)), cell(desk.words().capital(what)), cell(left)],
        )
    };
    Some(Panel {
        title: desk.words().capital(&desk.say("agreements-next", &args! { what, days: desk.day().days_until(*first) })),
        lead: String::new(),
        table: Table {
            caption: desk.text("agreements-dates-caption"),
            columns: desk.columns(&[
                ("head-date", "start", 20),
                ("head-what", "start", 60),
                ("agreements-head-left", "end", 20),
            ]),
            rows: events.iter().map(line).collect(),
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}

fn services_of<'a>(desk: &Desk<'a>, agreement: &Agreement) -> Vec<&'a ServiceNumbers> {
    let shown = |service: &&ServiceNumbers| {
        let level = agreement.sla.iter().find(|level| level.id.value == *service.id);
        let own = level.and_then(|level| level.visibility).map_or(Visibility::Customer, |own| own.value);
        service.agreement == id(agreement) && desk.shows(own)
    };
    desk.numbers.services.iter().filter(shown).collect()
}

fn services(desk: &Desk<'_>, agreement: &Agreement, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let services: Vec<&ServiceNumbers> = services_of(desk, agreement);
    let worst = services.iter().max_by_key(|service| service.breached_in_a_row)?;
    let mut columns: Vec<_> = services.iter().flat_map(|service| &service.periods).map(|one| one.period).collect();
    columns.sort_by_key(|one| (one.last(), one.first()));
    columns.dedup();
    let columns = columns.split_off(columns.len().saturating_sub(PERIODS));
    let due = |service: &ServiceNumbers| matches!(&service.credits, Some(Ok(due)) if desk.shows(due.visibility));
    let credited = services.iter().any(|service| due(service));
    let rows: Vec<Row> = services
        .iter()
        .map(|service| {
            let in_unit = |value: Decimal| measured(words, value, &service.unit);
            let mut cells = vec![cell(service.label.as_str()), cell(service.target.map_or_else(String::new, in_unit))];
            cells.extend(columns.iter().map(|column| {
                let found = service.periods.iter().find(|one| one.period == *column);
                found.map_or_else(Cell::default, |one| marked(in_unit(one.value), met_mark(desk, one.met)))
            }));
            if credited {
                let due = service.credits.as_ref().and_then(|credits| credits.as_ref().ok());
                cells.push(due.map_or_else(Cell::default, |due| {
                    desk.figure_cell(due, words.money(due.value, currency(desk, agreement)), annex)
                }));
            }
            row(strong_if(service.last_breached), cells)
        })
        .collect();
    let missed = worst.breached_in_a_row;
    let said = args! { name: short(&worst.label), n: missed, few: count(words, missed) };
    let key = match (missed, services.iter().all(|service| service.periods.is_empty())) {
        (_, true) => "agreements-services-unmeasured",
        (0, false) => "agreements-services-met",
        (1, false) => "agreements-services-missed",
        _ => "agreements-services-again",
    };
    let mut heads = desk.columns(&[("agreements-head-service", "start", 32), ("agreements-head-target", "end", 13)]);
    heads.extend(columns.iter().map(|one| Column { label: period(words, *one), align: "end", width: 14 }));
    if credited {
        heads.extend(desk.columns(&[("agreements-head-credits", "end", 14)]));
    }
    Some(Panel {
        title: desk.say(key, &said),
        lead: String::new(),
        table: Table { caption: desk.text("agreements-services-caption"), columns: heads, rows, note: String::new() },
        chart: None,
        note: String::new(),
    })
}

fn met_mark(desk: &Desk<'_>, met: bool) -> Mark {
    if met {
        Mark { kind: MarkKind::Ok, word: desk.text("agreements-met") }
    } else {
        Mark { kind: MarkKind::Bad, word: desk.text("agreements-not-met") }
    }
}

fn shows(desk: &Desk<'_>, obligation: &Obligation) -> bool {
    desk.shows(visibility(&obligation.visibility, Visibility::Customer))
}

/// An obligation that should have been met and was not.
fn late(desk: &Desk<'_>, obligation: &Obligation) -> Option<Mark> {
    let settled = matches!(value(&obligation.status), Some(ObligationStatus::Met | ObligationStatus::Waived));
    value(&obligation.due).filter(|_| !settled).and_then(|due| desk.late(due))
}

fn obligations(desk: &Desk<'_>, agreement: &Agreement) -> Option<Panel> {
    let words = desk.words();
    let mut shown: Vec<&Obligation> =
        agreement.obligations.iter().filter(|obligation| shows(desk, obligation)).collect();
    if shown.is_empty() {
        return None;
    }
    shown.sort_by_key(|obligation| {
        (value(&obligation.due).map_or((1, None), |due| (0, Some(due))), obligation.id.value.clone())
    });
    let party = |obligation: &Obligation| match value(&obligation.party) {
        Some(Party::Supplier) => desk.text("agreements-ours"),
        Some(Party::Customer) => desk.text("agreements-theirs"),
        None => String::new(),
    };
    let owner = |obligation: &Obligation| {
        let id = obligation.owner.as_ref().map(|owner| owner.value.as_str());
        id.map_or_else(String::new, |id| match value(&obligation.party) {
            Some(Party::Customer) => desk.stakeholder(id),
            _ => desk.person(id),
        })
    };
    let line = |obligation: &&Obligation| {
        let status = value(&obligation.status);
        let said = status.map_or_else(String::new, |status| desk.head(&status.label()));
        let overdue = late(desk, obligation);
        let is_late = overdue.is_some();
        let standing = match (overdue, status) {
            (Some(late), _) => marked("", late),
            (None, Some(ObligationStatus::Met)) => marked(said.clone(), Mark { kind: MarkKind::Ok, word: said }),
            (None, Some(ObligationStatus::NotMet)) => marked(said.clone(), Mark { kind: MarkKind::Bad, word: said }),
            _ => cell(said),
        };
        row(
            strong_if(is_late),
            vec![
                cell(named(&obligation.text, obligation.id.value.as_str())),
                noted(party(obligation), owner(obligation)),
                cell(desk.short_day(value(&obligation.due))),
                standing,
            ],
        )
    };
    let rows: Vec<Row> = shown.iter().map(line).collect();
    let overdue: Vec<&&Obligation> = shown.iter().filter(|obligation| late(desk, obligation).is_some()).collect();
    let n = overdue.len();
    let open = shown
        .iter()
        .filter(|one| !matches!(value(&one.status), Some(ObligationStatus::Met | ObligationStatus::Waived)))
        .count();
    let title = match overdue.as_slice() {
        [] if open == 0 => desk.text("agreements-obligations-met"),
        [] => desk.say("agreements-obligations-open", &args! { n: open, few: count(words, open) }),
        [one] => {
            let days = value(&one.due).map_or(0, |due| due.days_until(desk.day()));
            let ours = value(&one.party) != Some(Party::Customer);
            desk.say(
                if ours { "agreements-obligation-late" } else { "agreements-obligation-late-theirs" },
                &args! { days },
            )
        }
        _ => desk.say("agreements-obligations-late", &args! { n, few: count(words, n) }),
    };
    Some(Panel {
        title: words.capital(&title),
        lead: String::new(),
        table: Table {
            caption: desk.text("agreements-obligations-caption"),
            columns: desk.columns(&[
                ("agreements-head-obligation", "start", 44),
                ("agreements-head-party", "start", 20),
                ("head-due", "start", 15),
                ("head-status", "start", 21),
            ]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}
