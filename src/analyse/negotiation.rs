//! What a negotiation can reach (`methods.md` 2.24): zones of agreement, what is cheap to give, what packages are worth
//! to each side, and how much of the room is already promised.

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::money;
use crate::decode::Named;
use crate::model::Account;
use crate::model::day::Day;
use crate::model::negotiation::Negotiation;
use crate::model::negotiation::Variable;
use crate::model::scales::Money;
use crate::model::scales::Weight;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::Direction;
use crate::sound::Sound;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "negotiation",
    page: include_str!("../../docs/methods/negotiation.md"),
    formulas: &[
        "agreement-zones",
        "integrative-potential",
        "trade-ratio",
        "concession-cost",
        "concession-room",
        "concession-use",
        "over-alternative",
        "preparation-points",
        "untested-assumptions",
        "package-ours",
        "package-theirs",
    ],
};

/// The nine points of preparation: the name in a plan, and the key of its words.
pub const PREPARATION: [(&str, &str); 9] = [
    ("information", "preparation-information"),
    ("objectives", "preparation-objectives"),
    ("their_objectives", "preparation-their-objectives"),
    ("priorities_compared", "preparation-priorities-compared"),
    ("assumptions_checked", "preparation-assumptions-checked"),
    ("variables_valued", "preparation-variables-valued"),
    ("agenda", "preparation-agenda"),
    ("batna", "preparation-batna"),
    ("matrix", "preparation-matrix"),
];

/// The numbers of one negotiation; all of them are internal.
#[derive(Clone, Debug, PartialEq)]
pub struct NegotiationNumbers {
    /// Its id; empty where it has none.
    pub id: String,
    /// What is negotiated, in the order of the file.
    pub variables: Vec<VariableNumbers>,
    /// In how many variables an agreement is possible.
    pub possible: Computed<Figure>,
    /// How much there is to trade, 0 (one pie) to 100.
    pub integrative: Computed<Figure>,
    /// What the concessions cost us.
    pub cost: Computed<Figure>,
    /// How many concessions have no price.
    pub unpriced: usize,
    /// What the target is worth beyond the worst package we accept.
    pub room: Computed<Figure>,
    /// How much of that room the concessions take, in percent.
    pub used: Computed<Figure>,
    /// What the worst package we accept is worth beyond our best alternative.
    pub over_alternative: Computed<Figure>,
    /// How many of the nine points are prepared.
    pub prepared: Computed<Figure>,
    /// How many assumptions nobody has tested.
    pub untested: Computed<Figure>,
    /// What each side wants and what it just accepts, as packages to compare with.
    pub references: Vec<PackageNumbers>,
    /// The proposals in their order, then what was agreed.
    pub packages: Vec<PackageNumbers>,
}

/// One thing that is negotiated.
#[derive(Clone, Debug, PartialEq)]
pub struct VariableNumbers {
    /// Its id.
    pub id: String,
    /// What it is, as written; else its id.
    pub label: String,
    /// Which way favours us.
    pub direction: Option<Direction>,
    /// Our positions.
    pub ours: Computed<Positions>,
    /// Theirs, as we believe.
    pub theirs: Computed<Positions>,
    /// Where an agreement is possible.
    pub zone: Computed<Zone>,
    /// Its weight for us and for them, out of 100.
    pub weights: Option<(Decimal, Decimal)>,
    /// Their weight by ours.
    pub trade_ratio: Computed<Figure>,
    /// What that advises; nothing between the two limits.
    pub trade: Option<Trade>,
}

/// Where a side begins, what it wants, and where it breaks off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Positions {
    /// What it asks for first.
    pub opening: Decimal,
    /// What it wants.
    pub target: Decimal,
    /// Beyond this it does not agree.
    pub limit: Decimal,
    /// Whether opening, target and limit stand in that order on the side's own way.
    pub ordered: bool,
    /// Where they were written.
    pub at: Span,
}

