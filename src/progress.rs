//! How far the engine is, told to whoever waits.

/// The stages' shares of the work, in their order: about those of their times on long texts. Stemming takes three times as
/// long in some languages as in others, so they can't be right for all.
pub(crate) const ARTICLE: f64 = 0.15;
pub(crate) const SENTENCES: f64 = 0.1;
pub(crate) const TERMS: f64 = 0.55;
pub(crate) const RANKING: f64 = 0.2;

/// It is told at most once for so much of the work,
const SHARE: f64 = 0.01;
/// and for so many bytes of the text: a short one is done before anybody could look.
const BYTES: f64 = 500_000.0;

/// Counts the work. Telling costs one comparison a sentence.
pub(crate) struct Progress<'a> {
    tell: &'a mut dyn FnMut(f64),
    /// The least share of the work between two times.
    step: f64,
    /// What was told last.
    told: f64,
    /// Where this stage begins, its share of the work, and its size in a unit of its own.
    before: f64,
    share: f64,
    size: f64,
    /// Where in the stage it is told next, in its unit.
    next: usize,
}

impl<'a> Progress<'a> {
    /// For a text of so many bytes.
    pub(crate) fn new(bytes: usize, tell: &'a mut dyn FnMut(f64)) -> Self {
        Self {
            tell,
            step: SHARE.max(BYTES / bytes.max(1) as f64),
            told: 0.0,
            before: 0.0,
            share: 0.0,
            size: 1.0,
            next: usize::MAX,
        }
    }

    /// The next stage begins: this share of the work, and so many of whatever [`at`](Self::at) counts.
    pub(crate) fn stage(&mut self, share: f64, size: usize) {
        self.before += self.share;
        self.share = share;
        self.size = size.max(1) as f64;
        self.plan();
    }

    /// So much of the stage is done.
    #[inline]
    pub(crate) fn at(&mut self, done: usize) {
        if done >= self.next {
            self.tell(done);
        }
    }

    /// All is done.
    pub(crate) fn end(self) {
        (self.tell)(1.0);
    }

    #[cold]
    fn tell(&mut self, done: usize) {
        self.told = self.before + self.share * (done as f64 / self.size).min(1.0);
        (self.tell)(self.told);
        self.plan();
    }

    fn plan(&mut self) {
        let wait = (self.told + self.step - self.before) / self.share;
        self.next = (wait * self.size).ceil() as usize;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bytes: usize, work: impl Fn(&mut Progress<'_>)) -> Vec<f64> {
        let mut told = Vec::new();
        let mut tell = |share| told.push(share);
        let mut progress = Progress::new(bytes, &mut tell);
        work(&mut progress);
        progress.end();
        told
    }

    #[test]
    fn a_long_text_is_told_in_hundredths_whatever_a_stage_counts() {
        let told = told(1 << 30, |progress| {
            for (share, size) in [(0.25, 10_000), (0.5, 1 << 30), (0.25, 2)] {
                progress.stage(share, size);
                for done in 0..=10_000 {
                    progress.at(size / 10_000 * done);
                }
            }
        });
        assert!(told.is_sorted());
        assert!((75..=100).contains(&told.len()), "{}", told.len());
        assert!(told.windows(2).all(|pair| pair[1] - pair[0] >= 0.009));
    }

    #[test]
    fn a_short_text_is_told_to_be_done_and_no_more() {
        let told = told(400_000, |progress| {
            progress.stage(1.0, 1000);
            (0..1000).for_each(|done| progress.at(done));
        });
        assert_eq!(told, [1.0]);
    }

    #[test]
    fn the_stages_are_the_whole_work() {
        assert!((ARTICLE + SENTENCES + TERMS + RANKING - 1.0).abs() < 1e-9);
    }
}
