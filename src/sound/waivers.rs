//! Waivers that let nothing pass: without a reason, an approver or an end, or past their end.

use super::Check;
use super::Facts;
use crate::args;
use crate::diag::Level;
use crate::model::Portfolio;
use crate::model::day::Day;
use crate::model::programme::Waiver;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::words::Arg;

pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-11",
        name: "waiver-does-not-hold",
        level: Level::Error,
        params: &[],
        page: include_str!("../../docs/rules/waiver-does-not-hold.md"),
    },
    check: waiver_does_not_hold,
};

fn waiver_does_not_hold(portfolio: &Portfolio, facts: Facts, findings: &mut Findings<'_>) {
    for waiver in portfolio.programme.iter().flat_map(|file| &file.waivers) {
        judge(waiver, "programme", None, facts.day, findings);
    }
    for account in &portfolio.accounts {
        for waiver in &account.waivers {
            judge(waiver, account.id.as_str(), Some(account.id.as_str()), facts.day, findings);
        }
    }
}

fn judge(waiver: &Waiver, section: &str, account: Option<&str>, day: Day, findings: &mut Findings<'_>) {
    findings.looked();
    // An end that could not be read was said where it stands.
    let unread = findings.broken().iter().any(|broken| {
        broken.place.starts_with(section) && broken.place.contains("/waivers/") && broken.place.ends_with("/expires")
    });
    let fields = [
        ("reason", waiver.reason.is_none()),
        ("approved_by", waiver.approved_by.is_none()),
        ("expires", waiver.expires.is_none() && !unread),
    ];
    let missing = fields.into_iter().filter(|(_, missing)| *missing);
    let missing: Vec<Arg> = missing.map(|(name, _)| Arg::from(format!("`{name}`"))).collect();
    let own = format!("{section}/waivers/{}", waiver.code.value);
    let mut args = args! { code: &waiver.code.value, place: &waiver.r#where.value };
    let reported = match &waiver.expires {
        _ if !missing.is_empty() => {
            args.push(("missing", Arg::List(missing)));
            findings.report(&waiver.code, own, args)
        }
        Some(expires) if expires.value < day => {
            args.push(("expires", expires.value.into()));
            findings.report(expires, own, args).saying("waiver-does-not-hold-expired")
        }
        _ => return,
    };
    if let Some(account) = account {
        reported.of_account(account);
    }
}
