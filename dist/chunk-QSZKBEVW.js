import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as R,c as Te}from"./chunk-FQ4YRMQI.js";import{$ as be,A as F,Aa as ve,B as se,Ba as Ce,Ea as h,Fa as w,Ga as m,Ha as d,Ia as O,Ja as S,Ka as p,La as C,
M as ie,N as ae,P as le,Q as ue,R as ce,S as fe,T as de,U as he,V as me,W as ge,X as z,Y as pe,Z as ye,_ as we,aa as T,ja as v,ka as $e,xa as Se}from"./chunk-LUPJ7VUP.js";
import{t as B}from"./chunk-QOSSYX3F.js";import"./chunk-IP2WQP5Q.js";import"./chunk-TCYZMC7Y.js";import{a as b}from"./chunk-BQYSIZPU.js";
import{f as q,q as Fe}from"./chunk-OMW574BF.js";import"./chunk-GDO2YS7J.js";import{c as re,h as A,o as oe}from"./chunk-5EV5LKNO.js";import{a as ke}from"./chunk-BDTK6NTK.js";
import"./chunk-T3ZWHLAC.js";import{a as s,e as ne}from"./chunk-XFQ6Q7T2.js";var K="uses",st={there:s(({uses:e})=>h(K,`${e} is there.`),"there"),missing:s(({uses:e,path:t})=>d(K,`${t} names ${e}, and that repository has no such commit, t\
ag or branch with an action.yml: every run fails at once.`,"Name one that is there. `init` writes the commit of your clone, once it is pushed:","npx ../celery-f\
ailure-audit init --force"),"missing"),unseen:s(({uses:e})=>w(K,`The token does not see the repository of ${e}.`),"unseen")};function Oe(e){return e.map(t=>st[t.
state](t))}s(Oe,"judgeActionRefs");var Y="To see a message arrive, run the doctor with `digest: always` (command line: --test-message).",it=w("channels","No channel is set: digests stand in the s\
ummary of the job alone.","docs/channels.md says how to add one."),at=m("channels","`digest: never` keeps every channel silent.","Change it, or leave it out:","\
digest: changes");function Re(e,t,{digest:n}){if(e===null)return[O("channels")];let r=e.length>0&&n==="never";return[...e.length===0?[it]:e.map(lt),...r?[at]:[],
...ut(t)]}s(Re,"judgeChannels");function lt({name:e,flaw:t,result:n,problem:r}){let o=`channel ${e}`;if(t!==null)return d(o,t,null);switch(n){case"refused":return d(
o,`${e} could not be told: ${r??"no reason given"}.`,null);case"delivered":return h(o,`A test message arrived at ${e}.`);case"answers":return h(o,`${e} answers;\
 no message was sent. ${Y}`);case"not-asked":return w(o,`${e} can only be tried by a message.`,Y)}}s(lt,"judgeChannel");function ut({isSet:e,problem:t,fetched:n}){
return e?t!==null?[d("heartbeat",`The heartbeat was refused: ${t}.`,"Check `heartbeat-url` and `heartbeat-method`.")]:[n?h("heartbeat","The heartbeat was taken."):
w("heartbeat","The heartbeat was not fetched, as that would look like a run.",Y)]:[]}s(ut,"judgeHeartbeat");var ct=[{channel:"Slack",when:s(({hostname:e,pathname:t})=>e===
"hooks.slack.com"&&!/^\/(?:services|triggers|workflows)\/\S+\/\S+/.test(t),"when"),says:"`slack-webhook-url` is incomplete: it has the form https://hooks.slack.\
com/services/T\u2026/B\u2026/\u2026; copy it anew."},{channel:"Slack",when:s(({hostname:e,pathname:t})=>e==="hooks.slack.com"&&/^\/(?:triggers|workflows)\//.test(
t),"when"),says:"`slack-webhook-url` is that of a workflow in Slack, which takes other messages: make an incoming webhook (docs/channels.md)."},{channel:"Teams",
when:s(({hostname:e})=>/(?:^|\.)(?:webhook\.office\.com|outlook\.office\.com|logic\.azure\.com)$/.test(e),"when"),says:'`teams-webhook-url` is of a kind that Mi\
crosoft has retired: make a workflow "When a Teams webhook request is received" and take its address (docs/channels.md).'},{channel:"Discord",when:s(({pathname:e})=>/\/(?:slack|github)\/?$/.
test(e),"when"),says:"`discord-webhook-url` ends in /slack or /github: leave that end off."},{channel:"Discord",when:s(({hostname:e,pathname:t})=>/(?:^|\.)discord(?:app)?\.com$/.
test(e)&&!/\/webhooks\/\d+\/\S+/.test(t),"when"),says:"`discord-webhook-url` is incomplete: it has the form https://discord.com/api/webhooks/NUMBER/\u2026; copy it a\
new."}];function xe(e,t){if(!URL.canParse(t))return null;let n=new URL(t);return ct.find(r=>r.channel===e&&r.when(n))?.says??null}s(xe,"flawOf");var ft=100;function Ne(e,t){if(t.policy===null)return[O("github")];if(e===null)return[w("github","GitHub was not looked at.","Set GITHUB_TOKEN and name the repo\
sitory with --repository OWNER/NAME.")];let n=dt(e);if(n!==null)return[n];let{repository:r,visibility:o,strangers:i,requestsLeft:a}=e;return[h("github",`${r} is\
 there, ${o==="public"?"public: issues show no messages and arguments unless `publish` says so":"private: issues show messages and arguments, redacted"}.`),ht(e),
...e.readRefused===null?mt(e):[],...gt(i),...pt(a)]}s(Ne,"judgeGithub");function dt({repository:e,refused:t,archived:n,hasIssues:r}){return t!==null?S("github",
`${e} could not be read`,t):n?d("github",`${e} is archived: nothing can be written there.`,"Keep the issues in another repository:","repository: OWNER/NAME"):r?
null:d("github",`Issues are disabled in ${e}.`,"Turn them on under Settings > General > Features, or by:",`gh repo edit ${e} --enable-issues`)}s(dt,"judgeClosed");
function ht({readRefused:e,writeRefused:t}){return e!==null?S("permissions","In the repository issues could not be read",e):t!==null?S("permissions","In the rep\
ository issues and labels could not be written",t):h("permissions","The token may read and write issues.")}s(ht,"judgePermissions");function mt({labels:e,missingLabels:t,
repository:n}){return t.length===0?[h("labels","All labels of the audit are there.")]:e.length===0?[h("labels","No label of the audit is there yet; the first is\
sue makes them.")]:[m("labels",`Labels of the audit are missing: ${p(t)}. Somebody deleted or renamed them; issues are found by their label.`,"The next run that\
 needs them makes them; to have them back now:",t.map(r=>`gh label create '${r}' --repo ${n}`).join(`
`))]}s(mt,"judgeLabels");function gt(e){return e.length===0?[]:[m("authors",`There are issues with the label of the audit that were written by ${p(e)}, whom it \
does not trust; it leaves them alone.`,"If that is an app or a token the audit wrote with before, say so in .github/celery-failure-audit.yml:",`github:
  trusted-authors: [${e.map(t=>JSON.stringify(t)).join(", ")}]`)]}s(gt,"judgeStrangers");function pt(e){return e===null||e>=ft?[]:[m("github",`The token has ${e}\
 requests left in this hour.`,"Another workflow of the repository uses them up; the audit goes on with its next run.")]}s(pt,"judgeRequests");var E="worker lines",yt="Check that the machine of the workers sends its logs (remote_syslog2, rsyslog, a log drain), that the time is right, and that the token\
 is of the right account.",wt="Check that the worker's own log is sent, not only that of the web server, and that it is written as Celery does (docs/celery-logs\
.md).";function je(e,{policy:t}){if(e===null)return[O("logs")];let n=e.account===null?[]:bt(e,e.account);if(n.some(({verdict:a})=>a==="wrong"))return n;if(e.refused!==
null)return[...n,S("logs",`${e.service} could not be read`,e.refused)];let{sample:r}=e;if(r===null)return n;let o=[...St(e,r),...vt(e,r)],i=Ct(e,r);return[h("to\
ken",`${e.service} can be read.`),...n,...o,...o.some(({verdict:a})=>a==="wrong")?[]:i,...t===null||r.workers.length===0?[]:Rt(t,r)]}s(je,"judgeLogs");function bt({
wanted:e,service:t},n){return[{input:"group",all:n.groups,what:"group"},{input:"system",all:n.systems,what:"system"},{input:"saved-search",all:n.searches,what:"\
saved search"}].flatMap(({input:o,all:i,what:a})=>{let l=e[o];if(l===null)return[];if(kt(l,i))return[h(o,`${t} has the ${a} "${l}".`)];let u=i.map(c=>c.name);return[
d(o,`${t} has no ${a} "${l}".`,u.length===0?`The token sees no ${a} at all: leave \`${o}\` out.`:`The ones there are: ${p(u,30)}.`,u.length===0?null:`${o}: ${R(
$t(l,u))}`)]})}s(bt,"judgeNames");function kt(e,t){let n=e.toLowerCase();return t.some(({id:r,name:o})=>r===e||o.toLowerCase()===n)}s(kt,"isAmong");function $t(e,t){
let n=e.toLowerCase().split(/\W+/).filter(o=>o!==""),r=s(o=>n.reduce((i,a)=>i+(o.toLowerCase().includes(a)?a.length:0),Ft(e,o)),"score");return t.toSorted((o,i)=>r(
i)-r(o))[0]??e}s($t,"nearestOf");function Ft(e,t){let n=0;for(;n<e.length&&e[n]?.toLowerCase()===t[n]?.toLowerCase();)n+=1;return n}s(Ft,"commonStart");function St({
wanted:e,savedSearch:t},n){if(t===null)return[];let r=e["saved-search"]??"";if(t.unused.length===0)return[h("saved-search",`The saved search "${r}" only says wh\
ere lines come from: ${t.terms||"its group"}.`)];let o=t.terms===""?"nothing of its terms, only its group":t.terms;return[m("saved-search",`The saved search "${r}\
" looks for messages, which would have blinded the audit (tracebacks, retries and other failures do not say that): ${p(t.unused)}. Used of it: ${o}.`,`The audit\
 leaves those terms out; ${C(n.workers.length,"stream of a worker is","streams of workers are")} in scope. To be told nothing more of it, put in place of \`saved\
-search\`:`,t.terms===""?"group: NAME OF ITS GROUP":`query: ${R(t.terms)}`)]}s(St,"judgeSavedSearch");function vt({wanted:e,query:t,wider:n},r){if(t===null||t.unused.
length===0)return[];let o=n.find(u=>u.without==="query")?.sample??null,i=s(u=>u.workers.reduce((c,{events:f})=>c+f,0),"lines"),[a,l]=[i(r),o===null?null:i(o)];return l!==
null&&a>=l?[]:[d("query",`\`query\` looks for messages (${p(t.unused)}), and every line has to match it: tracebacks, retries and other failures are left out${l===
null?"":` (${a} of ${l} lines of the workers are in scope)`}.`,t.terms===""?`Leave \`query: ${e.query??""}\` out.`:"Keep only what says where a line comes from:",
t.terms===""?null:`query: ${R(t.terms)}`)]}s(vt,"judgeQuery");function Ct(e,t){return t.workers.length>0?Tt(t):[Ot(e,t)]}s(Ct,"judgeWorkers");function Tt(e){let t=[
...new Set(e.workers.map(({source:r,program:o})=>`${r} ${o}`.trim()))],n=h(E,`${C(t.length,"stream","streams")} of Celery workers in scope (${p(t,5)}), ${C(e.failures,
"failure","failures")} in the sample of ${V(e)}.`);return e.info?[n]:[n,m(E,"The workers write no INFO lines: retries cannot be counted, and tasks saved by a re\
try are not seen.","Start the workers with INFO, if you want them:","celery --app=YOUR_APP worker --loglevel=INFO")]}s(Tt,"seenWorkers");function Ot({service:e,
wanted:t,wider:n},r){let o=Object.entries(t).flatMap(([g,L])=>L===null?[]:[`${g} "${L}"`]),i=o.length===0?"":` for ${o.join(", ")}`,a=r.events===0?`${e} has no \
line${i} from ${V(r)}.`:`None of ${C(r.events,"line","lines")}${i} from ${V(r)} is of a Celery worker (programs: ${p(r.programs,8)}).`,l=n.find(({sample:g})=>g.
workers.length>0);if(l===void 0)return d(E,a,r.events===0?yt:wt);let{without:u,sample:c}=l,f=[...new Set(c.workers.map(({program:g})=>g))],y=[...new Set(c.workers.
map(({source:g})=>g))];return d(E,`${a} Without \`${u}\` there are lines of workers: ${p(f,5)} on ${p(y,5)}.`,`\`${u}: ${t[u]??""}\` leads past them: change it, \
or leave it out.`,u==="query"?`query: ${R(`program:${f[0]??""}`)}`:null)}s(Ot,"noWorkers");function Rt({apps:e,environments:t},n){let r=[];e.length>0&&n.tasks.length>
0&&!n.tasks.some(q(e))&&r.push(d("apps",`\`apps: [${e.join(", ")}]\` fits none of the tasks in the sample: every failure would count as another app's.`,`Tasks t\
here are: ${p(n.tasks,8)}.`,`apps: [${[...new Set(n.tasks.map(i=>R(`${i.split(".")[0]??i}.*`)))].slice(0,4).join(", ")}]`));let o=[...n.senders,...n.programs];for(let{
name:i,match:a}of t)o.some(q(a))||r.push(m("environments",`The environment "${i}" (${a.join(", ")}) fits no sender and no program in the sample.`,`Senders there\
 are: ${p(n.senders,8)}; programs: ${p(n.programs,8)}.`));return r}s(Rt,"judgePolicy");function V({from:e,to:t}){return`${Le(e)} to ${Le(t)} UTC`}s(V,"timeOf");
