import type { Database } from "~/db/database.server";
import type { WriteTransaction } from "~/db/types";
import { freezeReportVersion } from "~/domain/report/version/freeze-report-version.server";
import { publishReportVersion } from "~/domain/report/version/publish-report-version.server";
import type { CommandContext } from "~/domain/shared/context";
import type { LocalizedText } from "~/language/localized-text";
import type { Actor, StaffRole } from "~/permission/actor";
import { createExcerpt } from "#seed/factories/create-excerpt";
import { memberState, type SeededParticipant, stakeholder } from "#seed/factories/create-participant";
import { createReport } from "#seed/factories/create-report";
import { createReview, type SeededReview } from "#seed/factories/create-review";
import {
  keptSubmission,
  publishedSubmission,
  type Submitted,
  withdrawnSubmission,
} from "#seed/factories/submission-states";
import { createUser } from "#seed/factories/create-user";
import { sameText } from "#seed/factories/seed-text";
import { authoredText } from "~/language/stated-text";
import { signedIn } from "./actors";

/**
 * A review whose report cites Kazakhstan (in Russian), Denmark with Malta (confirmed) and Cyprus (not confirmed), an
 * organization, Portugal, whose text is not public, and Norway, which withdrew.
 */
export type ReportCase = {
  review: SeededReview;
  /** Identifiers of excerpts by slug of the sender. */
  excerpts: Record<"kz" | "dk" | "org" | "pt" | "no" | "foreign", string>;
  submissions: Record<"kz" | "dk" | "org" | "pt" | "no", Submitted>;
  /** The narrative paragraph of the annex, and the generated one of section I. */
  paragraphs: { summary: string; session: string };
  actors: Record<StaffRole | "stranger", Actor>;
};

const texts = {
  kz: "Услуги переведены в цифровую форму. Это помогло охватить людей.",
  dk: "Registration was made simpler. It costs nothing.",
  org: "Service points give help without asking for papers.",
  pt: "CANARY a system that is not public.",
  no: "CANARY withdrawn words.",
};

type Sender = keyof typeof texts;

const secondsFrom = (seconds: number) => new Date(Date.UTC(2026, 0, 20, 9, 0, seconds));

async function excerptOf(tx: WriteTransaction, review: SeededReview, { submission, version }: Submitted) {
  const [answer] = version.frozenAnswers;
  if (!answer) throw new Error(`Nothing was frozen for ${submission.participant.slug}`);
  const quote = answer.text.split(". ")[0] ?? answer.text;
  const input = { quote, codes: ["objective-2"], reviewerId: "reviewer", at: secondsFrom(submission.number) };
  return createExcerpt(tx, { answer, codes: review.codes }, input);
}

async function submitAll(tx: WriteTransaction, review: SeededReview) {
  const [mt, cy] = [await memberState(tx, "MT"), await memberState(tx, "CY")];
  const from = (participant: SeededParticipant, sender: Sender) => ({
    review,
    participant,
    language: sender === "kz" ? ("ru" as const) : ("en" as const),
    answers: [{ session: 1, question: 3, objectives: [2], text: texts[sender] }],
  });
  const associates = [
    { ...mt, confirmedAt: secondsFrom(0) },
    { ...cy, confirmedAt: null },
  ];
  return {
    kz: await publishedSubmission(tx, from(await memberState(tx, "KZ"), "kz")),
    dk: await publishedSubmission(tx, { ...from(await memberState(tx, "DK"), "dk"), associates }),
    org: await publishedSubmission(tx, from(await stakeholder(tx, "help"), "org")),
    pt: await keptSubmission(tx, from(await memberState(tx, "PT"), "pt")),
    no: await withdrawnSubmission(tx, from(await memberState(tx, "NO"), "no")),
  };
}

const summaryText: LocalizedText = {
  en: { text: "Several States spoke of services.", status: "original" },
  fr: { text: "Plusieurs États ont parlé des services.", status: "unofficial" },
};

const heading = (text: string) => authoredText(sameText(text));

function sectionsOf(cited: string[]) {
  return [
    {
      key: "organization",
      heading: heading("Organization"),
      numbering: "roman" as const,
      paragraphs: [
        { generator: { name: "meeting" as const } },
        { generator: { name: "session" as const, session: 1 } },
        { generator: { name: "counts" as const } },
      ],
    },
    {
      key: "annex",
      heading: heading("Summary"),
      numbering: "annex" as const,
      paragraphs: [{ text: summaryText, citations: cited }],
    },
  ];
}

async function people(tx: WriteTransaction, reviewId: string): Promise<ReportCase["actors"]> {
  const roles = ["secretariat", "reviewer", "editor", "translator", "co-chair"] as const;
  const actors: Partial<ReportCase["actors"]> = {};
  for (const name of [...roles, "stranger"] as const) {
    const staff = name === "stranger" ? [] : [{ reviewId, role: name }];
    const email = `${name}@example.org`;
    const userId = await createUser(tx, { email, staff });
    const held = name === "stranger" ? [{ reviewId: "elsewhere", role: "editor" as const }] : staff;
    actors[name] = signedIn({ userId, name, email, staff: held });
  }
  return actors as ReportCase["actors"];
}

async function build(tx: WriteTransaction): Promise<ReportCase> {
  const review = await createReview(tx, { slug: "ece-test" });
  const submissions = await submitAll(tx, review);
  const other = await createReview(tx, { slug: "ece-other" });
  const foreign = await publishedSubmission(tx, { review: other, participant: submissions.kz.submission.participant });
  const excerpts = {
    kz: await excerptOf(tx, review, submissions.kz),
    dk: await excerptOf(tx, review, submissions.dk),
    org: await excerptOf(tx, review, submissions.org),
    pt: await excerptOf(tx, review, submissions.pt),
    no: await excerptOf(tx, review, submissions.no),
    foreign: await excerptOf(tx, other, foreign),
  };
  const { kz, dk, pt, no } = excerpts;
  await createReport(tx, { reviewId: review.id, sections: sectionsOf([kz, dk, pt, no]) });
  const rows = await tx.paragraph.findMany({ orderBy: { position: "asc" } });
  const summary = rows.find(({ kind }) => kind === "narrative")?.id ?? "";
  const session = rows.find(({ kind, position }) => kind === "generated" && position === 1)?.id ?? "";
  const actors = await people(tx, review.id);
  return { review, excerpts, submissions, paragraphs: { summary, session }, actors };
}

export function createReportCase(database: Database): Promise<ReportCase> {
  return database.write(build);
}

/** The context of a command by one of the case's people. */
export function contextOf(database: Database, actor: Actor, now = new Date("2026-02-03T10:00:00Z")): CommandContext {
  return { read: database.read, write: (work) => database.write(work), actor, now };
}

/** Freezes the report as it is and publishes it as final. */
/** Why the texts of the tests are frozen although they are not in all languages. */
export const decision = { reason: "The languages follow.", language: "en" } as const;

export async function publishReportCase(database: Database, { actors }: ReportCase): Promise<void> {
  const review = "ece-test";
  const number = await freezeReportVersion(contextOf(database, actors.editor), { review, stage: "final", decision });
  await publishReportVersion(contextOf(database, actors.secretariat), { review, number });
}
