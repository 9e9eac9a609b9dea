//! What a reference stands for, in the words of the plan: an action by its text, an indicator by its label.

use super::plan::named;
use crate::decode::Visibility;
use crate::model::id::Ref;
use crate::view::Desk;
use crate::view::account::pieces::visibility;

/// The words behind a reference to something of the account; its id where it has none, nothing where the edition may
/// not show it.
pub(crate) fn words(desk: &Desk<'_>, reference: &Ref) -> Option<String> {
    let id = reference.id.as_str();
    let elsewhere = reference.account.as_ref().is_some_and(|account| account.as_str() != desk.account.id.as_str());
    if elsewhere {
        return Some(reference.to_string());
    }
    let found = match reference.kind.as_deref() {
        Some("kpi") => indicator(desk, id),
        Some("sla") => service(desk, id),
        Some("stakeholder") => Some(Found::shown(desk.stakeholder(id))),
        Some("person") => Some(Found::shown(desk.person(id))),
        Some("criterion") => criterion(desk, id),
        Some("objective") => objective(desk, id),
        Some("action") => action(desk, id),
        Some("source") => source(desk, id),
        _ => [objective, action, source, opportunity, criterion, indicator, service].iter().find_map(|of| of(desk, id)),
    };
    let found = found.unwrap_or_else(|| Found::shown(id.to_owned()));
    desk.shows(found.visibility).then_some(found.text)
}

/// Words, and who may read them.
struct Found {
    text: String,
    visibility: Visibility,
}

impl Found {
    fn shown(text: String) -> Self {
        Self { text, visibility: Visibility::Committee }
    }
}

fn objective(desk: &Desk<'_>, id: &str) -> Option<Found> {
    let own = desk.account.plan.as_ref()?.objectives.iter().find(|own| own.id.value == *id)?;
    let visibility = visibility(&own.visibility, Visibility::Internal);
    Some(Found { text: named(&own.text, id).to_owned(), visibility })
}

fn action(desk: &Desk<'_>, id: &str) -> Option<Found> {
    let own = desk.account.plan.as_ref()?.actions.iter().find(|own| own.id.value == *id)?;
    let visibility = visibility(&own.visibility, Visibility::Internal);
    Some(Found { text: named(&own.text, id).to_owned(), visibility })
}

fn source(desk: &Desk<'_>, id: &str) -> Option<Found> {
    let knowledge = desk.account.plan.as_ref()?.customer.as_ref()?;
    let own = knowledge.sources.iter().find(|own| own.id.value == *id)?;
    Some(Found::shown(named(&own.text, id).to_owned()))
}

fn opportunity(desk: &Desk<'_>, id: &str) -> Option<Found> {
    let gap = desk.account.plan.as_ref()?.financials.as_ref()?.gap_plan.as_ref()?;
    let own = gap.opportunities.iter().find(|own| own.id.value == *id)?;
    Some(Found { text: named(&own.text, id).to_owned(), visibility: Visibility::Internal })
}

fn criterion(desk: &Desk<'_>, id: &str) -> Option<Found> {
    let criteria = desk.reader.checked.plans.criteria()?;
    let sides = [&criteria.attractiveness, &criteria.strength, &criteria.vulnerability];
    let own = sides.into_iter().flatten().find(|own| own.id.value == *id)?;
    Some(Found { text: named(&own.label, id).to_owned(), visibility: Visibility::Internal })
}

fn indicator(desk: &Desk<'_>, id: &str) -> Option<Found> {
    let card = desk.account.scorecard.as_ref()?;
    let own = card.groups.iter().flat_map(|group| &group.kpis).find(|own| own.id.value == *id)?;
    Some(Found::shown(named(&own.label, id).to_owned()))
}

fn service(desk: &Desk<'_>, id: &str) -> Option<Found> {
    let own = desk.account.agreements.iter().flat_map(|agreement| &agreement.sla).find(|own| own.id.value == *id)?;
    Some(Found::shown(named(&own.metric, id).to_owned()))
}
