import { useState, useSyncExternalStore } from "react";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { contentOf } from "~/question-kinds/answer-content";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import { Saver, type SavingState } from "~/components/form/saving/saver";
import { useLeaveGuard } from "~/components/form/saving/use-leave-guard";
import { localCopyOf, type LocalCopy } from "./local-copy";
import { sendAnswerTo } from "./send-answer";
import { useHeldTexts } from "~/components/respond/queue/held-texts";

export function typedFrom({ answer, kind }: OwnAnswer): TypedAnswer {
  const { language, complete } = answer;
  const fields = rulesOf(kind).toTyped(contentOf(answer));
  return { ...fields, kind, language, complete, objectives: answer.objectives.map(String) };
}

/** The copy of this answer in this browser. */
export function copyOf({ userId, head, place }: OwnAnswer): LocalCopy {
  return localCopyOf(userId, `${head.id}:${place.session}:${place.question}`);
}

type Options = { data: OwnAnswer; typed: TypedAnswer; revision: number; saveUrl: string };

/** The saver of the answer on this page; it lives as long as the page shows this question. */
export function useAnswerSaver({ data, typed, revision, saveUrl }: Options): {
  saver: Saver<TypedAnswer>;
  saving: SavingState;
  leaving: ReturnType<typeof useLeaveGuard>;
} {
  const [saver] = useState(
    () =>
      new Saver({
        saved: typedFrom(data),
        typed,
        revision,
        send: sendAnswerTo(saveUrl, { userId: data.userId, asked: data.versionId }),
        copy: copyOf(data),
      }),
  );
  useHeldTexts([copyOf(data).key]);
  const saving = useSyncExternalStore(saver.subscribe, saver.state, saver.state);
  return { saver, saving, leaving: useLeaveGuard(saver, data.userId) };
}
