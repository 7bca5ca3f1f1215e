import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { placedQuestions } from "~/domain/review/question-parts";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { userIdOf } from "~/permission/actor";
import { changeStatus } from "../status-steps.server";
import { mostComments, type ClearanceDecision } from "./clearance-rules";
import { getAsked, type ClearanceKey } from "./draft-to-clear.server";
import { tellTeam } from "./tell-of-clearance.server";

type Asked = Awaited<ReturnType<typeof getAsked>>;

type Outcome = {
  act: "clear" | "handBack";
  data: { decision: ClearanceDecision; sha256?: string; clearedName?: string; clearedTitle?: string; reason?: string };
};

/** The address is not needed any more: the decision stays, with the name. */
async function decide(tx: WriteTransaction, ctx: CommandContext, { asked, act, data }: Outcome & { asked: Asked }) {
  const { clearance, ...found } = asked;
  const { id, number } = found.draft;
  await tx.clearance.update({ where: { id: clearance.id }, data: { ...data, decidedAt: ctx.now, email: null } });
  await changeStatus(tx, found.draft, { act, now: ctx.now });
  const action = act === "clear" ? "clearance.clear" : "clearance.handBack";
  await recordAuditEvent(tx, ctx, { action, subjectType: "Submission", subjectId: id, detail: { number } });
  const template = act === "clear" ? "clearanceGiven" : "clearanceHandedBack";
  await tellTeam(tx, ctx, { found, template, except: userIdOf(ctx.actor) });
}

/**
 * Clears the text that the person read, in their name. With the first change it is no longer cleared.
 * @throws DomainError notFound; conflict where it was decided on or cancelled; invalid where the text is no longer the
 * one that the person read
 */
export async function clearText(
  ctx: CommandContext,
  { key, name, title, sha256 }: { key: ClearanceKey; name: string; title: string; sha256: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const asked = await getAsked(tx, ctx, { key, act: "clear" });
    if (asked.sha256 !== sha256) throw invalid({ "": ["clearanceTextChanged"] });
    const data = { decision: "cleared" as const, sha256, clearedName: name, clearedTitle: title };
    await decide(tx, ctx, { asked, act: "clear", data });
  });
}

/**
 * Hands the text back with a reason: it can be changed again.
 * @throws DomainError notFound; conflict where it was decided on or cancelled
 */
export async function handBackText(
  ctx: CommandContext,
  { key, reason }: { key: ClearanceKey; reason: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const asked = await getAsked(tx, ctx, { key, act: "handBack" });
    await decide(tx, ctx, { asked, act: "handBack", data: { decision: "handed-back", reason } });
  });
}

/**
 * Says something about an answer, to the team alone.
 * @throws DomainError notFound; conflict where it was decided on or cancelled; invalid for a place that the review does
 * not have, or where too much was said
 */
export async function commentOnText(
  ctx: CommandContext,
  { key, place, comment: text }: { key: ClearanceKey; place: string; comment: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { clearance, draft, setup } = await getAsked(tx, ctx, { key, act: "handBack" });
    const placed = placedQuestions(setup).find(({ part, question }) => `${part.number}.${question.number}` === place);
    if (!placed) throw invalid({ place: ["givenPlaceMissing"] });
    const clearanceId = clearance.id;
    if ((await tx.clearanceComment.count({ where: { clearanceId } })) >= mostComments)
      throw invalid({ comment: ["clearanceCommentsFull"] });
    const at = { sessionId: placed.part.id, questionId: placed.question.id };
    await tx.clearanceComment.create({ data: { clearanceId, ...at, text, createdAt: ctx.now } });
    const subject = { subjectType: "Submission", subjectId: draft.id };
    await recordAuditEvent(tx, ctx, { action: "clearance.comment", ...subject, detail: { number: draft.number } });
  });
}
