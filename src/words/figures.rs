//! How a language writes numbers, percentages and money: exact, and rounded once, half away from zero.

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy::MidpointAwayFromZero;

use super::Lang;
use super::NO_BREAK;
use super::Words;

/// The true minus, as wide as a plus.
const MINUS: &str = "\u{2212}";

/// The signs of a language.
struct Signs {
    /// Between groups of three digits.
    group: &'static str,
    /// Before the decimals.
    point: char,
    /// After a percentage, with its space.
    percent: &'static str,
    /// Whether the currency stands before the figure.
    currency_first: bool,
    /// Powers of ten and the letters for them, largest first.
    scales: &'static [(i64, &'static str)],
}

const SPANISH: Signs = Signs {
    group: ".",
    point: ',',
    percent: "\u{a0}%",
    currency_first: false,
    // A thousand million has no letter in Spanish.
    scales: &[(1_000_000, "M"), (1_000, "k")],
};

const ENGLISH: Signs = Signs {
    group: ",",
    point: '.',
    percent: "%",
    currency_first: true,
    scales: &[(1_000_000_000, "bn"), (1_000_000, "m"), (1_000, "k")],
};

impl Words {
    /// A number with so many decimals; always grouped, also with four digits: "1.234", "−0,5".
    pub fn number(&self, value: Decimal, places: u32) -> String {
        written(self.lang(), rounded(value, places), places)
    }

    /// A change: "+10,8", "−3,0", "0,0".
    pub fn signed(&self, value: Decimal, places: u32) -> String {
        format!("{}{}", plus(rounded(value, places)), self.number(value, places))
    }

    /// A percentage, where 20.2 is 20.2 %: "20,2 %", "20.2%".
    pub fn percent(&self, value: Decimal, places: u32) -> String {
        format!("{}{}", self.number(value, places), signs(self.lang()).percent)
    }

    /// An amount in major units: "5.540.000 €", "€5,540,000"; with decimals only where there are cents.
    pub fn money(&self, value: Decimal, currency: &str) -> String {
        let (value, places) = in_coins(value, currency);
        self.price(value, places, "", currency)
    }

    /// An amount in three digits, for charts: "5,54 M€", "450 k€", "980 €". Zeros at the end are not written, and below
    /// a hundred it is plain [`money`](Self::money).
    pub fn money_short(&self, value: Decimal, currency: &str) -> String {
        let short = value.round_sf_with_strategy(3, MidpointAwayFromZero).unwrap_or(value);
        if short.abs() < Decimal::ONE_HUNDRED {
            return self.money(value, currency);
        }
        let scale = signs(self.lang()).scales.iter().find(|(size, _)| short.abs() >= Decimal::from(*size));
        let (size, letter) = scale.unwrap_or(&(1, ""));
        let short = (short / Decimal::from(*size)).normalize();
        self.price(short, short.scale(), letter, currency)
    }

    /// A change of an amount: "+55.800 €", "−€90,000".
    pub fn signed_money(&self, value: Decimal, currency: &str) -> String {
        format!("{}{}", plus(in_coins(value, currency).0), self.money(value, currency))
    }

    /// The sign of a currency, or its ISO code where we know none.
    pub fn currency_symbol(&self, currency: &str) -> String {
        let key = format!("currency-{}", currency.to_ascii_lowercase());
        if self.has(&key) { self.text(&key) } else { currency.to_owned() }
    }

    /// A figure with its currency; a symbol in letters keeps its distance.
    fn price(&self, value: Decimal, places: u32, scale: &str, currency: &str) -> String {
        let symbol = self.currency_symbol(currency);
        let figure = written(self.lang(), value.abs(), places);
        let minus = minus(value);
        if signs(self.lang()).currency_first {
            let gap = gap(symbol.ends_with(char::is_alphabetic));
            format!("{minus}{symbol}{gap}{figure}{scale}")
        } else {
            let gap = gap(!scale.is_empty() && symbol.starts_with(char::is_alphabetic));
            format!("{minus}{figure}{NO_BREAK}{scale}{gap}{symbol}")
        }
    }
}

