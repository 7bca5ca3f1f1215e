import * as z from "zod";
import { known } from "~/domain/review/document/known";
import type { DocumentQuestion, ReviewDocument } from "~/domain/review/document/review-document";
import { questionScopes } from "~/domain/review/question-scope";
import { changedText, hasWords, textFields, typedWords } from "~/domain/review/setup/typed-texts";
import type { FieldErrors } from "~/domain/shared/domain-error";
import { languages } from "~/language/language";
import { valuesIn } from "~/question-kinds/typed-values";
import { questionKinds } from "~/question-kinds/kind";
import { settingsPrefix, settingsTyped, setUpOf } from "~/question-kinds/set-up-register";
import { conditionChosen, isPossible, losingTheirCondition, possibleConditions } from "./question-conditions";

/** The texts of a question, in the order of its page. */
export const questionTexts = ["label", "stateText", "stakeholderText", "guidance"] as const;

const texts: Record<string, z.ZodType<string>> = Object.fromEntries(
  questionTexts.flatMap((name) => Object.entries(textFields(name))),
);
const switchedOn = z.preprocess((value) => value === "on", z.boolean());
const numberOrNothing = z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number().int().optional());

/**
 * What is typed on the page of a question. The fields of the settings, which their kind reads, stay as they were typed;
 * `saves` says what the button promised: a change in place, or a new version.
 */
export const questionFormSchema = z.looseObject({
  ...(texts as object),
  scope: z.enum(questionScopes, "placeMissing"),
  session: numberOrNothing,
  objective: numberOrNothing,
  kind: z.enum(questionKinds, "kindMissing"),
  wordLimit: z
    .string()
    .trim()
    .regex(/^([1-9]\d{0,4}|100000)?$/, "wordLimitInvalid")
    .default(""),
  required: switchedOn,
  shownWhen: z.preprocess(valuesIn, z.array(z.string())),
  saves: z.enum(["question", "version"]).default("question"),
  seen: z.string().default(""),
});

export type QuestionForm = z.output<typeof questionFormSchema>;

/** A question as it is before anything is typed. */
export function emptyQuestion({ questions }: Pick<ReviewDocument, "questions">): DocumentQuestion {
  const number = Math.max(0, ...questions.map((one) => one.number)) + 1;
  const taken = new Set(questions.map(({ key }) => key));
  const keys = Array.from({ length: questions.length + 1 }, (_, index) => `question-${number + index}`);
  const key = keys.find((one) => !taken.has(one)) ?? `question-${number}`;
  return {
    number,
    key,
    kind: "text",
    scope: "every-session",
    label: {},
    stateText: {},
    guidance: {},
    required: false,
  };
}

type Asked = { before: DocumentQuestion; document: ReviewDocument };

function placeOf({ scope, session, objective }: QuestionForm) {
  return {
    scope,
    ...known({
      session: scope === "session" ? session : undefined,
      objective: scope === "objective" ? objective : undefined,
    }),
  };
}

function settingsOf(form: QuestionForm, { before, document }: Asked) {
  const { kind } = form;
  const stored = kind === before.kind ? (before.settings ?? null) : null;
  return setUpOf(kind).fromTyped(settingsTyped(kind, form), stored, document.languages) ?? undefined;
}

/** A question after its form was sent; what is wrong with it is for `faultsOfQuestion` to say. */
export function questionOf(form: QuestionForm, asked: Asked): DocumentQuestion {
  const { before, document } = asked;
  const text = (name: (typeof questionTexts)[number]) =>
    changedText(before[name], typedWords(form, name), document.languages);
  const stakeholderText = text("stakeholderText");
  const { number, key } = before;
  return {
    number,
    key,
    kind: form.kind,
    ...placeOf(form),
    label: text("label"),
    stateText: text("stateText"),
    guidance: text("guidance"),
    required: form.required,
    ...known({
      stakeholderText: hasWords(stakeholderText, languages) ? stakeholderText : undefined,
      wordLimit: form.wordLimit === "" ? undefined : Number(form.wordLimit),
      settings: settingsOf(form, asked),
      shownWhen: conditionChosen(form.shownWhen) ?? undefined,
    }),
  };
}

/** Errors of the settings under the names that their fields have in the form. */
export function prefixed(kind: DocumentQuestion["kind"], errors: FieldErrors): FieldErrors {
  return Object.fromEntries(Object.entries(errors).map(([name, keys]) => [settingsPrefix(kind) + name, keys]));
}

function faultsOfPlace({ scope, session, objective }: QuestionForm, { sessions }: ReviewDocument): FieldErrors {
  if (scope === "session" && !sessions.some(({ number }) => number === session)) return { session: ["sessionMissing"] };
  const known = objective !== undefined && objective >= 1 && objective <= 23;
  return scope === "objective" && !known ? { objective: ["objectiveMissing"] } : {};
}

function faultsOfCondition(form: QuestionForm, after: DocumentQuestion, document: ReviewDocument): FieldErrors {
  const condition = conditionChosen(form.shownWhen);
  if (condition === null) return { shownWhen: ["conditionOfSeveral"] };
  const possible = possibleConditions(document, after, "en");
  if (condition && !isPossible(condition, possible)) return { shownWhen: ["conditionUnknown"] };
  return losingTheirCondition(document, after).length > 0 ? { kind: ["conditionNamesIt"] } : {};
}

/**
 * Texts that respondents need. Once the review is open, its languages must all be there: respondents would read the
 * question in another language than theirs.
 */
function faultsOfTexts(after: DocumentQuestion, { languages: chosen }: ReviewDocument, isOpen: boolean): FieldErrors {
  const [original = "en"] = chosen;
  const needed = ["label", "stateText"] as const;
  return Object.fromEntries(
    needed.flatMap((name): [string, string[]][] => {
      if (isOpen) {
        const empty = chosen.filter((language) => !hasWords(after[name], [language]));
        return empty.map((language) => [`${name}-${language}`, ["textMissingInLanguage"]]);
      }
      return hasWords(after[name], chosen) ? [] : [[`${name}-${original}`, [`${name}Missing`]]];
    }),
  );
}

/** What keeps a question from being saved, as keys of the `error` namespace by field. */
export function faultsOfQuestion(
  form: QuestionForm,
  after: DocumentQuestion,
  { document, isOpen }: { document: ReviewDocument; isOpen: boolean },
): FieldErrors {
  const { kind } = form;
  return {
    ...faultsOfTexts(after, document, isOpen),
    ...faultsOfPlace(form, document),
    ...prefixed(kind, setUpOf(kind).faults(settingsTyped(kind, form))),
    ...faultsOfCondition(form, after, document),
  };
}
