import { listTeam } from "~/db/queries/participations/find-participation.server";
import type { WriteTransaction } from "~/db/types";
import { closeTokens } from "~/domain/account/links/one-time-token.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { dropUnsent } from "~/domain/notification/queue-mail.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { userIdOf } from "~/permission/actor";
import { draftProblems } from "../answer/draft-problems";
import { changeStatus } from "../status-steps.server";
import { clearanceLife } from "./clearance-rules";
import type { AskInput } from "./clearance-schema";
import { getDraftOf, type DraftToClear } from "./draft-to-clear.server";
import { mailRequest } from "./tell-of-clearance.server";

/** Who is asked: a colleague of the team, other than the one who asks, or a person without an account. */
function personOf(
  tx: WriteTransaction,
  ctx: CommandContext,
  { found, input }: { found: DraftToClear; input: AskInput },
) {
  if ("email" in input) {
    const { name, email, language } = input;
    return { recipientId: null, name, email, language };
  }
  const team = listTeam(tx, found.draft.participantId);
  const member = team.find(({ userId }) => userId === input.recipient && userId !== userIdOf(ctx.actor));
  if (!member) throw invalid({ recipient: ["memberMissing"] });
  return { recipientId: member.userId, name: member.name, email: null, language: member.language };
}

/** A text that could not be sent is not worth a superior's reading. */
function refuseProblems({ draft, setup }: DraftToClear): void {
  const problems = draftProblems(draft.answers, { setup, countWords: countWordsCached });
  const blocking = problems.filter((problem) => problem.blocking);
  if (blocking.length > 0) throw invalid({ "": [...new Set(blocking.map(({ kind }) => kind))] });
}

/**
 * Asks a person to clear the text, by mail. From now on it cannot be changed, until they decide or the request is
 * cancelled.
 * @throws DomainError notFound, forbidden; conflict with the reason where nothing can be asked now; invalid where the
 * text could not be sent, or the colleague is not of the team
 */
export async function askClearance(
  ctx: CommandContext,
  { submissionId, ...input }: { submissionId: string } & AskInput,
): Promise<void> {
  await ctx.write(async (tx) => {
    const found = await getDraftOf(tx, ctx, { submissionId, act: "askClearance" });
    refuseProblems(found);
    const person = personOf(tx, ctx, { found, input });
    const asked = await tx.clearance.create({
      data: {
        submissionId,
        ...person,
        note: input.note,
        sha256: found.sha256,
        requestedById: userIdOf(ctx.actor),
        requestedAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + clearanceLife),
      },
    });
    const mailId = await mailRequest(tx, ctx, { found, asked });
    await tx.clearance.update({ where: { id: asked.id }, data: { mailId } });
    await changeStatus(tx, found.draft, { act: "askClearance", now: ctx.now });
    await record(tx, ctx, { action: "clearance.ask", found });
  });
}

type Recorded = { action: "clearance.ask" | "clearance.resend" | "clearance.cancel"; found: DraftToClear };

async function record(tx: WriteTransaction, ctx: CommandContext, { action, found }: Recorded): Promise<void> {
  const { id, number } = found.draft;
  await recordAuditEvent(tx, ctx, { action, subjectType: "Submission", subjectId: id, detail: { number } });
}

const waiting = (submissionId: string) => ({ submissionId, decision: null });

/**
 * Asks the same person again, with a new link that lasts 14 days; the earlier ones no longer work.
 * @throws DomainError notFound, forbidden; conflict where nothing waits for them
 */
export async function resendClearance(ctx: CommandContext, submissionId: string): Promise<void> {
  await ctx.write(async (tx) => {
    const found = await getDraftOf(tx, ctx, { submissionId, act: "cancelRequest" });
    const open = await tx.clearance.findFirst({ where: waiting(submissionId) });
    if (!open) throw notFound();
    const asked = { ...open, expiresAt: new Date(ctx.now.getTime() + clearanceLife) };
    await closeTokens(tx, { purpose: "clearance", subjectId: open.id });
    await dropUnsent(tx, open.mailId);
    const mailId = await mailRequest(tx, ctx, { found, asked });
    await tx.clearance.update({ where: { id: open.id }, data: { expiresAt: asked.expiresAt, mailId } });
    await record(tx, ctx, { action: "clearance.resend", found });
  });
}

/**
 * Cancels a request: its link no longer works, and the text can be changed again. Comments are kept.
 * @throws DomainError notFound, forbidden; conflict where the text is not in clearance
 */
export async function cancelClearance(ctx: CommandContext, submissionId: string): Promise<void> {
  await ctx.write(async (tx) => {
    const found = await getDraftOf(tx, ctx, { submissionId, act: "cancelRequest" });
    for (const { id, mailId } of await tx.clearance.findMany({ where: waiting(submissionId) })) {
      await closeTokens(tx, { purpose: "clearance", subjectId: id });
      await dropUnsent(tx, mailId);
      await tx.clearance.update({ where: { id }, data: { decision: "cancelled", decidedAt: ctx.now, email: null } });
    }
    await changeStatus(tx, found.draft, { act: "cancelRequest", now: ctx.now });
    await record(tx, ctx, { action: "clearance.cancel", found });
  });
}
