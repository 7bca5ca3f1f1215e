import * as z from "zod";
import { auditSearchSchema } from "~/domain/audit/record/audit-search";
import { reviewRecordParts } from "~/domain/audit/record/list-audit-record.server";
import { csvStream } from "~/formats/csv/csv.server";
import { auditColumns } from "~/formats/csv/audit-csv";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { pacedFile } from "~/http/guard/paced-file.server";
import { auditHeaders, inWords } from "~/i18n/audit-file-words";

/** The record of a review as a file, under the filters of the page. */
export const loader = defineLoader(
  { params: z.object({ review: z.string() }), search: auditSearchSchema, can: "audit.read" },
  async ({ ctx, context, params, search, language, t }) => {
    const parts = inWords(t, await reviewRecordParts(ctx, { ...params, search, language }));
    const fileName = `${params.review}-record-of-actions-${language}`;
    const headers = attachment({ type: "csv", fileName, confidential: true });
    return pacedFile(csvStream(auditColumns(auditHeaders(t)), parts), { context, headers });
  },
);
