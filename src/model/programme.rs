//! `programme.yaml`: the supplier's programme, its criteria, its thresholds and how its reports look.

use rust_decimal::Decimal;

use super::day::Day;
use super::id::Id;
use super::scales::Amount;
use super::scales::Maturity;
use super::scales::Percent;
use super::scales::Score;
use super::scales::Share;
use super::scales::Weight;
use super::vocabulary::Language;
use super::vocabulary::RuleLevel;
use super::vocabulary::SizeClass;
use super::vocabulary::StrengthAxis;
use crate::decode::record;

record! {
    /// The file `programme.yaml`.
    ProgrammeFile {
        /// Version of the format: `kamgen/1`.
        opt schema: String = Customer;
        /// The programme itself.
        sub programme: Programme = Internal;
        /// By what customers are judged.
        sub criteria: Criteria = Internal;
        /// Language, day, colours of the reports.
        sub report: Report = Customer;
        /// Limits of the ABC classes.
        sub abc: Abc = Internal;
        /// Levels and parameters of rules, by code.
        named rules: RuleSetting = Internal;
        /// What may be overlooked for a time.
        many waivers: Waiver = Internal;
        /// Functions beside the built-in ones: id and label.
        words functions: String = Customer;
        /// The segments of customers: id and label.
        words segments: String = Internal;
        /// What is sold, for every account: id and label.
        many offerings: Offering = Customer;
        /// Exchange rates for sums over accounts.
        many fx: Rate = Internal;
    }

    /// The programme of key account management.
    Programme {
        /// The programme's id.
        opt id: Id = Customer;
        /// Who runs the programme.
        sub supplier: Supplier = Customer;
        /// Currency of every sum, ISO 4217.
        opt currency: String = Customer;
        /// First day of the fiscal year, `MM-DD`.
        opt fiscal_year_start: String = Customer;
        /// How many years plans look ahead.
        opt horizon_years: Amount = Customer;
        /// Strategy: commitment, objectives, selection.
        sub strategy: ProgrammeStrategy = Internal;
        /// Organisation: structure, cadence, roles.
        sub organization: Organization = Internal;
        /// People: required levels, capacity, reward.
        sub people: PeoplePolicy = Internal;
        /// Systems and processes.
        sub systems: Systems = Internal;
        /// Maturity of the four elements, 0 to 4.
        sub maturity: MaturityGrid = Internal;
        /// Facts about the environment, dated.
        many environment: DatedText = Internal;
        /// What the programme wants from key accounts.
        sub targets: Targets = Internal;
        /// What selling costs, all customers.
        sub commercial_cost: CommercialCost = Internal;
        /// The day of the last change of the criteria, where it is not in git.
        opt last_review: Day = Internal;
        /// Most days of payment that the law allows between companies, by country, ISO 3166.
        words legal_payment_days: Decimal = Customer;
    }

    /// Who runs the programme.
    Supplier {
        /// The company's name.
        opt name: String = Customer;
        /// People employed.
        opt employees: u32 = Customer;
        /// Revenue of a year, in the programme's currency.
        opt revenue: Amount = Internal;
        /// Size of the company.
        opt size_class: SizeClass = Customer;
        /// Country, ISO 3166.
        opt country: String = Customer;
        /// Picture file for the documents.
        opt logo: String = Customer;
    }

    /// Commitment, objectives and selection.
    ProgrammeStrategy {
        /// What management has committed.
        sub commitment: Commitment = Internal;
        /// What the programme wants to reach.
        many objectives: ProgrammeObjective = Internal;
        /// How key accounts are selected.
        sub selection: Selection = Internal;
        /// How many key accounts at most.
        opt max_key_accounts: u32 = Internal;
        /// Contribution that a key account must reach, % of net sales.
        opt hurdle_contribution_pct: Percent = Internal;
        /// How solutions are adapted to the customer.
        many personalisation: Personalisation = Committee;
    }

    /// What management has committed.
    Commitment {
        /// Who stands for the programme.
        opt sponsor: Id = Internal;
        /// What was promised.
        opt statement: String = Internal;
        /// Budget of the programme, in its currency.
        opt budget: Amount = Internal;
        /// When it was approved.
        opt approved_on: Day = Internal;
    }

