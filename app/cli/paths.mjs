import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The path of a file of the project, from its top folder. */
export const fromRoot = (...parts) => path.join(root, ...parts);

/** The same as a URL, as `import()` wants it on every platform. */
export const urlFromRoot = (...parts) => pathToFileURL(fromRoot(...parts)).href;
