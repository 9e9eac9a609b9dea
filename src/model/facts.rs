//! `data/*.csv`: facts exported from CRM and ERP. A row is read like a mapping whose keys are the header.

use rust_decimal::Decimal;

use super::day::Day;
use super::day::Period;
use super::id::Id;
use super::scales::Amount;
use crate::decode::Cx;
use crate::decode::Decode;
use crate::decode::Fields;
use crate::decode::RecordInfo;
use crate::decode::record;
use crate::source::Span;
use crate::source::Spanned;
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

/// Reads the rows of a sheet; a broken row is said and left out. What is wrong with the header is said once.
pub fn rows<T: Decode>(sheet: &Sheet, info: &'static RecordInfo, cx: &mut Cx<'_>) -> Vec<T> {
    let columns: Vec<Spanned<String>> =
        sheet.header.iter().map(|key| Spanned::new(key.value.trim().to_lowercase(), key.span)).collect();
    let Some(first) = columns.first() else { return Vec::new() };
    let head = columns.iter().map(|key| Entry { key: key.clone(), value: Node { span: key.span, data: Data::Null } });
    let head = Node { span: first.span, data: Data::Map(head.collect()) };
    if !Fields::of(&head, info, cx).is_some_and(|fields| fields.finish_head(cx)) {
        return Vec::new();
    }
    let known: Vec<Option<&Spanned<String>>> =
        columns.iter().map(|key| Fields::knows(info, &key.value).then_some(key)).collect();
    let read = |(index, row): (usize, &Vec<Spanned<String>>)| {
        let node = mapping(&known, row, sheet.separator)?;
        cx.within(&(index + 1).to_string(), |cx| T::decode(&node, cx))
    };
    sheet.rows.iter().enumerate().filter_map(read).collect()
}

/// A row as a mapping: the known columns and their cells.
fn mapping(columns: &[Option<&Spanned<String>>], row: &[Spanned<String>], separator: char) -> Option<Node> {
    let whole: Span = row.first()?.span.to(row.last()?.span);
    let entry = |(key, cell): (Option<&Spanned<String>>, &Spanned<String>)| {
        let key = key?.clone();
        let text = cell.value.trim();
        let data =
            if text.is_empty() { Data::Null } else { Data::Scalar { text: point(text, separator), plain: true } };
        Some(Entry { key, value: Node { span: cell.span, data } })
    };
    Some(Node { span: whole, data: Data::Map(columns.iter().copied().zip(row).filter_map(entry).collect()) })
}

/// A number with a decimal comma becomes one with a point, where the separator is a semicolon.
fn point(text: &str, separator: char) -> String {
    let numeric = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'-');
    if separator == ';' && numeric && text.matches(',').count() == 1 {
        return text.replace(',', ".");
    }
    text.to_owned()
}
