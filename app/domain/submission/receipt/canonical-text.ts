import { isGeneralPart } from "~/domain/review/question-scope";
import type { Language } from "~/language/language";
import * as z from "zod";

export type CanonicalAnswer = {
  /** 0: the general questions, which come first. */
  session: number;
  question: number;
  language: Language;
  objectives: number[];
  /** The plain text of the answer, whatever its kind. */
  text: string;
};

export type CanonicalSubmission = {
  review: string;
  participant: string;
  associates: string[];
  submission: number;
  version: number;
  answers: CanonicalAnswer[];
};

function answerBlock(answer: CanonicalAnswer): string {
  const objectives = [...answer.objectives].sort((a, b) => a - b).join(",");
  const part = isGeneralPart(answer.session) ? "general questions" : `session ${answer.session}`;
  const head = `[${part}, question ${answer.question}, ${answer.language}, objectives ${objectives || "none"}]`;
  return `${head}\n${answer.text}\n`;
}

/**
 * The text of a submission over which its SHA-256 is taken: UTF-8, lines ended by LF, a head of five lines and one block
 * an answer in the order of sessions and questions. The same submission always gives the same bytes, and anyone who has
 * a published version can build them again.
 */
export function canonicalText(submission: CanonicalSubmission): string {
  const head = [
    "rapporteur-submission 1",
    `review ${submission.review}`,
    `participant ${[submission.participant, ...submission.associates].join(" ")}`,
    `submission ${submission.submission}`,
    `version ${submission.version}`,
  ];
  const answers = [...submission.answers].sort((a, b) => a.session - b.session || a.question - b.question);
  return [head.join("\n") + "\n", ...answers.map(answerBlock)].join("\n");
}

/**
 * What the canonical text of a version says in addition to the words of its answers (SubmissionVersion.canonicalHead).
 * It is frozen with them: even if a participant is renamed, joins or leaves later, the hash of the receipt can be
 * taken again.
 */
export const canonicalHeadSchema = z.strictObject({
  review: z.string(),
  participant: z.string(),
  associates: z.array(z.string()),
  submission: z.number().int(),
  /** The places of the answers, in the order of the frozen answers. */
  answers: z.array(z.strictObject({ session: z.number().int(), question: z.number().int() })),
});

export type CanonicalHead = z.infer<typeof canonicalHeadSchema>;

/** The head of a submission whose answers are in the order in which they are frozen. */
export function canonicalHeadOf({
  review,
  participant,
  associates,
  submission,
  answers,
}: CanonicalSubmission): CanonicalHead {
  const places = answers.map(({ session, question }) => ({ session, question }));
  return { review, participant, associates, submission, answers: places };
}
