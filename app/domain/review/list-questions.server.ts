import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { getSetup } from "./review-setup.server";
import { setupInLanguage, type ObjectiveLine } from "./setup-in-language";

export type QuestionLine = {
  number: number;
  label: ReadText;
  /** As put to governments. */
  stateText: ReadText;
  /** As put to everybody else. */
  stakeholderText: ReadText;
  guidance: ReadText;
  /** Under which it is put; null where it is put under none. */
  objective: ObjectiveLine | null;
};

type QuestionsQuery = { reviewId: string; session: number; language: Language };

/** The guiding questions that are put in a session, in their latest version; session 0 are those for the whole review. */
export async function listQuestions(ctx: Pick<QueryContext, "read">, query: QuestionsQuery): Promise<QuestionLine[]> {
  const { reviewId, session, language } = query;
  const { parts } = setupInLanguage(await getSetup(ctx, reviewId), language);
  const questions = parts.find(({ number }) => number === session)?.questions ?? [];
  return questions.map(({ number, label, stateText, stakeholderText, guidance, objective }) => ({
    number,
    label,
    stateText,
    stakeholderText,
    guidance,
    objective,
  }));
}
