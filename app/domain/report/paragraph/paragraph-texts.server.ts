import type { WriteTransaction } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { conflict } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { languagesOf, type LocalizedText, localizedTextSchema, type TextStatus } from "~/language/localized-text";
import { describeParagraphConflict } from "./describe-paragraph-conflict.server";
import type { TypedTexts } from "./paragraph-schema";
import { readTranslatedFrom, translatedFromAfter } from "~/domain/report/content/outdated-languages";
import type { VersionOrigin } from "./versions/text-versions";
import type { FoundParagraph } from "~/domain/report/report-access.server";
import { userIdOf } from "~/permission/actor";

export function textsOf(paragraph: Pick<FoundParagraph, "text">): LocalizedText {
  return localizedTextSchema.parse(paragraph.text ?? {});
}

/** The texts that the page showed when typing began; nothing where that revision is not known. */
export async function textsAt(
  tx: WriteTransaction,
  paragraph: FoundParagraph,
  revision: number,
): Promise<LocalizedText> {
  if (revision === paragraph.revision) return textsOf(paragraph);
  const where = { paragraphId_revision: { paragraphId: paragraph.id, revision } };
  const found = await tx.paragraphRevision.findUnique({ where });
  return localizedTextSchema.parse(found?.text ?? {});
}

function words(texts: LocalizedText, language: Language): string {
  return texts[language]?.text ?? "";
}

type Change = { language: Language; text: string; before: string; now: string };

/** What was newly typed, with the text it is based on and the current one. */
async function changesOf(tx: WriteTransaction, paragraph: FoundParagraph, typed: TypedTexts): Promise<Change[]> {
  const current = textsOf(paragraph);
  const changes: Change[] = [];
  for (const language of languagesOf(typed)) {
    const { text, revision } = typed[language] ?? { text: "", revision: paragraph.revision };
    const before = words(await textsAt(tx, paragraph, revision), language);
    const now = words(current, language);
    if (text !== now && text !== before) changes.push({ language, text, before, now });
  }
  return changes;
}

export function withText(
  texts: LocalizedText,
  language: Language,
  typed: { text: string; status: TextStatus },
): LocalizedText {
  const { [language]: _before, ...others } = texts;
  return typed.text === "" ? others : { ...others, [language]: typed };
}

type SavedTexts = {
  paragraph: FoundParagraph;
  typed: TypedTexts;
  /** Where the texts are not typed but brought back from an earlier version. */
  origin?: VersionOrigin | null;
};

/**
 * Saves typed texts as the next revision. A language counts as changed where it differs from what the page showed; it
 * conflicts only where someone else changed the same language in the meantime. Answers the languages that were saved.
 * @throws DomainError conflict with what is there now and a proposal that joins it with what was typed.
 */
export async function saveParagraphTexts(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  { paragraph, typed, origin = null }: SavedTexts,
): Promise<Language[]> {
  const changes = await changesOf(tx, paragraph, typed);
  const clashes = changes
    .filter(({ before, now }) => now !== before)
    .map(({ language, text, before, now }) => ({ language, base: before, yours: text, theirs: now }));
  if (clashes.length > 0) throw conflict(await describeParagraphConflict(tx, paragraph, { clashes }));
  if (changes.length === 0) return [];
  const text = changes.reduce<LocalizedText>((texts, change) => {
    const status = change.language === paragraph.originalLanguage ? "original" : "unofficial";
    return withText(texts, change.language, { text: change.text, status });
  }, textsOf(paragraph));
  const saved = changes.map(({ language }) => language);
  await storeRevision(tx, ctx, { paragraph, text, saved, origin });
  return saved;
}

type Revision = {
  paragraph: FoundParagraph;
  text: LocalizedText;
  saved: readonly Language[];
  origin: VersionOrigin | null;
};

async function storeRevision(
  tx: WriteTransaction,
  { actor, now }: Pick<QueryContext, "actor" | "now">,
  { paragraph, text, saved, origin }: Revision,
): Promise<void> {
  const revision = paragraph.revision + 1;
  const by = userIdOf(actor);
  const before = readTranslatedFrom(paragraph.translatedFrom);
  const originalLanguage = paragraph.originalLanguage ?? "";
  const translatedFrom = translatedFromAfter(before, { texts: text, saved, originalLanguage });
  const data = { text, translatedFrom, revision, updatedById: by, updatedAt: now };
  await tx.paragraph.update({ where: { id: paragraph.id }, data });
  await tx.paragraphRevision.create({
    data: { paragraphId: paragraph.id, revision, text, savedById: by, savedAt: now, origin },
  });
}
