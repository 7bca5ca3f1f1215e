import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { findParagraph, type FoundParagraph } from "~/domain/report/report-access.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import type { WriteTransaction } from "~/db/types";
import type { Language } from "~/language/language";
import { languagesOf, type LocalizedText } from "~/language/localized-text";
import { userIdOf } from "~/permission/actor";
import type { Permission } from "~/permission/policy";
import { refuseOriginal } from "../translate-paragraph.server";
import { textsOf, withText } from "../paragraph-texts.server";

export type DropTextsInput = {
  review: string;
  paragraphId: string;
  /** What its author typed and sets aside, by language. */
  texts: Partial<Record<Language, string>>;
  can: Extract<Permission, "paragraph.write" | "paragraph.translate">;
};

/** The text set aside becomes a version, and the one that is saved follows it as the latest again. */
async function keepAsVersion(
  tx: WriteTransaction,
  { actor, now }: Pick<QueryContext, "actor" | "now">,
  { paragraph, text }: { paragraph: FoundParagraph; text: LocalizedText },
): Promise<void> {
  const { id: paragraphId, revision } = paragraph;
  const saved = { paragraphId, savedById: userIdOf(actor), savedAt: now };
  const current = { ...saved, revision: revision + 2, text: textsOf(paragraph) };
  await tx.paragraphRevision.create({ data: { ...saved, revision: revision + 1, text, origin: "dropped" } });
  await tx.paragraphRevision.create({ data: current });
  await tx.paragraph.update({ where: { id: paragraphId }, data: { revision: revision + 2 } });
}

/**
 * Keeps texts that their author sets aside instead of joining them with what a colleague saved: each becomes a version
 * that can be brought back, and the saved texts stay as they are.
 * @throws DomainError invalid for a generated paragraph, notFound, forbidden.
 */
export async function dropTexts(ctx: CommandContext, input: DropTextsInput): Promise<void> {
  const { review, paragraphId, texts, can: permission } = input;
  await ctx.write(async (tx) => {
    const { paragraph } = await findParagraph(tx, ctx, { review, paragraphId, permission });
    if (paragraph.kind !== "narrative") throw invalid({ "": ["paragraphGenerated"] });
    const { originalLanguage } = paragraph;
    const languages = languagesOf(texts);
    if (permission === "paragraph.translate") refuseOriginal(languages, originalLanguage);
    const current = textsOf(paragraph);
    const dropped = languages.filter((language) => texts[language] !== (current[language]?.text ?? ""));
    if (dropped.length === 0) return;
    const text = dropped.reduce<LocalizedText>((all, language) => {
      const status = language === originalLanguage ? "original" : "unofficial";
      return withText(all, language, { text: texts[language] ?? "", status });
    }, current);
    await keepAsVersion(tx, ctx, { paragraph, text });
    await recordAuditEvent(tx, ctx, {
      action: "paragraph.drop",
      subjectType: "Paragraph",
      subjectId: paragraphId,
      detail: { revision: paragraph.revision + 1, languages: dropped.join(" ") },
    });
  });
}
