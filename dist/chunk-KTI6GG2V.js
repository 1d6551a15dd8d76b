import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as O,c as Ce}from"./chunk-OKSKQPTQ.js";import{$ as we,A as $,Aa as Se,B as oe,Ba as ve,Ea as d,Fa as y,Ga as h,Ha as f,Ia as T,Ja as F,Ka as g,La as v,
M as se,N as ie,P as ae,Q as le,R as ue,S as ce,T as fe,U as de,V as he,W as me,X as B,Y as ge,Z as pe,_ as ye,aa as C,ja as S,ka as ke,xa as Fe}from"./chunk-CC2LBI6P.js";
import{u as q}from"./chunk-PHYWUZKM.js";import"./chunk-J6OWGVF2.js";import"./chunk-NYM3RFWK.js";import{a as w}from"./chunk-VP2DIVCY.js";
import{f as H,q as $e}from"./chunk-N7JJDOQ4.js";import"./chunk-RLCM7VCP.js";import{c as ne,h as P,o as re}from"./chunk-Z35LI7ZZ.js";import{a as be}from"./chunk-46IAGES2.js";
import"./chunk-X4GYMZRO.js";import{d as te}from"./chunk-ERL22UW5.js";var z="uses",ot={there:({uses:e})=>d(z,`${e} is there.`),missing:({uses:e,path:t})=>f(z,`${t} names ${e}, and that repository has no such commit, tag or branch \
with an action.yml: every run fails at once.`,"Name one that is there. `init` writes the commit of your clone, once it is pushed:","npx ../celery-failure-audit \
init --force"),unseen:({uses:e})=>y(z,`The token does not see the repository of ${e}.`)};function Te(e){return e.map(t=>ot[t.state](t))}var K="To see a message arrive, run the doctor with `digest: always` (command line: --test-message).",st=y("channels","No channel is set: digests stand in the s\
ummary of the job alone.","docs/channels.md says how to add one."),it=h("channels","`digest: never` keeps every channel silent.","Change it, or leave it out:","\
digest: changes");function Oe(e,t,{digest:n}){if(e===null)return[T("channels")];let r=e.length>0&&n==="never";return[...e.length===0?[st]:e.map(at),...r?[it]:[],
...lt(t)]}function at({name:e,flaw:t,result:n,problem:r}){let o=`channel ${e}`;if(t!==null)return f(o,t,null);switch(n){case"refused":return f(o,`${e} could not\
 be told: ${r??"no reason given"}.`,null);case"delivered":return d(o,`A test message arrived at ${e}.`);case"answers":return d(o,`${e} answers; no message was s\
ent. ${K}`);case"not-asked":return y(o,`${e} can only be tried by a message.`,K)}}function lt({isSet:e,problem:t,fetched:n}){return e?t!==null?[f("heartbeat",`T\
he heartbeat was refused: ${t}.`,"Check `heartbeat-url` and `heartbeat-method`.")]:[n?d("heartbeat","The heartbeat was taken."):y("heartbeat","The heartbeat was\
 not fetched, as that would look like a run.",K)]:[]}var ut=[{channel:"Slack",when:({hostname:e,pathname:t})=>e==="hooks.slack.com"&&!/^\/(?:services|triggers|workflows)\/\S+\/\S+/.
test(t),says:"`slack-webhook-url` is incomplete: it has the form https://hooks.slack.com/services/T\u2026/B\u2026/\u2026; copy it anew."},{channel:"Slack",when:({
hostname:e,pathname:t})=>e==="hooks.slack.com"&&/^\/(?:triggers|workflows)\//.test(t),says:"`slack-webhook-url` is that of a workflow in Slack, which takes othe\
r messages: make an incoming webhook (docs/channels.md)."},{channel:"Teams",when:({hostname:e})=>/(?:^|\.)(?:webhook\.office\.com|outlook\.office\.com|logic\.azure\.com)$/.
test(e),says:'`teams-webhook-url` is of a kind that Microsoft has retired: make a workflow "When a Teams webhook request is received" and take its address (docs\
/channels.md).'},{channel:"Discord",when:({pathname:e})=>/\/(?:slack|github)\/?$/.test(e),says:"`discord-webhook-url` ends in /slack or /github: leave that end \
off."},{channel:"Discord",when:({hostname:e,pathname:t})=>/(?:^|\.)discord(?:app)?\.com$/.test(e)&&!/\/webhooks\/\d+\/\S+/.test(t),says:"`discord-webhook-url` i\
s incomplete: it has the form https://discord.com/api/webhooks/NUMBER/\u2026; copy it anew."}];function Re(e,t){if(!URL.canParse(t))return null;let n=new URL(t);
return ut.find(r=>r.channel===e&&r.when(n))?.says??null}var ct=100;function xe(e,t){if(t.policy===null)return[T("github")];if(e===null)return[y("github","GitHub was not looked at.","Set GITHUB_TOKEN and name the repo\
sitory with --repository OWNER/NAME.")];let n=ft(e);if(n!==null)return[n];let{repository:r,visibility:o,strangers:s,requestsLeft:i}=e;return[d("github",`${r} is\
 there, ${o==="public"?"public: issues show no messages and arguments unless `publish` says so":"private: issues show messages and arguments, redacted"}.`),dt(e),
...e.readRefused===null?ht(e):[],...mt(s),...gt(i)]}function ft({repository:e,refused:t,archived:n,hasIssues:r}){return t!==null?F("github",`${e} could not be r\
ead`,t):n?f("github",`${e} is archived: nothing can be written there.`,"Keep the issues in another repository:","repository: OWNER/NAME"):r?null:f("github",`Iss\
ues are disabled in ${e}.`,"Turn them on under Settings > General > Features, or by:",`gh repo edit ${e} --enable-issues`)}function dt({readRefused:e,writeRefused:t}){
return e!==null?F("permissions","In the repository issues could not be read",e):t!==null?F("permissions","In the repository issues and labels could not be writt\
en",t):d("permissions","The token may read and write issues.")}function ht({labels:e,missingLabels:t,repository:n}){return t.length===0?[d("labels","All labels \
of the audit are there.")]:e.length===0?[d("labels","No label of the audit is there yet; the first issue makes them.")]:[h("labels",`Labels of the audit are mis\
sing: ${g(t)}. Somebody deleted or renamed them; issues are found by their label.`,"The next run that needs them makes them; to have them back now:",t.map(r=>`g\
h label create '${r}' --repo ${n}`).join(`
`))]}function mt(e){return e.length===0?[]:[h("authors",`There are issues with the label of the audit that were written by ${g(e)}, whom it does not trust; it l\
eaves them alone.`,"If that is an app or a token the audit wrote with before, say so in .github/celery-failure-audit.yml:",`github:
  trusted-authors: [${e.map(t=>JSON.stringify(t)).join(", ")}]`)]}function gt(e){return e===null||e>=ct?[]:[h("github",`The token has ${e} requests left in this\
 hour.`,"Another workflow of the repository uses them up; the audit goes on with its next run.")]}var A="worker lines",pt="Check that the machine of the workers sends its logs (remote_syslog2, rsyslog, a log drain), that the time is right, and that the token\
 is of the right account.",yt="Check that the worker's own log is sent, not only that of the web server, and that it is written as Celery does (docs/celery-logs\
.md).";function Le(e,{policy:t}){if(e===null)return[T("logs")];let n=e.account===null?[]:wt(e,e.account);if(n.some(({verdict:i})=>i==="wrong"))return n;if(e.refused!==
null)return[...n,F("logs",`${e.service} could not be read`,e.refused)];let{sample:r}=e;if(r===null)return n;let o=[...Ft(e,r),...St(e,r)],s=vt(e,r);return[d("to\
ken",`${e.service} can be read.`),...n,...o,...o.some(({verdict:i})=>i==="wrong")?[]:s,...t===null||r.workers.length===0?[]:Ot(t,r)]}function wt({wanted:e,service:t},n){
return[{input:"group",all:n.groups,what:"group"},{input:"system",all:n.systems,what:"system"},{input:"saved-search",all:n.searches,what:"saved search"}].flatMap(
({input:o,all:s,what:i})=>{let a=e[o];if(a===null)return[];if(bt(a,s))return[d(o,`${t} has the ${i} "${a}".`)];let l=s.map(u=>u.name);return[f(o,`${t} has no ${i}\
 "${a}".`,l.length===0?`The token sees no ${i} at all: leave \`${o}\` out.`:`The ones there are: ${g(l,30)}.`,l.length===0?null:`${o}: ${O(kt(a,l))}`)]})}function bt(e,t){
let n=e.toLowerCase();return t.some(({id:r,name:o})=>r===e||o.toLowerCase()===n)}function kt(e,t){let n=e.toLowerCase().split(/\W+/).filter(o=>o!==""),r=o=>n.reduce(
(s,i)=>s+(o.toLowerCase().includes(i)?i.length:0),$t(e,o));return t.toSorted((o,s)=>r(s)-r(o))[0]??e}function $t(e,t){let n=0;for(;n<e.length&&e[n]?.toLowerCase()===
t[n]?.toLowerCase();)n+=1;return n}function Ft({wanted:e,savedSearch:t},n){if(t===null)return[];let r=e["saved-search"]??"";if(t.unused.length===0)return[d("sav\
ed-search",`The saved search "${r}" only says where lines come from: ${t.terms||"its group"}.`)];let o=t.terms===""?"nothing of its terms, only its group":t.terms;
return[h("saved-search",`The saved search "${r}" looks for messages, which would have blinded the audit (tracebacks, retries and other failures do not say that)\
: ${g(t.unused)}. Used of it: ${o}.`,`The audit leaves those terms out; ${v(n.workers.length,"stream of a worker is","streams of workers are")} in scope. To be \
told nothing more of it, put in place of \`saved-search\`:`,t.terms===""?"group: NAME OF ITS GROUP":`query: ${O(t.terms)}`)]}function St({wanted:e,query:t,wider:n},r){
if(t===null||t.unused.length===0)return[];let o=n.find(l=>l.without==="query")?.sample??null,s=l=>l.workers.reduce((u,{events:c})=>u+c,0),[i,a]=[s(r),o===null?null:
s(o)];return a!==null&&i>=a?[]:[f("query",`\`query\` looks for messages (${g(t.unused)}), and every line has to match it: tracebacks, retries and other failures\
 are left out${a===null?"":` (${i} of ${a} lines of the workers are in scope)`}.`,t.terms===""?`Leave \`query: ${e.query??""}\` out.`:"Keep only what says where\
 a line comes from:",t.terms===""?null:`query: ${O(t.terms)}`)]}function vt(e,t){return t.workers.length>0?Ct(t):[Tt(e,t)]}function Ct(e){let t=[...new Set(e.workers.
map(({source:r,program:o})=>`${r} ${o}`.trim()))],n=d(A,`${v(t.length,"stream","streams")} of Celery workers in scope (${g(t,5)}), ${v(e.failures,"failure","fai\
lures")} in the sample of ${Y(e)}.`);return e.info?[n]:[n,h(A,"The workers write no INFO lines: retries cannot be counted, and tasks saved by a retry are not se\
en.","Start the workers with INFO, if you want them:","celery --app=YOUR_APP worker --loglevel=INFO")]}function Tt({service:e,wanted:t,wider:n},r){let o=Object.
entries(t).flatMap(([m,N])=>N===null?[]:[`${m} "${N}"`]),s=o.length===0?"":` for ${o.join(", ")}`,i=r.events===0?`${e} has no line${s} from ${Y(r)}.`:`None of ${v(
r.events,"line","lines")}${s} from ${Y(r)} is of a Celery worker (programs: ${g(r.programs,8)}).`,a=n.find(({sample:m})=>m.workers.length>0);if(a===void 0)return f(
A,i,r.events===0?pt:yt);let{without:l,sample:u}=a,c=[...new Set(u.workers.map(({program:m})=>m))],p=[...new Set(u.workers.map(({source:m})=>m))];return f(A,`${i}\
 Without \`${l}\` there are lines of workers: ${g(c,5)} on ${g(p,5)}.`,`\`${l}: ${t[l]??""}\` leads past them: change it, or leave it out.`,l==="query"?`query: ${O(
`program:${c[0]??""}`)}`:null)}function Ot({apps:e,environments:t},n){let r=[];e.length>0&&n.tasks.length>0&&!n.tasks.some(H(e))&&r.push(f("apps",`\`apps: [${e.
join(", ")}]\` fits none of the tasks in the sample: every failure would count as another app's.`,`Tasks there are: ${g(n.tasks,8)}.`,`apps: [${[...new Set(n.tasks.
map(s=>O(`${s.split(".")[0]??s}.*`)))].slice(0,4).join(", ")}]`));let o=[...n.senders,...n.programs];for(let{name:s,match:i}of t)o.some(H(i))||r.push(h("environ\
ments",`The environment "${s}" (${i.join(", ")}) fits no sender and no program in the sample.`,`Senders there are: ${g(n.senders,8)}; programs: ${g(n.programs,8)}\
.`));return r}function Y({from:e,to:t}){return`${Ne(e)} to ${Ne(t)} UTC`}function Ne(e){return e.slice(0,16).replace("T"," ")}var W=[{least:0,most:59,names:[]},{least:0,most:23,names:[]},{least:1,most:31,names:[]},{least:1,most:12,names:["jan","feb","mar","apr","may","jun","jul","aug",
"sep","oct","nov","dec"]},{least:0,most:6,names:["sun","mon","tue","wed","thu","fri","sat"]}],E=1440,Rt=Date.UTC(2026,0,1),V=730;function Me(e){let t=e.map(xt);
if(t.length===0||t.some(i=>i===null))return null;let n=t.filter(i=>i!==null),r=null,o=0,s=Number.POSITIVE_INFINITY;for(let i=0;i<V;i++){let a=new Date(Rt+i*E*6e4),
l=n.flatMap(u=>Lt(u,a)?jt(u):[]);for(let u of[...new Set(l)].toSorted((c,p)=>c-p)){let c=i*E+u;r!==null&&(o=Math.max(o,c-r),s=Math.min(s,c-r)),r=c}}return o===0?
{longestMinutes:V*E,shortestMinutes:V*E,onTheHour:!1}:{longestMinutes:o,shortestMinutes:s,onTheHour:n.every(([i])=>i?.values.size===1&&i.values.has(0))}}function xt(e){
let t=e.trim().split(/\s+/);if(t.length!==W.length)return null;let n=W.map((r,o)=>Nt(t[o]??"",r));return n.every(r=>r!==null)?n:null}function Nt(e,t){let n=new Set;
for(let r of e.split(",")){let o=/^(\*|[\da-z]+(?:-[\da-z]+)?)(?:\/(\d+))?$/i.exec(r);if(o===null)return null;let[,s="",i]=o,[a="",l]=s==="*"?[String(t.least),String(
t.most)]:s.split("-"),u=je(a,t),c=l===void 0?i===void 0?u:t.most:je(l,t),p=i===void 0?1:Number(i);if(u===null||c===null||p<1||u>c)return null;for(let m=u;m<=c;m+=
p)n.add(t===W[4]?m%7:m)}return{values:n,any:e.startsWith("*")}}function je(e,t){let n=t.names.indexOf(e.toLowerCase());if(n>=0)return n+t.least;if(!/^\d+$/.test(
e))return null;let r=Number(e),o=t===W[4]?7:t.most;return r>=t.least&&r<=o?r:null}function Lt([,,e,t,n],r){if(!e||!t||!n||!t.values.has(r.getUTCMonth()+1))return!1;
let o=e.values.has(r.getUTCDate()),s=n.values.has(r.getUTCDay());return e.any||n.any?o&&s:o||s}function jt([e,t]){return[...t?.values??[]].flatMap(n=>[...e?.values??
[]].map(r=>n*60+r))}var Ae=te(be(),1),R=`permissions:
  contents: read
  issues: write`;function I(e){return e.flatMap(({path:t,text:n})=>{let r;try{r=(0,Ae.parse)(n)}catch{return[]}let o=J(b(r,"jobs"));return[{path:t,crons:Pt(r),steps:o.
flatMap(([s,i])=>At(s,i,r))}]})}function G({uses:e,with:t}){return/(?:^|\/)celery-failure-audit@/.test(e)||e==="./"&&Object.keys(t).some(Mt)}function Mt(e){return e===
"papertrail-token"||e==="solarwinds-token"||e==="archive"}function Pt(e){let t=b(b(e,"on"),"schedule");return Ee(t).flatMap(n=>{let r=b(n,"cron");return typeof r==
"string"?[r]:[]})}function At(e,t,n){let r=Et(b(t,"permissions")??b(n,"permissions")),o=b(t,"concurrency")??b(n,"concurrency");return Ee(b(t,"steps")).flatMap(s=>{
let i=b(s,"uses");return typeof i!="string"?[]:[{job:e,uses:i,with:Object.fromEntries(J(b(s,"with")).map(([a,l])=>[a,String(l)])),permissions:r,concurrency:o===
void 0?null:{cancels:b(o,"cancel-in-progress")===!0}}]})}var Pe=["contents","issues"];function Et(e){return e===void 0?null:Object.fromEntries(e==="write-all"?Pe.
map(t=>[t,"write"]):e==="read-all"?Pe.map(t=>[t,"read"]):J(e).map(([t,n])=>[t,String(n)]))}function b(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,
t)?Reflect.get(e,t):void 0}function J(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?Object.entries(e):[]}function Ee(e){return Array.isArray(e)?e:[]}var We=`concurrency:
  group: celery-failure-audit
  cancel-in-progress: false`,Q=`on:
  schedule:
    - cron: '17 * * * *'`,Wt=2*1440,It=5;function Ie(e,t,n){if(e===null)return[y("schedule","No workflow file could be seen.","Check the repository out first, a\
nd run the doctor in it.")];let r=e.flatMap(o=>{let s=o.steps.filter(i=>G(i)&&i.with.mode?.trim()!=="doctor");return s.length>0?[{...o,steps:s}]:[]});return r.length===
0?[f("schedule","No workflow in .github/workflows runs the audit.","Write one, from a look at your repository and your logs:","npx celery-failure-audit init")]:
[...Ut(r,t.maxCatchUpMs/6e4),...r.flatMap(o=>o.steps.flatMap(s=>_t(o.path,s,n)))]}var X=({longestMinutes:e})=>`lets up to ${Ge(e)} pass between two runs`,Gt=[{when:({
longestMinutes:e},t)=>e>t,verdict:"wrong",why:(e,t)=>`${X(e)}, more than the ${Ge(t)} that one run catches up with (max-catch-up): the rest is never read.`,fix:"\
Run it more often."},{when:({longestMinutes:e})=>e>Wt,verdict:"warning",why:e=>`${X(e)}; many log plans can be searched for two days only, and what is older is \
lost.`,fix:"Run it more often, or make sure that your plan keeps lines for longer."},{when:({shortestMinutes:e})=>e<It,verdict:"warning",why:()=>"is more often \
than every five minutes, which GitHub does not do.",fix:"Run it less often."},{when:({onTheHour:e})=>e,verdict:"warning",why:()=>"is at the full hour, when GitH\
ub delays and drops the most runs.",fix:"Nothing is lost by it, but digests come late. Take another minute."}];function Ut(e,t){let n=e.filter(({crons:r})=>r.length>
0);return n.length>0?n.map(r=>Dt(r,t)):[f("schedule",`${g(e.map(({path:r})=>r))} has no schedule: the audit runs only when somebody starts it.`,"Add it to the w\
orkflow; the odd minute keeps out of the rush at the full hour.",Q)]}function Dt({path:e,crons:t},n){let r=Me(t),o=`The cron ${t.map(a=>JSON.stringify(a)).join(
", ")} in ${e}`;if(r===null)return f("schedule",`${o} cannot be read.`,"Five fields: minute, hour, day, month, weekday.",Q);let s=Gt.find(({when:a})=>a(r,n));return s===
void 0?d("schedule",`${o} ${X(r)}.`):(s.verdict==="wrong"?f:h)("schedule",`${o} ${s.why(r,n)}`,s.fix,Q)}function _t(e,t,n){return[...(t.with["github-token"]??"").
trim()!==""?[]:Ht(e,t,n),...qt(e,t)]}function Ht(e,{job:t,permissions:n},r){let o="permissions",s="Naming some sets all others to none, so give both:";if(n===null){
let i=`${e} names no permissions (job ${t}), and in many repositories the token may only read then.`;return r?.writeRefused===null?[]:[h(o,i,"Add:",R)]}if(n.issues!==
"write"){let i=`${e} names permissions (job ${t}) without \`issues: write\`: nothing could be written.`;return[f(o,i,s,R)]}if(n.contents===void 0&&r?.visibility===
"private"){let i=`${e} names permissions (job ${t}) without \`contents: read\`: in a private repository the policy file cannot be read then.`;return[h(o,i,s,R)]}
return[]}function qt(e,{job:t,concurrency:n}){let r="workflow";if(n===null){let s=`${e} lets two audits run at once (job ${t}): one would undo the work of the o\
ther.`;return[h(r,s,"Add:",We)]}let o=`${e} cancels a run in progress when the next one starts (job ${t}).`;return n.cancels?[h(r,o,"Let it end:",We)]:[]}function Ge(e){
if(e<120)return v(Math.round(e),"minute","minutes");let t=Math.round(e/60);return t<48?`${t} hours`:`${Math.round(t/24)} days`}var _e=te(be(),1);var L="stale",Bt=/^\.github\/stale\.ya?ml$/;function He(e,t){let n=[...e.flatMap(({path:r,steps:o})=>o.flatMap(s=>s.uses.startsWith("actions/stale@")?[Kt(r,s)]:
[])),...t.flatMap(r=>Bt.test(r.path)?[Yt(r)]:[])];return n.length>0?n:[d(L,"No actions/stale closes the issues of the audit.")]}var zt=[{when:({with:e})=>Z(e["e\
xempt-issue-labels"]).includes($),verdict:"ok",why:`leaves issues with the label ${$} alone`},{when:({with:e})=>U(e,"days-before-issue-stale","days-before-stale")?.
trim()==="-1",verdict:"ok",why:"does not look at issues"},{when:({with:e})=>Z(U(e,"only-issue-labels","only-labels")).some(n=>!Ue(n)&&!De(n)),verdict:"ok",why:"\
looks only at issues with a label that the issues of the audit do not have"},{when:({with:e})=>{let t=Z(U(e,"any-of-issue-labels","any-of-labels"));return t.length>
0&&!t.some(n=>Ue(n)||De(n))},verdict:"ok",why:"looks only at issues with labels that the issues of the audit do not have"},{when:({uses:e,with:t})=>/@v[1-3](?:\.|$)/.
test(e)&&(t["stale-issue-message"]??"").trim()==="",verdict:"warning",why:"skips issues only because this old version has no `stale-issue-message`; from v4 on i\
t would close the issues of the audit"},{when:({with:e})=>U(e,"days-before-issue-close","days-before-close")?.trim()==="-1",verdict:"warning",why:"would mark th\
e issues of the audit as stale"},{when:()=>!0,verdict:"wrong",why:"would close the issues of the audit"}];function Kt(e,t){let n=zt.find(({when:a})=>a(t)),r=`ac\
tions/stale in ${e} (job ${t.job}) ${n?.why??""}.`;if(n===void 0||n.verdict==="ok")return d(L,r);let s=[...(t.with["exempt-issue-labels"]??"").split(",").map(a=>a.
trim()).filter(a=>a!==""),$].join(","),i=`Exempt them: this line belongs under the \`with:\` of the actions/stale step in ${e}${s===$?"":", in place of the one \
that is there"}.`;return(n.verdict==="wrong"?f:h)(L,r,i,`exempt-issue-labels: '${s.replaceAll("'","''")}'`)}function Yt({path:e,text:t}){let n=null;try{n=(0,_e.parse)(
t)}catch{}let r=typeof n=="object"?n:null,o=r?.exemptLabels,s=Array.isArray(o)?o.map(String):[];if(r===null||r.only==="pulls"||s.includes($))return d(L,`The sta\
le app (${e}) leaves the issues of the audit alone.`);let i=["exemptLabels:",...[...s,$].map(a=>`  - ${JSON.stringify(a)}`)];return f(L,`The stale app (${e}) wo\
uld close the issues of the audit.`,`Exempt them: these lines belong into ${e}${s.length===0?"":", in place of the `exemptLabels` that are there"}.`,i.join(`
`))}function U(e,t,n){return e[t]??e[n]}function Z(e){return(e??"").split(",").map(t=>t.trim().toLowerCase()).filter(t=>t!=="")}var Ue=e=>e===$||e.startsWith(`${$}\
/`),De=e=>e.includes("${{");function Be({config:e,logs:t,github:n,clocks:r,channels:o,heartbeat:s,workflows:i,actionRefs:a}){let l=i===null?null:I(i);return[...Vt(e),...Le(t,e),...e.policy===
null?[]:Qt(r,e),...xe(n,e),...Oe(o,s,e),...Ie(l,e,n),...Te(a),...l===null||i===null?[]:He(l,i)]}function Vt({path:e,fileFound:t,hiddenIn:n,refused:r,problems:o,
notes:s}){let i=t?`${e} is valid`:`There is no ${e}, so the defaults hold`,a=r===null&&o.length===0;return[...r===null?[]:[F("config",`${e} could not be read`,r)],
...o.map(({says:l,place:u})=>({...f("config",l,null),place:u})),...a&&n!==null?[Jt(e,n)]:[],...a&&n===null?[d("config",`${i}; the inputs are valid.`)]:[],...s.map(
l=>y("config",l))]}function Jt(e,t){return h("config",`The token sees no files of ${t}: if there is a ${e}, it is not read, and the defaults hold.`,"Let the tok\
en read them, or check the repository out before the audit; for the token of the workflow:",R)}var qe=5e3;function Qt(e,{queryDelayMs:t}){let n=e.toSorted((i,a)=>Math.
abs(a.aheadMs)-Math.abs(i.aheadMs))[0];if(n===void 0)return[y("clock","No service told its time.")];let{service:r,aheadMs:o}=n,s=Xt(Math.abs(o));return o>Math.max(
t,qe)?[f("clock",`The clock of this machine is ${s} ahead of that of ${r}: lines that arrive in that time would be taken for read, and lost.`,"Set it by NTP:","\
timedatectl set-ntp true")]:o<-6e4-qe?[h("clock",`The clock of this machine is ${s} behind that of ${r}: every run reads up to that long ago only.`,"Set it by N\
TP:","timedatectl set-ntp true")]:[d("clock",`The clock of this machine agrees with that of ${r}.`)]}function Xt(e){let t=e/6e4;return t<2?`${Math.round(e/1e3)}\
 seconds`:t<120?`${Math.round(t)} minutes`:t<2880?`${Math.round(t/60)} hours`:`${Math.round(t/1440)} days`}var Zt=/^(?<slug>[\w.-]+\/[\w.-]+)(?<folder>(?:\/[\w.-]+)*)@(?<ref>\S+)$/;async function ze(e,{github:{token:t}},n){if(e===null||t===null)return[];let r=new Map;
for(let{path:i,steps:a}of I(e))for(let l of a.filter(G))r.has(l.uses)||r.set(l.uses,i);let o=[];for(let[i,a]of r){let{slug:l,folder:u,ref:c}=Zt.exec(i)?.groups??
{};l===void 0||c===void 0||o.push({uses:i,path:a,state:await s(l,`${u}/action.yml`.replace(/^\//,""),c)})}return o;async function s(i,a,l){try{return await ye(await C(
t??"",n),{repository:i,file:a,ref:l})?"there":"missing"}catch(u){if(u instanceof w)return"unseen";throw u}}}function Ke(e,t){return{name:e,key:t,repeat:!1,baseline:!1,test:!0,coverage:{from:t,to:t,complete:!0,reasons:[]},workers:0,workerRecords:0,silent:[],awake:[],failures:0,
belowBar:0,succeeded:null,before:null,changes:[],totals:[],groups:[],outages:[],expected:0,savedByRetry:0,swallowed:0,otherApps:0,ignored:0,unrecognised:0,dashboardUrl:null,
problems:[]}}async function Ve(e,t,n){let r=ae(n.now());return Promise.all(le(e,n).map(async o=>{let{name:s}=o,i=Re(s,en(s,e.channels));if(i!==null)return{name:s,flaw:i,result:"\
not-asked",problem:null};if(t)return Ye(s,await o.send(Ke(e.name,r)),"delivered");let a=s==="Slack"?await tn(e.channels,n):null;return a===null?{name:s,flaw:null,
result:"not-asked",problem:null}:Ye(s,a,"answers")}))}function Ye(e,t,n){return t.kind==="delivered"?{name:e,flaw:null,result:n,problem:null}:{name:e,flaw:null,
result:"refused",problem:t.problem}}function en(e,{slack:t,teamsUrl:n,discordUrl:r}){return e==="Slack"?t?.kind==="webhook"?t.url:"":(e==="Teams"?n:e==="Discord"?
r:null)??""}async function tn({slack:e},t){if(e===null)return null;let n=ce(t);return e.kind==="webhook"?ie(e.url,n):se(e,n)}async function Je(e,t,n){let r=e&&ue(
e,n);if(r===null||!t)return{isSet:r!==null,problem:null,fetched:!1};let o=await r();return{isSet:!0,problem:o.kind==="delivered"?null:o.problem,fetched:!0}}var j={visibility:null,archived:!1,hasIssues:!0,refused:null,readRefused:null,writeRefused:null,labels:[],missingLabels:[],strangers:[]};async function Qe(e,t,n,r){
let{issues:o,users:s}=e.octokit.rest,i=await x(ge(e,B(t)));if(i instanceof w)return{...j,refused:i};let{isPrivate:a,isArchived:l,hasIssues:u,fullName:c}=i,p={visibility:a?
"private":"public",archived:l,hasIssues:u};if(l||!u)return{...j,...p};let m=B(c??t),N=n[0]?.name??"",D=await x(o.listForRepo({...m,state:"all",per_page:100,labels:N}));
if(D instanceof w)return{...j,...p,readRefused:D};let M=await x(nn(e,m));if(M instanceof w)return{...j,...p,readRefused:M};let tt={name:N,color:"no colour",description:""},
ee=await x(q([422],o.createLabel({...m,...tt}))),_=await x(q([401,403,404],s.getAuthenticated())),nt=_===null||_ instanceof w?"":de(_.data)?.login??"",rt=new Set(
[...r,nt].map(k=>k.toLowerCase()));return{...j,...p,writeRefused:ee instanceof w?ee:null,labels:n.map(({name:k})=>k).filter(k=>M.has(k.toLowerCase())),missingLabels:n.
map(({name:k})=>k).filter(k=>!M.has(k.toLowerCase())),strangers:rn(D.data).filter(k=>!rt.has(k.toLowerCase()))}}async function x(e){try{return await e}catch(t){
if(t instanceof w)return t;throw t}}async function nn({octokit:e},t){let n=await e.paginate(e.rest.issues.listLabelsForRepo,{...t,per_page:100});return new Set(
he(n).map(r=>r.toLowerCase()))}function rn(e){let t=me(e).flatMap(n=>{let r=fe(n);return r===null||r.isPullRequest||r.user===null?[]:[r.user.login]});return[...new Set(
t)]}var on=re(()=>P({resources:P({core:P({remaining:ne()})})}));async function Xe({octokit:e},t){let n=t(),r=await x(e.rest.rateLimit.get());if(r instanceof w)return null;
let o=Date.parse(String(r.headers.date));if(Number.isNaN(o))return null;let s=on.safeParse(r.data).data?.resources.core.remaining??null;return{serverMs:o,askedMs:(n+
t())/2,requestsLeft:s}}async function Ze({github:{token:e,repository:t,trustedAuthors:n}},r,o){if(e===null||t===null)return null;try{let s=await C(e,r),i=await Xe(s,r.now);i!==null&&o.
push({service:"GitHub",aheadMs:i.askedMs-i.serverMs});let a=["github-actions[bot]",...n],l=await Qe(s,t,oe,a);return{...l,repository:t,refused:l.refused&&S(l.refused),
readRefused:l.readRefused&&S(l.readRefused),writeRefused:l.writeRefused&&S(l.writeRefused),requestsLeft:i?.requestsLeft??null}}catch(s){return{...sn,repository:t,
refused:S(s)}}}var sn={visibility:null,archived:!1,hasIssues:!0,readRefused:null,writeRefused:null,labels:[],missingLabels:[],strangers:[],requestsLeft:null};var an=".github/workflows";async function et(e,t,n){let r=e.root===null?null:await ke(e.root),o=e.remote??ln(t);if(r!==null||o===null)return r;try{return await un(
o,n)}catch(s){if(s instanceof w)return null;throw s}}function ln(e){let{token:t,repository:n}=e?.github??{token:null,repository:null};return t===null||n===null?
null:{repository:n,sha:null,token:t}}async function un({repository:e,sha:t,token:n},r){let o=await C(n,r),s=await we(o,e,an,t);if(s===null)return null;let i=[];
for(let a of s.filter(l=>/\.ya?ml$/.test(l))){let l=await pe(o,e,a,t??"HEAD");l!==null&&i.push({path:a,text:l})}return i}async function Cr(e,t){let{inputs:n,env:r,github:o,terms:s,place:i,testMessage:a}=e,l=await cn(e,t),u=await ve({inputs:n,env:r,github:o,...s&&{terms:s}},l,i,t),
c="config"in u?u.config:null,p=await et(i,c,t),m=[];return Be({config:fn(l,u,p),logs:c&&await Ce(c,t,m),github:c&&await Ze(c,t,m),clocks:m,channels:c&&await Ve(
c,a,t),heartbeat:await Je(c,a,t),workflows:p,actionRefs:c===null?[]:await ze(p,c,t)})}async function cn({inputs:e,place:t},n){try{return{...await Se(e,t,n),refused:null}}catch(r){
return{path:Fe(e),text:null,askedOf:null,refused:S(r)}}}function fn({path:e,text:t,askedOf:n,refused:r},o,s){let i="config"in o?o.config:null;return{path:e,fileFound:t!==
null,hiddenIn:t===null&&s===null?n:null,refused:r,problems:"problems"in o?o.problems.map(a=>({says:$e(a),place:a.position})):[],notes:"notes"in o?o.notes:[],policy:i?.
policy??null,name:i?.name??"default",digest:i?.digest??"changes",queryDelayMs:i?.window.queryDelayMs??0,maxCatchUpMs:i?.window.maxCatchUpMs??Number.POSITIVE_INFINITY}}export{Cr as consult};
