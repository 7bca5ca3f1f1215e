import { toDeliveryFailure, type DeliveryFailure } from "~/domain/notification/delivery-rules";
import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import {
  invitationStatusOf,
  toInvitedRole,
  type InvitationStatus,
  type InvitedRole,
} from "../invitation/invitation-rules";

export const invitationPageSize = 25;

/** Whether the latest mail about an invitation has left, waits, or failed and why. */
export type MailStatus = "sent" | "waiting" | DeliveryFailure;

export type ListedInvitation = {
  id: string;
  email: string;
  name: string;
  role: InvitedRole;
  participant: ReadText | null;
  status: InvitationStatus;
  sentAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  mail: MailStatus;
};

export type InvitationPage = { rows: ListedInvitation[]; total: number; page: number; pages: number };

async function mailOf({ read }: Pick<QueryContext, "read">, ids: (string | null)[]): Promise<Map<string, MailStatus>> {
  const known = ids.filter((id) => id !== null);
  const rows = await read.outboxMessage.findMany({
    where: { id: { in: known } },
    select: { id: true, sentAt: true, lastError: true },
  });
  const statusOf = ({ sentAt, lastError }: (typeof rows)[number]): MailStatus => {
    if (sentAt) return "sent";
    return lastError === null ? "waiting" : toDeliveryFailure(lastError);
  };
  return new Map(rows.map((row) => [row.id, statusOf(row)]));
}

/** One page of invitations, the latest first, each with what became of its mail. The caller says whose they are. */
export async function listInvitations(
  ctx: QueryContext,
  { where, page: asked, language }: { where: Prisma.InvitationWhereInput; page: number; language: Language },
): Promise<InvitationPage> {
  const total = await ctx.read.invitation.count({ where });
  const pages = Math.max(1, Math.ceil(total / invitationPageSize));
  const page = Math.min(asked, pages);
  const found = await ctx.read.invitation.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * invitationPageSize,
    take: invitationPageSize,
    include: { participant: { select: { name: true } } },
  });
  const mails = await mailOf(
    ctx,
    found.map(({ mailId }) => mailId),
  );
  const rows = found.map(({ id, email, name, role, participant, sentAt, expiresAt, acceptedAt, mailId, ...dates }) => ({
    id,
    email: email ?? "",
    name: name ?? "",
    role: toInvitedRole(role),
    participant: participant && readText(participant.name, language),
    status: invitationStatusOf({ ...dates, acceptedAt, expiresAt }, ctx.now),
    sentAt,
    expiresAt,
    acceptedAt,
    mail: (mailId === null ? undefined : mails.get(mailId)) ?? "sent",
  }));
  return { rows, total, page, pages };
}
