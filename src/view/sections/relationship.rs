//! How close the relationship is, what supports that, and who depends on whom: one page.

mod dependence;
mod evidence;
mod quality;
mod stage;

use serde::Serialize;

use super::annex::Annex;
use super::naming::count;
use crate::analyse::evidence::Evidence;
use crate::args;
use crate::chart::Chart;
use crate::chart::ladder;
use crate::decode::Visibility;
use crate::model::plan::Relationship;
use crate::model::plan::StageViews;
use crate::model::value;
use crate::model::vocabulary::Stage;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::visibility;
use crate::view::parts::Mark;
use crate::view::parts::Panel;

/// The steps of the ladder, from the lowest to a relationship that falls apart.
const STEPS: [Stage; 6] = [
    Stage::Exploratory,
    Stage::Basic,
    Stage::Cooperative,
    Stage::Interdependent,
    Stage::Integrated,
    Stage::Disintegrating,
];

/// The relationship with the customer.
#[derive(Clone, Debug, Serialize)]
pub struct RelationshipView {
    /// `relationship`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// Where both sides see the relationship, and where it should go.
    pub ladder: Option<Panel>,
    /// Which stage the facts support.
    pub evidence: Option<Panel>,
    /// Trust, commitment, satisfaction, conflict.
    pub quality: Option<Panel>,
    /// Who depends on whom.
    pub dependence: Option<Panel>,
    /// The six questions on the stage.
    pub questions: Option<Panel>,
    /// What drives a relationship over the years.
    pub drivers: Option<Panel>,
    /// What the marks of the evidence say.
    pub legend: Vec<Mark>,
}

/// The relationship of an account; opinions on the customer are not for the customer.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<RelationshipView> {
    let relationship = desk.account.plan.as_ref()?.relationship.as_ref()?;
    if !desk.shows(visibility(&relationship.visibility, Visibility::Committee)) || !desk.shows(Visibility::Committee) {
        return None;
    }
    let views = relationship.stage.as_ref();
    // What the facts support is ours alone.
    let facts = desk.numbers.evidence.as_ref().ok().filter(|_| desk.shows(Visibility::Internal));
    let ladder = views.and_then(|views| stage::ladder(desk, views));
    let evidence = facts.map(|facts| evidence::panel(desk, facts, annex));
    let quality = quality::panel(desk, relationship, annex);
    let dependence = dependence::panel(desk, relationship, annex);
    let questions = stage::questions(desk, relationship, annex);
    let drivers = quality::drivers(desk, relationship);
    let first = [&evidence, &quality, &dependence, &questions, &drivers].into_iter().flatten().next();
    let title = title(desk, views, facts).or_else(|| first.map(|panel| panel.title.clone()))?;
    Some(RelationshipView {
        id: "relationship",
        title,
        lead: lead(desk, relationship),
        legend: if evidence.is_some() { evidence::legend(desk) } else { Vec::new() },
        ladder,
        evidence,
        quality,
        dependence,
        questions,
        drivers,
    })
}

/// What both sides see, and what the facts say to it.
fn title(desk: &Desk<'_>, views: Option<&StageViews>, facts: Option<&Evidence>) -> Option<String> {
    let views = views?;
    let name = |stage: Stage| desk.text(&stage.label());
    match (value(&views.supplier_view), value(&views.customer_view)) {
        (Some(ours), Some(theirs)) if ours == theirs => Some(agreed(desk, ours, facts)),
        (Some(ours), Some(theirs)) => Some(differing(desk, ours, theirs, facts)),
        (None, Some(theirs)) => Some(desk.say("relationship-title-theirs", &args! { stage: name(theirs) })),
        (ours, None) => {
            let stage = ours.or(value(&views.declared))?;
            Some(desk.say("relationship-title-ours", &args! { stage: name(stage) }))
        }
    }
}

fn agreed(desk: &Desk<'_>, stage: Stage, facts: Option<&Evidence>) -> String {
    let seen = desk.text(&stage.label());
    let supported = facts.filter(|facts| facts.step.is_ok());
    let compared = supported.and_then(|facts| Some((facts, apart(stage, facts.stage)?)));
    // Facts that are not whole may support more than they show, never less.
    let Some((facts, by)) = compared.filter(|(facts, by)| *by >= 0 || facts.settled().is_some()) else {
        return desk.say("relationship-title-agreed", &args! { stage: seen });
    };
    let key = match by {
        0 => "relationship-title-supported",
        1.. => "relationship-title-more",
        _ => "relationship-title-less",
    };
    desk.say(key, &args! { stage: seen, facts: desk.text(&facts.stage.label()) })
}

fn differing(desk: &Desk<'_>, ours: Stage, theirs: Stage, facts: Option<&Evidence>) -> String {
    let (we, they) = (desk.text(&ours.label()), desk.text(&theirs.label()));
    let Some(by) = apart(ours, theirs) else {
        return desk.say("relationship-title-differ", &args! { ours: we, theirs: they });
    };
    let n = by.unsigned_abs();
    let key = if by < 0 { "relationship-title-below" } else { "relationship-title-above" };
    let finding = desk.say(key, &args! { theirs: they, n, few: count(desk.words(), n) });
    match facts.and_then(Evidence::settled) {
        Some(facts) if facts == theirs => desk.say("relationship-title-they-are-right", &args! { finding }),
        Some(facts) if facts == ours => desk.say("relationship-title-we-are-right", &args! { finding }),
        _ => finding,
    }
}

/// How many steps the second stage stands above the first; none where one of them is no step at all.
fn apart(from: Stage, to: Stage) -> Option<isize> {
    let step = |stage: Stage| {
        let at = STEPS.iter().position(|step| *step == stage && *step != Stage::Disintegrating)?;
        isize::try_from(at).ok()
    };
    Some(step(to)? - step(from)?)
}

/// What both accept, and how the customer judges what we sell.
fn lead(desk: &Desk<'_>, relationship: &Relationship) -> String {
    let declared = relationship.stage.as_ref().and_then(|views| value(&views.declared));
    let declared = declared.map(|stage| desk.say("relationship-declared", &args! { stage: desk.text(&stage.label()) }));
    let level = value(&relationship.buy_sell_level).map(|level| as_written(desk.words(), level.get()));
    let level = level.map(|level| desk.say("relationship-level", &args! { level }));
    declared.into_iter().chain(level).collect::<Vec<_>>().join(" ")
}

/// The ladder of a strip: the same steps without names.
pub(super) fn strip(desk: &Desk<'_>, views: &StageViews) -> Option<Chart> {
    Some(ladder::strip(&stage::steps(desk, views, "summary-ladder")?, desk.reader.palette))
}

/// The stage that counts: what both accept, else what the customer sees, else what we see.
pub(super) fn current(views: &StageViews) -> Option<Stage> {
    value(&views.declared).or(value(&views.customer_view)).or(value(&views.supplier_view))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relationship_that_falls_apart_is_no_step() {
        assert_eq!(apart(Stage::Interdependent, Stage::Cooperative), Some(-1));
        assert_eq!(apart(Stage::Exploratory, Stage::Integrated), Some(4));
        assert_eq!(apart(Stage::Disintegrating, Stage::Basic), None);
        assert_eq!(apart(Stage::Basic, Stage::Disintegrating), None);
    }
}
