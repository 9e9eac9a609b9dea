//! What the authors mean: one file per kind of file, and the portfolio that they make together.

pub mod agreement;
pub mod criteria_library;
pub mod customers;
pub mod day;
pub mod facts;
pub mod id;
pub mod kpi_library;
pub mod negotiation;
pub mod open;
pub mod people;
pub mod plan;
pub mod programme;
pub mod scales;
pub mod scorecard;
pub mod vocabulary;

use std::collections::BTreeMap;

use crate::args;
use crate::decode::Cx;
use crate::decode::Decode;
use crate::decode::Named;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::suggest;
use crate::model::agreement::Agreement;
use crate::model::agreement::AgreementFile;
use crate::model::customers::Customer;
use crate::model::customers::CustomersFile;
use crate::model::facts::Contact;
use crate::model::facts::KpiValue;
use crate::model::facts::Sale;
use crate::model::id::Id;
use crate::model::negotiation::Negotiation;
use crate::model::negotiation::NegotiationFile;
use crate::model::people::PeopleFile;
use crate::model::people::Person;
use crate::model::plan::PlanFile;
use crate::model::programme::Criteria;
use crate::model::programme::Programme;
use crate::model::programme::ProgrammeFile;
use crate::model::programme::Report;
use crate::model::programme::Waiver;
use crate::model::scorecard::Scorecard;
use crate::model::scorecard::ScorecardFile;
use crate::source::FileId;
use crate::source::Span;
use crate::source::Spanned;
use crate::syntax::Parsed;
use crate::syntax::Tree;

/// Everything in the plans folder, as meant. It may be wrong; a [`crate::sound::Sound`] one is not.
#[derive(Clone, Debug, Default)]
pub struct Portfolio {
    /// `programme.yaml`.
    pub programme: Option<ProgrammeFile>,
    /// Where `programme.yaml` begins, for what it lacks.
    pub programme_at: Option<Span>,
    /// `people.yaml`.
    pub people: Vec<Person>,
    /// `customers.yaml`, or `data/customers.csv`.
    pub customers: Option<CustomersFile>,
    /// Where the customers begin, for what they lack.
    pub customers_at: Option<Span>,
    /// `data/customers.csv`, where there is a `customers.yaml` too.
    pub customer_rows: Vec<Customer>,
    /// `accounts/<id>/`, in the order of their ids.
    pub accounts: Vec<Account>,
    /// `data/sales.csv`.
    pub sales: Vec<Sale>,
    /// `data/contacts.csv`.
    pub contacts: Vec<Contact>,
    /// `data/kpis.csv`.
    pub kpis: Vec<KpiValue>,
    /// Every file of the folder, by path.
    pub files: BTreeMap<String, FileId>,
}

/// The folder of one account.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id: the folder's name.
    pub id: Id,
    /// Where its first file begins, for what it lacks.
    pub at: Span,
    /// `plan.yaml`.
    pub plan: Option<PlanFile>,
    /// `scorecard.yaml`.
    pub scorecard: Option<Scorecard>,
    /// `agreements/*.yaml`, in the order of their names.
    pub agreements: Vec<Agreement>,
    /// `negotiations/*.yaml`, in the order of their names.
    pub negotiations: Vec<Negotiation>,
    /// `notes/*.md`, in the order of their names.
    pub notes: Vec<Note>,
    /// Waivers of all its files.
    pub waivers: Vec<Waiver>,
}

/// A longer text in Markdown.
#[derive(Clone, Debug)]
pub struct Note {
    /// The file.
    pub file: FileId,
    /// The file's name without `.md`.
    pub name: String,
    /// The text.
    pub text: String,
}

/// The value of an optional field.
pub fn value<T: Copy>(field: &Option<Spanned<T>>) -> Option<T> {
    field.as_ref().map(|field| field.value)
}

/// The text of an optional field; empty where it is missing.
pub fn text(field: &Option<Spanned<String>>) -> &str {
    field.as_ref().map_or("", |field| field.value.as_str())
}

impl Portfolio {
    /// The programme itself.
    pub fn programme(&self) -> Option<&Programme> {
        self.programme.as_ref()?.programme.as_ref()
    }

    /// The criteria.
    pub fn criteria(&self) -> Option<&Criteria> {
        self.programme.as_ref()?.criteria.as_ref()
    }

    /// Settings of the reports.
    pub fn report(&self) -> Option<&Report> {
        self.programme.as_ref()?.report.as_ref()
    }

