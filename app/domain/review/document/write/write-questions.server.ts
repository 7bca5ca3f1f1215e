import { randomUUID } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import type { Language } from "~/language/language";
import { storedText } from "~/domain/review/document/document-texts";
import type { DocumentQuestion, ReviewDocument } from "~/domain/review/document/review-document";

/** The wording of a question, and what else a version of it holds. */
export function versionColumns(question: DocumentQuestion, original: Language) {
  const { label, stateText, stakeholderText, guidance, required, wordLimit, settings, shownWhen } = question;
  return {
    label: storedText(label, original),
    stateText: storedText(stateText, original),
    stakeholderText: storedText(stakeholderText ?? stateText, original),
    guidance: storedText(guidance, original),
    required,
    wordLimit: wordLimit ?? null,
    ...(settings === undefined || settings === null ? {} : { settings }),
    ...(shownWhen === undefined ? {} : { shownWhen }),
  };
}

/** What of a question stays as it is once it has answers: its kind and where it is put. */
export function questionColumns(
  { number, key, kind, scope, session, objective }: DocumentQuestion,
  sessionIds: ReadonlyMap<number, string>,
) {
  return {
    number,
    key,
    kind,
    scope,
    sessionId: scope === "session" ? (sessionIds.get(session ?? 0) ?? null) : null,
    objectiveNumber: scope === "objective" ? (objective ?? null) : null,
  };
}

/** Writes the questions of a new review in their first version. */
export async function createQuestions(
  tx: WriteTransaction,
  { questions, languages }: Pick<ReviewDocument, "questions" | "languages">,
  { reviewId, sessionIds, at }: { reviewId: string; sessionIds: ReadonlyMap<number, string>; at: Date },
): Promise<void> {
  const [original = "en"] = languages;
  for (const question of questions) {
    const id = randomUUID();
    await tx.guidingQuestion.create({ data: { id, reviewId, ...questionColumns(question, sessionIds) } });
    const version = { questionId: id, version: 1, createdAt: at, ...versionColumns(question, original) };
    await tx.guidingQuestionVersion.create({ data: version });
  }
}
