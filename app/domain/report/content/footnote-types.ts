/** What a footnote refers to: see the style of the report. */
export const footnoteTypes = ["instrument", "publication", "titled-link", "link", "caveat"] as const;
export type FootnoteType = (typeof footnoteTypes)[number];
