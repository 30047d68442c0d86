import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures differ: how many points, and where, in red. Sizes may differ. */
export function compare(before, after) {
  const [one, two] = [before, after].map((picture) => PNG.sync.read(picture));
  const width = Math.max(one.width, two.width);
  const height = Math.max(one.height, two.height);
  const difference = new PNG({ width, height });
  const [a, b] = [one, two].map((each) => onCanvas(each, width, height));
  const points = pixelmatch(a, b, difference.data, width, height, { threshold: 0 });
  return { points, difference: PNG.sync.write(difference) };
}

/** A picture on a transparent one of that size. */
function onCanvas(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture.data;
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas.data;
}
