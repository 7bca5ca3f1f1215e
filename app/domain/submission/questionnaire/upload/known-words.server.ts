import type { ReviewSetup } from "~/domain/review/review-setup.server";
import {
  setupInLanguage,
  type SetupInLanguage,
  type SetupPart,
  type SetupQuestion,
} from "~/domain/review/setup-in-language";
import {
  howToFillIn,
  partHeading,
  printQuestion,
  wordContext,
  type PrintedQuestion,
} from "~/domain/submission/questionnaire/questionnaire";
import type { SubmissionKind } from "~/domain/submission/submission-owner";
import { translatorFor } from "~/i18n/resources.server";
import { languages, type Language } from "~/language/language";
import { sameWords } from "~/language/text/read-blocks";
import type { WordContext } from "~/question-kinds/file-forms";
import type { QuestionKind } from "~/question-kinds/kind";

/** A question with everything that a file may print for it: in every language, to everybody, in every version. */
export type KnownQuestion = {
  session: number;
  question: number;
  kind: QuestionKind;
  headings: ReadonlySet<string>;
  /** Lines above its answer. */
  lines: ReadonlySet<string>;
  answerLabels: ReadonlySet<string>;
  contexts: WordContext[];
};

/** What is printed and no answer, as `sameWords` writes it. */
export type KnownWords = {
  questions: KnownQuestion[];
  /** Headings of sessions, with the number of each. */
  parts: ReadonlyMap<string, number>;
  /** Lines around the questions. */
  around: ReadonlySet<string>;
};

const kinds: readonly SubmissionKind[] = ["report", "contribution"];
const linesOf = (text: string) =>
  text
    .split(/\n+/)
    .map(sameWords)
    .filter((line) => line !== "");
const setOf = (lines: readonly string[]) => new Set(lines.flatMap(linesOf));

type InLanguage = { language: Language; setup: SetupInLanguage; wordLimit: number | null; slug: string };

function printed(
  { language, setup, wordLimit, slug }: InLanguage,
  part: SetupPart,
  question: SetupQuestion,
): PrintedQuestion[] {
  const t = translatorFor(language);
  const printing = { setup, slug, language, t, owner: null, wordLimit, answerTo: () => null };
  return kinds.map((kind) => printQuestion(part, question, { ...printing, kind }));
}

function knownQuestion(
  all: readonly InLanguage[],
  part: SetupPart,
  { id, number, kind }: SetupQuestion,
): KnownQuestion {
  const versions = all.flatMap((one) =>
    [...one.setup.questionVersions.values()]
      .filter((version) => version.id === id)
      .map((version) => ({ one, version, lines: printed(one, part, version) })),
  );
  const prints = versions.flatMap(({ lines }) => lines);
  const ts = all.map(({ language }) => translatorFor(language));
  return {
    session: part.number,
    question: number,
    kind,
    headings: setOf(prints.map(({ heading }) => heading)),
    lines: setOf([
      ...prints.flatMap(({ wording, guidance, hints, objective }) => [
        wording.text,
        guidance.text,
        ...hints,
        objective ?? "",
      ]),
      ...ts.flatMap((t) => [t("respond:question.guidance"), t("questionnaire:doc.notApplicable")]),
    ]),
    answerLabels: setOf(ts.map((t) => t("questionnaire:doc.answer"))),
    contexts: versions.map(({ one, version }) =>
      wordContext(version, { language: one.language, t: translatorFor(one.language) }),
    ),
  };
}

/** All that the questionnaires of a review may print, in every language. */
export function knownWords(setup: ReviewSetup): KnownWords {
  const { slug, wordLimit } = setup;
  const all = languages.map((language) => ({ language, setup: setupInLanguage(setup, language), slug, wordLimit }));
  const parts = all[0]?.setup.parts ?? [];
  const headings = all.flatMap(({ language, setup: { parts: each } }) =>
    each.map((part) => [sameWords(partHeading(part, translatorFor(language))), part.number] as const),
  );
  const around = all.flatMap(({ language, setup: { title, shortTitle } }) => {
    const t = translatorFor(language);
    const words = [t("questionnaire:doc.title"), t("questionnaire:doc.howTo"), t("questionnaire:doc.end")];
    return [title.text, shortTitle.text, ...words, ...howToFillIn(t)];
  });
  return {
    questions: parts.flatMap((part) => part.questions.map((question) => knownQuestion(all, part, question))),
    parts: new Map(headings),
    around: setOf(around),
  };
}
