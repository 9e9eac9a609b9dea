//! What a rule is: its name, its level, its page, and what it can say.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::diag::Decision;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::Outcome;
use crate::diag::Tally;
use crate::diag::Waived;
use crate::model::Portfolio;
use crate::model::day::Day;
use crate::model::programme::RuleSetting;
use crate::model::programme::Waiver;
use crate::model::vocabulary::RuleLevel;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Args;

/// A rule; `C` is how much of the plans it looks at.
#[derive(Debug)]
pub struct Rule<C> {
    /// What it is called and what stands on its page.
    pub about: About,
    /// What it looks at.
    pub check: C,
}

/// The name, the level and the page of a rule.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// Family and number, never renumbered and never reused.
    pub code: &'static str,
    /// The name of its file, its page and its message.
    pub name: &'static str,
    /// How grave it is, unless the condition or the programme says otherwise.
    pub level: Level,
    /// Thresholds that a programme may change: name and value.
    pub params: &'static [(&'static str, &'static str)],
    /// Its page: documentation, explanation and test at once.
    pub page: &'static str,
}

impl About {
    /// The letters of the code: `AG`.
    pub fn family(&self) -> &'static str {
        self.code.split_once('-').map_or(self.code, |(family, _)| family)
    }
}

/// A place that no number or finding may rest on, because something is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// `account/section/id[/field]`.
    pub place: String,
    /// The code of what is wrong.
    pub code: &'static str,
}

/// What the programme and the accounts say about rules.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    rules: BTreeMap<String, RuleSetting>,
    waivers: Vec<Waiver>,
    day: Option<Day>,
}

impl Settings {
    /// The levels, parameters and waivers of a portfolio at a day.
    pub fn of(portfolio: &Portfolio, day: Day) -> Self {
        let file = portfolio.programme.as_ref();
        let rules = file.map(|file| file.rules.iter().map(|(code, _, set)| (code.to_owned(), set.clone())).collect());
        let own = file.into_iter().flat_map(|file| file.waivers.iter());
        let waivers = own.chain(portfolio.accounts.iter().flat_map(|account| account.waivers.iter()));
        Self { rules: rules.unwrap_or_default(), waivers: waivers.cloned().collect(), day: Some(day) }
    }

    /// The level that the programme gives a rule.
    pub fn level(&self, code: &str) -> Option<RuleLevel> {
        self.rules.get(code)?.severity.as_ref().map(|level| level.value)
    }

    /// Every waiver, in the order of the files.
    pub fn waivers(&self) -> &[Waiver] {
        &self.waivers
    }

    /// Marks what somebody let pass; a waiver that is incomplete or expired lets nothing pass.
    fn waive(&self, finding: &mut Diagnostic) {
        let matching = self
            .waivers
            .iter()
            .find(|waiver| waiver.code.value == finding.code && covers(&waiver.r#where.value, &finding.place));
        let Some(Waiver { reason: Some(reason), approved_by: Some(by), expires: Some(expires), .. }) = matching else {
            return;
        };
        if self.day.is_some_and(|day| day <= expires.value) {
            finding.waived = Some(Waived {
                reason: reason.value.clone(),
                approved_by: by.value.clone(),
                expires: expires.value.to_string(),
            });
        }
    }
}

/// Whether a waiver's place, perhaps with a trailing `*`, takes in the place of a finding.
pub fn covers(waiver: &str, place: &str) -> bool {
    waiver.strip_suffix('*').map_or(waiver == place, |start| place.starts_with(start))
}

/// Where a rule says what it has found. It knows the rule, so that code, level and parameters are not repeated.
pub struct Findings<'a> {
    about: &'a About,
    settings: &'a Settings,
    broken: &'a [Broken],
    account: Option<&'a str>,
    said: Vec<Diagnostic>,
    looked: bool,
    because: Option<String>,
}

impl<'a> Findings<'a> {
    /// Runs a rule over the programme or one account, and keeps what may be said.
    pub fn run(
        about: &'a About,
        settings: &'a Settings,
        broken: &'a [Broken],
        account: Option<&'a str>,
        found: &mut Vec<Diagnostic>,
        check: impl FnOnce(&mut Self),
    ) -> Tally {
        let level = settings.level(about.code);
        let tally = |outcome| Tally { code: about.code, account: account.map(str::to_owned), outcome };
        if level == Some(RuleLevel::Off) {
            return tally(Outcome::NotEvaluated { because: None });
        }
        let mut findings = Self { about, settings, broken, account, said: Vec::new(), looked: false, because: None };
        check(&mut findings);
        findings.close(level, found, tally)
    }