/// Where an agreement is possible: between the two limits, or nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The lower of the two limits.
    pub low: Decimal,
    /// The higher one.
    pub high: Decimal,
    /// Whether the limits do not reach each other: then there is a gap between them.
    pub empty: bool,
}

/// What to do with a variable that weighs differently on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trade {
    /// Cheap for us, dear for them.
    Give,
    /// Dear for us, cheap for them.
    Ask,
}

/// What a package is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackageKind {
    /// A proposal that one side made.
    Proposal {
        /// When.
        date: Option<Day>,
        /// By whom, as written; may be empty.
        by: String,
    },
    /// What was agreed.
    Agreed,
    /// Everything we want.
    OurTarget,
    /// The worst that we accept.
    OurLimit,
    /// Everything they want, as we believe.
    TheirTarget,
    /// The worst that they accept, as we believe.
    TheirLimit,
}

/// A value for every variable, and what that is worth to each side.
#[derive(Clone, Debug, PartialEq)]
pub struct PackageNumbers {
    /// What it is.
    pub kind: PackageKind,
    /// What it is worth to us, 0 (all at our limits) to 100 (all at our openings).
    pub ours: Computed<Figure>,
    /// What it is worth to them, as we believe.
    pub theirs: Computed<Figure>,
    /// Another package of the list that is no worse for either side and better for one.
    pub dominated_by: Option<usize>,
}

/// The numbers of every negotiation of an account, in the order of their files.
pub fn negotiations(plans: &Sound, account: &Account) -> Vec<NegotiationNumbers> {
    account.negotiations.iter().map(|negotiation| numbers(plans, account, negotiation)).collect()
}

fn numbers(plans: &Sound, account: &Account, negotiation: &Negotiation) -> NegotiationNumbers {
    let id = negotiation.id.as_ref().map_or("", |id| id.value.as_str()).to_owned();
    let place = format!("{}/negotiations/{id}", account.id);
    let currency = account.currency(plans);
    let variables: Vec<VariableNumbers> =
        negotiation.variables.iter().map(|variable| variable_numbers(plans, &place, variable)).collect();
    let cost = cost(plans, &place, negotiation, currency);
    let room = room(plans, &place, negotiation, currency);
    let used = used(&cost, &room, currency);
    let fields = ["id", "dir", "ours", "theirs", "weight_ours", "weight_theirs"];
    let sound = faults::entries(plans, &format!("{place}/variables"), &fields);
    let mut packages = proposals(plans, &place, negotiation, &sound, &variables);
    let worth: Vec<Option<(Decimal, Decimal)>> = packages.iter().map(worth).collect();
    for (at, package) in packages.iter_mut().enumerate() {
        package.dominated_by = worth[at].and_then(|own| dominating(own, &worth));
    }
    NegotiationNumbers {
        possible: possible(plans, &place, &variables),
        integrative: integrative(plans, &place, negotiation, &variables),
        unpriced: negotiation.concessions.iter().filter(|concession| concession.cost.is_none()).count(),
        over_alternative: over_alternative(plans, &place, negotiation, currency),
        prepared: prepared(plans, &place, negotiation),
        untested: untested(plans, &place, negotiation),
        references: references(&sound, &variables),
        id,
        variables,
        cost,
        room,
        used,
        packages,
    }
}

fn variable_numbers(plans: &Sound, place: &str, variable: &Variable) -> VariableNumbers {
    let id = variable.id.value.as_str();
    let label = Some(text(&variable.text)).filter(|label| !label.is_empty()).unwrap_or(id).to_owned();
    let place = format!("{place}/variables/{id}");
    let direction = value(&variable.dir);
    let sign = sign(plans, &place, direction);
    let side = |name: &str, given: &[Spanned<Decimal>], sign: Computed<Decimal>| {
        positions(plans, &format!("{place}/{name}"), given, sign?)
    };
    let ours = side("ours", &variable.ours, sign.clone());
    let theirs = side("theirs", &variable.theirs, sign.clone().map(|sign| -sign));
    let zone = zone(&ours, &theirs, sign);
    let weight = |weight: &Option<Spanned<Weight>>| value(weight).map(Weight::get);
    let weights = weight(&variable.weight_ours).zip(weight(&variable.weight_theirs));
    VariableNumbers {
        id: id.to_owned(),
        trade_ratio: trade_ratio(plans, &place, variable).map(|figure| figure.about(label.as_str())),
        trade: weights.and_then(|(ours, theirs)| trade(ours, theirs)),
        label,
        direction,
        ours,
        theirs,
        zone,
        weights,
    }
}

