import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{D as k,E as O,L as A,O as E,da as x,ea as q,fa as L,ha as T,ja as F,z as v}from"./chunk-CC2LBI6P.js";import{f as N}from"./chunk-PHYWUZKM.js";
import{a as M,b as d,c as b,d as P,e as C}from"./chunk-NYM3RFWK.js";var Z=3e4;async function _(e){let r=A({...e,baseUrl:e.url,headers:{"X-Papertrail-Token":e.token},timeoutMs:Z}),t=n=>r.get(`/api/v1/${n}.json`,{read:K});try{let n=e.
now(),a=await t("groups"),o=(n+e.now())/2,[l,u]=[await t("systems"),await t("searches")],i=Date.parse(a.header("date")??"");return{groups:a.data,systems:l.data,
searches:u.data,serverMs:Number.isNaN(i)?null:i,askedMs:o}}catch(n){throw n instanceof N?new C(n.message,x(n)):n}}function K(e){let r=M(e);if(!Array.isArray(r))
throw new SyntaxError("no list");return r.flatMap(t=>{let n=P(d(t,"id")),a=d(t,"name");return n===null||typeof a!="string"?[]:[{id:n,name:a,query:b(d(t,"query"),
"")}]})}var G={any:["ForkPoolWorker","MainProcess","succeeded in","Task ","celery@","retry:",...O]},V=36e5,j=2,z=5e4,R=200,Q=/\bTask ([\w.:-]{1,200})\[[0-9a-f]{8}-[0-9a-f-]{10,}\]/;
async function W(e,r,t){let n=r!==null&&t!==null?J(r,B(t,V)):r,a=await w(e,n,t,void 0);if(a.workers.length>0||n===r)return a;try{let o=await w(e,r,t,G);return{...o,
events:o.events+a.events,programs:[...new Set([...o.programs,...a.programs])]}}catch(o){if(o instanceof v)return w(e,r,t,void 0);throw o}}async function w(e,r,t,n){
let a=k(),o=new Map,l=new Map,u=new Map,i=0,c=!1,p=null,m=null,$=s=>{i+=1,p??=s.at,m=s.at,c||=/\bINFO\b/.test(s.message)||s.message.trimEnd().endsWith(" receive\
d"),y(l,s.source),y(u,s.program);let f=Q.exec(s.message)?.[1];f!==void 0&&y(o,f)},S=e.search({from:r,to:t,margin:0,pages:j},n);for(let s=await S.next();!s.done;s=
await S.next()){for(let f of s.value)$(f);if(a.read(s.value),i>=z)break}let g=a.end();for(let{task:s}of g.failures)s!==null&&y(o,s);let U=g.streams.filter(({workerRecords:s})=>s>
0);return{from:r??p??"",to:t??m??"",events:i,workers:U.map(s=>({source:s.source,program:s.program,events:s.events})),tasks:h(o),senders:h(l),programs:h(u),paths:[
...new Set(g.failures.flatMap(s=>X(s.traceback)))].slice(0,R),info:c,failures:g.failures.length,newest:m}}function X(e){return(e?.exceptions??[]).flatMap(({frames:r})=>r.
map(({file:t})=>t))}function y(e,r){e.set(r,(e.get(r)??0)+1)}function h(e){return[...e].toSorted((r,t)=>t[1]-r[1]||(r[0]<t[0]?-1:1)).slice(0,R).map(([r])=>r)}function B(e,r){
return`${new Date(Date.parse(e)-r).toISOString().slice(0,19)}Z`}function J(e,r){return e>r?e:r}var Y={papertrail:"Papertrail",solarwinds:"SolarWinds",archive:"log files"};async function ve(e,r,t){let{source:n}=e,{from:a,to:o}=T(e,r.now()),l=async c=>W(await L(
c,r),a,o),u={service:Y[n.kind],wanted:I(n)},i=null;try{i=await ee(n,r),i!==null&&i.serverMs!==null&&t.push({service:"Papertrail",aheadMs:i.askedMs-i.serverMs});
let c=H(n,i),p=await l(n),m=n.kind==="archive"?[]:await te(n,p,c.query,l);return{...u,account:i,refused:null,...c,sample:p,wider:m}}catch(c){let p=F(c);return{...u,
account:i,refused:p,...H(n,i),sample:null,wider:[]}}}async function ee(e,r){return e.kind==="papertrail"?_({...e,...r,userAgent:E}):null}var re={group:null,system:null,
query:null,"saved-search":null};function I(e){if(e.kind==="archive")return re;let{group:r,system:t,query:n,savedSearch:a}=e;return{group:r,system:t,query:n,"sav\
ed-search":a}}function H(e,r){let{query:t,"saved-search":n}=I(e),a=l=>l.id===n||l.name.toLowerCase()===n?.toLowerCase(),o=r?.searches.find(a);return{savedSearch:o?
D(o.query):null,query:t===null?null:D(t)}}function D(e){let{terms:r,unused:t}=q({name:"",query:e});return{terms:r,unused:t}}async function te(e,r,t,n){let a=r.workers.
length===0,o=[{without:"query",given:e.query,rest:{...e,query:null}},{without:"system",given:e.system,rest:{...e,system:null}},{without:"saved-search",given:e.savedSearch,
rest:{...e,savedSearch:null}},{without:"group",given:e.group,rest:{...e,group:null}}],l=[];for(let{without:u,given:i,rest:c}of o){let p=a||u==="query"&&(t?.unused.
length??0)>0;i!==null&&p&&l.push({without:u,sample:await n(c)})}return l}function Oe(e){let r=e.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu," ");return/^[A-Za-z_][\w.-]*(?: [\w.-]+)*$/.test(r)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(r)?r:
`'${r.replaceAll("'","''")}'`}export{Oe as a,W as b,ve as c,re as d,I as e};
