#!/usr/bin/env node
import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{A as y,B as te,C as ne,D as oe,E as re,F as se,G as ie,H as ae,K as le,a as s,e as D,f as G,g as q,h as J,i as z,j as K,l as R,n as Y,o as Z,p as X,q as Q,
t as V,u as v,y as ee,z as _}from"./chunk-YUIXPV37.js";import{readFile as St}from"node:fs/promises";import{dirname as Rt,join as Ce}from"node:path";import{fileURLToPath as vt}from"node:url";import{mkdir as Qe,readFile as Ve,stat as et,writeFile as he}from"node:fs/promises";import{join as b,relative as tt}from"node:path";import{parseArgs as We}from"node:util";var p=class extends Error{static{s(this,"UsageError")}},ce=["audit","doctor","init","demo"],A=`Secrets are read from the environment only: PAPERTRAIL_API_TOKEN,\
 SWO_API_TOKEN, GITHUB_TOKEN, SLACK_WEBHOOK_URL,
SLACK_BOT_TOKEN, TEAMS_WEBHOOK_URL, DISCORD_WEBHOOK_URL, AUDIT_WEBHOOK_URL with AUDIT_WEBHOOK_SECRET, HEARTBEAT_URL.`,W="Exit status: 0 fine, 1 failed or stoppe\
d, 2 usage, 3 degraded (something was not seen or not written).",F=`  --group NAME, --system NAME, --query TERMS, --saved-search NAME   narrow the search of a l\
og service
  --source NAME    papertrail or solarwinds, where there are tokens of both`,H={all:`Finds the Celery tasks that failed for good, and names each cause.

Usage:
  celery-failure-audit audit [FILE...] [options]   audit log files, or the log service that there is a token of
  celery-failure-audit doctor [options]            look at everything the audit needs, and say what to mend
  celery-failure-audit init [FILE...] [options]    write the workflow and the policy file of a repository
  celery-failure-audit demo [--out DIR]            audit the sample archive, write to out/

  COMMAND --help   options and examples of a command
  --version

Examples:
  npx . demo
  npx . audit 'logs/**/*.tsv.gz'
  zcat worker.log.gz | npx . audit -
  PAPERTRAIL_API_TOKEN=… npx . doctor --group Celery

${A}

${W}
Colours are for terminals; NO_COLOR=1 turns them off.`,audit:`Usage: celery-failure-audit audit [FILE...] [options]

A dry run: it prints what failed, the plan and the exact writes. With --out, issues are files; with --write, they are GitHub's.
FILE: globs of .tsv, .tsv.gz, .ndjson, .ndjson.gz or plain worker logs; - reads standard input. Without FILE, the log service
is searched that PAPERTRAIL_API_TOKEN or SWO_API_TOKEN (with SWO_API_URL, if not in na-01) is a token of.

  --out DIR        write issues as Markdown files, digest.md and report.json into DIR
  --since TIME     ISO 8601, or a duration back (24h, 7d)
  --until TIME     likewise
  --config FILE    policy file (default: .github/celery-failure-audit.yml, if there)
  --name NAME      which audit this is, where there are several
${F}
  --repository OWNER/NAME   with GITHUB_TOKEN: plan with the issues that are there
  --write          with --repository: write the issues, and post to the channels that have an address

Examples:
  npx . audit worker.log --out audit
  zcat worker.log.gz | npx . audit - --since 24h
  npx . audit --group Celery --since 7d
  npx . audit --repository acme/shop

${A}

${W}`,doctor:`Usage: celery-failure-audit doctor [options]

Looks at tokens, group, worker lines in scope, GitHub's permissions and labels, channels, the clock, the policy file, and the
workflows of this folder: when the audit runs, and whether actions/stale would close its issues. It changes nothing.

  --repository OWNER/NAME   the repository of the issues; needs GITHUB_TOKEN
  --test-message   send a message to each channel, and fetch the heartbeat
  --slack-channel ID   the channel of SLACK_BOT_TOKEN
  --since TIME, --until TIME   the time to look at (default: the last 24 hours)
  --config FILE    policy file (default: .github/celery-failure-audit.yml, if there)
${F}

Examples:
  npx . doctor --group Celery
  npx . doctor --repository acme/shop --test-message

${A}

Exit status: 0 nothing is wrong (warnings or not), 1 something is, 2 usage.`,init:`Usage: celery-failure-audit init [FILE...] [options]

Writes .github/workflows/celery-failure-audit.yml and .github/celery-failure-audit.yml, after a look at the repository in this
folder and at a sample of its logs: those of the service that there is a token of, or FILE. Files that are there are kept.

  --force          write over files that are there
${F}

Examples:
  npx . init
  PAPERTRAIL_API_TOKEN=… npx . init --group Celery
  npx . init logs/worker.log

${A}

Exit status: 0 written, or all there already as it would be; 1 failed, or nothing was written because files are there; 2 usage.`,demo:`Usage: celery-failure-aud\
it demo [--out DIR]

Audits the sample archive of this repository and writes issues as files, digest.md and report.json (default: into out/).

${W}`},m={type:"string"},I={type:"boolean"},Fe={out:m,since:m,until:m,config:m,name:m,source:m,group:m,system:m,query:m,"saved-search":m,repository:m,"slack-cha\
nnel":m,write:I,force:I,"test-message":I,help:{type:"boolean",short:"h"},version:I},U=["source","group","system","query","saved-search"],Ue={audit:["out","since",
"until","config","name","repository","write","slack-channel",...U],doctor:["since","until","config","name","repository","test-message","slack-channel",...U],init:[
"force",...U],demo:["out"]},He=[{flag:/^--(?:papertrail(?:-api)?-)?token\b/,variable:"PAPERTRAIL_API_TOKEN"},{flag:/^--(?:solarwinds|swo)(?:-api)?-token\b/,variable:"\
SWO_API_TOKEN"},{flag:/^--(?:github|gh)-token\b/,variable:"GITHUB_TOKEN"},{flag:/^--slack(?:-bot)?-token\b/,variable:"SLACK_BOT_TOKEN"},{flag:/^--slack-webhook(?:-url)?\b/,
variable:"SLACK_WEBHOOK_URL"},{flag:/^--teams-webhook(?:-url)?\b/,variable:"TEAMS_WEBHOOK_URL"},{flag:/^--discord-webhook(?:-url)?\b/,variable:"DISCORD_WEBHOOK_\
URL"},{flag:/^--webhook-url\b/,variable:"AUDIT_WEBHOOK_URL"},{flag:/^--webhook-secret\b/,variable:"AUDIT_WEBHOOK_SECRET"},{flag:/^--heartbeat(?:-url)?\b/,variable:"\
HEARTBEAT_URL"}];function ue(e){for(let a of e){let l=He.find(({flag:u})=>u.test(a));if(l!==void 0)throw new p(`${a.replace(/=.*$/s,"")}: secrets are read from \
the environment only, for flags stand in the history of the shell: set ${l.variable}.`)}let{values:t,positionals:n}=Me(e),[r,...o]=n,i=ce.find(a=>a===r)??null;if(r!==
void 0&&i===null)throw new p(`There is no command ${JSON.stringify(r.slice(0,60))}; there are ${Be(ce)}.`);if(i!==null&&t.help!==!0){let a=Object.keys(t).find(l=>!Ue[i].
includes(l)&&l!=="version");if(a!==void 0)throw new p(`${i} has no option --${a}.`);if(o.length>0&&(i==="doctor"||i==="demo"))throw new p(`${i} takes no files; \
for your own logs: audit FILE...`)}return{command:i,flags:t,files:o}}s(ue,"readFlags");function Me(e){try{return We({args:[...e],allowPositionals:!0,options:Fe})}catch(t){
let n=t instanceof Error?t.message:String(t);throw new p(n.replace(/\. To specify a positional argument.*$/s,"."))}}s(Me,"parsed");function Be(e){return`${e.slice(
0,-1).join(", ")} and ${e.at(-1)??""}`}s(Be,"listed");import{setTimeout as je}from"node:timers/promises";var De={"papertrail-token":"PAPERTRAIL_API_TOKEN","papertrail-url":"PAPERTRAIL_URL","solarwinds-token":"SWO_API_TOKEN","solarwinds-url":"SWO_API_URL"},Ge={"slac\
k-webhook-url":"SLACK_WEBHOOK_URL","slack-bot-token":"SLACK_BOT_TOKEN","slack-channel":"SLACK_CHANNEL","slack-api-url":"SLACK_API_URL","teams-webhook-url":"TEAM\
S_WEBHOOK_URL","discord-webhook-url":"DISCORD_WEBHOOK_URL","webhook-url":"AUDIT_WEBHOOK_URL","webhook-secret":"AUDIT_WEBHOOK_SECRET","heartbeat-url":"HEARTBEAT_\
URL"};function O(e,t){let{source:n,group:r,system:o,query:i,"saved-search":a}=t;return{...de(e,De),source:n,group:r,system:o,query:i,"saved-search":a}}s(O,"logI\
nputs");function L(e,t){let n=de(e,Ge),r=n["slack-bot-token"]?n["slack-channel"]:void 0;return{...n,"slack-channel":t["slack-channel"]??r}}s(L,"channelInputs");
function $(e){return!!(e.PAPERTRAIL_API_TOKEN||e.SWO_API_TOKEN)}s($,"hasLogService");function de(e,t){return Object.fromEntries(Object.entries(t).map(([n,r])=>[
n,e[r]]))}s(de,"taken");function k(e){return{now:s(()=>Date.now(),"now"),sleep:s(t=>je(t),"sleep"),stdin:s(()=>process.stdin,"stdin"),folder:process.cwd(),log:s(
t=>e.complain(t),"log")}}s(k,"outsideOf");var qe=100;function me({stdout:e,stderr:t,env:n}){let r=Je(n,e.isTTY),o="",i=0,a=s(()=>{o!==""&&t.write(`
`),o=""},"settle");return e.on("error",l=>{throw l.code==="EPIPE"&&process.exit(0),l}),{columns:e.columns??100,print:s(l=>{a(),e.write(`${r?Xe(l):l}
`)},"print"),complain:s(l=>{a(),t.write(`${K(l)}
`)},"complain"),progress:s(l=>{t.isTTY!==!0||performance.now()-i<qe||(i=performance.now(),o=K(l),t.write(`\r\x1B[K${o.slice(0,(t.columns??80)-1)}`))},"progress"),
settle:a}}s(me,"openTerminal");function Je(e,t){return e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0":t===!0&&e.TERM!=="dumb"}s(Je,"wantsColour");var[pe,ze,M,fe,
Ye]=["31","32","33","2","1"],Ze=[{begins:/^WRONG\b/,colour:pe},{begins:/^warning\b/,colour:M},{begins:/^ok\b/,colour:ze},{begins:/^unknown\b/,colour:fe},{begins:/^ {2}critical\b/,
colour:pe},{begins:/^ {2}high\b/,colour:M},{begins:/^ {2}low\b/,colour:fe},{begins:/^ {2}! /,colour:M},{begins:/^Celery(?: \([^)]*\))?:/,colour:Ye}];function Xe(e){
for(let{begins:t,colour:n}of Ze){let r=t.exec(e)?.[0];if(r!==void 0)return`\x1B[${n}m${r}\x1B[0m${e.slice(r.length)}`}return e}s(Xe,"paint");function ge(e){switch(e.
step){case"events":return`Reading: ${e.events.toLocaleString("en")} events, up to ${e.at.slice(0,16).replace("T"," ")} UTC`;case"failures":return`Found ${e.failures}\
 failures of ${e.groups} causes`;case"plan":return`Plan: ${e.plan.filter(({change:t})=>t!=="skip").length} changes`;case"write":return`Wrote ${e.receipt.change}\
 #${e.receipt.number??""}`}}s(ge,"progressText");var nt="test/corpus/small/archives";async function ye(e,t,n){let r=b(t,nt);if(!await ot(r))throw new p("The sample archive is not here: it is part of a clone of\
 the repository, not of a download of the action.");return Ee({inputs:{archive:r},out:e.out??"out",readPolicy:!1,github:"optional"},n)}s(ye,"demo");async function we(e,t,n,r){
if(e.length===0&&!$(n))throw new p("Nothing to audit: name log files, or set PAPERTRAIL_API_TOKEN or SWO_API_TOKEN.");if(t.write===!0&&(t.repository===void 0||!n.
GITHUB_TOKEN))throw new p("--write needs --repository OWNER/NAME, and GITHUB_TOKEN in the environment.");if(t.write===!0&&t.out!==void 0)throw new p("--write an\
d --out are two places for the issues: take one.");e.includes("-")&&process.stdin.isTTY&&r.complain("Reading standard input; Ctrl-D ends it.");let{since:o,until:i,
name:a,config:l,repository:u}=t,c={...e.length>0?{archive:e.join(`
`)}:O(n,t),...u===void 0?{}:{repository:u,"github-token":n.GITHUB_TOKEN},...t.write===!0?L(n,t):{},since:o,until:i,name:a,"config-file":l};return Ee({inputs:{...c,
"dry-run":t.out===void 0&&t.write!==!0?"true":"false"},out:t.out??null,readPolicy:!0,github:t.write===!0?"required":"optional"},r)}s(we,"audit");async function Ee({
inputs:e,out:t,readPolicy:n,github:r},o){let i=ee(e),a=n?await Ve(i,"utf8").catch(()=>null):null,l=_({inputs:{...e,"output-dir":t??"out"},file:a===null?null:{path:i,
text:a},env:{},exists:await V(i,process.cwd()),now:new Date().toISOString(),github:r});if("problems"in l){for(let d of l.problems)o.complain(R(d));return 2}for(let d of l.
notes)o.complain(d);let u=le(),c=t===null?null:b(t,"issues"),{deps:f,options:h,writes:w,heartbeat:E}=await u.race(X(l.config,k(o),c)),S=await u.race(Z({...f,clock:s(
()=>performance.now(),"clock"),stop:u.asked,progress(d){d.step==="plan"&&u.writes(),o.progress(ge(d))}},h)),{digest:T,plan:j,report:P,verdict:N}=S;if(h.dryRun){
for(let C of se(j,w()))o.print(C);let d=ie(P.groups,h.policy.rules);d!==null&&o.print(d)}for(let d of re(T,j,h.dryRun,o.columns))o.print(d);if(t!==null){await Qe(
t,{recursive:!0}),await he(b(t,"report.json"),`${JSON.stringify(P,null,2)}
`),await he(b(t,"digest.md"),oe(T));let d=tt(process.cwd(),t)||".";o.print("");let C=h.dryRun?"":`${b(d,"issues")}/ (one file an issue), `;o.print(`Look at ${C}${b(
d,"digest.md")} and ${b(d,"report.json")}.`)}if(E!==null&&P.window.complete&&N!=="failed"){let d=await E();d.delivered||o.complain(`Heartbeat: ${d.problem}`)}return N===
"ok"?0:N==="degraded"?3:1}s(Ee,"run");async function ot(e){return et(e).then(()=>!0,()=>!1)}s(ot,"isThere");async function be(e,t,n){let{since:r,until:o,name:i,config:a,repository:l}=e;n.progress("Looking at the log service, GitHub and the channels …");let u=await ne(
{inputs:{...O(t,e),...L(t,e),"github-token":l===void 0?void 0:t.GITHUB_TOKEN,repository:l,since:r,until:o,name:i,"config-file":a},env:{},github:"optional",checkout:process.
cwd(),sha:null,testMessage:e["test-message"]===!0},k(n));for(let c of ae(u))n.print(c);return u.some(({verdict:c})=>c==="wrong")?1:0}s(be,"doctor");import{join as Et,relative as bt}from"node:path";import{join as $e}from"node:path";function Oe(e,t){let n=new Set(t),r=new Map;for(let o of e){if(!/^\/[\w@+./-]+$/.test(o)||/\/(?:site|dist)-packages\/|\/lib\/python\d/.test(o))continue;let i=o.
split("/").slice(1),a=i.findIndex((u,c)=>i.length-c>=2&&n.has(i.slice(c).join("/")));if(a<0)continue;let l=`/${i.slice(0,a).join("/")}${a===0?"":"/"}`;r.set(l,(r.
get(l)??0)+1)}return[...r].toSorted((o,i)=>i[1]-o[1]||(o[0]<i[0]?-1:1)).map(([o])=>o)}s(Oe,"stripPrefixes");function ke(e){let t=e.flatMap(n=>/^(?:src\/)?([A-Za-z_]\w*)\/(?:.*\/)?\w+\.py$/.
exec(n)?.[1]??[]);return new Set(t.filter(n=>n!=="src"&&n!=="tests"))}s(ke,"packagesOf");var Se=[["production","prod","prd","live"],["staging","stage","stg","preprod","uat"],["qa"],["test","testing","tst","ci"],["development","dev"],["demo"],["sandb\
ox"]];function Re(e){let t=new Map;for(let{source:n,program:r}of e){let o=Te(n)??Te(r);if(o===null)continue;let i=t.get(o.name)??new Set;i.add(o.glob),t.set(o.name,
i)}return Se.flatMap(([n=""])=>{let r=t.get(n);return r===void 0?[]:[{name:n,match:[...r].toSorted(),isProduction:n==="production"}]})}s(Re,"guessEnvironments");
function Te(e){if(!/^[\w.-]{1,100}$/.test(e))return null;for(let t of e.matchAll(/[A-Za-z]+/g)){let n=t[0].toLowerCase(),[r]=Se.find(o=>o.includes(n))??[];if(r!==
void 0)return{name:r,glob:`${e.slice(0,t.index+t[0].length)}*`}}return null}s(Te,"wordIn");var _e=".github/celery-failure-audit.yml",rt=s(e=>`# yaml-language-server: $schema=https://raw.githubusercontent.com/${e}/main/docs/config.schema.json`,"SCHEMA"),
ve=12,st=6;function Ae(e){let{slug:t,files:n,sample:r}=e,o=(r?.tasks??[]).filter(i=>/^[\w.:-]{1,120}$/.test(i));return`${[`# How Celery failures are judged; htt\
ps://github.com/${t}/blob/main/docs/rules.md teaches it by an example that grows.`,rt(t),"version: 1",...at(o,n),...lt(e),...ct(e),"","# The first rule that set\
s a key wins it. To begin with, one that says what is worth an alarm:","# rules:",`#   - name: ${y(dt(o))}`,`#     match: {task: ${y(pt(o))}}`,"#     severity: \
critical",'#     owners: "@your-org/your-team"',"#     runbook: https://wiki.example.com/runbooks/celery",...it(o)].join(`
`)}
`}s(Ae,"policyFile");function it(e){if(e.length===0)return[];let t=e.length-ve;return["#","# Tasks in the sample of the logs, the most frequent first:",...e.slice(
0,ve).map(n=>`#   ${n}`),...t>0?[`#   and ${t} more`]:[]]}s(it,"taskLines");function at(e,t){let n=[...new Set(e.map(ut))].filter(a=>a!=="celery"),r=ke(t),o=n.filter(
a=>r.has(a));return o.length===0||o.length===n.length?[]:["",`# Tasks of this repository; of ${n.filter(a=>!o.includes(a)).slice(0,st).join(", ")} the failures \
are only counted.`,`apps: [${[...o,"celery"].map(a=>y(`${a}.*`)).join(", ")}]`]}s(at,"appLines");function lt({sample:e}){let t=Re(e?.workers??[]);return t.length===
0?["","# Environments, told apart by sender or program; without issues a failure there is only counted:","# environments:",'#   - {name: production, match: "*-p\
rod*"}','#   - {name: qa, match: "*-qa*", issues: false}']:["","# By the names of senders and programs; `issues: false` = failures there are counted, but open n\
o issue.","environments:",...t.map(({name:n,match:r,isProduction:o})=>{let[i]=r,a=r.length===1?y(i??""):`[${r.map(y).join(", ")}]`;return`  - {name: ${n}, match\
: ${a}${o?"":", issues: false"}}`})]}s(lt,"environmentLines");function ct({sample:e,files:t}){let n=Oe(e?.paths??[],t).slice(0,3);if(n.length===0)return[];let[r]=n;
return["","# Where the code of this repository lies on the machines of the workers.",`code: {strip: ${n.length===1?y(r??""):`[${n.map(y).join(", ")}]`}}`]}s(ct,
"codeLines");function ut(e){return e.split(".")[0]??e}s(ut,"appOf");function dt(e){return Ie(e)?.split(".").at(-1)??"payments"}s(dt,"ruleName");function pt(e){let t=Ie(
e);return t===null?"shop.tasks.payments.*":`${t}.*`}s(pt,"ruleGlob");function Ie(e){return e.find(n=>n.split(".").length>2&&!n.startsWith("celery."))?.split(".").
slice(0,-1).join(".")??null}s(Ie,"moduleOf");var B=".github/workflows/celery-failure-audit.yml",ft={papertrail:"PAPERTRAIL_API_TOKEN",solarwinds:"SWO_API_TOKEN"};function x({source:e}){return ft[e]}s(x,"se\
cretOf");function Le(e){let{slug:t,repository:n,source:r,url:o,narrow:i}=e,a=Object.entries({[`${r}-url`]:o,...i}).flatMap(([l,u])=>u===null?[]:[`          ${l}\
: ${y(u)}`]);return`${[`# Copy to ${B} and create the secrets ${x(e)} and SLACK_WEBHOOK_URL.`,"# Without SLACK_WEBHOOK_URL there is no post; issues, dashboard a\
nd job summary are written all the same.","name: Celery failure audit","","on:","  schedule:","    # Not at the full hour, when most scheduled jobs start: GitHu\
b delays them then, and drops some. A run that was dropped","    # costs nothing: the next one goes on where the last one ended.",`    - cron: '${gt(n)} * * * *\
'`,...mt,"","# Naming some permissions sets all others to none. contents: read is for the policy file.","permissions:","  contents: read","  issues: write","","\
# One run at a time; a run in progress is never cancelled half-way.","concurrency:","  group: celery-failure-audit","  cancel-in-progress: false","","jobs:","  \
audit:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    steps:","      # No checkout: the policy file .github/celery-failure-audit.yml, if there is \
one, is read through the API.",`      - uses: ${t}@v1`,"        with:",`          ${r}-token: \${{ secrets.${x(e)} }}`,...a,"          slack-webhook-url: ${{ se\
crets.SLACK_WEBHOOK_URL }}","          # On a schedule these are all empty, and an empty input is an unset one.",...["since","until","dry-run","digest","mode"].
map(l=>`          ${l}: \${{ inputs.${l} }}`)].join(`
`)}
`}s(Le,"workflowFile");var mt=["  workflow_dispatch:","    inputs:","      since:","        description: Start, ISO 8601 or a duration back (24h, 7d); empty = g\
o on where the last run ended","        type: string","      until:","        description: End, written likewise; empty = two minutes ago","        type: string",
"      dry-run:","        description: Write nothing, print what would be written","        type: boolean","        default: false","      digest:","        des\
cription: When Slack gets a digest","        type: choice","        default: changes","        options: [changes, failures, always, never]","      mode:","     \
   description: What the run does; doctor looks at everything it needs and says what to mend","        type: choice","        default: audit","        options: \
[audit, doctor]"];function gt(e){if(e===null)return 17;let t=0;for(let n of e)t=(t*31+(n.codePointAt(0)??0))%997;return 7+t%47}s(gt,"minuteOf");async function xe({slug:e,inputs:t,over:n},r){let o=await q(r.folder)??r.folder,i=await G(o),{source:a,sample:l,blind:u}=await yt(t,r),c={slug:e,repository:i,files:await D(
o),source:a?.kind==="solarwinds"?"solarwinds":"papertrail",url:a===null||a.kind==="archive"?null:wt(t,a.kind),narrow:a===null||a.kind==="archive"?{group:null,system:null,
query:null,"saved-search":null}:{group:a.group,system:a.system,query:a.query,"saved-search":a.savedSearch},sample:l},f=[{path:B,text:Le(c)},{path:_e,text:Ae(c)}],
h=[];for(let{path:w,text:E}of f){let S=await J($e(o,w)),T=S===E?"same":S===null||n?"written":"kept";T==="written"&&await z($e(o,w),E,n),h.push({path:w,done:T})}
return{root:o,files:h,secret:x(c),repository:i,sample:l,blind:u}}s(xe,"initialise");var ht=["papertrail-token","solarwinds-token","archive"];async function yt(e,t){
if(!ht.some(f=>(e[f]??"").trim()!==""))return{source:null,sample:null,blind:"no token of a log service and no file was given"};let n=new Date(t.now()).toISOString(),
r=_({inputs:e,file:null,env:{},now:n,github:"optional"});if("problems"in r)return{source:null,sample:null,blind:r.problems.map(R).join(" ")};let{source:o,window:i}=r.
config,a=t.now()-i.queryDelayMs,l=s(f=>`${new Date(f).toISOString().slice(0,19)}Z`,"iso"),[u,c]=o.kind==="archive"?[null,null]:[l(a-i.lookbackMs),l(a)];try{return{
source:o,sample:await te(await Q({source:o},t),u,c),blind:null}}catch(f){let{message:h,advice:w,known:E}=v(f);if(!E)throw f;return{source:r.config.source,sample:null,
blind:[h,w??""].join(" ").trim()}}}s(yt,"look");function wt(e,t){return(e[`${t}-url`]??"").trim()||null}s(wt,"customUrl");var Ot={written:"Wrote",same:"Is there already, as it would be:",kept:"Kept, for it is there already:"};async function Pe(e,t,n,{slug:r},o){let i=k(o);(e.length>
0||$(n))&&o.progress("Looking at a sample of the logs …");let a=e.length>0?{archive:e.join(`
`)}:O(n,t),l=await xe({slug:r,inputs:a,over:t.force===!0},i);for(let c of kt(l))o.print(c);for(let{path:c,done:f}of l.files)o.print(`${Ot[f]} ${bt(i.folder,Et(l.
root,c))}`);let u=l.files.filter(({done:c})=>c==="kept");if(u.length>0&&o.print("To write over what is there: --force"),u.length<l.files.length)for(let c of Tt(
l))o.print(c);return u.length>0&&!l.files.some(({done:c})=>c==="written")?1:0}s(Pe,"init");function kt({sample:e,blind:t}){if(e===null)return[`Without a look at\
 the logs: ${t??"none was asked for"}.`,""];let n=s((r,o)=>`${r} ${o}${r===1?"":"s"}`,"count");return[`Looked at ${n(e.events,"line")}: ${n(e.tasks.length,"task")}\
