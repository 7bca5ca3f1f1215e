import { rowsOf } from "~/db/row-source.server";
import type { Prisma, Reader } from "~/db/types";

type Place = { sessionId: string } | { reviewId: string; segment: string };

type Row = {
  participantId: string;
  position: number;
  capacity: string;
  language: string | null;
  text: string | null;
  printedName: string | null;
  onBehalfOf: string;
};

const sql = `SELECT i."participantId", i."position", i."capacity", i."language", i."text",
    json(i."printedName") AS "printedName",
    (SELECT json_group_array(a."participantId" ORDER BY a."position")
      FROM "SubstantiveInputAssociate" a WHERE a."inputId" = i."id") AS "onBehalfOf"
  FROM "SubstantiveInput" i
  WHERE i."id" = ? AND (i."sessionId" = ? OR (i."reviewId" = ? AND i."segment" = ?))`;

/** A statement that was made in a place of a meeting, with the others for which it was made; null for none. */
export function findStatement(reader: Reader, id: string, place: Place) {
  const where = "sessionId" in place ? [place.sessionId, null, null] : [null, place.reviewId, place.segment];
  const [row] = rowsOf(reader, sql, [id, ...where]) as Row[];
  if (!row) return null;
  return {
    ...row,
    printedName: row.printedName === null ? null : (JSON.parse(row.printedName) as Prisma.JsonValue),
    onBehalfOf: JSON.parse(row.onBehalfOf) as string[],
  };
}
