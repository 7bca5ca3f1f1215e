import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { readTranslatedFrom, translatedFromAfter } from "~/domain/report/content/outdated-languages";
import { findParagraph } from "~/domain/report/report-access.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { type Language, languages } from "~/language/language";
import { describeParagraphConflict } from "./describe-paragraph-conflict.server";
import { textsAt, textsOf } from "./paragraph-texts.server";
import { refuseOriginal } from "./translate-paragraph.server";

type Confirmation = {
  review: string;
  paragraphId: string;
  language: Language;
  /** The revision whose original and translation the person compared. */
  revision: number;
};

/**
 * Notes that a translation still says what the changed original says: it counts as up to date until the original changes
 * again. Confirming it again changes nothing.
 * @throws DomainError conflict where the original or the translation was changed since; invalid, notFound, forbidden.
 */
export async function confirmTranslation(ctx: CommandContext, confirmation: Confirmation): Promise<void> {
  const { review, paragraphId, language, revision } = confirmation;
  await ctx.write(async (tx) => {
    const { paragraph } = await findParagraph(tx, ctx, { review, paragraphId, permission: "paragraph.translate" });
    const original = languages.find((each) => each === paragraph.originalLanguage);
    if (paragraph.kind !== "narrative" || !original) throw invalid({ "": ["paragraphGenerated"] });
    refuseOriginal([language], original);
    const texts = textsOf(paragraph);
    const seen = await textsAt(tx, paragraph, revision);
    const isSame = (each: Language) => seen[each]?.text === texts[each]?.text;
    if (!isSame(original) || !isSame(language)) throw conflict(await describeParagraphConflict(tx, paragraph, {}));
    if (!texts[language]) throw invalid({ [`text-${language}`]: ["translationMissing"] });
    const before = readTranslatedFrom(paragraph.translatedFrom);
    if (before[language] === texts[original]?.text) return;
    const translatedFrom = translatedFromAfter(before, { texts, saved: [language], originalLanguage: original });
    await tx.paragraph.update({ where: { id: paragraph.id }, data: { translatedFrom } });
    await recordAuditEvent(tx, ctx, {
      action: "paragraph.confirmTranslation",
      subjectType: "Paragraph",
      subjectId: paragraph.id,
      detail: { revision: paragraph.revision, language },
    });
  });
}
