/** What a workspace is until somebody says otherwise. */
export const DEFAULT_COUNTRY = "RO";
export const DEFAULT_CURRENCY = "EUR";
export const DEFAULT_ZONE = "Europe/Bucharest";
export const DEFAULT_LANGUAGE = "en";
export const UNDO_DAYS = 30;
export const API_QUOTA = 600;
export const API_WINDOW_SECONDS = 60;
