// Finds the Chromium that the browser tests drive, or installs Debian's where that is possible.
// Run as a program it does just that, and fails with an instruction where it can't.
import { spawnSync } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a headless Chromium needs to run as root, to draw WebGL in software, and to make no request of its own. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PACKAGES = ["chromium", "fonts-dejavu-core"];

const isProgram = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** The path of a Chromium: what CHROMIUM names, or the first on the PATH; undefined where there is none. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return (await isProgram(named)) ? named : undefined;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) if (await isProgram(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

function install() {
  const isRoot = process.getuid?.() === 0;
  const apt = spawnSync("apt-get", ["--version"], { stdio: "ignore" });
  if (!isRoot || apt.error) return;
  console.error("Installing Debian's chromium for the browser tests ...");
  const quietly = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], quietly);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES], quietly);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href && process.env.UNDERPIN_SKIP_BROWSER !== "1") {
  if ((await findChromium()) === undefined) install();
  if ((await findChromium()) === undefined) {
    console.error(
      `The browser tests need a Chromium, and none was found.
  Debian, Ubuntu: sudo apt-get install ${PACKAGES.join(" ")}
  elsewhere:      install Chromium or Chrome, and set CHROMIUM to its program
  to go without:  UNDERPIN_SKIP_BROWSER=1 npm test`,
    );
    process.exitCode = 1;
  }
}
