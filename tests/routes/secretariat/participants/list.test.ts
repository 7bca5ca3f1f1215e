import { readXlsx } from "hucre/xlsx";
import { beforeEach, describe, expect, test } from "vitest";
import type { ParticipationPage } from "~/domain/participation/list-participations.server";
import { loader as csv } from "~/routes/secretariat/participants/csv";
import { loader } from "~/routes/secretariat/participants/list";
import { loader as xlsx } from "~/routes/secretariat/participants/xlsx";
import { createParticipant } from "#seed/factories/create-participant";
import { sameText } from "#seed/factories/seed-text";
import { submittedSubmission } from "#seed/factories/submission-states";
import { createParticipantsCase, type ParticipantsCase } from "../../../given/participants-case";
import { useDatabase } from "../../../support/database";
import { routeContext } from "../../../support/route-context";

const held = useDatabase();
const now = new Date("2026-02-01T10:00:00Z");
let given: ParticipantsCase;

beforeEach(async () => {
  given = await createParticipantsCase(held.database, now);
});

function args(search: string, { lang = "en", at = now } = {}) {
  return {
    request: new Request(`http://localhost/${lang}/secretariat/ece-test/participants${search}`),
    params: { lang, review: "ece-test" },
    context: routeContext(held.database, { actor: given.secretariat, now: at }),
  };
}

async function list(search = "", options: { lang?: string; at?: Date } = {}): Promise<ParticipationPage> {
  return (await loader(args(search, options))).participants;
}

const slugs = ({ rows }: ParticipationPage) => rows.map(({ participant }) => participant.slug).sort();

