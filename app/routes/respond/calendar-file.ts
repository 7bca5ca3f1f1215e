import { readOwnDates } from "~/domain/submission/read-own-dates.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { renderCalendar } from "~/formats/ics/render-calendar";
import { reviewEvents } from "~/formats/ics/review-events";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

/** The dates of the review for the calendar of a respondent, with their own deadline. */
export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const dates = await readOwnDates(ctx, { ...params, language });
    const headers = attachment({ type: "ics", fileName: `${dates.slug}-${language}`, confidential: true });
    return new Response(renderCalendar(reviewEvents(dates, { t, language }, ctx.now)), { headers });
  },
);
