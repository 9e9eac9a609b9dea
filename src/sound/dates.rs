//! Dates in the wrong order, and values of periods that have not ended.

use super::Check;
use super::Facts;
use crate::args;
use crate::diag::Level;
use crate::model::Account;
use crate::model::Portfolio;
use crate::model::agreement::Agreement;
use crate::model::day::Day;
use crate::model::day::Period;
use crate::model::id::Id;
use crate::model::plan::PlanFile;
use crate::model::scorecard::Scorecard;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Args;

pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-06",
        name: "dates-out-of-order",
        level: Level::Error,
        params: &[],
        page: include_str!("../../docs/rules/dates-out-of-order.md"),
    },
    check: dates_out_of_order,
};

pub(super) static EARLY: Rule<Check> = Rule {
    about: About {
        code: "DT-10",
        name: "actual-before-end",
        level: Level::Warning,
        params: &[],
        page: include_str!("../../docs/rules/actual-before-end.md"),
    },
    check: actual_before_end,
};

/// A date that may be missing.
type Field = Option<Spanned<Day>>;

fn dates_out_of_order(portfolio: &Portfolio, facts: Facts, findings: &mut Findings<'_>) {
    let mut shared = Order { account: None, day: facts.day, findings };
    for person in &portfolio.people {
        let place = |field: &str| format!("people/{}/{field}", person.id.value);
        if let Some(leave) = &person.leave {
            shared.pair(("from", &leave.from), ("to", &leave.to), place("leave/to"));
        }
        shared.pair(("since", &person.since), ("active_until", &person.active_until), place("active_until"));
    }
    for account in &portfolio.accounts {
        let mut own = Order { account: Some(account.id.as_str()), day: facts.day, findings: &mut *shared.findings };
        if let Some(plan) = &account.plan {
            own.plan(account, plan);
        }
        for agreement in &account.agreements {
            own.agreement(account, agreement);
        }
        for negotiation in &account.negotiations {
            let id = negotiation.id.as_ref().map_or("", |id| id.value.as_str());
            let place = format!("{}/negotiations/{id}/deadline", account.id);
            own.pair(("first_meeting", &negotiation.first_meeting), ("deadline", &negotiation.deadline), place);
        }
    }
    for (index, contact) in portfolio.contacts.iter().enumerate() {
        let account = Some(contact.account.value.as_str());
        let mut row = Order { account, day: facts.day, findings: &mut *shared.findings };
        row.past("date", &Some(contact.date), format!("data/contacts.csv/{}/date", index + 1));
    }
}

/// Compares dates, each pair once.
struct Order<'a, 'f> {
    account: Option<&'a str>,
    day: Day,
    findings: &'a mut Findings<'f>,
}

impl Order<'_, '_> {
    /// The first may not be after the second.
    fn pair(&mut self, first: (&str, &Field), second: (&str, &Field), place: String) {
        self.order("dates-out-of-order", first, second, place);
    }

    /// What is due may not be due before its period begins.
    fn due(&mut self, what: &Id, start: &Field, due: &Field, place: String) {
        self.order("dates-out-of-order-due", ("from", start), (what.as_str(), due), place);
    }

    fn order(&mut self, message: &'static str, first: (&str, &Field), second: (&str, &Field), place: String) {
        let ((a_name, Some(a)), (b_name, Some(b))) = (first, second) else { return };
        self.findings.looked();
        if a.value > b.value {
            let args = args! { first: a_name, a: a.value, second: b_name, b: b.value };
            self.say(message, b.span, Some(a.span), place, args);
        }
    }

    /// What has happened lies before the report's day, or on it.
    fn past(&mut self, name: &str, field: &Field, place: String) {
        let Some(date) = field else { return };
        self.findings.looked();
        if date.value > self.day {
            let args = args! { first: name, a: date.value, day: self.day };
            self.say("dates-out-of-order-future", date.span, None, place, args);
        }
    }

    fn say(&mut self, message: &'static str, at: Span, also: Option<Span>, place: String, args: Args) {
        let mut reported = self.findings.report(at, place, args).saying(message);
        if let Some(also) = also {
            reported = reported.also(also);
        }
        if let Some(account) = self.account {
            reported.of_account(account);
        }
    }

    fn plan(&mut self, account: &Account, plan: &PlanFile) {
        let place = |field: &str| format!("{}/{field}", account.id);
        let mut start = &None;
        if let Some(head) = &plan.account {
            if let Some(period) = &head.period {
                self.pair(("from", &period.from), ("to", &period.to), place("account/period/to"));
                start = &period.from;
            }
            let reviews = (("last_review", &head.last_review), ("next_review", &head.next_review));
            self.pair(reviews.0, reviews.1, place("account/next_review"));
            self.past("last_review", &head.last_review, place("account/last_review"));
            if let Some(sponsor) = &head.sponsor {
                self.past("last_meeting", &sponsor.last_meeting, place("account/sponsor/last_meeting"));
            }
            if let Some(committee) = &head.committee {
                self.past("last_meeting", &committee.last_meeting, place("account/committee/last_meeting"));
            }
        }
        for stakeholder in &plan.stakeholders {
            let place = place(&format!("stakeholders/{}/last_contact", stakeholder.id.value));
            self.past("last_contact", &stakeholder.last_contact, place);
        }
        for objective in &plan.objectives {
            self.due(
                &objective.id.value,
                start,
                &objective.due,
                place(&format!("objectives/{}/due", objective.id.value)),
            );
        }
        for action in &plan.actions {
            self.due(&action.id.value, start, &action.due, place(&format!("actions/{}/due", action.id.value)));
            self.past(
                "completed_on",
                &action.completed_on,
                place(&format!("actions/{}/completed_on", action.id.value)),
            );
        }
        for investment in plan.financials.iter().flat_map(|financials| &financials.investments) {
            self.due(
                &investment.id.value,
                start,
                &investment.due,
                place(&format!("financials/investments/{}/due", investment.id.value)),
            );
        }
    }

