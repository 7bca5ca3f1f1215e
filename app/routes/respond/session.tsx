import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SessionPage } from "~/components/respond/session/session-page";
import { clockOf } from "~/components/layout/use-clock";
import { chooseAnswerView } from "~/domain/account/choose-answer-view.server";
import { findNextSession } from "~/domain/submission/answer/next-session.server";
import { readOwnSession } from "~/domain/submission/answer/read-own-session.server";
import { saveAnswers } from "~/domain/submission/answer/save-session.server";
import { sessionFormSchema } from "~/domain/submission/answer/session-schema";
import { sessionKeySchema } from "~/domain/submission/submission-key";
import { defineIntents, defineLoader } from "~/http/guard/define-route.server";
import type { Language } from "~/language/language";
import type { RouteHandle } from "~/i18n/route-handle";
import { partWords } from "~/i18n/place-words";
import { anchor, paths } from "~/paths/paths";
import { inEachLanguage } from "~/http/guard/language-intents";

export const handle: RouteHandle = {
  scripts: true,
  namespaces: ["respond", "entry", "review", "team", "notes", "session"],
};

export const loader = defineLoader(
  { params: sessionKeySchema, can: "submission.read" },
  async ({ ctx, params, language, t }) => {
    const data = await readOwnSession(ctx, { ...params, language });
    const title = partWords(t, { number: data.session, label: data.label });
    return { meta: { title, clock: clockOf(data.head) }, data };
  },
);

/** A browser takes the anchor of the page that was left along, unless another one is named. */
const top = (path: string) => anchor(path, "content");

const guard = { can: "answer.write", form: sessionFormSchema } as const;

export const action = defineIntents({ params: sessionKeySchema }, (intent) => {
  const stay = intent(guard, async ({ ctx, params, form, language }) => {
    await saveAnswers(ctx, { ...params, answers: form });
    return redirect(paths.respondSession(language, params));
  });
  const goOn = intent(guard, async ({ ctx, params, form, language }) => {
    await saveAnswers(ctx, { ...params, answers: form });
    const session = await findNextSession(ctx, params);
    if (session === null) return redirect(paths.respondCheck(language, params.submissionId));
    return redirect(top(paths.respondSession(language, { ...params, session })));
  });
  const question = intent(guard, async ({ ctx, params, form, language }) => {
    await saveAnswers(ctx, { ...params, answers: form });
    await chooseAnswerView(ctx, "question");
    return redirect(top(paths.respondAnswer(language, { ...params, question: form[0]?.question ?? 1 })));
  });
  const saveAnd = (path: (of: { submissionId: string; session: number; language: Language }) => string) =>
    intent(guard, async ({ ctx, params, form, language }) => {
      await saveAnswers(ctx, { ...params, answers: form });
      return redirect(path({ ...params, language }));
    });
  const leads = {
    overview: saveAnd(({ submissionId, language }) => paths.respondOverview(language, submissionId)),
    check: saveAnd(({ submissionId, language }) => paths.respondCheck(language, submissionId)),
    ...inEachLanguage((language) => saveAnd((key) => paths.respondSession(language, key))),
  };
  return { save: stay, compare: stay, continue: goOn, question, ...leads };
});

export default function Session() {
  const { data } = useLoaderData<typeof loader>();
  return <SessionPage data={data} failure={useActionData<typeof action>() ?? null} />;
}
