import type { Prisma, Reader } from "~/db/types";
import type { Authors } from "~/domain/counting/participants-behind";
import { confirmedAssociates } from "~/domain/counting/participants-behind.server";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import { participantNameColumns } from "~/domain/participant/participant-row";
import { inChunks } from "~/domain/shared/in-chunks";
import type { Language } from "~/language/language";

export type NamedSource = Authors<ParticipantView> & { submissionId: string };

const withParticipants = {
  id: true,
  number: true,
  participant: { select: participantNameColumns },
  associates: { ...confirmedAssociates, select: { participant: { select: participantNameColumns } } },
} as const satisfies Prisma.SubmissionSelect;

/** A query takes only so many parameters. */
const chunkSize = 500;

/** Who each of these submissions is by, by number: its lead and its confirmed associates. */
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
    participant: toParticipantView(participant, language),
    associates: associates.map((associate) => toParticipantView(associate.participant, language)),
  }));
}
