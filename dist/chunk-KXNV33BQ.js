import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as O,c as Fe}from"./chunk-AEABP432.js";import{$ as E,A as F,Aa as $e,B as ne,Da as h,Ea as k,Fa as m,Ga as f,Ha as T,Ia as S,Ja as p,Ka as C,M as re,
N as oe,P as se,Q as ie,R as ae,S as le,T as ue,U as ce,V as de,W as fe,X as q,Y as he,Z as me,_ as ge,ia as v,ja as we,wa as be,za as ke}from"./chunk-2MFRHH3P.js";
import{t as H}from"./chunk-QOSSYX3F.js";import"./chunk-IP2WQP5Q.js";import"./chunk-TCYZMC7Y.js";import{a as $}from"./chunk-BQYSIZPU.js";
import{f as _,q as ye}from"./chunk-OMW574BF.js";import"./chunk-GDO2YS7J.js";import{c as ee,h as P,o as te}from"./chunk-5EV5LKNO.js";import{a as pe}from"./chunk-BDTK6NTK.js";
import"./chunk-T3ZWHLAC.js";import{a as s,e as Z}from"./chunk-XFQ6Q7T2.js";var B="To see a message arrive, run the doctor with `digest: always` (command line: --test-message).",tt=k("channels","No channel is set: digests stand in the s\
ummary of the job alone.","docs/channels.md says how to add one."),nt=m("channels","`digest: never` keeps every channel silent.","Change it, or leave it out:","\
digest: changes");function Se(e,t,{digest:n}){if(e===null)return[T("channels")];let r=e.length>0&&n==="never";return[...e.length===0?[tt]:e.map(rt),...r?[nt]:[],
...ot(t)]}s(Se,"judgeChannels");function rt({name:e,flaw:t,result:n,problem:r}){let o=`channel ${e}`;if(t!==null)return f(o,t,null);switch(n){case"refused":return f(
o,`${e} could not be told: ${r??"no reason given"}.`,null);case"delivered":return h(o,`A test message arrived at ${e}.`);case"answers":return h(o,`${e} answers;\
 no message was sent. ${B}`);case"not-asked":return k(o,`${e} can only be tried by a message.`,B)}}s(rt,"judgeChannel");function ot({isSet:e,problem:t,fetched:n}){
return e?t!==null?[f("heartbeat",`The heartbeat was refused: ${t}.`,"Check `heartbeat-url` and `heartbeat-method`.")]:[n?h("heartbeat","The heartbeat was taken."):
k("heartbeat","The heartbeat was not fetched, as that would look like a run.",B)]:[]}s(ot,"judgeHeartbeat");var st=[{channel:"Slack",when:s(({hostname:e,pathname:t})=>e===
"hooks.slack.com"&&!/^\/(?:services|triggers|workflows)\/\S+\/\S+/.test(t),"when"),says:"`slack-webhook-url` is incomplete: it has the form https://hooks.slack.\
com/services/T\u2026/B\u2026/\u2026; copy it anew."},{channel:"Slack",when:s(({hostname:e,pathname:t})=>e==="hooks.slack.com"&&/^\/(?:triggers|workflows)\//.test(
t),"when"),says:"`slack-webhook-url` is that of a workflow in Slack, which takes other messages: make an incoming webhook (docs/channels.md)."},{channel:"Teams",
when:s(({hostname:e})=>/(?:^|\.)(?:webhook\.office\.com|outlook\.office\.com|logic\.azure\.com)$/.test(e),"when"),says:'`teams-webhook-url` is of a kind that Mi\
crosoft has retired: make a workflow "When a Teams webhook request is received" and take its address (docs/channels.md).'},{channel:"Discord",when:s(({pathname:e})=>/\/(?:slack|github)\/?$/.
test(e),"when"),says:"`discord-webhook-url` ends in /slack or /github: leave that end off."},{channel:"Discord",when:s(({hostname:e,pathname:t})=>/(?:^|\.)discord(?:app)?\.com$/.
test(e)&&!/\/webhooks\/\d+\/\S+/.test(t),"when"),says:"`discord-webhook-url` is incomplete: it has the form https://discord.com/api/webhooks/NUMBER/\u2026; copy it a\
new."}];function ve(e,t){if(!URL.canParse(t))return null;let n=new URL(t);return st.find(r=>r.channel===e&&r.when(n))?.says??null}s(ve,"flawOf");var it=100;function Ce(e,t){if(t.policy===null)return[T("github")];if(e===null)return[k("github","GitHub was not looked at.","Set GITHUB_TOKEN and name the repo\
sitory with --repository OWNER/NAME.")];let n=at(e);if(n!==null)return[n];let{repository:r,visibility:o,strangers:i,requestsLeft:a}=e;return[h("github",`${r} is\
 there, ${o==="public"?"public: issues show no messages and arguments unless `publish` says so":"private: issues show messages and arguments, redacted"}.`),lt(e),
...e.readRefused===null?ut(e):[],...ct(i),...dt(a)]}s(Ce,"judgeGithub");function at({repository:e,refused:t,archived:n,hasIssues:r}){return t!==null?S("github",
`${e} could not be read`,t):n?f("github",`${e} is archived: nothing can be written there.`,"Keep the issues in another repository:","repository: OWNER/NAME"):r?
null:f("github",`Issues are disabled in ${e}.`,"Turn them on under Settings > General > Features, or by:",`gh repo edit ${e} --enable-issues`)}s(at,"judgeClosed");
function lt({readRefused:e,writeRefused:t}){return e!==null?S("permissions","In the repository issues could not be read",e):t!==null?S("permissions","In the rep\
ository issues and labels could not be written",t):h("permissions","The token may read and write issues.")}s(lt,"judgePermissions");function ut({labels:e,missingLabels:t,
repository:n}){return t.length===0?[h("labels","All labels of the audit are there.")]:e.length===0?[h("labels","No label of the audit is there yet; the first is\
sue makes them.")]:[m("labels",`Labels of the audit are missing: ${p(t)}. Somebody deleted or renamed them; issues are found by their label.`,"The next run that\
 needs them makes them; to have them back now:",t.map(r=>`gh label create '${r}' --repo ${n}`).join(`
`))]}s(ut,"judgeLabels");function ct(e){return e.length===0?[]:[m("authors",`There are issues with the label of the audit that were written by ${p(e)}, whom it \
does not trust; it leaves them alone.`,"If that is an app or a token the audit wrote with before, say so in .github/celery-failure-audit.yml:",`github:
  trusted-authors: [${e.map(t=>JSON.stringify(t)).join(", ")}]`)]}s(ct,"judgeStrangers");function dt(e){return e===null||e>=it?[]:[m("github",`The token has ${e}\
 requests left in this hour.`,"Another workflow of the repository uses them up; the audit goes on with its next run.")]}s(dt,"judgeRequests");var A="worker lines",ft="Check that the machine of the workers sends its logs (remote_syslog2, rsyslog, a log drain), that the time is right, and that the token\
 is of the right account.",ht="Check that the worker's own log is sent, not only that of the web server, and that it is written as Celery does (docs/celery-logs\
.md).";function Oe(e,{policy:t}){if(e===null)return[T("logs")];let n=e.account===null?[]:mt(e,e.account);if(n.some(({verdict:a})=>a==="wrong"))return n;if(e.refused!==
null)return[...n,S("logs",`${e.service} could not be read`,e.refused)];let{sample:r}=e;if(r===null)return n;let o=[...yt(e,r),...bt(e,r)],i=kt(e,r);return[h("to\
ken",`${e.service} can be read.`),...n,...o,...o.some(({verdict:a})=>a==="wrong")?[]:i,...t===null||r.workers.length===0?[]:St(t,r)]}s(Oe,"judgeLogs");function mt({
wanted:e,service:t},n){return[{input:"group",all:n.groups,what:"group"},{input:"system",all:n.systems,what:"system"},{input:"saved-search",all:n.searches,what:"\
saved search"}].flatMap(({input:o,all:i,what:a})=>{let l=e[o];if(l===null)return[];if(gt(l,i))return[h(o,`${t} has the ${a} "${l}".`)];let u=i.map(c=>c.name);return[
f(o,`${t} has no ${a} "${l}".`,u.length===0?`The token sees no ${a} at all: leave \`${o}\` out.`:`The ones there are: ${p(u,30)}.`,u.length===0?null:`${o}: ${O(
pt(l,u))}`)]})}s(mt,"judgeNames");function gt(e,t){let n=e.toLowerCase();return t.some(({id:r,name:o})=>r===e||o.toLowerCase()===n)}s(gt,"isAmong");function pt(e,t){
let n=e.toLowerCase().split(/\W+/).filter(o=>o!==""),r=s(o=>n.reduce((i,a)=>i+(o.toLowerCase().includes(a)?a.length:0),wt(e,o)),"score");return t.toSorted((o,i)=>r(
i)-r(o))[0]??e}s(pt,"nearestOf");function wt(e,t){let n=0;for(;n<e.length&&e[n]?.toLowerCase()===t[n]?.toLowerCase();)n+=1;return n}s(wt,"commonStart");function yt({
wanted:e,savedSearch:t},n){if(t===null)return[];let r=e["saved-search"]??"";if(t.unused.length===0)return[h("saved-search",`The saved search "${r}" only says wh\
ere lines come from: ${t.terms||"its group"}.`)];let o=t.terms===""?"nothing of its terms, only its group":t.terms;return[m("saved-search",`The saved search "${r}\
" looks for messages, which would have blinded the audit (tracebacks, retries and other failures do not say that): ${p(t.unused)}. Used of it: ${o}.`,`The audit\
 leaves those terms out; ${C(n.workers.length,"stream of a worker is","streams of workers are")} in scope. To be told nothing more of it, put in place of \`saved\
-search\`:`,t.terms===""?"group: NAME OF ITS GROUP":`query: ${O(t.terms)}`)]}s(yt,"judgeSavedSearch");function bt({wanted:e,query:t,wider:n},r){if(t===null||t.unused.
length===0)return[];let o=n.find(u=>u.without==="query")?.sample??null,i=s(u=>u.workers.reduce((c,{events:d})=>c+d,0),"lines"),[a,l]=[i(r),o===null?null:i(o)];return l!==
null&&a>=l?[]:[f("query",`\`query\` looks for messages (${p(t.unused)}), and every line has to match it: tracebacks, retries and other failures are left out${l===
null?"":` (${a} of ${l} lines of the workers are in scope)`}.`,t.terms===""?`Leave \`query: ${e.query??""}\` out.`:"Keep only what says where a line comes from:",
t.terms===""?null:`query: ${O(t.terms)}`)]}s(bt,"judgeQuery");function kt(e,t){return t.workers.length>0?$t(t):[Ft(e,t)]}s(kt,"judgeWorkers");function $t(e){let t=[
...new Set(e.workers.map(({source:r,program:o})=>`${r} ${o}`.trim()))],n=h(A,`${C(t.length,"stream","streams")} of Celery workers in scope (${p(t,5)}), ${C(e.failures,
"failure","failures")} in the sample of ${z(e)}.`);return e.info?[n]:[n,m(A,"The workers write no INFO lines: retries cannot be counted, and tasks saved by a re\
try are not seen.","Start the workers with INFO, if you want them:","celery --app=YOUR_APP worker --loglevel=INFO")]}s($t,"seenWorkers");function Ft({service:e,
wanted:t,wider:n},r){let o=Object.entries(t).flatMap(([g,N])=>N===null?[]:[`${g} "${N}"`]),i=o.length===0?"":` for ${o.join(", ")}`,a=r.events===0?`${e} has no \
line${i} from ${z(r)}.`:`None of ${C(r.events,"line","lines")}${i} from ${z(r)} is of a Celery worker (programs: ${p(r.programs,8)}).`,l=n.find(({sample:g})=>g.
workers.length>0);if(l===void 0)return f(A,a,r.events===0?ft:ht);let{without:u,sample:c}=l,d=[...new Set(c.workers.map(({program:g})=>g))],w=[...new Set(c.workers.
map(({source:g})=>g))];return f(A,`${a} Without \`${u}\` there are lines of workers: ${p(d,5)} on ${p(w,5)}.`,`\`${u}: ${t[u]??""}\` leads past them: change it, \
or leave it out.`,u==="query"?`query: ${O(`program:${d[0]??""}`)}`:null)}s(Ft,"noWorkers");function St({apps:e,environments:t},n){let r=[];e.length>0&&n.tasks.length>
0&&!n.tasks.some(_(e))&&r.push(f("apps",`\`apps: [${e.join(", ")}]\` fits none of the tasks in the sample: every failure would count as another app's.`,`Tasks t\
here are: ${p(n.tasks,8)}.`,`apps: [${[...new Set(n.tasks.map(i=>O(`${i.split(".")[0]??i}.*`)))].slice(0,4).join(", ")}]`));let o=[...n.senders,...n.programs];for(let{
name:i,match:a}of t)o.some(_(a))||r.push(m("environments",`The environment "${i}" (${a.join(", ")}) fits no sender and no program in the sample.`,`Senders there\
 are: ${p(n.senders,8)}; programs: ${p(n.programs,8)}.`));return r}s(St,"judgePolicy");function z({from:e,to:t}){return`${Te(e)} to ${Te(t)} UTC`}s(z,"timeOf");
