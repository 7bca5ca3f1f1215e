import { linkOn, send } from "./support/on-page";
import { languages, test } from "./support/test";
import { visit, type Visit } from "./support/visit";

test.describe.configure({ mode: "parallel", timeout: 300_000 });

const past = "/reviews/ece-2024";
const present = "/reviews/ece-demo";

const texts: Visit[] = [
  { path: "" },
  { path: "/accessibility" },
  { path: "/privacy" },
  { path: "/demonstration" },
  { path: "/offline" },
  { path: "/search" },
  { path: "/search?q=migrants" },
  { path: "/receipts" },
  { path: "/receipts?number=" },
  { path: "/receipts?number=ECE-NONE" },
  { path: "/receipts/ECE-NONE" },
  { path: "/sign-in", scripts: true },
  { path: "/sign-in", act: (page) => send(page, "main form button"), scripts: true },
  { path: "/forgotten-password" },
  { path: "/forgotten-password", act: (page) => send(page, "main form button") },
  { path: "/forgotten-password?sent=true" },
  { path: "/invitations?token=none", status: 404 },
  { path: "/clearance?token=none", status: 404 },
  { path: "/confirm-entry?token=none", status: 404 },
  { path: "/new-password?token=none", status: 404 },
  { path: "/confirm-address?token=none", status: 404 },
  { path: "/sign-in/code", scripts: true },
  { path: "/nowhere", status: 404 },
];

const reviews: Visit[] = [
  { path: past },
  { path: present },
  { path: `${present}/take-part` },
  { path: `${present}/take-part`, act: (page) => send(page, "main form button") },
  { path: `${present}/take-part?sent=true` },
  { path: `${past}/take-part` },
  { path: `${present}/sessions/2` },
  { path: `${past}/sessions/4` },
  { path: `${past}/sessions/2/background-note` },
  { path: `${past}/answers-without-name` },
  { path: `${past}/coverage` },
  { path: `${present}/coverage` },
  { path: `${past}/objectives/8` },
  { path: `${present}/objectives/23` },
  { path: `${past}/participants/pt` },
  { path: `${past}/participants/nogaht` },
  { path: `${present}/participants/lu` },
];

const submissions: Visit[] = [
  { path: `${past}/submissions` },
  { path: `${past}/submissions?sort=date&page=2` },
  { path: `${present}/submissions?session=2&language=ru&class=member-state` },
  { path: `${present}/submissions?class=special-procedure` },
  { path: `${past}/submissions/3` },
  { path: `${past}/submissions/10` },
  { path: `${past}/submissions/19` },
  { path: `${past}/submissions/1/versions/1` },
  { path: `${past}/submissions/29`, status: 404 },
];

const reports: Visit[] = [
  { path: `${past}/report` },
  { path: `${past}/report/versions/1` },
  { path: `${present}/report` },
];

for (const language of languages) {
  for (const [name, visits] of Object.entries({ texts, reviews, submissions, reports })) {
    test(`public ${name} in ${language}`, async ({ page }) => {
      for (const one of visits) await visit(page, { ...one, language });
    });
  }

  test(`public report with a paragraph open, and a receipt, in ${language}`, async ({ page }) => {
    const paragraph = await linkOn(page, { path: `${past}/report`, selector: ".tally a" });
    const receipt = await linkOn(page, { path: `${past}/submissions/3`, selector: "main a[href*='/receipts/']" });
    for (const path of [paragraph, receipt]) await visit(page, { path, language });
  });
}
