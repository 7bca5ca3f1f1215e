export type RunningServer = {
  url: string;
  pid: number;
  /** How many statements its database was given since it started. */
  statements(): Promise<number>;
  /** Milliseconds from the start of the process to the line that says it is ready. */
  readyAfter: number;
  kill(): Promise<void>;
  stop(): Promise<void>;
};

export function newDataFolder(): string;
export function demonstrationPassword(folder: string): string;
export function startServer(options: {
  folder: string;
  env?: Record<string, string>;
  /** Of Node itself. */
  nodeOptions?: string[];
  /** Where it is started, by default here. */
  cwd?: string;
  onOutput?: (text: string) => void;
}): Promise<RunningServer>;
export function removeDataFolder(folder: string): void;
