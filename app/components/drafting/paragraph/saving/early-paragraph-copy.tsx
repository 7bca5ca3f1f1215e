import { useContext } from "react";
import { PageContext } from "~/components/layout/page-context";
import { useHydrated } from "~/components/layout/use-hydrated";

/**
 * Runs before any other script of the page: until those have come, what is typed into a field that names the key of its
 * copy is copied into this browser, so that a page left on a slow line offers it again. A copy of an earlier visit, not yet
 * decided on, stays.
 */
const script = `(function () {
  var form = document.currentScript.closest("form"), ours = {};
  form.addEventListener("input", function (event) {
    var field = event.target, key = field.dataset.copy;
    if (!key) return;
    try {
      if (!ours[key] && localStorage.getItem(key) !== null) return;
      ours[key] = true;
      var revision = Number(new FormData(form).get("revision-" + field.lang));
      localStorage.setItem(key, JSON.stringify({ at: new Date(), text: field.value, revision: revision }));
    } catch (refused) {}
  });
})();`;

/** The script, for a form with fields that carry `data-copy`; only the page that the server sends has it. */
export function EarlyParagraphCopy() {
  const { nonce } = useContext(PageContext);
  const hydrated = useHydrated();
  if (hydrated) return null;
  const nonceProps = nonce ? { nonce } : {};
  return <script {...nonceProps} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />;
}
