import { listPublicAnswers } from "~/db/queries/list-public-answers.server";
import { toMasks } from "~/db/queries/public/masked-spans";
import { findSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { listPublishedVersions } from "./published-versions.server";
import { fullContent, redactedContent } from "./redacted-report.server";
import { paragraphsOf, type ReportContent } from "~/domain/report/content/report-content";
import type { ReportStage } from "~/domain/report/content/report-stages";

export type PublishedReport = {
  /** Numbers, quotations and counts of public submissions only. */
  content: ReportContent;
  number: number;
  stage: ReportStage;
  publishedAt: Date;
  /** Every published version, the latest first. */
  versions: { number: number; stage: ReportStage; publishedAt: Date }[];
  timeZone: string;
  /** Frozen answers of which the submission has a later public version. */
  superseded: Set<string>;
  /** Whether the content still has the hash it was frozen with. */
  fits: boolean;
};

type Reading = Pick<QueryContext, "read">;

/** Which frozen answers are public: their submission version is published and the submission is not withdrawn. */
function publicAnswers({ read }: Reading, ids: string[]) {
  return new Map(
    listPublicAnswers(read, ids).map(([id, superseded, masks]) => [
      id,
      { superseded: superseded === 1, masks: toMasks(masks) },
    ]),
  );
}

async function readVersion(ctx: Reading, id: string) {
  const { content: full, fits } = await fullContent(ctx.read, id);
  const cited = paragraphsOf(full).flatMap(({ citations }) => citations.map(({ frozenAnswerId }) => frozenAnswerId));
  const answers = publicAnswers(ctx, [...new Set(cited)]);
  const shown = new Map([...answers].map(([answerId, { masks }]) => [answerId, masks]));
  const superseded = [...answers].filter(([, answer]) => answer.superseded).map(([answerId]) => answerId);
  return { content: redactedContent(full, shown), fits, superseded: new Set(superseded) };
}

type PublishedReportQuery = { review: string; version?: number | undefined };

/**
 * The report of a review as the public reads it: the latest published version, or the one asked for; null where nothing
 * is published yet.
 * @throws DomainError notFound for an unknown review, or a version that is not published.
 */
export async function readPublishedReport(
  ctx: Reading,
  { review, version }: PublishedReportQuery,
): Promise<PublishedReport | null> {
  const found = await findSetup(ctx, review);
  if (!found) throw notFound();
  // A review that went back to preparation shows none until it is opened again.
  const versions = found.setup.phase === "preparation" ? [] : await listPublishedVersions(ctx.read, review);
  const chosen = version === undefined ? versions[0] : versions.find(({ number }) => number === version);
  if (!chosen && version !== undefined) throw notFound();
  if (!chosen) return null;
  const { id, ...identity } = chosen;
  return {
    ...identity,
    ...(await readVersion(ctx, id)),
    versions: versions.map(({ number, stage, publishedAt }) => ({ number, stage, publishedAt })),
    timeZone: found.setup.timeZone,
  };
}
