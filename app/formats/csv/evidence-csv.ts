import { stringify } from "csv-stringify/sync";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { Evidence } from "~/domain/coding/evidence/read-evidence.server";
import { allObjectives } from "~/domain/counting/objective-matrix";

export type CsvWords = {
  participant: string;
  class: string;
  total: string;
  classOf: (participant: ParticipantClass) => string;
  objective: (number: number) => string;
};

/** The matrix as CSV: a row a participant, a column an objective. No cell begins as a formula; UTF-8 with its mark. */
export function evidenceCsv({ rows }: Pick<Evidence, "rows">, words: CsvWords): string {
  const objectives = allObjectives.map(words.objective);
  const head = [words.participant, words.class, ...objectives, words.total];
  const all = [...rows.states, ...rows.stakeholders, ...rows.others];
  const lines = all.map(({ participant, cells, total }) => [
    participant.name,
    words.classOf(participant.class),
    ...cells,
    total,
  ]);
  return stringify([head, ...lines], { bom: true, escape_formulas: true, record_delimiter: "windows" });
}
