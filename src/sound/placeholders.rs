//! Texts that somebody meant to write later.

use super::Check;
use super::Facts;
use crate::args;
use crate::decode::Named;
use crate::diag::Level;
use crate::diag::suggest;
use crate::model::Account;
use crate::model::Portfolio;
use crate::model::agreement::Agreement;
use crate::model::negotiation::Negotiation;
use crate::model::plan::AccountHead;
use crate::model::plan::CustomerKnowledge;
use crate::model::plan::PlanFile;
use crate::model::programme::Criterion;
use crate::model::programme::Personalisation;
use crate::model::programme::Programme;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::source::Spanned;

pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-12",
        name: "placeholder-text",
        level: Level::Warning,
        params: &[("characters", "12")],
        page: include_str!("../../docs/rules/placeholder-text.md"),
    },
    check: placeholder_text,
};

fn placeholder_text(portfolio: &Portfolio, _facts: Facts, findings: &mut Findings<'_>) {
    let mut texts = Texts { account: None, findings };
    texts.shared(portfolio);
    for account in &portfolio.accounts {
        let mut own = Texts { account: Some(account.id.as_str()), findings: &mut *texts.findings };
        if let Some(plan) = &account.plan {
            own.plan(account, plan);
        }
        own.scorecard(account);
        for agreement in &account.agreements {
            own.agreement(account, agreement);
        }
        for negotiation in &account.negotiations {
            own.negotiation(account, negotiation);
        }
    }
}

/// What stands for a whole text that is not written yet.
const PLACEHOLDERS: [&str; 8] =
    ["todo", "tbd", "pendiente", "pending", "por definir", "to be defined", "lorem ipsum", "por completar"];

/// Whether the whole text is a placeholder. The same words inside a sentence are not.
fn is_placeholder(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let bare = lower.trim_end_matches(['.', ':', '…', '!', '?']).trim_end();
    PLACEHOLDERS.contains(&bare)
        || lower.starts_with("lorem ipsum")
        || lower.starts_with('<') && lower.ends_with('>') && lower.matches('<').count() == 1
        || text.contains("TODO:")
}

/// Looks at texts, each at its place.
struct Texts<'a, 'f> {
    account: Option<&'a str>,
    findings: &'a mut Findings<'f>,
}

type Text = Option<Spanned<String>>;

impl Texts<'_, '_> {
    fn look(&mut self, place: &str, fields: &[(&str, &Text)]) {
        for (field, text) in fields {
            if let Some(text) = text {
                self.one(text, format!("{place}/{field}"));
            }
        }
    }

    fn one(&mut self, text: &Spanned<String>, place: String) {
        self.findings.looked();
        if is_placeholder(&text.value) {
            self.say("placeholder-text", text, place);
        }
    }

    fn list(&mut self, place: &str, texts: &[Spanned<String>]) {
        for (index, text) in texts.iter().enumerate() {
            self.one(text, format!("{place}/{}", index + 1));
        }
    }

    fn named(&mut self, place: &str, texts: &Named<Spanned<String>>) {
        for (name, _, text) in texts.iter() {
            self.one(text, format!("{place}/{name}"));
        }
    }

    /// Texts that say something only in a sentence.
    fn blocks(&mut self, place: &str, fields: &[(&str, &Text)]) {
        for (field, text) in fields {
            let Some(text) = text else { continue };
            let place = format!("{place}/{field}");
            let least = usize::try_from(self.findings.whole("characters")).unwrap_or(0);
            if !is_placeholder(&text.value) && text.value.trim().chars().count() < least {
                self.findings.looked();
                self.say("placeholder-text-short", text, place);
            } else {
                self.one(text, place);
            }
        }
    }

    fn say(&mut self, message: &'static str, text: &Spanned<String>, place: String) {
        let field = place.rsplit('/').find(|step| step.parse::<u32>().is_err()).unwrap_or_default().to_owned();
        let least = self.findings.whole("characters");
        let args = args! { field: field, found: suggest::short(text.value.trim()), least: least };
        let reported = self.findings.report(text, place, args).saying(message);
        if let Some(account) = self.account {
            reported.of_account(account);
        }
    }

