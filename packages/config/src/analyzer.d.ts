// The analyzer ships the types of its configuration and none of its functions.
declare module '@custom-elements-manifest/analyzer' {
  interface SourceFile {
    readonly fileName: string;
  }
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(path: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  };
  export function create(options: { readonly modules: readonly SourceFile[] }): object;
}
