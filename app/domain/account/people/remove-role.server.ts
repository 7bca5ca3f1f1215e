import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { StaffRole } from "~/permission/actor";
import { can } from "~/permission/can";

/**
 * Takes a role of a review from a person. What they did stays, under their name.
 * @throws DomainError notFound; invalid where nobody would be left to run the review
 */
export async function removeRole(
  ctx: CommandContext,
  { review: slug, userId, role }: { review: string; userId: string; role: StaffRole },
): Promise<void> {
  await ctx.write(async (tx) => {
    const review = await tx.review.findUnique({ where: { slug }, select: { id: true } });
    if (!review || !can(ctx.actor, "people.read", { reviewId: review.id })) throw notFound();
    requirePermission(ctx.actor, "people.invite", { reviewId: review.id });
    const held = { userId, reviewId: review.id, role };
    if ((await tx.staff.count({ where: held })) === 0) throw notFound();
    const running = { reviewId: review.id, role: "secretariat", user: { disabledAt: null }, userId: { not: userId } };
    if (role === "secretariat" && (await tx.staff.count({ where: running })) === 0)
      throw invalid({ "": ["lastSecretariat"] });
    await tx.staff.delete({ where: { userId_reviewId_role: held } });
    const detail = { role, user: userId };
    const subject = { subjectType: "Review", subjectId: review.id };
    await recordAuditEvent(tx, ctx, { action: "staff.removeRole", ...subject, detail });
  });
}
