/**
 * The kinds of documents in the register of a review. A report and a list of participants are those of the review itself:
 * their symbol and their address are printed in its report.
 */
export const documentKinds = [
  "agenda",
  "background-note",
  "report",
  "list-of-participants",
  "decision",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The most lines that a register has. */
export const mostDocuments = 100;

/** The longest symbol, in characters. */
export const longestSymbol = 60;

const beginnings: readonly (readonly [beginning: string, kind: DocumentKind])[] = [
  ["provisional-agenda", "agenda"],
  ["background-note", "background-note"],
  ["report", "report"],
  ["list-of-participants", "list-of-participants"],
];

/** The kind of a document that says none: its key begins with it. */
export function kindOfKey(key: string): DocumentKind {
  return beginnings.find(([beginning]) => key.startsWith(beginning))?.[1] ?? "other";
}

/** A stored kind; "other" for one that is not known. */
export function readDocumentKind(stored: string): DocumentKind {
  return documentKinds.find((kind) => kind === stored) ?? "other";
}
