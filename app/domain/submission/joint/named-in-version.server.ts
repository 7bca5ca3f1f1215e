import type { DraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { WriteTransaction } from "~/db/types";

type Frozen = { draft: DraftToSend; version: number; associates: DraftToSend["associates"] };

/**
 * Notes who is named at the head of a version that is frozen, within the caller's transaction. They are counted from now on,
 * unless an earlier version is public: its associates stay until this one takes its place.
 */
export async function nameInVersion(tx: WriteTransaction, { draft, version, associates }: Frozen): Promise<void> {
  if (!draft.joint) return;
  const named = JSON.stringify(associates.map(({ participantId }) => participantId));
  await tx.$executeRaw`UPDATE "SubmissionAssociate" SET
      "namedInVersion" = CASE WHEN "participantId" IN (SELECT value FROM json_each(${named})) THEN ${version} END,
      "confirmedAt" = CASE WHEN ${draft.published ? 1 : 0} THEN "confirmedAt"
        WHEN "participantId" IN (SELECT value FROM json_each(${named})) THEN "agreedAt" END
    WHERE "submissionId" = ${draft.id}`;
}

/** Counts those whose names are at the head of a version that becomes public, unless they withdrew since. */
export async function countNamed(tx: WriteTransaction, submissionId: string, version: number): Promise<void> {
  await tx.$executeRaw`UPDATE "SubmissionAssociate" SET
      "confirmedAt" = CASE WHEN "namedInVersion" = ${version} THEN coalesce("agreedAt", "confirmedAt") END
    WHERE "submissionId" = ${submissionId}`;
}
