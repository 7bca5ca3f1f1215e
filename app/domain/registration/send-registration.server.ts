import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { entityKey } from "~/domain/participant/entity-key";
import { isReadable } from "~/domain/review/find-review.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { WriteTransaction } from "~/db/types";
import type { Language } from "~/language/language";
import { takesRegistrations } from "./registration-rules";
import type { RegistrationForm } from "./registration-form.server";
import { openStatuses } from "./registration-status";
import { tellApplicant } from "./tell-applicant.server";

type Sending = { review: string; language: Language; form: RegistrationForm };

/** The same body by the same address, on which nothing is decided yet: a form that was sent twice. */
async function isWaiting(tx: WriteTransaction, reviewId: string, form: RegistrationForm): Promise<boolean> {
  const where = { reviewId, contactEmail: form.email, status: { in: [...openStatuses] } };
  const waiting = await tx.registration.findMany({ where, select: { name: true } });
  return waiting.some(({ name }) => entityKey(name) === entityKey(form.name));
}

/**
 * Keeps the request of a body to take part in a review, and confirms it by mail. One that waits already is not kept again.
 * Whether the body or the address is known makes no difference.
 * @throws DomainError notFound; conflict where the review takes no requests
 */
export async function sendRegistration(ctx: CommandContext, { review: slug, language, form }: Sending): Promise<void> {
  requirePermission(ctx.actor, "registration.send", {});
  await ctx.write(async (tx) => {
    const select = { id: true, slug: true, title: true, phase: true, submissionsCloseAt: true } as const;
    const review = await tx.review.findUnique({ where: { slug }, select });
    if (!review || !isReadable(ctx.actor, review)) throw notFound();
    if (!takesRegistrations(review, ctx.now)) throw conflict();
    if (await isWaiting(tx, review.id, form)) return;
    const { email: contactEmail, ...said } = form;
    const registration = await tx.registration.create({
      data: { ...said, contactEmail, language, reviewId: review.id, status: "received", createdAt: ctx.now },
    });
    await tellApplicant(tx, ctx, { review, registration, template: "registrationReceived" });
    const subject = { subjectType: "Registration", subjectId: registration.id };
    await recordAuditEvent(tx, ctx, { action: "registration.receive", ...subject, detail: { review: slug } });
  });
}
