import { listRemarks } from "~/db/queries/answer-remarks.server";
import { listFrozenAnswers, type FrozenAnswerRow } from "~/db/queries/list-frozen-answers.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import { participantClassOf } from "~/domain/participant/participant-row";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { frozenAnnexes, type ShownAnnex } from "./annex/shown-annex";
import { frozenNotApplicable } from "./not-applicable/not-applicable-rules";
import { toReadNotApplicable, type ReadNotApplicable } from "./not-applicable/read-not-applicable";
import { seesAnswer, seesNumbered } from "./sight";
import type { OwnVersionKey } from "./submission-key";
import {
  getSubmissionHead,
  returnedWith,
  toHead,
  type HeadRow,
  type ReturnedWith,
  type SubmissionHead,
} from "./submission-head.server";
import { fitsReceipt } from "./receipt/frozen-text.server";
import { toReadSessions, type ReadSession } from "./published/submission-reading";

/** A text that the reader's participant sent, as it was frozen, with what the secretariat said to it. */
export type OwnVersion = {
  head: SubmissionHead;
  version: number;
  submittedAt: Date;
  receiptNumber: string;
  sha256: string;
  /** Whether the text still has that hash. */
  fits: boolean;
  /** The reason, where this version was returned. */
  returned: ReturnedWith | null;
  sessions: ReadSession[];
  /** None for those who see only a part. */
  annexes: ShownAnnex[];
  /** Of the questions that the reader sees, those that do not apply to the authors. */
  notApplicable: ReadNotApplicable[];
  /** Their files can be read: until the submission is withdrawn. */
  hasFiles: boolean;
};

export type SentVersion = { version: number; submittedAt: Date };

/** The versions sent of a submission that the reader may read, the latest first. */
export function listSentVersions(ctx: QueryContext, { id }: { id: string }): Promise<SentVersion[]> {
  return ctx.read.submissionVersion.findMany({
    where: { submissionId: id },
    orderBy: { version: "desc" },
    select: { version: true, submittedAt: true },
  });
}

function load(ctx: QueryContext, { submissionId, version }: OwnVersionKey) {
  return ctx.read.submissionVersion.findUnique({
    where: { submissionId_version: { submissionId, version } },
    include: {
      decisions: { where: { decision: "returned", undoneAt: null }, orderBy: { decidedAt: "desc" }, take: 1 },
      annexes: { select: { position: true } },
    },
  });
}

/** A frozen answer names the version of its question. */
function seesFrozen(row: HeadRow, { sessionId, questionVersionId }: FrozenAnswerRow): boolean {
  const question = row.setup.questions.find(({ versions }) => versions.some(({ id }) => id === questionVersionId));
  return row.sight === "all" || (question !== undefined && seesAnswer(row, { sessionId, questionId: question.id }));
}

/**
 * One version of a submission of a participant the reader acts for: it stays readable whatever became of it, as far as the reader sees it.
 * @throws DomainError notFound
 */
export async function readOwnVersion(
  ctx: QueryContext,
  query: OwnVersionKey & { language: Language },
): Promise<OwnVersion> {
  return readVersionOf(ctx, await getSubmissionHead(ctx, query.submissionId), query);
}

/** The same where the submission is read already. */
export async function readVersionOf(
  ctx: QueryContext,
  submission: HeadRow,
  query: OwnVersionKey & { language: Language },
): Promise<OwnVersion> {
  const row = await load(ctx, query);
  if (!row) throw notFound();
  const { version, submittedAt, receiptNumber, sha256 } = row;
  const participantClass = participantClassOf(submission.participant.class);
  const answers = listFrozenAnswers(ctx.read, row.id);
  const seen = answers.filter((answer) => seesFrozen(submission, answer));
  const setup = setupInLanguage(submission.setup, query.language);
  const [decision] = row.decisions;
  return {
    head: toHead(submission, ctx, query.language),
    version,
    submittedAt,
    receiptNumber,
    sha256,
    fits: fitsReceipt({ ...row, answers }),
    returned: returnedWith(submission, decision && { ...decision, remarks: listRemarks(ctx.read, decision.id) }),
    sessions: toReadSessions(seen, { participantClass, setup }),
    notApplicable: toReadNotApplicable(
      frozenNotApplicable(row.canonicalHead).filter((one) => seesNumbered(submission, one)),
      { participantClass, setup },
    ),
    annexes: submission.sight === "all" ? frozenAnnexes(row.canonicalHead) : [],
    hasFiles: row.annexes.length > 0,
  };
}
