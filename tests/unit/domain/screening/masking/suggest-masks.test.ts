import { describe, expect, test } from "vitest";
import { sliceCodePoints } from "~/language/text/code-points";
import { suggestMasks } from "~/domain/screening/masking/suggest-masks";

const found = (text: string) => suggestMasks(text).map(({ kind, words }) => `${kind}: ${words}`);

describe("what may have to be masked", () => {
  test.each([
    ["Write to anna.petrova@help.example.org today.", "email: anna.petrova@help.example.org"],
    ["Пишите на почта@пример.рф сегодня.", "email: почта@пример.рф"],
    ["Call +41 22 917 12 34 at night.", "phone: +41 22 917 12 34"],
    ["Her number is 00 996 (312) 66-10-15.", "phone: 00 996 (312) 66-10-15"],
    ["tel. 022 917 1234", "phone: 022 917 1234"],
    ["Tél. : 06 12 34 56 78, le soir", "phone: 06 12 34 56 78"],
    ["тел.: 8 (495) 123-45-67", "phone: 8 (495) 123-45-67"],
    ["She lives at 12 Baker Street in town.", "address: 12 Baker Street"],
    ["Elle habite 8 bis, rue de la Paix à Paris.", "address: 8 bis, rue de la Paix"],
    ["Он живет на ул. Ленина, д. 5, кв. 12 в городе.", "address: ул. Ленина, д. 5, кв. 12"],
    ["We spoke with Mrs Fatima Rahimi about it.", "name: Mrs Fatima Rahimi"],
    ["A worker named John Doe was told to leave.", "name: John Doe"],
    ["Mme Claire Dubois a été expulsée.", "name: Mme Claire Dubois"],
    ["Une personne nommée Aïcha Benali a témoigné.", "name: Aïcha Benali"],
    ["Рассказала г-жа Иванова из Оша.", "name: г-жа Иванова"],
    ["Заявление Петрова Ивана Сергеевича отклонено.", "name: Петрова Ивана Сергеевича"],
    ["Дело ведет И. И. Сидоров.", "name: И. И. Сидоров"],
    ["Женщину по имени Айгуль не приняли.", "name: Айгуль"],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each([
    "It cost 10 000 000 000 som, or 115 000 000 euros.",
    "In 2024, 1 200 000 people crossed the border; in 2023 it was 950,000.",
    "Resolution A/RES/73/195 of 19 December 2018 and E/ECE/1488.",
    "The plan covers 2019-2023 and 11.03.2024 to 31.12.2025.",
    "The Ministry of Labour and Social Protection of Kyrgyzstan adopted Order No. 1234.",
    "Le Ministère des affaires étrangères et le Haut-Commissariat ont signé un accord.",
    "Министерство внутренних дел и Международная организация по миграции приняли план на 2024 год.",
    "Objectives 2, 5 and 23; question 3; 17 per cent of Member States.",
  ])("not in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("spans are in code points and lead to the words, and what is masked is not suggested again", () => {
    const text = "👩‍🚀 Mrs Ada Lovelace, ada@example.org";
    const [name, mail] = suggestMasks(text);
    expect(name && sliceCodePoints(text, name)).toBe("Mrs Ada Lovelace");
    expect(suggestMasks(text, name ? [name] : [])).toEqual([mail]);
  });

  test("a text of a hundred thousand signs is read before the test is over: work that grows faster is not", () => {
    for (const piece of ["a.b-", "+1 ", "Aa ", "ул. ", "Ива ", "1, rue ", "@a."]) {
      const text = piece.repeat(100_000 / piece.length);
      const within = ({ startsAt, endsAt }: { startsAt: number; endsAt: number }) =>
        startsAt < endsAt && endsAt <= text.length;
      expect(suggestMasks(text).every(within)).toBe(true);
    }
  });
});
