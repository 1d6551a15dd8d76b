#!/usr/bin/env node
import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{A as h,B as ee,C as te,D as ne,E as oe,F as re,G as se,J as ie,a as s,e as j,f as D,g as G,h as q,i as J,j as N,l as v,n as z,o as Y,p as Z,q as X,t as Q,
u as R,y as V,z as _}from"./chunk-7G7IBTOE.js";import{readFile as Tt}from"node:fs/promises";import{dirname as St,join as Pe}from"node:path";import{fileURLToPath as vt}from"node:url";import{mkdir as Xe,readFile as Qe,stat as Ve,writeFile as me}from"node:fs/promises";import{join as b,relative as et}from"node:path";import{parseArgs as Ke}from"node:util";var p=class extends Error{static{s(this,"UsageError")}},ae=["audit","doctor","init","demo"],A=`Secrets are read from the environment only: PAPERTRAIL_API_TOKEN,\
 SWO_API_TOKEN, GITHUB_TOKEN, SLACK_WEBHOOK_URL,
SLACK_BOT_TOKEN, TEAMS_WEBHOOK_URL, DISCORD_WEBHOOK_URL, AUDIT_WEBHOOK_URL with AUDIT_WEBHOOK_SECRET, HEARTBEAT_URL.`,C="Exit status: 0 fine, 1 failed or stoppe\
d, 2 usage, 3 degraded (something was not seen or not written).",K=`  --group NAME, --system NAME, --query TERMS, --saved-search NAME   narrow the search of a l\
og service
  --source NAME    papertrail or solarwinds, where there are tokens of both`,F={all:`Finds the Celery tasks that failed for good, and names each cause.

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

${C}
Colours are for terminals; NO_COLOR=1 turns them off.`,audit:`Usage: celery-failure-audit audit [FILE...] [options]

A dry run: it prints what failed, the plan and the exact writes. With --out, issues are files; with --write, they are GitHub's.
FILE: globs of .tsv, .tsv.gz, .ndjson, .ndjson.gz or plain worker logs; - reads standard input. Without FILE, the log service
is searched that PAPERTRAIL_API_TOKEN or SWO_API_TOKEN (with SWO_API_URL, if not in na-01) is a token of.

  --out DIR        write issues as Markdown files, digest.md and report.json into DIR
  --since TIME     ISO 8601, or a duration back (24h, 7d)
  --until TIME     likewise
  --config FILE    policy file (default: .github/celery-failure-audit.yml, if there)
  --name NAME      which audit this is, where there are several
${K}
  --repository OWNER/NAME   with GITHUB_TOKEN: plan with the issues that are there
  --write          with --repository: write the issues, and post to the channels that have an address

Examples:
  npx . audit worker.log --out audit
  zcat worker.log.gz | npx . audit - --since 24h
  npx . audit --group Celery --since 7d
  npx . audit --repository acme/shop

${A}

${C}`,doctor:`Usage: celery-failure-audit doctor [options]

Looks at tokens, group, worker lines in scope, GitHub's permissions and labels, channels, the clock, the policy file, and the
workflows of this folder: when the audit runs, and whether actions/stale would close its issues. It changes nothing.

  --repository OWNER/NAME   the repository of the issues; needs GITHUB_TOKEN
  --test-message   send a message to each channel, and fetch the heartbeat
  --slack-channel ID   the channel of SLACK_BOT_TOKEN
  --since TIME, --until TIME   the time to look at (default: the last 24 hours)
  --config FILE    policy file (default: .github/celery-failure-audit.yml, if there)
${K}

Examples:
  npx . doctor --group Celery
  npx . doctor --repository acme/shop --test-message

${A}

Exit status: 0 nothing is wrong (warnings or not), 1 something is, 2 usage.`,init:`Usage: celery-failure-audit init [FILE...] [options]

Writes .github/workflows/celery-failure-audit.yml and .github/celery-failure-audit.yml, after a look at the repository in this
folder and at a sample of its logs: those of the service that there is a token of, or FILE. Files that are there are kept.

  --force          write over files that are there
${K}

Examples:
  npx . init
  PAPERTRAIL_API_TOKEN=… npx . init --group Celery
  npx . init logs/worker.log

${A}

Exit status: 0 written, or all there already as it would be; 1 failed, or nothing was written because files are there; 2 usage.`,demo:`Usage: celery-failure-aud\
it demo [--out DIR]

Audits the sample archive of this repository and writes issues as files, digest.md and report.json (default: into out/).

${C}`},m={type:"string"},I={type:"boolean"},We={out:m,since:m,until:m,config:m,name:m,source:m,group:m,system:m,query:m,"saved-search":m,repository:m,"slack-cha\
nnel":m,write:I,force:I,"test-message":I,help:{type:"boolean",short:"h"},version:I},W=["source","group","system","query","saved-search"],Fe={audit:["out","since",
"until","config","name","repository","write","slack-channel",...W],doctor:["since","until","config","name","repository","test-message","slack-channel",...W],init:[
"force",...W],demo:["out"]},Ue=[{flag:/^--(?:papertrail(?:-api)?-)?token\b/,variable:"PAPERTRAIL_API_TOKEN"},{flag:/^--(?:solarwinds|swo)(?:-api)?-token\b/,variable:"\
SWO_API_TOKEN"},{flag:/^--(?:github|gh)-token\b/,variable:"GITHUB_TOKEN"},{flag:/^--slack(?:-bot)?-token\b/,variable:"SLACK_BOT_TOKEN"},{flag:/^--slack-webhook(?:-url)?\b/,
variable:"SLACK_WEBHOOK_URL"},{flag:/^--teams-webhook(?:-url)?\b/,variable:"TEAMS_WEBHOOK_URL"},{flag:/^--discord-webhook(?:-url)?\b/,variable:"DISCORD_WEBHOOK_\
URL"},{flag:/^--webhook-url\b/,variable:"AUDIT_WEBHOOK_URL"},{flag:/^--webhook-secret\b/,variable:"AUDIT_WEBHOOK_SECRET"},{flag:/^--heartbeat(?:-url)?\b/,variable:"\
HEARTBEAT_URL"}];function le(e){for(let a of e){let l=Ue.find(({flag:u})=>u.test(a));if(l!==void 0)throw new p(`${a.replace(/=.*$/s,"")}: secrets are read from \
the environment only, for flags stand in the history of the shell: set ${l.variable}.`)}let{values:t,positionals:n}=He(e),[r,...o]=n,i=ae.find(a=>a===r)??null;if(r!==
void 0&&i===null)throw new p(`There is no command ${JSON.stringify(r.slice(0,60))}; there are ${Me(ae)}.`);if(i!==null&&t.help!==!0){let a=Object.keys(t).find(l=>!Fe[i].
includes(l)&&l!=="version");if(a!==void 0)throw new p(`${i} has no option --${a}.`);if(o.length>0&&(i==="doctor"||i==="demo"))throw new p(`${i} takes no files; \
for your own logs: audit FILE...`)}return{command:i,flags:t,files:o}}s(le,"readFlags");function He(e){try{return Ke({args:[...e],allowPositionals:!0,options:We})}catch(t){
let n=t instanceof Error?t.message:String(t);throw new p(n.replace(/\. To specify a positional argument.*$/s,"."))}}s(He,"parsed");function Me(e){return`${e.slice(
0,-1).join(", ")} and ${e.at(-1)??""}`}s(Me,"listed");import{setTimeout as Be}from"node:timers/promises";var je={"papertrail-token":"PAPERTRAIL_API_TOKEN","papertrail-url":"PAPERTRAIL_URL","solarwinds-token":"SWO_API_TOKEN","solarwinds-url":"SWO_API_URL"},De={"slac\
k-webhook-url":"SLACK_WEBHOOK_URL","slack-bot-token":"SLACK_BOT_TOKEN","slack-channel":"SLACK_CHANNEL","slack-api-url":"SLACK_API_URL","teams-webhook-url":"TEAM\
S_WEBHOOK_URL","discord-webhook-url":"DISCORD_WEBHOOK_URL","webhook-url":"AUDIT_WEBHOOK_URL","webhook-secret":"AUDIT_WEBHOOK_SECRET","heartbeat-url":"HEARTBEAT_\
URL"};function O(e,t){let{source:n,group:r,system:o,query:i,"saved-search":a}=t;return{...ce(e,je),source:n,group:r,system:o,query:i,"saved-search":a}}s(O,"logI\
nputs");function L(e,t){let n=ce(e,De),r=n["slack-bot-token"]?n["slack-channel"]:void 0;return{...n,"slack-channel":t["slack-channel"]??r}}s(L,"channelInputs");
function $(e){return!!(e.PAPERTRAIL_API_TOKEN||e.SWO_API_TOKEN)}s($,"hasLogService");function ce(e,t){return Object.fromEntries(Object.entries(t).map(([n,r])=>[
n,e[r]]))}s(ce,"taken");function k(e){return{now:s(()=>Date.now(),"now"),sleep:s(t=>Be(t),"sleep"),stdin:s(()=>process.stdin,"stdin"),folder:process.cwd(),log:s(
t=>e.complain(t),"log")}}s(k,"outsideOf");var Ge=100;function pe({stdout:e,stderr:t,env:n}){let r=qe(n,e.isTTY),o="",i=0,a=s(()=>{o!==""&&t.write(`
`),o=""},"settle");return e.on("error",l=>{throw l.code==="EPIPE"&&process.exit(0),l}),{columns:e.columns??100,print:s(l=>{a(),e.write(`${r?Ze(l):l}
`)},"print"),complain:s(l=>{a(),t.write(`${N(l)}
`)},"complain"),progress:s(l=>{t.isTTY!==!0||performance.now()-i<Ge||(i=performance.now(),o=N(l),t.write(`\r\x1B[K${o.slice(0,(t.columns??80)-1)}`))},"progress"),
settle:a}}s(pe,"openTerminal");function qe(e,t){return e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0":t===!0&&e.TERM!=="dumb"}s(qe,"wantsColour");var[ue,Je,U,de,
ze]=["31","32","33","2","1"],Ye=[{begins:/^WRONG\b/,colour:ue},{begins:/^warning\b/,colour:U},{begins:/^ok\b/,colour:Je},{begins:/^unknown\b/,colour:de},{begins:/^ {2}critical\b/,
colour:ue},{begins:/^ {2}high\b/,colour:U},{begins:/^ {2}low\b/,colour:de},{begins:/^ {2}! /,colour:U},{begins:/^Celery(?: \([^)]*\))?:/,colour:ze}];function Ze(e){
for(let{begins:t,colour:n}of Ye){let r=t.exec(e)?.[0];if(r!==void 0)return`\x1B[${n}m${r}\x1B[0m${e.slice(r.length)}`}return e}s(Ze,"paint");function fe(e){switch(e.
step){case"events":return`Reading: ${e.events.toLocaleString("en")} events, up to ${e.at.slice(0,16).replace("T"," ")} UTC`;case"failures":return`Found ${e.failures}\
 failures of ${e.groups} causes`;case"plan":return`Plan: ${e.plan.filter(({change:t})=>t!=="skip").length} changes`;case"write":return`Wrote ${e.receipt.change}\
 #${e.receipt.number??""}`}}s(fe,"progressText");var tt="test/corpus/small/archives";async function ge(e,t,n){let r=b(t,tt);if(!await nt(r))throw new p("The sample archive is not here: it is part of a clone of\
 the repository, not of a download of the action.");return ye({inputs:{archive:r},out:e.out??"out",readPolicy:!1,github:"optional"},n)}s(ge,"demo");async function he(e,t,n,r){
if(e.length===0&&!$(n))throw new p("Nothing to audit: name log files, or set PAPERTRAIL_API_TOKEN or SWO_API_TOKEN.");if(t.write===!0&&(t.repository===void 0||!n.
GITHUB_TOKEN))throw new p("--write needs --repository OWNER/NAME, and GITHUB_TOKEN in the environment.");if(t.write===!0&&t.out!==void 0)throw new p("--write an\
d --out are two places for the issues: take one.");e.includes("-")&&process.stdin.isTTY&&r.complain("Reading standard input; Ctrl-D ends it.");let{since:o,until:i,
name:a,config:l,repository:u}=t,c={...e.length>0?{archive:e.join(`
`)}:O(n,t),...u===void 0?{}:{repository:u,"github-token":n.GITHUB_TOKEN},...t.write===!0?L(n,t):{},since:o,until:i,name:a,"config-file":l};return ye({inputs:{...c,
"dry-run":t.out===void 0&&t.write!==!0?"true":"false"},out:t.out??null,readPolicy:!0,github:t.write===!0?"required":"optional"},r)}s(he,"audit");async function ye({
inputs:e,out:t,readPolicy:n,github:r},o){let i=V(e),a=n?await Qe(i,"utf8").catch(()=>null):null,l=_({inputs:{...e,"output-dir":t??"out"},file:a===null?null:{path:i,
text:a},env:{},exists:await Q(i,process.cwd()),now:new Date().toISOString(),github:r});if("problems"in l){for(let d of l.problems)o.complain(v(d));return 2}for(let d of l.
notes)o.complain(d);let u=ie(),c=t===null?null:b(t,"issues"),{deps:f,options:y,writes:w,heartbeat:E}=await u.race(Z(l.config,k(o),c)),S=await u.race(Y({...f,clock:s(
()=>performance.now(),"clock"),stop:u.asked,progress(d){d.step==="plan"&&u.writes(),o.progress(fe(d))}},y)),{digest:T,plan:M,report:B,verdict:P}=S;if(y.dryRun)for(let d of re(
M,w()))o.print(d);for(let d of oe(T,M,y.dryRun,o.columns))o.print(d);if(t!==null){await Xe(t,{recursive:!0}),await me(b(t,"report.json"),`${JSON.stringify(B,null,
2)}
`),await me(b(t,"digest.md"),ne(T));let d=et(process.cwd(),t)||".";o.print("");let Ce=y.dryRun?"":`${b(d,"issues")}/ (one file an issue), `;o.print(`Look at ${Ce}${b(
d,"digest.md")} and ${b(d,"report.json")}.`)}if(E!==null&&B.window.complete&&P!=="failed"){let d=await E();d.delivered||o.complain(`Heartbeat: ${d.problem}`)}return P===
"ok"?0:P==="degraded"?3:1}s(ye,"run");async function nt(e){return Ve(e).then(()=>!0,()=>!1)}s(nt,"isThere");async function we(e,t,n){let{since:r,until:o,name:i,config:a,repository:l}=e;n.progress("Looking at the log service, GitHub and the channels …");let u=await te(
{inputs:{...O(t,e),...L(t,e),"github-token":l===void 0?void 0:t.GITHUB_TOKEN,repository:l,since:r,until:o,name:i,"config-file":a},env:{},github:"optional",checkout:process.
cwd(),sha:null,testMessage:e["test-message"]===!0},k(n));for(let c of se(u))n.print(c);return u.some(({verdict:c})=>c==="wrong")?1:0}s(we,"doctor");import{join as wt,relative as Et}from"node:path";import{join as Ie}from"node:path";function Ee(e,t){let n=new Set(t),r=new Map;for(let o of e){if(!/^\/[\w@+./-]+$/.test(o)||/\/(?:site|dist)-packages\/|\/lib\/python\d/.test(o))continue;let i=o.
split("/").slice(1),a=i.findIndex((u,c)=>i.length-c>=2&&n.has(i.slice(c).join("/")));if(a<0)continue;let l=`/${i.slice(0,a).join("/")}${a===0?"":"/"}`;r.set(l,(r.
get(l)??0)+1)}return[...r].toSorted((o,i)=>i[1]-o[1]||(o[0]<i[0]?-1:1)).map(([o])=>o)}s(Ee,"stripPrefixes");function be(e){let t=e.flatMap(n=>/^(?:src\/)?([A-Za-z_]\w*)\/(?:.*\/)?\w+\.py$/.
exec(n)?.[1]??[]);return new Set(t.filter(n=>n!=="src"&&n!=="tests"))}s(be,"packagesOf");var ke=[["production","prod","prd","live"],["staging","stage","stg","preprod","uat"],["qa"],["test","testing","tst","ci"],["development","dev"],["demo"],["sandb\
ox"]];function Te(e){let t=new Map;for(let{source:n,program:r}of e){let o=Oe(n)??Oe(r);if(o===null)continue;let i=t.get(o.name)??new Set;i.add(o.glob),t.set(o.name,
i)}return ke.flatMap(([n=""])=>{let r=t.get(n);return r===void 0?[]:[{name:n,match:[...r].toSorted(),isProduction:n==="production"}]})}s(Te,"guessEnvironments");
function Oe(e){if(!/^[\w.-]{1,100}$/.test(e))return null;for(let t of e.matchAll(/[A-Za-z]+/g)){let n=t[0].toLowerCase(),[r]=ke.find(o=>o.includes(n))??[];if(r!==
void 0)return{name:r,glob:`${e.slice(0,t.index+t[0].length)}*`}}return null}s(Oe,"wordIn");var ve=".github/celery-failure-audit.yml",ot=s(e=>`# yaml-language-server: $schema=https://raw.githubusercontent.com/${e}/main/docs/config.schema.json`,"SCHEMA"),
Se=12,rt=6;function Re(e){let{slug:t,files:n,sample:r}=e,o=(r?.tasks??[]).filter(i=>/^[\w.:-]{1,120}$/.test(i));return`${[`# How Celery failures are judged; htt\
ps://github.com/${t}/blob/main/docs/rules.md teaches it by an example that grows.`,ot(t),"version: 1",...it(o,n),...at(e),...lt(e),"","# The first rule that set\
s a key wins it. To begin with, one that says what is worth an alarm:","# rules:",`#   - name: ${h(ut(o))}`,`#     match: {task: ${h(dt(o))}}`,"#     severity: \
critical",'#     owners: "@your-org/your-team"',"#     runbook: https://wiki.example.com/runbooks/celery",...st(o)].join(`
`)}
`}s(Re,"policyFile");function st(e){if(e.length===0)return[];let t=e.length-Se;return["#","# Tasks in the sample of the logs, the most frequent first:",...e.slice(
0,Se).map(n=>`#   ${n}`),...t>0?[`#   and ${t} more`]:[]]}s(st,"taskLines");function it(e,t){let n=[...new Set(e.map(ct))].filter(a=>a!=="celery"),r=be(t),o=n.filter(
a=>r.has(a));return o.length===0||o.length===n.length?[]:["",`# Tasks of this repository; of ${n.filter(a=>!o.includes(a)).slice(0,rt).join(", ")} the failures \
are only counted.`,`apps: [${[...o,"celery"].map(a=>h(`${a}.*`)).join(", ")}]`]}s(it,"appLines");function at({sample:e}){let t=Te(e?.workers??[]);return t.length===
0?["","# Environments, told apart by sender or program; without issues a failure there is only counted:","# environments:",'#   - {name: production, match: "*-p\
rod*"}','#   - {name: qa, match: "*-qa*", issues: false}']:["","# By the names of senders and programs; `issues: false` = failures there are counted, but open n\
o issue.","environments:",...t.map(({name:n,match:r,isProduction:o})=>{let[i]=r,a=r.length===1?h(i??""):`[${r.map(h).join(", ")}]`;return`  - {name: ${n}, match\
: ${a}${o?"":", issues: false"}}`})]}s(at,"environmentLines");function lt({sample:e,files:t}){let n=Ee(e?.paths??[],t).slice(0,3);if(n.length===0)return[];let[r]=n;
return["","# Where the code of this repository lies on the machines of the workers.",`code: {strip: ${n.length===1?h(r??""):`[${n.map(h).join(", ")}]`}}`]}s(lt,
"codeLines");function ct(e){return e.split(".")[0]??e}s(ct,"appOf");function ut(e){return _e(e)?.split(".").at(-1)??"payments"}s(ut,"ruleName");function dt(e){let t=_e(
e);return t===null?"shop.tasks.payments.*":`${t}.*`}s(dt,"ruleGlob");function _e(e){return e.find(n=>n.split(".").length>2&&!n.startsWith("celery."))?.split(".").
slice(0,-1).join(".")??null}s(_e,"moduleOf");var H=".github/workflows/celery-failure-audit.yml",pt={papertrail:"PAPERTRAIL_API_TOKEN",solarwinds:"SWO_API_TOKEN"};function x({source:e}){return pt[e]}s(x,"se\
cretOf");function Ae(e){let{slug:t,repository:n,source:r,url:o,narrow:i}=e,a=Object.entries({[`${r}-url`]:o,...i}).flatMap(([l,u])=>u===null?[]:[`          ${l}\
: ${h(u)}`]);return`${[`# Copy to ${H} and create the secrets ${x(e)} and SLACK_WEBHOOK_URL.`,"# Without SLACK_WEBHOOK_URL there is no post; issues, dashboard a\
nd job summary are written all the same.","name: Celery failure audit","","on:","  schedule:","    # Not at the full hour, when most scheduled jobs start: GitHu\
b delays them then, and drops some. A run that was dropped","    # costs nothing: the next one goes on where the last one ended.",`    - cron: '${mt(n)} * * * *\
'`,...ft,"","# Naming some permissions sets all others to none. contents: read is for the policy file.","permissions:","  contents: read","  issues: write","","\
# One run at a time; a run in progress is never cancelled half-way.","concurrency:","  group: celery-failure-audit","  cancel-in-progress: false","","jobs:","  \
audit:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    steps:","      # No checkout: the policy file .github/celery-failure-audit.yml, if there is \
one, is read through the API.",`      - uses: ${t}@v1`,"        with:",`          ${r}-token: \${{ secrets.${x(e)} }}`,...a,"          slack-webhook-url: ${{ se\
crets.SLACK_WEBHOOK_URL }}","          # On a schedule these are all empty, and an empty input is an unset one.",...["since","until","dry-run","digest","mode"].
map(l=>`          ${l}: \${{ inputs.${l} }}`)].join(`
`)}
`}s(Ae,"workflowFile");var ft=["  workflow_dispatch:","    inputs:","      since:","        description: Start, ISO 8601 or a duration back (24h, 7d); empty = g\
o on where the last run ended","        type: string","      until:","        description: End, written likewise; empty = two minutes ago","        type: string",
"      dry-run:","        description: Write nothing, print what would be written","        type: boolean","        default: false","      digest:","        des\
cription: When Slack gets a digest","        type: choice","        default: changes","        options: [changes, failures, always, never]","      mode:","     \
   description: What the run does; doctor looks at everything it needs and says what to mend","        type: choice","        default: audit","        options: \
[audit, doctor]"];function mt(e){if(e===null)return 17;let t=0;for(let n of e)t=(t*31+(n.codePointAt(0)??0))%997;return 7+t%47}s(mt,"minuteOf");async function Le({slug:e,inputs:t,over:n},r){let o=await G(r.folder)??r.folder,i=await D(o),{source:a,sample:l,blind:u}=await ht(t,r),c={slug:e,repository:i,files:await j(
o),source:a?.kind==="solarwinds"?"solarwinds":"papertrail",url:a===null||a.kind==="archive"?null:yt(t,a.kind),narrow:a===null||a.kind==="archive"?{group:null,system:null,
query:null,"saved-search":null}:{group:a.group,system:a.system,query:a.query,"saved-search":a.savedSearch},sample:l},f=[{path:H,text:Ae(c)},{path:ve,text:Re(c)}],
y=[];for(let{path:w,text:E}of f){let S=await q(Ie(o,w)),T=S===E?"same":S===null||n?"written":"kept";T==="written"&&await J(Ie(o,w),E,n),y.push({path:w,done:T})}
return{root:o,files:y,secret:x(c),repository:i,sample:l,blind:u}}s(Le,"initialise");var gt=["papertrail-token","solarwinds-token","archive"];async function ht(e,t){
if(!gt.some(f=>(e[f]??"").trim()!==""))return{source:null,sample:null,blind:"no token of a log service and no file was given"};let n=new Date(t.now()).toISOString(),
r=_({inputs:e,file:null,env:{},now:n,github:"optional"});if("problems"in r)return{source:null,sample:null,blind:r.problems.map(v).join(" ")};let{source:o,window:i}=r.
config,a=t.now()-i.queryDelayMs,l=s(f=>`${new Date(f).toISOString().slice(0,19)}Z`,"iso"),[u,c]=o.kind==="archive"?[null,null]:[l(a-i.lookbackMs),l(a)];try{return{
source:o,sample:await ee(await X({source:o},t),u,c),blind:null}}catch(f){let{message:y,advice:w,known:E}=R(f);if(!E)throw f;return{source:r.config.source,sample:null,
blind:[y,w??""].join(" ").trim()}}}s(ht,"look");function yt(e,t){return(e[`${t}-url`]??"").trim()||null}s(yt,"customUrl");var bt={written:"Wrote",same:"Is there already, as it would be:",kept:"Kept, for it is there already:"};async function $e(e,t,n,{slug:r},o){let i=k(o);(e.length>
0||$(n))&&o.progress("Looking at a sample of the logs …");let a=e.length>0?{archive:e.join(`
`)}:O(n,t),l=await Le({slug:r,inputs:a,over:t.force===!0},i);for(let c of Ot(l))o.print(c);for(let{path:c,done:f}of l.files)o.print(`${bt[f]} ${Et(i.folder,wt(l.
root,c))}`);let u=l.files.filter(({done:c})=>c==="kept");if(u.length>0&&o.print("To write over what is there: --force"),u.length<l.files.length)for(let c of kt(
l))o.print(c);return u.length>0&&!l.files.some(({done:c})=>c==="written")?1:0}s($e,"init");function Ot({sample:e,blind:t}){if(e===null)return[`Without a look at\
 the logs: ${t??"none was asked for"}.`,""];let n=s((r,o)=>`${r} ${o}${r===1?"":"s"}`,"count");return[`Looked at ${n(e.events,"line")}: ${n(e.tasks.length,"task")}\
