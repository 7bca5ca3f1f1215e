import type { Prisma, Reader, WriteTransaction } from "~/db/types";

const outdated = (before: Date): Prisma.AnnexWhereInput => ({ removedAt: { lt: before } });

/** Annexes that were removed from a draft: how many can no longer be put back, and their deletion. */
export const annexRetention = {
  annexes: {
    count: (read: Reader, { before }: { before: Date }) => read.annex.count({ where: outdated(before) }),
    remove: async (tx: WriteTransaction, { before }: { before: Date }) =>
      (await tx.annex.deleteMany({ where: outdated(before) })).count,
  },
};
