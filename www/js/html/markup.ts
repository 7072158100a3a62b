// HTML made simpler before it is parsed, so that parsing takes time in proportion to its length: parsers don't promise that.

/** Elements that begin and end nowhere but where they stand, or end by themselves: they don't nest. */
const FLAT = /^(area|base|body|br|col|embed|head|hr|html|img|input|li|link|meta|option|p|param|source|t(body|d|foot|h|head|r)|d[dt]|track|wbr)$/;

/** Only looks. Parsers open each of them anew in every later paragraph until it ends. */
const FORMATTING = /^(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

/**
 * Elements nested deeper than this are left out, but not what is in them: parsers look through all open elements at each
 * tag. No browser shows as many.
 */
const DEEPEST = 500;

/**
 * Comments and scripts, or a tag. What has no end goes on to the end of the text, as in the parser: so nothing is looked at
 * twice.
 */
const MARKUP = /<!--(?:-?>|[^]*?(?:--!?>|$))|<[!?][^>]*>?|<(script|style)(?=[\s/>])[^]*?(?:<\/\1(?=[\s/>])[^>]*>?|$)|<(\/?)([a-z][^\s/>]*)([^>]*>?)/gi;

/**
 * The same text in fewer elements. Styles and handlers get other names: they would do nothing in a document that is only
 * parsed, but browsers report each as a breach of the page's policy.
 */
export function simplifyMarkup(html: string): string {
  const open = new Map<string, number>();
  let depth = 0;
  return html.replace(MARKUP, (_, _raw, end: string, tag: string | undefined, rest: string) => {
    const name = tag?.toLowerCase();
    if (!name || FORMATTING.test(name)) return "";
    if (!FLAT.test(name)) {
      // An empty one: parsers would go on inside it.
      if (rest.endsWith("/>")) return "";
      const count = open.get(name) ?? 0;
      if (end && count) {
        open.set(name, count - 1);
        if (depth-- > DEEPEST) return "";
      } else if (!end) {
        open.set(name, count + 1);
        if (depth++ >= DEEPEST) return "";
      }
    }
    return `<${end}${tag}${rest.replace(/([\s/"'])(style|on\w+)(?=\s*=)/gi, "$1data-$2")}`;
  });
}
