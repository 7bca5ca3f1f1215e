import { useEffect, useState, useSyncExternalStore } from "react";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import { AnswerSaver, type SavingState, type TypedAnswer } from "./answer-saver";
import { guardLeaving } from "./guard-leaving";
import { localCopyOf, type LocalCopy } from "./local-copy";
import { sendAnswerTo } from "./send-answer";

export function typedFrom({ answer }: OwnAnswer): TypedAnswer {
  const { language, text, complete } = answer;
  return { language, text, complete, objectives: answer.objectives.map(String) };
}

/** The copy of this answer in this browser. */
export function copyOf({ userId, head, place }: OwnAnswer): LocalCopy {
  return localCopyOf(userId, `${head.id}:${place.session}:${place.question}`);
}

type Options = { data: OwnAnswer; typed: TypedAnswer; revision: number; saveUrl: string };

/** The saver of the answer on this page; it lives as long as the page shows this question. */
export function useAnswerSaver({ data, typed, revision, saveUrl }: Options): {
  saver: AnswerSaver;
  saving: SavingState;
} {
  const [saver] = useState(
    () =>
      new AnswerSaver({
        saved: typedFrom(data),
        typed,
        revision,
        send: sendAnswerTo(saveUrl, data.userId),
        copy: copyOf(data),
      }),
  );
  const saving = useSyncExternalStore(saver.subscribe, saver.state, saver.state);
  useEffect(() => guardLeaving(saver), [saver]);
  return { saver, saving };
}
