import { findMergeRecords, movingParts, type MergeRecord, type MovingPart } from "~/db/queries/merge/find-merge.server";
import { listBodyNames } from "~/db/queries/registrations/list-body-names.server";
import { matchNames } from "~/domain/participant/match-names";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { similarBodies, toComparable } from "~/domain/registration/similar-bodies";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Language } from "~/language/language";
import { readText, type ReadText, textOf } from "~/language/localized-text";
import { findReviewOfParticipants } from "../participation-access.server";
import { findObstacles, type MergeObstacle } from "./merge-obstacles.server";

/** As many as a person looks through before typing more of the name. */
const mostFound = 20;

export type MergePreview = {
  other: ParticipantLink;
  /** What would move, as far as there is anything; empty where the actor may not know. */
  moves: { part: MovingPart; count: number }[];
  obstacles: { reason: MergeObstacle["reason"]; reviews: ReadText[] }[];
  /** In how many reviews something of them is that the actor does not manage. */
  notManaged: number;
  /** The other record takes part in this review: the merge can be made the other way round. */
  participates: boolean;
};

export type MergeOffer = {
  participant: ParticipantLink;
  q: string;
  /** What the search found, or bodies of a similar name where nothing was typed. */
  found: ParticipantLink[];
  more: boolean;
  preview: MergePreview | null;
};

type Asked = { review: string; participant: string; language: Language; q: string; other: string | undefined };

function findBodies(ctx: QueryContext, kept: MergeRecord, { q, language, reviewId }: Asked & { reviewId: string }) {
  const bodies = listBodyNames(ctx.read, { reviewId }).filter(({ id }) => id !== kept.id);
  if (q === "") return similarBodies(kept.keys, toComparable(bodies)).map(({ body }) => body);
  const named = bodies.map((body) => ({ ...body, stored: body.name, name: textOf(body.name, language) }));
  return matchNames(q, named, mostFound + 1).map(({ stored, ...body }) => ({ ...body, name: stored }));
}

function previewOf(ctx: QueryContext, records: { kept: MergeRecord; other: MergeRecord }, language: Language) {
  const { obstacles, notManaged } = findObstacles(ctx.read, ctx.actor, records);
  const { counts, participates, ...row } = records.other;
  const moves = movingParts.map((part) => ({ part, count: counts[part] })).filter(({ count }) => count > 0);
  return {
    other: toParticipantLink(row, language),
    moves: notManaged.length > 0 ? [] : moves,
    obstacles: obstacles
      .filter(({ reviews }) => notManaged.length === 0 || reviews.length === 0)
      .map(({ reason, reviews }) => ({ reason, reviews: reviews.map((title) => readText(title, language)) })),
    notManaged: notManaged.length,
    participates: participates === 1,
  };
}

/**
 * Who could be the same as a participant of a review, by name; and what a merge with the one that is chosen would do.
 * @throws DomainError notFound; forbidden for those who only read
 */
export async function readMerge(ctx: QueryContext, asked: Asked): Promise<MergeOffer> {
  const { language, participant, other: chosen, q } = asked;
  const { id: reviewId } = await findReviewOfParticipants(ctx, asked.review);
  requirePermission(ctx.actor, "participant.manage", { reviewId });
  const records = findMergeRecords(ctx.read, { one: participant, other: chosen, reviewId });
  const kept = records.find(({ slug }) => slug === participant);
  const other = records.find(({ slug }) => slug === chosen);
  if (!kept?.participates) throw notFound();
  const found = other ? [] : findBodies(ctx, kept, { ...asked, reviewId });
  return {
    participant: toParticipantLink(kept, language),
    q,
    found: found.slice(0, mostFound).map((body) => toParticipantLink(body, language)),
    more: found.length > mostFound,
    preview: other ? previewOf(ctx, { kept, other }, language) : null,
  };
}
