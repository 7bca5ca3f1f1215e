/** The style sheet of the standalone page: nothing is fetched, and print has its own rules. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1b2126; --quiet: #59636b; --rule: #dcd9d0; --paper: #fff; --accent: #0a5a9c; --draft: #9a5b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --quiet: #a9b1b8; --rule: #3c434a; --paper: #15191d; --accent: #7db8ea; --draft: #e6ae5b; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 "Source Serif 4", "Times New Roman", serif; }
.page { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid #f3c54b; outline-offset: 2px; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; text-wrap: balance; }
h1 { font-size: 2.05rem; letter-spacing: -0.01em; margin: 2rem 0; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; }
h3 { font-size: 1.2rem; margin: 2rem 0 .75rem; }
h2 .mark, h3 .mark { display: inline-block; min-width: 2.5rem; }
.annex .mark { display: block; }
.organ { font-weight: 600; border-bottom: 2px solid; padding-bottom: .5rem; margin: 0; }
.masthead { margin: .75rem 0 2rem; color: var(--quiet); font-size: .94rem; }
.masthead p, .front p { margin: 0 0 .25rem; }
.draft { color: var(--draft); font-weight: 600; margin: 0 0 1.5rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; font-size: 1.2rem; padding-bottom: .5rem; }
th, td { border-bottom: 1px solid var(--rule); padding: .3rem 0; text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--quiet); font-size: .94rem; }
th + th, td { text-align: end; padding-inline-start: 1rem; white-space: nowrap; }
.depth-2 { padding-inline-start: 2.5rem; }
.paragraph { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); margin: 0 0 1rem; scroll-margin-top: 1rem; }
.paragraph > * { grid-column: 2; margin: 0 0 .4rem; }
.paragraph > .number { grid-column: 1; grid-row: 1; color: var(--quiet); font-variant-numeric: tabular-nums; text-decoration: none; }
.evidence { font-size: .94rem; color: var(--quiet); }
.note { color: var(--quiet); font-style: italic; }
sup { line-height: 0; }
.footnotes { margin-top: 3rem; border-top: 1px solid var(--rule); font-size: .94rem; }
@page { size: A4; margin: 25mm 22mm; }
@media print {
  :root { --ink: #000; --quiet: #444; --rule: #999; --paper: #fff; --accent: #000; --draft: #000; }
  body { font-size: 10.5pt; line-height: 1.4; }
  .page { max-width: none; padding: 0; }
  h1 { font-size: 18pt; margin: 1rem 0; }
  h2, h3 { break-after: avoid; }
  table { break-inside: avoid; }
  th, td { padding: .15rem 0; }
  .annex { break-before: page; }
  a { text-decoration: none; }
  .back, .evidence { display: none; }
  .footnotes a.titled::after { content: " (" attr(href) ")"; }
  p { orphans: 2; widows: 2; }
}
`.trim();
