import type { CitedPassage } from "~/question-kinds/reading";

/** Cited passages by the frozen answer they belong to. */
export type CitedPassages = Record<string, CitedPassage[]>;
