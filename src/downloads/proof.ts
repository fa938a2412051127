/** What DuckDB is asked, where the archive was unpacked, to see the printed line that a published figure rests on. */
export const PROOF = `SELECT p.row_id, p."column", p.text, p.line,
  string_split(t.content, chr(10))[regexp_extract(p.line, '[0-9]+')::INTEGER] AS printed
FROM 'provenance.csv' p JOIN read_text('texts/*.txt') t ON t.filename LIKE '%/' || p.report_id || '.txt'
WHERE p.row_id = 'changchun-2023-01' AND p."column" = 'executed';
`;
