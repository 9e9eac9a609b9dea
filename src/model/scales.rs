//! The scales of the format: one scale per meaning.

use crate::decode::scale;

scale! {
    /// An amount of money in major units of the file's currency; may be negative.
    Money: "money", any to any;
    /// An amount of money that is not negative, in major units of the file's currency.
    Amount: "money", 0 to any;
    /// A number that is not negative.
    Quantity: "", 0 to any;
    /// A score from 0 to 10.
    Score: "points", 0 to 10;
    /// A level of competence from 0 to 5.
    Level: "level", 0 to 5;
    /// A maturity from 0 (absent) to 4 (measured and improved).
    Maturity: "level", 0 to 4;
    /// An item of the stage questionnaire, 1 to 4.
    StageItem: "level", 1 to 4;
    /// A stakeholder's influence, 1 to 5.
    Influence: "level", 1 to 5;
    /// A stakeholder's support, from -2 (enemy) to 2 (mentor).
    Support: "level", (-2) to 2;
    /// How well we cover a stakeholder, 0 (no contact) to 4.
    Coverage: "level", 0 to 4;
    /// How a person sees us, 1 (vendor) to 4 (trusted adviser).
    Relation: "level", 1 to 4;
    /// How the customer judges what we sell, 1 (commodity) to 5.
    BuySell: "level", 1 to 5;
    /// Complexity of an organisation, 1 to 5.
    Complexity: "level", 1 to 5;
    /// A share in percent, 0 to 100: 40 means 40 %. A value between 0 and 1 is probably a mistake.
    Share: "share", 0 to 100;
    /// A percentage that may be small, 0 to 100.
    Percent: "percent", 0 to 100;
    /// A change in percent; may be negative.
    Change: "percent", any to any;
    /// A fraction from 0 to 1.
    Fraction: "fraction", 0 to 1;
    /// A weight out of 100.
    Weight: "weight", 0 to 100;
    /// A part of a full-time person: 1 is one full-time person.
    Fte: "persons", 0 to any;
}
