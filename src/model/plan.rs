//! `plan.yaml`: the account plan.

use rust_decimal::Decimal;

use super::day::Day;
use super::day::Period;
use super::id::Id;
use super::id::Ref;
use super::programme::Waiver;
use super::scales::Amount;
use super::scales::BuySell;
use super::scales::Complexity;
use super::scales::Coverage;
use super::scales::Fraction;
use super::scales::Fte;
use super::scales::Influence;
use super::scales::Money;
use super::scales::Percent;
use super::scales::Quantity;
use super::scales::Relation;
use super::scales::Score;
use super::scales::Share;
use super::scales::StageItem;
use super::scales::Support;
use super::vocabulary::ActionStatus;
use super::vocabulary::BuyingRole;
use super::vocabulary::Category;
use super::vocabulary::CellStatus;
use super::vocabulary::ChainSide;
use super::vocabulary::Evidence;
use super::vocabulary::InvestmentType;
use super::vocabulary::OpportunityStage;
use super::vocabulary::Phase;
use super::vocabulary::Presence;
use super::vocabulary::Reason;
use super::vocabulary::Stage;
use super::vocabulary::SwotKind;
use crate::decode::Cx;
use crate::decode::Decode;
use crate::decode::Named;
use crate::decode::record;
use crate::source::Span;
use crate::source::Spanned;
use crate::syntax::Node;

record! {
    /// The file `plan.yaml`.
    PlanFile {
        /// Version of the format: `kamgen/1`.
        opt schema: String = Customer;
        /// Who the account is and who works for it.
        sub account: AccountHead = Customer;
        /// What we know of the customer.
        sub customer: CustomerKnowledge = Committee;
        /// Scores on the programme's criteria.
        sub scores: Scores = Internal;
        /// How close the relationship is.
        sub relationship: Relationship = Committee;
        /// Contacts by pair of persons in the last 90 days.
        many interactions: Interaction = Committee;
        /// People of the customer.
        many stakeholders: Stakeholder = Committee;
        /// What the customer buys, and from whom.
        sub whitespace: Whitespace = Internal;
        /// Money.
        sub financials: Financials = Internal;
        /// Strengths, weaknesses, opportunities, threats.
        many swot: SwotItem = Committee;
        /// What we want to reach.
        many objectives: Objective = Internal;
        /// What we do for it.
        many actions: Action = Internal;
        /// What was won, lost or went wrong, and what it taught.
        many learning: Lesson = Committee;
        /// Ideas brought to the customer.
        many ideas: Idea = Committee;
        /// Processes shared with the customer: EDI, stock, joint processes.
        many integration: Integration = Customer;
        /// What may be overlooked for a time.
        many waivers: Waiver = Internal;
    }

    /// Who the account is and who works for it.
    AccountHead {
        /// The account's id; its folder has the same name.
        opt id: Id = Customer;
        /// Name of the company.
        opt name: String = Customer;
        /// Its segment.
        opt segment: Id = Internal;
        /// `key`, `candidate`, `former`.
        opt status: Id = Internal;
        /// Why it is key.
        list reasons: Reason = Internal;
        /// Another reason, in words.
        opt other: String = Internal;
        /// The category it is managed in.
        sub category: DeclaredCategory = Internal;
        /// Identify, manage or grow.
        opt phase: Phase = Internal;
        /// Who answers for the account.
        sub kam: Kam = Customer;
        /// Who of the management stands for it.
        sub sponsor: Sponsor = Customer;
        /// Who works for it.
        sub committee: Committee = Committee;
        /// From when to when the plan goes.
        sub period: PlanPeriod = Committee;
        /// The day of the last review.
        opt last_review: Day = Committee;
        /// The day of the next review.
        opt next_review: Day = Committee;
        /// What we offer and what we get.
        sub charter: Charter = Committee;
        /// Value proposition in words.
        opt value_proposition: String = Committee;
        /// How complex both organisations are.
        sub complexity: ComplexityPair = Internal;
        /// Who may read the plan.
        list access: Id = Internal;
        /// Benefits claimed, each with its indicator.
        many benefits: Benefit = Internal;
        /// How an account below the hurdle gets above it.
        sub path_to_profit: PathToProfit = Internal;
        /// How a relationship in trouble is mended.
        sub recovery: Recovery = Internal;
        /// What a new manager was told.
        sub handover: Handover = Internal;
        /// Other companies of the chain.
        many links: ChainLink = Internal;
        /// Country, ISO 3166.
        opt country: String = Customer;
        /// Currency of the file, ISO 4217; else the programme's.
        opt currency: String = Customer;
        /// Who approved the plan.
        opt approved_by: Id = Internal;
    }

