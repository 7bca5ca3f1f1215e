import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { EvidenceRow } from "~/domain/coding/evidence/read-evidence.server";
import { objectiveCount } from "~/domain/coding/evidence-matrix";
import type { CsvColumn } from "./csv.server";

export type EvidenceWords = {
  participant: string;
  class: string;
  total: string;
  classOf: (participant: ParticipantClass) => string;
  objective: (number: number) => string;
};

/** The matrix of evidence: a row a participant, a column an objective, in each cell a number of passages. */
export function evidenceColumns(words: EvidenceWords): CsvColumn<EvidenceRow>[] {
  const objectives = Array.from({ length: objectiveCount }, (_, index) => ({
    header: words.objective(index + 1),
    cell: ({ cells }: EvidenceRow) => cells[index] ?? 0,
  }));
  return [
    { header: words.participant, cell: ({ participant }) => participant.name },
    { header: words.class, cell: ({ participant }) => words.classOf(participant.class) },
    ...objectives,
    { header: words.total, cell: ({ total }) => total },
  ];
}
