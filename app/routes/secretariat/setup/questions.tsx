import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { QuestionList } from "~/components/setup/questions/question-list";
import { moveQuestion } from "~/domain/review/questions/move-question.server";
import { readQuestions } from "~/domain/review/questions/read-questions.server";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { paths } from "~/paths/paths";

const params = z.object({ review: z.string() });

export const loader = defineLoader(
  { params, search: z.object({ saved: z.string().optional() }), can: "review.setUp" },
  async ({ ctx, params: { review }, search, language, t }) => {
    const data = await readQuestions(ctx, { review, language });
    return { meta: { title: t("questions:list.title") }, ...data, saved: search.saved === "true" };
  },
);

const named = z.object({ question: z.coerce.number().int() });

export const action = defineIntents({ params }, (intent) => {
  const move = (direction: "up" | "down") =>
    intent({ can: "review.setUp", form: named }, async ({ ctx, params: { review }, form, language }) => {
      await moveQuestion(ctx, { review, ...form, direction });
      return redirect(paths.setUpQuestions(language, review));
    });
  return { up: move("up"), down: move("down") };
});

export default function Questions() {
  return <QuestionList {...useLoaderData<typeof loader>()} failure={useActionData<typeof action>() ?? null} />;
}
