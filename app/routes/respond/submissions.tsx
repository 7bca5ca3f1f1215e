import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { OwnSubmissions } from "~/components/respond/own-submissions";
import { isAnswerConflict } from "~/domain/submission/answer/answer-conflict";
import { listOwnSubmissions } from "~/domain/submission/list-own-submissions.server";
import { listJoined } from "~/domain/submission/joint/list-joined.server";
import { openSubmission } from "~/domain/submission/open-submission.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { paths } from "~/paths/paths";

export const handle: RouteHandle = { scripts: true, namespaces: ["respond", "review", "submission"] };

export const loader = defineLoader({ can: "submission.read" }, async ({ ctx, language, t }) => ({
  meta: { title: t("respond:list.title") },
  now: ctx.now,
  reviews: await listOwnSubmissions(ctx, language),
  joined: listJoined(ctx, language),
}));

const form = z.object({ reviewId: z.string(), participantId: z.string(), joint: z.literal("yes").optional() });

export const action = defineAction(
  { can: "submission.open", form },
  async ({ ctx, form: { joint, ...form }, language }) => {
    const id = await openSubmission(ctx, { ...form, joint: joint === "yes" });
    return redirect(joint ? paths.respondJoint(language, id) : paths.respondOverview(language, id));
  },
);

export default function Submissions() {
  const { reviews, joined, now } = useLoaderData<typeof loader>();
  const conflict = useActionData<{ conflict?: unknown }>()?.conflict;
  const refused = isAnswerConflict(conflict) && conflict.kind === "closed" ? conflict.reason : null;
  return <OwnSubmissions reviews={reviews} {...joined} now={now} refused={refused} />;
}
