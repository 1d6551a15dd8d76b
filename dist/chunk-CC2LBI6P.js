import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as $r,b as pl,c as fl,d as ml,e as gl,f as oe,g as hl,h as yl,i as bl,j as wl,k as kl,l as xl,n as vl,s as Rl,u as qe}from"./chunk-PHYWUZKM.js";import{
a as je,b as I,c as Z,d as Se,e as z,f as Tl,g as El,h as _r}from"./chunk-NYM3RFWK.js";import{a as _}from"./chunk-VP2DIVCY.js";import{A as Es,B as Pl,
C as Jt,D as Fr,E as Ml,F as Dr,N as Cl,R as $l,a as Y,b as ot,c as ll,d as $e,e as W,f as Rs,g as cl,i as dl,l as ul,m as Sl,n as Al,o as Ts,p as Lt,r as Nr,s as Yt,
t as Ol,u as Il,v as Ll,w as Gn,x as st,z as Qt}from"./chunk-N7JJDOQ4.js";import{a as Kt}from"./chunk-RLCM7VCP.js";import{b as L,c as Q,e as vs,f as Hn,
g as D,h as le,j as Pr,k as J,l as Mr,m as Vt,n as Cr,o as It}from"./chunk-Z35LI7ZZ.js";import{d as Zt}from"./chunk-ERL22UW5.js";var _l=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Zl}|\\p{Zp}|\\p{Default_Ignorable_Code_Point}","gu");function jn(e){return e.replace(/\r\n?|\u2028|\u2029|\v|\f/g,
`
`).replace(_l,t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function it(e){return jn(e).replace(/\s+/g," ").trim()}function As(e){
return it(e)}var Ky=[["&","&amp;","an entity (`&#64;user` pings)"],["<","&lt;","HTML, an autolink, a comment"],[">","&gt;","the end of HTML, a quote"],["@","&#6\
4;","a mention"],["#","&#35;","an issue reference, a heading"],["[","&#91;","a link, a check box"],["]","&#93;","the end of a link"],["(","&#40;","a link target"],
[")","&#41;","the end of a link target"],["*","&#42;","emphasis, a list"],["_","&#95;","emphasis"],["~","&#126;","strike-through"],["`","&#96;","code"],["|","&#\
124;","a table cell"],["!","&#33;","an image"],["\\","&#92;","an escape"],["$","&#36;","a formula"],[":","&#58;","a URL that links itself, an emoji"]],Vy=new Map(
Ky.map(([e,t])=>[e,t]));function at(e){return it(e).replace(/[^a-zA-Z0-9\s]/g,n=>Vy.get(n)??n).replace(/\bwww\./gi,n=>`${n.slice(0,-1)}&#46;`).replace(/\b[0-9a-f]{7,}\b/gi,
n=>(n.match(/.{1,6}/g)??[]).join("<wbr>"))}var Yy=600;function ne(e){let t=N(it(e),Yy);if(t==="")return"` `";let n="`".repeat(Nl(t)+1),r=t.startsWith("`")||t.endsWith(
"`")?" ":"";return`${n}${r}${t}${r}${n}`}function se(e){return ne(e).replaceAll("|","\\|")}function qn(e,t="text"){let n=jn(e).trimEnd().replaceAll("<!--","<! -\
-"),r="`".repeat(Math.max(3,Nl(n)+1));return`${r}${t}
${n}
${r}`}function Nl(e){return Math.max(0,...(e.match(/`+/g)??[]).map(t=>t.length))}function lt(e,t){let n=_e(t);return n===null?at(e):`[${at(e)}](${n})`}function en(e,t){
let n=t===null?null:_e(t);return n===null?e:`[${e}](${n})`}function _e(e){return/^https?:\/\//i.test(e)?e.replace(/[\s<>()[\]\\`|"']/g,t=>`%${t.charCodeAt(0).toString(
16).toUpperCase().padStart(2,"0")}`):null}function K(e){let t=`${e.slice(0,16).replace("T"," ")} UTC`;return`<relative-time datetime="${e.replace(/[^0-9TZ:.+-]/g,
"")}">${t}</relative-time>`}function _E(e,t){if(Xt(e)<=t)return e;if(t<3)return"";let n=0,r=Math.min(e.length,t);for(;n<r;){let o=n+r+1>>1;Xt(e.slice(0,o))<=t-3?
n=o:r=o-1}return`${e.slice(0,n).replace(/[\ud800-\udbff]$/,"")}\u2026`}function Xt(e){return new TextEncoder().encode(e).length}function N(e,t){return e.length<=
t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}function NE(e){return jn(e).split(`
`).map(t=>t.replaceAll("##[","##\u200B[").replace(/^(\s*)::/,"$1:\u200B:")).join(`
`)}function FE(e){return JSON.stringify(e,null,2).replace(_l,t=>t===`
`?t:Array.from({length:t.length},(n,r)=>`\\u${t.charCodeAt(r).toString(16).padStart(4,"0")}`).join(""))}function Pt(e){return it(e).replaceAll("&","&amp;").replaceAll(
"<","&lt;").replaceAll(">","&gt;")}function Fl(e){return it(e).replaceAll("<","\u2039").replaceAll(">","\u203A")}function Ee(e){return Dl(Pt(e))}function Dl(e){
return e===""?"\u2013":`\`${e.replaceAll("`","\u02CB")}\``}function ct(e,t){let n=_e(t);return n===null?Pt(e):`<${n.replaceAll("&","&amp;")}|${Pt(e).replaceAll(
"|","\xA6")}>`}function Bl({kind:e,id:t}){return e==="user"?`<@${t}>`:`<!subteam^${t}>`}function zl(e){return it(e).replace(/[\\*_~`|<>#@[\]()!]|:(?=\S)/g,"\\$&")}
function Br(e){return Dl(it(e))}function zr(e){let t=it(e).replace(/\{(?=\{)/g,"{ ").replace(/<(?=\s?\/?\s?at\b)/gi,"\u2039");return t===""?"\u2013":t}var Qy=400,Zn=["expected","savedByRetry","swallowed","otherApps","ignored","unrecognised"];function Ul(e){return{from:e,rows:[],beside:{succeeded:0,expected:0,savedByRetry:0,
swallowed:0,otherApps:0,ignored:0,unrecognised:0}}}function Hl(e,t){let n=new Map,r=Qy;for(let{task:a,severity:i,causes:l}of[...e.rows,...t.rows])for(let[c,d]of l){
let u=`${i}
${a??""}`,p=n.get(u)?.causes.has(c)===!0;p||(r-=1);let f=p||r>=0,m=f?u:`${i}
`,g=n.get(m)??{task:f?a:null,severity:i,causes:new Map},h=f?c:"";g.causes.set(h,(g.causes.get(h)??0)+d),n.set(m,g)}let[o,s]=[e.beside,t.beside];return{from:e.from<
t.from?e.from:t.from,rows:[...n.values()],beside:{succeeded:o.succeeded===null||s.succeeded===null?null:o.succeeded+s.succeeded,expected:o.expected+s.expected,savedByRetry:o.
savedByRetry+s.savedByRetry,swallowed:o.swallowed+s.swallowed,otherApps:o.otherApps+s.otherApps,ignored:o.ignored+s.ignored,unrecognised:o.unrecognised+s.unrecognised}}}
function Gl(e,t){return t===null?e:{...e,rows:e.rows.filter(({severity:n})=>ot(n,t))}}function Ur({rows:e}){return e.reduce((t,{causes:n})=>t+Os(n),0)}function jl({
rows:e},t){return e.reduce((n,{causes:r})=>n+(r.get(t)??0),0)}function Os(e){return[...e.values()].reduce((t,n)=>t+n,0)}var Wl=Q().int().nonnegative(),ql=J([L(),
D(J([Q().int().min(0).max(Y.length-1),L().nullable(),D(J([L(),Wl]))])),D(Wl).min(Zn.length).max(Zn.length+1)]);function Zl({from:e,rows:t,beside:n}){return[e,t.
map(({task:r,severity:o,causes:s})=>[Y.indexOf(o),r,[...s]]),[...Zn.map(r=>n[r]),...n.succeeded===null?[]:[n.succeeded]]]}function Kl([e,t,n]){let r=Object.fromEntries(
Zn.map((s,a)=>[s,n[a]??0])),o=n[Zn.length]??null;return{from:e,rows:t.map(([s,a,i])=>({severity:Y[s]??"medium",task:a,causes:new Map(i)})),beside:{...r,succeeded:o}}}var Jy=.08333333333333333;function Vl(e,t,n){let r=Date.parse(e.from),o=Date.parse(e.to)-r,s=r-o,[a,i]=[Math.round(s/36e5),Math.round(r/36e5)],l=Math.abs(s-a*36e5)+
Math.abs(r-i*36e5);if(a>=i||o>1296e5||l>o*Jy||n===null||!Xy(s,r,n)||t.some(eb))return null;let c=new Set(Array.from({length:i-a},(d,u)=>tb(a+u)));return{hours:Math.
round(o/36e5),totals:t.flatMap(({before:d,judgement:{severity:u}})=>{if(d===null)return[];let p=Object.entries(d.hours).reduce((f,[m,g])=>c.has(m)?f+g:f,0);return p===
0?[]:[{task:d.task,severity:u,failures:p}]})}}function Kn(e,t,n){return e===null?null:e.totals.reduce((r,o)=>o.severity===t&&(n===void 0||o.task===n)?r+o.failures:
r,0)}function Xy(e,t,{health:n,streams:r,gaps:o}){let s=o.some(([c,d])=>Date.parse(c)<t&&Date.parse(d)>e),[a]=n.ends,i=a!==void 0&&Date.parse(a)<=e,l=r.examined.
some(([c,d])=>c<=Math.ceil(e/36e5)&&d>=Math.floor(t/36e5));return!s&&(i||l)}function eb({group:e}){if(e===null)return!1;let{failures:t,ledger:n}=e;return t.some(
({environment:r})=>!Object.hasOwn(n?.environments??{},r??""))}function tb(e){return new Date(e*36e5).toISOString().slice(0,13)}function Hr(e,t){let n=new Map;for(let{severity:r,failures:o,ledger:s}of e){let a=o[0]?.task??null,i=`${r}
${a??""}`,l=n.get(i)??{task:a,severity:r,failures:0,groups:0,since:null,previous:null};n.set(i,{...l,failures:l.failures+o.length,groups:l.groups+1,since:Ls(l.since,
s?.firstSeen??o[0]?.at??null),previous:Kn(t,r,a)})}return[...n.values()].toSorted(Is)}function Is(e,t){return Y.indexOf(e.severity)-Y.indexOf(t.severity)||t.failures-
e.failures||((e.task??"")<(t.task??"")?-1:1)}function Ls(e,t){return e===null||t!==null&&t<e?t:e}function Yl({totals:e,before:t}){return Y.map(n=>{let r=e.filter(
o=>o.severity===n);return{severity:n,failures:r.reduce((o,{failures:s})=>o+s,0),causes:r.reduce((o,{groups:s})=>o+s,0),previous:Kn(t,n)}}).filter(({failures:n,previous:r})=>n>
0||(r??0)>0)}function Ql(e,t,n){let r=new Map,o=0;for(let{fresh:s,severity:a,ignore:i,fingerprint:l}of t){i&&(o+=s.length);for(let{task:c}of s){let d=`${a}
${c??""}`,u=r.get(d)??{task:c,severity:a,causes:new Map};u.causes.set(l.hash,(u.causes.get(l.hash)??0)+1),r.set(d,u)}}return{...Ul(e),rows:[...r.values()],beside:{
...n,ignored:o}}}function Jl(e,t,n,{gaps:r,byThisRun:o},s){let{coverage:a}=e,i={from:t.from<a.from?t.from:a.from,to:a.to},l=s(i),c=r.filter(([,p])=>p>t.from),d=c.
filter(([p,f])=>p!==o?.[0]||f!==o[1]),u=new Map;for(let p of t.rows)for(let[f,m]of p.causes)u.set(f,(u.get(f)??0)+m);return{...e,...t.beside,before:l,coverage:{
...i,complete:a.complete&&c.length===0,reasons:[...a.reasons,...d.map(([p,f])=>`Nobody looked at ${p} to ${f}.`)]},failures:Ur(t),totals:t.rows.map(({task:p,severity:f,
causes:m})=>({task:p,severity:f,failures:Os(m),groups:m.size,since:[...m.keys()].reduce((g,h)=>Ls(g,n(h)?.firstSeen??null),null),previous:Kn(l,f,p)})).toSorted(
Is),groups:[...u].flatMap(([p,f])=>{let m=n(p);return m===null?[]:[{...m,count:f}]}).toSorted((p,f)=>Y.indexOf(p.severity)-Y.indexOf(f.severity)||f.count-p.count)}}
function Xl(e,t){if(t===null)return e;let n=e.totals.filter(({severity:a})=>ot(a,t)),r=e.groups.filter(({severity:a})=>ot(a,t)),{before:o}=e,s=n.reduce((a,i)=>a+
i.failures,0);return{...e,totals:n,groups:r,failures:s,belowBar:e.failures-s,succeeded:null,before:o&&{...o,totals:o.totals.filter(({severity:a})=>ot(a,t))},outages:e.
outages.map((a,i)=>{let l=r.filter(d=>d.outage===i),c=l.reduce((d,{count:u})=>d+u,0);return{...a,causes:l.length,failures:Math.min(a.failures,c)}})}}var dt=class extends Error{};function Ne({source:e,program:t,message:n},{any:r,none:o,except:s}){let[a,i]=[n.toLowerCase(),t.toLowerCase()],l=d=>a.includes(d.toLowerCase());
if(r.some(l))return!0;if(o===void 0&&s===void 0)return!1;let c=`${e}
${t}`.toLowerCase();return!(o??[]).some(d=>l(d)||c.includes(d.toLowerCase()))&&!(s??[]).some(d=>i.includes(d.toLowerCase()))}function E(e,t){return e.length!==t.
length?e.length-t.length:e<t?-1:e>t?1:0}function Fe(...e){let t=e.flat().toSorted((r,o)=>E(r[0],o[0])||E(r[1],o[1])),n=[];for(let[r,o]of t){let s=n.at(-1);s&&E(
r,s[1])<=0?E(o,s[1])>0&&(s[1]=o):n.push([r,o])}return n}function ce(e,t){return t.some(([n,r])=>E(n,e)<=0&&E(e,r)<=0)}var Ps=Zt(Kt(),1);import{deflateRawSync as nb,inflateRawSync as rb}from"node:zlib";var ob=/^<!-- celery-failure-audit:v(?<version>\d+) (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) s=(?<state>[\w-]+) h=(?<check>[0-9a-f]{8}) -->$/,
Ms=/^<!-- celery-failure-audit:v\d+ (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) /,ut="<!-- celery-failure-audit:begin (kept by the \
audit; write below the end line) -->",ec=1;function tn(e,t,n,r){let o=nb(Buffer.from(JSON.stringify(r),"utf8"),{level:9}).toString("base64url");return`<!-- cele\
ry-failure-audit:v${ec} ${e} name=${t} key=${n} s=${o} h=${tc(e,t,n,o)} -->`}function nn(e,t){let n=Ms.exec(rn(e))?.groups;return n?.name===t?n.kind==="dashboar\
d"?"dashboard":"issue":null}function rn(e){for(let t=0;t<e.length;){let n=e.indexOf(`
`,t),r=e.slice(t,n<0?e.length:n).trimEnd();if(r===ut)return"";if(Ms.test(r))return t===0||e.includes(ut,n)?r:"";if(n<0)return"";t=n+1}return""}function he(e){return(0,Ps.createHash)(
"sha256").update(rn(e)).digest("hex").slice(0,8)}function ve(e){let t=rn(e),n=Ms.exec(t)?.groups;if(!n)return null;let r=n.kind==="dashboard"?"dashboard":"issue",
o={kind:r,name:n.name??"",key:n.key??"",state:null},s=ob.exec(t)?.groups;if(!s||Number(s.version)!==ec)return o;let a=s.state??"";if(s.check!==tc(r,o.name,o.key,
a))return o;try{let i=rb(Buffer.from(a,"base64url"),{maxOutputLength:4e6}).toString("utf8");return{...o,state:JSON.parse(i)}}catch{return o}}function tc(e,t,n,r){
return(0,Ps.createHash)("sha256").update(`${e} ${t} ${n} ${r}`).digest("hex").slice(0,8)}var sb=le({ch:J([L(),L()])});function Gr(e){return e===null?{}:{ch:[e.change,e.until]}}function pt(e){let t=sb.safeParse(ve(e)?.state);return t.success?{change:t.
data.ch[0],until:t.data.ch[1]}:null}function nc(e,t){let n=pt(e);return n?.change==="open"&&n.until===t}var ft={reopened:[],closed:null,dropped:null,escalated:null,backlog:!1,held:null},ab=30*864e5;function on(e,t){let n=Date.parse(t)-ab,r=[...e.reopened.filter(o=>Date.
parse(o)>n&&o<t),t];return{...e,reopened:r,closed:null,dropped:null}}function rc(e,t){let n=(r,o)=>(r??"")>(o??"")?r:o;return{reopened:[...new Set([...e.reopened,
...t.reopened])].toSorted(),closed:n(e.closed,t.closed),dropped:n(e.dropped,t.dropped),escalated:n(e.escalated,t.escalated),backlog:e.backlog&&t.backlog,held:ib(
e.held,t.held)}}function ib(e,t){return e===null||t===null?e??t:{since:e.since<t.since?e.since:t.since,until:e.until>t.until?e.until:t.until,causes:[...new Set(
[...e.causes,...t.causes])].toSorted()}}var oc=36e5,mt=24*oc,lb=90,sc=10,ac=3;function ic(e,t,n,r,o){let s=Fe(t?.counted??[],r),a=n.filter(({eventId:f})=>!ce(f,s)),i={...t?.days},l={...t?.hours},c={...t?.
environments};for(let{at:f,environment:m}of a){let g=f.slice(0,10),h=f.slice(0,13),w=l[h]??0,[y,b]=i[g]??[0,0];i[g]=[y+1,b+(w+1)**2-w**2],l[h]=w+1,c[m??""]=(c[m??
""]??0)+1}let d=[...a.map(({at:f})=>f),...t?[t.firstSeen,t.lastSeen]:[]].toSorted(),u=[...t?.recent??[],...a.map(({at:f,eventId:m,taskId:g})=>[f,m,g])].toSorted(
(f,m)=>E(f[1],m[1]));return{ledger:lc({...e,firstSeen:d[0]??"",lastSeen:d.at(-1)??"",total:(t?.total??0)+a.length,retries:a.reduce((f,{retries:m})=>Math.max(f,m??
0),t?.retries??0),days:i,hours:l,environments:c,recent:u.slice(-sc),counted:Fe(t?.counted??[],r,o),labels:t?.labels??[],life:t?.life??ft}),counted:a}}function jr(e,t){
let[n,r]=e.total<=t.total?[e,t]:[t,e],o={...n.days};for(let[s,a]of Object.entries(r.days))o[s]=(o[s]?.[0]??0)>a[0]?o[s]??a:a;return lc({...r,firstSeen:n.firstSeen<
r.firstSeen?n.firstSeen:r.firstSeen,lastSeen:n.lastSeen>r.lastSeen?n.lastSeen:r.lastSeen,retries:Math.max(n.retries,r.retries),days:o,counted:Fe(n.counted,r.counted),
labels:[...new Set([...n.labels,...r.labels])],life:rc(n.life,r.life)})}function lc(e){if(e.lastSeen==="")return e;let t=Date.parse(e.lastSeen),n=new Date(t-(lb-
1)*mt).toISOString().slice(0,10),r=new Date(t-ac*mt).toISOString().slice(0,13),o=(s,a)=>Object.fromEntries(Object.entries(s).filter(([i])=>i>=a).toSorted(([i],[
l])=>i<l?-1:1));return{...e,days:o(e.days,n),hours:o(e.hours,r),environments:o(e.environments,"")}}function qr(e,t,n,r){if(n==="critical"&&e.total>0)return"crit\
ical";let o=[...new Map([...e.recent.map(([a,i])=>[i,a]),...t.map(({at:a,eventId:i})=>[i,a])]).values()].map(Date.parse).toSorted((a,i)=>a-i);for(let a=r.failures-
1;a<o.length;a++){let i=o[a-r.failures+1],l=o[a];if(i!==void 0&&l!==void 0&&l-i<=r.withinMs)return"threshold-count"}if(r.failures>sc&&cb(e,r.withinMs)>=r.failures)
return"threshold-count";let s=Object.keys(e.days).map(a=>Date.parse(a)).toSorted((a,i)=>a-i);for(let a=r.days-1;a<s.length;a++){let i=s[a-r.days+1],l=s[a];if(i!==
void 0&&l!==void 0&&l-i<7*mt)return"threshold-days"}return null}function cb(e,t){let n=t<=ac*mt,r=n?oc:mt,o=n?Object.entries(e.hours).map(([a,i])=>[Date.parse(`${a}\
:00:00Z`),i]):Object.entries(e.days).map(([a,[i]])=>[Date.parse(a),i]),s=o.map(([a])=>o.reduce((i,[l,c])=>l<=a&&a+r-l<=t?i+c:i,0));return Math.max(0,...s)}function cc(e,t,n){
return Date.parse(t)-Date.parse(e.lastSeen)>=Cs(e,n)}function Cs(e,t){let n=Date.parse(e.firstSeen),r=Date.parse(e.lastSeen),o=Math.min(28,Math.max(7,(r-n)/mt)),
s=new Date(r-o*mt).toISOString().slice(0,10),a=Object.entries(e.days).filter(([u])=>u>=s),i=a.reduce((u,[,[p]])=>u+p,0),l=a.reduce((u,[,[,p]])=>u+p,0),c=i>0?Math.
max(1,l/i):1,d=o*(.01**(-c/Math.max(1,i))-1);return Math.min(t,Math.max(3,d)*mt)}function dc(e){return e===null||e.total===0?"new":"recurring"}var ae="celery-failure",Ae=`${ae}/dashboard`,ht=`${ae}/muted`,Ze=`${ae}/muted-until-worse`,yt=`${ae}/flapping`,gt=e=>`${ae}/${e}`,uc=Y.map(gt),Ke=e=>e.includes(
ht)||e.includes(Ze),sn=[{name:ae,color:"37814a",description:"A recurring failure of a Celery task, kept by Celery Failure Audit"},{name:gt("critical"),color:"b6\
0205",description:"Celery failure: critical"},{name:gt("high"),color:"d93f0b",description:"Celery failure: high"},{name:gt("medium"),color:"fbca04",description:"\
Celery failure: medium"},{name:gt("low"),color:"c5def5",description:"Celery failure: low"},{name:ht,color:"ededed",description:"Set by a person: counted, but si\
lent"},{name:Ze,color:"ededed",description:"Set by a person: silent until it fails more often"},{name:yt,color:"d4c5f9",description:"Closed and reopened again a\
nd again: only people close it"},{name:Ae,color:"0e8a16",description:"Overview of all Celery failures, kept by Celery Failure Audit"}];var $s={ends:[],unrecognised:0},db=12,ub=3,pb=10*6e4;function pc(e,t,n){let r=e??$s;return t===null?r:{ends:[...r.ends.filter(o=>o<t),t].slice(-db),unrecognised:n}}
function fc({ends:e}){let t=e.slice(1).map((s,a)=>Date.parse(s)-Date.parse(e[a]??s)),n=t.at(-1),r=t.slice(0,-1).toSorted((s,a)=>s-a),o=r[Math.floor(r.length/2)];
return n===void 0||o===void 0||t.length<ub?null:{usual:o,late:n-o>Math.max(pb,o/2)?n-o:0}}var _s=L().regex(/^\d{1,25}$/),fb=J([_s,_s]),mb=le({o:D(L()).optional(),c:L().optional(),d:L().optional(),e:L().optional(),b:Cr(1).optional().catch(void 0),h:J(
[L(),L(),D(L().regex(/^[0-9a-f]{16}$/))]).optional()}),Ns=le({f:L().regex(/^[0-9a-f]{16}$/),v:Q().int().positive(),t:L(),k:L().nullable(),p:L(),e:L(),kd:Vt(ll),
m:L(),s:Vt(Y),a:L(),z:L(),n:Q().int().nonnegative(),r:Q().int().nonnegative(),d:Mr(L(),J([Q(),Q()])),h:Mr(L(),Q()),en:Mr(L(),Q()),re:D(J([L(),_s,L().nullable()])),
c:D(fb),j:J([L(),D(L())]).optional(),lb:D(L()).optional(),lf:mb.optional()});function Ve(e){return{f:e.fingerprint,v:e.version,t:e.title,k:e.task,p:e.program,e:e.
exception,kd:e.kind,m:e.template,s:e.severity,a:e.firstSeen,z:e.lastSeen,n:e.total,r:e.retries,d:Object.fromEntries(Object.entries(e.days).map(([t,[n,r]])=>[t,[
n,r]])),h:{...e.hours},en:{...e.environments},re:e.recent.map(([t,n,r])=>[t,n,r]),c:e.counted.map(([t,n])=>[t,n]),...e.remembered===null?{}:{j:[e.remembered.asked,
[...e.remembered.met]]},...e.labels.length===0?{}:{lb:[...e.labels]},...gb(e.life)}}function gb({reopened:e,closed:t,dropped:n,escalated:r,backlog:o,held:s}){let a={
...e.length===0?{}:{o:[...e]},...t===null?{}:{c:t},...n===null?{}:{d:n},...r===null?{}:{e:r},...o?{b:1}:{},...s===null?{}:{h:[s.since,s.until,[...s.causes]]}};return Object.
keys(a).length===0?{}:{lf:a}}function hb(e){if(e===void 0)return ft;let[t,n,r]=e.h??[],o=t===void 0||n===void 0?null:{since:t,until:n,causes:r??[]};return{reopened:e.
o??[],closed:e.c??null,dropped:e.d??null,escalated:e.e??null,backlog:e.b===1,held:o}}function Fs(e){return{fingerprint:e.f,version:e.v,title:e.t,task:e.k,program:e.
p,exception:e.e,kind:e.kd,template:e.m,severity:e.s,firstSeen:e.a,lastSeen:e.z,total:e.n,retries:e.r,days:e.d,hours:e.h,environments:e.en,recent:e.re,counted:e.
c,remembered:e.j===void 0?null:{asked:e.j[0],met:e.j[1]},labels:e.lb??[],life:hb(e.lf)}}function Zr(e){let t=Ns.safeParse(e);return t.success?Fs(t.data):null}function mc(e,t,n,r){let o=e?.open??null,s=n.begunBefore&&o===n.from,a=yb(o,n,s),i=n.begunBefore&&!s?n.from+1:n.from,l=new Map;for(let[c,d]of t){let u=e?.roles.
get(c),p=u?.part??null,f=n.whole?wb(d,{from:i,to:n.to},s?p:null):[],m=xb(u?.pauses??[],f,r),g=a===null?null:kb(bb(d,a),a===o?p:null);(m.length>0||g!==null)&&l.set(
c,{pauses:m,part:g})}return{open:a,roles:l}}function yb(e,{from:t,to:n,begunBefore:r,whole:o},s){if(e!==null&&n<e)return e;let a=t<n||t===n&&(!r||s);return o&&a?
n:null}var gc=({hour:e})=>Math.floor(Date.parse(`${e}:00:00Z`)/36e5);function bb(e,t){return e.filter(n=>gc(n)===t)}function wb(e,{from:t,to:n},r){let o=new Map(
r===null||t>=n?[]:[[t,r]]);for(let s of e){let a=gc(s);if(a<t||a>=n)continue;let i=Ds(s),l=a===t&&r!==null?hc(r,i):i,c=o.get(a);(!c||Vn(l)<Vn(c))&&o.set(a,l)}return[
...o].map(([s,a])=>[s,Math.max(1,Math.ceil(Vn(a)/60))])}function kb(e,t){return e.map(r=>t===null?Ds(r):hc(t,Ds(r))).toSorted((r,o)=>Vn(r)-Vn(o)||r[0]-o[0]||r[1]-
o[1])[0]??t}function Ds({first:e,last:t,pause:n}){return[e,t,n]}function hc(e,t){let[n,r]=e[0]<=t[0]?[e,t]:[t,e];return[n[0],Math.max(e[1],t[1]),Math.max(e[2],t[2],
r[0]-n[1])]}function Vn([e,t,n]){return Math.max(e,n,3600-t)}function xb(e,t,n){let r=new Map(e);for(let[a,i]of t)r.set(a,Math.min(i,r.get(a)??i));let o=[],s=0;
for(let[a,i]of[...r].toSorted(([l],[c])=>c-l))a<n||o.length>=8&&i<=s||(o.length>=8&&(s=i),o.push([a,i]));return o.toReversed()}function yc({pauses:e},t){let n=e.
flatMap(([s,a])=>s<t?[a]:[]),r=n.slice(-7).toSorted((s,a)=>s-a),o=r[Math.floor(r.length/2)];return o===void 0||r.length<7?null:{longest:Math.max(...n),usual:o}}
function bc({pauses:e,part:t}){return[e.flatMap(([n,r],o)=>[n-(e[o-1]?.[0]??0),r]),t??[]]}function wc([e,[t,n,r]]){let o=[],s=0;for(let i=0;i+1<e.length;i+=2)s+=
e[i]??0,o.push([s,e[i+1]??0]);return{pauses:o,part:t===void 0||n===void 0||r===void 0?null:[t,n,r]}}var Tc=Zt(Kt(),1);var Mt={examined:[],streams:[]},Bs=36e5,me=24,Sb=28*me,vb=60,Rb=4e3,Tb=[{part:/^\d+$/,example:"ip-10-0-12-3, app/worker.2",becomes:"#"},{part:/^(?=.*\d[a-z]|.*[a-z]\d.*[a-z])[a-z\d]{5,}$/i,
example:"eb-current-app-8f3c1a2b9d04",becomes:"#"},{part:/^[bcdfghjklmnpqrstvwxz]{5}$/,example:"celery-worker-7d9f8b6c5-zkxqw",becomes:"#"},{part:/(?<!\d)\d+$/,
example:"web2, worker07",becomes:"#"}];function Yn(e){return e.replace(/[a-z\d]+/gi,t=>{let n=Tb.find(({part:r})=>r.test(t));return n?t.replace(n.part,n.becomes):
t})}function Ec(e,t,n,r,o){let{sample:s}=t,a=s?kc(e.sampled??Mt,s,{...Eb(s),complete:!0,joins:!0},o):e.sampled,i={...n,complete:n.complete&&!s,joins:r},l=kc(e,t,
i,o);return{...l,rhythm:mc(e.rhythm,Ab(t,l),Ac(e,i),Oc(l.examined)),...a===void 0?{}:{sampled:a}}}function Eb({from:e,to:t}){return{from:vc(bt(e)),to:vc(bt(t)+1)}}
function Ac({examined:e,rhythm:t},{from:n,to:r,complete:o,joins:s}){let a=Math.ceil(Date.parse(n)/Bs),l=s&&(e.length>0||t?.open===bt(n))?bt(n):a;return{from:l,begunBefore:l<
a,to:bt(r),whole:o}}function kc(e,{streams:t,senders:n},r,o){let{from:s,to:a,whole:i}=Ac(e,r),l=i&&s<a?[[s,a]]:[],c=xc([...e.examined,...l]),d=new Map(e.streams.
map(m=>[m.key,m])),u=(m,g,h,w,y)=>{let b=d.get(m),x=b===void 0||w>=b.last;d.set(m,{key:m,role:g,name:x?h:b.name,last:x?w:b.last,hours:xc([...b?.hours??[],...y.map(
Ib)])})},p=new Set;for(let{source:m,program:g,label:h,hours:w,lastRecordAt:y}of t){p.add(`${m}	${g}`);let b=o({source:m,program:g,label:h}),{role:x,one:k}=Kr("w\
orker",`${m}	${g}	${h}`);u(x,null,b,y,w),u(k,x,b,y,w)}for(let{source:m,program:g,hours:h,lastAt:w}of n){let y=`${m}	${g}`,{role:b,one:x}=Kr("sender",y);if(!p.has(
y)&&!d.has(b))continue;let k=o({source:m,program:g,label:""});u(b,null,k,w,h),u(x,b,k,w,h)}let f=Oc(c);return{examined:Sc(c,f),streams:Ob([...d.values()].map(m=>({
...m,hours:Sc(m.hours,f)})).filter(({hours:m})=>m.length>0))}}function Ab({streams:e,senders:t},{streams:n}){let r=new Map(n.flatMap(({key:o,role:s})=>s===null?
[[o,[]]]:[]));for(let{source:o,program:s,label:a,hours:i}of e)r.get(Kr("worker",`${o}	${s}	${a}`).role)?.push(...i);for(let{source:o,program:s,hours:a}of t)r.get(
Kr("sender",`${o}	${s}`).role)?.push(...a);return r}function Oc(e){return Math.max(0,...e.map(([,t])=>t))-Sb}function Ob(e){let t=e.toSorted((o,s)=>+(o.role!==null)-
+(s.role!==null)||(o.last>s.last?-1:o.last<s.last?1:o.key<s.key?-1:1)),n=[],r=0;for(let o of[!0,!1])for(let s of t.filter(({role:a})=>a===null===o).slice(0,vb))
r+=s.hours.length*2,r<=Rb&&n.push(s);return n.toSorted((o,s)=>o.key<s.key?-1:1)}function xc(e){let t=[];for(let[n,r]of e.toSorted((o,s)=>o[0]-s[0]||o[1]-s[1])){
let o=t.at(-1);o&&n<=o[1]?o[1]=Math.max(o[1],r):t.push([n,r])}return t}function Sc(e,t){return e.flatMap(([n,r])=>r<=t?[]:[[Math.max(n,t),r]])}function Vr(e){return e.
flatMap(([t,n])=>Array.from({length:n-t},(r,o)=>t+o))}function Ib({hour:e}){let t=bt(`${e}:00:00Z`);return[t,t+1]}function vc(e){return`${new Date(e*Bs).toISOString().
slice(0,19)}Z`}function bt(e){return Math.floor(Date.parse(e)/Bs)}function Kr(e,t){return{role:Rc(e,Yn(t)),one:Rc(`one ${e}`,t)}}function Rc(e,t){return(0,Tc.createHash)(
"sha256").update(`${e}
${t}`).digest("hex").slice(0,8)}function zs(e){let t=0;return e.flatMap(([n,r])=>{let o=[n-t,r-n];return t=r,o})}function Ic(e){let t=[],n=0;for(let r=0;r+1<e.length;r+=
2){let o=n+(e[r]??0);n=o+(e[r+1]??0),t.push([o,n])}return t}var Lc=L().regex(/^\d{1,25}$/),Pc=le({i:L().nullable(),r:L().nullable(),p:D(J([L(),L()])),t:ql.optional().catch(void 0),k:Hn().optional()}),Ws=D(Q().int().nonnegative()).
max(1e4),Mc=D(Q().int().nonnegative()).max(300),Cc=J([L(),L().nullable(),L(),L(),Ws]),Lb=le({w:L(),x:D(J([Lc,Lc])),g:D(J([L(),L()])),l:D(Ns),e:D(L().regex(/^[0-9a-f]{16}$/)),
i:D(Q().int().positive()),o:D(J([Q().int().positive(),L().regex(/^[0-9a-f]{16}$/)])).optional().catch(void 0),d:Pr([D(Pc.extend({n:L()})),Pc]),s:le({x:Ws,r:D(Cc),
m:le({x:Ws,r:D(Cc)}).optional().catch(void 0),p:J([Q().int().nonnegative().nullable(),D(J([Mc,Mc]))]).optional().catch(void 0)}).optional().catch(void 0),m:D(L().
regex(/^[0-9a-f]{16}$/)).optional(),h:J([D(L()).max(50),Q().int().nonnegative()]).optional(),pt:Cr(1).optional().catch(void 0)});function $c(e){return{w:e.watermark,
x:e.examined,g:e.gaps,l:e.ledgers.map(Ve),e:e.evicted,i:e.known,...e.homes.length===0?{}:{o:e.homes},d:e.channels.map(({name:t,intent:n,delivered:r,pending:o,tally:s,
kept:a})=>({n:t,i:n,r,p:o.map(({fingerprint:i,change:l})=>[i,l]),...s===void 0?{}:{t:Zl(s)},...a===void 0?{}:{k:a}})),...Pb(e.streams)?{}:{s:_c(e.streams)},...e.
muted.length===0?{}:{m:e.muted},...e.health.ends.length===0?{}:{h:[e.health.ends,e.health.unrecognised]},...e.partlyTold===!0?{pt:1}:{}}}function Pb({examined:e,
streams:t,sampled:n}){return e.length===0&&t.length===0&&n===void 0}function _c({examined:e,streams:t,sampled:n,rhythm:r}){return{x:zs(e),r:t.map(({key:o,role:s,
name:a,last:i,hours:l})=>[o,s,a,i,zs(l)]),...n===void 0?{}:{m:_c(n)},...r===void 0?{}:{p:[r.open,Mb(t).map(o=>Cb(r,o))]}}}function Mb(e){return e.flatMap(({key:t,
role:n})=>n===null?[t]:[])}function Cb({roles:e},t){return bc(e.get(t)??{pauses:[],part:null})}function Nc(e){if(e===void 0)return Mt;let t=n=>Ic(n).filter(([r,
o])=>o-r<=744);return{examined:t(e.x),streams:e.r.map(([n,r,o,s,a])=>({key:n,role:r,name:o,last:s,hours:t(a)})),...e.m===void 0?{}:{sampled:Nc(e.m)},...$b(e)}}function $b({
p:e,r:t}){let n=t.flatMap(([s,a])=>a===null?[s]:[]);if(e===void 0||e[1].length!==n.length)return{};let o=e[1].map((s,a)=>[n[a]??"",wc(s)]).filter(([,{pauses:s,part:a}])=>s.
length>0||a!==null);return{rhythm:{open:e[0],roles:new Map(o)}}}function Fc(e){let t=Lb.safeParse(e);if(!t.success)return null;let{w:n,x:r,g:o,l:s,e:a,i,o:l,d:c,
s:d,m:u,h:p}=t.data;return{watermark:n,examined:r,gaps:o,ledgers:s.map(Fs),evicted:a,known:i,homes:l??[],channels:(Array.isArray(c)?c:[{n:"Slack",...c}]).map(({
n:f,i:m,r:g,p:h,t:w,k:y})=>({name:f,intent:m,delivered:g,pending:h.map(([b,x])=>({fingerprint:b,change:x})),...w===void 0?{}:{tally:Kl(w)},...y===void 0?{}:{kept:y}})).
filter(({intent:f,delivered:m,pending:g})=>f!==null||m!==null||g.length>0),streams:Nc(d),muted:u??[],health:p===void 0?$s:{ends:p[0],unrecognised:p[1]},...t.data.
pt===1?{partlyTold:!0}:{}}}function Qn({dashboard:e}){if(e===null)return!0;let{partlyTold:t,examined:n,health:r}=e;return t===!0&&n.length===0&&r.ends.length===0}function Yr(e,t){let n=[],
r=null,o=null;for(let i of e.toSorted((l,c)=>l.number-c.number)){let l=ve(i.body);if(!(!l||l.name!==t)){if(l.kind==="dashboard"){if(!i.labels.includes(Ae)||r!==
null||i.state==="closed")continue;r=i,o=Fc(l.state)}else if(i.labels.includes(ae)){let c=Zr(l.state);n.push({issue:i,fingerprint:l.key,ledger:c?.fingerprint===l.
key?c:null})}}}let s=new Map;for(let i of n){let l=s.get(i.fingerprint);(!l||_b(i.issue,l.issue))&&s.set(i.fingerprint,i)}let a=new Map((o?.ledgers??[]).map(i=>[
i.fingerprint,i]));return{dashboard:o,dashboardIssue:r,issues:s,all:n,ledgerOf(i){let l=s.get(i)?.ledger??null,c=a.get(i)??null;return l&&c?jr(l,c):l??c}}}function _b(e,t){
return e.state!==t.state?e.state==="open":e.state==="closed"&&(e.closedAt??"")>(t.closedAt??"")}var Nb=/^- \[[xX]\] <!-- (?<box>open|mute|unmute)=(?<key>[0-9a-f]{16}) -->/gm;function Jn(e){let t={open:new Set,mute:new Set,unmute:new Set};for(let{groups:n}of e.
matchAll(Nb))t[n?.box].add(n?.key??"");return t}function Dc(e,t,n,r){return`- [${r?"x":" "}] <!-- ${e}=${t} --> ${n}`}function Qr(e){let{mute:t,unmute:n}=Jn(e.dashboardIssue?.
body??""),r=o=>e.issues.has(o);return[...new Set([...e.dashboard?.muted??[],...[...t].filter(o=>!r(o))])].filter(o=>!n.has(o)).toSorted()}var Fb=2e3,Db=8;function Us(e,t,n){let r=e.toSorted((i,l)=>i.lastSeen>l.lastSeen?-1:i.lastSeen<l.lastSeen?1:i.fingerprint<l.fingerprint?-1:1),o=r.slice(0,n),s=new Set(
o.map(({fingerprint:i})=>i)),a=[...t.filter(i=>!s.has(i)),...r.slice(n).map(({fingerprint:i})=>i)];return{ledgers:o.map(Bb).toSorted((i,l)=>i.fingerprint<l.fingerprint?
-1:1),evicted:[...new Set(a)].slice(-Fb)}}function Bb(e){let t=r=>new Date(Date.parse(e.lastSeen)-r*864e5).toISOString().slice(0,10),n=(r,o)=>Object.fromEntries(
Object.entries(r).filter(([s])=>s>=o));return{...e,title:N(e.title,120),template:N(e.template,120),days:n(e.days,t(Db)),hours:n(e.hours,t(1)),recent:e.recent.slice(
-5),counted:[]}}var Hs="<!-- celery-failure-audit:details -->",Gs="<!-- celery-failure-audit:end -->",zb=6e4,zc=65536,Wc="<sub>The text around this one leaves no room for detai\
ls; the counts are kept all the same.</sub>";function Bc(e,t,n){return`${e}
${js(t,n)}`}function Xn(e,t,n){for(let o of t){let s=Bc(e,o(),n);if(Xt(s)<=zb)return s}let r=t.at(-1)?.()??[];for(let o of[r,[Wc]]){let s=Bc(e,o,n);if(s.length<=
zc)return s}return[e,n.above,n.below].filter(o=>o!=="").join(`
`)}function Uc({above:e,below:t}){return zc-e.length-t.length-ut.length-Gs.length-Wc.length-8}function js(e,{above:t,below:n}){return[...t?[t]:[],ut,...e,Gs,...n?
[n]:[]].join(`
`)}function Hc(e,t){let n=rn(e);return n===""?`${t}
${e}`:e.replace(n,()=>t)}function an(e){let t=e.replaceAll(`\r
`,`
`),n=rn(t),r=t.split(`
`);n!==""&&r.splice(r.findIndex(i=>i.trimEnd()===n),1);let o=r.indexOf(ut),s=r.lastIndexOf(Gs);if(o<0||s<o)return{above:"",details:"",below:r.join(`
`).trim()};let a=r.indexOf(Hs,o);return{above:r.slice(0,o).join(`
`),details:a<0||a>s?"":r.slice(a+1,s).join(`
`),below:r.slice(s+1).join(`
`)}}var ln=({cause:e})=>Ke(e.labels??e.issue?.issue.labels??[]);function Gc(e,t){let n=new Map([...e.issues].map(([o,{issue:s}])=>[o,s])),r=new Map(t.written.map(o=>[
o.number,o]));for(let{fingerprint:o,number:s,result:a}of t.receipts){let i=s===null?void 0:r.get(s);a==="done"&&i&&n.set(o,i)}return n}function jc(e,t,n){let r=new Set(
t.receipts.filter(({result:o})=>o==="failed").map(({fingerprint:o})=>o));return e.map(({cause:o,change:s,reason:a})=>{let i=n.get(o.fingerprint);if(i)return{cause:o,
number:i.number,state:i.state};if(a==="ignored-by-rule"||a==="silent-environment")return{cause:o,number:null,state:"ignored"};if(a==="muted")return{cause:o,number:null,
state:"muted"};if(a==="held-by-breaker")return{cause:o,number:null,state:"held back"};if(a==="baseline")return{cause:o,number:null,state:"backlog"};let l=s==="o\
pen"||r.has(o.fingerprint)||["over-budget","open-limit","nothing-new"].includes(a);return{cause:o,number:null,state:l?"waiting":"below threshold"}})}var Wb=20,Ub=[{box:"open",summary:"Open an issue now",fits:({number:e,state:t})=>e===null&&t!=="ignored"},{box:"mute",summary:"Mute",fits:e=>e.number===null?e.state!==
"muted"&&e.state!=="ignored":e.state==="open"&&!ln(e)},{box:"unmute",summary:"Unmute",fits:({number:e,state:t})=>e===null&&t==="muted"}];function qc(e,t,n){let r=Ub.
flatMap(({box:o,summary:s,fits:a})=>{let i=e.filter(a),l=({cause:d})=>t[o].has(d.fingerprint),c=i.filter((d,u)=>u<Math.min(Wb,n)||l(d));return c.length===0?[]:[
`**${s}**`,"",...c.map(d=>Dc(o,d.cause.fingerprint,`${d.number===null?"":`#${d.number} `}${se(N(d.cause.title,90))}`,l(d))),""]});return r.length===0?[]:["<deta\
ils><summary>Tick to open an issue now, or to mute: the next run does it</summary>","",...r,"</details>",""]}function Vc({state:e,rows:t,maxOpen:n}){let r=i=>t.filter(l=>l.state===i).length,o=(i,l,c)=>`${i} ${i===1?l:c}`,s=o(r("open"),"cause has an open issue","causes \
have an open issue"),a=[n===void 0?s:`${s} (of at most ${n})`,`${o(r("waiting"),"more is","more are")} frequent enough and ${r("waiting")===1?"waits":"wait"} fo\
r room`,...r("backlog")>0?[`${r("backlog")} from the first run ${r("backlog")===1?"waits until it fails":"wait until they fail"} again`]:[],...r("held back")>0?
[`${o(r("held back"),"is","are")} held back while so many are new at once`]:[],`${o(r("below threshold"),"is","are")} below the threshold`,...Zc(t)>0?[`${o(Zc(t),
"is","are")} muted`]:[]];return[`Logs are read up to ${K(e.watermark)}, at ${e.watermark.slice(11,16)} UTC${Hb(e)}.`,...e.health.unrecognised>0?[`${o(e.health.unrecognised,
"worker error was","worker errors were")} of no form that is known: see the report.`]:[],`${a.join(", ")}.`].join(" ")}function Zc(e){return e.filter(t=>t.state===
"muted"||t.state==="open"&&ln(t)).length}function Hb({health:e}){let t=fc(e);if(t===null)return"";let n=t.late>0?`; the last time it was ${Kc(t.late)} late`:"";
return`, usually every ${Kc(t.usual)}${n}`}function Kc(e){let t=Math.round(e/6e4);return t<120?`${t} min`:`${Math.round(t/60)} h`}function Gb(e){return e.length}function Qc(e,t){let n=t||{},r=(n.align||[]).concat(),o=n.stringLength||Gb,s=[],a=[],i=[],l=[],c=0,d=-1;for(;++d<e.length;){let g=[],
h=[],w=-1;for(e[d].length>c&&(c=e[d].length);++w<e[d].length;){let y=jb(e[d][w]);if(n.alignDelimiters!==!1){let b=o(y);h[w]=b,(l[w]===void 0||b>l[w])&&(l[w]=b)}
g.push(y)}a[d]=g,i[d]=h}let u=-1;if(typeof r=="object"&&"length"in r)for(;++u<c;)s[u]=Yc(r[u]);else{let g=Yc(r);for(;++u<c;)s[u]=g}u=-1;let p=[],f=[];for(;++u<c;){
let g=s[u],h="",w="";g===99?(h=":",w=":"):g===108?h=":":g===114&&(w=":");let y=n.alignDelimiters===!1?1:Math.max(1,l[u]-h.length-w.length),b=h+"-".repeat(y)+w;n.
alignDelimiters!==!1&&(y=h.length+y+w.length,y>l[u]&&(l[u]=y),f[u]=y),p[u]=b}a.splice(1,0,p),i.splice(1,0,f),d=-1;let m=[];for(;++d<a.length;){let g=a[d],h=i[d],
w=n.fillRows===!1?Math.max(1,a[d===1?0:d].length):c;u=-1;let y=[];for(;++u<w;){let b=g[u]||"",x="",k="";if(n.alignDelimiters!==!1){let S=l[u]-(h[u]||0),T=s[u];if(T===
114)x=" ".repeat(S);else if(T===99){let A=S/2;S%2?(x=" ".repeat(A+.5),k=" ".repeat(A-.5)):(x=" ".repeat(A),k=x)}else k=" ".repeat(S)}n.delimiterStart!==!1&&!u&&
y.push("|"),n.padding!==!1&&!(n.alignDelimiters===!1&&b==="")&&(n.delimiterStart!==!1||u)&&y.push(" "),n.alignDelimiters!==!1&&y.push(x),y.push(b),n.alignDelimiters!==
!1&&y.push(k),n.padding!==!1&&y.push(" "),(n.delimiterEnd!==!1||u!==w-1)&&y.push("|")}m.push(n.delimiterEnd===!1?y.join("").replace(/ +$/,""):y.join(""))}return m.
join(`
`)}function jb(e){return e==null?"":String(e)}function Yc(e){let t=typeof e=="string"?e.codePointAt(0):0;return t===67||t===99?99:t===76||t===108?108:t===82||t===
114?114:0}var Jc="\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";function wt(e,t=30){let n=Date.parse(e.lastSeen.slice(0,10)),r=Array.from({length:t},(s,a)=>{let i=new Date(
n-(t-1-a)*864e5).toISOString().slice(0,10);return e.days[i]?.[0]??0}),o=Math.max(1,...r);return r.map(s=>s===0?"\xB7":Jc[Math.ceil(s/o*Jc.length)-1]??"\u2588").
join("")}var Xc=14,qb=42,ed=24;function qs(e,t){return Qc([["Severity","Cause","Count","Since",`${Xc} days`,"Last","Issue"],...e.map(n=>{let{ledger:r,judgement:o,title:s,
escalation:a}=n.cause;return[o.severity,se(Zb(s)),String(r.total),Kb(r.firstSeen,t),`${wt({days:r.days,lastSeen:t},Xc)}${a?" \u2191":""}`,K(r.lastSeen),Vb(n)]})],
{alignDelimiters:!1})}function Zb(e){let[,t="",n=e]=/^\[([^\]]*)\] (.*)$/.exec(e)??[],r=t.split("."),o=r.slice(-2).join("."),s=o.length<=ed?o:N(r.at(-1)??"",ed);
return N(`${s} ${n}`.trim(),qb)}function Kb(e,t){return e.slice(0,4)===t.slice(0,4)?e.slice(5,10):e.slice(0,10)}function Vb(e){return e.number===null?e.state===
"below threshold"?"too few":e.state:e.state!=="open"?`#${e.number} ${e.state}`:ln(e)?`#${e.number} muted`:`#${e.number}`}var Yb=44e3;function nd(e){return e==="default"?"Celery failures: dashboard":`Celery failures: dashboard (${e})`}function Jr(e,t){let n=t===null?{above:"",below:""}:
an(t),r=Jn(t??""),o=Qb(e,Math.min(Yb,Uc(n)));return Xn(o,[200,100,50,20,0].map(s=>()=>[Jb(e,r,s)]),n)}var td=["open","waiting","backlog","held back","closed","b\
elow threshold","muted","ignored"],Zs=new Set(["open","waiting","backlog","held back"]);function Qb({name:e,state:t},n){let r=i=>tn("dashboard",e,"dashboard",$c(
i)),o=r(t);if(o.length<=n)return o;for(let i=t.ledgers.length;i>0;i=Math.floor(i*.8)){let l=r({...t,...Us(t.ledgers,t.evicted,i)});if(l.length<=n)return l}let s={
...t,...Us(t.ledgers,t.evicted,0),homes:[]},a=r(s);for(let i=s.evicted.length;i>0&&a.length>n;)i=Math.floor(i*.8),a=r({...s,evicted:s.evicted.slice(s.evicted.length-
i)});return a}function Jb(e,t,n){let{state:r,rows:o,notes:s}=e,a=o.toSorted((d,u)=>td.indexOf(d.state)-td.indexOf(u.state)).slice(0,n),i=a.filter(({state:d})=>Zs.
has(d)),l=a.filter(({state:d})=>!Zs.has(d)),c=o.filter(({state:d})=>!Zs.has(d)).length;return[Vc(e),"",...s.length>0?["> [!WARNING]",...s.map(d=>`> - ${at(d)}`),
""]:[],...r.gaps.length>0?[`Never examined: ${r.gaps.map(([d,u])=>`${K(d)} to ${K(u)}`).join("; ")}.`,""]:[],...o.length===0?["No task has failed for good in th\
e time examined.",""]:[],...i.length>0?[qs(i,r.watermark),""]:[],...qc(o,t,n),...l.length>0?[`<details><summary>${c} more: closed, below the threshold, muted or\
 ignored</summary>`,"",qs(l,r.watermark),"","</details>",""]:[],...o.length>n?[`${o.length-n} more are in the report of the run.`,""]:[],"<sub>What stands in co\
de spans is quoted from logs. This issue holds the state of the audit: if it is closed or deleted, it is rebuilt from the failure issues, and causes without an \
issue are forgotten.</sub>"].join(`
`)}async function Xr(e,t,n){try{return await e.create(t)}catch(r){if(!(r instanceof _)||r.outcome!=="unknown")throw r;let o=(await e.list([])).find(s=>s.state==="o\
pen"&&n(s));if(!o)throw r;return o}}async function Ye(e,t,n){try{return await e.edit(t,n)}catch(r){if(!(r instanceof _)||r.outcome!=="unknown")throw r;let o=await e.
get(t);if(!(o!==null&&(n.body===void 0||o.body===n.body)&&(n.state===void 0||o.state===n.state)&&(n.addLabels??[]).every(a=>o.labels.includes(a))&&!(n.removeLabels??
[]).some(a=>o.labels.includes(a))))throw r;return o}}function eo({all:e},t){let n=r=>ce(r,t);return e.every(({ledger:r})=>r?.counted.every(([o,s])=>n(o)&&n(s))??!1)}function rd(e,{dashboard:t,all:n}){let r=t===null&&
n.length>0,o=e.until??e.automaticUntil,s=r?ew(n):null,a=o===null||s===null?Number.NaN:Date.parse(o)-Date.parse(s);return a>=0&&a<Xb?{...e,lookbackMs:e.lookbackMs+
a,rebuilding:!1}:{...e,rebuilding:r}}var Xb=6*864e5;function ew(e){let[t,...n]=e.map(({issue:r,ledger:o})=>{let s=pt(r.body);return s?.change==="open"&&o!==null&&
o.lastSeen<=s.until?s.until:null});return t!=null&&n.every(r=>r===t)?t:null}async function od(e,t){let n=[],r=await nw(e,t);for(let{number:o,body:s}of e)if(!r.has(
o))try{let a=await t.get(o);a&&he(a.body)!==he(s)&&n.push(`Issue #${o} was overwritten by another run: the same time is read again next time.`)}catch(a){if(!(a instanceof
_))throw a}return n}var tw=20;async function nw(e,t){if(e.length<=tw)return new Set;let n=new Map(e.map(({number:r,body:o})=>[r,he(o)]));try{let r=await t.list(
[],"changed");return new Set(r.flatMap(({number:o,body:s})=>n.get(o)===he(s)?[o]:[]))}catch(r){if(!(r instanceof _))throw r;return new Set}}function sd(e,t,n){let r=new Set(
t.receipts.filter(({result:s})=>s==="done").map(({fingerprint:s})=>s));return{ledgers:e.filter(({fingerprint:s,issue:a,ledger:i})=>!r.has(s)&&(a===null||i.total>
(a.ledger?.total??0))).map(({ledger:s,judgement:a,issue:i})=>({...s,severity:a.severity,counted:[],...Qn(n)&&i===null?{life:{...s.life,backlog:!0}}:{}})),evicted:n.
dashboard?.evicted??[]}}var rw=100;function ad({dashboard:e,all:t,issues:n},r){let o=new Map(t.map(({issue:c,fingerprint:d})=>[c.number,{fingerprint:d,state:c.state}])),
s=new Map(r.written.map(c=>[c.number,c])),a=new Set;for(let{number:c,fingerprint:d,change:u}of r.receipts){let p=c===null?void 0:s.get(c);p&&(o.set(p.number,{fingerprint:d,
state:p.state}),u==="open"&&a.add(d))}let i=(e?.homes??[]).filter(([c,d])=>!o.has(c)&&!n.has(d)&&!a.has(d)),l=[...o].flatMap(([c,{fingerprint:d,state:u}])=>u===
"open"?[[c,d]]:[]);return[...i,...l].toSorted(([c],[d])=>c-d).slice(-rw)}async function id(e,t,n){if(t===null){await e.ensureLabels(sn);let o={title:nd(n.name),
body:Jr(n,null),labels:[Ae]};return Xr(e,o,({body:s,labels:a})=>a.includes(Ae)&&nn(s,n.name)==="dashboard")}if(Jr(n,t.body)===t.body.replaceAll(`\r
`,`
`))return t;let r=await e.get(t.number);return r===null||he(r.body)!==he(t.body)?null:Ye(e,t.number,{body:Jr(n,r.body)})}function ld(e,t){let n=new Set(t.filter(
({ignore:r})=>r).map(({fingerprint:r})=>r.hash));return e.all.flatMap(({issue:r,fingerprint:o})=>{let s=n.has(o)?null:pt(r.body);return s===null?[]:[{fingerprint:o,
...s}]})}function Ks(e,t,n,r){let o=new Set(n.filter(({ignore:a})=>a).map(({fingerprint:a})=>a.hash)),s=[...e.all.filter(({issue:a,fingerprint:i})=>!r.has(a.number)&&
!o.has(i)).map(({fingerprint:a})=>({fingerprint:a,change:"open"})),...t.flatMap(({fingerprint:a,change:i,comment:l,result:c})=>c!=="done"?[]:i==="open"||i==="re\
open"||i==="close"?[{fingerprint:a,change:i}]:l==="severity-changed"||l==="escalated"||l==="milestone"?[{fingerprint:a,change:l}]:[])];return[...new Map(s.map(a=>[
`${a.fingerprint} ${a.change}`,a])).values()]}var ow={succeeded:0,expected:0,savedByRetry:0,swallowed:0,otherApps:0,unrecognised:0};function cd(e,t,{progress:n},r){let{coverage:o,log:s}=e.read,a=i=>ce(i,o.examined)&&
!ce(i,e.told);return Ql(e.state.dashboard?.watermark??o.from,sw(e,t.groups,n.moved,r),r.whole&&n.moved?{succeeded:t.succeeded,expected:s.countedAt.expected.filter(
a).length,savedByRetry:s.countedAt.savedByRetry.filter(a).length,swallowed:t.swallowed.length,otherApps:t.otherApps,unrecognised:s.unrecognised.count}:ow)}function sw({
state:e,read:{coverage:t},told:n},r,o,{whole:s,receipts:a}){let{dashboard:i}=e;if(!s){let d=new Set(a.flatMap(({result:u,fingerprint:p})=>u==="done"?[p]:[]));return r.
filter(({fingerprint:u})=>d.has(u.hash))}let l=i===null?eo(e,t.examined):i.partlyTold!==!0;if(!o||!l)return r;let c=d=>ce(d,t.examined)&&!ce(d,n)&&!ce(d,i?.examined??
[]);return r.map(d=>({...d,fresh:d.failures.filter(({eventId:u})=>c(u))}))}var dd=Zt(Kt(),1),kt=(0,dd.createHash)("sha256").update("breaker").digest("hex").slice(0,16),cn=e=>e===kt;function ud(e,t,n,r=[]){let o=aw(t),s=new Map;for(let a of e){let i=a.fingerprint.hash;a.ledger&&s.set(i,{fingerprint:i,title:a.title,group:a,ledger:a.ledger,before:a.
before,issue:t.issues.get(i)??null,judgement:a,gone:o.get(i)??null,outage:lw(i,r,t)})}for(let a of[...t.issues.keys(),...(t.dashboard?.ledgers??[]).map(i=>i.fingerprint)]){
let i=t.ledgerOf(a);s.has(a)||!i||cn(a)||s.set(a,{fingerprint:a,title:i.title,group:null,ledger:i,before:i,issue:t.issues.get(a)??null,judgement:n.absent(i),gone:o.
get(a)??null})}return[...s.values()].toSorted(cw)}function aw({dashboard:e,all:t,issues:n}){let r=new Set(t.map(({issue:o})=>o.number));return new Map((e?.homes??
[]).flatMap(([o,s])=>r.has(o)||n.has(s)?[]:[[s,o]]))}var iw=5;function lw(e,t,{issues:n,dashboard:r,dashboardIssue:o}){let s=t.find(({members:l})=>l.includes(e));
if(!s)return null;let a=new Set(r?.known),i=s.members.flatMap(l=>{let c=l===e?void 0:n.get(l)?.issue;return c!==void 0&&c.state==="open"&&a.has(c.number)?[c.number]:
[]});return{root:s.root,causes:s.members.length,issues:i.slice(0,iw),dashboard:o?.number??null}}function cw(e,t){return Y.indexOf(e.judgement.severity)-Y.indexOf(
t.judgement.severity)||t.ledger.total-e.ledger.total||(e.fingerprint<t.fingerprint?-1:e.fingerprint>t.fingerprint?1:0)}function pd(e){return Y.find(t=>e.includes(
t))??null}async function fd(e,t){let n=[];for(let r of e){let{issue:o,group:s,ledger:a}=r;if(!(o?.issue.state==="closed"&&(s?.fresh.length??0)>0&&a.life.closed===null)||o.
issue.closer!==null){n.push(r);continue}let l=(await t.get(o.issue.number))?.closer??null;n.push({...r,issue:{...o,issue:{...o.issue,closer:l}}})}return n}var De=10,dw=6*36e5,uw=3*864e5,pw=1500,md=864e5,hd="Many new Celery failures at once: something is wrong";function tr(e){return e.issues.get(kt)?.ledger?.life.held??
null}function yd({newcomers:e,failing:t,released:n},r){let o=new Set(n.map(({fingerprint:a})=>a)),s=[...e,...t].map(({fingerprint:a})=>a);return[...new Set([...s,
...r?.causes??[]])].filter(a=>!o.has(a)).slice(0,pw)}function to(e,t){return Date.parse(t)-Date.parse(e.since)>=uw}function bd({newcomers:e,failing:t},n){let r=e.
length+t.length;return r>De||r===De&&er(n)}function er(e){return e.issues.get(kt)?.issue.state==="open"}function wd(e,t){let n=fw(e,t),r=t.state.issues.get(kt)??
null;return n!==null||r?.ledger==null?n:{cause:{...Vs(r.ledger,r.ledger),issue:r},change:"skip",reason:"nothing-new",comment:null}}function kd(e,t,n,r){let o=tr(
n);return bd(e,n)?new Set(yd(e,o)):!er(n)||t?.change==="close"?null:new Set(o===null||to(o,r)?[]:o.causes)}function fw(e,t){let{state:n,until:r,healthy:o,progress:s}=t,
a=n.issues.get(kt)??null,i=a?.ledger??null;if(bd(e,n)){let u=gw(i,e,r,!er(n)),p={...Vs(u,i),issue:a},f={reason:"many-new-causes",cause:p};if(a===null||i===null)
return{...f,change:"open",comment:null};let m=Ke(a.issue.labels)||a.issue.stateReason==="not_planned";if(er(n)||m)return mw(u,i)?null:{...f,change:"update",comment:null};
let g=Date.parse(a.issue.closedAt??r);if(a.issue.locked||Date.parse(r)-g>t.reopenMs)return{...f,change:"open",comment:null};let h={...u,life:{...on(u.life,r),held:u.
life.held}};return{...f,cause:{...p,ledger:h},change:"reopen",comment:"many-new-causes"}}let l=i?.life.held??null;if(a===null||i===null||l===null||!er(n)||!o||!s)
return null;let c=Date.parse(r)-Date.parse(l.until);if(i.life.reopened.length>0&&c<dw)return null;let d={...i,life:{...i.life,closed:r}};return{cause:{...Vs(d,i),
issue:a},change:"close",reason:"storm-over",comment:Ke(a.issue.labels)?null:"storm-over"}}function mw(e,t){return JSON.stringify(Ve(e))===JSON.stringify(Ve(t))}
function gw(e,t,n,r){let o=e?.life.held??null,s=new Set(o?.causes),a=t.newcomers.filter(({fingerprint:d})=>!s.has(d)),i=n.slice(0,10),[l=0]=e?.days[i]??[],c={...e?.
days,...a.length>0?{[i]:[l+a.length,0]}:{}};return{fingerprint:kt,version:1,title:hd,task:null,program:"",exception:"",kind:"other-terminal",template:"",severity:"\
high",firstSeen:e?.firstSeen??gd(t,n),lastSeen:n,total:(e?.total??0)+a.length,retries:0,days:c,hours:{},environments:{},recent:[],counted:[],remembered:null,labels:e?.
labels??[],life:{...e?.life??ft,held:{since:r||o===null||to(o,n)?gd(t,n):o.since,until:n,causes:yd(t,o).toSorted()}}}}function gd({newcomers:e,failing:t},n){return[
...e,...t].reduce((r,{group:o})=>{let s=o?.fresh[0]?.at??n;return s<r?s:r},n)}function Vs(e,t){return{fingerprint:kt,title:hd,group:null,ledger:e,before:t,judgement:hw}}
var hw={severity:"high",owners:[],labels:[],runbook:null,open:{failures:1,withinMs:md,days:1},closeMs:md,transient:!1,ignore:!1,links:[],decidedBy:{severity:`de\
fault: more than ${De} new causes at once`,owners:"default: nobody",labels:"default: none",runbook:"default: none",open:"default: defaults.open",transient:"defa\
ult: no cause is transient",ignore:"default: nothing is ignored",links:"default: links for all"},remembered:null};function xd(e){let t=Rs(e);return n=>e.length===0||n===null||t(n)}function Sd(e){let t=e.map(({name:n,match:r})=>({name:n,test:Rs(r)}));return(n,r)=>t.find(({test:o})=>o(
n)||o(r))?.name??null}function no(e){return new Set(e.filter(({issues:t})=>!t).map(({name:t})=>t))}function Td(e,t){let n=0,r=0;for(let o of e){let{failures:s,hourly:a}=Ad(o,Od(t,28),t.slice(0,10));s<10||(n+=s,r+=s*a)}return n===0?2:r/n}function Ed(e,t,n){for(let r of[
1,7]){let o=yw(e,r,t,n);if(o!==null)return o}return null}function yw(e,t,n,r){let o=Date.parse(n),s=t===1?36e5:864e5,a=Math.ceil((o-t*864e5)/s)*s,i=new Date(a).
toISOString(),l=t===1?Object.entries(e.hours).reduce((x,[k,S])=>k>=i.slice(0,13)?x+S:x,0):Rd(e.days,i.slice(0,10)),c=Od(i,28),d=Rd(e.days,c)-l,u=Math.max(Date.parse(
c),Date.parse(Ys(e))),p=(a-u)/864e5;if(l<3||p<7)return null;let{failures:f,hourly:m,daily:g}=Ad(e,c,i.slice(0,10)),h=Math.max(1,(f*m+20*r)/(f+20),g),w=Math.floor(
l/h),y=Math.ceil(d/h),b=(o-a)/864e5;return w<1||bw(w,w+y,2*b/(2*b+p))>=.01?null:{days:t,count:l,expected:d*b/p}}function Ad(e,t,n){let r=Ys(e)>t?Ys(e):t,o=Math.
round((Date.parse(n)-Date.parse(r))/864e5),s=Object.entries(e.days).filter(([c])=>c>=r&&c<n),a=s.reduce((c,[,[d]])=>c+d,0),i=s.reduce((c,[,[,d]])=>c+d,0),l=s.reduce(
(c,[,[d]])=>c+d**2,0);return{failures:a,hourly:vd(a,i,o*24),daily:vd(a,l,o)}}function Ys({days:e,lastSeen:t}){return Object.keys(e).reduce((n,r)=>r<n?r:n,t.slice(
0,10))}function vd(e,t,n){return e===0||n<2?1:(t-e**2/n)/(n-1)/(e/n)}function Rd(e,t){return Object.entries(e).reduce((n,[r,[o]])=>r>=t?n+o:n,0)}function Od(e,t){
return new Date(Date.parse(e.slice(0,10))-t*864e5).toISOString().slice(0,10)}function bw(e,t,n){if(e<=0)return 1;let r=Math.exp(ww(t,e)+e*Math.log(n)+(t-e)*Math.
log1p(-n)),o=0;for(let s=e;s<=t;s++)o+=r,r*=(t-s)/(s+1)*(n/(1-n));return Math.min(1,o)}function ww(e,t){let n=0;for(let r=1;r<=Math.min(t,e-t);r++)n+=Math.log((e-
Math.min(t,e-t)+r)/r);return n}function Id(e,t){let{state:n,until:r}=t,o=Td(e.map(({ledger:l})=>l),r),s=Jn(n.dashboardIssue?.body??""),a=new Set(Qr(n)),i=no(t.policy.environments);return e.map(
l=>({...xw({...l,escalation:Ed(l.ledger,r,o)},t,s,a),unwanted:kw(l,i)}))}function kw({judgement:e,ledger:t},n){if(e.ignore)return"ignored-by-rule";let r=Object.
keys(t.environments);return r.length>0&&r.every(o=>n.has(o))?"silent-environment":null}function xw(e,t,n,r){let{fingerprint:o,ledger:s,before:a,issue:i,group:l}=e,
{severity:c,open:d}=e.judgement,u=l?.fresh??[],p=a===null&&l?.trend==="recurring",f=tr(t.state),m=i!==null&&(e.before?.total??0)>(i.ledger?.total??0),g=u.reduce(
(h,{at:w})=>w>h?w:h,m?s.lastSeen:"");return{cause:e,until:t.until,reached:Sw(e,f?.causes.includes(o)?f.until:null),news:u.length>0||m,newest:g,closeMs:e.judgement.
closeMs,reopenMs:t.policy.reopenMs,allSeen:t.healthy&&t.gaps.every(([,h])=>h<=s.lastSeen),fresh:u.length>0,anyFresh:t.anyFresh,backlog:i===null&&(p||a?.life.backlog===
!0),reachedBefore:p||a!==null&&qr(a,[],c,d)!==null,countable:t.countable,asked:{open:n.open.has(o),mute:n.mute.has(o)},mutedThere:r.has(o)}}function Sw({ledger:e,
group:t,judgement:n},r){let{severity:o,open:s}=n,a=t?.fresh??[];if(r===null)return qr(e,a,o,s);let i=c=>Object.fromEntries(Object.entries(c).filter(([d])=>d>r.slice(
0,10))),l={...e,total:e.lastSeen>r?e.total:0,recent:e.recent.filter(([c])=>c>r),days:i(e.days)};return qr(l,a.filter(({at:c})=>c>r),o,s)}function Qs({issue:e,ledger:t}){
let n=e?.issue.stateReason,r=e?.issue.closer==="bot"&&t.life.closed===null,o=t.life.dropped!==null;return!r&&!o&&(n==="not_planned"||n==="duplicate")}function ro({
cause:e,until:t,reopenMs:n}){let r=e.issue?.issue.closedAt??null;return r===null||Date.parse(t)-Date.parse(r)<=n}function Js({issue:e,judgement:t}){return e?.ledger!=
null&&e.ledger.severity!==t.severity}function Ld(e,t){return e!==null&&Math.floor(Math.log10(t.total))>Math.floor(Math.log10(Math.max(1,e.total)))}var vw=3,Xs=({cause:e})=>e.issue?.issue.labels??[],ge=({cause:e})=>e.issue?.issue.state==="open",Oe=({cause:e})=>e.issue?.issue.state==="closed",xt=e=>Ke(Xs(e)),
oo=e=>Xs(e).includes(yt),Cd=({cause:e})=>e.escalation!=null&&e.ledger.life.escalated===null,Pd=e=>Xs(e).includes(Ze)&&Cd(e),Md=({cause:e})=>e.issue?.issue.closedAt??
"",so=({cause:e,until:t,closeMs:n})=>cc(e.ledger,t,n),C=(e,t,n=null)=>({change:e,reason:t,comment:n}),Rw=[{when:({countable:e})=>!e,give:C("skip","no-ids"),because:"\
without ids every run counts again"},{when:e=>ge(e)&&e.unwanted!==null&&e.cause.ledger.life.dropped!==null,give:C("skip","reopened-by-person"),because:"it was c\
losed for that before, and a person wants it open"},{when:e=>ge(e)&&e.unwanted==="ignored-by-rule",give:e=>C("close","ignored-by-rule",xt(e)?null:"ignored-by-ru\
le"),because:"an open issue that is kept by nobody misleads: it closes with a word on the rule"},{when:e=>ge(e)&&e.unwanted==="silent-environment",give:e=>C("cl\
ose","silent-environment",xt(e)?null:"silent-environment"),because:"it was seen only where `issues: false` keeps none open"},{when:({unwanted:e})=>e==="ignored-\
by-rule",give:C("skip","ignored-by-rule"),because:"a rule of the team says so"},{when:({unwanted:e})=>e==="silent-environment",give:C("skip","silent-environment"),
because:"it was seen in environments that open no issues, and nowhere else"},{when:e=>ge(e)&&e.asked.mute&&!xt(e),give:C("update","asked-to-mute"),because:"a pe\
rson ticked its box on the dashboard"},{when:e=>ge(e)&&Pd(e)&&e.news,give:C("update","escalated","escalated"),because:"it was muted until it gets worse, and it \
did"},{when:e=>ge(e)&&xt(e)&&e.news,give:C("update","muted"),because:"counted, but silent"},{when:e=>ge(e)&&oo(e)&&(e.news||Js(e.cause)&&!xt(e)),give:C("update",
"flapping"),because:"its readers have heard enough: the body tells"},{when:e=>ge(e)&&Js(e.cause)&&!xt(e),give:C("update","severity-changed","severity-changed"),
because:"who looks at it may change with it; told once, for the body then holds the new one"},{when:e=>ge(e)&&e.news&&Cd(e),give:C("update","escalated","escalat\
ed"),because:"it fails more often than it used to"},{when:e=>ge(e)&&e.news,give:({cause:e})=>C("update","still-failing",Ld(e.before,e.ledger)?"milestone":null),
because:"an edit of the body notifies nobody; powers of ten are worth a word"},{when:e=>ge(e)&&so(e)&&oo(e),give:C("skip","flapping"),because:"it was closed for\
 being quiet again and again"},{when:e=>ge(e)&&so(e)&&e.cause.ledger.life.closed!==null,give:C("skip","reopened-by-person"),because:"a person knows better; unti\
l it fails again nothing has changed"},{when:e=>ge(e)&&so(e)&&!e.allSeen,give:C("skip","not-all-seen"),because:"a search that broke off or a silent worker is no\
 proof of quiet"},{when:e=>ge(e)&&so(e),give:e=>C("close","quiet",xt(e)?null:"quiet"),because:"a steady process would have shown itself by now (99 %)"},{when:ge,
give:C("skip","nothing-new"),because:"nothing to tell"},{when:e=>Oe(e)&&!e.news,give:C("skip","nothing-new"),because:"nothing to tell"},{when:e=>Oe(e)&&Pd(e)&&!Qs(
e.cause)&&e.newest>Md(e),give:C("reopen","escalated","escalated"),because:"it was muted until it gets worse, and it did"},{when:e=>Oe(e)&&xt(e),give:C("update",
"muted"),because:"counted, but silent"},{when:e=>Oe(e)&&Qs(e.cause),give:C("update","closed-by-person"),because:"not planned, or a duplicate: a person has decid\
ed, so it is counted and never reopened"},{when:e=>Oe(e)&&e.newest<=Md(e),give:C("update","older-than-close"),because:"what failed before it was closed says not\
hing against the fix"},{when:e=>Oe(e)&&e.cause.issue?.issue.locked===!0,give:({anyFresh:e})=>e?C("open","locked"):C("skip","nothing-new"),because:"nobody could \
answer there; the new one links it"},{when:e=>Oe(e)&&e.cause.issue?.issue.closer==="bot"&&e.cause.ledger.life.closed===null,give:e=>C("reopen","closed-by-bot",oo(
e)?null:"closed-by-bot"),because:"a stale bot closes what is old, not what is fixed"},{when:e=>Oe(e)&&ro(e)&&oo(e),give:C("reopen","regressed"),because:"it flap\
s, its readers have heard enough"},{when:e=>Oe(e)&&ro(e)&&on(e.cause.ledger.life,e.until).reopened.length>=vw,give:C("reopen","flapping","flapping"),because:"th\
e third time within 30 days: from now on only people close it"},{when:e=>Oe(e)&&ro(e),give:C("reopen","regressed","regressed"),because:"the same cause so soon i\
s the same story"},{when:Oe,give:({anyFresh:e})=>e?C("open","came-back-late"):C("skip","nothing-new"),because:"after so long it is a new story; the new issue li\
nks the old one"},{when:({asked:e})=>e.open,give:C("open","asked-for"),because:"a person ticked its box on the dashboard"},{when:({mutedThere:e})=>e,give:C("ski\
p","muted"),because:"a person muted it on the dashboard"},{when:({reached:e})=>e===null,give:C("skip","below-threshold"),because:"too rare for an issue"},{when:({
backlog:e,fresh:t})=>e&&!t,give:C("skip","baseline"),because:"what a first run found is no news; it is once it fails again"},{when:({anyFresh:e})=>!e,give:C("sk\
ip","nothing-new"),because:"an hour in which nothing failed, or the same run again, must open nothing"},{when:({reached:e})=>e==="critical",give:C("open","criti\
cal"),because:"one failure is enough"},{when:({backlog:e,reachedBefore:t})=>e&&t,give:C("open","from-backlog"),because:"it waited since the first run, and faile\
d again"},{when:({cause:e})=>e.before===null,give:C("open","first-seen"),because:"frequent from the start"},{when:({fresh:e})=>e,give:C("open","reached-threshol\
d"),because:"it became frequent, or was and fails on"},{when:()=>!0,give:C("open","room-again"),because:"it was frequent enough and waited for room"}];function $d(e){
let t=Rw.find(({when:r})=>r(e));if(!t)throw new RangeError("the last row of the life cycle always holds");let n=typeof t.give=="function"?t.give(e):t.give;return e.
cause.issue?.issue.locked===!0?{...n,comment:null}:n}function _d({reason:e,change:t}){return{add:[...e==="asked-to-mute"?[ht]:[],...t==="reopen"&&e==="flapping"?
[yt]:[]],remove:e==="escalated"?[Ze]:[]}}var Tw=5,Nd=new Set(["critical","asked-for"]);function Fd(e,t,n){if(Qn(t))return{newcomers:[],failing:[],released:[]};let r=tr(t),o=new Set(r?.causes),s=e.flatMap(
({cause:i})=>i.issue===null&&o.has(i.fingerprint)&&(i.group?.fresh.length??0)>0?[i]:[]),a=r!==null&&to(r,n);return{newcomers:e.flatMap(({cause:i,change:l,reason:c})=>l===
"open"&&i.issue===null&&Ew(i,c)&&!o.has(i.fingerprint)?[i]:[]),failing:a?[]:s,released:a?s:[]}}function Ew({before:e,group:t},n){return e===null&&t?.trend==="ne\
w"&&n!=="asked-for"}function Dd(e,t,n,r,o){let s=e.map(f=>t===null?f:Aw(f,t)),a=s.filter(({change:f})=>f==="reopen").length,i=s.filter(({change:f})=>f==="close").
length,l=n.all.filter(({issue:f})=>f.state==="open").length+a-i,c=Qn(n),d=new Set(n.dashboard?.known??[]),u=n.all.filter(({issue:f,fingerprint:m})=>(c||!d.has(f.
number)||nc(f.body,o))&&!cn(m)).length,p=(c?Math.min(Tw,r.maxNew):r.maxNew)-u;return s.map(f=>{if(f.change!=="open")return f;if(!Nd.has(f.reason)){if(l>=r.maxOpen)
return ea(f,c?"baseline":"open-limit");if(p<=0)return ea(f,c?"baseline":"over-budget")}return l+=1,p-=1,f})}function Aw(e,t){let{cause:n,change:r,reason:o}=e,s=r===
"open"&&!Nd.has(o);return n.issue===null&&t.has(n.fingerprint)&&(s||o==="below-threshold")?ea(e,"held-by-breaker"):e.comment==="milestone"?{...e,comment:null}:e.
comment==="escalated"&&e.change==="update"?{...e,reason:"still-failing",comment:null}:e}function ea(e,t){return{...e,change:"skip",reason:t,comment:null}}function Bd(e,t){let{state:n,until:r,policy:o}=t,s=Id(e,t).map(c=>({cause:c.cause,...$d(c)})),a=Fd(s,n,r),i=t.countable?wd(a,{...t,reopenMs:o.reopenMs}):null,l=kd(
a,i,n,r);return[...i?[Ow(i,e)]:[],...Dd(s,l,n,o,r)].map(c=>Iw(c,r))}function Ow(e,t){let n=new Set(e.cause.ledger.life.held?.causes),r=t.filter(({fingerprint:o})=>n.
has(o));return{...e,cause:{...e.cause,members:r}}}function Iw(e,t){let{add:n,remove:r}=_d(e),{cause:o,change:s}=e;if(s==="skip")return e;let a=s==="open"?[]:o.issue?.
issue.labels??[],i=[...new Set([...a,...n])].filter(d=>!r.includes(d)),l=Pw(e,t),c=s==="close"?"closed":s==="update"?o.issue?.issue.state??"open":"open";return{
...e,cause:{...o,labels:i,state:c,ledger:{...o.ledger,life:l}},addLabels:n,removeLabels:r.filter(d=>a.includes(d))}}var Lw=7*864e5;function Pw({cause:e,change:t,
reason:n,comment:r},o){let{life:s}=e.ledger;if(n==="many-new-causes"||n==="storm-over")return s;if(t==="open"){let{issue:l,before:c,group:d}=e,u=c===null?d?.trend===
"recurring":c.life.backlog;return{...ft,backlog:l===null&&u&&n!=="reached-threshold"}}if(t==="close")return{...s,closed:o,dropped:n==="ignored-by-rule"||n==="si\
lent-environment"?o:null,escalated:null};if(t==="reopen"){let l=n==="closed-by-bot"?{...s,closed:null,dropped:null}:on(s,o);return r==="escalated"?{...l,escalated:o}:
l}if(e.issue?.issue.state==="closed")return s;let a=s.escalated!==null&&Date.parse(o)-Date.parse(s.escalated)>Lw,i=r==="escalated"?o:a&&!e.escalation?null:s.escalated;
return{...s,closed:null,dropped:null,escalated:i}}var Mw=5*6e4,Cw=7*864e5;function zd(e,t){let n=e.until??e.automaticUntil;if(e.since!==null||n===null)return{from:e.since,to:n,gap:null,continues:!1};let r=Date.
parse(n);if(t===null)return{from:ao(r-(e.rebuilding?Math.max(e.lookbackMs,Cw):e.lookbackMs)),to:n,gap:null,continues:!1};let o=r-e.maxCatchUpMs,s=Math.max(Date.
parse(t)-Mw,o);return Date.parse(t)>=o?{from:ao(Math.min(s,r)),to:n,gap:null,continues:!0}:{from:ao(o),to:n,gap:[t,ao(o)],continues:!0}}function Wd(e,t,n){if(e===
null)return{watermark:t.to,examined:Fe(t.examined),moved:!0};if(!(t.from<=e.watermark||n!==null))return{watermark:e.watermark,examined:Fe(e.examined,t.examined),
moved:!1};let o=t.to>e.watermark,s=e.examined.at(-1),a=t.examined.at(-1),i=n===null&&s&&a&&t.examined.length===1&&t.to>=e.watermark&&E(a[1],s[1])>0?[[s[1],a[1]]]:
[];return{watermark:o?t.to:e.watermark,examined:Fe(e.examined,t.examined,i),moved:o}}function Ud(e,t,{from:n}){return e&&t!==null&&n>t?[t,n]:null}var $w=20;function Hd(e,t,n){
let r=[];for(let[s,a]of[...e,...t?[t]:[]].toSorted((i,l)=>i[0]<l[0]?-1:1)){let i=r.at(-1);i&&s<=i[1]?i[1]=a>i[1]?a:i[1]:r.push([s,a])}return(n.complete?r.flatMap(
([s,a])=>[...s<n.from?[[s,a<n.from?a:n.from]]:[],...a>n.to?[[s>n.to?s:n.to,a]]:[]]):r).slice(-$w)}function ao(e){return`${new Date(e).toISOString().slice(0,19)}\
Z`}var _w=3*me,Nw=8,Fw=3,Dw=21*me,na=45;function jd(e,t,n){let{now:r,end:o,examined:s,least:a}=t,i=Vr(e.hours),[l,c]=[i[0],i.at(-1)];if(l===void 0||c===void 0||c>r||
i.length<Nw)return null;let d=nr(c+1,r).filter(w=>!s.has(w)).length,u=Math.floor((o-Date.parse(e.last))/6e4)-60*d;if(u<na||new Set(i.map(w=>Math.floor(w/me))).size<
Fw||c-l<_w||r-c>Dw)return null;let p=Bw(i,s),f=w=>s.has(w)&&p(w)>=a?p(w):0,m=i.slice(1).map((w,y)=>Gd(f,(i[y]??w)+1,w)),g=i.slice(1).flatMap((w,y)=>{let b=i[y]??
w;return nr(b+1,w).every(x=>s.has(x))?[w-b]:[]}),h=n?.roles.get(e.key);return{missed:Gd(f,c+1,r),minutes:u,expected:nr(c,r+1).every(w=>p(w)===1),unseen:d,heaviest:Math.
max(0,...m),leftOut:m.reduce((w,y)=>w+y,0),wrote:i.length,aDay:i.length/(c-l+1)*me,always:g.every(w=>w===1),steps:g,pauses:h===void 0?null:yc(h,c)}}function Bw(e,t){
let n=new Map,r=new Set(e);for(let o of nr(e[0]??0,(e.at(-1)??0)+1)){if(!t.has(o)&&!r.has(o))continue;let s=n.get(ta(o))??{seen:0,wrote:0};n.set(ta(o),{seen:s.seen+
1,wrote:s.wrote+(r.has(o)?1:0)})}return o=>{let s=n.get(ta(o));return s===void 0?0:s.wrote/s.seen}}function nr(e,t){return Array.from({length:Math.max(0,t-e)},(n,r)=>e+
r)}function Gd(e,t,n){return nr(t,n).reduce((r,o)=>r+e(o),0)}function ta(e){let t=(Math.floor(e/me)+4)%7;return e%me+(t===0||t===6?me:0)}var zw=7*me,Ww=.8,Uw=36e5,Zd=30;function oa(e,t){let{sampled:n}=e;if(n===void 0)return ra(e,t);let r=({streams:o})=>s=>!o.some(({key:a,last:i})=>a===s.key&&i>s.
last);return Kd([...ra(e,t).filter(r(n)),...ra(n,t,Ww).filter(r(e))])}function ra({examined:e,streams:t,rhythm:n},r,o=0){let s=bt(r),a=n?.open===s?Date.parse(r):
s*Uw,i={now:s,end:a,examined:new Set(Vr(e)),least:o},l=d=>{let u=jd(d,i,n);if(u===null||!qw(u))return[];let{key:p,name:f,last:m}=d;return[{key:p,name:f,last:m,usualGapMinutes:Zw(
u),silentMinutes:u.minutes}]},c=[];for(let d of t.filter(u=>u.role===null)){let u=l(d);if(c.push(...u),u.length>0)continue;let p=t.filter(f=>f.role===d.key);c.push(
...p.filter(f=>Hw(f)&&Gw(f,p)).flatMap(f=>l(f)))}return Kd(c)}function Kd(e){return[...new Map(e.toSorted((n,r)=>n.last<r.last?-1:1).map(n=>[n.name,n])).values()].
toSorted((n,r)=>n.name<r.name?-1:1)}function Hw({hours:e}){let t=e.at(-1)?.[1]??0;return Array.from({length:zw/me},(n,r)=>t-r*me).every(n=>e.some(([r,o])=>r<n&&
o>n-me))}function Gw({hours:e},t){let n=e.at(-1)?.[1]??0;return t.every(({hours:r})=>(r[0]?.[0]??0)<n-me)}var jw=[{because:"it wrote in every hour and never pau\
sed for half of one: three times its longest pause is no chance",when:({always:e,expected:t,pauses:n,unseen:r})=>e&&t&&r===0&&n!==null&&n.longest<=Zd,left:({minutes:e})=>e/
60,hours:({pauses:e})=>Math.max(na,3*(e?.longest??60))/60},{because:"it wrote in every hour at much the same minute: three times is no chance",when:({always:e,pauses:t})=>e&&
t!==null&&t.longest<1.5*t.usual,hours:()=>3},{because:"busy, with pauses that are of the hour or were rare: so many hours in a row are left out once in a millio\
n hours",when:({pauses:e})=>e!==null&&e.usual<=10,hours:({leftOut:e,wrote:t})=>{let n=Math.min(.9,(e+.5)/(t+1));return Math.min(8,Math.max(3,Math.log(1e6)/Math.
log(1/n)))}},{because:"little is regular about it, or known of it: a third of a day, or one and a half of its usual days where it is punctual",when:()=>!0,hours:({
aDay:e,leftOut:t,wrote:n})=>Math.min(8,1.5*e*(1+4*t/n))}];function qw(e){let{missed:t,heaviest:n,wrote:r}=e,o=n*(1.3+(10/r)**2),s=jw.find(({when:i})=>i(e));if(s===
void 0)throw new RangeError("the last row of the proofs always holds");let a=s.left?.(e)??t;return a>o&&a>=s.hours(e)-1e-9}var qd=5;function Zw({steps:e,aDay:t,
pauses:n}){if(t>=qd&&n!==null&&n.usual<Zd)return n.usual;let r=e.toSorted((a,i)=>a-i);if(t>=qd)return 60*(r[Math.floor(r.length/2)]??1);let o=r.reduce((a,i)=>a+
i,0),s=0;for(let a of r)if(s+=a,s*2>=o)return 60*a;return 60}async function Vd(e,t,{policy:n,publication:r},o,s){let{state:a,continues:i,streamless:l}=e,{log:c,coverage:d,sample:u}=e.read,{dashboard:p}=a,f=Ud(i,p?.watermark??
null,d),m=Wd(p,d,f),g=Hd(p?.gaps??[],f,d),h=Ec(p?.streams??Mt,{...c,sample:u},{...d,complete:e.searched},i&&f===null,({source:T,program:A,label:F})=>{let ee=`${A}\
 ${F}`.trim();return t.redactor.redactName(r==="full"?`${T} ${ee}`:Yn(ee))}),w=oa(h,m.watermark),y=p?oa(p.streams,p.watermark):[],b=(T,A)=>T.some(F=>F.key===A),
x=T=>h.streams.some(A=>A.key===T&&A.last>(p?.watermark??"")),k=await fd(ud(t.groups,a,t.judge,t.outages),s),S=Bd(k,{state:a,policy:n,until:d.to,healthy:d.complete&&
!l&&w.length===0&&m.watermark===d.to,gaps:g,progress:m.moved||t.groups.some(({fresh:T})=>T.length>0),anyFresh:t.groups.some(T=>Kw(T,p?.examined??[])),countable:o});
return{progress:m,gaps:g,attendance:h,silent:w,fell:w.filter(({key:T})=>!b(y,T)),awake:y.filter(({key:T})=>!b(w,T)&&x(T)),causes:k,plan:S}}function Kw({failures:e,
ignore:t,silent:n},r){return!t&&!n&&e.some(({eventId:o})=>!ce(o,r))}var aa=[{placeholder:"<$>",source:String.raw`<(?:email|user|secret|token|credentials|jwt|card|iban|cookie|personal|phone|ssn|private-key|webhook-url)>`,reason:"\
placeholders of the redaction stay as they are",example:"<email>",negative:"<div>"},{placeholder:"<url>",source:String.raw`(?<![a-z])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s'"\\)\]>]{1,2000}`,
reason:"before paths, hosts and numbers, which it contains",example:"https://a.example/x?id=1",negative:"std::vector"},{placeholder:"<email>",source:String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`,
reason:"bounded local part: a free one is quadratic",example:"a.b@example.org",negative:"@app.task"},{placeholder:"<str>",source:String.raw`b?"(?:[^"\\]|\\.){0,2000}"?|(?<![A-Za-z0-9])[bruBRUF]{0,2}'(?:[^'\\]|\\.){0,2000}'?|«[^»]{0,500}»?|“[^”]{0,500}”?|‘[^’]{0,500}’?`,
reason:"what somebody quoted is a value; an apostrophe inside a word (can't) opens nothing; what the log cut is closed by its end",example:"'x-1'",negative:"can\
't"},{placeholder:"<id>",source:String.raw`\b[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\b`,reason:"UUID with or without dashes",example:"5fbb6c3a-1f\
0e-4b5c-9d7e-2f1a0b3c4d5e",negative:"deadbeef-cafe"},{placeholder:"<time>",source:String.raw`\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?|\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b`,
reason:"ISO dates and clock times",example:"2026-05-11 13:16:47",negative:"1.2.3"},{placeholder:"<ip>",source:String.raw`\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b|\b(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{1,4}){0,4}\b`,
reason:"addresses, with their port",example:"10.0.4.17:5432",negative:"1.2.3"},{placeholder:"<addr>",source:String.raw`\b0x[0-9a-fA-F]{1,32}\b`,reason:"memory a\
ddresses in reprs",example:"0x7f3c2a",negative:"0x"},{placeholder:"<path>",source:String.raw`(?<![\w<>.])(?:[A-Za-z]:\\|~?\/)[\w.@+~%-]{1,255}(?:[\\/][\w.@+~%-]{0,255}){0,40}`,
reason:"file system and URL paths",example:"/var/lib/x.db",negative:"and/or"},{placeholder:"<host>",source:String.raw`(?<![a-z0-9]-)\b(?=[a-z0-9-]{1,63}\.)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:com|org|net|io|edu|gov|dev|app|cloud|local|internal|lan|example|test|info|biz|co|us|uk|de|fr|ca|eu|nl|se|ch|at|au|nz|jp|in|br)(?::\d{1,5})?\b(?!\.?\w|\()`,
reason:"host names by their last part",example:"db.internal:5432",negative:"celery.app.trace"},{placeholder:"<id>",source:String.raw`\b(?=[a-fA-F]{0,5}\d)(?=[0-9]{0,20}[a-fA-F])[0-9a-fA-F]{6,128}\b`,
reason:"hashes and hex ids: six or more, both digits and letters",example:"9f86d081884c",negative:"facade"},{placeholder:"<id>",source:String.raw`(?<![\w-])(?=[A-Za-z_-]{0,21}\d)(?=[a-z0-9_-]{0,60}[A-Z])(?=[A-Z0-9_-]{0,60}[a-z])[A-Za-z0-9_-]{11,64}(?![\w-])`,
reason:"base64url ids of eleven and more with digits and both cases",example:"A4aDF9effcAhHa-A2eh30H",negative:"IntegrityError"},{placeholder:"<n>",source:String.
raw`(?<![\w.])[-+]?\d{1,40}(?:[.,]\d{1,40}){0,12}(?:[eE][-+]?\d{1,3})?(?:%|[a-zA-Z]{1,3}\b)?(?!\w)`,reason:"numbers, also with a short unit (12ms, 3.5s, 512 MiB\
)",example:"42",negative:"utf8"},{placeholder:"<n>",source:String.raw`\d{2,40}`,reason:"digits glued to letters (grp90288, user42)",example:"grp90288",negative:"\
v2"}],Yd=new Map,Jd=aa.findIndex(({placeholder:e})=>e==="<str>"),Vw={'"':/^b?"(?:[^"\\]|\\.)*"$/,"'":/^[a-z]{0,2}'(?:[^'\\]|\\.)*'$/i,"\xAB":/^«[^»]*»$/,"\u201C":/^“[^”]*”$/,
"\u2018":/^‘[^’]*’$/},Yw=String.raw`(?=[\w<+.'"«“‘~/-])(?!(?<=[a-z])[a-z](?!"))(?![A-Za-z]{1,24}[.:]?(?![\w.+@:'"\\/-]))`;function Qw(e){let t=Yd.get(
e);if(t)return t;let n=aa.map(({source:o},s)=>s===Jd&&e!==""?`(?![bruBRUF]{0,2}[${e}])(?:${o})`:o),r=new RegExp(`${Yw}(?:${n.map(o=>`(${o})`).join("|")})`,"g");
return Yd.set(e,r),r}var sa=4096,Qd=200;function ia(e){return Xd(e.length>sa?e.slice(0,sa):e,"")}function Xd(e,t){let n=Qw(t),r="",o=0;n.lastIndex=0;for(let s=n.
exec(e);s!==null;s=n.exec(e))r+=e.slice(o,s.index)+Jw(s,t),o=n.lastIndex;return r+e.slice(o)}function Jw(e,t){let[n]=e,r=0;for(;e[r+1]===void 0;)r++;if(r===Jd)return Xw(
n,e.input,e.index,t);let o=aa[r]?.placeholder??n;return o==="<$>"?n:o}function Xw(e,t,n,r){let o=e.search(/["'«“‘]/),s=e[o]??"";return Vw[s]?.test(e)||n+e.
length===t.length&&/^\S/.test(e.slice(o+1))&&!/\d/.test(t[n+o-1]??"")?"<str>":e.slice(0,o+1)+Xd(e.slice(o+1),r+s)}function eu(e){let t=e.slice(0,sa).split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=ia(t.slice(0,2).join(" ")).replace(/=(?<=\b[\w.-]{1,60}=)(?!<)[^\s,;()\]}]{1,200}/g,"=<v>").replace(/\s{2,}|[^\S ]/g," ").
trim();return n.length<=Qd?n:`${n.slice(0,Qd-1).replace(/<[^<>]{0,12}$/,"").replace(/[\ud800-\udbff]$/,"")}\u2026`}import{inflateRawSync as ek}from"node:zlib";var tu="dV3tduOqsvzP04xAspPHwRK2GSOhAHLsPP1dVQ2yM/vcs87aM5MPWYKmP6qqW3/syS5TXNykjn65KH1K7q4O3hY3qU8fFzVmpUelvTLBl6fSwSm9xDTboD7CU+mYihrcpAb8utmKMnendHbL6NRQVJ+S\
MjFsxak+nZQpyY5F9SWobhxdcMkWpz5jyqpfizrYU3Dq4CZ1wOUOMalDVn3O/Noxq4PHDxzb99bol6KMn9xSbAhPZeI8xwnXHFa7PHGRPk344zM8Vb8tBVcx27wF/JCdVM874KPclFnid3DTxU3qNLulKB2U8Ut2\
qSgTs1MmuTniAeNSUgzKbGFS+mvzyaljvcPloobsCxZPp5iz0rjFuPBR7vy0SQ1OHSZ3TvaiBqyrwV3ZoA64kecY/Ki6SWm7yuoeUlb65BelJ2XchJu6qJ6f8WGDsnz0JSuTVO9yVkeXZUN7v5yj6vPqRnyGdl8b\
7kD/VWbLeD6XlJ79ogafS7K84nh36hQTlnC8qYEbwKeJa1F6HWel7xb7e6z7NBR7ccq4VHx26oOW4EeHB+6cnZTOyixedWelz24sssEZD4FH7x9KF5fU8G3TlFV3sbgd3Bx34IJFP6vhQkuZ1GdWH7ibU1ZDzv7u\
+PQ6OacG7ll3xWd23ip9PvPhLkovytxt8JPSccI6XUtZ8UuTfHYXbJqVxj4PmZ+J5/flOqtPP+IzTVa9K0p7m2VHsjKXRUyfH2tuTmw/KDNe7bK4kPHFZ1YmjmqoG89d+YiLslkdY8Kl+4LT1n+/zhHuYY5Ygoib\
X6/25IoflaWRf/7g55ZtdsmPysDMnJ2eSudIW8Na7lda+Lk8AdjW8JSFU+Yat8tVmXhx5eqSMj9xcUp/22dW3Xzylw17c4hb5k3kosyqTCoeH25wkA5Z6TX4sx/FbEyKo9Jfq+ozDCR4nsNuUdqGZ/ZZDT/1eO+G\
o8fTds7+xykz2WKVcbnEpD54e0kZH4JNTxi9dg/Ygnifsq+lrGO/wRp7Hncdl+eMuzZ8LJ2/HZ2IfipjU7JPZcY4r7bQk0zypSnZhRYcHPeyX7ZZmTkmp/otFF+/vcSlXgJrZepXy5UG/22fqr+65FQXz6pbbYK1\
4NAok8tsM+xMr7gLfAQ8jnE2VU+XVb9M6jD5tNhZXOAxqcPZBydfqD9lgh+5isfSDoEYY/+sLjhFO17VsCZPN/jwM/48Tdx7k1WXTh63csxqSFzd8eqLG8uWnBru8EHiy1ZbrriJ5tSwrU4Zy+MxRpiAmeOEdcEd\
woOV5+roXvmEWZm70jhENN7+yWMIe9qWSemkDBcQdz7GpWQXaJge90D/yH0rsDBvg+oy/CGikXHLJE7GK1P87JSe/Aj78DigC11585L4wOxmrFmfijrQVP1leQszvF3YURbfxPMqMVBOTlzUENzCJ6v3JadrFTdf\
lNlW2ObdJqWfy6iGa4oLzHAM2JiohvmpBhhUB8f28AiCSl9T/FaaTxBn1ftRHWocU7pgH/ebHG7qIJZs3LwWdWwhG/FsiaqHxSbVT+6s+osr2OLen9QBoRdOhsesLzhH2Cc/qW6bfORtXLAC9IVX1bul4Eg7NU7q\
hE8YYWgxqf7mnqqPCY7h+COH/oM+2UTVn9zFL6of4zzj4SYHm4Jfc3m0q8NNLQz3E4LSmOpJmy1s45NP3Sd6lz6PNjj1iQjkRjVs82wT7/5ux22bVXe3PqjBnjxzkiNW3iXEIInBGm7AT+IFs+q+rS/48eB+uVgD\
g18QLg2cp+oeLivts+p+eBayS3c/utOW1Z8TQmHvFl6/vySacM9jESKSDHdWR5eY9vQ52HxVn26CUX0mtwaLLyP3gUNZVY9QhwOCcM7UA4sfEFR57nWCe/H0X071Y7A5qx4ro3qcMYRXnscyXlV3ig/VjRbhAlnD\
SXVOaYt/2Q05S5zdbrHaLUqfYYf6YnEQFjUsbT22RemrDWfV3+tvxKSOGxwxDix/P3h3xzVxbprn+lZ6Ga+zTTf+CBw5zM98O3zaMy6T6i5KZ4vw+B3TDd9M9EKdnzxWb4Q12UDfckEAQ8BhcgdXrJGtJRvg/nDe\
FnjRpzKnZ4G/gZEl2Q3szmqTnZVZeJJnuA6zIjHNJUmSuvgRfktLuOTfzdm7wC0xs13VITtkfCvDfv21byQ3OOHeIssI4y3/KO2wBRrr0+Ox9G2JSseTMkid3oztwCgXZ6XXuCq9uRJjuapuXuttIVDCtuPknVjk\
BbEX+eWszEnp5W/cktLxdnNu5R0F1Tu7qD4y5pqSi1vVIdlVfa4wPtmNK4/niD03BTcA0x1swsccn7+TjofqvpCGdklpGCuSv5uTpHmhO6rBQLvmnfpb84VMxi2zCw1XgFNoJxqm4ZaX4NVhPJ+9Mt+Z0TCuqssT\
fSISOH23IxNWDSPvthGfjSBwVuYM77e7bKS3WFB65ex/ELRoO0+lfcDRlwhXH6wv+Ct9Q7gpvUxwGbLKRXVPpXGGNJI391B6tTnvn5RCVjrZyWM3siyjv9BWUdRYNTAlgIulJfUxTbDGrAbZ2OEbUQtB7c9ox6tr\
noi+iUarEeaVDqP4aKlNPt+CDwKeTdxw/u5HVj09Ev6C/avW36/IwWALM7zK7FQfAhLhRZnRhbf1Czgck6Ron4wgsPfFjzaoT1+du0E1Z5HmiauFxXw+VT8ybYdh+WKDZIR5Q1ICK9x+10I60VFaumrjzltQfXA5\
I8olbyUBMMVlBu482qn9unH0efhhPhNtvvCB6fssPC9+Tpa1Zx42bKsy7hKbeevtcsXZ/7Xg3UmKWjimka6f6ac+q875UDclOLiYQKd7tyjAluJQMfQbsqZUVG8l4i1n1XML+yscf4/Qc/bqyCh6yqqPp79wcqs6\
fKnjnGG/a1zg2jM9Y4rbqrorLmdCcJJsXiTV+Nrc9vLfvZQVK/1rUr0d8TcY3+QKjQ5FirOrOCB7ZmUF636d87iV/bSi0k310B62mTGJ5yfBdc8RBVMt5VgA48+E7ca3E3zJrYVZerjOTzjXSL0PZ+w6j+rmZSF0\
GoMYeFLDnAsCXlbd3xwXlGB+ViZf1eCyPAmeecJ1aoUxzK5c44QrGUS2Q/BZ/APc4OsBEWHfayCkYDiOzH3uuDWcDj/e/tqRIcsgFTmMKP8Okm5jjeFDdWQJHLc08gnM4sQ8mkWd5dlLPYAwfp3h31EyMs+e4vfy\
Ste62Y4saFbGF9geKqQZZYMNLo9IZhHzaay4GUalurNGfO8ZKTGLTtzWAc/JygqxMSClsCsc2FBawcWTeIwLLAXISY8yfL+nt3IU8dNPWHmW/Ezts2ALWFI8aapZtdlmYhp6PvnFtnKkFg/n5VU3RNR19fjO9JhI\
o/jhPOd4UCfITO+LOpR2Xz1Ak/BUB5YiPeI2URt81LE88XwFAMBHpAkfnDKrZdI5JFv2L745o2OWRx2Kr8njBwzSLRkX7n2Q56i/NLuc7QV+pJZpvdSHyD0OUoKijGMZenioI643MDvo44In+sTD7ZjWfhOoy5g/\
Jnd1Cxd6yuqQs/pwFeDA73xW7/8R3N0FPuXgc0N2hjgjIem38uueX/WaXgAYmdGiqFlqEcic4BQX1TtASwlJUp8cHn5LLEyJJU0WW4HLfiIgwBc/xoB86AxPE7IrYwxZ9Wf3heyDCJwXHz9c1GFLfOrPUp/t4xXP\
hjTLDUs5EVC48Ruw8k2s7pI2WvffjajPsIwSj/AbZvn/bFewLrPWe1r5h8lu3Gglw9cm6blHfP5oxR0yzaNbxqf6LM3sYBOoGJbCItkvsi2fTG8O21iY3H/ih61gpJ8xwfrhiLcAdzDMbT8+6FE+6q4c1hpagYPK\
RnpxDx/041LTze088E/ae1bDg187IkHr/WVDeTksm6zmUcyxwX6EWQ+oiuE4xpgmNcSAUqk+NuLm3S2eS/KJU1fBlCHlesX6hUNpt3ekWX7Ib+t489VRoqzDChtArRVXZdqAVEmCg3nW1EXcZPKIyn1GHY5ip7er\
R913dbNVJm7FL5KXrDE1dInbjuPGkm14JUmIDIin1boJCO0VMlxixtVMUXobryeLkggRDt6tqIHuWTBWYB6p5LcC8ZXxj+4fYC2rbt0EUFHaMmy9gAFkFw43iAieYE/tO/DRH+dgL6hb5NDwjn2hk9eoirylr+6Z\
jQFPPCNN1U+c2KgOFzvDJdn16kd1eqoDs44uJ/wYvbO+K4PkiFiD0n5SBhADM0j9YHadVbednNJEwl8oKn7CJB6Hgyx3X/yEBCjgKCGXERCCKD/KiQO9YU0ZedJ1ieez6h7IrBHvmXWNasCNXb4BYjM/+DNZN2N7\
ZgvAXS+XwHtHBuWY3yHJzZLt1hJYUor+ggKvR402SGSWqvhjzxnh4Z88xV7O3hBvgt+wOhEg7AQ8yfMLO84G6GBWWv4ODAEovE/YBULZfYAtDcgKPiQyI0MMcayMSfUIcAcsya6A7VFobxc1oLCtuKcHgXIkLAPj\
Djb9RvUaWLuHL4Pa4iBWml/p4Lx6Bv5KOBwSzgazuvzy9Rb55ympfsklwXuB9JDPExxVcGiTnH2Fl7kGsB5mt7taAG18VLMBq+jX8BaTtVuRDq9PqcdhUGdl7BaKOhKg2wErnKRk30LwoboJrK485X5gmmMyPPEm\
pllwTkvUSryDviQ7teKmdzxu+sazY58tQTWO0WR/lr5USOjfT8QRxb3Mvojj6+9M/I+sKaSsmOOyEyZ68RVrWJh29LjPJ/wfMF23jLVw+ihvOG58Cm2Q3FiRRoaFK48LrFl/bTiz7lxhJQCjgrndkZ/9AiJ1HolO\
2aXFsORPvyLCgSVDY05qxmTga8J5W0b10Yo+62AqLHGLhL2D5AiTMivyeMNcd0/4+hSfr3BsAH7+A132PuyUz07/0FqxVtjOF7GTgQbquwtxlbpGQqHxNWeQUqTPTnU4Wja7CQl15+1lifhl3BDQn8BwwXOMYAWj\
R1kGBL+VsQK/wWwnUkU9EQYs9UdRn4TPd4jLj7DiAQ7CVZT4gOqINBZSBZxmrplAhwRtam6HFOoEQ/9ETKST5TJ4ycePANtw1KVm/Xg2QL3AqnpCk0ZO6yuH7C/AS+AZQ4jf9EU9WRvmeVyqdXWW5Wqu8LfF5Q9x\
FGKAFeQIHPL4lm8zubLuLVE8FL9IqrElOurh/p4+9cnD7JE40vQ3Qifmsnn+eXur31cLrOyDrsGOgv8equ1cY7zt7qGPAr9I4M9+9igYYXdWErgFy4ePuLoJ2Vcv1SyMftuZ634rHtjNnQQxTkuf9zIJzIXq/trl\
EtXhb1ZdOI8onsDXuIU1Ge74Wa4oTaPS4w4EwlMWGAFPaSM7Ghw+7cmsRrRcGFEET8BDwCxQ5sM/AdcBgS6k3XIXCgXGuJ0kA9XfS/CosKOdXtfu0gnXRErLkkxLtlsTE0AK2TKKRZaiICeYCQBizgKtIXvZbMgF\
IJI+edJ8yAbmJ3i+iikdKlyCk7JMlb6qDr8d2IZQESST2xaGBTf67UGOqe652NmP6kiUf4jTSf1xdkTtb64AolGnkIhWOgVPmqMILHRF9oaK5EmkBqXzVRk83xU467Ikd95gLXq9Efd1xSVES7+UM2QKhaDmdHE1\
u3pPQwdYSUzEy51T3VnYaaws5AI821Jnf5KTAaPHzK27qI4ZrCbJ2NV629ABOZsACeNSki3S3PYSV/sLrdAwWlRMfSU/St+HlLMwP5nBcugTroHYxpuHFbad1mvzEPJPwQ2P1bl2ixSe70lpiC9cE37qfycV8Coz\
MVBSqwJ6fUrQfa7/1F67IAFAtDjLQZh2I4fyQ7hzmAKZB1IcIq64MNoDk7UJ5I18NdLhg5zWKYZAT8tv5A0U3huXUf5JyA1kGAfJWREiiTCyfGfqxsTk2aAvgO296E+aFUsGfgcPHNcWPY1PKIZ4C6dcyd2rm8lH\
6DheAdnVG/oiLAhM50tplGnUdlT8icRmK7c66GLANIC7o9iAeBFI4w70l1hGvzp1GK9giYUMXR2o0CAxoVYPsE2NVMZX0umzhsy50uRMAfAMMHWQM6xPDAjAMfgJ2FmH/L7PV6v67f232ibjgoS6AgD5WKsjIDAE\
XbUfy296jT524tN237eiugcIhcK1MIz4/doAY6F0sc9v8H4fRBF0tQDrkzoiQBzeEAmqgtpRNVdSyZKChG1606YwBB/rz4HAHomZvJQIx9kuzxc40/KSO6P91W5Z8CgUPIAbBz7UsbysrjTk3007DO+FJu2zUP7L\
28PJHfXlPRlqEgDqWYyveeWe45kAF3kcg38L1n70VUYgYNMHjIEUdxUPtKtmXuYlDfoHOaH5gAZbplpEnD0h0d8bMkjwPO5JC6waMXchL4fqaomTVFEmWTX8i9IQ6bMVybm7JJUPotGfsx1RCkh2Lrh9T7AfxSYe\
60hmNrwtcbxXksWencCu5KhAbl/PG49ICMLaNrhWzz5Uv6AXgOAAsBFocCVCjOAU4EeLGprd6TtOzbhAsQZBVrGZKS6lTbIkMADeADOdYxa9ylQpGphACELV/oIIvhnzIIpC/uoISWDxPgWMdwV1aZQYeMH1DxPl\
d/3k8pj8ynSrYUvABUg+gWkQuFQQ4wGo/FCSs7Manrm4uVHIQfVnO5bYuKO7DZsT5pb7frYhvzJgcq4BVMKEePPzC3VKcq6Fh21ZA3jcNXlxmwbO6VURQIK2ZoF+Th4MEYt2g/N1Ts6dkFOTIB7iWQ2EiwAqAAbB\
QXww6LxIobb/oFFuiMfIkOtPFCzIhdoHAdq0e0AaIcWnjvbtKI83OGOheyueqDdgOxY+/m33hhxiQYwW7kGDKCmqi2FqyZNBXv5+FD8ZYXUUHZDwJ+bkp8mRnXuxU8YBFjMXF4HQyikDPXf7zfWBGO+hUUAiD1w9\
yIk8ZIHQCdixHBbhgKQHUGAuUCull36EjDD8A0ztoboVxtmlelYhMEQcvEiiW1GPmUnkADYfydO0GxGknGBmv1S/EUc6FgqPrso8VqW9WyZyk6J4EQa/sWfcmBxr4taT3hniEvCP2c0nOfJ9I/CHAvlbgacyP24R\
1r7Lzt14/YKdvZ8RqSQ/mkWbQ1QsSSm2Lcxmuy2Eepj65HjCKVca2xdfUksiFjVNMguJQArNaIPY4J8fJKx/LnSEs0U6JFosnU6wQ10ctGLmuqNBdwcwCvntDCYSSd/MpJRpMfdVKtnDf0PzS0Y4IMNGfghR4Mw0\
HpgZOHhwvaLBwoqaS8UOPxg4sTNk4MzsChSFH+KBTSW9qXxkTgvHQjkFbChjl5T+EhGFnaYkUtN0oaIRth2i0Gv9dgZ7byakVUsFPy9JDRcvTg9yv1xOTwkeHqBdkiq4Qvp0aM6JOK7Hr/UpitF8yxWGDSnn1xYJ\
TiW7TCdCqm7cGGkC0Bw1nKtwLQscQB5/+HHxrPo43vAUNl3UCeGsggcQvQ6zs6VQpCyf1hc5S1JLwE09ADDMjtwq4xPwxp6KHyOeVd+pTj3fwPQCsIUadamqxDEu2eciJ+whKmnztbn05Lfbl7T4s9MGjlac4bK7\
wS7EE9yAoAlwTkQ/u2VjBSuckBNflbNfmXohYKLgXYsA2ZPwistUFYv9W2IHSeZ6haFlgbelUDNuCZTGgi7dVjWcqOgL+Xdy/p3FwUDyAURj9aL7oBLNJrsU18pKwuewXRz0tCjz41fV4T+sc/9cISoOZx4j7jcQ\
MVF1/BcizVd7Q7iBy60wFDUJLOFRXvOnvq0wt+baKkTEoOpwm2fu/0Yw/sGfIPKKpa0OQCQGVc30jQoDq7opSWIkyHENjQSQTYB6AsTZ+Qn0YlUDwky/a8UQ0SE6hyD55CyRWC0lJwnembofKHtYrsuloa3Qs88r\
ZaiaoGFp5Dlird5SRdgeOLJOYGgzbTNEE9+3E0VSr+ysO6PWhVOFuSotsUrUdmm8ilpEMCt9uVbZFnk9DWodsfbmb3GOyUM9QcG1zyQOCOEPiZc4PFvJe5vOqguhsuR050v+Zlx9Y48yCWXIW/TicmEbgiRayf+Q\
8EGZP03pLV9siRJWNgeenY3RhHkYYmgHDZ9O1JnCnAulPplGOqPUWwCmrFVKhTj0AIcCRBC2lwTu6p6rS6cIAf9A7AYVmbnC9oinUkhR3AL9wnCFU4YwyNsZDRFKb8wyHXZlXvFz41NoKlmoXQpBopgY7ied9UeF\
yqvoxUPn9eI/Zmr9F4p3ReXliHc0ogO7vMT0Cy3ofP0f6BImVf5GgdTFcn+QWNSDQS3eqvTETZkY7FiVeRYmAE7wQLXq+hSt7gox00IXLVSDPBiw2QY3fOa3KuelcyYQI60ix2Uvd3aCFadTFAO1+KmVi2Eu2hNY\
5gXv8sHUX9Rs0ACUkh/vhdJc1xSrllqfRLg8tgLzrd2j1pjkAKCFq/pysHOB7Hp17+NTndgVg9qPawQjJcs1/SJegBlD6y8QvMZZxbGWU3BG5wQKsB7P3/h/WR+QDsQqiIM4wOvyS483CexLwJwyiHFsj+B6/6QX\
H3fH/IKanLufttptYnNj420pta9EVrAo82CoOlfClJ1AXuT8WAj/XuU9Kq3TCzcPpeJs8w20QON9rZBWVNawGQSB4eqSL+ooajgW5O966FU09iY5tnxQj3wS2e4Km0JF6SvN/Um6mvb28fP+JSvHi9cMu+ADQAC8\
OOLuGpD6/xXQsGIHWgjCGmyh14S6dKPBMxnYpMVEZF06W0QDJCliIzQ6bl16wwaacicLlN2zG4MER2XxKtNt0AWljq02axZFSgNVga+qjH+lIOyD2ijEqPxQbqr4RgqB8dtlRwSsL3sTQQBW/yRkU0GDoexYDZ/F\
8tr10VCujq6COxdXjTIT8RrOWCRks3Qk6alEAAJdvIhtRChM0SFPfl37YY1NvJPcv97EijhD5CfQBoiL4QdnnkTCLfda6UT6iox8OU7byKxkQAtVJSSkE4htClAwVcXDuxzkKGp20CLGQUUwiD/oc/EkIY2vTimO\
uxpGhFyUGd3pX8g7AHhYlcYhq2zE17wCP3QjMBA52wzY+BuC1553a8ejPylNibLo7WCho9QWKHp0VKbWWzyJFT3Wq8M3vwhnbqdKv4vkTZjSpl2lqo4l1czgSllueglVh/IC42jHkoFX4utTiC/RHc4UvAN+Pavu\
7kb156+dZ2oDNnaq3K3q3GxDiIBMUG+fqta4JuKTOgRwJVWZj2pnR0P6AsqsQ6XTn6psn9/rkP7smYIWsRH8GxIJ0XK6SXXf0DNwB/7c7E+MrNmQr7hxtDchv20gIknhzsQ6KACmR+nnUqR8kIpIijBYIZ0EPpda\
BkSsQR1DOG2+zFKprHQcgtp8Q8pzzKrz4Q0OM1EKab2w1gcsEVS3xG8wUPhCnE8bGiGS6LzjEp42Xfat0Fn9CfYkHTi6Vm2ZCR8oWpFWc3Xm0wQ98UWKvQ0FLfYO+P0g+R+zLy+SEQKLV6oyhAU/PKkjJNpMOaPq\
C6Kp3pbxWpsfnhI4MoVASv9U/qfnznYj1bqraEMmNC4u07SoDxAW31AkJHf2jyomgmNBporqjdygsmcfiCvBmz0A3AUAQusrSd9zzLPqTwF6/j64c9lFSyWuLb7cfmG+MZ7ZJJelCbZKuwFdsJXvYkf6SD2ftgQ7\
u0iKomuLKIkrUN+QmK2IBtfioJZ5uKpIZQ44xFq+Yw1/ml3AIs5MH/2JEDeYmgiJN2q2L4jQQ3Kj80SLkpDgh6cyD6S2o4MYWZ8d00U0H92c6DdYNDc0mhAVSsjeJkj/8OxYnrwnGkATf62KFOxA5h5iGLghVlUL\
+5n2rI3lyzK2Qmtt6nak2dg9sj2I24FYPTGToPR9Rv7W8cxLIEEpv9OXw6Neb47TFoQDPIUbdfZ6rH1mWQ2AH+i6QHFA3HOokmFP8Oflmqs2ZHh7zvNuMX2xFx4Vm/bWUXN5w+zQtjO0h4AevF+E9EWDlCZWV2so\
L6cCZc3JXdlesq8p9W2ivHvDmLPkxqUBy8OIrLKWwAViNWAO0rMIO8mLIGRdUd12FQpoA1uDSht9s1b9me3IMspckdQcE5fepEiJsrmzIebCHtR6v4DoITbvR1JbiIJoSaACoIDDeNUtDUMb3CJh6a9QJjS9XXk7\
+EuqyjJx4XapaIcOCFukHkfy1wZRQS/UKEjyIkAAWksjKpQLmx78mYX/Wrssao+7Wdig4nO2r0ZsaniQaf1iw49rig9ZCWwdgB6p/dOtbdFRtsjkq62ay4FR61vp/HY6BGvPb9zAS4Qk0px3UY6g2cDB2DOHlD15\
cOjDQ+r5QNh4DEjR8Nj+AgQMxS3/fWVXgJ+3WeLLAf6n94vDPwYUJ0AAZy6V9OQWm29ZfawOtX6YXp1TDdFCCCN2qbdwUx1uRt9ZwfIC7ENb6pIAnDg2LQjYr9waRYTdRc+0z7NUOx4icWj4sK5kQi62RrggnDl6\
orB6JEPYZHAFohVV39bsACz3qQ53774pR13wZWQTCAhw34hZY2CTHBppJzUIvlMJowVgGe0Q8jXqfo5Vlyj5EKCPnp0jFQcC/M0tgjJotCHI/nZniyylKq0EUPFjitmBdGNjxETsSkAoNqwk+2/eRB7Jv/3O3HSP\
yOUqG0IiBaDOAHag8Gclm9iyOLLcdo/+VumUItvgM/tYjv6yNcXtXPU6VXZi2NhEGRgqmUkS4d2U7c3Vtoxf7Azk4MLPdDePEEAmSgsyObOjt4vj26GgoABxssYbXmbHPcb8Vu8PEJ4uk3uoD7T1VZVtBJaG1YFV\
LRMwQkfJPtyjR4R6qdViQc9TLVOq+I6kFOlFBixEwbuoSiuvDnAEGTjauuIOF8lqwvkz18BZQlJkGMlM9pdqQjhEX0pnSeq+QtPskgntpJu5dr9dae1qsJlC6eGEU3Z4oiCCcalDDOjBGERbOYvcDHsv4Yx6mEzV\
oaTix3/Qo+MT4mQiHqyMGBug+I7fL9ZiYDWP6hOlNBKZaustKrI/7fHymt1d6XFU3RM/v0KqgHzefAXxTPR6dNh/FqqPfBAEVwwarYnF0iUV9lT3LKXecFFhvKBUX2utaNqIh3qiQLqv0nt2Ybz6hsEBntko2rij\
BiO+efIgWFlaQRENgpfdfBrJoAFyM1GwA/85U98D6VmHvn3ixxqLZxMyVGCg7j1MCzBP14VlpF5LOmxMaBqgWPxL/IlW+WZ1+2korOYkuBlCI0b6qQ2pt53Co71+73MUkuTXFfEwvrgZ/CldQc9gLunC4r5RjZQ9\
1d1W9gQye+/ONzgINieBssASeTwzt0QEZXaiaAn1MIFFNnVATxdHG1CJkLZDlxOgU2BzqGrtRmU0uGRd7xiiwOcrYdTu7qXelu5IE5C/aL+glVcz1yTg2hzK8s43SVsw7CUupXZKgAFjkioIOD5wXinRyFVII860\
f1QexvAR1OFWIX6oh7GJPcrmoQ7fSG58jkEyzzne5UezQ6tJEaVOXyyaN0lRInNC0xdqFZTbo4jyIfFNZHFfEf+tY4bdamyeNuT9kW4JF26qpwYNFlO5PpmptekryE3/8ZviMUV8gKb4bl2Ae08+SbN+R5YBRxSN\
ytwLlPZXnlKlA1jbKxtCsX84n3TQ3RZezam9P3MDW4R+05CAzSxsY6IYsI1HWZFxAEmn7U1IRRNVT9138oX01EP9idatqjv9rbqZXHlMaP2mffqE4AfpTj02kVfNvHO/i24cbXWTZlupn6siMiq8kYnaHdblAI+8\
SqNK7W0PCCcUUE48AZGSwzrcZqn1Mi5ohOnhKJFc+5hJlqnuwsZ33vTdUYKhvWDsUz25HYco7FI/YNQIF5Ks6MnnG7VMqDiz6q8R9WWsYsJF1Ocl8qjNhI8sxOQmUQRo64AgUf9lzgR41WUJl4u3Voc9H6FxJmRV\
Cfn9NzVpGM7ZVpENWIiVwiS2fbLfvo5CYnpCefDhZ7fOXUkCvxlfeB/VT25pmmgiAs/anw6TnH635Rg2iLATD+h8bdTT6FjjxINfH0sxiN+bCIBwvH8uNATr1Yrx4GTAN0MfVDzbaLoilJcaOBqgY6cxznN2gYQk\
DihSgBETGIw04m5wBk84C/hncW2yc2bFl/pNbDsT6IXv4P5T7YSYjwEb0iIGAzk38TeV4HZVx/WtwevwFJWrtEaIWJsU3tG9OsUyUY3DD9e/Z7Lc49hVWeQHjt8hQiPxDUyfmgQ5NJkZd+0G/cM8p2eyXJvSy0s9\
TAFCC2nQ4gg7x9BtS4OvjzwIovGQaQtIzgbyiGBtNLQQLiARY9czaoxxUp+sKqpsim0/Im5nDqEOVwch66fPyv5UAi6/A5mEBfvWXD65M9QF7gFmRJgCcEWjX2sz90G6lx3RAZIFL7bqk3fdZ1Ht12XYIY1rQkWO\
Zi+CeB+ifWy1H8oGBM9j/kVWVrFWcYkKug8HA/zdzY4yjNjYkbocUFrs7OIsEPD01+wv0tzu2BMjHU4BbM1Uk/dFBmVQEzNSqcydhHnihqNoh6CSSLM62n8Zlw+S1VfLXEN2BzUQZUnkAHtfabWqWQGvNNRe372F\
9US7z7XfsCpl2Q9Qz2XjbAx8Os/FeXKn7cImemnhDz9KcwrCAYM46ogmNtfDnrgD+plZPuOYM5+57bqBCpeswVMvb4Bl1EMKPznKeK+geqSUyz4GaRELreT+x7QD4bqkuEFDCBm6CzIfqbuxnUA7NqGj6oLyt2xk\
KM5VtM9tB8LFMRwTcnoGh1OuDCHw0cvGDjqWWdLdvtRZCIt7fx5lKIanyW2VeGCSm6uoVUcODNLbRXoTDIetEEjuqJb+Z56GZkOGH5vMOrS+TplxgE98XgC0zzFJm6LkQs3MOKgr7KMcIM1gjsoCPt8kyyPw0u/d\
5uF96peMX6isLcqbAbcQF4HCqCF6m41nc3OShzuZUPMLALe0OzJpVVDSExu+QJSfXMN9kED3bZBXeVdfVyknWtKsDMliO04QtbGrbDEPTevfgaMgrcibjuzjAypaNbjUUp7ZeNzXhotcW+EMs0X4V1TncrHH3mDO\
BB+VAafrvUFIJrBRB3UwfAWq+y0hkydbusdzmXGEbODoZM4DUkkIEe9vHDUO9I/YFvsICnzJfS8i6EDe3EPPeg/njcTpUfBXP+8w9FGAlyooKJVEofDhJT86v7REMp0PnwlQfZDefXfZ9UO0rypuRd/NRU5eny6Y\
WJZlykNW5mTrrvewe2nwl5Ei2DZWix9CR+5kapVQt/jJxnOWaB90VNBOw/zJG75pBA6I9i7X1BN3+96rby5Ve2hn6NEJ76GmZMuerOGAINcG+VHy7k/Sn5iV+fua6GCCW0UCGP9J06inz5I0gqtqExWHFlbrZIxd\
RiJ9WCanEafif3Td95FCLz56Otfpb3dpsW/d7/n1kA9cd29XydRtSs+DwKhggejVs9umiElGywQhy01p4CRwi5O773LOE2TQJ2RWEyYGjXG9wAGqrpBEgjZHNAqBc9X2CRVsx7i2pnb2p6D4WMZSe+lNnQ+VBH0g\
Ttg80YopKCi49zZlqT0kS2ut4vqmum8gjcijDndpf5BJQyNQiIBwtXCbIiecuaUwWD9WdCxVihNTtiJC9Rj2UAa55dVeYpLJTwtwxuzQGyGR8HDluK96hV0Hcyg/UrN9A9SDeuzP12k7qw4TmFZq9/oSYwj+xNaw\
SXz6Xj9OYvVmwTg+0mccl+l/Dx8cUOd8vA0JIVlPP7hJFNvrKoxVEX1vZu4AzAPNcKiWiq25FRwCC0HJdjDPpDrjP6nCQcCKF06O4CBRX1Mj5kN7ggR/ilZ1Tg7o60peXLsmwj+zrBv2nNV29fGi0jWY38eJT3eX\
PNlg/c0K4IQID1Z5hH4SO7iwMQA53e+GmF6GxJqdpwqh6faIsME3AkaSgXQHOIxY8wmI+tlNRj4FOhxCN9zgqvUYnqqfZdAVGbz1nXRKeGDZDyZS1IA8RR0FXFHyfMFLT6CaTIxVVWFEaDraMHpwL4XpL9bFcQ7c\
gHYwfuRw/x8nHvIkc3VjxamMX6WbTlS9MvAnXqQoO/7QGfXzjCp6UsMqciE41I+GSVsnspVhEdVGVVwMufjCzs9j7W+fdj0UumvTL6EM3OGT3e6tGxwJ8IV5vdkSmx7eeoYQ184JYnVMbjIYaYDBKu8jriaGaokJ\
YrjQARAr96gVxvKC0T9fHdhVjkjx9SC6k218cY31DEhXN1qwuAHQVdW0c5dXvTVjHmsjEJK/9NZ9MOTWEy2JAnRU1zckvOEnMlipdRiSy5zqxDBgVlUIEkMV2wzcHzMJVkchoHuoYeXEY2H537uF4RtSGy9SZeYM\
xYKGU5t3FBaZSfwRQdiJ6EsSJRwdUGv1ZrFn7GACPimtaDyfhrTAW7OUpEJOJlpWzda7vIoDA5yMkMXUgNJUcq8OiE/Uu6PkkOy7anPH3HgD6oRs+s0qWDcsbAxL8cctD882SYq7xDeRP/9CG7MyNx48dAT2fpn5\
s7V5nUszQGVn4NReTTRjHeLQy0iZ/pscJkaYiFCReyoYnZ4Jgk0uvWFxAswaNm9DkwrQl74w/HcmgghFm12YqQJ7u3X93Imxuosg2m/isu/aUs3BqhyNdzxJP4BeIWx+zfyusEtf/GvkAyacvbGEp5dvAZT5WgrO\
YPMjBqecOaLhnwl6w/QfAel7410dn3Ek+UlsX0SYbJv/X7pU/dVoNVfr1WNMbdrAAHbNp3/ue3XubThTsr51V+ls5zUI6St9FjQMkNQyJC6Jb8VIon2y9EDodCjiV6n47KvAi6qQv5jMJs2lYZOjev93QlSfSh1a\
JgJBSslHZN+w0VindH3ACqpzqwXXZ+16Q+r28qnSV8t6/fcIwD753QO+xpsY9NntO/A2o1TUsfs0iQNG6bYqRtDcOrMTYgDAYMhEHaH5mo8cxJA/QhtwIqxAi8niPuvE+oQUikjoO1BN8dKWq6xMDcSrhkm6g9ln\
mWtyzSu2cMmO3n8kffobR1u+z3zwVRIACz6PAkJcOZY6CaSJcRNxw4xEssHY7AoZDlLdkGLxBIpbCiJzCk7BzVm033J+6uTaqXGasVS5yCYtUi/RN5Z3u1zh2SQC7w2u7tUEIbcvDAImvlYdRMfBzFo0JjKAILfx\
Q7w7qm8aucMhhYtI3Za9h6Ym2E8hlsny9VfIEOuMZzLxu0xF6Uf6xv+RVf/JbANlfgTcXGQkOpTAMYaOJxx50dskJr1MnPrJbgCfGTYOL7JXrHlnF79ZUqAzW5QgbPpo9S7B8/9ALuA5qwoz+UjRMkVIH79mffWz\
5S3VGYuCw6D9nOnyJFOKOV0BE0UIlKxvc2QieGBxoZVFhgLv3hoqplttVU11IsvugEbQ3zBMBO1P1t8EflzFn7Hq0rVrONKE2hxJYPfR2rc34eUum6MMFB0xlzbFTDPxkLu0+XXQPgS1fMu1PmTovOjCKMHTs9RJ\
H1IQQw15hXvhxowxsCsD8ihbE+raSyhLmy81Ix4iUd+KLcgIG8eorkGT/zPMr3bUwcmLLl3qxINM6+KgLOZY5PwPhHJ+3gbeCXf3JnPiTAIOz9qkQK7oM/PgfeKkzMmSCMKwkOsGYC93ctNM7syRSv17Nx0I+DNn\
iLxTvgLZsZmOZKarZ9YsjwoDvLfSgcx8b5bjMeTOYu4V/EYcb2iH+0/323vn2zG3tjd05PUre1SrQ71LT1ydi9BVOQzA2QnNslleogB6NX6jiNlHJ6T9dQbbjGK9f5+iW4e/1IEJfHHEyTKagsQ9U3PpzzKNo071\
xBQWOJbZUiCIroT2KpPa01bk3R6HpXYCw5retGhLbTdabuCDVM8pcj2FpdI8cwq1MoAHlkYjJNMn4JZBGuoTGFIYxHiFuOqMhPaK3JbrDTH9WR0igou5eblbOh1bxymd92G+/C+IRvIZW6oS5FoDoohfaltilkHx\
qwdaDd9hvjZutbvc+UngyLmfE6em91C5mC1jmrf1RQq3x7huqj9j/HVoL3o5iFqUNZR42UJkuA4lYQJS7OLaTHzpTnNU5dWJsOZWzWRlfyTJUtWPG8bMcTAy3SxC7FFkQRWugd4I0MaPOO6rtPmQhO5u6BmE/1/b\
bJxgT/uU2dY8KF3mgOTdWoODH39xLOZy5cwfiHv1/NXCKGyDQnJW7XrjfFe2iosZDRxhDhH9JbU5/7H2C68Y0bJKK2efQeFSBK/M+Yzfb21Y6AG47e1sRdJVvlKA2mKRjFFL0jwL4x21Fb2M5+i/pSGQuHl6Suq2\
+206DPS+NQhf6HsmhVL1HSS+14HgEMIsMhvR0CFqN7aemr2Bhqr55rVfY0DJy+6zLj8E+32pZ0faQd9GEhpRLBiZFYOVv7oU2dFDT8Gats5eMQtBWB2g1ZG0GAeaD+JrKvU9qe4LxV2ANvypzJmiErhKGdyyWXb2\
1UkFb+fdOAc9Yxqly3UVMHJlOsixwaCHr/Lul7gIFSPvxqAsHXQfghQmMq3+Dbrsav8oFD6Q51w40hy9f3w4DmoPeNnIAYSh6JNPwhFutXxbg/RbcNRX+T1znkN3hoJyYVux0Jwn4d6G++1vnOCrRtj1wxHLYyao\
MsqkFYHX2ErP9CtX3p1jUijiB5wD0Rv5ebYvyntg/HgjVKUM5+Rj/tRc/juxyvDtDTtd6iQC9s+3t4QUd2mwNGSnG9rL7PzP/BRKWqFo5HgYcxY0DNUHgW3B/0T1wGFFC7sxhi/Vr3Auwyq6jVzqGw5Ij8hFNhGd\
HKp3NY8z2t9hXydotCfZxKlOZMJu6geLek1GOl+dI6UluLSlMk3QlDb0F/nBPENjYQkkFZnRviMryBioFsE6nFChsaqX6bxrg0im3F5mIKmAzDDCFKc11eFYRD8Mu1PN3CYu7+Mi4iQtCCJ6wkqczxkaXEALiOUH\
nrArfi0B6rKLBH3ReVv4VXSu192SJM9Ug9/zouPa6uv/jNJl1z5TU6lbmT1yeq9MJwb7xLqgL3TXZftvA9bQRrX1MvOEE9uglJFRUHwZjH0vSg9Lm03D4YquTneTVsZxRB50pHnWl2tBzmyZL9JR5YwvYJoZoA1h\
7fx+ww++OEFfLg0s0L7speWJ6QhfcVKFy09JsV9T1ygdoX8bxGSGc5CZfJyBumWZlTjciaTKJMm1zqqGf5S8v4m/+ph+03OD1LJ9EoqpNoubNXHatEnxUglITK1uUJ5mQ5xwlr+nEjHJTcXNGN6bnmg7WqUB8/3I\
M9ZqX/6pS+o73bonR79SRBbRXzjWtx8tDUuuwyrI2HItOa2D3C33+YUZ2Fe74wfujQicyH+X56yO8rYoZIJXJ8wk3ykAAyM5z4aseNnHMrq5lszdj/pTkE7ggPObA187k9UBiI4D/VL1ZAAyOHTip6GW8qaTF8GN\
3gn2PrwGOuggbXzzSpPSy4UY/SrER6riIVexrH0YfmZDCCeKrFCpdXizRgjN1eJM67nuiJDqEAlbGsZLy8o0kGKqf6A0ziGPkoElwh+iWH2sKL4seey96YZ3SnkpNWUTPVbPV4xc6ANlbgKGeVq+cILsOZi4QOyc\
1aTIqZB0xITFb/QoS2O+zAYztAeK4eyWNinPnxx5kfmCkixEXhLRetW46piWJ8tCTpvrsxXpsLxP7ffLRggvMDfAiJ9PqdTDG7jEK2AWCUAQyPtv0iUqo6B0AOtsXhpnF0ByIVo2jmcT6CxVzbu8+qjYeZXJ4z9s\
fsEc+OFH1Lk939j20WylENlCT5zqsCdeclVM2sBbZkR2myVB0LWXYmyvHmkvgeML1sDEQr0iwyXxjsal6axzm4XAZD2IeEPG0xtRtMUQL8+9A7v5sfqOGyriAudwSzXW+kkInYoSQ3M00SG3d9AQvxpaB8340lPd\
RAX/NmXEoEGZbeapJYUE6Jtnh3aGr5GBFuZ/zxsY9nGPLfj8j2GXJ2rPZUo2EGwSmKuMzbANc4Tw6jV5WJIhu2CB9xnVhlOq0u/edfBM+1Ftry9ixDJ3ZtsQci6vFwq+d+ub/JYA6mftVcB70+pEck6m5FiZKh/m\
yBLqJDpmrVCHPcWpdELG7y2rK1ptxNeN1csRR29zMjSSgXcgCBbZfaOQkjdhwGpW6rC65yq1HXHXILBgHdudap8jW6jp6OMkLdls5u9+cKzPsY2uaAQ3h4X82SY0copAvsILGFuiutsMvBTJDlpPLIcndJTT1zmZ\
mPywSiD5YEPuWaKbCZ5nynC6bgsfnH3ItwuAQWVzPG6jvTpt4jBfvhcHryqTD0D9zLNn64u++FYtw7BObp2kzbF22ovHJ8OEhaFMjo1B7JmnzAOlkig0MCazTmD85CTgWbLHgVkh2QTRFSEbOKPFh3G7xu+8zXWs\
L+9vcmNAHQRlSJz2gRNV9EnF6RBEWSqvQ+I7AlraGrFbPo8uLRIb3DLWqwzoSWWAlimgRuZOcLcmTAeT+7EUzSd5kYfGqAuO+QVpsy2ycyaxHutBq6G0jhtRHZnZx2paltw9AgbsaL+/4wsHrGZGMtGoDfARBqXR\
hBOxHIwKELEc1NOvCmKo4gaZSZz3gw+38dneMvYgn0gnR2zom8MhSKJikAohQRkw3i83mbEtPXj/kHy3ncm+cEw+8A/WKX1Ce2GozTjSPS1ZzVQ1CvL2GOOkSUWwccN39/IRdTyBTZEFqL1dmjLe18cnsTxamUu1\
43LgLBPSFLewz5Fv9QNIYRoomCri11MbD9r7O2VaICNGscyhviZQc4AI77vnDC8yZHUb7XitaJ9cZmyiAb4K9bCPQQBIgN6gNr+6l4kG/RqTvBWGvJ78bJYugSGG+37qtdAI7B4YI63SsfroazOmjNHmBEOOSMfF\
ecwxmFWI57227zlLhu+7atn+Wm9Et3ZpLiIuEnD8uYemzVbDftb7lxmkLz5q+qVEYZueAVB3WPfXDK0iiH0bcN9oD47Kf/EAIf6T62gZ/5DYP/zJni/wfL302dT6v2vaLE/Qg4ech5RSztUW1oZWuCEEoJPkqpLf\
8R9wsqiZOOVAGkNZeC+uQHCWfkF/Mm6A9PibOBpR58qxzC27SHXuLtx7GaVypWy9vb8MPe/oatnklhmp/aT+1FdL/loIxJv/FWb3gXtQIG4NJ9TVUR2zoBYJVlLAwFLCZPw+EWPi2zBEV0mxfGMGmEnlrU4FhoiW\
eykB+iA9f/igu8yOtMXPDAFVSUpBN19N+xJuvXf9YG52XzkFIDoYqs1WQbws2dBbQ7vmvnkIq9pIxzZWmiYj2lussc6NDh6kHXCSHkDRDLM3rFDmKMuEEI9XJ3nOm23xvpMem4WDQs+gCZd6mP8I/rxbPKHsSXAh\
vL20p2BjW1HajNIj9xpwkKUTRy+v18Ulwpb9W4u2FpqKAvwJM43fCLwBEjmOGn3Km0IAK7Kf+dY6Es9Kn2phmCPfVKgdShx0sdWlQ2tFnTiHaSoyAQ0esrtipCXHjrH7Bqy9k9EMrr252DNJ5hdDnflThGURSQjS\
KUZVcCWUtaOpyEkbK4FLebVJxsAKqUHG+tpRvAaGmjghXRb54HN9Vy5hDABpY4wczcoxKvXVdlSaz1Kv9Iz/QNlPnH4qhPQSkaKojpYiee7tNaIO6UPNEImIfdY+zsyX8rBkAe/C7tre1vesrrIzMsH9xcnLvIcq\
jlsFIIvfuXJpw71+ECjuRV6lPbDzbmg9FTS/i8whRLPitvAdrRj28q3+CPYzwfGWOFKt1tU/2MSFl+wiZZa39zHP1IsMB5Ol0FFef9iBZsKYmvpu8JTcuXW0moX9KKnKkyqWYV7vz44ylE7Um/XFx91X3kc5oFQd\
BOkzd/lalx3m1nQl+VlebMshPtIf90Bq0j8e6vB4qD9PO4faz5prg1adRfz+oqO40R+zkRetz0/ORvjzg8miHbuPO/Q2/mp3QRG81uaJI9tCEPzUJ+2Zjh7eHB0OtRhFa2it8ep7Njv4suYn+BUZzDexNonL/wE=";var nu=null;function rr(e){return nu??=tk(),nu.has(e)}function tk(){let e="";return new Set(ek(Buffer.from(tu,"base64")).toString("latin1").split(`
`).map(t=>(e=e.slice(0,Number.parseInt(t[0]??"0",36))+t.slice(1),e)))}var nk=new Set("max may will long reading sent valid due bad block port current python mob\
ile nice orange bath field page read row king young price hope rose mark frank grace bill case love sun moon day summer winter".split(" "));function io(e){return nk.
has(e)}var ru=["Not Found","Bad Request","Bad Gateway","Gateway Timeout","Gateway Time-out","Service Unavailable","Internal Server Error","Too Many Requests","R\
equest Timeout","Payment Required","Method Not Allowed","Not Acceptable","Client Error","Server Error","Max Retries","Unprocessable Entity","Too Large","Name or\
 service not known"];var rk=/[\p{L}\p{M}]+(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}]))?/gu,ok=/<[a-z][a-z-]{0,20}>|<\$>/g;function or(e){return(e.replaceAll(ok," ").match(rk)??[]).map(
la)}function la(e){return e.replace(/['’].*$/,"")}var ca=(e,{begins:t,amongCapitals:n})=>{if(e.length===1)return/[a-z]/.test(e)||t&&!n&&/[AI]/.test(e);let r=e.toLowerCase();if(e===r)return rr(r);if(e===e.toUpperCase())
return rr(r)&&!io(r);let o=e.match(new RegExp("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+","gu"))??[];return o.length>1&&/(?:Error|Exception|Warning)$/.test(e)?!0:o.length>
1?o.every(s=>rr(s.toLowerCase())&&!io(s.toLowerCase())):t&&!n&&rr(r)&&!io(r)};function sk({exceptions:e}){let t=new Set(e.flatMap(({frames:n})=>or(n.at(-1)?.source??
"")));return n=>t.has(n)}function ak({task:e,exception:t,exceptions:n}){let r=[e??"",t,...n.flatMap(({type:s,frames:a})=>[s,...a.flatMap(i=>i.own?[i.function]:[])])],
o=new Set(r.flatMap(or));return s=>o.has(s)}var ik=5;function lk(e){let t=new Map;for(let r of e){let o=or(r.template),s=ou(r,o.length),a=t.get(s)??new Map;t.set(
s,a.set(r.template,o))}let n=new Map([...t].map(([r,o])=>{let[s=[],...a]=o.values(),i=o.size>=ik;return[r,new Set(i?s.filter((l,c)=>a.every(d=>d[c]===l)):[])]}));
return r=>{let o=n.get(ou(r,or(r.template).length));return s=>s===s.toLowerCase()&&(o?.has(s)??!1)}}function ou(e,t){let n=$e(e)?.function??"";return JSON.stringify(
[e.task??e.worker,W(e.exception),n,t])}function su(e){let t=lk(e),n=({task:s,template:a})=>JSON.stringify([s,a]),r=new Map,o=new Set;for(let s of e){let a=n(s),
i=r.get(a)??[t(s)],l=s.exceptions.map(({type:c,frames:d})=>`${c} ${d.at(-1)?.source??""}`).join(`
`);o.has(`${a}
${l}`)||(o.add(`${a}
${l}`),r.set(a,[...i,sk(s),ak(s)]))}return e.map(s=>{let a=[ca,...r.get(n(s))??[]];return(i,l)=>a.some(c=>c(i,l))})}var au=200,ck=[{pattern:/\bKey \([^\n]{0,120}?\)=\([^\n]{0,120}?\)(?=\.?(?:\s|$)| already| is )/g,shown:"Key (<text>)=(<text>)",example:"Key (username)=(annasmi\
thson) already exists."},{pattern:/\bKey \((?!<text>)[^\n]*/g,shown:"Key (<text>)",example:"Key (username)=(annasmi\u2026"},{pattern:/\bFailing row contains \([^\n]*/g,
shown:"Failing row contains (<text>)",example:"Failing row contains (7, anna)."},{pattern:/\bDuplicate entry [^\n]{0,150}? for key\b/g,shown:"Duplicate entry <t\
ext> for key",example:"Duplicate entry 'anna' for key"},{pattern:/\bThe duplicate key value is \([^\n]*/g,shown:"The duplicate key value is (<text>)",example:"T\
he duplicate key value is (anna)."},{pattern:/\b(?:parameters|params|args|kwargs)(?:: |=)[[({][^\n]*/g,shown:"parameters: <text>",example:"[parameters: (anna, 7\
)]"}];function da(e,t){let n=ck.reduce((o,{pattern:s,shown:a})=>o.replace(s,a),ua(e)),r=pk(n,t).replace(/<{1,3}<text>>{1,3}/g,"<text>").replace(/<text>(?:[\s.,'’/_+&-]{1,3}<text>)+/g,
"<text>").replace(/<text>(?:[-_.+]?<n>|[\d_]+(?=\s|$))/g,"<text>");return r.length<=au?r:`${r.slice(0,au-1).replace(/<[^<>]{0,12}$|[\ud800-\udbff]$/,"")}\u2026`}
function lo(e){return da(ia(e),ca)}var dk=/<(url|path|host|email|webhook-url|credentials)>[^\s,;()[\]{}"']*/g;function ua(e){return e.replace(dk,(t,n)=>`<${n}>${/[.:!?]$/.
exec(t)?.[0]??""}`)}var uk=/<(?:addr|card|cookie|credentials|email|host|iban|id|ip|jwt|n|path|personal|phone|private-key|secret|ssn|str|text|time|token|url|user|v|webhook-url)>|[\p{L}\p{M}]+(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}]))?/gu;
function pk(e,t){let n=fk(e),r=[...e.matchAll(uk)],o=(i,l)=>new RegExp("^\\p{Lu}","u").test(r[i]?.[0]??"")&&/^[ .'’-]{1,2}$/.test(l),s="",a=0;for(let[i,{0:l,index:c}]of r.
entries()){let d=e.slice(a,c),u=c+l.length;if(s+=d,a=u,l.startsWith("<")||n.some(([f,m])=>c>=f&&u<=m)){s+=l;continue}let p={begins:i===0||/[.:!?;([{>"'] ?$|\n$|[)\]] $/.
test(e.slice(Math.max(0,c-3),c)),amongCapitals:o(i+1,e.slice(u,r[i+1]?.index))||o(i-1,d)};s+=t(la(l),p)?l:"<text>"}return s+e.slice(a)}function fk(e){return ru.
flatMap(t=>{let n=e.indexOf(t);return n<0?[]:[[n,n+t.length]]})}var sr="";function dn(e,t){return t==="full"?e:{...e,message:e.publicTemplate,template:e.publicTemplate,args:null,attempts:e.attempts.map(({at:n,delay:r,exception:o})=>{
let s=o===null?null:W(o);return{at:n,delay:r,exception:s,reason:s??sr}}),host:sr,program:sr,worker:sr,process:null,exceptions:e.exceptions.map(n=>({...n,message:sr,
frames:n.frames.filter(({own:r})=>r).map(r=>({...r,source:null}))}))}}var mu=Zt(Kt(),1);var mk=new Set(["MaxRetriesExceededError","Retry","Reject","ExceptionWithTraceback","RemoteTraceback","UnpickleableExceptionWrapper"]);function lu(e,t){let n=e.
exceptions.filter(({type:s})=>!mk.has(W(s))),r=n.length>0?n:e.exceptions,o=new Set;return r.filter(({type:s,message:a})=>{let i=`${W(s)}
${a}`;return o.has(i)?!1:(o.add(i),!0)}).map(s=>({name:gk(s,t),exception:s}))}function gk({type:e,message:t,group:n},r){return r<2?W(e):n.length>0?`${W(e)}[${[...new Set(
n.map(W))].toSorted().join(", ")}]`:W(pa(e,t))}function pa(e,t){return W(e)!=="UnpickleableExceptionWrapper"?e:/^[A-Za-z_][\w.]{0,200}(?=\()/.exec(t)?.[0]??e}function cu(e,t){
let n=e.filter(o=>o.own&&!pu(o.file,t)),r=t<2?n:n.filter(o=>!hk.has(o.function));return wk(r.map(o=>fu(o)),t)}function du(e,t){let n=e.findLast(({file:r})=>!pu(
r,t));return n?fu(n):null}var hk=new Set(["<listcomp>","<setcomp>","<dictcomp>"]),uu="billiard|kombu|amqp|vine|sentry_sdk|newrelic|ddtrace|opentelemetry|elastic\
apm|scout_apm|appsignal|honeybadger|rollbar|bugsnag",iu={folders:"app|apps|backends|bin|concurrency|contrib|events|fixups|loaders|security|utils|worker",files:"\
__init__|_state|beat|bootsteps|canvas|exceptions|local|platforms|result|schedules|signals|states"},yk=new RegExp(`(?:^|/)(?:celery/(?:(?:${iu.folders})/|(?:${iu.
files})\\.py$)|(?:${uu})/)`),bk=new RegExp(`(?:^|/)(?:celery|${uu})/`);function pu(e,t){return t<2?bk.test(e):yk.test(e.replaceAll("\\","/"))}function fu(e){let t=e.
file.replaceAll("\\","/"),n=t.slice(t.lastIndexOf("/")+1).replace(/\.pyc?$/,""),r=t.split("/").at(-2)??"";return`${n==="__init__"?r:n}:${e.function.replace(/<locals>\./g,
"")}`}function wk(e,t){let n=e.filter((s,a)=>s!==e[a-1]),r=new Set(n);return(t<2?n.length>40:n.length>2*r.size)?[...r]:n}var un=[3,2,1];function gu(e,t){return ga(un[0],e,t)}function ga(e,t,n){let r=[wu(n),kk(t)],o=ku(t,e);if(o)return r.push(o,fa(W(t.exception))),t.kind==="worker-lost"&&r.push(ma(
t,"the signal or exit status")),pn(r,e);if(t.kind!=="exception"&&r.push({name:"kind",value:t.kind,hint:"how the task was lost"}),e>=2&&hu(e,t))return pn([...r,fa(
W(pa(t.exception,t.message))),ma(t,"no whole traceback: the text without its variable parts")],e);let s=lu(t,e),a=s.map(({name:d})=>d).filter(d=>d!=="");r.push(
a.length>1?{name:"exception",value:a.join(" > "),hint:"classes of the chain, root first"}:fa(a[0]??W(t.exception)));let i=s.flatMap(({exception:d})=>d.frames),l=cu(
i,e);if(l.length>0)return r.push({name:"frames",value:l.join(" > "),hint:"functions of your own code, outermost first, without line numbers"}),pn(r,e);let c=du(
i,e);return c!==null&&r.push({name:"library-frame",value:c,hint:"no frame of your own code: the innermost library function"}),r.push(ma(t,"no frame of your own \
code: the text without its variable parts")),pn(r,e)}function ha(e){return hu(un[0],e)}function hu(e,t){return t.traceback!=="complete"&&ku(t,e)===null}function yu(e,t,n){
return pn([...e.parts,{name:"split",value:t,hint:`the rule "${n}" tells causes apart by it`}],e.version)}function bu(e,t,n){return pn([wu(t),{name:"merge",value:e,
hint:`the rule "${n}" makes one cause of many`}],un[0])}function fn(e){return e.replace(/(?<=^|[^\w])(?=\w*\d)[0-9a-f]{8,64}(?=$|[^\w])/g,"*").replace(/(?<=[._-])\d+(?=$|[._-])/g,
"*")}function wu(e){return{name:"audit",value:e,hint:"audits of different names never share a group"}}function kk({task:e,worker:t}){return e===null?{name:"prog\
ram",value:fn(t),hint:"no task is named in the log: the worker stands in its place"}:{name:"task",value:e,hint:"each task has its own cause"}}function ku({kind:e,
exception:t},n){if(n>=3&&e==="exception"&&W(t)==="SoftTimeLimitExceeded")return{name:"kind",value:"time-limit",hint:"the time ran out: where it struck is chance"};
switch(e){case"time-limit":case"worker-lost":case"unregistered":return{name:"kind",value:e,hint:"decided outside the task: no code of the task is to blame"};case"\
result-store":return{name:"kind",value:e,hint:"the result could not be stored, whatever the task did"};default:return null}}function fa(e){return{name:"exceptio\
n",value:e,hint:"class of the exception"}}function ma({template:e},t){return{name:"message",value:e,hint:t}}function pn(e,t){let n=e.map(({name:r,value:o})=>`${r}\
=${o}`).join(`
`);return{hash:(0,mu.createHash)("sha256").update(`1
${n}`).digest("hex").slice(0,16),version:t,parts:e}}function Su(e,{audit:t,isKnown:n,regrouped:r}){let o=e.map(a=>{let i=gu(a,t),l=r(i,a);if(l!==i)return{failure:a,fingerprint:l,settled:!0};let c=xk(a,i,t,n);return{
failure:a,fingerprint:c??i,settled:c!==null}}),s=new Map;for(let{failure:a,fingerprint:i}of o){if(ha(a))continue;let l=xu(a);s.set(l,(s.get(l)??new Map).set(i.hash,
i))}return o.map(({failure:a,fingerprint:i,settled:l})=>{if(l||!ha(a))return i;let[c,...d]=s.get(xu(a))?.values()??[];return c!==void 0&&d.length===0?c:i})}function xk(e,t,n,r){
if(r(t.hash))return t;for(let o of un.slice(1)){let s=ga(o,e,n);if(r(s.hash))return s}return null}function xu({task:e,worker:t,kind:n,exception:r,template:o}){return JSON.
stringify([e,e===null?fn(t):null,n,W(r),o])}var Sk=3,vk=10*6e4,Rk=[{pattern:/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@]{1,200}@)?(?<host>[\w.-]{1,200})(?::(?<port>\d{1,5}))?/i,example:"Cannot connect to amqp\
://<credentials>@mq.internal:5672//"},{pattern:/\bhost=['"]?(?<host>[\w.-]{1,200})['"]?,\s{0,2}port=['"]?(?<port>\d{1,5})/,example:"HTTPSConnectionPool(host='ap\
i.example.org', port=443): Max retries exceeded"},{pattern:/\b(?:server at|on host|host) "(?<host>[\w.-]{1,200})"(?: \([\d.:a-f]{2,40}\))?[^"]{0,80}?\bport (?<port>\d{1,5})/,
example:'connection to server at "db.internal" (10.0.1.2), port 5432 failed: Connection refused'},{pattern:/\b(?:host name|lookup|resolve(?: host)?) ['"](?<host>[\w.-]{1,200})['"]/i,
example:'could not translate host name "db.internal" to address: Name or service not known'},{pattern:/(?:\b(?:connect(?:ing|ion)? to|reading from|writing to) (?=[\w-])|(?<![\w./-])(?=[\w-]{1,60}\.)(?![\w.-]{1,200}\.(?:py|pyc|html?|txt):))(?<host>[\w.-]{1,200}):(?<port>\d{2,5})(?![\w-]|\.\w)/i,
example:"Error 111 connecting to redis:6379. Connection refused."}];function vu(e){if(e.kind==="worker-lost")return{key:`worker-lost
${e.template}`,name:`lost workers: ${e.template}`,endpoint:null};let t=[...e.exceptions,{type:e.exception,message:e.message}];for(let{type:n,message:r}of t){let o=Tk(
r.slice(0,2e3));if(o!==null&&n!=="")return{key:`${W(n)}
${o}`,name:W(n),endpoint:o}}return e.kind==="result-store"?{key:`result-store
${W(e.exception)}`,name:`the result store: ${W(e.exception)}`,endpoint:null}:null}function Tk(e){for(let{pattern:t}of Rk){let{host:n,port:r}=t.exec(e)?.groups??
{};if(n!==void 0)return`${n.toLowerCase().replace(/(?<![.-])[.-]+$/,"")}${r===void 0?"":`:${r}`}`}return null}function Ru(e){let t=new Map;for(let{fingerprint:r,
signs:o}of e)for(let{at:s,root:a}of o){let i=t.get(a.key)??[];i.push({at:s,fingerprint:r,root:a}),t.set(a.key,i)}let n=[];for(let r of t.values())for(let o of Ek(
r.toSorted((s,a)=>s.at<a.at?-1:s.at>a.at?1:0))){let s=new Map;for(let{fingerprint:l}of o)s.set(l,(s.get(l)??0)+1);let[a,i]=[o[0],o.at(-1)];s.size<Sk||!a||!i||n.
push({root:a.root.endpoint===null?a.root.name:`${a.root.name} at ${a.root.endpoint}`,from:a.at,to:i.at,failures:o.length,members:[...s].toSorted(([l,c],[d,u])=>u-
c||(l<d?-1:1)).map(([l])=>l)})}return n.toSorted((r,o)=>o.failures-r.failures||(r.from<o.from?-1:1))}function Ek(e){let t=[],n=Number.NEGATIVE_INFINITY;for(let r of e){
let o=Date.parse(r.at),s=t.at(-1);s&&o-n<=vk?s.push(r):t.push([r]),n=o}return t}var Ak=80;function Tu(e,t,n){let r=new Map,o=s=>{let a=r.get(s)??dl(s);return r.set(s,a),a};return(s,a)=>{let i=e.ruleFor(a,"fingerprint");if(i===null)return s;
let{value:l,by:c}=i;if("merge"in l)return bu(l.merge,t,c);let d=o(l.split).captured(a.message)?.slice(0,Ak);if(d===void 0)return s;let u=yu(s,d,c);if(n==="full")
return u;let p=u.parts.map(f=>f.name==="split"?{...f,value:lo(f.value)}:f);return{...u,parts:p}}}function Ou(e,t,n,r,o,s,a){let i=no(n.environments),l=Su(e,{audit:t,isKnown:d=>o.hasIssue(d)||o.ledgerOf(d)!==null||o.evicted.has(d),regrouped:Tu(r,t,a)}),c=new Map;
for(let[d,u]of e.entries()){let p=l[d],f=c.get(p.hash);f?f.failures.push(u):c.set(p.hash,{fingerprint:p,failures:[u]})}return[...c.values()].map(({fingerprint:d,
failures:u})=>{let p=o.ledgerOf(d.hash),f=u.filter(({environment:k})=>k===null||!i.has(k)),m=f.at(-1)??u.at(-1),g=f.length===0?p:null,h=g?r.absent(g):r.cause(f.
length>0?f:u,p),w=dn(m,a),y=g?g.title:Lk(w,d),b={...g??{fingerprint:d.hash,version:d.version,title:y,task:m.task,program:fn(m.worker),exception:m.exception,kind:m.
kind,template:w.template},severity:h.severity,remembered:h.remembered},x=f.length>0||p?ic(b,p,f,o.examined,s):null;return{...h,fingerprint:a==="full"?d:Ok(d,w),
title:y,failures:u.map(k=>dn(k,a)),fresh:(x?.counted??[]).map(k=>dn(k,a)),ledger:x&&x.ledger.total>0?x.ledger:null,before:p,trend:o.evicted.has(d.hash)?"recurri\
ng":dc(p),silent:f.length===0,signs:f.flatMap(k=>Ik(k,a))}})}function Ok(e,{template:t}){let n=e.parts.map(r=>r.name==="message"?{...r,value:t}:r);return{...e,parts:n}}
function Ik(e,t){let n=vu(e);return n===null?[]:[{at:e.at,root:t==="full"?n:{...n,name:n.name.replace(e.template,()=>e.publicTemplate),endpoint:null}}]}var Eu=120,
Au=[{holds:({kind:e})=>e==="worker-lost",text:({template:e})=>e.replace("Worker exited prematurely: ","")},{holds:({kind:e})=>e==="result-store",text:()=>"the r\
esult could not be stored"},{holds:({exception:e,exceptions:t})=>W(e)==="MaxRetriesExceededError"&&t.length>1,text:({exceptions:e})=>`from ${W(e[0]?.type??"")}`}];
function Lk(e,t=null){let n=d=>t?.parts.find(({name:u})=>u===d)?.value??null,r=n("merge")??e.task??fn(e.worker),o=n("split"),s=Au[1]?.holds(e)?null:$e(e),a=Au.find(
({holds:d})=>d(e))?.text(e)??ua(e.template),i=e.kind==="swallowed"?"swallowed ":"",l=As(`[${r}]${o===null?"":` (${o})`} ${i}${W(e.exception)}${a?`: ${a}`:""}`),
c=s?`${l} (in ${As(s.function)})`:l;return c.length<=Eu?c:N(l,Eu)}var Iu=/^([ \t>#|]*)(\+ )?(Exception Group )?Traceback \(most recent call last\):\s*$/;function Ie(e){let t=Iu.exec(e);if(!t)return null;let[,n="",r="",o=""]=t;
return{outer:r?n.trimEnd():n,margin:n+(r&&"| "),ofGroup:o!==""}}function Qe(e){return Iu.test(e)}var ya=/^([ \t]*(?:> ?)?)File "([^"]*)", line (\d{1,9})(?:, in (.*))?$/,
Pk=/^[ \t]*(?:> ?)?File "/;function j(e){let t=ya.exec(e);return t?{file:t[2]??"",line:Number(t[3]),function:t[4]?.trim()||null,bare:t[1]===""}:null}function ba(e){
return Pk.test(e)&&!ya.test(e)}var Lu=/^[ \t]*\.\.\.<\d{1,9} lines?>\.\.\.$/,Pu=/^[ \t]*[~^][~^ \t]*$/,Mk=[{pattern:Pu,example:"           ~~~^^^"},{pattern:/^[ \t]*\[Previous line repeated \d{1,9} more times?\]$/,
example:"  [Previous line repeated 975 more times]"},{pattern:Lu,example:"    ...<4 lines>..."},{pattern:/^[ \t]*File "\.\.\.", line -1, in \[rest/,example:'  F\
ile "...", line -1, in [rest of traceback truncated]'},{pattern:/^[ \t]*[│└]/,example:"    \u2502    \u2514 <Email 'welcome'>"}];function Be(e){return Mk.some(
({pattern:t})=>t.test(e))}function Mu(e){return Lu.test(e)}function Cu(e){return ya.test(e)||Pu.test(e)||/^ {4}\S/.test(e)}var ze=new Map([["The above exception\
 was the direct cause of the following exception:","cause"],["During handling of the above exception, another exception occurred:","context"]]),Ck=/^((?:<unknown>\.)?[\p{L}_][\p{L}\p{N}_.<>]*(?:\([\w.]{1,200}\))?)(?::(?: (.*))?)?$/su,
$k=/(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Exceeded)\)?$/,_k=new Set("DEBUG INFO NOTICE LOG WARN WARNING ERROR CRITICAL FATAL HINT DETAIL STA\
TEMENT CONTEXT".split(" "));function de(e){let t=Ck.exec(e),n=t?.[1];if(!t||!n||n.endsWith(".")||n.includes("..")||_k.has(n))return null;let r=t[2]??"";return r===
""&&!/[.\p{Lu}]/u.test(n)?null:{type:n,message:r,sure:$k.test(n),hasText:r!==""}}function co(e){let t=/^[ \t]*\+(-\+)?-{4,}( (?:\d{1,4}|\.\.\.) -{4,})?$/.exec(e);
return t?{opens:t[1]!==void 0,closes:t[2]===void 0}:null}function mn(e){return $u.test(e)}function Je(e){return e.replace($u,"")}var $u=/^[ \t]*\| ?/,Nk=new Set(
["ExceptionWithTraceback","RemoteTraceback","_RemoteTraceback"]);function _u(e){return Nk.has(e.slice(e.lastIndexOf(".")+1))}function Nu(e){return/^\S*(?:ExceptionWithTraceback|RemoteTraceback):/.
test(e)}function gn(e){return e.startsWith("<")||e==="stringsource"||/\.(?:pyx|pxd|pxi|c|so)$/.test(e)}function ar(e){let t=0;for(let n of e)n==="("||n==="["||n===
"{"?t+=1:(n===")"||n==="]"||n==="}")&&(t-=1);return t>0||/[,\\([{+\-*/%|&=<>]$|"""$|\b(?:and|or|not|in|is|if|else|from)$/.test(e)}function uo(e){return/^[)\]}.,+\-*/%|&=<>]|^(?:and|or|if|else|in|is|not|for)\b/.
test(e)}var Ct="<unknown>";function ie(e){return e.slice(e.lastIndexOf(".")+1)}function ir(e){if(gn(e))return!1;let t=e.replaceAll("\\","/");return/\/(?:site|dist)-packages\//.
test(t)?!1:!/\/(?:lib|lib64|Lib)\/(?:python\d[\d.]*t?|pypy[\d.]*)\//.test(t)&&!/\/Python(?:\d+|\/\d[\d.]*(?:\/x\d\d)?)\/Lib\//i.test(t)}var Fk=[{issuer:"Visa",begins:/^4/,lengths:[13,16,19]},{issuer:"Mastercard",begins:/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/,lengths:[16]},{issuer:"Amer\
ican Express",begins:/^3[47]/,lengths:[15]},{issuer:"Discover",begins:/^(?:6011|64[4-9]|65)/,lengths:[16,19]},{issuer:"Diners Club",begins:/^3(?:0[0-5]|[689])/,
lengths:[14,16]},{issuer:"JCB",begins:/^35(?:2[89]|[3-8])/,lengths:[16,19]},{issuer:"Maestro",begins:/^(?:50|5[6-8]|6)/,lengths:[13,14,15,16,17,18,19]},{issuer:"\
UnionPay, RuPay, Mir",begins:/^(?:62|81|82|220[0-4])/,lengths:[16,17,18,19]}],Dk=/(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g,Bk=/^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})$/,
Fu=/(?:^|[^a-z])(?:(?:credit|debit|bank|payment|test|gift)?[_ -]?cards?|card[_ -]?(?:n(?:umber|um|o|r)|holder|data)|cardnumber|creditcard|pan|ccn?|cc[_ -]?n(?:umber|um|o)|visa|master[_ ]?card|amex|american express|discover|diners|jcb|maestro|paid|pay|payments?|payer|charged?|cvv|cvc|expiry|exp)(?![a-z])/i,
zk=40,Wk=16;function Du(e){return e.replace(Dk,(t,n)=>{if(!Uk(t.replace(/\D/g,"")))return t;let r=n+t.length;return Bk.test(t)||Fu.test(e.slice(Math.max(0,n-zk),
n))||Fu.test(e.slice(r,r+Wk))?"<card>":t})}function Uk(e){return!/^(\d)\1+$/.test(e)&&Fk.some(({begins:t,lengths:n})=>n.includes(e.length)&&t.test(e))&&Hk(e)}function Hk(e){
let t=0;for(let n=0;n<e.length;n++){let r=Number(e[e.length-1-n]),o=n%2===1?r*2:r;t+=o>9?o-9:o}return t%10===0}var Gk=/^(?:\W*|\d{1,7}|true|false|none|null|undefined|password|passwd|secret|token|guest|root|admin|postgres|redis|rabbitmq|celery|django|python|worker|localhost|default|string|bearer|basic|\[?filtered\]?|redacted|x{2,}|\*+|value|error|failed|invalid|required|missing|expired)$/i;var po=class{secrets=new Set;isName;characters=0;constructor(t){this.isName=t}add(t){t.length<6||t.length>2e3||this.secrets.has(t)||this.secrets.size>=2e4||this.
characters+t.length>4e6||Gk.test(t)||t.startsWith("<")||this.isName(t)||(this.secrets.add(t),this.characters+=t.length)}learnt(){let t=zu([...this.secrets]),n=zu(
[...this.secrets].filter(r=>r.includes("@")));return{mask:r=>Wu(r,t),maskAddresses:r=>Wu(r,n),maskBeginnings:r=>qk(r,t)}}};function Uu(e){let t=new Set(e),n=new Set(
[...t].flatMap(r=>r.split(Bu)));return r=>t.has(r)||r.split(Bu).every(o=>o!==""&&n.has(o))}var Bu=/[./\\:]/;function zu(e){let t=new Map,n=0;for(let r of e){let o=r.
slice(0,6),s=t.get(o);s?s.add(r.length):t.set(o,new Set([r.length])),n=Math.max(n,r.length)}return{secrets:new Set(e),sorted:e.toSorted((r,o)=>r<o?-1:1),lengths:new Map(
[...t].map(([r,o])=>[r,[...o].toSorted((s,a)=>a-s)])),pairs:new Set(e.map(r=>wa(r,0))),longest:Math.min(n,200)}}function wa(e,t){return e.charCodeAt(t)*65536+e.
charCodeAt(t+1)}function Wu(e,{secrets:t,lengths:n,pairs:r}){if(t.size===0)return e;let o="",s=0;for(let a=0;a+6<=e.length;a++){if(!r.has(wa(e,a)))continue;let i=n.
get(e.slice(a,a+6))?.find(l=>t.has(e.slice(a,a+l))&&!jk(e,a,l));i!==void 0&&(o+=`${e.slice(s,a)}<secret>`,s=a+i,a=s-1)}return o+e.slice(s)}function jk(e,t,n){return/^[A-Za-z]+$/.
test(e.slice(t,t+n))?/[A-Za-z]/.test(e[t-1]??"")||/[A-Za-z]/.test(e[t+n]??""):!1}function qk(e,t){if(t.secrets.size===0)return e;let n=[],r=e.length;for(let o of[
...e.matchAll(/\.{3}|…|$/g)].map(({index:s})=>s).toReversed())if(!(o>r)){for(let s=Math.min(t.longest-1,o);s>=5;s--)if(!(!t.pairs.has(wa(e,o-s))||!Zk(e.slice(
o-s,o),t.sorted))){n.push(e.slice(o,r),"<secret>"),r=o-s;break}}return e.slice(0,r)+n.toReversed().join("")}function Zk(e,t){let n=0,r=t.length;for(;n<r;){let o=n+
r>>1;(t[o]??"")<e?n=o+1:r=o}return t[n]?.startsWith(e)??!1}var Kk=/(<[a-z][a-z-]{0,40}>)/;function Hu({name:e,pattern:t}){let n=cl.compile(t),r=`<${e.toLowerCase().replace(/[^a-z]+/g,"-")}>`;return o=>o.split(Kk).map((s,a)=>a%
2===1?s:Vk(s,n,r)).join("")}function Vk(e,t,n){let r=t.matcher(e),o="",s=0;for(;r.find();)r.end()!==r.start()&&(o+=e.slice(s,r.start())+n,s=r.end());return o+e.
slice(s)}var Yk=/(?<![\w+/=-])[\w+/-]{16,}={0,2}(?![\w+/=-])/g;var Qk=/key|secret|token|passw|signature|credential|auth|session/i;function ka(e){let t=[];for(let{0:n,index:r}of e.matchAll(Yk)){let o=/(?:^|\/)(?:_?[a-z]{2,}|\d+)?(?:\/|$)/.
test(n)?/[^/]{16,}/g:/.+/g;for(let{0:s,index:a}of n.matchAll(o)){if(!Jk(s))continue;let i=r+a;(s.length>=32||Qk.test(e.slice(Math.max(0,i-24),i)))&&t.push({index:i,
word:s})}}return t}function Jk(e){return!/[a-z]/.test(e)||!/[A-Z]/.test(e)||(e.match(/\d/g)?.length??0)<2?!1:(e.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[a-zA-Z])/g)?.
length??0)>=.4*(e.length-1)}var H=String.raw`(?=\.{3}|…|$)`;function Gu(e,{needs:t,pattern:n,replacement:r,accept:o}){return t.test(e)?o===void 0?e.replace(n,r):e.replace(n,s=>o(s)?r:s):
e}var ju=[["ABIA","aws-access-token"],["ABSK","aws-amazon-bedrock-api-key-long-lived"],["ACCA","aws-access-token"],["AGE-SECRET-KEY-1","age-secret-key"],["AIza","\
gcp-api-key"],["AKCp","artifactory-api-key"],["AKIA","aws-access-token"],["AQVN","yandex-api-key"],["ASIA","aws-access-token"],["CLOJARS_","clojars-api-token"],
["EZAK","easypost-api-token"],["EZTK","easypost-test-api-token"],["FLWPUBK_TEST-","flutterwave-public-key"],["FLWSECK_TEST-","flutterwave-encryption-key"],["GR1\
348941","gitlab-rrt"],["HRKU-AA","heroku-api-key-v2"],["LTAI","alibaba-access-key-id"],["NRAK-","new-relic-user-api-key"],["NRII-","new-relic-insert-key"],["NRJ\
S-","new-relic-browser-api-token"],["PMAK-","postman-api-token"],["SG.","sendgrid-api-token"],["api_org_","huggingface-organization-api-token"],["authress_","au\
thress-service-client-access-key"],["bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t","aws-amazon-bedrock-api-key-short-lived"],["cmVmd","artifactory-reference-tok\
en"],["dnkey-","defined-networking-api-token"],["doo_v1_","digitalocean-access-token"],["dop_v1_","digitalocean-pat"],["dor_v1_","digitalocean-refresh-token"],[
"dp.pt.","doppler-api-token"],["dt0c01.","dynatrace-api-token"],["duffel_live_","duffel-api-token"],["duffel_test_","duffel-api-token"],["fio-u-","frameio-api-t\
oken"],["fm1a_","flyio-access-token"],["fm1r_","flyio-access-token"],["fm2_","flyio-access-token"],["fo1_","flyio-access-token"],["gho_","github-oauth"],["ghp_",
"github-pat"],["ghr_","github-refresh-token"],["ghs_","github-app-token"],["ghu_","github-app-token"],["github_pat_","github-fine-grained-pat"],["glc_","grafana\
-cloud-api-token"],["glcbt-","gitlab-cicd-job-token"],["gldt-","gitlab-deploy-token"],["glffct-","gitlab-feature-flag-client-token"],["glft-","gitlab-feed-token"],
["glimt-","gitlab-incoming-mail-token"],["gloas-","gitlab-oauth-app-secret"],["glpat-","gitlab-pat"],["glptt-","gitlab-ptt"],["glrt-","gitlab-runner-authenticat\
ion-token"],["glsa_","grafana-service-account-token"],["glsoat-","gitlab-scim-token"],["hf_","huggingface-access-token"],["hvb.","vault-batch-token"],["hvs.","v\
ault-service-token"],["lin_api_","linear-api-key"],["live_pub_","lob-pub-api-key"],["npm_","npm-access-token"],["ntn_","notion-api-token"],["p8e-","adobe-client\
-secret"],["pnu_","prefect-api-token"],["pplx-","perplexity-api-key"],["pscale_oauth_","planetscale-oauth-token"],["pscale_tkn_","planetscale-api-token"],["pubk\
ey-","mailgun-pub-key"],["pul-","pulumi-api-token"],["pypi-AgEIcHlwaS5vcmc","pypi-upload-token"],["rdme_","readme-api-token"],["rk_live_","stripe-access-token"],
["rk_prod_","stripe-access-token"],["rk_test_","stripe-access-token"],["rubygems_","rubygems-api-token"],["s-s4t2af-","intra42-client-secret"],["s-s4t2ud-","int\
ra42-client-secret"],["scauth_","authress-service-client-access-key"],["sgp_","sourcegraph-access-token"],["shippo_live_","shippo-api-token"],["shippo_test_","s\
hippo-api-token"],["shpat_","shopify-access-token"],["shpca_","shopify-custom-access-token"],["shppa_","shopify-private-app-access-token"],["shpss_","shopify-sh\
ared-secret"],["sk-admin-","openai-api-key"],["sk-ant-admin01-","anthropic-admin-api-key"],["sk-ant-api03-","anthropic-api-key"],["sk-proj-","openai-api-key"],[
"sk-svcacct-","openai-api-key"],["sk_live_","stripe-access-token"],["sk_prod_","stripe-access-token"],["sk_test_","stripe-access-token"],["sm_aat_","settlemint-\
application-access-token"],["sm_pat_","settlemint-personal-access-token"],["sm_sat_","settlemint-service-access-token"],["sntrys_eyJpYXQiO","sentry-org-token"],
["sntryu_","sentry-user-token"],["sq0atp-","square-access-token"],["test_pub_","lob-pub-api-key"],["tfp_","typeform-api-token"],["tk-us-","scalingo-api-token"],
["xapp-","slack-app-token"],["xkeysib-","sendinblue-api-token"],["xoxa-","slack-legacy-workspace-token"],["xoxb-","slack-bot-token"],["xoxe","slack-config-acces\
s-token"],["xoxo-","slack-legacy-token"],["xoxp","slack-user-token"],["xoxr-","slack-legacy-workspace-token"],["xoxs-","slack-legacy-token"]],qu=["adafruit","ad\
obe","airtable","algolia","alibaba","artifactory","asana","atlassian","bintray","bitbucket","bittrex","cloudflare","codecov","cohere","coinbase","confluent","co\
ntentful","datadog","discord","droneci","dropbox","etsy","facebook","fastly","finicity","finnhub","flickr","freshbooks","gitter","gocardless","heroku","hubspot",
"intercom","jfrog","kucoin","launchdarkly","linkedin","mailchimp","mailgun","mapbox","mattermost","meraki","messagebird","netlify","new-relic","new-york-times",
"new_relic","newrelic","newyorktimes","nytimes","okta","plaid","privateai","rapidapi","sendbird","sentry","squarespace","telegr","twitch","twitter","typeform","\
yandex","zendesk"];var Sa=[{service:"GitHub",prefix:"gh[pousr]_",body:"[A-Za-z0-9]{20,}"},{service:"GitHub, fine-grained",prefix:"github_pat_",body:String.raw`\w{20,}`},{service:"\
GitLab",prefix:"gl(?:pat|ptt|dt|rt|cbt)-",body:String.raw`[\w-]{16,}`},{service:"Slack",prefix:"xox[abeoprs]-",body:String.raw`[\w-]{8,}`},{service:"Slack, app \
level",prefix:"xapp-",body:String.raw`[\w-]{8,}`},{service:"Anthropic and OpenAI",prefix:"sk-(?:ant|proj|svcacct)-",body:String.raw`[\w-]{16,}`},{service:"Strip\
e",prefix:"[srp]k_(?:live|test)_",body:String.raw`\w{8,}`},{service:"Stripe webhooks",prefix:"whsec_",body:String.raw`[\w+/=-]{16,}`},{service:"AWS",prefix:"(?:\
AKIA|ASIA|AGPA|AROA|AIDA)",body:"[A-Z0-9]{12,}",common:!0},{service:"Google API",prefix:"AIza",body:String.raw`[\w-]{30,}`},{service:"Google OAuth",prefix:String.
raw`(?:ya29\.|GOCSPX-)`,body:String.raw`[\w-]{20,}`},{service:"SendGrid",prefix:String.raw`SG\.`,body:String.raw`[\w-]{16,64}\.[\w-]{16,}`},{service:"npm",prefix:"\
npm_",body:"[A-Za-z0-9]{30,}",common:!0},{service:"PyPI",prefix:"pypi-",body:String.raw`[\w-]{16,}`,common:!0},{service:"DigitalOcean",prefix:"do[oprt]_v1_",body:"\
[a-f0-9]{40,}"},{service:"Hugging Face",prefix:"hf_",body:"[A-Za-z0-9]{20,}",common:!0},{service:"Shopify",prefix:"shp(?:at|ca|pa|ss)_",body:"[a-fA-F0-9]{20,}"},
{service:"Square",prefix:"sq0(?:atp|csp)-",body:String.raw`[\w-]{16,}`},{service:"New Relic",prefix:"NRAK-",body:"[A-Z0-9]{20,}"},{service:"Linear",prefix:"lin_\
api_",body:String.raw`\w{20,}`},{service:"Grafana",prefix:"glsa_",body:String.raw`\w{20,}`},{service:"Vault",prefix:String.raw`hv[bs]\.`,body:String.raw`[\w-]{20,}`},
{service:"1Password",prefix:"ops_eyJ",body:String.raw`[\w+/=-]{20,}`},{service:"Sentry",prefix:"sntry[su]_",body:String.raw`[\w+/=-]{20,}`},{service:"Docker",prefix:"\
dckr_pat_",body:String.raw`[\w-]{20,}`},{service:"Groq",prefix:"gsk_",body:"[A-Za-z0-9]{20,}"},{service:"OpenRouter",prefix:"sk-or-",body:String.raw`[\w-]{16,}`},
{service:"Replicate",prefix:"r8_",body:"[A-Za-z0-9]{20,}",common:!0},{service:"Perplexity",prefix:"pplx-",body:"[A-Za-z0-9]{20,}"},{service:"Notion",prefix:"ntn\
_",body:"[A-Za-z0-9]{20,}"},{service:"Supabase",prefix:"sbp_",body:"[a-f0-9]{20,}"},{service:"Figma",prefix:"figd_",body:String.raw`[\w-]{20,}`},{service:"Postm\
an",prefix:"PMAK-",body:"[a-f0-9-]{20,}"},{service:"Brevo",prefix:"xkeysib-",body:String.raw`[\w-]{20,}`},{service:"RubyGems",prefix:"rubygems_",body:"[a-f0-9]{\
20,}"},{service:"Doppler",prefix:String.raw`dp\.(?:pt|st|ct|sa)\.`,body:String.raw`[\w.-]{20,}`},{service:"Buildkite",prefix:"bkua_",body:"[a-z0-9]{20,}"},{service:"\
CircleCI",prefix:"CCIPAT_",body:String.raw`\w{20,}`},{service:"Netlify",prefix:"nfp_",body:String.raw`\w{20,}`},{service:"age",prefix:"AGE-SECRET-KEY-1",body:"[\
A-Z0-9]{20,}"},{service:"Atlassian",prefix:"(?:AT[ABC]TT3|ATBB)",body:String.raw`[\w=-]{20,}`},{service:"LangSmith",prefix:"(?:lsv2_(?:pt|sk)_|ls__)",body:"[a-f\
0-9]{20,}",common:!0},{service:"Fireworks",prefix:"fw_",body:"(?=[A-Za-z]{0,30}\\d)[A-Za-z0-9]{16,}",common:!0},{service:"Voyage",prefix:"pa-",body:String.raw`(?=[\w-]{0,30}\d)(?=[\w-]{0,30}[A-Z])[\w-]{30,}`,
common:!0},{service:"Cerebras",prefix:"csk-",body:"(?=[a-z]{0,30}\\d)[a-z0-9]{24,}",common:!0},{service:"Neon",prefix:"napi_",body:"(?=[a-z]{0,40}\\d)[a-z0-9]{24\
,}",common:!0},{service:"Brevo, SMTP",prefix:"xsmtpsib-",body:String.raw`[\w-]{20,}`},{service:"HubSpot",prefix:"pat-(?:na|eu|ap)\\d-",body:"[a-f0-9-]{20,}"},{service:"\
Plaid",prefix:"access-(?:sandbox|development|production)-",body:"[a-f0-9-]{20,}",common:!0},{service:"Razorpay",prefix:"rzp_(?:live|test)_",body:"[A-Za-z0-9]{10\
,}"},{service:"Sonar",prefix:"sq[uap]_",body:"(?=[a-f]{0,20}\\d)[a-z0-9]{20,}",common:!0},{service:"New Relic, other keys",prefix:"NR(?:JS|II|AL|RA|BR|SP)-",body:String.
raw`[\w-]{16,}`},{service:"Honeycomb",prefix:"hc[abx][ilm][ck]_",body:"[A-Za-z0-9]{16,}"},{service:"Linear, OAuth",prefix:"lin_oauth_",body:String.raw`\w{20,}`},
{service:"Amazon MWS",prefix:String.raw`amzn\.mws\.`,body:"[a-f0-9-]{20,}"},{service:"Grafana, other keys",prefix:"gl(?:c|sa)_",body:String.raw`[\w+/=-]{20,}`},
{service:"GitLab, other tokens",prefix:"gl(?:wt|rtr|oas|imt|ft|soat|ffct|agent)-",body:String.raw`[\w-]{16,}`},{service:"Tailscale",prefix:"tskey-(?:auth|api|cl\
ient|scim|webhook)-",body:String.raw`[\w-]{12,}`},{service:"xAI",prefix:"xai-",body:"[A-Za-z0-9]{24,}",common:!0},{service:"Tavily",prefix:"tvly-",body:String.raw`[\w-]{16,}`,
common:!0},{service:"NVIDIA",prefix:"nvapi-",body:String.raw`[\w-]{20,}`},{service:"PostHog",prefix:"ph[cx]_",body:"(?=[A-Za-z]{0,30}\\d)[A-Za-z0-9]{24,}",common:!0},
{service:"Render",prefix:"rnd_",body:"(?=[A-Za-z]{0,30}\\d)[A-Za-z0-9]{20,}",common:!0},{service:"Supabase, API",prefix:"sb_secret_",body:String.raw`[\w-]{16,}`},
{service:"Docker, organisations",prefix:"dckr_oat_",body:String.raw`[\w-]{20,}`},{service:"Slack, session",prefix:"xox[cd]-",body:String.raw`[\w%+/-]{16,}`},{service:"\
Notion, old form",prefix:"secret_",body:"(?=[A-Za-z]{0,30}\\d)(?=[a-z0-9]{0,30}[A-Z])[A-Za-z0-9]{30,}",common:!0}],xa=String.raw`(?=[A-Za-z]{0,60}\d|[A-Za-z]{0,60}[a-z][A-Z])`,
fo=[{service:"OpenAI, old form",holds:"sk-",form:String.raw`sk-(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{16,}`,cut:`sk-${xa}[A-Za-z0-9]{8,}`},{service:"Facebook",holds:"E\
AA",form:"EAA[A-Za-z0-9]{40,}",cut:`EAA${xa}[A-Za-z0-9]{4,}`},{service:"Mailgun",holds:"key-",form:"key-[a-f0-9]{32}",cut:String.raw`key-(?=[a-f]{0,20}\d)(?=\d{0,20}[a-f])[a-f0-9]{12,}`},
{service:"Twilio",holds:"SK[a-f0-9]",form:"SK[a-f0-9]{32}",cut:"SK[a-f0-9]{6,}"},{service:"Databricks",holds:"dapi",form:"dapi[a-f0-9]{32}",cut:String.raw`dapi(?=[a-f]{0,20}\d)[a-f0-9]{4,}`},
{service:"Mailchimp",holds:"-us\\d",form:String.raw`[a-f0-9]{32}-us\d{1,2}\b`},{service:"Telegram bots",holds:":AA",form:String.raw`(?:bot)?\d{8,10}:AA[\w-]{30,40}`,
cut:String.raw`(?:bot)?\d{8,10}:AA[\w-]*`},{service:"Google OAuth, to refresh",holds:"1//0",form:String.raw`1//0[\w-]{30,}`,cut:String.raw`1//0[\w-]{2,}`},{service:"\
Resend",holds:"re_",form:"re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}",cut:`re_${xa}[A-Za-z0-9]{4,8}(?:_[A-Za-z0-9]*)?`},{service:"Discord bots",holds:"[MNO][\\w-]{23}",
form:String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}`},{service:"ElevenLabs",holds:"sk_",form:"sk_(?=[a-f]{0,20}\\d)[a-f0-9]{32,}"},{service:"Klaviyo",holds:"\
pk_",form:"pk_(?=[a-f]{0,20}\\d)[a-f0-9]{30,}"},{service:"Firecrawl",holds:"fc-",form:"fc-(?=[a-f]{0,20}\\d)[a-f0-9]{24,}"},{service:"Databricks, other keys",holds:"\
d(?:kea|ose|sapi)",form:"(?:dkea|dose|doseb|dsapi)[a-f0-9]{28,}"},{service:"LaunchDarkly",holds:"(?:sdk|api|mob)-",form:"(?:sdk|api|mob)-[a-f0-9]{8}-(?:[a-f0-9]\
{4}-){3}[a-f0-9]{12}"},{service:"Airtable",holds:"pat[A-Za-z0-9]{14}|key[A-Za-z0-9]{14}",form:String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{24,}|key(?=[a-z]{0,14}\d)(?=[a-z0-9]{0,14}[A-Z])[A-Za-z0-9]{14}(?![A-Za-z0-9])`},
{service:"Cloudflare, origin",holds:"v1\\.0-",form:String.raw`v1\.0-[a-f0-9]{20,}(?:-[a-f0-9]{8,})?`},{service:"crates.io",holds:"cio",form:"cio(?=[A-Za-z]{0,30\
}\\d)(?=[a-z0-9]{0,30}[A-Z])[A-Za-z0-9]{28,}"},{service:"NuGet",holds:"oy2",form:"oy2(?=[a-z]{0,30}\\d)[a-z0-9]{40,}"},{service:"Scaleway",holds:"SCW",form:"SCW\
(?=[A-Z]{0,16}\\d)[A-Z0-9]{17}"},{service:"Adyen",holds:"AQE",form:String.raw`AQE(?=[A-Za-z]{0,30}\d|[A-Za-z]{0,30}[a-z][A-Z])[\w+/=-]{30,}`},{service:"Mandrill",
holds:"md-",form:String.raw`md-(?=[\w-]{0,21}[A-Z])(?:(?=[\w-]{0,21}\d)[\w-]{20,}|(?=[A-Z]{0,21}[a-z])\w{20,})`},{service:"Infisical",holds:"st\\.",form:String.
raw`st\.[a-f0-9]{20,}\.[a-f0-9]{20,}\.[a-f0-9]{20,}`},{service:"Twitter, bearer",holds:"A{18}",form:"A{18,22}[A-Za-z0-9%]{30,}"},{service:"Dropbox",holds:"sl\\.",
form:String.raw`sl\.(?:u\.)?(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Z])[\w-]{40,}`},{service:"Terraform Cloud",holds:"atlasv1",form:String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w-]{20,}`},
{service:"1Password, secret key",holds:"A3-",form:"A3-[A-Z0-9]{6}-[A-Z0-9]{6,11}(?:-[A-Z0-9]{5}){3,4}"},{service:"Infracost",holds:"ico-",form:"ico-(?=[A-Za-z]{\
0,30}\\d)[A-Za-z0-9]{24,}"},{service:"MaxMind",holds:"_mmk",form:"[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk"},{service:"OpenShift",holds:"sha256~",form:String.raw`sha256~[\w-]{30,}`},
{service:"Harness",holds:"[ps]at\\.",form:String.raw`[ps]at\.[\w-]{22}\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{20}`},{service:"Azure AD",holds:"\\dQ~",form:String.raw`[\w~.]{3}\dQ~[\w~.-]{31,34}`,
cut:String.raw`[\w~.]{3}\dQ~[\w~.-]*`}];function hn(e){return Sa.filter(({common:t=!1})=>t===e).map(({prefix:t})=>t).join("|")}function Zu(){let e=new RegExp(`^\
(?:${Sa.map(({prefix:t})=>t).join("|")})`);return ju.map(([t])=>t).filter(t=>!e.test(t)&&!fo.some(({form:n})=>n.startsWith(t))).map(t=>t.replaceAll(".",String.raw`\.`)).
join("|")}var Xk=String.raw`(?=[\w=+/-]{0,60}?(?=[A-Za-z]{0,20}\d)[A-Za-z0-9]{8}|[A-Za-z]{0,30}[a-z][A-Z][A-Za-z]{8})[\w=+/~-]{10,}(?:\.[\w=-]{1,200}){0,4}`,e0=String.
raw`(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\[nrt]))`;function Ku(){return new RegExp([hn(!1),hn(!0),Zu(),...fo.map(({holds:e})=>e)].join("|"))}function Vu(e){
let t=Zu(),n=[String.raw`(?:${hn(!1)}|(?:${hn(!0)}|${t})(?=[A-Za-z]{0,60}\d|[A-Z]{6}|[A-Za-z]{0,60}[a-z][A-Z]))[\w-]{0,120}(?:\.[\w-]{1,120})?`,...fo.flatMap(o=>o.
cut??[])],r=[...Sa.map(({prefix:o,body:s})=>o+s),`(?:${hn(!1)}|${hn(!0)}|${t})${Xk}`,...fo.map(({form:o})=>o),`(?:${n.join("|")})${e}`];return new RegExp(`${e0}\
(?:${r.join("|")})`,"g")}var Yu=[{name:"private-key",needs:/PRIVATE KEY/,pattern:/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z ]{0,60}-{0,5})?|(?<=^|[^\w+/=\\]|\\.)(?<![\w+/=]{16}(?:\s|\\n){1,3})(?:[\w+/=]{16,}(?:\s|\\n){1,3})+-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
replacement:"<private-key>",secret:0,reason:"PEM blocks span lines; one that is cut has no end, or no beginning; each of its lines is learnt"},{name:"jwt",needs:/eyJ/,
pattern:new RegExp(String.raw`\b(?=eyJ)(?<!\beyJ[\w-]{8,400}-)eyJ[\w-]{8,}(?:\.[\w-]{4,}(?:\.[\w-]*)?|\.?${H})|\beyJ[\w-]{0,7}${H}`,"g"),replacement:"<jwt>",secret:0,
reason:"the payload of a JSON Web Token is readable by anybody"},{name:"webhook",needs:/https?:/i,pattern:/\bhttps?:\/\/(?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks|[\w.-]{1,100}\.webhook\.office\.com|outlook\.office(?:365)?\.com\/webhook|[\w.-]{1,150}\.(?:logic\.azure|api\.powerplatform)\.com(?::\d{1,5})?|chat\.googleapis\.com\/v1\/spaces)\/[^\s'"\\)>,]+/gi,
replacement:"<webhook-url>",secret:0,reason:"whoever has the address may post"},{name:"webhook-path",needs:/\/(?:services|triggers|webhooks|workflows)\//,pattern:/(?<![\w.-])\/(?:(?:services|workflows|triggers)\/T\w{3,20}\/\w{3,20}|api\/(?:v\d{1,2}\/)?webhooks\/\d{5,25}|(?:\w{1,30}\/{1,2}){0,5}workflows\/\w{6,64}\/triggers)\/[^\s'"\\)>,]+/g,
replacement:"<webhook-url>",secret:0,reason:"urllib3 tells host and path apart: (host='hooks.slack.com'): \u2026 url: /services/T\u2026/B\u2026/\u2026"},{name:"\
service-token",needs:Ku(),pattern:Vu(H),replacement:"<token>",secret:0,reason:"tokens of known services by their documented prefixes"},{name:"authorization",needs:/bearer|basic|digest|negotiate|apikey/i,
pattern:new RegExp(String.raw`\b([Bb]earer|BEARER|[Bb]asic|BASIC|[Dd]igest|[Nn]egotiate|[Aa]pi[Kk]ey)(\s{1,3}|%20|\+)(?![a-z]{1,20}(?![\w.~+/=:-])|[\w:]{1,40}=[\x22'])([\w.~+/=:-]{8,}|[\w.~+/=:-]{1,7}${H})`,
"g"),replacement:"$1$2<credentials>",secret:3,reason:"HTTP authorization values in headers and reprs; not `Basic authentication failed`"},{name:"authorization-h\
eader",needs:/authorization|x-|-token/i,pattern:/\b((?:proxy-)?authorization|x-[\w-]{0,40}(?:token|key|secret|signature)(?:-\d{1,3})?|(?:private|job|deploy)-token)(\\?["']?\s{0,3}[:=,]\s{0,3}(?:b(?=\\?["']))?\\?["']?)(?!<|failed|denied|required|missing|invalid)([^\s"'\\,;}\])]{4,}(?:\s(?!<)[\w.~+/=:-]{3,})?)/gi,
replacement:"$1$2<credentials>",secret:3,reason:"header names in dicts, tuples and raw requests"},{name:"cookie",needs:/cookie/i,pattern:/\b((?:set-)?cookie)((?:\\?["']?\s{0,3}[:=]|\\?["'],)\s{0,3}b?\\?["']?)([^"'\n\\}\])=]{1,200}=[^"'\n\\}\])]*)/gi,
replacement:"$1$2<cookie>",secret:3,reason:"a session for whoever reads it"},{name:"cookie-dict",needs:/cookie/i,pattern:/(\b(?:\w{0,30}_)?cookies?["']?\s{0,3}[:=]\s{0,3}\{)(?!<)(\s{0,3}["'][^}\n]{1,4000})/gi,
replacement:"$1<cookie>",secret:2,reason:"cookies={'sid': 'x'} of requests, whatever they are called"},{name:"cookie-jar",needs:/<Cookie /,pattern:/(<Cookie [^\s=>]{1,100}=)([^\s>]+)(?= for |$)/g,
replacement:"$1<cookie>",secret:2,reason:"requests prints its jar so: <Cookie sid=x for example.org/>"},{name:"signature",needs:/signature|hmac/i,pattern:/\b([\w-]{0,20}(?:signature|hmac)["']?\s{0,3}[:=]\s{0,3}[bu]?["']?)((?=[\w+/-]{0,200}\d)[\w+/-]{8,}={0,2})/gi,
replacement:"$1<secret>",secret:2,reason:"of signed requests: Signature=fe5f80f77d5f; words have no digits"},{name:"url-credentials",needs:/:\/\//,pattern:new RegExp(
String.raw`\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@:]{0,200}):(?!\d{1,5}(?:[/?#,;)\]}'"\s]|${H}))([^\s/?#'"<>]{1,500}(?=@)|[^\s'"<>@]{1,120}(?:(?=@)|${H})|[^\s/?#'"<>@]{1,500}${H})@?`,
"gi"),replacement:"$1<credentials>@",secret:3,reason:"redis://, amqp://, postgres://, https://: user and password before the host; the last @ counts, a password\
 may hold one"},{name:"url-credentials-encoded",needs:/%3A%2F%2F/i,pattern:new RegExp(String.raw`\b([a-z][a-z0-9+.-]{1,30}%3A%2F%2F)((?:[\w.~-]|%(?!3A|2F|40)[0-9A-F]{2}){0,200})%3A(?!\d{1,5}(?:%|${H}))((?:[\w.~!*-]|%(?!40)[0-9A-F]{2}){3,300})(?:%40|${H})`,
"gi"),replacement:"$1<credentials>@",secret:3,reason:"such an address as a parameter of another: broker=amqp%3A%2F%2Fu%3Ax%40mq"},{name:"url-user",needs:/:\/\//,
pattern:/\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@]{8,200})@/gi,replacement:"$1<credentials>@",secret:2,reason:"a token in the place of the user (https://TOK\
EN@host, Sentry DSN)"},{name:"signed-parameter",needs:/[?&;]/,pattern:/([?&;](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|awsaccesskeyid|signature|sig|se|sv|sp|token|access_token|refresh_token|id_token|auth|auth_token|api_?key|key|apikey|code|state|password|passwd|secret|client_secret|session|sessionid|ticket|jwt|oauth_\w{1,20})=)([^\s&#'"<>\\)]+)/gi,
replacement:"$1<secret>",secret:2,reason:"signed URLs and tokens in query strings"}],Qu=[{name:"aws-secret",needs:/[/+]/,pattern:/(?<![\w/+=-])(?=[\w/+]{0,39}[A-Z])(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}\d)(?=[\w]{0,39}[/+])[A-Za-z0-9/+]{40}(?![\w/+=])/g,
replacement:"<secret>",secret:0,reason:"40 characters of base64 that hold a / or +: an AWS secret key, not a git hash or a path of words"}];var Ju=[{name:"private-key-cut",needs:/MII/,pattern:new RegExp(String.raw`(?<![\w+/=-])MII[A-Z][\w+/]{2,}={0,2}(?:\s?${H})`,"g"),replacement:"<private-key>",secret:null,
reason:"every key and certificate in base64 begins so"},{name:"url-user-cut",needs:/:\/\//,pattern:new RegExp(String.raw`(\bhttps?:\/\/)(?=[a-f]{0,30}\d)[a-f\d]{6,64}${H}`,
"g"),replacement:"$1<credentials>@",secret:null,reason:"the key of a Sentry DSN, cut before its @; a host name has a dot or a port"},{name:"signature-cut",needs:/signature|hmac/i,
pattern:new RegExp(String.raw`((?:signature|hmac)(?:["']?\s{0,3}[:=]\s{0,3}[bu]?["']|=(?=[a-f\d]{6}|[\w+/-]{0,7}\d)))[\w+/-]{3,}${H}`,"gi"),replacement:"$1<secr\
et>",secret:null,reason:'no digit may have come yet: signature="tnnArxj; not signature=invalid'},{name:"email-cut",needs:/mail|Recipient/i,pattern:new RegExp(String.
raw`(mailto:|RecipientsRefused(?:: |\()\{['"]|\b(?:e-?)?mail(?:_?address)?(?:["']?\s{0,3}[:=]\s{0,3}["']|=(?=[\w+-]{1,40}[.%]\w)))[\w.+%-]{1,64}${H}`,"gi"),replacement:"\
$1<email>",secret:null,reason:"cut before its @: 'email': 'anna.smi, mailto:anna; not `email: invalid`"},{name:"card-cut",needs:/card|\d{4}[ -]\d{4}[ -]/i,pattern:new RegExp(
String.raw`(\b(?:credit|debit|bank|payment)?[_ ]?card(?:[_ ]?n(?:umber|o|r))?["']?\s{0,2}[:=]?\s{0,2}["']?)[3-6]\d(?:[ -]?\d){2,16}${H}|(?<![\w.-]|\d[ -])[3-6]\d{3}([ -])\d{4}\2(?:\d{1,4}(?:\2\d{0,4}){0,2})?${H}`,
"gi"),replacement:"$1<card>",secret:null,reason:"after the word card, or in groups of four; a bare number may be anything"},{name:"iban-cut",needs:/iban|IBAN|[A-Z]{2}\d{2} /,
pattern:new RegExp(String.raw`(\b(?:iban|IBAN)["']?\s{0,2}[:=]?\s{0,2}["']?)[A-Z]{2}\d{2}[A-Z\d ]{0,30}${H}|(?<![\w-])[A-Z]{2}\d{2} (?:\d{4} ){1,7}\d{0,4}${H}`,
"g"),replacement:"$1<iban>",secret:null,reason:"after the word iban, or in groups of four"},{name:"phone-cut",needs:/\+\d/,pattern:new RegExp(String.raw`((?:\b(?:sms|phone|mobile|whatsapp|dial|call)\b[^+\n]{0,16}|\btel:))\+\d[\d ().-]{2,18}${H}`,
"gi"),replacement:"$1<phone>",secret:null,reason:"after a word that says so; not delta +1234567"},{name:"social-security-number-cut",needs:/ssn|-\d{2}-/i,pattern:new RegExp(
String.raw`(\bssn["']?\s{0,2}[:=]?\s{0,2}["']?)\d{3}-?\d{0,2}-?\d{0,4}${H}|(?<![\w-])(?!000|666|9\d\d)\d{3}-\d{2}-\d{0,3}${H}`,"gi"),replacement:"$1<ssn>",secret:null,
reason:"written with dashes, or after the word"}];var Xu=String.raw`(?:[\w.]{0,30}_)?(?:(?:first|last|given|family|middle|maiden|sur|full|display|legal|preferred|nick|user|screen|account_?holder|card_?holder|contact|customer|client|student|teacher|instructor|patient|recipient|parent|guardian|employee|author|owner|payer|payee|billing|shipping|real)_?name|name_on_card|date_of_birth|birth_?(?:date|day)|dob|passport(?:_?(?:no|number|id))?|national_id|tax_id|(?:home_?|work_?|cell_?|mobile_?)?phone(?:_?(?:number|no))?|mobile|street(?:_?address)?|(?:home_?|postal_?|mailing_?|billing_?|shipping_?)address|address(?:_?(?:line)?_?[1-4])|postal_?code|post_?code|zip_?code|driver_?licen[cs]e|aadhaar|cpf|nino|dni)`,
t0=/name|birth|dob|passport|_id|phone|mobile|street|address|postal|post_?code|zip_?code|licen|aadhaar|cpf|nino|dni/i,ep=[{name:"account",needs:/acct:/i,pattern:/\bacct:[\w.+-]{1,64}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6})?/gi,
replacement:"<user>",secret:null,reason:"webfinger user ids, as h logs them"},{name:"email",needs:/@|%40/,pattern:new RegExp(String.raw`(?<![\p{L}\p{N}_.+-])(?!(?:git|celery)@)[\p{L}\p{N}_.+-]{1,64}(?:@|%40)(?:(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}[\p{L}\p{N}-]{1,62}(?![\p{L}\p{N}-])|(?<!\/[\p{L}\p{N}_.+-]{1,64}(?:@|%40))(?:\p{L}[\p{L}\p{N}-]{0,62}\.){0,6}(?:[\p{L}\p{N}-]{1,63}|(?<=@|%40|\.))${H})`,
"gu"),replacement:"<email>",secret:null,reason:"addresses of people; not git@github.com, not celery@host, the name of a worker, not react@18.2.0 or actions/chec\
kout@v4"},{name:"iban",needs:/[A-Za-z]{2}\d{2}/,pattern:/(?<![\w-])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,3})?(?![\w-])/g,accept:o0,replacement:"\
<iban>",secret:null,reason:"bank accounts, of the length that their country gives them; in small letters or dashes with its check digits"},{name:"phone",needs:/\+/,
pattern:/(?:(?<=\b(?:tel|sms):)|(?<![\w.:+-]))\+(?=(?:\D{0,2}\d){9,15}(?!\d))\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w-])/g,replacement:"<phone>",secret:null,
reason:"telephone numbers as they are written across borders, +44 20 7946 0018; not an offset like +0200"},{name:"phone-local",needs:/\d{3}[-. )]{1,2}\d{3}|(?:phone|tel|mobile|cell|fax|sms|whatsapp|call|dial)/i,
pattern:/(?<![\w.+/-]|\d )(?:\([2-9]\d{2}\) ?|[2-9]\d{2}-)[2-9]\d{2}-\d{4}(?![\w-]|\.\d)|(?<=\b(?:phones?|telephone|tel|mobile|cell|fax|sms|whatsapp|call|called|dial|texted|number)\b["']?(?: (?:is|to|no|nr|number|from))?["':=. ]{1,4})\(?0?\d{2,4}\)?(?:[ ./-]?\d{2,4}){2,4}(?![\w-]|[.:]\d)/gi,
accept:e=>/^\D*(?:\d\D*){9,12}$/.test(e),replacement:"<phone>",secret:null,reason:"telephone numbers as they are written in one country: (555) 234-5678, or afte\
r a word: phone 0171 2345678"},{name:"personal-pair",needs:t0,pattern:new RegExp(String.raw`\b(${Xu}(?:\\{0,3}["'])?\s{0,3}[:=]\s{0,3}[bu]?(\\{0,3}["']))(?!<)((?:(?!\2)[^\\\n<]){1,200})`,
"gi"),replacement:"$1<personal>",secret:null,reason:"{'full_name': 'x', 'date_of_birth': 'x', 'address_line1': 'x'} of forms and user records; quoted values"},{
name:"personal-parameter",needs:/[?&]\w/,pattern:new RegExp(String.raw`([?&]${Xu}=)(?!<)([^\s&#'"<>\\)]{2,200})`,"gi"),replacement:"$1<personal>",secret:null,reason:"\
the same in an address: ?first_name=anna&dob=1980-01-02"},{name:"national-number",needs:/cpf|cnpj|aadh?aar|uidai|nino|insurance|dni|nie|itin|tax|personnummer|bsn|nif|pesel|sin\b|passport|driver|licen[cs]e|curp|rut\b|medicare|nhs/i,
pattern:/((?<![a-z])(?:cpf|cnpj|aadh?aar|uidai|nino|national[ _-]insurance|dni|nie|itin|tax(?:payer)?[ _-]?id|tin|personnummer|bsn|nif|pesel|social insurance|curp|rut|medicare|nhs|passport|driver'?s?[ _-]licen[cs]e)(?:[ _-]?(?:no|nr|num|number|id))?["']?(?: is| was)?[:=]?\s{0,2}["']?)(?=[A-Z]{0,8}[\d .-]{0,12}\d{4}|[A-Z\d]{0,12}\d{3}|[A-Z]{2} ?\d\d ?\d\d)[A-Z\d](?:[ .-]?[A-Z\d]){6,20}/gi,
replacement:"$1<personal>",secret:null,reason:"numbers of people after the word that names them, bare too: cpf 52998224725"},{name:"national-form",needs:/\d{2}-\d{4}|\d{3}\.\d{3}-\d{2}|\d{4} \d{4}|[A-Z]{2} ?\d{2}|\d{7}-?[A-Z]/,
pattern:/(?<![\w.-])(?:9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}|\d{3}\.\d{3}\.\d{3}-\d{2}|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: \d{2} \d{2} \d{2} |\d{6})[A-D])(?![\w-]|\.\d)|(?<![\w.-]|\d )[2-9]\d{3} \d{4} \d{4}(?![\w-]| \d|\.\d)/g,
replacement:"<personal>",secret:null,reason:"ITIN, CPF, NINO and Aadhaar as they are written: 912-70-1234, 529.982.247-25, AB 12 34 56 C, 2345 6789 0123"},{name:"\
national-form-checked",needs:/\d{7}-?[A-Z]/,pattern:/(?<![\w.-])[XYZ\d]\d{7}-?[A-HJ-NP-TV-Z](?![\w-])/g,accept:s0,replacement:"<personal>",secret:null,reason:"D\
NI and NIE of Spain, whose last letter is a check: 12345678Z"},{name:"social-security-number",needs:/-\d{2}-/,pattern:/(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g,
replacement:"<ssn>",secret:null,reason:"written with dashes only: nine digits alone are any number"}],n0=r0("NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 MK19 SI19 A\
T20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 CR21 HR21 LI21 LV21 BG22 BH22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 M\
D24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28 B\
R29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 MT31 SC31 LC32 RU33");function r0(e){return Object.fromEntries(e.split(" ").map(t=>[t.slice(0,2),Number(t.slice(2))]))}function o0(e){
let t=e.replace(/[ -]/g,"").toUpperCase();if(n0[t.slice(0,2)]!==t.length)return!1;if(!/[a-z-]/.test(e))return!0;let n=0;for(let r of t.slice(4)+t.slice(0,4)){let o=Number.
parseInt(r,36);n=(n*(o>9?100:10)+o)%97}return n===1}function s0(e){let t=e.slice(0,8).replace(/^[XYZ]/,n=>String("XYZ".indexOf(n)));return"TRWAGMYFPDXBNJZSQVHLC\
KE"[Number(t)%23]===e.at(-1)}var tp=String.raw`(?:(?:password|account)s?[-_/])?(?:reset|recover|recovery|forgot)(?:[-_/]password)?|magic(?:[-_]?link)?|activat(?:e|ion)|(?:verify|confirm)(?:[-_]?(?:email|account|mail))?|invit(?:e|ation)s?|accept[-_]invite|unsubscribe|set[-_]password|one[-_]?time(?:[-_]login)?|passwordless|login[-_]?link|claim|impersonate`,
a0=String.raw`(?:one[- ]?time (?:password|pass ?code|code|pin)|(?:verification|security|confirmation|login|sign[- ]in|access|auth(?:entication|orization)?|sms|2fa|mfa|reset|activation|backup|recovery|unlock) (?:code|pin)|otp(?: code)?|passcode|pin code|your (?:\w{2,20} ){0,3}(?:code|pin|otp))`,
np=[{name:"hook-address",needs:/zapier|ifttt|hook\.|pipedream|pagerduty|hc-ping|healthchecks|cronitor|\/hooks\/|script\.google|webhook\/|betterstack|betteruptime|deadmanssnitch|nosnch/i,
pattern:/\bhttps?:\/\/(?:hooks\.zapier\.com\/hooks|maker\.ifttt\.com\/trigger|hook\.(?:\w{2,6}\.)?(?:make|integromat)\.com|[\w-]{4,60}\.m\.pipedream\.net|events\.pagerduty\.com\/integration|hc-ping\.com|healthchecks\.io\/ping|cronitor\.link|nosnch\.in|uptime\.better(?:stack|uptime)\.com\/api\/v1\/heartbeat|script\.google\.com\/macros\/s|[\w.-]{1,100}(?::\d{1,5})?\/(?:hooks|webhook|webhook-test))(?=[/?][^\s'"\\)>,]{0,200}[\d-])[^\s'"\\)>,]{4,}/gi,
replacement:"<webhook-url>",secret:0,reason:"whoever has the address of a Zapier, Make, IFTTT, n8n, Mattermost hook or a heartbeat may post"},{name:"hook-path",
needs:/\/(?:hooks|trigger|integration|macros)\//,pattern:/(?<![\w.-])\/(?:hooks\/(?:catch|standard)\/\d{3,20}\/|hooks\/(?=[a-z0-9]{0,25}\d)|trigger\/\w{1,60}\/(?:json\/)?with\/key\/|integration\/(?=[a-f0-9]{0,20}\d)|macros\/s\/)[\w/-]{5,}/g,
replacement:"<webhook-url>",secret:0,reason:"the same where urllib3 tells host and path apart: (host='hooks.zapier.com'): \u2026 url: /hooks/catch/\u2026"},{name:"\
entry-link",needs:/reset|recover|forgot|magic|activat|verify|confirm|invit|unsubscribe|set[-_]password|one[-_]?time|passwordless|login[-_]?link|claim|impersonate/i,
pattern:new RegExp(String.raw`(/(?:${tp})/(?:(?:confirm|key|token|link|email|[A-Za-z]{2,4}\d?)/)?)((?=[\w.~:=%-]{0,60}\d)(?=[\w.~:=%-]{0,60}[A-Za-z])(?![\w-]{1,60}\.(?:html?|py|js|json|csv|txt)\b)[\w.~:=%-]{8,})`,
"gi"),replacement:"$1<secret>",secret:2,reason:"links of letters that log in, reset or invite: /reset/MQ/c8f1-2b9d7e/; not /account/password/reset"},{name:"entr\
y-link-query",needs:/\/(?:[\w-]{0,20})(?:reset|recover|forgot|magic|activat|verify|confirm|invit|unsubscribe|set[-_]password|passwordless|login|sso|auth|claim)[^\s?]{0,60}\?/i,
pattern:new RegExp(String.raw`(/(?:${tp}|login|sso|auth)(?:/[\w.-]{0,40}){0,3}\?\w{1,20}=)((?=[\w.~:%-]{0,60}\d)(?=[\w.~:%-]{0,60}[A-Za-z])[\w.~:%-]{10,})`,"gi"),
replacement:"$1<secret>",secret:2,reason:"the same with the token as whatever parameter: /magic?k=abc123def456"},{name:"login-path",needs:/\/(?:login|sso|auth|token|join|session)\//i,
pattern:/(\/(?:login|sso|auth|token|join|session)\/)((?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Za-z])(?![a-z-]{3,40}\d{0,4}(?![\w-]))[\w-]{12,200})(?![\w.])/gi,replacement:"\
$1<secret>",secret:2,reason:"what logs in by its path alone: /login/abc123def456; not /auth/oauth2/callback"},{name:"spoken-code",needs:/code|otp|pin\b|passcode|password/i,
pattern:new RegExp(String.raw`((?<![\w-])${a0}(?:\s(?:is|was|for (?:\w{1,20} ){1,3}is)|\s?[:=])?\s{0,3}["'(]?)(?!20\d\d-)([A-Z]{1,2}-\d{4,8}|\d{3}[ -]\d{3}|\d{4,8})(?![\w.-]*\w)`,
"gi"),replacement:"$1<secret>",secret:null,reason:"codes of one use: your verification code is 482913, OTP 482913; not exit code 1"},{name:"spoken-code-first",needs:/code|otp|pin\b|password/i,
pattern:/(?<![\w.-])(?:[A-Z]{1,2}-\d{4,8}|\d{3}[ -]\d{3}|\d{4,8})(?=,? (?:is|as) (?:your|the) (?:[\w-]{1,20} ){0,4}(?:code|otp|pin|passcode|password)\b)/gi,replacement:"\
<secret>",secret:null,reason:"482913 is your login code, use 482913 as your PIN"},{name:"oracle-login",needs:/\/[^/\s@]{1,80}@/,pattern:/((?<![\w/.@:-])[A-Za-z][\w$#]{1,30}\/)("[^"\n]{1,60}"|[^\s/@'"]{3,60})@(?=(?:\/\/)?[\w.-]{1,100}(?::\d{2,5})?\/\w|\/\/|\(DESCRIPTION|[\w.-]{1,60}:\d{2,5}\b)|((?:\b(?:sqlplus|sqlldr|expdp|impdp|exp|imp|rman|cx_Oracle|oracledb|oracle|ORA-\d{5})\b)[^\n@/]{0,60}[\s"'(][A-Za-z][\w$#]{1,30}\/)("[^"\n]{1,60}"|[^\s/@'"]{3,60})@/gi,
replacement:"$1$3<credentials>@",secret:null,reason:"Oracle writes user and password so: scott/tiger@db:1521/orcl; not actions/checkout@v4"},{name:"bind-passwor\
d",needs:/bind|rootpw|-w |requirepass|masterauth|IDENTIFIED|net use/i,pattern:/(\b(?:\w{0,20}bind_?(?:password|pw|passwd)|(?:olc)?rootpw|requirepass|masterauth)\s{1,3}["']?)(?![=:<])([^\s"'<]{3,})|(\bldap(?:search|modify|add|whoami|passwd)\b[^\n]{0,200}?\s-w\s{0,2}["']?)([^\s"'<]{3,})/gi,
replacement:"$1$3<secret>",secret:null,reason:"directives of servers give the value after a blank: AuthLDAPBindPassword x, requirepass x, ldapsearch -w x"},{name:"\
smtp-login",needs:/AUTH |334 /,pattern:/(\bAUTH (?:PLAIN|LOGIN|XOAUTH2|CRAM-MD5)\s{1,2})([A-Za-z0-9+/]{4,}={0,2})|(\b334[ -](?:UGFzc3dvcmQ6|VXNlcm5hbWU6)(?:\\r\\n|\r?\n|['"; ,]|send: ?){1,8}["']?)(?!send\b)([A-Za-z0-9+/]{4,}={0,2})/g,
replacement:"$1$3<credentials>",secret:null,reason:"a session of SMTP in the debug log: AUTH PLAIN AGFubmEAeA==, the reply to 334 UGFzc3dvcmQ6"}];var i0=[String.raw`passw(?:or)?ds?|passwd|passphrases?|passcodes?|pwd|(?<![a-z])(?:pass|pw)(?==|\\{0,3}["'])|(?<=[a-z]_)pass(?![a-z])|(?<![a-z])(?:bind|root)pw`,
"passwort|kennwort|mot[ _]?de[ _]?passe|(?<![a-z])clave(?![a-z])|(?<![a-z])mdp(?![a-z])|contrase[n\xF1]a|senha|wachtwoord|passord|kodeord|adgangskode|l[o\xF6]senord|s\
alasana|has[l\u0142]o|parola|(?<![a-z])heslo|jelsz[o\xF3]|lozinka|[s\u015F]ifre","pass?word[es]|pas?word|passwrd|passwrod|passowrd|pa?sswd|passwod|pssword|passw\
ird|passworf|psswrd|pswd|passwor(?![dt])|tokne|secert|seceret|apikye","secrets?|tokens?|credentials?|authorization|ssn",String.raw`api[_ -]?keys?|(?:access|account|auth|cipher|consumer|deploy|encryption|fernet|licen[cs]e|master|private|signing|ssh|storage|subscription|webhook)[_-]?key|client[_-]key[_-]data|shared[_-]?access[_-]?\w{1,20}`,
String.raw`session[_-]?(?:id|key)|sessionid|csrf\w{0,10}`,String.raw`otp|(?<![a-z])cv[vc]2?|(?:pin|verification|confirmation|security|login)[_-]?code|(?<![a-z])pin(?=["']?\s{0,3}[:=]\s{0,3}["']?\d{3})`].
join("|"),l0=String.raw`(?:[_-]?(?:key|value|hash|base|confirm\w{0,8}|new|old|\d{1,3})(?![a-z])){0,3}`,Xe=String.raw`[\w.-]{0,40}?(?:${i0})${l0}`,lr=e=>`((?:\\\\+\
(?:[^\\\\]|$)|(?!\\${e})[^\\\\])+)`,yn=/pass|p?wo?r?d|pwd?|psw|kennwort|contrase|senha|clave|wachtw|mdp|senord|salasana|has[lł]o|heslo|jelsz|lozinka|ifre|kode|parola|sece|tokne|secert|secret|token|key|credential|authorization|session|csrf|otp|pin|code|cv[vc]|ssn|shared/i,
c0=String.raw`(?:None|null|[Tt]rue|[Ff]alse|str|bytes|int|bool|float|Any|string|Optional|Union)\b(?!\.?[\w~+/=@!$%^*#-])|[a-z_.]{1,60}\(|(?:self|cls|os|environ|settings|config|conf|current_app|app|request|response|session|client|credentials|kwargs|options|args|params|data|payload|form|ctx|context|event|user|env)(?:\.(?=[a-z_])|\[)`,
d0=String.raw`["']?\]?\s{0,3}(?::\s?[\w.[\]| ]{1,40}?=|=>|[:=])\s{0,3}`,u0=String.raw`(?:(?:pydantic\.)?Secret(?:Str|Bytes)?\(|(?:str|bytes|repr|quote(?:_plus)?)\()?`,
rp=new RegExp(`(?:${qu.join("|")})`,"i"),op=[{name:"secret-pair-quoted",needs:yn,pattern:new RegExp(String.raw`\b(${Xe})(${d0}${u0}[bru]{0,2})(["']{3}|["'])${lr(
3)}`,"gi"),replacement:"$1$2$3<secret>",secret:4,reason:`{'password': 'x'}, password="x"; the log may cut it before the closing quote`},{name:"secret-pair-escap\
ed",needs:yn,pattern:new RegExp(String.raw`\b(${Xe})(\\{1,15}["']\s{0,3}[:=]\s{0,3})(\\{1,15}["'])((?:\\{1,16}\3|(?!\3)[\s\S])+)`,"gi"),replacement:"$1$2$3<secr\
et>",secret:4,reason:String.raw`JSON inside a repr: b'{\"client_secret\": \"x\"}'`},{name:"secret-pair-tuple",needs:yn,pattern:new RegExp(String.raw`([(\[]\s?[bu]?["'])(${Xe})(["'],\s?[bu]?)(["'])(?!<)${lr(
4)}`,"gi"),replacement:"$1$2$3$4<secret>",secret:5,reason:"('access_token', 'x') of forms and headers; not the words of a list in a sentence: 'token', 'user' mi\
ssing"},{name:"secret-named-value",needs:yn,pattern:new RegExp(String.raw`(\b(?:name|key|id|field)["']?\s{0,3}[:=]\s{0,3}["'](?:${Xe})["'],?\s{1,20}["']?(?:\w{1,20}_)?value["']?\s{0,3}[:=]\s{0,3})(["'])(?!<)${lr(
2)}`,"gi"),replacement:"$1$2<secret>",secret:3,reason:'{"name": "DB_PASSWORD", "value": "x"} of containers and forms, <add key="password" value="x"/>'},{name:"s\
ecret-list",needs:yn,pattern:new RegExp(String.raw`\b(${Xe})(["']?\s{0,3}[:=]\s{0,3}[[({]\s{0,20})(["'][^\])}]*)`,"gi"),replacement:"$1$2<secret>",secret:null,reason:"\
{'tokens': ['x', 'y']}, credentials=('user', 'x')"},{name:"secret-pair-bare",needs:yn,pattern:new RegExp(String.raw`\b(${Xe})(["']?\s{0,2}(?:=>|[:=])\s{0,3})(?!["'\\<[{(]|${c0}|(?<=tokens["']?\s{0,2}[:=]\s{0,3})\d{1,7}\b|(?<=(?:tokens?|credentials?|authorization|csrf\w{0,10}|secrets?):\s{1,3})[a-z]{1,15}(?![\w.~+/=-]))((?:[^\s"'\\,;&)}\]<>]|[,;&](?=[^\s=:,;&"'\\)}\]]{1,100}(?:\s|$))){3,}|[^\s"'\\,;&)}\]<>]{1,2}${H})`,
"gi"),replacement:"$1$2<secret>",secret:3,reason:"password=x, token: x without quotes; not `token: str`, `secret=None`, `password=get()`, `token: expired`, `max\
_tokens=4096`"},{name:"secret-pair-encoded",needs:/%(?:25)?3[AD]/i,pattern:new RegExp(String.raw`\b(${Xe})((?:%2[27])?%(?:25)?3[AD](?:%20|\+){0,2}(?:%2[27])?)((?:[^\s"'&<>%]|%(?!2[267C]|7D)[0-9A-F]{2}){3,})`,
"gi"),replacement:"$1$2<secret>",secret:3,reason:"forms and JSON in a URL: password%3Dx, %22token%22%3A%22x%22, also encoded twice"},{name:"secret-said",needs:/pass|secret|token|key/i,
pattern:/(?<![Uu]nexpected )\b((?:passwords?|passphrase|secret|token|api[ _-]?key)\s(?:(?:is|was|set to|provided:?)\s)?["']?)(?!sha\d|md5|utf|base\d|http|oauth|0x)((?=[^\s"']{0,60}\d)(?=[^\s"']{0,60}[a-z])[\w!@#$%^&*+./~-]{6,})/gi,
replacement:"$1<secret>",secret:2,reason:"sentences: password is hunter22x, invalid token abc123; what is none has no digit in it: token has expired"},{name:"se\
cret-pair-foreign",needs:new RegExp("\\P{ASCII}","u"),pattern:/(?<![\p{L}])((?:пароль|парол[ья]|密码|密碼|パスワード|비밀번호|şifre|hasło|lösenord|mật khẩu|รหัสผ่าน|كلمة المرور|סיסמה|κωδικός)["']?\s{0,3}[:=：]\s{0,3}["']?)(?!<)([^\s"',;)}\]]{3,200})/giu,
replacement:"$1<secret>",secret:2,reason:"password in languages of other letters: \u043F\u0430\u0440\u043E\u043B\u044C=x, \u5BC6\u7801\uFF1Ax"},{name:"form-part",
needs:/name=\\?"/,pattern:new RegExp(String.raw`(\bname=\\?["'](?:${Xe})\\?["'][^\n\\]{0,100}(?:\r?\n|(?:\\r)?\\n){2})((?!<)(?:(?!\\r|\\n)[^\r\n]){1,500})`,"gi"),
replacement:"$1<secret>",secret:2,reason:'a part of a multipart body: Content-Disposition: form-data; name="password", an empty line, the value'},{name:"service\
-pair",needs:rp,pattern:new RegExp(String.raw`(\b[\w.-]{0,30}${rp.source}(?:[_.-]?(?!\w{0,20}(?:id|url|uri|host|version|sha|hash|commit|trace|channel|server|user|project)\b)\w{1,12}){0,3}["']?\s{0,3}(?:=>|:=|[:=])\s{0,3}["']?)(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Za-z])([\w=-]{15,200})(?![\w.:/-])`,
"gi"),replacement:"$1<secret>",secret:2,reason:"tokens that only the name of the service beside them tells: datadog_app=0a1b\u2026, mailgun: 9f8e\u2026"},{name:"\
secret-flag",needs:/-\w/,pattern:/((?<![\w-])--?(?:[a-z]{1,20}-){0,3}(?:password|passwd|passphrase|token|secret|api-?key|access-?key)(?:["'],)?\s{1,3}["']?)([^\s"'<-][^\s"']{2,})/gi,
replacement:"$1<secret>",secret:2,reason:'command lines: --password x, ["--token", "x"]'},{name:"login-flag",needs:/-u/,pattern:/((?<![\w-])(?:-u|--user)(?:["'],)?[\s=]{1,3}["']?[^\s:'"<]{1,100}:)(?!\d{1,6}(?![^\s'"]))([^\s'"<]+)/g,
replacement:"$1<secret>",secret:2,reason:"curl -u user:x; not docker run -u 1000:1000"},{name:"tool-flag",needs:/mysql|sshpass|redis-cli/,pattern:/(\b(?:mysql\w{0,10}\b[^|;\n]{0,200}?[\s'"]-p|sshpass\b[^|;\n]{0,40}?[\s'"]-p(?:["'],)?\s?["']?|redis-cli\b[^|;\n]{0,200}?[\s'"]-a(?:["'],)?\s["']?))([^\s"'<-][^\s"']{2,})/g,
replacement:"$1<secret>",secret:2,reason:"tools with a flag of their own: mysql -px, sshpass -p x, redis-cli -a x"},{name:"login-pair",needs:/auth/i,pattern:new RegExp(
String.raw`(\b(?:auth["']?\s?[:=]\s?(?:\w{1,20}Auth)?|(?:HTTP)?(?:Basic|Digest|Proxy)Auth)\(\s?["'][^"']{0,100}["'],\s?)(["'])(?!<)${lr(2)}`,"gi"),replacement:"\
$1$2<secret>",secret:3,reason:"requests.get(url, auth=('user', 'x')), HTTPBasicAuth('user', 'x')"},{name:"sql-password",needs:/password|identified/i,pattern:new RegExp(
String.raw`(\b(?:identified by|password)\s{1,3})(["'])(?!<)${lr(2)}`,"gi"),replacement:"$1$2<secret>",secret:3,reason:"CREATE USER h PASSWORD 'x', IDENTIFIED BY\
 'x'"},{name:"secret-element",needs:/>/,pattern:new RegExp(String.raw`((?!<(?:secret|token|credentials|ssn)>[^<]*$)<(?:\w{1,20}:)?(?:${Xe})(?:\s[^<>]{0,200})?>)([^<]+)(?=</|$)`,
"gi"),replacement:"$1<secret>",secret:2,reason:"<password>x</password> in XML bodies, also cut; not our own placeholders"}];var sp=String.raw`(?:passw|passwd|pwd|secret|token|api_?key|private_?key|otp|credential|ssn|card_?n|iban|pin_?code)`,ap=[{name:"row",needs:/row contains/i,pattern:/(\bFailing row contains \()((?!<)[^\n]*?)(\)\.?(?=\s{0,20}(?:$|\n|\\n|['"]|\[SQL|CONTEXT|SCHEMA))|$|(?=\n))/gi,
replacement:"$1<personal>$3",secret:null,reason:"PostgreSQL prints the whole row that broke a constraint: Failing row contains (7, anna, x)"},{name:"inserted-va\
lues",needs:/\bvalues\b/i,pattern:new RegExp(String.raw`(\b(?:insert|replace)\s{1,3}into\s{1,3}[^\s(]{1,120}\s{0,3}(?:\((?=[^()]{0,1000}${sp})[^()]{1,1000}\)\s{0,3})?values\s{0,3}\()((?=['"\d]|null\b|[eE]')[^\n]*?)(?=\)\s{0,2}(?:;|$|\n|returning|on conflict|on duplicate|\])|\n|$)`,
"gi"),replacement:"$1<secret>",secret:null,reason:"INSERT INTO users (name, password) VALUES ('anna', 'x'): the column tells, or none is named"},{name:"statemen\
t-parameters",needs:/\[parameters: /,pattern:new RegExp(String.raw`(\[SQL: (?=(?:(?!\[SQL: |\[param)[\s\S]){0,2000}?${sp})(?:(?!\[SQL: )[\s\S]){1,8000}?\](?:\s|\\n){0,3}\[parameters: )((?!<)[^\n]*?)(?=\]\s{0,3}(?:$|\(Background|\\n|['"])|\n|$)`,
"gi"),replacement:"$1<secret>",secret:null,reason:"SQLAlchemy lists the values after the statement: [SQL: UPDATE \u2026 SET password=%s] [parameters: ('x', 7)]"},
{name:"numbered-parameter",needs:/\$\d/,pattern:/((?<![\w$])\$\d{1,3} = ')((?!<)(?:[^'\n]|'')*)/g,replacement:"$1<secret>",secret:null,reason:"PostgreSQL lists \
what a statement was given: parameters: $1 = 'anna', $2 = 'x'"}];var va=[...Yu,...np,...ap,...op,...ep,...Qu,...Ju];var Ra={patterns:[],names:[]};function cp(e,t={}){let{patterns:n,names:r}={...Ra,...t},o=f0(e,Uu(r)),s=n.map(Hu);return{redact:ip(a=>lp(a,o,s)),redactName:ip(a=>lp(
a,null,s))}}var p0=5e4;function ip(e){let t=new Map;return n=>{let r=t.get(n);if(r!==void 0)return r;let o=e(n);return n.length<=500&&t.size<p0&&t.set(n,o),o}}function f0(e,t){
let n=new po(t);for(let r of new Set(e)){for(let{name:o,needs:s,pattern:a,secret:i}of va)if(!(i===null||!s.test(r)))for(let l of r.matchAll(a)){let c=(l[i]??"").
replace(/(?<!\\)\\+$/,"");for(let d of m0[o]?.(c)??dp(c))n.add(d)}for(let{word:o}of ka(r))n.add(o)}return n.learnt()}var m0={cookie:g0,"cookie-dict":e=>[...e.matchAll(
/[:=]\s{0,3}["']([^"']{10,200})/g)].map(([,t=""])=>t).filter(t=>/\d/.test(t)),"private-key":e=>e.split(/\s+|\\n/).filter(t=>/^[\w+/=]{16,}$/.test(t)),"signed-pa\
rameter":e=>/\d/.test(e)?dp(e):[]};function dp(e){let t=e;try{t=decodeURIComponent(e)}catch{}let n=t.isWellFormed()?encodeURIComponent(t):t;return[e,t,n,e.replaceAll(
"\\\\","\\"),e.replaceAll("\\","\\\\")]}function g0(e){return e.split(/[;=]\s*/).map(t=>t.trim()).filter(t=>t.length>=10&&/\d/.test(t)&&!/\s/.test(t))}function lp(e,t,n){
let r=t?.maskAddresses(e)??e;for(let o of va)r=Gu(r,o);r=Du(r),t!==null&&(r=t.maskBeginnings(t.mask(r)));for(let{index:o,word:s}of ka(r).toReversed())r=`${r.slice(
0,o)}<secret>${r.slice(o+s.length)}`;for(let o of n)r=o(r);return r}var h0={...Ra,code:[],alsoRead:[]};function pp(e,t,n={}){let{code:r,alsoRead:o,...s}={...h0,...n},a=cp([...e.flatMap(Ta),...o],{...s,names:e.flatMap(k0)}),i=u=>a.
redact(u),l=u=>a.redactName(u),c=e.map(u=>{let p=i(u.message),f=(u.traceback?.exceptions??[]).map(({type:m,message:g,frames:h,link:w,group:y})=>({type:l(m),message:i(
g),frames:h.map(b=>({file:l(b.file),line:b.line,function:l(b.function),source:b.source===null?null:i(b.source),own:w0(b.file,r)})),link:w,group:y.map(l)}));return{
taskId:u.taskId===null?null:l(u.taskId),task:u.task===null?null:l(u.task),kind:u.kind,exception:l(u.exception),message:p,template:y0.has(u.kind)?b0(p):eu(p),retries:u.
retries,attempts:u.attempts.map(({at:m,delay:g,exception:h,reason:w})=>({at:m,delay:g,exception:h===null?null:l(h),reason:i(w)})),softLimit:u.softLimit,deliveries:u.
deliveries,runSeconds:u.runSeconds,args:u.args===null?null:i(u.args),related:u.related===null?null:l(u.related),at:u.at,eventId:u.eventId,environment:t(u.source,
u.program),host:l(u.source),program:l(u.program),worker:l(u.worker),process:u.process===null?null:l(u.process),traceback:u.traceback===null?"none":u.traceback.state,
tracebackNote:u.traceback?.why??null,exceptions:f,candidates:u.candidates.map(({task:m,id:g})=>l(`${m}[${g}]`))}}),d=su(c);return{failures:c.map((u,p)=>{let f=d[p];
return{...u,publicTemplate:f?da(u.template,f):""}}),redactor:a}}var y0=new Set(["worker-lost","time-limit","unregistered"]);function b0(e){return e.replace(/:? ?\bJob: \d+\.?$/,
"").slice(0,200)}var up=/\.(?:whl|egg)\/|\/python\d+\.zip\/|\/__pypackages__\/[\d.]+\/lib\//;function w0(e,t){let n=e.replaceAll("\\","/");return ir(e)&&!up.test(
n)?!0:t.some(r=>{if(!n.startsWith(r))return!1;let o=n.slice(r.length);return o!==""&&ir(`/${o}`)&&!up.test(`/${o}`)})}function k0(e){return[e.task??"",e.exception,
...(e.traceback?.exceptions??[]).flatMap(({type:t,frames:n,group:r})=>[t,...r,...n.flatMap(({file:o,function:s})=>[o,s])])].filter(t=>t!=="")}function Ta(e){return[
e.message,e.task??"",e.args??"",...e.attempts.map(({reason:t})=>t),...(e.traceback?.exceptions??[]).flatMap(({message:t,frames:n})=>[t,...n.map(({source:r})=>r??
"")])]}function Ea(e){return{taskId:e.taskId,task:e.task,kind:"exception",exception:e.exception,message:e.message,retries:null,attempts:[],softLimit:null,deliveries:null,
runSeconds:null,args:null,related:null,at:e.at,eventId:e.eventId,source:e.source,program:e.program,worker:e.program,process:null,traceback:e.traceback,candidates:[]}}
function fp(e,t){return e.map(n=>({...n,kind:"swallowed"})).filter(n=>t.ruleFor(n,"promote")?.value===!0)}function mp({state:e,read:t,told:n},r){let{log:o,coverage:s}=t,{policy:a}=r,i=ul(a),l=xd(a.apps),c=({eventId:k})=>!ce(k,n),d=o.failures.filter(c),u=d.filter(({task:k})=>l(
k)),p=o.swallowed.filter(k=>l(k.task)&&c(k)),{failures:f,redactor:m}=pp([...u,...p.map(Ea)],Sd(a.environments),{patterns:a.redact,code:a.code.strip,alsoRead:[...[
...o.failures,...o.swallowed.map(Ea)].flatMap(Ta),...[...o.swallowed,...o.unrecognised.samples].map(({text:k})=>k)]}),g=f.slice(0,u.length),h=fp(f.slice(u.length),
i),w=h.length===0?g:[...g,...h].toSorted((k,S)=>E(k.eventId,S.eventId)),y=new Set(h.map(({eventId:k})=>k)),b=Ou(w,r.name,a,i,{ledgerOf:e.ledgerOf,hasIssue:k=>e.
issues.has(k),examined:e.dashboard?.examined??[],evicted:new Set(e.dashboard?.evicted)},s.examined,r.publication),x=Ru(b.filter(({ignore:k})=>!k).map(({fingerprint:k,
signs:S})=>({fingerprint:k.hash,signs:S})));return{failures:w,groups:b,outages:x,swallowed:p.filter(({eventId:k})=>!y.has(k)),succeeded:x0(t,l),otherApps:d.length-
u.length,judge:i,redactor:m}}function x0({log:e,coverage:t,search:n},r){return!(n.strategy==="everything"&&t.complete&&e.succeeded.length>0)||e.failures.some(({
taskId:s,retries:a})=>s!==null&&a===null)?null:e.succeeded.reduce((s,{task:a,executions:i})=>r(a)?s+i:s,0)}var pe={streams:{most:1e4,why:"some 2 KB each; the quietest half is closed, and begins anew where it writes again. `u1 | hello`, `u2 | hello` are two"},activities:{
most:2e4,why:"what is known of workers that write no more: a label with workers of its own is a container, and a fleet has hundreds"},senders:{most:2e4,why:"pai\
rs of host and program, with the hours they wrote in"},tasks:{most:5e4,why:"received and not ended, some 1 KB each: more than workers hold at a time. The oldest\
 go, and what they knew is not claimed"},processes:{most:2e4,why:"children of all workers: `ForkPoolWorker-7` of one stream is one"},texts:{most:2e4,why:"charac\
ters of one message, argument or line of source: an issue holds 65,536 in all, and shows 2,000 of a message"}};var S0={DEBUG:"debug",DBG:"debug",D:"debug",INFO:"info",INF:"info",I:"info",NOTICE:"info",WARN:"warning",WARNI:"warning",WARNING:"warning",WRN:"warning",W:"warn\
ing",ERROR:"error",ERR:"error",E:"error",CRITICAL:"critical",CRITI:"critical",CRIT:"critical",CRT:"critical",FATAL:"critical",C:"critical"};function St(e){return S0[(e??
"").trim().toUpperCase()]??null}function hp(e){let t=/(?<![\w.-])(debug|info|notice|warn|warning|error|err|critical|crit|fatal)(?![\w.-]*\w)/i.exec(e)?.[1];return St(
t)}var We="DEBUG|INFO|NOTICE|WARNING|WARNI|WARN|ERROR|CRITICAL|CRITI|FATAL|INF|ERR|WRN|DBG|CRT",cr=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9}){0,2}`,gp=String.raw`(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?`,
Le=[String.raw`\d{4}[-/]\d\d[-/]\d\d[T _]${cr}${gp}`,String.raw`\d\d[-/][A-Z][a-z]{2}[-/]\d{4}[ :]${cr}${gp}`,String.raw`\d\d/\d\d/\d{4} ${cr}(?: [AP]M)?`,String.
raw`\d{4}-\d\d-\d\d \d\d:\d\d(?=\t)`,String.raw`\d{6} ${cr}`,cr].join("|"),v0=String.raw`(?:\[[^\]\n]{0,100}\]|\?\?\?|[0-9a-f]{8}-[0-9a-f-]{27}|p\d{1,7}|\{[^}\n]{0,100}\}|<[^>\n]{0,100}>|\d{1,20}|[a-z_]\w*(?:\.\w+)+|[-|])`,
Aa=String.raw`[ \t:|-]{1,4}`,be=(e,t,n)=>({pattern:new RegExp(e),example:t,where:n}),R0=[be(String.raw`^\[? *(?:(?<stamp>${Le}): )?(?<level>${We})/(?<process>[^\]\n]{1,120})\] ?`,
"[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] text","Celery's default; copies lose the first bracket, some formats the time"),be(String.raw`^(?<stamp>${Le}) (?<level>${We})/(?<process>[A-Z]\S{0,119}) `,
"2026-05-11 13:16:47,024 ERROR/ForkPoolWorker-1 text","the default without brackets"),be(String.raw`^\[(?<stamp>${Le}): (?<level>${We})\] ?`,"[2026-05-11 13:16:\
47,024: ERROR] text","the default without the process"),be(String.raw`^\[?(?<stamp>${Le})\]?${Aa}(?:${v0}${Aa}){0,4}?\[? *(?<level>${We}) *(?:\]|(?=[\s:|-]))[ \t:|-]{0,4}`,
"2026-05-24 14:34:42,209 ERROR [celery.app.trace:265][MainThread] text","stamp, then level: Pyramid, Django, paperless-ngx, dify, loguru, airflow 2"),be(String.
raw`^\[?(?<stamp>${Le})\]?${Aa}\[(?<level>debug|info|warning|error|critical) *\] `,"2026-05-11T13:16:47.024Z [error    ] text","structlog on a terminal, airflow\
 3"),be(String.raw`^\[?(?<level>${We})\]?:? +\[?(?<stamp>${Le})\]? +`,"WARNING 2026-05-21 23:31:54,015 warnings 32350 140090075426880 text","Django's `verbose`,\
 pretix"),be(String.raw`^\[(?<level>${We}):(?<stamp>${Le}):[^\]\n]{1,120}\] `,"[ERROR:2026-05-11 13:16:47,024:signal.py:280:send] text","rdrf"),be(String.raw`^\[(?<level>[DIWEC]) (?<stamp>${Le}) [^\]\n]{1,160}\] `,
"[E 260511 13:16:47 trace:265] text","tornado, and formats with one letter"),be(String.raw`^[a-z_]\w*(?:\.\w+)+ (?<level>${We}) (?<stamp>${Le}) `,"celery.app.tr\
ace ERROR 2026-05-11 13:16:47,024 [pN:main,p:13126,tN:Thread-9 (start)] text","Galaxy"),be(String.raw`^\[? *(?<level>${We})[ /]+\[?(?<process>[A-Z](?=\w*?(?:Worker|Process|Thread))[\w:.-]*)\]? `,
"ERROR ForkPoolWorker-7 text","no time"),be(String.raw`^(?<level>${We}):(?=[\w.]+:)`,"ERROR:celery.app.trace:text","Python's basicConfig"),be(String.raw`^\[?(?<level>${We})\]?:? +(?=\[[a-z_][\w.]*(?::\d+)?\]|[a-z_]\w*(?:\.\w+)+(?::\d+)?:? )`,
"ERROR [celery.beat:284] text","level, then logger: DefectDojo"),be(String.raw`^(?:(?<level>debug|info|warning|error|critical) (?:\k<level> ){0,12}).{0,200}?\bevent=(?=[A-Z])`,
"critical critical pid=7 event=text exc_info=[\u2026]","authentik without JSON")],T0=new RegExp(String.raw`^\[?(?<stamp>${Le})\]?(?:\.\d\ds)?(?:[ \t|:-]{1,8}|(?<=Z|[+-]\d\d:?\d\d)(?=\S))`);
function dr(e){let t=T0.exec(e);return t?{stamp:t.groups?.stamp??"",rest:e.slice(t[0].length)}:null}function yp(e){return/^[[\d]/.test(e)&&Oa(e)?.stamp!=null}function bp(e){
return/^\s*(?:Traceback \(most recent call last\):|File "[^"]*", line \d|[~^][~^ ]*$)|^ {4}\S/.test(e)}var E0=new RegExp(`^(?:${Le})$`);function wp(e){return e.
length<=40&&E0.test(e)}var A0="trace|strategy|request|consumer|connection|job|log|worker|control|pool|canvas|redirected|base|redis|beat|platforms|signal|utils|s\
tate|mingle|gossip|celery",O0=new RegExp(`^(?:${[String.raw`\[[^\]\n]{0,100}\]:?`,String.raw`\{[\w.]+:\d+\}`,String.raw`<[^>\n]{1,100}>`,String.raw`[A-Z](?=[A-Za-z]*?(?:Worker|Process|Thread))[\w:.-]*`,
String.raw`[a-z_]\w*(?:\.\w+)+(?::(?:\d+|[a-z_<][\w<>]*))*(?:\(\))?:?`,String.raw`(?:PID|TID):\d+`,String.raw`(?:trace|request)=[\w-]+`,String.raw`/\S{1,200}\.py:\d+`,
String.raw`[a-z_]\w*\.py \d+`,String.raw`[a-z_]\w*:[\w<>]+:\d+`,String.raw`(?:${A0}):?`,String.raw`[a-z_]{3,}(?= \d+ \d+ )`,String.raw`[0-9a-f]{10}(?= Task )`,String.
raw`\d+`,String.raw`[-|:]`].join("|")})(?:[ \\t]+|(?<=:)(?=\\S)|(?<=\\])(?=[\\[A-Z]))`),I0=/^(?:\[[\w.]{1,200}\([^()\s]{1,255}\)\] ?|\/?[\w./-]{1,200}\.\w{1,4}:\d+(?: - |: )|[\w.]{1,200}\/[\w-]{1,255} (?=Task ))/,
L0=8;function Oa(e){for(let[t,{pattern:n}]of R0.entries()){let r=n.exec(e);if(!r)continue;let o=r.groups??{};return{level:St(o.level),process:o.process??null,stamp:o.
stamp??null,format:t===0?"celery":"own",head:t,length:r[0].length}}return null}function*kp(e,t){let n=e;yield n;let r=t==="celery"?I0:O0;for(let o=0;o<L0;o++){let s=r.
exec(n);if(!s)return;n=n.slice(s[0].length),yield n}}var P0=/\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\n]{1,120}\] /,xp=160;function Sp(e){if(C0(e))return $0;let t=e.slice(0,xp+80).search(P0);if(t<
1||t>xp)return null;let n=e.slice(0,t);if(Ia(n))return null;let r=new RegExp(`^${n.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&").replace(/\d+/g,"\\d+")}`);return o=>{
let s=r.exec(o);return s?o.slice(s[0].length):o}}function Ia(e){if(/["'`“]/.test(e))return!0;let t=La(e," | ").replace(/\b(?:debug|info|notice|warn|warning|error|critical)\b/gi,
"|");return new RegExp("(?:^|[\\s:,])(?![A-Z]{3,8}\\b|[A-Z][a-z]{2}\\b)\\p{L}{2,}[:,]? (?![A-Z]{3,8}\\b)\\p{L}{2,}(?=[\\s:,]|$)","u").test(t)}var M0=new Map([["\
[","]"],["{","}"],["<",">"],["(",")"]]);function La(e,t){let n="";for(let r=0;r<e.length;r++){let o=M0.get(e.charAt(r)),s=o===void 0?-1:e.indexOf(o,r+1);n+=s<0?
e.charAt(r):t,s>=0&&(r=s)}return n}function C0(e){let t=dr(e)?.rest;return t!==void 0&&(bp(t)||yp(t))}function $0(e){let t=dr(e);return t?`${/(?<! ) ( +)$/.exec(
e.slice(0,e.length-t.rest.length))?.[1]??""}${t.rest}`:e}var Ma=["message","event","msg","log"],Pa=["exc_info","exception","traceback","stack_info"],Ca=["levelname","level","severity","log.level","lvl"],Tp=["asctime",
"timestamp","time","@timestamp","ts"],Ep=["processName","process_name"],Ap=["task_name","task"],Op=["task_id","celery_task_id"],_0=new Set([...Ma,...Pa,...Ca,...Tp,
...Ep,...Ap,...Op]);function mo(e){let t=Rp(e),n=t??H0(e);if(!n)return null;let r=D0(et(n,Pa)??F0(n)),o=N0(n)??(t===null&&r!==null?"":null);if(o===null)return null;
if(o.startsWith("{")){let l=Rp(o),c=l&&et(l,Ma);if(c&&!c.startsWith("{"))return mo(o)}let s=Ip(n),a=et(n,Ap),i=et(n,Op);return{level:St(et(n,Ca)??Lp(n)),process:et(
n,Ep),stamp:et(n,Tp),format:"json",cut:t===null,head:null,text:B0(o,n),traceback:r,structured:Pa.map(l=>n[l]).find(l=>Array.isArray(l))??null,data:s,tag:a!==null&&
i!==null?{task:a,id:i}:null}}var $a=3;function*_a(e,t=1){for(let n of Object.values(e))typeof n=="string"?yield n:bn(n)&&t<$a?yield*_a(n,t+1):Array.isArray(n)&&
n.every(r=>typeof r=="string")&&(yield n.join(n.some(r=>r.endsWith(`
`))?"":`
`))}var vp=/^(?:Task \S.{0,250}?\[[^[\]\s]+\] (?:raised|retry|succeeded|received)|Received task: |Hard time limit |Soft time limit )/;function N0(e){let t=et(e,
Ma);if(t!==null&&vp.test(t))return t;for(let n of _a(e))if(vp.test(n))return n;return t}function F0(e){for(let t of _a(e)){let n=t.indexOf("Traceback (most rece\
nt call last)");if(n===0||n>0&&t.charAt(n-1)===`
`)return t.includes(`
`)?t:t.replaceAll("\\n",`
`)}return null}function Ip(e,t=1){let{args:n,kwargs:r,id:o,name:s}=e;if(typeof n=="string"&&typeof r=="string"&&typeof o=="string"&&typeof s=="string")return{args:n,
kwargs:r};if(t>$a)return null;for(let a of Object.values(e)){let i=bn(a)?Ip(a,t+1):null;if(i)return i}return null}function D0(e){return e?.includes(`
`)===!1?e.replaceAll("\\n",`
`):e}function Lp(e,t=1){let n=e.level;if(bn(n)&&typeof n.name=="string")return n.name;for(let r of Object.values(e)){let o=bn(r)&&t<$a?et(r,Ca)??Lp(r,t+1):null;
if(o!==null)return o}return null}function B0(e,{positional_args:t}){let n=Array.isArray(t)?t[0]:t;return!e.includes("%(name)s")||!bn(n)?e:e.replace(/%\((\w+)\)[sr]/g,
(r,o)=>{let s=n[o];return typeof s=="string"?s:r})}function et(e,t){for(let n of t){let r=e[n];if(typeof r=="string")return r}return null}function bn(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Rp(e){if(!e.trimEnd().endsWith("}"))return null;let t=e.includes("&#39;")||e.includes("&quot;")?z0(e):e;try{let n=JSON.
parse(t);return bn(n)?n:null}catch{return null}}function z0(e){return e.replaceAll("&quot;",e.startsWith('{"')?'\\"':'"').replaceAll("&#39;","'").replaceAll("&l\
t;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}var W0=/"(\w{2,20})": ?"((?:[^"\\]|\\.)*)(?:"|\\?$)/g,U0=1e3;function H0(e){if(!/^\{ ?"/.test(e))return null;
let t={},n=0;for(let[,r="",o=""]of e.matchAll(W0)){if(n+=1,n>U0)break;!_0.has(r)||r in t||(t[r]=G0(o))}return t}function G0(e){for(let t of[e,e.replace(/\\u?[0-9a-fA-F]{0,3}$/,
"")])try{return JSON.parse(`"${t}"`)}catch{}return e}var j0=/(?:^|\s)(?:level|levelname|severity|lvl|at)=["']?([A-Za-z]{3,8})\b/,q0=/(?:^|\s)(?:time|timestamp|ts|asctime|when)=["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\s"']*)/,
Mp=String.raw`(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')`,Z0=new RegExp(String.raw`(?:^|\s)(?:event|msg|message)=${Mp}`,"s"),K0=new RegExp(String.raw`\s(?:exc_info|exception|traceback|stack|error)=${Mp}`,
"s");function Cp(e){if(!e.includes("="))return null;let t=Z0.exec(e),n=t&&St(j0.exec(e)?.[1]);if(!t||!n)return null;let r=K0.exec(e),o=r&&Pp(r[1]??r[2]??"");return{
level:n,stamp:q0.exec(e)?.[1]??null,text:Pp(t[1]??t[2]??""),traceback:o?.includes("Traceback (most recent call last)")?o:null}}function Pp(e){return e.replace(/\\(["'\\nrt])/g,
(t,n)=>({n:`
`,r:"\r",t:"	"})[n]??n)}var $t={level:null,process:null,stamp:null,format:"none",head:null,cut:!1,text:"",traceback:null,structured:null,data:null,tag:null};var V0=/^(?<text>.*?) level=(?<level>[A-Z]{4,8})(?: process=(?<process>\S{1,120}))?(?: task=(?<task>\S{1,255}) task_id=(?<id>\S{1,255}))?\s*$/s;function wn(e){if(/^\s?\{/.
test(e))return mo(e.trimStart());let t=Oa(e);if(t){let{level:s,process:a,stamp:i,format:l,head:c,length:d}=t,u=e.slice(d),p=u.startsWith('{"')&&u.trimEnd().endsWith(
"}")?mo(u):null;return p?{...p,level:p.level??s,process:p.process??a,stamp:p.stamp??i}:{...$t,level:s,process:a,stamp:i,format:l,head:c,text:u}}let n=Cp(e);if(n)
return{...$t,...n,format:"logfmt"};let r=e.includes(" level=")?V0.exec(e)?.groups:void 0,o=St(r?.level);if(r&&o){let{task:s,id:a}={task:r.task,id:r.id};return{...$t,
level:o,process:r.process??null,format:"suffix",text:r.text??"",tag:s&&a?{task:s,id:a}:null}}return null}function $p(e){let t=dr(e);return t&&{...$t,stamp:t.stamp,
format:"stamp",text:t.rest}}function _p(e,t){return{...$t,level:t,format:"found",text:e}}function Na(e){return{...$t,text:e}}var Y0=/\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\s]{1,120}\] /g;function Np(e){if(e.indexOf(": ",1)<0||e.indexOf("[20",1)<0||e.startsWith("\
{"))return[e];let t=[],n=0,r=ex(e);for(let{index:o}of e.matchAll(Y0)){let s=r.closedAt(o);o<=n||!s||!Q0.test(e.charAt(o-1))||X0(e.slice(n,n+J0))&&(t.push(e.slice(
n,o)),n=o,r.restart())}return t.push(e.slice(n)),t}var Q0=/[^\s:=,([{<"'`|-]/,J0=200;function X0(e){return/^\[?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/|^Task \S|^[A-Za-z_][\w.]*(?:Error|Exception)\b/.
test(e)}function ex(e){let t=0,n="",r=0;return{closedAt(o){for(;t<o;t++){let s=e.charAt(t);s==="\\"?t+=1:n!==""?s===n&&(n=""):s==='"'||s==="'"?n=s:s==="("||s===
"{"?r+=1:(s===")"||s==="}")&&(r-=1)}return n===""&&r<=0},restart(){n="",r=0}}}function we(e){let t=/^([A-Za-z_][\w.<>]*)\(/.exec(e);if(t?.[1]){let o=t[0].length,s=tx(e,o)??rx(e,o);return{type:t[1],message:sx(e.slice(o,s??void 0)),rest:s===
null?"":e.slice(s+1),closed:s!==null}}let n=/^<Unrepresentable <class '([\w.<>]+)'>/.exec(e);if(n?.[1])return{type:n[1],message:"",rest:"",closed:!0};let r=/^<([A-Za-z_][\w.]*)[ :](.*)>/s.
exec(e);return r?.[1]?{type:r[1],message:r[2]??"",rest:e.slice(r[0].length),closed:!0}:null}var Fa={"(":")","[":"]","{":"}"};function tx(e,t){let n=[")"];for(let r=t;r<
e.length;r++){let o=e.charAt(r);if((o==="'"||o==='"')&&nx(e,r)){let s=Bp(e,r);if(s===null)return null;r=s}else if(o in Fa)n.push(Fa[o]??"");else if(o===n.at(-1)){
if(n.pop(),n.length===0)return r}else if(o===")"||o==="]"||o==="}")return null}return null}function nx(e,t){if(!Fp(e.charCodeAt(t-1)))return!0;let n=t-1;for(;n>
t-4&&Fp(e.charCodeAt(n-1));)n-=1;let r=e.slice(n,t).toLowerCase();return/^[bru]{1,2}$/.test(r)}function Fp(e){return e>=48&&e<=57||e>=65&&e<=90||e===95||e>=97&&
e<=122}function rx(e,t){let n=e.lastIndexOf(")");return n>=t?n:null}var ox=/^[bu]?(?:'([^'\\]*(?:\\.[^'\\]*)*)'|"([^"\\]*(?:\\.[^"\\]*)*)"),?$/s;function sx(e){
let t=ox.exec(e);return t?Dp(t[1]??t[2]??""):e}function Dp(e){return e.replace(/\\([\\'"nrt])/g,(t,n)=>({n:`
`,r:"\r",t:"	"})[n]??n)}function go(e){let t=new Map,n=0,r=null;for(let o=0;o<e.length;o++){let s=e.charAt(o);if(s==="'"||s==='"'){let a=Bp(e,o);if(a===null)return t;
let i=e.slice(o+1,a),l=r===null&&n===1&&e.startsWith(": ",a+1);n===1&&r!==null&&!t.has(r)&&t.set(r,Dp(i)),r=l?i:null,o=l?a+1:a}else if(s in Fa)n+=1;else if(s===
"}"||s==="]"||s===")"){if(n-=1,n===0)return t}else s===","&&n===1&&(r=null);n>1&&(r=null)}return t}var ax=92;function Bp(e,t){let n=e.charCodeAt(t);for(let r=t+
1;r<e.length;r++){let o=e.charCodeAt(r);if(o===ax)r+=1;else if(o===n)return r}return null}function $(e){return new RegExp(`^(?:${e})`,"s")}var ix=String.raw`\[[^[\]\s]{1,255}\] (?:raised |retry: |succeeded |received|ignored|reject |INTERNAL |Task already)`,
ue=String.raw`(?<task>\S(?:(?!${ix}).){0,250}?)(?<! )\[(?<id>[^[\]\s]{1,255})\]`;var zp=[{phrase:"chord-error",holds:"Chord ",pattern:$(String.raw`Chord (?:callback )?(?:for )?u?['"](?<detail>[^'"]*['"] raised: .*)`),example:"Chord 'a047\u2026' r\
aised: ChordError('Dependency 923e\u2026 raised ValueError()')",reason:"the body of a chord never runs; the id is the group, not the task"},{phrase:"bad-eta",holds:"\
Couldn't convert ETA",pattern:$("Couldn't convert ETA (?<detail>.*)"),example:"Couldn't convert ETA '\u2026' to timestamp: \u2026. Task: {\u2026}",reason:"messa\
ge rejected: a lost task"},{phrase:"cannot-apply",holds:"Couldn't apply scheduled task",pattern:$("(?:Message Error: )?Couldn't apply scheduled task (?<task>[^:\
]+): (?<detail>.*)"),example:"Message Error: Couldn't apply scheduled task nightly: \u2026",reason:"beat lost a run of a periodic task"},{phrase:"unrecoverable",
holds:"Unrecoverable error: ",pattern:$("Unrecoverable error: (?<detail>.*)"),example:"Unrecoverable error: OSError()",reason:"the worker stops; tasks in flight\
 may leave no line"},{phrase:"batch-failed",holds:": ",pattern:$(String.raw`(?:Error|There was an Exception): (?<detail>[A-Za-z_][\w.]*\(.*)`),example:"Error: V\
alueError('x')",reason:"celery_batches: a whole batch failed, no id named; an application may word its own errors so: only the traceback tells"},{phrase:"undisp\
atched",holds:"Failed to dispatch chain/callbacks",pattern:$(String.raw`Failed to dispatch chain/callbacks for deduplicated task (?<detail>\S+)`),example:"Faile\
d to dispatch chain/callbacks for deduplicated task 5fbb\u2026",reason:"5.6.3+: the task itself is done, what was to follow it is lost"},{phrase:"boot-failed",holds:"\
Unable to load celery application",pattern:$("(?:Error: (?:Invalid value for [^:]{1,40}: *)?)?Unable to load celery application[.:]? ?(?<detail>[^\\n]*)"),example:"\
Unable to load celery application.",reason:"the worker never started; the reason stands on the next line"},{phrase:"log-broken",holds:"Message: 'Task %(",pattern:$(
String.raw`Message: 'Task %\(name\)s\[%\(id\)s\] %\(description\)s: %\(exc\)s'`),example:"Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'",reason:"Pyt\
hon could not format the record of a failure (`--- Logging error ---`): its values stand in `Arguments: {\u2026}`"},{phrase:"applied",holds:"TaskPool: Apply ",pattern:$(
String.raw`TaskPool: Apply (?<detail>.*)`),example:"TaskPool: Apply <function fast_trace_task at 0x7f\u2026> (args:('a.b', '5fbb\u2026', {'argsrepr': '(1,)', \u2026}) kwargs:{\
})",reason:"DEBUG: the headers of the task that is run, arguments among them"}];var lx=[{begins:"Process cleanup failed: ",example:"Process cleanup failed: KeyError()",reason:"after the task"},{begins:"Signal handler ",example:"Signal handl\
er <function f> raised: KeyError()",reason:"a receiver of a signal failed, not the task"},{begins:"Tasks flagged as revoked: ",example:"Tasks flagged as revoked\
: 5fbb\u2026",reason:"an order; each discarded task says so itself"},{begins:"Terminating ",example:"Terminating 5fbb\u2026 (Signals.SIGTERM)",reason:"an order \
of an operator"},{begins:"Restoring \\d+ unack",example:"Restoring 3 unacknowledged message(s)",reason:"will be delivered again"},{begins:"Timed out waiting for\
 UP message",example:"Timed out waiting for UP message from <ForkProcess\u2026>",reason:"a child that started slowly"},{begins:"Process inqueue damaged",example:"\
Process inqueue damaged: <ForkProcess\u2026> 'a': OSError()",reason:"the pool mends itself"},{begins:"Pool process .{1,300}? error: ",example:"Pool process <bil\
liard.pool.Worker\u2026> error: PermissionError(13, 'x')",reason:"no task ran"},{begins:"Thread '?",example:"Thread 'ResultHandler' crashed: OSError()",reason:"\
the pool mends itself"},{begins:"consumer: (?:Cannot connect|Connection to broker lost)",example:"consumer: Cannot connect to redis://\u2026",reason:"the broker\
 is away"},{begins:"Couldn't (?:ack|reject) ",example:"Couldn't ack 12, reason:ConnectionResetError()",reason:"will be delivered again"},{begins:"Connection to \
Redis lost",example:"Connection to Redis lost: Retry (0/20) now.",reason:"is tried again"},{begins:"\\s*Retry limit exceeded while trying to reconnect",example:"\
Retry limit exceeded while trying to reconnect to the Celery redis result store backend.",reason:"the results lost by it have records of their own"},{begins:"be\
at: Connection error",example:"beat: Connection error: [Errno 111]. Trying again in 2.0 seconds...",reason:"is tried again"},{begins:"pidbox command error",example:"\
pidbox command error: KeyError('conf')",reason:"a question of an operator was refused"},{begins:"Refusing to deserialize",example:"Refusing to deserialize disab\
led content of type pickle (application/x-python-serialize)",reason:"a control message, no task"},{begins:"Task \\S+ cannot be acknowledged",example:"Task a.b[5\
fbb\u2026] cannot be acknowledged after a connection loss",reason:"ended here and delivered again"},{begins:"child process exiting",example:"child process exiti\
ng after exceeding memory limit (300KiB / 200KiB)",reason:"between two tasks"},{begins:"Removing corrupted schedule",example:"Removing corrupted schedule file '\
x': EOFError()",reason:"beat starts a new one"},{begins:"Chord counter incremented",example:"Chord counter incremented too many times for 'a047\u2026'",reason:"\
the chord did run"},{begins:"Failed to handle (?:group )?chord error",example:"Failed to handle chord error for task a047\u2026: KeyError()",reason:"the failed \
chord has a record of its own"},{begins:"Errback ",example:"Errback <\u2026> raised an exception",reason:"the failed task has a record of its own"},{begins:"Fai\
led operation ",example:"Failed operation store_result. Retrying 3 more times.",reason:"is tried again"},{begins:"Too many open files",example:"Too many open fi\
les. Aborting...",reason:"the consumer stops taking messages"},{begins:"Frequent restarts detected",example:"Frequent restarts detected: RestartFreqExceeded()",
reason:"the pool is not started again"}],Wp=lx.map(({begins:e,example:t,reason:n})=>({phrase:"harmless",holds:/^[\w ':/]{4,}/.exec(e)?.[0]??"",pattern:$(e),example:t,
reason:n}));var Up=[{phrase:"unregistered",holds:"Received unregistered task",pattern:$(String.raw`Received unregistered task of type u?['"](?<task>[^'"]*)['"]`),example:"R\
eceived unregistered task of type 'a.b'.",reason:"nobody knows this task; the id stands in the dumped headers"},{phrase:"invalid",holds:"Received invalid task m\
essage",pattern:$(String.raw`Received invalid task message: (?<detail>[^\n]*)`),example:"Received invalid task message: Task keyword arguments must be a mapping",
reason:"the message is gone, no state stored"},{phrase:"invalid",holds:"Invalid task ignored: ",pattern:$(String.raw`Invalid task ignored: (?<detail>[^\n]*)`),example:"\
Invalid task ignored: InvalidTaskError('\u2026')",reason:"the same as Celery 2.x words it"},{phrase:"undecodable",holds:"Can't decode message body",pattern:$("C\
an't decode message body: (?<detail>.*)"),example:"Can't decode message body: DecodeError(\u2026) [type:\u2026 headers:{\u2026}]",reason:"the message is gone"},
{phrase:"unknown-message",holds:"Received and deleted unknown message",pattern:$("Received and deleted unknown message"),example:"Received and deleted unknown m\
essage.  Wrong destination?!?",reason:"no task message at all"}];var Hp=[{phrase:"handler-error",holds:"Task handler raised error",pattern:$('"?Task handler raised error: (?<detail>.*)'),example:"Task handler raised error: Wo\
rkerLostError('Worker exited prematurely: signal 9 (SIGKILL) Job: 12.')",reason:"from the main process, without id: lost child, or the twin of a time limit"},{phrase:"\
outside-body",holds:"Exception raised outside body",pattern:$("\\S*(?:: )?RuntimeWarning: Exception raised outside body: (?<detail>.*)"),example:"/x/celery/app/\
trace.py:662: RuntimeWarning: Exception raised outside body: KeyError():",reason:"the tracer itself failed; without id"},{phrase:"pool-callback",holds:"Pool cal\
lback raised",pattern:$("Pool callback raised exception: (?<detail>.*)"),example:"Pool callback raised exception: ResponseError('OOM command not allowed')",reason:"\
the main process could not handle a result"},{phrase:"process-exited",holds:" exited with ",pattern:$("Process '(?<detail>[^']+)' pid:\\d+ exited with "),example:"\
Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'",reason:"always accompanied by another record"}];var Gp=[{phrase:"failed",holds:"] raised unexpected: ",pattern:$(`Task ${ue} raised unexpected: (?<detail>.*)`),example:"Task h.tasks.email.send[5fbb\u2026] raised u\
nexpected: ValueError('x')",reason:"THE terminal failure of a body; logged once an execution, never for a retry"},{phrase:"expected",holds:"] raised expected: ",
pattern:$(`Task ${ue} raised expected: (?<detail>.*)`),example:"Task a.b[5fbb\u2026] raised expected: NotFound()",reason:"declared in `throws`: failed, but as i\
ts author planned"},{phrase:"retry",holds:"] retry: ",pattern:$(`Task ${ue} retry: (?<detail>.*)`),example:"Task a.b[5fbb\u2026] retry: Retry in 5s: OSError()",
reason:"will run again: never a failure"},{phrase:"succeeded",holds:"] succeeded in ",pattern:$(`Task ${ue} succeeded in (?<detail>.*)`),example:"Task a.b[5fbb\u2026\
] succeeded in 0.01s: None",reason:"ended well"},{phrase:"received",holds:"] received",pattern:$(`Task ${ue} received$`),example:"Task a.b[5fbb\u2026] received",
reason:"a delivery (5.1 and later); once for each retry and redelivery"},{phrase:"received",holds:"Received task: ",pattern:$(`Received task: ${ue}(?: (?<detail\
>.*))?$`),example:"Received task: a.b[5fbb\u2026]  ",reason:"a delivery (up to 5.0); teams overwrite LOG_RECEIVED to show the arguments behind the id"},{phrase:"\
received",holds:"Got task from broker: ",pattern:$(`Got task from broker: ${ue}(?: .*)?$`),example:"Got task from broker: a.b[5fbb\u2026]",reason:"a delivery (u\
p to 3.0)"},{phrase:"accepted",holds:"Task accepted: ",pattern:$(`Task accepted: ${ue} pid:(?<detail>\\d+)`),example:"Task accepted: a.b[5fbb\u2026] pid:123",reason:"\
DEBUG: joins id and process"},{phrase:"ignored",holds:"] ignored",pattern:$(`Task ${ue} ignored$`),example:"Task a.b[5fbb\u2026] ignored",reason:"the task raise\
d Ignore"},{phrase:"rejected",holds:"] reject requeue=",pattern:$(`Task ${ue} reject requeue=(?:True|False): ?(?<detail>.*)`),example:"Task a.b[5fbb\u2026] reject re\
queue=False: reason",reason:"deliberate Reject, or a retry that could not be published: only the traceback tells"},{phrase:"internal",holds:"] INTERNAL ERROR: ",
pattern:$(`Task ${ue} INTERNAL ERROR: (?<detail>.*)`),example:"Task a.b[5fbb\u2026] INTERNAL ERROR: KeyError()",reason:"a policy of trace.py that no run has sho\
wn yet"},{phrase:"already-done",holds:"] Task already completed",pattern:$(`Task ${ue} Task already completed successfully`),example:"Task a.b[5fbb\u2026] Task alrea\
dy completed successfully.",reason:"redelivered after success (5.1+)"},{phrase:"failed",holds:"] raised exception: ",pattern:$(`Task ${ue} raised exception: (?<\
detail>.*)`),example:"Task a.b[5fbb\u2026] raised exception: OSError()",reason:"the same failure as Celery 2.x and 3.0 word it"},{phrase:"failed",holds:" raised\
 exception:",pattern:$(String.raw`Task (?<task>\S{1,250}) with id (?<id>[^\s[\]]{1,255}) raised exception:\s*(?<detail>.*)`),example:"Task a.b with id 5fbb\u2026 rai\
sed exception:",reason:"the mail that Celery up to 3.1 sends, where a team logs it: the repr stands on the next line"},{phrase:"hard-limit",holds:"Hard time lim\
it",pattern:$(String.raw`Hard time limit \((?<detail>[\d.]+s?)\) exceeded for ${ue}`),example:"Hard time limit (240s) exceeded for a.b[5fbb\u2026]",reason:"kill\
ed by its time limit; two more records without id tell the same"},{phrase:"soft-limit",holds:"Soft time limit",pattern:$(String.raw`Soft time limit \((?<detail>[\d.]+s?)\) exceeded for ${ue}`),
example:"Soft time limit (120s) exceeded for a.b[5fbb\u2026]",reason:"a warning: the task may catch it, retry or fail"},{phrase:"revoked",holds:"Discarding revo\
ked task",pattern:$(`Discarding revoked task: ${ue}`),example:"Discarding revoked task: a.b[5fbb\u2026]",reason:"stopped by an operator, or expired"}];var ur=[...Gp,...Hp,...Up,...zp,...Wp];var ho=new Set(ur.filter(({pattern:e})=>e.source.includes("(?<id>")).map(({phrase:e})=>e));function _t(e){for(let{phrase:t,holds:n,pattern:r}of ur){if(!e.includes(
n))continue;let o=r.exec(e);if(!o)continue;let s=o.groups??{};return{phrase:t,task:s.task??null,id:s.id??null,detail:s.detail??""}}return null}var cx=[{pattern:/^(\S(?:(?!\] )[^\n]){0,250}?)\[([^[\]\s]{1,255})\]:? /,example:"h.tasks.send[5fbb\u2026] text"},{pattern:/^\[([\w.?]{1,250})\(([^()\s]{1,255})\)\]:? ?/,
example:"[h.tasks.send(5fbb\u2026)] text"},{pattern:/^([\w.]{1,250})\/([0-9a-f-]{36}) /,example:"h.tasks.send/5fbb\u2026 text"}];function yo(e){for(let{pattern:t}of cx){
let n=t.exec(e);if(!n)continue;let[r,o="",s=""]=n;return o.startsWith("Task ")?null:{tag:o==="???"?null:{task:o,id:s},length:r.length,isLogger:r.endsWith("]: ")}}
return null}var dx=200,ux=/(?:(?<![\w'"`=])|(?<=(?:msg|message|event)[=:]))(?:Task |Hard time |Soft time |Received |Got task |Can't decode |Pool callback |Chord |Unrecoverable error)/,
jp=new Set(["handler-error","unregistered","invalid","undecodable","pool-callback","chord-error","unrecoverable"]),px=/\d\d:\d\d:\d\d|\bcelery\b/;function qp(e){
let t=Kp(e);if(!t)return null;let n=hp(t.before);return!n&&!px.test(t.before)?null:Vp(t,n)?_p(t.text,n):null}function Zp({text:e,level:t}){let n=Kp(e);return!n||
!Vp(n,t)||yo(e)?.isLogger?null:La(n.before," ").split(/\s+/).every(o=>!new RegExp("^\\p{Ll}+:?$","u").test(o))?n.celery:null}function Kp(e){let t=e.slice(0,dx+5).
search(ux);if(t<1)return null;let n=e.slice(0,t);if(Ia(n))return null;let r=_t(e.slice(t));return r&&(ho.has(r.phrase)||jp.has(r.phrase))?{before:n,text:e.slice(
t),celery:r}:null}function Vp({celery:e},t){return jp.has(e.phrase)?t==="error"||t==="critical":(e.phrase==="failed"||e.phrase==="hard-limit")&&t!==null&&t!=="e\
rror"&&t!=="critical"?!1:e.phrase!=="failed"||we(e.detail)!==null}function bo(e){let t=e.format==="celery"?"celery":e.format==="json"?null:"own",n=e.tag;for(let o of t?kp(e.text,t):[e.text]){let s=yo(o);n??=s?.tag??null;let a=_t(
o)??(s?fx(o,s):null);if(a)return{start:e,celery:mx(a,e)?a:null,tag:n}}let r=e.format==="json"?null:Zp(e);return{start:e,celery:r,tag:n}}function fx(e,{tag:t,length:n,
isLogger:r}){let o=_t(e.slice(n));return r&&o?.id!=null&&o.id!==t?.id?null:o}function mx({phrase:e,detail:t},{level:n}){if(e!=="failed")return!0;if(n!==null&&n!==
"error"&&n!=="critical")return!1;let r=we(t);return r===null||!/[A-Z]/.test(r.type)||!new RegExp("^ \\p{Ll}{2,} \\p{Ll}{2,}","u").test(r.rest)}var Yp=5e3,gx=1e6,hx=8e3;function Da(e,t,n,r){let o=Qe(e.text);return{event:t,raw:n,foreign:!1,lines:o?[e.text]:[],phase:o?"header":"first",unfinished:e.cut&&n.
length>=hx,quoting:!1,damage:null,lastAt:t.at,began:r,touched:r,...bo(e)}}function pr({start:e,celery:t}){return e.level==="info"||e.level==="debug"||t?.phrase===
"boot-failed"}function Nt({phase:e}){return e==="header"||e==="frame"||e==="source"||e==="chain"}function Qp({phase:e,celery:t}){return e==="chain"||e==="first"&&
t!==null&&yx.has(t.phrase)}var yx=new Set(["failed","rejected","handler-error","outside-body","internal"]);function fr({celery:e},t){let n=e?we(e.detail)?.type:
void 0,r=de(t)?.type;return n!==void 0&&r!==void 0&&ie(n)===ie(r)}function wo(e,t,n,r){if(e.lastAt=n,e.touched=r,e.unfinished){Ba(e,t);return}if(e.lines.length>=
Yp){e.damage=`it is longer than ${Yp} lines`;return}e.lines.push(t),t.trim()==='"""'&&e.phase==="raised"&&(e.quoting=!e.quoting),e.phase=bx(e,t)}function bx({phase:e},t){
let n=Je(t);return Ie(n)?e==="raised"?"raised":"header":e==="first"||e==="text"?"text":ze.has(n.trim())?"chain":e==="raised"?"raised":j(n)?"frame":Be(n)||/^[\s+|]/.
test(n)||n===""?e==="header"||e==="chain"?e:"source":de(n)?"raised":e}function Ba(e,t){let n=e.lines.length-1;if(n>=0){e.lines[n]+=t;return}if(e.raw.length>gx){
e.unfinished=!1;return}if(e.raw+=t,e.start.cut&&!t.endsWith("}"))return;let r=wn(e.raw);e.unfinished&&=r?.cut!==!1,Object.assign(e,bo(r??{...e.start,text:e.start.
text+t}))}var wx=600;function Jp(e,t){if(e.celery!==null||e.lines.length>0)return!1;let{raw:n}=e;if(!/^\[\d{4}-/.test(n)||(n.includes("] ")?!/(?:Task |limit )\S*$/.
test(n.slice(-wx)):n.includes("]")))return!1;let r=wn(n+t),o=r?bo(r):null;return o?.celery?(Object.assign(e,o,{raw:n+t}),!0):!1}function ko(e,t,n){if(e.unfinished)return 2;let r=Je(t);if(!e.foreign&&(xx.test(r)||n&&Sx(e,r,t))||Nt(e)&&mn(e.lines.at(-1)??"")&&!mn(t)&&t.trim()!=="")return 0;
let o=Ie(r)!==null,s=ze.has(r.trim());switch(e.phase){case"first":case"text":return pr(e)?o||Rx(r)?0:1:o?2:1;case"header":return j(r)?e.foreign&&!xo(r)?1:2:o?e.
foreign?0:1:s||de(r)||za(e,r)?0:1;case"frame":return o||s||za(e,r)?0:/^\s/.test(r)||j(r)?2:1;case"source":return o||s||za(e,r)?0:kx(r);case"raised":return s?2:1;case"\
chain":return o?2:r.trim()===""?1:0}}function kx(e){return j(e)||Be(e)?2:/^\s/.test(e)||e===""?1:de(e)?2:/^[([{)\]}"'\w]/.test(e)&&!/^\d+\.\d+\./.test(e)?1:0}var xx=/^[\da-f.:]{3,45} \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:/;
function Sx(e,t,n){let{phase:r,lines:o}=e,s=o.at(-1)??"";return xo(t)?!0:r==="frame"?/^\S/.test(t)&&j(t)===null&&!fr(e,t):r==="raised"&&!mn(n)?Ie(t)!==null&&s.trim()!==
'"""'&&!Nu(s):r==="source"&&/^\s+\S/.test(t)&&j(t)===null&&!Be(t)&&!Be(s)&&!ar(s.trim())&&!uo(t.trim())}var vx=/\/(?:pyramid|gunicorn|uvicorn|starlette|fastapi|werkzeug|flask|waitress|tornado|aiohttp|django\/core\/(?:handlers|servers))\//;
function xo(e){let t=j(e);return t!==null&&vx.test(t.file)}function za(e,t){if(!/^\S/.test(t)||j(t)!==null||e.lines.some(r=>j(r)?.bare))return!1;let n=de(t);return n===
null?!0:!n.sure&&!n.type.includes(".")&&!fr(e,t)}function Rx(e){return j(e)!==null||Be(e)}function ef(){let e=new Set;return{see(t,n){let r=Xp(t,n);r!==null&&e.size<100&&e.add(r)},get unknown(){return e.size===0},isFarFromAll(t,n){let r=Xp(t,n);return r===
null?!1:(e.size===0?[0]:[...e]).every(s=>Math.abs(s-r)>26)}}}function Xp({stamp:e},{at:t}){if(e===null)return null;let n=(Date.parse(`${e.slice(0,19).replace(" ",
"T")}Z`)-Date.parse(t))/36e5;return Number.isFinite(n)?Math.round(n):null}function tf(e,t,n,r,o){return e.phase==="first"||e.phase==="text"||t.stamp===null?!1:e.
quoting&&!o?!0:e.lines.length>300||r.unknown&&e.celery===null?!1:r.isFarFromAll(t,n)}var Tx=/[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/,Ex=12,Ax=400;function nf(e,t){
let[n=""]=t.trimEnd().split(Tx,1);return n.length<Ex?!1:(e.celery?.detail||e.start.text).replaceAll("\\","").includes(n.slice(0,Ax).replaceAll("\\",""))}var Ox=new Set(["pool-callback","process-exited"]);function rf(e,t,n){let r=_t(e);if(!r||r.phrase==="harmless")return!1;let{phrase:o,id:s,detail:a}=r;return ho.
has(o)?t&&!n.some(i=>i.celery?.id===s&&i.celery.phrase===o)?!1:o!=="failed"&&o!=="expected"||we(a)!==null:o==="outside-body"||!t||Ox.has(o)}function of(e,t){return t.
format!=="celery"||t.level!=="warning"||e.start.level!=="warning"||e.celery!==null||e.start.process!==t.process?!1:Qe(t.text)?e.phase==="chain"||e.start.text.startsWith(
"--- Logging error"):t.text.trim()===""?e.phase==="raised"||e.phase==="chain":Nt(e)&&ko(e,t.text,!1)===2}function sf({format:e},t){return e!=="none"||!t[0]||!Qe(
t[0])?null:t.some(r=>/\/celery\/(?:__main__|bin\/(?:celery|worker|beat))\.py", line \d/.test(r))?{phrase:"boot-failed",task:null,id:null,detail:""}:null}var Wa=4,cf=5,af="another traceback was written between its lines";function df(e){let t=[],n=null,r=!1,o=null,s=null,a=[],i=0,l=ef(),c=({event:h,start:w,celery:y,
tag:b,lines:x,damage:k})=>e({event:h,start:w,celery:y??sf(w,x),tag:b,lines:x,damage:k}),d=(h,w,y)=>{let b=lf(h),x=Da(h,w,y,i),k=x.celery===null&&n!==null&&b!==n&&
b!=="none",S=k?{...x,foreign:k}:x;S.celery!==null&&b!=="none"&&(n??=b),r||=k;let T=[];a=a.filter(({lastAt:A})=>uf(w.at,A)<=cf);for(let A of t)Ix(A,S)?T.push(A):
(c(A),A.celery?.phrase==="failed"&&a.length<Wa&&a.push(A));l.see(h,w),T.length>=Wa&&c(T.shift()),t=[...T,S]},u=h=>{let w=null,y=0;for(let b of t){let x=ko(b,h,r);
if(!(x===0||x<y)&&!(w!==null&&!w.foreign&&b.foreign&&x===2&&Qp(w))){if(w!==null&&x===2&&y===2&&Nt(b)&&w.touched>b.began){if(!w.foreign&&b.foreign&&!xo(h)&&!Px(w,
h)){w.damage=af;continue}!b.foreign&&!w.foreign&&(b.damage=af)}[w,y]=[b,x]}}return w},p=(h,w)=>{let y=u(h);if(y)wo(y,h,w.at,i);else if(Qe(h)&&t.length<Wa){let b={
...Da(Na(""),w,"",i),foreign:!0};wo(b,h,w.at,i),t.push(b)}},f=h=>[...t,...a].some(w=>nf(w,h)),m=(h,w)=>{if(rf(h,n!==null,t)&&!f(h))return d(Na(h),w,h),!0;let y=t.
at(-1);if(y&&Jp(y,h))return!0;let b=n===null||n==="found"?qp(h):null;return!b||f(h)?!1:(d(b,w,h),!0)},g=(h,w)=>{let y=Lx(h,n!==null&&n!=="stamp");if(!y){m(h,w)||
p(h,w);return}let b=lf(y)===n,x=S=>tf(S,y,w,l,b),k=t.at(-1);f(h)||[...t,...a].some(x)?p(h,w):k&&of(k,y)?wo(k,y.text,w.at,i):d(y,w,h)};return{line({text:h,cut:w},y){
if(!wp(h)){if(i+=1,s&&(Qe(h)||wn(h)?.cut===!1)&&(s=null),s)Ba(s,h);else{n===null&&(o??=Sp(h));for(let b of Np(o?o(h):h))g(b,y)}s=w?s??t.at(-1)??null:null}},end(){
for(let h of t)c(h);t=[],s=null}}}function Ix(e,t){return uf(t.event.at,e.lastAt)>cf?!1:Nt(e)?!0:t.foreign?!e.foreign:e.phase==="first"&&!e.foreign&&!pr(e)&&e.celery!==
null&&pr(t)}function lf({format:e,head:t}){return t===null?e:`${e} ${t}`}function uf(e,t){return e===t?0:(Date.parse(e)-Date.parse(t))/1e3}function Lx(e,t){let n=wn(
e);if(n||t)return n;let r=$p(e);return r&&!Cu(r.text)&&!Qe(r.text)?r:null}function Px(e,t){return/^[A-Za-z_]/.test(t)&&!fr(e,t)}var Mx=[{pattern:/^\S+@\S+ ready\.$/,example:"celery@web-1 ready."},{pattern:/^mingle: /,example:"mingle: searching for neighbors"},{pattern:/^Connected to [a-z+]+:\/\//,
example:"Connected to amqp://guest:**@127.0.0.1:5672//"},{pattern:/^sync with \S+@/,example:"sync with celery@web-2"},{pattern:/^missed heartbeat from \S+@/,example:"\
missed heartbeat from celery@web-2"},{pattern:/^worker: (?:Warm|Cold) shutdown/,example:"worker: Warm shutdown (MainProcess)"}],Cx=/^(?:\w*Pool)?Worker-\d/;function So({
celery:e,start:t}){return e!==null?e.phrase!=="harmless":Cx.test(t.process??"")||Mx.some(({pattern:n})=>n.test(t.text))}function vo(){let e=new Map,t="",n;return{wrote(r){if(r===t)return;t=r;let o=$x(r);if(n===void 0||!r.startsWith(n.hour)){let s=r.slice(0,13);if(n=e.get(s),n===void 0){
n={hour:s,first:o,last:o,pause:0},e.set(s,n);return}}o-n.last>n.pause&&(n.pause=o-n.last),o>n.last&&(n.last=o),o<n.first&&(n.first=o)},end:()=>[...e.values()].toSorted(
(r,o)=>r.hour<o.hour?-1:1).map(r=>({...r}))}}function $x(e){let t=n=>e.charCodeAt(n)-48;return(t(14)*10+t(15))*60+t(17)*10+t(18)}function Ua(e,t=pe.streams.most){let n=new Map,r=new Map,o=0,s=0,a=0,i=(d,{fold:u,activity:p})=>{u.end(),p.isWorker&&(r.size<pe.activities.most?r.set(d,p):a+=1)},
l=()=>{let d=[...n].toSorted(([,u],[,p])=>u.touched-p.touched);for(let[u,p]of d.slice(0,t>>1))n.delete(u),i(u,p),s+=1},c=(d,u,p)=>{n.size>=t&&l();let f=r.get(d)??
_x(d,u,p);r.delete(d);let g={fold:df(h=>{So(h)&&(f.isWorker=!0),h.celery&&h.celery.phrase!=="harmless"&&(f.workerRecords+=1,f.hours.wrote(h.event.at),h.event.at>
f.lastRecordAt&&(f.lastRecordAt=h.event.at)),e(h,d)}),activity:f,touched:o};return n.set(d,g),g};return{fold(d,u){let p=`${d.source}	${d.program}	${u}`,f=n.get(
p)??c(p,d,u);return o+=1,f.touched=o,f.activity.events+=1,f.activity.lastAt=d.at,f.fold},end(){for(let[d,u]of n)i(d,u);n.clear()},activities:()=>[...r.values()].
flatMap(({isWorker:d,...u})=>d?[{...u,hours:u.hours.end()}]:[]).toSorted((d,u)=>d.name<u.name?-1:1),get closedEarly(){return s},get forgotten(){return a}}}function _x(e,{
source:t,program:n,at:r},o){return{name:e.replaceAll("	"," ").trimEnd(),source:t,program:n,label:o,events:0,workerRecords:0,lastAt:r,hours:vo(),lastRecordAt:"",
isWorker:!1}}var Ha="the log ends before the exception line",pf="the log ends before the next exception of the chain",Ga="the log ends inside the exception group",ff="the lo\
g ends inside the traceback that a worker process sent",tt="lines are missing from it",kn="lines of another record stand in it",Ro="frames follow that nothing c\
hains to it: quoted by its message, or of another record";function mf(e){return e.some(({frames:t})=>Nx(t))?kn:Fx(e.flatMap(({frames:t})=>t))?tt:null}function Nx(e){
let t=e.map(({file:n})=>/\/lib(?:64)?\/python(\d+\.\d+)\//.exec(n)?.[1]);return new Set(t.filter(n=>n!==void 0)).size>1}function Fx(e){let t=({file:r})=>r.slice(
0,r.lastIndexOf("/")+1),n=new Set(e.filter(({source:r})=>r!==null).map(t));return e.some(r=>r.source===null&&r.function!==Ct&&!gn(r.file)&&n.has(t(r)))}var Dx=/^\s*warn\(RuntimeWarning\(/,To=class{link;frames=[];group=[];type="";message=[];headed=!1;#e=!1;#n=!1;#t;#r;constructor(t,n,r){this.#t=t,this.link=n,this.#r=
r}get isWrapper(){return _u(this.type)}takeInside(t){let n=this.#t.inside(t).trimEnd();if(n==="")return"line";if(Be(n))return this.#n||=Mu(n),"line";let r=t+1>=
this.#t.length,o=r?null:Bx(n,this.#t.inside(t+1).trimEnd()),s=o??j(n);return s?s.function===null&&this.#t.nextFilled(t)===null?"line":(this.#a(s),o?"two lines":
"line"):ba(n)?(r||this.#r(tt),"line"):this.#i(t,n)?"line":this.#l(t,n)?"raised":(this.#r(kn),"line")}#a({file:t,line:n,function:r,bare:o}){this.frames.push({file:t,
line:n,function:r??Ct,source:null}),this.#e=o,this.#n=!1}#i(t,n){let r=this.frames.at(-1),o=/^\s/.test(n);if(!r)return o&&this.headed&&this.#r(tt),o;let s=n.trim();
if(r.source===null)return!o&&!(this.#e&&this.#s(t,n,r.file))?!1:(this.frames[this.frames.length-1]={...r,source:s},this.#n=ar(s),!0);let a=this.#n||uo(s);return!o&&
!(this.#e&&a&&!de(n)?.sure)?!1:(a||this.#r(tt),this.#n||=ar(s),!0)}#s(t,n,r){let o=de(n);if(!o)return!0;let s=this.#t.insideNext(t);return s!==null&&(j(s)||Be(s))?
!0:o.sure?!1:this.#t.isRaisedBelow(t)||!(o.hasText||gn(r))}#l(t,n){let r=de(n);return!r||!r.sure&&(this.#t.framesFollow(t)||!r.hasText&&this.#t.isRaisedBelow(t))?
!1:(this.type=r.type,this.message.push(r.message),this.headed&&this.frames.length===0&&this.#r(tt),!0)}finish(){let{type:t,frames:n,group:r,message:o}=this;if(this.
isWrapper||t===""&&n.length===0)return null;let s=o.findLastIndex(a=>a.trim()!==""&&!Dx.test(a));return{type:t,message:o.slice(0,s+1).join(`
`).trimEnd(),frames:n,group:r}}};function Bx(e,t){let n=j(e);if(n?n.function!==null:!ba(e))return null;let r=j(e+t);return r?.function&&j(t)===null?r:null}var Eo=class{#e;#n=[];constructor(t){this.#e=t}get isOpen(){return this.#n!==null}take(t){let n=co(Je(t));return n?(n.opens||this.endMember(),this.#n=n.closes?null:
[],"taken"):mn(t)?(this.#n?.push(Je(t)),"taken"):t.trim()===""?"taken":this.#n===null?"over":ze.has(t.trim())?"cut":"stray"}endMember(){this.#n&&this.#n.length>
0&&this.#e(this.#n),this.#n=null}};var zx=65536,Ao=class{#e;#n;outer="";margin="";constructor(t,n){this.#e=t,this.#n=hf(n.slice(0,zx))}get length(){return this.#e.length}physical(t){return this.#e[t]??
""}outside(t){return gf(this.outer,this.physical(t))}inside(t){return gf(this.margin,this.physical(t))}slice(t,n){return this.#e.slice(Math.max(0,t),n)}nextFilled(t){
for(let n=t+1;n<this.#e.length;n++)if(this.outside(n).trim()!=="")return n;return null}insideNext(t){let n=this.nextFilled(t);return n===null?null:this.inside(n).
trimEnd()}isRaisedBelow(t){return de(this.insideNext(t)??"")?.sure===!0}says(t){return this.#n.includes(hf(t))}isQuoted(t){let n=Ie(this.outside(t))?this.nextFilled(
t):t;return n!==null&&this.says(this.outside(n).trim())}#t=null;framesFollow(t){return this.#t??=this.#r(),this.#t[t+1]===1}#r(){let t=new Uint8Array(this.#e.length+
1);for(let n=this.#e.length-1;n>=0;n--){let r=this.inside(n),o=Ie(r)!==null||ze.has(r.trim());t[n]=o?0:j(r.trimEnd())?1:t[n+1]??0}return t}};function gf(e,t){return e===
""?t:t.startsWith(e)?t.slice(e.length):t.trimEnd()===e.trimEnd()?"":t}function hf(e){return e.replaceAll("\\","")}var ja='"""';function mr(e,t=""){return new qa(e,t).read()}var qa=class{#e;#n=[];#t="before";#r=null;#a=!1;#i=null;#s=!1;#l=null;#c=!1;#f=null;constructor(t,n){
this.#e=new Ao(t,n)}read(){for(let n=0;n<this.#e.length;n++)this.#g(n)==="two lines"&&(n+=1);if(this.#t==="before")return null;this.#m();let t=this.#f??mf(this.#n);
return{exceptions:this.#n,state:t===null?"complete":"partial",why:t}}#m(){let t=this.#t;t==="members"&&this.#i?.isOpen&&(this.#i.endMember(),this.#o(Ga)),t==="f\
rames"&&this.#o(this.#r?Ha:pf),t==="text"&&this.#a&&this.#o(Ga),(this.#s||this.#r?.isWrapper)&&this.#o(ff),this.#u(),this.#n.length===0&&this.#o(Ha)}#g(t){if(this.#t===
"members"&&this.#h(t)||this.#y(t)||this.#w(t)||this.#x(t))return"line";switch(this.#t){case"frames":return this.#S(t);case"text":return this.#v(t),"line";case"e\
nded":return j(this.#e.inside(t).trimEnd())&&this.#p(Ro),"line";default:return"line"}}#h(t){switch(this.#i?.take(this.#e.outside(t))){case"over":return this.#t=
"ended",!1;case"cut":return this.#o(tt),!1;case"stray":return this.#o(kn),!0;default:return!0}}#y(t){let n=this.#e.outside(t).trim(),r=ze.get(n);if(!r)return!1;
let o=this.#e.nextFilled(t),s=o===null?null:this.#e.outside(o);if(s!==null&&!Ie(s)&&!de(s.trimEnd())||this.#c&&o!==null&&this.#e.says(n)&&this.#e.isQuoted(o))return!1;
if(this.#t==="before"){if(s===null)return!1;this.#b(t)}return this.#t==="frames"&&this.#o(tt),this.#u(),this.#t="frames",this.#a=this.#c=!1,this.#e.margin=this.#e.
outer,s!==null&&this.#d(r),!0}#b(t){let n=a=>de(this.#e.outside(a).trimEnd()),r=t-1;for(;r>0&&!n(r)?.sure;)r-=1;let o=r<0?null:n(r);if(!o)return;let s=this.#d(null);
s.type=o.type,s.message=[o.message,...this.#e.slice(r+1,t)],this.#t="text"}#w(t){let n=Ie(this.#e.physical(t));if(!n)return!1;let r=this.#r;if(this.#t==="before")
this.#s=this.#e.slice(t-2,t).some(o=>o.trim()===ja),this.#d(null);else if(this.#t==="text"&&r?.isWrapper)this.#s=!0,this.#d(r.link);else{if(this.#t==="text"&&this.#k(
t))return this.#c=!0,!1;if(this.#t!=="frames"||r&&r.frames.length>0)return this.#p(this.#t==="text"||this.#t==="dropped"?Ro:kn),!0}return this.#r&&(this.#r.headed=
!0),this.#e.outer=n.outer,this.#e.margin=n.margin,this.#a=n.ofGroup,!0}#k(t){let n=this.#e.nextFilled(t);return n!==null&&this.#e.isQuoted(n)}#x(t){return!this.#s||
this.#t==="frames"||this.#e.inside(t).trim()!==ja?!1:(this.#s=!1,this.#u(),this.#l=this.#n.at(-1)??null,this.#t="ended",!0)}#S(t){let n=this.#r?.takeInside(t)??
"line";return n!=="raised"?n:(this.#t="text","line")}#v(t){let n=this.#r;if(!n)return;let r=this.#e.inside(t);this.#a&&co(Je(r))?.opens?(this.#t="members",this.#i=
new Eo(o=>n.group.push(...Wx(o)))):n.isWrapper&&r.trim()===ja||(j(r.trimEnd())?.function&&!this.#c&&!this.#e.says(r.trim())?this.#p(Ro):n.message.push(r))}#d(t){
return this.#r=new To(this.#e,t,n=>this.#o(n)),this.#t="frames",this.#r}#u(){let t=this.#r;this.#r=null;let n=t?.finish();if(!t||!n)return;let r=this.#l;this.#l=
null,!(r&&t.link==="cause"&&r.type===n.type&&r.message===n.message)&&this.#n.push({...n,link:this.#n.length===0?null:t.link})}#p(t){this.#o(t),this.#t="dropped"}#o(t){
this.#f??=t}};function Wx(e){let t=mr(e)?.exceptions.at(-1)?.type??de((e[0]??"").trimEnd())?.type;return t?[t]:[]}var Ux="the logger wrote frames without a file or a line",Hx=10;function yf(e,t=""){let n=Gx(e,t)??qx(e);if(!n||n.exceptions.length===0)return null;let{exceptions:r,
isOdd:o}=n;return{exceptions:r,state:o?"partial":"complete",why:o?Ux:null}}function Gx(e,t){let n=Za(Array.isArray(e)?e:Re(e,"stacks")).filter(i=>ye(i.exc_type)!==
"");if(n.length===0)return null;let o=t!==""&&n.at(-1)?.exc_type===t&&n[0]?.exc_type!==t?n.toReversed():n,s=!1;return{exceptions:o.map((i,l)=>{let c=o[l+1],d=Array.
isArray(i.exc_notes)?i.exc_notes.map(ye):[],{frames:u,odd:p}=wf(i.frames,{file:["filename"],name:["name"],source:["line"]}),f=jx(i.syntax_error);return s||=p,{type:ye(
i.exc_type),message:[ye(i.exc_value),...d].join(`
`).trimEnd(),frames:f?[...u,f]:u,link:c?c.is_cause===!0?"cause":"context":null,group:bf(i,Hx)}}).toReversed(),isOdd:s}}function bf(e,t){let n=e.exceptions;return!Array.
isArray(n)||t===0?[]:n.flatMap(r=>{let[o]=Za(Array.isArray(r)?r:Re(r,"stacks"));if(!o)return[];let s=bf(o,t-1);return s.length>0?s:ye(o.exc_type)||[]})}function jx(e){
let[t,n]=[ye(Re(e,"filename")),xf(Re(e,"lineno"))];return t===""||n===null?null:{file:t,line:n,function:Ct,source:ye(Re(e,"line")).trim()||null}}function qx(e){
let t=Za(Re(e,"values")).filter(l=>ye(l.type)!=="");if(t.length===0)return null;let n=l=>ye(Re(l?.mechanism,"source")),r=l=>n(l).startsWith("exceptions["),o=t.filter(
l=>!r(l)),s=new Map;for(let l of t.filter(r)){let c=Re(l.mechanism,"parent_id");s.set(c,[...s.get(c)??[],ye(l.type)])}let a=!1;return{exceptions:o.map((l,c)=>{let{
frames:d,odd:u}=wf(Re(l.stacktrace,"frames"),{file:["abs_path","filename"],name:["function"],source:["context_line"]});a||=u;let[p,f]=[ye(l.module),ye(l.type)];
return{type:p===""||p==="builtins"?f:`${p}.${f}`,message:ye(l.value),frames:d,link:c===0?null:n(o[c-1])==="__cause__"?"cause":"context",group:s.get(Re(l.mechanism,
"exception_id"))??[]}}),isOdd:a}}function wf(e,t){let n=[],r=Array.isArray(e)?e:[],o=e!=null&&!Array.isArray(e);for(let s of r){let a=d=>d.map(u=>ye(Re(s,u))).find(
u=>u!=="")??"",[i,l,c]=[a(t.file),xf(Re(s,"lineno")),a(t.name)];i===""&&c.startsWith("Skipped frames: ")||(i===""||l===null?o=!0:n.push({file:i,line:l,function:c||
Ct,source:a(t.source).trim()||null}))}return{frames:n,odd:o}}function Re(e,t){return kf(e)&&Object.hasOwn(e,t)?e[t]:void 0}function Za(e){return Array.isArray(e)?
e.filter(kf):[]}function kf(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ye(e){return typeof e=="string"?e:""}function xf(e){return typeof e==
"number"&&Number.isSafeInteger(e)&&e>=0?e:null}function ke(e){let{start:t,celery:n,damage:r}=e,o=n?.detail??"",[,s]=/\\n(Traceback \(most recent call last\):\\n.*)$/s.exec(we(o)?.rest??"")??[],a=yf(t.structured)??
mr((t.traceback??s?.replaceAll("\\n",`
`))?.split(`
`)??Oo(e),o);return a===null||r===null?a:{...a,state:"partial",why:r}}function Oo({start:e,lines:t}){return e.text.includes(`
`)?[...e.text.split(`
`).slice(1),...t]:t}function Zx({start:e,lines:t}){return[e.text,e.traceback??"",...t].join(`
`)}function Ka(e){return e?.exceptions.findLast(({type:t,link:n},r)=>t!==""&&(r===0||n!==null))??null}var Kx="ExceptionWithTraceback";function Vx({type:e,message:t}){
return e!=="UnpickleableExceptionWrapper"?"":/, (?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')$/s.exec(t)?.slice(1).join("")??""}function vt(e,t){let n=we(e),r=Ka(
t);if(n&&n.type!==Kx){let o=r!==null&&ie(r.type)===ie(n.type);return r&&!o&&!/[A-Z.]/.test(n.type)?{type:r.type,message:r.message}:{type:n.type,message:o&&r.message||
Vx(n)||n.message}}return r?{type:r.type,message:r.message}:{type:/^[A-Za-z_][\w.]*/.exec(e)?.[0]??"UnknownError",message:e}}var Yx=/\/(?:kombu|amqp|vine|redis|json|boto3|botocore|pika)\//;
function Sf(e){let t=e?.exceptions??[],n=t.some(({frames:i})=>i.some(({file:l,function:c})=>c==="retry"&&l.endsWith("/app/task.py"))),r=t.at(-1);if(r!==void 0&&
ie(r.type)==="Reject")return n?t.at(-2)??null:null;if(e?.state!=="partial")return null;let[s]=t;return s?.frames[0]!==void 0&&Yx.test(s.frames[0].file)||n?t.findLast(
({type:i})=>i!=="")??s??null:null}var Qx=[{before:/^[^\n]* headers:(?=\{)/,example:"Can't decode message body: DecodeError() [type:'application/json' encoding:'\
utf-8' headers:{'id': '5fbb\u2026'}]"},{before:/^[^\n]*?\. Task: (?=\{)/,example:"Couldn't convert ETA 'soon' to timestamp: ValueError(). Task: {'id': '5fbb\u2026'}"},
{before:/^[^\n]*?\(args:\('[^'\n]*', '[^'\n]*', (?=\{)/,example:"TaskPool: Apply <function fast_trace_task> (args:('a.b', '5fbb\u2026', {'id': '5fbb\u2026'}) kwargs:{})"},
{before:/contents of the message headers:\s*(?=\{)/,example:`The full contents of the message headers:
{'lang': 'py', 'task': 'a.b', 'id': '5fbb\u2026'}`}],Jx=/^[^[\]\s'"]{1,255}$/;function Sn(e){let t=[e.celery?.detail??"",...Oo(e)].join(`
`),n=Qx.map(({before:s})=>s.exec(t)).find(s=>s!==null),r=go(n?t.slice(n.index+n[0].length):""),o=r.get("id")??null;return{id:o!==null&&Jx.test(o)?o:null,task:e.
celery?.task??r.get("task")??null,args:xn(r.get("argsrepr")??null,r.get("kwargsrepr")??null)}}function xn(e,t){return e===null||t===null?null:`args:${e} kwargs:${t}`}
function Va(e,t,n){if(e.start.data)return xn(e.start.data.args,e.start.data.kwargs);let r=e.celery?.id;for(let o of[t,...(n?.exceptions??[]).map(s=>s.message)]){
let s=Xx.exec(o);if(s?.[1]!==r||s?.index===void 0)continue;let a=o.slice(s.index+s[0].length,o.lastIndexOf("}")+1);if(a.includes(" kwargs:{"))return a}return null}
var Xx=/Can't retry .{1,250}?\[([^[\]\s]{1,255})\] (?=args:)/s;function vf(e){if(e.start.data)return xn(e.start.data.args,e.start.data.kwargs);let t=eS(e.celery?.
detail??"");return xn(t?.args??null,t?.kwargs??null)}function eS(e){let t=e.lastIndexOf("}")+1,n=new Map;for(let{0:r,1:o="",index:s}of e.slice(0,t).matchAll(/([)\]]) kwargs[:=] ?\{/g))
n.set(o,{args:s+1,kwargs:s+r.length-1});if(n.size===0)return null;for(let{0:r,1:o,index:s}of e.matchAll(/\bargs[:=] ?([([])/g)){let a=s+r.length-1,i=n.get(o==="\
("?")":"]");if(i!==void 0&&i.args>a+1)return{args:e.slice(a,i.args),kwargs:e.slice(i.kwargs,t)}}return null}function Rf(e){return/celery-task-meta-([^\s'"\\]{1,255})/.
exec(Zx(e))?.[1]??null}function Tf(e){let t=Oo(e),n=t.findIndex(c=>c.startsWith("Arguments: {"));if(n<0)return null;let r=go(t.slice(n).join("").slice(11)),o=c=>r.get(c)??null,s=o("id");
if(s===null||o("description")!=="raised unexpected")return null;let a=mr((o("traceback")??"").split(`
`)),{type:i,message:l}=vt(o("exc")??"",a);return{id:s,task:o("name"),exception:i,message:l,args:xn(o("args"),o("kwargs")),traceback:a}}var tS={failed:e=>Rt(e,e.celery.detail===""?Af(e.record):e.celery.detail),internal:e=>Rt(e),"hard-limit":e=>({...Tt(e),exception:"TimeLimitExceeded",message:`ki\
lled after ${e.celery.detail.replace(/s$/,"")} seconds`}),rejected:nS,"log-broken"({record:e}){let t=Tf(e);return t&&{...t,related:null}},unregistered:e=>({...Tt(
e),exception:"NotRegistered",message:"no worker knows a task of this name",traceback:ke(e.record),...Sn(e.record)}),undecodable:e=>({...Rt(e),...Sn(e.record)}),
"bad-eta":e=>({...Tt(e),exception:"ValueError",message:e.celery.detail,traceback:ke(e.record),...Sn(e.record)}),invalid:Ef,"unknown-message":Ef,"handler-error":e=>Rt(
e),"outside-body":Ya,"pool-callback":Ya,unrecoverable:Ya,"chord-error"(e){let{detail:t}=e.celery,n=t.slice(Qa(e.celery).length+10);return{...Rt(e,n),related:/\bDependency ([^\s[\]]{1,255}) raised /.
exec(t)?.[1]??null}},"cannot-apply":e=>({...Tt(e),exception:"SchedulingError",message:e.celery.detail.split(`
`,1)[0]??"",traceback:ke(e.record)}),"batch-failed"(e){let t=Rt(e);return(t.traceback?.exceptions??[]).flatMap(r=>r.frames).some(({file:r})=>r.includes("/celery\
_batches/"))?t:null},undispatched:e=>({...Rt(e,""),related:e.celery.detail}),"boot-failed":rS};function Io(e){return tS[e.celery.phrase]?.(e)??null}function Qa({
detail:e}){return e.slice(0,e.search(/['"] raised: /))}function Tt({celery:{id:e,task:t}}){return{id:e,task:t,args:null,traceback:null,related:null}}function Rt(e,t=e.
celery.detail){let n=ke(e.record),{type:r,message:o}=vt(t,n),s=Va(e.record,o,n);return{...Tt(e),exception:r,message:o,args:s,traceback:n}}function nS(e){let t=ke(
e.record),n=Sf(t);if(!n)return null;let r=n.message||e.celery.detail,o=Va(e.record,r,t);return{...Tt(e),exception:n.type||"UnknownError",message:r,args:o,traceback:t}}
function Ef(e){let t=ke(e.record),n=t?vt("",t).type:"InvalidTaskError";return{...Tt(e),exception:n,message:e.celery.detail,traceback:t}}function Ya(e){return{...Rt(
e),related:Rf(e.record)}}function rS(e){let t=ke(e.record),n=t?vt("",t):{type:"UsageError",message:e.celery.detail||Af(e.record)};return{...Tt(e),exception:n.type,
message:`the worker did not start: ${n.message}`,traceback:t}}function Af({lines:e}){return e.find(t=>t.trim()!=="")??""}var Pe=()=>!0,gr=e=>({exception:t})=>ie(t)===e,oS=[{phrases:["handler-error"],when:gr("Terminated"),kind:null,reason:"an operator ended it: `revoke(terminate=Tr\
ue)`"},{phrases:["failed","handler-error"],when:gr("TimeLimitExceeded"),kind:"time-limit",reason:"Celery 3 tells a hard limit as a failure of the task, too"},{phrases:[
"failed","handler-error"],when:gr("WorkerLostError"),kind:"worker-lost",reason:"the child is gone; Celery up to 3 names the task"},{phrases:["failed"],when:Pe,kind:"\
exception",reason:"the body raised"},{phrases:["log-broken"],when:Pe,kind:"exception",reason:"the body raised, and writing it down failed"},{phrases:["internal"],
when:Pe,kind:"internal-error",reason:"Celery says so itself"},{phrases:["hard-limit"],when:Pe,kind:"time-limit",reason:"killed by its limit"},{phrases:["rejecte\
d"],when:Pe,kind:"rejected",reason:"a retry that could not be published"},{phrases:["unregistered"],when:Pe,kind:"unregistered",reason:"no worker knows the name"},
{phrases:["invalid","undecodable","unknown-message","bad-eta"],when:Pe,kind:"invalid-message",reason:"the message is gone"},{phrases:["outside-body"],when:gr("I\
nvalidTaskError"),kind:"invalid-message",reason:"arguments that are no mapping are noticed in the child"},{phrases:["outside-body","unrecoverable"],when:sS,kind:"\
result-store",reason:"a solo worker dies of it"},{phrases:["outside-body"],when:Pe,kind:"internal-error",reason:"the tracer failed, or a hook of the task"},{phrases:[
"pool-callback"],when:gr("MemoryError"),kind:"other-terminal",reason:"the main process repeats the MemoryError of a child"},{phrases:["pool-callback"],when:Pe,kind:"\
result-store",reason:"the main process could not handle a result"},{phrases:["chord-error"],when:Pe,kind:"chord-error",reason:"the body never runs"},{phrases:["\
handler-error","cannot-apply","batch-failed","undispatched","boot-failed"],when:Pe,kind:"other-terminal",reason:"work is lost, and no line says whose"}];function Of(e){
return oS.find(({phrases:t,when:n})=>t.includes(e.phrase)&&n(e))?.kind??null}function sS({related:e,traceback:t,phrase:n}){return e!==null?!0:n==="unrecoverable"?
!1:(Ka(t)?.frames??[]).some(({file:r,function:o})=>/\/celery\/backends\//.test(r)||o==="store_result"||o==="mark_as_failure")}var aS=/^Retry (?:in (?<delay>\d+(?:\.\d+)?)s|at [\d :.TZ+-]{10,40}?)(?:: (?<exception>.*))?$/s;function If(e){let{delay:t,exception:n}=aS.exec(e)?.groups??{};return{
delay:t===void 0?null:Number(t),exception:n===void 0?null:we(n)?.type??null}}function Mf(e=pe.tasks.most){let t=new Map,n=0,r=!1,o=new Set,s=new Map,a=[],i=e,l=()=>{let u=e>>2;for(let p of iS)for(let[f,m]of t){if(u===0)break;p(m)&&(t.delete(
f),u-=1,n+=1,r||=m.attempts.length>0)}i=Math.max(e,t.size+(e>>2))},c=u=>{o.size<pe.streams.most&&o.add(u)},d=(u,p)=>{if(!u.id||!u.task)return null;let f=t.get(u.
id);if(f)return f;t.size>=i&&l();let m={task:u.task,received:[],attempts:[],told:new Set,end:null,delivered:null,accepted:null,softLimit:null,args:null,stream:p,
isLate:r};return t.set(u.id,m),m};return{all:t,informative:o,known:d,alive(u){return(u===null?null:t.get(u))??null},delivered({event:u,start:p},f,m,g){c(m);let h=d(
f,m);h&&(Lf(h,u.id,p.stamp===null?null:`received ${p.stamp}`)||(h.received.push(u.id),h.delivered={at:u.at,stamp:p.stamp,stream:m},h.accepted=null,h.stream=m,h.
args??=g))},retried({event:u,start:p},f,m){c(m);let g=d(f,m);g&&!Lf(g,u.id,p.stamp===null?null:`${u.at} ${p.stamp} ${f.detail}`)&&g.attempts.push({at:u.at,...If(
f.detail),reason:f.detail,eventId:u.id,stamp:p.stamp})},ended({event:u},p,f,m){m!=="failed"&&p.phrase!=="rejected"&&c(f);let g=d(p,f);if(g){if(g.end=m,m==="succ\
eeded"&&g.attempts.length>0){let h=s.get(g.task)??{executions:0,retries:0};a.push(u.id),s.set(g.task,{executions:h.executions+1,retries:h.retries+g.attempts.length})}
m==="succeeded"&&(g.args=null),m==="succeeded"&&p.id&&g.received.length<=1&&t.delete(p.id)}},savedAt:()=>a,bounded:()=>n===0?[]:[`More than ${e} tasks were open\
 at a time: of the ${n} that were received first it is not told how often they were delivered and how long they ran${r?", and of failures after that not how oft\
en they were tried":""}.`],savedByRetry(){return[...s].map(([u,p])=>({task:u,...p})).toSorted((u,p)=>u.task<p.task?-1:1)}}}var iS=[({end:e,attempts:t})=>e===null&&
t.length===0,({end:e})=>e!=="failed"];function Lf({told:e},t,n){let r=e.has(t)||n!==null&&e.has(n);return e.add(t),n!==null&&e.add(n),r}function Ue(e,t){return(Date.
parse(e)-Date.parse(t))/1e3}function Cf(e,t){let n=e.accepted??e.delivered;if(!n)return null;let r=Pf(n,t);if(e.accepted)return Ja(r);let o=e.attempts.at(-1);return o?
o.delay===null?null:Ja(Math.min(r,Pf({...o,stream:e.stream},t)-o.delay)):Ja(r)}function Ja(e){return e<0?null:Math.round(e*1e3)/1e3}function Pf(e,t){let n=e.stream===
t.stream?hr(t.stamp)-hr(e.stamp):Number.NaN;return Number.isFinite(n)?n:Ue(t.at,e.at)}function hr(e){let t=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?/.
exec(e??"");return t?Date.parse(`${t[1]}T${t[2]}.${(t[3]??"0").slice(0,3)}Z`)/1e3:Number.NaN}var lS=20,cS=3600;function $f(e,t){let{id:n,event:r,stream:o,stamp:s}=e,a=n===null?null:t.alive(n),i=(a?.attempts??[]).filter(({eventId:l})=>E(l,r.id)<0).toSorted(
(l,c)=>E(l.eventId,c.eventId));return{taskId:n,task:e.task,kind:e.kind,exception:e.exception,message:e.message,retries:dS(e,i.length,t),attempts:i.map(({at:l,delay:c,
exception:d,reason:u})=>({at:l,delay:c,exception:d,reason:u})),softLimit:a?.softLimit??null,deliveries:a?.received.length||null,runSeconds:a?Cf(a,{at:r.at,stamp:s,
stream:o}):null,args:e.args??a?.args??null,related:e.related,at:r.at,eventId:r.id,source:r.source,program:r.program,worker:uS(e),process:e.process,traceback:e.traceback,
candidates:e.kind==="worker-lost"&&n===null?pS(e,t):[]}}function dS({id:e,stream:t},n,r){return e===null||r.alive(e)?.isLate===!0?null:n>0||r.informative.has(t)?
n:null}function uS({stream:e,event:t}){return e.slice(e.lastIndexOf("	")+1).replace(/ \(?std(?:err|out)\)?$|\[\d+\]$/,"")||t.program}function pS({stream:e,event:t},n){
let r=[];for(let[o,s]of n.all){if(s.end!==null||s.stream!==e||s.delivered===null)continue;let a=s.received.toSorted(E).at(-1);if(a!==void 0&&E(a,t.id)<0&&Ue(t.at,
s.delivered.at)<=cS&&r.push({task:s.task,id:o}),r.length>=lS)break}return r}function _f(e){let t=new Map,n=new Set;return{succeeded({event:r},o,s){if(o===null||s===null||n.has(s)||!e(r))return;t.set(o,(t.get(o)??0)+1),n.add(s);let[a]=n;
n.size>1e3&&a!==void 0&&n.delete(a)},end:()=>[...t].map(([r,o])=>({task:r,executions:o})).toSorted((r,o)=>r.task<o.task?-1:1)}}function Xa(e){let t=new Map;return{get:n=>t.get(n),set(n,r){if(t.set(n,r),!(t.size<=e))for(let o of t.keys()){t.delete(o);break}},delete:n=>{t.delete(n)}}}var ei=20,fS=/^ForkPoolWorker-\d+(?::\d+)?$/,Nf=.005;function Df(){let e=Xa(pe.processes.most),t=Xa(pe.processes.most),n=new Set,r=[];return{logged(o,s,a){let i=Ff(
o,s);if(i===null)return;let l=e.get(i)??[];l.some(c=>ti(c.error,a))||e.set(i,[...l,{clock:hr(o.start.stamp),error:a}].slice(-ei))},ended(o,{phrase:s,task:a,id:i,
detail:l},c){let d=Ff(o,c);if(d===null)return;let u=e.get(d)??[];e.delete(d);let p=hr(o.start.stamp),f=t.get(d);if(t.set(d,p),s!=="succeeded"||a===null||i===null)
return;let m=p-Number.parseFloat(l)-Nf;f!==void 0&&m<f-Nf&&n.add(c);for(let{clock:g,error:h}of u)g>=m&&g<=p&&mS(h.traceback,a)&&r.push({stream:c,failure:{taskId:i,
task:a,...h}})},end:()=>r.filter(({stream:o})=>!n.has(o)).map(({failure:o})=>o)}}function ti(e,t){return e.at===t.at&&e.text===t.text&&e.exception===t.exception}
function Ff({start:e},t){return e.process!==null&&fS.test(e.process)?`${t}	${e.process}`:null}function mS({exceptions:e},t){let n=t.split("."),r=n.pop(),o=`/${n.
join("/")}.py`;return e.some(({frames:s})=>s.some(a=>a.function===r&&a.file.endsWith(o)))}function zf(){let e=new Map,t=[],n=Df();return{logged(r,o,s){let{start:a,tag:i}=r;if(a.level!=="error"&&a.level!=="critical")return;if(!i){let d=Bf(r,a.text);d&&
n.logged(r,o,d);return}if(!s||s.end!==null||s.received.length===0||s.task!==i.task)return;let l=Bf(r,gS(a.text,i));if(!l)return;let c=e.get(i.id)??[];c.some(d=>ti(
d,l))||e.set(i.id,[...c,{taskId:i.id,task:s.task,...l}].slice(-ei))},ended(r,o,s,a){n.ended(r,o,s);let{id:i}=o,l=i===null?void 0:e.get(i);i===null||!l||(e.delete(
i),a&&t.push(...l))},end:()=>[...t,...n.end()]}}function Bf(e,t){let n=ke(e);if(!n)return null;let{type:r,message:o}=vt("",n),{at:s,id:a,source:i,program:l}=e.event;
return{exception:r,message:o,text:t.split(`
`,1)[0]??"",at:s,eventId:a,source:i,program:l,traceback:n}}function gS(e,{task:t,id:n}){let r=`${t}[${n}]`;return(e.startsWith(r)?e.slice(r.length).replace(/^:? /,
""):e).split(`
`,1)[0]??""}function Wf(e,t){e.args??=t.args;let n=t.traceback?.state==="complete"&&e.traceback?.state!=="complete";t.traceback&&(e.traceback===null||n)&&(e.traceback=t.traceback)}var Lo=15;function Uf(e){let t=new Map;for(let r of e.toSorted((o,s)=>o.event.at<s.event.at?-1:o.event.at>s.event.at?1:0)){let o=t.get(r.stream);o?o.push(r):t.set(
r.stream,[r])}let n=new Set;return{nearest(r,o){let s=t.get(r.stream)??[],a=null,i=Lo;for(let l=hS(s,r);l<s.length;l++){let c=s[l];if(!c||Ue(c.event.at,r.event.
at)>Lo)break;if(n.has(c)||c===r||!o(c))continue;let d=Math.abs(Ue(c.event.at,r.event.at));d<=i&&(a===null||d<i)&&([a,i]=[c,d])}return a&&n.add(a),a}}}function hS(e,t){
let[n,r]=[0,e.length];for(;n<r;){let o=n+r>>1;[n,r]=Ue(e[o]?.event.at??"",t.event.at)<-Lo?[o+1,r]:[n,o]}return n}function Hf(e,t,n){let r=yS(e.toSorted((c,d)=>E(
c.event.id,d.event.id))),o=Uf(t),s=SS(n),a=new Set(t.map(({id:c})=>c)),i=Uf(r.filter(({kind:c,phrase:d})=>c==="result-store"&&d==="outside-body")),l=new Set;return r.
filter(c=>{switch(c.kind){case"time-limit":return!o.nearest(c,({kind:d})=>d==="time-limit");case"worker-lost":return xS(c,s)?!1:(kS(c,r,n),c.id===null||!a.has(c.
id));case"result-store":{let d=c.related;return d!==null&&(l.has(d)||a.has(d))?!1:(d!==null&&l.add(d),c.phrase!=="pool-callback"?!0:!i.nearest(c,({related:u})=>d===
null||u===null))}case"internal-error":{let d=o.nearest(c,u=>bS(c,u));return d&&(d.kind="internal-error"),d===null}case"other-terminal":return!o.nearest(c,d=>wS(
c,d));default:return!0}})}function yS(e){let t=new Map;return e.filter(n=>{let{phrase:r,exception:o,message:s,task:a,stamp:i,event:l}=n;if(i===null)return!0;let c=[
l.source,r,a,o,s,i.slice(0,19)].join("	"),d=t.get(c)??[];return t.set(c,[...d,n]),!d.some(u=>i.length===(u.stamp??"").length?u.stamp===i:u.form!==n.form)})}function bS(e,t){
return t.kind!=="exception"||t.process!==e.process?!1:[t.exception,...(t.traceback?.exceptions??[]).map(({type:r})=>r)].some(r=>ie(r)===ie(e.exception))}function wS({
phrase:e,exception:t},n){return e==="pool-callback"?ie(n.exception)==="MemoryError":e==="handler-error"&&t==="MaybeEncodingError"&&n.kind==="exception"}function kS(e,t,n){
if(!/\bJob: \d+\.$/.test(e.message))return;let r=t.find(({kind:o,stream:s,related:a,message:i})=>o==="chord-error"&&s===e.stream&&a!==null&&i.includes(e.message));
!r||r.related===null||Math.abs(Ue(r.event.at,e.event.at))>Lo||(e.id=r.related,e.task=n.get(r.related)?.task??null)}function xS({stream:e,event:t},n){let r=n.findIndex(
o=>o.stream===e&&E(o.before,t.id)<0&&E(t.id,o.after)<0);return r>=0&&n.splice(r,1),r>=0}function SS(e){let t=[];for(let{received:n,attempts:r,stream:o}of e.values()){
let s=n.length-1-r.length;if(s<1)continue;let a=n.toSorted(E),l=a.slice(1).map((c,d)=>({stream:o,before:a[d]??c,after:c})).filter(({before:c,after:d})=>!r.some(
({eventId:u})=>E(c,u)<0&&E(u,d)<0));t.push(...l.slice(0,s))}return t.toSorted((n,r)=>E(n.before,r.before))}var jf=20,vS=1e3,RS=1e3,TS="",ES=15;function qf(){let e=Gf(),t=new Map,n=new Set,r=[];return{see(o,s){let{start:a}=o;if(AS(o)){let c=new Set((ke(o)?.exceptions??
[]).map(({type:d})=>ie(d)));c.size>0&&r.length<vS&&r.push({record:o,stream:s,types:c});return}if(a.level!=="error"&&a.level!=="critical"||(OS(a.text)&&e.add(o),
a.process!=="MainProcess"&&a.process!=="Beat"))return;if(IS(ke(o))){e.add(o);return}let i=t.has(s)||t.size<RS?s:TS,l=t.get(i)??Gf();l.add(o),t.set(i,l)},inProcess(o){
n.size<pe.streams.most&&n.add(o)},count:o=>e.add(o),end(o){for(let{record:a,stream:i,types:l}of r)o.some(({stream:d,at:u,exception:p,lacking:f})=>d===i&&(f||p===
null||l.has(ie(p)))&&Math.abs(Ue(u,a.event.at))<=ES)||e.add(a);let s=[e,...[...t].filter(([a])=>!n.has(a)).map(([,a])=>a)];return{count:s.reduce((a,{seen:i})=>a+
i.count,0),samples:s.flatMap(({seen:a})=>a.samples).slice(0,jf)}}}}function Zf(e,t){return[...e.map(({stream:n,event:r,exception:o,traceback:s})=>({stream:n,at:r.
at,exception:o,lacking:s?.state!=="complete"})),...[...t.all.values()].flatMap(({stream:n,attempts:r})=>r.map(({at:o,exception:s})=>({stream:n,at:o,exception:s,
lacking:!1})))]}function Gf(){let e={count:0,samples:[]};return{seen:e,add({event:t,start:n}){e.count+=1,e.samples.length<jf&&e.samples.push({at:t.at,eventId:t.
id,level:n.level??"error",text:n.text})}}}function AS({start:e,lines:t}){let n=r=>/[\\/]celery[\\/]app[\\/]trace\.py", line \d+, in trace_task/.test(r);return e.
traceback===null?t.some(n):n(e.traceback)}function OS(e){return e.includes("%(name)s[%(id)s]")}function IS(e){let t=e?.exceptions.flatMap(n=>n.frames)??[];return t.
length>0&&t.every(({file:n})=>!ir(n))}function Vf(e){let t=Mf(),n=_f(e),r=zf(),o=qf(),s=new Map,a=[],i=new Map,l=new Set,c=0,d=({record:y,celery:b,stream:x},k)=>{r.ended(y,b,x,k==="succeeded"),t.ended(
y,b,x,k)},u=({record:y,celery:b,stream:x},k)=>{let{phrase:S}=b,T=Of({...k,phrase:S});if(T===null)return;let{event:A,start:F}=y,ee=`${F.format} ${F.head??""}`,P={
...k,phrase:S,kind:T,stream:x,event:A,stamp:F.stamp,form:ee,process:F.process},v=P.id===null?void 0:s.get(P.id);v?Wf(v,P):P.id===null?a.push(P):s.set(P.id,P)},p=y=>{
let b=Io(y);b?u(y,b):h(y.record,y.stream)},f=y=>{let b=Io(y);return b?(u(y,b),d({...y,celery:{...y.celery,id:b.id,task:b.task}},"failed"),!0):!1},m=y=>d(y,"give\
n-up"),g=({record:y,stream:b})=>{y.start.process==="MainProcess"&&o.inProcess(b)},h=(y,b)=>{r.logged(y,b,t.alive(y.tag?.id??null)),o.see(y,b)},w={received({record:y,
celery:b,stream:x}){r.ended(y,b,x,!1),t.delivered(y,b,x,vf(y))},accepted({record:y,celery:b,stream:x}){let k=t.alive(b.id);k&&(k.accepted={at:y.event.at,stamp:y.
start.stamp,stream:x})},applied({record:y}){let{id:b,args:x}=Sn(y),k=t.alive(b);k&&k.end===null&&(k.args??=x)},"soft-limit"({celery:y,stream:b}){let x=t.known(y,
b);x&&(x.softLimit=Number.parseFloat(y.detail))},retry(y){g(y),r.ended(y.record,y.celery,y.stream,!1),t.retried(y.record,y.celery,y.stream)},succeeded(y){g(y),n.
succeeded(y.record,y.celery.task,y.celery.id),d(y,"succeeded")},"already-done":m,ignored:m,revoked:m,expected(y){y.celery.id&&i.set(y.celery.id,y.record.event.id),
m(y)},failed(y){g(y),f(y)},internal:f,"hard-limit":f,rejected(y){f(y)||m(y)},"log-broken"(y){f(y)||o.count(y.record)},unregistered:p,invalid:p,undecodable:p,"un\
known-message":p,"bad-eta":p,"handler-error"(y){let b=Io(y);b?.exception==="WorkerLostError"&&LS(b.traceback)?c+=1:p(y)},"outside-body":p,"pool-callback":p,unrecoverable:p,
"chord-error"(y){let b=Qa(y.celery);l.has(b)||(l.add(b),p(y))},"cannot-apply":p,"batch-failed":p,undispatched:p,"boot-failed":p,"process-exited":Kf,harmless:Kf};
return{tell(y,b){let{celery:x}=y;x?w[x.phrase]({record:y,celery:x,stream:b}):h(y,b)},end(){let y=[...s.values()];return{failures:[...y,...Hf(a,y,t.all)].map(x=>$f(
x,t)).toSorted((x,k)=>E(x.eventId,k.eventId)),succeeded:n.end(),expected:i.size,savedByRetry:t.savedByRetry(),countedAt:{expected:[...i.values()],savedByRetry:t.
savedAt()},swallowed:r.end(),interrupted:c,bounded:t.bounded(),unrecognised:o.end(Zf([...y,...a],t))}}}}function Kf(){}function LS(e){return e?.exceptions.some(
({type:t})=>ie(t)==="WorkerShutdown")??!1}var vn=String.raw`\d{4}[-/]\d\d[-/]\d\d`,Ft=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`,Po=String.raw`(?:Z|[+-]\d\d:?\d\d)`,PS=String.raw`\p{L}{3,5}\.?`,MS=[{pattern:new RegExp(
"^\u2502(?= |\\[|\\p{L})","u"),example:"\u2502[2026-05-11 13:16:47,024: ERROR/MainProcess] text      \u2502",producer:"k9s and other boxed terminals"},{pattern:new RegExp(
String.raw`^${vn}T${Ft}${Po} (?:stdout|stderr) [FP] `),example:"2026-05-11T13:16:47.0240000Z stdout F text",producer:"container runtimes (CRI)"},{pattern:new RegExp(
String.raw`^${vn} ${Ft} \| (?:stdout|stderr) \| `),example:"2026/05/11 13:16:47 | stderr | text",producer:"container log of a NAS"},{pattern:new RegExp(String.raw`^${vn}T${Ft}${Po} ([a-z]{2,20}\[[\w.-]{1,60}\]): `),
example:"2026-05-11T13:16:47.024000000Z app[worker.2]: text",producer:"Dokku, Heroku"},{pattern:new RegExp(String.raw`^(?:<\d{1,3}>)?${PS} {1,2}\d{1,2} ${Ft} (?:(?:[\w.-]{1,80} )?([\w@./-]{1,60}\[\d+\])|[\w.-]{1,80} ([\w@./-]{1,60})): `,
"u"),example:"d\xE9c. 26 13:16:47 host celery[123]: text",producer:"journald, syslog"},{pattern:new RegExp(String.raw`^${vn}T${Ft}${Po} [\w.-]{1,80} ([\w@./-]{1,60}\[\d+\]): `),
example:"2026-05-11T13:16:47+00:00 host celery[123]: text",producer:"journald, syslog with ISO times"},{pattern:new RegExp(String.raw`^<\d{1,3}>1 ${vn}T${Ft}${Po} [\w.-]{1,80} ([\w@./-]{1,60}) \S{1,40} \S{1,40} - `),
example:"<11>1 2026-05-11T13:16:47.024Z host celery 123 - - text",producer:"syslog (RFC 5424)"},{pattern:/^(\[[A-Z][A-Z_]{2,40}\])\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] /,
example:"[CELERY_WORKER][2026-05-11 13:16:47] text",producer:"images that hold a whole application"},{pattern:/^(?:\d\d:\d\d:\d\d )?(?!(?:DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL) *\|)([A-Za-z][\w.@/-]{0,120}(?: \((?:stderr|stdout)\)| (?:stderr|stdout))?) *\|(?: |$)/,
example:"worker (stderr)      | text",producer:"supervisord, compose, swarm, honcho"},{pattern:new RegExp(String.raw`^${vn} ${Ft} \| (?![A-Z]{4,8} *\|)`),example:"\
2026-05-11 13:16:47.024 | text",producer:"log viewers; a level between the bars is a format of the application"},{pattern:/^(?:# {2}|>) {1,2}/,example:"> [2026-\
05-11 13:16:47,024: ERROR/MainProcess] text",producer:"mail and comments"}],CS=3,$S=/\u001b\[[0-?]*[ -/]*[@-~]|(?:#033|\\x1b|\\033|\^\[)\[[0-9;:]*[mK]|\u0000/g,
_S=/[\u001b\u0000]|#033|\\x1b\[|\\033\[|\^\[\[/,NS=new Set([1e4,16384]);function ni(e){let t=e.length>2e3&&NS.has(Buffer.byteLength(e)),n=e.startsWith("\uFEFF")?
e.slice(1):e,r=n.startsWith("{")?DS(n):null,o=r?.text??n,s=_S.test(o)?o.replace($S,""):o,a=r?.label??"";if(!s.includes(`
`)&&!s.includes("#012")&&!s.includes("\r"))return[Yf(s,a,t)];let i=s.split(/\r?\n|\r|#012/);return i.map((l,c)=>Yf(l,a,t&&c===i.length-1))}function Yf(e,t,n){let r=e.
includes("#011")?e.replaceAll("#011","	"):e,o=t;for(let s=0;s<CS;s++){let a=FS(r);if(!a)break;let i=a[1]??a[2];i!==void 0&&(o=o===""?i:`${o} ${i}`),r=r.slice(a[0].
length),a[0]==="\u2502"&&r.endsWith("\u2502")&&(r=r.slice(0,-1).trimEnd())}return{label:o,text:r,cut:n}}function FS(e){for(let{pattern:t}of MS){let n=t.exec(e);
if(n)return n}return null}function DS(e){if(!e.trimEnd().endsWith("}")||!/"(?:log|textPayload|MESSAGE|message)" ?:/.test(e))return null;let t;try{t=JSON.parse(e)}catch{
return null}if(typeof t!="object"||t===null)return null;let n=i=>t[i],r=BS.some(i=>n(i)!==void 0)&&!zS.some(i=>n(i)!==void 0),o=n("log")??n("textPayload")??n("M\
ESSAGE")??(r?n("message"):void 0);if(typeof o!="string")return null;let s=n("kubernetes"),a=typeof s=="object"&&s!==null&&"container_name"in s?s.container_name:
n("container_name")??n("_SYSTEMD_UNIT");return{label:typeof a=="string"?a:"",text:o.replace(/\r?\n$/,"")}}var BS=["stream","container_name","container_id","cont\
ainer","kubernetes","source_type","agent","file"],zS=["level","levelname","severity","lvl","logger","log.level","exc_info"];function Et(e=()=>!0,t=()=>!0){let n=Vf(e),r=0,o=(u,p)=>{So(u)&&t(u.event)&&(r+=1),n.tell(u,p)},s=Ua(o),a=Ua(o),i=new Map,l=0,c=0,d=({source:u,program:p,at:f})=>{
let m=`${u}	${p}`,g=i.get(m);if(g===void 0&&i.size>=pe.senders.most){l+=1;return}let h=g??{source:u,program:p,hours:vo(),lastAt:f};i.set(m,h),h.hours.wrote(f),h.
lastAt=f};return{read(u){c+=u.length;for(let p of u){d(p);for(let f of ni(p.message))s.fold(p,f.label).line(f,p)}},readContext(u){for(let p of u)for(let f of ni(
p.message))a.fold(p,f.label).line(f,p)},end(){a.end(),s.end();let u=n.end();return{...u,streams:s.activities(),senders:[...i.values()].map(p=>({...p,hours:p.hours.
end()})),events:c,workerRecords:r,bounded:[...u.bounded,...WS(s.closedEarly,s.forgotten,l)]}}}}function WS(e,t,n){return[...e>0?[`More than ${pe.streams.most} s\
treams (host, program, label) wrote at a time: ${e} of them were closed while they were quiet, and what a traceback or a worker's form needed from before is not\
 known.`]:[],...t>0?[`Of ${t} workers' streams beyond ${pe.activities.most} it is not told when they wrote.`]:[],...n>0?[`Of more than ${pe.senders.most} sender\
s it is not told when they wrote (${n} lines).`]:[]]}function ri(e,t){let[n,r]=[e.examined[0]?.[0],t.examined.at(-1)?.[1]];return{from:e.from,to:t.to,complete:e.complete&&t.complete,reasons:[...e.reasons,...t.reasons],
examined:n!==void 0&&r!==void 0?[[n,r]]:[...e.examined,...t.examined],requests:e.requests+t.requests,...t.brokeOff?{brokeOff:!0}:{}}}function Mo(e,t){return{...e,
requests:e.requests+t}}function oi({from:e,to:t,reasons:n,examined:r,requests:o},s){let a=`The search broke off after the first page: ${si(s)}. Read up to ${t};\
 what came later is left to the next run.`;return{from:e,to:t,complete:!1,reasons:[...n,a],brokeOff:!0,examined:r,requests:o}}function Qf(e,t,n){let r=`${new Date(
Date.parse(t)-1e3).toISOString().slice(0,19)}Z`;return{...e,complete:!1,brokeOff:!0,reasons:[...e.reasons,n],to:r<e.to?r:e.to}}function si(e){return e instanceof
Error?e.message:"unknown error"}async function Co(e,t,n,r){let o=e.search(t,r);for(;;){let s=await o.next();if(s.done===!0)return s.value;n.read(s.value)}}async function $o(e,t,n){let r=[],o=await Co(
e,t,{read:s=>{r.push(...s)}},n);return{events:r,coverage:o}}async function Jf(e,t,n){let r=[],o=0,s=e.search(t,n);for(;;){let a=await s.next();if(a.done===!0)return{
events:r,coverage:a.value};for(let i of a.value)r.push(i),o+=Math.max(1,i.message.length/500);if(o>2e5)return null}}var tm=new Set(["retry","expected"]),US=new Set(["received","accepted","succeeded","applied","ignored","already-done","revoked","batch-failed","harmless"]);function nm(e){
let t=ur.filter(({phrase:n})=>e(n));return[...new Set(t.map(({holds:n})=>n.replace(/^\W+/,"").trimEnd()))]}var br=nm(e=>!tm.has(e)&&!US.has(e)),ii=nm(e=>tm.has(
e)),rm=[": ERROR/",": CRITICAL/","Traceback (most recent call last)"],HS=[": INFO/",": DEBUG/"],GS=5,jS=2/3,qS=1/4,ZS=1e3,KS=9,yr=[15,60],Xf={any:[...ii,...br],
none:HS},ai={any:[...ii,...br,...rm]};function om(e,t,n){let r=VS(e),o=r.length>0?{...Xf,except:r}:Xf,s=l=>e.filter(c=>Ne(c,l)).length/Math.max(1,e.length),a={everything:Math.
ceil(t),wide:1+Math.ceil(t*s(o)),markers:1+Math.ceil(t*s(ai))},i=(l,c,d)=>({strategy:l,filter:c,estimates:a,why:d});return n?a.everything<=GS?i("everything",null,
`about ${a.everything} requests`):a.wide<=a.everything*jS?i("wide",o,`about ${a.wide} requests instead of ${a.everything}`):a.markers<=a.everything*qS?i("marker\
s",ai,`few failures in about ${a.everything} pages`):i("everything",null,"no other way is much cheaper"):i("everything",null,"the service ended the first page e\
arly, and would with any query")}function sm(e){return Ne(e,{any:[...br,...rm]})}function VS(e){let t=new Map,n=new Set;for(let o of e)t.set(o.program,(t.get(o.
program)??0)+1),YS(o)&&n.add(o.program.toLowerCase());let r=o=>/[^\s"']/.test(o)&&!/["']/.test(o)&&![...n].some(s=>s.includes(o.toLowerCase()));return[...t].filter(
([o,s])=>s>=ZS&&r(o)).toSorted((o,s)=>s[1]-o[1]).slice(0,KS).map(([o])=>o)}function YS(e){return/\b(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\/(?:MainProcess|Beat|\w*Worker|\w*Thread)/.
test(e.message)||Ne(e,{any:[...ii,...br,"celery","Received task:","] received","] succeeded in"]})}function am(e){let t=[];for(let n of e.map(r=>Date.parse(r.at)/
1e3).toSorted((r,o)=>r-o)){let r=t.at(-1);r&&n-yr[0]<=r.to+yr[1]?r.to=Math.max(r.to,n+yr[1]):t.push({from:n-yr[0],to:n+yr[1]})}return t.map(({from:n,to:r})=>({from:em(
n),to:em(r)}))}function em(e){return`${new Date(e*1e3).toISOString().slice(0,19)}Z`}var QS=1700;function li(e){let t=[],n=Number.POSITIVE_INFINITY;for(let r of e)
/["']/.test(r)||(n+r.length+6>QS&&(t.push([]),n=0),t.at(-1)?.push(r),n+=r.length+6);return t.map(r=>({any:r}))}var JS=/[\w.]\[([^[\]\s'"]{8,255})\]|\[[\w.]+\(([^()\s'"]{8,255})\)\]|(?<![\w.])[\w.]+\/([0-9a-f-]{36}) |task_id": ?"([^"]{8,255})"/g,
XS=/\b(?:error|critical|fatal)\b/i;function im(e){let t=new Set;for(let n of e)if(!(!XS.test(n.message)&&!Ne(n,ai)))for(let[,...r]of n.message.matchAll(JS)){let o=r.
find(s=>s!==void 0);o!==void 0&&t.add(o)}return t}function lm(e,{except:t=[]}){let n=e.program.toLowerCase();return t.some(r=>n.includes(r.toLowerCase()))&&Ne(e,
{any:br})}function cm({message:e}){return e.includes("WorkerLostError")}function _o(e){let t=e.toSorted((n,r)=>E(n.id,r.id));return t.filter(({id:n},r)=>r===0||
n!==t[r-1]?.id)}var dm=6;async function um(e,t,n){let{pageEvents:r}=e;if(r===void 0||t.from===null||t.to===null)return{coverage:await Co(e,t,n),strategy:"everything",why:"this \
source is read as a whole",untold:[],sample:[]};let o=await $o(e,{...t,pages:1}),s=async(i,l=0)=>{n.read(o.events);let{rest:c}=o.coverage,d=c===void 0?o.coverage:
await sv(e,t,o,c,n);return{coverage:Mo(d,l),strategy:"everything",why:i,untold:[],sample:[]}};if(o.coverage.rest===void 0)return s("the first page held all of i\
t");let a=om(o.events,av(o.events,t),o.events.length>=r*.9);return a.filter===null?s(a.why):ev(e,t,o,{...a,filter:a.filter},n,s)}async function ev(e,t,n,r,o,s){
let{filter:a,strategy:i,estimates:l}=r,c=n.events,d;try{d=await Jf(e,{...t,after:c[0]?.id??"0"},a)}catch(S){return S instanceof dt?s("the service refused a quer\
y for less"):(o.read(n.events),{coverage:oi(n.coverage,S),strategy:i,why:r.why,untold:["streams"],sample:c})}if(d===null)return s(`more than ${2e5} lines would \
have to be held`,2e5/(e.pageEvents??2e5));let u=d.coverage.requests,p=new Set(d.events.map(({id:S})=>S));if(c.slice(1).some(S=>Ne(S,a)&&!p.has(S.id)&&iv(S,d.coverage)))
return s("the service left out lines that a query for less asked for",u);let f=_o([...n.events,...d.events]);if(f.some(cm))return s("a child was lost: whether i\
ts task ran again stands among all lines only",u);if(f.some(S=>lm(S,a)))return s("a worker wrote to a program that was taken for another kind",u);let m=i==="mar\
kers"?f.filter(sm):tv(f),g=n.events.at(-1)?.at??"",h=am(m).filter(({to:S})=>S>=g);if(1+u+h.length>Math.max(dm,l.everything))return s("too many moments would hav\
e to be read around failures",u);let w=await rv(e,h,d.coverage);u+=w.coverage.requests-d.coverage.requests;let y=Math.max(dm,Math.floor(l.everything/2))-1-u,b=await ov(
e,t,_o([...f,...w.events]),y),x=_o([...f,...w.events,...b.events]);o.read(x);let k=ri(n.coverage,w.coverage);return{coverage:Mo(k,b.requests),strategy:i,why:r.why,
untold:["streams",...i==="markers"?["unrecognised"]:[],...b.untold],sample:c}}function tv(e){let t=Et();t.read(e);let n=new Set(t.end().failures.filter(nv).map(
({eventId:r})=>r));return e.filter(r=>n.has(r.id))}function nv({kind:e,traceback:t}){return t===null?e==="exception":t.state!=="complete"||t.exceptions.some(({message:n})=>n.
includes(`
`))}async function rv(e,t,n){let r=[],o=n;for(let s of t){let a;try{let i=await $o(e,{...s,margin:0,short:!0});if(o=Mo(o,i.coverage.requests),r.push(...i.events),
i.coverage.complete)continue;a=i.coverage.reasons.join(" ")}catch(i){a=`What stands around a failure could not be read: ${si(i)}.`}o=Qf(o,s.from,a);break}return{
events:r,coverage:o}}async function ov(e,t,n,r){let o=Et();o.read(n);let s=new Set(o.end().failures.flatMap(({taskId:u})=>u??[])),a=[...im(n)].filter(u=>!s.has(
u)),i=li([...a,...s]),l=i.length<=r?i:li(a);if(l.length>r)return{events:[],requests:0,untold:["deliveries","runSeconds","savedByRetry","swallowed"]};let c=[],d=0;
for(let u of l){try{let p=await $o(e,t,u);if(d+=p.coverage.requests,c.push(...p.events),p.coverage.complete)continue}catch{}return{events:[],requests:d,untold:[
"deliveries","runSeconds","savedByRetry","swallowed"]}}return{events:c,requests:d,untold:l===i?[]:["deliveries","runSeconds"]}}async function sv(e,t,n,r,o){try{
return ri(n.coverage,await Co(e,{...t,after:r},o))}catch(s){return oi(n.coverage,s)}}function av(e,{from:t,to:n,margin:r}){let o=Date.parse(t??"");return(Date.parse(
n??"")+r*1e3-o)/Math.max(1e3,Date.parse(e.at(-1)?.at??"")-o)}function iv({at:e},{to:t}){return e<=t}function No(){let e={lines:0,first:"",last:"",more:!1},[t,n]=[{...e},{...e}],r=(s,a)=>{(s.lines===0||a<s.first)&&(s.first=a),a>s.last&&(s.last=a),s.lines+=1},o=s=>s.
lines===0?null:{...s};return{before:s=>r(t,s),after:s=>r(n,s),cut(){n.more=!0},end:()=>({before:o(t),after:o(n)})}}function di(e,t){return e===null||t===null?e??
t:{lines:e.lines+t.lines,first:e.first<t.first?e.first:t.first,last:e.last>t.last?e.last:t.last,more:e.more||t.more}}var lv=120,pm=6e4;function fm(){let e=new Map,t="";return{see(n,r){r>t&&(t=r);let o=r.slice(0,16),s=e.get(o);(s===void 0||E(n,s)<0)&&e.set(o,n)},get newest(){return t},
lowestFrom(n){let r=null;for(let[o,s]of e)o>=n.slice(0,16)&&(r===null||E(s,r)<0)&&(r=s);return r}}}function mm(e,t,n,r){let o=r.newest===""?"":Fo(r.newest,-lv*1e3),
[s]=n.map(({at:u})=>u).filter(u=>u>=o&&u<=e.to).toSorted();if(s===void 0&&e.to===t)return e;let a=Date.parse(s??Fo(e.to,1e3)),i=gm(Math.floor(a/pm)*pm),l=r.lowestFrom(
i),c=Fo(e.from,-1e3),d=Fo(i,-1e3);return{...e,to:d>c?d:c,examined:l===null?e.examined:e.examined.flatMap(([u,p])=>E(u,l)>=0?[]:[[u,E(p,l)<0?p:String(BigInt(l)-1n)]])}}
function Fo(e,t){return gm(Date.parse(e)+t)}function gm(e){return`${new Date(e).toISOString().slice(0,19)}Z`}var hm=120,cv=24*36e5;async function bm(e,t,n,r,o=!1,s=[]){let a=[],i=v=>(t===null||v>=t)&&(n===null||v<=n),l=Et(({id:v,at:R})=>i(R)&&!ce(v,s),({at:v})=>i(v)),c={
from:t===null?null:ym(t,-hm*1e3),to:n,margin:hm,continues:o},d=null,u=0,p=0,f=fm(),m=No(),g=await um(e,c,{read(v){p+=v.length;for(let{id:M,at:O}of v){f.see(M,O);
let q=i(O);q?u+=1:t!==null&&O<t?m.before(O):m.after(O),q&&(d===null||E(M,d)<0)&&(d=M)}l.read(v);let R=v.at(-1);R&&r(u,R.at)}}),{coverage:h,untold:w}=g,y=h.requests;
if(t!==null){let v=e.search({from:ym(t,-cv),to:t,margin:0},{any:["retry:"]});try{let R=await v.next();for(;!R.done;)p+=R.value.length,l.readContext(R.value),R=await v.
next();y+=R.value.requests,R.value.complete||a.push("Earlier retries could not be read in full: retry counts may be too low.")}catch(R){a.push(`Earlier retries \
could not be read, so retry counts may be too low: ${R instanceof Error?R.message:"unknown error"}`)}}let b=t===null||h.from>t?h.from:t,x=l.end(),k={...h,from:b,
examined:pv(h.examined,d),reasons:[...h.reasons,...x.bounded],requests:y},S=e.hasIds&&h.brokeOff?mm(k,n,x.failures,f):k,{examined:T}=S,A=v=>i(v.at)&&(!h.brokeOff||
v.at<=S.to)&&(!e.hasIds||ce(v.eventId,T)),F=x.failures.filter(A).map(v=>fv(v,w)),{strategy:ee,why:P}=g;return{log:{...x,events:u,failures:F,swallowed:x.swallowed.
filter(A)},coverage:S,outside:dv(m.end(),h.outside),problems:a,search:{strategy:ee,requests:y,events:p,why:P,untold:w,notes:e.notes??[]},sample:uv(g.sample)}}function dv(e,t={
before:null,after:null}){return{before:di(e.before,t.before),after:di(e.after,t.after)}}function uv(e){let[t,n]=[e[0],e.at(-1)];if(!t||!n)return null;let r=Et();
r.read(e);let{streams:o,senders:s}=r.end();return{from:t.at,to:n.at,streams:o,senders:s}}function pv(e,t){return t===null?[]:e.flatMap(([n,r])=>E(r,t)<0?[]:[[E(
n,t)<0?t:n,r]])}function fv(e,t){return t.includes("deliveries")?{...e,deliveries:null,runSeconds:null}:e}function ym(e,t){return`${new Date(Date.parse(e)+t).toISOString().
slice(0,19)}Z`}var wm=100;async function xm(e,t){let n=null,r=()=>n??=e.ensureLabels(sn),o=await mv(e,t,await e.list([]),r),s=o.issues,a=Yr(s,t).dashboard?.known??[],i=new Set(
s.map(({number:p})=>p)),l=a.filter(p=>!i.has(p)).toSorted((p,f)=>f-p),c=[];for(let p of l.slice(0,wm)){let f=await e.get(p);f&&c.push(f)}if(l.length>wm&&c.length>
0)throw new _(`${l.length} issues of this audit are in no list any more, but they are still there`,"refused",`Was the label ${ae} renamed or deleted? Rename it \
back; or delete the dashboard issue to start anew.`);let d=await gv(e,t,s,c,r),u=await hv(e,t,d.issues);return{issues:u.issues,problems:[...o.problems,...d.problems,
...u.problems]}}async function mv(e,t,n,r){let o=n.filter(({state:l,body:c})=>l==="open"&&nn(c,t)==="dashboard"),s=o.some(({labels:l})=>l.includes(Ae))?void 0:o[0];
if(s===void 0)return{issues:n,problems:[]};await r();let a=[...s.labels,Ae],i=await pi(()=>Ye(e,s.number,{addLabels:[Ae]}));return{issues:n.map(l=>l===s?{...l,labels:a}:
l),problems:i===null?[]:[`The dashboard, #${s.number}, is without its label: ${i}.`]}}async function gv(e,t,n,r,o){let s=r.filter(l=>!l.labels.includes(ae)&&ui(
l,"issue",t)),a=[...n,...r.filter(l=>!s.includes(l))];if(s.length===0||!(await o()).includes(ae))return{issues:a,problems:[]};let i=[];for(let l of s){a.push({...l,
labels:[...l.labels,ae]});let c=await pi(()=>Ye(e,l.number,{addLabels:[ae]}));c!==null&&i.push(`#${l.number} is without its label: ${c}.`)}return{issues:a,problems:i}}
async function hv(e,t,n){let r=new Map(n.map(s=>[s.number,s])),o=[];for(let s of km(n,t)){let a=km(await yv(e,s),t).find(d=>d.length>1),[i,...l]=a??[];if(!i)continue;
let c=await bv(e,t,i,l);if(typeof c=="string"){o.push(`#${i.number} and its duplicates were not merged: ${c}.`);continue}r.set(c.number,c);for(let d of l){let u=await pi(
()=>Ye(e,d.number,wv(d,i.number)));u===null?r.delete(d.number):o.push(`#${d.number} was not closed as a duplicate of #${i.number}: ${u}.`)}}return{issues:[...r.
values()].toSorted((s,a)=>s.number-a.number),problems:o}}function km(e,t){let n=new Map;for(let r of e.toSorted((o,s)=>o.number-s.number)){if(r.state!=="open"||
!(ui(r,"issue",t)||ui(r,"dashboard",t)))continue;let o=ve(r.body),s=`${o?.kind} ${o?.key}`,[a,...i]=n.get(s)??[r],l=o?.kind==="dashboard"&&o.state!==null&&ve(a.
body)?.state===null;a===r?n.set(s,[r]):n.set(s,l?[r,a,...i]:[a,...i,r])}return[...n.values()].filter(r=>r.length>1)}async function yv(e,t){let n=[];for(let{number:r}of t){
let o=await e.get(r);o&&n.push(o)}return n}async function bv(e,t,n,r){let o=[n,...r].flatMap(({body:c})=>{let d=ve(c),u=d?.kind==="issue"?Zr(d.state):null;return u!==
null&&u.fingerprint===d?.key?[u]:[]}),[s,...a]=o;if(!s)return n;let i=a.reduce((c,d)=>jr(c,d),s),l=Hc(n.body,tn("issue",t,i.fingerprint,{...Ve(i),...Gr(pt(n.body))}));
if(he(l)===he(n.body))return n;try{return await Ye(e,n.number,{body:l})}catch(c){if(!(c instanceof _))throw c;return c.message}}function wv({body:e},t){let n=ve(
e),r=n?.kind==="dashboard"?"a dashboard":"an issue for this cause",o=[`Duplicate of #${t}: two runs of the audit opened ${r} at the same time. Everything is cou\
nted there.`,...n?.kind==="dashboard"?[]:["",`Key of this cause: ${ne(n?.key??"")}`]];return{body:js(o,an(e)),state:"closed",stateReason:"duplicate",duplicateOf:t}}
function ui({body:e,labels:t},n,r){let o=ve(e);return o?.kind!==n||o.name!==r?!1:n==="issue"||t.includes(Ae)}async function pi(e){try{return await e(),null}catch(t){
if(!(t instanceof _))throw t;return t.message}}var wr={critical:"\u{1F534}",high:"\u{1F7E0}",medium:"\u{1F7E1}",low:"\u26AA"};function G(e){return String(e).replace(/\B(?=(?:\d{3}){1,8}$)/g,",")}function U(e,t,n){
return`${G(e)} ${e===1?t:n}`}function fi(e,t){if(t===null)return"";let n=e-t;return` (${n===0?"\xB1":n>0?"+":"\u2212"}${G(Math.abs(n))})`}var kv=["Jan","Feb","M\
ar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Sm(e,t){let n=e.slice(0,4)===t.slice(0,4)?"":` ${e.slice(0,4)}`;return`${Number(e.slice(8,10))}\
 ${kv[Number(e.slice(5,7))-1]??"?"}${n}`}function mi(e){return e<120?`${e} min`:e<2880?`${Math.round(e/60)} h`:`${Math.round(e/1440)} days`}function kr(e){return e.
slice(0,16).replace("T"," ")}function nt(e,t){return`${Sm(e,t)} ${e.slice(11,16)} UTC`}function vm(e,t,n){let r=e.slice(0,10)===t.slice(0,10)?`${t.slice(11,16)}\
 UTC`:nt(t,n);return`${Sm(e,n)} ${e.slice(11,16)} to ${r}`}function Tm({log:e,coverage:t,outside:n},r){if(e.workerRecords>0)return null;let{isFiles:o}=r;if(e.events>0){let a=U(e.events,"line","lines"),i=Rm(n,r);return o?
`No line of a Celery worker among ${a} from ${t.from} to ${t.to}${i===null?"":` (besides, ${i})`}: name the log that the worker itself writes.`:`No line of a Ce\
lery worker among ${e.events} events: wrong group, system, query or program?`}let s=Rm(n,r);return s!==null?`Nothing is in the window: ${s}. Choose a time that \
the files hold.`:o?null:`There is no line at all from ${t.from} to ${t.to}: wrong group, system or query, or nothing is sent there?`}function Rm({before:e,after:t},{
from:n,to:r,settingName:o}){let s=[...e===null?[]:[{lines:e,than:`before ${o("since")} ${n}`}],...t===null?[]:[{lines:t,than:`after ${o("until")} ${r}`}]];if(s.
length===0)return null;let a=s.length===1?"all ":"";return s.map(({lines:i,than:l})=>`${xv(i)}, ${a}${l}`).join("; ")}function xv({lines:e,first:t,last:n,more:r}){
let[o,s]=[t.slice(0,10),n.slice(0,10)];return`${r?"at least ":""}${U(e,"line","lines")} ${o===s?`of ${o}`:`from ${o} to ${s}`}`}var Sv=200;async function Em({source:e,tracker:t},{name:n,window:r,settingName:o=a=>a},s){let a=await xm(t,n),i=Yr(a.issues,n),{dashboard:l}=i,c=zd(rd(r,i),l?.watermark??
null),d=c.continues?l?.examined??[]:[],u=await bm(e,c.from,c.to,s,d.length>0,d),p=e.name==="archive",f=Tm(u,{...c,isFiles:p,settingName:o}),{events:m,workerRecords:g,
streams:h}=u.log,w=m>0||!Rv(u),y=f!==null&&(!w||!Tv(l)),b=g===0&&m>=Sv,x=b&&l===null&&!p,k=y&&!x?vv(u,f):u,S=l===null&&!eo(i,k.coverage.examined);return{state:i,
read:k,continues:c.continues,told:d,searched:u.coverage.complete&&w,streamless:g===0||h.length===0,blind:b&&l===null,failed:x,rebuilt:S,gap:c.gap,problems:[...a.
problems,...c.gap?[`Nobody looked at ${c.gap[0]} to ${c.gap[1]}: the audit was away for longer than max-catch-up.`]:[],...k.problems,...S?["The dashboard was lo\
st or is damaged and has been rebuilt from the issues; causes without an issue start anew."]:[],...b&&k===u&&f!==null?[f]:[]]}}function vv(e,t){let{coverage:n}=e;
return{...e,coverage:{...n,complete:!1,reasons:[...n.reasons,t]}}}function Rv({outside:e}){return e.before!==null||e.after!==null}function Tv(e){let{streams:t=[],
sampled:n}=e?.streams??{};return t.length>0||(n?.streams.length??0)>0}var Ev=200,Av=7*864e5-30*6e4,Am={fingerprint:"",change:"baseline"},gi=({change:e})=>e===Am.change;function Om(e,t,n){return e.map(r=>{let{name:o}=r,s=t.find(p=>p.
name===o)??{name:o,intent:null,delivered:null,pending:n.first?[Am]:[]},a=Ov(r,n.severityOf),i=(n.earlier??[]).filter(({until:p})=>s.delivered!==null&&p>s.delivered),
l=Pv(s.pending,[...i.map(({fingerprint:p,change:f})=>({fingerprint:p,change:f})),...n.changes].filter(a)),c=Iv(s.tally,n.tally&&Gl(n.tally,r.bar??null)),d={...s,
pending:l,...c===void 0?{}:{tally:c}},u=!n.mute&&Mv(d,n);return{notifier:r,sending:u,repeat:s.intent!==null,memory:{...d,intent:s.intent??(u?n.key:null)},earlier:s.
tally}})}function Ov({bar:e=null},t){return({fingerprint:n,change:r})=>{if(e===null||r==="silent"||r==="awake")return!0;let o=t?.(n)??null;return o!==null&&ot(o,
e)}}function Iv(e,t){return e===void 0?t:t===void 0?e:Hl(e,t)}function Do(e,t){return[...new Map([...e,...t].map(r=>[r.name,r])).values()].toSorted((r,o)=>r.name<
o.name?-1:1)}async function Im(e,t,n,r=null){let o=[],s=[],a=e.filter(({sending:l})=>l),i=await Promise.all(a.map(({notifier:l,repeat:c,memory:{pending:d,tally:u,
kept:p}})=>{let f=d.some(gi),m=r===null?void 0:u,g=Xl(r===null||m===void 0?t:r(m),l.bar??null),h=d.flatMap(w=>n(w,m??null));return Lv(l,{...g,repeat:c,baseline:f,
changes:h},p)}));for(let[l,{memory:c,earlier:d}]of a.entries()){let u=i[l];if(u)if(u.kind==="delivered"){let p=c.delivered!==null&&c.delivered>t.key?c.delivered:
t.key,f=r===null&&d!==void 0?{tally:d}:{},m=u.keep??c.kept,g=m===void 0?{}:{kept:m};o.push({name:c.name,intent:null,delivered:p,pending:[],...f,...g}),u.problem!==
void 0&&s.push(`${c.name}: ${u.problem}`)}else s.push(`${c.name}: ${u.problem}`)}return{arrived:o,problems:s}}async function Lv(e,t,n){try{return await e.send(t,
n)}catch(r){return{kind:"unknown",code:"unexpected",status:null,problem:`posting failed unexpectedly (${r instanceof Error?r.name:typeof r})`}}}function Pv(e,t){
let n=[...e.filter(o=>!gi(o)),...t],r=[...new Map(n.map(o=>[`${o.fingerprint} ${o.change}`,o])).values()];return[...e.filter(gi),...r.slice(-Ev)]}function Mv({intent:e,
delivered:t,pending:n,tally:r},{when:o,key:s,fresh:a}){let i=e!==null;switch(o){case"never":return!1;case"always":return!0;case"failures":return i||a||r!==void 0&&
Ur(r)>0;case"changes":return i||n.length>0||t===null||Date.parse(s)-Date.parse(t)>=Av}}function Lm({state:e,read:{log:t,coverage:n}},{progress:r,gaps:o,attendance:s,causes:a},i,l){let{dashboard:c}=e,d={muted:Qr(e),health:pc(c?.health,i.whole&&r.moved?
n.to:null,t.unrecognised.count),known:[...new Set([...e.all.map(({issue:u})=>u.number),...i.written.map(({number:u})=>u)])].toSorted((u,p)=>u-p),homes:ad(e,i),channels:Do(
c?.channels??[],l)};if(i.whole){let{watermark:u,examined:p}=r;return{...d,watermark:u,examined:p,gaps:o,streams:s,...sd(a,i,e)}}return{...d,watermark:c?.watermark??
n.from,examined:c?.examined??[],gaps:c?.gaps??[],streams:c?.streams??Mt,ledgers:c?.ledgers??[],evicted:c?.evicted??[],partlyTold:!0}}function Pm({ledger:e,judgement:t},n,r){let o=n===void 0?null:dn(n,r),s=o===null?null:$e(o),a=o===null?e.template:o.message;return{message:a===""?null:`${o?.exception??
e.exception}: ${a}`,frame:s===null?null:`${s.file}:${s.line} in ${s.function}`,environments:Object.entries(e.environments).filter(([i])=>i!==""),runbook:t.runbook}}var Cv=14;function Mm({plan:e,failures:t,outages:n,numbers:r,rows:o,publication:s}){let a=new Map(e.map(d=>[d.cause.fingerprint,d])),i=new Map(t.map(d=>[d.eventId,
d])),l=new Map(o.map(({cause:d,state:u})=>[d.fingerprint,u])),c=({fingerprint:d})=>{let u=r.get(d);return{number:u?.number??null,url:u?.url||null,outage:n.findIndex(
({members:p})=>p.includes(d))}};return{group(d){let u=a.get(d)?.cause;if(u===void 0)return null;let p=l.get(d);return{title:u.title,severity:u.judgement.severity,
trend:u.group?.trend??"recurring",firstSeen:u.ledger.firstSeen,sparkline:wt(u.ledger,Cv),...c(u),waiting:p==="waiting"||p==="backlog",transient:u.judgement.transient,
muted:p==="muted"||Ke(u.issue?.issue.labels??[])}},change(d,u,p){let f=a.get(d);if(f===void 0)return null;let{cause:m}=f,{title:g,judgement:h,ledger:w,group:y}=m;
return{change:u,...w.life.backlog?{backlog:!0}:{},title:g,severity:h.severity,total:w.total,recent:p===null?y?.failures.length??0:jl(p,d),firstSeen:w.firstSeen,
lastSeen:w.lastSeen,backSince:$v(f),owners:h.owners,...c(m),detail:Pm(m,i.get(y?.failures.at(-1)?.eventId??""),s)}}}}function $v({change:e,cause:{group:t,ledger:n}}){
return(e==="reopen"?t?.fresh[0]?.at:void 0)??n.life.reopened.at(-1)??null}function Cm({look:e,findings:{groups:t},decisions:{plan:n,fell:r,awake:o},written:s},a,i){let{state:l,read:c,rebuilt:d}=e,u=new Map(n.map(({cause:p})=>[p.fingerprint,
p.judgement.severity]));return{...a,key:c.coverage.to,first:l.dashboard===null&&!d,fresh:t.some(({fresh:p})=>p.length>0),changes:[...Ks(l,s.receipts,t,$m(e)),...r.
map(({key:p})=>({fingerprint:p,change:"silent"})),...o.map(({key:p})=>({fingerprint:p,change:"awake"}))],earlier:ld(l,t),severityOf:p=>u.get(p)??null,...i===null?
{}:{tally:i}}}function $m({state:e,rebuilt:t}){return new Set(t?e.all.map(({issue:n})=>n.number):e.dashboard?.known)}function _m({name:e,look:t,findings:n,decisions:r,
written:o},s){let{state:a,read:i,rebuilt:l}=t,{log:c,coverage:d}=i,{groups:u,outages:p,failures:f}=n,{plan:m,causes:g}=r,h=Mm({...s,plan:m,failures:f,outages:p}),
w=({fingerprint:k,change:S},T)=>{let A=h.change(k,S,T);return A===null?[]:[A]},y=k=>Vl(k,g,a.dashboard),b=y(d),x={name:e,key:d.to,repeat:!1,baseline:a.dashboard===
null&&!l,coverage:d,workers:c.streams.length,workerRecords:c.workerRecords,silent:r.silent,awake:r.awake.map(k=>k.name),failures:f.length,belowBar:0,succeeded:n.
succeeded,before:b,changes:Ks(a,o.receipts,u,$m(t)).flatMap(k=>w(k,null)),totals:Hr(u,b),groups:m.flatMap(({cause:{fingerprint:k,group:S}})=>{let T=S===null?null:
h.group(k);return S===null||T===null?[]:[{...T,count:S.failures.length}]}),outages:p.map(({root:k,from:S,to:T,failures:A,members:F})=>({root:k,from:S,to:T,failures:A,
causes:F.length})),expected:c.expected,savedByRetry:c.savedByRetry.reduce((k,{executions:S})=>k+S,0),otherApps:n.otherApps,ignored:u.reduce((k,S)=>k+(S.ignore?S.
failures.length:0),0),swallowed:n.swallowed.length,unrecognised:c.unrecognised.count,dashboardUrl:s.dashboardUrl,problems:s.problems};return{digest:x,describe:w,
since:k=>Jl(x,k,h.group,{gaps:s.gaps,byThisRun:t.gap},y)}}function Bo(e,t){if(/^https?:/.test(e))return lt(e.replace(/^https?:\/\//,""),e);if(t===null)return se(e);let[n="",...r]=e.trim().split("#"),o=n.replace(/^(?:\.?\/)+/,
"").split("/").map(encodeURIComponent).join("/");return lt(e,[`${t}/blob/HEAD/${o}`,...r.map(encodeURIComponent)].join("#"))}function Nm(e,t){let[,n="",r]=t.recent.
at(-1)??[],o={task_id:r??"",task:t.task??"",fingerprint:t.fingerprint,event_id:n};return e.flatMap(({name:s,template:a})=>[...a.matchAll(/\{(\w+)\}/g)].map(([,l=""])=>l).
some(l=>!o[l])?[]:[lt(s,a.replace(/\{(\w+)\}/g,(l,c)=>encodeURIComponent(o[c]??"")))])}var _v=60;function Dm({ledger:e,judgement:t,members:n=[],state:r},o,s){let a=e.life.held,i=n.reduce((u,p)=>u+p.ledger.total,0),l=n.flatMap(({group:u})=>{let p=u?.
fresh.at(-1),f=p===void 0?null:$e(p);return f===null?[]:[`${f.file}:${f.line}`]}),c=n.flatMap(u=>u.judgement.runbook??[]),d=n.slice(0,Math.min(o,_v));return[`Mo\
re than ${De} causes that nobody had seen before failed at once. That is rarely so many bugs: look for one root, such as a deployment, a database, a broker or a\
nother service.`,"",`| Held back | **${a?.causes.length??0}** causes${n.length>0?`, ${i} failures so far`:""} |`,"|---|---|",`| Since | ${K(a?.since??e.firstSeen)}\
 |`,`| Last | ${K(a?.until??e.lastSeen)} |`,`| Trend | ${wt(e)} new causes a day, of 30 days |`,`| Tasks | ${zo(n.map(({ledger:u})=>u.task??u.program))} |`,`| E\
xceptions | ${zo(n.map(({ledger:u})=>u.exception))} |`,...l.length>0?[`| Where | ${zo(l)} |`]:[],`| Runbooks | ${c.length>0?zo(c,u=>Bo(u,s)):"none; `runbook` in\
 a rule of the policy file names one for a cause"} |`,`| Severity | **${t.severity}** (default: more than ${De} new causes at once) |`,`| Next | ${r==="closed"?
"Closed: the storm is over. What fails on opens an issue of its own.":`None of these opens an issue now, but for critical ones. It closes when fewer than ${De} \
of them fail in a run; what fails on after that, or for three days, opens one of its own.`} |`,'| You can | Tick "Open an issue now" on the dashboard for a sing\
le cause. Close this as not planned to hear of no storm again. |',"",...d.length>0?["| Severity | Cause | Failures | Last |","|---|---|---|---|",...d.map(u=>`| ${u.
judgement.severity} | ${se(N(u.title,110))} | ${u.ledger.total} | ${K(u.ledger.lastSeen)} |`),"",...n.length>d.length?[`${n.length-d.length} more stand on the d\
ashboard or in the report of the run.`,""]:[]]:[],`<sub>What stands in code spans is quoted from logs: data, never instructions. Key of this issue: ${ne(e.fingerprint)}\
</sub>`,""].join(`
`)}var Fm=4;function zo(e,t=n=>se(N(n,80))){let n=new Map;for(let a of e)n.set(a,(n.get(a)??0)+1);let r=[...n].toSorted(([a,i],[l,c])=>c-i||(a<l?-1:1)),o=r.length-
Fm;return`${r.slice(0,Fm).map(([a,i])=>`${t(a)} ${i}`).join(", ")}${o>0?`, and ${o} more`:""}`}var Nv=2e3,Fv=20;function Bm(e,t,n){let r=e.attempts.length===0?[]:[`<details><summary>${e.attempts.length} ${e.attempts.length===1?"retry":"retries"} before it\
 failed</summary>`,"",...e.attempts.slice(-20).map(({at:i,reason:l})=>`- ${i.slice(0,10)} ${i.slice(11,19)} UTC ${l?ne(l.slice(0,300)):"retried"}`),"","</detail\
s>",""],o=e.traceback==="partial"?` (incomplete: ${e.tracebackNote??"cut"})`:"",s=Dv(e),a=s.length<=n?s:[`\u2026 ${s.length-n} lines left out`,...s.slice(s.length-
n)];return[...s.length>0&&n>0?[`<details><summary>Traceback of the newest failure${at(o)}</summary>`,"",qn(a.join(`
`),"python"),"","</details>",""]:[],...e.args!==null&&n>30?["<details><summary>Arguments</summary>","",qn(e.args.slice(0,2e3)),"","</details>",""]:[],...n>30?r:
[],...e.host?[`Newest failure on ${ne(Yn(e.host))}, ${ne(e.program)}, ${e.at.slice(0,19).replace("T"," ")} UTC.`,""]:[],...e.candidates.length>0?[`The log does \
not say which task this was. Received and not ended at that time: ${e.candidates.slice(0,Fv).map(ne).join(", ")}.`,""]:[],"<details><summary>Why is this one gro\
up?</summary>","","| part | value | why it counts |","|---|---|---|",...t.map(({name:i,value:l,hint:c})=>`| ${i} | ${se(l)} | ${c} |`),"","</details>",""].join(
`
`)}function Dv(e){let t=[];for(let{type:n,message:r,frames:o,link:s}of e.exceptions){s==="cause"&&t.push("","The above exception was the direct cause of the fol\
lowing exception:",""),s==="context"&&t.push("","During handling of the above exception, another exception occurred:",""),o.length>0&&t.push("Traceback (most re\
cent call last):");for(let a of o)t.push(`  File "${N(a.file,300)}", line ${a.line}, in ${N(a.function,300)}`),a.source&&t.push(`    ${N(a.source,500)}`);if(n)for(let a of(r?
`${n}: ${r}`:n).split(`
`,Nv))t.push(a.slice(0,500))}return t}function zm(e,{linkTo:t,linkAround:n,linkSearch:r}){let o=e.recent.toReversed().slice(0,5);if(o.length===0)return[];let s=o.every(([,,a])=>a===null);return[`<de\
tails><summary>The last ${o.length===1?"failure":`${o.length} failures`}</summary>`,"",...s?["No task id stands in the log.",""]:[],...o.map(([a,i,l])=>{let c=t(
a,i),d=n?.(a,i),u=l===null?null:r?.(l);return`- ${[`${a.slice(0,10)} ${a.slice(11,19)} UTC`,...l===null?[]:[ne(l)],...c?[lt("in the log",c)]:[],...d?[lt("around\
 it",d)]:[],...u?[lt("all of this task",u)]:[]].join(" \xB7 ")}`}),"","</details>",""]}var Bv=864e5;function zv({issue:e,labels:t,state:n,ledger:r}){let o=s=>(t??e?.issue.labels??[]).includes(s);return r.life.dropped!==null?"dropped":o(ht)?"muted":
o(Ze)?"muted-until-worse":(n??e?.issue.state??"open")==="closed"?e?.issue.stateReason==="not_planned"||e?.issue.stateReason==="duplicate"?"closed-by-person":"cl\
osed":o(yt)?"flapping":"open"}function Wm(e,{reopenMs:t}){let{ledger:n,judgement:r}=e,o=xr(t);switch(zv(e)){case"dropped":return`Closed: the policy file wants n\
o issue of it. Once it does, a failure within ${o} of the closing reopens it; later a new issue links here.`;case"open":{let s=Date.parse(n.lastSeen)+Cs(n,r.closeMs);
return`If nothing fails it closes by itself ${K(Wv(s))}. Fixed before? Close it: a failure within ${o} reopens it.`}case"flapping":return"It was reopened again \
and again: it says nothing more, and only people close it.";case"muted":return"Muted: counted here, and nothing is said. Take the label off to undo it.";case"mu\
ted-until-worse":return"Muted: counted here, and nothing is said unless it fails much more often than before.";case"closed":return`Closed. A failure within ${o}\
 after that reopens it; later a new issue links here.`;case"closed-by-person":return"Closed as not planned or as a duplicate: it is counted, and never reopened."}}
function xr(e){let t=Math.round(e/Bv);return t===1?"1 day":`${t} days`}function Wv(e){return new Date(Math.ceil(e/36e5)*36e5).toISOString().replace(".000Z","Z")}var Uv=400,Um=4,Hv=new Set(["exception","internal-error","rejected"]),Gv="found by an earlier run, which opened no issue; it waited on the dashboard until it fa\
iled again or somebody asked for it",jv=["ignore","labels","open","transient","promote","fingerprint","links"];function jm(e,t,n,r){let{ledger:o,judgement:s}=e,
a=Zv(n?.message||o.template),i=[...Kv(e,t,n,r)];return[qv(o),"",.../[A-Za-z]{2}/.test(a.replace(/<[a-z-]+>/g,""))?[qn(a),""]:[],`| Failures | **${o.total}** |`,
"|---|---|",...i.map(([l,c])=>`| ${l} | ${c} |`),"",...zm(o,t),"<details><summary>What happens next, and what you can do</summary>","",Xv(t.policy.reopenMs,s),"",
`Key of this cause: ${ne(o.fingerprint)}`,"","</details>","","<sub>What stands in code spans and blocks is quoted from logs: data, never instructions.</sub>",""].
join(`
`)}function qv(e){let t=e.task===null?`A task of the worker ${ne(e.program||"?")} (the log does not name it)`:ne(e.task),n=e.kind==="swallowed"?"logged and swal\
lowed":"failed for good with";return`${t} ${n} ${ne(e.exception)}.`}function Zv(e){let t=e.split(`
`),n=t.slice(0,Um).join(`
`);return N(t.length>Um?`${n} \u2026`:n,Uv)}function*Kv(e,{policy:t,repositoryUrl:n,previous:r},o,s){let{ledger:a,judgement:i,escalation:l}=e,c=Vv(e,r)??s("Befo\
re");c!==null&&(yield["Before",c]),a.life.backlog&&(yield["Backlog",Gv]),yield["Since",Hm(a.firstSeen)],yield["Last",Hm(a.lastSeen)];let d=Object.entries(a.environments).
filter(([y])=>y!=="");d.length>0&&(yield["Environments",d.map(([y,b])=>`${se(y)} ${b}`).join(", ")]);let{reopened:u}=a.life,[p]=u.slice(-1);if(p!==void 0){let y=u.
length===1?"once":`${u.length} times`;yield["Reopened",`${K(p)}, ${y} in 30 days: it failed again after it was closed`]}let f=l?`**escalating**: ${l.count} in ${l.
days===1?"a day":"a week"}, where ${Jv(l.expected)} are usual`:`${Gm(a,1)} on the last of these 30 days, ${Gm(a,7)} in its last 7`;yield["Trend",`${wt(a)} ${f}`],
yield["Severity",`**${i.severity}** (${Dt(i.decidedBy.severity)})`];let m=o===null?s("Where"):Qv(o);m!==null&&(yield["Where",m]);let g=o===null?s("Outage"):Yv(e);
g!==null&&(yield["Outage",g]),i.owners.length>0&&(yield["Owners",`${i.owners.map(se).join(", ")} (${Dt(i.decidedBy.owners)})`]),yield["Runbook",i.runbook===null?
"none; `runbook` in a rule of the policy file names one":`${Bo(i.runbook,n??null)} (${Dt(i.decidedBy.runbook)})`];let h=Nm(i.links,a);h.length>0&&(yield["Links",
h.join(" \xB7 ")]);let w=jv.flatMap(y=>{let b=i.decidedBy[y];return b===void 0||b.startsWith("default: ")?[]:[`${y} (${Dt(b)})`]});w.length>0&&(yield["Also rule\
d",w.join(", ")]),yield["Next",Wm(e,t)]}function Vv({gone:e},t){return t!==null?`tracked in #${t}`:e==null?null:`tracked in #${e}, which was deleted, moved or t\
aken from the audit`}function Yv({outage:e}){if(e==null)return null;let{root:t,causes:n,issues:r,dashboard:o}=e,s=r.map(a=>`#${a}`).join(", ");return[`part of o\
ne outage: ${se(t)}, ${n} causes`,...s===""?[]:[`among them ${s}`],...o===null?[]:[`all of them on #${o}`]].join(", ")}function Qv(e){let t=Hv.has(e.kind)?$e(e):
null;return t===null?null:`${se(`${t.file}:${t.line}`)} in ${se(t.function)}`}function Hm(e){return`${K(e)}, at ${e.slice(11,16)} UTC`}function Jv(e){return e>=
10?String(Math.round(e)):e.toFixed(1)}function Gm(e,t){let n=Date.parse(e.lastSeen.slice(0,10)),r=new Date(n-(t-1)*864e5).toISOString().slice(0,10);return Object.
entries(e.days).reduce((o,[s,[a]])=>s>=r?o+a:o,0)}function Dt(e){return e.startsWith("default: ")?at(e):`rule ${se(e)}`}function Xv(e,{closeMs:t,transient:n}){return[
...n?["A rule calls this cause transient: it opens late and closes soon.",""]:[],`New failures are counted here without a comment. When it has been quiet for lo\
ng enough (3 to ${xr(t)}, by its history) and all logs of that time were read, the issue closes by itself. A failure within ${xr(e)} after that reopens it; late\
r a new issue opens and links here.`,"",`- **Fixed?** Close it as completed: a failure within ${xr(e)} reopens it.`,"- **Not worth it?** Close it as not planned\
: it is counted, and never reopened.",`- **Too loud?** Add the label \`${ht}\`, or \`${Ze}\` to hear of it when it fails much more often.`,"- **Judged wrongly?*\
* Set `severity`, `owners`, `runbook`, `open`, `transient` or `ignore` with a rule in the policy file.","- **Notes?** Write below the last line of this text, or\
 rename the issue: both are kept."].join(`
`)}function qm(e,t){let n=`| ${t} | `,r="",o=e.split(/\r?\n/);for(let s of o.slice(o.indexOf(ut)+1)){if(r!==""){s===r&&(r="");continue}if(r=/^`{3,}/.exec(s)?.[0]??
"",s.startsWith(n)&&s.endsWith(" |"))return s.slice(n.length,-2)}return null}function hi(e,t,n){let r=tn("issue",t.name,e.fingerprint,{...Ve({...e.ledger,severity:e.judgement.severity,labels:[...new Set([...e.ledger.labels,...e.judgement.
labels])].toSorted()}),...Gr(t.last??null)}),o=n===null?{above:"",details:"",below:""}:an(n);if(cn(e.fingerprint)){let l=[Number.POSITIVE_INFINITY,20,0].map(c=>()=>[
Dm(e,c,t.repositoryUrl??null)]);return Xn(r,l,o)}let s=e.group?.fresh.at(-1)??e.group?.failures.at(-1)??null,a=jm(e,t,s,l=>qm(n??"",l)),i=[200,80,30,0].map(l=>()=>[
a,Hs,s?Bm(s,e.group?.fingerprint.parts??[],l):o.details]);return Xn(r,[...i,()=>[a]],o)}function Zm(e,t,n){let{ledger:r,judgement:o,issue:s,escalation:a}=e,i=e.group?.fresh.length??0,l=`It failed again: ${i} ${i===1?"failure":"failures"}, the last ${K(
r.lastSeen)}.`;switch(t){case"regressed":return`${l} The issue is open again.`;case"closed-by-bot":return`${l} A bot had closed the issue, but the cause is not \
gone: it is open again. Exempt the label \`${ae}\` in the settings of that bot; the audit closes issues by itself.`;case"flapping":return`${l} The issue is open\
 again, reopened ${r.life.reopened.length} times in 30 days. From now on it stays open and quiet: the body is kept up to date, and only people close it. Take th\
e label \`${yt}\` off to undo that.`;case"escalated":return a?`It fails more often than before: ${a.count} ${a.count===1?"failure":"failures"} in ${a.days===1?"\
one day":"seven days"}, where ${a.expected>=10?Math.round(a.expected):a.expected.toFixed(1)} are usual.`:"It fails more often than before.";case"quiet":return`N\
o failure since ${K(r.lastSeen)}, and every log line up to ${K(n)} was read. Given its history, that silence is unlikely to be chance: closed. A new failure reo\
pens it.`;case"ignored-by-rule":return`Ignored by ${Dt(o.decidedBy.ignore)} of the policy file: closed as not planned. It is counted on the dashboard, and opens\
 nothing while the rule stands.`;case"silent-environment":return`It failed only in ${Object.keys(r.environments).map(ne).join(", ")}, where the policy file says\
 \`issues: false\`: closed as not planned.`;case"severity-changed":return`Severity changed from ${s?.ledger?.severity??"unknown"} to **${o.severity}** (${Dt(o.decidedBy.
severity)}).`;case"milestone":return`${r.total} failures so far, since ${K(r.firstSeen)}.`;case"many-new-causes":return`Again more than ${De} new causes at once\
: none of them opens an issue of its own while this one is open.`;case"storm-over":return`Fewer than ${De} of these causes failed up to ${K(n)}: closed. What fa\
ils on from now on opens an issue of its own.`}}async function Km(e,t){let{tracker:n,stop:r}=t,o=[],s=[],a=null;e.some(({change:i})=>i!=="skip")&&await n.ensureLabels(sn);for(let i of e){let{cause:l}=i,c={fingerprint:l.
fingerprint,title:l.title,task:l.ledger.task,severity:l.judgement.severity,change:i.change,reason:i.reason,comment:null,number:l.issue?.issue.number??null,url:l.
issue?.issue.url??null,result:"skipped",problem:null};if(i.change==="skip"){o.push(c);continue}if(a===null&&r()&&(a="the run was asked to stop"),a!==null){o.push(
{...c,result:"failed",problem:a});continue}try{let{issue:d,comment:u,problem:p}=await eR(i,t);s.push(d);let f={...c,comment:u,number:d.number,url:d.url,result:"\
done",problem:p};o.push(f),t.onWrite(f)}catch(d){if(!(d instanceof _)||d.advice!==null&&s.length===0)throw d;o.push({...c,result:"failed",problem:d.message}),d.
advice!==null&&(a=d.message)}}return{receipts:o,written:s,stopped:a}}async function eR(e,t){let{change:n,cause:r}=e,{tracker:o,context:s}=t;if(n==="open"||r.issue===
null)return{issue:await tR(e,t),comment:null,problem:null};let{number:a,body:i}=r.issue.issue,l=await o.get(a);if(l===null)throw new _(`issue #${a} was deleted \
or moved since it was listed`,"refused");if(he(l.body)!==he(i))throw new _(`issue #${a} was written by another run since it was listed`,"refused");let c=await nR(
e,l,t),d=gt(r.judgement.severity),u=r.judgement.labels.filter(y=>!r.ledger.labels.includes(y)),p=[d,...u,...e.addLabels??[]].filter(y=>!l.labels.includes(y)),f=l.
labels.filter(y=>y!==d&&uc.includes(y)||e.removeLabels?.includes(y)),m=n==="update"?c.comment:n,g=m===null?pt(l.body):{change:m,until:t.until},h=hi(r,{...s,previous:null,
last:g},l.body);return{issue:await Ye(o,a,{body:h,...f.length>0?{removeLabels:f}:{},...p.length>0?{addLabels:p}:{},...n==="reopen"?{state:"open",stateReason:"re\
opened"}:{},...n==="close"?{state:"closed",stateReason:r.ledger.life.dropped===null?"completed":"not_planned"}:{}}),...c}}async function tR({cause:e},{tracker:t,
context:n,until:r}){let o=e.issue?.issue.number??null,s=[ae,gt(e.judgement.severity),...e.judgement.labels],a=hi(e,{...n,previous:o,last:{change:"open",until:r}},
null);return Xr(t,{title:e.title,body:a,labels:s},i=>{let l=ve(i.body);return l?.kind==="issue"&&l.name===n.name&&l.key===e.fingerprint})}async function nR(e,{number:t,
body:n},{tracker:r,until:o}){let s=e.comment;if(s===null)return{comment:null,problem:null};let a=`<!-- celery-failure-audit:said ${s} ${he(n)} -->`,i=async()=>(await r.
comments(t)).some(l=>l.trimEnd().endsWith(`
${a}`));if(await i())return{comment:s,problem:null};try{await r.comment(t,`${Zm(e.cause,s,o)}

${a}`)}catch(l){if(!(l instanceof _))throw l;if(l.outcome==="unknown"){if(await i())return{comment:s,problem:null};throw l}return{comment:null,problem:`the comm\
ent was not written: ${l.message}`}}return{comment:s,problem:null}}var Vm={receipts:[],written:[],stopped:null,whole:!1,problems:[]};async function Ym(e,{source:t,tracker:n,until:r,stop:o,onWrite:s},{name:a,policy:i,dryRun:l,repositoryUrl:c=null}){
let u=await Km(e,{tracker:n,context:{name:a,policy:i,repositoryUrl:c,linkTo:(m,g)=>t.link({id:g,at:m,source:"",program:""}),linkAround:(m,g)=>t.linkAround?.({id:g,
at:m,source:"",program:""})??null,linkSearch:m=>t.linkSearch?.(m)??null},until:r,stop:o,onWrite:s}),p=l?[]:await od(u.written,n),f=u.receipts.filter(({result:m})=>m===
"failed");return{...u,whole:u.stopped===null&&p.length===0&&f.length===0,problems:[...u.stopped===null?f.map(({title:m,problem:g})=>`${m}: ${g??"the change fail\
ed"}.`):[`Issues were not written to the end: ${u.stopped}.`],...p]}}function Wo(e){let{coverage:t,workers:n,workerRecords:r,silent:o,problems:s,failures:a,belowBar:i}=e,l=a===0&&i===0,c=n>0&&r>0&&t.complete&&o.length===0&&s.length===
0;return l&&c?{}:null}function Qm(e){return"all quiet, no task failed for good"}var yi=5;function Rn(e,t){let n=e.length-yi;return[...e.slice(0,yi).map(({name:r,last:o,usualGapMinutes:s,silentMinutes:a})=>`Worker stream ${r} fell silent: us\
ually a line at least every ${mi(s)}; none since ${kr(o)} UTC (${mi(a)}). Nothing closes meanwhile.`),...n>0?[`${n} more worker ${n===1?"stream":"streams"} fell\
 silent.`]:[],...t.slice(0,yi).map(r=>`Worker stream ${r} writes again.`)]}function Uo(e){let t=e.name==="default"?"":` (${e.name})`;if(e.test)return`Celery${t}\
: this is a test, digests of the audit will arrive here`;let n=Wo(e);if(n!==null)return`Celery${t}: ${Qm(n)}`;let r=e.changes.filter(({change:l,backlog:c})=>l===
"open"&&c!==!0).length,o=e.changes.filter(l=>l.change==="open"&&l.backlog===!0).length,s=e.changes.filter(({change:l})=>l==="reopen").length,a=e.changes.filter(
({change:l})=>l==="close").length,i=[rR(e),...r>0?[U(r,"new issue","new issues")]:[],...o>0?[U(o,"issue from the backlog","issues from the backlog")]:[],...s>0?
[`${s} back again`]:[],...a>0?[`${a} closed`]:[],...e.coverage.complete?[]:["the search was incomplete"],...Sr(e)||e.failures===0?[]:[Jm],...e.silent.length>0?[
`${U(e.silent.length,"worker stream","worker streams")} fell silent`]:[]];return`Celery${t}: ${i.join(", ")}`}var Jm="no worker line was seen";function rR(e){let{
failures:t,belowBar:n}=e;return t>0?U(t,"task failed for good","tasks failed for good"):n>0?`nothing for this channel, ${U(n,"failure","failures")} of lower sev\
erity`:Sr(e)?"no failure found":Jm}function Sr({workers:e,workerRecords:t}){return e>0&&t>0}function oR(e){return e.coverage.complete?Sr(e)?{words:"read in full",
isDoubtful:!1}:{words:"no worker line in it",isDoubtful:!0}:{words:"not read in full",isDoubtful:!0}}function Xm(e){return oR(e).words.replace(/^not?\b/,t=>t.toUpperCase())}function eg(e){let{coverage:t,log:n,groups:r}=e;return{schema:1,name:e.name,window:{from:t.from,to:t.to,complete:t.complete,reasons:t.reasons,streams:[...n.streams.
map(({name:o,events:s,workerRecords:a,lastAt:i},l)=>({name:e.showStreams?e.redactName(o):`stream ${l+1}`,events:s,workerRecords:a,lastAt:i})),...e.silent.map(({
name:o,last:s,usualGapMinutes:a})=>({name:o,events:0,workerRecords:0,lastAt:s,silent:!0,usualGapMinutes:a}))]},totals:Hr(r,e.before).map(({task:o,severity:s,failures:a,
groups:i,previous:l})=>({task:o,severity:s,failures:a,groups:i,previous:l})),failures:r.flatMap(o=>o.failures.map(s=>aR(s,o))).toSorted((o,s)=>o.at<s.at?-1:o.at>
s.at?1:o.eventId.length-s.eventId.length||(o.eventId<s.eventId?-1:1)),groups:e.plan.flatMap(({cause:o,change:s,reason:a})=>o.group?[tg(o.group,{change:s,reason:a},
e)]:[]).concat(sR(e)),outages:e.outages,receipts:e.receipts.map(o=>({...o,result:e.dryRun&&o.result==="done"?"dry-run":o.result})),expected:n.expected,savedByRetry:n.
savedByRetry.map(o=>({...o,task:e.redactName(o.task)})),swallowed:n.swallowed.map(({taskId:o,task:s,exception:a,at:i,eventId:l,text:c})=>({taskId:e.redactName(o),
task:e.redactName(s),exception:e.redactName(a),at:i,eventId:l,text:e.showStreams?e.redact(c).slice(0,500):null})),interrupted:n.interrupted,unrecognised:{count:n.
unrecognised.count,samples:n.unrecognised.samples.map(({at:o,eventId:s,level:a,text:i})=>({at:o,eventId:s,level:a,text:e.sample(i)}))},otherApps:e.otherApps,problems:e.
problems,cost:e.cost}}function sR(e){let t=new Set(e.plan.map(({cause:n})=>n.fingerprint));return e.groups.filter(({fingerprint:n})=>!t.has(n.hash)).map(n=>tg(n,
{change:"skip",reason:n.silent?"silent-environment":"nothing-new"},e))}function aR(e,{fingerprint:t}){return{taskId:e.taskId,task:e.task,kind:e.kind,exception:e.
exception,message:e.message,retries:e.retries,attempts:e.attempts,softLimit:e.softLimit,deliveries:e.deliveries,runSeconds:e.runSeconds,related:e.related,args:e.
args,at:e.at,eventId:e.eventId,environment:e.environment,host:e.host,program:e.program,fingerprint:t.hash,traceback:e.traceback,frames:e.exceptions.flatMap(({frames:n})=>n.
map(({file:r,line:o,function:s,own:a})=>({file:r,line:o,function:s,own:a}))),candidates:e.candidates}}function tg(e,t,n){let r=n.dryRun?void 0:n.numbers.get(e.fingerprint.
hash),o={};for(let{environment:s}of e.failures)s!==null&&(o[s]=(o[s]??0)+1);return{fingerprint:e.fingerprint.hash,version:e.fingerprint.version,parts:e.fingerprint.
parts,task:e.failures[0]?.task??null,title:e.title,severity:e.severity,owners:e.owners,labels:e.labels,runbook:e.runbook,transient:e.transient,ignored:e.ignore,
decidedBy:e.decidedBy,count:e.failures.length,firstSeen:e.ledger?.firstSeen||(e.failures[0]?.at??""),lastSeen:e.ledger?.lastSeen||(e.failures.at(-1)?.at??""),byEnvironment:o,
trend:e.trend,issue:r?{number:r.number,url:r.url}:null,decision:t}}function T_(e,t,n){return{schema:1,name:e,window:{from:t,to:t,complete:!1,reasons:[n],streams:[]},
totals:[],failures:[],groups:[],outages:[],receipts:[],expected:0,savedByRetry:[],swallowed:[],interrupted:0,unrecognised:{count:0,samples:[]},otherApps:0,problems:[
n],cost:{logRequests:0,githubRequests:0,events:0,ms:0,search:null}}}var vr=class extends Error{constructor(){super("The run was asked to stop before it wrote anything; the next one goes on where the last one ended."),this.name="\
Stopped"}};async function W_(e,t){let{source:n,tracker:r,stop:o}=e,{name:s,policy:a,publication:i}=t,l=e.clock(),c=()=>{if(o())throw new vr},d=await Em(e,t,(re,Un)=>{
c(),e.progress({step:"events",events:re,at:Un})}),{state:u,blind:p,read:f}=d,{coverage:m,log:g}=f,h=mp(d,t),{groups:w,redactor:y}=h;e.progress({step:"failures",
failures:h.failures.length,groups:w.length});let b=await Vd(d,h,t,n.hasIds,r),{plan:x}=b;e.progress({step:"plan",plan:x}),c();let k=re=>e.progress({step:"write",
receipt:re}),S=p?Vm:await Ym(x,{source:n,tracker:r,until:m.to,stop:o,onWrite:k},t),T=[...d.problems,...S.problems],A={name:s,look:d,findings:h,decisions:b,written:S},
F=cd(d,h,b,S),ee=n.hasIds&&(b.progress.moved||F.rows.length>0),P=Cm(A,{when:t.digest,mute:t.dryRun||p||o()},ee?F:null),v=Om(e.notifiers,u.dashboard?.channels??[],
P),R=Lm(d,b,S,v.map(({memory:re})=>re)),M=Gc(u,S),O=jc(x,S,M),q=[...Rn(b.silent,[]),...T,...m.complete?[]:m.reasons],xe=(re,Un)=>id(r,re,{name:s,state:Un,rows:O,
notes:q,maxOpen:a.maxOpen}),te=n.hasIds&&!p&&S.stopped===null&&!o(),fe=te?await xe(u.dashboardIssue,R):null,Wn=te&&fe===null;Wn&&T.push("Another run wrote the d\
ashboard meanwhile: the same time is read again.");let{digest:xs,describe:jy,since:qy}=_m(A,{numbers:M,rows:O,dashboardUrl:(fe??u.dashboardIssue)?.url||null,gaps:R.
gaps,problems:[...T],publication:t.channelPublication??i}),Zy=m.to>=(u.dashboard?.watermark??""),Ss=o()||Wn?{arrived:[],problems:[]}:await Im(v,xs,jy,Zy?qy:null);
T.push(...Ss.problems);let il=o();return il&&S.stopped===null&&T.push("The run was asked to stop before it had told everybody; the next one goes on."),Ss.arrived.
length>0&&fe!==null&&await xe(fe,{...R,channels:Do(R.channels,Ss.arrived)}),{report:eg({name:s,coverage:m,log:{...g,swallowed:h.swallowed},silent:b.silent,outages:h.
outages,groups:w,before:xs.before,plan:x,receipts:S.receipts,dryRun:t.dryRun,numbers:M,otherApps:h.otherApps,problems:T,redact:re=>y.redact(re),redactName:re=>y.
redactName(re),sample:re=>(i==="full"?y.redact(re):lo(y.redact(re))).slice(0,500),showStreams:i==="full",cost:{logRequests:m.requests,githubRequests:r.requests,
events:g.events,ms:Math.round(e.clock()-l),search:f.search}}),digest:{...xs,problems:T},groups:w,plan:x,receipts:S.receipts,highestSeverity:pd(w.filter(({ignore:re,
silent:Un})=>!re&&!Un).map(({severity:re})=>re)),verdict:p&&n.name!=="archive"||il?"failed":m.complete&&T.length===0?"ok":"degraded"}}function iR(e){return e instanceof z||e instanceof _?{message:e.message,advice:e.advice,known:!0}:e instanceof oe||e instanceof vr?{message:e.message,advice:null,
known:!0}:{message:e instanceof Error?e.message:String(e),advice:null,known:!1}}function Z_(e){let{message:t,advice:n,known:r}=iR(e);if(!r)throw e;return{message:t,
advice:n}}function X(e,t,n={}){return bi(e,null,t,n)}function rt(e,t,n,r={}){return bi(e,t,n,r)}function Ho(e,t,n,r,o={}){return rt(s=>Al(s,[e,t]),n,r,o)}function Tn(e,t,n,r={}){
let o=Yt(e.map(s=>`\`${s}\``));return bi(s=>Pl(s,e),t,`${n} (${o}).`,r)}function bi(e,t,n,r){return{description:n,read:e,default:t,expression:r.expression??null,
secret:r.secret??!1,basic:r.basic??!1}}var Rr=".github/celery-failure-audit.yml",En={"papertrail-token":X(Qt,"API token of the Papertrail account to read. This, `solarwinds-token` or `archive` is nee\
ded.",{secret:!0,basic:!0}),"solarwinds-token":X(Qt,"API token of the SolarWinds Observability organisation to read, which Papertrail accounts are moved to. An \
ingestion token cannot read.",{secret:!0,basic:!0}),archive:X($l,"Log files to read instead of a log service: paths, folders or glob patterns, one a line (archi\
ves of Papertrail or SolarWinds, events as JSON, or plain worker logs; told by what stands in them).",{basic:!0}),source:Tn(["papertrail","solarwinds","archive"],
null,"Which source to read where more than one of `papertrail-token`, `solarwinds-token` and `archive` is set"),group:X(st,"Group to search: in Papertrail by na\
me or id, in SolarWinds by name. Without it the whole account is searched.",{basic:!0}),system:X(st,"System (sender) to search: in Papertrail by name or id, in \
SolarWinds by host name."),query:X(e=>st(e,2e3),"Further search terms in the syntax of the log service, which a line must match as well as the built-in search."),
"saved-search":X(st,"Saved search of Papertrail, by name or id, that says where to look: its group, its programs and senders and what it leaves out narrow the a\
udit. Phrases it looks for are not used, and the report says which."),"papertrail-url":rt(Fr,"https://papertrailapp.com","Base address of the Papertrail API."),
"solarwinds-url":rt(Fr,"https://api.na-01.cloud.solarwinds.com","Base address of the SolarWinds API: it names the data centre of the organisation (na-01, na-02,\
 eu-01, ap-01)."),since:X(Ts,"Start of the time to read, inclusive: an ISO 8601 time (UTC where it names no zone, 00:00 where it is only a date) or a duration b\
ack from now (`24h`, `7d`). Without it a run goes on where the last one ended.",{basic:!0}),until:X(Ts,"End of the time to read, inclusive, written like `since`\
. Without it a run reads up to `query-delay` ago."),lookback:Ho("1m","365d","24h","How far back the first run reads, and any run that finds no mark of an earlie\
r one.",{basic:!0}),"query-delay":Ho("0s","24h","2m","How long the log service is given to index a line before it is searched for."),"max-catch-up":Ho("1h","365\
d","7d","The most time that one run reads to catch up after missed runs; what is older is recorded as a gap."),mode:Tn(["audit","doctor"],"audit","What the run \
does: audit, or look at everything the audit needs and say what to mend"),name:rt(Ml,"default","Name of this audit, where one repository holds several (two apps\
, two log accounts). Audits never touch the issues of one with another name."),"config-file":rt(st,Rr,"Path of the policy file in the repository; no checkout is\
 needed. Where the default file is missing, the defaults hold.",{basic:!0}),"github-token":X(Qt,"Token that may write issues in `repository`.",{expression:"${{ \
github.token }}",secret:!0}),repository:X(Dr,"Repository whose issues are kept, as `owner/name`.",{expression:"${{ github.repository }}"}),"slack-webhook-url":X(
Jt,"Incoming webhook of the Slack channel that gets the digest.",{secret:!0,basic:!0}),"slack-bot-token":X(Qt,"Slack bot token, in place of a webhook. It needs \
`slack-channel`.",{secret:!0}),"slack-channel":X(st,"Slack channel that the bot posts to, by id (`C0123456789`) or name."),"slack-api-url":rt(Fr,"https://slack.\
com/api","Base address of the Slack API."),"teams-webhook-url":X(Jt,'Address of the Teams workflow ("When a Teams webhook request is received") that posts the d\
igest.',{secret:!0,basic:!0}),"discord-webhook-url":X(Jt,"Webhook of the Discord channel that gets the digest.",{secret:!0,basic:!0}),"webhook-url":X(Jt,"Addres\
s of a receiver of your own that gets the digest as signed JSON. It needs `webhook-secret`.",{secret:!0}),"webhook-secret":X(Qt,"Secret that digests for `webhoo\
k-url` are signed with.",{secret:!0}),digest:Tn(["always","failures","changes","never"],"changes","When the channels get a digest: after every run, after runs w\
ith failures, after runs that changed something, or never",{basic:!0}),"heartbeat-url":X(Jt,"Address that is fetched after every complete run, for a monitor tha\
t reports when the audit itself stops.",{secret:!0}),"heartbeat-method":Tn(["GET","POST"],"GET","How `heartbeat-url` is fetched; a check of Healthchecks that is\
 set to *POST only* answers a GET and ignores it"),"dry-run":rt(Es,"false","Does everything but write, and prints exactly what it would have written.",{basic:!0}),
"fail-on-severity":Tn(["never","low","medium","high","critical"],"never","Fails the job when the window holds a failure of this severity or a higher one",{basic:!0}),
"fail-on-incomplete":rt(Es,"false","Fails the job when the logs could not be read completely."),"output-dir":X(st,"Directory for `report.json` and `digest.md`. \
Without it: `celery-failure-audit` in the temporary directory of the runner.")},Bt=Object.keys(En);var ng={name:e=>e,place:e=>`input${e.length===1?"":"s"} ${e.join(", ")}`,isSettable:()=>!0,whenMissing:"A secret that does not exist, or that a run from a fork \
may not see, arrives as an empty input.",withoutToken:"Leave the input out, and the token of the workflow is taken."},lR=/`([a-z]+(?:-[a-z]+){0,3})`/g,cR=e=>Bt.
includes(e);function wi(e,t){return e.replace(lR,(n,r)=>cR(r)?`\`${t.name(r)}\``:n)}function dN(e){let t=Object.entries(e).filter(([n])=>n.startsWith("INPUT_"));return Object.fromEntries(t.map(([n,r])=>[n.slice(6).toLowerCase(),r]))}var dR=4;function og(e){
let t=Bt.filter(r=>En[r].secret).map(r=>At(e,r)),n=t.flatMap(r=>r.split(/[\r\n]+/)).map(r=>r.trim()).filter(r=>r.length>=dR);return[...new Set([...t.filter(r=>r!==
""),...n])]}function At(e,t){return(Object.hasOwn(e,t)?e[t]??"":"").trim()}function sg(e,t,n=ng){let r=uR(e,t),o=Bt.map(s=>{let{read:a,default:i}=En[s],l=At(e,s),
c=l===""?null:a(l);return Gn(c)&&r.push(rg(s,l,c,{show:t,terms:n})),[s,c===null||Gn(c)?i===null?null:a(i):c]});return{values:Object.fromEntries(o),isGiven:s=>At(
e,s)!=="",problems:r,refuse:(s,a)=>r.push(rg(s,At(e,s),a,{show:t,terms:n})),complain:(s,a,i)=>r.push({where:s,text:t.hidden(Nr(a,i)),position:null}),show:t,terms:n,
shown:s=>t(At(e,s))}}function uR(e,t){return Object.keys(e).filter(r=>At(e,r)!==""&&!Object.hasOwn(En,r)).map(r=>({where:"inputs",text:t.hidden(Nr(`the unknown \
input ${t(r)}`,{expected:Yt(Bt),hint:Il(Ll(r,Bt))})),position:null}))}function rg(e,t,n,{show:r,terms:o}){let s=En[e].secret&&t!=="",a=s?`a secret of ${t.length}\
 characters`:t===""?"nothing":r(t),i=s||r.isTelling(t)?{expected:n.expected}:n,l={expected:wi(i.expected,o),hint:i.hint===void 0?void 0:wi(i.hint,o)};return{where:o.
place([e]),text:r.hidden(Nr(a,l)),position:null}}function ag(e){return{slack:pR(e),teamsUrl:e.values["teams-webhook-url"],discordUrl:e.values["discord-webhook-url"],webhook:fR(e)}}function pR({values:e,isGiven:t,
refuse:n,terms:r}){let{"slack-webhook-url":o,"slack-bot-token":s,"slack-channel":a,"slack-api-url":i}=e,[l,c,d]=[t("slack-webhook-url"),t("slack-bot-token"),t("\
slack-channel")];if(l&&c&&n("slack-bot-token",{expected:`nothing, because ${r.name("slack-webhook-url")} is set and one way into Slack is enough`}),c&&!d&&n("sl\
ack-channel",{expected:`the channel that the bot of ${r.name("slack-bot-token")} posts to`}),d&&!c){let u=l?"a webhook posts to the one channel it was made for":
`only ${r.name("slack-bot-token")} makes use of it`;n("slack-channel",{expected:`nothing, because ${u}`})}return o!==null?{kind:"webhook",url:o}:s!==null&&a!==null?
{kind:"bot",token:s,channel:a,apiUrl:i}:null}function fR({values:e,isGiven:t,refuse:n,terms:r}){let{"webhook-url":o,"webhook-secret":s}=e,[a,i]=[t("webhook-url"),
t("webhook-secret")];return a&&!i&&n("webhook-secret",{expected:`the secret that digests for ${r.name("webhook-url")} are signed with`}),i&&!a&&n("webhook-url",
{expected:`the address of the receiver that knows ${r.name("webhook-secret")}`}),o!==null&&s!==null?{url:o,secret:s}:null}function ig({"heartbeat-url":e,"heartb\
eat-method":t}){return e===null?null:{url:e,method:t}}var lg={policy:{apps:[],environments:[],open:{failures:3,withinMs:864e5,days:2},reopenMs:12096e5,closeMs:7776e6,transient:{open:{failures:10,withinMs:864e5,days:4},
closeMs:6048e5},maxNew:5,maxOpen:30,rules:[],links:[],publish:"auto",redact:[],code:{strip:[],release:null}},spacingMs:1e3,trustedAuthors:[],channels:[],channelDetail:"\
auto"};function dg(e){let t=e.filter(o=>o.length>=4).toSorted((o,s)=>s.length-o.length),n=o=>t.reduce((s,a)=>s.replaceAll(a,"***"),o);return Object.assign(o=>o===void 0?
"nothing":o===null?"an empty value":typeof o=="string"?cg(n(o)):Array.isArray(o)?o.length===0?"an empty list":`a list of ${o.length}`:typeof o=="object"?mR(Object.
keys(o).map(s=>cg(n(s)))):typeof o=="number"||typeof o=="boolean"?String(o):`a ${typeof o}`,{hidden:n,isTelling:o=>n(o)!==o})}function cg(e){let t=Array.from(e),
n=t.length>60?`${t.slice(0,60).join("")}\u2026`:e;return JSON.stringify(n).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,r=>`\\u{${r.codePointAt(0)?.toString(16)}}`)}
function mR(e){return e.length===0?"an empty mapping":`a mapping with ${e.slice(0,6).join(", ")}${e.length>6?", \u2026":""}`}var ki=[{kind:"papertrail",input:"papertrail-token",use:"to search Papertrail",expected:"a token"},{kind:"solarwinds",input:"solarwinds-token",use:"to search So\
larWinds Observability",expected:"a token"},{kind:"archive",input:"archive",use:"to read log files",expected:"glob patterns of log files"}],gR=[{kind:"archive",
inputs:["group","system","query","saved-search"],expected:"nothing, because an archive is read as a whole",hint:"It narrows a search of a log service only."},{kind:"\
solarwinds",inputs:["saved-search"],expected:"nothing, because SolarWinds has no saved searches that can be read",hint:"Put its terms into `query`."}];function ug(e){
let t=hR(e);if(t===null)return null;let{values:n,isGiven:r,refuse:o,terms:s}=e,{kind:a,input:i,expected:l}=t;r(i)||o(i,{expected:`${l}, because ${s.name("source")}\
 is ${a}`});for(let{inputs:m,...g}of gR.filter(h=>h.kind===a))for(let h of m.filter(r))o(h,g);if(a==="archive")return n.archive&&{kind:a,patterns:n.archive};let{
[`${a}-token`]:c,[`${a}-url`]:d,group:u,system:p,query:f}=n;return c===null?null:{kind:a,token:c,url:d,group:u,system:p,query:f,savedSearch:n["saved-search"]}}function hR({
values:e,isGiven:t,refuse:n,complain:r,terms:o}){let s=ki.filter(({input:a})=>t(a));if(s.length===0){let a=ki.filter(({input:i})=>o.isSettable(i));return r(o.place(
a.map(({input:i})=>i)),"none",{expected:`one of them: ${a.map(({input:i,use:l})=>`${o.name(i)} ${l}`).join(", ")}`,hint:o.whenMissing}),null}return s.length>1&&
!t("source")?(n("source",{expected:Yt(s.map(({kind:a})=>a)),hint:`${s.length===2?"Both ":""}${Ol(s.map(({input:a})=>o.name(a)))} are set, so it has to say which\
 one to read.`}),null):ki.find(({kind:a})=>a===(e.source??s[0]?.kind))??null}function pg({values:e,refuse:t,shown:n,terms:r},o,s){let{since:a,until:i,"query-delay":l}=e,c=s===void 0?null:Date.parse(s),d=f=>Lt(f,c??0);c!==null&&i!==null&&
d(i)>c&&t("until",{expected:`a time that has come (it is ${s} now)`});let u=i??(o?null:{kind:"back",ms:l});if(a===null||u===null||a.kind!==u.kind&&c===null||d(a)<=
d(u))return;let p=i===null?`the end of the window, which lies back by ${r.name("query-delay")}`:`${r.name("until")}, which is ${n("until")}`;t("since",{expected:`\
a time before ${p}`})}function xi(e){return At(e,"config-file").replace(/^(?:\.\/+)+/,"")||Rr}function Si({inputs:e,file:t,env:n,exists:r=null,now:o,github:s="required",terms:a}){let i=og(
e),l=dg(i),c=sg(e,l,a),d=ug(c),u=ag(c);pg(c,d?.kind==="archive",o);let p=yR(c,n,s);t===null&&bR(c,xi(e));let f=t===null?lg:t.read(t,l,{exists:r,hasSlackWebhook:u.
slack?.kind==="webhook"}),m=[...c.problems,...fg(f)?f:[]];if(m.length>0||d===null||fg(f))return{problems:m};let{values:g}=c,h=g["fail-on-severity"];return{config:{
source:d,window:{since:g.since,until:g.until,lookbackMs:g.lookback,queryDelayMs:g["query-delay"],maxCatchUpMs:g["max-catch-up"]},mode:g.mode,name:g.name,github:{
token:g["github-token"],repository:p,spacingMs:f.spacingMs,trustedAuthors:f.trustedAuthors},channels:u,severityChannels:f.channels,channelDetail:f.channelDetail,
digest:g.digest,heartbeat:ig(g),dryRun:g["dry-run"],failOn:{severity:h==="never"?null:h,incomplete:g["fail-on-incomplete"]},outputDir:g["output-dir"]??`${n.RUNNER_TEMP?.
trim()||"."}/celery-failure-audit`,policy:f.policy,secrets:i},notes:wR(f.policy.rules,r)}}function yR({values:e,isGiven:t,refuse:n,complain:r,show:o,terms:s},a,i){
if(i==="required"&&!t("github-token")&&n("github-token",{expected:"a token that may write issues",hint:s.withoutToken??void 0}),t("repository"))return e.repository;
let l=(a.GITHUB_REPOSITORY??"").trim();if(l==="")return i==="required"&&n("repository",{expected:"a repository as owner/name"}),null;let c=Dr(l);return Gn(c)?(r(
"environment GITHUB_REPOSITORY",o(l),c),null):c}function bR({values:e,refuse:t},n){n===Rr||e["config-file"]===Rr||t("config-file",{expected:"the path of a file \
in the workspace, or in the repository at the commit of this run"})}function wR(e,t){let n=e.flatMap(({runbook:r})=>{let o=r===null?null:Cl(r);return r===null||
o===null||(t?.(o)??null)!==null?[]:[r]});return n.length===0?[]:[`The repository could not be asked whether these runbooks exist: ${[...new Set(n)].join(", ")}.`]}
function fg(e){return Array.isArray(e)}import{readFile as qR}from"node:fs/promises";import{dirname as ZR,resolve as Ng}from"node:path";var zt=()=>L().catch(""),Go=()=>L().nullable().catch(null),vi=()=>vs().catch(!1),jo=It(()=>le({login:L(),type:Go()}).nullable().catch(null)),mg=It(()=>Pr([L(),le(
{name:zt()}).transform(({name:e})=>e)]).catch("")),kR=It(()=>le({id:Q().nullable().catch(null),number:Q(),state:Vt(["open","closed"]),state_reason:Vt(["complete\
d","not_planned","duplicate","reopened"]).nullable().catch(null),title:zt(),body:zt(),html_url:zt(),labels:D(mg).catch([]),locked:vi(),pull_request:Hn().optional(),
user:jo,closed_by:jo,closed_at:Go(),updated_at:Go()}).transform(({state_reason:e,html_url:t,pull_request:n,closed_by:r,closed_at:o,updated_at:s,...a})=>({...a,stateReason:e,
url:t,isPullRequest:n!==void 0,closedBy:r,closedAt:o,updatedAt:s}))),xR=It(()=>le({body:zt(),user:jo})),SR=It(()=>le({full_name:Go(),private:vi(),visibility:L().
optional(),archived:vi(),has_issues:vs().catch(!0)}).transform(e=>({fullName:e.full_name,isPrivate:e.private,visibility:e.visibility??null,isArchived:e.archived,
hasIssues:e.has_issues}))),vR=It(()=>le({type:zt(),path:zt()}));function An(e){return kR.safeParse(e).data??null}function Ri(e){return xR.safeParse(e).data??null}
function gg(e){return jo.parse(e)}function hg(e){return Ei(SR,e,"a repository")}function qo(e){return Ei(D(mg),e,"labels").filter(t=>t!=="")}function yg(e){return D(
vR).safeParse(e).data?.flatMap(({type:n,path:r})=>n==="file"?[r]:[])??null}function Ti(e){return Ei(D(Hn()),e,"a list")}function Ei(e,t,n){let r=e.safeParse(t);
if(!r.success)throw new _(`GitHub's answer is not ${n}, as was asked for`,"refused");return r.data}function Wt(e){let[t,n,r]=e.split("/");if(!t||!n||r!==void 0)throw new _(`"${e}" is not a repository`,"refused","Write it as OWNER/NAME.");return{owner:t,repo:n}}
var Ai={redirect:"follow"};async function Zo({octokit:e},t){return hg((await e.rest.repos.get({...t,request:Ai})).data)}async function Tr({octokit:e},t,n,r){let s=(await qe(
[404],e.rest.repos.getContent({...Wt(t),path:n,ref:r,mediaType:{format:"raw"},request:Ai})))?.data??null;if(s===null||typeof s=="string")return s;throw new _(`${n}\
 is a folder, not a file`,"refused","Check `config-file`.")}async function CN(e,{repository:t,file:n,ref:r}){return await Tr(e,t,n,r)!==null?!0:(await Zo(e,Wt(t)),
!1)}async function $N({octokit:e},t,n,r){try{let o=r===null?{}:{ref:r},s=await e.rest.repos.getContent({...Wt(t),path:n,...o,request:Ai});return yg(s.data)}catch(o){
if(o instanceof _)return null;throw o}}async function bg(e,t){try{let{isPrivate:n,visibility:r}=await Zo(e,Wt(t));return n&&(r===null||r==="private"||r==="inter\
nal")?"private":"public"}catch{return"public"}}import{existsSync as wg,statSync as RR}from"node:fs";import{join as Oi}from"node:path";var TR=30;async function kg(e,t,n){let r=c=>t!==null&&(RR(Oi(t,c),{throwIfNoEntry:!1})?.isFile()??!1),o=e.filter(c=>!r(c)),s=new Map,a=t!==null&&wg(Oi(t,".git/i\
nfo/sparse-checkout")),i=t!==null&&!a&&wg(Oi(t,".git"));if(!i&&n!==null)for(let c of o.slice(0,TR))s.set(c,await ER(c,n));let l=t!==null&&!a&&(i||n===null)?!1:null;
return c=>r(c)||(s.get(c)??l)}async function ER(e,{github:t,repository:n,sha:r}){try{return await Tr(t,n,e,r)!==null}catch(o){if(o instanceof _)return null;throw o}}import{mkdir as AR,readdir as Rg,readFile as Li,stat as OR,writeFile as IR}from"node:fs/promises";import{dirname as Ii,join as Me,resolve as xg}from"node:path";
var Sg=".github/workflows",LR=[".github/stale.yml",".github/stale.yaml"],PR=512*1024;async function HN(e){let t=await Rg(Me(e,Sg)).catch(()=>null);if(t===null)return null;
let n=t.filter(r=>/\.ya?ml$/.test(r)).map(r=>`${Sg}/${r}`);return MR(e,[...n.toSorted(),...LR])}async function MR(e,t){let n=t.map(async r=>{let o=await Li(Me(e,
r),"utf8").catch(()=>null);return o===null||o.length>PR?[]:[{path:r,text:o}]});return(await Promise.all(n)).flat()}var CR=2e4,$R=new Set([".git","node_modules",
".venv","venv",".tox","__pycache__","build","dist"]);async function GN(e){let t=[],n=[""];for(let r=n.shift();r!==void 0&&t.length<CR;r=n.shift()){let o=await Rg(
Me(e,r),{withFileTypes:!0}).catch(()=>[]);for(let s of o.toSorted((a,i)=>a.name<i.name?-1:1)){let a=r===""?s.name:`${r}/${s.name}`;s.isDirectory()?$R.has(s.name)||
n.push(a):s.name.endsWith(".py")&&t.push(a)}}return t}async function jN(e){let t=await Li(Me(e,".git/config"),"utf8").catch(()=>""),n=/^\[remote "origin"\][^[]*?^[ \t]*url[ \t]*=[ \t]*(\S+)/m.
exec(t)?.[1]??"";return/[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(n)?.[1]??null}var vg=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;async function qN(e){let t=async c=>(await _R(
c))?.trim()??"",n=/^gitdir: (.+)$/.exec(await t(Me(e,".git")))?.[1],r=n===void 0?Me(e,".git"):xg(e,n),o=await t(Me(r,"HEAD"));if(vg.test(o))return o;let s=/^ref: (refs\/[\w./-]+)$/.
exec(o)?.[1];if(s===void 0||s.includes(".."))return null;let a=xg(r,await t(Me(r,"commondir"))||"."),i=await t(Me(a,s));return vg.test(i)?i:(await t(Me(a,"packe\
d-refs"))).split(`
`).find(c=>c.endsWith(` ${s}`))?.split(" ")[0]??null}async function Pi(e){for(let t=e;;t=Ii(t)){if(await OR(Me(t,".git")).catch(()=>null)!==null)return t;if(t===
Ii(t))return null}}async function _R(e){return Li(e,"utf8").catch(()=>null)}async function ZN(e,t,n){await AR(Ii(e),{recursive:!0}),await IR(e,t,{flag:n?"w":"wx"})}var Mi="github-actions[bot]";function Eg(e,t,n,r){let o=new Set([Mi,...t].map(d=>d.toLowerCase())),s=null,a=()=>s??=NR(e),i=new Map,l=new Set;async function c(d){
return d===null?!1:o.has(d)||d===await a()}return{async trusts({number:d,body:u,user:p}){let f=Ko(p);return f!==null&&o.has(f)?!0:n(u)===null?!1:await c(f)?!0:(l.
has(d)||(l.add(d),r(`Issue #${d} has our label and marker, but ${f??"nobody"} wrote it: not believed.`),p?.type==="Bot"&&f!==null&&i.set(f,d)),!1)},wrote:({user:d})=>c(
Ko(d)),refuseChanged(){for(let[d,u]of i)throw new _(`issue #${u} of this audit was opened by ${d}, which is not trusted; nothing is opened twice`,"refused",Tg(d))},
async mustBeOurs({number:d,user:u}){let p=Ko(u);if(!await c(p))throw new _(`issue #${d} was opened as ${p??"nobody"}, which the next run would not trust`,"refus\
ed",Tg(p??"LOGIN"))}}}function Tg(e){return`The audit writes as another identity than before (an app in place of the workflow's own token?). Name it in the poli\
cy file:
github:
  trusted-authors: ["${e}"]`}function Ko(e){return e?.login.toLowerCase()??null}async function NR({octokit:e}){let t=await qe([403,404],e.rest.users.getAuthenticated());
return Ko(gg(t?.data))}var Ag="celery-failure";function Ig(e,t){let n=An(e);if(n===null)throw new _("the answer to a write could not be read; it was carried out all the same","unknown");
if(Vo("body",t.body,n.body),Vo("title",t.title,n.title),t.state!==void 0&&t.state!==n.state)throw new _(`the tracker kept issue ${n.number} ${n.state}`,"refused");
return n}function Vo(e,t,n){if(!(t===void 0||n!==null&&Og(n)===Og(t)))throw new _(`the tracker kept another ${e} than the one sent; it may be too long`,"refused")}
function Lg(e,t){if(t.length>0)throw new _(`the tracker did not put ${t.join(", ")} on issue ${e}`,"refused")}function Og(e){return e.replaceAll(`\r
`,`
`).trim()}function Er(e){let{number:t,state:n,url:r,title:o,body:s,stateReason:a,labels:i,closedAt:l,closedBy:c,locked:d}=e;return{number:t,state:n,url:r,title:o,
body:s,stateReason:a,labels:Ci(i),closedAt:l,closer:n==="open"||c?.type==null?null:c.type==="Bot"?"bot":"person",locked:d}}function Ci(e){return e.map(t=>{let n=t.
toLowerCase();return n===Ag||n.startsWith(`${Ag}/`)?n:t})}function Pg({octokit:e}){let t=new Set;function n(r){for(let o of r)t.add(o.toLowerCase())}return{saw:n,async ensure(r,o){let s=({name:l})=>!t.has(l.toLowerCase());
if(!o.some(s))return[];let a=e.paginate.iterator(e.rest.issues.listLabelsForRepo,{...r,per_page:100});for await(let{data:l}of a)if(n(qo(l)),!o.some(s))break;let i=[];
for(let{name:l,color:c,description:d}of o.filter(s)){try{await e.rest.issues.createLabel({...r,name:l,color:c,description:d}),i.push(l)}catch(u){if(!(u instanceof
vl&&u.fieldCodes.includes("already_exists")))throw u}t.add(l.toLowerCase())}return i}}}var FR=["celery-failure","celery-failure/dashboard"],Yo=100,DR=500,BR=10;function Cg({github:e,repository:t,labels:n=FR,trustedAuthors:r=[],claim:o=()=>null,log:s=()=>{}}){
let{octokit:a}=e,i=a.rest.issues,l=null,c=()=>l??Wt(t),d=Eg(e,r,o,s),u=Pg(e),p=new Map,f=null;function m(b,x){let k=Ig(b,x);return f??=k.updatedAt,k.id!==null&&
p.set(k.number,k.id),k}async function g(b,x){if(b===null||b.isPullRequest)return null;u.saw(b.labels);let k=Er(b),S=k.labels.some(T=>n.includes(T));return!x&&!S&&
o(b.body)!=="dashboard"||!await d.trusts(b)?null:(b.id!==null&&p.set(b.number,b.id),k)}async function h(b){let x=await qe([301,404,410],i.get({...c(),issue_number:b}));
return x===null?null:g(An(x.data),!0)}async function w(){let b={state:"all",sort:"updated",direction:"desc",per_page:Yo},x=await qe([301],i.listForRepo({...c(),
...b}));return x!==null?x:(l=Wt((await Zo(e,c())).fullName??t),i.listForRepo({...l,...b}))}async function y(b){return p.has(b)||await h(b),p.get(b)??null}return{
get requests(){return e.requests},async list(b,x){let k=new Map,S=new Set,T=async({data:R})=>{let M=!1;for(let O of Ti(R)){let q=An(O);if(q===null)continue;let xe=!S.
has(q.number);M||=!xe,S.add(q.number);let te=await g(q,!1);te!==null&&(k.set(te.number,te),xe&&e.changed(Date.parse(q.updatedAt??"")))}return M},A=async(R,M)=>{
let O={state:"all",sort:"updated",direction:"asc",per_page:Yo},q={...c(),...O,labels:R,...M===void 0?{}:{since:M}},xe=0;for await(let te of a.paginate.iterator(
i.listForRepo,q))if(await T(te)||++xe>=DR)break};if(x==="changed"&&f!==null)return await A(n[0],f),[...k.values()];let F=await w();await T(F);let ee=[...k.values()].
some(({body:R,labels:M,state:O})=>O==="open"&&M.includes(n[1])&&o(R)==="dashboard"),P=zR(F)?ee?[n[0]]:n:[];for(let R of P)await A(R);let v=({body:R,state:M})=>M===
"open"&&o(R)==="dashboard";if(P.length>1&&![...k.values()].some(v))for(let R of[Mi,...r]){let M={state:"open",sort:"created",direction:"asc",per_page:Yo},O=await qe(
[422],i.listForRepo({...c(),...M,creator:R}));O!==null&&await T(O)}for(let R of new Set(b)){let M=k.has(R)?null:await h(R);M!==null&&k.set(R,M)}return[...k.values()].
toSorted((R,M)=>R.number-M.number)},get:h,async comments(b){let x=[],k=0,S={...c(),issue_number:b,per_page:Yo};for await(let{data:T}of a.paginate.iterator(i.listComments,
S)){for(let A of Ti(T)){let F=Ri(A);F!==null&&await d.wrote(F)&&x.push(F.body)}if(++k>=BR)break}return x},ensureLabels:async b=>u.ensure(c(),b),async create({title:b,
body:x,labels:k}){d.refuseChanged();let{data:S}=await i.create({...c(),title:b,body:x,labels:[...k]}),T=m(S,{title:b,body:x}),A=Mg(k,T.labels);if(A.length>0)throw new _(
`issue ${T.number} was opened, but without its label ${A.join(", ")}`,"refused",`The token may open issues but not label them. Give the job of the workflow thes\
e permissions:
${Rl}`);return await d.mustBeOurs(T),Er(T)},async edit(b,x){if(x.addLabels!==void 0&&x.addLabels.length>0){let{data:A}=await i.addLabels({...c(),issue_number:b,
labels:[...x.addLabels]});Lg(b,Mg(x.addLabels,Ci(qo(A))))}for(let A of x.removeLabels??[])await qe([404],i.removeLabel({...c(),issue_number:b,name:A}));let k=x.
duplicateOf===void 0?null:await y(x.duplicateOf),S={...WR(x),...k===null?{}:{duplicate_issue_id:k}};if(Object.keys(S).length>0){let{data:A}=await i.update({...c(),
issue_number:b,...S});return Er(m(A,x))}let T=An((await i.get({...c(),issue_number:b})).data);if(T===null)throw new _(`issue ${b} could not be read back`,"unkno\
wn");return Er(T)},async comment(b,x){let{data:k}=await i.createComment({...c(),issue_number:b,body:x});Vo("comment",x,Ri(k)?.body??null)}}}function zR({headers:e}){
return/;\s*rel="next"/.test(e.link??"")}function Mg(e,t){let n=new Set(t.map(r=>r.toLowerCase()));return e.filter(r=>!n.has(r.toLowerCase()))}function WR({title:e,
body:t,state:n,stateReason:r}){return{...e===void 0?{}:{title:e},...t===void 0?{}:{body:t},...n===void 0?{}:{state:n},...n===void 0||r===void 0?{}:{state_reason:r}}}function Qo(e,t){let n=e===null?[]:$g(e),r=$g(t),o=0;for(;o<Math.min(n.length,r.length)&&n[o]===r[o];)o++;let s=0;for(;s<Math.min(n.length,r.length)-o&&n.at(-1-
s)===r.at(-1-s);)s++;let a=l=>l.map(c=>`  ${c}`),i=HR(n.slice(o,n.length-s),r.slice(o,r.length-s));return GR([...a(r.slice(0,o)),...i,...a(r.slice(r.length-s))])}
function $g(e){return e.replaceAll(`\r
`,`
`).split(`
`).map(UR)}function UR(e){return e.replace(/^(<!-- celery-failure-audit:v\d+ [^>]*? s=)([\w-]+)/,(t,n,r)=>`${n}(${r.length} characters)`)}function HR(e,t){let n=[
...e.map(c=>`- ${c}`),...t.map(c=>`+ ${c}`)];if(e.length===0||t.length===0||e.length*t.length>4e6)return n;let r=t.length+1,o=new Uint32Array((e.length+1)*r),s=(c,d)=>o[c*
r+d]??0;for(let c=e.length-1;c>=0;c--)for(let d=t.length-1;d>=0;d--)o[c*r+d]=e[c]===t[d]?s(c+1,d+1)+1:Math.max(s(c+1,d),s(c,d+1));let a=[],[i,l]=[0,0];for(;i<e.
length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push(`  ${e[i]}`),i++,l++):l>=t.length||i<e.length&&s(i+1,l)>=s(i,l+1)?(a.push(`- ${e[i]}`),i++):(a.push(
`+ ${t[l]}`),l++);return a}function GR(e){let t=n=>e.slice(Math.max(0,n-2),n+2+1).some(r=>!r.startsWith("  "));return e.flatMap((n,r)=>t(r)?[n]:r===0||t(r-1)?["\
\u2026"]:[])}function hF(e){let t=[],n=new Map,r=new Set,o=0,s=a=>r.has(a)?null:a;return{writes:t,get requests(){return e.requests},async list(a,i){let l=await e.list(a,i);for(let c of l)
n.has(c.number)||n.set(c.number,c),o=Math.max(o,c.number);return l.map(c=>n.get(c.number)??c)},async get(a){return n.get(a)??e.get(a)},comments:async a=>r.has(a)?
[]:e.comments(a),ensureLabels:async()=>[],async create({title:a,body:i,labels:l}){t.push({action:"create",number:null,title:a,body:i,diff:Qo(null,i),labels:l,state:"\
open"}),o+=1;let c={number:o,url:"",title:a,body:i,labels:l,state:"open",stateReason:null,closedAt:null,locked:!1};return n.set(o,c),r.add(o),c},async edit(a,i){
let l=n.get(a)??await e.get(a);if(!l)throw new RangeError(`no issue ${a}`);let c={...l,labels:[...l.labels.filter(d=>!i.removeLabels?.includes(d)),...(i.addLabels??
[]).filter(d=>!l.labels.includes(d))],title:i.title??l.title,body:i.body??l.body,state:i.state??l.state,stateReason:i.stateReason??l.stateReason};return n.set(a,
c),t.push({action:"edit",number:s(a),title:c.title,body:i.body??null,diff:i.body===void 0?[]:Qo(l.body,i.body),labels:[...(i.addLabels??[]).map(d=>`+${d}`),...(i.
removeLabels??[]).map(d=>`-${d}`)],state:jR(i)}),c},async comment(a,i){t.push({action:"comment",number:s(a),title:n.get(a)?.title??"",body:i,diff:Qo(null,i),labels:[],
state:null})}}}function jR({state:e,stateReason:t,duplicateOf:n}){return e===void 0||t===void 0?e??null:t==="duplicate"&&n!==void 0?`${e} as a duplicate of #${n}`:
`${e} as ${t}`}function _g(){let e=()=>{throw new _("there is no issue tracker here","refused")};return{requests:0,list:async()=>[],get:async()=>null,comments:async()=>[],
ensureLabels:async()=>[],create:e,edit:e,comment:e}}var On="celery-failure-audit/0.1 (+https://github.com/celery-failure-audit/celery-failure-audit)";function In(e){return`${new Date(e).toISOString().slice(0,19)}\
Z`}async function $i(e,{now:t,sleep:n,log:r},o=0){let{createGithub:s}=await import("./chunk-LGUTZLYT.js");return s({token:e,userAgent:On,sleep:n,now:t,spacingMs:o,
log:r})}async function RF({name:e,github:{repository:t,trustedAuthors:n}},r,o,{now:s,log:a}){if(o!==null){let{localTracker:i}=await import("./chunk-INWRMPWS.js");
return i({folder:o,now:s})}return r===null||t===null?_g():Cg({github:r,repository:t,trustedAuthors:n,claim:i=>nn(i,e),log:a})}async function TF({policy:e,github:{
repository:t}},n){return e.publish!=="auto"?e.publish:n===null||t===null||await bg(n,t)==="private"?"full":"minimal"}var $F={folder:null,root:null,remote:null};async function _F(e,{folder:t,remote:n},r){let o=xi(e),s=t===null?null:await qR(Ng(t,o),"utf8").catch(()=>null);if(s!==
null||n===null)return{path:o,text:s,askedOf:null};let{repository:a,sha:i,token:l}=n,c=await Tr(await $i(l,r),a,o,i);return{path:o,text:c,askedOf:a}}async function NF(e,{
path:t,text:n},{root:r,remote:o},s){let a=new Date(s.now()).toISOString();if(n===null)return Si({...e,file:null,now:a});let{readPolicyFile:i,runbooksOf:l}=await import("./chunk-4DXMATVV.js"),
c=o&&{...o,github:await $i(o.token,s)};return Si({...e,file:{path:t,text:n,read:i},exists:await kg(l(n),r,c),now:a})}async function KR(e){return await Pi(e)??e}
async function FF(e,t){if(t===void 0){let r=await KR(e);return{folder:r,root:r,remote:null}}let n=await Pi(ZR(Ng(e,t)))??e;return{folder:e,root:n,remote:null}}function Fg(e){let{expected:t,savedByRetry:n,swallowed:r,ignored:o,otherApps:s,unrecognised:a,groups:i}=e,l=i.filter(d=>d.muted);return[[l.length,`${U(l.length,
"muted cause","muted causes")} (${Bg(l)})`],[o,`${G(o)} ignored by a rule`],[s,`${G(s)} of other apps`],[t,`${G(t)} failed as their code expects`],[n,`${G(n)} s\
aved by a retry`],[r,U(r,"error logged by a task that succeeded","errors logged by tasks that succeeded")],[a,U(a,"worker error of an unknown form","worker erro\
rs of an unknown form")]].flatMap(([d,u])=>d>0?[u]:[])}function Dg({groups:e}){let t=e.filter(r=>r.transient);return t.length===0?null:`${U(t.length,"transient \
cause, which passes by itself","transient causes, which pass by themselves")} (${Bg(t)})`}function Bg(e){return U(e.reduce((t,{count:n})=>t+n,0),"failure","fail\
ures")}function zg({before:e}){return e===null?null:`(+/\u2212) against the ${e.hours===1?"hour":`${e.hours} hours`} before`}function Wg({failures:e,succeeded:t}){
if(t===null||e+t===0)return null;let n=e+t,r=100*e/n;return`${r>0&&r<.1?"less than 0.1":r.toFixed(1).replace(/\.0$/,"")} % of ${U(n,"execution","executions")} f\
ailed`}var Hg={open:"new",reopen:"back again",escalated:"escalating","severity-changed":"severity changed",milestone:"milestone",close:"closed"},VR=Object.keys(Hg),YR=new Set(
["open","reopen","escalated"]);function Jo(e){let t=new Map;for(let{change:n,...r}of e){let o=`${r.number??""}
${r.title}`,s=t.get(o);s?s.kinds.add(n):t.set(o,{...r,kinds:new Set([n])})}return[...t.values()].toSorted((n,r)=>Ug(n)-Ug(r))}function Ug(e){return Ut(e)?2:jg(e)?
0:1}function Gg({kinds:e,backlog:t}){return VR.filter(n=>e.has(n)).map(n=>n==="open"&&t===!0?"from the backlog":Hg[n]).join(" and ")}function Ut({kinds:e}){return[
...e].findLast(t=>t==="close"||t==="open"||t==="reopen")==="close"}function _i({kinds:e,owners:t}){return jg({kinds:e})&&!Ut({kinds:e})?t:[]}function jg({kinds:e}){
return[...e].some(t=>YR.has(t))}function qg(e,{outages:t}){let n=r=>t[r.outage]!==void 0&&!Ut(r);return{folded:t.map((r,o)=>e.filter(s=>s.outage===o&&n(s))),others:e.
filter(r=>!n(r))}}var Ht={outages:"One root for many causes",changes:"What changed",tasks:"Failures in this window by task and severity"},Ln={outages:3,changes:6,tasks:5},Zg=5,Kg=3;
function Pn(e){let{changes:t,totals:n,dashboardUrl:r,coverage:o}=e,{folded:s,others:a}=qg(Jo(t),e);return{title:Uo(e),worst:n[0]?.severity??t.find(({change:i})=>i!==
"close")?.severity??(Wo(e)===null?"medium":null),sums:QR(e),opening:nT(e),outages:e.outages.flatMap((i,l)=>i.causes>0?[JR(i,l,s[l]??[],e)]:[]),changes:a.map(i=>XR(
i,o.to)),tasks:n.map(({severity:i,task:l,failures:c,groups:d,previous:u,since:p})=>({sign:wr[i],severity:i,task:l===null?null:N(l,120),facts:`${G(c)}${fi(c,u)}${d>
1?` in ${U(d,"cause","causes")}`:""}${p===null?"":` \xB7 since ${nt(p,o.to)}`}`})),aside:rT(e),...tT(e),footer:oT(e),dashboardUrl:r}}function Gt(e,t,n,r){let o=[],
s=[],a=n;for(let i of e){let l=o.length<t&&r(i)<=a;l&&(a-=r(i)),(l?o:s).push(i)}return{kept:o,left:s}}function Mn({issues:e,moreIssues:t},n){return`${e.map(n).join(
" ")}${t>0?` and ${G(t)} more`:""}`}function Cn({warnings:e,moreWarnings:t},n,r,o){let{kept:s,left:a}=Gt(e.map(r),e.length,n,o),i=a.length+t;return{kept:s,more:i===
0?null:`\u26A0\uFE0F ${U(i,"more warning","more warnings")}: the log of the run has them all`}}function QR(e){let t=Yl(e).map(({severity:r,failures:o,causes:s,previous:a})=>`${wr[r]}\
 ${G(o)} ${r}${fi(o,a)} in ${U(s,"cause","causes")}`);if(t.length===0)return[];let n=[Wg(e),zg(e)].filter(r=>r!==null);return[...t,...n.length===0?[]:[n.join(" \
\xB7 ")]]}function JR({root:e,from:t,to:n,failures:r,causes:o},s,a,i){let l=i.groups.filter(({outage:g})=>g===s),c=Y.find(g=>l.some(h=>h.severity===g))??"medium",
d=new Map;for(let{number:g,url:h}of[...a,...l])g!==null&&d.set(g,{number:g,url:h});let u=[...d.values()],p=a.filter(({kinds:g})=>g.has("open")),f=p.filter(({backlog:g})=>g!==
!0).length,m=p.length-f;return{sign:wr[c],facts:`${U(o,"cause","causes")}, ${U(r,"failure","failures")} \xB7 ${vm(t,n,i.coverage.to)}${f>0?` \xB7 ${U(f,"new iss\
ue","new issues")}`:""}${m>0?` \xB7 ${U(m,"issue","issues")} from the backlog`:""}`,root:N(e,120),issues:u.slice(0,Zg),moreIssues:Math.max(0,u.length-Zg),mentions:[
...new Set(a.flatMap(_i))]}}function XR(e,t){let{severity:n,title:r,number:o,url:s,total:a,recent:i,firstSeen:l,lastSeen:c,backSince:d}=e,u=Gg(e),p=Ut(e),f=d!==
null&&e.kinds.has("reopen"),m=p?`last ${nt(c,t)}`:f?`back since ${nt(d,t)}`:`since ${nt(l,t)}`;return{sign:p?"\u2705":wr[n],word:`${u.slice(0,1).toUpperCase()}${u.
slice(1)}`,issue:o===null?null:{number:o,url:s},cause:N(r,90),facts:`${eT(a,i)} \xB7 ${m}`,mentions:_i(e)}}function eT(e,t){if(t===0)return`${G(e)} in all`;let n=`${G(
t)} in this window`;return t>=e?n:`${G(e)} in all, ${n}`}function tT(e){let[t,n]=[e.coverage.reasons,[...Rn(e.silent,e.awake),...e.problems]],r=[...t.slice(0,Kg),
...n.slice(0,Kg)];return{warnings:r.map(o=>N(o,300)),moreWarnings:t.length+n.length-r.length}}function nT(e){let{baseline:t,groups:n}=e;if(!t)return null;if(n.length===
0&&!Sr(e))return"This was its first run: it saw no line of a worker.";let r=n.filter(s=>s.waiting).length;return`This was its first run: ${n.length===0?"no fail\
ure found.":`${U(n.length,"cause","causes")} found, ${G(r)} of them ${r===1?"waits":"wait"} on the dashboard until ${r===1?"it fails":"they fail"} again.`}`}function rT(e){
let t=Dg(e),n=[...t===null?[]:[t],...Fg(e)];return n.length===0?null:`Also seen: ${n.join(", ")}`}function oT(e){let{coverage:t,workers:n,silent:r,groups:o,repeat:s}=e,
a=o.filter(i=>i.waiting).length;return[`Logs ${kr(t.from)} to ${kr(t.to)} UTC, ${Xm(e)}`,`${U(n,"worker stream","worker streams")} alive${r.length>0?`, ${r.length}\
 silent`:""}`,...a>0?[U(a,"cause waits","causes wait")]:[],...s?["may have been sent before"]:[]]}var Vg={outages:1500,changes:2400,tasks:1600,warnings:1700},sT=150,aT=10;function es(e){let t=Pn(e),{title:n,sums:r,opening:o,outages:s,changes:a,tasks:i,aside:l,
footer:c,dashboardUrl:d}=t,u=g=>`\u2026 and ${G(g)} more${d===null?"":`: ${ct("Dashboard",d)}`}`,p=(g,h,w,y=()=>[])=>{if(h.length===0)return[];let{kept:b,left:x}=Gt(
h,Ln[g],Vg[g],S=>w(S).length+1),k=Ni(x.flatMap(y));return[Xo([`*${Ht[g]}*`,...b.map(w),...x.length>0?[`${u(x.length)}${k}`]:[]].join(`
`))]},f=Cn(t,Vg.warnings,g=>`\u26A0\uFE0F ${Fl(g)}`,g=>g.length+1),m=[...f.kept,...f.more===null?[]:[f.more]];return{text:Pt(n),blocks:[{type:"header",text:{type:"\
plain_text",text:N(n,sT)}},...o===null?[]:[Xo(`*The audit is on.* ${o}`)],...r.length===0?[]:[Xo(r.join(`
`))],...p("outages",s,lT,({mentions:g})=>g),...p("changes",a,cT,({mentions:g})=>g),...p("tasks",i,dT),...l===null?[]:[Xo(l)],...m.length===0?[]:[iT(m.join(`
`))],{type:"context",elements:[{type:"mrkdwn",text:[...c,...d===null?[]:[ct("Dashboard",d)]].join(" \xB7 ")}]}]}}function Xo(e){return{type:"section",text:{type:"\
mrkdwn",text:e}}}function iT(e){return{type:"section",text:{type:"plain_text",emoji:!1,text:e}}}function lT(e){let{sign:t,facts:n,root:r,mentions:o}=e,s=Mn(e,Yg);
return[`${t} ${Ee(r)}`,`${n}${Ni(o)}`,...s===""?[]:[s]].join(`
`)}function cT({sign:e,word:t,issue:n,cause:r,facts:o,mentions:s}){let a=n===null?"":` ${Yg(n)}`;return`${e} *${t}*${a} \xB7 ${o}${Ni(s)}
${Ee(r)}`}function dT({sign:e,severity:t,task:n,facts:r}){return`${e} ${t} \xB7 ${n===null?"no task named":Ee(n)} \xB7 ${r}`}function Yg({number:e,url:t}){return t===
null?`#${e}`:ct(`#${e}`,t)}function Ni(e){return[...new Set(e)].map(Sl).filter(n=>n!==null).slice(0,aT).map(n=>` ${Bl(n)}`).join("")}var Qg=10;function Jg(e){let t=Jo(e.changes).filter(r=>!Ut(r)),n=t.length-Qg;return[...t.slice(0,Qg).map(r=>pT(r,e.coverage.to)),...n>0?[Xg(`\u2026 and ${G(n)} \
more`,uT(n,e.dashboardUrl))]:[]]}function uT(e,t){return`\u2026 and ${G(e)} more${t===null?"":`: ${ct("Dashboard",t)}`}`}function pT(e,t){let{title:n,severity:r,
total:o,firstSeen:s,lastSeen:a,number:i,url:l,owners:c,detail:d}=e,u=i===null?"":l===null?`#${i} `:`${ct(`#${i}`,l)} `,p=(d?.environments??[]).map(([m,g])=>`${Ee(
m)} ${G(g)}`).join(", "),f=[`${u}${Ee(N(n,150))}`,`*${r}* \xB7 ${G(o)} in all \xB7 first ${nt(s,t)} \xB7 last ${nt(a,t)}${p===""?"":` \xB7 ${p}`}`];if(d){let{message:m,
frame:g,runbook:h}=d;f.push(...m===null?[]:[Ee(N(m,600))],...g===null?[]:[`in ${Ee(N(g,200))}`],...c.length===0?[]:[`Owners: ${c.map(w=>Ee(w)).join(", ")}`],...h===
null?[]:[/^https?:/.test(h)?ct("Runbook",h):`Runbook: ${Ee(h)}`])}return Xg(N(n,150),f.join(`
`))}function Xg(e,t){return{text:Pt(e),blocks:[{type:"section",text:{type:"mrkdwn",text:t}}]}}function eh({changes:e}){return new Set(e.flatMap(({change:t,number:n})=>t===
"close"&&n!==null?[n]:[]))}var fT=new RegExp("^(?::\\w+:|\\p{Emoji_Presentation}) \\*[^*\\n]+\\* (<[^>|\\n]+\\|#(\\d+)>|#(\\d+)) (.*)$","gmu");function th({text:e,
blocks:t},n){let r=o=>o.replace(fT,(s,a,i,l,c)=>n.has(Number(i??l))?`\u2705 *Closed* ${a} ${c}`:s);return{text:e,blocks:t.map(o=>o.type==="section"&&o.text.type===
"mrkdwn"?{...o,text:{...o.text,text:r(o.text.text)}}:o)}}function nh(e,t,n){let r=(t(e)??"").replace(/[\p{C}\s]+/gu," ").trim();for(let o of n)o.length>3&&(r=r.replaceAll(o,"***"));return r===""?null:r.slice(0,200)}function rh(e){
return Fi(e)??mT(e)}function Fi(e){return/^[a-z]+(_[a-z]+)*$/.test(e)?e:null}function mT(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null?null:"me\
ssage"in t&&typeof t.message=="string"?t.message:"error"in t&&typeof t.error=="string"?t.error:null}catch{return null}}var gT=3;function Ot(e){let t=xl(e.baseUrl),n=e.now??Date.now,r=Object.values(e.headers).flatMap(i=>[i,i.replace(/^\S+ /,"")]),o=0;async function s(i,l,c){o+=1;
try{return{answer:await wl({method:i,url:l,body:c===void 0?void 0:JSON.stringify(c),headers:{...e.headers,Accept:"application/json, text/plain;q=0.9, */*;q=0.1",
"User-Agent":e.userAgent},timeoutMs:e.timeoutMs})}}catch(d){if(d instanceof bl)return d;throw d}}async function a(i,l,c){let d={method:i,host:t.host,path:e.secretPath===
!0?"/...":l},u=`${t.href.replace(/(?<!\/)\/+$/,"")}${l}`;c.params!==void 0&&(u+=`?${new URLSearchParams(c.params).toString()}`);let p=0;for(let f=1;;){await e.pace?.();
let m=await s(i,u,c.body),g="answer"in m?m.answer:null,h=g?.status===429&&c.limitIn?c.limitIn(g.text):null,w=A=>bT(g,A)??(A==="retry-after"&&h!==null?String(h):
null);if(g!==null&&wT(g.status)){let A=kl(g,u);if(i==="GET"&&A?.origin===t.origin&&p<gT){p+=1,u=A.href;continue}let F=A===null?"":` to ${A.host===t.host?"itself":
A.host}`;throw new oe({...d,status:g.status,retryable:!1,outcome:"refused",html:!0,code:null,detail:`${yl(g.status)}: redirects${F}, which is not followed`})}let y=g!==
null&&g.status<300?yT(g,c):null;if(y!==null)return{status:y.status,data:y.data,header:w};let b=c.refusal??(e.secretPath===!0?Fi:rh),x={method:i,idempotent:i==="\
GET"||c.idempotent===!0,status:g?.status??null,code:"code"in m?m.code:null,proxy:"code"in m?m.proxy:null,html:g!==null&&oh(g.text),unreadable:g!==null&&g.status<
300,refusal:g!==null&&g.status>=400?nh(g.text,b,r):null,banned:g?.status===429&&c.limitIn!==void 0&&!w("retry-after")},k=fl(x),S=ml(f+1,w,n()),T=`${hl(x,e.timeoutMs)}${x.
refusal===null?"":` (${x.refusal})`}`;if(f>=k.tries||S>$r)throw hT(d,x,k,T,f,S);e.log?.(`[${i}] ${d.host}${d.path}: ${T}; asking again in ${Math.ceil(S/1e3)} s \
(${f} of ${k.tries} attempts used)`),await e.sleep(S),f+=1}}return{get:(i,l)=>a("GET",i,l),post:(i,l)=>a("POST",i,l),get requests(){return o}}}function hT(e,t,n,r,o,s){
let a=o>1?` after ${o} attempts`:"",i=n.tries>o&&s>$r?`; it asks to wait ${Math.ceil(s/1e3)} s, more than the ${$r/1e3} s allowed`:"";return new oe({...e,status:t.
status,retryable:n.transient,outcome:n.outcome,html:t.html,code:t.refusal??t.code,tooLarge:t.code===pl,detail:`${r}${a}${i}`})}function yT(e,t){if(t.anyBody!==!0&&
oh(e.text))return null;try{return{status:e.status,data:t.read(e.text)}}catch{return null}}function bT(e,t){return e?.headers.get(t)??null}function oh(e){return/^\uFEFF?\s*<[!?a-z]/i.
test(e)}function wT(e){return e>=300&&e<400}var kT=2e4;async function Te(e,t,n){try{let r=await n();if(r===null)return{kind:"delivered"};let o=ah(t,r)?.mayHaveArrived?"unknown":"refused";return sh({kind:o,
...r,problem:`${e} refused: ${r.code}`},t)}catch(r){if(!(r instanceof oe))throw r;let{outcome:o,status:s,html:a,method:i,detail:l}=r,c=o==="unknown"&&i==="POST"?
"; it may have arrived all the same":"",d=r.code??(a?"web-page":null);return sh({kind:o,code:d,status:s,problem:`${e} did not take it: ${l}${c}`},t)}}function sh(e,t){
let n=ah(t,e);return n===void 0?e:{...e,problem:`${e.problem}: ${n.help}`}}function ah(e,{code:t,status:n}){return e.find(({of:r})=>r.some(o=>o===t||o===n))}function He(e,t,n={}){
if(!URL.canParse(e))return null;let r=new URL(e);try{return{http:Ot({...t,baseUrl:r.origin,headers:n,timeoutMs:t.timeoutMs??kT,secretPath:!0}),url:r}}catch{return null}}
function Ce(e){return`${e.pathname}${e.search}`}function Ge(e){return{kind:"refused",code:"invalid-address",status:null,problem:`the address of ${e} is not a va\
lid https:// address`}}var Di=["invalid_blocks","invalid_blocks_format","msg_blocks_too_long"],ih=["no_text","missing_text_or_fallback_or_attachments","invalid_payload"],lh=["message_\
not_found","cant_update_message","edit_window_closed","is_inactive","block_mismatch"],ch=[{of:[...Di,"block_mismatch"],help:"Slack did not take the layout of th\
e message"},{of:["invalid_payload","invalid_arguments","invalid_arg_name","invalid_array_arg","invalid_json","json_not_object","markdown_text_conflict","invalid\
_metadata_format","invalid_metadata_schema","metadata_must_be_sent_from_app"],help:"Slack did not take the form of the message; that is a fault of the audit: pl\
ease report it"},{of:["invalid_charset","missing_charset","invalid_form_data","invalid_post_type","missing_post_type","request_timeout"],help:"Slack could not r\
ead the request: a proxy on the way may have changed it"},{of:["msg_too_long","message_limit_exceeded","attachment_payload_limit_exceeded","metadata_too_large"],
help:"the message is longer than Slack takes"},{of:["too_many_attachments","too_many_contact_cards","invalid_attachments"],help:"Slack takes no more than 100 at\
tachments; the audit sends none, so something on the way adds them"},{of:["no_text","missing_text_or_fallback_or_attachments"],help:"the message was empty"},{of:[
"rate_limited","ratelimited",429],help:"too many messages at once; the next run tries again"}],dh="the workspace is gone or switched off",uh="the workspace's ru\
les keep the app from posting there; ask an admin of the workspace",Bi=[{of:["invalid_token","invalid_auth","no_token"],help:"the address of the webhook is inco\
mplete or was renewed; copy it anew into `slack-webhook-url`"},{of:["no_service","no_service_id","no_active_hooks"],help:"the webhook was removed or switched of\
f; make a new one"},{of:["no_team","team_disabled","invalid_team"],help:dh},{of:["channel_is_archived","is_archived"],help:"the channel is archived; choose anot\
her one"},{of:["channel_not_found"],help:"the channel of the webhook is gone; make a webhook for another one"},{of:["user_not_found"],help:"the person whom the \
webhook wrote to is gone; make a webhook for a channel"},{of:["action_prohibited"],help:uh},{of:["posting_to_general_channel_denied"],help:"whoever made the web\
hook may not post to #general; make a webhook for another channel"},...ch,{of:["rollup_error","server_error"],help:"a fault within Slack"},{of:["web-page"],help:"\
a web page answered in place of Slack: check `slack-webhook-url`, and any proxy on the way"}],zi=[{of:["not_in_channel"],help:"invite the app to the channel: /i\
nvite @APP"},{of:["channel_not_found","duplicate_channel_not_found"],help:"check `slack-channel`: a private channel must be given by id, with the app in it"},{of:[
"is_archived","channel_is_archived"],help:"the channel is archived; choose another one"},{of:["messages_tab_disabled","cannot_reply_to_message"],help:"nobody ca\
n post there; check `slack-channel`"},{of:["invalid_auth","not_authed","invalid_token"],help:"check `slack-bot-token`: it is wrong, or may not be used from the \
address of this runner"},{of:["not_allowed_token_type","as_user_not_supported"],help:"`slack-bot-token` must be the token of a bot, which begins with xoxb-"},{of:[
"account_inactive","user_not_found"],help:"the app was removed from the workspace; install it anew"},{of:["token_revoked"],help:"the token was revoked; install \
the app anew and renew `slack-bot-token`"},{of:["token_expired"],help:"the token has expired; renew `slack-bot-token`"},{of:["missing_scope","no_permission"],help:"\
give the app the scope chat:write, for channels it is not in chat:write.public too, and install it anew"},{of:["restricted_action","restricted_action_read_only_\
channel","restricted_action_thread_only_channel","restricted_action_non_threadable_channel","restricted_action_thread_locked","action_prohibited","access_denied",
"accesslimited","ekm_access_denied","slack_connect_file_link_sharing_blocked","slack_connect_canvas_sharing_blocked","slack_connect_lists_sharing_blocked","ente\
rprise_is_restricted","org_login_required","two_factor_setup_required"],help:uh},{of:["team_access_not_granted","team_not_found"],help:"the app has no access to\
 this workspace; install it there"},{of:["no_team","team_disabled","invalid_team"],help:dh},{of:["message_not_found","duplicate_message_not_found","is_inactive"],
help:"the message was deleted"},{of:["cant_update_message","edit_window_closed","no_dual_broadcast_content_update"],help:"the app may not change this message; i\
t stays as it is"},...ch,{of:["fatal_error","internal_error","update_failed","server_error"],help:"a fault within Slack; the message may be there all the same",
mayHaveArrived:!0},{of:["service_unavailable","team_added_to_org","external_channel_migrating","streaming_state_conflict"],help:"Slack cannot do it at the momen\
t; the next run tries again"},{of:["unknown_method","method_deprecated","deprecated_endpoint","upgrade_required","web-page"],help:"check `slack-api-url`: what a\
nswers there is not the API of Slack that the audit knows"}],xT=new Set([...Bi,...zi].flatMap(({of:e})=>e));function ph(e){return xT.has(e)}function ts(e){return e.
length<=60&&/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(e)}function $n({text:e,blocks:t}){return{text:e,...t===void 0?{}:{blocks:t},unfurl_links:!1,unfurl_media:!1}}async function Ar(e,{log:t},n){let r=await n(e);return fh(
r,Di)?(t?.("Slack refused the layout of the message; it is sent once more as text alone."),n({text:e.text})):r}function ns(e){return fh(e,ih)?{kind:"delivered"}:
e}function fh(e,t){return e.kind==="refused"&&e.code!==null&&t.includes(e.code)}var ST=2e4,vT=1100,RT=3,TT=6e3;function Wi(e,t,n,r){return{name:e,bar:n,async send(o,s){let a=await AT(t,OT(s),o,r),i=es(o),l=await Ar(i,r,h=>rs(t,"chat.postMes\
sage",{channel:t.channel,...$n(h)},r));if(l.kind!=="delivered")return l;let{ts:c,channel:d}=l.reply;if(c===null)return{kind:"delivered",keep:a};let u=await ET(t,
{ts:c,channel:d},o,r),p=o.changes.flatMap(({change:h,number:w})=>h==="close"||w===null?[]:[w]),f={ts:c,channel:d,message:i,open:[...new Set(p)]},m=JSON.stringify(
i).length<=TT;return{kind:"delivered",keep:[...a,...f.open.length>0&&m?[f]:[]].slice(-RT),...u===null?{}:{problem:`its thread is not complete: ${u}`}}}}}async function TD(e,t){
let n=await rs(e,"chat.postMessage",{channel:e.channel},t);return ns(n.kind==="delivered"?{kind:"delivered"}:n)}async function ET(e,{ts:t,channel:n},r,o){for(let s of Jg(
r)){await o.sleep(vT);let a=await Ar(s,o,i=>rs(e,"chat.postMessage",{channel:n,thread_ts:t,...$n(i)},o));if(a.kind!=="delivered")return a.problem}return null}async function AT(e,t,n,r){
let o=eh(n),s=[];for(let a of t){let i=a.open.filter(u=>o.has(u));if(i.length===0){s.push(a);continue}let l=th(a.message,new Set(i)),c=await rs(e,"chat.update",
{channel:a.channel,ts:a.ts,...$n(l)},r),d=a.open.filter(u=>!o.has(u));c.kind!=="delivered"?(r.log?.(`An earlier message in Slack could not be brought up to date\
: ${c.problem}`),(c.code===null||!lh.includes(c.code))&&s.push(a)):d.length>0&&s.push({...a,message:l,open:d})}return s}async function rs(e,t,n,r){let o=Ot({...r,
baseUrl:e.apiUrl,headers:{Authorization:`Bearer ${e.token}`},timeoutMs:r.timeoutMs??ST}),s={ts:null,channel:e.channel},a=await Te("Slack",zi,async()=>{let{data:i,
status:l}=await o.post(`/${t}`,{body:n,read:p=>JSON.parse(p)}),[c,d,u]=[I(i,"ts"),I(i,"channel"),I(i,"error")];return s={ts:typeof c=="string"?c:null,channel:typeof d==
"string"?d:e.channel},I(i,"ok")===!0?null:{code:typeof u=="string"&&ts(u)?u:"no-name",status:l}});return a.kind==="delivered"?{kind:"delivered",reply:s}:a}function OT(e){
return(Array.isArray(e)?e:[]).flatMap(t=>{let[n,r,o,s]=["ts","channel","message","open"].map(c=>I(t,c)),a=I(o,"text"),i=I(o,"blocks");if(typeof n!="string"||typeof r!=
"string"||typeof a!="string")return[];if(!Array.isArray(i)||!Array.isArray(s))return[];let l=s.filter(c=>Number.isInteger(c));return[{ts:n,channel:r,message:{text:a,
blocks:i},open:l}]})}async function mh(e,t,n){return Ar(t,n,r=>gh(e,$n(r),n))}async function PD(e,t){return ns(await gh(e,{},t))}async function gh(e,t,n){let r=He(e,n);if(r===null)return Ge(
"the Slack webhook");let o=Ce(r.url);return Te("Slack",Bi,async()=>{let{data:s,status:a}=await r.http.post(o,{body:t,read:i=>IT(i,o),refusal:i=>hh(i,o)});return s===
null?null:{code:s,status:a}})}function IT(e,t){if(LT(e.trim()))return null;let n=hh(e,t);if(n===null)throw new Error("neither ok nor the name of an error");return n}
function LT(e){let t=yh(e);return/^(?:ok)?$/i.test(e)||["ok","success"].some(n=>I(t,n)===!0)||I(t,"result")==="success"}function hh(e,t){let n=I(yh(e),"error"),
r=typeof n=="string"?n:e.trim();return ph(r)||ts(r)&&!t.includes(r)?r:null}function yh(e){try{return JSON.parse(e)}catch{return null}}var PT=256,MT=4096,CT=500,bh={outages:.15,changes:.47,tasks:.2,warnings:.18},$T="\u26A0\uFE0F 1,000,000 more warnings: the log of the run has them all",_T={critical:14105162,
high:14901769,medium:14396169,low:9147550},NT=2991182;function wh(e){let t=Pn(e),n=t.dashboardUrl===null?null:_e(t.dashboardUrl),r=FT(t,n);return{allowed_mentions:{
parse:[]},embeds:[{title:N(t.title,PT),...n===null?{}:{url:n},color:t.worst===null?NT:_T[t.worst],...r===""?{}:{description:r},footer:{text:N(t.footer.join(" \xB7 "),
CT)},timestamp:e.coverage.to}]}}function FT(e,t){let{sums:n,opening:r,outages:o,changes:s,tasks:a,aside:i}=e,l=t===null?[]:[en("Dashboard",t)],c=h=>[`\u2026 and ${G(
h)} more`,...l].join(": "),d=[...r===null?[]:[`**The audit is on.** ${r}`],n.join(`
`)],u=Object.values(Ht).map(h=>`**${h}**
${c(a.length+s.length)}`),p=[...d,...u,i??"",$T,...l].join(`

`),f=MT-p.length,m=(h,w,y)=>{let{kept:b,left:x}=Gt(w,Ln[h],f*bh[h],S=>y(S).length+1),k=x.length>0?[c(x.length)]:[];return w.length===0?"":[`**${Ht[h]}**`,...b.map(
y),...k].join(`
`)},g=Cn(e,f*bh.warnings,h=>`\u26A0\uFE0F ${zl(h)}`,h=>h.length+1);return[...d,m("outages",o,DT),m("changes",s,BT),m("tasks",a,zT),i??"",[...g.kept,g.more??""].
join(`
`).trimEnd(),...l].filter(h=>h!=="").join(`

`)}function DT(e){let{sign:t,facts:n,root:r}=e,o=Mn(e,kh);return[`${t} ${Br(r)}`,n,...o===""?[]:[o]].join(`
`)}function BT({sign:e,word:t,issue:n,cause:r,facts:o}){return`${e} **${t}**${n===null?"":` ${kh(n)}`} \xB7 ${o}
${Br(r)}`}function zT({sign:e,severity:t,task:n,facts:r}){return`${e} ${t} \xB7 ${n===null?"no task named":Br(n)} \xB7 ${r}`}function kh({number:e,url:t}){return en(
`#${e}`,t)}function xh(e,t){return{name:"Discord",send:n=>UT(e,wh(n),t)}}var WT=[{of:["code 10003"],help:"the channel or thread is gone"},{of:["code 10015"],help:"the webh\
ook was removed; make a new one"},{of:["code 50027"],help:"the address of the webhook is incomplete or was renewed; copy it anew"},{of:["code 50035"],help:"Disc\
ord did not take the layout of the message"},{of:["code 50083"],help:"the thread is archived; open it again or name another one"},{of:["code 220001"],help:"a fo\
rum channel needs a thread: add `?thread_id=` and its id to the address of the webhook"},{of:[401],help:"the address of the webhook is incomplete or was renewed\
; copy it anew"},{of:[404],help:"the webhook was removed; make a new one"},{of:[429],help:"Discord turns away the address of this runner, which others share; it\
 is no fault of the webhook, and the next run tries again"},{of:["web-page"],help:"a web page answered in place of Discord: check `discord-webhook-url`, and any\
 proxy on the way"}];async function UT(e,t,n){let r=He(e,n);return r===null?Ge("the Discord webhook"):(r.url.searchParams.set("wait","true"),Te("Discord",WT,async()=>{
let o={body:t,read:HT,refusal:jT,limitIn:GT};return await r.http.post(Ce(r.url),o),null}))}function HT(e){if(typeof I(JSON.parse(e),"id")!="string")throw new Error(
"not a message");return null}function GT(e){try{let t=I(JSON.parse(e),"retry_after");return typeof t=="number"&&t>=0?t:null}catch{return null}}function jT(e){try{
let t=I(JSON.parse(e),"code");return typeof t=="number"&&t!==0?`code ${t}`:null}catch{return null}}async function Sh({url:e,method:t},n){let r=He(e,n);if(r===null)return Ge("the heartbeat");let{http:o,url:s}=r,a={read:()=>null,anyBody:!0,idempotent:!0};return Te(
"The heartbeat",[],async()=>(await(t==="GET"?o.get(Ce(s),a):o.post(Ce(s),a)),null))}var Oh=Zt(Kt(),1);var Eh=Zt(Kt(),1);var qT=1,_n=100,vh=20,ZT=20,Rh=300;function Ah(e){let{name:t,baseline:n,coverage:r,changes:o,totals:s,groups:a,outages:i,problems:l,dashboardUrl:c}=e,{failures:d,
succeeded:u,expected:p,savedByRetry:f,swallowed:m,otherApps:g,ignored:h,unrecognised:w,workers:y}=e,b={name:t,headline:Uo(e),baseline:n,window:{from:r.from,to:r.
to,complete:r.complete,reasons:r.reasons.slice(0,vh).map(Nn)},counts:{failures:d,succeeded:u,expected:p,savedByRetry:f,swallowed:m,otherApps:g,ignored:h,unrecognised:w,
workers:y},changes:o.slice(0,_n).map(({change:k,backlog:S,title:T,severity:A,total:F,recent:ee,firstSeen:P,lastSeen:v,outage:R,number:M,url:O})=>({change:k,...k===
"open"&&S===!0?{backlog:S}:{},title:Nn(T),severity:A,total:F,recent:ee,firstSeen:P,lastSeen:v,outage:R,issue:Th(M,O)})),totals:s.slice(0,_n).map(k=>({...k,task:k.
task===null?null:Nn(k.task)})),groups:a.slice(0,_n).map(k=>({title:Nn(k.title),severity:k.severity,count:k.count,trend:k.trend,firstSeen:k.firstSeen,waiting:k.waiting,
transient:k.transient,muted:k.muted,outage:k.outage,issue:Th(k.number,k.url)})),outages:i.slice(0,ZT).map(k=>({...k,root:Nn(k.root)})),omitted:{changes:Math.max(
0,o.length-_n),totals:Math.max(0,s.length-_n),groups:Math.max(0,a.length-_n)},problems:[...Rn(e.silent,e.awake),...l].slice(0,vh).map(Nn),dashboardUrl:c===null?
null:_e(c)},x=(0,Eh.createHash)("sha256").update(JSON.stringify(b)).digest("hex").slice(0,32);return{schema:qT,type:"digest",id:x,repeat:e.repeat,...b}}function Nn(e){
return N(jn(N(e,Rh)),Rh)}function Th(e,t){return e===null?null:{number:e,url:t===null?null:_e(t)}}function Ih(e,t){return{name:"Webhook",send:n=>YT(e,Ah(n),t)}}var KT="check that the receiver has the same `webhook-secret`, signs `TIMESTAMP.BODY` and has the \
right time",VT=[{of:[401,403],help:KT},{of:[404],help:"check `webhook-url`"},{of:[405],help:"check `webhook-url`: the receiver must take POST"},{of:[410],help:"\
the receiver wants no more digests; remove `webhook-url`"},{of:[413],help:"the receiver must take bodies of 512 KB"}];async function YT(e,t,n){let r=String(Math.
floor(n.now()/1e3)),o=He(e.url,n,{"X-Celery-Failure-Audit-Timestamp":r,"X-Celery-Failure-Audit-Signature":`v1=${QT(e.secret,r,JSON.stringify(t))}`,"Idempotency-\
Key":t.id});return o===null?Ge("the webhook"):Te("The webhook",VT,async()=>(await o.http.post(Ce(o.url),{body:t,read:()=>null,anyBody:!0,idempotent:!0,refusal:()=>null}),
null))}function QT(e,t,n){return(0,Oh.createHmac)("sha256",e).update(`${t}.${n}`).digest("hex")}var Lh={outages:2560,changes:6656,tasks:3072,warnings:3072};function Mh(e){let t=Pn(e),{sums:n,opening:r,aside:o}=t,s=Cn(t,Lh.warnings,t1,Ph),a=t.dashboardUrl===
null?null:_e(t.dashboardUrl),i=zr(t.title),l=(d,u,p)=>{if(u.length===0)return[];let{kept:f,left:m}=Gt(u.map(p),Ln[d],Lh[d],Ph),g=`\u2026 and ${G(m.length)} more${a===
null?"":`: ${en("Dashboard",a)}`}`;return[{...os(Ht[d]),weight:"Bolder"},...f.flat(),...m.length>0?[os(g)]:[]]},c=[{type:"RichTextBlock",inlines:[{type:"TextRun",
text:i,size:"Large",weight:"Bolder"}]},...r===null?[]:[os(`**The audit is on.** ${r}`)],...n.map(Or),...l("outages",t.outages,XT),...l("changes",t.changes,JT),...l(
"tasks",t.tasks,e1),...o===null?[]:[os(o)],...s.kept.flat(),...s.more===null?[]:[Or(s.more)],{type:"TextBlock",text:t.footer.join(" \xB7 "),wrap:!0,size:"Small",
isSubtle:!0}];return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.i\
o/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:i,msteams:{width:"Full"},body:c,actions:a===null?[]:[{type:"Action.OpenUrl",title:"\
Dashboard",url:a}]}}]}}function Ph(e){return Xt(JSON.stringify(e))}function JT({sign:e,word:t,issue:n,cause:r,facts:o}){return[Or(`${e} **${t}**${n===null?"":` ${Ch(
n)}`} \xB7 ${o}`),$h(r)]}function XT(e){let{sign:t,facts:n,root:r}=e,o=Mn(e,Ch);return[Or(`${t} ${n}`),$h(r),...o===""?[]:[Or(o)]]}function Ch({number:e,url:t}){
return en(`#${e}`,t)}function Or(e){return{type:"TextBlock",text:e,wrap:!0,spacing:"Small"}}function $h(e){return{type:"RichTextBlock",spacing:"None",inlines:[_h(
e)]}}function e1({sign:e,severity:t,task:n,facts:r}){return[{type:"RichTextBlock",spacing:"Small",inlines:[{type:"TextRun",text:`${e} ${t} \xB7 `},n===null?{type:"\
TextRun",text:"no task named"}:_h(n),{type:"TextRun",text:` \xB7 ${r}`}]}]}function t1(e){return[{type:"RichTextBlock",spacing:"Small",inlines:[{type:"TextRun",
text:`\u26A0\uFE0F ${zr(e)}`}]}]}function os(e){return{type:"TextBlock",text:e,wrap:!0}}function _h(e){return{type:"TextRun",text:zr(e),fontType:"Monospace"}}function Fh(e,t){return{name:"Teams",send:n=>r1(e,Mh(n),t)}}var Nh="copy the address of the webhook from the flow anew, with all that follows the question mark",
n1=[{of:["WorkflowTriggerIsNotEnabled"],help:"the flow is switched off; switch it on"},{of:["connector-failed"],help:"this is a connector of Office 365, which a\
re retired: make a workflow and take its address (docs/channels.md)"},{of:[400],help:'the flow must start with "When a Teams webhook request is received" and be\
 switched on'},{of:[401,403],help:`${Nh}; its trigger must let anyone start it`},{of:[404,410],help:`the flow is gone; make a new one, or ${Nh}`},{of:[413],help:"\
the card is larger than the flow takes"},{of:["web-page"],help:"a web page answered in place of Teams: check `teams-webhook-url`, and any proxy on the way"}];async function r1(e,t,n){
let r=He(e,n);return r===null?Ge("the Teams webhook"):Te("Teams",n1,async()=>{let{data:o,status:s}=await r.http.post(Ce(r.url),{body:t,read:o1,refusal:s1});return o?
{code:"connector-failed",status:s}:null})}function o1(e){return/delivery failed with error|endpoint returned HTTP error/i.test(e)}function s1(e){try{let t=I(I(JSON.
parse(e),"error"),"code");return typeof t=="string"&&/^[A-Za-z]{1,60}$/.test(t)?t:null}catch{return null}}function uB({channels:e,severityChannels:t},n){let{slack:r,teamsUrl:o,discordUrl:s,webhook:a}=e,i=Dh(n);return[...r===null?[]:a1(r,t,i),...o===null?[]:[Fh(o,i)],
...s===null?[]:[xh(s,i)],...a===null?[]:[Ih(a,{...i,now:n.now})]]}function a1(e,t,n){return e.kind==="webhook"?[{name:"Slack",send:r=>mh(e.url,es(r),n)}]:[Wi("S\
lack",e,null,n),...t.map(({name:r,severity:o})=>Wi(`Slack ${r}`,{...e,channel:r},o,n))]}function pB({heartbeat:e},t){return e===null?null:()=>Sh(e,Dh(t))}function Dh({
sleep:e,log:t}){return{userAgent:On,sleep:e,log:t}}var i1=new Set(["program","sender","host","system","source"]),l1={phrase:"it would leave out tracebacks, retries and failures that other words tell of",severity:"\
many shippers give every line the same severity, and INFO lines tell of retries",either:"a line may match its other part instead",unread:"it could not be read"};
function zh({name:e,query:t}){let n=t.match(/"[^"]*"?|'[^']*'?|[()]|-(?=\S)|[^\s()"':]+:|[^\s()":]+/g)??[],r={tokens:n,at:0},{terms:o,unused:s}=Wh(r),a=n.slice(
r.at).join(" "),i=a===""?s:[{text:t,why:"unread"}];return{terms:a===""?o??"":"",unused:i.map(({text:l})=>l),notes:i.map(({text:l,why:c})=>`Not used of the saved\
 search "${e}": ${l}; ${l1[c]}.`)}}function Wh(e){let t=e.at,n=[Bh(e)];for(;e.tokens[e.at]==="OR";)e.at+=1,n.push(Bh(e));let[r]=n;if(n.length===1&&r)return r;let o=n.
flatMap(s=>s.unused);return n.every(({terms:s})=>s!==null)?{terms:`(${n.map(({terms:s})=>s).join(" OR ")})`,unused:o}:{terms:null,unused:[{text:Ui(e,t),why:"eit\
her"}]}}function Bh(e){let t=[];for(;;){let r=e.tokens[e.at];if(r==="AND")e.at+=1;else{if(r===void 0||r==="OR"||r===")")break;t.push(Uh(e))}}let n=t.flatMap(r=>r.
terms??[]);return{terms:n.length===0?null:n.join(" "),unused:t.flatMap(({unused:r})=>r)}}function Uh(e){let t=e.at,n=e.tokens[e.at]??"";if(e.at+=1,n==="-"||n===
"NOT")return Uh(e),{terms:Ui(e,t).replace(/^NOT ?/,"-"),unused:[]};if(n==="("){let r=Wh(e);return e.at+=1,r}if(n.length>1&&/^[a-z.]+:$/i.test(n)){if(e.tokens[e.
at]==="(")for(;e.at<e.tokens.length&&e.tokens[e.at]!==")";)e.at+=1;e.at+=1;let r=n.slice(0,-1).toLowerCase(),o=Ui(e,t);return i1.has(r)?{terms:o,unused:[]}:{terms:null,
unused:[{text:o,why:r==="severity"||r==="facility"?"severity":"phrase"}]}}return{terms:null,unused:[{text:n,why:"phrase"}]}}function Ui({tokens:e,at:t},n){return e.
slice(n,t).join(" ").replace(/(^|[\s(])- /g,"$1-").replace(/: /g,":").replace(/\( /g,"(").replace(/ \)/g,")")}function Fn(e,t){let n=null,r=null,o=null,s=!1;return{see(a,i){return t!==null&&i>t?(s=!0,!1):e!==null&&i<e?(n=null,r=null,o=null,!1):(s||(n??=o!==null&&E(o,a)<
0?o:a,r=a),!0)},readTo(a){!s&&r!==null&&E(a,r)>0&&(r=a)},readFrom(a){o=a},stop(){s=!0},range:()=>n!==null&&r!==null?[n,r]:null}}function B(e){return`${new Date(e*1e3).toISOString().slice(0,19)}Z`}function V(e){let t=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?(?:Z|UTC|([+-]\d\d):?(\d\d))$/.
exec(e);if(t===null)return null;let n=t[3]===void 0?"Z":`${t[3]}:${t[4]??"00"}`,r=Date.parse(`${t[1]}T${t[2]}${n}`);return Number.isNaN(r)?null:Math.floor(r/1e3)}
function Dn(){let e="",t=null;return n=>{if(n===e&&t!==null)return t;let r=V(n);return r===null?null:(e=n,t={seconds:r,at:B(r)},t)}}var jt={id:["id","event_id"],at:["received_at","receive_time","time"],source:["source_name","hostname","syslog_host"],program:["program","syslog_appname"],message:[
"message","logmsg"]},as=["time","message","hostname","severity","program"];function Hh(){let e=Zh();return t=>{let n=Hi(t),r=Se(ss(n,jt.id));return r===null?null:
qh(n,r,e)}}function Gh(e){let t=Zh();return n=>{let r=Hi(n);if(r===null||!c1(r))return null;let o=qh(r,"",t);return o===null?null:{...o,event:{...o.event,id:e()}}}}
function c1(e){let t=Object.keys(e);return t.length===as.length&&as.every(n=>t.includes(n))}function jh(e){let t=Hi(e);return t===null?null:Object.keys(t)}function Hi(e){
let t=e.trimStart();if(!t.startsWith("{"))return null;try{let n=je(t);return typeof n=="object"?n:null}catch{return null}}function ss(e,t){for(let n of t){let r=I(
e,n);if(r!=null)return r}}function qh(e,t,n){let r=n(ss(e,jt.at)),o=jt.message.find(a=>I(e,a)!==void 0);if(r===null||o===void 0)return null;let s={id:t,at:r.at,
source:Z(ss(e,jt.source),""),program:Z(ss(e,jt.program),""),message:Z(I(e,o),"")};return{seconds:r.seconds,event:s}}function Zh(){let e,t=null;return n=>{if(n!==
e||t===null){let r=u1(n);e=n,t=r===null?null:{seconds:r,at:B(r)}}return t}}var d1=[{below:1e11,perSecond:1},{below:1e14,perSecond:1e3},{below:1e17,perSecond:1e6},
{below:1e20,perSecond:1e9}];function u1(e){if(typeof e=="string"&&!/^\d+(?:\.\d+)?$/.test(e))return V(e)??V(`${e}Z`);let t=typeof e=="string"||typeof e=="number"?
Number(e):Number.NaN,n=d1.find(({below:r})=>t<r);return n===void 0||!(t>0)?null:Math.floor(t/n.perSecond)}function Kh(){let e=Dn(),t=[];return n=>{let r=0;for(let a=0;a<9;a++){let i=n.indexOf("	",r);if(i<0)return null;t[a]=n.slice(r,i),r=i+1}let o=Se(t[0]),s=e(t[2]??
"");return o===null||s===null?null:{seconds:s.seconds,event:{id:o,at:s.at,source:t[4]??"",program:t[8]??"",message:n.slice(r)}}}}var p1=/^\d{5,20}\t\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;
function is(e){return p1.test(e)}var f1=/^.{0,120}?\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[,.]\d{3}/;function Gi(e){let t=f1.exec(e);return t===null?null:V(`${t[1]}T${t[2]}Z`)}function Vh(e,t,n){let r=t,
o=B(t);return s=>{if(is(s))return null;let a=Gi(s);return a!==null&&a!==r&&(r=a,o=B(a)),{seconds:r,event:{id:n(),at:o,source:e.source,program:e.program,message:s}}}}var m1=e=>e.join(" or "),ji=[{name:"papertrail",hasIds:!0,expected:"an archive of Papertrail (10 columns between tabs: id, generated_at, received_at, source_id,\
 source_name, source_ip, facility_name, severity_name, program, message)",reader:()=>Kh()},{name:"json",hasIds:!0,expected:`an archive of SolarWinds or events o\
f a search API (JSON, one object a line or one array, with the keys ${Object.values(jt).map(m1).join(", ")})`,reader:()=>Hh()},{name:"swo",hasIds:!1,expected:`t\
he output of \`swo logs get --json\` (keys ${as.join(", ")})`,reader:({nextId:e})=>Gh(e)}],qt={name:"plain",hasIds:!1,expected:"a Celery worker's own log, with \
at least one line of a worker",reader:({name:e,startsAt:t,nextId:n})=>Vh(e,t,n)},Yh=`${ji.map(({expected:e})=>e).join("; ")}; or ${qt.expected}`;var qi=3600;function Qh({tallies:e,bounds:t,seen:n,outside:r},o,s){let a=[...e].map(([y,b])=>({...b,file:y.file,format:y.format,range:b.examined.range(),period:w1(
y,b.reached)})),i=n.first>n.last,l=g1(o),c=a.flatMap(b1),d=[...l.reasons,...c],u=!l.isMissed&&a.every(y=>y1(y)&&!Jh(y)),{before:p,after:f}=r.end();i&&l.reasons.
length===0&&p===null&&f===null&&d.push(`No line of the window is in the files (${a.length} read).`);let m=Math.max(0,...o.map(({file:y})=>V(y.modifiedAt)??0)),g=t.
from??(i?t.to??m:n.first),h=t.to??(i?Math.max(g,m):n.last),w=a.flatMap(({period:y})=>y===null?[]:[y]);if(a.length>0&&w.length===a.length){let y=x1(w,g,h);y.length>
0&&(u=!1);for(let b of y)d.push(`No file holds the time from ${B(b.start)} to ${B(b.end)}.`);y[0]?.start===g&&(g=y.shift()?.end??g),y[0]!==void 0&&(h=y[0].start-
1)}for(let{broken:y,reached:b}of a)y!==null&&(h=Math.min(h,(b??g)-1));return{from:B(g),to:B(Math.max(g,h)),complete:u,reasons:d,examined:s?[]:k1(a),requests:0,outside:{
before:p,after:f}}}function g1(e){let t=e.filter(s=>s.unfit!==null),n=e.some(s=>s.unfit===null&&s.format!==null),r=!n||t.some(({file:s})=>!s.found),o=t.slice(0,
Bn).map((s,a)=>`${s.unfit}${r&&a===0?`; expected ${Yh}`:"; not read"}.`);return t.length>Bn&&o.push(`${Zi(t.length-Bn,"more file")} of no known format not read.`),
!n&&t.length===0&&o.push(`${h1(e.map(({file:s})=>s.path))} ${e.length===1?"is":"are"} empty.`),{reasons:o,isMissed:r}}var Bn=5;function h1(e){let t=e.slice(0,Bn).
join(", ");return e.length>Bn?`${t} and ${e.length-Bn} more files`:t}function Jh({format:e,backward:t,forward:n}){return e?.name==="swo"&&t>n}function y1({broken:e,
unordered:t,lost:n}){return e===null&&t===0&&!n}function b1(e){let{path:t}=e.file,{odd:n,lost:r,unordered:o,broken:s}=e;return[...Jh(e)?[`${t} runs from the new\
est line to the oldest: turn it round, for one with tac.`]:[],...s===null?[]:[`${s}; what followed was not read.`],...o===0?[]:[`${t}: ${Zi(o,"event")} out of t\
he order of ids left out; sort the file by id.`],...n===0?[]:[`${t}: ${Zi(n,"line")} in another format left out${r?"; put them into a file of their own":""}.`]]}
function w1({file:e,first:t,startsAt:n,format:r},o){let s=El(e.path);if(s===null||r===null)return s;let a=t?.seconds??n;return a<s.start-qi||a>s.end+qi?null:o===
null||o<=s.end+qi?s:{start:s.start,end:o+1}}function k1(e){let t=[],n=e.flatMap(s=>s.period!==null&&s.broken===null&&s.unordered===0?[{...s.period,range:s.range}]:
[]).toSorted((s,a)=>s.start-a.start),r=Number.NaN,o=null;for(let s of n)s.start!==r&&(o=null),o!==null&&s.range!==null&&E(o[1],s.range[0])<0&&t.push([o[1],s.range[0]]),
r=s.end,o=s.range??o;return Fe(e.flatMap(s=>s.range===null?[]:[s.range]),t)}function x1(e,t,n){let r=[],o=t;for(let{start:s,end:a}of[...e.toSorted((i,l)=>i.start-
l.start),{start:n,end:n}])Math.min(s,n)>o&&r.push({start:o,end:Math.min(s,n)}),o=Math.max(o,a);return r}function Zi(e,t){return`${e} ${t}${e===1?"":"s"}`}var S1=5e3;async function*ty(e){let t=e.toSorted((s,a)=>E(s.firstId,a.firstId)),n=[],r=[],o="";for(;;){let s=ey(n);for(;t[0]!==void 0&&(s===null||E(t[0].firstId,
ls(s))<=0);){let i={pages:t.shift().pages(),page:[],next:0};await Xh(i)&&n.push(i),s=ey(n)}if(s===null)break;let a=v1([...n.filter(i=>i!==s).map(ls),...t.slice(
0,1).map(i=>i.firstId)]);for(;s.next<s.page.length;s.next++){let i=s.page[s.next].event;if(a!==null&&E(i.id,a)>0)break;E(i.id,o)>0&&(r.push(i),o=i.id)}s.next>=s.
page.length&&!await Xh(s)&&n.splice(n.indexOf(s),1),r.length>=S1&&(yield r,r=[])}r.length>0&&(yield r)}async function Xh(e){for(let t=await e.pages.next();t.done!==
!0;t=await e.pages.next())if(t.value.length!==0)return e.page=t.value,e.next=0,!0;return!1}function ls(e){return e.page[e.next].event.id}function ey(e){return e.
reduce((t,n)=>t===null||E(ls(n),ls(t))<0?n:t,null)}function v1(e){return e.reduce((t,n)=>t===null||E(n,t)<0?n:t,null)}import{basename as B1}from"node:path";function cs(e){let t=Et();return t.read(e),t.end().workerRecords>0}import{pipeline as I1,Readable as L1}from"node:stream";import{createGunzip as P1}from"node:zlib";var[ny,R1,T1]=[34,92,44],[Ki,E1,Vi,Yi]=[123,125,91,93],A1=10;function ry(e){let t=e.toString("latin1",0,4096).replace(/^\u00ef\u00bb\u00bf/,"");return/^\s*\[\s*[{\]]/.
test(t)||/^\s*\{[ \t\r]*\n/.test(t)?"element":/^\s*(?:\[\s*|\{[ \t\r]*)?$/.test(t)&&e.length<4096?null:"line"}function oy(){let e=Buffer.alloc(0),t=0,n=0,r=!1,o=(s,a)=>s<
0?[]:[e.toString("utf8",s,a)];return{push(s){let a=[],i=e.length,l=n>0?0:-1,c=-1;for(e=e.length===0?s:Buffer.concat([e,s]);i<e.length;i+=1){let d=e[i];if(r){let u=e.
indexOf(ny,i);if(u<0)break;i=u,r=O1(e,u)}else n>0?(d===ny?r=!0:d===Ki||d===Vi?n+=1:(d===E1||d===Yi)&&(n-=1),n===0&&(a.push(e.toString("utf8",l,i+1)),l=-1)):d===
Ki||d===T1||d===Vi||d===Yi||d===A1?(a.push(...o(c,i)),c=-1,d===Vi?t+=1:d===Yi?t-=1:d===Ki&&([n,l]=[1,i])):c<0&&d>32&&(c=i)}return a.push(...o(c,e.length)),e=l<0?
Buffer.alloc(0):Buffer.from(e.subarray(l)),a},rest:()=>e,end:()=>n>0?"inside an object":t>0?"inside its array":null}}function O1(e,t){let n=t-1;for(;e[n]===R1;)
n-=1;return(t-n)%2===0}var M1=1<<20,Qi=4<<20,ds=10,ay=13,C1=5e3,sy=1e3,$1=Buffer.from([239,187,191]);async function*Ji(e,t){let n=D1(e),r=Buffer.alloc(0),o=null;for(;o===null;){let a=await n.
next();if(a.done===!0)break;r=r.length===0?a.value:Buffer.concat([r,a.value]),o=r.length>Qi?"line":ry(r)}if(r.subarray(0,3).equals($1)&&(r=r.subarray(3)),r.length===
0)return;let s=ly(r,n);yield*o==="element"?F1(s,t):_1(s,t)}async function*_1(e,t){let n=null,r=0;for await(let o of e){let s=n===null?o:Buffer.concat([n,o]),a=[],
i=0;for(let l=s.indexOf(ds);l>=0;l=s.indexOf(ds,i)){let c=s.toString("utf8",i,l>i&&s[l-1]===ay?l-1:l);c===""&&(r+=1),(c!==""||r<=sy)&&a.push(c),i=r<sy?l+1:N1(s,
l+1),!(a.length<C1)&&(yield{unit:"line",entries:a},a=[])}n=i<s.length?Buffer.from(s.subarray(i)):null,n!==null&&iy(n,t,"line break"),a.length>0&&(yield{unit:"li\
ne",entries:a})}n!==null&&(yield{unit:"line",entries:[n.toString("utf8")]})}function N1(e,t){let n=t;for(;e[n]===ds||e[n]===ay&&e[n+1]===ds;)n+=1;return n}async function*F1(e,t){
let n=oy();for await(let o of e){let s=n.push(o);iy(n.rest(),t,"end of a JSON object"),s.length>0&&(yield{unit:"element",entries:s})}let r=n.end();if(n.rest().length>
0&&(yield{unit:"element",entries:[n.rest().toString("utf8")]}),r!==null)throw new z(`${t} ends ${r}: it is cut`)}function iy(e,t,n){if(e.length>Qi)throw new z(`${t}\
 has no ${n} in ${Qi>>20} MiB: it is no log`)}async function*D1(e){let t=e[Symbol.asyncIterator]();try{let n=await t.next();for(;n.done!==!0&&n.value.length<2;){
let s=await t.next();if(s.done===!0)break;n={done:!1,value:Buffer.concat([n.value,s.value])}}if(n.done===!0)return;let r=ly(n.value,t);if(n.value[0]!==31||n.value[1]!==
139)return yield*r;let o=P1({chunkSize:M1});I1(L1.from(r,{objectMode:!0}),o,()=>{}),yield*o}finally{e.destroy()}}async function*ly(e,t){yield e;try{for(let n=await t.
next();n.done!==!0;n=await t.next())yield n.value}finally{await t.return?.()}}function dy(e){return e.undecided===null||!e.file.found?e:{...e,unfit:e.undecided,undecided:null}}var us=2e3,z1=16<<20;async function uy(e){let t=Ji(e.open(),e.
path),n=[],r=!1,o=null;try{for(let[f,m]=[0,0];f<us&&m<z1;){let g=await t.next();if(r=g.done===!0,g.done===!0)break;n.push(g.value),f+=g.value.entries.length,m+=
g.value.entries.reduce((h,w)=>h+w.length,0)}e.once||await t.return(void 0)}catch(f){if(n.length===0)throw U1(e,f);o=f,r=f instanceof z}let s=n.flatMap(f=>f.entries).
filter(f=>f.trim()!==""),a=G1(s),i=a??(s.length===0?null:qt),l=a===null?null:j1(a,s),c=i===qt?q1(e,s):null,d=c===null||c.worker?null:Z1(e,n,r),u=r||c?.binary===
!0,p=l?.seconds??c?.stamp??null;return{file:e,format:i,first:a?.hasIds===!0?l:null,startsAt:p??V(e.modifiedAt)??0,entries:e.once?()=>W1(n,t,o):()=>Ji(e.open(),e.
path),unfit:u?d:null,undecided:u?null:d}}async function*W1(e,t,n){if(yield*e,n!==null)throw n;yield*t}function U1(e,t){return t instanceof z?t:new z(`${e.path} \
cannot be read: ${_r(t)}`)}var H1={source:"",program:""};function Xi(e){let t=0;return e.reader({name:H1,startsAt:0,nextId:()=>String(++t)})}function G1(e){let[
t=""]=e,n=ji.map(a=>({format:a,read:Xi(a)})),r=n.find(({read:a})=>a(t)!==null);if(r!==void 0)return r.format;let o=e.slice(0,us);return n.find(({read:a})=>o.filter(
i=>a(i)!==null).length>o.length/2)?.format??null}function j1(e,t){let n=Xi(e),r=null;for(let o of t){let s=n(o);if(s!==null&&(r===null||E(s.event.id,r.event.id)<
0)&&(r=s),r!==null&&e.name!=="json")break}return r}function q1(e,t){let n=t.slice(0,us),r=Xi(qt),o=n.flatMap(a=>r(a)?.event??[]),s=py(t);return{stamp:n.map(Gi).
find(a=>a!==null)??null,worker:!s&&cs(o.map(a=>({...a,at:e.modifiedAt}))),binary:s}}function py([e=""]){return e.slice(0,4096).includes("\0")}function Z1(e,t,n){
let r=t.flatMap(({entries:i})=>i),o=r.findIndex(i=>i.trim()!==""),s=r.filter(i=>i.trim()!=="");return`${t[0]?.unit==="element"?`${e.path}, element ${o+1}`:`${e.
path}:${o+1}`}: found ${K1(s,n)}`}function K1(e,t){let[n=""]=e;if(py(e))return"binary data";let r=e.slice(0,us),o=t?cy(e.length,"line"):`${cy(r.length,"line")},\
 at its start,`,s="none of a Celery worker",a=jh(n);if(a!==null)return`JSON objects with the keys ${a.slice(0,12).map(V1).join(", ")||"(none)"}`;if(/^\s*[[{]/.test(
n)&&/[\]}]\s*$/.test(n))return`${o} of JSON, no objects with keys`;for(let[i,l]of[["	","tabs"],[",","commas"],[";","semicolons"]]){let c=n.split(i).length,d=r.filter(
p=>p.split(i).length===c).length;if((i==="	"||r.length>1&&!/\d\d:\d\d:\d\d[,.]\d/.test(n))&&c>1&&d>r.length*.8)return`${o} with ${c} columns between ${l}, ${s}`}
return`${o} of text, ${s}`}function V1(e){return/^[\w.@-]{1,40}$/.test(e)?e:"\u2026"}function cy(e,t){return`${e} ${t}${e===1?"":"s"}`}function fy(e){let t=e.map(
({file:n})=>n.path==="-"?"stdin":B1(n.path));return new Map(e.map((n,r)=>[n,t.indexOf(t[r]??"")===t.lastIndexOf(t[r]??"")?t[r]??"":n.file.path]))}var my=1e4;async function*gy(e,t,n){let r=e.format?.name!=="json",o=[];try{for await(let{entries:s}of e.entries()){let a=[];for(let i of s){let l=i===""?null:t(
i);l!==null?a.push(l):i!==""&&(n.odd+=1,n.lost||=n.odd<=Q1&&J1(i,e))}r?yield a:(o=Y1([...o,...a]),o.length>my&&(yield o.splice(0,o.length-my)))}}catch(s){throw yield o,
s}yield o}function Y1(e){let t=(n,r)=>r===0||E(e[r-1].event.id,n.event.id)<=0;return e.every(t)?e:e.sort((n,r)=>E(n.event.id,r.event.id))}var Q1=1e3;function J1(e,{
format:t,file:n}){return t===qt?is(e):cs([{id:"1",at:n.modifiedAt,source:"",program:"",message:e}])}async function hy(e){if(e.files.length===0)throw new z("no files to read","Name at least one file in `archive`.");let t=[];for(let a of e.files)t.push(await uy(
a));let n=t.some(({first:a})=>a!==null)?t.map(dy):t,r=n.filter(({unfit:a,format:i})=>a===null&&i!==null),o=r.find(({format:a})=>a?.hasIds===!0),s=r.find(({format:a})=>a?.
hasIds===!1);if(s!==void 0&&o!==void 0)throw new z(`archives and plain logs cannot be read together: ${o.file.path} has event ids, ${s.file.path} has none`,"Giv\
e only one of the two kinds.");return{name:"archive",hasIds:o!==void 0,search:(a,i)=>X1(n,a,i),link:()=>null}}async function*X1(e,t,n){let r=t.to===null?null:V(
t.to),o={from:t.from===null?null:V(t.from),to:r,last:r===null?Number.POSITIVE_INFINITY:r+t.margin},s=e.filter(({unfit:c})=>c===null),a={bounds:o,tallies:new Map(
s.map(c=>[c,{examined:Fn(o.from,o.to),odd:0,lost:!1,unordered:0,forward:0,backward:0,broken:null,reached:null}])),seen:{first:Number.POSITIVE_INFINITY,last:Number.
NEGATIVE_INFINITY},outside:No()},i=s.some(({format:c})=>c?.hasIds===!1),l=i?tE(s,a):eE(s,a);for await(let c of l){let d=n===void 0?c:c.filter(u=>Ne(u,n));d.length>
0&&(yield d)}return Qh(a,e,i)}function eE(e,t){let n=0;return ty(e.flatMap(r=>{let{format:o,first:s,startsAt:a}=r;if(s===null||o===null)return[];let i={source:"",
program:""},l=o.reader({name:i,startsAt:a,nextId:()=>String(++n)});return[{firstId:s.event.id,pages:()=>yy(r,l,t)}]}))}async function*tE(e,t){let n=fy(e),r=0;for(let o of e.
toSorted((s,a)=>s.startsAt-a.startsAt)){if(o.format===null)continue;let s=n.get(o)??o.file.path,a={source:s,program:s.slice(s.lastIndexOf("/")+1)},i=o.format.reader(
{name:a,startsAt:o.startsAt,nextId:()=>String(++r)});for await(let l of yy(o,i,t))yield l.map(({event:c})=>c)}}async function*yy(e,t,{tallies:n,bounds:r,seen:o,
outside:s}){let a=n.get(e);if(a===void 0)return;let i="";try{let l=gy(e,t,a);for await(let c of l){let d=[],u=Number.POSITIVE_INFINITY;for(let p of c){let{event:f,
seconds:m}=p,g=E(f.id,i);if(g===0)continue;if(g<0){a.unordered+=1,a.examined.stop();continue}i=f.id,m>(a.reached??m)?a.forward+=1:m<(a.reached??m)&&(a.backward+=
1),a.reached=m,u=Math.min(u,m);let h=a.examined.see(f.id,m);h&&(o.first=Math.min(o.first,m),o.last=Math.max(o.last,m)),h||r.to!==null&&m>r.to&&m<=r.last?d.push(
p):r.from!==null&&m<r.from?s.before(f.at):s.after(f.at)}if(d.length>0&&(yield d),u>r.last&&Number.isFinite(u)){(await l.next()).done!==!0&&s.cut();return}}}catch(l){
a.broken=l instanceof z?l.message:`${e.file.path} broke off: ${_r(l)}`}}function ps(e,t,n){let r=[],o=!1;return async()=>{o&&r.push(n.now()),o=!0;let s=r.length<e?void 0:r.shift();if(s===void 0)return;let a=s+t+20-n.now();a>0&&await n.
sleep(a)}}function fs(e){let t=0;return{see(n){let r=n===null?Number.NaN:e()-Date.parse(n);Number.isNaN(r)||(t=r>0&&r<36e5?r:0)},get aheadMs(){return t}}}var by=2e3;function zn(e,t,n){let r=t??"",s=[n.length>0&&/\bOR\b/.test(r)?`(${r})`:r,...n].filter(a=>a!=="").join(" ");if(s.length>by)throw new z(`the query has\
 ${s.length} characters; ${e} takes ${by}`,"Shorten `query`, or narrow the search with `group` and `system` instead.");return s}function Ir(e,t){if(!t.includes(
'"'))return`"${t}"`;if(!t.includes("'"))return`'${t}'`;throw new z(`a phrase with both kinds of quotes cannot be searched in ${e}`)}function ms(e,{any:t,none:n,
except:r=[]}){let o=t.map(i=>Ir(e,i)),s=[...(n??[]).map(i=>`-${Ir(e,i)}`),...r.length>0?[`-program:(${r.map(i=>Ir(e,i)).join(" ")})`]:[]],a=[...o,...s.length>0?
[`(${s.join(" ")})`]:[]];return a.length===1?a[0]??"":`(${a.join(" OR ")})`}async function wy(e,t){if(/^\d+$/.test(t))return t;let n=await tl(e,"groups",Sy),r=rl(n,t);if(r!==null)return r.id;throw new z(`Papertrail has no group named "${t}\
"`,n.length===0?"The token sees no groups at all: leave `group` empty.":`Groups the token can see: ${nl(n)}.`)}async function ky(e,t){if(/^\w+$/.test(t))return t;
let n=await tl(e,"systems",Sy),r=rl(n,t);if(r!==null)return r.id;throw new z(`Papertrail has no system named "${t}"`,n.length===0?"The token sees no systems at \
all: leave `system` empty.":`Systems the token can see: ${nl(n)}.`)}async function xy(e,t){let n=await tl(e,"searches",rE),r=n.find(({id:o})=>o===t)??rl(n,t);if(r!==
null)return r;throw new z(`Papertrail has no saved search named "${t}"`,n.length===0?"The token sees no saved searches at all: leave `saved-search` empty.":`Sav\
ed searches the token can see: ${nl(n)}.`)}var nE={groups:"groups",systems:"systems",searches:"saved searches"};async function tl(e,t,n){try{return(await e.get(
`/api/v1/${t}.json`,{read:n})).data}catch(r){throw r instanceof oe?new z(`Papertrail's ${nE[t]} could not be read: ${r.message}`,ol(r)):r}}var el=30;function nl(e){
return`${e.slice(0,el).map(({name:n})=>n).join(", ")}${e.length>el?` and ${e.length-el} more`:""}`}function rl(e,t){let n=e.filter(({name:r})=>r.toLowerCase()===
t.toLowerCase());return e.find(({name:r})=>r===t)??(n.length===1?n[0]??null:null)}function rE(e){let t=je(e);if(!Array.isArray(t))throw new SyntaxError("no list\
 of searches");return t.flatMap(n=>{let r=Se(I(n,"id")),o=I(n,"name");return r===null||typeof o!="string"?[]:[{id:r,name:o,query:Z(I(n,"query"),""),group:Se(I(I(
n,"group"),"id"))}]})}function Sy(e){let t=je(e);if(!Array.isArray(t))throw new SyntaxError("no list");return t.flatMap(n=>{let r=Se(I(n,"id")),o=I(n,"name");return r!==
null&&typeof o=="string"?[{id:r,name:o}]:[]})}var gs="Accounts that were moved to SolarWinds Observability get this answer too: for those use `solarwinds-token`\
, with an API token made there.",oE=[{when:e=>e.status===401,text:`Papertrail does not accept the token: copy it anew from your Papertrail profile. ${gs}`},{when:e=>e.
status===400,text:"Papertrail does not understand the search: check `query`; brackets and other special characters belong in quotes."},{when:e=>e.status===404,text:`\
Nothing is there: check \`papertrail-url\`, \`group\` and \`system\`. ${gs}`},{when:e=>e.status!==null&&e.status>=300&&e.status<400,text:`Papertrail sends the s\
earch to another address, where the token is not sent: check \`papertrail-url\`. ${gs}`},{when:e=>e.html,text:`A web page came back instead of the API: check \`p\
apertrail-url\` and any proxy on the way. ${gs}`},{when:e=>e.status===403,text:"The token may not search these logs: its owner needs access to them."},{when:e=>e.
status===429,text:"The whole account shares 25 requests in 5 seconds: something else is using them up. The next run tries again."},{when:e=>e.retryable,text:"Th\
is usually passes: the next run reads the same time again."}];function ol(e){return oE.find(t=>t.when(e))?.text??null}function vy(e){let t=`https://my.papertrailapp.com${e===null?"":`/groups/${e}`}/events`;return{link:({id:n})=>`${t}?focus=${n}`,linkAround:({id:n})=>`${t}?cente\
red_on_id=${n}`,linkSearch:n=>`${t}?q=${encodeURIComponent(n.includes('"')?`'${n}'`:`"${n}"`)}`}}function Ry(e){let t=je(e),n=I(t,"events");if(!Array.isArray(n))throw new SyntaxError("no events array");let r=Dn(),o=n.map(s=>sE(s,r));return o.some((s,a)=>a>0&&
E(o[a-1]?.event.id??"",s.event.id)>0)&&o.sort((s,a)=>E(s.event.id,a.event.id)),{events:o,minId:Se(I(t,"min_id")),maxId:Se(I(t,"max_id")),reachedEnd:I(t,"reached\
_end")===!0,reachedBeginning:I(t,"reached_beginning")===!0,stoppedBy:aE(t),minTime:V(Z(I(t,"min_time_at"),"")),maxTime:V(Z(I(t,"max_time_at"),""))}}function sE(e,t){
let n=Se(I(e,"id")),r=t(Z(I(e,"received_at"),Z(I(e,"generated_at"),"")));if(n===null||r===null)throw new SyntaxError("an event without id or receipt time");return{
seconds:r.seconds,event:{id:n,at:r.at,source:Z(I(e,"source_name"),Z(I(e,"hostname"),"")),program:Z(I(e,"program"),""),message:Z(I(e,"message"),"")}}}function aE(e){
return I(e,"reached_record_limit")===!0?"records":I(e,"reached_time_limit")===!0||I(e,"backend_timeout")===!0?"time":null}function hs({maxPages:e,maxMs:t,maxEvents:n},r){let o=r(),s=0,a=0,i=(l,c)=>c!==void 0&&l>=c;return{get pages(){return s},page(l){s+=1,a+=l},spent(){return s===0?
null:i(s,e)?`The budget of ${s} result pages was spent.`:i(r()-o,t)?`The budget of ${Math.round((t??0)/1e3)} s for the search was spent.`:i(a,n)?`The budget of ${n}\
 lines for the search was spent.`:null}}}function ys(e,t,n){return t>e+300&&n/1e3-t>=72e3}function bs(e,t,n,r){return r?`${e} holds nothing older than ${t} any more: the time from ${n} to then is past \
its retention and was not read.`:`${e} holds nothing older than ${t}: either its retention ends there or these logs begin there. The time from ${n} to then coul\
d not be examined.`}var iE=8,lE=8;function sl(e,t){let n=t,r=0,o=t;return{async read(s){for(;;)try{o=n;let a=await e({...s,limit:String(n)});return r+=1,r>=lE&&n<t&&(n=Math.min(t,n*
2),r=0),a}catch(a){if(r=0,!Lr(a)||n===1)throw a;n=Math.max(1,Math.floor(n/iE))}},get size(){return o}}}function Lr(e){return e instanceof oe&&e.tooLarge}async function Ty(e,t,n,r){
let o=async c=>{try{return await e({...t,min_time:String(c),limit:"1"})}catch(d){if(Lr(d))return null;throw d}},s=n,a=null,i=null;for(let c=1;a===null;c*=2){let d=s+
c,u=d>r?null:await o(d);if(d>r)break;u===null?s=d:[a,i]=[d,u]}for(;a!==null&&a-s>1;){let c=Math.floor((s+a)/2),d=await o(c);d===null?s=c:[a,i]=[c,d]}let l=i!==null&&
i.events.length===0&&i.stoppedBy===null;return{events:await cE(e,t,s),from:a===null||l?null:a,reason:`A line received at ${B(s)} is too large to be read, alone \
as well, and was left out.`}}async function cE(e,t,n){let r=new Map,o=sl(e,Number(t.limit??1)),s=null;for(;;){let a;try{a=await o.read({...t,min_time:String(n),
...s===null?{max_time:String(n)}:{max_id:s}})}catch(c){if(Lr(c))break;throw c}let i=r.size;for(let c of a.events)c.seconds===n&&r.set(c.event.id,c);let l=a.events[0]?.
event.id;if(l===void 0||l===s||r.size===i)break;s=l}return[...r.values()].toSorted((a,i)=>BigInt(a.event.id)<BigInt(i.event.id)?-1:1)}function Ey({query:e,group:t,system:n,pageSize:r},o,s){let a=dE(e,s);return{tail:"false",min_time:String(o),limit:String(r),...t===null?{}:{group_id:t},...n===null?
{}:{system_id:n},...a===""?{}:{q:a}}}function dE(e,t){if(t===void 0)return e;try{return zn("Papertrail",e,[ms("Papertrail",t)])}catch(n){throw n instanceof z?new dt(
n.message):n}}var uE=200;async function Ay(e,t,n,r){let o=new Map,s=null;for(let a=0;a<uE;a++){let i=await e(s===null?{...t,max_time:String(r)}:{...t,max_id:s});for(let{event:d,
seconds:u}of i.events)u>=n&&u<=r&&o.set(d.id,d);let l=i.events[0]?.event.id??null,c=[i.stoppedBy==="records"?l:null,i.minId,l].find(d=>d!==null&&(s===null||E(d,
s)<0));if(i.stoppedBy===null||c==null&&i.reachedBeginning)return[...o.values()].toSorted((d,u)=>E(d.id,u.id));if(c==null)return null;s=c}return null}async function Iy(e,t,n,{group:r,narrowed:o},s){let a=t.minTime??t.events[0]?.seconds??n;if(!ys(t.minTime===null?n:n-300,a,s))return n;let i={tail:"false",limit:"\
1",...r===null?{}:{group_id:r}},l=await e({...i,max_time:String(n)});if(l.events.length>0||!l.reachedBeginning)return n;if(!o)return a;let c=(await e({...i,min_time:String(
n)})).events[0]?.seconds??a;return c>n+300?c:n}async function*Py(e,t,n){let{options:r,scope:o,http:s,clock:a,readPage:i}=e,l=t.from===null?null:V(t.from),c=t.to===null?null:V(t.to);if(l===null)throw new z("a\
 search of Papertrail needs the time it starts at","Give `since`.");let d=Ey(o,l,n),u=sl(i,o.pageSize),p=c===null?Number.POSITIVE_INFINITY:c+t.margin,f=Fn(l,c),
m=[],g=s.requests,h=hs(r,r.now),w=t.after??null,y=t.after??"",b=l,x=l,k=!0,S=!1,T=v=>{let R=f.range();return{from:B(x),to:B(Math.max(x,v)),complete:k,reasons:m,
...S?{brokeOff:!0}:{},examined:R===null?[]:[R],requests:s.requests-g}},A=v=>{if(k=!1,S=!0,c!==null&&b>c)return m.push(`${v} The window itself was read; the line\
s after it, which may belong to its last failures, were not.`),T(c);let R=Math.max(l,b-1);return m.push(`${v} Read up to ${B(R)}; what came later is left to the\
 next run.`),T(R)},F=v=>A(`The search broke off after ${h.pages} result page${h.pages===1?"":"s"}: ${v.message}.`),ee=v=>{let R=[];for(let{event:M,seconds:O}of v){
if(E(M.id,y)<=0)continue;y=M.id,b=Math.max(b,O),(f.see(M.id,O)||c!==null&&O>c&&O<=p)&&R.push(M)}return R},P={group:o.group,narrowed:o.query!==""||o.system!==null};
if(t.short&&c!==null){let v=await Ay(R=>u.read(R),d,l,c).catch(R=>Ly(R,n));return v===null?A("Papertrail answered twice with the same position, so the search co\
uld not go on."):(v.length>0&&(yield v),T(c))}for(let v=0;;v++){if(v>=(t.pages??Number.POSITIVE_INFINITY))return{...T(Math.min(c??Number.POSITIVE_INFINITY,Math.
max(l,b-1))),...w===null?{}:{rest:w}};let R=h.spent();if(R!==null)return A(R);let M=r.now(),O;try{O=await u.read(w===null?d:{...d,min_id:w})}catch(te){if(!(te instanceof
oe))throw te;if(Lr(te)){let fe=await Ty(i,d,b,Math.min(p,Math.floor(M/1e3)));k=!1,m.push(fe.reason);let Wn=ee(fe.events);if(Wn.length>0&&(yield Wn),fe.from===null||
fe.from>p)return T(c??b);d={...d,min_time:String(fe.from)},w=null;continue}return v===0&&Ly(te,n),F(te)}if(h.page(O.events.length),v===0){O.minId!==null&&f.readFrom(
O.minId);let te=l;try{t.after===void 0&&n===void 0&&(te=await Iy(i,O,l,P,r.now()))}catch(fe){if(!(fe instanceof oe))throw fe;if(fe.retryable)return F(fe)}te>l&&
(x=te,k=!1,m.push(bs("Papertrail",B(te),B(l),t.continues===!0)))}let q=ee(O.events);b=Math.max(b,O.maxTime??0),O.maxId!==null&&O.maxTime!==null&&!O.reachedEnd&&
O.maxTime<=(c??Number.POSITIVE_INFINITY)&&f.readTo(O.maxId),q.length>0&&(yield q);let xe=pE(O,w,u.size);if(xe==="done"||xe==="stuck"&&O.reachedEnd)return T(Math.
min(c??Number.POSITIVE_INFINITY,Math.max(Math.floor((M-a.aheadMs)/1e3),b)));if(b>p)return T(c??b);if(xe==="stuck")return A("Papertrail answered twice with the s\
ame position, so the search could not go on.");w=xe.id}}function pE(e,t,n){let r=e.stoppedBy==="records"||e.events.length>=n;if(e.stoppedBy===null&&!r)return"do\
ne";let o=e.events.at(-1)?.event.id??null,s=[r?o:null,e.maxId,o].find(a=>a!==null&&(t===null||E(a,t)>0));return s==null?"stuck":{id:s}}function Ly(e,t){throw e instanceof
oe?t!==void 0&&(e.status===400||e.status===414)?new dt(e.message):new z(`Papertrail could not be searched: ${e.message}`,ol(e)):e}var My={requests:25,perMs:5e3},fE=3e4,mE=1e4;async function Cy(e){let t=ps(My.requests,My.perMs,e),n=0,r=fs(e.now),o=Ot({baseUrl:e.url,headers:{"X-Papertrail-To\
ken":e.token},timeoutMs:e.timeoutMs??fE,userAgent:e.userAgent,sleep:e.sleep,now:e.now,log:e.log,pace:async()=>{let u=n-e.now();u>0&&await e.sleep(u),await t()}}),
s=e.savedSearch?await xy(o,e.savedSearch):null,a=s===null?null:zh(s),i=e.group?await wy(o,e.group):s?.group??null,l=e.system?await ky(o,e.system):null,c={query:zn(
"Papertrail",e.query,a===null?[]:[a.terms]),group:i,system:l,pageSize:e.pageSize??mE};async function d(u){let{data:p,header:f}=await o.get("/api/v1/events/searc\
h.json",{params:u,read:Ry});return r.see(f("date")),f("x-rate-limit-remaining")==="0"&&(n=e.now()+gl(f("x-rate-limit-reset"))),p}return{name:"papertrail",hasIds:!0,
pageEvents:c.pageSize,notes:a?.notes??[],search:(u,p)=>Py({options:e,scope:c,http:o,clock:r,readPage:d},u,p),...vy(i)}}var ws="check `solarwinds-url`: it names the data centre of your organisation, as in https://api.eu-01.cloud.solarwinds.com (na-01, na-02, eu-01, ap-01)",gE=[{when:e=>e.
status===401,text:`SolarWinds does not accept the token: it has to be an API token that may read logs (an ingestion token may not), of the data centre that is a\
sked; ${ws}.`},{when:e=>e.status===400,text:"SolarWinds does not understand the search: check `query`, `group` and `system`; brackets and other special characte\
rs belong in quotes."},{when:e=>e.status===404,text:`Nothing is there: ${ws}.`},{when:e=>e.status===403&&e.html,text:"A firewall turned the request away: the ne\
xt run tries again; check any proxy on the way."},{when:e=>e.html,text:`A web page came back instead of the API: ${ws}, and any proxy on the way.`},{when:e=>e.status===
403,text:"The token may not read these logs: use one with Full Access, or with the permission to read logs."},{when:e=>e.status===429,text:"The organisation has\
 made too many requests: something else is using them up. The next run tries again."},{when:e=>e.status===null&&e.retryable,text:`No answer came: ${ws}. Otherwi\
se the next run reads the same time again.`},{when:e=>e.retryable,text:"This usually passes: the next run reads the same time again."}];function $y(e){return gE.
find(t=>t.when(e))?.text??null}var _y=1303937222200,Ny=22,al=2;function Fy(){let e=0n;return{next(t,n){let r=[];for(let o of hE(t,n)){let s=Dy(o)?BigInt(o.id??0):yE(o.micros);e=s>e?s:e+1n;let{
seconds:a,at:i,source:l,program:c,message:d}=o;r.push({seconds:a,event:{id:String(e),at:i,source:l,program:c,message:d}})}return r}}}function hE(e,t){let n=(t?e.
toReversed():e).toSorted((r,o)=>r.micros-o.micros);for(let r=0;r<n.length;){let o=n[r],s=r+1;for(;s<n.length&&n[s]?.micros===o?.micros;)s+=1;let a=n.slice(r,s);
a.length>1&&a.every(Dy)&&n.splice(r,a.length,...a.toSorted((i,l)=>E(i.id??"",l.id??""))),r=s}return n}function Dy({id:e,micros:t}){if(e===null||!/^[1-9]\d{0,18}$/.
test(e))return!1;let n=Number(e)/2**Ny+_y;return Math.abs(n-t/1e3)<=al*1e3}function yE(e){return BigInt(Math.max(0,Math.floor(e/1e3)-_y))<<BigInt(Ny)}function By(e){let t=je(e),n=I(t,"logs");if(!Array.isArray(n))throw new SyntaxError("no logs array");let r=Dn();return{logs:n.map(o=>bE(o,r)),next:Z(I(I(t,"page\
Info"),"nextPage"),"")||null}}function bE(e,t){let n=Z(I(e,"time"),""),r=t(n);if(r===null)throw new SyntaxError("a log without time");let o=/\.(\d{1,6})/.exec(n)?.[1]??
"";return{id:Z(I(e,"id"),"")||null,micros:r.seconds*1e6+Number(o.padEnd(6,"0")),seconds:r.seconds,at:r.at,source:Z(I(e,"hostname"),""),program:Z(I(e,"program"),
""),message:Z(I(e,"message"),"")}}function ks(e,t,n){if(!/^[a-z][a-z0-9+.-]*:\/\/|^\/\/|\?|^skipToken=/i.test(e))return{params:{...n,skipToken:e}};let r=/^skipToken=/i.
test(e)?`?${e}`:e;if(!URL.canParse(r,t))return{params:{...n,skipToken:e}};let o=new URL(r,t);return o.origin!==new URL(t).origin?{foreignHost:o.host}:{params:Object.
fromEntries(o.searchParams)}}var wE=5,kE=400*86400;async function Wy(e,t,n,r){return!ys(t,n,r)||await zy(e,t-kE,t)||e.narrowed&&await zy(e,t,n-1)?t:n}async function zy({url:e,group:t,ask:n},r,o){
let s={direction:"forward",pageSize:"1",startTime:B(r),endTime:B(o),...t===null?{}:{group:t}},a=s;for(let i=0;i<wE;i++){let l=await n(a);if(l.logs.length>0)return!0;
if(l.next===null)return!1;let c=ks(l.next,e,s);if("foreignHost"in c)return!0;a=c.params}return!0}var xE=8,SE=600,vE=8;function Uy({url:e,params:t,mostHeld:n,ask:r}){let o=n/2,s=Number.POSITIVE_INFINITY,a=Number(t.pageSize??1e3),i=!1,l={ascents:0,descents:0},
c=()=>l.descents>l.ascents;async function d(u,p){let f=i?{pageSize:String(a)}:{},m={...t,...f,startTime:B(u-1),endTime:B(p+1)},g=[],h=0,w=new Set,y=new Set,b=null,
x=!1,k=p,S=u,T=()=>!x&&S>k,A=P=>T()?{logs:g.filter(({seconds:v})=>v<S),newestFirst:!1,end:S-1,stopped:P}:{logs:[],newestFirst:!1,end:u-1,stopped:P},F=P=>(s=Math.
max(1,Math.floor(P/2)),"too long"),ee=(P,v)=>{a=Number(t.pageSize??1e3),i=!1;let R=`A line received at ${B(v)} is too large to be read, alone as well: it was le\
ft out, and what the service gives behind it in that second.`;return{logs:P,newestFirst:c(),end:v,stopped:null,unreadable:R}};for(let P=m;;){let v=await r(P);if(typeof v==
"string")return A(v);if("tooLarge"in v)return a===1?p>u?F(p-u):ee(g,p):(a=Math.max(1,Math.floor(a/vE)),i=!0,"too long");for(let O of v.logs){if(b!==null){let q=RE(
b,O);q<0&&(l.ascents+=1),q>0&&(l.descents+=1),x||=O.seconds<b.seconds}b=O,!(O.seconds<u||O.seconds>p||O.id!==null&&w.has(O.id))&&(O.id!==null&&w.add(O.id),g.push(
O),h+=Math.max(1,O.message.length/SE),k=Math.min(k,O.seconds),S=Math.max(S,O.seconds))}if(v.next===null)return s=Math.max(1,Math.floor((p-u+1)*Math.min(xE,o/Math.
max(1,h)))),{logs:g,newestFirst:c(),end:p,stopped:null};if(y.has(v.next))return A("SolarWinds answered twice with the same position, so the search could not go \
on.");y.add(v.next);let R=ks(v.next,e,m);if("foreignHost"in R)return A(`SolarWinds put the next page on another host (${R.foreignHost}), which was not asked: th\
e token is sent to the configured one only.`);if(P={...R.params,...f},T()&&h>n)return s=Number.POSITIVE_INFINITY,A(null);if(!x||p===u||g.length===0)continue;let M=h/
(c()?p-k+1:p-u+1);if(Math.max(M*(p-u+1),h)>n)return s=Math.max(1,Math.min(Math.floor(o/M),p-u)),"too long"}}return{async read(u,p){for(;;){let f=await d(u,Math.
min(p,u+s-1));if(f!=="too long")return f}}}}function RE(e,t){return e.micros-t.micros||(e.id!==null&&t.id!==null?E(e.id,t.id):0)}var Hy={requests:25,perMs:5e3},TE=9e4,EE=5e4,AE=2*al;function Gy(e){let t=Ot({baseUrl:e.url,headers:{Authorization:`Bearer ${e.token}`},timeoutMs:e.timeoutMs??TE,
userAgent:e.userAgent,sleep:e.sleep,now:e.now,log:e.log,pace:ps(Hy.requests,Hy.perMs,e)}),n=fs(e.now);return{name:"solarwinds",hasIds:!0,search:(r,o)=>OE({options:e,
http:t,clock:n},r,o),link:()=>null}}async function*OE({options:e,http:t,clock:n},r,o){let s=r.from===null?null:V(r.from),a=r.to===null?null:V(r.to);if(s===null)
throw new z("a search of SolarWinds needs the time it starts at","Give `since`.");let i=e.now(),l=t.requests,c=Math.floor(i/1e3),d=Math.min(a===null?c:a+r.margin,
c),u=Fn(s,a),p=Fy(),f=hs(e,e.now),m=s,g=[],h=!1,w=async P=>{let{data:v,header:R}=await t.get("/v1/logs",{params:P,read:By});return n.see(R("date")),v},y=async P=>{
let v=f.spent();if(v!==null)return v;try{let R=await w(P);return f.page(R.logs.length),R}catch(R){if(!(R instanceof oe))throw R;if(R.tooLarge)return{tooLarge:!0};
if(f.pages===0)throw new z(`SolarWinds could not be searched: ${R.message}`,$y(R));return b(R)}},b=P=>`The search broke off after ${f.pages} result page${f.pages===
1?"":"s"}: ${P.message}.`,x=P=>{let v=u.range();return{from:B(m),to:B(P),complete:g.length===0,reasons:g,...h?{brokeOff:!0}:{},examined:v===null?[]:[v],requests:t.
requests-l}},k=(P,v)=>{if(h=!0,a!==null&&v>=a)return g.push(`${P} The window itself was read; the lines after it, which may belong to its last failures, were no\
t.`),x(a);let R=Math.max(s-1,v);return g.push(`${P} Read up to ${B(R)}; what came later is left to the next run.`),x(R)},S=IE(e,o),T={url:e.url,group:e.group||null,
narrowed:S.filter!==void 0,ask:w},A=Uy({url:e.url,params:S,mostHeld:e.mostHeld??EE,ask:y}),F=o!==void 0||r.continues!==!0;for(let P=s-AE;P<=d;){let v=await A.read(
P,d);if(!F&&v.logs.length>0){F=!0;let M=v.logs.reduce((O,{seconds:q})=>Math.min(O,q),d);try{m=await Wy(T,s,M,i)}catch(O){if(!(O instanceof oe))throw O;if(O.retryable)
return k(b(O),s-1)}m>s&&g.push(bs("SolarWinds",B(m),B(s),!0))}let R=[];for(let{event:M,seconds:O}of p.next(v.logs,v.newestFirst))(u.see(M.id,O)||a!==null&&O>a)&&
R.push(M);if(R.length>0&&(yield R),v.unreadable!==void 0&&g.push(v.unreadable),v.stopped!==null)return k(v.stopped,v.end);P=v.end+1}let ee=Math.min(d,Math.floor(
(i-n.aheadMs)/1e3));return x(Math.max(s,Math.min(a??ee,ee)))}function IE(e,t){let n=zn("SolarWinds",e.query,[...e.system?[`host:${Ir("SolarWinds",e.system)}`]:[],
...t===void 0?[]:[ms("SolarWinds",t)]]);return{direction:"forward",pageSize:String(e.pageSize??1e3),...e.group?{group:e.group}:{},...n===""?{}:{filter:n}}}var LE=20*6e4,PE=2e3,ME=1e7;async function Y3(e,{now:t,sleep:n,stdin:r,folder:o,log:s}){let a={maxPages:PE,maxEvents:ME,maxMs:LE,userAgent:On,sleep:n,now:t,log:s};
switch(e.kind){case"papertrail":return Cy({...e,...a});case"solarwinds":return Gy({...e,...a});case"archive":return hy({files:await Tl(e.patterns,o,r,t)})}}function e4({source:e,window:t},n){let{since:r,until:o,queryDelayMs:s,lookbackMs:a,maxCatchUpMs:i}=t;return{since:r&&In(Lt(r,n)),until:o&&In(Lt(o,n)),automaticUntil:e.
kind==="archive"?null:In(n-s),lookbackMs:a,maxCatchUpMs:i}}function t4({source:e,window:t},n){if(e.kind==="archive")return{from:null,to:null};let{since:r,until:o,
queryDelayMs:s,lookbackMs:a}=t,i=o===null?n-s:Lt(o,n),l=r===null?i-a:Lt(r,n);return{from:In(l),to:In(i)}}function r4(e,t){return{check:e,verdict:"ok",says:t,fix:null,add:null,place:null}}function CE(e,t,n=null){return{check:e,verdict:"unknown",says:t,fix:n,add:null,
place:null}}function o4(e,t,n,r=null){return{check:e,verdict:"warning",says:t,fix:n,add:r,place:null}}function $E(e,t,n,r=null){return{check:e,verdict:"wrong",says:t,
fix:n,add:r,place:null}}function s4(e){return CE(e,"It was not looked at.","Mend the settings first.")}function a4(e,t,{message:n,advice:r}){let[o="",...s]=(r??
"").split(`
`);return $E(e,`${t}: ${n}`,o||null,s.length>0?s.join(`
`):null)}function i4(e,t=12){let n=e.slice(0,t),r=e.length-n.length;return r>0?`${n.join(", ")} and ${r} more`:n.join(", ")}function l4(e,t,n){return`${e} ${e===
1?t:n}`}export{at as a,ne as b,se as c,qn as d,lt as e,_e as f,K as g,_E as h,N as i,NE as j,FE as k,wr as l,G as m,U as n,fi as o,kr as p,Fg as q,zg as r,Wg as s,Rn as t,
Uo as u,oR as v,Xm as w,Yl as x,hF as y,dt as z,ae as A,sn as B,Qc as C,Et as D,br as E,T_ as F,vr as G,W_ as H,Jo as I,Gg as J,Ut as K,Ot as L,TD as M,PD as N,
On as O,In as P,uB as Q,pB as R,Dh as S,An as T,gg as U,qo as V,Ti as W,Wt as X,Zo as Y,Tr as Z,CN as _,$N as $,$i as aa,RF as ba,TF as ca,ol as da,zh as ea,Y3 as fa,
e4 as ga,t4 as ha,iR as ia,Z_ as ja,HN as ka,GN as la,jN as ma,qN as na,Pi as oa,_R as pa,ZN as qa,En as ra,Bt as sa,wi as ta,dN as ua,og as va,At as wa,xi as xa,
Si as ya,$F as za,_F as Aa,NF as Ba,KR as Ca,FF as Da,r4 as Ea,CE as Fa,o4 as Ga,$E as Ha,s4 as Ia,a4 as Ja,i4 as Ka,l4 as La};
