//! References that lead nowhere.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::Check;
use super::Facts;
use crate::args;
use crate::diag::Level;
use crate::diag::suggest;
use crate::model::Account;
use crate::model::Portfolio;
use crate::model::agreement::Agreement;
use crate::model::criteria_library;
use crate::model::day::Day;
use crate::model::id::Id;
use crate::model::id::Ref;
use crate::model::kpi_library;
use crate::model::negotiation::Negotiation;
use crate::model::plan::AccountHead;
use crate::model::plan::PlanFile;
use crate::model::plan::Scores;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::model::vocabulary::Party;
use crate::model::vocabulary::Presence;
use crate::rule::About;
use crate::rule::Broken;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::source::Span;
use crate::source::Spanned;

pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-02",
        name: "undefined-reference",
        level: Level::Error,
        params: &[],
        page: include_str!("../../docs/rules/undefined-reference.md"),
    },
    check: undefined_reference,
};

fn undefined_reference(portfolio: &Portfolio, facts: Facts, findings: &mut Findings<'_>) {
    let mut search = Search::new(portfolio, facts.day, findings.broken());
    search.programme();
    for account in &portfolio.accounts {
        search.account(account);
    }
    search.exported();
    if search.looked {
        findings.looked();
    }
    if let Some(place) = search.unjudged.take() {
        findings.cannot(place);
    }
    for missing in search.missing.into_values() {
        say(missing, findings);
    }
    missing_extract(portfolio, findings);
}

/// One finding for a name that is missing, however often it is used.
fn say(missing: Missing, findings: &mut Findings<'_>) {
    let Missing { kind, id, near, mut uses } = missing;
    uses.sort();
    let accounts: BTreeSet<_> = uses.iter().map(|used| used.account.clone()).collect();
    let count = uses.len();
    let mut uses = uses.into_iter();
    let Some(first) = uses.next() else { return };
    let message = match (&near, kind) {
        (Some(_), _) => "undefined-reference-near",
        (None, Kind::Person) => "undefined-reference-person",
        (None, Kind::LibraryCriterion | Kind::LibraryKpi) => "undefined-reference-library",
        (None, _) => "undefined-reference",
    };
    let args = args! { kind: kind.id(), id: id, near: near.unwrap_or_default(), uses: count };
    let mut reported = findings.report(first.at, first.place, args).saying(message);
    if let (1, Some(account)) = (accounts.len(), &first.account) {
        reported = reported.of_account(account);
    }
    for used in uses {
        reported = reported.also(used.at);
    }
}

/// A hint: the extract of the CRM is named and is not in the plans folder.
fn missing_extract(portfolio: &Portfolio, findings: &mut Findings<'_>) {
    let systems = portfolio.programme().and_then(|programme| programme.systems.as_ref());
    let crm = systems.and_then(|systems| systems.crm.as_ref());
    let Some(extract) = crm.and_then(|crm| crm.extract.as_ref()) else { return };
    findings.looked();
    let unreadable = findings.broken().iter().any(|broken| broken.place == extract.value);
    if unreadable || portfolio.files.contains_key(&extract.value) {
        return;
    }
    let args = args! { id: suggest::short(&extract.value) };
    findings
        .report(extract, "programme/systems/crm/extract", args)
        .level(Level::Info)
        .saying("undefined-reference-file");
}

/// What can be referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Person,
    Account,
    ProgrammeObjective,
    Attractiveness,
    Strength,
    Vulnerability,
    Offering,
    Unit,
    Stakeholder,
    Source,
    Opportunity,
    Investment,
    Swot,
    Objective,
    Action,
    Lesson,
    Idea,
    Kpi,
    Agreement,
    ServiceLevel,
    Price,
    Obligation,
    Negotiation,
    Assumption,
    Variable,
    /// What `use` of a criterion may name.
    LibraryCriterion,
    /// What `use` of an indicator may name.
    LibraryKpi,
    /// Anything of an account, where the reference does not say what.
    Entry,
}

/// The criteria of all sides.
const CRITERIA: [Kind; 3] = [Kind::Attractiveness, Kind::Strength, Kind::Vulnerability];

