/** What a server action answers. A message is a sentence or a message key (lib/message-key.ts). */
export type ActionState<T = unknown> =
  | { status: "idle" }
  | { status: "done"; data?: T; operation?: number }
  | {
      status: "failed";
      code: string;
      message: string;
      fields?: Partial<Record<string, string[]>>;
      data?: unknown;
    };

export type Done<T = unknown> = Extract<ActionState<T>, { status: "done" }>;
export type Failed = Extract<ActionState, { status: "failed" }>;

export type Action<T = unknown> = (state: ActionState, input: unknown) => Promise<ActionState<T>>;

/** The state before anything was sent. */
export const idle = { status: "idle" } as const satisfies ActionState;
