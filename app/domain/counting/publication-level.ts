import { type ParticipantClass, participantClasses } from "~/domain/participant/participant-schema";

/**
 * Who may read a text. Its authors decide, for the submission and for single answers, where the review allows it,
 * and what they decided is frozen with each version:
 *
 * - `public`: everybody reads it, with the name of its authors
 * - `without-name`: everybody may read it, and nothing says whose it is
 * - `secretariat`: the staff of the review alone
 *
 * An answer has the stricter of its own level and that of its submission. A version has the most open level of its answers:
 * whatever is not `public` is left out of every page, file and count of the public that names authors, and what is
 * `without-name` is shown in one place alone, among the answers of others (`isGroupLargeEnough`).
 *
 * `publication-level.server.ts` says the same as conditions of queries, `db/queries/public/public-answer.ts` for statements that
 * are written in SQL; a test on a database holds them together.
 */
export const publicationLevels = ["public", "without-name", "secretariat"] as const;
export type PublicationLevel = (typeof publicationLevels)[number];

/** The strictest where a stored word is not known: what is not understood is not shown. */
export function levelOf(stored: string): PublicationLevel {
  return publicationLevels.find((level) => level === stored) ?? "secretariat";
}

/** From the most open, 0, to the strictest. */
const rank = (level: PublicationLevel) => publicationLevels.indexOf(level);

export function stricterOf(one: PublicationLevel, other: PublicationLevel): PublicationLevel {
  return rank(one) >= rank(other) ? one : other;
}

/** The level of an answer: its own, null where it has none, and that of its submission. */
export function answerLevel(submission: PublicationLevel, own: PublicationLevel | null): PublicationLevel {
  return own === null ? submission : stricterOf(submission, own);
}

/** The level of a version from those of its answers; without any answer the strictest. */
export function versionLevel(answers: readonly PublicationLevel[]): PublicationLevel {
  return publicationLevels.find((level) => answers.includes(level)) ?? "secretariat";
}

/** The levels an answer can have in addition: those that are stricter than its submission's. */
export function stricterLevels(submission: PublicationLevel): PublicationLevel[] {
  return publicationLevels.filter((level) => rank(level) > rank(submission));
}

export type LevelCounts = Record<PublicationLevel, number>;

/** How many answers have each level. */
export function countLevels(answers: readonly PublicationLevel[]): LevelCounts {
  const count = (level: PublicationLevel) => answers.filter((one) => one === level).length;
  return { public: count("public"), "without-name": count("without-name"), secretariat: count("secretariat") };
}

type Withdrawable = { readonly withdrawnAt: Date | null };
type FrozenIn<Version> = { readonly level: string; readonly version: Version };

/** Whether everybody may read a frozen answer with the name of its authors. */
export function isPublicAnswer({
  level,
  version,
}: FrozenIn<{ readonly publishedAt: Date | null; readonly submission: Withdrawable }>): boolean {
  return level === "public" && version.publishedAt !== null && version.submission.withdrawnAt === null;
}

/** Whether everybody may read a frozen answer without the name of its authors, as far as it is concerned. */
export function isReleasedAnswer({
  level,
  version,
}: FrozenIn<{
  readonly releasedAt: Date | null;
  readonly supersededAt: Date | null;
  readonly submission: Withdrawable;
}>): boolean {
  if (level !== "without-name" || version.releasedAt === null) return false;
  return version.supersededAt === null && version.submission.withdrawnAt === null;
}

/** Answers without a name are shown once they come from so many participants: from fewer, a reader could tell whose they are. */
export const smallestGroup = 3;

export function isGroupLargeEnough(participants: number): boolean {
  return participants >= smallestGroup;
}

/** The classes whose participants may choose a level other than `public`, from what a review has stored; null: none. */
export function levelClassesOf(stored: unknown): ParticipantClass[] {
  return Array.isArray(stored) ? participantClasses.filter((known) => stored.includes(known)) : [];
}

export function mayChooseLevel(stored: unknown, participantClass: ParticipantClass): boolean {
  return levelClassesOf(stored).includes(participantClass);
}
