import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { MemoryRouter } from "react-router-dom";
import { ReceiptPage } from "~/components/respond/submit/receipt-page";
import type { OwnReceipt } from "~/domain/submission/receipt/read-own-receipt.server";
import type { SubmissionStatus } from "~/domain/submission/submission-statuses";
import { i18nFor, translatorFor } from "~/i18n/resources.server";

const at = new Date("2024-02-12T09:06:00Z");

function receipt(state: SubmissionStatus): OwnReceipt {
  const review = {
    slug: "x",
    title: "Review",
    deadline: at,
    timeZone: "Europe/Zurich",
    zoneName: { name: "Geneva", inTime: "Geneva" },
    deadlinePassed: true,
    lateUntil: null,
  };
  const head: OwnReceipt["head"] = {
    id: "s",
    number: 1,
    owner: { name: "Portugal", kind: "report", possessive: "du Portugal" },
    joint: false,
    review,
    readerZone: null,
    answerView: "question",
    now: at,
    state,
    takenDownReason: null,
    late: false,
    entryMark: null,
    actsFor: null,
    level: "public",
    mayChooseLevel: false,
    sentLevel: "public",
    writeClosed: "sent",
    submitClosed: "sent",
    seesAll: true,
    mayWrite: true,
    maySubmit: true,
    clarifications: 0,
    mayAskReturn: true,
    mayAskClearance: true,
    inClearance: false,
    clearanceRequired: false,
    mayWithdraw: true,
    published: false,
    returned: null,
    versions: 1,
    receiptNumber: "ECE-2024-0",
    submittedAt: at,
  };
  const sent = {
    version: 1,
    submittedAt: at,
    submittedBy: null,
    sha256: "0",
    wordCount: 2,
    answers: 1,
    places: [],
    annexes: [],
    notApplicable: 0,
    late: false,
  };
  const levels = { public: 1, "without-name": 0, secretariat: 0 };
  return { levels, head, receiptNumber: "ECE-2024-0", ...sent };
}

function shown(state: SubmissionStatus): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor("fr")}>
      <MemoryRouter>
        <ReceiptPage receipt={receipt(state)} />
      </MemoryRouter>
    </I18nextProvider>,
  );
}

test.each(["submitted", "screening"] as const)("a receipt of what is %s says what happens next", (state) => {
  expect(shown(state)).toContain(translatorFor("fr")("respond:sent.nextText"));
});

test.each(["published", "accepted", "returned", "withdrawn"] as const)(
  "a receipt of what is %s announces no decision that was taken",
  (state) => {
    expect(shown(state)).not.toContain(translatorFor("fr")("respond:sent.next"));
    expect(shown(state)).toContain(translatorFor("fr")("respond:sent.read"));
  },
);
