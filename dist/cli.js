#!/usr/bin/env node
import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{c as T,f as O,g as A,h as R,j as S,k as b,l as L,o as _,p as $,q as x,r as F,s as N,t as j}from"./chunk-YWCPHWEG.js";import{a as r}from"./chunk-FLE5BRFS.js";import{mkdir as B,readFile as W,stat as G,writeFile as K}from"node:fs/promises";import{dirname as Q,join as s,relative as V}from"node:path";import{setTimeout as X}from"node:timers/promises";
import{fileURLToPath as Z}from"node:url";import{parseArgs as ee}from"node:util";var te=`Usage:
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

Exit status: 0 fine, 1 failed or stopped, 2 usage, 3 degraded (something was not seen or not written).`,h=s(Q(Z(import.meta.url)),".."),M="test/corpus/small/arc\
hives",a=class extends Error{static{r(this,"UsageError")}},u=r(t=>{process.stdout.write(`${t}
`)},"print"),c=r(t=>{process.stderr.write(`${T(t)}
`)},"complain");async function oe(t){let{values:e,positionals:l}=re(t);if(e.help||l.length===0&&t.length===0)return u(te),e.help?0:2;if(e.version)return u(JSON.
parse(await W(s(h,"package.json"),"utf8")).version),0;let[i,...m]=l,g={"papertrail-token":process.env.PAPERTRAIL_API_TOKEN,"solarwinds-token":process.env.SWO_API_TOKEN},
n=e.out??(i==="demo"?"out":null);if(i==="demo"){if(m.length>0)throw new a("demo takes no files; for your own logs: audit FILE...");if(!await ne(s(h,M)))throw new a(
"The sample archive is not here: it is part of a clone of the repository, not of a download of the action.")}else{if(i!=="audit")throw new a(`There is no comman\
d ${JSON.stringify(i??"")}; there are audit and demo.`);if(m.length===0&&!g["papertrail-token"]&&!g["solarwinds-token"])throw new a("Nothing to audit: name log \
files, or set PAPERTRAIL_API_TOKEN or SWO_API_TOKEN.")}let w=i==="demo"?s(h,M):m.join(`
`),y={...w?{archive:w}:{...g,source:e.source,group:e.group,system:e.system,query:e.query,"papertrail-url":process.env.PAPERTRAIL_URL,"solarwinds-url":process.env.
SWO_API_URL},since:e.since,until:e.until,name:e.name,"config-file":e.config,"dry-run":n===null?"true":"false","output-dir":n??"out"},v=_(y),P=i==="demo"?null:await W(
v,"utf8").catch(()=>null),p=$({inputs:y,file:P===null?null:{path:v,text:P},env:{},exists:S(process.cwd()),now:new Date().toISOString(),github:"optional"});if("p\
roblems"in p){for(let o of p.problems)c(L(o));return 2}for(let o of p.notes)c(o);let{config:U}=p,d=j(),z={now:r(()=>Date.now(),"now"),sleep:r(o=>X(o),"sleep"),stdin:r(
()=>process.stdin,"stdin"),folder:process.cwd(),log:c},C=process.stderr.isTTY?se():()=>{},{deps:D,options:f,writes:q}=await d.race(R(U,z,n===null?null:s(n,"issu\
es"))),J=await d.race(A({...D,clock:r(()=>performance.now(),"clock"),stop:d.asked,progress(o){o.step==="plan"&&d.writes(),C(o)}},f)),{digest:I,plan:k,report:H,verdict:E}=J;
if(f.dryRun)for(let o of N(k,q()))u(o);for(let o of F(I,k,f.dryRun,process.stdout.columns??100))u(o);if(n!==null){await B(n,{recursive:!0}),await K(s(n,"report.\
json"),`${JSON.stringify(H,null,2)}
`),await K(s(n,"digest.md"),x(I));let o=V(process.cwd(),n)||".";u("");let Y=f.dryRun?"":`${s(o,"issues")}/ (one file an issue), `;u(`Look at ${Y}${s(o,"digest.m\
d")} and ${s(o,"report.json")}.`)}return E==="ok"?0:E==="degraded"?3:1}r(oe,"main");function re(t){try{return ee({args:[...t],allowPositionals:!0,options:{out:{
type:"string"},since:{type:"string"},until:{type:"string"},config:{type:"string"},name:{type:"string"},source:{type:"string"},group:{type:"string"},system:{type:"\
string"},query:{type:"string"},help:{type:"boolean",short:"h"},version:{type:"boolean"}}})}catch(e){throw new a(e instanceof Error?e.message:String(e))}}r(re,"r\
eadFlags");function se(){let t=r(e=>{process.stderr.write(`\r\x1B[K${e}`)},"line");return e=>{switch(e.step){case"events":return t(`Reading: ${e.events.toLocaleString(
"en")} events, up to ${e.at.slice(0,16).replace("T"," ")} UTC`);case"failures":return t(`Found ${e.failures} failures of ${e.groups} causes
`);case"plan":return t(`Plan: ${e.plan.filter(({change:l})=>l!=="skip").length} changes
`);case"write":return t(`Wrote ${e.receipt.change} #${e.receipt.number??""}
`)}}}r(se,"showProgress");async function ne(t){return G(t).then(()=>!0,()=>!1)}r(ne,"isThere");oe(process.argv.slice(2)).then(t=>{process.exitCode=t},t=>{if(t instanceof
a){c(t.message),c("See --help."),process.exitCode=2;return}let{message:e,advice:l,known:i}=b(t);c(i?e:`Unexpected: ${e}`),l!==null&&c(l),process.exitCode=1,t instanceof
O&&process.exit()});
