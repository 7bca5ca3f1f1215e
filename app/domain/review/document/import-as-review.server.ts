import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { importReview } from "./import-review.server";
import type { ReviewDocument } from "./review-document";

/**
 * Makes a checked document a review in preparation and records it, all in one transaction. Answers its identifier. The
 * caller asks for the permission.
 */
export function importAsReview(
  ctx: Pick<CommandContext, "write" | "actor" | "now">,
  document: ReviewDocument,
): Promise<string> {
  return ctx.write(
    async (tx) => {
      const id = await importReview(tx, document, { at: ctx.now });
      const { review, sessions, questions, participants } = document;
      const detail = {
        review,
        sessions: sessions.length,
        questions: questions.length,
        participants: participants.length,
      };
      await recordAuditEvent(tx, ctx, { action: "review.import", subjectType: "Review", subjectId: id, detail });
      return id;
    },
    { publishes: true },
  );
}
