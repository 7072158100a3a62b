//! The open articles, one of which is in the text field. Free of web types: `T` is the reader's text.

use std::rc::Rc;

use yew::Reducible;

/// An article. What it is known by is its id, never how its text looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Article<T> {
    /// Empty for a field in which nothing has been written yet.
    pub(crate) id: String,
    /// Empty if unknown.
    pub(crate) title: String,
    /// Where it is from; empty if unknown.
    pub(crate) url: String,
    /// None for an empty field.
    pub(crate) text: Option<T>,
    /// What the reader said about its lines: see [`LineOverrides`](crate::line_overrides::LineOverrides).
    pub(crate) lines: String,
}

impl<T> Article<T> {
    /// An article of which only the text is known, or an empty field.
    pub(crate) fn untitled(id: String, text: Option<T>) -> Self {
        Self {
            id,
            title: String::new(),
            url: String::new(),
            text,
            lines: String::new(),
        }
    }
}

/// All articles, at least one; an empty field is an article without text.
#[derive(Debug)]
pub(crate) struct OpenArticles<T> {
    pub(crate) articles: Vec<Rc<Article<T>>>,
    /// The one in the field.
    pub(crate) selected: usize,
    /// Counts changes.
    pub(crate) changes: u32,
    /// Counts the changes that put another text into the field.
    pub(crate) generation: u32,
    /// Messages: about files that held no article, and the like.
    pub(crate) notes: Vec<String>,
    /// The article whose text was replaced altogether: the browser's undo brings that text back.
    pub(crate) replaced: Option<Rc<Article<T>>>,
    /// The articles and the selected one before one was closed or pasted, as long as that can be undone.
    pub(crate) before: Option<(Vec<Rc<Article<T>>>, usize)>,
    /// Whether that was closing: then the page says so.
    pub(crate) closed: bool,
}

/// How articles come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// Opened: as files, by a link, from the draft or the history.
    Opened,
    /// Pasted, which can be undone.
    Pasted,
    /// Pasted in place of the one in the field.
    Replacing,
}

impl<T> Default for OpenArticles<T> {
    fn default() -> Self {
        Self {
            articles: vec![Rc::new(Article::untitled(String::new(), None))],
            selected: 0,
            changes: 0,
            generation: 0,
            notes: Vec::new(),
            replaced: None,
            before: None,
            closed: false,
        }
    }
}

/// A change of the open articles.
#[derive(Debug)]
pub(crate) enum TabAction<T> {
    /// The reader edited the text in the field. With an id, it is another article altogether.
    Edit(Option<T>, Option<String>),
    /// Articles came from outside, of which this one is selected, with messages. There may be only messages.
    Add(Vec<Article<T>>, usize, Vec<String>, Way),
    /// The title of the article with this id was found.
    SetTitle(String, String),
    /// What the reader said about the lines of the article with this id.
    SetLines(String, String),
    /// The reader selected this article.
    Select(usize),
    /// The reader closed this article.
    Close(usize),
    /// The reader wants another article in place of the one in the field.
    Clear,
    /// The reader wants the last one back.
    Undo,
}

impl<T> OpenArticles<T> {
    /// The article in the field.
    pub(crate) fn current(&self) -> &Rc<Article<T>> {
        &self.articles[self.selected]
    }
}

impl<T: Clone + PartialEq + 'static> Reducible for OpenArticles<T> {
    type Action = TabAction<T>;

    fn reduce(self: Rc<Self>, action: TabAction<T>) -> Rc<Self> {
        let mut next = Self {
            articles: self.articles.clone(),
            selected: self.selected,
            changes: self.changes + 1,
            generation: self.generation,
            notes: Vec::new(),
            replaced: None,
            before: None,
            closed: false,
        };
        let before = || Some((self.articles.clone(), self.selected));
        let mut changes_field = true;
        match action {
            TabAction::Edit(text, another) => {
                next.replaced.clone_from(&self.replaced);
                next.articles[next.selected] = match (&self.replaced, another) {
                    (Some(replaced), _) if replaced.text == text => Rc::clone(replaced),
                    (_, Some(id)) => {
                        next.replaced = Some(Rc::clone(self.current()));
                        Rc::new(Article::untitled(id, text))
                    }
                    _ => Rc::new(Article {
                        text,
                        // They are offsets in the text as it was.
                        lines: String::new(),
                        ..Article::clone(self.current())
                    }),
                };
                changes_field = false;
            }
            TabAction::Add(articles, selected, notes, way) => {
                next.notes = notes;
                changes_field = !articles.is_empty();
                if way != Way::Opened {
                    next.before = before();
                }
                let mut articles = articles;
                match (way, articles.first_mut()) {
                    (Way::Replacing, ..) => {
                        next.articles[next.selected] = Self::default().articles.remove(0);
                    }
                    // Of an address without a text, what is pasted now is the text.
                    (Way::Pasted, Some(first))
                        if self.current().text.is_none() && first.url.is_empty() =>
                    {
                        first.url.clone_from(&self.current().url);
                        first.title.clone_from(&self.current().title);
                    }
                    _ => {}
                }
                next.add(articles, selected);
            }
            TabAction::SetTitle(id, title) => {
                changes_field = false;
                next.describe(&self, &id, |article| article.title.clone_from(&title));
            }
            TabAction::SetLines(id, lines) => {
                changes_field = false;
                next.describe(&self, &id, |article| article.lines.clone_from(&lines));
            }
            TabAction::Select(index) => next.selected = index,
            TabAction::Close(index) => {
                next.before = before();
                next.closed = true;
                next.articles.remove(index);
                if next.articles.is_empty() {
                    next.articles = Self::default().articles;
                }
                let last = next.articles.len() - 1;
                next.selected = (next.selected - usize::from(index < next.selected)).min(last);
            }
            TabAction::Clear => {
                next.before = before();
                next.closed = true;
                next.articles[next.selected] = Self::default().articles.remove(0);
            }
            TabAction::Undo => {
                if let Some((articles, selected)) = &self.before {
                    next.articles.clone_from(articles);
                    next.selected = *selected;
                }
            }
        }
        next.generation += u32::from(changes_field);
        Rc::new(next)
    }
}

