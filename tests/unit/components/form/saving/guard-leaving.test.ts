import { afterEach, expect, test, vi } from "vitest";
import { guardLeaving, type HeldLink } from "~/components/form/saving/guard-leaving";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As much of a link as the guard looks at. */
class Link extends EventTarget {
  target = "";
  origin = "http://localhost";
  pathname = "/next";
  search = "";
  href = "http://localhost/next";
  focus = vi.fn();
  closest = () => this;
}

type Options = { saves?: Promise<boolean>; dirty?: boolean; onHeld?: (link: HeldLink) => void };

function guarded({ saves = Promise.resolve(true), dirty = false, onHeld }: Options = {}) {
  const page = new EventTarget();
  const frame = new EventTarget();
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", frame);
  const saver = { dirty, flush: vi.fn(() => saves), leave: vi.fn(), stop: vi.fn() };
  const release = guardLeaving(saver, { userId: "u", ...(onHeld ? { onHeld } : {}) });
  return { page, frame, saver, release };
}

test("an author who comes back to the page does not wait for the next try", () => {
  const { page, frame, saver } = guarded();
  frame.dispatchEvent(new Event("focus"));
  page.dispatchEvent(new Event("visibilitychange"));
  frame.dispatchEvent(new Event("online"));
  expect(saver.flush).toHaveBeenCalledTimes(3);
});

test("a page that was closed guards nothing any more", () => {
  const { page, frame, saver, release } = guarded();
  release();
  for (const name of ["focus", "online", "pageshow", "pagehide"]) frame.dispatchEvent(new Event(name));
  page.dispatchEvent(new Event("visibilitychange"));
  expect([saver.flush, saver.leave].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

function click(page: EventTarget): { link: Link; assign: ReturnType<typeof vi.fn>; event: Event } {
  const assign = vi.fn();
  vi.stubGlobal("Element", Link);
  vi.stubGlobal("HTMLAnchorElement", Link);
  vi.stubGlobal("location", { origin: "http://localhost", pathname: "/here", search: "", assign });
  const link = new Link();
  const event = new Event("click", { cancelable: true });
  Object.assign(event, { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false });
  Object.defineProperty(event, "target", { value: link });
  page.dispatchEvent(event);
  return { link, assign, event };
}

test("a link waits until everything is saved, and then leads away", async () => {
  const onHeld = vi.fn();
  const { assign, event } = click(guarded({ dirty: true, onHeld }).page);
  expect(event.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith("http://localhost/next"));
  expect(onHeld).not.toHaveBeenCalled();
});

test("a link that cannot lead away says so at the first click, and leads away when told to", async () => {
  const onHeld = vi.fn<(link: HeldLink) => void>();
  const { link, assign } = click(guarded({ dirty: true, saves: Promise.resolve(false), onHeld }).page);
  await vi.waitFor(() => expect(onHeld).toHaveBeenCalledTimes(1));
  expect(assign).not.toHaveBeenCalled();
  const [held] = onHeld.mock.calls[0] ?? [];
  held?.focus();
  expect(link.focus).toHaveBeenCalled();
  held?.follow();
  expect(assign).toHaveBeenCalledWith("http://localhost/next");
});

test("a link that waits long for a save says so", async () => {
  vi.useFakeTimers();
  const onHeld = vi.fn();
  click(guarded({ dirty: true, saves: new Promise<boolean>(() => undefined), onHeld }).page);
  await vi.advanceTimersByTimeAsync(3000);
  expect(onHeld).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

/** As much of the form that signs out as the guard looks at. */
class Form {
  action = "http://localhost/en/sign-out";
  submit = vi.fn();
  querySelector = () => null;
}

type SignOut = Options & { reached?: boolean; copies?: string[] };

function signOut({ reached = true, copies = [], ...options }: SignOut = {}) {
  const { page, frame, saver } = guarded(options);
  const stored = new Map(copies.map((key) => [key, "text"]));
  const removeItem = vi.fn((key: string) => stored.delete(key));
  Object.assign(frame, { localStorage: { ...Object.fromEntries(stored), removeItem } });
  vi.stubGlobal("HTMLFormElement", Form);
  vi.stubGlobal("fetch", () => (reached ? Promise.resolve(null) : Promise.reject(new TypeError("Failed to fetch"))));
  const form = new Form();
  const event = new Event("submit", { cancelable: true });
  Object.defineProperty(event, "target", { value: form });
  page.dispatchEvent(event);
  return { form, saver, removeItem, event };
}

test("signing out saves, asks nothing where all is saved, and then is sent", async () => {
  const onHeld = vi.fn();
  const { form, saver, event } = signOut({ onHeld });
  expect(event.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(form.submit).toHaveBeenCalledOnce());
  expect(saver.flush).toHaveBeenCalledOnce();
  expect(onHeld).not.toHaveBeenCalled();
});

test("a text that is in this browser alone is removed at signing out only when its author says so", async () => {
  const onHeld = vi.fn<(link: HeldLink) => void>();
  const copies = ["rapporteur:answer:u:s:1:1"];
  const { form, removeItem } = signOut({ saves: Promise.resolve(false), copies, onHeld });
  await vi.waitFor(() => expect(onHeld).toHaveBeenCalledOnce());
  const held = onHeld.mock.calls[0]?.[0];
  expect([held?.why, form.submit.mock.calls, removeItem.mock.calls]).toEqual(["signOut", [], []]);
  held?.follow();
  expect(removeItem.mock.calls).toEqual([copies]);
  expect(form.submit).toHaveBeenCalledOnce();
});

test("a text of another question is asked for too", async () => {
  const onHeld = vi.fn<(link: HeldLink) => void>();
  const { form } = signOut({ copies: ["rapporteur:answer:u:s:2:1"], onHeld });
  await vi.waitFor(() => expect(onHeld).toHaveBeenCalledOnce());
  expect(form.submit).not.toHaveBeenCalled();
});

test("what another person typed in this browser is neither asked for nor removed", async () => {
  const onHeld = vi.fn();
  const copies = ["answer:other:s:1:1", "paragraph:u2:p:en", "fields:other:footnote"].map((key) => `rapporteur:${key}`);
  const { form, removeItem } = signOut({ copies, onHeld });
  await vi.waitFor(() => expect(form.submit).toHaveBeenCalledOnce());
  expect([onHeld, removeItem].flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test("without a network nobody is signed out, and the page stays with its texts", async () => {
  const onHeld = vi.fn<(link: HeldLink) => void>();
  const copies = ["rapporteur:answer:u:s:1:1"];
  const { form, saver, removeItem } = signOut({ reached: false, copies, onHeld });
  await vi.waitFor(() => expect(onHeld).toHaveBeenCalledOnce());
  expect(onHeld.mock.calls[0]?.[0].why).toBe("offline");
  expect([form.submit, saver.stop, removeItem].flatMap(({ mock }) => mock.calls)).toEqual([]);
});
