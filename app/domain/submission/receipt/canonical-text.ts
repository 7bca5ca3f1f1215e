import { publicationLevels } from "~/domain/counting/publication-level";
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

/** A question that does not apply to the authors, and why: see submission/not-applicable/not-applicable-rules.ts. */
const canonicalNotApplicableSchema = z.strictObject({
  session: z.number().int(),
  question: z.number().int(),
  questionVersionId: z.string(),
  language: z.enum(languages),
  level: z.enum(publicationLevels),
  reason: z.string(),
});

export type CanonicalNotApplicable = z.infer<typeof canonicalNotApplicableSchema>;

export type CanonicalAnnex = z.infer<typeof canonicalAnnexSchema>;

export type CanonicalSubmission = {
  review: string;
  participant: string;
  associates: string[];
  submission: number;
  version: number;
  answers: CanonicalAnswer[];
  /** None where every question applies: then the text is what it was before there were such marks. */
  notApplicable?: readonly CanonicalNotApplicable[] | undefined;
  /** None where nothing is attached: then the text is what it was before there were annexes. */
  annexes?: readonly CanonicalAnnex[] | undefined;
};

/** What the first line says: the whole text, as the receipt has it, or the part of it that everybody may read. */
export type CanonicalPart = "submission" | "public-part";

const partWords = (session: number) => (isGeneralPart(session) ? "general questions" : `session ${session}`);

function notApplicableBlock({ session, question, language, level, reason }: CanonicalNotApplicable): string {
  return `[${partWords(session)}, question ${question}, does not apply, ${language}, ${level}]\n${reason}\n`;
}

function answerBlock(answer: CanonicalAnswer): string {
  const objectives = [...answer.objectives].sort((a, b) => a - b).join(",");
  const head = `[${partWords(answer.session)}, question ${answer.question}, ${answer.language}, objectives ${objectives || "none"}]`;
  return `${head}\n${answer.text}\n`;
}

function annexBlock({ position, title, language, type, size, sha256, level }: CanonicalAnnex): string {
  return `[annex ${position}, ${language}, ${type}, ${size} bytes, ${level}, sha256 ${sha256}]\n${title}\n`;
}

/**
 * The text of a submission over which its SHA-256 is taken: UTF-8, lines ended by LF, a head of five lines, one block an
 * answer in the order of sessions and questions, one block a question that does not apply in the same order, and one block
 * an annex in the order in which they are attached. The same submission always gives the same bytes, and anyone who has
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
  const notApplicable = (submission.notApplicable ?? []).map(notApplicableBlock);
  return [head.join("\n") + "\n", ...answers.map(answerBlock), ...notApplicable, ...annexes].join("\n");
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
  notApplicable: z.array(canonicalNotApplicableSchema).optional(),
});

const besideSchema = z.object({
  annexes: z.nullish(canonicalHeadSchema.shape.annexes),
  notApplicable: z.nullish(canonicalHeadSchema.shape.notApplicable),
});

/** What a version has beside its answers, of its canonical head as it is stored; nothing of what cannot be read. */
export function readBeside(stored: unknown): Pick<CanonicalHead, "annexes" | "notApplicable"> {
  const read = besideSchema.safeParse(stored);
  return read.success
    ? { annexes: read.data.annexes ?? [], notApplicable: read.data.notApplicable ?? [] }
    : { annexes: [], notApplicable: [] };
}

export type CanonicalHead = z.infer<typeof canonicalHeadSchema>;

/** The head of a submission whose answers are in the order in which they are frozen. */
export function canonicalHeadOf({
  review,
  participant,
  associates,
  submission,
  answers,
  annexes = [],
  notApplicable = [],
}: CanonicalSubmission): CanonicalHead {
  const places = answers.map(({ session, question }) => ({ session, question }));
  const attached = annexes.length > 0 ? { annexes: [...annexes] } : {};
  const marked = notApplicable.length > 0 ? { notApplicable: [...notApplicable] } : {};
  return { review, participant, associates, submission, answers: places, ...attached, ...marked };
}
