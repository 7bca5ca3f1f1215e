import { expect, test } from "vitest";
import { pacedFile } from "~/http/guard/paced-file.server";

const headers = { "Content-Type": "text/csv" };

function counted(parts: number) {
  const made: number[] = [];
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        made.push(made.length + 1);
        controller.enqueue(new TextEncoder().encode(`${made.length};`));
        if (made.length === parts) controller.close();
      },
      cancel: () => {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, made, wasCancelled: () => cancelled };
}

test("a file comes whole where the client takes it", async () => {
  const { body } = counted(3);
  const response = pacedFile(body, { context: { drained: () => Promise.resolve(true) }, headers });
  expect(response.headers.get("Content-Type")).toBe("text/csv");
  expect(await response.text()).toBe("1;2;3;");
});

test("no part is made before the client has taken the one before", async () => {
  const { body, made } = counted(3);
  let take = () => {};
  const drained = () => new Promise<boolean>((resolve) => (take = () => resolve(true)));
  const reader = pacedFile(body, { context: { drained }, headers }).body?.getReader();
  const first = reader?.read();
  await new Promise((resolve) => setImmediate(resolve));
  expect(made).toEqual([]);
  take();
  await first;
  expect(made).toEqual([1]);
});

test("nothing is made for a client that has left", async () => {
  const { body, made, wasCancelled } = counted(3);
  const response = pacedFile(body, { context: { drained: () => Promise.resolve(false) }, headers });
  expect(await response.text()).toBe("");
  expect(made).toEqual([]);
  expect(wasCancelled()).toBe(true);
});
