import { randomUUID } from "node:crypto";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { storedText } from "~/domain/review/document/document-texts";
import { followSessions } from "~/domain/report/outline/follow-sessions.server";
import { changedFields } from "~/domain/review/setup/changed-fields";
import { setUpToChange } from "~/domain/review/setup/set-up-to-change.server";
import { changedText, hasWords, typedWords } from "~/domain/review/setup/typed-texts";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import type { NewSessionForm } from "./session-form";

/** The most sessions that a review has; review.json takes as many. */
export const mostSessions = 30;

/**
 * Adds a session after the last one; its title is all that it has at first. Answers its number.
 * @throws DomainError notFound; invalid
 */
export async function addSession(
  ctx: CommandContext,
  { review, form }: { review: string; form: NewSessionForm },
): Promise<number> {
  return ctx.write(
    async (tx) => {
      const { reviewId, document } = await setUpToChange(tx, ctx, review);
      const { languages: chosen, sessions } = document;
      const [original = "en"] = chosen;
      const label = changedText(undefined, typedWords(form, "label"), chosen);
      if (!hasWords(label, chosen)) throw invalid({ [`label-${original}`]: ["sessionTitleMissing"] });
      if (sessions.length >= mostSessions) throw invalid({ [`label-${original}`]: ["tooManySessions"] });
      const number = Math.max(0, ...sessions.map((session) => session.number)) + 1;
      const id = randomUUID();
      const data = { id, reviewId, number, label: storedText(label, original) };
      await tx.thematicSession.create({ data, select: { id: true } });
      await followSessions(tx, {
        reviewId,
        numbers: [...sessions.map((session) => session.number), number],
        at: ctx.now,
      });
      const detail = { number, ...changedFields(null, { number, label }) };
      await recordAuditEvent(tx, ctx, { action: "session.add", subjectType: "ThematicSession", subjectId: id, detail });
      return number;
    },
    { publishes: true },
  );
}
