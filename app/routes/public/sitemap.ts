import { listPublicReviews } from "~/domain/review/list-public-reviews.server";
import { publicPages } from "~/formats/sitemap/public-pages";
import { renderSitemap } from "~/formats/sitemap/sitemap";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

/** The public pages, for search engines. */
export const loader = defineLoader({ can: "review.read" }, async ({ ctx, context, request }) => {
  const origin = context.settings.origin ?? new URL(request.url).origin;
  const sitemap = renderSitemap(origin, publicPages(await listPublicReviews(ctx), context.settings));
  return new Response(sitemap, { headers: attachment({ type: "xml", fileName: "sitemap", inline: true }) });
});
