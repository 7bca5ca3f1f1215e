import { endedSignIns } from "~/db/queries/retention/ended-sign-ins.server";
import { formerLetters } from "~/db/queries/retention/former-letters.server";
import type { Prisma, Reader, WriteTransaction } from "~/db/types";
import { rowsAtOnce } from "~/domain/shared/in-chunks";

/** More are left to the next day. */
const most = 10_000;

const links = (before: Date): Prisma.OneTimeTokenWhereInput => ({
  createdAt: { lt: before },
  OR: [{ usedAt: { not: null } }, { expiresAt: { lt: before } }],
});

const addressChanges = (before: Date, now: Date): Prisma.AddressChangeWhereInput => ({
  createdAt: { lt: before },
  OR: [{ closedAt: { not: null } }, { expiresAt: { lt: now } }],
});

const invitations = (before: Date): Prisma.InvitationWhereInput => ({
  acceptedAt: null,
  OR: [{ revokedAt: { lt: before } }, { revokedAt: null, expiresAt: { lt: before } }],
});

type At = { before: Date; now: Date };

/** What is kept of accounts and no longer needed, by kind: how many, and their deletion. */
export const accountRetention = {
  signIns: {
    count: (read: Reader, { before }: At) => Promise.resolve(endedSignIns(read, { before, most }).length),
    remove: async (tx: WriteTransaction, { before }: At) => {
      const ids = endedSignIns(tx, { before, most });
      for (let at = 0; at < ids.length; at += rowsAtOnce)
        await tx.signInSession.deleteMany({ where: { id: { in: ids.slice(at, at + rowsAtOnce) } } });
      return ids.length;
    },
  },
  links: {
    count: (read: Reader, { before }: At) => read.oneTimeToken.count({ where: links(before) }),
    remove: async (tx: WriteTransaction, { before }: At) =>
      (await tx.oneTimeToken.deleteMany({ where: links(before) })).count,
  },
  addressChanges: {
    count: (read: Reader, { before, now }: At) => read.addressChange.count({ where: addressChanges(before, now) }),
    remove: async (tx: WriteTransaction, { before, now }: At) =>
      (await tx.addressChange.deleteMany({ where: addressChanges(before, now) })).count,
  },
  invitations: {
    count: (read: Reader, { before }: At) => read.invitation.count({ where: invitations(before) }),
    remove: async (tx: WriteTransaction, { before }: At) =>
      (await tx.invitation.deleteMany({ where: invitations(before) })).count,
  },
  // Their files are among those that nothing refers to: see shared/files/remove-unreferenced.server.ts.
  letters: {
    count: (read: Reader, { before }: At) => Promise.resolve(formerLetters(read, { before, most }).length),
    remove: async (tx: WriteTransaction, { before }: At) => {
      const ids = formerLetters(tx, { before, most });
      for (let at = 0; at < ids.length; at += rowsAtOnce)
        await tx.nominationLetter.deleteMany({ where: { invitationId: { in: ids.slice(at, at + rowsAtOnce) } } });
      return ids.length;
    },
  },
};
