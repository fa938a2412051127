/** A question that can be asked of the tables: its name, what it asks in both languages, and the SQL. */
export interface Question {
  name: string;
  zh: string;
  en: string;
  sql: string;
}

/** A question from its file, whose first two lines say as comments what it asks. @throws Error where they do not */
export function readQuestion(name: string, sql: string): Question {
  const [, zh, en] = /^-- (.+)\n-- (.+)\n/.exec(sql) ?? [];
  if (!zh || !en)
    throw new Error(`data/questions/${name}.sql:1: two comments say what is asked, in Chinese and English`);
  return { name, zh, en, sql };
}