    /// The category an account is managed in.
    DeclaredCategory {
        /// Which.
        opt declared: Category = Internal;
        /// Why it is not the computed one.
        opt override_reason: String = Internal;
    }

    /// Who answers for the account.
    Kam {
        /// The person.
        opt person: Id = Customer;
        /// Part of a full-time person for this account.
        opt fte: Fte = Internal;
        /// Since when.
        opt since: Day = Committee;
    }

    /// Who of the management stands for the account.
    Sponsor {
        /// The person.
        opt person: Id = Customer;
        /// The last meeting with the customer.
        opt last_meeting: Day = Committee;
    }

    /// Who works for the account.
    Committee {
        /// The persons.
        list members: Id = Committee;
        /// Hours a year.
        opt hours_per_year: Amount = Internal;
        /// The last meeting.
        opt last_meeting: Day = Committee;
        /// Who is trained in the customer's business.
        list trained: Id = Internal;
    }

    /// From when to when a plan goes.
    PlanPeriod {
        /// First day.
        opt from: Day = Committee;
        /// Last day.
        opt to: Day = Committee;
    }

    /// What we offer and what we get.
    Charter {
        /// Where we play.
        opt field_of_play: String = Committee;
        /// What value we bring.
        opt value_we_bring: String = Committee;
        /// How they gain it.
        opt how_they_gain_it: String = Committee;
        /// What we gain.
        opt what_we_gain: String = Internal;
        /// What that is worth to the customer a year, in the file's currency.
        opt value_quantified: Amount = Committee;
    }

    /// How complex both organisations are, 1 to 5.
    ComplexityPair {
        /// Ours.
        opt supplier: Complexity = Internal;
        /// Theirs.
        opt customer: Complexity = Internal;
    }

    /// A benefit claimed.
    Benefit {
        /// Which.
        opt benefit: Id = Internal;
        /// The indicator that shows it.
        opt kpi: Id = Internal;
    }

    /// How an account below the hurdle gets above it.
    PathToProfit {
        /// Until when.
        opt by: Day = Internal;
        /// How.
        opt text: String = Internal;
    }

    /// How a relationship in trouble is mended.
    Recovery {
        /// Who sees to it.
        opt owner: Id = Internal;
        /// Until when.
        opt due: Day = Internal;
        /// How.
        opt text: String = Internal;
    }

    /// What a new manager was told.
    Handover {
        /// What.
        opt text: String = Internal;
        /// When.
        opt on: Day = Internal;
    }

    /// Another company of the chain.
    ChainLink {
        /// Which account.
        opt account: Id = Internal;
        /// Where it stands.
        opt direction: ChainSide = Internal;
    }

    /// What we know of the customer.
    CustomerKnowledge {
        /// Its market.
        opt market: String = Committee;
        /// Its customers.
        opt customers: String = Committee;
        /// Its environment.
        opt environment: String = Committee;
        /// Its value chain.
        opt value_chain: String = Committee;
        /// What it wants.
        list strategy: String = Committee;
        /// Its way with us, step by step.
        many journey: JourneyStep = Committee;
        /// How it buys.
        sub purchase_process: PurchaseProcess = Committee;
        /// Where we know it from.
        many sources: KnowledgeSource = Committee;
        /// When it was last looked at.
        opt as_of: Day = Committee;
        /// What it expects of a supplier.
        many expectations: Expectation = Committee;
        /// What it cannot do without.
        many critical_assets: CriticalAsset = Committee;
        /// Its power in its market, 0 to 10.
        opt market_power: Score = Committee;
        /// Politics, economy, society, technology.
        opt pest: String = Committee;
        /// The five forces.
        opt forces: String = Committee;
        /// Its figures, read.
        opt financial_analysis: String = Committee;
        /// Needs and how we meet them.
        many personalisation: super::programme::Personalisation = Committee;
    }

