// 304
async site => {
  const thing = site + 'document/A/RES/72/74.ttl';
  const first = await fetch(thing);
  const again = await fetch(thing, {
    cache: 'no-store',
    headers: {'If-None-Match': first.headers.get('ETag')}
  });
  return String(again.status);
}
