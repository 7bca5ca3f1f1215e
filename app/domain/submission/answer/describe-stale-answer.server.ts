import type { WriteTransaction } from "~/db/types";
import { namesOfUsers } from "~/domain/account/names-of-users.server";
import { toLanguage } from "~/language/language";
import { textOfParts } from "~/language/text/merge-part";
import { mergeTexts } from "~/language/text/merge-texts.server";
import type { StaleAnswer } from "./answer-conflict";
import type { AnswerForm } from "./answer-schema";

type Current = {
  id: string;
  text: string;
  language: string;
  revision: number;
  updatedById: string | null;
  updatedAt: Date;
  objectives: { objectiveNumber: number }[];
};

/**
 * What an editor needs who started from an older revision: both texts, the one they grew from, who saved and when, and
 * a proposal. Its language is the editor's where the editor changed it; the objectives of both are kept.
 */
export async function describeStaleAnswer(
  tx: WriteTransaction,
  current: Current,
  mine: AnswerForm,
): Promise<StaleAnswer> {
  const found = await tx.answerRevision.findUnique({
    where: { answerId_revision: { answerId: current.id, revision: mine.revision } },
  });
  const names = await namesOfUsers(tx, [current.updatedById]);
  const theirs = { text: current.text, language: toLanguage(current.language) };
  const yours = { text: mine.text, language: mine.language };
  const base = { text: found?.text ?? "", language: toLanguage(found?.language ?? current.language) };
  const parts = mergeTexts({ base: base.text, yours: yours.text, theirs: theirs.text });
  const objectives = new Set([...mine.objectives, ...current.objectives.map(({ objectiveNumber }) => objectiveNumber)]);
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
      text: textOfParts(parts),
      language: yours.language === base.language ? theirs.language : yours.language,
      objectives: [...objectives].sort((a, b) => a - b),
      parts,
    },
  };
}
