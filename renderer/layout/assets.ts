/** Asset name → content hash, from dist/assets/manifest.json. */
export type AssetManifest = Record<string, string>;

let manifest: AssetManifest = {};

/** Told once at start. Without it the addresses carry no `?v=`, and the server should not let them be cached for long. */
export function configureAssets(given: AssetManifest): void {
  manifest = given;
}

/** "form.js" → "/assets/form.js?v=3f2a…": a changed file has a changed address. */
export function assetUrl(name: string): string {
  const hash = manifest[name];
  return hash === undefined ? `/assets/${name}` : `/assets/${name}?v=${hash}`;
}
