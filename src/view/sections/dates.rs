//! Every day of an account that is still to come, and those that have passed with nobody acting on them: what the first
//! page and the calendar say of dates.

use crate::analyse::agreement;
use crate::analyse::obligations::Owed;
use crate::analyse::obligations::Standing;
use crate::args;
use crate::decode::Visibility;
use crate::model::agreement::Agreement;
use crate::model::agreement::Obligation;
use crate::model::day::Day;
use crate::model::plan::Action;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::model::vocabulary::Party;
use crate::view::Desk;
use crate::view::account::pieces::visibility;

/// A day and what happens on it.
#[derive(Clone, Debug)]
pub(crate) struct Dated {
    /// The day.
    pub(crate) day: Day,
    /// In words that go on in a sentence, or an author's own.
    pub(crate) what: String,
    /// Whether they are the author's own.
    pub(crate) own: bool,
    /// Whether it must not be missed.
    pub(crate) strong: bool,
    /// On which line of the calendar it stands.
    pub(crate) kind: Kind,
    /// What it means to miss it.
    pub(crate) weight: Weight,
    /// Who sees to it; may be empty.
    pub(crate) who: String,
    /// Of which agreement, where there are several; may be empty.
    pub(crate) of: String,
    /// Whether the first page speaks of it.
    pub(crate) first_page: bool,
}

/// The lines of the calendar, from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Notice, ends, prices.
    Agreement,
    /// Meetings, deadlines, tenders.
    Negotiation,
    /// What both sides owe.
    Obligation,
    /// Actions and investments.
    Action,
    /// Reviews and meetings that are due.
    Review,
}

/// What it means to miss a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Something is late.
    Usual,
    /// Somebody else decides.
    Deadline,
    /// Something has ended.
    End,
}

/// Everything that has a day to come and that the edition shows, by day.
pub(crate) fn coming(desk: &Desk<'_>) -> Vec<Dated> {
    let mut dates = Dates { desk, found: Vec::new() };
    dates.reviews();
    dates.negotiations();
    dates.plan();
    for agreement in shown(desk) {
        dates.found.extend(of_agreement(desk, agreement));
        dates.obligations(agreement);
    }
    let mut found = dates.found;
    found.retain(|one| one.day >= desk.day());
    found.sort_by(|a, b| a.day.cmp(&b.day).then_with(|| b.strong.cmp(&a.strong)));
    found.dedup_by(|a, b| a.day == b.day && a.what == b.what && a.of == b.of);
    found
}

/// Actions and obligations whose day has passed, oldest first.
pub(crate) fn overdue(desk: &Desk<'_>) -> Vec<Dated> {
    let mut dates = Dates { desk, found: Vec::new() };
    dates.actions();
    for agreement in shown(desk) {
        for (obligation, owed) in owed(desk, agreement).filter(|(_, owed)| owed.standing == Standing::Late) {
            let due = value(&obligation.due).filter(|_| owed.delay.is_some());
            dates.found.extend(due.map(|day| dates.obligation(agreement, obligation, day)));
        }
    }
    let mut found = dates.found;
    found.retain(|one| one.day < desk.day());
    found.sort_by(|a, b| a.day.cmp(&b.day).then_with(|| a.what.cmp(&b.what)));
    found
}

/// What comes when under one agreement, by day; what was decided makes no difference.
pub(crate) fn of_agreement(desk: &Desk<'_>, agreement: &Agreement) -> Vec<Dated> {
    let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
    let mut events: Vec<(Option<Day>, &str, Weight)> = Vec::new();
    if let Some(renewal) = desk.numbers.renewals.iter().find(|renewal| renewal.agreement == id) {
        events.push((renewal.notice, "event-notice", Weight::Deadline));
        events.push((Some(renewal.end), "event-end", Weight::End));
    }
    let mut prices: Vec<Day> = agreement.price_list.iter().filter_map(|price| value(&price.valid_to)).collect();
    prices.sort_unstable();
    prices.dedup();
    events.extend(prices.into_iter().map(|day| (Some(day), "event-prices", Weight::End)));
    let index = agreement.indexation.as_ref().and_then(|indexation| value(&indexation.next_review));
    events.push((index, "event-index", Weight::Usual));
    let reviews = agreement.review_dates.iter().map(|day| (Some(day.value), "event-agreement-review", Weight::Usual));
    events.extend(reviews);
    let of = name(desk, agreement);
    let mut found: Vec<Dated> = events
        .into_iter()
        .filter_map(|(day, what, weight)| {
            let day = day.filter(|day| *day >= desk.day())?;
            let strong = weight == Weight::Deadline;
            let dated = usual(day, desk.text(what), Kind::Agreement);
            Some(Dated { strong, weight, of: of.clone(), first_page: true, ..dated })
        })
        .collect();
    found.sort_by_key(|one| one.day);
    found
}

