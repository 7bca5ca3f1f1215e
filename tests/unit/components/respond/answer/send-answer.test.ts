import { afterEach, describe, expect, it, vi } from "vitest";
import { Saver } from "~/components/form/saving/saver";
import { sendAnswerTo } from "~/components/respond/answer/send-answer";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

const empty: TypedAnswer = { kind: "text", language: "ru", text: "", objectives: [], complete: false };
const typed = (text: string): TypedAnswer => ({ ...empty, text });

/** A server that takes texts of up to ten characters. */
function answerByLength(_url: string, { body }: { body: URLSearchParams }): Promise<Response> {
  const tooLong = (body.get("text") ?? "").length > 10;
  return Promise.resolve(tooLong ? new Response(null, { status: 413 }) : Response.json({ revision: 1 }));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("sendAnswerTo", () => {
  it("says of a text above the cap that it is too long, and saves it once it is shorter", async () => {
    vi.stubGlobal("fetch", answerByLength);
    const saver = new Saver({
      saved: empty,
      revision: 0,
      send: sendAnswerTo("/save", { userId: "user-1", asked: null }),
      copy: { write: () => undefined, clear: () => undefined },
    });
    saver.change(typed("far too long a text"));
    expect(await saver.flush()).toBe(false);
    expect(saver.state()).toMatchObject({ kind: "refused", fieldErrors: { text: ["answerTooLarge"] } });
    saver.change(typed("short"));
    expect(await saver.flush()).toBe(true);
    expect(saver.state()).toMatchObject({ kind: "saved", revision: 1, fieldErrors: {} });
  });
});
