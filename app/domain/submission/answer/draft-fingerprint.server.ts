import { sha256 } from "~/language/text/sha256.server";

/** Identifies the content of all answers of a draft: every save changes it. */
export function draftFingerprint(answers: { id: string; revision: number }[]): string {
  const lines = answers.map(({ id, revision }) => `${id} ${revision}`).sort();
  return sha256(lines.join("\n")).slice(0, 32);
}