/// 1 where more favours us, −1 where less does.
fn sign(plans: &Sound, place: &str, direction: Option<Direction>) -> Computed<Decimal> {
    faults::fields(plans, place, &["dir"])?;
    match direction {
        Some(Direction::Up) => Ok(Decimal::ONE),
        Some(Direction::Down) => Ok(Decimal::NEGATIVE_ONE),
        _ => Err(Because::new("no-direction", Vec::new())),
    }
}

fn positions(plans: &Sound, place: &str, given: &[Spanned<Decimal>], sign: Decimal) -> Computed<Positions> {
    faults::section(plans, place)?;
    let [opening, target, limit] = given else { return Err(Because::new("no-positions", Vec::new())) };
    let (begins, wants, breaks) = (opening.value, target.value, limit.value);
    let falls = begins >= wants && wants >= breaks;
    let rises = begins <= wants && wants <= breaks;
    let ordered = if sign.is_sign_positive() { falls } else { rises };
    Ok(Positions { opening: begins, target: wants, limit: breaks, ordered, at: opening.span.to(limit.span) })
}

fn zone(ours: &Computed<Positions>, theirs: &Computed<Positions>, sign: Computed<Decimal>) -> Computed<Zone> {
    let (ours, theirs) = (ours.as_ref().map_err(Clone::clone)?.limit, theirs.as_ref().map_err(Clone::clone)?.limit);
    let empty = if sign?.is_sign_positive() { theirs < ours } else { theirs > ours };
    Ok(Zone { low: ours.min(theirs), high: ours.max(theirs), empty })
}

fn trade_ratio(plans: &Sound, place: &str, variable: &Variable) -> Computed<Figure> {
    faults::fields(plans, place, &["weight_ours", "weight_theirs"])?;
    let (Some(ours), Some(theirs)) = (&variable.weight_ours, &variable.weight_theirs) else {
        return Err(Because::new("no-weights", Vec::new()));
    };
    let inputs = vec![
        Given::written("input-weight-theirs", as_written(theirs.value.get()), theirs.span),
        Given::written("input-weight-ours", as_written(ours.value.get()), ours.span),
    ];
    Ok(Figure::new(exact::over(theirs.value.get(), ours.value.get())?, "trade-ratio", inputs))
}

/// Good to give from three halves, good to ask for up to 0.67.
fn trade(ours: Decimal, theirs: Decimal) -> Option<Trade> {
    let (give, ask) = (Decimal::new(15, 1), Decimal::new(67, 2));
    if theirs > Decimal::ZERO && theirs >= ours * give {
        Some(Trade::Give)
    } else if theirs <= ours * ask {
        (ours > Decimal::ZERO).then_some(Trade::Ask)
    } else {
        None
    }
}

/// The zones that are not empty; every variable must have one or none.
fn possible(plans: &Sound, place: &str, variables: &[VariableNumbers]) -> Computed<Figure> {
    faults::entries(plans, &format!("{place}/variables"), &["id", "dir", "ours", "theirs"])?;
    if variables.is_empty() {
        return Err(Because::new("no-variables", Vec::new()));
    }
    let mut count = Decimal::ZERO;
    let mut inputs = Vec::new();
    for variable in variables {
        let zone = variable.zone.as_ref().map_err(Clone::clone)?;
        let [ours, theirs] = [&variable.ours, &variable.theirs].map(|side| side.as_ref().map_err(Clone::clone));
        if !zone.empty {
            count = exact::plus(count, Decimal::ONE)?;
        }
        let (ours, theirs) = (ours?, theirs?);
        let limits = Arg::List(vec![as_written(ours.limit), as_written(theirs.limit)]);
        inputs.push(Given::named(variable.label.as_str(), limits, ours.at));
    }
    Ok(Figure::new(count, "agreement-zones", inputs))
}

