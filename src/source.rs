//! The files we read, and places in them.

use std::fmt;

/// One file of a [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A piece of one file, in bytes; `end` is exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// Byte after the last.
    pub end: u32,
}

impl Span {
    /// A piece of a file.
    pub const fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end }
    }

    /// The smallest piece that holds both; they stand in one file.
    pub fn to(self, other: Self) -> Self {
        Self { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A value that remembers where it was written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What was meant.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value and its place.
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place with another meaning.
    pub fn map<U>(self, meaning: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: meaning(self.value), span: self.span }
    }
}

impl<T: fmt::Debug> fmt::Debug for Spanned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// Where a span begins and ends, as a person counts: lines and columns from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// First line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// Column after the last character.
    pub end_column: usize,
}

/// One file as text.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path relative to the plans folder, with `/`.
    pub path: String,
    /// The text, without a byte order mark.
    pub text: String,
    /// Byte offset of each line's first byte.
    lines: Vec<u32>,
}

/// Every file of a run, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<Source>,
}

impl SourceMap {
    /// Adds a file and says by which number it is known from now on.
    ///
    /// # Panics
    /// When there are more files than a `u32` counts; discovery stops long before.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).expect("discovery refuses so many files"));
        let text = text.into();
        let lines = std::iter::once(0)
            .chain(text.bytes().zip(1u32..).filter(|(byte, _)| *byte == b'\n').map(|(_, next)| next))
            .collect();
        self.files.push(Source { path: path.into(), text, lines });
        id
    }

    /// The file of that number.
    pub fn file(&self, id: FileId) -> &Source {
        &self.files[id.0 as usize]
    }

    /// All files, in the order they were added.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files.iter().zip(0u32..).map(|(source, id)| (FileId(id), source))
    }

    /// The words of a span, as written.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// Lines and columns of a span.
    pub fn position(&self, span: Span) -> Position {
        let source = self.file(span.file);
        let (line, column) = source.place(span.start);
        let (end_line, end_column) = source.place(span.end.max(span.start));
        Position { line, column, end_line, end_column }
    }

    /// `path:line`, for notes beside a number.
    pub fn place(&self, span: Span) -> String {
        format!("{}:{}", self.file(span.file).path, self.position(span).line)
    }
}

impl Source {
    /// The byte at which a line begins, counted from 1; the end of the text behind the last.
    pub fn line(&self, line: usize) -> usize {
        line.checked_sub(1).and_then(|line| self.lines.get(line)).map_or(self.text.len(), |start| *start as usize)
    }

    fn place(&self, byte: u32) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= byte).max(1);
        let start = self.lines[line - 1] as usize;
        let column = self.text.get(start..byte as usize).map_or(0, |before| before.chars().count());
        (line, column + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let mut sources = SourceMap::default();
        let file = sources.add("a.yaml", "ño: 1\nmañana: 25\n");
        let at = sources.position(Span::new(file, 16, 18));
        assert_eq!((at.line, at.column, at.end_line, at.end_column), (2, 9, 2, 11));
        assert_eq!(sources.text(Span::new(file, 16, 18)), "25");
    }

    #[test]
    fn a_span_at_the_end_of_the_file_has_a_place() {
        let mut sources = SourceMap::default();
        let file = sources.add("a.yaml", "");
        assert_eq!(sources.position(Span::new(file, 0, 0)).line, 1);
    }
}
