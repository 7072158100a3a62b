// The link to the bookmarklet, in the page's footer.

/** Loads the bookmarklet when the reader asks for it, and puts the page's address into it. */
export function initBookmarklet(): void {
  const link = document.querySelector<HTMLAnchorElement>("#bookmarklet");
  if (!link) return;
  link.closest("details")?.addEventListener("toggle", async () => {
    if (link.href) return;
    const response = await fetch(new URL(NUTGRAF_BOOKMARKLET, import.meta.url));
    const script = (await response.text()).replace("NUTGRAF_HOME", new URL(".", location.href).href);
    link.href = `javascript:${encodeURIComponent(script)}`;
  });
  // The link is meant to be dragged. A click copies it, for readers who can't drag.
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    await navigator.clipboard?.writeText(link.href);
    document.querySelector("#bookmarklet-copied > *")?.removeAttribute("hidden");
  });
}
