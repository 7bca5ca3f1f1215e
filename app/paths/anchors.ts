/*
 * The anchors inside pages, each written here once, since a link and its target are on different pages. Keys of sections
 * and paragraphs are those of the report; identifiers are those of the record.
 */

/** A section of the report. */
export const sectionAnchor = (key: string) => `s-${key}`;

/** A paragraph of the published report. */
export const paragraphAnchor = (key: string) => `p-${key}`;

/** Where the sources of the open paragraph begin. */
export const sourcesAnchor = "sources";

/** A footnote of the report, and the mark in the text that leads to it. */
export const footnoteAnchor = (number: number) => `n-${number}`;
export const footnoteMarkAnchor = (number: number) => `m-${number}`;

/** A paragraph in the outline of the draft. */
export const outlineAnchor = (paragraphId: string) => `i-${paragraphId}`;

/** A session in the text of a submission. */
export const sessionAnchor = (session: number) => `s${session}`;

/** The answer to a question in the text of a submission. */
export const answerAnchor = ({ session, question }: { session: number; question: number }) =>
  `s${session}-q${question}`;

/** An answer on the page on which spans of it are masked. */
export const maskingAnchor = (frozenAnswerId: string) => `a-${frozenAnswerId}`;

/** A passage in the text of a published submission that the report cites. */
export const citedPassageAnchor = (excerptId: string) => `e-${excerptId}`;

/** An excerpt in the text that is coded, and its entry in the list beside it. */
export const passageAnchor = (excerptId: string) => `passage-${excerptId}`;
export const excerptAnchor = (excerptId: string) => `excerpt-${excerptId}`;

/** The form in which an excerpt is changed, on the page of its text. */
export const changeAnchor = "change-excerpt";
