//! What is not there: the numbers that cannot be told with the reason, and what nobody has written.

use serde::Serialize;

use super::naming::count;
use crate::analyse::figure::Because;
use crate::analyse::figure::Computed;
use crate::args;
use crate::decode::Visibility;
use crate::model::value;
use crate::view::Desk;
use crate::words::Arg;

/// What is not there.
#[derive(Clone, Debug, Serialize)]
pub struct MissingView {
    /// `missing`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// What, and why; the most important first.
    pub items: Vec<String>,
    /// How many more there are; may be empty.
    pub more: String,
}

/// What the plan of an account lacks, at most so many entries; none where nothing is missing or nobody may know.
pub(crate) fn view(desk: &Desk<'_>, limit: usize) -> Option<MissingView> {
    // To whom numbers are not shown, they are not missing either.
    if !desk.shows(Visibility::Committee) {
        return None;
    }
    let items = items(desk);
    if items.is_empty() {
        return None;
    }
    let words = desk.words();
    let n = items.len();
    let broken = numbers(desk).iter().any(|(_, _, because)| because.is_some_and(|because| because.key == "broken"));
    let key = if broken { "missing-title-broken" } else { "missing-title" };
    let rest = n.saturating_sub(limit);
    Some(MissingView {
        id: "missing",
        title: words.capital(&desk.say(key, &args! { n, few: count(words, n) })),
        lead: String::new(),
        items: items.into_iter().take(limit).collect(),
        more: if rest > 0 {
            desk.say("missing-more", &args! { n: rest, few: count(words, rest) })
        } else {
            String::new()
        },
    })
}

/// Name of a number, who may see it, and why there is none.
type Number<'a> = (&'static str, Visibility, Option<&'a Because>);

fn numbers<'a>(desk: &Desk<'a>) -> Vec<Number<'a>> {
    fn why<T>(computed: &Computed<T>) -> Option<&Because> {
        computed.as_ref().err()
    }
    let numbers = desk.numbers;
    let headline = numbers.scorecard.as_ref().map_or_else(Some, |card| why(&card.headline));
    let customer_quality = numbers.quality.as_ref().map_or_else(Some, |quality| why(&quality.customer));
    // Where nobody has written of the relationship, its stage is what is missing.
    let written = desk.account.plan.as_ref().is_some_and(|plan| plan.relationship.is_some());
    let dependence = written.then(|| why(&numbers.dependence)).flatten();
    let all = [
        ("sales", Visibility::Internal, why(&numbers.sales)),
        ("contribution", Visibility::Internal, why(&numbers.profit)),
        ("wallet", Visibility::Internal, why(&numbers.wallet)),
        ("gap", Visibility::Internal, why(&numbers.gap)),
        ("attractiveness", Visibility::Internal, why(&numbers.scores.attractiveness)),
        ("strength", Visibility::Internal, why(&numbers.scores.strength)),
        ("vulnerability", Visibility::Internal, why(&numbers.scores.vulnerability)),
        ("competitor", Visibility::Internal, why(&numbers.scores.best_competitor)),
        ("scorecard", Visibility::Committee, headline),
        ("quality", Visibility::Committee, customer_quality),
        ("dependence", Visibility::Internal, dependence),
        ("people", Visibility::Committee, why(&numbers.people)),
        ("contacts", Visibility::Committee, why(&numbers.contacts)),
        ("health", Visibility::Internal, why(&numbers.health)),
        ("risk", Visibility::Internal, why(&numbers.risk)),
        ("clv", Visibility::Internal, why(&numbers.clv)),
    ];
    all.into_iter().filter(|(_, visibility, why)| why.is_some() && desk.shows(*visibility)).collect()
}

/// Everything that is missing: what a plan cannot do without first, then the numbers.
fn items(desk: &Desk<'_>) -> Vec<String> {
    let mut items: Vec<String> = unwritten(desk).into_iter().map(|key| desk.text(key)).collect();
    for (name, _, because) in numbers(desk) {
        let Some(because) = because else { continue };
        let what = desk.text(&format!("missing-number-{name}"));
        let why = if is_all(name, because) {
            desk.text("missing-all")
        } else {
            desk.say(&format!("cannot-{}", because.key), &because.args)
        };
        items.push(desk.say("missing-item", &args! { what, why }));
    }
    items
}