function Te(e){return e.slice(0,16).replace("T"," ")}s(Te,"clock");var I=[{least:0,most:59,names:[]},{least:0,most:23,names:[]},{least:1,most:31,names:[]},{least:1,most:12,names:["jan","feb","mar","apr","may","jun","jul","aug",
"sep","oct","nov","dec"]},{least:0,most:6,names:["sun","mon","tue","wed","thu","fri","sat"]}],W=1440,vt=Date.UTC(2026,0,1),K=730;function Re(e){let t=e.map(Ct);
if(t.length===0||t.some(a=>a===null))return null;let n=t.filter(a=>a!==null),r=null,o=0,i=Number.POSITIVE_INFINITY;for(let a=0;a<K;a++){let l=new Date(vt+a*W*6e4),
u=n.flatMap(c=>Ot(c,l)?xt(c):[]);for(let c of[...new Set(u)].toSorted((d,w)=>d-w)){let d=a*W+c;r!==null&&(o=Math.max(o,d-r),i=Math.min(i,d-r)),r=d}}return o===0?
{longestMinutes:K*W,shortestMinutes:K*W,onTheHour:!1}:{longestMinutes:o,shortestMinutes:i,onTheHour:n.every(([a])=>a?.values.size===1&&a.values.has(0))}}s(Re,"c\
adenceOf");function Ct(e){let t=e.trim().split(/\s+/);if(t.length!==I.length)return null;let n=I.map((r,o)=>Tt(t[o]??"",r));return n.every(r=>r!==null)?n:null}s(
Ct,"scheduleOf");function Tt(e,t){let n=new Set;for(let r of e.split(",")){let o=/^(\*|[\da-z]+(?:-[\da-z]+)?)(?:\/(\d+))?$/i.exec(r);if(o===null)return null;let[
,i="",a]=o,[l="",u]=i==="*"?[String(t.least),String(t.most)]:i.split("-"),c=xe(l,t),d=u===void 0?a===void 0?c:t.most:xe(u,t),w=a===void 0?1:Number(a);if(c===null||
d===null||w<1||c>d)return null;for(let g=c;g<=d;g+=w)n.add(t===I[4]?g%7:g)}return{values:n,any:e.startsWith("*")}}s(Tt,"valuesOf");function xe(e,t){let n=t.names.
indexOf(e.toLowerCase());if(n>=0)return n+t.least;if(!/^\d+$/.test(e))return null;let r=Number(e),o=t===I[4]?7:t.most;return r>=t.least&&r<=o?r:null}s(xe,"numbe\
rOf");function Ot([,,e,t,n],r){if(!e||!t||!n||!t.values.has(r.getUTCMonth()+1))return!1;let o=e.values.has(r.getUTCDate()),i=n.values.has(r.getUTCDay());return e.
any||n.any?o&&i:o||i}s(Ot,"runsOn");function xt([e,t]){return[...t?.values??[]].flatMap(n=>[...e?.values??[]].map(r=>n*60+r))}s(xt,"minutesOf");var Le=Z(pe(),1);var x=`permissions:
  contents: read
  issues: write`;function je(e){return e.flatMap(({path:t,text:n})=>{let r;try{r=(0,Le.parse)(n)}catch{return[]}let o=Y(y(r,"jobs"));return[{path:t,crons:Nt(r),
steps:o.flatMap(([i,a])=>Lt(i,a,r))}]})}s(je,"readWorkflows");function Me({uses:e,with:t}){return/(?:^|\/)celery-failure-audit@/.test(e)||e==="./"&&Object.keys(
t).some(Rt)}s(Me,"isOurs");function Rt(e){return e==="papertrail-token"||e==="solarwinds-token"||e==="archive"}s(Rt,"namesSource");function Nt(e){let t=y(y(e,"o\
n"),"schedule");return Pe(t).flatMap(n=>{let r=y(n,"cron");return typeof r=="string"?[r]:[]})}s(Nt,"cronsOf");function Lt(e,t,n){let r=jt(y(t,"permissions")??y(
n,"permissions")),o=y(t,"concurrency")??y(n,"concurrency");return Pe(y(t,"steps")).flatMap(i=>{let a=y(i,"uses");return typeof a!="string"?[]:[{job:e,uses:a,with:Object.
fromEntries(Y(y(i,"with")).map(([l,u])=>[l,String(u)])),permissions:r,concurrency:o===void 0?null:{cancels:y(o,"cancel-in-progress")===!0}}]})}s(Lt,"stepsOf");var Ne=[
"contents","issues"];function jt(e){return e===void 0?null:Object.fromEntries(e==="write-all"?Ne.map(t=>[t,"write"]):e==="read-all"?Ne.map(t=>[t,"read"]):Y(e).map(
([t,n])=>[t,String(n)]))}s(jt,"permissionsOf");function y(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.get(e,t):void 0}s(y,"at");function Y(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)?Object.entries(e):[]}s(Y,"entriesOf");function Pe(e){return Array.isArray(e)?e:[]}s(Pe,"listOf");var Ee=`concurrency:
  group: celery-failure-audit
  cancel-in-progress: false`,V=`on:
  schedule:
    - cron: '17 * * * *'`,Mt=2*1440,Pt=5;function Ae(e,t,n){if(e===null)return[k("schedule","No workflow file could be seen.","Check the repository out first, a\
nd run the doctor in it.")];let r=e.flatMap(o=>{let i=o.steps.filter(a=>Me(a)&&a.with.mode?.trim()!=="doctor");return i.length>0?[{...o,steps:i}]:[]});return r.
length===0?[f("schedule","No workflow in .github/workflows runs the audit.","Write one, from a look at your repository and your logs:","npx celery-failure-audit\
 init")]:[...At(r,t.maxCatchUpMs/6e4),...r.flatMap(o=>o.steps.flatMap(i=>It(o.path,i,n)))]}s(Ae,"judgeSchedule");var J=s(({longestMinutes:e})=>`lets up to ${We(
e)} pass between two runs`,"gap"),Et=[{when:s(({longestMinutes:e},t)=>e>t,"when"),verdict:"wrong",why:s((e,t)=>`${J(e)}, more than the ${We(t)} that one run cat\
ches up with (max-catch-up): the rest is never read.`,"why"),fix:"Run it more often."},{when:s(({longestMinutes:e})=>e>Mt,"when"),verdict:"warning",why:s(e=>`${J(
e)}; many log plans can be searched for two days only, and what is older is lost.`,"why"),fix:"Run it more often, or make sure that your plan keeps lines for lo\
nger."},{when:s(({shortestMinutes:e})=>e<Pt,"when"),verdict:"warning",why:s(()=>"is more often than every five minutes, which GitHub does not do.","why"),fix:"R\
un it less often."},{when:s(({onTheHour:e})=>e,"when"),verdict:"warning",why:s(()=>"is at the full hour, when GitHub delays and drops the most runs.","why"),fix:"\
Nothing is lost by it, but digests come late. Take another minute."}];function At(e,t){let n=e.filter(({crons:r})=>r.length>0);return n.length>0?n.map(r=>Wt(r,t)):
[f("schedule",`${p(e.map(({path:r})=>r))} has no schedule: the audit runs only when somebody starts it.`,"Add it to the workflow; the odd minute keeps out of th\
e rush at the full hour.",V)]}s(At,"judgeCrons");function Wt({path:e,crons:t},n){let r=Re(t),o=`The cron ${t.map(l=>JSON.stringify(l)).join(", ")} in ${e}`;if(r===
null)return f("schedule",`${o} cannot be read.`,"Five fields: minute, hour, day, month, weekday.",V);let i=Et.find(({when:l})=>l(r,n));return i===void 0?h("sche\
dule",`${o} ${J(r)}.`):(i.verdict==="wrong"?f:m)("schedule",`${o} ${i.why(r,n)}`,i.fix,V)}s(Wt,"judgeCron");function It(e,t,n){return[...(t.with["github-token"]??
"").trim()!==""?[]:Gt(e,t,n),...Ut(e,t)]}s(It,"judgeStep");function Gt(e,{job:t,permissions:n},r){let o="permissions",i="Naming some sets all others to none, so\
 give both:";if(n===null){let a=`${e} names no permissions (job ${t}), and in many repositories the token may only read then.`;return r?.writeRefused===null?[]:
[m(o,a,"Add:",x)]}if(n.issues!=="write"){let a=`${e} names permissions (job ${t}) without \`issues: write\`: nothing could be written.`;return[f(o,a,i,x)]}if(n.
contents===void 0&&r?.visibility==="private"){let a=`${e} names permissions (job ${t}) without \`contents: read\`: in a private repository the policy file cannot \
be read then.`;return[m(o,a,i,x)]}return[]}s(Gt,"judgePermissions");function Ut(e,{job:t,concurrency:n}){let r="workflow";if(n===null){let i=`${e} lets two audi\
ts run at once (job ${t}): one would undo the work of the other.`;return[m(r,i,"Add:",Ee)]}let o=`${e} cancels a run in progress when the next one starts (job ${t}\
).`;return n.cancels?[m(r,o,"Let it end:",Ee)]:[]}s(Ut,"judgeConcurrency");function We(e){if(e<120)return C(Math.round(e),"minute","minutes");let t=Math.round(e/
60);return t<48?`${t} hours`:`${Math.round(t/24)} days`}s(We,"span");var Ue=Z(pe(),1);var L="stale",Dt=/^\.github\/stale\.ya?ml$/;function De(e,t){let n=[...e.flatMap(({path:r,steps:o})=>o.flatMap(i=>i.uses.startsWith("actions/stale@")?[Ht(r,i)]:
[])),...t.flatMap(r=>Dt.test(r.path)?[qt(r)]:[])];return n.length>0?n:[h(L,"No actions/stale closes the issues of the audit.")]}s(De,"judgeStale");var _t=[{when:s(
({with:e})=>Q(e["exempt-issue-labels"]).includes(F),"when"),verdict:"ok",why:`leaves issues with the label ${F} alone`},{when:s(({with:e})=>G(e,"days-before-iss\
ue-stale","days-before-stale")?.trim()==="-1","when"),verdict:"ok",why:"does not look at issues"},{when:s(({with:e})=>Q(G(e,"only-issue-labels","only-labels")).
some(n=>!Ie(n)&&!Ge(n)),"when"),verdict:"ok",why:"looks only at issues with a label that the issues of the audit do not have"},{when:s(({with:e})=>{let t=Q(G(e,
"any-of-issue-labels","any-of-labels"));return t.length>0&&!t.some(n=>Ie(n)||Ge(n))},"when"),verdict:"ok",why:"looks only at issues with labels that the issues \
of the audit do not have"},{when:s(({uses:e,with:t})=>/@v[1-3](?:\.|$)/.test(e)&&(t["stale-issue-message"]??"").trim()==="","when"),verdict:"warning",why:"skips\
 issues only because this old version has no `stale-issue-message`; from v4 on it would close the issues of the audit"},{when:s(({with:e})=>G(e,"days-before-iss\
ue-close","days-before-close")?.trim()==="-1","when"),verdict:"warning",why:"would mark the issues of the audit as stale"},{when:s(()=>!0,"when"),verdict:"wrong",
why:"would close the issues of the audit"}];function Ht(e,t){let n=_t.find(({when:l})=>l(t)),r=`actions/stale in ${e} (job ${t.job}) ${n?.why??""}.`;if(n===void 0||
n.verdict==="ok")return h(L,r);let i=[...(t.with["exempt-issue-labels"]??"").split(",").map(l=>l.trim()).filter(l=>l!==""),F].join(","),a=`Exempt them: this lin\
e belongs under the \`with:\` of the actions/stale step in ${e}${i===F?"":", in place of the one that is there"}.`;return(n.verdict==="wrong"?f:m)(L,r,a,`exempt\
-issue-labels: '${i.replaceAll("'","''")}'`)}s(Ht,"judgeStep");function qt({path:e,text:t}){let n=null;try{n=(0,Ue.parse)(t)}catch{}let r=typeof n=="object"?n:null,
o=r?.exemptLabels,i=Array.isArray(o)?o.map(String):[];if(r===null||r.only==="pulls"||i.includes(F))return h(L,`The stale app (${e}) leaves the issues of the aud\
it alone.`);let a=["exemptLabels:",...[...i,F].map(l=>`  - ${JSON.stringify(l)}`)];return f(L,`The stale app (${e}) would close the issues of the audit.`,`Exemp\
t them: these lines belong into ${e}${i.length===0?"":", in place of the `exemptLabels` that are there"}.`,a.join(`
`))}s(qt,"judgeApp");function G(e,t,n){return e[t]??e[n]}s(G,"issueSetting");function Q(e){return(e??"").split(",").map(t=>t.trim().toLowerCase()).filter(t=>t!==
"")}s(Q,"labelsOf");var Ie=s(e=>e===F||e.startsWith(`${F}/`),"isOurs"),Ge=s(e=>e.includes("${{"),"isExpression");function He({config:e,logs:t,github:n,clocks:r,channels:o,heartbeat:i,workflows:a}){let l=a===null?null:je(a);return[...Bt(e),...Oe(t,e),...e.policy===null?[]:Kt(
r,e),...Ce(n,e),...Se(o,i,e),...Ae(l,e,n),...l===null||a===null?[]:De(l,a)]}s(He,"diagnose");function Bt({path:e,fileFound:t,hiddenIn:n,refused:r,problems:o,notes:i}){
let a=t?`${e} is valid`:`There is no ${e}, so the defaults hold`,l=r===null&&o.length===0;return[...r===null?[]:[S("config",`${e} could not be read`,r)],...o.map(
({says:u,place:c})=>({...f("config",u,null),place:c})),...l&&n!==null?[zt(e,n)]:[],...l&&n===null?[h("config",`${a}; the inputs are valid.`)]:[],...i.map(u=>k("\
config",u))]}s(Bt,"judgeConfig");function zt(e,t){return m("config",`The token sees no files of ${t}: if there is a ${e}, it is not read, and the defaults hold.`,
"Let the token read them, or check the repository out before the audit; for the token of the workflow:",x)}s(zt,"hidden");var _e=5e3;function Kt(e,{queryDelayMs:t}){
let n=e.toSorted((a,l)=>Math.abs(l.aheadMs)-Math.abs(a.aheadMs))[0];if(n===void 0)return[k("clock","No service told its time.")];let{service:r,aheadMs:o}=n,i=Yt(
Math.abs(o));return o>Math.max(t,_e)?[f("clock",`The clock of this machine is ${i} ahead of that of ${r}: lines that arrive in that time would be taken for read\
, and lost.`,"Set it by NTP:","timedatectl set-ntp true")]:o<-6e4-_e?[m("clock",`The clock of this machine is ${i} behind that of ${r}: every run reads up to th\
at long ago only.`,"Set it by NTP:","timedatectl set-ntp true")]:[h("clock",`The clock of this machine agrees with that of ${r}.`)]}s(Kt,"judgeClocks");function Yt(e){
let t=e/6e4;return t<2?`${Math.round(e/1e3)} seconds`:t<120?`${Math.round(t)} minutes`:t<2880?`${Math.round(t/60)} hours`:`${Math.round(t/1440)} days`}s(Yt,"dur\
ation");function qe(e,t){return{name:e,key:t,repeat:!1,baseline:!1,test:!0,coverage:{from:t,to:t,complete:!0,reasons:[]},workers:0,workerRecords:0,silent:[],awake:[],failures:0,
belowBar:0,succeeded:null,before:null,changes:[],totals:[],groups:[],outages:[],expected:0,savedByRetry:0,swallowed:0,otherApps:0,ignored:0,unrecognised:0,dashboardUrl:null,
problems:[]}}s(qe,"testDigest");async function ze(e,t,n){let r=se(n.now());return Promise.all(ie(e,n).map(async o=>{let{name:i}=o,a=ve(i,Vt(i,e.channels));if(a!==null)return{name:i,flaw:a,result:"\
not-asked",problem:null};if(t)return Be(i,await o.send(qe(e.name,r)),"delivered");let l=i==="Slack"?await Jt(e.channels,n):null;return l===null?{name:i,flaw:null,
result:"not-asked",problem:null}:Be(i,l,"answers")}))}s(ze,"channelFacts");function Be(e,t,n){return t.kind==="delivered"?{name:e,flaw:null,result:n,problem:null}:
{name:e,flaw:null,result:"refused",problem:t.problem}}s(Be,"toldOf");function Vt(e,{slack:t,teamsUrl:n,discordUrl:r}){return e==="Slack"?t?.kind==="webhook"?t.url:
"":(e==="Teams"?n:e==="Discord"?r:null)??""}s(Vt,"addressOf");async function Jt({slack:e},t){if(e===null)return null;let n=le(t);return e.kind==="webhook"?oe(e.
url,n):re(e,n)}s(Jt,"probeSlack");async function Ke(e,t,n){let r=e&&ae(e,n);if(r===null||!t)return{isSet:r!==null,problem:null,fetched:!1};let o=await r();return{
isSet:!0,problem:o.kind==="delivered"?null:o.problem,fetched:!0}}s(Ke,"heartbeatFacts");var j={visibility:null,archived:!1,hasIssues:!0,refused:null,readRefused:null,writeRefused:null,labels:[],missingLabels:[],strangers:[]};async function Ye(e,t,n,r){
let{issues:o,users:i}=e.octokit.rest,a=await R(he(e,q(t)));if(a instanceof $)return{...j,refused:a};let{isPrivate:l,isArchived:u,hasIssues:c,fullName:d}=a,w={visibility:l?
"private":"public",archived:u,hasIssues:c};if(u||!c)return{...j,...w};let g=q(d??t),N=n[0]?.name??"",U=await R(o.listForRepo({...g,state:"all",per_page:100,labels:N}));
if(U instanceof $)return{...j,...w,readRefused:U};let M=await R(Qt(e,g));if(M instanceof $)return{...j,...w,readRefused:M};let Xe={name:N,color:"no colour",description:""},
X=await R(H([422],o.createLabel({...g,...Xe}))),D=await R(H([401,403,404],i.getAuthenticated())),Ze=D===null||D instanceof $?"":ce(D.data)?.login??"",et=new Set(
[...r,Ze].map(b=>b.toLowerCase()));return{...j,...w,writeRefused:X instanceof $?X:null,labels:n.map(({name:b})=>b).filter(b=>M.has(b.toLowerCase())),missingLabels:n.
map(({name:b})=>b).filter(b=>!M.has(b.toLowerCase())),strangers:Xt(U.data).filter(b=>!et.has(b.toLowerCase()))}}s(Ye,"readGithubAccess");async function R(e){try{
return await e}catch(t){if(t instanceof $)return t;throw t}}s(R,"attempt");async function Qt({octokit:e},t){let n=await e.paginate(e.rest.issues.listLabelsForRepo,
{...t,per_page:100});return new Set(de(n).map(r=>r.toLowerCase()))}s(Qt,"labelNames");function Xt(e){let t=fe(e).flatMap(n=>{let r=ue(n);return r===null||r.isPullRequest||
r.user===null?[]:[r.user.login]});return[...new Set(t)]}s(Xt,"authorsOf");var Zt=te(()=>P({resources:P({core:P({remaining:ee()})})}));async function Ve({octokit:e},t){
let n=t(),r=await R(e.rest.rateLimit.get());if(r instanceof $)return null;let o=Date.parse(String(r.headers.date));if(Number.isNaN(o))return null;let i=Zt.safeParse(
r.data).data?.resources.core.remaining??null;return{serverMs:o,askedMs:(n+t())/2,requestsLeft:i}}s(Ve,"readGithubPace");async function Je({github:{token:e,repository:t,trustedAuthors:n}},r,o){if(e===null||t===null)return null;try{let i=await E(e,r),a=await Ve(i,r.now);a!==null&&o.
push({service:"GitHub",aheadMs:a.askedMs-a.serverMs});let l=["github-actions[bot]",...n],u=await Ye(i,t,ne,l);return{...u,repository:t,refused:u.refused&&v(u.refused),
readRefused:u.readRefused&&v(u.readRefused),writeRefused:u.writeRefused&&v(u.writeRefused),requestsLeft:a?.requestsLeft??null}}catch(i){return{...en,repository:t,
refused:v(i)}}}s(Je,"githubFacts");var en={visibility:null,archived:!1,hasIssues:!0,readRefused:null,writeRefused:null,labels:[],missingLabels:[],strangers:[],requestsLeft:null};var tn=".github/workflows";async function Qe(e,t,n){let r=e.root===null?null:await we(e.root),o=e.remote??nn(t);if(r!==null||o===null)return r;try{return await rn(
o,n)}catch(i){if(i instanceof $)return null;throw i}}s(Qe,"workflowTexts");function nn(e){let{token:t,repository:n}=e?.github??{token:null,repository:null};return t===
null||n===null?null:{repository:n,sha:null,token:t}}s(nn,"homeOf");async function rn({repository:e,sha:t,token:n},r){let o=await E(n,r),i=await ge(o,e,tn,t);if(i===
null)return null;let a=[];for(let l of i.filter(u=>/\.ya?ml$/.test(u))){let u=await me(o,e,l,t??"HEAD");u!==null&&a.push({path:l,text:u})}return a}s(rn,"readRem\
otely");async function vr(e,t){let{inputs:n,env:r,github:o,terms:i,place:a,testMessage:l}=e,u=await on(e,t),c=await $e({inputs:n,env:r,github:o,...i&&{terms:i}},u,a,t),
d="config"in c?c.config:null,w=await Qe(a,d,t),g=[];return He({config:sn(u,c,w),logs:d&&await Fe(d,t,g),github:d&&await Je(d,t,g),clocks:g,channels:d&&await ze(
d,l,t),heartbeat:await Ke(d,l,t),workflows:w})}s(vr,"consult");async function on({inputs:e,place:t},n){try{return{...await ke(e,t,n),refused:null}}catch(r){return{
path:be(e),text:null,askedOf:null,refused:v(r)}}}s(on,"lookForPolicy");function sn({path:e,text:t,askedOf:n,refused:r},o,i){let a="config"in o?o.config:null;return{
path:e,fileFound:t!==null,hiddenIn:t===null&&i===null?n:null,refused:r,problems:"problems"in o?o.problems.map(l=>({says:ye(l),place:l.position})):[],notes:"note\
s"in o?o.notes:[],policy:a?.policy??null,name:a?.name??"default",digest:a?.digest??"changes",queryDelayMs:a?.window.queryDelayMs??0,maxCatchUpMs:a?.window.maxCatchUpMs??
Number.POSITIVE_INFINITY}}s(sn,"configFacts");export{vr as consult};
