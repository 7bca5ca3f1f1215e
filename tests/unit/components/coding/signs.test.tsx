import { createRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it } from "vitest";
import { beginningOf } from "~/components/coding/quotation";
import { MarkedText } from "~/components/coding/text/marked-text";
import { TextChanges } from "~/components/text/text-changes";
import { i18nFor } from "~/i18n/resources.server";

const text = "Right \u202eturned\u202c words.";

const shown = (element: React.ReactElement) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18nFor("en")}>{element}</I18nextProvider>);

describe("signs that cannot be seen", () => {
  it("are named in the text that is coded, each in an element of one character, so that nothing moves", () => {
    const excerpts = [{ id: "x", startsAt: 0, endsAt: 13 }];
    const markup = shown(
      <MarkedText text={text} language="en" excerpts={excerpts} opened={null} container={createRef()} />,
    );
    const stretches = [...markup.matchAll(/data-start="(\d+)"[^>]*>([^<]*)</g)];
    expect(stretches.map(([, start, words]) => [Number(start), words])).toEqual([
      [0, "Right "],
      [6, "\u202e"],
      [7, "turned"],
      [13, "\u202c"],
      [14, " words."],
    ]);
    expect(markup.match(/data-sign="U\+202[EC]"/g)).toHaveLength(2);
    expect(markup).toMatch(/turned<\/span><\/mark>/);
  });

  it("are named in what changed between two versions", () => {
    const markup = shown(
      <TextChanges
        changes={[
          { kind: "same", text: "a\u200b" },
          { kind: "added", text },
        ]}
      />,
    );
    expect(markup).not.toMatch(/[\u200b\u202e\u202c]/);
    expect(markup).toContain("U+200B");
    expect(markup).toContain("U+202E");
  });
});

describe("a long quotation", () => {
  it("is clipped between words, a short one not", () => {
    expect(beginningOf("Short.")).toBeNull();
    expect(beginningOf("word ".repeat(70))).toBeNull();
    const beginning = beginningOf("word ".repeat(200)) ?? "";
    expect(beginning.endsWith("word…")).toBe(true);
    expect(beginning.length).toBeLessThan(290);
  });
});
