//! Progress reports: the share of the work that is done.

/// Each stage's share of the work, in order: roughly its share of the time on long texts. Stemming takes three times as
/// long in some languages as in others, so no figures fit all.
pub(crate) const ARTICLE: f64 = 0.15;
pub(crate) const SENTENCES: f64 = 0.1;
pub(crate) const TERMS: f64 = 0.55;
pub(crate) const RANKING: f64 = 0.2;

/// Minimum progress between two reports.
const MIN_STEP: f64 = 0.01;
/// Minimum number of bytes between two reports: short texts are done before anyone could see one.
const MIN_BYTES: f64 = 500_000.0;

/// Counts the work and reports it. Costs one comparison per sentence.
pub(crate) struct Progress<'a> {
    callback: &'a mut dyn FnMut(f64),
    /// The share of the work between two reports.
    step: f64,
    last_reported: f64,
    /// The work done before this stage, this stage's share, and its size in a unit of its own.
    done_before: f64,
    share: f64,
    size: f64,
    /// When to report next, in the stage's unit.
    next_report: usize,
}

impl<'a> Progress<'a> {
    /// For a text of this many bytes.
    pub(crate) fn new(bytes: usize, callback: &'a mut dyn FnMut(f64)) -> Self {
        Self {
            callback,
            step: MIN_STEP.max(MIN_BYTES / bytes.max(1) as f64),
            last_reported: 0.0,
            done_before: 0.0,
            share: 0.0,
            size: 1.0,
            next_report: usize::MAX,
        }
    }

    /// Starts the next stage, with its share of the work and its size in the unit that [`advance`](Self::advance) counts.
    pub(crate) fn stage(&mut self, share: f64, size: usize) {
        self.done_before += self.share;
        self.share = share;
        self.size = size.max(1) as f64;
        self.schedule_next();
    }

    /// This much of the stage is done.
    #[inline]
    pub(crate) fn advance(&mut self, done: usize) {
        if done >= self.next_report {
            self.report(done);
        }
    }

    /// All work is done.
    pub(crate) fn end(self) {
        (self.callback)(1.0);
    }

    #[cold]
    fn report(&mut self, done: usize) {
        self.last_reported = self.done_before + self.share * (done as f64 / self.size).min(1.0);
        (self.callback)(self.last_reported);
        self.schedule_next();
    }

    fn schedule_next(&mut self) {
        let wait = (self.last_reported + self.step - self.done_before) / self.share;
        self.next_report = (wait * self.size).ceil() as usize;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reports(bytes: usize, work: impl Fn(&mut Progress<'_>)) -> Vec<f64> {
        let mut reports = Vec::new();
        let mut callback = |share| reports.push(share);
        let mut progress = Progress::new(bytes, &mut callback);
        work(&mut progress);
        progress.end();
        reports
    }

    #[test]
    fn a_long_text_reports_in_hundredths_whatever_unit_a_stage_counts() {
        let reports = reports(1 << 30, |progress| {
            for (share, size) in [(0.25, 10_000), (0.5, 1 << 30), (0.25, 2)] {
                progress.stage(share, size);
                for done in 0..=10_000 {
                    progress.advance(size / 10_000 * done);
                }
            }
        });
        assert!(reports.is_sorted());
        assert!((75..=100).contains(&reports.len()), "{}", reports.len());
        assert!(reports.windows(2).all(|pair| pair[1] - pair[0] >= 0.009));
    }

    #[test]
    fn a_short_text_reports_only_that_it_is_done() {
        let reports = reports(400_000, |progress| {
            progress.stage(1.0, 1000);
            (0..1000).for_each(|done| progress.advance(done));
        });
        assert_eq!(reports, [1.0]);
    }

    #[test]
    fn the_shares_of_the_stages_add_up_to_one() {
        assert!((ARTICLE + SENTENCES + TERMS + RANKING - 1.0).abs() < 1e-9);
    }
}
