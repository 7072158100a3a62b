// Texts that are hard to read in linear time, by what they are full of; each in about `n` characters.

const times = (piece, n) => piece.repeat(Math.ceil(n / piece.length));
const each = (count, item) => Array.from({ length: Math.ceil(count) }, (_, i) => item(i)).join("");

const prose = "The council of the town voted on Monday night for the library and against the hotel by the river. ";
const words = ["river", "council", "library", "mayor", "bridge", "harbour", "teacher", "engine", "garden", "window", "money", "paper",
  "silver", "copper", "winter", "summer", "doctor", "farmer", "driver", "market", "school", "street", "island", "forest"];

/** A word of its own for each number. */
const word = (i) => `${words[i % words.length]}${"abcdefghij"[i % 10]}${i.toString(26).replace(/[0-9]/g, (digit) => "qrstuvwxyz"[digit])}`;
/** A fixed order that looks like none. */
const shuffled = (i) => (i * 7919 + 13) % 10_007;
/** A fixed number that looks like any, from 0 to 2 ** 32. */
const random = (i) => {
  const t = Math.imul(i ^ (i >>> 16), 0x45d9f3b);
  const u = Math.imul(t ^ (t >>> 16), 0x45d9f3b);
  return (u ^ (u >>> 16)) >>> 0;
};
/** These words as an English sentence: one of no known language is compared by fewer of its words. */
const sentence = (words) => `The ${words.map((word, i) => word + [" ", " of ", " ", " and the "][i % 4]).join("")}said`;
/** Sentences of so many words. `change`: how many of these differ from the sentence before. */
const sentences = (n, length, change, end = ". ") => {
  let next = length;
  const parts = Array.from({ length }, (_, i) => word(i));
  return each(n / (length * 12), (i) => {
    for (let c = 0; c < change; c++) parts[(i * change + c) % length] = word(next++);
    return sentence(parts) + end;
  });
};
/** Ninety sentences, some more than are ranked greedily, of the words with these numbers. */
const ninety = (n, number) => each(90, (i) => `${sentence(Array.from({ length: Math.ceil(n / 1080) }, (_, k) => word(number(i, k))))}. `);

// What one character, or a few of them again and again, do.
const repeated = {
  "letters": "x",
  "capitals": "X",
  "digits": "7",
  "accented letters": "é",
  "decomposed accents": "e\u0301",
  "accents without a letter": "\u0301",
  "dotted capitals": "İ",
  "sharp s": "ß",
  "ligatures": "ﬁ",
  "wide letters": "Ａ",
  "Greek": "λ",
  "Cyrillic": "ж",
  "Arabic": "ب",
  "Arabic joiners": "بـ",
  "Hebrew": "ש",
  "Devanagari": "क",
  "Tamil": "எ",
  "Thai": "ก",
  "Chinese": "中",
  "Chinese that repeats": "中国经济",
  "Chinese with full stops": "中国。",
  "hiragana": "あ",
  "katakana": "ア",
  "Hangul": "한",
  "Hangul jamo": "\u1112\u1161\u11ab",
  "emoji": "😀",
  "families of emoji": "👩‍👩‍👧‍👦",
  "flags": "🇫🇷",
  "letters of mathematics": "𝐱",
  "private use": "\ue000",
  "lone surrogates": "\ud83d",
  "noncharacters": "\uffff",
  "control characters": "\u0001",
  "NUL": "\0",
  "replacement characters": "\ufffd",
  "blanks": " ",
  "tabs": "\t",
  "line feeds": "\n",
  "CRLF": "\r\n",
  "carriage returns": "\r",
  "form feeds": "\f",
  "line separators": "\u2028",
  "no-break spaces": "\u00a0",
  "narrow no-break spaces": "\u202f",
  "ideographic spaces": "\u3000",
  "zero-width spaces": "\u200b",
  "byte order marks": "\ufeff",
  "soft hyphens": "\u00ad",
  "directional marks": "\u202e",
  "full stops": ".",
  "full stops and blanks": ". ",
  "question and exclamation marks": "?!",
  "ellipses": "…",
  "East Asian full stops": "。",
  "Devanagari dandas": "।",
  "Arabic question marks": "؟",
  "commas": ",",
  "semicolons": "; ",
  "colons": ": ",
  "dashes": "—",
  "hyphens": "-",
  "double hyphens": "-- ",
  "underscores": "_",
  "apostrophes": "'",
  "straight quotes": "\"",
  "opening quotes": "“",
  "closing quotes": "”",
  "guillemets": "« ",
  "quotes that close": "“a” ",
  "quotes that don't close": "“a ",
  "quoted sentences": "“Stop.” ",
  "opening brackets": "(",
  "closing brackets": ")",
  "square brackets": "[",
  "reference marks": "a.[1] ",
  "reference marks alone": "[1]",
  "footnotes": "consultation.11 12 ",
  "stars": "*",
  "bullets": "• ",
  "hashes": "#",
  "pipes": "|",
  "greater-than signs": "> ",
  "less-than signs": "<",
  "tags": "<b>",
  "tags without an end": "<a ",
  "end tags": "</p>",
  "comments without an end": "<!--",
  "ampersands": "&",
  "entities": "&amp;",
  "slashes": "/",
  "backslashes": "\\",
  "at signs": "@",
  "addresses": "https://a.b/c ",
  "mail addresses": "a@b.cc ",
  "percent signs": "%",
  "only punctuation": "?;:!—(“”)… ",
};

