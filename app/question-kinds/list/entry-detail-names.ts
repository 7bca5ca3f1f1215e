import type { EntryLevel } from "~/language/grammar/grammar-type";
import type { EntryDetail } from "~/question-kinds/settings";

/** In the order in which they are asked and said. */
export const entryDetails = [
  "actors",
  "principles",
  "level",
  "period",
  "link",
  "forward",
] as const satisfies readonly EntryDetail[];

export const entryLevels = ["local", "national", "regional", "global"] as const satisfies readonly EntryLevel[];
