import { findText, type ReadText } from "~/language/localized-text";
import { type Language, toLanguage } from "~/language/language";
import type { QueryContext } from "~/domain/shared/context";
import { readVersionOf } from "~/domain/submission/read-own-version.server";
import type { ReadSession } from "~/domain/submission/published/submission-reading";
import {
  getSubmissionHead,
  toHead,
  type HeadRow,
  type SubmissionHead,
} from "~/domain/submission/submission-head.server";
import { seesNumbered } from "~/domain/submission/sight";
import type { ReportStage } from "~/domain/report/content/report-stages";
import { headingLine } from "~/domain/report/content/section-heading";
import type { ContentCitation, ContentSection } from "~/domain/report/content/report-content";
import { listPublishedVersions } from "./published-versions.server";
import { fullContent } from "./redacted-report.server";

/** A passage in the authors' own words, and the answer it is from. */
export type UsedPassage = { id: string; quote: string; language: Language; session: number; question: number };

export type UsingParagraph = {
  key: string;
  number: number;
  /** The heading of its section. */
  section: string;
  text: Pick<ReadText, "text" | "language">;
  passages: UsedPassage[];
};

/** What the published report made of a submission, for those who sent it. */
export type OwnUse = {
  head: SubmissionHead;
  /** Null where no version of the report is published. */
  report: { number: number; stage: ReportStage; publishedAt: Date } | null;
  /** That cite it, in the order of the report. */
  paragraphs: UsingParagraph[];
  /** The answers that were sent last and that no paragraph cites. */
  notCited: ReadSession[];
};

type Owned = (citation: ContentCitation) => boolean;

function usingParagraphs(sections: readonly ContentSection[], owned: Owned, language: Language): UsingParagraph[] {
  return sections.flatMap((section) => {
    const heading = headingLine(section, language);
    return section.paragraphs.flatMap((paragraph) => {
      const { key, number, texts, originalLanguage } = paragraph;
      const passages = passagesOf(paragraph.citations.filter(owned));
      const text = findText(texts, language, originalLanguage);
      return passages.length === 0 || text === null ? [] : [{ key, number, text, section: heading, passages }];
    });
  });
}

const passagesOf = (citations: readonly ContentCitation[]): UsedPassage[] =>
  citations.map(({ excerptId, quote, language, session, question }) => ({
    ...{ id: excerptId, quote, session, question },
    language: toLanguage(language),
  }));

/**
 * The paragraphs of the latest published version of the report that cite the submission, whatever version of it, and the
 * answers that none cites. A drafter sees it for the questions that they see.
 * @throws DomainError notFound
 */
export async function readOwnUse(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<OwnUse> {
  const row = await getSubmissionHead(ctx, submissionId);
  const head = toHead(row, ctx, language);
  const [latest] = await listPublishedVersions(ctx.read, head.review.slug);
  if (!latest) return { head, report: null, paragraphs: [], notCited: [] };
  const { content } = await fullContent(ctx.read, latest.id);
  const owned: Owned = (citation) => citation.submissionNumber === head.number && seesNumbered(row, citation);
  const paragraphs = usingParagraphs(content.sections, owned, language);
  const { number, stage, publishedAt } = latest;
  const notCited = await answersNotCited(ctx, { row, head, language, paragraphs });
  return { head, report: { number, stage, publishedAt }, paragraphs, notCited };
}

type Sent = { row: HeadRow; head: SubmissionHead; language: Language; paragraphs: readonly UsingParagraph[] };

async function answersNotCited(ctx: QueryContext, { row, head, language, paragraphs }: Sent): Promise<ReadSession[]> {
  if (head.versions === 0) return [];
  const place = ({ session, question }: { session: number; question: number }) => `${session}.${question}`;
  const cited = new Set(paragraphs.flatMap(({ passages }) => passages.map(place)));
  const key = { submissionId: head.id, version: head.versions, language };
  const { sessions } = await readVersionOf(ctx, row, key);
  return sessions.flatMap((session) => {
    const answers = session.answers.filter((answer) => !cited.has(place(answer)));
    return answers.length === 0 ? [] : [{ ...session, answers }];
  });
}
