import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as q}from"./chunk-J6OWGVF2.js";import{a as F}from"./chunk-VP2DIVCY.js";import{b as y,c as k,f as E,g as $,h as p,l as L,o as R}from"./chunk-Z35LI7ZZ.js";
import{d as B}from"./chunk-ERL22UW5.js";var V={"http:":80,"https:":443};function I(e,t){if(Y(e,t))return null;let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=(t[n]||t[n.toUpperCase()]||"").trim();
return r===""?null:X(r)}function Y({hostname:e,port:t,protocol:n},r){let s=e.toLowerCase();if(Z(s))return!0;let a=[s,`${s}:${t||(n==="https:"?443:80)}`];return(r.
no_proxy||r.NO_PROXY||"").split(",").map(o=>o.trim().toLowerCase()).filter(o=>o!=="").some(o=>o==="*"||a.some(i=>i===o||i.endsWith(`.${o.replace(/^\./,"")}`)))}
function Z(e){return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}function X(e){let t=/^[a-z][a-z0-9+.-]*:\/\//i.
test(e)?e:`http://${e}`;if(!URL.canParse(t))return null;let{protocol:n,hostname:r,port:s,username:a,password:o}=new URL(t);return n!=="http:"&&n!=="https:"?null:
{protocol:n,host:r.replace(/^\[|\]$/g,""),port:Number(s)||V[n],...a===""&&o===""?{}:{auth:{username:C(a),password:C(o)}}}}function C(e){try{return decodeURIComponent(
e)}catch{return e}}var h=class extends Error{code;proxy;constructor(t,n){super(t),this.name="NetworkFault",this.code=t,this.proxy=n}};async function G({method:e,url:t,headers:n,body:r,
timeoutMs:s}){let{default:a}=await import("./chunk-D23GWRSB.js"),o=I(new URL(t),process.env);try{let i=await a.request({adapter:"http",method:e,url:t,...r===
void 0?{}:{data:r},headers:{...n,"Accept-Encoding":"gzip",...r===void 0?{}:{"Content-Type":"application/json; charset=utf-8"}},proxy:o??!1,signal:AbortSignal.timeout(
s),responseType:"text",transformResponse:m=>m,validateStatus:()=>!0,maxRedirects:0});return{status:i.status,text:i.data,headers:J(i.headers)}}catch(i){throw new h(
K(i),o&&`${o.host}:${o.port}`)}}function P({status:e,headers:t},n){let r=t.get("location");return e>=300&&e<400&&r!==void 0&&URL.canParse(r,n)?new URL(r,n):null}
function be(e){let t=URL.canParse(e)?new URL(e):null;if(t===null||t.protocol!=="https:"&&t.protocol!=="http:")throw new Error("the base URL must be an absolute \
https:// address");if(t.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(t.hostname))throw new Error(`http://${t.host} is not allowed: it would s\
end the token in clear; use https://`);return t.username="",t.password="",t.search="",t.hash="",t}function J(e){let t=Object.entries(e).filter(n=>typeof n[1]=="\
string");return new Map(t.map(([n,r])=>[n.toLowerCase(),r]))}function K(e){for(let t=e,n=0;typeof t=="object"&&t!==null&&n<4;n++){let r="code"in t?t.code:null;if(typeof r==
"string"&&/^[A-Z][A-Z0-9_]{2,60}$/.test(r))return r;t="cause"in t?t.cause:null}return"UNKNOWN"}var f="FOREIGN_HOST",Q=3;function xe({base:e,timeoutMs:t,asked:n,answered:r}){return async(s,{method:a,headers:o,body:i,redirect:m})=>{let u=s;if(new URL(u).origin!==
e.origin)throw new h(f,null);for(let d=0;;d++){n();let b=await G({method:a,url:u,headers:o,body:i,timeoutMs:t});r(b.headers);let A=m==="follow"&&d<Q?P(b,u):null;
if(A?.origin!==e.origin)return ee(b,u);u=A.href}}}function ee({status:e,headers:t,text:n},r){let a=/^application\/(?:scim\+)?json\b/i.test(t.get("content-type")??
"")?"application/json":"text/plain; charset=utf-8";return{status:e,url:r,headers:new Map(t).set("content-type",a),text:async()=>n}}var z=B(q(),1);var U="where a network puts certificates of its own on connections, NODE_EXTRA_CA_CERTS has to name the file of their authority",D="check the address and any pr\
oxy on the way",te=[{codes:/^(?:UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT(?:_IN_CHAIN)?|CERT_UNTRUSTED|CERT_REJECTED|INVALID_CA|CERT_SIGNATURE_FAILURE|CERT_CHAIN_TOO_LONG|PATH_LENGTH_EXCEEDED)$/,
text:"the certificate is of an authority that is not trusted here",advice:U},{codes:/^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,text:"the certificate is not val\
id at this time",advice:"it has to be renewed there, unless the clock of this machine is wrong"},{codes:/^(?:ERR_TLS_CERT_ALTNAME_INVALID|ERR_TLS_CERT_ALTNAME_FORMAT|HOSTNAME_MISMATCH)$/,
text:"the certificate is of another host",advice:D},{codes:/^(?:EPROTO|ERR_SSL_(?!.*(?:BAD_RECORD_MAC|DECRYPTION_FAILED)).*)$/,text:"the other end does not spea\
k TLS as it should",advice:D},{codes:/CERT|CRL|^UNABLE_TO_|^INVALID_PURPOSE$/,text:"the certificate is not accepted",advice:U}];function l(e){return e===null?null:
te.find(({codes:t})=>t.test(e))??null}var M=class extends Error{method;host;path;status;retryable;outcome;html;code;detail;constructor(t){super(`[${t.method}] ${t.host}${t.path}: ${t.detail}`),this.
name="HttpError",this.method=t.method,this.host=t.host,this.path=t.path,this.status=t.status,this.retryable=t.retryable,this.outcome=t.outcome,this.html=t.html,
this.code=t.code,this.detail=t.detail}},ne={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name could not be looked up",ECONNRESET:"\
connection lost",EPIPE:"connection lost",ECONNABORTED:"connection lost",ERR_BAD_RESPONSE:"the answer broke off",Z_BUF_ERROR:"the answer broke off",Z_DATA_ERROR:"\
the answer was damaged"};function Oe(e,t){return e.unreadable?`${v(e.status??0)}, but the answer is ${e.html?"a web page":"cut off or not what was asked for"}`:
e.status!==null?`${v(e.status)}${e.html?" (a web page)":""}`:`${re(e.code??"",t)}${x(e.proxy)}`}function re(e,t){if(e==="ERR_CANCELED"||e==="ETIMEDOUT")return`n\
o answer within ${t/1e3} s`;let n=l(e);return n!==null?`${n.text} (${e}): ${n.advice}`:ne[e]??`network fault ${e}`}function x(e){return e?` (through the proxy ${e}\
)`:""}function v(e){return`${e} ${z.STATUS_CODES[e]??""}`.trimEnd()}var w=4,Fe=6e4,T=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN"]),_=/^ERR_(?:INVALID|BAD_OPTION)/,N=new Set([500,502,503,504]),oe=[{name:"ban",when:e=>e.banned,
tries:1,outcome:"refused",transient:!0,why:"a ban lasts longer than a run waits; the next run starts from another address"},{name:"slow-down",when:e=>e.status===
429,tries:w,outcome:"refused",transient:!0,why:"turned away before anything was done"},{name:"not-sent",when:e=>e.code!==null&&T.has(e.code),tries:w,outcome:"re\
fused",transient:!0,why:"the request never reached the service"},{name:"tls",when:e=>l(e.code)!==null,tries:1,outcome:"refused",transient:!1,why:"nothing was se\
nt, and asking again meets the same certificate"},{name:"unsendable",when:e=>e.code!==null&&_.test(e.code),tries:1,outcome:"refused",transient:!1,why:"it is the\
 same request the next time"},{name:"lost-write",when:e=>!e.idempotent&&(e.status===null||e.status>=500||e.unreadable),tries:1,outcome:"unknown",transient:!0,why:"\
it may have been carried out; a second one would double it"},{name:"no-answer",when:e=>e.status===null,tries:w,outcome:"unknown",transient:!0,why:"once more cha\
nges nothing"},{name:"unreadable",when:e=>e.unreadable,tries:w,outcome:"unknown",transient:!0,why:"an answer cut off on its way, or a proxy that answered instea\
d"},{name:"server-fault",when:e=>e.status!==null&&N.has(e.status),tries:w,outcome:"unknown",transient:!0,why:"a fault of the service that usually passes"},{name:"\
firewall",when:e=>e.method==="GET"&&e.status===403&&e.html,tries:2,outcome:"refused",transient:!0,why:"a web application firewall, which now and then lets the n\
ext one through"},{name:"refused",when:()=>!0,tries:1,outcome:"refused",transient:!1,why:"the same request gets the same answer"}];function ke(e){let t=oe.find(
n=>n.when(e));if(t===void 0)throw new Error("the last retry rule must fit everything");return t}function $e(e,t,n){return Math.max(1e3*3**(e-2),se(t("retry-afte\
r"),n),ae(t("x-rate-limit-reset")))}function se(e,t){if(e===null)return 0;if(/^\d+(\.\d+)?$/.test(e))return Number(e)*1e3;let n=Date.parse(e);return Number.isNaN(
n)?0:Math.max(0,n-t)}function ae(e){return e!==null&&/^\d+(\.\d+)?$/.test(e)?Number(e)*1e3:0}var g=class extends F{httpStatus;fieldCodes;constructor(t,n,r,s){super(t,n,r),this.name="GithubError",this.httpStatus=s.status,this.fieldCodes=s.fieldCodes}},H=60,
ie=R(()=>p({status:k(),headers:L(y(),E()),data:E()})),ue=R(()=>p({message:y().nullable().catch(null),errors:$(p({field:y(),code:y()}).nullable().catch(null)).catch(
[])}));function ve(e,t,n){let r=typeof e=="object"&&e!==null?e:{},s=ie.safeParse("response"in r?r.response:null);if(s.success)return j(t,s.data,"no explanation \
given",n);let a="cause"in r?r.cause:null;if(a instanceof h)return le(a,t);throw e}function ze(e,t,n){let r=t.status<300?"the answer is cut off or not JSON":"mov\
ed elsewhere";return j(e,t,r,n)}function He(e){return"fieldCodes"in e}function le({code:e,proxy:t},n){let r=`${de(e)}${x(t)}`;return{...n,status:null,code:e,message:r,
fieldCodes:[],header:()=>null}}function de(e){return e==="ERR_CANCELED"||e==="ETIMEDOUT"?"no answer in time":e===f?"the answer leads to another host, where the \
token is not sent":`${l(e)?.text??"the connection failed"} (${e})`}function j(e,{status:t,headers:n,data:r},s,a){let o=ue.safeParse(r),i=o.success?o.data.errors.
filter(u=>u!==null):[],m=i.length===0?"":` (${i.map(({field:u,code:d})=>`${u}: ${d}`).join(", ")})`;return{...e,status:t,code:null,message:`${o.data?.message??s}${m}`.
replace(/[\p{C}\s]+/gu," ").replaceAll(a===""?"\0":a,"***").slice(0,300),fieldCodes:i.map(({code:u})=>u),header(u){let d=n[u];return typeof d=="string"?d:null}}}
function S(e){if(e.status!==403&&e.status!==429)return null;let t=e.header("retry-after");if(t!==null&&/^\d+$/.test(t))return{waitMs:Number(t)<=H?Number(t)*1e3:
null,message:`GitHub asks to wait ${t} s (secondary rate limit)`};if(e.header("x-ratelimit-remaining")==="0"&&/rate limit/i.test(e.message)){let n=Number(e.header(
"x-ratelimit-reset")??Number.NaN);return{waitMs:null,message:`the hourly number of requests is used up${Number.isFinite(n)?`; it is renewed at ${new Date(n*1e3).
toISOString().slice(0,19)}Z`:""}`}}return e.status===429||/secondary rate/i.test(e.message)?{waitMs:H*1e3,message:"GitHub asks to slow down (secondary rate limi\
t)"}:null}var c=()=>null,he=(e,t)=>1e3*3**(t-1),W=({status:e})=>e===null||e<300||N.has(e),ce=[{name:"rate-limit",when:e=>S(e)!==null,waitMs:e=>S(e)?.waitMs??null,
outcome:"refused",why:"turned away before anything was done"},{name:"tls",when:e=>l(e.code)!==null,waitMs:c,outcome:"refused",why:"nothing was sent, and asking \
again meets the same certificate"},{name:"unsendable",when:e=>e.code!==null&&_.test(e.code),waitMs:c,outcome:"refused",why:"it is the same request the next time"},
{name:"foreign-host",when:e=>e.code===f,waitMs:c,outcome:"refused",why:"not asked: the token would go to another host"},{name:"not-sent",when:(e,t)=>t&&e.code!==
null&&T.has(e.code),waitMs:c,outcome:"refused",why:"the write never reached GitHub; the next one is tried for itself"},{name:"lost-write",when:(e,t)=>t&&W(e),waitMs:c,
outcome:"unknown",why:"it may have been carried out; a second one would double it"},{name:"passing",when:W,waitMs:he,outcome:"refused",why:"a read changes nothi\
ng, and the fault usually passes"},{name:"refused",when:()=>!0,waitMs:c,outcome:"refused",why:"the same request gets the same answer"}];function We(e,t){let n=ce.
find(({when:r})=>r(e,t));if(n===void 0)throw new Error("the last rule must fit everything");return n}var me=`permissions:
  contents: read
  issues: write`,ye=/\/issues\/\d+(?:\/|$)/,O=e=>ye.test(e.path),we=[{when:e=>e.status===407,text:"The proxy wants a name and a password: HTTPS_PROXY=http://NAM\
E:PASSWORD@HOST:PORT."},{when:e=>e.status===401,text:"GitHub does not accept the token: check `github-token`; leave it out to use the one of the workflow."},{when:e=>e.
status===403&&/archived/i.test(e.message),text:"The repository is archived. Name another one for the issues with `repository`."},{when:e=>e.status===403&&/SAML|IP allow list/i.
test(e.message),text:"The organisation restricts this token: authorise it there, or use the one of the workflow."},{when:e=>e.status===403,text:`The token may n\
ot do this. Give the job of the workflow these permissions (naming one sets all others to none):
${me}`},{when:e=>e.status===410&&!O(e),text:"Issues are disabled in the repository: turn them on under Settings > General > Features, or name another repository\
 with `repository`."},{when:e=>e.status===404&&!O(e),text:"There is no such repository, or the token cannot see it: check `repository`; the token of a workflow \
reaches only its own repository."},{when:e=>e.status!==null&&e.status>=300&&e.status<400&&!O(e),text:"The repository was renamed or moved: check `repository`."}];
function je(e,{outcome:t},n){let r=S(e),s=r===null?`${e.status??""} ${e.message}`.trim():r.message,a=n>1?` after ${n} attempts`:"",o=t==="unknown"?"; it may hav\
e been carried out all the same":"",i=r===null?pe(e):"The next run goes on from here.";return new g(`[${e.method}] ${e.host}${e.path}: ${s}${a}${o}`,t,i,e)}function pe(e){
let t=l(e.code)?.advice;return t!==void 0?`${t.slice(0,1).toUpperCase()}${t.slice(1)}.`:we.find(n=>n.when(e))?.text??null}async function Be(e,t){return t.catch(
n=>{if(n instanceof g&&n.httpStatus!==null&&e.includes(n.httpStatus))return null;throw n})}export{M as a,Oe as b,v as c,h as d,G as e,P as f,be as g,Fe as h,ke as i,$e as j,ae as k,xe as l,g as m,ve as n,ze as o,He as p,We as q,me as r,je as s,Be as t};