    fn agreement(&mut self, account: &Account, agreement: &Agreement) {
        let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
        let place = |field: &str| format!("{}/agreements/{id}/{field}", account.id);
        if let Some(term) = &agreement.term {
            self.pair(("start", &term.start), ("end", &term.end), place("term/end"));
        }
        for (index, price) in agreement.price_list.iter().enumerate() {
            let (from, to) = (("valid_from", &price.valid_from), ("valid_to", &price.valid_to));
            self.pair(from, to, place(&format!("price_list/{}/valid_to", index + 1)));
        }
    }
}

fn actual_before_end(portfolio: &Portfolio, facts: Facts, findings: &mut Findings<'_>) {
    let mut early = Early { day: facts.day, findings };
    for account in &portfolio.accounts {
        if let Some(scorecard) = &account.scorecard {
            early.scorecard(account, scorecard);
        }
        for agreement in &account.agreements {
            early.agreement(account, agreement);
        }
        let financials = account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
        for (index, year) in financials.iter().flat_map(|financials| &financials.history).enumerate() {
            let place = format!("{}/financials/history/{}", account.id, index + 1);
            early.wait(account.id.as_str(), account.id.as_str(), year.period, year.period.span, place);
        }
    }
    for (index, row) in portfolio.kpis.iter().enumerate() {
        let (what, account) = (row.kpi.value.as_str(), row.account.value.as_str());
        early.wait(what, account, row.period, row.period.span, format!("data/kpis.csv/{}/period", index + 1));
    }
    for (index, row) in portfolio.sales.iter().enumerate() {
        let account = row.account.value.as_str();
        early.wait(account, account, row.period, row.period.span, format!("data/sales.csv/{}/period", index + 1));
    }
}

/// Looks for values of periods that have not ended at the day.
struct Early<'a, 'f> {
    day: Day,
    findings: &'a mut Findings<'f>,
}

impl Early<'_, '_> {
    /// A value that has a place among the forecasts.
    fn forecast(&mut self, what: &str, account: &str, period: Spanned<Period>, at: Span, place: String) {
        self.say("actual-before-end", what, account, period, at, place);
    }

    /// A value that has to wait.
    fn wait(&mut self, what: &str, account: &str, period: Spanned<Period>, at: Span, place: String) {
        self.say("actual-before-end-wait", what, account, period, at, place);
    }

    fn say(
        &mut self,
        message: &'static str,
        what: &str,
        account: &str,
        period: Spanned<Period>,
        at: Span,
        place: String,
    ) {
        self.findings.looked();
        if !period.value.closed(self.day) {
            let args = args! { what: what, period: period.value, ends: period.value.last() };
            self.findings.report(at, place, args).saying(message).of_account(account);
        }
    }

    fn scorecard(&mut self, account: &Account, scorecard: &Scorecard) {
        let periods = &scorecard.periods;
        for group in &scorecard.groups {
            for kpi in &group.kpis {
                let Some(values) = &kpi.values else { continue };
                let (what, id) = (kpi.id.value.as_str(), account.id.as_str());
                let place =
                    |index: usize| format!("{id}/scorecard/{}/{what}/values/{}", group.id.value.id(), index + 1);
                for (index, (period, value)) in periods.iter().zip(&values.listed).enumerate() {
                    if let Some(value) = value {
                        self.forecast(what, id, *period, value.span, place(index));
                    }
                }
                for (index, (period, _)) in values.dated.iter().enumerate() {
                    self.forecast(what, id, *period, period.span, place(index));
                }
            }
        }
    }

    fn agreement(&mut self, account: &Account, agreement: &Agreement) {
        let (own, id) = (agreement.id.as_ref().map_or("", |id| id.value.as_str()), account.id.as_str());
        for (index, call_off) in agreement.call_offs.iter().enumerate() {
            let place = format!("{id}/agreements/{own}/call_offs/{}", index + 1);
            self.forecast(own, id, call_off.period, call_off.period.span, place);
        }
        for level in &agreement.sla {
            for (index, actual) in level.actuals.iter().enumerate() {
                let place = format!("{id}/agreements/{own}/sla/{}/actuals/{}", level.id.value, index + 1);
                self.wait(level.id.value.as_str(), id, actual.period, actual.period.span, place);
            }
        }
    }
}
