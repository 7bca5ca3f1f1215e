import type { WriteTransaction } from "~/db/types";
import type { Merged } from "~/domain/participant/merge-record.server";

/**
 * The submissions of the one are the other's from now on, and so is its place as an associate, once in each submission:
 * confirmed where one of them had confirmed. What is frozen stays as it was received, with the slug of that time.
 */
export async function moveSubmissions(tx: WriteTransaction, { from, into }: Merged): Promise<void> {
  await tx.submission.updateMany({ where: { participantId: from }, data: { participantId: into } });
  await tx.$executeRaw`UPDATE "SubmissionAssociate" SET "confirmedAt" = o."confirmedAt", "agreedAt" = o."agreedAt",
      "agreedById" = o."agreedById", "agreedText" = o."agreedText", "namedInVersion" = o."namedInVersion",
      "removedAt" = o."removedAt"
    FROM "SubmissionAssociate" o
    WHERE o."participantId" = ${from} AND o."submissionId" = "SubmissionAssociate"."submissionId"
      AND "SubmissionAssociate"."participantId" = ${into} AND "SubmissionAssociate"."confirmedAt" IS NULL
      AND (o."confirmedAt" IS NOT NULL OR o."agreedAt" IS NOT NULL)`;
  const shared = { submission: { associates: { some: { participantId: into } } } };
  await tx.submissionAssociate.deleteMany({ where: { participantId: from, ...shared } });
  await tx.submissionAssociate.updateMany({ where: { participantId: from }, data: { participantId: into } });
  await moveAlignments(tx, { from, into });
}

/** Once for each submission, and never with one of its own: that of the record that stays, where both are aligned. */
async function moveAlignments(tx: WriteTransaction, { from, into }: Merged): Promise<void> {
  const own = { participantId: { in: [from, into] }, submission: { participantId: into } };
  const both = {
    participantId: from,
    submission: { alignments: { some: { participantId: into, withdrawnAt: null } } },
  };
  await tx.alignment.deleteMany({ where: { OR: [own, both] } });
  await tx.alignment.deleteMany({
    where: { participantId: into, submission: { alignments: { some: { participantId: from } } } },
  });
  await tx.alignment.updateMany({ where: { participantId: from }, data: { participantId: into } });
}
