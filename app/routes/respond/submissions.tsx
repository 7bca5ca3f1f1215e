import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { OwnSubmissions } from "~/components/respond/own-submissions";
import { listOwnSubmissions } from "~/domain/submission/list-own-submissions.server";
import { openSubmission } from "~/domain/submission/open-submission.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader({ can: "submission.read" }, async ({ ctx, language, t }) => ({
  meta: { title: t("respond:list.title") },
  now: ctx.now,
  reviews: await listOwnSubmissions(ctx, language),
}));

const form = z.object({ reviewId: z.string(), participantId: z.string() });

export const action = defineAction({ can: "submission.open", form }, async ({ ctx, form, language }) =>
  redirect(paths.respondOverview(language, await openSubmission(ctx, form))),
);

export default function Submissions() {
  const { reviews, now } = useLoaderData<typeof loader>();
  return <OwnSubmissions reviews={reviews} now={now} />;
}
