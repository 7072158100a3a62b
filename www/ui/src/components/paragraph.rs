//! One paragraph of the article.

use js_sys::JsString;
use yew::prelude::*;

use crate::reading::Piece;
use crate::text;

#[derive(PartialEq, Properties)]
pub(crate) struct ParagraphProps {
    pub(crate) text: JsString,
    pub(crate) pieces: Vec<Piece>,
}

/// Equal props render nothing: typing in one paragraph leaves the others alone.
#[component]
pub(crate) fn Paragraph(props: &ParagraphProps) -> Html {
    html! {
        <p dir="auto">
            { for props.pieces.iter().map(|piece| {
                let text = text::show(&props.text.substring(piece.span.start, piece.span.end));
                let gap = if piece.after_gap { " " } else { "" };
                // The sentence that the reader asked to see: `dom::show` looks for it.
                let id = piece.shown.then_some("shown");
                let tabindex = piece.shown.then_some("-1");
                match piece.chosen {
                    Some(index) => {
                        html! { <>{ gap }<mark {id} {tabindex} data-sentence={index.to_string()}>{ text }</mark></> }
                    }
                    None if piece.shown => html! { <>{ gap }<span {id} {tabindex}>{ text }</span></> },
                    None => html! { <>{ gap }{ text }</> },
                }
            }) }
        </p>
    }
}
