import { browserTests, nodeTests } from '@onthaal/config/vitest';

const page = await browserTests({ name: 'page' });
const build = nodeTests({ name: 'build', include: ['build/**/*.test.ts'] });

export default {
  test: {
    reporters: page.test?.reporters,
    outputFile: page.test?.outputFile,
    projects: [
      {
        ...page,
        // What the build puts there: one widget with a chunk of its own and a read, one with neither.
        define: {
          __RELEASE__: JSON.stringify('test'),
          __WIDGETS__: JSON.stringify({
            'opening-hours': [['hours'], 'counters.hours', 'counter'],
            'catalogue-search': [[]],
          }),
        },
      },
      build,
    ],
  },
};