describe("the list of participants", () => {
  test("says how far each has come", async () => {
    const { rows, total, counts } = await list();
    expect(Object.fromEntries(rows.map(({ participant, status }) => [participant.slug, status]))).toEqual({
      ch: "not-invited",
      mt: "bounced",
      tr: "invited",
      ge: "never-signed-in",
      o1: "not-begun",
      at: "drafting",
      kz: "sent",
      se: "published",
    });
    expect(total).toBe(8);
    expect(counts).toMatchObject({ unanswered: 6, overdue: 0, drafting: 1, sent: 1, published: 1, bounced: 1 });
    expect(rows.find(({ status }) => status === "drafting")?.progress?.questions).toBeGreaterThan(0);
  });

  test("counts a joint submission for its lead and each confirmed associate, and none for the members of a regional organization", async () => {
    const { review, participants } = given;
    const [at, ch, mt, tr] = [participants["at"], participants["ch"], participants["mt"], participants["tr"]];
    if (!at || !ch || !mt || !tr) throw new Error("Unreachable");
    await held.database.write(async (tx) => {
      const eu = await createParticipant(tx, {
        slug: "eu",
        class: "regional-organization",
        name: sameText("European Union"),
      });
      const associates = [
        { ...ch, confirmedAt: now },
        { ...mt, confirmedAt: null },
      ];
      await submittedSubmission(tx, { review, participant: at, joint: true, number: 20, associates });
      const named = [{ ...tr, confirmedAt: now }];
      await submittedSubmission(tx, { review, participant: eu, joint: true, number: 21, associates: named });
    });
    const { rows, counts } = await list();
    const statusOf = (slug: string) => rows.find(({ participant }) => participant.slug === slug)?.status;
    expect(["at", "ch", "eu", "mt", "tr"].map(statusOf)).toEqual(["sent", "sent", "sent", "bounced", "invited"]);
    expect(counts).toMatchObject({ unanswered: 4, sent: 4 });
    expect(rows.find(({ participant }) => participant.slug === "ch")?.submissions).toMatchObject([{ joint: true }]);
  });

  test("finds a participant by its names in three scripts, by an alias, without accents, and by an address", async () => {
    expect(slugs(await list("?q=turkey"))).toEqual(["tr"]);
    expect(slugs(await list("?q=TURKIYE"))).toEqual(["tr"]);
    expect(slugs(await list("?q=suede"))).toEqual(["se"]);
    expect(slugs(await list("?q=%D0%B0%D0%B2%D1%81%D1%82%D1%80%D0%B8%D1%8F"))).toEqual(["at"]);
    expect(slugs(await list("?q=tr%40example.org"))).toEqual(["tr"]);
    expect(slugs(await list("?q=member.ge%40"))).toEqual(["ge"]);
    expect(slugs(await list("?q=%25"))).toEqual([]);
    expect(slugs(await list("?q=nobody"))).toEqual([]);
  });

  test("is filtered by class, sub-region, language and status", async () => {
    expect(slugs(await list("?class=stakeholder"))).toEqual(["o1"]);
    expect(slugs(await list("?region=western-europe"))).toEqual(["at", "ch"]);
    expect(slugs(await list("?language=fr"))).toEqual(["o1"]);
    expect(slugs(await list("?language=ru"))).toEqual(["ge", "tr"]);
    expect(slugs(await list("?status=unanswered"))).toEqual(["at", "ch", "ge", "mt", "o1", "tr"]);
    expect(slugs(await list("?status=sent&class=stakeholder"))).toEqual([]);
    expect((await list("?status=sent")).counts.unanswered).toBe(6);
    expect((await list()).regions.map(({ key }) => key)).toContain("western-asia");
  });

  test("says who is overdue once the deadline is over, and who has more time", async () => {
    const { id, submissionsCloseAt } = await held.database.read.review.findUniqueOrThrow({
      where: { slug: "ece-test" },
    });
    const after = new Date(submissionsCloseAt.getTime() + 120_000);
    const participantId = given.participants["ch"]?.id ?? "";
    await held.database.write((tx) =>
      tx.participation.update({
        where: { reviewId_participantId: { reviewId: id, participantId } },
        data: { extendedUntil: new Date(after.getTime() + 3_600_000) },
      }),
    );
    expect(slugs(await list("?status=overdue", { at: after }))).toEqual(["at", "ge", "mt", "o1", "tr"]);
    expect(slugs(await list("?status=extended", { at: after }))).toEqual(["ch"]);
    expect(slugs(await list("?status=overdue"))).toEqual([]);
  });

  test("is sorted by name in the language of the page, by class and by status", async () => {
    const names = async (search: string, lang = "en") =>
      (await list(search, { lang })).rows.map(({ participant }) => participant.slug);
    expect(await names("?sort=name")).toEqual(["at", "ge", "kz", "mt", "o1", "se", "ch", "tr"]);
    expect((await names("?sort=name&order=desc"))[0]).toBe("tr");
    expect((await names("?sort=status&order=desc"))[0]).toBe("se");
    expect((await names("?sort=class&order=desc"))[0]).toBe("o1");
    expect((await names("", "ru"))[0]).toBe("at");
  });
});

describe("the list as a file", () => {
  test("is a CSV and a workbook with the same rows, under the same filters", async () => {
    const text = await (await csv(args("?status=unanswered"))).text();
    expect(text.trim().split("\r\n")).toHaveLength(7);
    expect(text).toContain("Switzerland");
    const answer = await xlsx(args("?status=unanswered"));
    expect(answer.headers.get("Content-Disposition")).toContain("ece-test-participants.xlsx");
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    expect(sheets[0]?.rows).toHaveLength(7);
    expect(sheets[0]?.rows[0]?.[0]).toBe("Participant");
  });

  test("holds no formula, whatever a body calls itself", async () => {
    const name = { en: { text: '=HYPERLINK("https://example.org")', status: "original" } };
    await held.database.write((tx) => tx.participant.update({ where: { slug: "o1" }, data: { name } }));
    expect(await (await csv(args("?class=stakeholder"))).text()).toContain("'=HYPERLINK");
    const file = new Uint8Array(await (await xlsx(args("?class=stakeholder"))).arrayBuffer());
    const { sheets } = await readXlsx(file);
    expect(sheets[0]?.rows[1]?.[0]).toBe('=HYPERLINK("https://example.org")');
    expect([...(sheets[0]?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([]);
  });
});
