//! `people.yaml`: the supplier's people.

use super::day::Day;
use super::id::Id;
use super::scales::Amount;
use super::scales::Fte;
use super::scales::Level;
use super::vocabulary::Role;
use crate::decode::record;

record! {
    /// The file `people.yaml`.
    PeopleFile {
        /// Version of the format: `kamgen/1`.
        opt schema: String = Customer;
        /// The supplier's people.
        many people: Person = Committee;
    }

    /// One person of the supplier.
    Person {
        /// The person's id.
        req id: Id = Customer;
        /// Name and surname.
        opt name: String = Customer;
        /// What the person does in the programme.
        opt role: Role = Customer;
        /// Function in the company.
        opt function: Id = Customer;
        /// In the role since.
        opt since: Day = Committee;
        /// Part of a full-time person, default 1.
        opt fte: Fte = Internal;
        /// Whom the person reports to.
        opt reports_to: Id = Committee;
        /// Who stands in.
        opt deputy: Id = Committee;
        /// What the person may agree to alone.
        sub authority: Authority = Internal;
        /// Nine competences, 0 to 5.
        own competences: Levels = Internal;
        /// Four hats, 0 to 5: seller, conductor, strategist, innovator.
        own hats: Levels = Internal;
        /// Training, done and planned.
        many development: Development = Internal;
        /// Systems and processes the person is trained in.
        list trained_in: Id = Internal;
        /// Away from, to.
        sub leave: Leave = Internal;
        /// The person's last day.
        opt active_until: Day = Internal;
    }

    /// What a person may agree to alone.
    Authority {
        /// Price change, %, without a sign.
        opt price_change_pct as "max_price_change_pct": super::scales::Change = Internal;
        /// Days of payment.
        opt payment_days as "max_payment_days": u32 = Internal;
        /// Money to invest.
        opt investment as "max_investment": Amount = Internal;
    }

    /// One step of a person's development.
    Development {
        /// Its id.
        opt id: Id = Internal;
        /// The competence or hat it is for.
        opt gap: Id = Internal;
        /// What is done.
        opt action: String = Internal;
        /// Until when.
        opt due: Day = Internal;
        /// Done on.
        opt completed_on: Day = Internal;
    }

    /// Time away.
    Leave {
        /// First day.
        opt from: Day = Internal;
        /// Last day.
        opt to: Day = Internal;
    }
}

/// Levels by name, and the day they were judged.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    /// When they were judged.
    pub as_of: Option<crate::source::Spanned<Day>>,
    /// Level by competence or hat.
    pub levels: crate::decode::Named<crate::source::Spanned<Level>>,
}

impl crate::decode::Decode for Levels {
    fn decode(node: &crate::syntax::Node, cx: &mut crate::decode::Cx<'_>) -> Option<Self> {
        let (named, rest) = super::open::split(node, &["as_of"], cx)?;
        let as_of = super::open::field(&named, "as_of", cx);
        Some(Self { as_of, levels: super::open::rest(rest, cx) })
    }
}
