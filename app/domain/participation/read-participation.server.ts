import {
  findParticipantPeople,
  type MemberColumns,
  type ParticipantPeople,
} from "~/db/queries/participations/find-participation.server";
import { toDate, toDateOrNull } from "~/db/queries/values";
import { listInvitations, type InvitationPage } from "~/domain/account/people/list-invitations.server";
import { toReportParticipant } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { toLanguage, type Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { memberRoles, type MemberRole } from "~/permission/actor";
import { hasReferenceForms } from "./names/change-name-forms.server";
import { nameFormsOf, type NameForms } from "./names/sample-sentences";
import { ofCountries } from "./merge/merge-obstacles.server";
import { readWindow, toParticipation, type ListedParticipation } from "./list-participations.server";
import { ownDeadline } from "./own-deadline";
import { findReviewOfParticipants } from "./participation-access.server";
import { participationSearchSchema } from "./participation-search";

export type ParticipantMember = {
  userId: string;
  name: string;
  email: string;
  role: MemberRole;
  language: Language;
  /** Null for someone who has never signed in. */
  signedInAt: Date | null;
};

export type Participation = ListedParticipation & {
  members: number;
  people: ParticipantMember[];
  invitationPage: InvitationPage;
  /** Until when it may send. */
  deadline: Date;
  extensionReason: string | null;
  aliases: string[];
  /** What was merged into it, the latest first. `by` is empty where the account is closed. */
  merged: { name: ReadText; at: Date; by: string; reason: string }[];
  /** A body can be merged with another; a State cannot. */
  merges: boolean;
  nameForms: {
    samples: NameForms[];
    /** The forms that may be corrected; null where they come with the portal. */
    given: Record<"enWithArticle" | "frArticle" | "frDe" | "ruGenitive", string> | null;
  };
};

/** A person who acts for a participant, as lists show them. */
export function toMember({ role, language, signedInAt, ...person }: MemberColumns): ParticipantMember {
  return {
    ...person,
    role: memberRoles.find((one) => one === role) ?? "drafter",
    language: toLanguage(language),
    signedInAt: toDateOrNull(signedInAt),
  };
}

function nameFormsIn(found: ParticipantPeople, slug: string): Participation["nameForms"] {
  const participant = toReportParticipant(found);
  const { enWithArticle = "", frArticle, frDe = "", ruGenitive = "" } = participant.names;
  const given = { enWithArticle, frArticle: frArticle === null ? "none" : (frArticle ?? ""), frDe, ruGenitive };
  return { samples: nameFormsOf(participant), given: hasReferenceForms(slug) ? null : given };
}

type Asked = { review: string; participant: string; language: Language; page: number };

/**
 * One participant of a review as its secretariat sees it: how far it has come, who acts for it, who was invited. Of one that
 * was merged into another it answers the slug of the other.
 * @throws DomainError notFound
 */
export async function findParticipation(
  ctx: QueryContext,
  asked: Asked,
): Promise<{ participation: Participation } | { mergedInto: string }> {
  const { language, participant: slug, page } = asked;
  const setup = await findReviewOfParticipants(ctx, asked.review);
  const reading = { setup, language };
  const search = participationSearchSchema.parse({});
  const [row] = readWindow(ctx, reading, { search, skip: 0, take: 1, slug }).rows;
  const found = findParticipantPeople(ctx.read, { reviewId: setup.id, slug });
  if (!row && found && found.mergedInto !== null) return { mergedInto: found.mergedInto };
  if (!row || !found) throw notFound();
  const listed = toParticipation(row, reading);
  const where = { reviewId: setup.id, participantId: found.id };
  const participation = {
    ...listed,
    people: found.members.map(toMember),
    invitationPage: await listInvitations(ctx, { where, page, language, letters: true }),
    deadline: ownDeadline(setup, listed),
    extensionReason: found.extensionReason,
    aliases: found.aliases,
    merged: found.merged.map(({ name, at, by, reason }) => ({
      name: readText(name, language),
      at: toDate(at),
      by: by ?? "",
      reason: reason ?? "",
    })),
    merges: !ofCountries.includes(found.class),
    nameForms: nameFormsIn(found, slug),
  };
  return { participation };
}

/** The same where it was not merged into another. @throws DomainError notFound */
export async function readParticipation(ctx: QueryContext, asked: Asked): Promise<Participation> {
  const found = await findParticipation(ctx, asked);
  if ("mergedInto" in found) throw notFound();
  return found.participation;
}
