//! The demonstration portfolio: believable, without errors, and nowhere the same twice.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;

use kamgen::diag::Level;
use kamgen::syntax::Data;
use kamgen::syntax::Node;

use crate::support;

/// A text from this length on belongs to one account.
const OWN: usize = 40;

#[test]
fn it_has_warnings_and_hints_and_no_errors() {
    let checked = support::check_folder("plans", &[]);
    let count = |level: Level| checked.found.iter().filter(|finding| finding.level == level).count();
    assert_eq!(count(Level::Error), 0);
    assert!(count(Level::Warning) > 5 && count(Level::Info) > 0);
    assert!(checked.plans.report().is_some_and(|report| report.as_of.is_some()), "the demonstration pins its day");
}

#[test]
fn every_account_has_a_problem_of_its_own() {
    let checked = support::check_folder("plans", &[]);
    let mut problems: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for finding in checked.found.iter().filter(|finding| finding.level < Level::Info) {
        if let Some(account) = &finding.account {
            problems.entry(account).or_default().insert(finding.code);
        }
    }
    let hurdle = |id: &str| {
        let profit = checked.numbers.accounts[id].profit.as_ref();
        profit.is_ok_and(|profit| profit.hurdle.is_some_and(|hurdle| profit.contribution_pct.value < hurdle))
    };
    // Who has the fewest problems chooses first; what is left must do for the others.
    let mut accounts: Vec<&str> = checked.plans.accounts.iter().map(|account| account.id.as_str()).collect();
    accounts.sort_by_key(|id| problems.get(id).map_or(0, BTreeSet::len));
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for id in accounts {
        let own = problems.get(id).and_then(|codes| codes.iter().find(|code| !taken.contains(**code)));
        assert!(own.is_some() || hurdle(id), "{id} has no problem of its own: {problems:?}");
        taken.extend(own);
    }
    assert_eq!(checked.plans.accounts.len(), 8);
}

#[test]
fn the_smallest_plan_has_fifteen_lines() {
    let smallest =
        fs::read_dir(support::project("plans/accounts")).expect("the demonstration has accounts").map(|entry| {
            let plan = entry.expect("the folder can be read").path().join("plan.yaml");
            fs::read_to_string(plan).expect("every account has a plan").lines().count()
        });
    assert_eq!(smallest.min(), Some(15));
}

#[test]
fn no_two_accounts_share_a_text_or_a_row_of_scores() {
    let mut owners: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (account, node) in plans() {
        let mut texts = Vec::new();
        collect(&node, "", &mut texts);
        for text in texts {
            owners.entry(text).or_default().insert(account.clone());
        }
    }
    let shared: Vec<_> = owners.iter().filter(|(_, accounts)| accounts.len() > 1).collect();
    assert!(shared.is_empty(), "{shared:#?}");
    assert!(owners.len() > 100, "the demonstration has texts");
}

/// The trees of every account's YAML files.
fn plans() -> Vec<(String, Node)> {
    let inputs = kamgen::discover::discover(&support::project("plans")).expect("the folder can be read");
    let mut sources = kamgen::source::SourceMap::default();
    let mut found = Vec::new();
    let trees = kamgen::syntax::parse_all(&inputs, &mut sources, &mut found);
    let of_account = |tree: kamgen::syntax::Tree| {
        let account = tree.path.strip_prefix("accounts/")?.split('/').next()?.to_owned();
        match tree.parsed {
            kamgen::syntax::Parsed::Yaml(node) => Some((account, node)),
            _ => None,
        }
    };
    trees.into_iter().filter_map(of_account).collect()
}

/// Long texts, and rows of at least five scores.
fn collect(node: &Node, key: &str, texts: &mut Vec<String>) {
    match &node.data {
        Data::Scalar { text, .. } if text.chars().count() >= OWN => texts.push(text.clone()),
        Data::List(nodes) => nodes.iter().for_each(|node| collect(node, key, texts)),
        Data::Map(entries) => {
            if matches!(key, "attractiveness" | "strength" | "vulnerability") && entries.len() >= 5 {
                let row: Vec<&str> = entries.iter().filter_map(|entry| entry.value.as_str()).collect();
                texts.push(format!("{key}: {}", row.join(" ")));
            }
            for entry in entries {
                collect(&entry.value, &entry.key.value, texts);
            }
        }
        _ => {}
    }
}
