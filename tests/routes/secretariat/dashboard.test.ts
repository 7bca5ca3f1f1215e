import { beforeEach, describe, expect, test } from "vitest";
import type { WriteTransaction } from "~/db/types";
import { addParticipations } from "~/domain/participation/add-participations.server";
import { returnVersion } from "~/domain/screening/screening-acts.server";
import type { Dashboard } from "~/domain/secretariat/read-dashboard.server";
import { type Actor, visitor } from "~/permission/actor";
import { action, loader } from "~/routes/secretariat/dashboard";
import { memberState, stakeholder } from "#seed/factories/create-participant";
import { draftSubmission } from "#seed/factories/create-submission";
import { publishedSubmission } from "#seed/factories/submission-states";
import { useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";
import { createScreeningCase, type ScreeningCase } from "../../given/screening-case";

const held = useDatabase();
let given: ScreeningCase;

beforeEach(async () => {
  given = await createScreeningCase(held.database);
  await held.database.write(async (tx) => {
    const { review } = given;
    await publishedSubmission(tx, { review, participant: await memberState(tx, "SE") });
    await draftSubmission(tx, { review, participant: await memberState(tx, "AT") });
    await publishedSubmission(tx, { review, participant: await stakeholder(tx, "o1") });
    await takePart(tx, "CH");
  });
});

/** States that were asked and have sent nothing. */
async function takePart(tx: WriteTransaction, ...codes: string[]): Promise<void> {
  for (const iso2 of codes) {
    const { id } = await memberState(tx, iso2);
    await addParticipations(tx, { reviewId: given.review.id, participantIds: [id], at: new Date(0) });
  }
}

function args(actor: Actor, request: Request, params: Record<string, string> = {}) {
  return {
    request,
    params: { lang: "en", review: "ece-test", ...params },
    context: routeContext(held.database, { actor }),
  };
}

async function read(search = "", lang = "en"): Promise<Dashboard> {
  const request = new Request(`http://localhost/${lang}/secretariat/ece-test${search}`);
  return loader(args(given.secretariat, request, { lang }));
}

const names = ({ participants }: Dashboard) => participants.rows.map(({ participant }) => participant.name.text);

describe("the dashboard", () => {
  test("counts submissions by state and class", async () => {
    const { counts, queue } = await read();
    expect(counts.map(({ state, counts: by, total }) => [state, by.state, by.stakeholder, total])).toEqual([
      ["draft", 1, 0, 1],
      ["submitted", 1, 0, 1],
      ["published", 1, 1, 2],
    ]);
    expect(queue).toMatchObject({ total: 1, rows: [{ participant: { slug: "kz" } }] });
  });

  test("lists who takes part, and others that sent something, by name in the page's language", async () => {
    expect(names(await read())).toEqual(["Austria", "Kazakhstan", "Organization o1", "Sweden", "Switzerland"]);
    expect(names(await read("", "fr"))).toEqual(["Autriche", "Kazakhstan", "Organization o1", "Suède", "Suisse"]);
    expect(names(await read("", "ru"))).toEqual(["Австрия", "Казахстан", "Швейцария", "Швеция", "Organization o1"]);
    expect(names(await read("?order=desc"))[0]).toBe("Switzerland");
    expect(names(await read("?sort=state"))).toEqual([
      "Switzerland",
      "Austria",
      "Kazakhstan",
      "Organization o1",
      "Sweden",
    ]);
    expect(names(await read("?sort=class&order=desc"))[0]).toBe("Organization o1");
  });

  test("answers the last page beyond the end, whole", async () => {
    await held.database.write(async (tx) => {
      await takePart(tx, ..."AL AD AM AZ BY BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IL IT LV".split(" "));
    });
    const { participants } = await read("?page=99");
    expect(participants).toMatchObject({ total: 29, page: 2, pages: 2 });
    expect(names(await read("?page=99"))).toEqual(names(await read("?page=2")));
    expect(participants.rows).toHaveLength(4);
  });

  test("shows state, last version and accounts of each", async () => {
    const { participants } = await read();
    const row = (slug: string) => participants.rows.find(({ participant }) => participant.slug === slug);
    expect(row("kz")).toMatchObject({
      members: 2,
      submissions: [{ state: "submitted", sent: { versionId: given.version.id } }],
    });
    expect(row("at")).toMatchObject({ members: 0, submissions: [{ state: "draft", sent: null }] });
    expect(row("ch")?.submissions).toEqual([]);
  });

  test("is for the secretariat of the review", async () => {
    const request = () => new Request("http://localhost/en/secretariat/ece-test");
    expect((await settle(() => loader(args(visitor, request())))).location).toMatch(/sign-in/);
    expect((await settle(() => loader(args(given.reviewer, request())))).status).toBe(403);
    expect((await settle(() => loader(args(given.stranger, request())))).status).toBe(404);
  });
});

describe("mail that failed", () => {
  beforeEach(async () => {
    const key = { review: "ece-test", versionId: given.version.id };
    await returnVersion(held.ctx({ actor: given.secretariat }), { ...key, reason: "Добавьте, пожалуйста, источники." });
    const nextAttemptAt = new Date("2099-01-01");
    await held.database.write((tx) =>
      tx.outboxMessage.updateMany({ data: { lastError: "unreachable", attempts: 3, nextAttemptAt } }),
    );
  });

  const retry = (messageId: string, actor: Actor = given.secretariat) => {
    const form = { intent: "retryMessage", message: messageId };
    return settle(() => action(args(actor, formRequest("/en/secretariat/ece-test", form))));
  };

  test("is shown and tried again on request", async () => {
    const { unsent } = await read();
    expect(unsent).toMatchObject({ failedCount: 2, waitingCount: 0 });
    const id = unsent.failed[0]?.id ?? "";
    expect(await retry(id)).toMatchObject({ status: 302, location: "/en/secretariat/ece-test" });
    const message = await held.database.read.outboxMessage.findUniqueOrThrow({ where: { id } });
    expect([message.attempts, message.nextAttemptAt.getTime() <= Date.now()]).toEqual([0, true]);
  });

  test("is nobody else's to try", async () => {
    const id = (await read()).unsent.failed[0]?.id ?? "";
    expect((await retry(id, given.reviewer)).status).toBe(403);
    expect((await retry(id, given.stranger)).status).toBe(404);
    expect((await retry("none")).status).toBe(404);
  });
});