/// Half of what the weights differ.
fn integrative(
    plans: &Sound,
    place: &str,
    negotiation: &Negotiation,
    variables: &[VariableNumbers],
) -> Computed<Figure> {
    faults::entries(plans, &format!("{place}/variables"), &["id", "weight_ours", "weight_theirs"])?;
    if variables.is_empty() {
        return Err(Because::new("no-variables", Vec::new()));
    }
    let mut differ = Decimal::ZERO;
    let mut inputs = Vec::new();
    for (variable, written) in variables.iter().zip(&negotiation.variables) {
        let (ours, theirs) = variable.weights.ok_or_else(|| Because::new("no-weights", Vec::new()))?;
        differ = exact::plus(differ, exact::minus(ours, theirs)?.abs())?;
        let weights = Arg::List(vec![as_written(ours), as_written(theirs)]);
        inputs.push(Given::named(variable.label.as_str(), weights, written.at));
    }
    Ok(Figure::new(exact::over(differ, Decimal::TWO)?, "integrative-potential", inputs))
}

fn cost(plans: &Sound, place: &str, negotiation: &Negotiation, currency: &str) -> Computed<Figure> {
    faults::entries(plans, &format!("{place}/concessions"), &["cost"])?;
    let priced: Vec<_> = negotiation
        .concessions
        .iter()
        .filter_map(|concession| Some((text(&concession.give), concession.cost.as_ref()?)))
        .collect();
    if priced.is_empty() {
        return Err(Because::new("no-concessions", Vec::new()));
    }
    let sum = exact::sum(priced.iter().map(|(_, cost)| cost.value.get()))?;
    let inputs = priced.iter().map(|(give, cost)| Given::named(*give, money(cost.value.get(), currency), cost.span));
    Ok(Figure::new(sum, "concession-cost", inputs.collect()).in_money(currency))
}

/// What the target is worth, and what the worst is that we accept.
type Bounds<'a> = (Option<&'a Spanned<Money>>, Option<&'a Spanned<Money>>);

fn packages<'a>(plans: &Sound, place: &str, negotiation: &'a Negotiation) -> Computed<Bounds<'a>> {
    faults::section(plans, &format!("{place}/packages"))?;
    let packages = negotiation.packages.as_ref();
    let target = packages.and_then(|packages| packages.target.as_ref());
    let reservation = packages.and_then(|packages| packages.reservation.as_ref());
    let worth = |package: Option<&'a crate::model::negotiation::Package>| package?.annual_contribution.as_ref();
    Ok((worth(target), worth(reservation)))
}

fn room(plans: &Sound, place: &str, negotiation: &Negotiation, currency: &str) -> Computed<Figure> {
    let (Some(target), Some(reservation)) = packages(plans, place, negotiation)? else {
        return Err(Because::new("no-packages", Vec::new()));
    };
    let inputs = vec![
        Given::written("input-target-package", money(target.value.get(), currency), target.span),
        Given::written("input-worst-package", money(reservation.value.get(), currency), reservation.span),
    ];
    let room = exact::minus(target.value.get(), reservation.value.get())?;
    Ok(Figure::new(room, "concession-room", inputs).in_money(currency))
}

fn used(cost: &Computed<Figure>, room: &Computed<Figure>, currency: &str) -> Computed<Figure> {
    let (cost, room) = (cost.as_ref().map_err(Clone::clone)?.value, room.as_ref().map_err(Clone::clone)?.value);
    if room <= Decimal::ZERO {
        return Err(Because::new("no-room", Vec::new()));
    }
    let inputs = vec![
        Given::computed("input-concessions", money(cost, currency)),
        Given::computed("input-room", money(room, currency)),
    ];
    Ok(Figure::new(exact::percent_of(cost, room)?, "concession-use", inputs).in_percent())
}

