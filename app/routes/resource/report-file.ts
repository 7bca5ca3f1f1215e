import * as z from "zod";
import { evidenceAddress } from "~/domain/report/evidence-address";
import { readPublishedReport } from "~/domain/report/read-published-report.server";
import { renderReport, reportFormats, reportHeaders } from "~/domain/report/render-report.server";
import { chosenField } from "~/domain/shared/address-field";
import { notFound } from "~/domain/shared/domain-error";
import { defineLoader } from "~/http/define-route.server";
import { numberParam } from "~/http/params";

const params = z.object({ review: z.string(), format: z.enum(reportFormats) });
const search = z.object({
  version: chosenField(numberParam),
});

/** The published report as a file in the language of the address: the latest version, or the one asked for. */
export const loader = defineLoader(
  { params, search, can: "report.readPublished" },
  async ({ ctx, context, request, params: { review, format }, search: { version }, language }) => {
    const report = await readPublishedReport(ctx, { review, version });
    if (!report) throw notFound();
    const origin = context.settings.origin ?? new URL(request.url).origin;
    const evidenceHref = evidenceAddress({ origin, review, language, version });
    const file = await renderReport(report.content, { language, format, evidenceHref });
    return new Response(file, { headers: reportHeaders(format, `${review}-report-v${report.number}-${language}`) });
  },
);
