import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as V}from"./chunk-IP2WQP5Q.js";import{a as k}from"./chunk-BQYSIZPU.js";import{b as w,c as $,f as R,g as L,h as f,l as C,o as x}from"./chunk-5EV5LKNO.js";
import{a as n,e as q}from"./chunk-XFQ6Q7T2.js";var Y={"http:":80,"https:":443};function G(e,t){if(Z(e,t))return null;let r=e.protocol==="https:"?"https_proxy":"http_proxy",o=(t[r]||t[r.toUpperCase()]||"").trim();
return o===""?null:J(o)}n(G,"proxyFor");function Z({hostname:e,port:t,protocol:r},o){let a=e.toLowerCase();if(X(a))return!0;let i=[a,`${a}:${t||(r==="https:"?443:
80)}`];return(o.no_proxy||o.NO_PROXY||"").split(",").map(s=>s.trim().toLowerCase()).filter(s=>s!=="").some(s=>s==="*"||i.some(u=>u===s||u.endsWith(`.${s.replace(
/^\./,"")}`)))}n(Z,"isExempt");function X(e){return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}n(X,"isLoopb\
ack");function J(e){let t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`http://${e}`;if(!URL.canParse(t))return null;let{protocol:r,hostname:o,port:a,username:i,password:s}=new URL(
t);return r!=="http:"&&r!=="https:"?null:{protocol:r,host:o.replace(/^\[|\]$/g,""),port:Number(a)||Y[r],...i===""&&s===""?{}:{auth:{username:I(i),password:I(s)}}}}
n(J,"readProxy");function I(e){try{return decodeURIComponent(e)}catch{return e}}n(I,"decoded");var c=class extends Error{static{n(this,"NetworkFault")}code;proxy;constructor(t,r){super(t),this.name="NetworkFault",this.code=t,this.proxy=r}};async function P({
method:e,url:t,headers:r,body:o,timeoutMs:a}){let{default:i}=await import("./chunk-NYGKC4TK.js"),s=G(new URL(t),process.env);try{let u=await i.request({adapter:"\
http",method:e,url:t,...o===void 0?{}:{data:o},headers:{...r,"Accept-Encoding":"gzip",...o===void 0?{}:{"Content-Type":"application/json; charset=utf-8"}},proxy:s??
!1,signal:AbortSignal.timeout(a),responseType:"text",transformResponse:n(y=>y,"transformResponse"),validateStatus:n(()=>!0,"validateStatus"),maxRedirects:0});return{
status:u.status,text:u.data,headers:K(u.headers)}}catch(u){throw new c(Q(u),s&&`${s.host}:${s.port}`)}}n(P,"exchange");function U({status:e,headers:t},r){let o=t.
get("location");return e>=300&&e<400&&o!==void 0&&URL.canParse(o,r)?new URL(o,r):null}n(U,"redirectTarget");function Re(e){let t=URL.canParse(e)?new URL(e):null;
if(t===null||t.protocol!=="https:"&&t.protocol!=="http:")throw new Error("the base URL must be an absolute https:// address");if(t.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.
test(t.hostname))throw new Error(`http://${t.host} is not allowed: it would send the token in clear; use https://`);return t.username="",t.password="",t.search=
"",t.hash="",t}n(Re,"checkedBase");function K(e){let t=Object.entries(e).filter(r=>typeof r[1]=="string");return new Map(t.map(([r,o])=>[r.toLowerCase(),o]))}n(
K,"headersOf");function Q(e){for(let t=e,r=0;typeof t=="object"&&t!==null&&r<4;r++){let o="code"in t?t.code:null;if(typeof o=="string"&&/^[A-Z][A-Z0-9_]{2,60}$/.
test(o))return o;t="cause"in t?t.cause:null}return"UNKNOWN"}n(Q,"codeOf");var g="FOREIGN_HOST",ee=3;function Ne({base:e,timeoutMs:t,asked:r,answered:o}){return async(a,{method:i,headers:s,body:u,redirect:y})=>{let l=a;if(new URL(l).origin!==
e.origin)throw new c(g,null);for(let h=0;;h++){r();let E=await P({method:i,url:l,headers:s,body:u,timeoutMs:t});o(E.headers);let F=y==="follow"&&h<ee?U(E,l):null;
if(F?.origin!==e.origin)return te(E,l);l=F.href}}}n(Ne,"createFetch");function te({status:e,headers:t,text:r},o){let i=/^application\/(?:scim\+)?json\b/i.test(t.
get("content-type")??"")?"application/json":"text/plain; charset=utf-8";return{status:e,url:o,headers:new Map(t).set("content-type",i),text:n(async()=>r,"text")}}
n(te,"fetchAnswer");var H=q(V(),1);var D="where a network puts certificates of its own on connections, NODE_EXTRA_CA_CERTS has to name the file of their authority",M="check the address and any pr\
oxy on the way",ne=[{codes:/^(?:UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT(?:_IN_CHAIN)?|CERT_UNTRUSTED|CERT_REJECTED|INVALID_CA|CERT_SIGNATURE_FAILURE|CERT_CHAIN_TOO_LONG|PATH_LENGTH_EXCEEDED)$/,
text:"the certificate is of an authority that is not trusted here",advice:D},{codes:/^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,text:"the certificate is not val\
id at this time",advice:"it has to be renewed there, unless the clock of this machine is wrong"},{codes:/^(?:ERR_TLS_CERT_ALTNAME_INVALID|ERR_TLS_CERT_ALTNAME_FORMAT|HOSTNAME_MISMATCH)$/,
text:"the certificate is of another host",advice:M},{codes:/^(?:EPROTO|ERR_SSL_(?!.*(?:BAD_RECORD_MAC|DECRYPTION_FAILED)).*)$/,text:"the other end does not spea\
k TLS as it should",advice:M},{codes:/CERT|CRL|^UNABLE_TO_|^INVALID_PURPOSE$/,text:"the certificate is not accepted",advice:D}];function d(e){return e===null?null:
ne.find(({codes:t})=>t.test(e))??null}n(d,"tlsFaultOf");var v=class extends Error{static{n(this,"HttpError")}method;host;path;status;retryable;outcome;html;code;detail;constructor(t){super(`[${t.method}] ${t.host}${t.
path}: ${t.detail}`),this.name="HttpError",this.method=t.method,this.host=t.host,this.path=t.path,this.status=t.status,this.retryable=t.retryable,this.outcome=t.
outcome,this.html=t.html,this.code=t.code,this.detail=t.detail}},re={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name coul\
d not be looked up",ECONNRESET:"connection lost",EPIPE:"connection lost",ECONNABORTED:"connection lost",ERR_BAD_RESPONSE:"the answer broke off",Z_BUF_ERROR:"the\
 answer broke off",Z_DATA_ERROR:"the answer was damaged"};function $e(e,t){return e.unreadable?`${z(e.status??0)}, but the answer is ${e.html?"a web page":"cut \
off or not what was asked for"}`:e.status!==null?`${z(e.status)}${e.html?" (a web page)":""}`:`${oe(e.code??"",t)}${T(e.proxy)}`}n($e,"describeFault");function oe(e,t){
if(e==="ERR_CANCELED"||e==="ETIMEDOUT")return`no answer within ${t/1e3} s`;let r=d(e);return r!==null?`${r.text} (${e}): ${r.advice}`:re[e]??`network fault ${e}`}
n(oe,"describeNetworkFault");function T(e){return e?` (through the proxy ${e})`:""}n(T,"throughProxy");function z(e){return`${e} ${H.STATUS_CODES[e]??""}`.trimEnd()}
n(z,"statusText");var p=4,Ge=6e4,_=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN"]),N=/^ERR_(?:INVALID|BAD_OPTION)/,O=new Set([500,502,503,504]),se=[{name:"ban",when:n(e=>e.banned,
"when"),tries:1,outcome:"refused",transient:!0,why:"a ban lasts longer than a run waits; the next run starts from another address"},{name:"slow-down",when:n(e=>e.
status===429,"when"),tries:p,outcome:"refused",transient:!0,why:"turned away before anything was done"},{name:"not-sent",when:n(e=>e.code!==null&&_.has(e.code),
"when"),tries:p,outcome:"refused",transient:!0,why:"the request never reached the service"},{name:"tls",when:n(e=>d(e.code)!==null,"when"),tries:1,outcome:"refu\
sed",transient:!1,why:"nothing was sent, and asking again meets the same certificate"},{name:"unsendable",when:n(e=>e.code!==null&&N.test(e.code),"when"),tries:1,
outcome:"refused",transient:!1,why:"it is the same request the next time"},{name:"lost-write",when:n(e=>!e.idempotent&&(e.status===null||e.status>=500||e.unreadable),
"when"),tries:1,outcome:"unknown",transient:!0,why:"it may have been carried out; a second one would double it"},{name:"no-answer",when:n(e=>e.status===null,"wh\
en"),tries:p,outcome:"unknown",transient:!0,why:"once more changes nothing"},{name:"unreadable",when:n(e=>e.unreadable,"when"),tries:p,outcome:"unknown",transient:!0,
why:"an answer cut off on its way, or a proxy that answered instead"},{name:"server-fault",when:n(e=>e.status!==null&&O.has(e.status),"when"),tries:p,outcome:"u\
nknown",transient:!0,why:"a fault of the service that usually passes"},{name:"firewall",when:n(e=>e.method==="GET"&&e.status===403&&e.html,"when"),tries:2,outcome:"\
refused",transient:!0,why:"a web application firewall, which now and then lets the next one through"},{name:"refused",when:n(()=>!0,"when"),tries:1,outcome:"ref\
used",transient:!1,why:"the same request gets the same answer"}];function Pe(e){let t=se.find(r=>r.when(e));if(t===void 0)throw new Error("the last retry rule m\
ust fit everything");return t}n(Pe,"ruleFor");function Ue(e,t,r){return Math.max(1e3*3**(e-2),ae(t("retry-after"),r),ie(t("x-rate-limit-reset")))}n(Ue,"waitBefo\
re");function ae(e,t){if(e===null)return 0;if(/^\d+(\.\d+)?$/.test(e))return Number(e)*1e3;let r=Date.parse(e);return Number.isNaN(r)?0:Math.max(0,r-t)}n(ae,"re\
tryAfter");function ie(e){return e!==null&&/^\d+(\.\d+)?$/.test(e)?Number(e)*1e3:0}n(ie,"seconds");var b=class extends k{static{n(this,"GithubError")}httpStatus;fieldCodes;constructor(t,r,o,a){super(t,r,o),this.name="GithubError",this.httpStatus=a.status,this.
fieldCodes=a.fieldCodes}},W=60,ue=x(()=>f({status:$(),headers:C(w(),R()),data:R()})),le=x(()=>f({message:w().nullable().catch(null),errors:L(f({field:w(),code:w()}).
nullable().catch(null)).catch([])}));function Ve(e,t,r){let o=typeof e=="object"&&e!==null?e:{},a=ue.safeParse("response"in o?o.response:null);if(a.success)return B(
t,a.data,"no explanation given",r);let i="cause"in o?o.cause:null;if(i instanceof c)return de(i,t);throw e}n(Ve,"faultOf");function Ye(e,t,r){let o=t.status<300?
"the answer is cut off or not JSON":"moved elsewhere";return B(e,t,o,r)}n(Ye,"unreadable");function Ze(e){return"fieldCodes"in e}n(Ze,"isGithubFault");function de({
code:e,proxy:t},r){let o=`${he(e)}${T(t)}`;return{...r,status:null,code:e,message:o,fieldCodes:[],header:n(()=>null,"header")}}n(de,"networkFault");function he(e){
return e==="ERR_CANCELED"||e==="ETIMEDOUT"?"no answer in time":e===g?"the answer leads to another host, where the token is not sent":`${d(e)?.text??"the connect\
ion failed"} (${e})`}n(he,"describeCode");function B(e,{status:t,headers:r,data:o},a,i){let s=le.safeParse(o),u=s.success?s.data.errors.filter(l=>l!==null):[],y=u.
length===0?"":` (${u.map(({field:l,code:h})=>`${l}: ${h}`).join(", ")})`;return{...e,status:t,code:null,message:`${s.data?.message??a}${y}`.replace(/[\p{C}\s]+/gu,
" ").replaceAll(i===""?"\0":i,"***").slice(0,300),fieldCodes:u.map(({code:l})=>l),header(l){let h=r[l];return typeof h=="string"?h:null}}}n(B,"answerFault");function A(e){
if(e.status!==403&&e.status!==429)return null;let t=e.header("retry-after");if(t!==null&&/^\d+$/.test(t))return{waitMs:Number(t)<=W?Number(t)*1e3:null,message:`\
GitHub asks to wait ${t} s (secondary rate limit)`};if(e.header("x-ratelimit-remaining")==="0"&&/rate limit/i.test(e.message)){let r=Number(e.header("x-ratelimi\
t-reset")??Number.NaN);return{waitMs:null,message:`the hourly number of requests is used up${Number.isFinite(r)?`; it is renewed at ${new Date(r*1e3).toISOString().
slice(0,19)}Z`:""}`}}return e.status===429||/secondary rate/i.test(e.message)?{waitMs:W*1e3,message:"GitHub asks to slow down (secondary rate limit)"}:null}n(A,
"rateLimitOf");var m=n(()=>null,"never"),ce=n((e,t)=>1e3*3**(t-1),"backoff"),j=n(({status:e})=>e===null||e<300||O.has(e),"isPassing"),me=[{name:"rate-limit",when:n(
e=>A(e)!==null,"when"),waitMs:n(e=>A(e)?.waitMs??null,"waitMs"),outcome:"refused",why:"turned away before anything was done"},{name:"tls",when:n(e=>d(e.code)!==
null,"when"),waitMs:m,outcome:"refused",why:"nothing was sent, and asking again meets the same certificate"},{name:"unsendable",when:n(e=>e.code!==null&&N.test(
e.code),"when"),waitMs:m,outcome:"refused",why:"it is the same request the next time"},{name:"foreign-host",when:n(e=>e.code===g,"when"),waitMs:m,outcome:"refus\
ed",why:"not asked: the token would go to another host"},{name:"not-sent",when:n((e,t)=>t&&e.code!==null&&_.has(e.code),"when"),waitMs:m,outcome:"refused",why:"\
the write never reached GitHub; the next one is tried for itself"},{name:"lost-write",when:n((e,t)=>t&&j(e),"when"),waitMs:m,outcome:"unknown",why:"it may have \
been carried out; a second one would double it"},{name:"passing",when:j,waitMs:ce,outcome:"refused",why:"a read changes nothing, and the fault usually passes"},
{name:"refused",when:n(()=>!0,"when"),waitMs:m,outcome:"refused",why:"the same request gets the same answer"}];function Xe(e,t){let r=me.find(({when:o})=>o(e,t));
if(r===void 0)throw new Error("the last rule must fit everything");return r}n(Xe,"ruleFor");var ye=`permissions:
  contents: read
  issues: write`,we=/\/issues\/\d+(?:\/|$)/,S=n(e=>we.test(e.path),"ofOneIssue"),pe=[{when:n(e=>e.status===407,"when"),text:"The proxy wants a name and a passwo\
rd: HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT."},{when:n(e=>e.status===401,"when"),text:"GitHub does not accept the token: check `github-token`; leave it out t\
o use the one of the workflow."},{when:n(e=>e.status===403&&/archived/i.test(e.message),"when"),text:"The repository is archived. Name another one for the issue\
s with `repository`."},{when:n(e=>e.status===403&&/SAML|IP allow list/i.test(e.message),"when"),text:"The organisation restricts this token: authorise it there,\
 or use the one of the workflow."},{when:n(e=>e.status===403,"when"),text:`The token may not do this. Give the job of the workflow these permissions (naming one\
 sets all others to none):
${ye}`},{when:n(e=>e.status===410&&!S(e),"when"),text:"Issues are disabled in the repository: turn them on under Settings > General > Features, or name another \
repository with `repository`."},{when:n(e=>e.status===404&&!S(e),"when"),text:"There is no such repository, or the token cannot see it: check `repository`; the \
token of a workflow reaches only its own repository."},{when:n(e=>e.status!==null&&e.status>=300&&e.status<400&&!S(e),"when"),text:"The repository was renamed o\
r moved: check `repository`."}];function Je(e,{outcome:t},r){let o=A(e),a=o===null?`${e.status??""} ${e.message}`.trim():o.message,i=r>1?` after ${r} attempts`:
"",s=t==="unknown"?"; it may have been carried out all the same":"",u=o===null?fe(e):"The next run goes on from here.";return new b(`[${e.method}] ${e.host}${e.
path}: ${a}${i}${s}`,t,u,e)}n(Je,"githubError");function fe(e){let t=d(e.code)?.advice;return t!==void 0?`${t.slice(0,1).toUpperCase()}${t.slice(1)}.`:pe.find(r=>r.
when(e))?.text??null}n(fe,"adviceFor");async function Ke(e,t){return t.catch(r=>{if(r instanceof b&&r.httpStatus!==null&&e.includes(r.httpStatus))return null;throw r})}
n(Ke,"orNull");export{v as a,$e as b,z as c,c as d,P as e,U as f,Re as g,Ge as h,Pe as i,Ue as j,ie as k,Ne as l,b as m,Ve as n,Ye as o,Ze as p,Xe as q,ye as r,Je as s,Ke as t};
