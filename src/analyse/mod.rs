//! Every number of the reports: one method a file, a number or the reason there is none. Nothing here speaks.

pub mod actions;
pub mod agreement;
pub mod allocation;
pub mod benefits;
pub mod chain;
pub mod charter;
pub mod commitment;
pub mod concentration;
pub mod contacts;
pub mod dependence;
pub mod evidence;
mod exact;
mod exchange;
pub mod expectations;
mod faults;
pub mod figure;
#[cfg(test)]
mod fixture;
pub mod gap;
pub mod health;
pub mod indexation;
pub mod investments;
pub mod kpis;
pub mod learning;
pub mod lifetime;
pub mod load;
pub mod maturity;
pub mod negotiation;
pub mod obligations;
pub mod pareto;
pub mod payment;
pub mod position;
pub mod profile;
pub mod profit;
pub mod quality;
pub mod readiness;
pub mod rebate;
pub mod renewal;
pub mod risk;
pub mod sales;
pub mod scorecard;
pub mod scores;
pub mod service;
pub mod stage;
pub mod stakeholders;
pub mod swot;
pub mod wallet;
pub mod whale;

use std::collections::BTreeMap;

use crate::analyse::actions::Actions;
use crate::analyse::agreement::OfAgreement;
use crate::analyse::allocation::Allocation;
use crate::analyse::benefits::Benefits;
use crate::analyse::chain::Chain;
use crate::analyse::charter::CharterNumbers;
use crate::analyse::commitment::CommitmentNumbers;
use crate::analyse::concentration::Concentration;
use crate::analyse::contacts::Contacts;
use crate::analyse::dependence::Dependence;
use crate::analyse::evidence::Evidence;
use crate::analyse::expectations::Expectations;
use crate::analyse::figure::Computed;
use crate::analyse::figure::Figure;
use crate::analyse::figure::Method;
use crate::analyse::gap::Gap;
use crate::analyse::health::Health;
use crate::analyse::indexation::IndexationNumbers;
use crate::analyse::investments::Investments;
use crate::analyse::learning::Learning;
use crate::analyse::lifetime::Lifetime;
use crate::analyse::load::KamShare;
use crate::analyse::load::Load;
use crate::analyse::load::Structure;
use crate::analyse::maturity::MaturityNumbers;
use crate::analyse::negotiation::NegotiationNumbers;
use crate::analyse::obligations::ObligationNumbers;
use crate::analyse::pareto::Pareto;
use crate::analyse::payment::PaymentNumbers;
use crate::analyse::position::Position;
use crate::analyse::profile::Profile;
use crate::analyse::profit::Profit;
use crate::analyse::quality::Quality;
use crate::analyse::readiness::Readiness;
use crate::analyse::rebate::RebateNumbers;
use crate::analyse::renewal::Renewal;
use crate::analyse::risk::SegmentRisk;
use crate::analyse::sales::Sales;
use crate::analyse::scorecard::ScorecardNumbers;
use crate::analyse::scores::ScoreNumbers;
use crate::analyse::service::ServiceNumbers;
use crate::analyse::stage::StageNumbers;
use crate::analyse::stakeholders::People;
use crate::analyse::swot::Swot;
use crate::analyse::wallet::Wallet;
use crate::analyse::whale::Whale;
use crate::model::Account;
use crate::model::day::Day;
use crate::sound::Sound;

/// Every method, as the book lists them; its name is `method-<id>` in the language files.
pub static METHODS: &[&Method] = &[
    &pareto::METHOD,
    &concentration::METHOD,
    &whale::METHOD,
    &scores::METHOD,
    &position::METHOD,
    &risk::METHOD,
    &wallet::METHOD,
    &sales::METHOD,
    &profit::METHOD,
    &lifetime::METHOD,
    &gap::METHOD,
    &renewal::METHOD,
    &service::METHOD,
    &rebate::METHOD,
    &indexation::METHOD,
    &commitment::METHOD,
    &payment::METHOD,
    &obligations::METHOD,
    &scorecard::METHOD,
    &kpis::METHOD,
    &quality::METHOD,
    &stage::METHOD,
    &evidence::METHOD,
    &dependence::METHOD,
    &contacts::METHOD,
    &stakeholders::METHOD,
    &health::METHOD,
    &load::METHOD,
    &profile::METHOD,
    &readiness::METHOD,
    &actions::METHOD,
    &swot::METHOD,
    &learning::METHOD,
    &allocation::METHOD,
    &maturity::METHOD,
    &charter::METHOD,
    &benefits::METHOD,
    &investments::METHOD,
    &chain::METHOD,
    &expectations::METHOD,
    &negotiation::METHOD,
];

