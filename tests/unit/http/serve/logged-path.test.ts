import { expect, test } from "vitest";
import { loggedPath } from "~/http/serve/log-requests.server";

test("the log has no number of a receipt, however it was typed", () => {
  expect(loggedPath("/fr/receipts/ECE-2024-7K3M-Q9XF-2BN5")).toBe("/fr/receipts/…");
  expect(loggedPath("/ru/receipts/%22ECE%202024%22/more")).toBe("/ru/receipts/…");
  expect(loggedPath("/en/receipts")).toBe("/en/receipts");
  expect(loggedPath("/en/reviews/ece-2024/submissions/3")).toBe("/en/reviews/ece-2024/submissions/3");
});
