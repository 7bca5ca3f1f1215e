// The pictures of the README and of the guides, taken of the demonstration as it is built: `npm run pictures`, after `npm run build`.
import path from "node:path";
import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "./chromium.mjs";
import { demonstrationPassword, newDataFolder, removeDataFolder, startServer } from "./server.mjs";

const images = path.resolve(import.meta.dirname, "../../docs/images");
const folder = newDataFolder();
const server = await startServer({ folder });
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });

/** A window of its own, signed in where a mailbox is named. */
async function openPage(email, size = { width: 1280, height: 800 }) {
  const page = await browser.newPage({ viewport: size, baseURL: server.url, locale: "en" });
  if (email) {
    await page.goto("/en/sign-in");
    await page.locator('input[name="email"]').fill(email);
    await page.locator('input[name="password"]').fill(demonstrationPassword(folder));
    await page.locator('main button[type="submit"], main form button').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
  }
  return page;
}

/** A paragraph of the published report with its sources beside it. */
async function takeReport() {
  const page = await openPage();
  await page.goto("/en/reviews/ece-2024/report");
  await page
    .getByRole("link", { name: /^4 States/ })
    .first()
    .click();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: path.join(images, "report.png") });
}

/** A question that is being answered, after something was typed and saved. */
async function takeAnswer() {
  const page = await openPage("focal.ca@demo.example");
  await page.goto("/en/respond");
  const href = await page.locator('main a[href^="/en/respond/"]').first().getAttribute("href");
  const [, submission] = /^\/en\/respond\/([^/]+)/.exec(href ?? "") ?? [];
  await page.goto(`/en/respond/${submission}/sessions/1/questions/3`);
  await page.locator("main textarea").first().press("Control+End");
  await page.keyboard.type(" Ces travaux se poursuivent.");
  await page.locator(".saved").first().waitFor();
  await page.evaluate("window.scrollTo(0, 0)");
  await page.screenshot({ path: path.join(images, "respond.png") });
}

/** Smaller than those of the README, so that their files are. */
const guideSize = { width: 1000, height: 620 };

/** A page of the staff. */
async function takeStaffPage(email, address, { name, height = guideSize.height }) {
  const page = await openPage(email, { ...guideSize, height });
  await page.goto(address);
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: path.join(images, `${name}.png`) });
  await page.close();
}

/** The guides: a backup has been made, and a submission waits for a decision. */
async function takeGuides() {
  const administrator = await openPage("administrator@demo.example", guideSize);
  await administrator.goto("/en/administration/backups");
  await administrator.getByRole("button", { name: "Back up now" }).click();
  await administrator.waitForURL(/made=/);
  await administrator.screenshot({ path: path.join(images, "backups.png") });
  await administrator.close();
  await takeStaffPage("administrator@demo.example", "/en/administration/audit?what=submission", {
    name: "record-of-actions",
    height: 1060,
  });
  await takeStaffPage("secretariat@demo.example", "/en/secretariat/ece-demo", { name: "dashboard" });
  const secretariat = await openPage("secretariat@demo.example", guideSize);
  await secretariat.goto("/en/screening/ece-demo");
  await secretariat.locator("table a").first().click();
  await secretariat.waitForLoadState("networkidle");
  await secretariat.screenshot({ path: path.join(images, "screening.png") });
}

try {
  await takeReport();
  await takeAnswer();
  await takeGuides();
} finally {
  await browser.close();
  await server.stop();
  removeDataFolder(folder);
}
