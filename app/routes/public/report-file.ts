import { redirect } from "@remix-run/node";
import * as z from "zod";
import { evidenceAddress } from "~/domain/report/version/evidence-address";
import { readPublishedReport } from "~/domain/report/version/read-published-report.server";
import { isReportFormat, renderReport } from "~/formats/render-report.server";
import { optionalParam } from "~/domain/shared/query-params";
import { notFound } from "~/domain/shared/domain-error";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import { calendarDay } from "~/language/format";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), format: z.string() });
const search = z.object({
  version: optionalParam(numberParam),
});

/**
 * The published report as a file in the language of the address: the latest version, or the one asked for. A format in
 * which it cannot be had leads to its page, which offers those in which it can.
 */
export const loader = defineLoader(
  { params, search, can: "report.readPublished" },
  async ({ ctx, context, request, params: { review, format }, search: { version }, language }) => {
    if (!isReportFormat(format)) throw redirect(paths.report(language, review));
    const report = await readPublishedReport(ctx, { review, version });
    if (!report) throw notFound();
    const origin = context.settings.origin ?? new URL(request.url).origin;
    const evidenceHref = evidenceAddress({ origin, review, language, version });
    const date = calendarDay(report.publishedAt, report.timeZone);
    const file = await renderReport(report.content, { language, format, date, evidenceHref });
    const fileName = `${review}-report-v${report.number}-${language}`;
    return new Response(file, { headers: attachment({ type: format, fileName }) });
  },
);
