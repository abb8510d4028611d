/** How do the two settings of a build, the host's address and the functions' namespace, get into the manifest? */

/** The address that manifest.xml carries in the repository: the one for sideloading from this machine. */
const developmentHost = "https://localhost:3000";

/** The host as it goes into the manifest; a sentence about what is wrong with it otherwise. */
function checkedHost(host) {
  let address;
  try {
    address = new URL(host);
  } catch {
    throw new Error(`HOST must be an address such as https://addins.example.com/clv, not "${host}".`);
  }
  if (address.protocol !== "https:") throw new Error(`HOST must begin with https:// (Office loads add-ins over https only), not "${host}".`);
  if (address.search || address.hash) throw new Error(`HOST must be an address without ? and #, not "${host}".`);
  return host.replace(/\/+$/, "");
}

/** The namespace as Excel accepts it: letters, digits, dots and underscores, a letter first. */
function checkedNamespace(namespace) {
  if (!/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace)) {
    throw new Error(`NAMESPACE must be letters, digits, "." and "_" with a letter first, at most 32, not "${namespace}".`);
  }
  return namespace;
}

/** The manifest for one host; with a namespace, a cell says =NAMESPACE.CLV(...). */
function applySettings(manifest, { host = developmentHost, namespace } = {}) {
  const moved = manifest.replaceAll(developmentHost, checkedHost(host));
  if (!namespace) return moved;
  const named = moved
    .replace(/(\s*)<\/ExtensionPoint>/, `$1  <Namespace resid="Functions.Namespace"/>$1</ExtensionPoint>`)
    .replace(/(\s*)<\/bt:ShortStrings>/, `$1  <bt:String id="Functions.Namespace" DefaultValue="${checkedNamespace(namespace)}"/>$1</bt:ShortStrings>`);
  return named;
}

module.exports = { developmentHost, checkedHost, checkedNamespace, applySettings };
