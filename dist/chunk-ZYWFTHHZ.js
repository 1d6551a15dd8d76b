import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{C as K,G as Y,H as z,I as Q,J as E,K as F,La as G,Q as Z,R as ee,a as $,aa as ne,b as v,ba as te,c as O,ca as re,d as B,e as A,f as N,fa as oe,g as w,ga as se,
h as U,i as j,j as k,l as P,m as h,n as f,o as D,p as W,q as C,r as V,s as q,t as T,u as x,v as J,w as X,x as I,y as H}from"./chunk-CC2LBI6P.js";import{setFlagsFromString as we}from"node:v8";function Ne(){we("--heap-growing-percent=50")}var be={"below-threshold":"below the threshold","over-budget":"waiting, as no more new issues fit into this run","open-limit":"waiting, as enough issues are ope\
n",baseline:"from the first run, waiting until they fail again","nothing-new":"without anything new","held-by-breaker":"held back, as many are new at once",muted:"\
muted on the dashboard",flapping:"quiet, but flapping: only people close them","reopened-by-person":"quiet, but reopened by a person","not-all-seen":"quiet, but\
 not everything was seen","ignored-by-rule":"ignored by a rule","silent-environment":"in environments without issues","no-ids":"only reported, as these lines ha\
ve no event ids"},S=12,ie="(no task named)";function le(e,t,n,o){let{coverage:r,totals:s}=e,i=C(e),a=I(e).map(({severity:u,failures:p,causes:y,previous:b})=>`${h(
p)} ${u}${D(p,b)} in ${f(y,"cause","causes")}`),l=[x(e),...a.length===0?[]:[a.join(", ")],`Logs ${W(r.from)} to ${W(r.to)} UTC, ${X(e)}${i.length===0?"":`; ${i.
join(", ")}`}`,""],c=Math.max(0,...s.slice(0,S).map(({task:u})=>(u??ie).length)),d=Math.max(20,Math.min(c,o-42));for(let{severity:u,task:p,failures:y,groups:b}of s.
slice(0,S))l.push(`  ${u.padEnd(8)} ${j(p??ie,d).padEnd(d)} ${h(y).padStart(6)}  ${f(b,"cause","causes")}`);if(s.length>S){let u=s.slice(S),p=u.reduce((y,b)=>y+
b.failures,0);l.push(`  \u2026 and ${f(p,"failure","failures")} in ${f(u.length,"more row","more rows")}`)}s.length>0&&l.push("");let m=t.filter(({change:u})=>u!==
"skip"),R=n?"would ":"";for(let{change:u,cause:p,reason:y}of m.slice(0,S))l.push(`  ${R}${u} (${y}): ${p.title}`);m.length>S&&l.push(`  \u2026 and ${f(m.length-
S,"more change","more changes")}`);let g=new Map;for(let{change:u,reason:p}of t)u==="skip"&&g.set(p,(g.get(p)??0)+1);for(let[u,p]of[...g].toSorted((y,b)=>b[1]-y[1]))
l.push(`  ${f(p,"cause","causes")} ${be[u]??u}`);for(let u of[...T(e.silent,e.awake),...e.problems,...r.reasons])l.push(`  ! ${u}`);return l.map(u=>k(u))}var ae={
open:"opened",update:"updated",reopen:"reopened",close:"closed",skip:"left"};function ue(e,t){let n=e.flatMap(({change:r,result:s,number:i,url:a,title:l,problem:c})=>{
if(s==="skipped")return[];let d=[i===null?"":`#${i}`,a??""].filter(m=>m!=="").join(" ");return s==="failed"?[`  ! not ${ae[r]}${d===""?"":` ${d}`}: ${l}: ${c??""}`]:
[`  ${ae[r].padEnd(8)} ${d}  ${l}`]}),o=t===null?[]:[`  dashboard ${t}`];return[...n.length===0?[]:["Issues:",...n],...o].map(r=>k(r))}function pe(e,t){return["\
Plan:",...e.flatMap(({change:n,reason:o,cause:r})=>[`  ${n.padEnd(6)} ${o.padEnd(18)} ${r.judgement.severity.padEnd(8)} ${r.title}`,...ke(r)]),"",`Writes (${t.length}\
):`,...t.flatMap(({action:n,number:o,title:r,labels:s,state:i,diff:a})=>[`  ${n}${o===null?"":` #${o}`}${i===null?"":` (${i})`} ${r}${s.length>0?` [${s.join(", ")}\
]`:""}`,...a.map(l=>`  | ${j(l,200)}`)])].map(n=>k(n))}function ce(e,t){let n=new Set(e.flatMap(({decidedBy:r})=>Object.values(r))),o=t.filter(({name:r})=>!n.has(
r)).map(({name:r})=>JSON.stringify(r));return o.length===0?null:k(`Rules that decided nothing here, as they match nothing or come too late: ${o.join(", ")}`)}function ke({
judgement:e}){let t=Object.entries(e.decidedBy).filter(([,n])=>!n.startsWith("default: "));return t.length===0?[]:[`         ${t.map(([n,o])=>`${n}: rule ${JSON.
stringify(o)}`).join(", ")}`]}async function Ke(e,t,n){let o=t.now(),{token:r,spacingMs:s}=e.github,i=await oe(e.source,t),a=n===null&&r!==null?await ne(r,t,s):null,l=await te(e,a,n,t),c=e.dryRun||
!i.hasIds,d=c?H(l):null,m=await re(e,a);return{deps:{source:i,tracker:d??l,notifiers:Z(e,t)},options:{name:e.name,policy:e.policy,publication:m,channelPublication:e.
channelDetail==="auto"?m:e.channelDetail,digest:e.digest,dryRun:c,repositoryUrl:t.repositoryUrl??null,window:se(e,o),...t.settingName===void 0?{}:{settingName:t.
settingName}},writes:()=>d?.writes??[],heartbeat:c?null:ee(e,t)}}async function Ye({deps:e,options:t,writes:n},o,{line:r,progress:s,columns:i}){let a=await z({...e,
clock:()=>performance.now(),stop:o.asked,progress(g){g.step==="plan"&&o.writes(),s(g)}},t),{digest:l,plan:c,report:d}=a,m=t.dryRun?ce(d.groups,t.policy.rules):null,
R=t.dryRun?[...pe(c,n()),...m===null?[]:[m]]:[];for(let g of[...R,...le(l,c,t.dryRun,i)])r(g);return a}function ze({receipts:e,digest:t}){return ue(e,t.dashboardUrl)}
async function Qe({heartbeat:e},{report:t,verdict:n}){if(e===null||!t.window.complete||n==="failed")return null;let o=await e();return o.kind==="delivered"?null:
`Heartbeat: ${o.problem}`}var de=["SIGINT","SIGTERM"];function nn(){let e=!1,t=!1,n=()=>{},o=new Promise((s,i)=>{n=i});o.catch(()=>{});let r=()=>{e=!0;for(let s of de)process.removeListener(
s,r);t||n(new Y)};for(let s of de)process.on(s,r);return{asked:()=>e,race:s=>Promise.race([s,o]),writes(){t=!0}}}import{mkdir as Ce,writeFile as Te}from"node:fs/promises";import{join as xe}from"node:path";var Se=900*1024,me=100,fe=8;function ge(e){let{coverage:t,groups:n,outages:o,silent:r,awake:s,problems:i,dashboardUrl:a}=e,l=n.filter(({outage:p})=>p<0),[c,d]=[
l.filter(p=>!p.transient),l.filter(p=>p.transient)],m=l.length<n.length?"other ":"",R=C(e),g=J(e),u=[`## ${$(x(e))}`,"",...Re(e),`Logs from ${w(t.from)} to ${w(
t.to)}: ${g.isDoubtful?`**${g.words}**`:g.words}, ${f(e.workers,"worker stream","worker streams")} alive${r.length>0?`, **${r.length} silent**`:""}.`,"",...e.baseline?
["The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.",""]:[],...e.repeat?["_This digest may have been sent\
 before._",""]:[],...ve([...t.reasons,...T(r,s),...i]),...o.flatMap((p,y)=>De(p,y,e)),...Oe(e),...Pe(e),..._(c,`${c.length} ${m}${c.length===1?"cause":"causes"}`,
e),..._(d,d.length===1?"1 transient cause, of which a rule says that it passes by itself":`${d.length} transient causes, of which a rule says that they pass by \
themselves`,e),...R.length>0?[`Also seen: ${R.join(", ")}.`]:[],...a!==null&&N(a)!==null?["",A("Dashboard",a)]:[],""];return U(u.join(`
`),Se)}function Re(e){let t=I(e).map(({severity:n,failures:o,causes:r,previous:s})=>`${P[n]} **${h(o)} ${n}**${D(o,s)} in ${f(r,"cause","causes")}`);return t.length===
0?[]:[[...t,q(e),V(e)].filter(n=>n!==null).join(" \xB7 "),""]}function ve(e){let t=e.slice(fe);return[...e.slice(0,fe).map(n=>`> [!WARNING]
> ${$(n)}
`),...t.length===0?[]:[`<details><summary>${f(t.length,"more warning","more warnings")}</summary>`,"",...t.map(n=>`- ${$(n)}`),"","</details>",""]]}function Oe({
changes:e}){let t=Q(e);return t.length===0?[]:["### What changed","",L([["Change","Cause","Severity","In this window","In all","Since","Issue"],...t.map(n=>[F(n)?
`\u2705 ${E(n)}`:`${P[n.severity]} ${E(n)}`,O(n.title),n.severity,h(n.recent),h(n.total),F(n)?`last ${w(n.lastSeen)}`:w(n.backSince??n.firstSeen),M(n)])]),""]}function Pe({
totals:e,before:t}){return e.length===0?[]:["### Failures in this window by task and severity","",L([["Severity","Task","Failures",...t===null?[]:["Before"],"Ca\
uses","Since"],...e.map(({severity:n,task:o,failures:r,groups:s,previous:i,since:a})=>[`${P[n]} ${n}`,o===null?"no task named":O(o),h(r),...t===null?[]:[i===null?
"":h(i)],h(s),a===null?"":w(a)])]),""]}function De({root:e,from:t,to:n,failures:o,causes:r},s,i){let a=i.groups.filter(({outage:c})=>c===s),l=a.flatMap(c=>c.number===
null?[]:[M(c)]);return[...s===0?["### One root for many causes",""]:[],`**${f(r,"cause","causes")}, ${f(o,"failure","failures")}** from ${w(t)} to ${w(n)} share\
 one root: ${v(e)}.${l.length>0?` Issues: ${l.join(", ")}.`:""}`,"",..._(a,`Its ${a.length} causes`,i)]}function _(e,t,{dashboardUrl:n}){if(e.length===0)return[];
let o=e.length-me;return[`<details><summary>${t}</summary>`,"",L([["Cause","Severity","In this window","Last two weeks","Trend","Since","Issue"],...e.slice(0,me).
map(r=>[O(r.title),r.severity,h(r.count),r.sparkline,r.trend,w(r.firstSeen),r.muted?`${M(r)} muted`.trim():M(r)||(r.waiting?"waiting":"")])]),...o>0?["",`\u2026 and ${h(
o)} more${n===null?"":`: ${A("Dashboard",n)}`}`]:[],"","</details>",""]}function M({number:e,url:t}){if(e===null)return"";let n=t===null?null:N(t);return n===null?
`#${e}`:`[#${e}](${n})`}function L(e){return K(e,{alignDelimiters:!1})}async function gn(e,t){return he(e,"report.json",`${JSON.stringify(t,null,2)}
`)}async function hn(e,{digest:t}){return he(e,"digest.md",ge(t))}async function he(e,t,n){await Ce(e,{recursive:!0});let o=xe(e,t);return await Te(o,n),o}var Ie={ok:"ok",unknown:"unknown",warning:"warning",wrong:"WRONG"},ye=" ".repeat(13);function bn(e){return e.startsWith(ye)}function kn(e){let t=Math.max(...e.map(
({check:n})=>n.length),0);return[...e.flatMap(({check:n,verdict:o,says:r,fix:s,add:i})=>[`${Ie[o].padEnd(8)} ${n.padEnd(t)}  ${r}`,...s===null?[]:[`${" ".repeat(
9)}-> ${s}`],...i===null?[]:i.split(`
`).map(a=>`${ye}${a}`)]),"",$e(e)].map(n=>k(n))}function $e(e){let t=i=>e.filter(a=>a.verdict===i).length,[n,o,r]=[t("wrong"),t("warning"),t("unknown")];return`${[
n===0?"Nothing is wrong":`${G(n,"thing is","things are")} wrong`,...o===0?[]:[G(o,"warning","warnings")],...r===0?[]:[`${r} could not be looked at`]].join(", ")}\
.`}var Me={ok:"\u2705",unknown:"\u2796",warning:"\u26A0\uFE0F",wrong:"\u274C"};function Sn(e){return["## Celery failure audit: doctor","",$($e(e)),"",...e.flatMap(
({check:t,verdict:n,says:o,fix:r,add:s})=>[`${Me[n]} **${$(t)}**: ${$(o)}`,"",...r===null?[]:[$(r),""],...s===null?[]:[s.includes(`
`)?B(s,"yaml"):v(s),""]])].join(`
`).trimEnd().concat(`
`)}export{Ke as a,Ye as b,ze as c,Qe as d,nn as e,ge as f,gn as g,hn as h,bn as i,kn as j,$e as k,Sn as l,Ne as m};
