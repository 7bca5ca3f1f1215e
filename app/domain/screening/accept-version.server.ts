import { notifyMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { actOnVersion, type VersionKey } from "./act-on-version.server";
import { makePublic } from "./make-public.server";
import { recordDecision } from "./record-decision.server";
import type { Publication } from "./screening-schema";

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
      if (publication === "now") await makePublic(tx, ctx, version);
      await notifyMembers(tx, ctx, { versionId: version.id, template });
    },
  });
}
