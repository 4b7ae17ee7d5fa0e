import { useTranslations } from "next-intl";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import type { TokenState } from "./token-state";

const TONES: Record<TokenState, StatusTone> = {
  active: "success",
  expired: "warning",
  ownerInactive: "warning",
  revoked: "neutral",
};

export function TokenStatus({ state }: { state: TokenState }) {
  const t = useTranslations("api.states");
  return <StatusDot tone={TONES[state]} label={t(state)} />;
}
