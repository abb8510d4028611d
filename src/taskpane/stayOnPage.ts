/** What happens to a file that is dropped where nothing takes it? Nothing: a browser would leave the pane and open the file. */

const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

export function stayOnPage(): void {
  for (const name of ["dragover", "drop"] as const) {
    document.addEventListener(name, (event) => {
      if (isFile(event)) event.preventDefault();
    });
  }
}
