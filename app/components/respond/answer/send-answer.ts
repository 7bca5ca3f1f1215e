import type { Send, SendResult } from "~/components/form/saving/saver";
import { sendToSave } from "~/components/form/saving/send-to-save";
import { noContent } from "~/question-kinds/answer-content";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

/** The fields of an answer as a form sends them, with the revision it starts from. */
export function toBody({ complete, ...fields }: TypedAnswer, revision: number): URLSearchParams {
  const body = new URLSearchParams({ revision: String(revision) });
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) body.append(name, String(one));
  }
  if (complete) body.set("complete", "on");
  return body;
}

function conflictOf(conflict: unknown, userId: string): SendResult {
  const { kind, savedById } = (conflict ?? {}) as { kind?: string; savedById?: string };
  if (kind !== "stale") return { kind: "closed" };
  return { kind: savedById === userId ? "staleOwn" : "stale" };
}

/** An answer that is larger than any request may be is too large for its first field. */
function tooLarge(kind: QuestionKind): Record<string, string[]> {
  const [field = ""] = Object.keys(rulesOf(kind).toTyped(noContent));
  return { [field]: ["answerTooLarge"] };
}

/** Who sends an answer, and the version of the question that they see; null where that is not known. */
type Author = { userId: string; asked: string | null };

/** Sends an answer to be saved at `url`, in the name of its author: if another person has signed in since, it is not saved. */
export function sendAnswerTo(url: string, { userId, asked }: Author): Send<TypedAnswer> {
  return (answer, { revision, leaving }) => {
    const body = toBody(answer, revision);
    body.set("author", userId);
    if (asked !== null) body.set("asked", asked);
    return sendToSave(url, body, {
      leaving,
      onConflict: (conflict) => conflictOf(conflict, userId),
      tooLarge: tooLarge(answer.kind),
    });
  };
}
