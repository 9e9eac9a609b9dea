//! What a manager can do against what the accounts ask for (`methods.md` 2.19): nine competences and four hats.

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::load::Load;
use crate::model::people::Development;
use crate::model::people::Levels;
use crate::model::people::Person;
use crate::model::vocabulary::Category;
use crate::sound::Sound;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "profile",
    page: include_str!("../../docs/methods/profile.md"),
    formulas: &["competence-level", "hat-level", "profile-gaps", "required-level"],
};

/// The competences that every manager is judged by; their words are `competence-<id>`.
pub const COMPETENCES: [&str; 9] = [
    "global_business_vision",
    "technical_knowledge",
    "service_vocation",
    "team_leadership",
    "commercial_experience",
    "communication_negotiation",
    "results_orientation",
    "pride_of_belonging",
    "self_motivation",
];
/// The parts that every manager plays; their words are `hat-<id>`.
pub const HATS: [&str; 4] = ["seller", "conductor", "strategist", "innovator"];

/// What a manager can do. Personal data: internal, whatever the plans say.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// The person's id.
    pub person: String,
    /// The highest category that the person's accounts are managed in.
    pub category: Category,
    /// The level that it asks for, 0 to 5.
    pub required: Figure,
    /// The mean of the competences that were judged, of the nine.
    pub competences: Computed<Figure>,
    /// The mean of the hats that were judged, of the four.
    pub hats: Computed<Figure>,
    /// How many of all that were judged lie below the level.
    pub gaps: Computed<Figure>,
    /// The nine, then the four, then the programme's own in the order of their ids.
    pub skills: Vec<Skill>,
}

/// One competence or hat of a manager.
#[derive(Clone, Debug, PartialEq)]
pub struct Skill {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: SkillKind,
    /// The level, 0 to 5; none where nobody has judged it.
    pub level: Option<Decimal>,
    /// How much is missing to the level that is asked for; never negative.
    pub gap: Decimal,
    /// The position of the open step of development that is for it, in the list of the person.
    pub development: Option<usize>,
}

/// What a skill is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkillKind {
    /// One of the nine.
    Competence,
    /// One of the four.
    Hat,
    /// A competence that the programme added.
    Own,
}

impl Profile {
    /// The skills below the level that is asked for, in their order.
    pub fn lacking(&self) -> impl Iterator<Item = &Skill> {
        self.skills.iter().filter(|skill| skill.gap > Decimal::ZERO)
    }

    /// How many of the thirteen that every manager is judged by were judged.
    pub fn judged(&self) -> usize {
        self.skills.iter().filter(|skill| skill.kind != SkillKind::Own && skill.level.is_some()).count()
    }
}

/// The profiles of all managers who were judged, in the order of their ids.
pub fn profiles(plans: &Sound, loads: &[Load]) -> Vec<Profile> {
    loads.iter().filter_map(|load| profile(plans, load).ok()).collect()
}

fn profile(plans: &Sound, load: &Load) -> Computed<Profile> {
    let nobody = || Because::new("not-judged", Vec::new());
    let person = plans.person(&load.person).ok_or_else(nobody)?;
    faults::fields(plans, &format!("people/{}", person.id.value), &["competences", "hats", "development"])?;
    let category = load.highest.ok_or_else(nobody)?;
    let required = required(plans, category)?;
    let skills = skills(person, required.value);
    if skills.iter().all(|skill| skill.level.is_none()) {
        return Err(nobody());
    }
    let named = |kind: SkillKind| skills.iter().filter(move |skill| skill.kind == kind);
    let name = plans.person_name(&load.person);
    let below = skills.iter().filter(|skill| skill.gap > Decimal::ZERO).count();
    Ok(Profile {
        person: load.person.clone(),
        category,
        competences: mean(person, named(SkillKind::Competence), "competence-level").map(|figure| figure.about(name)),
        hats: mean(person, named(SkillKind::Hat), "hat-level").map(|figure| figure.about(name)),
        gaps: Ok(Figure::new(below.into(), "profile-gaps", gap_inputs(person, &skills, &required)).about(name)),
        required,
        skills,
    })
}

/// The level that a category asks of its manager: the programme's, or the usual one.
fn required(plans: &Sound, category: Category) -> Computed<Figure> {
    faults::section(plans, "programme/people/required_levels")?;
    let policy = plans.programme().and_then(|programme| programme.people.as_ref());
    let own = policy.and_then(|policy| policy.required_levels.get(category.id()));
    let usual = match category {
        Category::Strategic | Category::Star => Decimal::from(4),
        Category::Status => Decimal::from(3),
        Category::Streamline => Decimal::TWO,
    };
    let level = own.map_or(usual, |level| level.value.get());
    let name = Arg::Term(category.label());
    let input = Given { name, value: as_written(level), place: own.map(|level| level.span) };
    Ok(Figure::new(level, "required-level", vec![input]))
}

fn skills(person: &Person, required: Decimal) -> Vec<Skill> {
    let own = person.competences.iter().flat_map(|side| side.levels.iter()).map(|(id, _, _)| id);
    let own = own.filter(|id| !COMPETENCES.contains(id));
    let all = COMPETENCES.iter().map(|id| (SkillKind::Competence, *id));
    let all = all.chain(HATS.iter().map(|id| (SkillKind::Hat, *id))).chain(own.map(|id| (SkillKind::Own, id)));
    let skill = |(kind, id): (SkillKind, &str)| {
        let level = written(person, kind, id).map(|level| level.value.get());
        let gap = level.and_then(|level| required.checked_sub(level)).unwrap_or_default().max(Decimal::ZERO);
        Skill { id: id.to_owned(), kind, level, gap, development: open_step(&person.development, id) }
    };
    all.map(skill).collect()
}

