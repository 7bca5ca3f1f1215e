/** A text as an author has it before it is copied: what a program puts on the clipboard is made of it. */
export type Copied = {
  opening: string;
  heading: string;
  items: readonly string[];
  /** Items in the second item. */
  inner: readonly string[];
  steps: readonly string[];
  link: { words: string; address: string };
  /** What a footnote says, at the end of the opening. */
  note: string;
  table: readonly (readonly string[])[];
  closing: string;
};

/** A program, what it puts on the clipboard for a text, and what of the text it leaves out by itself. */
export type Program = {
  name: string;
  copy: (text: Copied) => string;
  /** The footnote comes with its words. */
  notes: boolean;
  /** Images, and marking of words, that the copy has and a text can't have. */
  images: number;
  marked: readonly string[];
};

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const broken = (text: string) => escaped(text).replace(/ (\S+) (\S+) (\S+) /, " $1 $2\n$3 ");
const rows = (table: Copied["table"], cell: (text: string) => string) =>
  table.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");

const wordItem = (mark: string, words: string, level = 1) => `<p class=MsoListParagraphCxSpMiddle
style='margin-left:${String(level * 36)}.0pt;text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=EN-GB>${broken(words)}<o:p></o:p></span></p>`;

const wordHead = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-text:"·";} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->`;

const wordNote = (kind: "ftn" | "edn") => ({
  reference: `<a style='mso-${kind === "ftn" ? "foot" : "end"}note-id:${kind}1' href="#_${kind}1" name="_${kind}ref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>`,
  text: (
    note: string,
  ) => `<div style='mso-element:${kind === "ftn" ? "foot" : "end"}note-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%"><![endif]><div style='mso-element:${kind === "ftn" ? "foot" : "end"}note' id=${kind}1><p class=MsoFootnoteText><a
style='mso-footnote-id:${kind}1' href="#_${kind}ref1" name="_${kind}1" title=""><span class=MsoFootnoteReference>[1]</span></a> ${broken(note)}<o:p></o:p></p></div></div>`,
});

const wordWith =
  (kind: "ftn" | "edn", marks: { dot: string; inner: string; step: (count: number) => string }) => (text: Copied) => {
    const note = wordNote(kind);
    return `${wordHead}
<p class=MsoNormal>${broken(text.opening)}${note.reference}<o:p></o:p></p>
<h2><b>${broken(text.heading)}</b><o:p></o:p></h2>
${text.items.map((item, at) => wordItem(marks.dot, item) + (at === 1 ? text.inner.map((each) => wordItem(marks.inner, each, 2)).join("") : "")).join("")}
<p class=MsoNormal><b>&nbsp;</b><!--[if gte vml 1]><v:shape id="a"><v:imagedata src="x.png"/></v:shape><![endif]--><![if !vml]><img width=600
height=200 src="file:///C:/clip_image002.png"><![endif]></p>
${text.steps.map((step, at) => wordItem(marks.step(at + 1), step)).join("")}
<p class=MsoNormal><a href="${text.link.address}"><span style='color:#0563C1;text-decoration:underline'>${escaped(text.link.words)}</span></a><o:p></o:p></p>
<table class=MsoTableGrid border=1>${rows(text.table, (cell) => `<td valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal>${escaped(cell)}<o:p></o:p></p></td>`)}</table>
<p class=MsoNormal><i>${broken(text.closing)}</i><o:p></o:p></p><!--EndFragment-->${note.text(text.note)}</body></html>`;
  };

const wordOnlineItem = (tag: "ul" | "ol", words: string, place: { level: number; start: number }) =>
  `<div class="ListContainerWrapper SCXW1 BCX0"><${tag} class="BulletListStyle1 SCXW1" role="list" start="${String(place.start)}" style="margin:0"><li
data-leveltext="" data-listid="1" aria-setsize="-1" data-aria-posinset="${String(place.start)}" data-aria-level="${String(place.level)}" role="listitem" class="OutlineElement Ltr"><p
class="Paragraph SCXW1" xml:lang="EN-GB" style="margin:0"><span data-contrast="auto" class="TextRun SCXW1"><span class="NormalTextRun">${escaped(words)}</span></span><span
class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></li></${tag}></div>`;

