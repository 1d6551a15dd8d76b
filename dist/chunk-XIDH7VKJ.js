import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{$ as te,A as K,E as Y,F as H,G as z,H as G,I as F,Ia as _,O as Q,P as Z,Z as ee,_ as ne,a as w,b as v,c as P,ca as re,d as U,da as oe,e as N,f as j,g as b,
h as V,i as E,j as R,l as D,m as h,n as g,o as T,p as W,q as C,r as q,s as J,t as x,u as I,v as M,w as X}from"./chunk-3YJFCFKR.js";import{a as i}from"./chunk-XFQ6Q7T2.js";var $e={"below-threshold":"below the threshold","over-budget":"waiting, as no more new issues fit into this run","open-limit":"waiting, as enough issues are ope\
n",baseline:"from the first run, waiting until they fail again","nothing-new":"without anything new","held-by-breaker":"held back, as many are new at once",muted:"\
muted on the dashboard",flapping:"quiet, but flapping: only people close them","reopened-by-person":"quiet, but reopened by a person","not-all-seen":"quiet, but\
 not everything was seen","ignored-by-rule":"ignored by a rule","silent-environment":"in environments without issues","no-ids":"only reported, as these lines ha\
ve no event ids"},S=12,se="(no task named)";function ae(e,t,n,o){let{coverage:r,totals:s}=e,l=C(e),u=M(e).map(({severity:a,failures:m,causes:$,previous:k})=>`${h(
m)} ${a}${T(m,k)} in ${g($,"cause","causes")}`),c=[I(e),...u.length===0?[]:[u.join(", ")],`Logs ${W(r.from)} to ${W(r.to)} UTC, ${r.complete?"read in full":"NOT\
 read in full"}${l.length===0?"":`; ${l.join(", ")}`}`,""],p=Math.max(0,...s.slice(0,S).map(({task:a})=>(a??se).length)),d=Math.max(20,Math.min(p,o-42));for(let{
severity:a,task:m,failures:$,groups:k}of s.slice(0,S))c.push(`  ${a.padEnd(8)} ${E(m??se,d).padEnd(d)} ${h($).padStart(6)}  ${g(k,"cause","causes")}`);if(s.length>
S){let a=s.slice(S),m=a.reduce(($,k)=>$+k.failures,0);c.push(`  \u2026 and ${g(m,"failure","failures")} in ${g(a.length,"more row","more rows")}`)}s.length>0&&c.
push("");let f=t.filter(({change:a})=>a!=="skip"),O=n?"would ":"";for(let{change:a,cause:m,reason:$}of f.slice(0,S))c.push(`  ${O}${a} (${$}): ${m.title}`);f.length>
S&&c.push(`  \u2026 and ${g(f.length-S,"more change","more changes")}`);let y=new Map;for(let{change:a,reason:m}of t)a==="skip"&&y.set(m,(y.get(m)??0)+1);for(let[
a,m]of[...y].toSorted(($,k)=>k[1]-$[1]))c.push(`  ${g(m,"cause","causes")} ${$e[a]??a}`);for(let a of[...x(e.silent,e.awake),...e.problems,...r.complete?[]:r.reasons])
c.push(`  ! ${a}`);return c.map(a=>R(a))}i(ae,"renderTerminal");var ie={open:"opened",update:"updated",reopen:"reopened",close:"closed",skip:"left"};function le(e,t){
let n=e.flatMap(({change:r,result:s,number:l,url:u,title:c,problem:p})=>{if(s==="skipped")return[];let d=[l===null?"":`#${l}`,u??""].filter(f=>f!=="").join(" ");
return s==="failed"?[`  ! not ${ie[r]}${d===""?"":` ${d}`}: ${c}: ${p??""}`]:[`  ${ie[r].padEnd(8)} ${d}  ${c}`]}),o=t===null?[]:[`  dashboard ${t}`];return[...n.
length===0?[]:["Issues:",...n],...o].map(r=>R(r))}i(le,"renderReceipts");function ue(e,t){return["Plan:",...e.flatMap(({change:n,reason:o,cause:r})=>[`  ${n.padEnd(
6)} ${o.padEnd(18)} ${r.judgement.severity.padEnd(8)} ${r.title}`,...we(r)]),"",`Writes (${t.length}):`,...t.flatMap(({action:n,number:o,title:r,labels:s,state:l,
diff:u})=>[`  ${n}${o===null?"":` #${o}`}${l===null?"":` (${l})`} ${r}${s.length>0?` [${s.join(", ")}]`:""}`,...u.map(c=>`  | ${E(c,200)}`)])].map(n=>R(n))}i(ue,
"renderPlan");function ce(e,t){let n=new Set(e.flatMap(({decidedBy:r})=>Object.values(r))),o=t.filter(({name:r})=>!n.has(r)).map(({name:r})=>JSON.stringify(r));
return o.length===0?null:R(`Rules that decided nothing here, as they match nothing or come too late: ${o.join(", ")}`)}i(ce,"renderIdleRules");function we({judgement:e}){
let t=Object.entries(e.decidedBy).filter(([,n])=>!n.startsWith("default: "));return t.length===0?[]:[`         ${t.map(([n,o])=>`${n}: rule ${JSON.stringify(o)}`).
join(", ")}`]}i(we,"ruledBy");async function qe(e,t,n){let o=t.now(),{token:r,spacingMs:s}=e.github,l=await re(e.source,t),u=n===null&&r!==null?await ee(r,t,s):null,c=await ne(e,u,n,t),p=e.dryRun||
!l.hasIds,d=p?X(c):null,f=await te(e,u);return{deps:{source:l,tracker:d??c,notifiers:Q(e,t)},options:{name:e.name,policy:e.policy,publication:f,channelPublication:e.
channelDetail==="auto"?f:e.channelDetail,digest:e.digest,dryRun:p,repositoryUrl:t.repositoryUrl??null,window:oe(e,o)},writes:i(()=>d?.writes??[],"writes"),heartbeat:p?
null:Z(e,t)}}i(qe,"compose");async function Je({deps:e,options:t,writes:n},o,{line:r,progress:s,columns:l}){let u=await H({...e,clock:i(()=>performance.now(),"c\
lock"),stop:o.asked,progress(y){y.step==="plan"&&o.writes(),s(y)}},t),{digest:c,plan:p,report:d}=u,f=t.dryRun?ce(d.groups,t.policy.rules):null,O=t.dryRun?[...ue(
p,n()),...f===null?[]:[f]]:[];for(let y of[...O,...ae(c,p,t.dryRun,l)])r(y);return u}i(Je,"perform");function Xe({receipts:e,digest:t}){return le(e,t.dashboardUrl)}
i(Xe,"writtenIssues");async function Ke({heartbeat:e},{report:t,verdict:n}){if(e===null||!t.window.complete||n==="failed")return null;let o=await e();return o.kind===
"delivered"?null:`Heartbeat: ${o.problem}`}i(Ke,"beat");var pe=["SIGINT","SIGTERM"];function Qe(){let e=!1,t=!1,n=i(()=>{},"end"),o=new Promise((s,l)=>{n=l});o.catch(()=>{});let r=i(()=>{e=!0;for(let s of pe)process.
removeListener(s,r);t||n(new Y)},"onSignal");for(let s of pe)process.on(s,r);return{asked:i(()=>e,"asked"),race:i(s=>Promise.race([s,o]),"race"),writes(){t=!0}}}
i(Qe,"listenForStop");import{mkdir as Pe,writeFile as De}from"node:fs/promises";import{join as Te}from"node:path";var be=900*1024,de=100,me=8;function fe(e){let{coverage:t,groups:n,outages:o,silent:r,awake:s,problems:l,dashboardUrl:u}=e,c=n.filter(({outage:a})=>a<0),[p,d]=[
c.filter(a=>!a.transient),c.filter(a=>a.transient)],f=c.length<n.length?"other ":"",O=C(e),y=[`## ${w(I(e))}`,"",...ke(e),`Logs from ${b(t.from)} to ${b(t.to)}:\
 ${t.complete?"read in full":"**not read in full**"}, ${g(e.workers,"worker stream","worker streams")} alive${r.length>0?`, **${r.length} silent**`:""}.`,"",...e.
baseline?["The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.",""]:[],...e.repeat?["_This digest may have \
been sent before._",""]:[],...Re([...t.reasons,...x(r,s),...l]),...o.flatMap((a,m)=>ve(a,m,e)),...Se(e),...Oe(e),...L(p,`${p.length} ${f}${p.length===1?"cause":
"causes"}`,e),...L(d,d.length===1?"1 transient cause, of which a rule says that it passes by itself":`${d.length} transient causes, of which a rule says that th\
ey pass by themselves`,e),...O.length>0?[`Also seen: ${O.join(", ")}.`]:[],...u!==null&&j(u)!==null?["",N("Dashboard",u)]:[],""];return V(y.join(`
`),be)}i(fe,"renderMarkdown");function ke(e){let t=M(e).map(({severity:n,failures:o,causes:r,previous:s})=>`${D[n]} **${h(o)} ${n}**${T(o,s)} in ${g(r,"cause","\
causes")}`);return t.length===0?[]:[[...t,J(e),q(e)].filter(n=>n!==null).join(" \xB7 "),""]}i(ke,"sumLines");function Re(e){let t=e.slice(me);return[...e.slice(
0,me).map(n=>`> [!WARNING]
> ${w(n)}
`),...t.length===0?[]:[`<details><summary>${g(t.length,"more warning","more warnings")}</summary>`,"",...t.map(n=>`- ${w(n)}`),"","</details>",""]]}i(Re,"warnin\
gLines");function Se({changes:e}){let t=z(e);return t.length===0?[]:["### What changed","",B([["Change","Cause","Severity","In this window","In all","Since","Is\
sue"],...t.map(n=>[F(n)?`\u2705 ${G(n)}`:`${D[n.severity]} ${G(n)}`,P(n.title),n.severity,h(n.recent),h(n.total),F(n)?`last ${b(n.lastSeen)}`:b(n.backSince??n.firstSeen),
A(n)])]),""]}i(Se,"changesTable");function Oe({totals:e,before:t}){return e.length===0?[]:["### Failures in this window by task and severity","",B([["Severity",
"Task","Failures",...t===null?[]:["Before"],"Causes","Since"],...e.map(({severity:n,task:o,failures:r,groups:s,previous:l,since:u})=>[`${D[n]} ${n}`,o===null?"n\
o task named":P(o),h(r),...t===null?[]:[l===null?"":h(l)],h(s),u===null?"":b(u)])]),""]}i(Oe,"totalsTable");function ve({root:e,from:t,to:n,failures:o,causes:r},s,l){
let u=l.groups.filter(({outage:p})=>p===s),c=u.flatMap(p=>p.number===null?[]:[A(p)]);return[...s===0?["### One root for many causes",""]:[],`**${g(r,"cause","ca\
uses")}, ${g(o,"failure","failures")}** from ${b(t)} to ${b(n)} share one root: ${v(e)}.${c.length>0?` Issues: ${c.join(", ")}.`:""}`,"",...L(u,`Its ${u.length}\
 causes`,l)]}i(ve,"outageLines");function L(e,t,{dashboardUrl:n}){if(e.length===0)return[];let o=e.length-de;return[`<details><summary>${t}</summary>`,"",B([["C\
ause","Severity","In this window","Last two weeks","Trend","Since","Issue"],...e.slice(0,de).map(r=>[P(r.title),r.severity,h(r.count),r.sparkline,r.trend,b(r.firstSeen),
r.muted?`${A(r)} muted`.trim():A(r)||(r.waiting?"waiting":"")])]),...o>0?["",`\u2026 and ${h(o)} more${n===null?"":`: ${N("Dashboard",n)}`}`]:[],"","</details>",
""]}i(L,"causesTable");function A({number:e,url:t}){if(e===null)return"";let n=t===null?null:j(t);return n===null?`#${e}`:`[#${e}](${n})`}i(A,"issueCell");function B(e){
return K(e,{alignDelimiters:!1})}i(B,"table");async function fn(e,t){return ge(e,"report.json",`${JSON.stringify(t,null,2)}
`)}i(fn,"writeReport");async function gn(e,{digest:t}){return ge(e,"digest.md",fe(t))}i(gn,"writeDigest");async function ge(e,t,n){await Pe(e,{recursive:!0});let o=Te(
e,t);return await De(o,n),o}i(ge,"write");var Ce={ok:"ok",unknown:"unknown",warning:"warning",wrong:"WRONG"},he=" ".repeat(13);function bn(e){return e.startsWith(he)}i(bn,"isToCopy");function kn(e){let t=Math.
max(...e.map(({check:n})=>n.length),0);return[...e.flatMap(({check:n,verdict:o,says:r,fix:s,add:l})=>[`${Ce[o].padEnd(8)} ${n.padEnd(t)}  ${r}`,...s===null?[]:[
`${" ".repeat(9)}-> ${s}`],...l===null?[]:l.split(`
`).map(u=>`${he}${u}`)]),"",ye(e)].map(n=>R(n))}i(kn,"renderFindings");function ye(e){let t=i(l=>e.filter(u=>u.verdict===l).length,"count"),[n,o,r]=[t("wrong"),
t("warning"),t("unknown")];return`${[n===0?"Nothing is wrong":`${_(n,"thing is","things are")} wrong`,...o===0?[]:[_(o,"warning","warnings")],...r===0?[]:[`${r}\
 could not be looked at`]].join(", ")}.`}i(ye,"conclusion");var xe={ok:"\u2705",unknown:"\u2796",warning:"\u26A0\uFE0F",wrong:"\u274C"};function Rn(e){return["#\
# Celery failure audit: doctor","",w(ye(e)),"",...e.flatMap(({check:t,verdict:n,says:o,fix:r,add:s})=>[`${xe[n]} **${w(t)}**: ${w(o)}`,"",...r===null?[]:[w(r),""],
...s===null?[]:[s.includes(`
`)?U(s,"yaml"):v(s),""]])].join(`
`).trimEnd().concat(`
`)}i(Rn,"renderFindingsMarkdown");export{qe as a,Je as b,Xe as c,Ke as d,Qe as e,fe as f,fn as g,gn as h,bn as i,kn as j,ye as k,Rn as l};
