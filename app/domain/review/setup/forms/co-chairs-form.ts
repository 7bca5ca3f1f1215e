import * as z from "zod";
import type { DocumentText, ReviewDocument } from "~/domain/review/document/review-document";
import { changedText, textField, textFields, typedWords, wordsOf } from "~/domain/review/setup/typed-texts";
import { type FieldErrors, invalid } from "~/domain/shared/domain-error";
import { languages } from "~/language/language";
import { seenField } from "./form-fields";

/** Co-Chairs that one form holds: those there are, and one more. */
export const mostCoChairs = 6;

/** The fields of a Co-Chair: the participant, and the texts of the person and of the substitute. */
export function coChairFields(at: number) {
  const base = `coChair${at + 1}`;
  return {
    participant: base,
    name: `${base}Name`,
    title: `${base}Title`,
    substituteName: `${base}SubstituteName`,
    substituteTitle: `${base}SubstituteTitle`,
  };
}

const every = Array.from({ length: mostCoChairs }, (_, at) => coChairFields(at));

const fields: Record<string, z.ZodType<string>> = Object.fromEntries(
  every.flatMap(({ participant, ...texts }) => [
    [participant, z.string().trim().max(100).default("")],
    ...Object.values(texts).flatMap((name) => Object.entries(textFields(name, 300))),
  ]),
);

/** What the page of Co-Chairs sends; one whose fields are all empty is none. */
export const coChairsFormSchema = z.object({ ...seenField, ...fields });

export type CoChairsForm = z.output<typeof coChairsFormSchema>;

type CoChair = ReviewDocument["coChairs"][number];

const isEmpty = (text: DocumentText) => Object.values(wordsOf(text)).every((words) => words.trim() === "");

function typedCoChair(
  document: ReviewDocument,
  form: CoChairsForm,
  at: number,
): { chair: CoChair | null; errors: FieldErrors } {
  const names = coChairFields(at);
  const before = document.coChairs[at];
  const text = (name: string, old: DocumentText | undefined) =>
    changedText(old, typedWords(form, name), document.languages);
  const participant = (form as Record<string, string>)[names.participant] ?? "";
  const [name, title] = [text(names.name, before?.name), text(names.title, before?.title)];
  const substitute = {
    name: text(names.substituteName, before?.substitute?.name),
    title: text(names.substituteTitle, before?.substitute?.title),
  };
  const withoutSubstitute = isEmpty(substitute.name) && isEmpty(substitute.title);
  if (participant === "" && isEmpty(name) && isEmpty(title) && withoutSubstitute) return { chair: null, errors: {} };
  const [first = languages[0]] = document.languages;
  const errors: FieldErrors = {
    ...(participant === "" ? { [names.participant]: ["participantMissing"] } : {}),
    ...(isEmpty(name) ? { [textField(names.name, first)]: ["nameMissing"] } : {}),
    ...(!withoutSubstitute && isEmpty(substitute.name)
      ? { [textField(names.substituteName, first)]: ["nameMissing"] }
      : {}),
  };
  return { chair: { participant, name, title, ...(withoutSubstitute ? {} : { substitute }) }, errors };
}

/** The set-up with other Co-Chairs, in the order of the form. @throws DomainError invalid */
export function withCoChairs(document: ReviewDocument, form: CoChairsForm): ReviewDocument {
  const typed = every.map((_, at) => typedCoChair(document, form, at));
  const errors: FieldErrors = Object.fromEntries(typed.flatMap((one) => Object.entries(one.errors)));
  if (Object.keys(errors).length > 0) throw invalid(errors);
  return { ...document, coChairs: typed.flatMap(({ chair }) => (chair ? [chair] : [])) };
}
