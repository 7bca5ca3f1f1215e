// Brings a checkout to where it can be started: dependencies, database client, fonts, build.
// Needs nothing but Node, and costs a few milliseconds where everything is in place.
import { build } from "./build.mjs";
import { client } from "./client.mjs";
import { dependencies } from "./dependencies.mjs";
import { fonts } from "./fonts.mjs";
import { withLock } from "./lock.mjs";
import { requireNode } from "./node-version.mjs";
import { fromRoot } from "./paths.mjs";

/** Makes what is missing or out of date, one process at a time. Throws a `StepError` with advice. */
export async function prepare({ withBuild = true } = {}) {
  requireNode();
  const parts = withBuild ? [dependencies, client, fonts, build] : [dependencies, client, fonts];
  if (parts.every((part) => part.isReady())) return;
  await withLock(fromRoot(".prepare.lock"), async () => {
    for (const part of parts) {
      if (!part.isReady()) await part.make();
    }
  });
}
