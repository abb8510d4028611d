export interface ManifestSettings {
  readonly host?: string;
  readonly namespace?: string;
}
/** The address that manifest.xml carries in the repository. */
export declare const developmentHost: string;
/** The host as it goes into the manifest; throws a sentence about what is wrong with it. */
export declare function checkedHost(host: string): string;
/** The namespace as Excel accepts it; throws otherwise. */
export declare function checkedNamespace(namespace: string): string;
/** The manifest for one host; with a namespace, a cell says =NAMESPACE.CLV(...). */
export declare function applySettings(manifest: string, settings?: ManifestSettings): string;
