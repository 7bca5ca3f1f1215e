import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { linkOn, narrative, send } from "./support/on-page";
import { languages, test } from "./support/test";
import { visit, type Visit } from "./support/visit";

test.describe.configure({ mode: "parallel", timeout: 300_000 });

type Work = { name: string; mailbox: string; visits: (page: Page) => Promise<Visit[]> };

const submissionOf = (page: Page) => linkOn(page, { path: "/respond", selector: "main li a[href*='/respond/']" });

/** Invites a person for Portugal. Answers the address of the page of their letter of nomination. */
async function letterOf(page: Page, email: string): Promise<string> {
  const own = "/secretariat/ece-demo/participants/pt";
  await page.goto(`/en${own}`);
  await page.locator("summary", { hasText: "Invite a focal point" }).click();
  const form = page.locator("form", { has: page.locator("button[value=invite]") });
  await form.locator("[name=email]").fill(email);
  await page.locator("button[value=invite]").click();
  await page.locator("main li", { hasText: email }).waitFor();
  return linkOn(page, { path: own, selector: "main li a[href$='/letter']" });
}

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
        ...["/account/details", "/account/notices"].map((path) => ({ path })),
        { path: "/account/address" },
        { path: "/account/address", act: (there) => send(there, "button[value=begin]") },
        { path: "/account/second-factor", scripts: true },
        { path: "/account/close" },
        { path: "/account/close", act: (there) => send(there, "main form button") },
        { path: "/respond", scripts: true },
        ...["questions", "report", "return", "level", "withdraw", "team"].map((page) => ({ path: `${sent}/${page}` })),
        { path: `${sent}/return`, act: (there) => send(there, "button[value=ask]") },
        { path: sent, scripts: true },
        { path: `${sent}/sessions/2/questions/3`, scripts: true },
        { path: `${sent}/sessions/2/questions/1`, scripts: true },
        { path: `${sent}/sessions/2`, scripts: true },
        { path: `${sent}/check`, scripts: true },
        { path: `${sent}/sent` },
        { path: `${sent}/team`, act: (there) => send(there, "button[value=invite]") },
        { path: await linkOn(page, { path: `${sent}/team`, selector: "main li a[href*='/team/']" }) },
      ];
    },
  },
  {
    name: "what a government is drafting",
    mailbox: "focal.tj",
    visits: async (page) => {
      const draft = await submissionOf(page);
      return [
        ...["", "/sessions/4/questions/3", "/sessions/4"].map((part) => ({ path: draft + part, scripts: true })),
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
        ...["questionnaire", "print", "level", "annexes"].map((part) => ({
          path: `${draft}/${part}`,
        })),
        { path: `${draft}/annexes`, act: (there) => send(there, "button[value=add]") },
        { path: `${draft}/check?step=confirm`, scripts: true },
        { path: `${draft}/sent`, status: 404 },
        ...["clearance", "joint?q=kyrgyzstan"].map((part) => ({ path: `${draft}/${part}` })),
        { path: `${draft}/clearance`, act: (there) => send(there, "button[value=askByLink]") },
        { path: `${draft}/sessions/4/questions/2/not-applicable` },
        { path: `${draft}/sessions/4/questions/3/comments` },
        { path: `${draft}/sessions/4/questions/3/comments`, act: (there) => send(there, "button[value=add]") },
        { path: `${draft}/team` },
        { path: `${draft}/assignments` },
        { path: `${draft}/assignments`, act: (there) => send(there, "button[value=give]") },
      ];
    },
  },
  {
    name: "what was returned to a government",
    mailbox: "drafter.az",
    visits: async (page) => {
      const returned = await submissionOf(page);
      return [
        { path: "/respond", scripts: true },
        { path: returned, scripts: true },
        ...["sent", "versions/1", "team"].map((page) => ({ path: `${returned}/${page}` })),
      ];
    },
  },
  {
    name: "running a review",
    mailbox: "secretariat",
    visits: () =>
      Promise.resolve([
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
        { path: "/secretariat/ece-demo/documents" },
        { path: "/secretariat/ece-demo/documents/report-2024" },
        { path: "/secretariat/ece-demo/documents/report-2024?delete=true" },
        { path: "/secretariat/ece-demo/documents/report-2024/files" },
        { path: "/secretariat/ece-demo/notes" },
        { path: "/secretariat/ece-demo/notes/2" },
        { path: "/secretariat/ece-demo/notes/2/publication" },
        {
          path: "/secretariat/ece-demo/meeting/session-2",
          scripts: true,
          act: (there) => send(there, "button[value=speak]"),
        },
      ]),
  },
  {
    name: "the participants of a review",
    mailbox: "secretariat",
    visits: async (page) => {
      const letter = await letterOf(page, `invited.${randomUUID()}@example.org`);
      return [
        { path: "/secretariat/ece-demo/participants" },
        { path: "/secretariat/ece-demo/participants/pt" },
        { path: "/secretariat/ece-demo/participants/kg/entry" },
        { path: "/secretariat/ece-demo/participants/kg/entry", act: (there) => send(there, "button[value=enter]") },
        { path: letter },
        { path: letter, act: (there) => send(there, "button[value=attach]") },
        { path: "/secretariat/ece-demo/participants/bwi/merge" },
        { path: "/secretariat/ece-demo/participants/bwi/merge?other=idc" },
        { path: "/secretariat/ece-demo/add-participants" },
        { path: "/secretariat/ece-demo/add-participants/body" },
        { path: "/secretariat/ece-demo/add-participants/body", act: (there) => send(there, "button[value=add]") },
        { path: "/secretariat/ece-demo/add-participants/file" },
        { path: "/secretariat/ece-demo/reminders" },
      ];
    },
  },
  {
    name: "setting up a review",
    mailbox: "secretariat",
    visits: () =>
      Promise.resolve(
        ["sessions", "sessions/1", "questions", "questions/new", "questions/1", "outline", "stage"].map((page) => ({
          path: `/secretariat/ece-demo/setup/${page}`,
        })),
      ),
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
        { path: "/screening/ece-demo" },
        { path: "/screening/ece-demo?class=special-procedure" },
        { path: waiting },
        { path: `${waiting}?decide=publish` },
        { path: `${waiting}/masks` },
        { path: `${waiting}/masks`, act: (there) => send(there, "button[value=mask]") },
        { path: `${waiting}?decide=return` },
        { path: `${waiting}?decide=return`, act: (there) => send(there, "button[value=return]") },
        { path: corrected },
        { path: `${corrected}?view=text` },
        { path: "/respond", scripts: true },
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
        { path: "/coding/ece-demo/work" },
        { path: "/coding/ece-2024/agreement" },
        { path: "/coding/ece-2024/evidence?objective=8" },
        { path: "/coding/ece-demo/evidence" },
      ];
    },
  },
  {
    name: "drafting",
    mailbox: "editor",
    visits: async (page) => {
      const paragraph = await linkOn(page, { path: "/drafting/ece-2024", selector: narrative });
      const generated = await linkOn(page, {
        path: "/drafting/ece-2024",
        selector: ".paragraph:not(:has(.tally)) a[href*='/paragraphs/']",
      });
      return [
        { path: "/drafting/ece-demo" },
        { path: paragraph, scripts: true },
        { path: `${paragraph}?text=nothing-like-it`, scripts: true },
        { path: `${paragraph}?footnote=new`, scripts: true },
        { path: generated, scripts: true },
        ...["", "?cut-en=1"].map((end) => ({ path: `${paragraph}/arrange${end}` })),
        ...["", "?stage=zero-draft", "?stage=final", "/1"].map((end) => ({
          path: `/drafting/ece-2024/versions${end}`,
        })),
      ];
    },
  },
  {
    name: "reading the draft",
    mailbox: "co-chair",
    visits: async (page) => {
      const paragraph = await linkOn(page, { path: "/drafting/ece-demo", selector: narrative });
      return [{ path: "/work" }, { path: "/drafting/ece-demo" }, { path: paragraph, scripts: true }];
    },
  },
  {
    name: "translating",
    mailbox: "translator",
    visits: async (page) => {
      return [{ path: await linkOn(page, { path: "/drafting/ece-demo", selector: narrative }), scripts: true }];
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
