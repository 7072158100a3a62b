//! The articles that the reader has opened, of which one is in the text field. Free of web types: `T` is the reader's
//! text.

use std::rc::Rc;

use yew::Reducible;

/// An article as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Article<T> {
    /// Empty where it isn't known.
    pub(crate) title: String,
    /// Where it is from; empty where that isn't known.
    pub(crate) url: String,
    /// Nothing where the field is empty.
    pub(crate) text: Option<T>,
}

impl<T> Article<T> {
    /// Of which only the text is known, if that.
    pub(crate) fn untitled(text: Option<T>) -> Self {
        Self {
            title: String::new(),
            url: String::new(),
            text,
        }
    }
}

/// All articles, at least one; an empty field is an article without text.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    pub(crate) articles: Vec<Rc<Article<T>>>,
    /// The one in the field.
    pub(crate) selected: usize,
    /// Counts changes.
    pub(crate) changes: u32,
    /// Counts those that put another text into the field.
    pub(crate) turns: u32,
    /// What is to be told: of files that gave no article, and the like.
    pub(crate) notes: Vec<String>,
    /// The articles, and the one in the field, before one was taken away; as long as that can be undone.
    pub(crate) before: Option<(Vec<Rc<Article<T>>>, usize)>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self {
            articles: vec![Rc::new(Article::untitled(None))],
            selected: 0,
            changes: 0,
            turns: 0,
            notes: Vec::new(),
            before: None,
        }
    }
}

/// What can happen.
#[derive(Debug)]
pub(crate) enum Turn<T> {
    /// The reader changed the text in the field; the flag says that it is another text altogether.
    Write(Option<T>, bool),
    /// Articles came from outside, of which this one is to be shown, and something to tell. Without articles, only that.
    Add(Vec<Article<T>>, usize, Vec<String>),
    /// The reader turned to this article.
    Select(usize),
    /// The reader took this article away.
    Close(usize),
    /// The reader wants it back.
    Undo,
}

impl<T> Shelf<T> {
    /// The article in the field.
    pub(crate) fn current(&self) -> &Rc<Article<T>> {
        &self.articles[self.selected]
    }
}

impl<T: Clone + PartialEq + 'static> Reducible for Shelf<T> {
    type Action = Turn<T>;

    fn reduce(self: Rc<Self>, turn: Turn<T>) -> Rc<Self> {
        let mut next = Self {
            articles: self.articles.clone(),
            selected: self.selected,
            changes: self.changes + 1,
            turns: self.turns,
            notes: Vec::new(),
            before: None,
        };
        let mut turned = true;
        match turn {
            Turn::Write(text, another) => {
                let known = Article::clone(self.current());
                let article = if another {
                    Article::untitled(text)
                } else {
                    Article { text, ..known }
                };
                next.articles[next.selected] = Rc::new(article);
                turned = false;
            }
            Turn::Add(articles, selected, notes) => {
                next.notes = notes;
                turned = !articles.is_empty();
                next.add(articles, selected);
            }
            Turn::Select(index) => next.selected = index,
            Turn::Close(index) => {
                next.before = Some((self.articles.clone(), self.selected));
                next.articles.remove(index);
                if next.articles.is_empty() {
                    next.articles = Self::default().articles;
                }
                let last = next.articles.len() - 1;
                next.selected = (next.selected - usize::from(index < next.selected)).min(last);
            }
            Turn::Undo => {
                if let Some((articles, selected)) = &self.before {
                    next.articles.clone_from(articles);
                    next.selected = *selected;
                }
            }
        }
        next.turns += u32::from(turned);
        Rc::new(next)
    }
}

