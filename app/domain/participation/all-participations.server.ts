import type { QueryContext } from "~/domain/shared/context";
import { findReviewOfParticipants } from "./participation-access.server";
import { readWindow, toParticipation, type ListedParticipation } from "./list-participations.server";
import type { ParticipationFilters } from "./participation-search";
import type { Language } from "~/language/language";

const partSize = 500;

type Asked = { review: string; filters: ParticipationFilters; language: Language };

/**
 * All participants of a review under the filters, by name, in parts: the next is read when the one before is written.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function allParticipations(
  ctx: QueryContext,
  { review, filters, language }: Asked,
): Promise<AsyncGenerator<ListedParticipation[], void>> {
  const setup = await findReviewOfParticipants(ctx, review);
  const reading = { setup, language };
  const search = { ...filters, sort: "name", order: "asc", page: 1 } as const;
  return (async function* () {
    for (let skip = 0; ; skip += partSize) {
      const { total, rows } = readWindow(ctx, reading, { search, skip, take: partSize });
      if (skip < total) yield rows.map((row) => toParticipation(row, reading));
      if (skip + partSize >= total) return;
    }
  })();
}