/// The agreements that the edition shows.
fn shown<'a>(desk: &Desk<'a>) -> impl Iterator<Item = &'a Agreement> {
    let desk = *desk;
    let agreements = desk.account.agreements.iter();
    agreements.filter(move |agreement| desk.shows(visibility(&agreement.visibility, Visibility::Customer)))
}

/// The obligations of an agreement that the edition shows, with how they stand.
fn owed<'a>(desk: &Desk<'a>, agreement: &'a Agreement) -> impl Iterator<Item = (&'a Obligation, &'a Owed)> {
    let desk = *desk;
    let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
    let numbers = agreement::of(&desk.numbers.obligations, id).and_then(|numbers| numbers.as_ref().ok());
    let shown = move |one: &&Obligation| desk.shows(visibility(&one.visibility, Visibility::Customer));
    let all = agreement.obligations.iter().filter(shown);
    all.filter_map(move |one| Some((one, numbers?.owed.iter().find(|owed| one.id.value == *owed.id)?)))
}

fn usual(day: Day, what: String, kind: Kind) -> Dated {
    Dated {
        day,
        what,
        own: false,
        strong: false,
        kind,
        weight: Weight::Usual,
        who: String::new(),
        of: String::new(),
        first_page: false,
    }
}

/// The agreement of a date where the account has several.
fn name(desk: &Desk<'_>, agreement: &Agreement) -> String {
    let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
    if desk.account.agreements.len() > 1 { id.to_uppercase() } else { String::new() }
}

struct Dates<'a> {
    desk: &'a Desk<'a>,
    found: Vec<Dated>,
}

