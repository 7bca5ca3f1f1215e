import { findVersionToDecide } from "~/db/queries/find-version-to-decide.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { tellMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import { isClarifiable, mostClarifications } from "./clarification-rules";

type Asking = {
  review: string;
  versionId: string;
  frozenAnswer: string;
  passage: string;
  question: string;
};

/**
 * Asks the authors about one answer of a version. They are told by mail; the question is on their page.
 * @throws DomainError notFound, forbidden; conflict where the submission was withdrawn; invalid for an answer of another
 * version, a passage that is not in it, or where too much was asked
 */
export async function askClarification(
  ctx: CommandContext,
  { review, versionId, frozenAnswer: frozenAnswerId, passage, question }: Asking,
): Promise<void> {
  await ctx.write(async (tx) => {
    const version = findVersionToDecide(tx, { review, versionId });
    if (!version || !can(ctx.actor, "screening.read", { reviewId: version.submission.reviewId })) throw notFound();
    const { submission, latestVersion } = version;
    const { id: submissionId, number, reviewId, state, language } = submission;
    requirePermission(ctx.actor, "clarification.ask", { reviewId });
    if (!isClarifiable(submission)) throw conflict({ state, latestVersion });
    const answer = await tx.frozenAnswer.findFirst({
      where: { id: frozenAnswerId, versionId },
      select: { text: true },
    });
    if (!answer) throw notFound();
    if (!contains(answer.text, passage)) throw invalid({ passage: ["clarificationPassageMissing"] });
    if ((await tx.clarification.count({ where: { submissionId } })) >= mostClarifications)
      throw invalid({ question: ["clarificationsFull"] });
    const asked = { askedById: userIdOf(ctx.actor), askedAt: ctx.now };
    await tx.clarification.create({ data: { submissionId, frozenAnswerId, passage, question, language, ...asked } });
    const subject = { subjectType: "Submission", subjectId: submissionId };
    await recordAuditEvent(tx, ctx, { action: "clarification.ask", ...subject, detail: { number } });
    await tellMembers(tx, ctx, { ...version, template: "clarificationAsked" });
  });
}

const joined = (text: string) => text.replace(/\s+/g, " ").trim();

/** Whether a passage is in a text, whatever its line breaks and spaces. */
function contains(text: string, passage: string): boolean {
  return joined(text).includes(joined(passage));
}
