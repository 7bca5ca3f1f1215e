import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareTexts, type TextGroup } from "~/domain/coding/task/share-texts";
import { languages } from "~/language/language";

const group = (submissionId: string, words: number, language: TextGroup["language"] = "en"): TextGroup => ({
  submissionId,
  language,
  words,
  textIds: [`${submissionId}-1`],
});
const loads = (...ids: string[]) => ids.map((reviewerId) => ({ reviewerId, words: {} }));

describe("sharing texts among reviewers", () => {
  it("gives each language evenly, and what is left evenly too", () => {
    const groups = [group("a", 400), group("b", 300), group("c", 200, "ru"), group("d", 200, "ru")];
    const shares = shareTexts(groups, { loads: loads("anna", "boris"), percent: 0 });
    expect(
      shares.map(({ reviewerId, groups: own }) => [reviewerId, own.map(({ submissionId }) => submissionId)]),
    ).toEqual([
      ["anna", ["a", "d"]],
      ["boris", ["b", "c"]],
    ]);
  });

  it("begins with who has least to do", () => {
    const busy = [
      { reviewerId: "anna", words: { en: 1000 } },
      { reviewerId: "boris", words: {} },
    ];
    expect(shareTexts([group("a", 100)], { loads: busy, percent: 0 })[0]?.reviewerId).toBe("boris");
  });

  it("gives a share of the submissions to two, blind, and none where one codes alone", () => {
    const ten = Array.from({ length: 10 }, (_, index) => group(String(index), 100));
    const blind = shareTexts(ten, { loads: loads("anna", "boris", "cleo"), percent: 20 }).filter(
      (share) => share.blind,
    );
    expect(blind.flatMap(({ groups: own }) => own)).toHaveLength(4);
    expect(shareTexts(ten, { loads: loads("anna"), percent: 100 }).some((share) => share.blind)).toBe(false);
  });

  it("loses none, gives none twice but to two different reviewers, and is even within the longest", () => {
    const groups = fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.constantFrom(...languages)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 10, 50, 100), (list, people, percent) => {
        const all = list.map(([words, language], index) => group(String(index), words, language));
        const given = shareTexts(all, {
          loads: loads(...Array.from({ length: people }, (_, index) => `r${String(index)}`)),
          percent,
        }).flatMap(({ reviewerId, blind, groups: own }) =>
          own.map(({ submissionId }) => ({ reviewerId, blind, submissionId })),
        );
        for (const { submissionId } of all) {
          const holders = given.filter((one) => one.submissionId === submissionId);
          expect(holders).toHaveLength(holders.some(({ blind }) => blind) ? 2 : 1);
          expect(new Set(holders.map(({ reviewerId }) => reviewerId)).size).toBe(holders.length);
        }
      }),
    );
  });
});