    fn close(
        mut self,
        level: Option<RuleLevel>,
        found: &mut Vec<Diagnostic>,
        tally: impl Fn(Outcome) -> Tally,
    ) -> Tally {
        let mut spoke = false;
        for mut finding in std::mem::take(&mut self.said) {
            if let Some(broken) = self.broken.iter().find(|broken| rests_on(&finding.place, &broken.place)) {
                self.because = Some(broken.place.clone());
                continue;
            }
            match level {
                Some(RuleLevel::Error) => finding.level = Level::Error,
                Some(RuleLevel::Warning) => finding.level = Level::Warning,
                Some(RuleLevel::Info) => finding.level = Level::Info,
                _ => {}
            }
            self.settings.waive(&mut finding);
            spoke = true;
            found.push(finding);
        }
        tally(match (spoke, self.looked, self.because) {
            (true, ..) => Outcome::Spoke,
            (false, true, None) => Outcome::Passed,
            (false, _, because) => Outcome::NotEvaluated { because },
        })
    }

    /// Says that there was something to judge. A rule that never looks is not evaluated, which is not passed.
    pub fn looked(&mut self) {
        self.looked = true;
    }

    /// Says which place keeps the rule from judging.
    pub fn cannot(&mut self, because: impl Into<String>) {
        self.because.get_or_insert(because.into());
    }

    /// Every place that nothing may rest on, as far as it is known when the rule runs.
    pub fn broken(&self) -> &'a [Broken] {
        self.broken
    }

    /// A threshold of the rule: the programme's, or the one it was declared with.
    ///
    /// # Panics
    /// When the rule has no such parameter; a test runs every rule.
    pub fn param(&self, name: &str) -> Decimal {
        let set = self.settings.rules.get(self.about.code).and_then(|set| set.params.value(name));
        set.unwrap_or_else(|| {
            let declared = self.about.params.iter().find(|(param, _)| *param == name);
            let (_, value) = declared.expect("a rule asks for the parameters that it declares");
            Decimal::from_str_exact(value).expect("a declared parameter is a number")
        })
    }

    /// A threshold in whole days or pieces.
    pub fn whole(&self, name: &str) -> i64 {
        i64::try_from(self.param(name).trunc().mantissa()).unwrap_or(i64::MAX)
    }

    /// Says what was found, and where. `place` names it across edits: `account/section/id[/field]`.
    ///
    /// # Panics
    /// Never: the finding was just pushed.
    pub fn report(&mut self, at: impl Into<Span>, place: impl Into<String>, args: Args) -> Reported<'_> {
        self.looked = true;
        let mut finding = Diagnostic::new(self.about.code, self.about.name, self.about.level, at.into(), args);
        finding.place = place.into();
        finding.account = self.account.map(str::to_owned);
        self.said.push(finding);
        Reported(self.said.last_mut().expect("a finding was just pushed"))
    }
}

/// Whether a finding at `place` rests on a value at `broken`: the same entry, or something inside it.
fn rests_on(place: &str, broken: &str) -> bool {
    let inside = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let entry = place.split('/').count() >= 3;
    inside(place, broken) || entry && inside(broken, place)
}

/// A finding that was just said, to say more of it.
pub struct Reported<'a>(&'a mut Diagnostic);

impl Reported<'_> {
    /// Names a place it disagrees with.
    pub fn also(self, at: impl Into<Span>) -> Self {
        self.0.also.push(at.into());
        self
    }

    /// Gives it another level than the rule's.
    pub fn level(self, level: Level) -> Self {
        self.0.level = level;
        self
    }

    /// Gives it the words of another case.
    pub fn saying(self, message: &'static str) -> Self {
        self.0.message = message;
        self
    }

    /// Gives it to an account, where the rule looks at the whole portfolio.
    pub fn of_account(self, account: &str) -> Self {
        self.0.account = Some(account.to_owned());
        self
    }

    /// Says what has to be decided because of it.
    pub fn decide(self, decision: Decision) -> Self {
        self.0.decision = Some(decision);
        self
    }
}

impl<T> From<&Spanned<T>> for Span {
    fn from(spanned: &Spanned<T>) -> Self {
        spanned.span
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_waiver_takes_one_place_or_all_below() {
        assert!(covers("serralba/actions/AC3", "serralba/actions/AC3"));
        assert!(!covers("serralba/actions/AC3", "serralba/actions/AC31"));
        assert!(covers("serralba/actions/*", "serralba/actions/AC31"));
    }

    #[test]
    fn a_finding_rests_on_its_own_entry_and_not_on_the_account() {
        assert!(rests_on("a/actions/AC3", "a/actions/AC3/due"));
        assert!(rests_on("a/actions/AC3/owner", "a/actions/AC3"));
        assert!(!rests_on("a/account", "a/account/kam"));
        assert!(!rests_on("a/actions/AC3", "a/actions/AC31"));
    }
}
