import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Saver, type SendResult } from "~/components/form/saving/saver";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

const typed = (text: string): TypedAnswer => ({ kind: "text", language: "en", text, objectives: [], complete: false });

type Request = { text: string; revision: number; answer: (result: SendResult) => void };

/** The rule of the server for one answer: what is there already is saved, an older revision is stale. */
function createServer() {
  const there = { text: "", revision: 0 };
  const take = ({ text, revision }: Request): SendResult => {
    if (text !== there.text) {
      if (revision !== there.revision) return { kind: "stale" };
      Object.assign(there, { text, revision: revision + 1 });
    }
    return { kind: "saved", revision: there.revision };
  };
  return { there, take };
}

const steps = fc.record({
  act: fc.constantFrom("type", "wait", "leave", "return", "answered", "unanswered", "lost"),
  which: fc.nat(3),
});

type Step = { act: string; which: number };

/** One author, whose page is left and comes back while requests overtake each other and answers are lost. */
async function play(schedule: Step[]) {
  const server = createServer();
  const onTheWay: Request[] = [];
  const saver = new Saver({
    saved: typed(""),
    revision: 0,
    copy: { write: () => undefined, clear: () => undefined },
    send: ({ text }, { revision }) => new Promise((answer) => onTheWay.push({ text: String(text), revision, answer })),
  });
  const seen = new Set<string>();
  saver.subscribe(() => seen.add(saver.state().kind));
  let text = "";
  const arrive = (which: number, act: string) => {
    const [request] = onTheWay.splice(which % Math.max(1, onTheWay.length), 1);
    if (!request) return;
    const result: SendResult = act === "lost" ? { kind: "unreachable" } : server.take(request);
    request.answer(act === "answered" ? result : { kind: "unreachable" });
  };
  for (const { act, which } of schedule) {
    if (act === "type") saver.change(typed((text += ` ${text.length}`)));
    else if (act === "leave") saver.leave();
    else if (act === "return") void saver.flush();
    else if (act !== "wait") arrive(which, act);
    await vi.advanceTimersByTimeAsync(act === "wait" ? 2000 : 10);
  }
  for (let round = 0; round < 50 && (saver.dirty || onTheWay.length > 0); round += 1) {
    arrive(0, "answered");
    await vi.advanceTimersByTimeAsync(20_000);
  }
  saver.stop();
  return { there: server.there.text, text, seen };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("one author on one page", () => {
  it("repeats no save after all is saved, and expects what was sent with one that changed nothing", async () => {
    const acts = ["type", "return", "type", "answered", "answered", "wait", "type", "leave", "type"];
    const { there, text, seen } = await play(acts.map((act) => ({ act, which: 0 })));
    expect({ there, toldStale: seen.has("stale") }).toEqual({ there: text, toldStale: false });
  });

  it("is never told that another saved, and loses nothing, however saves and answers cross", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 40, size: "max" }), async (schedule) => {
        const { there, text, seen } = await play(schedule);
        expect({ there, toldStale: seen.has("stale") }).toEqual({ there: text, toldStale: false });
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });
});
