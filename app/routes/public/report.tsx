import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicShell } from "~/components/public/public-shell";
import { NoReport } from "~/components/report/no-report";
import { PublishedReport } from "~/components/report/published-report";
import { readReportPage } from "~/domain/report/version/read-report-page.server";
import { findReview } from "~/domain/review/find-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string() });
const search = z.object({ paragraph: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "report.readPublished" },
  async ({ ctx, params: { review: slug }, search: { paragraph }, language, t }) => {
    const review = await findReview(ctx, { slug, language });
    const report = await readReportPage(ctx, { review: slug, paragraph, language });
    const title = `${report?.view.title ?? t("report:published.title")} – ${review.shortTitle.text}`;
    return { meta: { title, description: review.title.text }, review, report };
  },
);

export default function Report() {
  const { review, report } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current="report" width={report ? "wide" : "plain"}>
      {report ? <PublishedReport report={report} /> : <NoReport review={review.slug} />}
    </PublicShell>
  );
}
