import * as z from "zod";
import { allParticipations } from "~/domain/participation/all-participations.server";
import { participationFiltersSchema } from "~/domain/participation/participation-search";
import { participantColumns } from "~/formats/csv/participants-csv";
import { toXlsx } from "~/formats/xlsx/xlsx.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

/** The list of participants under its filters as a workbook. */
export const loader = defineLoader(
  { params, search: participationFiltersSchema, can: "participant.read" },
  async ({ ctx, params, search: filters, language, t }) => {
    const rows = [];
    for await (const part of await allParticipations(ctx, { ...params, filters, language })) rows.push(...part);
    const file = await toXlsx(t("participation:title"), participantColumns(t), rows);
    const headers = attachment({ type: "xlsx", fileName: `${params.review}-participants`, confidential: true });
    return new Response(file, { headers });
  },
);
