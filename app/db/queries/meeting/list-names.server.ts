import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import type { Language } from "~/language/language";
import { sortColumns } from "~/language/text/sort-key";

/** A participant with all that it is called. */
export type NamedRow = {
  id: string;
  slug: string;
  class: string;
  acronym: string | null;
  iso2: string | null;
  name: unknown;
  names: unknown;
  /** The folded forms of its other names. */
  aliases: string[];
};

type Row = Omit<NamedRow, "name" | "names" | "aliases"> & { name: string; names: string; aliases: string | null };

const sqlIn = (language: Language) => `SELECT p."id", p."slug", p."class", p."acronym", p."iso2",
    json(p."name") AS "name", json(p."names") AS "names",
    (SELECT group_concat(a."key", char(10)) FROM "ParticipantAlias" a WHERE a."participantId" = p."id") AS "aliases"
  FROM "Participant" p
  WHERE (p."class" <> 'stakeholder' AND p."mergedIntoId" IS NULL)
    OR EXISTS (SELECT 1 FROM "Participation" n WHERE n."participantId" = p."id" AND n."reviewId" = ?)
    OR EXISTS (SELECT 1 FROM "Attendance" t WHERE t."participantId" = p."id" AND t."reviewId" = ?)
  ORDER BY p."${sortColumns[language]}", p."id"`;

/**
 * Who can be named in the record of a meeting, in the order of the language: who takes part in the review, and every body
 * that is no stakeholder.
 */
export function listNames(
  reader: Reader,
  { reviewId, language }: { reviewId: string; language: Language },
): NamedRow[] {
  const rows = rowsOf(reader, sqlIn(language), [reviewId, reviewId]) as Row[];
  return rows.map(({ name, names, aliases, ...row }) => ({
    ...row,
    name: JSON.parse(name) as unknown,
    names: JSON.parse(names) as unknown,
    aliases: aliases?.split("\n") ?? [],
  }));
}
