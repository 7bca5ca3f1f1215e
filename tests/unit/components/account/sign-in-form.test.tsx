import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { describe, expect, test } from "vitest";
import { SignInForm } from "~/components/account/sign-in-form";
import { signInSchema } from "~/domain/account/account-schema";
import { i18nFor } from "~/i18n/resources.server";
import type { Language } from "~/language/language";

function shown(language: Language, errors: Record<string, string[]> = {}): string {
  const failure = { fieldErrors: errors, values: { email: "somebody" } };
  const form = (
    <SignInForm next="" changed={false} ended={false} failure={Object.keys(errors).length > 0 ? failure : null} />
  );
  const router = createMemoryRouter([{ path: "*", element: form }], { initialEntries: [`/${language}/sign-in`] });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>
      <RouterProvider router={router} />
    </I18nextProvider>,
  );
}

describe.each([
  ["en", "Without an account you can:", "Enter an e-mail address such as"],
  ["fr", "Sans compte, vous pouvez\u00a0:", "Saisissez une adresse électronique"],
  ["ru", "Без учетной записи можно:", "Введите адрес электронной почты"],
] as const)("the sign-in page in %s", (language, without, refused) => {
  test("says what one can do without an account, with links to it", () => {
    const page = shown(language);
    expect(page).toContain(without);
    expect(page).toContain(`href="/${language}"`);
    expect(page).toContain(`href="/${language}/receipts"`);
  });

  test("refuses an address in its own language, not in the browser's", () => {
    const page = shown(language, { email: ["emailInvalid"] });
    expect(page).toMatch(/<form [^>]*novalidate/i);
    expect(page).toContain(refused);
    expect(page).toContain('value="somebody"');
  });
});

test.each([
  ["", "emailMissing"],
  ["   ", "emailMissing"],
  ["somebody", "emailInvalid"],
  ["some body@example.org", "emailInvalid"],
  ["@example.org", "emailInvalid"],
  ["x".repeat(260), "emailInvalid"],
])("the address %j is refused once, with %s", (email, error) => {
  const read = signInSchema.safeParse({ email, password: "x" });
  expect(read.error?.issues.map(({ message }) => message)).toEqual([error]);
});

test.each(["somebody@example.org", " Имя@пример.рф ", "a@localhost"])("the address %j passes", (email) => {
  expect(signInSchema.safeParse({ email, password: "x" }).success).toBe(true);
});