fn over_alternative(plans: &Sound, place: &str, negotiation: &Negotiation, currency: &str) -> Computed<Figure> {
    let (_, reservation) = packages(plans, place, negotiation)?;
    let reservation = reservation.ok_or_else(|| Because::new("no-packages", Vec::new()))?;
    faults::section(plans, &format!("{place}/batna/ours"))?;
    let ours = negotiation.batna.as_ref().and_then(|batna| batna.ours.as_ref());
    let alternative = ours.and_then(|ours| ours.annual_contribution.as_ref());
    let alternative = alternative.ok_or_else(|| Because::new("no-alternative", Vec::new()))?;
    let inputs = vec![
        Given::written("input-worst-package", money(reservation.value.get(), currency), reservation.span),
        Given::written("input-alternative", money(alternative.value.get(), currency), alternative.span),
    ];
    let more = exact::minus(reservation.value.get(), alternative.value.get())?;
    Ok(Figure::new(more, "over-alternative", inputs).in_money(currency))
}

fn prepared(plans: &Sound, place: &str, negotiation: &Negotiation) -> Computed<Figure> {
    faults::section(plans, &format!("{place}/preparation"))?;
    if negotiation.preparation.is_empty() {
        return Err(Because::new("no-preparation", Vec::new()));
    }
    let mut count = Decimal::ZERO;
    let mut inputs = Vec::new();
    for (name, key) in PREPARATION {
        let Some(point) = negotiation.preparation.get(name) else { continue };
        count = exact::plus(count, if point.value { Decimal::ONE } else { Decimal::ZERO })?;
        let state = if point.value { "preparation-done" } else { "preparation-open" };
        inputs.push(Given::written(key, Arg::Term(state.to_owned()), point.span));
    }
    Ok(Figure::new(count, "preparation-points", inputs))
}

fn untested(plans: &Sound, place: &str, negotiation: &Negotiation) -> Computed<Figure> {
    faults::entries(plans, &format!("{place}/assumptions"), &["id", "status"])?;
    if negotiation.assumptions.is_empty() {
        return Err(Because::new("no-assumptions", Vec::new()));
    }
    let open = negotiation
        .assumptions
        .iter()
        .filter(|assumption| assumption.status.as_ref().is_none_or(|status| status.value != *"tested"));
    let inputs: Vec<Given> = open
        .map(|assumption| Given::named(assumption.id.value.as_str(), text(&assumption.text).into(), assumption.at))
        .collect();
    Ok(Figure::new(Decimal::from(inputs.len()), "untested-assumptions", inputs))
}

/// What both sides want and what they just accept, where every variable has its positions.
fn references(sound: &Computed<()>, variables: &[VariableNumbers]) -> Vec<PackageNumbers> {
    type Pick = fn(&VariableNumbers) -> Computed<Decimal>;
    let kinds: [(PackageKind, Pick); 4] = [
        (PackageKind::OurTarget, |variable| Ok(variable.ours.clone()?.target)),
        (PackageKind::OurLimit, |variable| Ok(variable.ours.clone()?.limit)),
        (PackageKind::TheirTarget, |variable| Ok(variable.theirs.clone()?.target)),
        (PackageKind::TheirLimit, |variable| Ok(variable.theirs.clone()?.limit)),
    ];
    let package = |(kind, pick): (PackageKind, Pick)| {
        let values = || variables.iter().map(|variable| Ok((pick(variable)?, None))).collect();
        package(kind, variables, &sound.clone().and_then(|()| values()))
    };
    if variables.is_empty() { Vec::new() } else { kinds.into_iter().map(package).collect() }
}