/// Everything that a reference without a kind may name.
const ENTRIES: [Kind; 17] = [
    Kind::Source,
    Kind::Objective,
    Kind::Action,
    Kind::Opportunity,
    Kind::Investment,
    Kind::Swot,
    Kind::Lesson,
    Kind::Idea,
    Kind::Kpi,
    Kind::ServiceLevel,
    Kind::Obligation,
    Kind::Assumption,
    Kind::Stakeholder,
    Kind::Agreement,
    Kind::Attractiveness,
    Kind::Strength,
    Kind::Vulnerability,
];

impl Kind {
    const fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Account => "account",
            Self::ProgrammeObjective => "programme-objective",
            Self::Attractiveness | Self::Strength | Self::Vulnerability => "criterion",
            Self::Offering => "offering",
            Self::Unit => "unit",
            Self::Stakeholder => "stakeholder",
            Self::Source => "source",
            Self::Opportunity => "opportunity",
            Self::Investment => "investment",
            Self::Swot => "swot",
            Self::Objective => "objective",
            Self::Action => "action",
            Self::Lesson => "lesson",
            Self::Idea => "idea",
            Self::Kpi => "kpi",
            Self::Agreement => "agreement",
            Self::ServiceLevel => "sla",
            Self::Price => "price",
            Self::Obligation => "obligation",
            Self::Negotiation => "negotiation",
            Self::Assumption => "assumption",
            Self::Variable => "variable",
            Self::LibraryCriterion => "library-criterion",
            Self::LibraryKpi => "library-kpi",
            Self::Entry => "entry",
        }
    }

    /// Whether a portfolio may do without a list of them.
    const fn may_be_unlisted(self) -> bool {
        matches!(
            self,
            Self::Person
                | Self::Account
                | Self::ProgrammeObjective
                | Self::Attractiveness
                | Self::Strength
                | Self::Vulnerability
                | Self::Offering
                | Self::Unit
        )
    }

    /// The kinds behind a word before a colon; none where the word is the author's own.
    fn of_reference(word: &str) -> &'static [Self] {
        match word {
            "person" => &[Self::Person],
            "account" => &[Self::Account],
            "criterion" => &CRITERIA,
            "offering" => &[Self::Offering],
            "unit" => &[Self::Unit],
            "stakeholder" => &[Self::Stakeholder],
            "source" => &[Self::Source],
            "opportunity" => &[Self::Opportunity],
            "investment" => &[Self::Investment],
            "swot" => &[Self::Swot],
            "objective" => &[Self::Objective, Self::ProgrammeObjective],
            "action" => &[Self::Action],
            "lesson" | "learning" => &[Self::Lesson],
            "idea" => &[Self::Idea],
            "kpi" => &[Self::Kpi],
            "agreement" => &[Self::Agreement],
            "sla" => &[Self::ServiceLevel],
            "price" => &[Self::Price],
            "obligation" => &[Self::Obligation],
            "negotiation" => &[Self::Negotiation],
            "assumption" => &[Self::Assumption],
            _ => &[],
        }
    }
}

/// What is defined, by kind. A kind that is absent cannot be judged: its file or section could not be read.
type Names<'a> = BTreeMap<Kind, BTreeSet<&'a str>>;

/// A name that nothing defines.
struct Missing {
    kind: Kind,
    id: String,
    near: Option<String>,
    uses: Vec<Use>,
}

/// Where a name is used.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Use {
    at: Span,
    place: String,
    account: Option<String>,
}

/// Names, and the references that were looked up in them.
struct Search<'a> {
    portfolio: &'a Portfolio,
    day: Day,
    shared: Names<'a>,
    accounts: BTreeMap<&'a str, Names<'a>>,
    /// By kind, account and name.
    missing: BTreeMap<(Kind, Option<String>, String), Missing>,
    unjudged: Option<String>,
    looked: bool,
}

impl<'a> Search<'a> {
    fn new(portfolio: &'a Portfolio, day: Day, broken: &'a [Broken]) -> Self {
        let accounts = portfolio.accounts.iter().map(|account| (account.id.as_str(), own(account, broken))).collect();
        let shared = shared(portfolio, broken);
        Self { portfolio, day, shared, accounts, missing: BTreeMap::new(), unjudged: None, looked: false }
    }

    /// Looks up a name among the first of the kinds and its fellows.
    fn name(&mut self, kinds: &[Kind], id: &str, within: Option<&str>, at: Span, place: String) {
        let Some(kind) = kinds.first().copied() else { return };
        self.among(kind, kinds, id, id, within, at, place);
    }

