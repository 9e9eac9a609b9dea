//! The quality of the relationship, seen from both sides (`methods.md` 2.10).

use rust_decimal::Decimal;

use super::Band;
use super::exact;
use super::faults;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::need;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::plan::QualityView;
use crate::model::scales::Score;
use crate::model::value;
use crate::sound::Sound;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "quality",
    page: include_str!("../../docs/methods/quality.md"),
    formulas: &["quality-customer", "quality-supplier"],
};

/// Both views of a relationship, 0 to 10. What the customer says is never filled in with what we say.
#[derive(Clone, Debug, PartialEq)]
pub struct Quality {
    /// Our view.
    pub supplier: Computed<Figure>,
    /// The customer's view: the one that counts.
    pub customer: Computed<Figure>,
    /// The band of the customer's view.
    pub band: Option<Band>,
    /// What either side has judged, in the order trust, commitment, satisfaction, conflict.
    pub judged: Vec<Judged>,
    /// What both have judged, in the same order.
    pub gaps: Vec<DimensionGap>,
    /// How much rosier than the customer we see the relationship where we differ most.
    pub largest_gap: Option<Decimal>,
}

/// One dimension that at least one side has judged; the words are `quality-<dimension>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// `trust`, `commitment`, `satisfaction` or `conflict`.
    pub dimension: &'static str,
    /// Our judgement, 0 to 10.
    pub supplier: Option<Decimal>,
    /// The customer's, 0 to 10; never filled in with ours.
    pub customer: Option<Decimal>,
}

/// One dimension that both sides have judged; the words are `input-<dimension>`.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionGap {
    /// `trust`, `commitment`, `satisfaction` or `conflict`.
    pub dimension: &'static str,
    /// Our judgement, 0 to 10.
    pub supplier: Decimal,
    /// The customer's, 0 to 10.
    pub customer: Decimal,
    /// How much rosier we see it; for conflict, less is rosier.
    pub gap: Decimal,
}

const DIMENSIONS: [&str; 4] = ["trust", "commitment", "satisfaction", "conflict"];

/// The quality of the relationship of an account.
pub fn quality(plans: &Sound, account: &Account) -> Computed<Quality> {
    let place = format!("{}/relationship/quality", account.id);
    let relationship = account.plan.as_ref().and_then(|plan| plan.relationship.as_ref());
    let quality = relationship.and_then(|relationship| relationship.quality.as_ref());
    let quality = quality.ok_or_else(|| faults::absent(plans, &place, "quality"))?;
    let side = |name: &str, view: &Option<QualityView>, formula| {
        let place = format!("{place}/{name}");
        let view = view.as_ref().ok_or_else(|| faults::absent(plans, &place, "quality-view"))?;
        faults::fields(plans, &place, &DIMENSIONS)?;
        mean(view, formula)
    };
    let customer = side("customer", &quality.customer, "quality-customer");
    let judged = judged(quality.supplier.as_ref(), quality.customer.as_ref());
    let gaps: Vec<DimensionGap> = judged.iter().filter_map(gap).collect();
    Ok(Quality {
        supplier: side("supplier", &quality.supplier, "quality-supplier"),
        band: customer.as_ref().ok().map(|figure| band(figure.value)),
        customer,
        largest_gap: gaps.iter().map(|gap| gap.gap).max(),
        judged,
        gaps,
    })
}

fn mean(view: &QualityView, formula: &'static str) -> Computed<Figure> {
    let trust = need(&view.trust, "trust")?;
    let commitment = need(&view.commitment, "commitment")?;
    let satisfaction = need(&view.satisfaction, "satisfaction")?;
    let conflict = need(&view.conflict, "conflict")?;
    let names = ["input-trust", "input-commitment", "input-satisfaction", "input-conflict"];
    let scores = [trust, commitment, satisfaction, conflict];
    let given = names
        .into_iter()
        .zip(scores)
        .map(|(name, score)| Given::written(name, as_written(score.value.get()), score.span));
    let peace = exact::minus(Decimal::TEN, conflict.value.get())?;
    let sum = exact::sum([trust.value.get(), commitment.value.get(), satisfaction.value.get(), peace])?;
    Ok(Figure::new(exact::over(sum, Decimal::from(4))?, formula, given.collect()).shown_to(Visibility::Committee))
}

fn band(value: Decimal) -> Band {
    if value >= Decimal::from(7) {
        Band::Green
    } else if value >= Decimal::from(5) {
        Band::Amber
    } else {
        Band::Red
    }
}

fn judged(ours: Option<&QualityView>, theirs: Option<&QualityView>) -> Vec<Judged> {
    let of = |view: Option<&QualityView>, dimension: &str| {
        let view = view?;
        let score = match dimension {
            "trust" => &view.trust,
            "commitment" => &view.commitment,
            "satisfaction" => &view.satisfaction,
            _ => &view.conflict,
        };
        value(score).map(Score::get)
    };
    let of_both = |dimension| Judged { dimension, supplier: of(ours, dimension), customer: of(theirs, dimension) };
    let judged = DIMENSIONS.into_iter().map(of_both);
    judged.filter(|judged| judged.supplier.is_some() || judged.customer.is_some()).collect()
}

fn gap(judged: &Judged) -> Option<DimensionGap> {
    let (dimension, supplier, customer) = (judged.dimension, judged.supplier?, judged.customer?);
    let gap = if dimension == "conflict" { customer - supplier } else { supplier - customer };
    Some(DimensionGap { dimension, supplier, customer, gap })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let quality = fixture::serralba().quality.expect("the example is whole");
        assert_eq!(quality.supplier.map(|figure| figure.value), Ok(Decimal::new(75, 1)));
        assert_eq!(quality.customer.map(|figure| figure.value), Ok(Decimal::new(675, 2)));
        assert_eq!((quality.band, quality.largest_gap), (Some(Band::Amber), Some(Decimal::ONE)));
        let gaps: Vec<_> = quality.gaps.iter().map(|gap| gap.gap).collect();
        assert_eq!(gaps, [1, 1, 0, 1].map(Decimal::from));
    }

    #[test]
    fn the_customer_is_not_filled_in_with_us() {
        let customer = "    customer: { trust: 7, commitment: 7, conflict: 4, satisfaction: 7 }\n";
        let quality = fixture::with("plan.yaml", customer, "").quality.expect("our view is there");
        assert_eq!(quality.customer.map_err(|because| because.key).err(), Some("missing"));
        assert_eq!((quality.band, quality.largest_gap), (None, None));
        let asked: Vec<_> = quality.judged.iter().map(|judged| (judged.dimension, judged.customer)).collect();
        assert_eq!(asked, DIMENSIONS.map(|dimension| (dimension, None)));
    }
}
