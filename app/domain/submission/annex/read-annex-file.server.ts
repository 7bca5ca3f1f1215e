import { findSubmissionHead } from "~/db/queries/find-submission-head.server";
import type { Prisma } from "~/db/types";
import { announced } from "~/domain/review/find-review.server";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { type AttachableType, readFileType } from "~/domain/shared/files/file-types";
import { openStored } from "~/domain/shared/files/stored-files.server";
import { findAsked, type ClearanceKey } from "~/domain/submission/clearance/draft-to-clear.server";
import { publishedVersions } from "~/domain/submission/published/published-access.server";
import { getSubmissionHead } from "~/domain/submission/submission-head.server";
import type { OwnVersionKey } from "~/domain/submission/submission-key";
import { whyNotClearance } from "~/domain/submission/submission-rules";
import { can } from "~/permission/can";
import { frozenAnnexes, shownToAll, type ShownAnnex } from "./shown-annex";

export type AnnexFile = { type: AttachableType; bytes: Buffer };

export async function readStored(folder: string, { storedName, type }: { storedName: string; type: AttachableType }) {
  const opened = await openStored(folder, storedName);
  if (!opened) throw notFound();
  try {
    return { type, bytes: await opened.readFile() };
  } finally {
    await opened.close();
  }
}

/**
 * The file of an annex of a draft, also of one that was removed, for those who see all of the submission.
 * @throws DomainError notFound
 */
export async function readDraftAnnex(
  ctx: QueryContext,
  { submissionId, annex, folder }: { submissionId: string; annex: string; folder: string },
): Promise<AnnexFile> {
  const { sight } = await getSubmissionHead(ctx, submissionId);
  const row = await ctx.read.annex.findFirst({ where: { id: annex, submissionId } });
  if (sight !== "all" || !row) throw notFound();
  return readStored(folder, { storedName: row.storedName, type: readFileType(row.type) });
}

/**
 * The same for the person who is asked to clear the text, until they have decided.
 * @throws DomainError notFound
 */
export async function readAnnexToClear(
  ctx: QueryContext,
  { key, annex, folder }: { key: ClearanceKey; annex: string; folder: string },
): Promise<AnnexFile> {
  const asked = await findAsked(ctx.read, ctx, key);
  const draft = asked.decision === null ? findSubmissionHead(ctx.read, asked.submissionId) : null;
  const row = draft?.annexes.find(({ id }) => id === annex);
  if (!draft || !row) throw notFound();
  const review = await reviewSetup(ctx.read, draft.review);
  if (whyNotClearance("clear", { ...draft, review }) !== null) throw notFound();
  return readStored(folder, { storedName: row.storedName, type: readFileType(row.type) });
}

type Frozen = { position: number; folder: string };
type Among = (canonicalHead: unknown) => ShownAnnex[];

async function readFrozen(
  { read }: QueryContext,
  { where, among, position, folder }: Frozen & { where: Prisma.SubmissionVersionWhereInput; among: Among },
): Promise<AnnexFile> {
  const row = await read.submissionVersion.findFirst({
    where,
    select: { canonicalHead: true, annexes: { where: { position }, select: { storedName: true } } },
  });
  const said = row && among(row.canonicalHead).find((annex) => annex.position === position);
  const [file] = row?.annexes ?? [];
  if (!said || !file) throw notFound();
  return readStored(folder, { storedName: file.storedName, type: said.type });
}

/** Of a version that the reader's participant sent, for those who see all of it. @throws DomainError notFound */
export async function readOwnFrozenAnnex(
  ctx: QueryContext,
  { submissionId, version, ...frozen }: OwnVersionKey & Frozen,
) {
  const { sight } = await getSubmissionHead(ctx, submissionId);
  if (sight !== "all") throw notFound();
  return readFrozen(ctx, { ...frozen, where: { submissionId, version }, among: frozenAnnexes });
}

/** Of a version that is screened, for those who screen it. @throws DomainError notFound */
export async function readScreenedAnnex(
  ctx: QueryContext,
  { review, versionId, ...frozen }: { review: string; versionId: string } & Frozen,
): Promise<AnnexFile> {
  const found = await ctx.read.submissionVersion.findUnique({
    where: { id: versionId },
    select: { submission: { select: { reviewId: true, review: { select: { slug: true } } } } },
  });
  const { submission } = found ?? {};
  if (submission?.review.slug !== review || !can(ctx.actor, "screening.read", submission)) throw notFound();
  return readFrozen(ctx, { ...frozen, where: { id: versionId }, among: frozenAnnexes });
}

/** Of a published version, where its authors show it to everybody. @throws DomainError notFound */
export async function readPublicAnnex(
  ctx: QueryContext,
  { review, number, version, ...frozen }: { review: string; number: number; version: number } & Frozen,
): Promise<AnnexFile> {
  const submission = { number, review: { slug: review, ...announced } };
  const where = { AND: [publishedVersions(ctx.actor), { version, submission }] };
  return readFrozen(ctx, { ...frozen, where, among: shownToAll });
}