/// Every number of a portfolio at a day.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// The report's day.
    pub day: Day,
    /// Numbers over all accounts.
    pub programme: ProgrammeNumbers,
    /// Numbers of each account, by id.
    pub accounts: BTreeMap<String, AccountNumbers>,
}

/// Numbers over all accounts.
#[derive(Clone, Debug)]
pub struct ProgrammeNumbers {
    /// The customers by revenue.
    pub concentration: Computed<Concentration>,
    /// The customers by revenue and by contribution, in classes.
    pub pareto: Pareto,
    /// Contribution added up from the best customer to the worst.
    pub whale: Computed<Whale>,
    /// Whether resources go where the potential is.
    pub allocation: Allocation,
    /// What may be lost, by segment.
    pub segments: Computed<Vec<SegmentRisk>>,
    /// How mature the programme is.
    pub maturity: Computed<MaturityNumbers>,
    /// What each manager carries.
    pub loads: Vec<Load>,
    /// How much of the key revenue each manager holds.
    pub kam_shares: Computed<Vec<KamShare>>,
    /// What each manager can do.
    pub profiles: Vec<Profile>,
}

/// Numbers of one account; money in the currency of its plan.
#[derive(Clone, Debug)]
pub struct AccountNumbers {
    /// Attractiveness, strength, the best competitor, vulnerability.
    pub scores: ScoreNumbers,
    /// The place in both matrices.
    pub position: Computed<Position>,
    /// What the customer spends and how much of it is ours.
    pub wallet: Computed<Wallet>,
    /// Sales of the report's year.
    pub sales: Computed<Sales>,
    /// What the account costs and leaves.
    pub profit: Computed<Profit>,
    /// How next year's target is reached.
    pub gap: Computed<Gap>,
    /// The ends of the agreements that have one.
    pub renewals: Vec<Renewal>,
    /// How secure the agreements make the business, 0 to 100; 0 without one.
    pub contract_security: Computed<Figure>,
    /// What rebates on volume cost.
    pub rebates: Vec<OfAgreement<RebateNumbers>>,
    /// How prices follow costs.
    pub indexations: Vec<OfAgreement<IndexationNumbers>>,
    /// What the customer committed to buy.
    pub commitments: Vec<OfAgreement<CommitmentNumbers>>,
    /// When the customer pays.
    pub payments: Vec<OfAgreement<PaymentNumbers>>,
    /// What both sides owe.
    pub obligations: Vec<OfAgreement<ObligationNumbers>>,
    /// The scorecard.
    pub scorecard: Computed<ScorecardNumbers>,
    /// What the plans themselves say of the indicators of the scorecard, by their ids.
    pub kpis: BTreeMap<String, Figure>,
    /// How service levels were met.
    pub services: Vec<ServiceNumbers>,
    /// The quality of the relationship.
    pub quality: Computed<Quality>,
    /// Power and support among the customer's people.
    pub people: Computed<People>,
    /// Who talks to whom.
    pub contacts: Computed<Contacts>,
    /// The stage that the six questions give.
    pub stage: Computed<StageNumbers>,
    /// The stage that the hard evidence supports.
    pub evidence: Computed<Evidence>,
    /// Who needs whom.
    pub dependence: Computed<Dependence>,
    /// Revenue at risk.
    pub risk: Computed<Figure>,
    /// The health of the account.
    pub health: Computed<Health>,
    /// What the account is worth over the years.
    pub clv: Computed<Figure>,
    /// The same under other assumptions.
    pub lifetime: Lifetime,
    /// Our value to the customer beside what it spends.
    pub charter: CharterNumbers,
    /// The benefits that are claimed, and whether an indicator shows them.
    pub benefits: Computed<Benefits>,
    /// What is invested, by type, and when it comes back.
    pub investments: Computed<Investments>,
    /// The accounts above and below the customer.
    pub chain: Computed<Chain>,
    /// What the customer expects and how well we do it.
    pub expectations: Computed<Expectations>,
    /// Every negotiation, in the order of their files.
    pub negotiations: Vec<NegotiationNumbers>,
    /// Whether the five steps of a plan were done.
    pub readiness: Computed<Readiness>,
    /// How the actions stand.
    pub actions: Computed<Actions>,
    /// Whether we answer what speaks against us.
    pub swot: Computed<Swot>,
    /// What was won and lost, and what it taught.
    pub learning: Learning,
    /// The structure that both complexities ask for.
    pub structure: Computed<Structure>,
}

