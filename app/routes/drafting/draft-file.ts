import { redirect } from "@remix-run/node";
import * as z from "zod";
import { readDraftContent, readFrozenContent } from "~/domain/report/version/read-report-content.server";
import { isReportFormat, renderReport } from "~/formats/render-report.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { numberParam } from "~/http/guard/params";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), format: z.string() });
const search = z.object({ version: numberParam.optional() });

/** The current draft of the report, or a frozen version of it, as a file with everything it cites. */
export const loader = defineLoader(
  { params, search, can: "report.readDraft" },
  async ({ ctx, params: { review, format }, search: { version: number }, language }) => {
    if (!isReportFormat(format)) throw redirect(paths.drafting(language, review));
    const { content, date } =
      number === undefined ? await readDraftContent(ctx, { review }) : await readFrozenContent(ctx, { review, number });
    const name = number === undefined ? "draft" : `report-v${number}`;
    const headers = attachment({ type: format, fileName: `${review}-${name}-${language}`, confidential: true });
    return new Response(await renderReport(content, { language, format, date }), { headers });
  },
);
