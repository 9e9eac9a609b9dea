//! What a reader sees: finished text and numbers from 0 to 100, for one language and one edition.
//!
//! A view is built by allow-list: what the edition may not show is not in it. Views cannot fail and say nothing.

mod account;
mod colour;
mod edition;
mod findings_page;
mod frame;
mod index;
pub mod parts;
mod prose;
mod review;
pub mod sections;

use rayon::prelude::*;
use serde::Serialize;

pub use edition::Edition;
pub(crate) use prose::bound;
pub use prose::prose;

use crate::Checked;
use crate::analyse::AccountNumbers;
use crate::analyse::figure::Figure;
use crate::chart::Palette;
use crate::diag::Diagnostic;
use crate::fit::Needed;
use crate::model::Account;
use crate::view::parts::Frame;
use crate::view::parts::Link;
use crate::view::parts::Value;
use crate::view::sections::annex::Annex;
use crate::words::Words;

/// Every document of a run.
#[derive(Debug)]
pub struct Views {
    /// One account plan for each account, in the order of their ids.
    pub accounts: Vec<AccountView>,
    /// The review pack.
    pub review: Option<ReviewView>,
    /// The portfolio at a glance.
    pub index: Option<IndexView>,
    /// Every finding, and every rule.
    pub findings: Option<FindingsPage>,
    /// The supplier's colour on paper and in the dark.
    pub accent: (String, String),
}

/// The account plan.
#[derive(Clone, Debug, Serialize)]
pub struct AccountView {
    /// The account's id, for the path of its files.
    pub id: String,
    /// What stands around it.
    pub frame: Frame,
    /// The first page.
    pub summary: sections::summary::SummaryView,
    /// How close the relationship is, and who depends on whom.
    pub relationship: Option<sections::relationship::RelationshipView>,
    /// What the account earns.
    pub money: Option<sections::money::MoneyView>,
    /// Objectives and actions.
    pub plan: Option<sections::plan::PlanView>,
    /// What stands behind these pages.
    pub annexes: Option<sections::annexes::AnnexesView>,
    /// Whether the five steps of a plan were done.
    pub readiness: Option<sections::readiness::ReadinessView>,
    /// What we offer, what the customer gains, and what we invest in it.
    pub value: Option<sections::value::ValueView>,
    /// What we know of the customer.
    pub knowledge: Option<sections::knowledge::KnowledgeView>,
    /// Where the account stands in both matrices.
    pub position: Option<sections::position::PositionView>,
    /// Whom we know at the customer, and who talks to whom.
    pub people: Option<sections::people::PeopleView>,
    /// What the customer buys, and what of it is ours.
    pub wallet: Option<sections::wallet::WalletView>,
    /// How the target is reached.
    pub gap: Option<sections::gap::GapView>,
    /// What serving the account costs, and past years.
    pub costs: Option<sections::costs::CostsView>,
    /// Strengths, weaknesses, opportunities and threats with this customer.
    pub swot: Option<sections::swot::SwotView>,
    /// Four groups of indicators.
    pub scorecard: Option<sections::scorecard::ScorecardView>,
    /// Framework agreements.
    pub agreements: Option<sections::agreements::AgreementsView>,
    /// How the next negotiation is prepared.
    pub negotiation: Option<sections::negotiation::NegotiationView>,
    /// What falls due in the next twelve months.
    pub calendar: Option<sections::calendar::CalendarView>,
    /// Who works for the account, with which load and which skills.
    pub team: Option<sections::team::TeamView>,
    /// What was won and lost, and what it taught.
    pub learning: Option<sections::learning::LearningView>,
    /// What is wrong with the plan.
    pub findings: Option<sections::findings::FindingsView>,
    /// What is not there.
    pub missing: Option<sections::missing::MissingView>,
    /// Formulas with their inputs.
    pub annex: Option<sections::annex::AnnexView>,
}

/// The portfolio review pack.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewView {
    /// What stands around it.
    pub frame: Frame,
    /// The cover.
    pub cover: sections::cover::CoverView,
    /// What has to be decided.
    pub decisions: Option<sections::decisions::DecisionsView>,
    /// How well the four elements fit.
    pub congruence: Option<sections::congruence::CongruenceView>,
    /// The two matrices.
    pub matrices: Vec<sections::matrices::MatrixView>,
    /// Every account in a row.
    pub accounts: sections::accounts::AccountsView,
    /// Who carries the revenue.
    pub concentration: Option<sections::concentration::ConcentrationView>,
    /// Who brings the contribution, and who takes it away.
    pub contribution: Option<sections::contribution::ContributionView>,
    /// Whether resources go where the potential is.
    pub allocation: Option<sections::allocation::AllocationView>,
    /// Accounts by the four groups of indicators.
    pub scorecards: Option<sections::scorecards::ScorecardsView>,
    /// What is wrong with the plans.
    pub findings: sections::findings::FindingsView,
    /// Formulas with their inputs.
    pub annex: Option<sections::annex::AnnexView>,
}

