#!/usr/bin/env node
import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{c as k,e as A,g as O,h as R,k as S,l as b,m as L,o as _,p as $,q as x}from"./chunk-O6H2J4MQ.js";import{a as o}from"./chunk-FLE5BRFS.js";import{mkdir as q,readFile as N,stat as J,writeFile as F}from"node:fs/promises";import{dirname as G,join as n,relative as H}from"node:path";import{setTimeout as Y}from"node:timers/promises";
import{fileURLToPath as B}from"node:url";import{parseArgs as Q}from"node:util";var V=`Usage:
  celery-failure-audit audit FILE... [options]   audit your own logs (a dry run: prints the plan)
  celery-failure-audit demo [--out DIR]          audit the sample archive, write to out/

FILE: globs of .tsv, .tsv.gz, .ndjson, .ndjson.gz or plain worker logs; - reads standard input.

Options:
  --out DIR      write issues as Markdown files, digest.md and report.json into DIR
  --since TIME   ISO 8601, or a duration back (24h, 7d)
  --until TIME   likewise
  --config FILE  policy file (default: .github/celery-failure-audit.yml, if there)
  --name NAME    which audit this is, where there are several
  --help, --version

Without FILE, a log service is searched: Papertrail with PAPERTRAIL_API_TOKEN in the environment, SolarWinds
Observability with SWO_API_TOKEN (and SWO_API_URL, if not in na-01); --source says which if both are there.
--group, --system and --query narrow the search. Secrets are read from the environment only.

Examples:
  npx . audit 'logs/**/*.tsv.gz'
  npx . audit worker.log --out audit
  zcat worker.log.gz | npx . audit -

Exit status: 0 fine, 1 failed, 2 usage, 3 degraded (something was not seen or not written).`,g=n(G(B(import.meta.url)),".."),j="test/corpus/small/archives",a=class extends Error{static{
o(this,"UsageError")}},u=o(t=>{process.stdout.write(`${t}
`)},"print"),c=o(t=>{process.stderr.write(`${k(t)}
`)},"complain");async function X(t){let{values:e,positionals:l}=Z(t);if(e.help||l.length===0&&t.length===0)return u(V),e.help?0:2;if(e.version)return u(JSON.parse(
await N(n(g,"package.json"),"utf8")).version),0;let[i,...d]=l,f={"papertrail-token":process.env.PAPERTRAIL_API_TOKEN,"solarwinds-token":process.env.SWO_API_TOKEN},
s=e.out??(i==="demo"?"out":null);if(i==="demo"){if(d.length>0)throw new a("demo takes no files; for your own logs: audit FILE...");if(!await te(n(g,j)))throw new a(
"The sample archive is not here: it is part of a clone of the repository, not of a download of the action.")}else{if(i!=="audit")throw new a(`There is no comman\
d ${JSON.stringify(i??"")}; there are audit and demo.`);if(d.length===0&&!f["papertrail-token"]&&!f["solarwinds-token"])throw new a("Nothing to audit: name log \
files, or set PAPERTRAIL_API_TOKEN or SWO_API_TOKEN.")}let h=i==="demo"?n(g,j):d.join(`
`),w={...h?{archive:h}:{...f,source:e.source,group:e.group,system:e.system,query:e.query,"papertrail-url":process.env.PAPERTRAIL_URL,"solarwinds-url":process.env.
SWO_API_URL},since:e.since,until:e.until,name:e.name,"config-file":e.config,"dry-run":s===null?"true":"false","output-dir":s??"out"},y=S(w),v=i==="demo"?null:await N(
y,"utf8").catch(()=>null),m=b({inputs:w,file:v===null?null:{path:y,text:v},env:{},now:new Date().toISOString(),github:"optional"});if("problems"in m){for(let r of m.
problems)c(R(r));return 2}let{config:W}=m,P=!1;process.on("SIGINT",()=>{P=!0});let K={now:o(()=>Date.now(),"now"),sleep:o(r=>Y(r),"sleep"),stdin:o(()=>process.stdin,
"stdin"),folder:process.cwd(),log:c},{deps:M,options:p,writes:U}=await A(W,K,s===null?null:n(s,"issues")),z=await x({...M,clock:o(()=>performance.now(),"clock"),
stop:o(()=>P,"stop"),progress:process.stderr.isTTY?ee():()=>{}},p),{digest:I,plan:T,report:C,verdict:E}=z;if(p.dryRun)for(let r of $(T,U()))u(r);for(let r of _(
I,T,p.dryRun,process.stdout.columns??100))u(r);if(s!==null){await q(s,{recursive:!0}),await F(n(s,"report.json"),`${JSON.stringify(C,null,2)}
`),await F(n(s,"digest.md"),L(I));let r=H(process.cwd(),s)||".";u("");let D=p.dryRun?"":`${n(r,"issues")}/ (one file an issue), `;u(`Look at ${D}${n(r,"digest.m\
d")} and ${n(r,"report.json")}.`)}return E==="ok"?0:E==="degraded"?3:1}o(X,"main");function Z(t){try{return Q({args:[...t],allowPositionals:!0,options:{out:{type:"\
string"},since:{type:"string"},until:{type:"string"},config:{type:"string"},name:{type:"string"},source:{type:"string"},group:{type:"string"},system:{type:"stri\
ng"},query:{type:"string"},help:{type:"boolean",short:"h"},version:{type:"boolean"}}})}catch(e){throw new a(e instanceof Error?e.message:String(e))}}o(Z,"readFl\
ags");function ee(){let t=o(e=>{process.stderr.write(`\r\x1B[K${e}`)},"line");return e=>{switch(e.step){case"events":return t(`Reading: ${e.events.toLocaleString(
"en")} events, up to ${e.at.slice(0,16).replace("T"," ")} UTC`);case"failures":return t(`Found ${e.failures} failures of ${e.groups} causes
`);case"plan":return t(`Plan: ${e.plan.filter(({change:l})=>l!=="skip").length} changes
`);case"write":return t(`Wrote ${e.receipt.change} #${e.receipt.number??""}
`)}}}o(ee,"showProgress");async function te(t){return J(t).then(()=>!0,()=>!1)}o(te,"isThere");X(process.argv.slice(2)).then(t=>{process.exitCode=t},t=>{if(t instanceof
a){c(t.message),c("See --help."),process.exitCode=2;return}let{message:e,advice:l,known:i}=O(t);c(i?e:`Unexpected: ${e}`),l!==null&&c(l),process.exitCode=1});
