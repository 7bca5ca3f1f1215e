import { RemixBrowser } from "@remix-run/react";
import type { Resource } from "i18next";
import { startTransition, useEffect, useLayoutEffect, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { keepEarlyTyping } from "~/components/form/input-before-hydration";
import { registerOfflineWorker } from "~/components/layout/register-offline-worker";
import { toLanguage } from "~/language/language";
import { createI18n } from "~/i18n/create-i18n";

/** The messages the page brought along: see MessagesScript in root.tsx. */
function readMessages(): Resource {
  return JSON.parse(document.getElementById("messages")?.textContent ?? "{}") as Resource;
}

const { lang } = document.documentElement;
const i18n = createI18n(toLanguage(lang), readMessages());

const { show, enter } = keepEarlyTyping();

/** The page with its scripts at work. */
function LivePage({ children }: { children: ReactNode }) {
  useLayoutEffect(show, []);
  useEffect(enter, []);
  return children;
}

/**
 * Waits until Remix has read the data that came with the page, which its first call begins and throws as a promise. Else
 * that call suspends the root, and React 18 gives up a suspended root in which a key is pressed (error 345, "Root did not
 * complete"): what is typed from then on would not be saved.
 */
async function readPageData(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (thrown) {
    if (thrown instanceof Promise) await thrown;
  }
}

await readPageData();
startTransition(() => {
  hydrateRoot(
    document,
    <I18nextProvider i18n={i18n}>
      <LivePage>
        <RemixBrowser />
      </LivePage>
    </I18nextProvider>,
  );
});

registerOfflineWorker(window.__remixManifest.version);
