import type { Language } from "~/language/language";
import { languagesOf } from "~/language/localized-text";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { forbidden, invalid } from "~/domain/shared/domain-error";
import type { TypedTexts } from "./paragraph-schema";
import { findParagraph } from "~/domain/report/report-access.server";
import type { VersionOrigin } from "./versions/text-versions";
import { saveParagraphTexts } from "./paragraph-texts.server";

type Translation = { review: string; paragraphId: string; typed: TypedTexts; origin?: VersionOrigin };

/** The original of a paragraph is not its translators' to change. */
export function refuseOriginal(languages: readonly Language[], original: string | null): void {
  if (languages.some((language) => language === original)) throw forbidden();
}

/**
 * Saves language versions of a narrative paragraph as unofficial translations; the original is not theirs to change.
 * @returns the revision of the texts as they are now.
 * @throws DomainError conflict with what is there now, invalid, notFound, forbidden.
 */
export async function translateParagraph(ctx: CommandContext, translation: Translation): Promise<{ revision: number }> {
  const { review, paragraphId, typed, origin } = translation;
  return ctx.write(async (tx) => {
    const { paragraph } = await findParagraph(tx, ctx, { review, paragraphId, permission: "paragraph.translate" });
    if (paragraph.kind !== "narrative") throw invalid({ "": ["paragraphGenerated"] });
    refuseOriginal(languagesOf(typed), paragraph.originalLanguage);
    const saved = await saveParagraphTexts(tx, ctx, { paragraph, typed, ...(origin ? { origin } : {}) });
    if (saved.length === 0) return { revision: paragraph.revision };
    await recordAuditEvent(tx, ctx, {
      action: "paragraph.translate",
      subjectType: "Paragraph",
      subjectId: paragraph.id,
      detail: { revision: paragraph.revision + 1, languages: saved.join(" ") },
    });
    return { revision: paragraph.revision + 1 };
  });
}