    fn shared(&mut self, portfolio: &Portfolio) {
        for person in &portfolio.people {
            let place = format!("people/{}", person.id.value);
            self.look(&place, &[("name", &person.name)]);
            for (index, step) in person.development.iter().enumerate() {
                let own = step.id.as_ref().map_or_else(|| (index + 1).to_string(), |id| id.value.to_string());
                self.look(&format!("{place}/development/{own}"), &[("action", &step.action)]);
            }
        }
        for customer in portfolio.customers() {
            self.look(&format!("customers/{}", customer.id.value), &[("name", &customer.name)]);
        }
        if let Some(programme) = portfolio.programme() {
            self.programme(programme);
        }
        if let Some(criteria) = portfolio.criteria() {
            self.criteria("attractiveness", &criteria.attractiveness);
            self.criteria("strength", &criteria.strength);
            self.criteria("vulnerability", &criteria.vulnerability);
        }
        if let Some(file) = &portfolio.programme {
            self.named("programme/functions", &file.functions);
            for offering in &file.offerings {
                self.look(&format!("programme/offerings/{}", offering.id.value), &[("label", &offering.label)]);
            }
            for (index, waiver) in file.waivers.iter().enumerate() {
                self.look(&format!("programme/waivers/{}", index + 1), &[("reason", &waiver.reason)]);
            }
        }
    }

    fn programme(&mut self, programme: &Programme) {
        if let Some(supplier) = &programme.supplier {
            self.look("programme/supplier", &[("name", &supplier.name)]);
        }
        if let Some(strategy) = &programme.strategy {
            let place = "programme/strategy";
            if let Some(commitment) = &strategy.commitment {
                self.blocks(&format!("{place}/commitment"), &[("statement", &commitment.statement)]);
            }
            for objective in &strategy.objectives {
                self.look(&format!("{place}/objectives/{}", objective.id.value), &[("text", &objective.text)]);
            }
            for excluded in strategy.selection.iter().flat_map(|selection| &selection.excluded_accounts) {
                let place = format!("{place}/selection/excluded_accounts/{}", excluded.id.value);
                self.look(&place, &[("reason", &excluded.reason), ("side_effects", &excluded.side_effects)]);
            }
            self.personalisation(&format!("{place}/personalisation"), &strategy.personalisation);
        }
        for role in programme.organization.iter().flat_map(|organization| &organization.roles) {
            let place = format!("programme/organization/roles/{}", role.id.value);
            self.list(&format!("{place}/responsibilities"), &role.responsibilities);
            self.list(&format!("{place}/objectives"), &role.objectives);
        }
        for (index, fact) in programme.environment.iter().enumerate() {
            let own = fact.id.as_ref().map_or_else(|| (index + 1).to_string(), |id| id.value.to_string());
            self.look(&format!("programme/environment/{own}"), &[("text", &fact.text), ("source", &fact.source)]);
        }
        if let Some(maturity) = &programme.maturity {
            self.look("programme/maturity", &[("evidence", &maturity.evidence)]);
        }
    }

    fn criteria(&mut self, side: &str, criteria: &[Criterion]) {
        for criterion in criteria {
            let place = format!("programme/criteria/{side}/{}", criterion.id.value);
            let fields = [
                ("label", &criterion.label),
                ("objective", &criterion.objective),
                ("measures", &criterion.measures),
                ("differentiates", &criterion.differentiates),
                ("matters", &criterion.matters),
                ("data_source", &criterion.data_source),
            ];
            self.look(&place, &fields);
            self.named(&format!("{place}/anchors"), &criterion.anchors);
        }
    }

    fn personalisation(&mut self, place: &str, list: &[Personalisation]) {
        for (index, entry) in list.iter().enumerate() {
            let place = format!("{place}/{}", index + 1);
            self.look(&place, &[("need", &entry.need), ("adaptation", &entry.adaptation)]);
        }
    }

