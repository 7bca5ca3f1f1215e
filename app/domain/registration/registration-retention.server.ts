import type { Prisma, Reader, WriteTransaction } from "~/db/types";

/** Declined, or without an answer: from the applicant to a question, or from the secretariat to the request. */
const outdated = (before: Date): Prisma.RegistrationWhereInput => ({
  OR: [
    { status: { in: ["declined", "asked"] }, decidedAt: { lt: before } },
    { status: "received", createdAt: { lt: before } },
  ],
});

/** Requests to take part that came to nothing: how many are no longer needed, and their deletion. */
export const registrationRetention = {
  registrations: {
    count: (read: Reader, { before }: { before: Date }) => read.registration.count({ where: outdated(before) }),
    remove: async (tx: WriteTransaction, { before }: { before: Date }) =>
      (await tx.registration.deleteMany({ where: outdated(before) })).count,
  },
};
