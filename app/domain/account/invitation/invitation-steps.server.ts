import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent, recordAuditEvents } from "~/domain/audit/record-audit-event.server";
import { dropUnsent, queueMessages } from "~/domain/notification/queue-mail.server";
import type { QueryContext } from "~/domain/shared/context";
import { inChunks, rowsAtOnce } from "~/domain/shared/in-chunks";
import { translatorFor } from "~/i18n/resources.server";
import { formatDate } from "~/language/format";
import { toLanguage, type Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { userIdOf, type MemberRole } from "~/permission/actor";
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

type Described = {
  role: InvitedRole;
  expiresAt: Date;
  /** `participant` is a name, as it is stored. */
  participant: { name: unknown } | null;
  review: { title: unknown; timeZone: string } | null;
  /** Who invites, where it is someone of the same participant; null otherwise. */
  by: string | null;
};

/** The name of the actor where they act for the participant themselves: mails of the secretariat name an office, not a person. */
function colleagueOf({ actor }: Pick<Asking, "actor">, participantId: string | null): string | null {
  if (actor.kind === "visitor") return null;
  return actor.memberships.some((held) => held.participantId === participantId) ? actor.name : null;
}

/** What an invitation is to, one line each, in the language of its recipient. */
function factsOf({ role, expiresAt, participant, review, by }: Described, language: Language): string {
  const t = translatorFor(language);
  const facts = [
    review && t("notification:invitation.review", { title: textOf(review.title, language) }),
    participant && t("notification:invitation.participant", { name: textOf(participant.name, language) }),
    by && t("notification:invitation.by", { name: by }),
    t("notification:invitation.role", { role: t(`account:work.roles.${role}`) }),
    t("notification:invitation.until", { date: formatDate(expiresAt, language, review?.timeZone ?? "UTC") }),
  ];
  return facts.filter(Boolean).join("\n");
}

async function describe(tx: WriteTransaction, ctx: Pick<Asking, "actor">, id: string) {
  const found = await tx.invitation.findUniqueOrThrow({
    where: { id },
    include: { review: true, participant: { select: { name: true } } },
  });
  const language = toLanguage(found.language);
  const by = colleagueOf(ctx, found.participantId);
  return { ...found, language, facts: factsOf({ ...found, role: toInvitedRole(found.role), by }, language) };
}

/** Sends an invitation, for the first time or again: its links of before no longer work, and it lasts 14 days from now. */
export async function sendInvitation(tx: WriteTransaction, ctx: Asking, id: string): Promise<void> {
  const { now } = ctx;
  await closeTokens(tx, { purpose: "invitation", subjectId: id });
  await tx.invitation.update({
    where: { id },
    data: { sentAt: now, expiresAt: new Date(now.getTime() + invitationLife) },
  });
  const { email, language, facts, review, mailId } = await describe(tx, ctx, id);
  const about: Record<string, string> = { subjectId: id, facts, ...(review ? { review: review.slug } : {}) };
  const message = { address: email ?? "", template: "invitation" as const, params: about, language };
  await dropUnsent(tx, mailId);
  const [sent] = await queueMessages(tx, { now }, [message]);
  await tx.invitation.update({ where: { id }, data: { mailId: sent ?? null } });
}

export type NewMember = {
  participantId: string;
  /** As it is stored. */
  participantName: unknown;
  email: string;
  name: string | null;
  language: Language;
};

type InvitingReview = { id: string; slug: string; title: unknown; timeZone: string };

type Inviting = { review: InvitingReview; role: MemberRole };

/** The mail that invites someone to act for a participant. */
function invitationOf(
  { id, email, language, participantName, by }: NewMember & { id: string; by: string | null },
  { review, role, expiresAt }: Inviting & { expiresAt: Date },
) {
  const participant = { name: participantName };
  const facts = factsOf({ role, expiresAt, participant, review, by }, language);
  const params = { subjectId: id, facts, review: review.slug };
  return { address: email, template: "invitation" as const, params, language };
}

/**
 * Invites people to act for participants, with a statement for hundreds of them. The caller has asked for permission and
 * leaves out those who hold the role or have an open invitation to it.
 */
export async function inviteMembers(
  tx: WriteTransaction,
  ctx: Asking,
  { review, role, people }: Inviting & { people: readonly NewMember[] },
): Promise<void> {
  const expiresAt = new Date(ctx.now.getTime() + invitationLife);
  await inChunks(people, rowsAtOnce, async (chunk) => {
    const named = chunk.map((person) => ({ id: randomUUID(), ...person }));
    const mails = await queueMessages(
      tx,
      ctx,
      named.map((person) =>
        invitationOf({ ...person, by: colleagueOf(ctx, person.participantId) }, { review, role, expiresAt }),
      ),
    );
    await tx.invitation.createMany({
      data: named.map(({ participantName: _, ...person }, index) => ({
        ...person,
        emailKey: emailKey(person.email),
        role,
        reviewId: review.id,
        invitedById: userIdOf(ctx.actor),
        createdAt: ctx.now,
        sentAt: ctx.now,
        expiresAt,
        mailId: mails[index] ?? null,
      })),
    });
    const events = named.map(({ id, participantId }) => ({
      action: "invitation.create",
      subjectType: "Invitation",
      subjectId: id,
      detail: { role, review: review.id, participant: participantId },
    }));
    await recordAuditEvents(tx, ctx, events);
    return [];
  });
}
