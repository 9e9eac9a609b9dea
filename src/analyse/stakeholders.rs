//! How far we reach the powerful, and whether they support us (`methods.md` 2.13).

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::plan::Stakeholder;
use crate::model::value;
use crate::model::vocabulary::Presence;
use crate::sound::Sound;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "stakeholders",
    page: include_str!("../../docs/methods/stakeholders.md"),
    formulas: &["power-coverage", "support-index"],
};

/// Coverage from which a person counts as reached.
const REACHED: i64 = 2;

/// Power and support among the customer's people who are still there.
#[derive(Clone, Debug, PartialEq)]
pub struct People {
    /// Influence of those we reach, in percent of all influence.
    pub power_coverage: Figure,
    /// Support by influence, from −1 (all enemies) to 1 (all mentors).
    pub support_index: Figure,
    /// How many people count.
    pub counted: usize,
    /// How many are left out, because influence, support or coverage is not written.
    pub left_out: usize,
}

/// The people of an account.
pub fn people(plans: &Sound, account: &Account) -> Computed<People> {
    let place = format!("{}/stakeholders", account.id);
    faults::entries(plans, &place, &["id", "influence", "support", "coverage", "status"])?;
    let all = account.plan.as_ref().map_or(&[][..], |plan| &plan.stakeholders);
    let present: Vec<&Stakeholder> =
        all.iter().filter(|person| value(&person.status) != Some(Presence::Left)).collect();
    if present.is_empty() {
        return Err(faults::absent(plans, &place, "stakeholders"));
    }
    let (mut power, mut reached, mut support) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
    let (mut covered, mut supported) = (Vec::new(), Vec::new());
    for person in &present {
        let (Some(influence), Some(sides), Some(coverage)) = (&person.influence, &person.support, &person.coverage)
        else {
            continue;
        };
        let weight = influence.value.get();
        power = exact::plus(power, weight)?;
        if coverage.value.get() >= Decimal::from(REACHED) {
            reached = exact::plus(reached, weight)?;
        }
        support = exact::plus(support, exact::times(weight, sides.value.get())?)?;
        let name = person.name.as_ref().map_or(person.id.value.as_str(), |name| name.value.as_str());
        let influence = Given::written("input-influence", as_written(weight), influence.span);
        covered.push(Given::named(name, as_written(coverage.value.get()), coverage.span));
        covered.push(influence.clone());
        supported.push(Given::named(name, as_written(sides.value.get()), sides.span));
        supported.push(influence);
    }
    if power.is_zero() {
        return Err(Because::missing("influence"));
    }
    let counted = covered.len() / 2;
    let coverage = exact::percent_of(reached, power)?;
    let index = exact::over(support, exact::times(Decimal::TWO, power)?)?;
    Ok(People {
        power_coverage: Figure::new(coverage, "power-coverage", covered).shown_to(Visibility::Committee),
        support_index: Figure::new(index, "support-index", supported).shown_to(Visibility::Committee),
        counted,
        left_out: present.len() - counted,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let people = fixture::serralba().people.expect("the example is whole");
        assert_eq!(people.support_index.value.round_dp(3), Decimal::new(242, 3));
        assert_eq!(people.power_coverage.value, Decimal::ONE_HUNDRED);
        assert_eq!((people.counted, people.left_out), (8, 0));
    }

    #[test]
    fn who_has_left_has_no_power() {
        let people = fixture::with("plan.yaml", "coverage: 4, champion: true,", "coverage: 4, status: left,").people;
        // Without Raquel Pons: 5 points of support on twice 26 of influence.
        let people = people.expect("seven are still there");
        assert_eq!((people.counted, people.support_index.value.round_dp(3)), (7, Decimal::new(96, 3)));
    }

    #[test]
    fn who_is_not_judged_is_left_out_and_counted() {
        let people =
            fixture::with("plan.yaml", "influence: 2, support: 1,", "influence: 2,").people.expect("seven are judged");
        assert_eq!((people.counted, people.left_out), (7, 1));
    }

    #[test]
    fn a_broken_influence_breaks_the_index() {
        let people = fixture::with("plan.yaml", "influence: 2, support: 1,", "influence: 9, support: 1,").people;
        assert_eq!(people.map_err(|because| because.key).err(), Some("broken"));
    }
}
