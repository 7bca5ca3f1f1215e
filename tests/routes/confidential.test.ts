import { strFromU8, unzipSync } from "fflate";
import { createUser } from "#seed/factories/create-user";
import { beforeAll, describe, expect, test } from "vitest";
import { publicCodingExport, readCodingExport } from "~/domain/coding/export/read-coding.server";
import { findSetup } from "~/domain/review/review-setup.server";
import { languages } from "~/language/language";
import { visitor, type Actor } from "~/permission/actor";
import { signedIn } from "../given/actors";
import { createLevelsCase, kept, type LevelsCase, unnamed } from "../given/levels-case";
import { useDatabase } from "../support/database";
import { routeContext } from "../support/route-context";
import { fill } from "./fill";
import { loadPlaces, type Place } from "./places";
import { addresses, type Address } from "./site-map";

/*
 * What is not for everybody is searched for in everything that is: each address of the site map, with the parameters of
 * each submission, in each language, for everybody who has no right to it.
 */
const held = useDatabase({ keep: true });
const now = new Date("2026-02-04T10:00:00Z");
let given: LevelsCase;
let places: Place[];
let someone: string;

beforeAll(async () => {
  given = await createLevelsCase(held.database);
  someone = await held.database.write((tx) => createUser(tx, { email: "someone@example.org" }));
  places = await allPlaces();
}, 60_000);

/** A place for each submission and each of its answers, so that every identifier is tried. */
async function allPlaces(): Promise<Place[]> {
  const [first] = await loadPlaces(held.database);
  if (!first) throw new Error("The case has no submission");
  const rows = await held.database.read.submission.findMany({
    include: { participant: true, versions: { include: { frozenAnswers: true } } },
  });
  return rows.flatMap(({ id, number, participantId, participant, versions }) =>
    versions.flatMap((version) =>
      version.frozenAnswers.map((answer) => ({
        ...first,
        name: `${participant.slug} ${answer.level}`,
        participantId,
        params: {
          ...first.params,
          session: "1",
          objective: "5",
          number: String(number),
          version: String(version.version),
          participant: participant.slug,
          receiptNumber: version.receiptNumber,
          submissionId: id,
          versionId: version.id,
          frozenAnswerId: answer.id,
        },
      })),
    ),
  );
}

const nobody = () => signedIn({ userId: someone });

/** Everybody who has no right to what is not public here. */
function strangers(place: Place): { name: string; actor: Actor }[] {
  const elsewhere = (role: "secretariat" | "reviewer" | "editor"): Actor => ({
    ...nobody(),
    staff: [{ reviewId: "elsewhere", role }],
  });
  return [
    { name: "visitor", actor: visitor },
    { name: "user", actor: nobody() },
    {
      name: "another participant",
      actor: { ...nobody(), memberships: [{ participantId: "other", role: "focal-point" }] },
    },
    { name: "reviewer elsewhere", actor: elsewhere("reviewer") },
    { name: "editor elsewhere", actor: elsewhere("editor") },
    { name: "secretariat elsewhere", actor: elsewhere("secretariat") },
    { name: `administrator at ${place.name}`, actor: { ...nobody(), administrator: true } },
  ];
}

async function textOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join("\n");
}

/** All that an address answers: the data of a page, as the browser gets them, or the words of a file. */
async function answerOf(address: Address, place: Place, actor: Actor): Promise<string> {
  const { params, url } = fill(address, place);
  const args = { request: new Request(url), params, context: routeContext(held.database, { actor, now }) } as never;
  try {
    const value = await address.module.loader?.(args);
    return value instanceof Response ? await textOf(value) : JSON.stringify(value);
  } catch (thrown) {
    if (thrown instanceof Response) return textOf(thrown);
    if (thrown instanceof Error) throw thrown;
    return JSON.stringify(thrown);
  }
}

/** A page that is asked for by the name of a participant says that name, and who was invited to a review is no secret. */
const asked = (answer: string, { params }: Place) => answer.split(params["participant"] ?? "none").join("");

/** Who sets a review up chooses speakers among all that take part: that says nothing about what they sent. */
const namesParticipants = ["routes/secretariat/setup/session.tsx"];

const withLoader = addresses.filter(({ module, file }) => module.loader && !namesParticipants.includes(file));

