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
                match piece.chosen {
                    Some(index) => html! { <>{ gap }<mark data-sentence={index.to_string()}>{ text }</mark></> },
                    None => html! { <>{ gap }{ text }</> },
                }
            }) }
        </p>
    }
}
