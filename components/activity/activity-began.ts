const BEGAN = "clientele:activity-began";

/** Tells the activity in the top bar that something long has begun, so that it looks at once. */
export function activityBegan() {
  window.dispatchEvent(new Event(BEGAN));
}

/** Hears of it; answers how to stop listening. */
export function onActivityBegan(listen: () => void): () => void {
  window.addEventListener(BEGAN, listen);
  return () => window.removeEventListener(BEGAN, listen);
}
