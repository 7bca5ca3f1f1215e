import { jsonRows } from "~/db/queries/json-rows.server";
import type { Reader } from "~/db/types";

/** A body with all names under which it is found. */
export type BodyNames = {
  id: string;
  slug: string;
  class: string;
  name: unknown;
  /** Folded by `entityKey`. */
  keys: string[];
  /** 1 where it takes part in the review. */
  participates: 0 | 1;
};

const sql = `SELECT json_group_array(json_object('id', p."id", 'slug', p."slug", 'class', p."class", 'name', json(p."name"),
    'keys', (SELECT json_group_array(a."key") FROM "ParticipantAlias" a WHERE a."participantId" = p."id"),
    'participates', EXISTS (SELECT 1 FROM "Participation" n WHERE n."participantId" = p."id" AND n."reviewId" = :reviewId)
  )) AS "rows"
  FROM "Participant" p WHERE p."class" NOT IN ('member-state', 'associate-member')
    AND p."mergedIntoId" IS NULL`;

/** All bodies of the portal, States, associate members and merged bodies left out. */
export function listBodyNames(reader: Reader, { reviewId }: { reviewId: string }): BodyNames[] {
  return jsonRows<BodyNames>(reader, sql, { reviewId });
}
