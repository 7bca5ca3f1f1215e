import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, test } from "vitest";
import { i18nFor } from "~/i18n/resources.server";
import type { Language } from "~/language/language";
import { fieldsOf } from "~/question-kinds/field-register";
import { contentSchemas } from "~/question-kinds/schema-register";

type Shown = { text: string; wordLimit?: number; errors?: string[] };

function field(language: Language, { text, wordLimit, errors = [] }: Shown): string {
  const { Field } = fieldsOf("text");
  const page = renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>
      <MemoryRouter initialEntries={[`/${language}/respond`]}>
        <Field
          prefix=""
          register={(name) => ({ name })}
          start={{ text: "", kind: "text", language, objectives: [], complete: false }}
          typed={{ text }}
          enter={() => undefined}
          settings={{ kind: "text" }}
          objectives={[]}
          language={language}
          wordLimit={wordLimit ?? null}
          errors={errors.length > 0 ? { text: errors } : {}}
        >
          <span />
        </Field>
      </MemoryRouter>
    </I18nextProvider>,
  );
  return page.replace(/<[^>]+>/g, "|").replaceAll(/[\u00a0\u202f]/g, " ");
}

const words = (count: number) => "слово ".repeat(count);

describe("numbers have separators of thousands", () => {
  test.each([
    ["en", "12,000 words", "2,000 words over the limit"],
    ["fr", "12 000 mots", "2 000 mots au-dessus de la limite"],
    ["ru", "12 000 слов", "на 2 000 слов больше допустимого"],
  ] as const)("%s", (language, counted, over) => {
    expect(field(language, { text: words(12_000) })).toContain(counted);
    expect(field(language, { text: words(12_000), wordLimit: 10_000 })).toContain(over);
  });
});

describe("a text that is too long to be saved says by how much", () => {
  const tooLarge = { text: "ы".repeat(101_234), errors: ["answerTooLarge"] };

  test.each([
    ["en", "It is about 1,300 characters too long."],
    ["fr", "Il dépasse la limite d’environ 1 300 caractères."],
    ["ru", "Он превышает предел примерно на 1 300 знаков."],
  ] as const)("%s", (language, said) => {
    expect(field(language, tooLarge)).toContain(said);
  });

  test("and no longer once it is shortened by that", () => {
    const shorter = tooLarge.text.slice(1_300);
    expect(contentSchemas.text.safeParse({ text: shorter }).success).toBe(true);
    expect(contentSchemas.text.safeParse({ text: tooLarge.text }).success).toBe(false);
    expect(field("en", { ...tooLarge, text: shorter })).not.toContain("It is about");
  });
});
