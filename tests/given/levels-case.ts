import type { Database } from "~/db/database.server";
import type { WriteTransaction } from "~/db/types";
import type { PublicationLevel } from "~/domain/counting/publication-level";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { publishReportVersion } from "~/domain/report/version/publish-report-version.server";
import { authoredText } from "~/language/stated-text";
import { createExcerpt } from "#seed/factories/create-excerpt";
import { createParticipant, memberState } from "#seed/factories/create-participant";
import { createReport } from "#seed/factories/create-report";
import { createReview, type SeededReview } from "#seed/factories/create-review";
import { sameText } from "#seed/factories/seed-text";
import {
  acceptedSubmission,
  keptSubmission,
  publishVersion,
  publishedSubmission,
  submittedSubmission,
  type Submitted,
} from "#seed/factories/submission-states";
import { signedIn } from "./actors";
import { contextOf, decision } from "./report-case";

/** Part of every text, name and slug that the public may read nowhere. */
export const kept = "canary-kept";
/** Part of every text that the public may read, without anything that says whose it is. */
export const unnamed = "released-words";

const at = new Date("2026-02-03T10:00:00Z");

const answer = (question: number, text: string, level?: PublicationLevel) => ({
  session: 1,
  question,
  objectives: [question + 1],
  text: `${text}. More of it.`,
  ...(level ? { level } : {}),
});

/** An organization whose name and slug are canaries. */
function hidden(tx: WriteTransaction, key: string) {
  const name = sameText(`${kept} organization ${key}`);
  return createParticipant(tx, { slug: `${kept}-${key}`, class: "stakeholder", category: "civil-society", name });
}

export type LevelsCase = {
  review: SeededReview;
  /** Portugal's, of which one answer is public, one has no name and one is for the secretariat. */
  mixed: Submitted;
  /** Of three organizations without a name. */
  unnamed: Submitted[];
  /** Of an organization, for the secretariat: accepted, and one that waits. */
  secret: Submitted[];
};

/** Masks in the first answer what nobody is to read. */
async function maskKept(tx: WriteTransaction, { version }: Submitted): Promise<void> {
  const [first] = version.frozenAnswers;
  const startsAt = first?.text.indexOf(kept) ?? -1;
  if (!first || startsAt < 0) throw new Error("Nothing to mask");
  const span = { startsAt, endsAt: startsAt + `${kept} masked`.length };
  const data = { frozenAnswerId: first.id, ...span, reason: "personal-data", maskedAt: at };
  await tx.maskedSpan.create({ data });
}

async function submitAll(tx: WriteTransaction, review: SeededReview): Promise<Omit<LevelsCase, "review">> {
  const mixed = await acceptedSubmission(tx, {
    review,
    participant: await memberState(tx, "PT"),
    answers: [
      answer(1, `Open words of Portugal, ${kept} masked, and others`),
      answer(2, `${unnamed} of one`, "without-name"),
      answer(3, `${kept} of Portugal`, "secretariat"),
    ],
  });
  await maskKept(tx, mixed);
  await publishVersion(tx, mixed, { at });
  const one = async (key: string, level: PublicationLevel, text: string) => ({
    review,
    participant: await hidden(tx, key),
    level,
    answers: [answer(4, text), answer(5, `${kept} ${key}`, "secretariat")],
  });
  const unnamedOnes: Submitted[] = [];
  for (const key of ["alpha", "beta", "gamma"])
    unnamedOnes.push(await publishedSubmission(tx, await one(key, "without-name", `${unnamed} of ${key}`)));
  const secret = [
    await keptSubmission(tx, await one("delta", "secretariat", `${kept} delta`)),
    await submittedSubmission(tx, await one("epsilon", "secretariat", `${kept} epsilon`)),
  ];
  return { mixed, unnamed: unnamedOnes, secret };
}

async function citeAll(tx: WriteTransaction, { review, ...given }: LevelsCase): Promise<void> {
  const accepted = [given.mixed, ...given.unnamed, ...given.secret.slice(0, 1)];
  const answers = accepted.flatMap(({ version }) => version.frozenAnswers);
  const citations: string[] = [];
  for (const [index, one] of answers.entries()) {
    const input = {
      quote: one.text.split(".")[0] ?? "",
      codes: ["objective-2"],
      reviewerId: "reviewer",
      at: new Date(Date.UTC(2026, 0, 20, 9, 0, index)),
    };
    citations.push(await createExcerpt(tx, { answer: one, codes: review.codes }, input));
  }
  const heading = authoredText(sameText("Summary"));
  const text = authoredText(sameText("Several spoke of services."));
  await createReport(tx, {
    reviewId: review.id,
    sections: [
      { key: "counts", heading, numbering: "roman", paragraphs: [{ generator: { name: "counts" } }] },
      { key: "annex", heading, numbering: "annex", paragraphs: [{ text, citations }] },
    ],
  });
}

/** A review with a published report that cites texts of every level, three of each kind that is not public by name. */
export async function createLevelsCase(database: Database): Promise<LevelsCase> {
  const given = await database.write(async (tx) => {
    const review = await createReview(tx, { slug: "ece-test" });
    await tx.review.update({ where: { id: review.id }, data: { levelClasses: ["member-state", "stakeholder"] } });
    const all = { review, ...(await submitAll(tx, review)) };
    await citeAll(tx, all);
    return all;
  });
  const as = (role: "editor" | "secretariat") =>
    contextOf(database, signedIn({ staff: [{ reviewId: given.review.id, role }] }), at);
  const number = await freezeReportVersion(as("editor"), { review: "ece-test", stage: "final", decision });
  await publishReportVersion(as("secretariat"), { review: "ece-test", number });
  return given;
}
