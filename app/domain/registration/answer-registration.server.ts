import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { readContact } from "~/domain/review/review-contact";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { toLanguage } from "~/language/language";
import { decided, findUndecided } from "./registration-access.server";
import type { MessageForm } from "./registration-form.server";
import { tellApplicant } from "./tell-applicant.server";

type Answering = { review: string } & MessageForm;

/**
 * Asks the contact of a body something, by mail. The answer goes to the contact of the review: without one nothing is asked.
 * @throws DomainError notFound; conflict where it is decided on; invalid where the review has no contact
 */
export async function askBack(ctx: CommandContext, { message, ...key }: Answering): Promise<void> {
  await ctx.write(async (tx) => {
    const registration = await findUndecided(tx, ctx, key);
    const { review, language } = registration;
    if (!readContact(review.contact, toLanguage(language))) throw invalid({ message: ["contactMissing"] });
    await tx.registration.update({ where: { id: registration.id }, data: { ...decided(ctx, "asked"), message } });
    await tellApplicant(tx, ctx, { review, registration, template: "registrationQuestion", message });
    const subject = { subjectType: "Registration", subjectId: registration.id };
    await recordAuditEvent(tx, ctx, { action: "registration.ask", ...subject, detail: { review: review.slug } });
  });
}

/**
 * Declines a request with a reason, which goes out by mail.
 * @throws DomainError notFound; conflict where it is decided on
 */
export async function declineRegistration(ctx: CommandContext, { message, ...key }: Answering): Promise<void> {
  await ctx.write(async (tx) => {
    const registration = await findUndecided(tx, ctx, key);
    const { review } = registration;
    await tx.registration.update({ where: { id: registration.id }, data: { ...decided(ctx, "declined"), message } });
    await tellApplicant(tx, ctx, { review, registration, template: "registrationDeclined", message });
    const subject = { subjectType: "Registration", subjectId: registration.id };
    await recordAuditEvent(tx, ctx, { action: "registration.decline", ...subject, detail: { review: review.slug } });
  });
}
