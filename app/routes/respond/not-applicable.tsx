import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { clockOf } from "~/components/layout/use-clock";
import { answerPath } from "~/components/respond/answer-path";
import { NotApplicablePage } from "~/components/respond/not-applicable/not-applicable-page";
import { RespondShell } from "~/components/respond/respond-shell";
import type { QueryContext } from "~/domain/shared/context";
import { readOwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { markApplicable, markNotApplicable } from "~/domain/submission/not-applicable/mark-not-applicable.server";
import {
  applicableFormSchema,
  notApplicableFormSchema,
} from "~/domain/submission/not-applicable/not-applicable-schema";
import { readSubmissionHead } from "~/domain/submission/submission-head.server";
import { answerKeySchema, type AnswerKey } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { placeWords } from "~/i18n/place-words";
import type { Language } from "~/language/language";

export const loader = defineLoader(
  { params: answerKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const data = await readOwnAnswer(ctx, { ...params, language });
    const title = `${t("respond:notApplicable.title")}: ${placeWords(t, params)}`;
    return { meta: { title, clock: clockOf(data.head) }, data };
  },
);

/** To the answer, where its reader answers questions. */
async function backTo(ctx: QueryContext, key: AnswerKey, language: Language) {
  return redirect(answerPath(language, await readSubmissionHead(ctx, { ...key, language }), key));
}

export const action = defineIntents({ params: answerKeySchema }, (intent) => ({
  mark: intent({ can: "answer.write", form: notApplicableFormSchema }, async ({ ctx, params, form, language }) => {
    await markNotApplicable(ctx, { ...params, ...form });
    return backTo(ctx, params, language);
  }),
  undo: intent({ can: "answer.write", form: applicableFormSchema }, async ({ ctx, params, form, language }) => {
    await markApplicable(ctx, { ...params, ...form });
    return backTo(ctx, params, language);
  }),
}));

export default function NotApplicable() {
  const { data } = useLoaderData<typeof loader>();
  return (
    <RespondShell head={data.head} current="answer">
      <NotApplicablePage data={data} failure={useActionData<typeof action>() ?? null} />
    </RespondShell>
  );
}
