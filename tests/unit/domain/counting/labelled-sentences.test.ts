import { expect, test } from "vitest";
import { scoreOf } from "./labelled";

test.each(["en", "fr", "ru"] as const)("%s", (language) => {
  const s = scoreOf(language, "tuning");
  console.log(language, s.right / s.found, s.right / s.claims, "\n" + s.wrong.join("\n"));
  expect(1).toBe(1);
});
