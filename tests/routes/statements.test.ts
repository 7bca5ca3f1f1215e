import { describe, expect, test } from "vitest";
import type { Actor } from "~/permission/actor";
import { routeContext, settle } from "../support/route-context";
import { actorsAt } from "./actors";
import { now, useDemonstration } from "./demonstration";
import { fill } from "./fill";
import type { Place } from "./places";
import { addresses, type Address } from "./site-map";

/**
 * What a request costs the database, in statements: a count is the same on every machine, so it may be asserted. The
 * person and their sign-in are one more for every page.
 */
const demonstration = useDemonstration();
const { held } = demonstration;

async function counted<T>(run: () => Promise<T>): Promise<{ statements: number; result: T }> {
  const before = held.database.statements.count;
  const result = await run();
  return { statements: held.database.statements.count - before, result };
}

async function statementsOf(address: Address, place: Place, actor: Actor): Promise<number> {
  const { params, url } = fill(address, place);
  const load = address.module.loader;
  if (!load) return 0;
  const open = () => {
    const context = routeContext(held.database, { actor, now });
    return settle(async () => {
      const answer = await load({ request: new Request(url), params, context } as never);
      if (answer instanceof Response && answer.status === 200) await answer.text();
      return answer;
    });
  };
  const first = await open();
  if (first.status !== 200) return 0;
  return (await counted(open)).statements;
}

/** The most that the page takes at any place, for any actor who may open it. */
async function mostOf(file: string): Promise<number> {
  const address = addresses.find((one) => one.file === file);
  if (!address) throw new Error(`${file} is not in the site map`);
  let most = 0;
  for (const place of demonstration.places)
    for (const { actor } of actorsAt(place)) most = Math.max(most, await statementsOf(address, place, actor));
  return most;
}

/** What every page may take, and one for the person; these may take one more. */
const most = 7;
const more: Readonly<Record<string, number>> = {
  // One for each kind of data that is kept for a time.
  "routes/administration/retention.tsx": 8,
  "routes/drafting/paragraph.tsx": 8,
  "routes/public/submissions.tsx": 8,
  "routes/secretariat/dashboard.tsx": 8,
};

/** Pages that need nothing of the database, or that a place of the demonstration does not open. */
const withoutStatements: readonly string[] = [
  "routes/public/choose-language.ts",
  "routes/public/robots.ts",
  "routes/public/review-schema.ts",
  "routes/language.tsx",
  "routes/public/receipt-check.tsx",
  "routes/public/accessibility.tsx",
  "routes/public/privacy.tsx",
  "routes/public/offline.tsx",
  "routes/public/not-found.tsx",
  "routes/administration/backups.tsx",
  "routes/public/security-txt.ts",
  "routes/coding/disagreements.tsx",
  "routes/account/sign-in.tsx",
  "routes/account/sign-in-time.ts",
  "routes/account/sign-in-again.tsx",
  "routes/account/sign-out.tsx",
  "routes/account/second-step.tsx",
  "routes/account/details.tsx",
  "routes/account/close.tsx",
  "routes/account/data-json.ts",
  "routes/account/provider.ts",
  "routes/account/provider-callback.tsx",
  "routes/account/invitation.tsx",
  "routes/respond/member.tsx",
  "routes/respond/clearance-text.tsx",
  "routes/respond/joint-text.tsx",
  "routes/respond/clearance-link.tsx",
  "routes/respond/entry-link.tsx",
  "routes/respond/confirm-entry.tsx",
  "routes/secretariat/participants/original.ts",
  "routes/secretariat/nomination.tsx",
  "routes/secretariat/nomination-letter.ts",
  "routes/account/forgotten-password.tsx",
  "routes/account/new-password.tsx",
  "routes/account/confirm-address.tsx",
  "routes/administration/reviews/new.tsx",
  "routes/administration/reviews/file.tsx",
  // No submission of the demonstration has an annex.
  "routes/public/submission/annex.ts",
  "routes/screening/annex-file.ts",
  "routes/respond/annex-file.ts",
  "routes/respond/version-annex.ts",
  "routes/respond/clearance-annex.ts",
  "routes/respond/joint-annex.ts",
  "routes/respond/clearance-link-annex.ts",
  // Mail that was written into files is read from them.
  "routes/administration/mail/files.tsx",
  "routes/administration/mail/file.tsx",
  "routes/administration/mail/eml.ts",
  // No document of the demonstration has a file.
  "routes/public/document-file.ts",
];

const loaded = addresses.filter(({ file, module }) => module.loader && !withoutStatements.includes(file));

describe("statements", () => {
  test.each(loaded.map(({ file }) => file))(
    "%s takes no more than it may",
    async (file) => {
      const taken = await mostOf(file);
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThanOrEqual(more[file] ?? most);
    },
    60_000,
  );
});
