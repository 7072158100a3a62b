//! One paragraph of the article.

use js_sys::JsString;
use yew::prelude::*;

use crate::dom;

#[derive(PartialEq, Properties)]
pub(crate) struct ParagraphProps {
    pub(crate) text: JsString,
    /// Where its sentences begin and end: see [`crate::ranked_text::bounds`].
    pub(crate) bounds: Vec<u32>,
}

/// Equal props render nothing: typing in one paragraph leaves the others alone. Which of its sentences are chosen isn't
/// its business: [`dom::paint`] shows that without rendering anything.
#[component]
pub(crate) fn Paragraph(props: &ParagraphProps) -> Html {
    Html::VRef(dom::paragraph(&props.text, &props.bounds))
}
