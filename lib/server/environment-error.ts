/** The environment is not fit to start in. The message is for the person at the terminal. */
export class EnvironmentError extends Error {
  constructor(readonly problems: string[]) {
    super(["Clientele cannot start like this:", ...problems.map((p) => `  • ${p}`)].join("\n"));
  }
}