const wordOnline = (
  text: Copied,
) => `<meta charset="utf-8"><div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span
class="TextRun" style="font-weight:bold"><span class="NormalTextRun">${escaped(text.opening)}</span></span><span class="EOP">&nbsp;</span></p></div>
<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="2"><span class="TextRun">${escaped(text.heading)}</span><span class="EOP">&nbsp;</span></p></div>
${text.items.map((item, at) => wordOnlineItem("ul", item, { level: 1, start: at + 1 }) + (at === 1 ? text.inner.map((each, inner) => wordOnlineItem("ul", each, { level: 2, start: inner + 1 })).join("") : "")).join("")}
<div class="OutlineElement"><p class="Paragraph"><span class="EOP">&nbsp;</span></p></div>
${text.steps.map((step, at) => wordOnlineItem("ol", step, { level: 1, start: at + 1 })).join("")}
<div class="OutlineElement"><p class="Paragraph"><a class="Hyperlink SCXW1" href="${text.link.address}" target="_blank" rel="noreferrer noopener"><span class="TextRun Underlined" style="color:#0563C1;text-decoration:underline">${escaped(text.link.words)}</span></a><span class="EOP">&nbsp;</span></p></div>
<div class="TableContainer Ltr"><table border="1" data-tablestyle="MsoTableGrid"><tbody>${rows(text.table, (cell) => `<td><div><div class="OutlineElement"><p class="Paragraph"><span>${escaped(cell)}</span><span class="EOP">&nbsp;</span></p></div></div></td>`)}</tbody></table></div>
<div class="OutlineElement"><p class="Paragraph"><span class="WACImageContainer"><img src="data:image/png;base64,AA==" width="10"></span></p></div>
<div class="OutlineElement"><p class="Paragraph"><span>${escaped(text.closing)}</span><span class="EOP">&nbsp;</span></p></div>`;

const libreOffice = (nested: "beside" | "inside") => (text: Copied) => {
  const inner = `<ul>${text.inner.map((each) => `\n\t<li><p style="margin-bottom: 0cm">${broken(each)}</p>`).join("</li>")}</li></ul>`;
  const items = text.items.map((item, at) => {
    const words = `\n\t<li><p style="margin-bottom: 0cm">${broken(item)}</p>`;
    if (at !== 1) return `${words}</li>`;
    return nested === "inside" ? `${words}${inner}</li>` : `${words}</li>${inner}`;
  });
  return `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<style type="text/css">p { line-height: 115% }</style></head><body lang="en-GB" dir="ltr"><p>${broken(text.opening)}<a
class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
<h2 class="western">${broken(text.heading)}</h2>
<ul>${items.join("")}</ul>
<p><br/>\n<br/>\n</p>
<ol>${text.steps.map((step) => `\n\t<li><p><u>${broken(step)}</u></p></li>`).join("")}</ol>
<p><a href="${text.link.address}"><font color="#000080"><u>${escaped(text.link.words)}</u></font></a></p>
<table width="100%" cellpadding="4"><col width="128*"/>${rows(text.table, (cell) => `<td width="50%"><p>${escaped(cell)}</p></td>`)}</table>
<p>${broken(text.closing)}</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>${broken(text.note)}</p></div></body></html>`;
};

