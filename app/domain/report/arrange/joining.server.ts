import type { ParagraphRow } from "~/db/queries/report-rows.server";
import { knownLanguage } from "~/domain/report/content/citation-source.server";
import { readTranslatedFrom } from "~/domain/report/content/outdated-languages";
import { localizedTextSchema } from "~/language/localized-text";
import type { Joining } from "./join-texts";

/** A narrative paragraph as it is joined with another. */
export function joiningOf(row: ParagraphRow): Joining {
  return {
    texts: localizedTextSchema.parse(row.text ?? {}),
    originalLanguage: knownLanguage(row.originalLanguage),
    translatedFrom: readTranslatedFrom(row.translatedFrom),
  };
}

/** Why two paragraphs that follow each other are not joined, as a key of the `error` namespace; null where they can be. */
export function whyNotJoined(first: ParagraphRow, second: ParagraphRow) {
  if (first.kind !== "narrative" || second.kind !== "narrative") return "joinGenerated" as const;
  const { originalLanguage } = joiningOf(first);
  const both = [first, second].every((row) => joiningOf(row).texts[originalLanguage] !== undefined);
  return both ? null : ("joinOriginalMissing" as const);
}