/// The level as the file has it.
fn written<'a>(person: &'a Person, kind: SkillKind, id: &str) -> Option<&'a Spanned<crate::model::scales::Level>> {
    let side: &Option<Levels> = if kind == SkillKind::Hat { &person.hats } else { &person.competences };
    side.as_ref()?.levels.get(id)
}

fn open_step(development: &[Development], skill: &str) -> Option<usize> {
    let for_it = |step: &Development| step.gap.as_ref().is_some_and(|gap| gap.value == *skill);
    development.iter().position(|step| step.completed_on.is_none() && for_it(step))
}

fn mean<'a>(person: &Person, skills: impl Iterator<Item = &'a Skill>, formula: &'static str) -> Computed<Figure> {
    let judged: Vec<&Skill> = skills.filter(|skill| skill.level.is_some()).collect();
    let sum = exact::sum(judged.iter().filter_map(|skill| skill.level))?;
    let inputs = judged.iter().filter_map(|skill| input(person, skill)).collect();
    Ok(Figure::new(exact::over(sum, judged.len().into())?, formula, inputs))
}

/// The required level, and every level below it.
fn gap_inputs(person: &Person, skills: &[Skill], required: &Figure) -> Vec<Given> {
    let mut inputs = vec![Given::computed("input-required-level", as_written(required.value))];
    inputs.extend(skills.iter().filter(|skill| skill.gap > Decimal::ZERO).filter_map(|skill| input(person, skill)));
    inputs
}

fn input(person: &Person, skill: &Skill) -> Option<Given> {
    let level = written(person, skill.kind, &skill.id)?;
    Some(Given { name: skill_name(skill), value: as_written(level.value.get()), place: Some(level.span) })
}

/// What a skill is called: by the format, or by its id.
pub fn skill_name(skill: &Skill) -> Arg {
    let key = |kind: &str| Arg::Term(format!("{kind}-{}", skill.id.replace('_', "-")));
    match skill.kind {
        SkillKind::Competence => key("competence"),
        SkillKind::Hat => key("hat"),
        SkillKind::Own => own_name(&skill.id),
    }
}

/// Competences that many programmes add have words; another is called by its id, made readable.
fn own_name(id: &str) -> Arg {
    const USUAL: [&str; 8] = [
        "active_listening",
        "adaptability",
        "continuous_learning",
        "empathy",
        "proactivity",
        "problem_solving",
        "teamwork",
        "trust_building",
    ];
    if USUAL.contains(&id) {
        return Arg::Term(format!("competence-{}", id.replace('_', "-")));
    }
    Arg::Text(id.replace('_', " "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    fn lucia(edits: &[(&str, &str, &str)]) -> Profile {
        let profiles = fixture::programme(edits).profiles;
        assert_eq!(profiles.len(), 1, "nobody else was judged");
        profiles.into_iter().next().expect("there is one")
    }

    #[test]
    fn the_example_comes_out() {
        let profile = lucia(&[]);
        assert_eq!((profile.category, profile.required.value), (Category::Strategic, Decimal::from(4)));
        // 36 ÷ 9 and 14 ÷ 4.
        assert_eq!(profile.competences.as_ref().map(|mean| mean.value), Ok(Decimal::from(4)));
        assert_eq!(profile.hats.as_ref().map(|mean| mean.value), Ok(Decimal::new(35, 1)));
        assert_eq!(profile.gaps.as_ref().map(|gaps| gaps.value), Ok(Decimal::from(3)));
        let lacking: Vec<_> = profile.lacking().map(|skill| (skill.id.as_str(), skill.development)).collect();
        assert_eq!(lacking, [("technical_knowledge", None), ("strategist", Some(1)), ("innovator", None)]);
        assert_eq!(profile.judged(), 13);
    }

    #[test]
    fn a_higher_demand_opens_more_gaps() {
        let profile = lucia(&[("programme.yaml", "strategic: 4, star: 4", "strategic: 5, star: 4")]);
        assert_eq!(profile.gaps.map(|gaps| gaps.value), Ok(Decimal::from(12)));
    }

    #[test]
    fn a_step_that_is_done_closes_no_gap() {
        let profile = lucia(&[("people.yaml", "due: 2026-03-31", "completed_on: 2025-09-30")]);
        assert!(profile.lacking().all(|skill| skill.development.is_none()));
    }

    #[test]
    fn a_competence_of_the_programme_is_held_to_the_same_level() {
        let profile = lucia(&[("people.yaml", "self_motivation: 4", "self_motivation: 4, empathy: 2, olfato: 4")]);
        let own: Vec<_> = profile.skills.iter().filter(|skill| skill.kind == SkillKind::Own).collect();
        assert_eq!((own[0].id.as_str(), own[0].gap), ("empathy", Decimal::TWO));
        assert_eq!((own[1].id.as_str(), own[1].gap, skill_name(own[1])), ("olfato", Decimal::ZERO, "olfato".into()));
        assert_eq!(profile.gaps.map(|gaps| gaps.value), Ok(Decimal::from(4)));
        // The nine are still the nine.
        assert_eq!(profile.competences.map(|mean| mean.value), Ok(Decimal::from(4)));
    }

    #[test]
    fn a_broken_level_breaks_the_profile() {
        assert!(
            fixture::programme(&[("people.yaml", "technical_knowledge: 3", "technical_knowledge: 9")])
                .profiles
                .is_empty()
        );
    }
}
