import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { I18nextProvider } from "react-i18next";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ErrorSummary } from "~/components/form/error-summary";
import { correctionErrors } from "~/components/people/correction-errors";
import { InvitationList } from "~/components/people/invitation-list";
import type { ListedInvitation } from "~/domain/account/people/list-invitations.server";
import { i18nFor } from "~/i18n/resources.server";

const at = new Date("2026-02-01T10:00:00Z");

function invitation(id: string): ListedInvitation {
  return {
    id,
    email: `${id}@example.org`,
    name: "",
    role: "drafter",
    participant: null,
    status: "waiting",
    sentAt: at,
    expiresAt: at,
    acceptedAt: null,
    mail: "sent",
    letter: null,
  };
}

const failure = {
  fieldErrors: { email: ["emailInvalid"] },
  values: { intent: "correct", invitation: "two", email: "two at example.org" },
};

function render(): string {
  const page = { rows: [invitation("one"), invitation("two")], total: 2, page: 1, pages: 1 };
  const element = (
    <I18nextProvider i18n={i18nFor("en")}>
      <ErrorSummary fieldErrors={correctionErrors(failure)} />
      <InvitationList page={page} timeZone="UTC" failure={failure} hrefOf={String} />
    </I18nextProvider>
  );
  const router = createMemoryRouter([{ path: "*", element }], { initialEntries: ["/en/secretariat"] });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

describe("an address that is corrected wrongly", () => {
  const markup = render();
  const field = (id: string) => new RegExp(`<input[^>]*id="email-${id}"[^>]*>`).exec(markup)?.[0] ?? "";

  test("comes back as it was typed, in the field of its own invitation, which is open", () => {
    expect(field("two")).toContain('value="two at example.org"');
    expect(field("two")).toContain('aria-invalid="true"');
    expect(field("one")).toContain('value="one@example.org"');
    expect(field("one")).not.toContain("aria-invalid");
    expect(markup.match(/<details open=""/g)).toHaveLength(1);
  });

  test("has an error that leads to that field", () => {
    const [, target] = /class="error-summary".*?href="#([^"]+)"/s.exec(markup) ?? [];
    expect(target).toBe("email-two");
    expect(field("two")).toContain(`aria-describedby="${target}-error"`);
  });
});
