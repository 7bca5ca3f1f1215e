import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requireSignedIn } from "~/domain/shared/require-permission";

const personal = {
  email: true,
  name: true,
  language: true,
  timeZone: true,
  createdAt: true,
  answerView: true,
  administrator: true,
} as const;

const held = {
  members: { select: { role: true, participant: { select: { slug: true } } } },
  staff: { select: { role: true, review: { select: { slug: true } } } },
  signInSessions: {
    orderBy: { createdAt: "desc" },
    select: { createdAt: true, lastSeenAt: true, endedAt: true, browser: true, system: true, timeZone: true },
  },
  secondFactor: { select: { createdAt: true, confirmedAt: true } },
  passkeys: { select: { name: true, createdAt: true, lastUsedAt: true } },
  identities: { select: { issuer: true, subject: true, createdAt: true } },
} as const;

/**
 * What is kept about the signed-in person, for them to have: no hash, no secret, nothing of a submission.
 * @throws DomainError forbidden for a visitor; notFound where the account was deleted
 */
export async function readAccountData({ read, actor }: Pick<QueryContext, "read" | "actor">) {
  const { userId } = requireSignedIn(actor);
  const user = await read.user.findUnique({ where: { id: userId }, select: { ...personal, ...held } });
  if (!user) throw notFound();
  const { members, staff, signInSessions, ...account } = user;
  return {
    account,
    roles: [
      ...members.map(({ role, participant }) => ({ role, participant: participant.slug })),
      ...staff.map(({ role, review }) => ({ role, review: review.slug })),
    ],
    signIns: signInSessions,
    invitations: await read.invitation.findMany({
      where: { OR: [{ acceptedById: userId }, { email: user.email }] },
      select: {
        ...{ email: true, name: true, role: true, createdAt: true, acceptedAt: true, revokedAt: true },
        letter: { select: { name: true, size: true, addedAt: true } },
      },
    }),
    mail: await read.outboxMessage.findMany({
      where: { OR: [{ recipientId: userId }, { address: user.email }] },
      orderBy: { createdAt: "desc" },
      select: { template: true, language: true, createdAt: true, sentAt: true },
    }),
    actions: await read.auditEvent.findMany({
      where: { actorId: userId },
      orderBy: { sequence: "desc" },
      select: { at: true, action: true, subjectType: true, subjectId: true },
    }),
  };
}
