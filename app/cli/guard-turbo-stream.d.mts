import type { Plugin } from "vite";

export function withKnownErrors(source: string): string;
export function guardTurboStream(): Plugin;
