import type { Prisma } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { reviewFactsSchema } from "~/domain/review/review-schema";
import type { CommandContext } from "~/domain/shared/context";
import type { CountForm } from "./meeting-schema";
import { openPart } from "./write-record.server";

/**
 * Notes how many stakeholders attended a meeting, for the paragraph on attendance: where the secretariat counted more than it
 * recorded by name, or only says "at least". An empty count leaves it to the record.
 * @throws DomainError notFound
 */
export async function countStakeholders(
  ctx: CommandContext,
  { review, count, atLeast }: CountForm & { review: string },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { reviewId: id } = openPart(tx, ctx, { review, part: null }).place;
      const stored = await tx.review.findUniqueOrThrow({ where: { id }, select: { facts: true } });
      const before = reviewFactsSchema.parse(stored.facts).stakeholderAttendance;
      const after = count === "" ? null : { count: Number(count), atLeast: atLeast === "yes" };
      const facts = { ...(stored.facts as Prisma.JsonObject), stakeholderAttendance: after };
      await tx.review.update({ where: { id }, data: { facts }, select: { id: true } });
      const detail = { before: before?.count ?? null, after: after?.count ?? null, atLeast: after?.atLeast ?? false };
      const subject = { subjectType: "Review", subjectId: id };
      await recordAuditEvent(tx, ctx, { action: "meeting.countStakeholders", ...subject, detail });
    },
    { publishes: true },
  );
}
