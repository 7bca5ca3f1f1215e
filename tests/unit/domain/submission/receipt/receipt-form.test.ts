import { describe, expect, test } from "vitest";
import { newReceiptNumber } from "~/domain/submission/receipt/receipt-number.server";
import { readReceiptNumbers, receiptSearchSchema, writeReceiptNumber } from "~/domain/submission/receipt/receipt-form";

const slugs = ["ece-2024", "ece-demo", "oil-lou"];
const numbersIn = (typed: string) =>
  readReceiptNumbers(typed, slugs).map(({ slug, characters }) => writeReceiptNumber(slug, characters));

test("a number that was given is read as it is", () => {
  for (const review of slugs) {
    const number = newReceiptNumber(review);
    expect(numbersIn(number)).toContain(number);
  }
});

describe.each(["ECE-2024-7K3M-Q9XF-2BN5", "ECE-2024-7K3M-Q9XF-2B"])("%s is found however it is copied", (number) => {
  const copies: [string, string][] = [
    ["in small letters, with spaces around", ` ${number.toLowerCase()}\n`],
    ["with en dashes", number.replaceAll("-", "–")],
    ["with no-break hyphens", number.replaceAll("-", "\u2011")],
    ["dictated", number.replaceAll("-", " ")],
    ["without hyphens", number.replaceAll("-", "")],
    ["in the middle of groups", number.replace(/(.{3})/g, "$1 ")],
    ["with a full stop", `${number}.`],
    ["with a comma", `${number},`],
    ["in guillemets", `«\u00a0${number}\u00a0»`],
    ["in quotation marks", `“${number}”`],
    ["in brackets", `(${number})`],
    ["behind №", `№ ${number}`],
    ["behind its label", `Receipt number: ${number}`],
    ["with the line of the receipt", `Receipt number ${number}; submitted on 11 March 2024, 14:02 (Geneva)`],
    ["as its address", `https://review.example.org/en/receipts/${number}`],
    ["as its address with more", `https://review.example.org/ru/receipts/${number}?utm=x#top`],
    ["as the address of the form", `https://review.example.org/en/receipts?number=${number}%20&x=1`],
    ["encoded for an address", encodeURIComponent(`№ ${number}`)],
    ["with soft hyphens", number.replaceAll("-", "-\u00ad")],
    ["with zero-width spaces", Array.from(number).join("\u200b")],
    ["with marks of direction", `\u202a${number}\u202c`],
    [
      "in full-width letters",
      number.replace(/[0-9A-Z]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
    ],
    [
      "with Cyrillic letters",
      number.replaceAll("E", "Е").replaceAll("C", "С").replaceAll("K", "К").replaceAll("M", "М"),
    ],
    ["with Greek letters", number.replaceAll("E", "Ε").replaceAll("K", "Κ").replaceAll("X", "Χ").replaceAll("B", "Β")],
    ["with O for 0", number.replaceAll("0", "O")],
    ["without the name of the review", number.slice("ECE-2024-".length)],
    ["with a slip in the name of the review", number.replace("ECE", "EEC")],
    ["at the end of a long letter", `${"x ".repeat(400)}${number}`],
  ];
  test.each(copies)("%s", (_, typed) => expect(numbersIn(typed)).toContain(number));
});

test("I and L are read as 1, U as V, in the part that has no such letters", () => {
  expect(numbersIn("ece-demo-oilm-q9xf-2u")).toContain("ECE-DEMO-011M-Q9XF-2V");
  expect(numbersIn("OIL-LOU-7K3M-Q9XF-2B")).toContain("OIL-LOU-7K3M-Q9XF-2B");
});

test("what is no number is none, and a long paste is cut, not refused", () => {
  expect(numbersIn("nonsense")).toEqual([]);
  expect(numbersIn("%E0%A4%A")).toEqual([]);
  expect(receiptSearchSchema.parse({ number: "x".repeat(5000) }).number).toHaveLength(2000);
  expect(numbersIn("ECE-2024 ".repeat(1000)).length).toBeLessThan(50);
});
