import { expect, test } from "vitest";
import { cleanForm } from "~/http/guard/clean-form";
import { announcedBytes, readForm } from "~/http/guard/read-form.server";

const type = "application/x-www-form-urlencoded";
const form = (body: BodyInit, contentType = type) =>
  new Request("http://localhost/", {
    method: "POST",
    body,
    headers: { "Content-Type": contentType },
    duplex: "half",
  });

const clean = async (body: string) => cleanForm(await readForm(form(body)));
const field = (value: string) => `text=${encodeURIComponent(value)}`;

test("a form is read with composed letters and LF, repeated fields as a list", async () => {
  const body = new URLSearchParams([
    ["text", "e\u0301tat\r\nligne"],
    ["objectives", "4"],
    ["objectives", "8"],
    ["objectives", "9"],
    ["__proto__", "x"],
  ]);
  const { values, refused } = await clean(body.toString());
  expect(values["text"]).toBe("état\nligne");
  expect(values["objectives"]).toEqual(["4", "8", "9"]);
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  expect(refused).toEqual([]);
});

test.each(["application/json", "multipart/form-data", "text/plain", `${type}evil`, "", `x; ${type}`])(
  "what is sent as %j is no form",
  async (contentType) => {
    await expect(readForm(form("text=x", contentType))).rejects.toMatchObject({ status: 415 });
  },
);

test.each([type, `${type};charset=UTF-8`, "Application/X-WWW-Form-Urlencoded ; charset=utf-8"])(
  "what is sent as %j is one",
  async (contentType) => {
    expect(await readForm(form("text=x", contentType))).toEqual({ text: "x" });
  },
);

test("a form beyond a mebibyte is refused before it is parsed", async () => {
  await expect(readForm(form(`text=${"a".repeat(1024 * 1024)}`))).rejects.toMatchObject({ status: 413 });
});

test("2,000 fields are read, 2,001 are not, by whatever names", async () => {
  const one = (count: number) => Array.from({ length: count }, () => "a=1").join("&");
  const many = (count: number) => Array.from({ length: count }, (_, index) => `n${index}=1`).join("&");
  expect((await readForm(form(one(2000))))["a"]).toHaveLength(2000);
  expect(Object.keys(await readForm(form(many(2000))))).toHaveLength(2000);
  for (const body of [one(2001), many(2001), "&".repeat(2000), "a&".repeat(500_000)]) {
    await expect(readForm(form(body))).rejects.toMatchObject({ status: 400 });
  }
});

test("a name of 100 characters is read, a longer one is not, escaped or not", async () => {
  for (const letter of ["a", "é", "я", "%D1%8F", "+"]) {
    const length = letter.length > 1 ? letter.length / 6 : 1;
    const name = (count: number) => letter.repeat(count / length);
    expect(Object.values(await readForm(form(`${name(100)}=1`)))).toEqual(["1"]);
    await expect(readForm(form(`x=1&${name(101)}=1`))).rejects.toMatchObject({ status: 400 });
  }
  await expect(readForm(form("a".repeat(1000)))).rejects.toMatchObject({ status: 400 });
});

test("a body that breaks off is a bad request, not an error of the portal", async () => {
  const broken = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode("text=half")),
    pull: (controller) => controller.error(new Error("aborted")),
  });
  await expect(readForm(form(broken))).rejects.toMatchObject({ status: 400 });
});

test("a form is counted by what it announces, and by the most it may hold where it announces nothing", () => {
  const announcing = (length?: string) =>
    announcedBytes(
      new Request("http://localhost/", length === undefined ? {} : { headers: { "Content-Length": length } }),
    );
  expect(["512", "0", "99999999", undefined].map((length) => announcing(length))).toEqual([
    512,
    1,
    1024 * 1024,
    1024 * 1024,
  ]);
});

test("a field with more marks on a letter than any writing has is named, and is not composed", async () => {
  const marks = (count: number) => `a${"\u0301\u0316".repeat(count / 2)}`;
  expect((await clean(field(marks(30)))).refused).toEqual([]);
  const { values, refused } = await clean(`${field(marks(32))}&note=e\u0301`);
  expect({ values, refused }).toEqual({ values: { text: marks(32), note: "é" }, refused: ["text"] });
});

test("control characters and broken code points are stored in no field; a password keeps what was typed", async () => {
  const typed = "a\u0000\u0007\u001b\u000bb\ud800\u0085c\td\ufeff";
  const { values } = cleanForm({ note: typed, reasons: [typed, "x"], newPassword: "a\u0007b" });
  expect(values).toEqual({ note: "a\nb\ufffd\nc\td", reasons: ["a\nb\ufffd\nc\td", "x"], newPassword: "a\u0007b" });
});
