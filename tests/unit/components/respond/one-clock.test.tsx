import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { describe, expect, test } from "vitest";
import { SignInWarning } from "~/components/account/sign-in-warning";
import { clockOf } from "~/components/layout/use-clock";
import { AnswerAside } from "~/components/respond/answer/answer-aside";
import { SavingStatus } from "~/components/respond/answer/saving-status";
import { ReturnedReason } from "~/components/respond/returned-reason";
import type { OwnAnswer } from "~/domain/submission/answer/read-own-answer.server";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { i18nFor } from "~/i18n/resources.server";
import type { Language } from "~/language/language";

const at = new Date("2026-02-01T10:00:00Z");

function shown(language: Language, readerZone: string | null): string {
  const head = { id: "s", readerZone, review: { timeZone: "Europe/Zurich" } } as SubmissionHead;
  const answer = { savedAt: at, savedBy: null, savedById: null, revision: 2 };
  const data = { head, answer, place: { session: 1, question: 1 } } as OwnAnswer;
  const page = (
    <>
      <SavingStatus saving={{ kind: "idle", savedAt: null, revision: 2, fieldErrors: {} }} data={data} />
      <SavingStatus saving={{ kind: "saved", savedAt: at, revision: 2, fieldErrors: {} }} data={data} />
      <AnswerAside data={data} formId={null} />
      <ReturnedReason head={head} returned={{ reason: "Reason", language: "en", at, remarks: [] }} />
      <SignInWarning endsAt={at} failed={false} onStay={() => undefined} />
    </>
  );
  const router = createMemoryRouter([{ id: "page", path: "*", element: page, loader: () => null }], {
    initialEntries: [`/${language}/respond/s`],
    hydrationData: { loaderData: { page: { meta: { title: "Page", clock: clockOf(head) } } } },
  });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>
      <RouterProvider router={router} />
    </I18nextProvider>,
  ).replaceAll(/[\u00a0\u202f]/g, " ");
}

const timesIn = (page: string) => page.match(/\d\d(?::| h )\d\d(?: \([^)]+\))?/g);

describe.each([
  ["en", "11:00", "14:00 (Baku)"],
  ["fr", "11 h 00", "14 h 00 (Bakou)"],
  ["ru", "11:00", "14:00 (Баку)"],
] as const)(
  "every time of a page, and that of the end of the sign-in, is of one clock in %s",
  (language, review, own) => {
    test("the review's, without a name", () => {
      expect(timesIn(shown(language, null))).toEqual([review, review, review, review, review]);
    });

    test("the reader's own, named", () => {
      expect(timesIn(shown(language, "Asia/Baku"))).toEqual([own, own, own, own, own]);
    });
  },
);
