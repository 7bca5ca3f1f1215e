import { sha256 } from "~/language/text/sha256.server";

type Said = { title: string; language: string; level: string | null };

/** Identifies what is said of an annex: a change made in the meantime by someone else changes it. */
export function annexMark({ title, language, level }: Said): string {
  return sha256(JSON.stringify([title, language, level])).slice(0, 32);
}
