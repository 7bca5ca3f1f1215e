import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AreaShell } from "~/components/layout/area-shell";
import { MeetingPage } from "~/components/meeting/meeting-page";
import { previewParagraphs } from "~/domain/report/facts/preview-paragraphs.server";
import { publishAttendees } from "~/domain/review/meeting/attendee-list.server";
import { countStakeholders } from "~/domain/review/meeting/count-stakeholders.server";
import {
  attendanceFormSchema,
  countFormSchema,
  slugFormSchema,
  undoFormSchema,
} from "~/domain/review/meeting/meeting-schema";
import { readMeeting } from "~/domain/review/meeting/read-meeting.server";
import { addAttendance, removeAttendance } from "~/domain/review/meeting/record-attendance.server";
import { undoChange } from "~/domain/review/meeting/write-record.server";
import { filterParam } from "~/domain/shared/query-params";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { scripts: true, namespaces: ["meeting", "session"] };

const params = z.object({ review: z.string() });
const search = z.object({ at: filterParam(z.literal("attend-participant")) });

export const loader = defineLoader(
  { params, search, can: "meeting.record" },
  async ({ ctx, params: { review }, search: { at }, language, t }) => {
    const meeting = await readMeeting(ctx, { review, language });
    return {
      meta: { title: t("meeting:metaTitle", { review: meeting.review.shortTitle.text }) },
      ...meeting,
      paragraphs: await previewParagraphs(ctx, { review, part: null, language }),
      at: at ?? null,
    };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  attend: intent(
    { can: "meeting.record", form: attendanceFormSchema },
    async ({ ctx, params: { review }, form, language }) => {
      await addAttendance(ctx, { review, part: null, language, ...form });
      return redirect(paths.meeting(language, review, { at: "attend-participant" }));
    },
  ),
  leave: intent(
    { can: "meeting.record", form: slugFormSchema },
    async ({ ctx, params: { review }, form, language }) => {
      await removeAttendance(ctx, { review, part: null, ...form });
      return redirect(paths.meeting(language, review));
    },
  ),
  count: intent(
    { can: "meeting.record", form: countFormSchema },
    async ({ ctx, params: { review }, form, language }) => {
      await countStakeholders(ctx, { review, ...form });
      return redirect(paths.meeting(language, review));
    },
  ),
  publish: intent({ can: "meeting.record", form: z.object({}) }, async ({ ctx, params: { review }, language }) => {
    await publishAttendees(ctx, { review, published: true });
    return redirect(paths.meeting(language, review));
  }),
  unpublish: intent({ can: "meeting.record", form: z.object({}) }, async ({ ctx, params: { review }, language }) => {
    await publishAttendees(ctx, { review, published: false });
    return redirect(paths.meeting(language, review));
  }),
  undo: intent({ can: "meeting.record", form: undoFormSchema }, async ({ ctx, params: { review }, form, language }) => {
    await undoChange(ctx, { review, ...form });
    return redirect(paths.meeting(language, review));
  }),
}));

export default function MeetingRecord() {
  const page = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <AreaShell review={page.review.slug} area="secretariat" page="meeting">
      <MeetingPage {...page} failure={failure ?? null} />
    </AreaShell>
  );
}
