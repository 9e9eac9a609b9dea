//! `data/*.csv`: facts exported from CRM and ERP. A row is read like a mapping whose keys are the header.

use rust_decimal::Decimal;

use super::day::Day;
use super::day::Period;
use super::id::Id;
use super::scales::Amount;
use crate::decode::Cx;
use crate::decode::Decode;
use crate::decode::record;
use crate::source::Span;
use crate::syntax::Data;
use crate::syntax::Entry;
use crate::syntax::Node;
use crate::syntax::Sheet;

record! {
    /// A row of `sales.csv`.
    Sale {
        /// The account.
        req account: Id = Internal;
        /// The period.
        req period: Period = Internal;
        /// Invoiced, in the row's currency.
        req invoiced: Amount = Internal;
        /// The customer's unit.
        opt unit: Id = Internal;
        /// What was sold.
        opt offering: Id = Internal;
        /// Currency, ISO 4217; else the programme's.
        opt currency: String = Internal;
    }

    /// A row of `contacts.csv`.
    Contact {
        /// When.
        req date: Day = Committee;
        /// Who of us.
        req person: Id = Committee;
        /// The account.
        req account: Id = Committee;
        /// Who of them.
        req stakeholder: Id = Committee;
    }

    /// A row of `kpis.csv`.
    KpiValue {
        /// The account.
        req account: Id = Customer;
        /// The indicator.
        req kpi: Id = Customer;
        /// The period.
        req period: Period = Customer;
        /// The value.
        req value: Decimal = Customer;
    }
}

/// Reads the rows of a sheet; a broken row is said and left out.
pub fn rows<T: Decode>(sheet: &Sheet, cx: &mut Cx<'_>) -> Vec<T> {
    let read = |(index, row): (usize, &Vec<crate::source::Spanned<String>>)| {
        let node = mapping(sheet, row)?;
        cx.within(&(index + 1).to_string(), |cx| T::decode(&node, cx))
    };
    sheet.rows.iter().enumerate().filter_map(read).collect()
}

fn mapping(sheet: &Sheet, row: &[crate::source::Spanned<String>]) -> Option<Node> {
    let whole: Span = row.first()?.span.to(row.last()?.span);
    let entry = |(key, cell): (&crate::source::Spanned<String>, &crate::source::Spanned<String>)| {
        let text = cell.value.trim();
        let data =
            if text.is_empty() { Data::Null } else { Data::Scalar { text: point(text, sheet.separator), plain: true } };
        let name = key.value.trim().to_lowercase();
        let key = crate::source::Spanned::new(name, key.span);
        Entry { key, value: Node { span: cell.span, data } }
    };
    Some(Node { span: whole, data: Data::Map(sheet.header.iter().zip(row).map(entry).collect()) })
}

/// A number with a decimal comma becomes one with a point, where the separator is a semicolon.
fn point(text: &str, separator: char) -> String {
    let numeric = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'-');
    if separator == ';' && numeric && text.matches(',').count() == 1 {
        return text.replace(',', ".");
    }
    text.to_owned()
}
