//! Who carries the revenue, and how much hangs on few.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells;
use super::naming;
use crate::analyse::concentration::Concentrated;
use crate::analyse::concentration::Concentration;
use crate::analyse::concentration::CustomerShare;
use crate::analyse::figure::Computed;
use crate::analyse::pareto::Ranking;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Tick;
use crate::chart::also_narrow;
use crate::chart::pareto as drawing;
use crate::decode::Visibility;
use crate::view::Reader;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::words::Words;

/// From this share on the five largest are worth a look, %.
const TOP_FIVE: Decimal = Decimal::from_parts(40, 0, 0, false, 0);
/// From this share on one customer is worth a look, %.
const LARGE: Decimal = Decimal::from_parts(15, 0, 0, false, 0);
/// How many customers are named; the others are one block.
const NAMED: usize = 12;
const WIDTH: f64 = 400.0;

/// The concentration of the revenue.
#[derive(Clone, Debug, Serialize)]
pub struct ConcentrationView {
    /// `concentration`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The numbers that sum it up.
    pub facts: Vec<Fact>,
    /// Customers and how they add up.
    pub chart: Chart,
    /// The same as a table.
    pub table: Table,
}

/// The section; none without a customer base, or in an edition that may not see it.
pub(crate) fn view(reader: &Reader<'_>, annex: &mut Annex) -> Option<ConcentrationView> {
    let concentration = reader.checked.numbers.programme.concentration.as_ref().ok()?;
    if concentration.customers.is_empty() || !reader.edition.shows(Visibility::Internal) {
        return None;
    }
    let base = Base::of(reader, concentration);
    Some(ConcentrationView {
        id: "concentration",
        title: title(reader, concentration),
        lead: lead(reader, concentration),
        facts: facts(reader, annex, concentration),
        chart: base.chart(),
        table: {
            annex.merge(true);
            let table = base.table(annex);
            annex.merge(false);
            table
        },
    })
}

fn title(reader: &Reader<'_>, concentration: &Concentration) -> String {
    let words = reader.words;
    let largest = &concentration.customers[0];
    let top = concentration.customers.len().min(5);
    let key = if concentration.band == Concentrated::Narrow {
        "concentration-title-narrow"
    } else if top > 1 && concentration.top_five.value >= TOP_FIVE {
        "concentration-title-five"
    } else if largest.share.value >= LARGE {
        "concentration-title-one"
    } else {
        "concentration-title-broad"
    };
    words.capital(&words.say(
        key,
        &args! {
            customer: naming::account(reader, &largest.id),
            share: words.percent(largest.share.value, 1),
            n: top,
            count: naming::count(words, top),
            top: words.percent(concentration.top_five.value, 1),
        },
    ))
}

fn lead(reader: &Reader<'_>, concentration: &Concentration) -> String {
    let words = reader.words;
    let keys = concentration.customers.iter().filter(|customer| customer.key).count();
    let largest = &concentration.customers[0];
    words.capital(&words.say(
        "concentration-lead",
        &args! {
            customer: naming::account(reader, &largest.id),
            share: words.percent(largest.share.value, 1),
            n: keys,
            count: naming::count(words, keys),
            keys: words.percent(concentration.key_accounts.value, 1),
        },
    ))
}

fn facts(reader: &Reader<'_>, annex: &mut Annex, concentration: &Concentration) -> Vec<Fact> {
    let words = reader.words;
    let hhi = &concentration.hhi;
    let kind = match concentration.band {
        Concentrated::Narrow => MarkKind::Bad,
        Concentrated::Middling => MarkKind::Warn,
        Concentrated::Broad => MarkKind::Ok,
    };
    let mark = Mark { kind, word: words.text(&format!("concentration-{}", concentration.band.id())) };
    let bound = if concentration.rest.is_some() { words.text("concentration-bound") } else { String::new() };
    let five = &concentration.top_five;
    let attention = (five.value >= TOP_FIVE).then(|| Mark { kind: MarkKind::Warn, word: words.text("mark-warn") });
    let keys = &concentration.key_accounts;
    let total = &concentration.total;
    let mut facts = Vec::new();
    let money = words.money_short(total.value, reader.currency());
    if let Some(value) = reader.figure(total, annex, money, "") {
        facts.push(cells::fact(words.text("concentration-total"), value, String::new()));
    }
    if let Some(value) = reader.figure(hhi, annex, words.number(hhi.value, 1), "") {
        facts.push(Fact { mark: Some(mark), ..cells::fact(words.text("concentration-hhi"), value, bound) });
    }
    let one = &concentration.top_one;
    if let Some(value) = reader.figure(one, annex, words.percent(one.value, 1), "") {
        let name = naming::account(reader, &concentration.customers[0].id);
        facts.push(cells::fact(words.text("concentration-one"), value, name));
    }
    if let Some(value) = reader.figure(five, annex, words.percent(five.value, 1), "") {
        facts.push(Fact { mark: attention, ..cells::fact(words.text("concentration-five"), value, String::new()) });
    }
    if let Some(ten) = &concentration.top_ten
        && let Some(value) = reader.figure(ten, annex, words.percent(ten.value, 1), "")
    {
        facts.push(cells::fact(words.text("concentration-ten"), value, String::new()));
    }
    if let Some(value) = reader.figure(keys, annex, words.percent(keys.value, 1), "") {
        let n = concentration.customers.iter().filter(|customer| customer.key).count();
        let note = words.say("concentration-keys-note", &args! { n });
        facts.push(cells::fact(words.text("concentration-keys"), value, note));
    }
    facts
}

