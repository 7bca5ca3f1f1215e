import type { CsvColumn } from "./csv.server";
import { instant } from "./instant";

type Row = {
  sequence: number;
  at: Date;
  action: string;
  subjectType: string;
  subjectId: string;
  review: string | null;
  submission: number | null;
  detail: unknown;
  participant: { text: string } | null;
  words: { actor: string; action: string; object: string };
};

type Headers = Record<
  | "sequence"
  | "at"
  | "actor"
  | "action"
  | "object"
  | "participant"
  | "review"
  | "submission"
  | "key"
  | "subject"
  | "detail",
  string
>;

/** The record of actions as a table: in words, and as it is stored. */
export function auditColumns(headers: Headers): CsvColumn<Row>[] {
  return [
    { header: headers.sequence, cell: ({ sequence }) => sequence },
    { header: headers.at, cell: ({ at }) => instant(at) },
    { header: headers.actor, cell: ({ words }) => words.actor },
    { header: headers.action, cell: ({ words }) => words.action },
    { header: headers.object, cell: ({ words }) => words.object },
    { header: headers.participant, cell: ({ participant }) => participant?.text ?? null },
    { header: headers.review, cell: ({ review }) => review },
    { header: headers.submission, cell: ({ submission }) => submission },
    { header: headers.key, cell: ({ action }) => action },
    { header: headers.subject, cell: ({ subjectType, subjectId }) => `${subjectType}:${subjectId}` },
    { header: headers.detail, cell: ({ detail }) => JSON.stringify(detail) },
  ];
}
