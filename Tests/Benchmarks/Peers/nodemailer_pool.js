// nodemailer's pool: PORT CONNECTIONS COUNT. Slots are filled with JavaScript's own replace.
const load = () => {
  for (const name of ["nodemailer", "/usr/share/nodejs/nodemailer"]) {
    try { return require(name); } catch (error) { if (error.code !== "MODULE_NOT_FOUND") throw error; }
  }
  process.exit(69);
};
const nodemailer = load();
const [port, connections, count] = process.argv.slice(2).map(Number);
const textLine = "All work and no play makes a dull line of mail.\n";
const htmlLine = "<p>All work and no play makes a dull line.</p>\n";
const text = "Dear {{name}},\n" + textLine.repeat(20000 / 5 / 49) + "{{url}}\n";
const html = "<html><body><p>Dear {{name}}, all work and no play makes a dull line.</p>\n"
  + htmlLine.repeat(20000 * 3 / 4 / 48) + '<a href="{{url}}">Leave</a></body></html>';
const fill = (template, values) => template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);

const main = async () => {
  const transport = nodemailer.createTransport({
    pool: true, host: "127.0.0.1", port, secure: false, ignoreTLS: true,
    maxConnections: connections, maxMessages: Infinity,
  });
  const begin = process.hrtime.bigint(), cpu = process.cpuUsage();
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const number = next++;
      const values = { name: `Reader ${number}`, url: `https://news.example.org/u/${number}` };
      const to = `reader${number}@example.org`;
      await transport.sendMail({
        from: "News <news@example.org>", to, subject: "News",
        messageId: `<${number}@example.org>`, headers: { "List-Unsubscribe": `<${values.url}>` },
        text: fill(text, values), html: fill(html, values),
        envelope: { from: "bounces@example.org", to },
      });
    }
  };
  await Promise.all(Array.from({ length: connections * 2 }, lane));
  const spent = process.cpuUsage(cpu);
  console.log(JSON.stringify({
    sending: Number(process.hrtime.bigint() - begin) / 1e9,
    sendingCPU: (spent.user + spent.system) / 1e6,
  }));
  transport.close();
};

if (process.argv.length > 2) main();
