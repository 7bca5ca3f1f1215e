/** The places that were given to people of the team in a row of `Submission`, as JSON. */
export const givenPlaces = (submission: string) =>
  `(SELECT json_group_array(json_object('userId', g."userId", 'sessionId', g."sessionId", 'questionId', g."questionId"))
    FROM "Assignment" g WHERE g."submissionId" = ${submission}."id")`;

export type StoredGiven = { userId: string; sessionId: string | null; questionId: string | null };

/** Reads what `givenPlaces` selects. */
export function givenIn(list: string): StoredGiven[] {
  return JSON.parse(list) as StoredGiven[];
}
