import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import * as z from "zod";
import { clockOf } from "~/components/layout/use-clock";
import { AnswerPage } from "~/components/respond/answer/answer-page";
import { questionAnchor } from "~/components/respond/answer-path";
import { chooseAnswerView } from "~/domain/account/choose-answer-view.server";
import { answerFormSchema } from "~/domain/submission/answer/answer-schema";
import { confirmAnswer } from "~/domain/submission/answer/confirm-answer.server";
import { copyAnswer } from "~/domain/submission/answer/copy-answer.server";
import { copyEarlierAnswer } from "~/domain/submission/earlier/copy-earlier-answer.server";
import { keepDroppedAnswer } from "~/domain/submission/answer/keep-dropped-answer.server";
import { readOwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import {
  findQuestionShownAfter,
  nextQuestion,
  previousQuestion,
} from "~/domain/submission/answer/next-question.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { answerKeySchema, type AnswerKey } from "~/domain/submission/submission-key";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { DomainError } from "~/domain/shared/domain-error";
import { placeWords } from "~/i18n/place-words";
import type { Language } from "~/language/language";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import { anchor, paths } from "~/paths/paths";
import { inEachLanguage } from "~/http/guard/language-intents";
import { questionKinds } from "~/question-kinds/kind";
import type { RouteHandle } from "~/i18n/route-handle";

export const handle: RouteHandle = { scripts: true, namespaces: ["respond", "entry", "review", "team"] };

/** The saved version that a dropped text was kept as; anything else means nothing. */
const search = z.object({ kept: z.coerce.number().int().positive().optional().catch(undefined) });

/** A question that the answers given no longer ask leads on to the next one that is shown. */
function leadOn(ctx: QueryContext, key: AnswerKey, language: Language) {
  return async (error: unknown): Promise<never> => {
    const isMissing = error instanceof DomainError && error.code === "notFound";
    const next = isMissing ? await findQuestionShownAfter(ctx, key) : null;
    if (next) throw redirect(paths.respondAnswer(language, { ...key, ...next }));
    throw error;
  };
}

export const loader = defineLoader(
  { params: answerKeySchema, search, can: "submission.read" },
  async ({ ctx, params, search: { kept }, language, t }) => {
    const data = await readOwnAnswer(ctx, { ...params, language }).catch(leadOn(ctx, params, language));
    const title = t("respond:question.title", { place: placeWords(t, data.place), label: data.place.label });
    return { meta: { title, clock: clockOf(data.head) }, data, kept };
  },
);

/** The version of the question that the person read. */
const confirmSchema = z.object({ asked: z.string(), kind: z.enum(questionKinds) });

const guard = { can: "answer.write", form: answerFormSchema } as const;

/** `from`: a session, or what was answered to the review before; `view`: the page to come back to. */
const copyForm = z.object({
  from: z.union([z.literal("earlier"), z.coerce.number().int().positive()]),
  revision: z.coerce.number().int().min(0),
  view: z.enum(["question", "session"]).catch("question"),
});

const onSessionPage = (language: Language, params: AnswerKey) =>
  anchor(paths.respondSession(language, params), questionAnchor(params.question));

type Saved = { ctx: CommandContext; params: AnswerKey; language: Language };

async function afterNext({ ctx, params, language }: Saved): Promise<string> {
  const next = await nextQuestion(ctx, params);
  if (!next) return paths.respondCheck(language, params.submissionId);
  return paths.respondAnswer(language, { ...params, ...next });
}

async function afterPrevious({ ctx, params, language }: Saved): Promise<string> {
  const previous = await previousQuestion(ctx, params);
  return paths.respondAnswer(language, { ...params, ...previous });
}

async function afterSession({ ctx, params, language }: Saved): Promise<string> {
  await chooseAnswerView(ctx, "session");
  return onSessionPage(language, params);
}

export const action = defineIntents({ params: answerKeySchema }, (intent) => {
  const saveAnd = (next: (saved: Saved) => string | Promise<string>) =>
    intent(guard, async ({ ctx, params, form, language }) => {
      await saveAnswer(ctx, { ...params, ...form });
      return redirect(await next({ ctx, params, language }));
    });
  const drop = intent(guard, async ({ ctx, params, form, language }) => {
    const kept = await keepDroppedAnswer(ctx, { ...params, ...form });
    if (kept === null) return redirect(paths.respondAnswer(language, params));
    return redirect(paths.respondAnswer(language, { ...params, kept }));
  });
  const copyGuard = { can: "answer.write", form: copyForm } as const;
  const copy = intent(copyGuard, async ({ ctx, params, form: { view, from, revision }, language }) => {
    if (from === "earlier") await copyEarlierAnswer(ctx, { ...params, revision, language });
    else await copyAnswer(ctx, { ...params, revision, from });
    return redirect(view === "session" ? onSessionPage(language, params) : paths.respondAnswer(language, params));
  });
  const stay = saveAnd(({ params, language }) => paths.respondAnswer(language, params));
  const leads = {
    continue: saveAnd(afterNext),
    previous: saveAnd(afterPrevious),
    session: saveAnd(afterSession),
    overview: saveAnd(({ params, language }) => paths.respondOverview(language, params.submissionId)),
    check: saveAnd(({ params, language }) => paths.respondCheck(language, params.submissionId)),
    ...inEachLanguage((language) => saveAnd(({ params }) => paths.respondAnswer(language, params))),
  };
  const confirm = intent({ can: "answer.write", form: confirmSchema }, async ({ ctx, params, form, language }) => {
    await confirmAnswer(ctx, { ...params, ...form });
    return redirect(paths.respondAnswer(language, params));
  });
  return { save: stay, compare: stay, drop, copy, confirm, ...leads };
});

export default function Answer() {
  const { data, kept = null } = useLoaderData<typeof loader>();
  return <AnswerPage data={data} kept={kept} failure={useActionData<typeof action>() ?? null} />;
}
