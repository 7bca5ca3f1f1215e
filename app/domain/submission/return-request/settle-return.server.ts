import type { WriteTransaction } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { userIdOf } from "~/permission/actor";

type Settled = { decision: "granted" } | { decision: "declined"; answer: string; answerLanguage: Language };

/** Closes the request for return of a submission, if there is one, within the caller's transaction. Answers whether there was. */
export async function settleReturnRequest(
  tx: WriteTransaction,
  ctx: Pick<QueryContext, "actor" | "now">,
  { submissionId, ...settled }: Settled & { submissionId: string },
): Promise<boolean> {
  const { count } = await tx.returnRequest.updateMany({
    where: { submissionId, decision: null },
    data: { ...settled, decidedById: userIdOf(ctx.actor), decidedAt: ctx.now },
  });
  return count > 0;
}
