import { toDateOrNull } from "./values";

/** The list of those who act for the participant of a row of `Submission`, for what is told to them. */
export const membersJson = (submission: string) =>
  `(SELECT json_group_array(json_object('id', u."id", 'language', u."language", 'disabledAt', u."disabledAt"))
      FROM "Member" m JOIN "User" u ON u."id" = m."userId" WHERE m."participantId" = ${submission}."participantId")`;

type StoredUser = { id: string; language: string; disabledAt: string | null };

export const membersIn = (list: string) =>
  (JSON.parse(list) as StoredUser[]).map(({ disabledAt, ...user }) => ({
    user: { ...user, disabledAt: toDateOrNull(disabledAt) },
  }));
