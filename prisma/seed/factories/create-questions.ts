import type { WriteTransaction } from "~/db/types";
import questionsFile from "../reference/guiding-questions.json";
import { authoredText, officialText } from "~/language/stated-text";

export type SeededQuestion = { id: string; versionId: string };

type QuestionRecord = (typeof questionsFile.guidingQuestions)[number];

/** Official in English alone; a question without a stakeholder wording of its own puts that of States. */
function firstVersion({ label, stateText, stakeholderText, guidance }: QuestionRecord, createdAt: Date) {
  const stateWording = officialText(stateText, ["fr", "ru"]);
  return {
    version: 1,
    label: authoredText(label),
    stateText: stateWording,
    stakeholderText: stakeholderText ? authoredText(stakeholderText) : stateWording,
    guidance: authoredText(guidance),
    createdAt,
  };
}

/** The five guiding questions, put in every thematic session of the review. Answers number -> identifiers. */
export async function createQuestions(
  tx: WriteTransaction,
  reviewId: string,
  createdAt: Date,
): Promise<Map<number, SeededQuestion>> {
  const created = new Map<number, SeededQuestion>();
  for (const record of questionsFile.guidingQuestions) {
    const { number, key } = record;
    const question = await tx.guidingQuestion.create({
      data: { reviewId, number, key, versions: { create: firstVersion(record, createdAt) } },
      include: { versions: true },
    });
    created.set(number, { id: question.id, versionId: question.versions[0]?.id ?? "" });
  }
  return created;
}
