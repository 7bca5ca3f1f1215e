import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { KeptText } from "~/components/drafting/paragraph/saving/paragraph-copy";
import { TypedText } from "~/components/drafting/paragraph/saving/typed-text";
import type { SendResult } from "~/components/form/saving/saver";

/** One language version on a server that finds a colleague's save by its revision, as the portal does. */
function createDesk({ text = "Saved.", revision = 3 } = {}) {
  const there = { text, revision };
  const kept: (KeptText | null)[] = [];
  const send = (sent: string, { revision: from }: { revision: number }): Promise<SendResult> => {
    if (sent.trim() === there.text) return Promise.resolve({ kind: "saved", revision: there.revision });
    if (from !== there.revision) return Promise.resolve({ kind: "stale" });
    Object.assign(there, { text: sent.trim(), revision: there.revision + 1 });
    return Promise.resolve({ kind: "saved", revision: there.revision });
  };
  const copy = {
    key: "copy",
    read: () => kept.at(-1) ?? null,
    write: (typed: string, from: number) => void kept.push({ at: new Date(), text: typed, revision: from }),
    clear: () => void kept.push(null),
  };
  const typed = new TypedText({ saved: { ...there }, send, copy });
  return { there, typed, kept };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-02-01T10:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a text of a paragraph as it is typed", () => {
  it("waits to be saved, and is saved two seconds after the last key", async () => {
    const { there, typed, kept } = createDesk();
    typed.type("Typed. ");
    expect(typed.state()).toMatchObject({ dirty: true, saving: { kind: "unsaved" } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(kept.at(-1)).toMatchObject({ text: "Typed. ", revision: 3 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(there).toEqual({ text: "Typed.", revision: 4 });
    expect(typed.state()).toMatchObject({ text: "Typed. ", dirty: false, saving: { kind: "saved", revision: 4 } });
    expect(kept.at(-1)).toBeNull();
  });

  it("takes over what a colleague saved only where nothing typed waits", async () => {
    const { there, typed } = createDesk();
    typed.refresh({ text: "Colleague.", revision: 4 });
    expect(typed.state()).toMatchObject({ text: "Colleague.", revision: 4 });
    Object.assign(there, { text: "Colleague.", revision: 4 });
    typed.type("Mine.");
    typed.refresh({ text: "Colleague again.", revision: 5 });
    Object.assign(there, { text: "Colleague again.", revision: 5 });
    expect(typed.state()).toMatchObject({ text: "Mine.", revision: 4 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(typed.state().saving.kind).toBe("stale");
    expect(there.text).toBe("Colleague again.");
  });

  it("is not set back by a page that was read before the last save", async () => {
    const { typed } = createDesk();
    typed.type("New.");
    await vi.advanceTimersByTimeAsync(2000);
    typed.refresh({ text: "Saved.", revision: 3 });
    expect(typed.state()).toMatchObject({ text: "New.", revision: 4 });
  });

  it("shows the proposal that joins two texts and saves it by decision only", async () => {
    const { there, typed } = createDesk();
    Object.assign(there, { text: "Colleague.", revision: 4 });
    typed.type("Mine.");
    await vi.advanceTimersByTimeAsync(2000);
    typed.send();
    typed.merge({ theirs: "Colleague.", proposal: "Colleague. Mine." }, 4);
    expect(typed.state()).toMatchObject({ text: "Colleague. Mine.", revision: 4, merging: true });
    typed.type("Both.");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(there.text).toBe("Colleague.");
    typed.refresh({ text: "Colleague.", revision: 4 });
    expect(typed.state()).toMatchObject({ text: "Both.", merging: true });
    typed.send();
    typed.refresh({ text: "Both.", revision: 5 });
    expect(typed.state()).toMatchObject({ merging: false, dirty: false, revision: 5 });
  });

  it("keeps what was typed on while the form was away", async () => {
    const { typed } = createDesk();
    typed.type("Mine.");
    typed.send();
    typed.type("Mine, longer.");
    typed.merge({ theirs: "Colleague.", proposal: "Colleague. Mine." }, 4);
    expect(typed.state()).toMatchObject({ text: "Mine, longer.", revision: 3, merging: false });
    await vi.advanceTimersByTimeAsync(0);
  });

  it("puts a text that the browser kept on the revision it started from, never over a newer save", async () => {
    const { there, typed } = createDesk({ text: "Colleague.", revision: 7 });
    typed.restore({ at: new Date(), text: "Mine.", revision: 5 }, "Colleague.");
    await vi.advanceTimersByTimeAsync(2000);
    expect(typed.state()).toMatchObject({ text: "Mine.", revision: 5, saving: { kind: "stale" } });
    expect(there.text).toBe("Colleague.");
  });
});
