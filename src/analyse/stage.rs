//! How close a relationship is by six questions (`methods.md` 2.8), whatever both sides say of it.

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
use crate::model::vocabulary::Stage;
use crate::sound::Sound;

/// What it is called, and its page.
pub static METHOD: Method =
    Method { id: "stage", page: include_str!("../../docs/methods/stage.md"), formulas: &["stage-points"] };

/// The questions, each answered from 1 to 4, and their words, in the order in which they are asked.
pub const QUESTIONS: [(&str, &str); 6] = [
    ("supplier_status", "input-supplier-status"),
    ("ease_of_exit", "input-ease-of-exit"),
    ("information_sharing", "input-information-sharing"),
    ("contact_structure", "input-contact-structure"),
    ("planning_horizon", "input-planning-horizon"),
    ("trust", "input-trust"),
];

/// The stage that the questions give.
#[derive(Clone, Debug, PartialEq)]
pub struct StageNumbers {
    /// The sum of the six answers, 6 to 24.
    pub points: Figure,
    /// The stage of that sum.
    pub band: Stage,
}

/// The stage of an account by the six questions.
pub fn stage(plans: &Sound, account: &Account) -> Computed<StageNumbers> {
    let place = format!("{}/relationship/stage_items", account.id);
    faults::section(plans, &place)?;
    let relationship = account.plan.as_ref().and_then(|plan| plan.relationship.as_ref());
    let items = &relationship.ok_or_else(|| faults::absent(plans, &place, "stage-items"))?.stage_items;
    let mut points = Decimal::ZERO;
    let mut inputs = Vec::new();
    for (question, name) in QUESTIONS {
        let answer = items.get(question).ok_or_else(|| Because::missing("stage-items"))?;
        points = exact::plus(points, answer.value.get())?;
        inputs.push(Given::written(name, as_written(answer.value.get()), answer.span));
    }
    let points = Figure::new(points, "stage-points", inputs).shown_to(Visibility::Committee);
    Ok(StageNumbers { band: band(points.value), points })
}

fn band(points: Decimal) -> Stage {
    if points <= Decimal::from(10) {
        Stage::Basic
    } else if points <= Decimal::from(16) {
        Stage::Cooperative
    } else if points <= Decimal::from(22) {
        Stage::Interdependent
    } else {
        Stage::Integrated
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_is_cooperative() {
        let stage = fixture::serralba().stage.expect("the example is whole");
        assert_eq!((stage.points.value, stage.band), (Decimal::from(16), Stage::Cooperative));
    }

    #[test]
    fn the_bands_meet_without_a_gap() {
        let bands = [6, 10, 11, 16, 17, 22, 23, 24].map(|points| band(Decimal::from(points)));
        let (basic, cooperative, interdependent, integrated) =
            (Stage::Basic, Stage::Cooperative, Stage::Interdependent, Stage::Integrated);
        assert_eq!(
            bands,
            [basic, basic, cooperative, cooperative, interdependent, interdependent, integrated, integrated]
        );
    }

    #[test]
    fn five_answers_are_no_stage() {
        let stage = fixture::with("plan.yaml", "planning_horizon: 2, ", "").stage;
        assert_eq!(stage.map_err(|because| because.key).err(), Some("missing"));
        let stage = fixture::with("plan.yaml", "planning_horizon: 2, ", "planning_horizon: 5, ").stage;
        assert_eq!(stage.map_err(|because| because.key).err(), Some("broken"));
    }
}