    fn plan(&mut self, account: &Account, plan: &PlanFile) {
        let place = |section: &str| format!("{}/{section}", account.id);
        if let Some(head) = &plan.account {
            self.head(&place("account"), head);
        }
        if let Some(customer) = &plan.customer {
            self.customer(&place("customer"), customer);
        }
        if let Some(scores) = &plan.scores {
            self.look(&place("scores"), &[("source", &scores.source)]);
            if let Some(rival) = &scores.best_competitor {
                self.look(&place("scores/best_competitor"), &[("name", &rival.name)]);
            }
        }
        if let Some(relationship) = &plan.relationship {
            if let Some(quality) = &relationship.quality {
                self.look(&place("relationship/quality"), &[("source", &quality.source)]);
            }
            if let Some(dependence) = &relationship.dependence {
                self.look(&place("relationship/dependence"), &[("source", &dependence.source)]);
            }
        }
        for person in &plan.stakeholders {
            let place = place(&format!("stakeholders/{}", person.id.value));
            let fields = [
                ("name", &person.name),
                ("title", &person.title),
                ("preferences", &person.preferences),
                ("notes", &person.notes),
            ];
            self.look(&place, &fields);
            self.list(&format!("{place}/priorities"), &person.priorities);
        }
        if let Some(whitespace) = &plan.whitespace {
            self.look(&place("whitespace"), &[("source", &whitespace.source)]);
            self.named(&place("whitespace/units"), &whitespace.units);
            self.named(&place("whitespace/offerings"), &whitespace.offerings);
            for (index, cell) in whitespace.cells.iter().enumerate() {
                self.look(&place(&format!("whitespace/cells/{}", index + 1)), &[("competitor", &cell.competitor)]);
            }
        }
        self.financials(account, plan);
        for item in &plan.swot {
            self.look(&place(&format!("swot/{}", item.id.value)), &[("text", &item.text)]);
        }
        for objective in &plan.objectives {
            self.look(&place(&format!("objectives/{}", objective.id.value)), &[("text", &objective.text)]);
        }
        for action in &plan.actions {
            let fields = [("text", &action.text), ("evidence", &action.evidence)];
            self.look(&place(&format!("actions/{}", action.id.value)), &fields);
        }
        for (index, lesson) in plan.learning.iter().enumerate() {
            let own = lesson.id.as_ref().map_or_else(|| (index + 1).to_string(), |id| id.value.to_string());
            let fields = [("event", &lesson.event), ("cause", &lesson.cause), ("lesson", &lesson.lesson)];
            self.look(&place(&format!("learning/{own}")), &fields);
        }
        for (index, idea) in plan.ideas.iter().enumerate() {
            let own = idea.id.as_ref().map_or_else(|| (index + 1).to_string(), |id| id.value.to_string());
            self.look(&place(&format!("ideas/{own}")), &[("text", &idea.text)]);
        }
        for (index, process) in plan.integration.iter().enumerate() {
            let own = process.id.as_ref().map_or_else(|| (index + 1).to_string(), |id| id.value.to_string());
            self.look(&place(&format!("integration/{own}")), &[("text", &process.text)]);
        }
        for (index, waiver) in plan.waivers.iter().enumerate() {
            self.look(&place(&format!("waivers/{}", index + 1)), &[("reason", &waiver.reason)]);
        }
    }

    fn head(&mut self, place: &str, head: &AccountHead) {
        self.look(place, &[("name", &head.name), ("other", &head.other)]);
        self.blocks(place, &[("value_proposition", &head.value_proposition)]);
        if let Some(category) = &head.category {
            self.blocks(&format!("{place}/category"), &[("override_reason", &category.override_reason)]);
        }
        if let Some(charter) = &head.charter {
            let fields = [
                ("field_of_play", &charter.field_of_play),
                ("value_we_bring", &charter.value_we_bring),
                ("how_they_gain_it", &charter.how_they_gain_it),
                ("what_we_gain", &charter.what_we_gain),
            ];
            self.blocks(&format!("{place}/charter"), &fields);
        }
        if let Some(path) = &head.path_to_profit {
            self.blocks(&format!("{place}/path_to_profit"), &[("text", &path.text)]);
        }
        if let Some(recovery) = &head.recovery {
            self.blocks(&format!("{place}/recovery"), &[("text", &recovery.text)]);
        }
        if let Some(handover) = &head.handover {
            self.blocks(&format!("{place}/handover"), &[("text", &handover.text)]);
        }
    }

