import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { PublicShell } from "~/components/public/public-shell";
import { PublishedReport } from "~/components/report/published-report";
import { readReportPage } from "~/domain/report/version/read-report-page.server";
import { findReview } from "~/domain/review/find-review.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string(), version: numberParam });
const search = z.object({ paragraph: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "report.readPublished" },
  async ({ ctx, params: { review: slug, version }, search: { paragraph }, language, t }) => {
    const review = await findReview(ctx, { slug, language });
    const report = await readReportPage(ctx, { review: slug, version, paragraph, language });
    return { meta: { title: t("report:version.metaTitle", { number: version }), review: review.shortTitle.text, description: review.title.text }, review, report };
  },
);

export default function ReportVersion() {
  const { review, report } = useLoaderData<typeof loader>();
  return (
    <PublicShell review={review} current="report" width="wide">
      {report ? <PublishedReport report={report} /> : null}
    </PublicShell>
  );
}
