#!/usr/bin/env node
import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{A as ue,B as I,C as A,D as F,E as W,F as w,J as de,K as pe,L as me,M as fe,N as $,O as x,P as ge,R as he,S as ye,T as h,U as we,V as be,W as Oe,X as Ee,Y as ke,
Z as Te,a as s,d as rt,h as K,i as R,k as X,m as Z,n as st,p as Q,q as ee,r as te,s as ne,t as oe,u as re,v as se,w as ie,x as ae,y as le,z as ce}from"./chunk-EZSJCQNI.js";import{readFile as en}from"node:fs/promises";import{dirname as tn,join as nt}from"node:path";import{fileURLToPath as nn}from"node:url";import{stat as vt}from"node:fs/promises";import{join as B,relative as _t}from"node:path";import{access as it,constants as at,mkdir as lt,stat as ct}from"node:fs/promises";async function Se(e){let t="expected a folder that can be written to, or a path where one can be made",n=await ct(e).catch(()=>null);if(n!==null&&!n.isDirectory())
return`found a file, ${t}`;try{return await lt(e,{recursive:!0}),await it(e,at.W_OK),null}catch(o){return`${Q(o)}; ${t}`}}s(Se,"openOutputFolder");var ve=rt(st(),1);var p=class extends Error{static{s(this,"UsageError")}},b=["audit","doctor","init","demo"],E=["audit","doctor"],S=["audit","doctor","init"],v={group:{value:"NAM\
E",commands:S,does:"of a log service: only this group"},system:{value:"NAME",commands:S,does:"only this system (sender)"},query:{value:"TERMS",commands:S,does:"\
only lines that match these terms, too"},"saved-search":{value:"NAME",commands:S,does:"only where this saved search of Papertrail looks"},source:{value:"NAME",commands:S,
does:"papertrail or solarwinds, where there are tokens of both"},since:{value:"TIME",commands:E,does:"start: ISO 8601, or a duration back (24h, 7d); of a log se\
rvice by default 24h"},until:{value:"TIME",commands:E,does:"end, written likewise (default: now)"},config:{value:"FILE",commands:E,does:"policy file (default: t\
he repository's .github/celery-failure-audit.yml, if there)"},name:{value:"NAME",commands:E,does:"which audit this is, where there are several"},repository:{value:"\
OWNER/NAME",commands:E,does:"the repository of the issues; needs GITHUB_TOKEN"},out:{value:"DIR",commands:["audit","demo"],does:"write issues as files, digest.m\
d and report.json there"},json:{value:null,commands:["audit","demo","doctor"],does:"print the report (of doctor: the findings) as JSON, and nothing else"},write:{
value:null,commands:["audit"],does:"write the repository's issues, and post to the channels"},"test-message":{value:null,commands:["doctor"],does:"send a messag\
e to each channel, fetch the heartbeat"},"slack-channel":{value:"ID",commands:E,does:"the channel of SLACK_BOT_TOKEN"},force:{value:null,commands:["init"],does:"\
write over files that are there"},help:{value:null,commands:b,does:"this text"},version:{value:null,commands:b,does:"the version of the program"}},ut=[{flag:/^--(?:papertrail(?:-api)?-)?token\b/,
variable:"PAPERTRAIL_API_TOKEN"},{flag:/^--(?:solarwinds|swo)(?:-api)?-token\b/,variable:"SWO_API_TOKEN"},{flag:/^--(?:github|gh)-token\b/,variable:"GITHUB_TOKE\
N"},{flag:/^--slack(?:-bot)?-token\b/,variable:"SLACK_BOT_TOKEN"},{flag:/^--slack-webhook(?:-url)?\b/,variable:"SLACK_WEBHOOK_URL"},{flag:/^--teams-webhook(?:-url)?\b/,
variable:"TEAMS_WEBHOOK_URL"},{flag:/^--discord-webhook(?:-url)?\b/,variable:"DISCORD_WEBHOOK_URL"},{flag:/^--webhook-url\b/,variable:"AUDIT_WEBHOOK_URL"},{flag:/^--webhook-secret\b/,
variable:"AUDIT_WEBHOOK_SECRET"},{flag:/^--heartbeat(?:-url)?\b/,variable:"HEARTBEAT_URL"}];function _e(e){for(let a of e)pt(a);let{values:t,positionals:n}=ft(e),
[o,...r]=n,i=b.find(a=>a===o)??null;if(o!==void 0&&i===null)throw new p(dt(o));return i!==null&&t.help!==!0&&mt(i,t,r),{command:i,flags:t,files:r}}s(_e,"readFla\
gs");function dt(e){let n=/[./*\\]/.test(e)?`For log files: audit ${JSON.stringify(e.slice(0,60))}.`:F(W(e,b)),o=`There is no command ${JSON.stringify(e.slice(0,
60))}; there are ${A(b)}.`;return n===void 0?o:`${o} ${n}`}s(dt,"unknownCommand");function pt(e){let t=ut.find(({flag:n})=>n.test(e));if(t!==void 0)throw new p(
`${e.replace(/=.*$/s,"")}: secrets are read from the environment only, for flags stand in the history of the shell: set ${t.variable}.`)}s(pt,"refuseSecret");function mt(e,t,n){
let o=Object.keys(t).find(r=>!v[r].commands.includes(e));if(o!==void 0)throw new p(`${e} has no option --${o}.`);if(n.length>0&&(e==="doctor"||e==="demo"))throw new p(
`${e} takes no files; for your own logs: audit FILE...`)}s(mt,"refuseForeign");function ft(e){let t=Object.entries(v).map(([n,{value:o}])=>[n,{type:o===null?"bo\
olean":"string",...n==="help"?{short:"h"}:{}}]);try{return(0,ve.parseArgs)({args:[...e],allowPositionals:!0,options:Object.fromEntries(t)})}catch(n){let r=(n instanceof
Error?n.message:String(n)).replace(/(?<=')\. To specify a positional.*$/s,"."),i=/^Unknown option '--([^'=]+)/.exec(r)?.[1],a=i===void 0?null:W(i,Object.keys(v));
throw new p(a===null?r:`${r} ${F(`--${a}`)}`)}}s(ft,"parsed");import{setTimeout as yt}from"node:timers/promises";var U={"papertrail-token":"PAPERTRAIL_API_TOKEN","papertrail-url":"PAPERTRAIL_URL","solarwinds-token":"SWO_API_TOKEN","solarwinds-url":"SWO_API_URL"},M={"slack-\
webhook-url":"SLACK_WEBHOOK_URL","slack-bot-token":"SLACK_BOT_TOKEN","slack-channel":"SLACK_CHANNEL","slack-api-url":"SLACK_API_URL","teams-webhook-url":"TEAMS_\
WEBHOOK_URL","discord-webhook-url":"DISCORD_WEBHOOK_URL","webhook-url":"AUDIT_WEBHOOK_URL","webhook-secret":"AUDIT_WEBHOOK_SECRET","heartbeat-url":"HEARTBEAT_UR\
L"},gt={archive:"FILE","config-file":"--config","output-dir":"--out","github-token":"GITHUB_TOKEN"},ht=new Set(["group","system","query","saved-search","source",
"since","until","name","repository","slack-channel"]);function j(e){if(ht.has(e))return`--${e}`;let t={...U,...M};return gt[e]??t[e]??e}s(j,"termOf");var g={name:j,
place:s(e=>e.map(j).join(", "),"place"),isSettable:s(e=>j(e)!==e,"isSettable"),whenMissing:"A variable counts only if it is exported to this command.",withoutToken:null},
Re={...g,isSettable:s(e=>e!=="archive"&&g.isSettable(e),"isSettable")};function k(e,t,n){let{source:o,group:r,system:i,query:a,"saved-search":c}=n;return{...e.length>0?{archive:e.join(`
`)}:Ie(t,U),source:o,group:r,system:i,query:a,"saved-search":c}}s(k,"logInputs");function L(e,t){let n=Ie(e,M),o=n["slack-bot-token"]?n["slack-channel"]:void 0;
return{...n,"slack-channel":t["slack-channel"]??o}}s(L,"channelInputs");function P(e){return!!(e.PAPERTRAIL_API_TOKEN||e.SWO_API_TOKEN)}s(P,"hasLogService");function Ie(e,t){
return Object.fromEntries(Object.entries(t).map(([n,o])=>[n,e[o]]))}s(Ie,"taken");function T(e){return{now:s(()=>Date.now(),"now"),sleep:s(t=>yt(t),"sleep"),stdin:s(
()=>process.stdin,"stdin"),folder:process.cwd(),log:s(t=>e.complain(t),"log")}}s(T,"outsideOf");var wt=100;function Le({stdout:e,stderr:t,env:n}){let o=Ot(n,e.isTTY),r=e.isTTY===!0?e.columns:Number.POSITIVE_INFINITY,i=t.isTTY===!0?t.columns:Number.POSITIVE_INFINITY,
a="",c=0,u=s(()=>{a!==""&&t.write(`
`),a=""},"settle");return e.on("error",l=>{throw l.code==="EPIPE"&&process.exit(0),l}),{columns:r,print:s(l=>{u();let[d="",...y]=Ae(l,r);e.write(`${[o?St(d):d,...y].
join(`
`)}
`)},"print"),printWhole:s(l=>{u(),e.write(`${l}
`)},"printWhole"),complain:s(l=>{u();for(let d of Ae(K(l),i))t.write(`${d}
`)},"complain"),progress:s(l=>{t.isTTY!==!0||performance.now()-c<wt||(c=performance.now(),a=K(l),t.write(`\r\x1B[K${a.slice(0,(t.columns??80)-1)}`))},"progress"),
settle:u}}s(Le,"openTerminal");var bt=40;function Ae(e,t){let n=Math.max(bt,t);if(e.length<=n)return[e];let o=" ".repeat((/^ */.exec(e)?.[0].length??0)+2),r=[],
i=e;for(;i.length>n;){let a=r.length===0?o.length-2:o.length,c=i.lastIndexOf(" ",n),u=c>a?c:i.indexOf(" ",n);if(u<0)break;r.push(i.slice(0,u).trimEnd()),i=`${o}${i.
slice(u).trimStart()}`}return[...r,i]}s(Ae,"wrap");function Ot(e,t){return e.NO_COLOR?!1:e.FORCE_COLOR?e.FORCE_COLOR!=="0":t===!0&&e.TERM!=="dumb"}s(Ot,"wantsCo\
lour");var[$e,Et,H,xe,kt]=["31","32","33","2","1"],Tt=[{begins:/^WRONG\b/,colour:$e},{begins:/^warning\b/,colour:H},{begins:/^ok\b/,colour:Et},{begins:/^unknown\b/,
colour:xe},{begins:/^ {2}critical\b/,colour:$e},{begins:/^ {2}high\b/,colour:H},{begins:/^ {2}low\b/,colour:xe},{begins:/^ {2}! /,colour:H},{begins:/^Celery(?: \([^)]*\))?:/,
colour:kt}];function St(e){for(let{begins:t,colour:n}of Tt){let o=t.exec(e)?.[0];if(o!==void 0)return`\x1B[${n}m${o}\x1B[0m${e.slice(o.length)}`}return e}s(St,"\
paint");function Pe(e){switch(e.step){case"events":return`Reading: ${e.events.toLocaleString("en")} events, up to ${e.at.slice(0,16).replace("T"," ")} UTC`;case"\
failures":return`Found ${e.failures} failures of ${e.groups} causes`;case"plan":return`Plan: ${e.plan.filter(({change:t})=>t!=="skip").length} changes`;case"wri\
te":return`Wrote ${e.receipt.change} #${e.receipt.number??""}`}}s(Pe,"progressText");var Rt="test/corpus/small/archives";async function Ce(e,t,n){let o=B(t,Rt);if(!await $t(o))throw new p("The sample archive is not here: it is part of a clone of\
 the repository, not of a download of the action.");let r=e.out??"out";return Fe({inputs:{archive:o},out:r,place:pe,github:"optional",json:e.json===!0},n)}s(Ce,
"demo");async function Ke(e,t,n,o){It(e,t,n),e.includes("-")&&process.stdin.isTTY&&o.complain("Reading standard input; Ctrl-D ends it.");let{since:r,until:i,name:a,
config:c,repository:u,out:l=null,write:d=!1}=t,y={...k(e,n,t),...u===void 0?{}:{repository:u,"github-token":n.GITHUB_TOKEN},...d?L(n,t):{},since:r,until:i,name:a,
"config-file":c,"dry-run":l===null&&!d?"true":"false"},C=await x(process.cwd(),c);return Fe({inputs:y,out:l,place:C,github:d?"required":"optional",json:t.json===
!0},o)}s(Ke,"audit");function It(e,{write:t,repository:n,out:o},r){if(e.length===0&&!P(r))throw new p("Nothing to audit: name log files, or set PAPERTRAIL_API_T\
OKEN or SWO_API_TOKEN.");if(t===!0&&(n===void 0||!r.GITHUB_TOKEN))throw new p("--write needs --repository OWNER/NAME, and GITHUB_TOKEN in the environment.");if(t===
!0&&o!==void 0)throw new p("--write and --out are two places for the issues: take one.")}s(It,"checkUsage");async function Fe({inputs:e,out:t,place:n,github:o,json:r},i){
let a=t===null?null:await Se(t);if(a!==null)throw new p(`--out ${JSON.stringify(t)}: ${a}.`);let c=T(i),u={inputs:{...e,"output-dir":t??"out"},env:{},github:o,terms:g},
l=await fe(u,await me(e,n,c),n,c);if("problems"in l){for(let m of l.problems)i.complain(I(m));return 2}for(let m of l.notes)i.complain(m);let d=s(m=>{r||i.print(
m)},"print"),y=ge(),C=t===null?null:B(t,"issues"),_=await y.race(ne(l.config,c,C)),O=await y.race(oe(_,y,{line:d,progress:s(m=>i.progress(Pe(m)),"progress"),columns:i.
columns}));if(!_.options.dryRun&&t===null)for(let m of X(O.receipts,O.digest.dashboardUrl))d(m);if(t!==null){let m=[await ye(t,O),await he(t,O.report)].map(Ne),
ot=_.options.dryRun?m:[`${Ne(B(t,"issues"))}/ (one file an issue)`,...m];d(""),d(`Look at ${A(ot)}.`)}r&&i.printWhole(R(O.report));let z=await re(_,O);return z!==
null&&i.complain(w(z,g)),At[O.verdict]}s(Fe,"run");var At={ok:0,failed:1,degraded:3},Ne=s(e=>_t(process.cwd(),e)||".","shown");async function $t(e){return vt(e).
then(()=>!0,()=>!1)}s($t,"isThere");async function We(e,t,n){let{since:o,until:r,name:i,config:a,repository:c}=e;n.progress("Looking at the log service, GitHub and the channels …");let l=(await Ee(
{inputs:{...k([],t,e),...L(t,e),"github-token":c===void 0?void 0:t.GITHUB_TOKEN,repository:c,since:o,until:r,name:i,"config-file":a},env:{},github:"optional",terms:Re,
place:await x(process.cwd(),a),testMessage:e["test-message"]===!0},T(n))).map(xt);if(e.json===!0)n.printWhole(R(l));else for(let d of Te(l))ke(d)?n.printWhole(d):
n.print(d);return l.some(({verdict:d})=>d==="wrong")?1:0}s(We,"doctor");function xt(e){let{says:t,fix:n}=e;return{...e,says:w(t,g),fix:n===null?null:w(n,g)}}s(xt,
"inOurTerms");var Lt="celery-failure-audit",je=`Secrets are read from the environment only: PAPERTRAIL_API_TOKEN, SWO_API_TOKEN, GITHUB_TOKEN, SLACK_WEBHOOK_URL,
SLACK_BOT_TOKEN, TEAMS_WEBHOOK_URL, DISCORD_WEBHOOK_URL, AUDIT_WEBHOOK_URL with AUDIT_WEBHOOK_SECRET, HEARTBEAT_URL.`,D="0 fine, 1 failed or stopped, 2 usage, 3\
 degraded (something was not seen or not written).",J={audit:{takes:"[FILE...] [options]",does:"audit log files, or the log service that there is a token of",about:`\
A dry run: it prints what failed, the plan and the exact writes. With --out, issues are files; with --write, they are GitHub's.
FILE: globs of .tsv, .tsv.gz, .ndjson, .ndjson.gz or plain worker logs; - reads standard input. Without FILE, the log service
is searched that PAPERTRAIL_API_TOKEN or SWO_API_TOKEN (with SWO_API_URL, if not in na-01) is a token of.`,examples:["npx . audit worker.log --out audit","zcat \
worker.log.gz | npx . audit - --since 24h","npx . audit --group Celery --since 7d","npx . audit --repository acme/shop"],status:D},doctor:{takes:"[options]",does:"\
look at everything the audit needs, and say what to mend",about:`Looks at tokens, group, worker lines in scope, GitHub's permissions and labels, channels, the c\
lock, the policy file, and the
workflows of this repository: when the audit runs, and whether actions/stale would close its issues. It changes nothing.`,examples:["npx . doctor --group Celery",
"npx . doctor --repository acme/shop --test-message"],status:"0 nothing is wrong (warnings or not), 1 something is, 2 usage."},init:{takes:"[FILE...] [options]",
does:"write the workflow and the policy file of a repository",about:`Writes .github/workflows/celery-failure-audit.yml and .github/celery-failure-audit.yml, aft\
er a look at the repository of this
folder and at a sample of its logs: those of the service that there is a token of, or FILE. Files that are there are kept.`,examples:["npx . init","PAPERTRAIL_A\
PI_TOKEN=… npx . init --group Celery","npx . init logs/worker.log"],status:"0 written, or all there already as it would be; 1 failed, or nothing was written b\
ecause files are there; 2 usage."},demo:{takes:"[options]",does:"audit the sample archive of this repository",about:"Audits the sample archive of this repositor\
y and writes issues as files, digest.md and report.json (default: into out/).",examples:["npx . demo"],status:D}};function V(e){return e===null?Pt():Nt(e,J[e])}
s(V,"help");function Pt(){let e=Math.max(...b.map(t=>G(t).length));return`Finds the Celery tasks that failed for good, and names each cause.

Usage:
${b.map(t=>`  ${G(t).padEnd(e)}   ${J[t].does}`).join(`
`)}

  COMMAND --help   options and examples of a command
  --version

Examples:
  npx . demo
  npx . audit 'logs/**/*.tsv.gz'
  zcat worker.log.gz | npx . audit -
  PAPERTRAIL_API_TOKEN=… npx . doctor --group Celery

${je}

Exit status: ${D}
Colours are for terminals; NO_COLOR=1 turns them off.`}s(Pt,"overview");function Nt(e,{about:t,examples:n,status:o}){return`Usage: ${G(e)}

${t}

${Ct(e).join(`
`)}

Examples:
${n.map(r=>`  ${r}`).join(`
`)}
${e==="demo"?"":`
${je}
`}
Exit status: ${o}`}s(Nt,"helpOf");function G(e){return`${Lt} ${e} ${J[e].takes}`}s(G,"usage");function Ct(e){let n=Object.entries(v).filter(([r,{commands:i}])=>i.
includes(e)&&r!=="version").map(([r,{value:i,does:a}])=>({flag:`--${r}${i===null?"":` ${i}`}`,does:a})),o=Math.max(...n.map(({flag:r})=>r.length));return n.map(
({flag:r,does:i})=>`  ${r.padEnd(o)}   ${i}`)}s(Ct,"optionsOf");import{join as zt,relative as Qe}from"node:path";import{join as ze}from"node:path";function Ue(e,t){let n=new Set(t),o=new Map;for(let r of e){if(!/^\/[\w@+./-]+$/.test(r)||/\/(?:site|dist)-packages\/|\/lib\/python\d/.test(r))continue;let i=r.
split("/").slice(1),a=i.findIndex((u,l)=>i.length-l>=2&&n.has(i.slice(l).join("/")));if(a<0)continue;let c=`/${i.slice(0,a).join("/")}${a===0?"":"/"}`;o.set(c,(o.
get(c)??0)+1)}return[...o].toSorted((r,i)=>i[1]-r[1]||(r[0]<i[0]?-1:1)).map(([r])=>r)}s(Ue,"stripPrefixes");function Me(e){let t=e.flatMap(n=>/^(?:src\/)?([A-Za-z_]\w*)\/(?:.*\/)?\w+\.py$/.
exec(n)?.[1]??[]);return new Set(t.filter(n=>n!=="src"&&n!=="tests"))}s(Me,"packagesOf");var Be=[["production","prod","prd","live"],["staging","stage","stg","preprod","uat"],["qa"],["test","testing","tst","ci"],["development","dev"],["demo"],["sandb\
ox"]];function De(e){let t=new Map;for(let{source:n,program:o}of e){let r=He(n)??He(o);if(r===null)continue;let i=t.get(r.name)??new Set;i.add(r.glob),t.set(r.name,
i)}return Be.flatMap(([n=""])=>{let o=t.get(n);return o===void 0?[]:[{name:n,match:[...o].toSorted(),isProduction:n==="production"}]})}s(De,"guessEnvironments");
function He(e){if(!/^[\w.-]{1,100}$/.test(e))return null;for(let t of e.matchAll(/[A-Za-z]+/g)){let n=t[0].toLowerCase(),[o]=Be.find(r=>r.includes(n))??[];if(o!==
void 0)return{name:o,glob:`${e.slice(0,t.index+t[0].length)}*`}}return null}s(He,"wordIn");var Je=".github/celery-failure-audit.yml",Kt=s(e=>`# yaml-language-server: $schema=https://raw.githubusercontent.com/${e}/main/docs/config.schema.json`,"SCHEMA"),
Ge=12,Ft=6;function Ve(e){let{slug:t,files:n,sample:o}=e,r=(o?.tasks??[]).filter(i=>/^[\w.:-]{1,120}$/.test(i));return`${[`# How Celery failures are judged; htt\
ps://github.com/${t}/blob/main/docs/rules.md teaches it by an example that grows.`,Kt(t),"version: 1",...jt(r,n),...Ut(e),...Mt(e),"","# The first rule that set\
s a key wins it. To begin with, one that says what is worth an alarm:","# rules:",`#   - name: ${h(Bt(r))}`,`#     match: {task: ${h(Dt(r))}}`,"#     severity: \
critical",'#     owners: "@your-org/your-team"',"#     runbook: https://wiki.example.com/runbooks/celery",...Wt(r)].join(`
`)}
`}s(Ve,"policyFile");function Wt(e){if(e.length===0)return[];let t=e.length-Ge;return["#","# Tasks in the sample of the logs, the most frequent first:",...e.slice(
0,Ge).map(n=>`#   ${n}`),...t>0?[`#   and ${t} more`]:[]]}s(Wt,"taskLines");function jt(e,t){let n=[...new Set(e.map(Ht))].filter(a=>a!=="celery"),o=Me(t),r=n.filter(
a=>o.has(a));return r.length===0||r.length===n.length?[]:["",`# Tasks of this repository; of ${n.filter(a=>!r.includes(a)).slice(0,Ft).join(", ")} the failures \
are only counted.`,`apps: [${[...r,"celery"].map(a=>h(`${a}.*`)).join(", ")}]`]}s(jt,"appLines");function Ut({sample:e}){let t=De(e?.workers??[]);return t.length===
0?["","# Environments, told apart by sender or program; without issues a failure there is only counted:","# environments:",'#   - {name: production, match: "*-p\
rod*"}','#   - {name: qa, match: "*-qa*", issues: false}']:["","# By the names of senders and programs; `issues: false` = failures there are counted, but open n\
o issue.","environments:",...t.map(({name:n,match:o,isProduction:r})=>{let[i]=o,a=o.length===1?h(i??""):`[${o.map(h).join(", ")}]`;return`  - {name: ${n}, match\
: ${a}${r?"":", issues: false"}}`})]}s(Ut,"environmentLines");function Mt({sample:e,files:t}){let n=Ue(e?.paths??[],t).slice(0,3);if(n.length===0)return[];let[o]=n;
return["","# Where the code of this repository lies on the machines of the workers.",`code: {strip: ${n.length===1?h(o??""):`[${n.map(h).join(", ")}]`}}`]}s(Mt,
"codeLines");function Ht(e){return e.split(".")[0]??e}s(Ht,"appOf");function Bt(e){return Ye(e)?.split(".").at(-1)??"payments"}s(Bt,"ruleName");function Dt(e){let t=Ye(
e);return t===null?"shop.tasks.payments.*":`${t}.*`}s(Dt,"ruleGlob");function Ye(e){return e.find(n=>n.split(".").length>2&&!n.startsWith("celery."))?.split(".").
slice(0,-1).join(".")??null}s(Ye,"moduleOf");var Y=".github/workflows/celery-failure-audit.yml",Gt={papertrail:"PAPERTRAIL_API_TOKEN",solarwinds:"SWO_API_TOKEN"};function N({source:e}){return Gt[e]}s(N,"se\
cretOf");function qe(e){let{slug:t,repository:n,source:o,url:r,narrow:i}=e,a=Object.entries({[`${o}-url`]:r,...i}).flatMap(([c,u])=>u===null?[]:[`          ${c}\
: ${h(u)}`]);return`${[`# Copy to ${Y} and create the secrets ${N(e)} and SLACK_WEBHOOK_URL.`,"# Without SLACK_WEBHOOK_URL there is no post; issues, dashboard a\
nd job summary are written all the same.","name: Celery failure audit","","on:","  schedule:","    # Not at the full hour, when most scheduled jobs start: GitHu\
b delays them then, and drops some. A run that was dropped","    # costs nothing: the next one goes on where the last one ended.",`    - cron: '${Vt(n)} * * * *\
'`,...Jt,"","# Naming some permissions sets all others to none. contents: read is for the policy file.","permissions:","  contents: read","  issues: write","","\
# One run at a time; a run in progress is never cancelled half-way.","concurrency:","  group: celery-failure-audit","  cancel-in-progress: false","","jobs:","  \
audit:","    runs-on: ubuntu-latest","    timeout-minutes: 30","    steps:","      # No checkout: the policy file .github/celery-failure-audit.yml, if there is \
one, is read through the API.",`      - uses: ${t}@v1`,"        with:",`          ${o}-token: \${{ secrets.${N(e)} }}`,...a,"          slack-webhook-url: ${{ se\
crets.SLACK_WEBHOOK_URL }}","          # On a schedule these are all empty, and an empty input is an unset one.",...["since","until","dry-run","digest","mode"].
map(c=>`          ${c}: \${{ inputs.${c} }}`)].join(`
`)}
`}s(qe,"workflowFile");var Jt=["  workflow_dispatch:","    inputs:","      since:","        description: Start, ISO 8601 or a duration back (24h, 7d); empty = g\
o on where the last run ended","        type: string","      until:","        description: End, written likewise; empty = two minutes ago","        type: string",
"      dry-run:","        description: Write nothing, print what would be written","        type: boolean","        default: false","      digest:","        des\
cription: When Slack gets a digest","        type: choice","        default: changes","        options: [changes, failures, always, never]","      mode:","     \
   description: What the run does; doctor looks at everything it needs and says what to mend","        type: choice","        default: audit","        options: \
[audit, doctor]"];function Vt(e){if(e===null)return 17;let t=0;for(let n of e)t=(t*31+(n.codePointAt(0)??0))%997;return 7+t%47}s(Vt,"minuteOf");async function Ze({slug:e,inputs:t,over:n},o){let r=await $(o.folder),i=await le(r),{source:a,sample:c,blind:u}=await qt(t,o),l=a===null||a.kind==="archive"?null:
a.kind,d={slug:e,repository:i,files:await ae(r),source:l??"papertrail",url:l===null?null:(t[`${l}-url`]??"").trim()||null,narrow:a===null?be:Oe(a),sample:c},y=[
await Xe(r,Y,qe(d),n),await Xe(r,Je,Ve(d),n)];return{root:r,files:y,secret:N(d),repository:i,sample:c,blind:u}}s(Ze,"initialise");async function Xe(e,t,n,o){let r=await ce(
ze(e,t)),i=r===n?"same":r===null||o?"written":"kept";return i==="written"&&await ue(ze(e,t),n,o),{path:t,done:i}}s(Xe,"place");var Yt=["papertrail-token","solar\
winds-token","archive"];async function qt(e,t){if(!Yt.some(c=>(e[c]??"").trim()!==""))return{source:null,sample:null,blind:"no token of a log service and no fil\
e was given."};let n=t.now(),o=de({inputs:e,file:null,env:{},now:new Date(n).toISOString(),github:"optional"});if("problems"in o)return{source:null,sample:null,
blind:o.problems.map(I).join(" ")};let{source:r}=o.config,{from:i,to:a}=te(o.config,n);try{return{source:r,sample:await we(await ee(r,t),i,a),blind:null}}catch(c){
let{message:u,advice:l}=ie(c);return{source:r,sample:null,blind:[u.replace(/[^.:!?]$/,"$&."),l].join(" ").trim()}}}s(qt,"look");var Xt={written:"Wrote",same:"Is there already, as it would be:",kept:"Kept, for it is there already:"};async function et(e,t,n,{slug:o,root:r},i){let a=T(i);if(Qe(
r,await $(a.folder))==="")throw new p(`This is the repository of the audit itself: go to yours, and run \`npx ${r} init\` there.`);(e.length>0||P(n))&&i.progress(
"Looking at a sample of the logs …");let c=await Ze({slug:o,inputs:k(e,n,t),over:t.force===!0},a);for(let l of Zt(c))i.print(l);for(let{path:l,done:d}of c.files)
i.print(`${Xt[d]} ${Qe(a.folder,zt(c.root,l))}`);let u=c.files.filter(({done:l})=>l==="kept");if(u.length>0&&i.print("To write over what is there: --force"),u.length<
c.files.length)for(let l of Qt(c))i.print(l);return u.length>0&&!c.files.some(({done:l})=>l==="written")?1:0}s(et,"init");function Zt({sample:e,blind:t}){if(e===
null)return[`Without a look at the logs: ${t??""}`,""];let n=s((o,r)=>`${o} ${r}${o===1?"":"s"}`,"count");return[`Looked at ${n(e.events,"line")}: ${n(e.tasks.length,
"task")}, ${n(e.workers.length,"worker stream")}.`,...e.workers.length===0?["No line of a Celery worker is among them: `doctor` says why."]:[],""]}s(Zt,"seen");
function Qt({secret:e,repository:t,files:n}){let o=t===null?"":` --repo ${t}`,r=n.filter(({done:i})=>i==="written").map(({path:i})=>i);return["","Next:",`  gh s\
ecret set ${e}${o}`,`  gh secret set SLACK_WEBHOOK_URL${o}   # or none: docs/channels.md has the other channels`,...r.length>0?[`  git add ${r.join(" ")} && git\
 commit -m 'Audit Celery failures' && git push`]:[],`  gh workflow run celery-failure-audit.yml${o} -f mode=doctor   # looks at everything, and says what to men\
d`]}s(Qt,"next");var q=nt(tn(nn(import.meta.url)),".."),f=Le(process);async function on(e){let{command:t,flags:n,files:o}=_e(e);if(n.help)return f.print(V(t)),0;if(n.version)return f.
print((await tt()).version),0;switch(t){case null:return f.complain(V(null)),2;case"audit":return Ke(o,n,process.env,f);case"demo":return Ce(n,q,f);case"doctor":
return We(n,process.env,f);case"init":return et(o,n,process.env,{slug:rn(await tt()),root:q},f)}}s(on,"main");async function tt(){return JSON.parse(await en(nt(
q,"package.json"),"utf8"))}s(tt,"packageJson");function rn({repository:e}){return/github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?$/.exec(e.url)?.[1]??e.url}s(rn,"slugO\
f");on(process.argv.slice(2)).then(e=>{f.settle(),process.exitCode=e},e=>{if(e instanceof p){f.complain(e.message),f.complain("See --help."),process.exitCode=2;
return}let{message:t,advice:n,known:o}=se(e);f.complain(o?w(t,g):`Unexpected: ${t}`),n!==null&&f.complain(w(n,g)),process.exitCode=1,e instanceof Z&&process.exit()});
