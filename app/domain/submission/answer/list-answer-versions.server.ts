import type { QueryContext } from "~/domain/shared/context";
import { namesOfUsers } from "~/domain/account/people.server";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { type Language, toLanguage } from "~/language/language";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import type { TextChange } from "~/language/text/compare-texts";
import { contentOf, isSameContent, type WrittenContent } from "~/question-kinds/answer-content";
import { comparisonOf } from "~/question-kinds/comparison-register.server";
import { readOwnAnswer, type OwnAnswer } from "./read-own-answer.server";

/** One saved text of an answer. */
export type AnswerVersion = {
  revision: number;
  savedAt: Date;
  savedBy: string | null;
  /** Of its plain text. */
  words: number;
  content: WrittenContent;
  /** What changed from this text to the one that is saved now, word by word; null where they are the same. */
  changes: TextChange[] | null;
};

export type AnswerVersions = { data: OwnAnswer; versions: AnswerVersion[]; page: number; pages: number };

export type AnswerVersionsQuery = AnswerKey & { language: Language; page: number };

/** Each is compared with the answer as it is now, which takes its time. */
export const versionsOnPage = 10;

export function whereAnswer({ submissionId, session, question }: AnswerKey) {
  // A question that is put once has one answer, in whatever session it was written.
  const inSession = { OR: [{ session: { number: session } }, { question: { scope: { not: "every-session" } } }] };
  return { answer: { submissionId, question: { number: question }, ...inSession } };
}

/**
 * All texts that were saved of one answer, the newest first, each with who saved it, when, and what is different now.
 * @throws DomainError notFound
 */
export async function listAnswerVersions(
  ctx: QueryContext,
  { page: wanted, ...query }: AnswerVersionsQuery,
): Promise<AnswerVersions> {
  const data = await readOwnAnswer(ctx, query);
  const where = whereAnswer(query);
  const pages = Math.max(1, Math.ceil((await ctx.read.answerRevision.count({ where })) / versionsOnPage));
  const page = Math.min(wanted, pages);
  const rows = await ctx.read.answerRevision.findMany({
    where,
    orderBy: { revision: "desc" },
    skip: (page - 1) * versionsOnPage,
    take: versionsOnPage,
  });
  const names = await namesOfUsers(
    ctx.read,
    rows.map(({ savedById }) => savedById),
  );
  const { compare } = comparisonOf(data.kind);
  const versions = rows.map((row) => {
    const content = { ...contentOf(row), language: toLanguage(row.language) };
    const same = isSameContent(content, data.answer) && content.language === data.answer.language;
    return {
      revision: row.revision,
      savedAt: row.savedAt,
      savedBy: names.get(row.savedById ?? "") ?? null,
      words: countWordsCached(content),
      content,
      changes: same ? null : compare(content, data.answer, content.language),
    };
  });
  return { data, versions, page, pages };
}
