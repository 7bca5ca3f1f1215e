import { objectivesToName, type PlacedQuestion } from "~/domain/review/question-parts";
import { contentOf, isAnswered, type AnswerContent } from "~/question-kinds/answer-content";
import { asQuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { QuestionContext } from "~/question-kinds/settings";
import { readSettings } from "~/question-kinds/settings-register";
import type { AnswerForm } from "./answer-schema";

/** A question as the rules of its kind see it, answered in a language. */
export function contextOf({ question }: PlacedQuestion, language: AnswerForm["language"]): QuestionContext {
  return { settings: readSettings(asQuestionKind(question.kind), question.version.settings, language), language };
}

/** To which objectives an answer refers: that of its question, those that it names, or those that are named beside it. */
function objectivesOf(
  content: AnswerContent,
  { kind, objectives }: AnswerForm,
  { question }: PlacedQuestion,
): number[] {
  if (!isAnswered(content)) return question.objectiveNumber === null ? objectives : [];
  const rules = rulesOf(kind);
  const own = question.objectiveNumber === null ? [] : [question.objectiveNumber];
  if (rules.objectives === "within") return [...new Set([...own, ...(rules.objectivesIn?.(content) ?? [])])];
  if (own.length > 0) return own;
  return rules.objectives === "beside" ? objectives : [];
}

/** What was sent for a question, with its plain text and its objectives, as it is saved. */
export function settleAnswer<Form extends AnswerForm>(form: Form, placed: PlacedQuestion): Form {
  const typed = contentOf(form);
  const content = rulesOf(form.kind).settle?.(typed, contextOf(placed, form.language)) ?? typed;
  return { ...form, text: content.text, value: content.value, objectives: objectivesOf(content, form, placed) };
}

/** The numbers of the objectives to which an answer may refer. */
export function allowedObjectives(placed: PlacedQuestion): ReadonlySet<number> {
  const { part, question } = placed;
  const within = rulesOf(asQuestionKind(question.kind)).objectives === "within";
  const ofPart = within ? part.objectives.map(({ number }) => number) : [];
  return new Set([...objectivesToName(placed), ...ofPart]);
}
