// 200 text/turtle true
async site => {
  const reply = await fetch(site + 'data', {headers: {Accept: 'text/turtle'}});
  const type = reply.headers.get('Content-Type').split(';')[0];
  return [reply.status, type, (await reply.text()).includes('sparqlEndpoint')].join(' ');
}
