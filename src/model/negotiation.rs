//! `negotiations/*.yaml`: preparations of negotiations. Everything in them is internal.

use rust_decimal::Decimal;

use super::day::Day;
use super::id::Id;
use super::id::Ref;
use super::programme::Waiver;
use super::scales::Amount;
use super::scales::Change;
use super::scales::Money;
use super::scales::Weight;
use super::vocabulary::Direction;
use super::vocabulary::NegotiationStatus;
use super::vocabulary::NegotiationType;
use super::vocabulary::Strategy;
use crate::decode::record;

record! {
    /// A file of `negotiations/`.
    NegotiationFile {
        /// Version of the format: `kamgen/1`.
        opt schema: String = Internal;
        /// The negotiation.
        sub negotiation: Negotiation = Internal;
        /// What may be overlooked for a time.
        many waivers: Waiver = Internal;
    }

    /// The preparation of a negotiation.
    Negotiation {
        /// Its id; the file has the same name.
        opt id: Id = Internal;
        /// Its title.
        opt title: String = Internal;
        /// The account it belongs to.
        opt account: Id = Internal;
        /// The agreement it is about.
        opt agreement: Id = Internal;
        /// Whether it is confidential; it always is.
        opt confidential: bool = Internal;
        /// What kind.
        opt r#type as "type": NegotiationType = Internal;
        /// `crisis` where the customer cuts prices or delays payment.
        opt context: Id = Internal;
        /// Where it stands.
        opt status: NegotiationStatus = Internal;
        /// The day of the first meeting.
        opt first_meeting: Day = Internal;
        /// The day it must be over.
        opt deadline: Day = Internal;
        /// Who negotiates.
        sub team: Team = Internal;
        /// How far the team may go.
        sub mandate: Mandate = Internal;
        /// What we want, ranked.
        many objectives_ours: Ranked = Internal;
        /// What they want, ranked.
        many objectives_theirs: Ranked = Internal;
        /// Interests behind the positions.
        sub interests: Interests = Internal;
        /// What each side said first.
        sub first_intentions: Intentions = Internal;
        /// Questions to ask.
        list questions: String = Internal;
        /// What we believe and have to check.
        many assumptions: Assumption = Internal;
        /// The best alternatives without an agreement.
        sub batna: Batna = Internal;
        /// What is negotiated.
        many variables: Variable = Internal;
        /// What whole packages are worth to us.
        sub packages: Packages = Internal;
        /// What we give for what.
        many concessions: Concession = Internal;
        /// The mode.
        opt strategy: Strategy = Internal;
        /// Why this mode.
        opt strategy_reason: String = Internal;
        /// Tactics we expect, each with its answer.
        many tactics_expected: ExpectedTactic = Internal;
        /// Tactics we plan.
        list tactics_planned: Id = Internal;
        /// The agenda.
        many agenda: AgendaItem = Internal;
        /// The nine points of preparation.
        words preparation: bool = Internal;
        /// Signals seen.
        many signals: Signal = Internal;
        /// Proposals made.
        many proposals: Proposal = Internal;
        /// Pace: deadlocks and moves.
        sub pace: Pace = Internal;
        /// How it is closed.
        sub closing: Closing = Internal;
        /// What was agreed, by variable.
        words agreed: Decimal = Internal;
        /// Who approved a value beyond a limit.
        opt approved_beyond_limit_by: Id = Internal;
        /// Where the information comes from.
        list sources: String = Internal;
    }

    /// Who negotiates.
    Team {
        /// Who leads.
        opt lead: Id = Internal;
        /// Who else is there.
        list members: Id = Internal;
        /// Who approves more than the lead may agree to.
        opt authority_approved_by: Id = Internal;
    }

    /// How far the team may go.
    Mandate {
        /// The lowest price change, %.
        opt price_change_pct as "price_change_min_pct": Change = Internal;
        /// The longest days of payment.
        opt payment_days as "payment_days_max": u32 = Internal;
        /// The most money to invest.
        opt investment as "investment_max": Amount = Internal;
        /// When it was approved.
        opt approved_on: Day = Internal;
    }

    /// An objective with its rank.
    Ranked {
        /// 1 is first.
        opt rank: u32 = Internal;
        /// What is wanted.
        opt text: String = Internal;
    }

