import type { CommandContext } from "~/domain/shared/context";
import { actOnVersion, type VersionKey } from "./act-on-version.server";

/** Takes up a submitted version: its authors see that the secretariat is reading it. */
export function beginScreening(ctx: CommandContext, key: VersionKey): Promise<void> {
  return actOnVersion(ctx, key, { act: "begin", actions: ["screening.start"] });
}
