//! How far we reach the powerful, whether they support us, and whether the smallest set of allies is there (`methods.md`
//! 2.13).

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
use crate::model::day::Day;
use crate::model::plan::Stakeholder;
use crate::model::scales::Coverage;
use crate::model::scales::Influence;
use crate::model::scales::Support;
use crate::model::value;
use crate::model::vocabulary::BuyingRole;
use crate::model::vocabulary::Function;
use crate::model::vocabulary::Presence;
use crate::sound::Sound;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "stakeholders",
    page: include_str!("../../docs/methods/stakeholders.md"),
    formulas: &["power-coverage", "support-index", "contact-freshness", "minimum-set"],
};

/// Coverage from which a person counts as reached.
pub const REACHED: i64 = 2;
/// Influence from which a person has a say in the decision.
pub const POWERFUL: i64 = 4;
/// Days after which a contact with somebody powerful is old.
const RECENT_FOR_THE_POWERFUL: i64 = 90;
/// Days after which a contact with anybody else is old.
const RECENT: i64 = 180;

/// Power and support among the customer's people who are still there.
#[derive(Clone, Debug, PartialEq)]
pub struct People {
    /// Influence of those we reach, in percent of all influence.
    pub power_coverage: Figure,
    /// Support by influence, from −1 (all enemies) to 1 (all mentors).
    pub support_index: Figure,
    /// Influence of those whom we have met in time, in percent of all influence.
    pub freshness: Computed<Figure>,
    /// How many of the three indispensable parts somebody plays: sponsor, decision maker, champion.
    pub minimum_set: Computed<Figure>,
    /// Who plays them.
    pub minimum: Minimum,
    /// When each of those present was last met, in the order of the plan.
    pub contacted: Vec<Contacted>,
    /// How many people count.
    pub counted: usize,
    /// How many are left out, because influence, support or coverage is not written.
    pub left_out: usize,
}

/// The smallest set of allies without which a plan stands on nothing: the ids of those who play each part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Minimum {
    /// Who approves or leads the company, and supports us.
    pub sponsors: Vec<String>,
    /// Who decides.
    pub deciders: Vec<String>,
    /// Who fights for us.
    pub champions: Vec<String>,
}

/// When somebody was last met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contacted {
    /// The person.
    pub id: String,
    /// The last contact, as typed or exported, whichever is later.
    pub last: Option<Day>,
    /// Days since then.
    pub days: Option<i64>,
    /// Days after which a contact with this person is old.
    pub limit: i64,
}

impl Contacted {
    /// Whether the last contact is recent enough. Where none is written, it is not.
    pub fn in_time(&self) -> bool {
        self.days.is_some_and(|days| days <= self.limit)
    }
}

/// The people of an account at a day.
pub fn people(plans: &Sound, account: &Account, day: Day) -> Computed<People> {
    let place = format!("{}/stakeholders", account.id);
    faults::entries(plans, &place, &["id", "influence", "support", "coverage", "status"])?;
    let all = account.plan.as_ref().map_or(&[][..], |plan| &plan.stakeholders);
    let present: Vec<&Stakeholder> =
        all.iter().filter(|person| value(&person.status) != Some(Presence::Left)).collect();
    if present.is_empty() {
        return Err(faults::absent(plans, &place, "stakeholders"));
    }
    let judged: Vec<Judged<'_>> = present.iter().filter_map(|person| judged(person)).collect();
    let power = exact::sum(judged.iter().map(|judged| judged.influence.value.get()))?;
    if power.is_zero() {
        return Err(Because::missing("influence"));
    }
    let strictest = strictest(&present);
    let last: Vec<(Contacted, Option<Span>)> =
        present.iter().map(|person| contacted(plans, account, person, day)).collect();
    let minimum = minimum(&present);
    Ok(People {
        power_coverage: power_coverage(&judged, power)?.shown_to(strictest),
        support_index: support_index(&judged, power)?.shown_to(strictest),
        freshness: faults::entries(plans, &place, &["last_contact"])
            .and_then(|()| freshness(&judged, &last, power, day))
            .map(|figure| figure.shown_to(strictest)),
        minimum_set: faults::entries(plans, &place, &["roles", "champion", "function"])
            .map(|()| minimum_set(&minimum, &present).shown_to(strictest)),
        minimum,
        counted: judged.len(),
        left_out: present.len() - judged.len(),
        contacted: last.into_iter().map(|(contacted, _)| contacted).collect(),
    })
}

