//! The built-in library of indicators (`methods.md` 2.26): what each counts and which way is better. Its words are
//! `kpi-<id>` and `kpi-<id>.formula` in the language files.

use super::vocabulary::Direction;
use super::vocabulary::Group;

/// One indicator that a scorecard may `use`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibraryKpi {
    /// What a scorecard calls it.
    pub id: &'static str,
    /// The group it belongs to.
    pub group: Group,
    /// What it counts; [`MONEY`] is the currency of the account.
    pub unit: &'static str,
    /// Which way is better.
    pub direction: Direction,
}

/// The unit of what is counted in the currency of the account.
pub const MONEY: &str = "money";

/// Every indicator of the library, group by group.
pub static LIBRARY: &[LibraryKpi] = &[
    up("invoiced_sales", Group::Financial, MONEY),
    up("net_sales", Group::Financial, MONEY),
    up("sales_growth_pct", Group::Financial, "pct"),
    up("gross_margin_pct", Group::Financial, "pct"),
    up("contribution_pct", Group::Financial, "pct"),
    down("cost_to_serve_pct", Group::Financial, "pct"),
    up("share_of_wallet_pct", Group::Financial, "pct"),
    up("cross_sell", Group::Financial, "pct"),
    up("price_realisation_pct", Group::Financial, "pct"),
    up("net_revenue_retention_pct", Group::Financial, "pct"),
    down("dso_days", Group::Financial, "days"),
    up("forecast_accuracy_pct", Group::Financial, "pct"),
    up("clv", Group::Financial, MONEY),
    up("gap_coverage", Group::Financial, "count"),
    up("otif_pct", Group::Quality, "pct"),
    up("fill_rate_pct", Group::Quality, "pct"),
    down("ppm", Group::Quality, "ppm"),
    up("complaints_closed_in_time_pct", Group::Quality, "pct"),
    down("response_hours", Group::Quality, "hours"),
    up("first_time_fix_pct", Group::Quality, "pct"),
    up("sla_met_pct", Group::Quality, "pct"),
    up("perfect_order_pct", Group::Quality, "pct"),
    down("incidents", Group::Quality, "count"),
    down("returns_pct", Group::Quality, "pct"),
    up("nps", Group::CommercialImpact, "nps"),
    up("csat", Group::CommercialImpact, "pct"),
    up("active_references", Group::CommercialImpact, "count"),
    up("referrals", Group::CommercialImpact, "count"),
    up("case_studies", Group::CommercialImpact, "count"),
    up("prescribed_sales", Group::CommercialImpact, MONEY),
    up("executive_meetings", Group::CommercialImpact, "count"),
    up("stakeholder_coverage_pct", Group::CommercialImpact, "pct"),
    up("direct_share_pct", Group::CommercialImpact, "pct"),
    up("win_rate_pct", Group::CommercialImpact, "pct"),
    up("retention", Group::CommercialImpact, "pct"),
    up("codesign_projects", Group::InnovationLearning, "count"),
    up("new_product_sales_pct", Group::InnovationLearning, "pct"),
    up("ideas_presented", Group::InnovationLearning, "count"),
    up("ideas_accepted_pct", Group::InnovationLearning, "pct"),
    down("time_to_homologate_weeks", Group::InnovationLearning, "weeks"),
    up("joint_savings", Group::InnovationLearning, MONEY),
    up("training_hours", Group::InnovationLearning, "hours"),
    up("transferred_improvements", Group::InnovationLearning, "count"),
    up("customer_knowledge_score", Group::InnovationLearning, "pct"),
];

/// The entry with that id.
pub fn entry(id: &str) -> Option<&'static LibraryKpi> {
    LIBRARY.iter().find(|entry| entry.id == id)
}

impl LibraryKpi {
    /// The key of its name in the language files; its formula stands under `.formula`.
    pub fn key(&self) -> String {
        format!("kpi-{}", self.id.replace('_', "-"))
    }
}

const fn up(id: &'static str, group: Group, unit: &'static str) -> LibraryKpi {
    LibraryKpi { id, group, unit, direction: Direction::Up }
}

const fn down(id: &'static str, group: Group, unit: &'static str) -> LibraryKpi {
    LibraryKpi { id, group, unit, direction: Direction::Down }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::words::Lang;
    use crate::words::Words;

    #[test]
    fn every_entry_has_a_name_a_formula_and_a_unit_in_every_language() {
        for words in Lang::ALL.map(Words::of) {
            let silent = LIBRARY.iter().filter(|entry| {
                let unit = ["pct", MONEY].contains(&entry.unit) || words.has(&format!("unit-{}", entry.unit));
                !(unit && words.has(&entry.key()) && words.has(&format!("{}.formula", entry.key())))
            });
            assert_eq!(silent.map(|entry| entry.id).collect::<Vec<_>>(), Vec::<&str>::new());
        }
    }

    #[test]
    fn an_id_stands_once_and_no_group_is_empty() {
        let ids: BTreeSet<&str> = LIBRARY.iter().map(|entry| entry.id).collect();
        assert_eq!(ids.len(), LIBRARY.len());
        for (group, least) in [
            (Group::Financial, 14),
            (Group::Quality, 10),
            (Group::CommercialImpact, 11),
            (Group::InnovationLearning, 9),
        ] {
            assert_eq!(LIBRARY.iter().filter(|entry| entry.group == group).count(), least);
        }
        assert_eq!(entry("otif_pct").map(|entry| (entry.unit, entry.direction)), Some(("pct", Direction::Up)));
        assert_eq!(entry("otif"), None);
    }
}