const googleDocs = (
  text: Copied,
) => `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"
style="line-height:1.38;margin-top:0pt"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;background-color:transparent;white-space:pre-wrap;">${escaped(text.opening)}</span></p>
<h2 dir="ltr"><span style="font-size:16pt;font-weight:400;">${escaped(text.heading)}</span></h2>
<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${text.items
  .map(
    (item, at) =>
      `<li dir="ltr" style="list-style-type:disc;font-weight:400" aria-level="1"><p dir="ltr" role="presentation"><span style="font-style:italic;">${escaped(item)}</span></p></li>` +
      (at === 1
        ? `<ul>${text.inner.map((each) => `<li dir="ltr" style="list-style-type:circle" aria-level="2"><p role="presentation"><span>${escaped(each)}</span></p></li>`).join("")}</ul>`
        : ""),
  )
  .join("")}</ul><br />
<ol>${text.steps.map((step) => `<li dir="ltr" style="list-style-type:decimal" aria-level="1"><p role="presentation"><span>${escaped(step)}</span></p></li>`).join("")}</ol>
<p dir="ltr"><a href="${text.link.address}" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">${escaped(text.link.words)}</span></a></p>
<div dir="ltr" align="left"><table style="border:none"><colgroup><col width="100"/></colgroup><tbody>${rows(text.table, (cell) => `<td><p dir="ltr"><span>${escaped(cell)}</span></p></td>`)}</tbody></table></div>
<p dir="ltr"><span style="background-color:#ffff00;">${escaped(text.closing)}</span></p></b><br class="Apple-interchange-newline">`;

const outlook = (
  text: Copied,
) => `${wordHead}<div class=WordSection1><p class=MsoNormal>${broken(text.opening)}<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><u>${broken(text.heading)}</u><o:p></o:p></p>
<ul style='margin-top:0cm' type=disc>${text.items
  .map(
    (item, at) =>
      `<li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>${broken(item)}<o:p></o:p></li>` +
      (at === 1
        ? `<ul style='margin-top:0cm' type=circle>${text.inner.map((each) => `<li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level2 lfo1'>${broken(each)}<o:p></o:p></li>`).join("")}</ul>`
        : ""),
  )
  .join("")}</ul><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<ol style='margin-top:0cm' start=1 type=1>${text.steps.map((step) => `<li class=MsoListParagraph style='margin-left:0cm;mso-list:l1 level1 lfo2'>${broken(step)}<o:p></o:p></li>`).join("")}</ol>
<p class=MsoNormal><a href="${text.link.address}">${escaped(text.link.words)}</a><o:p></o:p></p>
<table class=MsoNormalTable border=1>${rows(text.table, (cell) => `<td style='padding:0cm'><p class=MsoNormal>${escaped(cell)}<o:p></o:p></p></td>`)}</table>
<p class=MsoNormal>${broken(text.closing)}<o:p></o:p></p></div><!--EndFragment--></body></html>`;

const webPage = (
  text: Copied,
) => `<meta charset='utf-8'><main style="color: rgb(0, 0, 0);"><p>${escaped(text.opening)}<sup id="cite_ref-1" class="reference"><a
href="#cite_note-1">[1]</a></sup></p><h2>${escaped(text.heading)}</h2><ul>${text.items
  .map(
    (item, at) =>
      `<li>${escaped(item)}${at === 1 ? `<ul>${text.inner.map((each) => `<li>${escaped(each)}</li>`).join("")}</ul>` : ""}</li>`,
  )
  .join(
    "\n",
  )}</ul><figure><img src="https://example.org/a.jpg" alt="A map"></figure><ol>${text.steps.map((step) => `<li>${escaped(step)}</li>`).join("\n")}</ol><p><a
href="${text.link.address}">${escaped(text.link.words)}</a></p><table><thead>${rows(text.table.slice(0, 1), (cell) => `<th>${escaped(cell)}</th>`)}</thead><tbody>${rows(text.table.slice(1), (cell) => `<td>${escaped(cell)}</td>`)}</tbody></table><p><strong>${escaped(text.closing)}</strong></p><ol class="references"><li
id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">^</a></span> <span class="reference-text">${escaped(text.note)}</span></li></ol></main>`;

