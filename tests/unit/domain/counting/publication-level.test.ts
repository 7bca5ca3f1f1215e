import { beforeAll, describe, expect, test } from "vitest";
import { isNamed, isReleased } from "~/db/queries/public/public-answer";
import { jsonRows } from "~/db/queries/json-rows.server";
import {
  answerLevel,
  isPublicAnswer,
  isReleasedAnswer,
  levelOf,
  publicationLevels,
  stricterLevels,
  versionLevel,
} from "~/domain/counting/publication-level";
import { publicAnswer, releasedAnswer } from "~/domain/counting/publication-level.server";
import { createLevelsCase } from "../../../given/levels-case";
import { useDatabase } from "../../../support/database";

describe("levels", () => {
  test("an answer has the stricter of its own level and that of its submission", () => {
    const [open, without, closed] = publicationLevels;
    expect(publicationLevels.map((own) => answerLevel(open, own))).toEqual([open, without, closed]);
    expect(publicationLevels.map((own) => answerLevel(without, own))).toEqual([without, without, closed]);
    expect(publicationLevels.map((own) => answerLevel(closed, own))).toEqual([closed, closed, closed]);
    expect(answerLevel(without, null)).toBe(without);
  });

  test("a version is as open as its most open answer, and closed where it has none", () => {
    expect(versionLevel(["secretariat", "public"])).toBe("public");
    expect(versionLevel(["secretariat", "without-name"])).toBe("without-name");
    expect(versionLevel([])).toBe("secretariat");
  });

  test("a level that is not known is the strictest; stricter levels are offered for an answer", () => {
    expect(levelOf("open")).toBe("secretariat");
    expect(stricterLevels("public")).toEqual(["without-name", "secretariat"]);
    expect(stricterLevels("secretariat")).toEqual([]);
  });
});

describe("the rule in code, as a condition of queries and in SQL", () => {
  const held = useDatabase({ keep: true });

  beforeAll(async () => {
    const { unnamed } = await createLevelsCase(held.database);
    const id = unnamed[0]?.submission.id ?? "";
    await held.database.write((tx) => tx.submission.update({ where: { id }, data: { withdrawnAt: new Date() } }));
  }, 60_000);

  const joins = `FROM "FrozenAnswer" f JOIN "SubmissionVersion" v ON v."id" = f."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"`;
  const inSql = (condition: string) =>
    jsonRows<string>(
      held.database.read,
      `SELECT json_group_array(f."id") AS "rows" ${joins} WHERE ${condition}`,
      {},
    ).sort();
  const all = () =>
    held.database.read.frozenAnswer.findMany({ include: { version: { include: { submission: true } } } });
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort();

  test("agree on what is public by name", async () => {
    const byCode = idsOf((await all()).filter(isPublicAnswer));
    expect(byCode).toHaveLength(1);
    expect(idsOf(await held.database.read.frozenAnswer.findMany({ where: publicAnswer }))).toEqual(byCode);
    const published = `v."publishedAt" IS NOT NULL AND s."withdrawnAt" IS NULL`;
    expect(inSql(`${isNamed("f")} AND ${published}`)).toEqual(byCode);
  });

  test("agree on what is public without a name", async () => {
    const byCode = idsOf((await all()).filter(isReleasedAnswer));
    expect(byCode).toHaveLength(3);
    expect(idsOf(await held.database.read.frozenAnswer.findMany({ where: releasedAnswer }))).toEqual(byCode);
    expect(inSql(isReleased({ answer: "f", version: "v", submission: "s" }))).toEqual(byCode);
  });

  test("the database itself refuses to publish by name what names nobody, and to change a frozen level", async () => {
    const version = await held.database.read.submissionVersion.findFirstOrThrow({ where: { level: "without-name" } });
    const { id } = version;
    const write = (data: object) => held.database.write((tx) => tx.submissionVersion.update({ where: { id }, data }));
    await expect(write({ publishedAt: new Date() })).rejects.toThrow();
    await expect(write({ level: "public" })).rejects.toThrow();
    const answer = { where: { versionId: id }, data: { level: "public" } };
    await expect(held.database.write((tx) => tx.frozenAnswer.updateMany(answer))).rejects.toThrow();
  });
});
