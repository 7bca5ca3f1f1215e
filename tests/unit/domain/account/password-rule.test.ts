import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findPasswordFault } from "~/domain/account/password-rule";
import { sourceFiles } from "../../../support/source-files";

const owner = { email: "aigul.sydykova@mfa.gov.kg", name: "Айгуль Сыдыкова" };
const faultOf = (password: string) => findPasswordFault(password, owner);

describe("a new password is refused", () => {
  test.each([
    ["aaaaaaaaaaaa", "passwordRepetitive"],
    ["            ", "passwordRepetitive"],
    ["\u200b\u00a0\u3000\u200b\u00a0\u3000\u200b\u00a0\u3000\u200b\u00a0\u3000", "passwordRepetitive"],
    ["abababababab", "passwordRepetitive"],
    ["хлебхлебхлеб", "passwordRepetitive"],
    ["green tea green tea", "passwordRepetitive"],
    ["a            b", "passwordRepetitive"],
    ["11112222333344445555", "passwordTooCommon"],
    ["abcdefghijklmnop", "passwordTooCommon"],
    ["0987654321098", "passwordTooCommon"],
    ["poiuytrewqlkjh", "passwordTooCommon"],
    ["йцукенгшщзхъ", "passwordTooCommon"],
    ["Password2026!", "passwordTooCommon"],
    ["Motdepasse 1234", "passwordTooCommon"],
    ["пароль пароль 2026", "passwordTooCommon"],
    ["aigul.sydykova@mfa.gov.kg", "passwordPersonal"],
    ["AIGUL.SYDYKOVA@MFA.GOV.KG1", "passwordPersonal"],
    ["sydykova-aigul", "passwordPersonal"],
    ["Айгуль Сыдыкова 1985", "passwordPersonal"],
    ["rapporteur-aigul", "passwordPersonal"],
    ["short", "passwordTooShort"],
    ["x1y2z3".repeat(30), "passwordTooLong"],
  ])("%j: %s", (password, fault) => {
    expect(faultOf(password)).toBe(fault);
  });
});

test.each([
  "correct horse battery",
  "another horse battery",
  "sept-ânes-bleus",
  "трава у дома растёт",
  "kx7-mmq2-dfa9-wtrp",
  "aigul likes seven old trams",
  "12 Tage im Nebel",
  "🦊🐌🌧🧊🪺🎻🦊🐌🌧🧊🪺🎺",
])("%j is accepted", (password) => {
  expect(faultOf(password)).toBeNull();
});

test("no command hashes a password without the rule", () => {
  const hashes = (file: string) => /(?<!function )\bhashPassword\(/.test(readFileSync(file, "utf8"));
  expect(sourceFiles("app").filter(hashes)).toEqual(["app/domain/account/password.server.ts"]);
});
