import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as i,b as u,d}from"./chunk-FLE5BRFS.js";var _=d((NS,Yg)=>{Yg.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol(
"resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol(
"keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local addres\
s"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol(
"closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on e\
rror"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),
kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),
kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interc\
eptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}});var x=d((mS,oa)=>{"use strict";var Gg=Symbol.for("undici.error.UND_ERR"),j=class extends Error{static{i(this,"UndiciError")}constructor(A){super(A),this.name="U\
ndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](A){return A&&A[Gg]===!0}[Gg]=!0},Jg=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),gi=class extends j{static{
i(this,"ConnectTimeoutError")}constructor(A){super(A),this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.
hasInstance](A){return A&&A[Jg]===!0}[Jg]=!0},xg=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),ai=class extends j{static{i(this,"HeadersTimeoutError")}constructor(A){
super(A),this.name="HeadersTimeoutError",this.message=A||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[xg]===
!0}[xg]=!0},Hg=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),Bi=class extends j{static{i(this,"HeadersOverflowError")}constructor(A){super(A),this.name="H\
eadersOverflowError",this.message=A||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](A){return A&&A[Hg]===!0}[Hg]=!0},Vg=Symbol.
for("undici.error.UND_ERR_BODY_TIMEOUT"),Ei=class extends j{static{i(this,"BodyTimeoutError")}constructor(A){super(A),this.name="BodyTimeoutError",this.message=
A||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&A[Vg]===!0}[Vg]=!0},vg=Symbol.for("undici.error.UND_ERR_RESPONS\
E_STATUS_CODE"),ci=class extends j{static{i(this,"ResponseStatusCodeError")}constructor(A,t,r,s){super(A),this.name="ResponseStatusCodeError",this.message=A||"R\
esponse Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=s,this.status=t,this.statusCode=t,this.headers=r}static[Symbol.hasInstance](A){return A&&
A[vg]===!0}[vg]=!0},qg=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),Ii=class extends j{static{i(this,"InvalidArgumentError")}constructor(A){super(A),this.name=
"InvalidArgumentError",this.message=A||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&A[qg]===!0}[qg]=!0},Wg=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),Ci=class extends j{static{i(this,"InvalidReturnValueError")}constructor(A){super(A),this.name="InvalidReturnVal\
ueError",this.message=A||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){return A&&A[Wg]===!0}[Wg]=!0},Og=Symbol.
for("undici.error.UND_ERR_ABORT"),Es=class extends j{static{i(this,"AbortError")}constructor(A){super(A),this.name="AbortError",this.message=A||"The operation w\
as aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&A[Og]===!0}[Og]=!0},Pg=Symbol.for("undici.error.UND_ERR_ABORTED"),li=class extends Es{static{
i(this,"RequestAbortedError")}constructor(A){super(A),this.name="AbortError",this.message=A||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){
return A&&A[Pg]===!0}[Pg]=!0},Zg=Symbol.for("undici.error.UND_ERR_INFO"),hi=class extends j{static{i(this,"InformationalError")}constructor(A){super(A),this.name=
"InformationalError",this.message=A||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](A){return A&&A[Zg]===!0}[Zg]=!0},zg=Symbol.for("u\
ndici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),ui=class extends j{static{i(this,"RequestContentLengthMismatchError")}constructor(A){super(A),this.name="Reque\
stContentLengthMismatchError",this.message=A||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](A){return A&&A[zg]===!0}[zg]=!0},Kg=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),di=class extends j{static{i(this,"ResponseConten\
tLengthMismatchError")}constructor(A){super(A),this.name="ResponseContentLengthMismatchError",this.message=A||"Response body length does not match content-lengt\
h header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&A[Kg]===!0}[Kg]=!0},Xg=Symbol.for("undici.error.UND_ERR_DESTRO\
YED"),fi=class extends j{static{i(this,"ClientDestroyedError")}constructor(A){super(A),this.name="ClientDestroyedError",this.message=A||"The client is destroyed",
this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](A){return A&&A[Xg]===!0}[Xg]=!0},_g=Symbol.for("undici.error.UND_ERR_CLOSED"),wi=class extends j{static{
i(this,"ClientClosedError")}constructor(A){super(A),this.name="ClientClosedError",this.message=A||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.
hasInstance](A){return A&&A[_g]===!0}[_g]=!0},jg=Symbol.for("undici.error.UND_ERR_SOCKET"),yi=class extends j{static{i(this,"SocketError")}constructor(A,t){super(
A),this.name="SocketError",this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](A){return A&&A[jg]===!0}[jg]=!0},$g=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED"),Di=class extends j{static{i(this,"NotSupportedError")}constructor(A){super(A),this.name="NotSupportedError",this.message=
A||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](A){return A&&A[$g]===!0}[$g]=!0},Aa=Symbol.for("undici.error.UND_ERR_BPL_M\
ISSING_UPSTREAM"),ki=class extends j{static{i(this,"BalancedPoolMissingUpstreamError")}constructor(A){super(A),this.name="MissingUpstreamError",this.message=A||
"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](A){return A&&A[Aa]===!0}[Aa]=!0},ea=Symbol.
for("undici.error.UND_ERR_HTTP_PARSER"),Fi=class extends Error{static{i(this,"HTTPParserError")}constructor(A,t,r){super(A),this.name="HTTPParserError",this.code=
t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](A){return A&&A[ea]===!0}[ea]=!0},ta=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED\
_MAX_SIZE"),pi=class extends j{static{i(this,"ResponseExceededMaxSizeError")}constructor(A){super(A),this.name="ResponseExceededMaxSizeError",this.message=A||"R\
esponse content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&A[ta]===!0}[ta]=!0},ra=Symbol.for("undici.e\
rror.UND_ERR_REQ_RETRY"),Ri=class extends j{static{i(this,"RequestRetryError")}constructor(A,t,{headers:r,data:s}){super(A),this.name="RequestRetryError",this.message=
A||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](A){return A&&A[ra]===!0}[ra]=!0},
sa=Symbol.for("undici.error.UND_ERR_RESPONSE"),Ni=class extends j{static{i(this,"ResponseError")}constructor(A,t,{headers:r,data:s}){super(A),this.name="Respons\
eError",this.message=A||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](A){return A&&A[sa]===
!0}[sa]=!0},na=Symbol.for("undici.error.UND_ERR_PRX_TLS"),mi=class extends j{static{i(this,"SecureProxyConnectionError")}constructor(A,t,r){super(t,{cause:A,...r??
{}}),this.name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=A}static[Symbol.hasInstance](A){
return A&&A[na]===!0}[na]=!0},ia=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),Si=class extends j{static{i(this,"MessageSizeExceededError")}constructor(A){
super(A),this.name="MessageSizeExceededError",this.message=A||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](A){return A&&A[ia]===!0}get[ia](){return!0}};oa.exports={AbortError:Es,HTTPParserError:Fi,UndiciError:j,HeadersTimeoutError:ai,HeadersOverflowError:Bi,
BodyTimeoutError:Ei,RequestContentLengthMismatchError:ui,ConnectTimeoutError:gi,ResponseStatusCodeError:ci,InvalidArgumentError:Ii,InvalidReturnValueError:Ci,RequestAbortedError:li,
ClientDestroyedError:fi,ClientClosedError:wi,InformationalError:hi,SocketError:yi,NotSupportedError:Di,ResponseContentLengthMismatchError:di,BalancedPoolMissingUpstreamError:ki,
ResponseExceededMaxSizeError:pi,RequestRetryError:Ri,ResponseError:Ni,SecureProxyConnectionError:mi,MessageSizeExceededError:Si}});var Is=d((US,Qa)=>{"use strict";var cs={},Ui=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Al\
low-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Heade\
rs","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Con\
tent-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-T\
ype","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect",
"Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Li\
nk","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refre\
sh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing",
"Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Ori\
gin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-C\
ontrol","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let e=0;e<Ui.length;++e){let A=Ui[e],t=A.
toLowerCase();cs[A]=cs[t]=t}Object.setPrototypeOf(cs,null);Qa.exports={wellknownHeaderNames:Ui,headerNameLowerCasedRecord:cs}});var Ea=d((MS,Ba)=>{"use strict";var{wellknownHeaderNames:ga,headerNameLowerCasedRecord:iu}=Is(),Mi=class e{static{i(this,"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(A,t,r){
if(r===void 0||r>=A.length)throw new TypeError("Unreachable");if((this.code=A.charCodeAt(r))>127)throw new TypeError("key must be ascii string");A.length!==++r?
this.middle=new e(A,t,r):this.value=t}add(A,t){let r=A.length;if(r===0)throw new TypeError("Unreachable");let s=0,n=this;for(;;){let o=A.charCodeAt(s);if(o>127)
throw new TypeError("key must be ascii string");if(n.code===o)if(r===++s){n.value=t;break}else if(n.middle!==null)n=n.middle;else{n.middle=new e(A,t,s);break}else if(n.
code<o)if(n.left!==null)n=n.left;else{n.left=new e(A,t,s);break}else if(n.right!==null)n=n.right;else{n.right=new e(A,t,s);break}}}search(A){let t=A.length,r=0,
s=this;for(;s!==null&&r<t;){let n=A[r];for(n<=90&&n>=65&&(n|=32);s!==null;){if(n===s.code){if(t===++r)return s;s=s.middle;break}s=s.code<n?s.left:s.right}}return null}},
Cs=class{static{i(this,"TernarySearchTree")}node=null;insert(A,t){this.node===null?this.node=new Mi(A,t,0):this.node.add(A,t)}lookup(A){return this.node?.search(
A)?.value??null}},aa=new Cs;for(let e=0;e<ga.length;++e){let A=iu[ga[e]];aa.insert(A,A)}Ba.exports={TernarySearchTree:Cs,tree:aa}});var T=d((LS,Na)=>{"use strict";var or=u("node:assert"),{kDestroyed:Ia,kBodyUsed:Et,kListeners:bi,kBody:ca}=_(),{IncomingMessage:ou}=u("node:http"),us=u("node:stream"),
Qu=u("node:net"),{Blob:gu}=u("node:buffer"),au=u("node:util"),{stringify:Bu}=u("node:querystring"),{EventEmitter:Eu}=u("node:events"),{InvalidArgumentError:iA}=x(),
{headerNameLowerCasedRecord:cu}=Is(),{tree:Ca}=Ea(),[Iu,Cu]=process.versions.node.split(".").map(e=>Number(e)),hs=class{static{i(this,"BodyAsyncIterable")}constructor(A){
this[ca]=A,this[Et]=!1}async*[Symbol.asyncIterator](){or(!this[Et],"disturbed"),this[Et]=!0,yield*this[ca]}};function lu(e){return ds(e)?(fa(e)===0&&e.on("data",
function(){or(!1)}),typeof e.readableDidRead!="boolean"&&(e[Et]=!1,Eu.prototype.on.call(e,"data",function(){this[Et]=!0})),e):e&&typeof e.pipeTo=="function"?new hs(
e):e&&typeof e!="string"&&!ArrayBuffer.isView(e)&&da(e)?new hs(e):e}i(lu,"wrapRequestBody");function hu(){}i(hu,"nop");function ds(e){return e&&typeof e=="objec\
t"&&typeof e.pipe=="function"&&typeof e.on=="function"}i(ds,"isStream");function la(e){if(e===null)return!1;if(e instanceof gu)return!0;if(typeof e!="object")return!1;
{let A=e[Symbol.toStringTag];return(A==="Blob"||A==="File")&&("stream"in e&&typeof e.stream=="function"||"arrayBuffer"in e&&typeof e.arrayBuffer=="function")}}i(
la,"isBlobLike");function uu(e,A){if(e.includes("?")||e.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');let t=Bu(
A);return t&&(e+="?"+t),e}i(uu,"buildURL");function ha(e){let A=parseInt(e,10);return A===Number(e)&&A>=0&&A<=65535}i(ha,"isValidPort");function ls(e){return e!=
null&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&(e[4]===":"||e[4]==="s"&&e[5]===":")}i(ls,"isHttpOrHttpsPrefixed");function ua(e){if(typeof e=="string"){if(e=
new URL(e),!ls(e.origin||e.protocol))throw new iA("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}if(!e||typeof e!="object")throw new iA(
"Invalid URL: The URL argument must be a non-null object.");if(!(e instanceof URL)){if(e.port!=null&&e.port!==""&&ha(e.port)===!1)throw new iA("Invalid URL: por\
t must be a valid integer or a string representation of an integer.");if(e.path!=null&&typeof e.path!="string")throw new iA("Invalid URL path: the path must be \
a string or null/undefined.");if(e.pathname!=null&&typeof e.pathname!="string")throw new iA("Invalid URL pathname: the pathname must be a string or null/undefin\
ed.");if(e.hostname!=null&&typeof e.hostname!="string")throw new iA("Invalid URL hostname: the hostname must be a string or null/undefined.");if(e.origin!=null&&
typeof e.origin!="string")throw new iA("Invalid URL origin: the origin must be a string or null/undefined.");if(!ls(e.origin||e.protocol))throw new iA("Invalid \
URL protocol: the URL must start with `http:` or `https:`.");let A=e.port!=null?e.port:e.protocol==="https:"?443:80,t=e.origin!=null?e.origin:`${e.protocol||""}\
//${e.hostname||""}:${A}`,r=e.path!=null?e.path:`${e.pathname||""}${e.search||""}`;return t[t.length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),
new URL(`${t}${r}`)}if(!ls(e.origin||e.protocol))throw new iA("Invalid URL protocol: the URL must start with `http:` or `https:`.");return e}i(ua,"parseURL");function du(e){
if(e=ua(e),e.pathname!=="/"||e.search||e.hash)throw new iA("invalid url");return e}i(du,"parseOrigin");function fu(e){if(e[0]==="["){let t=e.indexOf("]");return or(
t!==-1),e.substring(1,t)}let A=e.indexOf(":");return A===-1?e:e.substring(0,A)}i(fu,"getHostname");function wu(e){if(!e)return null;or(typeof e=="string");let A=fu(
e);return Qu.isIP(A)?"":A}i(wu,"getServerName");function yu(e){return JSON.parse(JSON.stringify(e))}i(yu,"deepClone");function Du(e){return e!=null&&typeof e[Symbol.
asyncIterator]=="function"}i(Du,"isAsyncIterable");function da(e){return e!=null&&(typeof e[Symbol.iterator]=="function"||typeof e[Symbol.asyncIterator]=="funct\
ion")}i(da,"isIterable");function fa(e){if(e==null)return 0;if(ds(e)){let A=e._readableState;return A&&A.objectMode===!1&&A.ended===!0&&Number.isFinite(A.length)?
A.length:null}else{if(la(e))return e.size!=null?e.size:null;if(Da(e))return e.byteLength}return null}i(fa,"bodyLength");function wa(e){return e&&!!(e.destroyed||
e[Ia]||us.isDestroyed?.(e))}i(wa,"isDestroyed");function ku(e,A){e==null||!ds(e)||wa(e)||(typeof e.destroy=="function"?(Object.getPrototypeOf(e).constructor===ou&&
(e.socket=null),e.destroy(A)):A&&queueMicrotask(()=>{e.emit("error",A)}),e.destroyed!==!0&&(e[Ia]=!0))}i(ku,"destroy");var Fu=/timeout=(\d+)/;function pu(e){let A=e.
toString().match(Fu);return A?parseInt(A[1],10)*1e3:null}i(pu,"parseKeepAliveTimeout");function ya(e){return typeof e=="string"?cu[e]??e.toLowerCase():Ca.lookup(
e)??e.toString("latin1").toLowerCase()}i(ya,"headerNameToString");function Ru(e){return Ca.lookup(e)??e.toString("latin1").toLowerCase()}i(Ru,"bufferToLowerCase\
dHeaderName");function Nu(e,A){A===void 0&&(A={});for(let t=0;t<e.length;t+=2){let r=ya(e[t]),s=A[r];if(s)typeof s=="string"&&(s=[s],A[r]=s),s.push(e[t+1].toString(
"utf8"));else{let n=e[t+1];typeof n=="string"?A[r]=n:A[r]=Array.isArray(n)?n.map(o=>o.toString("utf8")):n.toString("utf8")}}return"content-length"in A&&"content\
-disposition"in A&&(A["content-disposition"]=Buffer.from(A["content-disposition"]).toString("latin1")),A}i(Nu,"parseHeaders");function mu(e){let A=e.length,t=new Array(
A),r=!1,s=-1,n,o,Q=0;for(let g=0;g<e.length;g+=2)n=e[g],o=e[g+1],typeof n!="string"&&(n=n.toString()),typeof o!="string"&&(o=o.toString("utf8")),Q=n.length,Q===
14&&n[7]==="-"&&(n==="content-length"||n.toLowerCase()==="content-length")?r=!0:Q===19&&n[7]==="-"&&(n==="content-disposition"||n.toLowerCase()==="content-dispo\
sition")&&(s=g+1),t[g]=n,t[g+1]=o;return r&&s!==-1&&(t[s]=Buffer.from(t[s]).toString("latin1")),t}i(mu,"parseRawHeaders");function Da(e){return e instanceof Uint8Array||
Buffer.isBuffer(e)}i(Da,"isBuffer");function Su(e,A,t){if(!e||typeof e!="object")throw new iA("handler must be an object");if(typeof e.onConnect!="function")throw new iA(
"invalid onConnect method");if(typeof e.onError!="function")throw new iA("invalid onError method");if(typeof e.onBodySent!="function"&&e.onBodySent!==void 0)throw new iA(
"invalid onBodySent method");if(t||A==="CONNECT"){if(typeof e.onUpgrade!="function")throw new iA("invalid onUpgrade method")}else{if(typeof e.onHeaders!="functi\
on")throw new iA("invalid onHeaders method");if(typeof e.onData!="function")throw new iA("invalid onData method");if(typeof e.onComplete!="function")throw new iA(
"invalid onComplete method")}}i(Su,"validateHandler");function Uu(e){return!!(e&&(us.isDisturbed(e)||e[Et]))}i(Uu,"isDisturbed");function Mu(e){return!!(e&&us.isErrored(
e))}i(Mu,"isErrored");function bu(e){return!!(e&&us.isReadable(e))}i(bu,"isReadable");function Lu(e){return{localAddress:e.localAddress,localPort:e.localPort,remoteAddress:e.
remoteAddress,remotePort:e.remotePort,remoteFamily:e.remoteFamily,timeout:e.timeout,bytesWritten:e.bytesWritten,bytesRead:e.bytesRead}}i(Lu,"getSocketInfo");function Tu(e){
let A;return new ReadableStream({async start(){A=e[Symbol.asyncIterator]()},async pull(t){let{done:r,value:s}=await A.next();if(r)queueMicrotask(()=>{t.close(),
t.byobRequest?.respond(0)});else{let n=Buffer.isBuffer(s)?s:Buffer.from(s);n.byteLength&&t.enqueue(new Uint8Array(n))}return t.desiredSize>0},async cancel(t){await A.
return()},type:"bytes"})}i(Tu,"ReadableStreamFrom");function Yu(e){return e&&typeof e=="object"&&typeof e.append=="function"&&typeof e.delete=="function"&&typeof e.
get=="function"&&typeof e.getAll=="function"&&typeof e.has=="function"&&typeof e.set=="function"&&e[Symbol.toStringTag]==="FormData"}i(Yu,"isFormDataLike");function Gu(e,A){
return"addEventListener"in e?(e.addEventListener("abort",A,{once:!0}),()=>e.removeEventListener("abort",A)):(e.addListener("abort",A),()=>e.removeListener("abor\
t",A))}i(Gu,"addAbortListener");var Ju=typeof String.prototype.toWellFormed=="function",xu=typeof String.prototype.isWellFormed=="function";function ka(e){return Ju?
`${e}`.toWellFormed():au.toUSVString(e)}i(ka,"toUSVString");function Hu(e){return xu?`${e}`.isWellFormed():ka(e)===`${e}`}i(Hu,"isUSVString");function Fa(e){switch(e){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return e>=33&&e<=126}}i(Fa,"isTokenCharCode");function Vu(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A)if(!Fa(e.charCodeAt(A)))return!1;
return!0}i(Vu,"isValidHTTPToken");var vu=/[^\t\x20-\x7e\x80-\xff]/;function qu(e){return!vu.test(e)}i(qu,"isValidHeaderValue");function Wu(e){if(e==null||e==="")
return{start:0,end:null,size:null};let A=e?e.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return A?{start:parseInt(A[1]),end:A[2]?parseInt(A[2]):null,size:A[3]?parseInt(
A[3]):null}:null}i(Wu,"parseRangeHeader");function Ou(e,A,t){return(e[bi]??=[]).push([A,t]),e.on(A,t),e}i(Ou,"addListener");function Pu(e){for(let[A,t]of e[bi]??
[])e.removeListener(A,t);e[bi]=null}i(Pu,"removeAllListeners");function Zu(e,A,t){try{A.onError(t),or(A.aborted)}catch(r){e.emit("error",r)}}i(Zu,"errorRequest");
var pa=Object.create(null);pa.enumerable=!0;var Li={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIO\
NS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},Ra={...Li,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(Li,null);Object.setPrototypeOf(Ra,null);Na.exports=
{kEnumerableProperty:pa,nop:hu,isDisturbed:Uu,isErrored:Mu,isReadable:bu,toUSVString:ka,isUSVString:Hu,isBlobLike:la,parseOrigin:du,parseURL:ua,getServerName:wu,
isStream:ds,isIterable:da,isAsyncIterable:Du,isDestroyed:wa,headerNameToString:ya,bufferToLowerCasedHeaderName:Ru,addListener:Ou,removeAllListeners:Pu,errorRequest:Zu,
parseRawHeaders:mu,parseHeaders:Nu,parseKeepAliveTimeout:pu,destroy:ku,bodyLength:fa,deepClone:yu,ReadableStreamFrom:Tu,isBuffer:Da,validateHandler:Su,getSocketInfo:Lu,
isFormDataLike:Yu,buildURL:uu,addAbortListener:Gu,isValidHTTPToken:Vu,isValidHeaderValue:qu,isTokenCharCode:Fa,parseRangeHeader:Wu,normalizedMethodRecordsBase:Li,
normalizedMethodRecords:Ra,isValidPort:ha,isHttpOrHttpsPrefixed:ls,nodeMajor:Iu,nodeMinor:Cu,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:lu}});var ct=d((YS,Sa)=>{"use strict";var v=u("node:diagnostics_channel"),Yi=u("node:util"),fs=Yi.debuglog("undici"),Ti=Yi.debuglog("fetch"),Ye=Yi.debuglog("websocket"),
ma=!1,zu={beforeConnect:v.channel("undici:client:beforeConnect"),connected:v.channel("undici:client:connected"),connectError:v.channel("undici:client:connectErr\
or"),sendHeaders:v.channel("undici:client:sendHeaders"),create:v.channel("undici:request:create"),bodySent:v.channel("undici:request:bodySent"),headers:v.channel(
"undici:request:headers"),trailers:v.channel("undici:request:trailers"),error:v.channel("undici:request:error"),open:v.channel("undici:websocket:open"),close:v.
channel("undici:websocket:close"),socketError:v.channel("undici:websocket:socket_error"),ping:v.channel("undici:websocket:ping"),pong:v.channel("undici:websocke\
t:pong")};if(fs.enabled||Ti.enabled){let e=Ti.enabled?Ti:fs;v.channel("undici:client:beforeConnect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,
host:n}}=A;e("connecting to %s using %s%s",`${n}${s?`:${s}`:""}`,r,t)}),v.channel("undici:client:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,
port:s,host:n}}=A;e("connected to %s using %s%s",`${n}${s?`:${s}`:""}`,r,t)}),v.channel("undici:client:connectError").subscribe(A=>{let{connectParams:{version:t,
protocol:r,port:s,host:n},error:o}=A;e("connection to %s using %s%s errored - %s",`${n}${s?`:${s}`:""}`,r,t,o.message)}),v.channel("undici:client:sendHeaders").
subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %s %s/%s",t,s,r)}),v.channel("undici:request:headers").subscribe(A=>{let{request:{
method:t,path:r,origin:s},response:{statusCode:n}}=A;e("received response to %s %s/%s - HTTP %d",t,s,r,n)}),v.channel("undici:request:trailers").subscribe(A=>{let{
request:{method:t,path:r,origin:s}}=A;e("trailers received from %s %s/%s",t,s,r)}),v.channel("undici:request:error").subscribe(A=>{let{request:{method:t,path:r,
origin:s},error:n}=A;e("request to %s %s/%s errored - %s",t,s,r,n.message)}),ma=!0}if(Ye.enabled){if(!ma){let e=fs.enabled?fs:Ye;v.channel("undici:client:before\
Connect").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:n}}=A;e("connecting to %s%s using %s%s",n,s?`:${s}`:"",r,t)}),v.channel("undici:clie\
nt:connected").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:n}}=A;e("connected to %s%s using %s%s",n,s?`:${s}`:"",r,t)}),v.channel("undici:\
client:connectError").subscribe(A=>{let{connectParams:{version:t,protocol:r,port:s,host:n},error:o}=A;e("connection to %s%s using %s%s errored - %s",n,s?`:${s}`:
"",r,t,o.message)}),v.channel("undici:client:sendHeaders").subscribe(A=>{let{request:{method:t,path:r,origin:s}}=A;e("sending request to %s %s/%s",t,s,r)})}v.channel(
"undici:websocket:open").subscribe(e=>{let{address:{address:A,port:t}}=e;Ye("connection opened %s%s",A,t?`:${t}`:"")}),v.channel("undici:websocket:close").subscribe(
e=>{let{websocket:A,code:t,reason:r}=e;Ye("closed connection to %s - %s %s",A.url,t,r)}),v.channel("undici:websocket:socket_error").subscribe(e=>{Ye("connection\
 errored - %s",e.message)}),v.channel("undici:websocket:ping").subscribe(e=>{Ye("ping received")}),v.channel("undici:websocket:pong").subscribe(e=>{Ye("pong rec\
eived")})}Sa.exports={channels:zu}});var La=d((GS,ba)=>{"use strict";var{InvalidArgumentError:W,NotSupportedError:Ku}=x(),DA=u("node:assert"),{isValidHTTPToken:Ma,isValidHeaderValue:Qr,isStream:Xu,
destroy:_u,isBuffer:ju,isFormDataLike:$u,isIterable:Ad,isBlobLike:ed,buildURL:td,validateHandler:rd,getServerName:sd,normalizedMethodRecords:nd}=T(),{channels:gA}=ct(),
{headerNameLowerCasedRecord:Ua}=Is(),id=/[^\u0021-\u00ff]/,LA=Symbol("handler"),Gi=class{static{i(this,"Request")}constructor(A,{path:t,method:r,body:s,headers:n,
query:o,idempotent:Q,blocking:g,upgrade:a,headersTimeout:E,bodyTimeout:B,reset:c,throwOnError:l,expectContinue:C,servername:h},w){if(typeof t!="string")throw new W(
"path must be a string");if(t[0]!=="/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new W("path must be an absolute URL or start w\
ith a slash");if(id.test(t))throw new W("invalid request path");if(typeof r!="string")throw new W("method must be a string");if(nd[r]===void 0&&!Ma(r))throw new W(
"invalid request method");if(a&&typeof a!="string")throw new W("upgrade must be a string");if(a&&!Qr(a))throw new W("invalid upgrade header");if(E!=null&&(!Number.
isFinite(E)||E<0))throw new W("invalid headersTimeout");if(B!=null&&(!Number.isFinite(B)||B<0))throw new W("invalid bodyTimeout");if(c!=null&&typeof c!="boolean")
throw new W("invalid reset");if(C!=null&&typeof C!="boolean")throw new W("invalid expectContinue");if(this.headersTimeout=E,this.bodyTimeout=B,this.throwOnError=
l===!0,this.method=r,this.abort=null,s==null)this.body=null;else if(Xu(s)){this.body=s;let I=this.body._readableState;(!I||!I.autoDestroy)&&(this.endHandler=i(function(){
_u(this)},"autoDestroy"),this.body.on("end",this.endHandler)),this.errorHandler=D=>{this.abort?this.abort(D):this.error=D},this.body.on("error",this.errorHandler)}else if(ju(
s))this.body=s.byteLength?s:null;else if(ArrayBuffer.isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof
ArrayBuffer)this.body=s.byteLength?Buffer.from(s):null;else if(typeof s=="string")this.body=s.length?Buffer.from(s):null;else if($u(s)||Ad(s)||ed(s))this.body=s;else
throw new W("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=a||null,this.
path=o?td(t,o):t,this.origin=A,this.idempotent=Q??(r==="HEAD"||r==="GET"),this.blocking=g??!1,this.reset=c??null,this.host=null,this.contentLength=null,this.contentType=
null,this.headers=[],this.expectContinue=C??!1,Array.isArray(n)){if(n.length%2!==0)throw new W("headers array must be even");for(let I=0;I<n.length;I+=2)ws(this,
n[I],n[I+1])}else if(n&&typeof n=="object")if(n[Symbol.iterator])for(let I of n){if(!Array.isArray(I)||I.length!==2)throw new W("headers must be in key-value pa\
ir format");ws(this,I[0],I[1])}else{let I=Object.keys(n);for(let D=0;D<I.length;++D)ws(this,I[D],n[I[D]])}else if(n!=null)throw new W("headers must be an object\
 or an array");rd(w,r,a),this.servername=h||sd(this.host),this[LA]=w,gA.create.hasSubscribers&&gA.create.publish({request:this})}onBodySent(A){if(this[LA].onBodySent)
try{return this[LA].onBodySent(A)}catch(t){this.abort(t)}}onRequestSent(){if(gA.bodySent.hasSubscribers&&gA.bodySent.publish({request:this}),this[LA].onRequestSent)
try{return this[LA].onRequestSent()}catch(A){this.abort(A)}}onConnect(A){if(DA(!this.aborted),DA(!this.completed),this.error)A(this.error);else return this.abort=
A,this[LA].onConnect(A)}onResponseStarted(){return this[LA].onResponseStarted?.()}onHeaders(A,t,r,s){DA(!this.aborted),DA(!this.completed),gA.headers.hasSubscribers&&
gA.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:s}});try{return this[LA].onHeaders(A,t,r,s)}catch(n){this.abort(n)}}onData(A){DA(!this.
aborted),DA(!this.completed);try{return this[LA].onData(A)}catch(t){return this.abort(t),!1}}onUpgrade(A,t,r,s=""){this.onFinally(),DA(!this.aborted),DA(!this.completed),
A!==null&&this.#A(A,t,s);let n=this[LA].onUpgrade(A,t,r);return this.aborted||(this.completed=!0,A!==null&&this.#e()),n}onUpgradeResponse(A,t,r,s=""){DA(!this.aborted),
DA(this.completed),gA.headers.hasSubscribers&&this.#A(A,r(t),s),this.#e()}onUpgradeError(A){DA(!this.aborted),DA(this.completed),gA.error.hasSubscribers&&gA.error.
publish({request:this,error:A})}#A(A,t,r){gA.headers.hasSubscribers&&gA.headers.publish({request:this,response:{statusCode:A,headers:t,statusText:r}})}#e(){gA.trailers.
hasSubscribers&&gA.trailers.publish({request:this,trailers:[]})}onComplete(A){this.onFinally(),DA(!this.aborted),this.completed=!0,gA.trailers.hasSubscribers&&gA.
trailers.publish({request:this,trailers:A});try{return this[LA].onComplete(A)}catch(t){this.onError(t)}}onError(A){if(this.onFinally(),gA.error.hasSubscribers&&
gA.error.publish({request:this,error:A}),!this.aborted)return this.aborted=!0,this[LA].onError(A)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),
this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(A,t){return ws(this,A,t),this}};function ws(e,A,t){
if(t&&typeof t=="object"&&!Array.isArray(t))throw new W(`invalid ${A} header`);if(t===void 0)return;let r=Ua[A];if(r===void 0&&(r=A.toLowerCase(),Ua[r]===void 0&&
!Ma(r)))throw new W("invalid header key");if(Array.isArray(t)){let s=[];for(let n=0;n<t.length;n++)if(typeof t[n]=="string"){if(!Qr(t[n]))throw new W(`invalid ${A}\
 header`);s.push(t[n])}else if(t[n]===null)s.push("");else{if(typeof t[n]=="object")throw new W(`invalid ${A} header`);{let o=`${t[n]}`;if(!Qr(o))throw new W(`i\
nvalid ${A} header`);s.push(o)}}t=s}else if(typeof t=="string"){if(!Qr(t))throw new W(`invalid ${A} header`)}else if(t===null)t="";else if(t=`${t}`,!Qr(t))throw new W(
`invalid ${A} header`);if(r==="host"){if(e.host!==null)throw new W("duplicate host header");if(typeof t!="string")throw new W("invalid host header");e.host=t}else if(r===
"content-length"){if(e.contentLength!==null)throw new W("duplicate content-length header");if(e.contentLength=parseInt(t,10),!Number.isFinite(e.contentLength))throw new W(
"invalid content-length header")}else if(e.contentType===null&&r==="content-type")e.contentType=t,e.headers.push(A,t);else{if(r==="transfer-encoding"||r==="keep\
-alive"||r==="upgrade")throw new W(`invalid ${r} header`);if(r==="connection"){let s=typeof t=="string"?t.toLowerCase():null;if(s!=="close"&&s!=="keep-alive")throw new W(
"invalid connection header");s==="close"&&(e.reset=!0)}else{if(r==="expect")throw new Ku("expect header not supported");e.headers.push(A,t)}}}i(ws,"processHeade\
r");ba.exports=Gi});var gr=d((xS,Ta)=>{"use strict";var od=u("node:events"),ys=class extends od{static{i(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error(
"not implemented")}destroy(){throw new Error("not implemented")}compose(...A){let t=Array.isArray(A[0])?A[0]:A,r=this.dispatch.bind(this);for(let s of t)if(s!=null){
if(typeof s!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof s}`);if(r=s(r),r==null||typeof r!="function"||r.length!==2)
throw new TypeError("invalid interceptor")}return new Ji(this,r)}},Ji=class extends ys{static{i(this,"ComposedDispatcher")}#A=null;#e=null;constructor(A,t){super(),
this.#A=A,this.#e=t}dispatch(...A){this.#e(...A)}close(...A){return this.#A.close(...A)}destroy(...A){return this.#A.destroy(...A)}};Ta.exports=ys});var ht=d((VS,Ga)=>{"use strict";var Qd=u("node:buffer"),gd=gr(),{ClientDestroyedError:xi,ClientClosedError:ad,InvalidArgumentError:It}=x(),{kDestroy:Bd,kClose:Ed,
kClosed:ar,kDestroyed:Ct,kDispatch:Hi,kInterceptors:Ge}=_(),ie=Symbol("onDestroyed"),lt=Symbol("onClosed"),Ds=Symbol("Intercepted Dispatch"),Vi=Symbol("webSocke\
tOptions"),Ya=Symbol("eventSourceOptions"),vi=class extends gd{static{i(this,"DispatcherBase")}constructor(A){super(),this[Ct]=!1,this[ie]=null,this[ar]=!1,this[lt]=
[],this[Vi]=A?.webSocket??{},this[Ya]=A?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[Vi].maxFragments??131072,maxPayloadSize:this[Vi].maxPayloadSize??
128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[Ya].maxEventSize??Qd.kStringMaxLength}}get destroyed(){return this[Ct]}get closed(){return this[ar]}get interceptors(){
return this[Ge]}set interceptors(A){if(A){for(let t=A.length-1;t>=0;t--)if(typeof this[Ge][t]!="function")throw new It("interceptor must be an function")}this[Ge]=
A}close(A){if(A===void 0)return new Promise((r,s)=>{this.close((n,o)=>n?s(n):r(o))});if(typeof A!="function")throw new It("invalid callback");if(this[Ct]){queueMicrotask(
()=>A(new xi,null));return}if(this[ar]){this[lt]?this[lt].push(A):queueMicrotask(()=>A(null,null));return}this[ar]=!0,this[lt].push(A);let t=i(()=>{let r=this[lt];
this[lt]=null;for(let s=0;s<r.length;s++)r[s](null,null)},"onClosed");this[Ed]().then(()=>this.destroy()).then(()=>{queueMicrotask(t)})}destroy(A,t){if(typeof A==
"function"&&(t=A,A=null),t===void 0)return new Promise((s,n)=>{this.destroy(A,(o,Q)=>o?n(o):s(Q))});if(typeof t!="function")throw new It("invalid callback");if(this[Ct]){
this[ie]?this[ie].push(t):queueMicrotask(()=>t(null,null));return}A||(A=new xi),this[Ct]=!0,this[ie]=this[ie]||[],this[ie].push(t);let r=i(()=>{let s=this[ie];this[ie]=
null;for(let n=0;n<s.length;n++)s[n](null,null)},"onDestroyed");this[Bd](A).then(()=>{queueMicrotask(r)})}[Ds](A,t){if(!this[Ge]||this[Ge].length===0)return this[Ds]=
this[Hi],this[Hi](A,t);let r=this[Hi].bind(this);for(let s=this[Ge].length-1;s>=0;s--)r=this[Ge][s](r);return this[Ds]=r,r(A,t)}dispatch(A,t){if(!t||typeof t!="\
object")throw new It("handler must be an object");try{if(!A||typeof A!="object")throw new It("opts must be an object.");if(this[Ct]||this[ie])throw new xi;if(this[ar])
throw new ad;return this[Ds](A,t)}catch(r){if(typeof t.onError!="function")throw new It("invalid onError method");return t.onError(r),!1}}};Ga.exports=vi});var Ki=d((qS,Va)=>{"use strict";var ut=0,qi=1e3,Wi=(qi>>1)-1,oe,Oi=Symbol("kFastTimer"),Qe=[],Pi=-2,Zi=-1,xa=0,Ja=1;function zi(){ut+=Wi;let e=0,A=Qe.length;for(;e<
A;){let t=Qe[e];t._state===xa?(t._idleStart=ut-Wi,t._state=Ja):t._state===Ja&&ut>=t._idleStart+t._idleTimeout&&(t._state=Zi,t._idleStart=-1,t._onTimeout(t._timerArg)),
t._state===Zi?(t._state=Pi,--A!==0&&(Qe[e]=Qe[A])):++e}Qe.length=A,Qe.length!==0&&Ha()}i(zi,"onTick");function Ha(){oe?oe.refresh():(clearTimeout(oe),oe=setTimeout(
zi,Wi),oe.unref&&oe.unref())}i(Ha,"refreshTimeout");var ks=class{static{i(this,"FastTimer")}[Oi]=!0;_state=Pi;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,t,r){
this._onTimeout=A,this._idleTimeout=t,this._timerArg=r,this.refresh()}refresh(){this._state===Pi&&Qe.push(this),(!oe||Qe.length===1)&&Ha(),this._state=xa}clear(){
this._state=Zi,this._idleStart=-1}};Va.exports={setTimeout(e,A,t){return A<=qi?setTimeout(e,A,t):new ks(e,A,t)},clearTimeout(e){e[Oi]?e.clear():clearTimeout(e)},
setFastTimeout(e,A,t){return new ks(e,A,t)},clearFastTimeout(e){e.clear()},now(){return ut},tick(e=0){ut+=e-qi+1,zi(),zi()},reset(){ut=0,Qe.length=0,clearTimeout(
oe),oe=null},kFastTimer:Oi}});var Br=d((ZS,Pa)=>{"use strict";var cd=u("node:net"),va=u("node:assert"),Oa=T(),{InvalidArgumentError:Id,ConnectTimeoutError:Cd}=x(),Fs=Ki();function qa(){}i(qa,
"noop");var Xi,_i;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?_i=class{static{i(this,"WeakSessionCache")}constructor(A){
this._maxCachedSessions=A,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(t=>{if(this._sessionCache.size<this._maxCachedSessions)
return;let r=this._sessionCache.get(t);r!==void 0&&r.deref()===void 0&&this._sessionCache.delete(t)})}get(A){let t=this._sessionCache.get(A);return t?t.deref():
null}set(A,t){this._maxCachedSessions!==0&&(this._sessionCache.set(A,new WeakRef(t)),this._sessionRegistry.register(t,A))}}:_i=class{static{i(this,"SimpleSessio\
nCache")}constructor(A){this._maxCachedSessions=A,this._sessionCache=new Map}get(A){return this._sessionCache.get(A)}set(A,t){if(this._maxCachedSessions!==0){if(this.
_sessionCache.size>=this._maxCachedSessions){let{value:r}=this._sessionCache.keys().next();this._sessionCache.delete(r)}this._sessionCache.set(A,t)}}};function ld({
allowH2:e,maxCachedSessions:A,socketPath:t,timeout:r,session:s,...n}){if(A!=null&&(!Number.isInteger(A)||A<0))throw new Id("maxCachedSessions must be a positive\
 integer or zero");let o={path:t,...n},Q=new _i(A??100);return r=r??1e4,e=e??!1,i(function({hostname:a,host:E,protocol:B,port:c,servername:l,localAddress:C,httpSocket:h},w){
let I;if(B==="https:"){Xi||(Xi=u("node:tls")),l=l||o.servername||Oa.getServerName(E)||null;let N=l||a;va(N);let k=s||Q.get(N)||null;c=c||443,I=Xi.connect({highWaterMark:16384,
...o,servername:l,session:k,localAddress:C,ALPNProtocols:e?["http/1.1","h2"]:["http/1.1"],socket:h,port:c,host:a}),I.on("session",function(H){Q.set(N,H)})}else va(
!h,"httpSocket can only be sent on TLS update"),c=c||80,I=cd.connect({highWaterMark:64*1024,...o,localAddress:C,port:c,host:a});if(o.keepAlive==null||o.keepAlive){
let N=o.keepAliveInitialDelay===void 0?6e4:o.keepAliveInitialDelay;I.setKeepAlive(!0,N)}let D=hd(new WeakRef(I),{timeout:r,hostname:a,port:c});return I.setNoDelay(
!0).once(B==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(D),w){let N=w;w=null,N(null,this)}}).on("error",function(N){if(queueMicrotask(D),w){
let k=w;w=null,k(N)}}),I},"connect")}i(ld,"buildConnector");var hd=process.platform==="win32"?(e,A)=>{if(!A.timeout)return qa;let t=null,r=null,s=Fs.setFastTimeout(
()=>{t=setImmediate(()=>{r=setImmediate(()=>Wa(e.deref(),A))})},A.timeout);return()=>{Fs.clearFastTimeout(s),clearImmediate(t),clearImmediate(r)}}:(e,A)=>{if(!A.
timeout)return qa;let t=null,r=Fs.setFastTimeout(()=>{t=setImmediate(()=>{Wa(e.deref(),A)})},A.timeout);return()=>{Fs.clearFastTimeout(r),clearImmediate(t)}};function Wa(e,A){
if(e==null)return;let t="Connect Timeout Error";Array.isArray(e.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${e.autoSelectFamilyAttemptedAddresses.
join(", ")},`:t+=` (attempted address: ${A.hostname}:${A.port},`,t+=` timeout: ${A.timeout}ms)`,Oa.destroy(e,new Cd(t))}i(Wa,"onConnectTimeout");Pa.exports=ld});var Za=d(ps=>{"use strict";Object.defineProperty(ps,"__esModule",{value:!0});ps.enumToMap=void 0;function ud(e){let A={};return Object.keys(e).forEach(t=>{let r=e[t];
typeof r=="number"&&(A[t]=r)}),A}i(ud,"enumToMap");ps.enumToMap=ud});var za=d(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});y.SPECIAL_HEADERS=y.HEADER_STATE=y.MINOR=y.MAJOR=y.CONNECTION_TOKEN_CHARS=y.HEADER_CHARS=
y.TOKEN=y.STRICT_TOKEN=y.HEX=y.URL_CHAR=y.STRICT_URL_CHAR=y.USERINFO_CHARS=y.MARK=y.ALPHANUM=y.NUM=y.HEX_MAP=y.NUM_MAP=y.ALPHA=y.FINISH=y.H_METHOD_MAP=y.METHOD_MAP=
y.METHODS_RTSP=y.METHODS_ICE=y.METHODS_HTTP=y.METHODS=y.LENIENT_FLAGS=y.FLAGS=y.TYPE=y.ERROR=void 0;var dd=Za(),fd;(function(e){e[e.OK=0]="OK",e[e.INTERNAL=1]="\
INTERNAL",e[e.STRICT=2]="STRICT",e[e.LF_EXPECTED=3]="LF_EXPECTED",e[e.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",e[e.CLOSED_CONNECTION=5]="CLOSED_\
CONNECTION",e[e.INVALID_METHOD=6]="INVALID_METHOD",e[e.INVALID_URL=7]="INVALID_URL",e[e.INVALID_CONSTANT=8]="INVALID_CONSTANT",e[e.INVALID_VERSION=9]="INVALID_V\
ERSION",e[e.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",e[e.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",e[e.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SI\
ZE",e[e.INVALID_STATUS=13]="INVALID_STATUS",e[e.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",e[e.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",e[e.CB_MESSAGE_BEGIN=
16]="CB_MESSAGE_BEGIN",e[e.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",e[e.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",e[e.CB_CHUNK_HEADER=19]="CB_CHUNK_HEA\
DER",e[e.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",e[e.PAUSED=21]="PAUSED",e[e.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",e[e.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",
e[e.USER=24]="USER"})(fd=y.ERROR||(y.ERROR={}));var wd;(function(e){e[e.BOTH=0]="BOTH",e[e.REQUEST=1]="REQUEST",e[e.RESPONSE=2]="RESPONSE"})(wd=y.TYPE||(y.TYPE=
{}));var yd;(function(e){e[e.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",e[e.CONNECTION_UPGRADE=4]="CONNECTION_U\
PGRADE",e[e.CHUNKED=8]="CHUNKED",e[e.UPGRADE=16]="UPGRADE",e[e.CONTENT_LENGTH=32]="CONTENT_LENGTH",e[e.SKIPBODY=64]="SKIPBODY",e[e.TRAILING=128]="TRAILING",e[e.
TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(yd=y.FLAGS||(y.FLAGS={}));var Dd;(function(e){e[e.HEADERS=1]="HEADERS",e[e.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",e[e.KEEP_ALIVE=
4]="KEEP_ALIVE"})(Dd=y.LENIENT_FLAGS||(y.LENIENT_FLAGS={}));var m;(function(e){e[e.DELETE=0]="DELETE",e[e.GET=1]="GET",e[e.HEAD=2]="HEAD",e[e.POST=3]="POST",e[e.
PUT=4]="PUT",e[e.CONNECT=5]="CONNECT",e[e.OPTIONS=6]="OPTIONS",e[e.TRACE=7]="TRACE",e[e.COPY=8]="COPY",e[e.LOCK=9]="LOCK",e[e.MKCOL=10]="MKCOL",e[e.MOVE=11]="MO\
VE",e[e.PROPFIND=12]="PROPFIND",e[e.PROPPATCH=13]="PROPPATCH",e[e.SEARCH=14]="SEARCH",e[e.UNLOCK=15]="UNLOCK",e[e.BIND=16]="BIND",e[e.REBIND=17]="REBIND",e[e.UNBIND=
18]="UNBIND",e[e.ACL=19]="ACL",e[e.REPORT=20]="REPORT",e[e.MKACTIVITY=21]="MKACTIVITY",e[e.CHECKOUT=22]="CHECKOUT",e[e.MERGE=23]="MERGE",e[e["M-SEARCH"]=24]="M-\
SEARCH",e[e.NOTIFY=25]="NOTIFY",e[e.SUBSCRIBE=26]="SUBSCRIBE",e[e.UNSUBSCRIBE=27]="UNSUBSCRIBE",e[e.PATCH=28]="PATCH",e[e.PURGE=29]="PURGE",e[e.MKCALENDAR=30]="\
MKCALENDAR",e[e.LINK=31]="LINK",e[e.UNLINK=32]="UNLINK",e[e.SOURCE=33]="SOURCE",e[e.PRI=34]="PRI",e[e.DESCRIBE=35]="DESCRIBE",e[e.ANNOUNCE=36]="ANNOUNCE",e[e.SETUP=
37]="SETUP",e[e.PLAY=38]="PLAY",e[e.PAUSE=39]="PAUSE",e[e.TEARDOWN=40]="TEARDOWN",e[e.GET_PARAMETER=41]="GET_PARAMETER",e[e.SET_PARAMETER=42]="SET_PARAMETER",e[e.
REDIRECT=43]="REDIRECT",e[e.RECORD=44]="RECORD",e[e.FLUSH=45]="FLUSH"})(m=y.METHODS||(y.METHODS={}));y.METHODS_HTTP=[m.DELETE,m.GET,m.HEAD,m.POST,m.PUT,m.CONNECT,
m.OPTIONS,m.TRACE,m.COPY,m.LOCK,m.MKCOL,m.MOVE,m.PROPFIND,m.PROPPATCH,m.SEARCH,m.UNLOCK,m.BIND,m.REBIND,m.UNBIND,m.ACL,m.REPORT,m.MKACTIVITY,m.CHECKOUT,m.MERGE,
m["M-SEARCH"],m.NOTIFY,m.SUBSCRIBE,m.UNSUBSCRIBE,m.PATCH,m.PURGE,m.MKCALENDAR,m.LINK,m.UNLINK,m.PRI,m.SOURCE];y.METHODS_ICE=[m.SOURCE];y.METHODS_RTSP=[m.OPTIONS,
m.DESCRIBE,m.ANNOUNCE,m.SETUP,m.PLAY,m.PAUSE,m.TEARDOWN,m.GET_PARAMETER,m.SET_PARAMETER,m.REDIRECT,m.RECORD,m.FLUSH,m.GET,m.POST];y.METHOD_MAP=dd.enumToMap(m);y.
H_METHOD_MAP={};Object.keys(y.METHOD_MAP).forEach(e=>{/^H/.test(e)&&(y.H_METHOD_MAP[e]=y.METHOD_MAP[e])});var kd;(function(e){e[e.SAFE=0]="SAFE",e[e.SAFE_WITH_CB=
1]="SAFE_WITH_CB",e[e.UNSAFE=2]="UNSAFE"})(kd=y.FINISH||(y.FINISH={}));y.ALPHA=[];for(let e=65;e<=90;e++)y.ALPHA.push(String.fromCharCode(e)),y.ALPHA.push(String.
fromCharCode(e+32));y.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};y.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15};y.NUM=["0","1","2","3","4","5","6","7","8","9"];y.ALPHANUM=y.ALPHA.concat(y.NUM);y.MARK=["-","_",".","!","~","*","'","(",")"];y.USERINFO_CHARS=
y.ALPHANUM.concat(y.MARK).concat(["%",";",":","&","=","+","$",","]);y.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(y.ALPHANUM);y.URL_CHAR=y.STRICT_URL_CHAR.concat(["	","\f"]);for(let e=128;e<=255;e++)y.URL_CHAR.push(e);
y.HEX=y.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);y.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(y.ALPHANUM);
y.TOKEN=y.STRICT_TOKEN.concat([" "]);y.HEADER_CHARS=["	"];for(let e=32;e<=255;e++)e!==127&&y.HEADER_CHARS.push(e);y.CONNECTION_TOKEN_CHARS=y.HEADER_CHARS.filter(
e=>e!==44);y.MAJOR=y.NUM_MAP;y.MINOR=y.MAJOR;var dt;(function(e){e[e.GENERAL=0]="GENERAL",e[e.CONNECTION=1]="CONNECTION",e[e.CONTENT_LENGTH=2]="CONTENT_LENGTH",
e[e.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",e[e.UPGRADE=4]="UPGRADE",e[e.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",e[e.CONNECTION_CLOSE=6]="CONNECTION_C\
LOSE",e[e.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",e[e.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(dt=y.HEADER_STATE||(y.HEADER_STATE={}));y.SPECIAL_HEADERS=
{connection:dt.CONNECTION,"content-length":dt.CONTENT_LENGTH,"proxy-connection":dt.CONNECTION,"transfer-encoding":dt.TRANSFER_ENCODING,upgrade:dt.UPGRADE}});var ji=d((jS,Ka)=>{"use strict";var{Buffer:Fd}=u("node:buffer");Ka.exports=Fd.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQ\
ACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIA\
QazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAg\
AUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgII\
IAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAII\
IgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEED\
dnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgC\
BEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggi\
ATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEE\
QZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2\
a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JF\
BEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0A\
IAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAg\
AEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAA\
KAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EA\
IQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8E\
QEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJ\
Sw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYg\
ASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAg\
ASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9G\
DQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiAB\
KAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIg\
AUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4\
ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYC\
BCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwC\
CwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJ\
aiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYo\
AgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2\
AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsi\
AUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2\
AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEA\
An9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmoh\
AQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMC\
QANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIg\
ATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJB\
AnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJF\
DQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAg\
ASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ\
0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0\
IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwi\
AUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUN\
ACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQAC\
f0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEB\
CyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAo\
AgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANB\
CGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQ\
IAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAg\
CARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEB\
CyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAH\
AAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNl\
IG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVx\
dWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNo\
YXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9i\
ZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVg\
IGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9y\
AGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBj\
aGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQg\
Q1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5l\
eHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVu\
Z3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFu\
IGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25z\
IHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5z\
aW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9y\
ZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNp\
b25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNl\
AG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5l\
AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVz\
ZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNh\
bGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1h\
AFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBU\
T09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQA\
Q09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURf\
QkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5U\
AEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQ\
RV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05F\
R09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05f\
RVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBN\
S0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9S\
SVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJ\
RERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJH\
RV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRD\
SABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcA\
RXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVU\
RQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NI\
VU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFM\
SURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJB\
TkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9U\
T09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQ\
RUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExP\
V0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABD\
UkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19B\
VVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNU\
QVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhf\
TElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJ\
EgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAc\
EwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAM\
EgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1s\
b3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEA\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQ\
wgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQA\
AAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIA\
AAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNF\
QVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")});var _a=d(($S,Xa)=>{"use strict";var{Buffer:pd}=u("node:buffer");Xa.exports=pd.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0B\
NgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczT\
AEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYC\
ACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCID\
RgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgi\
AEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAg\
CEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ\
0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJ\
IAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYC\
AAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAi\
AkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACIC\
RhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgC\
ECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANB\
EGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAE\
QQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQ\
ACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGA\
gAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM\
0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAo\
AgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAo\
AgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgAL\
IAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM\
0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBB\
ADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBq\
IgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3Ei\
ACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQEC\
QAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9x\
aiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2\
AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsg\
BigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAM\
BAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMA\
KQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACAC\
IAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00E\
QCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsg\
BUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEg\
AjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMA\
QTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECIC\
BEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/\
QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQUL\
IAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkAD\
QCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2\
AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEE\
QCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIg\
BWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRA\
IAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2\
a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACAC\
NgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAg\
A0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcg\
BUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYC\
CAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAA\
AAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cA\
Q2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBT\
T1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxp\
ZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAg\
Y2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNr\
IGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFk\
ZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2Zp\
ZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBz\
cGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJ\
bnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQt\
TGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQg\
Y2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBj\
aGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFs\
aWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29t\
cGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0\
YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1\
c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhw\
ZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQ\
YXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3Rl\
ZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABV\
bmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5U\
SVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1F\
T1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VE\
X1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVO\
VABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJ\
UkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJ\
TkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5U\
SVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VF\
X09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NP\
Tk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFE\
RVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJF\
UVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9D\
T05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQ\
RV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09N\
UExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5T\
SU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklF\
TERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQ\
VEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxE\
U19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09V\
UkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQA\
VU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9D\
Ul9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhF\
TlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJF\
RABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJ\
RklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1\
EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABP\
DwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADy\
FgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAA\
AAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5\
wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAE\
AEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAA\
AAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNU\
SVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")});var Er=d((AU,nB)=>{"use strict";var ja=["GET","HEAD","POST"],Rd=new Set(ja),Nd=[101,204,205,304],$a=[301,302,303,307,308],md=new Set($a),AB=["1","7","9","11","1\
3","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123",
"135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990",
"993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],Sd=new Set(AB),
eB=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-ur\
l"],Ud=new Set(eB),Md=["follow","manual","error"],tB=["GET","HEAD","OPTIONS","TRACE"],bd=new Set(tB),Ld=["navigate","same-origin","no-cors","cors"],Td=["omit","\
same-origin","include"],Yd=["default","no-store","reload","no-cache","force-cache","only-if-cached"],Gd=["content-encoding","content-language","content-location",
"content-type","content-length"],Jd=["half"],rB=["CONNECT","TRACE","TRACK"],xd=new Set(rB),sB=["audio","audioworklet","font","image","manifest","paintworklet","\
script","style","track","video","xslt",""],Hd=new Set(sB);nB.exports={subresource:sB,forbiddenMethods:rB,requestBodyHeader:Gd,referrerPolicy:eB,requestRedirect:Md,
requestMode:Ld,requestCredentials:Td,requestCache:Yd,redirectStatus:$a,corsSafeListedMethods:ja,nullBodyStatus:Nd,safeMethods:tB,badPorts:AB,requestDuplex:Jd,subresourceSet:Hd,
badPortsSet:Sd,redirectStatusSet:md,corsSafeListedMethodsSet:Rd,safeMethodsSet:bd,forbiddenMethodsSet:xd,referrerPolicySet:Ud}});var Ao=d((eU,iB)=>{"use strict";var $i=Symbol.for("undici.globalOrigin.1");function Vd(){return globalThis[$i]}i(Vd,"getGlobalOrigin");function vd(e){if(e===void 0){
Object.defineProperty(globalThis,$i,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}let A=new URL(e);if(A.protocol!=="http:"&&A.protocol!=="htt\
ps:")throw new TypeError(`Only http & https urls are allowed, received ${A.protocol}`);Object.defineProperty(globalThis,$i,{value:A,writable:!0,enumerable:!1,configurable:!1})}
i(vd,"setGlobalOrigin");iB.exports={getGlobalOrigin:Vd,setGlobalOrigin:vd}});var hA=d((rU,cB)=>{"use strict";var Ns=u("node:assert"),qd=new TextEncoder,cr=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,Wd=/[\u000A\u000D\u0009\u0020]/,Od=/[\u0009\u000A\u000C\u000D\u0020]/g,
Pd=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Zd(e){Ns(e.protocol==="data:");let A=gB(e,!0);A=A.slice(5);let t={position:0},r=ft(",",A,t),s=r.length;if(r=
$d(r,!0,!0),t.position>=A.length)return"failure";t.position++;let n=A.slice(s+1),o=aB(n);if(/;(\u0020){0,}base64$/i.test(r)){let g=EB(o);if(o=Kd(g),o==="failure")
return"failure";r=r.slice(0,-6),r=r.replace(/(\u0020)+$/,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let Q=eo(r);return Q==="failure"&&(Q=eo("text\
/plain;charset=US-ASCII")),{mimeType:Q,body:o}}i(Zd,"dataURLProcessor");function gB(e,A=!1){if(!A)return e.href;let t=e.href,r=e.hash.length,s=r===0?t:t.substring(
0,t.length-r);return!r&&t.endsWith("#")?s.slice(0,-1):s}i(gB,"URLSerializer");function ms(e,A,t){let r="";for(;t.position<A.length&&e(A[t.position]);)r+=A[t.position],
t.position++;return r}i(ms,"collectASequenceOfCodePoints");function ft(e,A,t){let r=A.indexOf(e,t.position),s=t.position;return r===-1?(t.position=A.length,A.slice(
s)):(t.position=r,A.slice(s,t.position))}i(ft,"collectASequenceOfCodePointsFast");function aB(e){let A=qd.encode(e);return zd(A)}i(aB,"stringPercentDecode");function oB(e){
return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}i(oB,"isHexCharByte");function QB(e){return e>=48&&e<=57?e-48:(e&223)-55}i(QB,"hexByteToNumber");function zd(e){
let A=e.length,t=new Uint8Array(A),r=0;for(let s=0;s<A;++s){let n=e[s];n!==37?t[r++]=n:n===37&&!(oB(e[s+1])&&oB(e[s+2]))?t[r++]=37:(t[r++]=QB(e[s+1])<<4|QB(e[s+
2]),s+=2)}return A===r?t:t.subarray(0,r)}i(zd,"percentDecode");function eo(e){e=Rs(e,!0,!0);let A={position:0},t=ft("/",e,A);if(t.length===0||!cr.test(t)||A.position>
e.length)return"failure";A.position++;let r=ft(";",e,A);if(r=Rs(r,!1,!0),r.length===0||!cr.test(r))return"failure";let s=t.toLowerCase(),n=r.toLowerCase(),o={type:s,
subtype:n,parameters:new Map,essence:`${s}/${n}`};for(;A.position<e.length;){A.position++,ms(a=>Wd.test(a),e,A);let Q=ms(a=>a!==";"&&a!=="=",e,A);if(Q=Q.toLowerCase(),
A.position<e.length){if(e[A.position]===";")continue;A.position++}if(A.position>e.length)break;let g=null;if(e[A.position]==='"')g=BB(e,A,!0),ft(";",e,A);else if(g=
ft(";",e,A),g=Rs(g,!1,!0),g.length===0)continue;Q.length!==0&&cr.test(Q)&&(g.length===0||Pd.test(g))&&!o.parameters.has(Q)&&o.parameters.set(Q,g)}return o}i(eo,
"parseMIMEType");function Kd(e){e=e.replace(Od,"");let A=e.length;if(A%4===0&&e.charCodeAt(A-1)===61&&(--A,e.charCodeAt(A-1)===61&&--A),A%4===1||/[^+/0-9A-Za-z]/.
test(e.length===A?e:e.substring(0,A)))return"failure";let t=Buffer.from(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}i(Kd,"forgivingBas\
e64");function BB(e,A,t){let r=A.position,s="";for(Ns(e[A.position]==='"'),A.position++;s+=ms(o=>o!=='"'&&o!=="\\",e,A),!(A.position>=e.length);){let n=e[A.position];
if(A.position++,n==="\\"){if(A.position>=e.length){s+="\\";break}s+=e[A.position],A.position++}else{Ns(n==='"');break}}return t?s:e.slice(r,A.position)}i(BB,"co\
llectAnHTTPQuotedString");function Xd(e){Ns(e!=="failure");let{parameters:A,essence:t}=e,r=t;for(let[s,n]of A.entries())r+=";",r+=s,r+="=",cr.test(n)||(n=n.replace(
/(\\|")/g,"\\$1"),n='"'+n,n+='"'),r+=n;return r}i(Xd,"serializeAMimeType");function _d(e){return e===13||e===10||e===9||e===32}i(_d,"isHTTPWhiteSpace");function Rs(e,A=!0,t=!0){
return to(e,A,t,_d)}i(Rs,"removeHTTPWhitespace");function jd(e){return e===13||e===10||e===9||e===12||e===32}i(jd,"isASCIIWhitespace");function $d(e,A=!0,t=!0){
return to(e,A,t,jd)}i($d,"removeASCIIWhitespace");function to(e,A,t,r){let s=0,n=e.length-1;if(A)for(;s<e.length&&r(e.charCodeAt(s));)s++;if(t)for(;n>0&&r(e.charCodeAt(
n));)n--;return s===0&&n===e.length-1?e:e.slice(s,n+1)}i(to,"removeChars");function EB(e){let A=e.length;if(65535>A)return String.fromCharCode.apply(null,e);let t="",
r=0,s=65535;for(;r<A;)r+s>A&&(s=A-r),t+=String.fromCharCode.apply(null,e.subarray(r,r+=s));return t}i(EB,"isomorphicDecode");function Af(e){switch(e.essence){case"\
application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"\
text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscri\
pt":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"\
image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return e.subtype.endsWith("+json")?"application/json":e.subtype.
endsWith("+xml")?"application/xml":""}i(Af,"minimizeSupportedMimeType");cB.exports={dataURLProcessor:Zd,URLSerializer:gB,collectASequenceOfCodePoints:ms,collectASequenceOfCodePointsFast:ft,
stringPercentDecode:aB,parseMIMEType:eo,collectAnHTTPQuotedString:BB,serializeAMimeType:Xd,removeChars:to,removeHTTPWhitespace:Rs,minimizeSupportedMimeType:Af,HTTP_TOKEN_CODEPOINTS:cr,
isomorphicDecode:EB}});var aA=d((nU,IB)=>{"use strict";var{types:zA,inspect:ef}=u("node:util"),{markAsUncloneable:tf}=u("node:worker_threads"),{toUSVString:rf}=T(),f={};f.converters={};
f.util={};f.errors={};f.errors.exception=function(e){return new TypeError(`${e.header}: ${e.message}`)};f.errors.conversionFailed=function(e){let A=e.types.length===
1?"":" one of",t=`${e.argument} could not be converted to${A}: ${e.types.join(", ")}.`;return f.errors.exception({header:e.prefix,message:t})};f.errors.invalidArgument=
function(e){return f.errors.exception({header:e.prefix,message:`"${e.value}" is an invalid ${e.type}.`})};f.brandCheck=function(e,A,t){if(t?.strict!==!1){if(!(e instanceof
A)){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}else if(e?.[Symbol.toStringTag]!==A.prototype[Symbol.toStringTag]){let r=new TypeError(
"Illegal invocation");throw r.code="ERR_INVALID_THIS",r}};f.argumentLengthCheck=function({length:e},A,t){if(e<A)throw f.errors.exception({message:`${A} argument${A!==
1?"s":""} required, but${e?" only":""} ${e} found.`,header:t})};f.illegalConstructor=function(){throw f.errors.exception({header:"TypeError",message:"Illegal co\
nstructor"})};f.util.Type=function(e){switch(typeof e){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":
return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return e===null?"Null":"Object"}};f.util.markAsUncloneable=tf||
(()=>{});f.util.ConvertToInt=function(e,A,t,r){let s,n;A===64?(s=Math.pow(2,53)-1,t==="unsigned"?n=0:n=Math.pow(-2,53)+1):t==="unsigned"?(n=0,s=Math.pow(2,A)-1):
(n=Math.pow(-2,A)-1,s=Math.pow(2,A-1)-1);let o=Number(e);if(o===0&&(o=0),r?.enforceRange===!0){if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY)
throw f.errors.exception({header:"Integer conversion",message:`Could not convert ${f.util.Stringify(e)} to an integer.`});if(o=f.util.IntegerPart(o),o<n||o>s)throw f.
errors.exception({header:"Integer conversion",message:`Value must be between ${n}-${s}, got ${o}.`});return o}return!Number.isNaN(o)&&r?.clamp===!0?(o=Math.min(
Math.max(o,n),s),Math.floor(o)%2===0?o=Math.floor(o):o=Math.ceil(o),o):Number.isNaN(o)||o===0&&Object.is(0,o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY?
0:(o=f.util.IntegerPart(o),o=o%Math.pow(2,A),t==="signed"&&o>=Math.pow(2,A)-1?o-Math.pow(2,A):o)};f.util.IntegerPart=function(e){let A=Math.floor(Math.abs(e));return e<
0?-1*A:A};f.util.Stringify=function(e){switch(f.util.Type(e)){case"Symbol":return`Symbol(${e.description})`;case"Object":return ef(e);case"String":return`"${e}"`;default:
return`${e}`}};f.sequenceConverter=function(e){return(A,t,r,s)=>{if(f.util.Type(A)!=="Object")throw f.errors.exception({header:t,message:`${r} (${f.util.Stringify(
A)}) is not iterable.`});let n=typeof s=="function"?s():A?.[Symbol.iterator]?.(),o=[],Q=0;if(n===void 0||typeof n.next!="function")throw f.errors.exception({header:t,
message:`${r} is not iterable.`});for(;;){let{done:g,value:a}=n.next();if(g)break;o.push(e(a,t,`${r}[${Q++}]`))}return o}};f.recordConverter=function(e,A){return(t,r,s)=>{
if(f.util.Type(t)!=="Object")throw f.errors.exception({header:r,message:`${s} ("${f.util.Type(t)}") is not an Object.`});let n={};if(!zA.isProxy(t)){let Q=[...Object.
getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(let g of Q){let a=e(g,r,s),E=A(t[g],r,s);n[a]=E}return n}let o=Reflect.ownKeys(t);for(let Q of o)
if(Reflect.getOwnPropertyDescriptor(t,Q)?.enumerable){let a=e(Q,r,s),E=A(t[Q],r,s);n[a]=E}return n}};f.interfaceConverter=function(e){return(A,t,r,s)=>{if(s?.strict!==
!1&&!(A instanceof e))throw f.errors.exception({header:t,message:`Expected ${r} ("${f.util.Stringify(A)}") to be an instance of ${e.name}.`});return A}};f.dictionaryConverter=
function(e){return(A,t,r)=>{let s=f.util.Type(A),n={};if(s==="Null"||s==="Undefined")return n;if(s!=="Object")throw f.errors.exception({header:t,message:`Expect\
ed ${A} to be one of: Null, Undefined, Object.`});for(let o of e){let{key:Q,defaultValue:g,required:a,converter:E}=o;if(a===!0&&!Object.hasOwn(A,Q))throw f.errors.
exception({header:t,message:`Missing required key "${Q}".`});let B=A[Q],c=Object.hasOwn(o,"defaultValue");if(c&&B!==null&&(B??=g()),a||c||B!==void 0){if(B=E(B,t,
`${r}.${Q}`),o.allowedValues&&!o.allowedValues.includes(B))throw f.errors.exception({header:t,message:`${B} is not an accepted type. Expected one of ${o.allowedValues.
join(", ")}.`});n[Q]=B}}return n}};f.nullableConverter=function(e){return(A,t,r)=>A===null?A:e(A,t,r)};f.converters.DOMString=function(e,A,t,r){if(e===null&&r?.
legacyNullToEmptyString)return"";if(typeof e=="symbol")throw f.errors.exception({header:A,message:`${t} is a symbol, which cannot be converted to a DOMString.`});
return String(e)};f.converters.ByteString=function(e,A,t){let r=f.converters.DOMString(e,A,t);for(let s=0;s<r.length;s++)if(r.charCodeAt(s)>255)throw new TypeError(
`Cannot convert argument to a ByteString because the character at index ${s} has a value of ${r.charCodeAt(s)} which is greater than 255.`);return r};f.converters.
USVString=rf;f.converters.boolean=function(e){return!!e};f.converters.any=function(e){return e};f.converters["long long"]=function(e,A,t){return f.util.ConvertToInt(
e,64,"signed",void 0,A,t)};f.converters["unsigned long long"]=function(e,A,t){return f.util.ConvertToInt(e,64,"unsigned",void 0,A,t)};f.converters["unsigned lon\
g"]=function(e,A,t){return f.util.ConvertToInt(e,32,"unsigned",void 0,A,t)};f.converters["unsigned short"]=function(e,A,t,r){return f.util.ConvertToInt(e,16,"un\
signed",r,A,t)};f.converters.ArrayBuffer=function(e,A,t,r){if(f.util.Type(e)!=="Object"||!zA.isAnyArrayBuffer(e))throw f.errors.conversionFailed({prefix:A,argument:`${t}\
 ("${f.util.Stringify(e)}")`,types:["ArrayBuffer"]});if(r?.allowShared===!1&&zA.isSharedArrayBuffer(e))throw f.errors.exception({header:"ArrayBuffer",message:"S\
haredArrayBuffer is not allowed."});if(e.resizable||e.growable)throw f.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e};
f.converters.TypedArray=function(e,A,t,r,s){if(f.util.Type(e)!=="Object"||!zA.isTypedArray(e)||e.constructor.name!==A.name)throw f.errors.conversionFailed({prefix:t,
argument:`${r} ("${f.util.Stringify(e)}")`,types:[A.name]});if(s?.allowShared===!1&&zA.isSharedArrayBuffer(e.buffer))throw f.errors.exception({header:"ArrayBuff\
er",message:"SharedArrayBuffer is not allowed."});if(e.buffer.resizable||e.buffer.growable)throw f.errors.exception({header:"ArrayBuffer",message:"Received a re\
sizable ArrayBuffer."});return e};f.converters.DataView=function(e,A,t,r){if(f.util.Type(e)!=="Object"||!zA.isDataView(e))throw f.errors.exception({header:A,message:`${t}\
 is not a DataView.`});if(r?.allowShared===!1&&zA.isSharedArrayBuffer(e.buffer))throw f.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(e.buffer.resizable||e.buffer.growable)throw f.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return e};f.converters.
BufferSource=function(e,A,t,r){if(zA.isAnyArrayBuffer(e))return f.converters.ArrayBuffer(e,A,t,{...r,allowShared:!1});if(zA.isTypedArray(e))return f.converters.
TypedArray(e,e.constructor,A,t,{...r,allowShared:!1});if(zA.isDataView(e))return f.converters.DataView(e,A,t,{...r,allowShared:!1});throw f.errors.conversionFailed(
{prefix:A,argument:`${t} ("${f.util.Stringify(e)}")`,types:["BufferSource"]})};f.converters["sequence<ByteString>"]=f.sequenceConverter(f.converters.ByteString);
f.converters["sequence<sequence<ByteString>>"]=f.sequenceConverter(f.converters["sequence<ByteString>"]);f.converters["record<ByteString, ByteString>"]=f.recordConverter(
f.converters.ByteString,f.converters.ByteString);IB.exports={webidl:f}});var kA=d((iU,NB)=>{"use strict";var{Transform:sf}=u("node:stream"),CB=u("node:zlib"),{redirectStatusSet:nf,referrerPolicySet:of,badPortsSet:Qf}=Er(),{getGlobalOrigin:lB}=Ao(),
{collectASequenceOfCodePoints:Je,collectAnHTTPQuotedString:gf,removeChars:af,parseMIMEType:Bf}=hA(),{performance:Ef}=u("node:perf_hooks"),{isBlobLike:cf,ReadableStreamFrom:If,
isValidHTTPToken:hB,normalizedMethodRecordsBase:Cf}=T(),xe=u("node:assert"),{isUint8Array:lf}=u("node:util/types"),{webidl:Ir}=aA(),uB=[],Us;try{Us=u("node:crypto");
let e=["sha256","sha384","sha512"];uB=Us.getHashes().filter(A=>e.includes(A))}catch{}function dB(e){let A=e.urlList,t=A.length;return t===0?null:A[t-1].toString()}
i(dB,"responseURL");function hf(e,A){if(!nf.has(e.status))return null;let t=e.headersList.get("location",!0);return t!==null&&wB(t)&&(fB(t)||(t=uf(t)),t=new URL(
t,dB(e))),t&&!t.hash&&(t.hash=A),t}i(hf,"responseLocationURL");function fB(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>126||t<32)return!1}return!0}
i(fB,"isValidEncodedURL");function uf(e){return Buffer.from(e,"binary").toString("utf8")}i(uf,"normalizeBinaryStringToUtf8");function lr(e){return e.urlList[e.urlList.
length-1]}i(lr,"requestCurrentURL");function df(e){let A=lr(e);return pB(A)&&Qf.has(A.port)?"blocked":"allowed"}i(df,"requestBadPort");function ff(e){return e instanceof
Error||e?.constructor?.name==="Error"||e?.constructor?.name==="DOMException"}i(ff,"isErrorLike");function wf(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);
if(!(t===9||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0}i(wf,"isValidReasonPhrase");var yf=hB;function wB(e){return(e[0]==="	"||e[0]===" "||e[e.length-1]===
"	"||e[e.length-1]===" "||e.includes(`
`)||e.includes("\r")||e.includes("\0"))===!1}i(wB,"isValidHeaderValue");function Df(e,A){let{headersList:t}=A,r=(t.get("referrer-policy",!0)??"").split(","),s="";
if(r.length>0)for(let n=r.length;n!==0;n--){let o=r[n-1].trim();if(of.has(o)){s=o;break}}s!==""&&(e.referrerPolicy=s)}i(Df,"setRequestReferrerPolicyOnRedirect");
function kf(){return"allowed"}i(kf,"crossOriginResourcePolicyCheck");function Ff(){return"success"}i(Ff,"corsCheck");function pf(){return"success"}i(pf,"TAOChec\
k");function Rf(e){let A=null;A=e.mode,e.headersList.set("sec-fetch-mode",A,!0)}i(Rf,"appendFetchMetadata");function Nf(e){let A=e.origin;if(!(A==="client"||A===
void 0)){if(e.responseTainting==="cors"||e.mode==="websocket")e.headersList.append("origin",A,!0);else if(e.method!=="GET"&&e.method!=="HEAD"){switch(e.referrerPolicy){case"\
no-referrer":A=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":e.origin&&so(e.origin)&&!so(lr(e))&&(A=null);
break;case"same-origin":Ms(e,lr(e))||(A=null);break;default:}e.headersList.append("origin",A,!0)}}}i(Nf,"appendRequestOriginHeader");function wt(e,A){return e}i(
wt,"coarsenTime");function mf(e,A,t){return!e?.startTime||e.startTime<A?{domainLookupStartTime:A,domainLookupEndTime:A,connectionStartTime:A,connectionEndTime:A,
secureConnectionStartTime:A,ALPNNegotiatedProtocol:e?.ALPNNegotiatedProtocol}:{domainLookupStartTime:wt(e.domainLookupStartTime,t),domainLookupEndTime:wt(e.domainLookupEndTime,
t),connectionStartTime:wt(e.connectionStartTime,t),connectionEndTime:wt(e.connectionEndTime,t),secureConnectionStartTime:wt(e.secureConnectionStartTime,t),ALPNNegotiatedProtocol:e.
ALPNNegotiatedProtocol}}i(mf,"clampAndCoarsenConnectionTimingInfo");function Sf(e){return wt(Ef.now(),e)}i(Sf,"coarsenedSharedCurrentTime");function Uf(e){return{
startTime:e.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:e.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}i(Uf,"createOpaqueTimingInfo");function yB(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}i(yB,"makePolicyContainer");function Mf(e){return{referrerPolicy:e.referrerPolicy}}i(Mf,"clonePolicyContainer");
function bf(e){let A=e.referrerPolicy;xe(A);let t=null;if(e.referrer==="client"){let Q=lB();if(!Q||Q.origin==="null")return"no-referrer";t=new URL(Q)}else e.referrer instanceof
URL&&(t=e.referrer);let r=ro(t),s=ro(t,!0);r.toString().length>4096&&(r=s);let n=Ms(e,r),o=Cr(r)&&!Cr(e.url);switch(A){case"origin":return s??ro(t,!0);case"unsa\
fe-url":return r;case"same-origin":return n?s:"no-referrer";case"origin-when-cross-origin":return n?r:s;case"strict-origin-when-cross-origin":{let Q=lr(e);return Ms(
r,Q)?r:Cr(r)&&!Cr(Q)?"no-referrer":s}default:return o?"no-referrer":s}}i(bf,"determineRequestsReferrer");function ro(e,A){return xe(e instanceof URL),e=new URL(
e),e.protocol==="file:"||e.protocol==="about:"||e.protocol==="blank:"?"no-referrer":(e.username="",e.password="",e.hash="",A&&(e.pathname="",e.search=""),e)}i(ro,
"stripURLForReferrer");function Cr(e){if(!(e instanceof URL))return!1;if(e.href==="about:blank"||e.href==="about:srcdoc"||e.protocol==="data:"||e.protocol==="fi\
le:")return!0;return A(e.origin);function A(t){if(t==null||t==="null")return!1;let r=new URL(t);return!!(r.protocol==="https:"||r.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(r.hostname)||r.hostname==="localhost"||r.hostname.includes("localhost.")||r.hostname.endsWith(".localhost"))}}i(Cr,"isURLPotentiallyTrustworthy");function Lf(e,A){
if(Us===void 0)return!0;let t=DB(A);if(t==="no metadata"||t.length===0)return!0;let r=Yf(t),s=Gf(t,r);for(let n of s){let o=n.algo,Q=n.hash,g=Us.createHash(o).update(
e).digest("base64");if(g[g.length-1]==="="&&(g[g.length-2]==="="?g=g.slice(0,-2):g=g.slice(0,-1)),Jf(g,Q))return!0}return!1}i(Lf,"bytesMatch");var Tf=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function DB(e){let A=[],t=!0;for(let r of e.split(" ")){t=!1;let s=Tf.exec(r);if(s===null||s.groups===void 0||s.groups.algo===void 0)continue;let n=s.groups.algo.
toLowerCase();uB.includes(n)&&A.push(s.groups)}return t===!0?"no metadata":A}i(DB,"parseMetadata");function Yf(e){let A=e[0].algo;if(A[3]==="5")return A;for(let t=1;t<
e.length;++t){let r=e[t];if(r.algo[3]==="5"){A="sha512";break}else{if(A[3]==="3")continue;r.algo[3]==="3"&&(A="sha384")}}return A}i(Yf,"getStrongestMetadata");function Gf(e,A){
if(e.length===1)return e;let t=0;for(let r=0;r<e.length;++r)e[r].algo===A&&(e[t++]=e[r]);return e.length=t,e}i(Gf,"filterMetadataListByAlgorithm");function Jf(e,A){
if(e.length!==A.length)return!1;for(let t=0;t<e.length;++t)if(e[t]!==A[t]){if(e[t]==="+"&&A[t]==="-"||e[t]==="/"&&A[t]==="_")continue;return!1}return!0}i(Jf,"co\
mpareBase64Mixed");function xf(e){}i(xf,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function Ms(e,A){return e.origin===A.origin&&e.origin==="null"||e.protocol===
A.protocol&&e.hostname===A.hostname&&e.port===A.port}i(Ms,"sameOrigin");function Hf(){let e,A;return{promise:new Promise((r,s)=>{e=r,A=s}),resolve:e,reject:A}}i(
Hf,"createDeferredPromise");function Vf(e){return e.controller.state==="aborted"}i(Vf,"isAborted");function vf(e){return e.controller.state==="aborted"||e.controller.
state==="terminated"}i(vf,"isCancelled");function qf(e){return Cf[e.toLowerCase()]??e}i(qf,"normalizeMethod");function Wf(e){let A=JSON.stringify(e);if(A===void 0)
throw new TypeError("Value is not JSON serializable");return xe(typeof A=="string"),A}i(Wf,"serializeJavascriptValueToJSONString");var Of=Object.getPrototypeOf(
Object.getPrototypeOf([][Symbol.iterator]()));function kB(e,A,t=0,r=1){class s{static{i(this,"FastIterableIterator")}#A;#e;#t;constructor(o,Q){this.#A=o,this.#e=
Q,this.#t=0}next(){if(typeof this!="object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${e} I\
terator.`);let o=this.#t,Q=this.#A[A],g=Q.length;if(o>=g)return{value:void 0,done:!0};let{[t]:a,[r]:E}=Q[o];this.#t=o+1;let B;switch(this.#e){case"key":B=a;break;case"\
value":B=E;break;case"key+value":B=[a,E];break}return{value:B,done:!1}}}return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,Of),Object.defineProperties(
s.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${e} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(n,o){
return new s(n,o)}}i(kB,"createIterator");function Pf(e,A,t,r=0,s=1){let n=kB(e,t,r,s),o={keys:{writable:!0,enumerable:!0,configurable:!0,value:i(function(){return Ir.
brandCheck(this,A),n(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:i(function(){return Ir.brandCheck(this,A),n(this,"value")},"v\
alues")},entries:{writable:!0,enumerable:!0,configurable:!0,value:i(function(){return Ir.brandCheck(this,A),n(this,"key+value")},"entries")},forEach:{writable:!0,
enumerable:!0,configurable:!0,value:i(function(g,a=globalThis){if(Ir.brandCheck(this,A),Ir.argumentLengthCheck(arguments,1,`${e}.forEach`),typeof g!="function")
throw new TypeError(`Failed to execute 'forEach' on '${e}': parameter 1 is not of type 'Function'.`);for(let{0:E,1:B}of n(this,"key+value"))g.call(a,B,E,this)},
"forEach")}};return Object.defineProperties(A.prototype,{...o,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:o.entries.value}})}i(Pf,"iterat\
orMixin");async function Zf(e,A,t){let r=A,s=t,n;try{n=e.stream.getReader()}catch(o){s(o);return}try{r(await FB(n))}catch(o){s(o)}}i(Zf,"fullyReadBody");function zf(e){
return e instanceof ReadableStream||e[Symbol.toStringTag]==="ReadableStream"&&typeof e.tee=="function"}i(zf,"isReadableStreamLike");function Kf(e){try{e.close(),
e.byobRequest?.respond(0)}catch(A){if(!A.message.includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}}i(Kf,
"readableStreamClose");var Xf=/[^\x00-\xFF]/;function Ss(e){return xe(!Xf.test(e)),e}i(Ss,"isomorphicEncode");async function FB(e){let A=[],t=0;for(;;){let{done:r,
value:s}=await e.read();if(r)return Buffer.concat(A,t);if(!lf(s))throw new TypeError("Received non-Uint8Array chunk");A.push(s),t+=s.length}}i(FB,"readAllBytes");
function _f(e){xe("protocol"in e);let A=e.protocol;return A==="about:"||A==="blob:"||A==="data:"}i(_f,"urlIsLocal");function so(e){return typeof e=="string"&&e[5]===
":"&&e[0]==="h"&&e[1]==="t"&&e[2]==="t"&&e[3]==="p"&&e[4]==="s"||e.protocol==="https:"}i(so,"urlHasHttpsScheme");function pB(e){xe("protocol"in e);let A=e.protocol;
return A==="http:"||A==="https:"}i(pB,"urlIsHttpHttpsScheme");function jf(e,A){let t=e;if(!t.startsWith("bytes"))return"failure";let r={position:5};if(A&&Je(g=>g===
"	"||g===" ",t,r),t.charCodeAt(r.position)!==61)return"failure";r.position++,A&&Je(g=>g==="	"||g===" ",t,r);let s=Je(g=>{let a=g.charCodeAt(0);return a>=48&&a<=
57},t,r),n=s.length?Number(s):null;if(A&&Je(g=>g==="	"||g===" ",t,r),t.charCodeAt(r.position)!==45)return"failure";r.position++,A&&Je(g=>g==="	"||g===" ",t,r);let o=Je(
g=>{let a=g.charCodeAt(0);return a>=48&&a<=57},t,r),Q=o.length?Number(o):null;return r.position<t.length||Q===null&&n===null||n>Q?"failure":{rangeStartValue:n,rangeEndValue:Q}}
i(jf,"simpleRangeHeaderValue");function $f(e,A,t){let r="bytes ";return r+=Ss(`${e}`),r+="-",r+=Ss(`${A}`),r+="/",r+=Ss(`${t}`),r}i($f,"buildContentRange");var no=class extends sf{static{
i(this,"InflateStream")}#A;constructor(A){super(),this.#A=A}_transform(A,t,r){if(!this._inflateStream){if(A.length===0){r();return}this._inflateStream=(A[0]&15)===
8?CB.createInflate(this.#A):CB.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this.
_inflateStream.on("error",s=>this.destroy(s))}this._inflateStream.write(A,t,r)}_final(A){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
A()}};function Aw(e){return new no(e)}i(Aw,"createInflate");function ew(e){let A=null,t=null,r=null,s=RB("content-type",e);if(s===null)return"failure";for(let n of s){
let o=Bf(n);o==="failure"||o.essence==="*/*"||(r=o,r.essence!==t?(A=null,r.parameters.has("charset")&&(A=r.parameters.get("charset")),t=r.essence):!r.parameters.
has("charset")&&A!==null&&r.parameters.set("charset",A))}return r??"failure"}i(ew,"extractMimeType");function tw(e){let A=e,t={position:0},r=[],s="";for(;t.position<
A.length;){if(s+=Je(n=>n!=='"'&&n!==",",A,t),t.position<A.length)if(A.charCodeAt(t.position)===34){if(s+=gf(A,t),t.position<A.length)continue}else xe(A.charCodeAt(
t.position)===44),t.position++;s=af(s,!0,!0,n=>n===9||n===32),r.push(s),s=""}return r}i(tw,"gettingDecodingSplitting");function RB(e,A){let t=A.get(e,!0);return t===
null?null:tw(t)}i(RB,"getDecodeSplit");var rw=new TextDecoder;function sw(e){return e.length===0?"":(e[0]===239&&e[1]===187&&e[2]===191&&(e=e.subarray(3)),rw.decode(
e))}i(sw,"utf8DecodeBytes");var io=class{static{i(this,"EnvironmentSettingsObjectBase")}get baseUrl(){return lB()}get origin(){return this.baseUrl?.origin}policyContainer=yB()},
oo=class{static{i(this,"EnvironmentSettingsObject")}settingsObject=new io},nw=new oo;NB.exports={isAborted:Vf,isCancelled:vf,isValidEncodedURL:fB,createDeferredPromise:Hf,
ReadableStreamFrom:If,tryUpgradeRequestToAPotentiallyTrustworthyURL:xf,clampAndCoarsenConnectionTimingInfo:mf,coarsenedSharedCurrentTime:Sf,determineRequestsReferrer:bf,
makePolicyContainer:yB,clonePolicyContainer:Mf,appendFetchMetadata:Rf,appendRequestOriginHeader:Nf,TAOCheck:pf,corsCheck:Ff,crossOriginResourcePolicyCheck:kf,createOpaqueTimingInfo:Uf,
setRequestReferrerPolicyOnRedirect:Df,isValidHTTPToken:hB,requestBadPort:df,requestCurrentURL:lr,responseURL:dB,responseLocationURL:hf,isBlobLike:cf,isURLPotentiallyTrustworthy:Cr,
isValidReasonPhrase:wf,sameOrigin:Ms,normalizeMethod:qf,serializeJavascriptValueToJSONString:Wf,iteratorMixin:Pf,createIterator:kB,isValidHeaderName:yf,isValidHeaderValue:wB,
isErrorLike:ff,fullyReadBody:Zf,bytesMatch:Lf,isReadableStreamLike:zf,readableStreamClose:Kf,isomorphicEncode:Ss,urlIsLocal:_f,urlHasHttpsScheme:so,urlIsHttpHttpsScheme:pB,
readAllBytes:FB,simpleRangeHeaderValue:jf,buildContentRange:$f,parseMetadata:DB,createInflate:Aw,extractMimeType:ew,getDecodeSplit:RB,utf8DecodeBytes:sw,environmentSettingsObject:nw}});var ue=d((QU,mB)=>{"use strict";mB.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("di\
spatcher")}});var go=d((gU,SB)=>{"use strict";var{Blob:iw,File:ow}=u("node:buffer"),{kState:ge}=ue(),{webidl:KA}=aA(),Qo=class e{static{i(this,"FileLike")}constructor(A,t,r={}){
let s=t,n=r.type,o=r.lastModified??Date.now();this[ge]={blobLike:A,name:s,type:n,lastModified:o}}stream(...A){return KA.brandCheck(this,e),this[ge].blobLike.stream(
...A)}arrayBuffer(...A){return KA.brandCheck(this,e),this[ge].blobLike.arrayBuffer(...A)}slice(...A){return KA.brandCheck(this,e),this[ge].blobLike.slice(...A)}text(...A){
return KA.brandCheck(this,e),this[ge].blobLike.text(...A)}get size(){return KA.brandCheck(this,e),this[ge].blobLike.size}get type(){return KA.brandCheck(this,e),
this[ge].blobLike.type}get name(){return KA.brandCheck(this,e),this[ge].name}get lastModified(){return KA.brandCheck(this,e),this[ge].lastModified}get[Symbol.toStringTag](){
return"File"}};KA.converters.Blob=KA.interfaceConverter(iw);function Qw(e){return e instanceof ow||e&&(typeof e.stream=="function"||typeof e.arrayBuffer=="funct\
ion")&&e[Symbol.toStringTag]==="File"}i(Qw,"isFileLike");SB.exports={FileLike:Qo,isFileLike:Qw}});var ur=d((BU,TB)=>{"use strict";var{isBlobLike:bs,iteratorMixin:gw}=kA(),{kState:cA}=ue(),{kEnumerableProperty:yt}=T(),{FileLike:UB,isFileLike:aw}=go(),{webidl:P}=aA(),
{File:LB}=u("node:buffer"),MB=u("node:util"),bB=globalThis.File??LB,hr=class e{static{i(this,"FormData")}constructor(A){if(P.util.markAsUncloneable(this),A!==void 0)
throw P.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[cA]=[]}append(A,t,r=void 0){P.brandCheck(this,e);
let s="FormData.append";if(P.argumentLengthCheck(arguments,2,s),arguments.length===3&&!bs(t))throw new TypeError("Failed to execute 'append' on 'FormData': para\
meter 2 is not of type 'Blob'");A=P.converters.USVString(A,s,"name"),t=bs(t)?P.converters.Blob(t,s,"value",{strict:!1}):P.converters.USVString(t,s,"value"),r=arguments.
length===3?P.converters.USVString(r,s,"filename"):void 0;let n=ao(A,t,r);this[cA].push(n)}delete(A){P.brandCheck(this,e);let t="FormData.delete";P.argumentLengthCheck(
arguments,1,t),A=P.converters.USVString(A,t,"name"),this[cA]=this[cA].filter(r=>r.name!==A)}get(A){P.brandCheck(this,e);let t="FormData.get";P.argumentLengthCheck(
arguments,1,t),A=P.converters.USVString(A,t,"name");let r=this[cA].findIndex(s=>s.name===A);return r===-1?null:this[cA][r].value}getAll(A){P.brandCheck(this,e);
let t="FormData.getAll";return P.argumentLengthCheck(arguments,1,t),A=P.converters.USVString(A,t,"name"),this[cA].filter(r=>r.name===A).map(r=>r.value)}has(A){P.
brandCheck(this,e);let t="FormData.has";return P.argumentLengthCheck(arguments,1,t),A=P.converters.USVString(A,t,"name"),this[cA].findIndex(r=>r.name===A)!==-1}set(A,t,r=void 0){
P.brandCheck(this,e);let s="FormData.set";if(P.argumentLengthCheck(arguments,2,s),arguments.length===3&&!bs(t))throw new TypeError("Failed to execute 'set' on '\
FormData': parameter 2 is not of type 'Blob'");A=P.converters.USVString(A,s,"name"),t=bs(t)?P.converters.Blob(t,s,"name",{strict:!1}):P.converters.USVString(t,s,
"name"),r=arguments.length===3?P.converters.USVString(r,s,"name"):void 0;let n=ao(A,t,r),o=this[cA].findIndex(Q=>Q.name===A);o!==-1?this[cA]=[...this[cA].slice(
0,o),n,...this[cA].slice(o+1).filter(Q=>Q.name!==A)]:this[cA].push(n)}[MB.inspect.custom](A,t){let r=this[cA].reduce((n,o)=>(n[o.name]?Array.isArray(n[o.name])?
n[o.name].push(o.value):n[o.name]=[n[o.name],o.value]:n[o.name]=o.value,n),{__proto__:null});t.depth??=A,t.colors??=!0;let s=MB.formatWithOptions(t,r);return`Fo\
rmData ${s.slice(s.indexOf("]")+2)}`}};gw("FormData",hr,cA,"name","value");Object.defineProperties(hr.prototype,{append:yt,delete:yt,get:yt,getAll:yt,has:yt,set:yt,
[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function ao(e,A,t){if(typeof A!="string"){if(aw(A)||(A=A instanceof Blob?new bB([A],"blob",{type:A.type}):
new UB(A,"blob",{type:A.type})),t!==void 0){let r={type:A.type,lastModified:A.lastModified};A=A instanceof LB?new bB([A],t,r):new UB(A,t,r)}}return{name:e,value:A}}
i(ao,"makeEntry");TB.exports={FormData:hr,makeEntry:ao}});var VB=d((cU,HB)=>{"use strict";var{isUSVString:YB,bufferToLowerCasedHeaderName:Bw}=T(),{utf8DecodeBytes:Ew}=kA(),{HTTP_TOKEN_CODEPOINTS:cw,isomorphicDecode:GB}=hA(),
{isFileLike:Iw}=go(),{makeEntry:Cw}=ur(),Ls=u("node:assert"),{File:lw}=u("node:buffer"),hw=globalThis.File??lw,uw=Buffer.from('form-data; name="'),JB=Buffer.from(
"; filename"),dw=Buffer.from("--"),fw=Buffer.from(`--\r
`);function ww(e){for(let A=0;A<e.length;++A)if((e.charCodeAt(A)&-128)!==0)return!1;return!0}i(ww,"isAsciiString");function yw(e){let A=e.length;if(A<27||A>70)return!1;
for(let t=0;t<A;++t){let r=e.charCodeAt(t);if(!(r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}i(yw,"validateBoundary");function Dw(e,A){
Ls(A!=="failure"&&A.essence==="multipart/form-data");let t=A.parameters.get("boundary");if(t===void 0)return"failure";let r=Buffer.from(`--${t}`,"utf8"),s=[],n={
position:0};for(;e[n.position]===13&&e[n.position+1]===10;)n.position+=2;let o=e.length;for(;e[o-1]===10&&e[o-2]===13;)o-=2;for(o!==e.length&&(e=e.subarray(0,o));;){
if(e.subarray(n.position,n.position+r.length).equals(r))n.position+=r.length;else return"failure";if(n.position===e.length-2&&Ts(e,dw,n)||n.position===e.length-
4&&Ts(e,fw,n))return s;if(e[n.position]!==13||e[n.position+1]!==10)return"failure";n.position+=2;let Q=kw(e,n);if(Q==="failure")return"failure";let{name:g,filename:a,
contentType:E,encoding:B}=Q;n.position+=2;let c;{let C=e.indexOf(r.subarray(2),n.position);if(C===-1)return"failure";c=e.subarray(n.position,C-4),n.position+=c.
length,B==="base64"&&(c=Buffer.from(c.toString(),"base64"))}if(e[n.position]!==13||e[n.position+1]!==10)return"failure";n.position+=2;let l;a!==null?(E??="text/\
plain",ww(E)||(E=""),l=new hw([c],a,{type:E})):l=Ew(Buffer.from(c)),Ls(YB(g)),Ls(typeof l=="string"&&YB(l)||Iw(l)),s.push(Cw(g,l,a))}}i(Dw,"multipartFormDataPar\
ser");function kw(e,A){let t=null,r=null,s=null,n=null;for(;;){if(e[A.position]===13&&e[A.position+1]===10)return t===null?"failure":{name:t,filename:r,contentType:s,
encoding:n};let o=Dt(Q=>Q!==10&&Q!==13&&Q!==58,e,A);if(o=Bo(o,!0,!0,Q=>Q===9||Q===32),!cw.test(o.toString())||e[A.position]!==58)return"failure";switch(A.position++,
Dt(Q=>Q===32||Q===9,e,A),Bw(o)){case"content-disposition":{if(t=r=null,!Ts(e,uw,A)||(A.position+=17,t=xB(e,A),t===null))return"failure";if(Ts(e,JB,A)){let Q=A.position+
JB.length;if(e[Q]===42&&(A.position+=1,Q+=1),e[Q]!==61||e[Q+1]!==34||(A.position+=12,r=xB(e,A),r===null))return"failure"}break}case"content-type":{let Q=Dt(g=>g!==
10&&g!==13,e,A);Q=Bo(Q,!1,!0,g=>g===9||g===32),s=GB(Q);break}case"content-transfer-encoding":{let Q=Dt(g=>g!==10&&g!==13,e,A);Q=Bo(Q,!1,!0,g=>g===9||g===32),n=GB(
Q);break}default:Dt(Q=>Q!==10&&Q!==13,e,A)}if(e[A.position]!==13&&e[A.position+1]!==10)return"failure";A.position+=2}}i(kw,"parseMultipartFormDataHeaders");function xB(e,A){
Ls(e[A.position-1]===34);let t=Dt(r=>r!==10&&r!==13&&r!==34,e,A);return e[A.position]!==34?null:(A.position++,t=new TextDecoder().decode(t).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),t)}i(xB,"parseMultipartFormDataName");function Dt(e,A,t){let r=t.position;for(;r<A.length&&e(A[r]);)++r;return A.subarray(
t.position,t.position=r)}i(Dt,"collectASequenceOfBytes");function Bo(e,A,t,r){let s=0,n=e.length-1;if(A)for(;s<e.length&&r(e[s]);)s++;if(t)for(;n>0&&r(e[n]);)n--;
return s===0&&n===e.length-1?e:e.subarray(s,n+1)}i(Bo,"removeChars");function Ts(e,A,t){if(e.length<A.length)return!1;for(let r=0;r<A.length;r++)if(A[r]!==e[t.position+
r])return!1;return!0}i(Ts,"bufferStartsWith");HB.exports={multipartFormDataParser:Dw,validateBoundary:yw}});var pt=d((CU,_B)=>{"use strict";var dr=T(),{ReadableStreamFrom:Fw,isBlobLike:vB,isReadableStreamLike:pw,readableStreamClose:Rw,createDeferredPromise:Nw,fullyReadBody:mw,
extractMimeType:Sw,utf8DecodeBytes:OB}=kA(),{FormData:qB}=ur(),{kState:Ft}=ue(),{webidl:Uw}=aA(),{Blob:Mw}=u("node:buffer"),Eo=u("node:assert"),{isErrored:PB,isDisturbed:bw}=u("node:stream"),
{isArrayBuffer:Lw}=u("node:util/types"),{serializeAMimeType:Tw}=hA(),{multipartFormDataParser:Yw}=VB(),co;try{let e=u("node:crypto");co=i(A=>e.randomInt(0,A),"r\
andom")}catch{co=i(e=>Math.floor(Math.random(e)),"random")}var Ys=new TextEncoder;function Gw(){}i(Gw,"noop");var ZB=globalThis.FinalizationRegistry&&process.version.
indexOf("v18")!==0,zB;ZB&&(zB=new FinalizationRegistry(e=>{let A=e.deref();A&&!A.locked&&!bw(A)&&!PB(A)&&A.cancel("Response object has been garbage collected").
catch(Gw)}));function KB(e,A=!1){let t=null;e instanceof ReadableStream?t=e:vB(e)?t=e.stream():t=new ReadableStream({async pull(g){let a=typeof s=="string"?Ys.encode(
s):s;a.byteLength&&g.enqueue(a),queueMicrotask(()=>Rw(g))},start(){},type:"bytes"}),Eo(pw(t));let r=null,s=null,n=null,o=null;if(typeof e=="string")s=e,o="text/\
plain;charset=UTF-8";else if(e instanceof URLSearchParams)s=e.toString(),o="application/x-www-form-urlencoded;charset=UTF-8";else if(Lw(e))s=new Uint8Array(e.slice());else if(ArrayBuffer.
isView(e))s=new Uint8Array(e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength));else if(dr.isFormDataLike(e)){let g=`----formdata-undici-0${`${co(1e11)}`.padStart(
11,"0")}`,a=`--${g}\r
Content-Disposition: form-data`;let E=i(w=>w.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"escape"),B=i(w=>w.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),c=[],l=new Uint8Array([13,10]);n=0;let C=!1;for(let[w,I]of e)if(typeof I=="string"){let D=Ys.encode(a+`; name="${E(B(w))}"\r
\r
${B(I)}\r
`);c.push(D),n+=D.byteLength}else{let D=Ys.encode(`${a}; name="${E(B(w))}"`+(I.name?`; filename="${E(I.name)}"`:"")+`\r
Content-Type: ${I.type||"application/octet-stream"}\r
\r
`);c.push(D,I,l),typeof I.size=="number"?n+=D.byteLength+I.size+l.byteLength:C=!0}let h=Ys.encode(`--${g}--\r
`);c.push(h),n+=h.byteLength,C&&(n=null),s=e,r=i(async function*(){for(let w of c)w.stream?yield*w.stream():yield w},"action"),o=`multipart/form-data; boundary=${g}`}else if(vB(
e))s=e,n=e.size,e.type&&(o=e.type);else if(typeof e[Symbol.asyncIterator]=="function"){if(A)throw new TypeError("keepalive");if(dr.isDisturbed(e)||e.locked)throw new TypeError(
"Response body object should not be disturbed or locked");t=e instanceof ReadableStream?e:Fw(e)}if((typeof s=="string"||dr.isBuffer(s))&&(n=Buffer.byteLength(s)),
r!=null){let g;t=new ReadableStream({async start(){g=r(e)[Symbol.asyncIterator]()},async pull(a){let{value:E,done:B}=await g.next();if(B)queueMicrotask(()=>{a.close(),
a.byobRequest?.respond(0)});else if(!PB(t)){let c=new Uint8Array(E);c.byteLength&&a.enqueue(c)}return a.desiredSize>0},async cancel(a){await g.return()},type:"b\
ytes"})}return[{stream:t,source:s,length:n},o]}i(KB,"extractBody");function Jw(e,A=!1){return e instanceof ReadableStream&&(Eo(!dr.isDisturbed(e),"The body has \
already been consumed."),Eo(!e.locked,"The stream is locked.")),KB(e,A)}i(Jw,"safelyExtractBody");function xw(e,A){let[t,r]=A.stream.tee();return A.stream=t,{stream:r,
length:A.length,source:A.source}}i(xw,"cloneBody");function Hw(e){if(e.aborted)throw new DOMException("The operation was aborted.","AbortError")}i(Hw,"throwIfAb\
orted");function Vw(e){return{blob(){return kt(this,t=>{let r=WB(this);return r===null?r="":r&&(r=Tw(r)),new Mw([t],{type:r})},e)},arrayBuffer(){return kt(this,
t=>new Uint8Array(t).buffer,e)},text(){return kt(this,OB,e)},json(){return kt(this,qw,e)},formData(){return kt(this,t=>{let r=WB(this);if(r!==null)switch(r.essence){case"\
multipart/form-data":{let s=Yw(t,r);if(s==="failure")throw new TypeError("Failed to parse body as FormData.");let n=new qB;return n[Ft]=s,n}case"application/x-w\
ww-form-urlencoded":{let s=new URLSearchParams(t.toString()),n=new qB;for(let[o,Q]of s)n.append(o,Q);return n}}throw new TypeError('Content-Type was not one of \
"multipart/form-data" or "application/x-www-form-urlencoded".')},e)},bytes(){return kt(this,t=>new Uint8Array(t),e)}}}i(Vw,"bodyMixinMethods");function vw(e){Object.
assign(e.prototype,Vw(e))}i(vw,"mixinBody");async function kt(e,A,t){if(Uw.brandCheck(e,t),XB(e))throw new TypeError("Body is unusable: Body has already been re\
ad");Hw(e[Ft]);let r=Nw(),s=i(o=>r.reject(o),"errorSteps"),n=i(o=>{try{r.resolve(A(o))}catch(Q){s(Q)}},"successSteps");return e[Ft].body==null?(n(Buffer.allocUnsafe(
0)),r.promise):(await mw(e[Ft].body,n,s),r.promise)}i(kt,"consumeBody");function XB(e){let A=e[Ft].body;return A!=null&&(A.stream.locked||dr.isDisturbed(A.stream))}
i(XB,"bodyUnusable");function qw(e){return JSON.parse(OB(e))}i(qw,"parseJSONFromBytes");function WB(e){let A=e[Ft].headersList,t=Sw(A);return t==="failure"?null:
t}i(WB,"bodyMimeType");_B.exports={extractBody:KB,safelyExtractBody:Jw,cloneBody:xw,mixinBody:vw,streamRegistry:zB,hasFinalizationRegistry:ZB,bodyUnusable:XB}});var cE=d((hU,EE)=>{"use strict";var S=u("node:assert"),p=T(),{channels:jB}=ct(),Io=Ki(),{RequestContentLengthMismatchError:He,ResponseContentLengthMismatchError:$B,
RequestAbortedError:oE,InvalidArgumentError:Ww,HeadersTimeoutError:Ow,HeadersOverflowError:Pw,SocketError:Rt,InformationalError:Ve,BodyTimeoutError:Zw,HTTPParserError:zw,
ResponseExceededMaxSizeError:Kw}=x(),{kUrl:QE,kReset:uA,kClient:Hs,kParser:K,kBlocking:yr,kRunning:rA,kPending:gE,kSize:AE,kWriting:de,kQueue:xA,kNoRef:fr,kKeepAliveDefaultTimeout:Xw,
kHostHeader:_w,kPendingIdx:jw,kRunningIdx:TA,kError:IA,kPipelining:Vs,kSocket:ve,kKeepAliveTimeoutValue:qs,kMaxHeadersSize:Co,kKeepAliveMaxTimeout:$w,kKeepAliveTimeoutThreshold:Ay,
kHeadersTimeout:ey,kBodyTimeout:ty,kStrictContentLength:uo,kMaxRequests:eE,kCounter:ry,kMaxResponseSize:sy,kOnError:tE,kResume:ae,kHTTPContext:aE}=_(),FA=za(),rE=Buffer.
alloc(0),Gs=Buffer[Symbol.species],Js=p.addListener,ny=p.removeAllListeners,qe=Symbol("kIdleSocketValidation"),Nt=Symbol("kIdleSocketValidationTimeout"),Do=Symbol(
"kSocketUsed"),lo;async function iy(){let e=process.env.JEST_WORKER_ID?ji():void 0,A;try{A=await WebAssembly.compile(_a())}catch{A=await WebAssembly.compile(e||
ji())}return await WebAssembly.instantiate(A,{env:{wasm_on_url:i((t,r,s)=>0,"wasm_on_url"),wasm_on_status:i((t,r,s)=>{S(AA.ptr===t);let n=r-_A+XA.byteOffset;return AA.
onStatus(new Gs(XA.buffer,n,s))||0},"wasm_on_status"),wasm_on_message_begin:i(t=>(S(AA.ptr===t),AA.onMessageBegin()||0),"wasm_on_message_begin"),wasm_on_header_field:i(
(t,r,s)=>{S(AA.ptr===t);let n=r-_A+XA.byteOffset;return AA.onHeaderField(new Gs(XA.buffer,n,s))||0},"wasm_on_header_field"),wasm_on_header_value:i((t,r,s)=>{S(AA.
ptr===t);let n=r-_A+XA.byteOffset;return AA.onHeaderValue(new Gs(XA.buffer,n,s))||0},"wasm_on_header_value"),wasm_on_headers_complete:i((t,r,s,n)=>(S(AA.ptr===t),
AA.onHeadersComplete(r,!!s,!!n)||0),"wasm_on_headers_complete"),wasm_on_body:i((t,r,s)=>{S(AA.ptr===t);let n=r-_A+XA.byteOffset;return AA.onBody(new Gs(XA.buffer,
n,s))||0},"wasm_on_body"),wasm_on_message_complete:i(t=>(S(AA.ptr===t),AA.onMessageComplete()||0),"wasm_on_message_complete")}})}i(iy,"lazyllhttp");var ho=null,
fo=iy();fo.catch();var AA=null,XA=null,xs=0,_A=null,oy=0,wr=1,mt=2|wr,vs=4|wr,wo=8|oy,yo=class{static{i(this,"Parser")}constructor(A,t,{exports:r}){S(Number.isFinite(
A[Co])&&A[Co]>0),this.llhttp=r,this.ptr=this.llhttp.llhttp_alloc(FA.TYPE.RESPONSE),this.client=A,this.socket=t,this.timeout=null,this.timeoutValue=null,this.timeoutType=
null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=A[Co],this.shouldKeepAlive=!1,this.paused=!1,
this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=A[sy]}setTimeout(A,t){A!==this.
timeoutValue||t&wr^this.timeoutType&wr?(this.timeout&&(Io.clearTimeout(this.timeout),this.timeout=null),A&&(t&wr?this.timeout=Io.setFastTimeout(sE,A,new WeakRef(
this)):(this.timeout=setTimeout(sE,A,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.
timeoutType=t}resume(){this.socket.destroyed||!this.paused||(S(this.ptr!=null),S(AA==null),this.llhttp.llhttp_resume(this.ptr),S(this.timeoutType===vs),this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||rE),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let A=this.
socket.read();if(A===null)break;this.execute(A)}}execute(A){S(this.ptr!=null),S(AA==null),S(!this.paused);let{socket:t,llhttp:r}=this;A.length>xs&&(_A&&r.free(_A),
xs=Math.ceil(A.length/4096)*4096,_A=r.malloc(xs)),new Uint8Array(r.memory.buffer,_A,xs).set(A);try{let s;try{XA=A,AA=this,s=r.llhttp_execute(this.ptr,_A,A.length)}catch(o){
throw o}finally{AA=null,XA=null}let n=r.llhttp_get_error_pos(this.ptr)-_A;if(s!==FA.ERROR.OK){let o=A.subarray(n);if(s===FA.ERROR.PAUSED_UPGRADE)this.onUpgrade(
o);else if(s===FA.ERROR.PAUSED)this.paused=!0,t.unshift(o);else throw this.createError(s,o)}}catch(s){p.destroy(t,s)}}finish(){S(AA===null),S(this.ptr!=null),S(
!this.paused);let{llhttp:A}=this,t;try{AA=this,t=A.llhttp_finish(this.ptr)}finally{AA=null}return t===FA.ERROR.OK?null:t===FA.ERROR.PAUSED||t===FA.ERROR.PAUSED_UPGRADE?
(this.paused=!0,null):this.createError(t,rE)}createError(A,t){let{llhttp:r,contentLength:s,bytesRead:n}=this;if(s&&n!==parseInt(s,10))return new $B;let o=r.llhttp_get_error_reason(
this.ptr),Q="";if(o){let g=new Uint8Array(r.memory.buffer,o).indexOf(0);Q="Response does not match the HTTP/1.1 protocol ("+Buffer.from(r.memory.buffer,o,g).toString()+
")"}return new zw(Q,FA.ERROR[A],t)}destroy(){S(this.ptr!=null),S(AA==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&Io.clearTimeout(this.timeout),
this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(A){this.statusText=A.toString()}onMessageBegin(){let{socket:A,client:t}=this;
if(A.destroyed)return-1;if(t[rA]===0)return p.destroy(A,new Rt("bad response",p.getSocketInfo(A))),-1;let r=t[xA][t[TA]];if(!r)return-1;r.onResponseStarted()}onHeaderField(A){
let t=this.headers.length;(t&1)===0?this.headers.push(A):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]),this.trackHeader(A.length)}onHeaderValue(A){let t=this.
headers.length;(t&1)===1?(this.headers.push(A),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],A]);let r=this.headers[t-2];if(r.length===10){let s=p.bufferToLowerCasedHeaderName(
r);s==="keep-alive"?this.keepAlive+=A.toString():s==="connection"&&(this.connection+=A.toString())}else r.length===14&&p.bufferToLowerCasedHeaderName(r)==="cont\
ent-length"&&(this.contentLength+=A.toString());this.trackHeader(A.length)}trackHeader(A){this.headersSize+=A,this.headersSize>=this.headersMaxSize&&p.destroy(this.
socket,new Pw)}onUpgrade(A){let{upgrade:t,client:r,socket:s,headers:n,statusCode:o,statusText:Q}=this;S(t),S(r[ve]===s),S(!s.destroyed),S(!this.paused),S((n.length&
1)===0);let g=r[xA][r[TA]];S(g),S(g.upgrade||g.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,s.unshift(A),s[K].destroy(),s[K]=null,s[Hs]=null,s[IA]=null,ny(s),r[ve]=null,r[aE]=null,r[xA][r[TA]++]=null,r.emit("disconnect",r[QE],[r],new Ve("upgrade"));try{
g.onUpgrade(o,n,s,Q)}catch(a){p.errorRequest(r,g,a),p.destroy(s,a)}r[ae]()}onHeadersComplete(A,t,r){let{client:s,socket:n,headers:o,statusText:Q}=this;if(n.destroyed)
return-1;if(s[rA]===0)return p.destroy(n,new Rt("bad response",p.getSocketInfo(n))),-1;let g=s[xA][s[TA]];if(!g)return-1;if(S(!this.upgrade),S(this.statusCode<200),
A===100)return p.destroy(n,new Rt("bad response",p.getSocketInfo(n))),-1;if(t&&!g.upgrade)return p.destroy(n,new Rt("bad upgrade",p.getSocketInfo(n))),-1;if(S(this.
timeoutType===mt),this.statusCode=A,this.shouldKeepAlive=r||g.method==="HEAD"&&!n[uA]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){let E=g.
bodyTimeout!=null?g.bodyTimeout:s[ty];this.setTimeout(E,vs)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(g.method==="CONNECT")return S(s[rA]===
1),this.upgrade=!0,2;if(t)return S(s[rA]===1),this.upgrade=!0,2;if(S((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&s[Vs]){
let E=this.keepAlive?p.parseKeepAliveTimeout(this.keepAlive):null;if(E!=null){let B=Math.min(E-s[Ay],s[$w]);B<=0?n[uA]=!0:s[qs]=B}else s[qs]=s[Xw]}else n[uA]=!0;
let a=g.onHeaders(A,o,this.resume,Q)===!1;return g.aborted?-1:g.method==="HEAD"||A<200?1:(n[yr]&&(n[yr]=!1,s[ae]()),a?FA.ERROR.PAUSED:0)}onBody(A){let{client:t,
socket:r,statusCode:s,maxResponseSize:n}=this;if(r.destroyed)return-1;let o=t[xA][t[TA]];if(S(o),S(this.timeoutType===vs),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),S(s>=200),n>-1&&this.bytesRead+A.length>n)return p.destroy(r,new Kw),-1;if(this.bytesRead+=A.length,o.onData(A)===!1)return FA.ERROR.PAUSED}onMessageComplete(){
let{client:A,socket:t,statusCode:r,upgrade:s,headers:n,contentLength:o,bytesRead:Q,shouldKeepAlive:g}=this;if(t.destroyed&&(!r||g))return-1;if(s)return;S(r>=100),
S((this.headers.length&1)===0);let a=A[xA][A[TA]];if(S(a),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.
connection="",this.headers=[],this.headersSize=0,!(r<200)){if(a.method!=="HEAD"&&o&&Q!==parseInt(o,10))return p.destroy(t,new $B),-1;if(a.onComplete(n),A[xA][A[TA]++]=
null,t[Do]=!0,t[de])return S(A[rA]===0),p.destroy(t,new Ve("reset")),FA.ERROR.PAUSED;if(g){if(t[uA]&&A[rA]===0)return p.destroy(t,new Ve("reset")),FA.ERROR.PAUSED;
A[Vs]==null||A[Vs]===1?setImmediate(()=>A[ae]()):A[ae]()}else return p.destroy(t,new Ve("reset")),FA.ERROR.PAUSED}}};function sE(e){let{socket:A,timeoutType:t,client:r,
paused:s}=e.deref();t===mt?(!A[de]||A.writableNeedDrain||r[rA]>1)&&(S(!s,"cannot be paused while waiting for headers"),p.destroy(A,new Ow)):t===vs?s||p.destroy(
A,new Zw):t===wo&&(S(r[rA]===0&&r[qs]),p.destroy(A,new Ve("socket idle timeout")))}i(sE,"onParserTimeout");async function Qy(e,A){e[ve]=A,ho||(ho=await fo,fo=null),
A[fr]=!1,A[de]=!1,A[uA]=!1,A[yr]=!1,A[qe]=0,A[Nt]=null,A[Do]=!1,A[K]=new yo(e,A,ho),Js(A,"error",function(r){let s=this[K];if(r.code==="ECONNRESET"&&s.statusCode&&
!s.shouldKeepAlive){let n=s.finish();n&&(this[IA]=n,this[Hs][tE](n));return}this[IA]=r,this[Hs][tE](r)}),Js(A,"readable",function(){let r=this[K];r&&r.readMore()}),
Js(A,"end",function(){let r=this[K];if(r.statusCode&&!r.shouldKeepAlive){let s=r.finish();s&&p.destroy(this,s);return}p.destroy(this,new Rt("other side closed",
p.getSocketInfo(this)))}),Js(A,"close",function(){let r=this[Hs],s=this[K];BE(this),s&&(!this[IA]&&s.statusCode&&!s.shouldKeepAlive&&(this[IA]=s.finish()||this[IA]),
this[K].destroy(),this[K]=null);let n=this[IA]||new Rt("closed",p.getSocketInfo(this));if(r[ve]=null,r[aE]=null,r.destroyed){S(r[gE]===0);let o=r[xA].splice(r[TA]);
for(let Q=0;Q<o.length;Q++){let g=o[Q];p.errorRequest(r,g,n)}}else if(r[rA]>0&&n.code!=="UND_ERR_INFO"){let o=r[xA][r[TA]];r[xA][r[TA]++]=null,p.errorRequest(r,
o,n)}r[jw]=r[TA],S(r[rA]===0),r.emit("disconnect",r[QE],[r],n),r[ae]()});let t=!1;return A.on("close",()=>{t=!0}),{version:"h1",defaultPipelining:1,write(...r){
return Ey(e,...r)},resume(){ay(e)},destroy(r,s){t?queueMicrotask(s):A.destroy(r).on("close",s)},get destroyed(){return A.destroyed},busy(r){return!!(A[de]||A[uA]||
A[yr]||A[qe]===1||r&&(e[rA]>0&&!r.idempotent||e[rA]>0&&(r.upgrade||r.method==="CONNECT")||e[rA]>0&&p.bodyLength(r.body)!==0&&(p.isStream(r.body)||p.isAsyncIterable(
r.body)||p.isFormDataLike(r.body))))}}}i(Qy,"connectH1");function BE(e){e[Nt]&&(clearImmediate(e[Nt]),e[Nt]=null),e[qe]=0}i(BE,"clearIdleSocketValidation");function gy(e,A){
A[qe]=1,A[Nt]=setImmediate(()=>{A[Nt]=null,A[qe]=2,e[ve]===A&&!A.destroyed&&e[ae]()})}i(gy,"scheduleIdleSocketValidation");function ay(e){let A=e[ve];if(A&&!A.destroyed){
if(e[AE]===0?!A[fr]&&A.unref&&(A.unref(),A[fr]=!0):A[fr]&&A.ref&&(A.ref(),A[fr]=!1),e[rA]===0&&e[gE]>0&&A[Do]){if(A[qe]===0)return gy(e,A),A[K].readMore(),A.destroyed,
void 0;if(A[qe]===1)return A[K].readMore(),A.destroyed,void 0}if(e[rA]===0&&(A[K].readMore(),A.destroyed))return;if(e[AE]===0)A[K].timeoutType!==wo&&A[K].setTimeout(
e[qs],wo);else if(e[rA]>0&&A[K].statusCode<200&&A[K].timeoutType!==mt){let t=e[xA][e[TA]],r=t.headersTimeout!=null?t.headersTimeout:e[ey];A[K].setTimeout(r,mt)}}}
i(ay,"resumeH1");function By(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}i(By,"shouldSendContentLength");function Ey(e,A){let{method:t,
path:r,host:s,upgrade:n,blocking:o,reset:Q}=A,{body:g,headers:a,contentLength:E}=A,B=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||t==="PROPP\
ATCH";if(p.isFormDataLike(g)){lo||(lo=pt().extractBody);let[w,I]=lo(g);A.contentType==null&&a.push("content-type",I),g=w.stream,E=w.length}else if(p.isBlobLike(
g)&&A.contentType==null){let w=g.type;if(w){let I=`${w}`;if(!p.isValidHeaderValue(I))return p.errorRequest(e,A,new Ww("invalid content-type header")),!1;a.push(
"content-type",I)}}g&&typeof g.read=="function"&&g.read(0);let c=p.bodyLength(g);if(E=c??E,E===null&&(E=A.contentLength),E===0&&!B&&(E=null),By(t)&&E>0&&A.contentLength!==
null&&A.contentLength!==E){if(e[uo])return p.errorRequest(e,A,new He),!1;process.emitWarning(new He)}let l=e[ve];BE(l);let C=i(w=>{if(!A.aborted){if(A.completed){
(A.upgrade||A.method==="CONNECT")&&p.destroy(l,new Ve("aborted"));return}p.errorRequest(e,A,w||new oE),p.destroy(g),p.destroy(l,new Ve("aborted"))}},"abort");try{
A.onConnect(C)}catch(w){p.errorRequest(e,A,w)}if(A.aborted)return!1;t==="HEAD"&&(l[uA]=!0),(n||t==="CONNECT")&&(l[uA]=!0),Q!=null&&(l[uA]=Q),e[eE]&&l[ry]++>=e[eE]&&
(l[uA]=!0),o&&(l[yr]=!0);let h=`${t} ${r} HTTP/1.1\r
`;if(typeof s=="string"?h+=`host: ${s}\r
`:h+=e[_w],n?h+=`connection: upgrade\r
upgrade: ${n}\r
`:e[Vs]&&!l[uA]?h+=`connection: keep-alive\r
`:h+=`connection: close\r
`,Array.isArray(a))for(let w=0;w<a.length;w+=2){let I=a[w+0],D=a[w+1];if(Array.isArray(D))for(let N=0;N<D.length;N++)h+=`${I}: ${D[N]}\r
`;else h+=`${I}: ${D}\r
`}return jB.sendHeaders.hasSubscribers&&jB.sendHeaders.publish({request:A,headers:h,socket:l}),!g||c===0?nE(C,null,e,A,l,E,h,B):p.isBuffer(g)?nE(C,g,e,A,l,E,h,B):
p.isBlobLike(g)?typeof g.stream=="function"?iE(C,g.stream(),e,A,l,E,h,B):Iy(C,g,e,A,l,E,h,B):p.isStream(g)?cy(C,g,e,A,l,E,h,B):p.isIterable(g)?iE(C,g,e,A,l,E,h,
B):S(!1),!0}i(Ey,"writeH1");function cy(e,A,t,r,s,n,o,Q){S(n!==0||t[rA]===0,"stream body cannot be pipelined");let g=!1,a=new Ws({abort:e,socket:s,request:r,contentLength:n,
client:t,expectsPayload:Q,header:o}),E=i(function(C){if(!g)try{!a.write(C)&&this.pause&&this.pause()}catch(h){p.destroy(this,h)}},"onData"),B=i(function(){g||A.
resume&&A.resume()},"onDrain"),c=i(function(){if(queueMicrotask(()=>{A.removeListener("error",l)}),!g){let C=new oE;queueMicrotask(()=>l(C))}},"onClose"),l=i(function(C){
if(!g){if(g=!0,S(s.destroyed||s[de]&&t[rA]<=1),s.off("drain",B).off("error",l),A.removeListener("data",E).removeListener("end",l).removeListener("close",c),!C)try{
a.end()}catch(h){C=h}a.destroy(C),C&&(C.code!=="UND_ERR_INFO"||C.message!=="reset")?p.destroy(A,C):p.destroy(A)}},"onFinished");A.on("data",E).on("end",l).on("e\
rror",l).on("close",c),A.resume&&A.resume(),s.on("drain",B).on("error",l),A.errorEmitted??A.errored?setImmediate(()=>l(A.errored)):(A.endEmitted??A.readableEnded)&&
setImmediate(()=>l(null)),(A.closeEmitted??A.closed)&&setImmediate(c)}i(cy,"writeStream");function nE(e,A,t,r,s,n,o,Q){try{A?p.isBuffer(A)&&(S(n===A.byteLength,
"buffer body must have content length"),s.cork(),s.write(`${o}content-length: ${n}\r
\r
`,"latin1"),s.write(A),s.uncork(),r.onBodySent(A),!Q&&r.reset!==!1&&(s[uA]=!0)):n===0?s.write(`${o}content-length: 0\r
\r
`,"latin1"):(S(n===null,"no body must not have content length"),s.write(`${o}\r
`,"latin1")),r.onRequestSent(),t[ae]()}catch(g){e(g)}}i(nE,"writeBuffer");async function Iy(e,A,t,r,s,n,o,Q){S(n===A.size,"blob body must have content length");
try{if(n!=null&&n!==A.size)throw new He;let g=Buffer.from(await A.arrayBuffer());s.cork(),s.write(`${o}content-length: ${n}\r
\r
`,"latin1"),s.write(g),s.uncork(),r.onBodySent(g),r.onRequestSent(),!Q&&r.reset!==!1&&(s[uA]=!0),t[ae]()}catch(g){e(g)}}i(Iy,"writeBlob");async function iE(e,A,t,r,s,n,o,Q){
S(n!==0||t[rA]===0,"iterator body cannot be pipelined");let g=null;function a(){if(g){let c=g;g=null,c()}}i(a,"onDrain");let E=i(()=>new Promise((c,l)=>{S(g===null),
s[IA]?l(s[IA]):g=c}),"waitForDrain");s.on("close",a).on("drain",a);let B=new Ws({abort:e,socket:s,request:r,contentLength:n,client:t,expectsPayload:Q,header:o});
try{for await(let c of A){if(s[IA])throw s[IA];B.write(c)||await E()}B.end()}catch(c){B.destroy(c)}finally{s.off("close",a).off("drain",a)}}i(iE,"writeIterable");
var Ws=class{static{i(this,"AsyncWriter")}constructor({abort:A,socket:t,request:r,contentLength:s,client:n,expectsPayload:o,header:Q}){this.socket=t,this.request=
r,this.contentLength=s,this.client=n,this.bytesWritten=0,this.expectsPayload=o,this.header=Q,this.abort=A,t[de]=!0}write(A){let{socket:t,request:r,contentLength:s,
client:n,bytesWritten:o,expectsPayload:Q,header:g}=this;if(t[IA])throw t[IA];if(t.destroyed)return!1;let a=Buffer.byteLength(A);if(!a)return!0;if(s!==null&&o+a>
s){if(n[uo])throw new He;process.emitWarning(new He)}t.cork(),o===0&&(!Q&&r.reset!==!1&&(t[uA]=!0),s===null?t.write(`${g}transfer-encoding: chunked\r
`,"latin1"):t.write(`${g}content-length: ${s}\r
\r
`,"latin1")),s===null&&t.write(`\r
${a.toString(16)}\r
`,"latin1"),this.bytesWritten+=a;let E=t.write(A);return t.uncork(),r.onBodySent(A),E||t[K].timeout&&t[K].timeoutType===mt&&t[K].timeout.refresh&&t[K].timeout.refresh(),
E}end(){let{socket:A,contentLength:t,client:r,bytesWritten:s,expectsPayload:n,header:o,request:Q}=this;if(Q.onRequestSent(),A[de]=!1,A[IA])throw A[IA];if(!A.destroyed){
if(s===0?n?A.write(`${o}content-length: 0\r
\r
`,"latin1"):A.write(`${o}\r
`,"latin1"):t===null&&A.write(`\r
0\r
\r
`,"latin1"),t!==null&&s!==t){if(r[uo])throw new He;process.emitWarning(new He)}A[K].timeout&&A[K].timeoutType===mt&&A[K].timeout.refresh&&A[K].timeout.refresh(),
r[ae]()}}destroy(A){let{socket:t,client:r,abort:s}=this;t[de]=!1,A&&(S(r[rA]<=1,"pipeline should only contain this request"),s(A))}};EE.exports=Qy});var wE=d((dU,fE)=>{"use strict";var $A=u("node:assert"),{errorMonitor:ko}=u("node:events"),{pipeline:Cy}=u("node:stream"),Y=T(),{RequestContentLengthMismatchError:po,
RequestAbortedError:Fo,SocketError:Dr,InformationalError:Os}=x(),{kUrl:Ps,kReset:zs,kClient:St,kRunning:Ks,kPending:ly,kQueue:We,kPendingIdx:No,kRunningIdx:jA,kError:VA,
kSocket:oA,kStrictContentLength:hy,kOnError:mo,kMaxConcurrentStreams:uE,kHTTP2Session:HA,kResume:we,kSize:uy,kHTTPContext:dy}=_(),fe=Symbol("open streams"),IE,CE=!1,
Zs;try{Zs=u("node:http2")}catch{Zs={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:fy,HTTP2_HEADER_METHOD:wy,HTTP2_HEADER_PATH:yy,HTTP2_HEADER_SCHEME:Dy,HTTP2_HEADER_CONTENT_LENGTH:ky,
HTTP2_HEADER_EXPECT:Fy,HTTP2_HEADER_STATUS:Ro}}=Zs;function dE(e){let A=[];for(let[t,r]of Object.entries(e))if(Array.isArray(r))for(let s of r)A.push(Buffer.from(
t),Buffer.from(s));else A.push(Buffer.from(t),Buffer.from(r));return A}i(dE,"parseH2Headers");function py(e){let{[Ro]:A,...t}=e;return dE(t)}i(py,"parseH2Respon\
seHeaders");async function Ry(e,A){e[oA]=A,CE||(CE=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));
let t=Zs.connect(e[Ps],{createConnection:i(()=>A,"createConnection"),peerMaxConcurrentStreams:e[uE]});t[fe]=0,t[St]=e,t[oA]=A,Y.addListener(t,"error",my),Y.addListener(
t,"frameError",Sy),Y.addListener(t,"end",Uy),Y.addListener(t,"goaway",My),Y.addListener(t,"close",function(){let{[St]:s}=this,{[oA]:n}=s,o=this[oA][VA]||this[VA]||
new Dr("closed",Y.getSocketInfo(n));if(s[HA]=null,s.destroyed){$A(s[ly]===0);let Q=s[We].splice(s[jA]);for(let g=0;g<Q.length;g++){let a=Q[g];Y.errorRequest(s,a,
o)}}}),t.unref(),e[HA]=t,A[HA]=t,Y.addListener(A,"error",function(s){this[VA]=s,this[St][mo](s)}),Y.addListener(A,"end",function(){Y.destroy(this,new Dr("other \
side closed",Y.getSocketInfo(this)))}),Y.addListener(A,"close",function(){let s=this[VA]||new Dr("closed",Y.getSocketInfo(this));e[oA]=null,this[HA]!=null&&this[HA].
destroy(s),e[No]=e[jA],$A(e[Ks]===0),e.emit("disconnect",e[Ps],[e],s),e[we]()});let r=!1;return A.on("close",()=>{r=!0}),{version:"h2",defaultPipelining:1/0,write(...s){
return Ly(e,...s)},resume(){Ny(e)},destroy(s,n){r?queueMicrotask(n):A.destroy(s).on("close",n)},get destroyed(){return A.destroyed},busy(){return!1}}}i(Ry,"conn\
ectH2");function Ny(e){let A=e[oA];A?.destroyed===!1&&(e[uy]===0&&e[uE]===0?(A.unref(),e[HA].unref()):(A.ref(),e[HA].ref()))}i(Ny,"resumeH2");function my(e){this[oA][VA]=
e,this[St][mo](e)}i(my,"onHttp2SessionError");function Sy(e,A,t){if(t===0){let r=new Os(`HTTP/2: "frameError" received - type ${e}, code ${A}`);this[oA][VA]=r,this[St][mo](
r)}}i(Sy,"onHttp2FrameError");function Uy(){let e=new Dr("other side closed",Y.getSocketInfo(this[oA]));this.destroy(e),Y.destroy(this[oA],e)}i(Uy,"onHttp2Sessi\
onEnd");function My(e){let A=this[VA]||new Dr(`HTTP/2: "GOAWAY" frame received with code ${e}`,Y.getSocketInfo(this)),t=this[St];if(t[oA]=null,t[dy]=null,this[HA]!=
null&&(this[HA].destroy(A),this[HA]=null),Y.destroy(this[oA],A),t[jA]<t[We].length){let r=t[We][t[jA]];t[We][t[jA]++]=null,Y.errorRequest(t,r,A),t[No]=t[jA]}$A(
t[Ks]===0),t.emit("disconnect",t[Ps],[t],A),t[we]()}i(My,"onHTTP2GoAway");function by(e){return e!=="GET"&&e!=="HEAD"&&e!=="OPTIONS"&&e!=="TRACE"&&e!=="CONNECT"}
i(by,"shouldSendContentLength");function Ly(e,A){let t=e[HA],{method:r,path:s,host:n,upgrade:o,expectContinue:Q,signal:g,headers:a}=A,{body:E}=A;if(o)return Y.errorRequest(
e,A,new Error("Upgrade not supported for H2")),!1;let B={};for(let k=0;k<a.length;k+=2){let H=a[k+0],Z=a[k+1];if(Array.isArray(Z))for(let z=0;z<Z.length;z++)B[H]?
B[H]+=`,${Z[z]}`:B[H]=Z[z];else B[H]=Z}let c,{hostname:l,port:C}=e[Ps];B[fy]=n||`${l}${C?`:${C}`:""}`,B[wy]=r;let h=i(k=>{if(!A.aborted){if(A.completed){r==="CO\
NNECT"&&c!=null&&Y.destroy(c,k||new Fo);return}k=k||new Fo,Y.errorRequest(e,A,k),c!=null&&Y.destroy(c,k),Y.destroy(E,k),e[We][e[jA]++]=null,e[we]()}},"abort");try{
A.onConnect(h)}catch(k){Y.errorRequest(e,A,k)}if(A.aborted)return!1;if(r==="CONNECT"){t.ref(),c=t.request(B,{endStream:!1,signal:g});let k=!1,H=i(QA=>{k=!0,c.off(
ko,Z),A.onUpgradeResponse(Number(QA[Ro]),QA,py)},"onResponse"),Z=i(QA=>{k=!0,c.off("response",H),A.onUpgradeError(QA)},"onUpgradeError"),z=i(()=>{try{A.onUpgrade(
null,null,c)}catch(QA){c.off("response",H),h(QA);return}A.aborted||(c.off("error",h),c.once(ko,Z),e[We][e[jA]++]=null)},"onReady");return c.once("response",H),c.
once("error",h),++t[fe],z(),c.once("close",()=>{!k&&A.completed&&(c.off("response",H),c.off(ko,Z),A.onUpgradeError(new Os(`HTTP/2: "stream error" received - cod\
e ${c.rstCode}`))),t[fe]-=1,t[fe]===0&&t.unref()}),!0}B[yy]=s,B[Dy]="https";let w=r==="PUT"||r==="POST"||r==="PATCH";E&&typeof E.read=="function"&&E.read(0);let I=Y.
bodyLength(E);if(Y.isFormDataLike(E)){IE??=pt().extractBody;let[k,H]=IE(E);B["content-type"]=H,E=k.stream,I=k.length}if(I==null&&(I=A.contentLength),(I===0||!w)&&
(I=null),by(r)&&I>0&&A.contentLength!=null&&A.contentLength!==I){if(e[hy])return Y.errorRequest(e,A,new po),!1;process.emitWarning(new po)}I!=null&&($A(E,"no bo\
dy must not have content length"),B[ky]=`${I}`),t.ref();let D=r==="GET"||r==="HEAD"||E===null;return Q?(B[Fy]="100-continue",c=t.request(B,{endStream:D,signal:g}),
c.once("continue",N)):(c=t.request(B,{endStream:D,signal:g}),N()),++t[fe],c.once("response",k=>{let{[Ro]:H,...Z}=k;if(A.onResponseStarted(),A.aborted){let z=new Fo;
Y.errorRequest(e,A,z),Y.destroy(c,z);return}A.onHeaders(Number(H),dE(Z),c.resume.bind(c),"")===!1&&c.pause(),c.on("data",z=>{A.onData(z)===!1&&c.pause()})}),c.once(
"end",()=>{(c.state?.state==null||c.state.state<6)&&A.onComplete([]),t[fe]===0&&t.unref(),h(new Os("HTTP/2: stream half-closed (remote)")),e[We][e[jA]++]=null,e[No]=
e[jA],e[we]()}),c.once("close",()=>{t[fe]-=1,t[fe]===0&&t.unref()}),c.once("error",function(k){h(k)}),c.once("frameError",(k,H)=>{h(new Os(`HTTP/2: "frameError"\
 received - type ${k}, code ${H}`))}),!0;function N(){!E||I===0?lE(h,c,null,e,A,e[oA],I,w):Y.isBuffer(E)?lE(h,c,E,e,A,e[oA],I,w):Y.isBlobLike(E)?typeof E.stream==
"function"?hE(h,c,E.stream(),e,A,e[oA],I,w):Yy(h,c,E,e,A,e[oA],I,w):Y.isStream(E)?Ty(h,e[oA],w,c,E,e,A,I):Y.isIterable(E)?hE(h,c,E,e,A,e[oA],I,w):$A(!1)}i(N,"wr\
iteBodyH2")}i(Ly,"writeH2");function lE(e,A,t,r,s,n,o,Q){try{t!=null&&Y.isBuffer(t)&&($A(o===t.byteLength,"buffer body must have content length"),A.cork(),A.write(
t),A.uncork(),A.end(),s.onBodySent(t)),Q||(n[zs]=!0),s.onRequestSent(),r[we]()}catch(g){e(g)}}i(lE,"writeBuffer");function Ty(e,A,t,r,s,n,o,Q){$A(Q!==0||n[Ks]===
0,"stream body cannot be pipelined");let g=Cy(s,r,E=>{E?(Y.destroy(g,E),e(E)):(Y.removeAllListeners(g),o.onRequestSent(),t||(A[zs]=!0),n[we]())});Y.addListener(
g,"data",a);function a(E){o.onBodySent(E)}i(a,"onPipeData")}i(Ty,"writeStream");async function Yy(e,A,t,r,s,n,o,Q){$A(o===t.size,"blob body must have content le\
ngth");try{if(o!=null&&o!==t.size)throw new po;let g=Buffer.from(await t.arrayBuffer());A.cork(),A.write(g),A.uncork(),A.end(),s.onBodySent(g),s.onRequestSent(),
Q||(n[zs]=!0),r[we]()}catch(g){e(g)}}i(Yy,"writeBlob");async function hE(e,A,t,r,s,n,o,Q){$A(o!==0||r[Ks]===0,"iterator body cannot be pipelined");let g=null;function a(){
if(g){let B=g;g=null,B()}}i(a,"onDrain");let E=i(()=>new Promise((B,c)=>{$A(g===null),n[VA]?c(n[VA]):g=B}),"waitForDrain");A.on("close",a).on("drain",a);try{for await(let B of t){
if(n[VA])throw n[VA];let c=A.write(B);s.onBodySent(B),c||await E()}A.end(),s.onRequestSent(),Q||(n[zs]=!0),r[we]()}catch(B){e(B)}finally{A.off("close",a).off("d\
rain",a)}}i(hE,"writeIterable");fE.exports=Ry});var _s=d((wU,kE)=>{"use strict";var Ae=T(),{kBodyUsed:kr}=_(),Uo=u("node:assert"),{InvalidArgumentError:Gy}=x(),Jy=u("node:events"),xy=[300,301,302,303,307,308],
yE=Symbol("body"),Xs=class{static{i(this,"BodyAsyncIterable")}constructor(A){this[yE]=A,this[kr]=!1}async*[Symbol.asyncIterator](){Uo(!this[kr],"disturbed"),this[kr]=
!0,yield*this[yE]}},So=class{static{i(this,"RedirectHandler")}constructor(A,t,r,s){if(t!=null&&(!Number.isInteger(t)||t<0))throw new Gy("maxRedirections must be\
 a positive number");Ae.validateHandler(s,r.method,r.upgrade),this.dispatch=A,this.location=null,this.abort=null,this.opts={...r,maxRedirections:0},this.maxRedirections=
t,this.handler=s,this.history=[],this.redirectionLimitReached=!1,Ae.isStream(this.opts.body)?(Ae.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
Uo(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[kr]=!1,Jy.prototype.on.call(this.opts.body,"data",function(){this[kr]=!0}))):this.opts.
body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new Xs(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.
body)&&Ae.isIterable(this.opts.body)&&(this.opts.body=new Xs(this.opts.body))}onConnect(A){this.abort=A,this.handler.onConnect(A,{history:this.history})}onUpgrade(A,t,r){
this.handler.onUpgrade(A,t,r)}onError(A){this.handler.onError(A)}onHeaders(A,t,r,s){if(this.location=this.history.length>=this.maxRedirections||Ae.isDisturbed(this.
opts.body)?null:Hy(A,t),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.
location)return this.handler.onHeaders(A,t,r,s);let{origin:n,pathname:o,search:Q}=Ae.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.
opts.origin))),g=Q?`${o}${Q}`:o;this.opts.headers=Vy(this.opts.headers,A===303,this.opts.origin!==n),this.opts.path=g,this.opts.origin=n,this.opts.maxRedirections=
0,this.opts.query=null,A===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(A){if(!this.location)return this.handler.onData(A)}onComplete(A){
this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(A)}onBodySent(A){this.handler.onBodySent&&this.handler.
onBodySent(A)}};function Hy(e,A){if(xy.indexOf(e)===-1)return null;for(let t=0;t<A.length;t+=2)if(A[t].length===8&&Ae.headerNameToString(A[t])==="location")return A[t+
1]}i(Hy,"parseLocation");function DE(e,A,t){if(e.length===4)return Ae.headerNameToString(e)==="host";if(A&&Ae.headerNameToString(e).startsWith("content-"))return!0;
if(t&&(e.length===13||e.length===6||e.length===19)){let r=Ae.headerNameToString(e);return r==="authorization"||r==="cookie"||r==="proxy-authorization"}return!1}
i(DE,"shouldRemoveHeader");function Vy(e,A,t){let r=[];if(Array.isArray(e))for(let s=0;s<e.length;s+=2)DE(e[s],A,t)||r.push(e[s],e[s+1]);else if(e&&typeof e=="o\
bject")for(let s of Object.keys(e))DE(s,A,t)||r.push(s,e[s]);else Uo(e==null,"headers must be an object or an array");return r}i(Vy,"cleanRequestHeaders");kE.exports=
So});var js=d((DU,FE)=>{"use strict";var vy=_s();function qy({maxRedirections:e}){return A=>i(function(r,s){let{maxRedirections:n=e}=r;if(!n)return A(r,s);let o=new vy(
A,n,r,s);return r={...r,maxRedirections:0},A(r,o)},"Intercept")}i(qy,"createRedirectInterceptor");FE.exports=qy});var bt=d((FU,TE)=>{"use strict";var Be=u("node:assert"),UE=u("node:net"),Wy=u("node:http"),Oe=T(),{channels:Ut}=ct(),Oy=La(),Py=ht(),{InvalidArgumentError:eA,InformationalError:Zy,
ClientDestroyedError:zy}=x(),Ky=Br(),{kUrl:ee,kServerName:ye,kClient:Xy,kBusy:Mo,kConnect:_y,kResuming:Pe,kRunning:mr,kPending:Sr,kSize:Nr,kQueue:vA,kConnected:jy,
kConnecting:Mt,kNeedDrain:ke,kKeepAliveDefaultTimeout:pE,kHostHeader:$y,kPendingIdx:qA,kRunningIdx:Ee,kError:AD,kPipelining:$s,kKeepAliveTimeoutValue:eD,kMaxHeadersSize:tD,
kKeepAliveMaxTimeout:rD,kKeepAliveTimeoutThreshold:sD,kHeadersTimeout:nD,kBodyTimeout:iD,kStrictContentLength:oD,kConnector:Fr,kMaxRedirections:QD,kMaxRequests:bo,
kCounter:gD,kClose:aD,kDestroy:BD,kDispatch:ED,kInterceptors:RE,kLocalAddress:pr,kMaxResponseSize:cD,kOnError:ID,kHTTPContext:tA,kMaxConcurrentStreams:CD,kResume:Rr}=_(),
lD=cE(),hD=wE(),NE=!1,De=Symbol("kClosedResolve"),mE=i(()=>{},"noop");function ME(e){return e[$s]??e[tA]?.defaultPipelining??1}i(ME,"getPipelining");var Lo=class extends Py{static{
i(this,"Client")}constructor(A,{interceptors:t,maxHeaderSize:r,headersTimeout:s,socketTimeout:n,requestTimeout:o,connectTimeout:Q,bodyTimeout:g,idleTimeout:a,keepAlive:E,
keepAliveTimeout:B,maxKeepAliveTimeout:c,keepAliveMaxTimeout:l,keepAliveTimeoutThreshold:C,socketPath:h,pipelining:w,tls:I,strictContentLength:D,maxCachedSessions:N,
maxRedirections:k,connect:H,maxRequestsPerClient:Z,localAddress:z,maxResponseSize:QA,autoSelectFamily:ne,autoSelectFamilyAttemptTimeout:at,maxConcurrentStreams:he,
allowH2:lA,webSocket:Bt,eventSource:as}={}){if(super({webSocket:Bt,eventSource:as}),E!==void 0)throw new eA("unsupported keepAlive, use pipelining=0 instead");if(n!==
void 0)throw new eA("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(o!==void 0)throw new eA("unsupported requestTimeout, use headersTi\
meout & bodyTimeout instead");if(a!==void 0)throw new eA("unsupported idleTimeout, use keepAliveTimeout instead");if(c!==void 0)throw new eA("unsupported maxKee\
pAliveTimeout, use keepAliveMaxTimeout instead");if(r!=null&&!Number.isFinite(r))throw new eA("invalid maxHeaderSize");if(h!=null&&typeof h!="string")throw new eA(
"invalid socketPath");if(Q!=null&&(!Number.isFinite(Q)||Q<0))throw new eA("invalid connectTimeout");if(B!=null&&(!Number.isFinite(B)||B<=0))throw new eA("invali\
d keepAliveTimeout");if(l!=null&&(!Number.isFinite(l)||l<=0))throw new eA("invalid keepAliveMaxTimeout");if(C!=null&&!Number.isFinite(C))throw new eA("invalid k\
eepAliveTimeoutThreshold");if(s!=null&&(!Number.isInteger(s)||s<0))throw new eA("headersTimeout must be a positive integer or zero");if(g!=null&&(!Number.isInteger(
g)||g<0))throw new eA("bodyTimeout must be a positive integer or zero");if(H!=null&&typeof H!="function"&&typeof H!="object")throw new eA("connect must be a fun\
ction or an object");if(k!=null&&(!Number.isInteger(k)||k<0))throw new eA("maxRedirections must be a positive number");if(Z!=null&&(!Number.isInteger(Z)||Z<0))throw new eA(
"maxRequestsPerClient must be a positive number");if(z!=null&&(typeof z!="string"||UE.isIP(z)===0))throw new eA("localAddress must be valid string IP address");
if(QA!=null&&(!Number.isInteger(QA)||QA<-1))throw new eA("maxResponseSize must be a positive number");if(at!=null&&(!Number.isInteger(at)||at<-1))throw new eA("\
autoSelectFamilyAttemptTimeout must be a positive number");if(lA!=null&&typeof lA!="boolean")throw new eA("allowH2 must be a valid boolean value");if(he!=null&&
(typeof he!="number"||he<1))throw new eA("maxConcurrentStreams must be a positive integer, greater than 0");typeof H!="function"&&(H=Ky({...I,maxCachedSessions:N,
allowH2:lA,socketPath:h,timeout:Q,...ne?{autoSelectFamily:ne,autoSelectFamilyAttemptTimeout:at}:void 0,...H})),t?.Client&&Array.isArray(t.Client)?(this[RE]=t.Client,
NE||(NE=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[RE]=
[uD({maxRedirections:k})],this[ee]=Oe.parseOrigin(A),this[Fr]=H,this[$s]=w??1,this[tD]=r||Wy.maxHeaderSize,this[pE]=B??4e3,this[rD]=l??6e5,this[sD]=C??2e3,this[eD]=
this[pE],this[ye]=null,this[pr]=z??null,this[Pe]=0,this[ke]=0,this[$y]=`host: ${this[ee].hostname}${this[ee].port?`:${this[ee].port}`:""}\r
`,this[iD]=g??3e5,this[nD]=s??3e5,this[oD]=D??!0,this[QD]=k,this[bo]=Z,this[De]=null,this[cD]=QA>-1?QA:-1,this[CD]=he??100,this[tA]=null,this[vA]=[],this[Ee]=0,
this[qA]=0,this[Rr]=Te=>To(this,Te),this[ID]=Te=>bE(this,Te)}get pipelining(){return this[$s]}set pipelining(A){this[$s]=A,this[Rr](!0)}get[Sr](){return this[vA].
length-this[qA]}get[mr](){return this[qA]-this[Ee]}get[Nr](){return this[vA].length-this[Ee]}get[jy](){return!!this[tA]&&!this[Mt]&&!this[tA].destroyed}get[Mo](){
return!!(this[tA]?.busy(null)||this[Nr]>=(ME(this)||1)||this[Sr]>0)}[_y](A){LE(this),this.once("connect",A)}[ED](A,t){let r=A.origin||this[ee].origin,s=new Oy(r,
A,t);return this[vA].push(s),this[Pe]||(Oe.bodyLength(s.body)==null&&Oe.isIterable(s.body)?(this[Pe]=1,queueMicrotask(()=>To(this))):this[Rr](!0)),this[Pe]&&this[ke]!==
2&&this[Mo]&&(this[ke]=2),this[ke]<2}async[aD](){return new Promise(A=>{this[Nr]?this[De]=A:A(null)})}async[BD](A){return new Promise(t=>{let r=this[vA].splice(
this[qA]);for(let n=0;n<r.length;n++){let o=r[n];Oe.errorRequest(this,o,A)}let s=i(()=>{this[De]&&(this[De](),this[De]=null),t(null)},"callback");this[tA]?(this[tA].
destroy(A,s),this[tA]=null):queueMicrotask(s),this[Rr]()})}},uD=js();function bE(e,A){if(e[mr]===0&&A.code!=="UND_ERR_INFO"&&A.code!=="UND_ERR_SOCKET"){Be(e[qA]===
e[Ee]);let t=e[vA].splice(e[Ee]);for(let r=0;r<t.length;r++){let s=t[r];Oe.errorRequest(e,s,A)}Be(e[Nr]===0)}}i(bE,"onError");async function LE(e){Be(!e[Mt]),Be(
!e[tA]);let{host:A,hostname:t,protocol:r,port:s}=e[ee];if(t[0]==="["){let n=t.indexOf("]");Be(n!==-1);let o=t.substring(1,n);Be(UE.isIP(o)),t=o}e[Mt]=!0,Ut.beforeConnect.
hasSubscribers&&Ut.beforeConnect.publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[tA]?.version,servername:e[ye],localAddress:e[pr]},connector:e[Fr]});
try{let n=await new Promise((o,Q)=>{e[Fr]({host:A,hostname:t,protocol:r,port:s,servername:e[ye],localAddress:e[pr]},(g,a)=>{g?Q(g):o(a)})});if(e.destroyed){Oe.destroy(
n.on("error",mE),new zy);return}Be(n);try{e[tA]=n.alpnProtocol==="h2"?await hD(e,n):await lD(e,n)}catch(o){throw n.destroy().on("error",mE),o}e[Mt]=!1,n[gD]=0,n[bo]=
e[bo],n[Xy]=e,n[AD]=null,Ut.connected.hasSubscribers&&Ut.connected.publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[tA]?.version,servername:e[ye],
localAddress:e[pr]},connector:e[Fr],socket:n}),e.emit("connect",e[ee],[e])}catch(n){if(e.destroyed)return;if(e[Mt]=!1,Ut.connectError.hasSubscribers&&Ut.connectError.
publish({connectParams:{host:A,hostname:t,protocol:r,port:s,version:e[tA]?.version,servername:e[ye],localAddress:e[pr]},connector:e[Fr],error:n}),n.code==="ERR_\
TLS_CERT_ALTNAME_INVALID")for(Be(e[mr]===0);e[Sr]>0&&e[vA][e[qA]].servername===e[ye];){let o=e[vA][e[qA]++];Oe.errorRequest(e,o,n)}else bE(e,n);e.emit("connecti\
onError",e[ee],[e],n)}e[Rr]()}i(LE,"connect");function SE(e){e[ke]=0,e.emit("drain",e[ee],[e])}i(SE,"emitDrain");function To(e,A){e[Pe]!==2&&(e[Pe]=2,dD(e,A),e[Pe]=
0,e[Ee]>256&&(e[vA].splice(0,e[Ee]),e[qA]-=e[Ee],e[Ee]=0))}i(To,"resume");function dD(e,A){for(;;){if(e.destroyed){Be(e[Sr]===0);return}if(e[De]&&!e[Nr]){e[De](),
e[De]=null;return}if(e[tA]&&e[tA].resume(),e[Mo])e[ke]=2;else if(e[ke]===2){A?(e[ke]=1,queueMicrotask(()=>SE(e))):SE(e);continue}if(e[Sr]===0||e[mr]>=(ME(e)||1))
return;let t=e[vA][e[qA]];if(e[ee].protocol==="https:"&&e[ye]!==t.servername){if(e[mr]>0)return;e[ye]=t.servername,e[tA]?.destroy(new Zy("servername changed"),()=>{
e[tA]=null,To(e)})}if(e[Mt])return;if(!e[tA]){LE(e);return}if(e[tA].destroyed||e[tA].busy(t))return;!t.aborted&&e[tA].write(t)?e[qA]++:e[vA].splice(e[qA],1)}}i(
dD,"_resume");TE.exports=Lo});var Yo=d((NU,YE)=>{"use strict";var An=class{static{i(this,"FixedCircularBuffer")}constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(A){this.list[this.top]=A,this.top=this.top+1&2047}shift(){let A=this.list[this.
bottom];return A===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,A)}};YE.exports=class{static{i(this,"FixedQueue")}constructor(){this.
head=this.tail=new An}isEmpty(){return this.head.isEmpty()}push(A){this.head.isFull()&&(this.head=this.head.next=new An),this.head.push(A)}shift(){let A=this.tail,
t=A.shift();return A.isEmpty()&&A.next!==null&&(this.tail=A.next),t}}});var JE=d((SU,GE)=>{var{kFree:fD,kConnected:wD,kPending:yD,kQueued:DD,kRunning:kD,kSize:FD}=_(),Ze=Symbol("pool"),Go=class{static{i(this,"PoolStats")}constructor(A){
this[Ze]=A}get connected(){return this[Ze][wD]}get free(){return this[Ze][fD]}get pending(){return this[Ze][yD]}get queued(){return this[Ze][DD]}get running(){return this[Ze][kD]}get size(){
return this[Ze][FD]}};GE.exports=Go});var qo=d((MU,zE)=>{"use strict";var pD=ht(),RD=Yo(),{kConnected:Jo,kSize:xE,kRunning:HE,kPending:VE,kQueued:Ur,kBusy:ND,kFree:mD,kUrl:SD,kClose:UD,kDestroy:MD,kDispatch:bD}=_(),
LD=JE(),dA=Symbol("clients"),CA=Symbol("needDrain"),Mr=Symbol("queue"),xo=Symbol("closed resolve"),Ho=Symbol("onDrain"),vE=Symbol("onConnect"),qE=Symbol("onDisc\
onnect"),WE=Symbol("onConnectionError"),Vo=Symbol("get dispatcher"),PE=Symbol("add client"),ZE=Symbol("remove client"),OE=Symbol("stats"),vo=class extends pD{static{
i(this,"PoolBase")}constructor(A){super(A),this[Mr]=new RD,this[dA]=[],this[Ur]=0;let t=this;this[Ho]=i(function(s,n){let o=t[Mr],Q=!1;for(;!Q;){let g=o.shift();
if(!g)break;t[Ur]--,Q=!this.dispatch(g.opts,g.handler)}this[CA]=Q,!this[CA]&&t[CA]&&(t[CA]=!1,t.emit("drain",s,[t,...n])),t[xo]&&o.isEmpty()&&Promise.all(t[dA].
map(g=>g.close())).then(t[xo])},"onDrain"),this[vE]=(r,s)=>{t.emit("connect",r,[t,...s])},this[qE]=(r,s,n)=>{t.emit("disconnect",r,[t,...s],n)},this[WE]=(r,s,n)=>{
t.emit("connectionError",r,[t,...s],n)},this[OE]=new LD(this)}get[ND](){return this[CA]}get[Jo](){return this[dA].filter(A=>A[Jo]).length}get[mD](){return this[dA].
filter(A=>A[Jo]&&!A[CA]).length}get[VE](){let A=this[Ur];for(let{[VE]:t}of this[dA])A+=t;return A}get[HE](){let A=0;for(let{[HE]:t}of this[dA])A+=t;return A}get[xE](){
let A=this[Ur];for(let{[xE]:t}of this[dA])A+=t;return A}get stats(){return this[OE]}async[UD](){this[Mr].isEmpty()?await Promise.all(this[dA].map(A=>A.close())):
await new Promise(A=>{this[xo]=A})}async[MD](A){for(;;){let t=this[Mr].shift();if(!t)break;t.handler.onError(A)}await Promise.all(this[dA].map(t=>t.destroy(A)))}[bD](A,t){
let r=this[Vo]();return r?r.dispatch(A,t)||(r[CA]=!0,this[CA]=!this[Vo]()):(this[CA]=!0,this[Mr].push({opts:A,handler:t}),this[Ur]++),!this[CA]}[PE](A){return A.
on("drain",this[Ho]).on("connect",this[vE]).on("disconnect",this[qE]).on("connectionError",this[WE]),this[dA].push(A),this[CA]&&queueMicrotask(()=>{this[CA]&&this[Ho](
A[SD],[this,A])}),this}[ZE](A){A.close(()=>{let t=this[dA].indexOf(A);t!==-1&&this[dA].splice(t,1)}),this[CA]=this[dA].some(t=>!t[CA]&&t.closed!==!0&&t.destroyed!==
!0)}};zE.exports={PoolBase:vo,kClients:dA,kNeedDrain:CA,kAddClient:PE,kRemoveClient:ZE,kGetDispatcher:Vo}});var Lt=d((LU,jE)=>{"use strict";var{PoolBase:TD,kClients:en,kNeedDrain:YD,kAddClient:GD,kGetDispatcher:JD}=qo(),xD=bt(),{InvalidArgumentError:Wo}=x(),KE=T(),{kUrl:XE,
kInterceptors:HD}=_(),VD=Br(),Oo=Symbol("options"),Po=Symbol("connections"),_E=Symbol("factory");function vD(e,A){return new xD(e,A)}i(vD,"defaultFactory");var Zo=class extends TD{static{
i(this,"Pool")}constructor(A,{connections:t,factory:r=vD,connect:s,connectTimeout:n,tls:o,maxCachedSessions:Q,socketPath:g,autoSelectFamily:a,autoSelectFamilyAttemptTimeout:E,
allowH2:B,...c}={}){if(t!=null&&(!Number.isFinite(t)||t<0))throw new Wo("invalid connections");if(typeof r!="function")throw new Wo("factory must be a function.");
if(s!=null&&typeof s!="function"&&typeof s!="object")throw new Wo("connect must be a function or an object");typeof s!="function"&&(s=VD({...o,maxCachedSessions:Q,
allowH2:B,socketPath:g,timeout:n,...a?{autoSelectFamily:a,autoSelectFamilyAttemptTimeout:E}:void 0,...s})),super(c),this[HD]=c.interceptors?.Pool&&Array.isArray(
c.interceptors.Pool)?c.interceptors.Pool:[],this[Po]=t||null,this[XE]=KE.parseOrigin(A),this[Oo]={...KE.deepClone(c),connect:s,allowH2:B},this[Oo].interceptors=
c.interceptors?{...c.interceptors}:void 0,this[_E]=r,this.on("connectionError",(l,C,h)=>{for(let w of C){let I=this[en].indexOf(w);I!==-1&&this[en].splice(I,1)}})}[JD](){
for(let A of this[en])if(!A[YD])return A;if(!this[Po]||this[en].length<this[Po]){let A=this[_E](this[XE],this[Oo]);return this[GD](A),A}}};jE.exports=Zo});var rc=d((YU,tc)=>{"use strict";var{BalancedPoolMissingUpstreamError:qD,InvalidArgumentError:WD}=x(),{PoolBase:OD,kClients:BA,kNeedDrain:br,kAddClient:PD,kRemoveClient:ZD,
kGetDispatcher:zD}=qo(),KD=Lt(),{kUrl:zo,kInterceptors:XD}=_(),{parseOrigin:$E}=T(),Ac=Symbol("factory"),tn=Symbol("options"),ec=Symbol("kGreatestCommonDivisor"),
ze=Symbol("kCurrentWeight"),Ke=Symbol("kIndex"),YA=Symbol("kWeight"),rn=Symbol("kMaxWeightPerServer"),sn=Symbol("kErrorPenalty");function _D(e,A){if(e===0)return A;
for(;A!==0;){let t=A;A=e%A,e=t}return e}i(_D,"getGreatestCommonDivisor");function jD(e,A){return new KD(e,A)}i(jD,"defaultFactory");var Ko=class extends OD{static{
i(this,"BalancedPool")}constructor(A=[],{factory:t=jD,...r}={}){if(super(),this[tn]=r,this[Ke]=-1,this[ze]=0,this[rn]=this[tn].maxWeightPerServer||100,this[sn]=
this[tn].errorPenalty||15,Array.isArray(A)||(A=[A]),typeof t!="function")throw new WD("factory must be a function.");this[XD]=r.interceptors?.BalancedPool&&Array.
isArray(r.interceptors.BalancedPool)?r.interceptors.BalancedPool:[],this[Ac]=t;for(let s of A)this.addUpstream(s);this._updateBalancedPoolStats()}addUpstream(A){
let t=$E(A).origin;if(this[BA].find(s=>s[zo].origin===t&&s.closed!==!0&&s.destroyed!==!0))return this;let r=this[Ac](t,Object.assign({},this[tn]));this[PD](r),r.
on("connect",()=>{r[YA]=Math.min(this[rn],r[YA]+this[sn])}),r.on("connectionError",()=>{r[YA]=Math.max(1,r[YA]-this[sn]),this._updateBalancedPoolStats()}),r.on(
"disconnect",(...s)=>{let n=s[2];n&&n.code==="UND_ERR_SOCKET"&&(r[YA]=Math.max(1,r[YA]-this[sn]),this._updateBalancedPoolStats())});for(let s of this[BA])s[YA]=
this[rn];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let A=0;for(let t=0;t<this[BA].length;t++)A=_D(this[BA][t][YA],A);this[ec]=A}removeUpstream(A){
let t=$E(A).origin,r=this[BA].find(s=>s[zo].origin===t&&s.closed!==!0&&s.destroyed!==!0);return r&&this[ZD](r),this}get upstreams(){return this[BA].filter(A=>A.
closed!==!0&&A.destroyed!==!0).map(A=>A[zo].origin)}[zD](){if(this[BA].length===0)throw new qD;if(!this[BA].find(n=>!n[br]&&n.closed!==!0&&n.destroyed!==!0)||this[BA].
map(n=>n[br]).reduce((n,o)=>n&&o,!0))return;let r=0,s=this[BA].findIndex(n=>!n[br]);for(;r++<this[BA].length;){this[Ke]=(this[Ke]+1)%this[BA].length;let n=this[BA][this[Ke]];
if(n[YA]>this[BA][s][YA]&&!n[br]&&(s=this[Ke]),this[Ke]===0&&(this[ze]=this[ze]-this[ec],this[ze]<=0&&(this[ze]=this[rn])),n[YA]>=this[ze]&&!n[br])return n}return this[ze]=
this[BA][s][YA],this[Ke]=s,this[BA][s]}};tc.exports=Ko});var Tt=d((JU,ac)=>{"use strict";var{InvalidArgumentError:nn}=x(),{kClients:Fe,kRunning:sc,kClose:$D,kDestroy:A0,kDispatch:e0,kInterceptors:t0}=_(),r0=ht(),s0=Lt(),
n0=bt(),i0=T(),o0=js(),nc=Symbol("onConnect"),ic=Symbol("onDisconnect"),oc=Symbol("onConnectionError"),Q0=Symbol("maxRedirections"),Qc=Symbol("onDrain"),gc=Symbol(
"factory"),Xo=Symbol("options");function g0(e,A){return A&&A.connections===1?new n0(e,A):new s0(e,A)}i(g0,"defaultFactory");var _o=class extends r0{static{i(this,
"Agent")}constructor({factory:A=g0,maxRedirections:t=0,connect:r,tls:s,...n}={}){if(typeof A!="function")throw new nn("factory must be a function.");if(r!=null&&
typeof r!="function"&&typeof r!="object")throw new nn("connect must be a function or an object");if(!Number.isInteger(t)||t<0)throw new nn("maxRedirections must\
 be a positive number");super(n),r&&typeof r!="function"&&(r={...r}),s&&typeof s!="function"&&(s={...s}),this[t0]=n.interceptors?.Agent&&Array.isArray(n.interceptors.
Agent)?n.interceptors.Agent:[o0({maxRedirections:t})],this[Xo]={...i0.deepClone(n),connect:r,tls:s},this[Xo].interceptors=n.interceptors?{...n.interceptors}:void 0,
this[Q0]=t,this[gc]=A,this[Fe]=new Map,this[Qc]=(o,Q)=>{this.emit("drain",o,[this,...Q])},this[nc]=(o,Q)=>{this.emit("connect",o,[this,...Q])},this[ic]=(o,Q,g)=>{
this.emit("disconnect",o,[this,...Q],g)},this[oc]=(o,Q,g)=>{this.emit("connectionError",o,[this,...Q],g)}}get[sc](){let A=0;for(let t of this[Fe].values())A+=t[sc];
return A}[e0](A,t){let r;if(A.origin&&(typeof A.origin=="string"||A.origin instanceof URL))r=String(A.origin);else throw new nn("opts.origin must be a non-empty\
 string or URL.");let s=this[Fe].get(r);return s||(s=this[gc](A.origin,this[Xo]).on("drain",this[Qc]).on("connect",this[nc]).on("disconnect",this[ic]).on("conne\
ctionError",this[oc]),this[Fe].set(r,s)),s.dispatch(A,t)}async[$D](){let A=[];for(let t of this[Fe].values())A.push(t.close());this[Fe].clear(),await Promise.all(
A)}async[A0](A){let t=[];for(let r of this[Fe].values())t.push(r.destroy(A));this[Fe].clear(),await Promise.all(t)}};ac.exports=_o});var tQ=d((HU,wc)=>{"use strict";var{kProxy:jo,kClose:lc,kDestroy:hc,kDispatch:Bc,kInterceptors:a0}=_(),{URL:Xe}=u("node:url"),B0=Tt(),uc=Lt(),dc=ht(),{InvalidArgumentError:Yt,
RequestAbortedError:E0,SecureProxyConnectionError:c0}=x(),Ec=Br(),fc=bt(),on=Symbol("proxy agent"),Qn=Symbol("proxy client"),pe=Symbol("proxy headers"),$o=Symbol(
"request tls settings"),cc=Symbol("proxy tls settings"),Ic=Symbol("connect endpoint function"),Cc=Symbol("tunnel proxy");function I0(e){return e==="https:"?443:
80}i(I0,"defaultProtocolPort");function C0(e,A){return new uc(e,A)}i(C0,"defaultFactory");var l0=i(()=>{},"noop");function h0(e,A){return A.connections===1?new fc(
e,A):new uc(e,A)}i(h0,"defaultAgentFactory");var AQ=class extends dc{static{i(this,"Http1ProxyWrapper")}#A;constructor(A,{headers:t={},connect:r,factory:s}){if(super(),
!A)throw new Yt("Proxy URL is mandatory");this[pe]=t,s?this.#A=s(A,{connect:r}):this.#A=new fc(A,{connect:r})}[Bc](A,t){let r=t.onHeaders;t.onHeaders=function(Q,g,a){
if(Q===407){typeof t.onError=="function"&&t.onError(new Yt("Proxy Authentication Required (407)"));return}r&&r.call(this,Q,g,a)};let{origin:s,path:n="/",headers:o={}}=A;
if(A.path=s+n,!("host"in o)&&!("Host"in o)){let{host:Q}=new Xe(s);o.host=Q}return A.headers={...this[pe],...o},this.#A[Bc](A,t)}async[lc](){return this.#A.close()}async[hc](A){
return this.#A.destroy(A)}},eQ=class extends dc{static{i(this,"ProxyAgent")}constructor(A){if(super(),!A||typeof A=="object"&&!(A instanceof Xe)&&!A.uri)throw new Yt(
"Proxy uri is mandatory");let{clientFactory:t=C0}=A;if(typeof t!="function")throw new Yt("Proxy opts.clientFactory must be a function.");let{proxyTunnel:r=!0}=A,
s=this.#A(A),{href:n,origin:o,port:Q,protocol:g,username:a,password:E,hostname:B}=s;if(this[jo]={uri:n,protocol:g},this[a0]=A.interceptors?.ProxyAgent&&Array.isArray(
A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[],this[$o]=A.requestTls,this[cc]=A.proxyTls,this[pe]=A.headers||{},this[Cc]=r,A.auth&&A.token)throw new Yt(
"opts.auth cannot be used in combination with opts.token");A.auth?this[pe]["proxy-authorization"]=`Basic ${A.auth}`:A.token?this[pe]["proxy-authorization"]=A.token:
a&&E&&(this[pe]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(a)}:${decodeURIComponent(E)}`).toString("base64")}`);let c=Ec({...A.proxyTls});
this[Ic]=Ec({...A.requestTls});let l=A.factory||h0,C=i((h,w)=>{let{protocol:I}=new Xe(h);return!this[Cc]&&I==="http:"&&this[jo].protocol==="http:"?new AQ(this[jo].
uri,{headers:this[pe],connect:c,factory:l}):l(h,w)},"factory");this[Qn]=t(s,{connect:c}),this[on]=new B0({...A,factory:C,connect:i(async(h,w)=>{let I=h.host;h.port||
(I+=`:${I0(h.protocol)}`);try{let{socket:D,statusCode:N}=await this[Qn].connect({origin:o,port:Q,path:I,signal:h.signal,headers:{...this[pe],host:h.host},servername:this[cc]?.
servername||B});if(N!==200&&(D.on("error",l0).destroy(),w(new E0(`Proxy response (${N}) !== 200 when HTTP Tunneling`))),h.protocol!=="https:"){w(null,D);return}
let k;this[$o]?k=this[$o].servername:k=h.servername,this[Ic]({...h,servername:k,httpSocket:D},w)}catch(D){D.code==="ERR_TLS_CERT_ALTNAME_INVALID"?w(new c0(D)):w(
D)}},"connect")})}dispatch(A,t){let r=u0(A.headers);if(d0(r),r&&!("host"in r)&&!("Host"in r)){let{host:s}=new Xe(A.origin);r.host=s}return this[on].dispatch({...A,
headers:r},t)}#A(A){return typeof A=="string"?new Xe(A):A instanceof Xe?A:new Xe(A.uri)}async[lc](){await this[on].close(),await this[Qn].close()}async[hc](){await this[on].
destroy(),await this[Qn].destroy()}};function u0(e){if(Array.isArray(e)){let A={};for(let t=0;t<e.length;t+=2)A[e[t]]=e[t+1];return A}return e}i(u0,"buildHeader\
s");function d0(e){if(e&&Object.keys(e).find(t=>t.toLowerCase()==="proxy-authorization"))throw new Yt("Proxy-Authorization should be sent in ProxyAgent construc\
tor")}i(d0,"throwIfProxyAuthIsSent");wc.exports=eQ});var Rc=d((vU,pc)=>{"use strict";var f0=ht(),{kClose:w0,kDestroy:y0,kClosed:yc,kDestroyed:Dc,kDispatch:D0,kNoProxyAgent:Lr,kHttpProxyAgent:Re,kHttpsProxyAgent:_e}=_(),
kc=tQ(),k0=Tt(),F0={"http:":80,"https:":443},Fc=!1,rQ=class extends f0{static{i(this,"EnvHttpProxyAgent")}#A=null;#e=null;#t=null;constructor(A={}){super(),this.#t=
A,Fc||(Fc=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));let{httpProxy:t,httpsProxy:r,noProxy:s,
...n}=A;this[Lr]=new k0(n);let o=t??process.env.http_proxy??process.env.HTTP_PROXY;o?this[Re]=new kc({...n,uri:o}):this[Re]=this[Lr];let Q=r??process.env.https_proxy??
process.env.HTTPS_PROXY;Q?this[_e]=new kc({...n,uri:Q}):this[_e]=this[Re],this.#r()}[D0](A,t){let r=new URL(A.origin);return this.#s(r).dispatch(A,t)}async[w0](){
await this[Lr].close(),this[Re][yc]||await this[Re].close(),this[_e][yc]||await this[_e].close()}async[y0](A){await this[Lr].destroy(A),this[Re][Dc]||await this[Re].
destroy(A),this[_e][Dc]||await this[_e].destroy(A)}#s(A){let{protocol:t,host:r,port:s}=A;return r=r.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||F0[t]||
0,this.#n(r,s)?t==="https:"?this[_e]:this[Re]:this[Lr]}#n(A,t){if(this.#i&&this.#r(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let r=0;r<this.#e.
length;r++){let s=this.#e[r];if(!(s.port&&s.port!==t)){if(/^[.*]/.test(s.hostname)){if(A.endsWith(s.hostname.replace(/^\*/,"")))return!1}else if(A===s.hostname)
return!1}}return!0}#r(){let A=this.#t.noProxy??this.#o,t=A.split(/[,\s]/),r=[];for(let s=0;s<t.length;s++){let n=t[s];if(!n)continue;let o=n.match(/^(.+):(\d+)$/);
r.push({hostname:(o?o[1]:n).toLowerCase(),port:o?Number.parseInt(o[2],10):0})}this.#A=A,this.#e=r}get#i(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#o}get#o(){
return process.env.no_proxy??process.env.NO_PROXY??""}};pc.exports=rQ});var gn=d((WU,Mc)=>{"use strict";var Tr=u("node:assert"),{kRetryHandlerDefaultRetry:Nc}=_(),{RequestRetryError:je}=x(),{isDisturbed:mc,parseHeaders:p0,parseRangeHeader:Sc,
wrapRequestBody:R0}=T();function N0(e){let A=Date.now();return new Date(e).getTime()-A}i(N0,"calculateRetryAfterHeader");function Uc(e,A,t,r){let s=e["content-l\
ength"];if(s==null||!Number.isFinite(A.start)||!Number.isFinite(A.end))return null;let n=Number(s),o=A.end-A.start+1;return!Number.isFinite(n)||n!==o?new je("Co\
ntent-Length mismatch",t,{headers:e,data:{count:r}}):null}i(Uc,"validatePartialResponseContentLength");var sQ=class e{static{i(this,"RetryHandler")}constructor(A,t){
let{retryOptions:r,...s}=A,{retry:n,maxRetries:o,maxTimeout:Q,minTimeout:g,timeoutFactor:a,methods:E,errorCodes:B,retryAfter:c,statusCodes:l}=r??{};this.dispatch=
t.dispatch,this.handler=t.handler,this.opts={...s,body:R0(A.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:n??e[Nc],retryAfter:c??!0,maxTimeout:Q??
30*1e3,minTimeout:g??500,timeoutFactor:a??2,maxRetries:o??5,methods:E??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:l??[500,502,503,504,429],errorCodes:B??
["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(C=>{this.aborted=!0,this.abort?this.abort(C):this.reason=
C})}checkpointResponseEnd(A,t){if(this.end==null&&this.opts.method!=="HEAD"){let r=A["content-length"];this.end=r!=null?Number(r)-1:null,Tr(this.end==null||Number.
isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?t:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(A,t,r){
this.handler.onUpgrade&&this.handler.onUpgrade(A,t,r)}onConnect(A){this.aborted?A(this.reason):this.abort=A}onBodySent(A){if(this.handler.onBodySent)return this.
handler.onBodySent(A)}static[Nc](A,{state:t,opts:r},s){let{statusCode:n,code:o,headers:Q}=A,{method:g,retryOptions:a}=r,{maxRetries:E,minTimeout:B,maxTimeout:c,
timeoutFactor:l,statusCodes:C,errorCodes:h,methods:w}=a,{counter:I}=t;if(o&&o!=="UND_ERR_REQ_RETRY"&&!h.includes(o)){s(A);return}if(Array.isArray(w)&&!w.includes(
g)){s(A);return}if(n!=null&&Array.isArray(C)&&!C.includes(n)){s(A);return}if(I>E){s(A);return}let D=Q?.["retry-after"];D&&(D=Number(D),D=Number.isNaN(D)?N0(D):D*
1e3);let N=D>0?Math.min(D,c):Math.min(B*l**(I-1),c);setTimeout(()=>s(null),N)}onHeaders(A,t,r,s){let n=p0(t);if(this.retryCount+=1,A>=300)return!this.headersSent&&
this.retryOpts.statusCodes.includes(A)===!1?(this.headersSent=!0,this.checkpointResponseEnd(n,r),this.handler.onHeaders(A,t,r,s)):(this.abort(new je("Request fa\
iled",A,{headers:n,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,A!==206&&(this.start>0||A!==200))return this.abort(new je("serv\
er does not support the range header and the payload was partially consumed",A,{headers:n,data:{count:this.retryCount}})),!1;let Q=Sc(n["content-range"]);if(!Q)
return this.abort(new je("Content-Range mismatch",A,{headers:n,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==n.etag)return this.abort(new je(
"ETag mismatch",A,{headers:n,data:{count:this.retryCount}})),!1;let g=Uc(n,Q,A,this.retryCount);if(g!=null)return this.abort(g),!1;let{start:a,size:E,end:B=E-1}=Q;
return this.start!==a||this.end!=null&&this.end!==B?(this.abort(new je("Content-Range mismatch",A,{headers:n,data:{count:this.retryCount}})),!1):(this.resume=r,
!0)}if(this.end==null){if(A===206){let Q=Sc(n["content-range"]);if(Q==null)return this.headersSent=!0,this.handler.onHeaders(A,t,r,s);let g=Uc(n,Q,A,this.retryCount);
if(g!=null)return this.abort(g),!1;let{start:a,size:E,end:B=E-1}=Q;Tr(a!=null&&Number.isFinite(a),"content-range mismatch"),Tr(B!=null&&Number.isFinite(B),"inva\
lid content-length"),this.start=a,this.end=B}if(this.end==null){let Q=n["content-length"];this.end=Q!=null?Number(Q)-1:null}return Tr(Number.isFinite(this.start)),
Tr(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=r,this.headersSent=!0,this.etag=n.etag!=null?n.etag:null,this.etag!=null&&this.
etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(A,t,r,s)}let o=new je("Request failed",A,{headers:n,data:{count:this.retryCount}});return this.abort(
o),!1}onData(A){return this.start+=A.length,this.handler.onData(A)}onComplete(A){return this.retryCount=0,this.handler.onComplete(A)}onError(A){if(this.aborted||
mc(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(A);this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+
(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(A,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},t.bind(this));function t(r){if(r!=null||this.aborted||mc(this.opts.body))return this.handler.onError(r);if(this.start!==0){let s={range:`bytes=${this.start}\
-${this.end??""}`};this.etag!=null&&(s["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...s}}}try{this.retryCountCheckpoint=this.retryCount,
this.dispatch(this.opts,this)}catch(s){this.handler.onError(s)}}i(t,"onRetry")}};Mc.exports=sQ});var Lc=d((PU,bc)=>{"use strict";var m0=gr(),S0=gn(),nQ=class extends m0{static{i(this,"RetryAgent")}#A=null;#e=null;constructor(A,t={}){super(t),this.#A=A,this.#e=
t}dispatch(A,t){let r=new S0({...A,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:t});return this.#A.dispatch(A,r)}close(){return this.#A.
close()}destroy(){return this.#A.destroy()}};bc.exports=nQ});var BQ=d((zU,qc)=>{"use strict";var xc=u("node:assert"),{Readable:U0}=u("node:stream"),{RequestAbortedError:Hc,NotSupportedError:M0,InvalidArgumentError:b0,AbortError:iQ}=x(),
Vc=T(),{ReadableStreamFrom:L0}=T(),pA=Symbol("kConsume"),Yr=Symbol("kReading"),Ne=Symbol("kBody"),Tc=Symbol("kAbort"),vc=Symbol("kContentType"),Yc=Symbol("kCont\
entLength"),T0=i(()=>{},"noop"),oQ=class extends U0{static{i(this,"BodyReadable")}constructor({resume:A,abort:t,contentType:r="",contentLength:s,highWaterMark:n=64*
1024}){super({autoDestroy:!0,read:A,highWaterMark:n}),this._readableState.dataEmitted=!1,this[Tc]=t,this[pA]=null,this[Ne]=null,this[vc]=r,this[Yc]=s,this[Yr]=!1}destroy(A){
return!A&&!this._readableState.endEmitted&&(A=new Hc),A&&this[Tc](),super.destroy(A)}_destroy(A,t){this[Yr]?t(A):setImmediate(()=>{t(A)})}on(A,...t){return(A===
"data"||A==="readable")&&(this[Yr]=!0),super.on(A,...t)}addListener(A,...t){return this.on(A,...t)}off(A,...t){let r=super.off(A,...t);return(A==="data"||A==="r\
eadable")&&(this[Yr]=this.listenerCount("data")>0||this.listenerCount("readable")>0),r}removeListener(A,...t){return this.off(A,...t)}push(A){return this[pA]&&A!==
null?(gQ(this[pA],A),this[Yr]?super.push(A):!0):super.push(A)}async text(){return Gr(this,"text")}async json(){return Gr(this,"json")}async blob(){return Gr(this,
"blob")}async bytes(){return Gr(this,"bytes")}async arrayBuffer(){return Gr(this,"arrayBuffer")}async formData(){throw new M0}get bodyUsed(){return Vc.isDisturbed(
this)}get body(){return this[Ne]||(this[Ne]=L0(this),this[pA]&&(this[Ne].getReader(),xc(this[Ne].locked))),this[Ne]}async dump(A){let t=Number.isFinite(A?.limit)?
A.limit:131072,r=A?.signal;if(r!=null&&(typeof r!="object"||!("aborted"in r)))throw new b0("signal must be an AbortSignal");return r?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((s,n)=>{this[Yc]>t&&this.destroy(new iQ);let o=i(()=>{this.destroy(r.reason??new iQ)},"onAbort");r?.addEventListener("abort",
o),this.on("close",function(){r?.removeEventListener("abort",o),r?.aborted?n(r.reason??new iQ):s(null)}).on("error",T0).on("data",function(Q){t-=Q.length,t<=0&&
this.destroy()}).resume()})}};function Y0(e){return e[Ne]&&e[Ne].locked===!0||e[pA]}i(Y0,"isLocked");function G0(e){return Vc.isDisturbed(e)||Y0(e)}i(G0,"isUnus\
able");async function Gr(e,A){return xc(!e[pA]),new Promise((t,r)=>{if(G0(e)){let s=e._readableState;s.destroyed&&s.closeEmitted===!1?e.on("error",n=>{r(n)}).on(
"close",()=>{r(new TypeError("unusable"))}):r(s.errored??new TypeError("unusable"))}else queueMicrotask(()=>{e[pA]={type:A,stream:e,resolve:t,reject:r,length:0,
body:[]},e.on("error",function(s){aQ(this[pA],s)}).on("close",function(){this[pA].body!==null&&aQ(this[pA],new Hc)}),J0(e[pA])})})}i(Gr,"consume");function J0(e){
if(e.body===null)return;let{_readableState:A}=e.stream;if(A.bufferIndex){let t=A.bufferIndex,r=A.buffer.length;for(let s=t;s<r;s++)gQ(e,A.buffer[s])}else for(let t of A.
buffer)gQ(e,t);for(A.endEmitted?Jc(this[pA]):e.stream.on("end",function(){Jc(this[pA])}),e.stream.resume();e.stream.read()!=null;);}i(J0,"consumeStart");function QQ(e,A){
if(e.length===0||A===0)return"";let t=e.length===1?e[0]:Buffer.concat(e,A),r=t.length,s=r>2&&t[0]===239&&t[1]===187&&t[2]===191?3:0;return t.utf8Slice(s,r)}i(QQ,
"chunksDecode");function Gc(e,A){if(e.length===0||A===0)return new Uint8Array(0);if(e.length===1)return new Uint8Array(e[0]);let t=new Uint8Array(Buffer.allocUnsafeSlow(
A).buffer),r=0;for(let s=0;s<e.length;++s){let n=e[s];t.set(n,r),r+=n.length}return t}i(Gc,"chunksConcat");function Jc(e){let{type:A,body:t,resolve:r,stream:s,length:n}=e;
try{A==="text"?r(QQ(t,n)):A==="json"?r(JSON.parse(QQ(t,n))):A==="arrayBuffer"?r(Gc(t,n).buffer):A==="blob"?r(new Blob(t,{type:s[vc]})):A==="bytes"&&r(Gc(t,n)),aQ(
e)}catch(o){s.destroy(o)}}i(Jc,"consumeEnd");function gQ(e,A){e.length+=A.length,e.body.push(A)}i(gQ,"consumePush");function aQ(e,A){e.body!==null&&(A?e.reject(
A):e.resolve(),e.type=null,e.stream=null,e.resolve=null,e.reject=null,e.length=0,e.body=null)}i(aQ,"consumeFinish");qc.exports={Readable:oQ,chunksDecode:QQ}});var EQ=d((XU,zc)=>{var x0=u("node:assert"),{ResponseStatusCodeError:Wc}=x(),{chunksDecode:Oc}=BQ(),H0=128*1024;async function V0({callback:e,body:A,contentType:t,
statusCode:r,statusMessage:s,headers:n}){x0(A);let o=[],Q=0;try{for await(let B of A)if(o.push(B),Q+=B.length,Q>H0){o=[],Q=0;break}}catch{o=[],Q=0}let g=`Respon\
se status code ${r}${s?`: ${s}`:""}`;if(r===204||!t||!Q){queueMicrotask(()=>e(new Wc(g,r,n)));return}let a=Error.stackTraceLimit;Error.stackTraceLimit=0;let E;try{
Pc(t)?E=JSON.parse(Oc(o,Q)):Zc(t)&&(E=Oc(o,Q))}catch{}finally{Error.stackTraceLimit=a}queueMicrotask(()=>e(new Wc(g,r,n,E)))}i(V0,"getResolveErrorBodyCallback");
var Pc=i(e=>e.length>15&&e[11]==="/"&&e[0]==="a"&&e[1]==="p"&&e[2]==="p"&&e[3]==="l"&&e[4]==="i"&&e[5]==="c"&&e[6]==="a"&&e[7]==="t"&&e[8]==="i"&&e[9]==="o"&&e[10]===
"n"&&e[12]==="j"&&e[13]==="s"&&e[14]==="o"&&e[15]==="n","isContentTypeApplicationJson"),Zc=i(e=>e.length>4&&e[4]==="/"&&e[0]==="t"&&e[1]==="e"&&e[2]==="x"&&e[3]===
"t","isContentTypeText");zc.exports={getResolveErrorBodyCallback:V0,isContentTypeApplicationJson:Pc,isContentTypeText:Zc}});var _c=d((jU,cQ)=>{"use strict";var v0=u("node:assert"),{Readable:q0}=BQ(),{InvalidArgumentError:Gt,RequestAbortedError:Kc}=x(),RA=T(),{getResolveErrorBodyCallback:W0}=EQ(),
{AsyncResource:O0}=u("node:async_hooks"),an=class extends O0{static{i(this,"RequestHandler")}constructor(A,t){if(!A||typeof A!="object")throw new Gt("invalid op\
ts");let{signal:r,method:s,opaque:n,body:o,onInfo:Q,responseHeaders:g,throwOnError:a,highWaterMark:E}=A;try{if(typeof t!="function")throw new Gt("invalid callba\
ck");if(E&&(typeof E!="number"||E<0))throw new Gt("invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Gt("si\
gnal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new Gt("invalid method");if(Q&&typeof Q!="function")throw new Gt("invalid onInfo callback");
super("UNDICI_REQUEST")}catch(B){throw RA.isStream(o)&&RA.destroy(o.on("error",RA.nop),B),B}this.method=s,this.responseHeaders=g||null,this.opaque=n||null,this.
callback=t,this.res=null,this.abort=null,this.body=o,this.trailers={},this.context=null,this.onInfo=Q||null,this.throwOnError=a,this.highWaterMark=E,this.signal=
r,this.reason=null,this.removeAbortListener=null,RA.isStream(o)&&o.on("error",B=>{this.onError(B)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??
new Kc:this.removeAbortListener=RA.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new Kc,this.res?RA.destroy(this.res.on("error",RA.nop),this.
reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=
null)}))}onConnect(A,t){if(this.reason){A(this.reason);return}v0(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){let{callback:n,opaque:o,abort:Q,context:g,
responseHeaders:a,highWaterMark:E}=this,B=a==="raw"?RA.parseRawHeaders(t):RA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,headers:B});return}
let c=a==="raw"?RA.parseHeaders(t):B,l=c["content-type"],C=c["content-length"],h=new q0({resume:r,abort:Q,contentType:l,contentLength:this.method!=="HEAD"&&C?Number(
C):null,highWaterMark:E});this.removeAbortListener&&h.on("close",this.removeAbortListener),this.callback=null,this.res=h,n!==null&&(this.throwOnError&&A>=400?this.
runInAsyncScope(W0,null,{callback:n,body:h,contentType:l,statusCode:A,statusMessage:s,headers:B}):this.runInAsyncScope(n,null,null,{statusCode:A,headers:B,trailers:this.
trailers,opaque:o,body:h,context:g}))}onData(A){return this.res.push(A)}onComplete(A){RA.parseHeaders(A,this.trailers),this.res.push(null)}onError(A){let{res:t,
callback:r,body:s,opaque:n}=this;r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:n})})),t&&(this.res=null,queueMicrotask(()=>{RA.
destroy(t,A)})),s&&(this.body=null,RA.destroy(s,A)),this.removeAbortListener&&(t?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=
null)}};function Xc(e,A){if(A===void 0)return new Promise((t,r)=>{Xc.call(this,e,(s,n)=>s?r(s):t(n))});try{this.dispatch(e,new an(e,A))}catch(t){if(typeof A!="f\
unction")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}i(Xc,"request");cQ.exports=Xc;cQ.exports.RequestHandler=an});var Jr=d((AM,AI)=>{var{addAbortListener:P0}=T(),{RequestAbortedError:Z0}=x(),Jt=Symbol("kListener"),te=Symbol("kSignal");function jc(e){e.abort?e.abort(e[te]?.reason):
e.reason=e[te]?.reason??new Z0,$c(e)}i(jc,"abort");function z0(e,A){if(e.reason=null,e[te]=null,e[Jt]=null,!!A){if(A.aborted){jc(e);return}e[te]=A,e[Jt]=()=>{jc(
e)},P0(e[te],e[Jt])}}i(z0,"addSignal");function $c(e){e[te]&&("removeEventListener"in e[te]?e[te].removeEventListener("abort",e[Jt]):e[te].removeListener("abort",
e[Jt]),e[te]=null,e[Jt]=null)}i($c,"removeSignal");AI.exports={addSignal:z0,removeSignal:$c}});var sI=d((tM,rI)=>{"use strict";var K0=u("node:assert"),{finished:X0,PassThrough:_0}=u("node:stream"),{InvalidArgumentError:xt,InvalidReturnValueError:j0}=x(),WA=T(),
{getResolveErrorBodyCallback:$0}=EQ(),{AsyncResource:Ak}=u("node:async_hooks"),{addSignal:ek,removeSignal:eI}=Jr(),IQ=class extends Ak{static{i(this,"StreamHand\
ler")}constructor(A,t,r){if(!A||typeof A!="object")throw new xt("invalid opts");let{signal:s,method:n,opaque:o,body:Q,onInfo:g,responseHeaders:a,throwOnError:E}=A;
try{if(typeof r!="function")throw new xt("invalid callback");if(typeof t!="function")throw new xt("invalid factory");if(s&&typeof s.on!="function"&&typeof s.addEventListener!=
"function")throw new xt("signal must be an EventEmitter or EventTarget");if(n==="CONNECT")throw new xt("invalid method");if(g&&typeof g!="function")throw new xt(
"invalid onInfo callback");super("UNDICI_STREAM")}catch(B){throw WA.isStream(Q)&&WA.destroy(Q.on("error",WA.nop),B),B}this.responseHeaders=a||null,this.opaque=o||
null,this.factory=t,this.callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=Q,this.onInfo=g||null,this.throwOnError=E||!1,WA.
isStream(Q)&&Q.on("error",B=>{this.onError(B)}),ek(this,s)}onConnect(A,t){if(this.reason){A(this.reason);return}K0(this.callback),this.abort=A,this.context=t}onHeaders(A,t,r,s){
let{factory:n,opaque:o,context:Q,callback:g,responseHeaders:a}=this,E=a==="raw"?WA.parseRawHeaders(t):WA.parseHeaders(t);if(A<200){this.onInfo&&this.onInfo({statusCode:A,
headers:E});return}this.factory=null;let B;if(this.throwOnError&&A>=400){let C=(a==="raw"?WA.parseHeaders(t):E)["content-type"];B=new _0,this.callback=null,this.
runInAsyncScope($0,null,{callback:g,body:B,contentType:C,statusCode:A,statusMessage:s,headers:E})}else{if(n===null)return;if(B=this.runInAsyncScope(n,null,{statusCode:A,
headers:E,opaque:o,context:Q}),!B||typeof B.write!="function"||typeof B.end!="function"||typeof B.on!="function")throw new j0("expected Writable");X0(B,{readable:!1},
l=>{let{callback:C,res:h,opaque:w,trailers:I,abort:D}=this;this.res=null,(l||!h.readable)&&WA.destroy(h,l),this.callback=null,this.runInAsyncScope(C,null,l||null,
{opaque:w,trailers:I}),l&&D()})}return B.on("drain",r),this.res=B,(B.writableNeedDrain!==void 0?B.writableNeedDrain:B._writableState?.needDrain)!==!0}onData(A){
let{res:t}=this;return t?t.write(A):!0}onComplete(A){let{res:t}=this;eI(this),t&&(this.trailers=WA.parseHeaders(A),t.end())}onError(A){let{res:t,callback:r,opaque:s,
body:n}=this;eI(this),this.factory=null,t?(this.res=null,WA.destroy(t,A)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,A,{opaque:s})})),
n&&(this.body=null,WA.destroy(n,A))}};function tI(e,A,t){if(t===void 0)return new Promise((r,s)=>{tI.call(this,e,A,(n,o)=>n?s(n):r(o))});try{this.dispatch(e,new IQ(
e,A,t))}catch(r){if(typeof t!="function")throw r;let s=e?.opaque;queueMicrotask(()=>t(r,{opaque:s}))}}i(tI,"stream");rI.exports=tI});var QI=d((sM,oI)=>{"use strict";var{Readable:iI,Duplex:tk,PassThrough:rk}=u("node:stream"),{InvalidArgumentError:xr,InvalidReturnValueError:sk,RequestAbortedError:CQ}=x(),
GA=T(),{AsyncResource:nk}=u("node:async_hooks"),{addSignal:ik,removeSignal:ok}=Jr(),nI=u("node:assert"),Ht=Symbol("resume"),lQ=class extends iI{static{i(this,"P\
ipelineRequest")}constructor(){super({autoDestroy:!0}),this[Ht]=null}_read(){let{[Ht]:A}=this;A&&(this[Ht]=null,A())}_destroy(A,t){this._read(),t(A)}},hQ=class extends iI{static{
i(this,"PipelineResponse")}constructor(A){super({autoDestroy:!0}),this[Ht]=A}_read(){this[Ht]()}_destroy(A,t){!A&&!this._readableState.endEmitted&&(A=new CQ),t(
A)}},uQ=class extends nk{static{i(this,"PipelineHandler")}constructor(A,t){if(!A||typeof A!="object")throw new xr("invalid opts");if(typeof t!="function")throw new xr(
"invalid handler");let{signal:r,method:s,opaque:n,onInfo:o,responseHeaders:Q}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new xr(
"signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new xr("invalid method");if(o&&typeof o!="function")throw new xr("invalid onInfo callbac\
k");super("UNDICI_PIPELINE"),this.opaque=n||null,this.responseHeaders=Q||null,this.handler=t,this.abort=null,this.context=null,this.onInfo=o||null,this.req=new lQ().
on("error",GA.nop),this.ret=new tk({readableObjectMode:A.objectMode,autoDestroy:!0,read:i(()=>{let{body:g}=this;g?.resume&&g.resume()},"read"),write:i((g,a,E)=>{
let{req:B}=this;B.push(g,a)||B._readableState.destroyed?E():B[Ht]=E},"write"),destroy:i((g,a)=>{let{body:E,req:B,res:c,ret:l,abort:C}=this;!g&&!l._readableState.
endEmitted&&(g=new CQ),C&&g&&C(),GA.destroy(E,g),GA.destroy(B,g),GA.destroy(c,g),ok(this),a(g)},"destroy")}).on("prefinish",()=>{let{req:g}=this;g.push(null)}),
this.res=null,ik(this,r)}onConnect(A,t){let{ret:r,res:s}=this;if(this.reason){A(this.reason);return}nI(!s,"pipeline cannot be retried"),nI(!r.destroyed),this.abort=
A,this.context=t}onHeaders(A,t,r){let{opaque:s,handler:n,context:o}=this;if(A<200){if(this.onInfo){let g=this.responseHeaders==="raw"?GA.parseRawHeaders(t):GA.parseHeaders(
t);this.onInfo({statusCode:A,headers:g})}return}this.res=new hQ(r);let Q;try{this.handler=null;let g=this.responseHeaders==="raw"?GA.parseRawHeaders(t):GA.parseHeaders(
t);Q=this.runInAsyncScope(n,null,{statusCode:A,headers:g,opaque:s,body:this.res,context:o})}catch(g){throw this.res.on("error",GA.nop),g}if(!Q||typeof Q.on!="fu\
nction")throw new sk("expected Readable");Q.on("data",g=>{let{ret:a,body:E}=this;!a.push(g)&&E.pause&&E.pause()}).on("error",g=>{let{ret:a}=this;GA.destroy(a,g)}).
on("end",()=>{let{ret:g}=this;g.push(null)}).on("close",()=>{let{ret:g}=this;g._readableState.ended||GA.destroy(g,new CQ)}),this.body=Q}onData(A){let{res:t}=this;
return t.push(A)}onComplete(A){let{res:t}=this;t.push(null)}onError(A){let{ret:t}=this;this.handler=null,GA.destroy(t,A)}};function Qk(e,A){try{let t=new uQ(e,A);
return this.dispatch({...e,body:t.req},t),t.ret}catch(t){return new rk().destroy(t)}}i(Qk,"pipeline");oI.exports=Qk});var II=d((iM,cI)=>{"use strict";var{InvalidArgumentError:dQ,SocketError:gk}=x(),{AsyncResource:ak}=u("node:async_hooks"),gI=T(),{addSignal:Bk,removeSignal:aI}=Jr(),
BI=u("node:assert"),fQ=class extends ak{static{i(this,"UpgradeHandler")}constructor(A,t){if(!A||typeof A!="object")throw new dQ("invalid opts");if(typeof t!="fu\
nction")throw new dQ("invalid callback");let{signal:r,opaque:s,responseHeaders:n}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new dQ(
"signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=n||null,this.opaque=s||null,this.callback=t,this.abort=null,this.context=
null,Bk(this,r)}onConnect(A,t){if(this.reason){A(this.reason);return}BI(this.callback),this.abort=A,this.context=null}onHeaders(){throw new gk("bad upgrade",null)}onUpgrade(A,t,r){
BI(A===101);let{callback:s,opaque:n,context:o}=this;aI(this),this.callback=null;let Q=this.responseHeaders==="raw"?gI.parseRawHeaders(t):gI.parseHeaders(t);this.
runInAsyncScope(s,null,null,{headers:Q,socket:r,opaque:n,context:o})}onError(A){let{callback:t,opaque:r}=this;aI(this),t&&(this.callback=null,queueMicrotask(()=>{
this.runInAsyncScope(t,null,A,{opaque:r})}))}};function EI(e,A){if(A===void 0)return new Promise((t,r)=>{EI.call(this,e,(s,n)=>s?r(s):t(n))});try{let t=new fQ(e,
A);this.dispatch({...e,method:e.method||"GET",upgrade:e.protocol||"Websocket"},t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(
t,{opaque:r}))}}i(EI,"upgrade");cI.exports=EI});var dI=d((QM,uI)=>{"use strict";var Ek=u("node:assert"),{AsyncResource:ck}=u("node:async_hooks"),{InvalidArgumentError:wQ,SocketError:Ik}=x(),CI=T(),{addSignal:Ck,
removeSignal:lI}=Jr(),yQ=class extends ck{static{i(this,"ConnectHandler")}constructor(A,t){if(!A||typeof A!="object")throw new wQ("invalid opts");if(typeof t!="\
function")throw new wQ("invalid callback");let{signal:r,opaque:s,responseHeaders:n}=A;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new wQ(
"signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=n||null,this.callback=t,this.abort=null,Ck(this,
r)}onConnect(A,t){if(this.reason){A(this.reason);return}Ek(this.callback),this.abort=A,this.context=t}onHeaders(){throw new Ik("bad connect",null)}onUpgrade(A,t,r){
let{callback:s,opaque:n,context:o}=this;lI(this),this.callback=null;let Q=t;Q!=null&&(Q=this.responseHeaders==="raw"?CI.parseRawHeaders(t):CI.parseHeaders(t)),this.
runInAsyncScope(s,null,null,{statusCode:A,headers:Q,socket:r,opaque:n,context:o})}onError(A){let{callback:t,opaque:r}=this;lI(this),t&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(t,null,A,{opaque:r})}))}};function hI(e,A){if(A===void 0)return new Promise((t,r)=>{hI.call(this,e,(s,n)=>s?r(s):t(n))});try{let t=new yQ(
e,A);this.dispatch({...e,method:"CONNECT"},t)}catch(t){if(typeof A!="function")throw t;let r=e?.opaque;queueMicrotask(()=>A(t,{opaque:r}))}}i(hI,"connect");uI.exports=
hI});var fI=d((aM,Vt)=>{"use strict";Vt.exports.request=_c();Vt.exports.stream=sI();Vt.exports.pipeline=QI();Vt.exports.upgrade=II();Vt.exports.connect=dI()});var kQ=d((BM,yI)=>{"use strict";var{UndiciError:lk}=x(),wI=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),DQ=class e extends lk{static{i(this,"MockNot\
MatchedError")}constructor(A){super(A),Error.captureStackTrace(this,e),this.name="MockNotMatchedError",this.message=A||"The request does not match any registere\
d mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](A){return A&&A[wI]===!0}[wI]=!0};yI.exports={MockNotMatchedError:DQ}});var vt=d((cM,DI)=>{"use strict";DI.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol(
"dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol(
"mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),
kConnected:Symbol("connected")}});var Hr=d((IM,LI)=>{"use strict";var{MockNotMatchedError:$e}=kQ(),{kDispatches:Bn,kMockAgent:hk,kOriginalDispatch:uk,kOrigin:dk,kGetNetConnect:fk}=vt(),{buildURL:wk}=T(),
{STATUS_CODES:yk}=u("node:http"),{types:{isPromise:Dk}}=u("node:util");function ce(e,A){return typeof e=="string"?e===A:e instanceof RegExp?e.test(A):typeof e==
"function"?e(A)===!0:!1}i(ce,"matchValue");function FI(e){return Object.fromEntries(Object.entries(e).map(([A,t])=>[A.toLocaleLowerCase(),t]))}i(FI,"lowerCaseEn\
tries");function pI(e,A){if(Array.isArray(e)){for(let t=0;t<e.length;t+=2)if(e[t].toLocaleLowerCase()===A.toLocaleLowerCase())return e[t+1];return}else return typeof e.
get=="function"?e.get(A):FI(e)[A.toLocaleLowerCase()]}i(pI,"getHeaderByName");function RQ(e){let A=e.slice(),t=[];for(let r=0;r<A.length;r+=2)t.push([A[r],A[r+1]]);
return Object.fromEntries(t)}i(RQ,"buildHeadersFromArray");function RI(e,A){if(typeof e.headers=="function")return Array.isArray(A)&&(A=RQ(A)),e.headers(A?FI(A):
{});if(typeof e.headers>"u")return!0;if(typeof A!="object"||typeof e.headers!="object")return!1;for(let[t,r]of Object.entries(e.headers)){let s=pI(A,t);if(!ce(r,
s))return!1}return!0}i(RI,"matchHeaders");function kI(e){if(typeof e!="string")return e;let A=e.split("?");if(A.length!==2)return e;let t=new URLSearchParams(A.
pop());return t.sort(),[...A,t.toString()].join("?")}i(kI,"safeUrl");function kk(e,{path:A,method:t,body:r,headers:s}){let n=ce(e.path,A),o=ce(e.method,t),Q=typeof e.
body<"u"?ce(e.body,r):!0,g=RI(e,s);return n&&o&&Q&&g}i(kk,"matchKey");function NI(e){return Buffer.isBuffer(e)||e instanceof Uint8Array||e instanceof ArrayBuffer?
e:typeof e=="object"?JSON.stringify(e):e.toString()}i(NI,"getResponseData");function mI(e,A){let t=A.query?wk(A.path,A.query):A.path,r=typeof t=="string"?kI(t):
t,s=e.filter(({consumed:n})=>!n).filter(({path:n})=>ce(kI(n),r));if(s.length===0)throw new $e(`Mock dispatch not matched for path '${r}'`);if(s=s.filter(({method:n})=>ce(
n,A.method)),s.length===0)throw new $e(`Mock dispatch not matched for method '${A.method}' on path '${r}'`);if(s=s.filter(({body:n})=>typeof n<"u"?ce(n,A.body):
!0),s.length===0)throw new $e(`Mock dispatch not matched for body '${A.body}' on path '${r}'`);if(s=s.filter(n=>RI(n,A.headers)),s.length===0){let n=typeof A.headers==
"object"?JSON.stringify(A.headers):A.headers;throw new $e(`Mock dispatch not matched for headers '${n}' on path '${r}'`)}return s[0]}i(mI,"getMockDispatch");function Fk(e,A,t){
let r={timesInvoked:0,times:1,persist:!1,consumed:!1},s=typeof t=="function"?{callback:t}:{...t},n={...r,...A,pending:!0,data:{error:null,...s}};return e.push(n),
n}i(Fk,"addMockDispatch");function FQ(e,A){let t=e.findIndex(r=>r.consumed?kk(r,A):!1);t!==-1&&e.splice(t,1)}i(FQ,"deleteMockDispatch");function SI(e){let{path:A,
method:t,body:r,headers:s,query:n}=e;return{path:A,method:t,body:r,headers:s,query:n}}i(SI,"buildKey");function pQ(e){let A=Object.keys(e),t=[];for(let r=0;r<A.
length;++r){let s=A[r],n=e[s],o=Buffer.from(`${s}`);if(Array.isArray(n))for(let Q=0;Q<n.length;++Q)t.push(o,Buffer.from(`${n[Q]}`));else t.push(o,Buffer.from(`${n}`))}
return t}i(pQ,"generateKeyValues");function UI(e){return yk[e]||"unknown"}i(UI,"getStatusText");async function pk(e){let A=[];for await(let t of e)A.push(t);return Buffer.
concat(A).toString("utf8")}i(pk,"getResponse");function MI(e,A){let t=SI(e),r=mI(this[Bn],t);r.timesInvoked++,r.data.callback&&(r.data={...r.data,...r.data.callback(
e)});let{data:{statusCode:s,data:n,headers:o,trailers:Q,error:g},delay:a,persist:E}=r,{timesInvoked:B,times:c}=r;if(r.consumed=!E&&B>=c,r.pending=B<c,g!==null)return FQ(
this[Bn],t),A.onError(g),!0;typeof a=="number"&&a>0?setTimeout(()=>{l(this[Bn])},a):l(this[Bn]);function l(h,w=n){let I=Array.isArray(e.headers)?RQ(e.headers):e.
headers,D=typeof w=="function"?w({...e,headers:I}):w;if(Dk(D)){D.then(Z=>l(h,Z));return}let N=NI(D),k=pQ(o),H=pQ(Q);A.onConnect?.(Z=>A.onError(Z),null),A.onHeaders?.(
s,k,C,UI(s)),A.onData?.(Buffer.from(N)),A.onComplete?.(H),FQ(h,t)}i(l,"handleReply");function C(){}return i(C,"resume"),!0}i(MI,"mockDispatch");function Rk(){let e=this[hk],
A=this[dk],t=this[uk];return i(function(s,n){if(e.isMockActive)try{MI.call(this,s,n)}catch(o){if(o instanceof $e){let Q=e[fk]();if(Q===!1)throw new $e(`${o.message}\
: subsequent request to origin ${A} was not allowed (net.connect disabled)`);if(bI(Q,A))t.call(this,s,n);else throw new $e(`${o.message}: subsequent request to \
origin ${A} was not allowed (net.connect is not enabled for this origin)`)}else throw o}else t.call(this,s,n)},"dispatch")}i(Rk,"buildMockDispatch");function bI(e,A){
let t=new URL(A);return e===!0?!0:!!(Array.isArray(e)&&e.some(r=>ce(r,t.host)))}i(bI,"checkNetConnect");function Nk(e){if(e){let{agent:A,...t}=e;return t}}i(Nk,
"buildMockOptions");LI.exports={getResponseData:NI,getMockDispatch:mI,addMockDispatch:Fk,deleteMockDispatch:FQ,buildKey:SI,generateKeyValues:pQ,matchValue:ce,getResponse:pk,
getStatusText:UI,mockDispatch:MI,buildMockDispatch:Rk,checkNetConnect:bI,buildMockOptions:Nk,getHeaderByName:pI,buildHeadersFromArray:RQ}});var LQ=d((lM,bQ)=>{"use strict";var{getResponseData:mk,buildKey:Sk,addMockDispatch:NQ}=Hr(),{kDispatches:En,kDispatchKey:cn,kDefaultHeaders:mQ,kDefaultTrailers:SQ,
kContentLength:UQ,kMockDispatch:In}=vt(),{InvalidArgumentError:re}=x(),{buildURL:Uk}=T(),qt=class{static{i(this,"MockScope")}constructor(A){this[In]=A}delay(A){
if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new re("waitInMs must be a valid integer > 0");return this[In].delay=A,this}persist(){return this[In].persist=
!0,this}times(A){if(typeof A!="number"||!Number.isInteger(A)||A<=0)throw new re("repeatTimes must be a valid integer > 0");return this[In].times=A,this}},MQ=class{static{
i(this,"MockInterceptor")}constructor(A,t){if(typeof A!="object")throw new re("opts must be an object");if(typeof A.path>"u")throw new re("opts.path must be def\
ined");if(typeof A.method>"u"&&(A.method="GET"),typeof A.path=="string")if(A.query)A.path=Uk(A.path,A.query);else{let r=new URL(A.path,"data://");A.path=r.pathname+
r.search}typeof A.method=="string"&&(A.method=A.method.toUpperCase()),this[cn]=Sk(A),this[En]=t,this[mQ]={},this[SQ]={},this[UQ]=!1}createMockScopeDispatchData({
statusCode:A,data:t,responseOptions:r}){let s=mk(t),n=this[UQ]?{"content-length":s.length}:{},o={...this[mQ],...n,...r.headers},Q={...this[SQ],...r.trailers};return{
statusCode:A,data:t,headers:o,trailers:Q}}validateReplyParameters(A){if(typeof A.statusCode>"u")throw new re("statusCode must be defined");if(typeof A.responseOptions!=
"object"||A.responseOptions===null)throw new re("responseOptions must be an object")}reply(A){if(typeof A=="function"){let n=i(Q=>{let g=A(Q);if(typeof g!="obje\
ct"||g===null)throw new re("reply options callback must return an object");let a={data:"",responseOptions:{},...g};return this.validateReplyParameters(a),{...this.
createMockScopeDispatchData(a)}},"wrappedDefaultsCallback"),o=NQ(this[En],this[cn],n);return new qt(o)}let t={statusCode:A,data:arguments[1]===void 0?"":arguments[1],
responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(t);let r=this.createMockScopeDispatchData(t),s=NQ(this[En],this[cn],r);return new qt(
s)}replyWithError(A){if(typeof A>"u")throw new re("error must be defined");let t=NQ(this[En],this[cn],{error:A});return new qt(t)}defaultReplyHeaders(A){if(typeof A>
"u")throw new re("headers must be defined");return this[mQ]=A,this}defaultReplyTrailers(A){if(typeof A>"u")throw new re("trailers must be defined");return this[SQ]=
A,this}replyContentLength(){return this[UQ]=!0,this}};bQ.exports.MockInterceptor=MQ;bQ.exports.MockScope=qt});var GQ=d((uM,VI)=>{"use strict";var{promisify:Mk}=u("node:util"),bk=bt(),{buildMockDispatch:Lk}=Hr(),{kDispatches:TI,kMockAgent:YI,kClose:GI,kOriginalClose:JI,kOrigin:xI,
kOriginalDispatch:Tk,kConnected:TQ}=vt(),{MockInterceptor:Yk}=LQ(),HI=_(),{InvalidArgumentError:Gk}=x(),YQ=class extends bk{static{i(this,"MockClient")}constructor(A,t){
if(super(A,t),!t||!t.agent||typeof t.agent.dispatch!="function")throw new Gk("Argument opts.agent must implement Agent");this[YI]=t.agent,this[xI]=A,this[TI]=[],
this[TQ]=1,this[Tk]=this.dispatch,this[JI]=this.close.bind(this),this.dispatch=Lk.call(this),this.close=this[GI]}get[HI.kConnected](){return this[TQ]}intercept(A){
return new Yk(A,this[TI])}async[GI](){await Mk(this[JI])(),this[TQ]=0,this[YI][HI.kClients].delete(this[xI])}};VI.exports=YQ});var HQ=d((fM,zI)=>{"use strict";var{promisify:Jk}=u("node:util"),xk=Lt(),{buildMockDispatch:Hk}=Hr(),{kDispatches:vI,kMockAgent:qI,kClose:WI,kOriginalClose:OI,kOrigin:PI,
kOriginalDispatch:Vk,kConnected:JQ}=vt(),{MockInterceptor:vk}=LQ(),ZI=_(),{InvalidArgumentError:qk}=x(),xQ=class extends xk{static{i(this,"MockPool")}constructor(A,t){
if(super(A,t),!t||!t.agent||typeof t.agent.dispatch!="function")throw new qk("Argument opts.agent must implement Agent");this[qI]=t.agent,this[PI]=A,this[vI]=[],
this[JQ]=1,this[Vk]=this.dispatch,this[OI]=this.close.bind(this),this.dispatch=Hk.call(this),this.close=this[WI]}get[ZI.kConnected](){return this[JQ]}intercept(A){
return new vk(A,this[vI])}async[WI](){await Jk(this[OI])(),this[JQ]=0,this[qI][ZI.kClients].delete(this[PI])}};zI.exports=xQ});var XI=d((DM,KI)=>{"use strict";var Wk={pronoun:"it",is:"is",was:"was",this:"this"},Ok={pronoun:"they",is:"are",was:"were",this:"these"};KI.exports=class{static{
i(this,"Pluralizer")}constructor(A,t){this.singular=A,this.plural=t}pluralize(A){let t=A===1,r=t?Wk:Ok,s=t?this.singular:this.plural;return{...r,count:A,noun:s}}}});var jI=d((pM,_I)=>{"use strict";var{Transform:Pk}=u("node:stream"),{Console:Zk}=u("node:console"),zk=process.versions.icu?"✅":"Y ",Kk=process.versions.icu?"❌":
"N ";_I.exports=class{static{i(this,"PendingInterceptorsFormatter")}constructor({disableColors:A}={}){this.transform=new Pk({transform(t,r,s){s(null,t)}}),this.
logger=new Zk({stdout:this.transform,inspectOptions:{colors:!A&&!process.env.CI}})}format(A){let t=A.map(({method:r,path:s,data:{statusCode:n},persist:o,times:Q,
timesInvoked:g,origin:a})=>({Method:r,Origin:a,Path:s,"Status code":n,Persistent:o?zk:Kk,Invocations:g,Remaining:o?1/0:Q-g}));return this.logger.table(t),this.transform.
read().toString()}}});var tC=d((NM,eC)=>{"use strict";var{kClients:At}=_(),Xk=Tt(),{kAgent:VQ,kMockAgentSet:Cn,kMockAgentGet:$I,kDispatches:vQ,kIsMockActive:ln,kNetConnect:et,kGetNetConnect:_k,
kOptions:hn,kFactory:un}=vt(),jk=GQ(),$k=HQ(),{matchValue:AF,buildMockOptions:eF}=Hr(),{InvalidArgumentError:AC,UndiciError:tF}=x(),rF=gr(),sF=XI(),nF=jI(),qQ=class extends rF{static{
i(this,"MockAgent")}constructor(A){if(super(A),this[et]=!0,this[ln]=!0,A?.agent&&typeof A.agent.dispatch!="function")throw new AC("Argument opts.agent must impl\
ement Agent");let t=A?.agent?A.agent:new Xk(A);this[VQ]=t,this[At]=t[At],this[hn]=eF(A)}get(A){let t=this[$I](A);return t||(t=this[un](A),this[Cn](A,t)),t}dispatch(A,t){
return this.get(A.origin),this[VQ].dispatch(A,t)}async close(){await this[VQ].close(),this[At].clear()}deactivate(){this[ln]=!1}activate(){this[ln]=!0}enableNetConnect(A){
if(typeof A=="string"||typeof A=="function"||A instanceof RegExp)Array.isArray(this[et])?this[et].push(A):this[et]=[A];else if(typeof A>"u")this[et]=!0;else throw new AC(
"Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[et]=!1}get isMockActive(){return this[ln]}[Cn](A,t){this[At].set(A,t)}[un](A){
let t=Object.assign({agent:this},this[hn]);return this[hn]&&this[hn].connections===1?new jk(A,t):new $k(A,t)}[$I](A){let t=this[At].get(A);if(t)return t;if(typeof A!=
"string"){let r=this[un]("http://localhost:9999");return this[Cn](A,r),r}for(let[r,s]of Array.from(this[At]))if(s&&typeof r!="string"&&AF(r,A)){let n=this[un](A);
return this[Cn](A,n),n[vQ]=s[vQ],n}}[_k](){return this[et]}pendingInterceptors(){let A=this[At];return Array.from(A.entries()).flatMap(([t,r])=>r[vQ].map(s=>({...s,
origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({pendingInterceptorsFormatter:A=new nF}={}){let t=this.pendingInterceptors();if(t.length===0)return;
let r=new sF("interceptor","interceptors").pluralize(t.length);throw new tF(`
${r.count} ${r.noun} ${r.is} pending:

${A.format(t)}
`.trim())}};eC.exports=qQ});var Vr=d((SM,iC)=>{"use strict";var rC=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:iF}=x(),oF=Tt();nC()===void 0&&sC(new oF);function sC(e){if(!e||
typeof e.dispatch!="function")throw new iF("Argument agent must implement Agent");Object.defineProperty(globalThis,rC,{value:e,writable:!0,enumerable:!1,configurable:!1})}
i(sC,"setGlobalDispatcher");function nC(){return globalThis[rC]}i(nC,"getGlobalDispatcher");iC.exports={setGlobalDispatcher:sC,getGlobalDispatcher:nC}});var dn=d((bM,oC)=>{"use strict";oC.exports=class{static{i(this,"DecoratorHandler")}#A;constructor(A){if(typeof A!="object"||A===null)throw new TypeError("handle\
r must be an object");this.#A=A}onConnect(...A){return this.#A.onConnect?.(...A)}onError(...A){return this.#A.onError?.(...A)}onUpgrade(...A){return this.#A.onUpgrade?.(
...A)}onResponseStarted(...A){return this.#A.onResponseStarted?.(...A)}onHeaders(...A){return this.#A.onHeaders?.(...A)}onData(...A){return this.#A.onData?.(...A)}onComplete(...A){
return this.#A.onComplete?.(...A)}onBodySent(...A){return this.#A.onBodySent?.(...A)}}});var gC=d((TM,QC)=>{"use strict";var QF=_s();QC.exports=e=>{let A=e?.maxRedirections;return t=>i(function(s,n){let{maxRedirections:o=A,...Q}=s;if(!o)return t(s,n);
let g=new QF(t,o,s,n);return t(Q,g)},"redirectInterceptor")}});var BC=d((GM,aC)=>{"use strict";var gF=gn();aC.exports=e=>A=>i(function(r,s){return A(r,new gF({...r,retryOptions:{...e,...r.retryOptions}},{handler:s,dispatch:A}))},
"retryInterceptor")});var cC=d((xM,EC)=>{"use strict";var aF=T(),{InvalidArgumentError:BF,RequestAbortedError:EF}=x(),cF=dn(),WQ=class extends cF{static{i(this,"DumpHandler")}#A=1024*
1024;#e=null;#t=!1;#s=!1;#n=0;#r=null;#i=null;constructor({maxSize:A},t){if(super(t),A!=null&&(!Number.isFinite(A)||A<1))throw new BF("maxSize must be a number \
greater than 0");this.#A=A??this.#A,this.#i=t}onConnect(A){this.#e=A,this.#i.onConnect(this.#o.bind(this))}#o(A){this.#s=!0,this.#r=A}onHeaders(A,t,r,s){let o=aF.
parseHeaders(t)["content-length"];if(o!=null&&o>this.#A)throw new EF(`Response size (${o}) larger than maxSize (${this.#A})`);return this.#s?!0:this.#i.onHeaders(
A,t,r,s)}onError(A){this.#t||(A=this.#r??A,this.#i.onError(A))}onData(A){return this.#n=this.#n+A.length,this.#n>=this.#A&&(this.#t=!0,this.#s?this.#i.onError(this.#r):
this.#i.onComplete([])),!0}onComplete(A){if(!this.#t){if(this.#s){this.#i.onError(this.reason);return}this.#i.onComplete(A)}}};function IF({maxSize:e}={maxSize:1024*
1024}){return A=>i(function(r,s){let{dumpMaxSize:n=e}=r,o=new WQ({maxSize:n},s);return A(r,o)},"Intercept")}i(IF,"createDumpInterceptor");EC.exports=IF});var lC=d((VM,CC)=>{"use strict";var{isIP:CF}=u("node:net"),{lookup:lF}=u("node:dns"),hF=dn(),{InvalidArgumentError:Wt,InformationalError:uF}=x(),IC=Math.pow(2,31)-
1,OQ=class{static{i(this,"DNSInstance")}#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(A){this.#A=A.maxTTL,this.#e=A.maxItems,
this.dualStack=A.dualStack,this.affinity=A.affinity,this.lookup=A.lookup??this.#s,this.pick=A.pick??this.#n}get full(){return this.#t.size===this.#e}runLookup(A,t,r){
let s=this.#t.get(A.hostname);if(s==null&&this.full){r(null,A.origin);return}let n={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.
pick,...t.dns,maxTTL:this.#A,maxItems:this.#e};if(s==null)this.lookup(A,n,(o,Q)=>{if(o||Q==null||Q.length===0){r(o??new uF("No DNS entries found"));return}this.
setRecords(A,Q);let g=this.#t.get(A.hostname),a=this.pick(A,g,n.affinity),E;typeof a.port=="number"?E=`:${a.port}`:A.port!==""?E=`:${A.port}`:E="",r(null,`${A.protocol}\
//${a.family===6?`[${a.address}]`:a.address}${E}`)});else{let o=this.pick(A,s,n.affinity);if(o==null){this.#t.delete(A.hostname),this.runLookup(A,t,r);return}let Q;
typeof o.port=="number"?Q=`:${o.port}`:A.port!==""?Q=`:${A.port}`:Q="",r(null,`${A.protocol}//${o.family===6?`[${o.address}]`:o.address}${Q}`)}}#s(A,t,r){lF(A.hostname,
{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(s,n)=>{if(s)return r(s);let o=new Map;for(let Q of n)o.set(`${Q.address}:${Q.family}`,Q);
r(null,o.values())})}#n(A,t,r){let s=null,{records:n,offset:o}=t,Q;if(this.dualStack?(r==null&&(o==null||o===IC?(t.offset=0,r=4):(t.offset++,r=(t.offset&1)===1?
6:4)),n[r]!=null&&n[r].ips.length>0?Q=n[r]:Q=n[r===4?6:4]):Q=n[r],Q==null||Q.ips.length===0)return s;Q.offset==null||Q.offset===IC?Q.offset=0:Q.offset++;let g=Q.
offset%Q.ips.length;return s=Q.ips[g]??null,s==null?s:Date.now()-s.timestamp>s.ttl?(Q.ips.splice(g,1),this.pick(A,t,r)):s}setRecords(A,t){let r=Date.now(),s={records:{
4:null,6:null}};for(let n of t){n.timestamp=r,typeof n.ttl=="number"?n.ttl=Math.min(n.ttl,this.#A):n.ttl=this.#A;let o=s.records[n.family]??{ips:[]};o.ips.push(
n),s.records[n.family]=o}this.#t.set(A.hostname,s)}getHandler(A,t){return new PQ(this,A,t)}},PQ=class extends hF{static{i(this,"DNSDispatchHandler")}#A=null;#e=null;#t=null;#s=null;#n=null;constructor(A,{
origin:t,handler:r,dispatch:s},n){super(r),this.#n=t,this.#s=r,this.#e={...n},this.#A=A,this.#t=s}onError(A){switch(A.code){case"ETIMEDOUT":case"ECONNREFUSED":{
if(this.#A.dualStack){this.#A.runLookup(this.#n,this.#e,(t,r)=>{if(t)return this.#s.onError(t);let s={...this.#e,origin:r};this.#t(s,this)});return}this.#s.onError(
A);return}case"ENOTFOUND":this.#A.deleteRecord(this.#n);default:this.#s.onError(A);break}}};CC.exports=e=>{if(e?.maxTTL!=null&&(typeof e?.maxTTL!="number"||e?.maxTTL<
0))throw new Wt("Invalid maxTTL. Must be a positive number");if(e?.maxItems!=null&&(typeof e?.maxItems!="number"||e?.maxItems<1))throw new Wt("Invalid maxItems.\
 Must be a positive number and greater than zero");if(e?.affinity!=null&&e?.affinity!==4&&e?.affinity!==6)throw new Wt("Invalid affinity. Must be either 4 or 6");
if(e?.dualStack!=null&&typeof e?.dualStack!="boolean")throw new Wt("Invalid dualStack. Must be a boolean");if(e?.lookup!=null&&typeof e?.lookup!="function")throw new Wt(
"Invalid lookup. Must be a function");if(e?.pick!=null&&typeof e?.pick!="function")throw new Wt("Invalid pick. Must be a function");let A=e?.dualStack??!0,t;A?t=
e?.affinity??null:t=e?.affinity??4;let r={maxTTL:e?.maxTTL??1e4,lookup:e?.lookup??null,pick:e?.pick??null,dualStack:A,affinity:t,maxItems:e?.maxItems??1/0},s=new OQ(
r);return n=>i(function(Q,g){let a=Q.origin.constructor===URL?Q.origin:new URL(Q.origin);return CF(a.hostname)!==0?n(Q,g):(s.runLookup(a,Q,(E,B)=>{if(E)return g.
onError(E);let c=null;c={...Q,servername:a.hostname,origin:B,headers:{host:a.hostname,...Q.headers}},n(c,s.getHandler({origin:a,dispatch:n,handler:g},Q))}),!0)},
"dnsInterceptor")}});var tt=d((qM,DC)=>{"use strict";var{kConstruct:dF}=_(),{kEnumerableProperty:Ot}=T(),{iteratorMixin:fF,isValidHeaderName:vr,isValidHeaderValue:uC}=kA(),{webidl:J}=aA(),
ZQ=u("node:assert"),fn=u("node:util"),sA=Symbol("headers map"),NA=Symbol("headers map sorted");function hC(e){return e===10||e===13||e===9||e===32}i(hC,"isHTTPW\
hiteSpaceCharCode");function dC(e){let A=0,t=e.length;for(;t>A&&hC(e.charCodeAt(t-1));)--t;for(;t>A&&hC(e.charCodeAt(A));)++A;return A===0&&t===e.length?e:e.substring(
A,t)}i(dC,"headerValueNormalize");function fC(e,A){if(Array.isArray(A))for(let t=0;t<A.length;++t){let r=A[t];if(r.length!==2)throw J.errors.exception({header:"\
Headers constructor",message:`expected name/value pair to be length 2, found ${r.length}.`});zQ(e,r[0],r[1])}else if(typeof A=="object"&&A!==null){let t=Object.
keys(A);for(let r=0;r<t.length;++r)zQ(e,t[r],A[t[r]])}else throw J.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<\
sequence<ByteString>>","record<ByteString, ByteString>"]})}i(fC,"fill");function zQ(e,A,t){if(t=dC(t),vr(A)){if(!uC(t))throw J.errors.invalidArgument({prefix:"H\
eaders.append",value:t,type:"header value"})}else throw J.errors.invalidArgument({prefix:"Headers.append",value:A,type:"header name"});if(yC(e)==="immutable")throw new TypeError(
"immutable");return KQ(e).append(A,t,!1)}i(zQ,"appendHeader");function wC(e,A){return e[0]<A[0]?-1:1}i(wC,"compareHeaderName");var wn=class e{static{i(this,"Hea\
dersList")}cookies=null;constructor(A){A instanceof e?(this[sA]=new Map(A[sA]),this[NA]=A[NA],this.cookies=A.cookies===null?null:[...A.cookies]):(this[sA]=new Map(
A),this[NA]=null)}contains(A,t){return this[sA].has(t?A:A.toLowerCase())}clear(){this[sA].clear(),this[NA]=null,this.cookies=null}append(A,t,r){this[NA]=null;let s=r?
A:A.toLowerCase(),n=this[sA].get(s);if(n){let o=s==="cookie"?"; ":", ";this[sA].set(s,{name:n.name,value:`${n.value}${o}${t}`})}else this[sA].set(s,{name:A,value:t});
s==="set-cookie"&&(this.cookies??=[]).push(t)}set(A,t,r){this[NA]=null;let s=r?A:A.toLowerCase();s==="set-cookie"&&(this.cookies=[t]),this[sA].set(s,{name:A,value:t})}delete(A,t){
this[NA]=null,t||(A=A.toLowerCase()),A==="set-cookie"&&(this.cookies=null),this[sA].delete(A)}get(A,t){return this[sA].get(t?A:A.toLowerCase())?.value??null}*[Symbol.
iterator](){for(let{0:A,1:{value:t}}of this[sA])yield[A,t]}get entries(){let A={};if(this[sA].size!==0)for(let{name:t,value:r}of this[sA].values())A[t]=r;return A}rawValues(){
return this[sA].values()}get entriesList(){let A=[];if(this[sA].size!==0)for(let{0:t,1:{name:r,value:s}}of this[sA])if(t==="set-cookie")for(let n of this.cookies)
A.push([r,n]);else A.push([r,s]);return A}toSortedArray(){let A=this[sA].size,t=new Array(A);if(A<=32){if(A===0)return t;let r=this[sA][Symbol.iterator](),s=r.next().
value;t[0]=[s[0],s[1].value],ZQ(s[1].value!==null);for(let n=1,o=0,Q=0,g=0,a=0,E,B;n<A;++n){for(B=r.next().value,E=t[n]=[B[0],B[1].value],ZQ(E[1]!==null),g=0,Q=
n;g<Q;)a=g+(Q-g>>1),t[a][0]<=E[0]?g=a+1:Q=a;if(n!==a){for(o=n;o>g;)t[o]=t[--o];t[g]=E}}if(!r.next().done)throw new TypeError("Unreachable");return t}else{let r=0;
for(let{0:s,1:{value:n}}of this[sA])t[r++]=[s,n],ZQ(n!==null);return t.sort(wC)}}},OA=class e{static{i(this,"Headers")}#A;#e;constructor(A=void 0){J.util.markAsUncloneable(
this),A!==dF&&(this.#e=new wn,this.#A="none",A!==void 0&&(A=J.converters.HeadersInit(A,"Headers contructor","init"),fC(this,A)))}append(A,t){J.brandCheck(this,e),
J.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return A=J.converters.ByteString(A,r,"name"),t=J.converters.ByteString(t,r,"value"),zQ(
this,A,t)}delete(A){if(J.brandCheck(this,e),J.argumentLengthCheck(arguments,1,"Headers.delete"),A=J.converters.ByteString(A,"Headers.delete","name"),!vr(A))throw J.
errors.invalidArgument({prefix:"Headers.delete",value:A,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(A,!1)&&this.#e.
delete(A,!1)}get(A){J.brandCheck(this,e),J.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";if(A=J.converters.ByteString(A,t,"name"),!vr(A))throw J.
errors.invalidArgument({prefix:t,value:A,type:"header name"});return this.#e.get(A,!1)}has(A){J.brandCheck(this,e),J.argumentLengthCheck(arguments,1,"Headers.ha\
s");let t="Headers.has";if(A=J.converters.ByteString(A,t,"name"),!vr(A))throw J.errors.invalidArgument({prefix:t,value:A,type:"header name"});return this.#e.contains(
A,!1)}set(A,t){J.brandCheck(this,e),J.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(A=J.converters.ByteString(A,r,"name"),t=J.converters.
ByteString(t,r,"value"),t=dC(t),vr(A)){if(!uC(t))throw J.errors.invalidArgument({prefix:r,value:t,type:"header value"})}else throw J.errors.invalidArgument({prefix:r,
value:A,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(A,t,!1)}getSetCookie(){J.brandCheck(this,e);let A=this.#e.cookies;
return A?[...A]:[]}get[NA](){if(this.#e[NA])return this.#e[NA];let A=[],t=this.#e.toSortedArray(),r=this.#e.cookies;if(r===null||r.length===1)return this.#e[NA]=
t;for(let s=0;s<t.length;++s){let{0:n,1:o}=t[s];if(n==="set-cookie")for(let Q=0;Q<r.length;++Q)A.push([n,r[Q]]);else A.push([n,o])}return this.#e[NA]=A}[fn.inspect.
custom](A,t){return t.depth??=A,`Headers ${fn.formatWithOptions(t,this.#e.entries)}`}static getHeadersGuard(A){return A.#A}static setHeadersGuard(A,t){A.#A=t}static getHeadersList(A){
return A.#e}static setHeadersList(A,t){A.#e=t}},{getHeadersGuard:yC,setHeadersGuard:wF,getHeadersList:KQ,setHeadersList:yF}=OA;Reflect.deleteProperty(OA,"getHea\
dersGuard");Reflect.deleteProperty(OA,"setHeadersGuard");Reflect.deleteProperty(OA,"getHeadersList");Reflect.deleteProperty(OA,"setHeadersList");fF("Headers",OA,
NA,0,1);Object.defineProperties(OA.prototype,{append:Ot,delete:Ot,get:Ot,has:Ot,set:Ot,getSetCookie:Ot,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[fn.
inspect.custom]:{enumerable:!1}});J.converters.HeadersInit=function(e,A,t){if(J.util.Type(e)==="Object"){let r=Reflect.get(e,Symbol.iterator);if(!fn.types.isProxy(
e)&&r===OA.prototype.entries)try{return KQ(e).entriesList}catch{}return typeof r=="function"?J.converters["sequence<sequence<ByteString>>"](e,A,t,r.bind(e)):J.converters["\
record<ByteString, ByteString>"](e,A,t)}throw J.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString\
>>","record<ByteString, ByteString>"]})};DC.exports={fill:fC,compareHeaderName:wC,Headers:OA,HeadersList:wn,getHeadersGuard:yC,setHeadersGuard:wF,setHeadersList:yF,
getHeadersList:KQ}});var Wr=d((OM,TC)=>{"use strict";var{Headers:mC,HeadersList:kC,fill:DF,getHeadersGuard:kF,setHeadersGuard:SC,setHeadersList:UC}=tt(),{extractBody:FC,cloneBody:FF,
mixinBody:pF,hasFinalizationRegistry:MC,streamRegistry:bC,bodyUnusable:RF}=pt(),XQ=T(),pC=u("node:util"),{kEnumerableProperty:mA}=XQ,{isValidReasonPhrase:NF,isCancelled:mF,
isAborted:SF,isBlobLike:UF,serializeJavascriptValueToJSONString:MF,isErrorLike:bF,isomorphicEncode:LF,environmentSettingsObject:TF}=kA(),{redirectStatusSet:YF,nullBodyStatus:GF}=Er(),
{kState:$,kHeaders:Ie}=ue(),{webidl:L}=aA(),{FormData:JF}=ur(),{URLSerializer:RC}=hA(),{kConstruct:Dn}=_(),_Q=u("node:assert"),{types:xF}=u("node:util"),HF=new TextEncoder(
"utf-8"),rt=class e{static{i(this,"Response")}static error(){return qr(kn(),"immutable")}static json(A,t={}){L.argumentLengthCheck(arguments,1,"Response.json"),
t!==null&&(t=L.converters.ResponseInit(t));let r=HF.encode(MF(A)),s=FC(r),n=qr(Pt({}),"response");return NC(n,t,{body:s[0],type:"application/json"}),n}static redirect(A,t=302){
L.argumentLengthCheck(arguments,1,"Response.redirect"),A=L.converters.USVString(A),t=L.converters["unsigned short"](t);let r;try{r=new URL(A,TF.settingsObject.baseUrl)}catch(o){
throw new TypeError(`Failed to parse URL from ${A}`,{cause:o})}if(!YF.has(t))throw new RangeError(`Invalid status code ${t}`);let s=qr(Pt({}),"immutable");s[$].
status=t;let n=LF(RC(r));return s[$].headersList.append("location",n,!0),s}constructor(A=null,t={}){if(L.util.markAsUncloneable(this),A===Dn)return;A!==null&&(A=
L.converters.BodyInit(A)),t=L.converters.ResponseInit(t),this[$]=Pt({}),this[Ie]=new mC(Dn),SC(this[Ie],"response"),UC(this[Ie],this[$].headersList);let r=null;
if(A!=null){let[s,n]=FC(A);r={body:s,type:n}}NC(this,t,r)}get type(){return L.brandCheck(this,e),this[$].type}get url(){L.brandCheck(this,e);let A=this[$].urlList,
t=A[A.length-1]??null;return t===null?"":RC(t,!0)}get redirected(){return L.brandCheck(this,e),this[$].urlList.length>1}get status(){return L.brandCheck(this,e),
this[$].status}get ok(){return L.brandCheck(this,e),this[$].status>=200&&this[$].status<=299}get statusText(){return L.brandCheck(this,e),this[$].statusText}get headers(){
return L.brandCheck(this,e),this[Ie]}get body(){return L.brandCheck(this,e),this[$].body?this[$].body.stream:null}get bodyUsed(){return L.brandCheck(this,e),!!this[$].
body&&XQ.isDisturbed(this[$].body.stream)}clone(){if(L.brandCheck(this,e),RF(this))throw L.errors.exception({header:"Response.clone",message:"Body has already b\
een consumed."});let A=jQ(this[$]);return MC&&this[$].body?.stream&&bC.register(this,new WeakRef(this[$].body.stream)),qr(A,kF(this[Ie]))}[pC.inspect.custom](A,t){
t.depth===null&&(t.depth=2),t.colors??=!0;let r={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.
ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${pC.formatWithOptions(t,r)}`}};pF(rt);Object.defineProperties(rt.prototype,{type:mA,
url:mA,status:mA,ok:mA,redirected:mA,statusText:mA,headers:mA,clone:mA,body:mA,bodyUsed:mA,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(
rt,{json:mA,redirect:mA,error:mA});function jQ(e){if(e.internalResponse)return LC(jQ(e.internalResponse),e.type);let A=Pt({...e,body:null});return e.body!=null&&
(A.body=FF(A,e.body)),A}i(jQ,"cloneResponse");function Pt(e){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"defaul\
t",status:200,timingInfo:null,cacheState:"",statusText:"",...e,headersList:e?.headersList?new kC(e?.headersList):new kC,urlList:e?.urlList?[...e.urlList]:[]}}i(
Pt,"makeResponse");function kn(e){let A=bF(e);return Pt({type:"error",status:0,error:A?e:new Error(e&&String(e)),aborted:e&&e.name==="AbortError"})}i(kn,"makeNe\
tworkError");function VF(e){return e.type==="error"&&e.status===0}i(VF,"isNetworkError");function yn(e,A){return A={internalResponse:e,...A},new Proxy(e,{get(t,r){
return r in A?A[r]:t[r]},set(t,r,s){return _Q(!(r in A)),t[r]=s,!0}})}i(yn,"makeFilteredResponse");function LC(e,A){if(A==="basic")return yn(e,{type:"basic",headersList:e.
headersList});if(A==="cors")return yn(e,{type:"cors",headersList:e.headersList});if(A==="opaque")return yn(e,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(A==="opaqueredirect")return yn(e,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});_Q(!1)}i(LC,"filterResponse");function vF(e,A=null){
return _Q(mF(e)),SF(e)?kn(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:A})):kn(Object.assign(new DOMException("Request was c\
ancelled."),{cause:A}))}i(vF,"makeAppropriateNetworkError");function NC(e,A,t){if(A.status!==null&&(A.status<200||A.status>599))throw new RangeError('init["stat\
us"] must be in the range of 200 to 599, inclusive.');if("statusText"in A&&A.statusText!=null&&!NF(String(A.statusText)))throw new TypeError("Invalid statusText");
if("status"in A&&A.status!=null&&(e[$].status=A.status),"statusText"in A&&A.statusText!=null&&(e[$].statusText=A.statusText),"headers"in A&&A.headers!=null&&DF(
e[Ie],A.headers),t){if(GF.includes(e.status))throw L.errors.exception({header:"Response constructor",message:`Invalid response status code ${e.status}`});e[$].body=
t.body,t.type!=null&&!e[$].headersList.contains("content-type",!0)&&e[$].headersList.append("content-type",t.type,!0)}}i(NC,"initializeResponse");function qr(e,A){
let t=new rt(Dn);return t[$]=e,t[Ie]=new mC(Dn),UC(t[Ie],e.headersList),SC(t[Ie],A),MC&&e.body?.stream&&bC.register(t,new WeakRef(e.body.stream)),t}i(qr,"fromIn\
nerResponse");L.converters.ReadableStream=L.interfaceConverter(ReadableStream);L.converters.FormData=L.interfaceConverter(JF);L.converters.URLSearchParams=L.interfaceConverter(
URLSearchParams);L.converters.XMLHttpRequestBodyInit=function(e,A,t){return typeof e=="string"?L.converters.USVString(e,A,t):UF(e)?L.converters.Blob(e,A,t,{strict:!1}):
ArrayBuffer.isView(e)||xF.isArrayBuffer(e)?L.converters.BufferSource(e,A,t):XQ.isFormDataLike(e)?L.converters.FormData(e,A,t,{strict:!1}):e instanceof URLSearchParams?
L.converters.URLSearchParams(e,A,t):L.converters.DOMString(e,A,t)};L.converters.BodyInit=function(e,A,t){return e instanceof ReadableStream?L.converters.ReadableStream(
e,A,t):e?.[Symbol.asyncIterator]?e:L.converters.XMLHttpRequestBodyInit(e,A,t)};L.converters.ResponseInit=L.dictionaryConverter([{key:"status",converter:L.converters["\
unsigned short"],defaultValue:i(()=>200,"defaultValue")},{key:"statusText",converter:L.converters.ByteString,defaultValue:i(()=>"","defaultValue")},{key:"header\
s",converter:L.converters.HeadersInit}]);TC.exports={isNetworkError:VF,makeNetworkError:kn,makeResponse:Pt,makeAppropriateNetworkError:vF,filterResponse:LC,Response:rt,
cloneResponse:jQ,fromInnerResponse:qr}});var xC=d((ZM,JC)=>{"use strict";var{kConnected:YC,kSize:GC}=_(),$Q=class{static{i(this,"CompatWeakRef")}constructor(A){this.value=A}deref(){return this.value[YC]===
0&&this.value[GC]===0?void 0:this.value}},Ag=class{static{i(this,"CompatFinalizer")}constructor(A){this.finalizer=A}register(A,t){A.on&&A.on("disconnect",()=>{A[YC]===
0&&A[GC]===0&&this.finalizer(t)})}unregister(A){}};JC.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug(
"Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:$Q,FinalizationRegistry:Ag}):{WeakRef,FinalizationRegistry}}});var Zt=d((KM,Al)=>{"use strict";var{extractBody:qF,mixinBody:WF,cloneBody:OF,bodyUnusable:HC}=pt(),{Headers:KC,fill:PF,HeadersList:Nn,setHeadersGuard:tg,getHeadersGuard:ZF,
setHeadersList:XC,getHeadersList:VC}=tt(),{FinalizationRegistry:zF}=xC()(),pn=T(),vC=u("node:util"),{isValidHTTPToken:KF,sameOrigin:qC,environmentSettingsObject:Fn}=kA(),
{forbiddenMethodsSet:XF,corsSafeListedMethodsSet:_F,referrerPolicy:jF,requestRedirect:$F,requestMode:Ap,requestCredentials:ep,requestCache:tp,requestDuplex:rp}=Er(),
{kEnumerableProperty:nA,normalizedMethodRecordsBase:sp,normalizedMethodRecords:np}=pn,{kHeaders:SA,kSignal:Rn,kState:X,kDispatcher:eg}=ue(),{webidl:U}=aA(),{URLSerializer:ip}=hA(),
{kConstruct:mn}=_(),op=u("node:assert"),{getMaxListeners:WC,setMaxListeners:OC,getEventListeners:Qp,defaultMaxListeners:PC}=u("node:events"),gp=Symbol("abortCon\
troller"),_C=new zF(({signal:e,abort:A})=>{e.removeEventListener("abort",A)}),Sn=new WeakMap;function ZC(e){return A;function A(){let t=e.deref();if(t!==void 0){
_C.unregister(A),this.removeEventListener("abort",A),t.abort(this.reason);let r=Sn.get(t.signal);if(r!==void 0){if(r.size!==0){for(let s of r){let n=s.deref();n!==
void 0&&n.abort(this.reason)}r.clear()}Sn.delete(t.signal)}}}}i(ZC,"buildAbort");var zC=!1,me=class e{static{i(this,"Request")}constructor(A,t={}){if(U.util.markAsUncloneable(
this),A===mn)return;let r="Request constructor";U.argumentLengthCheck(arguments,1,r),A=U.converters.RequestInfo(A,r,"input"),t=U.converters.RequestInit(t,r,"ini\
t");let s=null,n=null,o=Fn.settingsObject.baseUrl,Q=null;if(typeof A=="string"){this[eg]=t.dispatcher;let I;try{I=new URL(A,o)}catch(D){throw new TypeError("Fai\
led to parse URL from "+A,{cause:D})}if(I.username||I.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A);s=Un(
{urlList:[I]}),n="cors"}else this[eg]=t.dispatcher||A[eg],op(A instanceof e),s=A[X],Q=A[Rn];let g=Fn.settingsObject.origin,a="client";if(s.window?.constructor?.
name==="EnvironmentSettingsObject"&&qC(s.window,g)&&(a=s.window),t.window!=null)throw new TypeError(`'window' option '${a}' must be null`);"window"in t&&(a="no-\
window"),s=Un({method:s.method,headersList:s.headersList,unsafeRequest:s.unsafeRequest,client:Fn.settingsObject,window:a,priority:s.priority,origin:s.origin,referrer:s.
referrer,referrerPolicy:s.referrerPolicy,mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.redirect,integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.
reloadNavigation,historyNavigation:s.historyNavigation,urlList:[...s.urlList]});let E=Object.keys(t).length!==0;if(E&&(s.mode==="navigate"&&(s.mode="same-origin"),
s.reloadNavigation=!1,s.historyNavigation=!1,s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),t.
referrer!==void 0){let I=t.referrer;if(I==="")s.referrer="no-referrer";else{let D;try{D=new URL(I,o)}catch(N){throw new TypeError(`Referrer "${I}" is not a vali\
d URL.`,{cause:N})}D.protocol==="about:"&&D.hostname==="client"||g&&!qC(D,Fn.settingsObject.baseUrl)?s.referrer="client":s.referrer=D}}t.referrerPolicy!==void 0&&
(s.referrerPolicy=t.referrerPolicy);let B;if(t.mode!==void 0?B=t.mode:B=n,B==="navigate")throw U.errors.exception({header:"Request constructor",message:"invalid\
 request mode navigate."});if(B!=null&&(s.mode=B),t.credentials!==void 0&&(s.credentials=t.credentials),t.cache!==void 0&&(s.cache=t.cache),s.cache==="only-if-c\
ached"&&s.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(t.redirect!==void 0&&(s.redirect=t.redirect),t.
integrity!=null&&(s.integrity=String(t.integrity)),t.keepalive!==void 0&&(s.keepalive=!!t.keepalive),t.method!==void 0){let I=t.method,D=np[I];if(D!==void 0)s.method=
D;else{if(!KF(I))throw new TypeError(`'${I}' is not a valid HTTP method.`);let N=I.toUpperCase();if(XF.has(N))throw new TypeError(`'${I}' HTTP method is unsuppo\
rted.`);I=sp[N]??I,s.method=I}!zC&&s.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is \
much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),zC=!0)}t.signal!==void 0&&(Q=t.signal),this[X]=s;let c=new AbortController;if(this[Rn]=c.signal,Q!=null){
if(!Q||typeof Q.aborted!="boolean"||typeof Q.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type Abort\
Signal.");if(Q.aborted)c.abort(Q.reason);else{this[gp]=c;let I=new WeakRef(c),D=ZC(I);try{(typeof WC=="function"&&WC(Q)===PC||Qp(Q,"abort").length>=PC)&&OC(1500,
Q)}catch{}pn.addAbortListener(Q,D),_C.register(c,{signal:Q,abort:D},D)}}if(this[SA]=new KC(mn),XC(this[SA],s.headersList),tg(this[SA],"request"),B==="no-cors"){
if(!_F.has(s.method))throw new TypeError(`'${s.method} is unsupported in no-cors mode.`);tg(this[SA],"request-no-cors")}if(E){let I=VC(this[SA]),D=t.headers!==void 0?
t.headers:new Nn(I);if(I.clear(),D instanceof Nn){for(let{name:N,value:k}of D.rawValues())I.append(N,k,!1);I.cookies=D.cookies}else PF(this[SA],D)}let l=A instanceof
e?A[X].body:null;if((t.body!=null||l!=null)&&(s.method==="GET"||s.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let C=null;
if(t.body!=null){let[I,D]=qF(t.body,s.keepalive);C=I,D&&!VC(this[SA]).contains("content-type",!0)&&this[SA].append("content-type",D)}let h=C??l;if(h!=null&&h.source==
null){if(C!=null&&t.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(s.mode!=="same-origin"&&s.mode!=="cors")throw new TypeError(
'If request is made from ReadableStream, mode should be "same-origin" or "cors"');s.useCORSPreflightFlag=!0}let w=h;if(C==null&&l!=null){if(HC(A))throw new TypeError(
"Cannot construct a Request with a Request object that has already been used.");let I=new TransformStream;l.stream.pipeThrough(I),w={source:l.source,length:l.length,
stream:I.readable}}this[X].body=w}get method(){return U.brandCheck(this,e),this[X].method}get url(){return U.brandCheck(this,e),ip(this[X].url)}get headers(){return U.
brandCheck(this,e),this[SA]}get destination(){return U.brandCheck(this,e),this[X].destination}get referrer(){return U.brandCheck(this,e),this[X].referrer==="no-\
referrer"?"":this[X].referrer==="client"?"about:client":this[X].referrer.toString()}get referrerPolicy(){return U.brandCheck(this,e),this[X].referrerPolicy}get mode(){
return U.brandCheck(this,e),this[X].mode}get credentials(){return this[X].credentials}get cache(){return U.brandCheck(this,e),this[X].cache}get redirect(){return U.
brandCheck(this,e),this[X].redirect}get integrity(){return U.brandCheck(this,e),this[X].integrity}get keepalive(){return U.brandCheck(this,e),this[X].keepalive}get isReloadNavigation(){
return U.brandCheck(this,e),this[X].reloadNavigation}get isHistoryNavigation(){return U.brandCheck(this,e),this[X].historyNavigation}get signal(){return U.brandCheck(
this,e),this[Rn]}get body(){return U.brandCheck(this,e),this[X].body?this[X].body.stream:null}get bodyUsed(){return U.brandCheck(this,e),!!this[X].body&&pn.isDisturbed(
this[X].body.stream)}get duplex(){return U.brandCheck(this,e),"half"}clone(){if(U.brandCheck(this,e),HC(this))throw new TypeError("unusable");let A=jC(this[X]),
t=new AbortController;if(this.signal.aborted)t.abort(this.signal.reason);else{let r=Sn.get(this.signal);r===void 0&&(r=new Set,Sn.set(this.signal,r));let s=new WeakRef(
t);r.add(s),pn.addAbortListener(t.signal,ZC(s))}return $C(A,t.signal,ZF(this[SA]))}[vC.inspect.custom](A,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.
method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.
credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${vC.formatWithOptions(t,r)}`}};WF(me);function Un(e){return{method:e.method??"GET",localURLsOnly:e.localURLsOnly??
!1,unsafeRequest:e.unsafeRequest??!1,body:e.body??null,client:e.client??null,reservedClient:e.reservedClient??null,replacesClientId:e.replacesClientId??"",window:e.
window??"client",keepalive:e.keepalive??!1,serviceWorkers:e.serviceWorkers??"all",initiator:e.initiator??"",destination:e.destination??"",priority:e.priority??null,
origin:e.origin??"client",policyContainer:e.policyContainer??"client",referrer:e.referrer??"client",referrerPolicy:e.referrerPolicy??"",mode:e.mode??"no-cors",useCORSPreflightFlag:e.
useCORSPreflightFlag??!1,credentials:e.credentials??"same-origin",useCredentials:e.useCredentials??!1,cache:e.cache??"default",redirect:e.redirect??"follow",integrity:e.
integrity??"",cryptoGraphicsNonceMetadata:e.cryptoGraphicsNonceMetadata??"",parserMetadata:e.parserMetadata??"",reloadNavigation:e.reloadNavigation??!1,historyNavigation:e.
historyNavigation??!1,userActivation:e.userActivation??!1,taintedOrigin:e.taintedOrigin??!1,redirectCount:e.redirectCount??0,responseTainting:e.responseTainting??
"basic",preventNoCacheCacheControlHeaderModification:e.preventNoCacheCacheControlHeaderModification??!1,done:e.done??!1,timingAllowFailed:e.timingAllowFailed??!1,
urlList:e.urlList,url:e.urlList[0],headersList:e.headersList?new Nn(e.headersList):new Nn}}i(Un,"makeRequest");function jC(e){let A=Un({...e,body:null});return e.
body!=null&&(A.body=OF(A,e.body)),A}i(jC,"cloneRequest");function $C(e,A,t){let r=new me(mn);return r[X]=e,r[Rn]=A,r[SA]=new KC(mn),XC(r[SA],e.headersList),tg(r[SA],
t),r}i($C,"fromInnerRequest");Object.defineProperties(me.prototype,{method:nA,url:nA,headers:nA,redirect:nA,clone:nA,signal:nA,duplex:nA,destination:nA,body:nA,
bodyUsed:nA,isHistoryNavigation:nA,isReloadNavigation:nA,keepalive:nA,integrity:nA,cache:nA,credentials:nA,attribute:nA,referrerPolicy:nA,referrer:nA,mode:nA,[Symbol.
toStringTag]:{value:"Request",configurable:!0}});U.converters.Request=U.interfaceConverter(me);U.converters.RequestInfo=function(e,A,t){return typeof e=="string"?
U.converters.USVString(e,A,t):e instanceof me?U.converters.Request(e,A,t):U.converters.USVString(e,A,t)};U.converters.AbortSignal=U.interfaceConverter(AbortSignal);
U.converters.RequestInit=U.dictionaryConverter([{key:"method",converter:U.converters.ByteString},{key:"headers",converter:U.converters.HeadersInit},{key:"body",
converter:U.nullableConverter(U.converters.BodyInit)},{key:"referrer",converter:U.converters.USVString},{key:"referrerPolicy",converter:U.converters.DOMString,allowedValues:jF},
{key:"mode",converter:U.converters.DOMString,allowedValues:Ap},{key:"credentials",converter:U.converters.DOMString,allowedValues:ep},{key:"cache",converter:U.converters.
DOMString,allowedValues:tp},{key:"redirect",converter:U.converters.DOMString,allowedValues:$F},{key:"integrity",converter:U.converters.DOMString},{key:"keepaliv\
e",converter:U.converters.boolean},{key:"signal",converter:U.nullableConverter(e=>U.converters.AbortSignal(e,"RequestInit","signal",{strict:!1}))},{key:"window",
converter:U.converters.any},{key:"duplex",converter:U.converters.DOMString,allowedValues:rp},{key:"dispatcher",converter:U.converters.any}]);Al.exports={Request:me,
makeRequest:Un,fromInnerRequest:$C,cloneRequest:jC}});var Pr=d((_M,Cl)=>{"use strict";var{makeNetworkError:q,makeAppropriateNetworkError:Mn,filterResponse:rg,makeResponse:bn,fromInnerResponse:ap}=Wr(),{HeadersList:el}=tt(),
{Request:Bp,cloneRequest:Ep}=Zt(),Se=u("node:zlib"),{bytesMatch:cp,makePolicyContainer:Ip,clonePolicyContainer:Cp,requestBadPort:lp,TAOCheck:hp,appendRequestOriginHeader:up,
responseLocationURL:dp,requestCurrentURL:se,setRequestReferrerPolicyOnRedirect:fp,tryUpgradeRequestToAPotentiallyTrustworthyURL:wp,createOpaqueTimingInfo:Qg,appendFetchMetadata:yp,
corsCheck:Dp,crossOriginResourcePolicyCheck:kp,determineRequestsReferrer:Fp,coarsenedSharedCurrentTime:Or,createDeferredPromise:pp,isBlobLike:Rp,sameOrigin:og,isCancelled:st,
isAborted:tl,isErrorLike:Np,fullyReadBody:mp,readableStreamClose:Sp,isomorphicEncode:Ln,urlIsLocal:Up,urlIsHttpHttpsScheme:gg,urlHasHttpsScheme:Mp,clampAndCoarsenConnectionTimingInfo:bp,
simpleRangeHeaderValue:Lp,buildContentRange:Tp,createInflate:Yp,extractMimeType:Gp}=kA(),{kState:il,kDispatcher:Jp}=ue(),nt=u("node:assert"),{safelyExtractBody:ag,
extractBody:rl}=pt(),{redirectStatusSet:ol,nullBodyStatus:Ql,safeMethodsSet:xp,requestBodyHeader:Hp,subresourceSet:Vp}=Er(),vp=u("node:events"),{Readable:qp,pipeline:Wp,
finished:Op}=u("node:stream"),{addAbortListener:Pp,isErrored:Zp,isReadable:Tn,bufferToLowerCasedHeaderName:sl}=T(),{dataURLProcessor:zp,serializeAMimeType:Kp,minimizeSupportedMimeType:Xp}=hA(),
{getGlobalDispatcher:_p}=Vr(),{webidl:jp}=aA(),{STATUS_CODES:$p}=u("node:http"),AR=["GET","HEAD"],eR=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?
"node":"undici",sg,Yn=class extends vp{static{i(this,"Fetch")}constructor(A){super(),this.dispatcher=A,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(A){
this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(A),this.emit("terminated",A))}abort(A){this.state==="ongoing"&&(this.state="aborted",A||
(A=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=A,this.connection?.destroy(A),this.emit("terminated",A))}};function tR(e){
gl(e,"fetch")}i(tR,"handleFetchDone");function rR(e,A=void 0){jp.argumentLengthCheck(arguments,1,"globalThis.fetch");let t=pp(),r;try{r=new Bp(e,A)}catch(E){return t.
reject(E),t.promise}let s=r[il];if(r.signal.aborted)return ng(t,s,null,r.signal.reason),t.promise;s.client.globalObject?.constructor?.name==="ServiceWorkerGloba\
lScope"&&(s.serviceWorkers="none");let o=null,Q=!1,g=null;return Pp(r.signal,()=>{Q=!0,nt(g!=null),g.abort(r.signal.reason);let E=o?.deref();ng(t,s,E,r.signal.reason)}),
g=Bl({request:s,processResponseEndOfBody:tR,processResponse:i(E=>{if(!Q){if(E.aborted){ng(t,s,o,g.serializedAbortReason);return}if(E.type==="error"){t.reject(new TypeError(
"fetch failed",{cause:E.error}));return}o=new WeakRef(ap(E,"immutable")),t.resolve(o.deref()),t=null}},"processResponse"),dispatcher:r[Jp]}),t.promise}i(rR,"fet\
ch");function gl(e,A="other"){if(e.type==="error"&&e.aborted||!e.urlList?.length)return;let t=e.urlList[0],r=e.timingInfo,s=e.cacheState;gg(t)&&r!==null&&(e.timingAllowPassed||
(r=Qg({startTime:r.startTime}),s=""),r.endTime=Or(),e.timingInfo=r,al(r,t.href,A,globalThis,s))}i(gl,"finalizeAndReportTiming");var al=performance.markResourceTiming;
function ng(e,A,t,r){if(e&&e.reject(r),A.body!=null&&Tn(A.body?.stream)&&A.body.stream.cancel(r).catch(n=>{if(n.code!=="ERR_INVALID_STATE")throw n}),t==null)return;
let s=t[il];s.body!=null&&Tn(s.body?.stream)&&s.body.stream.cancel(r).catch(n=>{if(n.code!=="ERR_INVALID_STATE")throw n})}i(ng,"abortFetch");function Bl({request:e,
processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:n,useParallelQueue:o=!1,dispatcher:Q=_p()}){
nt(Q);let g=null,a=!1;e.client!=null&&(g=e.client.globalObject,a=e.client.crossOriginIsolatedCapability);let E=Or(a),B=Qg({startTime:E}),c={controller:new Yn(Q),
request:e,timingInfo:B,processRequestBodyChunkLength:A,processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:n,processResponseEndOfBody:s,taskDestination:g,
crossOriginIsolatedCapability:a};return nt(!e.body||e.body.stream),e.window==="client"&&(e.window=e.client?.globalObject?.constructor?.name==="Window"?e.client:
"no-window"),e.origin==="client"&&(e.origin=e.client.origin),e.policyContainer==="client"&&(e.client!=null?e.policyContainer=Cp(e.client.policyContainer):e.policyContainer=
Ip()),e.headersList.contains("accept",!0)||e.headersList.append("accept","*/*",!0),e.headersList.contains("accept-language",!0)||e.headersList.append("accept-la\
nguage","*",!0),e.priority,Vp.has(e.destination),El(c).catch(l=>{c.controller.terminate(l)}),c.controller}i(Bl,"fetching");async function El(e,A=!1){let t=e.request,
r=null;if(t.localURLsOnly&&!Up(se(t))&&(r=q("local URLs only")),wp(t),lp(t)==="blocked"&&(r=q("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=t.policyContainer.
referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=Fp(t)),r===null&&(r=await(async()=>{let n=se(t);return og(n,t.url)&&t.responseTainting==="basic"||n.protocol===
"data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",await nl(e)):t.mode==="same-origin"?q('request mode cannot be "same-origin"'):t.mode===
"no-cors"?t.redirect!=="follow"?q('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",await nl(e)):gg(se(t))?(t.responseTainting=
"cors",await cl(e)):q("URL scheme must be a HTTP(S) scheme")})()),A)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,t.responseTainting==="basic"?
r=rg(r,"basic"):t.responseTainting==="cors"?r=rg(r,"cors"):t.responseTainting==="opaque"?r=rg(r,"opaque"):nt(!1));let s=r.status===0?r:r.internalResponse;if(s.urlList.
length===0&&s.urlList.push(...t.urlList),t.timingAllowFailed||(r.timingAllowPassed=!0),r.type==="opaque"&&s.status===206&&s.rangeRequested&&!t.headers.contains(
"range",!0)&&(r=s=q()),r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||Ql.includes(s.status))&&(s.body=null,e.controller.dump=!0),t.integrity){let n=i(Q=>ig(
e,q(Q)),"processBodyError");if(t.responseTainting==="opaque"||r.body==null){n(r.error);return}let o=i(Q=>{if(!cp(Q,t.integrity)){n("integrity mismatch");return}
r.body=ag(Q)[0],ig(e,r)},"processBody");await mp(r.body,o,n)}else ig(e,r)}i(El,"mainFetch");function nl(e){if(st(e)&&e.request.redirectCount===0)return Promise.
resolve(Mn(e));let{request:A}=e,{protocol:t}=se(A);switch(t){case"about:":return Promise.resolve(q("about scheme is not supported"));case"blob:":{sg||(sg=u("node:buffer").
resolveObjectURL);let r=se(A);if(r.search.length!==0)return Promise.resolve(q("NetworkError when attempting to fetch resource."));let s=sg(r.toString());if(A.method!==
"GET"||!Rp(s))return Promise.resolve(q("invalid method"));let n=bn(),o=s.size,Q=Ln(`${o}`),g=s.type;if(A.headersList.contains("range",!0)){n.rangeRequested=!0;let a=A.
headersList.get("range",!0),E=Lp(a,!0);if(E==="failure")return Promise.resolve(q("failed to fetch the data URL"));let{rangeStartValue:B,rangeEndValue:c}=E;if(B===
null)B=o-c,c=B+c-1;else{if(B>=o)return Promise.resolve(q("Range start is greater than the blob's size."));(c===null||c>=o)&&(c=o-1)}let l=s.slice(B,c,g),C=rl(l);
n.body=C[0];let h=Ln(`${l.size}`),w=Tp(B,c,o);n.status=206,n.statusText="Partial Content",n.headersList.set("content-length",h,!0),n.headersList.set("content-ty\
pe",g,!0),n.headersList.set("content-range",w,!0)}else{let a=rl(s);n.statusText="OK",n.body=a[0],n.headersList.set("content-length",Q,!0),n.headersList.set("con\
tent-type",g,!0)}return Promise.resolve(n)}case"data:":{let r=se(A),s=zp(r);if(s==="failure")return Promise.resolve(q("failed to fetch the data URL"));let n=Kp(
s.mimeType);return Promise.resolve(bn({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:n}]],body:ag(s.body)[0]}))}case"file:":return Promise.
resolve(q("not implemented... yet..."));case"http:":case"https:":return cl(e).catch(r=>q(r));default:return Promise.resolve(q("unknown scheme"))}}i(nl,"schemeFe\
tch");function sR(e,A){e.request.done=!0,e.processResponseDone!=null&&queueMicrotask(()=>e.processResponseDone(A))}i(sR,"finalizeResponse");function ig(e,A){let t=e.
timingInfo,r=i(()=>{let n=Date.now();e.request.destination==="document"&&(e.controller.fullTimingInfo=t),e.controller.reportTimingSteps=()=>{if(e.request.url.protocol!==
"https:")return;t.endTime=n;let Q=A.cacheState,g=A.bodyInfo;A.timingAllowPassed||(t=Qg(t),Q="");let a=0;if(e.request.mode!=="navigator"||!A.hasCrossOriginRedirects){
a=A.status;let E=Gp(A.headersList);E!=="failure"&&(g.contentType=Xp(E))}e.request.initiatorType!=null&&al(t,e.request.url.href,e.request.initiatorType,globalThis,
Q,g,a)};let o=i(()=>{e.request.done=!0,e.processResponseEndOfBody!=null&&queueMicrotask(()=>e.processResponseEndOfBody(A)),e.request.initiatorType!=null&&e.controller.
reportTimingSteps()},"processResponseEndOfBodyTask");queueMicrotask(()=>o())},"processResponseEndOfBody");e.processResponse!=null&&queueMicrotask(()=>{e.processResponse(
A),e.processResponse=null});let s=A.type==="error"?A:A.internalResponse??A;s.body==null?r():Op(s.body.stream,()=>{r()})}i(ig,"fetchFinale");async function cl(e){
let A=e.request,t=null,r=null,s=e.timingInfo;if(A.serviceWorkers,t===null){if(A.redirect==="follow"&&(A.serviceWorkers="none"),r=t=await Il(e),A.responseTainting===
"cors"&&Dp(A,t)==="failure")return q("cors failure");hp(A,t)==="failure"&&(A.timingAllowFailed=!0)}return(A.responseTainting==="opaque"||t.type==="opaque")&&kp(
A.origin,A.client,A.destination,r)==="blocked"?q("blocked"):(ol.has(r.status)&&(A.redirect!=="manual"&&e.controller.connection.destroy(void 0,!1),A.redirect==="\
error"?t=q("unexpected redirect"):A.redirect==="manual"?t=r:A.redirect==="follow"?t=await nR(e,t):nt(!1)),t.timingInfo=s,t)}i(cl,"httpFetch");function nR(e,A){let t=e.
request,r=A.internalResponse?A.internalResponse:A,s;try{if(s=dp(r,se(t).hash),s==null)return A}catch(o){return Promise.resolve(q(o))}if(!gg(s))return Promise.resolve(
q("URL scheme must be a HTTP(S) scheme"));if(t.redirectCount===20)return Promise.resolve(q("redirect count exceeded"));if(t.redirectCount+=1,t.mode==="cors"&&(s.
username||s.password)&&!og(t,s))return Promise.resolve(q('cross origin not allowed for request mode "cors"'));if(t.responseTainting==="cors"&&(s.username||s.password))
return Promise.resolve(q('URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(
q());if([301,302].includes(r.status)&&t.method==="POST"||r.status===303&&!AR.includes(t.method)){t.method="GET",t.body=null;for(let o of Hp)t.headersList.delete(
o)}og(se(t),s)||(t.headersList.delete("authorization",!0),t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete(
"host",!0)),t.body!=null&&(nt(t.body.source!=null),t.body=ag(t.body.source)[0]);let n=e.timingInfo;return n.redirectEndTime=n.postRedirectStartTime=Or(e.crossOriginIsolatedCapability),
n.redirectStartTime===0&&(n.redirectStartTime=n.startTime),t.urlList.push(s),fp(t,r),El(e,!0)}i(nR,"httpRedirectFetch");async function Il(e,A=!1,t=!1){let r=e.request,
s=null,n=null,o=null,Q=null,g=!1;r.window==="no-window"&&r.redirect==="error"?(s=e,n=r):(n=Ep(r),s={...e},s.request=n);let a=r.credentials==="include"||r.credentials===
"same-origin"&&r.responseTainting==="basic",E=n.body?n.body.length:null,B=null;if(n.body==null&&["POST","PUT"].includes(n.method)&&(B="0"),E!=null&&(B=Ln(`${E}`)),
B!=null&&n.headersList.append("content-length",B,!0),E!=null&&n.keepalive,n.referrer instanceof URL&&n.headersList.append("referer",Ln(n.referrer.href),!0),up(n),
yp(n),n.headersList.contains("user-agent",!0)||n.headersList.append("user-agent",eR),n.cache==="default"&&(n.headersList.contains("if-modified-since",!0)||n.headersList.
contains("if-none-match",!0)||n.headersList.contains("if-unmodified-since",!0)||n.headersList.contains("if-match",!0)||n.headersList.contains("if-range",!0))&&(n.
cache="no-store"),n.cache==="no-cache"&&!n.preventNoCacheCacheControlHeaderModification&&!n.headersList.contains("cache-control",!0)&&n.headersList.append("cach\
e-control","max-age=0",!0),(n.cache==="no-store"||n.cache==="reload")&&(n.headersList.contains("pragma",!0)||n.headersList.append("pragma","no-cache",!0),n.headersList.
contains("cache-control",!0)||n.headersList.append("cache-control","no-cache",!0)),n.headersList.contains("range",!0)&&n.headersList.append("accept-encoding","i\
dentity",!0),n.headersList.contains("accept-encoding",!0)||(Mp(se(n))?n.headersList.append("accept-encoding","br, gzip, deflate",!0):n.headersList.append("accep\
t-encoding","gzip, deflate",!0)),n.headersList.delete("host",!0),Q==null&&(n.cache="no-store"),n.cache!=="no-store"&&n.cache,o==null){if(n.cache==="only-if-cach\
ed")return q("only if cached");let c=await iR(s,a,t);!xp.has(n.method)&&c.status>=200&&c.status<=399,g&&c.status,o==null&&(o=c)}if(o.urlList=[...n.urlList],n.headersList.
contains("range",!0)&&(o.rangeRequested=!0),o.requestIncludesCredentials=a,o.status===407)return r.window==="no-window"?q():st(e)?Mn(e):q("proxy authentication \
required");if(o.status===421&&!t&&(r.body==null||r.body.source!=null)){if(st(e))return Mn(e);e.controller.connection.destroy(),o=await Il(e,A,!0)}return o}i(Il,
"httpNetworkOrCacheFetch");async function iR(e,A=!1,t=!1){nt(!e.controller.connection||e.controller.connection.destroyed),e.controller.connection={abort:null,destroyed:!1,
destroy(C,h=!0){this.destroyed||(this.destroyed=!0,h&&this.abort?.(C??new DOMException("The operation was aborted.","AbortError")))}};let r=e.request,s=null,n=e.
timingInfo;null==null&&(r.cache="no-store");let Q=t?"yes":"no";r.mode;let g=null;if(r.body==null&&e.processRequestEndOfBody)queueMicrotask(()=>e.processRequestEndOfBody());else if(r.
body!=null){let C=i(async function*(I){st(e)||(yield I,e.processRequestBodyChunkLength?.(I.byteLength))},"processBodyChunk"),h=i(()=>{st(e)||e.processRequestEndOfBody&&
e.processRequestEndOfBody()},"processEndOfBody"),w=i(I=>{st(e)||(I.name==="AbortError"?e.controller.abort():e.controller.terminate(I))},"processBodyError");g=(async function*(){
try{for await(let I of r.body.stream)yield*C(I);h()}catch(I){w(I)}})()}try{let{body:C,status:h,statusText:w,headersList:I,socket:D}=await l({body:g});if(D)s=bn(
{status:h,statusText:w,headersList:I,socket:D});else{let N=C[Symbol.asyncIterator]();e.controller.next=()=>N.next(),s=bn({status:h,statusText:w,headersList:I})}}catch(C){
return C.name==="AbortError"?(e.controller.connection.destroy(),Mn(e,C)):q(C)}let a=i(async()=>{await e.controller.resume()},"pullAlgorithm"),E=i(C=>{st(e)||e.controller.
abort(C)},"cancelAlgorithm"),B=new ReadableStream({async start(C){e.controller.controller=C},async pull(C){await a(C)},async cancel(C){await E(C)},type:"bytes"});
s.body={stream:B,source:null,length:null},e.controller.resume||e.controller.on("terminated",c),e.controller.resume=async()=>{for(;;){let C,h;try{let{done:I,value:D}=await e.
controller.next();if(tl(e))break;C=I?void 0:D}catch(I){e.controller.ended&&!n.encodedBodySize?C=void 0:(C=I,h=!0)}if(C===void 0){Sp(e.controller.controller),sR(
e,s);return}if(n.decodedBodySize+=C?.byteLength??0,h){e.controller.terminate(C);return}let w=new Uint8Array(C);if(w.byteLength&&e.controller.controller.enqueue(
w),Zp(B)){e.controller.terminate();return}if(e.controller.controller.desiredSize<=0)return}};function c(C){tl(e)?(s.aborted=!0,Tn(B)&&e.controller.controller.error(
e.controller.serializedAbortReason)):Tn(B)&&e.controller.controller.error(new TypeError("terminated",{cause:Np(C)?C:void 0})),e.controller.connection.destroy()}
return i(c,"onAborted"),s;function l({body:C}){let h=se(r),w=e.controller.dispatcher;return new Promise((I,D)=>w.dispatch({path:h.pathname+h.search,origin:h.origin,
method:r.method,body:w.isMockActive?r.body&&(r.body.source||r.body.stream):C,headers:r.headersList.entries,maxRedirections:0,upgrade:r.mode==="websocket"?"webso\
cket":void 0},{body:null,abort:null,onConnect(N){let{connection:k}=e.controller;n.finalConnectionTimingInfo=bp(void 0,n.postRedirectStartTime,e.crossOriginIsolatedCapability),
k.destroyed?N(new DOMException("The operation was aborted.","AbortError")):(e.controller.on("terminated",N),this.abort=k.abort=N),n.finalNetworkRequestStartTime=
Or(e.crossOriginIsolatedCapability)},onResponseStarted(){n.finalNetworkResponseStartTime=Or(e.crossOriginIsolatedCapability)},onHeaders(N,k,H,Z){if(N<200)return;
let z="",QA=new el;for(let lA=0;lA<k.length;lA+=2)QA.append(sl(k[lA]),k[lA+1].toString("latin1"),!0);z=QA.get("location",!0);let ne=[],at=z&&r.redirect==="follo\
w"&&ol.has(N);if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!Ql.includes(N)&&!at){let lA=QA.get("content-encoding",!0),Bt=lA?lA.toLowerCase().split(","):[],as=5;if(Bt.
length>as)return this.abort(new Error(`too many content-encodings in response: ${Bt.length}, maximum allowed is ${as}`)),!0;for(let Te=Bt.length-1;Te>=0;--Te){let Bs=Bt[Te].
trim();if(Bs==="x-gzip"||Bs==="gzip")ne.push(Se.createGunzip({flush:Se.constants.Z_SYNC_FLUSH,finishFlush:Se.constants.Z_SYNC_FLUSH}));else if(Bs==="deflate")ne.
push(Yp({flush:Se.constants.Z_SYNC_FLUSH,finishFlush:Se.constants.Z_SYNC_FLUSH}));else if(Bs==="br")ne.push(Se.createBrotliDecompress({flush:Se.constants.BROTLI_OPERATION_FLUSH,
finishFlush:Se.constants.BROTLI_OPERATION_FLUSH}));else{ne.length=0;break}}}this.body=new qp({read:H});let he=this.onError.bind(this);return I({status:N,statusText:Z,
headersList:QA,body:ne.length?Wp(this.body,...ne,lA=>{lA&&this.onError(lA)}).on("error",he):this.body.on("error",he)}),!0},onData(N){if(e.controller.dump)return;
let k=N;return n.encodedBodySize+=k.byteLength,this.body.push(k)},onComplete(){this.abort&&e.controller.off("terminated",this.abort),e.controller.ended=!0,this.
body.push(null)},onError(N){this.abort&&e.controller.off("terminated",this.abort),this.body?.destroy(N),e.controller.terminate(N),D(N)},onUpgrade(N,k,H){if(N!==
101)return;let Z=new el;for(let z=0;z<k.length;z+=2)Z.append(sl(k[z]),k[z+1].toString("latin1"),!0);return I({status:N,statusText:$p[N],headersList:Z,socket:H}),
!0}}))}i(l,"dispatch")}i(iR,"httpNetworkFetch");Cl.exports={fetch:rR,Fetch:Yn,fetching:Bl,finalizeAndReportTiming:gl}});var Bg=d(($M,ll)=>{"use strict";ll.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}});var ul=d((Ab,hl)=>{"use strict";var{webidl:UA}=aA(),Gn=Symbol("ProgressEvent state"),Eg=class e extends Event{static{i(this,"ProgressEvent")}constructor(A,t={}){
A=UA.converters.DOMString(A,"ProgressEvent constructor","type"),t=UA.converters.ProgressEventInit(t??{}),super(A,t),this[Gn]={lengthComputable:t.lengthComputable,
loaded:t.loaded,total:t.total}}get lengthComputable(){return UA.brandCheck(this,e),this[Gn].lengthComputable}get loaded(){return UA.brandCheck(this,e),this[Gn].
loaded}get total(){return UA.brandCheck(this,e),this[Gn].total}};UA.converters.ProgressEventInit=UA.dictionaryConverter([{key:"lengthComputable",converter:UA.converters.
boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"loaded",converter:UA.converters["unsigned long long"],defaultValue:i(()=>0,"defaultValue")},{key:"total",converter:UA.
converters["unsigned long long"],defaultValue:i(()=>0,"defaultValue")},{key:"bubbles",converter:UA.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"\
cancelable",converter:UA.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"composed",converter:UA.converters.boolean,defaultValue:i(()=>!1,"defaul\
tValue")}]);hl.exports={ProgressEvent:Eg}});var fl=d((tb,dl)=>{"use strict";function oR(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20ut\
f8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-\
2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-88\
59-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso\
-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"\
cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"\
csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"\
iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"\
iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"\
hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-\
8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"\
l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"\
ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-88\
59-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"ma\
cintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"\
windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp12\
52":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"\
latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"\
csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"\
x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows\
-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrill\
ic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"i\
so-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkd\
fmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"\
shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"kore\
an":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"\
iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"\
ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}i(oR,"g\
etEncoding");dl.exports={getEncoding:oR}});var Nl=d((sb,Rl)=>{"use strict";var{kState:zt,kError:cg,kResult:wl,kAborted:Zr,kLastProgressEventFired:Ig}=Bg(),{ProgressEvent:QR}=ul(),{getEncoding:yl}=fl(),{serializeAMimeType:gR,
parseMIMEType:Dl}=hA(),{types:aR}=u("node:util"),{StringDecoder:kl}=u("string_decoder"),{btoa:Fl}=u("node:buffer"),BR={enumerable:!0,writable:!1,configurable:!1};
function ER(e,A,t,r){if(e[zt]==="loading")throw new DOMException("Invalid state","InvalidStateError");e[zt]="loading",e[wl]=null,e[cg]=null;let n=A.stream().getReader(),
o=[],Q=n.read(),g=!0;(async()=>{for(;!e[Zr];)try{let{done:a,value:E}=await Q;if(g&&!e[Zr]&&queueMicrotask(()=>{Ue("loadstart",e)}),g=!1,!a&&aR.isUint8Array(E))o.
push(E),(e[Ig]===void 0||Date.now()-e[Ig]>=50)&&!e[Zr]&&(e[Ig]=Date.now(),queueMicrotask(()=>{Ue("progress",e)})),Q=n.read();else if(a){queueMicrotask(()=>{e[zt]=
"done";try{let B=cR(o,t,A.type,r);if(e[Zr])return;e[wl]=B,Ue("load",e)}catch(B){e[cg]=B,Ue("error",e)}e[zt]!=="loading"&&Ue("loadend",e)});break}}catch(a){if(e[Zr])
return;queueMicrotask(()=>{e[zt]="done",e[cg]=a,Ue("error",e),e[zt]!=="loading"&&Ue("loadend",e)});break}})()}i(ER,"readOperation");function Ue(e,A){let t=new QR(
e,{bubbles:!1,cancelable:!1});A.dispatchEvent(t)}i(Ue,"fireAProgressEvent");function cR(e,A,t,r){switch(A){case"DataURL":{let s="data:",n=Dl(t||"application/oct\
et-stream");n!=="failure"&&(s+=gR(n)),s+=";base64,";let o=new kl("latin1");for(let Q of e)s+=Fl(o.write(Q));return s+=Fl(o.end()),s}case"Text":{let s="failure";
if(r&&(s=yl(r)),s==="failure"&&t){let n=Dl(t);n!=="failure"&&(s=yl(n.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),IR(e,s)}case"ArrayBuffer":return pl(
e).buffer;case"BinaryString":{let s="",n=new kl("latin1");for(let o of e)s+=n.write(o);return s+=n.end(),s}}}i(cR,"packageData");function IR(e,A){let t=pl(e),r=CR(
t),s=0;r!==null&&(A=r,s=r==="UTF-8"?3:2);let n=t.slice(s);return new TextDecoder(A).decode(n)}i(IR,"decode");function CR(e){let[A,t,r]=e;return A===239&&t===187&&
r===191?"UTF-8":A===254&&t===255?"UTF-16BE":A===255&&t===254?"UTF-16LE":null}i(CR,"BOMSniffing");function pl(e){let A=e.reduce((r,s)=>r+s.byteLength,0),t=0;return e.
reduce((r,s)=>(r.set(s,t),t+=s.byteLength,r),new Uint8Array(A))}i(pl,"combineByteSequences");Rl.exports={staticPropertyDescriptors:BR,readOperation:ER,fireAProgressEvent:Ue}});var Ml=d((ib,Ul)=>{"use strict";var{staticPropertyDescriptors:Kt,readOperation:Jn,fireAProgressEvent:ml}=Nl(),{kState:it,kError:Sl,kResult:xn,kEvents:V,kAborted:lR}=Bg(),
{webidl:O}=aA(),{kEnumerableProperty:fA}=T(),PA=class e extends EventTarget{static{i(this,"FileReader")}constructor(){super(),this[it]="empty",this[xn]=null,this[Sl]=
null,this[V]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(A){O.brandCheck(this,e),O.argumentLengthCheck(arguments,
1,"FileReader.readAsArrayBuffer"),A=O.converters.Blob(A,{strict:!1}),Jn(this,A,"ArrayBuffer")}readAsBinaryString(A){O.brandCheck(this,e),O.argumentLengthCheck(arguments,
1,"FileReader.readAsBinaryString"),A=O.converters.Blob(A,{strict:!1}),Jn(this,A,"BinaryString")}readAsText(A,t=void 0){O.brandCheck(this,e),O.argumentLengthCheck(
arguments,1,"FileReader.readAsText"),A=O.converters.Blob(A,{strict:!1}),t!==void 0&&(t=O.converters.DOMString(t,"FileReader.readAsText","encoding")),Jn(this,A,"\
Text",t)}readAsDataURL(A){O.brandCheck(this,e),O.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),A=O.converters.Blob(A,{strict:!1}),Jn(this,A,"DataU\
RL")}abort(){if(this[it]==="empty"||this[it]==="done"){this[xn]=null;return}this[it]==="loading"&&(this[it]="done",this[xn]=null),this[lR]=!0,ml("abort",this),this[it]!==
"loading"&&ml("loadend",this)}get readyState(){switch(O.brandCheck(this,e),this[it]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":
return this.DONE}}get result(){return O.brandCheck(this,e),this[xn]}get error(){return O.brandCheck(this,e),this[Sl]}get onloadend(){return O.brandCheck(this,e),
this[V].loadend}set onloadend(A){O.brandCheck(this,e),this[V].loadend&&this.removeEventListener("loadend",this[V].loadend),typeof A=="function"?(this[V].loadend=
A,this.addEventListener("loadend",A)):this[V].loadend=null}get onerror(){return O.brandCheck(this,e),this[V].error}set onerror(A){O.brandCheck(this,e),this[V].error&&
this.removeEventListener("error",this[V].error),typeof A=="function"?(this[V].error=A,this.addEventListener("error",A)):this[V].error=null}get onloadstart(){return O.
brandCheck(this,e),this[V].loadstart}set onloadstart(A){O.brandCheck(this,e),this[V].loadstart&&this.removeEventListener("loadstart",this[V].loadstart),typeof A==
"function"?(this[V].loadstart=A,this.addEventListener("loadstart",A)):this[V].loadstart=null}get onprogress(){return O.brandCheck(this,e),this[V].progress}set onprogress(A){
O.brandCheck(this,e),this[V].progress&&this.removeEventListener("progress",this[V].progress),typeof A=="function"?(this[V].progress=A,this.addEventListener("pro\
gress",A)):this[V].progress=null}get onload(){return O.brandCheck(this,e),this[V].load}set onload(A){O.brandCheck(this,e),this[V].load&&this.removeEventListener(
"load",this[V].load),typeof A=="function"?(this[V].load=A,this.addEventListener("load",A)):this[V].load=null}get onabort(){return O.brandCheck(this,e),this[V].abort}set onabort(A){
O.brandCheck(this,e),this[V].abort&&this.removeEventListener("abort",this[V].abort),typeof A=="function"?(this[V].abort=A,this.addEventListener("abort",A)):this[V].
abort=null}};PA.EMPTY=PA.prototype.EMPTY=0;PA.LOADING=PA.prototype.LOADING=1;PA.DONE=PA.prototype.DONE=2;Object.defineProperties(PA.prototype,{EMPTY:Kt,LOADING:Kt,
DONE:Kt,readAsArrayBuffer:fA,readAsBinaryString:fA,readAsText:fA,readAsDataURL:fA,abort:fA,readyState:fA,result:fA,error:fA,onloadstart:fA,onprogress:fA,onload:fA,
onabort:fA,onerror:fA,onloadend:fA,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}});Object.defineProperties(PA,{EMPTY:Kt,LOADING:Kt,
DONE:Kt});Ul.exports={FileReader:PA}});var Hn=d((Qb,bl)=>{"use strict";bl.exports={kConstruct:_().kConstruct}});var Yl=d((gb,Tl)=>{"use strict";var hR=u("node:assert"),{URLSerializer:Ll}=hA(),{isValidHeaderName:uR}=kA();function dR(e,A,t=!1){let r=Ll(e,t),s=Ll(A,t);return r===
s}i(dR,"urlEquals");function fR(e){hR(e!==null);let A=[];for(let t of e.split(","))t=t.trim(),uR(t)&&A.push(t);return A}i(fR,"getFieldValues");Tl.exports={urlEquals:dR,
getFieldValues:fR}});var xl=d((Bb,Jl)=>{"use strict";var{kConstruct:wR}=Hn(),{urlEquals:yR,getFieldValues:Cg}=Yl(),{kEnumerableProperty:ot,isDisturbed:DR}=T(),{webidl:R}=aA(),{Response:kR,
cloneResponse:FR,fromInnerResponse:pR}=Wr(),{Request:Ce,fromInnerRequest:RR}=Zt(),{kState:ZA}=ue(),{fetching:NR}=Pr(),{urlIsHttpHttpsScheme:Vn,createDeferredPromise:Xt,
readAllBytes:mR}=kA(),lg=u("node:assert"),vn=class e{static{i(this,"Cache")}#A;constructor(){arguments[0]!==wR&&R.illegalConstructor(),R.util.markAsUncloneable(
this),this.#A=arguments[1]}async match(A,t={}){R.brandCheck(this,e);let r="Cache.match";R.argumentLengthCheck(arguments,1,r),A=R.converters.RequestInfo(A,r,"req\
uest"),t=R.converters.CacheQueryOptions(t,r,"options");let s=this.#n(A,t,1);if(s.length!==0)return s[0]}async matchAll(A=void 0,t={}){R.brandCheck(this,e);let r="\
Cache.matchAll";return A!==void 0&&(A=R.converters.RequestInfo(A,r,"request")),t=R.converters.CacheQueryOptions(t,r,"options"),this.#n(A,t)}async add(A){R.brandCheck(
this,e);let t="Cache.add";R.argumentLengthCheck(arguments,1,t),A=R.converters.RequestInfo(A,t,"request");let r=[A];return await this.addAll(r)}async addAll(A){R.
brandCheck(this,e);let t="Cache.addAll";R.argumentLengthCheck(arguments,1,t);let r=[],s=[];for(let c of A){if(c===void 0)throw R.errors.conversionFailed({prefix:t,
argument:"Argument 1",types:["undefined is not allowed"]});if(c=R.converters.RequestInfo(c),typeof c=="string")continue;let l=c[ZA];if(!Vn(l.url)||l.method!=="G\
ET")throw R.errors.exception({header:t,message:"Expected http/s scheme when method is not GET."})}let n=[];for(let c of A){let l=new Ce(c)[ZA];if(!Vn(l.url))throw R.
errors.exception({header:t,message:"Expected http/s scheme."});l.initiator="fetch",l.destination="subresource",s.push(l);let C=Xt();n.push(NR({request:l,processResponse(h){
if(h.type==="error"||h.status===206||h.status<200||h.status>299)C.reject(R.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or t\
he request failed."}));else if(h.headersList.contains("vary")){let w=Cg(h.headersList.get("vary"));for(let I of w)if(I==="*"){C.reject(R.errors.exception({header:"\
Cache.addAll",message:"invalid vary field value"}));for(let D of n)D.abort();return}}},processResponseEndOfBody(h){if(h.aborted){C.reject(new DOMException("abor\
ted","AbortError"));return}C.resolve(h)}})),r.push(C.promise)}let Q=await Promise.all(r),g=[],a=0;for(let c of Q){let l={type:"put",request:s[a],response:c};g.push(
l),a++}let E=Xt(),B=null;try{this.#e(g)}catch(c){B=c}return queueMicrotask(()=>{B===null?E.resolve(void 0):E.reject(B)}),E.promise}async put(A,t){R.brandCheck(this,
e);let r="Cache.put";R.argumentLengthCheck(arguments,2,r),A=R.converters.RequestInfo(A,r,"request"),t=R.converters.Response(t,r,"response");let s=null;if(A instanceof
Ce?s=A[ZA]:s=new Ce(A)[ZA],!Vn(s.url)||s.method!=="GET")throw R.errors.exception({header:r,message:"Expected an http/s scheme when method is not GET"});let n=t[ZA];
if(n.status===206)throw R.errors.exception({header:r,message:"Got 206 status"});if(n.headersList.contains("vary")){let l=Cg(n.headersList.get("vary"));for(let C of l)
if(C==="*")throw R.errors.exception({header:r,message:"Got * vary field value"})}if(n.body&&(DR(n.body.stream)||n.body.stream.locked))throw R.errors.exception({
header:r,message:"Response body is locked or disturbed"});let o=FR(n),Q=Xt();if(n.body!=null){let C=n.body.stream.getReader();mR(C).then(Q.resolve,Q.reject)}else
Q.resolve(void 0);let g=[],a={type:"put",request:s,response:o};g.push(a);let E=await Q.promise;o.body!=null&&(o.body.source=E);let B=Xt(),c=null;try{this.#e(g)}catch(l){
c=l}return queueMicrotask(()=>{c===null?B.resolve():B.reject(c)}),B.promise}async delete(A,t={}){R.brandCheck(this,e);let r="Cache.delete";R.argumentLengthCheck(
arguments,1,r),A=R.converters.RequestInfo(A,r,"request"),t=R.converters.CacheQueryOptions(t,r,"options");let s=null;if(A instanceof Ce){if(s=A[ZA],s.method!=="G\
ET"&&!t.ignoreMethod)return!1}else lg(typeof A=="string"),s=new Ce(A)[ZA];let n=[],o={type:"delete",request:s,options:t};n.push(o);let Q=Xt(),g=null,a;try{a=this.#e(
n)}catch(E){g=E}return queueMicrotask(()=>{g===null?Q.resolve(!!a?.length):Q.reject(g)}),Q.promise}async keys(A=void 0,t={}){R.brandCheck(this,e);let r="Cache.k\
eys";A!==void 0&&(A=R.converters.RequestInfo(A,r,"request")),t=R.converters.CacheQueryOptions(t,r,"options");let s=null;if(A!==void 0)if(A instanceof Ce){if(s=A[ZA],
s.method!=="GET"&&!t.ignoreMethod)return[]}else typeof A=="string"&&(s=new Ce(A)[ZA]);let n=Xt(),o=[];if(A===void 0)for(let Q of this.#A)o.push(Q[0]);else{let Q=this.#t(
s,t);for(let g of Q)o.push(g[0])}return queueMicrotask(()=>{let Q=[];for(let g of o){let a=RR(g,new AbortController().signal,"immutable");Q.push(a)}n.resolve(Object.
freeze(Q))}),n.promise}#e(A){let t=this.#A,r=[...t],s=[],n=[];try{for(let o of A){if(o.type!=="delete"&&o.type!=="put")throw R.errors.exception({header:"Cache.#\
batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(o.type==="delete"&&o.response!=null)throw R.errors.exception({header:"Cache\
.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(o.request,o.options,s).length)throw new DOMException("???",
"InvalidStateError");let Q;if(o.type==="delete"){if(Q=this.#t(o.request,o.options),Q.length===0)return[];for(let g of Q){let a=t.indexOf(g);lg(a!==-1),t.splice(
a,1)}}else if(o.type==="put"){if(o.response==null)throw R.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associate\
d response"});let g=o.request;if(!Vn(g.url))throw R.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(g.method!==
"GET")throw R.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(o.options!=null)throw R.errors.exception({header:"Cache.#batc\
hCacheOperations",message:"options must not be defined"});Q=this.#t(o.request);for(let a of Q){let E=t.indexOf(a);lg(E!==-1),t.splice(E,1)}t.push([o.request,o.response]),
s.push([o.request,o.response])}n.push([o.request,o.response])}return n}catch(o){throw this.#A.length=0,this.#A=r,o}}#t(A,t,r){let s=[],n=r??this.#A;for(let o of n){
let[Q,g]=o;this.#s(A,Q,g,t)&&s.push(o)}return s}#s(A,t,r=null,s){let n=new URL(A.url),o=new URL(t.url);if(s?.ignoreSearch&&(o.search="",n.search=""),!yR(n,o,!0))
return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("vary"))return!0;let Q=Cg(r.headersList.get("vary"));for(let g of Q){if(g==="*")return!1;let a=t.headersList.
get(g),E=A.headersList.get(g);if(a!==E)return!1}return!0}#n(A,t,r=1/0){let s=null;if(A!==void 0)if(A instanceof Ce){if(s=A[ZA],s.method!=="GET"&&!t.ignoreMethod)
return[]}else typeof A=="string"&&(s=new Ce(A)[ZA]);let n=[];if(A===void 0)for(let Q of this.#A)n.push(Q[1]);else{let Q=this.#t(s,t);for(let g of Q)n.push(g[1])}
let o=[];for(let Q of n){let g=pR(Q,"immutable");if(o.push(g.clone()),o.length>=r)break}return Object.freeze(o)}};Object.defineProperties(vn.prototype,{[Symbol.
toStringTag]:{value:"Cache",configurable:!0},match:ot,matchAll:ot,add:ot,addAll:ot,put:ot,delete:ot,keys:ot});var Gl=[{key:"ignoreSearch",converter:R.converters.
boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:R.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"ignoreVary",converter:R.
converters.boolean,defaultValue:i(()=>!1,"defaultValue")}];R.converters.CacheQueryOptions=R.dictionaryConverter(Gl);R.converters.MultiCacheQueryOptions=R.dictionaryConverter(
[...Gl,{key:"cacheName",converter:R.converters.DOMString}]);R.converters.Response=R.interfaceConverter(kR);R.converters["sequence<RequestInfo>"]=R.sequenceConverter(
R.converters.RequestInfo);Jl.exports={Cache:vn}});var Vl=d((cb,Hl)=>{"use strict";var{kConstruct:zr}=Hn(),{Cache:qn}=xl(),{webidl:EA}=aA(),{kEnumerableProperty:Kr}=T(),Wn=class e{static{i(this,"CacheStorage")}#A=new Map;constructor(){
arguments[0]!==zr&&EA.illegalConstructor(),EA.util.markAsUncloneable(this)}async match(A,t={}){if(EA.brandCheck(this,e),EA.argumentLengthCheck(arguments,1,"Cach\
eStorage.match"),A=EA.converters.RequestInfo(A),t=EA.converters.MultiCacheQueryOptions(t),t.cacheName!=null){if(this.#A.has(t.cacheName)){let r=this.#A.get(t.cacheName);
return await new qn(zr,r).match(A,t)}}else for(let r of this.#A.values()){let n=await new qn(zr,r).match(A,t);if(n!==void 0)return n}}async has(A){EA.brandCheck(
this,e);let t="CacheStorage.has";return EA.argumentLengthCheck(arguments,1,t),A=EA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)}async open(A){EA.brandCheck(
this,e);let t="CacheStorage.open";if(EA.argumentLengthCheck(arguments,1,t),A=EA.converters.DOMString(A,t,"cacheName"),this.#A.has(A)){let s=this.#A.get(A);return new qn(
zr,s)}let r=[];return this.#A.set(A,r),new qn(zr,r)}async delete(A){EA.brandCheck(this,e);let t="CacheStorage.delete";return EA.argumentLengthCheck(arguments,1,
t),A=EA.converters.DOMString(A,t,"cacheName"),this.#A.delete(A)}async keys(){return EA.brandCheck(this,e),[...this.#A.keys()]}};Object.defineProperties(Wn.prototype,
{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:Kr,has:Kr,open:Kr,delete:Kr,keys:Kr});Hl.exports={CacheStorage:Wn}});var ql=d((Cb,vl)=>{"use strict";vl.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var dg=d((lb,Zl)=>{"use strict";function SR(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t>=0&&t<=8||t>=10&&t<=31||t===127)return!0}return!1}i(SR,"is\
CTLExcludingHtab");function hg(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===
59||t===58||t===92||t===47||t===91||t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}i(hg,"validateCookieName");function ug(e){let A=e.
length,t=0;if(e[0]==='"'){if(A===1||e[A-1]!=='"')throw new Error("Invalid cookie value");--A,++t}for(;t<A;){let r=e.charCodeAt(t++);if(r<33||r>126||r===34||r===
44||r===59||r===92)throw new Error("Invalid cookie value")}}i(ug,"validateCookieValue");function Ol(e){for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<32||
t>126||t===59)throw new Error("Invalid cookie path")}}i(Ol,"validateCookiePath");function Wl(e){return e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}i(Wl,"isLetterO\
rDigit");function UR(e){if(e===" ")return;if(e.length>255)throw new Error("Invalid cookie domain");let A=0;for(let t=0;t<e.length;++t){let r=e.charCodeAt(t);if(r===
46){if(A===0)throw new Error("Invalid cookie domain");if(e.charCodeAt(t-1)===45)throw new Error("Invalid cookie domain");A=0;continue}if(A===0&&!Wl(r))throw new Error(
"Invalid cookie domain");if(!Wl(r)&&r!==45)throw new Error("Invalid cookie domain");if(++A>63)throw new Error("Invalid cookie domain")}if(A===0||e.charCodeAt(e.
length-1)===45)throw new Error("Invalid cookie domain")}i(UR,"validateCookieDomain");var MR=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],bR=["Jan","Feb","Mar","A\
pr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],On=Array(61).fill(0).map((e,A)=>A.toString().padStart(2,"0"));function Pl(e){return typeof e=="number"&&(e=
new Date(e)),`${MR[e.getUTCDay()]}, ${On[e.getUTCDate()]} ${bR[e.getUTCMonth()]} ${e.getUTCFullYear()} ${On[e.getUTCHours()]}:${On[e.getUTCMinutes()]}:${On[e.getUTCSeconds()]}\
 GMT`}i(Pl,"toIMFDate");function LR(e){if(e<0)throw new Error("Invalid cookie max-age")}i(LR,"validateCookieMaxAge");function TR(e){if(e.name.length===0)return null;
hg(e.name),ug(e.value);let A=[`${e.name}=${e.value}`];e.name.startsWith("__Secure-")&&(e.secure=!0),e.name.startsWith("__Host-")&&(e.secure=!0,e.domain=null,e.path=
"/"),e.secure&&A.push("Secure"),e.httpOnly&&A.push("HttpOnly"),typeof e.maxAge=="number"&&(LR(e.maxAge),A.push(`Max-Age=${e.maxAge}`)),e.domain&&(UR(e.domain),A.
push(`Domain=${e.domain}`)),e.path&&(Ol(e.path),A.push(`Path=${e.path}`)),e.expires&&e.expires.toString()!=="Invalid Date"&&A.push(`Expires=${Pl(e.expires)}`),e.
sameSite&&A.push(`SameSite=${e.sameSite}`);for(let t of e.unparsed){if(!t.includes("="))throw new Error("Invalid unparsed");let[r,...s]=t.split("="),n=r.trim(),
o=s.join("=");hg(n),ug(o),A.push(`${n}=${o}`)}return A.join("; ")}i(TR,"stringify");Zl.exports={isCTLExcludingHtab:SR,validateCookieName:hg,validateCookiePath:Ol,
validateCookieValue:ug,toIMFDate:Pl,stringify:TR}});var Kl=d((ub,zl)=>{"use strict";var{maxNameValuePairSize:YR,maxAttributeValueSize:GR}=ql(),{isCTLExcludingHtab:JR}=dg(),{collectASequenceOfCodePointsFast:Pn}=hA(),
xR=u("node:assert");function HR(e){if(JR(e))return null;let A="",t="",r="",s="";if(e.includes(";")){let n={position:0};A=Pn(";",e,n),t=e.slice(n.position)}else A=
e;if(!A.includes("="))s=A;else{let n={position:0};r=Pn("=",A,n),s=A.slice(n.position+1)}return r=r.trim(),s=s.trim(),r.length+s.length>YR?null:{name:r,value:s,..._t(
t)}}i(HR,"parseSetCookie");function _t(e,A={}){if(e.length===0)return A;xR(e[0]===";"),e=e.slice(1);let t="";e.includes(";")?(t=Pn(";",e,{position:0}),e=e.slice(
t.length)):(t=e,e="");let r="",s="";if(t.includes("=")){let o={position:0};r=Pn("=",t,o),s=t.slice(o.position+1)}else r=t;if(r=r.trim(),s=s.trim(),s.length>GR)return _t(
e,A);let n=r.toLowerCase();if(n==="expires"){let o=new Date(s);A.expires=o}else if(n==="max-age"){let o=s.charCodeAt(0);if((o<48||o>57)&&s[0]!=="-"||!/^\d+$/.test(
s))return _t(e,A);let Q=Number(s);A.maxAge=Q}else if(n==="domain"){let o=s;o[0]==="."&&(o=o.slice(1)),o=o.toLowerCase(),A.domain=o}else if(n==="path"){let o="";
s.length===0||s[0]!=="/"?o="/":o=s,A.path=o}else if(n==="secure")A.secure=!0;else if(n==="httponly")A.httpOnly=!0;else if(n==="samesite"){let o=s.toLowerCase();
o==="none"?A.sameSite="None":o==="strict"?A.sameSite="Strict":o==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${r}=${s}`);return _t(e,A)}i(_t,
"parseUnparsedAttributes");zl.exports={parseSetCookie:HR,parseUnparsedAttributes:_t}});var jl=d((fb,_l)=>{"use strict";var{parseSetCookie:VR}=Kl(),{stringify:vR}=dg(),{webidl:G}=aA(),{Headers:Zn}=tt();function qR(e){G.argumentLengthCheck(arguments,
1,"getCookies"),G.brandCheck(e,Zn,{strict:!1});let A=e.get("cookie"),t={};if(!A)return t;for(let r of A.split(";")){let[s,...n]=r.split("=");t[s.trim()]=n.join(
"=")}return t}i(qR,"getCookies");function WR(e,A,t){G.brandCheck(e,Zn,{strict:!1});let r="deleteCookie";G.argumentLengthCheck(arguments,2,r),A=G.converters.DOMString(
A,r,"name"),t=G.converters.DeleteCookieAttributes(t),Xl(e,{name:A,value:"",expires:new Date(0),...t})}i(WR,"deleteCookie");function OR(e){G.argumentLengthCheck(
arguments,1,"getSetCookies"),G.brandCheck(e,Zn,{strict:!1});let A=e.getSetCookie();return A?A.map(t=>VR(t)):[]}i(OR,"getSetCookies");function Xl(e,A){G.argumentLengthCheck(
arguments,2,"setCookie"),G.brandCheck(e,Zn,{strict:!1}),A=G.converters.Cookie(A);let t=vR(A);t&&e.append("Set-Cookie",t)}i(Xl,"setCookie");G.converters.DeleteCookieAttributes=
G.dictionaryConverter([{converter:G.nullableConverter(G.converters.DOMString),key:"path",defaultValue:i(()=>null,"defaultValue")},{converter:G.nullableConverter(
G.converters.DOMString),key:"domain",defaultValue:i(()=>null,"defaultValue")}]);G.converters.Cookie=G.dictionaryConverter([{converter:G.converters.DOMString,key:"\
name"},{converter:G.converters.DOMString,key:"value"},{converter:G.nullableConverter(e=>typeof e=="number"?G.converters["unsigned long long"](e):new Date(e)),key:"\
expires",defaultValue:i(()=>null,"defaultValue")},{converter:G.nullableConverter(G.converters["long long"]),key:"maxAge",defaultValue:i(()=>null,"defaultValue")},
{converter:G.nullableConverter(G.converters.DOMString),key:"domain",defaultValue:i(()=>null,"defaultValue")},{converter:G.nullableConverter(G.converters.DOMString),
key:"path",defaultValue:i(()=>null,"defaultValue")},{converter:G.nullableConverter(G.converters.boolean),key:"secure",defaultValue:i(()=>null,"defaultValue")},{
converter:G.nullableConverter(G.converters.boolean),key:"httpOnly",defaultValue:i(()=>null,"defaultValue")},{converter:G.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:G.sequenceConverter(G.converters.DOMString),key:"unparsed",defaultValue:i(()=>new Array(0),"defaultValue")}]);_l.exports={getCookies:qR,
deleteCookie:WR,getSetCookies:OR,setCookie:Xl}});var $t=d((yb,Ah)=>{"use strict";var{webidl:F}=aA(),{kEnumerableProperty:wA}=T(),{kConstruct:$l}=_(),{MessagePort:PR}=u("node:worker_threads"),jt=class e extends Event{static{
i(this,"MessageEvent")}#A;constructor(A,t={}){if(A===$l){super(arguments[1],arguments[2]),F.util.markAsUncloneable(this);return}let r="MessageEvent constructor";
F.argumentLengthCheck(arguments,1,r),A=F.converters.DOMString(A,r,"type"),t=F.converters.MessageEventInit(t,r,"eventInitDict"),super(A,t),this.#A=t,F.util.markAsUncloneable(
this)}get data(){return F.brandCheck(this,e),this.#A.data}get origin(){return F.brandCheck(this,e),this.#A.origin}get lastEventId(){return F.brandCheck(this,e),
this.#A.lastEventId}get source(){return F.brandCheck(this,e),this.#A.source}get ports(){return F.brandCheck(this,e),Object.isFrozen(this.#A.ports)||Object.freeze(
this.#A.ports),this.#A.ports}initMessageEvent(A,t=!1,r=!1,s=null,n="",o="",Q=null,g=[]){return F.brandCheck(this,e),F.argumentLengthCheck(arguments,1,"MessageEv\
ent.initMessageEvent"),new e(A,{bubbles:t,cancelable:r,data:s,origin:n,lastEventId:o,source:Q,ports:g})}static createFastMessageEvent(A,t){let r=new e($l,A,t);return r.#A=
t,r.#A.data??=null,r.#A.origin??="",r.#A.lastEventId??="",r.#A.source??=null,r.#A.ports??=[],r}},{createFastMessageEvent:ZR}=jt;delete jt.createFastMessageEvent;
var zn=class e extends Event{static{i(this,"CloseEvent")}#A;constructor(A,t={}){let r="CloseEvent constructor";F.argumentLengthCheck(arguments,1,r),A=F.converters.
DOMString(A,r,"type"),t=F.converters.CloseEventInit(t),super(A,t),this.#A=t,F.util.markAsUncloneable(this)}get wasClean(){return F.brandCheck(this,e),this.#A.wasClean}get code(){
return F.brandCheck(this,e),this.#A.code}get reason(){return F.brandCheck(this,e),this.#A.reason}},Kn=class e extends Event{static{i(this,"ErrorEvent")}#A;constructor(A,t){
let r="ErrorEvent constructor";F.argumentLengthCheck(arguments,1,r),super(A,t),F.util.markAsUncloneable(this),A=F.converters.DOMString(A,r,"type"),t=F.converters.
ErrorEventInit(t??{}),this.#A=t}get message(){return F.brandCheck(this,e),this.#A.message}get filename(){return F.brandCheck(this,e),this.#A.filename}get lineno(){
return F.brandCheck(this,e),this.#A.lineno}get colno(){return F.brandCheck(this,e),this.#A.colno}get error(){return F.brandCheck(this,e),this.#A.error}};Object.
defineProperties(jt.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:wA,origin:wA,lastEventId:wA,source:wA,ports:wA,initMessageEvent:wA});
Object.defineProperties(zn.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:wA,code:wA,wasClean:wA});Object.defineProperties(Kn.prototype,
{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:wA,filename:wA,lineno:wA,colno:wA,error:wA});F.converters.MessagePort=F.interfaceConverter(PR);
F.converters["sequence<MessagePort>"]=F.sequenceConverter(F.converters.MessagePort);var fg=[{key:"bubbles",converter:F.converters.boolean,defaultValue:i(()=>!1,
"defaultValue")},{key:"cancelable",converter:F.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"composed",converter:F.converters.boolean,defaultValue:i(
()=>!1,"defaultValue")}];F.converters.MessageEventInit=F.dictionaryConverter([...fg,{key:"data",converter:F.converters.any,defaultValue:i(()=>null,"defaultValue")},
{key:"origin",converter:F.converters.USVString,defaultValue:i(()=>"","defaultValue")},{key:"lastEventId",converter:F.converters.DOMString,defaultValue:i(()=>"",
"defaultValue")},{key:"source",converter:F.nullableConverter(F.converters.MessagePort),defaultValue:i(()=>null,"defaultValue")},{key:"ports",converter:F.converters["\
sequence<MessagePort>"],defaultValue:i(()=>new Array(0),"defaultValue")}]);F.converters.CloseEventInit=F.dictionaryConverter([...fg,{key:"wasClean",converter:F.
converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"code",converter:F.converters["unsigned short"],defaultValue:i(()=>0,"defaultValue")},{key:"reaso\
n",converter:F.converters.USVString,defaultValue:i(()=>"","defaultValue")}]);F.converters.ErrorEventInit=F.dictionaryConverter([...fg,{key:"message",converter:F.
converters.DOMString,defaultValue:i(()=>"","defaultValue")},{key:"filename",converter:F.converters.USVString,defaultValue:i(()=>"","defaultValue")},{key:"lineno",
converter:F.converters["unsigned long"],defaultValue:i(()=>0,"defaultValue")},{key:"colno",converter:F.converters["unsigned long"],defaultValue:i(()=>0,"default\
Value")},{key:"error",converter:F.converters.any}]);Ah.exports={MessageEvent:jt,CloseEvent:zn,ErrorEvent:Kn,createFastMessageEvent:ZR}});var Qt=d((kb,eh)=>{"use strict";var zR="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",KR={enumerable:!0,writable:!1,configurable:!1},XR={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
_R={NOT_SENT:0,PROCESSING:1,SENT:2},jR={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},$R=2**16-1,AN={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},
eN=Buffer.allocUnsafe(0),tN={string:1,typedArray:2,arrayBuffer:3,blob:4};eh.exports={uid:zR,sentCloseFrameState:_R,staticPropertyDescriptors:KR,states:XR,opcodes:jR,
maxUnsigned16Bit:$R,parserStates:AN,emptyBuffer:eN,sendHints:tN}});var Xr=d((Fb,th)=>{"use strict";th.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("res\
ponse"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}});var $r=d((pb,Bh)=>{"use strict";var{kReadyState:_r,kController:rN,kResponse:sN,kBinaryType:nN,kWebSocketURL:iN}=Xr(),{states:jr,opcodes:Me}=Qt(),{ErrorEvent:oN,
createFastMessageEvent:QN}=$t(),{isUtf8:gN}=u("node:buffer"),{collectASequenceOfCodePointsFast:aN,removeHTTPWhitespace:rh}=hA();function BN(e){return e[_r]===jr.
CONNECTING}i(BN,"isConnecting");function EN(e){return e[_r]===jr.OPEN}i(EN,"isEstablished");function cN(e){return e[_r]===jr.CLOSING}i(cN,"isClosing");function IN(e){
return e[_r]===jr.CLOSED}i(IN,"isClosed");function wg(e,A,t=(s,n)=>new Event(s,n),r={}){let s=t(e,r);A.dispatchEvent(s)}i(wg,"fireEvent");function CN(e,A,t){if(e[_r]!==
jr.OPEN)return;let r;if(A===Me.TEXT)try{r=ah(t)}catch{nh(e,"Received invalid UTF-8 in text frame.");return}else A===Me.BINARY&&(e[nN]==="blob"?r=new Blob([t]):r=
lN(t));wg("message",e,QN,{origin:e[iN].origin,data:r})}i(CN,"websocketMessageReceived");function lN(e){return e.byteLength===e.buffer.byteLength?e.buffer:e.buffer.
slice(e.byteOffset,e.byteOffset+e.byteLength)}i(lN,"toArrayBuffer");function hN(e){if(e.length===0)return!1;for(let A=0;A<e.length;++A){let t=e.charCodeAt(A);if(t<
33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===125)return!1}return!0}
i(hN,"isValidSubprotocol");function uN(e){return e>=1e3&&e<1015?e!==1004&&e!==1005&&e!==1006:e>=3e3&&e<=4999}i(uN,"isValidStatusCode");function nh(e,A){let{[rN]:t,
[sN]:r}=e;t.abort(),r?.socket&&!r.socket.destroyed&&r.socket.destroy(),A&&wg("error",e,(s,n)=>new oN(s,n),{error:new Error(A),message:A})}i(nh,"failWebsocketCon\
nection");function ih(e){return e===Me.CLOSE||e===Me.PING||e===Me.PONG}i(ih,"isControlFrame");function oh(e){return e===Me.CONTINUATION}i(oh,"isContinuationFram\
e");function Qh(e){return e===Me.TEXT||e===Me.BINARY}i(Qh,"isTextBinaryFrame");function dN(e){return Qh(e)||oh(e)||ih(e)}i(dN,"isValidOpcode");function fN(e){let A={
position:0},t=new Map;for(;A.position<e.length;){let r=aN(";",e,A),[s,n=""]=r.split("=");t.set(rh(s,!0,!1),rh(n,!1,!0)),A.position++}return t}i(fN,"parseExtensi\
ons");function wN(e){if(e.length===0)return!1;for(let t=0;t<e.length;t++){let r=e.charCodeAt(t);if(r<48||r>57)return!1}let A=Number.parseInt(e,10);return A>=8&&
A<=15}i(wN,"isValidClientWindowBits");var gh=typeof process.versions.icu=="string",sh=gh?new TextDecoder("utf-8",{fatal:!0}):void 0,ah=gh?sh.decode.bind(sh):function(e){
if(gN(e))return e.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};Bh.exports={isConnecting:BN,isEstablished:EN,isClosing:cN,isClosed:IN,fireEvent:wg,
isValidSubprotocol:hN,isValidStatusCode:uN,failWebsocketConnection:nh,websocketMessageReceived:CN,utf8Decode:ah,isControlFrame:ih,isContinuationFrame:oh,isTextBinaryFrame:Qh,
isValidOpcode:dN,parseExtensions:fN,isValidClientWindowBits:wN}});var _n=d((Nb,Eh)=>{"use strict";var{maxUnsigned16Bit:yN}=Qt(),Xn=16386,yg,As=null,Ar=Xn;try{yg=u("node:crypto")}catch{yg={randomFillSync:i(function(A,t,r){for(let s=0;s<
A.length;++s)A[s]=Math.random()*255|0;return A},"randomFillSync")}}function DN(){return Ar===Xn&&(Ar=0,yg.randomFillSync(As??=Buffer.allocUnsafe(Xn),0,Xn)),[As[Ar++],
As[Ar++],As[Ar++],As[Ar++]]}i(DN,"generateMask");var Dg=class{static{i(this,"WebsocketFrameSend")}constructor(A){this.frameData=A}createFrame(A){let t=this.frameData,
r=DN(),s=t?.byteLength??0,n=s,o=6;s>yN?(o+=8,n=127):s>125&&(o+=2,n=126);let Q=Buffer.allocUnsafe(s+o);Q[0]=Q[1]=0,Q[0]|=128,Q[0]=(Q[0]&240)+A;Q[o-4]=r[0],Q[o-3]=
r[1],Q[o-2]=r[2],Q[o-1]=r[3],Q[1]=n,n===126?Q.writeUInt16BE(s,2):n===127&&(Q[2]=Q[3]=0,Q.writeUIntBE(s,4,6)),Q[1]|=128;for(let g=0;g<s;++g)Q[o+g]=t[g]^r[g&3];return Q}};
Eh.exports={WebsocketFrameSend:Dg}});var Fg=d((Sb,dh)=>{"use strict";var{uid:kN,states:es,sentCloseFrameState:jn,emptyBuffer:FN,opcodes:pN}=Qt(),{kReadyState:ts,kSentClose:$n,kByteParser:Ih,kReceivedClose:ch,
kResponse:Ch}=Xr(),{fireEvent:RN,failWebsocketConnection:be,isClosing:NN,isClosed:mN,isEstablished:SN,parseExtensions:UN}=$r(),{channels:er}=ct(),{CloseEvent:MN}=$t(),
{makeRequest:bN}=Zt(),{fetching:LN}=Pr(),{Headers:TN,getHeadersList:YN}=tt(),{getDecodeSplit:GN}=kA(),{WebsocketFrameSend:JN}=_n(),kg;try{kg=u("node:crypto")}catch{}
function xN(e,A,t,r,s,n){let o=e;o.protocol=e.protocol==="ws:"?"http:":"https:";let Q=bN({urlList:[o],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"\
websocket",credentials:"include",cache:"no-store",redirect:"error"});if(n.headers){let B=YN(new TN(n.headers));Q.headersList=B}let g=kg.randomBytes(16).toString(
"base64");Q.headersList.append("sec-websocket-key",g),Q.headersList.append("sec-websocket-version","13");for(let B of A)Q.headersList.append("sec-websocket-prot\
ocol",B);return Q.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),LN({request:Q,useParallelQueue:!0,dispatcher:n.dispatcher,
processResponse(B){if(B.type==="error"||B.status!==101){be(r,"Received network error or non-101 status code.");return}if(A.length!==0&&!B.headersList.get("Sec-W\
ebSocket-Protocol")){be(r,"Server did not respond with sent protocols.");return}if(B.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){be(r,'Server did n\
ot set Upgrade header to "websocket".');return}if(B.headersList.get("Connection")?.toLowerCase()!=="upgrade"){be(r,'Server did not set Connection header to "upg\
rade".');return}let c=B.headersList.get("Sec-WebSocket-Accept"),l=kg.createHash("sha1").update(g+kN).digest("base64");if(c!==l){be(r,"Incorrect hash received in\
 Sec-WebSocket-Accept header.");return}let C=B.headersList.get("Sec-WebSocket-Extensions"),h;if(C!==null&&(h=UN(C),!h.has("permessage-deflate"))){be(r,"Sec-WebS\
ocket-Extensions header does not match.");return}let w=B.headersList.get("Sec-WebSocket-Protocol");if(w!==null){let I=GN("sec-websocket-protocol",Q.headersList);
if(I===null||!I.includes(w)){be(r,"Protocol was not set in the opening handshake.");return}}B.socket.on("data",lh),B.socket.on("close",hh),B.socket.on("error",uh),
er.open.hasSubscribers&&er.open.publish({address:B.socket.address(),protocol:w,extensions:C}),s(B,h)}})}i(xN,"establishWebSocketConnection");function HN(e,A,t,r){
if(!(NN(e)||mN(e)))if(!SN(e))be(e,"Connection was closed before it was established."),e[ts]=es.CLOSING;else if(e[$n]===jn.NOT_SENT){e[$n]=jn.PROCESSING;let s=new JN;
A!==void 0&&t===void 0?(s.frameData=Buffer.allocUnsafe(2),s.frameData.writeUInt16BE(A,0)):A!==void 0&&t!==void 0?(s.frameData=Buffer.allocUnsafe(2+r),s.frameData.
writeUInt16BE(A,0),s.frameData.write(t,2,"utf-8")):s.frameData=FN,e[Ch].socket.write(s.createFrame(pN.CLOSE)),e[$n]=jn.SENT,e[ts]=es.CLOSING}else e[ts]=es.CLOSING}
i(HN,"closeWebSocketConnection");function lh(e){this.ws[Ih].write(e)||this.pause()}i(lh,"onSocketData");function hh(){let{ws:e}=this,{[Ch]:A}=e;A.socket.off("da\
ta",lh),A.socket.off("close",hh),A.socket.off("error",uh);let t=e[$n]===jn.SENT&&e[ch],r=1005,s="",n=e[Ih].closingInfo;n&&!n.error?(r=n.code??1005,s=n.reason):e[ch]||
(r=1006),e[ts]=es.CLOSED,RN("close",e,(o,Q)=>new MN(o,Q),{wasClean:t,code:r,reason:s}),er.close.hasSubscribers&&er.close.publish({websocket:e,code:r,reason:s})}
i(hh,"onSocketClose");function uh(e){let{ws:A}=this;A[ts]=es.CLOSING,er.socketError.hasSubscribers&&er.socketError.publish(e),this.destroy()}i(uh,"onSocketError");
dh.exports={establishWebSocketConnection:xN,closeWebSocketConnection:HN}});var wh=d((Mb,fh)=>{"use strict";var{createInflateRaw:VN,Z_DEFAULT_WINDOWBITS:vN}=u("node:zlib"),{isValidClientWindowBits:qN}=$r(),{MessageSizeExceededError:WN}=x(),
ON=Buffer.from([0,0,255,255]),Ai=Symbol("kBuffer"),rs=Symbol("kLength"),pg=class{static{i(this,"PerMessageDeflate")}#A;#e={};#t=0;constructor(A,t){this.#e.serverNoContextTakeover=
A.has("server_no_context_takeover"),this.#e.serverMaxWindowBits=A.get("server_max_window_bits"),this.#t=t.maxPayloadSize}decompress(A,t,r){if(!this.#A){let s=vN;
if(this.#e.serverMaxWindowBits){if(!qN(this.#e.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bits"));return}s=Number.parseInt(this.#e.serverMaxWindowBits)}
try{this.#A=VN({windowBits:s})}catch(n){r(n);return}this.#A[Ai]=[],this.#A[rs]=0,this.#A.on("data",n=>{if(this.#A[rs]+=n.length,this.#t>0&&this.#A[rs]>this.#t){
r(new WN),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[Ai].push(n)}),this.#A.on("error",n=>{this.#A=null,r(n)})}this.#A.write(A),t&&
this.#A.write(ON),this.#A.flush(()=>{if(!this.#A)return;let s=Buffer.concat(this.#A[Ai],this.#A[rs]);this.#A[Ai].length=0,this.#A[rs]=0,r(null,s)})}};fh.exports=
{PerMessageDeflate:pg}});var Sh=d((Lb,mh)=>{"use strict";var{Writable:PN}=u("node:stream"),ZN=u("node:assert"),{parserStates:yA,opcodes:tr,states:zN,emptyBuffer:yh,sentCloseFrameState:Dh}=Qt(),
{kReadyState:KN,kSentClose:kh,kResponse:Rg,kReceivedClose:Fh}=Xr(),{channels:ei}=ct(),{isValidStatusCode:XN,isValidOpcode:_N,failWebsocketConnection:MA,websocketMessageReceived:ph,
utf8Decode:jN,isControlFrame:Ng,isTextBinaryFrame:mg,isContinuationFrame:$N}=$r(),{WebsocketFrameSend:Rh}=_n(),{closeWebSocketConnection:Nh}=Fg(),{PerMessageDeflate:Am}=wh(),
{MessageSizeExceededError:Sg}=x();function ss(e,A,t){Nh(e,A,t,Buffer.byteLength(t)),MA(e,t)}i(ss,"failWebsocketConnectionWithCode");var Ug=class extends PN{static{
i(this,"ByteParser")}#A=[];#e=0;#t=0;#s=!1;#n=yA.INFO;#r={};#i=[];#o;#g;#Q;constructor(A,t,r={}){super(),this.ws=A,this.#o=t??new Map,this.#g=r.maxFragments??0,
this.#Q=r.maxPayloadSize??0,this.#o.has("permessage-deflate")&&this.#o.set("permessage-deflate",new Am(t,r))}_write(A,t,r){this.#A.push(A),this.#t+=A.length,this.#s=
!0,this.run(r)}#a(){return this.#Q>0&&!Ng(this.#r.opcode)&&this.#r.payloadLength+this.#e>this.#Q?(ss(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):
!0}run(A){for(;this.#s;)if(this.#n===yA.INFO){if(this.#t<2)return A();let t=this.consume(2),r=(t[0]&128)!==0,s=t[0]&15,n=(t[1]&128)===128,o=!r&&s!==tr.CONTINUATION,
Q=t[1]&127,g=t[0]&64,a=t[0]&32,E=t[0]&16;if(!_N(s))return MA(this.ws,"Invalid opcode received"),A();if(n)return MA(this.ws,"Frame cannot be masked"),A();if(g!==
0&&!this.#o.has("permessage-deflate")){MA(this.ws,"Expected RSV1 to be clear.");return}if(a!==0||E!==0){MA(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(o&&
!mg(s)){MA(this.ws,"Invalid frame type was fragmented.");return}if(mg(s)&&this.#i.length>0){MA(this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&
o){MA(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((Q>125||o)&&Ng(s)){MA(this.ws,"Control frame either too large or fragmented");return}if($N(s)&&this.#i.
length===0&&!this.#r.compressed){MA(this.ws,"Unexpected continuation frame");return}if(Q<=125){if(this.#r.payloadLength=Q,this.#n=yA.READ_DATA,!this.#a())return}else
Q===126?this.#n=yA.PAYLOADLENGTH_16:Q===127&&(this.#n=yA.PAYLOADLENGTH_64);mg(s)&&(this.#r.binaryType=s,this.#r.compressed=g!==0),this.#r.opcode=s,this.#r.masked=
n,this.#r.fin=r,this.#r.fragmented=o}else if(this.#n===yA.PAYLOADLENGTH_16){if(this.#t<2)return A();let t=this.consume(2);if(this.#r.payloadLength=t.readUInt16BE(
0),this.#n=yA.READ_DATA,!this.#a())return}else if(this.#n===yA.PAYLOADLENGTH_64){if(this.#t<8)return A();let t=this.consume(8),r=t.readUInt32BE(0),s=t.readUInt32BE(
4);if(r!==0||s>2**31-1){MA(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=s,this.#n=yA.READ_DATA,!this.#a())return}else if(this.#n===
yA.READ_DATA){if(this.#t<this.#r.payloadLength)return A();let t=this.consume(this.#r.payloadLength);if(Ng(this.#r.opcode)){this.#s=this.parseControlFrame(t),this.#n=
yA.INFO;let r=this.ws[Rg].socket;if(this.#s&&r.writableNeedDrain){this.#s=!1,r.once("drain",()=>{this.destroyed||(this.#s=!0,this.run(A))});return}}else if(this.#r.
compressed){this.#o.get("permessage-deflate").decompress(t,this.#r.fin,(r,s)=>{if(r){let n=r instanceof Sg?1009:1007;ss(this.ws,n,r.message);return}if(this.writeFragments(
s)){if(this.#Q>0&&this.#e>this.#Q){ss(this.ws,1009,new Sg().message);return}if(!this.#r.fin){this.#n=yA.INFO,this.#s=!0,this.run(A);return}ph(this.ws,this.#r.binaryType,
this.consumeFragments()),this.#s=!0,this.#n=yA.INFO,this.run(A)}}),this.#s=!1;break}else{if(!this.writeFragments(t))return;if(this.#Q>0&&this.#e>this.#Q){ss(this.
ws,1009,new Sg().message);return}!this.#r.fragmented&&this.#r.fin&&ph(this.ws,this.#r.binaryType,this.consumeFragments()),this.#n=yA.INFO}}}consume(A){if(A>this.#t)
throw new Error("Called consume() before buffers satiated.");if(A===0)return yh;if(this.#A[0].length===A)return this.#t-=this.#A[0].length,this.#A.shift();let t=Buffer.
allocUnsafe(A),r=0;for(;r!==A;){let s=this.#A[0],{length:n}=s;if(n+r===A){t.set(this.#A.shift(),r);break}else if(n+r>A){t.set(s.subarray(0,A-r),r),this.#A[0]=s.
subarray(A-r);break}else t.set(this.#A.shift(),r),r+=s.length}return this.#t-=A,t}writeFragments(A){return this.#g>0&&this.#i.length===this.#g?(ss(this.ws,1008,
"Too many message fragments"),!1):(this.#e+=A.length,this.#i.push(A),!0)}consumeFragments(){let A=this.#i;if(A.length===1)return this.#e=0,A.shift();let t=Buffer.
concat(A,this.#e);return this.#i=[],this.#e=0,t}parseCloseBody(A){ZN(A.length!==1);let t;if(A.length>=2&&(t=A.readUInt16BE(0)),t!==void 0&&!XN(t))return{code:1002,
reason:"Invalid status code",error:!0};let r=A.subarray(2);r[0]===239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));try{r=jN(r)}catch{return{code:1007,reason:"Inva\
lid UTF-8",error:!0}}return{code:t,reason:r,error:!1}}parseControlFrame(A){let{opcode:t,payloadLength:r}=this.#r;if(t===tr.CLOSE){if(r===1)return MA(this.ws,"Re\
ceived close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.parseCloseBody(A),this.#r.closeInfo.error){let{code:s,reason:n}=this.#r.closeInfo;return Nh(
this.ws,s,n,n.length),MA(this.ws,n),!1}if(this.ws[kh]!==Dh.SENT){let s=yh;this.#r.closeInfo.code&&(s=Buffer.allocUnsafe(2),s.writeUInt16BE(this.#r.closeInfo.code,
0));let n=new Rh(s);this.ws[Rg].socket.write(n.createFrame(tr.CLOSE),o=>{o||(this.ws[kh]=Dh.SENT)})}return this.ws[KN]=zN.CLOSING,this.ws[Fh]=!0,!1}else if(t===
tr.PING){if(!this.ws[Fh]){let s=new Rh(A);this.ws[Rg].socket.write(s.createFrame(tr.PONG)),ei.ping.hasSubscribers&&ei.ping.publish({payload:A})}}else t===tr.PONG&&
ei.pong.hasSubscribers&&ei.pong.publish({payload:A});return!0}get closingInfo(){return this.#r.closeInfo}};mh.exports={ByteParser:Ug}});var Th=d((Yb,Lh)=>{"use strict";var{WebsocketFrameSend:em}=_n(),{opcodes:Uh,sendHints:rr}=Qt(),tm=Yo(),Mh=Buffer[Symbol.species],Mg=class{static{i(this,"SendQue\
ue")}#A=new tm;#e=!1;#t;constructor(A){this.#t=A}add(A,t,r){if(r!==rr.blob){let n=bh(A,r);if(!this.#e)this.#t.write(n,t);else{let o={promise:null,callback:t,frame:n};
this.#A.push(o)}return}let s={promise:A.arrayBuffer().then(n=>{s.promise=null,s.frame=bh(n,r)}),callback:t,frame:null};this.#A.push(s),this.#e||this.#s()}async#s(){
this.#e=!0;let A=this.#A;for(;!A.isEmpty();){let t=A.shift();t.promise!==null&&await t.promise,this.#t.write(t.frame,t.callback),t.callback=t.frame=null}this.#e=
!1}};function bh(e,A){return new em(rm(e,A)).createFrame(A===rr.string?Uh.TEXT:Uh.BINARY)}i(bh,"createFrame");function rm(e,A){switch(A){case rr.string:return Buffer.
from(e);case rr.arrayBuffer:case rr.blob:return new Mh(e);case rr.typedArray:return new Mh(e.buffer,e.byteOffset,e.byteLength)}}i(rm,"toBuffer");Lh.exports={SendQueue:Mg}});var Oh=d((Jb,Wh)=>{"use strict";var{webidl:b}=aA(),{URLSerializer:sm}=hA(),{environmentSettingsObject:Yh}=kA(),{staticPropertyDescriptors:Le,states:ns,sentCloseFrameState:nm,
sendHints:ti}=Qt(),{kWebSocketURL:Gh,kReadyState:bg,kController:Jh,kBinaryType:ri,kResponse:xh,kSentClose:im,kByteParser:om}=Xr(),{isConnecting:Qm,isEstablished:gm,
isClosing:am,isValidSubprotocol:Bm,fireEvent:Hh}=$r(),{establishWebSocketConnection:Em,closeWebSocketConnection:Vh}=Fg(),{ByteParser:cm}=Sh(),{kEnumerableProperty:JA,
isBlobLike:vh}=T(),{getGlobalDispatcher:Im}=Vr(),{types:qh}=u("node:util"),{ErrorEvent:Cm,CloseEvent:lm}=$t(),{SendQueue:hm}=Th(),bA=class e extends EventTarget{static{
i(this,"WebSocket")}#A={open:null,error:null,close:null,message:null};#e=0;#t="";#s="";#n;constructor(A,t=[]){super(),b.util.markAsUncloneable(this);let r="WebS\
ocket constructor";b.argumentLengthCheck(arguments,1,r);let s=b.converters["DOMString or sequence<DOMString> or WebSocketInit"](t,r,"options");A=b.converters.USVString(
A,r,"url"),t=s.protocols;let n=Yh.settingsObject.baseUrl,o;try{o=new URL(A,n)}catch(g){throw new DOMException(g,"SyntaxError")}if(o.protocol==="http:"?o.protocol=
"ws:":o.protocol==="https:"&&(o.protocol="wss:"),o.protocol!=="ws:"&&o.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${o.protocol}`,
"SyntaxError");if(o.hash||o.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof t=="string"&&(t=[t]),t.length!==new Set(t.map(g=>g.
toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(t.length>0&&!t.every(g=>Bm(g)))throw new DOMException("Inva\
lid Sec-WebSocket-Protocol value","SyntaxError");this[Gh]=new URL(o.href);let Q=Yh.settingsObject;this[Jh]=Em(o,t,Q,this,(g,a)=>this.#r(g,a),s),this[bg]=e.CONNECTING,
this[im]=nm.NOT_SENT,this[ri]="blob"}close(A=void 0,t=void 0){b.brandCheck(this,e);let r="WebSocket.close";if(A!==void 0&&(A=b.converters["unsigned short"](A,r,
"code",{clamp:!0})),t!==void 0&&(t=b.converters.USVString(t,r,"reason")),A!==void 0&&A!==1e3&&(A<3e3||A>4999))throw new DOMException("invalid code","InvalidAcce\
ssError");let s=0;if(t!==void 0&&(s=Buffer.byteLength(t),s>123))throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,"SyntaxError");Vh(this,
A,t,s)}send(A){b.brandCheck(this,e);let t="WebSocket.send";if(b.argumentLengthCheck(arguments,1,t),A=b.converters.WebSocketSendData(A,t,"data"),Qm(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!gm(this)||am(this)))if(typeof A=="string"){let r=Buffer.byteLength(A);this.#e+=r,this.#n.add(A,()=>{this.#e-=
r},ti.string)}else qh.isArrayBuffer(A)?(this.#e+=A.byteLength,this.#n.add(A,()=>{this.#e-=A.byteLength},ti.arrayBuffer)):ArrayBuffer.isView(A)?(this.#e+=A.byteLength,
this.#n.add(A,()=>{this.#e-=A.byteLength},ti.typedArray)):vh(A)&&(this.#e+=A.size,this.#n.add(A,()=>{this.#e-=A.size},ti.blob))}get readyState(){return b.brandCheck(
this,e),this[bg]}get bufferedAmount(){return b.brandCheck(this,e),this.#e}get url(){return b.brandCheck(this,e),sm(this[Gh])}get extensions(){return b.brandCheck(
this,e),this.#s}get protocol(){return b.brandCheck(this,e),this.#t}get onopen(){return b.brandCheck(this,e),this.#A.open}set onopen(A){b.brandCheck(this,e),this.#A.
open&&this.removeEventListener("open",this.#A.open),typeof A=="function"?(this.#A.open=A,this.addEventListener("open",A)):this.#A.open=null}get onerror(){return b.
brandCheck(this,e),this.#A.error}set onerror(A){b.brandCheck(this,e),this.#A.error&&this.removeEventListener("error",this.#A.error),typeof A=="function"?(this.#A.
error=A,this.addEventListener("error",A)):this.#A.error=null}get onclose(){return b.brandCheck(this,e),this.#A.close}set onclose(A){b.brandCheck(this,e),this.#A.
close&&this.removeEventListener("close",this.#A.close),typeof A=="function"?(this.#A.close=A,this.addEventListener("close",A)):this.#A.close=null}get onmessage(){
return b.brandCheck(this,e),this.#A.message}set onmessage(A){b.brandCheck(this,e),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof A==
"function"?(this.#A.message=A,this.addEventListener("message",A)):this.#A.message=null}get binaryType(){return b.brandCheck(this,e),this[ri]}set binaryType(A){b.
brandCheck(this,e),A!=="blob"&&A!=="arraybuffer"?this[ri]="blob":this[ri]=A}#r(A,t){this[xh]=A;let r=this[Jh]?.dispatcher?.webSocketOptions,s=r?.maxFragments,n=r?.
maxPayloadSize,o=new cm(this,t,{maxFragments:s,maxPayloadSize:n});o.on("drain",um),o.on("error",dm.bind(this)),A.socket.ws=this,this[om]=o,this.#n=new hm(A.socket),
this[bg]=ns.OPEN;let Q=A.headersList.get("sec-websocket-extensions");Q!==null&&(this.#s=Q);let g=A.headersList.get("sec-websocket-protocol");g!==null&&(this.#t=
g),Hh("open",this)}};bA.CONNECTING=bA.prototype.CONNECTING=ns.CONNECTING;bA.OPEN=bA.prototype.OPEN=ns.OPEN;bA.CLOSING=bA.prototype.CLOSING=ns.CLOSING;bA.CLOSED=
bA.prototype.CLOSED=ns.CLOSED;Object.defineProperties(bA.prototype,{CONNECTING:Le,OPEN:Le,CLOSING:Le,CLOSED:Le,url:JA,readyState:JA,bufferedAmount:JA,onopen:JA,
onerror:JA,onclose:JA,close:JA,onmessage:JA,binaryType:JA,send:JA,extensions:JA,protocol:JA,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}});
Object.defineProperties(bA,{CONNECTING:Le,OPEN:Le,CLOSING:Le,CLOSED:Le});b.converters["sequence<DOMString>"]=b.sequenceConverter(b.converters.DOMString);b.converters["\
DOMString or sequence<DOMString>"]=function(e,A,t){return b.util.Type(e)==="Object"&&Symbol.iterator in e?b.converters["sequence<DOMString>"](e):b.converters.DOMString(
e,A,t)};b.converters.WebSocketInit=b.dictionaryConverter([{key:"protocols",converter:b.converters["DOMString or sequence<DOMString>"],defaultValue:i(()=>new Array(
0),"defaultValue")},{key:"dispatcher",converter:b.converters.any,defaultValue:i(()=>Im(),"defaultValue")},{key:"headers",converter:b.nullableConverter(b.converters.
HeadersInit)}]);b.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(e){return b.util.Type(e)==="Object"&&!(Symbol.iterator in e)?b.converters.
WebSocketInit(e):{protocols:b.converters["DOMString or sequence<DOMString>"](e)}};b.converters.WebSocketSendData=function(e){if(b.util.Type(e)==="Object"){if(vh(
e))return b.converters.Blob(e,{strict:!1});if(ArrayBuffer.isView(e)||qh.isArrayBuffer(e))return b.converters.BufferSource(e)}return b.converters.USVString(e)};function um(){
this.ws[xh].socket.resume()}i(um,"onParserDrain");function dm(e){let A,t;e instanceof lm?(A=e.reason,t=e.code):A=e.message,Hh("error",this,()=>new Cm("error",{error:e,
message:A})),Vh(this,t)}i(dm,"onParserError");Wh.exports={WebSocket:bA}});var Lg=d((Hb,Ph)=>{"use strict";function fm(e){return e.indexOf("\0")===-1}i(fm,"isValidLastEventId");function wm(e){if(e.length===0)return!1;for(let A=0;A<e.length;A++)
if(e.charCodeAt(A)<48||e.charCodeAt(A)>57)return!1;return!0}i(wm,"isASCIINumber");function ym(e){return new Promise(A=>{setTimeout(A,e).unref()})}i(ym,"delay");
Ph.exports={isValidLastEventId:fm,isASCIINumber:wm,delay:ym}});var zh=d((vb,Zh)=>{"use strict";var Dm=u("node:buffer"),{Transform:km}=u("node:stream"),{isASCIINumber:Fm,isValidLastEventId:pm}=Lg(),sr=[239,187,191],si=10,is=13,
Rm=58,Nm=32,mm=Dm.kStringMaxLength,Sm=Buffer.from("data"),Um=Buffer.from("event"),Mm=Buffer.from("id"),bm=Buffer.from("retry"),Lm=1024,Tm=131072,Ym=128;function Gm(e,A){
if(A>=e.length)return!1;for(let t=A;t<e.length;t++)if(e[t]<48||e[t]>57)return!1;return!0}i(Gm,"isASCIINumberBytes");function Jm(e,A){for(let t=A;t<e.length;t++)
if(e[t]===0)return!1;return!0}i(Jm,"isValidLastEventIdBytes");function ni(e,A,t){if(A!==t.length)return!1;for(let r=0;r<A;r++)if(e[r]!==t[r])return!1;return!0}i(
ni,"isFieldName");function ii(){let e=new Error("EventSource message size exceeded");return e.aborted=!1,e}i(ii,"createMaxEventSizeExceededError");var Tg=class extends km{static{
i(this,"EventSourceStream")}state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(A={}){
A.readableObjectMode=!0,super(A),this.state=A.eventSourceSettings||{},this.maxEventSize=A.maxEventSize??mm;let t=this.maxEventSize>0?Math.min(Tm,Math.max(Lm,Math.
floor(this.maxEventSize/Ym))):0;this.maxDataLines=t,this.maxBufferedChunks=t,A.push&&(this.push=A.push)}_transform(A,t,r){if(A.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&A[0]!==si&&A[0]!==is){r(ii());return}if(this.chunks.push(A),this.checkBOM&&this.handleBOM()){r();return}for(;this.
hasCurrentByte();){let s=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(s===si){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=
!1}if(s===si||s===is){s===is&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.
eventEndCheck=!1;continue}if(s===si||s===is){s===is&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(n){r(n);return}this.consumeCurrentByte(),
this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(ii());return}this.advanceCursor()}r()}_destroy(A,t){this.chunks.
length=0,this.clearEvent(),super._destroy(A,t)}parseLine(A,t){if(A.length===0)return;let r=A.indexOf(Rm);if(r===0)return;let s=A.length,n=A.length;if(r!==-1&&(s=
r,n=r+1,A[n]===Nm&&++n),ni(A,s,Sm)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw ii();let o=A.length-n,Q=this.eventFieldSizes.data+(t.data===
void 0?0:1)+o;this.setEventFieldSize("data",Q);let g=A.toString("utf8",n);t.data===void 0?t.data=g:t.data+=`
${g}`,this.dataLineCount++;return}if(ni(A,s,bm)){Gm(A,n)&&(this.setEventFieldSize("retry",A.length-n),t.retry=A.toString("utf8",n));return}if(ni(A,s,Mm)){Jm(A,n)&&
(this.setEventFieldSize("id",A.length-n),t.id=A.toString("utf8",n));return}ni(A,s,Um)&&n<A.length&&(this.setEventFieldSize("event",A.length-n),t.event=A.toString(
"utf8",n))}setEventFieldSize(A,t){let r=this.eventSize-this.eventFieldSizes[A]+t;if(this.maxEventSize>0&&r>this.maxEventSize)throw ii();this.eventSize=r,this.eventFieldSizes[A]=
t}processEvent(A){A.retry&&Fm(A.retry)&&(this.state.reconnectionTime=parseInt(A.retry,10)),A.id&&pm(A.id)&&(this.state.lastEventId=A.id),A.data!==void 0&&this.push(
{type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){let A=this.lineChunkIndex;this.chunks.splice(0,A),this.lineChunkIndex=0,this.chunkIndex-=A}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);let A=[],t=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){let s=this.chunks[r],n=r===this.lineChunkIndex?this.linePos:0,
o=r===this.chunkIndex?this.pos:s.length,Q=s.subarray(n,o);t+=Q.length,A.push(Q)}return Buffer.concat(A,t)}peekBufferedByte(A){let t=this.lineChunkIndex,r=this.linePos;
for(;t<this.chunks.length;){let s=this.chunks[t],n=s.length-r;if(A<n)return s[r+A];A-=n,t++,r=0}}discardLeadingBytes(A){for(;A>0&&this.lineChunkIndex<this.chunks.
length;){let r=this.chunks[this.lineChunkIndex].length-this.linePos;A<r?(this.linePos+=A,A=0):(A-=r,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,
this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){let A=this.peekBufferedByte(0),t=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return t===void 0?
(A===sr[0]||(this.checkBOM=!1),!0):r===void 0?A===sr[0]&&t===sr[1]?!0:(this.checkBOM=!1,!1):(A===sr[0]&&t===sr[1]&&r===sr[2]&&this.discardLeadingBytes(3),this.checkBOM=
!1,!this.hasCurrentByte())}};Zh.exports={EventSourceStream:Tg}});var tu=d((Wb,eu)=>{"use strict";var{pipeline:xm}=u("node:stream"),{fetching:Hm}=Pr(),{makeRequest:Vm}=Zt(),{webidl:le}=aA(),{EventSourceStream:vm}=zh(),{parseMIMEType:qm}=hA(),
{createFastMessageEvent:Wm}=$t(),{isNetworkError:Kh}=Wr(),{delay:Om}=Lg(),{kEnumerableProperty:gt}=T(),{environmentSettingsObject:Xh}=kA(),{getGlobalDispatcher:Pm}=Vr(),
_h=!1,jh=3e3,os=0,$h=1,Qs=2,Zm="anonymous",zm="use-credentials",nr=class e extends EventTarget{static{i(this,"EventSource")}#A={open:null,error:null,message:null};#e=null;#t=!1;#s=os;#n=null;#r=null;#i;#o;constructor(A,t={}){
super(),le.util.markAsUncloneable(this);let r="EventSource constructor";le.argumentLengthCheck(arguments,1,r),_h||(_h=!0,process.emitWarning("EventSource is exp\
erimental, expect them to change at any time.",{code:"UNDICI-ES"})),A=le.converters.USVString(A,r,"url"),t=le.converters.EventSourceInitDict(t,r,"eventSourceIni\
tDict"),this.#i=t.dispatcher,this.#o={lastEventId:"",reconnectionTime:jh};let s=Xh,n;try{n=new URL(A,s.settingsObject.baseUrl),this.#o.origin=n.origin}catch(g){
throw new DOMException(g,"SyntaxError")}this.#e=n.href;let o=Zm;t.withCredentials&&(o=zm,this.#t=!0);let Q={redirect:"follow",keepalive:!0,mode:"cors",credentials:o===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};Q.client=Xh.settingsObject,Q.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],Q.cache=
"no-store",Q.initiator="other",Q.urlList=[new URL(this.#e)],this.#n=Vm(Q),this.#g()}get readyState(){return this.#s}get url(){return this.#e}get withCredentials(){
return this.#t}#g(){if(this.#s===Qs)return;this.#s=os;let A={request:this.#n,dispatcher:this.#i},t=i(r=>{Kh(r)&&(this.dispatchEvent(new Event("error")),this.close()),
this.#Q()},"processEventSourceEndOfBody");A.processResponseEndOfBody=t,A.processResponse=r=>{if(Kh(r))if(r.aborted){this.close(),this.dispatchEvent(new Event("e\
rror"));return}else{this.#Q();return}let s=r.headersList.get("content-type",!0),n=s!==null?qm(s):"failure",o=n!=="failure"&&n.essence==="text/event-stream";if(r.
status!==200||o===!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#s=$h,this.dispatchEvent(new Event("open")),this.#o.origin=r.urlList[r.urlList.
length-1].origin;let Q=new vm({eventSourceSettings:this.#o,maxEventSize:this.#i.eventSourceOptions?.maxEventSize,push:i(g=>{this.dispatchEvent(Wm(g.type,g.options))},
"push")});xm(r.body.stream,Q,g=>{g?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=Hm(A)}async#Q(){this.#s!==Qs&&(this.#s=os,this.
dispatchEvent(new Event("error")),await Om(this.#o.reconnectionTime),this.#s===os&&(this.#o.lastEventId.length&&this.#n.headersList.set("last-event-id",this.#o.
lastEventId,!0),this.#g()))}close(){le.brandCheck(this,e),this.#s!==Qs&&(this.#s=Qs,this.#r.abort(),this.#n=null)}get onopen(){return this.#A.open}set onopen(A){
this.#A.open&&this.removeEventListener("open",this.#A.open),typeof A=="function"?(this.#A.open=A,this.addEventListener("open",A)):this.#A.open=null}get onmessage(){
return this.#A.message}set onmessage(A){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof A=="function"?(this.#A.message=A,this.addEventListener(
"message",A)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(A){this.#A.error&&this.removeEventListener("error",this.#A.error),typeof A=="f\
unction"?(this.#A.error=A,this.addEventListener("error",A)):this.#A.error=null}},Au={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:os,writable:!1},
OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:$h,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:Qs,writable:!1}};Object.defineProperties(
nr,Au);Object.defineProperties(nr.prototype,Au);Object.defineProperties(nr.prototype,{close:gt,onerror:gt,onmessage:gt,onopen:gt,readyState:gt,url:gt,withCredentials:gt});
le.converters.EventSourceInitDict=le.dictionaryConverter([{key:"withCredentials",converter:le.converters.boolean,defaultValue:i(()=>!1,"defaultValue")},{key:"di\
spatcher",converter:le.converters.any,defaultValue:i(()=>Pm(),"defaultValue")}]);eu.exports={EventSource:nr,defaultReconnectionTime:jh}});var RS=d((Pb,M)=>{var Km=bt(),ru=gr(),Xm=Lt(),_m=rc(),jm=Tt(),$m=tQ(),AS=Rc(),eS=Lc(),su=x(),Qi=T(),{InvalidArgumentError:oi}=su,ir=fI(),tS=Br(),rS=GQ(),sS=tC(),
nS=HQ(),iS=kQ(),oS=gn(),{getGlobalDispatcher:nu,setGlobalDispatcher:QS}=Vr(),gS=dn(),aS=_s(),BS=js();Object.assign(ru.prototype,ir);M.exports.Dispatcher=ru;M.exports.
Client=Km;M.exports.Pool=Xm;M.exports.BalancedPool=_m;M.exports.Agent=jm;M.exports.ProxyAgent=$m;M.exports.EnvHttpProxyAgent=AS;M.exports.RetryAgent=eS;M.exports.
RetryHandler=oS;M.exports.DecoratorHandler=gS;M.exports.RedirectHandler=aS;M.exports.createRedirectInterceptor=BS;M.exports.interceptors={redirect:gC(),retry:BC(),
dump:cC(),dns:lC()};M.exports.buildConnector=tS;M.exports.errors=su;M.exports.util={parseHeaders:Qi.parseHeaders,headerNameToString:Qi.headerNameToString};function gs(e){
return(A,t,r)=>{if(typeof t=="function"&&(r=t,t=null),!A||typeof A!="string"&&typeof A!="object"&&!(A instanceof URL))throw new oi("invalid url");if(t!=null&&typeof t!=
"object")throw new oi("invalid opts");if(t&&t.path!=null){if(typeof t.path!="string")throw new oi("invalid opts.path");let o=t.path;t.path.startsWith("/")||(o=`\
/${o}`),A=new URL(Qi.parseOrigin(A).origin+o)}else t||(t=typeof A=="object"?A:{}),A=Qi.parseURL(A);let{agent:s,dispatcher:n=nu()}=t;if(s)throw new oi("unsupport\
ed opts.agent. Did you mean opts.client?");return e.call(n,{...t,origin:A.origin,path:A.search?`${A.pathname}${A.search}`:A.pathname,method:t.method||(t.body?"P\
UT":"GET")},r)}}i(gs,"makeDispatcher");M.exports.setGlobalDispatcher=QS;M.exports.getGlobalDispatcher=nu;var ES=Pr().fetch;M.exports.fetch=i(async function(A,t=void 0){
try{return await ES(A,t)}catch(r){throw r&&typeof r=="object"&&Error.captureStackTrace(r),r}},"fetch");M.exports.Headers=tt().Headers;M.exports.Response=Wr().Response;
M.exports.Request=Zt().Request;M.exports.FormData=ur().FormData;M.exports.File=globalThis.File??u("node:buffer").File;M.exports.FileReader=Ml().FileReader;var{setGlobalOrigin:cS,
getGlobalOrigin:IS}=Ao();M.exports.setGlobalOrigin=cS;M.exports.getGlobalOrigin=IS;var{CacheStorage:CS}=Vl(),{kConstruct:lS}=Hn();M.exports.caches=new CS(lS);var{
deleteCookie:hS,getCookies:uS,getSetCookies:dS,setCookie:fS}=jl();M.exports.deleteCookie=hS;M.exports.getCookies=uS;M.exports.getSetCookies=dS;M.exports.setCookie=
fS;var{parseMIMEType:wS,serializeAMimeType:yS}=hA();M.exports.parseMIMEType=wS;M.exports.serializeAMimeType=yS;var{CloseEvent:DS,ErrorEvent:kS,MessageEvent:FS}=$t();
M.exports.WebSocket=Oh().WebSocket;M.exports.CloseEvent=DS;M.exports.ErrorEvent=kS;M.exports.MessageEvent=FS;M.exports.request=gs(ir.request);M.exports.stream=gs(
ir.stream);M.exports.pipeline=gs(ir.pipeline);M.exports.connect=gs(ir.connect);M.exports.upgrade=gs(ir.upgrade);M.exports.MockClient=rS;M.exports.MockPool=nS;M.
exports.MockAgent=sS;M.exports.mockErrors=iS;var{EventSource:pS}=tu();M.exports.EventSource=pS});export default RS();
