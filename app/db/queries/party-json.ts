/** A participant as it is stored, without the other forms of its name, which are long; `name` holds texts by language. */
export type StoredParticipant = { id: string; slug: string; class: string; name: unknown };

/** The object of a row of `Participant` in SQL's JSON. */
export const partyJson = (alias: string) =>
  `json_object('id', ${alias}."id", 'slug', ${alias}."slug", 'class', ${alias}."class", 'name', json(${alias}."name"))`;

/** The list of the associates who confirmed a row of `Submission`, in the order given. */
export const confirmedJson = (submission: string) => `json((
      SELECT json_group_array(${partyJson("q")} ORDER BY a."position") FROM "SubmissionAssociate" a
      JOIN "Participant" q ON q."id" = a."participantId"
      WHERE a."submissionId" = ${submission}."id" AND a."confirmedAt" IS NOT NULL
    ))`;
