//! Where an article comes to its point.

use nutgraf::{Options, Ranking, rank};

const TITLE: &str = "Ashby votes to close the old bridge for a year of repairs";

const SCENE: &str = "Ann Reed tied up her boat at dawn and looked at the water. A heron stood on the far bank, as it does \
    every morning. Her father had fished here, and his father before him. The kettle on the stove was still warm when \
    the first walkers passed.";

const STORY: &str = "The council of Ashby voted on Monday to close the old bridge for a year of repairs. The repairs will \
    cost the council two million, and the bridge will carry one lane afterwards. Engineers had warned the council that \
    the arches of the old bridge were cracked. Ashby will run a ferry for the year that the bridge is closed.";

fn ranking(text: &str) -> Ranking {
    rank(text, &Options::new().title(TITLE))
}

#[test]
fn after_a_scene_the_point_is_the_best_sentence() {
    let text = format!("{SCENE}\n\n{STORY}");
    let ranking = ranking(&text);
    let point = ranking.point.expect("it comes late");
    assert_eq!(ranking.sentences[point].rank, 0);
    let sentence = ranking.sentences[point].span.of(&text);
    assert!(
        sentence.starts_with("The council of Ashby voted"),
        "{sentence}"
    );
}

#[test]
fn where_the_opening_says_it_there_is_none() {
    assert_eq!(ranking(&format!("{STORY}\n\n{SCENE}")).point, None);
    assert_eq!(ranking(STORY).point, None);
    assert_eq!(ranking("").point, None);
}
