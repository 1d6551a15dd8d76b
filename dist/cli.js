#!/usr/bin/env node
import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as ee,b as te,c as ne,d as oe,e as we,g as be,h as Oe,i as Ee,j as Te}from"./chunk-PZG2RHIY.js";import{a as at}from"./chunk-EUXNAN2E.js";import{
a as h,b as ke,d as Se,e as ve}from"./chunk-FQ4YRMQI.js";import{Aa as ge,Ba as he,Ca as ye,Da as x,G as z,fa as Z,ha as Q,ia as re,j as C,ja as se,k as R,
la as ie,ma as ae,na as le,oa as ce,pa as ue,qa as de,ta as pe,ya as me,za as fe}from"./chunk-LUPJ7VUP.js";import"./chunk-QOSSYX3F.js";import"./chunk-IP2WQP5Q.js";
import{h as X}from"./chunk-TCYZMC7Y.js";import"./chunk-BQYSIZPU.js";import{q as $,t as I,u as K,v as W}from"./chunk-OMW574BF.js";import"./chunk-GDO2YS7J.js";
import"./chunk-5EV5LKNO.js";import"./chunk-T3ZWHLAC.js";import{a as r,e as it}from"./chunk-XFQ6Q7T2.js";import{readFile as on}from"node:fs/promises";import{dirname as rn,join as ot}from"node:path";import{fileURLToPath as sn}from"node:url";import{stat as At}from"node:fs/promises";import{join as H,relative as Rt}from"node:path";import{access as lt,constants as ct,mkdir as ut,stat as dt}from"node:fs/promises";async function _e(e){let t="expected a folder that can be written to, or a path where one can be made",n=await dt(e).catch(()=>null);if(n!==null&&!n.isDirectory())
return`found a file, ${t}`;try{return await ut(e,{recursive:!0}),await lt(e,ct.W_OK),null}catch(o){return`${X(o)}; ${t}`}}r(_e,"openOutputFolder");var Ae=it(at(),1);var p=class extends Error{static{r(this,"UsageError")}},y=["audit","doctor","init","demo"],k=["audit","doctor"],_=["audit","doctor","init"],A={group:{value:"NAM\
E",commands:_,does:"of a log service: only this group"},system:{value:"NAME",commands:_,does:"only this system (sender)"},query:{value:"TERMS",commands:_,does:"\
only lines that match these terms, too"},"saved-search":{value:"NAME",commands:_,does:"only where this saved search of Papertrail looks"},source:{value:"NAME",commands:_,
does:"papertrail or solarwinds, where there are tokens of both"},since:{value:"TIME",commands:k,does:"start: ISO 8601, or a duration back (24h, 7d); of a log se\
rvice by default 24h"},until:{value:"TIME",commands:k,does:"end, written likewise (default: now)"},config:{value:"FILE",commands:k,does:"policy file (default: t\
he repository's .github/celery-failure-audit.yml, if there)"},name:{value:"NAME",commands:k,does:"which audit this is, where there are several"},repository:{value:"\
OWNER/NAME",commands:k,does:"the repository of the issues; needs GITHUB_TOKEN"},out:{value:"DIR",commands:["audit","demo"],does:"write issues as files, digest.m\
d and report.json there"},json:{value:null,commands:["audit","demo","doctor"],does:"print the report (of doctor: the findings) as JSON, and nothing else"},write:{
value:null,commands:["audit"],does:"write the repository's issues, and post to the channels"},"test-message":{value:null,commands:["doctor"],does:"send a messag\
e to each channel, fetch the heartbeat"},"slack-channel":{value:"ID",commands:k,does:"the channel of SLACK_BOT_TOKEN"},force:{value:null,commands:["init"],does:"\
write over files that are there"},help:{value:null,commands:y,does:"this text"},version:{value:null,commands:y,does:"the version of the program"}},pt=[{flag:/^--(?:papertrail(?:-api)?-)?token\b/,
variable:"PAPERTRAIL_API_TOKEN"},{flag:/^--(?:solarwinds|swo)(?:-api)?-token\b/,variable:"SWO_API_TOKEN"},{flag:/^--(?:github|gh)-token\b/,variable:"GITHUB_TOKE\
N"},{flag:/^--slack(?:-bot)?-token\b/,variable:"SLACK_BOT_TOKEN"},{flag:/^--slack-webhook(?:-url)?\b/,variable:"SLACK_WEBHOOK_URL"},{flag:/^--teams-webhook(?:-url)?\b/,
variable:"TEAMS_WEBHOOK_URL"},{flag:/^--discord-webhook(?:-url)?\b/,variable:"DISCORD_WEBHOOK_URL"},{flag:/^--webhook-url\b/,variable:"AUDIT_WEBHOOK_URL"},{flag:/^--webhook-secret\b/,
variable:"AUDIT_WEBHOOK_SECRET"},{flag:/^--heartbeat(?:-url)?\b/,variable:"HEARTBEAT_URL"}];function Re(e){for(let a of e)ft(a);let{values:t,positionals:n}=ht(e),
[o,...s]=n,i=y.find(a=>a===o)??null;if(o!==void 0&&i===null)throw new p(mt(o));return i!==null&&t.help!==!0&&gt(i,t,s),{command:i,flags:t,files:s}}r(Re,"readFla\
gs");function mt(e){let n=/[./*\\]/.test(e)?`For log files: audit ${JSON.stringify(e.slice(0,60))}.`:K(W(e,y)),o=`There is no command ${JSON.stringify(e.slice(0,
60))}; there are ${I(y)}.`;return n===void 0?o:`${o} ${n}`}r(mt,"unknownCommand");function ft(e){let t=pt.find(({flag:n})=>n.test(e));if(t!==void 0)throw new p(
`${e.replace(/=.*$/s,"")}: secrets are read from the environment only, for flags stand in the history of the shell: set ${t.variable}.`)}r(ft,"refuseSecret");function gt(e,t,n){
let o=Object.keys(t).find(s=>!A[s].commands.includes(e));if(o!==void 0)throw new p(`${e} has no option --${o}.`);if(n.length>0&&(e==="doctor"||e==="demo"))throw new p(
`${e} takes no files; for your own logs: audit FILE...`)}r(gt,"refuseForeign");function ht(e){let t=Object.entries(A).map(([n,{value:o}])=>[n,{type:o===null?"bo\
olean":"string",...n==="help"?{short:"h"}:{}}]);try{return(0,Ae.parseArgs)({args:[...e],allowPositionals:!0,options:Object.fromEntries(t)})}catch(n){let s=(n instanceof
Error?n.message:String(n)).replace(/(?<=')\. To specify a positional.*$/s,"."),i=/^Unknown option '--([^'=]+)/.exec(s)?.[1],a=i===void 0?null:W(i,Object.keys(A));
throw new p(a===null?s:`${s} ${K(`--${a}`)}`)}}r(ht,"parsed");import{setTimeout as bt}from"node:timers/promises";var U={"papertrail-token":"PAPERTRAIL_API_TOKEN","papertrail-url":"PAPERTRAIL_URL","solarwinds-token":"SWO_API_TOKEN","solarwinds-url":"SWO_API_URL"},j={"slack-\
webhook-url":"SLACK_WEBHOOK_URL","slack-bot-token":"SLACK_BOT_TOKEN","slack-channel":"SLACK_CHANNEL","slack-api-url":"SLACK_API_URL","teams-webhook-url":"TEAMS_\
WEBHOOK_URL","discord-webhook-url":"DISCORD_WEBHOOK_URL","webhook-url":"AUDIT_WEBHOOK_URL","webhook-secret":"AUDIT_WEBHOOK_SECRET","heartbeat-url":"HEARTBEAT_UR\
L","heartbeat-method":"HEARTBEAT_METHOD"},yt={archive:"FILE","config-file":"--config","output-dir":"--out","github-token":"GITHUB_TOKEN"},wt=new Set(["group","s\
ystem","query","saved-search","source","since","until","name","repository","slack-channel"]);function F(e){if(wt.has(e))return`--${e}`;let t={...U,...j};return yt[e]??
t[e]??e}r(F,"termOf");var O={name:F,place:r(e=>e.map(F).join(", "),"place"),isSettable:r(e=>F(e)!==e,"isSettable"),whenMissing:"A variable counts only if it is \
exported to this command.",withoutToken:null};function w(e){return pe(e,O)}r(w,"inOurTerms");var $e={...O,isSettable:r(e=>e!=="archive"&&O.isSettable(e),"isSett\
able")};function S(e,t,n){let{source:o,group:s,system:i,query:a,"saved-search":d}=n;return{...e.length>0?{archive:e.join(`
`)}:Ie(t,U),source:o,group:s,system:i,query:a,"saved-search":d}}r(S,"logInputs");function L(e,t){let n=Ie(e,j),o=n["slack-bot-token"]?n["slack-channel"]:void 0;
return{...n,"slack-channel":t["slack-channel"]??o}}r(L,"channelInputs");function P(e){return!!(e.PAPERTRAIL_API_TOKEN||e.SWO_API_TOKEN)}r(P,"hasLogService");function Ie(e,t){
return Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e[o]]))}r(Ie,"taken");function v(e){return{now:r(()=>Date.now(),"now"),sleep:r(t=>bt(t),"sleep"),stdin:r(
()=>process.stdin,"stdin"),folder:process.cwd(),settingName:O.name,log:r(t=>e.complain(t),"log")}}r(v,"outsideOf");var Ot=100;function Ne({stdout:e,stderr:t,env:n}){let o=Tt(n,e.isTTY),s=e.isTTY===!0?e.columns:Number.POSITIVE_INFINITY,i=t.isTTY===!0?t.columns:Number.POSITIVE_INFINITY,
a="",d=0,l=r(()=>{a!==""&&t.write(`
`),a=""},"settle");return e.on("error",c=>{throw c.code==="EPIPE"&&process.exit(0),c}),{columns:s,print:r(c=>{l();let[u="",...m]=xe(c,s);e.write(`${[o?_t(u):u,...m].
join(`
`)}
`)},"print"),printWhole:r(c=>{l(),e.write(`${c}
`)},"printWhole"),complain:r(c=>{l();for(let u of xe(C(c),i))t.write(`${u}
`)},"complain"),progress:r(c=>{t.isTTY!==!0||performance.now()-d<Ot||(d=performance.now(),a=C(c),t.write(`\r\x1B[K${a.slice(0,(t.columns??80)-1)}`))},"progress"),
settle:l}}r(Ne,"openTerminal");var Et=40;function xe(e,t){let n=Math.max(Et,t);if(e.length<=n)return[e];let o=" ".repeat((/^ */.exec(e)?.[0].length??0)+2),s=[],
i=e;for(;i.length>n;){let a=s.length===0?o.length-2:o.length,d=i.lastIndexOf(" ",n),l=d>a?d:i.indexOf(" ",n);if(l<0)break;s.push(i.slice(0,l).trimEnd()),i=`${o}${i.
slice(l).trimStart()}`}return[...s,i]}r(xe,"wrap");function Tt(e,t){return e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0":t===!0&&e.TERM!=="dumb"}r(Tt,"wantsCo\
lour");var[Le,kt,M,Pe,St]=["31","32","33","2","1"],vt=[{begins:/^WRONG\b/,colour:Le},{begins:/^warning\b/,colour:M},{begins:/^ok\b/,colour:kt},{begins:/^unknown\b/,
colour:Pe},{begins:/^ {2}critical\b/,colour:Le},{begins:/^ {2}high\b/,colour:M},{begins:/^ {2}low\b/,colour:Pe},{begins:/^ {2}! /,colour:M},{begins:/^Celery(?: \([^)]*\))?:/,
colour:St}];function _t(e){for(let{begins:t,colour:n}of vt){let o=t.exec(e)?.[0];if(o!==void 0)return`\x1B[${n}m${o}\x1B[0m${e.slice(o.length)}`}return e}r(_t,"\
paint");function Ce(e){switch(e.step){case"events":return`Reading: ${e.events.toLocaleString("en")} events, up to ${e.at.slice(0,16).replace("T"," ")} UTC`;case"\
failures":return`Found ${e.failures} failures of ${e.groups} causes`;case"plan":return`Plan: ${e.plan.filter(({change:t})=>t!=="skip").length} changes`;case"wri\
te":return`Wrote ${e.receipt.change} #${e.receipt.number??""}`}}r(Ce,"progressText");var $t="test/corpus/small/archives";async function We(e,t,n){let o=H(t,$t);if(!await Lt(o))throw new p("The sample archive is not here: it is part of a clone of\
 the repository, not of a download of the action.");let s=e.out??"out";return Ue({inputs:{archive:o},out:s,place:fe,github:"optional",json:e.json===!0},n)}r(We,
"demo");async function Fe(e,t,n,o){It(e,t,n),e.includes("-")&&process.stdin.isTTY&&o.complain("Reading standard input; Ctrl-D ends it.");let{since:s,until:i,name:a,
config:d,repository:l,out:c=null,write:u=!1}=t,m={...S(e,n,t),...l===void 0?{}:{repository:l,"github-token":n.GITHUB_TOKEN},...u?L(n,t):{},since:s,until:i,name:a,
"config-file":d,"dry-run":c===null&&!u?"true":"false"},b=await x(process.cwd(),d);return Ue({inputs:m,out:c,place:b,github:u?"required":"optional",json:t.json===
!0},o)}r(Fe,"audit");function It(e,{write:t,repository:n,out:o},s){if(e.length===0&&!P(s))throw new p("Nothing to audit: name log files, or set PAPERTRAIL_API_T\
OKEN or SWO_API_TOKEN.");if(t===!0&&(n===void 0||!s.GITHUB_TOKEN))throw new p("--write needs --repository OWNER/NAME, and GITHUB_TOKEN in the environment.");if(t===
!0&&o!==void 0)throw new p("--write and --out are two places for the issues: take one.")}r(It,"checkUsage");async function Ue({inputs:e,out:t,place:n,github:o,json:s},i){
let a=t===null?null:await _e(t);if(a!==null)throw new p(`--out ${JSON.stringify(t)}: ${a}.`);let d=v(i),l={inputs:{...e,"output-dir":t??"out"},env:{},github:o,terms:O},
c=await he(l,await ge(e,n,d),n,d);if("problems"in c){for(let f of c.problems)i.complain($(f));return 2}for(let f of c.notes)i.complain(f);let u=r(f=>{s||i.print(
f)},"print"),m=we(),b=t===null?null:H(t,"issues"),E=await m.race(ee(c.config,d,b)),T=await m.race(te(E,m,{line:u,progress:r(f=>i.progress(Ce(f)),"progress"),columns:i.
columns}));if(!E.options.dryRun&&t===null)for(let f of ne(T))u(f);if(t!==null){let f=[await Oe(t,T),await be(t,T.report)].map(Ke),st=E.options.dryRun?f:[`${Ke(H(
t,"issues"))}/ (one file an issue)`,...f];u(""),u(`Look at ${I(st)}.`)}s&&i.printWhole(R(T.report));let q=await oe(E,T);return q!==null&&i.complain(w(q)),xt[T.verdict]}
r(Ue,"run");var xt={ok:0,failed:1,degraded:3},Ke=r(e=>Rt(process.cwd(),e)||".","shown");async function Lt(e){return At(e).then(()=>!0,()=>!1)}r(Lt,"isThere");async function je(e,t,n){let{since:o,until:s,name:i,config:a,repository:d}=e;n.progress("Looking at the log service, GitHub and the channels \u2026");let c=(await(await import("./chunk-QSZKBEVW.js")).
consult({inputs:{...S([],t,e),...L(t,e),"github-token":d===void 0?void 0:t.GITHUB_TOKEN,repository:d,since:o,until:s,name:i,"config-file":a},env:{},github:"opti\
onal",terms:$e,place:await x(process.cwd(),a),testMessage:e["test-message"]===!0},v(n))).map(Pt);if(e.json===!0)n.printWhole(R(c));else for(let u of Te(c))Ee(u)?
n.printWhole(u):n.print(u);return c.some(({verdict:u})=>u==="wrong")?1:0}r(je,"doctor");function Pt(e){let{says:t,fix:n}=e;return{...e,says:w(t),fix:n===null?null:
w(n)}}r(Pt,"translated");var Nt="celery-failure-audit",Me=`Secrets are read from the environment only: PAPERTRAIL_API_TOKEN, SWO_API_TOKEN, GITHUB_TOKEN, SLACK_WEBHOOK_URL,
SLACK_BOT_TOKEN, TEAMS_WEBHOOK_URL, DISCORD_WEBHOOK_URL, AUDIT_WEBHOOK_URL with AUDIT_WEBHOOK_SECRET, HEARTBEAT_URL.`,B="0 fine, 1 failed or stopped, 2 usage, 3\
 degraded (something was not seen or not written).",G={audit:{takes:"[FILE...] [options]",does:"audit log files, or the log service that there is a token of",about:`\
A dry run: it prints what failed, the plan and the exact writes. With --out, issues are files; with --write, they are GitHub's.
FILE: paths, folders or globs of archives (Papertrail's, SolarWinds'), of events as JSON or of plain worker logs, gzipped or
not, under any name; - reads standard input. Without FILE, the log service is searched that PAPERTRAIL_API_TOKEN or
SWO_API_TOKEN (with SWO_API_URL, if not in na-01) is a token of.`,examples:["npx . audit worker.log --out audit","zcat worker.log.gz | npx . audit - --since 24h",
"npx . audit --group Celery --since 7d","npx . audit --repository acme/shop"],status:B},doctor:{takes:"[options]",does:"look at everything the audit needs, and \
say what to mend",about:`Looks at tokens, group, worker lines in scope, GitHub's permissions and labels, channels, the clock, the policy file, and the
workflows of this repository: when the audit runs, and whether actions/stale would close its issues. It changes nothing.`,examples:["npx . doctor --group Celery",
"npx . doctor --repository acme/shop --test-message"],status:"0 nothing is wrong (warnings or not), 1 something is, 2 usage."},init:{takes:"[FILE...] [options]",
does:"write the workflow and the policy file of a repository",about:`Writes .github/workflows/celery-failure-audit.yml and .github/celery-failure-audit.yml, aft\
er a look at the repository of this
folder and at a sample of its logs: those of the service that there is a token of, or FILE. Files that are there are kept.`,examples:["npx . init","PAPERTRAIL_A\
PI_TOKEN=\u2026 npx . init --group Celery","npx . init logs/worker.log"],status:"0 written, or all there already as it would be; 1 failed, or nothing was writte\
n because files are there; 2 usage."},demo:{takes:"[options]",does:"audit the sample archive of this repository",about:"Audits the sample archive of this reposi\
tory and writes issues as files, digest.md and report.json (default: into out/).",examples:["npx . demo"],status:B}};function J(e){return e===null?Ct():Kt(e,G[e])}
r(J,"help");function Ct(){let e=Math.max(...y.map(t=>D(t).length));return`Finds the Celery tasks that failed for good, and names each cause.

Usage:
${y.map(t=>`  ${D(t).padEnd(e)}   ${G[t].does}`).join(`
`)}

  COMMAND --help   options and examples of a command
  --version

Examples:
  npx . demo
  npx . audit 'logs/**/*.tsv.gz'
  zcat worker.log.gz | npx . audit -
  PAPERTRAIL_API_TOKEN=\u2026 npx . doctor --group Celery

${Me}

Exit status: ${B}
Colours are for terminals; NO_COLOR=1 turns them off.`}r(Ct,"overview");function Kt(e,{about:t,examples:n,status:o}){return`Usage: ${D(e)}

${t}

${Wt(e).join(`
`)}

Examples:
${n.map(s=>`  ${s}`).join(`
`)}
${e==="demo"?"":`
${Me}
`}
Exit status: ${o}`}r(Kt,"helpOf");function D(e){return`${Nt} ${e} ${G[e].takes}`}r(D,"usage");function Wt(e){let n=Object.entries(A).filter(([s,{commands:i}])=>i.
includes(e)&&s!=="version").map(([s,{value:i,does:a}])=>({flag:`--${s}${i===null?"":` ${i}`}`,does:a})),o=Math.max(...n.map(({flag:s})=>s.length));return n.map(
({flag:s,does:i})=>`  ${s.padEnd(o)}   ${i}`)}r(Wt,"optionsOf");import{join as Qt,relative as tt}from"node:path";import{join as Ze}from"node:path";function He(e,t){let n=new Set(t),o=new Map;for(let s of e){if(!/^\/[\w@+./-]+$/.test(s)||/\/(?:site|dist)-packages\/|\/lib\/python\d/.test(s))continue;let i=s.
split("/").slice(1),a=i.findIndex((l,c)=>i.length-c>=2&&n.has(i.slice(c).join("/")));if(a<0)continue;let d=`/${i.slice(0,a).join("/")}${a===0?"":"/"}`;o.set(d,(o.
get(d)??0)+1)}return[...o].toSorted((s,i)=>i[1]-s[1]||(s[0]<i[0]?-1:1)).map(([s])=>s)}r(He,"stripPrefixes");function Be(e){let t=e.flatMap(n=>/^(?:src\/)?([A-Za-z_]\w*)\/(?:.*\/)?\w+\.py$/.
exec(n)?.[1]??[]);return new Set(t.filter(n=>n!=="src"&&n!=="tests"))}r(Be,"packagesOf");var Ge=[["production","prod","prd","live"],["staging","stage","stg","preprod","uat"],["qa"],["test","testing","tst","ci"],["development","dev"],["demo"],["sandb\
ox"]];function Je(e){let t=new Map;for(let{source:n,program:o}of e){let s=De(n)??De(o);if(s===null)continue;let i=t.get(s.name)??new Set;i.add(s.glob),t.set(s.name,
i)}return Ge.flatMap(([n=""])=>{let o=t.get(n);return o===void 0?[]:[{name:n,match:[...o].toSorted(),isProduction:n==="production"}]})}r(Je,"guessEnvironments");
function De(e){if(!/^[\w.-]{1,100}$/.test(e))return null;for(let t of e.matchAll(/[A-Za-z]+/g)){let n=t[0].toLowerCase(),[o]=Ge.find(s=>s.includes(n))??[];if(o!==
void 0)return{name:o,glob:`${e.slice(0,t.index+t[0].length)}*`}}return null}r(De,"wordIn");var Ye=".github/celery-failure-audit.yml",Ft=r(e=>`# yaml-language-server: $schema=https://raw.githubusercontent.com/${e}/main/docs/config.schema.json`,"SCHEMA"),
Ve=12,Ut=6;function qe(e){let{slug:t,files:n,sample:o}=e,s=(o?.tasks??[]).filter(i=>/^[\w.:-]{1,120}$/.test(i));return`${[`# How Celery failures are judged; htt\
ps://github.com/${t}/blob/main/docs/rules.md teaches it by an example that grows.`,Ft(t),"version: 1",...Mt(s,n),...Ht(e),...Bt(e),"","# The first rule that set\
s a key wins it. To begin with, one that says what is worth an alarm:","# rules:",`#   - name: ${h(Gt(s))}`,`#     match: {task: ${h(Jt(s))}}`,"#     severity: \
critical",'#     owners: "@your-org/your-team"',"#     runbook: https://wiki.example.com/runbooks/celery",...jt(s)].join(`
`)}
`}r(qe,"policyFile");function jt(e){if(e.length===0)return[];let t=e.length-Ve;return["#","# Tasks in the sample of the logs, the most frequent first:",...e.slice(
0,Ve).map(n=>`#   ${n}`),...t>0?[`#   and ${t} more`]:[]]}r(jt,"taskLines");function Mt(e,t){let n=[...new Set(e.map(Dt))].filter(a=>a!=="celery"),o=Be(t),s=n.filter(
a=>o.has(a));return s.length===0||s.length===n.length?[]:["",`# Tasks of this repository; of ${n.filter(a=>!s.includes(a)).slice(0,Ut).join(", ")} the failures \
are only counted.`,`apps: [${[...s,"celery"].map(a=>h(`${a}.*`)).join(", ")}]`]}r(Mt,"appLines");function Ht({sample:e}){let t=Je(e?.workers??[]);return t.length===
0?["","# Environments, told apart by sender or program; without issues a failure there is only counted:","# environments:",'#   - {name: production, match: "*-p\
rod*"}','#   - {name: qa, match: "*-qa*", issues: false}']:["","# By the names of senders and programs; `issues: false` = failures there are counted, but open n\
o issue.","environments:",...t.map(({name:n,match:o,isProduction:s})=>{let[i]=o,a=o.length===1?h(i??""):`[${o.map(h).join(", ")}]`;return`  - {name: ${n}, match\
: ${a}${s?"":", issues: false"}}`})]}r(Ht,"environmentLines");function Bt({sample:e,files:t}){let n=He(e?.paths??[],t).slice(0,3);if(n.length===0)return[];let[o]=n;
return["","# Where the code of this repository lies on the machines of the workers.",`code: {strip: ${n.length===1?h(o??""):`[${n.map(h).join(", ")}]`}}`]}r(Bt,
"codeLines");function Dt(e){return e.split(".")[0]??e}r(Dt,"appOf");function Gt(e){return ze(e)?.split(".").at(-1)??"payments"}r(Gt,"ruleName");function Jt(e){let t=ze(
e);return t===null?"shop.tasks.payments.*":`${t}.*`}r(Jt,"ruleGlob");function ze(e){return e.find(n=>n.split(".").length>2&&!n.startsWith("celery."))?.split(".").
slice(0,-1).join(".")??null}r(ze,"moduleOf");var V=".github/workflows/celery-failure-audit.yml",Vt={papertrail:"PAPERTRAIL_API_TOKEN",solarwinds:"SWO_API_TOKEN"};function N({source:e}){return Vt[e]}r(N,"se\
cretOf");function Xe(e){let{slug:t,ref:n,isWritten:o,repository:s,source:i,url:a,narrow:d}=e,l=`the secrets ${N(e)} and SLACK_WEBHOOK_URL`,c=Object.entries({[`${i}\
-url`]:a,...d}).flatMap(([u,m])=>m===null?[]:[`          ${u}: ${h(m)}`]);return`${[o?`# It needs ${l}.`:`# Copy to ${V} and create ${l}.`,"# Without SLACK_WEBH\
OOK_URL there is no post; issues, dashboard and job summary are written all the same.","name: Celery failure audit","","on:","  schedule:","    # Not at the ful\
l hour, when most scheduled jobs start: GitHub delays them then, and drops some. A run that was dropped","    # costs nothing: the next one goes on where the la\
st one ended.",`    - cron: '${qt(s)} * * * *'`,...Yt,"","# Naming some permissions sets all others to none. contents: read is for the policy file.","permission\
s:","  contents: read","  issues: write","","# One run at a time; a run in progress is never cancelled half-way.","concurrency:","  group: celery-failure-audit",
"  cancel-in-progress: false","","jobs:","  audit:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    steps:","      # No checkout: the policy file .g\
ithub/celery-failure-audit.yml, if there is one, is read through the API.",`      - uses: ${t}@${n.name}${n.comment===null?"":` # ${n.comment}`}`,"        with:",
`          ${i}-token: \${{ secrets.${N(e)} }}`,...c,"          slack-webhook-url: ${{ secrets.SLACK_WEBHOOK_URL }}","          # On a schedule these are all em\
pty, and an empty input is an unset one.",...["since","until","dry-run","digest","mode"].map(u=>`          ${u}: \${{ inputs.${u} }}`)].join(`
`)}
`}r(Xe,"workflowFile");var Yt=["  workflow_dispatch:","    inputs:","      since:","        description: Start, ISO 8601 or a duration back (24h, 7d); empty = g\
o on where the last run ended","        type: string","      until:","        description: End, written likewise; empty = two minutes ago","        type: string",
"      dry-run:","        description: Write nothing, print what would be written","        type: boolean","        default: false","      digest:","        des\
cription: When Slack gets a digest","        type: choice","        default: changes","        options: [changes, failures, always, never]","      mode:","     \
   description: What the run does; doctor looks at everything it needs and says what to mend","        type: choice","        default: audit","        options: \
[audit, doctor]"];function qt(e){if(e===null)return 17;let t=0;for(let n of e)t=(t*31+(n.codePointAt(0)??0))%997;return 7+t%47}r(qt,"minuteOf");async function et({slug:e,program:t,inputs:n,over:o},s){let i=await ce(s.folder),a=i??s.folder,d=await ae(a),{source:l,sample:c,blind:u}=await Zt(n,s),m=l===null||
l.kind==="archive"?null:l.kind,b={slug:e,ref:await zt(t),isWritten:!0,repository:d,files:await ie(a),source:m??"papertrail",url:m===null?null:(n[`${m}-url`]??"").
trim()||null,narrow:l===null?Se:ve(l),sample:c},E=[await Qe(a,V,Xe(b),o),await Qe(a,Ye,qe(b),o)];return{root:a,inGit:i!==null,files:E,secret:N(b),repository:d,sample:c,
blind:u}}r(et,"initialise");async function zt({version:e,root:t}){let n=await le(t);return n===null?{name:`v${e}`,comment:null}:{name:n,comment:`the commit of t\
he clone that init ran from (${e})`}}r(zt,"refOf");async function Qe(e,t,n,o){let s=await ue(Ze(e,t)),i=s===n?"same":s===null||o?"written":"kept";return i==="wr\
itten"&&await de(Ze(e,t),n,o),{path:t,done:i}}r(Qe,"place");var Xt=["papertrail-token","solarwinds-token","archive"];async function Zt(e,t){if(!Xt.some(d=>(e[d]??
"").trim()!==""))return{source:null,sample:null,blind:"no token of a log service and no file was given."};let n=t.now(),o=me({inputs:e,file:null,env:{},now:new Date(
n).toISOString(),github:"optional"});if("problems"in o)return{source:null,sample:null,blind:o.problems.map($).join(" ")};let{source:s}=o.config,{from:i,to:a}=Q(
o.config,n);try{return{source:s,sample:await ke(await Z(s,t),i,a),blind:null}}catch(d){let{message:l,advice:c}=se(d);return{source:s,sample:null,blind:[l.replace(
/[^.:!?]$/,"$&."),c].join(" ").trim()}}}r(Zt,"look");var en={written:"Wrote",same:"Already there, unchanged:",kept:"Already there, kept:"};async function nt(e,t,n,{slug:o,version:s,root:i},a){let d=v(a);if(tt(i,await ye(
d.folder))==="")throw new p(`This is the repository of the audit itself: go to yours, and run \`npx ${i} init\` there.`);(e.length>0||P(n))&&a.progress("Looking\
 at a sample of the logs \u2026");let l=await et({slug:o,program:{version:s,root:i},inputs:S(e,n,t),over:t.force===!0},d);for(let u of tn(l))a.print(u);for(let{
path:u,done:m}of l.files)a.print(`${en[m]} ${tt(d.folder,Qt(l.root,u))}`);let c=l.files.filter(({done:u})=>u==="kept");if(l.inGit||a.print("This folder is in no\
 git repository. A workflow runs only from one that is on GitHub: copy the files there."),c.length>0&&a.print("To write over what is there: --force"),c.length<l.
files.length)for(let u of nn(l))a.print(u);return c.length>0&&!l.files.some(({done:u})=>u==="written")?1:0}r(nt,"init");function tn({sample:e,blind:t}){if(e===null)
return[`Without a look at the logs: ${t??""}`,""];let n=r((o,s)=>`${o} ${s}${o===1?"":"s"}`,"count");return[`Looked at ${n(e.events,"line")}: ${n(e.tasks.length,
"task")}, ${n(e.workers.length,"worker stream")}.`,...e.workers.length===0?["No line of a Celery worker is among them: `doctor` says why."]:[],""]}r(tn,"seen");
function nn({secret:e,repository:t,files:n}){let o=t===null?"":` --repo ${t}`,s=n.filter(({done:i})=>i==="written").map(({path:i})=>i);return["","Next:",`  gh s\
ecret set ${e}${o}`,`  gh secret set SLACK_WEBHOOK_URL${o}   # or none: docs/channels.md has the other channels`,...s.length>0?[`  git add ${s.join(" ")} && git\
 commit -m 'Audit Celery failures' && git push`]:[],`  gh workflow run celery-failure-audit.yml${o} -f mode=doctor   # looks at everything, and says what to men\
d`]}r(nn,"next");var Y=ot(rn(sn(import.meta.url)),".."),g=Ne(process);async function an(e){let{command:t,flags:n,files:o}=Re(e);if(n.help)return g.print(J(t)),0;if(n.version)return g.
print((await rt()).version),0;switch(t){case null:return g.complain(J(null)),2;case"audit":return Fe(o,n,process.env,g);case"demo":return We(n,Y,g);case"doctor":
return je(n,process.env,g);case"init":return nt(o,n,process.env,await ln(),g)}}r(an,"main");async function rt(){return JSON.parse(await on(ot(Y,"package.json"),
"utf8"))}r(rt,"packageJson");async function ln(){let{version:e,repository:t}=await rt();return{slug:cn(t),version:e,root:Y}}r(ln,"program");function cn(e){return/github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?$/.
exec(e.url)?.[1]??e.url}r(cn,"slugOf");an(process.argv.slice(2)).then(e=>{g.settle(),process.exitCode=e},e=>{if(e instanceof p){g.complain(e.message),g.complain(
"See --help."),process.exitCode=2;return}let{message:t,advice:n,known:o}=re(e);g.complain(o?w(t):`Unexpected: ${t}`),n!==null&&g.complain(w(n)),process.exitCode=
1,e instanceof z&&process.exit()});
