import { notifyMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { actOnVersion, type VersionKey } from "./act-on-version.server";
import { makePublic } from "./make-public.server";

/** Publishes a version that was accepted before, and tells its authors. What is public stays public. */
export function publishVersion(ctx: CommandContext, key: VersionKey): Promise<void> {
  return actOnVersion(ctx, key, {
    act: "publish",
    actions: ["submission.publish"],
    effect: async (tx, version) => {
      await makePublic(tx, ctx, version);
      await notifyMembers(tx, ctx, { versionId: version.id, template: "submissionPublished" });
    },
  });
}
