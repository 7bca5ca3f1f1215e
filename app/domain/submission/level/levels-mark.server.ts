import { sha256 } from "~/language/text/sha256.server";

type Levels = { level: string; answers: readonly { id: string; level: string | null }[] };

/** Identifies who may read a draft: a choice made in the meantime by someone else changes it. */
export function levelsMark({ level, answers }: Levels): string {
  const own = answers.flatMap((answer) => (answer.level === null ? [] : [`${answer.id} ${answer.level}`]));
  return sha256([level, ...own.sort()].join("\n")).slice(0, 32);
}