    fn customer(&mut self, place: &str, customer: &CustomerKnowledge) {
        let fields = [
            ("market", &customer.market),
            ("customers", &customer.customers),
            ("environment", &customer.environment),
            ("value_chain", &customer.value_chain),
        ];
        self.blocks(place, &fields);
        let fields = [
            ("pest", &customer.pest),
            ("forces", &customer.forces),
            ("financial_analysis", &customer.financial_analysis),
        ];
        self.look(place, &fields);
        self.list(&format!("{place}/strategy"), &customer.strategy);
        for (index, step) in customer.journey.iter().enumerate() {
            let fields = [("step", &step.step), ("pain", &step.pain), ("idea", &step.idea)];
            self.look(&format!("{place}/journey/{}", index + 1), &fields);
        }
        for source in &customer.sources {
            self.look(&format!("{place}/sources/{}", source.id.value), &[("text", &source.text)]);
        }
        for (index, expectation) in customer.expectations.iter().enumerate() {
            let own = expectation.id.as_ref().map_or_else(|| (index + 1).to_string(), |id| id.value.to_string());
            self.look(&format!("{place}/expectations/{own}"), &[("text", &expectation.text)]);
        }
        for (index, asset) in customer.critical_assets.iter().enumerate() {
            self.look(&format!("{place}/critical_assets/{}", index + 1), &[("text", &asset.text)]);
        }
        self.personalisation(&format!("{place}/personalisation"), &customer.personalisation);
    }

    fn financials(&mut self, account: &Account, plan: &PlanFile) {
        let Some(financials) = &plan.financials else { return };
        let place = |section: &str| format!("{}/financials/{section}", account.id);
        if let Some(year) = &financials.profitability {
            self.look(&place("profitability"), &[("source", &year.source)]);
            for (index, activity) in year.cost_to_serve.iter().enumerate() {
                let place = place(&format!("profitability/cost_to_serve/{}", index + 1));
                self.look(&place, &[("activity", &activity.activity)]);
            }
        }
        for investment in &financials.investments {
            self.look(&place(&format!("investments/{}", investment.id.value)), &[("text", &investment.text)]);
        }
        if let Some(lifetime) = &financials.clv {
            self.look(&place("clv"), &[("source", &lifetime.source)]);
        }
        for opportunity in financials.gap_plan.iter().flat_map(|gap| &gap.opportunities) {
            let place = place(&format!("gap_plan/opportunities/{}", opportunity.id.value));
            self.look(&place, &[("text", &opportunity.text)]);
        }
        if let Some(scenarios) = &financials.scenarios {
            self.look(&place("scenarios"), &[("reason", &scenarios.reason)]);
        }
    }

    fn scorecard(&mut self, account: &Account) {
        for group in account.scorecard.iter().flat_map(|scorecard| &scorecard.groups) {
            let place = format!("{}/scorecard/{}", account.id, group.id.value.id());
            self.look(&place, &[("label", &group.label)]);
            for kpi in &group.kpis {
                let fields = [("label", &kpi.label), ("source", &kpi.source), ("target_note", &kpi.target_note)];
                self.look(&format!("{place}/{}", kpi.id.value), &fields);
            }
        }
    }

    fn agreement(&mut self, account: &Account, agreement: &Agreement) {
        let own = agreement.id.as_ref().map_or("", |id| id.value.as_str());
        let place = format!("{}/agreements/{own}", account.id);
        self.look(&place, &[("title", &agreement.title)]);
        if let Some(parties) = &agreement.parties {
            let fields = [("supplier", &parties.supplier), ("customer", &parties.customer)];
            self.look(&format!("{place}/parties"), &fields);
        }
        for (index, price) in agreement.price_list.iter().enumerate() {
            self.look(&format!("{place}/price_list/{}", index + 1), &[("text", &price.text)]);
        }
        for level in &agreement.sla {
            let fields = [("metric", &level.metric), ("source", &level.source), ("exclusions", &level.exclusions)];
            self.look(&format!("{place}/sla/{}", level.id.value), &fields);
        }
        for obligation in &agreement.obligations {
            let fields = [("text", &obligation.text), ("evidence", &obligation.evidence)];
            self.look(&format!("{place}/obligations/{}", obligation.id.value), &fields);
        }
        for amendment in &agreement.amendments {
            self.look(&format!("{place}/amendments/{}", amendment.id.value), &[("text", &amendment.text)]);
        }
        self.list(&format!("{place}/documents"), &agreement.documents);
        self.named(&format!("{place}/clauses"), &agreement.clauses);
    }

