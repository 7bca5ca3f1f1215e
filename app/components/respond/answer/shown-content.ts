import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import type { WrittenContent } from "~/question-kinds/answer-content";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

/** What is typed, with its plain text, as it is read before it is saved. */
export function shownContent(
  typed: TypedAnswer,
  { kind, settings }: Pick<OwnAnswer, "kind" | "settings">,
): WrittenContent {
  const { language } = typed;
  const { fromTyped, settle } = rulesOf(kind);
  const content = fromTyped(typed);
  return { ...(settle?.(content, { settings, language }) ?? content), language };
}
