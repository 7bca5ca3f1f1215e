import { toDeliveryFailure, type DeliveryFailure } from "~/domain/notification/delivery-rules";
import { type InvitationColumns, listMailsOf } from "~/db/queries/people/list-mails.server";
import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import {
  invitationStatusOf,
  shownStatusOf,
  toInvitedRole,
  type InvitedRole,
  type ShownInvitationStatus,
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
  status: ShownInvitationStatus;
  sentAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  mail: MailStatus;
  /** Its letter of nomination, where it was asked for and there is one. `name` is as it was uploaded. */
  letter: { name: string; size: number } | null;
};

export type InvitationPage = { rows: ListedInvitation[]; total: number; page: number; pages: number };

/** A mail that is no longer kept has left. */
function mailStatusOf(mail: InvitationColumns["mail"] | undefined): MailStatus {
  if (!mail || mail.sentAt !== null) return "sent";
  return mail.lastError === null ? "waiting" : toDeliveryFailure(mail.lastError);
}

const neither = { acceptedAt: null, revokedAt: null };

/** The mails of invitations that were refused and have not been sent again. */
async function refusedMails({ read }: Pick<QueryContext, "read">): Promise<string[]> {
  const where = { template: "invitation", sentAt: null, lastError: "recipientRefused" };
  return (await read.outboxMessage.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** The invitations of a status, as a condition. Those that were refused are among those that wait, or have expired, too. */
async function ofStatus(ctx: QueryContext, status: ShownInvitationStatus): Promise<Prisma.InvitationWhereInput> {
  switch (status) {
    case "accepted":
      return { acceptedAt: { not: null } };
    case "revoked":
      return { acceptedAt: null, revokedAt: { not: null } };
    case "expired":
      return { ...neither, expiresAt: { lte: ctx.now } };
    case "waiting":
      return { ...neither, expiresAt: { gt: ctx.now } };
    case "refused":
      return { ...neither, mailId: { in: await refusedMails(ctx) } };
  }
}

type Listing = {
  where: Prisma.InvitationWhereInput;
  status?: ShownInvitationStatus | undefined;
  /** All are to one participant, which need not be named. */
  ofOne?: boolean;
  page: number;
  language: Language;
  /** With the letters of nomination, which only the secretariat sees. */
  letters?: boolean;
};

/** One page of invitations, the latest first, each with what became of its mail. The caller says whose they are. */
export async function listInvitations(
  ctx: QueryContext,
  { where: whose, status, ofOne = false, page: asked, language, letters = false }: Listing,
): Promise<InvitationPage> {
  const where = status ? { AND: [whose, await ofStatus(ctx, status)] } : whose;
  const total = await ctx.read.invitation.count({ where });
  const pages = Math.max(1, Math.ceil(total / invitationPageSize));
  const page = Math.min(asked, pages);
  const found = await ctx.read.invitation.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * invitationPageSize,
    take: invitationPageSize,
    include: { participant: ofOne ? false : { select: { name: true } } },
  });
  const ids = found.map(({ id }) => id);
  const mails = new Map(listMailsOf(ctx.read, ids).map((row) => [row.id, row]));
  const rows = found.map(({ id, email, name, role, participant, ...dates }) => {
    const mail = mailStatusOf(mails.get(id)?.mail);
    const { sentAt, expiresAt, acceptedAt } = dates;
    return {
      id,
      email: email ?? "",
      name: name ?? "",
      role: toInvitedRole(role),
      participant: participant ? readText(participant.name, language) : null,
      status: shownStatusOf(invitationStatusOf(dates, ctx.now), mail),
      sentAt,
      expiresAt,
      acceptedAt,
      mail,
      letter: (letters ? mails.get(id)?.letter : null) ?? null,
    };
  });
  return { rows, total, page, pages };
}
