import { expect, test } from 'vitest';
import { gatherMarks, textOn } from './marks.ts';

const at = (x: number, y: number, number: number) => ({ geo: { latitude: y, longitude: x }, at: number });
const gather = (...points: ReturnType<typeof at>[]) =>
  gatherMarks(points, ({ latitude, longitude }) => ({ x: longitude, y: latitude })).map(textOn);

test('points that are far enough apart have a mark each, with their number in the list', () => {
  expect(gather(at(0, 0, 0), at(64, 0, 1), at(0, 38, 7))).toEqual(['1', '2', '8']);
});

test('points that would lie over each other share a mark where the first of them is', () => {
  expect(gather(at(0, 0, 0), at(63, 37, 1))).toEqual(['1, 2']);
  expect(gather(at(0, 0, 2), at(1, 1, 4), at(0, 0, 9))).toEqual(['3 +2']);
});

test('every point is under one mark, however many there are', () => {
  const points = Array.from({ length: 60 }, (_, number) =>
    at((number * 37) % 300, (number * 91) % 300, number),
  );
  const marks = gatherMarks(points, ({ latitude, longitude }) => ({ x: longitude, y: latitude }));
  const numbers = marks.flatMap((mark) => mark.points.map((point) => point.at)).sort((a, b) => a - b);
  expect(numbers).toEqual(points.map((point) => point.at));
});
