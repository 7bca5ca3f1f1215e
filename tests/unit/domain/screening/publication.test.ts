import { beforeEach, describe, expect, test } from "vitest";
import { acceptVersion, beginScreening, publishVersion } from "~/domain/screening/screening-acts.server";
import { readVersionForScreening } from "~/domain/screening/read-version-for-screening.server";
import type { PublicationRule } from "~/domain/review/publication-rules";
import { refusal } from "../../../given/draft-of-all-kinds";
import { createScreeningCase, type ScreeningCase } from "../../../given/screening-case";
import { useDatabase } from "../../../support/database";

const held = useDatabase();
let given: ScreeningCase;

const before = new Date("2024-03-10T22:30:00Z");
/** 00:30 of the day of the meeting by the clocks of Zurich, still the day before in UTC. */
const begun = new Date("2024-03-10T23:30:00Z");

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  await beginScreening(at(before), key());
});

const key = () => ({ review: "ece-test", versionId: given.version.id });
const at = (now: Date) => held.ctx({ actor: given.secretariat, now });
const rule = (publicationRule: PublicationRule, meetingOn: string | null = "2024-03-11") =>
  held.database.write((tx) =>
    tx.review.update({ where: { slug: "ece-test" }, data: { publicationRule, meetingOn, timeZone: "Europe/Zurich" } }),
  );
const accept = (publication: "now" | "later" | "never", now = before) =>
  acceptVersion(at(now), { ...key(), publication });
const closed = { "": ["publicationRule"] };
const acts = async (now = before) => (await readVersionForScreening(at(now), { ...key(), language: "en" })).acts;

describe("when accepted texts are published", () => {
  test("the secretariat decides for each, unless the review says otherwise", async () => {
    expect(await acts()).toEqual(expect.arrayContaining(["accept", "acceptAndPublish", "acceptNotPublic"]));
  });

  test("on acceptance: not later, at once or never", async () => {
    await rule("on-acceptance");
    expect(await acts()).not.toContain("accept");
    expect(await refusal(accept("later"))).toEqual(closed);
    await accept("now");
    expect(await held.database.read.submission.count({ where: { published: true } })).toBe(1);
  });

  test("by a separate act: accepted first", async () => {
    await rule("separate");
    expect(await acts()).not.toContain("acceptAndPublish");
    expect(await refusal(accept("now"))).toEqual(closed);
    await accept("later");
    await publishVersion(at(before), key());
    expect(await held.database.read.submission.count({ where: { published: true } })).toBe(1);
  });

  test("from the meeting on, by the clocks of the review", async () => {
    await rule("from-meeting");
    expect(await refusal(accept("now"))).toEqual(closed);
    await accept("later");
    expect(await acts()).not.toContain("publish");
    expect(await refusal(publishVersion(at(before), key()))).toEqual(closed);
    expect(await held.database.read.submission.count({ where: { published: true } })).toBe(0);
    expect(await acts(begun)).toContain("publish");
    await publishVersion(at(begun), key());
    expect(await held.database.read.submission.count({ where: { published: true } })).toBe(1);
  });

  test("a meeting without a day has not begun", async () => {
    await rule("from-meeting", null);
    expect(await refusal(accept("now", begun))).toEqual(closed);
  });
});
