import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { MeetingPage } from "~/components/setup/parts/meeting-page";
import { meetingFormSchema, withMeeting } from "~/domain/review/setup/forms/meeting-form";
import { proposedZoneNames } from "~/domain/review/setup/proposed-names.server";
import { saveSetUp } from "~/domain/review/setup/save-set-up.server";
import { readSetUpPage } from "~/domain/review/setup/set-up-page.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, can: "review.setUp" },
  async ({ ctx, params: { review }, language, t }) => {
    const page = await readSetUpPage(ctx, { review, part: "meeting", language });
    return { meta: { title: t("setup:part.meeting.title"), review: page.frame.shortTitle.text }, ...page };
  },
);

export const action = defineAction(
  { params, can: "review.setUp", form: meetingFormSchema },
  async ({ ctx, params: { review }, form, language }) => {
    await saveSetUp(ctx, {
      review,
      part: "meeting",
      seen: form.seen,
      change: (document) => withMeeting(document, form, proposedZoneNames),
    });
    return redirect(paths.setUp(language, review, { saved: true }));
  },
);

export default function Meeting() {
  return <MeetingPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