fn signs(lang: Lang) -> &'static Signs {
    match lang {
        Lang::Es => &SPANISH,
        Lang::En => &ENGLISH,
    }
}

fn rounded(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, MidpointAwayFromZero)
}

/// An amount in the smallest coin of its currency, and how many decimals it is written with.
fn in_coins(value: Decimal, currency: &str) -> (Decimal, u32) {
    let coins = match currency {
        "CLP" | "ISK" | "JPY" | "KRW" | "PYG" | "VND" => 0,
        _ => 2,
    };
    let value = rounded(value, coins);
    (value, if value.fract().is_zero() { 0 } else { coins })
}

/// A rounded number as the language writes it.
pub(super) fn written(lang: Lang, value: Decimal, places: u32) -> String {
    let signs = signs(lang);
    let digits = format!("{:.*}", places as usize, value.abs());
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = minus(value).to_owned();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push_str(signs.group);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(signs.point);
        text.push_str(decimals);
    }
    text
}

fn minus(value: Decimal) -> &'static str {
    if value < Decimal::ZERO { MINUS } else { "" }
}

fn plus(value: Decimal) -> &'static str {
    if value > Decimal::ZERO { "+" } else { "" }
}

fn gap(wanted: bool) -> &'static str {
    if wanted { "\u{a0}" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).expect("a number")
    }

    /// Compares what both languages write; `_` stands for the space at which no line breaks.
    fn writes(write: impl Fn(&Words, Decimal) -> String, rows: &[(&str, &str, &str)]) {
        let (es, en) = (Words::of(Lang::Es), Words::of(Lang::En));
        for (value, spanish, english) in rows {
            let found = [&es, &en].map(|words| write(words, decimal(value)).replace(NO_BREAK, "_"));
            assert_eq!(found, [*spanish, *english], "{value}");
        }
    }

    #[test]
    fn numbers_are_always_grouped_and_rounded_away_from_zero() {
        writes(
            |words, value| words.number(value, 0),
            &[
                ("0", "0", "0"),
                ("-0.4", "0", "0"),
                ("0.5", "1", "1"),
                ("-0.5", "−1", "−1"),
                ("2.5", "3", "3"),
                ("999", "999", "999"),
                ("1234", "1.234", "1,234"),
                ("-1234", "−1.234", "−1,234"),
                ("999999.5", "1.000.000", "1,000,000"),
                ("123456789", "123.456.789", "123,456,789"),
                (
                    "79228162514264337593543950335",
                    "79.228.162.514.264.337.593.543.950.335",
                    "79,228,162,514,264,337,593,543,950,335",
                ),
            ],
        );
        writes(
            |words, value| words.number(value, 2),
            &[
                ("0", "0,00", "0.00"),
                ("0.005", "0,01", "0.01"),
                ("-0.005", "−0,01", "−0.01"),
                ("-0.004", "0,00", "0.00"),
                ("1234567.505", "1.234.567,51", "1,234,567.51"),
                ("7.7", "7,70", "7.70"),
            ],
        );
        writes(
            |words, value| words.number(value, 30),
            &[(
                "0.1000000000000000000000000001",
                "0,100000000000000000000000000100",
                "0.100000000000000000000000000100",
            )],
        );
    }

    #[test]
    fn changes_carry_their_sign_once_rounded() {
        writes(
            |words, value| words.signed(value, 1),
            &[
                ("10.8", "+10,8", "+10.8"),
                ("-3", "−3,0", "−3.0"),
                ("0", "0,0", "0.0"),
                ("0.04", "0,0", "0.0"),
                ("-0.04", "0,0", "0.0"),
                ("0.05", "+0,1", "+0.1"),
                ("-1234.5", "−1.234,5", "−1,234.5"),
            ],
        );
    }

    #[test]
    fn percentages_keep_their_sign_on_the_line() {
        writes(
            |words, value| words.percent(value, 1),
            &[
                ("20.17", "20,2_%", "20.2%"),
                ("0", "0,0_%", "0.0%"),
                ("-56.65", "−56,7_%", "−56.7%"),
                ("1234.5", "1.234,5_%", "1,234.5%"),
            ],
        );
        writes(|words, value| words.percent(value, 0), &[("80", "80_%", "80%")]);
    }

    #[test]
    fn money_shows_cents_only_where_there_are_some() {
        writes(
            |words, value| words.money(value, "EUR"),
            &[
                ("5540000", "5.540.000_€", "€5,540,000"),
                ("5540000.00", "5.540.000_€", "€5,540,000"),
                ("-90000", "−90.000_€", "−€90,000"),
                ("0", "0_€", "€0"),
                ("-0.001", "0_€", "€0"),
                ("1234", "1.234_€", "€1,234"),
                ("0.005", "0,01_€", "€0.01"),
                ("52819.73", "52.819,73_€", "€52,819.73"),
                ("0.5", "0,50_€", "€0.50"),
                ("999999999.995", "1.000.000.000_€", "€1,000,000,000"),
                ("123456789.1", "123.456.789,10_€", "€123,456,789.10"),
            ],
        );
    }

    #[test]
    fn every_currency_has_a_sign_or_its_code() {
        writes(|words, value| words.money(value, "USD"), &[("-1234.5", "−1.234,50_US$", "−US$1,234.50")]);
        writes(|words, value| words.money(value, "GBP"), &[("1234", "1.234_£", "£1,234")]);
        writes(|words, value| words.money(value, "XYZ"), &[("-1234", "−1.234_XYZ", "−XYZ_1,234")]);
        writes(|words, value| words.money(value, "JPY"), &[("1234.5", "1.235_¥", "JP¥1,235")]);
        writes(|words, _| words.currency_symbol("XYZ"), &[("0", "XYZ", "XYZ")]);
        writes(|words, _| words.currency_symbol("EUR"), &[("0", "€", "€")]);
    }

    #[test]
    fn short_money_has_three_digits() {
        writes(
            |words, value| words.money_short(value, "EUR"),
            &[
                ("5540000", "5,54_M€", "€5.54m"),
                ("5544999", "5,54_M€", "€5.54m"),
                ("5545000", "5,55_M€", "€5.55m"),
                ("-5540000", "−5,54_M€", "−€5.54m"),
                ("5000000", "5_M€", "€5m"),
                ("40200000", "40,2_M€", "€40.2m"),
                ("450000", "450_k€", "€450k"),
                ("60000", "60_k€", "€60k"),
                ("55800", "55,8_k€", "€55.8k"),
                ("999499", "999_k€", "€999k"),
                ("999500", "1_M€", "€1m"),
                ("999.5", "1_k€", "€1k"),
                ("980", "980_€", "€980"),
                ("980.55", "981_€", "€981"),
                ("99.999", "100_€", "€100"),
                ("98.76", "98,76_€", "€98.76"),
                ("0", "0_€", "€0"),
                ("123456789", "123_M€", "€123m"),
                ("5544000000", "5.540_M€", "€5.54bn"),
            ],
        );
        writes(|words, value| words.money_short(value, "USD"), &[("5540000", "5,54_M_US$", "US$5.54m")]);
        writes(|words, value| words.money_short(value, "CHF"), &[("5540000", "5,54_M_CHF", "CHF_5.54m")]);
    }

    #[test]
    fn a_change_of_money_carries_its_sign() {
        writes(
            |words, value| words.signed_money(value, "EUR"),
            &[
                ("55800", "+55.800_€", "+€55,800"),
                ("-90000", "−90.000_€", "−€90,000"),
                ("0", "0_€", "€0"),
                ("0.004", "0_€", "€0"),
                ("0.005", "+0,01_€", "+€0.01"),
            ],
        );
    }
}
