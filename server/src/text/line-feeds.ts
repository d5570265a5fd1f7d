/** A text whose lone carriage returns are line feeds: as long as before, so that every offset holds. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);