    /// One step of the customer's way.
    JourneyStep {
        /// Which.
        opt step: String = Committee;
        /// What hurts.
        opt pain: String = Committee;
        /// What would help.
        opt idea: String = Committee;
    }

    /// How the customer buys.
    PurchaseProcess {
        /// `tender`, `tender_plus_negotiation`, `negotiation`, `catalogue`…
        opt r#type as "type": Id = Committee;
        /// How long a purchase takes.
        opt cycle_months: Amount = Committee;
        /// The day of the next tender.
        opt next_tender: Day = Committee;
    }

    /// Where we know something from.
    KnowledgeSource {
        /// Its id.
        req id: Id = Committee;
        /// What it is.
        opt text: String = Committee;
    }

    /// What the customer expects.
    Expectation {
        /// Its id.
        opt id: Id = Committee;
        /// What.
        opt text: String = Committee;
        /// How important, 0 to 10.
        opt importance: Score = Committee;
        /// How well we do it, 0 to 10.
        opt performance: Score = Committee;
    }

    /// What the customer cannot do without.
    CriticalAsset {
        /// What.
        opt text: String = Committee;
        /// `present` or `future`.
        opt horizon: Id = Committee;
    }

    /// Scores on the programme's criteria.
    Scores {
        /// When they were given.
        opt as_of: Day = Internal;
        /// By whom, from what.
        opt source: String = Internal;
        /// Score by criterion, 0 to 10.
        words attractiveness: Score = Internal;
        /// Score by criterion, 0 to 10.
        words strength: Score = Internal;
        /// The best competitor on the criteria of strength.
        own best_competitor: BestCompetitor = Internal;
        /// Whether the customer has seen our strengths.
        opt customer_validated: bool = Internal;
        /// When the customer has.
        opt validated_on: Day = Internal;
        /// Score by criterion, 10 = most vulnerable.
        words vulnerability: Score = Internal;
        /// Where the account stood at the last review.
        sub last_review: LastPosition = Internal;
        /// Where the account will stand at the end of the plan.
        sub forecast: LastPosition = Internal;
    }

    /// A position in the matrix.
    LastPosition {
        /// When.
        opt as_of: Day = Internal;
        /// Attractiveness, 0 to 10.
        opt attractiveness: Score = Internal;
        /// Strength, 0 to 10.
        opt strength: Score = Internal;
        /// Vulnerability, 0 to 10.
        opt vulnerability: Score = Internal;
    }

    /// How close the relationship is.
    Relationship {
        /// The stage, as each side sees it.
        sub stage: StageViews = Committee;
        /// Six items, 1 to 4.
        words stage_items: StageItem = Committee;
        /// Trust, commitment, satisfaction, conflict.
        sub quality: Quality = Committee;
        /// Who needs whom.
        sub dependence: Dependence = Internal;
        /// How the customer judges what we sell, 1 to 5.
        opt buy_sell_level: BuySell = Committee;
        /// The form of interaction we want: `A`, `B` or `mixed`.
        opt intended_form: String = Committee;
    }

    /// The stage, as each side sees it.
    StageViews {
        /// What both accept.
        opt declared: Stage = Committee;
        /// What we see.
        opt supplier_view: Stage = Committee;
        /// What the customer sees.
        opt customer_view: Stage = Committee;
        /// Where we want to be.
        opt target: Stage = Committee;
        /// Until when.
        opt target_date: Day = Committee;
    }

    /// Quality of the relationship, 0 to 10.
    Quality {
        /// When it was asked.
        opt as_of: Day = Committee;
        /// How.
        opt source: String = Committee;
        /// Our view.
        sub supplier: QualityView = Committee;
        /// The customer's view.
        sub customer: QualityView = Committee;
        /// Six drivers, 0 to 10.
        words drivers: Score = Committee;
    }

