// 400 application/problem+json
async site => {
  const reply = await fetch(site + 'sparql?query=SELEKT', {
    headers: {Accept: 'application/sparql-results+json'}
  });
  return reply.status + ' ' + reply.headers.get('Content-Type').split(';')[0];
}
