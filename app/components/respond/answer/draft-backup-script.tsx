import { useContext } from "react";
import { useHydrated } from "~/components/layout/use-hydrated";
import { PageContext } from "~/components/layout/page-context";

/**
 * Runs before any other script of the page: until those have come, what is typed into the form is copied into this
 * browser, so that a page left on a slow line offers it again. The form names the place of the copy as long as no
 * other script has taken over. A copy of an earlier visit, not yet decided on, stays.
 */
const script = `(function () {
  var form = document.currentScript.closest("form"), ours = false;
  form.addEventListener("input", function () {
    var key = form.dataset.copy;
    if (!key) return;
    try {
      if (!ours && localStorage.getItem(key) !== null) return;
      ours = true;
      var typed = new FormData(form), answer = {};
      typed.forEach(function (value, name) {
        answer[name] = name in answer ? [].concat(answer[name], value) : value;
      });
      delete answer.revision;
      answer.objectives = typed.getAll("objectives");
      answer.complete = typed.has("complete");
      localStorage.setItem(key, JSON.stringify({ at: new Date(), answer: answer }));
    } catch (refused) {}
  });
})();`;

/** The script, for a form that carries `data-copy`; only the page that the server sends has it. */
export function EarlyCopy() {
  const { nonce } = useContext(PageContext);
  const hydrated = useHydrated();
  if (hydrated) return null;
  const nonceProps = nonce ? { nonce } : {};
  return <script {...nonceProps} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />;
}