    /// One side's view, 0 to 10.
    QualityView {
        /// Trust.
        opt trust: Score = Committee;
        /// Commitment.
        opt commitment: Score = Committee;
        /// Conflict; less is better.
        opt conflict: Score = Committee;
        /// Satisfaction.
        opt satisfaction: Score = Committee;
    }

    /// Who needs whom, 0 to 10.
    Dependence {
        /// From transactions (0) to relations (10).
        opt exchange_orientation: Score = Internal;
        /// We on them.
        opt supplier_on_customer: Score = Internal;
        /// They on us.
        opt customer_on_supplier: Score = Internal;
        /// What we have built for them alone, 0 to 10; counts where our dependence is not typed.
        opt dedicated_assets: Score = Internal;
        /// How hard it is for them to change the supplier, 0 to 10; counts where their dependence is not typed.
        opt switching_difficulty: Score = Internal;
        /// When it was judged.
        opt as_of: Day = Internal;
        /// By whom.
        opt source: String = Internal;
    }

    /// Contacts between two persons.
    Interaction {
        /// Ours.
        req supplier: Id = Committee;
        /// Theirs.
        req customer: Id = Committee;
        /// Contacts in the last 90 days.
        opt contacts_90d: u32 = Committee;
        /// Whether it is only planned.
        opt planned: bool = Committee;
    }

    /// A person of the customer.
    Stakeholder {
        /// The person's id.
        req id: Id = Committee;
        /// Name and surname.
        opt name: String = Committee;
        /// Title.
        opt title: String = Committee;
        /// Function.
        opt function: Id = Committee;
        /// The customer's unit.
        opt unit: Id = Committee;
        /// Whom the person reports to.
        opt reports_to: Id = Committee;
        /// Whom the person influences.
        list influences: Id = Committee;
        /// Parts in the decision.
        list roles: BuyingRole = Committee;
        /// Influence, 1 to 5.
        opt influence: Influence = Committee;
        /// Support, -2 to 2.
        opt support: Support = Committee;
        /// How well we cover the person, 0 to 4.
        opt coverage: Coverage = Committee;
        /// Whether the person fights for us.
        opt champion: bool = Committee;
        /// Who of us sees to the person.
        opt owner: Id = Committee;
        /// The last contact.
        opt last_contact: Day = Committee;
        /// How the person sees us, now and wanted.
        sub level: RelationLevel = Committee;
        /// What matters to the person.
        list priorities: String = Committee;
        /// How the person likes to work.
        opt preferences: String = Committee;
        /// Whether the person is still there.
        opt status: Presence = Committee;
        /// How sure we are.
        opt evidence: Evidence = Committee;
        /// Support for the competitor, -2 to 2.
        opt competitor_support: Support = Internal;
        /// Notes of our own.
        opt notes: String = Committee;
    }

    /// How a person sees us, 1 to 4.
    RelationLevel {
        /// Now.
        opt now: Relation = Committee;
        /// Wanted.
        opt target: Relation = Committee;
    }

    /// What the customer buys, and from whom.
    Whitespace {
        /// When it was estimated.
        opt as_of: Day = Internal;
        /// By whom, from what.
        opt source: String = Internal;
        /// The customer's units: id and name.
        words units: String = Internal;
        /// What is sold: id and name; else the programme's.
        words offerings: String = Internal;
        /// Spend by unit and offering.
        many cells: WalletCell = Internal;
    }

    /// One cell of the wallet.
    WalletCell {
        /// The customer's unit.
        req unit: Id = Internal;
        /// What is sold.
        req offering: Id = Internal;
        /// What the customer spends there a year, in the file's currency.
        opt spend: Amount = Internal;
        /// What of it is ours.
        opt ours: Amount = Internal;
        /// What happens there.
        opt status: CellStatus = Internal;
        /// Who else sells there.
        opt competitor: String = Internal;
        /// The opportunity there.
        opt opportunity: Id = Internal;
    }

