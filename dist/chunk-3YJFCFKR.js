import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as pe,b as Li,c as _i,d as Pi,e as Mi,f as Ci,g as Ni,h as Er,i as Fi,j as Di,k as Bi,m as zi,r as Ui,t as Ge}from"./chunk-QOSSYX3F.js";import{a as He,
b as A,c as K,d as ve,e as z,f as Hi,g as ss,h as Ar}from"./chunk-ME4XIHS5.js";import{a as C}from"./chunk-BQYSIZPU.js";import{A as is,B as Zi,C as Zt,
D as $r,E as Yi,F as Ir,N as Vi,R as Xi,a as X,b as tt,c as Ai,d as nt,e as G,f as os,g as Oi,i as $i,l as Ii,m as Wi,n as Gi,o as as,p as At,r as Or,s as qt,t as ji,
u as qi,v as Ki,w as Fn,x as rt,z as Kt}from"./chunk-OMW574BF.js";import{a as Gt}from"./chunk-GDO2YS7J.js";import{b as I,c as J,e as rs,f as Nn,g as B,
h as ie,j as vr,k as Q,l as Rr,m as jt,n as Tr,o as Et}from"./chunk-5EV5LKNO.js";import{a as s,e as Ht}from"./chunk-XFQ6Q7T2.js";var Ji=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cf}|\\p{Cs}|\\p{Zl}|\\p{Zp}|\\p{Default_Ignorable_Code_Point}","gu");function Dn(e){return e.replace(/\r\n?|\u2028|\u2029|\v|\f/g,
`
`).replace(Ji,t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}s(Dn,"visible");function $t(e){return Dn(e).replace(/\s+/g," ").trim()}
s($t,"oneLine");var Th=[["&","&amp;","an entity (`&#64;user` pings)"],["<","&lt;","HTML, an autolink, a comment"],[">","&gt;","the end of HTML, a quote"],["@","\
&#64;","a mention"],["#","&#35;","an issue reference, a heading"],["[","&#91;","a link, a check box"],["]","&#93;","the end of a link"],["(","&#40;","a link tar\
get"],[")","&#41;","the end of a link target"],["*","&#42;","emphasis, a list"],["_","&#95;","emphasis"],["~","&#126;","strike-through"],["`","&#96;","code"],["\
|","&#124;","a table cell"],["!","&#33;","an image"],["\\","&#92;","an escape"],["$","&#36;","a formula"],[":","&#58;","a URL that links itself, an emoji"]],Eh=new Map(
Th.map(([e,t])=>[e,t]));function ot(e){return $t(e).replace(/[^a-zA-Z0-9\s]/g,n=>Eh.get(n)??n).replace(/\bwww\./gi,n=>`${n.slice(0,-1)}&#46;`).replace(/\b[0-9a-f]{7,}\b/gi,
n=>(n.match(/.{1,6}/g)??[]).join("<wbr>"))}s(ot,"plain");var Ah=600;function te(e){let t=N($t(e),Ah);if(t==="")return"` `";let n="`".repeat(Qi(t)+1),r=t.startsWith(
"`")||t.endsWith("`")?" ":"";return`${n}${r}${t}${r}${n}`}s(te,"code");function re(e){return te(e).replaceAll("|","\\|")}s(re,"codeCell");function Bn(e,t="text"){
let n=Dn(e).trimEnd().replaceAll("<!--","<! --"),r="`".repeat(Math.max(3,Qi(n)+1));return`${r}${t}
${n}
${r}`}s(Bn,"fence");function Qi(e){return Math.max(0,...(e.match(/`+/g)??[]).map(t=>t.length))}s(Qi,"longestRun");function st(e,t){let n=_e(t);return n===null?ot(
e):`[${ot(e)}](${n})`}s(st,"link");function Vt(e,t){let n=t===null?null:_e(t);return n===null?e:`[${e}](${n})`}s(Vt,"linkIfSafe");function _e(e){return/^https?:\/\//i.
test(e)?e.replace(/[\s<>()[\]\\`|"']/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`):null}s(_e,"safeUrl");function V(e){let t=`${e.slice(
0,16).replace("T"," ")} UTC`;return`<relative-time datetime="${e.replace(/[^0-9TZ:.+-]/g,"")}">${t}</relative-time>`}s(V,"relativeTime");function BR(e,t){if(Yt(
e)<=t)return e;if(t<3)return"";let n=0,r=Math.min(e.length,t);for(;n<r;){let o=n+r+1>>1;Yt(e.slice(0,o))<=t-3?n=o:r=o-1}return`${e.slice(0,n).replace(/[\ud800-\udbff]$/,
"")}\u2026`}s(BR,"fitBytes");function Yt(e){return new TextEncoder().encode(e).length}s(Yt,"byteLength");function N(e,t){return e.length<=t?e:`${e.slice(0,t-1).
replace(/[\ud800-\udbff]$/,"")}\u2026`}s(N,"shorten");function WR(e){return Dn(e).split(`
`).map(t=>t.replaceAll("##[","##\u200B[").replace(/^(\s*)::/,"$1:\u200B:")).join(`
`)}s(WR,"stdout");function zR(e){return JSON.stringify(e,null,2).replace(Ji,t=>t===`
`?t:Array.from({length:t.length},(n,r)=>`\\u${t.charCodeAt(r).toString(16).padStart(4,"0")}`).join(""))}s(zR,"json");function Ot(e){return $t(e).replaceAll("&",
"&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}s(Ot,"slackText");function el(e){return $t(e).replaceAll("<","\u2039").replaceAll(">","\u203A")}s(el,"sla\
ckPlain");function Re(e){return tl(Ot(e))}s(Re,"slackCode");function tl(e){return e===""?"\u2013":`\`${e.replaceAll("`","\u02CB")}\``}s(tl,"tickedOnce");function at(e,t){
let n=_e(t);return n===null?Ot(e):`<${n.replaceAll("&","&amp;")}|${Ot(e).replaceAll("|","\xA6")}>`}s(at,"slackLink");function nl({kind:e,id:t}){return e==="user"?
`<@${t}>`:`<!subteam^${t}>`}s(nl,"slackMention");function rl(e){return $t(e).replace(/[\\*_~`|<>#@[\]()!]|:(?=\S)/g,"\\$&")}s(rl,"discordText");function Lr(e){return tl(
$t(e))}s(Lr,"discordCode");function _r(e){let t=$t(e).replace(/\{(?=\{)/g,"{ ");return t===""?"\u2013":t}s(_r,"teamsText");var Oh=400,Wn=["expected","savedByRetry","swallowed","otherApps","ignored","unrecognised"];function sl(e){return{from:e,rows:[],beside:{succeeded:0,expected:0,savedByRetry:0,
swallowed:0,otherApps:0,ignored:0,unrecognised:0}}}s(sl,"emptyTally");function al(e,t){let n=new Map,r=Oh;for(let{task:i,severity:l,causes:c}of[...e.rows,...t.rows])
for(let[u,d]of c){let p=`${l}
${i??""}`,f=n.get(p)?.causes.has(u)===!0;f||(r-=1);let m=f||r>=0,y=m?p:`${l}
`,g=n.get(y)??{task:m?i:null,severity:l,causes:new Map},b=m?u:"";g.causes.set(b,(g.causes.get(b)??0)+d),n.set(y,g)}let[o,a]=[e.beside,t.beside];return{from:e.from<
t.from?e.from:t.from,rows:[...n.values()],beside:{succeeded:o.succeeded===null||a.succeeded===null?null:o.succeeded+a.succeeded,expected:o.expected+a.expected,savedByRetry:o.
savedByRetry+a.savedByRetry,swallowed:o.swallowed+a.swallowed,otherApps:o.otherApps+a.otherApps,ignored:o.ignored+a.ignored,unrecognised:o.unrecognised+a.unrecognised}}}
s(al,"addTallies");function il(e,t){return t===null?e:{...e,rows:e.rows.filter(({severity:n})=>tt(n,t))}}s(il,"tallyAbove");function Mr({rows:e}){return e.reduce(
(t,{causes:n})=>t+ls(n),0)}s(Mr,"failuresOf");function ll({rows:e},t){return e.reduce((n,{causes:r})=>n+(r.get(t)??0),0)}s(ll,"countedOf");function ls(e){return[
...e.values()].reduce((t,n)=>t+n,0)}s(ls,"countOf");var ol=J().int().nonnegative(),cl=Q([I(),B(Q([J().int().min(0).max(X.length-1),I().nullable(),B(Q([I(),ol]))])),
B(ol).min(Wn.length).max(Wn.length+1)]);function ul({from:e,rows:t,beside:n}){return[e,t.map(({task:r,severity:o,causes:a})=>[X.indexOf(o),r,[...a]]),[...Wn.map(
r=>n[r]),...n.succeeded===null?[]:[n.succeeded]]]}s(ul,"packTally");function dl([e,t,n]){let r=Object.fromEntries(Wn.map((a,i)=>[a,n[i]??0])),o=n[Wn.length]??null;
return{from:e,rows:t.map(([a,i,l])=>({severity:X[a]??"medium",task:i,causes:new Map(l)})),beside:{...r,succeeded:o}}}s(dl,"unpackTally");var $h=.08333333333333333;function pl(e,t,n){let r=Date.parse(e.from),o=Date.parse(e.to)-r,a=r-o,[i,l]=[Math.round(a/36e5),Math.round(r/36e5)],c=Math.abs(a-i*36e5)+
Math.abs(r-l*36e5);if(i>=l||o>1296e5||c>o*$h||n===null||!Ih(a,r,n)||t.some(Lh))return null;let u=new Set(Array.from({length:l-i},(d,p)=>_h(i+p)));return{hours:Math.
round(o/36e5),totals:t.flatMap(({before:d,judgement:{severity:p}})=>{if(d===null)return[];let f=Object.entries(d.hours).reduce((m,[y,g])=>u.has(y)?m+g:m,0);return f===
0?[]:[{task:d.task,severity:p,failures:f}]})}}s(pl,"timeBefore");function zn(e,t,n){return e===null?null:e.totals.reduce((r,o)=>o.severity===t&&(n===void 0||o.task===
n)?r+o.failures:r,0)}s(zn,"failuresBefore");function Ih(e,t,{health:n,streams:r,gaps:o}){let a=o.some(([u,d])=>Date.parse(u)<t&&Date.parse(d)>e),[i]=n.ends,l=i!==
void 0&&Date.parse(i)<=e,c=r.examined.some(([u,d])=>u<=Math.ceil(e/36e5)&&d>=Math.floor(t/36e5));return!a&&(l||c)}s(Ih,"wasLookedAt");function Lh({group:e}){if(e===
null)return!1;let{failures:t,ledger:n}=e;return t.some(({environment:r})=>!Object.hasOwn(n?.environments??{},r??""))}s(Lh,"isPartlyUncounted");function _h(e){return new Date(
e*36e5).toISOString().slice(0,13)}s(_h,"hourName");function Cr(e,t){let n=new Map;for(let{severity:r,failures:o,ledger:a}of e){let i=o[0]?.task??null,l=`${r}
${i??""}`,c=n.get(l)??{task:i,severity:r,failures:0,groups:0,since:null,previous:null};n.set(l,{...c,failures:c.failures+o.length,groups:c.groups+1,since:us(c.since,
a?.firstSeen??o[0]?.at??null),previous:zn(t,r,i)})}return[...n.values()].toSorted(cs)}s(Cr,"totalsOf");function cs(e,t){return X.indexOf(e.severity)-X.indexOf(t.
severity)||t.failures-e.failures||((e.task??"")<(t.task??"")?-1:1)}s(cs,"byRank");function us(e,t){return e===null||t!==null&&t<e?t:e}s(us,"earlier");function fl({
totals:e,before:t}){return X.map(n=>{let r=e.filter(o=>o.severity===n);return{severity:n,failures:r.reduce((o,{failures:a})=>o+a,0),causes:r.reduce((o,{groups:a})=>o+
a,0),previous:zn(t,n)}}).filter(({failures:n,previous:r})=>n>0||(r??0)>0)}s(fl,"sumsOf");function ml(e,t,n){let r=new Map,o=0;for(let{fresh:a,severity:i,ignore:l,fingerprint:c}of t){l&&(o+=a.length);for(let{task:u}of a){let d=`${i}
${u??""}`,p=r.get(d)??{task:u,severity:i,causes:new Map};p.causes.set(c.hash,(p.causes.get(c.hash)??0)+1),r.set(d,p)}}return{...sl(e),rows:[...r.values()],beside:{
...n,ignored:o}}}s(ml,"tallyOf");function gl(e,t,n,{gaps:r,byThisRun:o},a){let{coverage:i}=e,l={from:t.from<i.from?t.from:i.from,to:i.to},c=a(l),u=r.filter(([,f])=>f>
t.from),d=u.filter(([f,m])=>f!==o?.[0]||m!==o[1]),p=new Map;for(let f of t.rows)for(let[m,y]of f.causes)p.set(m,(p.get(m)??0)+y);return{...e,...t.beside,before:c,
coverage:{...l,complete:i.complete&&u.length===0,reasons:[...i.reasons,...d.map(([f,m])=>`Nobody looked at ${f} to ${m}.`)]},failures:Mr(t),totals:t.rows.map(({
task:f,severity:m,causes:y})=>({task:f,severity:m,failures:ls(y),groups:y.size,since:[...y.keys()].reduce((g,b)=>us(g,n(b)?.firstSeen??null),null),previous:zn(c,
m,f)})).toSorted(cs),groups:[...p].flatMap(([f,m])=>{let y=n(f);return y===null?[]:[{...y,count:m}]}).toSorted((f,m)=>X.indexOf(f.severity)-X.indexOf(m.severity)||
m.count-f.count)}}s(gl,"digestSince");function hl(e,t){if(t===null)return e;let n=e.totals.filter(({severity:a})=>tt(a,t)),r=e.groups.filter(({severity:a})=>tt(
a,t)),{before:o}=e;return{...e,totals:n,groups:r,failures:n.reduce((a,{failures:i})=>a+i,0),succeeded:null,before:o&&{...o,totals:o.totals.filter(({severity:a})=>tt(
a,t))},outages:e.outages.map((a,i)=>{let l=r.filter(u=>u.outage===i),c=l.reduce((u,{count:d})=>u+d,0);return{...a,causes:l.length,failures:Math.min(a.failures,c)}})}}
s(hl,"above");var it=class extends Error{static{s(this,"QueryRefused")}};function Pe({source:e,program:t,message:n},{any:r,none:o,except:a}){let[i,l]=[n.toLowerCase(),t.toLowerCase()],
c=s(d=>i.includes(d.toLowerCase()),"holds");if(r.some(c))return!0;if(o===void 0&&a===void 0)return!1;let u=`${e}
${t}`.toLowerCase();return!(o??[]).some(d=>c(d)||u.includes(d.toLowerCase()))&&!(a??[]).some(d=>l.includes(d.toLowerCase()))}s(Pe,"passes");function T(e,t){return e.
length!==t.length?e.length-t.length:e<t?-1:e>t?1:0}s(T,"compareIds");function Me(...e){let t=e.flat().toSorted((r,o)=>T(r[0],o[0])||T(r[1],o[1])),n=[];for(let[r,
o]of t){let a=n.at(-1);a&&T(r,a[1])<=0?T(o,a[1])>0&&(a[1]=o):n.push([r,o])}return n}s(Me,"unionRanges");function le(e,t){return t.some(([n,r])=>T(n,e)<=0&&T(e,r)<=
0)}s(le,"inRanges");var ds=Ht(Gt(),1);import{deflateRawSync as Ph,inflateRawSync as Mh}from"node:zlib";var Ch=/^<!-- celery-failure-audit:v(?<version>\d+) (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) s=(?<state>[\w-]+) h=(?<check>[0-9a-f]{8}) -->$/,
ps=/^<!-- celery-failure-audit:v\d+ (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) /,lt="<!-- celery-failure-audit:begin (kept by the \
audit; write below the end line) -->",yl=1;function Xt(e,t,n,r){let o=Ph(Buffer.from(JSON.stringify(r),"utf8"),{level:9}).toString("base64url");return`<!-- cele\
ry-failure-audit:v${yl} ${e} name=${t} key=${n} s=${o} h=${bl(e,t,n,o)} -->`}s(Xt,"writeMarker");function Jt(e,t){let n=ps.exec(Qt(e))?.groups;return n?.name===
t?n.kind==="dashboard"?"dashboard":"issue":null}s(Jt,"claimOf");function Qt(e){for(let t=0;t<e.length;){let n=e.indexOf(`
`,t),r=e.slice(t,n<0?e.length:n).trimEnd();if(r===lt)return"";if(ps.test(r))return t===0||e.includes(lt,n)?r:"";if(n<0)return"";t=n+1}return""}s(Qt,"markerLine");
function ge(e){return(0,ds.createHash)("sha256").update(Qt(e)).digest("hex").slice(0,8)}s(ge,"markerDigest");function ke(e){let t=Qt(e),n=ps.exec(t)?.groups;if(!n)
return null;let r=n.kind==="dashboard"?"dashboard":"issue",o={kind:r,name:n.name??"",key:n.key??"",state:null},a=Ch.exec(t)?.groups;if(!a||Number(a.version)!==yl)
return o;let i=a.state??"";if(a.check!==bl(r,o.name,o.key,i))return o;try{let l=Mh(Buffer.from(i,"base64url"),{maxOutputLength:4e6}).toString("utf8");return{...o,
state:JSON.parse(l)}}catch{return o}}s(ke,"readMarker");function bl(e,t,n,r){return(0,ds.createHash)("sha256").update(`${e} ${t} ${n} ${r}`).digest("hex").slice(
0,8)}s(bl,"check");var Nh=ie({ch:Q([I(),I()])});function Nr(e){return e===null?{}:{ch:[e.change,e.until]}}s(Nr,"packLastChange");function ct(e){let t=Nh.safeParse(ke(e)?.state);return t.
success?{change:t.data.ch[0],until:t.data.ch[1]}:null}s(ct,"lastChangeOf");function wl(e,t){let n=ct(e);return n?.change==="open"&&n.until===t}s(wl,"wasOpenedIn");var ut={reopened:[],closed:null,dropped:null,escalated:null,backlog:!1,held:null},Fh=30*864e5;function en(e,t){let n=Date.parse(t)-Fh,r=[...e.reopened.filter(o=>Date.
parse(o)>n&&o<t),t];return{...e,reopened:r,closed:null,dropped:null}}s(en,"reopenedAt");function kl(e,t){let n=s((r,o)=>(r??"")>(o??"")?r:o,"later");return{reopened:[
...new Set([...e.reopened,...t.reopened])].toSorted(),closed:n(e.closed,t.closed),dropped:n(e.dropped,t.dropped),escalated:n(e.escalated,t.escalated),backlog:e.
backlog&&t.backlog,held:Dh(e.held,t.held)}}s(kl,"mergeLives");function Dh(e,t){return e===null||t===null?e??t:{since:e.since<t.since?e.since:t.since,until:e.until>
t.until?e.until:t.until,causes:[...new Set([...e.causes,...t.causes])].toSorted()}}s(Dh,"mergeHeld");var xl=36e5,dt=24*xl,Bh=90,Sl=10,vl=3;function Rl(e,t,n,r,o){let a=Me(t?.counted??[],r),i=n.filter(({eventId:m})=>!le(m,a)),l={...t?.days},c={...t?.hours},u={...t?.
environments};for(let{at:m,environment:y}of i){let g=m.slice(0,10),b=m.slice(0,13),k=c[b]??0,[h,w]=l[g]??[0,0];l[g]=[h+1,w+(k+1)**2-k**2],c[b]=k+1,u[y??""]=(u[y??
""]??0)+1}let d=[...i.map(({at:m})=>m),...t?[t.firstSeen,t.lastSeen]:[]].toSorted(),p=[...t?.recent??[],...i.map(({at:m,eventId:y,taskId:g})=>[m,y,g])].toSorted(
(m,y)=>T(m[1],y[1]));return{ledger:Tl({...e,firstSeen:d[0]??"",lastSeen:d.at(-1)??"",total:(t?.total??0)+i.length,retries:i.reduce((m,{retries:y})=>Math.max(m,y??
0),t?.retries??0),days:l,hours:c,environments:u,recent:p.slice(-Sl),counted:Me(t?.counted??[],r,o),labels:t?.labels??[],life:t?.life??ut}),counted:i}}s(Rl,"coun\
tIn");function Fr(e,t){let[n,r]=e.total<=t.total?[e,t]:[t,e],o={...n.days};for(let[a,i]of Object.entries(r.days))o[a]=(o[a]?.[0]??0)>i[0]?o[a]??i:i;return Tl({...r,
firstSeen:n.firstSeen<r.firstSeen?n.firstSeen:r.firstSeen,lastSeen:n.lastSeen>r.lastSeen?n.lastSeen:r.lastSeen,retries:Math.max(n.retries,r.retries),days:o,counted:Me(
n.counted,r.counted),labels:[...new Set([...n.labels,...r.labels])],life:kl(n.life,r.life)})}s(Fr,"mergeLedgers");function Tl(e){if(e.lastSeen==="")return e;let t=Date.
parse(e.lastSeen),n=new Date(t-(Bh-1)*dt).toISOString().slice(0,10),r=new Date(t-vl*dt).toISOString().slice(0,13),o=s((a,i)=>Object.fromEntries(Object.entries(a).
filter(([l])=>l>=i).toSorted(([l],[c])=>l<c?-1:1)),"kept");return{...e,days:o(e.days,n),hours:o(e.hours,r),environments:o(e.environments,"")}}s(Tl,"prune");function Dr(e,t,n,r){
if(n==="critical"&&e.total>0)return"critical";let o=[...new Map([...e.recent.map(([i,l])=>[l,i]),...t.map(({at:i,eventId:l})=>[l,i])]).values()].map(Date.parse).
toSorted((i,l)=>i-l);for(let i=r.failures-1;i<o.length;i++){let l=o[i-r.failures+1],c=o[i];if(l!==void 0&&c!==void 0&&c-l<=r.withinMs)return"threshold-count"}if(r.
failures>Sl&&Wh(e,r.withinMs)>=r.failures)return"threshold-count";let a=Object.keys(e.days).map(i=>Date.parse(i)).toSorted((i,l)=>i-l);for(let i=r.days-1;i<a.length;i++){
let l=a[i-r.days+1],c=a[i];if(l!==void 0&&c!==void 0&&c-l<7*dt)return"threshold-days"}return null}s(Dr,"qualifies");function Wh(e,t){let n=t<=vl*dt,r=n?xl:dt,o=n?
Object.entries(e.hours).map(([i,l])=>[Date.parse(`${i}:00:00Z`),l]):Object.entries(e.days).map(([i,[l]])=>[Date.parse(i),l]),a=o.map(([i])=>o.reduce((l,[c,u])=>c<=
i&&i+r-c<=t?l+u:l,0));return Math.max(0,...a)}s(Wh,"mostWithin");function El(e,t,n){return Date.parse(t)-Date.parse(e.lastSeen)>=fs(e,n)}s(El,"quietEnough");function fs(e,t){
let n=Date.parse(e.firstSeen),r=Date.parse(e.lastSeen),o=Math.min(28,Math.max(7,(r-n)/dt)),a=new Date(r-o*dt).toISOString().slice(0,10),i=Object.entries(e.days).
filter(([p])=>p>=a),l=i.reduce((p,[,[f]])=>p+f,0),c=i.reduce((p,[,[,f]])=>p+f,0),u=l>0?Math.max(1,c/l):1,d=o*(.01**(-u/Math.max(1,l))-1);return Math.min(t,Math.
max(3,d)*dt)}s(fs,"quietNeededMs");function Al(e){return e===null||e.total===0?"new":"recurring"}s(Al,"trendOf");var oe="celery-failure",Te=`${oe}/dashboard`,ft=`${oe}/muted`,je=`${oe}/muted-until-worse`,mt=`${oe}/flapping`,pt=s(e=>`${oe}/${e}`,"severityLabel"),Ol=X.map(pt),
qe=s(e=>e.includes(ft)||e.includes(je),"isMuted"),tn=[{name:oe,color:"37814a",description:"A recurring failure of a Celery task, kept by Celery Failure Audit"},
{name:pt("critical"),color:"b60205",description:"Celery failure: critical"},{name:pt("high"),color:"d93f0b",description:"Celery failure: high"},{name:pt("medium"),
color:"fbca04",description:"Celery failure: medium"},{name:pt("low"),color:"c5def5",description:"Celery failure: low"},{name:ft,color:"ededed",description:"Set \
by a person: counted, but silent"},{name:je,color:"ededed",description:"Set by a person: silent until it fails more often"},{name:mt,color:"d4c5f9",description:"\
Closed and reopened again and again: only people close it"},{name:Te,color:"0e8a16",description:"Overview of all Celery failures, kept by Celery Failure Audit"}];var ms={ends:[],unrecognised:0},zh=12,Uh=3,Hh=10*6e4;function $l(e,t,n){let r=e??ms;return t===null?r:{ends:[...r.ends.filter(o=>o<t),t].slice(-zh),unrecognised:n}}
s($l,"healthAfter");function Il({ends:e}){let t=e.slice(1).map((a,i)=>Date.parse(a)-Date.parse(e[i]??a)),n=t.at(-1),r=t.slice(0,-1).toSorted((a,i)=>a-i),o=r[Math.
floor(r.length/2)];return n===void 0||o===void 0||t.length<Uh?null:{usual:o,late:n-o>Math.max(Hh,o/2)?n-o:0}}s(Il,"cadenceOf");var gs=I().regex(/^\d{1,25}$/),Gh=Q([gs,gs]),jh=ie({o:B(I()).optional(),c:I().optional(),d:I().optional(),e:I().optional(),b:Tr(1).optional().catch(void 0),h:Q(
[I(),I(),B(I().regex(/^[0-9a-f]{16}$/))]).optional()}),hs=ie({f:I().regex(/^[0-9a-f]{16}$/),v:J().int().positive(),t:I(),k:I().nullable(),p:I(),e:I(),kd:jt(Ai),
m:I(),s:jt(X),a:I(),z:I(),n:J().int().nonnegative(),r:J().int().nonnegative(),d:Rr(I(),Q([J(),J()])),h:Rr(I(),J()),en:Rr(I(),J()),re:B(Q([I(),gs,I().nullable()])),
c:B(Gh),j:Q([I(),B(I())]).optional(),lb:B(I()).optional(),lf:jh.optional()});function Ke(e){return{f:e.fingerprint,v:e.version,t:e.title,k:e.task,p:e.program,e:e.
exception,kd:e.kind,m:e.template,s:e.severity,a:e.firstSeen,z:e.lastSeen,n:e.total,r:e.retries,d:Object.fromEntries(Object.entries(e.days).map(([t,[n,r]])=>[t,[
n,r]])),h:{...e.hours},en:{...e.environments},re:e.recent.map(([t,n,r])=>[t,n,r]),c:e.counted.map(([t,n])=>[t,n]),...e.remembered===null?{}:{j:[e.remembered.asked,
[...e.remembered.met]]},...e.labels.length===0?{}:{lb:[...e.labels]},...qh(e.life)}}s(Ke,"packLedger");function qh({reopened:e,closed:t,dropped:n,escalated:r,backlog:o,
held:a}){let i={...e.length===0?{}:{o:[...e]},...t===null?{}:{c:t},...n===null?{}:{d:n},...r===null?{}:{e:r},...o?{b:1}:{},...a===null?{}:{h:[a.since,a.until,[...a.
causes]]}};return Object.keys(i).length===0?{}:{lf:i}}s(qh,"packLife");function Kh(e){if(e===void 0)return ut;let[t,n,r]=e.h??[],o=t===void 0||n===void 0?null:{
since:t,until:n,causes:r??[]};return{reopened:e.o??[],closed:e.c??null,dropped:e.d??null,escalated:e.e??null,backlog:e.b===1,held:o}}s(Kh,"unpackLife");function ys(e){
return{fingerprint:e.f,version:e.v,title:e.t,task:e.k,program:e.p,exception:e.e,kind:e.kd,template:e.m,severity:e.s,firstSeen:e.a,lastSeen:e.z,total:e.n,retries:e.
r,days:e.d,hours:e.h,environments:e.en,recent:e.re,counted:e.c,remembered:e.j===void 0?null:{asked:e.j[0],met:e.j[1]},labels:e.lb??[],life:Kh(e.lf)}}s(ys,"unpac\
kLedger");function Br(e){let t=hs.safeParse(e);return t.success?ys(t.data):null}s(Br,"readLedger");function Ll(e,t,n,r){let o=e?.open??null,a=n.begunBefore&&o===n.from,i=Zh(o,n,a),l=n.begunBefore&&!a?n.from+1:n.from,c=new Map;for(let[u,d]of t){let p=e?.roles.
get(u),f=p?.part??null,m=n.whole?Vh(d,{from:l,to:n.to},a?f:null):[],y=Jh(p?.pauses??[],m,r),g=i===null?null:Xh(Yh(d,i),i===o?f:null);(y.length>0||g!==null)&&c.set(
u,{pauses:y,part:g})}return{open:i,roles:c}}s(Ll,"rhythmAfter");function Zh(e,{from:t,to:n,begunBefore:r,whole:o},a){if(e!==null&&n<e)return e;let i=t<n||t===n&&
(!r||a);return o&&i?n:null}s(Zh,"openAfter");var _l=s(({hour:e})=>Math.floor(Date.parse(`${e}:00:00Z`)/36e5),"hourOf");function Yh(e,t){return e.filter(n=>_l(n)===
t)}s(Yh,"hoursAt");function Vh(e,{from:t,to:n},r){let o=new Map(r===null||t>=n?[]:[[t,r]]);for(let a of e){let i=_l(a);if(i<t||i>=n)continue;let l=bs(a),c=i===t&&
r!==null?Pl(r,l):l,u=o.get(i);(!u||Un(c)<Un(u))&&o.set(i,c)}return[...o].map(([a,i])=>[a,Math.max(1,Math.ceil(Un(i)/60))])}s(Vh,"pausesIn");function Xh(e,t){return e.
map(r=>t===null?bs(r):Pl(t,bs(r))).toSorted((r,o)=>Un(r)-Un(o)||r[0]-o[0]||r[1]-o[1])[0]??t}s(Xh,"partIn");function bs({first:e,last:t,pause:n}){return[e,t,n]}s(
bs,"partOf");function Pl(e,t){let[n,r]=e[0]<=t[0]?[e,t]:[t,e];return[n[0],Math.max(e[1],t[1]),Math.max(e[2],t[2],r[0]-n[1])]}s(Pl,"joined");function Un([e,t,n]){
return Math.max(e,n,3600-t)}s(Un,"longest");function Jh(e,t,n){let r=new Map(e);for(let[i,l]of t)r.set(i,Math.min(l,r.get(i)??l));let o=[],a=0;for(let[i,l]of[...r].
toSorted(([c],[u])=>u-c))i<n||o.length>=8&&l<=a||(o.length>=8&&(a=l),o.push([i,l]));return o.toReversed()}s(Jh,"withPauses");function Ml({pauses:e},t){let n=e.flatMap(
([a,i])=>a<t?[i]:[]),r=n.slice(-7).toSorted((a,i)=>a-i),o=r[Math.floor(r.length/2)];return o===void 0||r.length<7?null:{longest:Math.max(...n),usual:o}}s(Ml,"pa\
usesBefore");function Cl({pauses:e,part:t}){return[e.flatMap(([n,r],o)=>[n-(e[o-1]?.[0]??0),r]),t??[]]}s(Cl,"packRole");function Nl([e,[t,n,r]]){let o=[],a=0;for(let l=0;l+
1<e.length;l+=2)a+=e[l]??0,o.push([a,e[l+1]??0]);return{pauses:o,part:t===void 0||n===void 0||r===void 0?null:[t,n,r]}}s(Nl,"unpackRole");var Ul=Ht(Gt(),1);var It={examined:[],streams:[]},ws=36e5,fe=24,Qh=28*fe,ey=60,ty=4e3,ny=[{part:/^\d+$/,example:"ip-10-0-12-3, app/worker.2",becomes:"#"},{part:/^(?=.*\d[a-z]|.*[a-z]\d.*[a-z])[a-z\d]{5,}$/i,
example:"eb-current-app-8f3c1a2b9d04",becomes:"#"},{part:/^[bcdfghjklmnpqrstvwxz]{5}$/,example:"celery-worker-7d9f8b6c5-zkxqw",becomes:"#"},{part:/\d+$/,example:"\
web2, worker07",becomes:"#"}];function Hn(e){return e.replace(/[a-z\d]+/gi,t=>{let n=ny.find(({part:r})=>r.test(t));return n?t.replace(n.part,n.becomes):t})}s(Hn,
"withoutInstance");function Hl(e,t,n,r,o){let{sample:a}=t,i=a?Fl(e.sampled??It,a,{...ry(a),complete:!0,joins:!0},o):e.sampled,l={...n,complete:n.complete&&!a,joins:r},
c=Fl(e,t,l,o);return{...c,rhythm:Ll(e.rhythm,oy(t,c),Gl(e,l),jl(c.examined)),...i===void 0?{}:{sampled:i}}}s(Hl,"attend");function ry({from:e,to:t}){return{from:Wl(
gt(e)),to:Wl(gt(t)+1)}}s(ry,"hoursOfMoment");function Gl({examined:e,rhythm:t},{from:n,to:r,complete:o,joins:a}){let i=Math.ceil(Date.parse(n)/ws),c=a&&(e.length>
0||t?.open===gt(n))?gt(n):i;return{from:c,begunBefore:c<i,to:gt(r),whole:o}}s(Gl,"hoursRead");function Fl(e,{streams:t,senders:n},r,o){let{from:a,to:i,whole:l}=Gl(
e,r),c=l&&a<i?[[a,i]]:[],u=Dl([...e.examined,...c]),d=new Map(e.streams.map(y=>[y.key,y])),p=s((y,g,b,k,h)=>{let w=d.get(y),S=w===void 0||k>=w.last;d.set(y,{key:y,
role:g,name:S?b:w.name,last:S?k:w.last,hours:Dl([...w?.hours??[],...h.map(ay)])})},"add"),f=new Set;for(let{source:y,program:g,label:b,hours:k,lastRecordAt:h}of t){
f.add(`${y}	${g}`);let w=o({source:y,program:g,label:b}),{role:S,one:x}=Wr("worker",`${y}	${g}	${b}`);p(S,null,w,h,k),p(x,S,w,h,k)}for(let{source:y,program:g,hours:b,
lastAt:k}of n){let h=`${y}	${g}`,{role:w,one:S}=Wr("sender",h);if(!f.has(h)&&!d.has(w))continue;let x=o({source:y,program:g,label:""});p(w,null,x,k,b),p(S,w,x,k,
b)}let m=jl(u);return{examined:Bl(u,m),streams:sy([...d.values()].map(y=>({...y,hours:Bl(y.hours,m)})).filter(({hours:y})=>y.length>0))}}s(Fl,"attendHours");function oy({
streams:e,senders:t},{streams:n}){let r=new Map(n.flatMap(({key:o,role:a})=>a===null?[[o,[]]]:[]));for(let{source:o,program:a,label:i,hours:l}of e)r.get(Wr("wor\
ker",`${o}	${a}	${i}`).role)?.push(...l);for(let{source:o,program:a,hours:i}of t)r.get(Wr("sender",`${o}	${a}`).role)?.push(...i);return r}s(oy,"writtenBy");function jl(e){
return Math.max(0,...e.map(([,t])=>t))-Qh}s(jl,"oldestOf");function sy(e){let t=e.toSorted((o,a)=>+(o.role!==null)-+(a.role!==null)||(o.last>a.last?-1:o.last<a.
last?1:o.key<a.key?-1:1)),n=[],r=0;for(let o of[!0,!1])for(let a of t.filter(({role:i})=>i===null===o).slice(0,ey))r+=a.hours.length*2,r<=ty&&n.push(a);return n.
toSorted((o,a)=>o.key<a.key?-1:1)}s(sy,"bounded");function Dl(e){let t=[];for(let[n,r]of e.toSorted((o,a)=>o[0]-a[0]||o[1]-a[1])){let o=t.at(-1);o&&n<=o[1]?o[1]=
Math.max(o[1],r):t.push([n,r])}return t}s(Dl,"union");function Bl(e,t){return e.flatMap(([n,r])=>r<=t?[]:[[Math.max(n,t),r]])}s(Bl,"since");function zr(e){return e.
flatMap(([t,n])=>Array.from({length:n-t},(r,o)=>t+o))}s(zr,"hoursOf");function ay({hour:e}){let t=gt(`${e}:00:00Z`);return[t,t+1]}s(ay,"rangeOf");function Wl(e){
return`${new Date(e*ws).toISOString().slice(0,19)}Z`}s(Wl,"isoOf");function gt(e){return Math.floor(Date.parse(e)/ws)}s(gt,"hourOf");function Wr(e,t){return{role:zl(
e,Hn(t)),one:zl(`one ${e}`,t)}}s(Wr,"keysOf");function zl(e,t){return(0,Ul.createHash)("sha256").update(`${e}
${t}`).digest("hex").slice(0,8)}s(zl,"keyOf");function ks(e){let t=0;return e.flatMap(([n,r])=>{let o=[n-t,r-n];return t=r,o})}s(ks,"packHours");function ql(e){
let t=[],n=0;for(let r=0;r+1<e.length;r+=2){let o=n+(e[r]??0);n=o+(e[r+1]??0),t.push([o,n])}return t}s(ql,"unpackHours");var Kl=I().regex(/^\d{1,25}$/),Zl=ie({i:I().nullable(),r:I().nullable(),p:B(Q([I(),I()])),t:cl.optional().catch(void 0),k:Nn().optional()}),xs=B(J().int().nonnegative()).
max(1e4),Yl=B(J().int().nonnegative()).max(300),Vl=Q([I(),I().nullable(),I(),I(),xs]),iy=ie({w:I(),x:B(Q([Kl,Kl])),g:B(Q([I(),I()])),l:B(hs),e:B(I().regex(/^[0-9a-f]{16}$/)),
i:B(J().int().positive()),o:B(Q([J().int().positive(),I().regex(/^[0-9a-f]{16}$/)])).optional().catch(void 0),d:vr([B(Zl.extend({n:I()})),Zl]),s:ie({x:xs,r:B(Vl),
m:ie({x:xs,r:B(Vl)}).optional().catch(void 0),p:Q([J().int().nonnegative().nullable(),B(Q([Yl,Yl]))]).optional().catch(void 0)}).optional().catch(void 0),m:B(I().
regex(/^[0-9a-f]{16}$/)).optional(),h:Q([B(I()).max(50),J().int().nonnegative()]).optional(),pt:Tr(1).optional().catch(void 0)});function Xl(e){return{w:e.watermark,
x:e.examined,g:e.gaps,l:e.ledgers.map(Ke),e:e.evicted,i:e.known,...e.homes.length===0?{}:{o:e.homes},d:e.channels.map(({name:t,intent:n,delivered:r,pending:o,tally:a,
kept:i})=>({n:t,i:n,r,p:o.map(({fingerprint:l,change:c})=>[l,c]),...a===void 0?{}:{t:ul(a)},...i===void 0?{}:{k:i}})),...e.streams.examined.length===0&&e.streams.
sampled===void 0?{}:{s:Jl(e.streams)},...e.muted.length===0?{}:{m:e.muted},...e.health.ends.length===0?{}:{h:[e.health.ends,e.health.unrecognised]},...e.partlyTold===
!0?{pt:1}:{}}}s(Xl,"packDashboard");function Jl({examined:e,streams:t,sampled:n,rhythm:r}){return{x:ks(e),r:t.map(({key:o,role:a,name:i,last:l,hours:c})=>[o,a,i,
l,ks(c)]),...n===void 0?{}:{m:Jl(n)},...r===void 0?{}:{p:[r.open,ly(t).map(o=>cy(r,o))]}}}s(Jl,"packStreams");function ly(e){return e.flatMap(({key:t,role:n})=>n===
null?[t]:[])}s(ly,"rolesIn");function cy({roles:e},t){return Cl(e.get(t)??{pauses:[],part:null})}s(cy,"packed");function Ql(e){if(e===void 0)return It;let t=s(n=>ql(
n).filter(([r,o])=>o-r<=744),"bounded");return{examined:t(e.x),streams:e.r.map(([n,r,o,a,i])=>({key:n,role:r,name:o,last:a,hours:t(i)})),...e.m===void 0?{}:{sampled:Ql(
e.m)},...uy(e)}}s(Ql,"unpackStreams");function uy({p:e,r:t}){let n=t.flatMap(([a,i])=>i===null?[a]:[]);if(e===void 0||e[1].length!==n.length)return{};let o=e[1].
map((a,i)=>[n[i]??"",Nl(a)]).filter(([,{pauses:a,part:i}])=>a.length>0||i!==null);return{rhythm:{open:e[0],roles:new Map(o)}}}s(uy,"unpackRhythm");function ec(e){
let t=iy.safeParse(e);if(!t.success)return null;let{w:n,x:r,g:o,l:a,e:i,i:l,o:c,d:u,s:d,m:p,h:f}=t.data;return{watermark:n,examined:r,gaps:o,ledgers:a.map(ys),evicted:i,
known:l,homes:c??[],channels:(Array.isArray(u)?u:[{n:"Slack",...u}]).map(({n:m,i:y,r:g,p:b,t:k,k:h})=>({name:m,intent:y,delivered:g,pending:b.map(([w,S])=>({fingerprint:w,
change:S})),...k===void 0?{}:{tally:dl(k)},...h===void 0?{}:{kept:h}})).filter(({intent:m,delivered:y,pending:g})=>m!==null||y!==null||g.length>0),streams:Ql(d),
muted:p??[],health:f===void 0?ms:{ends:f[0],unrecognised:f[1]},...t.data.pt===1?{partlyTold:!0}:{}}}s(ec,"readDashboard");function Gn({dashboard:e}){if(e===null)return!0;let{partlyTold:t,examined:n,health:r}=e;return t===!0&&n.length===0&&r.ends.length===0}s(Gn,"isFirstRun");function Ur(e,t){
let n=[],r=null,o=null;for(let l of e.toSorted((c,u)=>c.number-u.number)){let c=ke(l.body);if(!(!c||c.name!==t)){if(c.kind==="dashboard"){if(!l.labels.includes(
Te)||r!==null||l.state==="closed")continue;r=l,o=ec(c.state)}else if(l.labels.includes(oe)){let u=Br(c.state);n.push({issue:l,fingerprint:c.key,ledger:u?.fingerprint===
c.key?u:null})}}}let a=new Map;for(let l of n){let c=a.get(l.fingerprint);(!c||dy(l.issue,c.issue))&&a.set(l.fingerprint,l)}let i=new Map((o?.ledgers??[]).map(l=>[
l.fingerprint,l]));return{dashboard:o,dashboardIssue:r,issues:a,all:n,ledgerOf(l){let c=a.get(l)?.ledger??null,u=i.get(l)??null;return c&&u?Fr(c,u):c??u}}}s(Ur,
"readState");function dy(e,t){return e.state!==t.state?e.state==="open":e.state==="closed"&&(e.closedAt??"")>(t.closedAt??"")}s(dy,"preferred");var py=/^- \[[xX]\] <!-- (?<box>open|mute|unmute)=(?<key>[0-9a-f]{16}) -->/gm;function jn(e){let t={open:new Set,mute:new Set,unmute:new Set};for(let{groups:n}of e.
matchAll(py))t[n?.box].add(n?.key??"");return t}s(jn,"askedFor");function tc(e,t,n,r){return`- [${r?"x":" "}] <!-- ${e}=${t} --> ${n}`}s(tc,"boxLine");function Hr(e){
let{mute:t,unmute:n}=jn(e.dashboardIssue?.body??""),r=s(o=>e.issues.has(o),"hasIssue");return[...new Set([...e.dashboard?.muted??[],...[...t].filter(o=>!r(o))])].
filter(o=>!n.has(o)).toSorted()}s(Hr,"mutedOnDashboard");var fy=2e3,my=8;function Ss(e,t,n){let r=e.toSorted((l,c)=>l.lastSeen>c.lastSeen?-1:l.lastSeen<c.lastSeen?1:l.fingerprint<c.fingerprint?-1:1),o=r.slice(0,n),a=new Set(
o.map(({fingerprint:l})=>l)),i=[...t.filter(l=>!a.has(l)),...r.slice(n).map(({fingerprint:l})=>l)];return{ledgers:o.map(gy).toSorted((l,c)=>l.fingerprint<c.fingerprint?
-1:1),evicted:[...new Set(i)].slice(-fy)}}s(Ss,"makeRoom");function gy(e){let t=s(r=>new Date(Date.parse(e.lastSeen)-r*864e5).toISOString().slice(0,10),"day"),n=s(
(r,o)=>Object.fromEntries(Object.entries(r).filter(([a])=>a>=o)),"since");return{...e,title:N(e.title,120),template:N(e.template,120),days:n(e.days,t(my)),hours:n(
e.hours,t(1)),recent:e.recent.slice(-5),counted:[]}}s(gy,"inShort");var vs="<!-- celery-failure-audit:details -->",Rs="<!-- celery-failure-audit:end -->",hy=6e4,rc=65536,oc="<sub>The text around this one leaves no room for detai\
ls; the counts are kept all the same.</sub>";function nc(e,t,n){return`${e}
${Ts(t,n)}`}s(nc,"layOut");function qn(e,t,n){for(let o of t){let a=nc(e,o(),n);if(Yt(a)<=hy)return a}let r=t.at(-1)?.()??[];for(let o of[r,[oc]]){let a=nc(e,o,
n);if(a.length<=rc)return a}return[e,n.above,n.below].filter(o=>o!=="").join(`
`)}s(qn,"layOutWithin");function sc({above:e,below:t}){return rc-e.length-t.length-lt.length-Rs.length-oc.length-8}s(sc,"roomBeside");function Ts(e,{above:t,below:n}){
return[...t?[t]:[],lt,...e,Rs,...n?[n]:[]].join(`
`)}s(Ts,"layOutForsaken");function ac(e,t){let n=Qt(e);return n===""?`${t}
${e}`:e.replace(n,()=>t)}s(ac,"withMarker");function nn(e){let t=e.replaceAll(`\r
`,`
`),n=Qt(t),r=t.split(`
`);n!==""&&r.splice(r.findIndex(l=>l.trimEnd()===n),1);let o=r.indexOf(lt),a=r.lastIndexOf(Rs);if(o<0||a<o)return{above:"",details:"",below:r.join(`
`).trim()};let i=r.indexOf(vs,o);return{above:r.slice(0,o).join(`
`),details:i<0||i>a?"":r.slice(i+1,a).join(`
`),below:r.slice(a+1).join(`
`)}}s(nn,"readRegions");var rn=s(({cause:e})=>qe(e.labels??e.issue?.issue.labels??[]),"isMutedRow");function ic(e,t){let n=new Map([...e.issues].map(([o,{issue:a}])=>[o,a])),r=new Map(
t.written.map(o=>[o.number,o]));for(let{fingerprint:o,number:a,result:i}of t.receipts){let l=a===null?void 0:r.get(a);i==="done"&&l&&n.set(o,l)}return n}s(ic,"i\
ssueNumbers");function lc(e,t,n){let r=new Set(t.receipts.filter(({result:o})=>o==="failed").map(({fingerprint:o})=>o));return e.map(({cause:o,change:a,reason:i})=>{
let l=n.get(o.fingerprint);if(l)return{cause:o,number:l.number,state:l.state};if(i==="ignored-by-rule"||i==="silent-environment")return{cause:o,number:null,state:"\
ignored"};if(i==="muted")return{cause:o,number:null,state:"muted"};if(i==="held-by-breaker")return{cause:o,number:null,state:"held back"};if(i==="baseline")return{
cause:o,number:null,state:"backlog"};let c=a==="open"||r.has(o.fingerprint)||["over-budget","open-limit","nothing-new"].includes(i);return{cause:o,number:null,state:c?
"waiting":"below threshold"}})}s(lc,"dashboardRows");var yy=20,by=[{box:"open",summary:"Open an issue now",fits:s(({number:e,state:t})=>e===null&&t!=="ignored","fits")},{box:"mute",summary:"Mute",fits:s(e=>e.number===
null?e.state!=="muted"&&e.state!=="ignored":e.state==="open"&&!rn(e),"fits")},{box:"unmute",summary:"Unmute",fits:s(({number:e,state:t})=>e===null&&t==="muted",
"fits")}];function cc(e,t,n){let r=by.flatMap(({box:o,summary:a,fits:i})=>{let l=e.filter(i),c=s(({cause:d})=>t[o].has(d.fingerprint),"isTicked"),u=l.filter((d,p)=>p<
Math.min(yy,n)||c(d));return u.length===0?[]:[`**${a}**`,"",...u.map(d=>tc(o,d.cause.fingerprint,`${d.number===null?"":`#${d.number} `}${re(N(d.cause.title,90))}`,
c(d))),""]});return r.length===0?[]:["<details><summary>Tick to open an issue now, or to mute: the next run does it</summary>","",...r,"</details>",""]}s(cc,"bo\
xesOf");function pc({state:e,rows:t,maxOpen:n}){let r=s(l=>t.filter(c=>c.state===l).length,"count"),o=s((l,c,u)=>`${l} ${l===1?c:u}`,"cause"),a=o(r("open"),"cause has a\
n open issue","causes have an open issue"),i=[n===void 0?a:`${a} (of at most ${n})`,`${o(r("waiting"),"more is","more are")} frequent enough and ${r("waiting")===
1?"waits":"wait"} for room`,...r("backlog")>0?[`${r("backlog")} from the first run ${r("backlog")===1?"waits until it fails":"wait until they fail"} again`]:[],
...r("held back")>0?[`${o(r("held back"),"is","are")} held back while so many are new at once`]:[],`${o(r("below threshold"),"is","are")} below the threshold`,...uc(
t)>0?[`${o(uc(t),"is","are")} muted`]:[]];return[`Logs are read up to ${V(e.watermark)}, at ${e.watermark.slice(11,16)} UTC${wy(e)}.`,...e.health.unrecognised>0?
[`${o(e.health.unrecognised,"worker error was","worker errors were")} of no form that is known: see the report.`]:[],`${i.join(", ")}.`].join(" ")}s(pc,"healthO\
f");function uc(e){return e.filter(t=>t.state==="muted"||t.state==="open"&&rn(t)).length}s(uc,"mutedOf");function wy({health:e}){let t=Il(e);if(t===null)return"";
let n=t.late>0?`; the last time it was ${dc(t.late)} late`:"";return`, usually every ${dc(t.usual)}${n}`}s(wy,"rhythmOf");function dc(e){let t=Math.round(e/6e4);
return t<120?`${t} min`:`${Math.round(t/60)} h`}s(dc,"span");function ky(e){return e.length}s(ky,"defaultStringLength");function mc(e,t){let n=t||{},r=(n.align||[]).concat(),o=n.stringLength||ky,a=[],i=[],l=[],c=[],u=0,d=-1;
for(;++d<e.length;){let g=[],b=[],k=-1;for(e[d].length>u&&(u=e[d].length);++k<e[d].length;){let h=xy(e[d][k]);if(n.alignDelimiters!==!1){let w=o(h);b[k]=w,(c[k]===
void 0||w>c[k])&&(c[k]=w)}g.push(h)}i[d]=g,l[d]=b}let p=-1;if(typeof r=="object"&&"length"in r)for(;++p<u;)a[p]=fc(r[p]);else{let g=fc(r);for(;++p<u;)a[p]=g}p=-1;
let f=[],m=[];for(;++p<u;){let g=a[p],b="",k="";g===99?(b=":",k=":"):g===108?b=":":g===114&&(k=":");let h=n.alignDelimiters===!1?1:Math.max(1,c[p]-b.length-k.length),
w=b+"-".repeat(h)+k;n.alignDelimiters!==!1&&(h=b.length+h+k.length,h>c[p]&&(c[p]=h),m[p]=h),f[p]=w}i.splice(1,0,f),l.splice(1,0,m),d=-1;let y=[];for(;++d<i.length;){
let g=i[d],b=l[d],k=n.fillRows===!1?Math.max(1,i[d===1?0:d].length):u;p=-1;let h=[];for(;++p<k;){let w=g[p]||"",S="",x="";if(n.alignDelimiters!==!1){let v=c[p]-
(b[p]||0),R=a[p];if(R===114)S=" ".repeat(v);else if(R===99){let E=v/2;v%2?(S=" ".repeat(E+.5),x=" ".repeat(E-.5)):(S=" ".repeat(E),x=S)}else x=" ".repeat(v)}n.delimiterStart!==
!1&&!p&&h.push("|"),n.padding!==!1&&!(n.alignDelimiters===!1&&w==="")&&(n.delimiterStart!==!1||p)&&h.push(" "),n.alignDelimiters!==!1&&h.push(S),h.push(w),n.alignDelimiters!==
!1&&h.push(x),n.padding!==!1&&h.push(" "),(n.delimiterEnd!==!1||p!==k-1)&&h.push("|")}y.push(n.delimiterEnd===!1?h.join("").replace(/ +$/,""):h.join(""))}return y.
join(`
`)}s(mc,"markdownTable");function xy(e){return e==null?"":String(e)}s(xy,"serialize");function fc(e){let t=typeof e=="string"?e.codePointAt(0):0;return t===67||
t===99?99:t===76||t===108?108:t===82||t===114?114:0}s(fc,"toAlignment");var gc="\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";function ht(e,t=30){let n=Date.parse(e.lastSeen.slice(0,10)),r=Array.from({length:t},(a,i)=>{let l=new Date(
n-(t-1-i)*864e5).toISOString().slice(0,10);return e.days[l]?.[0]??0}),o=Math.max(1,...r);return r.map(a=>a===0?"\xB7":gc[Math.ceil(a/o*gc.length)-1]??"\u2588").
join("")}s(ht,"sparkline");var hc=14,Sy=42,yc=24;function Es(e,t){return mc([["Severity","Cause","Count","Since",`${hc} days`,"Last","Issue"],...e.map(n=>{let{ledger:r,judgement:o,title:a,
escalation:i}=n.cause;return[o.severity,re(vy(a)),String(r.total),Ry(r.firstSeen,t),`${ht({days:r.days,lastSeen:t},hc)}${i?" \u2191":""}`,V(r.lastSeen),Ty(n)]})],
{alignDelimiters:!1})}s(Es,"tableOf");function vy(e){let[,t="",n=e]=/^\[([^\]]*)\] (.*)$/.exec(e)??[],r=t.split("."),o=r.slice(-2).join("."),a=o.length<=yc?o:N(
r.at(-1)??"",yc);return N(`${a} ${n}`.trim(),Sy)}s(vy,"shortName");function Ry(e,t){return e.slice(0,4)===t.slice(0,4)?e.slice(5,10):e.slice(0,10)}s(Ry,"dayOf");
function Ty(e){return e.number===null?e.state==="below threshold"?"too few":e.state:e.state!=="open"?`#${e.number} ${e.state}`:rn(e)?`#${e.number} muted`:`#${e.
number}`}s(Ty,"issueOf");var Ey=44e3;function wc(e){return e==="default"?"Celery failures: dashboard":`Celery failures: dashboard (${e})`}s(wc,"dashboardTitle");function Gr(e,t){let n=t===
null?{above:"",below:""}:nn(t),r=jn(t??""),o=Ay(e,Math.min(Ey,sc(n)));return qn(o,[200,100,50,20,0].map(a=>()=>[Oy(e,r,a)]),n)}s(Gr,"renderDashboard");var bc=["\
open","waiting","backlog","held back","closed","below threshold","muted","ignored"],As=new Set(["open","waiting","backlog","held back"]);function Ay({name:e,state:t},n){
let r=s(l=>Xt("dashboard",e,"dashboard",Xl(l)),"write"),o=r(t);if(o.length<=n)return o;for(let l=t.ledgers.length;l>0;l=Math.floor(l*.8)){let c=r({...t,...Ss(t.
ledgers,t.evicted,l)});if(c.length<=n)return c}let a={...t,...Ss(t.ledgers,t.evicted,0),homes:[]},i=r(a);for(let l=a.evicted.length;l>0&&i.length>n;)l=Math.floor(
l*.8),i=r({...a,evicted:a.evicted.slice(a.evicted.length-l)});return i}s(Ay,"markerOf");function Oy(e,t,n){let{state:r,rows:o,notes:a}=e,i=o.toSorted((d,p)=>bc.
indexOf(d.state)-bc.indexOf(p.state)).slice(0,n),l=i.filter(({state:d})=>As.has(d)),c=i.filter(({state:d})=>!As.has(d)),u=o.filter(({state:d})=>!As.has(d)).length;
return[pc(e),"",...a.length>0?["> [!WARNING]",...a.map(d=>`> - ${ot(d)}`),""]:[],...r.gaps.length>0?[`Never examined: ${r.gaps.map(([d,p])=>`${V(d)} to ${V(p)}`).
join("; ")}.`,""]:[],...o.length===0?["No task has failed for good in the time examined.",""]:[],...l.length>0?[Es(l,r.watermark),""]:[],...cc(o,t,n),...c.length>
0?[`<details><summary>${u} more: closed, below the threshold, muted or ignored</summary>`,"",Es(c,r.watermark),"","</details>",""]:[],...o.length>n?[`${o.length-
n} more are in the report of the run.`,""]:[],"<sub>What stands in code spans is quoted from logs. This issue holds the state of the audit: if it is closed or d\
eleted, it is rebuilt from the failure issues, and causes without an issue are forgotten.</sub>"].join(`
`)}s(Oy,"renderText");async function jr(e,t,n){try{return await e.create(t)}catch(r){if(!(r instanceof C)||r.outcome!=="unknown")throw r;let o=(await e.list([])).find(a=>a.state==="o\
pen"&&n(a));if(!o)throw r;return o}}s(jr,"createSurely");async function Ze(e,t,n){try{return await e.edit(t,n)}catch(r){if(!(r instanceof C)||r.outcome!=="unkno\
wn")throw r;let o=await e.get(t);if(!(o!==null&&(n.body===void 0||o.body===n.body)&&(n.state===void 0||o.state===n.state)&&(n.addLabels??[]).every(i=>o.labels.includes(
i))&&!(n.removeLabels??[]).some(i=>o.labels.includes(i))))throw r;return o}}s(Ze,"editSurely");function qr({all:e},t){let n=s(r=>le(r,t),"isInside");return e.every(({ledger:r})=>r?.counted.every(([o,a])=>n(o)&&n(a))??!1)}s(qr,"isUnfinishedFirstRun");function kc(e,{
dashboard:t,all:n}){let r=t===null&&n.length>0,o=e.until??e.automaticUntil,a=r?Iy(n):null,i=o===null||a===null?Number.NaN:Date.parse(o)-Date.parse(a);return i>=
0&&i<$y?{...e,lookbackMs:e.lookbackMs+i,rebuilding:!1}:{...e,rebuilding:r}}s(kc,"wishOf");var $y=6*864e5;function Iy(e){let[t,...n]=e.map(({issue:r,ledger:o})=>{
let a=ct(r.body);return a?.change==="open"&&o!==null&&o.lastSeen<=a.until?a.until:null});return t!=null&&n.every(r=>r===t)?t:null}s(Iy,"endOfFirstRun");async function xc(e,t){
let n=[],r=await _y(e,t);for(let{number:o,body:a}of e)if(!r.has(o))try{let i=await t.get(o);i&&ge(i.body)!==ge(a)&&n.push(`Issue #${o} was overwritten by anothe\
r run: the same time is read again next time.`)}catch(i){if(!(i instanceof C))throw i}return n}s(xc,"overwritten");var Ly=20;async function _y(e,t){if(e.length<=
Ly)return new Set;let n=new Map(e.map(({number:r,body:o})=>[r,ge(o)]));try{let r=await t.list([],"changed");return new Set(r.flatMap(({number:o,body:a})=>n.get(
o)===ge(a)?[o]:[]))}catch(r){if(!(r instanceof C))throw r;return new Set}}s(_y,"listedAsWritten");function Sc(e,t,n){let r=new Set(t.receipts.filter(({result:a})=>a===
"done").map(({fingerprint:a})=>a));return{ledgers:e.filter(({fingerprint:a,issue:i,ledger:l})=>!r.has(a)&&(i===null||l.total>(i.ledger?.total??0))).map(({ledger:a,
judgement:i,issue:l})=>({...a,severity:i.severity,counted:[],...Gn(n)&&l===null?{life:{...a.life,backlog:!0}}:{}})),evicted:n.dashboard?.evicted??[]}}s(Sc,"kept\
Ledgers");var Py=100;function vc({dashboard:e,all:t,issues:n},r){let o=new Map(t.map(({issue:u,fingerprint:d})=>[u.number,{fingerprint:d,state:u.state}])),a=new Map(
r.written.map(u=>[u.number,u])),i=new Set;for(let{number:u,fingerprint:d,change:p}of r.receipts){let f=u===null?void 0:a.get(u);f&&(o.set(f.number,{fingerprint:d,
state:f.state}),p==="open"&&i.add(d))}let l=(e?.homes??[]).filter(([u,d])=>!o.has(u)&&!n.has(d)&&!i.has(d)),c=[...o].flatMap(([u,{fingerprint:d,state:p}])=>p===
"open"?[[u,d]]:[]);return[...l,...c].toSorted(([u],[d])=>u-d).slice(-Py)}s(vc,"homesAfter");async function Rc(e,t,n){if(t===null){await e.ensureLabels(tn);let o={
title:wc(n.name),body:Gr(n,null),labels:[Te]};return jr(e,o,({body:a,labels:i})=>i.includes(Te)&&Jt(a,n.name)==="dashboard")}if(Gr(n,t.body)===t.body.replaceAll(
`\r
`,`
`))return t;let r=await e.get(t.number);return r===null||ge(r.body)!==ge(t.body)?null:Ze(e,t.number,{body:Gr(n,r.body)})}s(Rc,"writeDashboard");function Tc(e,t){
let n=new Set(t.filter(({ignore:r})=>r).map(({fingerprint:r})=>r.hash));return e.all.flatMap(({issue:r,fingerprint:o})=>{let a=n.has(o)?null:ct(r.body);return a===
null?[]:[{fingerprint:o,...a}]})}s(Tc,"lastChanges");function Os(e,t,n,r){let o=new Set(n.filter(({ignore:i})=>i).map(({fingerprint:i})=>i.hash)),a=[...e.all.filter(
({issue:i,fingerprint:l})=>!r.has(i.number)&&!o.has(l)).map(({fingerprint:i})=>({fingerprint:i,change:"open"})),...t.flatMap(({fingerprint:i,change:l,comment:c,
result:u})=>u!=="done"?[]:l==="open"||l==="reopen"||l==="close"?[{fingerprint:i,change:l}]:c==="severity-changed"||c==="escalated"||c==="milestone"?[{fingerprint:i,
change:c}]:[])];return[...new Map(a.map(i=>[`${i.fingerprint} ${i.change}`,i])).values()]}s(Os,"changesOf");var My={succeeded:0,expected:0,savedByRetry:0,swallowed:0,otherApps:0,unrecognised:0};function Ec(e,t,{progress:n},r){let{coverage:o,log:a}=e.read,i=s(l=>le(l,o.
examined)&&!le(l,e.told),"isNew");return ml(e.state.dashboard?.watermark??o.from,Cy(e,t.groups,n.moved,r),r.whole&&n.moved?{succeeded:t.succeeded,expected:a.countedAt.
expected.filter(i).length,savedByRetry:a.countedAt.savedByRetry.filter(i).length,swallowed:t.swallowed.length,otherApps:t.otherApps,unrecognised:a.unrecognised.
count}:My)}s(Ec,"countedBy");function Cy({state:e,read:{coverage:t},told:n},r,o,{whole:a,receipts:i}){let{dashboard:l}=e;if(!a){let d=new Set(i.flatMap(({result:p,
fingerprint:f})=>p==="done"?[f]:[]));return r.filter(({fingerprint:p})=>d.has(p.hash))}let c=l===null?qr(e,t.examined):l.partlyTold!==!0;if(!o||!c)return r;let u=s(
d=>le(d,t.examined)&&!le(d,n)&&!le(d,l?.examined??[]),"isUntold");return r.map(d=>({...d,fresh:d.failures.filter(({eventId:p})=>u(p))}))}s(Cy,"newlyCounted");var Ac=Ht(Gt(),1);var yt=(0,Ac.createHash)("sha256").update("breaker").digest("hex").slice(0,16),on=s(e=>e===yt,"isBreaker");function Oc(e,t,n,r=[]){let o=Ny(t),a=new Map;for(let i of e){let l=i.fingerprint.hash;i.ledger&&a.set(l,{fingerprint:l,title:i.title,group:i,ledger:i.ledger,before:i.
before,issue:t.issues.get(l)??null,judgement:i,gone:o.get(l)??null,outage:Dy(l,r,t)})}for(let i of[...t.issues.keys(),...(t.dashboard?.ledgers??[]).map(l=>l.fingerprint)]){
let l=t.ledgerOf(i);a.has(i)||!l||on(i)||a.set(i,{fingerprint:i,title:l.title,group:null,ledger:l,before:l,issue:t.issues.get(i)??null,judgement:n.absent(l),gone:o.
get(i)??null})}return[...a.values()].toSorted(By)}s(Oc,"causesOf");function Ny({dashboard:e,all:t,issues:n}){let r=new Set(t.map(({issue:o})=>o.number));return new Map(
(e?.homes??[]).flatMap(([o,a])=>r.has(o)||n.has(a)?[]:[[a,o]]))}s(Ny,"goneIssues");var Fy=5;function Dy(e,t,{issues:n,dashboard:r,dashboardIssue:o}){let a=t.find(
({members:c})=>c.includes(e));if(!a)return null;let i=new Set(r?.known),l=a.members.flatMap(c=>{let u=c===e?void 0:n.get(c)?.issue;return u!==void 0&&u.state===
"open"&&i.has(u.number)?[u.number]:[]});return{root:a.root,causes:a.members.length,issues:l.slice(0,Fy),dashboard:o?.number??null}}s(Dy,"outageOf");function By(e,t){
return X.indexOf(e.judgement.severity)-X.indexOf(t.judgement.severity)||t.ledger.total-e.ledger.total||(e.fingerprint<t.fingerprint?-1:e.fingerprint>t.fingerprint?
1:0)}s(By,"byRank");function $c(e){return X.find(t=>e.includes(t))??null}s($c,"worstSeverity");async function Ic(e,t){let n=[];for(let r of e){let{issue:o,group:a,ledger:i}=r;if(!(o?.issue.state==="closed"&&(a?.fresh.length??0)>0&&i.life.closed===null)||o.
issue.closer!==null){n.push(r);continue}let c=(await t.get(o.issue.number))?.closer??null;n.push({...r,issue:{...o,issue:{...o.issue,closer:c}}})}return n}s(Ic,
"withClosers");var Ce=10,Wy=6*36e5,zy=3*864e5,Uy=1500,Lc=864e5,Pc="Many new Celery failures at once: something is wrong";function Zn(e){return e.issues.get(yt)?.ledger?.life.held??
null}s(Zn,"heldBack");function Mc({newcomers:e,failing:t,released:n},r){let o=new Set(n.map(({fingerprint:i})=>i)),a=[...e,...t].map(({fingerprint:i})=>i);return[
...new Set([...a,...r?.causes??[]])].filter(i=>!o.has(i)).slice(0,Uy)}s(Mc,"heldBy");function Kr(e,t){return Date.parse(t)-Date.parse(e.since)>=zy}s(Kr,"isOver");
function Cc({newcomers:e,failing:t},n){let r=e.length+t.length;return r>Ce||r===Ce&&Kn(n)}s(Cc,"trips");function Kn(e){return e.issues.get(yt)?.issue.state==="o\
pen"}s(Kn,"isOpen");function Nc(e,t){let n=Hy(e,t),r=t.state.issues.get(yt)??null;return n!==null||r?.ledger==null?n:{cause:{...$s(r.ledger,r.ledger),issue:r},change:"\
skip",reason:"nothing-new",comment:null}}s(Nc,"planBreaker");function Fc(e,t,n,r){let o=Zn(n);return Cc(e,n)?new Set(Mc(e,o)):!Kn(n)||t?.change==="close"?null:new Set(
o===null||Kr(o,r)?[]:o.causes)}s(Fc,"heldAfter");function Hy(e,t){let{state:n,until:r,healthy:o,progress:a}=t,i=n.issues.get(yt)??null,l=i?.ledger??null;if(Cc(e,
n)){let p=jy(l,e,r,!Kn(n)),f={...$s(p,l),issue:i},m={reason:"many-new-causes",cause:f};if(i===null||l===null)return{...m,change:"open",comment:null};let y=qe(i.
issue.labels)||i.issue.stateReason==="not_planned";if(Kn(n)||y)return Gy(p,l)?null:{...m,change:"update",comment:null};let g=Date.parse(i.issue.closedAt??r);if(i.
issue.locked||Date.parse(r)-g>t.reopenMs)return{...m,change:"open",comment:null};let b={...p,life:{...en(p.life,r),held:p.life.held}};return{...m,cause:{...f,ledger:b},
change:"reopen",comment:"many-new-causes"}}let c=l?.life.held??null;if(i===null||l===null||c===null||!Kn(n)||!o||!a)return null;let u=Date.parse(r)-Date.parse(c.
until);if(l.life.reopened.length>0&&u<Wy)return null;let d={...l,life:{...l.life,closed:r}};return{cause:{...$s(d,l),issue:i},change:"close",reason:"storm-over",
comment:qe(i.issue.labels)?null:"storm-over"}}s(Hy,"changeOf");function Gy(e,t){return JSON.stringify(Ke(e))===JSON.stringify(Ke(t))}s(Gy,"isSame");function jy(e,t,n,r){
let o=e?.life.held??null,a=new Set(o?.causes),i=t.newcomers.filter(({fingerprint:d})=>!a.has(d)),l=n.slice(0,10),[c=0]=e?.days[l]??[],u={...e?.days,...i.length>
0?{[l]:[c+i.length,0]}:{}};return{fingerprint:yt,version:1,title:Pc,task:null,program:"",exception:"",kind:"other-terminal",template:"",severity:"high",firstSeen:e?.
firstSeen??_c(t,n),lastSeen:n,total:(e?.total??0)+i.length,retries:0,days:u,hours:{},environments:{},recent:[],counted:[],remembered:null,labels:e?.labels??[],life:{
...e?.life??ut,held:{since:r||o===null||Kr(o,n)?_c(t,n):o.since,until:n,causes:Mc(t,o).toSorted()}}}}s(jy,"taken");function _c({newcomers:e,failing:t},n){return[
...e,...t].reduce((r,{group:o})=>{let a=o?.fresh[0]?.at??n;return a<r?a:r},n)}s(_c,"beginOf");function $s(e,t){return{fingerprint:yt,title:Pc,group:null,ledger:e,
before:t,judgement:qy}}s($s,"causeOf");var qy={severity:"high",owners:[],labels:[],runbook:null,open:{failures:1,withinMs:Lc,days:1},closeMs:Lc,transient:!1,ignore:!1,
links:[],decidedBy:{severity:`default: more than ${Ce} new causes at once`,owners:"default: nobody",labels:"default: none",runbook:"default: none",open:"default\
: defaults.open",transient:"default: no cause is transient",ignore:"default: nothing is ignored",links:"default: links for all"},remembered:null};function Dc(e){let t=os(e);return n=>e.length===0||n===null||t(n)}s(Dc,"scopeOf");function Bc(e){let t=e.map(({name:n,match:r})=>({name:n,test:os(r)}));return(n,r)=>t.
find(({test:o})=>o(n)||o(r))?.name??null}s(Bc,"environmentFinder");function Zr(e){return new Set(e.filter(({issues:t})=>!t).map(({name:t})=>t))}s(Zr,"silentEnvi\
ronments");function Uc(e,t){let n=0,r=0;for(let o of e){let{failures:a,hourly:i}=Gc(o,jc(t,28),t.slice(0,10));a<10||(n+=a,r+=a*i)}return n===0?2:r/n}s(Uc,"burstiness");function Hc(e,t,n){
for(let r of[1,7]){let o=Ky(e,r,t,n);if(o!==null)return o}return null}s(Hc,"escalation");function Ky(e,t,n,r){let o=Date.parse(n),a=t===1?36e5:864e5,i=Math.ceil(
(o-t*864e5)/a)*a,l=new Date(i).toISOString(),c=t===1?Object.entries(e.hours).reduce((S,[x,v])=>x>=l.slice(0,13)?S+v:S,0):zc(e.days,l.slice(0,10)),u=jc(l,28),d=zc(
e.days,u)-c,p=Math.max(Date.parse(u),Date.parse(Is(e))),f=(i-p)/864e5;if(c<3||f<7)return null;let{failures:m,hourly:y,daily:g}=Gc(e,u,l.slice(0,10)),b=Math.max(
1,(m*y+20*r)/(m+20),g),k=Math.floor(c/b),h=Math.ceil(d/b),w=(o-i)/864e5;return k<1||Zy(k,k+h,2*w/(2*w+f))>=.01?null:{days:t,count:c,expected:d*w/f}}s(Ky,"escala\
tedIn");function Gc(e,t,n){let r=Is(e)>t?Is(e):t,o=Math.round((Date.parse(n)-Date.parse(r))/864e5),a=Object.entries(e.days).filter(([u])=>u>=r&&u<n),i=a.reduce(
(u,[,[d]])=>u+d,0),l=a.reduce((u,[,[,d]])=>u+d,0),c=a.reduce((u,[,[d]])=>u+d**2,0);return{failures:i,hourly:Wc(i,l,o*24),daily:Wc(i,c,o)}}s(Gc,"spread");function Is({
days:e,lastSeen:t}){return Object.keys(e).reduce((n,r)=>r<n?r:n,t.slice(0,10))}s(Is,"firstDay");function Wc(e,t,n){return e===0||n<2?1:(t-e**2/n)/(n-1)/(e/n)}s(
Wc,"varianceOverMean");function zc(e,t){return Object.entries(e).reduce((n,[r,[o]])=>r>=t?n+o:n,0)}s(zc,"sumOf");function jc(e,t){return new Date(Date.parse(e.slice(
0,10))-t*864e5).toISOString().slice(0,10)}s(jc,"dayBefore");function Zy(e,t,n){if(e<=0)return 1;let r=Math.exp(Yy(t,e)+e*Math.log(n)+(t-e)*Math.log1p(-n)),o=0;for(let a=e;a<=
t;a++)o+=r,r*=(t-a)/(a+1)*(n/(1-n));return Math.min(1,o)}s(Zy,"atLeast");function Yy(e,t){let n=0;for(let r=1;r<=Math.min(t,e-t);r++)n+=Math.log((e-Math.min(t,e-
t)+r)/r);return n}s(Yy,"logChoose");function qc(e,t){let{state:n,until:r}=t,o=Uc(e.map(({ledger:c})=>c),r),a=jn(n.dashboardIssue?.body??""),i=new Set(Hr(n)),l=Zr(t.policy.environments);return e.map(
c=>({...Xy({...c,escalation:Hc(c.ledger,r,o)},t,a,i),unwanted:Vy(c,l)}))}s(qc,"situationsOf");function Vy({judgement:e,ledger:t},n){if(e.ignore)return"ignored-b\
y-rule";let r=Object.keys(t.environments);return r.length>0&&r.every(o=>n.has(o))?"silent-environment":null}s(Vy,"unwanted");function Xy(e,t,n,r){let{fingerprint:o,
ledger:a,before:i,issue:l,group:c}=e,{severity:u,open:d}=e.judgement,p=c?.fresh??[],f=i===null&&c?.trend==="recurring",m=Zn(t.state),y=l!==null&&(e.before?.total??
0)>(l.ledger?.total??0),g=p.reduce((b,{at:k})=>k>b?k:b,y?a.lastSeen:"");return{cause:e,until:t.until,reached:Jy(e,m?.causes.includes(o)?m.until:null),news:p.length>
0||y,newest:g,closeMs:e.judgement.closeMs,reopenMs:t.policy.reopenMs,allSeen:t.healthy&&t.gaps.every(([,b])=>b<=a.lastSeen),fresh:p.length>0,anyFresh:t.anyFresh,
backlog:l===null&&(f||i?.life.backlog===!0),reachedBefore:f||i!==null&&Dr(i,[],u,d)!==null,countable:t.countable,asked:{open:n.open.has(o),mute:n.mute.has(o)},mutedThere:r.
has(o)}}s(Xy,"situationOf");function Jy({ledger:e,group:t,judgement:n},r){let{severity:o,open:a}=n,i=t?.fresh??[];if(r===null)return Dr(e,i,o,a);let l=s(u=>Object.
fromEntries(Object.entries(u).filter(([d])=>d>r.slice(0,10))),"later"),c={...e,total:e.lastSeen>r?e.total:0,recent:e.recent.filter(([u])=>u>r),days:l(e.days)};return Dr(
c,i.filter(({at:u})=>u>r),o,a)}s(Jy,"reachedSince");function Ls({issue:e,ledger:t}){let n=e?.issue.stateReason,r=e?.issue.closer==="bot"&&t.life.closed===null,o=t.
life.dropped!==null;return!r&&!o&&(n==="not_planned"||n==="duplicate")}s(Ls,"closedByPerson");function Yr({cause:e,until:t,reopenMs:n}){let r=e.issue?.issue.closedAt??
null;return r===null||Date.parse(t)-Date.parse(r)<=n}s(Yr,"withinReopening");function _s({issue:e,judgement:t}){return e?.ledger!=null&&e.ledger.severity!==t.severity}
s(_s,"severityChanged");function Kc(e,t){return e!==null&&Math.floor(Math.log10(t.total))>Math.floor(Math.log10(Math.max(1,e.total)))}s(Kc,"milestone");var Qy=3,Ps=s(({cause:e})=>e.issue?.issue.labels??[],"labelsOf"),me=s(({cause:e})=>e.issue?.issue.state==="open","isOpen"),Ee=s(({cause:e})=>e.issue?.issue.state===
"closed","isClosed"),bt=s(e=>qe(Ps(e)),"muted"),Vr=s(e=>Ps(e).includes(mt),"flaps"),Vc=s(({cause:e})=>e.escalation!=null&&e.ledger.life.escalated===null,"worse"),
Zc=s(e=>Ps(e).includes(je)&&Vc(e),"wasAskedFor"),Yc=s(({cause:e})=>e.issue?.issue.closedAt??"","closedAt"),Xr=s(({cause:e,until:t,closeMs:n})=>El(e.ledger,t,n),
"quiet"),P=s((e,t,n=null)=>({change:e,reason:t,comment:n}),"to"),eb=[{when:s(({countable:e})=>!e,"when"),give:P("skip","no-ids"),because:"without ids every run \
counts again"},{when:s(e=>me(e)&&e.unwanted!==null&&e.cause.ledger.life.dropped!==null,"when"),give:P("skip","reopened-by-person"),because:"it was closed for th\
at before, and a person wants it open"},{when:s(e=>me(e)&&e.unwanted==="ignored-by-rule","when"),give:s(e=>P("close","ignored-by-rule",bt(e)?null:"ignored-by-ru\
le"),"give"),because:"an open issue that is kept by nobody misleads: it closes with a word on the rule"},{when:s(e=>me(e)&&e.unwanted==="silent-environment","wh\
en"),give:s(e=>P("close","silent-environment",bt(e)?null:"silent-environment"),"give"),because:"it was seen only where `issues: false` keeps none open"},{when:s(
({unwanted:e})=>e==="ignored-by-rule","when"),give:P("skip","ignored-by-rule"),because:"a rule of the team says so"},{when:s(({unwanted:e})=>e==="silent-environ\
ment","when"),give:P("skip","silent-environment"),because:"it was seen in environments that open no issues, and nowhere else"},{when:s(e=>me(e)&&e.asked.mute&&!bt(
e),"when"),give:P("update","asked-to-mute"),because:"a person ticked its box on the dashboard"},{when:s(e=>me(e)&&Zc(e)&&e.news,"when"),give:P("update","escalat\
ed","escalated"),because:"it was muted until it gets worse, and it did"},{when:s(e=>me(e)&&bt(e)&&e.news,"when"),give:P("update","muted"),because:"counted, but \
silent"},{when:s(e=>me(e)&&Vr(e)&&(e.news||_s(e.cause)&&!bt(e)),"when"),give:P("update","flapping"),because:"its readers have heard enough: the body tells"},{when:s(
e=>me(e)&&_s(e.cause)&&!bt(e),"when"),give:P("update","severity-changed","severity-changed"),because:"who looks at it may change with it; told once, for the bod\
y then holds the new one"},{when:s(e=>me(e)&&e.news&&Vc(e),"when"),give:P("update","escalated","escalated"),because:"it fails more often than it used to"},{when:s(
e=>me(e)&&e.news,"when"),give:s(({cause:e})=>P("update","still-failing",Kc(e.before,e.ledger)?"milestone":null),"give"),because:"an edit of the body notifies no\
body; powers of ten are worth a word"},{when:s(e=>me(e)&&Xr(e)&&Vr(e),"when"),give:P("skip","flapping"),because:"it was closed for being quiet again and again"},
{when:s(e=>me(e)&&Xr(e)&&e.cause.ledger.life.closed!==null,"when"),give:P("skip","reopened-by-person"),because:"a person knows better; until it fails again noth\
ing has changed"},{when:s(e=>me(e)&&Xr(e)&&!e.allSeen,"when"),give:P("skip","not-all-seen"),because:"a search that broke off or a silent worker is no proof of q\
uiet"},{when:s(e=>me(e)&&Xr(e),"when"),give:s(e=>P("close","quiet",bt(e)?null:"quiet"),"give"),because:"a steady process would have shown itself by now (99 %)"},
{when:me,give:P("skip","nothing-new"),because:"nothing to tell"},{when:s(e=>Ee(e)&&!e.news,"when"),give:P("skip","nothing-new"),because:"nothing to tell"},{when:s(
e=>Ee(e)&&Zc(e)&&!Ls(e.cause)&&e.newest>Yc(e),"when"),give:P("reopen","escalated","escalated"),because:"it was muted until it gets worse, and it did"},{when:s(e=>Ee(
e)&&bt(e),"when"),give:P("update","muted"),because:"counted, but silent"},{when:s(e=>Ee(e)&&Ls(e.cause),"when"),give:P("update","closed-by-person"),because:"not\
 planned, or a duplicate: a person has decided, so it is counted and never reopened"},{when:s(e=>Ee(e)&&e.newest<=Yc(e),"when"),give:P("update","older-than-clos\
e"),because:"what failed before it was closed says nothing against the fix"},{when:s(e=>Ee(e)&&e.cause.issue?.issue.locked===!0,"when"),give:s(({anyFresh:e})=>e?
P("open","locked"):P("skip","nothing-new"),"give"),because:"nobody could answer there; the new one links it"},{when:s(e=>Ee(e)&&e.cause.issue?.issue.closer==="b\
ot"&&e.cause.ledger.life.closed===null,"when"),give:s(e=>P("reopen","closed-by-bot",Vr(e)?null:"closed-by-bot"),"give"),because:"a stale bot closes what is old,\
 not what is fixed"},{when:s(e=>Ee(e)&&Yr(e)&&Vr(e),"when"),give:P("reopen","regressed"),because:"it flaps, its readers have heard enough"},{when:s(e=>Ee(e)&&Yr(
e)&&en(e.cause.ledger.life,e.until).reopened.length>=Qy,"when"),give:P("reopen","flapping","flapping"),because:"the third time within 30 days: from now on only \
people close it"},{when:s(e=>Ee(e)&&Yr(e),"when"),give:P("reopen","regressed","regressed"),because:"the same cause so soon is the same story"},{when:Ee,give:s(({
anyFresh:e})=>e?P("open","came-back-late"):P("skip","nothing-new"),"give"),because:"after so long it is a new story; the new issue links the old one"},{when:s(({
asked:e})=>e.open,"when"),give:P("open","asked-for"),because:"a person ticked its box on the dashboard"},{when:s(({mutedThere:e})=>e,"when"),give:P("skip","mute\
d"),because:"a person muted it on the dashboard"},{when:s(({reached:e})=>e===null,"when"),give:P("skip","below-threshold"),because:"too rare for an issue"},{when:s(
({backlog:e,fresh:t})=>e&&!t,"when"),give:P("skip","baseline"),because:"what a first run found is no news; it is once it fails again"},{when:s(({anyFresh:e})=>!e,
"when"),give:P("skip","nothing-new"),because:"an hour in which nothing failed, or the same run again, must open nothing"},{when:s(({reached:e})=>e==="critical",
"when"),give:P("open","critical"),because:"one failure is enough"},{when:s(({backlog:e,reachedBefore:t})=>e&&t,"when"),give:P("open","from-backlog"),because:"it\
 waited since the first run, and failed again"},{when:s(({cause:e})=>e.before===null,"when"),give:P("open","first-seen"),because:"frequent from the start"},{when:s(
({fresh:e})=>e,"when"),give:P("open","reached-threshold"),because:"it became frequent, or was and fails on"},{when:s(()=>!0,"when"),give:P("open","room-again"),
because:"it was frequent enough and waited for room"}];function Xc(e){let t=eb.find(({when:r})=>r(e));if(!t)throw new RangeError("the last row of the life cycle\
 always holds");let n=typeof t.give=="function"?t.give(e):t.give;return e.cause.issue?.issue.locked===!0?{...n,comment:null}:n}s(Xc,"decide");function Jc({reason:e,
change:t}){return{add:[...e==="asked-to-mute"?[ft]:[],...t==="reopen"&&e==="flapping"?[mt]:[]],remove:e==="escalated"?[je]:[]}}s(Jc,"labelsFor");var tb=5,Qc=new Set(["critical","asked-for"]);function eu(e,t,n){if(Gn(t))return{newcomers:[],failing:[],released:[]};let r=Zn(t),o=new Set(r?.causes),a=e.flatMap(
({cause:l})=>l.issue===null&&o.has(l.fingerprint)&&(l.group?.fresh.length??0)>0?[l]:[]),i=r!==null&&Kr(r,n);return{newcomers:e.flatMap(({cause:l,change:c,reason:u})=>c===
"open"&&l.issue===null&&nb(l,u)&&!o.has(l.fingerprint)?[l]:[]),failing:i?[]:a,released:i?a:[]}}s(eu,"stormOf");function nb({before:e,group:t},n){return e===null&&
t?.trend==="new"&&n!=="asked-for"}s(nb,"isNew");function tu(e,t,n,r,o){let a=e.map(m=>t===null?m:rb(m,t)),i=a.filter(({change:m})=>m==="reopen").length,l=a.filter(
({change:m})=>m==="close").length,c=n.all.filter(({issue:m})=>m.state==="open").length+i-l,u=Gn(n),d=new Set(n.dashboard?.known??[]),p=n.all.filter(({issue:m,fingerprint:y})=>(u||
!d.has(m.number)||wl(m.body,o))&&!on(y)).length,f=(u?Math.min(tb,r.maxNew):r.maxNew)-p;return a.map(m=>{if(m.change!=="open")return m;if(!Qc.has(m.reason)){if(c>=
r.maxOpen)return Ms(m,u?"baseline":"open-limit");if(f<=0)return Ms(m,u?"baseline":"over-budget")}return c+=1,f-=1,m})}s(tu,"withinBudgets");function rb(e,t){let{
cause:n,change:r,reason:o}=e,a=r==="open"&&!Qc.has(o);return n.issue===null&&t.has(n.fingerprint)&&(a||o==="below-threshold")?Ms(e,"held-by-breaker"):e.comment===
"milestone"?{...e,comment:null}:e.comment==="escalated"&&e.change==="update"?{...e,reason:"still-failing",comment:null}:e}s(rb,"quietened");function Ms(e,t){return{
...e,change:"skip",reason:t,comment:null}}s(Ms,"waiting");function nu(e,t){let{state:n,until:r,policy:o}=t,a=qc(e,t).map(u=>({cause:u.cause,...Xc(u)})),i=eu(a,n,r),l=t.countable?Nc(i,{...t,reopenMs:o.reopenMs}):null,c=Fc(
i,l,n,r);return[...l?[ob(l,e)]:[],...tu(a,c,n,o,r)].map(u=>sb(u,r))}s(nu,"planIssues");function ob(e,t){let n=new Set(e.cause.ledger.life.held?.causes),r=t.filter(
({fingerprint:o})=>n.has(o));return{...e,cause:{...e.cause,members:r}}}s(ob,"withMembers");function sb(e,t){let{add:n,remove:r}=Jc(e),{cause:o,change:a}=e;if(a===
"skip")return e;let i=a==="open"?[]:o.issue?.issue.labels??[],l=[...new Set([...i,...n])].filter(d=>!r.includes(d)),c=ib(e,t),u=a==="close"?"closed":a==="update"?
o.issue?.issue.state??"open":"open";return{...e,cause:{...o,labels:l,state:u,ledger:{...o.ledger,life:c}},addLabels:n,removeLabels:r.filter(d=>i.includes(d))}}s(
sb,"carriedOut");var ab=7*864e5;function ib({cause:e,change:t,reason:n,comment:r},o){let{life:a}=e.ledger;if(n==="many-new-causes"||n==="storm-over")return a;if(t===
"open"){let{issue:c,before:u,group:d}=e,p=u===null?d?.trend==="recurring":u.life.backlog;return{...ut,backlog:c===null&&p&&n!=="reached-threshold"}}if(t==="clos\
e")return{...a,closed:o,dropped:n==="ignored-by-rule"||n==="silent-environment"?o:null,escalated:null};if(t==="reopen"){let c=n==="closed-by-bot"?{...a,closed:null,
dropped:null}:en(a,o);return r==="escalated"?{...c,escalated:o}:c}if(e.issue?.issue.state==="closed")return a;let i=a.escalated!==null&&Date.parse(o)-Date.parse(
a.escalated)>ab,l=r==="escalated"?o:i&&!e.escalation?null:a.escalated;return{...a,closed:null,dropped:null,escalated:l}}s(ib,"lifeAfter");var lb=5*6e4,cb=7*864e5;function ru(e,t){let n=e.until??e.automaticUntil;if(e.since!==null||n===null)return{from:e.since,to:n,gap:null,continues:!1};let r=Date.
parse(n);if(t===null)return{from:Jr(r-(e.rebuilding?Math.max(e.lookbackMs,cb):e.lookbackMs)),to:n,gap:null,continues:!1};let o=r-e.maxCatchUpMs,a=Math.max(Date.
parse(t)-lb,o);return Date.parse(t)>=o?{from:Jr(Math.min(a,r)),to:n,gap:null,continues:!0}:{from:Jr(o),to:n,gap:[t,Jr(o)],continues:!0}}s(ru,"chooseWindow");function ou(e,t,n){
if(e===null)return{watermark:t.to,examined:Me(t.examined),moved:!0};if(!(t.from<=e.watermark||n!==null))return{watermark:e.watermark,examined:Me(e.examined,t.examined),
moved:!1};let o=t.to>e.watermark,a=e.examined.at(-1),i=t.examined.at(-1),l=n===null&&a&&i&&t.examined.length===1&&t.to>=e.watermark&&T(i[1],a[1])>0?[[a[1],i[1]]]:
[];return{watermark:o?t.to:e.watermark,examined:Me(e.examined,t.examined,l),moved:o}}s(ou,"advance");function su(e,t,{from:n}){return e&&t!==null&&n>t?[t,n]:null}
s(su,"gapBefore");var ub=20;function au(e,t,n){let r=[];for(let[a,i]of[...e,...t?[t]:[]].toSorted((l,c)=>l[0]<c[0]?-1:1)){let l=r.at(-1);l&&a<=l[1]?l[1]=i>l[1]?
i:l[1]:r.push([a,i])}return(n.complete?r.flatMap(([a,i])=>[...a<n.from?[[a,i<n.from?i:n.from]]:[],...i>n.to?[[a>n.to?a:n.to,i]]:[]]):r).slice(-ub)}s(au,"gapsLef\
t");function Jr(e){return`${new Date(e).toISOString().slice(0,19)}Z`}s(Jr,"iso");var db=3*fe,pb=8,fb=3,mb=21*fe,Ns=45;function lu(e,t,n){let{now:r,end:o,examined:a,least:i}=t,l=zr(e.hours),[c,u]=[l[0],l.at(-1)];if(c===void 0||u===void 0||u>r||
l.length<pb)return null;let d=Yn(u+1,r).filter(k=>!a.has(k)).length,p=Math.floor((o-Date.parse(e.last))/6e4)-60*d;if(p<Ns||new Set(l.map(k=>Math.floor(k/fe))).size<
fb||u-c<db||r-u>mb)return null;let f=gb(l,a),m=s(k=>a.has(k)&&f(k)>=i?f(k):0,"weight"),y=l.slice(1).map((k,h)=>iu(m,(l[h]??k)+1,k)),g=l.slice(1).flatMap((k,h)=>{
let w=l[h]??k;return Yn(w+1,k).every(S=>a.has(S))?[k-w]:[]}),b=n?.roles.get(e.key);return{missed:iu(m,u+1,r),minutes:p,expected:Yn(u,r+1).every(k=>f(k)===1),unseen:d,
heaviest:Math.max(0,...y),leftOut:y.reduce((k,h)=>k+h,0),wrote:l.length,aDay:l.length/(u-c+1)*fe,always:g.every(k=>k===1),steps:g,pauses:b===void 0?null:Ml(b,u)}}
s(lu,"habitsOf");function gb(e,t){let n=new Map,r=new Set(e);for(let o of Yn(e[0]??0,(e.at(-1)??0)+1)){if(!t.has(o)&&!r.has(o))continue;let a=n.get(Cs(o))??{seen:0,
wrote:0};n.set(Cs(o),{seen:a.seen+1,wrote:a.wrote+(r.has(o)?1:0)})}return o=>{let a=n.get(Cs(o));return a===void 0?0:a.wrote/a.seen}}s(gb,"shares");function Yn(e,t){
return Array.from({length:Math.max(0,t-e)},(n,r)=>e+r)}s(Yn,"range");function iu(e,t,n){return Yn(t,n).reduce((r,o)=>r+e(o),0)}s(iu,"sum");function Cs(e){let t=(Math.
floor(e/fe)+4)%7;return e%fe+(t===0||t===6?fe:0)}s(Cs,"slotOf");var hb=7*fe,yb=.8,bb=36e5,uu=30;function Ds(e,t){let{sampled:n}=e;if(n===void 0)return Fs(e,t);let r=s(({streams:o})=>a=>!o.some(({key:i,last:l})=>i===a.key&&l>
a.last),"notSeenIn");return du([...Fs(e,t).filter(r(n)),...Fs(n,t,yb).filter(r(e))])}s(Ds,"silentStreams");function Fs({examined:e,streams:t,rhythm:n},r,o=0){let a=gt(
r),i=n?.open===a?Date.parse(r):a*bb,l={now:a,end:i,examined:new Set(zr(e)),least:o},c=s(d=>{let p=lu(d,l,n);if(p===null||!Sb(p))return[];let{key:f,name:m,last:y}=d;
return[{key:f,name:m,last:y,usualGapMinutes:vb(p),silentMinutes:p.minutes}]},"silent"),u=[];for(let d of t.filter(p=>p.role===null)){let p=c(d);if(u.push(...p),
p.length>0)continue;let f=t.filter(m=>m.role===d.key);u.push(...f.filter(m=>wb(m)&&kb(m,f)).flatMap(m=>c(m)))}return du(u)}s(Fs,"silentIn");function du(e){return[
...new Map(e.toSorted((n,r)=>n.last<r.last?-1:1).map(n=>[n.name,n])).values()].toSorted((n,r)=>n.name<r.name?-1:1)}s(du,"named");function wb({hours:e}){let t=e.
at(-1)?.[1]??0;return Array.from({length:hb/fe},(n,r)=>t-r*fe).every(n=>e.some(([r,o])=>r<n&&o>n-fe))}s(wb,"isSteady");function kb({hours:e},t){let n=e.at(-1)?.[1]??
0;return t.every(({hours:r})=>(r[0]?.[0]??0)<n-fe)}s(kb,"isMissed");var xb=[{because:"it wrote in every hour and never paused for half of one: three times its l\
ongest pause is no chance",when:s(({always:e,expected:t,pauses:n,unseen:r})=>e&&t&&r===0&&n!==null&&n.longest<=uu,"when"),left:s(({minutes:e})=>e/60,"left"),hours:s(
({pauses:e})=>Math.max(Ns,3*(e?.longest??60))/60,"hours")},{because:"it wrote in every hour at much the same minute: three times is no chance",when:s(({always:e,
pauses:t})=>e&&t!==null&&t.longest<1.5*t.usual,"when"),hours:s(()=>3,"hours")},{because:"busy, with pauses that are of the hour or were rare: so many hours in a\
 row are left out once in a million hours",when:s(({pauses:e})=>e!==null&&e.usual<=10,"when"),hours:s(({leftOut:e,wrote:t})=>{let n=Math.min(.9,(e+.5)/(t+1));return Math.
min(8,Math.max(3,Math.log(1e6)/Math.log(1/n)))},"hours")},{because:"little is regular about it, or known of it: a third of a day, or one and a half of its usual\
 days where it is punctual",when:s(()=>!0,"when"),hours:s(({aDay:e,leftOut:t,wrote:n})=>Math.min(8,1.5*e*(1+4*t/n)),"hours")}];function Sb(e){let{missed:t,heaviest:n,
wrote:r}=e,o=n*(1.3+(10/r)**2),a=xb.find(({when:l})=>l(e));if(a===void 0)throw new RangeError("the last row of the proofs always holds");let i=a.left?.(e)??t;return i>
o&&i>=a.hours(e)-1e-9}s(Sb,"isSilent");var cu=5;function vb({steps:e,aDay:t,pauses:n}){if(t>=cu&&n!==null&&n.usual<uu)return n.usual;let r=e.toSorted((i,l)=>i-l);
if(t>=cu)return 60*(r[Math.floor(r.length/2)]??1);let o=r.reduce((i,l)=>i+l,0),a=0;for(let i of r)if(a+=i,a*2>=o)return 60*i;return 60}s(vb,"usualGap");async function pu(e,t,{policy:n,publication:r},o,a){let{state:i,continues:l,streamless:c}=e,{log:u,coverage:d,sample:p}=e.read,{dashboard:f}=i,m=su(l,f?.watermark??
null,d),y=ou(f,d,m),g=au(f?.gaps??[],m,d),b=Hl(f?.streams??It,{...u,sample:p},d,l&&m===null,({source:R,program:E,label:_})=>{let F=`${E} ${_}`.trim();return t.redactor.
redact(r==="full"?`${R} ${F}`:Hn(F))}),k=Ds(b,y.watermark),h=f?Ds(f.streams,f.watermark):[],w=s((R,E)=>R.some(_=>_.key===E),"isIn"),S=s(R=>b.streams.some(E=>E.key===
R&&E.last>(f?.watermark??"")),"hasWritten"),x=await Ic(Oc(t.groups,i,t.judge,t.outages),a),v=nu(x,{state:i,policy:n,until:d.to,healthy:d.complete&&!c&&k.length===
0&&y.watermark===d.to,gaps:g,progress:y.moved||t.groups.some(({fresh:R})=>R.length>0),anyFresh:t.groups.some(R=>Rb(R,f?.examined??[])),countable:o});return{progress:y,
gaps:g,attendance:b,silent:k,fell:k.filter(({key:R})=>!w(h,R)),awake:h.filter(({key:R})=>!w(k,R)&&S(R)),causes:x,plan:v}}s(pu,"decide");function Rb({failures:e,
ignore:t,silent:n},r){return!t&&!n&&e.some(({eventId:o})=>!le(o,r))}s(Rb,"failedSince");var Vn="";function Xn(e,t){return t==="full"?e:{...e,message:e.template,args:null,attempts:e.attempts.map(({at:n,delay:r,exception:o})=>{let a=o===null?null:G(o);
return{at:n,delay:r,exception:a,reason:a??Vn}}),host:Vn,program:Vn,worker:Vn,process:null,exceptions:e.exceptions.map(n=>({...n,message:Vn,frames:n.frames.filter(
({own:r})=>r).map(r=>({...r,source:null}))}))}}s(Xn,"publish");var ku=Ht(Gt(),1);var Tb=new Set(["MaxRetriesExceededError","Retry","Reject","ExceptionWithTraceback","RemoteTraceback","UnpickleableExceptionWrapper"]);function mu(e,t){let n=e.
exceptions.filter(({type:a})=>!Tb.has(G(a))),r=n.length>0?n:e.exceptions,o=new Set;return r.filter(({type:a,message:i})=>{let l=`${G(a)}
${i}`;return o.has(l)?!1:(o.add(l),!0)}).map(a=>({name:Eb(a,t),exception:a}))}s(mu,"chainOf");function Eb({type:e,message:t,group:n},r){return r<2?G(e):n.length>
0?`${G(e)}[${[...new Set(n.map(G))].toSorted().join(", ")}]`:G(Bs(e,t))}s(Eb,"nameOf");function Bs(e,t){return G(e)!=="UnpickleableExceptionWrapper"?e:/^[A-Za-z_][\w.]{0,200}(?=\()/.
exec(t)?.[0]??e}s(Bs,"behind");function gu(e,t){let n=e.filter(o=>o.own&&!bu(o.file,t)),r=t<2?n:n.filter(o=>!Ab.has(o.function));return Ib(r.map(o=>wu(o)),t)}s(
gu,"callPath");function hu(e,t){let n=e.findLast(({file:r})=>!bu(r,t));return n?wu(n):null}s(hu,"innermostLibrary");var Ab=new Set(["<listcomp>","<setcomp>","<d\
ictcomp>"]),yu="billiard|kombu|amqp|vine|sentry_sdk|newrelic|ddtrace|opentelemetry|elasticapm|scout_apm|appsignal|honeybadger|rollbar|bugsnag",fu={folders:"app|\
apps|backends|bin|concurrency|contrib|events|fixups|loaders|security|utils|worker",files:"__init__|_state|beat|bootsteps|canvas|exceptions|local|platforms|resul\
t|schedules|signals|states"},Ob=new RegExp(`(?:^|/)(?:celery/(?:(?:${fu.folders})/|(?:${fu.files})\\.py$)|(?:${yu})/)`),$b=new RegExp(`(?:^|/)(?:celery|${yu})/`);
function bu(e,t){return t<2?$b.test(e):Ob.test(e.replaceAll("\\","/"))}s(bu,"isMachinery");function wu(e){let t=e.file.replaceAll("\\","/"),n=t.slice(t.lastIndexOf(
"/")+1).replace(/\.pyc?$/,""),r=t.split("/").at(-2)??"";return`${n==="__init__"?r:n}:${e.function.replace(/<locals>\./g,"")}`}s(wu,"placeOf");function Ib(e,t){let n=e.
filter((a,i)=>a!==e[i-1]),r=new Set(n);return(t<2?n.length>40:n.length>2*r.size)?[...r]:n}s(Ib,"unrepeated");var sn=[3,2,1];function xu(e,t){return Us(sn[0],e,t)}s(xu,"fingerprintOf");function Us(e,t,n){let r=[Tu(n),Lb(t)],o=Eu(t,e);if(o)return r.push(o,Ws(G(t.exception))),t.kind==="\
worker-lost"&&r.push(zs(t,"the signal or exit status")),an(r,e);if(t.kind!=="exception"&&r.push({name:"kind",value:t.kind,hint:"how the task was lost"}),e>=2&&Su(
e,t))return an([...r,Ws(G(Bs(t.exception,t.message))),zs(t,"no whole traceback: the text without its variable parts")],e);let a=mu(t,e),i=a.map(({name:d})=>d).filter(
d=>d!=="");r.push(i.length>1?{name:"exception",value:i.join(" > "),hint:"classes of the chain, root first"}:Ws(i[0]??G(t.exception)));let l=a.flatMap(({exception:d})=>d.
frames),c=gu(l,e);if(c.length>0)return r.push({name:"frames",value:c.join(" > "),hint:"functions of your own code, outermost first, without line numbers"}),an(r,
e);let u=hu(l,e);return u!==null&&r.push({name:"library-frame",value:u,hint:"no frame of your own code: the innermost library function"}),r.push(zs(t,"no frame \
of your own code: the text without its variable parts")),an(r,e)}s(Us,"fingerprintBy");function Hs(e){return Su(sn[0],e)}s(Hs,"isCut");function Su(e,t){return t.
traceback!=="complete"&&Eu(t,e)===null}s(Su,"isCutBy");function vu(e,t,n){return an([...e.parts,{name:"split",value:t,hint:`the rule "${n}" tells causes apart b\
y it`}],e.version)}s(vu,"splitBy");function Ru(e,t,n){return an([Tu(t),{name:"merge",value:e,hint:`the rule "${n}" makes one cause of many`}],sn[0])}s(Ru,"merge\
dAs");function ln(e){return e.replace(/(?<=^|[^\w])(?=\w*\d)[0-9a-f]{8,64}(?=$|[^\w])/g,"*").replace(/(?<=[._-])\d+(?=$|[._-])/g,"*")}s(ln,"programOf");function Tu(e){
return{name:"audit",value:e,hint:"audits of different names never share a group"}}s(Tu,"auditPart");function Lb({task:e,worker:t}){return e===null?{name:"progra\
m",value:ln(t),hint:"no task is named in the log: the worker stands in its place"}:{name:"task",value:e,hint:"each task has its own cause"}}s(Lb,"placePart");function Eu({
kind:e,exception:t},n){if(n>=3&&e==="exception"&&G(t)==="SoftTimeLimitExceeded")return{name:"kind",value:"time-limit",hint:"the time ran out: where it struck is\
 chance"};switch(e){case"time-limit":case"worker-lost":case"unregistered":return{name:"kind",value:e,hint:"decided outside the task: no code of the task is to b\
lame"};case"result-store":return{name:"kind",value:e,hint:"the result could not be stored, whatever the task did"};default:return null}}s(Eu,"outsidePart");function Ws(e){
return{name:"exception",value:e,hint:"class of the exception"}}s(Ws,"exceptionPart");function zs({template:e},t){return{name:"message",value:e,hint:t}}s(zs,"mes\
sagePart");function an(e,t){let n=e.map(({name:r,value:o})=>`${r}=${o}`).join(`
`);return{hash:(0,ku.createHash)("sha256").update(`1
${n}`).digest("hex").slice(0,16),version:t,parts:e}}s(an,"sealed");function Ou(e,{audit:t,isKnown:n,regrouped:r}){let o=e.map(i=>{let l=xu(i,t),c=r(l,i);if(c!==l)return{failure:i,fingerprint:c,settled:!0};let u=_b(i,l,t,n);return{
failure:i,fingerprint:u??l,settled:u!==null}}),a=new Map;for(let{failure:i,fingerprint:l}of o){if(Hs(i))continue;let c=Au(i);a.set(c,(a.get(c)??new Map).set(l.hash,
l))}return o.map(({failure:i,fingerprint:l,settled:c})=>{if(c||!Hs(i))return l;let[u,...d]=a.get(Au(i))?.values()??[];return u!==void 0&&d.length===0?u:l})}s(Ou,
"identify");function _b(e,t,n,r){if(r(t.hash))return t;for(let o of sn.slice(1)){let a=Us(o,e,n);if(r(a.hash))return a}return null}s(_b,"knownName");function Au({
task:e,worker:t,kind:n,exception:r,template:o}){return JSON.stringify([e,e===null?ln(t):null,n,G(r),o])}s(Au,"remainsOf");var Pb=3,Mb=10*6e4,Cb=[{pattern:/\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@]{1,200}@)?(?<host>[\w.-]{1,200})(?::(?<port>\d{1,5}))?/i,example:"Cannot connect to amqp\
://<credentials>@mq.internal:5672//"},{pattern:/\bhost=['"]?(?<host>[\w.-]{1,200})['"]?,\s{0,2}port=['"]?(?<port>\d{1,5})/,example:"HTTPSConnectionPool(host='ap\
i.example.org', port=443): Max retries exceeded"},{pattern:/\b(?:server at|on host|host) "(?<host>[\w.-]{1,200})"(?: \([\d.:a-f]{2,40}\))?[^"]{0,80}?\bport (?<port>\d{1,5})/,
example:'connection to server at "db.internal" (10.0.1.2), port 5432 failed: Connection refused'},{pattern:/\b(?:host name|lookup|resolve(?: host)?) ['"](?<host>[\w.-]{1,200})['"]/i,
example:'could not translate host name "db.internal" to address: Name or service not known'},{pattern:/(?:\b(?:connect(?:ing|ion)? to|reading from|writing to) (?=[\w-])|(?<![\w./-])(?=[\w-]{1,60}\.)(?![\w.-]{1,200}\.(?:py|pyc|html?|txt):))(?<host>[\w.-]{1,200}):(?<port>\d{2,5})(?![\w-]|\.\w)/i,
example:"Error 111 connecting to redis:6379. Connection refused."}];function $u(e){if(e.kind==="worker-lost")return{key:`worker-lost
${e.template}`,name:`lost workers: ${e.template}`,endpoint:null};let t=[...e.exceptions,{type:e.exception,message:e.message}];for(let{type:n,message:r}of t){let o=Nb(
r.slice(0,2e3));if(o!==null&&n!=="")return{key:`${G(n)}
${o}`,name:G(n),endpoint:o}}return e.kind==="result-store"?{key:`result-store
${G(e.exception)}`,name:`the result store: ${G(e.exception)}`,endpoint:null}:null}s($u,"rootOf");function Nb(e){for(let{pattern:t}of Cb){let{host:n,port:r}=t.exec(
e)?.groups??{};if(n!==void 0)return`${n.toLowerCase().replace(/[.-]+$/,"")}${r===void 0?"":`:${r}`}`}return null}s(Nb,"endpointOf");function Iu(e){let t=new Map;
for(let{fingerprint:r,signs:o}of e)for(let{at:a,root:i}of o){let l=t.get(i.key)??[];l.push({at:a,fingerprint:r,root:i}),t.set(i.key,l)}let n=[];for(let r of t.values())
for(let o of Fb(r.toSorted((a,i)=>a.at<i.at?-1:a.at>i.at?1:0))){let a=new Map;for(let{fingerprint:c}of o)a.set(c,(a.get(c)??0)+1);let[i,l]=[o[0],o.at(-1)];a.size<
Pb||!i||!l||n.push({root:i.root.endpoint===null?i.root.name:`${i.root.name} at ${i.root.endpoint}`,from:i.at,to:l.at,failures:o.length,members:[...a].toSorted(([
c,u],[d,p])=>p-u||(c<d?-1:1)).map(([c])=>c)})}return n.toSorted((r,o)=>o.failures-r.failures||(r.from<o.from?-1:1))}s(Iu,"findOutages");function Fb(e){let t=[],
n=Number.NEGATIVE_INFINITY;for(let r of e){let o=Date.parse(r.at),a=t.at(-1);a&&o-n<=Mb?a.push(r):t.push([r]),n=o}return t}s(Fb,"bursts");var js=[{placeholder:"<$>",source:String.raw`<(?:email|user|secret|token|credentials|jwt|card|iban|cookie|personal|phone|ssn|private-key|webhook-url)>`,reason:"\
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
v2"}],Lu=new Map,Pu=js.findIndex(({placeholder:e})=>e==="<str>"),Db={'"':/^b?"(?:[^"\\]|\\.)*"$/,"'":/^[a-z]{0,2}'(?:[^'\\]|\\.)*'$/i,"\xAB":/^«[^»]*»$/,"\u201C":/^“[^”]*”$/,
"\u2018":/^‘[^’]*’$/},Bb=String.raw`(?=[\w<+.'"«“‘~/-])(?!(?<=[a-z])[a-z](?!"))(?![A-Za-z]{1,24}[.:]?(?![\w.+@:'"\\/-]))`;function Wb(e){let t=Lu.get(
e);if(t)return t;let n=js.map(({source:o},a)=>a===Pu&&e!==""?`(?![bruBRUF]{0,2}[${e}])(?:${o})`:o),r=new RegExp(`${Bb}(?:${n.map(o=>`(${o})`).join("|")})`,"g");
return Lu.set(e,r),r}s(Wb,"tableWithout");var Gs=4096,_u=200;function Jn(e){return Mu(e.length>Gs?e.slice(0,Gs):e,"")}s(Jn,"normalize");function Mu(e,t){let n=Wb(
t),r="",o=0;n.lastIndex=0;for(let a=n.exec(e);a!==null;a=n.exec(e))r+=e.slice(o,a.index)+zb(a,t),o=n.lastIndex;return r+e.slice(o)}s(Mu,"replaced");function zb(e,t){
let[n]=e,r=0;for(;e[r+1]===void 0;)r++;if(r===Pu)return Ub(n,e.input,e.index,t);let o=js[r]?.placeholder??n;return o==="<$>"?n:o}s(zb,"replacementOf");function Ub(e,t,n,r){
let o=e.search(/["'«“‘]/),a=e[o]??"";return Db[a]?.test(e)||n+e.length===t.length&&/^\S/.test(e.slice(o+1))&&!/\d/.test(t[n+o-1]??"")?"<str>":e.slice(0,o+1)+
Mu(e.slice(o+1),r+a)}s(Ub,"quotation");function Cu(e){let t=e.slice(0,Gs).split(`
`).map(r=>r.trim()).filter(r=>r!==""),n=Jn(t.slice(0,2).join(" ")).replace(/=(?<=\b[\w.-]{1,60}=)(?!<)[^\s,;()\]}]{1,200}/g,"=<v>").replace(/\s{2,}|[^\S ]/g," ").
trim();return n.length<=_u?n:`${n.slice(0,_u-1).replace(/<[^<>]{0,12}$/,"").replace(/[\ud800-\udbff]$/,"")}\u2026`}s(Cu,"templateOf");var Hb=80;function Nu(e,t,n){let r=new Map,o=s(a=>{let i=r.get(a)??$i(a);return r.set(a,i),i},"patternOf");return(a,i)=>{let l=e.ruleFor(i,"fingerprint");if(l===
null)return a;let{value:c,by:u}=l;if("merge"in c)return Ru(c.merge,t,u);let d=o(c.split).captured(i.message)?.slice(0,Hb);if(d===void 0)return a;let p=vu(a,d,u);
if(n==="full")return p;let f=p.parts.map(m=>m.name==="split"?{...m,value:Jn(m.value)}:m);return{...p,parts:f}}}s(Nu,"createRegrouping");function Bu(e,t,n,r,o,a,i){let l=Zr(n.environments),c=Ou(e,{audit:t,isKnown:s(d=>o.hasIssue(d)||o.ledgerOf(d)!==null||o.evicted.has(d),"isKnown"),regrouped:Nu(r,
t,i)}),u=new Map;for(let[d,p]of e.entries()){let f=c[d],m=u.get(f.hash);m?m.failures.push(p):u.set(f.hash,{fingerprint:f,failures:[p]})}return[...u.values()].map(
({fingerprint:d,failures:p})=>{let f=o.ledgerOf(d.hash),m=p.filter(({environment:S})=>S===null||!l.has(S)),y=m.at(-1)??p.at(-1),g=m.length===0?f:null,b=g?r.absent(
g):r.cause(m.length>0?m:p,f),k=g?g.title:jb(y,d),h={...g??{fingerprint:d.hash,version:d.version,title:k,task:y.task,program:ln(y.worker),exception:y.exception,kind:y.
kind,template:y.template},severity:b.severity,remembered:b.remembered},w=m.length>0||f?Rl(h,f,m,o.examined,a):null;return{...b,fingerprint:d,title:k,failures:p.
map(S=>Xn(S,i)),fresh:(w?.counted??[]).map(S=>Xn(S,i)),ledger:w&&w.ledger.total>0?w.ledger:null,before:f,trend:o.evicted.has(d.hash)?"recurring":Al(f),silent:m.
length===0,signs:m.flatMap(S=>Gb(S,i))}})}s(Bu,"groupFailures");function Gb(e,t){let n=$u(e);return n===null?[]:[{at:e.at,root:t==="full"?n:{...n,endpoint:null}}]}
s(Gb,"signOf");var Fu=120,Du=[{holds:s(({kind:e})=>e==="worker-lost","holds"),text:s(({template:e})=>e.replace("Worker exited prematurely: ",""),"text")},{holds:s(
({kind:e})=>e==="result-store","holds"),text:s(()=>"the result could not be stored","text")},{holds:s(({exception:e,exceptions:t})=>G(e)==="MaxRetriesExceededEr\
ror"&&t.length>1,"holds"),text:s(({exceptions:e})=>`from ${G(e[0]?.type??"")}`,"text")}];function jb(e,t=null){let n=s(d=>t?.parts.find(({name:p})=>p===d)?.value??
null,"part"),r=n("merge")??e.task??ln(e.worker),o=n("split"),a=Du[1]?.holds(e)?null:nt(e),i=Du.find(({holds:d})=>d(e))?.text(e)??e.template,l=e.kind==="swallowe\
d"?"swallowed ":"",c=`[${r}]${o===null?"":` (${o})`} ${l}${G(e.exception)}${i?`: ${i}`:""}`.replace(/\s+/g," "),u=a?`${c} (in ${a.function})`:c;return u.length<=
Fu?u:N(c,Fu)}s(jb,"titleOf");var Wu=/^([ \t>#|]*)(\+ )?(Exception Group )?Traceback \(most recent call last\):\s*$/;function Ae(e){let t=Wu.exec(e);if(!t)return null;let[,n="",r="",o=""]=t;
return{outer:r?n.trimEnd():n,margin:n+(r&&"| "),ofGroup:o!==""}}s(Ae,"readHeader");function Ye(e){return Wu.test(e)}s(Ye,"isTracebackHeader");var qs=/^([ \t]*(?:> ?)?)File "([^"]*)", line (\d{1,9})(?:, in (.*))?$/,
qb=/^[ \t]*(?:> ?)?File "/;function Z(e){let t=qs.exec(e);return t?{file:t[2]??"",line:Number(t[3]),function:t[4]?.trim()||null,bare:t[1]===""}:null}s(Z,"readFr\
ame");function Ks(e){return qb.test(e)&&!qs.test(e)}s(Ks,"isBrokenFrame");var zu=/^[ \t]*\.\.\.<\d{1,9} lines?>\.\.\.$/,Uu=/^[ \t]*[~^][~^ \t]*$/,Kb=[{pattern:Uu,
example:"           ~~~^^^"},{pattern:/^[ \t]*\[Previous line repeated \d{1,9} more times?\]$/,example:"  [Previous line repeated 975 more times]"},{pattern:zu,
example:"    ...<4 lines>..."},{pattern:/^[ \t]*File "\.\.\.", line -1, in \[rest/,example:'  File "...", line -1, in [rest of traceback truncated]'},{pattern:/^[ \t]*[│└]/,
example:"    \u2502    \u2514 <Email 'welcome'>"}];function Ne(e){return Kb.some(({pattern:t})=>t.test(e))}s(Ne,"isBetweenFrames");function Hu(e){return zu.test(
e)}s(Hu,"isElision");function Gu(e){return qs.test(e)||Uu.test(e)||/^ {4}\S/.test(e)}s(Gu,"isTracebackPiece");var Fe=new Map([["The above exception was the dire\
ct cause of the following exception:","cause"],["During handling of the above exception, another exception occurred:","context"]]),Zb=/^((?:<unknown>\.)?[\p{L}_][\p{L}\p{N}_.<>]*(?:\([\w.]{1,200}\))?)(?::(?: (.*))?)?$/su,
Yb=/(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Exceeded)\)?$/,Vb=new Set("DEBUG INFO NOTICE LOG WARN WARNING ERROR CRITICAL FATAL HINT DETAIL STA\
TEMENT CONTEXT".split(" "));function ce(e){let t=Zb.exec(e),n=t?.[1];if(!t||!n||n.endsWith(".")||n.includes("..")||Vb.has(n))return null;let r=t[2]??"";return r===
""&&!/[.\p{Lu}]/u.test(n)?null:{type:n,message:r,sure:Yb.test(n),hasText:r!==""}}s(ce,"readRaised");function Qr(e){let t=/^[ \t]*\+(-\+)?-{4,}( (?:\d{1,4}|\.\.\.) -{4,})?$/.
exec(e);return t?{opens:t[1]!==void 0,closes:t[2]===void 0}:null}s(Qr,"readGroupRule");function cn(e){return ju.test(e)}s(cn,"hasBar");function Ve(e){return e.replace(
ju,"")}s(Ve,"withoutBar");var ju=/^[ \t]*\| ?/,Xb=new Set(["ExceptionWithTraceback","RemoteTraceback","_RemoteTraceback"]);function qu(e){return Xb.has(e.slice(
e.lastIndexOf(".")+1))}s(qu,"isWrapper");function Ku(e){return/^\S*(?:ExceptionWithTraceback|RemoteTraceback):/.test(e)}s(Ku,"isWrapperLine");function un(e){return e.
startsWith("<")||e==="stringsource"||/\.(?:pyx|pxd|pxi|c|so)$/.test(e)}s(un,"hasNoSource");function Qn(e){let t=0;for(let n of e)n==="("||n==="["||n==="{"?t+=1:
(n===")"||n==="]"||n==="}")&&(t-=1);return t>0||/[,\\([{+\-*/%|&=<>]$|"""$|\b(?:and|or|not|in|is|if|else|from)$/.test(e)}s(Qn,"isUnfinished");function eo(e){return/^[)\]}.,+\-*/%|&=<>]|^(?:and|or|if|else|in|is|not|for)\b/.
test(e)}s(eo,"continuesStatement");var Lt="<unknown>";function se(e){return e.slice(e.lastIndexOf(".")+1)}s(se,"classOf");function er(e){if(un(e))return!1;let t=e.replaceAll("\\","/");return/\/(?:site|dist)-packages\//.
test(t)?!1:!/\/(?:lib|lib64|Lib)\/(?:python\d[\d.]*t?|pypy[\d.]*)\//.test(t)&&!/\/Python(?:\d+|\/\d[\d.]*(?:\/x\d\d)?)\/Lib\//i.test(t)}s(er,"isOwnCode");var Jb=/(<[a-z][a-z-]{0,40}>)/;function Zu({name:e,pattern:t}){let n=Oi.compile(t),r=`<${e.toLowerCase().replace(/[^a-z]+/g,"-")}>`;return o=>o.split(Jb).map((a,i)=>i%
2===1?a:Qb(a,n,r)).join("")}s(Zu,"ownMask");function Qb(e,t,n){let r=t.matcher(e),o="",a=0;for(;r.find();)r.end()!==r.start()&&(o+=e.slice(a,r.start())+n,a=r.end());
return o+e.slice(a)}s(Qb,"replaced");var ew=/(?<![\w+/=-])[\w+/-]{16,}={0,2}(?![\w+/=-])/g;var tw=/key|secret|token|passw|signature|credential|auth|session/i;function Zs(e){let t=[];for(let{0:n,index:r}of e.matchAll(ew)){let o=/(?:^|\/)(?:_?[a-z]{2,}|\d+)?(?:\/|$)/.
test(n)?/[^/]{16,}/g:/.+/g;for(let{0:a,index:i}of n.matchAll(o)){if(!nw(a))continue;let l=r+i;(a.length>=32||tw.test(e.slice(Math.max(0,l-24),l)))&&t.push({index:l,
word:a})}}return t}s(Zs,"randomWords");function nw(e){return!/[a-z]/.test(e)||!/[A-Z]/.test(e)||(e.match(/\d/g)?.length??0)<2?!1:(e.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[a-zA-Z])/g)?.
length??0)>=.4*(e.length-1)}s(nw,"isRandom");var j=String.raw`(?=\.{3}|…|$)`;var Xu=[{service:"GitHub",prefix:"gh[pousr]_",body:"[A-Za-z0-9]{20,}"},{service:"GitHub, fine-grained",prefix:"github_pat_",body:String.raw`\w{20,}`},{service:"\
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
{service:"Replicate",prefix:"r8_",body:"[A-Za-z0-9]{20,}"},{service:"Perplexity",prefix:"pplx-",body:"[A-Za-z0-9]{20,}"},{service:"Notion",prefix:"ntn_",body:"[\
A-Za-z0-9]{20,}"},{service:"Supabase",prefix:"sbp_",body:"[a-f0-9]{20,}"},{service:"Figma",prefix:"figd_",body:String.raw`[\w-]{20,}`},{service:"Postman",prefix:"\
PMAK-",body:"[a-f0-9-]{20,}"},{service:"Brevo",prefix:"xkeysib-",body:String.raw`[\w-]{20,}`},{service:"RubyGems",prefix:"rubygems_",body:"[a-f0-9]{20,}"},{service:"\
Doppler",prefix:String.raw`dp\.(?:pt|st|ct|sa)\.`,body:String.raw`[\w.-]{20,}`},{service:"Buildkite",prefix:"bkua_",body:"[a-z0-9]{20,}"},{service:"CircleCI",prefix:"\
CCIPAT_",body:String.raw`\w{20,}`},{service:"Netlify",prefix:"nfp_",body:String.raw`\w{20,}`},{service:"age",prefix:"AGE-SECRET-KEY-1",body:"[A-Z0-9]{20,}"},{service:"\
Atlassian",prefix:"ATATT3",body:String.raw`[\w=-]{20,}`}],Ys=String.raw`(?=[A-Za-z]{0,60}\d|[A-Za-z]{0,60}[a-z][A-Z])`,Yu=[{service:"OpenAI, old form",form:String.
raw`sk-(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{16,}`,cut:`sk-${Ys}[A-Za-z0-9]{8,}`},{service:"Facebook",form:"EAA[A-Za-z0-9]{40,}",cut:`EAA${Ys}[A-Za-z0-9]{4,}`},{service:"\
Mailgun",form:"key-[a-f0-9]{32}",cut:String.raw`key-(?=[a-f]{0,20}\d)(?=\d{0,20}[a-f])[a-f0-9]{12,}`},{service:"Twilio",form:"SK[a-f0-9]{32}",cut:"SK[a-f0-9]{6,\
}"},{service:"Databricks",form:"dapi[a-f0-9]{32}",cut:String.raw`dapi(?=[a-f]{0,20}\d)[a-f0-9]{4,}`},{service:"Mailchimp",form:String.raw`[a-f0-9]{32}-us\d{1,2}\b`},
{service:"Telegram bots",form:String.raw`(?:bot)?\d{8,10}:AA[\w-]{30,40}`,cut:String.raw`(?:bot)?\d{8,10}:AA[\w-]*`},{service:"Google OAuth, to refresh",form:String.
raw`1//0[\w-]{30,}`,cut:String.raw`1//0[\w-]{2,}`},{service:"Resend",form:"re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}",cut:`re_${Ys}[A-Za-z0-9]{4,8}(?:_[A-Za-z0-9]*)?`},
{service:"Discord bots",form:String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}`},{service:"Azure AD",form:String.raw`[\w~.]{3}\dQ~[\w~.-]{31,34}`,cut:String.
raw`[\w~.]{3}\dQ~[\w~.-]*`}];function Vu(e){return Xu.filter(({common:t=!1})=>t===e).map(({prefix:t})=>t).join("|")}s(Vu,"prefixes");function Ju(e){let t=[String.
raw`(?:${Vu(!1)}|(?:${Vu(!0)})(?=[\w-]{0,80}\d|[A-Z]{6}|[A-Za-z]{0,60}[a-z][A-Z]))[\w-]*(?:\.[\w-]+)?`,...Yu.flatMap(r=>r.cut??[])],n=[...Xu.map(({prefix:r,body:o})=>r+
o),...Yu.map(({form:r})=>r),`(?:${t.join("|")})${e}`];return new RegExp(String.raw`\b(?:${n.join("|")})`,"g")}s(Ju,"tokenPattern");var Qu=[{name:"private-key",needs:/PRIVATE KEY/,pattern:/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END )[\s\S])*(?:-----END [A-Z ]{0,60}-{0,5})?|(?<![\w+/=-])(?:[\w+/=]{16,76}(?:\s|\\n){1,3}){1,100}-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
replacement:"<private-key>",secret:0,reason:"PEM blocks span lines; one that is cut has no end, or no beginning; each of its lines is learnt"},{name:"jwt",needs:/eyJ/,
pattern:new RegExp(String.raw`\beyJ[\w-]{8,}(?:\.[\w-]{4,}(?:\.[\w-]*)?|\.?${j})|\beyJ[\w-]{0,7}${j}`,"g"),replacement:"<jwt>",secret:0,reason:"the payload of a\
 JSON Web Token is readable by anybody"},{name:"webhook",needs:/https?:/i,pattern:/\bhttps?:\/\/(?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)|(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks|[\w.-]{1,100}\.webhook\.office\.com|outlook\.office(?:365)?\.com\/webhook|[\w.-]{1,150}\.(?:logic\.azure|api\.powerplatform)\.com(?::\d{1,5})?|chat\.googleapis\.com\/v1\/spaces)\/[^\s'"\\)>,]+/gi,
replacement:"<webhook-url>",secret:0,reason:"whoever has the address may post"},{name:"webhook-path",needs:/\/(?:services|triggers|webhooks|workflows)\//,pattern:/(?<![\w.-])\/(?:(?:services|workflows|triggers)\/T\w{3,20}\/\w{3,20}|api\/(?:v\d{1,2}\/)?webhooks\/\d{5,25}|(?:[\w/]{1,60}\/)?workflows\/\w{6,64}\/triggers)\/[^\s'"\\)>,]+/g,
replacement:"<webhook-url>",secret:0,reason:"urllib3 tells host and path apart: (host='hooks.slack.com'): \u2026 url: /services/T\u2026/B\u2026/\u2026"},{name:"\
service-token",needs:/[_.:-]|[A-Z]{2}|dapi|\/\/0/,pattern:Ju(j),replacement:"<token>",secret:0,reason:"tokens of known services by their documented prefixes"},{
name:"authorization",needs:/bearer|basic|digest|negotiate|apikey/i,pattern:new RegExp(String.raw`\b([Bb]earer|BEARER|[Bb]asic|BASIC|[Dd]igest|[Nn]egotiate|[Aa]pi[Kk]ey)(\s{1,3}|%20|\+)(?![a-z]{1,20}(?![\w.~+/=:-])|[\w:]{1,40}=[\x22'])([\w.~+/=:-]{8,}|[\w.~+/=:-]{1,7}${j})`,
"g"),replacement:"$1$2<credentials>",secret:3,reason:"HTTP authorization values in headers and reprs; not `Basic authentication failed`"},{name:"authorization-h\
eader",needs:/authorization|x-/i,pattern:/\b((?:proxy-)?authorization|x-[\w-]{0,40}(?:token|key|secret|signature))(\\?["']?\s{0,3}[:=,]\s{0,3}(?:b(?=\\?["']))?\\?["']?)(?!<|failed|denied|required|missing|invalid)([^\s"'\\,;}\])]{4,}(?:\s(?!<)[\w.~+/=:-]{3,})?)/gi,
replacement:"$1$2<credentials>",secret:3,reason:"header names in dicts, tuples and raw requests"},{name:"cookie",needs:/cookie/i,pattern:/\b((?:set-)?cookie)((?:\\?["']?\s{0,3}[:=]|\\?["'],)\s{0,3}b?\\?["']?)([^"'\n\\}\])=]{1,200}=[^"'\n\\}\])]*)/gi,
replacement:"$1$2<cookie>",secret:3,reason:"a session for whoever reads it"},{name:"cookie-jar",needs:/<Cookie /,pattern:/(<Cookie [^\s=>]{1,100}=)([^\s>]+)(?= for |$)/g,
replacement:"$1<cookie>",secret:2,reason:"requests prints its jar so: <Cookie sid=x for example.org/>"},{name:"signature",needs:/signature|hmac/i,pattern:/\b([\w-]{0,20}(?:signature|hmac)["']?\s{0,3}[:=]\s{0,3}[bu]?["']?)((?=[\w+/-]{0,200}\d)[\w+/-]{8,}={0,2})/gi,
replacement:"$1<secret>",secret:2,reason:"of signed requests: Signature=fe5f80f77d5f; words have no digits"},{name:"url-credentials",needs:/:\/\//,pattern:new RegExp(
String.raw`\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@:]{0,200}):(?!\d{1,5}(?:[/?#,;)\]}'"\s]|${j}))([^\s/?#'"<>]{1,500}(?=@)|[^\s'"<>@]{1,120}(?:(?=@)|${j})|[^\s/?#'"<>@]{1,500}${j})@?`,
"gi"),replacement:"$1<credentials>@",secret:3,reason:"redis://, amqp://, postgres://, https://: user and password before the host; the last @ counts, a password\
 may hold one"},{name:"url-credentials-encoded",needs:/%3A%2F%2F/i,pattern:new RegExp(String.raw`\b([a-z][a-z0-9+.-]{1,30}%3A%2F%2F)((?:[\w.~-]|%(?!3A|2F|40)[0-9A-F]{2}){0,200})%3A(?!\d{1,5}(?:%|${j}))((?:[\w.~!*-]|%(?!40)[0-9A-F]{2}){3,300})(?:%40|${j})`,
"gi"),replacement:"$1<credentials>@",secret:3,reason:"such an address as a parameter of another: broker=amqp%3A%2F%2Fu%3Ax%40mq"},{name:"url-user",needs:/:\/\//,
pattern:/\b([a-z][a-z0-9+.-]{1,30}:\/\/)([^\s/?#'"<>@]{8,200})@/gi,replacement:"$1<credentials>@",secret:2,reason:"a token in the place of the user (https://TOK\
EN@host, Sentry DSN)"},{name:"signed-parameter",needs:/[?&;]/,pattern:/([?&;](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|awsaccesskeyid|signature|sig|se|sv|sp|token|access_token|refresh_token|id_token|auth|auth_token|api_?key|key|apikey|code|state|password|passwd|secret|client_secret|session|sessionid|ticket|jwt|oauth_\w{1,20})=)([^\s&#'"<>\\)]+)/gi,
replacement:"$1<secret>",secret:2,reason:"signed URLs and tokens in query strings"}],ed=[{name:"aws-secret",needs:/[/+]/,pattern:/(?<![\w/+=-])(?=[\w/+]{0,39}[A-Z])(?=[\w/+]{0,39}[a-z])(?=[\w/+]{0,39}\d)(?=[\w]{0,39}[/+])[A-Za-z0-9/+]{40}(?![\w/+=])/g,
replacement:"<secret>",secret:0,reason:"40 characters of base64 that hold a / or +: an AWS secret key, not a git hash or a path of words"}];var td=[{name:"private-key-cut",needs:/MII/,pattern:new RegExp(String.raw`(?<![\w+/=-])MII[A-Z][\w+/]{2,}={0,2}(?:\s?${j})`,"g"),replacement:"<private-key>",secret:null,
reason:"every key and certificate in base64 begins so"},{name:"url-user-cut",needs:/:\/\//,pattern:new RegExp(String.raw`(\bhttps?:\/\/)(?=[a-f]{0,30}\d)[a-f\d]{6,64}${j}`,
"g"),replacement:"$1<credentials>@",secret:null,reason:"the key of a Sentry DSN, cut before its @; a host name has a dot or a port"},{name:"signature-cut",needs:/signature|hmac/i,
pattern:new RegExp(String.raw`((?:signature|hmac)(?:["']?\s{0,3}[:=]\s{0,3}[bu]?["']|=(?=[a-f\d]{6}|[\w+/-]{0,7}\d)))[\w+/-]{3,}${j}`,"gi"),replacement:"$1<secr\
et>",secret:null,reason:'no digit may have come yet: signature="tnnArxj; not signature=invalid'},{name:"email-cut",needs:/mail|Recipient/i,pattern:new RegExp(String.
raw`(mailto:|RecipientsRefused(?:: |\()\{['"]|\b(?:e-?)?mail(?:_?address)?(?:["']?\s{0,3}[:=]\s{0,3}["']|=(?=[\w+-]{1,40}[.%]\w)))[\w.+%-]{1,64}${j}`,"gi"),replacement:"\
$1<email>",secret:null,reason:"cut before its @: 'email': 'anna.smi, mailto:anna; not `email: invalid`"},{name:"card-cut",needs:/card|\d{4}[ -]\d{4}[ -]/i,pattern:new RegExp(
String.raw`(\b(?:credit|debit|bank|payment)?[_ ]?card(?:[_ ]?n(?:umber|o|r))?["']?\s{0,2}[:=]?\s{0,2}["']?)[3-6]\d(?:[ -]?\d){2,16}${j}|(?<![\w.-]|\d[ -])[3-6]\d{3}([ -])\d{4}\2(?:\d{1,4}(?:\2\d{0,4}){0,2})?${j}`,
"gi"),replacement:"$1<card>",secret:null,reason:"after the word card, or in groups of four; a bare number may be anything"},{name:"iban-cut",needs:/iban|IBAN|[A-Z]{2}\d{2} /,
pattern:new RegExp(String.raw`(\b(?:iban|IBAN)["']?\s{0,2}[:=]?\s{0,2}["']?)[A-Z]{2}\d{2}[A-Z\d ]{0,30}${j}|(?<![\w-])[A-Z]{2}\d{2} (?:\d{4} ){1,7}\d{0,4}${j}`,
"g"),replacement:"$1<iban>",secret:null,reason:"after the word iban, or in groups of four"},{name:"phone-cut",needs:/\+\d/,pattern:new RegExp(String.raw`((?:\b(?:sms|phone|mobile|whatsapp|dial|call)\b[^+\n]{0,16}|\btel:))\+\d[\d ().-]{2,18}${j}`,
"gi"),replacement:"$1<phone>",secret:null,reason:"after a word that says so; not delta +1234567"},{name:"social-security-number-cut",needs:/ssn|-\d{2}-/i,pattern:new RegExp(
String.raw`(\bssn["']?\s{0,2}[:=]?\s{0,2}["']?)\d{3}-?\d{0,2}-?\d{0,4}${j}|(?<![\w-])(?!000|666|9\d\d)\d{3}-\d{2}-\d{0,3}${j}`,"gi"),replacement:"$1<ssn>",secret:null,
reason:"written with dashes, or after the word"}];var nd=[{name:"account",needs:/acct:/i,pattern:/\bacct:[\w.+-]{1,64}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6})?/gi,replacement:"<user>",secret:null,reason:"webfinge\
r user ids, as h logs them"},{name:"email",needs:/@|%40/,pattern:new RegExp(String.raw`(?<![\p{L}\p{N}_.+-])(?!(?:git|celery)@)[\p{L}\p{N}_.+-]{1,64}(?:@|%40)(?:(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}[\p{L}\p{N}-]{1,62}(?![\p{L}\p{N}-])|(?:\p{L}[\p{L}\p{N}-]{0,62}\.){0,6}(?:[\p{L}\p{N}-]{1,63}|(?<=@|%40|\.))${j})`,
"gu"),replacement:"<email>",secret:null,reason:"addresses of people; not git@github.com, not celery@host, the name of a worker, not react@18.2.0"},{name:"iban",
needs:/[A-Z]{2}\d{2}/,pattern:/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,replacement:"<iban>",secret:null,reason:"bank accounts"},{name:"pho\
ne",needs:/\+/,pattern:/(?:(?<=\b(?:tel|sms):)|(?<![\w.:+-]))\+(?=(?:\D{0,2}\d){9,15}(?!\d))\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w-])/g,replacement:"\
<phone>",secret:null,reason:"telephone numbers as they are written across borders, +44 20 7946 0018; not an offset like +0200"},{name:"personal-pair",needs:/name|birth|dob|passport|_id|phone|mobile|street/i,
pattern:/\b((?:(?:first|last|given|family|middle|maiden|sur)_?name|date_of_birth|birth_?(?:date|day)|dob|passport(?:_?(?:no|number|id))?|national_id|tax_id|phone(?:_?number)?|mobile|street(?:_address)?)(?:\\{0,3}["'])?\s{0,3}[:=]\s{0,3}[bu]?(\\{0,3}["']))(?!<)((?:(?!\2)[^\\\n/<]){1,200})/gi,
replacement:"$1<personal>",secret:null,reason:"{'first_name': 'x', 'date_of_birth': 'x'} of forms and user records; quoted values only"},{name:"social-security-\
number",needs:/-\d{2}-/,pattern:/(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g,replacement:"<ssn>",secret:null,reason:"written with dash\
es only: nine digits alone are any number"}];var rw=[String.raw`passw(?:or)?ds?|passwd|passphrases?|passcodes?|pwd|(?<![a-z])(?:pass|pw)(?==|\\{0,3}["'])`,"passwort|kennwort|mot_?de_?passe|contrase[n\xF1]a|se\
nha","secrets?|tokens?|credentials?|authorization|ssn",String.raw`api[_ -]?keys?|(?:access|account|auth|cipher|consumer|deploy|encryption|fernet|licen[cs]e|master|private|signing|ssh|storage|subscription|webhook)[_-]?key|client[_-]key[_-]data|shared[_-]?access[_-]?\w{1,20}`,
String.raw`session[_-]?(?:id|key)|sessionid|csrf\w{0,10}`,String.raw`otp|(?<![a-z])cv[vc]2?|(?:pin|verification|confirmation|security|login)[_-]?code|(?<![a-z])pin(?=["']?\s{0,3}[:=]\s{0,3}["']?\d{3})`].
join("|"),ow=String.raw`(?:[_-]?(?:key|value|hash|base|confirm\w{0,8}|new|old|\d{1,3})(?![a-z])){0,3}`,wt=String.raw`[\w.-]{0,40}?(?:${rw})${ow}`,tr=s(e=>`((?:\\\
\\+(?:[^\\\\]|$)|(?!\\${e})[^\\\\])+)`,"quoted"),dn=/pass|pwd?|kennwort|contrase|senha|secret|token|key|credential|authorization|session|csrf|otp|pin|code|cv[vc]|ssn|shared/i,
sw=String.raw`(?:None|null|[Tt]rue|[Ff]alse|str|bytes|int|bool|float|Any|string|Optional|Union)\b(?!\.?[\w~+/=@!$%^*#-])|[a-z_.]{1,60}\(|(?:self|cls|os|environ|settings|config|conf|current_app|app|request|response|session|client|credentials|kwargs|options|args|params|data|payload|form|ctx|context|event|user|env)(?:\.(?=[a-z_])|\[)`,
aw=String.raw`["']?\]?\s{0,3}(?::\s?[\w.[\]| ]{1,40}?=|=>|[:=])\s{0,3}`,iw=String.raw`(?:(?:pydantic\.)?Secret(?:Str|Bytes)?\(|(?:str|bytes|repr|quote(?:_plus)?)\()?`,
rd=[{name:"secret-pair-quoted",needs:dn,pattern:new RegExp(String.raw`\b(${wt})(${aw}${iw}[bru]{0,2})(["']{3}|["'])${tr(3)}`,"gi"),replacement:"$1$2$3<secret>",
secret:4,reason:`{'password': 'x'}, password="x"; the log may cut it before the closing quote`},{name:"secret-pair-escaped",needs:dn,pattern:new RegExp(String.raw`\b(${wt})(\\{1,15}["']\s{0,3}[:=]\s{0,3})(\\{1,15}["'])((?:\\{1,16}\3|(?!\3)[\s\S])+)`,
"gi"),replacement:"$1$2$3<secret>",secret:4,reason:String.raw`JSON inside a repr: b'{\"client_secret\": \"x\"}'`},{name:"secret-pair-tuple",needs:dn,pattern:new RegExp(
String.raw`([(\[]\s?[bu]?["'])(${wt})(["'],\s?[bu]?)(["'])(?!<)${tr(4)}`,"gi"),replacement:"$1$2$3$4<secret>",secret:5,reason:"('access_token', 'x') of forms an\
d headers; not the words of a list in a sentence: 'token', 'user' missing"},{name:"secret-named-value",needs:dn,pattern:new RegExp(String.raw`(\b(?:name|key|id|field)["']?\s{0,3}[:=]\s{0,3}["'](?:${wt})["'],?\s{1,20}["']?(?:\w{1,20}_)?value["']?\s{0,3}[:=]\s{0,3})(["'])(?!<)${tr(
2)}`,"gi"),replacement:"$1$2<secret>",secret:3,reason:'{"name": "DB_PASSWORD", "value": "x"} of containers and forms, <add key="password" value="x"/>'},{name:"s\
ecret-list",needs:dn,pattern:new RegExp(String.raw`\b(${wt})(["']?\s{0,3}[:=]\s{0,3}[[({]\s{0,20})(["'][^\])}]*)`,"gi"),replacement:"$1$2<secret>",secret:null,reason:"\
{'tokens': ['x', 'y']}, credentials=('user', 'x')"},{name:"secret-pair-bare",needs:dn,pattern:new RegExp(String.raw`\b(${wt})(["']?\s{0,2}(?:=>|[:=])\s{0,3})(?!["'\\<[{(]|${sw}|(?<=tokens["']?\s{0,2}[:=]\s{0,3})\d{1,7}\b|(?<=(?:tokens?|credentials?|authorization|csrf\w{0,10}|secrets?):\s{1,3})[a-z]{1,15}(?![\w.~+/=-]))((?:[^\s"'\\,;&)}\]<>]|[,;&](?=[^\s=:,;&"'\\)}\]]{1,100}(?:\s|$))){3,}|[^\s"'\\,;&)}\]<>]{1,2}${j})`,
"gi"),replacement:"$1$2<secret>",secret:3,reason:"password=x, token: x without quotes; not `token: str`, `secret=None`, `password=get()`, `token: expired`, `max\
_tokens=4096`"},{name:"secret-pair-encoded",needs:/%(?:25)?3[AD]/i,pattern:new RegExp(String.raw`\b(${wt})((?:%2[27])?%(?:25)?3[AD](?:%20|\+){0,2}(?:%2[27])?)((?:[^\s"'&<>%]|%(?!2[267C]|7D)[0-9A-F]{2}){3,})`,
"gi"),replacement:"$1$2<secret>",secret:3,reason:"forms and JSON in a URL: password%3Dx, %22token%22%3A%22x%22, also encoded twice"},{name:"secret-said",needs:/pass|secret|token|key/i,
pattern:/(?<![Uu]nexpected )\b((?:passwords?|passphrase|secret|token|api[ _-]?key)\s(?:(?:is|was|set to|provided:?)\s)?["']?)(?!sha\d|md5|utf|base\d|http|oauth|0x)((?=[^\s"']{0,60}\d)(?=[^\s"']{0,60}[a-z])[\w!@#$%^&*+./~-]{6,})/gi,
replacement:"$1<secret>",secret:2,reason:"sentences: password is hunter22x, invalid token abc123; what is none has no digit in it: token has expired"},{name:"se\
cret-flag",needs:/-\w/,pattern:/((?<![\w-])--?(?:[a-z]{1,20}-){0,3}(?:password|passwd|passphrase|token|secret|api-?key|access-?key)(?:["'],)?\s{1,3}["']?)([^\s"'<-][^\s"']{2,})/gi,
replacement:"$1<secret>",secret:2,reason:'command lines: --password x, ["--token", "x"]'},{name:"login-flag",needs:/-u/,pattern:/((?<![\w-])(?:-u|--user)(?:["'],)?[\s=]{1,3}["']?[^\s:'"<]{1,100}:)(?!\d{1,6}(?![^\s'"]))([^\s'"<]+)/g,
replacement:"$1<secret>",secret:2,reason:"curl -u user:x; not docker run -u 1000:1000"},{name:"tool-flag",needs:/mysql|sshpass|redis-cli/,pattern:/(\b(?:mysql\w{0,10}\b[^|;\n]{0,200}?[\s'"]-p|sshpass\b[^|;\n]{0,40}?[\s'"]-p(?:["'],)?\s?["']?|redis-cli\b[^|;\n]{0,200}?[\s'"]-a(?:["'],)?\s["']?))([^\s"'<-][^\s"']{2,})/g,
replacement:"$1<secret>",secret:2,reason:"tools with a flag of their own: mysql -px, sshpass -p x, redis-cli -a x"},{name:"login-pair",needs:/auth/i,pattern:new RegExp(
String.raw`(\b(?:auth["']?\s?[:=]\s?(?:\w{1,20}Auth)?|(?:HTTP)?(?:Basic|Digest|Proxy)Auth)\(\s?["'][^"']{0,100}["'],\s?)(["'])(?!<)${tr(2)}`,"gi"),replacement:"\
$1$2<secret>",secret:3,reason:"requests.get(url, auth=('user', 'x')), HTTPBasicAuth('user', 'x')"},{name:"sql-password",needs:/password|identified/i,pattern:new RegExp(
String.raw`(\b(?:identified by|password)\s{1,3})(["'])(?!<)${tr(2)}`,"gi"),replacement:"$1$2<secret>",secret:3,reason:"CREATE USER h PASSWORD 'x', IDENTIFIED BY\
 'x'"},{name:"secret-element",needs:/>/,pattern:new RegExp(String.raw`((?!<(?:secret|token|credentials|ssn)>[^<]*$)<(?:\w{1,20}:)?(?:${wt})(?:\s[^<>]{0,200})?>)([^<]+)(?=</|$)`,
"gi"),replacement:"$1<secret>",secret:2,reason:"<password>x</password> in XML bodies, also cut; not our own placeholders"}];var Vs=[...Qu,...rd,...nd,...ed,...td];var Js={patterns:[]},lw=/^(?:\W*|\d{1,7}|true|false|none|null|undefined|password|passwd|secret|token|guest|root|admin|postgres|redis|rabbitmq|celery|django|python|worker|localhost|default|string|bearer|basic|\[?filtered\]?|redacted|x{2,}|\*+|value|error|failed|invalid|required|missing|expired)$/i,
to=6,Xs=5;function ad(e,t=Js){let n=fw(cw(e)),r=t.patterns.map(Zu),o=new Map;return{redact(a){let i=o.get(a);return i===void 0&&(i=mw(a,n,r),a.length<=500&&o.set(
a,i)),i}}}s(ad,"createRedactor");function cw(e){let t=new Set,n=s(r=>{r.length>=to&&!lw.test(r)&&!r.startsWith("<")&&t.add(r)},"add");for(let r of new Set(e)){for(let{
name:o,needs:a,pattern:i,secret:l}of Vs)if(!(l===null||!a.test(r)))for(let c of r.matchAll(i)){let u=(c[l]??"").replace(/\\+$/,"");for(let d of uw[o]?.(u)??dw(u))
n(d)}for(let{word:o}of Zs(r))n(o)}return t}s(cw,"learn");var uw={cookie:pw,"private-key":s(e=>e.split(/\s+|\\n/).filter(t=>/^[\w+/=]{16,}$/.test(t)),"private-ke\
y")};function dw(e){let t=e;try{t=decodeURIComponent(e)}catch{}let n=t.isWellFormed()?encodeURIComponent(t):t;return[e,t,n,e.replaceAll("\\\\","\\"),e.replaceAll(
"\\","\\\\")]}s(dw,"writtenForms");function pw(e){return e.split(/[;=]\s*/).map(t=>t.trim()).filter(t=>t.length>=10&&/\d/.test(t)&&!/\s/.test(t))}s(pw,"cookieVa\
lues");var od=200;function fw(e){let t=[...e].toSorted((o,a)=>a.length-o.length||(o<a?-1:1)),n=s(o=>{let a=Math.max(0,Math.min(o.length,od)-Xs);return Array.from(
{length:a},(i,l)=>o.slice(0,Xs+l))},"beginningsOf"),r=new Map;for(let o of t){let a=o.slice(0,to);r.set(a,[...r.get(a)??[],o])}return{byStart:r,pairs:new Set(t.
map(o=>Qs(o,0))),beginnings:new Set(t.flatMap(n)),longest:Math.min(t[0]?.length??0,od)}}s(fw,"knownSecrets");function Qs(e,t){return e.charCodeAt(t)*65536+e.charCodeAt(
t+1)}s(Qs,"pairAt");function mw(e,t,n){let r=sd(e,t,o=>o.includes("@"));for(let{needs:o,pattern:a,replacement:i}of Vs)o.test(r)&&(r=r.replace(a,i));r=r.replace(
yw,o=>bw(o)?"<card>":o),r=hw(sd(r,t,()=>!0),t);for(let{index:o,word:a}of Zs(r).toReversed())r=`${r.slice(0,o)}<secret>${r.slice(o+a.length)}`;for(let o of n)r=o(
r);return r}s(mw,"mask");function sd(e,{byStart:t,pairs:n},r){if(t.size===0)return e;let o="",a=0;for(let i=0;i+to<=e.length;i++){if(!n.has(Qs(e,i)))continue;let l=t.
get(e.slice(i,i+to))?.find(c=>e.startsWith(c,i)&&r(c)&&!gw(e,i,c));l!==void 0&&(o+=`${e.slice(a,i)}<secret>`,a=i+l.length,i=a-1)}return o+e.slice(a)}s(sd,"maskK\
nown");function gw(e,t,n){return/^[A-Za-z]+$/.test(n)?/[A-Za-z]/.test(e[t-1]??"")||/[A-Za-z]/.test(e[t+n.length]??""):!1}s(gw,"isInsideWord");function hw(e,{beginnings:t,
longest:n,pairs:r}){if(t.size===0)return e;let o=[...e.matchAll(/\.{3}|…|$/g)].map(({index:i})=>i).toReversed(),a=e;for(let i of o)for(let l=Math.min(n,i);l>=
Xs;l--)if(!(!r.has(Qs(a,i-l))||!t.has(a.slice(i-l,i)))){a=`${a.slice(0,i-l)}<secret>${a.slice(i)}`;break}return a}s(hw,"maskBeginnings");var yw=/(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g;
function bw(e){let t=e.replace(/\D/g,"");if(/^0|^(\d)\1+$/.test(t))return!1;let n=0;for(let r=0;r<t.length;r++){let o=Number(t[t.length-1-r]),a=r%2===1?o*2:o;n+=
a>9?a-9:a}return n%10===0}s(bw,"isCard");var ww={...Js,code:[],alsoRead:[]};function ld(e,t,n={}){let{code:r,alsoRead:o,...a}={...ww,...n},i=ad([...e.flatMap(ea),...o],a),l=s(u=>i.redact(u),"r");return{
failures:e.map(u=>{let d=l(u.message),p=(u.traceback?.exceptions??[]).map(({type:f,message:m,frames:y,link:g,group:b})=>({type:l(f),message:l(m),frames:y.map(k=>({
file:l(k.file),line:k.line,function:l(k.function),source:k.source===null?null:l(k.source),own:Sw(k.file,r)})),link:g,group:b.map(l)}));return{taskId:u.taskId===
null?null:l(u.taskId),task:u.task===null?null:l(u.task),kind:u.kind,exception:l(u.exception),message:d,template:kw.has(u.kind)?xw(d):Cu(d),retries:u.retries,attempts:u.
attempts.map(({at:f,delay:m,exception:y,reason:g})=>({at:f,delay:m,exception:y===null?null:l(y),reason:l(g)})),softLimit:u.softLimit,deliveries:u.deliveries,runSeconds:u.
runSeconds,args:u.args===null?null:l(u.args),related:u.related===null?null:l(u.related),at:u.at,eventId:u.eventId,environment:t(u.source,u.program),host:l(u.source),
program:l(u.program),worker:l(u.worker),process:u.process===null?null:l(u.process),traceback:u.traceback===null?"none":u.traceback.state,tracebackNote:u.traceback?.
why??null,exceptions:p,candidates:u.candidates.map(({task:f,id:m})=>l(`${f}[${m}]`))}}),redactor:i}}s(ld,"redactFailures");var kw=new Set(["worker-lost","time-l\
imit","unregistered"]);function xw(e){return e.replace(/:? ?\bJob: \d+\.?$/,"").slice(0,200)}s(xw,"verbatim");var id=/\.(?:whl|egg)\/|\/python\d+\.zip\/|\/__pypackages__\/[\d.]+\/lib\//;
function Sw(e,t){let n=e.replaceAll("\\","/");return er(e)&&!id.test(n)?!0:t.some(r=>{if(!n.startsWith(r))return!1;let o=n.slice(r.length);return o!==""&&er(`/${o}`)&&
!id.test(`/${o}`)})}s(Sw,"isOwn");function ea(e){return[e.message,e.task??"",e.args??"",...e.attempts.map(({reason:t})=>t),...(e.traceback?.exceptions??[]).flatMap(
({message:t,frames:n})=>[t,...n.map(({source:r})=>r??"")])]}s(ea,"textsOf");function ta(e){return{taskId:e.taskId,task:e.task,kind:"exception",exception:e.exception,message:e.message,retries:null,attempts:[],softLimit:null,deliveries:null,
runSeconds:null,args:null,related:null,at:e.at,eventId:e.eventId,source:e.source,program:e.program,worker:e.program,process:null,traceback:e.traceback,candidates:[]}}
s(ta,"failureOfSwallowed");function cd(e,t){return e.map(n=>({...n,kind:"swallowed"})).filter(n=>t.ruleFor(n,"promote")?.value===!0)}s(cd,"promoted");function ud({state:e,read:t,told:n},r){let{log:o,coverage:a}=t,{policy:i}=r,l=Ii(i),c=Dc(i.apps),u=s(({eventId:x})=>!le(x,n),"isUntold"),d=o.failures.filter(u),
p=d.filter(({task:x})=>c(x)),f=o.swallowed.filter(x=>c(x.task)&&u(x)),{failures:m,redactor:y}=ld([...p,...f.map(ta)],Bc(i.environments),{patterns:i.redact,code:i.
code.strip,alsoRead:[...[...o.failures,...o.swallowed.map(ta)].flatMap(ea),...[...o.swallowed,...o.unrecognised.samples].map(({text:x})=>x)]}),g=m.slice(0,p.length),
b=cd(m.slice(p.length),l),k=b.length===0?g:[...g,...b].toSorted((x,v)=>T(x.eventId,v.eventId)),h=new Set(b.map(({eventId:x})=>x)),w=Bu(k,r.name,i,l,{ledgerOf:e.
ledgerOf,hasIssue:s(x=>e.issues.has(x),"hasIssue"),examined:e.dashboard?.examined??[],evicted:new Set(e.dashboard?.evicted)},a.examined,r.publication),S=Iu(w.filter(
({ignore:x})=>!x).map(({fingerprint:x,signs:v})=>({fingerprint:x.hash,signs:v})));return{failures:k,groups:w,outages:S,swallowed:f.filter(({eventId:x})=>!h.has(
x)),succeeded:vw(t,c),otherApps:d.length-p.length,judge:l,redactor:y}}s(ud,"judgeLog");function vw({log:e,coverage:t,search:n},r){return!(n.strategy==="everythi\
ng"&&t.complete&&e.succeeded.length>0)||e.failures.some(({taskId:a,retries:i})=>a!==null&&i===null)?null:e.succeeded.reduce((a,{task:i,executions:l})=>r(i)?a+l:
a,0)}s(vw,"successesOf");var Rw={DEBUG:"debug",DBG:"debug",D:"debug",INFO:"info",INF:"info",I:"info",NOTICE:"info",WARN:"warning",WARNI:"warning",WARNING:"warning",WRN:"warning",W:"warn\
ing",ERROR:"error",ERR:"error",E:"error",CRITICAL:"critical",CRITI:"critical",CRIT:"critical",CRT:"critical",FATAL:"critical",C:"critical"};function kt(e){return Rw[(e??
"").trim().toUpperCase()]??null}s(kt,"levelOf");function pd(e){let t=/(?<![\w.-])(debug|info|notice|warn|warning|error|err|critical|crit|fatal)(?![\w.-]*\w)/i.exec(
e)?.[1];return kt(t)}s(pd,"levelIn");var De="DEBUG|INFO|NOTICE|WARNING|WARNI|WARN|ERROR|CRITICAL|CRITI|FATAL|INF|ERR|WRN|DBG|CRT",nr=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9}){0,2}`,
dd=String.raw`(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?`,Oe=[String.raw`\d{4}[-/]\d\d[-/]\d\d[T _]${nr}${dd}`,String.raw`\d\d[-/][A-Z][a-z]{2}[-/]\d{4}[ :]${nr}${dd}`,String.
raw`\d\d/\d\d/\d{4} ${nr}(?: [AP]M)?`,String.raw`\d{4}-\d\d-\d\d \d\d:\d\d(?=\t)`,String.raw`\d{6} ${nr}`,nr].join("|"),Tw=String.raw`(?:\[[^\]\n]{0,100}\]|\?\?\?|[0-9a-f]{8}-[0-9a-f-]{27}|p\d{1,7}|\{[^}\n]{0,100}\}|<[^>\n]{0,100}>|\d{1,20}|[a-z_]\w*(?:\.\w+)+|[-|])`,
na=String.raw`[ \t:|-]{1,4}`,ye=s((e,t,n)=>({pattern:new RegExp(e),example:t,where:n}),"head"),Ew=[ye(String.raw`^\[? *(?:(?<stamp>${Oe}): )?(?<level>${De})/(?<process>[^\]\n]{1,120})\] ?`,
"[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] text","Celery's default; copies lose the first bracket, some formats the time"),ye(String.raw`^(?<stamp>${Oe}) (?<level>${De})/(?<process>[A-Z]\S{0,119}) `,
"2026-05-11 13:16:47,024 ERROR/ForkPoolWorker-1 text","the default without brackets"),ye(String.raw`^\[(?<stamp>${Oe}): (?<level>${De})\] ?`,"[2026-05-11 13:16:\
47,024: ERROR] text","the default without the process"),ye(String.raw`^\[?(?<stamp>${Oe})\]?${na}(?:${Tw}${na}){0,4}?\[? *(?<level>${De}) *(?:\]|(?=[\s:|-]))[ \t:|-]{0,4}`,
"2026-05-24 14:34:42,209 ERROR [celery.app.trace:265][MainThread] text","stamp, then level: Pyramid, Django, paperless-ngx, dify, loguru, airflow 2"),ye(String.
raw`^\[?(?<stamp>${Oe})\]?${na}\[(?<level>debug|info|warning|error|critical) *\] `,"2026-05-11T13:16:47.024Z [error    ] text","structlog on a terminal, airflow\
 3"),ye(String.raw`^\[?(?<level>${De})\]?:? +\[?(?<stamp>${Oe})\]? +`,"WARNING 2026-05-21 23:31:54,015 warnings 32350 140090075426880 text","Django's `verbose`,\
 pretix"),ye(String.raw`^\[(?<level>${De}):(?<stamp>${Oe}):[^\]\n]{1,120}\] `,"[ERROR:2026-05-11 13:16:47,024:signal.py:280:send] text","rdrf"),ye(String.raw`^\[(?<level>[DIWEC]) (?<stamp>${Oe}) [^\]\n]{1,160}\] `,
"[E 260511 13:16:47 trace:265] text","tornado, and formats with one letter"),ye(String.raw`^[a-z_]\w*(?:\.\w+)+ (?<level>${De}) (?<stamp>${Oe}) `,"celery.app.tr\
ace ERROR 2026-05-11 13:16:47,024 [pN:main,p:13126,tN:Thread-9 (start)] text","Galaxy"),ye(String.raw`^\[? *(?<level>${De})[ /]+\[?(?<process>[A-Z]\w*(?:Worker|Process|Thread)[\w:.-]*)\]? `,
"ERROR ForkPoolWorker-7 text","no time"),ye(String.raw`^(?<level>${De}):(?=[\w.]+:)`,"ERROR:celery.app.trace:text","Python's basicConfig"),ye(String.raw`^\[?(?<level>${De})\]?:? +(?=\[[a-z_][\w.]*(?::\d+)?\]|[a-z_]\w*(?:\.\w+)+(?::\d+)?:? )`,
"ERROR [celery.beat:284] text","level, then logger: DefectDojo"),ye(String.raw`^(?:(?<level>debug|info|warning|error|critical) (?:\k<level> ){0,12}).{0,200}?\bevent=(?=[A-Z])`,
"critical critical pid=7 event=text exc_info=[\u2026]","authentik without JSON")],Aw=new RegExp(String.raw`^\[?(?<stamp>${Oe})\]?(?:\.\d\ds)?(?:[ \t|:-]{1,8}|(?<=Z|[+-]\d\d:?\d\d)(?=\S))`);
function rr(e){let t=Aw.exec(e);return t?{stamp:t.groups?.stamp??"",rest:e.slice(t[0].length)}:null}s(rr,"readStampAlone");function fd(e){return/^[[\d]/.test(e)&&
ra(e)?.stamp!=null}s(fd,"startsWithStamp");function md(e){return/^\s*(?:Traceback \(most recent call last\):|File "[^"]*", line \d|[~^]+[~^ ]*$)|^ {4}\S/.test(e)}
s(md,"isTracebackLine");var Ow=new RegExp(`^(?:${Oe})$`);function gd(e){return e.length<=40&&Ow.test(e)}s(gd,"isStampOnly");var $w="trace|strategy|request|consu\
mer|connection|job|log|worker|control|pool|canvas|redirected|base|redis|beat|platforms|signal|utils|state|mingle|gossip|celery",Iw=new RegExp(`^(?:${[String.raw`\[[^\]\n]{0,100}\]:?`,
String.raw`\{[\w.]+:\d+\}`,String.raw`<[^>\n]{1,100}>`,String.raw`[A-Z][A-Za-z]*(?:Worker|Process|Thread)[\w:.-]*`,String.raw`[a-z_]\w*(?:\.\w+)+(?::(?:\d+|[a-z_<][\w<>]*))*(?:\(\))?:?`,
String.raw`(?:PID|TID):\d+`,String.raw`(?:trace|request)=[\w-]+`,String.raw`/\S{1,200}\.py:\d+`,String.raw`[a-z_]\w*\.py \d+`,String.raw`[a-z_]\w*:[\w<>]+:\d+`,
String.raw`(?:${$w}):?`,String.raw`[a-z_]{3,}(?= \d+ \d+ )`,String.raw`[0-9a-f]{10}(?= Task )`,String.raw`\d+`,String.raw`[-|:]`].join("|")})(?:[ \\t]+|(?<=:)(?=\
\\S)|(?<=\\])(?=[\\[A-Z]))`),Lw=/^(?:\[[\w.]{1,200}\([^()\s]{1,255}\)\] ?|\/?[\w./-]{1,200}\.\w{1,4}:\d+(?: - |: )|[\w.]{1,200}\/[\w-]{1,255} (?=Task ))/,_w=8;function ra(e){
for(let[t,{pattern:n}]of Ew.entries()){let r=n.exec(e);if(!r)continue;let o=r.groups??{};return{level:kt(o.level),process:o.process??null,stamp:o.stamp??null,format:t===
0?"celery":"own",head:t,length:r[0].length}}return null}s(ra,"readPrefix");function*hd(e,t){let n=e;yield n;let r=t==="celery"?Lw:Iw;for(let o=0;o<_w;o++){let a=r.
exec(n);if(!a)return;n=n.slice(a[0].length),yield n}}s(hd,"peelings");var Pw=/\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\n]{1,120}\] /,yd=160;function bd(e){if(Mw(e))return Cw;let t=e.slice(0,yd+80).search(Pw);if(t<
1||t>yd)return null;let n=e.slice(0,t);if(oa(n))return null;let r=new RegExp(`^${n.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&").replace(/\d+/g,"\\d+")}`);return o=>{
let a=r.exec(o);return a?o.slice(a[0].length):o}}s(bd,"learnCoat");function oa(e){if(/["'`“]/.test(e))return!0;let t=e.replace(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\([^)]*\)/g,
" | ").replace(/\b(?:debug|info|notice|warn|warning|error|critical)\b/gi,"|");return new RegExp("(?:^|[\\s:,])(?![A-Z]{3,8}\\b|[A-Z][a-z]{2}\\b)\\p{L}{2,}[:,]? (?![\
A-Z]{3,8}\\b)\\p{L}{2,}(?=[\\s:,]|$)","u").test(t)}s(oa,"isProse");function Mw(e){let t=rr(e)?.rest;return t!==void 0&&(md(t)||fd(t))}s(Mw,"isStamped");function Cw(e){
let t=rr(e);return t?`${/ ( +)$/.exec(e.slice(0,e.length-t.rest.length))?.[1]??""}${t.rest}`:e}s(Cw,"withoutStamp");var aa=["message","event","msg","log"],sa=["exc_info","exception","traceback","stack_info"],ia=["levelname","level","severity","log.level","lvl"],xd=["asctime",
"timestamp","time","@timestamp","ts"],Sd=["processName","process_name"],vd=["task_name","task"],Rd=["task_id","celery_task_id"],Nw=new Set([...aa,...sa,...ia,...xd,
...Sd,...vd,...Rd]);function no(e){let t=kd(e),n=t??Gw(e);if(!n)return null;let r=Bw(Xe(n,sa)??Dw(n)),o=Fw(n)??(t===null&&r!==null?"":null);if(o===null)return null;
if(o.startsWith("{")){let c=kd(o),u=c&&Xe(c,aa);if(u&&!u.startsWith("{"))return no(o)}let a=Td(n),i=Xe(n,vd),l=Xe(n,Rd);return{level:kt(Xe(n,ia)??Ed(n)),process:Xe(
n,Sd),stamp:Xe(n,xd),format:"json",cut:t===null,head:null,text:Ww(o,n),traceback:r,structured:sa.map(c=>n[c]).find(c=>Array.isArray(c))??null,data:a,tag:i!==null&&
l!==null?{task:i,id:l}:null}}s(no,"readJsonRecord");var la=3;function*ca(e,t=1){for(let n of Object.values(e))typeof n=="string"?yield n:pn(n)&&t<la?yield*ca(n,
t+1):Array.isArray(n)&&n.every(r=>typeof r=="string")&&(yield n.join(n.some(r=>r.endsWith(`
`))?"":`
`))}s(ca,"stringsWithin");var wd=/^(?:Task \S.{0,250}?\[[^[\]\s]+\] (?:raised|retry|succeeded|received)|Received task: |Hard time limit |Soft time limit )/;function Fw(e){
let t=Xe(e,aa);if(t!==null&&wd.test(t))return t;for(let n of ca(e))if(wd.test(n))return n;return t}s(Fw,"messageOf");function Dw(e){for(let t of ca(e)){let n=t.
indexOf("Traceback (most recent call last)");if(n===0||n>0&&t.charAt(n-1)===`
`)return t.includes(`
`)?t:t.replaceAll("\\n",`
`)}return null}s(Dw,"tracebackWithin");function Td(e,t=1){let{args:n,kwargs:r,id:o,name:a}=e;if(typeof n=="string"&&typeof r=="string"&&typeof o=="string"&&typeof a==
"string")return{args:n,kwargs:r};if(t>la)return null;for(let i of Object.values(e)){let l=pn(i)?Td(i,t+1):null;if(l)return l}return null}s(Td,"celerysData");function Bw(e){
return e?.includes(`
`)===!1?e.replaceAll("\\n",`
`):e}s(Bw,"withNewlines");function Ed(e,t=1){let n=e.level;if(pn(n)&&typeof n.name=="string")return n.name;for(let r of Object.values(e)){let o=pn(r)&&t<la?Xe(r,
ia)??Ed(r,t+1):null;if(o!==null)return o}return null}s(Ed,"levelWithin");function Ww(e,{positional_args:t}){let n=Array.isArray(t)?t[0]:t;return!e.includes("%(n\
ame)s")||!pn(n)?e:e.replace(/%\((\w+)\)[sr]/g,(r,o)=>{let a=n[o];return typeof a=="string"?a:r})}s(Ww,"filledIn");function Xe(e,t){for(let n of t){let r=e[n];if(typeof r==
"string")return r}return null}s(Xe,"stringOf");function pn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}s(pn,"isObject");function kd(e){if(!e.trimEnd().
endsWith("}"))return null;let t=e.includes("&#39;")||e.includes("&quot;")?zw(e):e;try{let n=JSON.parse(t);return pn(n)?n:null}catch{return null}}s(kd,"parse");function zw(e){
return e.replaceAll("&quot;",e.startsWith('{"')?'\\"':'"').replaceAll("&#39;","'").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}s(zw,"u\
nescapeHtml");var Uw=/"(\w{2,20})": ?"((?:[^"\\]|\\.)*)(?:"|\\?$)/g,Hw=1e3;function Gw(e){if(!/^\{ ?"/.test(e))return null;let t={},n=0;for(let[,r="",o=""]of e.
matchAll(Uw)){if(n+=1,n>Hw)break;!Nw.has(r)||r in t||(t[r]=jw(o))}return t}s(Gw,"readCut");function jw(e){for(let t of[e,e.replace(/\\u?[0-9a-fA-F]{0,3}$/,"")])
try{return JSON.parse(`"${t}"`)}catch{}return e}s(jw,"unescapeJson");var qw=/(?:^|\s)(?:level|levelname|severity|lvl|at)=["']?([A-Za-z]{3,8})\b/,Kw=/(?:^|\s)(?:time|timestamp|ts|asctime|when)=["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\s"']*)/,
Od=String.raw`(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')`,Zw=new RegExp(String.raw`(?:^|\s)(?:event|msg|message)=${Od}`,"s"),Yw=new RegExp(String.raw`\s(?:exc_info|exception|traceback|stack|error)=${Od}`,
"s");function $d(e){if(!e.includes("="))return null;let t=Zw.exec(e),n=t&&kt(qw.exec(e)?.[1]);if(!t||!n)return null;let r=Yw.exec(e),o=r&&Ad(r[1]??r[2]??"");return{
level:n,stamp:Kw.exec(e)?.[1]??null,text:Ad(t[1]??t[2]??""),traceback:o?.includes("Traceback (most recent call last)")?o:null}}s($d,"readLogfmt");function Ad(e){
return e.replace(/\\(["'\\nrt])/g,(t,n)=>({n:`
`,r:"\r",t:"	"})[n]??n)}s(Ad,"plainText");var _t={level:null,process:null,stamp:null,format:"none",head:null,cut:!1,text:"",traceback:null,structured:null,data:null,tag:null};var Vw=/^(?<text>.*?) level=(?<level>[A-Z]{4,8})(?: process=(?<process>\S{1,120}))?(?: task=(?<task>\S{1,255}) task_id=(?<id>\S{1,255}))?\s*$/s;function fn(e){if(/^\s?\{/.
test(e))return no(e.trimStart());let t=ra(e);if(t){let{level:a,process:i,stamp:l,format:c,head:u,length:d}=t,p=e.slice(d),f=p.startsWith('{"')&&p.trimEnd().endsWith(
"}")?no(p):null;return f?{...f,level:f.level??a,process:f.process??i,stamp:f.stamp??l}:{..._t,level:a,process:i,stamp:l,format:c,head:u,text:p}}let n=$d(e);if(n)
return{..._t,...n,format:"logfmt"};let r=e.includes(" level=")?Vw.exec(e)?.groups:void 0,o=kt(r?.level);if(r&&o){let{task:a,id:i}={task:r.task,id:r.id};return{..._t,
level:o,process:r.process??null,format:"suffix",text:r.text??"",tag:a&&i?{task:a,id:i}:null}}return null}s(fn,"startOfRecord");function Id(e){let t=rr(e);return t&&
{..._t,stamp:t.stamp,format:"stamp",text:t.rest}}s(Id,"startAtStamp");function Ld(e,t){return{..._t,level:t,format:"found",text:e}}s(Ld,"startFound");function ua(e){
return{..._t,text:e}}s(ua,"startBare");var Xw=/\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\s]{1,120}\] /g;function _d(e){if(e.indexOf(": ",1)<0||e.indexOf("[20",1)<0||e.startsWith("\
{"))return[e];let t=[],n=0,r=tk(e);for(let{index:o}of e.matchAll(Xw)){let a=r.closedAt(o);o<=n||!a||!Jw.test(e.charAt(o-1))||ek(e.slice(n,n+Qw))&&(t.push(e.slice(
n,o)),n=o,r.restart())}return t.push(e.slice(n)),t}s(_d,"splitGlued");var Jw=/[^\s:=,([{<"'`|-]/,Qw=200;function ek(e){return/^\[?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/|^Task \S|^[A-Za-z_][\w.]*(?:Error|Exception)\b/.
test(e)}s(ek,"startsRecord");function tk(e){let t=0,n="",r=0;return{closedAt(o){for(;t<o;t++){let a=e.charAt(t);a==="\\"?t+=1:n!==""?a===n&&(n=""):a==='"'||a===
"'"?n=a:a==="("||a==="{"?r+=1:(a===")"||a==="}")&&(r-=1)}return n===""&&r<=0},restart(){n="",r=0}}}s(tk,"readQuotes");function be(e){let t=/^([A-Za-z_][\w.<>]*)\(/.exec(e);if(t?.[1]){let o=t[0].length,a=nk(e,o)??ok(e,o);return{type:t[1],message:ak(e.slice(o,a??void 0)),rest:a===
null?"":e.slice(a+1),closed:a!==null}}let n=/^<Unrepresentable <class '([\w.<>]+)'>/.exec(e);if(n?.[1])return{type:n[1],message:"",rest:"",closed:!0};let r=/^<([A-Za-z_][\w.]*)[ :](.*)>/s.
exec(e);return r?.[1]?{type:r[1],message:r[2]??"",rest:e.slice(r[0].length),closed:!0}:null}s(be,"readRepr");var da={"(":")","[":"]","{":"}"};function nk(e,t){let n=[
")"];for(let r=t;r<e.length;r++){let o=e.charAt(r);if((o==="'"||o==='"')&&rk(e,r)){let a=Cd(e,r);if(a===null)return null;r=a}else if(o in da)n.push(da[o]??"");else if(o===
n.at(-1)){if(n.pop(),n.length===0)return r}else if(o===")"||o==="]"||o==="}")return null}return null}s(nk,"closing");function rk(e,t){if(!Pd(e.charCodeAt(t-1)))
return!0;let n=t-1;for(;n>t-4&&Pd(e.charCodeAt(n-1));)n-=1;let r=e.slice(n,t).toLowerCase();return/^[bru]{1,2}$/.test(r)}s(rk,"startsQuote");function Pd(e){return e>=
48&&e<=57||e>=65&&e<=90||e===95||e>=97&&e<=122}s(Pd,"isWord");function ok(e,t){let n=e.lastIndexOf(")");return n>=t?n:null}s(ok,"lastParenthesis");var sk=/^[bu]?(?:'([^'\\]*(?:\\.[^'\\]*)*)'|"([^"\\]*(?:\\.[^"\\]*)*)"),?$/s;
function ak(e){let t=sk.exec(e);return t?Md(t[1]??t[2]??""):e}s(ak,"unquote");function Md(e){return e.replace(/\\([\\'"nrt])/g,(t,n)=>({n:`
`,r:"\r",t:"	"})[n]??n)}s(Md,"plainText");function ro(e){let t=new Map,n=0,r=null;for(let o=0;o<e.length;o++){let a=e.charAt(o);if(a==="'"||a==='"'){let i=Cd(e,
o);if(i===null)return t;let l=e.slice(o+1,i),c=r===null&&n===1&&e.startsWith(": ",i+1);n===1&&r!==null&&!t.has(r)&&t.set(r,Md(l)),r=c?l:null,o=c?i+1:i}else if(a in
da)n+=1;else if(a==="}"||a==="]"||a===")"){if(n-=1,n===0)return t}else a===","&&n===1&&(r=null);n>1&&(r=null)}return t}s(ro,"readEntries");var ik=92;function Cd(e,t){
let n=e.charCodeAt(t);for(let r=t+1;r<e.length;r++){let o=e.charCodeAt(r);if(o===ik)r+=1;else if(o===n)return r}return null}s(Cd,"closingQuote");function M(e){return new RegExp(`^(?:${e})`,"s")}s(M,"starts");var lk=String.raw`\[[^[\]\s]{1,255}\] (?:raised |retry: |succeeded |received|ignored|reject |INTERNAL |Task already)`,
ue=String.raw`(?<task>\S(?:(?!${lk}).){0,250}?)(?<! )\[(?<id>[^[\]\s]{1,255})\]`;var Nd=[{phrase:"chord-error",holds:"Chord ",pattern:M(String.raw`Chord (?:callback )?(?:for )?u?['"](?<detail>[^'"]*['"] raised: .*)`),example:"Chord 'a047\u2026' r\
aised: ChordError('Dependency 923e\u2026 raised ValueError()')",reason:"the body of a chord never runs; the id is the group, not the task"},{phrase:"bad-eta",holds:"\
Couldn't convert ETA",pattern:M("Couldn't convert ETA (?<detail>.*)"),example:"Couldn't convert ETA '\u2026' to timestamp: \u2026. Task: {\u2026}",reason:"messa\
ge rejected: a lost task"},{phrase:"cannot-apply",holds:"Couldn't apply scheduled task",pattern:M("(?:Message Error: )?Couldn't apply scheduled task (?<task>[^:\
]+): (?<detail>.*)"),example:"Message Error: Couldn't apply scheduled task nightly: \u2026",reason:"beat lost a run of a periodic task"},{phrase:"unrecoverable",
holds:"Unrecoverable error: ",pattern:M("Unrecoverable error: (?<detail>.*)"),example:"Unrecoverable error: OSError()",reason:"the worker stops; tasks in flight\
 may leave no line"},{phrase:"batch-failed",holds:": ",pattern:M(String.raw`(?:Error|There was an Exception): (?<detail>[A-Za-z_][\w.]*\(.*)`),example:"Error: V\
alueError('x')",reason:"celery_batches: a whole batch failed, no id named; an application may word its own errors so: only the traceback tells"},{phrase:"undisp\
atched",holds:"Failed to dispatch chain/callbacks",pattern:M(String.raw`Failed to dispatch chain/callbacks for deduplicated task (?<detail>\S+)`),example:"Faile\
d to dispatch chain/callbacks for deduplicated task 5fbb\u2026",reason:"5.6.3+: the task itself is done, what was to follow it is lost"},{phrase:"boot-failed",holds:"\
Unable to load celery application",pattern:M("(?:Error: (?:Invalid value for [^:]{1,40}: *)?)?Unable to load celery application[.:]? ?(?<detail>[^\\n]*)"),example:"\
Unable to load celery application.",reason:"the worker never started; the reason stands on the next line"},{phrase:"log-broken",holds:"Message: 'Task %(",pattern:M(
String.raw`Message: 'Task %\(name\)s\[%\(id\)s\] %\(description\)s: %\(exc\)s'`),example:"Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'",reason:"Pyt\
hon could not format the record of a failure (`--- Logging error ---`): its values stand in `Arguments: {\u2026}`"},{phrase:"applied",holds:"TaskPool: Apply ",pattern:M(
String.raw`TaskPool: Apply (?<detail>.*)`),example:"TaskPool: Apply <function fast_trace_task at 0x7f\u2026> (args:('a.b', '5fbb\u2026', {'argsrepr': '(1,)', \u2026}) kwargs:{\
})",reason:"DEBUG: the headers of the task that is run, arguments among them"}];var ck=[{begins:"Process cleanup failed: ",example:"Process cleanup failed: KeyError()",reason:"after the task"},{begins:"Signal handler ",example:"Signal handl\
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
reason:"the pool is not started again"}],Fd=ck.map(({begins:e,example:t,reason:n})=>({phrase:"harmless",holds:/^[\w ':/]{4,}/.exec(e)?.[0]??"",pattern:M(e),example:t,
reason:n}));var Dd=[{phrase:"unregistered",holds:"Received unregistered task",pattern:M(String.raw`Received unregistered task of type u?['"](?<task>[^'"]*)['"]`),example:"R\
eceived unregistered task of type 'a.b'.",reason:"nobody knows this task; the id stands in the dumped headers"},{phrase:"invalid",holds:"Received invalid task m\
essage",pattern:M(String.raw`Received invalid task message: (?<detail>[^\n]*)`),example:"Received invalid task message: Task keyword arguments must be a mapping",
reason:"the message is gone, no state stored"},{phrase:"invalid",holds:"Invalid task ignored: ",pattern:M(String.raw`Invalid task ignored: (?<detail>[^\n]*)`),example:"\
Invalid task ignored: InvalidTaskError('\u2026')",reason:"the same as Celery 2.x words it"},{phrase:"undecodable",holds:"Can't decode message body",pattern:M("C\
an't decode message body: (?<detail>.*)"),example:"Can't decode message body: DecodeError(\u2026) [type:\u2026 headers:{\u2026}]",reason:"the message is gone"},
{phrase:"unknown-message",holds:"Received and deleted unknown message",pattern:M("Received and deleted unknown message"),example:"Received and deleted unknown m\
essage.  Wrong destination?!?",reason:"no task message at all"}];var Bd=[{phrase:"handler-error",holds:"Task handler raised error",pattern:M('"?Task handler raised error: (?<detail>.*)'),example:"Task handler raised error: Wo\
rkerLostError('Worker exited prematurely: signal 9 (SIGKILL) Job: 12.')",reason:"from the main process, without id: lost child, or the twin of a time limit"},{phrase:"\
outside-body",holds:"Exception raised outside body",pattern:M("\\S*(?:: )?RuntimeWarning: Exception raised outside body: (?<detail>.*)"),example:"/x/celery/app/\
trace.py:662: RuntimeWarning: Exception raised outside body: KeyError():",reason:"the tracer itself failed; without id"},{phrase:"pool-callback",holds:"Pool cal\
lback raised",pattern:M("Pool callback raised exception: (?<detail>.*)"),example:"Pool callback raised exception: ResponseError('OOM command not allowed')",reason:"\
the main process could not handle a result"},{phrase:"process-exited",holds:" exited with ",pattern:M("Process '(?<detail>[^']+)' pid:\\d+ exited with "),example:"\
Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'",reason:"always accompanied by another record"}];var Wd=[{phrase:"failed",holds:"] raised unexpected: ",pattern:M(`Task ${ue} raised unexpected: (?<detail>.*)`),example:"Task h.tasks.email.send[5fbb\u2026] raised u\
nexpected: ValueError('x')",reason:"THE terminal failure of a body; logged once an execution, never for a retry"},{phrase:"expected",holds:"] raised expected: ",
pattern:M(`Task ${ue} raised expected: (?<detail>.*)`),example:"Task a.b[5fbb\u2026] raised expected: NotFound()",reason:"declared in `throws`: failed, but as i\
ts author planned"},{phrase:"retry",holds:"] retry: ",pattern:M(`Task ${ue} retry: (?<detail>.*)`),example:"Task a.b[5fbb\u2026] retry: Retry in 5s: OSError()",
reason:"will run again: never a failure"},{phrase:"succeeded",holds:"] succeeded in ",pattern:M(`Task ${ue} succeeded in (?<detail>.*)`),example:"Task a.b[5fbb\u2026\
] succeeded in 0.01s: None",reason:"ended well"},{phrase:"received",holds:"] received",pattern:M(`Task ${ue} received$`),example:"Task a.b[5fbb\u2026] received",
reason:"a delivery (5.1 and later); once for each retry and redelivery"},{phrase:"received",holds:"Received task: ",pattern:M(`Received task: ${ue}(?: (?<detail\
>.*))?$`),example:"Received task: a.b[5fbb\u2026]  ",reason:"a delivery (up to 5.0); teams overwrite LOG_RECEIVED to show the arguments behind the id"},{phrase:"\
received",holds:"Got task from broker: ",pattern:M(`Got task from broker: ${ue}(?: .*)?$`),example:"Got task from broker: a.b[5fbb\u2026]",reason:"a delivery (u\
p to 3.0)"},{phrase:"accepted",holds:"Task accepted: ",pattern:M(`Task accepted: ${ue} pid:(?<detail>\\d+)`),example:"Task accepted: a.b[5fbb\u2026] pid:123",reason:"\
DEBUG: joins id and process"},{phrase:"ignored",holds:"] ignored",pattern:M(`Task ${ue} ignored$`),example:"Task a.b[5fbb\u2026] ignored",reason:"the task raise\
d Ignore"},{phrase:"rejected",holds:"] reject requeue=",pattern:M(`Task ${ue} reject requeue=(?:True|False): ?(?<detail>.*)`),example:"Task a.b[5fbb\u2026] reject re\
queue=False: reason",reason:"deliberate Reject, or a retry that could not be published: only the traceback tells"},{phrase:"internal",holds:"] INTERNAL ERROR: ",
pattern:M(`Task ${ue} INTERNAL ERROR: (?<detail>.*)`),example:"Task a.b[5fbb\u2026] INTERNAL ERROR: KeyError()",reason:"a policy of trace.py that no run has sho\
wn yet"},{phrase:"already-done",holds:"] Task already completed",pattern:M(`Task ${ue} Task already completed successfully`),example:"Task a.b[5fbb\u2026] Task alrea\
dy completed successfully.",reason:"redelivered after success (5.1+)"},{phrase:"failed",holds:"] raised exception: ",pattern:M(`Task ${ue} raised exception: (?<\
detail>.*)`),example:"Task a.b[5fbb\u2026] raised exception: OSError()",reason:"the same failure as Celery 2.x and 3.0 word it"},{phrase:"failed",holds:" raised\
 exception:",pattern:M(String.raw`Task (?<task>\S{1,250}) with id (?<id>[^\s[\]]{1,255}) raised exception:\s*(?<detail>.*)`),example:"Task a.b with id 5fbb\u2026 rai\
sed exception:",reason:"the mail that Celery up to 3.1 sends, where a team logs it: the repr stands on the next line"},{phrase:"hard-limit",holds:"Hard time lim\
it",pattern:M(String.raw`Hard time limit \((?<detail>[\d.]+s?)\) exceeded for ${ue}`),example:"Hard time limit (240s) exceeded for a.b[5fbb\u2026]",reason:"kill\
ed by its time limit; two more records without id tell the same"},{phrase:"soft-limit",holds:"Soft time limit",pattern:M(String.raw`Soft time limit \((?<detail>[\d.]+s?)\) exceeded for ${ue}`),
example:"Soft time limit (120s) exceeded for a.b[5fbb\u2026]",reason:"a warning: the task may catch it, retry or fail"},{phrase:"revoked",holds:"Discarding revo\
ked task",pattern:M(`Discarding revoked task: ${ue}`),example:"Discarding revoked task: a.b[5fbb\u2026]",reason:"stopped by an operator, or expired"}];var or=[...Wd,...Bd,...Dd,...Nd,...Fd];var oo=new Set(or.filter(({pattern:e})=>e.source.includes("(?<id>")).map(({phrase:e})=>e));function Pt(e){for(let{phrase:t,holds:n,pattern:r}of or){if(!e.includes(
n))continue;let o=r.exec(e);if(!o)continue;let a=o.groups??{};return{phrase:t,task:a.task??null,id:a.id??null,detail:a.detail??""}}return null}s(Pt,"readCelery");var uk=[{pattern:/^(\S(?:(?!\] )[^\n]){0,250}?)\[([^[\]\s]{1,255})\]:? /,example:"h.tasks.send[5fbb\u2026] text"},{pattern:/^\[([\w.?]{1,250})\(([^()\s]{1,255})\)\]:? ?/,
example:"[h.tasks.send(5fbb\u2026)] text"},{pattern:/^([\w.]{1,250})\/([0-9a-f-]{36}) /,example:"h.tasks.send/5fbb\u2026 text"}];function so(e){for(let{pattern:t}of uk){
let n=t.exec(e);if(!n)continue;let[r,o="",a=""]=n;return o.startsWith("Task ")?null:{tag:o==="???"?null:{task:o,id:a},length:r.length,isLogger:r.endsWith("]: ")}}
return null}s(so,"readTag");var dk=200,pk=/(?:(?<![\w'"`=])|(?<=(?:msg|message|event)[=:]))(?:Task |Hard time |Soft time |Received |Got task |Can't decode |Pool callback |Chord |Unrecoverable error)/,
zd=new Set(["handler-error","unregistered","invalid","undecodable","pool-callback","chord-error","unrecoverable"]),fk=/\d\d:\d\d:\d\d|\bcelery\b/;function Ud(e){
let t=Gd(e);if(!t)return null;let n=pd(t.before);return!n&&!fk.test(t.before)?null:jd(t,n)?Ld(t.text,n):null}s(Ud,"startAtPhrase");function Hd({text:e,level:t}){
let n=Gd(e);return!n||!jd(n,t)||so(e)?.isLogger?null:n.before.replace(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\([^)]*\)/g," ").split(/\s+/).every(o=>!new RegExp("^\\p{Ll}+\
:?$","u").test(o))?n.celery:null}s(Hd,"phraseBehind");function Gd(e){let t=e.slice(0,dk+5).search(pk);if(t<1)return null;let n=e.slice(0,t);if(oa(n))return null;
let r=Pt(e.slice(t));return r&&(oo.has(r.phrase)||zd.has(r.phrase))?{before:n,text:e.slice(t),celery:r}:null}s(Gd,"findPhrase");function jd({celery:e},t){return zd.
has(e.phrase)?t==="error"||t==="critical":(e.phrase==="failed"||e.phrase==="hard-limit")&&t!==null&&t!=="error"&&t!=="critical"?!1:e.phrase!=="failed"||be(e.detail)!==
null}s(jd,"isCredible");function ao(e){let t=e.format==="celery"?"celery":e.format==="json"?null:"own",n=e.tag;for(let o of t?hd(e.text,t):[e.text]){let a=so(o);n??=a?.tag??null;let i=Pt(
o)??(a?mk(o,a):null);if(i)return{start:e,celery:gk(i,e)?i:null,tag:n}}let r=e.format==="json"?null:Hd(e);return{start:e,celery:r,tag:n}}s(ao,"readFirstLine");function mk(e,{
tag:t,length:n,isLogger:r}){let o=Pt(e.slice(n));return r&&o?.id!=null&&o.id!==t?.id?null:o}s(mk,"readTagged");function gk({phrase:e,detail:t},{level:n}){if(e!==
"failed")return!0;if(n!==null&&n!=="error"&&n!=="critical")return!1;let r=be(t);return r===null||!/[A-Z]/.test(r.type)||!new RegExp("^ \\p{Ll}{2,} \\p{Ll}{2,}",
"u").test(r.rest)}s(gk,"isAtItsLevel");var qd=5e3,hk=1e6,yk=8e3;function pa(e,t,n,r){let o=Ye(e.text);return{event:t,raw:n,foreign:!1,lines:o?[e.text]:[],phase:o?"header":"first",unfinished:e.cut&&n.
length>=yk,quoting:!1,damage:null,lastAt:t.at,began:r,touched:r,...ao(e)}}s(pa,"openRecord");function sr({start:e,celery:t}){return e.level==="info"||e.level===
"debug"||t?.phrase==="boot-failed"}s(sr,"isSingle");function Mt({phase:e}){return e==="header"||e==="frame"||e==="source"||e==="chain"}s(Mt,"isInside");function Kd({
phase:e,celery:t}){return e==="chain"||e==="first"&&t!==null&&bk.has(t.phrase)}s(Kd,"awaitsHeader");var bk=new Set(["failed","rejected","handler-error","outside\
-body","internal"]);function ar({celery:e},t){let n=e?be(e.detail)?.type:void 0,r=ce(t)?.type;return n!==void 0&&r!==void 0&&se(n)===se(r)}s(ar,"promises");function io(e,t,n,r){
if(e.lastAt=n,e.touched=r,e.unfinished){fa(e,t);return}if(e.lines.length>=qd){e.damage=`it is longer than ${qd} lines`;return}e.lines.push(t),t.trim()==='"""'&&
e.phase==="raised"&&(e.quoting=!e.quoting),e.phase=wk(e,t)}s(io,"append");function wk({phase:e},t){let n=Ve(t);return Ae(n)?e==="raised"?"raised":"header":e==="\
first"||e==="text"?"text":Fe.has(n.trim())?"chain":e==="raised"?"raised":Z(n)?"frame":Ne(n)||/^[\s+|]/.test(n)||n===""?e==="header"||e==="chain"?e:"source":ce(n)?
"raised":e}s(wk,"nextPhase");function fa(e,t){let n=e.lines.length-1;if(n>=0){e.lines[n]+=t;return}if(e.raw.length>hk){e.unfinished=!1;return}if(e.raw+=t,e.start.
cut&&!t.endsWith("}"))return;let r=fn(e.raw);e.unfinished&&=r?.cut!==!1,Object.assign(e,ao(r??{...e.start,text:e.start.text+t}))}s(fa,"extend");var kk=600;function Zd(e,t){
if(e.celery!==null||e.lines.length>0)return!1;let{raw:n}=e;if(!/^\[\d{4}-/.test(n)||(n.includes("] ")?!/(?:Task |limit )\S*$/.test(n.slice(-kk)):n.includes("]")))
return!1;let r=fn(n+t),o=r?ao(r):null;return o?.celery?(Object.assign(e,o,{raw:n+t}),!0):!1}s(Zd,"mend");function lo(e,t,n){if(e.unfinished)return 2;let r=Ve(t);if(!e.foreign&&(Sk.test(r)||n&&vk(e,r,t))||Mt(e)&&cn(e.lines.at(-1)??"")&&!cn(t)&&t.trim()!=="")return 0;
let o=Ae(r)!==null,a=Fe.has(r.trim());switch(e.phase){case"first":case"text":return sr(e)?o||Tk(r)?0:1:o?2:1;case"header":return Z(r)?e.foreign&&!co(r)?1:2:o?e.
foreign?0:1:a||ce(r)||ma(e,r)?0:1;case"frame":return o||a||ma(e,r)?0:/^\s/.test(r)||Z(r)?2:1;case"source":return o||a||ma(e,r)?0:xk(r);case"raised":return a?2:1;case"\
chain":return o?2:r.trim()===""?1:0}}s(lo,"fitOf");function xk(e){return Z(e)||Ne(e)?2:/^\s/.test(e)||e===""?1:ce(e)?2:/^[([{)\]}"'\w]/.test(e)&&!/^\d+\.\d+\./.
test(e)?1:0}s(xk,"fitAfterSource");var Sk=/^[\da-f.:]{3,45} \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:/;function vk(e,t,n){let{phase:r,lines:o}=e,a=o.at(-1)??"";return co(
t)?!0:r==="frame"?/^\S/.test(t)&&Z(t)===null&&!ar(e,t):r==="raised"&&!cn(n)?Ae(t)!==null&&a.trim()!=='"""'&&!Ku(a):r==="source"&&/^\s+\S/.test(t)&&Z(t)===null&&
!Ne(t)&&!Ne(a)&&!Qn(a.trim())&&!eo(t.trim())}s(vk,"isOthers");var Rk=/\/(?:pyramid|gunicorn|uvicorn|starlette|fastapi|werkzeug|flask|waitress|tornado|aiohttp|django\/core\/(?:handlers|servers))\//;
function co(e){let t=Z(e);return t!==null&&Rk.test(t.file)}s(co,"isWebFrame");function ma(e,t){if(!/^\S/.test(t)||Z(t)!==null||e.lines.some(r=>Z(r)?.bare))return!1;
let n=ce(t);return n===null?!0:!n.sure&&!n.type.includes(".")&&!ar(e,t)}s(ma,"isStray");function Tk(e){return Z(e)!==null||Ne(e)}s(Tk,"isFrameLike");function Vd(){let e=new Set;return{see(t,n){let r=Yd(t,n);r!==null&&e.size<100&&e.add(r)},get unknown(){return e.size===0},isFarFromAll(t,n){let r=Yd(t,n);return r===
null?!1:(e.size===0?[0]:[...e]).every(a=>Math.abs(a-r)>26)}}}s(Vd,"startClocks");function Yd({stamp:e},{at:t}){if(e===null)return null;let n=(Date.parse(`${e.slice(
0,19).replace(" ","T")}Z`)-Date.parse(t))/36e5;return Number.isFinite(n)?Math.round(n):null}s(Yd,"hoursApart");function Xd(e,t,n,r,o){return e.phase==="first"||
e.phase==="text"||t.stamp===null?!1:e.quoting&&!o?!0:e.lines.length>300||r.unknown&&e.celery===null?!1:r.isFarFromAll(t,n)}s(Xd,"isOutOfPlace");var Ek=/[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/,
Ak=12,Ok=400;function Jd(e,t){let[n=""]=t.trimEnd().split(Ek,1);return n.length<Ak?!1:(e.celery?.detail||e.start.text).replaceAll("\\","").includes(n.slice(0,Ok).
replaceAll("\\",""))}s(Jd,"quotes");var $k=new Set(["pool-callback","process-exited"]);function Qd(e,t,n){let r=Pt(e);if(!r||r.phrase==="harmless")return!1;let{phrase:o,id:a,detail:i}=r;return oo.
has(o)?t&&!n.some(l=>l.celery?.id===a&&l.celery.phrase===o)?!1:o!=="failed"&&o!=="expected"||be(i)!==null:o==="outside-body"||!t||$k.has(o)}s(Qd,"isBareRecord");
function ep(e,t){return t.format!=="celery"||t.level!=="warning"||e.start.level!=="warning"||e.celery!==null||e.start.process!==t.process?!1:Ye(t.text)?e.phase===
"chain"||e.start.text.startsWith("--- Logging error"):t.text.trim()===""?e.phase==="raised"||e.phase==="chain":Mt(e)&&lo(e,t.text,!1)===2}s(ep,"isPrinted");function tp({
format:e},t){return e!=="none"||!t[0]||!Ye(t[0])?null:t.some(r=>/\/celery\/(?:__main__|bin\/(?:celery|worker|beat))\.py", line \d/.test(r))?{phrase:"boot-failed",
task:null,id:null,detail:""}:null}s(tp,"readBootFailure");var ga=4,op=5,np="another traceback was written between its lines";function sp(e){let t=[],n=null,r=!1,o=null,a=null,i=[],l=0,c=Vd(),u=s(({event:b,start:k,celery:h,
tag:w,lines:S,damage:x})=>e({event:b,start:k,celery:h??tp(k,S),tag:w,lines:S,damage:x}),"close"),d=s((b,k,h)=>{let w=rp(b),S=pa(b,k,h,l),x=S.celery===null&&n!==
null&&w!==n&&w!=="none",v=x?{...S,foreign:x}:S;v.celery!==null&&w!=="none"&&(n??=w),r||=x;let R=[];i=i.filter(({lastAt:E})=>ap(k.at,E)<=op);for(let E of t)Ik(E,
v)?R.push(E):(u(E),E.celery?.phrase==="failed"&&i.length<ga&&i.push(E));c.see(b,k),R.length>=ga&&u(R.shift()),t=[...R,v]},"begin"),p=s(b=>{let k=null,h=0;for(let w of t){
let S=lo(w,b,r);if(!(S===0||S<h)&&!(k!==null&&!k.foreign&&w.foreign&&S===2&&Kd(k))){if(k!==null&&S===2&&h===2&&Mt(w)&&k.touched>w.began){if(!k.foreign&&w.foreign&&
!co(b)&&!_k(k,b)){k.damage=np;continue}!w.foreign&&!k.foreign&&(w.damage=np)}[k,h]=[w,S]}}return k},"follow"),f=s((b,k)=>{let h=p(b);if(h)io(h,b,k.at,l);else if(Ye(
b)&&t.length<ga){let w={...pa(ua(""),k,"",l),foreign:!0};io(w,b,k.at,l),t.push(w)}},"goOn"),m=s(b=>[...t,...i].some(k=>Jd(k,b)),"isQuoted"),y=s((b,k)=>{if(Qd(b,
n!==null,t)&&!m(b))return d(ua(b),k,b),!0;let h=t.at(-1);if(h&&Zd(h,b))return!0;let w=n===null||n==="found"?Ud(b):null;return!w||m(b)?!1:(d(w,k,b),!0)},"beginUn\
announced"),g=s((b,k)=>{let h=Lk(b,n!==null&&n!=="stamp");if(!h){y(b,k)||f(b,k);return}let w=rp(h)===n,S=s(v=>Xd(v,h,k,c,w),"misplaced"),x=t.at(-1);m(b)||[...t,
...i].some(S)?f(b,k):x&&ep(x,h)?io(x,h.text,k.at,l):d(h,k,b)},"read");return{line({text:b,cut:k},h){if(!gd(b)){if(l+=1,a&&(Ye(b)||fn(b)?.cut===!1)&&(a=null),a)fa(
a,b);else{n===null&&(o??=bd(b));for(let w of _d(o?o(b):b))g(w,h)}a=k?a??t.at(-1)??null:null}},end(){for(let b of t)u(b);t=[],a=null}}}s(sp,"foldStream");function Ik(e,t){
return ap(t.event.at,e.lastAt)>op?!1:Mt(e)?!0:t.foreign?!e.foreign:e.phase==="first"&&!e.foreign&&!sr(e)&&e.celery!==null&&sr(t)}s(Ik,"mayGoOn");function rp({format:e,
head:t}){return t===null?e:`${e} ${t}`}s(rp,"formOf");function ap(e,t){return e===t?0:(Date.parse(e)-Date.parse(t))/1e3}s(ap,"seconds");function Lk(e,t){let n=fn(
e);if(n||t)return n;let r=Id(e);return r&&!Gu(r.text)&&!Ye(r.text)?r:null}s(Lk,"startOf");function _k(e,t){return/^[A-Za-z_]/.test(t)&&!ar(e,t)}s(_k,"disowns");function ha(){let e=new Map,t="",n;return{wrote(r){if(r===t)return;t=r;let o=Pk(r);if(n===void 0||!r.startsWith(n.hour)){let a=r.slice(0,13);if(n=e.get(a),n===void 0){
n={hour:a,first:o,last:o,pause:0},e.set(a,n);return}}o-n.last>n.pause&&(n.pause=o-n.last),o>n.last&&(n.last=o),o<n.first&&(n.first=o)},end:s(()=>[...e.values()].
toSorted((r,o)=>r.hour<o.hour?-1:1).map(r=>({...r})),"end")}}s(ha,"activeHours");function Pk(e){let t=s(n=>e.charCodeAt(n)-48,"digit");return(t(14)*10+t(15))*60+
t(17)*10+t(18)}s(Pk,"secondOf");var ya="the log ends before the exception line",ip="the log ends before the next exception of the chain",ba="the log ends inside the exception group",lp="the lo\
g ends inside the traceback that a worker process sent",Je="lines are missing from it",mn="lines of another record stand in it",uo="frames follow that nothing c\
hains to it: quoted by its message, or of another record";function cp(e){return e.some(({frames:t})=>Mk(t))?mn:Ck(e.flatMap(({frames:t})=>t))?Je:null}s(cp,"dama\
geOf");function Mk(e){let t=e.map(({file:n})=>/\/lib(?:64)?\/python(\d+\.\d+)\//.exec(n)?.[1]);return new Set(t.filter(n=>n!==void 0)).size>1}s(Mk,"isOfTwoPytho\
ns");function Ck(e){let t=s(({file:r})=>r.slice(0,r.lastIndexOf("/")+1),"folder"),n=new Set(e.filter(({source:r})=>r!==null).map(t));return e.some(r=>r.source===
null&&r.function!==Lt&&!un(r.file)&&n.has(t(r)))}s(Ck,"lacksSource");var Nk=/^\s*warn\(RuntimeWarning\(/,po=class{static{s(this,"ExceptionReader")}link;frames=[];group=[];type="";message=[];headed=!1;#e=!1;#n=!1;#t;#r;constructor(t,n,r){
this.#t=t,this.link=n,this.#r=r}get isWrapper(){return qu(this.type)}takeInside(t){let n=this.#t.inside(t).trimEnd();if(n==="")return"line";if(Ne(n))return this.#n||=
Hu(n),"line";let r=t+1>=this.#t.length,o=r?null:Fk(n,this.#t.inside(t+1).trimEnd()),a=o??Z(n);return a?a.function===null&&this.#t.nextFilled(t)===null?"line":(this.#a(
a),o?"two lines":"line"):Ks(n)?(r||this.#r(Je),"line"):this.#i(t,n)?"line":this.#l(t,n)?"raised":(this.#r(mn),"line")}#a({file:t,line:n,function:r,bare:o}){this.
frames.push({file:t,line:n,function:r??Lt,source:null}),this.#e=o,this.#n=!1}#i(t,n){let r=this.frames.at(-1),o=/^\s/.test(n);if(!r)return o&&this.headed&&this.#r(
Je),o;let a=n.trim();if(r.source===null)return!o&&!(this.#e&&this.#s(t,n,r.file))?!1:(this.frames[this.frames.length-1]={...r,source:a},this.#n=Qn(a),!0);let i=this.#n||
eo(a);return!o&&!(this.#e&&i&&!ce(n)?.sure)?!1:(i||this.#r(Je),this.#n||=Qn(a),!0)}#s(t,n,r){let o=ce(n);if(!o)return!0;let a=this.#t.insideNext(t);return a!==null&&
(Z(a)||Ne(a))?!0:o.sure?!1:this.#t.isRaisedBelow(t)||!(o.hasText||un(r))}#l(t,n){let r=ce(n);return!r||!r.sure&&(this.#t.framesFollow(t)||!r.hasText&&this.#t.isRaisedBelow(
t))?!1:(this.type=r.type,this.message.push(r.message),this.headed&&this.frames.length===0&&this.#r(Je),!0)}finish(){let{type:t,frames:n,group:r,message:o}=this;
if(this.isWrapper||t===""&&n.length===0)return null;let a=o.findLastIndex(i=>i.trim()!==""&&!Nk.test(i));return{type:t,message:o.slice(0,a+1).join(`
`).trimEnd(),frames:n,group:r}}};function Fk(e,t){let n=Z(e);if(n?n.function!==null:!Ks(e))return null;let r=Z(e+t);return r?.function&&Z(t)===null?r:null}s(Fk,
"joinedFrame");var fo=class{static{s(this,"GroupMembers")}#e;#n=[];constructor(t){this.#e=t}get isOpen(){return this.#n!==null}take(t){let n=Qr(Ve(t));return n?(n.opens||this.
endMember(),this.#n=n.closes?null:[],"taken"):cn(t)?(this.#n?.push(Ve(t)),"taken"):t.trim()===""?"taken":this.#n===null?"over":Fe.has(t.trim())?"cut":"stray"}endMember(){
this.#n&&this.#n.length>0&&this.#e(this.#n),this.#n=null}};var Dk=65536,mo=class{static{s(this,"TracebackText")}#e;#n;outer="";margin="";constructor(t,n){this.#e=t,this.#n=dp(n.slice(0,Dk))}get length(){return this.#e.length}physical(t){
return this.#e[t]??""}outside(t){return up(this.outer,this.physical(t))}inside(t){return up(this.margin,this.physical(t))}slice(t,n){return this.#e.slice(Math.max(
0,t),n)}nextFilled(t){for(let n=t+1;n<this.#e.length;n++)if(this.outside(n).trim()!=="")return n;return null}insideNext(t){let n=this.nextFilled(t);return n===null?
null:this.inside(n).trimEnd()}isRaisedBelow(t){return ce(this.insideNext(t)??"")?.sure===!0}says(t){return this.#n.includes(dp(t))}isQuoted(t){let n=Ae(this.outside(
t))?this.nextFilled(t):t;return n!==null&&this.says(this.outside(n).trim())}#t=null;framesFollow(t){return this.#t??=this.#r(),this.#t[t+1]===1}#r(){let t=new Uint8Array(
this.#e.length+1);for(let n=this.#e.length-1;n>=0;n--){let r=this.inside(n),o=Ae(r)!==null||Fe.has(r.trim());t[n]=o?0:Z(r.trimEnd())?1:t[n+1]??0}return t}};function up(e,t){
return e===""?t:t.startsWith(e)?t.slice(e.length):t.trimEnd()===e.trimEnd()?"":t}s(up,"without");function dp(e){return e.replaceAll("\\","")}s(dp,"unescaped");var wa='"""';function ir(e,t=""){return new ka(e,t).read()}s(ir,"readTraceback");var ka=class{static{s(this,"Reader")}#e;#n=[];#t="before";#r=null;#a=!1;#i=null;#s=!1;#l=null;#c=!1;#f=null;constructor(t,n){
this.#e=new mo(t,n)}read(){for(let n=0;n<this.#e.length;n++)this.#g(n)==="two lines"&&(n+=1);if(this.#t==="before")return null;this.#m();let t=this.#f??cp(this.#n);
return{exceptions:this.#n,state:t===null?"complete":"partial",why:t}}#m(){let t=this.#t;t==="members"&&this.#i?.isOpen&&(this.#i.endMember(),this.#o(ba)),t==="f\
rames"&&this.#o(this.#r?ya:ip),t==="text"&&this.#a&&this.#o(ba),(this.#s||this.#r?.isWrapper)&&this.#o(lp),this.#d(),this.#n.length===0&&this.#o(ya)}#g(t){if(this.#t===
"members"&&this.#h(t)||this.#y(t)||this.#w(t)||this.#x(t))return"line";switch(this.#t){case"frames":return this.#S(t);case"text":return this.#v(t),"line";case"e\
nded":return Z(this.#e.inside(t).trimEnd())&&this.#p(uo),"line";default:return"line"}}#h(t){switch(this.#i?.take(this.#e.outside(t))){case"over":return this.#t=
"ended",!1;case"cut":return this.#o(Je),!1;case"stray":return this.#o(mn),!0;default:return!0}}#y(t){let n=this.#e.outside(t).trim(),r=Fe.get(n);if(!r)return!1;
let o=this.#e.nextFilled(t),a=o===null?null:this.#e.outside(o);if(a!==null&&!Ae(a)&&!ce(a.trimEnd())||this.#c&&o!==null&&this.#e.says(n)&&this.#e.isQuoted(o))return!1;
if(this.#t==="before"){if(a===null)return!1;this.#b(t)}return this.#t==="frames"&&this.#o(Je),this.#d(),this.#t="frames",this.#a=this.#c=!1,this.#e.margin=this.#e.
outer,a!==null&&this.#u(r),!0}#b(t){let n=s(i=>ce(this.#e.outside(i).trimEnd()),"raisedAt"),r=t-1;for(;r>0&&!n(r)?.sure;)r-=1;let o=r<0?null:n(r);if(!o)return;let a=this.#u(
null);a.type=o.type,a.message=[o.message,...this.#e.slice(r+1,t)],this.#t="text"}#w(t){let n=Ae(this.#e.physical(t));if(!n)return!1;let r=this.#r;if(this.#t==="\
before")this.#s=this.#e.slice(t-2,t).some(o=>o.trim()===wa),this.#u(null);else if(this.#t==="text"&&r?.isWrapper)this.#s=!0,this.#u(r.link);else{if(this.#t==="t\
ext"&&this.#k(t))return this.#c=!0,!1;if(this.#t!=="frames"||r&&r.frames.length>0)return this.#p(this.#t==="text"||this.#t==="dropped"?uo:mn),!0}return this.#r&&
(this.#r.headed=!0),this.#e.outer=n.outer,this.#e.margin=n.margin,this.#a=n.ofGroup,!0}#k(t){let n=this.#e.nextFilled(t);return n!==null&&this.#e.isQuoted(n)}#x(t){
return!this.#s||this.#t==="frames"||this.#e.inside(t).trim()!==wa?!1:(this.#s=!1,this.#d(),this.#l=this.#n.at(-1)??null,this.#t="ended",!0)}#S(t){let n=this.#r?.
takeInside(t)??"line";return n!=="raised"?n:(this.#t="text","line")}#v(t){let n=this.#r;if(!n)return;let r=this.#e.inside(t);this.#a&&Qr(Ve(r))?.opens?(this.#t=
"members",this.#i=new fo(o=>n.group.push(...Bk(o)))):n.isWrapper&&r.trim()===wa||(Z(r.trimEnd())?.function&&!this.#c&&!this.#e.says(r.trim())?this.#p(uo):n.message.
push(r))}#u(t){return this.#r=new po(this.#e,t,n=>this.#o(n)),this.#t="frames",this.#r}#d(){let t=this.#r;this.#r=null;let n=t?.finish();if(!t||!n)return;let r=this.#l;
this.#l=null,!(r&&t.link==="cause"&&r.type===n.type&&r.message===n.message)&&this.#n.push({...n,link:this.#n.length===0?null:t.link})}#p(t){this.#o(t),this.#t="\
dropped"}#o(t){this.#f??=t}};function Bk(e){let t=ir(e)?.exceptions.at(-1)?.type??ce((e[0]??"").trimEnd())?.type;return t?[t]:[]}s(Bk,"typeOf");var Wk="the logger wrote frames without a file or a line",zk=10;function pp(e,t=""){let n=Uk(e,t)??Gk(e);if(!n||n.exceptions.length===0)return null;let{exceptions:r,
isOdd:o}=n;return{exceptions:r,state:o?"partial":"complete",why:o?Wk:null}}s(pp,"readStructuredTraceback");function Uk(e,t){let n=xa(Array.isArray(e)?e:xe(e,"st\
acks")).filter(l=>he(l.exc_type)!=="");if(n.length===0)return null;let o=t!==""&&n.at(-1)?.exc_type===t&&n[0]?.exc_type!==t?n.toReversed():n,a=!1;return{exceptions:o.
map((l,c)=>{let u=o[c+1],d=Array.isArray(l.exc_notes)?l.exc_notes.map(he):[],{frames:p,odd:f}=mp(l.frames,{file:["filename"],name:["name"],source:["line"]}),m=Hk(
l.syntax_error);return a||=f,{type:he(l.exc_type),message:[he(l.exc_value),...d].join(`
`).trimEnd(),frames:m?[...p,m]:p,link:u?u.is_cause===!0?"cause":"context":null,group:fp(l,zk)}}).toReversed(),isOdd:a}}s(Uk,"readStacks");function fp(e,t){let n=e.
exceptions;return!Array.isArray(n)||t===0?[]:n.flatMap(r=>{let[o]=xa(Array.isArray(r)?r:xe(r,"stacks"));if(!o)return[];let a=fp(o,t-1);return a.length>0?a:he(o.
exc_type)||[]})}s(fp,"membersOf");function Hk(e){let[t,n]=[he(xe(e,"filename")),hp(xe(e,"lineno"))];return t===""||n===null?null:{file:t,line:n,function:Lt,source:he(
xe(e,"line")).trim()||null}}s(Hk,"readSyntaxError");function Gk(e){let t=xa(xe(e,"values")).filter(c=>he(c.type)!=="");if(t.length===0)return null;let n=s(c=>he(
xe(c?.mechanism,"source")),"sourceOf"),r=s(c=>n(c).startsWith("exceptions["),"isMember"),o=t.filter(c=>!r(c)),a=new Map;for(let c of t.filter(r)){let u=xe(c.mechanism,
"parent_id");a.set(u,[...a.get(u)??[],he(c.type)])}let i=!1;return{exceptions:o.map((c,u)=>{let{frames:d,odd:p}=mp(xe(c.stacktrace,"frames"),{file:["abs_path","\
filename"],name:["function"],source:["context_line"]});i||=p;let[f,m]=[he(c.module),he(c.type)];return{type:f===""||f==="builtins"?m:`${f}.${m}`,message:he(c.value),
frames:d,link:u===0?null:n(o[u-1])==="__cause__"?"cause":"context",group:a.get(xe(c.mechanism,"exception_id"))??[]}}),isOdd:i}}s(Gk,"readSentry");function mp(e,t){
let n=[],r=Array.isArray(e)?e:[],o=e!=null&&!Array.isArray(e);for(let a of r){let i=s(d=>d.map(p=>he(xe(a,p))).find(p=>p!=="")??"","first"),[l,c,u]=[i(t.file),hp(
xe(a,"lineno")),i(t.name)];l===""&&u.startsWith("Skipped frames: ")||(l===""||c===null?o=!0:n.push({file:l,line:c,function:u||Lt,source:i(t.source).trim()||null}))}
return{frames:n,odd:o}}s(mp,"readFrames");function xe(e,t){return gp(e)&&Object.hasOwn(e,t)?e[t]:void 0}s(xe,"fieldOf");function xa(e){return Array.isArray(e)?e.
filter(gp):[]}s(xa,"fieldsIn");function gp(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}s(gp,"isFields");function he(e){return typeof e=="string"?e:
""}s(he,"textOf");function hp(e){return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0?e:null}s(hp,"lineOf");function we(e){let{start:t,celery:n,damage:r}=e,o=n?.detail??"",[,a]=/\\n(Traceback \(most recent call last\):\\n.*)$/s.exec(be(o)?.rest??"")??[],i=pp(t.structured)??
ir((t.traceback??a?.replaceAll("\\n",`
`))?.split(`
`)??go(e),o);return i===null||r===null?i:{...i,state:"partial",why:r}}s(we,"tracebackOf");function go({start:e,lines:t}){return e.text.includes(`
`)?[...e.text.split(`
`).slice(1),...t]:t}s(go,"bodyOf");function jk({start:e,lines:t}){return[e.text,e.traceback??"",...t].join(`
`)}s(jk,"textOf");function Sa(e){return e?.exceptions.findLast(({type:t,link:n},r)=>t!==""&&(r===0||n!==null))??null}s(Sa,"lastOf");var qk="ExceptionWithTraceba\
ck";function Kk({type:e,message:t}){return e!=="UnpickleableExceptionWrapper"?"":/, (?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')$/s.exec(t)?.slice(1).join("")??""}
s(Kk,"wrappedIn");function xt(e,t){let n=be(e),r=Sa(t);if(n&&n.type!==qk){let o=r!==null&&se(r.type)===se(n.type);return r&&!o&&!/[A-Z.]/.test(n.type)?{type:r.type,
message:r.message}:{type:n.type,message:o&&r.message||Kk(n)||n.message}}return r?{type:r.type,message:r.message}:{type:/^[A-Za-z_][\w.]*/.exec(e)?.[0]??"Unknown\
Error",message:e}}s(xt,"exceptionOf");var Zk=/\/(?:kombu|amqp|vine|redis|json|boto3|botocore|pika)\//;function yp(e){let t=e?.exceptions??[],n=t.some(({frames:l})=>l.
some(({file:c,function:u})=>u==="retry"&&c.endsWith("/app/task.py"))),r=t.at(-1);if(r!==void 0&&se(r.type)==="Reject")return n?t.at(-2)??null:null;if(e?.state!==
"partial")return null;let[a]=t;return a?.frames[0]!==void 0&&Zk.test(a.frames[0].file)||n?t.findLast(({type:l})=>l!=="")??a??null:null}s(yp,"publishError");var Yk=[
{before:/^[^\n]* headers:(?=\{)/,example:"Can't decode message body: DecodeError() [type:'application/json' encoding:'utf-8' headers:{'id': '5fbb\u2026'}]"},{before:/^[^\n]*?\. Task: (?=\{)/,
example:"Couldn't convert ETA 'soon' to timestamp: ValueError(). Task: {'id': '5fbb\u2026'}"},{before:/^[^\n]*?\(args:\('[^'\n]*', '[^'\n]*', (?=\{)/,example:"T\
askPool: Apply <function fast_trace_task> (args:('a.b', '5fbb\u2026', {'id': '5fbb\u2026'}) kwargs:{})"},{before:/contents of the message headers:\s*(?=\{)/,example:`\
The full contents of the message headers:
{'lang': 'py', 'task': 'a.b', 'id': '5fbb\u2026'}`}],Vk=/^[^[\]\s'"]{1,255}$/;function hn(e){let t=[e.celery?.detail??"",...go(e)].join(`
`),n=Yk.map(({before:a})=>a.exec(t)).find(a=>a!==null),r=ro(n?t.slice(n.index+n[0].length):""),o=r.get("id")??null;return{id:o!==null&&Vk.test(o)?o:null,task:e.
celery?.task??r.get("task")??null,args:gn(r.get("argsrepr")??null,r.get("kwargsrepr")??null)}}s(hn,"headersOf");function gn(e,t){return e===null||t===null?null:
`args:${e} kwargs:${t}`}s(gn,"argumentsIn");function va(e,t,n){if(e.start.data)return gn(e.start.data.args,e.start.data.kwargs);let r=e.celery?.id;for(let o of[
t,...(n?.exceptions??[]).map(a=>a.message)]){let a=/Can't retry .{1,250}?\[([^[\]\s]+)\] (args:.* kwargs:\{.*\})/s.exec(o);if(a?.[2]&&a[1]===r)return a[2]}return null}
s(va,"argumentsOf");function bp(e){if(e.start.data)return gn(e.start.data.args,e.start.data.kwargs);let t=/\bargs[:=] ?(\(.*\)|\[.*\]) kwargs[:=] ?(\{.*\})/s.exec(
e.celery?.detail??"");return gn(t?.[1]??null,t?.[2]??null)}s(bp,"receivedArguments");function wp(e){return/celery-task-meta-([^\s'"\\]{1,255})/.exec(jk(e))?.[1]??
null}s(wp,"resultKey");function kp(e){let t=go(e),n=t.findIndex(u=>u.startsWith("Arguments: {"));if(n<0)return null;let r=ro(t.slice(n).join("").slice(11)),o=s(u=>r.get(u)??null,"text"),
a=o("id");if(a===null||o("description")!=="raised unexpected")return null;let i=ir((o("traceback")??"").split(`
`)),{type:l,message:c}=xt(o("exc")??"",i);return{id:a,task:o("name"),exception:l,message:c,args:gn(o("args"),o("kwargs")),traceback:i}}s(kp,"readUnwritten");var Xk={failed:s(e=>St(e,e.celery.detail===""?Sp(e.record):e.celery.detail),"failed"),internal:s(e=>St(e),"internal"),"hard-limit":s(e=>({...vt(e),exception:"Ti\
meLimitExceeded",message:`killed after ${e.celery.detail.replace(/s$/,"")} seconds`}),"hard-limit"),rejected:Jk,"log-broken"({record:e}){let t=kp(e);return t&&{
...t,related:null}},unregistered:s(e=>({...vt(e),exception:"NotRegistered",message:"no worker knows a task of this name",traceback:we(e.record),...hn(e.record)}),
"unregistered"),undecodable:s(e=>({...St(e),...hn(e.record)}),"undecodable"),"bad-eta":s(e=>({...vt(e),exception:"ValueError",message:e.celery.detail,traceback:we(
e.record),...hn(e.record)}),"bad-eta"),invalid:xp,"unknown-message":xp,"handler-error":s(e=>St(e),"handler-error"),"outside-body":Ra,"pool-callback":Ra,unrecoverable:Ra,
"chord-error"(e){let{detail:t}=e.celery,n=t.slice(Ta(e.celery).length+10);return{...St(e,n),related:/\bDependency ([^\s[\]]{1,255}) raised /.exec(t)?.[1]??null}},
"cannot-apply":s(e=>({...vt(e),exception:"SchedulingError",message:e.celery.detail.split(`
`,1)[0]??"",traceback:we(e.record)}),"cannot-apply"),"batch-failed"(e){let t=St(e);return(t.traceback?.exceptions??[]).flatMap(r=>r.frames).some(({file:r})=>r.includes(
"/celery_batches/"))?t:null},undispatched:s(e=>({...St(e,""),related:e.celery.detail}),"undispatched"),"boot-failed":Qk};function ho(e){return Xk[e.celery.phrase]?.(
e)??null}s(ho,"factsOf");function Ta({detail:e}){return e.slice(0,e.search(/['"] raised: /))}s(Ta,"chordOf");function vt({celery:{id:e,task:t}}){return{id:e,task:t,
args:null,traceback:null,related:null}}s(vt,"named");function St(e,t=e.celery.detail){let n=we(e.record),{type:r,message:o}=xt(t,n),a=va(e.record,o,n);return{...vt(
e),exception:r,message:o,args:a,traceback:n}}s(St,"raised");function Jk(e){let t=we(e.record),n=yp(t);if(!n)return null;let r=n.message||e.celery.detail,o=va(e.
record,r,t);return{...vt(e),exception:n.type||"UnknownError",message:r,args:o,traceback:t}}s(Jk,"rejected");function xp(e){let t=we(e.record),n=t?xt("",t).type:
"InvalidTaskError";return{...vt(e),exception:n,message:e.celery.detail,traceback:t}}s(xp,"invalid");function Ra(e){return{...St(e),related:wp(e.record)}}s(Ra,"s\
toring");function Qk(e){let t=we(e.record),n=t?xt("",t):{type:"UsageError",message:e.celery.detail||Sp(e.record)};return{...vt(e),exception:n.type,message:`the \
worker did not start: ${n.message}`,traceback:t}}s(Qk,"notStarted");function Sp({lines:e}){return e.find(t=>t.trim()!=="")??""}s(Sp,"firstFilled");var $e=s(()=>!0,"always"),lr=s(e=>({exception:t})=>se(t)===e,"raised"),e0=[{phrases:["handler-error"],when:lr("Terminated"),kind:null,reason:"an operator ended \
it: `revoke(terminate=True)`"},{phrases:["failed","handler-error"],when:lr("TimeLimitExceeded"),kind:"time-limit",reason:"Celery 3 tells a hard limit as a failu\
re of the task, too"},{phrases:["failed","handler-error"],when:lr("WorkerLostError"),kind:"worker-lost",reason:"the child is gone; Celery up to 3 names the task"},
{phrases:["failed"],when:$e,kind:"exception",reason:"the body raised"},{phrases:["log-broken"],when:$e,kind:"exception",reason:"the body raised, and writing it \
down failed"},{phrases:["internal"],when:$e,kind:"internal-error",reason:"Celery says so itself"},{phrases:["hard-limit"],when:$e,kind:"time-limit",reason:"kill\
ed by its limit"},{phrases:["rejected"],when:$e,kind:"rejected",reason:"a retry that could not be published"},{phrases:["unregistered"],when:$e,kind:"unregister\
ed",reason:"no worker knows the name"},{phrases:["invalid","undecodable","unknown-message","bad-eta"],when:$e,kind:"invalid-message",reason:"the message is gone"},
{phrases:["outside-body"],when:lr("InvalidTaskError"),kind:"invalid-message",reason:"arguments that are no mapping are noticed in the child"},{phrases:["outside\
-body","unrecoverable"],when:t0,kind:"result-store",reason:"a solo worker dies of it"},{phrases:["outside-body"],when:$e,kind:"internal-error",reason:"the trace\
r failed, or a hook of the task"},{phrases:["pool-callback"],when:lr("MemoryError"),kind:"other-terminal",reason:"the main process repeats the MemoryError of a \
child"},{phrases:["pool-callback"],when:$e,kind:"result-store",reason:"the main process could not handle a result"},{phrases:["chord-error"],when:$e,kind:"chord\
-error",reason:"the body never runs"},{phrases:["handler-error","cannot-apply","batch-failed","undispatched","boot-failed"],when:$e,kind:"other-terminal",reason:"\
work is lost, and no line says whose"}];function vp(e){return e0.find(({phrases:t,when:n})=>t.includes(e.phrase)&&n(e))?.kind??null}s(vp,"kindOf");function t0({
related:e,traceback:t,phrase:n}){return e!==null?!0:n==="unrecoverable"?!1:(Sa(t)?.frames??[]).some(({file:r,function:o})=>/\/celery\/backends\//.test(r)||o==="\
store_result"||o==="mark_as_failure")}s(t0,"isStoring");var n0=/^Retry (?:in (?<delay>\d+(?:\.\d+)?)s|at [\d :.TZ+-]{10,40}?)(?:: (?<exception>.*))?$/s;function Rp(e){let{delay:t,exception:n}=n0.exec(e)?.groups??{};return{
delay:t===void 0?null:Number(t),exception:n===void 0?null:be(n)?.type??null}}s(Rp,"readRetry");function Ap(){let e=new Map,t=new Set,n=new Map,r=[],o=s((a,i)=>{if(!a.id||!a.task)return null;let l=e.get(a.id);if(l)return l;let c={task:a.task,received:[],attempts:[],
told:new Set,end:null,delivered:null,accepted:null,softLimit:null,args:null,stream:i};return e.set(a.id,c),c},"known");return{all:e,informative:t,known:o,alive(a){
return(a===null?null:e.get(a))??null},delivered({event:a,start:i},l,c,u){t.add(c);let d=o(l,c);d&&(Tp(d,a.id,i.stamp===null?null:`received ${i.stamp}`)||(d.received.
push(a.id),d.delivered={at:a.at,stamp:i.stamp,stream:c},d.accepted=null,d.stream=c,d.args??=u))},retried({event:a,start:i},l,c){t.add(c);let u=o(l,c);u&&!Tp(u,a.
id,i.stamp===null?null:`${a.at} ${i.stamp} ${l.detail}`)&&u.attempts.push({at:a.at,...Rp(l.detail),reason:l.detail,eventId:a.id,stamp:i.stamp})},ended({event:a},i,l,c){
c!=="failed"&&i.phrase!=="rejected"&&t.add(l);let u=o(i,l);if(u){if(u.end=c,c==="succeeded"&&u.attempts.length>0){let d=n.get(u.task)??{executions:0,retries:0};
r.push(a.id),n.set(u.task,{executions:d.executions+1,retries:d.retries+u.attempts.length})}c==="succeeded"&&(u.args=null),c==="succeeded"&&i.id&&u.received.length<=
1&&e.delete(i.id)}},savedAt:s(()=>r,"savedAt"),savedByRetry(){return[...n].map(([a,i])=>({task:a,...i})).toSorted((a,i)=>a.task<i.task?-1:1)}}}s(Ap,"startLives");
function Tp({told:e},t,n){let r=e.has(t)||n!==null&&e.has(n);return e.add(t),n!==null&&e.add(n),r}s(Tp,"isTold");function Be(e,t){return(Date.parse(e)-Date.parse(
t))/1e3}s(Be,"seconds");function Op(e,t){let n=e.accepted??e.delivered;if(!n)return null;let r=Ep(n,t);if(e.accepted)return Ea(r);let o=e.attempts.at(-1);return o?
o.delay===null?null:Ea(Math.min(r,Ep({...o,stream:e.stream},t)-o.delay)):Ea(r)}s(Op,"runSeconds");function Ea(e){return e<0?null:Math.round(e*1e3)/1e3}s(Ea,"pos\
itive");function Ep(e,t){let n=e.stream===t.stream?cr(t.stamp)-cr(e.stamp):Number.NaN;return Number.isFinite(n)?n:Be(t.at,e.at)}s(Ep,"elapsed");function cr(e){let t=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?/.
exec(e??"");return t?Date.parse(`${t[1]}T${t[2]}.${(t[3]??"0").slice(0,3)}Z`)/1e3:Number.NaN}s(cr,"clockSeconds");var r0=20,o0=3600;function $p(e,t){let{id:n,event:r,stream:o,stamp:a}=e,i=n===null?null:t.alive(n),l=(i?.attempts??[]).filter(({eventId:c})=>T(c,r.id)<0).toSorted(
(c,u)=>T(c.eventId,u.eventId));return{taskId:n,task:e.task,kind:e.kind,exception:e.exception,message:e.message,retries:n!==null&&(l.length>0||t.informative.has(
o))?l.length:null,attempts:l.map(({at:c,delay:u,exception:d,reason:p})=>({at:c,delay:u,exception:d,reason:p})),softLimit:i?.softLimit??null,deliveries:i?.received.
length||null,runSeconds:i?Op(i,{at:r.at,stamp:a,stream:o}):null,args:e.args??i?.args??null,related:e.related,at:r.at,eventId:r.id,source:r.source,program:r.program,
worker:s0(e),process:e.process,traceback:e.traceback,candidates:e.kind==="worker-lost"&&n===null?a0(e,t):[]}}s($p,"tellFailure");function s0({stream:e,event:t}){
return e.slice(e.lastIndexOf("	")+1).replace(/ \(?std(?:err|out)\)?$|\[\d+\]$/,"")||t.program}s(s0,"workerOf");function a0({stream:e,event:t},n){let r=[];for(let[
o,a]of n.all){if(a.end!==null||a.stream!==e||a.delivered===null)continue;let i=a.received.toSorted(T).at(-1);if(i!==void 0&&T(i,t.id)<0&&Be(t.at,a.delivered.at)<=
o0&&r.push({task:a.task,id:o}),r.length>=r0)break}return r}s(a0,"candidatesOf");function Ip(e){let t=new Map,n=new Set;return{succeeded({event:r},o,a){if(o===null||a===null||n.has(a)||!e(r))return;t.set(o,(t.get(o)??0)+1),n.add(a);let[i]=n;
n.size>1e3&&i!==void 0&&n.delete(i)},end:s(()=>[...t].map(([r,o])=>({task:r,executions:o})).toSorted((r,o)=>r.task<o.task?-1:1),"end")}}s(Ip,"countSuccesses");var Aa=20,i0=/^ForkPoolWorker-\d+(?::\d+)?$/,Lp=.005;function Pp(){let e=new Map,t=new Map,n=new Set,r=[];return{logged(o,a,i){let l=_p(o,a);if(l===null)return;
let c=e.get(l)??[];c.some(u=>Oa(u.error,i))||e.set(l,[...c,{clock:cr(o.start.stamp),error:i}].slice(-Aa))},ended(o,{phrase:a,task:i,id:l,detail:c},u){let d=_p(o,
u);if(d===null)return;let p=e.get(d)??[];e.delete(d);let f=cr(o.start.stamp),m=t.get(d);if(t.set(d,f),a!=="succeeded"||i===null||l===null)return;let y=f-Number.
parseFloat(c)-Lp;m!==void 0&&y<m-Lp&&n.add(u);for(let{clock:g,error:b}of p)g>=y&&g<=f&&l0(b.traceback,i)&&r.push({stream:u,failure:{taskId:l,task:i,...b}})},end:s(
()=>r.filter(({stream:o})=>!n.has(o)).map(({failure:o})=>o),"end")}}s(Pp,"watchUntagged");function Oa(e,t){return e.at===t.at&&e.text===t.text&&e.exception===t.
exception}s(Oa,"isRepeated");function _p({start:e},t){return e.process!==null&&i0.test(e.process)?`${t}	${e.process}`:null}s(_p,"processOf");function l0({exceptions:e},t){
let n=t.split("."),r=n.pop(),o=`/${n.join("/")}.py`;return e.some(({frames:a})=>a.some(i=>i.function===r&&i.file.endsWith(o)))}s(l0,"isOf");function Cp(){let e=new Map,t=[],n=Pp();return{logged(r,o,a){let{start:i,tag:l}=r;if(i.level!=="error"&&i.level!=="critical")return;if(!l){let d=Mp(r,i.text);d&&
n.logged(r,o,d);return}if(!a||a.end!==null||a.received.length===0||a.task!==l.task)return;let c=Mp(r,c0(i.text,l));if(!c)return;let u=e.get(l.id)??[];u.some(d=>Oa(
d,c))||e.set(l.id,[...u,{taskId:l.id,task:a.task,...c}].slice(-Aa))},ended(r,o,a,i){n.ended(r,o,a);let{id:l}=o,c=l===null?void 0:e.get(l);l===null||!c||(e.delete(
l),i&&t.push(...c))},end:s(()=>[...t,...n.end()],"end")}}s(Cp,"watchSwallowing");function Mp(e,t){let n=we(e);if(!n)return null;let{type:r,message:o}=xt("",n),{
at:a,id:i,source:l,program:c}=e.event;return{exception:r,message:o,text:t.split(`
`,1)[0]??"",at:a,eventId:i,source:l,program:c,traceback:n}}s(Mp,"readError");function c0(e,{task:t,id:n}){let r=`${t}[${n}]`;return(e.startsWith(r)?e.slice(r.length).
replace(/^:? /,""):e).split(`
`,1)[0]??""}s(c0,"withoutTag");function Np(e,t){e.args??=t.args;let n=t.traceback?.state==="complete"&&e.traceback?.state!=="complete";t.traceback&&(e.traceback===null||n)&&(e.traceback=t.traceback)}
s(Np,"merge");var yo=15;function Fp(e){let t=new Map;for(let r of e.toSorted((o,a)=>o.event.at<a.event.at?-1:o.event.at>a.event.at?1:0)){let o=t.get(r.stream);o?o.push(r):t.set(
r.stream,[r])}let n=new Set;return{nearest(r,o){let a=t.get(r.stream)??[],i=null,l=yo;for(let c=u0(a,r);c<a.length;c++){let u=a[c];if(!u||Be(u.event.at,r.event.
at)>yo)break;if(n.has(u)||u===r||!o(u))continue;let d=Math.abs(Be(u.event.at,r.event.at));d<=l&&(i===null||d<l)&&([i,l]=[u,d])}return i&&n.add(i),i}}}s(Fp,"star\
tFinder");function u0(e,t){let[n,r]=[0,e.length];for(;n<r;){let o=n+r>>1;[n,r]=Be(e[o]?.event.at??"",t.event.at)<-yo?[o+1,r]:[n,o]}return n}s(u0,"firstNear");function Dp(e,t,n){
let r=d0(e.toSorted((u,d)=>T(u.event.id,d.event.id))),o=Fp(t),a=h0(n),i=new Set(t.map(({id:u})=>u)),l=Fp(r.filter(({kind:u,phrase:d})=>u==="result-store"&&d==="\
outside-body")),c=new Set;return r.filter(u=>{switch(u.kind){case"time-limit":return!o.nearest(u,({kind:d})=>d==="time-limit");case"worker-lost":return g0(u,a)?
!1:(m0(u,r,n),u.id===null||!i.has(u.id));case"result-store":{let d=u.related;return d!==null&&(c.has(d)||i.has(d))?!1:(d!==null&&c.add(d),u.phrase!=="pool-callb\
ack"?!0:!l.nearest(u,({related:p})=>d===null||p===null))}case"internal-error":{let d=o.nearest(u,p=>p0(u,p));return d&&(d.kind="internal-error"),d===null}case"o\
ther-terminal":return!o.nearest(u,d=>f0(u,d));default:return!0}})}s(Dp,"joinTwins");function d0(e){let t=new Map;return e.filter(n=>{let{phrase:r,exception:o,message:a,
task:i,stamp:l,event:c}=n;if(l===null)return!0;let u=[c.source,r,i,o,a,l.slice(0,19)].join("	"),d=t.get(u)??[];return t.set(u,[...d,n]),!d.some(p=>l.length===(p.
stamp??"").length?p.stamp===l:p.form!==n.form)})}s(d0,"onceEach");function p0(e,t){return t.kind!=="exception"||t.process!==e.process?!1:[t.exception,...(t.traceback?.
exceptions??[]).map(({type:r})=>r)].some(r=>se(r)===se(e.exception))}s(p0,"isSameInChild");function f0({phrase:e,exception:t},n){return e==="pool-callback"?se(n.
exception)==="MemoryError":e==="handler-error"&&t==="MaybeEncodingError"&&n.kind==="exception"}s(f0,"isRepeatedByMain");function m0(e,t,n){if(!/\bJob: \d+\.$/.test(
e.message))return;let r=t.find(({kind:o,stream:a,related:i,message:l})=>o==="chord-error"&&a===e.stream&&i!==null&&l.includes(e.message));!r||r.related===null||
Math.abs(Be(r.event.at,e.event.at))>yo||(e.id=r.related,e.task=n.get(r.related)?.task??null)}s(m0,"nameLost");function g0({stream:e,event:t},n){let r=n.findIndex(
o=>o.stream===e&&T(o.before,t.id)<0&&T(t.id,o.after)<0);return r>=0&&n.splice(r,1),r>=0}s(g0,"takeRedelivery");function h0(e){let t=[];for(let{received:n,attempts:r,
stream:o}of e.values()){let a=n.length-1-r.length;if(a<1)continue;let i=n.toSorted(T),c=i.slice(1).map((u,d)=>({stream:o,before:i[d]??u,after:u})).filter(({before:u,
after:d})=>!r.some(({eventId:p})=>T(u,p)<0&&T(p,d)<0));t.push(...c.slice(0,a))}return t.toSorted((n,r)=>T(n.before,r.before))}s(h0,"redeliveries");var Wp=20,y0=1e3,b0=15;function zp(){let e=Bp(),t=new Map,n=new Set,r=[];return{see(o,a){let{start:i}=o;if(w0(o)){let c=new Set((we(o)?.exceptions??[]).map(({type:u})=>se(
u)));c.size>0&&r.length<y0&&r.push({record:o,stream:a,types:c});return}if(i.level!=="error"&&i.level!=="critical"||(k0(i.text)&&e.add(o),i.process!=="MainProces\
s"&&i.process!=="Beat"))return;if(x0(we(o))){e.add(o);return}let l=t.get(a)??Bp();l.add(o),t.set(a,l)},inProcess:s(o=>{n.add(o)},"inProcess"),count:s(o=>e.add(o),
"count"),end(o){for(let{record:i,stream:l,types:c}of r)o.some(({stream:d,at:p,exception:f,lacking:m})=>d===l&&(m||f===null||c.has(se(f)))&&Math.abs(Be(p,i.event.
at))<=b0)||e.add(i);let a=[e,...[...t].filter(([i])=>!n.has(i)).map(([,i])=>i)];return{count:a.reduce((i,{seen:l})=>i+l.count,0),samples:a.flatMap(({seen:i})=>i.
samples).slice(0,Wp)}}}}s(zp,"detectUnknownFormats");function Up(e,t){return[...e.map(({stream:n,event:r,exception:o,traceback:a})=>({stream:n,at:r.at,exception:o,
lacking:a?.state!=="complete"})),...[...t.all.values()].flatMap(({stream:n,attempts:r})=>r.map(({at:o,exception:a})=>({stream:n,at:o,exception:a,lacking:!1})))]}
s(Up,"understoodOf");function Bp(){let e={count:0,samples:[]};return{seen:e,add({event:t,start:n}){e.count+=1,e.samples.length<Wp&&e.samples.push({at:t.at,eventId:t.
id,level:n.level??"error",text:n.text})}}}s(Bp,"counter");function w0({start:e,lines:t}){let n=s(r=>/[\\/]celery[\\/]app[\\/]trace\.py", line \d+, in trace_task/.
test(r),"tracer");return e.traceback===null?t.some(n):n(e.traceback)}s(w0,"passesThroughTracer");function k0(e){return e.includes("%(name)s[%(id)s]")}s(k0,"isTe\
mplate");function x0(e){let t=e?.exceptions.flatMap(n=>n.frames)??[];return t.length>0&&t.every(({file:n})=>!er(n))}s(x0,"isLibrarys");function Gp(e){let t=Ap(),n=Ip(e),r=Cp(),o=zp(),a=new Map,i=[],l=new Map,c=new Set,u=0,d=s(({record:h,celery:w,stream:S},x)=>{r.ended(h,w,S,x==="succeeded"),t.ended(
h,w,S,x)},"ended"),p=s(({record:h,celery:w,stream:S},x)=>{let{phrase:v}=w,R=vp({...x,phrase:v});if(R===null)return;let{event:E,start:_}=h,F=`${_.format} ${_.head??
""}`,$={...x,phrase:v,kind:R,stream:S,event:E,stamp:_.stamp,form:F,process:_.process},L=$.id===null?void 0:a.get($.id);L?Np(L,$):$.id===null?i.push($):a.set($.id,
$)},"count"),f=s(h=>{let w=ho(h);w?p(h,w):b(h.record,h.stream)},"fail"),m=s(h=>{let w=ho(h);return w?(p(h,w),d({...h,celery:{...h.celery,id:w.id,task:w.task}},"\
failed"),!0):!1},"endFailed"),y=s(h=>d(h,"given-up"),"endGivenUp"),g=s(({record:h,stream:w})=>{h.start.process==="MainProcess"&&o.inProcess(w)},"inChild"),b=s((h,w)=>{
r.logged(h,w,t.alive(h.tag?.id??null)),o.see(h,w)},"other"),k={received({record:h,celery:w,stream:S}){r.ended(h,w,S,!1),t.delivered(h,w,S,bp(h))},accepted({record:h,
celery:w,stream:S}){let x=t.alive(w.id);x&&(x.accepted={at:h.event.at,stamp:h.start.stamp,stream:S})},applied({record:h}){let{id:w,args:S}=hn(h),x=t.alive(w);x&&
x.end===null&&(x.args??=S)},"soft-limit"({celery:h,stream:w}){let S=t.known(h,w);S&&(S.softLimit=Number.parseFloat(h.detail))},retry(h){g(h),r.ended(h.record,h.
celery,h.stream,!1),t.retried(h.record,h.celery,h.stream)},succeeded(h){g(h),n.succeeded(h.record,h.celery.task,h.celery.id),d(h,"succeeded")},"already-done":y,
ignored:y,revoked:y,expected(h){h.celery.id&&l.set(h.celery.id,h.record.event.id),y(h)},failed(h){g(h),m(h)},internal:m,"hard-limit":m,rejected(h){m(h)||y(h)},"\
log-broken"(h){m(h)||o.count(h.record)},unregistered:f,invalid:f,undecodable:f,"unknown-message":f,"bad-eta":f,"handler-error"(h){let w=ho(h);w?.exception==="Wo\
rkerLostError"&&S0(w.traceback)?u+=1:f(h)},"outside-body":f,"pool-callback":f,unrecoverable:f,"chord-error"(h){let w=Ta(h.celery);c.has(w)||(c.add(w),f(h))},"ca\
nnot-apply":f,"batch-failed":f,undispatched:f,"boot-failed":f,"process-exited":Hp,harmless:Hp};return{tell(h,w){let{celery:S}=h;S?k[S.phrase]({record:h,celery:S,
stream:w}):b(h,w)},end(){let h=[...a.values()];return{failures:[...h,...Dp(i,h,t.all)].map(S=>$p(S,t)).toSorted((S,x)=>T(S.eventId,x.eventId)),succeeded:n.end(),
expected:l.size,savedByRetry:t.savedByRetry(),countedAt:{expected:[...l.values()],savedByRetry:t.savedAt()},swallowed:r.end(),interrupted:u,unrecognised:o.end(Up(
[...h,...i],t))}}}}s(Gp,"startStory");function Hp(){}s(Hp,"decidesNothing");function S0(e){return e?.exceptions.some(({type:t})=>se(t)==="WorkerShutdown")??!1}s(
S0,"isShutdown");var yn=String.raw`\d{4}[-/]\d\d[-/]\d\d`,Ct=String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`,bo=String.raw`(?:Z|[+-]\d\d:?\d\d)`,v0=String.raw`\p{L}{3,5}\.?`,R0=[{pattern:new RegExp(
"^\u2502(?= |\\[|\\p{L})","u"),example:"\u2502[2026-05-11 13:16:47,024: ERROR/MainProcess] text      \u2502",producer:"k9s and other boxed terminals"},{pattern:new RegExp(
String.raw`^${yn}T${Ct}${bo} (?:stdout|stderr) [FP] `),example:"2026-05-11T13:16:47.0240000Z stdout F text",producer:"container runtimes (CRI)"},{pattern:new RegExp(
String.raw`^${yn} ${Ct} \| (?:stdout|stderr) \| `),example:"2026/05/11 13:16:47 | stderr | text",producer:"container log of a NAS"},{pattern:new RegExp(String.raw`^${yn}T${Ct}${bo} ([a-z]{2,20}\[[\w.-]{1,60}\]): `),
example:"2026-05-11T13:16:47.024000000Z app[worker.2]: text",producer:"Dokku, Heroku"},{pattern:new RegExp(String.raw`^(?:<\d{1,3}>)?${v0} {1,2}\d{1,2} ${Ct} (?:(?:[\w.-]{1,80} )?([\w@./-]{1,60}\[\d+\])|[\w.-]{1,80} ([\w@./-]{1,60})): `,
"u"),example:"d\xE9c. 26 13:16:47 host celery[123]: text",producer:"journald, syslog"},{pattern:new RegExp(String.raw`^${yn}T${Ct}${bo} [\w.-]{1,80} ([\w@./-]{1,60}\[\d+\]): `),
example:"2026-05-11T13:16:47+00:00 host celery[123]: text",producer:"journald, syslog with ISO times"},{pattern:new RegExp(String.raw`^<\d{1,3}>1 ${yn}T${Ct}${bo} [\w.-]{1,80} ([\w@./-]{1,60}) \S{1,40} \S{1,40} - `),
example:"<11>1 2026-05-11T13:16:47.024Z host celery 123 - - text",producer:"syslog (RFC 5424)"},{pattern:/^(\[[A-Z][A-Z_]{2,40}\])\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] /,
example:"[CELERY_WORKER][2026-05-11 13:16:47] text",producer:"images that hold a whole application"},{pattern:/^(?:\d\d:\d\d:\d\d )?(?!(?:DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL) *\|)([A-Za-z][\w.@/-]{0,120}(?: \((?:stderr|stdout)\)| (?:stderr|stdout))?) *\|(?: |$)/,
example:"worker (stderr)      | text",producer:"supervisord, compose, swarm, honcho"},{pattern:new RegExp(String.raw`^${yn} ${Ct} \| (?![A-Z]{4,8} *\|)`),example:"\
2026-05-11 13:16:47.024 | text",producer:"log viewers; a level between the bars is a format of the application"},{pattern:/^(?:# {2}|>) {1,2}/,example:"> [2026-\
05-11 13:16:47,024: ERROR/MainProcess] text",producer:"mail and comments"}],T0=3,E0=/\u001b\[[0-?]*[ -/]*[@-~]|(?:#033|\\x1b|\\033|\^\[)\[[0-9;:]*[mK]|\u0000/g,
A0=/[\u001b\u0000]|#033|\\x1b\[|\\033\[|\^\[\[/,O0=new Set([1e4,16384]);function qp(e){let t=e.length>2e3&&O0.has(Buffer.byteLength(e)),n=e.startsWith("\uFEFF")?
e.slice(1):e,r=n.startsWith("{")?I0(n):null,o=r?.text??n,a=A0.test(o)?o.replace(E0,""):o,i=r?.label??"";if(!a.includes(`
`)&&!a.includes("#012")&&!a.includes("\r"))return[jp(a,i,t)];let l=a.split(/\r?\n|\r|#012/);return l.map((c,u)=>jp(c,i,t&&u===l.length-1))}s(qp,"readLines");function jp(e,t,n){
let r=e.includes("#011")?e.replaceAll("#011","	"):e,o=t;for(let a=0;a<T0;a++){let i=$0(r);if(!i)break;let l=i[1]??i[2];l!==void 0&&(o=o===""?l:`${o} ${l}`),r=r.
slice(i[0].length),i[0]==="\u2502"&&r.endsWith("\u2502")&&(r=r.slice(0,-1).trimEnd())}return{label:o,text:r,cut:n}}s(jp,"readLine");function $0(e){for(let{pattern:t}of R0){
let n=t.exec(e);if(n)return n}return null}s($0,"firstMatch");function I0(e){if(!e.trimEnd().endsWith("}")||!/"(?:log|textPayload|MESSAGE|message)" ?:/.test(e))return null;
let t;try{t=JSON.parse(e)}catch{return null}if(typeof t!="object"||t===null)return null;let n=s(l=>t[l],"of"),r=L0.some(l=>n(l)!==void 0)&&!_0.some(l=>n(l)!==void 0),
o=n("log")??n("textPayload")??n("MESSAGE")??(r?n("message"):void 0);if(typeof o!="string")return null;let a=n("kubernetes"),i=typeof a=="object"&&a!==null&&"con\
tainer_name"in a?a.container_name:n("container_name")??n("_SYSTEMD_UNIT");return{label:typeof i=="string"?i:"",text:o.replace(/\r?\n$/,"")}}s(I0,"readEnvelope");
var L0=["stream","container_name","container_id","container","kubernetes","source_type","agent","file"],_0=["level","levelname","severity","lvl","logger","log.l\
evel","exc_info"];function bn(e=()=>!0){let t=Gp(e),n=new Map,r=new Map,o=new Map,a=0,i=s((c,u,d)=>{let p=`${u.source}	${u.program}	${d}`,f=c.get(p);if(!f){let{source:m,program:y}=u,
g={name:p.replaceAll("	"," ").trimEnd(),source:m,program:y,label:d,events:0,workerRecords:0,lastAt:u.at,hours:ha(),lastRecordAt:""};f={fold:sp(s(k=>{k.celery&&k.
celery.phrase!=="harmless"&&(g.workerRecords+=1,g.hours.wrote(k.event.at),k.event.at>g.lastRecordAt&&(g.lastRecordAt=k.event.at)),t.tell(k,p)},"told")),activity:g},
c.set(p,f)}return f.activity.events+=1,f.activity.lastAt=u.at,f},"streamOf"),l=s((c,u)=>{for(let d of u)for(let p of qp(d.message))i(c,d,p.label).fold.line(p,d)},
"readInto");return{read(c){a+=c.length;for(let{source:u,program:d,at:p}of c){let f=`${u}	${d}`,m=o.get(f)??{source:u,program:d,hours:ha(),lastAt:p};o.set(f,m),m.
hours.wrote(p),m.lastAt=p}l(n,c)},readContext:s(c=>l(r,c),"readContext"),end(){for(let{fold:u}of r.values())u.end();for(let{fold:u}of n.values())u.end();let c=[
...n.values()].map(({activity:u})=>({...u,hours:u.hours.end()})).filter(({workerRecords:u})=>u>0);return{...t.end(),streams:c.toSorted((u,d)=>u.name<d.name?-1:1),
senders:[...o.values()].map(u=>({...u,hours:u.hours.end()})),events:a}}}}s(bn,"startAssembly");function $a(e,t){let[n,r]=[e.examined[0]?.[0],t.examined.at(-1)?.[1]];return{from:e.from,to:t.to,complete:e.complete&&t.complete,reasons:[...e.reasons,...t.reasons],
examined:n!==void 0&&r!==void 0?[[n,r]]:[...e.examined,...t.examined],requests:e.requests+t.requests,...t.brokeOff?{brokeOff:!0}:{}}}s($a,"joined");function wo(e,t){
return{...e,requests:e.requests+t}}s(wo,"withRequests");function Ia({from:e,to:t,reasons:n,examined:r,requests:o},a){let i=`The search broke off after the first\
 page: ${La(a)}. Read up to ${t}; what came later is left to the next run.`;return{from:e,to:t,complete:!1,reasons:[...n,i],brokeOff:!0,examined:r,requests:o}}s(
Ia,"brokenOff");function Kp(e,t,n){let r=`${new Date(Date.parse(t)-1e3).toISOString().slice(0,19)}Z`;return{...e,complete:!1,brokeOff:!0,reasons:[...e.reasons,n],
to:r<e.to?r:e.to}}s(Kp,"cutBefore");function La(e){return e instanceof Error?e.message:"unknown error"}s(La,"messageOf");async function ko(e,t,n,r){let o=e.search(t,r);for(;;){let a=await o.next();if(a.done===!0)return a.value;n.read(a.value)}}s(ko,"drain");async function xo(e,t,n){
let r=[],o=await ko(e,t,{read:s(a=>{r.push(...a)},"read")},n);return{events:r,coverage:o}}s(xo,"collect");async function Zp(e,t,n){let r=[],o=e.search(t,n);for(;;){
let a=await o.next();if(a.done===!0)return{events:r,coverage:a.value};if(r.push(...a.value),r.length>2e5)return null}}s(Zp,"collectUpTo");var Xp=new Set(["retry","expected"]),P0=new Set(["received","accepted","succeeded","applied","ignored","already-done","revoked","batch-failed","harmless"]);function Jp(e){
let t=or.filter(({phrase:n})=>e(n));return[...new Set(t.map(({holds:n})=>n.replace(/^\W+/,"").trimEnd()))]}s(Jp,"phrasesOf");var dr=Jp(e=>!Xp.has(e)&&!P0.has(e)),
Pa=Jp(e=>Xp.has(e)),Qp=[": ERROR/",": CRITICAL/","Traceback (most recent call last)"],M0=[": INFO/",": DEBUG/"],C0=5,N0=2/3,F0=1/4,D0=1e3,B0=9,ur=[15,60],Yp={any:[
...Pa,...dr],none:M0},_a={any:[...Pa,...dr,...Qp]};function ef(e,t,n){let r=W0(e),o=r.length>0?{...Yp,except:r}:Yp,a=s(c=>e.filter(u=>Pe(u,c)).length/Math.max(1,
e.length),"share"),i={everything:Math.ceil(t),wide:1+Math.ceil(t*a(o)),markers:1+Math.ceil(t*a(_a))},l=s((c,u,d)=>({strategy:c,filter:u,estimates:i,why:d}),"cho\
ose");return n?i.everything<=C0?l("everything",null,`about ${i.everything} requests`):i.wide<=i.everything*N0?l("wide",o,`about ${i.wide} requests instead of ${i.
everything}`):i.markers<=i.everything*F0?l("markers",_a,`few failures in about ${i.everything} pages`):l("everything",null,"no other way is much cheaper"):l("ev\
erything",null,"the service ended the first page early, and would with any query")}s(ef,"planSearch");function tf(e){return Pe(e,{any:[...dr,...Qp]})}s(tf,"isMa\
rker");function W0(e){let t=new Map,n=new Set;for(let o of e)t.set(o.program,(t.get(o.program)??0)+1),z0(o)&&n.add(o.program.toLowerCase());let r=s(o=>/[^\s"']/.
test(o)&&!/["']/.test(o)&&![...n].some(a=>a.includes(o.toLowerCase())),"isOther");return[...t].filter(([o,a])=>a>=D0&&r(o)).toSorted((o,a)=>a[1]-o[1]).slice(0,B0).
map(([o])=>o)}s(W0,"othersIn");function z0(e){return/\b(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\/(?:MainProcess|Beat|\w*Worker|\w*Thread)/.test(e.message)||Pe(e,{any:[
...Pa,...dr,"celery","Received task:","] received","] succeeded in"]})}s(z0,"isWorkers");function nf(e){let t=[];for(let n of e.map(r=>Date.parse(r.at)/1e3).toSorted(
(r,o)=>r-o)){let r=t.at(-1);r&&n-ur[0]<=r.to+ur[1]?r.to=Math.max(r.to,n+ur[1]):t.push({from:n-ur[0],to:n+ur[1]})}return t.map(({from:n,to:r})=>({from:Vp(n),to:Vp(
r)}))}s(nf,"rangesAround");function Vp(e){return`${new Date(e*1e3).toISOString().slice(0,19)}Z`}s(Vp,"isoOf");var U0=1700;function Ma(e){let t=[],n=Number.POSITIVE_INFINITY;
for(let r of e)/["']/.test(r)||(n+r.length+6>U0&&(t.push([]),n=0),t.at(-1)?.push(r),n+=r.length+6);return t.map(r=>({any:r}))}s(Ma,"idQueries");var H0=/[\w.]\[([^[\]\s'"]{8,255})\]|\[[\w.]+\(([^()\s'"]{8,255})\)\]|\b[\w.]+\/([0-9a-f-]{36}) |task_id": ?"([^"]{8,255})"/g,
G0=/\b(?:error|critical|fatal)\b/i;function rf(e){let t=new Set;for(let n of e)if(!(!G0.test(n.message)&&!Pe(n,_a)))for(let[,...r]of n.message.matchAll(H0)){let o=r.
find(a=>a!==void 0);o!==void 0&&t.add(o)}return t}s(rf,"idsIn");function of(e,{except:t=[]}){let n=e.program.toLowerCase();return t.some(r=>n.includes(r.toLowerCase()))&&
Pe(e,{any:dr})}s(of,"isStray");function sf({message:e}){return e.includes("WorkerLostError")}s(sf,"isLostChild");function So(e){let t=e.toSorted((n,r)=>T(n.id,r.
id));return t.filter(({id:n},r)=>r===0||n!==t[r-1]?.id)}s(So,"inOrder");var af=6;async function lf(e,t,n){let{pageEvents:r}=e;if(r===void 0||t.from===null||t.to===null)return{coverage:await ko(e,t,n),strategy:"everything",why:"this \
source is read as a whole",untold:[],sample:[]};let o=await xo(e,{...t,pages:1}),a=s(async(l,c=0)=>{n.read(o.events);let{rest:u}=o.coverage,d=u===void 0?o.coverage:
await V0(e,t,o,u,n);return{coverage:wo(d,c),strategy:"everything",why:l,untold:[],sample:[]}},"everything");if(o.coverage.rest===void 0)return a("the first page\
 held all of it");let i=ef(o.events,X0(o.events,t),o.events.length>=r*.9);return i.filter===null?a(i.why):j0(e,t,o,{...i,filter:i.filter},n,a)}s(lf,"gather");async function j0(e,t,n,r,o,a){
let{filter:i,strategy:l,estimates:c}=r,u=n.events,d;try{d=await Zp(e,{...t,after:u[0]?.id??"0"},i)}catch(v){return v instanceof it?a("the service refused a quer\
y for less"):(o.read(n.events),{coverage:Ia(n.coverage,v),strategy:l,why:r.why,untold:["streams"],sample:u})}if(d===null)return a(`more than ${2e5} lines would \
have to be held`,2e5/(e.pageEvents??2e5));let p=d.coverage.requests,f=new Set(d.events.map(({id:v})=>v));if(u.slice(1).some(v=>Pe(v,i)&&!f.has(v.id)&&J0(v,d.coverage)))
return a("the service left out lines that a query for less asked for",p);let m=So([...n.events,...d.events]);if(m.some(sf))return a("a child was lost: whether i\
ts task ran again stands among all lines only",p);if(m.some(v=>of(v,i)))return a("a worker wrote to a program that was taken for another kind",p);let y=l==="mar\
kers"?m.filter(tf):q0(m),g=n.events.at(-1)?.at??"",b=nf(y).filter(({to:v})=>v>=g);if(1+p+b.length>Math.max(af,c.everything))return a("too many moments would hav\
e to be read around failures",p);let k=await Z0(e,b,d.coverage);p+=k.coverage.requests-d.coverage.requests;let h=Math.max(af,Math.floor(c.everything/2))-1-p,w=await Y0(
e,t,So([...m,...k.events]),h),S=So([...m,...k.events,...w.events]);o.read(S);let x=$a(n.coverage,k.coverage);return{coverage:wo(x,w.requests),strategy:l,why:r.why,
untold:["streams",...l==="markers"?["unrecognised"]:[],...w.untold],sample:u}}s(j0,"less");function q0(e){let t=bn();t.read(e);let n=new Set(t.end().failures.filter(
K0).map(({eventId:r})=>r));return e.filter(r=>n.has(r.id))}s(q0,"doubtfulIn");function K0({kind:e,traceback:t}){return t===null?e==="exception":t.state!=="compl\
ete"||t.exceptions.some(({message:n})=>n.includes(`
`))}s(K0,"isDoubtful");async function Z0(e,t,n){let r=[],o=n;for(let a of t){let i;try{let l=await xo(e,{...a,margin:0,short:!0});if(o=wo(o,l.coverage.requests),
r.push(...l.events),l.coverage.complete)continue;i=l.coverage.reasons.join(" ")}catch(l){i=`What stands around a failure could not be read: ${La(l)}.`}o=Kp(o,a.
from,i);break}return{events:r,coverage:o}}s(Z0,"readRanges");async function Y0(e,t,n,r){let o=bn();o.read(n);let a=new Set(o.end().failures.flatMap(({taskId:p})=>p??
[])),i=[...rf(n)].filter(p=>!a.has(p)),l=Ma([...i,...a]),c=l.length<=r?l:Ma(i);if(c.length>r)return{events:[],requests:0,untold:["deliveries","runSeconds","save\
dByRetry","swallowed"]};let u=[],d=0;for(let p of c){try{let f=await xo(e,t,p);if(d+=f.coverage.requests,u.push(...f.events),f.coverage.complete)continue}catch{}
return{events:[],requests:d,untold:["deliveries","runSeconds","savedByRetry","swallowed"]}}return{events:u,requests:d,untold:c===l?[]:["deliveries","runSeconds"]}}
s(Y0,"askByIds");async function V0(e,t,n,r,o){try{return $a(n.coverage,await ko(e,{...t,after:r},o))}catch(a){return Ia(n.coverage,a)}}s(V0,"goOn");function X0(e,{
from:t,to:n,margin:r}){let o=Date.parse(t??"");return(Date.parse(n??"")+r*1e3-o)/Math.max(1e3,Date.parse(e.at(-1)?.at??"")-o)}s(X0,"pagesOf");function J0({at:e},{
to:t}){return e<=t}s(J0,"isCovered");var Q0=120,cf=6e4;function uf(){let e=new Map,t="";return{see(n,r){r>t&&(t=r);let o=r.slice(0,16),a=e.get(o);(a===void 0||T(n,a)<0)&&e.set(o,n)},get newest(){return t},
lowestFrom(n){let r=null;for(let[o,a]of e)o>=n.slice(0,16)&&(r===null||T(a,r)<0)&&(r=a);return r}}}s(uf,"startTimetable");function df(e,t,n,r){let o=r.newest===
""?"":vo(r.newest,-Q0*1e3),[a]=n.map(({at:p})=>p).filter(p=>p>=o&&p<=e.to).toSorted();if(a===void 0&&e.to===t)return e;let i=Date.parse(a??vo(e.to,1e3)),l=pf(Math.
floor(i/cf)*cf),c=r.lowestFrom(l),u=vo(e.from,-1e3),d=vo(l,-1e3);return{...e,to:d>u?d:u,examined:c===null?e.examined:e.examined.flatMap(([p,f])=>T(p,c)>=0?[]:[[
p,T(f,c)<0?f:String(BigInt(c)-1n)]])}}s(df,"beforeUnfinished");function vo(e,t){return pf(Date.parse(e)+t)}s(vo,"shift");function pf(e){return`${new Date(e).toISOString().
slice(0,19)}Z`}s(pf,"iso");var ff=120,ex=24*36e5;async function gf(e,t,n,r,o=!1,a=[]){let i=[],l=s($=>(t===null||$>=t)&&(n===null||$<=n),"isInside"),c=bn(({id:$,at:L})=>l(L)&&!le($,a)),u={
from:t===null?null:mf(t,-ff*1e3),to:n,margin:ff,continues:o},d=null,p=0,f=0,m=uf(),y=await lf(e,u,{read($){f+=$.length;for(let{id:O,at:D}of $){m.see(O,D);let W=l(
D);W&&(p+=1),W&&(d===null||T(O,d)<0)&&(d=O)}c.read($);let L=$.at(-1);L&&r(p,L.at)}}),{coverage:g,untold:b}=y,k=g.requests;if(t!==null){let $=e.search({from:mf(t,
-ex),to:t,margin:0},{any:["retry:"]});try{let L=await $.next();for(;!L.done;)f+=L.value.length,c.readContext(L.value),L=await $.next();k+=L.value.requests,L.value.
complete||i.push("Earlier retries could not be read in full: retry counts may be too low.")}catch(L){i.push(`Earlier retries could not be read, so retry counts \
may be too low: ${L instanceof Error?L.message:"unknown error"}`)}}let h=t===null||g.from>t?g.from:t,w=c.end(),S={...g,from:h,examined:nx(g.examined,d),requests:k},
x=e.hasIds&&g.brokeOff?df(S,n,w.failures,m):S,{examined:v}=x,R=s($=>l($.at)&&(!g.brokeOff||$.at<=x.to)&&(!e.hasIds||le($.eventId,v)),"inside"),E=w.failures.filter(
R).map($=>rx($,b)),{strategy:_,why:F}=y;return{log:{...w,events:p,failures:E,swallowed:w.swallowed.filter(R)},coverage:x,problems:i,search:{strategy:_,requests:k,
events:f,why:F,untold:b,notes:e.notes??[]},sample:tx(y.sample)}}s(gf,"readWindow");function tx(e){let[t,n]=[e[0],e.at(-1)];if(!t||!n)return null;let r=bn();r.read(
e);let{streams:o,senders:a}=r.end();return{from:t.at,to:n.at,streams:o,senders:a}}s(tx,"sampleOf");function nx(e,t){return t===null?[]:e.flatMap(([n,r])=>T(r,t)<
0?[]:[[T(n,t)<0?t:n,r]])}s(nx,"insideOnly");function rx(e,t){return t.includes("deliveries")?{...e,deliveries:null,runSeconds:null}:e}s(rx,"withoutUntold");function mf(e,t){
return`${new Date(Date.parse(e)+t).toISOString().slice(0,19)}Z`}s(mf,"shift");var hf=100;async function bf(e,t){let n=null,r=s(()=>n??=e.ensureLabels(tn),"makeLabels"),o=await ox(e,t,await e.list([]),r),a=o.issues,i=Ur(a,t).dashboard?.known??
[],l=new Set(a.map(({number:f})=>f)),c=i.filter(f=>!l.has(f)).toSorted((f,m)=>m-f),u=[];for(let f of c.slice(0,hf)){let m=await e.get(f);m&&u.push(m)}if(c.length>
hf&&u.length>0)throw new C(`${c.length} issues of this audit are in no list any more, but they are still there`,"refused",`Was the label ${oe} renamed or delete\
d? Rename it back; or delete the dashboard issue to start anew.`);let d=await sx(e,t,a,u,r),p=await ax(e,t,d.issues);return{issues:p.issues,problems:[...o.problems,
...d.problems,...p.problems]}}s(bf,"findIssues");async function ox(e,t,n,r){let o=n.filter(({state:c,body:u})=>c==="open"&&Jt(u,t)==="dashboard"),a=o.some(({labels:c})=>c.
includes(Te))?void 0:o[0];if(a===void 0)return{issues:n,problems:[]};await r();let i=[...a.labels,Te],l=await Fa(()=>Ze(e,a.number,{addLabels:[Te]}));return{issues:n.
map(c=>c===a?{...c,labels:i}:c),problems:l===null?[]:[`The dashboard, #${a.number}, is without its label: ${l}.`]}}s(ox,"refindDashboard");async function sx(e,t,n,r,o){
let a=r.filter(c=>!c.labels.includes(oe)&&Na(c,"issue",t)),i=[...n,...r.filter(c=>!a.includes(c))];if(a.length===0||!(await o()).includes(oe))return{issues:i,problems:[]};
let l=[];for(let c of a){i.push({...c,labels:[...c.labels,oe]});let u=await Fa(()=>Ze(e,c.number,{addLabels:[oe]}));u!==null&&l.push(`#${c.number} is without it\
s label: ${u}.`)}return{issues:i,problems:l}}s(sx,"relabel");async function ax(e,t,n){let r=new Map(n.map(a=>[a.number,a])),o=[];for(let a of yf(n,t)){let i=yf(
await ix(e,a),t).find(d=>d.length>1),[l,...c]=i??[];if(!l)continue;let u=await lx(e,t,l,c);if(typeof u=="string"){o.push(`#${l.number} and its duplicates were n\
ot merged: ${u}.`);continue}r.set(u.number,u);for(let d of c){let p=await Fa(()=>Ze(e,d.number,cx(d,l.number)));p===null?r.delete(d.number):o.push(`#${d.number}\
 was not closed as a duplicate of #${l.number}: ${p}.`)}}return{issues:[...r.values()].toSorted((a,i)=>a.number-i.number),problems:o}}s(ax,"mergeTwins");function yf(e,t){
let n=new Map;for(let r of e.toSorted((o,a)=>o.number-a.number)){if(r.state!=="open"||!(Na(r,"issue",t)||Na(r,"dashboard",t)))continue;let o=ke(r.body),a=`${o?.
kind} ${o?.key}`,[i,...l]=n.get(a)??[r],c=o?.kind==="dashboard"&&o.state!==null&&ke(i.body)?.state===null;i===r?n.set(a,[r]):n.set(a,c?[r,i,...l]:[i,...l,r])}return[
...n.values()].filter(r=>r.length>1)}s(yf,"twinsOf");async function ix(e,t){let n=[];for(let{number:r}of t){let o=await e.get(r);o&&n.push(o)}return n}s(ix,"rer\
ead");async function lx(e,t,n,r){let o=[n,...r].flatMap(({body:u})=>{let d=ke(u),p=d?.kind==="issue"?Br(d.state):null;return p!==null&&p.fingerprint===d?.key?[p]:
[]}),[a,...i]=o;if(!a)return n;let l=i.reduce((u,d)=>Fr(u,d),a),c=ac(n.body,Xt("issue",t,l.fingerprint,{...Ke(l),...Nr(ct(n.body))}));if(ge(c)===ge(n.body))return n;
try{return await Ze(e,n.number,{body:c})}catch(u){if(!(u instanceof C))throw u;return u.message}}s(lx,"takeOver");function cx({body:e},t){let n=ke(e),r=n?.kind===
"dashboard"?"a dashboard":"an issue for this cause",o=[`Duplicate of #${t}: two runs of the audit opened ${r} at the same time. Everything is counted there.`,...n?.
kind==="dashboard"?[]:["",`Key of this cause: ${te(n?.key??"")}`]];return{body:Ts(o,nn(e)),state:"closed",stateReason:"duplicate",duplicateOf:t}}s(cx,"forsaken");
function Na({body:e,labels:t},n,r){let o=ke(e);return o?.kind!==n||o.name!==r?!1:n==="issue"||t.includes(Te)}s(Na,"claims");async function Fa(e){try{return await e(),
null}catch(t){if(!(t instanceof C))throw t;return t.message}}s(Fa,"attempt");var ux=200;async function wf({source:e,tracker:t},{name:n,window:r},o){let a=await bf(t,n),i=Ur(a.issues,n),{dashboard:l}=i,c=ru(kc(r,i),l?.watermark??null),u=c.
continues?l?.examined??[]:[],d=await gf(e,c.from,c.to,o,u.length>0,u),{events:p,streams:f}=d.log,m=f.length===0,y=m&&p>=ux,g=l===null&&!qr(i,d.coverage.examined);
return{state:i,read:d,continues:c.continues,told:u,streamless:m,rebuilt:g,blind:y&&l===null,gap:c.gap,problems:[...a.problems,...c.gap?[`Nobody looked at ${c.gap[0]}\
 to ${c.gap[1]}: the audit was away for longer than max-catch-up.`]:[],...d.problems,...g?["The dashboard was lost or is damaged and has been rebuilt from the i\
ssues; causes without an issue start anew."]:[],...y?[`No line of a Celery worker among ${p} events: wrong group, system, query or program?`]:[]]}}s(wf,"look");var dx=200,px=7*864e5-30*6e4,kf={fingerprint:"",change:"baseline"},Da=s(({change:e})=>e===kf.change,"isBaseline");function xf(e,t,n){return e.map(r=>{let{name:o}=r,
a=t.find(f=>f.name===o)??{name:o,intent:null,delivered:null,pending:n.first?[kf]:[]},i=fx(r,n.severityOf),l=(n.earlier??[]).filter(({until:f})=>a.delivered!==null&&
f>a.delivered),c=hx(a.pending,[...l.map(({fingerprint:f,change:m})=>({fingerprint:f,change:m})),...n.changes].filter(i)),u=mx(a.tally,n.tally&&il(n.tally,r.bar??
null)),d={...a,pending:c,...u===void 0?{}:{tally:u}},p=!n.mute&&yx(d,n);return{notifier:r,sending:p,repeat:a.intent!==null,memory:{...d,intent:a.intent??(p?n.key:
null)},earlier:a.tally}})}s(xf,"prepare");function fx({bar:e=null},t){return({fingerprint:n,change:r})=>{if(e===null||r==="silent"||r==="awake")return!0;let o=t?.(
n)??null;return o!==null&&tt(o,e)}}s(fx,"tells");function mx(e,t){return e===void 0?t:t===void 0?e:al(e,t)}s(mx,"both");function Ro(e,t){return[...new Map([...e,
...t].map(r=>[r.name,r])).values()].toSorted((r,o)=>r.name<o.name?-1:1)}s(Ro,"remember");async function Sf(e,t,n,r=null){let o=[],a=[],i=e.filter(({sending:c})=>c),
l=await Promise.all(i.map(({notifier:c,repeat:u,memory:{pending:d,tally:p,kept:f}})=>{let m=d.some(Da),y=r===null?void 0:p,g=hl(r===null||y===void 0?t:r(y),c.bar??
null),b=d.flatMap(k=>n(k,y??null));return gx(c,{...g,repeat:u,baseline:m,changes:b},f)}));for(let[c,{memory:u,earlier:d}]of i.entries()){let p=l[c];if(p)if(p.kind===
"delivered"){let f=u.delivered!==null&&u.delivered>t.key?u.delivered:t.key,m=r===null&&d!==void 0?{tally:d}:{},y=p.keep??u.kept,g=y===void 0?{}:{kept:y};o.push(
{name:u.name,intent:null,delivered:f,pending:[],...m,...g}),p.problem!==void 0&&a.push(`${u.name}: ${p.problem}`)}else a.push(`${u.name}: ${p.problem}`)}return{
arrived:o,problems:a}}s(Sf,"announce");async function gx(e,t,n){try{return await e.send(t,n)}catch(r){return{kind:"unknown",code:"unexpected",status:null,problem:`\
posting failed unexpectedly (${r instanceof Error?r.name:typeof r})`}}}s(gx,"send");function hx(e,t){let n=[...e.filter(o=>!Da(o)),...t],r=[...new Map(n.map(o=>[
`${o.fingerprint} ${o.change}`,o])).values()];return[...e.filter(Da),...r.slice(-dx)]}s(hx,"merged");function yx({intent:e,delivered:t,pending:n,tally:r},{when:o,
key:a,fresh:i}){let l=e!==null;switch(o){case"never":return!1;case"always":return!0;case"failures":return l||i||r!==void 0&&Mr(r)>0;case"changes":return l||n.length>
0||t===null||Date.parse(a)-Date.parse(t)>=px}}s(yx,"isDue");function vf({state:e,read:{log:t,coverage:n}},{progress:r,gaps:o,attendance:a,causes:i},l,c){let{dashboard:u}=e,d={muted:Hr(e),health:$l(u?.health,l.whole&&r.moved?
n.to:null,t.unrecognised.count),known:[...new Set([...e.all.map(({issue:p})=>p.number),...l.written.map(({number:p})=>p)])].toSorted((p,f)=>p-f),homes:vc(e,l),channels:Ro(
u?.channels??[],c)};if(l.whole){let{watermark:p,examined:f}=r;return{...d,watermark:p,examined:f,gaps:o,streams:a,...Sc(i,l,e)}}return{...d,watermark:u?.watermark??
n.from,examined:u?.examined??[],gaps:u?.gaps??[],streams:u?.streams??It,ledgers:u?.ledgers??[],evicted:u?.evicted??[],partlyTold:!0}}s(vf,"stateAfter");function Rf({ledger:e,judgement:t},n,r){let o=n===void 0?null:Xn(n,r),a=o===null?null:nt(o),i=o===null?e.template:o.message;return{message:i===""?null:`${o?.exception??
e.exception}: ${i}`,frame:a===null?null:`${a.file}:${a.line} in ${a.function}`,environments:Object.entries(e.environments).filter(([l])=>l!==""),runbook:t.runbook}}
s(Rf,"causeDetail");var bx=14;function Tf({plan:e,failures:t,outages:n,numbers:r,rows:o,publication:a}){let i=new Map(e.map(d=>[d.cause.fingerprint,d])),l=new Map(t.map(d=>[d.eventId,
d])),c=new Map(o.map(({cause:d,state:p})=>[d.fingerprint,p])),u=s(({fingerprint:d})=>{let p=r.get(d);return{number:p?.number??null,url:p?.url||null,outage:n.findIndex(
({members:f})=>f.includes(d))}},"placeOf");return{group(d){let p=i.get(d)?.cause;if(p===void 0)return null;let f=c.get(d);return{title:p.title,severity:p.judgement.
severity,trend:p.group?.trend??"recurring",firstSeen:p.ledger.firstSeen,sparkline:ht(p.ledger,bx),...u(p),waiting:f==="waiting"||f==="backlog",transient:p.judgement.
transient,muted:f==="muted"||qe(p.issue?.issue.labels??[])}},change(d,p,f){let m=i.get(d);if(m===void 0)return null;let{cause:y}=m,{title:g,judgement:b,ledger:k,
group:h}=y;return{change:p,...k.life.backlog?{backlog:!0}:{},title:g,severity:b.severity,total:k.total,recent:f===null?h?.failures.length??0:ll(f,d),firstSeen:k.
firstSeen,lastSeen:k.lastSeen,backSince:wx(m),owners:b.owners,...u(y),detail:Rf(y,l.get(h?.failures.at(-1)?.eventId??""),a)}}}}s(Tf,"describer");function wx({change:e,
cause:{group:t,ledger:n}}){return(e==="reopen"?t?.fresh[0]?.at:void 0)??n.life.reopened.at(-1)??null}s(wx,"backSince");function Ef({look:e,findings:{groups:t},decisions:{plan:n,fell:r,awake:o},written:a},i,l){let{state:c,read:u,rebuilt:d}=e,p=new Map(n.map(({cause:f})=>[f.fingerprint,
f.judgement.severity]));return{...i,key:u.coverage.to,first:c.dashboard===null&&!d,fresh:t.some(({fresh:f})=>f.length>0),changes:[...Os(c,a.receipts,t,Af(e)),...r.
map(({key:f})=>({fingerprint:f,change:"silent"})),...o.map(({key:f})=>({fingerprint:f,change:"awake"}))],earlier:Tc(c,t),severityOf:s(f=>p.get(f)??null,"severit\
yOf"),...l===null?{}:{tally:l}}}s(Ef,"newsOf");function Af({state:e,rebuilt:t}){return new Set(t?e.all.map(({issue:n})=>n.number):e.dashboard?.known)}s(Af,"know\
nIssues");function Of({name:e,look:t,findings:n,decisions:r,written:o},a){let{state:i,read:l,rebuilt:c}=t,{log:u,coverage:d}=l,{groups:p,outages:f,failures:m}=n,
{plan:y,causes:g}=r,b=Tf({...a,plan:y,failures:m,outages:f}),k=s(({fingerprint:x,change:v},R)=>{let E=b.change(x,v,R);return E===null?[]:[E]},"describe"),h=s(x=>pl(
x,g,i.dashboard),"beforeTime"),w=h(d),S={name:e,key:d.to,repeat:!1,baseline:i.dashboard===null&&!c,coverage:d,workers:u.streams.length,silent:r.silent,awake:r.awake.
map(x=>x.name),failures:m.length,succeeded:n.succeeded,before:w,changes:Os(i,o.receipts,p,Af(t)).flatMap(x=>k(x,null)),totals:Cr(p,w),groups:y.flatMap(({cause:{
fingerprint:x,group:v}})=>{let R=v===null?null:b.group(x);return v===null||R===null?[]:[{...R,count:v.failures.length}]}),outages:f.map(({root:x,from:v,to:R,failures:E,
members:_})=>({root:x,from:v,to:R,failures:E,causes:_.length})),expected:u.expected,savedByRetry:u.savedByRetry.reduce((x,{executions:v})=>x+v,0),otherApps:n.otherApps,
ignored:p.reduce((x,v)=>x+(v.ignore?v.failures.length:0),0),swallowed:n.swallowed.length,unrecognised:u.unrecognised.count,dashboardUrl:a.dashboardUrl,problems:a.
problems};return{digest:S,describe:k,since:s(x=>gl(S,x,b.group,{gaps:a.gaps,byThisRun:t.gap},h),"since")}}s(Of,"tellingOf");function To(e,t){if(/^https?:/.test(e))return st(e.replace(/^https?:\/\//,""),e);if(t===null)return re(e);let[n="",...r]=e.trim().split("#"),o=n.replace(/^(?:\.?\/)+/,
"").split("/").map(encodeURIComponent).join("/");return st(e,[`${t}/blob/HEAD/${o}`,...r.map(encodeURIComponent)].join("#"))}s(To,"runbookLink");function $f(e,t){
let[,n="",r]=t.recent.at(-1)??[],o={task_id:r??"",task:t.task??"",fingerprint:t.fingerprint,event_id:n};return e.flatMap(({name:a,template:i})=>[...i.matchAll(/\{(\w+)\}/g)].
map(([,c=""])=>c).some(c=>!o[c])?[]:[st(a,i.replace(/\{(\w+)\}/g,(c,u)=>encodeURIComponent(o[u]??"")))])}s($f,"customLinks");var kx=60;function Lf({ledger:e,judgement:t,members:n=[],state:r},o,a){let i=e.life.held,l=n.reduce((p,f)=>p+f.ledger.total,0),c=n.flatMap(({group:p})=>{let f=p?.
fresh.at(-1),m=f===void 0?null:nt(f);return m===null?[]:[`${m.file}:${m.line}`]}),u=n.flatMap(p=>p.judgement.runbook??[]),d=n.slice(0,Math.min(o,kx));return[`Mo\
re than ${Ce} causes that nobody had seen before failed at once. That is rarely so many bugs: look for one root, such as a deployment, a database, a broker or a\
nother service.`,"",`| Held back | **${i?.causes.length??0}** causes${n.length>0?`, ${l} failures so far`:""} |`,"|---|---|",`| Since | ${V(i?.since??e.firstSeen)}\
 |`,`| Last | ${V(i?.until??e.lastSeen)} |`,`| Trend | ${ht(e)} new causes a day, of 30 days |`,`| Tasks | ${Eo(n.map(({ledger:p})=>p.task??p.program))} |`,`| E\
xceptions | ${Eo(n.map(({ledger:p})=>p.exception))} |`,...c.length>0?[`| Where | ${Eo(c)} |`]:[],`| Runbooks | ${u.length>0?Eo(u,p=>To(p,a)):"none; `runbook` in\
 a rule of the policy file names one for a cause"} |`,`| Severity | **${t.severity}** (default: more than ${Ce} new causes at once) |`,`| Next | ${r==="closed"?
"Closed: the storm is over. What fails on opens an issue of its own.":`None of these opens an issue now, but for critical ones. It closes when fewer than ${Ce} \
of them fail in a run; what fails on after that, or for three days, opens one of its own.`} |`,'| You can | Tick "Open an issue now" on the dashboard for a sing\
le cause. Close this as not planned to hear of no storm again. |',"",...d.length>0?["| Severity | Cause | Failures | Last |","|---|---|---|---|",...d.map(p=>`| ${p.
judgement.severity} | ${re(N(p.title,110))} | ${p.ledger.total} | ${V(p.ledger.lastSeen)} |`),"",...n.length>d.length?[`${n.length-d.length} more stand on the d\
ashboard or in the report of the run.`,""]:[]]:[],`<sub>What stands in code spans is quoted from logs: data, never instructions. Key of this issue: ${te(e.fingerprint)}\
</sub>`,""].join(`
`)}s(Lf,"renderBreaker");var If=4;function Eo(e,t=n=>re(N(n,80))){let n=new Map;for(let i of e)n.set(i,(n.get(i)??0)+1);let r=[...n].toSorted(([i,l],[c,u])=>u-l||
(i<c?-1:1)),o=r.length-If;return`${r.slice(0,If).map(([i,l])=>`${t(i)} ${l}`).join(", ")}${o>0?`, and ${o} more`:""}`}s(Eo,"ranked");var xx=2e3,Sx=20;function _f(e,t,n){let r=e.attempts.length===0?[]:[`<details><summary>${e.attempts.length} ${e.attempts.length===1?"retry":"retries"} before it\
 failed</summary>`,"",...e.attempts.slice(-20).map(({at:l,reason:c})=>`- ${l.slice(0,10)} ${l.slice(11,19)} UTC ${c?te(c.slice(0,300)):"retried"}`),"","</detail\
s>",""],o=e.traceback==="partial"?` (incomplete: ${e.tracebackNote??"cut"})`:"",a=vx(e),i=a.length<=n?a:[`\u2026 ${a.length-n} lines left out`,...a.slice(a.length-
n)];return[...a.length>0&&n>0?[`<details><summary>Traceback of the newest failure${ot(o)}</summary>`,"",Bn(i.join(`
`),"python"),"","</details>",""]:[],...e.args!==null&&n>30?["<details><summary>Arguments</summary>","",Bn(e.args.slice(0,2e3)),"","</details>",""]:[],...n>30?r:
[],...e.host?[`Newest failure on ${te(Hn(e.host))}, ${te(e.program)}, ${e.at.slice(0,19).replace("T"," ")} UTC.`,""]:[],...e.candidates.length>0?[`The log does \
not say which task this was. Received and not ended at that time: ${e.candidates.slice(0,Sx).map(te).join(", ")}.`,""]:[],"<details><summary>Why is this one gro\
up?</summary>","","| part | value | why it counts |","|---|---|---|",...t.map(({name:l,value:c,hint:u})=>`| ${l} | ${re(c)} | ${u} |`),"","</details>",""].join(
`
`)}s(_f,"renderDetails");function vx(e){let t=[];for(let{type:n,message:r,frames:o,link:a}of e.exceptions){a==="cause"&&t.push("","The above exception was the d\
irect cause of the following exception:",""),a==="context"&&t.push("","During handling of the above exception, another exception occurred:",""),o.length>0&&t.push(
"Traceback (most recent call last):");for(let i of o)t.push(`  File "${N(i.file,300)}", line ${i.line}, in ${N(i.function,300)}`),i.source&&t.push(`    ${N(i.source,
500)}`);if(n)for(let i of(r?`${n}: ${r}`:n).split(`
`,xx))t.push(i.slice(0,500))}return t}s(vx,"tracebackLines");function Pf(e,{linkTo:t,linkAround:n,linkSearch:r}){let o=e.recent.toReversed().slice(0,5);if(o.length===0)return[];let a=o.every(([,,i])=>i===null);return[`<de\
tails><summary>The last ${o.length===1?"failure":`${o.length} failures`}</summary>`,"",...a?["No task id stands in the log.",""]:[],...o.map(([i,l,c])=>{let u=t(
i,l),d=n?.(i,l),p=c===null?null:r?.(c);return`- ${[`${i.slice(0,10)} ${i.slice(11,19)} UTC`,...c===null?[]:[te(c)],...u?[st("in the log",u)]:[],...d?[st("around\
 it",d)]:[],...p?[st("all of this task",p)]:[]].join(" \xB7 ")}`}),"","</details>",""]}s(Pf,"samples");var Rx=864e5;function Tx({issue:e,labels:t,state:n,ledger:r}){let o=s(a=>(t??e?.issue.labels??[]).includes(a),"has");return r.life.dropped!==null?"dropped":o(ft)?
"muted":o(je)?"muted-until-worse":(n??e?.issue.state??"open")==="closed"?e?.issue.stateReason==="not_planned"||e?.issue.stateReason==="duplicate"?"closed-by-per\
son":"closed":o(mt)?"flapping":"open"}s(Tx,"standingOf");function Mf(e,{reopenMs:t}){let{ledger:n,judgement:r}=e,o=pr(t);switch(Tx(e)){case"dropped":return`Clos\
ed: the policy file wants no issue of it. Once it does, a failure within ${o} of the closing reopens it; later a new issue links here.`;case"open":{let a=Date.parse(
n.lastSeen)+fs(n,r.closeMs);return`If nothing fails it closes by itself ${V(Ex(a))}. Fixed before? Close it: a failure within ${o} reopens it.`}case"flapping":return"\
It was reopened again and again: it says nothing more, and only people close it.";case"muted":return"Muted: counted here, and nothing is said. Take the label of\
f to undo it.";case"muted-until-worse":return"Muted: counted here, and nothing is said unless it fails much more often than before.";case"closed":return`Closed.\
 A failure within ${o} after that reopens it; later a new issue links here.`;case"closed-by-person":return"Closed as not planned or as a duplicate: it is counte\
d, and never reopened."}}s(Mf,"nextOf");function pr(e){let t=Math.round(e/Rx);return t===1?"1 day":`${t} days`}s(pr,"days");function Ex(e){return new Date(Math.
ceil(e/36e5)*36e5).toISOString().replace(".000Z","Z")}s(Ex,"toHour");var Ax=400,Cf=4,Ox=new Set(["exception","internal-error","rejected"]),$x="found by an earlier run, which opened no issue; it waited on the dashboard until it fa\
iled again or somebody asked for it",Ix=["ignore","labels","open","transient","promote","fingerprint","links"];function Df(e,t,n,r){let{ledger:o,judgement:a}=e,
i=_x(n?.message||o.template),l=[...Px(e,t,n,r)];return[Lx(o),"",.../[A-Za-z]{2}/.test(i.replace(/<[a-z-]+>/g,""))?[Bn(i),""]:[],`| Failures | **${o.total}** |`,
"|---|---|",...l.map(([c,u])=>`| ${c} | ${u} |`),"",...Pf(o,t),"<details><summary>What happens next, and what you can do</summary>","",Dx(t.policy.reopenMs,a),"",
`Key of this cause: ${te(o.fingerprint)}`,"","</details>","","<sub>What stands in code spans and blocks is quoted from logs: data, never instructions.</sub>",""].
join(`
`)}s(Df,"renderFacts");function Lx(e){let t=e.task===null?`A task of the worker ${te(e.program||"?")} (the log does not name it)`:te(e.task),n=e.kind==="swallow\
ed"?"logged and swallowed":"failed for good with";return`${t} ${n} ${te(e.exception)}.`}s(Lx,"headlineOf");function _x(e){let t=e.split(`
`),n=t.slice(0,Cf).join(`
`);return N(t.length>Cf?`${n} \u2026`:n,Ax)}s(_x,"excerpt");function*Px(e,{policy:t,repositoryUrl:n,previous:r},o,a){let{ledger:i,judgement:l,escalation:c}=e,u=Mx(
e,r)??a("Before");u!==null&&(yield["Before",u]),i.life.backlog&&(yield["Backlog",$x]),yield["Since",Nf(i.firstSeen)],yield["Last",Nf(i.lastSeen)];let d=Object.entries(
i.environments).filter(([h])=>h!=="");d.length>0&&(yield["Environments",d.map(([h,w])=>`${re(h)} ${w}`).join(", ")]);let{reopened:p}=i.life,[f]=p.slice(-1);if(f!==
void 0){let h=p.length===1?"once":`${p.length} times`;yield["Reopened",`${V(f)}, ${h} in 30 days: it failed again after it was closed`]}let m=c?`**escalating**:\
 ${c.count} in ${c.days===1?"a day":"a week"}, where ${Fx(c.expected)} are usual`:`${Ff(i,1)} on the last of these 30 days, ${Ff(i,7)} in its last 7`;yield["Tre\
nd",`${ht(i)} ${m}`],yield["Severity",`**${l.severity}** (${Nt(l.decidedBy.severity)})`];let y=o===null?a("Where"):Nx(o);y!==null&&(yield["Where",y]);let g=o===
null?a("Outage"):Cx(e);g!==null&&(yield["Outage",g]),l.owners.length>0&&(yield["Owners",`${l.owners.map(re).join(", ")} (${Nt(l.decidedBy.owners)})`]),yield["Ru\
nbook",l.runbook===null?"none; `runbook` in a rule of the policy file names one":`${To(l.runbook,n??null)} (${Nt(l.decidedBy.runbook)})`];let b=$f(l.links,i);b.
length>0&&(yield["Links",b.join(" \xB7 ")]);let k=Ix.flatMap(h=>{let w=l.decidedBy[h];return w===void 0||w.startsWith("default: ")?[]:[`${h} (${Nt(w)})`]});k.length>
0&&(yield["Also ruled",k.join(", ")]),yield["Next",Mf(e,t)]}s(Px,"rowsOf");function Mx({gone:e},t){return t!==null?`tracked in #${t}`:e==null?null:`tracked in #${e}\
, which was deleted, moved or taken from the audit`}s(Mx,"earlierIssue");function Cx({outage:e}){if(e==null)return null;let{root:t,causes:n,issues:r,dashboard:o}=e,
a=r.map(i=>`#${i}`).join(", ");return[`part of one outage: ${re(t)}, ${n} causes`,...a===""?[]:[`among them ${a}`],...o===null?[]:[`all of them on #${o}`]].join(
", ")}s(Cx,"outageOf");function Nx(e){let t=Ox.has(e.kind)?nt(e):null;return t===null?null:`${re(`${t.file}:${t.line}`)} in ${re(t.function)}`}s(Nx,"placeOf");function Nf(e){
return`${V(e)}, at ${e.slice(11,16)} UTC`}s(Nf,"moment");function Fx(e){return e>=10?String(Math.round(e)):e.toFixed(1)}s(Fx,"rounded");function Ff(e,t){let n=Date.
parse(e.lastSeen.slice(0,10)),r=new Date(n-(t-1)*864e5).toISOString().slice(0,10);return Object.entries(e.days).reduce((o,[a,[i]])=>a>=r?o+i:o,0)}s(Ff,"within");
function Nt(e){return e.startsWith("default: ")?ot(e):`rule ${re(e)}`}s(Nt,"decidedBy");function Dx(e,{closeMs:t,transient:n}){return[...n?["A rule calls this c\
ause transient: it opens late and closes soon.",""]:[],`New failures are counted here without a comment. When it has been quiet for long enough (3 to ${pr(t)}, \
by its history) and all logs of that time were read, the issue closes by itself. A failure within ${pr(e)} after that reopens it; later a new issue opens and li\
nks here.`,"",`- **Fixed?** Close it as completed: a failure within ${pr(e)} reopens it.`,"- **Not worth it?** Close it as not planned: it is counted, and never\
 reopened.",`- **Too loud?** Add the label \`${ft}\`, or \`${je}\` to hear of it when it fails much more often.`,"- **Judged wrongly?** Set `severity`, `owners`\
, `runbook`, `open`, `transient` or `ignore` with a rule in the policy file.","- **Notes?** Write below the last line of this text, or rename the issue: both ar\
e kept."].join(`
`)}s(Dx,"steps");function Bf(e,t){let n=`| ${t} | `,r="",o=e.split(/\r?\n/);for(let a of o.slice(o.indexOf(lt)+1)){if(r!==""){a===r&&(r="");continue}if(r=/^`{3,}/.exec(a)?.[0]??
"",a.startsWith(n)&&a.endsWith(" |"))return a.slice(n.length,-2)}return null}s(Bf,"rowIn");function Ba(e,t,n){let r=Xt("issue",t.name,e.fingerprint,{...Ke({...e.ledger,severity:e.judgement.severity,labels:[...new Set([...e.ledger.labels,...e.judgement.
labels])].toSorted()}),...Nr(t.last??null)}),o=n===null?{above:"",details:"",below:""}:nn(n);if(on(e.fingerprint)){let c=[Number.POSITIVE_INFINITY,20,0].map(u=>()=>[
Lf(e,u,t.repositoryUrl??null)]);return qn(r,c,o)}let a=e.group?.fresh.at(-1)??e.group?.failures.at(-1)??null,i=Df(e,t,a,c=>Bf(n??"",c)),l=[200,80,30,0].map(c=>()=>[
i,vs,a?_f(a,e.group?.fingerprint.parts??[],c):o.details]);return qn(r,[...l,()=>[i]],o)}s(Ba,"renderBody");function Wf(e,t,n){let{ledger:r,judgement:o,issue:a,escalation:i}=e,l=e.group?.fresh.length??0,c=`It failed again: ${l} ${l===1?"failure":"failures"}, the last ${V(
r.lastSeen)}.`;switch(t){case"regressed":return`${c} The issue is open again.`;case"closed-by-bot":return`${c} A bot had closed the issue, but the cause is not \
gone: it is open again. Exempt the label \`${oe}\` in the settings of that bot; the audit closes issues by itself.`;case"flapping":return`${c} The issue is open\
 again, reopened ${r.life.reopened.length} times in 30 days. From now on it stays open and quiet: the body is kept up to date, and only people close it. Take th\
e label \`${mt}\` off to undo that.`;case"escalated":return i?`It fails more often than before: ${i.count} ${i.count===1?"failure":"failures"} in ${i.days===1?"\
one day":"seven days"}, where ${i.expected>=10?Math.round(i.expected):i.expected.toFixed(1)} are usual.`:"It fails more often than before.";case"quiet":return`N\
o failure since ${V(r.lastSeen)}, and every log line up to ${V(n)} was read. Given its history, that silence is unlikely to be chance: closed. A new failure reo\
pens it.`;case"ignored-by-rule":return`Ignored by ${Nt(o.decidedBy.ignore)} of the policy file: closed as not planned. It is counted on the dashboard, and opens\
 nothing while the rule stands.`;case"silent-environment":return`It failed only in ${Object.keys(r.environments).map(te).join(", ")}, where the policy file says\
 \`issues: false\`: closed as not planned.`;case"severity-changed":return`Severity changed from ${a?.ledger?.severity??"unknown"} to **${o.severity}** (${Nt(o.decidedBy.
severity)}).`;case"milestone":return`${r.total} failures so far, since ${V(r.firstSeen)}.`;case"many-new-causes":return`Again more than ${Ce} new causes at once\
: none of them opens an issue of its own while this one is open.`;case"storm-over":return`Fewer than ${Ce} of these causes failed up to ${V(n)}: closed. What fa\
ils on from now on opens an issue of its own.`}}s(Wf,"renderComment");async function zf(e,t){let{tracker:n,stop:r}=t,o=[],a=[],i=null;e.some(({change:l})=>l!=="skip")&&await n.ensureLabels(tn);for(let l of e){let{cause:c}=l,u={fingerprint:c.
fingerprint,title:c.title,task:c.ledger.task,severity:c.judgement.severity,change:l.change,reason:l.reason,comment:null,number:c.issue?.issue.number??null,url:c.
issue?.issue.url??null,result:"skipped",problem:null};if(l.change==="skip"){o.push(u);continue}if(i===null&&r()&&(i="the run was asked to stop"),i!==null){o.push(
{...u,result:"failed",problem:i});continue}try{let{issue:d,comment:p,problem:f}=await Bx(l,t);a.push(d);let m={...u,comment:p,number:d.number,url:d.url,result:"\
done",problem:f};o.push(m),t.onWrite(m)}catch(d){if(!(d instanceof C)||d.advice!==null&&a.length===0)throw d;o.push({...u,result:"failed",problem:d.message}),d.
advice!==null&&(i=d.message)}}return{receipts:o,written:a,stopped:i}}s(zf,"applyPlan");async function Bx(e,t){let{change:n,cause:r}=e,{tracker:o,context:a}=t;if(n===
"open"||r.issue===null)return{issue:await Wx(e,t),comment:null,problem:null};let{number:i,body:l}=r.issue.issue,c=await o.get(i);if(c===null)throw new C(`issue \
#${i} was deleted or moved since it was listed`,"refused");if(ge(c.body)!==ge(l))throw new C(`issue #${i} was written by another run since it was listed`,"refus\
ed");let u=await zx(e,c,t),d=pt(r.judgement.severity),p=r.judgement.labels.filter(h=>!r.ledger.labels.includes(h)),f=[d,...p,...e.addLabels??[]].filter(h=>!c.labels.
includes(h)),m=c.labels.filter(h=>h!==d&&Ol.includes(h)||e.removeLabels?.includes(h)),y=n==="update"?u.comment:n,g=y===null?ct(c.body):{change:y,until:t.until},
b=Ba(r,{...a,previous:null,last:g},c.body);return{issue:await Ze(o,i,{body:b,...m.length>0?{removeLabels:m}:{},...f.length>0?{addLabels:f}:{},...n==="reopen"?{state:"\
open",stateReason:"reopened"}:{},...n==="close"?{state:"closed",stateReason:r.ledger.life.dropped===null?"completed":"not_planned"}:{}}),...u}}s(Bx,"carryOut");
async function Wx({cause:e},{tracker:t,context:n,until:r}){let o=e.issue?.issue.number??null,a=[oe,pt(e.judgement.severity),...e.judgement.labels],i=Ba(e,{...n,
previous:o,last:{change:"open",until:r}},null);return jr(t,{title:e.title,body:i,labels:a},l=>{let c=ke(l.body);return c?.kind==="issue"&&c.name===n.name&&c.key===
e.fingerprint})}s(Wx,"open");async function zx(e,{number:t,body:n},{tracker:r,until:o}){let a=e.comment;if(a===null)return{comment:null,problem:null};let i=`<!-\
- celery-failure-audit:said ${a} ${ge(n)} -->`,l=s(async()=>(await r.comments(t)).some(c=>c.trimEnd().endsWith(`
${i}`)),"isThere");if(await l())return{comment:a,problem:null};try{await r.comment(t,`${Wf(e.cause,a,o)}

${i}`)}catch(c){if(!(c instanceof C))throw c;if(c.outcome==="unknown"){if(await l())return{comment:a,problem:null};throw c}return{comment:null,problem:`the comm\
ent was not written: ${c.message}`}}return{comment:a,problem:null}}s(zx,"comment");var Uf={receipts:[],written:[],stopped:null,whole:!1,problems:[]};async function Hf(e,{source:t,tracker:n,until:r,stop:o,onWrite:a},{name:i,policy:l,dryRun:c,repositoryUrl:u=null}){
let p=await zf(e,{tracker:n,context:{name:i,policy:l,repositoryUrl:u,linkTo:s((y,g)=>t.link({id:g,at:y,source:"",program:""}),"linkTo"),linkAround:s((y,g)=>t.linkAround?.(
{id:g,at:y,source:"",program:""})??null,"linkAround"),linkSearch:s(y=>t.linkSearch?.(y)??null,"linkSearch")},until:r,stop:o,onWrite:a}),f=c?[]:await xc(p.written,
n),m=p.receipts.filter(({result:y})=>y==="failed");return{...p,whole:p.stopped===null&&f.length===0&&m.length===0,problems:[...p.stopped===null?m.map(({title:y,
problem:g})=>`${y}: ${g??"the change failed"}.`):[`Issues were not written to the end: ${p.stopped}.`],...f]}}s(Hf,"writeIssues");var fr={critical:"\u{1F534}",high:"\u{1F7E0}",medium:"\u{1F7E1}",low:"\u26AA"};function q(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}s(q,"grouped");function Y(e,t,n){
return`${q(e)} ${e===1?t:n}`}s(Y,"counted");function Wa(e,t){if(t===null)return"";let n=e-t;return` (${n===0?"\xB1":n>0?"+":"\u2212"}${q(Math.abs(n))})`}s(Wa,"d\
elta");var Ux=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Gf(e,t){let n=e.slice(0,4)===t.slice(0,4)?"":` ${e.slice(0,4)}`;
return`${Number(e.slice(8,10))} ${Ux[Number(e.slice(5,7))-1]??"?"}${n}`}s(Gf,"day");function za(e){return e<120?`${e} min`:e<2880?`${Math.round(e/60)} h`:`${Math.
round(e/1440)} days`}s(za,"duration");function mr(e){return e.slice(0,16).replace("T"," ")}s(mr,"clock");function Qe(e,t){return`${Gf(e,t)} ${e.slice(11,16)} UT\
C`}s(Qe,"moment");function jf(e,t,n){let r=e.slice(0,10)===t.slice(0,10)?`${t.slice(11,16)} UTC`:Qe(t,n);return`${Gf(e,n)} ${e.slice(11,16)} to ${r}`}s(jf,"span");function Ha({failures:e,coverage:t,workers:n,silent:r,problems:o}){return e===0&&t.complete&&n>0&&r.length===0&&o.length===0}s(Ha,"allQuiet");var Ua=5;function wn(e,t){
let n=e.length-Ua;return[...e.slice(0,Ua).map(({name:r,last:o,usualGapMinutes:a,silentMinutes:i})=>`Worker stream ${r} fell silent: usually a line at least ever\
y ${za(a)}; none since ${mr(o)} UTC (${za(i)}). Nothing closes meanwhile.`),...n>0?[`${n} more worker ${n===1?"stream":"streams"} fell silent.`]:[],...t.slice(0,
Ua).map(r=>`Worker stream ${r} writes again.`)]}s(wn,"streamSentences");function Ao(e){let t=e.name==="default"?"":` (${e.name})`;if(e.test)return`Celery${t}: t\
his is a test, digests of the audit will arrive here`;if(Ha(e))return`Celery${t}: all quiet, no task failed for good`;let n=e.changes.filter(({change:l,backlog:c})=>l===
"open"&&c!==!0).length,r=e.changes.filter(l=>l.change==="open"&&l.backlog===!0).length,o=e.changes.filter(({change:l})=>l==="reopen").length,a=e.changes.filter(
({change:l})=>l==="close").length,i=[e.failures===0?"no failure found":Y(e.failures,"task failed for good","tasks failed for good"),...n>0?[Y(n,"new issue","new\
 issues")]:[],...r>0?[Y(r,"issue from the backlog","issues from the backlog")]:[],...o>0?[`${o} back again`]:[],...a>0?[`${a} closed`]:[],...e.coverage.complete?
[]:["the search was incomplete"],...e.workers>0?[]:["no worker line was seen"],...e.silent.length>0?[`${Y(e.silent.length,"worker stream","worker streams")} fel\
l silent`]:[]];return`Celery${t}: ${i.join(", ")}`}s(Ao,"headline");function qf(e){let{coverage:t,log:n,groups:r}=e;return{schema:1,name:e.name,window:{from:t.from,to:t.to,complete:t.complete,reasons:t.reasons,streams:[...n.streams.
map(({name:o,events:a,workerRecords:i,lastAt:l},c)=>({name:e.showStreams?e.redact(o):`stream ${c+1}`,events:a,workerRecords:i,lastAt:l})),...e.silent.map(({name:o,
last:a,usualGapMinutes:i})=>({name:o,events:0,workerRecords:0,lastAt:a,silent:!0,usualGapMinutes:i}))]},totals:Cr(r,e.before).map(({task:o,severity:a,failures:i,
groups:l,previous:c})=>({task:o,severity:a,failures:i,groups:l,previous:c})),failures:r.flatMap(o=>o.failures.map(a=>Gx(a,o))).toSorted((o,a)=>o.at<a.at?-1:o.at>
a.at?1:o.eventId.length-a.eventId.length||(o.eventId<a.eventId?-1:1)),groups:e.plan.flatMap(({cause:o,change:a,reason:i})=>o.group?[Kf(o.group,{change:a,reason:i},
e)]:[]).concat(Hx(e)),outages:e.outages,receipts:e.receipts.map(o=>({...o,result:e.dryRun&&o.result==="done"?"dry-run":o.result})),expected:n.expected,savedByRetry:n.
savedByRetry.map(o=>({...o,task:e.redact(o.task)})),swallowed:n.swallowed.map(({taskId:o,task:a,exception:i,at:l,eventId:c,text:u})=>({taskId:e.redact(o),task:e.
redact(a),exception:e.redact(i),at:l,eventId:c,text:e.showStreams?e.redact(u).slice(0,500):null})),interrupted:n.interrupted,unrecognised:{count:n.unrecognised.
count,samples:n.unrecognised.samples.map(({at:o,eventId:a,level:i,text:l})=>({at:o,eventId:a,level:i,text:e.sample(l)}))},otherApps:e.otherApps,problems:e.problems,
cost:e.cost}}s(qf,"reportOf");function Hx(e){let t=new Set(e.plan.map(({cause:n})=>n.fingerprint));return e.groups.filter(({fingerprint:n})=>!t.has(n.hash)).map(
n=>Kf(n,{change:"skip",reason:n.silent?"silent-environment":"nothing-new"},e))}s(Hx,"silentGroups");function Gx(e,{fingerprint:t}){return{taskId:e.taskId,task:e.
task,kind:e.kind,exception:e.exception,message:e.message,retries:e.retries,attempts:e.attempts,softLimit:e.softLimit,deliveries:e.deliveries,runSeconds:e.runSeconds,
related:e.related,args:e.args,at:e.at,eventId:e.eventId,environment:e.environment,host:e.host,program:e.program,fingerprint:t.hash,traceback:e.traceback,frames:e.
exceptions.flatMap(({frames:n})=>n.map(({file:r,line:o,function:a,own:i})=>({file:r,line:o,function:a,own:i}))),candidates:e.candidates}}s(Gx,"reportedFailure");
function Kf(e,t,n){let r=n.dryRun?void 0:n.numbers.get(e.fingerprint.hash),o={};for(let{environment:a}of e.failures)a!==null&&(o[a]=(o[a]??0)+1);return{fingerprint:e.
fingerprint.hash,version:e.fingerprint.version,parts:e.fingerprint.parts,task:e.failures[0]?.task??null,title:e.title,severity:e.severity,owners:e.owners,labels:e.
labels,runbook:e.runbook,transient:e.transient,ignored:e.ignore,decidedBy:e.decidedBy,count:e.failures.length,firstSeen:e.ledger?.firstSeen||(e.failures[0]?.at??
""),lastSeen:e.ledger?.lastSeen||(e.failures.at(-1)?.at??""),byEnvironment:o,trend:e.trend,issue:r?{number:r.number,url:r.url}:null,decision:t}}s(Kf,"reportedGr\
oup");function QM(e,t,n){return{schema:1,name:e,window:{from:t,to:t,complete:!1,reasons:[n],streams:[]},totals:[],failures:[],groups:[],outages:[],receipts:[],expected:0,
savedByRetry:[],swallowed:[],interrupted:0,unrecognised:{count:0,samples:[]},otherApps:0,problems:[n],cost:{logRequests:0,githubRequests:0,events:0,ms:0,search:null}}}
s(QM,"reportOfFailure");var gr=class extends Error{static{s(this,"Stopped")}constructor(){super("The run was asked to stop before it wrote anything; the next one goes on where the last\
 one ended."),this.name="Stopped"}};async function hC(e,t){let{source:n,tracker:r,stop:o}=e,{name:a,policy:i,publication:l}=t,c=e.clock(),u=s(()=>{if(o())throw new gr},
"goOn"),d=await wf(e,t,(de,Cn)=>{u(),e.progress({step:"events",events:de,at:Cn})}),{state:p,blind:f,read:m}=d,{coverage:y,log:g}=m,b=ud(d,t),{groups:k,redactor:h}=b;
e.progress({step:"failures",failures:b.failures.length,groups:k.length});let w=await pu(d,b,t,n.hasIds,r),{plan:S}=w;e.progress({step:"plan",plan:S}),u();let x=s(
de=>e.progress({step:"write",receipt:de}),"onWrite"),v=f?Uf:await Hf(S,{source:n,tracker:r,until:y.to,stop:o,onWrite:x},t),R=[...d.problems,...v.problems],E={name:a,
look:d,findings:b,decisions:w,written:v},_=Ec(d,b,w,v),F=n.hasIds&&(w.progress.moved||_.rows.length>0),$=Ef(E,{when:t.digest,mute:t.dryRun||f||o()},F?_:null),L=xf(
e.notifiers,p.dashboard?.channels??[],$),O=vf(d,w,v,L.map(({memory:de})=>de)),D=ic(p,v),W=lc(S,v,D),U=[...wn(w.silent,[]),...R,...y.complete?[]:y.reasons],ae=s(
(de,Cn)=>Rc(r,de,{name:a,state:Cn,rows:W,notes:U,maxOpen:i.maxOpen}),"writeState"),Ue=n.hasIds&&!f&&v.stopped===null&&!o(),Sr=Ue?await ae(p.dashboardIssue,O):null,
Ti=Ue&&Sr===null;Ti&&R.push("Another run wrote the dashboard meanwhile: the same time is read again.");let{digest:ts,describe:Sh,since:vh}=Of(E,{numbers:D,rows:W,
dashboardUrl:(Sr??p.dashboardIssue)?.url||null,gaps:O.gaps,problems:[...R],publication:t.channelPublication??l}),Rh=y.to>=(p.dashboard?.watermark??""),ns=o()||Ti?
{arrived:[],problems:[]}:await Sf(L,ts,Sh,Rh?vh:null);R.push(...ns.problems);let Ei=o();return Ei&&v.stopped===null&&R.push("The run was asked to stop before it\
 had told everybody; the next one goes on."),ns.arrived.length>0&&Sr!==null&&await ae(Sr,{...O,channels:Ro(O.channels,ns.arrived)}),{report:qf({name:a,coverage:y,
log:{...g,swallowed:b.swallowed},silent:w.silent,outages:b.outages,groups:k,before:ts.before,plan:S,receipts:v.receipts,dryRun:t.dryRun,numbers:D,otherApps:b.otherApps,
problems:R,redact:s(de=>h.redact(de),"redact"),sample:s(de=>(l==="full"?h.redact(de):Jn(h.redact(de))).slice(0,500),"sample"),showStreams:l==="full",cost:{logRequests:y.
requests,githubRequests:r.requests,events:g.events,ms:Math.round(e.clock()-c),search:m.search}}),digest:{...ts,problems:R},groups:k,plan:S,receipts:v.receipts,highestSeverity:$c(
k.filter(({ignore:de,silent:Cn})=>!de&&!Cn).map(({severity:de})=>de)),verdict:f||Ei?"failed":y.complete&&R.length===0?"ok":"degraded"}}s(hC,"runAudit");function jx(e){return e instanceof z||e instanceof C?{message:e.message,advice:e.advice,known:!0}:e instanceof pe||e instanceof gr?{message:e.message,advice:null,
known:!0}:{message:e instanceof Error?e.message:String(e),advice:null,known:!1}}s(jx,"explain");function vC(e){let{message:t,advice:n,known:r}=jx(e);if(!r)throw e;
return{message:t,advice:n}}s(vC,"refusalOf");function ee(e,t,n={}){return Ga(e,null,t,n)}s(ee,"optional");function et(e,t,n,r={}){return Ga(e,t,n,r)}s(et,"defaulted");function Oo(e,t,n,r,o={}){return et(a=>Gi(
a,[e,t]),n,r,o)}s(Oo,"duration");function kn(e,t,n,r={}){let o=qt(e.map(a=>`\`${a}\``));return Ga(a=>Zi(a,e),t,`${n} (${o}).`,r)}s(kn,"choice");function Ga(e,t,n,r){
return{description:n,read:e,default:t,expression:r.expression??null,secret:r.secret??!1,basic:r.basic??!1}}s(Ga,"entry");var hr=".github/celery-failure-audit.yml",xn={"papertrail-token":ee(Kt,"API token of the Papertrail account to read. This, `solarwinds-token` or `archive` is ne\
eded.",{secret:!0,basic:!0}),"solarwinds-token":ee(Kt,"API token of the SolarWinds Observability organisation to read, which Papertrail accounts are moved to. A\
n ingestion token cannot read.",{secret:!0,basic:!0}),archive:ee(Xi,"Log files to read instead of a log service: glob patterns, one a line (`.tsv`, `.tsv.gz`, `\
.ndjson`, `.ndjson.gz`, or plain worker logs).",{basic:!0}),source:kn(["papertrail","solarwinds","archive"],null,"Which source to read where more than one of `p\
apertrail-token`, `solarwinds-token` and `archive` is set"),group:ee(rt,"Group to search: in Papertrail by name or id, in SolarWinds by name. Without it the who\
le account is searched.",{basic:!0}),system:ee(rt,"System (sender) to search: in Papertrail by name or id, in SolarWinds by host name."),query:ee(e=>rt(e,2e3),"\
Further search terms in the syntax of the log service, which a line must match as well as the built-in search."),"saved-search":ee(rt,"Saved search of Papertrai\
l, by name or id, that says where to look: its group, its programs and senders and what it leaves out narrow the audit. Phrases it looks for are not used, and t\
he report says which."),"papertrail-url":et($r,"https://papertrailapp.com","Base address of the Papertrail API."),"solarwinds-url":et($r,"https://api.na-01.clou\
d.solarwinds.com","Base address of the SolarWinds API: it names the data centre of the organisation (na-01, na-02, eu-01, ap-01)."),since:ee(as,"Start of the ti\
me to read, inclusive: an ISO 8601 time (UTC where it names no zone, 00:00 where it is only a date) or a duration back from now (`24h`, `7d`). Without it a run \
goes on where the last one ended.",{basic:!0}),until:ee(as,"End of the time to read, inclusive, written like `since`. Without it a run reads up to `query-delay`\
 ago."),lookback:Oo("1m","365d","24h","How far back the first run reads, and any run that finds no mark of an earlier one.",{basic:!0}),"query-delay":Oo("0s","2\
4h","2m","How long the log service is given to index a line before it is searched for."),"max-catch-up":Oo("1h","365d","7d","The most time that one run reads to\
 catch up after missed runs; what is older is recorded as a gap."),mode:kn(["audit","doctor"],"audit","What the run does: audit, or look at everything the audit\
 needs and say what to mend"),name:et(Yi,"default","Name of this audit, where one repository holds several (two apps, two log accounts). Audits never touch the \
issues of one with another name."),"config-file":et(rt,hr,"Path of the policy file in the repository; no checkout is needed. Where the default file is missing, \
the defaults hold.",{basic:!0}),"github-token":ee(Kt,"Token that may write issues in `repository`.",{expression:"${{ github.token }}",secret:!0}),repository:ee(
Ir,"Repository whose issues are kept, as `owner/name`.",{expression:"${{ github.repository }}"}),"slack-webhook-url":ee(Zt,"Incoming webhook of the Slack channe\
l that gets the digest.",{secret:!0,basic:!0}),"slack-bot-token":ee(Kt,"Slack bot token, in place of a webhook. It needs `slack-channel`.",{secret:!0}),"slack-c\
hannel":ee(rt,"Slack channel that the bot posts to, by id (`C0123456789`) or name."),"slack-api-url":et($r,"https://slack.com/api","Base address of the Slack AP\
I."),"teams-webhook-url":ee(Zt,'Address of the Teams workflow ("When a Teams webhook request is received") that posts the digest.',{secret:!0,basic:!0}),"discor\
d-webhook-url":ee(Zt,"Webhook of the Discord channel that gets the digest.",{secret:!0,basic:!0}),"webhook-url":ee(Zt,"Address of a receiver of your own that ge\
ts the digest as signed JSON. It needs `webhook-secret`.",{secret:!0}),"webhook-secret":ee(Kt,"Secret that digests for `webhook-url` are signed with.",{secret:!0}),
digest:kn(["always","failures","changes","never"],"changes","When the channels get a digest: after every run, after runs with failures, after runs that changed \
something, or never",{basic:!0}),"heartbeat-url":ee(Zt,"Address that is fetched after every complete run, for a monitor that reports when the audit itself stops\
.",{secret:!0}),"heartbeat-method":kn(["GET","POST"],"GET","How `heartbeat-url` is fetched; a check of Healthchecks that is set to *POST only* answers a GET and\
 ignores it"),"dry-run":et(is,"false","Does everything but write, and prints exactly what it would have written.",{basic:!0}),"fail-on-severity":kn(["never","lo\
w","medium","high","critical"],"never","Fails the job when the window holds a failure of this severity or a higher one",{basic:!0}),"fail-on-incomplete":et(is,"\
false","Fails the job when the logs could not be read completely."),"output-dir":ee(rt,"Directory for `report.json` and `digest.md`. Without it: `celery-failure\
-audit` in the temporary directory of the runner.")},Ft=Object.keys(xn);var Zf={name:s(e=>e,"name"),place:s(e=>`input${e.length===1?"":"s"} ${e.join(", ")}`,"place"),isSettable:s(()=>!0,"isSettable"),whenMissing:"A secret that does \
not exist, or that a run from a fork may not see, arrives as an empty input.",withoutToken:"Leave the input out, and the token of the workflow is taken."},qx=/`([a-z]+(?:-[a-z]+){0,3})`/g,
Kx=s(e=>Ft.includes(e),"isInput");function ja(e,t){return e.replace(qx,(n,r)=>Kx(r)?`\`${t.name(r)}\``:n)}s(ja,"inTerms");function HC(e){let t=Object.entries(e).filter(([n])=>n.startsWith("INPUT_"));return Object.fromEntries(t.map(([n,r])=>[n.slice(6).toLowerCase(),r]))}s(HC,"input\
sFromEnv");var Zx=4;function Vf(e){let t=Ft.filter(r=>xn[r].secret).map(r=>Rt(e,r)),n=t.flatMap(r=>r.split(/[\r\n]+/)).map(r=>r.trim()).filter(r=>r.length>=Zx);
return[...new Set([...t.filter(r=>r!==""),...n])]}s(Vf,"secretsOf");function Rt(e,t){return(Object.hasOwn(e,t)?e[t]??"":"").trim()}s(Rt,"textOf");function Xf(e,t,n=Zf){
let r=Yx(e,t),o=Ft.map(a=>{let{read:i,default:l}=xn[a],c=Rt(e,a),u=c===""?null:i(c);return Fn(u)&&r.push(Yf(a,c,u,{show:t,terms:n})),[a,u===null||Fn(u)?l===null?
null:i(l):u]});return{values:Object.fromEntries(o),isGiven:s(a=>Rt(e,a)!=="","isGiven"),problems:r,refuse:s((a,i)=>r.push(Yf(a,Rt(e,a),i,{show:t,terms:n})),"ref\
use"),complain:s((a,i,l)=>r.push({where:a,text:t.hidden(Or(i,l)),position:null}),"complain"),show:t,terms:n,shown:s(a=>t(Rt(e,a)),"shown")}}s(Xf,"readInputs");function Yx(e,t){
return Object.keys(e).filter(r=>Rt(e,r)!==""&&!Object.hasOwn(xn,r)).map(r=>({where:"inputs",text:t.hidden(Or(`the unknown input ${t(r)}`,{expected:qt(Ft),hint:qi(
Ki(r,Ft))})),position:null}))}s(Yx,"unknownInputs");function Yf(e,t,n,{show:r,terms:o}){let a=xn[e].secret&&t!=="",i=a?`a secret of ${t.length} characters`:t===
""?"nothing":r(t),l=a||r.isTelling(t)?{expected:n.expected}:n,c={expected:ja(l.expected,o),hint:l.hint===void 0?void 0:ja(l.hint,o)};return{where:o.place([e]),text:r.
hidden(Or(i,c)),position:null}}s(Yf,"inputProblem");function Jf(e){return{slack:Vx(e),teamsUrl:e.values["teams-webhook-url"],discordUrl:e.values["discord-webhook-url"],webhook:Xx(e)}}s(Jf,"chooseChannels");function Vx({
values:e,isGiven:t,refuse:n,terms:r}){let{"slack-webhook-url":o,"slack-bot-token":a,"slack-channel":i,"slack-api-url":l}=e,[c,u,d]=[t("slack-webhook-url"),t("sl\
ack-bot-token"),t("slack-channel")];if(c&&u&&n("slack-bot-token",{expected:`nothing, because ${r.name("slack-webhook-url")} is set and one way into Slack is eno\
ugh`}),u&&!d&&n("slack-channel",{expected:`the channel that the bot of ${r.name("slack-bot-token")} posts to`}),d&&!u){let p=c?"a webhook posts to the one chann\
el it was made for":`only ${r.name("slack-bot-token")} makes use of it`;n("slack-channel",{expected:`nothing, because ${p}`})}return o!==null?{kind:"webhook",url:o}:
a!==null&&i!==null?{kind:"bot",token:a,channel:i,apiUrl:l}:null}s(Vx,"chooseSlack");function Xx({values:e,isGiven:t,refuse:n,terms:r}){let{"webhook-url":o,"webh\
ook-secret":a}=e,[i,l]=[t("webhook-url"),t("webhook-secret")];return i&&!l&&n("webhook-secret",{expected:`the secret that digests for ${r.name("webhook-url")} a\
re signed with`}),l&&!i&&n("webhook-url",{expected:`the address of the receiver that knows ${r.name("webhook-secret")}`}),o!==null&&a!==null?{url:o,secret:a}:null}
s(Xx,"chooseWebhook");function Qf({"heartbeat-url":e,"heartbeat-method":t}){return e===null?null:{url:e,method:t}}s(Qf,"chooseHeartbeat");var em={policy:{apps:[],environments:[],open:{failures:3,withinMs:864e5,days:2},reopenMs:12096e5,closeMs:7776e6,transient:{open:{failures:10,withinMs:864e5,days:4},
closeMs:6048e5},maxNew:5,maxOpen:30,rules:[],links:[],publish:"auto",redact:[],code:{strip:[],release:null}},spacingMs:1e3,trustedAuthors:[],channels:[],channelDetail:"\
auto"};function nm(e){let t=e.filter(o=>o.length>=4).toSorted((o,a)=>a.length-o.length),n=s(o=>t.reduce((a,i)=>a.replaceAll(i,"***"),o),"hidden");return Object.assign(
s(o=>o===void 0?"nothing":o===null?"an empty value":typeof o=="string"?tm(n(o)):Array.isArray(o)?o.length===0?"an empty list":`a list of ${o.length}`:typeof o==
"object"?Jx(Object.keys(o).map(a=>tm(n(a)))):typeof o=="number"||typeof o=="boolean"?String(o):`a ${typeof o}`,"show"),{hidden:n,isTelling:s(o=>n(o)!==o,"isTell\
ing")})}s(nm,"showWithout");function tm(e){let t=Array.from(e),n=t.length>60?`${t.slice(0,60).join("")}\u2026`:e;return JSON.stringify(n).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
r=>`\\u{${r.codePointAt(0)?.toString(16)}}`)}s(tm,"quoted");function Jx(e){return e.length===0?"an empty mapping":`a mapping with ${e.slice(0,6).join(", ")}${e.
length>6?", \u2026":""}`}s(Jx,"mapping");var qa=[{kind:"papertrail",input:"papertrail-token",use:"to search Papertrail",expected:"a token"},{kind:"solarwinds",input:"solarwinds-token",use:"to search So\
larWinds Observability",expected:"a token"},{kind:"archive",input:"archive",use:"to read log files",expected:"glob patterns of log files"}],Qx=[{kind:"archive",
inputs:["group","system","query","saved-search"],expected:"nothing, because an archive is read as a whole",hint:"It narrows a search of a log service only."},{kind:"\
solarwinds",inputs:["saved-search"],expected:"nothing, because SolarWinds has no saved searches that can be read",hint:"Put its terms into `query`."}];function rm(e){
let t=eS(e);if(t===null)return null;let{values:n,isGiven:r,refuse:o,terms:a}=e,{kind:i,input:l,expected:c}=t;r(l)||o(l,{expected:`${c}, because ${a.name("source")}\
 is ${i}`});for(let{inputs:y,...g}of Qx.filter(b=>b.kind===i))for(let b of y.filter(r))o(b,g);if(i==="archive")return n.archive&&{kind:i,patterns:n.archive};let{
[`${i}-token`]:u,[`${i}-url`]:d,group:p,system:f,query:m}=n;return u===null?null:{kind:i,token:u,url:d,group:p,system:f,query:m,savedSearch:n["saved-search"]}}s(
rm,"chooseSource");function eS({values:e,isGiven:t,refuse:n,complain:r,terms:o}){let a=qa.filter(({input:i})=>t(i));if(a.length===0){let i=qa.filter(({input:l})=>o.
isSettable(l));return r(o.place(i.map(({input:l})=>l)),"none",{expected:`one of them: ${i.map(({input:l,use:c})=>`${o.name(l)} ${c}`).join(", ")}`,hint:o.whenMissing}),
null}return a.length>1&&!t("source")?(n("source",{expected:qt(a.map(({kind:i})=>i)),hint:`${a.length===2?"Both ":""}${ji(a.map(({input:i})=>o.name(i)))} are set\
, so it has to say which one to read.`}),null):qa.find(({kind:i})=>i===(e.source??a[0]?.kind))??null}s(eS,"namedSource");function om({values:e,refuse:t,shown:n,terms:r},o,a){let{since:i,until:l,"query-delay":c}=e,u=a===void 0?null:Date.parse(a),d=s(m=>At(m,u??0),"milliseconds");u!==
null&&l!==null&&d(l)>u&&t("until",{expected:`a time that has come (it is ${a} now)`});let p=l??(o?null:{kind:"back",ms:c});if(i===null||p===null||i.kind!==p.kind&&
u===null||d(i)<=d(p))return;let f=l===null?`the end of the window, which lies back by ${r.name("query-delay")}`:`${r.name("until")}, which is ${n("until")}`;t("\
since",{expected:`a time before ${f}`})}s(om,"checkWindow");function Ka(e){return Rt(e,"config-file").replace(/^(?:\.\/+)+/,"")||hr}s(Ka,"policyFilePath");function Za({inputs:e,file:t,env:n,exists:r=null,now:o,github:a="\
required",terms:i}){let l=Vf(e),c=nm(l),u=Xf(e,c,i),d=rm(u),p=Jf(u);om(u,d?.kind==="archive",o);let f=tS(u,n,a);t===null&&nS(u,Ka(e));let m=t===null?em:t.read(t,
c,{exists:r,hasSlackWebhook:p.slack?.kind==="webhook"}),y=[...u.problems,...sm(m)?m:[]];if(y.length>0||d===null||sm(m))return{problems:y};let{values:g}=u,b=g["f\
ail-on-severity"];return{config:{source:d,window:{since:g.since,until:g.until,lookbackMs:g.lookback,queryDelayMs:g["query-delay"],maxCatchUpMs:g["max-catch-up"]},
mode:g.mode,name:g.name,github:{token:g["github-token"],repository:f,spacingMs:m.spacingMs,trustedAuthors:m.trustedAuthors},channels:p,severityChannels:m.channels,
channelDetail:m.channelDetail,digest:g.digest,heartbeat:Qf(g),dryRun:g["dry-run"],failOn:{severity:b==="never"?null:b,incomplete:g["fail-on-incomplete"]},outputDir:g["\
output-dir"]??`${n.RUNNER_TEMP?.trim()||"."}/celery-failure-audit`,policy:m.policy,secrets:l},notes:rS(m.policy.rules,r)}}s(Za,"loadConfig");function tS({values:e,
isGiven:t,refuse:n,complain:r,show:o,terms:a},i,l){if(l==="required"&&!t("github-token")&&n("github-token",{expected:"a token that may write issues",hint:a.withoutToken??
void 0}),t("repository"))return e.repository;let c=(i.GITHUB_REPOSITORY??"").trim();if(c==="")return l==="required"&&n("repository",{expected:"a repository as o\
wner/name"}),null;let u=Ir(c);return Fn(u)?(r("environment GITHUB_REPOSITORY",o(c),u),null):u}s(tS,"chooseRepository");function nS({values:e,refuse:t},n){n===hr||
e["config-file"]===hr||t("config-file",{expected:"the path of a file in the workspace, or in the repository at the commit of this run"})}s(nS,"checkPath");function rS(e,t){
let n=e.flatMap(({runbook:r})=>{let o=r===null?null:Vi(r);return r===null||o===null||(t?.(o)??null)!==null?[]:[r]});return n.length===0?[]:[`The repository coul\
d not be asked whether these runbooks exist: ${[...new Set(n)].join(", ")}.`]}s(rS,"uncheckedRunbooks");function sm(e){return Array.isArray(e)}s(sm,"isProblems");import{readFile as IS}from"node:fs/promises";import{dirname as LS,resolve as Om}from"node:path";var Dt=s(()=>I().catch(""),"text"),$o=s(()=>I().nullable().catch(null),"textOrNull"),Ya=s(()=>rs().catch(!1),"flag"),Io=Et(()=>ie({login:I(),type:$o()}).nullable().
catch(null)),am=Et(()=>vr([I(),ie({name:Dt()}).transform(({name:e})=>e)]).catch("")),oS=Et(()=>ie({id:J().nullable().catch(null),number:J(),state:jt(["open","cl\
osed"]),state_reason:jt(["completed","not_planned","duplicate","reopened"]).nullable().catch(null),title:Dt(),body:Dt(),html_url:Dt(),labels:B(am).catch([]),locked:Ya(),
pull_request:Nn().optional(),user:Io,closed_by:Io,closed_at:$o(),updated_at:$o()}).transform(({state_reason:e,html_url:t,pull_request:n,closed_by:r,closed_at:o,
updated_at:a,...i})=>({...i,stateReason:e,url:t,isPullRequest:n!==void 0,closedBy:r,closedAt:o,updatedAt:a}))),sS=Et(()=>ie({body:Dt(),user:Io})),aS=Et(()=>ie({
full_name:$o(),private:Ya(),visibility:I().optional(),archived:Ya(),has_issues:rs().catch(!0)}).transform(e=>({fullName:e.full_name,isPrivate:e.private,visibility:e.
visibility??null,isArchived:e.archived,hasIssues:e.has_issues}))),iS=Et(()=>ie({type:Dt(),path:Dt()}));function Sn(e){return oS.safeParse(e).data??null}s(Sn,"re\
adIssue");function Va(e){return sS.safeParse(e).data??null}s(Va,"readComment");function im(e){return Io.parse(e)}s(im,"readUser");function lm(e){return Ja(aS,e,
"a repository")}s(lm,"readRepository");function Lo(e){return Ja(B(am),e,"labels").filter(t=>t!=="")}s(Lo,"readLabels");function cm(e){return B(iS).safeParse(e).
data?.flatMap(({type:n,path:r})=>n==="file"?[r]:[])??null}s(cm,"readFolder");function Xa(e){return Ja(B(Nn()),e,"a list")}s(Xa,"readPage");function Ja(e,t,n){let r=e.
safeParse(t);if(!r.success)throw new C(`GitHub's answer is not ${n}, as was asked for`,"refused");return r.data}s(Ja,"readOrThrow");function vn(e){let[t,n,r]=e.split("/");if(!t||!n||r!==void 0)throw new C(`"${e}" is not a repository`,"refused","Write it as OWNER/NAME.");return{owner:t,repo:n}}
s(vn,"repositoryName");var Qa={redirect:"follow"};async function ei({octokit:e},t){return lm((await e.rest.repos.get({...t,request:Qa})).data)}s(ei,"getReposito\
ry");async function _o({octokit:e},t,n,r){let a=(await Ge([404],e.rest.repos.getContent({...vn(t),path:n,ref:r,mediaType:{format:"raw"},request:Qa})))?.data??null;
if(a===null||typeof a=="string")return a;throw new C(`${n} is a folder, not a file`,"refused","Check `config-file`.")}s(_o,"readRepositoryFile");async function wN({
octokit:e},t,n,r){try{let o=r===null?{}:{ref:r},a=await e.rest.repos.getContent({...vn(t),path:n,...o,request:Qa});return cm(a.data)}catch(o){if(o instanceof C)
return null;throw o}}s(wN,"listRepositoryFolder");async function um(e,t){try{let{isPrivate:n,visibility:r}=await ei(e,vn(t));return n&&(r===null||r==="private"||
r==="internal")?"private":"public"}catch{return"public"}}s(um,"readVisibility");import{existsSync as dm,statSync as lS}from"node:fs";import{join as ti}from"node:path";var cS=30;async function pm(e,t,n){let r=s(u=>t!==null&&(lS(ti(t,u),{throwIfNoEntry:!1})?.isFile()??!1),"isThere"),o=e.filter(u=>!r(u)),a=new Map,i=t!==null&&dm(
ti(t,".git/info/sparse-checkout")),l=t!==null&&!i&&dm(ti(t,".git"));if(!l&&n!==null)for(let u of o.slice(0,cS))a.set(u,await uS(u,n));let c=t!==null&&!i&&(l||n===
null)?!1:null;return u=>r(u)||(a.get(u)??c)}s(pm,"findRunbooks");async function uS(e,{github:t,repository:n,sha:r}){try{return await _o(t,n,e,r)!==null}catch(o){
if(o instanceof C)return null;throw o}}s(uS,"isInRepository");import{mkdir as dS,readdir as hm,readFile as ri,stat as pS,writeFile as fS}from"node:fs/promises";import{dirname as ni,join as Ie,resolve as fm}from"node:path";var mm=".github/workflows",mS=[".github/stale.yml",".github/stale.yaml"],gS=512*1024;async function IN(e){let t=await hm(Ie(e,mm)).catch(()=>null);if(t===null)return null;
let n=t.filter(r=>/\.ya?ml$/.test(r)).map(r=>`${mm}/${r}`);return hS(e,[...n.toSorted(),...mS])}s(IN,"readWorkflowFiles");async function hS(e,t){let n=t.map(async r=>{
let o=await ri(Ie(e,r),"utf8").catch(()=>null);return o===null||o.length>gS?[]:[{path:r,text:o}]});return(await Promise.all(n)).flat()}s(hS,"readFiles");var yS=2e4,
bS=new Set([".git","node_modules",".venv","venv",".tox","__pycache__","build","dist"]);async function LN(e){let t=[],n=[""];for(let r=n.shift();r!==void 0&&t.length<
yS;r=n.shift()){let o=await hm(Ie(e,r),{withFileTypes:!0}).catch(()=>[]);for(let a of o.toSorted((i,l)=>i.name<l.name?-1:1)){let i=r===""?a.name:`${r}/${a.name}`;
a.isDirectory()?bS.has(a.name)||n.push(i):a.name.endsWith(".py")&&t.push(i)}}return t}s(LN,"listCode");async function _N(e){let t=await ri(Ie(e,".git/config"),"\
utf8").catch(()=>""),n=/^\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(t)?.[1]??"";return/[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(n)?.[1]??null}s(_N,"\
readOrigin");var gm=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;async function PN(e){let t=s(async u=>(await wS(u))?.trim()??"","text"),n=/^gitdir: (.+)$/.exec(await t(Ie(
e,".git")))?.[1],r=n===void 0?Ie(e,".git"):fm(e,n),o=await t(Ie(r,"HEAD"));if(gm.test(o))return o;let a=/^ref: (refs\/[\w./-]+)$/.exec(o)?.[1];if(a===void 0||a.
includes(".."))return null;let i=fm(r,await t(Ie(r,"commondir"))||"."),l=await t(Ie(i,a));return gm.test(l)?l:(await t(Ie(i,"packed-refs"))).split(`
`).find(u=>u.endsWith(` ${a}`))?.split(" ")[0]??null}s(PN,"readHead");async function oi(e){for(let t=e;;t=ni(t)){if(await pS(Ie(t,".git")).catch(()=>null)!==null)
return t;if(t===ni(t))return null}}s(oi,"findRoot");async function wS(e){return ri(e,"utf8").catch(()=>null)}s(wS,"readIfThere");async function MN(e,t,n){await dS(
ni(e),{recursive:!0}),await fS(e,t,{flag:n?"w":"wx"})}s(MN,"writeNew");var si="github-actions[bot]";function bm(e,t,n,r){let o=new Set([si,...t].map(d=>d.toLowerCase())),a=null,i=s(()=>a??=kS(e),"me"),l=new Map,c=new Set;async function u(d){
return d===null?!1:o.has(d)||d===await i()}return s(u,"isTrusted"),{async trusts({number:d,body:p,user:f}){let m=Po(f);return m!==null&&o.has(m)?!0:n(p)===null?
!1:await u(m)?!0:(c.has(d)||(c.add(d),r(`Issue #${d} has our label and marker, but ${m??"nobody"} wrote it: not believed.`),f?.type==="Bot"&&m!==null&&l.set(m,d)),
!1)},wrote:s(({user:d})=>u(Po(d)),"wrote"),refuseChanged(){for(let[d,p]of l)throw new C(`issue #${p} of this audit was opened by ${d}, which is not trusted; not\
hing is opened twice`,"refused",ym(d))},async mustBeOurs({number:d,user:p}){let f=Po(p);if(!await u(f))throw new C(`issue #${d} was opened as ${f??"nobody"}, wh\
ich the next run would not trust`,"refused",ym(f??"LOGIN"))}}}s(bm,"createAuthors");function ym(e){return`The audit writes as another identity than before (an a\
pp in place of the workflow's own token?). Name it in the policy file:
github:
  trusted-authors: ["${e}"]`}s(ym,"trustAdvice");function Po(e){return e?.login.toLowerCase()??null}s(Po,"loginOf");async function kS({octokit:e}){let t=await Ge(
[403,404],e.rest.users.getAuthenticated());return Po(im(t?.data))}s(kS,"askMe");var wm="celery-failure";function xm(e,t){let n=Sn(e);if(n===null)throw new C("the answer to a write could not be read; it was carried out all the same","unknown");
if(Mo("body",t.body,n.body),Mo("title",t.title,n.title),t.state!==void 0&&t.state!==n.state)throw new C(`the tracker kept issue ${n.number} ${n.state}`,"refused");
return n}s(xm,"written");function Mo(e,t,n){if(!(t===void 0||n!==null&&km(n)===km(t)))throw new C(`the tracker kept another ${e} than the one sent; it may be to\
o long`,"refused")}s(Mo,"checkEcho");function Sm(e,t){if(t.length>0)throw new C(`the tracker did not put ${t.join(", ")} on issue ${e}`,"refused")}s(Sm,"checkLa\
bels");function km(e){return e.replaceAll(`\r
`,`
`).trim()}s(km,"normal");function yr(e){let{number:t,state:n,url:r,title:o,body:a,stateReason:i,labels:l,closedAt:c,closedBy:u,locked:d}=e;return{number:t,state:n,
url:r,title:o,body:a,stateReason:i,labels:ai(l),closedAt:c,closer:n==="open"||u?.type==null?null:u.type==="Bot"?"bot":"person",locked:d}}s(yr,"trackedIssue");function ai(e){
return e.map(t=>{let n=t.toLowerCase();return n===wm||n.startsWith(`${wm}/`)?n:t})}s(ai,"inOurSpelling");function vm({octokit:e}){let t=new Set;function n(r){for(let o of r)t.add(o.toLowerCase())}return s(n,"saw"),{saw:n,async ensure(r,o){let a=s(({name:c})=>!t.has(
c.toLowerCase()),"isMissing");if(!o.some(a))return[];let i=e.paginate.iterator(e.rest.issues.listLabelsForRepo,{...r,per_page:100});for await(let{data:c}of i)if(n(
Lo(c)),!o.some(a))break;let l=[];for(let{name:c,color:u,description:d}of o.filter(a)){try{await e.rest.issues.createLabel({...r,name:c,color:u,description:d}),l.
push(c)}catch(p){if(!(p instanceof zi&&p.fieldCodes.includes("already_exists")))throw p}t.add(c.toLowerCase())}return l}}}s(vm,"createLabelShelf");var xS=["celery-failure","celery-failure/dashboard"],Co=100,SS=500,vS=10;function Tm({github:e,repository:t,labels:n=xS,trustedAuthors:r=[],claim:o=s(()=>null,"\
claim"),log:a=s(()=>{},"log")}){let{octokit:i}=e,l=i.rest.issues,c=null,u=s(()=>c??vn(t),"home"),d=bm(e,r,o,a),p=vm(e),f=new Map,m=null;function y(w,S){let x=xm(
w,S);return m??=x.updatedAt,x.id!==null&&f.set(x.number,x.id),x}s(y,"wrote");async function g(w,S){if(w===null||w.isPullRequest)return null;p.saw(w.labels);let x=yr(
w),v=x.labels.some(R=>n.includes(R));return!S&&!v&&o(w.body)!=="dashboard"||!await d.trusts(w)?null:(w.id!==null&&f.set(w.number,w.id),x)}s(g,"ours");async function b(w){
let S=await Ge([301,404,410],l.get({...u(),issue_number:w}));return S===null?null:g(Sn(S.data),!0)}s(b,"get");async function k(){let w={state:"all",sort:"update\
d",direction:"desc",per_page:Co},S=await Ge([301],l.listForRepo({...u(),...w}));return S!==null?S:(c=vn((await ei(e,u())).fullName??t),l.listForRepo({...c,...w}))}
s(k,"newestPage");async function h(w){return f.has(w)||await b(w),f.get(w)??null}return s(h,"databaseId"),{get requests(){return e.requests},async list(w,S){let x=new Map,
v=new Set,R=s(async({data:O})=>{let D=!1;for(let W of Xa(O)){let U=Sn(W);if(U===null)continue;let ae=!v.has(U.number);D||=!ae,v.add(U.number);let Ue=await g(U,!1);
Ue!==null&&(x.set(Ue.number,Ue),ae&&e.changed(Date.parse(U.updatedAt??"")))}return D},"take"),E=s(async(O,D)=>{let W={state:"all",sort:"updated",direction:"asc",
per_page:Co},U={...u(),...W,labels:O,...D===void 0?{}:{since:D}},ae=0;for await(let Ue of i.paginate.iterator(l.listForRepo,U))if(await R(Ue)||++ae>=SS)break},"\
takeAll");if(S==="changed"&&m!==null)return await E(n[0],m),[...x.values()];let _=await k();await R(_);let F=[...x.values()].some(({body:O,labels:D,state:W})=>W===
"open"&&D.includes(n[1])&&o(O)==="dashboard"),$=RS(_)?F?[n[0]]:n:[];for(let O of $)await E(O);let L=s(({body:O,state:D})=>D==="open"&&o(O)==="dashboard","isDash\
board");if($.length>1&&![...x.values()].some(L))for(let O of[si,...r]){let D={state:"open",sort:"created",direction:"asc",per_page:Co},W=await Ge([422],l.listForRepo(
{...u(),...D,creator:O}));W!==null&&await R(W)}for(let O of new Set(w)){let D=x.has(O)?null:await b(O);D!==null&&x.set(O,D)}return[...x.values()].toSorted((O,D)=>O.
number-D.number)},get:b,async comments(w){let S=[],x=0,v={...u(),issue_number:w,per_page:Co};for await(let{data:R}of i.paginate.iterator(l.listComments,v)){for(let E of Xa(
R)){let _=Va(E);_!==null&&await d.wrote(_)&&S.push(_.body)}if(++x>=vS)break}return S},ensureLabels:s(async w=>p.ensure(u(),w),"ensureLabels"),async create({title:w,
body:S,labels:x}){d.refuseChanged();let{data:v}=await l.create({...u(),title:w,body:S,labels:[...x]}),R=y(v,{title:w,body:S}),E=Rm(x,R.labels);if(E.length>0)throw new C(
`issue ${R.number} was opened, but without its label ${E.join(", ")}`,"refused",`The token may open issues but not label them. Give the job of the workflow thes\
e permissions:
${Ui}`);return await d.mustBeOurs(R),yr(R)},async edit(w,S){if(S.addLabels!==void 0&&S.addLabels.length>0){let{data:E}=await l.addLabels({...u(),issue_number:w,
labels:[...S.addLabels]});Sm(w,Rm(S.addLabels,ai(Lo(E))))}for(let E of S.removeLabels??[])await Ge([404],l.removeLabel({...u(),issue_number:w,name:E}));let x=S.
duplicateOf===void 0?null:await h(S.duplicateOf),v={...TS(S),...x===null?{}:{duplicate_issue_id:x}};if(Object.keys(v).length>0){let{data:E}=await l.update({...u(),
issue_number:w,...v});return yr(y(E,S))}let R=Sn((await l.get({...u(),issue_number:w})).data);if(R===null)throw new C(`issue ${w} could not be read back`,"unkno\
wn");return yr(R)},async comment(w,S){let{data:x}=await l.createComment({...u(),issue_number:w,body:S});Mo("comment",S,Va(x)?.body??null)}}}s(Tm,"githubTracker");
function RS({headers:e}){return/;\s*rel="next"/.test(e.link??"")}s(RS,"hasNextPage");function Rm(e,t){let n=new Set(t.map(r=>r.toLowerCase()));return e.filter(r=>!n.
has(r.toLowerCase()))}s(Rm,"missing");function TS({title:e,body:t,state:n,stateReason:r}){return{...e===void 0?{}:{title:e},...t===void 0?{}:{body:t},...n===void 0?
{}:{state:n},...n===void 0||r===void 0?{}:{state_reason:r}}}s(TS,"changesOf");function No(e,t){let n=e===null?[]:Em(e),r=Em(t),o=0;for(;o<Math.min(n.length,r.length)&&n[o]===r[o];)o++;let a=0;for(;a<Math.min(n.length,r.length)-o&&n.at(-1-
a)===r.at(-1-a);)a++;let i=s(c=>c.map(u=>`  ${u}`),"same"),l=AS(n.slice(o,n.length-a),r.slice(o,r.length-a));return OS([...i(r.slice(0,o)),...l,...i(r.slice(r.length-
a))])}s(No,"diffBodies");function Em(e){return e.replaceAll(`\r
`,`
`).split(`
`).map(ES)}s(Em,"linesOf");function ES(e){return e.replace(/^(<!-- celery-failure-audit:v\d+ [^>]*? s=)([\w-]+)/,(t,n,r)=>`${n}(${r.length} characters)`)}s(ES,"\
inShort");function AS(e,t){let n=[...e.map(u=>`- ${u}`),...t.map(u=>`+ ${u}`)];if(e.length===0||t.length===0||e.length*t.length>4e6)return n;let r=t.length+1,o=new Uint32Array(
(e.length+1)*r),a=s((u,d)=>o[u*r+d]??0,"at");for(let u=e.length-1;u>=0;u--)for(let d=t.length-1;d>=0;d--)o[u*r+d]=e[u]===t[d]?a(u+1,d+1)+1:Math.max(a(u+1,d),a(u,
d+1));let i=[],[l,c]=[0,0];for(;l<e.length||c<t.length;)l<e.length&&c<t.length&&e[l]===t[c]?(i.push(`  ${e[l]}`),l++,c++):c>=t.length||l<e.length&&a(l+1,c)>=a(l,
c+1)?(i.push(`- ${e[l]}`),l++):(i.push(`+ ${t[c]}`),c++);return i}s(AS,"differing");function OS(e){let t=s(n=>e.slice(Math.max(0,n-2),n+2+1).some(r=>!r.startsWith(
"  ")),"near");return e.flatMap((n,r)=>t(r)?[n]:r===0||t(r-1)?["\u2026"]:[])}s(OS,"folded");function cF(e){let t=[],n=new Map,r=new Set,o=0,a=s(i=>r.has(i)?null:i,"numberOf");return{writes:t,get requests(){return e.requests},async list(i,l){let c=await e.
list(i,l);for(let u of c)n.has(u.number)||n.set(u.number,u),o=Math.max(o,u.number);return c.map(u=>n.get(u.number)??u)},async get(i){return n.get(i)??e.get(i)},
comments:s(async i=>r.has(i)?[]:e.comments(i),"comments"),ensureLabels:s(async()=>[],"ensureLabels"),async create({title:i,body:l,labels:c}){t.push({action:"cre\
ate",number:null,title:i,body:l,diff:No(null,l),labels:c,state:"open"}),o+=1;let u={number:o,url:"",title:i,body:l,labels:c,state:"open",stateReason:null,closedAt:null,
locked:!1};return n.set(o,u),r.add(o),u},async edit(i,l){let c=n.get(i)??await e.get(i);if(!c)throw new RangeError(`no issue ${i}`);let u={...c,labels:[...c.labels.
filter(d=>!l.removeLabels?.includes(d)),...(l.addLabels??[]).filter(d=>!c.labels.includes(d))],title:l.title??c.title,body:l.body??c.body,state:l.state??c.state,
stateReason:l.stateReason??c.stateReason};return n.set(i,u),t.push({action:"edit",number:a(i),title:u.title,body:l.body??null,diff:l.body===void 0?[]:No(c.body,
l.body),labels:[...(l.addLabels??[]).map(d=>`+${d}`),...(l.removeLabels??[]).map(d=>`-${d}`)],state:$S(l)}),u},async comment(i,l){t.push({action:"comment",number:a(
i),title:n.get(i)?.title??"",body:l,diff:No(null,l),labels:[],state:null})}}}s(cF,"dryRunTracker");function $S({state:e,stateReason:t,duplicateOf:n}){return e===
void 0||t===void 0?e??null:t==="duplicate"&&n!==void 0?`${e} as a duplicate of #${n}`:`${e} as ${t}`}s($S,"stateOf");function Am(){let e=s(()=>{throw new C("the\
re is no issue tracker here","refused")},"refuse");return{requests:0,list:s(async()=>[],"list"),get:s(async()=>null,"get"),comments:s(async()=>[],"comments"),ensureLabels:s(
async()=>[],"ensureLabels"),create:e,edit:e,comment:e}}s(Am,"emptyTracker");var Rn="celery-failure-audit/0.1 (+https://github.com/celery-failure-audit/celery-failure-audit)";function Tn(e){return`${new Date(e).toISOString().slice(0,19)}\
Z`}s(Tn,"utc");async function ii(e,{now:t,sleep:n,log:r},o=0){let{createGithub:a}=await import("./chunk-JJEMLOEK.js");return a({token:e,userAgent:Rn,sleep:n,now:t,spacingMs:o,
log:r})}s(ii,"githubOf");async function wF({name:e,github:{repository:t,trustedAuthors:n}},r,o,{now:a,log:i}){if(o!==null){let{localTracker:l}=await import("./chunk-46W657WH.js");
return l({folder:o,now:a})}return r===null||t===null?Am():Tm({github:r,repository:t,trustedAuthors:n,claim:s(l=>Jt(l,e),"claim"),log:i})}s(wF,"trackerOf");async function kF({
policy:e,github:{repository:t}},n){return e.publish!=="auto"?e.publish:n===null||t===null||await um(n,t)==="private"?"full":"minimal"}s(kF,"publicationOf");var IF={folder:null,root:null,remote:null};async function LF(e,{folder:t,remote:n},r){let o=Ka(e),a=t===null?null:await IS(Om(t,o),"utf8").catch(()=>null);if(a!==
null||n===null)return{path:o,text:a,askedOf:null};let{repository:i,sha:l,token:c}=n,u=await _o(await ii(c,r),i,o,l);return{path:o,text:u,askedOf:i}}s(LF,"readPo\
licyText");async function _F(e,{path:t,text:n},{root:r,remote:o},a){let i=new Date(a.now()).toISOString();if(n===null)return Za({...e,file:null,now:i});let{readPolicyFile:l,
runbooksOf:c}=await import("./chunk-URBH3YKM.js"),u=o&&{...o,github:await ii(o.token,a)};return Za({...e,file:{path:t,text:n,read:l},exists:await pm(c(n),
r,u),now:i})}s(_F,"loadSettings");async function _S(e){return await oi(e)??e}s(_S,"checkoutOf");async function PF(e,t){if(t===void 0){let r=await _S(e);return{folder:r,
root:r,remote:null}}let n=await oi(LS(Om(e,t)))??e;return{folder:e,root:n,remote:null}}s(PF,"localPlace");function $m(e){let{expected:t,savedByRetry:n,swallowed:r,ignored:o,otherApps:a,unrecognised:i,groups:l}=e,c=l.filter(d=>d.muted);return[[c.length,`${Y(c.length,
"muted cause","muted causes")} (${Lm(c)})`],[o,`${q(o)} ignored by a rule`],[a,`${q(a)} of other apps`],[t,`${q(t)} failed as their code expects`],[n,`${q(n)} s\
aved by a retry`],[r,Y(r,"error logged by a task that succeeded","errors logged by tasks that succeeded")],[i,Y(i,"worker error of an unknown form","worker erro\
rs of an unknown form")]].flatMap(([d,p])=>d>0?[p]:[])}s($m,"asideOf");function Im({groups:e}){let t=e.filter(r=>r.transient);return t.length===0?null:`${Y(t.length,
"transient cause, which passes by itself","transient causes, which pass by themselves")} (${Lm(t)})`}s(Im,"transientOf");function Lm(e){return Y(e.reduce((t,{count:n})=>t+
n,0),"failure","failures")}s(Lm,"failuresIn");function _m({before:e}){return e===null?null:`(+/\u2212) against the ${e.hours===1?"hour":`${e.hours} hours`} befo\
re`}s(_m,"comparedWith");function Pm({failures:e,succeeded:t}){if(t===null||e+t===0)return null;let n=e+t,r=100*e/n;return`${r>0&&r<.1?"less than 0.1":r.toFixed(
1).replace(/\.0$/,"")} % of ${Y(n,"execution","executions")} failed`}s(Pm,"rateOf");var Cm={open:"new",reopen:"back again",escalated:"escalating","severity-changed":"severity changed",milestone:"milestone",close:"closed"},PS=Object.keys(Cm),MS=new Set(
["open","reopen","escalated"]);function Fo(e){let t=new Map;for(let{change:n,...r}of e){let o=`${r.number??""}
${r.title}`,a=t.get(o);a?a.kinds.add(n):t.set(o,{...r,kinds:new Set([n])})}return[...t.values()].toSorted((n,r)=>Mm(n)-Mm(r))}s(Fo,"changedCauses");function Mm(e){
return Bt(e)?2:Fm(e)?0:1}s(Mm,"urgencyOf");function Nm({kinds:e,backlog:t}){return PS.filter(n=>e.has(n)).map(n=>n==="open"&&t===!0?"from the backlog":Cm[n]).join(
" and ")}s(Nm,"wordsOf");function Bt({kinds:e}){return[...e].findLast(t=>t==="close"||t==="open"||t==="reopen")==="close"}s(Bt,"isClosed");function li({kinds:e,
owners:t}){return Fm({kinds:e})&&!Bt({kinds:e})?t:[]}s(li,"mentionedOf");function Fm({kinds:e}){return[...e].some(t=>MS.has(t))}s(Fm,"isAlarming");function Dm(e,{
outages:t}){let n=s(r=>t[r.outage]!==void 0&&!Bt(r),"isFolded");return{folded:t.map((r,o)=>e.filter(a=>a.outage===o&&n(a))),others:e.filter(r=>!n(r))}}s(Dm,"fol\
dOutages");var Wt={outages:"One root for many causes",changes:"What changed",tasks:"Failures in this window by task and severity"},En={outages:3,changes:6,tasks:5},Bm=5,Wm=3;
function An(e){let{changes:t,totals:n,dashboardUrl:r,coverage:o}=e,{folded:a,others:i}=Dm(Fo(t),e);return{title:Ao(e),worst:n[0]?.severity??t.find(({change:l})=>l!==
"close")?.severity??(Ha(e)?null:"medium"),sums:CS(e),opening:WS(e),outages:e.outages.flatMap((l,c)=>l.causes>0?[NS(l,c,a[c]??[],e)]:[]),changes:i.map(l=>FS(l,o.
to)),tasks:n.map(({severity:l,task:c,failures:u,groups:d,previous:p,since:f})=>({sign:fr[l],severity:l,task:c===null?null:N(c,120),facts:`${q(u)}${Wa(u,p)}${d>1?
` in ${Y(d,"cause","causes")}`:""}${f===null?"":` \xB7 since ${Qe(f,o.to)}`}`})),aside:zS(e),...BS(e),footer:US(e),dashboardUrl:r}}s(An,"outlineOf");function zt(e,t,n,r){
let o=[],a=[],i=n;for(let l of e){let c=o.length<t&&r(l)<=i;c&&(i-=r(l)),(c?o:a).push(l)}return{kept:o,left:a}}s(zt,"fitting");function On({issues:e,moreIssues:t},n){
return`${e.map(n).join(" ")}${t>0?` and ${q(t)} more`:""}`}s(On,"issueLinks");function $n({warnings:e,moreWarnings:t},n,r,o){let{kept:a,left:i}=zt(e.map(r),e.length,
n,o),l=i.length+t;return{kept:a,more:l===0?null:`\u26A0\uFE0F ${Y(l,"more warning","more warnings")}: the log of the run has them all`}}s($n,"fittingWarnings");
function CS(e){let t=fl(e).map(({severity:r,failures:o,causes:a,previous:i})=>`${fr[r]} ${q(o)} ${r}${Wa(o,i)} in ${Y(a,"cause","causes")}`);if(t.length===0)return[];
let n=[Pm(e),_m(e)].filter(r=>r!==null);return[...t,...n.length===0?[]:[n.join(" \xB7 ")]]}s(CS,"sumLines");function NS({root:e,from:t,to:n,failures:r,causes:o},a,i,l){
let c=l.groups.filter(({outage:g})=>g===a),u=X.find(g=>c.some(b=>b.severity===g))??"medium",d=new Map;for(let{number:g,url:b}of[...i,...c])g!==null&&d.set(g,{number:g,
url:b});let p=[...d.values()],f=i.filter(({kinds:g})=>g.has("open")),m=f.filter(({backlog:g})=>g!==!0).length,y=f.length-m;return{sign:fr[u],facts:`${Y(o,"cause",
"causes")}, ${Y(r,"failure","failures")} \xB7 ${jf(t,n,l.coverage.to)}${m>0?` \xB7 ${Y(m,"new issue","new issues")}`:""}${y>0?` \xB7 ${Y(y,"issue","issues")} fr\
om the backlog`:""}`,root:N(e,120),issues:p.slice(0,Bm),moreIssues:Math.max(0,p.length-Bm),mentions:[...new Set(i.flatMap(li))]}}s(NS,"outageRow");function FS(e,t){
let{severity:n,title:r,number:o,url:a,total:i,recent:l,firstSeen:c,lastSeen:u,backSince:d}=e,p=Nm(e),f=Bt(e),m=d!==null&&e.kinds.has("reopen"),y=f?`last ${Qe(u,
t)}`:m?`back since ${Qe(d,t)}`:`since ${Qe(c,t)}`;return{sign:f?"\u2705":fr[n],word:`${p.slice(0,1).toUpperCase()}${p.slice(1)}`,issue:o===null?null:{number:o,url:a},
cause:N(r,90),facts:`${DS(i,l)} \xB7 ${y}`,mentions:li(e)}}s(FS,"changeRow");function DS(e,t){if(t===0)return`${q(e)} in all`;let n=`${q(t)} in this window`;return t>=
e?n:`${q(e)} in all, ${n}`}s(DS,"countsOf");function BS(e){let[t,n]=[e.coverage.reasons,[...wn(e.silent,e.awake),...e.problems]],r=[...t.slice(0,Wm),...n.slice(
0,Wm)];return{warnings:r.map(o=>N(o,300)),moreWarnings:t.length+n.length-r.length}}s(BS,"warningsOf");function WS({baseline:e,groups:t}){if(!e)return null;let n=t.
filter(o=>o.waiting).length;return`This was its first run: ${t.length===0?"no failure found.":`${Y(t.length,"cause","causes")} found, ${q(n)} of them ${n===1?"w\
aits":"wait"} on the dashboard until ${n===1?"it fails":"they fail"} again.`}`}s(WS,"openingOf");function zS(e){let t=Im(e),n=[...t===null?[]:[t],...$m(e)];return n.
length===0?null:`Also seen: ${n.join(", ")}`}s(zS,"asideLine");function US(e){let{coverage:t,workers:n,silent:r,groups:o,repeat:a}=e,i=o.filter(l=>l.waiting).length;
return[`Logs ${mr(t.from)} to ${mr(t.to)} UTC, ${t.complete?"read in full":"NOT read in full"}`,`${Y(n,"worker stream","worker streams")} alive${r.length>0?`, ${r.
length} silent`:""}`,...i>0?[Y(i,"cause waits","causes wait")]:[],...a?["may have been sent before"]:[]]}s(US,"footerOf");var zm={outages:1500,changes:2400,tasks:1600,warnings:1700},HS=150,GS=10;function Bo(e){let t=An(e),{title:n,sums:r,opening:o,outages:a,changes:i,tasks:l,aside:c,
footer:u,dashboardUrl:d}=t,p=s(g=>`\u2026 and ${q(g)} more${d===null?"":`: ${at("Dashboard",d)}`}`,"more"),f=s((g,b,k,h=()=>[])=>{if(b.length===0)return[];let{kept:w,
left:S}=zt(b,En[g],zm[g],v=>k(v).length+1),x=ci(S.flatMap(h));return[Do([`*${Wt[g]}*`,...w.map(k),...S.length>0?[`${p(S.length)}${x}`]:[]].join(`
`))]},"part"),m=$n(t,zm.warnings,g=>`\u26A0\uFE0F ${el(g)}`,g=>g.length+1),y=[...m.kept,...m.more===null?[]:[m.more]];return{text:Ot(n),blocks:[{type:"header",text:{
type:"plain_text",text:N(n,HS)}},...o===null?[]:[Do(`*The audit is on.* ${o}`)],...r.length===0?[]:[Do(r.join(`
`))],...f("outages",a,qS,({mentions:g})=>g),...f("changes",i,KS,({mentions:g})=>g),...f("tasks",l,ZS),...c===null?[]:[Do(c)],...y.length===0?[]:[jS(y.join(`
`))],{type:"context",elements:[{type:"mrkdwn",text:[...u,...d===null?[]:[at("Dashboard",d)]].join(" \xB7 ")}]}]}}s(Bo,"renderSlack");function Do(e){return{type:"\
section",text:{type:"mrkdwn",text:e}}}s(Do,"mrkdwn");function jS(e){return{type:"section",text:{type:"plain_text",emoji:!1,text:e}}}s(jS,"plainText");function qS(e){
let{sign:t,facts:n,root:r,mentions:o}=e,a=On(e,Um);return[`${t} ${Re(r)}`,`${n}${ci(o)}`,...a===""?[]:[a]].join(`
`)}s(qS,"outageLines");function KS({sign:e,word:t,issue:n,cause:r,facts:o,mentions:a}){let i=n===null?"":` ${Um(n)}`;return`${e} *${t}*${i} \xB7 ${o}${ci(a)}
${Re(r)}`}s(KS,"changeLines");function ZS({sign:e,severity:t,task:n,facts:r}){return`${e} ${t} \xB7 ${n===null?"no task named":Re(n)} \xB7 ${r}`}s(ZS,"taskLine");
function Um({number:e,url:t}){return t===null?`#${e}`:at(`#${e}`,t)}s(Um,"issueLink");function ci(e){return[...new Set(e)].map(Wi).filter(n=>n!==null).slice(0,GS).
map(n=>` ${nl(n)}`).join("")}s(ci,"mentions");var Hm=10;function Gm(e){let t=Fo(e.changes).filter(r=>!Bt(r)),n=t.length-Hm;return[...t.slice(0,Hm).map(r=>VS(r,e.coverage.to)),...n>0?[jm(`\u2026 and ${q(n)} \
more`,YS(n,e.dashboardUrl))]:[]]}s(Gm,"renderThread");function YS(e,t){return`\u2026 and ${q(e)} more${t===null?"":`: ${at("Dashboard",t)}`}`}s(YS,"moreText");function VS(e,t){
let{title:n,severity:r,total:o,firstSeen:a,lastSeen:i,number:l,url:c,owners:u,detail:d}=e,p=l===null?"":c===null?`#${l} `:`${at(`#${l}`,c)} `,f=(d?.environments??
[]).map(([y,g])=>`${Re(y)} ${q(g)}`).join(", "),m=[`${p}${Re(N(n,150))}`,`*${r}* \xB7 ${q(o)} in all \xB7 first ${Qe(a,t)} \xB7 last ${Qe(i,t)}${f===""?"":` \xB7 ${f}`}`];
if(d){let{message:y,frame:g,runbook:b}=d;m.push(...y===null?[]:[Re(N(y,600))],...g===null?[]:[`in ${Re(N(g,200))}`],...u.length===0?[]:[`Owners: ${u.map(k=>Re(k)).
join(", ")}`],...b===null?[]:[/^https?:/.test(b)?at("Runbook",b):`Runbook: ${Re(b)}`])}return jm(N(n,150),m.join(`
`))}s(VS,"replyOf");function jm(e,t){return{text:Ot(e),blocks:[{type:"section",text:{type:"mrkdwn",text:t}}]}}s(jm,"messageOf");function qm({changes:e}){return new Set(
e.flatMap(({change:t,number:n})=>t==="close"&&n!==null?[n]:[]))}s(qm,"closedIn");var XS=new RegExp("^(?::\\w+:|\\p{Emoji_Presentation}) \\*[^*\\n]+\\* (<[^>|\\n]+\\|#(\
\\d+)>|#(\\d+)) (.*)$","gmu");function Km({text:e,blocks:t},n){let r=s(o=>o.replace(XS,(a,i,l,c,u)=>n.has(Number(l??c))?`\u2705 *Closed* ${i} ${u}`:a),"mark");return{
text:e,blocks:t.map(o=>o.type==="section"&&o.text.type==="mrkdwn"?{...o,text:{...o.text,text:r(o.text.text)}}:o)}}s(Km,"withClosed");function Zm(e,t,n){let r=(t(e)??"").replace(/[\p{C}\s]+/gu," ").trim();for(let o of n)o.length>3&&(r=r.replaceAll(o,"***"));return r===""?null:r.slice(0,200)}s(
Zm,"refusalName");function Ym(e){return ui(e)??JS(e)}s(Ym,"nameOf");function ui(e){return/^[a-z]+(_[a-z]+)*$/.test(e)?e:null}s(ui,"wordOf");function JS(e){try{let t=JSON.
parse(e);return typeof t!="object"||t===null?null:"message"in t&&typeof t.message=="string"?t.message:"error"in t&&typeof t.error=="string"?t.error:null}catch{return null}}
s(JS,"messageOf");var QS=3;function Tt(e){let t=Ni(e.baseUrl),n=e.now??Date.now,r=Object.values(e.headers).flatMap(l=>[l,l.replace(/^\S+ /,"")]),o=0;async function a(l,c,u){o+=1;
try{return{answer:await Mi({method:l,url:c,body:u===void 0?void 0:JSON.stringify(u),headers:{...e.headers,Accept:"application/json, text/plain;q=0.9, */*;q=0.1",
"User-Agent":e.userAgent},timeoutMs:e.timeoutMs})}}catch(d){if(d instanceof Pi)return d;throw d}}s(a,"attempt");async function i(l,c,u){let d={method:l,host:t.host,
path:e.secretPath===!0?"/...":c},p=`${t.href.replace(/\/+$/,"")}${c}`;u.params!==void 0&&(p+=`?${new URLSearchParams(u.params).toString()}`);let f=0;for(let m=1;;){
await e.pace?.();let y=await a(l,p,u.body),g="answer"in y?y.answer:null,b=g?.status===429&&u.limitIn?u.limitIn(g.text):null,k=s(E=>nv(g,E)??(E==="retry-after"&&
b!==null?String(b):null),"header");if(g!==null&&rv(g.status)){let E=Ci(g,p);if(l==="GET"&&E?.origin===t.origin&&f<QS){f+=1,p=E.href;continue}let _=E===null?"":`\
 to ${E.host===t.host?"itself":E.host}`;throw new pe({...d,status:g.status,retryable:!1,outcome:"refused",html:!0,code:null,detail:`${_i(g.status)}: redirects${_}\
, which is not followed`})}let h=g!==null&&g.status<300?tv(g,u):null;if(h!==null)return{status:h.status,data:h.data,header:k};let w=u.refusal??(e.secretPath===!0?
ui:Ym),S={method:l,idempotent:l==="GET"||u.idempotent===!0,status:g?.status??null,code:"code"in y?y.code:null,proxy:"code"in y?y.proxy:null,html:g!==null&&Vm(g.
text),unreadable:g!==null&&g.status<300,refusal:g!==null&&g.status>=400?Zm(g.text,w,r):null,banned:g?.status===429&&u.limitIn!==void 0&&!k("retry-after")},x=Fi(
S),v=Di(m+1,k,n()),R=`${Li(S,e.timeoutMs)}${S.refusal===null?"":` (${S.refusal})`}`;if(m>=x.tries||v>Er)throw ev(d,S,x,R,m,v);e.log?.(`[${l}] ${d.host}${d.path}\
: ${R}; asking again in ${Math.ceil(v/1e3)} s (${m} of ${x.tries} attempts used)`),await e.sleep(v),m+=1}}return s(i,"ask"),{get:s((l,c)=>i("GET",l,c),"get"),post:s(
(l,c)=>i("POST",l,c),"post"),get requests(){return o}}}s(Tt,"createHttp");function ev(e,t,n,r,o,a){let i=o>1?` after ${o} attempts`:"",l=n.tries>o&&a>Er?`; it a\
sks to wait ${Math.ceil(a/1e3)} s, more than the ${Er/1e3} s allowed`:"";return new pe({...e,status:t.status,retryable:n.transient,outcome:n.outcome,html:t.html,
code:t.refusal??t.code,detail:`${r}${i}${l}`})}s(ev,"giveUp");function tv(e,t){if(t.anyBody!==!0&&Vm(e.text))return null;try{return{status:e.status,data:t.read(
e.text)}}catch{return null}}s(tv,"readReply");function nv(e,t){return e?.headers.get(t)??null}s(nv,"headerOf");function Vm(e){return/^\uFEFF?\s*<[!?a-z]/i.test(
e)}s(Vm,"isWebPage");function rv(e){return e>=300&&e<400}s(rv,"isRedirect");var ov=2e4;async function Se(e,t,n){try{let r=await n();if(r===null)return{kind:"delivered"};let o=Jm(t,r)?.mayHaveArrived?"unknown":"refused";return Xm({kind:o,
...r,problem:`${e} refused: ${r.code}`},t)}catch(r){if(!(r instanceof pe))throw r;let{outcome:o,status:a,html:i,method:l,detail:c}=r,u=o==="unknown"&&l==="POST"?
"; it may have arrived all the same":"",d=r.code??(i?"web-page":null);return Xm({kind:o,code:d,status:a,problem:`${e} did not take it: ${c}${u}`},t)}}s(Se,"deli\
ver");function Xm(e,t){let n=Jm(t,e);return n===void 0?e:{...e,problem:`${e.problem}: ${n.help}`}}s(Xm,"explained");function Jm(e,{code:t,status:n}){return e.find(
({of:r})=>r.some(o=>o===t||o===n))}s(Jm,"adviceFor");function We(e,t,n={}){if(!URL.canParse(e))return null;let r=new URL(e);try{return{http:Tt({...t,baseUrl:r.origin,
headers:n,timeoutMs:t.timeoutMs??ov,secretPath:!0}),url:r}}catch{return null}}s(We,"secretAddress");function Le(e){return`${e.pathname}${e.search}`}s(Le,"pathOf");
function ze(e){return{kind:"refused",code:"invalid-address",status:null,problem:`the address of ${e} is not a valid https:// address`}}s(ze,"invalidAddress");var di=["invalid_blocks","invalid_blocks_format","msg_blocks_too_long"],Qm=["no_text","missing_text_or_fallback_or_attachments","invalid_payload"],eg=["message_\
not_found","cant_update_message","edit_window_closed","is_inactive","block_mismatch"],tg=[{of:[...di,"block_mismatch"],help:"Slack did not take the layout of th\
e message"},{of:["invalid_payload","invalid_arguments","invalid_arg_name","invalid_array_arg","invalid_json","json_not_object","markdown_text_conflict","invalid\
_metadata_format","invalid_metadata_schema","metadata_must_be_sent_from_app"],help:"Slack did not take the form of the message; that is a fault of the audit: pl\
ease report it"},{of:["invalid_charset","missing_charset","invalid_form_data","invalid_post_type","missing_post_type","request_timeout"],help:"Slack could not r\
ead the request: a proxy on the way may have changed it"},{of:["msg_too_long","message_limit_exceeded","attachment_payload_limit_exceeded","metadata_too_large"],
help:"the message is longer than Slack takes"},{of:["too_many_attachments","too_many_contact_cards","invalid_attachments"],help:"Slack takes no more than 100 at\
tachments; the audit sends none, so something on the way adds them"},{of:["no_text","missing_text_or_fallback_or_attachments"],help:"the message was empty"},{of:[
"rate_limited","ratelimited",429],help:"too many messages at once; the next run tries again"}],ng="the workspace is gone or switched off",rg="the workspace's ru\
les keep the app from posting there; ask an admin of the workspace",pi=[{of:["invalid_token","invalid_auth","no_token"],help:"the address of the webhook is inco\
mplete or was renewed; copy it anew into `slack-webhook-url`"},{of:["no_service","no_service_id","no_active_hooks"],help:"the webhook was removed or switched of\
f; make a new one"},{of:["no_team","team_disabled","invalid_team"],help:ng},{of:["channel_is_archived","is_archived"],help:"the channel is archived; choose anot\
her one"},{of:["channel_not_found"],help:"the channel of the webhook is gone; make a webhook for another one"},{of:["user_not_found"],help:"the person whom the \
webhook wrote to is gone; make a webhook for a channel"},{of:["action_prohibited"],help:rg},{of:["posting_to_general_channel_denied"],help:"whoever made the web\
hook may not post to #general; make a webhook for another channel"},...tg,{of:["rollup_error","server_error"],help:"a fault within Slack"},{of:["web-page"],help:"\
a web page answered in place of Slack: check `slack-webhook-url`, and any proxy on the way"}],fi=[{of:["not_in_channel"],help:"invite the app to the channel: /i\
nvite @APP"},{of:["channel_not_found","duplicate_channel_not_found"],help:"check `slack-channel`: a private channel must be given by id, with the app in it"},{of:[
"is_archived","channel_is_archived"],help:"the channel is archived; choose another one"},{of:["messages_tab_disabled","cannot_reply_to_message"],help:"nobody ca\
n post there; check `slack-channel`"},{of:["invalid_auth","not_authed","invalid_token"],help:"check `slack-bot-token`: it is wrong, or may not be used from the \
address of this runner"},{of:["not_allowed_token_type","as_user_not_supported"],help:"`slack-bot-token` must be the token of a bot, which begins with xoxb-"},{of:[
"account_inactive","user_not_found"],help:"the app was removed from the workspace; install it anew"},{of:["token_revoked"],help:"the token was revoked; install \
the app anew and renew `slack-bot-token`"},{of:["token_expired"],help:"the token has expired; renew `slack-bot-token`"},{of:["missing_scope","no_permission"],help:"\
give the app the scope chat:write, for channels it is not in chat:write.public too, and install it anew"},{of:["restricted_action","restricted_action_read_only_\
channel","restricted_action_thread_only_channel","restricted_action_non_threadable_channel","restricted_action_thread_locked","action_prohibited","access_denied",
"accesslimited","ekm_access_denied","slack_connect_file_link_sharing_blocked","slack_connect_canvas_sharing_blocked","slack_connect_lists_sharing_blocked","ente\
rprise_is_restricted","org_login_required","two_factor_setup_required"],help:rg},{of:["team_access_not_granted","team_not_found"],help:"the app has no access to\
 this workspace; install it there"},{of:["no_team","team_disabled","invalid_team"],help:ng},{of:["message_not_found","duplicate_message_not_found","is_inactive"],
help:"the message was deleted"},{of:["cant_update_message","edit_window_closed","no_dual_broadcast_content_update"],help:"the app may not change this message; i\
t stays as it is"},...tg,{of:["fatal_error","internal_error","update_failed","server_error"],help:"a fault within Slack; the message may be there all the same",
mayHaveArrived:!0},{of:["service_unavailable","team_added_to_org","external_channel_migrating","streaming_state_conflict"],help:"Slack cannot do it at the momen\
t; the next run tries again"},{of:["unknown_method","method_deprecated","deprecated_endpoint","upgrade_required","web-page"],help:"check `slack-api-url`: what a\
nswers there is not the API of Slack that the audit knows"}],sv=new Set([...pi,...fi].flatMap(({of:e})=>e));function og(e){return sv.has(e)}s(og,"isKnownError");
function Wo(e){return e.length<=60&&/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(e)}s(Wo,"isErrorName");function In({text:e,blocks:t}){return{text:e,...t===void 0?{}:{blocks:t},unfurl_links:!1,unfurl_media:!1}}s(In,"payload");async function br(e,{log:t},n){let r=await n(
e);return sg(r,di)?(t?.("Slack refused the layout of the message; it is sent once more as text alone."),n({text:e.text})):r}s(br,"textOnlyIfRefused");function zo(e){
return sg(e,Qm)?{kind:"delivered"}:e}s(zo,"withoutEmpty");function sg(e,t){return e.kind==="refused"&&e.code!==null&&t.includes(e.code)}s(sg,"isRefusedFor");var av=2e4,iv=1100,lv=3,cv=6e3;function mi(e,t,n,r){return{name:e,bar:n,async send(o,a){let i=await dv(t,pv(a),o,r),l=Bo(o),c=await br(l,r,b=>Uo(t,"chat.postMes\
sage",{channel:t.channel,...In(b)},r));if(c.kind!=="delivered")return c;let{ts:u,channel:d}=c.reply;if(u===null)return{kind:"delivered",keep:i};let p=await uv(t,
{ts:u,channel:d},o,r),f=o.changes.flatMap(({change:b,number:k})=>b==="close"||k===null?[]:[k]),m={ts:u,channel:d,message:l,open:[...new Set(f)]},y=JSON.stringify(
l).length<=cv;return{kind:"delivered",keep:[...i,...m.open.length>0&&y?[m]:[]].slice(-lv),...p===null?{}:{problem:`its thread is not complete: ${p}`}}}}}s(mi,"s\
lackBotNotifier");async function LD(e,t){let n=await Uo(e,"chat.postMessage",{channel:e.channel},t);return zo(n.kind==="delivered"?{kind:"delivered"}:n)}s(LD,"p\
robeSlackBot");async function uv(e,{ts:t,channel:n},r,o){for(let a of Gm(r)){await o.sleep(iv);let i=await br(a,o,l=>Uo(e,"chat.postMessage",{channel:n,thread_ts:t,
...In(l)},o));if(i.kind!=="delivered")return i.problem}return null}s(uv,"tellThread");async function dv(e,t,n,r){let o=qm(n),a=[];for(let i of t){let l=i.open.filter(
p=>o.has(p));if(l.length===0){a.push(i);continue}let c=Km(i.message,new Set(l)),u=await Uo(e,"chat.update",{channel:i.channel,ts:i.ts,...In(c)},r),d=i.open.filter(
p=>!o.has(p));u.kind!=="delivered"?(r.log?.(`An earlier message in Slack could not be brought up to date: ${u.problem}`),(u.code===null||!eg.includes(u.code))&&
a.push(i)):d.length>0&&a.push({...i,message:c,open:d})}return a}s(dv,"closeEarlier");async function Uo(e,t,n,r){let o=Tt({...r,baseUrl:e.apiUrl,headers:{Authorization:`\
Bearer ${e.token}`},timeoutMs:r.timeoutMs??av}),a={ts:null,channel:e.channel},i=await Se("Slack",fi,async()=>{let{data:l,status:c}=await o.post(`/${t}`,{body:n,
read:s(f=>JSON.parse(f),"read")}),[u,d,p]=[A(l,"ts"),A(l,"channel"),A(l,"error")];return a={ts:typeof u=="string"?u:null,channel:typeof d=="string"?d:e.channel},
A(l,"ok")===!0?null:{code:typeof p=="string"&&Wo(p)?p:"no-name",status:c}});return i.kind==="delivered"?{kind:"delivered",reply:a}:i}s(Uo,"call");function pv(e){
return(Array.isArray(e)?e:[]).flatMap(t=>{let[n,r,o,a]=["ts","channel","message","open"].map(u=>A(t,u)),i=A(o,"text"),l=A(o,"blocks");if(typeof n!="string"||typeof r!=
"string"||typeof i!="string")return[];if(!Array.isArray(l)||!Array.isArray(a))return[];let c=a.filter(u=>Number.isInteger(u));return[{ts:n,channel:r,message:{text:i,
blocks:l},open:c}]})}s(pv,"readPosts");async function ag(e,t,n){return br(t,n,r=>ig(e,In(r),n))}s(ag,"postSlackWebhook");async function DD(e,t){return zo(await ig(e,{},t))}s(DD,"probeSlackWebhook");async function ig(e,t,n){
let r=We(e,n);if(r===null)return ze("the Slack webhook");let o=Le(r.url);return Se("Slack",pi,async()=>{let{data:a,status:i}=await r.http.post(o,{body:t,read:s(
l=>fv(l,o),"read"),refusal:s(l=>lg(l,o),"refusal")});return a===null?null:{code:a,status:i}})}s(ig,"post");function fv(e,t){if(mv(e.trim()))return null;let n=lg(
e,t);if(n===null)throw new Error("neither ok nor the name of an error");return n}s(fv,"readAnswer");function mv(e){let t=cg(e);return/^(?:ok)?$/i.test(e)||["ok",
"success"].some(n=>A(t,n)===!0)||A(t,"result")==="success"}s(mv,"saysOk");function lg(e,t){let n=A(cg(e),"error"),r=typeof n=="string"?n:e.trim();return og(r)||
Wo(r)&&!t.includes(r)?r:null}s(lg,"errorName");function cg(e){try{return JSON.parse(e)}catch{return null}}s(cg,"parsed");var gv=256,hv=4096,yv=500,ug={outages:.15,changes:.47,tasks:.2,warnings:.18},bv="\u26A0\uFE0F 1,000,000 more warnings: the log of the run has them all",wv={critical:14105162,
high:14901769,medium:14396169,low:9147550},kv=2991182;function dg(e){let t=An(e),n=t.dashboardUrl===null?null:_e(t.dashboardUrl),r=xv(t,n);return{allowed_mentions:{
parse:[]},embeds:[{title:N(t.title,gv),...n===null?{}:{url:n},color:t.worst===null?kv:wv[t.worst],...r===""?{}:{description:r},footer:{text:N(t.footer.join(" \xB7 "),
yv)},timestamp:e.coverage.to}]}}s(dg,"renderDiscord");function xv(e,t){let{sums:n,opening:r,outages:o,changes:a,tasks:i,aside:l}=e,c=t===null?[]:[Vt("Dashboard",
t)],u=s(b=>[`\u2026 and ${q(b)} more`,...c].join(": "),"moreOf"),d=[...r===null?[]:[`**The audit is on.** ${r}`],n.join(`
`)],p=Object.values(Wt).map(b=>`**${b}**
${u(i.length+a.length)}`),f=[...d,...p,l??"",bv,...c].join(`

`),m=hv-f.length,y=s((b,k,h)=>{let{kept:w,left:S}=zt(k,En[b],m*ug[b],v=>h(v).length+1),x=S.length>0?[u(S.length)]:[];return k.length===0?"":[`**${Wt[b]}**`,...w.
map(h),...x].join(`
`)},"part"),g=$n(e,m*ug.warnings,b=>`\u26A0\uFE0F ${rl(b)}`,b=>b.length+1);return[...d,y("outages",o,Sv),y("changes",a,vv),y("tasks",i,Rv),l??"",[...g.kept,g.more??
""].join(`
`).trimEnd(),...c].filter(b=>b!=="").join(`

`)}s(xv,"descriptionOf");function Sv(e){let{sign:t,facts:n,root:r}=e,o=On(e,pg);return[`${t} ${Lr(r)}`,n,...o===""?[]:[o]].join(`
`)}s(Sv,"outageLines");function vv({sign:e,word:t,issue:n,cause:r,facts:o}){return`${e} **${t}**${n===null?"":` ${pg(n)}`} \xB7 ${o}
${Lr(r)}`}s(vv,"changeLines");function Rv({sign:e,severity:t,task:n,facts:r}){return`${e} ${t} \xB7 ${n===null?"no task named":Lr(n)} \xB7 ${r}`}s(Rv,"taskLine");
function pg({number:e,url:t}){return Vt(`#${e}`,t)}s(pg,"issueLink");function fg(e,t){return{name:"Discord",send:s(n=>Ev(e,dg(n),t),"send")}}s(fg,"discordNotifier");var Tv=[{of:["code 10003"],help:"the channel or thread is gone"},
{of:["code 10015"],help:"the webhook was removed; make a new one"},{of:["code 50027"],help:"the address of the webhook is incomplete or was renewed; copy it ane\
w"},{of:["code 50035"],help:"Discord did not take the layout of the message"},{of:["code 50083"],help:"the thread is archived; open it again or name another one"},
{of:["code 220001"],help:"a forum channel needs a thread: add `?thread_id=` and its id to the address of the webhook"},{of:[401],help:"the address of the webhoo\
k is incomplete or was renewed; copy it anew"},{of:[404],help:"the webhook was removed; make a new one"},{of:[429],help:"Discord turns away the address of this \
runner, which others share; it is no fault of the webhook, and the next run tries again"},{of:["web-page"],help:"a web page answered in place of Discord: check \
`discord-webhook-url`, and any proxy on the way"}];async function Ev(e,t,n){let r=We(e,n);return r===null?ze("the Discord webhook"):(r.url.searchParams.set("wai\
t","true"),Se("Discord",Tv,async()=>{let o={body:t,read:Av,refusal:$v,limitIn:Ov};return await r.http.post(Le(r.url),o),null}))}s(Ev,"postDiscord");function Av(e){
if(typeof A(JSON.parse(e),"id")!="string")throw new Error("not a message");return null}s(Av,"readMessage");function Ov(e){try{let t=A(JSON.parse(e),"retry_after");
return typeof t=="number"&&t>=0?t:null}catch{return null}}s(Ov,"limitIn");function $v(e){try{let t=A(JSON.parse(e),"code");return typeof t=="number"&&t!==0?`cod\
e ${t}`:null}catch{return null}}s($v,"codeOf");async function mg({url:e,method:t},n){let r=We(e,n);if(r===null)return ze("the heartbeat");let{http:o,url:a}=r,i={read:s(()=>null,"read"),anyBody:!0,idempotent:!0};
return Se("The heartbeat",[],async()=>(await(t==="GET"?o.get(Le(a),i):o.post(Le(a),i)),null))}s(mg,"sendHeartbeat");var kg=Ht(Gt(),1);var bg=Ht(Gt(),1);var Iv=1,Ln=100,gg=20,Lv=20,hg=300;function wg(e){let{name:t,baseline:n,coverage:r,changes:o,totals:a,groups:i,outages:l,problems:c,dashboardUrl:u}=e,{failures:d,
succeeded:p,expected:f,savedByRetry:m,swallowed:y,otherApps:g,ignored:b,unrecognised:k,workers:h}=e,w={name:t,headline:Ao(e),baseline:n,window:{from:r.from,to:r.
to,complete:r.complete,reasons:r.reasons.slice(0,gg).map(_n)},counts:{failures:d,succeeded:p,expected:f,savedByRetry:m,swallowed:y,otherApps:g,ignored:b,unrecognised:k,
workers:h},changes:o.slice(0,Ln).map(({change:x,backlog:v,title:R,severity:E,total:_,recent:F,firstSeen:$,lastSeen:L,outage:O,number:D,url:W})=>({change:x,...x===
"open"&&v===!0?{backlog:v}:{},title:_n(R),severity:E,total:_,recent:F,firstSeen:$,lastSeen:L,outage:O,issue:yg(D,W)})),totals:a.slice(0,Ln).map(x=>({...x,task:x.
task===null?null:_n(x.task)})),groups:i.slice(0,Ln).map(x=>({title:_n(x.title),severity:x.severity,count:x.count,trend:x.trend,firstSeen:x.firstSeen,waiting:x.waiting,
transient:x.transient,muted:x.muted,outage:x.outage,issue:yg(x.number,x.url)})),outages:l.slice(0,Lv).map(x=>({...x,root:_n(x.root)})),omitted:{changes:Math.max(
0,o.length-Ln),totals:Math.max(0,a.length-Ln),groups:Math.max(0,i.length-Ln)},problems:[...wn(e.silent,e.awake),...c].slice(0,gg).map(_n),dashboardUrl:u===null?
null:_e(u)},S=(0,bg.createHash)("sha256").update(JSON.stringify(w)).digest("hex").slice(0,32);return{schema:Iv,type:"digest",id:S,repeat:e.repeat,...w}}s(wg,"re\
nderWebhook");function _n(e){return N(Dn(N(e,hg)),hg)}s(_n,"text");function yg(e,t){return e===null?null:{number:e,url:t===null?null:_e(t)}}s(yg,"issueOf");function xg(e,t){return{name:"Webhook",send:s(n=>Mv(e,wg(n),t),"send")}}s(xg,"webhookNotifier");var _v="check that the receiver has the same `webhook-secret`, s\
igns `TIMESTAMP.BODY` and has the right time",Pv=[{of:[401,403],help:_v},{of:[404],help:"check `webhook-url`"},{of:[405],help:"check `webhook-url`: the receiver\
 must take POST"},{of:[410],help:"the receiver wants no more digests; remove `webhook-url`"},{of:[413],help:"the receiver must take bodies of 512 KB"}];async function Mv(e,t,n){
let r=String(Math.floor(n.now()/1e3)),o=We(e.url,n,{"X-Celery-Failure-Audit-Timestamp":r,"X-Celery-Failure-Audit-Signature":`v1=${Cv(e.secret,r,JSON.stringify(t))}`,
"Idempotency-Key":t.id});return o===null?ze("the webhook"):Se("The webhook",Pv,async()=>(await o.http.post(Le(o.url),{body:t,read:s(()=>null,"read"),anyBody:!0,
idempotent:!0,refusal:s(()=>null,"refusal")}),null))}s(Mv,"postSigned");function Cv(e,t,n){return(0,kg.createHmac)("sha256",e).update(`${t}.${n}`).digest("hex")}
s(Cv,"sign");var Sg={outages:2560,changes:6656,tasks:3072,warnings:3072};function Rg(e){let t=An(e),{sums:n,opening:r,aside:o}=t,a=$n(t,Sg.warnings,Bv,vg),i=t.dashboardUrl===
null?null:_e(t.dashboardUrl),l=_r(t.title),c=s((d,p,f)=>{if(p.length===0)return[];let{kept:m,left:y}=zt(p.map(f),En[d],Sg[d],vg),g=`\u2026 and ${q(y.length)} mo\
re${i===null?"":`: ${Vt("Dashboard",i)}`}`;return[{...Ho(Wt[d]),weight:"Bolder"},...m.flat(),...y.length>0?[Ho(g)]:[]]},"part"),u=[{type:"RichTextBlock",inlines:[
{type:"TextRun",text:l,size:"Large",weight:"Bolder"}]},...r===null?[]:[Ho(`**The audit is on.** ${r}`)],...n.map(wr),...c("outages",t.outages,Fv),...c("changes",
t.changes,Nv),...c("tasks",t.tasks,Dv),...o===null?[]:[Ho(o)],...a.kept.flat(),...a.more===null?[]:[wr(a.more)],{type:"TextBlock",text:t.footer.join(" \xB7 "),wrap:!0,
size:"Small",isSubtle:!0}];return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://ad\
aptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:l,msteams:{width:"Full"},body:u,actions:i===null?[]:[{type:"Action.Ope\
nUrl",title:"Dashboard",url:i}]}}]}}s(Rg,"renderTeams");function vg(e){return Yt(JSON.stringify(e))}s(vg,"sizeOf");function Nv({sign:e,word:t,issue:n,cause:r,facts:o}){
return[wr(`${e} **${t}**${n===null?"":` ${Tg(n)}`} \xB7 ${o}`),Eg(r)]}s(Nv,"changeLines");function Fv(e){let{sign:t,facts:n,root:r}=e,o=On(e,Tg);return[wr(`${t}\
 ${n}`),Eg(r),...o===""?[]:[wr(o)]]}s(Fv,"outageLines");function Tg({number:e,url:t}){return Vt(`#${e}`,t)}s(Tg,"issueLink");function wr(e){return{type:"TextBlo\
ck",text:e,wrap:!0,spacing:"Small"}}s(wr,"line");function Eg(e){return{type:"RichTextBlock",spacing:"None",inlines:[Ag(e)]}}s(Eg,"below");function Dv({sign:e,severity:t,
task:n,facts:r}){return[{type:"RichTextBlock",spacing:"Small",inlines:[{type:"TextRun",text:`${e} ${t} \xB7 `},n===null?{type:"TextRun",text:"no task named"}:Ag(
n),{type:"TextRun",text:` \xB7 ${r}`}]}]}s(Dv,"taskLines");function Bv(e){return[{type:"RichTextBlock",spacing:"Small",inlines:[{type:"TextRun",text:`\u26A0\uFE0F ${_r(
e)}`}]}]}s(Bv,"warningLines");function Ho(e){return{type:"TextBlock",text:e,wrap:!0}}s(Ho,"words");function Ag(e){return{type:"TextRun",text:_r(e),fontType:"Mon\
ospace"}}s(Ag,"log");function $g(e,t){return{name:"Teams",send:s(n=>zv(e,Rg(n),t),"send")}}s($g,"teamsNotifier");var Og="copy the address of the webhook from the flow anew, with all\
 that follows the question mark",Wv=[{of:["WorkflowTriggerIsNotEnabled"],help:"the flow is switched off; switch it on"},{of:["connector-failed"],help:"this is a\
 connector of Office 365, which are retired: make a workflow and take its address (docs/channels.md)"},{of:[400],help:'the flow must start with "When a Teams we\
bhook request is received" and be switched on'},{of:[401,403],help:`${Og}; its trigger must let anyone start it`},{of:[404,410],help:`the flow is gone; make a n\
ew one, or ${Og}`},{of:[413],help:"the card is larger than the flow takes"},{of:["web-page"],help:"a web page answered in place of Teams: check `teams-webhook-u\
rl`, and any proxy on the way"}];async function zv(e,t,n){let r=We(e,n);return r===null?ze("the Teams webhook"):Se("Teams",Wv,async()=>{let{data:o,status:a}=await r.
http.post(Le(r.url),{body:t,read:Uv,refusal:Hv});return o?{code:"connector-failed",status:a}:null})}s(zv,"postTeams");function Uv(e){return/delivery failed with error|endpoint returned HTTP error/i.
test(e)}s(Uv,"connectorFailed");function Hv(e){try{let t=A(A(JSON.parse(e),"error"),"code");return typeof t=="string"&&/^[A-Za-z]{1,60}$/.test(t)?t:null}catch{return null}}
s(Hv,"codeOf");function E2({channels:e,severityChannels:t},n){let{slack:r,teamsUrl:o,discordUrl:a,webhook:i}=e,l=Ig(n);return[...r===null?[]:Gv(r,t,l),...o===null?[]:[$g(o,l)],
...a===null?[]:[fg(a,l)],...i===null?[]:[xg(i,{...l,now:n.now})]]}s(E2,"notifiersOf");function Gv(e,t,n){return e.kind==="webhook"?[{name:"Slack",send:s(r=>ag(e.
url,Bo(r),n),"send")}]:[mi("Slack",e,null,n),...t.map(({name:r,severity:o})=>mi(`Slack ${r}`,{...e,channel:r},o,n))]}s(Gv,"slackNotifiers");function A2({heartbeat:e},t){
return e===null?null:()=>mg(e,Ig(t))}s(A2,"heartbeatOf");function Ig({sleep:e,log:t}){return{userAgent:Rn,sleep:e,log:t}}s(Ig,"postOf");var jv=new Set(["program","sender","host","system","source"]),qv={phrase:"it would leave out tracebacks, retries and failures that other words tell of",severity:"\
many shippers give every line the same severity, and INFO lines tell of retries",either:"a line may match its other part instead",unread:"it could not be read"};
function _g({name:e,query:t}){let n=t.match(/"[^"]*"?|'[^']*'?|[()]|-(?=\S)|[^\s()"':]+:|[^\s()":]+/g)??[],r={tokens:n,at:0},{terms:o,unused:a}=Pg(r),i=n.slice(
r.at).join(" "),l=i===""?a:[{text:t,why:"unread"}];return{terms:i===""?o??"":"",unused:l.map(({text:c})=>c),notes:l.map(({text:c,why:u})=>`Not used of the saved\
 search "${e}": ${c}; ${qv[u]}.`)}}s(_g,"scopeOf");function Pg(e){let t=e.at,n=[Lg(e)];for(;e.tokens[e.at]==="OR";)e.at+=1,n.push(Lg(e));let[r]=n;if(n.length===
1&&r)return r;let o=n.flatMap(a=>a.unused);return n.every(({terms:a})=>a!==null)?{terms:`(${n.map(({terms:a})=>a).join(" OR ")})`,unused:o}:{terms:null,unused:[
{text:gi(e,t),why:"either"}]}}s(Pg,"readAny");function Lg(e){let t=[];for(;;){let r=e.tokens[e.at];if(r==="AND")e.at+=1;else{if(r===void 0||r==="OR"||r===")")break;
t.push(Mg(e))}}let n=t.flatMap(r=>r.terms??[]);return{terms:n.length===0?null:n.join(" "),unused:t.flatMap(({unused:r})=>r)}}s(Lg,"readAll");function Mg(e){let t=e.
at,n=e.tokens[e.at]??"";if(e.at+=1,n==="-"||n==="NOT")return Mg(e),{terms:gi(e,t).replace(/^NOT ?/,"-"),unused:[]};if(n==="("){let r=Pg(e);return e.at+=1,r}if(n.
length>1&&/^[a-z.]+:$/i.test(n)){if(e.tokens[e.at]==="(")for(;e.at<e.tokens.length&&e.tokens[e.at]!==")";)e.at+=1;e.at+=1;let r=n.slice(0,-1).toLowerCase(),o=gi(
e,t);return jv.has(r)?{terms:o,unused:[]}:{terms:null,unused:[{text:o,why:r==="severity"||r==="facility"?"severity":"phrase"}]}}return{terms:null,unused:[{text:n,
why:"phrase"}]}}s(Mg,"readOne");function gi({tokens:e,at:t},n){return e.slice(n,t).join(" ").replace(/(^|[\s(])- /g,"$1-").replace(/: /g,":").replace(/\( /g,"(").
replace(/ \)/g,")")}s(gi,"textOf");function Pn(e,t){let n=null,r=null,o=null,a=!1;return{see(i,l){return t!==null&&l>t?(a=!0,!1):e!==null&&l<e?(n=null,r=null,o=null,!1):(a||(n??=o!==null&&T(o,i)<
0?o:i,r=i),!0)},readTo(i){!a&&r!==null&&T(i,r)>0&&(r=i)},readFrom(i){o=i},stop(){a=!0},range:s(()=>n!==null&&r!==null?[n,r]:null,"range")}}s(Pn,"createExamined");function H(e){return`${new Date(e*1e3).toISOString().slice(0,19)}Z`}s(H,"utc");function ne(e){let t=/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?(?:Z|UTC|([+-]\d\d):?(\d\d))$/.
exec(e);if(t===null)return null;let n=t[3]===void 0?"Z":`${t[3]}:${t[4]??"00"}`,r=Date.parse(`${t[1]}T${t[2]}${n}`);return Number.isNaN(r)?null:Math.floor(r/1e3)}
s(ne,"epochSeconds");function Ut(){let e="",t=null;return n=>{if(n===e&&t!==null)return t;let r=ne(n);return r===null?null:(e=n,t={seconds:r,at:H(r)},t)}}s(Ut,"\
createReceiptClock");var Cg=3600;function Fg(e,t){let n=ss(e.path);return n===null||n.start-Cg<=t.last&&(t.from===null||n.end+Cg>=t.from)}s(Fg,"touches");function Dg(e,t,n,r){let o=[
...e].map(([{file:f},m])=>({...m,file:f,range:m.examined.range(),period:ss(f.path)})),a=[],i=!0;for(let{file:f,odd:m,unordered:y,broken:g}of o)g!==null&&a.push(
`${g}; what followed was not read.`),y>0&&a.push(`${f.path}: ${Ng(y,"event")} out of the order of ids left out; sort the file by id.`),(g!==null||y>0)&&(i=!1),m>
0&&a.push(`${f.path}: ${Ng(m,"line")} in another format left out.`);let l=n.first>n.last;l&&a.push(`No event of the window is in the files (${o.length} read).`);
let c=Math.max(0,...o.map(({file:f})=>ne(f.modifiedAt)??0)),u=t.from??(l?t.to??c:n.first),d=t.to??(l?Math.max(u,c):n.last),p=o.flatMap(({period:f})=>f===null?[]:
[f]);if(p.length===o.length){let f=Zv(p,u,d);f.length>0&&(i=!1);for(let m of f)a.push(`No file holds the time from ${H(m.start)} to ${H(m.end)}.`);f[0]?.start===
u&&(u=f.shift()?.end??u),f[0]!==void 0&&(d=f[0].start-1)}for(let{broken:f,reached:m}of o)f!==null&&(d=Math.min(d,(m??u)-1));return{from:H(u),to:H(Math.max(u,d)),
complete:i,reasons:a,examined:r?[]:Kv(o),requests:0}}s(Dg,"coverageOf");function Kv(e){let t=[],n=e.flatMap(a=>a.period!==null&&a.broken===null&&a.unordered===0?
[{...a.period,range:a.range}]:[]).toSorted((a,i)=>a.start-i.start),r=Number.NaN,o=null;for(let a of n)a.start!==r&&(o=null),o!==null&&a.range!==null&&T(o[1],a.range[0])<
0&&t.push([o[1],a.range[0]]),r=a.end,o=a.range??o;return Me(e.flatMap(a=>a.range===null?[]:[a.range]),t)}s(Kv,"joined");function Zv(e,t,n){let r=[],o=t;for(let{
start:a,end:i}of[...e.toSorted((l,c)=>l.start-c.start),{start:n,end:n}])a>o&&r.push({start:o,end:Math.min(a,n)}),o=Math.max(o,i);return r}s(Zv,"gapsOf");function Ng(e,t){
return`${e} ${t}${e===1?"":"s"}`}s(Ng,"count");var Bg={tsv:"10 columns separated by tabs (id, generated_at, received_at, source_id, source_name, source_ip, facility_name, severity_name, program, message)",ndjson:"\
one JSON object a line with the search API's keys (id, received_at, source_name, program, message)",plain:"lines of text"};function hi(e,t){let n=e.replace(/\.gz$/,
"");return n.endsWith(".tsv")?"tsv":n.endsWith(".ndjson")||n.endsWith(".jsonl")?"ndjson":/^\d{5,20}\t\d{4}-\d\d-\d\d /.test(t)?"tsv":t.startsWith("{")&&kr()(t)!==
null?"ndjson":"plain"}s(hi,"formatOf");function Go(){let e=Ut(),t=[];return n=>{let r=0;for(let i=0;i<9;i++){let l=n.indexOf("	",r);if(l<0)return null;t[i]=n.slice(
r,l),r=l+1}let o=ve(t[0]),a=e(t[2]??"");return o===null||a===null?null:{seconds:a.seconds,event:{id:o,at:a.at,source:t[4]??"",program:t[8]??"",message:n.slice(r)}}}}
s(Go,"createTsvReader");function kr(){let e=Ut();return t=>{let n;try{n=He(t)}catch{return null}let r=ve(A(n,"id")),o=e(K(A(n,"received_at"),K(A(n,"time"),"")));
if(r===null||o===null)return null;let a=K(A(n,"source_name"),K(A(n,"hostname"),""));return{seconds:o.seconds,event:{id:r,at:o.at,source:a,program:K(A(n,"program"),
""),message:K(A(n,"message"),"")}}}}s(kr,"createNdjsonReader");var Yv=/^.{0,120}?\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[,.]\d{3}/;function yi(e){let t=Yv.exec(e);
return t===null?null:ne(`${t[1]}T${t[2]}Z`)}s(yi,"stampOf");function Wg(e,t,n){let r=t,o=H(t);return a=>{let i=yi(a);return i!==null&&i!==r&&(r=i,o=H(i)),{seconds:r,
event:{id:String(n()),at:o,source:e.source,program:e.program,message:a}}}}s(Wg,"createPlainReader");var Vv=5e3;async function*Hg(e){let t=e.toSorted((a,i)=>T(a.firstId,i.firstId)),n=[],r=[],o="";for(;;){let a=Ug(n);for(;t[0]!==void 0&&(a===null||T(t[0].firstId,
jo(a))<=0);){let l={pages:t.shift().pages(),page:[],next:0};await zg(l)&&n.push(l),a=Ug(n)}if(a===null)break;let i=Xv([...n.filter(l=>l!==a).map(jo),...t.slice(
0,1).map(l=>l.firstId)]);for(;a.next<a.page.length;a.next++){let l=a.page[a.next].event;if(i!==null&&T(l.id,i)>0)break;T(l.id,o)>0&&(r.push(l),o=l.id)}a.next>=a.
page.length&&!await zg(a)&&n.splice(n.indexOf(a),1),r.length>=Vv&&(yield r,r=[])}r.length>0&&(yield r)}s(Hg,"mergeById");async function zg(e){for(let t=await e.
pages.next();t.done!==!0;t=await e.pages.next())if(t.value.length!==0)return e.page=t.value,e.next=0,!0;return!1}s(zg,"advance");function jo(e){return e.page[e.
next].event.id}s(jo,"headOf");function Ug(e){return e.reduce((t,n)=>t===null||T(jo(n),jo(t))<0?n:t,null)}s(Ug,"lowestOf");function Xv(e){return e.reduce((t,n)=>t===
null||T(n,t)<0?n:t,null)}s(Xv,"lowestId");import{basename as oR}from"node:path";import{pipeline as Jv,Readable as Qv}from"node:stream";import{createGunzip as eR}from"node:zlib";var tR=1<<20,Gg=4<<20,jg=10;async function*bi(e,t){let n=null;for await(let r of nR(e,t)){let o=n===null?r:Buffer.concat([n,r]),a=[],i=0;for(let l=o.indexOf(jg);l>=
0;l=o.indexOf(jg,i))a.push(o.toString("utf8",i,l>i&&o[l-1]===13?l-1:l)),i=l+1;if(n=i<o.length?Buffer.from(o.subarray(i)):null,n!==null&&n.length>Gg)throw new z(
`${t} has no line break in ${Gg>>20} MiB: it is no log`);a.length>0&&(yield a)}n!==null&&(yield[n.toString("utf8")])}s(bi,"readLines");async function*nR(e,t){let n=e[Symbol.
asyncIterator]();try{let r=await n.next();if(r.done===!0)return;let o=r.value[0]===31&&r.value[1]===139;if(!o&&t.endsWith(".gz"))throw new z(`${t} is not gzip a\
lthough its name says so`);let a=Qv.from(rR(r.value,n),{objectMode:!0});if(!o)return yield*a;let i=eR({chunkSize:tR});Jv(a,i,()=>{}),yield*i}finally{e.destroy()}}
s(nR,"readBytes");async function*rR(e,t){yield e;for(let n=await t.next();n.done!==!0;n=await t.next())yield n.value}s(rR,"startingWith");var sR=2e3;async function qg(e){let t=bi(e.open(),e.path),n=[],r=null,o=null;try{for(let c=await t.next();c.done!==!0;c=await t.next()){for(let d of c.value)n.push(
d);let u=n.find(d=>d!=="");if(u!==void 0&&(r??=hi(e.path,u),r!=="plain"||(o??=c.value.map(yi).find(d=>d!==null)??null,o!==null||n.length>sR)))break}e.once||await t.
return(void 0)}catch(c){throw c instanceof z?c:new z(`${e.path} cannot be read: ${Ar(c)}`)}let a=n.findIndex(c=>c!==""),i=n[a]??"";if(i.slice(0,4096).includes("\
\0"))throw new z(`${e.path} is binary: it is no log`);r??=hi(e.path,"");let l=r==="tsv"?Go()(i):r==="ndjson"?kr()(i):null;if(r!=="plain"&&l===null&&i!=="")throw new z(
`${e.path}:${a+1}: expected ${Bg[r]}; found ${r==="tsv"?iR(i):"something else"}`);return{file:e,format:r,first:l,startsAt:o??ne(e.modifiedAt)??0,lines:e.once?()=>aR(
n,t):()=>bi(e.open(),e.path)}}s(qg,"probe");async function*aR(e,t){yield e,yield*t}s(aR,"goOn");function iR(e){let t=e.split("	").length;return t<10?`${t} colum\
n${t===1?"":"s"}`:"an id or a receipt time that cannot be read"}s(iR,"found");function Kg(e){let t=e.map(({file:n})=>n.path==="-"?"stdin":oR(n.path));return new Map(
e.map((n,r)=>[n,t.indexOf(t[r]??"")===t.lastIndexOf(t[r]??"")?t[r]??"":n.file.path]))}s(Kg,"namesOf");async function Zg(e){if(e.files.length===0)throw new z("no files to read","Name at least one file in `archive`.");let t=[];for(let o of e.files)t.push(await qg(
o));let n=t.find(({format:o})=>o==="plain"),r=t.find(({format:o})=>o!=="plain");if(n!==void 0&&r!==void 0)throw new z(`archives and plain logs cannot be read to\
gether: ${r.file.path} has event ids, ${n.file.path} has none`,"Give `archive` only one of the two kinds.");return{name:"archive",hasIds:n===void 0,search:s((o,a)=>lR(
t,o,a),"search"),link:s(()=>null,"link")}}s(Zg,"archiveSource");async function*lR(e,t,n){let r=t.to===null?null:ne(t.to),o={from:t.from===null?null:ne(t.from),to:r,
last:r===null?Number.POSITIVE_INFINITY:r+t.margin},a=e.filter(({file:d})=>Fg(d,o)),i=new Map(a.map(d=>[d,{examined:Pn(o.from,o.to),odd:0,unordered:0,broken:null,
reached:null}])),l={first:Number.POSITIVE_INFINITY,last:Number.NEGATIVE_INFINITY},c=e.some(({format:d})=>d==="plain"),u=c?uR(a,i,o,l):cR(a,i,o,l);for await(let d of u){
let p=n===void 0?d:d.filter(f=>Pe(f,n));p.length>0&&(yield p)}return Dg(i,o,l,c)}s(lR,"search");function cR(e,t,n,r){return Hg(e.flatMap(o=>{let a=t.get(o);if(o.
first===null||a===void 0)return[];let i=o.format==="tsv"?Go():kr();return[{firstId:o.first.event.id,pages:s(()=>Yg(o,i,a,n,r),"pages")}]}))}s(cR,"readMerged");async function*uR(e,t,n,r){
let o=Kg(e),a=0;for(let i of e.toSorted((l,c)=>l.startsAt-c.startsAt)){let l=t.get(i),c=o.get(i)??i.file.path,u=c.slice(c.lastIndexOf("/")+1),d=Wg({source:c,program:u},
i.startsAt,()=>++a);if(l!==void 0)for await(let p of Yg(i,d,l,n,r))yield p.map(({event:f})=>f)}}s(uR,"readPlain");async function*Yg(e,t,n,r,o){let a="";try{for await(let i of e.
lines()){let l=[],c=Number.POSITIVE_INFINITY;for(let u of i){if(u==="")continue;let d=t(u);if(d===null){n.odd+=1;continue}let{event:p,seconds:f}=d,m=T(p.id,a);if(m===
0)continue;if(m<0){n.unordered+=1,n.examined.stop();continue}a=p.id,n.reached=f,c=Math.min(c,f);let y=n.examined.see(p.id,f);y&&(o.first=Math.min(o.first,f),o.last=
Math.max(o.last,f)),(y||r.to!==null&&f>r.to&&f<=r.last)&&l.push(d)}if(l.length>0&&(yield l),c>r.last&&Number.isFinite(c))return}}catch(i){n.broken=i instanceof z?
i.message:`${e.file.path} broke off: ${Ar(i)}`}}s(Yg,"readPages");function qo(e,t,n){let r=[],o=!1;return async()=>{o&&r.push(n.now()),o=!0;let a=r.length<e?void 0:r.shift();if(a===void 0)return;let i=a+t+20-n.now();i>0&&await n.
sleep(i)}}s(qo,"createPace");function Ko(e){let t=0;return{see(n){let r=n===null?Number.NaN:e()-Date.parse(n);Number.isNaN(r)||(t=r>0&&r<36e5?r:0)},get aheadMs(){return t}}}s(Ko,"createServ\
iceClock");var Vg=2e3;function Mn(e,t,n){let r=t??"",a=[n.length>0&&/\bOR\b/.test(r)?`(${r})`:r,...n].filter(i=>i!=="").join(" ");if(a.length>Vg)throw new z(`the query has\
 ${a.length} characters; ${e} takes ${Vg}`,"Shorten `query`, or narrow the search with `group` and `system` instead.");return a}s(Mn,"searchTerms");function xr(e,t){
if(!t.includes('"'))return`"${t}"`;if(!t.includes("'"))return`'${t}'`;throw new z(`a phrase with both kinds of quotes cannot be searched in ${e}`)}s(xr,"quoted");
function Zo(e,{any:t,none:n,except:r=[]}){let o=t.map(l=>xr(e,l)),a=[...(n??[]).map(l=>`-${xr(e,l)}`),...r.length>0?[`-program:(${r.map(l=>xr(e,l)).join(" ")})`]:
[]],i=[...o,...a.length>0?[`(${a.join(" ")})`]:[]];return i.length===1?i[0]??"":`(${i.join(" OR ")})`}s(Zo,"filterTerms");async function Xg(e,t){if(/^\d+$/.test(t))return t;let n=await ki(e,"groups",eh),r=Si(n,t);if(r!==null)return r.id;throw new z(`Papertrail has no group named "${t}\
"`,n.length===0?"The token sees no groups at all: leave `group` empty.":`Groups the token can see: ${xi(n)}.`)}s(Xg,"findGroup");async function Jg(e,t){if(/^\w+$/.
test(t))return t;let n=await ki(e,"systems",eh),r=Si(n,t);if(r!==null)return r.id;throw new z(`Papertrail has no system named "${t}"`,n.length===0?"The token se\
es no systems at all: leave `system` empty.":`Systems the token can see: ${xi(n)}.`)}s(Jg,"findSystem");async function Qg(e,t){let n=await ki(e,"searches",pR),r=n.
find(({id:o})=>o===t)??Si(n,t);if(r!==null)return r;throw new z(`Papertrail has no saved search named "${t}"`,n.length===0?"The token sees no saved searches at \
all: leave `saved-search` empty.":`Saved searches the token can see: ${xi(n)}.`)}s(Qg,"findSavedSearch");var dR={groups:"groups",systems:"systems",searches:"sav\
ed searches"};async function ki(e,t,n){try{return(await e.get(`/api/v1/${t}.json`,{read:n})).data}catch(r){throw r instanceof pe?new z(`Papertrail's ${dR[t]} co\
uld not be read: ${r.message}`,vi(r)):r}}s(ki,"list");var wi=30;function xi(e){return`${e.slice(0,wi).map(({name:n})=>n).join(", ")}${e.length>wi?` and ${e.length-
wi} more`:""}`}s(xi,"some");function Si(e,t){let n=e.filter(({name:r})=>r.toLowerCase()===t.toLowerCase());return e.find(({name:r})=>r===t)??(n.length===1?n[0]??
null:null)}s(Si,"named");function pR(e){let t=He(e);if(!Array.isArray(t))throw new SyntaxError("no list of searches");return t.flatMap(n=>{let r=ve(A(n,"id")),o=A(
n,"name");return r===null||typeof o!="string"?[]:[{id:r,name:o,query:K(A(n,"query"),""),group:ve(A(A(n,"group"),"id"))}]})}s(pR,"readSearches");function eh(e){let t=He(
e);if(!Array.isArray(t))throw new SyntaxError("no list");return t.flatMap(n=>{let r=ve(A(n,"id")),o=A(n,"name");return r!==null&&typeof o=="string"?[{id:r,name:o}]:
[]})}s(eh,"readNamed");var Yo="Accounts that were moved to SolarWinds Observability get this answer too: for those use `solarwinds-token`, with an API token mad\
e there.",fR=[{when:s(e=>e.status===401,"when"),text:`Papertrail does not accept the token: copy it anew from your Papertrail profile. ${Yo}`},{when:s(e=>e.status===
400,"when"),text:"Papertrail does not understand the search: check `query`; brackets and other special characters belong in quotes."},{when:s(e=>e.status===404,
"when"),text:`Nothing is there: check \`papertrail-url\`, \`group\` and \`system\`. ${Yo}`},{when:s(e=>e.status!==null&&e.status>=300&&e.status<400,"when"),text:`\
Papertrail sends the search to another address, where the token is not sent: check \`papertrail-url\`. ${Yo}`},{when:s(e=>e.html,"when"),text:`A web page came b\
ack instead of the API: check \`papertrail-url\` and any proxy on the way. ${Yo}`},{when:s(e=>e.status===403,"when"),text:"The token may not search these logs: \
its owner needs access to them."},{when:s(e=>e.status===429,"when"),text:"The whole account shares 25 requests in 5 seconds: something else is using them up. Th\
e next run tries again."},{when:s(e=>e.retryable,"when"),text:"This usually passes: the next run reads the same time again."}];function vi(e){return fR.find(t=>t.
when(e))?.text??null}s(vi,"adviceFor");function th(e){let t=`https://my.papertrailapp.com${e===null?"":`/groups/${e}`}/events`;return{link:s(({id:n})=>`${t}?focus=${n}`,"link"),linkAround:s(({id:n})=>`${t}\
?centered_on_id=${n}`,"linkAround"),linkSearch:s(n=>`${t}?q=${encodeURIComponent(n.includes('"')?`'${n}'`:`"${n}"`)}`,"linkSearch")}}s(th,"linksOf");function nh(e){let t=He(e),n=A(t,"events");if(!Array.isArray(n))throw new SyntaxError("no events array");let r=Ut(),o=n.map(a=>mR(a,r));return o.some((a,i)=>i>0&&
T(o[i-1]?.event.id??"",a.event.id)>0)&&o.sort((a,i)=>T(a.event.id,i.event.id)),{events:o,minId:ve(A(t,"min_id")),maxId:ve(A(t,"max_id")),reachedEnd:A(t,"reached\
_end")===!0,reachedBeginning:A(t,"reached_beginning")===!0,stoppedBy:gR(t),minTime:ne(K(A(t,"min_time_at"),"")),maxTime:ne(K(A(t,"max_time_at"),""))}}s(nh,"read\
SearchPage");function mR(e,t){let n=ve(A(e,"id")),r=t(K(A(e,"received_at"),K(A(e,"generated_at"),"")));if(n===null||r===null)throw new SyntaxError("an event wit\
hout id or receipt time");return{seconds:r.seconds,event:{id:n,at:r.at,source:K(A(e,"source_name"),K(A(e,"hostname"),"")),program:K(A(e,"program"),""),message:K(
A(e,"message"),"")}}}s(mR,"readEvent");function gR(e){return A(e,"reached_record_limit")===!0?"records":A(e,"reached_time_limit")===!0||A(e,"backend_timeout")===
!0?"time":null}s(gR,"stoppedBy");function Vo({maxPages:e,maxMs:t,maxEvents:n},r){let o=r(),a=0,i=0,l=s((c,u)=>u!==void 0&&c>=u,"over");return{get pages(){return a},page(c){a+=1,i+=c},spent(){return a===
0?null:l(a,e)?`The budget of ${a} result pages was spent.`:l(r()-o,t)?`The budget of ${Math.round((t??0)/1e3)} s for the search was spent.`:l(i,n)?`The budget o\
f ${n} lines for the search was spent.`:null}}}s(Vo,"createBudget");function Xo(e,t,n){return t>e+300&&n/1e3-t>=72e3}s(Xo,"isLateStart");function Jo(e,t,n,r){return r?`${e} holds nothing older than ${t} any more: the time from ${n}\
 to then is past its retention and was not read.`:`${e} holds nothing older than ${t}: either its retention ends there or these logs begin there. The time from ${n}\
 to then could not be examined.`}s(Jo,"nothingOlder");function rh({query:e,group:t,system:n,pageSize:r},o,a){let i=hR(e,a);return{tail:"false",min_time:String(o),limit:String(r),...t===null?{}:{group_id:t},...n===null?
{}:{system_id:n},...i===""?{}:{q:i}}}s(rh,"searchParams");function hR(e,t){if(t===void 0)return e;try{return Mn("Papertrail",e,[Zo("Papertrail",t)])}catch(n){throw n instanceof
z?new it(n.message):n}}s(hR,"termsOf");var yR=200;async function oh(e,t,n,r){let o=new Map,a=null;for(let i=0;i<yR;i++){let l=await e(a===null?{...t,max_time:String(r)}:{...t,max_id:a});for(let{event:d,
seconds:p}of l.events)p>=n&&p<=r&&o.set(d.id,d);let c=l.events[0]?.event.id??null,u=[l.stoppedBy==="records"?c:null,l.minId,c].find(d=>d!==null&&(a===null||T(d,
a)<0));if(l.stoppedBy===null||u==null&&l.reachedBeginning)return[...o.values()].toSorted((d,p)=>T(d.id,p.id));if(u==null)return null;a=u}return null}s(oh,"readR\
ange");async function ah(e,t,n,{group:r,narrowed:o},a){let i=t.minTime??t.events[0]?.seconds??n;if(!Xo(t.minTime===null?n:n-300,i,a))return n;let l={tail:"false",limit:"\
1",...r===null?{}:{group_id:r}},c=await e({...l,max_time:String(n)});if(c.events.length>0||!c.reachedBeginning)return n;if(!o)return i;let u=(await e({...l,min_time:String(
n)})).events[0]?.seconds??i;return u>n+300?u:n}s(ah,"heldFrom");async function*lh(e,t,n){let{options:r,scope:o,http:a,clock:i,readPage:l}=e,c=t.from===null?null:ne(t.from),u=t.to===null?null:ne(t.to);if(c===null)throw new z(
"a search of Papertrail needs the time it starts at","Give `since`.");let d=rh(o,c,n),p=u===null?Number.POSITIVE_INFINITY:u+t.margin,f=Pn(c,u),m=[],y=a.requests,
g=Vo(r,r.now),b=t.after??null,k=t.after??"",h=c,w=c,S=!0,x=!1,v=s(F=>{let $=f.range();return{from:H(w),to:H(Math.max(w,F)),complete:S,reasons:m,...x?{brokeOff:!0}:
{},examined:$===null?[]:[$],requests:a.requests-y}},"covered"),R=s(F=>{if(S=!1,x=!0,u!==null&&h>u)return m.push(`${F} The window itself was read; the lines afte\
r it, which may belong to its last failures, were not.`),v(u);let $=Math.max(c,h-1);return m.push(`${F} Read up to ${H($)}; what came later is left to the next \
run.`),v($)},"stopped"),E=s(F=>R(`The search broke off after ${g.pages} result page${g.pages===1?"":"s"}: ${F.message}.`),"brokeOff"),_={group:o.group,narrowed:o.
query!==""||o.system!==null};if(t.short&&u!==null){let F=await oh(l,d,c,u).catch($=>ih($,n));return F===null?R("Papertrail answered twice with the same position\
, so the search could not go on."):(F.length>0&&(yield F),v(u))}for(let F=0;;F++){if(F>=(t.pages??Number.POSITIVE_INFINITY))return{...v(Math.min(u??Number.POSITIVE_INFINITY,
Math.max(c,h-1))),...b===null?{}:{rest:b}};let $=g.spent();if($!==null)return R($);let L=r.now(),O;try{O=await l(b===null?d:{...d,min_id:b})}catch(U){if(!(U instanceof
pe))throw U;return F===0&&ih(U,n),E(U)}if(g.page(O.events.length),F===0){O.minId!==null&&f.readFrom(O.minId);let U=c;try{t.after===void 0&&n===void 0&&(U=await ah(
l,O,c,_,r.now()))}catch(ae){if(!(ae instanceof pe))throw ae;if(ae.retryable)return E(ae)}U>c&&(w=U,S=!1,m.push(Jo("Papertrail",H(U),H(c),t.continues===!0)))}let D=[];
for(let{event:U,seconds:ae}of O.events){if(T(U.id,k)<=0)continue;k=U.id,h=Math.max(h,ae),(f.see(U.id,ae)||u!==null&&ae>u&&ae<=p)&&D.push(U)}h=Math.max(h,O.maxTime??
0),O.maxId!==null&&O.maxTime!==null&&!O.reachedEnd&&O.maxTime<=(u??Number.POSITIVE_INFINITY)&&f.readTo(O.maxId),D.length>0&&(yield D);let W=bR(O,b,o.pageSize);if(W===
"done"||W==="stuck"&&O.reachedEnd)return v(Math.min(u??Number.POSITIVE_INFINITY,Math.max(Math.floor((L-i.aheadMs)/1e3),h)));if(h>p)return v(u??h);if(W==="stuck")
return R("Papertrail answered twice with the same position, so the search could not go on.");b=W.id}}s(lh,"searchPapertrail");function bR(e,t,n){let r=e.stoppedBy===
"records"||e.events.length>=n;if(e.stoppedBy===null&&!r)return"done";let o=e.events.at(-1)?.event.id??null,a=[r?o:null,e.maxId,o].find(i=>i!==null&&(t===null||T(
i,t)>0));return a==null?"stuck":{id:a}}s(bR,"nextBound");function ih(e,t){throw e instanceof pe?t!==void 0&&(e.status===400||e.status===414)?new it(e.message):new z(
`Papertrail could not be searched: ${e.message}`,vi(e)):e}s(ih,"throwRefusal");var ch={requests:25,perMs:5e3},wR=3e4,kR=1e4;async function uh(e){let t=qo(ch.requests,ch.perMs,e),n=0,r=Ko(e.now),o=Tt({baseUrl:e.url,headers:{"X-Papertrail-To\
ken":e.token},timeoutMs:e.timeoutMs??wR,userAgent:e.userAgent,sleep:e.sleep,now:e.now,log:e.log,pace:s(async()=>{let p=n-e.now();p>0&&await e.sleep(p),await t()},
"pace")}),a=e.savedSearch?await Qg(o,e.savedSearch):null,i=a===null?null:_g(a),l=e.group?await Xg(o,e.group):a?.group??null,c=e.system?await Jg(o,e.system):null,
u={query:Mn("Papertrail",e.query,i===null?[]:[i.terms]),group:l,system:c,pageSize:e.pageSize??kR};async function d(p){let{data:f,header:m}=await o.get("/api/v1/\
events/search.json",{params:p,read:nh});return r.see(m("date")),m("x-rate-limit-remaining")==="0"&&(n=e.now()+Bi(m("x-rate-limit-reset"))),f}return s(d,"readPag\
e"),{name:"papertrail",hasIds:!0,pageEvents:u.pageSize,notes:i?.notes??[],search:s((p,f)=>lh({options:e,scope:u,http:o,clock:r,readPage:d},p,f),"search"),...th(
l)}}s(uh,"papertrailSource");var Qo="check `solarwinds-url`: it names the data centre of your organisation, as in https://api.eu-01.cloud.solarwinds.com (na-01, na-02, eu-01, ap-01)",xR=[{when:s(
e=>e.status===401,"when"),text:`SolarWinds does not accept the token: it has to be an API token that may read logs (an ingestion token may not), of the data cen\
tre that is asked; ${Qo}.`},{when:s(e=>e.status===400,"when"),text:"SolarWinds does not understand the search: check `query`, `group` and `system`; brackets and\
 other special characters belong in quotes."},{when:s(e=>e.status===404,"when"),text:`Nothing is there: ${Qo}.`},{when:s(e=>e.status===403&&e.html,"when"),text:"\
A firewall turned the request away: the next run tries again; check any proxy on the way."},{when:s(e=>e.html,"when"),text:`A web page came back instead of the \
API: ${Qo}, and any proxy on the way.`},{when:s(e=>e.status===403,"when"),text:"The token may not read these logs: use one with Full Access, or with the permiss\
ion to read logs."},{when:s(e=>e.status===429,"when"),text:"The organisation has made too many requests: something else is using them up. The next run tries aga\
in."},{when:s(e=>e.status===null&&e.retryable,"when"),text:`No answer came: ${Qo}. Otherwise the next run reads the same time again.`},{when:s(e=>e.retryable,"w\
hen"),text:"This usually passes: the next run reads the same time again."}];function dh(e){return xR.find(t=>t.when(e))?.text??null}s(dh,"adviceFor");var ph=1303937222200,fh=22,Ri=2;function mh(){let e=0n;return{next(t,n){let r=[];for(let o of SR(t,n)){let a=gh(o)?BigInt(o.id??0):vR(o.micros);e=a>e?a:e+1n;let{
seconds:i,at:l,source:c,program:u,message:d}=o;r.push({seconds:i,event:{id:String(e),at:l,source:c,program:u,message:d}})}return r}}}s(mh,"createIdSeries");function SR(e,t){
let n=(t?e.toReversed():e).toSorted((r,o)=>r.micros-o.micros);for(let r=0;r<n.length;){let o=n[r],a=r+1;for(;a<n.length&&n[a]?.micros===o?.micros;)a+=1;let i=n.
slice(r,a);i.length>1&&i.every(gh)&&n.splice(r,i.length,...i.toSorted((l,c)=>T(l.id??"",c.id??""))),r=a}return n}s(SR,"inOrder");function gh({id:e,micros:t}){if(e===
null||!/^[1-9]\d{0,18}$/.test(e))return!1;let n=Number(e)/2**fh+ph;return Math.abs(n-t/1e3)<=Ri*1e3}s(gh,"tellsItsTime");function vR(e){return BigInt(Math.max(0,
Math.floor(e/1e3)-ph))<<BigInt(fh)}s(vR,"idAt");function hh(e){let t=He(e),n=A(t,"logs");if(!Array.isArray(n))throw new SyntaxError("no logs array");let r=Ut();return{logs:n.map(o=>RR(o,r)),next:K(A(A(t,"page\
Info"),"nextPage"),"")||null}}s(hh,"readLogsPage");function RR(e,t){let n=K(A(e,"time"),""),r=t(n);if(r===null)throw new SyntaxError("a log without time");let o=/\.(\d{1,6})/.
exec(n)?.[1]??"";return{id:K(A(e,"id"),"")||null,micros:r.seconds*1e6+Number(o.padEnd(6,"0")),seconds:r.seconds,at:r.at,source:K(A(e,"hostname"),""),program:K(A(
e,"program"),""),message:K(A(e,"message"),"")}}s(RR,"readLog");function es(e,t,n){if(!/^[a-z][a-z0-9+.-]*:\/\/|^\/\/|\?|^skipToken=/i.test(e))return{params:{...n,
skipToken:e}};let r=/^skipToken=/i.test(e)?`?${e}`:e;if(!URL.canParse(r,t))return{params:{...n,skipToken:e}};let o=new URL(r,t);return o.origin!==new URL(t).origin?
{foreignHost:o.host}:{params:Object.fromEntries(o.searchParams)}}s(es,"nextPage");var TR=5,ER=400*86400;async function bh(e,t,n,r){return!Xo(t,n,r)||await yh(e,t-ER,t)||e.narrowed&&await yh(e,t,n-1)?t:n}s(bh,"heldFrom");async function yh({url:e,
group:t,ask:n},r,o){let a={direction:"forward",pageSize:"1",startTime:H(r),endTime:H(o),...t===null?{}:{group:t}},i=a;for(let l=0;l<TR;l++){let c=await n(i);if(c.
logs.length>0)return!0;if(c.next===null)return!1;let u=es(c.next,e,a);if("foreignHost"in u)return!0;i=u.params}return!0}s(yh,"mayHold");var AR=8;function wh({url:e,params:t,mostHeld:n,ask:r}){let o=n/2,a=Number.POSITIVE_INFINITY,i={ascents:0,descents:0},l=s(()=>i.descents>i.ascents,"newestFirst");
async function c(u,d){let p={...t,startTime:H(u-1),endTime:H(d+1)},f=[],m=new Set,y=new Set,g=null,b=!1,k=d,h=u,w=s(()=>!b&&h>k,"oldestFirst"),S=s(x=>w()?{logs:f.
filter(({seconds:v})=>v<h),newestFirst:!1,end:h-1,stopped:x}:{logs:[],newestFirst:!1,end:u-1,stopped:x},"cut");for(let x=p;;){let v=await r(x);if(typeof v=="str\
ing")return S(v);for(let _ of v.logs){if(g!==null){let F=OR(g,_);F<0&&(i.ascents+=1),F>0&&(i.descents+=1),b||=_.seconds<g.seconds}g=_,!(_.seconds<u||_.seconds>d||
_.id!==null&&m.has(_.id))&&(_.id!==null&&m.add(_.id),f.push(_),k=Math.min(k,_.seconds),h=Math.max(h,_.seconds))}if(v.next===null)return a=Math.max(1,Math.floor(
(d-u+1)*Math.min(AR,o/Math.max(1,f.length)))),{logs:f,newestFirst:l(),end:d,stopped:null};if(y.has(v.next))return S("SolarWinds answered twice with the same pos\
ition, so the search could not go on.");y.add(v.next);let R=es(v.next,e,p);if("foreignHost"in R)return S(`SolarWinds put the next page on another host (${R.foreignHost}\
), which was not asked: the token is sent to the configured one only.`);if(x=R.params,w()&&f.length>n)return a=Number.POSITIVE_INFINITY,S(null);if(!b||d===u||f.
length===0)continue;let E=f.length/(l()?d-k+1:d-u+1);if(Math.max(E*(d-u+1),f.length)>n)return a=Math.max(1,Math.min(Math.floor(o/E),d-u)),"too long"}}return s(c,
"attempt"),{async read(u,d){for(;;){let p=await c(u,Math.min(d,u+a-1));if(p!=="too long")return p}}}}s(wh,"createSliceReader");function OR(e,t){return e.micros-
t.micros||(e.id!==null&&t.id!==null?T(e.id,t.id):0)}s(OR,"compare");var kh={requests:25,perMs:5e3},$R=9e4,IR=5e4,LR=2*Ri;function xh(e){let t=Tt({baseUrl:e.url,headers:{Authorization:`Bearer ${e.token}`},timeoutMs:e.timeoutMs??$R,
userAgent:e.userAgent,sleep:e.sleep,now:e.now,log:e.log,pace:qo(kh.requests,kh.perMs,e)}),n=Ko(e.now);return{name:"solarwinds",hasIds:!0,search:s((r,o)=>_R({options:e,
http:t,clock:n},r,o),"search"),link:s(()=>null,"link")}}s(xh,"solarwindsSource");async function*_R({options:e,http:t,clock:n},r,o){let a=r.from===null?null:ne(r.
from),i=r.to===null?null:ne(r.to);if(a===null)throw new z("a search of SolarWinds needs the time it starts at","Give `since`.");let l=e.now(),c=t.requests,u=Math.
floor(l/1e3),d=Math.min(i===null?u:i+r.margin,u),p=Pn(a,i),f=mh(),m=Vo(e,e.now),y=a,g=[],b=!1,k=s(async $=>{let{data:L,header:O}=await t.get("/v1/logs",{params:$,
read:hh});return n.see(O("date")),L},"read"),h=s(async $=>{let L=m.spent();if(L!==null)return L;try{let O=await k($);return m.page(O.logs.length),O}catch(O){if(!(O instanceof
pe))throw O;if(m.pages===0)throw new z(`SolarWinds could not be searched: ${O.message}`,dh(O));return w(O)}},"ask"),w=s($=>`The search broke off after ${m.pages}\
 result page${m.pages===1?"":"s"}: ${$.message}.`,"brokeOff"),S=s($=>{let L=p.range();return{from:H(y),to:H($),complete:g.length===0,reasons:g,...b?{brokeOff:!0}:
{},examined:L===null?[]:[L],requests:t.requests-c}},"covered"),x=s(($,L)=>{if(b=!0,i!==null&&L>=i)return g.push(`${$} The window itself was read; the lines afte\
r it, which may belong to its last failures, were not.`),S(i);let O=Math.max(a-1,L);return g.push(`${$} Read up to ${H(O)}; what came later is left to the next \
run.`),S(O)},"stopped"),v=PR(e,o),R={url:e.url,group:e.group||null,narrowed:v.filter!==void 0,ask:k},E=wh({url:e.url,params:v,mostHeld:e.mostHeld??IR,ask:h}),_=o!==
void 0||r.continues!==!0;for(let $=a-LR;$<=d;){let L=await E.read($,d);if(!_&&L.logs.length>0){_=!0;let D=L.logs.reduce((W,{seconds:U})=>Math.min(W,U),d);try{y=
await bh(R,a,D,l)}catch(W){if(!(W instanceof pe))throw W;if(W.retryable)return x(w(W),a-1)}y>a&&g.push(Jo("SolarWinds",H(y),H(a),!0))}let O=[];for(let{event:D,seconds:W}of f.
next(L.logs,L.newestFirst))(p.see(D.id,W)||i!==null&&W>i)&&O.push(D);if(O.length>0&&(yield O),L.stopped!==null)return x(L.stopped,L.end);$=L.end+1}let F=Math.min(
d,Math.floor((l-n.aheadMs)/1e3));return S(Math.max(a,Math.min(i??F,F)))}s(_R,"search");function PR(e,t){let n=Mn("SolarWinds",e.query,[...e.system?[`host:${xr("\
SolarWinds",e.system)}`]:[],...t===void 0?[]:[Zo("SolarWinds",t)]]);return{direction:"forward",pageSize:String(e.pageSize??1e3),...e.group?{group:e.group}:{},...n===
""?{}:{filter:n}}}s(PR,"searchParams");var MR=20*6e4,CR=2e3,NR=1e7;async function dz(e,{now:t,sleep:n,stdin:r,folder:o,log:a}){let i={maxPages:CR,maxEvents:NR,maxMs:MR,userAgent:Rn,sleep:n,now:t,log:a};
switch(e.kind){case"papertrail":return uh({...e,...i});case"solarwinds":return xh({...e,...i});case"archive":return Zg({files:await Hi(e.patterns,o,r,t)})}}s(dz,
"sourceOf");function hz({source:e,window:t},n){let{since:r,until:o,queryDelayMs:a,lookbackMs:i,maxCatchUpMs:l}=t;return{since:r&&Tn(At(r,n)),until:o&&Tn(At(o,n)),automaticUntil:e.
kind==="archive"?null:Tn(n-a),lookbackMs:i,maxCatchUpMs:l}}s(hz,"wishOf");function yz({source:e,window:t},n){if(e.kind==="archive")return{from:null,to:null};let{
since:r,until:o,queryDelayMs:a,lookbackMs:i}=t,l=o===null?n-a:At(o,n),c=r===null?l-i:At(r,n);return{from:Tn(c),to:Tn(l)}}s(yz,"spanOf");function kz(e,t){return{check:e,verdict:"ok",says:t,fix:null,add:null,place:null}}s(kz,"ok");function FR(e,t,n=null){return{check:e,verdict:"unknown",says:t,fix:n,
add:null,place:null}}s(FR,"unknown");function xz(e,t,n,r=null){return{check:e,verdict:"warning",says:t,fix:n,add:r,place:null}}s(xz,"warning");function DR(e,t,n,r=null){
return{check:e,verdict:"wrong",says:t,fix:n,add:r,place:null}}s(DR,"wrong");function Sz(e){return FR(e,"It was not looked at.","Mend the settings first.")}s(Sz,
"notLookedAt");function vz(e,t,{message:n,advice:r}){let[o="",...a]=(r??"").split(`
`);return DR(e,`${t}: ${n}`,o||null,a.length>0?a.join(`
`):null)}s(vz,"wrongBy");function Rz(e,t=12){let n=e.slice(0,t),r=e.length-n.length;return r>0?`${n.join(", ")} and ${r} more`:n.join(", ")}s(Rz,"namesOf");function Tz(e,t,n){
return`${e} ${e===1?t:n}`}s(Tz,"counted");export{ot as a,te as b,re as c,Bn as d,st as e,_e as f,V as g,BR as h,N as i,WR as j,zR as k,fr as l,q as m,Y as n,Wa as o,mr as p,$m as q,_m as r,Pm as s,wn as t,
Ao as u,fl as v,cF as w,it as x,oe as y,tn as z,mc as A,bn as B,dr as C,QM as D,gr as E,hC as F,Fo as G,Nm as H,Bt as I,Tt as J,LD as K,DD as L,Rn as M,Tn as N,
E2 as O,A2 as P,Ig as Q,Sn as R,im as S,Lo as T,Xa as U,vn as V,ei as W,_o as X,wN as Y,ii as Z,wF as _,kF as $,vi as aa,_g as ba,dz as ca,hz as da,yz as ea,jx as fa,
vC as ga,IN as ha,LN as ia,_N as ja,PN as ka,oi as la,wS as ma,MN as na,xn as oa,Ft as pa,ja as qa,HC as ra,Vf as sa,Rt as ta,Ka as ua,Za as va,IF as wa,LF as xa,
_F as ya,_S as za,PF as Aa,kz as Ba,FR as Ca,xz as Da,DR as Ea,Sz as Fa,vz as Ga,Rz as Ha,Tz as Ia};
