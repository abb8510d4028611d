/** What does office.js ask about a host on plain http, and what do we answer? */

/** office.js opens this page beside itself in a hidden frame and asks whether the user trusts the host. */
export const trustPage: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  "/office/AgaveErrorUX/index.html": {
    type: "text/html; charset=utf-8",
    body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host trust</title><script src="trust.js"></script></html>\n',
  },
  // A file of its own, because the content security policy allows no inline script.
  "/office/AgaveErrorUX/trust.js": {
    type: "text/javascript; charset=utf-8",
    body: `addEventListener("message", (event) => {
  if (event.source === parent) parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
`,
  },
};