/// Somebody of whom influence, support and coverage are written.
struct Judged<'a> {
    person: &'a Stakeholder,
    influence: &'a Spanned<Influence>,
    support: &'a Spanned<Support>,
    coverage: &'a Spanned<Coverage>,
}

impl Judged<'_> {
    fn power(&self) -> Given {
        Given::written("input-influence", as_written(self.influence.value.get()), self.influence.span)
    }
}

fn judged(person: &Stakeholder) -> Option<Judged<'_>> {
    Some(Judged {
        person,
        influence: person.influence.as_ref()?,
        support: person.support.as_ref()?,
        coverage: person.coverage.as_ref()?,
    })
}

fn power_coverage(judged: &[Judged<'_>], power: Decimal) -> Computed<Figure> {
    let mut reached = Decimal::ZERO;
    let mut inputs = Vec::new();
    for one in judged {
        if one.coverage.value.get() >= Decimal::from(REACHED) {
            reached = exact::plus(reached, one.influence.value.get())?;
        }
        let coverage = as_written(one.coverage.value.get());
        inputs.extend([Given::named(name(one.person), coverage, one.coverage.span), one.power()]);
    }
    Ok(Figure::new(exact::percent_of(reached, power)?, "power-coverage", inputs).in_percent())
}

fn support_index(judged: &[Judged<'_>], power: Decimal) -> Computed<Figure> {
    let mut support = Decimal::ZERO;
    let mut inputs = Vec::new();
    for one in judged {
        let side = one.support.value.get();
        support = exact::plus(support, exact::times(one.influence.value.get(), side)?)?;
        inputs.extend([Given::named(name(one.person), as_written(side), one.support.span), one.power()]);
    }
    let index = exact::over(support, exact::times(Decimal::TWO, power)?)?;
    Ok(Figure::new(index, "support-index", inputs))
}

/// The influence of those whom we have met in time. Where nobody's last contact is written, nobody keeps account of it.
fn freshness(judged: &[Judged<'_>], last: &[(Contacted, Option<Span>)], power: Decimal, day: Day) -> Computed<Figure> {
    let mut fresh = Decimal::ZERO;
    let mut inputs = vec![Given::computed("input-report-day", Arg::Day(day.0))];
    for one in judged {
        let found = last.iter().find(|(contacted, _)| contacted.id == one.person.id.value.as_str());
        let Some((Contacted { last: Some(met), .. }, Some(at))) = found else { continue };
        if found.is_some_and(|(contacted, _)| contacted.in_time()) {
            fresh = exact::plus(fresh, one.influence.value.get())?;
        }
        inputs.extend([Given::named(name(one.person), Arg::Day(met.0), *at), one.power()]);
    }
    if inputs.len() == 1 {
        return Err(Because::new("no-last-contact", Vec::new()));
    }
    Ok(Figure::new(exact::percent_of(fresh, power)?, "contact-freshness", inputs).in_percent())
}

/// The last contact of a person up to the day: the typed one or one of an export, whichever is later.
fn contacted(plans: &Sound, account: &Account, person: &Stakeholder, day: Day) -> (Contacted, Option<Span>) {
    let exported = plans
        .contacts
        .iter()
        .filter(|contact| contact.account.value == account.id && contact.stakeholder.value == person.id.value)
        .map(|contact| (contact.date.value, contact.date.span));
    let typed = person.last_contact.as_ref().map(|typed| (typed.value, typed.span));
    let known = typed.into_iter().chain(exported).filter(|(met, _)| met.days_until(day) >= 0);
    let last = known.max_by_key(|(met, _)| *met);
    let powerful = value(&person.influence).is_some_and(|influence| influence.get() >= Decimal::from(POWERFUL));
    let contacted = Contacted {
        id: person.id.value.to_string(),
        last: last.map(|(met, _)| met),
        days: last.map(|(met, _)| met.days_until(day)),
        limit: if powerful { RECENT_FOR_THE_POWERFUL } else { RECENT },
    };
    (contacted, last.map(|(_, at)| at))
}

fn minimum(present: &[&Stakeholder]) -> Minimum {
    let those = |plays: &dyn Fn(&Stakeholder) -> bool| {
        present.iter().filter(|person| plays(person)).map(|person| person.id.value.to_string()).collect()
    };
    let supports = |person: &Stakeholder| value(&person.support).is_some_and(|support| support.get() >= Decimal::ONE);
    Minimum {
        sponsors: those(&|person| is_on_top(person) && supports(person)),
        deciders: those(&|person| has_role(person, BuyingRole::Decider)),
        champions: those(&|person| value(&person.champion) == Some(true)),
    }
}

/// Whether somebody approves or leads the company: a sponsor, once on our side.
pub fn is_on_top(person: &Stakeholder) -> bool {
    let leads = person.function.as_ref().is_some_and(|own| own.value.as_str() == Function::GeneralManagement.id());
    leads || has_role(person, BuyingRole::Approver)
}

fn has_role(person: &Stakeholder, role: BuyingRole) -> bool {
    person.roles.iter().any(|own| own.value == role)
}

fn minimum_set(minimum: &Minimum, present: &[&Stakeholder]) -> Figure {
    let parts = [
        ("input-sponsor", &minimum.sponsors),
        ("input-decider", &minimum.deciders),
        ("input-champion", &minimum.champions),
    ];
    let mut filled = Decimal::ZERO;
    let mut inputs = Vec::new();
    for (part, players) in parts {
        let players = present.iter().filter(|person| players.iter().any(|own| person.id.value == **own));
        let of_part: Vec<Given> =
            players.map(|person| Given::written(part, Arg::from(name(person)), person.id.span)).collect();
        filled += if of_part.is_empty() { Decimal::ZERO } else { Decimal::ONE };
        inputs.extend(of_part);
    }
    Figure::new(filled, "minimum-set", inputs)
}

/// Opinions on people are the committee's, or stricter where an author has said so.
fn strictest(people: &[&Stakeholder]) -> Visibility {
    let own = people.iter().filter_map(|person| value(&person.visibility));
    own.fold(Visibility::Committee, Visibility::max)
}

fn name(person: &Stakeholder) -> &str {
    person.name.as_ref().map_or(person.id.value.as_str(), |name| name.value.as_str())
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

    #[test]
    fn a_sponsor_who_does_not_support_us_is_none() {
        let people = fixture::serralba().people.expect("the example is whole");
        assert_eq!(people.minimum_set.map(|figure| figure.value), Ok(Decimal::TWO));
        assert!(people.minimum.sponsors.is_empty());
        assert_eq!(people.minimum.deciders, ["raquel-pons", "elena-quiroga"]);
        assert_eq!(people.minimum.champions, ["raquel-pons"]);
        let won = fixture::with(
            "plan.yaml",
            "roles: [approver], influence: 5, support: 0",
            "roles: [approver], influence: 5, support: 1",
        );
        let won = won.people.expect("the example is whole");
        assert_eq!(won.minimum_set.map(|figure| figure.value), Ok(Decimal::from(3)));
        assert_eq!(won.minimum.sponsors, ["jorge-santamaria"]);
    }

    #[test]
    fn the_powerful_are_met_within_90_days_the_others_within_180() {
        let people = fixture::serralba().people.expect("the example is whole");
        assert_eq!(people.freshness.expect("the contacts are written").value, Decimal::ONE_HUNDRED);
        let santamaria = &people.contacted[0];
        assert_eq!((santamaria.days, santamaria.limit, santamaria.in_time()), (Some(80), 90, true));
        // 91 days ago: 26 of 31 points of influence are left.
        let old = fixture::with("plan.yaml", "last_contact: 2025-07-18", "last_contact: 2025-07-07");
        let old = old.people.expect("the example is whole").freshness.expect("the contacts are written");
        assert_eq!(old.value.round_dp(2), Decimal::new(8387, 2));
        // Miguel Ayala has influence 2: 160 days are not too many.
        let quiet = fixture::with("plan.yaml", "last_contact: 2025-09-29", "last_contact: 2025-04-29");
        let quiet = quiet.people.expect("the example is whole").freshness.expect("the contacts are written");
        assert_eq!(quiet.value, Decimal::ONE_HUNDRED);
    }

    #[test]
    fn an_export_knows_a_later_contact_and_tomorrow_is_none() {
        let rows = "date,person,account,stakeholder\n\
                    2025-10-01,pau-soler,serralba,jorge-santamaria\n\
                    2025-10-07,pau-soler,serralba,jorge-santamaria\n";
        let people = fixture::and("data/contacts.csv", rows).people.expect("the example is whole");
        assert_eq!(people.contacted[0].last, Day::parse("2025-10-01"));
    }

    #[test]
    fn one_internal_entry_makes_every_number_internal() {
        let people = fixture::with("plan.yaml", "- { id: miguel-ayala,", "- { id: miguel-ayala, visibility: internal,");
        let people = people.people.expect("the example is whole");
        assert_eq!(people.support_index.visibility, Visibility::Internal);
        assert_eq!(people.minimum_set.map(|figure| figure.visibility), Ok(Visibility::Internal));
    }
}
