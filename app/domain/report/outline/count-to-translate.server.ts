import { listWrittenTexts } from "~/db/queries/report-rows.server";
import { knownLanguage } from "~/domain/report/content/citation-source.server";
import { presentTexts } from "~/domain/report/content/compose-paragraph.server";
import { outdatedLanguages, readTranslatedFrom } from "~/domain/report/content/outdated-languages";
import { mainReport } from "~/domain/report/report-access.server";
import type { QueryContext } from "~/domain/shared/context";
import { languages } from "~/language/language";
import { can } from "~/permission/can";

/**
 * How many paragraphs of a review's report lack a language, or have a translation older than its original, for someone
 * who translates and does not write; else none.
 */
export function countToTranslate({ read, actor }: Pick<QueryContext, "read" | "actor">, reviewId: string): number {
  const translates = can(actor, "paragraph.translate", { reviewId }) && !can(actor, "paragraph.write", { reviewId });
  if (!translates) return 0;
  return listWrittenTexts(read, { reviewId, key: mainReport }).filter((row) => {
    const texts = presentTexts(row.text);
    const there = Object.keys(texts).length;
    const versions = { texts, translatedFrom: readTranslatedFrom(row.translatedFrom) };
    const outdated = outdatedLanguages({ ...versions, originalLanguage: knownLanguage(row.originalLanguage) });
    return there > 0 && (there < languages.length || outdated.length > 0);
  }).length;
}
