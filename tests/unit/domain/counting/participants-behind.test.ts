import { beforeAll, describe, expect, test } from "vitest";
import type { WriteTransaction } from "~/db/types";
import { participantsBehind, participantsNamedWith } from "~/domain/counting/participants-behind";
import {
  confirmedAssociates,
  participantsNamedIn,
  submissionsCountedFor,
  submissionsNaming,
} from "~/domain/counting/participants-behind.server";
import { participantClassOf } from "~/domain/participant/participant-row";
import { participantClasses, type ParticipantClass } from "~/domain/participant/participant-schema";
import { createParticipant, type SeededParticipant } from "#seed/factories/create-participant";
import { createReview } from "#seed/factories/create-review";
import { sameText } from "#seed/factories/seed-text";
import { draftSubmission } from "#seed/factories/create-submission";
import { useDatabase } from "../../../support/database";

const held = useDatabase({ keep: true });
const at = new Date("2026-01-20T10:00:00Z");

/** A submission led by each class of participant, with a confirmed and an unconfirmed associate of each class. */
async function everyCombination(tx: WriteTransaction): Promise<void> {
  const review = await createReview(tx, { slug: "every-class" });
  const create = (slug: string, known: ParticipantClass) =>
    createParticipant(tx, {
      slug,
      class: known,
      category: known === "stakeholder" ? "academia" : undefined,
      name: sameText(slug),
    });
  const confirmed: SeededParticipant[] = [];
  const unconfirmed: SeededParticipant[] = [];
  for (const known of participantClasses) {
    confirmed.push(await create(`${known}-yes`, known));
    unconfirmed.push(await create(`${known}-no`, known));
  }
  for (const known of participantClasses) {
    const associates = [...confirmed.map((each) => ({ ...each, confirmedAt: at })), ...unconfirmed];
    await draftSubmission(tx, { review, participant: await create(known, known), associates, answers: [] });
    await draftSubmission(tx, { review, participant: await create(`${known}-alone`, known), answers: [] });
  }
}

beforeAll(() => held.database.write(everyCombination));

const columns = { select: { slug: true, class: true } } as const;

/** For each participant, the submissions of which the rule in code names it, by the slugs of their leads. */
async function byCode(rule: typeof participantsBehind) {
  const rows = await held.database.read.submission.findMany({
    select: { participant: columns, associates: { ...confirmedAssociates, select: { participant: columns } } },
  });
  const known = (row: { slug: string; class: string }) => ({ slug: row.slug, class: participantClassOf(row.class) });
  return rows.flatMap(({ participant, associates }) =>
    rule({
      participant: known(participant),
      associates: associates.map((each) => known(each.participant)),
    }).map(({ slug }) => `${slug} in ${participant.slug}`),
  );
}

/** The same, asked of the database. */
async function byQuery(where: typeof submissionsNaming) {
  const participants = await held.database.read.participant.findMany({ select: { slug: true } });
  const found = await Promise.all(
    participants.map(async ({ slug }) => {
      const rows = await held.database.read.submission.findMany({
        where: where({ slug }),
        select: { participant: columns },
      });
      return rows.map(({ participant }) => `${slug} in ${participant.slug}`);
    }),
  );
  return found.flat();
}

describe("who a submission is by", () => {
  test.each([
    ["named with", participantsNamedWith, submissionsNaming],
    ["counted behind", participantsBehind, submissionsCountedFor],
  ] as const)("%s: the rule and the condition of queries agree for every class", async (_, rule, where) => {
    const [code, query] = [await byCode(rule), await byQuery(where)];
    expect(query.sort()).toEqual(code.sort());
    expect(code).toContain("member-state-yes in stakeholder");
    expect(code.filter((pair) => pair.includes("-no "))).toEqual([]);
  });

  test("a regional organization names its members and counts for itself alone", async () => {
    const pair = "member-state-yes in regional-organization";
    expect(await byCode(participantsNamedWith)).toContain(pair);
    const counted = (await byCode(participantsBehind)).filter((each) => each.endsWith(" in regional-organization"));
    expect(counted).toEqual(["regional-organization in regional-organization"]);
  });

  test("the participants that a submission names are found from their side too", async () => {
    const slug = "regional-organization";
    const rows = await held.database.read.participant.findMany({
      where: participantsNamedIn({ participant: { slug } }),
      select: { slug: true },
    });
    const named = (await byCode(participantsNamedWith)).filter((pair) => pair.endsWith(` in ${slug}`));
    expect(rows.map((row) => `${row.slug} in ${slug}`).sort()).toEqual(named.sort());
  });
});
