// Nothing runs here: this file compiles only while the public reads say what the service's router says.
import type { AppRouter } from '@onthaal/api/router';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { InputOf, OutputOf, PublicRead } from './public-reads.ts';

type At<Tree, Path extends string> = Path extends `${infer Slice}.${infer Name}`
  ? Slice extends keyof Tree
    ? Name extends keyof Tree[Slice]
      ? Tree[Slice][Name]
      : never
    : never
  : never;
type RouterInput<Read extends PublicRead> = Exclude<At<inferRouterInputs<AppRouter>, Read>, void>;
type RouterOutput<Read extends PublicRead> = At<inferRouterOutputs<AppRouter>, Read>;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The same names, each with a value that the service takes; it may have a default where we always ask. */
type InputDiffers<Read extends PublicRead> =
  Equal<keyof InputOf<Read>, keyof RouterInput<Read>> extends true
    ? InputOf<Read> extends RouterInput<Read>
      ? never
      : `input of ${Read}`
    : `names in the input of ${Read}`;
type OutputDiffers<Read extends PublicRead> =
  Equal<OutputOf<Read>, RouterOutput<Read>> extends true
    ? never
    : Alike<OutputOf<Read>, RouterOutput<Read>> extends true
      ? never
      : `output of ${Read}`;

/**
 * The same names, and one fits the other: for outputs that tRPC writes out in its own way, so that they are never
 * identical. It unrolls blocks, which are recursive, and makes a field of type `unknown` optional.
 */
type Alike<Ours, Theirs> = [Theirs] extends [Ours]
  ? Equal<keyof Ours, keyof Theirs>
  : [Ours] extends [Theirs]
    ? Equal<keyof Ours, keyof Theirs>
    : false;

type Differences = { [Read in PublicRead]: InputDiffers<Read> | OutputDiffers<Read> }[PublicRead];

/** An error here names what differs. */
export type RouterMatches = None<Differences>;
type None<Difference extends never> = Difference;
