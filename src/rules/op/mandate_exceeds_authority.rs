//! A negotiation mandate beyond what its lead may agree to, and nobody has approved it.

use rust_decimal::Decimal;

use crate::analyse::figure::money;
use crate::analyse::figure::percent;
use crate::args;
use crate::diag::Decision;
use crate::diag::Level;
use crate::diag::Who;
use crate::model::negotiation::Mandate;
use crate::model::negotiation::Negotiation;
use crate::model::people::Authority;
use crate::model::value;
use crate::model::vocabulary::NegotiationStatus;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::source::Span;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "OP-02",
        name: "mandate-exceeds-authority",
        level: Level::Warning,
        params: &[("error_days", "7")],
        page: include_str!("../../../docs/rules/mandate-exceeds-authority.md"),
    },
    check: Check::Account(mandate_exceeds_authority),
};

/// A term of a mandate that goes beyond the lead's authority.
struct Excess {
    /// Its name, in the mandate, in the authority and in the words.
    field: &'static str,
    /// Where the mandate says so.
    at: Span,
    /// Where the authority ends.
    limit_at: Span,
    value: Arg,
    limit: Arg,
    /// By how much money, where it is money.
    stake: Option<Decimal>,
}

fn mandate_exceeds_authority(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    for negotiation in &scope.account.negotiations {
        let Some(mandate) = &negotiation.mandate else { continue };
        let Some(lead) = negotiation.team.as_ref().and_then(|team| team.lead.as_ref()) else { continue };
        let Some(authority) = scope.plans.person(lead.value.as_str()).and_then(|lead| lead.authority.as_ref()) else {
            continue;
        };
        // What was signed in the end is measured against the limits, not against the mandate.
        let status = value(&negotiation.status);
        if matches!(status, Some(NegotiationStatus::Confirmed | NegotiationStatus::FollowedUp)) {
            continue;
        }
        let id = negotiation.id.as_ref().map_or("", |id| id.value.as_str());
        if let Some(fault) = scope.plans.fault(&scope.place(&["negotiations", id, "mandate", "approved_on"])) {
            findings.cannot(fault.place.clone());
            continue;
        }
        findings.looked();
        if mandate.approved_on.is_some() {
            continue;
        }
        let days = value(&negotiation.first_meeting).map(|meeting| scope.day.days_until(meeting));
        let soon = days.is_some_and(|days| days <= findings.whole("error_days"));
        for excess in excesses(scope, mandate, authority) {
            let decision = decision(negotiation, id, excess.stake);
            let args = args! {
                negotiation: id,
                field: excess.field,
                lead: &lead.value,
                name: scope.plans.person_name(lead.value.as_str()),
                value: excess.value,
                limit: excess.limit,
            };
            findings
                .report(excess.at, scope.place(&["negotiations", id, "mandate", excess.field]), args)
                .also(excess.limit_at)
                .level(if soon { Level::Error } else { Level::Warning })
                .decide(decision);
        }
    }
}

fn decision(negotiation: &Negotiation, id: &str, stake: Option<Decimal>) -> Decision {
    let approver = negotiation.team.as_ref().and_then(|team| team.authority_approved_by.as_ref());
    Decision {
        who: approver.map_or(Who::Director, |approver| Who::Person(approver.value.to_string())),
        by: value(&negotiation.first_meeting).map(|meeting| meeting.0),
        stake,
        cause: format!("mandate/{id}"),
    }
}

/// The terms of a mandate that go beyond an authority.
fn excesses(scope: &AccountScope<'_>, mandate: &Mandate, authority: &Authority) -> Vec<Excess> {
    let mut excesses = Vec::new();
    if let (Some(asked), Some(limit)) = (&mandate.price_change_pct, &authority.price_change_pct)
        && asked.value.get().abs() > limit.value.get().abs()
    {
        excesses.push(Excess {
            field: "price_change_pct",
            at: asked.span,
            limit_at: limit.span,
            value: percent(asked.value.get()),
            limit: percent(limit.value.get().abs()),
            stake: None,
        });
    }
    if let (Some(asked), Some(limit)) = (&mandate.payment_days, &authority.payment_days)
        && asked.value > limit.value
    {
        excesses.push(Excess {
            field: "payment_days",
            at: asked.span,
            limit_at: limit.span,
            value: i64::from(asked.value).into(),
            limit: i64::from(limit.value).into(),
            stake: None,
        });
    }
    // An authority is money of the programme; a mandate in another currency cannot be compared with it.
    let currency = scope.plans.currency();
    if let (Some(asked), Some(limit)) = (&mandate.investment, &authority.investment)
        && scope.account.currency(scope.plans) == currency
        && asked.value > limit.value
    {
        excesses.push(Excess {
            field: "investment",
            at: asked.span,
            limit_at: limit.span,
            value: money(asked.value.get(), currency),
            limit: money(limit.value.get(), currency),
            stake: asked.value.get().checked_sub(limit.value.get()),
        });
    }
    excesses
}
