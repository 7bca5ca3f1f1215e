import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { clockOf } from "~/components/layout/use-clock";
import { QuestionsPage } from "~/components/respond/submit/questions-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { answerClarification } from "~/domain/submission/clarification/answer-clarification.server";
import { answerClarificationSchema } from "~/domain/submission/clarification/clarification-schema";
import { readClarifications } from "~/domain/submission/clarification/read-clarifications.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

export const loader = defineLoader(
  { params: submissionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const page = await readClarifications(ctx, { ...params, language });
    return { meta: { title: t("clarification:title"), clock: clockOf(page.head) }, page };
  },
);

export const action = defineAction(
  { params: submissionKeySchema, can: "clarification.answer", form: answerClarificationSchema },
  async ({ ctx, params: { submissionId }, form, language }) => {
    await answerClarification(ctx, { submissionId, ...form, language });
    return redirect(paths.respondQuestions(language, submissionId));
  },
);

export default function Questions() {
  const { page } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  return (
    <RespondShell head={page.head} current="overview">
      <QuestionsPage page={page} failure={failure ?? null} />
    </RespondShell>
  );
}
