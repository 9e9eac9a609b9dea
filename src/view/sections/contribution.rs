//! Who brings the contribution, who takes it away, and who looks different by contribution than by revenue.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells;
use super::naming;
use crate::analyse::pareto::Change;
use crate::analyse::pareto::Pareto;
use crate::analyse::pareto::Ranked;
use crate::analyse::pareto::Ranking;
use crate::analyse::whale::Whale;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Tick;
use crate::chart::also_narrow;
use crate::chart::pareto as bars;
use crate::chart::whale as curve;
use crate::decode::Visibility;
use crate::view::Reader;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Table;
use crate::words::Words;

/// How many customers are named in the bars; the others are one block.
const NAMED: usize = 8;
/// Half of the pack's width.
const WIDTH: f64 = 354.0;
const HEIGHT: f64 = 182.0;
/// Up to so many that lose are named in the title.
const TOLD: usize = 3;

/// Who brings the contribution.
#[derive(Clone, Debug, Serialize)]
pub struct ContributionView {
    /// `contribution`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The numbers that sum it up.
    pub facts: Vec<Fact>,
    /// The whale curve, and customers by contribution.
    pub charts: Vec<Chart>,
    /// Who has another class by contribution than by revenue.
    pub changes: Option<Panel>,
}

/// The section; none where somebody's contribution is not known, or in an edition that may not see it.
pub(crate) fn view(reader: &Reader<'_>, annex: &mut Annex) -> Option<ContributionView> {
    let programme = &reader.checked.numbers.programme;
    let ranking = programme.pareto.contribution.as_ref().ok()?;
    let whale = programme.whale.as_ref().ok()?;
    if !reader.edition.shows(Visibility::Internal) {
        return None;
    }
    let facts = facts(reader, annex, &programme.pareto, ranking, whale);
    annex.merge(true);
    let changes = changes(reader, annex, &programme.pareto);
    annex.merge(false);
    Some(ContributionView {
        id: "contribution",
        title: title(reader, ranking, whale),
        lead: lead(reader, &programme.pareto, ranking),
        facts,
        charts: vec![curve(reader, ranking, whale), bars(reader, ranking)],
        changes,
    })
}

fn title(reader: &Reader<'_>, ranking: &Ranking, whale: &Whale) -> String {
    let words = reader.words;
    let losers: Vec<String> = whale.losers.iter().map(|id| naming::account(reader, id)).collect();
    let lost = whale.losses.as_ref().map_or(Decimal::ZERO, |losses| losses.value.abs());
    let key = match losers.len() {
        0 => "contribution-title-none",
        1..=TOLD => "contribution-title-named",
        _ => "contribution-title-many",
    };
    let first = &ranking.customers[0];
    words.capital(&words.say(
        key,
        &args! {
            n: losers.len(),
            count: naming::count(words, losers.len()),
            names: words.list(&losers),
            lost: words.money_short(lost, reader.currency()),
            customer: naming::account(reader, &first.id),
            share: words.percent(first.share.value, 1),
        },
    ))
}

/// What Pareto says of this customer base: the largest fifth by both amounts.
fn lead(reader: &Reader<'_>, pareto: &Pareto, ranking: &Ranking) -> String {
    let words = reader.words;
    let Ok(revenue) = &pareto.revenue else { return String::new() };
    let key = if ranking.bound { "contribution-lead-bound" } else { "contribution-lead" };
    words.capital(&words.say(
        key,
        &args! {
            n: ranking.fifth,
            contribution: words.percent(ranking.top_fifth.value, 1),
            revenue: words.percent(revenue.top_fifth.value, 1),
        },
    ))
}