impl<T: Clone> OpenArticles<T> {
    /// Changes what is known of the article with this id. Its text stays, and so does what can be undone.
    fn describe(&mut self, before: &Self, id: &str, change: impl Fn(&mut Article<T>)) {
        self.notes.clone_from(&before.notes);
        self.before.clone_from(&before.before);
        self.closed = before.closed;
        self.replaced.clone_from(&before.replaced);
        for article in self.articles.iter_mut().filter(|other| other.id == id) {
            change(Rc::make_mut(article));
        }
    }
}

impl<T: PartialEq> OpenArticles<T> {
    /// Adds articles after those that are open, or in place of an empty field, and selects one of them. None is opened
    /// twice, and none replaces another.
    fn add(&mut self, articles: Vec<Article<T>>, selected: usize) {
        let mut place = self.articles.len();
        if !articles.is_empty() && self.current().text.is_none() {
            place = self.selected;
            self.articles.remove(place);
        }
        for (index, article) in articles.into_iter().enumerate() {
            let there = self
                .articles
                .iter()
                .position(|other| other.id == article.id || other.text == article.text);
            let at = there.unwrap_or(place);
            if there.is_none() {
                self.articles.insert(place, Rc::new(article));
                place += 1;
            }
            if index == selected {
                self.selected = at;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(text: &'static str) -> Article<&'static str> {
        Article {
            id: format!("id of {text}"),
            title: format!("On {text}"),
            url: String::new(),
            text: Some(text),
            lines: String::new(),
        }
    }

    fn add(texts: &[&'static str], selected: usize) -> TabAction<&'static str> {
        TabAction::Add(
            texts.iter().map(|text| article(text)).collect(),
            selected,
            Vec::new(),
            Way::Opened,
        )
    }

    fn paste(text: &'static str, way: Way) -> TabAction<&'static str> {
        TabAction::Add(vec![article(text)], 0, Vec::new(), way)
    }

    fn another(text: &'static str) -> TabAction<&'static str> {
        TabAction::Edit(Some(text), Some("new".into()))
    }

    fn after(
        actions: impl IntoIterator<Item = TabAction<&'static str>>,
    ) -> Rc<OpenArticles<&'static str>> {
        actions
            .into_iter()
            .fold(Rc::new(OpenArticles::default()), Reducible::reduce)
    }

    fn texts(open: &OpenArticles<&'static str>) -> Vec<&'static str> {
        open.articles
            .iter()
            .filter_map(|article| article.text)
            .collect()
    }

    #[test]
    fn articles_replace_an_empty_field_and_open_beside_a_full_one() {
        let open = after([add(&["a", "b"], 0)]);
        assert_eq!(
            (texts(&open), open.current().text),
            (vec!["a", "b"], Some("a"))
        );
        let open = open.reduce(add(&["c"], 0));
        assert_eq!(
            (texts(&open), open.current().text),
            (vec!["a", "b", "c"], Some("c"))
        );
    }

    #[test]
    fn the_same_text_is_opened_once() {
        let open = after([add(&["a", "b"], 1), add(&["a"], 0)]);
        assert_eq!(
            (texts(&open), open.current().text),
            (vec!["a", "b"], Some("a"))
        );
    }

    #[test]
    fn edits_stay_with_their_article() {
        let open = after([
            add(&["a", "b"], 0),
            TabAction::Edit(Some("a, and more"), None),
            TabAction::Select(1),
            TabAction::Select(0),
        ]);
        assert_eq!(open.current().text, Some("a, and more"));
        assert_eq!(open.current().title, "On a");
    }

    #[test]
    fn another_text_is_not_from_where_the_first_was() {
        let open = after([add(&["a"], 0), another("z")]);
        assert_eq!(**open.current(), Article::untitled("new".into(), Some("z")));
    }

    #[test]
    fn undoing_the_replacement_brings_the_article_back() {
        for between in [Some("z, and more"), None] {
            let open = after([
                add(&["a"], 0),
                another("z"),
                TabAction::Edit(between, None),
                TabAction::Edit(Some("a"), None),
            ]);
            assert_eq!(**open.current(), article("a"));
        }
    }

    #[test]
    fn an_edited_article_is_still_the_one_with_its_id() {
        let open = after([
            add(&["a"], 0),
            TabAction::Edit(Some("a, and more"), None),
            add(&["b"], 0),
            add(&["a"], 0),
        ]);
        assert_eq!(texts(&open), ["a, and more", "b"]);
        assert_eq!(open.selected, 0);
    }

    #[test]
    fn editing_puts_nothing_into_the_field() {
        let open = after([add(&["a"], 0)]);
        let written = Rc::clone(&open).reduce(TabAction::Edit(Some("ab"), None));
        assert_eq!(written.generation, open.generation);
        assert_ne!(written.changes, open.changes);
    }

    #[test]
    fn closing_selects_a_neighbour_and_can_be_undone() {
        for (selected, close, then) in [
            (0, 0, "b"),
            (1, 1, "c"),
            (2, 2, "b"),
            (2, 0, "c"),
            (0, 2, "a"),
        ] {
            let open = after([add(&["a", "b", "c"], selected), TabAction::Close(close)]);
            assert_eq!(
                open.current().text,
                Some(then),
                "{selected} selected, {close} closed"
            );
            let open = open.reduce(TabAction::Undo);
            assert_eq!(
                (texts(&open), open.selected),
                (vec!["a", "b", "c"], selected)
            );
        }
    }

    #[test]
    fn closing_the_last_leaves_an_empty_field() {
        let open = after([add(&["a"], 0), TabAction::Close(0)]);
        assert_eq!(**open.current(), Article::untitled(String::new(), None));
        assert_eq!(open.reduce(TabAction::Undo).current().text, Some("a"));
    }

    #[test]
    fn edits_after_closing_are_not_undone() {
        let open = after([add(&["a"], 0), TabAction::Close(0), another("new")]);
        assert!(open.before.is_none());
        assert_eq!(open.reduce(TabAction::Undo).current().text, Some("new"));
    }

    #[test]
    fn a_pasted_article_opens_beside_the_others_or_in_place_of_one_and_can_be_undone() {
        for (way, then) in [(Way::Pasted, vec!["a", "z"]), (Way::Replacing, vec!["z"])] {
            let open = after([add(&["a"], 0), paste("z", way)]);
            assert_eq!((texts(&open), open.current().text), (then, Some("z")));
            assert!(!open.closed);
            let open = open.reduce(TabAction::Undo);
            assert_eq!((texts(&open), open.current().text), (vec!["a"], Some("a")));
        }
        let opened = after([add(&["a"], 0), add(&["z"], 0)]);
        assert!(opened.before.is_none(), "the key of the browser's own undo");
    }

    #[test]
    fn what_is_pasted_below_an_address_is_from_there() {
        let address = Article {
            url: "https://example.org/".into(),
            text: None,
            ..article("z")
        };
        let open = after([
            TabAction::Add(vec![address], 0, Vec::new(), Way::Pasted),
            paste("a", Way::Pasted),
        ]);
        assert_eq!(
            (texts(&open), &*open.current().url),
            (vec!["a"], "https://example.org/")
        );
    }

    #[test]
    fn clearing_leaves_an_empty_field_among_the_others() {
        let open = after([add(&["a", "b"], 1), TabAction::Clear]);
        assert_eq!((open.articles.len(), open.current().text), (2, None));
        assert_eq!(texts(&open.reduce(TabAction::Undo)), ["a", "b"]);
    }

    #[test]
    fn a_title_found_later_is_the_articles_and_takes_no_undo_away() {
        let title = || TabAction::SetTitle("id of z".into(), "Found".into());
        let open = after([add(&["a"], 0), paste("z", Way::Pasted), title()]);
        assert_eq!(open.current().title, "Found");
        assert_eq!(texts(&open.reduce(TabAction::Undo)), ["a"]);
    }

    #[test]
    fn messages_change_no_article() {
        let open = after([add(&["a"], 0)]);
        let told = Rc::clone(&open).reduce(TabAction::Add(
            Vec::new(),
            0,
            vec!["No room.".into()],
            Way::Opened,
        ));
        assert_eq!(
            (texts(&told), told.generation),
            (vec!["a"], open.generation)
        );
        assert_eq!(told.notes, ["No room."]);
    }

    #[test]
    fn what_was_said_about_lines_stays_with_an_article_until_it_is_edited() {
        let set = || TabAction::SetLines("id of a".into(), "+1-2".into());
        let open = after([add(&["a", "b"], 0), set()]);
        let lines = |open: &OpenArticles<_>| open.articles[0].lines.clone();
        assert_eq!(lines(&open), "+1-2");
        let generation = open.generation;
        let open = open.reduce(TabAction::Select(1));
        assert_eq!(lines(&open), "+1-2");
        let open = open.reduce(TabAction::Select(0));
        assert_ne!(open.generation, generation);
        assert_eq!(lines(&open.reduce(TabAction::Edit(Some("ab"), None))), "");
    }
}