    /// One objective of the programme.
    ProgrammeObjective {
        /// Its id.
        req id: Id = Internal;
        /// What is wanted.
        opt text: String = Internal;
        /// By what it is measured.
        opt metric: Id = Internal;
        /// The value to reach.
        opt target: Decimal = Internal;
        /// Until when.
        opt due: Day = Internal;
    }

    /// How key accounts are selected.
    Selection {
        /// Functions that take part.
        list participants: Id = Internal;
        /// The day of the last selection.
        opt last_review: Day = Internal;
        /// Customers that may become key.
        list watch_list: Id = Internal;
        /// Customers that were left out.
        many excluded_accounts: Excluded = Internal;
    }

    /// A customer that was left out.
    Excluded {
        /// Which.
        req id: Id = Internal;
        /// Why.
        opt reason: String = Internal;
        /// What may follow from it.
        opt side_effects: String = Internal;
    }

    /// A need and how it is met.
    Personalisation {
        /// What the customer needs.
        opt need: String = Committee;
        /// What we adapt.
        opt adaptation: String = Committee;
    }

    /// Structure, cadence and roles.
    Organization {
        /// How the team stands.
        sub structure: Structure = Internal;
        /// How often levels meet.
        sub cadence: Cadence = Internal;
        /// Roles with responsibilities and objectives.
        many roles: RoleDescription = Internal;
    }

    /// How the team stands.
    Structure {
        /// `dedicated_team`, `matrix`, `part_time`…
        opt r#type as "type": Id = Internal;
        /// The key accounts director.
        opt director: Id = Internal;
        /// The day the structure was last looked at.
        opt reviewed_on: Day = Internal;
        /// Who is asked next when something is stuck.
        list escalation: Id = Internal;
    }

    /// How often levels meet, in days.
    Cadence {
        /// Days between committee meetings.
        opt committee_days: u32 = Internal;
        /// Days between meetings with the director.
        opt director_days: u32 = Internal;
        /// Days between sponsor meetings.
        opt sponsor_days: u32 = Internal;
        /// `monthly`, `quarterly`, `half_yearly` or `yearly`.
        opt review: Id = Internal;
    }

    /// A role of the programme.
    RoleDescription {
        /// Its id.
        req id: Id = Internal;
        /// What it does.
        list responsibilities: String = Internal;
        /// What it must reach.
        list objectives: String = Internal;
    }

    /// Required levels, capacity and reward.
    PeoplePolicy {
        /// Level of competence, 0 to 5, that a category asks of its manager.
        words required_levels: super::scales::Level = Internal;
        /// Load units that a full-time manager can carry.
        opt kam_capacity_units: Amount = Internal;
        /// What a full-time person costs a year, in the programme's currency.
        opt fte_cost: Amount = Internal;
        /// How managers are paid.
        sub reward: Reward = Internal;
    }

    /// How managers are paid.
    Reward {
        /// Fixed part, %.
        opt fixed_pct: Percent = Internal;
        /// Variable part, %.
        opt variable_pct: Percent = Internal;
        /// Share of the variable part that rests on this year, %.
        opt short_term_share_pct: Percent = Internal;
        /// What is measured.
        list measures: Id = Internal;
    }

    /// Systems and processes.
    Systems {
        /// The CRM and its extract.
        sub crm: Crm = Internal;
        /// Which processes are in place.
        sub processes: Processes = Internal;
    }

    /// The CRM and its extract.
    Crm {
        /// Its name.
        opt name: String = Internal;
        /// The file exported from it, in the plans folder.
        opt extract: String = Internal;
        /// When it was exported.
        opt extract_date: Day = Internal;
    }

    /// Which processes are in place.
    Processes {
        /// Plans are made.
        opt account_planning: bool = Internal;
        /// Resources are allocated.
        opt resource_allocation: bool = Internal;
        /// Accounts are reviewed.
        opt review: bool = Internal;
        /// Obligations are tracked.
        opt obligations_tracking: bool = Internal;
        /// The day of the last improvement of a process.
        opt improvement_log: Day = Internal;
    }

    /// Maturity of the 18 sub-elements, 0 to 4.
    MaturityGrid {
        /// `commitment`, `selection_criteria`, `portfolio`, `personalisation`.
        words strategy: Maturity = Internal;
        /// `structure`, `roles`, `collaboration`, `flexibility`.
        words organization: Maturity = Internal;
        /// `key_account_manager`, `interpersonal`, `customer_knowledge`, `internal_collaboration`, `development`.
        words people: Maturity = Internal;
        /// `it`, `plan_and_management`, `resource_allocation`, `coordination`, `improvement`.
        words systems: Maturity = Internal;
        /// When it was judged.
        opt as_of: Day = Internal;
        /// By whom or from what.
        opt evidence: String = Internal;
    }

