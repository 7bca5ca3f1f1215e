import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { SavingStatus } from "~/components/respond/answer/saving-status";
import { TaskList } from "~/components/respond/task-list";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { i18nFor } from "~/i18n/resources.server";
import type { ReactNode } from "react";
import type { SavingState } from "~/components/form/saving/saver";

const shown = (page: ReactNode) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18nFor("en")}>{page}</I18nextProvider>).replace(/<[^>]+>/g, "|");

const task = {
  session: 1,
  question: 1,
  questionId: "q",
  label: "Policies",
  objective: null,
  required: false,
  changed: false,
  progress: "in-progress",
  level: null,
  words: 52,
  saved: { revision: 1, mark: "", at: null },
} as const;
const group = {
  session: 1,
  label: "Session",
  tasks: [task, { ...task, question: 2, progress: "not-started", words: 0 } as const],
};

function listed(writeClosed: SubmissionHead["writeClosed"]): string {
  const head = { id: "x", answerView: "question", writeClosed } as SubmissionHead;
  return shown(<TaskList group={group} head={head} comments={[]} />);
}

test("an answer that was sent is answered or not; a draft is in progress or not started", () => {
  expect(listed("sent")).toMatch(/Answered\|.*52 words/);
  expect(listed("published")).toContain("Not answered");
  expect(listed("sent")).not.toMatch(/In progress|Not started|Finished/);
  expect(listed(null)).toMatch(/In progress.*Not started/);
});

const data = {
  head: { readerZone: null, review: { timeZone: "Europe/Zurich" } },
  answer: { savedAt: new Date("2026-02-01T10:00:00Z") },
} as OwnAnswer;

function statusOf(kind: SavingState["kind"], savedAt: Date | null): string {
  const saving = { kind, savedAt, revision: 3, fieldErrors: {} };
  return shown(<SavingStatus saving={saving} data={data} />).replaceAll("|", "");
}

test("a page never says saved alone while it holds unsaved words", () => {
  const at = new Date("2026-02-01T13:02:00Z");
  expect(statusOf("idle", null)).toMatch(/^Saved on 1\sFebruary 2026, 11:00$/);
  expect(statusOf("unsaved", null)).toBe("Not saved yet");
  expect(statusOf("unsaved", at)).toBe("Saved at 14:02; what you typed since is not saved yet");
  expect(statusOf("saved", at)).toBe("Saved at 14:02");
});
