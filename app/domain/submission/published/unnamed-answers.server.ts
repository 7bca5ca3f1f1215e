import { countUnnamed, listUnnamed, type UnnamedColumns } from "~/db/queries/public/unnamed-answers.server";
import { toMasks } from "~/db/queries/public/masked-spans";
import { isGroupLargeEnough } from "~/domain/counting/publication-level";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage, type SetupInLanguage } from "~/domain/review/setup-in-language";
import { type MaskReason, maskReasonOf, maskReasons } from "~/domain/screening/masking/mask-reasons";
import type { QueryContext } from "~/domain/shared/context";
import { type Language, toLanguage } from "~/language/language";
import type { ReadText } from "~/language/localized-text";
import { maskedText } from "~/language/text/masked-text";
import { sha256 } from "~/language/text/sha256.server";
import { contentOf, type WrittenContent } from "~/question-kinds/answer-content";
import { asQuestionKind, type QuestionKind } from "~/question-kinds/kind";
import { withoutMasked } from "~/domain/submission/receipt/public-text.server";
import { mayRead } from "./published-access.server";

/** An answer as everybody reads it, without a word about who gave it. */
export type UnnamedAnswer = WrittenContent & {
  key: string;
  kind: QuestionKind;
  /** Why spans of it are masked. */
  masked: MaskReason[];
  objectives: { number: number; label: ReadText }[];
};

export type UnnamedQuestion = { number: number; label: ReadText; answers: UnnamedAnswer[] };

export type UnnamedPart = { number: number; label: ReadText | null; questions: UnnamedQuestion[] };

/** How many answers without a name everybody may read: none as long as too few participants have given any. */
export function countUnnamedAnswers({ read, actor }: Pick<QueryContext, "read" | "actor">, reviewId: string): number {
  if (!mayRead(actor)) return 0;
  const { answers, participants } = countUnnamed(read, reviewId);
  return isGroupLargeEnough(participants) ? answers : 0;
}

/** By their words alone: the order says nothing about number, time or who sent them. */
function byWords(rows: readonly UnnamedColumns[]): [key: string, row: UnnamedColumns][] {
  const keyed = rows.map((row): [string, UnnamedColumns] => {
    const shown = maskedText(row[3], toMasks(row[6]));
    return [sha256(shown).slice(0, 16), row];
  });
  return keyed.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

function shownRows({ read, actor }: QueryContext, reviewId: string) {
  return countUnnamedAnswers({ read, actor }, reviewId) > 0 ? byWords(listUnnamed(read, reviewId)) : [];
}

type Placed = { session: number; answer: UnnamedAnswer; question: Omit<UnnamedQuestion, "answers"> };

function toPlaced([key, row]: [string, UnnamedColumns], setup: SetupInLanguage): Placed[] {
  const [session, questionVersionId, language, text, stored, objectives, columns] = row;
  const question = setup.questionVersions.get(questionVersionId);
  if (!question) return [];
  const { number, label } = question;
  const named = objectives.flatMap((objective) => setup.objectives.get(objective) ?? []);
  const masks = toMasks(columns);
  const shown = withoutMasked({ text, value: stored, masks });
  const kind = masks.length > 0 ? "text" : asQuestionKind(question.kind);
  const masked = maskReasons.filter((reason) => masks.some((mask) => maskReasonOf(mask.reason) === reason));
  const answer = { key, kind, masked, language: toLanguage(language), ...contentOf(shown), objectives: named };
  return [{ session, answer, question: { number, label } }];
}

function questionsIn(placed: readonly Placed[]): UnnamedQuestion[] {
  const questions = new Map<number, UnnamedQuestion>();
  for (const { question, answer } of placed) {
    const known = questions.get(question.number) ?? { ...question, answers: [] };
    known.answers.push(answer);
    questions.set(question.number, known);
  }
  return [...questions.values()].sort((one, other) => one.number - other.number);
}

/** The answers of a review whose authors are not named, by part and question; empty where too few have given any. */
export async function readUnnamedAnswers(
  ctx: QueryContext,
  { reviewId, language }: { reviewId: string; language: Language },
): Promise<UnnamedPart[]> {
  const setup = setupInLanguage(await getSetup(ctx, reviewId), language);
  const placed = shownRows(ctx, reviewId).flatMap((row) => toPlaced(row, setup));
  return setup.parts.flatMap(({ number, label }) => {
    const questions = questionsIn(placed.filter(({ session }) => session === number));
    return questions.length > 0 ? [{ number, label, questions }] : [];
  });
}
