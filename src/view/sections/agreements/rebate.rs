//! The rebate of an agreement: its staircase, what it costs, and how far the next tier is.

use rust_decimal::Decimal;

use super::AgreementPart;
use super::Sheet;
use crate::analyse::rebate::Forecast;
use crate::analyse::rebate::RebateNumbers;
use crate::analyse::rebate::Step;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::FULL;
use crate::chart::also_narrow;
use crate::chart::staircase;
use crate::chart::staircase::Marker;
use crate::chart::staircase::Staircase;
use crate::decode::Visibility;
use crate::model::vocabulary::RebateMode;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::places;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::drawn;
use crate::view::sections::cells::text as cell;
use crate::view::sections::cells::without_empty_columns;

/// The rebate; nothing where none was agreed.
pub(super) fn part(sheet: Sheet<'_>, annex: &mut Annex) -> Option<AgreementPart> {
    let desk = sheet.desk;
    let own = sheet.agreement.rebate.as_ref()?.visibility;
    let computed =
        sheet.numbers(&desk.numbers.rebates).filter(|_| desk.shows(visibility(&own, Visibility::Customer)))?;
    let numbers = match computed {
        Ok(numbers) => numbers,
        Err(because) => {
            let note = sheet.cannot("agreements-rebate", because);
            let part =
                AgreementPart { title: desk.text("agreements-rebate-unknown"), note, ..AgreementPart::default() };
            return (!part.note.is_empty()).then_some(part);
        }
    };
    // What follows from the forecast is for our management.
    let forecast = numbers.forecast.as_ref().ok().filter(|_| desk.shows(Visibility::Internal));
    let rebate = Rebate { sheet, numbers, forecast };
    let why = numbers.forecast.as_ref().err().map(|because| sheet.cannot("formula-rebate-expected.name", because));
    Some(AgreementPart {
        title: rebate.title(),
        facts: rebate.facts(annex),
        chart: Some(rebate.chart()),
        table: rebate.tiers(annex),
        note: desk.words().capital(&why.unwrap_or_default()),
    })
}

struct Rebate<'a> {
    sheet: Sheet<'a>,
    numbers: &'a RebateNumbers,
    forecast: Option<&'a Forecast>,
}

