import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{D as O,E as M,L as E,O as C,da as q,ea as L,fa as T,ha as F,ja as _,z as k}from"./chunk-LUPJ7VUP.js";import{a as A}from"./chunk-QOSSYX3F.js";
import{a as b,b as y,c as P,d as N,e as x}from"./chunk-TCYZMC7Y.js";import{a as s}from"./chunk-XFQ6Q7T2.js";var K=3e4;async function R(e){let r=E({...e,baseUrl:e.url,headers:{"X-Papertrail-Token":e.token},timeoutMs:K}),t=s(n=>r.get(`/api/v1/${n}.json`,{read:G}),"list");
try{let n=e.now(),o=await t("groups"),i=(n+e.now())/2,[c,p]=[await t("systems"),await t("searches")],l=Date.parse(o.header("date")??"");return{groups:o.data,systems:c.
data,searches:p.data,serverMs:Number.isNaN(l)?null:l,askedMs:i}}catch(n){throw n instanceof A?new x(n.message,q(n)):n}}s(R,"readPapertrailAccount");function G(e){
let r=b(e);if(!Array.isArray(r))throw new SyntaxError("no list");return r.flatMap(t=>{let n=N(y(t,"id")),o=y(t,"name");return n===null||typeof o!="string"?[]:[{
id:n,name:o,query:P(y(t,"query"),"")}]})}s(G,"readNamed");var V={any:["ForkPoolWorker","MainProcess","succeeded in","Task ","celery@","retry:",...M]},j=36e5,z=2,Q=5e4,W=200,X=/\bTask ([\w.:-]{1,200})\[[0-9a-f]{8}-[0-9a-f-]{10,}\]/;
async function H(e,r,t){let n=r!==null&&t!==null?Y(r,J(t,j)):r,o=await h(e,n,t,void 0);if(o.workers.length>0||n===r)return o;try{let i=await h(e,r,t,V);return{...i,
events:i.events+o.events,programs:[...new Set([...i.programs,...o.programs])]}}catch(i){if(i instanceof k)return h(e,r,t,void 0);throw i}}s(H,"sampleOf");async function h(e,r,t,n){
let o=O(),i=new Map,c=new Map,p=new Map,l=0,u=!1,m=null,g=null,U=s(a=>{l+=1,m??=a.at,g=a.at,u||=/\bINFO\b/.test(a.message)||a.message.trimEnd().endsWith(" recei\
ved"),w(c,a.source),w(p,a.program);let d=X.exec(a.message)?.[1];d!==void 0&&w(i,d)},"see"),v=e.search({from:r,to:t,margin:0,pages:z},n);for(let a=await v.next();!a.
done;a=await v.next()){for(let d of a.value)U(d);if(o.read(a.value),l>=Q)break}let f=o.end();for(let{task:a}of f.failures)a!==null&&w(i,a);let Z=f.streams.filter(
({workerRecords:a})=>a>0);return{from:r??m??"",to:t??g??"",events:l,workers:Z.map(a=>({source:a.source,program:a.program,events:a.events})),tasks:S(i),senders:S(
c),programs:S(p),paths:[...new Set(f.failures.flatMap(a=>B(a.traceback)))].slice(0,W),info:u,failures:f.failures.length,newest:g}}s(h,"read");function B(e){return(e?.
exceptions??[]).flatMap(({frames:r})=>r.map(({file:t})=>t))}s(B,"pathsOf");function w(e,r){e.set(r,(e.get(r)??0)+1)}s(w,"count");function S(e){return[...e].toSorted(
(r,t)=>t[1]-r[1]||(r[0]<t[0]?-1:1)).slice(0,W).map(([r])=>r)}s(S,"byCount");function J(e,r){return`${new Date(Date.parse(e)-r).toISOString().slice(0,19)}Z`}s(J,
"back");function Y(e,r){return e>r?e:r}s(Y,"laterOf");var ee={papertrail:"Papertrail",solarwinds:"SolarWinds",archive:"log files"};async function Me(e,r,t){let{source:n}=e,{from:o,to:i}=F(e,r.now()),c=s(async u=>H(
await T(u,r),o,i),"sample"),p={service:ee[n.kind],wanted:$(n)},l=null;try{l=await re(n,r),l!==null&&l.serverMs!==null&&t.push({service:"Papertrail",aheadMs:l.askedMs-
l.serverMs});let u=D(n,l),m=await c(n),g=n.kind==="archive"?[]:await ne(n,m,u.query,c);return{...p,account:l,refused:null,...u,sample:m,wider:g}}catch(u){let m=_(
u);return{...p,account:l,refused:m,...D(n,l),sample:null,wider:[]}}}s(Me,"logFacts");async function re(e,r){return e.kind==="papertrail"?R({...e,...r,userAgent:C}):
null}s(re,"accountOf");var te={group:null,system:null,query:null,"saved-search":null};function $(e){if(e.kind==="archive")return te;let{group:r,system:t,query:n,
savedSearch:o}=e;return{group:r,system:t,query:n,"saved-search":o}}s($,"narrowersOf");function D(e,r){let{query:t,"saved-search":n}=$(e),o=s(c=>c.id===n||c.name.
toLowerCase()===n?.toLowerCase(),"isWanted"),i=r?.searches.find(o);return{savedSearch:i?I(i.query):null,query:t===null?null:I(t)}}s(D,"searchesOf");function I(e){
let{terms:r,unused:t}=L({name:"",query:e});return{terms:r,unused:t}}s(I,"narrowingOf");async function ne(e,r,t,n){let o=r.workers.length===0,i=[{without:"query",
given:e.query,rest:{...e,query:null}},{without:"system",given:e.system,rest:{...e,system:null}},{without:"saved-search",given:e.savedSearch,rest:{...e,savedSearch:null}},
{without:"group",given:e.group,rest:{...e,group:null}}],c=[];for(let{without:p,given:l,rest:u}of i){let m=o||p==="query"&&(t?.unused.length??0)>0;l!==null&&m&&c.
push({without:p,sample:await n(u)})}return c}s(ne,"widerSamples");function Ne(e){let r=e.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu," ");return/^[A-Za-z_][\w.-]*(?: [\w.-]+)*$/.test(r)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(r)?r:
`'${r.replaceAll("'","''")}'`}s(Ne,"yamlText");export{Ne as a,H as b,Me as c,te as d,$ as e};
