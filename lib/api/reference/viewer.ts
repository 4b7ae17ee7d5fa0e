import { readFile } from "node:fs/promises";
import path from "node:path";
import packageFolder from "swagger-ui-dist/absolute-path.js";
import { LOOK } from "./look";
import { pageHtml } from "./page";
import { START } from "./start";
import { hashOf, type StillFile, stillFile } from "./still-file";

/** The page on which one reads and tries the API, and the files that it loads. */
export type Viewer = {
  page: StillFile;
  /** The folder of the files: another one whenever any of them is another. */
  edition: string;
  files: Map<string, StillFile>;
};

const SCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";

export async function openViewer(): Promise<Viewer> {
  const { version } = JSON.parse(String(await fromPackage("package.json")));
  const edition = `${version}-${hashOf(LOOK + START)}`;
  const files = await Promise.all([
    named("swagger-ui.css", STYLE, await fromPackage("swagger-ui.css")),
    named("swagger-ui-bundle.js", SCRIPT, await fromPackage("swagger-ui-bundle.js")),
    named("look.css", STYLE, LOOK),
    named("start.js", SCRIPT, START),
  ]);
  const page = await stillFile("text/html; charset=utf-8", pageHtml(`/api/docs/${edition}`));
  return { page, edition, files: new Map(files) };
}

const fromPackage = (name: string) => readFile(path.join(packageFolder(), name));

const named = async (name: string, type: string, content: string | Uint8Array) =>
  [name, await stillFile(type, content)] as const;
