import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { dropUnsent, queueMessages } from "~/domain/notification/queue-mail.server";
import type { QueryContext } from "~/domain/shared/context";
import { translatorFor } from "~/i18n/resources.server";
import { formatDate } from "~/language/format";
import { toLanguage, type Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { userIdOf } from "~/permission/actor";
import { emailKey } from "../account-schema";
import { invitationLife } from "../links/link-rules";
import { closeTokens } from "../links/one-time-token.server";
import { toInvitedRole, type InvitedRole } from "./invitation-rules";

type Asking = Pick<QueryContext, "actor" | "now">;

export type InvitationInput = {
  email: string | null;
  name: string | null;
  language: Language;
  role: InvitedRole;
  reviewId: string | null;
  participantId: string | null;
};

/** A new invitation, not sent yet. */
export async function createInvitation(
  tx: WriteTransaction,
  ctx: Asking,
  input: InvitationInput & { life?: number },
): Promise<string> {
  const { life = invitationLife, ...about } = input;
  const { id } = await tx.invitation.create({
    data: {
      ...about,
      emailKey: input.email === null ? null : emailKey(input.email),
      invitedById: userIdOf(ctx.actor),
      createdAt: ctx.now,
      sentAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + life),
    },
  });
  const { role, reviewId, participantId } = input;
  const detail = { role, review: reviewId, participant: participantId };
  await recordAuditEvent(tx, ctx, { action: "invitation.create", subjectType: "Invitation", subjectId: id, detail });
  return id;
}

/** What an invitation is to, one line each, in the language of its recipient. */
async function describe(tx: WriteTransaction, id: string) {
  const found = await tx.invitation.findUniqueOrThrow({
    where: { id },
    include: { review: true, participant: { select: { name: true } } },
  });
  const language = toLanguage(found.language);
  const t = translatorFor(language);
  const facts = [
    found.review && t("notification:invitation.review", { title: textOf(found.review.title, language) }),
    found.participant && t("notification:invitation.participant", { name: textOf(found.participant.name, language) }),
    t("notification:invitation.role", { role: t(`account:work.roles.${toInvitedRole(found.role)}`) }),
    t("notification:invitation.until", {
      date: formatDate(found.expiresAt, language, found.review?.timeZone ?? "UTC"),
    }),
  ];
  return { ...found, language, facts: facts.filter(Boolean).join("\n") };
}

/** Sends an invitation, for the first time or again: its links of before no longer work, and it lasts 14 days from now. */
export async function sendInvitation(tx: WriteTransaction, { now }: Pick<Asking, "now">, id: string): Promise<void> {
  await closeTokens(tx, { purpose: "invitation", subjectId: id });
  await tx.invitation.update({
    where: { id },
    data: { sentAt: now, expiresAt: new Date(now.getTime() + invitationLife) },
  });
  const { email, language, facts, review, mailId } = await describe(tx, id);
  const about: Record<string, string> = { subjectId: id, facts, ...(review ? { review: review.slug } : {}) };
  const message = { address: email ?? "", template: "invitation" as const, params: about, language };
  await dropUnsent(tx, mailId);
  const [sent] = await queueMessages(tx, { now }, [message]);
  await tx.invitation.update({ where: { id }, data: { mailId: sent ?? null } });
}
