import { expect, test } from "vitest";
import { preferredLanguage } from "~/language/preferred-language";

test.each([
  ["", "en"],
  ["ru", "ru"],
  ["FR", "fr"],
  ["fr-CA, en;q=0.5", "fr"],
  ["en;q=0.1, fr;q=0.9", "fr"],
  ["fr;q=0, en", "en"],
  ["fr;q=0.000, ru;q=0.001", "ru"],
  ["frr,ru", "ru"],
  ["rus, enx, fr", "fr"],
  ["de-DE,de;q=0.9,fr;q=0.5,en;q=0.7", "en"],
  ["fr; q=0.8 , ru ; Q=0.9", "ru"],
  ["fr;q=0.5, ru;q=0.5", "fr"],
  ["de, *;q=0.5", "en"],
  ["en;q=0, *", "fr"],
  ["fr;q=high, ru;q=0.2", "ru"],
  ["zz", "en"],
])("%s asks for %s", (header, language) => expect(preferredLanguage(header)).toBe(language));
