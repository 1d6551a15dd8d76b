import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as V}from"./chunk-J6OWGVF2.js";import{a as k}from"./chunk-VP2DIVCY.js";import{b as y,c as $,f as x,g as G,h as f,l as C,o as T}from"./chunk-Z35LI7ZZ.js";
import{d as Y}from"./chunk-ERL22UW5.js";var Z={"http:":80,"https:":443};function P(e,t){if(X(e,t))return null;let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=(t[n]||t[n.toUpperCase()]||"").trim();
return r===""?null:K(r)}function X({hostname:e,port:t,protocol:n},r){let s=e.toLowerCase();if(J(s))return!0;let a=[s,`${s}:${t||(n==="https:"?443:80)}`];return(r.
no_proxy||r.NO_PROXY||"").split(",").map(o=>o.trim().toLowerCase()).filter(o=>o!=="").some(o=>o==="*"||a.some(i=>i===o||i.endsWith(`.${o.replace(/^\./,"")}`)))}
function J(e){return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}function K(e){let t=/^[a-z][a-z0-9+.-]*:\/\//i.
test(e)?e:`http://${e}`;if(!URL.canParse(t))return null;let{protocol:n,hostname:r,port:s,username:a,password:o}=new URL(t);return n!=="http:"&&n!=="https:"?null:
{protocol:n,host:r.replace(/^\[|\]$/g,""),port:Number(s)||Z[n],...a===""&&o===""?{}:{auth:{username:I(a),password:I(o)}}}}function I(e){try{return decodeURIComponent(
e)}catch{return e}}var U="where a network puts certificates of its own on connections, NODE_EXTRA_CA_CERTS has to name the file of their authority",M="check the address and any pr\
oxy on the way",Q=[{codes:/^(?:UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT(?:_IN_CHAIN)?|CERT_UNTRUSTED|CERT_REJECTED|INVALID_CA|CERT_SIGNATURE_FAILURE|CERT_CHAIN_TOO_LONG|PATH_LENGTH_EXCEEDED)$/,
text:"the certificate is of an authority that is not trusted here",advice:U},{codes:/^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,text:"the certificate is not val\
id at this time",advice:"it has to be renewed there, unless the clock of this machine is wrong"},{codes:/^(?:ERR_TLS_CERT_ALTNAME_INVALID|ERR_TLS_CERT_ALTNAME_FORMAT|HOSTNAME_MISMATCH)$/,
text:"the certificate is of another host",advice:M},{codes:/^(?:EPROTO|ERR_SSL_(?!.*(?:BAD_RECORD_MAC|DECRYPTION_FAILED)).*)$/,text:"the other end does not spea\
k TLS as it should",advice:M},{codes:/CERT|CRL|^UNABLE_TO_|^INVALID_PURPOSE$/,text:"the certificate is not accepted",advice:U}];function l(e){return e===null?null:
Q.find(({codes:t})=>t.test(e))??null}var p=4,xe=6e4,g=32<<20,c="TOO_LARGE",_=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN"]),O=/^ERR_(?:INVALID|BAD_OPTION)/,N=new Set([500,502,503,504]),ee=[{name:"\
ban",when:e=>e.banned,tries:1,outcome:"refused",transient:!0,why:"a ban lasts longer than a run waits; the next run starts from another address"},{name:"slow-do\
wn",when:e=>e.status===429,tries:p,outcome:"refused",transient:!0,why:"turned away before anything was done"},{name:"not-sent",when:e=>e.code!==null&&_.has(e.code),
tries:p,outcome:"refused",transient:!0,why:"the request never reached the service"},{name:"tls",when:e=>l(e.code)!==null,tries:1,outcome:"refused",transient:!1,
why:"nothing was sent, and asking again meets the same certificate"},{name:"unsendable",when:e=>e.code!==null&&O.test(e.code),tries:1,outcome:"refused",transient:!1,
why:"it is the same request the next time"},{name:"too-large",when:e=>e.idempotent&&e.code===c,tries:1,outcome:"unknown",transient:!1,why:"the same question has\
 the same answer; whoever asked may ask for less"},{name:"lost-write",when:e=>!e.idempotent&&(e.status===null||e.status>=500||e.unreadable),tries:1,outcome:"unk\
nown",transient:!0,why:"it may have been carried out; a second one would double it"},{name:"no-answer",when:e=>e.status===null,tries:p,outcome:"unknown",transient:!0,
why:"once more changes nothing"},{name:"unreadable",when:e=>e.unreadable,tries:p,outcome:"unknown",transient:!0,why:"an answer cut off on its way, or a proxy th\
at answered instead"},{name:"server-fault",when:e=>e.status!==null&&N.has(e.status),tries:p,outcome:"unknown",transient:!0,why:"a fault of the service that usua\
lly passes"},{name:"firewall",when:e=>e.method==="GET"&&e.status===403&&e.html,tries:2,outcome:"refused",transient:!0,why:"a web application firewall, which now\
 and then lets the next one through"},{name:"refused",when:()=>!0,tries:1,outcome:"refused",transient:!1,why:"the same request gets the same answer"}];function Te(e){
let t=ee.find(n=>n.when(e));if(t===void 0)throw new Error("the last retry rule must fit everything");return t}function _e(e,t,n){return Math.max(1e3*3**(e-2),te(
t("retry-after"),n),ne(t("x-rate-limit-reset")))}function te(e,t){if(e===null)return 0;if(/^\d+(\.\d+)?$/.test(e))return Number(e)*1e3;let n=Date.parse(e);return Number.
isNaN(n)?0:Math.max(0,n-t)}function ne(e){return e!==null&&/^\d+(\.\d+)?$/.test(e)?Number(e)*1e3:0}var d=class extends Error{code;proxy;constructor(t,n){super(t),this.name="NetworkFault",this.code=t,this.proxy=n}};async function D({method:e,url:t,headers:n,body:r,
timeoutMs:s}){let{default:a}=await import("./chunk-D23GWRSB.js"),o=P(new URL(t),process.env);try{let i=await a.request({adapter:"http",method:e,url:t,...r===
void 0?{}:{data:r},headers:{...n,"Accept-Encoding":"gzip",...r===void 0?{}:{"Content-Type":"application/json; charset=utf-8"}},proxy:o??!1,signal:AbortSignal.timeout(
s),responseType:"text",transformResponse:w=>w,validateStatus:()=>!0,maxContentLength:g,maxRedirects:0});return{status:i.status,text:i.data,headers:re(i.headers)}}catch(i){
throw new d(oe(i),o&&`${o.host}:${o.port}`)}}function v({status:e,headers:t},n){let r=t.get("location");return e>=300&&e<400&&r!==void 0&&URL.canParse(r,n)?new URL(
r,n):null}function Ae(e){let t=URL.canParse(e)?new URL(e):null;if(t===null||t.protocol!=="https:"&&t.protocol!=="http:")throw new Error("the base URL must be an\
 absolute https:// address");if(t.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(t.hostname))throw new Error(`http://${t.host} is not allowed: \
it would send the token in clear; use https://`);return t.username="",t.password="",t.search="",t.hash="",t}function re(e){let t=Object.entries(e).filter(n=>typeof n[1]==
"string");return new Map(t.map(([n,r])=>[n.toLowerCase(),r]))}function oe(e){if(e instanceof Error&&e.message.startsWith("maxContentLength size of "))return c;for(let t=e,
n=0;typeof t=="object"&&t!==null&&n<4;n++){let r="code"in t?t.code:null;if(r==="ERR_STRING_TOO_LONG")return c;if(typeof r=="string"&&/^[A-Z][A-Z0-9_]{2,60}$/.test(
r))return r;t="cause"in t?t.cause:null}return"UNKNOWN"}var b="FOREIGN_HOST",se=3;function ke({base:e,timeoutMs:t,asked:n,answered:r}){return async(s,{method:a,headers:o,body:i,redirect:w})=>{let u=s;if(new URL(u).origin!==
e.origin)throw new d(b,null);for(let h=0;;h++){n();let R=await D({method:a,url:u,headers:o,body:i,timeoutMs:t});r(R.headers);let L=w==="follow"&&h<se?v(R,u):null;
if(L?.origin!==e.origin)return ae(R,u);u=L.href}}}function ae({status:e,headers:t,text:n},r){let a=/^application\/(?:scim\+)?json\b/i.test(t.get("content-type")??
"")?"application/json":"text/plain; charset=utf-8";return{status:e,url:r,headers:new Map(t).set("content-type",a),text:async()=>n}}var W=Y(V(),1);var z=class extends Error{method;host;path;status;retryable;outcome;html;code;tooLarge;detail;constructor(t){super(`[${t.method}] ${t.host}${t.path}: ${t.detail}`),
this.name="HttpError",this.method=t.method,this.host=t.host,this.path=t.path,this.status=t.status,this.retryable=t.retryable,this.outcome=t.outcome,this.html=t.
html,this.code=t.code,this.tooLarge=t.tooLarge===!0,this.detail=t.detail}},ie={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host\
 name could not be looked up",ECONNRESET:"connection lost",EPIPE:"connection lost",ECONNABORTED:"connection lost",ERR_BAD_RESPONSE:"the answer broke off",Z_BUF_ERROR:"\
the answer broke off",Z_DATA_ERROR:"the answer was damaged",[c]:`the answer has more than ${g>>20} MiB`};function Ie(e,t){return e.unreadable?`${H(e.status??0)}\
, but the answer is ${e.html?"a web page":"cut off or not what was asked for"}`:e.status!==null?`${H(e.status)}${e.html?" (a web page)":""}`:`${ue(e.code??"",t)}${S(
e.proxy)}`}function ue(e,t){if(e==="ERR_CANCELED"||e==="ETIMEDOUT")return`no answer within ${t/1e3} s`;let n=l(e);return n!==null?`${n.text} (${e}): ${n.advice}`:
ie[e]??`network fault ${e}`}function S(e){return e?` (through the proxy ${e})`:""}function H(e){return`${e} ${W.STATUS_CODES[e]??""}`.trimEnd()}var E=class extends k{httpStatus;fieldCodes;constructor(t,n,r,s){super(t,n,r),this.name="GithubError",this.httpStatus=s.status,this.fieldCodes=s.fieldCodes}},B=60,
le=T(()=>f({status:$(),headers:C(y(),x()),data:x()})),he=T(()=>f({message:y().nullable().catch(null),errors:G(f({field:y(),code:y()}).nullable().catch(null)).catch(
[])}));function Be(e,t,n){let r=typeof e=="object"&&e!==null?e:{},s=le.safeParse("response"in r?r.response:null);if(s.success)return q(t,s.data,"no explanation \
given",n);let a="cause"in r?r.cause:null;if(a instanceof d)return de(a,t);throw e}function je(e,t,n){let r=t.status<300?"the answer is cut off or not JSON":"mov\
ed elsewhere";return q(e,t,r,n)}function qe(e){return"fieldCodes"in e}function de({code:e,proxy:t},n){let r=`${ce(e)}${S(t)}`;return{...n,status:null,code:e,message:r,
fieldCodes:[],header:()=>null}}function ce(e){return e==="ERR_CANCELED"||e==="ETIMEDOUT"?"no answer in time":e===b?"the answer leads to another host, where the \
token is not sent":`${l(e)?.text??"the connection failed"} (${e})`}function q(e,{status:t,headers:n,data:r},s,a){let o=he.safeParse(r),i=o.success?o.data.errors.
filter(u=>u!==null):[],w=i.length===0?"":` (${i.map(({field:u,code:h})=>`${u}: ${h}`).join(", ")})`;return{...e,status:t,code:null,message:`${o.data?.message??s}${w}`.
replace(/[\p{C}\s]+/gu," ").replaceAll(a===""?"\0":a,"***").slice(0,300),fieldCodes:i.map(({code:u})=>u),header(u){let h=n[u];return typeof h=="string"?h:null}}}
function F(e){if(e.status!==403&&e.status!==429)return null;let t=e.header("retry-after");if(t!==null&&/^\d+$/.test(t))return{waitMs:Number(t)<=B?Number(t)*1e3:
null,message:`GitHub asks to wait ${t} s (secondary rate limit)`};if(e.header("x-ratelimit-remaining")==="0"&&/rate limit/i.test(e.message)){let n=Number(e.header(
"x-ratelimit-reset")??Number.NaN);return{waitMs:null,message:`the hourly number of requests is used up${Number.isFinite(n)?`; it is renewed at ${new Date(n*1e3).
toISOString().slice(0,19)}Z`:""}`}}return e.status===429||/secondary rate/i.test(e.message)?{waitMs:B*1e3,message:"GitHub asks to slow down (secondary rate limi\
t)"}:null}var m=()=>null,me=(e,t)=>1e3*3**(t-1),j=({status:e})=>e===null||e<300||N.has(e),we=[{name:"rate-limit",when:e=>F(e)!==null,waitMs:e=>F(e)?.waitMs??null,
outcome:"refused",why:"turned away before anything was done"},{name:"tls",when:e=>l(e.code)!==null,waitMs:m,outcome:"refused",why:"nothing was sent, and asking \
again meets the same certificate"},{name:"unsendable",when:e=>e.code!==null&&O.test(e.code),waitMs:m,outcome:"refused",why:"it is the same request the next time"},
{name:"foreign-host",when:e=>e.code===b,waitMs:m,outcome:"refused",why:"not asked: the token would go to another host"},{name:"not-sent",when:(e,t)=>t&&e.code!==
null&&_.has(e.code),waitMs:m,outcome:"refused",why:"the write never reached GitHub; the next one is tried for itself"},{name:"lost-write",when:(e,t)=>t&&j(e),waitMs:m,
outcome:"unknown",why:"it may have been carried out; a second one would double it"},{name:"passing",when:j,waitMs:me,outcome:"refused",why:"a read changes nothi\
ng, and the fault usually passes"},{name:"refused",when:()=>!0,waitMs:m,outcome:"refused",why:"the same request gets the same answer"}];function Ye(e,t){let n=we.
find(({when:r})=>r(e,t));if(n===void 0)throw new Error("the last rule must fit everything");return n}var ye=`permissions:
  contents: read
  issues: write`,pe=/\/issues\/\d+(?:\/|$)/,A=e=>pe.test(e.path),fe=[{when:e=>e.status===407,text:"The proxy wants a name and a password: HTTPS_PROXY=http://NAM\
E:PASSWORD@HOST:PORT."},{when:e=>e.status===401,text:"GitHub does not accept the token: check `github-token`; leave it out to use the one of the workflow."},{when:e=>e.
status===403&&/archived/i.test(e.message),text:"The repository is archived. Name another one for the issues with `repository`."},{when:e=>e.status===403&&/SAML|IP allow list/i.
test(e.message),text:"The organisation restricts this token: authorise it there, or use the one of the workflow."},{when:e=>e.status===403,text:`The token may n\
ot do this. Give the job of the workflow these permissions (naming one sets all others to none):
${ye}`},{when:e=>e.status===410&&!A(e),text:"Issues are disabled in the repository: turn them on under Settings > General > Features, or name another repository\
 with `repository`."},{when:e=>e.status===404&&!A(e),text:"There is no such repository, or the token cannot see it: check `repository`; the token of a workflow \
reaches only its own repository."},{when:e=>e.status!==null&&e.status>=300&&e.status<400&&!A(e),text:"The repository was renamed or moved: check `repository`."}];
function Ve(e,{outcome:t},n){let r=F(e),s=r===null?`${e.status??""} ${e.message}`.trim():r.message,a=n>1?` after ${n} attempts`:"",o=t==="unknown"?"; it may hav\
e been carried out all the same":"",i=r===null?ge(e):"The next run goes on from here.";return new E(`[${e.method}] ${e.host}${e.path}: ${s}${a}${o}`,t,i,e)}function ge(e){
let t=l(e.code)?.advice;return t!==void 0?`${t.slice(0,1).toUpperCase()}${t.slice(1)}.`:fe.find(n=>n.when(e))?.text??null}async function Ze(e,t){return t.catch(
n=>{if(n instanceof E&&n.httpStatus!==null&&e.includes(n.httpStatus))return null;throw n})}export{xe as a,c as b,Te as c,_e as d,ne as e,z as f,Ie as g,H as h,d as i,D as j,v as k,Ae as l,ke as m,E as n,Be as o,je as p,qe as q,Ye as r,ye as s,Ve as t,
Ze as u};
