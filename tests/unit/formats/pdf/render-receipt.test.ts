import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { renderReceipt, type ReceiptDocument } from "~/formats/pdf/render-receipt.server";

const receipt: ReceiptDocument = {
  language: "ru",
  title: "Доклад Казахстана получен",
  review: "Обзор",
  lead: "Это подтверждение.",
  facts: [
    { label: "Номер", value: "ECE-2026-0123456789AB", mono: true },
    { label: "Участник", value: '#panic("x") \\ $ * _ [Казахстан]' },
    { label: "SHA-256", value: "0123456789abcdef".repeat(4), mono: true },
  ],
  sent: { label: "Что отправлено", places: ["Заседание 1, вопрос 3"] },
  address: { label: "Проверка", url: "https://review.example.org/ru/receipts/ECE", code: "QR-код" },
};

async function read(bytes: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const page = await document.getPage(1);
  const content = await page.getTextContent();
  const text = content.items.map((item) => ("str" in item ? item.str : "")).join(" ");
  const { info } = await document.getMetadata();
  const structure = JSON.stringify(await page.getStructTree());
  return {
    structure,
    pages: document.numPages,
    text: text.replace(/\s+/g, " "),
    info,
    marked: await document.getMarkInfo(),
  };
}

describe("the receipt as a PDF", () => {
  test("is tagged, in its language, on one page, and what people wrote is read as text", async () => {
    const { structure, pages, text, info, marked } = await read(await renderReceipt(receipt));
    expect(pages).toBe(1);
    expect(marked?.Marked).toBe(true);
    expect(info).toMatchObject({ Title: receipt.title, Language: "ru" });
    expect(text).toContain("Доклад Казахстана получен");
    expect(text).toContain('#panic("x")');
    expect(text.replace(/[\s\u200B]/g, "")).toContain("0123456789abcdef".repeat(4));
    expect(text).toContain("Заседание 1, вопрос 3");
    expect(structure).toContain('"alt":"QR-код"');
  });
});
