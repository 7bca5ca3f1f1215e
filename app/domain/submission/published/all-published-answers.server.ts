import {
  answersOfTexts,
  type AnswerColumns,
  type TextColumns,
  publishedTextsAfter,
} from "~/db/queries/published-answers.server";
import { toMasks } from "~/db/queries/public/masked-spans";
import { withoutMasked } from "~/domain/submission/receipt/public-text.server";
import { participantClassOf } from "~/domain/participant/participant-row";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import { getSetup } from "~/domain/review/review-setup.server";
import { setupInLanguage, type SetupInLanguage } from "~/domain/review/setup-in-language";
import type { QueryContext } from "~/domain/shared/context";
import { contentOf, type AnswerContent } from "~/question-kinds/answer-content";
import type { QuestionKind } from "~/question-kinds/kind";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { type EntryMark, entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
import { mayRead } from "./published-access.server";
import { readUnnamedAnswers, type UnnamedPart } from "./unnamed-answers.server";

/** A submission and its latest published text. Names are in one language. */
export type PublishedText = {
  participant: string;
  class: ParticipantClass;
  /** Of a State; null for everybody else. */
  iso2: string | null;
  /** Names of the confirmed associates, in the order given. */
  associates: string[];
  number: number;
  version: number;
  /** Null where the text is not public as a whole. */
  receiptNumber: string | null;
  publishedAt: Date;
  /** Staff entered it, and its participant has not confirmed it. */
  entryMark: EntryMark | null;
};

/** An answer of the latest published text of a submission. */
export type PublishedAnswerRow = {
  /** Null where its authors are not named. */
  submission: PublishedText | null;
  /** 0: the general questions. */
  session: number;
  question: { number: number; label: string };
  /** In which the answer is written. */
  language: string;
  kind: QuestionKind;
  content: AnswerContent;
  /** Their numbers, with spaces between. */
  objectives: string;
};

type Questions = SetupInLanguage["questionVersions"];

/** Submissions to a part: their texts are some hundred kB. */
const partSize = 100;

function toText(columns: TextColumns, language: Language): PublishedText {
  const [, number, name, participantClass, iso2, associates, version, receiptNumber, publishedAt, onBehalf] = columns;
  return {
    participant: textOf(name, language),
    class: participantClassOf(participantClass),
    iso2,
    associates: associates.map((associate) => textOf(associate, language)),
    number,
    version,
    receiptNumber,
    publishedAt: new Date(publishedAt),
    entryMark: entryMarkOf(onBehalf),
  };
}

function rowsOf(
  text: TextColumns,
  answers: readonly AnswerColumns[],
  { questions, language }: { questions: Questions; language: Language },
): PublishedAnswerRow[] {
  const submission = toText(text, language);
  const inOrder = [...answers].sort(([, one], [, other]) => one - other);
  return inOrder.flatMap(([, , session, questionVersionId, written, words, objectives, stored, columns]) => {
    const question = questions.get(questionVersionId);
    if (!question) return [];
    const asked = { number: question.number, label: question.label.text };
    const masks = toMasks(columns);
    const { text, value } = withoutMasked({ text: words, value: stored, masks });
    const kind = masks.length > 0 ? "text" : question.kind;
    const content = contentOf({ text, value });
    const answer = { kind, content, language: written, objectives: objectives ?? "" };
    return [{ submission, session, question: asked, ...answer }];
  });
}

function answersByText({ read }: QueryContext, texts: readonly TextColumns[]) {
  const byText = new Map<string, AnswerColumns[]>(texts.map(([versionId]) => [versionId, []]));
  for (const answer of answersOfTexts(read, [...byText.keys()])) byText.get(answer[0])?.push(answer);
  return byText;
}

/**
 * Every answer that the review has published, in parts: by number of the submission, in each in the order of sessions and
 * questions. Of a submission with several published versions the latest counts; a withdrawn one has no text any more.
 * Behind them, by their words, come the answers whose authors are not named.
 */
export async function* allPublishedAnswers(
  ctx: QueryContext,
  { reviewId, language }: { reviewId: string; language: Language },
): AsyncGenerator<PublishedAnswerRow[]> {
  if (!mayRead(ctx.actor)) return;
  const { questionVersions: questions } = setupInLanguage(await getSetup(ctx, reviewId), language);
  let after = 0;
  for (;;) {
    const texts = publishedTextsAfter(ctx.read, { reviewId, after, limit: partSize });
    const last = texts.at(-1);
    if (!last) break;
    const answers = answersByText(ctx, texts);
    yield texts.flatMap((text) => rowsOf(text, answers.get(text[0]) ?? [], { questions, language }));
    [, after] = last;
  }
  const unnamed = await readUnnamedAnswers(ctx, { reviewId, language });
  if (unnamed.length > 0) yield unnamed.flatMap(unnamedRows);
}

function unnamedRows({ number: session, questions }: UnnamedPart): PublishedAnswerRow[] {
  return questions.flatMap(({ number, label, answers }) =>
    answers.map(({ kind, language, text, value, objectives }) => ({
      submission: null,
      session,
      question: { number, label: label.text },
      kind,
      content: contentOf({ text, value }),
      language,
      objectives: objectives.map((objective) => objective.number).join(" "),
    })),
  );
}
