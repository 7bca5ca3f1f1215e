import { useTranslation } from "react-i18next";
import type { KeptFields } from "~/components/form/saving/use-kept-fields";

/** Says that what was typed before was put back, and that it is not saved yet. */
export function KeptFieldsNote({ kept }: { kept: KeptFields }) {
  const { t } = useTranslation("drafting");
  if (!kept.restored) return null;
  return (
    <p className="notice notice-warning" role="status">
      {t("kept.fields")}{" "}
      <button type="button" className="button-link" onClick={kept.discard}>
        {t("kept.discard")}
      </button>
    </p>
  );
}
