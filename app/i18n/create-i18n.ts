import { createInstance, type i18n, type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "~/language/language";
import { namespaces } from "./namespaces";

/**
 * An instance for one language: of the process, or of a page in the browser. The address alone decides on the language:
 * nothing is detected and nothing changes afterwards (docs/decisions/0004).
 */
export function createI18n(language: Language, resources: Resource): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: "common",
    resources,
    initImmediate: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  return instance;
}