, ${n(e.workers.length,"worker stream")}.`,...e.workers.length===0?["No line of a Celery worker is among them: `doctor` says why."]:[],""]}s(kt,"seen");function Tt({
secret:e,repository:t,files:n}){let r=t===null?"":` --repo ${t}`,o=n.filter(({done:i})=>i==="written").map(({path:i})=>i);return["","Next:",`  gh secret set ${e}${r}`,
`  gh secret set SLACK_WEBHOOK_URL${r}   # or none: docs/channels.md has the other channels`,...o.length>0?[`  git add ${o.join(" ")} && git commit -m 'Audit Ce\
lery failures' && git push`]:[],`  gh workflow run celery-failure-audit.yml${r} -f mode=doctor   # looks at everything, and says what to mend`]}s(Tt,"next");var Ke=Ce(Rt(vt(import.meta.url)),".."),g=me(process);async function _t(e){let{command:t,flags:n,files:r}=ue(e);if(n.help)return g.print(H[t??"all"]),0;if(n.version)
return g.print((await Ne()).version),0;switch(t){case null:return g.complain(H.all),2;case"audit":return we(r,n,process.env,g);case"demo":return ye(n,Ke,g);case"\
doctor":return be(n,process.env,g);case"init":return Pe(r,n,process.env,{slug:At(await Ne())},g)}}s(_t,"main");async function Ne(){return JSON.parse(await St(Ce(
Ke,"package.json"),"utf8"))}s(Ne,"packageJson");function At({repository:e}){return/github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?$/.exec(e.url)?.[1]??e.url}s(At,"slug\
Of");_t(process.argv.slice(2)).then(e=>{g.settle(),process.exitCode=e},e=>{if(e instanceof p){g.complain(e.message),g.complain("See --help."),process.exitCode=2;
return}let{message:t,advice:n,known:r}=v(e);g.complain(r?t:`Unexpected: ${t}`),n!==null&&g.complain(n),process.exitCode=1,e instanceof Y&&process.exit()});
