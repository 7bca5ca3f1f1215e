import * as z from "zod";
import { importTemplate } from "~/domain/participation/import/import-template.server";
import { findReviewOfParticipants } from "~/domain/participation/participation-access.server";
import { toCsv } from "~/formats/csv/csv.server";
import { toXlsx } from "~/formats/xlsx/xlsx.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string(), format: z.enum(["csv", "xlsx"]) });

/** A file to fill in and send back, with the headings in the language of the page and two rows as examples. */
export const loader = defineLoader(
  { params, can: "participant.manage" },
  async ({ ctx, params: { review, format }, t }) => {
    await findReviewOfParticipants(ctx, review);
    const { columns, rows } = importTemplate(t);
    const headers = attachment({ type: format, fileName: "participants-template" });
    if (format === "csv") return new Response(toCsv(columns, rows), { headers });
    return new Response(await toXlsx(t("participation:title"), columns, rows), { headers });
  },
);
