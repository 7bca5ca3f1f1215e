import { beforeAll, expect, test } from "vitest";
import { listExcerpts } from "~/domain/coding/excerpt/list-excerpts.server";
import { readCodebook } from "~/domain/coding/codebook/read-codebook.server";
import { readEvidence } from "~/domain/coding/evidence/read-evidence.server";
import { participantChoices } from "~/domain/coding/filter-choices.server";
import { countContributors } from "~/domain/counting/count-contributors.server";
import { readCoverage } from "~/domain/coverage/read-coverage.server";
import { readObjective } from "~/domain/coverage/read-objective.server";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { paragraphsOf } from "~/domain/report/content/report-content";
import { wholeList } from "~/domain/submission/published/all-published-submissions.server";
import { countSubmitters } from "~/domain/submission/published/count-submitters.server";
import { listSubmitters } from "~/domain/submission/published/list-submitters.server";
import type { WriteTransaction } from "~/db/types";
import type { SignedInUser } from "~/permission/actor";
import { createExcerpt } from "#seed/factories/create-excerpt";
import { createParticipant, memberState } from "#seed/factories/create-participant";
import { createReport } from "#seed/factories/create-report";
import { createReview } from "#seed/factories/create-review";
import { sameText } from "#seed/factories/seed-text";
import { authoredText } from "~/language/stated-text";
import { publishedSubmission, type Submitted } from "#seed/factories/submission-states";
import { codeFiles, readProjectFile } from "../../../architecture/project-files";
import { useDatabase } from "../../../support/database";

/**
 * Denmark's joint report with Norway, which confirmed, and Cyprus, which did not; and the European Union's, with Malta,
 * which confirmed. Both name objective 5, and reviewers marked a passage on it in each. Finland aligned itself with both.
 */
const held = useDatabase({ keep: true });
const at = new Date("2026-01-20T10:00:00Z");
let world: { reviewId: string; reportId: string };

async function build(tx: WriteTransaction) {
  const review = await createReview(tx, { slug: "here" });
  const [dk, no, cy, mt] = await Promise.all(["DK", "NO", "CY", "MT"].map((iso2) => memberState(tx, iso2)));
  if (!dk || !no || !cy || !mt) throw new Error("A State is missing");
  const eu = await createParticipant(tx, {
    slug: "eu",
    class: "regional-organization",
    name: sameText("European Union"),
  });
  const answers = [{ session: 1, question: 3, objectives: [5], text: "One passage. And more." }];
  const confirmed = (participant: typeof dk) => ({ ...participant, confirmedAt: at });
  const sent = [
    await publishedSubmission(tx, { review, participant: dk, associates: [confirmed(no), cy], answers }),
    await publishedSubmission(tx, { review, participant: eu, associates: [confirmed(mt)], answers }),
  ];
  const { id: participantId } = await memberState(tx, "FI");
  await tx.alignment.createMany({
    data: sent.map(({ submission }) => ({
      submissionId: submission.id,
      ...{ participantId, version: 1, alignedAt: at },
    })),
  });
  const mark = ({ version }: Submitted) => {
    const [answer] = version.frozenAnswers;
    if (!answer) throw new Error("Nothing was frozen");
    const input = { quote: "One passage", codes: ["objective-5"], reviewerId: "reviewer", at };
    return createExcerpt(tx, { answer, codes: review.codes }, input);
  };
  const citations = [await mark(sent[0] as Submitted), await mark(sent[1] as Submitted)];
  const text = { en: { text: "Some States spoke of it.", status: "original" as const } };
  const heading = authoredText(sameText("Summary"));
  await createReport(tx, {
    reviewId: review.id,
    sections: [{ key: "annex", heading, numbering: "annex", paragraphs: [{ text, citations }] }],
  });
  const report = await tx.report.findFirstOrThrow({ where: { reviewId: review.id } });
  return { reviewId: review.id, reportId: report.id };
}

beforeAll(async () => {
  world = await held.database.write(build);
});

const reviewer = (): SignedInUser => ({
  kind: "user",
  userId: "reviewer",
  signInSessionId: "reviewer",
  name: "reviewer",
  email: "reviewer@example.org",
  language: "en",
  timeZone: null,
  answerView: "question",
  memberships: [],
  staff: [{ reviewId: world.reviewId, role: "reviewer" }],
});

