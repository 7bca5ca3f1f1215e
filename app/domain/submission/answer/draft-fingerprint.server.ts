import type { StoredAnnex } from "~/db/queries/draft/annex-columns";
import { sha256 } from "~/language/text/sha256.server";

type Attached = Pick<StoredAnnex, "id" | "title" | "language" | "level" | "sha256">;
type Draft = {
  level: string;
  answers: readonly { id: string; revision: number; level: string | null }[];
  annexes?: readonly Attached[];
  /** Slugs of the participants that it names. */
  named?: readonly string[];
};

/**
 * Identifies the content of all answers and annexes of a draft, who may read them and who is named: every save changes it.
 */
export function draftFingerprint({ level, answers, annexes = [], named = [] }: Draft): string {
  const lines = answers.map((answer) => `${answer.id} ${answer.revision} ${answer.level ?? ""}`).sort();
  const attached = annexes.map((annex) =>
    JSON.stringify([annex.id, annex.title, annex.language, annex.level, annex.sha256]),
  );
  const others = named.map((slug) => `with ${slug}`);
  return sha256([level, ...lines, ...attached, ...others].join("\n")).slice(0, 32);
}