/** A mail whose text is framed by tables and whose paragraphs are divided by line ends. */
const mailPage = (text: Copied) =>
  `<div dir="ltr"><table width="600"><tbody><tr><td><div>${escaped(text.opening)}<br><br>${escaped(text.heading)}</div><ul>${text.items
    .map(
      (item, at) =>
        `<li>${escaped(item)}</li>${at === 1 ? `<ul>${text.inner.map((each) => `<li>${escaped(each)}</li>`).join("")}</ul>` : ""}`,
    )
    .join(
      "",
    )}</ul><div><br></div><ol>${text.steps.map((step) => `<li>${escaped(step)}</li>`).join("")}</ol><div><a href="${text.link.address}">${escaped(text.link.words)}</a></div><table>${rows(text.table, (cell) => `<td>${escaped(cell)}</td>`)}</table><div>${escaped(text.closing)}</div><img src="t.gif" width="1" height="1"></td></tr></tbody></table></div>`;

const arabic = (count: number) => `${String(count)}.`;
const bracket = (count: number) => `${String(count)})`;

/** Twelve files as the programs of the field copy from them. */
export const programs: readonly Program[] = [
  {
    name: "Word, bullets and numbers",
    copy: wordWith("ftn", { dot: "·", inner: "o", step: arabic }),
    notes: true,
    images: 1,
    marked: ["bold", "italic"],
  },
  {
    name: "Word, squares and brackets",
    copy: wordWith("ftn", { dot: "§", inner: "-", step: bracket }),
    notes: true,
    images: 1,
    marked: ["bold", "italic"],
  },
  {
    name: "Word, endnotes",
    copy: wordWith("edn", { dot: "–", inner: "•", step: arabic }),
    notes: true,
    images: 1,
    marked: ["bold", "italic"],
  },
  {
    name: "Word for Mac",
    copy: (text) => wordWith("ftn", { dot: "•", inner: "◦", step: arabic })(text).replaceAll("\n", "\r"),
    notes: true,
    images: 1,
    marked: ["bold", "italic"],
  },
  { name: "Word online", copy: wordOnline, notes: false, images: 1, marked: ["bold"] },
  { name: "LibreOffice, lists in items", copy: libreOffice("inside"), notes: true, images: 0, marked: ["underlined"] },
  {
    name: "LibreOffice, lists beside items",
    copy: libreOffice("beside"),
    notes: true,
    images: 0,
    marked: ["underlined"],
  },
  { name: "Google Docs", copy: googleDocs, notes: false, images: 0, marked: ["italic", "coloured"] },
  { name: "Outlook", copy: outlook, notes: false, images: 0, marked: ["underlined"] },
  { name: "a web page", copy: webPage, notes: true, images: 1, marked: ["bold"] },
  {
    name: "a web page in one line",
    copy: (text) => webPage(text).replaceAll("\n", " "),
    notes: true,
    images: 1,
    marked: ["bold"],
  },
  { name: "a mail in a browser", copy: mailPage, notes: false, images: 0, marked: [] },
];

/** What a text copied by a program is to be in the field. */
export function expected(text: Copied, program: Program): string {
  const bracketed = program.name === "Word, squares and brackets";
  const items = text.items.flatMap((item, at) => [
    `– ${item}`,
    ...(at === 1 ? text.inner.map((each) => `  – ${each}`) : []),
  ]);
  const steps = text.steps.map((step, at) => `${String(at + 1)}${bracketed ? ")" : "."} ${step}`);
  // Between dashes and numbers only an empty paragraph was: they follow each other, as the items of one list do.
  return [
    text.opening + (program.notes ? "[1]" : ""),
    text.heading,
    [...items, ...steps].join("\n"),
    `${text.link.words} (${text.link.address})`,
    text.table.map((row) => row.join(" | ")).join("\n"),
    text.closing,
    ...(program.notes ? [`[1] ${text.note}`] : []),
  ].join("\n\n");
}
