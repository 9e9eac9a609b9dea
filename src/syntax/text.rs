//! Bytes to text: which encoding a file has, and what to say when it is not UTF-8.

use encoding_rs::Encoding;
use encoding_rs::UTF_16BE;
use encoding_rs::UTF_16LE;
use encoding_rs::WINDOWS_1252;

use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::source::FileId;
use crate::source::Span;
use crate::words::Args;

/// The text of a file as well as it can be read, and DT-15 where that is not well enough.
#[derive(Clone, Debug)]
pub struct Decoded {
    /// The text, without a byte order mark. With a fault it only serves to show the place.
    pub text: String,
    /// Why the file is left out.
    pub fault: Option<Diagnostic>,
}

/// Reads a text that a person wrote: UTF-8, or a fault that says what it is instead.
pub fn written(file: FileId, bytes: &[u8]) -> Decoded {
    if let Some(refused) = not_text(file, bytes).or_else(|| utf16(file, bytes)) {
        return refused;
    }
    let bytes = without_mark(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => printable(file, text.to_owned()),
        Err(_) if bytes.contains(&0) => refused(file, String::new(), 0, "file-encoding-binary", args! {}),
        Err(_) => mixed(file, bytes),
    }
}

/// Reads a table that a program exported: what [`written`] reads, Windows-1252, and UTF-16 that says so.
pub fn exported(file: FileId, bytes: &[u8]) -> Decoded {
    if let Some(refused) = not_text(file, bytes) {
        return refused;
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let (text, broken) = encoding.decode_without_bom_handling(&bytes[length..]);
        if !broken {
            return printable(file, text.into_owned());
        }
    }
    if std::str::from_utf8(without_mark(bytes)).is_ok() || bytes.contains(&0) {
        return written(file, bytes);
    }
    printable(file, WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned())
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn refused(file: FileId, text: String, start: usize, case: &'static str, args: Args) -> Decoded {
    let width = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let offset = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    let span = Span::new(file, offset(start), offset(start + width));
    let fault = Diagnostic::new("DT-15", "file-encoding", Level::Error, span, args).saying(case);
    Decoded { text, fault: Some(fault) }
}

/// Files that people rename to `.csv` or `.yaml`, and UTF-32, which nobody needs.
fn not_text(file: FileId, bytes: &[u8]) -> Option<Decoded> {
    const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];
    if WORKBOOKS.iter().any(|magic| bytes.starts_with(magic)) {
        return Some(refused(file, String::new(), 0, "file-encoding-workbook", args! {}));
    }
    if bytes.starts_with(b"\xff\xfe\0\0") || bytes.starts_with(b"\0\0\xfe\xff") {
        let args = args! { encoding: "UTF-32" };
        return Some(refused(file, String::new(), 0, "file-encoding-wide", args));
    }
    None
}

/// UTF-16: by its mark, or because every other byte of the beginning is zero and the rest is not.
fn utf16(file: FileId, bytes: &[u8]) -> Option<Decoded> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding).filter(|encoding| encoding.name() != "UTF-8");
    let guessed = || {
        let start = &bytes[..bytes.len().min(64)];
        let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
        let enough = start.len() / 2 * 3 / 4;
        match (zeros(0), zeros(1)) {
            _ if start.len() < 4 => None,
            (0, odd) if odd >= enough => Some(UTF_16LE),
            (even, 0) if even >= enough => Some(UTF_16BE),
            _ => None,
        }
    };
    let encoding = marked.or_else(guessed)?;
    let text = encoding.decode_with_bom_removal(bytes).0.into_owned();
    Some(refused(file, text, 0, "file-encoding-wide", args! { encoding: "UTF-16" }))
}

/// A text with bytes that are not UTF-8: reads those as Windows-1252, so that the first one can be shown.
fn mixed(file: FileId, bytes: &[u8]) -> Decoded {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    let mut first = None;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if let Some(byte) = chunk.invalid().first() {
            first.get_or_insert((text.len(), *byte));
        }
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    let (start, byte) = first.expect("the text was not UTF-8");
    let character = text[start..].chars().next().filter(|character| !character.is_control());
    match character {
        Some(character) => {
            refused(file, text, start, "file-encoding-windows", args! { character: character.to_string() })
        }
        None => refused(file, text, start, "file-encoding-byte", args! { byte: format!("{byte:02X}") }),
    }
}