    /// Money.
    Financials {
        /// Sales of past years.
        many history: HistoryYear = Internal;
        /// What the account costs and leaves.
        sub profitability: Profitability = Internal;
        /// What we invest.
        many investments: Investment = Internal;
        /// What the account is worth over the years.
        sub clv: LifetimeInputs = Internal;
        /// How the target is reached.
        sub gap_plan: GapPlan = Internal;
        /// Low, expected and high sales, as typed.
        sub scenarios: Scenarios = Internal;
    }

    /// Sales of a past year.
    HistoryYear {
        /// The year.
        req period: Period = Internal;
        /// Sales before rebates.
        opt gross_sales: Amount = Internal;
        /// Contribution.
        opt contribution: Money = Internal;
    }

    /// What the account costs and leaves in a year.
    Profitability {
        /// The day of the figures.
        opt as_of: Day = Internal;
        /// Where they come from.
        opt source: String = Internal;
        /// Invoiced sales.
        opt gross_sales: Amount = Internal;
        /// Rebates.
        opt rebates: Amount = Internal;
        /// Service credits.
        opt service_credits: Amount = Internal;
        /// Cost of goods.
        opt cogs: Amount = Internal;
        /// What serving costs, by activity.
        many cost_to_serve: CostActivity = Internal;
        /// Net sales, as typed: an assertion.
        opt net_sales: Money = Internal;
        /// Gross margin, as typed: an assertion.
        opt gross_margin: Money = Internal;
        /// Contribution, as typed: an assertion.
        opt contribution: Money = Internal;
        /// Contribution in % of net sales, as typed: an assertion.
        opt contribution_pct: super::scales::Change = Internal;
    }

    /// One activity of serving.
    CostActivity {
        /// Which.
        opt activity: String = Internal;
        /// What is counted; `formula` for working capital.
        opt driver: String = Internal;
        /// How many.
        opt quantity: Quantity = Internal;
        /// What one costs.
        opt unit_cost: Amount = Internal;
        /// Days of sales outstanding, for working capital.
        opt dso_days: Amount = Internal;
        /// Cost of money, % a year, for working capital.
        opt annual_rate_pct: Percent = Internal;
        /// The amount; where it can be computed, an assertion.
        opt amount: Amount = Internal;
    }

    /// One investment.
    Investment {
        /// Its id.
        req id: Id = Internal;
        /// What kind.
        opt r#type as "type": InvestmentType = Internal;
        /// What.
        opt text: String = Internal;
        /// How much.
        opt amount: Amount = Internal;
        /// What comes back.
        opt expected_return: Money = Internal;
        /// Until when.
        opt due: Day = Internal;
        /// `planned`, `in_progress`, `done`, `cancelled`.
        opt status: ActionStatus = Internal;
    }

    /// What the account is worth over the years.
    LifetimeInputs {
        /// Years.
        opt horizon: u32 = Internal;
        /// Discount, % a year.
        opt discount_pct: Percent = Internal;
        /// Part of the value that stays from one year to the next, 0 to 1.
        opt retention: Fraction = Internal;
        /// Where the retention comes from.
        opt source: String = Internal;
        /// Contribution of each year to come.
        list contributions: Money = Internal;
    }

    /// How the target is reached.
    GapPlan {
        /// The year.
        opt year: Period = Internal;
        /// Sales to reach.
        opt target: Amount = Internal;
        /// Sales without doing anything.
        opt baseline: Amount = Internal;
        /// What prices add.
        opt price_effect: Money = Internal;
        /// What is known to be lost; negative.
        opt known_losses: Money = Internal;
        /// New business that is certain.
        opt committed_new: Money = Internal;
        /// New business that is not.
        many opportunities: Opportunity = Internal;
    }

    /// New business that is not certain.
    Opportunity {
        /// Its id.
        req id: Id = Internal;
        /// What.
        opt text: String = Internal;
        /// What it is worth a year.
        opt value: Amount = Internal;
        /// How probable, %: 40 means 40 %.
        opt probability_pct: Share = Internal;
        /// When it closes.
        opt close: Day = Internal;
        /// What would be sold.
        opt offering: Id = Internal;
        /// Where.
        opt unit: Id = Internal;
        /// Where it stands.
        opt stage: OpportunityStage = Internal;
        /// When it was closed.
        opt closed_on: Day = Internal;
    }

