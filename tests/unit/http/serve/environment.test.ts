import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { environment, readEnvironment } from "~/http/serve/environment";

const rows = Object.entries(environment).map(([name, { initial, does }]) => ({ name: `\`${name}\``, initial, does }));

/** The table under "Environment" in docs/operation.md, without its head. */
function documented() {
  const page = readFileSync("docs/operation.md", "utf8");
  const [, section = ""] = /\n## Environment\n([\s\S]*?)\n## /.exec(page) ?? [];
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => {
    const [name = "", initial = "", does = ""] = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
    return { name, initial, does };
  });
}

describe("the settings", () => {
  test("are in docs/operation.md as the table has them, in its order", () => {
    expect(documented()).toEqual(rows);
  });

  test("have a default that fits", () => {
    expect(Object.keys(readEnvironment({}))).toEqual(expect.arrayContaining(["PORT", "DATABASE_PATH"]));
  });

  test("refuse a value that does not fit with a sentence that names its variable", () => {
    for (const name of Object.keys(environment)) {
      const refused = () => readEnvironment({ [name]: "\u0000 no such value" });
      const { shape } = environment[name as keyof typeof environment];
      if (shape.safeParse("\u0000 no such value").success) expect(refused).not.toThrow();
      else expect(refused).toThrow(`${name} must be`);
    }
    expect(() => readEnvironment({ PORT: "80.5" })).toThrow(
      'PORT must be a whole number from 0 to 65535; it is "80.5".',
    );
    expect(() => readEnvironment({ PORT: "65536" })).toThrow("PORT");
    expect(() => readEnvironment({ RAPPORTEUR_DEMONSTRATION: "yes" })).toThrow("must be 0 or 1");
    expect(() => readEnvironment({ ORIGIN: "ftp://example.org" })).toThrow("ORIGIN must be an address");
  });

  test("name everything that does not fit at once", () => {
    const refused = () => readEnvironment({ PORT: "many", LOG_LEVEL: "loud" });
    expect(refused).toThrow("PORT");
    expect(refused).toThrow("LOG_LEVEL");
  });

  test("do not repeat a secret", () => {
    const refused = () => readEnvironment({ SMTP_URL: "mail:password@example.org" });
    expect(refused).toThrow("SMTP_URL");
    expect(refused).not.toThrow("password");
  });

  test("refuse a name that is misspelt, and leave the variables of other programs alone", () => {
    expect(() => readEnvironment({ RAPPORTEUR_DEMONSTRATIONS: "1" })).toThrow("RAPPORTEUR_DEMONSTRATIONS is not");
    expect(() => readEnvironment({ MAIL_FORM: "x@example.org" })).toThrow("MAIL_FORM is not");
    expect(() => readEnvironment({ PATH: "/usr/bin", MAIL: "/var/mail/someone", RAPPORTEUR_SERVE: "0" })).not.toThrow();
  });

  test("take an empty value for none", () => {
    expect(readEnvironment({ PORT: "", SMTP_URL: " " })).toEqual(readEnvironment({}));
  });
});
