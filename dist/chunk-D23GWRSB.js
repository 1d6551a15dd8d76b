import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as Xt}from"./chunk-3ZABCSNZ.js";import{a as Ps}from"./chunk-J6OWGVF2.js";import{a as Cs}from"./chunk-RLCM7VCP.js";import{a as Q,b as ee,
c as Ss,d as me}from"./chunk-ERL22UW5.js";var Xn=ee((ju,Kn)=>{var Fe=1e3,Ue=Fe*60,Be=Ue*60,_e=Be*24,ua=_e*7,fa=_e*365.25;Kn.exports=function(e,t){t=t||{};var r=typeof e;if(r==="string"&&e.length>0)return da(
e);if(r==="number"&&isFinite(e))return t.long?ha(e):pa(e);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function da(e){
if(e=String(e),!(e.length>100)){var t=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(e);if(t){var r=parseFloat(t[1]),n=(t[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return r*fa;case"weeks":case"week":case"\
w":return r*ua;case"days":case"day":case"d":return r*_e;case"hours":case"hour":case"hrs":case"hr":case"h":return r*Be;case"minutes":case"minute":case"mins":case"\
min":case"m":return r*Ue;case"seconds":case"second":case"secs":case"sec":case"s":return r*Fe;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return r;default:return}}}}function pa(e){var t=Math.abs(e);return t>=_e?Math.round(e/_e)+"d":t>=Be?Math.round(e/Be)+"h":t>=Ue?Math.round(e/Ue)+"m":t>=Fe?Math.round(
e/Fe)+"s":e+"ms"}function ha(e){var t=Math.abs(e);return t>=_e?Pt(e,t,_e,"day"):t>=Be?Pt(e,t,Be,"hour"):t>=Ue?Pt(e,t,Ue,"minute"):t>=Fe?Pt(e,t,Fe,"second"):e+" \
ms"}function Pt(e,t,r,n){var o=t>=r*1.5;return Math.round(e/r)+" "+n+(o?"s":"")}});var br=ee((qu,Gn)=>{function ma(e){r.debug=r,r.default=r,r.coerce=l,r.disable=i,r.enable=o,r.enabled=c,r.humanize=Xn(),r.destroy=f,Object.keys(e).forEach(u=>{r[u]=
e[u]}),r.names=[],r.skips=[],r.formatters={};function t(u){let d=0;for(let m=0;m<u.length;m++)d=(d<<5)-d+u.charCodeAt(m),d|=0;return r.colors[Math.abs(d)%r.colors.
length]}r.selectColor=t;function r(u){let d,m=null,p,_;function b(...w){if(!b.enabled)return;let E=b,g=Number(new Date),x=g-(d||g);E.diff=x,E.prev=d,E.curr=g,d=
g,w[0]=r.coerce(w[0]),typeof w[0]!="string"&&w.unshift("%O");let y=0;w[0]=w[0].replace(/%([a-zA-Z%])/g,(L,C)=>{if(L==="%%")return"%";y++;let S=r.formatters[C];if(typeof S==
"function"){let F=w[y];L=S.call(E,F),w.splice(y,1),y--}return L}),r.formatArgs.call(E,w),(E.log||r.log).apply(E,w)}return b.namespace=u,b.useColors=r.useColors(),
b.color=r.selectColor(u),b.extend=n,b.destroy=r.destroy,Object.defineProperty(b,"enabled",{enumerable:!0,configurable:!1,get:()=>m!==null?m:(p!==r.namespaces&&(p=
r.namespaces,_=r.enabled(u)),_),set:w=>{m=w}}),typeof r.init=="function"&&r.init(b),b}function n(u,d){let m=r(this.namespace+(typeof d>"u"?":":d)+u);return m.log=
this.log,m}function o(u){r.save(u),r.namespaces=u,r.names=[],r.skips=[];let d=(typeof u=="string"?u:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(let m of d)
m[0]==="-"?r.skips.push(m.slice(1)):r.names.push(m)}function s(u,d){let m=0,p=0,_=-1,b=0;for(;m<u.length;)if(p<d.length&&(d[p]===u[m]||d[p]==="*"))d[p]==="*"?(_=
p,b=m,p++):(m++,p++);else if(_!==-1)p=_+1,b++,m=b;else return!1;for(;p<d.length&&d[p]==="*";)p++;return p===d.length}function i(){let u=[...r.names,...r.skips.map(
d=>"-"+d)].join(",");return r.enable(""),u}function c(u){for(let d of r.skips)if(s(u,d))return!1;for(let d of r.names)if(s(u,d))return!0;return!1}function l(u){
return u instanceof Error?u.stack||u.message:u}function f(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will b\
e removed in the next major version of `debug`.")}return r.enable(r.load()),r}Gn.exports=ma});var Zn=ee((X,Tt)=>{X.formatArgs=ga;X.save=ba;X.load=wa;X.useColors=ya;X.storage=Ea();X.destroy=(()=>{let e=!1;return()=>{e||(e=!0,console.warn("Instance method \
`debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();X.colors=["#0000CC","#0000FF","#00\
33CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#33\
66CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#99\
00CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC\
33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF\
3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function ya(){if(typeof window<"u"&&window.process&&(window.process.
type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let e;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(e=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
function ga(e){if(e[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+e[0]+(this.useColors?"%c ":" ")+"+"+Tt.exports.humanize(this.diff),!this.
useColors)return;let t="color: "+this.color;e.splice(1,0,t,"color: inherit");let r=0,n=0;e[0].replace(/%[a-zA-Z%]/g,o=>{o!=="%%"&&(r++,o==="%c"&&(n=r))}),e.splice(
n,0,t)}X.log=console.debug||console.log||(()=>{});function ba(e){try{e?X.storage.setItem("debug",e):X.storage.removeItem("debug")}catch{}}function wa(){let e;try{
e=X.storage.getItem("debug")||X.storage.getItem("DEBUG")}catch{}return!e&&typeof process<"u"&&"env"in process&&(e=process.env.DEBUG),e}function Ea(){try{return localStorage}catch{}}
Tt.exports=br()(X);var{formatters:Ra}=Tt.exports;Ra.j=function(e){try{return JSON.stringify(e)}catch(t){return"[UnexpectedJSONParseError]: "+t.message}}});var Qn=ee((I,Dt)=>{var _a=Q("tty"),vt=Q("util");I.init=Ta;I.log=Sa;I.formatArgs=xa;I.save=Ca;I.load=Pa;I.useColors=Oa;I.destroy=vt.deprecate(()=>{},"Instance me\
thod `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");I.colors=[6,2,3,4,5,1];try{let e=Q("supports-color");
e&&(e.stderr||e).level>=2&&(I.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,
149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}I.inspectOpts=
Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{let r=t.substring(6).toLowerCase().replace(/_([a-z])/g,(o,s)=>s.toUpperCase()),n=process.env[t];
return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),e[r]=n,e},{});function Oa(){return"colors"in
I.inspectOpts?!!I.inspectOpts.colors:_a.isatty(process.stderr.fd)}function xa(e){let{namespace:t,useColors:r}=this;if(r){let n=this.color,o="\x1B[3"+(n<8?n:"8;5\
;"+n),s=`  ${o};1m${t} \x1B[0m`;e[0]=s+e[0].split(`
`).join(`
`+s),e.push(o+"m+"+Dt.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=Aa()+t+" "+e[0]}function Aa(){return I.inspectOpts.hideDate?"":new Date().toISOString()+"\
 "}function Sa(...e){return process.stderr.write(vt.formatWithOptions(I.inspectOpts,...e)+`
`)}function Ca(e){e?process.env.DEBUG=e:delete process.env.DEBUG}function Pa(){return process.env.DEBUG}function Ta(e){e.inspectOpts={};let t=Object.keys(I.inspectOpts);
for(let r=0;r<t.length;r++)e.inspectOpts[t[r]]=I.inspectOpts[t[r]]}Dt.exports=br()(I);var{formatters:Yn}=Dt.exports;Yn.o=function(e){return this.inspectOpts.colors=
this.useColors,vt.inspect(e,this.inspectOpts).split(`
`).map(t=>t.trim()).join(" ")};Yn.O=function(e){return this.inspectOpts.colors=this.useColors,vt.inspect(e,this.inspectOpts)}});var et=ee((Mu,wr)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?wr.exports=Zn():wr.exports=Qn()});var eo=ee(Er=>{"use strict";Object.defineProperty(Er,"__esModule",{value:!0});function va(e){return function(t,r){return new Promise((n,o)=>{e.call(this,t,r,(s,i)=>{
s?o(s):n(i)})})}}Er.default=va});var no=ee((_r,ro)=>{"use strict";var to=_r&&_r.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},Da=Q("events"),La=to(et()),Na=to(eo()),tt=La.default(
"agent-base");function Fa(e){return!!e&&typeof e.addRequest=="function"}function Rr(){let{stack:e}=new Error;return typeof e!="string"?!1:e.split(`
`).some(t=>t.indexOf("(https.js:")!==-1||t.indexOf("node:https:")!==-1)}function Lt(e,t){return new Lt.Agent(e,t)}(function(e){class t extends Da.EventEmitter{constructor(n,o){
super();let s=o;typeof n=="function"?this.callback=n:n&&(s=n),this.timeout=null,s&&typeof s.timeout=="number"&&(this.timeout=s.timeout),this.maxFreeSockets=1,this.
maxSockets=1,this.maxTotalSockets=1/0,this.sockets={},this.freeSockets={},this.requests={},this.options={}}get defaultPort(){return typeof this.explicitDefaultPort==
"number"?this.explicitDefaultPort:Rr()?443:80}set defaultPort(n){this.explicitDefaultPort=n}get protocol(){return typeof this.explicitProtocol=="string"?this.explicitProtocol:
Rr()?"https:":"http:"}set protocol(n){this.explicitProtocol=n}callback(n,o,s){throw new Error('"agent-base" has no default implementation, you must subclass and\
 override `callback()`')}addRequest(n,o){let s=Object.assign({},o);typeof s.secureEndpoint!="boolean"&&(s.secureEndpoint=Rr()),s.host==null&&(s.host="localhost"),
s.port==null&&(s.port=s.secureEndpoint?443:80),s.protocol==null&&(s.protocol=s.secureEndpoint?"https:":"http:"),s.host&&s.path&&delete s.path,delete s.agent,delete s.
hostname,delete s._defaultAgent,delete s.defaultPort,delete s.createConnection,n._last=!0,n.shouldKeepAlive=!1;let i=!1,c=null,l=s.timeout||this.timeout,f=p=>{n.
_hadError||(n.emit("error",p),n._hadError=!0)},u=()=>{c=null,i=!0;let p=new Error(`A "socket" was not created for HTTP request before ${l}ms`);p.code="ETIMEOUT",
f(p)},d=p=>{i||(c!==null&&(clearTimeout(c),c=null),f(p))},m=p=>{if(i)return;if(c!=null&&(clearTimeout(c),c=null),Fa(p)){tt("Callback returned another Agent inst\
ance %o",p.constructor.name),p.addRequest(n,s);return}if(p){p.once("free",()=>{this.freeSocket(p,s)}),n.onSocket(p);return}let _=new Error(`no Duplex stream was\
 returned to agent-base for \`${n.method} ${n.path}\``);f(_)};if(typeof this.callback!="function"){f(new Error("`callback` is not defined"));return}this.promisifiedCallback||
(this.callback.length>=3?(tt("Converting legacy callback function to promise"),this.promisifiedCallback=Na.default(this.callback)):this.promisifiedCallback=this.
callback),typeof l=="number"&&l>0&&(c=setTimeout(u,l)),"port"in s&&typeof s.port!="number"&&(s.port=Number(s.port));try{tt("Resolving socket for %o request: %o",
s.protocol,`${n.method} ${n.path}`),Promise.resolve(this.promisifiedCallback(n,s)).then(m,d)}catch(p){Promise.reject(p).catch(d)}}freeSocket(n,o){tt("Freeing so\
cket %o %o",n.constructor.name,o),n.destroy()}destroy(){tt("Destroying agent %o",this.constructor.name)}}e.Agent=t,e.prototype=e.Agent.prototype})(Lt||(Lt={}));
ro.exports=Lt});var oo=ee(nt=>{"use strict";var Ua=nt&&nt.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(nt,"__esModule",{value:!0});var Ba=Ua(
et()),rt=Ba.default("https-proxy-agent:parse-proxy-response");function ka(e){return new Promise((t,r)=>{let n=0,o=[];function s(){let d=e.read();d?u(d):e.once("\
readable",s)}function i(){e.removeListener("end",l),e.removeListener("error",f),e.removeListener("close",c),e.removeListener("readable",s)}function c(d){rt("onc\
lose had error %o",d)}function l(){rt("onend")}function f(d){i(),rt("onerror %o",d),r(d)}function u(d){o.push(d),n+=d.length;let m=Buffer.concat(o,n);if(m.indexOf(
`\r
\r
`)===-1){rt("have not received end of HTTP headers yet..."),s();return}let _=m.toString("ascii",0,m.indexOf(`\r
`)),b=+_.split(" ")[1];rt("got proxy server response: %o",_),t({statusCode:b,buffered:m})}e.on("error",f),e.on("close",c),e.on("end",l),s()})}nt.default=ka});var ao=ee(Oe=>{"use strict";var Ia=Oe&&Oe.__awaiter||function(e,t,r,n){function o(s){return s instanceof r?s:new r(function(i){i(s)})}return new(r||(r=Promise))(
function(s,i){function c(u){try{f(n.next(u))}catch(d){i(d)}}function l(u){try{f(n.throw(u))}catch(d){i(d)}}function f(u){u.done?s(u.value):o(u.value).then(c,l)}
f((n=n.apply(e,t||[])).next())})},ke=Oe&&Oe.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(Oe,"__esModule",{value:!0});
var so=ke(Q("net")),io=ke(Q("tls")),Ha=ke(Q("url")),ja=ke(Q("assert")),qa=ke(et()),Ma=no(),za=ke(oo()),ot=qa.default("https-proxy-agent:agent"),Or=class extends Ma.
Agent{constructor(t){let r;if(typeof t=="string"?r=Ha.default.parse(t):r=t,!r)throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");ot(
"creating new HttpsProxyAgent instance: %o",r),super(r);let n=Object.assign({},r);this.secureProxy=r.secureProxy||Wa(n.protocol),n.host=n.hostname||n.host,typeof n.
port=="string"&&(n.port=parseInt(n.port,10)),!n.port&&n.host&&(n.port=this.secureProxy?443:80),this.secureProxy&&!("ALPNProtocols"in n)&&(n.ALPNProtocols=["http\
 1.1"]),n.host&&n.path&&(delete n.path,delete n.pathname),this.proxy=n}callback(t,r){return Ia(this,void 0,void 0,function*(){let{proxy:n,secureProxy:o}=this,s;
o?(ot("Creating `tls.Socket`: %o",n),s=io.default.connect(n)):(ot("Creating `net.Socket`: %o",n),s=so.default.connect(n));let i=Object.assign({},n.headers),l=`C\
ONNECT ${`${r.host}:${r.port}`} HTTP/1.1\r
`;n.auth&&(i["Proxy-Authorization"]=`Basic ${Buffer.from(n.auth).toString("base64")}`);let{host:f,port:u,secureEndpoint:d}=r;Va(u,d)||(f+=`:${u}`),i.Host=f,i.Connection=
"close";for(let w of Object.keys(i))l+=`${w}: ${i[w]}\r
`;let m=za.default(s);s.write(`${l}\r
`);let{statusCode:p,buffered:_}=yield m;if(p===200){if(t.once("socket",$a),r.secureEndpoint){ot("Upgrading socket connection to TLS");let w=r.servername||r.host;
return io.default.connect(Object.assign(Object.assign({},Ja(r,"host","hostname","path","port")),{socket:s,servername:w}))}return s}s.destroy();let b=new so.default.
Socket({writable:!1});return b.readable=!0,t.once("socket",w=>{ot("replaying proxy buffer for failed request"),ja.default(w.listenerCount("data")>0),w.push(_),w.
push(null)}),b})}};Oe.default=Or;function $a(e){e.resume()}function Va(e,t){return!!(!t&&e===80||t&&e===443)}function Wa(e){return typeof e=="string"?/^https:?$/i.
test(e):!1}function Ja(e,...t){let r={},n;for(n in e)t.includes(n)||(r[n]=e[n]);return r}});var lo=ee((Sr,co)=>{"use strict";var Ka=Sr&&Sr.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},xr=Ka(ao());function Ar(e){return new xr.default(
e)}(function(e){e.HttpsProxyAgent=xr.default,e.prototype=xr.default.prototype})(Ar||(Ar={}));co.exports=Ar});var fo=ee((Ju,uo)=>{var st;uo.exports=function(){if(!st){try{st=et()("follow-redirects")}catch{}typeof st!="function"&&(st=function(){})}st.apply(null,arguments)}});var go=ee((Ku,Ir)=>{var at=Q("url"),it=at.URL,Ga=Q("http"),Za=Q("https"),Dr=Q("stream").Writable,Lr=Q("assert"),po=fo();(function(){var t=typeof process<"u",r=typeof window<
"u"&&typeof document<"u",n=Ae(Error.captureStackTrace);!t&&(r||!n)&&console.warn("The follow-redirects package should be excluded from browser builds.")})();var Nr=!1;
try{Lr(new it(""))}catch(e){Nr=e.code==="ERR_INVALID_URL"}var Ya=["Authorization","Proxy-Authorization","Cookie"],Qa=["auth","host","hostname","href","path","pa\
thname","port","protocol","query","search","hash"],Fr=["abort","aborted","connect","error","socket","timeout"],Ur=Object.create(null);Fr.forEach(function(e){Ur[e]=
function(t,r,n){this._redirectable.emit(e,t,r,n)}});var Pr=ct("ERR_INVALID_URL","Invalid URL",TypeError),Tr=ct("ERR_FR_REDIRECTION_FAILURE","Redirected request \
failed"),ec=ct("ERR_FR_TOO_MANY_REDIRECTS","Maximum number of redirects exceeded",Tr),tc=ct("ERR_FR_MAX_BODY_LENGTH_EXCEEDED","Request body larger than maxBodyL\
ength limit"),rc=ct("ERR_STREAM_WRITE_AFTER_END","write after end"),nc=Dr.prototype.destroy||mo;function G(e,t){Dr.call(this),this._sanitizeOptions(e),this._options=
e,this._ended=!1,this._ending=!1,this._redirectCount=0,this._redirects=[],this._requestBodyLength=0,this._requestBodyBuffers=[],t&&this.on("response",t);var r=this;
this._onNativeResponse=function(n){try{r._processResponse(n)}catch(o){r.emit("error",o instanceof Tr?o:new Tr({cause:o}))}},this._headerFilter=new RegExp("^(?:"+
Ya.concat(e.sensitiveHeaders).map(cc).join("|")+")$","i"),this._performRequest()}G.prototype=Object.create(Dr.prototype);G.prototype.abort=function(){kr(this._currentRequest),
this._currentRequest.abort(),this.emit("abort")};G.prototype.destroy=function(e){return kr(this._currentRequest,e),nc.call(this,e),this};G.prototype.write=function(e,t,r){
if(this._ending)throw new rc;if(!xe(e)&&!ic(e))throw new TypeError("data should be a string, Buffer or Uint8Array");if(Ae(t)&&(r=t,t=null),e.length===0){r&&r();
return}this._requestBodyLength+e.length<=this._options.maxBodyLength?(this._requestBodyLength+=e.length,this._requestBodyBuffers.push({data:e,encoding:t}),this.
_currentRequest.write(e,t,r)):(this.emit("error",new tc),this.abort())};G.prototype.end=function(e,t,r){if(Ae(e)?(r=e,e=t=null):Ae(t)&&(r=t,t=null),!e)this._ended=
this._ending=!0,this._currentRequest.end(null,null,r);else{var n=this,o=this._currentRequest;this.write(e,t,function(){n._ended=!0,o.end(null,null,r)}),this._ending=
!0}};G.prototype.setHeader=function(e,t){this._options.headers[e]=t,this._currentRequest.setHeader(e,t)};G.prototype.removeHeader=function(e){delete this._options.
headers[e],this._currentRequest.removeHeader(e)};G.prototype.setTimeout=function(e,t){var r=this;function n(i){i.setTimeout(e),i.removeListener("timeout",i.destroy),
i.addListener("timeout",i.destroy)}function o(i){r._timeout&&clearTimeout(r._timeout),r._timeout=setTimeout(function(){r.emit("timeout"),s()},e),n(i)}function s(){
r._timeout&&(clearTimeout(r._timeout),r._timeout=null),r.removeListener("abort",s),r.removeListener("error",s),r.removeListener("response",s),r.removeListener("\
close",s),t&&r.removeListener("timeout",t),r.socket||r._currentRequest.removeListener("socket",o)}return t&&this.on("timeout",t),this.socket?o(this.socket):this.
_currentRequest.once("socket",o),this.on("socket",n),this.on("abort",s),this.on("error",s),this.on("response",s),this.on("close",s),this};["flushHeaders","getHe\
ader","setNoDelay","setSocketKeepAlive"].forEach(function(e){G.prototype[e]=function(t,r){return this._currentRequest[e](t,r)}});["aborted","connection","socket"].
forEach(function(e){Object.defineProperty(G.prototype,e,{get:function(){return this._currentRequest[e]}})});G.prototype._sanitizeOptions=function(e){if(!e.headers)
e.headers={};else if(Array.isArray(e.headers)){var t=e.headers;e.headers={};for(var r=0;r<t.length;r+=2)e.headers[t[r]]=t[r+1]}if(Array.isArray(e.sensitiveHeaders)||
(e.sensitiveHeaders=[]),e.host&&(e.hostname||(e.hostname=e.host),delete e.host),!e.pathname&&e.path){var n=e.path.indexOf("?");n<0?e.pathname=e.path:(e.pathname=
e.path.substring(0,n),e.search=e.path.substring(n))}};G.prototype._performRequest=function(){var e=this._options.protocol,t=this._options.nativeProtocols[e];if(!t)
throw new TypeError("Unsupported protocol "+e);if(this._options.agents){var r=e.slice(0,-1);this._options.agent=this._options.agents[r]}var n=this._currentRequest=
t.request(this._options,this._onNativeResponse);n._redirectable=this;for(var o of Fr)n.on(o,Ur[o]);if(this._currentUrl=/^\//.test(this._options.path)?at.format(
this._options):this._options.path,this._isRedirect){var s=0,i=this,c=this._requestBodyBuffers;(function l(f){if(n===i._currentRequest)if(f)i.emit("error",f);else if(s<
c.length){var u=c[s++];n.finished||n.write(u.data,u.encoding,l)}else i._ended&&n.end()})()}};G.prototype._processResponse=function(e){var t=e.statusCode;this._options.
trackRedirects&&this._redirects.push({url:this._currentUrl,headers:e.headers,statusCode:t});var r=e.headers.location;if(!r||this._options.followRedirects===!1||
t<300||t>=400){e.responseUrl=this._currentUrl,e.redirects=this._redirects,this.emit("response",e),this._requestBodyBuffers=[];return}if(kr(this._currentRequest),
e.destroy(),++this._redirectCount>this._options.maxRedirects)throw new ec;var n,o=this._options.beforeRedirect;o&&(n=Object.assign({Host:e.req.getHeader("host")},
this._options.headers));var s=this._options.method;((t===301||t===302)&&this._options.method==="POST"||t===303&&!/^(?:GET|HEAD)$/.test(this._options.method))&&(this.
_options.method="GET",this._requestBodyBuffers=[],Cr(/^content-/i,this._options.headers));var i=Cr(/^host$/i,this._options.headers),c=Br(this._currentUrl),l=i||
c.host,f=/^\w+:/.test(r)?this._currentUrl:at.format(Object.assign(c,{host:l})),u=oc(r,f);if(po("redirecting to",u.href),this._isRedirect=!0,vr(u,this._options),
(u.protocol!==c.protocol&&u.protocol!=="https:"||u.host!==l&&!sc(u.host,l))&&Cr(this._headerFilter,this._options.headers),Ae(o)){var d={headers:e.headers,statusCode:t},
m={url:f,method:s,headers:n};o(this._options,d,m),this._sanitizeOptions(this._options)}this._performRequest()};function ho(e){var t={maxRedirects:21,maxBodyLength:10485760},
r={};return Object.keys(e).forEach(function(n){var o=n+":",s=r[o]=e[n],i=t[n]=Object.create(s);function c(f,u,d){return ac(f)?f=vr(f):xe(f)?f=vr(Br(f)):(d=u,u=yo(
f),f={protocol:o}),Ae(u)&&(d=u,u=null),u=Object.assign({maxRedirects:t.maxRedirects,maxBodyLength:t.maxBodyLength},f,u),u.nativeProtocols=r,!xe(u.host)&&!xe(u.hostname)&&
(u.hostname="::1"),Lr.equal(u.protocol,o,"protocol mismatch"),po("options",u),new G(u,d)}function l(f,u,d){var m=i.request(f,u,d);return m.end(),m}Object.defineProperties(
i,{request:{value:c,configurable:!0,enumerable:!0,writable:!0},get:{value:l,configurable:!0,enumerable:!0,writable:!0}})}),t}function mo(){}function Br(e){var t;
if(Nr)t=new it(e);else if(t=yo(at.parse(e)),!xe(t.protocol))throw new Pr({input:e});return t}function oc(e,t){return Nr?new it(e,t):Br(at.resolve(t,e))}function yo(e){
if(/^\[/.test(e.hostname)&&!/^\[[:0-9a-f]+\]$/i.test(e.hostname))throw new Pr({input:e.href||e});if(/^\[/.test(e.host)&&!/^\[[:0-9a-f]+\](:\d+)?$/i.test(e.host))
throw new Pr({input:e.href||e});return e}function vr(e,t){var r=t||{};for(var n of Qa)r[n]=e[n];return r.hostname.startsWith("[")&&(r.hostname=r.hostname.slice(
1,-1)),r.port!==""&&(r.port=Number(r.port)),r.path=r.search?r.pathname+r.search:r.pathname,r}function Cr(e,t){var r;for(var n in t)e.test(n)&&(r=t[n],delete t[n]);
return r===null||typeof r>"u"?void 0:String(r).trim()}function ct(e,t,r){function n(o){Ae(Error.captureStackTrace)&&Error.captureStackTrace(this,this.constructor),
Object.assign(this,o||{}),this.code=e,this.message=this.cause?t+": "+this.cause.message:t}return n.prototype=new(r||Error),Object.defineProperties(n.prototype,{
constructor:{value:n,enumerable:!1},name:{value:"Error ["+e+"]",enumerable:!1}}),n}function kr(e,t){for(var r of Fr)e.removeListener(r,Ur[r]);e.on("error",mo),e.
destroy(t)}function sc(e,t){Lr(xe(e)&&xe(t));var r=e.length-t.length-1;return r>0&&e[r]==="."&&e.endsWith(t)}function xe(e){return typeof e=="string"||e instanceof
String}function Ae(e){return typeof e=="function"}function ic(e){return typeof e=="object"&&"length"in e}function ac(e){return it&&e instanceof it}function cc(e){
return e.replace(/[\^$\\.*+?()[\]{}|]/g,"\\$&")}Ir.exports=ho({http:Ga,https:Za});Ir.exports.wrap=ho});function ye(e,t){return function(){return e.apply(t,arguments)}}var{toString:Ts}=Object.prototype,{getPrototypeOf:ae}=Object,{iterator:$e,toStringTag:gn}=Symbol,ce=(({hasOwnProperty:e})=>(t,r)=>e.call(t,r))(Object.prototype),
bn=e=>typeof e=="string"&&(e==="__proto__"||e==="constructor"||e==="prototype"),Et=(e,t,r)=>e===Object.prototype||!r&&t===null,vs=e=>{if(!Object.isExtensible(e))
return!1;let t=Object.getOwnPropertyNames(e);return Object.getOwnPropertySymbols&&t.push(...Object.getOwnPropertySymbols(e)),t.every(r=>{if(bn(r))return!1;let n=Object.
getOwnPropertyDescriptor(e,r);return!!n&&n.configurable&&n.writable===!0})},Zt=(e,t)=>{let r=e,n=[];for(;r!=null;){if(n.indexOf(r)!==-1)return!1;n.push(r);let o=ae(
r);if(Et(r,o,r===e))return!1;if(ce(r,t))return!0;r=o}return!1},Ds=(e,t)=>e!=null&&Zt(e,t)?e[t]:void 0,Ls=e=>{if(e==null||typeof e!="object"&&typeof e!="function")
return e;let t=ae(e);if(t===null&&vs(e))return e;let r=Object.create(null),n=Object.create(null),o=[],s=e;for(;s!=null&&o.indexOf(s)===-1;){o.push(s);let i=s===
e?t:ae(s);if(Et(s,i,s===e))break;let c=Object.getOwnPropertyNames(s);Object.getOwnPropertySymbols&&c.push(...Object.getOwnPropertySymbols(s));for(let l of c)bn(
l)||ce(n,l)||(r[l]=e[l],n[l]=!0);s=i}return r},Yt=(e=>t=>{let r=Ts.call(t);return e[r]||(e[r]=r.slice(8,-1).toLowerCase())})(Object.create(null)),te=e=>(e=e.toLowerCase(),
t=>Yt(t)===e),Rt=e=>t=>typeof t===e,{isArray:be}=Array,we=Rt("undefined");function Te(e){return e!==null&&!we(e)&&e.constructor!==null&&!we(e.constructor)&&K(e.
constructor.isBuffer)&&e.constructor.isBuffer(e)}var wn=te("ArrayBuffer");function Ns(e){let t;return typeof ArrayBuffer<"u"&&ArrayBuffer.isView?t=ArrayBuffer.isView(
e):t=e&&e.buffer&&wn(e.buffer),t}var Fs=Rt("string"),K=Rt("function"),Us=Rt("number"),ve=e=>e!==null&&typeof e=="object",Bs=e=>e===!0||e===!1,wt=e=>{if(!ve(e))return!1;
let t=ae(e);return(t===null||t===Object.prototype||ae(t)===null)&&(Et(e,t,!0)||!ce(e,gn)&&!ce(e,$e))},ks=e=>{if(!ve(e)||Te(e))return!1;try{return Object.keys(e).
length===0&&Object.getPrototypeOf(e)===Object.prototype}catch{return!1}},Is=te("Date"),Hs=te("File"),js=e=>!!(e&&typeof e.uri<"u"),qs=e=>e&&typeof e.getParts<"u",
Ms=te("Blob"),zs=te("FileList"),$s=te("Set"),Vs=e=>ve(e)&&K(e.pipe);function Ws(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?
window:typeof global<"u"?global:{}}var Rl=Ws(),yn=void 0,Js=e=>{if(!e)return!1;if(yn&&e instanceof yn)return!0;let t=ae(e);if(!t||t===Object.prototype||!K(e.append))
return!1;let r=Yt(e);return r==="formdata"||r==="object"&&K(e.toString)&&e.toString()==="[object FormData]"},Ks=te("URLSearchParams"),[Xs,Gs,Zs,Ys]=["ReadableSt\
ream","Request","Response","Headers"].map(te),Qs=e=>e.trim?e.trim():e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"");function Ve(e,t,{allOwnKeys:r=!1}={}){if(e===
null||typeof e>"u")return;let n,o;if(typeof e!="object"&&(e=[e]),be(e))for(n=0,o=e.length;n<o;n++)t.call(null,e[n],n,e);else{if(Te(e))return;let s=r?Object.getOwnPropertyNames(
e):Object.keys(e),i=s.length,c;for(n=0;n<i;n++)c=s[n],t.call(null,e[c],c,e)}}function ei(e,t){if(Te(e))return null;t=t.toLowerCase();let r=Object.keys(e),n=r.length,
o;for(;n-- >0;)if(o=r[n],t===o.toLowerCase())return o;return null}var ge=typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global,En=e=>!we(
e)&&e!==ge;function Gt(...e){let{caseless:t,skipUndefined:r}=En(this)&&this||{},n={},o=t?Object.create(null):null,s=(i,c)=>{if(c==="__proto__"||c==="constructor"||
c==="prototype")return;let l=c;if(o&&typeof c=="string"){let u=c.toLowerCase(),d=o[u];d!==void 0&&ce(n,d)?l=d:o[u]=c}let f=ce(n,l)?n[l]:void 0;wt(f)&&wt(i)?n[l]=
Gt(f,i):wt(i)?n[l]=Gt({},i):be(i)?n[l]=i.slice():(!r||!we(i))&&(n[l]=i)};for(let i=0,c=e.length;i<c;i++){let l=e[i];if(!l||Te(l)||(Ve(l,s),typeof l!="object"||be(
l)||!Object.getOwnPropertySymbols))continue;let f=Object.getOwnPropertySymbols(l);for(let u=0;u<f.length;u++){let d=f[u];di.call(l,d)&&s(l[d],d)}}return n}var ti=(e,t,r,{
allOwnKeys:n}={})=>(Ve(t,(o,s)=>{r&&K(o)?Object.defineProperty(e,s,{__proto__:null,value:ye(o,r),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(
e,s,{__proto__:null,value:o,writable:!0,enumerable:!0,configurable:!0})},{allOwnKeys:n}),e),ri=e=>(e.charCodeAt(0)===65279&&(e=e.slice(1)),e),ni=(e,t,r,n)=>{e.prototype=
Object.create(t.prototype,n),Object.defineProperty(e.prototype,"constructor",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),Object.defineProperty(
e,"super",{__proto__:null,value:t.prototype}),r&&Object.assign(e.prototype,r)},oi=(e,t,r,n)=>{let o,s,i,c={};if(t=t||{},e==null)return t;do{for(o=Object.getOwnPropertyNames(
e),s=o.length;s-- >0;)i=o[s],(!n||n(i,e,t))&&!c[i]&&(t[i]=e[i],c[i]=!0);e=r!==!1&&ae(e)}while(e&&(!r||r(e,t))&&e!==Object.prototype);return t},si=(e,t,r)=>{e=String(
e),(r===void 0||r>e.length)&&(r=e.length),r-=t.length;let n=e.indexOf(t,r);return n!==-1&&n===r},ii=e=>{if(!e)return null;if(be(e))return e;let t=e.length;if(!Number.
isSafeInteger(t)||t<0||t>4294967295)return null;let r=new Set,n=new Set,o=e;for(;o!=null&&r.size<t;){if(n.has(o))return null;n.add(o);let i=ae(o);if(Et(o,i,o===
e))break;Object.getOwnPropertyNames(o).forEach(c=>{let l=+c;Number.isInteger(l)&&l>=0&&l<t&&String(l)===c&&ce(o,c)&&r.add(l)}),o=i}if(r.size!==t)return null;let s=new Array(
t);for(;t-- >0;)s[t]=e[t];return s},ai=(e=>t=>e&&t instanceof e)(typeof Uint8Array<"u"&&ae(Uint8Array)),ci=(e,t)=>{let n=(e&&e[$e]).call(e),o;for(;(o=n.next())&&
!o.done;){let s=o.value;t.call(e,s[0],s[1])}},li=(e,t)=>{let r,n=[];for(;(r=e.exec(t))!==null;)n.push(r);return n},ui=te("HTMLFormElement"),fi=e=>e.toLowerCase().
replace(/[-_\s]([a-z\d])(\w*)/g,function(r,n,o){return n.toUpperCase()+o}),{propertyIsEnumerable:di}=Object.prototype,pi=te("RegExp"),Rn=(e,t)=>{let r=Object.getOwnPropertyDescriptors(
e),n={};Ve(r,(o,s)=>{let i;(i=t(o,s,e))!==!1&&(n[s]=i||o)}),Object.defineProperties(e,n)},hi=e=>{Rn(e,(t,r)=>{if(K(e)&&["arguments","caller","callee"].includes(
r))return!1;let n=e[r];if(K(n)){if(t.enumerable=!1,"writable"in t){t.writable=!1;return}t.set||(t.set=()=>{throw Error("Can not rewrite read-only method '"+r+"'")})}})},
mi=(e,t)=>{let r={},n=o=>{o.forEach(s=>{r[s]=!0})};return be(e)?n(e):n(String(e).split(t)),r},yi=()=>{},gi=(e,t)=>e!=null&&Number.isFinite(e=+e)?e:t;function bi(e){
return!!(e&&K(e.append)&&e[gn]==="FormData"&&e[$e])}var wi=e=>{let t=new WeakSet,r=n=>{if(ve(n)){if(t.has(n))return;if(Te(n))return n;if(!("toJSON"in n)){t.add(
n);let o;if($s(n)){o=[];for(let s of n){let i=r(s);!we(i)&&o.push(i)}}else o=be(n)?[]:{},Ve(n,(s,i)=>{let c=r(s);!we(c)&&(o[i]=c)});return t.delete(n),o}}return n};
return r(e)},Ei=te("AsyncFunction"),Ri=e=>e&&(ve(e)||K(e))&&K(e.then)&&K(e.catch),_n=((e,t)=>e?setImmediate:t?((r,n)=>(ge.addEventListener("message",({source:o,
data:s})=>{o===ge&&s===r&&n.length&&n.shift()()},!1),o=>{n.push(o),ge.postMessage(r,"*")}))(`axios@${Math.random()}`,[]):r=>setTimeout(r))(typeof setImmediate==
"function",K(ge.postMessage)),_i=typeof queueMicrotask<"u"?queueMicrotask.bind(ge):typeof process<"u"&&process.nextTick||_n,On=e=>e!=null&&K(e[$e]),Oi=e=>e!=null&&
Zt(e,$e)&&On(e),a={isArray:be,isArrayBuffer:wn,isBuffer:Te,isFormData:Js,isArrayBufferView:Ns,isString:Fs,isNumber:Us,isBoolean:Bs,isObject:ve,isPlainObject:wt,
isEmptyObject:ks,isReadableStream:Xs,isRequest:Gs,isResponse:Zs,isHeaders:Ys,isUndefined:we,isDate:Is,isFile:Hs,isReactNativeBlob:js,isReactNative:qs,isBlob:Ms,
isRegExp:pi,isFunction:K,isStream:Vs,isURLSearchParams:Ks,isTypedArray:ai,isFileList:zs,forEach:Ve,merge:Gt,extend:ti,trim:Qs,stripBOM:ri,inherits:ni,toFlatObject:oi,
kindOf:Yt,kindOfTest:te,endsWith:si,toArray:ii,forEachEntry:ci,matchAll:li,isHTMLForm:ui,hasOwnProperty:ce,hasOwnProp:ce,hasOwnInPrototypeChain:Zt,getSafeProp:Ds,
toSafeFlatObject:Ls,reduceDescriptors:Rn,freezeMethods:hi,toObjectSet:mi,toCamelCase:fi,noop:yi,toFiniteNumber:gi,findKey:ei,global:ge,isContextDefined:En,isSpecCompliantForm:bi,
toJSONObject:wi,isAsyncFn:Ei,isThenable:Ri,setImmediate:_n,asap:_i,isIterable:On,isSafeIterable:Oi};var xi=a.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modif\
ied","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]),xn=e=>{let t=Object.create(null),r,n,o;return e&&e.split(`
`).forEach(function(i){o=i.indexOf(":"),r=i.substring(0,o).trim().toLowerCase(),n=i.substring(o+1).trim();let c=a.hasOwnProp(t,r);!r||c&&a.hasOwnProp(xi,r)||(r===
"set-cookie"?c?t[r].push(n):t[r]=[n]:t[r]=c?t[r]+", "+n:n)}),t};function Ai(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===
0&&r===e.length?e:e.slice(t,r)}var Si=new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),Ci=new RegExp("[^\\u0009\\u0020-\\u007e\\u0080-\\u00ff]+","g");
function Qt(e,t){return a.isArray(e)?e.map(r=>Qt(r,t)):Ai(String(e).replace(t,""))}var An=e=>Qt(e,Si),Pi=e=>Qt(e,Ci);function _t(e){let t=Object.create(null);return a.
forEach(e.toJSON(),(r,n)=>{t[n]=Pi(r)}),t}var Sn=Symbol("internals");function We(e){return e&&String(e).trim().toLowerCase()}function Ot(e){return e===!1||e==null?e:a.isArray(e)?e.map(Ot):An(String(e))}
function Ti(e){let t=Object.create(null),r=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g,n;for(;n=r.exec(e);)t[n[1]]=n[2];return t}var vi=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
function er(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===
0&&r===e.length?e:e.slice(t,r)}function Di(e){let t=e.length-1;if(t<1||e.charCodeAt(0)!==34||e.charCodeAt(t)!==34)return e;let r="";for(let n=1;n<t;n++){let o=e.
charCodeAt(n);if(o===34||o===92&&(n+=1,n>=t))return e;r+=e[n]}return r}function Li(e){let t=Object.create(null),r=String(e),n=0,o=!1,s=!1;function i(c){let l=er(
r.slice(n,c)),f=l.indexOf("=");if(f<1)return;let u=er(l.slice(0,f));if(!vi.test(u))return;let d=u.toLowerCase();if(d==="__proto__"||d==="constructor"||d==="prot\
otype")return;let m=er(l.slice(f+1));t[d]=Di(m)}for(let c=0;c<r.length;c++){let l=r.charCodeAt(c);o?s?s=!1:l===92?s=!0:l===34&&(o=!1):l===34?o=!0:(l===44||l===59)&&
(i(c),n=c+1)}return i(r.length),t}var Ni=e=>/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(e.trim()),Fi="__Proto__",Cn=e=>e==="__proto__"?Fi:e;function tr(e,t,r,n,o){if(a.
isFunction(n))return n.call(e,t,r);if(o&&(t=r),!!a.isString(t)){if(a.isString(n))return t.indexOf(n)!==-1;if(a.isRegExp(n))return n.test(t)}}function Ui(e){return e.
trim().toLowerCase().replace(/([a-z\d])(\w*)/g,(t,r,n)=>r.toUpperCase()+n)}function Bi(e,t){let r=a.toCamelCase(" "+t);["get","set","has"].forEach(n=>{Object.defineProperty(
e,n+r,{__proto__:null,value:function(o,s,i){return this[n].call(this,t,o,s,i)},configurable:!0})})}var De=class{constructor(t){t&&this.set(t)}set(t,r,n){let o=this;
function s(c,l,f){let u=We(l);if(!u)return;let d=a.findKey(o,u);(!d||o[d]===void 0||f===!0||f===void 0&&o[d]!==!1)&&(o[Cn(d||l)]=Ot(c))}let i=(c,l)=>a.forEach(c,
(f,u)=>s(f,u,l));if(a.isPlainObject(t)||t instanceof this.constructor)i(t,r);else if(a.isString(t)&&(t=t.trim())&&!Ni(t))i(xn(t),r);else if(a.isObject(t)&&a.isSafeIterable(
t)){let c=Object.create(null),l,f;for(let u of t){if(!a.isArray(u))throw new TypeError("Object iterator must return a key-value pair");f=u[0],a.hasOwnProp(c,f)?
(l=c[f],c[f]=a.isArray(l)?[...l,u[1]]:[l,u[1]]):c[f]=u[1]}i(c,r)}else t!=null&&s(r,t,n);return this}get(t,r){if(t=We(t),t){let n=a.findKey(this,t);if(n){let o=this[n];
if(!r)return o;if(r===!0)return Ti(o);if(a.isFunction(r))return r.call(this,o,n);if(a.isRegExp(r))return r.exec(o);throw new TypeError("parser must be boolean|r\
egexp|function")}}}has(t,r){if(t=We(t),t){let n=a.findKey(this,t);return!!(n&&this[n]!==void 0&&(!r||tr(this,this[n],n,r)))}return!1}delete(t,r){let n=this,o=!1;
function s(i){if(i=We(i),i){let c=a.findKey(n,i);c&&(!r||tr(n,n[c],c,r))&&(delete n[c],o=!0)}}return a.isArray(t)?t.forEach(s):s(t),o}clear(t){let r=Object.keys(
this),n=r.length,o=!1;for(;n--;){let s=r[n];(!t||tr(this,this[s],s,t,!0))&&(delete this[s],o=!0)}return o}normalize(t){let r=this,n=Object.create(null);return a.
forEach(this,(o,s)=>{let i=a.findKey(n,s);if(i){r[i]=Ot(o),delete r[s];return}let c=Cn(t?Ui(s):String(s).trim());c!==s&&delete r[s],r[c]=Ot(o),n[c]=!0}),this}concat(...t){
return this.constructor.concat(this,...t)}toJSON(t){let r=Object.create(null);return a.forEach(this,(n,o)=>{n!=null&&n!==!1&&(r[o]=t&&a.isArray(n)?n.join(", "):
n)}),r}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){return Object.entries(this.toJSON()).map(([t,r])=>t+": "+r).join(`\

`)}getSetCookie(){let t=this.get("set-cookie");return a.isArray(t)?t:t==null||t===!1?[]:[t]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(t){return t instanceof
this?t:new this(t)}static parseParameters(t){return Li(t)}static concat(t,...r){let n=new this(t);return r.forEach(o=>n.set(o)),n}static accessor(t){let n=(this[Sn]=
this[Sn]={accessors:{}}).accessors,o=this.prototype;function s(i){let c=We(i);n[c]||(Bi(o,i),n[c]=!0)}return a.isArray(t)?t.forEach(s):s(t),this}};De.accessor([
"Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]);a.reduceDescriptors(De.prototype,({value:e},t)=>{let r=t[0].toUpperCase()+
t.slice(1);return{get:()=>e,set(n){this[r]=n}}});a.freezeMethods(De);var N=De;var Je="[REDACTED ****]";function ki(e){if(a.hasOwnProp(e,"toJSON"))return!0;let t=Object.getPrototypeOf(e);for(;t&&t!==Object.prototype;){if(a.hasOwnProp(t,"to\
JSON"))return!0;t=Object.getPrototypeOf(t)}return!1}function Ii(e,t){let r=new Set(t.map(s=>String(s).toLowerCase())),n=[],o=s=>{if(s===null||typeof s!="object"||
a.isBuffer(s))return s;if(n.indexOf(s)!==-1)return;s instanceof N&&(s=s.toJSON()),n.push(s);let i;if(a.isArray(s))i=[],s.forEach((c,l)=>{let f=o(c);a.isUndefined(
f)||(i[l]=f)});else{if(!a.isPlainObject(s)&&ki(s))return n.pop(),s;i=Object.create(null);for(let[c,l]of Object.entries(s)){let f=r.has(c.toLowerCase())?Je:o(l);
a.isUndefined(f)||(i[c]=f)}}return n.pop(),i};return o(e)}function Pn(e){try{return String(e)}catch{return""}}function Hi(e){return e.errors.map(r=>{try{return r&&
r.message?Pn(r.message):Pn(r)}catch{return""}}).filter(Boolean).join("; ")||e.name||"AggregateError"}var ji=`
Caused by: `,rr=Symbol("causeStack");function Tn(e,t){let r=a.hasOwnProp(e,rr)&&e[rr];return r&&t.endsWith(r)?t.length-r.length:-1}function qi(e,t){try{let r=t&&
t.stack;if(typeof r!="string"||!r)return;let n=e.stack;if(typeof n!="string"||!n)return;let o=ji+r;e.stack=n+o,Object.defineProperty(e,rr,{__proto__:null,value:o})}catch{}}
var q=class e extends Error{static from(t,r,n,o,s,i){let c=t.message;!c&&a.isArray(t.errors)&&t.errors.length&&(c=Hi(t));let l=new e(c,r||t.code,n,o,s);return Object.
defineProperty(l,"cause",{__proto__:null,value:t,writable:!0,enumerable:!1,configurable:!0}),l.name=t.name,qi(l,t),t.status!=null&&l.status==null&&(l.status=t.status),
i&&Object.assign(l,i),l}constructor(t,r,n,o,s){super(t),Object.defineProperty(this,"message",{__proto__:null,value:t,enumerable:!0,writable:!0,configurable:!0}),
this.name="AxiosError",this.isAxiosError=!0,r&&(this.code=r),n&&(this.config=n),o&&(this.request=o),s&&(this.response=s,this.status=s.status)}toJSON(){let t=this.
config,r=t&&a.hasOwnProp(t,"redact")?t.redact:void 0,n=a.isArray(r)&&r.length>0?Ii(t,r):a.toJSONObject(t);return{message:this.message,name:this.name,description:this.
description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.columnNumber,stack:this.stack,config:n,code:this.code,status:this.
status}}};q.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE";q.ERR_BAD_OPTION="ERR_BAD_OPTION";q.ECONNABORTED="ECONNABORTED";q.ETIMEDOUT="ETIMEDOUT";q.ECONNREFUSED="\
ECONNREFUSED";q.ERR_NETWORK="ERR_NETWORK";q.ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_REDIRECTS";q.ERR_DEPRECATED="ERR_DEPRECATED";q.ERR_BAD_RESPONSE="ERR_BAD_\
RESPONSE";q.ERR_BAD_REQUEST="ERR_BAD_REQUEST";q.ERR_CANCELED="ERR_CANCELED";q.ERR_NOT_SUPPORT="ERR_NOT_SUPPORT";q.ERR_INVALID_URL="ERR_INVALID_URL";q.ERR_FORM_DATA_DEPTH_EXCEEDED=
"ERR_FORM_DATA_DEPTH_EXCEEDED";var h=q;var Ke=class{constructor(){throw new Error("no multipart body is sent by this action")}};var xt=Ke;var At={isBufferAvailable(){return typeof Buffer<"u"},from(e){return Buffer.from(e)}};var sr=100;function or(e){return a.isPlainObject(e)||a.isArray(e)}function vn(e){return a.endsWith(e,"[]")?e.slice(0,-2):e}function nr(e,t,r){return e?e.concat(
t).map(function(o,s){return o=vn(o),!r&&s?"["+o+"]":o}).join(r?".":""):t}function Mi(e){return a.isArray(e)&&!e.some(or)}var zi=a.toFlatObject(a,{},null,function(t){
return/^is[A-Z]/.test(t)});function $i(e,t,r){if(!a.isObject(e))throw new TypeError("target must be an object");t=t||new(xt||FormData);let n=(g,x)=>{let y=a.getSafeProp(
r,g);return a.isUndefined(y)?x:y},o=n("metaTokens",!0),s=n("visitor")||b,i=n("dots",!1),c=n("indexes",!1),l=n("Blob")||typeof Blob<"u"&&Blob,f=n("maxDepth",sr),
u=l&&a.isSpecCompliantForm(t),d=[];if(!a.isFunction(s))throw new TypeError("visitor must be a function");function m(g){if(g===null)return"";if(a.isDate(g))return g.
toISOString();if(a.isBoolean(g))return g.toString();if(!u&&a.isBlob(g))throw new h("Blob is not supported. Use a Buffer instead.");if(a.isArrayBuffer(g)||a.isTypedArray(
g)){if(u&&typeof l=="function")return new l([g]);if(At&&At.isBufferAvailable())return At.from(g);throw new h("Blob is not supported. Use a Buffer instead.",h.ERR_NOT_SUPPORT)}
return g}function p(g){if(g>f)throw new h("Object is too deeply nested ("+g+" levels). Max depth: "+f,h.ERR_FORM_DATA_DEPTH_EXCEEDED)}function _(g,x){if(f===1/0)
return JSON.stringify(g);let y=[];return JSON.stringify(g,function(L,C){if(!a.isObject(C))return C;for(;y.length&&y[y.length-1]!==this;)y.pop();return y.push(C),
p(x+y.length-1),C})}function b(g,x,y){let M=g;if(a.isReactNative(t)&&a.isReactNativeBlob(g))return t.append(nr(y,x,i),m(g)),!1;if(g&&!y&&typeof g=="object"){if(a.
endsWith(x,"{}"))x=o?x:x.slice(0,-2),g=_(g,1);else if(a.isArray(g)&&Mi(g)||(a.isFileList(g)||a.endsWith(x,"[]"))&&(M=a.toArray(g)))return x=vn(x),M.forEach(function(C,S){
!(a.isUndefined(C)||C===null)&&t.append(c===!0?nr([x],S,i):c===null?x:x+"[]",m(C))}),!1}return or(g)?!0:(t.append(nr(y,x,i),m(g)),!1)}let w=Object.assign(zi,{defaultVisitor:b,
convertValue:m,isVisitable:or});function E(g,x,y=0){if(!a.isUndefined(g)){if(p(y),d.indexOf(g)!==-1)throw new Error("Circular reference detected in "+x.join("."));
d.push(g),a.forEach(g,function(L,C){(!(a.isUndefined(L)||L===null)&&s.call(t,L,a.isString(C)?C.trim():C,x,w))===!0&&E(L,x?x.concat(C):[C],y+1)}),d.pop()}}if(!a.
isObject(e))throw new TypeError("data must be an object");return E(e),t}var ue=$i;function Dn(e){let t={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(e).replace(/[!'()~]|%20/g,function(n){return t[n]})}
function Ln(e,t){this._pairs=[],e&&ue(e,this,t)}var Nn=Ln.prototype;Nn.append=function(t,r){this._pairs.push([t,r])};Nn.toString=function(t){let r=t?n=>t.call(this,
n,Dn):Dn;return this._pairs.map(function(o){return r(o[0])+"="+r(o[1])},"").join("&")};var Fn=Ln;function Vi(e){return encodeURIComponent(e).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}function Ee(e,t,r){if(!t)return e;
e=e||"";let n=a.isFunction(r)?{serialize:r}:r,o=a.getSafeProp(n,"encode")||Vi,s=a.getSafeProp(n,"serialize"),i;if(s?i=s(t,n):i=a.isURLSearchParams(t)?t.toString():
new Fn(t,n).toString(o),i){let c=e.indexOf("#");c!==-1&&(e=e.slice(0,c)),e+=(e.indexOf("?")===-1?"?":"&")+i}return e}var Xe=Symbol("internals");function Bn(e){return e?e.length:0}function Un(e){if(e)for(;e.length&&e[e.length-1]===null;)e.pop()}function Wi(e){return typeof e=="\
string"&&e!==""&&String(Number(e))===e?Number(e):e}function Ge(e,t){let r=e.handlers,n=Bn(r);r!==t.handlersRef?(t.handlersRef=r,t.handlerEntries.clear()):n!==t.
handlersLength&&(n?t.handlerEntries.forEach(function(s,i){r[s.index]!==s.handler&&t.handlerEntries.delete(i)}):t.handlerEntries.clear()),t.handlersLength=n}var ir=class{constructor(){
this.handlers=[],this[Xe]={handlersRef:this.handlers,handlersLength:this.handlers.length,handlerEntries:new Map,iterationDepth:0,nextId:0}}use(t,r,n){let o={fulfilled:t,
rejected:r,synchronous:n?n.synchronous:!1,runWhen:n?n.runWhen:null},s=this[Xe];this.handlers==null&&(this.handlers=[]),Ge(this,s);let i=s.nextId++;return this.handlers.
push(o),s.handlerEntries.set(i,{handler:o,index:this.handlers.length-1}),s.handlersLength=this.handlers.length,i}eject(t){let r=this[Xe];Ge(this,r);let n=Wi(t),
o=r.handlerEntries.get(n);if(o){if(r.handlerEntries.delete(n),this.handlers[o.index]!==o.handler)return;this.handlers[o.index]=null,r.iterationDepth||(Un(this.handlers),
r.handlersLength=this.handlers.length)}}clear(){this.handlers&&(this.handlers=[],Ge(this,this[Xe]))}forEach(t){let r=this[Xe];Ge(this,r),r.iterationDepth++;try{
a.forEach(this.handlers,function(o){o!==null&&t(o)})}finally{--r.iterationDepth||(Ge(this,r),Un(this.handlers),r.handlersLength=Bn(this.handlers))}}},ar=ir;var fe={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,
encodeBasicAuthUsername:!1};var Hn=me(Cs(),1);import Ji from"url";var kn=Ji.URLSearchParams;var cr="abcdefghijklmnopqrstuvwxyz",In="0123456789",jn={DIGIT:In,ALPHA:cr,ALPHA_DIGIT:cr+cr.toUpperCase()+In},Ki=(e=16,t=jn.ALPHA_DIGIT)=>{let r="",{length:n}=t,
o=new Uint32Array(e);Hn.default.randomFillSync(o);for(let s=0;s<e;s++)r+=t[o[s]%n];return r},qn={isNode:!0,classes:{URLSearchParams:kn,FormData:xt,Blob:typeof Blob<
"u"&&Blob||null},ALPHABET:jn,generateString:Ki,protocols:["http","https","file","data"]};var fr={};Ss(fr,{hasBrowserEnv:()=>ur,hasStandardBrowserEnv:()=>Xi,hasStandardBrowserWebWorkerEnv:()=>Gi,navigator:()=>lr,origin:()=>Zi});var ur=typeof window<"\
u"&&typeof document<"u",lr=typeof navigator=="object"&&navigator||void 0,Xi=ur&&(!lr||["ReactNative","NativeScript","NS"].indexOf(lr.product)<0),Gi=typeof WorkerGlobalScope<
"u"&&self instanceof WorkerGlobalScope&&typeof self.importScripts=="function",Zi=ur&&window.location.href||"http://localhost";var P={...fr,...qn};function dr(e,t){return ue(e,new P.classes.URLSearchParams,{visitor:function(r,n,o,s){return P.isNode&&a.isBuffer(r)?(this.append(n,r.toString("base64")),!1):s.
defaultVisitor.apply(this,arguments)},...t})}var Mn=sr;function zn(e){if(e>Mn)throw new h("FormData field is too deeply nested ("+e+" levels). Max depth: "+Mn,h.ERR_FORM_DATA_DEPTH_EXCEEDED)}function Yi(e){
let t=[],r=/[^.[\]]+|\[([^.[\]]*)]/g,n;for(;(n=r.exec(e))!==null;)zn(t.length),t.push(n[0]==="[]"?"":n[1]||n[0]);return t}function $n(e){let t={},r=Object.keys(
e),n,o=r.length,s;for(n=0;n<o;n++)s=r[n],t[s]=e[s];return t}function Vn(e){if(!a.isArray(e))return e;let t=Object.keys(e);return t.length!==e.length||t.some((r,n)=>r!==
String(n))?$n(e):e}function Qi(e){let t=[e];for(;t.length;){let r=t.pop();Object.keys(r).forEach(n=>{let o=r[n]=Vn(r[n]);(a.isArray(o)||a.isPlainObject(o))&&t.push(
o)})}return e}function ea(e){function t(r,n,o,s){zn(s);let i=r[s++];if(i==="__proto__")return!0;let c=Number.isFinite(+i),l=s>=r.length;return i=!i&&a.isArray(o)?
o.length:i,l?(a.hasOwnProp(o,i)?(o[i]=Vn(o[i]),o[i]=a.isArray(o[i])?o[i].concat(n):[o[i],n]):o[i]=n,!c):((!a.hasOwnProp(o,i)||!a.isObject(o[i]))&&(o[i]=[]),t(r,
n,o[i],s)&&a.isArray(o[i])&&(o[i]=$n(o[i])),!c)}if(a.isFormData(e)&&a.isFunction(e.entries)){let r={};return a.forEachEntry(e,(n,o)=>{t(Yi(n),o,r,0)}),Qi(r)}return null}
var St=ea;var ta=Object.freeze(["get","delete","head","options","post","put","patch","purge","link","unlink","query"]),Ct=ta;var Le=(e,t)=>e!=null&&a.hasOwnProp(e,t)?e[t]:void 0;function ra(e,t,r){if(a.isString(e))try{return(t||JSON.parse)(e),a.trim(e)}catch(n){if(n.name!=="SyntaxErro\
r")throw n}return(r||JSON.stringify)(e)}var pr={transitional:fe,adapter:["xhr","http","fetch"],transformRequest:[function(t,r){let n=r.getContentType()||"",o=n.
indexOf("application/json")>-1,s=a.isObject(t);if(s&&a.isHTMLForm(t)&&(t=new FormData(t)),a.isFormData(t))return o?JSON.stringify(St(t)):t;if(a.isArrayBuffer(t)||
a.isBuffer(t)||a.isStream(t)||a.isFile(t)||a.isBlob(t)||a.isReadableStream(t))return t;if(a.isArrayBufferView(t))return t.buffer;if(a.isURLSearchParams(t))return r.
setContentType("application/x-www-form-urlencoded;charset=utf-8",!1),t.toString();let c;if(s){let l=Le(this,"formSerializer");if(n.indexOf("application/x-www-fo\
rm-urlencoded")>-1)return dr(t,l).toString();if((c=a.isFileList(t))||n.indexOf("multipart/form-data")>-1){let f=Le(this,"env"),u=f&&f.FormData;return ue(c?{"fil\
es[]":t}:t,u&&new u,l)}}return s||o?(r.setContentType("application/json",!1),ra(t)):t}],transformResponse:[function(t){let r=Le(this,"transitional")||pr.transitional,
n=r&&r.forcedJSONParsing,o=Le(this,"responseType"),s=o==="json";if(a.isResponse(t)||a.isReadableStream(t))return t;if(t&&a.isString(t)&&(n&&!o||s)){let c=!(r&&r.
silentJSONParsing)&&s;try{return JSON.parse(t,Le(this,"parseReviver"))}catch(l){if(c)throw l.name==="SyntaxError"?h.from(l,h.ERR_BAD_RESPONSE,this,null,Le(this,
"response")):l}}return t}],timeout:0,xsrfCookieName:"XSRF-TOKEN",xsrfHeaderName:"X-XSRF-TOKEN",maxContentLength:-1,maxBodyLength:-1,env:{FormData:P.classes.FormData,
Blob:P.classes.Blob},validateStatus:function(t){return t>=200&&t<300},headers:{common:{Accept:"application/json, text/plain, */*","Content-Type":void 0}}};a.forEach(
Ct,e=>{pr.headers[e]={}});var Ne=pr;function Ze(e,t){let r=this||Ne,n=t||r,o=N.from(n.headers),s=n.data;return a.forEach(e,function(c){s=c.call(r,s,o.normalize(),t?t.status:void 0)}),o.normalize(),
s}function Ye(e){return!!(e&&e.__CANCEL__)}var hr=class extends h{constructor(t,r,n){super(t??"canceled",h.ERR_CANCELED,r,n),this.name="CanceledError",this.__CANCEL__=!0}},ne=hr;function de(e,t,r){let n=r.config.validateStatus;!r.status||!n||n(r.status)?e(r):t(new h("Request failed with status code "+r.status,r.status>=400&&r.status<500?
h.ERR_BAD_REQUEST:h.ERR_BAD_RESPONSE,r.config,r.request,r))}function mr(e){return typeof e!="string"?!1:/^([a-z][a-z\d+\-.]*:)?\/\//i.test(e)}function yr(e,t){if(!t)return e;let r=e.length;for(;r>0&&e.charCodeAt(r-1)===47;)r--;return e.slice(0,r)+"/"+t.replace(/^\/+/,"")}var na=/[\t\n\r]/g;function Qe(e){if(typeof e!="string")return e;let t=0;for(;t<e.length&&e.charCodeAt(t)<=32;)t++;return e.slice(t).replace(na,"")}var oa=/^https?:(?!\/\/)/i;function sa(e){return e&&e.replace(/(^|&)([^=&]*=)?[^&]+/g,(t,r,n="")=>`${r}${n}${Je}`)}function ia(e){let t=e.replace(/^(https?:\/{0,2})[^/?#]*@/i,
`$1${Je}@`),r=t.indexOf("#"),o=(r===-1?t:t.slice(0,r)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${Je}`);return r===-1?o:`${o}#${sa(t.slice(r+1))}`}function Wn(e,t){if(typeof e==
"string"){let r=Qe(e);if(oa.test(r))throw new h(`Invalid URL ${JSON.stringify(ia(r))}: missing "//" after protocol`,h.ERR_INVALID_URL,t)}}function Re(e,t,r,n){Wn(
t,n);let o=!mr(t);return e&&(o||r===!1)?(Wn(e,n),yr(e,t)):t}var aa={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function ca(e){try{return new URL(e)}catch{return null}}function Jn(e){var t=(typeof e=="string"?ca(e):
e)||{},r=t.protocol,n=t.host,o=t.port;if(typeof n!="string"||!n||typeof r!="string"||(r=r.split(":",1)[0],n=n.replace(/:\d*$/,""),o=parseInt(o)||aa[r]||0,!la(n,
o)))return"";var s=gr(r+"_proxy")||gr("all_proxy");return s&&s.indexOf("://")===-1&&(s=r+"://"+s),s}function la(e,t){var r=gr("no_proxy").toLowerCase();return r?
r==="*"?!1:r.split(/[,\s]/).every(function(n){if(!n)return!0;var o=n.match(/^(.+):(\d+)$/),s=o?o[1]:n,i=o?parseInt(o[2]):0;return i&&i!==t?!0:/^[.*]/.test(s)?(s.
charAt(0)==="*"&&(s=s.slice(1)),!e.endsWith(s)):e!==s}):!0}function gr(e){return process.env[e.toLowerCase()]||process.env[e.toUpperCase()]||""}var Qr=me(lo(),1),Bt=me(Ps(),1);import kt from"https";function Xa(){throw new Error("every request is made over HTTP/1.1")}var Nt={connect:Xa,constants:{}};var Yo=me(Xt(),1),Qo=me(go(),1);import{resolve as Io}from"path";import re from"zlib";var Se="1.21.1";function Ce(e){let t=/^([-+\w]{1,25}):(?:\/\/)?/.exec(e);return t&&t[1].toLowerCase()||""}var lc=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i;function Hr(e,t,r){let n=r&&r.Blob||P.classes.Blob,o=Ce(e);if(t===void 0&&n&&(t=!0),o===
"data"){e=o.length?e.slice(o.length+1):e;let s=lc.exec(e);if(!s)throw new h("Invalid URL",h.ERR_INVALID_URL);let i=s[1],c=s[2],l=s[3]?"base64":"utf8",f=s[4],u="";
i?u=c?i+c:i:c&&(u="text/plain"+c);let d=l==="base64"?Buffer.from(f.replace(/%([\da-f]{2})/gi,(m,p)=>String.fromCharCode(parseInt(p,16))),"base64"):Buffer.from(decodeURIComponent(
f),l);if(t){if(!n)throw new h("Blob is not supported",h.ERR_NOT_SUPPORT);return new n([d],{type:u})}return d}throw new h("Unsupported protocol "+o,h.ERR_NOT_SUPPORT)}import oe from"stream";var uc=["content-type","content-length"];function lt(e,t,r){if(r!=="content-only"){e.set(t);return}Object.entries(t||{}).forEach(([n,o])=>{uc.includes(n.toLowerCase())&&
e.set(n,o)})}import fc from"stream";var jr=Symbol("internals"),qr=class extends fc.Transform{constructor(t){t=a.toFlatObject(t,{maxRate:0,chunkSize:64*1024,minChunkSize:100,timeWindow:500,ticksRate:2,
samplesCount:15},null,(n,o)=>!a.isUndefined(o[n])),super({readableHighWaterMark:t.chunkSize});let r=this[jr]={timeWindow:t.timeWindow,chunkSize:t.chunkSize,maxRate:t.
maxRate,minChunkSize:t.minChunkSize,bytesSeen:0,isCaptured:!1,notifiedBytesLoaded:0,ts:Date.now(),bytes:0,onReadCallback:null};this.on("newListener",n=>{n==="pr\
ogress"&&(r.isCaptured||(r.isCaptured=!0))})}_read(t){let r=this[jr];return r.onReadCallback&&r.onReadCallback(),super._read(t)}_transform(t,r,n){let o=this[jr],
s=o.maxRate,i=this.readableHighWaterMark,c=o.timeWindow,l=1e3/c,f=s/l,u=o.minChunkSize!==!1?Math.max(o.minChunkSize,f*.01):0;s&&(u=Math.min(f,u));let d=(p,_)=>{
let b=Buffer.byteLength(p);o.bytesSeen+=b,o.bytes+=b,o.isCaptured&&this.emit("progress",o.bytesSeen),this.push(p)?process.nextTick(_):o.onReadCallback=()=>{o.onReadCallback=
null,process.nextTick(_)}},m=(p,_)=>{if(this.destroyed)return _();let b=Buffer.byteLength(p),w=null,E=i,g,x=0;if(s){let y=Date.now();(!o.ts||(x=y-o.ts)>=c)&&(o.
ts=y,g=f-o.bytes,o.bytes=g<0?-g:0,x=0),g=f-o.bytes}if(s){if(g<=0)return setTimeout(()=>{_(null,p)},c-x);g<E&&(E=Math.max(1,Math.floor(g)))}E&&b>E&&b-E>u&&(w=p.subarray(
E),p=p.subarray(0,E)),d(p,w?()=>{process.nextTick(_,null,w)}:_)};m(t,function p(_,b){if(_)return n(_);b?m(b,p):n(null)})}},Mr=qr;import{EventEmitter as jc}from"events";var wo=me(Xt(),1);import{Readable as pc}from"stream";var{asyncIterator:bo}=Symbol,dc=async function*(e){e.stream?yield*e.stream():e.arrayBuffer?yield await e.arrayBuffer():e[bo]?yield*e[bo]():yield e},Ft=dc;var hc=P.ALPHABET.ALPHA_DIGIT+"-_",ut=typeof TextEncoder=="function"?new TextEncoder:new wo.default.TextEncoder,Pe=`\r
`,mc=ut.encode(Pe),yc=2,zr=class{constructor(t,r){let{escapeName:n}=this.constructor,o=a.isString(r),s=`Content-Disposition: form-data; name="${n(t)}"${!o&&r.name?
`; filename="${n(r.name)}"`:""}${Pe}`;if(o)r=ut.encode(String(r).replace(/\r?\n|\r\n?/g,Pe));else{let i=String(r.type||"application/octet-stream").replace(/[\r\n]/g,
"");s+=`Content-Type: ${i}${Pe}`}this.headers=ut.encode(s+Pe),this.contentLength=o?r.byteLength:r.size,this.size=this.headers.byteLength+this.contentLength+yc,this.
name=t,this.value=r}async*encode(){yield this.headers;let{value:t}=this;a.isTypedArray(t)?yield t:yield*Ft(t),yield mc}static escapeName(t){return String(t).replace(
/[\r\n"]/g,r=>({"\r":"%0D","\n":"%0A",'"':"%22"})[r])}},gc=(e,t,r)=>{let{tag:n="form-data-boundary",size:o=25,boundary:s=n+"-"+P.generateString(o,hc)}=r||{};if(!a.
isFormData(e))throw new TypeError("FormData instance required");if(s.length<1||s.length>70)throw new Error("boundary must be 1-70 characters long");let i=ut.encode(
"--"+s+Pe),c=ut.encode("--"+s+"--"+Pe),l=c.byteLength,f=Array.from(e.entries()).map(([d,m])=>{let p=new zr(d,m);return l+=p.size,p});l+=i.byteLength*f.length,l=
a.toFiniteNumber(l);let u={"Content-Type":`multipart/form-data; boundary=${s}`};return Number.isFinite(l)&&(u["Content-Length"]=l),t&&t(u),pc.from((async function*(){
for(let d of f)yield i,yield*d.encode();yield c})())},Eo=gc;import bc from"stream";var $r=class extends bc.Transform{__transform(t,r,n){this.push(t),n()}_transform(t,r,n){if(t.length!==0&&(this._transform=this.__transform,
t[0]!==120)){let o=Buffer.alloc(2);o[0]=120,o[1]=156,this.push(o,r)}this.__transform(t,r,n)}},Ro=$r;var _o=me(Xt(),1),Vr=class{constructor(){this.sessions=Object.create(null)}getSession(t,r){r=Object.assign(Object.create(null),{sessionTimeout:1e3},r);let n=this.
sessions[t];if(n){let d=n.length;for(let m=0;m<d;m++){let[p,_]=n[m];if(!p.destroyed&&!p.closed&&_o.default.isDeepStrictEqual(_,r))return p}}let o=Nt.connect(t,r),
s,i,c=()=>{if(s)return;s=!0,i&&(clearTimeout(i),i=null);let d=n,m=d.length,p=m;for(;p--;)if(d[p][0]===o){m===1?delete this.sessions[t]:d.splice(p,1),o.closed||o.
close();return}},l=o.request,{sessionTimeout:f}=r;if(f!=null){let d=0;o.request=function(){let m=l.apply(this,arguments);return d++,i&&(clearTimeout(i),i=null),
m.once("close",()=>{!--d&&!s&&(i=setTimeout(()=>{i=null,c()},f))}),m}}o.once("close",c),o.once("error",c),o.once("goaway",c);let u=[o,r];return n?n.push(u):n=this.
sessions[t]=[u],o}},Oo=Vr;var wc=(e,t)=>a.isAsyncFn(e)?function(...r){let n=r.pop();e.apply(this,r).then(o=>{try{t?n(null,...t(o)):n(null,o)}catch(s){n(s)}},n)}:e,xo=wc;import{domainToASCII as Ec}from"url";var Rc=new Set(["localhost","0.0.0.0"]),Kr=e=>{let t=e.length;for(;t&&e.charCodeAt(t-1)===46;)t--;return t===e.length?e:e.slice(
0,t)},Co=e=>{let t=e.split(".");return t.length!==4||t[0]!=="127"?!1:t.every(r=>/^\d+$/.test(r)&&Number(r)>=0&&Number(r)<=255)},Wr=e=>{if(/^0[xX][0-9a-fA-F]+$/.
test(e)){let t=parseInt(e.slice(2),16);return Number.isFinite(t)?t:null}if(e.length>1&&/^0[0-7]+$/.test(e)){let t=parseInt(e,8);return Number.isFinite(t)?t:null}
if(e.length>1&&/^0[0-9]+$/.test(e))return null;if(/^[0-9]+$/.test(e)){let t=parseInt(e,10);return Number.isFinite(t)?t:null}return null},Po=e=>{if(typeof e!="st\
ring"||!e||e.indexOf(":")!==-1)return e;let t=e;if(t.charAt(0)==="["&&t.charAt(t.length-1)==="]"&&(t=t.slice(1,-1)),t=Kr(t),!/^[0-9.xXa-fA-F]+$/.test(t))return e;
let r=t.split(".");if(r.some(u=>u===""))return e;if(r.length===4){let u=r.map(Wr);return u.some(d=>d===null||d<0||d>255)?e:u.join(".")}if(r.length>4||r.length===
1)return e;let n=r.slice(0,-1),o=r[r.length-1],s=4-n.length,i=Wr(o);if(i===null)return e;let c=(1<<8*s)-1;if(i<0||i>c)return e;let l=new Array(s).fill(0);for(let u=s-
1,d=i;u>=0;u--,d>>=8)l[u]=d&255;let f=n.map(Wr);return f.some(u=>u===null||u<0||u>255)?e:[...f,...l].join(".")},Jr=e=>/^0{1,4}$/.test(e),_c=e=>{if(e==="::")return!0;
let t=e.indexOf("::");if(t!==-1){if(t!==e.lastIndexOf("::"))return!1;let n=e.slice(0,t),o=e.slice(t+2),s=n?n.split(":"):[],i=o?o.split(":"):[];return s.length+i.
length<8&&s.every(Jr)&&i.every(Jr)}let r=e.split(":");return r.length===8&&r.every(Jr)},Oc=e=>{if(e==="::1")return!0;let t=e.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);
if(t)return Co(t[1]);let r=e.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);if(r){let o=parseInt(r[1],16);return o>=32512&&o<=32767}let n=e.split(":");if(n.
length===8){for(let o=0;o<7;o++)if(!/^0+$/.test(n[o]))return!1;return/^0*1$/.test(n[7])}return!1},Ao=e=>e?Rc.has(e)||Co(e)||_c(e)?!0:Oc(e):!1,xc={http:80,https:443,
ws:80,wss:443,ftp:21},Ac=e=>{let t=e,r=0;if(t.charAt(0)==="["){let s=t.indexOf("]");if(s!==-1){let i=t.slice(1,s),c=t.slice(s+1);return c.charAt(0)===":"&&/^\d+$/.
test(c.slice(1))&&(r=Number.parseInt(c.slice(1),10)),[i,r]}}let n=t.indexOf(":"),o=t.lastIndexOf(":");return n!==-1&&n===o&&/^\d+$/.test(t.slice(o+1))&&(r=Number.
parseInt(t.slice(o+1),10),t=t.slice(0,o)),[t,r]},Sc=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i,Cc=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i,
To=e=>{if(typeof e!="string"||e.indexOf(":")===-1)return e;let t=e.match(Sc);if(t)return t[1];let r=e.match(Cc);if(r){let n=parseInt(r[1],16),o=parseInt(r[2],16);
return`${n>>8}.${n&255}.${o>>8}.${o&255}`}return e},Pc=/^(?:0|[1-9]\d{0,2})$/,vo=e=>{let t=e.split(".");return t.length===4&&t.every(r=>Pc.test(r)&&Number(r)<=255)?
t.map(Number):null},Tc=/^[0-9a-f]{1,4}$/i,vc=e=>{let t=e.split("::");if(t.length>2)return null;let r=t[0]?t[0].split(":"):[];if(t.length===2){let n=t[1]?t[1].split(
":"):[],o=8-r.length-n.length;if(o<1)return null;r.push(...new Array(o).fill("0"),...n)}return r.length!==8||r.some(n=>!Tc.test(n))?null:r.flatMap(n=>{let o=Number.
parseInt(n,16);return[o>>8&255,o&255]})},Do=e=>typeof e!="string"||!e?null:e.indexOf(":")!==-1?vc(e):vo(e),So=e=>{if(!e)return e;e.charAt(0)==="["&&e.charAt(e.length-
1)==="]"&&(e=e.slice(1,-1));let t=Kr(e);if(t.indexOf(":")!==-1)try{t=new URL("http://["+t+"]/").hostname.slice(1,-1)}catch{return t}else if(/[\u0080-\uffff]/.test(
t)){let n=/^[*.]+/.exec(t),o=n?n[0]:"",s=Ec(t.slice(o.length));if(!s)return"";t=o+Kr(s)}let r=Po(t);return r!==t?r:To(t)},Dc=e=>{let t=e,r=t.charAt(0)==="[",n=t.
charAt(t.length-1)==="]",o=t.includes("[")||t.includes("]");if(r||n){if(!r||!n||(t=t.slice(1,-1),t.indexOf(":")===-1||t.includes("[")||t.includes("]")))return null}else if(o)
return null;if(!t||t.charAt(t.length-1)===".")return null;let s=t.indexOf(":")!==-1;if(s)try{t=new URL(`http://[${t}]/`).hostname.slice(1,-1)}catch{return null}else if(t=
Po(t),!vo(t))return null;return{normalized:To(t),wasIPv6:s}},Lc=/^(.+)\/(0|[1-9]\d{0,2})$/,Nc=e=>{if(e.indexOf("/")===-1)return;let t=Lc.exec(e);if(!t)return null;
let r=Number(t[2]),n=Dc(t[1]);if(!n)return null;let{normalized:o,wasIPv6:s}=n;if(s&&o.indexOf(":")===-1){if(r<96)return null;r-=96}let i=Do(o);return!i||r>i.length*
8?null:{bytes:i,prefix:r}},Fc=(e,t,r)=>{let n=r>>3;for(let s=0;s<n;s++)if(e[s]!==t[s])return!1;let o=r&7;if(o){let s=255<<8-o&255;if((e[n]&s)!==(t[n]&s))return!1}
return!0};function Xr(e){let t;try{t=new URL(e)}catch{return!1}let r=(process.env.no_proxy||process.env.NO_PROXY||"").toLowerCase();if(!r)return!1;if(r==="*")return!0;
let n=Number.parseInt(t.port,10)||xc[t.protocol.split(":",1)[0]]||0,o=So(t.hostname.toLowerCase()),s=Do(o);return r.split(/[\s,]+/).some(i=>{if(!i)return!1;if(i===
"*")return!0;let c=Nc(i);if(c!==void 0)return c!==null&&!!s&&s.length===c.bytes.length&&Fc(s,c.bytes,c.prefix);let[l,f]=Ac(i);return l=So(l),!l||f&&f!==n?!1:(l.
charAt(0)==="*"&&(l=l.slice(1)),l.charAt(0)==="."?o.endsWith(l):o===l||Ao(o)&&Ao(l))})}function Uc(e,t){e=e||10;let r=new Array(e),n=new Array(e),o=0,s=0,i;return t=t!==void 0?t:1e3,function(l){let f=Date.now(),u=n[s];i||(i=f),r[o]=l,n[o]=f;let d=s,
m=0;for(;d!==o;)m+=r[d++],d=d%e;if(o=(o+1)%e,o===s&&(s=(s+1)%e),f-i<t)return;let p=u&&f-u;return p?Math.round(m*1e3/p):void 0}}var Lo=Uc;function Bc(e,t){let r=0,n=1e3/t,o,s,i=(u,d=Date.now())=>{r=d,o=null,s&&(clearTimeout(s),s=null),e(...u)};return[(...u)=>{let d=Date.now(),m=d-r;m>=n?i(u,d):(o=
u,s||(s=setTimeout(()=>{s=null,i(o)},n-m)))},()=>o&&i(o),(...u)=>i(u)]}var No=Bc;var Ie=(e,t,r=3)=>{let n=0,o=Lo(50,250);return No(s=>{if(!s||!a.isNumber(s.loaded))return;let i=s.loaded,c=s.lengthComputable?s.total:void 0,l=Math.max(0,c!=null?
Math.min(i,c):i),f=Math.max(0,l-n),u=o(f);n=Math.max(n,l);let d={loaded:l,total:c,progress:c?l/c:void 0,bytes:f,rate:u||void 0,estimated:u&&c?(c-l)/u:void 0,event:s,
lengthComputable:c!=null,[t?"download":"upload"]:!0};e(d)},r)},Gr=(e,t)=>{let r=e!=null;return[n=>t[0]({lengthComputable:r,total:e,loaded:n}),t[1]]},Zr=(e,t=a.asap)=>(...r)=>t(
()=>e(...r));var Fo=e=>e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102,Bo=(e,t,r)=>t+2<r&&Fo(e.charCodeAt(t+1))&&Fo(e.charCodeAt(t+2)),Uo=e=>e<=57?e-48:(e&223)-55;var kc=e=>{let t=e.length,r=0;return t>0&&e.charCodeAt(t-1)===61&&(r++,t>1&&e.charCodeAt(t-2)===61&&r++),Math.floor((t-r)*3/4)},Ic=e=>{if(e.indexOf("%")===-1)return kc(
e);let t=0,r=0,n=0;for(let s=0,i=e.length;s<i;s++){let c=e.charCodeAt(s);c===37&&Bo(e,s,i)&&(c=Uo(e.charCodeAt(s+1))*16+Uo(e.charCodeAt(s+2)),s+=2),t++,r=n,n=c}
return Math.floor((t-(n===61?r===61?2:1:0))*3/4)};var Hc=(e,t,r)=>{if(!e||typeof e!="string"||!/^data:/i.test(e))return 0;let n=e.indexOf(",");if(n<0)return 0;let o=e.slice(5,n),s=e.slice(n+1);if(r.test(o))return t(
s);let c=0;for(let l=0,f=s.length;l<f;l++){let u=s.charCodeAt(l);if(u===37&&Bo(s,l,f))c+=1,l+=2;else if(u<128)c+=1;else if(u<2048)c+=2;else if(u>=55296&&u<=56319&&
l+1<f){let d=s.charCodeAt(l+1);d>=56320&&d<=57343?(c+=4,l++):c+=3}else c+=3}return c};function ko(e){return Hc(e,Ic,/;base64$/i)}var Ho={flush:re.constants.Z_SYNC_FLUSH,finishFlush:re.constants.Z_SYNC_FLUSH},qc={flush:re.constants.BROTLI_OPERATION_FLUSH,finishFlush:re.constants.BROTLI_OPERATION_FLUSH},
Mc={flush:re.constants.ZSTD_e_flush,finishFlush:re.constants.ZSTD_e_flush},es=a.isFunction(re.createBrotliDecompress),ts=a.isFunction(re.createZstdDecompress),rs="\
gzip, compress, deflate"+(es?", br":""),zc=rs+(ts?", zstd":""),jo=typeof process<"u"&&process.nextTick?process.nextTick.bind(process):a.asap,{http:$c,https:Vc}=Qo.default,
It=/https:?/,qo=Symbol("axios.http.socketListener"),Ut=Symbol("axios.http.currentReq");function Wc(e){let t=this[Ut];t&&!t.destroyed&&t.destroy(e)}var Yr=Symbol(
"axios.http.installedTunnel"),Jc=new Map,Mo=new WeakMap,zo=new WeakMap,Kc=["createConnection","getName"],Xc=["addRequest","createSocket","removeSocket","keepSoc\
ketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],$o={22:21,24:5};function Gc(e=process.versions&&process.versions.node){if(!e)return!1;let[
t,r]=e.split(".").map(n=>Number(n));return!Number.isInteger(t)||!Number.isInteger(r)?!1:t>24?!0:$o[t]!=null&&r>=$o[t]}function Vo(e,t=process.versions&&process.
versions.node){if(!Gc(t))return!1;let r=e&&e.options;return!!(r&&a.hasOwnProp(r,"proxyEnv")&&r.proxyEnv!=null)}function Zc(e,t,r){return It.test(e.protocol)?r||
kt.globalAgent:t||Bt.default.globalAgent}function Yc(e,t){if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.has("--use-env-proxy"))return e;
let r=e||t.globalAgent,n=r&&r.options;if(!(r instanceof t.Agent)||r.protocol!==t.globalAgent.protocol||!n||!a.hasOwnProp(n,"proxyEnv")||typeof n.proxyEnv!="obje\
ct"||n.proxyEnv===null)return e;for(let s of Xc)if(a.isFunction(t.Agent.prototype[s])&&r[s]!==t.Agent.prototype[s])throw new h("proxy: false cannot adapt an age\
nt overriding "+s+"; use an agent constructed without proxyEnv",h.ERR_BAD_OPTION_VALUE);let o=zo.get(r);if(!o){o=new t.Agent({...n,proxyEnv:void 0});let s=r.destroy;
r.destroy=function(){try{return s.apply(this,arguments)}finally{o.destroy()}},zo.set(r,o)}for(let s of Kc)o[s]=r[s]===t.Agent.prototype[s]?t.Agent.prototype[s]:
ye(r[s],r);return o}function Wo(e,t,r){let n=It.test(e.protocol),o=Yc(n?r:t,n?kt:Bt.default);e.agent=o,e.agents&&(e.agents[n?"https":"http"]=o)}function Qc(e,t){
let r=e.protocol+"//"+e.hostname+":"+(e.port||"")+"#"+(e.auth||""),n=t?Mo.get(t)||Mo.set(t,new Map).get(t):Jc,o=n.get(r);if(o)return o;let s=t&&t.options?{...t.
options,...e}:e;o=new Qr.default(s);let i=o.callback;return o.callback=function(l,f){let u=t||kt.globalAgent,d=u&&u.options;return i.call(this,l,{...d,...f})},o[Yr]=
!0,n.set(r,o),o}var Jo=P.protocols.map(e=>e+":"),Ko=e=>{if(!a.isString(e))return e;try{return decodeURIComponent(e)}catch{return e}},Xo=(e,[t,r])=>(e.on("end",r).
on("error",r),t),el=new Oo;function tl(e,t,r){os(e,r)||(ns(e.headers,new Set(["authorization","cookie"])),delete e.auth),e.beforeRedirects.proxy&&e.beforeRedirects.
proxy(e),e.beforeRedirects.auth&&e.beforeRedirects.auth(e),e.beforeRedirects.sensitiveHeaders&&e.beforeRedirects.sensitiveHeaders(e,r),e.beforeRedirects.direct&&
e.beforeRedirects.direct(e),e.beforeRedirects.config&&e.beforeRedirects.config(e,t,r)}function ns(e,t){e&&Object.keys(e).forEach(r=>{t.has(r.toLowerCase())&&delete e[r]})}
function os(e,t){if(!t)return!1;try{return new URL(t.url).origin===new URL(e.href).origin}catch{return!1}}function ss(e,t,r,n,o,s,i=!0){let c=t,l=Zc(e,s,o);if(!c&&
c!==!1&&i&&!Vo(l)){let f=Jn(r);f&&(Xr(r)||(c=new URL(f)))}if(n&&e.headers)for(let f of Object.keys(e.headers))f.toLowerCase()==="proxy-authorization"&&delete e.
headers[f];if(n&&e.agent&&e.agent[Yr]&&(e.agent=void 0),n&&e.agents&&e.agents.https&&e.agents.https[Yr]&&(e.agents.https=o),c){let f=c instanceof URL,u=b=>f||a.
hasOwnProp(c,b)?c[b]:void 0,d=u("username"),m=u("password"),p=a.hasOwnProp(c,"auth")?c.auth:void 0;if(d&&(p=(d||"")+":"+(m||"")),p){let b=typeof p=="object",w=b&&
a.hasOwnProp(p,"username")?p.username:void 0,E=b&&a.hasOwnProp(p,"password")?p.password:void 0;if(!!(w||E))p=(w||"")+":"+(E||"");else if(b)throw new h("Invalid \
proxy authorization",h.ERR_BAD_OPTION,{proxy:c})}if(It.test(e.protocol)){if(!(o instanceof Qr.default)){let b=u("hostname")||u("host"),w=u("port"),E=u("protocol"),
g=E?E.includes(":")?E:`${E}:`:"http:",x=b&&b.includes(":")&&!b.startsWith("[")?`[${b}]`:b,y=new URL(`${g}//${x}${w?":"+w:""}`),M={protocol:y.protocol,hostname:y.
hostname.replace(/^\[|\]$/g,""),port:y.port,auth:p&&typeof p=="string"?p:void 0};y.protocol==="https:"&&(M.ALPNProtocols=["http/1.1"]);let L=Qc(M,o);e.agent=L,e.
agents&&(e.agents.https=L)}}else{if(p){let g=Buffer.from(p,"utf8").toString("base64");e.headers["Proxy-Authorization"]="Basic "+g}let b=!1;for(let g of Object.keys(
e.headers))if(g.toLowerCase()==="host"){b=!0;break}b||(e.headers.host=e.hostname+(e.port?":"+e.port:""));let w=u("hostname")||u("host");e.hostname=w,e.host=w,e.
port=u("port"),e.path=r;let E=u("protocol");E&&(e.protocol=E.includes(":")?E:`${E}:`)}}return e.beforeRedirects.proxy=function(u){ss(u,t,u.href,!0,o,s,i)},!!(c||
t!==!1&&i&&Vo(l))}var rl=typeof process<"u"&&a.kindOf(process)==="process",nl=e=>new Promise((t,r)=>{let n,o,s=(l,f)=>{o||(o=!0,n&&n(l,f))},i=l=>{s(l),t(l)},c=l=>{
s(l,!0),r(l)};e(i,c,l=>n=l).catch(c)}),ol=({address:e,family:t})=>{if(!a.isString(e))throw new h("address must be a string",h.ERR_BAD_OPTION_VALUE);return{address:e,
family:t||(e.indexOf(".")<0?6:4)}},Go=(e,t)=>ol(a.isObject(e)?e:{address:e,family:t}),Zo=new WeakMap,sl=e=>{let t=Zo.get(e);if(t)return t;let r=xo(e,n=>a.isArray(
n)?n:[n]);return t=(n,o,s)=>{r(n,o,(i,c,l)=>{if(i)return s(i);let f;try{f=a.isArray(c)?c.map(u=>Go(u)):[Go(c,l)]}catch(u){return s(u)}o.all?s(i,f):s(i,f[0].address,
f[0].family)})},Zo.set(e,t),t},il={request(e,t){let r=e.protocol+"//"+e.hostname+":"+(e.port||(e.protocol==="https:"?443:80)),{http2Options:n,headers:o}=e,s=el.
getSession(r,n),{HTTP2_HEADER_SCHEME:i,HTTP2_HEADER_METHOD:c,HTTP2_HEADER_PATH:l,HTTP2_HEADER_STATUS:f}=Nt.constants,u={[i]:e.protocol.replace(":",""),[c]:e.method,
[l]:e.path};a.forEach(o,(m,p)=>{p.charAt(0)!==":"&&(u[p]=m)});let d=s.request(u);return d.once("response",m=>{let p=d;m=Object.assign({},m);let _=m[f];delete m[f],
p.headers=m,p.statusCode=+_,t(p)}),d}},is=rl&&function(t){return nl(async function(n,o,s){let i=R=>a.getSafeProp(t,R),c=i("transitional")||fe,l=i("data"),f=i("l\
ookup"),u=i("family"),d=i("httpVersion");d===void 0&&(d=1);let m=d,p=i("http2Options"),_=i("proxy"),b=i("httpAgent"),w=i("httpsAgent"),E=i("responseType"),g=i("\
responseEncoding"),x=i("socketPath"),y=i("method").toUpperCase(),M=i("maxRedirects"),L=i("maxBodyLength"),C=i("maxContentLength"),S=i("decompress"),F,V=!1,A,Z;try{
d=+d}catch{throw new h("Invalid protocol version: value is not a number",h.ERR_BAD_OPTION_VALUE,t)}if(Number.isNaN(d))throw new h(`Invalid protocol version: '${m}\
' is not a number`,h.ERR_BAD_OPTION_VALUE,t);if(d!==1&&d!==2)throw new h(`Unsupported protocol version '${d}'`,h.ERR_BAD_OPTION_VALUE,t);let le=d===2;f&&(f=sl(f));
let je=new jc;function ie(R){try{je.emit("abort",!R||R.type?new ne(null,t,A):R)}catch{}}function ht(){Z&&(clearTimeout(Z),Z=null)}function Os(){let R=i("timeout"),
O=R?"timeout of "+R+"ms exceeded":"timeout exceeded",T=i("timeoutErrorMessage");return T&&(O=T),new h(O,c.clarifyTimeoutError?h.ETIMEDOUT:h.ECONNABORTED,t,A)}je.
once("abort",o);let zt=()=>{ht(),t.cancelToken&&t.cancelToken.unsubscribe(ie),t.signal&&t.signal.removeEventListener("abort",ie),je.removeAllListeners()};(t.cancelToken||
t.signal)&&(t.cancelToken&&t.cancelToken.subscribe(ie),t.signal&&(t.signal.aborted?ie():t.signal.addEventListener("abort",ie))),s((R,O)=>{if(F=!0,ht(),O){V=!0,zt();
return}let{data:T}=R;if(T instanceof oe.Readable||T instanceof oe.Duplex){let $=oe.finished(T,()=>{$(),zt()})}else zt()});let fn=Re(i("baseURL"),i("url"),i("all\
owAbsoluteUrls"),t),xs=x?"http://localhost":P.hasBrowserEnv?P.origin:void 0,z=new URL(fn,xs),qe=z.protocol||Jo[0];if(qe==="data:"){if(C>-1){let O=String(i("url")||
fn||"");if(ko(O)>C)return o(new h("maxContentLength size of "+C+" exceeded",h.ERR_BAD_RESPONSE,t))}let R;if(y!=="GET")return de(n,o,{status:405,statusText:"meth\
od not allowed",headers:{},config:t});try{R=Hr(i("url"),E==="blob",{Blob:t.env&&t.env.Blob})}catch(O){throw h.from(O,h.ERR_BAD_REQUEST,t)}return C>-1&&(E==="blo\
b"?R.size:R.length)>C?o(new h("maxContentLength size of "+C+" exceeded",h.ERR_BAD_RESPONSE,t)):(E==="text"?(R=R.toString(g),(!g||g==="utf8")&&(R=a.stripBOM(R))):
E==="stream"&&(R=oe.Readable.from(R)),de(n,o,{data:R,status:200,statusText:"OK",headers:new N,config:t}))}if(Jo.indexOf(qe)===-1)return o(new h("Unsupported pro\
tocol "+qe,h.ERR_BAD_REQUEST,t));let Y=N.from(t.headers).normalize();Y.set("User-Agent","axios/"+Se,!1);let{onUploadProgress:$t,onDownloadProgress:Vt}=t,mt=t.maxRate,
yt,gt;if(a.isSpecCompliantForm(l)){let R=Y.getContentType(/boundary=([-_\w\d]{10,70})/i);l=Eo(l,O=>{Y.set(O)},{tag:`axios-${Se}-boundary`,boundary:R&&R[1]||void 0})}else if(a.
isFormData(l)&&a.isFunction(l.getHeaders)&&l.getHeaders!==Object.prototype.getHeaders){if(lt(Y,l.getHeaders(),i("formDataHeaderPolicy")),!Y.hasContentLength())try{
let R=await Yo.default.promisify(l.getLength).call(l);Number.isFinite(R)&&R>=0&&Y.setContentLength(R)}catch{}}else if(a.isBlob(l)||a.isFile(l))l.size&&Y.setContentType(
l.type||"application/octet-stream"),Y.setContentLength(l.size||0),l=oe.Readable.from(Ft(l));else if(l&&!a.isStream(l)){if(!Buffer.isBuffer(l))if(a.isArrayBuffer(
l))l=Buffer.from(new Uint8Array(l));else if(a.isString(l))l=Buffer.from(l,"utf-8");else return o(new h("Data after transformation must be a string, an ArrayBuff\
er, a Buffer, or a Stream",h.ERR_BAD_REQUEST,t));if(Y.setContentLength(l.length,!1),L>-1&&l.length>L)return o(new h("Request body larger than maxBodyLength limi\
t",h.ERR_BAD_REQUEST,t))}let As=a.toFiniteNumber(Y.getContentLength());a.isArray(mt)?(yt=mt[0],gt=mt[1]):yt=gt=mt,l&&($t||yt)&&(a.isStream(l)||(l=oe.Readable.from(
l,{objectMode:!1})),l=oe.pipeline([l,new Mr({maxRate:a.toFiniteNumber(yt)})],a.noop),$t&&l.on("progress",Xo(l,Gr(As,Ie(Zr($t,jo),!1,3)))));let he,Wt=i("auth");if(Wt){
let R=a.getSafeProp(Wt,"username")||"",O=a.getSafeProp(Wt,"password")||"";he=R+":"+O}if(!he&&(z.username||z.password)){let R=Ko(z.username),O=Ko(z.password);he=
R+":"+O}he&&Y.delete("authorization");let dn;try{dn=Ee(z.pathname+z.search,i("params"),i("paramsSerializer")).replace(/^\?/,"")}catch(R){return o(h.from(R,h.ERR_BAD_REQUEST,
t,null,null,{url:i("url"),exists:!0}))}Y.set("Accept-Encoding",a.hasOwnProp(c,"advertiseZstdAcceptEncoding")&&c.advertiseZstdAcceptEncoding===!0?zc:rs,!1),le&&f&&
(p=Object.assign(Object.create(null),p,{lookup:f}));let U=Object.assign(Object.create(null),{path:dn,method:y,headers:_t(Y),agents:{http:b,https:w},auth:he,protocol:qe,
family:u,beforeRedirect:tl,beforeRedirects:Object.create(null),http2Options:p,createConnection:void 0});!a.isUndefined(f)&&(U.lookup=f);let pn=!1;if(x){if(typeof x!=
"string")return o(new h("socketPath must be a string",h.ERR_BAD_OPTION_VALUE,t));let R=i("allowedSocketPaths");if(R!=null){let O=Array.isArray(R)?R:[R],T=Io(x);
if(!O.some(v=>typeof v=="string"&&Io(v)===T))return o(new h(`socketPath "${x}" is not permitted by allowedSocketPaths`,h.ERR_BAD_OPTION_VALUE,t))}U.socketPath=x}else
U.hostname=z.hostname.startsWith("[")?z.hostname.slice(1,-1):z.hostname,U.port=z.port,pn=ss(U,_,qe+"//"+z.hostname+(z.port?":"+z.port:"")+U.path,!1,w,b,!le);let Me,
hn=!1,Jt=It.test(U.protocol);if(!le&&_===!1?(Wo(U,b,w),U.beforeRedirects.direct=R=>{Wo(R,b,w)}):U.agent==null&&(U.agent=Jt?w:b),le){if(pn)return o(new h("HTTP/2\
 requests with a proxy are not supported",h.ERR_NOT_SUPPORT,t));Me=il}else{let R=i("transport");if(R)Me=R;else if(M===0)Me=Jt?kt:Bt.default,hn=!0;else{U.sensitiveHeaders=
[],M&&(U.maxRedirects=M);let O=i("beforeRedirect");if(O&&(U.beforeRedirects.config=O),he){let $=z.origin,v=he;U.beforeRedirects.auth=function(J){try{new URL(J.href).
origin===$&&(J.auth=v)}catch{}}}let T=i("sensitiveHeaders");if(T!=null){if(!a.isArray(T))return o(new h("sensitiveHeaders must be an array of strings",h.ERR_BAD_OPTION_VALUE,
t));let $=new Set;for(let v of T){if(!a.isString(v))return o(new h("sensitiveHeaders must be an array of strings",h.ERR_BAD_OPTION_VALUE,t));$.add(v.toLowerCase())}
$.size&&(U.sensitiveHeaders=Array.from($),U.beforeRedirects.sensitiveHeaders=function(W,J){os(W,J)||ns(W.headers,$)})}Me=Jt?Vc:$c}}L>-1?U.maxBodyLength=L:U.maxBodyLength=
1/0,U.insecureHTTPParser=!!i("insecureHTTPParser"),A=Me.request(U,function(O){if(ht(),A.destroyed)return;let T=[O],$=a.toFiniteNumber(O.headers["content-length"]);
if(Vt||gt){let j=new Mr({maxRate:a.toFiniteNumber(gt)});Vt&&j.on("progress",Xo(j,Gr($,Ie(Zr(Vt,jo),!0,3)))),T.push(j)}let v=O,W=O.req||A;if(S!==!1&&O.headers["c\
ontent-encoding"])switch((y==="HEAD"||O.statusCode===204)&&delete O.headers["content-encoding"],(O.headers["content-encoding"]||"").toLowerCase()){case"gzip":case"\
x-gzip":case"compress":case"x-compress":T.push(re.createUnzip(Ho)),delete O.headers["content-encoding"];break;case"deflate":T.push(new Ro),T.push(re.createUnzip(
Ho)),delete O.headers["content-encoding"];break;case"br":es&&(T.push(re.createBrotliDecompress(qc)),delete O.headers["content-encoding"]);break;case"zstd":ts&&(T.
push(re.createZstdDecompress(Mc)),delete O.headers["content-encoding"]);break}v=T.length>1?oe.pipeline(T,a.noop):T[0];let J={status:O.statusCode,statusText:O.statusMessage,
headers:new N(O.headers),config:t,request:W};if(E==="stream"){if(C>-1){let j=C,bt=v;async function*ze(){let k=0;for await(let mn of bt){if(k+=mn.length,k>j)throw new h(
"maxContentLength size of "+j+" exceeded",h.ERR_BAD_RESPONSE,t,W);yield mn}}v=oe.Readable.from(ze(),{objectMode:!1})}J.data=v,de(n,o,J)}else{let j=[],bt=0;v.on(
"data",function(k){j.push(k),bt+=k.length,C>-1&&bt>C&&(V=!0,v.destroy(),ie(new h("maxContentLength size of "+C+" exceeded",h.ERR_BAD_RESPONSE,t,W)))}),v.on("abo\
rted",function(){if(V)return;let k=new h("stream has been aborted",h.ERR_BAD_RESPONSE,t,W,J);v.destroy(k),o(k)}),v.on("error",function(k){V||o(h.from(k,null,t,W,
J))}),v.on("end",function(){try{let k=j.length===1?j[0]:Buffer.concat(j);E!=="arraybuffer"&&(k=k.toString(g),(!g||g==="utf8")&&(k=a.stripBOM(k))),J.data=k}catch(k){
return o(h.from(k,null,t,J.request,J))}de(n,o,J)})}je.once("abort",j=>{v.destroyed||(v.emit("error",j),v.destroy())})}),je.once("abort",R=>{A.close?A.close():A.
destroy(R)}),A.on("error",function(O){o(h.from(O,null,t,A))});let Kt=new Set;if(A.on("socket",function(O){typeof O.setKeepAlive=="function"&&O.setKeepAlive(!0,1e3*
60),O[qo]||(O.on("error",Wc),O[qo]=!0),O[Ut]=A,Kt.add(O)}),A.once("close",function(){ht();for(let O of Kt)O[Ut]===A&&(O[Ut]=null);Kt.clear()}),i("timeout")){let R=parseInt(
i("timeout"),10);if(Number.isNaN(R)){ie(new h("error trying to parse `config.timeout` to int",h.ERR_BAD_OPTION_VALUE,t,A));return}let O=function(){F||ie(Os())};
hn&&R>0&&(Z=setTimeout(O,R)),A.setTimeout(R,O)}else A.setTimeout(0);if(a.isStream(l)){let R=!1,O=!1;l.on("end",()=>{R=!0}),l.once("error",$=>{O=!0,A.destroy($)}),
l.on("close",()=>{!R&&!O&&ie(new ne("Request stream has been aborted",t,A))});let T=l;if(L>-1){let $=L,v=0;T=oe.pipeline([l,new oe.Transform({transform(W,J,j){if(v+=
W.length,v>$)return j(new h("Request body larger than maxBodyLength limit",h.ERR_BAD_REQUEST,t,A));j(null,W)}})],a.noop),T.on("error",W=>{A.destroyed||A.destroy(
W)})}T.pipe(A)}else l&&A.write(l),A.end()})};var as=e=>{try{return decodeURIComponent(e)}catch{return e}},Ht=P.hasStandardBrowserEnv?{write(e,t,r,n,o,s,i){if(typeof document>"u")return;let c=[`${e}=${encodeURIComponent(
t)}`];a.isNumber(r)&&c.push(`expires=${new Date(r).toUTCString()}`),a.isString(n)&&c.push(`path=${n}`),a.isString(o)&&c.push(`domain=${o}`),s===!0&&c.push("secu\
re"),a.isString(i)&&c.push(`SameSite=${i}`),document.cookie=c.join("; ")},read(e){if(typeof document>"u")return null;let t=document.cookie;if(!t)return null;let r=t.
split(";");for(let n=0;n<r.length;n++){let o=r[n].replace(/^\s+/,""),s=o.indexOf("=");if(s!==-1&&o.slice(0,s)===e)return as(o.slice(s+1))}return null},async readAsync(e){
try{let t=typeof window<"u"&&window.cookieStore;if(t&&a.isFunction(t.get)){let r=await t.get(e);return r?as(r.value):null}}catch{}return this.read(e)},remove(e){
this.write(e,"",Date.now()-864e5,"/")}}:{write(){},read(){return null},async readAsync(){return null},remove(){}};var cs=P.hasStandardBrowserEnv?(e=>t=>(t=new URL(t,document.baseURI||P.origin),e.protocol===t.protocol&&e.host===t.host&&e.port===t.port))(new URL(P.origin)):()=>!0;function en(e){let t=[{value:e}],r=new WeakSet,n=new WeakSet;for(;t.length;){let{value:o,done:s}=t.pop();if(!a.isPlainObject(o)&&!a.isArray(o))continue;if(s){r.
delete(o);continue}if(r.has(o))throw new h("Circular reference detected in params",h.ERR_BAD_OPTION_VALUE);if(n.has(o))continue;n.add(o),r.add(o),t.push({value:o,
done:!0});let i=Object.keys(o);Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor&&Object.getOwnPropertySymbols(o).forEach(c=>{let l=Object.getOwnPropertyDescriptor(
o,c);l&&l.enumerable&&i.push(c)}),i.forEach(c=>{if(c==="__proto__"||c==="constructor"||c==="prototype"){let l=Object.getOwnPropertyDescriptor(o,c);l&&a.hasOwnProp(
l,"value")&&t.push({value:l.value})}else t.push({value:o[c]})})}}var ls=e=>e instanceof N?{...e}:e,rn=e=>Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor?Object.keys(e).concat(Object.getOwnPropertySymbols(e).filter(
t=>{let r=Object.getOwnPropertyDescriptor(e,t);return r&&r.enumerable})):Object.keys(e);function al(e,t){let r=[],n=new WeakMap,o={};function s(c,l){if(!a.isPlainObject(
l))return a.isArray(l)?l.slice():l;let f=a.isPlainObject(c)?c:o,u=n.get(l);if(u||(u=new WeakMap,n.set(l,u)),u.has(f))return u.get(f);let d={};return u.set(f,d),
r.push({base:f,source:l,result:d}),d}let i=a.isUndefined(t)?s(void 0,e):s(e,t);for(;r.length;){let{base:c,source:l,result:f}=r.pop(),u=new Set(rn(c)),d=new Set(
rn(l));new Set([...u,...d]).forEach(p=>{if(p==="__proto__"||p==="constructor"||p==="prototype")return;let _=d.has(p),b=_?l[p]:void 0,w=(!_||a.isPlainObject(b))&&
u.has(p)?c[p]:void 0;f[p]=_?s(w,b):s(void 0,w)})}return en(i),i}function pe(e,t,r,n){return a.isPlainObject(e)&&a.isPlainObject(t)?a.merge.call({caseless:n},e,t):
a.isPlainObject(t)?a.merge({},t):a.isArray(t)?t.slice():t}function fs(e,t,r,n){if(a.isUndefined(t)){if(!a.isUndefined(e))return pe(void 0,e,r,n)}else return pe(
e,t,r,n)}function tn(e,t){if(!a.isUndefined(t))return pe(void 0,t)}function D(e,t){if(a.isUndefined(t)){if(!a.isUndefined(e))return pe(void 0,e)}else return pe(
void 0,t)}function cl(e,t,r){let n=a.hasOwnProp(t,"transitional")?t.transitional:void 0;if(!a.isUndefined(n))if(a.isPlainObject(n)){if(a.hasOwnProp(n,r))return n[r]}else
return;let o=a.hasOwnProp(e,"transitional")?e.transitional:void 0;if(a.isPlainObject(o)&&a.hasOwnProp(o,r))return o[r]}function nn(e,t,r,n,o){if(a.hasOwnProp(o,
r))return pe(e,t);if(a.hasOwnProp(n,r))return pe(void 0,e)}function ll(e,t,r){return fs(ls(e),ls(t),r,!0)}var ul=Object.freeze({__proto__:null,value:Object.prototype.
hasOwnProperty,enumerable:!1,writable:!0,configurable:!0}),us={url:tn,method:tn,data:tn,baseURL:D,transformRequest:D,transformResponse:D,params:al,paramsSerializer:D,
timeout:D,timeoutErrorMessage:D,withCredentials:D,withXSRFToken:D,adapter:D,responseType:D,xsrfCookieName:D,xsrfHeaderName:D,onUploadProgress:D,onDownloadProgress:D,
decompress:D,maxContentLength:D,maxBodyLength:D,beforeRedirect:D,transport:D,httpAgent:D,httpsAgent:D,cancelToken:D,socketPath:D,allowedSocketPaths:D,responseEncoding:D,
validateStatus:nn,headers:ll};function se(e,t){e=e||{},t=t||{};let r=Object.create(null);Object.defineProperty(r,"hasOwnProperty",ul);let n=rn({...e,...t});for(let o=0,
s=n.length;o<s;o++){let i=n[o];if(i==="__proto__"||i==="constructor"||i==="prototype")continue;let c=a.hasOwnProp(us,i)?us[i]:fs,l=a.hasOwnProp(e,i)?e[i]:void 0,
f=a.hasOwnProp(t,i)?t[i]:void 0,u=c===nn?c(l,f,i,e,t):c(l,f,i);a.isUndefined(u)&&c!==nn||(r[i]=u)}return a.hasOwnProp(t,"validateStatus")&&a.isUndefined(t.validateStatus)&&
cl(e,t,"validateStatusUndefinedResolves")===!1&&(a.hasOwnProp(e,"validateStatus")?r.validateStatus=pe(void 0,e.validateStatus):delete r.validateStatus),r}var ds=e=>encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi,(t,r)=>String.fromCharCode(parseInt(r,16))),fl=e=>Ht.read(e);function dl(e,t=fl){let r=se({},e),n=p=>a.
hasOwnProp(r,p)?r[p]:void 0,o=n("data"),s=n("withXSRFToken"),i=n("xsrfHeaderName"),c=n("xsrfCookieName"),l=n("headers"),f=n("auth"),u=n("baseURL"),d=n("allowAbs\
oluteUrls"),m=n("url");if(r.headers=l=N.from(l),r.url=Ee(Re(u,m,d,r),n("params"),n("paramsSerializer")),f){let p=a.getSafeProp(f,"username")||"",_=a.getSafeProp(
f,"password")||"",b=n("transitional"),w=b&&a.hasOwnProp(b,"encodeBasicAuthUsername")&&b.encodeBasicAuthUsername===!0;try{l.set("Authorization","Basic "+btoa((w?
ds(p):p)+":"+(_?ds(_):"")))}catch(E){throw h.from(E,h.ERR_BAD_OPTION_VALUE,e)}}if(a.isFormData(o)){let p=a.getSafeProp(o,"getHeaders");P.hasStandardBrowserEnv||
P.hasStandardBrowserWebWorkerEnv||a.isReactNative(o)?l.setContentType(void 0):a.isFunction(p)&&lt(l,p.call(o),n("formDataHeaderPolicy"))}if(P.hasStandardBrowserEnv&&
(a.isFunction(s)&&(s=s(r)),s===!0||s==null&&cs(r.url))){let _=i&&c&&t(c);_&&l.set(i,_)}return r}var ps=dl;var pl=typeof XMLHttpRequest<"u",hs=pl&&function(e){return new Promise(function(r,n){let o;try{let S=P.hasStandardBrowserEnv&&typeof window<"u"&&window.cookieStore;
o=S&&a.isFunction(S.get)}catch{}let s,i=ps(e,o?S=>(s=S,null):void 0),c=i.data,l=N.from(i.headers).normalize(),{responseType:f,onUploadProgress:u,onDownloadProgress:d}=i,
m,p,_,b,w,E,g;function x(){clearTimeout(p);try{w&&w()}catch(S){setTimeout(()=>{throw S})}try{E&&E()}catch(S){setTimeout(()=>{throw S})}y&&(b&&y.removeEventListener(
"progress",b),y.upload&&(_&&y.upload.removeEventListener("progress",_),w&&y.upload.removeEventListener("loadend",w))),i.cancelToken&&i.cancelToken.unsubscribe(m),
i.signal&&i.signal.removeEventListener("abort",m)}let y=new XMLHttpRequest;y.open(i.method.toUpperCase(),i.url,!0),y.timeout=i.timeout;function M(S){if(!y)return;
if(y.status===0&&(Ce(Qe(i.url))||Ce(P.origin))!=="file"&&!(y.responseURL&&y.responseURL.startsWith("file:"))){n(new h("Request aborted",h.ECONNABORTED,e,y)),x(),
y=null;return}try{S?g&&g(S):E&&E()}catch(Z){setTimeout(()=>{throw Z})}if(!y)return;let F=N.from("getAllResponseHeaders"in y&&y.getAllResponseHeaders()),A={data:!f||
f==="text"||f==="json"?y.responseText:y.response,status:y.status,statusText:y.statusText,headers:F,config:e,request:y};de(function(le){r(le),x()},function(le){n(
le),x()},A),y=null}if("onloadend"in y?y.onloadend=M:y.onreadystatechange=function(){!y||y.readyState!==4||y.status===0&&!(y.responseURL&&y.responseURL.startsWith(
"file:"))||setTimeout(M)},y.onabort=function(){y&&(n(new h("Request aborted",h.ECONNABORTED,e,y)),x(),y=null)},y.onerror=function(F){let V=F&&F.message?F.message:
"Network Error",A=new h(V,h.ERR_NETWORK,e,y);A.event=F||null,n(A),x(),y=null},y.ontimeout=function(){if(!y)return;let F=i.timeout?"timeout of "+i.timeout+"ms ex\
ceeded":"timeout exceeded",V=i.transitional||fe;i.timeoutErrorMessage&&(F=i.timeoutErrorMessage),n(new h(F,V.clarifyTimeoutError?h.ETIMEDOUT:h.ECONNABORTED,e,y)),
x(),y=null},c===void 0&&l.setContentType(null),a.isUndefined(i.withCredentials)||(y.withCredentials=!!i.withCredentials),f&&f!=="json"&&(y.responseType=i.responseType),
d&&([b,E,g]=Ie(d,!0),y.addEventListener("progress",b)),u&&y.upload&&([_,w]=Ie(u),y.upload.addEventListener("progress",_),y.upload.addEventListener("loadend",w)),
i.cancelToken||i.signal){if(m=S=>{if(!y)return;n(!S||S.type?new ne(null,e,y):S);let F=y;x(),y=null,F.abort()},i.cancelToken&&i.cancelToken.subscribe(m),!y)return;
i.signal&&(i.signal.aborted?m():i.signal.addEventListener("abort",m))}if(!y)return;let L=Ce(i.url);if(L&&!P.protocols.includes(L)){n(new h("Unsupported protocol\
 "+L+":",h.ERR_BAD_REQUEST,e)),x();return}let C=()=>{y&&("setRequestHeader"in y&&a.forEach(_t(l),function(F,V){y.setRequestHeader(V,F)}),y.send(c||null))};if(s){
let S=typeof performance<"u"&&a.isFunction(performance.now)?()=>performance.now():Date.now,F=y.timeout>0?S()+Number(y.timeout):void 0,V=()=>{if(!y)return;let A=y;
A.ontimeout(),A.abort()};if(F!==void 0){let A=()=>{let Z=F-S();Z>0?p=setTimeout(A,Math.min(Z,2147483647)):V()};A()}Ht.readAsync(s).then(A=>{if(y){if(F!==void 0&&
S()>=F){V();return}if(A){let Z=a.hasOwnProp(i,"xsrfHeaderName")&&i.xsrfHeaderName;l.set(Z,A)}C()}}).catch(A=>{y&&(n(h.from(A,null,e,y)),x(),y=null)})}else C()})};function ms(){throw new Error("every request names the adapter http")}var on={http:is,xhr:hs,fetch:{get:ms}};a.forEach(on,(e,t)=>{if(e){try{Object.defineProperty(e,"name",{__proto__:null,value:t})}catch{}Object.defineProperty(e,"a\
dapterName",{__proto__:null,value:t})}});var ys=e=>`- ${e}`,ml=e=>a.isFunction(e)||e===null||e===!1;function yl(e,t){e=a.isArray(e)?e:[e];let{length:r}=e,n,o,s={};
for(let i=0;i<r;i++){n=e[i];let c;if(o=n,!ml(n)&&(o=on[(c=String(n)).toLowerCase()],o===void 0))throw new h(`Unknown adapter '${c}'`);if(o&&(a.isFunction(o)||(o=
o.get(t))))break;s[c||"#"+i]=o}if(!o){let i=Object.entries(s).map(([l,f])=>`adapter ${l} `+(f===!1?"is not supported by the environment":"is not available in th\
e build")),c=r?i.length>1?`since :
`+i.map(ys).join(`
`):" "+ys(i[0]):"as no adapter specified";throw new h("There is no suitable adapter to dispatch the request "+c,h.ERR_NOT_SUPPORT)}return o}var jt={getAdapter:yl,
adapters:on};function sn(e){if(e.cancelToken&&e.cancelToken.throwIfRequested(),e.signal&&e.signal.aborted)throw new ne(null,e)}function gl(){return typeof performance<"u"&&a.
isFunction(performance.now)?()=>performance.now():Date.now}function gs(e,t){return Math.max(0,Math.round(e()-t))}function ft(e){let t=a.toSafeFlatObject(e);sn(t),
t.headers=N.from(a.getSafeProp(t,"headers")),t.data=Ze.call(t,t.transformRequest),["post","put","patch"].indexOf(t.method)!==-1&&t.headers.setContentType("appli\
cation/x-www-form-urlencoded",!1);let r=jt.getAdapter(t.adapter||Ne.adapter,t),n=gl(),o=n();return r(t).then(function(i){sn(t),i.duration=gs(n,o),t.response=i;try{
i.data=Ze.call(t,t.transformResponse,i)}finally{delete t.response}return i.headers=N.from(i.headers),i},function(i){if(!Ye(i)&&(sn(t),i&&i.response)){i.response.
duration=gs(n,o),t.response=i.response;try{i.response.data=Ze.call(t,t.transformResponse,i.response)}finally{delete t.response}i.response.headers=N.from(i.response.
headers)}return Promise.reject(i)})}var qt={};["object","boolean","number","function","string","symbol"].forEach((e,t)=>{qt[e]=function(n){return typeof n===e||"a"+(t<1?"n ":" ")+e}});var bs={};qt.
transitional=function(t,r,n){function o(s,i){return"[Axios v"+Se+"] Transitional option '"+s+"'"+i+(n?". "+n:"")}return(s,i,c)=>{if(t===!1)throw new h(o(i," has\
 been removed"+(r?" in "+r:"")),h.ERR_DEPRECATED);return r&&!bs[i]&&(bs[i]=!0,console.warn(o(i," has been deprecated since v"+r+" and will be removed in the nea\
r future"))),t?t(s,i,c):!0}};qt.spelling=function(t){return(r,n)=>(console.warn(`${n} is likely a misspelling of ${t}`),!0)};function bl(e,t,r){if(typeof e!="ob\
ject"||e===null)throw new h("options must be an object",h.ERR_BAD_OPTION_VALUE);let n=Object.keys(e),o=n.length;for(;o-- >0;){let s=n[o],i=Object.prototype.hasOwnProperty.
call(t,s)?t[s]:void 0;if(i){let c=e[s],l=c===void 0||i(c,s,e);if(l!==!0)throw new h("option "+s+" must be "+l,h.ERR_BAD_OPTION_VALUE);continue}if(r!==!0)throw new h(
"Unknown option "+s,h.ERR_BAD_OPTION)}}var dt={assertOptions:bl,validators:qt};var H=dt.validators,an=e=>{if(e==null||a.isPlainObject(e)||e instanceof N)return!0;try{return a.isObject(e)&&a.getSafeProp(e,Symbol.toStringTag)==="AxiosHeaders"&&
["toJSON","set","get","has","delete","clear","normalize","concat","toString",Symbol.iterator].every(t=>a.isFunction(a.getSafeProp(e,t)))}catch{return!1}},He=class{constructor(t){
this.defaults=t||{},this.interceptors={request:new ar,response:new ar}}async request(t,r){try{return await this._request(t,r)}catch(n){if(n instanceof Error)try{
let o={};Error.captureStackTrace?Error.captureStackTrace(o):o=new Error;let s=o.stack,i="";if(typeof s=="string"){let c=s.indexOf(`
`);i=c===-1?"":s.slice(c+1)}if(!n.stack)n.stack=i;else if(i){let c=i.indexOf(`
`),l=c===-1?-1:i.indexOf(`
`,c+1),f=l===-1?i:i.slice(l+1),u=String(n.stack),d=Tn(n,u),m=d===-1?u:u.slice(0,d),p=d===-1?"":u.slice(d);m.endsWith(f)||(n.stack=m+`
`+i+p)}}catch{}throw n}}_request(t,r){typeof t=="string"?(r=r||{},r.url=t):r=t||{},r=se(this.defaults,r);let{transitional:n,paramsSerializer:o,headers:s}=r;n!==
void 0&&dt.assertOptions(n,{silentJSONParsing:H.transitional(H.boolean),forcedJSONParsing:H.transitional(H.boolean),clarifyTimeoutError:H.transitional(H.boolean),
legacyInterceptorReqResOrdering:H.transitional(H.boolean),advertiseZstdAcceptEncoding:H.transitional(H.boolean),validateStatusUndefinedResolves:H.transitional(H.
boolean),encodeBasicAuthUsername:H.transitional(H.boolean)},!1),o!=null&&(a.isFunction(o)?r.paramsSerializer={serialize:o}:dt.assertOptions(o,{encode:H.function,
serialize:H.function},!0)),r.allowAbsoluteUrls!==void 0||(a.hasOwnProp(this.defaults,"allowAbsoluteUrls")&&this.defaults.allowAbsoluteUrls!==void 0?r.allowAbsoluteUrls=
this.defaults.allowAbsoluteUrls:r.allowAbsoluteUrls=!0),dt.assertOptions(r,{baseUrl:H.spelling("baseURL"),withXsrfToken:H.spelling("withXSRFToken")},!0),r.method=
(a.getSafeProp(r,"method")||a.getSafeProp(this.defaults,"method")||"get").toLowerCase();let i=a.getSafeProp(s,"common"),c=a.getSafeProp(s,r.method),l=s&&a.merge(
an(i)?i:void 0,an(c)?c:void 0);s&&a.forEach(Ct.concat("common"),w=>{an(a.getSafeProp(s,w))&&delete s[w]}),r.headers=N.concat(l,s);let f=[],u=!0;this.interceptors.
request.forEach(function(E){if(typeof E.runWhen=="function"&&E.runWhen(r)===!1)return;u=u&&E.synchronous;let g=r.transitional||fe;g&&g.legacyInterceptorReqResOrdering?
f.unshift(E.fulfilled,E.rejected):f.push(E.fulfilled,E.rejected)});let d=[];this.interceptors.response.forEach(function(E){d.push(E.fulfilled,E.rejected)});let m,
p=0,_;if(!u){let w=[ft.bind(this),void 0];for(w.unshift(...f),w.push(...d),_=w.length,m=Promise.resolve(r);p<_;)m=m.then(w[p++],w[p++]);return m}_=f.length;let b=r;
for(;p<_;){let w=f[p++],E=f[p++];try{b=w?w(b):b}catch(g){if(!E){m=Promise.reject(g);break}try{let x=E.call(this,g);a.isThenable(x)&&(m=Promise.resolve(x).then(()=>ft.
call(this,b)))}catch(x){m=Promise.reject(x)}break}}if(!m)try{m=ft.call(this,b)}catch(w){m=Promise.reject(w)}for(p=0,_=d.length;p<_;)m=m.then(d[p++],d[p++]);return m}getUri(t){
t=se(this.defaults,t);let r=Re(t.baseURL,t.url,t.allowAbsoluteUrls,t);return Ee(r,t.params,t.paramsSerializer)}};a.forEach(["delete","get","head","options"],function(t){
He.prototype[t]=async function(r,n){return this.request(se(n||{},{method:t,url:r,data:n&&a.hasOwnProp(n,"data")?n.data:void 0}))}});a.forEach(["post","put","pat\
ch","query"],function(t){function r(n){return async function(s,i,c){return this.request(se(c||{},{method:t,headers:n?{"Content-Type":"multipart/form-data"}:{},url:s,
data:i}))}}He.prototype[t]=r(),t!=="query"&&(He.prototype[t+"Form"]=r(!0))});var pt=He;var cn=class e{constructor(t){if(typeof t!="function")throw new TypeError("executor must be a function.");let r;this.promise=new Promise(function(s){r=s});let n=this;
this.promise.then(o=>{if(!n._listeners)return;let s=n._listeners.length;for(;s-- >0;)n._listeners[s](o);n._listeners=null}),this.promise.then=o=>{let s,i=new Promise(
c=>{n.subscribe(c),s=c}).then(o);return i.cancel=function(){n.unsubscribe(s)},i},t(function(s,i,c){n.reason||(n.reason=new ne(s,i,c),r(n.reason))})}throwIfRequested(){
if(this.reason)throw this.reason}subscribe(t){if(this.reason){t(this.reason);return}this._listeners?this._listeners.push(t):this._listeners=[t]}unsubscribe(t){if(!this.
_listeners)return;let r=this._listeners.indexOf(t);r!==-1&&this._listeners.splice(r,1)}toAbortSignal(){let t=new AbortController,r=n=>{t.abort(n)};return this.subscribe(
r),t.signal.unsubscribe=()=>this.unsubscribe(r),t.signal}static source(){let t;return{token:new e(function(o){t=o}),cancel:t}}},ws=cn;function ln(e){return function(r){return e.apply(null,r)}}function un(e){return a.isObject(e)&&e.isAxiosError===!0}var Mt={Continue:100,SwitchingProtocols:101,Processing:102,EarlyHints:103,Ok:200,Created:201,Accepted:202,NonAuthoritativeInformation:203,NoContent:204,ResetContent:205,
PartialContent:206,MultiStatus:207,AlreadyReported:208,ImUsed:226,MultipleChoices:300,MovedPermanently:301,Found:302,SeeOther:303,NotModified:304,UseProxy:305,Unused:306,
TemporaryRedirect:307,PermanentRedirect:308,BadRequest:400,Unauthorized:401,PaymentRequired:402,Forbidden:403,NotFound:404,MethodNotAllowed:405,NotAcceptable:406,
ProxyAuthenticationRequired:407,RequestTimeout:408,Conflict:409,Gone:410,LengthRequired:411,PreconditionFailed:412,PayloadTooLarge:413,ContentTooLarge:413,UriTooLong:414,
UnsupportedMediaType:415,RangeNotSatisfiable:416,ExpectationFailed:417,ImATeapot:418,MisdirectedRequest:421,UnprocessableEntity:422,UnprocessableContent:422,Locked:423,
FailedDependency:424,TooEarly:425,UpgradeRequired:426,PreconditionRequired:428,TooManyRequests:429,RequestHeaderFieldsTooLarge:431,UnavailableForLegalReasons:451,
InternalServerError:500,NotImplemented:501,BadGateway:502,ServiceUnavailable:503,GatewayTimeout:504,HttpVersionNotSupported:505,VariantAlsoNegotiates:506,InsufficientStorage:507,
LoopDetected:508,NotExtended:510,NetworkAuthenticationRequired:511,WebServerReturnsAnUnknownError:520,WebServerIsDown:521,ConnectionTimedOut:522,OriginIsUnreachable:523,
TimeoutOccurred:524,SslHandshakeFailed:525,InvalidSslCertificate:526};Object.entries(Mt).forEach(([e,t])=>{Mt[t]===void 0&&(Mt[t]=e)});var Es=Mt;function Rs(e){let t=new pt(e),r=ye(pt.prototype.request,t);return a.extend(r,pt.prototype,t,{allOwnKeys:!0}),a.extend(r,t,null,{allOwnKeys:!0}),r.create=function(o){
return Rs(se(e,o))},r}var B=Rs(Ne);B.Axios=pt;B.CanceledError=ne;B.CancelToken=ws;B.isCancel=Ye;B.VERSION=Se;B.toFormData=ue;B.AxiosError=h;B.Cancel=B.CanceledError;
B.all=function(t){return Promise.all(t)};B.spread=ln;B.isAxiosError=un;B.mergeConfig=se;B.AxiosHeaders=N;B.formToJSON=e=>St(a.isHTMLForm(e)?new FormData(e):e);B.
getAdapter=jt.getAdapter;B.HttpStatusCode=Es;B.default=B;var _s=B;var{Axios:jp,AxiosError:qp,CanceledError:Mp,isCancel:zp,CancelToken:$p,VERSION:Vp,all:Wp,Cancel:Jp,isAxiosError:Kp,spread:Xp,toFormData:Gp,AxiosHeaders:Zp,HttpStatusCode:Yp,
formToJSON:Qp,getAdapter:eh,mergeConfig:th,create:rh}=_s;export{jp as Axios,qp as AxiosError,Zp as AxiosHeaders,Jp as Cancel,$p as CancelToken,Mp as CanceledError,Yp as HttpStatusCode,Vp as VERSION,Wp as all,rh as create,
_s as default,Qp as formToJSON,eh as getAdapter,Kp as isAxiosError,zp as isCancel,th as mergeConfig,Xp as spread,Gp as toFormData};