fn facts(reader: &Reader<'_>, annex: &mut Annex, pareto: &Pareto, ranking: &Ranking, whale: &Whale) -> Vec<Fact> {
    let words = reader.words;
    let mut facts = Vec::new();
    let mut add = |key: &str, figure, text: String, note: String, mark: Option<Mark>| {
        if let Some(value) = reader.figure(figure, annex, text, "") {
            facts.push(Fact { mark, ..cells::fact(words.text(key), value, note) });
        }
    };
    let money = |value| words.money_short(value, reader.currency());
    add("contribution-total", &whale.total, money(whale.total.value), String::new(), None);
    let peak = words.percent(whale.peak.value, 1);
    add("contribution-peak", &whale.peak, peak, words.text("contribution-peak-note"), None);
    if let Some(losses) = &whale.losses {
        let note = words.say("contribution-losses-note", &args! { n: whale.losers.len() });
        let mark = Mark { kind: MarkKind::Warn, word: words.text("mark-warn") };
        add("contribution-losses", losses, money(losses.value), note, Some(mark));
    }
    let key = words.percent(ranking.key.value, 1);
    let beside = pareto.revenue.as_ref().map_or_else(
        |_| String::new(),
        |revenue| words.say("contribution-keys-note", &args! { share: words.percent(revenue.key.value, 1) }),
    );
    add("contribution-keys", &ranking.key, key, beside, None);
    let bound = if ranking.bound { words.text("contribution-bound") } else { String::new() };
    let fifth = words.percent(ranking.top_fifth.value, 1);
    add("contribution-fifth", &ranking.top_fifth, fifth, bound.clone(), None);
    if let Ok(revenue) = &pareto.revenue {
        let fifth = words.percent(revenue.top_fifth.value, 1);
        add("contribution-fifth-revenue", &revenue.top_fifth, fifth, bound, None);
    }
    facts
}

fn others(words: &Words, n: usize) -> String {
    words.say("concentration-others", &args! { n })
}

fn curve(reader: &Reader<'_>, ranking: &Ranking, whale: &Whale) -> Chart {
    let words = reader.words;
    let hundred = Decimal::ONE_HUNDRED;
    let block = ranking.rest.map_or(0, |(count, _)| usize::try_from(count).unwrap_or(usize::MAX));
    let label = |id: &Option<String>| match id {
        Some(id) => naming::account(reader, id),
        None => words.say("contribution-block", &args! { n: block }),
    };
    let steps: Vec<curve::Step> = whale
        .steps
        .iter()
        .map(|step| curve::Step {
            label: label(&step.customer),
            running: cells::part_of(step.running, hundred),
            key: step.key,
            block: step.customer.is_none(),
            loses: step.amount < Decimal::ZERO,
        })
        .collect();
    let told: Vec<String> = whale
        .steps
        .iter()
        .map(|step| format!("{} {}", label(&step.customer), words.percent(step.running, 1)))
        .collect();
    let total = words.money_short(whale.total.value, reader.currency());
    let peak = words.percent(whale.peak.value, 1);
    let drawing = curve::Whale {
        caption: Caption {
            id: "contribution-whale".to_owned(),
            alt: words.say("contribution-whale-alt", &args! { peak: peak.as_str(), customers: told.join("; ") }),
            note: naming::source(reader, "contribution-source"),
        },
        width: WIDTH,
        height: HEIGHT,
        name: words.text("contribution-whale-name"),
        order: words.text("contribution-whale-order"),
        steps,
        total: Tick { at: 1.0, label: words.say("contribution-whale-total", &args! { total }) },
        peak: Tick {
            at: cells::part_of(whale.peak.value, hundred),
            label: if whale.losses.is_some() {
                words.say("contribution-whale-peak", &args! { peak })
            } else {
                String::new()
            },
        },
    };
    also_narrow(WIDTH, |width| curve::draw(&curve::Whale { width, ..drawing.clone() }, reader.palette))
}

