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

/** Sends an answer of a person to be saved at `url`. */
export function sendAnswerTo(url: string, userId: string): Send<TypedAnswer> {
  return (answer, { revision, leaving }) =>
    sendToSave(url, toBody(answer, revision), {
      leaving,
      onConflict: (conflict) => conflictOf(conflict, userId),
      tooLarge: tooLarge(answer.kind),
    });
}