    #[expect(clippy::too_many_arguments, reason = "a reference is a word, its kinds, its account and its place")]
    fn among(
        &mut self,
        kind: Kind,
        kinds: &[Kind],
        id: &str,
        written: &str,
        within: Option<&str>,
        at: Span,
        place: String,
    ) {
        let own = within.and_then(|account| self.accounts.get(account));
        let mut sets: Vec<&BTreeSet<&str>> = Vec::new();
        let mut judged = true;
        for kind in kinds {
            let (here, shared) = (own.and_then(|own| own.get(kind)), self.shared.get(kind));
            // An account adds its offerings to the programme's, so both must be known.
            judged &=
                if *kind == Kind::Offering { here.is_some() && shared.is_some() } else { here.or(shared).is_some() };
            sets.extend(here.into_iter().chain(shared));
        }
        if sets.iter().any(|set| set.contains(id)) {
            self.looked = true;
            return;
        }
        // Where nothing of a kind is defined, nobody keeps a list of them, and nothing can be misspelt.
        let unlisted = kinds.iter().all(|kind| kind.may_be_unlisted()) && sets.iter().all(|set| set.is_empty());
        if !judged || unlisted {
            self.unjudged.get_or_insert(place);
            return;
        }
        let near = suggest::near(id, sets.iter().flat_map(|set| set.iter().copied()));
        let prefix = written.strip_suffix(id).unwrap_or_default();
        let near = near.map(|near| format!("{prefix}{near}"));
        self.lost(kind, written, within, near, at, place);
    }

    fn lost(&mut self, kind: Kind, written: &str, within: Option<&str>, near: Option<String>, at: Span, place: String) {
        self.looked = true;
        let shared = self.shared.contains_key(&kind);
        let account = within.map(str::to_owned);
        let key = (kind, account.clone().filter(|_| !shared), written.to_owned());
        let entry = || Missing { kind, id: suggest::short(written), near, uses: Vec::new() };
        self.missing.entry(key).or_insert_with(entry).uses.push(Use { at, place, account });
    }

    fn id(
        &mut self,
        kinds: &[Kind],
        field: Option<&Spanned<Id>>,
        within: Option<&str>,
        place: impl FnOnce() -> String,
    ) {
        if let Some(id) = field {
            self.name(kinds, id.value.as_str(), within, id.span, place());
        }
    }

    fn ids(&mut self, kinds: &[Kind], list: &[Spanned<Id>], within: Option<&str>, place: &str) {
        for (index, id) in list.iter().enumerate() {
            self.name(kinds, id.value.as_str(), within, id.span, format!("{place}/{}", index + 1));
        }
    }

    fn person(&mut self, field: Option<&Spanned<Id>>, within: Option<&str>, place: impl FnOnce() -> String) {
        self.id(&[Kind::Person], field, within, place);
    }

    /// Looks up a reference that may name its kind and another account.
    fn reference(&mut self, reference: &Spanned<Ref>, within: &str, place: String) {
        let Ref { account, kind, id } = &reference.value;
        let other = account.as_ref().map_or(within, Id::as_str);
        if !self.accounts.contains_key(other) {
            self.name(&[Kind::Account], other, Some(within), reference.span, place);
            return;
        }
        let written = reference.value.to_string();
        let kinds = match kind.as_deref() {
            None => &ENTRIES[..],
            Some(word) => Kind::of_reference(word),
        };
        let Some(first) = kinds.first() else { return self.own_kind(reference, within, place) };
        let kind = if kind.is_none() { Kind::Entry } else { *first };
        self.among(kind, kinds, id.as_str(), &written, Some(other), reference.span, place);
    }

    /// A kind that the format does not know is the author's own, unless it is a slip of the pen.
    fn own_kind(&mut self, reference: &Spanned<Ref>, within: &str, place: String) {
        const WORDS: [&str; 6] = ["kpi", "sla", "stakeholder", "opportunity", "objective", "action"];
        let kind = reference.value.kind.as_deref().unwrap_or_default();
        if let Some(near) = suggest::near(kind, WORDS.into_iter()) {
            let meant = Ref { kind: Some(near), ..reference.value.clone() };
            let written = reference.value.to_string();
            self.lost(Kind::Entry, &written, Some(within), Some(meant.to_string()), reference.span, place);
        }
    }