/// Whether nothing at all was written, so that to name what is missing would say the same twice.
fn is_all(name: &str, because: &Because) -> bool {
    let whole = match name {
        "sales" => "sales",
        "competitor" => "best-competitor",
        "clv" => "clv",
        "quality" => "quality",
        "dependence" => "dependence",
        "scorecard" => "scorecard",
        _ => return false,
    };
    because.key == "missing" && because.args.iter().any(|(_, what)| *what == Arg::from(whole))
}

/// What nobody has written, by the keys of the sentences that say so.
fn unwritten(desk: &Desk<'_>) -> Vec<&'static str> {
    let plan = desk.account.plan.as_ref();
    let head = desk.account.head();
    let stage = plan.and_then(|plan| plan.relationship.as_ref()).and_then(|relationship| relationship.stage.as_ref());
    let gone = [
        ("missing-kam", Visibility::Committee, head.and_then(|head| head.kam.as_ref()?.person.as_ref()).is_none()),
        (
            "missing-sponsor",
            Visibility::Committee,
            head.and_then(|head| head.sponsor.as_ref()?.person.as_ref()).is_none(),
        ),
        ("missing-objectives", Visibility::Internal, plan.is_none_or(|plan| plan.objectives.is_empty())),
        ("missing-actions", Visibility::Internal, plan.is_none_or(|plan| plan.actions.is_empty())),
        ("missing-review", Visibility::Committee, head.and_then(|head| value(&head.next_review)).is_none()),
        ("missing-agreement", Visibility::Committee, desk.account.agreements.is_empty()),
        (
            "missing-stage",
            Visibility::Committee,
            stage.is_none_or(|stage| stage.declared.is_none() && stage.customer_view.is_none()),
        ),
        ("missing-charter", Visibility::Committee, head.is_none_or(|head| head.charter.is_none())),
        ("missing-knowledge", Visibility::Committee, plan.is_none_or(|plan| plan.customer.is_none())),
    ];
    let shown = gone.into_iter().filter(|(_, visibility, gone)| *gone && desk.shows(*visibility));
    shown.map(|(key, ..)| key).collect()
}

#[cfg(test)]
mod tests {
    use crate::view::Edition;
    use crate::view::account::example;

    fn items(edits: &[example::Edit<'_>]) -> Vec<String> {
        let view = example::account(edits, Edition::Internal);
        view.missing.map(|missing| missing.items).unwrap_or_default()
    }

    #[test]
    fn a_whole_plan_lacks_nothing() {
        assert_eq!(items(&[]), [""; 0]);
    }

    #[test]
    fn what_is_not_written_is_named_once_with_its_reason() {
        let edits = [("plan.yaml", "    cogs: 3822600\n", ""), ("plan.yaml", "  next_review: 2025-10-14\n", "")];
        assert_eq!(items(&edits), ["Próxima revisión: sin fecha", "Contribución: falta el coste de las ventas"]);
    }

    #[test]
    fn what_is_broken_is_left_out_and_never_nothing() {
        let view = example::account(&[("plan.yaml", "cogs: 3822600", "cogs: mucho")], Edition::Internal);
        let labels: Vec<&str> = view.summary.money.iter().map(|fact| fact.label.as_str()).collect();
        assert_eq!(labels, ["Ventas 2025, previsión", "Cuota de gasto", "Previsión 2026 ante la meta"]);
        let missing = view.summary.missing.expect("the contribution is missing");
        assert!(missing.title.contains("error"), "{}", missing.title);
        assert!(missing.items[0].starts_with("Contribución: hay un error en"), "{:?}", missing.items);
    }

    #[test]
    fn a_customer_is_not_told_what_is_missing() {
        let edits = [("plan.yaml", "    cogs: 3822600\n", "")];
        assert!(example::account(&edits, Edition::Customer).missing.is_none());
        assert!(example::account(&edits, Edition::Committee).missing.is_none());
    }
}
