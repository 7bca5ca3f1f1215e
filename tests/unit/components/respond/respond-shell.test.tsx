import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { expect, test } from "vitest";
import { RespondShell } from "~/components/respond/respond-shell";
import type { SubmissionHead } from "~/domain/submission/submission-head.server";
import { i18nFor } from "~/i18n/resources.server";
import type { Language } from "~/language/language";

const head = {
  id: "s",
  owner: { name: "Canada", kind: "report", possessive: "Canada’s" },
  review: {},
  writeClosed: "sent",
} as SubmissionHead;

function shown(language: Language, form: string | null): string {
  const page = (
    <RespondShell head={head} current="answer" form={form}>
      {null}
    </RespondShell>
  );
  const router = createMemoryRouter([{ path: "*", element: page }], { initialEntries: [`/${language}/respond/s`] });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>
      <RouterProvider router={router} />
    </I18nextProvider>,
  );
}

test.each([
  ["en", "Skip to your answer"],
  ["fr", "Aller à votre réponse"],
  ["ru", "Перейти к вашему ответу"],
] as const)("%s: a page on which one answers lets the keyboard skip to the answer", (language, words) => {
  expect(shown(language, "answer-form")).toContain(`<a class="skip-link" href="#answer-form">${words}</a>`);
  expect(shown(language, null)).not.toContain(words);
});