    fn programme(&mut self) {
        let portfolio = self.portfolio;
        if let Some(programme) = portfolio.programme() {
            let commitment = programme.strategy.as_ref().and_then(|strategy| strategy.commitment.as_ref());
            let sponsor = commitment.and_then(|commitment| commitment.sponsor.as_ref());
            self.person(sponsor, None, || "programme/strategy/commitment/sponsor".to_owned());
            let structure = programme.organization.as_ref().and_then(|organization| organization.structure.as_ref());
            let director = structure.and_then(|structure| structure.director.as_ref());
            self.person(director, None, || "programme/organization/structure/director".to_owned());
        }
        if let Some(criteria) = portfolio.criteria() {
            for (side, list) in [
                ("attractiveness", &criteria.attractiveness),
                ("strength", &criteria.strength),
                ("vulnerability", &criteria.vulnerability),
            ] {
                for criterion in list {
                    let place = |field: &str| format!("programme/criteria/{side}/{}/{field}", criterion.id.value);
                    self.id(&[Kind::LibraryCriterion], criterion.r#use.as_ref(), None, || place("use"));
                    let objective = criterion.programme_objective.as_ref();
                    self.id(&[Kind::ProgrammeObjective], objective, None, || place("programme_objective"));
                }
            }
        }
        for person in &portfolio.people {
            let place = |field: &str| format!("people/{}/{field}", person.id.value);
            self.person(person.reports_to.as_ref(), None, || place("reports_to"));
            self.person(person.deputy.as_ref(), None, || place("deputy"));
        }
        for customer in portfolio.customers() {
            let id = customer.id.value.as_str();
            // Whoever serves an ordinary customer need not be among the people of the programme.
            let planned = value(&customer.key) == Some(true) || portfolio.account(id).is_some();
            if planned {
                self.person(customer.kam.as_ref(), None, || format!("customers/{id}/kam"));
            }
        }
    }

    fn account(&mut self, account: &'a Account) {
        let id = account.id.as_str();
        let within = Some(id);
        if let Some(plan) = &account.plan {
            self.plan(id, plan);
        }
        if let Some(scorecard) = &account.scorecard {
            self.id(&[Kind::Account], scorecard.account.as_ref(), within, || format!("{id}/scorecard/account"));
            for group in &scorecard.groups {
                for kpi in &group.kpis {
                    let place =
                        |field: &str| format!("{id}/scorecard/{}/{}/{field}", group.id.value.id(), kpi.id.value);
                    self.id(&[Kind::LibraryKpi], kpi.r#use.as_ref(), within, || place("use"));
                    self.id(&[Kind::ServiceLevel], kpi.sla.as_ref(), within, || place("sla"));
                    self.person(kpi.owner.as_ref(), within, || place("owner"));
                }
            }
        }
        for agreement in &account.agreements {
            self.agreement(id, agreement);
        }
        for negotiation in &account.negotiations {
            self.negotiation(id, negotiation);
        }
    }

    fn plan(&mut self, id: &str, plan: &PlanFile) {
        let within = Some(id);
        if let Some(head) = &plan.account {
            self.head(id, head);
        }
        if let Some(scores) = &plan.scores {
            self.scores(id, scores);
        }
        for (index, pair) in plan.interactions.iter().enumerate() {
            let place = |field: &str| format!("{id}/interactions/{}/{field}", index + 1);
            self.person(Some(&pair.supplier), within, || place("supplier"));
            self.id(&[Kind::Stakeholder], Some(&pair.customer), within, || place("customer"));
        }
        for stakeholder in &plan.stakeholders {
            let place = |field: &str| format!("{id}/stakeholders/{}/{field}", stakeholder.id.value);
            self.id(&[Kind::Stakeholder], stakeholder.reports_to.as_ref(), within, || place("reports_to"));
            self.ids(&[Kind::Stakeholder], &stakeholder.influences, within, &place("influences"));
            self.id(&[Kind::Unit], stakeholder.unit.as_ref(), within, || place("unit"));
            if value(&stakeholder.status) != Some(Presence::Left) {
                self.person(stakeholder.owner.as_ref(), within, || place("owner"));
            }
        }
        for (index, cell) in plan.whitespace.iter().flat_map(|whitespace| &whitespace.cells).enumerate() {
            let place = |field: &str| format!("{id}/whitespace/cells/{}/{field}", index + 1);
            self.id(&[Kind::Unit], Some(&cell.unit), within, || place("unit"));
            self.id(&[Kind::Offering], Some(&cell.offering), within, || place("offering"));
            self.id(&[Kind::Opportunity], cell.opportunity.as_ref(), within, || place("opportunity"));
        }
        let gap = plan.financials.as_ref().and_then(|financials| financials.gap_plan.as_ref());
        for opportunity in gap.iter().flat_map(|gap| &gap.opportunities) {
            let place =
                |field: &str| format!("{id}/financials/gap_plan/opportunities/{}/{field}", opportunity.id.value);
            self.id(&[Kind::Unit], opportunity.unit.as_ref(), within, || place("unit"));
            self.id(&[Kind::Offering], opportunity.offering.as_ref(), within, || place("offering"));
        }
        for item in &plan.swot {
            let place = format!("{id}/swot/{}", item.id.value);
            self.id(&CRITERIA, item.criterion.as_ref(), within, || format!("{place}/criterion"));
            if let Some(evidence) = &item.evidence {
                self.reference(evidence, id, format!("{place}/evidence"));
            }
            self.references(&item.response, id, &format!("{place}/response"));
        }
        for objective in &plan.objectives {
            let place = |field: &str| format!("{id}/objectives/{}/{field}", objective.id.value);
            self.id(&[Kind::ProgrammeObjective], objective.programme.as_ref(), within, || place("programme"));
            self.person(objective.owner.as_ref(), within, || place("owner"));
        }
        for action in &plan.actions {
            let place = |field: &str| format!("{id}/actions/{}/{field}", action.id.value);
            self.id(&[Kind::Objective], action.objective.as_ref(), within, || place("objective"));
            if !value(&action.status).is_some_and(ActionStatus::is_closed) {
                // The customer may do its part of a joint action.
                self.id(&[Kind::Person, Kind::Stakeholder], action.owner.as_ref(), within, || place("owner"));
            }
            self.references(&action.addresses, id, &place("addresses"));
        }
        for (index, lesson) in plan.learning.iter().enumerate() {
            let step = lesson.id.as_ref().map_or_else(|| (index + 1).to_string(), |id| id.value.to_string());
            self.references(&lesson.applied_in, id, &format!("{id}/learning/{step}/applied_in"));
        }
    }

    fn references(&mut self, list: &[Spanned<Ref>], within: &str, place: &str) {
        for (index, reference) in list.iter().enumerate() {
            self.reference(reference, within, format!("{place}/{}", index + 1));
        }
    }

    fn head(&mut self, id: &str, head: &AccountHead) {
        let within = Some(id);
        let place = |field: &str| format!("{id}/account/{field}");
        let kam = head.kam.as_ref().and_then(|kam| kam.person.as_ref());
        self.person(kam, within, || place("kam/person"));
        let sponsor = head.sponsor.as_ref().and_then(|sponsor| sponsor.person.as_ref());
        self.person(sponsor, within, || place("sponsor/person"));
        if let Some(committee) = &head.committee {
            self.ids(&[Kind::Person], &committee.members, within, &place("committee/members"));
            self.ids(&[Kind::Person], &committee.trained, within, &place("committee/trained"));
        }
        let recovery = head.recovery.as_ref().and_then(|recovery| recovery.owner.as_ref());
        self.person(recovery, within, || place("recovery/owner"));
        self.person(head.approved_by.as_ref(), within, || place("approved_by"));
        for (index, benefit) in head.benefits.iter().enumerate() {
            self.id(&[Kind::Kpi], benefit.kpi.as_ref(), within, || place(&format!("benefits/{}/kpi", index + 1)));
        }
        for (index, link) in head.links.iter().enumerate() {
            self.id(&[Kind::Account], link.account.as_ref(), within, || place(&format!("links/{}/account", index + 1)));
        }
    }

    /// A score for a criterion that does not exist.
    fn scores(&mut self, id: &str, scores: &Scores) {
        let rivals = scores.best_competitor.iter().map(|rival| ("best_competitor", Kind::Strength, &rival.scores));
        let own = [
            ("attractiveness", Kind::Attractiveness, &scores.attractiveness),
            ("strength", Kind::Strength, &scores.strength),
            ("vulnerability", Kind::Vulnerability, &scores.vulnerability),
        ];
        for (side, kind, scores) in own.into_iter().chain(rivals) {
            for (criterion, at, _) in scores.iter() {
                self.name(&[kind], criterion, Some(id), at, format!("{id}/scores/{side}/{criterion}"));
            }
        }
    }

    fn agreement(&mut self, id: &str, agreement: &Agreement) {
        let within = Some(id);
        let own = agreement.id.as_ref().map_or("", |id| id.value.as_str());
        let place = |field: &str| format!("{id}/agreements/{own}/{field}");
        self.id(&[Kind::Account], agreement.account.as_ref(), within, || place("account"));
        let decision = agreement.renewal.as_ref().and_then(|renewal| renewal.decision.as_ref());
        if let Some(decision) = decision.filter(|decision| !self.past(value(&decision.on))) {
            self.person(decision.by.as_ref(), within, || place("renewal/decision/by"));
        }
        if let Some(scope) = &agreement.scope {
            self.ids(&[Kind::Unit], &scope.units, within, &place("scope/units"));
            self.ids(&[Kind::Offering], &scope.offerings, within, &place("scope/offerings"));
        }
        let exclusive = agreement.exclusivity.as_ref().and_then(|exclusivity| exclusivity.offering.as_ref());
        self.id(&[Kind::Offering], exclusive, within, || place("exclusivity/offering"));
        for obligation in &agreement.obligations {
            if value(&obligation.status).is_some_and(|status| status.id() == "met" || status.id() == "waived") {
                continue;
            }
            let kinds: &[Kind] = match value(&obligation.party) {
                Some(Party::Supplier) => &[Kind::Person],
                Some(Party::Customer) => &[Kind::Stakeholder],
                None => &[Kind::Person, Kind::Stakeholder],
            };
            let place = || place(&format!("obligations/{}/owner", obligation.id.value));
            self.id(kinds, obligation.owner.as_ref(), within, place);
        }
        for (list, entries) in [("call_offs", &agreement.call_offs), ("forecast", &agreement.forecast)] {
            for (index, entry) in entries.iter().enumerate() {
                let place = |field: &str| place(&format!("{list}/{}/{field}", index + 1));
                self.id(&[Kind::Unit], entry.unit.as_ref(), within, || place("unit"));
                self.id(&[Kind::Offering], entry.offering.as_ref(), within, || place("offering"));
            }
        }
    }

    fn negotiation(&mut self, id: &str, negotiation: &Negotiation) {
        let within = Some(id);
        let own = negotiation.id.as_ref().map_or("", |id| id.value.as_str());
        let place = |field: &str| format!("{id}/negotiations/{own}/{field}");
        self.id(&[Kind::Account], negotiation.account.as_ref(), within, || place("account"));
        self.id(&[Kind::Agreement], negotiation.agreement.as_ref(), within, || place("agreement"));
        let closed = negotiation.closing.as_ref().and_then(|closing| value(&closing.confirmed_in_writing));
        if !self.past(closed) {
            if let Some(team) = &negotiation.team {
                self.person(team.lead.as_ref(), within, || place("team/lead"));
                self.ids(&[Kind::Person], &team.members, within, &place("team/members"));
                let approved = negotiation.mandate.as_ref().and_then(|mandate| value(&mandate.approved_on));
                if !self.past(approved) {
                    let by = team.authority_approved_by.as_ref();
                    self.person(by, within, || place("team/authority_approved_by"));
                }
            }
            let by = negotiation.approved_beyond_limit_by.as_ref();
            self.person(by, within, || place("approved_beyond_limit_by"));
        }
        for assumption in &negotiation.assumptions {
            let place = |field: &str| place(&format!("assumptions/{}/{field}", assumption.id.value));
            self.id(&[Kind::Action], assumption.action.as_ref(), within, || place("action"));
            if let Some(evidence) = &assumption.evidence {
                self.reference(evidence, id, place("evidence"));
            }
        }
        self.variables(id, own, negotiation);
    }

    /// Variables are names of one negotiation.
    fn variables(&mut self, id: &str, own: &str, negotiation: &Negotiation) {
        let names: BTreeSet<&str> = negotiation.variables.iter().map(|variable| variable.id.value.as_str()).collect();
        let place = |field: &str| format!("{id}/negotiations/{own}/{field}");
        let mut used: Vec<(&str, Span, String)> = Vec::new();
        for (index, concession) in negotiation.concessions.iter().enumerate() {
            if let Some(variable) = &concession.variable {
                let place = place(&format!("concessions/{}/variable", index + 1));
                used.push((variable.value.as_str(), variable.span, place));
            }
        }
        for (index, proposal) in negotiation.proposals.iter().enumerate() {
            let values = proposal.values.iter();
            used.extend(
                values.map(|(name, at, _)| (name, at, place(&format!("proposals/{}/values/{name}", index + 1)))),
            );
        }
        used.extend(negotiation.agreed.iter().map(|(name, at, _)| (name, at, place(&format!("agreed/{name}")))));
        for (name, at, place) in used {
            self.looked = true;
            if !names.contains(name) {
                let near = suggest::near(name, names.iter().copied());
                self.lost(Kind::Variable, name, Some(id), near, at, place);
            }
        }
    }

    /// The indicators of the exported values: a value without its indicator would be lost in silence.
    fn exported(&mut self) {
        for (index, row) in self.portfolio.kpis.iter().enumerate() {
            let account = row.account.value.as_str();
            let place = |field: &str| format!("data/kpis.csv/{}/{field}", index + 1);
            if self.accounts.contains_key(account) {
                self.id(&[Kind::Kpi], Some(&row.kpi), Some(account), || place("kpi"));
            } else {
                self.id(&[Kind::Account], Some(&row.account), None, || place("account"));
            }
        }
    }

    fn past(&self, act: Option<Day>) -> bool {
        act.is_some_and(|act| act <= self.day)
    }
}

fn readable(broken: &[Broken], section: &str) -> bool {
    !broken
        .iter()
        .any(|broken| section.strip_prefix(&broken.place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

fn file_readable(broken: &[Broken], start: &str) -> bool {
    !broken.iter().any(|broken| broken.place.starts_with(start))
}

/// What the libraries and the programme define for every account.
fn shared<'a>(portfolio: &'a Portfolio, broken: &'a [Broken]) -> Names<'a> {
    let mut names = Names::from([
        (Kind::LibraryCriterion, criteria_library::LIBRARY.iter().map(|entry| entry.id).collect()),
        (Kind::LibraryKpi, kpi_library::LIBRARY.iter().map(|entry| entry.id).collect()),
    ]);
    let mut add = |kind: Kind, ids: BTreeSet<&'a str>, section: &str| {
        let file = section.split('/').next().unwrap_or_default();
        if readable(broken, section) && file_readable(broken, &format!("{file}.yaml")) {
            names.insert(kind, ids);
        }
    };
    add(Kind::Person, portfolio.people.iter().map(|person| person.id.value.as_str()).collect(), "people");
    let rows = portfolio.customers().iter().chain(&portfolio.customer_rows);
    let unread = broken.iter().filter_map(|broken| broken.place.strip_prefix("accounts/")?.split('/').next());
    let planned = portfolio.accounts.iter().map(|account| account.id.as_str());
    let accounts = planned.chain(rows.map(|customer| customer.id.value.as_str())).chain(unread);
    add(Kind::Account, accounts.collect(), "customers");
    let strategy = portfolio.programme().and_then(|programme| programme.strategy.as_ref());
    let objectives = strategy.iter().flat_map(|strategy| &strategy.objectives);
    let objectives = objectives.map(|objective| objective.id.value.as_str()).collect();
    add(Kind::ProgrammeObjective, objectives, "programme/strategy/objectives");
    let criteria = portfolio.criteria();
    for (kind, side, list) in [
        (Kind::Attractiveness, "attractiveness", criteria.map(|criteria| &criteria.attractiveness)),
        (Kind::Strength, "strength", criteria.map(|criteria| &criteria.strength)),
        (Kind::Vulnerability, "vulnerability", criteria.map(|criteria| &criteria.vulnerability)),
    ] {
        let ids = list.into_iter().flatten().map(|criterion| criterion.id.value.as_str()).collect();
        add(kind, ids, &format!("programme/criteria/{side}"));
    }
    let offerings = portfolio.programme.iter().flat_map(|file| &file.offerings);
    add(Kind::Offering, offerings.map(|offering| offering.id.value.as_str()).collect(), "programme/offerings");
    names
}

/// What an account defines.
fn own<'a>(account: &'a Account, broken: &'a [Broken]) -> Names<'a> {
    let id = account.id.as_str();
    let mut names = Names::new();
    if let Some(plan) = &account.plan {
        own_plan(id, plan, broken, &mut names);
    }
    let grouped = |broken: &&Broken| {
        let below = broken.place.strip_prefix(id).and_then(|rest| rest.strip_prefix("/scorecard"));
        below.is_some_and(|rest| rest.matches('/').count() <= 1)
    };
    let scorecard = file_readable(broken, &format!("accounts/{id}/scorecard.yaml"));
    if scorecard && !broken.iter().any(|fault| grouped(&fault)) {
        let kpis = account.scorecard.iter().flat_map(|scorecard| &scorecard.groups).flat_map(|group| &group.kpis);
        names.insert(Kind::Kpi, kpis.map(|kpi| kpi.id.value.as_str()).collect());
    }
    let agreements = &account.agreements;
    if file_readable(broken, &format!("accounts/{id}/agreements/")) {
        let ids = agreements.iter().filter_map(|agreement| agreement.id.as_ref());
        names.insert(Kind::Agreement, ids.map(|id| id.value.as_str()).collect());
        let levels = agreements.iter().flat_map(|agreement| &agreement.sla);
        names.insert(Kind::ServiceLevel, levels.map(|level| level.id.value.as_str()).collect());
        let prices = agreements.iter().flat_map(|agreement| &agreement.price_list);
        let articles = prices.filter_map(|price| price.sku.as_ref());
        names.insert(Kind::Price, articles.map(|article| article.value.as_str()).collect());
        let obligations = agreements.iter().flat_map(|agreement| &agreement.obligations);
        names.insert(Kind::Obligation, obligations.map(|obligation| obligation.id.value.as_str()).collect());
    }
    if file_readable(broken, &format!("accounts/{id}/negotiations/")) {
        let ids = account.negotiations.iter().filter_map(|negotiation| negotiation.id.as_ref());
        names.insert(Kind::Negotiation, ids.map(|id| id.value.as_str()).collect());
        let assumptions = account.negotiations.iter().flat_map(|negotiation| &negotiation.assumptions);
        names.insert(Kind::Assumption, assumptions.map(|assumption| assumption.id.value.as_str()).collect());
    }
    names
}

fn own_plan<'a>(id: &str, plan: &'a PlanFile, broken: &'a [Broken], names: &mut Names<'a>) {
    let mut add = |kind: Kind, ids: BTreeSet<&'a str>, section: &str| {
        if readable(broken, &format!("{id}/{section}")) {
            names.insert(kind, ids);
        }
    };
    let stakeholders = plan.stakeholders.iter().map(|stakeholder| stakeholder.id.value.as_str());
    add(Kind::Stakeholder, stakeholders.collect(), "stakeholders");
    let sources = plan.customer.iter().flat_map(|customer| &customer.sources);
    add(Kind::Source, sources.map(|source| source.id.value.as_str()).collect(), "customer/sources");
    let gap = plan.financials.as_ref().and_then(|financials| financials.gap_plan.as_ref());
    let opportunities = gap.iter().flat_map(|gap| &gap.opportunities);
    let opportunities = opportunities.map(|opportunity| opportunity.id.value.as_str()).collect();
    add(Kind::Opportunity, opportunities, "financials/gap_plan/opportunities");
    let investments = plan.financials.iter().flat_map(|financials| &financials.investments);
    let investments = investments.map(|investment| investment.id.value.as_str()).collect();
    add(Kind::Investment, investments, "financials/investments");
    add(Kind::Swot, plan.swot.iter().map(|item| item.id.value.as_str()).collect(), "swot");
    add(Kind::Objective, plan.objectives.iter().map(|objective| objective.id.value.as_str()).collect(), "objectives");
    add(Kind::Action, plan.actions.iter().map(|action| action.id.value.as_str()).collect(), "actions");
    let lessons = plan.learning.iter().filter_map(|lesson| lesson.id.as_ref());
    add(Kind::Lesson, lessons.map(|id| id.value.as_str()).collect(), "learning");
    let ideas = plan.ideas.iter().filter_map(|idea| idea.id.as_ref());
    add(Kind::Idea, ideas.map(|id| id.value.as_str()).collect(), "ideas");
    let whitespace = plan.whitespace.as_ref();
    let units = whitespace.iter().flat_map(|whitespace| whitespace.units.iter());
    add(Kind::Unit, units.map(|(name, ..)| name).collect(), "whitespace/units");
    let offerings = whitespace.iter().flat_map(|whitespace| whitespace.offerings.iter());
    add(Kind::Offering, offerings.map(|(name, ..)| name).collect(), "whitespace/offerings");
}