impl ReviewView {
    /// The name of its PDF, beside its page.
    pub fn pdf_name(&self) -> &str {
        self.frame.pdf.as_ref().map_or("review.pdf", |link| link.href.as_str())
    }
}

/// The portfolio at a glance.
#[derive(Clone, Debug, Serialize)]
pub struct IndexView {
    /// What stands around it.
    pub frame: Frame,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence.
    pub lead: String,
    /// The numbers of the portfolio.
    pub facts: Vec<parts::Fact>,
    /// The three most urgent decisions.
    pub decisions: Option<sections::decisions::DecisionsView>,
    /// Every account in a row.
    pub accounts: sections::accounts::AccountsView,
    /// Who carries the revenue.
    pub concentration: Option<sections::concentration::ConcentrationView>,
    /// The documents to open.
    pub documents: Vec<Link>,
    /// Formulas with their inputs.
    pub annex: Option<sections::annex::AnnexView>,
}

/// Every finding, and every rule.
#[derive(Clone, Debug, Serialize)]
pub struct FindingsPage {
    /// What stands around it.
    pub frame: Frame,
    /// The findings.
    pub findings: sections::findings::FindingsView,
    /// The rules: code, name, level.
    pub rules: parts::Panel,
    /// The methods with their formulas.
    pub methods: sections::annex::AnnexView,
}

/// For whom views are made, and from what.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// What was read, computed and found.
    pub checked: &'a Checked,
    /// The language of the documents.
    pub words: &'a Words,
    /// For whom.
    pub edition: Edition,
    /// The colours of the charts.
    pub palette: &'a Palette,
    /// Only these accounts; all, where none is named.
    pub only: &'a [String],
    /// Whether the PDFs are made too, so that pages may name them.
    pub pdf: bool,
}

/// One account on the desk: what its sections are made from.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// For whom.
    pub reader: Reader<'a>,
    /// The account.
    pub account: &'a Account,
    /// Its numbers.
    pub numbers: &'a AccountNumbers,
}

/// Makes every view.
pub fn all(checked: &Checked, words: &Words, edition: Edition, only: &[String], pdf: bool) -> Views {
    let accent = colour::accent(checked);
    let palette = Palette { accent: accent.0.clone() };
    let reader = Reader { checked, words, edition, palette: &palette, only, pdf };
    let desks: Vec<Desk<'_>> = reader.desks().collect();
    let accounts = desks.par_iter().map(account::view).collect();
    Views {
        accounts,
        review: Some(review::view(&reader)),
        index: Some(index::view(&reader)),
        findings: Some(findings_page::view(&reader)),
        accent,
    }
}

impl<'a> Reader<'a> {
    /// The accounts to be shown, in the order of their ids.
    pub fn desks(self) -> impl Iterator<Item = Desk<'a>> {
        let accounts = self.checked.plans.accounts.iter();
        accounts.filter(move |account| crate::rules::chosen(self.only, account.id.as_str())).filter_map(
            move |account| {
                let numbers = self.checked.numbers.accounts.get(account.id.as_str())?;
                Some(Desk { reader: self, account, numbers })
            },
        )
    }

    /// The programme's currency.
    pub fn currency(&self) -> &'a str {
        self.checked.plans.currency()
    }

    /// A number with its formula in the annex; nothing where the edition may not show it.
    pub fn figure(&self, figure: &Figure, annex: &mut Annex, text: String, unit: &str) -> Option<Value> {
        let shown = self.edition.shows(figure.visibility);
        shown.then(|| Value { text, unit: unit.to_owned(), how: Some(annex.add(figure)) })
    }

    /// The decisions of the accounts that are shown, and of the programme.
    pub fn decisions(&self) -> impl Iterator<Item = &'a Needed> {
        let only = self.only;
        let checked = self.checked;
        checked.fit.decisions.iter().filter(move |needed| {
            needed.finding.account.as_deref().is_none_or(|account| crate::rules::chosen(only, account))
        })
    }
}

impl<'a> Desk<'a> {
    /// The words of the documents.
    pub fn words(&self) -> &'a Words {
        self.reader.words
    }

    /// The currency of the account's plan.
    pub fn currency(&self) -> &'a str {
        self.account.currency(&self.reader.checked.plans)
    }

    /// What was found in this account's files.
    pub fn findings(&self) -> impl Iterator<Item = &'a Diagnostic> {
        let id = self.account.id.as_str();
        self.reader.checked.found.iter().filter(move |finding| finding.account.as_deref() == Some(id))
    }

    /// What has to be decided for this account.
    pub fn decisions(&self) -> impl Iterator<Item = &'a Needed> {
        let id = self.account.id.as_str();
        let decisions = self.reader.checked.fit.decisions.iter();
        decisions.filter(move |needed| needed.finding.account.as_deref() == Some(id))
    }

    /// Where the account stands in the quality of its document.
    pub fn quality(&self) -> Option<&'a Figure> {
        self.reader.checked.fit.quality.get(self.account.id.as_str())
    }
}
