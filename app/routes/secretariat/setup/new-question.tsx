import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { NewQuestionPage } from "~/components/setup/questions/new-question-page";
import { addQuestion } from "~/domain/review/questions/add-question.server";
import { questionFormSchema } from "~/domain/review/questions/question-form";
import { readNewQuestion } from "~/domain/review/questions/read-question-set-up.server";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, can: "review.setUp" },
  async ({ ctx, params: { review }, language, t }) => {
    const data = await readNewQuestion(ctx, { review, language });
    return { meta: { title: t("questions:add.title") }, data };
  },
);

export const action = defineAction(
  { params, can: "review.setUp", form: questionFormSchema },
  async ({ ctx, params: { review }, form, language }) => {
    const question = await addQuestion(ctx, { review, form });
    return redirect(paths.setUpQuestion(language, { review, question }, { saved: true }));
  },
);

export default function NewQuestion() {
  return <NewQuestionPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
