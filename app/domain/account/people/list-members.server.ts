import { findMembers } from "~/db/queries/people/list-members.server";
import { toDateOrNull } from "~/db/queries/values";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { sortColumns } from "~/language/text/sort-key";
import { memberRoles, type MemberRole } from "~/permission/actor";

export const memberPageSize = 25;

export type ListedMember = {
  userId: string;
  name: string;
  email: string;
  role: MemberRole;
  /** Null for someone who has never signed in. */
  signedInAt: Date | null;
  participant: ParticipantLink;
};

export type MemberPage = { rows: ListedMember[]; total: number; page: number; pages: number };

type Asked = { reviewId: string; page: number; language: Language };

/** One page of the people who act for the participants of a review, by participant. The caller has asked who may see it. */
export function listMembers({ read }: Pick<QueryContext, "read">, { reviewId, page, language }: Asked): MemberPage {
  const take = memberPageSize;
  const { total, rows } = findMembers(read, { reviewId, column: sortColumns[language], skip: (page - 1) * take, take });
  const pages = Math.max(1, Math.ceil(total / take));
  const listed = rows.map(({ userId, name, email, role, signedInAt, participant }) => ({
    userId,
    name,
    email,
    role: memberRoles.find((one) => one === role) ?? "drafter",
    signedInAt: toDateOrNull(signedInAt),
    participant: toParticipantLink(participant, language),
  }));
  return { rows: listed, total, page: Math.min(page, pages), pages };
}
