import type { PublicReview } from "~/domain/review/list-public-reviews.server";
import { type Language, languages } from "~/language/language";
import { paths } from "~/paths/paths";

function pagesOfReview({ slug, sessions, notes, hasReport }: PublicReview, language: Language): string[] {
  return [
    paths.review(language, slug),
    ...sessions.map((session) => paths.session(language, { review: slug, session })),
    ...notes.map((session) => paths.backgroundNote(language, { review: slug, session })),
    paths.submissions(language, slug),
    paths.coverage(language, slug),
    ...(hasReport ? [paths.report(language, slug)] : []),
  ];
}

/** The pages that lead to all others, in every language. Submissions are found from the lists. The demonstration has a page where it is served. */
export function publicPages(reviews: readonly PublicReview[], { demonstration }: { demonstration: boolean }): string[] {
  return languages.flatMap((language) => [
    paths.home(language),
    paths.receiptCheck(language),
    paths.accessibility(language),
    paths.privacy(language),
    ...(demonstration ? [paths.demonstration(language)] : []),
    ...reviews.flatMap((review) => pagesOfReview(review, language)),
  ]);
}
