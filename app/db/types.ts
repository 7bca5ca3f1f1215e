import type { Prisma, PrismaClient } from "./generated/client";

type ReadMethod =
  | "findUnique"
  | "findUniqueOrThrow"
  | "findFirst"
  | "findFirstOrThrow"
  | "findMany"
  | "count"
  | "aggregate"
  | "groupBy";

type ModelName = Uncapitalize<Prisma.ModelName>;

/** What the portal may do outside a write transaction: read committed rows, nothing else. */
export type ReadClient = { [Model in ModelName]: Pick<PrismaClient[Model], ReadMethod> };

/** The client inside a write transaction; it ends with the callback it is handed to. */
export type WriteTransaction = Prisma.TransactionClient;

/** A reader: what is committed, or what is written so far inside a write transaction. */
export type Reader = ReadClient | WriteTransaction;

export type { Prisma };
