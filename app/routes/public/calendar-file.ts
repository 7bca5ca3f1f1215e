import * as z from "zod";
import { readReviewDates } from "~/domain/review/review-dates.server";
import { renderCalendar } from "~/formats/ics/render-calendar";
import { reviewEvents } from "~/formats/ics/review-events";
import { attachment } from "~/http/guard/attachment.server";
import { defineLoader } from "~/http/guard/define-route.server";

const params = z.object({ review: z.string() });

/** The dates of a review, for calendars. */
export const loader = defineLoader({ params, can: "review.read" }, async ({ ctx, params, language, t }) => {
  const dates = await readReviewDates(ctx, { ...params, language });
  const headers = attachment({ type: "ics", fileName: `${dates.slug}-${language}` });
  return new Response(renderCalendar(reviewEvents(dates, { t, language }, ctx.now)), { headers });
});
