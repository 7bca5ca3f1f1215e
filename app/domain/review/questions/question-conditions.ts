import type { DocumentQuestion, DocumentText, ReviewDocument } from "~/domain/review/document/review-document";
import type { ShownWhen } from "~/domain/review/shown-when";
import type { Language } from "~/language/language";
import type { ChoiceOption } from "~/question-kinds/settings";
import { setUpOf } from "~/question-kinds/set-up-register";

/** A question on which another can depend, with the answers that can be named. */
export type PossibleCondition = { key: string; number: number; label: DocumentText; answers: ChoiceOption[] };

type Questions = Pick<ReviewDocument, "questions">;

/** Whether a question is shown only where another is answered, directly or by way of others. */
function dependsOn({ questions }: Questions, from: string, key: string): boolean {
  const passed = new Set<string>();
  let next: string | undefined = from;
  while (next !== undefined && !passed.has(next)) {
    passed.add(next);
    const at: string = next;
    next = questions.find((one) => one.key === at)?.shownWhen?.question;
    if (next === key) return true;
  }
  return false;
}

/**
 * The questions on which one can depend: those that are answered by choosing, are put in the same part or once, and do not
 * depend on it themselves.
 */
export function possibleConditions(
  document: Questions,
  { key, scope }: Pick<DocumentQuestion, "key" | "scope">,
  language: Language,
): PossibleCondition[] {
  return document.questions.flatMap((other): PossibleCondition[] => {
    const answers = setUpOf(other.kind).answers?.(other.settings ?? null, language);
    const reachable = other.scope !== "every-session" || scope === "every-session";
    if (!answers || !reachable || other.key === key || dependsOn(document, other.key, key)) return [];
    return [{ key: other.key, number: other.number, label: other.label, answers }];
  });
}

/** How a form names an answer to a question. */
export function conditionValue(question: string, answer: string): string {
  return `${question} ${answer}`;
}

/** The condition that was chosen: answers to one question; undefined where none is, null where they are to several. */
export function conditionChosen(values: readonly string[]): ShownWhen | undefined | null {
  const named = values
    .map((value) => value.split(" ", 2))
    .map(([question = "", answer = ""]) => ({ question, answer }));
  const [first] = named;
  if (!first) return undefined;
  if (named.some(({ question }) => question !== first.question)) return null;
  return { question: first.question, answered: named.map(({ answer }) => answer) };
}

/** Whether a condition names a question and answers that are possible. */
export function isPossible(condition: ShownWhen, possible: readonly PossibleCondition[]): boolean {
  const other = possible.find(({ key }) => key === condition.question);
  return condition.answered.every((answer) => other?.answers.some(({ key }) => key === answer));
}

/** The numbers of the questions that are shown only where this one is answered in a certain way. */
export function dependingOn({ questions }: Questions, key: string): number[] {
  return questions.filter(({ shownWhen }) => shownWhen?.question === key).map(({ number }) => number);
}

/** Those among them whose condition names an answer that the question does not have any more. */
export function losingTheirCondition({ questions }: Questions, changed: DocumentQuestion): number[] {
  const [language] = ["en"] as const;
  const answers = setUpOf(changed.kind).answers?.(changed.settings ?? null, language) ?? [];
  const has = (answer: string) => answers.some(({ key }) => key === answer);
  return questions
    .filter(({ shownWhen }) => shownWhen?.question === changed.key && !shownWhen.answered.every(has))
    .map(({ number }) => number);
}
