import { afterEach, expect, test, vi } from "vitest";
import type { Saver } from "~/components/form/saving/saver";
import { guardLeaving } from "~/components/form/saving/guard-leaving";

afterEach(() => {
  vi.unstubAllGlobals();
});

function guarded() {
  const page = new EventTarget();
  const frame = new EventTarget();
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", frame);
  const saver = { flush: vi.fn(() => Promise.resolve(true)), leave: vi.fn(), stop: vi.fn() };
  const release = guardLeaving(saver as unknown as Saver<unknown>);
  return { page, frame, saver, release };
}

test("an author who comes back to the page does not wait for the next try", () => {
  const { page, frame, saver } = guarded();
  frame.dispatchEvent(new Event("focus"));
  page.dispatchEvent(new Event("visibilitychange"));
  frame.dispatchEvent(new Event("online"));
  expect(saver.flush).toHaveBeenCalledTimes(3);
});

test("a page that is gone guards nothing any more", () => {
  const { page, frame, saver, release } = guarded();
  release();
  for (const name of ["focus", "online", "pageshow", "pagehide"]) frame.dispatchEvent(new Event(name));
  page.dispatchEvent(new Event("visibilitychange"));
  expect([saver.flush, saver.leave].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});