fn proposals(
    plans: &Sound,
    place: &str,
    negotiation: &Negotiation,
    sound: &Computed<()>,
    variables: &[VariableNumbers],
) -> Vec<PackageNumbers> {
    let whole = |part: &str| sound.clone().and_then(|()| faults::section(plans, &format!("{place}/{part}")));
    let mut made: Vec<_> = (1..).zip(&negotiation.proposals).filter(|(_, made)| !made.values.is_empty()).collect();
    made.sort_by_key(|(number, proposal)| (value(&proposal.date), *number));
    let mut packages = Vec::new();
    for (number, proposal) in made {
        let kind = PackageKind::Proposal { date: value(&proposal.date), by: text(&proposal.by).to_owned() };
        let values = whole(&format!("proposals/{number}/values")).and_then(|()| complete(&proposal.values, variables));
        packages.push(package(kind, variables, &values));
    }
    if !negotiation.agreed.is_empty() {
        let values = whole("agreed").and_then(|()| complete(&negotiation.agreed, variables));
        packages.push(package(PackageKind::Agreed, variables, &values));
    }
    packages
}

/// A value for every variable in their order, with its place where somebody wrote it.
type Offer = Computed<Vec<(Decimal, Option<Span>)>>;

/// The offer of a proposal; one that is silent on a variable cannot be compared.
fn complete(values: &Named<Spanned<Decimal>>, variables: &[VariableNumbers]) -> Offer {
    let silent: Vec<Arg> = variables
        .iter()
        .filter(|variable| values.get(&variable.id).is_none())
        .map(|variable| Arg::from(variable.label.as_str()))
        .collect();
    if !silent.is_empty() {
        return Err(Because::new("incomplete-package", vec![("what", Arg::List(silent))]));
    }
    Ok(variables.iter().filter_map(|variable| values.get(&variable.id)).map(|at| (at.value, Some(at.span))).collect())
}

fn package(kind: PackageKind, variables: &[VariableNumbers], values: &Offer) -> PackageNumbers {
    let utility = |formula, side: fn(&VariableNumbers) -> (&Computed<Positions>, Option<Decimal>)| {
        let figure = utility(variables, values.as_ref().map_err(Clone::clone)?, formula, side)?;
        Ok(Figure { about: Some(subject(&kind)), ..figure })
    };
    let ours = utility("package-ours", |variable| (&variable.ours, variable.weights.map(|weights| weights.0)));
    let theirs = utility("package-theirs", |variable| (&variable.theirs, variable.weights.map(|weights| weights.1)));
    PackageNumbers { kind, ours, theirs, dominated_by: None }
}

/// What the annex of formulas calls a package.
fn subject(kind: &PackageKind) -> Arg {
    let key = match kind {
        PackageKind::Proposal { by, date } => {
            let day = date.map(|date| Arg::Day(date.0));
            let who = Some(Arg::from(by.as_str())).filter(|_| !by.is_empty());
            return day.or(who).unwrap_or(Arg::Term("package-proposal".to_owned()));
        }
        PackageKind::Agreed => "package-agreed",
        PackageKind::OurTarget => "package-our-target",
        PackageKind::OurLimit => "package-our-limit",
        PackageKind::TheirTarget => "package-their-target",
        PackageKind::TheirLimit => "package-their-limit",
    };
    Arg::Term(key.to_owned())
}

/// Σ weight × (value − limit) ÷ (opening − limit), each factor between 0 and 1.
fn utility(
    variables: &[VariableNumbers],
    values: &[(Decimal, Option<Span>)],
    formula: &'static str,
    side: fn(&VariableNumbers) -> (&Computed<Positions>, Option<Decimal>),
) -> Computed<Figure> {
    let mut whole = Decimal::ZERO;
    let mut inputs = Vec::new();
    for (variable, (offer, place)) in variables.iter().zip(values) {
        let (positions, weight) = side(variable);
        let positions = positions.as_ref().map_err(Clone::clone)?;
        let weight = weight.ok_or_else(|| Because::new("no-weights", Vec::new()))?;
        let way = exact::minus(positions.opening, positions.limit)?;
        let reached = exact::over(exact::minus(*offer, positions.limit)?, way)?.clamp(Decimal::ZERO, Decimal::ONE);
        whole = exact::plus(whole, exact::times(weight, reached)?)?;
        inputs.push(Given { name: variable.label.as_str().into(), value: as_written(*offer), place: *place });
    }
    Ok(Figure::new(whole, formula, inputs))
}