    /// Sales as typed, in three scenarios.
    Scenarios {
        /// The low one.
        opt low: Amount = Internal;
        /// The expected one.
        opt base: Amount = Internal;
        /// The high one.
        opt high: Amount = Internal;
        /// Why they are not the computed ones.
        opt reason: String = Internal;
    }

    /// A strength, weakness, opportunity or threat with this customer.
    SwotItem {
        /// Its id.
        req id: Id = Committee;
        /// What kind.
        opt kind: SwotKind = Committee;
        /// The criterion of strength it belongs to.
        opt criterion: Id = Committee;
        /// What.
        opt text: String = Committee;
        /// What shows it: a source, `kpi:Q1`…
        opt evidence: Ref = Committee;
        /// What we do about it: objectives or actions.
        list response: Ref = Committee;
        /// Whether a competitor could not copy it.
        opt hard_to_imitate: bool = Committee;
    }

    /// What we want to reach.
    Objective {
        /// Its id.
        req id: Id = Internal;
        /// What.
        opt text: String = Internal;
        /// The programme objective it serves.
        opt programme: Id = Internal;
        /// By what it is measured.
        opt metric: Id = Internal;
        /// Where we start.
        opt baseline: Decimal = Internal;
        /// What we want.
        opt target: Decimal = Internal;
        /// Until when.
        opt due: Day = Internal;
        /// Who answers for it.
        opt owner: Id = Internal;
    }

    /// What we do.
    Action {
        /// Its id.
        req id: Id = Internal;
        /// The objective it serves.
        opt objective: Id = Internal;
        /// What.
        opt text: String = Internal;
        /// Who.
        opt owner: Id = Internal;
        /// Until when.
        opt due: Day = Internal;
        /// Where it stands.
        opt status: ActionStatus = Internal;
        /// What it answers: `sla:otif`, `kpi:Q1`, `stakeholder:…`, a criterion.
        list addresses: Ref = Internal;
        /// What shows it.
        opt evidence: String = Internal;
        /// Done on.
        opt completed_on: Day = Internal;
    }

    /// What was won, lost or went wrong, and what it taught.
    Lesson {
        /// Its id.
        opt id: Id = Committee;
        /// What happened.
        opt event: String = Committee;
        /// When.
        opt date: Day = Committee;
        /// Why.
        opt cause: String = Committee;
        /// What it taught.
        opt lesson: String = Committee;
        /// Where it was applied.
        list applied_in: Ref = Committee;
        /// `won`, `lost` or `incident`.
        opt outcome: Id = Committee;
        /// What it was worth.
        opt value: Amount = Internal;
    }

    /// An idea brought to the customer.
    Idea {
        /// Its id.
        opt id: Id = Committee;
        /// What.
        opt text: String = Committee;
        /// When.
        opt presented_on: Day = Committee;
        /// Whether it was taken up.
        opt accepted: bool = Committee;
    }

    /// A process shared with the customer.
    Integration {
        /// Its id.
        opt id: Id = Customer;
        /// What kind: `edi`, `vmi`, `portal`, `joint_process`…
        opt r#type as "type": Id = Customer;
        /// What.
        opt text: String = Customer;
        /// Since when.
        opt since: Day = Customer;
        /// What both save a year.
        opt joint_savings: Amount = Committee;
    }
}

/// The best competitor: its name, and its scores on the criteria of strength.
#[derive(Clone, Debug)]
pub struct BestCompetitor {
    /// Where it stands.
    pub at: Span,
    /// Who it is.
    pub name: Option<Spanned<String>>,
    /// Score by criterion, 0 to 10.
    pub scores: Named<Spanned<Score>>,
}

impl Decode for BestCompetitor {
    fn decode(node: &Node, cx: &mut Cx<'_>) -> Option<Self> {
        let (known, own) = super::open::split(node, &["name"], cx)?;
        let name = super::open::field(&known, "name", cx);
        Some(Self { at: node.span, name, scores: super::open::rest(own, cx) })
    }
}

impl ActionStatus {
    /// Whether nothing remains to be done.
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Done | Self::Cancelled)
    }
}
