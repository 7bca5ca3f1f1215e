import type { AnswerRow } from "~/db/queries/list-answers.server";
import { isAnswerTo } from "~/domain/review/question-scope";
import type { SetupPart, SetupQuestion } from "~/domain/review/setup-in-language";
import { sees, type Sight } from "~/domain/submission/sight";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { isAnswered } from "~/question-kinds/answer-content";

/** A session in which the same question is answered. */
export type AnsweredElsewhere = { session: number; label: string; words: number };

type Place = { part: SetupPart; question: SetupQuestion; sight: Sight };

/**
 * The other sessions in which a question that is put in every session was answered, for an answer that is not begun: their
 * authors may start from one of those texts that they see instead of writing it again. Empty for all other questions.
 */
export function answeredElsewhere(
  { part, question, sight }: Place,
  parts: readonly SetupPart[],
  answers: readonly AnswerRow[],
): AnsweredElsewhere[] {
  const answerIn = ({ id }: SetupPart) => answers.find((answer) => isAnswerTo(answer, question, id));
  const own = answerIn(part);
  if (question.scope !== "every-session" || (own && isAnswered(own))) return [];
  return parts.flatMap((other) => {
    const isOther = other.id !== null && other.id !== part.id && sees(sight, { part: other, question });
    const answer = isOther ? answerIn(other) : undefined;
    if (!answer || !isAnswered(answer)) return [];
    return [{ session: other.number, label: other.label?.text ?? "", words: countWordsCached(answer) }];
  });
}
