import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { QuestionSetUpPage } from "~/components/setup/questions/question-page";
import { changeQuestion } from "~/domain/review/questions/change-question.server";
import { deleteQuestion } from "~/domain/review/questions/delete-question.server";
import { questionFormSchema } from "~/domain/review/questions/question-form";
import { readQuestionSetUp } from "~/domain/review/questions/read-question-set-up.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string(), question: z.coerce.number().int().positive() });
const search = z.object({ saved: z.string().optional(), delete: z.string().optional() });

export const loader = defineLoader(
  { params, search, can: "review.setUp" },
  async ({ ctx, params, search, language, t }) => {
    const data = await readQuestionSetUp(ctx, { ...params, language });
    const title = t("questions:numbered", { number: params.question });
    return { meta: { title }, data, saved: search.saved === "true", deleting: search.delete === "true" };
  },
);

export const action = defineIntents({ params }, (intent) => ({
  save: intent({ can: "review.setUp", form: questionFormSchema }, async ({ ctx, params, form, language }) => {
    await changeQuestion(ctx, { ...params, form });
    return redirect(paths.setUpQuestion(language, params, { saved: true }));
  }),
  delete: intent({ can: "review.setUp", form: z.object({}) }, async ({ ctx, params, language }) => {
    await deleteQuestion(ctx, params);
    return redirect(paths.setUpQuestions(language, params.review, { saved: true }));
  }),
}));

export default function Question() {
  return <QuestionSetUpPage {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
