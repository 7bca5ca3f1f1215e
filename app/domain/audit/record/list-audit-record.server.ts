import { listAuditEvents } from "~/db/queries/audit/list-audit-events.server";
import type { ReadClient } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { can } from "~/permission/can";
import { type AuditSearch, toAuditFilter } from "./audit-search";

export const auditPageSize = 50;
/** A file has at most so many entries: an earlier time is asked for with a last day. */
export const longestAuditFile = 10_000;
const atOnce = 500;

export type AuditEntry = {
  sequence: number;
  at: Date;
  /** Null where the portal did it itself, or a person who was not signed in. */
  actorId: string | null;
  /** Empty where the account is closed. */
  actor: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  /** Keys, numbers and statuses; never content. */
  detail: Record<string, string | number | boolean | null>;
  /** Slug of the review that it concerns. */
  review: string | null;
  /** Number of the submission that it concerns. */
  submission: number | null;
  /** Whose submission; only those who run the review are told. */
  participant: ReadText | null;
  /** Name of the person that it concerns. */
  person: string | null;
};

export type AuditPage = {
  entries: AuditEntry[];
  /** The entry before which the next page starts; null on the last. */
  older: number | null;
};

/** Whose record: that of one review, for those who run it, or the whole. */
type Scope = { reviewId: string | null; timeZone: string };
type Asked = { search: AuditSearch; language: Language };

function read(read: ReadClient, scope: Scope, { search, language, take }: Asked & { take: number }): AuditEntry[] {
  const { reviewId, timeZone } = scope;
  const rows = listAuditEvents(read, { ...toAuditFilter(search, timeZone), reviewId, take });
  return rows.map((row) => ({
    ...row,
    participant: reviewId !== null && row.participant !== null ? readText(row.participant, language) : null,
  }));
}

function page(ctx: QueryContext, scope: Scope, asked: Asked): AuditPage {
  const found = read(ctx.read, scope, { ...asked, take: auditPageSize + 1 });
  const entries = found.slice(0, auditPageSize);
  return { entries, older: found.length > auditPageSize ? (entries.at(-1)?.sequence ?? null) : null };
}

async function* parts(
  ctx: QueryContext,
  scope: Scope,
  { search, language }: Asked,
): AsyncGenerator<AuditEntry[], void> {
  let before = search.before;
  for (let written = 0; written < longestAuditFile; written += atOnce) {
    const found = read(ctx.read, scope, { search: { ...search, before }, language, take: atOnce });
    if (found.length > 0) yield await Promise.resolve(found);
    if (found.length < atOnce) return;
    before = found.at(-1)?.sequence;
  }
}

async function scopeOf({ read, actor }: QueryContext, slug: string): Promise<Scope> {
  const review = await read.review.findUnique({ where: { slug }, select: { id: true, timeZone: true } });
  if (!review || !can(actor, "audit.read", { reviewId: review.id })) throw notFound();
  return { reviewId: review.id, timeZone: review.timeZone };
}

function wholeScope({ actor }: QueryContext): Scope {
  requirePermission(actor, "audit.readAll", {});
  return { reviewId: null, timeZone: "UTC" };
}

type OfReview = Asked & { review: string };

/** What was done in a review, the latest first, 50 a page. @throws DomainError notFound where the actor does not run it */
export async function listReviewRecord(ctx: QueryContext, { review, ...asked }: OfReview): Promise<AuditPage> {
  return page(ctx, await scopeOf(ctx, review), asked);
}

/** What was done in the whole portal, without the names of participants. @throws DomainError forbidden */
export function listWholeRecord(ctx: QueryContext, asked: Asked): AuditPage {
  return page(ctx, wholeScope(ctx), asked);
}

/** The same in parts, for a file. @throws DomainError notFound */
export async function reviewRecordParts(ctx: QueryContext, { review, ...asked }: OfReview) {
  return parts(ctx, await scopeOf(ctx, review), asked);
}

/** @throws DomainError forbidden */
export function wholeRecordParts(ctx: QueryContext, asked: Asked) {
  return parts(ctx, wholeScope(ctx), asked);
}
