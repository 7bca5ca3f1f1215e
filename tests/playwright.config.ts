import { defineConfig } from "@playwright/test";
import { chromiumArguments, locateChromium } from "./support/chromium.mjs";

const executablePath = process.env["CHROMIUM_PATH"] ?? locateChromium()?.file;

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  globalSetup: "./e2e/support/global-setup.ts",
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    // Set by the global setup; every worker reads this file again.
    baseURL: process.env["E2E_URL"] ?? "http://127.0.0.1:3000",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments },
    locale: "en-GB",
    timezoneId: "Europe/Lisbon",
    // A trace costs a journey a sixth of its time: ask for one where something fails, by `--trace retain-on-failure`.
    trace: "off",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
  },
});
