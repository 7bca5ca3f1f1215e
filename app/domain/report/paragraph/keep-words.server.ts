import { databaseNull } from "~/db/database-null";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { type Kept, keyOfKept } from "~/domain/counting/kept-words";
import { readKept } from "~/domain/counting/read-kept";
import type { QueryContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { canonicalJson } from "~/domain/report/content/canonical-json";
import { describeParagraphConflict } from "./describe-paragraph-conflict.server";
import type { ChosenWords } from "./paragraph-schema";
import type { FoundParagraph } from "~/domain/report/report-access.server";

/** What is kept afterwards; new words take the place of the same ones with another reason. */
function afterChoice(kept: readonly Kept[], { keep, release }: ChosenWords): Kept[] {
  const without = new Set([release, keep && keyOfKept(keep)]);
  const left = kept.filter((each) => !without.has(keyOfKept(each)));
  return keep ? [...left, keep] : left;
}

/**
 * Keeps words that the sources do not carry, with the reason, or has them checked again, within the caller's transaction.
 * @throws DomainError invalid without a reason, conflict where someone else decided in between.
 */
export async function keepWords(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  { paragraph, chosen }: { paragraph: FoundParagraph; chosen: ChosenWords },
): Promise<void> {
  const current = readKept(paragraph.quantifierChoice);
  const wanted = afterChoice(current, chosen);
  if (canonicalJson(wanted) === canonicalJson(current)) return;
  if (chosen.keep?.reason === "") throw invalid({ reason: ["quantifierReasonMissing"] });
  const choiceBefore = canonicalJson(current);
  if (chosen.before !== choiceBefore) throw conflict(await describeParagraphConflict(tx, paragraph, { choiceBefore }));
  await tx.paragraph.update({
    where: { id: paragraph.id },
    data: { quantifierChoice: wanted.length === 0 ? databaseNull : wanted, updatedAt: ctx.now },
  });
  await recordAuditEvent(tx, ctx, {
    action: "paragraph.chooseQuantifier",
    subjectType: "Paragraph",
    subjectId: paragraph.id,
    detail: { keep: chosen.keep ? keyOfKept(chosen.keep) : null, release: chosen.release },
  });
}
