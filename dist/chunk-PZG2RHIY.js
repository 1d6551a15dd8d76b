import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{C as H,G as z,H as Q,I as Z,J as G,K as F,La as _,Q as ee,R as ne,a as w,aa as te,b as O,ba as re,c as P,ca as oe,d as U,e as N,f as j,fa as se,g as b,ga as ie,
h as V,i as W,j as R,l as D,m as y,n as g,o as C,p as E,q as T,r as q,s as J,t as x,u as I,v as X,w as K,x as M,y as Y}from"./chunk-LUPJ7VUP.js";import{a as i}from"./chunk-XFQ6Q7T2.js";var be={"below-threshold":"below the threshold","over-budget":"waiting, as no more new issues fit into this run","open-limit":"waiting, as enough issues are ope\
n",baseline:"from the first run, waiting until they fail again","nothing-new":"without anything new","held-by-breaker":"held back, as many are new at once",muted:"\
muted on the dashboard",flapping:"quiet, but flapping: only people close them","reopened-by-person":"quiet, but reopened by a person","not-all-seen":"quiet, but\
 not everything was seen","ignored-by-rule":"ignored by a rule","silent-environment":"in environments without issues","no-ids":"only reported, as these lines ha\
ve no event ids"},S=12,ae="(no task named)";function ue(e,t,n,o){let{coverage:r,totals:s}=e,a=T(e),l=M(e).map(({severity:c,failures:d,causes:$,previous:k})=>`${y(
d)} ${c}${C(d,k)} in ${g($,"cause","causes")}`),u=[I(e),...l.length===0?[]:[l.join(", ")],`Logs ${E(r.from)} to ${E(r.to)} UTC, ${K(e)}${a.length===0?"":`; ${a.
join(", ")}`}`,""],p=Math.max(0,...s.slice(0,S).map(({task:c})=>(c??ae).length)),m=Math.max(20,Math.min(p,o-42));for(let{severity:c,task:d,failures:$,groups:k}of s.
slice(0,S))u.push(`  ${c.padEnd(8)} ${W(d??ae,m).padEnd(m)} ${y($).padStart(6)}  ${g(k,"cause","causes")}`);if(s.length>S){let c=s.slice(S),d=c.reduce(($,k)=>$+
k.failures,0);u.push(`  \u2026 and ${g(d,"failure","failures")} in ${g(c.length,"more row","more rows")}`)}s.length>0&&u.push("");let f=t.filter(({change:c})=>c!==
"skip"),v=n?"would ":"";for(let{change:c,cause:d,reason:$}of f.slice(0,S))u.push(`  ${v}${c} (${$}): ${d.title}`);f.length>S&&u.push(`  \u2026 and ${g(f.length-
S,"more change","more changes")}`);let h=new Map;for(let{change:c,reason:d}of t)c==="skip"&&h.set(d,(h.get(d)??0)+1);for(let[c,d]of[...h].toSorted(($,k)=>k[1]-$[1]))
u.push(`  ${g(d,"cause","causes")} ${be[c]??c}`);for(let c of[...x(e.silent,e.awake),...e.problems,...r.reasons])u.push(`  ! ${c}`);return u.map(c=>R(c))}i(ue,"\
renderTerminal");var le={open:"opened",update:"updated",reopen:"reopened",close:"closed",skip:"left"};function ce(e,t){let n=e.flatMap(({change:r,result:s,number:a,
url:l,title:u,problem:p})=>{if(s==="skipped")return[];let m=[a===null?"":`#${a}`,l??""].filter(f=>f!=="").join(" ");return s==="failed"?[`  ! not ${le[r]}${m===
""?"":` ${m}`}: ${u}: ${p??""}`]:[`  ${le[r].padEnd(8)} ${m}  ${u}`]}),o=t===null?[]:[`  dashboard ${t}`];return[...n.length===0?[]:["Issues:",...n],...o].map(r=>R(
r))}i(ce,"renderReceipts");function de(e,t){return["Plan:",...e.flatMap(({change:n,reason:o,cause:r})=>[`  ${n.padEnd(6)} ${o.padEnd(18)} ${r.judgement.severity.
padEnd(8)} ${r.title}`,...ke(r)]),"",`Writes (${t.length}):`,...t.flatMap(({action:n,number:o,title:r,labels:s,state:a,diff:l})=>[`  ${n}${o===null?"":` #${o}`}${a===
null?"":` (${a})`} ${r}${s.length>0?` [${s.join(", ")}]`:""}`,...l.map(u=>`  | ${W(u,200)}`)])].map(n=>R(n))}i(de,"renderPlan");function pe(e,t){let n=new Set(e.
flatMap(({decidedBy:r})=>Object.values(r))),o=t.filter(({name:r})=>!n.has(r)).map(({name:r})=>JSON.stringify(r));return o.length===0?null:R(`Rules that decided \
nothing here, as they match nothing or come too late: ${o.join(", ")}`)}i(pe,"renderIdleRules");function ke({judgement:e}){let t=Object.entries(e.decidedBy).filter(
([,n])=>!n.startsWith("default: "));return t.length===0?[]:[`         ${t.map(([n,o])=>`${n}: rule ${JSON.stringify(o)}`).join(", ")}`]}i(ke,"ruledBy");async function Xe(e,t,n){let o=t.now(),{token:r,spacingMs:s}=e.github,a=await se(e.source,t),l=n===null&&r!==null?await te(r,t,s):null,u=await re(e,l,n,t),p=e.dryRun||
!a.hasIds,m=p?Y(u):null,f=await oe(e,l);return{deps:{source:a,tracker:m??u,notifiers:ee(e,t)},options:{name:e.name,policy:e.policy,publication:f,channelPublication:e.
channelDetail==="auto"?f:e.channelDetail,digest:e.digest,dryRun:p,repositoryUrl:t.repositoryUrl??null,window:ie(e,o),...t.settingName===void 0?{}:{settingName:t.
settingName}},writes:i(()=>m?.writes??[],"writes"),heartbeat:p?null:ne(e,t)}}i(Xe,"compose");async function Ke({deps:e,options:t,writes:n},o,{line:r,progress:s,
columns:a}){let l=await Q({...e,clock:i(()=>performance.now(),"clock"),stop:o.asked,progress(h){h.step==="plan"&&o.writes(),s(h)}},t),{digest:u,plan:p,report:m}=l,
f=t.dryRun?pe(m.groups,t.policy.rules):null,v=t.dryRun?[...de(p,n()),...f===null?[]:[f]]:[];for(let h of[...v,...ue(u,p,t.dryRun,a)])r(h);return l}i(Ke,"perform");
function Ye({receipts:e,digest:t}){return ce(e,t.dashboardUrl)}i(Ye,"writtenIssues");async function He({heartbeat:e},{report:t,verdict:n}){if(e===null||!t.window.
complete||n==="failed")return null;let o=await e();return o.kind==="delivered"?null:`Heartbeat: ${o.problem}`}i(He,"beat");var me=["SIGINT","SIGTERM"];function en(){let e=!1,t=!1,n=i(()=>{},"end"),o=new Promise((s,a)=>{n=a});o.catch(()=>{});let r=i(()=>{e=!0;for(let s of me)process.
removeListener(s,r);t||n(new z)},"onSignal");for(let s of me)process.on(s,r);return{asked:i(()=>e,"asked"),race:i(s=>Promise.race([s,o]),"race"),writes(){t=!0}}}
i(en,"listenForStop");import{mkdir as Ce,writeFile as Te}from"node:fs/promises";import{join as xe}from"node:path";var Re=900*1024,fe=100,ge=8;function he(e){let{coverage:t,groups:n,outages:o,silent:r,awake:s,problems:a,dashboardUrl:l}=e,u=n.filter(({outage:d})=>d<0),[p,m]=[
u.filter(d=>!d.transient),u.filter(d=>d.transient)],f=u.length<n.length?"other ":"",v=T(e),h=X(e),c=[`## ${w(I(e))}`,"",...Se(e),`Logs from ${b(t.from)} to ${b(
t.to)}: ${h.isDoubtful?`**${h.words}**`:h.words}, ${g(e.workers,"worker stream","worker streams")} alive${r.length>0?`, **${r.length} silent**`:""}.`,"",...e.baseline?
["The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.",""]:[],...e.repeat?["_This digest may have been sent\
 before._",""]:[],...ve([...t.reasons,...x(r,s),...a]),...o.flatMap((d,$)=>De(d,$,e)),...Oe(e),...Pe(e),...L(p,`${p.length} ${f}${p.length===1?"cause":"causes"}`,
e),...L(m,m.length===1?"1 transient cause, of which a rule says that it passes by itself":`${m.length} transient causes, of which a rule says that they pass by \
themselves`,e),...v.length>0?[`Also seen: ${v.join(", ")}.`]:[],...l!==null&&j(l)!==null?["",N("Dashboard",l)]:[],""];return V(c.join(`
`),Re)}i(he,"renderMarkdown");function Se(e){let t=M(e).map(({severity:n,failures:o,causes:r,previous:s})=>`${D[n]} **${y(o)} ${n}**${C(o,s)} in ${g(r,"cause","\
causes")}`);return t.length===0?[]:[[...t,J(e),q(e)].filter(n=>n!==null).join(" \xB7 "),""]}i(Se,"sumLines");function ve(e){let t=e.slice(ge);return[...e.slice(
0,ge).map(n=>`> [!WARNING]
> ${w(n)}
`),...t.length===0?[]:[`<details><summary>${g(t.length,"more warning","more warnings")}</summary>`,"",...t.map(n=>`- ${w(n)}`),"","</details>",""]]}i(ve,"warnin\
gLines");function Oe({changes:e}){let t=Z(e);return t.length===0?[]:["### What changed","",B([["Change","Cause","Severity","In this window","In all","Since","Is\
sue"],...t.map(n=>[F(n)?`\u2705 ${G(n)}`:`${D[n.severity]} ${G(n)}`,P(n.title),n.severity,y(n.recent),y(n.total),F(n)?`last ${b(n.lastSeen)}`:b(n.backSince??n.firstSeen),
A(n)])]),""]}i(Oe,"changesTable");function Pe({totals:e,before:t}){return e.length===0?[]:["### Failures in this window by task and severity","",B([["Severity",
"Task","Failures",...t===null?[]:["Before"],"Causes","Since"],...e.map(({severity:n,task:o,failures:r,groups:s,previous:a,since:l})=>[`${D[n]} ${n}`,o===null?"n\
o task named":P(o),y(r),...t===null?[]:[a===null?"":y(a)],y(s),l===null?"":b(l)])]),""]}i(Pe,"totalsTable");function De({root:e,from:t,to:n,failures:o,causes:r},s,a){
let l=a.groups.filter(({outage:p})=>p===s),u=l.flatMap(p=>p.number===null?[]:[A(p)]);return[...s===0?["### One root for many causes",""]:[],`**${g(r,"cause","ca\
uses")}, ${g(o,"failure","failures")}** from ${b(t)} to ${b(n)} share one root: ${O(e)}.${u.length>0?` Issues: ${u.join(", ")}.`:""}`,"",...L(l,`Its ${l.length}\
 causes`,a)]}i(De,"outageLines");function L(e,t,{dashboardUrl:n}){if(e.length===0)return[];let o=e.length-fe;return[`<details><summary>${t}</summary>`,"",B([["C\
ause","Severity","In this window","Last two weeks","Trend","Since","Issue"],...e.slice(0,fe).map(r=>[P(r.title),r.severity,y(r.count),r.sparkline,r.trend,b(r.firstSeen),
r.muted?`${A(r)} muted`.trim():A(r)||(r.waiting?"waiting":"")])]),...o>0?["",`\u2026 and ${y(o)} more${n===null?"":`: ${N("Dashboard",n)}`}`]:[],"","</details>",
""]}i(L,"causesTable");function A({number:e,url:t}){if(e===null)return"";let n=t===null?null:j(t);return n===null?`#${e}`:`[#${e}](${n})`}i(A,"issueCell");function B(e){
return H(e,{alignDelimiters:!1})}i(B,"table");async function hn(e,t){return ye(e,"report.json",`${JSON.stringify(t,null,2)}
`)}i(hn,"writeReport");async function yn(e,{digest:t}){return ye(e,"digest.md",he(t))}i(yn,"writeDigest");async function ye(e,t,n){await Ce(e,{recursive:!0});let o=xe(
e,t);return await Te(o,n),o}i(ye,"write");var Ie={ok:"ok",unknown:"unknown",warning:"warning",wrong:"WRONG"},$e=" ".repeat(13);function Rn(e){return e.startsWith($e)}i(Rn,"isToCopy");function Sn(e){let t=Math.
max(...e.map(({check:n})=>n.length),0);return[...e.flatMap(({check:n,verdict:o,says:r,fix:s,add:a})=>[`${Ie[o].padEnd(8)} ${n.padEnd(t)}  ${r}`,...s===null?[]:[
`${" ".repeat(9)}-> ${s}`],...a===null?[]:a.split(`
`).map(l=>`${$e}${l}`)]),"",we(e)].map(n=>R(n))}i(Sn,"renderFindings");function we(e){let t=i(a=>e.filter(l=>l.verdict===a).length,"count"),[n,o,r]=[t("wrong"),
t("warning"),t("unknown")];return`${[n===0?"Nothing is wrong":`${_(n,"thing is","things are")} wrong`,...o===0?[]:[_(o,"warning","warnings")],...r===0?[]:[`${r}\
 could not be looked at`]].join(", ")}.`}i(we,"conclusion");var Me={ok:"\u2705",unknown:"\u2796",warning:"\u26A0\uFE0F",wrong:"\u274C"};function vn(e){return["#\
# Celery failure audit: doctor","",w(we(e)),"",...e.flatMap(({check:t,verdict:n,says:o,fix:r,add:s})=>[`${Me[n]} **${w(t)}**: ${w(o)}`,"",...r===null?[]:[w(r),""],
...s===null?[]:[s.includes(`
`)?U(s,"yaml"):O(s),""]])].join(`
`).trimEnd().concat(`
`)}i(vn,"renderFindingsMarkdown");export{Xe as a,Ke as b,Ye as c,He as d,en as e,he as f,hn as g,yn as h,Rn as i,Sn as j,we as k,vn as l};
