import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { keepWords } from "./keep-words.server";
import { changeStance, citeExcerpt, unciteExcerpt } from "./citations.server";
import type { ChosenWords, TypedTexts } from "./paragraph-schema";
import { readStanceKey } from "~/domain/report/content/stance";
import { findParagraph } from "~/domain/report/report-access.server";
import type { VersionOrigin } from "./versions/text-versions";
import { saveParagraphTexts } from "./paragraph-texts.server";

export type ParagraphWork = {
  review: string;
  paragraphId: string;
  typed: TypedTexts;
  chosen?: ChosenWords | undefined;
  /** An excerpt to cite, with what it does, or whose stance changes (`stanceKey`). */
  cite?: string | undefined;
  stance?: string | undefined;
  /** The identifier of an excerpt. */
  uncite?: string | undefined;
  origin?: VersionOrigin;
};

/**
 * Saves what an editor did on the page of a narrative paragraph: texts in any language, words kept with a reason, one
 * citation more or less, or what one does. All of it or nothing.
 * @returns the revision of the texts as they are now.
 * @throws DomainError conflict with what is there now, invalid, notFound, forbidden.
 */
export async function writeParagraph(ctx: CommandContext, work: ParagraphWork): Promise<{ revision: number }> {
  const { review, paragraphId, typed, chosen, cite, stance, uncite, origin } = work;
  return ctx.write(async (tx) => {
    const { report, paragraph } = await findParagraph(tx, ctx, { review, paragraphId, permission: "paragraph.write" });
    if (paragraph.kind !== "narrative") throw invalid({ "": ["paragraphGenerated"] });
    const saved = await saveParagraphTexts(tx, ctx, { paragraph, typed, ...(origin ? { origin } : {}) });
    if (saved.length > 0) {
      await recordAuditEvent(tx, ctx, {
        action: "paragraph.write",
        subjectType: "Paragraph",
        subjectId: paragraph.id,
        detail: { revision: paragraph.revision + 1, languages: saved.join(" ") },
      });
    }
    if (chosen) await keepWords(tx, ctx, { paragraph, chosen });
    if (cite) await citeExcerpt(tx, ctx, { report, paragraph, ...readStanceKey(cite) });
    if (stance) await changeStance(tx, ctx, { paragraph, ...readStanceKey(stance) });
    if (uncite) await unciteExcerpt(tx, ctx, { paragraph, excerptId: uncite });
    return { revision: paragraph.revision + (saved.length > 0 ? 1 : 0) };
  });
}
