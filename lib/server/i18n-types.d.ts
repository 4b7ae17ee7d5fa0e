import type messages from "../../messages/en.json";
import type { Language } from "../preferences";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: typeof messages;
  }
}
