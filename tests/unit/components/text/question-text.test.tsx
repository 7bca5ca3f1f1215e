import { expect, test } from "vitest";
import { splitQuestion } from "~/components/text/question-text";

const more = "x".repeat(200);

test("a short question is all heading", () => {
  const text = "Has a plan been adopted? Please describe it.";
  expect(splitQuestion(text)).toEqual({ heading: text, rest: "" });
});

test.each([
  [`Has your government adopted a plan? Please describe it: ${more}`, "Has your government adopted a plan?"],
  [
    `Votre gouvernement a-t-il adopté un plan ? Veuillez préciser : ${more}`,
    "Votre gouvernement a-t-il adopté un plan ?",
  ],
  [`Принят ли в вашей стране план действий? Опишите его: ${more}`, "Принят ли в вашей стране план действий?"],
])("of a long question the first sentence is the heading", (text, heading) => {
  const split = splitQuestion(text);
  expect(split.heading).toBe(heading);
  expect(`${split.heading} ${split.rest}`).toBe(text);
});

test("an abbreviation ends no sentence, and one long sentence stays whole", () => {
  const text = `The measures taken, e.g. laws and programmes of ${more}`;
  expect(splitQuestion(text)).toEqual({ heading: text, rest: "" });
});
