//! What the customer committed to buy under an agreement, and when it pays.

use rust_decimal::Decimal;

use super::AgreementPart;
use super::Sheet;
use crate::analyse::commitment::CommitmentNumbers;
use crate::analyse::payment::PaymentNumbers;
use crate::args;
use crate::decode::Visibility;
use crate::model::value;
use crate::view::account::pieces::apart;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::places;
use crate::view::account::pieces::visibility;
use crate::view::parts::Fact;
use crate::view::parts::MarkKind;
use crate::view::sections::annex::Annex;

/// Minimum purchase and payment; nothing where neither was agreed.
pub(super) fn part(sheet: Sheet<'_>, annex: &mut Annex) -> Option<AgreementPart> {
    let desk = sheet.desk;
    let minimum = sheet.agreement.minimum_commitment.as_ref();
    let minimum = minimum.filter(|clause| desk.shows(visibility(&clause.visibility, Visibility::Customer)));
    let payment = sheet.agreement.payment.as_ref();
    let payment = payment.filter(|clause| desk.shows(visibility(&clause.visibility, Visibility::Customer)));
    let computed = sheet.numbers(&desk.numbers.commitments).filter(|_| minimum.is_some());
    let bought = computed.and_then(|numbers| numbers.as_ref().ok());
    let paid = sheet.numbers(&desk.numbers.payments).filter(|_| payment.is_some());
    let paid = paid.and_then(|numbers| numbers.as_ref().ok());
    let mut facts = Vec::new();
    if let Some(amount) = minimum.and_then(|clause| value(&clause.amount)) {
        facts.push(fact(
            desk.text("agreements-minimum"),
            apart(&sheet.money(amount.get())),
            desk.text("agreements-a-year"),
        ));
    }
    if let Some(bought) = bought {
        facts.extend(minimum_facts(sheet, bought, annex));
    }
    if let Some(paid) = paid {
        facts.extend(payment_facts(sheet, paid, annex));
    }
    let why = computed.and_then(|numbers| numbers.as_ref().err());
    let note = why.map_or_else(String::new, |because| sheet.cannot("formula-minimum-pro-rata.name", because));
    let titles: Vec<String> =
        [bought.map(|bought| minimum_title(sheet, bought)), paid.map(|paid| payment_title(sheet, paid))]
            .into_iter()
            .flatten()
            .collect();
    let title = match titles.as_slice() {
        [] => desk.text("agreements-minimum-unknown"),
        [one] => one.clone(),
        [first, second, ..] => desk.say("two-clauses", &args! { first, second }),
    };
    let (title, note) = (desk.words().capital(&title), desk.words().capital(&note));
    (!facts.is_empty()).then(|| AgreementPart { title, facts, note, ..AgreementPart::default() })
}

/// "al mínimo del año le faltarán 80.000 €", "el cliente va 500.000 € por delante del mínimo".
fn minimum_title(sheet: Sheet<'_>, bought: &CommitmentNumbers) -> String {
    let desk = sheet.desk;
    let lacking =
        bought.shortfall.as_ref().ok().filter(|lack| desk.shows(lack.visibility) && lack.value > Decimal::ZERO);
    if let Some(lacking) = lacking {
        return desk.say("agreements-minimum-missed", &args! { amount: sheet.money(lacking.value) });
    }
    let amount = sheet.money(bought.ahead.value.abs());
    desk.say(if bought.met { "agreements-minimum-ahead" } else { "agreements-minimum-behind" }, &args! { amount })
}

