// 200 true
async site => {
  const reply = await fetch(site + 'sparql', {
    method: 'POST',
    headers: {
      Accept: 'application/sparql-results+json',
      'Content-Type': 'application/sparql-query',
      'Cache-Control': 'no-cache',
      'X-Requested-With': 'XMLHttpRequest'
    },
    body: 'ASK { ?s ?p ?o }'
  });
  return reply.status + ' ' + (await reply.json()).boolean;
}
