// Pages in plain HTML: they work without scripts, by keyboard and with a screen reader.
const escape = (text) => String(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const page = (title, body) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – EqualityCloud development</title>
<style>
body { font: 1.1875rem/1.4 system-ui, sans-serif; color: #0b0c0c; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1.3rem; margin: 1.5rem 0 0.5rem; }
ul { list-style: none; padding: 0; margin: 0; }
li { margin: 0 0 0.5rem; }
button { font: inherit; text-align: left; width: 100%; padding: 0.6rem 0.8rem; color: inherit; background: #f3f2f1; border: 1px solid #0b0c0c; cursor: pointer; }
button:focus-visible { outline: 3px solid #0b0c0c; background: #fd0; }
small { display: block; font-size: 1rem; color: #383f43; }
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>`;

/** Everybody whom one can be, by tenant. */
export function signInPage(personas, hint) {
  const tenants = [...new Set(personas.map(({ tenant }) => tenant))];
  const list = tenants.map((tenant) => `<h2>${escape(tenant)}</h2>
<ul>
${personas.filter((persona) => persona.tenant === tenant).map(({ id, description }) => `<li><button name="persona" value="${escape(id)}"${id === hint ? ' autofocus' : ''}>${escape(id)}<small>${escape(description)}</small></button></li>`).join('\n')}
</ul>`);
  return page('Choose who you are', `<p>This page exists in development mode only. Nobody has a password.</p>\n<form method="post">\n${list.join('\n')}\n</form>`);
}

/** Asks before it ends the session at the provider; the form is the provider's own. */
export const signOutPage = (form) => page('Sign out', `${form}\n<button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>`);

export const failurePage = (why) => page('Sign-in did not work', `<p>${escape(why)}</p>`);