fn worth(package: &PackageNumbers) -> Option<(Decimal, Decimal)> {
    Some((package.ours.as_ref().ok()?.value, package.theirs.as_ref().ok()?.value))
}

/// The first package that is no worse for either side and better for one.
fn dominating(own: (Decimal, Decimal), all: &[Option<(Decimal, Decimal)>]) -> Option<usize> {
    all.iter().position(|other| other.is_some_and(|other| other.0 >= own.0 && other.1 >= own.1 && other != own))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const FILE: &str = "renovacion-2026.yaml";

    fn example() -> NegotiationNumbers {
        with(&[])
    }

    fn with(edits: &[(&str, &str)]) -> NegotiationNumbers {
        let edits: Vec<_> = edits.iter().map(|(old, new)| (FILE, *old, *new)).collect();
        fixture::edited(&edits).negotiations.remove(0)
    }

    fn said(figure: &Computed<Figure>) -> Result<String, &'static str> {
        figure.as_ref().map(|figure| figure.value.round_dp(2).normalize().to_string()).map_err(|because| because.key)
    }

    fn zones(numbers: &NegotiationNumbers) -> Vec<String> {
        let zone = |variable: &VariableNumbers| match variable.zone {
            Ok(Zone { low, high, empty: false }) => format!("{}-{}", low.normalize(), high.normalize()),
            Ok(_) => "none".to_owned(),
            Err(ref because) => because.key.to_owned(),
        };
        numbers.variables.iter().map(zone).collect()
    }

    #[test]
    fn the_example_comes_out() {
        let numbers = example();
        assert_eq!(zones(&numbers), ["1.5-2.5", "24-36", "4.8-5.2", "45-60", "2.5-3", "96-97", "50-65"]);
        let figures = [
            &numbers.possible,
            &numbers.integrative,
            &numbers.cost,
            &numbers.room,
            &numbers.used,
            &numbers.over_alternative,
            &numbers.prepared,
            &numbers.untested,
        ];
        assert_eq!(
            figures.map(said),
            ["7", "20", "99000", "235000", "42.13", "265000", "8", "1"].map(|number| Ok(number.to_owned()))
        );
        let trades: Vec<_> = numbers
            .variables
            .iter()
            .filter_map(|variable| Some((variable.id.as_str(), variable.trade?, said(&variable.trade_ratio).ok()?)))
            .collect();
        let trade = |id, trade, ratio: &str| (id, trade, ratio.to_owned());
        assert_eq!(
            trades,
            [
                trade("NV2", Trade::Ask, "0.33"),
                trade("NV3", Trade::Ask, "0.62"),
                trade("NV4", Trade::Give, "2"),
                trade("NV6", Trade::Give, "2.25"),
            ]
        );
        let ordered = |side: &Computed<Positions>| side.as_ref().is_ok_and(|side| side.ordered);
        assert!(numbers.variables.iter().all(|variable| ordered(&variable.ours) && ordered(&variable.theirs)));
    }

    #[test]
    fn limits_that_do_not_meet_leave_no_zone_either_way() {
        // We accept 60 days at most, they want at least 61; they accept 2.5 % at most, we want at least 2.6 %.
        let numbers = with(&[("[60, 60, 45]", "[75, 70, 61]"), ("[4.5, 3.25, 1.5]", "[4.5, 3.25, 2.6]")]);
        assert_eq!(zones(&numbers), ["none", "24-36", "4.8-5.2", "none", "2.5-3", "96-97", "50-65"]);
        assert_eq!(said(&numbers.possible), Ok("5".to_owned()));
    }

    #[test]
    fn positions_out_of_order_are_seen_on_both_sides() {
        let numbers = with(&[
            ("ours: [48, 36, 24]", "ours: [48, 60, 24]"),
            ("theirs: [4.0, 3.25, 2.5]", "theirs: [4.0, 4.5, 2.5]"),
        ]);
        let ordered = |side: &Computed<Positions>| side.as_ref().map(|side| side.ordered).ok();
        assert_eq!(ordered(&numbers.variables[1].ours), Some(false));
        assert_eq!(ordered(&numbers.variables[1].theirs), Some(true));
        assert_eq!(ordered(&numbers.variables[4].theirs), Some(false));
    }

    #[test]
    fn a_package_is_worth_what_its_weights_say() {
        let numbers = example();
        let worth: Vec<_> =
            numbers.references.iter().map(|package| [said(&package.ours), said(&package.theirs)]).collect();
        let whole = |number: &str| Ok(number.to_owned());
        // Ours: 28 × 1.75/3 + 18 × 12/24 + 16 × 0.4/0.8 + 8 × 15/30 + 10 × 0.5/0.75 + 8 × 1/2 + 12 × 15/30.
        assert_eq!(worth[0][0], whole("54"));
        assert_eq!(worth[1][0], whole("0"));
        // Theirs: 30 × 2.5/4.5 + 6 × 12/24 + 10 × 0.4/0.8 + 16 × 1 + 8 × 0.75/1.5 + 18 × 1/2 + 12 × 15/25.
        assert_eq!(worth[2][1], whole("60.87"));
        assert_eq!(worth[3][1], whole("0"));
    }

    const PROPOSALS: &str = "proposals: [\
        { date: 2025-11-05, by: A, values: { NV1: 3.25, NV2: 36, NV3: 5.2, NV4: 45, NV5: 2.5, NV6: 96, NV7: 65 } }, \
        { date: 2025-11-12, by: B, values: { NV1: 3.25, NV2: 36, NV3: 5.2, NV4: 45, NV5: 2.5, NV6: 96, NV7: 60 } }, \
        { date: 2025-11-19, by: C, values: { NV1: 2.0, NV2: 36 } }]";

    #[test]
    fn a_package_that_is_no_better_for_anybody_is_seen() {
        // Five points of film less are worth 12 × 5/30 = 2 less to us, and something to them.
        let numbers = with(&[("  proposals: []", &format!("  {PROPOSALS}"))]);
        let ours: Vec<_> = numbers.packages.iter().map(|package| said(&package.ours)).collect();
        assert_eq!(ours, [Ok("54".to_owned()), Ok("52".to_owned()), Err("incomplete-package")]);
        assert_eq!(numbers.packages.iter().map(|package| package.dominated_by).collect::<Vec<_>>(), [None, None, None]);
        // Five points more are worth more to us; to them, beyond their limit of 65, no less than nothing.
        let numbers = with(&[("  proposals: []", &format!("  {}", PROPOSALS.replace("NV7: 60", "NV7: 70")))]);
        let dominated: Vec<_> = numbers.packages.iter().map(|package| package.dominated_by).collect();
        assert_eq!(dominated, [Some(1), None, None]);
    }

    #[test]
    fn what_is_missing_or_broken_makes_no_number() {
        let numbers = with(&[
            ("dir: up,   ours: [4.5", "dir: range,   ours: [4.5"),
            ("annual_contribution: 905000", "annual_contribution: mucho"),
        ]);
        assert_eq!(said(&numbers.possible), Err("no-direction"));
        for figure in [&numbers.room, &numbers.used, &numbers.over_alternative] {
            assert_eq!(said(figure), Err("broken"));
        }
        let numbers = with(&[
            ("weight_ours: 28,", ""),
            ("weight_ours: 18,", "weight_ours: 46,"),
            ("reservation: { annual_contribution: 905000 }", "reservation: { annual_contribution: 1140000 }"),
        ]);
        assert_eq!([said(&numbers.integrative), said(&numbers.used)], [Err("no-weights"), Err("no-room")]);
        assert_eq!(said(&numbers.references[0].ours), Err("no-weights"));
    }

    #[test]
    fn a_variable_with_one_position_for_all_has_no_utility() {
        let numbers = with(&[("ours: [48, 36, 24]", "ours: [36, 36, 36]")]);
        assert_eq!(said(&numbers.references[0].ours), Err("no-total"));
    }
}
