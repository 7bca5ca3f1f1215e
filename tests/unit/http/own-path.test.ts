import { expect, test } from "vitest";
import { ownPath } from "~/http/sign-in/own-path";

test.each([
  ["/fr/work", "/fr/work"],
  ["/en", "/en"],
  ["/ru/reviews/x?page=2#list", "/ru/reviews/x?page=2#list"],
  ["/fr/\u2028", "/fr/%E2%80%A8"],
  ["/fr/é\u0000я?q=ж", "/fr/%C3%A9%00%D1%8F?q=%D0%B6"],
  ["/fr/a\r\nSet-Cookie: x", "/fr/aSet-Cookie:%20x"],
  ["/fr/../en/work", "/en/work"],
  ["/en/..//elsewhere.example", null],
  ["/en/%2e%2e//elsewhere.example", null],
  ["//elsewhere.example/en/", null],
  ["https://elsewhere.example/en/", null],
  ["https:/en/elsewhere.example", null],
  ["/en\\elsewhere", null],
  ["/de/work", null],
  ["/health", null],
  ["", null],
  [undefined, null],
])("after sign-in %j leads to %j", (next, expected) => {
  expect(ownPath(next)).toBe(expected);
});
