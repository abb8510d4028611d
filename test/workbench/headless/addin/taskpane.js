// Runs after functions.js, as the pane does.
globalThis.paneRan = typeof CustomFunctions === "object" && document.getElementById("root") === null;
