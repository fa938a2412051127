/** A sign between the two ends of a span, for a pattern: 1-7月, 1—9月, 60～80, 3至5年. */
export const TO = "[-—–~～至到]";
