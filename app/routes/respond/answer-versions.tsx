import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { AnswerVersionsPage } from "~/components/respond/answer/answer-versions-page";
import { answerPath } from "~/components/respond/answer-path";
import { bringBackAnswer } from "~/domain/submission/answer/bring-back-answer.server";
import { listAnswerVersions } from "~/domain/submission/answer/list-answer-versions.server";
import { readSubmissionHead } from "~/domain/submission/submission-head.server";
import { answerKeySchema } from "~/domain/submission/submission-key";
import { pageParam } from "~/domain/shared/query-params";
import { placeWords } from "~/i18n/place-words";
import { defineAction, defineLoader } from "~/http/guard/define-route.server";

const search = z.object({ page: pageParam });

export const loader = defineLoader(
  { params: answerKeySchema, search, can: "submission.read" },
  async ({ ctx, params, search: { page }, language, t }) => {
    const list = await listAnswerVersions(ctx, { ...params, page, language });
    const { place } = list.data;
    const question = t("respond:question.title", { place: placeWords(t, place), label: place.label });
    return { meta: { title: `${t("respond:versions.title")}: ${question}` }, list };
  },
);

const form = z.object({
  version: z.coerce.number().int().positive(),
  revision: z.coerce.number().int().min(0),
});

export const action = defineAction(
  { params: answerKeySchema, can: "answer.write", form },
  async ({ ctx, params, form, language }) => {
    await bringBackAnswer(ctx, { ...params, ...form });
    return redirect(answerPath(language, await readSubmissionHead(ctx, { ...params, language }), params));
  },
);

export default function AnswerVersionsOfOne() {
  const { list } = useLoaderData<typeof loader>();
  return <AnswerVersionsPage list={list} failure={useActionData<typeof action>() ?? null} />;
}