    fn negotiation(&mut self, account: &Account, negotiation: &Negotiation) {
        let own = negotiation.id.as_ref().map_or("", |id| id.value.as_str());
        let place = |section: &str| format!("{}/negotiations/{own}/{section}", account.id);
        let whole = format!("{}/negotiations/{own}", account.id);
        self.look(&whole, &[("title", &negotiation.title)]);
        self.blocks(&whole, &[("strategy_reason", &negotiation.strategy_reason)]);
        for (side, list) in
            [("objectives_ours", &negotiation.objectives_ours), ("objectives_theirs", &negotiation.objectives_theirs)]
        {
            for (index, objective) in list.iter().enumerate() {
                self.look(&place(&format!("{side}/{}", index + 1)), &[("text", &objective.text)]);
            }
        }
        if let Some(interests) = &negotiation.interests {
            self.list(&place("interests/ours"), &interests.ours);
            self.list(&place("interests/theirs"), &interests.theirs);
            self.list(&place("interests/shared"), &interests.shared);
        }
        if let Some(first) = &negotiation.first_intentions {
            self.look(&place("first_intentions"), &[("ours", &first.ours), ("theirs", &first.theirs)]);
        }
        self.list(&place("questions"), &negotiation.questions);
        for assumption in &negotiation.assumptions {
            self.look(&place(&format!("assumptions/{}", assumption.id.value)), &[("text", &assumption.text)]);
        }
        if let Some(batna) = &negotiation.batna {
            if let Some(ours) = &batna.ours {
                self.blocks(&place("batna/ours"), &[("text", &ours.text)]);
            }
            if let Some(theirs) = &batna.theirs {
                self.blocks(&place("batna/theirs"), &[("text", &theirs.text)]);
            }
        }
        for variable in &negotiation.variables {
            self.look(&place(&format!("variables/{}", variable.id.value)), &[("text", &variable.text)]);
        }
        for (index, concession) in negotiation.concessions.iter().enumerate() {
            let fields = [("give", &concession.give), ("get", &concession.get)];
            self.look(&place(&format!("concessions/{}", index + 1)), &fields);
        }
        for (index, tactic) in negotiation.tactics_expected.iter().enumerate() {
            self.look(&place(&format!("tactics_expected/{}", index + 1)), &[("counter", &tactic.counter)]);
        }
        for (index, item) in negotiation.agenda.iter().enumerate() {
            self.look(&place(&format!("agenda/{}", index + 1)), &[("text", &item.text)]);
        }
        for (index, signal) in negotiation.signals.iter().enumerate() {
            let fields = [("text", &signal.text), ("reading", &signal.reading)];
            self.look(&place(&format!("signals/{}", index + 1)), &fields);
        }
        if let Some(pace) = &negotiation.pace {
            self.look(&place("pace"), &[("deadlock", &pace.deadlock), ("move", &pace.r#move)]);
        }
        self.list(&place("sources"), &negotiation.sources);
    }
}

#[cfg(test)]
mod tests {
    use super::is_placeholder;

    #[test]
    fn a_placeholder_is_the_whole_text() {
        for text in [
            "TODO",
            " todo. ",
            "Pendiente",
            "por definir…",
            "Lorem ipsum dolor sit amet",
            "<nombre del cliente>",
            "TODO: medir",
            "Falta el dato (TODO: pedirlo)",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in [
            "Contrato pendiente de firma",
            "Todo el grupo",
            "ppm < 800 y > 0",
            "a <b> c",
            "",
            "El precio está por definir con Compras",
        ] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
