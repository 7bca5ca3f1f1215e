import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { referenceParticipants } from "~/domain/participant/reference-participants.server";
import { setNameForms } from "~/domain/participant/set-name-forms.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { findReviewToManage } from "../participation-access.server";
import { type NameFormsForm, nameFormsIn } from "./forms-schema";

const ofReference = new Set(referenceParticipants.map(({ slug }) => slug));

/** Whether the forms of a name come with the portal: they are brought up to date at every start, and not changed by hand. */
export const hasReferenceForms = (slug: string) => ofReference.has(slug);

/**
 * Changes the forms that a body's name takes in sentences, in every review.
 * @throws DomainError notFound, forbidden; conflict for a name of the reference data
 */
export async function changeNameForms(
  ctx: CommandContext,
  { review, participant: slug, form }: { review: string; participant: string; form: NameFormsForm },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { id: reviewId } = await findReviewToManage(tx, ctx.actor, review);
      const where = { slug, participations: { some: { reviewId } } };
      const found = await tx.participant.findFirst({ where, select: { id: true } });
      if (!found) throw notFound();
      if (hasReferenceForms(slug)) throw conflict();
      await setNameForms(tx, found.id, nameFormsIn(form));
      const subject = { subjectType: "Review", subjectId: reviewId };
      await recordAuditEvent(tx, ctx, {
        action: "participation.nameForms",
        ...subject,
        detail: { participant: found.id },
      });
    },
    { publishes: true },
  );
}
