import { expect, it } from "vitest";
import { stepsInVersion } from "~/domain/coding/text/steps-in-version";

const answer = (id: string, progress: "coded" | "read" | "open") => ({
  id,
  session: 1,
  question: 1,
  label: "",
  progress,
});
const answers = [
  answer("a", "open"),
  answer("b", "coded"),
  answer("c", "read"),
  answer("d", "open"),
  answer("e", "open"),
];

it("leads to the nearest answers that are not coded, before and after", () => {
  expect(stepsInVersion(answers, "c")).toEqual({ place: 3, open: 3, previousOpenId: "a", nextOpenId: "d" });
  expect(stepsInVersion(answers, "e")).toEqual({ place: 5, open: 3, previousOpenId: "d", nextOpenId: null });
  expect(stepsInVersion(answers, "a")).toMatchObject({ previousOpenId: null, nextOpenId: "d" });
});

it("leads nowhere where everything is coded", () => {
  const coded = answers.map((each) => ({ ...each, progress: "coded" as const }));
  expect(stepsInVersion(coded, "b")).toEqual({ place: 2, open: 0, previousOpenId: null, nextOpenId: null });
});
