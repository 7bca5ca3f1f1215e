import { notifyMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { actOnVersion, type VersionKey } from "./act-on-version.server";
import { recordDecision } from "./record-decision.server";

/**
 * Returns the latest version to its authors with a reason in the language of the submission; their answers are open
 * again.
 */
export function returnVersion(ctx: CommandContext, { reason, ...key }: VersionKey & { reason: string }): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "return",
    actions: ["screening.decide"],
    isRepeat: ({ decisions }) => decisions[0]?.decision === "returned" && decisions[0].reason === reason,
    effect: async (tx, { id, submission }) => {
      await recordDecision(tx, ctx, {
        versionId: id,
        decision: "returned",
        reason,
        reasonLanguage: submission.language,
      });
      await notifyMembers(tx, ctx, { versionId: id, template: "submissionReturned" });
    },
  });
}
