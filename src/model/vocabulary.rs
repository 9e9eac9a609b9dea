//! The fixed lists of the format: English words in the plans, labels in the language files.

use crate::decode::choice;

choice! {
    /// Where an account stands in the matrix of attractiveness and strength (`methods.md` 2.6).
    Category, "category" {
        /// High attractiveness, high strength.
        Strategic = "strategic",
        /// High attractiveness, low strength.
        Star = "star",
        /// Low attractiveness, high strength.
        Status = "status",
        /// Low attractiveness, low strength.
        Streamline = "streamline",
    }
    /// What stands across the matrix of attractiveness and strength (`methods.md` 2.5).
    StrengthAxis, "axis" {
        /// Our strength, 0 to 10.
        Absolute = "absolute",
        /// Our strength less the best competitor's, -10 to 10; high begins at 0.
        RelativeDifference = "relative_difference",
    }
    /// How close a relationship is.
    Stage, "stage" {
        /// It ends.
        Disintegrating = "disintegrating",
        /// No business yet.
        Exploratory = "exploratory",
        /// Some transactions.
        Basic = "basic",
        /// Regular business, one of several.
        Cooperative = "cooperative",
        /// Many functions in contact; the customer could still leave.
        Interdependent = "interdependent",
        /// Systems interlinked; exit is hard for both.
        Integrated = "integrated",
    }
    /// A part of a decision in the customer's decision-making unit.
    BuyingRole, "dmu" {
        /// Starts the purchase.
        Initiator = "initiator",
        /// Uses what is bought.
        User = "user",
        /// Shapes the decision.
        Influencer = "influencer",
        /// Decides.
        Decider = "decider",
        /// Approves.
        Approver = "approver",
        /// Buys.
        Buyer = "buyer",
        /// Guards access.
        Gatekeeper = "gatekeeper",
    }
    /// Whether a stakeholder is still there.
    Presence, "presence" {
        /// In place.
        Active = "active",
        /// Gone.
        Left = "left",
    }
    /// How sure we are of what we know of somebody.
    Evidence, "evidence" {
        /// Thought.
        Assumed = "assumed",
        /// Known.
        Confirmed = "confirmed",
    }
    /// What is sold in a cell of the wallet.
    CellStatus, "cell" {
        /// We sell there.
        Owned = "owned",
        /// We have an opportunity there.
        Pipeline = "pipeline",
        /// Nobody has tried.
        Gap = "gap",
        /// A competitor sells there.
        Competitor = "competitor",
        /// We cannot sell there.
        NotEligible = "not_eligible",
    }
    /// Where an opportunity stands.
    OpportunityStage, "opportunity" {
        /// Running.
        Open = "open",
        /// Won.
        Won = "won",
        /// Lost.
        Lost = "lost",
    }
    /// What a SWOT item is.
    SwotKind, "swot" {
        /// Ours, good.
        Strength = "strength",
        /// Ours, bad.
        Weakness = "weakness",
        /// Theirs, good.
        Opportunity = "opportunity",
        /// Theirs, bad.
        Threat = "threat",
    }
    /// Where an action stands.
    ActionStatus, "status" {
        /// Not begun.
        Planned = "planned",
        /// Begun.
        InProgress = "in_progress",
        /// Done.
        Done = "done",
        /// Given up.
        Cancelled = "cancelled",
        /// Held up.
        Blocked = "blocked",
    }
    /// The phase of an account in the programme.
    Phase, "phase" {
        /// Found.
        Identify = "identify",
        /// Kept.
        Manage = "manage",
        /// Grown.
        Grow = "grow",
    }
    /// What an investment is.
    InvestmentType, "investment" {
        /// Dedicated people.
        DedicatedPeople = "dedicated_people",
        /// Competences and training.
        Competence = "competence",
        /// Senior sponsorship.
        Sponsorship = "sponsorship",
        /// Tailored products, services and solutions.
        TailoredSolution = "tailored_solution",
        /// New technologies and channels.
        Technology = "technology",
        /// A new sales structure.
        SalesStructure = "sales_structure",
    }
    /// Size of the supplier.
    SizeClass, "size" {
        /// Fewer than 10 people.
        Micro = "micro",
        /// Fewer than 250 people and at most 50 million in sales.
        Sme = "sme",
        /// Larger.
        Large = "large",
    }
    /// A group of the account's scorecard.
    Group, "group" {
        /// Results.
        Financial = "financial",
        /// Quality agreed with the customer.
        Quality = "quality",
        /// Effect on other customers.
        CommercialImpact = "commercial_impact",
        /// Innovation and learning.
        InnovationLearning = "innovation_learning",
    }
    /// Which way is better.
    Direction, "direction" {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Between two limits.
        Range = "range",
    }
    /// Where another account stands in the customer's chain.
    ChainSide, "chain" {
        /// It sells to the customer.
        Upstream = "upstream",
        /// It buys from the customer.
        Downstream = "downstream",
        /// It does both.
        Reciprocal = "reciprocal",
        /// It competes with the customer.
        Competitor = "competitor",
    }
    /// How an agreement goes on after its end.
    RenewalType, "renewal" {
        /// It ends.
        None = "none",
        /// It renews itself unless notice is given.
        Automatic = "automatic",
        /// One side may extend it.
        Option = "option",
        /// Both sides must agree.
        Mutual = "mutual",
    }
    /// What was decided about an agreement that ends.
    RenewalDecision, "decision" {
        /// Go on as it is.
        Renew = "renew",
        /// Negotiate again.
        Renegotiate = "renegotiate",
        /// Let it end.
        Exit = "exit",
    }
    /// How rebate tiers work.
    RebateMode, "rebate" {
        /// The tier's rate on everything, back to the first euro.
        Retrospective = "retrospective",
        /// Each band at its own rate.
        Incremental = "incremental",
    }
    /// Who owes something.
    Party, "party" {
        /// We.
        Supplier = "supplier",
        /// They.
        Customer = "customer",
    }
    /// Where an obligation stands.
    ObligationStatus, "obligation" {
        /// To come.
        Scheduled = "scheduled",
        /// Fulfilled.
        Met = "met",
        /// Broken.
        NotMet = "not_met",
        /// Released.
        Waived = "waived",
    }
    /// Where a negotiation stands.
    NegotiationStatus, "negotiation" {
        /// Before the first meeting.
        Preparing = "preparing",
        /// Needs and intentions.
        Exploring = "exploring",
        /// Proposals.
        Exchanging = "exchanging",
        /// Closing.
        Closing = "closing",
        /// In writing.
        Confirmed = "confirmed",
        /// Watched over.
        FollowedUp = "followed_up",
    }
    /// How a negotiation is led.
    Strategy, "strategy" {
        /// Both gain.
        Collaboration = "collaboration",
        /// We win.
        Competition = "competition",
        /// We give in.
        Yielding = "yielding",
        /// We wait.
        Avoidance = "avoidance",
        /// Both give.
        Compromise = "compromise",
    }
    /// What kind of negotiation it is.
    NegotiationType, "bargaining" {
        /// One pie.
        Distributive = "distributive",
        /// A larger pie.
        Integrative = "integrative",
        /// Both.
        Mixed = "mixed",
    }
    /// A function of a company; a programme may add its own.
    Function, "function" {
        /// General management.
        GeneralManagement = "general_management",
        /// Sales.
        Sales = "sales",
        /// Marketing.
        Marketing = "marketing",
        /// Logistics.
        Logistics = "logistics",
        /// Quality.
        Quality = "quality",
        /// Research and development.
        Rnd = "rnd",
        /// Finance.
        Finance = "finance",
        /// Customer service.
        CustomerService = "customer_service",
        /// Procurement.
        Procurement = "procurement",
        /// Operations.
        Operations = "operations",
        /// Production.
        Production = "production",
    }
    /// What a person does in the programme.
    Role, "role" {
        /// A member of senior management who stands for the account.
        ExecutiveSponsor = "executive_sponsor",
        /// Coordinates the accounts.
        KeyAccountsDirector = "key_accounts_director",
        /// Runs the account.
        KeyAccountManager = "key_account_manager",
        /// Works for the account.
        Committee = "committee",
    }
    /// Why an account is key (`methods.md` 2.4).
    Reason, "reason" {
        /// Volume.
        Volume = "volume",
        /// Share of our revenue.
        RevenueShare = "revenue_share",
        /// Profit.
        Profit = "profit",
        /// Growth.
        Growth = "growth",
        /// Room for cross-selling.
        CrossSellPotential = "cross_sell_potential",
        /// Fits our strategy.
        StrategicAlignment = "strategic_alignment",
        /// Fits our mission.
        MissionFit = "mission_fit",
        /// Its brand.
        Brand = "brand",
        /// Its presence in the market.
        MarketPresence = "market_presence",
        /// Leads its market.
        MarketLeader = "market_leader",
        /// Others follow it.
        Prescription = "prescription",
        /// A reference.
        Reference = "reference",
        /// Innovation.
        Innovation = "innovation",
        /// A test bench.
        LearningBench = "learning_bench",
        /// A new market.
        NewMarket = "new_market",
        /// A new region.
        NewRegion = "new_region",
        /// Access to a channel.
        ChannelAccess = "channel_access",
        /// Buys for many.
        CentralPurchasing = "central_purchasing",
        /// Fills capacity.
        CapacityFill = "capacity_fill",
        /// Steady demand.
        DemandStability = "demand_stability",
        /// Pays in time.
        PromptPayment = "prompt_payment",
        /// Solvent.
        Solvency = "solvency",
        /// Invests with us.
        CoInvestment = "co_investment",
        /// Loyal.
        Loyalty = "loyalty",
        /// Integrated processes.
        ProcessIntegration = "process_integration",
        /// Keeps a competitor out.
        CompetitorBlock = "competitor_block",
        /// Cheap to serve.
        LowCostToServe = "low_cost_to_serve",
        /// A candidate to watch.
        WatchCandidate = "watch_candidate",
    }
    /// A language of documents and messages.
    Language, "language" {
        /// Spanish.
        Es = "es",
        /// English.
        En = "en",
    }
    /// A level of findings, as a programme sets it.
    RuleLevel, "level" {
        /// Error.
        Error = "error",
        /// Warning.
        Warning = "warning",
        /// Hint.
        Info = "info",
        /// Switched off.
        Off = "off",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;
    use crate::words::Words;

    #[test]
    fn every_place_in_a_chain_has_words_in_every_language() {
        for words in Lang::ALL.map(Words::of) {
            let silent = ChainSide::ALL.iter().filter(|side| !words.has(&side.label()));
            assert_eq!(silent.collect::<Vec<_>>(), Vec::<&ChainSide>::new());
        }
    }
}
