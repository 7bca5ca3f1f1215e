import { pino } from "pino";
import { expect, test } from "vitest";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { toFailureResponse, toThrownResponse } from "~/http/guard/errors.server";
import { askToSignIn } from "~/http/sign-in/ask-to-sign-in.server";
import { createReview } from "#seed/factories/create-review";
import { useDatabase } from "../../../support/database";
import { answered } from "../../../support/route-context";

const held = useDatabase();
const context = { requestId: "r", log: pino({ level: "silent" }) };
const values = { text: "Typed for an hour", currentPassword: "secret secret" };
const full = Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });

test("a form that cannot be written just now comes back with what was typed, under 503", () => {
  expect(answered(toFailureResponse(full, { values, context }))).toEqual({
    status: 503,
    location: null,
    data: { fieldErrors: { "": ["notSavedNow"] }, values: { text: "Typed for an hour" } },
  });
});

test("a conflict comes back with what was typed, and no password ever does", () => {
  const { status, data } = answered(toFailureResponse(conflict("both"), { values, context }));
  expect({ status, data }).toEqual({
    status: 409,
    data: { fieldErrors: {}, values: { text: "Typed for an hour" }, conflict: "both" },
  });
});

test("what nobody can correct is thrown with its status; the unexpected with a reference", () => {
  expect(toFailureResponse(notFound(), { values, context })).toBeNull();
  expect(answered(toThrownResponse(notFound(), context)).status).toBe(404);
  expect(answered(toThrownResponse(full, context))).toMatchObject({ status: 503, data: { reference: "r" } });
  expect(answered(toThrownResponse(new Error("x"), context))).toMatchObject({ status: 500, data: { reference: "r" } });
});

test("the second of two who make the same at once is told so, in whatever table", async () => {
  const make = (slug: string) => held.database.write((tx) => createReview(tx, { slug }));
  await make("ece-once");
  const again: unknown = await make("ece-once").catch((error: unknown) => error);
  const raw: unknown = await held.database
    .write((tx) => tx.$executeRaw`INSERT INTO "Review" SELECT * FROM "Review" WHERE "slug" = 'ece-once'`)
    .catch((error: unknown) => error);
  for (const error of [again, raw]) {
    expect(answered(toFailureResponse(error, { values, context }))).toMatchObject({
      status: 422,
      data: { fieldErrors: { "": ["justAdded"] }, values: { text: "Typed for an hour" } },
    });
    expect(answered(toThrownResponse(error, context))).toMatchObject({ status: 409 });
  }
});

test("asking to sign in is an answer, not an unexpected error", () => {
  const asked = askToSignIn(new Request("http://localhost/en/x", { method: "POST" }), { language: "en", values: {} });
  expect(toThrownResponse(asked, context)).toBe(asked);
});
