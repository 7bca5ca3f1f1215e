import { redirect } from "@remix-run/node";
import * as z from "zod";
import { readAttendeeList } from "~/domain/review/meeting/attendee-list.server";
import { attendeeColumns, attendeeRows } from "~/formats/csv/attendees-csv";
import { toCsv } from "~/formats/csv/csv.server";
import { renderAttendees } from "~/formats/docx/attendees.server";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), format: z.string() });

/** The list of participants of a meeting as a file; a format in which it cannot be had leads to its page. */
export const loader = defineLoader(
  { params, can: "review.read" },
  async ({ ctx, params: { review, format }, language, t }) => {
    const list = await readAttendeeList(ctx, { review, language });
    const fileName = `${review}-participants-${language}`;
    if (format === "docx")
      return new Response(await renderAttendees(list, t, language), { headers: attachment({ type: format, fileName }) });
    if (format === "csv")
      return new Response(toCsv(attendeeColumns(t), attendeeRows(list)), {
        headers: attachment({ type: format, fileName }),
      });
    throw redirect(paths.attendees(language, review));
  },
);
