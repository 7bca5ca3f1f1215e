import { databaseNull } from "~/db/database-null";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { QueryContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { canonicalJson } from "~/domain/report/content/canonical-json";
import { describeParagraphConflict } from "./describe-paragraph-conflict.server";
import type { ChosenQuantifier } from "./paragraph-schema";
import type { FoundParagraph } from "~/domain/report/report-access.server";

/**
 * Sets an editor's own quantifier with the reason for it, within the caller's transaction.
 * @throws DomainError invalid without a reason, conflict where somebody else chose meanwhile.
 */
export async function chooseQuantifier(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  { paragraph, chosen: { choice, before } }: { paragraph: FoundParagraph; chosen: ChosenQuantifier },
): Promise<void> {
  const current = canonicalJson(paragraph.quantifierChoice);
  const wanted = canonicalJson(choice);
  if (wanted === current || wanted === before) return;
  if (choice?.reason === "") throw invalid({ reason: ["quantifierReasonMissing"] });
  if (before !== current) {
    throw conflict(await describeParagraphConflict(tx, paragraph, { choiceBefore: current }));
  }
  await tx.paragraph.update({
    where: { id: paragraph.id },
    data: { quantifierChoice: choice ?? databaseNull, updatedAt: ctx.now },
  });
  await recordAuditEvent(tx, ctx, {
    action: "paragraph.chooseQuantifier",
    subjectType: "Paragraph",
    subjectId: paragraph.id,
    detail: { quantifier: choice?.quantifier ?? null },
  });
}
