import { describe, expect, test } from "vitest";
import { deviceOf, unknownDevice } from "~/domain/account/device";

const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";

describe("a device", () => {
  test.each([
    ["Firefox", "Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0"],
    ["Firefox", "Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0"],
    ["Chrome", "Windows", `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`],
    ["Chrome", "Android", `Mozilla/5.0 (Linux; Android 10; K) ${chrome.replace("Safari", "Mobile Safari")}`],
    ["Chrome", "ChromeOS", `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${chrome}`],
    ["Edge", "Windows", `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/131.0.0.0`],
    ["Opera", "macOS", `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome} OPR/115.0.0.0`],
    [
      "Yandex Browser",
      "Windows",
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome.replace("Safari", "YaBrowser/24.10.0.0 Safari")}`,
    ],
    [
      "Samsung Internet",
      "Android",
      `Mozilla/5.0 (Linux; Android 10; K) ${chrome.replace("Chrome", "SamsungBrowser/27.0 Chrome")}`,
    ],
    [
      "Safari",
      "macOS",
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
    ],
    [
      "Safari",
      "iPhone",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
    ],
    [
      "Firefox",
      "iPad",
      "Mozilla/5.0 (iPad; CPU OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/133.0 Mobile/15E148 Safari/605.1.15",
    ],
  ])("is %s on %s", (browser, system, description) => {
    expect(deviceOf(description)).toEqual({ browser, system });
  });

  test("has no name where the browser says nothing, or nothing that is known", () => {
    expect([deviceOf(null), deviceOf(""), deviceOf("curl/8.5.0")]).toEqual(Array(3).fill(unknownDevice));
  });

  test("takes nothing else of what the browser says", () => {
    const odd = `<b>Firefox/1</b> ${"(".repeat(100_000)} Windows`;
    expect(deviceOf(odd)).toEqual({ browser: "Firefox", system: null });
  });
});
