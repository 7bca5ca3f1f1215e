import { redirect } from "@remix-run/node";
import { capitalize } from "~/language/grammar/join-list";
import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { Overview } from "~/components/respond/overview";
import { RespondShell } from "~/components/respond/respond-shell";
import { chooseAnswerView } from "~/domain/account/choose-answer-view.server";
import { assignmentKeySchema } from "~/domain/submission/assignment/assignment-schema";
import { markAssignment } from "~/domain/submission/assignment/mark-assignment.server";
import { readOwnSubmission } from "~/domain/submission/read-own-submission.server";
import { readSubmissionHead } from "~/domain/submission/submission-head.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import type { RouteHandle } from "~/i18n/route-handle";
import { paths } from "~/paths/paths";
import type { AnswerView } from "~/permission/actor";

export const handle: RouteHandle = {
  scripts: true,
  namespaces: ["respond", "entry", "review", "submission", "questionnaire", "team"],
};

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const submission = await readOwnSubmission(ctx, { ...params, language });
    const { kind, possessive: owner } = submission.head.owner;
    const title = capitalize(t(`respond:title.${kind}`, { owner }), language);
    return { meta: { title, clock: clockOf(submission.head) }, submission };
  },
);

const chooses = { can: "submission.read", form: z.object({}) } as const;

export const action = defineIntents({ params: submissionKeySchema }, (intent) => {
  const choose = (view: AnswerView) =>
    intent(chooses, async ({ ctx, params, language }) => {
      await readSubmissionHead(ctx, { ...params, language });
      await chooseAnswerView(ctx, view);
      return redirect(paths.respondOverview(language, params.submissionId));
    });
  const mark = (done: boolean) =>
    intent({ can: "answer.write", form: assignmentKeySchema }, async ({ ctx, params, form, language }) => {
      await markAssignment(ctx, { ...params, ...form, done });
      return redirect(paths.respondOverview(language, params.submissionId));
    });
  return { question: choose("question"), session: choose("session"), finish: mark(true), reopen: mark(false) };
});

export default function OverviewPage() {
  const { submission } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={submission.head} current="overview">
      <Overview submission={submission} />
    </RespondShell>
  );
}
