import { beforeEach, describe, expect, test } from "vitest";
import { recordAuditEvents } from "~/domain/audit/record-audit-event.server";
import { acceptVersion, beginScreening, returnVersion, undoReturn } from "~/domain/screening/screening-acts.server";
import { auditPageSize } from "~/domain/audit/record/list-audit-record.server";
import type { Actor } from "~/permission/actor";
import { action, loader as wholeLoader } from "~/routes/administration/audit";
import { loader as wholeCsv } from "~/routes/administration/audit-csv";
import { loader as reviewLoader } from "~/routes/secretariat/audit";
import { signedIn } from "../../given/actors";
import { createScreeningCase, type ScreeningCase } from "../../given/screening-case";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const administrator = { ...signedIn(), administrator: true };
const reason = "Секретная причина возврата.";
let given: ScreeningCase;

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  const key = { review: given.review.slug, versionId: given.version.id };
  const at = (time: string) => held.ctx({ actor: given.secretariat, now: new Date(time) });
  await beginScreening(at("2026-02-01T22:30:00Z"), key);
  await returnVersion(at("2026-02-01T23:30:00Z"), { ...key, reason });
  await undoReturn(at("2026-02-02T10:00:00Z"), key);
  await acceptVersion(at("2026-02-03T10:00:00Z"), { ...key, publication: "never" });
  await held.database.write((tx) =>
    recordAuditEvents(tx, held.ctx(), [
      { action: "account.signIn", subjectType: "SignInSession", subjectId: "none" },
      { action: "later.unknown", subjectType: "Later", subjectId: "none" },
    ]),
  );
});

function args(path: string, actor: Actor, params: Record<string, string> = {}) {
  const request = new Request(`http://localhost${path}`);
  return { request, params: { lang: "en", ...params }, context: routeContext(held.database, { actor }) } as never;
}

type Page = Awaited<ReturnType<typeof reviewLoader>>;

const ofReview = (query = "", lang = "en"): Promise<Page> =>
  reviewLoader(
    args(`/${lang}/secretariat/ece-test/audit${query}`, given.secretariat, { lang, review: given.review.slug }),
  );
const whole = (query = "", actor: Actor = administrator) =>
  wholeLoader(args(`/en/administration/audit${query}`, actor));

const actions = ({ entries }: { entries: { action: string }[] }) => entries.map(({ action: name }) => name);

describe("the record of a review", () => {
  test("says what was done in it, the latest first, in the words of the page, with the status before and after", async () => {
    const page = await ofReview();
    expect(actions(page)).toEqual(["screening.decide", "screening.undoReturn", "screening.decide", "screening.start"]);
    expect(page.entries[1]?.words).toMatchObject({
      action: "Return undone",
      facts: ["version 1", "before: Returned; after: Being screened"],
    });
    expect((await ofReview("", "fr")).entries[1]?.words.action).toBe("Retour annulé");
    expect((await ofReview("", "ru")).entries[1]?.words.action).toBe("Возврат отменен");
    expect(page.entries[0]?.participant?.text).toBe("Kazakhstan");
  });

  test("has no reason and no answer in it", async () => {
    expect(JSON.stringify(await ofReview())).not.toContain(reason);
  });

  test("is found by day in the zone of the review, to the end of the last day", async () => {
    const { timeZone } = await held.database.read.review.findUniqueOrThrow({ where: { slug: given.review.slug } });
    expect(timeZone).toBe("Europe/Zurich");
    expect(actions(await ofReview("?to=2026-02-01"))).toEqual(["screening.start"]);
    expect(actions(await ofReview("?from=2026-02-02&to=2026-02-02"))).toEqual([
      "screening.undoReturn",
      "screening.decide",
    ]);
    expect(actions(await ofReview("?from=never&to=2026-99-99"))).toHaveLength(4);
  });

  test("is found by person, kind, submission and thing", async () => {
    expect(await ofReview("?who=nobody-of-this-name")).toMatchObject({ entries: [], older: null });
    expect(actions(await ofReview("?who=secretariat.&what=submission&number=1"))).toHaveLength(4);
    expect(actions(await ofReview("?what=coding"))).toEqual([]);
    expect(actions(await ofReview("?number=99"))).toEqual([]);
    expect(actions(await ofReview(`?object=Submission:${given.submission.id}`))).toHaveLength(4);
    expect(actions(await ofReview("?object=Submission:other"))).toEqual([]);
    expect(actions(await ofReview("?object=a'b;"))).toHaveLength(4);
  });

  test("is for those who run the review", async () => {
    for (const actor of [given.reviewer, administrator]) {
      const open = () => reviewLoader(args("/en/secretariat/ece-test/audit", actor, { review: given.review.slug }));
      expect((await settle(open)).status).toBe(403);
    }
    const other = () => reviewLoader(args("/en/secretariat/ece-test/audit", given.stranger, { review: "ece-test" }));
    expect((await settle(other)).status).toBe(404);
  });
});

describe("the record of the portal", () => {
  test("has what belongs to no review, and shows an event without words by its name", async () => {
    const { entries } = await whole();
    expect(entries.map(({ words }) => words.action).slice(0, 2)).toEqual(["later.unknown", "Signed in"]);
    expect(entries).toHaveLength(6);
  });

  test("names no participant to the administrator and contains no reason", async () => {
    const page = await whole();
    expect(page.entries.every(({ participant }) => participant === null)).toBe(true);
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`${reason}|Kazakhstan`));
  });

  test("leads page by page to its first entry", async () => {
    const entry = { action: "account.signIn", subjectType: "SignInSession", subjectId: "more" };
    await held.database.write((tx) => recordAuditEvents(tx, held.ctx(), Array(auditPageSize).fill(entry)));
    const first = await whole();
    expect(first.entries).toHaveLength(auditPageSize);
    const second = await whole(`?before=${first.older}`);
    expect(second.entries.map(({ sequence }) => sequence)).toHaveLength(6);
    expect(second.older).toBeNull();
  });

  test("is a file with the same filters, whose cells are no formulas", async () => {
    const answer = await wholeCsv(args("/en/administration/audit.csv?what=submission", administrator));
    const text = await answer.text();
    expect(text.trim().split("\r\n")).toHaveLength(5);
    expect(text).toContain("screening.undoReturn");
    expect(text).not.toContain(reason);
  });

  test("is checked at the press of a button, and the result is shown", async () => {
    const press = (actor: Actor) => {
      const request = formRequest("/en/administration/audit", {});
      const context = routeContext(held.database, { actor });
      return settle(() => action({ request, params: { lang: "en" }, context }));
    };
    expect((await whole()).integrity).toBeNull();
    expect((await press(given.secretariat)).status).toBe(403);
    expect(await press(administrator)).toMatchObject({ status: 302, location: "/en/administration/audit" });
    expect((await whole()).integrity).toMatchObject({ checked: { auditEvents: 6 }, failures: [] });
  });
});
