import type { Prisma, Reader, WriteTransaction } from "~/db/types";
import { mostAttempts } from "./delivery-rules";

const outdated = (before: Date): Prisma.OutboxMessageWhereInput => ({
  createdAt: { lt: before },
  OR: [{ sentAt: { not: null } }, { attempts: { gte: mostAttempts } }],
});

/** Messages that were sent or given up and are no longer needed: how many, and their deletion. */
export const mailRetention = {
  mails: {
    count: (read: Reader, { before }: { before: Date }) => read.outboxMessage.count({ where: outdated(before) }),
    remove: async (tx: WriteTransaction, { before }: { before: Date }) =>
      (await tx.outboxMessage.deleteMany({ where: outdated(before) })).count,
  },
};
