//! `customers.yaml`: the whole customer base.

use super::day::Day;
use super::day::Period;
use super::id::Id;
use super::scales::Amount;
use super::scales::Money;
use super::vocabulary::Category;
use crate::decode::record;

record! {
    /// The file `customers.yaml`.
    CustomersFile {
        /// Version of the format: `kamgen/1`.
        opt schema: String = Customer;
        /// The period of the figures.
        opt period: Period = Internal;
        /// Every customer that is named.
        many customers: Customer = Internal;
        /// The customers that are not.
        sub rest: Rest = Internal;
    }

    /// One customer of the base.
    Customer {
        /// The customer's id; the folder of its plan has the same name.
        req id: Id = Internal;
        /// Name of the company.
        opt name: String = Internal;
        /// Whether it is a key account.
        opt key: bool = Internal;
        /// The category it is managed in; a customer with one has been evaluated.
        opt category: Category = Internal;
        /// Its segment.
        opt segment: Id = Internal;
        /// Revenue of the period, in the programme's currency.
        opt revenue: Amount = Internal;
        /// Contribution of the period, in the programme's currency.
        opt contribution: Money = Internal;
        /// Its key account manager.
        opt kam: Id = Internal;
        /// The day of the figures.
        opt as_of: Day = Internal;
    }

    /// The customers that are not named.
    Rest {
        /// How many there are.
        opt count: u32 = Internal;
        /// What they buy together, in the programme's currency.
        opt revenue: Amount = Internal;
        /// What they contribute together.
        opt contribution: Money = Internal;
    }
}
