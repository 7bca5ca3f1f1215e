import { answerLevel, levelOf, type PublicationLevel } from "~/domain/counting/publication-level";
import { retentionRules } from "~/domain/retention/retention-rules";

/**
 * An annex is a file that its authors attach to a submission: it has a title and a language, and is sent, frozen, cleared,
 * screened, published and withdrawn with the text. Its file is checked before it is stored (shared/files/admit-file.server.ts)
 * and never changes; title, language, type, size and SHA-256 are part of the text over which the receipt's hash is taken.
 *
 * The public reads an annex where it and its submission are `public`; a file says too much about its authors to be shown
 * without their name, so of any other submission the secretariat alone reads it. What is removed from a draft can be put
 * back for some time.
 */

export const annexLevels = ["public", "secretariat"] as const satisfies readonly PublicationLevel[];
export type AnnexLevel = (typeof annexLevels)[number];

/** How many annexes a submission has. */
export const mostAnnexes = 20;

/** How many files may be attached to a submission in an hour. */
export const mostInAnHour = 30;

const day = 24 * 60 * 60_000;

/** How long an annex that was removed can be put back, in days and in milliseconds. */
export const removedDays = retentionRules.annexes;
export const removedLife = removedDays * day;

/** The latest of them, and no more. */
export const mostRemoved = 30;

/** Who reads an annex: its own level, null where it has none, and that of its submission. */
export function annexLevelOf(submission: PublicationLevel, own: string | null): AnnexLevel {
  return answerLevel(submission, own === null ? null : levelOf(own)) === "public" ? "public" : "secretariat";
}

/** Those that everybody may read, once their version is published. */
export function publicAnnexes<A extends { level: AnnexLevel }>(annexes: readonly A[] | undefined): A[] {
  return (annexes ?? []).filter(({ level }) => level === "public");
}
