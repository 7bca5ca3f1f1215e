import { createElement } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderPage } from "~/http/serve/render-page.server";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

test("a page that is whole leaves no timer behind that would keep it in memory", async () => {
  const page = await renderPage(createElement("p", null, "Привет"), "nonce");
  expect(new TextDecoder().decode(page)).toBe("<p>Привет</p>");
  expect(vi.getTimerCount()).toBe(0);
});

test("neither does a page that fails", async () => {
  const Failing = () => {
    throw new Error("no page");
  };
  await expect(renderPage(createElement(Failing), "nonce")).rejects.toThrow("no page");
  expect(vi.getTimerCount()).toBe(0);
});
