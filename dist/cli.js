#!/usr/bin/env node
import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{D as Q,E as V,F as ee,G as te,H as S,I as _,J as oe,L as ne,M as re,N as g,O as se,P as ie,Q as ae,R as le,S as ce,a as s,d as Me,h as L,k as H,l as je,n as M,
o as j,p as B,q as D,r as G,s as J,t as q,u as z,v as Y,w as X,x as Z,y as T,z as v}from"./chunk-YCAF5VT7.js";import{readFile as xt}from"node:fs/promises";import{dirname as Lt,join as Ue}from"node:path";import{fileURLToPath as It}from"node:url";import{stat as ot}from"node:fs/promises";import{join as P,relative as nt}from"node:path";var ue=Me(je(),1);var d=class extends Error{static{s(this,"UsageError")}},y=["audit","doctor","init","demo"],w=["audit","doctor"],E=["audit","doctor","init"],A={group:{value:"NAM\
E",commands:E,does:"of a log service: only this group"},system:{value:"NAME",commands:E,does:"only this system (sender)"},query:{value:"TERMS",commands:E,does:"\
only lines that match these terms, too"},"saved-search":{value:"NAME",commands:E,does:"only where this saved search of Papertrail looks"},source:{value:"NAME",commands:E,
does:"papertrail or solarwinds, where there are tokens of both"},since:{value:"TIME",commands:w,does:"start: ISO 8601, or a duration back (24h, 7d); of a log se\
rvice by default 24h"},until:{value:"TIME",commands:w,does:"end, written likewise (default: now)"},config:{value:"FILE",commands:w,does:"policy file (default: t\
he repository's .github/celery-failure-audit.yml, if there)"},name:{value:"NAME",commands:w,does:"which audit this is, where there are several"},repository:{value:"\
OWNER/NAME",commands:w,does:"the repository of the issues; needs GITHUB_TOKEN"},out:{value:"DIR",commands:["audit","demo"],does:"write issues as files, digest.m\
d and report.json there"},write:{value:null,commands:["audit"],does:"write the repository's issues, and post to the channels"},"test-message":{value:null,commands:[
"doctor"],does:"send a message to each channel, fetch the heartbeat"},"slack-channel":{value:"ID",commands:w,does:"the channel of SLACK_BOT_TOKEN"},force:{value:null,
commands:["init"],does:"write over files that are there"},help:{value:null,commands:y,does:"this text"},version:{value:null,commands:y,does:"the version of the \
program"}},Be=[{flag:/^--(?:papertrail(?:-api)?-)?token\b/,variable:"PAPERTRAIL_API_TOKEN"},{flag:/^--(?:solarwinds|swo)(?:-api)?-token\b/,variable:"SWO_API_TOK\
EN"},{flag:/^--(?:github|gh)-token\b/,variable:"GITHUB_TOKEN"},{flag:/^--slack(?:-bot)?-token\b/,variable:"SLACK_BOT_TOKEN"},{flag:/^--slack-webhook(?:-url)?\b/,
variable:"SLACK_WEBHOOK_URL"},{flag:/^--teams-webhook(?:-url)?\b/,variable:"TEAMS_WEBHOOK_URL"},{flag:/^--discord-webhook(?:-url)?\b/,variable:"DISCORD_WEBHOOK_\
URL"},{flag:/^--webhook-url\b/,variable:"AUDIT_WEBHOOK_URL"},{flag:/^--webhook-secret\b/,variable:"AUDIT_WEBHOOK_SECRET"},{flag:/^--heartbeat(?:-url)?\b/,variable:"\
HEARTBEAT_URL"}];function de(e){for(let a of e)De(a);let{values:t,positionals:o}=Je(e),[r,...n]=o,i=y.find(a=>a===r)??null;if(r!==void 0&&i===null)throw new d(`\
There is no command ${JSON.stringify(r.slice(0,60))}; there are ${v(y)}.`);return i!==null&&t.help!==!0&&Ge(i,t,n),{command:i,flags:t,files:n}}s(de,"readFlags");
function De(e){let t=Be.find(({flag:o})=>o.test(e));if(t!==void 0)throw new d(`${e.replace(/=.*$/s,"")}: secrets are read from the environment only, for flags s\
tand in the history of the shell: set ${t.variable}.`)}s(De,"refuseSecret");function Ge(e,t,o){let r=Object.keys(t).find(n=>!A[n].commands.includes(e));if(r!==void 0)
throw new d(`${e} has no option --${r}.`);if(o.length>0&&(e==="doctor"||e==="demo"))throw new d(`${e} takes no files; for your own logs: audit FILE...`)}s(Ge,"r\
efuseForeign");function Je(e){let t=Object.entries(A).map(([o,{value:r}])=>[o,{type:r===null?"boolean":"string",...o==="help"?{short:"h"}:{}}]);try{return(0,ue.parseArgs)(
{args:[...e],allowPositionals:!0,options:Object.fromEntries(t)})}catch(o){let r=o instanceof Error?o.message:String(o);throw new d(r.replace(/\. To specify a positional argument.*$/s,
"."))}}s(Je,"parsed");import{setTimeout as qe}from"node:timers/promises";var ze={"papertrail-token":"PAPERTRAIL_API_TOKEN","papertrail-url":"PAPERTRAIL_URL","solarwinds-token":"SWO_API_TOKEN","solarwinds-url":"SWO_API_URL"},Ye={"slac\
k-webhook-url":"SLACK_WEBHOOK_URL","slack-bot-token":"SLACK_BOT_TOKEN","slack-channel":"SLACK_CHANNEL","slack-api-url":"SLACK_API_URL","teams-webhook-url":"TEAM\
S_WEBHOOK_URL","discord-webhook-url":"DISCORD_WEBHOOK_URL","webhook-url":"AUDIT_WEBHOOK_URL","webhook-secret":"AUDIT_WEBHOOK_SECRET","heartbeat-url":"HEARTBEAT_\
URL"};function b(e,t,o){let{source:r,group:n,system:i,query:a,"saved-search":l}=o;return{...e.length>0?{archive:e.join(`
`)}:pe(t,ze),source:r,group:n,system:i,query:a,"saved-search":l}}s(b,"logInputs");function R(e,t){let o=pe(e,Ye),r=o["slack-bot-token"]?o["slack-channel"]:void 0;
return{...o,"slack-channel":t["slack-channel"]??r}}s(R,"channelInputs");function $(e){return!!(e.PAPERTRAIL_API_TOKEN||e.SWO_API_TOKEN)}s($,"hasLogService");function pe(e,t){
return Object.fromEntries(Object.entries(t).map(([o,r])=>[o,e[r]]))}s(pe,"taken");function O(e){return{now:s(()=>Date.now(),"now"),sleep:s(t=>qe(t),"sleep"),stdin:s(
()=>process.stdin,"stdin"),folder:process.cwd(),log:s(t=>e.complain(t),"log")}}s(O,"outsideOf");var Xe=100;function ge({stdout:e,stderr:t,env:o}){let r=Ze(o,e.isTTY),n="",i=0,a=s(()=>{n!==""&&t.write(`
`),n=""},"settle");return e.on("error",l=>{throw l.code==="EPIPE"&&process.exit(0),l}),{columns:e.columns??100,print:s(l=>{a(),e.write(`${r?tt(l):l}
`)},"print"),complain:s(l=>{a(),t.write(`${L(l)}
`)},"complain"),progress:s(l=>{t.isTTY!==!0||performance.now()-i<Xe||(i=performance.now(),n=L(l),t.write(`\r\x1B[K${n.slice(0,(t.columns??80)-1)}`))},"progress"),
settle:a}}s(ge,"openTerminal");function Ze(e,t){return e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0":t===!0&&e.TERM!=="dumb"}s(Ze,"wantsColour");var[me,Qe,I,fe,
Ve]=["31","32","33","2","1"],et=[{begins:/^WRONG\b/,colour:me},{begins:/^warning\b/,colour:I},{begins:/^ok\b/,colour:Qe},{begins:/^unknown\b/,colour:fe},{begins:/^ {2}critical\b/,
colour:me},{begins:/^ {2}high\b/,colour:I},{begins:/^ {2}low\b/,colour:fe},{begins:/^ {2}! /,colour:I},{begins:/^Celery(?: \([^)]*\))?:/,colour:Ve}];function tt(e){
for(let{begins:t,colour:o}of et){let r=t.exec(e)?.[0];if(r!==void 0)return`\x1B[${o}m${r}\x1B[0m${e.slice(r.length)}`}return e}s(tt,"paint");function he(e){switch(e.
step){case"events":return`Reading: ${e.events.toLocaleString("en")} events, up to ${e.at.slice(0,16).replace("T"," ")} UTC`;case"failures":return`Found ${e.failures}\
 failures of ${e.groups} causes`;case"plan":return`Plan: ${e.plan.filter(({change:t})=>t!=="skip").length} changes`;case"write":return`Wrote ${e.receipt.change}\
 #${e.receipt.number??""}`}}s(he,"progressText");var rt="test/corpus/small/archives";async function we(e,t,o){let r=P(t,rt);if(!await at(r))throw new d("The sample archive is not here: it is part of a clone of\
 the repository, not of a download of the action.");return Oe({inputs:{archive:r},out:e.out??"out",place:V,github:"optional"},o)}s(we,"demo");async function be(e,t,o,r){
st(e,t,o),e.includes("-")&&process.stdin.isTTY&&r.complain("Reading standard input; Ctrl-D ends it.");let{since:n,until:i,name:a,config:l,repository:u,out:c=null,
write:p=!1}=t,h={...b(e,o,t),...u===void 0?{}:{repository:u,"github-token":o.GITHUB_TOKEN},...p?R(o,t):{},since:n,until:i,name:a,"config-file":l,"dry-run":c===null&&
!p?"true":"false"},k=await _(process.cwd(),l);return Oe({inputs:h,out:c,place:k,github:p?"required":"optional"},r)}s(be,"audit");function st(e,{write:t,repository:o,
out:r},n){if(e.length===0&&!$(n))throw new d("Nothing to audit: name log files, or set PAPERTRAIL_API_TOKEN or SWO_API_TOKEN.");if(t===!0&&(o===void 0||!n.GITHUB_TOKEN))
throw new d("--write needs --repository OWNER/NAME, and GITHUB_TOKEN in the environment.");if(t===!0&&r!==void 0)throw new d("--write and --out are two places f\
or the issues: take one.")}s(st,"checkUsage");async function Oe({inputs:e,out:t,place:o,github:r},n){let i=O(n),a={inputs:{...e,"output-dir":t??"out"},env:{},github:r},
l=await te(a,await ee(e,o,i),o,i);if("problems"in l){for(let f of l.problems)n.complain(T(f));return 2}for(let f of l.notes)n.complain(f);let u=oe(),c=t===null?
null:P(t,"issues"),p=await u.race(B(l.config,i,c)),h=await u.race(D(p,u,{line:s(f=>n.print(f),"line"),progress:s(f=>n.progress(he(f)),"progress"),columns:n.columns}));
if(t!==null){let f=[await re(t,h),await ne(t,h.report)].map(ye),He=p.options.dryRun?f:[`${ye(P(t,"issues"))}/ (one file an issue)`,...f];n.print(""),n.print(`Lo\
ok at ${v(He)}.`)}let k=await G(p,h);return k!==null&&n.complain(k),it[h.verdict]}s(Oe,"run");var it={ok:0,failed:1,degraded:3},ye=s(e=>nt(process.cwd(),e)||".",
"shown");async function at(e){return ot(e).then(()=>!0,()=>!1)}s(at,"isThere");async function Ee(e,t,o){let{since:r,until:n,name:i,config:a,repository:l}=e;o.progress("Looking at the log service, GitHub and the channels …");let u=await le(
{inputs:{...b([],t,e),...R(t,e),"github-token":l===void 0?void 0:t.GITHUB_TOKEN,repository:l,since:r,until:n,name:i,"config-file":a},env:{},github:"optional",place:await _(
process.cwd(),a),testMessage:e["test-message"]===!0},O(o));for(let c of ce(u))o.print(c);return u.some(({verdict:c})=>c==="wrong")?1:0}s(Ee,"doctor");var lt="celery-failure-audit",ke=`Secrets are read from the environment only: PAPERTRAIL_API_TOKEN, SWO_API_TOKEN, GITHUB_TOKEN, SLACK_WEBHOOK_URL,
SLACK_BOT_TOKEN, TEAMS_WEBHOOK_URL, DISCORD_WEBHOOK_URL, AUDIT_WEBHOOK_URL with AUDIT_WEBHOOK_SECRET, HEARTBEAT_URL.`,C="0 fine, 1 failed or stopped, 2 usage, 3\
 degraded (something was not seen or not written).",K={audit:{takes:"[FILE...] [options]",does:"audit log files, or the log service that there is a token of",about:`\
A dry run: it prints what failed, the plan and the exact writes. With --out, issues are files; with --write, they are GitHub's.
FILE: globs of .tsv, .tsv.gz, .ndjson, .ndjson.gz or plain worker logs; - reads standard input. Without FILE, the log service
is searched that PAPERTRAIL_API_TOKEN or SWO_API_TOKEN (with SWO_API_URL, if not in na-01) is a token of.`,examples:["npx . audit worker.log --out audit","zcat \
worker.log.gz | npx . audit - --since 24h","npx . audit --group Celery --since 7d","npx . audit --repository acme/shop"],status:C},doctor:{takes:"[options]",does:"\
look at everything the audit needs, and say what to mend",about:`Looks at tokens, group, worker lines in scope, GitHub's permissions and labels, channels, the c\
lock, the policy file, and the
workflows of this repository: when the audit runs, and whether actions/stale would close its issues. It changes nothing.`,examples:["npx . doctor --group Celery",
"npx . doctor --repository acme/shop --test-message"],status:"0 nothing is wrong (warnings or not), 1 something is, 2 usage."},init:{takes:"[FILE...] [options]",
does:"write the workflow and the policy file of a repository",about:`Writes .github/workflows/celery-failure-audit.yml and .github/celery-failure-audit.yml, aft\
er a look at the repository of this
folder and at a sample of its logs: those of the service that there is a token of, or FILE. Files that are there are kept.`,examples:["npx . init","PAPERTRAIL_A\
PI_TOKEN=… npx . init --group Celery","npx . init logs/worker.log"],status:"0 written, or all there already as it would be; 1 failed, or nothing was written b\
ecause files are there; 2 usage."},demo:{takes:"[options]",does:"audit the sample archive of this repository",about:"Audits the sample archive of this repositor\
y and writes issues as files, digest.md and report.json (default: into out/).",examples:["npx . demo"],status:C}};function W(e){return e===null?ct():ut(e,K[e])}
s(W,"help");function ct(){let e=Math.max(...y.map(t=>N(t).length));return`Finds the Celery tasks that failed for good, and names each cause.

Usage:
${y.map(t=>`  ${N(t).padEnd(e)}   ${K[t].does}`).join(`
`)}

  COMMAND --help   options and examples of a command
  --version

Examples:
  npx . demo
  npx . audit 'logs/**/*.tsv.gz'
  zcat worker.log.gz | npx . audit -
  PAPERTRAIL_API_TOKEN=… npx . doctor --group Celery

${ke}

Exit status: ${C}
Colours are for terminals; NO_COLOR=1 turns them off.`}s(ct,"overview");function ut(e,{about:t,examples:o,status:r}){return`Usage: ${N(e)}

${t}

${dt(e).join(`
`)}

Examples:
${o.map(n=>`  ${n}`).join(`
`)}
${e==="demo"?"":`
${ke}
`}
Exit status: ${r}`}s(ut,"helpOf");function N(e){return`${lt} ${e} ${K[e].takes}`}s(N,"usage");function dt(e){let o=Object.entries(A).filter(([n,{commands:i}])=>i.
includes(e)&&n!=="version").map(([n,{value:i,does:a}])=>({flag:`--${n}${i===null?"":` ${i}`}`,does:a})),r=Math.max(...o.map(({flag:n})=>n.length));return o.map(
({flag:n,does:i})=>`  ${n.padEnd(r)}   ${i}`)}s(dt,"optionsOf");import{join as _t,relative as Ke}from"node:path";import{join as Pe}from"node:path";function Te(e,t){let o=new Set(t),r=new Map;for(let n of e){if(!/^\/[\w@+./-]+$/.test(n)||/\/(?:site|dist)-packages\/|\/lib\/python\d/.test(n))continue;let i=n.
split("/").slice(1),a=i.findIndex((u,c)=>i.length-c>=2&&o.has(i.slice(c).join("/")));if(a<0)continue;let l=`/${i.slice(0,a).join("/")}${a===0?"":"/"}`;r.set(l,(r.
get(l)??0)+1)}return[...r].toSorted((n,i)=>i[1]-n[1]||(n[0]<i[0]?-1:1)).map(([n])=>n)}s(Te,"stripPrefixes");function ve(e){let t=e.flatMap(o=>/^(?:src\/)?([A-Za-z_]\w*)\/(?:.*\/)?\w+\.py$/.
exec(o)?.[1]??[]);return new Set(t.filter(o=>o!=="src"&&o!=="tests"))}s(ve,"packagesOf");var _e=[["production","prod","prd","live"],["staging","stage","stg","preprod","uat"],["qa"],["test","testing","tst","ci"],["development","dev"],["demo"],["sandb\
ox"]];function Ae(e){let t=new Map;for(let{source:o,program:r}of e){let n=Se(o)??Se(r);if(n===null)continue;let i=t.get(n.name)??new Set;i.add(n.glob),t.set(n.name,
i)}return _e.flatMap(([o=""])=>{let r=t.get(o);return r===void 0?[]:[{name:o,match:[...r].toSorted(),isProduction:o==="production"}]})}s(Ae,"guessEnvironments");
function Se(e){if(!/^[\w.-]{1,100}$/.test(e))return null;for(let t of e.matchAll(/[A-Za-z]+/g)){let o=t[0].toLowerCase(),[r]=_e.find(n=>n.includes(o))??[];if(r!==
void 0)return{name:r,glob:`${e.slice(0,t.index+t[0].length)}*`}}return null}s(Se,"wordIn");var $e=".github/celery-failure-audit.yml",pt=s(e=>`# yaml-language-server: $schema=https://raw.githubusercontent.com/${e}/main/docs/config.schema.json`,"SCHEMA"),
Re=12,mt=6;function xe(e){let{slug:t,files:o,sample:r}=e,n=(r?.tasks??[]).filter(i=>/^[\w.:-]{1,120}$/.test(i));return`${[`# How Celery failures are judged; htt\
ps://github.com/${t}/blob/main/docs/rules.md teaches it by an example that grows.`,pt(t),"version: 1",...gt(n,o),...ht(e),...yt(e),"","# The first rule that set\
s a key wins it. To begin with, one that says what is worth an alarm:","# rules:",`#   - name: ${g(bt(n))}`,`#     match: {task: ${g(Ot(n))}}`,"#     severity: \
critical",'#     owners: "@your-org/your-team"',"#     runbook: https://wiki.example.com/runbooks/celery",...ft(n)].join(`
`)}
`}s(xe,"policyFile");function ft(e){if(e.length===0)return[];let t=e.length-Re;return["#","# Tasks in the sample of the logs, the most frequent first:",...e.slice(
0,Re).map(o=>`#   ${o}`),...t>0?[`#   and ${t} more`]:[]]}s(ft,"taskLines");function gt(e,t){let o=[...new Set(e.map(wt))].filter(a=>a!=="celery"),r=ve(t),n=o.filter(
a=>r.has(a));return n.length===0||n.length===o.length?[]:["",`# Tasks of this repository; of ${o.filter(a=>!n.includes(a)).slice(0,mt).join(", ")} the failures \
are only counted.`,`apps: [${[...n,"celery"].map(a=>g(`${a}.*`)).join(", ")}]`]}s(gt,"appLines");function ht({sample:e}){let t=Ae(e?.workers??[]);return t.length===
0?["","# Environments, told apart by sender or program; without issues a failure there is only counted:","# environments:",'#   - {name: production, match: "*-p\
rod*"}','#   - {name: qa, match: "*-qa*", issues: false}']:["","# By the names of senders and programs; `issues: false` = failures there are counted, but open n\
o issue.","environments:",...t.map(({name:o,match:r,isProduction:n})=>{let[i]=r,a=r.length===1?g(i??""):`[${r.map(g).join(", ")}]`;return`  - {name: ${o}, match\
: ${a}${n?"":", issues: false"}}`})]}s(ht,"environmentLines");function yt({sample:e,files:t}){let o=Te(e?.paths??[],t).slice(0,3);if(o.length===0)return[];let[r]=o;
return["","# Where the code of this repository lies on the machines of the workers.",`code: {strip: ${o.length===1?g(r??""):`[${o.map(g).join(", ")}]`}}`]}s(yt,
"codeLines");function wt(e){return e.split(".")[0]??e}s(wt,"appOf");function bt(e){return Le(e)?.split(".").at(-1)??"payments"}s(bt,"ruleName");function Ot(e){let t=Le(
e);return t===null?"shop.tasks.payments.*":`${t}.*`}s(Ot,"ruleGlob");function Le(e){return e.find(o=>o.split(".").length>2&&!o.startsWith("celery."))?.split(".").
slice(0,-1).join(".")??null}s(Le,"moduleOf");var F=".github/workflows/celery-failure-audit.yml",Et={papertrail:"PAPERTRAIL_API_TOKEN",solarwinds:"SWO_API_TOKEN"};function x({source:e}){return Et[e]}s(x,"se\
cretOf");function Ie(e){let{slug:t,repository:o,source:r,url:n,narrow:i}=e,a=Object.entries({[`${r}-url`]:n,...i}).flatMap(([l,u])=>u===null?[]:[`          ${l}\
: ${g(u)}`]);return`${[`# Copy to ${F} and create the secrets ${x(e)} and SLACK_WEBHOOK_URL.`,"# Without SLACK_WEBHOOK_URL there is no post; issues, dashboard a\
nd job summary are written all the same.","name: Celery failure audit","","on:","  schedule:","    # Not at the full hour, when most scheduled jobs start: GitHu\
b delays them then, and drops some. A run that was dropped","    # costs nothing: the next one goes on where the last one ended.",`    - cron: '${Tt(o)} * * * *\
'`,...kt,"","# Naming some permissions sets all others to none. contents: read is for the policy file.","permissions:","  contents: read","  issues: write","","\
# One run at a time; a run in progress is never cancelled half-way.","concurrency:","  group: celery-failure-audit","  cancel-in-progress: false","","jobs:","  \
audit:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    steps:","      # No checkout: the policy file .github/celery-failure-audit.yml, if there is \
one, is read through the API.",`      - uses: ${t}@v1`,"        with:",`          ${r}-token: \${{ secrets.${x(e)} }}`,...a,"          slack-webhook-url: ${{ se\
crets.SLACK_WEBHOOK_URL }}","          # On a schedule these are all empty, and an empty input is an unset one.",...["since","until","dry-run","digest","mode"].
map(l=>`          ${l}: \${{ inputs.${l} }}`)].join(`
`)}
`}s(Ie,"workflowFile");var kt=["  workflow_dispatch:","    inputs:","      since:","        description: Start, ISO 8601 or a duration back (24h, 7d); empty = g\
o on where the last run ended","        type: string","      until:","        description: End, written likewise; empty = two minutes ago","        type: string",
"      dry-run:","        description: Write nothing, print what would be written","        type: boolean","        default: false","      digest:","        des\
cription: When Slack gets a digest","        type: choice","        default: changes","        options: [changes, failures, always, never]","      mode:","     \
   description: What the run does; doctor looks at everything it needs and says what to mend","        type: choice","        default: audit","        options: \
[audit, doctor]"];function Tt(e){if(e===null)return 17;let t=0;for(let o of e)t=(t*31+(o.codePointAt(0)??0))%997;return 7+t%47}s(Tt,"minuteOf");async function Ne({slug:e,inputs:t,over:o},r){let n=await S(r.folder),i=await Y(n),{source:a,sample:l,blind:u}=await St(t,r),c=a===null||a.kind==="archive"?null:
a.kind,p={slug:e,repository:i,files:await z(n),source:c??"papertrail",url:c===null?null:(t[`${c}-url`]??"").trim()||null,narrow:a===null?ie:ae(a),sample:l},h=[await Ce(
n,F,Ie(p),o),await Ce(n,$e,xe(p),o)];return{root:n,files:h,secret:x(p),repository:i,sample:l,blind:u}}s(Ne,"initialise");async function Ce(e,t,o,r){let n=await X(
Pe(e,t)),i=n===o?"same":n===null||r?"written":"kept";return i==="written"&&await Z(Pe(e,t),o,r),{path:t,done:i}}s(Ce,"place");var vt=["papertrail-token","solarw\
inds-token","archive"];async function St(e,t){if(!vt.some(l=>(e[l]??"").trim()!==""))return{source:null,sample:null,blind:"no token of a log service and no file\
 was given."};let o=t.now(),r=Q({inputs:e,file:null,env:{},now:new Date(o).toISOString(),github:"optional"});if("problems"in r)return{source:null,sample:null,blind:r.
problems.map(T).join(" ")};let{source:n}=r.config,{from:i,to:a}=j(r.config,o);try{return{source:n,sample:await se(await M(n,t),i,a),blind:null}}catch(l){let{message:u,
advice:c}=q(l);return{source:n,sample:null,blind:[u.replace(/[^.:!?]$/,"$&."),c].join(" ").trim()}}}s(St,"look");var At={written:"Wrote",same:"Is there already, as it would be:",kept:"Kept, for it is there already:"};async function We(e,t,o,{slug:r,root:n},i){let a=O(i);if(Ke(
n,await S(a.folder))==="")throw new d(`This is the repository of the audit itself: go to yours, and run \`npx ${n} init\` there.`);(e.length>0||$(o))&&i.progress(
"Looking at a sample of the logs …");let l=await Ne({slug:r,inputs:b(e,o,t),over:t.force===!0},a);for(let c of Rt(l))i.print(c);for(let{path:c,done:p}of l.files)
i.print(`${At[p]} ${Ke(a.folder,_t(l.root,c))}`);let u=l.files.filter(({done:c})=>c==="kept");if(u.length>0&&i.print("To write over what is there: --force"),u.length<
l.files.length)for(let c of $t(l))i.print(c);return u.length>0&&!l.files.some(({done:c})=>c==="written")?1:0}s(We,"init");function Rt({sample:e,blind:t}){if(e===
null)return[`Without a look at the logs: ${t??""}`,""];let o=s((r,n)=>`${r} ${n}${r===1?"":"s"}`,"count");return[`Looked at ${o(e.events,"line")}: ${o(e.tasks.length,
"task")}, ${o(e.workers.length,"worker stream")}.`,...e.workers.length===0?["No line of a Celery worker is among them: `doctor` says why."]:[],""]}s(Rt,"seen");
function $t({secret:e,repository:t,files:o}){let r=t===null?"":` --repo ${t}`,n=o.filter(({done:i})=>i==="written").map(({path:i})=>i);return["","Next:",`  gh s\
ecret set ${e}${r}`,`  gh secret set SLACK_WEBHOOK_URL${r}   # or none: docs/channels.md has the other channels`,...n.length>0?[`  git add ${n.join(" ")} && git\
 commit -m 'Audit Celery failures' && git push`]:[],`  gh workflow run celery-failure-audit.yml${r} -f mode=doctor   # looks at everything, and says what to men\
d`]}s($t,"next");var U=Ue(Lt(It(import.meta.url)),".."),m=ge(process);async function Pt(e){let{command:t,flags:o,files:r}=de(e);if(o.help)return m.print(W(t)),0;if(o.version)return m.
print((await Fe()).version),0;switch(t){case null:return m.complain(W(null)),2;case"audit":return be(r,o,process.env,m);case"demo":return we(o,U,m);case"doctor":
return Ee(o,process.env,m);case"init":return We(r,o,process.env,{slug:Ct(await Fe()),root:U},m)}}s(Pt,"main");async function Fe(){return JSON.parse(await xt(Ue(
U,"package.json"),"utf8"))}s(Fe,"packageJson");function Ct({repository:e}){return/github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?$/.exec(e.url)?.[1]??e.url}s(Ct,"slugO\
f");Pt(process.argv.slice(2)).then(e=>{m.settle(),process.exitCode=e},e=>{if(e instanceof d){m.complain(e.message),m.complain("See --help."),process.exitCode=2;
return}let{message:t,advice:o,known:r}=J(e);m.complain(r?t:`Unexpected: ${t}`),o!==null&&m.complain(o),process.exitCode=1,e instanceof H&&process.exit()});
