//! How mature the programme is in its four elements (`methods.md` 2.1).

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use crate::decode::Named;
use crate::model::scales::Maturity;
use crate::sound::Sound;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "maturity",
    page: include_str!("../../docs/methods/maturity.md"),
    formulas: &["maturity-element", "maturity-mean"],
};

/// A level of maturity is worth so many points of 100.
const POINTS: i64 = 25;

/// The elements and their sub-elements: eighteen in all.
const ELEMENTS: [(&str, &[&str]); 4] = [
    ("strategy", &["commitment", "selection_criteria", "portfolio", "personalisation"]),
    ("organization", &["structure", "roles", "collaboration", "flexibility"]),
    (
        "people",
        &["key_account_manager", "interpersonal", "customer_knowledge", "internal_collaboration", "development"],
    ),
    ("systems", &["it", "plan_and_management", "resource_allocation", "coordination", "improvement"]),
];

/// The maturity of a programme, 0 to 100.
#[derive(Clone, Debug, PartialEq)]
pub struct MaturityNumbers {
    /// Strategy, organisation, people, systems.
    pub elements: [Figure; 4],
    /// The mean of the four.
    pub mean: Figure,
}

/// The maturity of the programme.
pub fn maturity(plans: &Sound) -> Computed<MaturityNumbers> {
    let place = "programme/maturity";
    let grid = plans.programme().and_then(|programme| programme.maturity.as_ref());
    let grid = grid.ok_or_else(|| faults::absent(plans, place, "maturity"))?;
    faults::fields(plans, place, &ELEMENTS.map(|(element, _)| element))?;
    let [strategy, organization, people, systems] = ELEMENTS;
    let elements = [
        element(&grid.strategy, strategy.1)?,
        element(&grid.organization, organization.1)?,
        element(&grid.people, people.1)?,
        element(&grid.systems, systems.1)?,
    ];
    let sum = exact::sum(elements.iter().map(|element| element.value))?;
    let given = |(figure, (name, _)): (&Figure, (&str, _))| {
        let name = Arg::Term(format!("element-{name}"));
        Given { name, value: as_written(figure.value), place: None }
    };
    let inputs = elements.iter().zip(ELEMENTS).map(given).collect();
    let mean = Figure::new(exact::over(sum, Decimal::from(4))?, "maturity-mean", inputs);
    Ok(MaturityNumbers { elements, mean })
}

fn element(levels: &Named<Spanned<Maturity>>, subelements: &[&str]) -> Computed<Figure> {
    let mut sum = Decimal::ZERO;
    let mut inputs = Vec::new();
    for name in subelements {
        let level = levels.get(name).ok_or_else(|| Because::missing("maturity-level"))?;
        sum = exact::plus(sum, level.value.get())?;
        let name = Arg::Term(format!("maturity-{}", name.replace('_', "-")));
        inputs.push(Given { name, value: as_written(level.value.get()), place: Some(level.span) });
    }
    let points = exact::times(sum, Decimal::from(POINTS))?;
    Ok(Figure::new(exact::over(points, Decimal::from(subelements.len()))?, "maturity-element", inputs))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let maturity = fixture::programme(&[]).maturity.expect("the example is whole");
        let elements: Vec<String> =
            maturity.elements.iter().map(|element| element.value.normalize().to_string()).collect();
        assert_eq!(elements, ["68.75", "62.5", "60", "55"]);
        assert_eq!(maturity.mean.value.round_dp(1), Decimal::new(616, 1));
    }

    #[test]
    fn seventeen_of_eighteen_are_no_maturity() {
        let key = |text: &str| {
            let edited = fixture::programme(&[("programme.yaml", "roles: 3, ", text)]);
            edited.maturity.map_err(|because| because.key).err()
        };
        assert_eq!(key(""), Some("missing"));
        assert_eq!(key("roles: 5, "), Some("broken"));
    }
}
