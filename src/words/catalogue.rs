//! The language files, compiled in: from text to messages that are found by key.

use std::collections::BTreeSet;
use std::str::FromStr;

use fluent_bundle::FluentArgs;
use fluent_bundle::FluentError;
use fluent_bundle::FluentResource;
use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use fluent_syntax::ast::Pattern;
use rust_decimal::Decimal;

use super::Lang;
use super::figures;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The messages of one language.
pub(super) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
    /// What is wrong with the files; a test holds that there is nothing.
    faults: Vec<String>,
}

impl Catalogue {
    /// The messages that are compiled in.
    pub(super) fn of(lang: Lang) -> Self {
        let mut catalogue = Self::empty(lang);
        for (path, text) in files(lang) {
            catalogue.add(path, text);
        }
        catalogue
    }

    fn empty(lang: Lang) -> Self {
        let tag = lang.id().parse().expect("our languages have proper tags");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks that isolate arguments would stand in the PDF as characters without a shape.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Es => |value, _| count(Lang::Es, value),
            Lang::En => |value, _| count(Lang::En, value),
        }));
        Self { bundle, keys: BTreeSet::new(), faults: Vec::new() }
    }

    /// Adds a file; what cannot be read or was said before is a fault, and the rest stands.
    fn add(&mut self, path: &str, text: &str) {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, faults)| {
            self.faults.extend(faults.into_iter().map(|fault| {
                let junk = text.get(fault.slice.unwrap_or(fault.pos)).unwrap_or_default().trim();
                let id = junk.split(['=', '\n']).next().unwrap_or_default().trim();
                format!("{path}: `{id}`: {}", fault.kind)
            }));
            resource
        });
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            self.keys.extend(message.value.is_some().then(|| id.to_owned()));
            let mut own = BTreeSet::new();
            for attribute in &message.attributes {
                if !own.insert(attribute.id.name) {
                    self.faults.push(format!("{path}: `{id}.{}` is said twice", attribute.id.name));
                }
            }
            self.keys.extend(own.into_iter().map(|name| format!("{id}.{name}")));
        }
        for fault in self.bundle.add_resource(resource).err().unwrap_or_default() {
            self.faults.push(match fault {
                FluentError::Overriding { id, .. } => format!("{path}: `{id}` is said twice"),
                fault => format!("{path}: {fault}"),
            });
        }
    }

    /// The pattern of `id` or `id.attribute`.
    pub(super) fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((id, attribute)) => self.bundle.get_message(id)?.get_attribute(attribute).map(|found| found.value()),
        }
    }

    /// The words of `id` or `id.attribute`.
    pub(super) fn say(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        // What an argument lacks stays visible in the text.
        self.say_strictly(key, args, &mut Vec::new())
    }

    fn say_strictly(&self, key: &str, args: &FluentArgs<'_>, faults: &mut Vec<FluentError>) -> Option<String> {
        Some(self.bundle.format_pattern(self.pattern(key)?, Some(args), faults).into_owned())
    }

    /// Every `id` and `id.attribute`, sorted.
    pub(super) fn keys(&self) -> Vec<String> {
        self.keys.iter().cloned().collect()
    }
}

/// The files of a language: path and text.
fn files(lang: Lang) -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    LOCALES.iter().filter(move |(path, _)| path.split_once('/').is_some_and(|(folder, _)| folder == lang.id()))
}

