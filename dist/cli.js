#!/usr/bin/env node
import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{c as k,e as R,g as $,h as A,k as L,l as b,m as x,o as S,p as O,q as F}from"./chunk-FNUOZFUK.js";import{a as o}from"./chunk-FLE5BRFS.js";import{mkdir as J,readFile as N,stat as W,writeFile as j}from"node:fs/promises";import{dirname as G,join as n,relative as H}from"node:path";import{setTimeout as Y}from"node:timers/promises";
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

Without FILE, Papertrail is searched: PAPERTRAIL_API_TOKEN in the environment, and --group, --system, --query.
Secrets are read from the environment only.

Examples:
  npx . audit 'logs/**/*.tsv.gz'
  npx . audit worker.log --out audit
  zcat worker.log.gz | npx . audit -

Exit status: 0 fine, 1 failed, 2 usage, 3 degraded (something was not seen or not written).`,m=n(G(B(import.meta.url)),".."),_="test/corpus/small/archives",a=class extends Error{static{
o(this,"UsageError")}},u=o(t=>{process.stdout.write(`${t}
`)},"print"),c=o(t=>{process.stderr.write(`${k(t)}
`)},"complain");async function X(t){let{values:e,positionals:l}=Z(t);if(e.help||l.length===0&&t.length===0)return u(V),e.help?0:2;if(e.version)return u(JSON.parse(
await N(n(m,"package.json"),"utf8")).version),0;let[i,...d]=l,g=process.env.PAPERTRAIL_API_TOKEN??"",s=e.out??(i==="demo"?"out":null);if(i==="demo"){if(d.length>
0)throw new a("demo takes no files; for your own logs: audit FILE...");if(!await te(n(m,_)))throw new a("The sample archive is not here: it is part of a clone o\
f the repository, not of a download of the action.")}else{if(i!=="audit")throw new a(`There is no command ${JSON.stringify(i??"")}; there are audit and demo.`);
if(d.length===0&&g==="")throw new a("Nothing to audit: name log files, or set PAPERTRAIL_API_TOKEN.")}let h=i==="demo"?n(m,_):d.join(`
`),w={...h?{archive:h}:{"papertrail-token":g,group:e.group,system:e.system,query:e.query,"papertrail-url":process.env.PAPERTRAIL_URL},since:e.since,until:e.until,
name:e.name,"config-file":e.config,"dry-run":s===null?"true":"false","output-dir":s??"out"},y=L(w),v=i==="demo"?null:await N(y,"utf8").catch(()=>null),f=b({inputs:w,
file:v===null?null:{path:y,text:v},env:{},now:new Date().toISOString(),github:"optional"});if("problems"in f){for(let r of f.problems)c(A(r));return 2}let{config:M}=f,
P=!1;process.on("SIGINT",()=>{P=!0});let z={now:o(()=>Date.now(),"now"),sleep:o(r=>Y(r),"sleep"),stdin:o(()=>process.stdin,"stdin"),folder:process.cwd(),log:c},
{deps:C,options:p,writes:D}=await R(M,z,s===null?null:n(s,"issues")),q=await F({...C,clock:o(()=>performance.now(),"clock"),stop:o(()=>P,"stop"),progress:process.
stderr.isTTY?ee():()=>{}},p),{digest:I,plan:T,report:K,verdict:E}=q;if(p.dryRun)for(let r of O(T,D()))u(r);for(let r of S(I,T,p.dryRun,process.stdout.columns??100))
u(r);if(s!==null){await J(s,{recursive:!0}),await j(n(s,"report.json"),`${JSON.stringify(K,null,2)}
`),await j(n(s,"digest.md"),x(I));let r=H(process.cwd(),s)||".";u("");let U=p.dryRun?"":`${n(r,"issues")}/ (one file an issue), `;u(`Look at ${U}${n(r,"digest.m\
d")} and ${n(r,"report.json")}.`)}return E==="ok"?0:E==="degraded"?3:1}o(X,"main");function Z(t){try{return Q({args:[...t],allowPositionals:!0,options:{out:{type:"\
string"},since:{type:"string"},until:{type:"string"},config:{type:"string"},name:{type:"string"},group:{type:"string"},system:{type:"string"},query:{type:"strin\
g"},help:{type:"boolean",short:"h"},version:{type:"boolean"}}})}catch(e){throw new a(e instanceof Error?e.message:String(e))}}o(Z,"readFlags");function ee(){let t=o(
e=>{process.stderr.write(`\r\x1B[K${e}`)},"line");return e=>{switch(e.step){case"events":return t(`Reading: ${e.events.toLocaleString("en")} events, up to ${e.at.
slice(0,16).replace("T"," ")} UTC`);case"failures":return t(`Found ${e.failures} failures of ${e.groups} causes
`);case"plan":return t(`Plan: ${e.plan.filter(({change:l})=>l!=="skip").length} changes
`);case"write":return t(`Wrote ${e.receipt.change} #${e.receipt.number??""}
`)}}}o(ee,"showProgress");async function te(t){return W(t).then(()=>!0,()=>!1)}o(te,"isThere");X(process.argv.slice(2)).then(t=>{process.exitCode=t},t=>{if(t instanceof
a){c(t.message),c("See --help."),process.exitCode=2;return}let{message:e,advice:l,known:i}=$(t);c(i?e:`Unexpected: ${e}`),l!==null&&c(l),process.exitCode=1});