const ctx = () => held.ctx({ actor: reviewer() });
const asked = () => ({ reviewId: world.reviewId, language: "en" as const });

const publicList = (participant: string) => wholeList(ctx(), { ...asked(), filters: { participant }, sort: "number" });
const excerpts = (participant: string) => listExcerpts(ctx(), { ...asked(), filters: { participant }, page: 1 });

test.each([
  ["dk", ["dk"]],
  ["no", ["dk"]],
  ["eu", ["eu"]],
  ["mt", ["eu"]],
  ["cy", []],
  ["fi", []],
])("the public list and the reviewers' list filtered by %s hold the texts of %j", async (slug, leads) => {
  expect((await publicList(slug)).map(({ participant }) => participant.slug)).toEqual(leads);
  expect((await excerpts(slug)).excerpts.map(({ participant }) => participant.slug)).toEqual(leads);
});

test("both lists mark the text of a regional organization with the State that it names, and count it for no State", async () => {
  const [row] = await publicList("mt");
  expect(row?.associates.map(({ slug }) => slug)).toEqual(["mt"]);
  const tally = { state: 0, stakeholder: 0, regional: 1, un: 0 };
  expect(countSubmitters(ctx(), { ...asked(), filters: { participant: "mt" } })).toEqual(tally);
  expect(await excerpts("mt")).toMatchObject({
    excerpts: [{ associates: ["Malta"] }],
    notCounted: 1,
    counts: tally,
    states: [],
  });
});

test("both filters offer those that the texts name", async () => {
  expect(listSubmitters(ctx(), asked()).map(({ slug }) => slug)).toEqual(["dk", "mt", "no", "eu"]);
  expect(
    participantChoices(ctx(), asked())
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual(["dk", "eu", "mt", "no"]);
});

test("every count counts two States and one regional organization", async () => {
  const tally = { state: 2, stakeholder: 0, regional: 1, un: 0 };
  const count = { states: 2, stakeholders: 0, regionalOrganizations: 1, unEntities: 0, others: 0 };
  expect(countSubmitters(ctx(), { ...asked(), filters: {} })).toEqual(tally);
  expect(countContributors(held.database.read, world.reviewId)).toEqual(count);
  const code = (await readCodebook(ctx(), asked())).find(({ key }) => key === "objective-5");
  expect(code?.counts).toEqual(tally);
  const { content } = await composeReportContent(held.database.read, { id: world.reportId, now: new Date() });
  expect(paragraphsOf(content)[0]).toMatchObject({ evidence: count, quantifier: { heardStates: 2 } });
});

test("coverage, the page of an objective and the evidence have the same rows and shares", async () => {
  const shares = { objective: 5, states: { count: 2, of: 2 }, others: { count: 1, of: 1 } };
  const coverage = await readCoverage(ctx(), asked());
  const evidence = await readEvidence(ctx(), { ...asked(), filters: { objective: 5 } });
  for (const { rows } of [coverage, evidence]) {
    expect(rows.states.map(({ participant }) => participant.slug)).toEqual(["dk", "no"]);
    expect(rows.others.map(({ participant }) => participant.slug)).toEqual(["eu"]);
  }
  expect(coverage.shares[4]).toMatchObject(shares);
  expect(evidence.said).toMatchObject(shares);
  expect((await readObjective(ctx(), { ...asked(), number: 5 })).shares).toMatchObject(shares);
});

test("who aligned itself with a text is listed separately from its authors, and no statement that counts reads alignments", async () => {
  const rows = await wholeList(ctx(), { ...asked(), filters: {}, sort: "number" });
  expect(rows.map(({ aligned }) => aligned.map(({ slug }) => slug))).toEqual([["fi"], ["fi"]]);
  expect(rows.flatMap(({ associates }) => associates.map(({ slug }) => slug))).not.toContain("fi");
  const reading = codeFiles.filter(
    (file) =>
      file.startsWith("app/") && !file.startsWith("app/db/generated/") && /"Alignment"/.test(readProjectFile(file)),
  );
  expect(reading).toEqual([
    "app/db/queries/draft/list-joined.server.ts",
    "app/db/queries/merge/find-merge.server.ts",
    "app/db/queries/public/aligned-json.ts",
  ]);
});
