import type { Page } from "@playwright/test";
import { expect, languages, test } from "./support/test";
import { visit, type Visit } from "./support/visit";

test.describe.configure({ mode: "parallel", timeout: 300_000 });
// A trace of every page would take longer than the pages; what fails says where.
test.use({ trace: "off" });

const past = "/reviews/ece-2024";
const present = "/reviews/ece-demo";

/** The first link of a page that a selector finds, without its language. */
async function linkOn(page: Page, { path, selector }: { path: string; selector: string }): Promise<string> {
  await page.goto(`/en${path}`);
  const href = await page.locator(selector).first().getAttribute("href");
  return (href ?? "").replace(/^\/en/, "").replace(/#.*$/, "");
}

async function send(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click();
  await expect(page.locator(".error-summary, .field-wrong").first()).toBeVisible();
}

const texts: Visit[] = [
  { path: "" },
  { path: "/accessibility" },
  { path: "/privacy" },
  { path: "/demonstration" },
  { path: "/offline" },
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
  { path: "/new-password?token=none", status: 404 },
  { path: "/confirm-address?token=none", status: 404 },
  { path: "/sign-in/code" },
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

type Work = { name: string; mailbox: string; visits: (page: Page) => Promise<Visit[]> };

const submissionOf = (page: Page) => linkOn(page, { path: "/respond", selector: "main li a[href*='/respond/']" });

const work: Work[] = [
  {
    name: "what a government has sent",
    mailbox: "focal.kz",
    visits: async (page) => {
      const sent = await submissionOf(page);
      return [
        { path: "/work" },
        { path: "/account" },
        { path: "/account", act: (there) => send(there, "button[value=changePassword]") },
        { path: "/account/details" },
        { path: "/account/address" },
        { path: "/account/address", act: (there) => send(there, "button[value=begin]") },
        { path: "/account/second-factor" },
        { path: "/account/close" },
        { path: "/account/close", act: (there) => send(there, "main form button") },
        { path: "/respond" },
        { path: sent, scripts: true },
        { path: `${sent}/sessions/2/questions/3`, scripts: true },
        { path: `${sent}/sessions/2/questions/1`, scripts: true },
        { path: `${sent}/sessions/2`, scripts: true },
        { path: `${sent}/check`, scripts: true },
        { path: `${sent}/sent` },
      ];
    },
  },
  {
    name: "what a government is drafting",
    mailbox: "focal.tj",
    visits: async (page) => {
      const draft = await submissionOf(page);
      return [
        { path: draft, scripts: true },
        { path: `${draft}/sessions/4/questions/3`, scripts: true },
        { path: `${draft}/sessions/4`, scripts: true },
        { path: `${draft}/sessions/1/questions/1`, scripts: true },
        {
          path: `${draft}/sessions/1/questions/1`,
          scripts: true,
          act: async (there) => {
            await there.locator("#complete").check();
            await send(there, "button[value=continue]");
          },
        },
        { path: `${draft}/check`, scripts: true },
        { path: `${draft}/check?step=confirm`, scripts: true },
        { path: `${draft}/sent`, status: 404 },
      ];
    },
  },
  {
    name: "what was returned to a government",
    mailbox: "drafter.az",
    visits: async (page) => {
      const returned = await submissionOf(page);
      return [
        { path: "/respond" },
        { path: returned, scripts: true },
        ...["sent", "versions/1"].map((page) => ({ path: `${returned}/${page}` })),
      ];
    },
  },
  {
    name: "screening",
    mailbox: "secretariat",
    visits: async (page) => {
      const waiting = await linkOn(page, {
        path: "/screening/ece-demo?class=stakeholder",
        selector: "tr a[href*='/versions/']",
      });
      const corrected = await linkOn(page, {
        path: "/screening/ece-demo?state=published&language=ru",
        selector: "tr a[href*='/versions/']",
      });
      return [
        { path: "/secretariat/ece-demo" },
        { path: "/secretariat/ece-2024" },
        { path: "/secretariat/ece-demo/people" },
        { path: "/secretariat/ece-demo/people?invite=member" },
        {
          path: "/secretariat/ece-demo/people?invite=staff",
          act: (there) => send(there, "button[value=inviteStaff]"),
        },
        { path: "/secretariat/ece-demo/registrations" },
        { path: "/secretariat/ece-2024/registrations?status=accepted" },
        { path: "/secretariat/ece-demo/contact" },
        { path: "/secretariat/ece-demo/audit?what=submission" },
        { path: "/secretariat/ece-demo/meeting", scripts: true },
        { path: "/secretariat/ece-demo/meeting-import" },
        {
          path: "/secretariat/ece-demo/meeting/session-2",
          scripts: true,
          act: (there) => send(there, "button[value=speak]"),
        },
        { path: "/screening/ece-demo" },
        { path: "/screening/ece-demo?class=special-procedure" },
        { path: waiting },
        { path: `${waiting}?decide=publish` },
        { path: `${waiting}?decide=return` },
        { path: `${waiting}?decide=return`, act: (there) => send(there, "button[value=return]") },
        { path: corrected },
        { path: `${corrected}?view=text` },
        { path: "/respond", status: 403 },
      ];
    },
  },
  {
    name: "administration",
    mailbox: "administrator",
    visits: async (page) => {
      const account = await linkOn(page, { path: "/administration", selector: "main tbody a" });
      return [
        { path: "/work" },
        { path: "/administration" },
        { path: "/administration?search=focal" },
        { path: account },
        { path: "/administration/secretariats" },
        {
          path: "/administration/secretariats",
          act: (there) => send(there, "button[value=appoint]"),
        },
        { path: "/administration/mail" },
        { path: "/administration/health" },
        { path: "/administration/backups" },
        { path: "/administration/audit" },
        { path: "/administration/audit?what=account&from=2020-01-01" },
        { path: "/administration/retention" },
        { path: "/administration/retention?confirm=true" },
        { path: "/secretariat/ece-demo", status: 403 },
        { path: "/coding/ece-demo", status: 403 },
      ];
    },
  },
  {
    name: "coding",
    mailbox: "reviewer-2",
    visits: async (page) => {
      const coded = await linkOn(page, {
        path: "/coding/ece-2024/excerpts",
        selector: "main a[href*='/coding/ece-2024/texts/']",
      });
      const text = await linkOn(page, { path: "/coding/ece-demo", selector: "tr a[href*='/texts/']" });
      return [
        { path: "/coding/ece-demo" },
        { path: "/coding/ece-demo?class=others&language=fr" },
        { path: coded, scripts: true },
        { path: text, scripts: true, act: (there) => send(there, "button[value=create]") },
        { path: "/coding/ece-2024/excerpts?language=ru" },
        { path: "/coding/ece-demo/excerpts?participant=lu" },
        { path: "/coding/ece-demo/codebook" },
        { path: "/coding/ece-2024/evidence?objective=8" },
        { path: "/coding/ece-demo/evidence" },
      ];
    },
  },
  {
    name: "drafting",
    mailbox: "editor",
    visits: async (page) => {
      const selector = ".paragraph:has(.tally) a[href*='/paragraphs/']";
      const narrative = await linkOn(page, { path: "/drafting/ece-2024", selector });
      const generated = await linkOn(page, {
        path: "/drafting/ece-2024",
        selector: ".paragraph:not(:has(.tally)) a[href*='/paragraphs/']",
      });
      return [
        { path: "/drafting/ece-demo" },
        { path: narrative, scripts: true },
        { path: `${narrative}?text=nothing-like-it`, scripts: true },
        { path: `${narrative}?footnote=new`, scripts: true },
        { path: generated, scripts: true },
        { path: "/drafting/ece-2024/versions" },
        { path: "/drafting/ece-2024/versions?stage=zero-draft" },
        { path: "/drafting/ece-2024/versions/1" },
      ];
    },
  },
  {
    name: "reading the draft",
    mailbox: "co-chair",
    visits: async (page) => {
      const selector = ".paragraph:has(.tally) a[href*='/paragraphs/']";
      const narrative = await linkOn(page, { path: "/drafting/ece-demo", selector });
      return [{ path: "/work" }, { path: "/drafting/ece-demo" }, { path: narrative, scripts: true }];
    },
  },
  {
    name: "translating",
    mailbox: "translator",
    visits: async (page) => {
      const selector = ".paragraph:has(.tally) a[href*='/paragraphs/']";
      return [{ path: await linkOn(page, { path: "/drafting/ece-demo", selector }), scripts: true }];
    },
  },
];

/** In one sign-in through the three languages. */
async function visitInEveryLanguage(page: Page, visits: Visit[]): Promise<void> {
  for (const one of visits) for (const language of languages) await visit(page, { ...one, language });
}

for (const { name, mailbox, visits } of work) {
  test(`${name}, signed in as ${mailbox}`, async ({ open }) => {
    const page = await open({ mailbox });
    await visitInEveryLanguage(page, await visits(page));
  });
}
