import type { SqlDriverAdapter, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import { longestWait, retryWhileBusy } from "./retry-while-busy.server";

type Member = { resolve: () => void; reject: (error: unknown) => void };

/** Works that share one SQLite transaction; `lost` once it can only be rolled back, or SQLite itself has done so. */
type Group = { since: number; members: Member[]; lost: { error: unknown } | null };

const longestGroup = 20;
const mostMembers = 64;

/** Lets one through at a time, in the order of arrival. */
class Turnstile {
  readonly #waiting: (() => void)[] = [];
  busy = false;

  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  async enter(): Promise<void> {
    if (this.busy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.busy = true;
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.busy = false;
  }
}

/**
 * The writing side of Prisma's adapter, with one COMMIT, and so one wait for the disk, for all the works that come while
 * it is being prepared. Works run one after the other: the first needs nothing but the transaction, which is rolled back
 * where it fails; those that join it run inside a savepoint each, which is released or rolled back. All are acknowledged
 * after the COMMIT, and none where it fails. A group is closed when nobody waits, or after 20 ms.
 * Where another process has locked the file, each work waits for `longestWait` from its arrival, its time in the queue
 * included, and then fails as busy; other requests are served while it waits.
 */
export class SharedCommits {
  readonly #turnstile = new Turnstile();
  #group: Group | null = null;

  constructor(
    private readonly adapter: SqlDriverAdapter,
    private readonly inTransaction: () => boolean,
  ) {}

  /** Opens a work: see `SqlDriverAdapter.startTransaction`. Resolves when it is its turn. */
  async startTransaction(): Promise<Transaction> {
    const until = performance.now() + longestWait;
    await this.#turnstile.enter();
    try {
      const group = await this.#openGroup(until);
      const joins = group.members.length > 0;
      if (joins) await this.#run("SAVEPOINT work");
      return joins ? this.#joined(group) : this.#first(group);
    } catch (error) {
      await this.#endTurn();
      throw error;
    }
  }

  /** Commits what waits for its COMMIT. */
  async close(): Promise<void> {
    await this.#turnstile.enter();
    await this.#commit();
    this.#turnstile.leave();
  }

  async #openGroup(until: number): Promise<Group> {
    if (this.#group) return this.#group;
    await retryWhileBusy(() => this.#run("BEGIN IMMEDIATE"), until);
    this.#group = { since: performance.now(), members: [], lost: null };
    return this.#group;
  }

  async #run(sql: string): Promise<void> {
    await this.adapter.executeRaw({ sql, args: [], argTypes: [] });
  }

  /** The first work of a group: there is nothing before it that its failure must leave. */
  #first(group: Group): Transaction {
    return this.#transaction(group, {
      commit: () => this.#acknowledge(group),
      rollback: () => this.#undo(group, ["ROLLBACK"]),
    });
  }

  #joined(group: Group): Transaction {
    return this.#transaction(group, {
      commit: () => this.#acknowledge(group, "RELEASE work"),
      rollback: () => this.#undo(group, ["ROLLBACK TO work", "RELEASE work"]),
    });
  }

  #transaction(group: Group, ends: Pick<Transaction, "commit" | "rollback">): Transaction {
    const { adapter } = this;
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      options: { usePhantomQuery: true },
      queryRaw: (query: SqlQuery) => this.#guard(group, () => adapter.queryRaw(query)),
      executeRaw: (query: SqlQuery) => this.#guard(group, () => adapter.executeRaw(query)),
      ...ends,
    };
  }

  /** Where SQLite rolls the whole transaction back, nothing more of the group may run: it would commit by itself. */
  async #guard<T>(group: Group, statement: () => Promise<T>): Promise<T> {
    if (group.lost) throw group.lost.error;
    try {
      return await statement();
    } catch (error) {
      if (!this.inTransaction()) group.lost = { error };
      throw error;
    }
  }

  async #acknowledge(group: Group, release?: string): Promise<void> {
    try {
      if (group.lost) throw group.lost.error;
      if (release) await this.#guard(group, () => this.#run(release));
    } catch (error) {
      await this.#endTurn();
      throw error;
    }
    const committed = new Promise<void>((resolve, reject) => group.members.push({ resolve, reject }));
    await this.#endTurn();
    return committed;
  }

  async #undo(group: Group, statements: readonly string[]): Promise<void> {
    try {
      for (const statement of statements) if (!group.lost) await this.#guard(group, () => this.#run(statement));
      if (!this.inTransaction() && !group.lost) this.#group = null;
    } catch (error) {
      group.lost ??= { error };
      throw error;
    } finally {
      await this.#endTurn();
    }
  }

  async #endTurn(): Promise<void> {
    if (this.#isDue()) await this.#commit();
    else if (!this.#turnstile.hasWaiting) setImmediate(() => void this.#commitWhenIdle());
    this.#turnstile.leave();
  }

  /** Nothing is gained by waiting: the group is full, lost, or empty with nobody to come. */
  #isDue(): boolean {
    const group = this.#group;
    if (!group) return false;
    const full = group.members.length >= mostMembers || performance.now() - group.since > longestGroup;
    const forNobody = group.members.length === 0 && !this.#turnstile.hasWaiting;
    return full || forNobody || group.lost !== null;
  }

  /** Requests that were read together get here together: all that come within the same turn of the loop join. */
  async #commitWhenIdle(): Promise<void> {
    if (this.#turnstile.busy) return;
    await this.close();
  }

  async #commit(): Promise<void> {
    const group = this.#group;
    if (!group) return;
    this.#group = null;
    try {
      if (group.lost) throw group.lost.error;
      await retryWhileBusy(() => this.#run("COMMIT"), performance.now() + longestWait);
      for (const { resolve } of group.members) resolve();
    } catch (error) {
      for (const { reject } of group.members) reject(error);
      if (this.inTransaction()) await this.#run("ROLLBACK");
    }
  }
}
