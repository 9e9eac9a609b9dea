//! The built-in library of criteria (`methods.md` 2.4): what `use` of a criterion may name. Its texts stand in the
//! language files under `criterion-<id>`.

use super::programme::Criterion;

/// A criterion of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What `use` names.
    pub id: &'static str,
    /// Where it belongs.
    pub side: Side,
    /// Whether it comes with descriptions and anchors, or with a label alone.
    pub described: bool,
}

/// What a criterion judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// How attractive the customer is.
    Attractiveness,
    /// How strong we are, seen by the customer.
    Strength,
    /// How easily we lose the customer.
    Vulnerability,
}

/// Every criterion of the library: seven described ones a side, and further labels for attractiveness.
pub static LIBRARY: [Entry; 32] = [
    described("growth_potential", Side::Attractiveness),
    described("profit_potential", Side::Attractiveness),
    described("strategic_fit", Side::Attractiveness),
    described("prescription", Side::Attractiveness),
    described("innovation_pull", Side::Attractiveness),
    described("co_investment", Side::Attractiveness),
    described("accessible_volume", Side::Attractiveness),
    described("customer_knowledge", Side::Strength),
    described("brand_image", Side::Strength),
    described("quality_service", Side::Strength),
    described("total_cost", Side::Strength),
    described("cost_to_serve", Side::Strength),
    described("relationship_depth", Side::Strength),
    described("joint_innovation", Side::Strength),
    described("active_competitor", Side::Vulnerability),
    described("expiry_proximity", Side::Vulnerability),
    described("single_thread", Side::Vulnerability),
    described("quality_failures", Side::Vulnerability),
    described("dmu_change", Side::Vulnerability),
    described("ease_of_substitution", Side::Vulnerability),
    described("payment_risk", Side::Vulnerability),
    named("customer_brand"),
    named("market_presence"),
    named("payment_behaviour"),
    named("central_purchasing"),
    named("demand_stability"),
    named("market_access"),
    named("cultural_fit"),
    named("solvency"),
    named("outsourcing_openness"),
    named("data_sharing"),
    named("honesty"),
];

const fn described(id: &'static str, side: Side) -> Entry {
    Entry { id, side, described: true }
}

const fn named(id: &'static str) -> Entry {
    Entry { id, side: Side::Attractiveness, described: false }
}

impl Entry {
    /// The key of its label in the language files.
    pub fn key(&self) -> String {
        format!("criterion-{}", self.id.replace('_', "-"))
    }
}

/// The entry of that id.
pub fn entry(id: &str) -> Option<&'static Entry> {
    LIBRARY.iter().find(|entry| entry.id == id)
}

/// The entry behind a criterion: what it uses, or the entry of its own id.
pub fn behind(criterion: &Criterion) -> Option<&'static Entry> {
    let id = criterion.r#use.as_ref().unwrap_or(&criterion.id);
    entry(id.value.as_str())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::words::Lang;
    use crate::words::Words;

    const TEXTS: [&str; 7] = ["objective", "measures", "differentiates", "matters", "zero", "five", "ten"];

    #[test]
    fn every_side_has_seven_described_criteria_and_no_id_stands_twice() {
        for side in [Side::Attractiveness, Side::Strength, Side::Vulnerability] {
            assert_eq!(LIBRARY.iter().filter(|entry| entry.side == side && entry.described).count(), 7, "{side:?}");
        }
        assert_eq!(LIBRARY.iter().map(|entry| entry.id).collect::<BTreeSet<_>>().len(), LIBRARY.len());
    }

    #[test]
    fn every_criterion_has_its_texts_in_every_language() {
        for words in Lang::ALL.map(Words::of) {
            for entry in &LIBRARY {
                let key = entry.key();
                assert!(words.has(&key), "{key}");
                let texts = TEXTS.map(|text| words.has(&format!("{key}.{text}")));
                assert_eq!(texts, [entry.described; 7], "{key}");
            }
        }
    }
}
