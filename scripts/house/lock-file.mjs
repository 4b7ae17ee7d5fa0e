import { readFileSync, writeFileSync } from "node:fs";

// npm leaves out of package-lock.json the binaries of other systems that its registry lacks, and
// `npm ci` then refuses the file elsewhere. `node scripts/house/lock-file.mjs` writes them in.
const FILE = "package-lock.json";
const OS = /\b(android|darwin|freebsd|linux|openharmony|win32)\b/;
const CPU = /\b(arm64|arm|ia32|ppc64|riscv64|s390x|wasm32|x64)\b/;
const LIBC = { gnu: "glibc", musl: "musl" };

/** The optional packages that some package names and the lock file lacks. */
export function missingPackages(packages) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isReachable(packages, place, name))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** As Node looks for it: beside the package that asks, then in each folder above. */
function isReachable(packages, place, name) {
  const folders = place.split("node_modules/");
  return folders.some((_, depth) => {
    const above = folders.slice(0, folders.length - depth).join("node_modules/");
    return `${above && `${above.replace(/\/$/, "")}/`}node_modules/${name}` in packages;
  });
}

function entry({ name, version, dev }) {
  const [, libc] = /-(gnu|musl)/.exec(name) ?? [];
  const only = (text) => (text ? [text] : undefined);
  return {
    version,
    cpu: only(CPU.exec(name)?.[1]),
    ...(dev ? { dev } : {}),
    libc: only(LIBC[libc]),
    optional: true,
    os: only(OS.exec(name)?.[1]),
  };
}

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync(FILE, "utf8"));
  const missing = missingPackages(lock.packages);
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entry(one);
  const byPlace = ([a], [b]) => a.localeCompare(b, "en");
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPlace));
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages of other systems were written into ${FILE}.`);
}
