import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, test } from "vitest";
import { Overview } from "~/components/respond/overview";
import { DraftProblems } from "~/components/respond/submit/draft-problems";
import type { DraftProblem } from "~/domain/submission/answer/draft-problems";
import type { Task } from "~/domain/submission/answer/list-tasks.server";
import type { OwnDraft } from "~/domain/submission/answer/read-own-draft.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { i18nFor } from "~/i18n/resources.server";
import { languages, type Language } from "~/language/language";

const task = (session: number, question: number, more: Partial<Task> = {}): Task => ({
  session,
  question,
  questionId: `q${question}`,
  label: `Label ${question}`,
  objective: null,
  required: false,
  changed: false,
  progress: "not-started",
  level: null,
  words: 0,
  saved: { revision: 0, mark: "", at: null },
  ...more,
});

const head = {
  id: "s",
  owner: { name: "Canada", kind: "report", possessive: "Canada’s" },
  review: { title: "Review", timeZone: "Europe/Zurich" },
  state: "draft",
  entryMark: null,
  actsFor: null,
  writeClosed: null,
  submitClosed: null,
  mayWrite: true,
  answerView: "question",
  versions: 0,
} as SubmissionHead;

function shown(language: Language, tasks: Task[], more: Partial<SubmissionHead> = {}): string {
  const groups = [1, 2].map((session) => ({
    session,
    label: "Session",
    tasks: tasks.filter((one) => one.session === session),
  }));
  const submission = {
    head: { ...head, ...more },
    groups,
    annexes: 0,
    sent: [],
    userId: "u",
    given: [],
    comments: [],
    clearance: null,
    objection: null,
  };
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>
      <MemoryRouter initialEntries={[`/${language}/respond`]}>
        <Overview submission={submission} />
      </MemoryRouter>
    </I18nextProvider>,
  );
}

/** The buttons that are links, each as its class, its address after the submission, and its words. */
function buttonsIn(page: string): string[] {
  const links = page.matchAll(/<a class="(button[^"]*)" href="[^"]*?\/s\/?([^"]*)">([^<]+)</g);
  return [...links].map(([, look, path, words]) => `${look}: ${path}: ${words}`);
}

const saved = (at: string) => ({ revision: 1, mark: "", at: new Date(at) });
const open = [task(1, 1), task(1, 2), task(2, 1)];

describe("the overview leads to where one continues", () => {
  test.each([
    ["en", "Start with question 1"],
    ["fr", "Commencer par la question 1"],
    ["ru", "Начать с вопроса 1"],
  ] as const)("%s: the first question while nothing is answered, and nothing to submit", (language, words) => {
    expect(buttonsIn(shown(language, open))).toEqual([`button: sessions/1/questions/1: ${words}`]);
  });

  test.each([
    ["en", "Continue: session 1, question 2", "Check and submit"],
    ["fr", "Continuer\u00a0: séance 1, question 2", "Vérifier et envoyer"],
    ["ru", "Продолжить: заседание 1, вопрос 2", "Проверить и отправить"],
  ] as const)("%s: the answer that was saved last, with the check as the second way", (language, words, check) => {
    const tasks = [
      task(1, 1, { progress: "in-progress", saved: saved("2026-02-01T10:00:00Z") }),
      task(1, 2, { progress: "in-progress", saved: saved("2026-02-02T10:00:00Z") }),
      task(2, 1),
    ];
    expect(buttonsIn(shown(language, tasks))).toEqual([
      `button: sessions/1/questions/2: ${words}`,
      `button button-second: check: ${check}`,
    ]);
  });

  test("after a finished answer the next one that is not answered; then what is not finished; then the check", () => {
    const finished = { progress: "complete", saved: saved("2026-02-03T10:00:00Z") } as const;
    const begun = { progress: "in-progress", saved: saved("2026-02-01T10:00:00Z") } as const;
    const [next] = buttonsIn(shown("en", [task(1, 1), task(1, 2, finished), task(2, 1, begun)]));
    expect(next).toContain("Continue: session 1, question 1");
    const [then] = buttonsIn(shown("en", [task(1, 1, finished), task(1, 2, finished), task(2, 1, begun)]));
    expect(then).toContain("Continue: session 2, question 1");
    const done = [task(1, 1, finished), task(1, 2, finished), task(2, 1, finished)];
    expect(buttonsIn(shown("en", done))).toEqual(["button: check: Check and submit"]);
  });

  test("those who may not write are not sent to write", () => {
    const sent = { writeClosed: "sent", state: "submitted" } as const;
    expect(buttonsIn(shown("en", open, sent))).toEqual(["button: check: Read all answers"]);
    expect(buttonsIn(shown("en", open, { mayWrite: false }))).toEqual(["button: check: Check and submit"]);
  });
});

test.each([
  ["en", "1 of 2 answered", "0 of 1 answered"],
  ["fr", "Questions traitées\u00a0: 1 sur 2", "Questions traitées\u00a0: 0 sur 1"],
  ["ru", "Ответов: 1 из 2", "Ответов: 0 из 1"],
] as const)("%s: each session says how many of its questions are answered", (language, first, second) => {
  const page = shown(language, [task(1, 1, { progress: "in-progress" }), task(1, 2), task(2, 1)]);
  expect(page).toContain(`>${first}<`);
  expect(page).toContain(`>${second}<`);
});

test.each(languages)("%s: answers that are not finished are one line of the check, each with its link", (language) => {
  const unfinished = (session: number, question: number): DraftProblem => ({
    kind: "inProgress",
    blocking: false,
    answer: { session, question },
    excess: 0,
  });
  const draft = { head, problems: [unfinished(1, 1), unfinished(1, 2), unfinished(2, 1)] } as unknown as OwnDraft;
  const page = renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>
      <MemoryRouter initialEntries={[`/${language}/respond`]}>
        <DraftProblems draft={draft} />
      </MemoryRouter>
    </I18nextProvider>,
  );
  expect(page.match(/<li>/g)).toHaveLength(1);
  expect([...page.matchAll(/sessions\/(\d\/questions\/\d)"/g)].map(([, place]) => place)).toEqual([
    "1/questions/1",
    "1/questions/2",
    "2/questions/1",
  ]);
});
