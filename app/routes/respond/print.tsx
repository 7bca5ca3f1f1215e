import { useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { PrintPage } from "~/components/respond/questionnaire/print-page";
import { RespondShell } from "~/components/respond/respond-shell";
import { readPrintedQuestionnaire } from "~/domain/submission/questionnaire/read-questionnaire.server";
import { submissionKeySchema } from "~/domain/submission/submission-key";
import { defineLoader } from "~/http/guard/define-route.server";

const search = z.object({ answers: z.literal("false").optional().catch(undefined) });

export const loader = defineLoader(
  { params: submissionKeySchema, search, can: "submission.read" },
  async ({ ctx, params, search: { answers }, language, t }) => {
    const withAnswers = answers === undefined;
    const printed = await readPrintedQuestionnaire(ctx, { ...params, language, withAnswers });
    return { meta: { title: t("questionnaire:print.title"), clock: clockOf(printed.head) }, ...printed, withAnswers };
  },
);

export default function Print() {
  const { head, questionnaire, withAnswers } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={head} current="overview">
      <PrintPage head={head} questionnaire={questionnaire} answers={withAnswers} />
    </RespondShell>
  );
}