describe("what is not for everybody is nowhere to be read by strangers", () => {
  test.each(withLoader.map((address) => ({ file: address.file, address })))(
    "$file",
    async ({ address }) => {
      const leaks: string[] = [];
      for (const lang of languages) {
        for (const place of places) {
          const at = { ...place, params: { ...place.params, lang } };
          for (const { name, actor } of strangers(at)) {
            const answer = asked(await answerOf(address, at, actor), at);
            if (answer.includes(kept)) leaks.push(`${name} at ${place.name} in ${lang}`);
            const shown = answer.includes(unnamed);
            const open = ["routes/public/unnamed-answers.tsx", "routes/public/answers-csv.ts"].includes(address.file);
            if (shown && !open) leaks.push(`without a name: ${name} at ${place.name} in ${lang}`);
          }
        }
      }
      expect(leaks).toEqual([]);
    },
    60_000,
  );
});

const show = (file: string, place: Place, actor: Actor = visitor) => {
  const address = addresses.find((one) => one.file === file);
  if (!address) throw new Error(`No address ${file}`);
  return answerOf(address, place, actor);
};

describe("what everybody may read without a name", () => {
  test("is on its page and in the file of answers, from three participants on, in an order of its own", async () => {
    const [place] = places;
    if (!place) throw new Error("No place");
    const page = await show("routes/public/unnamed-answers.tsx", place);
    expect(page.match(new RegExp(unnamed, "g"))).toHaveLength(4);
    const csv = await show("routes/public/answers-csv.ts", place);
    const rows = csv.split("\r\n").filter((line) => line.includes(unnamed));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatch(/^"?A participant who is not named"?,,,,,,/);
  });

  test("is not shown while fewer than three have such answers", async () => {
    const [place] = places;
    const [first, second] = given.unnamed;
    if (!place || !first || !second) throw new Error("No place");
    const withdraw = (withdrawnAt: Date | null) =>
      held.database.write((tx) =>
        tx.submission.updateMany({
          where: { id: { in: [first.submission.id, second.submission.id] } },
          data: { withdrawnAt },
        }),
      );
    await withdraw(now);
    expect(await show("routes/public/unnamed-answers.tsx", place)).not.toContain(unnamed);
    expect(await show("routes/public/answers-csv.ts", place)).not.toContain(unnamed);
    await withdraw(null);
    expect(await show("routes/public/unnamed-answers.tsx", place)).toContain(unnamed);
  });
});

describe("the coding as a file", () => {
  test("of published texts has nothing that is not for everybody, and that of reviewers nothing that is masked", async () => {
    const found = await findSetup({ read: held.database.read }, "ece-test");
    if (!found) throw new Error("No review");
    const open = JSON.stringify(publicCodingExport(held.database.read, found.setup, "en"));
    expect(open).toContain("Open words of Portugal");
    expect(open).not.toContain(kept);
    expect(open).not.toContain(unnamed);
    const actor: Actor = { ...nobody(), staff: [{ reviewId: given.review.id, role: "reviewer" }] };
    const ctx = { read: held.database.read, actor, now };
    const whole = JSON.stringify(await readCodingExport(ctx, { review: "ece-test", language: "en" }));
    expect(whole).toContain(`${kept} of Portugal`);
    expect(whole).not.toContain(`${kept} masked`);
  });
});

describe("those who have the right", () => {
  const here = (role: "secretariat" | "reviewer" | "editor"): Actor => ({
    ...nobody(),
    staff: [{ reviewId: given.review.id, role }],
  });
  const secretPlace = () => places.find(({ name }) => name === `${kept}-delta secretariat`);

  test("the secretariat screens it, and a reviewer codes it", async () => {
    const place = secretPlace();
    if (!place) throw new Error("No place");
    expect(await show("routes/screening/version.tsx", place, here("secretariat"))).toContain(kept);
    expect(await show("routes/coding/text.tsx", place, here("reviewer"))).toContain(kept);
  });

  test("its authors read it", async () => {
    const place = secretPlace();
    if (!place) throw new Error("No place");
    const author: Actor = { ...nobody(), memberships: [{ participantId: place.participantId, role: "drafter" }] };
    expect(await show("routes/respond/version.tsx", place, author)).toContain(kept);
  });
});
