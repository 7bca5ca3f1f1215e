import type { Prisma, Reader } from "~/db/types";
import type { EvidenceSource } from "~/domain/report/count-evidence";
import type { Language } from "~/domain/shared/language";
import { participantColumns, participantView, type ParticipantView } from "./participant-view";

export type NamedSource = EvidenceSource & {
  submissionId: string;
  participant: ParticipantView;
  associates: (ParticipantView & { confirmed: boolean })[];
};

const withParticipants = {
  id: true,
  participant: { select: participantColumns },
  associates: {
    select: { confirmedAt: true, participant: { select: participantColumns } },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.SubmissionSelect;

/** Who stands behind each submission: its lead and its associates, as the counting of evidence takes them. */
export async function listSources(
  read: Pick<Reader, "submission">,
  where: Prisma.SubmissionWhereInput,
  language: Language,
): Promise<NamedSource[]> {
  const rows = await read.submission.findMany({ where, select: withParticipants, orderBy: { number: "asc" } });
  return rows.map(({ id, participant, associates }) => ({
    submissionId: id,
    participant: participantView(participant, language),
    associates: associates.map((associate) => ({
      ...participantView(associate.participant, language),
      confirmed: associate.confirmedAt !== null,
    })),
  }));
}

/** Submissions in which an excerpt of this kind stands. */
export function submissionsWith(excerpts: Prisma.ExcerptWhereInput): Prisma.SubmissionWhereInput {
  return { versions: { some: { frozenAnswers: { some: { excerpts: { some: excerpts } } } } } };
}
