import { useSyncExternalStore } from 'react';
import { lastAnnouncement, watchAnnouncements } from '../announce.ts';

export function Announcer() {
  const sentence = useSyncExternalStore(watchAnnouncements, lastAnnouncement);
  return (
    <p role="status" className="visually-hidden">
      {sentence}
    </p>
  );
}
