import { auditSearchSchema } from "~/domain/audit/record/audit-search";
import { wholeRecordParts } from "~/domain/audit/record/list-audit-record.server";
import { csvStream } from "~/formats/csv/csv.server";
import { auditColumns } from "~/formats/csv/audit-csv";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { pacedFile } from "~/http/guard/paced-file.server";
import { auditHeaders, inWords } from "~/i18n/audit-file-words";

/** The record of actions as a file, under the filters of the page. */
export const loader = defineLoader(
  { search: auditSearchSchema, can: "audit.readAll" },
  async ({ ctx, context, search, language, t }) => {
    const parts = inWords(t, wholeRecordParts(ctx, { search, language }));
    const headers = attachment({ type: "csv", fileName: `record-of-actions-${language}`, confidential: true });
    return pacedFile(csvStream(auditColumns(auditHeaders(t)), parts), { context, headers });
  },
);
