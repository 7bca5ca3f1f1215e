import { expect, test } from "vitest";
import { mostFields } from "~/http/guard/parse-fields";
import { readUpload } from "~/http/guard/read-upload.server";

function request(fields: [string, string | Blob][]): Request {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return new Request("http://localhost/", { method: "POST", body: form });
}

test("a name that occurs more than once keeps every value, beside a file too", async () => {
  const file = new Blob(["words"]);
  const read = await readUpload(
    request([
      ["take", "1.3"],
      ["file", file],
      ["take", "1.4"],
      ["intent", "take"],
    ]),
    1000,
  );
  expect(read.values).toEqual({ take: ["1.3", "1.4"], intent: "take" });
  expect(new TextDecoder().decode(read.file ?? new Uint8Array())).toBe("words");
});

/** As a browser sends a field for a file. */
function fileField(fileName: string): Request {
  const body = `--b\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n`;
  const headers = { "Content-Type": "multipart/form-data; boundary=b" };
  return new Request("http://localhost/en/x", { method: "POST", body, headers });
}

test("a field that is left without a file has none; an empty file is one", async () => {
  expect(await readUpload(fileField(""), 1000)).toEqual({ values: {}, file: null, fileName: null });
  expect(await readUpload(fileField("a.pdf"), 1000)).toEqual({ values: {}, file: new Uint8Array(), fileName: "a.pdf" });
});

test("more fields, or longer names, than any form has are refused", async () => {
  const many = Array.from({ length: mostFields + 1 }, (_, at): [string, string] => [`n${at}`, ""]);
  await expect(readUpload(request(many), 1_000_000)).rejects.toMatchObject({ status: 400 });
  await expect(readUpload(request([["n".repeat(101), ""]]), 1000)).rejects.toMatchObject({ status: 400 });
});
