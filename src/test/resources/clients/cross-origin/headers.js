// Link true, ETag true, RateLimit true, RateLimit-Policy true
async site => {
  const thing = await fetch(site + 'document/A/RES/72/74', {headers: {Accept: 'text/turtle'}});
  const answer = await fetch(site + 'sparql?query=' + encodeURIComponent('ASK {}'));
  const has = (reply, name) => name + ' ' + (reply.headers.get(name) !== null);
  return [
    has(thing, 'Link'),
    has(thing, 'ETag'),
    has(answer, 'RateLimit'),
    has(answer, 'RateLimit-Policy')
  ].join(', ');
}
