import { isGeneralPart } from "~/domain/review/question-scope";
import { attachableTypes } from "~/domain/shared/files/file-types";
import { annexLevels } from "~/domain/submission/annex/annex-rules";
import { type Language, languages } from "~/language/language";
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

/** What is said of an annex; the bytes of its file are named by their SHA-256. */
const canonicalAnnexSchema = z.strictObject({
  /** From 1, in the order in which the authors attached them. */
  position: z.number().int(),
  title: z.string(),
  language: z.enum(languages),
  type: z.enum(attachableTypes),
  size: z.number().int(),
  sha256: z.string(),
  level: z.enum(annexLevels),
});

export type CanonicalAnnex = z.infer<typeof canonicalAnnexSchema>;

export type CanonicalSubmission = {
  review: string;
  participant: string;
  associates: string[];
  submission: number;
  version: number;
  answers: CanonicalAnswer[];
  /** None where nothing is attached: then the text is what it was before there were annexes. */
  annexes?: readonly CanonicalAnnex[] | undefined;
};

/** What the first line says: the whole text, as the receipt has it, or the part of it that everybody may read. */
export type CanonicalPart = "submission" | "public-part";

function answerBlock(answer: CanonicalAnswer): string {
  const objectives = [...answer.objectives].sort((a, b) => a - b).join(",");
  const part = isGeneralPart(answer.session) ? "general questions" : `session ${answer.session}`;
  const head = `[${part}, question ${answer.question}, ${answer.language}, objectives ${objectives || "none"}]`;
  return `${head}\n${answer.text}\n`;
}

function annexBlock({ position, title, language, type, size, sha256, level }: CanonicalAnnex): string {
  return `[annex ${position}, ${language}, ${type}, ${size} bytes, ${level}, sha256 ${sha256}]\n${title}\n`;
}

/**
 * The text of a submission over which its SHA-256 is taken: UTF-8, lines ended by LF, a head of five lines, one block an
 * answer in the order of sessions and questions, and one block an annex in the order in which they are attached. The same submission always gives the same bytes, and anyone who has
 * a published version can build them again.
 */
export function canonicalText(submission: CanonicalSubmission, part: CanonicalPart = "submission"): string {
  const head = [
    `rapporteur-${part} 1`,
    `review ${submission.review}`,
    `participant ${[submission.participant, ...submission.associates].join(" ")}`,
    `submission ${submission.submission}`,
    `version ${submission.version}`,
  ];
  const answers = [...submission.answers].sort((a, b) => a.session - b.session || a.question - b.question);
  const annexes = (submission.annexes ?? []).map(annexBlock);
  return [head.join("\n") + "\n", ...answers.map(answerBlock), ...annexes].join("\n");
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
  annexes: z.array(canonicalAnnexSchema).optional(),
});

export type CanonicalHead = z.infer<typeof canonicalHeadSchema>;

/** The head of a submission whose answers are in the order in which they are frozen. */
export function canonicalHeadOf({
  review,
  participant,
  associates,
  submission,
  answers,
  annexes = [],
}: CanonicalSubmission): CanonicalHead {
  const places = answers.map(({ session, question }) => ({ session, question }));
  const attached = annexes.length > 0 ? { annexes: [...annexes] } : {};
  return { review, participant, associates, submission, answers: places, ...attached };
}
