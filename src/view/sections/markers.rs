//! Which shape the marker of an account has in a matrix: that of the stage of the relationship.

use super::relationship::current;
use crate::args;
use crate::chart::matrix::Shape;
use crate::decode::Visibility;
use crate::model::vocabulary::Stage;
use crate::view::Desk;
use crate::view::account::pieces::visibility;
use crate::words::Words;

/// The stages in the order of the ladder; last, none.
const ORDER: [Option<Stage>; 7] = [
    Some(Stage::Exploratory),
    Some(Stage::Basic),
    Some(Stage::Cooperative),
    Some(Stage::Interdependent),
    Some(Stage::Integrated),
    Some(Stage::Disintegrating),
    None,
];

/// The stage of the relationship with an account, as far as the reader may know it.
pub(super) fn stage(desk: &Desk<'_>) -> Option<Stage> {
    let relationship = desk.account.plan.as_ref()?.relationship.as_ref()?;
    let is_shown = desk.shows(visibility(&relationship.visibility, Visibility::Committee));
    relationship.stage.as_ref().filter(|_| is_shown).and_then(current)
}

/// The shape of a stage.
pub(super) fn shape(stage: Option<Stage>) -> Shape {
    match stage {
        Some(Stage::Exploratory) => Shape::Triangle,
        Some(Stage::Basic) => Shape::Square,
        Some(Stage::Cooperative) => Shape::Circle,
        Some(Stage::Interdependent) => Shape::Cross,
        Some(Stage::Integrated) => Shape::Star,
        Some(Stage::Disintegrating) => Shape::Fallen,
        None => Shape::Hollow,
    }
}

/// What each shape that is drawn stands for: "forma: etapa de la relación (cuadrado, básica; círculo, cooperativa)".
pub(super) fn legend(words: &Words, drawn: &[Option<Stage>]) -> String {
    let drawn = ORDER.into_iter().filter(|stage| drawn.contains(stage));
    let shapes: Vec<String> = drawn.map(|stage| said(words, "marker-stage", stage)).collect();
    words.say("marker-stages", &args! { shapes: shapes.join("; ") })
}

/// What the one shape that is drawn stands for: "cuadrado: relación básica".
pub(super) fn alone(words: &Words, stage: Option<Stage>) -> String {
    said(words, if stage.is_some() { "marker-alone" } else { "marker-alone-none" }, stage)
}

fn said(words: &Words, key: &str, stage: Option<Stage>) -> String {
    let shape = match shape(stage) {
        Shape::Circle => "marker-circle",
        Shape::Hollow => "marker-hollow",
        Shape::Triangle => "marker-triangle",
        Shape::Fallen => "marker-fallen",
        Shape::Square => "marker-square",
        Shape::Cross => "marker-cross",
        Shape::Star => "marker-star",
    };
    words.say(key, &args! { shape: words.text(shape), stage: name(words, stage) })
}

/// What a stage is called, also where there is none.
pub(super) fn name(words: &Words, stage: Option<Stage>) -> String {
    stage.map_or_else(|| words.text("marker-no-stage"), |stage| words.text(&stage.label()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn no_two_stages_have_one_shape() {
        for (at, stage) in ORDER.into_iter().enumerate() {
            assert!(ORDER[..at].iter().all(|other| shape(*other) != shape(stage)), "{stage:?}");
        }
    }

    #[test]
    fn only_what_is_drawn_is_said_in_the_order_of_the_ladder() {
        let drawn = [None, Some(Stage::Cooperative), Some(Stage::Basic), Some(Stage::Cooperative)];
        assert_eq!(
            legend(&Words::of(Lang::Es), &drawn),
            "forma: etapa de la relación (cuadrado, básica; círculo, cooperativa; círculo hueco, sin etapa)"
        );
        assert_eq!(legend(&Words::of(Lang::En), &drawn[2..3]), "shape: stage of the relationship (square, basic)");
        assert_eq!(alone(&Words::of(Lang::Es), None), "círculo hueco: relación sin etapa");
        assert_eq!(alone(&Words::of(Lang::En), drawn[1]), "circle: cooperative relationship");
    }
}
