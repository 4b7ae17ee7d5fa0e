/** The result, alone on stdout: for programs. */
export const result = (line: string) => process.stdout.write(`${line}\n`);

/** Words, on stderr: for people. */
export const say = (line: string) => process.stderr.write(`${line}\n`);

/** The last word after a write. */
export function tell(operation: number | null) {
  if (operation !== null) say(`operation ${operation}`);
}

const EVERY_MS = 2_000;

/** How far it is, every other second. */
export function progress(what: string) {
  let last = Date.now();
  return (done: number, total?: number | null) => {
    if (Date.now() - last < EVERY_MS) return;
    last = Date.now();
    say(`${what}: ${done}${total ? ` of ${total}` : ""}`);
  };
}

/** Something was refused: exit code 1. */
export function failed() {
  process.exitCode = 1;
}
