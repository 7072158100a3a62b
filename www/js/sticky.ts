// The summary stays in view beside the article. One that is taller than the window scrolls with the page until its end is
// in view, and stays there.

/** The distance to the window's edge, in pixels. */
const MARGIN = 16;

/** Keeps `--sticky`, which the style sheet uses, at what the summary's height asks for. */
export function startSticky(): void {
  const summary = document.getElementById("summary");
  if (!summary) return;
  const measure = () => summary.style.setProperty("--sticky", `${innerHeight - summary.offsetHeight - MARGIN}px`);
  new ResizeObserver(measure).observe(summary);
  addEventListener("resize", measure);
}
