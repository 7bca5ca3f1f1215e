import { findSubmissionHead } from "~/db/queries/find-submission-head.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { tellSecretariat } from "~/domain/notification/tell-secretariat.server";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import { seesAnswer, sightOf } from "../sight";
import { isClarifiable } from "./clarification-rules";

type Answering = { submissionId: string; clarification: string; answer: string; language: Language };

/**
 * Answers a question of the secretariat, once; the secretariat is told by mail. Nothing of the submission changes.
 * @throws DomainError notFound, also for a question about an answer that the person does not see; forbidden; conflict where
 * it was answered in the meantime, or the submission was withdrawn
 */
export async function answerClarification(
  ctx: CommandContext,
  { submissionId, clarification: id, answer, language }: Answering,
): Promise<void> {
  await ctx.write(async (tx) => {
    const row = findSubmissionHead(tx, submissionId);
    const subject = row && { participantId: row.participantId };
    if (!subject || !can(ctx.actor, "submission.read", subject)) throw notFound();
    requirePermission(ctx.actor, "clarification.answer", subject);
    const asked = await tx.clarification.findFirst({
      where: { id, submissionId },
      include: { frozenAnswer: { select: { sessionId: true, versionId: true, questionVersion: true } } },
    });
    const setup = await reviewSetup(tx, row.review);
    const { sessionId = null, questionVersion } = asked?.frozenAnswer ?? {};
    const place = { sessionId, questionId: questionVersion?.questionId ?? "" };
    if (!asked || !seesAnswer({ setup, sight: sightOf(ctx.actor, row) }, place)) throw notFound();
    if (!isClarifiable(row) || asked.answer !== null) throw conflict();
    const by = { answeredById: userIdOf(ctx.actor), answeredAt: ctx.now };
    await tx.clarification.update({ where: { id }, data: { answer, answerLanguage: language, ...by } });
    const about = { subjectType: "Submission", subjectId: submissionId, detail: { number: row.number } };
    await recordAuditEvent(tx, ctx, { action: "clarification.answer", ...about });
    const { versionId } = asked.frozenAnswer;
    await tellSecretariat(tx, ctx, {
      review: setup,
      participantName: row.participant.name,
      template: "clarificationAnswered",
      pathOf: (mail) => paths.screeningVersion(mail, { review: setup.slug, versionId }),
    });
  });
}
