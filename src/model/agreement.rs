//! `agreements/*.yaml`: framework agreements.

use rust_decimal::Decimal;

use super::day::Day;
use super::day::Period;
use super::id::Id;
use super::programme::Waiver;
use super::scales::Amount;
use super::scales::Change;
use super::scales::Fraction;
use super::scales::Percent;
use super::scales::Weight;
use super::vocabulary::Direction;
use super::vocabulary::ObligationStatus;
use super::vocabulary::Party;
use super::vocabulary::RebateMode;
use super::vocabulary::RenewalDecision;
use super::vocabulary::RenewalType;
use crate::decode::record;

record! {
    /// A file of `agreements/`.
    AgreementFile {
        /// Version of the format: `kamgen/1`.
        opt schema: String = Customer;
        /// The agreement.
        sub agreement: Agreement = Customer;
        /// What may be overlooked for a time.
        many waivers: Waiver = Internal;
    }

    /// A framework agreement: general terms for call-off orders to come.
    Agreement {
        /// Its id; the file has the same name.
        opt id: Id = Customer;
        /// Its title.
        opt title: String = Customer;
        /// The account it belongs to.
        opt account: Id = Customer;
        /// Who agrees.
        sub parties: Parties = Customer;
        /// The day it was signed.
        opt signed_on: Day = Customer;
        /// From when to when.
        sub term: Term = Customer;
        /// How it goes on.
        sub renewal: Renewal = Customer;
        /// Days of review before the end.
        list review_dates: Day = Customer;
        /// What it covers.
        sub scope: Scope = Customer;
        /// What only we may supply, and where.
        sub exclusivity: Exclusivity = Customer;
        /// Whether the customer has the lowest price of all.
        opt mfn: bool = Customer;
        /// Which document counts before which.
        list precedence: Id = Customer;
        /// Currency, ISO 4217.
        opt currency: String = Customer;
        /// When the customer pays.
        sub payment: Payment = Customer;
        /// What the customer commits to buy.
        sub minimum_commitment: MinimumCommitment = Customer;
        /// Money back on volume.
        sub rebate: Rebate = Customer;
        /// How prices follow costs.
        sub indexation: Indexation = Customer;
        /// Prices with their validity.
        many price_list: Price = Customer;
        /// Service levels.
        many sla: ServiceLevel = Customer;
        /// What each side owes.
        many obligations: Obligation = Customer;
        /// What was ordered under the agreement, by period.
        many call_offs: CallOff = Customer;
        /// What will be ordered, by period.
        many forecast: CallOff = Internal;
        /// Changes of the agreement.
        many amendments: Amendment = Customer;
        /// Documents that belong to it.
        list documents: String = Customer;
        /// Clauses that are there: `true`, `false`, or their text.
        words clauses: String = Customer;
    }

    /// Who agrees.
    Parties {
        /// We.
        opt supplier: String = Customer;
        /// They.
        opt customer: String = Customer;
    }

    /// From when to when.
    Term {
        /// First day.
        opt start: Day = Customer;
        /// Last day.
        opt end: Day = Customer;
    }

    /// How an agreement goes on after its end.
    Renewal {
        /// How.
        opt r#type as "type": RenewalType = Customer;
        /// By how many months.
        opt extension_months: u32 = Customer;
        /// How many times at most.
        opt max_extensions: u32 = Customer;
        /// Calendar days before the end until which notice must be given.
        opt notice_days: u32 = Customer;
        /// What was decided.
        sub decision: Decided = Internal;
    }

    /// A decision about an agreement that ends.
    Decided {
        /// What.
        opt value: RenewalDecision = Internal;
        /// Who.
        opt by: Id = Internal;
        /// When.
        opt on: Day = Internal;
    }

    /// What an agreement covers.
    Scope {
        /// The customer's units.
        list units: Id = Customer;
        /// What is sold.
        list offerings: Id = Customer;
        /// Where.
        list territory: String = Customer;
    }

    /// What only we may supply.
    Exclusivity {
        /// What.
        opt offering: Id = Customer;
        /// Where.
        opt territory: String = Customer;
    }

    /// When the customer pays.
    Payment {
        /// Days of payment.
        opt days: u32 = Customer;
        /// From what day: `invoice_date`, `invoice_receipt`…
        opt from: Id = Customer;
        /// Days it really takes.
        opt actual_dso_days: Amount = Internal;
        /// Discount for paying early, %.
        opt early_discount: Percent = Customer;
    }

    /// What the customer commits to buy.
    MinimumCommitment {
        /// Money a period.
        opt amount: Amount = Customer;
        /// Volume a period.
        opt volume: Amount = Customer;
        /// `calendar_year`, `contract_year`…
        opt period: Id = Customer;
        /// How the year is divided, %: as many equal parts of the year as there are shares, four for quarters and twelve
        /// for months; they add up to 100. Without it every month counts the same.
        list profile_pct: Weight = Customer;
        /// Fee on what is missing, %.
        opt shortfall_fee_pct: Percent = Customer;
    }

