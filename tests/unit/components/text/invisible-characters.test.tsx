import { createRef, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { MarkedText } from "~/components/coding/text/marked-text";
import { ReportText } from "~/components/report/report-text";
import { ConflictNotice } from "~/components/screening/conflict-notice";
import { TextChanges } from "~/components/text/text-changes";
import { MergePreview } from "~/components/text/merge-preview";
import { i18nFor } from "~/i18n/resources.server";

const turned = "a\u202ebc\u200bd";

function rendered(element: ReactElement): string {
  return renderToStaticMarkup(<I18nextProvider i18n={i18nFor("en")}>{element}</I18nextProvider>);
}

const pieces = [{ text: turned, marked: false, footnotes: [] }];

test.each([
  ["a reason that was typed", <ConflictNotice key="" typed={[turned]} />],
  ["what changed", <TextChanges key="" changes={[{ kind: "added", text: turned }]} />],
  ["what did not change", <TextChanges key="" changes={[{ kind: "same", text: turned }]} />],
  ["a merged text", <MergePreview key="" parts={[{ from: "yours", text: turned }]} language="en" />],
  [
    "a paragraph of the report",
    <ReportText key="" text={{ pieces, language: "en", fellBack: false, outdatedFrom: null, status: "original" }} />,
  ],
])("%s shows what cannot be seen by its name, and turns nothing around", (_what, element) => {
  const page = rendered(element);
  expect(page).toContain(">U+202E</span>");
  expect(page).toContain(">U+200B</span>");
  expect(page).not.toContain("\u202e");
});

test("in a text that passages are selected in, each piece is where it was", () => {
  const container = createRef<HTMLDivElement>();
  const excerpts = [{ id: "e", startsAt: 0, endsAt: 3 }];
  const page = rendered(
    <MarkedText text={turned} language="en" excerpts={excerpts} opened={null} container={container} />,
  );
  const found = [...page.matchAll(/<span data-start="(\d)"(?: data-sign="(.*?)")?[^>]*>([^<]*)</g)];
  expect(found.map(([, start, sign, text]) => [Number(start), sign ?? null, text])).toEqual([
    [0, null, "a"],
    [1, "U+202E", "\u202e"],
    [2, null, "b"],
    [3, null, "c"],
    [4, "U+200B", "\u200b"],
    [5, null, "d"],
  ]);
});
