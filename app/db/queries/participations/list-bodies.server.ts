import type { ReadClient } from "../../types";
import { jsonRows } from "../json-rows.server";

/** A body with its aliases, as it is stored. */
export type StoredBody = {
  id: string;
  slug: string;
  class: string;
  category: string | null;
  iso2: string | null;
  acronym: string | null;
  name: unknown;
  names: unknown;
  countries: unknown;
  languages: unknown;
  aliases: string[];
};

const sql = `SELECT json_group_array(json_object('id', p."id", 'slug', p."slug", 'class', p."class",
    'category', p."category", 'iso2', p."iso2", 'acronym', p."acronym", 'name', json(p."name"),
    'names', json(p."names"), 'countries', json(p."countries"), 'languages', json(p."languages"),
    'aliases', json((SELECT json_group_array(a."alias") FROM "ParticipantAlias" a WHERE a."participantId" = p."id")))
    ORDER BY p."slug") AS "rows"
  FROM "Participant" p WHERE p."slug" IN (SELECT value FROM json_each(:slugs))`;

/** The bodies of these slugs, by slug, in one statement. */
export function listBodies(read: ReadClient, slugs: readonly string[]): StoredBody[] {
  return jsonRows(read, sql, { slugs: JSON.stringify(slugs) });
}
