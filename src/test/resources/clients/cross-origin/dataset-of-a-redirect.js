// 200 true
async site => {
  const reply = await fetch(site + '.well-known/void', {headers: {Accept: 'text/turtle'}});
  return reply.status + ' ' + (await reply.text()).includes('void#Dataset');
}
