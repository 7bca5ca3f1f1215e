import { beforeAll, describe, expect, test } from "vitest";
import { refreshReference } from "~/domain/reference/refresh-reference.server";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { importAsReview } from "~/domain/review/document/write/import-as-review.server";
import { reviewDocumentSchema } from "~/domain/review/document/review-document";
import { renderReport } from "~/formats/render-report.server";
import { languages, type Language } from "~/language/language";
import { useDatabase } from "../../../../support/database";
import escapFile from "../../../../given/reviews/escap-test.json";

const held = useDatabase({ keep: true });
const now = new Date("2026-11-26T10:00:00Z");

beforeAll(async () => {
  await refreshReference(held.database, now);
  await importAsReview(held.ctx({ now }), reviewDocumentSchema.parse(escapFile));
});

async function printed(language: Language, at = new Date("2027-06-30T10:00:00Z")): Promise<string> {
  const report = await held.database.read.report.findFirstOrThrow({ where: { review: { slug: "escap-test" } } });
  const { content } = await composeReportContent(held.database.read, { id: report.id, now: at });
  const page = await renderReport(content, { language, format: "html", date: "2027-06-30" });
  return new TextDecoder()
    .decode(page)
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");
}

/** The names of another region, in the three languages. */
const ofEurope =
  /\bECE\b|\bCEE\b|ЕЭК|Economic Commission for Europe|pour l’Europe|Европейск|European Union|Union européenne|Geneva|Genève|Женев/;

describe("the report of a review of Asia and the Pacific", () => {
  test.each<[Language, string]>([
    ["en", "will be held on 15–17 June 2027, in Bangkok"],
    ["fr", "se tiendra à Bangkok du 15 au 17 juin 2027"],
    ["ru", "состоится с 15 по 17 июня 2027 года в Бангкоке"],
  ])("is in the future until the day on which the meeting begins in Bangkok (%s)", async (language, words) => {
    const evening = new Date("2027-06-14T16:59:00Z");
    expect((await printed(language, evening)).replaceAll("\u00a0", " ")).toContain(words);
    const midnight = new Date("2027-06-14T17:00:00Z");
    expect((await printed(language, midnight)).replaceAll("\u00a0", " ")).not.toContain(words);
    expect(ofEurope.exec(await printed(language, evening))?.[0] ?? null).toBeNull();
  });

  test.each(languages)("names no other region (%s)", async (language) => {
    expect(ofEurope.exec(await printed(language))?.[0] ?? null).toBeNull();
  });

  test.each<[Language, string[]]>([
    [
      "en",
      [
        "for the Economic and Social Commission for Asia and the Pacific (ESCAP) region",
        "was held on 15–17 June 2027, in Bangkok",
        "Bangkok, 15–17 June 2027",
        "the following member States of ESCAP",
        "The Association of Southeast Asian Nations (ASEAN) was also represented.",
        "The Pacific Islands Forum (PIF) was also represented.",
      ],
    ],
    [
      "fr",
      [
        "pour la région de la Commission économique et sociale pour l’Asie et le Pacifique (CESAP)",
        "États membres de la CESAP",
        "L’Association des nations de l’Asie du Sud-Est (ASEAN) était également représentée.",
        "Le Forum des îles du Pacifique (FIP) était également représenté.",
      ],
    ],
    [
      "ru",
      [
        "в регионе Экономической и социальной комиссии для Азии и Тихого океана (ЭСКАТО)",
        "государств – членов ЭСКАТО",
        "Ассоциация государств Юго-Восточной Азии (АСЕАН) также была представлена.",
        "Форум тихоокеанских островов (ФТО) также был представлен.",
      ],
    ],
  ])("names its own in the right forms (%s)", async (language, wanted) => {
    const text = (await printed(language)).replaceAll("\u00a0", " ");
    for (const words of wanted) expect(text).toContain(words);
  });
});
