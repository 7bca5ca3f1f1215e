import * as z from "zod";
import { allParticipations } from "~/domain/participation/all-participations.server";
import { participationFiltersSchema } from "~/domain/participation/participation-search";
import { csvStream } from "~/formats/csv/csv.server";
import { participantColumns } from "~/formats/csv/participants-csv";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { pacedFile } from "~/http/guard/paced-file.server";

const params = z.object({ review: z.string() });

/** The list of participants under its filters, whole. */
export const loader = defineLoader(
  { params, search: participationFiltersSchema, can: "participant.read" },
  async ({ ctx, context, params, search: filters, language, t }) => {
    const parts = await allParticipations(ctx, { ...params, filters, language });
    const headers = attachment({ type: "csv", fileName: `${params.review}-participants`, confidential: true });
    return pacedFile(csvStream(participantColumns(t), parts), { context, headers });
  },
);
