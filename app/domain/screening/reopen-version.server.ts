import { notifyMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { actOnVersion, type VersionKey } from "./act-on-version.server";

/**
 * Takes an acceptance back before the version is public: it is in screening again, is not coded any further, and its
 * authors are told.
 */
export function reopenVersion(ctx: CommandContext, key: VersionKey): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "reopen",
    actions: ["screening.reopen"],
    effect: async (tx, { id }) => {
      await tx.screeningDecision.deleteMany({ where: { versionId: id, decision: "accepted" } });
      await notifyMembers(tx, ctx, { versionId: id, template: "submissionReopened" });
    },
  });
}