function Le(e){return e.slice(0,16).replace("T"," ")}s(Le,"clock");var I=[{least:0,most:59,names:[]},{least:0,most:23,names:[]},{least:1,most:31,names:[]},{least:1,most:12,names:["jan","feb","mar","apr","may","jun","jul","aug",
"sep","oct","nov","dec"]},{least:0,most:6,names:["sun","mon","tue","wed","thu","fri","sat"]}],W=1440,xt=Date.UTC(2026,0,1),J=730;function Pe(e){let t=e.map(Nt);
if(t.length===0||t.some(a=>a===null))return null;let n=t.filter(a=>a!==null),r=null,o=0,i=Number.POSITIVE_INFINITY;for(let a=0;a<J;a++){let l=new Date(xt+a*W*6e4),
u=n.flatMap(c=>jt(c,l)?Mt(c):[]);for(let c of[...new Set(u)].toSorted((f,y)=>f-y)){let f=a*W+c;r!==null&&(o=Math.max(o,f-r),i=Math.min(i,f-r)),r=f}}return o===0?
{longestMinutes:J*W,shortestMinutes:J*W,onTheHour:!1}:{longestMinutes:o,shortestMinutes:i,onTheHour:n.every(([a])=>a?.values.size===1&&a.values.has(0))}}s(Pe,"c\
adenceOf");function Nt(e){let t=e.trim().split(/\s+/);if(t.length!==I.length)return null;let n=I.map((r,o)=>Lt(t[o]??"",r));return n.every(r=>r!==null)?n:null}s(
Nt,"scheduleOf");function Lt(e,t){let n=new Set;for(let r of e.split(",")){let o=/^(\*|[\da-z]+(?:-[\da-z]+)?)(?:\/(\d+))?$/i.exec(r);if(o===null)return null;let[
,i="",a]=o,[l="",u]=i==="*"?[String(t.least),String(t.most)]:i.split("-"),c=Me(l,t),f=u===void 0?a===void 0?c:t.most:Me(u,t),y=a===void 0?1:Number(a);if(c===null||
f===null||y<1||c>f)return null;for(let g=c;g<=f;g+=y)n.add(t===I[4]?g%7:g)}return{values:n,any:e.startsWith("*")}}s(Lt,"valuesOf");function Me(e,t){let n=t.names.
indexOf(e.toLowerCase());if(n>=0)return n+t.least;if(!/^\d+$/.test(e))return null;let r=Number(e),o=t===I[4]?7:t.most;return r>=t.least&&r<=o?r:null}s(Me,"numbe\
rOf");function jt([,,e,t,n],r){if(!e||!t||!n||!t.values.has(r.getUTCMonth()+1))return!1;let o=e.values.has(r.getUTCDate()),i=n.values.has(r.getUTCDay());return e.
any||n.any?o&&i:o||i}s(jt,"runsOn");function Mt([e,t]){return[...t?.values??[]].flatMap(n=>[...e?.values??[]].map(r=>n*60+r))}s(Mt,"minutesOf");var Ee=ne(ke(),1);var x=`permissions:
  contents: read
  issues: write`;function G(e){return e.flatMap(({path:t,text:n})=>{let r;try{r=(0,Ee.parse)(n)}catch{return[]}let o=Q(k(r,"jobs"));return[{path:t,crons:At(r),steps:o.
flatMap(([i,a])=>Et(i,a,r))}]})}s(G,"readWorkflows");function U({uses:e,with:t}){return/(?:^|\/)celery-failure-audit@/.test(e)||e==="./"&&Object.keys(t).some(Pt)}
s(U,"isOurs");function Pt(e){return e==="papertrail-token"||e==="solarwinds-token"||e==="archive"}s(Pt,"namesSource");function At(e){let t=k(k(e,"on"),"schedule");
return We(t).flatMap(n=>{let r=k(n,"cron");return typeof r=="string"?[r]:[]})}s(At,"cronsOf");function Et(e,t,n){let r=Wt(k(t,"permissions")??k(n,"permissions")),
o=k(t,"concurrency")??k(n,"concurrency");return We(k(t,"steps")).flatMap(i=>{let a=k(i,"uses");return typeof a!="string"?[]:[{job:e,uses:a,with:Object.fromEntries(
Q(k(i,"with")).map(([l,u])=>[l,String(u)])),permissions:r,concurrency:o===void 0?null:{cancels:k(o,"cancel-in-progress")===!0}}]})}s(Et,"stepsOf");var Ae=["cont\
ents","issues"];function Wt(e){return e===void 0?null:Object.fromEntries(e==="write-all"?Ae.map(t=>[t,"write"]):e==="read-all"?Ae.map(t=>[t,"read"]):Q(e).map(([
t,n])=>[t,String(n)]))}s(Wt,"permissionsOf");function k(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.get(e,t):void 0}s(k,"at");function Q(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)?Object.entries(e):[]}s(Q,"entriesOf");function We(e){return Array.isArray(e)?e:[]}s(We,"listOf");var Ie=`concurrency:
  group: celery-failure-audit
  cancel-in-progress: false`,X=`on:
  schedule:
    - cron: '17 * * * *'`,It=2*1440,Gt=5;function Ge(e,t,n){if(e===null)return[w("schedule","No workflow file could be seen.","Check the repository out first, a\
nd run the doctor in it.")];let r=e.flatMap(o=>{let i=o.steps.filter(a=>U(a)&&a.with.mode?.trim()!=="doctor");return i.length>0?[{...o,steps:i}]:[]});return r.length===
0?[d("schedule","No workflow in .github/workflows runs the audit.","Write one, from a look at your repository and your logs:","npx celery-failure-audit init")]:
[...Dt(r,t.maxCatchUpMs/6e4),...r.flatMap(o=>o.steps.flatMap(i=>Ht(o.path,i,n)))]}s(Ge,"judgeSchedule");var Z=s(({longestMinutes:e})=>`lets up to ${Ue(e)} pass \
between two runs`,"gap"),Ut=[{when:s(({longestMinutes:e},t)=>e>t,"when"),verdict:"wrong",why:s((e,t)=>`${Z(e)}, more than the ${Ue(t)} that one run catches up w\
ith (max-catch-up): the rest is never read.`,"why"),fix:"Run it more often."},{when:s(({longestMinutes:e})=>e>It,"when"),verdict:"warning",why:s(e=>`${Z(e)}; ma\
ny log plans can be searched for two days only, and what is older is lost.`,"why"),fix:"Run it more often, or make sure that your plan keeps lines for longer."},
{when:s(({shortestMinutes:e})=>e<Gt,"when"),verdict:"warning",why:s(()=>"is more often than every five minutes, which GitHub does not do.","why"),fix:"Run it le\
ss often."},{when:s(({onTheHour:e})=>e,"when"),verdict:"warning",why:s(()=>"is at the full hour, when GitHub delays and drops the most runs.","why"),fix:"Nothin\
g is lost by it, but digests come late. Take another minute."}];function Dt(e,t){let n=e.filter(({crons:r})=>r.length>0);return n.length>0?n.map(r=>_t(r,t)):[d(
"schedule",`${p(e.map(({path:r})=>r))} has no schedule: the audit runs only when somebody starts it.`,"Add it to the workflow; the odd minute keeps out of the r\
ush at the full hour.",X)]}s(Dt,"judgeCrons");function _t({path:e,crons:t},n){let r=Pe(t),o=`The cron ${t.map(l=>JSON.stringify(l)).join(", ")} in ${e}`;if(r===
null)return d("schedule",`${o} cannot be read.`,"Five fields: minute, hour, day, month, weekday.",X);let i=Ut.find(({when:l})=>l(r,n));return i===void 0?h("sche\
dule",`${o} ${Z(r)}.`):(i.verdict==="wrong"?d:m)("schedule",`${o} ${i.why(r,n)}`,i.fix,X)}s(_t,"judgeCron");function Ht(e,t,n){return[...(t.with["github-token"]??
"").trim()!==""?[]:qt(e,t,n),...Bt(e,t)]}s(Ht,"judgeStep");function qt(e,{job:t,permissions:n},r){let o="permissions",i="Naming some sets all others to none, so\
 give both:";if(n===null){let a=`${e} names no permissions (job ${t}), and in many repositories the token may only read then.`;return r?.writeRefused===null?[]:
[m(o,a,"Add:",x)]}if(n.issues!=="write"){let a=`${e} names permissions (job ${t}) without \`issues: write\`: nothing could be written.`;return[d(o,a,i,x)]}if(n.
contents===void 0&&r?.visibility==="private"){let a=`${e} names permissions (job ${t}) without \`contents: read\`: in a private repository the policy file cannot \
be read then.`;return[m(o,a,i,x)]}return[]}s(qt,"judgePermissions");function Bt(e,{job:t,concurrency:n}){let r="workflow";if(n===null){let i=`${e} lets two audi\
ts run at once (job ${t}): one would undo the work of the other.`;return[m(r,i,"Add:",Ie)]}let o=`${e} cancels a run in progress when the next one starts (job ${t}\
).`;return n.cancels?[m(r,o,"Let it end:",Ie)]:[]}s(Bt,"judgeConcurrency");function Ue(e){if(e<120)return C(Math.round(e),"minute","minutes");let t=Math.round(e/
60);return t<48?`${t} hours`:`${Math.round(t/24)} days`}s(Ue,"span");var He=ne(ke(),1);var j="stale",zt=/^\.github\/stale\.ya?ml$/;function qe(e,t){let n=[...e.flatMap(({path:r,steps:o})=>o.flatMap(i=>i.uses.startsWith("actions/stale@")?[Yt(r,i)]:
[])),...t.flatMap(r=>zt.test(r.path)?[Vt(r)]:[])];return n.length>0?n:[h(j,"No actions/stale closes the issues of the audit.")]}s(qe,"judgeStale");var Kt=[{when:s(
({with:e})=>ee(e["exempt-issue-labels"]).includes(F),"when"),verdict:"ok",why:`leaves issues with the label ${F} alone`},{when:s(({with:e})=>D(e,"days-before-is\
sue-stale","days-before-stale")?.trim()==="-1","when"),verdict:"ok",why:"does not look at issues"},{when:s(({with:e})=>ee(D(e,"only-issue-labels","only-labels")).
some(n=>!De(n)&&!_e(n)),"when"),verdict:"ok",why:"looks only at issues with a label that the issues of the audit do not have"},{when:s(({with:e})=>{let t=ee(D(e,
"any-of-issue-labels","any-of-labels"));return t.length>0&&!t.some(n=>De(n)||_e(n))},"when"),verdict:"ok",why:"looks only at issues with labels that the issues \
of the audit do not have"},{when:s(({uses:e,with:t})=>/@v[1-3](?:\.|$)/.test(e)&&(t["stale-issue-message"]??"").trim()==="","when"),verdict:"warning",why:"skips\
 issues only because this old version has no `stale-issue-message`; from v4 on it would close the issues of the audit"},{when:s(({with:e})=>D(e,"days-before-iss\
ue-close","days-before-close")?.trim()==="-1","when"),verdict:"warning",why:"would mark the issues of the audit as stale"},{when:s(()=>!0,"when"),verdict:"wrong",
why:"would close the issues of the audit"}];function Yt(e,t){let n=Kt.find(({when:l})=>l(t)),r=`actions/stale in ${e} (job ${t.job}) ${n?.why??""}.`;if(n===void 0||
n.verdict==="ok")return h(j,r);let i=[...(t.with["exempt-issue-labels"]??"").split(",").map(l=>l.trim()).filter(l=>l!==""),F].join(","),a=`Exempt them: this lin\
e belongs under the \`with:\` of the actions/stale step in ${e}${i===F?"":", in place of the one that is there"}.`;return(n.verdict==="wrong"?d:m)(j,r,a,`exempt\
-issue-labels: '${i.replaceAll("'","''")}'`)}s(Yt,"judgeStep");function Vt({path:e,text:t}){let n=null;try{n=(0,He.parse)(t)}catch{}let r=typeof n=="object"?n:null,
o=r?.exemptLabels,i=Array.isArray(o)?o.map(String):[];if(r===null||r.only==="pulls"||i.includes(F))return h(j,`The stale app (${e}) leaves the issues of the aud\
it alone.`);let a=["exemptLabels:",...[...i,F].map(l=>`  - ${JSON.stringify(l)}`)];return d(j,`The stale app (${e}) would close the issues of the audit.`,`Exemp\
t them: these lines belong into ${e}${i.length===0?"":", in place of the `exemptLabels` that are there"}.`,a.join(`
`))}s(Vt,"judgeApp");function D(e,t,n){return e[t]??e[n]}s(D,"issueSetting");function ee(e){return(e??"").split(",").map(t=>t.trim().toLowerCase()).filter(t=>t!==
"")}s(ee,"labelsOf");var De=s(e=>e===F||e.startsWith(`${F}/`),"isOurs"),_e=s(e=>e.includes("${{"),"isExpression");function ze({config:e,logs:t,github:n,clocks:r,channels:o,heartbeat:i,workflows:a,actionRefs:l}){let u=a===null?null:G(a);return[...Jt(e),...je(t,e),...e.policy===
null?[]:Xt(r,e),...Ne(n,e),...Re(o,i,e),...Ge(u,e,n),...Oe(l),...u===null||a===null?[]:qe(u,a)]}s(ze,"diagnose");function Jt({path:e,fileFound:t,hiddenIn:n,refused:r,
problems:o,notes:i}){let a=t?`${e} is valid`:`There is no ${e}, so the defaults hold`,l=r===null&&o.length===0;return[...r===null?[]:[S("config",`${e} could not\
 be read`,r)],...o.map(({says:u,place:c})=>({...d("config",u,null),place:c})),...l&&n!==null?[Qt(e,n)]:[],...l&&n===null?[h("config",`${a}; the inputs are valid\
.`)]:[],...i.map(u=>w("config",u))]}s(Jt,"judgeConfig");function Qt(e,t){return m("config",`The token sees no files of ${t}: if there is a ${e}, it is not read,\
 and the defaults hold.`,"Let the token read them, or check the repository out before the audit; for the token of the workflow:",x)}s(Qt,"hidden");var Be=5e3;function Xt(e,{
queryDelayMs:t}){let n=e.toSorted((a,l)=>Math.abs(l.aheadMs)-Math.abs(a.aheadMs))[0];if(n===void 0)return[w("clock","No service told its time.")];let{service:r,
aheadMs:o}=n,i=Zt(Math.abs(o));return o>Math.max(t,Be)?[d("clock",`The clock of this machine is ${i} ahead of that of ${r}: lines that arrive in that time would\
 be taken for read, and lost.`,"Set it by NTP:","timedatectl set-ntp true")]:o<-6e4-Be?[m("clock",`The clock of this machine is ${i} behind that of ${r}: every \
run reads up to that long ago only.`,"Set it by NTP:","timedatectl set-ntp true")]:[h("clock",`The clock of this machine agrees with that of ${r}.`)]}s(Xt,"judg\
eClocks");function Zt(e){let t=e/6e4;return t<2?`${Math.round(e/1e3)} seconds`:t<120?`${Math.round(t)} minutes`:t<2880?`${Math.round(t/60)} hours`:`${Math.round(
t/1440)} days`}s(Zt,"duration");var en=/^(?<slug>[\w.-]+\/[\w.-]+)(?<folder>(?:\/[\w.-]+)*)@(?<ref>\S+)$/;async function Ke(e,{github:{token:t}},n){if(e===null||t===null)return[];let r=new Map;
for(let{path:a,steps:l}of G(e))for(let u of l.filter(U))r.has(u.uses)||r.set(u.uses,a);let o=[];for(let[a,l]of r){let{slug:u,folder:c,ref:f}=en.exec(a)?.groups??
{};u===void 0||f===void 0||o.push({uses:a,path:l,state:await i(u,`${c}/action.yml`.replace(/^\//,""),f)})}return o;async function i(a,l,u){try{return await we(await T(
t??"",n),{repository:a,file:l,ref:u})?"there":"missing"}catch(c){if(c instanceof b)return"unseen";throw c}}}s(Ke,"actionRefs");function Ye(e,t){return{name:e,key:t,repeat:!1,baseline:!1,test:!0,coverage:{from:t,to:t,complete:!0,reasons:[]},workers:0,workerRecords:0,silent:[],awake:[],failures:0,
belowBar:0,succeeded:null,before:null,changes:[],totals:[],groups:[],outages:[],expected:0,savedByRetry:0,swallowed:0,otherApps:0,ignored:0,unrecognised:0,dashboardUrl:null,
problems:[]}}s(Ye,"testDigest");async function Je(e,t,n){let r=le(n.now());return Promise.all(ue(e,n).map(async o=>{let{name:i}=o,a=xe(i,tn(i,e.channels));if(a!==null)return{name:i,flaw:a,result:"\
not-asked",problem:null};if(t)return Ve(i,await o.send(Ye(e.name,r)),"delivered");let l=i==="Slack"?await nn(e.channels,n):null;return l===null?{name:i,flaw:null,
result:"not-asked",problem:null}:Ve(i,l,"answers")}))}s(Je,"channelFacts");function Ve(e,t,n){return t.kind==="delivered"?{name:e,flaw:null,result:n,problem:null}:
{name:e,flaw:null,result:"refused",problem:t.problem}}s(Ve,"toldOf");function tn(e,{slack:t,teamsUrl:n,discordUrl:r}){return e==="Slack"?t?.kind==="webhook"?t.url:
"":(e==="Teams"?n:e==="Discord"?r:null)??""}s(tn,"addressOf");async function nn({slack:e},t){if(e===null)return null;let n=fe(t);return e.kind==="webhook"?ae(e.
url,n):ie(e,n)}s(nn,"probeSlack");async function Qe(e,t,n){let r=e&&ce(e,n);if(r===null||!t)return{isSet:r!==null,problem:null,fetched:!1};let o=await r();return{
isSet:!0,problem:o.kind==="delivered"?null:o.problem,fetched:!0}}s(Qe,"heartbeatFacts");var M={visibility:null,archived:!1,hasIssues:!0,refused:null,readRefused:null,writeRefused:null,labels:[],missingLabels:[],strangers:[]};async function Xe(e,t,n,r){
let{issues:o,users:i}=e.octokit.rest,a=await N(pe(e,z(t)));if(a instanceof b)return{...M,refused:a};let{isPrivate:l,isArchived:u,hasIssues:c,fullName:f}=a,y={visibility:l?
"private":"public",archived:u,hasIssues:c};if(u||!c)return{...M,...y};let g=z(f??t),L=n[0]?.name??"",_=await N(o.listForRepo({...g,state:"all",per_page:100,labels:L}));
if(_ instanceof b)return{...M,...y,readRefused:_};let P=await N(rn(e,g));if(P instanceof b)return{...M,...y,readRefused:P};let nt={name:L,color:"no colour",description:""},
te=await N(B([422],o.createLabel({...g,...nt}))),H=await N(B([401,403,404],i.getAuthenticated())),rt=H===null||H instanceof b?"":he(H.data)?.login??"",ot=new Set(
[...r,rt].map($=>$.toLowerCase()));return{...M,...y,writeRefused:te instanceof b?te:null,labels:n.map(({name:$})=>$).filter($=>P.has($.toLowerCase())),missingLabels:n.
map(({name:$})=>$).filter($=>!P.has($.toLowerCase())),strangers:on(_.data).filter($=>!ot.has($.toLowerCase()))}}s(Xe,"readGithubAccess");async function N(e){try{
return await e}catch(t){if(t instanceof b)return t;throw t}}s(N,"attempt");async function rn({octokit:e},t){let n=await e.paginate(e.rest.issues.listLabelsForRepo,
{...t,per_page:100});return new Set(me(n).map(r=>r.toLowerCase()))}s(rn,"labelNames");function on(e){let t=ge(e).flatMap(n=>{let r=de(n);return r===null||r.isPullRequest||
r.user===null?[]:[r.user.login]});return[...new Set(t)]}s(on,"authorsOf");var sn=oe(()=>A({resources:A({core:A({remaining:re()})})}));async function Ze({octokit:e},t){
let n=t(),r=await N(e.rest.rateLimit.get());if(r instanceof b)return null;let o=Date.parse(String(r.headers.date));if(Number.isNaN(o))return null;let i=sn.safeParse(
r.data).data?.resources.core.remaining??null;return{serverMs:o,askedMs:(n+t())/2,requestsLeft:i}}s(Ze,"readGithubPace");async function et({github:{token:e,repository:t,trustedAuthors:n}},r,o){if(e===null||t===null)return null;try{let i=await T(e,r),a=await Ze(i,r.now);a!==null&&o.
push({service:"GitHub",aheadMs:a.askedMs-a.serverMs});let l=["github-actions[bot]",...n],u=await Xe(i,t,se,l);return{...u,repository:t,refused:u.refused&&v(u.refused),
readRefused:u.readRefused&&v(u.readRefused),writeRefused:u.writeRefused&&v(u.writeRefused),requestsLeft:a?.requestsLeft??null}}catch(i){return{...an,repository:t,
refused:v(i)}}}s(et,"githubFacts");var an={visibility:null,archived:!1,hasIssues:!0,readRefused:null,writeRefused:null,labels:[],missingLabels:[],strangers:[],requestsLeft:null};var ln=".github/workflows";async function tt(e,t,n){let r=e.root===null?null:await $e(e.root),o=e.remote??un(t);if(r!==null||o===null)return r;try{return await cn(
o,n)}catch(i){if(i instanceof b)return null;throw i}}s(tt,"workflowTexts");function un(e){let{token:t,repository:n}=e?.github??{token:null,repository:null};return t===
null||n===null?null:{repository:n,sha:null,token:t}}s(un,"homeOf");async function cn({repository:e,sha:t,token:n},r){let o=await T(n,r),i=await be(o,e,ln,t);if(i===
null)return null;let a=[];for(let l of i.filter(u=>/\.ya?ml$/.test(u))){let u=await ye(o,e,l,t??"HEAD");u!==null&&a.push({path:l,text:u})}return a}s(cn,"readRem\
otely");async function Dr(e,t){let{inputs:n,env:r,github:o,terms:i,place:a,testMessage:l}=e,u=await fn(e,t),c=await Ce({inputs:n,env:r,github:o,...i&&{terms:i}},u,a,t),
f="config"in c?c.config:null,y=await tt(a,f,t),g=[];return ze({config:dn(u,c,y),logs:f&&await Te(f,t,g),github:f&&await et(f,t,g),clocks:g,channels:f&&await Je(
f,l,t),heartbeat:await Qe(f,l,t),workflows:y,actionRefs:f===null?[]:await Ke(y,f,t)})}s(Dr,"consult");async function fn({inputs:e,place:t},n){try{return{...await ve(
e,t,n),refused:null}}catch(r){return{path:Se(e),text:null,askedOf:null,refused:v(r)}}}s(fn,"lookForPolicy");function dn({path:e,text:t,askedOf:n,refused:r},o,i){
let a="config"in o?o.config:null;return{path:e,fileFound:t!==null,hiddenIn:t===null&&i===null?n:null,refused:r,problems:"problems"in o?o.problems.map(l=>({says:Fe(
l),place:l.position})):[],notes:"notes"in o?o.notes:[],policy:a?.policy??null,name:a?.name??"default",digest:a?.digest??"changes",queryDelayMs:a?.window.queryDelayMs??
0,maxCatchUpMs:a?.window.maxCatchUpMs??Number.POSITIVE_INFINITY}}s(dn,"configFacts");export{Dr as consult};