    /// Money back on volume.
    Rebate {
        /// On what: `invoiced_sales`…
        opt basis: Id = Customer;
        /// Over what: `calendar_year`…
        opt period: Id = Customer;
        /// Back to the first euro, or band by band.
        opt mode: RebateMode = Customer;
        /// The tiers, lowest first.
        many tiers: Tier = Customer;
        /// What finance has booked so far.
        opt booked_accrual: Amount = Internal;
    }

    /// One tier of a rebate.
    Tier {
        /// From this amount on, inclusive.
        opt from: Amount = Customer;
        /// Up to this amount, exclusive; nothing in the last tier.
        opt to: Amount = Customer;
        /// The rate, %.
        opt rate_pct: Percent = Customer;
    }

    /// How prices follow costs.
    Indexation {
        /// The next day prices are looked at.
        opt next_review: Day = Customer;
        /// The part that does not move, 0 to 1.
        opt fixed: Fraction = Customer;
        /// The parts that do.
        many components: IndexComponent = Customer;
        /// Change below which nothing happens, %.
        opt deadband_pct: Percent = Customer;
        /// Largest rise, %.
        opt cap_pct: Change = Customer;
        /// Largest fall, %.
        opt floor_pct: Change = Customer;
    }

    /// One cost that prices follow.
    IndexComponent {
        /// Its id.
        req id: Id = Customer;
        /// Its part, 0 to 1.
        opt weight: Fraction = Customer;
        /// Its value when prices were agreed.
        opt base: Decimal = Customer;
        /// Its value now.
        opt current: Decimal = Customer;
    }

    /// One price.
    Price {
        /// What is sold.
        opt sku: String = Customer;
        /// In words.
        opt text: String = Customer;
        /// For how much of it.
        opt unit: String = Customer;
        /// The price.
        opt price: Amount = Customer;
        /// From this day.
        opt valid_from: Day = Customer;
        /// To this day, inclusive.
        opt valid_to: Day = Customer;
        /// The smallest order.
        opt min_order: Amount = Customer;
    }

    /// A service level and how it was met.
    ServiceLevel {
        /// Its id.
        req id: Id = Customer;
        /// What is measured, defined.
        opt metric: String = Customer;
        /// What is counted.
        opt unit: String = Customer;
        /// Which way is better.
        opt direction: Direction = Customer;
        /// What was agreed.
        opt target: Decimal = Customer;
        /// Over what: `month`, `quarter`, `year`.
        opt period: Id = Customer;
        /// Where the values come from.
        opt source: String = Customer;
        /// Which of our functions answers for it.
        opt owner_function: Id = Committee;
        /// Whether the customer has agreed to it.
        opt agreed_with_customer: bool = Customer;
        /// What a miss costs, by band.
        many credits: Credit = Customer;
        /// On what the credit is counted.
        opt credit_basis: Id = Customer;
        /// Most credits of a year, % of the year's invoices.
        opt annual_cap_pct: Percent = Customer;
        /// What does not count.
        opt exclusions: String = Customer;
        /// What was reached.
        many actuals: Actual = Customer;
    }

    /// What a miss costs.
    Credit {
        /// Below this value.
        opt below: Decimal = Customer;
        /// And at least this.
        opt at_least: Decimal = Customer;
        /// % of the basis.
        opt pct: Percent = Customer;
    }

    /// What was reached in a period.
    Actual {
        /// The period.
        req period: Period = Customer;
        /// The value.
        req value: Decimal = Customer;
        /// The credit given.
        opt credit_issued: Amount = Customer;
    }

    /// What one side owes.
    Obligation {
        /// Its id.
        req id: Id = Customer;
        /// Who owes it.
        opt party: Party = Customer;
        /// What.
        opt text: String = Customer;
        /// Until when.
        opt due: Day = Customer;
        /// How often: `monthly`, `quarterly`, `yearly`.
        opt recurrence: Id = Customer;
        /// Who sees to it: ours by id of the person, theirs by id of the stakeholder.
        opt owner: Id = Customer;
        /// Where it stands.
        opt status: ObligationStatus = Customer;
        /// What shows it.
        opt evidence: String = Customer;
    }

    /// What was ordered in a period.
    CallOff {
        /// The period.
        req period: Period = Customer;
        /// Invoiced, in the agreement's currency.
        opt invoiced: Amount = Customer;
        /// The customer's unit.
        opt unit: Id = Customer;
        /// What was sold.
        opt offering: Id = Customer;
    }

    /// A change of the agreement.
    Amendment {
        /// Its id.
        req id: Id = Customer;
        /// Signed on.
        opt signed_on: Day = Customer;
        /// From this day.
        opt effective: Day = Customer;
        /// What changed, in words.
        opt text: String = Customer;
        /// What changed: path and new value.
        words changes: String = Customer;
    }
}
