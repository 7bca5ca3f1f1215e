import type { ReadClient } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { languageText } from "./language-text";
import { publicContent } from "./public-content";
import { mainReport } from "./report-access.server";
import { paragraphsOf, type ReportContent, reportContentSchema } from "./report-content";

export type PublishedReport = {
  /** Numbers, quotations and counts of public submissions only. */
  content: ReportContent;
  number: number;
  stage: string;
  publishedAt: Date;
  /** Every published version, the latest first. */
  versions: { number: number; stage: string; publishedAt: Date }[];
  timeZone: string;
  /** Frozen answers of which the submission has a later public version. */
  superseded: Set<string>;
};

/** Which frozen answers are public: their submission version is published and the submission is not withdrawn. */
async function publicAnswers(read: ReadClient, ids: string[]): Promise<Map<string, { superseded: boolean }>> {
  const answers = await read.frozenAnswer.findMany({
    where: { id: { in: ids }, version: { publishedAt: { not: null }, submission: { withdrawnAt: null } } },
    select: { id: true, version: { select: { supersededAt: true } } },
  });
  return new Map(answers.map(({ id, version }) => [id, { superseded: version.supersededAt !== null }]));
}

async function readVersion(read: ReadClient, id: string) {
  const { content } = await read.reportVersion.findUniqueOrThrow({ where: { id }, select: { content: true } });
  const whole = reportContentSchema.parse(content);
  const cited = paragraphsOf(whole).flatMap(({ citations }) => citations.map(({ frozenAnswerId }) => frozenAnswerId));
  const answers = await publicAnswers(read, [...new Set(cited)]);
  const superseded = [...answers].filter(([, answer]) => answer.superseded).map(([answerId]) => answerId);
  return { content: publicContent(whole, (answerId) => answers.has(answerId)), superseded: new Set(superseded) };
}

function listVersions(read: ReadClient, review: string) {
  return read.reportVersion.findMany({
    where: { report: { key: mainReport, review: { slug: review } }, publishedAt: { not: null } },
    orderBy: { number: "desc" },
    select: { id: true, number: true, stage: true, publishedAt: true },
  });
}

type Asked = { review: string; version?: number | undefined };

/**
 * The report of a review as the public reads it: the latest published version, or the one asked for.
 * @returns the report, or null with the names of the review where nothing is published yet.
 * @throws DomainError notFound for an unknown review, or a version that is not published.
 */
export async function readPublishedReport(
  { read }: Pick<QueryContext, "read">,
  { review, version }: Asked,
): Promise<{ reviewTitle: Record<"en" | "fr" | "ru", string>; report: PublishedReport | null }> {
  const found = await read.review.findUnique({ where: { slug: review }, select: { shortTitle: true, timeZone: true } });
  if (!found) throw notFound();
  const reviewTitle = languageText(found.shortTitle);
  const versions = (await listVersions(read, review)).flatMap(({ publishedAt, ...rest }) =>
    publishedAt === null ? [] : [{ ...rest, publishedAt }],
  );
  const chosen = version === undefined ? versions[0] : versions.find(({ number }) => number === version);
  if (!chosen) {
    if (version !== undefined) throw notFound();
    return { reviewTitle, report: null };
  }
  const { id, ...identity } = chosen;
  const shown = versions.map(({ number, stage, publishedAt }) => ({ number, stage, publishedAt }));
  return { reviewTitle, report: { ...identity, ...(await readVersion(read, id)), versions: shown, timeZone: found.timeZone } };
}
