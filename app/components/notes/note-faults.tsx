import { useTranslation } from "react-i18next";
import type { NoteFault } from "~/domain/review/notes/note-faults";
import { useFaultWords } from "./use-fault-words";

/** What a note lacks, with what must be done before it can be published. */
export function NoteFaults({ faults }: { faults: NoteFault[] }) {
  const { t } = useTranslation("notes");
  const words = useFaultWords();
  if (faults.length === 0) return <p>{t("faults.none")}</p>;
  return (
    <ul>
      {faults.map((fault) => (
        <li key={words(fault)}>
          {words(fault)} {fault.stops ? <strong>({t("faults.stops")})</strong> : null}
        </li>
      ))}
    </ul>
  );
}
