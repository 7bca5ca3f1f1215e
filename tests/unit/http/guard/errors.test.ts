import { pino } from "pino";
import { expect, test } from "vitest";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { toFailureResponse, toThrownResponse } from "~/http/guard/errors.server";
import { askToSignIn } from "~/http/sign-in/ask-to-sign-in.server";
import { answered } from "../../../support/route-context";

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

test("asking to sign in is an answer, not an unexpected error", () => {
  const asked = askToSignIn(new Request("http://localhost/en/x", { method: "POST" }), { language: "en", values: {} });
  expect(toThrownResponse(asked, context)).toBe(asked);
});
