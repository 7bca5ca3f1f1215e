import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { getSetup } from "./review-setup.server";

export type QuestionLine = {
  number: number;
  label: ReadText;
  /** As put to governments. */
  stateText: ReadText;
  /** As put to everybody else. */
  stakeholderText: ReadText;
  guidance: ReadText;
};

type QuestionsQuery = { reviewId: string; session: number; language: Language };

/** The guiding questions of a session in their latest version: those put to the whole review and those of its own. */
export async function listQuestions(ctx: Pick<QueryContext, "read">, query: QuestionsQuery): Promise<QuestionLine[]> {
  const { reviewId, session, language } = query;
  const setup = await getSetup(ctx, reviewId);
  const own = setup.sessions.find(({ number }) => number === session)?.id ?? null;
  return setup.questions
    .filter(({ sessionId }) => sessionId === null || sessionId === own)
    .map(({ number, version }) => ({
      number,
      label: readText(version.label, language),
      stateText: readText(version.stateText, language),
      stakeholderText: readText(version.stakeholderText, language),
      guidance: readText(version.guidance, language),
    }));
}
