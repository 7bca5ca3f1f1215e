import * as z from "zod";
import { listDoubleCoded } from "~/db/queries/coding/double-coded.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { findCodingReview } from "~/domain/coding/coding-access.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission, requireSignedIn } from "~/domain/shared/require-permission";
import { disagreementsOf } from "./disagreements";
import { doubleCodedOf } from "./read-agreement.server";

const offset = z
  .string()
  .regex(/^\d{1,9}$/, "placeMissing")
  .transform(Number);

/** Which place is meant, what was decided on it, and why. */
export const settleSchema = z.object({
  code: z.string().max(200),
  startsAt: offset,
  endsAt: offset,
  applies: z.enum(["yes", "no"], "decisionMissing").transform((value) => value === "yes"),
  reason: z.string().trim().min(1, "decisionReasonMissing").max(2000, "noteTooLong"),
});

type Input = { review: string; frozenAnswerId: string } & z.output<typeof settleSchema>;

/**
 * Decides on a place where two coders differ. A later decision on the same place comes before an earlier one; both stay.
 * @throws DomainError notFound; forbidden; conflict where the two no longer differ there; invalid, also for one of the two coders
 */
export async function settleDisagreement(ctx: CommandContext, input: Input): Promise<void> {
  await ctx.write(async (tx) => {
    const setup = await findCodingReview({ read: tx, actor: ctx.actor }, input.review);
    requirePermission(ctx.actor, "coding.adjudicate", { reviewId: setup.id });
    const { userId: decidedById } = requireSignedIn(ctx.actor);
    const { frozenAnswerId, startsAt, endsAt, applies, reason } = input;
    const [row] = listDoubleCoded(tx, { reviewId: setup.id, frozenAnswerId });
    if (!row) throw notFound();
    if (row.coders.some(({ reviewerId }) => reviewerId === decidedById)) throw invalid({ "": ["settledByThird"] });
    const code = setup.codes.find(({ key }) => key === input.code);
    if (!code) throw invalid({ "": ["placeMissing"] });
    const place = { codeId: code.id, startsAt, endsAt };
    const places = disagreementsOf(doubleCodedOf(row).marks, [place]);
    if (!places.some(({ decisions }) => decisions.length > 0)) throw conflict();
    await tx.adjudication.create({
      data: { frozenAnswerId, ...place, applies, reason, decidedById, decidedAt: ctx.now },
    });
    const detail = { code: input.code, applies };
    const subject = { subjectType: "FrozenAnswer", subjectId: frozenAnswerId };
    await recordAuditEvent(tx, ctx, { action: "adjudication.decide", ...subject, detail });
  });
}
