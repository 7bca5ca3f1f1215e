import { Prisma } from "./generated/client";

/** Empties a Json column: SQL NULL, not the JSON value null. */
export const databaseNull = Prisma.DbNull;