/// Green, amber or red, where a method has bands; the words are `mark-ok`, `mark-warn`, `mark-bad`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Good.
    Green,
    /// To be watched.
    Amber,
    /// Bad.
    Red,
}

impl Analysis {
    /// The numbers of an account.
    pub fn account(&self, id: &str) -> Option<&AccountNumbers> {
        self.accounts.get(id)
    }
}

/// Computes everything. The day is the report's; a clock is never asked.
pub fn analyse(plans: &Sound, day: Day) -> Analysis {
    let concentration = concentration::concentration(plans);
    let of = |account: &Account| (account.id.to_string(), account_numbers(plans, account, &concentration, day));
    let accounts: BTreeMap<String, AccountNumbers> = plans.accounts.iter().map(of).collect();
    let loads = load::loads(plans, &accounts);
    let pareto = pareto::pareto(plans, &accounts);
    let programme = ProgrammeNumbers {
        segments: risk::segments(plans, &accounts),
        allocation: allocation::allocation(plans, &accounts, &pareto),
        whale: whale::whale(&pareto, plans.currency()),
        pareto,
        maturity: maturity::maturity(plans),
        profiles: profile::profiles(plans, &loads),
        loads,
        kam_shares: load::kam_shares(plans),
        concentration,
    };
    Analysis { day, programme, accounts }
}

