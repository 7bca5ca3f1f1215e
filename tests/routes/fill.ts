import type { Place } from "./places";
import type { Address } from "./site-map";

/** Fills an address with what a place names: the parameters and the URL. */
export function fill({ file, pattern }: Address, place: Place): { params: Record<string, string>; url: string } {
  const reportVersion = place.reportVersion ?? "1";
  const own: Record<string, string> = { ...place.params };
  if (file === "routes/drafting/version.tsx") own["number"] = reportVersion;
  if (file === "routes/public/report-version.tsx") own["version"] = reportVersion;
  if (file === "routes/public/attendees-file.ts") own["format"] = "csv";
  if (file === "routes/public/background-note-file.ts") own["format"] = "docx";
  if (file === "routes/secretariat/participants/template.ts") own["format"] = "csv";
  if (file === "routes/coding/coding-file.ts") own["codingFormat"] = "csv";
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
  const params = Object.fromEntries(names.map((name) => [name, own[name] ?? ""]));
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => own[name] ?? "");
  return { params, url: `http://localhost/${path}` };
}
