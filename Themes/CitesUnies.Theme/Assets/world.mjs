// Draws the world as `world.svg`: symbols that a page puts on its map one by one, all in the same frame of coordinates.
//   land    the continents, as rows of dots
//   {code}  a country's point; {code}-link the stroke that joins France to it ({code}: ISO 3166-1 alpha-2, lower case)
// From Natural Earth (public domain, package world-atlas). The projection is Equal Earth (Šavrič, Patterson, Jenny, 2018):
// every country has its true share of the surface.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoContains, geoEqualEarth } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);

const width = 1000;
const height = 460;
const step = 9;
const southernmost = -57;

// Turned so that the frame cuts the Pacific between Asia and America; neither Antarctica nor the far north is shown.
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });
const [, top] = projection([11, 79]);
projection.translate([projection.translate()[0], projection.translate()[1] - top]);

// Where the strokes begin, and where the centre of the largest piece of land says too little.
const places = { fr: [2.6, 46.6], us: [-98, 39.5], ca: [-100, 56], ru: [60, 57] };

/** @returns {Promise<string>} the whole file */
export async function drawWorld() {
  const land = await read('world-atlas/land-110m.json', 'land');
  const atlas = await read('world-atlas/countries-50m.json', 'countries');
  const symbols = [`<symbol id="land" viewBox="0 0 ${width} ${height}"><path d="${dots(land)}"/></symbol>`];
  for (const [code, position] of positions(atlas)) {
    symbols.push(...drawCountry(code, position));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

async function read(file, name) {
  const topology = JSON.parse(await readFile(require.resolve(file)));
  return feature(topology, topology.objects[name]);
}

// Rows of dots, every second one shifted by half a step: a stroke of no length with round ends is a dot.
function dots(land) {
  const path = [];
  for (let row = 0, y = step / 2; y < height; row++, y += step * 0.866) {
    for (let x = row % 2 ? step : step / 2; x < width; x += step) {
      if (isLand(land, x, y)) {
        path.push(`M${round(x)} ${round(y)}h0`);
      }
    }
  }
  return path.join('');
}

function isLand(land, x, y) {
  const position = projection.invert([x, y]);
  const [backX, backY] = projection(position);
  const isOnGlobe = Math.abs(backX - x) < 1 && Math.abs(backY - y) < 1;
  return isOnGlobe && position[1] > southernmost && geoContains(land, position);
}

// A code that names several pieces (a country and what depends on it) is where the largest one is.
function positions(atlas) {
  const largest = new Map();
  for (const { id, geometry } of atlas.features) {
    const code = id && countries.numericToAlpha2(id)?.toLowerCase();
    const area = code ? geoArea(geometry) : 0;
    if (code && area > (largest.get(code)?.area ?? 0)) {
      largest.set(code, { area, position: places[code] ?? centreOf(geometry) });
    }
  }
  return [...largest].map(([code, { position }]) => [code, position]).sort(([a], [b]) => a.localeCompare(b));
}

function centreOf(geometry) {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates.map(coordinates => ({ type: 'Polygon', coordinates })) : [geometry];
  return geoCentroid(polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a)));
}

function drawCountry(code, position) {
  const frame = `viewBox="0 0 ${width} ${height}"`;
  const [x, y] = projection(position).map(round);
  const point = `<symbol id="${code}" ${frame}><path d="M${x} ${y}h0"/></symbol>`;
  return code === 'fr' ? [point] : [point, `<symbol id="${code}-link" ${frame}><path d="${arcTo(x, y)}"/></symbol>`];
}

// An arch, as the strokes of the other drawings: it rises with the distance.
function arcTo(x, y) {
  const [x0, y0] = projection(places.fr).map(round);
  const rise = Math.hypot(x - x0, y - y0) * 0.32;
  return `M${x0} ${y0}Q${round((x0 + x) / 2)} ${round((y0 + y) / 2 - rise)} ${x} ${y}`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
