const mediaTypes = {
  csv: "text/csv; charset=utf-8",
  eml: "message/rfc822",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  jpg: "image/jpeg",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json",
  odt: "application/vnd.oasis.opendocument.text",
  pdf: "application/pdf",
  qdc: "application/xml; charset=utf-8",
  qdpx: "application/zip",
  png: "image/png",
  svg: "image/svg+xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml; charset=utf-8",
} as const;

export type FileType = keyof typeof mediaTypes;

type FileHeaders = {
  type: FileType;
  /** Without its ending. */
  fileName: string;
  /** The browser shows the file in its window; otherwise it saves it. */
  inline?: boolean;
  /** The file is not public: no cache keeps it, neither the browser's nor one on the way. */
  confidential?: boolean;
};

/** The headers of a file as an answer: the one place that says its type, its name and how long it is kept. */
export function attachment({ type, fileName, inline = false, confidential = false }: FileHeaders) {
  const name = `${fileName}.${type}`.replace(/[^\w.-]/g, "-");
  return {
    "Content-Type": mediaTypes[type],
    "Content-Disposition": `${inline ? "inline" : "attachment"}; filename="${name}"`,
    "Cache-Control": confidential ? "no-store" : "no-cache",
  };
}
