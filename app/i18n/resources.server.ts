import type { i18n, Resource, ResourceLanguage, TFunction } from "i18next";
import { languages, type Language } from "~/language/language";
import { createI18n } from "./create-i18n";
import { namespaces, type Namespace } from "./namespaces";

const files = import.meta.glob<ResourceLanguage>("../../locales/*/*.json", { import: "default", eager: true });

function loadResources(): Resource {
  const resources: Resource = {};
  for (const [file, messages] of Object.entries(files)) {
    const [, language, namespace] = /locales\/(\w+)\/(\w+)\.json$/.exec(file) ?? [];
    if (!language || !namespace) continue;
    resources[language] = { ...resources[language], [namespace]: messages };
  }
  return resources;
}

const resources = loadResources();
const instances = new Map<Language, i18n>(languages.map((language) => [language, createI18n(language, resources)]));

/**
 * The instance of a language. All requests of the language share it: its language never changes, and it holds nothing
 * of a request.
 */
export function i18nFor(language: Language): i18n {
  const instance = instances.get(language);
  if (!instance) throw new Error(`No messages for ${language}`);
  return instance;
}

/** Translates keys of every namespace: t("account:signIn.title"). */
export type Translate = TFunction<typeof namespaces>;

const translators = new Map<Language, Translate>();

/** The words of a language outside React: in loaders, mails, documents. */
export function translatorFor(language: Language): Translate {
  const known = translators.get(language) ?? i18nFor(language).getFixedT(language, namespaces);
  translators.set(language, known);
  return known;
}

/** By language and namespaces: as many as there are kinds of pages with scripts. */
const written = new Map<string, string>();

function write(language: Language, taken: readonly Namespace[]): string {
  const all = resources[language] ?? {};
  const messages = Object.fromEntries(taken.map((namespace) => [namespace, all[namespace] ?? {}]));
  return JSON.stringify({ [language]: messages }).replaceAll("<", "\\u003c");
}

/**
 * The messages a page with scripts takes along, as JSON that can be inside a script element: its own namespaces and
 * those of every page.
 */
export function messagesFor(language: Language, wanted: readonly Namespace[]): string {
  const taken = [...new Set<Namespace>(["common", "error", "account", ...wanted])];
  const key = [language, ...taken].join(" ");
  const known = written.get(key) ?? write(language, taken);
  written.set(key, known);
  return known;
}