impl<T: PartialEq> Shelf<T> {
    /// Puts articles after those that are there, and turns to one of them. None stands there twice, and none takes the
    /// place of another: only an empty field makes room.
    fn add(&mut self, articles: Vec<Article<T>>, selected: usize) {
        let added = !articles.is_empty();
        if added && self.current().text.is_none() {
            self.articles.remove(self.selected);
        }
        for (index, article) in articles.into_iter().enumerate() {
            let there = self
                .articles
                .iter()
                .position(|other| other.text == article.text);
            let at = there.unwrap_or(self.articles.len());
            if there.is_none() {
                self.articles.push(Rc::new(article));
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
            title: format!("On {text}"),
            url: String::new(),
            text: Some(text),
        }
    }

    fn add(texts: &[&'static str], selected: usize) -> Turn<&'static str> {
        Turn::Add(
            texts.iter().map(|text| article(text)).collect(),
            selected,
            Vec::new(),
        )
    }

    fn after(turns: impl IntoIterator<Item = Turn<&'static str>>) -> Rc<Shelf<&'static str>> {
        turns
            .into_iter()
            .fold(Rc::new(Shelf::default()), Reducible::reduce)
    }

    fn texts(shelf: &Shelf<&'static str>) -> Vec<&'static str> {
        shelf
            .articles
            .iter()
            .filter_map(|article| article.text)
            .collect()
    }

    #[test]
    fn articles_fill_an_empty_field_and_stand_beside_a_full_one() {
        let shelf = after([add(&["a", "b"], 0)]);
        assert_eq!(
            (texts(&shelf), shelf.current().text),
            (vec!["a", "b"], Some("a"))
        );
        let shelf = shelf.reduce(add(&["c"], 0));
        assert_eq!(
            (texts(&shelf), shelf.current().text),
            (vec!["a", "b", "c"], Some("c"))
        );
    }

    #[test]
    fn the_same_text_stands_there_once() {
        let shelf = after([add(&["a", "b"], 1), add(&["a"], 0)]);
        assert_eq!(
            (texts(&shelf), shelf.current().text),
            (vec!["a", "b"], Some("a"))
        );
    }

    #[test]
    fn what_is_written_stays_with_its_article() {
        let shelf = after([
            add(&["a", "b"], 0),
            Turn::Write(Some("a, and more"), false),
            Turn::Select(1),
            Turn::Select(0),
        ]);
        assert_eq!(shelf.current().text, Some("a, and more"));
        assert_eq!(shelf.current().title, "On a");
    }

    #[test]
    fn another_text_is_not_from_where_the_first_was() {
        let shelf = after([add(&["a"], 0), Turn::Write(Some("z"), true)]);
        assert_eq!(**shelf.current(), Article::untitled(Some("z")));
    }

    #[test]
    fn writing_puts_nothing_into_the_field() {
        let shelf = after([add(&["a"], 0)]);
        let written = Rc::clone(&shelf).reduce(Turn::Write(Some("ab"), false));
        assert_eq!(written.turns, shelf.turns);
        assert_ne!(written.changes, shelf.changes);
    }

    #[test]
    fn closing_turns_to_a_neighbour_and_can_be_undone() {
        for (open, close, then) in [
            (0, 0, "b"),
            (1, 1, "c"),
            (2, 2, "b"),
            (2, 0, "c"),
            (0, 2, "a"),
        ] {
            let shelf = after([add(&["a", "b", "c"], open), Turn::Close(close)]);
            assert_eq!(
                shelf.current().text,
                Some(then),
                "{open} open, {close} closed"
            );
            let shelf = shelf.reduce(Turn::Undo);
            assert_eq!((texts(&shelf), shelf.selected), (vec!["a", "b", "c"], open));
        }
    }

    #[test]
    fn closing_the_last_leaves_an_empty_field() {
        let shelf = after([add(&["a"], 0), Turn::Close(0)]);
        assert_eq!(**shelf.current(), Article::untitled(None));
        assert_eq!(shelf.reduce(Turn::Undo).current().text, Some("a"));
    }

    #[test]
    fn what_is_written_after_closing_is_not_undone() {
        let shelf = after([
            add(&["a"], 0),
            Turn::Close(0),
            Turn::Write(Some("new"), true),
        ]);
        assert!(shelf.before.is_none());
        assert_eq!(shelf.reduce(Turn::Undo).current().text, Some("new"));
    }

    #[test]
    fn what_is_told_changes_no_article() {
        let shelf = after([add(&["a"], 0)]);
        let told = Rc::clone(&shelf).reduce(Turn::Add(Vec::new(), 0, vec!["No room.".into()]));
        assert_eq!((texts(&told), told.turns), (vec!["a"], shelf.turns));
        assert_eq!(told.notes, ["No room."]);
    }
}