fn minimum_facts(sheet: Sheet<'_>, bought: &CommitmentNumbers, annex: &mut Annex) -> Vec<Fact> {
    let desk = sheet.desk;
    let pro_rata = sheet.money(bought.pro_rata.value);
    let amount = sheet.money(bought.bought);
    let note = match bought.season {
        Some(share) => {
            let share = desk.words().percent(share, places(share));
            desk.say("agreements-bought-season", &args! { amount, share })
        }
        None => desk.say("agreements-bought", &args! { amount }),
    };
    let mut facts = vec![sheet.fact("agreements-pro-rata", &bought.pro_rata, &pro_rata, note, annex)];
    let ahead = sheet.money(bought.ahead.value);
    let note = desk.text(if bought.met { "agreements-ahead-note" } else { "agreements-behind-note" });
    let kind = if bought.met { MarkKind::Ok } else { MarkKind::Warn };
    let ahead = sheet.fact("agreements-ahead", &bought.ahead, &ahead, note, annex);
    facts.push(ahead.map(|fact| Fact { mark: Some(mark(desk.words(), kind)), ..fact }));
    let lacking = bought.shortfall.as_ref().ok().filter(|lacking| lacking.value > Decimal::ZERO);
    if let Some(lacking) = lacking {
        let text = sheet.money(lacking.value);
        facts.push(sheet.fact("agreements-shortfall", lacking, &text, desk.text("agreements-shortfall-note"), annex));
        if let Some(Ok(fee)) = &bought.fee {
            let rate = sheet.agreement.minimum_commitment.as_ref().and_then(|clause| value(&clause.shortfall_fee_pct));
            let rate = rate.map_or(Decimal::ZERO, |rate| rate.get().normalize());
            let note = desk.say("agreements-fee-note", &args! { rate: desk.words().percent(rate, rate.scale()) });
            facts.push(sheet.fact("agreements-fee", fee, &sheet.money(fee.value), note, annex));
        }
    }
    facts.into_iter().flatten().collect()
}

/// "paga a 60 días, dos menos de lo pactado".
fn payment_title(sheet: Sheet<'_>, paid: &PaymentNumbers) -> String {
    let desk = sheet.desk;
    let delay = paid.delay.as_ref().filter(|delay| desk.shows(delay.visibility)).map(|delay| delay.value);
    let days = |days: Decimal| as_written(desk.words(), days);
    match delay {
        _ if paid.beyond_the_law() => desk.say("agreements-pays-illegal", &args! { days: i64::from(paid.agreed) }),
        Some(delay) if delay > Decimal::ZERO => desk.say("agreements-pays-late", &args! { days: days(delay) }),
        Some(delay) if delay < Decimal::ZERO => desk.say("agreements-pays-early", &args! { days: days(-delay) }),
        Some(_) => desk.text("agreements-pays-on-time"),
        None => desk.say("agreements-pays", &args! { days: i64::from(paid.agreed) }),
    }
}

fn payment_facts(sheet: Sheet<'_>, paid: &PaymentNumbers, annex: &mut Annex) -> Vec<Fact> {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let days = |days: Decimal| desk.say("agreements-in-days", &args! { days: as_written(words, days) });
    let legal = paid.legal.map_or_else(String::new, |legal| desk.say("agreements-legal", &args! { days: days(legal) }));
    let agreed = fact(desk.text("agreements-payment"), apart(&days(Decimal::from(paid.agreed))), legal);
    let beyond = paid.beyond_the_law().then(|| mark(words, MarkKind::Bad));
    let mut facts = vec![Some(Fact { mark: beyond, ..agreed })];
    if let (Some(delay), Some(actual)) = (&paid.delay, paid.actual) {
        let note = desk.say("agreements-paid", &args! { days: as_written(words, actual) });
        let text = if delay.value.is_zero() { days(delay.value) } else { signed_days(sheet, delay.value) };
        facts.push(sheet.fact("agreements-delay", delay, &text, note, annex));
    }
    if let Some(Ok(cost)) = &paid.cost {
        let text = sheet.money(cost.value.round());
        facts.push(sheet.fact("agreements-delay-cost", cost, &text, desk.text("agreements-a-year"), annex));
    }
    let discount = sheet.agreement.payment.as_ref().and_then(|clause| value(&clause.early_discount));
    if let (Some(Ok(early)), Some(discount)) = (&paid.early, discount) {
        let rate = discount.get();
        let note = desk.say("agreements-early-note", &args! { rate: words.percent(rate, places(rate)) });
        facts.push(sheet.fact("agreements-early", early, &words.percent(early.value, 1), note, annex));
    }
    facts.into_iter().flatten().collect()
}

fn signed_days(sheet: Sheet<'_>, days: Decimal) -> String {
    let words = sheet.desk.words();
    sheet.desk.say("agreements-in-days", &args! { days: words.signed(days, places(days)) })
}