    /// The programme's currency; EUR where it says nothing.
    pub fn currency(&self) -> &str {
        self.programme().and_then(|p| p.currency.as_ref()).map_or("EUR", |currency| currency.value.as_str())
    }

    /// The account of that id.
    pub fn account(&self, id: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == *id)
    }

    /// The person of that id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id.value == *id)
    }

    /// The customers that are named.
    pub fn customers(&self) -> &[Customer] {
        self.customers.as_ref().map_or(&[], |file| &file.customers)
    }

    /// The customer of that id.
    pub fn customer(&self, id: &str) -> Option<&Customer> {
        self.customers().iter().find(|customer| customer.id.value == *id)
    }

    /// The segment of a customer: its plan's, or the customer base's.
    pub fn segment<'a>(&'a self, id: &str) -> Option<&'a str> {
        let planned = self.account(id).and_then(Account::head).and_then(|head| head.segment.as_ref());
        let segment = planned.or_else(|| self.customer(id)?.segment.as_ref())?;
        Some(segment.value.as_str())
    }

    /// The name of a customer: its plan's, or the customer base's, or the id.
    pub fn customer_name<'a>(&'a self, id: &'a str) -> &'a str {
        let planned = self.account(id).map(Account::name).filter(|name| *name != id);
        let listed = || self.customer(id).and_then(|customer| customer.name.as_ref()).map(|name| name.value.as_str());
        planned.or_else(listed).unwrap_or(id)
    }

    /// Name and surname of a person, or the id.
    pub fn person_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.person(id).and_then(|person| person.name.as_ref()).map_or(id, |name| name.value.as_str())
    }
}

impl Account {
    /// The name of the company, or the id.
    pub fn name(&self) -> &str {
        let named = self.head().and_then(|head| head.name.as_ref());
        named.map_or(self.id.as_str(), |name| name.value.as_str())
    }

    /// Who the account is.
    pub fn head(&self) -> Option<&plan::AccountHead> {
        self.plan.as_ref()?.account.as_ref()
    }

    /// The currency of the plan, or the programme's.
    pub fn currency<'a>(&'a self, portfolio: &'a Portfolio) -> &'a str {
        let own = self.head().and_then(|head| head.currency.as_ref());
        own.map_or_else(|| portfolio.currency(), |currency| currency.value.as_str())
    }
}

/// Reads the trees; what has no place in the format is said.
pub fn read(trees: &[Tree], found: &mut Vec<Diagnostic>) -> Portfolio {
    let mut portfolio = Portfolio::default();
    let mut accounts: BTreeMap<String, Account> = BTreeMap::new();
    for tree in trees {
        portfolio.files.insert(tree.path.clone(), tree.file);
        let start = Span::new(tree.file, 0, 0);
        let parts: Vec<&str> = tree.path.split('/').collect();
        match (parts.as_slice(), &tree.parsed) {
            (["programme.yaml"], Parsed::Yaml(node)) => {
                let mut cx = Cx::new("programme", None, found).transparent("programme");
                portfolio.programme = ProgrammeFile::decode(node, &mut cx);
                portfolio.programme_at = Some(start);
            }
            (["people.yaml"], Parsed::Yaml(node)) => {
                let mut cx = Cx::new("people", None, found).transparent("people");
                portfolio.people = PeopleFile::decode(node, &mut cx).map(|file| file.people).unwrap_or_default();
            }
            (["customers.yaml"], Parsed::Yaml(node)) => {
                let mut cx = Cx::new("customers", None, found).transparent("customers");
                portfolio.customers = CustomersFile::decode(node, &mut cx);
                portfolio.customers_at = Some(start);
            }
            (["data", name], Parsed::Csv(sheet)) => {
                let mut cx = Cx::new(&tree.path, None, found);
                match *name {
                    "customers.csv" => portfolio.customer_rows = facts::rows(sheet, Customer::info(), &mut cx),
                    "sales.csv" => portfolio.sales = facts::rows(sheet, Sale::info(), &mut cx),
                    "contacts.csv" => portfolio.contacts = facts::rows(sheet, Contact::info(), &mut cx),
                    "kpis.csv" => portfolio.kpis = facts::rows(sheet, KpiValue::info(), &mut cx),
                    // An extract under another name is read by nobody but the programme's `crm`.
                    _ => {}
                }
            }
            (["accounts", id, rest @ ..], parsed) => account_file(id, rest, parsed, tree, &mut accounts, found),
            _ => stray(tree, found),
        }
    }
    portfolio.accounts = accounts.into_values().collect();
    portfolio
}