// Lines and words.
const lines = {
  "one letter a line": "a\n",
  "one letter a paragraph": "a\n\n",
  "one word a line": "word\n",
  "a full stop a line": ".\n",
  "blank lines with blanks": " \n",
  "lines of prose": `${prose}\n`,
  "paragraphs of prose": `${prose}\n\n`,
  "prose in one line": prose,
  "quoted lines": "> a\n",
  "quoted prose": `> ${prose}\n`,
  "quotes in quotes": ">>>>>>>> a\n",
  "mail headers": "From: A <a@b.cc>\nSubject: b\n",
  "replies": "On Monday, Ann wrote:\n> Yes.\n",
  "signatures": "-- \nAnn\n",
  "transcript": "ANN: Yes, we do.\nBEN: No.\n",
  "times of a transcript": "00:00:01 yes\n",
  "subtitles": "1\n00:00:01,000 --> 00:00:02,000\nYes.\n\n",
  "markdown headings": "# Heading\n\n",
  "markdown lists": "- item\n",
  "markdown tables": "| a | b |\n|---|---|\n",
  "markdown emphasis": "**a** _b_ ",
  "markdown emphasis without an end": "**a _b ",
  "markdown links": "[a](b) ",
  "markdown links without an end": "[a](",
  "code fences": "```\n",
  "numbered lists": "1. Milk\n",
  "numbers of one line": "1. Milk ",
  "letters of one line": "a) milk b) ",
  "table of contents": "Chapter ..... 12\n",
  "share buttons": "Share\n",
  "headings and prose": `More news\n\n${prose}\n\n`,
  "bylines": "By Ann Hale\n",
  "dates": "Monday, 3 March 2025\n",
  "titles with separators": "a | b - c\n",
  "words": "word ",
  "two words": "yes no ",
  "stop words": "the ",
  "capitalized words": "Word ",
  "capitalized names": "Ann Hale ",
  "initials": "J. ",
  "initialisms": "U.S. ",
  "abbreviations": "Mr. ",
  "abbreviations that may end": "Inc. ",
  "hours": "p.m. EST ",
  "years in Russian": "в 1950 г. Завод ",
  "ordinals in German": "Der 3. März und die 4. Zeit. ",
  "apostrophes in words": "don't ",
  "elisions": "l'eau d'un ",
  "hyphens in words": "well-known ",
  "a word with hyphens": "word-",
  "a word with full stops": "a.",
  "a word with slashes": "and/or/",
  "numbers": "1,000.50 ",
  "exclamations in names": "E! News ",
  "Dutch clitics": "'s avonds. ",
  "dash speech": "– Vi väntar. Vi hoppas, ",
  "Thai with blanks": "กกกกกกกกกกกก ",
  "Chinese quotations": "“好。”市长说",
  "Japanese quotations": "「はい。」と",
  "Korean quotations": "\"네.\"라고 ",
  "spaceless ends": "the end.The next",
  "no capitals": "yes. no. maybe. ",
  "spaced full stops": "a . . . b ",
  "nested quotes": "“a ‘b “c ‘d ",
  "pairs in a sentence": "(a. B) ",
};

