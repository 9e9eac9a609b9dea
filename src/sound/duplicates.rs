//! Ids that two entries of one kind share.

use std::collections::BTreeMap;

use super::Check;
use super::Facts;
use crate::args;
use crate::diag::Level;
use crate::model::Account;
use crate::model::Portfolio;
use crate::model::agreement::Agreement;
use crate::model::id::Id;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::source::Span;
use crate::source::Spanned;

pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-03",
        name: "duplicate-id",
        level: Level::Error,
        params: &[],
        page: include_str!("../../docs/rules/duplicate-id.md"),
    },
    check: duplicate_id,
};

fn duplicate_id(portfolio: &Portfolio, _facts: Facts, findings: &mut Findings<'_>) {
    let mut shared = Twice { account: None, findings };
    shared.look("person", portfolio.people.iter().map(|person| &person.id), "people");
    shared.look("customer", portfolio.customers().iter().map(|customer| &customer.id), "customers");
    shared.look("customer", portfolio.customer_rows.iter().map(|customer| &customer.id), "data/customers.csv");
    let strategy = portfolio.programme().and_then(|programme| programme.strategy.as_ref());
    let objectives = strategy.iter().flat_map(|strategy| &strategy.objectives);
    shared.look("objective", objectives.map(|objective| &objective.id), "programme/strategy/objectives");
    let offerings = portfolio.programme.iter().flat_map(|file| &file.offerings);
    shared.look("offering", offerings.map(|offering| &offering.id), "programme/offerings");
    if let Some(criteria) = portfolio.criteria() {
        // An action answers a criterion by its id alone, so the three sides share their names.
        let sides = [
            ("attractiveness", &criteria.attractiveness),
            ("strength", &criteria.strength),
            ("vulnerability", &criteria.vulnerability),
        ];
        let placed = sides.into_iter().flat_map(|(side, list)| {
            list.iter()
                .map(move |criterion| (&criterion.id, format!("programme/criteria/{side}/{}", criterion.id.value)))
        });
        shared.placed("criterion", placed);
    }
    for account in &portfolio.accounts {
        let mut own = Twice { account: Some(account.id.as_str()), findings: &mut *shared.findings };
        own.plan(account);
        own.scorecard(account);
        own.agreements(account);
        own.negotiations(account);
    }
}

/// Looks for ids that are there twice.
struct Twice<'a, 'f> {
    account: Option<&'a str>,
    findings: &'a mut Findings<'f>,
}

