import { describe, expect, test } from "vitest";
import { aliasesOf } from "~/domain/participant/create-participants.server";
import { membersOfCommission, referenceParticipants } from "~/domain/participant/reference-participants.server";
import { refreshReference } from "~/domain/reference/refresh-reference.server";
import { regionalCommissions } from "~/domain/review/regional-commissions.server";
import { createParticipant } from "#seed/factories/create-participant";
import { sameText } from "#seed/factories/seed-text";
import { useDatabase } from "../../../support/database";

const held = useDatabase();
const now = new Date("2026-11-26T10:00:00Z");
const refresh = () => refreshReference(held.database, now);

async function audited() {
  const events = await held.database.read.auditEvent.findMany({ where: { action: "reference.refresh" } });
  return events.map(({ detail }) => detail);
}

describe("the reference data", () => {
  test("have the members that the commissions say they have", () => {
    const count = (commission: string) => membersOfCommission(commission).length;
    expect(regionalCommissions.map(({ key }) => [key, count(key)])).toEqual([
      ["ECA", 54],
      ["ECE", 56],
      ["ECLAC", 46],
      ["ESCAP", 53],
      ["ESCWA", 21],
    ]);
  });

  test("name nobody twice", () => {
    const all = referenceParticipants;
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
    const keys = all.flatMap((participant) => [...aliasesOf(participant).keys()]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("come at the first start, and cost nothing at the next", async () => {
    expect(await refresh()).toBe(23 + 10 + referenceParticipants.length);
    expect(await audited()).toEqual([{ objectives: 33, participants: referenceParticipants.length }]);
    expect(await refresh()).toBe(0);
    expect(await audited()).toHaveLength(1);
  });

  test("bring back a name that was changed and a name under which it is found, and say so", async () => {
    await refresh();
    await held.database.write(async (tx) => {
      await tx.participant.update({
        where: { slug: "tr" },
        data: { name: { en: { text: "Turkey", status: "official" } } },
      });
      await tx.participantAlias.delete({ where: { key: "kazakhstan" } });
      await tx.objective.update({ where: { number: 3 }, data: { label: {} } });
    });
    expect(await refresh()).toBe(3);
    expect((await audited()).at(-1)).toEqual({ objectives: 1, participants: 2 });
    const { name } = await held.database.read.participant.findUniqueOrThrow({ where: { slug: "tr" } });
    expect(name).toMatchObject({ en: { text: "Türkiye" } });
    expect(await held.database.read.participantAlias.count({ where: { key: "kazakhstan" } })).toBe(1);
  });

  test("take no name from a body that was registered with it before", async () => {
    const own = { class: "stakeholder", category: "academia", name: sameText("Institute") } as const;
    await held.database.write(async (tx) => {
      await createParticipant(tx, { slug: "ilo", ...own });
      await createParticipant(tx, { slug: "school", ...own, name: sameText("World Food Programme") });
    });
    await refresh();
    const { participant } = await held.database.read.participantAlias.findUniqueOrThrow({
      where: { key: "world food programme" },
      include: { participant: true },
    });
    expect(participant.slug).toBe("school");
    const kept = await held.database.read.participant.findUniqueOrThrow({ where: { slug: "ilo" } });
    expect(kept).toMatchObject({ class: "stakeholder", name: { en: { text: "Institute" } } });
    expect(await refresh()).toBe(0);
  });
});
