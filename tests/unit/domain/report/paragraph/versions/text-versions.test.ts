import { describe, expect, it } from "vitest";
import { type RevisionRow, textVersions } from "~/domain/report/paragraph/versions/text-versions";

const at = (minute: number) => new Date(Date.UTC(2026, 1, 3, 10, minute));
const row = (revision: number, words: string, rest: Partial<RevisionRow> = {}): RevisionRow => ({
  revision,
  text: { en: { text: words, status: "original" } },
  savedById: "ada",
  savedAt: at(revision),
  origin: null,
  ...rest,
});
const shown = (rows: RevisionRow[]) => textVersions(rows, "en").map(({ revision, text }) => `${revision} ${text}`);

describe("the versions of a text", () => {
  it("are its saves, those that one person made without a break being one", () => {
    expect(shown([row(1, "A"), row(2, "A b"), row(3, "A b c"), row(30, "A b c d")])).toEqual(["30 A b c d", "3 A b c"]);
  });

  it("tell two people and two languages from each other", () => {
    const french = { text: { en: { text: "A b", status: "original" }, fr: { text: "A", status: "unofficial" } } };
    expect(shown([row(1, "A"), row(2, "A b", { savedById: "bo" }), row(3, "", french)])).toEqual(["2 A b", "1 A"]);
  });

  it("keep the text before a large part of it was removed", () => {
    const rows = [row(1, "A long text that is there"), row(2, "A"), row(3, "A new")];
    expect(shown(rows)).toEqual(["3 A new", "1 A long text that is there"]);
  });

  it("hold a text that was set aside, after which the saved one continues", () => {
    const rows = [row(1, "A"), row(2, "Mine", { origin: "dropped" }), row(3, "A"), row(4, "A b")];
    expect(shown(rows)).toEqual(["4 A b", "2 Mine", "1 A"]);
  });

  it("hold a text that was brought back beside the one it replaced", () => {
    const rows = [row(1, "A"), row(2, "A b"), row(3, "A", { origin: "restored" })];
    expect(shown(rows)).toEqual(["3 A", "2 A b"]);
  });
});