/** @type {Record<string, (n: number) => string>} */
export const patterns = {
  ...Object.fromEntries([...Object.entries(repeated), ...Object.entries(lines)].map(([name, piece]) => [name, (n) => times(piece, n)])),
  "a word, then blanks": (n) => `x${" ".repeat(n)}x. ${prose}`,
  "prose, then one word": (n) => times(prose, n / 2) + "x".repeat(n / 2),
  "a long word before hours": (n) => `The big ${"W".repeat(n / 2)} ${times("p.m. EST ", n / 2)}`,
  "a long word before abbreviations": (n) => `The big ${"W".repeat(n / 2)} ${times("Inc. Hale ", n / 2)}`,
  "a long word before years": (n) => `Большой ${"Ж".repeat(n / 2)} ${times("1950 г. Завод ", n / 2)}`,
  "a long word before initials": (n) => "W".repeat(n / 2) + times(" J. ", n / 2),
  "a long word before footnotes": (n) => `${"w".repeat(n / 2)} ${times("consultation.11 Take ", n / 2)}`,
  "a quote that never closes": (n) => `He said “${times("yes and no. ", n)}`,
  "a bracket that never closes": (n) => `He (${times("yes and no. ", n)}`,
  "depth of brackets": (n) => `He ${"(".repeat(n / 2)}a. B${")".repeat(n / 2)}`,
  "depth of tags": (n) => `${"<div>".repeat(n / 11)}${prose}${"</div>".repeat(n / 11)}`,
  "depth of quoted lines": (n) => each(Math.sqrt(n), (i) => `${">".repeat(i)} a\n`),
  "depth of lists": (n) => each(Math.sqrt(n), (i) => `${" ".repeat(i)}- a\n`),
  "a page's tags": (n) => `<html><body>${times(`<p class="a">${prose}</p>\n`, n)}`,
  "a script in a page": (n) => `<p>${prose}</p><script>${times("if (a < b) c(); ", n)}`,
  "a long heading": (n) => `${times("Word ", n)}\n\n${prose}`,
  "a long first line without blanks": (n) => `${"x".repeat(n)}\n\n${prose}`,
  "lines that grow": (n) => each(Math.sqrt(2 * n), (i) => `${"a".repeat(i)}\n`),
  "different lines": (n) => each(n / 9, (i) => `${word(i)}\n`),
  "different numbers": (n) => each(n / 8, (i) => `${i}. `),
  "different words": (n) => each(n / 9, (i) => `${word(i)} `),
  "different names": (n) => each(n / 20, (i) => `${word(i)} ${word(i + 1)} `).replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  "one name of many words": (n) => times("Ann Hale Of The North And The South ", n),
  "the same names in many sentences": (n) => each(n / 40, (i) => `She met Ann Hale and ${word(shuffled(i))} Benson. `),
  "Chinese of many characters": (n) => each(n, (i) => String.fromCodePoint(0x4e00 + (i * 7919) % 20_000)),
  "Chinese sentences of many characters": (n) => each(n / 20, (i) => `${each(19, (k) => String.fromCodePoint(0x4e00 + ((i * 19 + k) * 7919) % 20_000))}。`),
  "Korean of many syllables": (n) => each(n / 3, (i) => `${String.fromCodePoint(0xac00 + (i * 7919) % 11_000)}${String.fromCodePoint(0xac00 + (i * 31) % 11_000)} `),
  "keywords": (n) => times(Array.from({ length: 200 }, (_, i) => word(i)).join(", ") + "\n", n),
  "keywords with capitals": (n) => times(words.map((word) => word.toUpperCase()).join(" ") + " ", n),
  "lines of an index": (n) => each(n / 16, (i) => `${word(i)}, ${i % 500}\n`),
  // Ranking: near-duplicates are searched for among more than 64 sentences.
  "one sentence again and again": (n) => times(prose, n),
  "two sentences in turn": (n) => times(`${prose}The library opens in May. `, n),
  "sentences that differ in a number": (n) => each(n / 60, (i) => `The council of the town voted on day ${i} for the new library. `),
  "sentences of random words": (n) => each(n / 72, (i) => `${sentence(Array.from({ length: 8 }, (_, k) => word(random(i * 8 + k) % 500)))}. `),
  ...Object.fromEntries([1, 3, 10, 30, 100, 300, 1000, 3000].flatMap((length) => [
    [`repeated sentences of ${length} words`, (n) => sentences(n, length, 0)],
    [`sentences of ${length} words, each with one of its own`, (n) => sentences(n, length, 1)],
    [`sentences of ${length} words, a fifth of them new`, (n) => sentences(n, length, Math.ceil(length / 5))],
    [`sentences of ${length} words, a third of them new`, (n) => sentences(n, length, Math.ceil(length / 3))],
    [`lines of ${length} words without full stops`, (n) => sentences(n, length, Math.ceil(length / 4), "\n")],
  ])),
  // The same with ever longer sentences.
  ...Object.fromEntries([0, 1, 5, 20, 34].map((percent) => [
    `ever longer sentences, ${percent} in a hundred words new`,
    (n) => sentences(n, Math.ceil(n / 1080), Math.ceil(percent * n / 108_000)),
  ])),
  // Of so many words for each one of a sentence, which is as much as they have in common.
  ...Object.fromEntries([1.2, 1.5, 2, 4, 8].map((share) => [
    `ever longer sentences of random words, ${share} as many as are in one`,
    (n) => ninety(n, (i, k) => random(i * 10_007 + k) % Math.ceil(share * n / 1080)),
  ])),
  "ever longer sentences of the same words in another order": (n) => ninety(n, (i, k) => (shuffled(i) + k * 17) % Math.ceil(n / 1000)),
  "ever longer lines without full stops": (n) => times(sentences(n, Math.ceil(n / 1080), 1, "\n"), n),
  "ever longer sentences of short words": (n) => each(90, (i) => `The ${each(n / 90 / 4, (k) => `${"bcdfghjk"[(i + k) % 8]}${"lmnpqrst"[(k >> 3) % 8]}${"aeiou"[k % 5]} `)}. `),
  // As many sentences as words in each.
  "sentences as long as there are": (n) => sentences(n, Math.ceil(Math.sqrt(n / 9)), 1),
  "a few long sentences among short ones": (n) => each(Math.sqrt(n) / 20, (i) => `${sentences(n / 4 / (Math.sqrt(n) / 20), Math.ceil(Math.sqrt(n)), 0)}${sentences(Math.sqrt(n) * 10, 3, 1)} ${word(i)}. `),
  "short sentences from a long one": (n) => {
    const length = Math.ceil(n / 27);
    const at = (i) => word(shuffled(i) % length);
    return `${sentence(Array.from({ length }, (_, i) => word(i)))}. ${each(length / 2, (i) => `${sentence([at(i), at(i + 1), at(i + 2)])}. `)}`;
  },
  "sentences with rare words in common": (n) => each(n / 200, (i) => `${sentence(Array.from({ length: 20 }, (_, k) => word(k % 4 === 0 ? k : 100 + (i * 20 + k) % 3000)))}. `),
};