impl Twice<'_, '_> {
    /// The ids of one list.
    fn look<'i>(&mut self, kind: &'static str, ids: impl Iterator<Item = &'i Spanned<Id>>, place: &str) {
        self.placed(kind, ids.map(|id| (id, format!("{place}/{}", id.value))));
    }

    /// Ids of several lists that must differ all the same.
    fn placed<'i>(&mut self, kind: &'static str, ids: impl Iterator<Item = (&'i Spanned<Id>, String)>) {
        let mut first: BTreeMap<&str, Span> = BTreeMap::new();
        for (id, place) in ids {
            self.findings.looked();
            let Some(already) = first.get(id.value.as_str()) else {
                first.insert(id.value.as_str(), id.span);
                continue;
            };
            let args = args! { kind: kind, id: &id.value };
            let reported = self.findings.report(id, place, args).also(*already);
            if let Some(account) = self.account {
                reported.of_account(account);
            }
        }
    }

    fn plan(&mut self, account: &Account) {
        let Some(plan) = &account.plan else { return };
        let place = |section: &str| format!("{}/{section}", account.id);
        self.look("stakeholder", plan.stakeholders.iter().map(|entry| &entry.id), &place("stakeholders"));
        self.look("swot", plan.swot.iter().map(|entry| &entry.id), &place("swot"));
        self.look("objective", plan.objectives.iter().map(|entry| &entry.id), &place("objectives"));
        self.look("action", plan.actions.iter().map(|entry| &entry.id), &place("actions"));
        self.look("lesson", plan.learning.iter().filter_map(|entry| entry.id.as_ref()), &place("learning"));
        self.look("idea", plan.ideas.iter().filter_map(|entry| entry.id.as_ref()), &place("ideas"));
        self.look("integration", plan.integration.iter().filter_map(|entry| entry.id.as_ref()), &place("integration"));
        if let Some(customer) = &plan.customer {
            self.look("source", customer.sources.iter().map(|entry| &entry.id), &place("customer/sources"));
            let expectations = customer.expectations.iter().filter_map(|entry| entry.id.as_ref());
            self.look("expectation", expectations, &place("customer/expectations"));
        }
        if let Some(financials) = &plan.financials {
            let investments = financials.investments.iter().map(|entry| &entry.id);
            self.look("investment", investments, &place("financials/investments"));
            let opportunities = financials.gap_plan.iter().flat_map(|gap| &gap.opportunities).map(|entry| &entry.id);
            self.look("opportunity", opportunities, &place("financials/gap_plan/opportunities"));
        }
    }

    fn scorecard(&mut self, account: &Account) {
        let Some(scorecard) = &account.scorecard else { return };
        let mut groups: BTreeMap<&str, Span> = BTreeMap::new();
        for group in &scorecard.groups {
            self.findings.looked();
            let id = group.id.value.id();
            if let Some(already) = groups.get(id) {
                let args = args! { kind: "group", id: id };
                let place = format!("{}/scorecard/{id}", account.id);
                self.findings.report(&group.id, place, args).also(*already).of_account(account.id.as_str());
            } else {
                groups.insert(id, group.id.span);
            }
        }
        let placed = scorecard.groups.iter().flat_map(|group| {
            let place = |id: &Id| format!("{}/scorecard/{}/{id}", account.id, group.id.value.id());
            group.kpis.iter().map(move |kpi| (&kpi.id, place(&kpi.id.value)))
        });
        self.placed("kpi", placed);
    }

    fn agreements(&mut self, account: &Account) {
        let list = &account.agreements;
        self.look(
            "agreement",
            list.iter().filter_map(|agreement| agreement.id.as_ref()),
            &format!("{}/agreements", account.id),
        );
        let place = |agreement: &Agreement, section: &str| {
            let own = agreement.id.as_ref().map_or("", |id| id.value.as_str());
            format!("{}/agreements/{own}/{section}", account.id)
        };
        // An indicator names its service level without the agreement.
        let levels = list.iter().flat_map(|agreement| {
            agreement.sla.iter().map(move |level| (&level.id, place(agreement, &format!("sla/{}", level.id.value))))
        });
        self.placed("sla", levels);
        for agreement in list {
            let obligations = agreement.obligations.iter().map(|entry| &entry.id);
            self.look("obligation", obligations, &place(agreement, "obligations"));
            let amendments = agreement.amendments.iter().map(|entry| &entry.id);
            self.look("amendment", amendments, &place(agreement, "amendments"));
            let components = agreement.indexation.iter().flat_map(|index| &index.components).map(|entry| &entry.id);
            self.look("index-component", components, &place(agreement, "indexation/components"));
        }
    }

    fn negotiations(&mut self, account: &Account) {
        let list = &account.negotiations;
        let ids = list.iter().filter_map(|negotiation| negotiation.id.as_ref());
        self.look("negotiation", ids, &format!("{}/negotiations", account.id));
        for negotiation in list {
            let own = negotiation.id.as_ref().map_or("", |id| id.value.as_str());
            let place = |section: &str| format!("{}/negotiations/{own}/{section}", account.id);
            self.look("variable", negotiation.variables.iter().map(|entry| &entry.id), &place("variables"));
            self.look("assumption", negotiation.assumptions.iter().map(|entry| &entry.id), &place("assumptions"));
        }
    }
}
