// Prisma's schema engine as WebAssembly, without the command line's own download.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

const bindings = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");

async function loadSchemaEngine() {
  const engine = await import(/* @vite-ignore */ pathToFileURL(bindings).href);
  const bytes = readFileSync(path.join(path.dirname(bindings), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return engine.SchemaEngine;
}

let loaded;

/** The schema of an empty database. */
export const emptySchema = 'datasource db {\n  provider = "sqlite"\n}\n';

/**
 * The SQL that leads from one Prisma schema to another; "" where they agree.
 */
export async function schemaDifference(from, to) {
  const SchemaEngine = await (loaded ??= loadSchemaEngine());
  const factory = new PrismaBetterSqlite3({ url: ":memory:" });
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await SchemaEngine.new({ datamodels: [["schema.prisma", to]] }, () => {}, adapter);
  const datamodel = (content) => ({
    tag: "schemaDatamodel",
    files: [{ path: "schema.prisma", content }],
    configDir: import.meta.dirname,
  });
  const { stdout } = await engine.diff({
    from: datamodel(from),
    to: datamodel(to),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout && !stdout.startsWith("-- This is an empty migration") ? stdout : "";
}
