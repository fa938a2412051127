/** A table of some columns of rows; a cell may be a node. */
export function table(columns, rows) {
  const element = document.createElement("table");
  for (const row of [Object.fromEntries(columns.map((column) => [column, column])), ...rows]) {
    const line = element.insertRow();
    for (const column of columns) line.insertCell().append(row[column] ?? "");
  }
  return element;
}
