/** A paragraph written from data alone. It holds no number: numbers come from the outline. */
export type GeneratedParagraph = {
  /** The running sentences, each closed by its full stop. */
  readonly sentences: string;
  /** Labelled lines below the sentences, in the order in which they are printed. */
  readonly lines: readonly LabelledLine[];
  readonly footnotes: readonly GeneratedFootnote[];
};

export type LabelledLine = {
  readonly label: string;
  readonly text: string;
};

export type GeneratedFootnote = {
  readonly type: "instrument" | "publication" | "titled-link" | "link" | "caveat";
  readonly text: string;
  readonly url: string | null;
  /** The words the mark follows; null: the end of the sentences. */
  readonly anchor: string | null;
};

/** A generated paragraph of sentences only. */
export function sentencesOnly(...sentences: readonly string[]): GeneratedParagraph {
  return { sentences: sentences.filter((sentence) => sentence !== "").join(" "), lines: [], footnotes: [] };
}