    /// A dated fact.
    DatedText {
        /// Its id.
        opt id: Id = Internal;
        /// The fact.
        opt text: String = Internal;
        /// From when.
        opt as_of as "date": Day = Internal;
        /// Where it was read.
        opt source: String = Internal;
    }

    /// What the programme wants from key accounts.
    Targets {
        /// Net sales of all key accounts in a year.
        opt key_net_sales: Amount = Internal;
    }

    /// What selling costs.
    CommercialCost {
        /// All customers, a year.
        opt total: Amount = Internal;
    }

    /// By what customers are judged.
    Criteria {
        /// The scale of scores: 0 to 10.
        sub scale: ScoreScale = Internal;
        /// Where high begins, on both axes.
        opt cutoff: Score = Internal;
        /// What stands across the matrix of attractiveness and strength: our strength, which is usual, or our lead.
        opt x: StrengthAxis = Internal;
        /// How attractive the customer is; weights add up to 100.
        many attractiveness: Criterion = Internal;
        /// How strong we are, seen by the customer; weights add up to 100.
        many strength: Criterion = Internal;
        /// How easily we lose the customer, 10 = most; weights add up to 100.
        many vulnerability: Criterion = Internal;
    }

    /// The scale of scores.
    ScoreScale {
        /// The lowest score.
        opt min: Decimal = Internal;
        /// The highest score.
        opt max: Decimal = Internal;
    }

    /// One criterion.
    Criterion {
        /// Its id.
        req id: Id = Internal;
        /// The entry of the built-in library that describes it.
        opt r#use as "use": Id = Internal;
        /// Its name on the page.
        opt label: String = Internal;
        /// Its weight out of 100.
        req weight: Weight = Internal;
        /// What it is for.
        opt objective: String = Internal;
        /// What it measures.
        opt measures: String = Internal;
        /// Whom it tells from whom.
        opt differentiates: String = Internal;
        /// Why it matters to us.
        opt matters: String = Internal;
        /// What 0, 5 and 10 mean.
        words anchors: String = Internal;
        /// Where the score comes from.
        opt data_source: String = Internal;
        /// When that source was last refreshed.
        opt source_refreshed_on: Day = Internal;
        /// The programme objective it serves.
        opt programme_objective: Id = Internal;
        /// The lowest score with which a customer may be key.
        sub gate: Gate = Internal;
    }

    /// The lowest score with which a customer may be key.
    Gate {
        /// The score.
        opt min: Score = Internal;
    }

    /// Language, day and colours of the reports.
    Report {
        /// The report's day of a pinned review.
        opt as_of: Day = Customer;
        /// Language of the documents.
        opt lang: Language = Customer;
        /// The supplier's colour, `#rrggbb`.
        opt accent: String = Customer;
        /// Name of the review: `2025-Q3`.
        opt period: super::day::Period = Customer;
    }

    /// Limits of the ABC classes, cumulative % of revenue.
    Abc {
        /// Class A up to here, default 80.
        opt a: Share = Internal;
        /// Class B up to here, default 95.
        opt b: Share = Internal;
    }

    /// Level and parameters of one rule.
    RuleSetting {
        /// Another level, or `off`.
        opt severity: RuleLevel = Internal;
        /// Other thresholds.
        words params: Decimal = Internal;
    }

    /// A finding that somebody lets pass for a time.
    Waiver {
        /// The rule.
        req code: String = Internal;
        /// The finding's place; a trailing `*` takes all below.
        req r#where as "where": String = Internal;
        /// Why.
        opt reason: String = Internal;
        /// Who.
        opt approved_by: String = Internal;
        /// Until when.
        opt expires: Day = Internal;
    }

    /// Something that is sold.
    Offering {
        /// Its id.
        req id: Id = Customer;
        /// Its name.
        opt label: String = Customer;
    }

    /// An exchange rate.
    Rate {
        /// From and to: `USD/EUR`.
        req pair: String = Internal;
        /// How many of the second for one of the first.
        req rate: Amount = Internal;
        /// From when.
        opt as_of: Day = Internal;
    }
}
