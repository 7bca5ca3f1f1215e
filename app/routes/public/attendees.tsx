import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AttendeesPage } from "~/components/public/attendees/attendees-page";
import { PublicShell } from "~/components/public/public-shell";
import { readAttendeeList } from "~/domain/review/meeting/attendee-list.server";
import { defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { cache: true };

const params = z.object({ review: z.string() });

export const loader = defineLoader({ params, can: "review.read" }, async ({ ctx, params, language, t }) => {
  const list = await readAttendeeList(ctx, { ...params, language });
  const { shortTitle, title } = list.review;
  return {
    meta: { title: t("meeting:list.title"), review: shortTitle.text, description: title.text },
    ...list,
  };
});

export default function Attendees() {
  const list = useLoaderData<typeof loader>();
  return (
    <PublicShell review={list.review} current={null}>
      <AttendeesPage {...list} />
    </PublicShell>
  );
}
