//! For whom a document is made.

use serde::Serialize;

use crate::decode::Visibility;

/// For whom a document is made: what it may not show is not in its view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Edition {
    /// The supplier's management: everything.
    Internal,
    /// The account committee.
    Committee,
    /// The customer, in the joint review.
    Customer,
}

impl Edition {
    /// Whether a value of that visibility may be in the view.
    pub fn shows(self, visibility: Visibility) -> bool {
        let widest = match self {
            Self::Internal => Visibility::Internal,
            Self::Committee => Visibility::Committee,
            Self::Customer => Visibility::Customer,
        };
        visibility <= widest
    }

    /// The key of its name: "Edición interna".
    pub const fn label(self) -> &'static str {
        match self {
            Self::Internal => "edition-internal",
            Self::Committee => "edition-committee",
            Self::Customer => "edition-customer",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stricter_value_is_not_shown() {
        assert!(Edition::Internal.shows(Visibility::Internal));
        assert!(!Edition::Committee.shows(Visibility::Internal));
        assert!(!Edition::Customer.shows(Visibility::Committee));
        assert!(Edition::Customer.shows(Visibility::Customer));
    }
}
