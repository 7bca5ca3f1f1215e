import { useLoaderData } from "@remix-run/react";
import { Shell } from "~/components/layout/shell";
import { SearchPage } from "~/components/search/search-page";
import { listReviews } from "~/domain/review/find-review.server";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { searchPublicTexts } from "~/domain/search/search-public-texts.server";
import { searchSchema } from "~/domain/search/search-schema";
import { defineLoader } from "~/http/guard/define-route.server";

export const loader = defineLoader(
  { search: searchSchema, can: "submission.readPublished" },
  async ({ ctx, search, language, t }) => {
    const reviews = await listReviews(ctx, language);
    const chosen = reviews.find(({ slug }) => slug === search.review);
    // A review that is not there narrows nothing, and neither do its sessions and objectives where no review is chosen.
    const query = chosen ? search : { ...search, review: undefined, session: undefined, objective: undefined };
    const setup = chosen ? setupInLanguage(await getSetup(ctx, chosen.id), language) : null;
    return {
      meta: { title: t("search:title"), description: t("search:lead") },
      query,
      found: await searchPublicTexts(ctx, query, language),
      choices: {
        reviews: reviews.map(({ slug, shortTitle }) => ({ slug, title: shortTitle })),
        sessions: setup?.parts ?? [],
        objectives: setup?.everyObjective ?? [],
      },
    };
  },
);

export default function Search() {
  const { query, found, choices } = useLoaderData<typeof loader>();
  return (
    <Shell>
      <SearchPage query={query} found={found} choices={choices} />
    </Shell>
  );
}
