import type { VersionToDecide } from "~/db/queries/find-version-to-decide.server";
import type { WriteTransaction } from "~/db/types";
import { levelOf } from "~/domain/counting/publication-level";
import { tellMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { settleReturnRequest } from "~/domain/submission/return-request/settle-return.server";
import { publishFrozenVersion, setTakenDown } from "~/domain/submission/status-steps.server";
import type { TakeDownReason } from "~/domain/submission/take-down-reasons";
import type { Language } from "~/language/language";
import { userIdOf } from "~/permission/actor";
import { notFound } from "~/domain/shared/domain-error";
import { actOnVersion, type VersionKey } from "./act-on-version.server";
import type { RemarkInput } from "./answer-remarks";
import type { Decision } from "./screening-rules";
import type { Publication } from "./screening-schema";

type Recorded = { versionId: string; decision: Decision; reason?: string; reasonLanguage?: string };

/** Writes down what was decided on a version, who decided and when; earlier decisions stay. */
function recordDecision(tx: WriteTransaction, ctx: CommandContext, decision: Recorded): Promise<{ id: string }> {
  return tx.screeningDecision.create({ data: { ...decision, decidedById: userIdOf(ctx.actor), decidedAt: ctx.now } });
}

type Remarked = { answerIds: readonly string[]; decisionId: string; remarks: readonly RemarkInput[] };

/** Keeps what is said of single answers of the version with the decision. */
async function recordRemarks(tx: WriteTransaction, { answerIds, decisionId, remarks }: Remarked): Promise<void> {
  if (remarks.length === 0) return;
  if (!remarks.every(({ frozenAnswerId }) => answerIds.includes(frozenAnswerId))) throw notFound();
  await tx.answerRemark.createMany({ data: remarks.map((remark) => ({ decisionId, ...remark })) });
}

/** Starts screening a submitted version: its authors see that the secretariat is reading it. */
export function beginScreening(ctx: CommandContext, key: VersionKey): Promise<void> {
  return actOnVersion(ctx, key, { act: "begin", actions: ["screening.start"] });
}

const plans = {
  now: {
    act: "acceptAndPublish",
    actions: ["screening.decide", "submission.publish"],
    template: "submissionPublished",
  },
  later: { act: "accept", actions: ["screening.decide"], template: "submissionAccepted" },
  never: { act: "acceptNotPublic", actions: ["screening.decide"], template: "submissionAccepted" },
} as const;

/** Accepts the latest version, to be published now, later or never, and tells its authors. */
export function acceptVersion(
  ctx: CommandContext,
  { publication, ...key }: VersionKey & { publication: Publication },
): Promise<void> {
  const { template, ...step } = plans[publication];
  return actOnVersion(ctx, key, {
    ...step,
    effect: async (tx, version) => {
      await recordDecision(tx, ctx, { versionId: version.id, decision: "accepted" });
      if (publication === "now") await publishFrozenVersion(tx, version, ctx.now);
      await tellMembers(tx, ctx, { ...version, template: publication === "now" ? publishedMail(version) : template });
    },
  });
}

/** What is published without a name is told in other words, and leads to no public page. */
const publishedMail = ({ level }: VersionToDecide) =>
  levelOf(level) === "public" ? ("submissionPublished" as const) : ("submissionReleased" as const);

const granted = { decision: "granted" } as const;

type ReturnInput = VersionKey & {
  reason: string;
  /** That of the submission where none is said. */
  reasonLanguage?: Language;
  remarks?: readonly RemarkInput[];
};

/**
 * Returns the latest version to its authors with a reason in the language of the submission, and with remarks on single
 * answers where there are any; their answers are open again. A return repeated with the same reason changes nothing.
 * @throws DomainError notFound where a remark is on an answer of another version
 */
export function returnVersion(
  ctx: CommandContext,
  { reason, reasonLanguage, remarks = [], ...key }: ReturnInput,
): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "return",
    actions: ["screening.decide"],
    isRepeat: ({ decision }) => decision?.decision === "returned" && decision.reason === reason,
    effect: async (tx, version) => {
      const { id: decisionId } = await recordDecision(tx, ctx, {
        versionId: version.id,
        decision: "returned",
        reason,
        reasonLanguage: reasonLanguage ?? version.submission.language,
      });
      await recordRemarks(tx, { answerIds: version.answerIds, decisionId, remarks });
      if (version.openRequest) await settleReturnRequest(tx, ctx, { ...granted, submissionId: version.submissionId });
      await tellMembers(tx, ctx, { ...version, template: "submissionReturned" });
    },
  });
}

