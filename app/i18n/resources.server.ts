import type { i18n, Resource, ResourceLanguage, TFunction } from "i18next";
import { languages, type Language } from "~/domain/shared/language";
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
const bases = new Map<Language, i18n>(languages.map((language) => [language, createI18n(language, resources)]));

/** An instance of its own for a request, sharing the messages of the process. */
export function i18nFor(language: Language): i18n {
  const base = bases.get(language);
  if (!base) throw new Error(`No messages for ${language}`);
  return base.cloneInstance();
}

/** Translates keys of every namespace: t("account:signIn.title"). */
export type Translate = TFunction<typeof namespaces>;

/** The words of a language outside React: in loaders, mails, documents. */
export function translatorFor(language: Language): Translate {
  return i18nFor(language).getFixedT(language, namespaces);
}

/** The messages a page with scripts takes along: its own namespaces and those of every page. */
export function messagesFor(language: Language, wanted: readonly Namespace[]): Resource {
  const all = resources[language] ?? {};
  const taken = new Set<Namespace>(["common", "error", "account", ...wanted]);
  return { [language]: Object.fromEntries([...taken].map((namespace) => [namespace, all[namespace] ?? {}])) };
}
