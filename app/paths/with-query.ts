export type Query = Record<string, string | number | boolean | null | undefined>;

export type ReportFileKey = { review: string; format: "docx" | "pdf" | "html" | "json"; version?: number | undefined };

/** Appends what is set of a query to a path. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "" && value !== false) search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
