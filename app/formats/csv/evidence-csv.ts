import type { EvidenceRow } from "~/domain/coding/evidence/read-evidence.server";
import { allObjectives } from "~/domain/counting/objective-matrix";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { CsvColumn } from "./csv.server";

export type EvidenceWords = {
  participant: string;
  class: string;
  total: string;
  classOf: (participantClass: ParticipantClass) => string;
  objective: (number: number) => string;
};

/** The matrix of evidence: a row a participant, a column an objective, in each cell a number of passages. */
export function evidenceColumns(words: EvidenceWords): CsvColumn<EvidenceRow>[] {
  return [
    { header: words.participant, cell: ({ participant }) => participant.name },
    { header: words.class, cell: ({ participant }) => words.classOf(participant.class) },
    ...allObjectives.map((number, index) => ({
      header: words.objective(number),
      cell: ({ cells }: EvidenceRow) => cells[index] ?? 0,
    })),
    { header: words.total, cell: ({ total }) => total },
  ];
}