/**
 * Opens an accepted submission for a correction, as its authors ask: their answers are open again. What is public stays
 * public until the corrected version is published.
 */
export function openCorrection(
  ctx: CommandContext,
  { reason, reasonLanguage, ...key }: VersionKey & { reason: string; reasonLanguage: Language },
): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "openCorrection",
    actions: ["screening.openCorrection"],
    effect: async (tx, version) => {
      await recordDecision(tx, ctx, { versionId: version.id, decision: "returned", reason, reasonLanguage });
      if (version.openRequest) await settleReturnRequest(tx, ctx, { ...granted, submissionId: version.submissionId });
      await tellMembers(tx, ctx, { ...version, template: "correctionOpened" });
    },
  });
}

/**
 * Undoes a return that was a mistake: the version is in screening again, its authors do not see the reason any more and
 * are told.
 * @throws DomainError conflict where the return is older than a day or its authors have saved something since
 */
export function undoReturn(ctx: CommandContext, key: VersionKey): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "undoReturn",
    actions: ["screening.undoReturn"],
    effect: async (tx, version) => {
      const returned = { versionId: version.id, decision: "returned", undoneAt: null };
      await tx.screeningDecision.updateMany({ where: returned, data: { undoneAt: ctx.now } });
      await tellMembers(tx, ctx, { ...version, template: "submissionReturnUndone" });
    },
  });
}

/** Publishes a version that was accepted before, and tells its authors. What is public stays public. */
export function publishVersion(ctx: CommandContext, key: VersionKey): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "publish",
    actions: ["submission.publish"],
    effect: async (tx, version) => {
      await publishFrozenVersion(tx, version, ctx.now);
      await tellMembers(tx, ctx, { ...version, template: publishedMail(version) });
    },
  });
}

/**
 * Takes an acceptance back before the version is public: it is in screening again, is not coded any further, and its
 * authors are told.
 */
export function reopenVersion(ctx: CommandContext, key: VersionKey): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "reopen",
    actions: ["screening.reopen"],
    effect: async (tx, version) => {
      await tx.screeningDecision.deleteMany({ where: { versionId: version.id, decision: "accepted" } });
      await tellMembers(tx, ctx, { ...version, template: "submissionReopened" });
    },
  });
}

/**
 * Removes a published submission from public view, with all its versions: a page in its place says that it was there, whose
 * it was and why it is not shown. Its authors are told. It counts nowhere while it is down.
 */
export function takeDownSubmission(
  ctx: CommandContext,
  { reason, ...key }: VersionKey & { reason: TakeDownReason },
): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "takeDown",
    actions: ["submission.takeDown"],
    detail: { reason },
    effect: async (tx, version) => {
      await setTakenDown(tx, version.submission.id, { reason, now: ctx.now });
      await tellMembers(tx, ctx, { ...version, template: "submissionTakenDown" });
    },
  });
}

/** Undoes that: the submission is public again as it was, and its authors are told. */
export function putBackSubmission(ctx: CommandContext, key: VersionKey): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "putBack",
    actions: ["submission.putBack"],
    effect: async (tx, version) => {
      await setTakenDown(tx, version.submission.id, { reason: null, now: ctx.now });
      await tellMembers(tx, ctx, { ...version, template: "submissionPutBack" });
    },
  });
}
