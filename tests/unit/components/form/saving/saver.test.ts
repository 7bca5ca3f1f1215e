import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Saver, type SendResult } from "~/components/form/saving/saver";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

const empty: TypedAnswer = { kind: "text", language: "en", text: "", objectives: [], complete: false };
const typed = (text: string): TypedAnswer => ({ ...empty, text });

/** A server that answers as told, one answer for each request; "saved" where nothing is told. */
function createDesk(answers: SendResult[] = []) {
  const sent: { text: string; revision: number; leaving: boolean }[] = [];
  const copies: (string | null)[] = [];
  let revision = 3;
  const saver = new Saver({
    saved: empty,
    revision,
    copy: { write: ({ text }) => copies.push(String(text)), clear: () => copies.push(null) },
    send: ({ text }, options) => {
      sent.push({ text: String(text), ...options });
      const answer = answers.shift();
      if (answer) return Promise.resolve(answer);
      revision += 1;
      return Promise.resolve({ kind: "saved", revision });
    },
  });
  return { saver, sent, copies };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-02-01T10:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Saver", () => {
  it("saves within three seconds of the last key, on the revision it started from", async () => {
    const { saver, sent } = createDesk();
    saver.change(typed("On"));
    await vi.advanceTimersByTimeAsync(1500);
    saver.change(typed("One"));
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent).toEqual([{ text: "One", revision: 3, leaving: false }]);
    expect(saver.state()).toMatchObject({ kind: "saved", revision: 4, savedAt: new Date("2026-02-01T10:00:03.500Z") });
  });

  it("saves at the latest after ten seconds while someone keeps typing", async () => {
    const { saver, sent } = createDesk();
    for (let key = 0; key < 20; key += 1) {
      saver.change(typed("a".repeat(key + 1)));
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(sent.length).toBeGreaterThan(0);
  });

  it("sends what it is not sure of as it was before anything newer, and then the newest", async () => {
    const { saver, sent } = createDesk([{ kind: "unreachable" }]);
    saver.change(typed("first"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(saver.state().kind).toBe("failed");
    saver.change(typed("first, then more"));
    expect(await saver.flush()).toBe(true);
    expect(sent.map(({ text, revision }) => [text, revision])).toEqual([
      ["first", 3],
      ["first", 3],
      ["first, then more", 4],
    ]);
  });

  it("tries again by itself, more and more slowly, and says so", async () => {
    const { saver, sent } = createDesk(Array.from({ length: 3 }, () => ({ kind: "unreachable" })));
    saver.change(typed("text"));
    await vi.advanceTimersByTimeAsync(2000 + 2000 + 4000);
    expect([sent.length, saver.state().kind]).toEqual([3, "failed"]);
    await vi.advanceTimersByTimeAsync(8000);
    expect(saver.state()).toMatchObject({ kind: "saved", revision: 4 });
  });

  it("stops where someone else saved, and keeps the copy", async () => {
    const { saver, sent, copies } = createDesk([{ kind: "stale" }]);
    saver.change(typed("mine"));
    await vi.advanceTimersByTimeAsync(2000);
    saver.change(typed("mine and more"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent.length, saver.state().kind, await saver.flush()]).toEqual([1, "stale", false]);
    expect(copies).toEqual(["mine", "mine and more"]);
  });

  it("says what the server refuses, and saves once it is corrected", async () => {
    const { saver } = createDesk([{ kind: "refused", fieldErrors: { text: ["answerTooLarge"] } }]);
    saver.change(typed("too long"));
    expect(await saver.flush()).toBe(false);
    expect(saver.state()).toMatchObject({ kind: "refused", fieldErrors: { text: ["answerTooLarge"] } });
    saver.change(typed("short"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(saver.state()).toMatchObject({ kind: "saved", fieldErrors: {} });
  });

  it("keeps a copy of what is not saved and clears it afterwards; an earlier page's copy it leaves alone", async () => {
    const { saver, copies } = createDesk();
    saver.change(empty);
    await vi.advanceTimersByTimeAsync(1000);
    expect(copies).toEqual([]);
    saver.change(typed("text"));
    await vi.advanceTimersByTimeAsync(400);
    expect(copies).toEqual(["text"]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(copies).toEqual(["text", null]);
  });

  it("sends without waiting when the page goes, with a copy at hand", () => {
    const { saver, sent, copies } = createDesk();
    saver.change(typed("last words"));
    saver.leave();
    expect(sent).toEqual([{ text: "last words", revision: 3, leaving: true }]);
    expect(copies).toEqual(["last words"]);
  });

  it("knows its own save where one was under way when the page was left, and comes back", async () => {
    const { saver, sent } = createDesk([
      { kind: "unreachable" },
      { kind: "stale" },
      { kind: "stale" },
      { kind: "saved", revision: 4 },
      { kind: "saved", revision: 5 },
    ]);
    saver.change(typed("first"));
    const underWay = saver.flush();
    saver.change(typed("first, then more"));
    saver.leave();
    await underWay;
    expect(await saver.flush()).toBe(true);
    expect(sent.map(({ text, revision, leaving }) => [text, revision, leaving])).toEqual([
      ["first", 3, false],
      ["first, then more", 3, true],
      ["first, then more", 3, false],
      ["first", 3, false],
      ["first, then more", 4, false],
    ]);
    expect(saver.state()).toMatchObject({ kind: "saved", revision: 5 });
  });

  it("gives way where neither of two saves that crossed is there", async () => {
    const { saver } = createDesk([{ kind: "unreachable" }, { kind: "stale" }, { kind: "stale" }, { kind: "stale" }]);
    saver.change(typed("first"));
    const underWay = saver.flush();
    saver.change(typed("first, then more"));
    saver.leave();
    await underWay;
    expect(await saver.flush()).toBe(false);
    expect(saver.state().kind).toBe("stale");
  });

  it("says that it was oneself, in another window", async () => {
    const { saver, sent } = createDesk([{ kind: "staleOwn" }]);
    saver.change(typed("here"));
    expect([await saver.flush(), saver.state().kind, await saver.flush()]).toEqual([false, "staleOwn", false]);
    expect(sent).toHaveLength(1);
  });

  it("sends nothing for what is there already", async () => {
    const { saver, sent } = createDesk();
    saver.change(typed("x"));
    saver.change(empty);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([sent.length, await saver.flush()]).toEqual([0, true]);
  });

  it("says at once that something is not saved, and that it is again where it was put back", async () => {
    const { saver } = createDesk();
    saver.change(typed("x"));
    expect(saver.state().kind).toBe("unsaved");
    saver.change(empty);
    expect(saver.state().kind).toBe("idle");
    saver.change(typed("x"));
    await saver.flush();
    saver.change(typed("xy"));
    expect(saver.state().kind).toBe("unsaved");
    saver.change(typed("x"));
    expect(saver.state().kind).toBe("saved");
  });

  it("names the last save after each acknowledgement, though newer words wait", async () => {
    const { saver } = createDesk();
    saver.change(typed("first"));
    const underWay = saver.flush();
    saver.change(typed("first and more"));
    const seen: unknown[] = [];
    saver.subscribe(() => seen.push([saver.state().kind, saver.state().savedAt !== null]));
    await underWay;
    expect(seen).toEqual([
      ["unsaved", true],
      ["saving", true],
      ["saved", true],
    ]);
  });

  it("undoes what the server refused once the text is as it was saved", async () => {
    const { saver, sent } = createDesk([
      { kind: "saved", revision: 4 },
      { kind: "refused", fieldErrors: { complete: ["completeNeedsText"] } },
    ]);
    saver.change({ ...typed("whole"), complete: true });
    await saver.flush();
    saver.change({ ...typed(""), complete: true });
    await saver.flush();
    expect(saver.state().kind).toBe("refused");
    saver.change({ ...typed("whole"), complete: true });
    expect(saver.state()).toMatchObject({ kind: "saved", fieldErrors: {} });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent).toHaveLength(2);
  });
});
