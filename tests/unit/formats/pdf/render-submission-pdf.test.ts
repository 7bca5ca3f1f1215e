import { expect, test } from "vitest";
import { renderSubmissionPdf, type SubmissionDocument } from "~/formats/pdf/submission/render-submission-pdf.server";
import { readPdf } from "../../../support/read-pdf";

const text = [
  "Мы сообщаем о двух мерах:",
  "",
  "1. закон [1] о фонде",
  "   a) для городов",
  '2. #import "secret" и *звезды*',
  "",
  "Подробнее: https://example.org/plan.",
  "",
  "[1] Принят в 2022 году.",
].join("\n");

const document: SubmissionDocument = {
  language: "en",
  title: "Kyrgyzstan",
  kicker: "Voluntary report · Review · No. 3",
  lines: ["Version 1, published on 7 December 2023, as received"],
  notices: [],
  sections: [
    {
      title: "Session 2. Saving lives",
      answers: [
        {
          under: { text: "Objective 8. Save lives", language: "en" },
          title: { text: "1. Achievements", language: "en" },
          question: { text: "Please list examples.", language: "en" },
          answer: { text, language: "ru" },
          notes: [{ text: "In Russian", language: "en" }],
        },
      ],
    },
  ],
  lists: [{ title: "Annexes", items: [{ text: "Annex 1. План (PDF, 3 kB)", language: "ru" }] }],
  facts: [{ label: "SHA-256", value: "a".repeat(64) }],
  disclaimer: "Reproduced as received.",
};

test("a submission is a tagged PDF with every word of its answers, lists under the marks of their author", async () => {
  const { text: printed, roles, info, marked, bookmarks } = await readPdf(await renderSubmissionPdf(document));
  expect(marked).toBe(true);
  expect(info).toMatchObject({ Title: "Kyrgyzstan – Voluntary report · Review · No. 3" });
  for (const role of ["H1", "H2", "P", "L", "LI", "Link"]) expect([...roles]).toContain(role);
  expect(bookmarks).toEqual(["Session 2. Saving lives", "Annexes"]);
  const words = printed.replace(/\s+/g, " ");
  for (const said of [
    "Мы сообщаем о двух мерах:",
    "1.",
    "закон [1] о фонде",
    "a)",
    "для городов",
    "[1] Принят в 2022 году.",
  ])
    expect(words).toContain(said);
  // What people write is never read as code.
  expect(words).toContain('#import "secret" и *звезды*');
  expect(words).toContain("In Russian");
  expect(words).toContain("a".repeat(64));
});

test("the same text gives the same bytes", async () => {
  const [one, other] = [await renderSubmissionPdf(document), await renderSubmissionPdf(document)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
