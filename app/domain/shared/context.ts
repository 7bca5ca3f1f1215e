import type { Actor } from "~/permission/actor";
import type { ReadClient, WriteTransaction } from "~/db/types";

/** What a query needs: committed rows, who asks, and the time as an argument. */
export type QueryContext = { read: ReadClient; actor: Actor; now: Date };

export type WriteOptions = {
  /** True where the change is visible to the public: published pages are then rendered again. */
  publishes?: boolean;
};

/** What a command needs: a query's context and the one write path. */
export type CommandContext = QueryContext & {
  write<T>(work: (tx: WriteTransaction) => Promise<T>, options?: WriteOptions): Promise<T>;
};
