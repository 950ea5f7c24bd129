/** Half-open range of UTF-16 offsets into the text that was pasted into one field. */
export type Span = readonly [start: number, end: number];
