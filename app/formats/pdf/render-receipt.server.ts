import { encode } from "uqr";
import { grammarOf } from "~/language/grammar/grammar";
import type { Language } from "~/language/language";
import { renderTypst, typstString } from "./typst.server";

export type ReceiptDocument = {
  language: Language;
  title: string;
  review: string;
  lead: string;
  /** What the receipt states, in order; a hash may be broken at any place. */
  facts: readonly { label: string; value: string; mono?: boolean }[];
  /** What was sent: the places of the answers. */
  sent: { label: string; places: readonly string[] };
  /** Where it is checked, in words and as a QR code with its name. */
  address: { label: string; url: string; code: string };
};

/** The code as a picture; a quarter of it may be unreadable. */
function pictureOf(url: string): string {
  const { data, size } = encode(url, { ecc: "Q", border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${squares.join("")}"/></svg>`;
}

function factLine({ label, value, mono = false }: ReceiptDocument["facts"][number]): string {
  // Two lines of a hash: a sign within it at which a line may end would be copied with it.
  const lines = mono ? (value.match(/.{1,32}/gu) ?? [value]) : [value];
  const shown = lines.map(typstString).join(" + linebreak() + ");
  const font = mono ? 'font: "DejaVu Sans Mono", size: 9pt, ' : "";
  return `terms.item([#${typstString(label)}], text(${font}${shown})),`;
}

/** The receipt of a version as a PDF, to be kept or printed: tagged, with embedded fonts, in its language. */
export function renderReceipt({
  language,
  title,
  review,
  lead,
  facts,
  sent,
  address,
}: ReceiptDocument): Promise<Uint8Array> {
  const code = `image(bytes(${typstString(pictureOf(address.url))}), format: "svg", width: 3.5cm, alt: ${typstString(address.code)})`;
  return renderTypst(
    [
      `#set document(title: ${typstString(title)})`,
      `#set page(paper: "a4", margin: 2.5cm)`,
      `#set text(lang: ${typstString(language)}, font: "Libertinus Serif", size: 11pt)`,
      `#text(size: 9pt)[#${typstString(review)}]`,
      `#heading(level: 1)[#${typstString(title)}]`,
      `#par[#${typstString(lead)}]`,
      `#terms(separator: [#${typstString(grammarOf(language).colon.trimEnd())} ], tight: false,`,
      ...facts.map(factLine),
      `)`,
      `#heading(level: 2)[#${typstString(sent.label)}]`,
      `#list(${sent.places.map((place) => `[#${typstString(place)}],`).join(" ")})`,
      `#heading(level: 2)[#${typstString(address.label)}]`,
      `#link(${typstString(address.url)})[#${typstString(address.url)}]`,
      `#block(${code})`,
    ].join("\n"),
  );
}
