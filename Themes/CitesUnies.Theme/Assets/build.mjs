// Makes what the browser gets from what we write: one minified style sheet, the font files that it names, and the map of the world.
// Usage: node Assets/build.mjs <output folder>
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';
import { drawWorld } from './world.mjs';

const assets = path.dirname(fileURLToPath(import.meta.url));
const theme = path.dirname(assets);
const output = path.resolve(process.argv[2] ?? path.join(theme, 'obj', 'assets'));
const version = (major, minor = 0) => (major << 16) | (minor << 8);

const { code } = bundle({
  filename: path.join(assets, 'css', 'site.css'),
  minify: true,
  targets: { chrome: version(111), firefox: version(113), safari: version(16, 4) },
});
await mkdir(path.join(output, 'css'), { recursive: true });
await writeFile(path.join(output, 'css', 'site.css'), code);

const fontFolders = await fontFoldersOf(path.join(theme, 'node_modules', '@fontsource-variable'));
await mkdir(path.join(output, 'fonts'), { recursive: true });
for (const [, name] of code.toString().matchAll(/url\(["']?\.\.\/fonts\/([\w-]+\.woff2)/g)) {
  await cp(fontFile(name), path.join(output, 'fonts', name));
}

await writeFile(path.join(output, 'world.svg'), await drawWorld());

async function fontFoldersOf(scope) {
  return Promise.all((await readdir(scope)).map(async family => {
    const folder = path.join(scope, family, 'files');
    return { folder, files: new Set(await readdir(folder)) };
  }));
}

function fontFile(name) {
  const home = fontFolders.find(({ files }) => files.has(name));
  if (!home) {
    throw new Error(`fonts.css names ${name}, which no installed font package holds.`);
  }
  return path.join(home.folder, name);
}
