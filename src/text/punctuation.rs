//! Sentence terminators, quotation marks and brackets of all scripts.

/// Sentence terminators of all scripts we split.
pub(crate) fn is_terminator(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '…'
            | '。'
            | '！'
            | '？'
            | '｡'
            | '．'
            | '؟'
            | '۔'
            | '।'
            | '॥'
            | '‼'
            | '⁇'
            | '⁈'
            | '⁉'
            | '\u{37E}'
            | '։'
            | '።'
            | '፧'
            | '፨'
            | '။'
            | '។'
            | '៕'
    )
}

/// Terminators of scripts without spaces between sentences.
pub(crate) fn needs_no_space(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡' | '．' | '။' | '។' | '៕' | '።')
}

/// Closing quotes and brackets.
pub(crate) fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '”'
            | '’'
            | '“'
            | '»'
            | '›'
            | ')'
            | ']'
            | '}'
            | '」'
            | '』'
            | '）'
            | '】'
            | '》'
            | '〉'
    )
}

/// Opening quotes and brackets, and dashes and bullets that start a line.
pub(crate) fn is_opening(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '”'
            | '‘'
            | '„'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '('
            | '['
            | '{'
            | '「'
            | '『'
            | '（'
            | '【'
            | '《'
            | '¿'
            | '¡'
            | '-'
            | '–'
            | '—'
            | '―'
            | '•'
            | '⁃'
            | '*'
    )
}

/// Whether `c` opens a quotation or bracket. Some of these marks also close one.
pub(crate) fn is_opener(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '（'
            | '【'
            | '「'
            | '『'
            | '《'
            | '〈'
            | '"'
            | '\''
            | '“'
            | '”'
            | '„'
            | '‘'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
    )
}

/// Whether `c` closes what `opener` opens. Languages pair the same marks in different ways: „…“ and „…”, »…« and »…».
pub(crate) fn is_closer_of(opener: char, c: char) -> bool {
    match opener {
        '(' => c == ')',
        '[' => c == ']',
        '（' => c == '）',
        '【' => c == '】',
        '「' => c == '」',
        '『' => c == '』',
        '《' => c == '》',
        '〈' => c == '〉',
        '"' | '\'' => c == opener,
        '“' | '”' | '„' => matches!(c, '”' | '“'),
        '‘' => c == '’',
        '‚' => matches!(c, '‘' | '’'),
        '«' => c == '»',
        '»' => matches!(c, '«' | '»'),
        '‹' => c == '›',
        '›' => matches!(c, '‹' | '›'),
        _ => false,
    }
}

/// Characters without width: joiners and direction marks.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}
