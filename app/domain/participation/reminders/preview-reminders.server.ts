import { renderMessage } from "~/domain/notification/render-mail.server";
import type { QueryContext } from "~/domain/shared/context";
import { requirePermission } from "~/domain/shared/require-permission";
import { languages, type Language } from "~/language/language";
import { findReviewOfParticipants } from "../participation-access.server";
import { planReminders } from "./plan-reminders.server";

export type ReminderPreview = {
  /** In each language that is needed, how many get it and what one of them reads. */
  mails: { language: Language; count: number; subject: string; text: string }[];
  invitations: number;
};

/**
 * The reminders to these participants as their people would read them. Nothing is sent.
 * @throws DomainError notFound, forbidden
 */
export async function previewReminders(
  ctx: QueryContext,
  { review, slugs, origin }: { review: string; slugs: readonly string[]; origin: string },
): Promise<ReminderPreview> {
  const setup = await findReviewOfParticipants(ctx, review);
  requirePermission(ctx.actor, "participant.manage", { reviewId: setup.id });
  const plan = await planReminders(ctx.read, setup, { slugs, now: ctx.now });
  const mails = languages.flatMap((language) => {
    const inLanguage = plan.messages.filter((message) => message.language === language);
    const [first] = inLanguage;
    if (!first) return [];
    const reader = { name: "", email: "" };
    const { subject, text } = renderMessage({ messageId: "", ...first }, { reader, origin });
    return [{ language, count: inLanguage.length, subject, text }];
  });
  return { mails, invitations: plan.invitations.length };
}
