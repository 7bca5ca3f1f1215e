import type { WriteTransaction } from "~/db/types";
import { tellMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { publishFrozenVersion } from "~/domain/submission/status-steps.server";
import { userIdOf } from "~/permission/actor";
import { actOnVersion, type VersionKey } from "./act-on-version.server";
import type { Decision } from "./screening-rules";
import type { Publication } from "./screening-schema";

type Recorded = { versionId: string; decision: Decision; reason?: string; reasonLanguage?: string };

/** Writes down what was decided on a version, by whom and when; earlier decisions stay. */
async function recordDecision(tx: WriteTransaction, ctx: CommandContext, decision: Recorded): Promise<void> {
  await tx.screeningDecision.create({ data: { ...decision, decidedById: userIdOf(ctx.actor), decidedAt: ctx.now } });
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
      await tellMembers(tx, ctx, { ...version, template });
    },
  });
}

/**
 * Returns the latest version to its authors with a reason in the language of the submission; their answers are open
 * again.
 */
export function returnVersion(ctx: CommandContext, { reason, ...key }: VersionKey & { reason: string }): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "return",
    actions: ["screening.decide"],
    isRepeat: ({ decision }) => decision?.decision === "returned" && decision.reason === reason,
    effect: async (tx, version) => {
      await recordDecision(tx, ctx, {
        versionId: version.id,
        decision: "returned",
        reason,
        reasonLanguage: version.submission.language,
      });
      await tellMembers(tx, ctx, { ...version, template: "submissionReturned" });
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
      await tellMembers(tx, ctx, { ...version, template: "submissionPublished" });
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
