import type { TestFigures } from './test-reports.ts';

/** The figures per package as lines of text, one package a line. */
export function figuresTable(figures: readonly TestFigures[]): string {
  const width = Math.max(7, ...figures.map(({ folder }) => folder.length));
  const line = (cells: readonly string[]) =>
    [cells[0]?.padEnd(width), ...cells.slice(1).map((cell) => cell.padStart(9))].join('');
  const rows = figures.map(({ folder, passed, failed, skipped, seconds }) =>
    line([folder, `${passed}`, `${failed}`, `${skipped.length}`, seconds.toFixed(1)]),
  );
  const failed = figures.flatMap(({ folder, failures }) =>
    failures.map((name) => `FAILED in ${folder}: ${name}`),
  );
  const notRun = figures.flatMap(({ folder, skipped }) =>
    skipped.map((name) => `NOT RUN in ${folder}: ${name}`),
  );
  return [line(['package', 'passed', 'failed', 'not run', 'seconds']), ...rows, ...notRun, ...failed].join(
    '\n',
  );
}

/** Says whether the store was tested on a real server: nobody should take the embedded one for both. */
export function postgresqlLine(figures: readonly TestFigures[]): string {
  const count = figures.reduce((sum, { onPostgresql }) => sum + onPostgresql, 0);
  return count > 0
    ? `PostgreSQL: ${count} tests ran on a real server.`
    : 'NOT TESTED ON POSTGRESQL: no server answered. Set DATABASE_URL, or run one with a database "test".';
}
