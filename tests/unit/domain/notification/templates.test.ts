import { describe, expect, test } from "vitest";
import { classifyFailure, waitAfter } from "~/domain/notification/delivery-rules";
import {
  accountTemplates,
  checkTemplates,
  linkTemplates,
  registrationTemplates,
  submissionTemplates,
} from "~/domain/notification/mail-templates";
import { renderMessage } from "~/domain/notification/render-mail.server";
import { languages } from "~/language/language";

const params = {
  review: "ece-2024",
  reviewTitle: "Second Regional Review",
  participant: "Côte & Cie <x>",
  number: "7",
  version: "2",
  receiptNumber: "ECE-2024-7K3M-Q9XF-2B",
  path: "/en/respond/1",
};
const reader = { name: "Aigerim", email: "aigerim@example.org" };
const context = { reader, origin: "https://review.example.org" };

describe.each(languages)("mails in %s", (language) => {
  test.each(checkTemplates)("%s is complete", (template) => {
    const check = { checkedAt: "26 November 2026, 10:00", sequence: "252", hash: "ab12".repeat(16), path: "/en/x" };
    const message = { messageId: "<1@rapporteur>", template, params: { ...params, ...check }, language };
    const mail = renderMessage(message, context);
    expect(mail.text).toContain("252");
    expect(mail.text).toContain(check.hash);
    expect(mail.text).toContain("https://review.example.org/en/x");
    expect(mail.subject + mail.text).not.toMatch(/\{\{|notification|undefined/);
  });

  test.each(linkTemplates)("%s is complete", (template) => {
    const given = { subjectId: "1", facts: "Role: editor", address: "new@example.org" };
    const message = { messageId: "<1@rapporteur>", template, params: given, language };
    const mail = renderMessage(message, { ...context, path: "/en/invitations?token=secret" });
    expect(mail.text).toContain("https://review.example.org/en/invitations?token=secret");
    expect(mail.text).toContain("Role: editor");
    expect(mail.subject + mail.text).not.toMatch(/\{\{|notification|undefined/);
    const nameless = renderMessage(message, { ...context, reader: { ...reader, name: "" }, path: "/en/x" });
    expect(nameless.text).not.toContain("Aigerim");
  });

  test.each(accountTemplates)("%s is complete", (template) => {
    const given = { at: "26 November 2026, 10:00", path: "/en/forgotten-password" };
    const mail = renderMessage({ messageId: "<1@rapporteur>", template, params: given, language }, context);
    expect(mail.text).toContain("26 November 2026, 10:00 (UTC)");
    expect(mail.text).toContain("https://review.example.org/en/forgotten-password");
    expect(mail.subject + mail.text).not.toMatch(/\{\{|notification|undefined/);
  });

  test.each(registrationTemplates)("%s is complete", (template) => {
    const said = {
      organization: "Côte & Cie <x>",
      message: "Which year, {{path}}, $t(closing)?",
      path: "/en/reviews/x",
    };
    const mail = renderMessage(
      { messageId: "<1@rapporteur>", template, params: { ...params, ...said }, language },
      context,
    );
    expect(mail.text).toContain("https://review.example.org/en/reviews/x");
    expect(mail.text).toContain("Second Regional Review");
    expect(mail.text.includes("Côte & Cie <x>")).toBe(template !== "registrationReceived");
    const written = template === "registrationQuestion" || template === "registrationDeclined";
    expect(mail.text.includes(said.message)).toBe(written);
    expect(mail.subject + mail.text.replace(said.message, "")).not.toMatch(/\{\{|notification|undefined/);
  });

  test.each(submissionTemplates)("%s is complete", (template) => {
    const mail = renderMessage({ messageId: "<1@rapporteur>", template, params, language }, context);
    expect(mail).toMatchObject({ language, to: { name: "Aigerim", address: "aigerim@example.org" } });
    expect(mail.subject).toContain("Côte & Cie <x>");
    expect(mail.text).toContain("https://review.example.org/en/respond/1");
    expect(mail.subject + mail.text).not.toMatch(/\{\{|notification|undefined/);
  });
});

test("what a build does not know is not sent", () => {
  const message = { messageId: "<1@rapporteur>", params, language: "en" };
  expect(() => renderMessage({ ...message, template: "other" }, context)).toThrow();
  expect(() => renderMessage({ ...message, template: "submissionReturned", params: {} }, context)).toThrow();
});

test("the wait grows to six hours", () => {
  expect([1, 2, 3, 4, 5, 6, 12].map((attempts) => waitAfter(attempts) / 60_000)).toEqual([1, 4, 16, 64, 256, 360, 360]);
});

test("failures are distinguished by their code, not by their wording", () => {
  expect(classifyFailure(Object.assign(new Error("x"), { code: "ECONNREFUSED" }))).toBe("unreachable");
  expect(classifyFailure(Object.assign(new Error("x"), { code: "EAUTH" }))).toBe("signInRefused");
  expect(classifyFailure(Object.assign(new Error("x"), { code: "EENVELOPE" }))).toBe("recipientRefused");
  expect(classifyFailure(new Error("x"))).toBe("other");
});
