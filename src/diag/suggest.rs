//! "Did you mean": the nearest of the words that would have been right.

/// The word that `text` was probably meant to be; none where two are as near, because a guess among ids would be an
/// order to write the wrong one.
pub fn near<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Option<String> {
    let meant = text.to_lowercase();
    let allowed = (meant.chars().count() / 3).clamp(1, 3);
    let mut ranked: Vec<(usize, &str)> = words
        .map(|word| (strsim::osa_distance(&meant, &word.to_lowercase()), word))
        .filter(|(distance, _)| *distance <= allowed)
        .collect();
    ranked.sort_unstable();
    ranked.dedup();
    match ranked.as_slice() {
        [(first, _), (second, _), ..] if first == second => None,
        [(_, word), ..] => Some((*word).to_owned()),
        [] => None,
    }
}

/// What a message shows of a text: one line, at most 40 characters, nothing invisible.
pub fn short(text: &str) -> String {
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    let line: String = text.lines().next().unwrap_or("").chars().map(visible).collect();
    let cut = line.chars().count() > 40 || text.lines().count() > 1;
    let kept: String = line.chars().take(if cut { 39 } else { 40 }).collect();
    if cut { format!("{}…", kept.trim_end()) } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_suggested_and_a_far_one_is_not() {
        let words = ["tier", "title", "owner"];
        assert_eq!(near("teir", words.into_iter()), Some("tier".to_owned()));
        assert_eq!(near("Owner", words.into_iter()), Some("owner".to_owned()));
        assert_eq!(near("presupuesto", words.into_iter()), None);
        assert_eq!(near("OB9", ["OB1", "OB2"].into_iter()), None);
    }

    #[test]
    fn long_text_is_cut_and_control_characters_are_blank() {
        assert_eq!(short("a\u{1b}[31mb"), "a [31mb");
        assert_eq!(short(&"x".repeat(50)).chars().count(), 40);
    }
}
