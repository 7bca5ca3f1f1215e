import { useContext } from "react";
import { useHydrated } from "~/components/layout/use-hydrated";
import { PageContext } from "~/components/layout/page-context";

/**
 * Runs before any other script of the page: until those have come, what is typed into the form is copied into this
 * browser, so that a page left on a slow line offers it again. The form, or the part of it that holds one answer, names
 * the key of the copy as long as no other script has taken over, and what comes before the names of its fields. A copy of
 * an earlier visit, not yet decided on, stays.
 */
const script = `(function () {
  var form = document.currentScript.closest("form"), ours = {};
  form.addEventListener("input", function (event) {
    var part = event.target.closest("[data-copy]");
    if (!part) return;
    var key = part.dataset.copy, prefix = part.dataset.prefix || "";
    try {
      if (!ours[key] && localStorage.getItem(key) !== null) return;
      ours[key] = true;
      var typed = new FormData(form), answer = {};
      typed.forEach(function (value, name) {
        if (name.indexOf(prefix) !== 0) return;
        var field = name.slice(prefix.length);
        answer[field] = field in answer ? [].concat(answer[field], value) : value;
      });
      var revision = Number(answer.revision);
      delete answer.revision;
      delete answer.opened;
      answer.objectives = typed.getAll(prefix + "objectives");
      answer.complete = typed.has(prefix + "complete");
      localStorage.setItem(key, JSON.stringify({ at: new Date(), revision: revision, answer: answer }));
    } catch (refused) {}
  });
})();`;

/** The script, for a form that carries `data-copy` or has parts that do; only the page that the server sends has it. */
export function EarlyCopy() {
  const { nonce } = useContext(PageContext);
  const hydrated = useHydrated();
  if (hydrated) return null;
  const nonceProps = nonce ? { nonce } : {};
  return <script {...nonceProps} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />;
}
