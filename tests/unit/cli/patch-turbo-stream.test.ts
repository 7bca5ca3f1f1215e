import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { patchDecoder } from "../../../app/cli/patch-turbo-stream.mjs";

const file = createRequire(import.meta.url)
  .resolve("turbo-stream")
  .replace(/\.js$/, ".mjs");
const original = readFileSync(file, "utf8");

type Decoder = { decode: (stream: ReadableStream<Uint8Array>) => Promise<{ value: unknown }> };

const load = (code: string): Promise<Decoder> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<Decoder>;

/** An answer that says it is an error of the type named. */
async function decodeError(decoder: Decoder, type: string): Promise<unknown> {
  const bytes = new TextEncoder().encode(`${JSON.stringify([["E", "message", type]])}\n`);
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return (await decoder.decode(stream)).value;
}

/** An answer that is cut once its first line was read, as when a newer request overtakes it. */
async function cutShort(decoder: Decoder): Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  let cut: (reason: Error) => void = () => undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(`["text"]\n`));
      cut = (reason) => controller.error(reason);
    },
  });
  await decoder.decode(stream);
  cut(new Error("overtaken"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", note);
  return unhandled;
}

describe("the decoder of turbo-stream", () => {
  it("calls any global that an answer names, as it is published", async () => {
    expect(await decodeError(await load(original), "String")).toBeInstanceOf(String);
  });

  it("constructs errors alone, as it is built", async () => {
    const decoder = await load(patchDecoder(original));
    for (const type of ["String", "Function", "Array", "Object", "constructor", "__proto__"]) {
      const value = await decodeError(decoder, type);
      expect((value as object).constructor, type).toBe(Error);
    }
    expect(await decodeError(decoder, "TypeError")).toBeInstanceOf(TypeError);
  });

  it("leaves rejections that nothing can handle where an answer is cut, as it is published", async () => {
    expect(await cutShort(await load(original))).toHaveLength(2);
  });

  it("says nothing of an answer that was cut, as it is built", async () => {
    expect(await cutShort(await load(patchDecoder(original)))).toEqual([]);
  });

  it("is not patched blindly", () => {
    expect(() => patchDecoder("const decode = 1;")).toThrow("examine");
  });
});
