import type { WriteTransaction } from "~/db/types";
import { namesOfUsers } from "~/domain/account/people.server";
import { toLanguage } from "~/language/language";
import { contentOf, noContent, type ContentCarrier } from "~/question-kinds/answer-content";
import { comparisonOf } from "~/question-kinds/comparison-register.server";
import type { QuestionContext } from "~/question-kinds/settings";
import type { StaleAnswer } from "./answer-conflict";
import type { AnswerForm } from "./answer-schema";

type Current = ContentCarrier & {
  id: string;
  language: string;
  revision: number;
  updatedById: string | null;
  updatedAt: Date;
  objectives: number[];
};

/**
 * What an editor needs who started from an older revision: both texts, the one they grew from, who saved and when, and
 * a proposal. Its language is the editor's where the editor changed it; the objectives of both are kept.
 */
export async function describeStaleAnswer(
  tx: WriteTransaction,
  { current, mine, asked }: { current: Current; mine: AnswerForm; asked: QuestionContext },
): Promise<StaleAnswer> {
  const found = await tx.answerRevision.findUnique({
    where: { answerId_revision: { answerId: current.id, revision: mine.revision } },
  });
  const names = await namesOfUsers(tx, [current.updatedById]);
  const theirs = { ...contentOf(current), language: toLanguage(current.language) };
  const yours = { ...contentOf(mine), language: mine.language };
  const base = { ...contentOf(found ?? noContent), language: toLanguage(found?.language ?? current.language) };
  const { content, parts } = comparisonOf(mine.kind).merge({ base, yours, theirs }, asked);
  const objectives = new Set([...mine.objectives, ...current.objectives]);
  return {
    kind: "stale",
    revision: current.revision,
    savedById: current.updatedById,
    savedBy: names.get(current.updatedById ?? "") ?? null,
    savedAt: current.updatedAt,
    base,
    theirs,
    yours,
    proposal: {
      ...content,
      language: yours.language === base.language ? theirs.language : yours.language,
      objectives: [...objectives].sort((a, b) => a - b),
      parts,
    },
  };
}