/// The customers that are named, and the block of the others.
struct Base<'a> {
    reader: &'a Reader<'a>,
    concentration: &'a Concentration,
    named: &'a [CustomerShare],
    /// How many others, and their revenue.
    others: Option<(usize, Decimal)>,
}

impl<'a> Base<'a> {
    fn of(reader: &'a Reader<'a>, concentration: &'a Concentration) -> Self {
        let (named, tail) = concentration.customers.split_at(concentration.customers.len().min(NAMED));
        let (count, revenue) = concentration.rest.unwrap_or_default();
        let others = tail.len() + usize::try_from(count).unwrap_or(usize::MAX);
        let revenue = tail.iter().map(|customer| customer.revenue).sum::<Decimal>() + revenue;
        Self { reader, concentration, named, others: (others > 0).then_some((others, revenue)) }
    }

    fn words(&self) -> &Words {
        self.reader.words
    }

    fn others_name(&self, n: usize) -> String {
        self.words().say("concentration-others", &args! { n })
    }

    fn chart(&self) -> Chart {
        let words = self.words();
        let currency = self.reader.currency();
        let whole = Decimal::ONE_HUNDRED;
        let bars: Vec<drawing::Bar> = self
            .named
            .iter()
            .map(|customer| drawing::Bar {
                label: naming::account(self.reader, &customer.id),
                value: cells::drawn(customer.revenue),
                value_text: words.money_short(customer.revenue, currency),
                running: cells::part_of(customer.running, whole),
                running_text: words.percent(customer.running, 1),
                key: customer.key,
            })
            .collect();
        let rest = self.others.map(|(n, revenue)| drawing::Bar {
            label: self.others_name(n),
            value: cells::drawn(revenue),
            value_text: words.money_short(revenue, currency),
            running: 1.0,
            running_text: words.percent(whole, 0),
            key: false,
        });
        let told: Vec<String> =
            bars.iter().chain(&rest).map(|bar| format!("{} {}", bar.label, bar.value_text)).collect();
        let eighty = Decimal::from(80);
        let pareto = drawing::Pareto {
            caption: Caption {
                id: "concentration-chart".to_owned(),
                alt: words.say("concentration-alt", &args! { customers: told.join("; ") }),
                note: naming::source(self.reader, "source-customers"),
            },
            width: WIDTH,
            bars_name: words.text("concentration-revenue"),
            running_name: words.text("concentration-running"),
            bars,
            rest,
            mark: Tick { at: cells::part_of(eighty, whole), label: words.percent(eighty, 0) },
        };
        also_narrow(WIDTH, |width| drawing::draw(&drawing::Pareto { width, ..pareto.clone() }, self.reader.palette))
    }

    fn table(&self, annex: &mut Annex) -> Table {
        let words = self.words();
        let currency = self.reader.currency();
        let pareto = &self.reader.checked.numbers.programme.pareto;
        let mut rows: Vec<Row> = self
            .named
            .iter()
            .map(|customer| {
                let share = words.percent(customer.share.value, 2);
                let kind = if customer.key { "strong" } else { "plain" };
                let cells = vec![
                    cells::text(naming::account(self.reader, &customer.id)),
                    cells::text(words.money(customer.revenue, currency)),
                    cells::figure(self.reader.figure(&customer.share, annex, share, "")),
                    cells::text(words.percent(customer.running, 2)),
                    cells::text(Self::class(&pareto.revenue, &customer.id)),
                    cells::text(Self::class(&pareto.contribution, &customer.id)),
                ];
                Row { cells, kind }
            })
            .collect();
        let total = &self.concentration.total;
        if let Some((n, revenue)) = self.others {
            let share = crate::analyse::figure::share(revenue, total.value);
            rows.push(cells::row(vec![
                cells::text(self.others_name(n)),
                cells::text(words.money(revenue, currency)),
                cells::text(share.map_or_else(String::new, |share| words.percent(share, 2))),
                cells::text(words.percent(Decimal::ONE_HUNDRED, 2)),
                Cell::default(),
                Cell::default(),
            ]));
        }
        let sum = self.reader.figure(total, annex, words.money(total.value, currency), "");
        let cells = vec![
            cells::text(words.text("column-total")),
            cells::figure(sum),
            Cell::default(),
            Cell::default(),
            Cell::default(),
            Cell::default(),
        ];
        rows.push(Row { cells, kind: "total" });
        let table = Table {
            caption: words.text("concentration-caption"),
            columns: vec![
                cells::words(words.text("concentration-customer"), 6),
                cells::numbers(words.text("concentration-revenue"), 3),
                cells::numbers(words.text("concentration-share"), 3),
                cells::numbers(words.text("concentration-running"), 3),
                cells::words(words.text("concentration-class"), 2),
                cells::words(words.text("concentration-class-contribution"), 3),
            ],
            rows,
            note: format!(
                "{} {}",
                words.text("concentration-keys-strong"),
                naming::source(self.reader, "source-customers")
            ),
        };
        cells::without_empty_columns(table)
    }

    /// The class of a customer in a ranking; empty where there is none.
    fn class(ranking: &Computed<Ranking>, id: &str) -> &'static str {
        ranking.as_ref().ok().and_then(|ranking| ranking.of(id)).map_or("", |ranked| ranked.class.letter())
    }
}
