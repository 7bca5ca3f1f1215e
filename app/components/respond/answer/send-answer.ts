import { noContent } from "~/question-kinds/answer-content";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";
import type { Send, SendResult } from "./answer-saver";

function toBody({ complete, ...fields }: TypedAnswer, revision: number): URLSearchParams {
  const body = new URLSearchParams({ revision: String(revision) });
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) body.append(name, String(one));
  }
  if (complete) body.set("complete", "on");
  return body;
}

type Answered = {
  revision?: number;
  fieldErrors?: Record<string, string[]>;
  conflict?: { kind?: string; savedById?: string };
};

function conflictOf({ conflict }: Answered, userId: string): SendResult {
  if (conflict?.kind !== "stale") return { kind: "closed" };
  return { kind: conflict.savedById === userId ? "staleOwn" : "stale" };
}

/** An answer that is larger than any request may be is too large for its first field. */
function tooLarge(kind: QuestionKind): Record<string, string[]> {
  const [field = ""] = Object.keys(rulesOf(kind).toTyped(noContent));
  return { [field]: ["answerTooLarge"] };
}

type Sent = { userId: string; kind: QuestionKind };

async function read(response: Response, { userId, kind }: Sent): Promise<SendResult> {
  if (response.type === "opaqueredirect" || response.status === 401) return { kind: "signedOut" };
  if (response.status >= 500 || response.status === 429) return { kind: "unreachable" };
  if (response.status === 403 || response.status === 404) return { kind: "closed" };
  if (response.status === 413) return { kind: "refused", fieldErrors: tooLarge(kind) };
  const answered = (await response.json()) as Answered;
  if (response.status === 409) return conflictOf(answered, userId);
  if (response.status === 422) return { kind: "refused", fieldErrors: answered.fieldErrors ?? {} };
  return typeof answered.revision === "number"
    ? { kind: "saved", revision: answered.revision }
    : { kind: "unreachable" };
}

/**
 * Sends an answer of a person to be saved at `url`. While the page goes away, the request outlives it as far as browsers allow
 * (64 KiB); a longer text is sent without that promise.
 */
export function sendAnswerTo(url: string, userId: string): Send {
  return async (answer, { revision, leaving }) => {
    const body = toBody(answer, revision);
    const request = { method: "POST", body, redirect: "manual", credentials: "same-origin" } as const;
    const keepalive = leaving && body.toString().length < 60_000;
    try {
      return await read(await fetch(url, { ...request, keepalive }), { userId, kind: answer.kind });
    } catch {
      return { kind: "unreachable" };
    }
  };
}