impl Dates<'_> {
    fn add(&mut self, day: Option<Day>, seen: Visibility, dated: impl FnOnce(Day) -> Dated) {
        self.found.extend(day.filter(|_| self.desk.shows(seen)).map(dated));
    }

    /// The next review of the plan, and the meetings that its cadence asks for.
    fn reviews(&mut self) {
        let desk = self.desk;
        let head = desk.account.head();
        let review = |day| Dated { first_page: true, ..usual(day, desk.text("event-review"), Kind::Review) };
        self.add(head.and_then(|head| value(&head.next_review)), Visibility::Committee, review);
        let programme = desk.reader.checked.plans.programme();
        let cadence = programme.and_then(|programme| programme.organization.as_ref()?.cadence.as_ref());
        let due = |last: Option<Day>, days: Option<u32>| Some(last?.plus(i64::from(days?)));
        let sponsor = head.and_then(|head| head.sponsor.as_ref());
        let met = sponsor.and_then(|sponsor| value(&sponsor.last_meeting));
        let who = sponsor
            .and_then(|sponsor| sponsor.person.as_ref())
            .map_or_else(String::new, |id| desk.person(id.value.as_str()));
        let day = due(met, cadence.and_then(|cadence| value(&cadence.sponsor_days)));
        self.add(day, Visibility::Internal, |day| Dated {
            who,
            ..usual(day, desk.text("event-sponsor"), Kind::Review)
        });
        let met = head.and_then(|head| value(&head.committee.as_ref()?.last_meeting));
        let day = due(met, cadence.and_then(|cadence| value(&cadence.committee_days)));
        self.add(day, Visibility::Internal, |day| usual(day, desk.text("event-committee"), Kind::Review));
    }

    fn negotiations(&mut self) {
        let desk = self.desk;
        for negotiation in &desk.account.negotiations {
            let lead = negotiation.team.as_ref().and_then(|team| team.lead.as_ref());
            let lead = lead.map_or_else(String::new, |lead| desk.person(lead.value.as_str()));
            let dated = |day, what, weight| Dated {
                weight,
                who: lead.clone(),
                first_page: true,
                ..usual(day, desk.text(what), Kind::Negotiation)
            };
            let meeting = value(&negotiation.first_meeting);
            self.add(meeting, Visibility::Internal, |day| dated(day, "event-meeting", Weight::Usual));
            let deadline = value(&negotiation.deadline);
            self.add(deadline, Visibility::Internal, |day| dated(day, "event-deadline", Weight::Deadline));
        }
    }

    /// Actions, the customer's next tender, and investments.
    fn plan(&mut self) {
        let desk = self.desk;
        self.actions();
        let plan = desk.account.plan.as_ref();
        let tender = plan.and_then(|plan| value(&plan.customer.as_ref()?.purchase_process.as_ref()?.next_tender));
        self.add(tender, Visibility::Committee, |day| Dated {
            weight: Weight::Deadline,
            first_page: true,
            ..usual(day, desk.text("event-tender"), Kind::Negotiation)
        });
        let financials = plan.and_then(|plan| plan.financials.as_ref());
        for investment in financials.map_or(&[][..], |financials| &financials.investments) {
            let closed = value(&investment.status).is_some_and(ActionStatus::is_closed);
            let what = desk.say("event-investment", &args! { what: text(&investment.text) });
            let dated = |day| Dated { own: true, first_page: true, ..usual(day, what, Kind::Action) };
            self.add(value(&investment.due).filter(|_| !closed), Visibility::Internal, dated);
        }
    }

    /// What we do; the first page speaks of what the sponsor does.
    fn actions(&mut self) {
        let desk = self.desk;
        let sponsor = desk.account.head().and_then(|head| head.sponsor.as_ref()?.person.as_ref());
        let actions = desk.account.plan.iter().flat_map(|plan| &plan.actions);
        let open = |action: &&Action| !value(&action.status).is_some_and(ActionStatus::is_closed);
        for action in actions.filter(open) {
            let owner = action.owner.as_ref();
            let first_page = owner.is_some() && owner.map(|id| &id.value) == sponsor.map(|id| &id.value);
            let who = owner.map_or_else(String::new, |id| desk.person(id.value.as_str()));
            let what = text(&action.text).to_owned();
            let what = if what.is_empty() { action.id.value.to_string() } else { what };
            let seen = visibility(&action.visibility, Visibility::Internal);
            let dated = |day| Dated { own: true, who, first_page, ..usual(day, what, Kind::Action) };
            self.add(value(&action.due), seen, dated);
        }
    }

    fn obligations(&mut self, agreement: &Agreement) {
        for (obligation, owed) in owed(self.desk, agreement) {
            let dates = owed.dates.iter().map(|day| self.obligation(agreement, obligation, *day));
            let dates: Vec<Dated> = dates.collect();
            self.found.extend(dates);
        }
    }

    fn obligation(&self, agreement: &Agreement, obligation: &Obligation, day: Day) -> Dated {
        let desk = self.desk;
        let written = text(&obligation.text);
        let what = if written.is_empty() { obligation.id.value.as_str() } else { written };
        let who = owner(desk, obligation);
        let of = name(desk, agreement);
        Dated { own: true, who, of, ..usual(day, what.to_owned(), Kind::Obligation) }
    }
}

/// Who sees to an obligation: one of ours, or one of the customer's.
pub(crate) fn owner(desk: &Desk<'_>, obligation: &Obligation) -> String {
    let id = obligation.owner.as_ref().map(|owner| owner.value.as_str());
    id.map_or_else(String::new, |id| match value(&obligation.party) {
        Some(Party::Customer) => desk.stakeholder(id),
        _ => desk.person(id),
    })
}
