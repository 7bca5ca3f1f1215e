import { listBodyNames, type BodyNames } from "~/db/queries/registrations/list-body-names.server";
import { namesOfUsers } from "~/domain/account/people.server";
import { countryNames } from "~/domain/participant/countries.server";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { stakeholderCategories, type StakeholderCategory } from "~/domain/participant/participant-schema";
import { readContact } from "~/domain/review/review-contact";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, toLanguage, type Language } from "~/language/language";
import { findReviewOfRegistrations } from "./registration-access.server";
import {
  isOpen,
  registrationStatuses,
  registrationStatusOf,
  statusesOf,
  type RegistrationSearch,
  type RegistrationStatus,
} from "./registration-status";
import { similarBodies, toComparable, type Comparable, type Likeness } from "./similar-bodies";

export const registrationPageSize = 10;

/** An existing body that a request may be of. */
export type SimilarBody = ParticipantLink & { likeness: Likeness; participates: boolean };

export type ListedRegistration = {
  id: string;
  status: RegistrationStatus;
  name: string;
  nameLanguage: Language;
  acronym: string | null;
  category: StakeholderCategory;
  accreditation: string | null;
  /** By name. */
  countries: string[];
  languages: Language[];
  /** Of the mails to the contact. */
  language: Language;
  contactName: string;
  contactEmail: string;
  reason: string;
  message: string | null;
  createdAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  /** The body as which it was accepted. */
  participant: ParticipantLink | null;
  /** The closest first; none where it is decided on. */
  similar: SimilarBody[];
};

export type RegistrationPage = {
  rows: ListedRegistration[];
  total: number;
  page: number;
  pages: number;
  counts: Record<RegistrationStatus, number>;
  /** The review has a contact, to which answers can go. */
  hasContact: boolean;
};

type Window = { reviewId: string; statuses: readonly RegistrationStatus[]; page: number };

const participant = { select: { slug: true, class: true, name: true } } as const;

function findRows(ctx: QueryContext, { reviewId, statuses, page }: Window) {
  const size = registrationPageSize;
  const waiting = statuses.every(isOpen);
  return ctx.read.registration.findMany({
    where: { reviewId, status: { in: [...statuses] } },
    // The oldest that waits is the first to decide on; of the others the latest comes first.
    orderBy: [{ createdAt: waiting ? "asc" : "desc" }, { id: "asc" }],
    skip: (page - 1) * size,
    take: size,
    include: { participant },
  });
}

type Row = Awaited<ReturnType<typeof findRows>>[number];

type Reading = { language: Language; bodies: Comparable<BodyNames>; people: ReadonlyMap<string, string> };

function strings(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === "string") : [];
}

function similarTo({ name, acronym }: Row, { bodies, language }: Reading): SimilarBody[] {
  return similarBodies([name, acronym], bodies).map(({ body, likeness }) => ({
    ...toParticipantLink(body, language),
    likeness,
    participates: body.participates === 1,
  }));
}

function toListed(row: Row, reading: Reading): ListedRegistration {
  const { reviewId: _, decidedById, participantId: __, ...said } = row;
  const status = registrationStatusOf(row.status);
  const { language } = reading;
  return {
    ...said,
    status,
    nameLanguage: toLanguage(row.nameLanguage),
    language: toLanguage(row.language),
    category: stakeholderCategories.find((category) => category === row.category) ?? "other",
    countries: countryNames(strings(row.countries), language),
    languages: strings(row.languages).filter(isLanguage),
    decidedBy: reading.people.get(decidedById ?? "") ?? null,
    participant: row.participant && toParticipantLink(row.participant, language),
    similar: isOpen(status) ? similarTo(row, reading) : [],
  };
}

async function countByStatus(ctx: QueryContext, reviewId: string): Promise<RegistrationPage["counts"]> {
  const groups = await ctx.read.registration.groupBy({ by: ["status"], where: { reviewId }, _count: { _all: true } });
  const count = (status: string) => groups.find((group) => group.status === status)?._count._all ?? 0;
  const entries = registrationStatuses.map((status) => [status, count(status)] as const);
  return Object.fromEntries(entries) as RegistrationPage["counts"];
}

/**
 * The requests to take part in a review, ten a page, each with the bodies that it may be of.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function listRegistrations(
  ctx: QueryContext,
  { review, search, language }: { review: string; search: RegistrationSearch; language: Language },
): Promise<RegistrationPage> {
  const { id: reviewId, contact } = await findReviewOfRegistrations(ctx, review);
  const counts = await countByStatus(ctx, reviewId);
  const statuses = statusesOf(search);
  const total = statuses.reduce((sum, status) => sum + counts[status], 0);
  const pages = Math.max(1, Math.ceil(total / registrationPageSize));
  const page = Math.min(search.page, pages);
  const rows = await findRows(ctx, { reviewId, statuses, page });
  const people = await namesOfUsers(
    ctx.read,
    rows.map(({ decidedById }) => decidedById),
  );
  const waiting = rows.some(({ status }) => isOpen(registrationStatusOf(status)));
  const bodies = toComparable(waiting ? listBodyNames(ctx.read, { reviewId }) : []);
  return {
    rows: rows.map((row) => toListed(row, { language, bodies, people })),
    total,
    page,
    pages,
    counts,
    hasContact: readContact(contact, language) !== null,
  };
}
