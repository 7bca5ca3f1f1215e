import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SendResult } from "~/components/form/saving/saver";
import { localCopyOf, type CopyStatus } from "~/components/respond/answer/local-copy";
import { AnswerQueue, type SavedText } from "~/components/respond/queue/answer-queue";
import { afterSending, waitAfter, waits } from "~/components/respond/queue/queue-rules";
import { findQueued } from "~/components/respond/queue/find-queued";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

const typed = (text: string): TypedAnswer => ({ kind: "text", language: "fr", text, objectives: [], complete: false });
let kept: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-02-01T10:00:00Z") });
  kept = new Map();
  const localStorage = Object.create(
    {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
    {},
  ) as Storage;
  // The keys of a storage are its own properties.
  const storage = new Proxy(localStorage, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
  vi.stubGlobal("window", { localStorage: storage });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Sending = { place: string; text: string; revision: number };

type Desk = { answers?: SendResult[]; held?: string[]; whileSending?: () => void };

/** A queue of "anna", with what it sends; "saved" where nothing else is told. */
function createDesk({ answers = [], held = [], whileSending }: Desk = {}) {
  const sent: Sending[] = [];
  const settled: SavedText[][] = [];
  const queue = new AnswerQueue({
    userId: "anna",
    held: () => Promise.resolve(new Set(held)),
    alone: (run) => run(),
    onSettled: (saved) => settled.push(saved),
    send:
      ({ submissionId, session, question }) =>
      ({ text }, { revision }) => {
        sent.push({ place: `${submissionId}:${session}:${question}`, text: String(text), revision });
        whileSending?.();
        return Promise.resolve(answers.shift() ?? { kind: "saved", revision: revision + 1 });
      },
  });
  return { queue, sent, settled };
}

type Text = { userId?: string; text?: string; revision?: number; status?: CopyStatus };

function keep(place: string, { userId = "anna", text = place, revision = 2, status = "offline" }: Text = {}) {
  const copy = localCopyOf(userId, place);
  copy.write(typed(text), revision, status === "needsAuthor" || status === "lost" ? null : status);
  const stored = copy.read();
  if (stored && (status === "needsAuthor" || status === "lost")) copy.settle(stored, status);
  vi.advanceTimersByTime(1000);
  return copy;
}

describe("the queue of texts typed without a connection", () => {
  test("sends the texts of all submissions, the oldest first, each on the revision it grew from", async () => {
    keep("one:1:3", { revision: 7 });
    keep("two:2:1", { revision: 0, status: "signedOut" });
    keep("one:1:1");
    const { queue, sent, settled } = createDesk();
    await queue.run();
    expect(sent).toEqual([
      { place: "one:1:3", text: "one:1:3", revision: 7 },
      { place: "two:2:1", text: "two:2:1", revision: 0 },
      { place: "one:1:1", text: "one:1:1", revision: 2 },
    ]);
    expect(settled).toEqual([
      [
        { submissionId: "one", session: 1, question: 3, offline: true },
        { submissionId: "two", session: 2, question: 1, offline: false },
        { submissionId: "one", session: 1, question: 1, offline: true },
      ],
    ]);
    expect(findQueued("anna")).toEqual([]);
  });

  test("never sends what another person typed in the same browser", async () => {
    keep("one:1:1", { userId: "boris" });
    keep("one:1:1", { userId: "anna-maria" });
    const { queue, sent } = createDesk();
    await queue.run();
    expect(sent).toEqual([]);
    expect(findQueued("boris")).toHaveLength(1);
  });

  test("leaves to the author what nothing was tried of, what the server did not accept, and what an open page saves", async () => {
    keep("one:1:1", { status: null });
    keep("one:1:2", { status: "needsAuthor" });
    keep("one:1:3", { status: "lost" });
    const open = keep("one:1:4");
    const { queue, sent } = createDesk({ held: [open.key] });
    await queue.run();
    expect(sent).toEqual([]);
  });

  test.each([
    [{ kind: "stale" }, "needsAuthor"],
    [{ kind: "staleOwn" }, "needsAuthor"],
    [{ kind: "refused", fieldErrors: {} }, "needsAuthor"],
    [{ kind: "closed" }, "lost"],
    [{ kind: "noAccess" }, "lost"],
  ] as const)("keeps a text that the server answers with %o, and does not send it again", async (answer, status) => {
    const copy = keep("one:1:1", { revision: 4 });
    const { queue, sent, settled } = createDesk({ answers: [answer] });
    await queue.run();
    expect(copy.read()).toMatchObject({ answer: typed("one:1:1"), revision: 4, status });
    expect(settled).toEqual([[]]);
    await queue.run();
    expect(sent).toHaveLength(1);
  });

  test("waits longer and longer while nobody answers, up to a minute, and keeps the texts", async () => {
    const copy = keep("one:1:1");
    const nobody: SendResult = { kind: "unreachable" };
    const { queue, sent } = createDesk({ answers: [nobody, nobody] });
    await queue.run();
    expect(sent).toHaveLength(1);
    expect(copy.read()?.status).toBe("offline");
    await vi.advanceTimersByTimeAsync(waitAfter(1));
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(waitAfter(1));
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(waitAfter(2));
    expect(sent).toHaveLength(3);
    expect(copy.read()).toBeNull();
    expect(waitAfter(20)).toBe(60_000);
  });

  test("stops at the end of the sign-in, until the person comes back", async () => {
    keep("one:1:1");
    keep("one:1:2");
    const { queue, sent, settled } = createDesk({ answers: [{ kind: "signedOut" }] });
    await queue.run();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(1);
    expect(settled.flat()).toEqual([]);
    await queue.run();
    expect(sent.map(({ place }) => place)).toEqual(["one:1:1", "one:1:1", "one:1:2"]);
  });

  test("keeps what was typed in another window while the older text was sent", async () => {
    const copy = keep("one:1:1", { text: "older" });
    const { queue } = createDesk({ whileSending: () => copy.write(typed("newer"), 2, "offline") });
    await queue.run();
    expect(copy.read()?.answer).toEqual(typed("newer"));
  });

  test("a copy that an earlier release wrote at the end of a sign-in waits too", () => {
    const copy = localCopyOf("anna", "one:1:1");
    kept.set(copy.key, JSON.stringify({ at: new Date(), revision: 1, signedOut: true, answer: typed("earlier") }));
    const stored = copy.read();
    expect(stored && waits(stored)).toBe(true);
  });

  test("every answer of the server has its consequence", () => {
    expect(afterSending({ kind: "saved", revision: 1 })).toBe("saved");
    expect(afterSending({ kind: "unreachable" })).toBe("offline");
    expect(afterSending({ kind: "signedOut" })).toBe("signedOut");
  });
});
