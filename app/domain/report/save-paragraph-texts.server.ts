import type { WriteTransaction } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { conflict } from "~/domain/shared/domain-error";
import type { Language } from "~/domain/shared/language";
import { type LocalizedText, localizedTextSchema, type TextStatus } from "~/domain/translation/localized-text";
import { languagesOf } from "./language-text";
import type { TypedTexts } from "./paragraph-schema";
import type { FoundParagraph } from "./report-access.server";

/** What somebody else saved meanwhile in the languages that were typed. */
export type ParagraphConflict = { revision: number; savedAt: Date; texts: Partial<Record<Language, string>> };

export function textsOf(paragraph: Pick<FoundParagraph, "text">): LocalizedText {
  return localizedTextSchema.parse(paragraph.text ?? {});
}

/** The texts that stood on the page when typing began; nothing where that revision is not known. */
async function textsBefore(tx: WriteTransaction, paragraph: FoundParagraph, revision: number): Promise<LocalizedText> {
  if (revision === paragraph.revision) return textsOf(paragraph);
  const where = { paragraphId_revision: { paragraphId: paragraph.id, revision } };
  const found = await tx.paragraphRevision.findUnique({ where });
  return localizedTextSchema.parse(found?.text ?? {});
}

function withText(texts: LocalizedText, language: Language, typed: { text: string; status: TextStatus }): LocalizedText {
  const { [language]: _before, ...others } = texts;
  return typed.text === "" ? others : { ...others, [language]: typed };
}

/**
 * Saves typed texts as the next revision. A language counts as changed where it differs from what stood on the page; it
 * conflicts only where somebody else changed the same language meanwhile. Answers the languages that were saved.
 * @throws DomainError conflict with what is there now.
 */
export async function saveParagraphTexts(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  { paragraph, typed }: { paragraph: FoundParagraph; typed: TypedTexts },
): Promise<Language[]> {
  const before = await textsBefore(tx, paragraph, typed.revision);
  const current = textsOf(paragraph);
  const words = (texts: LocalizedText, language: Language) => texts[language]?.text ?? "";
  const changed = languagesOf(typed.texts).filter((language) => {
    const mine = typed.texts[language];
    return mine !== words(current, language) && mine !== words(before, language);
  });
  const clashes = changed.filter((language) => words(current, language) !== words(before, language));
  if (clashes.length > 0) throw conflict(conflictOf(paragraph, clashes));
  if (changed.length === 0) return [];
  const text = changed.reduce<LocalizedText>((texts, language) => {
    const status = language === paragraph.originalLanguage ? "original" : "unofficial";
    return withText(texts, language, { text: typed.texts[language] ?? "", status });
  }, current);
  await storeRevision(tx, ctx, { paragraph, text });
  return changed;
}

function conflictOf(paragraph: FoundParagraph, clashes: Language[]): ParagraphConflict {
  const current = textsOf(paragraph);
  const texts = Object.fromEntries(clashes.map((language) => [language, current[language]?.text ?? ""]));
  return { revision: paragraph.revision, savedAt: paragraph.updatedAt, texts };
}

async function storeRevision(
  tx: WriteTransaction,
  { actor, now }: Pick<QueryContext, "actor" | "now">,
  { paragraph, text }: { paragraph: FoundParagraph; text: LocalizedText },
): Promise<void> {
  const revision = paragraph.revision + 1;
  const by = actor.kind === "user" ? actor.userId : null;
  const data = { text, revision, updatedById: by, updatedAt: now };
  await tx.paragraph.update({ where: { id: paragraph.id }, data });
  await tx.paragraphRevision.create({
    data: { paragraphId: paragraph.id, revision, text, savedById: by, savedAt: now },
  });
}
