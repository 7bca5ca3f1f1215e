import type { Passage } from "~/language/text/marked-text";

/** A passage that a paragraph rests on; where it is read, it leads back to that paragraph. */
export type CitedPassage = Passage & { paragraphs: { key: string; number: number; href: string }[] };

/** Cited passages by the frozen answer they stand in. */
export type CitedPassages = Record<string, CitedPassage[]>;
