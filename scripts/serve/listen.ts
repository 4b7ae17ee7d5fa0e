import type { Server } from "node:http";
import { StartError } from "./start-error";

/** Takes the port, or says in a sentence why that cannot be. */
export function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, port, host)));
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function explain(error: Error, port: number, host = "") {
  const code = "code" in error ? error.code : "";
  const another = `choose another: PORT=${port < 1024 ? 3000 : port + 1} npm start`;
  if (code === "EADDRINUSE")
    return new StartError(
      `Port ${port} is taken by another program (is Clientele already running?). Stop it, or ${another}`,
    );
  if (code === "EACCES")
    return new StartError(
      `This user may not open port ${port}. Run with more rights, or ${another}`,
    );
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new StartError(
      `HOST is «${host}», which is not an address of this machine. Leave it out to listen on all.`,
    );
  return error;
}