impl Rebate<'_> {
    /// How far the next tier is and what it costs; else what the tiers are.
    fn title(&self) -> String {
        let desk = self.sheet.desk;
        let last = self.numbers.steps.last();
        let Some(forecast) = self.forecast else {
            let rate = last.map_or_else(String::new, |step| self.percent(step.rate));
            let key = match self.numbers.mode {
                RebateMode::Retrospective => "agreements-rebate-whole",
                RebateMode::Incremental => "agreements-rebate-bands",
            };
            return desk.say(key, &args! { n: self.numbers.steps.len(), rate });
        };
        let amount = self.sheet.money(forecast.expected.value);
        let Some(next) = &forecast.next else { return desk.say("agreements-rebate-top", &args! { amount }) };
        let distance = self.sheet.money(next.distance.value);
        match &next.jump {
            Some(jump) if jump.value > Decimal::ZERO => {
                let jump = self.sheet.money(jump.value);
                desk.say("agreements-rebate-cliff", &args! { amount, distance, jump })
            }
            _ => desk.say("agreements-rebate-next", &args! { amount, distance, rate: self.percent(next.rate) }),
        }
    }

    fn percent(&self, rate: Decimal) -> String {
        self.sheet.desk.words().percent(rate, places(rate))
    }

    fn facts(&self, annex: &mut Annex) -> Vec<Fact> {
        let (sheet, desk) = (self.sheet, self.sheet.desk);
        let mut facts = Vec::new();
        if let Some(forecast) = self.forecast {
            let expected = sheet.money(forecast.expected.value);
            let of = desk.say("agreements-rebate-of", &args! { sales: sheet.money(forecast.sales) });
            facts.push(sheet.fact("agreements-rebate-expected", &forecast.expected, &expected, of, annex));
            let other = sheet.money(forecast.other_mode.value);
            let (label, note) = match self.numbers.mode {
                RebateMode::Retrospective => ("agreements-rebate-if-bands", "agreements-rebate-if-bands-note"),
                RebateMode::Incremental => ("agreements-rebate-if-whole", "agreements-rebate-if-whole-note"),
            };
            facts.push(sheet.fact(label, &forecast.other_mode, &other, desk.text(note), annex));
            let accrual = sheet.money(forecast.accrual.value);
            let note = desk.text("agreements-accrual-note");
            facts.push(sheet.fact("agreements-accrual", &forecast.accrual, &accrual, note, annex));
            facts.push(self.booked(forecast, annex));
        }
        if let Ok(reached) = &self.numbers.accrual_reached {
            let so_far = sheet.money(reached.value);
            let ordered = self.numbers.to_date.as_ref().map_or_else(|_| String::new(), |ordered| sheet.money(*ordered));
            let note = desk.say("agreements-rebate-reached-note", &args! { sales: ordered });
            facts.push(sheet.fact("agreements-rebate-reached", reached, &so_far, note, annex));
        }
        facts.into_iter().flatten().collect()
    }

    /// What finance has booked beside what it should have.
    fn booked(&self, forecast: &Forecast, annex: &mut Annex) -> Option<Fact> {
        let (sheet, desk) = (self.sheet, self.sheet.desk);
        let booked = forecast.booked.as_ref()?;
        let difference = booked.difference.value;
        let own = sheet.agreement.currency.as_ref().map_or_else(|| desk.currency(), |own| own.value.as_str());
        let text =
            if difference.is_zero() { sheet.money(difference) } else { desk.words().signed_money(difference, own) };
        let note = desk.say("agreements-booked-note", &args! { amount: sheet.money(booked.amount) });
        let mut fact = sheet.fact("agreements-booked", &booked.difference, &text, note, annex)?;
        let kind = if difference.is_zero() { MarkKind::Ok } else { MarkKind::Warn };
        fact.mark = Some(mark(desk.words(), kind));
        Some(fact)
    }

    fn tiers(&self, annex: &mut Annex) -> Table {
        let (sheet, desk) = (self.sheet, self.sheet.desk);
        let next = self.forecast.and_then(|forecast| Some((forecast.step + 1, forecast.next.as_ref()?)));
        let mut rows: Vec<Row> = Vec::new();
        for (at, step) in self.numbers.steps.iter().enumerate() {
            let mut cells = vec![
                cell(sheet.money(step.from)),
                cell(step.to.map_or_else(|| "–".to_owned(), |to| sheet.money(to))),
                cell(self.percent(step.rate)),
                cell(self.standing(at)),
            ];
            if next.is_some() {
                let here = next.filter(|(next, _)| *next == at).map(|(_, next)| next);
                cells.push(here.map_or_else(Cell::default, |next| {
                    desk.figure_cell(&next.distance, sheet.money(next.distance.value), annex)
                }));
                let jump = here.and_then(|next| next.jump.as_ref());
                cells.push(
                    jump.map_or_else(Cell::default, |jump| desk.figure_cell(jump, sheet.money(jump.value), annex)),
                );
            }
            rows.push(row(strong_if(self.forecast.is_some_and(|forecast| forecast.step == at)), cells));
        }
        let mut columns = desk.columns(&[
            ("agreements-head-from", "end", 18),
            ("agreements-head-to", "end", 18),
            ("agreements-head-rate", "end", 10),
            ("agreements-head-standing", "start", 26),
        ]);
        if next.is_some() {
            columns
                .extend(desk.columns(&[("agreements-head-distance", "end", 14), ("agreements-head-jump", "end", 14)]));
        }
        without_empty_columns(Table {
            caption: desk.text("agreements-tiers-caption"),
            columns,
            rows,
            note: String::new(),
        })
    }

    /// Who stands on a tier: today's orders, the year's forecast.
    fn standing(&self, at: usize) -> String {
        let (sheet, desk) = (self.sheet, self.sheet.desk);
        let reached = self.numbers.to_date.as_ref().ok().filter(|_| self.numbers.reached == Some(at));
        let today =
            reached.map(|ordered| desk.say("agreements-tier-today", &args! { amount: sheet.money_short(*ordered) }));
        let forecast = self.forecast.filter(|forecast| forecast.step == at);
        let year = forecast
            .map(|forecast| desk.say("agreements-tier-forecast", &args! { amount: sheet.money_short(forecast.sales) }));
        [today, year].into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    fn chart(&self) -> Chart {
        let (sheet, desk) = (self.sheet, self.sheet.desk);
        let step = |step: &Step| staircase::Step {
            from: drawn(step.from),
            start: if step.from.is_zero() { sheet.money(step.from) } else { sheet.money_short(step.from) },
            rate: drawn(step.rate),
            label: self.percent(step.rate),
        };
        let next = self.forecast.and_then(|forecast| Some((forecast.step + 1, forecast.next.as_ref()?)));
        let next = next.map(|(at, next)| {
            let distance = desk.say("agreements-stairs-distance", &args! { amount: sheet.money(next.distance.value) });
            let jump = next.jump.as_ref().map_or_else(
                || desk.say("agreements-stairs-rate", &args! { rate: self.percent(next.rate) }),
                |jump| desk.say("agreements-stairs-jump", &args! { amount: sheet.money(jump.value) }),
            );
            (at, vec![distance, jump])
        });
        let today = self.numbers.to_date.as_ref().ok().map(|ordered| Marker {
            at: drawn(*ordered),
            label: desk.say("agreements-stairs-today", &args! { amount: sheet.money_short(*ordered) }),
        });
        let forecast = self.forecast.map(|forecast| {
            let (sales, rebate) = (sheet.money_short(forecast.sales), sheet.money(forecast.expected.value));
            Marker {
                at: drawn(forecast.sales),
                label: desk.say("agreements-stairs-forecast", &args! { sales, rebate }),
            }
        });
        let whole = self.numbers.mode == RebateMode::Retrospective;
        let tiers: Vec<String> = self
            .numbers
            .steps
            .iter()
            .map(|step| {
                desk.say("agreements-alt-tier", &args! { from: sheet.money(step.from), rate: self.percent(step.rate) })
            })
            .collect();
        let mut alt = vec![desk.say("agreements-alt-stairs", &args! { tiers: tiers.join("; ") })];
        alt.extend([&today, &forecast].into_iter().flatten().map(|marker| marker.label.clone()));
        alt.extend(next.iter().map(|(_, lines)| lines.join(", ")));
        let note = desk.text(if whole { "agreements-stairs-note-whole" } else { "agreements-stairs-note-bands" });
        let note = desk.say(
            "agreements-stairs-note",
            &args! { note, id: sheet.id().to_uppercase(), day: desk.words().short_day(desk.day().0) },
        );
        let drawing = Staircase {
            caption: Caption { id: format!("rebate-{}", sheet.id()), alt: alt.join("; "), note },
            width: FULL,
            whole,
            steps: self.numbers.steps.iter().map(step).collect(),
            forecast,
            today,
            next,
        };
        // A phone has no room at the next step: the title above says the distance and the jump.
        let at_step = |lines: &[String], width: f64| if width < FULL { Vec::new() } else { lines.to_vec() };
        also_narrow(FULL, |width| {
            let next = drawing.next.as_ref().map(|(at, lines)| (*at, at_step(lines, width)));
            staircase::draw(&Staircase { width, next, ..drawing.clone() }, desk.reader.palette)
        })
    }
}
