import type { Language } from "~/language/language";
import { localizedTextSchema } from "~/language/localized-text";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { translateParagraph } from "../translate-paragraph.server";
import { writeParagraph } from "../write-paragraph.server";

export type RestoreTextInput = {
  review: string;
  paragraphId: string;
  language: Language;
  /** The version whose text is brought back. */
  revision: number;
  /** The revision of the texts that the person saw as the present ones. */
  now: number;
  /** What is restored is a translation, by someone who may not write the original. */
  translating: boolean;
};

/**
 * Brings an earlier text of a paragraph back, as a save of its own: what is there now stays a version and can be
 * brought back in turn.
 * @throws DomainError conflict where a colleague has changed the text since it was looked at, notFound, forbidden.
 */
export async function restoreText(ctx: CommandContext, input: RestoreTextInput): Promise<void> {
  const { review, paragraphId, language, revision, now, translating } = input;
  const where = { paragraphId_revision: { paragraphId, revision } };
  const found = await ctx.read.paragraphRevision.findUnique({ where });
  if (!found) throw notFound();
  const text = localizedTextSchema.parse(found.text ?? {})[language]?.text ?? "";
  const work = { review, paragraphId, typed: { [language]: { text, revision: now } }, origin: "restored" as const };
  await (translating ? translateParagraph(ctx, work) : writeParagraph(ctx, work));
}
