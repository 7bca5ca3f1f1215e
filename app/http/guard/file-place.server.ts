import type { FilePlace } from "~/domain/shared/files/admit-file.server";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import type { Settings } from "~/http/serve/settings.server";

/** Where the portal keeps files, and what scans them before. */
export function filePlaceOf({ databasePath, scanner }: Pick<Settings, "databasePath" | "scanner">): FilePlace {
  return { folder: folderOfFiles(databasePath), scanner };
}
