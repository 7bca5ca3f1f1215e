import { announced } from "./find-review.server";
import type { QueryContext } from "~/domain/shared/context";

/** What of a review has a page of its own for everybody. */
export type PublicReview = {
  slug: string;
  sessions: number[];
  /** The sessions whose background note is published. */
  notes: number[];
  hasReport: boolean;
};

/** Every review that has been opened, as far as search engines are told of it. */
export async function listPublicReviews({ read }: Pick<QueryContext, "read">): Promise<PublicReview[]> {
  const rows = await read.review.findMany({
    where: announced,
    orderBy: { slug: "asc" },
    select: {
      slug: true,
      sessions: { orderBy: { number: "asc" }, select: { number: true, publishedNote: true } },
      reports: { where: { versions: { some: { publishedAt: { not: null } } } }, select: { id: true } },
    },
  });
  return rows.map(({ slug, sessions, reports }) => ({
    slug,
    sessions: sessions.map(({ number }) => number),
    notes: sessions.filter(({ publishedNote }) => publishedNote !== null).map(({ number }) => number),
    hasReport: reports.length > 0,
  }));
}
