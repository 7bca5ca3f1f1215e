import { type AnsweredSubmission, publishedAnswersAfter } from "~/db/queries/published-answers.server";
import { participantClassOf } from "~/domain/participant/participant-link";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { mayRead } from "./published-access.server";

/** An answer of the latest published text of a submission, with whose it is. Names and labels are in one language. */
export type PublishedAnswerRow = {
  participant: string;
  class: ParticipantClass;
  /** Of a State; null for everybody else. */
  iso2: string | null;
  /** Names of the confirmed associates, in the order given. */
  associates: string[];
  submission: number;
  version: number;
  session: number;
  question: { number: number; label: string };
  /** In which the answer is written. */
  language: string;
  text: string;
  objectives: number[];
  receiptNumber: string;
  publishedAt: Date;
};

type Questions = ReadonlyMap<string, PublishedAnswerRow["question"]>;

/** Submissions to a part: their texts are some hundred kB. */
const partSize = 100;

async function questionsOf({ read }: QueryContext, reviewId: string, language: Language): Promise<Questions> {
  const rows = await read.guidingQuestionVersion.findMany({
    where: { question: { reviewId } },
    select: { id: true, label: true, question: { select: { number: true } } },
  });
  return new Map(rows.map(({ id, label, question }) => [id, { ...question, label: textOf(label, language) }]));
}

function rowsOf(submission: AnsweredSubmission, questions: Questions, language: Language): PublishedAnswerRow[] {
  const [number, name, participantClass, iso2, associates, version, receiptNumber, publishedAt, answers] = submission;
  const common = {
    participant: textOf(name, language),
    class: participantClassOf(participantClass),
    iso2,
    associates: associates.map((associate) => textOf(associate, language)),
    submission: number,
    version,
    receiptNumber,
    publishedAt: new Date(publishedAt),
  };
  return answers.flatMap(([session, questionVersionId, written, text, objectives]) => {
    const question = questions.get(questionVersionId);
    return question ? [{ ...common, session, question, language: written, text, objectives }] : [];
  });
}

/**
 * Every answer that the review has published, in parts: by number of the submission, in each in the order of sessions and
 * questions. Of a submission with several published versions the latest counts; a withdrawn one has no text any more.
 */
export async function* allPublishedAnswers(
  ctx: QueryContext,
  { reviewId, language }: { reviewId: string; language: Language },
): AsyncGenerator<PublishedAnswerRow[]> {
  if (!mayRead(ctx.actor)) return;
  const questions = await questionsOf(ctx, reviewId, language);
  let after = 0;
  for (;;) {
    const part = await publishedAnswersAfter(ctx.read, { reviewId, after, limit: partSize });
    const last = part.at(-1);
    if (!last) return;
    yield part.flatMap((submission) => rowsOf(submission, questions, language));
    [after] = last;
  }
}
