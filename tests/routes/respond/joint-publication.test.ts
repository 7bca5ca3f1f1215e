import { beforeEach, expect, test } from "vitest";
import { submissionsCountedFor } from "~/domain/counting/participants-behind.server";
import { countPublished } from "~/domain/submission/published/published-filter.server";
import { acceptVersion, openCorrection } from "~/domain/screening/screening-acts.server";
import { saveAnswer } from "~/domain/submission/answer/save-answer.server";
import { readOwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import { confirmJoint, withdrawJoint } from "~/domain/submission/joint/decide-joint.server";
import { nameAssociate } from "~/domain/submission/joint/name-associates.server";
import { readJointText } from "~/domain/submission/joint/read-joint-text.server";
import { readPublishedVersion } from "~/domain/submission/published/read-published-version.server";
import { askReturn } from "~/domain/submission/return-request/ask-return.server";
import { submitSubmission } from "~/domain/submission/submit-submission.server";
import { visitor, type SignedInUser } from "~/permission/actor";
import { memberState } from "#seed/factories/create-participant";
import { createUser } from "#seed/factories/create-user";
import { signedIn } from "../../given/actors";
import { signedInMember } from "../../given/joint-case";
import { openDraft, type OpenDraft } from "../../given/open-draft";
import { entered } from "../../given/respondents";
import { useDatabase } from "../../support/database";

/** Portugal's joint submission with Spain is public; then it is corrected, and France joins the correction. */
const held = useDatabase();
let given: OpenDraft;
let secretariat: SignedInUser;
let france: SignedInUser;

const ctx = (actor: SignedInUser) => held.ctx({ actor, now: new Date() });

const save = (text: string, revision: number) =>
  saveAnswer(ctx(given.people.drafter), { submissionId: given.submissionId, ...entered(text, { revision }) });

async function confirm(actor: SignedInUser, participant: string) {
  const key = { submissionId: given.submissionId, participant };
  const { text } = await readJointText(ctx(actor), { ...key, language: "en" });
  await confirmJoint(ctx(actor), { ...key, text });
}

const name = (participant: string) =>
  nameAssociate(ctx(given.people.focalPoint), { submissionId: given.submissionId, participant, note: "" });

async function submit(version: number) {
  const lead = ctx(given.people.focalPoint);
  const { fingerprint } = await readOwnDraft(lead, { submissionId: given.submissionId, language: "en" });
  await submitSubmission(lead, { submissionId: given.submissionId, version, fingerprint });
  const where = { submissionId_version: { submissionId: given.submissionId, version } };
  const { id } = await held.database.read.submissionVersion.findUniqueOrThrow({ where });
  return { review: "ece-test", versionId: id };
}

beforeEach(async () => {
  given = await openDraft(held);
  const { review } = given.people;
  const staff = [{ reviewId: review.id, role: "secretariat" as const }];
  const userId = await held.database.write((tx) => createUser(tx, { email: "desk@secretariat.example", staff }));
  secretariat = signedIn({ userId, staff });
  const { id: participantId } = await held.database.write((tx) => memberState(tx, "FR"));
  const data = { reviewId: review.id, participantId, createdAt: new Date() };
  await held.database.write((tx) => tx.participation.create({ data }));
  france = await signedInMember(held, participantId, "focal-point");
  await save("A one-stop centre.", 0);
  await name("es");
  await confirm(given.people.stranger, "es");
  await acceptVersion(ctx(secretariat), { ...(await submit(1)), publication: "now" });
});

const read = async (version?: number) => {
  const key = { reviewId: given.people.review.id, number: 1, language: "en" as const };
  const found = await readPublishedVersion(held.ctx({ actor: visitor }), { ...key, ...(version ? { version } : {}) });
  if (found.kind !== "version") throw new Error("Nothing is public");
  const { associates, left } = found.submission;
  return { with: associates.map(({ slug }) => slug), left: left.map(({ participant }) => participant.slug) };
};

const countedFor = async () => {
  const slugs = ["pt", "es", "fr"];
  const found = await Promise.all(
    slugs.map(
      async (slug) => (await held.database.read.submission.count({ where: submissionsCountedFor({ slug }) })) > 0,
    ),
  );
  return slugs.filter((_, index) => found[index]);
};

const inPublic = () => countPublished(held.ctx({ actor: visitor }), { reviewId: given.people.review.id, filters: {} });

async function correct() {
  const lead = ctx(given.people.focalPoint);
  await askReturn(lead, { submissionId: given.submissionId, reason: "A wrong figure", language: "en" });
  const { id: versionId } = await held.database.read.submissionVersion.findFirstOrThrow({
    orderBy: { version: "desc" },
  });
  await openCorrection(ctx(secretariat), {
    ...{ review: "ece-test", versionId, reason: "As you asked", reasonLanguage: "en" },
  });
  await save("A better centre.", 1);
  await name("fr");
  await confirm(france, "fr");
}

test("what is public keeps its names and counts while it is corrected; the correction counts from its publication", async () => {
  expect(await read()).toEqual({ with: ["es"], left: [] });
  expect(await countedFor()).toEqual(["pt", "es"]);
  await correct();
  expect(await read()).toEqual({ with: ["es"], left: [] });
  const second = await submit(2);
  expect(await read()).toEqual({ with: ["es"], left: [] });
  expect(await countedFor()).toEqual(["pt", "es"]);
  await acceptVersion(ctx(secretariat), { ...second, publication: "now" });
  expect(await read()).toEqual({ with: ["fr"], left: [] });
  expect(await read(1)).toEqual({ with: ["es"], left: [] });
  expect(await countedFor()).toEqual(["pt", "fr"]);
});

test("who withdraws is counted no longer, and the public page says so; the next version does not name it", async () => {
  const before = await inPublic();
  const key = { submissionId: given.submissionId, participant: "es" };
  await withdrawJoint(ctx(given.people.stranger), { ...key, reason: "Instructed to" });
  expect(await read()).toEqual({ with: [], left: ["es"] });
  expect(await countedFor()).toEqual(["pt"]);
  expect(await inPublic()).toEqual(before);
  await correct();
  await acceptVersion(ctx(secretariat), { ...(await submit(2)), publication: "now" });
  expect(await read()).toEqual({ with: ["fr"], left: [] });
  expect(await read(1)).toEqual({ with: [], left: ["es"] });
});
