const CHANNEL = 'equalitycloud.session';

/** Tells the other tabs of this browser that the session they share has changed. */
export function tellOtherTabs() {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Hears what other tabs tell; answers how to stop. */
export function hearOtherTabs(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = changed;
  return () => channel.close();
}