/// The largest customers by contribution; who takes something away is in the block of the others.
fn bars(reader: &Reader<'_>, ranking: &Ranking) -> Chart {
    let words = reader.words;
    let currency = reader.currency();
    let whole = Decimal::ONE_HUNDRED;
    let (named, tail) = ranking.customers.split_at(ranking.customers.len().min(NAMED));
    let (count, amount) = ranking.rest.unwrap_or_default();
    let n = tail.len() + usize::try_from(count).unwrap_or(usize::MAX);
    let amount = tail.iter().map(|customer| customer.amount).sum::<Decimal>() + amount;
    let bar = |customer: &Ranked| bars::Bar {
        label: naming::account(reader, &customer.id),
        value: cells::drawn(customer.amount),
        value_text: words.money_short(customer.amount, currency),
        running: cells::part_of(customer.running, whole),
        running_text: words.percent(customer.running, 1),
        key: customer.key,
    };
    let rest = (n > 0).then(|| bars::Bar {
        label: others(words, n),
        value: cells::drawn(amount),
        value_text: words.money_short(amount, currency),
        running: 1.0,
        running_text: words.percent(whole, 0),
        key: false,
    });
    let bars: Vec<bars::Bar> = named.iter().map(bar).collect();
    let told: Vec<String> = bars.iter().chain(&rest).map(|bar| format!("{} {}", bar.label, bar.value_text)).collect();
    let eighty = Decimal::from(80);
    let drawing = bars::Pareto {
        caption: Caption {
            id: "contribution-pareto".to_owned(),
            alt: words.say("contribution-pareto-alt", &args! { customers: told.join("; ") }),
            note: naming::source(reader, "contribution-source"),
        },
        width: WIDTH,
        bars_name: words.text("contribution-pareto-name"),
        running_name: words.text("concentration-running"),
        bars,
        rest,
        mark: Tick { at: cells::part_of(eighty, whole), label: words.percent(eighty, 0) },
    };
    also_narrow(WIDTH, |width| bars::draw(&bars::Pareto { width, ..drawing.clone() }, reader.palette))
}

/// Who has another class by contribution than by revenue.
fn changes(reader: &Reader<'_>, annex: &mut Annex, pareto: &Pareto) -> Option<Panel> {
    let words = reader.words;
    let (Ok(revenue), Ok(contribution)) = (&pareto.revenue, &pareto.contribution) else { return None };
    if pareto.changes.is_empty() {
        return None;
    }
    let mut share = |ranked: Option<&Ranked>| {
        let ranked = ranked?;
        Some((ranked.amount, reader.figure(&ranked.share, annex, words.percent(ranked.share.value, 1), "")))
    };
    let mut line = |change: &Change| {
        let (money, part) = share(revenue.of(&change.id)).unwrap_or_default();
        let (left, own) = share(contribution.of(&change.id)).unwrap_or_default();
        cells::row(vec![
            cells::text(naming::account(reader, &change.id)),
            cells::text(words.money_short(money, reader.currency())),
            cells::figure(part),
            cells::text(change.revenue.letter()),
            cells::text(words.money_short(left, reader.currency())),
            cells::figure(own),
            cells::text(change.contribution.letter()),
        ])
    };
    let rows = pareto.changes.iter().map(&mut line).collect();
    let n = pareto.changes.len();
    let title = words.say("contribution-changes", &args! { n, count: naming::count(words, n) });
    Some(Panel {
        title: words.capital(&title),
        lead: String::new(),
        table: Table {
            caption: words.text("contribution-changes-caption"),
            columns: vec![
                cells::words(words.text("concentration-customer"), 5),
                cells::numbers(words.text("concentration-revenue"), 3),
                cells::numbers(words.text("concentration-share"), 2),
                cells::words(words.text("contribution-class-revenue"), 3),
                cells::numbers(words.text("contribution-own"), 3),
                cells::numbers(words.text("concentration-share"), 2),
                cells::words(words.text("contribution-class"), 3),
            ],
            rows,
            note: String::new(),
        },
        chart: None,
        note: words.text("contribution-classes-note"),
    })
}
