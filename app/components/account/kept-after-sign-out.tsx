import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { copyPrefixes } from "~/components/form/saving/browser-storage";
import { PageContext } from "~/components/layout/page-context";
import { paths } from "~/paths/paths";
import { useLanguage } from "~/i18n/use-language";

/**
 * Takes the offline pages out of the browser, and shows the note where texts of the person are in this browser alone;
 * runs where it is, for the page has no other script.
 */
const script = `(function () {
  var note = document.currentScript.previousElementSibling;
  var starts = JSON.parse(note.dataset.starts);
  var own = function () {
    try {
      return Object.keys(localStorage).filter(function (key) {
        return starts.some(function (start) { return key.startsWith(start); });
      });
    } catch (refused) { return []; }
  };
  note.hidden = own().length === 0;
  note.querySelector("button").addEventListener("click", function () {
    own().forEach(function (key) { localStorage.removeItem(key); });
    note.querySelectorAll("[data-until]").forEach(function (part) { part.hidden = true; });
    note.querySelector("[data-done]").hidden = false;
  });
  if ("serviceWorker" in navigator) navigator.serviceWorker.getRegistrations().then(function (all) {
    all.forEach(function (one) { one.unregister(); });
  });
  if ("caches" in window) caches.keys().then(function (all) { all.forEach(function (one) { caches.delete(one); }); });
})();`;

/** After a sign-out: what of the person's words is still in this browser, and how to delete it. Nothing without scripts. */
export function KeptAfterSignOut({ userId }: { userId: string }) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  const { nonce } = useContext(PageContext);
  if (!nonce) return null;
  return (
    <>
      <div className="notice notice-warning" role="status" data-starts={JSON.stringify(copyPrefixes(userId))} hidden>
        <p data-until>{t("signedOut.kept")}</p>
        <p className="buttons" data-until>
          <a className="button" href={paths.signIn(language)}>
            {t("signedOut.signIn")}
          </a>
          <button type="button" className="button button-second">
            {t("signedOut.delete")}
          </button>
        </p>
        <p data-done hidden>
          {t("signedOut.deleted")}
        </p>
      </div>
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
    </>
  );
}
