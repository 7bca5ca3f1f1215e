import { useTranslation } from "react-i18next";
import type { MaskReason } from "~/domain/screening/masking/mask-reasons";
import { maskSign } from "~/language/text/masked-text";

/** Why words are left out of an answer; nothing where none are. */
export function MaskNote({ masked }: { masked: readonly MaskReason[] }) {
  const { t } = useTranslation("submission");
  return masked.map((reason) => (
    <p key={reason} className="quiet small">
      {t(`masked.${reason}`, { sign: maskSign })}
    </p>
  ));
}
