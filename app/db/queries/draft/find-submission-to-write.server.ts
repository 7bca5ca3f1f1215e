import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { entered as isEntered } from "./entered";
import { inClearance as isInClearance } from "./clearance-columns";
import { givenIn, givenPlaces } from "./given-columns";

const sql = `SELECT s."participantId", s."state", s."reviewId", ${isEntered("s")} AS "entered", r."setupRevision", ${isInClearance("s")} AS "inClearance",
    s."draftersSeeAll", ${givenPlaces("s")} AS "given"
  FROM "Submission" s JOIN "Review" r ON r."id" = s."reviewId" WHERE s."id" = ?`;

/** What a save asks of its submission; null where there is none. In nobody's scope: the caller asks. */
export function findSubmissionToWrite(reader: Reader, submissionId: string) {
  const [row] = rowsOf(reader, sql, [submissionId]) as {
    participantId: string;
    state: string;
    reviewId: string;
    entered: number;
    setupRevision: number;
    inClearance: number;
    draftersSeeAll: number;
    given: string;
  }[];
  if (!row) return null;
  const review = { id: row.reviewId, setupRevision: row.setupRevision };
  const { inClearance, draftersSeeAll, given, ...found } = row;
  return {
    ...found,
    entered: row.entered === 1,
    inClearance: inClearance === 1,
    draftersSeeAll: draftersSeeAll === 1,
    given: givenIn(given),
    review,
  };
}