    /// Interests behind the positions.
    Interests {
        /// Ours.
        list ours: String = Internal;
        /// Theirs.
        list theirs: String = Internal;
        /// Of both.
        list shared: String = Internal;
    }

    /// What each side said first.
    Intentions {
        /// We.
        opt ours: String = Internal;
        /// They.
        opt theirs: String = Internal;
    }

    /// What we believe and have to check.
    Assumption {
        /// Its id.
        req id: Id = Internal;
        /// What we believe.
        opt text: String = Internal;
        /// `tested` or `untested`.
        opt status: Id = Internal;
        /// What shows it.
        opt evidence: Ref = Internal;
        /// The action that tests it.
        opt action: Id = Internal;
        /// Whether the whole strategy rests on it.
        opt strategic: bool = Internal;
    }

    /// The best alternatives without an agreement.
    Batna {
        /// Ours.
        sub ours: OurBatna = Internal;
        /// Theirs.
        sub theirs: TheirBatna = Internal;
    }

    /// Our best alternative.
    OurBatna {
        /// What we would do.
        opt text: String = Internal;
        /// What that is worth to us a year.
        opt annual_contribution: Money = Internal;
    }

    /// Their best alternative.
    TheirBatna {
        /// What they would do.
        opt text: String = Internal;
        /// What that would cost them a year.
        opt estimated_annual_cost: Money = Internal;
        /// `low`, `medium` or `high`.
        opt confidence: Id = Internal;
    }

    /// One thing that is negotiated.
    Variable {
        /// Its id.
        req id: Id = Internal;
        /// What it is.
        opt text: String = Internal;
        /// Which way favours us.
        opt dir: Direction = Internal;
        /// Our opening, target and limit.
        list ours: Decimal = Internal;
        /// Their opening, target and limit, as we believe.
        list theirs: Decimal = Internal;
        /// Its weight for us; all add up to 100.
        opt weight_ours: Weight = Internal;
        /// Its weight for them; all add up to 100.
        opt weight_theirs: Weight = Internal;
        /// What is counted.
        opt unit: String = Internal;
        /// What one unit is worth to us a year.
        opt value_per_unit: Money = Internal;
    }

    /// What whole packages are worth to us.
    Packages {
        /// The worst we accept.
        sub reservation: Package = Internal;
        /// What we want.
        sub target: Package = Internal;
    }

    /// A package.
    Package {
        /// What it is worth to us a year.
        opt annual_contribution: Money = Internal;
    }

    /// What we give for what.
    Concession {
        /// Its place in the order.
        opt order: u32 = Internal;
        /// What we give.
        opt give: String = Internal;
        /// What we get for it.
        opt get: String = Internal;
        /// What it costs us.
        opt cost: Amount = Internal;
        /// `low`, `medium` or `high`.
        opt value_to_them: Id = Internal;
        /// Whether it can be taken back.
        opt reversible: bool = Internal;
        /// Whether other customers will ask for it too.
        opt contagious: bool = Internal;
        /// The variable it moves.
        opt variable: Id = Internal;
    }

    /// A tactic we expect.
    ExpectedTactic {
        /// Which.
        req tactic: Id = Internal;
        /// Our answer.
        opt counter: String = Internal;
    }

    /// One item of the agenda.
    AgendaItem {
        /// How long.
        opt minutes: u32 = Internal;
        /// What about.
        opt text: String = Internal;
    }

    /// A signal.
    Signal {
        /// When.
        opt date: Day = Internal;
        /// By whom.
        opt by: String = Internal;
        /// What was said or done.
        opt text: String = Internal;
        /// How we read it.
        opt reading: String = Internal;
    }

    /// A proposal.
    Proposal {
        /// When.
        opt date: Day = Internal;
        /// By whom.
        opt by: String = Internal;
        /// Values by variable.
        words values: Decimal = Internal;
    }

    /// Pace: deadlocks and moves.
    Pace {
        /// Where it is stuck.
        opt deadlock: String = Internal;
        /// What would move it.
        opt r#move as "move": String = Internal;
    }

    /// How a negotiation is closed.
    Closing {
        /// Techniques.
        list techniques: Id = Internal;
        /// When it was confirmed in writing.
        opt confirmed_in_writing: Day = Internal;
    }
}
