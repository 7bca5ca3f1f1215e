// Bytes and requests of a page's first visit, as Chromium counts them.
import { chromium } from "@playwright/test";
import { chromiumArguments, locateChromium } from "../support/chromium.mjs";

const kinds = { Document: "html", Stylesheet: "css", Script: "scripts", Font: "fonts" };

/** { html, css, scripts, fonts, other } in kB as transferred, and the number of requests without fonts. */
export async function weigh(url, path, cookie) {
  const found = locateChromium();
  const browser = await chromium.launch({ ...(found ? { executablePath: found.file } : {}), args: chromiumArguments });
  const context = await browser.newContext();
  if (cookie) {
    const [name, value] = cookie.split("=");
    await context.addCookies([{ name, value, url }]);
  }
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  const types = new Map();
  const weight = { html: 0, css: 0, scripts: 0, fonts: 0, other: 0, requests: 0 };
  network.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds[types.get(requestId)] ?? "other";
    weight[kind] += encodedDataLength / 1000;
    if (kind !== "fonts") weight.requests += 1;
  });
  await page.goto(url + path, { waitUntil: "networkidle" });
  await browser.close();
  return weight;
}
