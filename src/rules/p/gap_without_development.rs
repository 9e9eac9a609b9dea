//! A manager below what the accounts ask for, with nothing planned about it.

use rust_decimal::Decimal;

use crate::analyse::figure::as_written;
use crate::analyse::profile::COMPETENCES;
use crate::analyse::profile::HATS;
use crate::args;
use crate::diag::Level;
use crate::model::people::Person;
use crate::model::scales;
use crate::model::vocabulary::Category;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::Check;
use crate::rules::Scope;
use crate::rules::ap;
use crate::source::Spanned;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "P-02",
        name: "gap-without-development",
        level: Level::Warning,
        params: &[],
        page: include_str!("../../../docs/rules/gap-without-development.md"),
    },
    check: Check::Portfolio(gap_without_development),
};

fn gap_without_development(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for load in &scope.numbers.programme.loads {
        let Some(person) = scope.plans.person(&load.person) else { continue };
        let categories = load.accounts.iter().filter_map(|account| ap::category(scope.plans, scope.numbers, account));
        let Some(needed) = categories.map(|category| required(scope, category)).max() else { continue };
        let rated = rated(person);
        if rated.is_empty() {
            continue;
        }
        let place = format!("people/{}", person.id.value);
        if let Some(fault) = scope.plans.fault(&format!("{place}/development")) {
            findings.cannot(fault.place.clone());
            continue;
        }
        findings.looked();
        let planned = |gap: &str| {
            let open = person.development.iter().filter(|step| step.completed_on.is_none());
            open.filter_map(|step| step.gap.as_ref()).any(|open| open.value == *gap)
        };
        let gap = |(name, level): &(&str, &Spanned<scales::Level>)| level.value.get() < needed && !planned(name);
        let gaps: Vec<_> = rated.into_iter().filter(gap).collect();
        let Some(((_, first), others)) = gaps.split_first() else { continue };
        let names = Arg::List(gaps.iter().map(|(name, _)| term(name)).collect());
        let args = args! { person: &person.id.value, gaps: names, needed: as_written(needed) };
        let mut reported = findings.report(*first, place, args);
        for (_, level) in others {
            reported = reported.also(*level);
        }
    }
}

/// The level that a category asks of its manager: the programme's, or the usual one.
fn required(scope: &Scope<'_>, category: Category) -> Decimal {
    let policy = scope.plans.programme().and_then(|programme| programme.people.as_ref());
    let own = policy.and_then(|policy| policy.required_levels.value(category.id()));
    own.map_or_else(
        || match category {
            Category::Strategic | Category::Star => Decimal::from(4),
            Category::Status => Decimal::from(3),
            Category::Streamline => Decimal::TWO,
        },
        scales::Level::get,
    )
}

/// Every level of a person that somebody has judged, as the file has them.
fn rated(person: &Person) -> Vec<(&str, &Spanned<scales::Level>)> {
    let sides = [&person.competences, &person.hats].into_iter().flatten();
    let mut rated: Vec<_> = sides.flat_map(|side| side.levels.iter()).map(|(name, _, level)| (name, level)).collect();
    rated.sort_by_key(|(_, level)| level.span);
    rated
}

/// What a competence or a hat is called; one of the author's own by its id.
fn term(name: &str) -> Arg {
    let key = |kind: &str| Arg::Term(format!("{kind}-{}", name.replace('_', "-")));
    if COMPETENCES.contains(&name) {
        key("competence")
    } else if HATS.contains(&name) {
        key("hat")
    } else {
        name.into()
    }
}
