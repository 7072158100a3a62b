//! All constants of the cleaning, with their effect, and the range in which they can be changed before results get worse.
//! Weights are in words of prose.

/// The most words that one paragraph adds to the article: a long one says no more than this that it is of the article.
/// 60 to 120; less favours many short paragraphs, as in comments.
pub(super) const PARAGRAPH_CAP: u32 = 80;

/// A line that isn't prose: a heading costs less than a paragraph adds, a box of links costs more. -6 to -20; the lower,
/// the sooner the article ends at a list. And one between blank lines, which is a heading more often than a link. -5 to
/// -10. A longer one is a caption or a teaser as often as not: it costs as much as a short one without blank lines, -8 to
/// -12, or more, -10 to -20.
pub(super) const SPACED_GAP_WEIGHT: i64 = -7;
pub(super) const GAP_WEIGHT: i64 = -10;
pub(super) const LONG_GAP_WEIGHT: i64 = -15;
pub(super) const LONG_GAP_WORDS: u32 = 6;

/// A single sentence with fewer words between lines that aren't prose counts nothing: it is a teaser as often as not.
/// 10 to 30.
pub(super) const TEASER_WORDS: u32 = 15;

/// A body with less prose than so many words is of another kind (a recipe, a list, a programme), and takes in the lines
/// around it that may be of an article, up to so many in a row that may not. 60 to 250; 1 to 3. Lines of fewer words
/// than so many may not. 2 to 5.
pub(super) const FEW_WORDS: u64 = 120;
pub(super) const MAX_MISSES: u32 = 2;
pub(super) const CONTENT_WORDS: u32 = 3;

/// The percentage of the prose that is in the body of a page with few other marks. 40 to 80; the higher, the more of
/// lesser pages is left whole.
pub(super) const CONCENTRATED_PROSE: u64 = 60;

/// A line whose words say that it is boilerplate. -8 to -20.
pub(super) const BOILERPLATE_WEIGHT: i64 = -12;

/// A line that pages put between the paragraphs: buttons, an advertisement, a newsletter's box, a link to another
/// story. -3 to -9.
pub(super) const INTERRUPTION_WEIGHT: i64 = -6;

/// A line that the page repeats, numbers aside; and one that follows prose, where it separates the items of a list of
/// stories or of comments. -10 to -40; the second is the lower.
pub(super) const TEMPLATE_WEIGHT: i64 = -19;
pub(super) const TEMPLATE_AFTER_PROSE_WEIGHT: i64 = -31;

/// The decayed sum of prose that must stand above a heading of comments: the same word stands on buttons above the
/// article. 15 to 30; more, and the comments below a short note are taken for the article.
pub(super) const PROSE_BEFORE_COMMENTS: i64 = 20;

/// What readers' comments count, in hundredths of their words. 0 to 30; above, a long discussion is taken for the article.
pub(super) const COMMENT_PERCENT: i64 = 15;

/// What a headline adds to a body that begins with it: with a date or byline below it, and where the page repeats it.
/// The sum has to beat the prose above it. 30 to 100, 100 to 300.
pub(super) const DATED_HEADLINE: i64 = 60;
pub(super) const REPEATED_HEADLINE: i64 = 180;

/// The percentage of a headline's words that the prose below repeats. 50 to 75.
pub(super) const HEADLINE_WORDS_REPEATED: usize = 60;

/// Lines of a header (standfirst, bylines, buttons, captions) between a title and the text. 10 to 20.
pub(super) const HEADER_LINES: usize = 15;

/// Lines below a headline in which its words may be repeated. 10 to 20.
pub(super) const HEADLINE_REACH: usize = 14;

/// Lines at the top of a page that may be the window's title. 2 to 5.
pub(super) const WINDOW_TITLE_LINES: usize = 3;

/// The longest title, in characters. 150 to 300.
pub(super) const TITLE_CHARS: usize = 220;

/// Lines above the body among which the title is looked for. 20 to 60.
pub(super) const TITLE_REACH: usize = 40;

/// The score above which a line is taken for the title. 20 to 60; the higher, the more pages have none.
pub(super) const MIN_TITLE_SCORE: i64 = 40;

/// How much better a lower line has to be than one above it: a standfirst scores as a title does. 5 to 30.
pub(super) const STANDFIRST_MARGIN: i64 = 14;

/// The most links in a box of other stories. 8 to 20.
pub(super) const STORY_LINKS: usize = 12;

/// Lines after the heading of comments that are still comments. 30 to 200.
pub(super) const COMMENT_LINES: usize = 60;

/// The longest line, in bytes, that can be one of those that a page repeats with other numbers. 80 to 200.
pub(super) const TEMPLATE_BYTES: usize = 120;

/// The bytes of a line that are sampled: enough to tell prose from the rest. 100 to 300.
pub(super) const SAMPLE_BYTES: usize = 140;

/// The widest line, in characters, of a text that was wrapped by hand or by a program. 100 to 160.
pub(super) const WRAP_CHARS: usize = 140;

/// The lines over which one sentence may run, and the bytes of each that are searched for its end. 5 to 20; 300 to 1000.
pub(super) const SENTENCE_LINES: usize = 12;
pub(super) const SENTENCE_LINE_BYTES: usize = 600;

/// The bytes of a line whose words are compared with a title's. 500 to 2000.
pub(super) const COMPARED_BYTES: usize = 1000;

/// The most that can have been removed in the middle of a sentence, in bytes. 200 to 1000.
pub(super) const INTERRUPTION_BYTES: usize = 400;

/// The longest line, in words, whose cues are counted. 35 to 90; a longer notice is left to its position.
pub(super) const CUE_WORDS: u32 = 45;

/// A line of so many words is no heading, in an article, where it is a sentence without its full stop, and in a page,
/// where it may be a caption. 12 to 20; 20 to 40.
pub(super) const HEADING_WORDS: u32 = 16;
pub(super) const PAGE_HEADING_WORDS: u32 = 30;

/// So many lines in a row without an end, besides one, are a list. 2 to 5; less, and the two lines of a heading with its
/// number are one.
pub(super) const LIST_LINES: usize = 3;

/// The percentage of an article's words that are in its prose. 50 to 80.
pub(super) const ARTICLE_PROSE: u64 = 60;

/// Words that aren't repeated, added to those of a title: less, and a label of two words that the text happens to use
/// beats a headline. 1 to 4.
pub(super) const TITLE_SMOOTHING: i64 = 2;

/// More lines than these above the text of an article, and the first of them isn't its title for being first. 2 to 4.
pub(super) const MAX_TITLE_LINES: usize = 2;

/// The percentage of a page's lines after which prose counts less and less: teasers, disclaimers and comments stand at the
/// end. 60 to 90.
pub(super) const LATE_PERCENT: usize = 80;

/// The longest line, in words, that can be an offer without speaking to anybody: "Newsletter: subscribe". 6 to 12.
pub(super) const UNADDRESSED_WORDS: u32 = 10;

/// The percentage of lines with a blank line before them, and how many lines there are for each that is of a page, in a
/// text that is an article and no page. 85 to 100; 5 to 20.
pub(super) const SPACED_PERCENT: usize = 92;
pub(super) const BOILERPLATE_SHARE: usize = 10;

/// The words of a paragraph that tells a title that ends as a sentence does from a short sentence. 15 to 30.
pub(super) const PARAGRAPH_WORDS: u32 = 20;

/// The longest caption, and the longest line below it that says who made the picture, in words. 30 to 50; 6 to 10.
pub(super) const CAPTION_WORDS: u32 = 45;
pub(super) const CREDIT_WORDS: u32 = 8;
