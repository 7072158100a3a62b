// The package's own files in Vite's development server, which bundles dependencies into node_modules/.vite/deps, but
// leaves the files that they load where they are.

/** Where a file of the package is; anywhere else, the address as it is. */
export function asset(url: URL): URL {
  return new URL(url.href.replace(/\/node_modules\/\.vite\/deps[^/]*\//, "/node_modules/nutgraf/"));
}
