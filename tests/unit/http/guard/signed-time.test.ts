import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetFormKeys, formKey, formKeyFile } from "~/http/guard/form-key.server";
import { faultOfTime, signTime } from "~/http/guard/signed-time.server";

let folder: string;
const form = "take-part ece-test";
const opened = new Date("2026-02-01T10:00:00Z");
const sent = new Date("2026-02-01T10:05:00Z");
const database = () => path.join(folder, "rapporteur.db");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "form-key-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  forgetFormKeys();
});

test("a form that is open during a restart can be sent after it", () => {
  const time = signTime({ form, now: opened, key: formKey(database()) });
  forgetFormKeys();
  expect(faultOfTime(time, { form, now: sent, key: formKey(database()) })).toBeNull();
});

test("the key is for its owner alone, and another portal has another", () => {
  const key = formKey(database());
  expect(statSync(formKeyFile(database())).mode & 0o777).toBe(0o600);
  const time = signTime({ form, now: opened, key });
  const other = formKey(path.join(folder, "other", "rapporteur.db"));
  expect(faultOfTime(time, { form, now: sent, key: other })).toBe("formTooOld");
});

test("a file that is no key is replaced", () => {
  writeFileSync(formKeyFile(database()), "short");
  const key = formKey(database());
  forgetFormKeys();
  expect(formKey(database()).equals(key)).toBe(true);
});
