import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Every program the tests need: the engine it serves, its Debian package, how to find it. */
const programs = [
  {
    key: 'chromium',
    engine: 'Chromium',
    debianPackage: 'chromium',
    find: () =>
      process.env.CHROME_PATH
        ? firstRunnable([process.env.CHROME_PATH])
        : onPath('chromium', 'chromium-browser', 'google-chrome'),
  },
  {
    key: 'firefox',
    engine: 'Firefox',
    debianPackage: 'firefox-esr',
    find: () => onPath('firefox-esr', 'firefox'),
  },
  {
    key: 'webKitDriver',
    engine: 'WebKit',
    debianPackage: 'webkit2gtk-driver',
    find: () => onPath('WebKitWebDriver'),
  },
  {
    key: 'miniBrowser',
    engine: 'WebKit',
    debianPackage: 'webkit2gtk-driver',
    find: () => firstRunnable(miniBrowserPlaces()),
  },
  {
    key: 'mp4',
    engine: 'WebKit',
    debianPackage: 'gstreamer1.0-plugins-good',
    find: () => mediaPlugin('libgstisomp4.so'),
  },
  {
    key: 'h264',
    engine: 'WebKit',
    debianPackage: 'gstreamer1.0-libav',
    find: () => mediaPlugin('libgstlibav.so'),
  },
  { key: 'xvfb', engine: 'WebKit', debianPackage: 'xvfb', find: () => onPath('Xvfb') },
];

export const engines = ['Chromium', 'Firefox', 'WebKit'];

/** Where each program is, and which programs of the wanted engines are missing. */
export function findBrowsers(wanted = engines) {
  const paths = {};
  const missing = [];
  for (const { key, engine, debianPackage, find } of programs) {
    paths[key] = find();
    if (!paths[key] && wanted.includes(engine)) missing.push({ key, engine, debianPackage });
  }
  return { paths, missing };
}

export function debianPackages(missing) {
  return [...new Set(missing.map(({ debianPackage }) => debianPackage))];
}

/** One line for each engine that is not whole, for a reader. */
export function describeMissing(missing) {
  return engines
    .map((engine) => [engine, missing.filter((program) => program.engine === engine)])
    .filter(([, programs]) => programs.length > 0)
    .map(
      ([engine, programs]) =>
        `${engine} is missing (on Debian: ${debianPackages(programs).join(', ')}).`,
    )
    .join('\n');
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstRunnable(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** /usr/lib/<machine>/webkit2gtk-4.<n>/MiniBrowser, the newest first. */
function miniBrowserPlaces() {
  return readFolder('/usr/lib').flatMap((folder) =>
    readFolder(folder)
      .filter((inner) => /\/webkit2gtk-4\.\d+$/.test(inner))
      .sort()
      .reverse()
      .map((inner) => join(inner, 'MiniBrowser')),
  );
}

/** WebKit plays films by way of GStreamer: /usr/lib/<machine>/gstreamer-1.0/ has its parts. */
function mediaPlugin(file) {
  return readFolder('/usr/lib')
    .flatMap((folder) => readFolder(join(folder, 'gstreamer-1.0')))
    .find((path) => path.endsWith(`/${file}`));
}

function readFolder(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return []; // not a folder, or none of ours to read
  }
}

function firstRunnable(paths) {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