fn account_numbers(plans: &Sound, account: &Account, base: &Computed<Concentration>, day: Day) -> AccountNumbers {
    let renewals = renewal::renewals(plans, account, day);
    let contract_security = renewal::contract_security(plans, account, &renewals);
    let services = service::services(plans, account, day);
    let contacts = contacts::contacts(plans, account, day);
    let factors: Vec<_> = [
        renewal::expiry_proximity(&renewals),
        contacts::single_thread(&contacts),
        service::quality_failures(&services),
    ]
    .into_iter()
    .flatten()
    .collect();
    let scores = scores::scores(plans, account, &factors);
    let sales = sales::sales(plans, account, day);
    let profit = profit::profit(plans, account);
    let scorecard = scorecard::scorecard(plans, account, day);
    let wallet = wallet::wallet(plans, account);
    let quality = quality::quality(plans, account);
    let people = stakeholders::people(plans, account, day);
    let lifetime = lifetime::lifetime(plans, account, &profit, &scores.vulnerability, &quality);
    let facts = health::Facts {
        quality: &quality,
        scorecard: &scorecard,
        people: &people,
        vulnerability: &scores.vulnerability,
        security: &contract_security,
    };
    let gap = gap::gap(plans, account);
    let learning = learning::learning(plans, account, day);
    let charter = charter::charter(plans, account, &sales, &wallet);
    let kpi_facts = kpis::Facts {
        sales: &sales,
        profit: &profit,
        wallet: &wallet,
        gap: &gap,
        clv: &lifetime.clv,
        services: &services,
        people: &people,
        contacts: &contacts,
        learning: &learning,
        charter: &charter,
    };
    let position = position::position(plans, account, &scores);
    let category = load::managed_in(plans, account.id.as_str(), &position);
    AccountNumbers {
        kpis: kpis::kpis(plans, account, &scorecard, kpi_facts),
        charter,
        benefits: benefits::benefits(plans, account, &scorecard),
        investments: investments::investments(plans, account),
        chain: chain::chain(plans, account),
        expectations: expectations::expectations(plans, account),
        negotiations: negotiation::negotiations(plans, account),
        readiness: readiness::readiness(plans, account, category, day),
        actions: actions::actions(plans, account, day),
        swot: swot::swot(plans, account),
        learning,
        structure: load::structure(plans, account),
        dependence: dependence::dependence(plans, account, base, &profit, &wallet),
        position,
        wallet,
        gap,
        stage: stage::stage(plans, account),
        evidence: evidence::evidence(plans, account, &contacts, day),
        risk: risk::risk(&sales, &scores.vulnerability, &contract_security, account.currency(plans)),
        health: health::health(facts),
        clv: lifetime.clv.clone(),
        rebates: rebate::rebates(plans, account, day),
        indexations: indexation::indexations(plans, account, day),
        commitments: commitment::commitments(plans, account, day),
        payments: payment::payments(plans, account, day),
        obligations: obligations::obligations(plans, account, day),
        scores,
        sales,
        profit,
        renewals,
        contract_security,
        scorecard,
        services,
        quality,
        people,
        contacts,
        lifetime,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::words::Arg;
    use crate::words::Lang;
    use crate::words::Words;

    /// Every text between `before` and the next quotation mark.
    fn between<'a>(text: &'a str, before: &str) -> BTreeSet<&'a str> {
        text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn every_number_has_words() {
        let numbers = format!("{:?}", fixture::analysis(&[], None));
        let formulas = between(&numbers, "formula: \"");
        let terms = between(&numbers, "Term(\"");
        assert!(formulas.len() > 50 && terms.len() > 60, "{} formulas, {} terms", formulas.len(), terms.len());
        for lang in Lang::ALL {
            let words = Words::of(lang);
            let keys = formulas.iter().flat_map(|id| ["", ".name", ".source"].map(|end| format!("formula-{id}{end}")));
            let keys = keys.chain(terms.iter().map(|term| (*term).to_owned()));
            let silent: Vec<String> = keys.filter(|key| !words.has(key)).collect();
            assert!(silent.is_empty(), "{lang:?}: {silent:#?}");
        }
    }

    #[test]
    fn every_reason_has_words() {
        let sources = [
            include_str!("actions.rs"),
            include_str!("agreement.rs"),
            include_str!("allocation.rs"),
            include_str!("benefits.rs"),
            include_str!("chain.rs"),
            include_str!("charter.rs"),
            include_str!("commitment.rs"),
            include_str!("concentration.rs"),
            include_str!("contacts.rs"),
            include_str!("dependence.rs"),
            include_str!("evidence.rs"),
            include_str!("exact.rs"),
            include_str!("exchange.rs"),
            include_str!("expectations.rs"),
            include_str!("gap.rs"),
            include_str!("health.rs"),
            include_str!("indexation.rs"),
            include_str!("investments.rs"),
            include_str!("kpis.rs"),
            include_str!("learning.rs"),
            include_str!("lifetime.rs"),
            include_str!("load.rs"),
            include_str!("maturity.rs"),
            include_str!("negotiation.rs"),
            include_str!("obligations.rs"),
            include_str!("pareto.rs"),
            include_str!("payment.rs"),
            include_str!("profile.rs"),
            include_str!("profit.rs"),
            include_str!("quality.rs"),
            include_str!("readiness.rs"),
            include_str!("rebate.rs"),
            include_str!("renewal.rs"),
            include_str!("sales.rs"),
            include_str!("scorecard.rs"),
            include_str!("scores.rs"),
            include_str!("service.rs"),
            include_str!("stage.rs"),
            include_str!("stakeholders.rs"),
            include_str!("swot.rs"),
            include_str!("wallet.rs"),
        ];
        for source in sources {
            let keys = between(source, "Because::new(\"").into_iter().map(|key| format!("cannot-{key}"));
            let fields = between(source, "Because::missing(\"").into_iter().map(|field| format!("field-{field}"));
            let keys: Vec<String> = keys.chain(fields).collect();
            for words in Lang::ALL.map(Words::of) {
                let silent: Vec<&String> = keys.iter().filter(|key| !words.has(key)).collect();
                assert!(silent.is_empty(), "{silent:#?}");
            }
        }
    }

    #[test]
    fn every_method_has_a_name_and_a_page() {
        for words in Lang::ALL.map(Words::of) {
            for method in METHODS {
                assert!(words.has(&format!("method-{}", method.id)), "{}", method.id);
                for part in [
                    "**Formula.**",
                    "**Parameters.**",
                    "**Source.**",
                    "**Example.**",
                    "**Cannot be computed",
                    "## En español",
                ] {
                    assert!(method.page.contains(part), "{} lacks {part}", method.id);
                }
            }
        }
    }

    #[test]
    fn a_reason_is_a_clause() {
        let target = fixture::with("plan.yaml", "    target: 6050000\n", "").gap.expect_err("there is no target");
        let broken =
            fixture::with("plan.yaml", "target: 6050000", "target: mucho").gap.expect_err("the target is no number");
        let say =
            |lang, because: &figure::Because| Words::of(lang).say(&format!("cannot-{}", because.key), &because.args);
        assert_eq!(say(Lang::Es, &target), "falta la meta");
        assert_eq!(say(Lang::En, &target), "nobody has written the target");
        assert_eq!(say(Lang::Es, &broken), "hay un error en «serralba/financials/gap_plan/target»");
        let unknown = vec![("what", Arg::Text("algo".to_owned()))];
        assert_eq!(Words::of(Lang::Es).say("cannot-missing", &unknown), "falta algo");
    }

    #[test]
    fn every_number_says_where_it_comes_from() {
        let account = fixture::serralba();
        let health = account.health.expect("the example is whole").score;
        assert_eq!(health.inputs.len(), 6);
        let contribution = account.profit.expect("the example is whole").activities;
        assert!(contribution.iter().all(|activity| activity.amount.inputs[0].place.is_some()));
    }
}