fn account_file(
    id: &str,
    rest: &[&str],
    parsed: &Parsed,
    tree: &Tree,
    accounts: &mut BTreeMap<String, Account>,
    found: &mut Vec<Diagnostic>,
) {
    let at = Span::new(tree.file, 0, 0);
    let Some(named) = Id::for_file(id) else {
        if !accounts.contains_key(id) && rest == ["plan.yaml"] {
            let args = args! { found: suggest::short(id) };
            let mut fault = Diagnostic::new("DT-18", "wrong-type", Level::Error, at, args);
            fault.place.clone_from(&tree.path);
            found.push(fault.saying("wrong-type-folder"));
        }
        return;
    };
    let account = accounts.entry(id.to_owned()).or_insert_with(|| Account {
        id: named,
        at,
        plan: None,
        scorecard: None,
        agreements: Vec::new(),
        negotiations: Vec::new(),
        notes: Vec::new(),
        waivers: Vec::new(),
    });
    let stem = |name: &str| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
    match (rest, parsed) {
        (["plan.yaml"], Parsed::Yaml(node)) => {
            account.at = at;
            account.plan = PlanFile::decode(node, &mut Cx::new(id, Some(id), found));
            account.waivers.extend(account.plan.iter().flat_map(|file| file.waivers.clone()));
        }
        (["scorecard.yaml"], Parsed::Yaml(node)) => {
            let file = ScorecardFile::decode(node, &mut Cx::new(id, Some(id), found));
            if let Some(file) = file {
                account.waivers.extend(file.waivers);
                account.scorecard = file.scorecard;
            }
        }
        (["agreements", name], Parsed::Yaml(node)) => {
            let place = format!("{id}/agreements/{}", stem(name));
            let mut cx = Cx::new(&place, Some(id), found).transparent("agreement");
            if let Some(file) = AgreementFile::decode(node, &mut cx) {
                account.waivers.extend(file.waivers);
                account.agreements.extend(file.agreement.map(|agreement| named_by(agreement, &stem(name), at)));
            }
        }
        (["negotiations", name], Parsed::Yaml(node)) => {
            let place = format!("{id}/negotiations/{}", stem(name));
            let mut cx = Cx::new(&place, Some(id), found).transparent("negotiation");
            if let Some(file) = NegotiationFile::decode(node, &mut cx) {
                account.waivers.extend(file.waivers);
                account.negotiations.extend(file.negotiation.map(|mut negotiation| {
                    negotiation.id = negotiation.id.or_else(|| Id::new(&stem(name)).map(|id| Spanned::new(id, at)));
                    negotiation
                }));
            }
        }
        (["notes", name], Parsed::Note(text)) => {
            account.notes.push(Note { file: tree.file, name: stem(name), text: text.clone() });
        }
        _ => stray(tree, found),
    }
}

/// An agreement without an id has that of its file.
fn named_by(mut agreement: Agreement, stem: &str, at: Span) -> Agreement {
    agreement.id = agreement.id.or_else(|| Id::new(stem).map(|id| Spanned::new(id, at)));
    agreement
}

/// A file that no part of the format reads: a misspelt name is said, never silently skipped.
fn stray(tree: &Tree, found: &mut Vec<Diagnostic>) {
    if matches!(tree.parsed, Parsed::Note(_)) {
        return;
    }
    let name = tree.path.rsplit('/').next().unwrap_or("");
    let known = ["programme.yaml", "people.yaml", "customers.yaml", "plan.yaml", "scorecard.yaml"];
    let near = suggest::near(name, known.into_iter());
    let message = if near.is_some() { "unknown-file-near" } else { "unknown-file" };
    let args = args! { key: tree.path.clone(), near: near.unwrap_or_default() };
    let mut fault = Diagnostic::new("DT-01", "unknown-key", Level::Warning, Span::new(tree.file, 0, 0), args);
    fault.place.clone_from(&tree.path);
    found.push(fault.saying(message));
}

impl<T: Clone> Named<Spanned<T>> {
    /// The plain value under a name.
    pub fn value(&self, name: &str) -> Option<T> {
        self.get(name).map(|spanned| spanned.value.clone())
    }
}
