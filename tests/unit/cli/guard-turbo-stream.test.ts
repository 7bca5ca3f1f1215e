import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { guardTurboStream, withKnownErrors } from "../../../app/cli/guard-turbo-stream.mjs";

type Stream = { decode(stream: ReadableStream<Uint8Array>): Promise<{ value: unknown }> };

const remix = createRequire(createRequire(import.meta.url).resolve("@remix-run/react"));
const file = remix.resolve("turbo-stream").replace(/\.js$/, ".mjs");
const source = readFileSync(file, "utf8");

async function decoded(code: string, type: string): Promise<unknown> {
  const stream = (await import(`data:text/javascript;base64,${btoa(code)}`)) as Stream;
  const sent = new Blob([`${JSON.stringify([["E", "return 1", type]])}\n`]).stream();
  return (await stream.decode(sent)).value;
}

test("what is sent as an error becomes one, whatever type it names", async () => {
  expect(await decoded(source, "Function")).toBeInstanceOf(Function);
  for (const type of ["Function", "Array", "Promise", "WebSocket", "constructor", "Error", ""]) {
    const made = await decoded(withKnownErrors(source), type);
    expect({ type, error: made instanceof Error, name: (made as Error).name }).toEqual({
      type,
      error: true,
      name: "Error",
    });
  }
  expect(await decoded(withKnownErrors(source), "RangeError")).toBeInstanceOf(RangeError);
});

test("the build changes that file alone, and stops where it reads otherwise", () => {
  const { transform } = guardTurboStream() as { transform: (code: string, id: string) => { code: string } | null };
  expect(transform(source, file)?.code).toBe(withKnownErrors(source));
  expect(transform("x", "/app/root.tsx")).toBeNull();
  expect(() => transform("another version", file)).toThrow("guard-turbo-stream");
});