/// Groups the digits of a count; words stay as they are.
fn count(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = Decimal::from_str(&number.as_string()).ok()?;
    Some(figures::written(lang, number, number.scale()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use fluent_syntax::ast::CallArguments;
    use fluent_syntax::ast::Expression;
    use fluent_syntax::ast::InlineExpression;
    use fluent_syntax::ast::PatternElement;

    use super::*;

    fn read(lang: Lang, files: &[(&str, &str)]) -> Catalogue {
        let mut catalogue = Catalogue::empty(lang);
        for (path, text) in files {
            catalogue.add(path, text);
        }
        catalogue
    }

    fn say(catalogue: &Catalogue, key: &str, count: i64) -> String {
        let mut args = FluentArgs::new();
        args.set("n", FluentValue::from(count));
        catalogue.say(key, &args).expect("the key is there")
    }

    #[test]
    fn counts_choose_the_plural_and_are_grouped() {
        let days = "days = { $n ->\n    [one] un día\n   *[other] { $n } días\n }\n";
        let catalogue = read(Lang::Es, &[("es/a.ftl", days)]);
        let found = [0, 1, 2, 1234, 1_000_000, -1234].map(|n| say(&catalogue, "days", n));
        assert_eq!(found, ["0 días", "un día", "2 días", "1.234 días", "1.000.000 días", "−1.234 días"]);

        let catalogue =
            read(Lang::En, &[("en/a.ftl", "days = { $n ->\n    [one] a day\n   *[other] { $n } days\n }\n")]);
        assert_eq!([1, 21, 12_345].map(|n| say(&catalogue, "days", n)), ["a day", "21 days", "12,345 days"]);
    }

    #[test]
    fn a_number_may_be_named_in_a_choice() {
        let catalogue =
            read(Lang::Es, &[("es/a.ftl", "hits = { $n ->\n    [0] nada\n    [one] uno\n   *[other] { $n }\n }\n")]);
        assert_eq!([0, 1, 5].map(|n| say(&catalogue, "hits", n)), ["nada", "uno", "5"]);
    }

    #[test]
    fn arguments_stand_without_marks_around_them() {
        let catalogue = read(Lang::Es, &[("es/a.ftl", "a = «{ $who }»\n")]);
        let mut args = FluentArgs::new();
        args.set("who", FluentValue::from("*Súdwest* { $n } \u{202e}x"));
        assert_eq!(catalogue.say("a", &args).as_deref(), Some("«*Súdwest* { $n } \u{202e}x»"));
        assert_eq!(catalogue.say("a", &FluentArgs::new()).as_deref(), Some("«{$who}»"));
    }

    #[test]
    fn a_fault_names_its_file_and_id() {
        let files = [
            ("es/a.ftl", "fine = bien\n    .why = porque sí\n\nbroken = { $n\n\nother = otra\n"),
            ("es/b.ftl", "fine = otra vez\ntwin = a\n    .x = 1\n    .x = 2\nother = y otra\n"),
        ];
        let catalogue = read(Lang::Es, &files);
        assert_eq!(
            catalogue.faults,
            [
                "es/a.ftl: `broken`: Expected a token starting with \"}\"",
                "es/b.ftl: `twin.x` is said twice",
                "es/b.ftl: `fine` is said twice",
                "es/b.ftl: `other` is said twice",
            ]
        );
        assert_eq!(catalogue.keys(), ["fine", "fine.why", "other", "twin", "twin.x"]);
        assert_eq!(say(&catalogue, "fine", 0), "bien");
    }

    #[test]
    fn no_language_file_has_a_fault() {
        for lang in Lang::ALL {
            let catalogue = Catalogue::of(lang);
            assert!(!catalogue.keys.is_empty());
            assert!(catalogue.faults.is_empty(), "{:#?}", catalogue.faults);
        }
    }

    #[test]
    fn every_file_belongs_to_a_language() {
        for (path, _) in LOCALES {
            assert!(Lang::ALL.iter().any(|lang| files(*lang).any(|(own, _)| own == path)), "{path}");
        }
    }

    #[test]
    fn all_words_can_be_said_with_their_arguments() {
        let mut wrong = Vec::new();
        for lang in Lang::ALL {
            let catalogue = Catalogue::of(lang);
            let patterns = catalogue.keys.iter().filter_map(|key| catalogue.pattern(key));
            let every: BTreeSet<String> = patterns.flat_map(arguments).collect();
            for key in &catalogue.keys {
                // A message may speak through another one, whose arguments it then has too.
                let mut args = FluentArgs::new();
                for name in &every {
                    args.set(name.clone(), FluentValue::from(2));
                }
                let mut faults = Vec::new();
                catalogue.say_strictly(key, &args, &mut faults);
                wrong.extend(faults.into_iter().map(|fault| format!("{}: `{key}`: {fault}", lang.id())));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn all_languages_say_the_same_with_the_same_arguments() {
        // By file, key and arguments.
        let said = |lang| {
            let mut said = BTreeSet::new();
            for (path, text) in files(lang) {
                let file = path.split_once('/').map_or(*path, |(_, file)| file);
                for (key, args) in messages(text) {
                    said.insert(format!("{file}: `{key}` with {args:?}"));
                }
            }
            said
        };
        let spanish = said(Lang::Es);
        for lang in Lang::ALL {
            let other = said(lang);
            let lacks: Vec<_> = spanish.difference(&other).collect();
            let adds: Vec<_> = other.difference(&spanish).collect();
            assert!(lacks.is_empty() && adds.is_empty(), "{lang:?} lacks {lacks:#?} and adds {adds:#?}");
        }
    }

    #[test]
    fn arguments_are_found_wherever_they_stand() {
        let text =
            "a = { $n ->\n    [one] { $who } { FN($x, y: 1) }\n   *[other] { { $z } } { b }\n }\n    .c = { $d }\n";
        let found = messages(text);
        let names = |key: &str| found[key].iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(names("a"), ["n", "who", "x", "z"]);
        assert_eq!(names("a.c"), ["d"]);
    }

    /// The keys of a file and the arguments of each.
    fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut found = BTreeMap::new();
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                found.insert(message.id.name.to_owned(), arguments(value));
            }
            for attribute in &message.attributes {
                found.insert(format!("{}.{}", message.id.name, attribute.id.name), arguments(&attribute.value));
            }
        }
        found
    }

    fn arguments(pattern: &Pattern<&str>) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        in_pattern(pattern, &mut names);
        names
    }

    fn in_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                in_expression(expression, names);
            }
        }
    }

    fn in_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(inline) => in_inline(inline, names),
            Expression::Select { selector, variants } => {
                in_inline(selector, names);
                for variant in variants {
                    in_pattern(&variant.value, names);
                }
            }
        }
    }

    fn in_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(names.insert(id.name.to_owned())),
            InlineExpression::Placeable { expression } => in_expression(expression, names),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference { arguments: Some(arguments), .. } => in_call(arguments, names),
            _ => {}
        }
    }

    fn in_call(call: &CallArguments<&str>, names: &mut BTreeSet<String>) {
        for value in call.positional.iter().chain(call.named.iter().map(|named| &named.value)) {
            in_inline(value, names);
        }
    }
}
