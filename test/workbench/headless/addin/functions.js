// A small add-in of the workbench's tests: each function shows one way of answering.
CustomFunctions.associate("ADD", (a, b) => a + b);
CustomFunctions.associate("SPILL", (n) => Array.from({ length: n }, (_, i) => [i + 1, (i + 1) ** 2]));
CustomFunctions.associate("SLOW", async (x) => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return x * 2;
});
// Answers when the page says so with finishLong(x), or when it is cancelled.
const longCalls = new Map();
globalThis.cancelledLong = [];
globalThis.finishLong = (x) => longCalls.get(x)("done");
CustomFunctions.associate("LONG", (x, invocation) => {
  invocation.onCanceled = () => {
    globalThis.cancelledLong.push(x);
    longCalls.get(x)("too late");
  };
  return new Promise((resolve) => longCalls.set(x, resolve));
});
CustomFunctions.associate("ECHO", (value) => JSON.stringify(value));
CustomFunctions.associate("FAIL", (code, message) => {
  throw new CustomFunctions.Error(code, message === null ? undefined : message);
});
CustomFunctions.associate("RETURNERROR", (code, message) => new CustomFunctions.Error(code, message));
CustomFunctions.associate("BREAK", () => {
  throw new TypeError("not meant for a cell");
});
CustomFunctions.associate("NOTANUMBER", () => NaN);
CustomFunctions.associate("TOTAL", (numbers) => numbers.flat(Infinity).reduce((sum, n) => sum + n, 0));

Office.actions.associate("writeHello", async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["hello"]];
    await context.sync();
  });
  event.completed();
});
