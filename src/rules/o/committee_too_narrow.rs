//! An account without a committee, or with one of too few functions.

use std::collections::BTreeSet;

use crate::args;
use crate::diag::Level;
use crate::model::vocabulary::Category;
use crate::model::vocabulary::Function;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "O-03",
        name: "committee-too-narrow",
        level: Level::Warning,
        params: &[("functions", "3")],
        page: include_str!("../../../docs/rules/committee-too-narrow.md"),
    },
    check: Check::Account(committee_too_narrow),
};

fn committee_too_narrow(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    let Some(head) = scope.account.head() else { return };
    let Some(category @ (Category::Strategic | Category::Star | Category::Status)) = scope.category() else { return };
    let level = if category == Category::Strategic { Level::Error } else { Level::Warning };
    let place = scope.place(&["account", "committee"]);
    let account = scope.account.id.as_str();
    let members = head.committee.as_ref().map_or(&[][..], |committee| &committee.members);
    let (Some(first), Some(last)) = (members.first(), members.last()) else {
        let at = head.committee.as_ref().map_or(head.at, |committee| committee.at);
        let args = args! { account, category: Arg::Term(category.label()) };
        findings.report(at, place, args).level(level).saying("committee-too-narrow-none");
        return;
    };
    let mut functions = BTreeSet::new();
    let mut unknown = Vec::new();
    for member in members {
        let function = scope.plans.person(member.value.as_str()).and_then(|person| person.function.as_ref());
        match function {
            Some(function) => _ = functions.insert(function.value.as_str()),
            None => unknown.push(member.value.as_str()),
        }
    }
    let needed = findings.whole("functions");
    let covers = |count: usize| i64::try_from(count).is_ok_and(|count| count >= needed);
    // Whoever has no function on file may stand for one more.
    let undecided = !covers(functions.len()) && covers(functions.len() + unknown.len());
    if let Some(person) = unknown.first().filter(|_| undecided) {
        findings.cannot(format!("people/{person}/function"));
        return;
    }
    findings.looked();
    if !covers(functions.len()) {
        let count = functions.len();
        let named = Arg::List(functions.into_iter().map(|function| name(scope, function)).collect());
        let args = args! { account, count, needed, functions: named };
        findings.report(first.span.to(last.span), place, args).level(level);
    }
}

/// What a function is called: by the format, or by the programme.
fn name(scope: &AccountScope<'_>, function: &str) -> Arg {
    let known = Function::ALL.iter().find(|known| known.id() == function);
    let own = || scope.plans.programme.as_ref().and_then(|file| file.functions.value(function));
    known.map_or_else(|| Arg::Text(own().unwrap_or_else(|| function.to_owned())), |known| Arg::Term(known.label()))
}
