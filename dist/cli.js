#!/usr/bin/env node
import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as Q,b as ee,c as te,d as ne,e as ye,g as we,h as be,i as Oe,j as Ee,m as ve}from"./chunk-ZYWFTHHZ.js";import{a as at}from"./chunk-3ZABCSNZ.js";
import{a as g,b as Te,d as ke,e as Se}from"./chunk-OKSKQPTQ.js";import{Aa as fe,Ba as ge,Ca as he,Da as I,G as q,fa as X,ha as Z,ia as oe,j as N,ja as re,
k as A,la as se,ma as ie,na as ae,oa as le,pa as ce,qa as ue,ta as de,ya as pe,za as me}from"./chunk-CC2LBI6P.js";import"./chunk-PHYWUZKM.js";import"./chunk-J6OWGVF2.js";
import{h as z}from"./chunk-NYM3RFWK.js";import"./chunk-VP2DIVCY.js";import{q as R,t as $,u as C,v as K}from"./chunk-N7JJDOQ4.js";import"./chunk-RLCM7VCP.js";
import"./chunk-Z35LI7ZZ.js";import"./chunk-X4GYMZRO.js";import{d as it}from"./chunk-ERL22UW5.js";import{readFile as on}from"node:fs/promises";import{dirname as rn,join as ot}from"node:path";import{fileURLToPath as sn}from"node:url";import{stat as At}from"node:fs/promises";import{join as M,relative as Rt}from"node:path";import{access as lt,constants as ct,mkdir as ut,stat as dt}from"node:fs/promises";async function _e(e){let t="expected a folder that can be written to, or a path where one can be made",n=await dt(e).catch(()=>null);if(n!==null&&!n.isDirectory())
return`found a file, ${t}`;try{return await ut(e,{recursive:!0}),await lt(e,ct.W_OK),null}catch(o){return`${z(o)}; ${t}`}}var Ae=it(at(),1);var d=class extends Error{},h=["audit","doctor","init","demo"],T=["audit","doctor"],v=["audit","doctor","init"],_={group:{value:"NAME",commands:v,does:"of a log\
 service: only this group"},system:{value:"NAME",commands:v,does:"only this system (sender)"},query:{value:"TERMS",commands:v,does:"only lines that match these \
terms, too"},"saved-search":{value:"NAME",commands:v,does:"only where this saved search of Papertrail looks"},source:{value:"NAME",commands:v,does:"papertrail o\
r solarwinds, where there are tokens of both"},since:{value:"TIME",commands:T,does:"start: ISO 8601, or a duration back (24h, 7d); of a log service by default 2\
4h"},until:{value:"TIME",commands:T,does:"end, written likewise (default: now)"},config:{value:"FILE",commands:T,does:"policy file (default: the repository's .g\
ithub/celery-failure-audit.yml, if there)"},name:{value:"NAME",commands:T,does:"which audit this is, where there are several"},repository:{value:"OWNER/NAME",commands:T,
does:"the repository of the issues; needs GITHUB_TOKEN"},out:{value:"DIR",commands:["audit","demo"],does:"write issues as files, digest.md and report.json there"},
json:{value:null,commands:["audit","demo","doctor"],does:"print the report (of doctor: the findings) as JSON, and nothing else"},write:{value:null,commands:["au\
dit"],does:"write the repository's issues, and post to the channels"},"test-message":{value:null,commands:["doctor"],does:"send a message to each channel, fetch\
 the heartbeat"},"slack-channel":{value:"ID",commands:T,does:"the channel of SLACK_BOT_TOKEN"},force:{value:null,commands:["init"],does:"write over files that a\
re there"},help:{value:null,commands:h,does:"this text"},version:{value:null,commands:h,does:"the version of the program"}},pt=[{flag:/^--(?:papertrail(?:-api)?-)?token\b/,
variable:"PAPERTRAIL_API_TOKEN"},{flag:/^--(?:solarwinds|swo)(?:-api)?-token\b/,variable:"SWO_API_TOKEN"},{flag:/^--(?:github|gh)-token\b/,variable:"GITHUB_TOKE\
N"},{flag:/^--slack(?:-bot)?-token\b/,variable:"SLACK_BOT_TOKEN"},{flag:/^--slack-webhook(?:-url)?\b/,variable:"SLACK_WEBHOOK_URL"},{flag:/^--teams-webhook(?:-url)?\b/,
variable:"TEAMS_WEBHOOK_URL"},{flag:/^--discord-webhook(?:-url)?\b/,variable:"DISCORD_WEBHOOK_URL"},{flag:/^--webhook-url\b/,variable:"AUDIT_WEBHOOK_URL"},{flag:/^--webhook-secret\b/,
variable:"AUDIT_WEBHOOK_SECRET"},{flag:/^--heartbeat(?:-url)?\b/,variable:"HEARTBEAT_URL"}];function Re(e){for(let i of e)ft(i);let{values:t,positionals:n}=ht(e),
[o,...r]=n,s=h.find(i=>i===o)??null;if(o!==void 0&&s===null)throw new d(mt(o));return s!==null&&t.help!==!0&&gt(s,t,r),{command:s,flags:t,files:r}}function mt(e){
let n=/[./*\\]/.test(e)?`For log files: audit ${JSON.stringify(e.slice(0,60))}.`:C(K(e,h)),o=`There is no command ${JSON.stringify(e.slice(0,60))}; there are ${$(
h)}.`;return n===void 0?o:`${o} ${n}`}function ft(e){let t=pt.find(({flag:n})=>n.test(e));if(t!==void 0)throw new d(`${e.replace(/=.*$/s,"")}: secrets are read \
from the environment only, for flags stand in the history of the shell: set ${t.variable}.`)}function gt(e,t,n){let o=Object.keys(t).find(r=>!_[r].commands.includes(
e));if(o!==void 0)throw new d(`${e} has no option --${o}.`);if(n.length>0&&(e==="doctor"||e==="demo"))throw new d(`${e} takes no files; for your own logs: audit\
 FILE...`)}function ht(e){let t=Object.entries(_).map(([n,{value:o}])=>[n,{type:o===null?"boolean":"string",...n==="help"?{short:"h"}:{}}]);try{return(0,Ae.parseArgs)(
{args:[...e],allowPositionals:!0,options:Object.fromEntries(t)})}catch(n){let r=(n instanceof Error?n.message:String(n)).replace(/(?<=')\. To specify a positional.*$/s,
"."),s=/^Unknown option '--([^'=]+)/.exec(r)?.[1],i=s===void 0?null:K(s,Object.keys(_));throw new d(i===null?r:`${r} ${C(`--${i}`)}`)}}import{setTimeout as bt}from"node:timers/promises";var F={"papertrail-token":"PAPERTRAIL_API_TOKEN","papertrail-url":"PAPERTRAIL_URL","solarwinds-token":"SWO_API_TOKEN","solarwinds-url":"SWO_API_URL"},U={"slack-\
webhook-url":"SLACK_WEBHOOK_URL","slack-bot-token":"SLACK_BOT_TOKEN","slack-channel":"SLACK_CHANNEL","slack-api-url":"SLACK_API_URL","teams-webhook-url":"TEAMS_\
WEBHOOK_URL","discord-webhook-url":"DISCORD_WEBHOOK_URL","webhook-url":"AUDIT_WEBHOOK_URL","webhook-secret":"AUDIT_WEBHOOK_SECRET","heartbeat-url":"HEARTBEAT_UR\
L","heartbeat-method":"HEARTBEAT_METHOD"},yt={archive:"FILE","config-file":"--config","output-dir":"--out","github-token":"GITHUB_TOKEN"},wt=new Set(["group","s\
ystem","query","saved-search","source","since","until","name","repository","slack-channel"]);function W(e){if(wt.has(e))return`--${e}`;let t={...F,...U};return yt[e]??
t[e]??e}var b={name:W,place:e=>e.map(W).join(", "),isSettable:e=>W(e)!==e,whenMissing:"A variable counts only if it is exported to this command.",withoutToken:null};
function y(e){return de(e,b)}var $e={...b,isSettable:e=>e!=="archive"&&b.isSettable(e)};function k(e,t,n){let{source:o,group:r,system:s,query:i,"saved-search":u}=n;return{...e.length>0?{archive:e.join(`
`)}:Ie(t,F),source:o,group:r,system:s,query:i,"saved-search":u}}function x(e,t){let n=Ie(e,U),o=n["slack-bot-token"]?n["slack-channel"]:void 0;return{...n,"slac\
k-channel":t["slack-channel"]??o}}function L(e){return!!(e.PAPERTRAIL_API_TOKEN||e.SWO_API_TOKEN)}function Ie(e,t){return Object.fromEntries(Object.entries(t).map(
([n,o])=>[n,e[o]]))}function S(e){return{now:()=>Date.now(),sleep:t=>bt(t),stdin:()=>process.stdin,folder:process.cwd(),settingName:b.name,log:t=>e.complain(t)}}var Ot=100;function Ne({stdout:e,stderr:t,env:n}){let o=Tt(n,e.isTTY),r=e.isTTY===!0?e.columns:Number.POSITIVE_INFINITY,s=t.isTTY===!0?t.columns:Number.POSITIVE_INFINITY,
i="",u=0,a=()=>{i!==""&&t.write(`
`),i=""};return e.on("error",l=>{throw l.code==="EPIPE"&&process.exit(0),l}),{columns:r,print:l=>{a();let[c="",...p]=xe(l,r);e.write(`${[o?_t(c):c,...p].join(`
`)}
`)},printWhole:l=>{a(),e.write(`${l}
`)},complain:l=>{a();for(let c of xe(N(l),s))t.write(`${c}
`)},progress:l=>{t.isTTY!==!0||performance.now()-u<Ot||(u=performance.now(),i=N(l),t.write(`\r\x1B[K${i.slice(0,(t.columns??80)-1)}`))},settle:a}}var Et=40;function xe(e,t){
let n=Math.max(Et,t);if(e.length<=n)return[e];let o=" ".repeat((/^ */.exec(e)?.[0].length??0)+2),r=[],s=e;for(;s.length>n;){let i=r.length===0?o.length-2:o.length,
u=s.lastIndexOf(" ",n),a=u>i?u:s.indexOf(" ",n);if(a<0)break;r.push(s.slice(0,a).trimEnd()),s=`${o}${s.slice(a).trimStart()}`}return[...r,s]}function Tt(e,t){return e.
NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0":t===!0&&e.TERM!=="dumb"}var[Le,kt,j,Pe,St]=["31","32","33","2","1"],vt=[{begins:/^WRONG\b/,colour:Le},{begins:/^warning\b/,
colour:j},{begins:/^ok\b/,colour:kt},{begins:/^unknown\b/,colour:Pe},{begins:/^ {2}critical\b/,colour:Le},{begins:/^ {2}high\b/,colour:j},{begins:/^ {2}low\b/,colour:Pe},
{begins:/^ {2}! /,colour:j},{begins:/^Celery(?: \([^)]*\))?:/,colour:St}];function _t(e){for(let{begins:t,colour:n}of vt){let o=t.exec(e)?.[0];if(o!==void 0)return`\
\x1B[${n}m${o}\x1B[0m${e.slice(o.length)}`}return e}function Ce(e){switch(e.step){case"events":return`Reading: ${e.events.toLocaleString("en")} events, up to ${e.
at.slice(0,16).replace("T"," ")} UTC`;case"failures":return`Found ${e.failures} failures of ${e.groups} causes`;case"plan":return`Plan: ${e.plan.filter(({change:t})=>t!==
"skip").length} changes`;case"write":return`Wrote ${e.receipt.change} #${e.receipt.number??""}`}}var $t="test/corpus/small/archives";async function We(e,t,n){let o=M(t,$t);if(!await Lt(o))throw new d("The sample archive is not here: it is part of a clone of\
 the repository, not of a download of the action.");let r=e.out??"out";return Ue({inputs:{archive:o},out:r,place:me,github:"optional",json:e.json===!0},n)}async function Fe(e,t,n,o){
It(e,t,n),e.includes("-")&&process.stdin.isTTY&&o.complain("Reading standard input; Ctrl-D ends it.");let{since:r,until:s,name:i,config:u,repository:a,out:l=null,
write:c=!1}=t,p={...k(e,n,t),...a===void 0?{}:{repository:a,"github-token":n.GITHUB_TOKEN},...c?x(n,t):{},since:r,until:s,name:i,"config-file":u,"dry-run":l===null&&
!c?"true":"false"},w=await I(process.cwd(),u);return Ue({inputs:p,out:l,place:w,github:c?"required":"optional",json:t.json===!0},o)}function It(e,{write:t,repository:n,
out:o},r){if(e.length===0&&!L(r))throw new d("Nothing to audit: name log files, or set PAPERTRAIL_API_TOKEN or SWO_API_TOKEN.");if(t===!0&&(n===void 0||!r.GITHUB_TOKEN))
throw new d("--write needs --repository OWNER/NAME, and GITHUB_TOKEN in the environment.");if(t===!0&&o!==void 0)throw new d("--write and --out are two places f\
or the issues: take one.")}async function Ue({inputs:e,out:t,place:n,github:o,json:r},s){let i=t===null?null:await _e(t);if(i!==null)throw new d(`--out ${JSON.stringify(
t)}: ${i}.`);let u=S(s),a={inputs:{...e,"output-dir":t??"out"},env:{},github:o,terms:b},l=await ge(a,await fe(e,n,u),n,u);if("problems"in l){for(let m of l.problems)
s.complain(R(m));return 2}for(let m of l.notes)s.complain(m);let c=m=>{r||s.print(m)},p=ye(),w=t===null?null:M(t,"issues"),O=await p.race(Q(l.config,u,w)),E=await p.
race(ee(O,p,{line:c,progress:m=>s.progress(Ce(m)),columns:s.columns}));if(!O.options.dryRun&&t===null)for(let m of te(E))c(m);if(t!==null){let m=[await be(t,E),
await we(t,E.report)].map(Ke),st=O.options.dryRun?m:[`${Ke(M(t,"issues"))}/ (one file an issue)`,...m];c(""),c(`Look at ${$(st)}.`)}r&&s.printWhole(A(E.report));
let Y=await ne(O,E);return Y!==null&&s.complain(y(Y)),xt[E.verdict]}var xt={ok:0,failed:1,degraded:3},Ke=e=>Rt(process.cwd(),e)||".";async function Lt(e){return At(
e).then(()=>!0,()=>!1)}async function je(e,t,n){let{since:o,until:r,name:s,config:i,repository:u}=e;n.progress("Looking at the log service, GitHub and the channels \u2026");let l=(await(await import("./chunk-KTI6GG2V.js")).
consult({inputs:{...k([],t,e),...x(t,e),"github-token":u===void 0?void 0:t.GITHUB_TOKEN,repository:u,since:o,until:r,name:s,"config-file":i},env:{},github:"opti\
onal",terms:$e,place:await I(process.cwd(),i),testMessage:e["test-message"]===!0},S(n))).map(Pt);if(e.json===!0)n.printWhole(A(l));else for(let c of Ee(l))Oe(c)?
n.printWhole(c):n.print(c);return l.some(({verdict:c})=>c==="wrong")?1:0}function Pt(e){let{says:t,fix:n}=e;return{...e,says:y(t),fix:n===null?null:y(n)}}var Nt="celery-failure-audit",Me=`Secrets are read from the environment only: PAPERTRAIL_API_TOKEN, SWO_API_TOKEN, GITHUB_TOKEN, SLACK_WEBHOOK_URL,
SLACK_BOT_TOKEN, TEAMS_WEBHOOK_URL, DISCORD_WEBHOOK_URL, AUDIT_WEBHOOK_URL with AUDIT_WEBHOOK_SECRET, HEARTBEAT_URL.`,H="0 fine, 1 failed or stopped, 2 usage, 3\
 degraded (something was not seen or not written).",D={audit:{takes:"[FILE...] [options]",does:"audit log files, or the log service that there is a token of",about:`\
A dry run: it prints what failed, the plan and the exact writes. With --out, issues are files; with --write, they are GitHub's.
FILE: paths, folders or globs of archives (Papertrail's, SolarWinds'), of events as JSON or of plain worker logs, gzipped or
not, under any name; - reads standard input. Without FILE, the log service is searched that PAPERTRAIL_API_TOKEN or
SWO_API_TOKEN (with SWO_API_URL, if not in na-01) is a token of.`,examples:["npx . audit worker.log --out audit","zcat worker.log.gz | npx . audit - --since 24h",
"npx . audit --group Celery --since 7d","npx . audit --repository acme/shop"],status:H},doctor:{takes:"[options]",does:"look at everything the audit needs, and \
say what to mend",about:`Looks at tokens, group, worker lines in scope, GitHub's permissions and labels, channels, the clock, the policy file, and the
workflows of this repository: when the audit runs, and whether actions/stale would close its issues. It changes nothing.`,examples:["npx . doctor --group Celery",
"npx . doctor --repository acme/shop --test-message"],status:"0 nothing is wrong (warnings or not), 1 something is, 2 usage."},init:{takes:"[FILE...] [options]",
does:"write the workflow and the policy file of a repository",about:`Writes .github/workflows/celery-failure-audit.yml and .github/celery-failure-audit.yml, aft\
er a look at the repository of this
folder and at a sample of its logs: those of the service that there is a token of, or FILE. Files that are there are kept.`,examples:["npx . init","PAPERTRAIL_A\
PI_TOKEN=\u2026 npx . init --group Celery","npx . init logs/worker.log"],status:"0 written, or all there already as it would be; 1 failed, or nothing was writte\
n because files are there; 2 usage."},demo:{takes:"[options]",does:"audit the sample archive of this repository",about:"Audits the sample archive of this reposi\
tory and writes issues as files, digest.md and report.json (default: into out/).",examples:["npx . demo"],status:H}};function G(e){return e===null?Ct():Kt(e,D[e])}
function Ct(){let e=Math.max(...h.map(t=>B(t).length));return`Finds the Celery tasks that failed for good, and names each cause.

Usage:
${h.map(t=>`  ${B(t).padEnd(e)}   ${D[t].does}`).join(`
`)}

  COMMAND --help   options and examples of a command
  --version

Examples:
  npx . demo
  npx . audit 'logs/**/*.tsv.gz'
  zcat worker.log.gz | npx . audit -
  PAPERTRAIL_API_TOKEN=\u2026 npx . doctor --group Celery

${Me}

Exit status: ${H}
Colours are for terminals; NO_COLOR=1 turns them off.`}function Kt(e,{about:t,examples:n,status:o}){return`Usage: ${B(e)}

${t}

${Wt(e).join(`
`)}

Examples:
${n.map(r=>`  ${r}`).join(`
`)}
${e==="demo"?"":`
${Me}
`}
Exit status: ${o}`}function B(e){return`${Nt} ${e} ${D[e].takes}`}function Wt(e){let n=Object.entries(_).filter(([r,{commands:s}])=>s.includes(e)&&r!=="version").
map(([r,{value:s,does:i}])=>({flag:`--${r}${s===null?"":` ${s}`}`,does:i})),o=Math.max(...n.map(({flag:r})=>r.length));return n.map(({flag:r,does:s})=>`  ${r.padEnd(
o)}   ${s}`)}import{join as Qt,relative as tt}from"node:path";import{join as Ze}from"node:path";function He(e,t){let n=new Set(t),o=new Map;for(let r of e){if(!/^\/[\w@+./-]+$/.test(r)||/\/(?:site|dist)-packages\/|\/lib\/python\d/.test(r))continue;let s=r.
split("/").slice(1),i=s.findIndex((a,l)=>s.length-l>=2&&n.has(s.slice(l).join("/")));if(i<0)continue;let u=`/${s.slice(0,i).join("/")}${i===0?"":"/"}`;o.set(u,(o.
get(u)??0)+1)}return[...o].toSorted((r,s)=>s[1]-r[1]||(r[0]<s[0]?-1:1)).map(([r])=>r)}function Be(e){let t=e.flatMap(n=>/^(?:src\/)?([A-Za-z_]\w*)\/(?:.*\/)?\w+\.py$/.
exec(n)?.[1]??[]);return new Set(t.filter(n=>n!=="src"&&n!=="tests"))}var Ge=[["production","prod","prd","live"],["staging","stage","stg","preprod","uat"],["qa"],["test","testing","tst","ci"],["development","dev"],["demo"],["sandb\
ox"]];function Je(e){let t=new Map;for(let{source:n,program:o}of e){let r=De(n)??De(o);if(r===null)continue;let s=t.get(r.name)??new Set;s.add(r.glob),t.set(r.name,
s)}return Ge.flatMap(([n=""])=>{let o=t.get(n);return o===void 0?[]:[{name:n,match:[...o].toSorted(),isProduction:n==="production"}]})}function De(e){if(!/^[\w.-]{1,100}$/.
test(e))return null;for(let t of e.matchAll(/[A-Za-z]+/g)){let n=t[0].toLowerCase(),[o]=Ge.find(r=>r.includes(n))??[];if(o!==void 0)return{name:o,glob:`${e.slice(
0,t.index+t[0].length)}*`}}return null}var Ye=".github/celery-failure-audit.yml",Ft=e=>`# yaml-language-server: $schema=https://raw.githubusercontent.com/${e}/main/docs/config.schema.json`,Ve=12,Ut=6;
function qe(e){let{slug:t,files:n,sample:o}=e,r=(o?.tasks??[]).filter(s=>/^[\w.:-]{1,120}$/.test(s));return`${[`# How Celery failures are judged; https://github\
.com/${t}/blob/main/docs/rules.md teaches it by an example that grows.`,Ft(t),"version: 1",...Mt(r,n),...Ht(e),...Bt(e),"","# The first rule that sets a key win\
s it. To begin with, one that says what is worth an alarm:","# rules:",`#   - name: ${g(Gt(r))}`,`#     match: {task: ${g(Jt(r))}}`,"#     severity: critical",'\
#     owners: "@your-org/your-team"',"#     runbook: https://wiki.example.com/runbooks/celery",...jt(r)].join(`
`)}
`}function jt(e){if(e.length===0)return[];let t=e.length-Ve;return["#","# Tasks in the sample of the logs, the most frequent first:",...e.slice(0,Ve).map(n=>`# \
  ${n}`),...t>0?[`#   and ${t} more`]:[]]}function Mt(e,t){let n=[...new Set(e.map(Dt))].filter(i=>i!=="celery"),o=Be(t),r=n.filter(i=>o.has(i));return r.length===
0||r.length===n.length?[]:["",`# Tasks of this repository; of ${n.filter(i=>!r.includes(i)).slice(0,Ut).join(", ")} the failures are only counted.`,`apps: [${[...r,
"celery"].map(i=>g(`${i}.*`)).join(", ")}]`]}function Ht({sample:e}){let t=Je(e?.workers??[]);return t.length===0?["","# Environments, told apart by sender or p\
rogram; without issues a failure there is only counted:","# environments:",'#   - {name: production, match: "*-prod*"}','#   - {name: qa, match: "*-qa*", issues\
: false}']:["","# By the names of senders and programs; `issues: false` = failures there are counted, but open no issue.","environments:",...t.map(({name:n,match:o,
isProduction:r})=>{let[s]=o,i=o.length===1?g(s??""):`[${o.map(g).join(", ")}]`;return`  - {name: ${n}, match: ${i}${r?"":", issues: false"}}`})]}function Bt({sample:e,
files:t}){let n=He(e?.paths??[],t).slice(0,3);if(n.length===0)return[];let[o]=n;return["","# Where the code of this repository lies on the machines of the worke\
rs.",`code: {strip: ${n.length===1?g(o??""):`[${n.map(g).join(", ")}]`}}`]}function Dt(e){return e.split(".")[0]??e}function Gt(e){return ze(e)?.split(".").at(-1)??
"payments"}function Jt(e){let t=ze(e);return t===null?"shop.tasks.payments.*":`${t}.*`}function ze(e){return e.find(n=>n.split(".").length>2&&!n.startsWith("cel\
ery."))?.split(".").slice(0,-1).join(".")??null}var J=".github/workflows/celery-failure-audit.yml",Vt={papertrail:"PAPERTRAIL_API_TOKEN",solarwinds:"SWO_API_TOKEN"};function P({source:e}){return Vt[e]}function Xe(e){
let{slug:t,ref:n,isWritten:o,repository:r,source:s,url:i,narrow:u}=e,a=`the secrets ${P(e)} and SLACK_WEBHOOK_URL`,l=Object.entries({[`${s}-url`]:i,...u}).flatMap(
([c,p])=>p===null?[]:[`          ${c}: ${g(p)}`]);return`${[o?`# It needs ${a}.`:`# Copy to ${J} and create ${a}.`,"# Without SLACK_WEBHOOK_URL there is no post\
; issues, dashboard and job summary are written all the same.","name: Celery failure audit","","on:","  schedule:","    # Not at the full hour, when most schedu\
led jobs start: GitHub delays them then, and drops some. A run that was dropped","    # costs nothing: the next one goes on where the last one ended.",`    - cr\
on: '${qt(r)} * * * *'`,...Yt,"","# Naming some permissions sets all others to none. contents: read is for the policy file.","permissions:","  contents: read","\
  issues: write","","# One run at a time; a run in progress is never cancelled half-way.","concurrency:","  group: celery-failure-audit","  cancel-in-progress: \
false","","jobs:","  audit:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    steps:","      # No checkout: the policy file .github/celery-failure-au\
dit.yml, if there is one, is read through the API.",`      - uses: ${t}@${n.name}${n.comment===null?"":` # ${n.comment}`}`,"        with:",`          ${s}-token\
: \${{ secrets.${P(e)} }}`,...l,"          slack-webhook-url: ${{ secrets.SLACK_WEBHOOK_URL }}","          # On a schedule these are all empty, and an empty inp\
ut is an unset one.",...["since","until","dry-run","digest","mode"].map(c=>`          ${c}: \${{ inputs.${c} }}`)].join(`
`)}
`}var Yt=["  workflow_dispatch:","    inputs:","      since:","        description: Start, ISO 8601 or a duration back (24h, 7d); empty = go on where the last r\
un ended","        type: string","      until:","        description: End, written likewise; empty = two minutes ago","        type: string","      dry-run:"," \
       description: Write nothing, print what would be written","        type: boolean","        default: false","      digest:","        description: When Slac\
k gets a digest","        type: choice","        default: changes","        options: [changes, failures, always, never]","      mode:","        description: Wha\
t the run does; doctor looks at everything it needs and says what to mend","        type: choice","        default: audit","        options: [audit, doctor]"];function qt(e){
if(e===null)return 17;let t=0;for(let n of e)t=(t*31+(n.codePointAt(0)??0))%997;return 7+t%47}async function et({slug:e,program:t,inputs:n,over:o},r){let s=await le(r.folder),i=s??r.folder,u=await ie(i),{source:a,sample:l,blind:c}=await Zt(n,r),p=a===null||
a.kind==="archive"?null:a.kind,w={slug:e,ref:await zt(t),isWritten:!0,repository:u,files:await se(i),source:p??"papertrail",url:p===null?null:(n[`${p}-url`]??"").
trim()||null,narrow:a===null?ke:Se(a),sample:l},O=[await Qe(i,J,Xe(w),o),await Qe(i,Ye,qe(w),o)];return{root:i,inGit:s!==null,files:O,secret:P(w),repository:u,sample:l,
blind:c}}async function zt({version:e,root:t}){let n=await ae(t);return n===null?{name:`v${e}`,comment:null}:{name:n,comment:`the commit of the clone that init \
ran from (${e})`}}async function Qe(e,t,n,o){let r=await ce(Ze(e,t)),s=r===n?"same":r===null||o?"written":"kept";return s==="written"&&await ue(Ze(e,t),n,o),{path:t,
done:s}}var Xt=["papertrail-token","solarwinds-token","archive"];async function Zt(e,t){if(!Xt.some(u=>(e[u]??"").trim()!==""))return{source:null,sample:null,blind:"\
no token of a log service and no file was given."};let n=t.now(),o=pe({inputs:e,file:null,env:{},now:new Date(n).toISOString(),github:"optional"});if("problems"in
o)return{source:null,sample:null,blind:o.problems.map(R).join(" ")};let{source:r}=o.config,{from:s,to:i}=Z(o.config,n);try{return{source:r,sample:await Te(await X(
r,t),s,i),blind:null}}catch(u){let{message:a,advice:l}=re(u);return{source:r,sample:null,blind:[a.replace(/[^.:!?]$/,"$&."),l].join(" ").trim()}}}var en={written:"Wrote",same:"Already there, unchanged:",kept:"Already there, kept:"};async function nt(e,t,n,{slug:o,version:r,root:s},i){let u=S(i);if(tt(s,await he(
u.folder))==="")throw new d(`This is the repository of the audit itself: go to yours, and run \`npx ${s} init\` there.`);(e.length>0||L(n))&&i.progress("Looking\
 at a sample of the logs \u2026");let a=await et({slug:o,program:{version:r,root:s},inputs:k(e,n,t),over:t.force===!0},u);for(let c of tn(a))i.print(c);for(let{
path:c,done:p}of a.files)i.print(`${en[p]} ${tt(u.folder,Qt(a.root,c))}`);let l=a.files.filter(({done:c})=>c==="kept");if(a.inGit||i.print("This folder is in no\
 git repository. A workflow runs only from one that is on GitHub: copy the files there."),l.length>0&&i.print("To write over what is there: --force"),l.length<a.
files.length)for(let c of nn(a))i.print(c);return l.length>0&&!a.files.some(({done:c})=>c==="written")?1:0}function tn({sample:e,blind:t}){if(e===null)return[`W\
ithout a look at the logs: ${t??""}`,""];let n=(o,r)=>`${o} ${r}${o===1?"":"s"}`;return[`Looked at ${n(e.events,"line")}: ${n(e.tasks.length,"task")}, ${n(e.workers.
length,"worker stream")}.`,...e.workers.length===0?["No line of a Celery worker is among them: `doctor` says why."]:[],""]}function nn({secret:e,repository:t,files:n}){
let o=t===null?"":` --repo ${t}`,r=n.filter(({done:s})=>s==="written").map(({path:s})=>s);return["","Next:",`  gh secret set ${e}${o}`,`  gh secret set SLACK_WE\
BHOOK_URL${o}   # or none: docs/channels.md has the other channels`,...r.length>0?[`  git add ${r.join(" ")} && git commit -m 'Audit Celery failures' && git pus\
h`]:[],`  gh workflow run celery-failure-audit.yml${o} -f mode=doctor   # looks at everything, and says what to mend`]}var V=ot(rn(sn(import.meta.url)),"..");ve();var f=Ne(process);async function an(e){let{command:t,flags:n,files:o}=Re(e);if(n.help)return f.print(G(t)),0;if(n.version)
return f.print((await rt()).version),0;switch(t){case null:return f.complain(G(null)),2;case"audit":return Fe(o,n,process.env,f);case"demo":return We(n,V,f);case"\
doctor":return je(n,process.env,f);case"init":return nt(o,n,process.env,await ln(),f)}}async function rt(){return JSON.parse(await on(ot(V,"package.json"),"utf8"))}
async function ln(){let{version:e,repository:t}=await rt();return{slug:cn(t),version:e,root:V}}function cn(e){return/github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?$/.
exec(e.url)?.[1]??e.url}an(process.argv.slice(2)).then(e=>{f.settle(),process.exitCode=e},e=>{if(e instanceof d){f.complain(e.message),f.complain("See --help."),
process.exitCode=2;return}let{message:t,advice:n,known:o}=oe(e);f.complain(o?y(t):`Unexpected: ${t}`),n!==null&&f.complain(y(n)),process.exitCode=1,e instanceof
q&&process.exit()});