/// A text without characters that no printer knows.
fn printable(file: FileId, text: String) -> Decoded {
    let Some((start, character)) = text.char_indices().find(|(_, character)| is_unprintable(*character)) else {
        return Decoded { text, fault: None };
    };
    if character == '\0' {
        return refused(file, text, start, "file-encoding-binary", args! {});
    }
    let args = args! { code: format!("U+{:04X}", u32::from(character)) };
    refused(file, text, start, "file-encoding-control", args)
}

/// Control characters but tab and line ends, and what is no character at all: neither HTML nor XML can hold them.
pub(super) fn is_unprintable(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' | '\u{85}' => false,
        '\u{fffe}' | '\u{ffff}' => true,
        _ => character.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: FileId = FileId(0);

    fn fault(decoded: &Decoded) -> (&'static str, &str) {
        let fault = decoded.fault.as_ref().expect("the file is refused");
        (fault.message, &decoded.text[fault.primary.start as usize..fault.primary.end as usize])
    }

    #[test]
    fn utf8_with_and_without_a_mark_is_silent() {
        for bytes in ["nombre: Peñón\r\n".as_bytes(), "\u{feff}nombre: Peñón\r\n".as_bytes()] {
            let decoded = written(FILE, bytes);
            assert!(decoded.fault.is_none());
            assert_eq!(decoded.text, "nombre: Peñón\r\n");
        }
    }

    #[test]
    fn a_windows_character_is_named_at_its_place() {
        let decoded = written(FILE, b"a: 1\nb: Construcci\xf3n\nc: \xc3\xb1\n");
        assert_eq!(fault(&decoded), ("file-encoding-windows", "ó"));
        assert_eq!(decoded.text, "a: 1\nb: Construcción\nc: ñ\n");
    }

    #[test]
    fn a_byte_that_no_encoding_knows_is_named_as_a_byte() {
        assert_eq!(fault(&written(FILE, b"a: \x81")).0, "file-encoding-byte");
    }

    #[test]
    fn utf16_is_recognised_with_and_without_its_mark() {
        let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        for bytes in [
            wide("\u{feff}cuenta: ñ\n", u16::to_le_bytes),
            wide("\u{feff}cuenta: ñ\n", u16::to_be_bytes),
            wide("cuenta: ñ\n", u16::to_le_bytes),
            wide("cuenta: ñ\n", u16::to_be_bytes),
        ] {
            let decoded = written(FILE, &bytes);
            assert_eq!(fault(&decoded).0, "file-encoding-wide");
            assert_eq!(decoded.text, "cuenta: ñ\n");
        }
        let table = exported(FILE, &wide("\u{feff}año\t1\n", u16::to_le_bytes));
        assert!(table.fault.is_none());
        assert_eq!(table.text, "año\t1\n");
    }

    #[test]
    fn binary_files_are_refused() {
        assert_eq!(fault(&written(FILE, b"account: A\0B\n")), ("file-encoding-binary", "\0"));
        assert_eq!(fault(&written(FILE, b"\x89PNG\r\n\x1a\n\0\0\0\r")).0, "file-encoding-binary");
        assert_eq!(fault(&exported(FILE, b"PK\x03\x04\x14\0")).0, "file-encoding-workbook");
        assert_eq!(fault(&written(FILE, b"a: \x1b[31m")), ("file-encoding-control", "\u{1b}"));
    }

    #[test]
    fn a_windows_table_is_read_in_silence() {
        let decoded = exported(FILE, b"cuenta;a\xf1o\n\x80;1\n");
        assert!(decoded.fault.is_none());
        assert_eq!(decoded.text, "cuenta;año\n€;1\n");
        assert_eq!(fault(&exported(FILE, b"a\x81o")).0, "file-encoding-control");
    }
}
