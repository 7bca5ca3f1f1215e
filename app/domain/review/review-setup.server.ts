import { findReviewKeyById, findReviewKeyBySlug, type ReviewKey } from "~/db/queries/find-review-key.server";
import type { Reader } from "~/db/types";
import { notFound } from "~/domain/shared/domain-error";
import { keptByRevision, type SetupKey } from "./kept-by-revision.server";

/**
 * The set-up of a review: what its secretariat decided before it opened. Read once and kept in memory under the revision
 * that the database counts up with every change of it (triggers of the migration setup_revision), so that a page or a
 * save needs no query for it: the revision comes with a row that is read anyway.
 */
export type ReviewSetup = Awaited<ReturnType<typeof loadSetup>>;

async function loadSetup(reader: Reader, { id: reviewId }: SetupKey) {
  const review = await reader.review.findUniqueOrThrow({
    where: { id: reviewId },
    include: {
      sessions: {
        orderBy: { number: "asc" },
        include: { objectives: { orderBy: { objectiveNumber: "asc" }, include: { objective: true } } },
      },
      questions: { orderBy: { number: "asc" }, include: { versions: { orderBy: { version: "desc" } } } },
      documents: { orderBy: { position: "asc" }, include: { files: { orderBy: { language: "asc" } } } },
      codes: { orderBy: { position: "asc" } },
    },
  });
  const sessions = review.sessions.map(({ id, number, label, publishedNote, objectives }) => ({
    id,
    number,
    label,
    publishedNote,
    objectives: objectives.map(({ objective }) => objective),
  }));
  const questions = review.questions.flatMap(({ versions, ...question }) => {
    const [version] = versions;
    return version ? [{ ...question, version, versions }] : [];
  });
  const everyObjective = await reader.objective.findMany({ orderBy: { number: "asc" } });
  return { ...review, sessions, questions, everyObjective };
}

/** The set-up of a review at a revision. */
export const reviewSetup = keptByRevision(loadSetup);

type Found = { setup: ReviewSetup; hasReport: boolean };
type Asking = { read: Reader };

const asked = new WeakMap<object, Map<string, Promise<Found> | null>>();

/** Reads a review once for each context: a request asks the database one time for each of its reviews. */
function once(ctx: Asking, name: string, findKey: () => ReviewKey | null): Promise<Found> | null {
  const known = asked.get(ctx) ?? new Map<string, Promise<Found> | null>();
  asked.set(ctx, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const key = findKey();
  const found = key && reviewSetup(ctx.read, key).then((setup) => ({ setup, hasReport: key.hasReport }));
  known.set(name, found);
  if (key) known.set(key.id, found);
  return found;
}

/**
 * The set-up of the review at an address, and whether its report is published: one statement; null where there is none.
 * Whether the actor may see it is for the caller to ask.
 */
export async function findSetup(ctx: Asking, slug: string): Promise<Found | null> {
  return once(ctx, `slug ${slug}`, () => findReviewKeyBySlug(ctx.read, slug));
}

/**
 * The set-up of a review: without a statement where this context has asked for it, with one otherwise.
 * @throws DomainError notFound
 */
export async function getSetup(ctx: Asking, reviewId: string): Promise<ReviewSetup> {
  const found = await once(ctx, reviewId, () => findReviewKeyById(ctx.read, reviewId));
  if (!found) throw notFound();
  return found.setup;
}