, ${n(e.workers.length,"worker stream")}.`,...e.workers.length===0?["No line of a Celery worker is among them: `doctor` says why."]:[],""]}s(Ot,"seen");function kt({
secret:e,repository:t,files:n}){let r=t===null?"":` --repo ${t}`,o=n.filter(({done:i})=>i==="written").map(({path:i})=>i);return["","Next:",`  gh secret set ${e}${r}`,
`  gh secret set SLACK_WEBHOOK_URL${r}   # or none: docs/channels.md has the other channels`,...o.length>0?[`  git add ${o.join(" ")} && git commit -m 'Audit Ce\
lery failures' && git push`]:[],`  gh workflow run celery-failure-audit.yml${r} -f mode=doctor   # looks at everything, and says what to mend`]}s(kt,"next");var Ne=Pe(St(vt(import.meta.url)),".."),g=pe(process);async function Rt(e){let{command:t,flags:n,files:r}=le(e);if(n.help)return g.print(F[t??"all"]),0;if(n.version)
return g.print((await xe()).version),0;switch(t){case null:return g.complain(F.all),2;case"audit":return he(r,n,process.env,g);case"demo":return ge(n,Ne,g);case"\
doctor":return we(n,process.env,g);case"init":return $e(r,n,process.env,{slug:_t(await xe())},g)}}s(Rt,"main");async function xe(){return JSON.parse(await Tt(Pe(
Ne,"package.json"),"utf8"))}s(xe,"packageJson");function _t({repository:e}){return/github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?$/.exec(e.url)?.[1]??e.url}s(_t,"slug\
Of");Rt(process.argv.slice(2)).then(e=>{g.settle(),process.exitCode=e},e=>{if(e instanceof p){g.complain(e.message),g.complain("See --help."),process.exitCode=2;
return}let{message:t,advice:n,known:r}=R(e);g.complain(r?t:`Unexpected: ${t}`),n!==null&&g.complain(n),process.exitCode=1,e instanceof z&&process.exit()});
