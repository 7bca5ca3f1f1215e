import { expect, test } from "vitest";
import { newReceiptNumber } from "~/domain/submission/receipt/receipt-number.server";
import { normalizeReceiptNumber } from "~/domain/submission/receipt/receipt-form";

test("a number that was given is left as it is", () => {
  for (const review of ["ece-2024", "ece-demo", "oil-lou"]) {
    const number = newReceiptNumber(review);
    expect(normalizeReceiptNumber(number)).toBe(number);
  }
});

test.each([
  [" ece-2024-7k3m-q9xf-2b ", "ECE-2024-7K3M-Q9XF-2B"],
  ["ECE–2024–7K3M–Q9XF–2B", "ECE-2024-7K3M-Q9XF-2B"],
  ["ece-demo-oilm-q9xf-2o", "ECE-DEMO-011M-Q9XF-20"],
  ["nonsense", "NONSENSE"],
])("%j is read as %s", (typed, number) => {
  expect(normalizeReceiptNumber(typed)).toBe(number);
});
