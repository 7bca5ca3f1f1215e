/** The annexes of a row of `Submission` that are attached to its draft, in the order in which they were added, as JSON. */
export const attachedAnnexes = (submission: string) =>
  `(SELECT json_group_array(json_object('id', x."id", 'title', x."title", 'language', x."language", 'level', x."level",
      'storedName', x."storedName", 'sha256', x."sha256", 'size', x."size", 'type', x."type", 'name', x."name")
      ORDER BY x."addedAt", x."id")
    FROM "Annex" x WHERE x."submissionId" = ${submission}."id" AND x."removedAt" IS NULL)`;

export type StoredAnnex = {
  id: string;
  title: string;
  language: string;
  /** Where its authors show it to fewer than the submission: see domain/submission/annex/annex-rules.ts. */
  level: string | null;
  storedName: string;
  sha256: string;
  size: number;
  type: string;
  name: string;
};

/** Reads what `attachedAnnexes` selects. */
export function annexesIn(list: string): StoredAnnex[] {
  return JSON.parse(list) as StoredAnnex[];
}
