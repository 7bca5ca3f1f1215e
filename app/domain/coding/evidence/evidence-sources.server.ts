import type { Prisma, Reader } from "~/db/types";
import type { EvidenceSource } from "~/domain/counting/count-participants";
import { inChunks } from "~/domain/shared/in-chunks";
import type { Language } from "~/language/language";
import { participantColumns, participantView, type ParticipantView } from "~/domain/coding/participant-view";

export type NamedSource = EvidenceSource & {
  submissionId: string;
  participant: ParticipantView;
  associates: (ParticipantView & { confirmed: boolean })[];
};

const withParticipants = {
  id: true,
  number: true,
  participant: { select: participantColumns },
  associates: {
    select: { confirmedAt: true, participant: { select: participantColumns } },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.SubmissionSelect;

/** A query takes only so many parameters. */
const chunkSize = 500;

/** Who stands behind each of these submissions, by number: its lead and its associates, as the counting of evidence takes them. */
export async function listSources(
  read: Pick<Reader, "submission">,
  submissionIds: readonly string[],
  language: Language,
): Promise<NamedSource[]> {
  const rows = await inChunks(submissionIds, chunkSize, (ids) =>
    read.submission.findMany({ where: { id: { in: ids } }, select: withParticipants }),
  );
  rows.sort((one, other) => one.number - other.number);
  return rows.map(({ id, participant, associates }) => ({
    submissionId: id,
    participant: participantView(participant, language),
    associates: associates.map((associate) => ({
      ...participantView(associate.participant, language),
      confirmed: associate.confirmedAt !== null,
    })),
  }));
}
