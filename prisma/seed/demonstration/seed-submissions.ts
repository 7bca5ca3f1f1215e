import type { WriteTransaction } from "~/db/types";
import {
  draftSubmission,
  type AnswerInput,
  type SeededSubmission,
  type SubmissionInput,
} from "../factories/create-submission";
import type { SeededReview } from "../factories/create-review";
import type { SeededVersion } from "../factories/freeze-submission";
import {
  acceptedSubmission,
  keptSubmission,
  publishedSubmission,
  returnedSubmission,
  screeningSubmission,
  submittedSubmission,
  withdrawnSubmission,
  type Life,
  type Submitted,
} from "../factories/submission-states";
import { loadDraft } from "~/domain/submission/clearance/draft-to-clear.server";
import { supersedeSubmission } from "../factories/supersede-submission";
import { after, day, type ReviewCalendar } from "./calendar";
import type { People } from "./seed-people";
import type { Participants } from "./seed-participants";
import { submissionFiles, type SubmissionFile } from "./submission-files";
import { submissionTimes, type SubmissionTimes } from "./submission-times";

/** Submissions of which an earlier version stays readable: review and participant. */
const superseded = ["ece-2024 de", "ece-demo kz"];

/** Of those that were handed in, the one that the secretariat has taken up. */
const inScreening = ["ece-demo se"];

export type SeededFile = {
  file: SubmissionFile;
  submission: SeededSubmission;
  /** The latest frozen version; null for what is still being written. */
  version: SeededVersion | null;
  publishedAt: Date;
};

type World = { review: SeededReview; participants: Participants; people: People; calendar: ReviewCalendar };

const unfinished = ["draft", "in-clearance"];

function answersOf(file: SubmissionFile): AnswerInput[] {
  const last = file.answers.length - 1;
  return file.answers.map((answer, index) => ({ ...answer, complete: file.state !== "draft" || index < last }));
}

/** The first version of a superseded submission: the answers without their last paragraphs. */
function shortened(answers: AnswerInput[]): AnswerInput[] {
  return answers.map((answer) => {
    const paragraphs = answer.text.split("\n\n");
    return { ...answer, text: paragraphs.slice(0, Math.max(1, paragraphs.length - 1)).join("\n\n") };
  });
}

type Planned = { file: SubmissionFile; number: number; times: SubmissionTimes };

/** Numbered as they were opened. */
function plan(files: SubmissionFile[], calendar: ReviewCalendar): Planned[] {
  const timed = files.map((file) => ({
    file,
    times: submissionTimes(file, calendar, superseded.includes(`${file.review} ${file.participant}`)),
  }));
  timed.sort((a, b) => a.times.openedAt.getTime() - b.times.openedAt.getTime());
  return timed.map((each, index) => ({ ...each, number: index + 1 }));
}

function inputOf({ file, number, times }: Planned, { review, participants, people }: World): SubmissionInput {
  const confirmedAt = after(times.submittedAt, -day);
  return {
    review,
    participant: participants.get(file.participant),
    number,
    language: file.language,
    state: file.state === "in-clearance" ? "in-clearance" : "draft",
    associates: (file.associates ?? []).map((slug) => ({ ...participants.get(slug), confirmedAt })),
    answers: answersOf(file),
    at: times.openedAt,
    by: people.focalPoints.get(file.participant) ?? null,
  };
}

const factories = {
  submitted: submittedSubmission,
  screening: screeningSubmission,
  returned: returnedSubmission,
  accepted: acceptedSubmission,
  published: publishedSubmission,
  "accepted-not-public": keptSubmission,
  withdrawn: withdrawnSubmission,
};

function factoryOf(file: SubmissionFile) {
  const state = inScreening.includes(`${file.review} ${file.participant}`) ? "screening" : file.state;
  if (state === "invited" || state === "draft" || state === "in-clearance") {
    throw new Error(`Nothing has been handed in by ${file.participant}`);
  }
  return factories[state];
}

function lifeOf({ file, times }: Planned, { people }: World): Life {
  const { submittedAt, decidedAt, publishedAt } = times;
  const { returnReason: reason, late = false } = file;
  const screenedAt = after(submittedAt, day / 4);
  const withdrawnAt = after(publishedAt, 5 * day);
  const life = { submittedAt, screenedAt, decidedAt, publishedAt, withdrawnAt, late, secretariat: people.secretariat };
  return reason === undefined ? life : { ...life, reason };
}

async function seedTwoVersions(tx: WriteTransaction, planned: Planned, world: World): Promise<Submitted> {
  const input = inputOf(planned, world);
  const answers = input.answers ?? [];
  const first = await publishedSubmission(tx, { ...input, answers: shortened(answers) }, lifeOf(planned, world));
  return supersedeSubmission(tx, first, { answers, ...planned.times.second, secretariat: world.people.secretariat });
}

type Unsent = { submission: SeededSubmission; planned: Planned; world: World };

/** Someone without an account has been asked to clear it. */
async function seedClearance(
  tx: WriteTransaction,
  { submission: { id }, planned: { file, times }, world }: Unsent,
): Promise<void> {
  const { sha256 } = await loadDraft(tx, id);
  const asked = { name: "Demonstration superior", email: "superior@example.org", language: file.language, note: "" };
  const requestedById = world.people.focalPoints.get(file.participant) ?? null;
  const dates = { requestedAt: after(times.openedAt, day), expiresAt: world.calendar.submissionsCloseAt };
  await tx.clearance.create({ data: { submissionId: id, ...asked, requestedById, ...dates, sha256 } });
}

async function seedOne(tx: WriteTransaction, planned: Planned, world: World): Promise<SeededFile> {
  const { file, times } = planned;
  const { publishedAt } = times;
  if (unfinished.includes(file.state)) {
    const submission = await draftSubmission(tx, inputOf(planned, world));
    if (file.state === "in-clearance") await seedClearance(tx, { submission, planned, world });
    return { file, submission, version: null, publishedAt };
  }
  if (superseded.includes(`${file.review} ${file.participant}`)) {
    return { file, publishedAt: times.second.publishedAt, ...(await seedTwoVersions(tx, planned, world)) };
  }
  return { file, publishedAt, ...(await factoryOf(file)(tx, inputOf(planned, world), lifeOf(planned, world))) };
}

/** The submissions of a review, each led through its life to the status that its file names. */
export async function seedSubmissions(tx: WriteTransaction, world: World): Promise<SeededFile[]> {
  const slug = world.review.slug === "ece-2024" ? "ece-2024" : "ece-demo";
  const seeded: SeededFile[] = [];
  for (const planned of plan(submissionFiles(slug), world.calendar)) seeded.push(await seedOne(tx, planned, world));
  return seeded;
}
