import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as Gt}from"./chunk-EUXNAN2E.js";import{a as Ts}from"./chunk-IP2WQP5Q.js";import{a as Ps}from"./chunk-GDO2YS7J.js";import{a as s,b as ee,
c as te,d as Cs,e as ye}from"./chunk-XFQ6Q7T2.js";var Gn=te((df,Xn)=>{var Ue=1e3,Be=Ue*60,ke=Be*60,Oe=ke*24,fa=Oe*7,da=Oe*365.25;Xn.exports=function(e,t){t=t||{};var r=typeof e;if(r==="string"&&e.length>0)return pa(
e);if(r==="number"&&isFinite(e))return t.long?ma(e):ha(e);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function pa(e){
if(e=String(e),!(e.length>100)){var t=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(e);if(t){var r=parseFloat(t[1]),n=(t[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return r*da;case"weeks":case"week":case"\
w":return r*fa;case"days":case"day":case"d":return r*Oe;case"hours":case"hour":case"hrs":case"hr":case"h":return r*ke;case"minutes":case"minute":case"mins":case"\
min":case"m":return r*Be;case"seconds":case"second":case"secs":case"sec":case"s":return r*Ue;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return r;default:return}}}}s(pa,"parse");function ha(e){var t=Math.abs(e);return t>=Oe?Math.round(e/Oe)+"d":t>=ke?Math.round(e/ke)+"h":t>=Be?Math.round(e/Be)+"m":
t>=Ue?Math.round(e/Ue)+"s":e+"ms"}s(ha,"fmtShort");function ma(e){var t=Math.abs(e);return t>=Oe?Tt(e,t,Oe,"day"):t>=ke?Tt(e,t,ke,"hour"):t>=Be?Tt(e,t,Be,"minut\
e"):t>=Ue?Tt(e,t,Ue,"second"):e+" ms"}s(ma,"fmtLong");function Tt(e,t,r,n){var o=t>=r*1.5;return Math.round(e/r)+" "+n+(o?"s":"")}s(Tt,"plural")});var wr=te((hf,Zn)=>{function ya(e){r.debug=r,r.default=r,r.coerce=u,r.disable=a,r.enable=o,r.enabled=l,r.humanize=Gn(),r.destroy=d,Object.keys(e).forEach(f=>{r[f]=
e[f]}),r.names=[],r.skips=[],r.formatters={};function t(f){let p=0;for(let y=0;y<f.length;y++)p=(p<<5)-p+f.charCodeAt(y),p|=0;return r.colors[Math.abs(p)%r.colors.
length]}s(t,"selectColor"),r.selectColor=t;function r(f){let p,y=null,h,O;function w(...E){if(!w.enabled)return;let R=w,b=Number(new Date),A=b-(p||b);R.diff=A,R.
prev=p,R.curr=b,p=b,E[0]=r.coerce(E[0]),typeof E[0]!="string"&&E.unshift("%O");let g=0;E[0]=E[0].replace(/%([a-zA-Z%])/g,(N,P)=>{if(N==="%%")return"%";g++;let C=r.
formatters[P];if(typeof C=="function"){let U=E[g];N=C.call(R,U),E.splice(g,1),g--}return N}),r.formatArgs.call(R,E),(R.log||r.log).apply(R,E)}return s(w,"debug"),
w.namespace=f,w.useColors=r.useColors(),w.color=r.selectColor(f),w.extend=n,w.destroy=r.destroy,Object.defineProperty(w,"enabled",{enumerable:!0,configurable:!1,
get:s(()=>y!==null?y:(h!==r.namespaces&&(h=r.namespaces,O=r.enabled(f)),O),"get"),set:s(E=>{y=E},"set")}),typeof r.init=="function"&&r.init(w),w}s(r,"createDebu\
g");function n(f,p){let y=r(this.namespace+(typeof p>"u"?":":p)+f);return y.log=this.log,y}s(n,"extend");function o(f){r.save(f),r.namespaces=f,r.names=[],r.skips=
[];let p=(typeof f=="string"?f:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(let y of p)y[0]==="-"?r.skips.push(y.slice(1)):r.names.push(y)}s(o,
"enable");function i(f,p){let y=0,h=0,O=-1,w=0;for(;y<f.length;)if(h<p.length&&(p[h]===f[y]||p[h]==="*"))p[h]==="*"?(O=h,w=y,h++):(y++,h++);else if(O!==-1)h=O+1,
w++,y=w;else return!1;for(;h<p.length&&p[h]==="*";)h++;return h===p.length}s(i,"matchesTemplate");function a(){let f=[...r.names,...r.skips.map(p=>"-"+p)].join(
",");return r.enable(""),f}s(a,"disable");function l(f){for(let p of r.skips)if(i(f,p))return!1;for(let p of r.names)if(i(f,p))return!0;return!1}s(l,"enabled");
function u(f){return f instanceof Error?f.stack||f.message:f}s(u,"coerce");function d(){console.warn("Instance method `debug.destroy()` is deprecated and no lon\
ger does anything. It will be removed in the next major version of `debug`.")}return s(d,"destroy"),r.enable(r.load()),r}s(ya,"setup");Zn.exports=ya});var Yn=te((G,vt)=>{G.formatArgs=ba;G.save=wa;G.load=Ea;G.useColors=ga;G.storage=Ra();G.destroy=(()=>{let e=!1;return()=>{e||(e=!0,console.warn("Instance method \
`debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();G.colors=["#0000CC","#0000FF","#00\
33CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#33\
66CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#99\
00CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC\
33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF\
3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function ga(){if(typeof window<"u"&&window.process&&(window.process.
type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let e;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(e=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
s(ga,"useColors");function ba(e){if(e[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+e[0]+(this.useColors?"%c ":" ")+"+"+vt.exports.humanize(
this.diff),!this.useColors)return;let t="color: "+this.color;e.splice(1,0,t,"color: inherit");let r=0,n=0;e[0].replace(/%[a-zA-Z%]/g,o=>{o!=="%%"&&(r++,o==="%c"&&
(n=r))}),e.splice(n,0,t)}s(ba,"formatArgs");G.log=console.debug||console.log||(()=>{});function wa(e){try{e?G.storage.setItem("debug",e):G.storage.removeItem("d\
ebug")}catch{}}s(wa,"save");function Ea(){let e;try{e=G.storage.getItem("debug")||G.storage.getItem("DEBUG")}catch{}return!e&&typeof process<"u"&&"env"in process&&
(e=process.env.DEBUG),e}s(Ea,"load");function Ra(){try{return localStorage}catch{}}s(Ra,"localstorage");vt.exports=wr()(G);var{formatters:_a}=vt.exports;_a.j=function(e){
try{return JSON.stringify(e)}catch(t){return"[UnexpectedJSONParseError]: "+t.message}}});var eo=te((H,Lt)=>{var Oa=ee("tty"),Dt=ee("util");H.init=va;H.log=Ca;H.formatArgs=Aa;H.save=Pa;H.load=Ta;H.useColors=xa;H.destroy=Dt.deprecate(()=>{},"Instance \
method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");H.colors=[6,2,3,4,5,1];try{let e=ee("supports-color");
e&&(e.stderr||e).level>=2&&(H.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,
149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}H.inspectOpts=
Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{let r=t.substring(6).toLowerCase().replace(/_([a-z])/g,(o,i)=>i.toUpperCase()),n=process.env[t];
return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),e[r]=n,e},{});function xa(){return"colors"in
H.inspectOpts?!!H.inspectOpts.colors:Oa.isatty(process.stderr.fd)}s(xa,"useColors");function Aa(e){let{namespace:t,useColors:r}=this;if(r){let n=this.color,o="\x1B\
[3"+(n<8?n:"8;5;"+n),i=`  ${o};1m${t} \x1B[0m`;e[0]=i+e[0].split(`
`).join(`
`+i),e.push(o+"m+"+Lt.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=Sa()+t+" "+e[0]}s(Aa,"formatArgs");function Sa(){return H.inspectOpts.hideDate?"":new Date().
toISOString()+" "}s(Sa,"getDate");function Ca(...e){return process.stderr.write(Dt.formatWithOptions(H.inspectOpts,...e)+`
`)}s(Ca,"log");function Pa(e){e?process.env.DEBUG=e:delete process.env.DEBUG}s(Pa,"save");function Ta(){return process.env.DEBUG}s(Ta,"load");function va(e){e.inspectOpts=
{};let t=Object.keys(H.inspectOpts);for(let r=0;r<t.length;r++)e.inspectOpts[t[r]]=H.inspectOpts[t[r]]}s(va,"init");Lt.exports=wr()(H);var{formatters:Qn}=Lt.exports;
Qn.o=function(e){return this.inspectOpts.colors=this.useColors,Dt.inspect(e,this.inspectOpts).split(`
`).map(t=>t.trim()).join(" ")};Qn.O=function(e){return this.inspectOpts.colors=this.useColors,Dt.inspect(e,this.inspectOpts)}});var tt=te((bf,Er)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?Er.exports=Yn():Er.exports=eo()});var to=te(Rr=>{"use strict";Object.defineProperty(Rr,"__esModule",{value:!0});function Da(e){return function(t,r){return new Promise((n,o)=>{e.call(this,t,r,(i,a)=>{
i?o(i):n(a)})})}}s(Da,"promisify");Rr.default=Da});var oo=te((Or,no)=>{"use strict";var ro=Or&&Or.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},La=ee("events"),Na=ro(tt()),Fa=ro(to()),rt=Na.
default("agent-base");function Ua(e){return!!e&&typeof e.addRequest=="function"}s(Ua,"isAgent");function _r(){let{stack:e}=new Error;return typeof e!="string"?!1:
e.split(`
`).some(t=>t.indexOf("(https.js:")!==-1||t.indexOf("node:https:")!==-1)}s(_r,"isSecureEndpoint");function Nt(e,t){return new Nt.Agent(e,t)}s(Nt,"createAgent");(function(e){
class t extends La.EventEmitter{static{s(this,"Agent")}constructor(n,o){super();let i=o;typeof n=="function"?this.callback=n:n&&(i=n),this.timeout=null,i&&typeof i.
timeout=="number"&&(this.timeout=i.timeout),this.maxFreeSockets=1,this.maxSockets=1,this.maxTotalSockets=1/0,this.sockets={},this.freeSockets={},this.requests={},
this.options={}}get defaultPort(){return typeof this.explicitDefaultPort=="number"?this.explicitDefaultPort:_r()?443:80}set defaultPort(n){this.explicitDefaultPort=
n}get protocol(){return typeof this.explicitProtocol=="string"?this.explicitProtocol:_r()?"https:":"http:"}set protocol(n){this.explicitProtocol=n}callback(n,o,i){
throw new Error('"agent-base" has no default implementation, you must subclass and override `callback()`')}addRequest(n,o){let i=Object.assign({},o);typeof i.secureEndpoint!=
"boolean"&&(i.secureEndpoint=_r()),i.host==null&&(i.host="localhost"),i.port==null&&(i.port=i.secureEndpoint?443:80),i.protocol==null&&(i.protocol=i.secureEndpoint?
"https:":"http:"),i.host&&i.path&&delete i.path,delete i.agent,delete i.hostname,delete i._defaultAgent,delete i.defaultPort,delete i.createConnection,n._last=!0,
n.shouldKeepAlive=!1;let a=!1,l=null,u=i.timeout||this.timeout,d=s(h=>{n._hadError||(n.emit("error",h),n._hadError=!0)},"onerror"),f=s(()=>{l=null,a=!0;let h=new Error(
`A "socket" was not created for HTTP request before ${u}ms`);h.code="ETIMEOUT",d(h)},"ontimeout"),p=s(h=>{a||(l!==null&&(clearTimeout(l),l=null),d(h))},"callbac\
kError"),y=s(h=>{if(a)return;if(l!=null&&(clearTimeout(l),l=null),Ua(h)){rt("Callback returned another Agent instance %o",h.constructor.name),h.addRequest(n,i);
return}if(h){h.once("free",()=>{this.freeSocket(h,i)}),n.onSocket(h);return}let O=new Error(`no Duplex stream was returned to agent-base for \`${n.method} ${n.path}\
\``);d(O)},"onsocket");if(typeof this.callback!="function"){d(new Error("`callback` is not defined"));return}this.promisifiedCallback||(this.callback.length>=3?
(rt("Converting legacy callback function to promise"),this.promisifiedCallback=Fa.default(this.callback)):this.promisifiedCallback=this.callback),typeof u=="num\
ber"&&u>0&&(l=setTimeout(f,u)),"port"in i&&typeof i.port!="number"&&(i.port=Number(i.port));try{rt("Resolving socket for %o request: %o",i.protocol,`${n.method}\
 ${n.path}`),Promise.resolve(this.promisifiedCallback(n,i)).then(y,p)}catch(h){Promise.reject(h).catch(p)}}freeSocket(n,o){rt("Freeing socket %o %o",n.constructor.
name,o),n.destroy()}destroy(){rt("Destroying agent %o",this.constructor.name)}}e.Agent=t,e.prototype=e.Agent.prototype})(Nt||(Nt={}));no.exports=Nt});var so=te(ot=>{"use strict";var Ba=ot&&ot.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(ot,"__esModule",{value:!0});var ka=Ba(
tt()),nt=ka.default("https-proxy-agent:parse-proxy-response");function Ia(e){return new Promise((t,r)=>{let n=0,o=[];function i(){let p=e.read();p?f(p):e.once("\
readable",i)}s(i,"read");function a(){e.removeListener("end",u),e.removeListener("error",d),e.removeListener("close",l),e.removeListener("readable",i)}s(a,"clea\
nup");function l(p){nt("onclose had error %o",p)}s(l,"onclose");function u(){nt("onend")}s(u,"onend");function d(p){a(),nt("onerror %o",p),r(p)}s(d,"onerror");function f(p){
o.push(p),n+=p.length;let y=Buffer.concat(o,n);if(y.indexOf(`\r
\r
`)===-1){nt("have not received end of HTTP headers yet..."),i();return}let O=y.toString("ascii",0,y.indexOf(`\r
`)),w=+O.split(" ")[1];nt("got proxy server response: %o",O),t({statusCode:w,buffered:y})}s(f,"ondata"),e.on("error",d),e.on("close",l),e.on("end",u),i()})}s(Ia,
"parseProxyResponse");ot.default=Ia});var co=te(xe=>{"use strict";var Ha=xe&&xe.__awaiter||function(e,t,r,n){function o(i){return i instanceof r?i:new r(function(a){a(i)})}return s(o,"adopt"),new(r||
(r=Promise))(function(i,a){function l(f){try{d(n.next(f))}catch(p){a(p)}}s(l,"fulfilled");function u(f){try{d(n.throw(f))}catch(p){a(p)}}s(u,"rejected");function d(f){
f.done?i(f.value):o(f.value).then(l,u)}s(d,"step"),d((n=n.apply(e,t||[])).next())})},Ie=xe&&xe.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};
Object.defineProperty(xe,"__esModule",{value:!0});var io=Ie(ee("net")),ao=Ie(ee("tls")),ja=Ie(ee("url")),qa=Ie(ee("assert")),Ma=Ie(tt()),za=oo(),$a=Ie(so()),st=Ma.
default("https-proxy-agent:agent"),xr=class extends za.Agent{static{s(this,"HttpsProxyAgent")}constructor(t){let r;if(typeof t=="string"?r=ja.default.parse(t):r=
t,!r)throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");st("creating new HttpsProxyAgent instance: %o",r),super(r);let n=Object.assign(
{},r);this.secureProxy=r.secureProxy||Ja(n.protocol),n.host=n.hostname||n.host,typeof n.port=="string"&&(n.port=parseInt(n.port,10)),!n.port&&n.host&&(n.port=this.
secureProxy?443:80),this.secureProxy&&!("ALPNProtocols"in n)&&(n.ALPNProtocols=["http 1.1"]),n.host&&n.path&&(delete n.path,delete n.pathname),this.proxy=n}callback(t,r){
return Ha(this,void 0,void 0,function*(){let{proxy:n,secureProxy:o}=this,i;o?(st("Creating `tls.Socket`: %o",n),i=ao.default.connect(n)):(st("Creating `net.Sock\
et`: %o",n),i=io.default.connect(n));let a=Object.assign({},n.headers),u=`CONNECT ${`${r.host}:${r.port}`} HTTP/1.1\r
`;n.auth&&(a["Proxy-Authorization"]=`Basic ${Buffer.from(n.auth).toString("base64")}`);let{host:d,port:f,secureEndpoint:p}=r;Wa(f,p)||(d+=`:${f}`),a.Host=d,a.Connection=
"close";for(let E of Object.keys(a))u+=`${E}: ${a[E]}\r
`;let y=$a.default(i);i.write(`${u}\r
`);let{statusCode:h,buffered:O}=yield y;if(h===200){if(t.once("socket",Va),r.secureEndpoint){st("Upgrading socket connection to TLS");let E=r.servername||r.host;
return ao.default.connect(Object.assign(Object.assign({},Ka(r,"host","hostname","path","port")),{socket:i,servername:E}))}return i}i.destroy();let w=new io.default.
Socket({writable:!1});return w.readable=!0,t.once("socket",E=>{st("replaying proxy buffer for failed request"),qa.default(E.listenerCount("data")>0),E.push(O),E.
push(null)}),w})}};xe.default=xr;function Va(e){e.resume()}s(Va,"resume");function Wa(e,t){return!!(!t&&e===80||t&&e===443)}s(Wa,"isDefaultPort");function Ja(e){
return typeof e=="string"?/^https:?$/i.test(e):!1}s(Ja,"isHTTPS");function Ka(e,...t){let r={},n;for(n in e)t.includes(n)||(r[n]=e[n]);return r}s(Ka,"omit")});var uo=te((Cr,lo)=>{"use strict";var Xa=Cr&&Cr.__importDefault||function(e){return e&&e.__esModule?e:{default:e}},Ar=Xa(co());function Sr(e){return new Ar.default(
e)}s(Sr,"createHttpsProxyAgent");(function(e){e.HttpsProxyAgent=Ar.default,e.prototype=Ar.default.prototype})(Sr||(Sr={}));lo.exports=Sr});var po=te((Tf,fo)=>{var it;fo.exports=function(){if(!it){try{it=tt()("follow-redirects")}catch{}typeof it!="function"&&(it=s(function(){},"debug"))}it.apply(null,
arguments)}});var bo=te((Df,Hr)=>{var ct=ee("url"),at=ct.URL,Za=ee("http"),Ya=ee("https"),Lr=ee("stream").Writable,Nr=ee("assert"),ho=po();s(function(){var t=typeof process<"\
u",r=typeof window<"u"&&typeof document<"u",n=Se(Error.captureStackTrace);!t&&(r||!n)&&console.warn("The follow-redirects package should be excluded from browse\
r builds.")},"detectUnsupportedEnvironment")();var Fr=!1;try{Nr(new at(""))}catch(e){Fr=e.code==="ERR_INVALID_URL"}var Qa=["Authorization","Proxy-Authorization",
"Cookie"],ec=["auth","host","hostname","href","path","pathname","port","protocol","query","search","hash"],Ur=["abort","aborted","connect","error","socket","tim\
eout"],Br=Object.create(null);Ur.forEach(function(e){Br[e]=function(t,r,n){this._redirectable.emit(e,t,r,n)}});var Tr=lt("ERR_INVALID_URL","Invalid URL",TypeError),
vr=lt("ERR_FR_REDIRECTION_FAILURE","Redirected request failed"),tc=lt("ERR_FR_TOO_MANY_REDIRECTS","Maximum number of redirects exceeded",vr),rc=lt("ERR_FR_MAX_B\
ODY_LENGTH_EXCEEDED","Request body larger than maxBodyLength limit"),nc=lt("ERR_STREAM_WRITE_AFTER_END","write after end"),oc=Lr.prototype.destroy||yo;function Z(e,t){
Lr.call(this),this._sanitizeOptions(e),this._options=e,this._ended=!1,this._ending=!1,this._redirectCount=0,this._redirects=[],this._requestBodyLength=0,this._requestBodyBuffers=
[],t&&this.on("response",t);var r=this;this._onNativeResponse=function(n){try{r._processResponse(n)}catch(o){r.emit("error",o instanceof vr?o:new vr({cause:o}))}},
this._headerFilter=new RegExp("^(?:"+Qa.concat(e.sensitiveHeaders).map(lc).join("|")+")$","i"),this._performRequest()}s(Z,"RedirectableRequest");Z.prototype=Object.
create(Lr.prototype);Z.prototype.abort=function(){Ir(this._currentRequest),this._currentRequest.abort(),this.emit("abort")};Z.prototype.destroy=function(e){return Ir(
this._currentRequest,e),oc.call(this,e),this};Z.prototype.write=function(e,t,r){if(this._ending)throw new nc;if(!Ae(e)&&!ac(e))throw new TypeError("data should \
be a string, Buffer or Uint8Array");if(Se(t)&&(r=t,t=null),e.length===0){r&&r();return}this._requestBodyLength+e.length<=this._options.maxBodyLength?(this._requestBodyLength+=
e.length,this._requestBodyBuffers.push({data:e,encoding:t}),this._currentRequest.write(e,t,r)):(this.emit("error",new rc),this.abort())};Z.prototype.end=function(e,t,r){
if(Se(e)?(r=e,e=t=null):Se(t)&&(r=t,t=null),!e)this._ended=this._ending=!0,this._currentRequest.end(null,null,r);else{var n=this,o=this._currentRequest;this.write(
e,t,function(){n._ended=!0,o.end(null,null,r)}),this._ending=!0}};Z.prototype.setHeader=function(e,t){this._options.headers[e]=t,this._currentRequest.setHeader(
e,t)};Z.prototype.removeHeader=function(e){delete this._options.headers[e],this._currentRequest.removeHeader(e)};Z.prototype.setTimeout=function(e,t){var r=this;
function n(a){a.setTimeout(e),a.removeListener("timeout",a.destroy),a.addListener("timeout",a.destroy)}s(n,"destroyOnTimeout");function o(a){r._timeout&&clearTimeout(
r._timeout),r._timeout=setTimeout(function(){r.emit("timeout"),i()},e),n(a)}s(o,"startTimer");function i(){r._timeout&&(clearTimeout(r._timeout),r._timeout=null),
r.removeListener("abort",i),r.removeListener("error",i),r.removeListener("response",i),r.removeListener("close",i),t&&r.removeListener("timeout",t),r.socket||r.
_currentRequest.removeListener("socket",o)}return s(i,"clearTimer"),t&&this.on("timeout",t),this.socket?o(this.socket):this._currentRequest.once("socket",o),this.
on("socket",n),this.on("abort",i),this.on("error",i),this.on("response",i),this.on("close",i),this};["flushHeaders","getHeader","setNoDelay","setSocketKeepAlive"].
forEach(function(e){Z.prototype[e]=function(t,r){return this._currentRequest[e](t,r)}});["aborted","connection","socket"].forEach(function(e){Object.defineProperty(
Z.prototype,e,{get:s(function(){return this._currentRequest[e]},"get")})});Z.prototype._sanitizeOptions=function(e){if(!e.headers)e.headers={};else if(Array.isArray(
e.headers)){var t=e.headers;e.headers={};for(var r=0;r<t.length;r+=2)e.headers[t[r]]=t[r+1]}if(Array.isArray(e.sensitiveHeaders)||(e.sensitiveHeaders=[]),e.host&&
(e.hostname||(e.hostname=e.host),delete e.host),!e.pathname&&e.path){var n=e.path.indexOf("?");n<0?e.pathname=e.path:(e.pathname=e.path.substring(0,n),e.search=
e.path.substring(n))}};Z.prototype._performRequest=function(){var e=this._options.protocol,t=this._options.nativeProtocols[e];if(!t)throw new TypeError("Unsuppo\
rted protocol "+e);if(this._options.agents){var r=e.slice(0,-1);this._options.agent=this._options.agents[r]}var n=this._currentRequest=t.request(this._options,this.
_onNativeResponse);n._redirectable=this;for(var o of Ur)n.on(o,Br[o]);if(this._currentUrl=/^\//.test(this._options.path)?ct.format(this._options):this._options.
path,this._isRedirect){var i=0,a=this,l=this._requestBodyBuffers;s(function u(d){if(n===a._currentRequest)if(d)a.emit("error",d);else if(i<l.length){var f=l[i++];
n.finished||n.write(f.data,f.encoding,u)}else a._ended&&n.end()},"writeNext")()}};Z.prototype._processResponse=function(e){var t=e.statusCode;this._options.trackRedirects&&
this._redirects.push({url:this._currentUrl,headers:e.headers,statusCode:t});var r=e.headers.location;if(!r||this._options.followRedirects===!1||t<300||t>=400){e.
responseUrl=this._currentUrl,e.redirects=this._redirects,this.emit("response",e),this._requestBodyBuffers=[];return}if(Ir(this._currentRequest),e.destroy(),++this.
_redirectCount>this._options.maxRedirects)throw new tc;var n,o=this._options.beforeRedirect;o&&(n=Object.assign({Host:e.req.getHeader("host")},this._options.headers));
var i=this._options.method;((t===301||t===302)&&this._options.method==="POST"||t===303&&!/^(?:GET|HEAD)$/.test(this._options.method))&&(this._options.method="GE\
T",this._requestBodyBuffers=[],Pr(/^content-/i,this._options.headers));var a=Pr(/^host$/i,this._options.headers),l=kr(this._currentUrl),u=a||l.host,d=/^\w+:/.test(
r)?this._currentUrl:ct.format(Object.assign(l,{host:u})),f=sc(r,d);if(ho("redirecting to",f.href),this._isRedirect=!0,Dr(f,this._options),(f.protocol!==l.protocol&&
f.protocol!=="https:"||f.host!==u&&!ic(f.host,u))&&Pr(this._headerFilter,this._options.headers),Se(o)){var p={headers:e.headers,statusCode:t},y={url:d,method:i,
headers:n};o(this._options,p,y),this._sanitizeOptions(this._options)}this._performRequest()};function mo(e){var t={maxRedirects:21,maxBodyLength:10485760},r={};
return Object.keys(e).forEach(function(n){var o=n+":",i=r[o]=e[n],a=t[n]=Object.create(i);function l(d,f,p){return cc(d)?d=Dr(d):Ae(d)?d=Dr(kr(d)):(p=f,f=go(d),
d={protocol:o}),Se(f)&&(p=f,f=null),f=Object.assign({maxRedirects:t.maxRedirects,maxBodyLength:t.maxBodyLength},d,f),f.nativeProtocols=r,!Ae(f.host)&&!Ae(f.hostname)&&
(f.hostname="::1"),Nr.equal(f.protocol,o,"protocol mismatch"),ho("options",f),new Z(f,p)}s(l,"request");function u(d,f,p){var y=a.request(d,f,p);return y.end(),
y}s(u,"get"),Object.defineProperties(a,{request:{value:l,configurable:!0,enumerable:!0,writable:!0},get:{value:u,configurable:!0,enumerable:!0,writable:!0}})}),
t}s(mo,"wrap");function yo(){}s(yo,"noop");function kr(e){var t;if(Fr)t=new at(e);else if(t=go(ct.parse(e)),!Ae(t.protocol))throw new Tr({input:e});return t}s(kr,
"parseUrl");function sc(e,t){return Fr?new at(e,t):kr(ct.resolve(t,e))}s(sc,"resolveUrl");function go(e){if(/^\[/.test(e.hostname)&&!/^\[[:0-9a-f]+\]$/i.test(e.
hostname))throw new Tr({input:e.href||e});if(/^\[/.test(e.host)&&!/^\[[:0-9a-f]+\](:\d+)?$/i.test(e.host))throw new Tr({input:e.href||e});return e}s(go,"validat\
eUrl");function Dr(e,t){var r=t||{};for(var n of ec)r[n]=e[n];return r.hostname.startsWith("[")&&(r.hostname=r.hostname.slice(1,-1)),r.port!==""&&(r.port=Number(
r.port)),r.path=r.search?r.pathname+r.search:r.pathname,r}s(Dr,"spreadUrlObject");function Pr(e,t){var r;for(var n in t)e.test(n)&&(r=t[n],delete t[n]);return r===
null||typeof r>"u"?void 0:String(r).trim()}s(Pr,"removeMatchingHeaders");function lt(e,t,r){function n(o){Se(Error.captureStackTrace)&&Error.captureStackTrace(this,
this.constructor),Object.assign(this,o||{}),this.code=e,this.message=this.cause?t+": "+this.cause.message:t}return s(n,"CustomError"),n.prototype=new(r||Error),
Object.defineProperties(n.prototype,{constructor:{value:n,enumerable:!1},name:{value:"Error ["+e+"]",enumerable:!1}}),n}s(lt,"createErrorType");function Ir(e,t){
for(var r of Ur)e.removeListener(r,Br[r]);e.on("error",yo),e.destroy(t)}s(Ir,"destroyRequest");function ic(e,t){Nr(Ae(e)&&Ae(t));var r=e.length-t.length-1;return r>
0&&e[r]==="."&&e.endsWith(t)}s(ic,"isSubdomain");function Ae(e){return typeof e=="string"||e instanceof String}s(Ae,"isString");function Se(e){return typeof e==
"function"}s(Se,"isFunction");function ac(e){return typeof e=="object"&&"length"in e}s(ac,"isBuffer");function cc(e){return at&&e instanceof at}s(cc,"isURL");function lc(e){
return e.replace(/[\^$\\.*+?()[\]{}|]/g,"\\$&")}s(lc,"escapeRegex");Hr.exports=mo({http:Za,https:Ya});Hr.exports.wrap=mo});function ge(e,t){return s(function(){return e.apply(t,arguments)},"wrap")}s(ge,"bind");var{toString:vs}=Object.prototype,{getPrototypeOf:ce}=Object,{iterator:Ve,toStringTag:bn}=Symbol,le=(({hasOwnProperty:e})=>(t,r)=>e.call(t,r))(Object.prototype),
wn=s(e=>typeof e=="string"&&(e==="__proto__"||e==="constructor"||e==="prototype"),"isUnsafeObjectKey"),Rt=s((e,t,r)=>e===Object.prototype||!r&&t===null,"isProto\
typeBoundary"),Ds=s(e=>{if(!Object.isExtensible(e))return!1;let t=Object.getOwnPropertyNames(e);return Object.getOwnPropertySymbols&&t.push(...Object.getOwnPropertySymbols(
e)),t.every(r=>{if(wn(r))return!1;let n=Object.getOwnPropertyDescriptor(e,r);return!!n&&n.configurable&&n.writable===!0})},"isSafeAndFullyMutable"),Yt=s((e,t)=>{
let r=e,n=[];for(;r!=null;){if(n.indexOf(r)!==-1)return!1;n.push(r);let o=ce(r);if(Rt(r,o,r===e))return!1;if(le(r,t))return!0;r=o}return!1},"hasOwnInPrototypeCh\
ain"),Ls=s((e,t)=>e!=null&&Yt(e,t)?e[t]:void 0,"getSafeProp"),Ns=s(e=>{if(e==null||typeof e!="object"&&typeof e!="function")return e;let t=ce(e);if(t===null&&Ds(
e))return e;let r=Object.create(null),n=Object.create(null),o=[],i=e;for(;i!=null&&o.indexOf(i)===-1;){o.push(i);let a=i===e?t:ce(i);if(Rt(i,a,i===e))break;let l=Object.
getOwnPropertyNames(i);Object.getOwnPropertySymbols&&l.push(...Object.getOwnPropertySymbols(i));for(let u of l)wn(u)||le(n,u)||(r[u]=e[u],n[u]=!0);i=a}return r},
"toSafeFlatObject"),Qt=(e=>t=>{let r=vs.call(t);return e[r]||(e[r]=r.slice(8,-1).toLowerCase())})(Object.create(null)),re=s(e=>(e=e.toLowerCase(),t=>Qt(t)===e),
"kindOfTest"),_t=s(e=>t=>typeof t===e,"typeOfTest"),{isArray:we}=Array,Ee=_t("undefined");function ve(e){return e!==null&&!Ee(e)&&e.constructor!==null&&!Ee(e.constructor)&&
X(e.constructor.isBuffer)&&e.constructor.isBuffer(e)}s(ve,"isBuffer");var En=re("ArrayBuffer");function Fs(e){let t;return typeof ArrayBuffer<"u"&&ArrayBuffer.isView?
t=ArrayBuffer.isView(e):t=e&&e.buffer&&En(e.buffer),t}s(Fs,"isArrayBufferView");var Us=_t("string"),X=_t("function"),Bs=_t("number"),De=s(e=>e!==null&&typeof e==
"object","isObject"),ks=s(e=>e===!0||e===!1,"isBoolean"),Et=s(e=>{if(!De(e))return!1;let t=ce(e);return(t===null||t===Object.prototype||ce(t)===null)&&(Rt(e,t,!0)||
!le(e,bn)&&!le(e,Ve))},"isPlainObject"),Is=s(e=>{if(!De(e)||ve(e))return!1;try{return Object.keys(e).length===0&&Object.getPrototypeOf(e)===Object.prototype}catch{
return!1}},"isEmptyObject"),Hs=re("Date"),js=re("File"),qs=s(e=>!!(e&&typeof e.uri<"u"),"isReactNativeBlob"),Ms=s(e=>e&&typeof e.getParts<"u","isReactNative"),zs=re(
"Blob"),$s=re("FileList"),Vs=re("Set"),Ws=s(e=>De(e)&&X(e.pipe),"isStream");function Js(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<
"u"?window:typeof global<"u"?global:{}}s(Js,"getGlobal");var Ol=Js(),gn=void 0,Ks=s(e=>{if(!e)return!1;if(gn&&e instanceof gn)return!0;let t=ce(e);if(!t||t===Object.
prototype||!X(e.append))return!1;let r=Qt(e);return r==="formdata"||r==="object"&&X(e.toString)&&e.toString()==="[object FormData]"},"isFormData"),Xs=re("URLSea\
rchParams"),[Gs,Zs,Ys,Qs]=["ReadableStream","Request","Response","Headers"].map(re),ei=s(e=>e.trim?e.trim():e.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,""),"\
trim");function We(e,t,{allOwnKeys:r=!1}={}){if(e===null||typeof e>"u")return;let n,o;if(typeof e!="object"&&(e=[e]),we(e))for(n=0,o=e.length;n<o;n++)t.call(null,
e[n],n,e);else{if(ve(e))return;let i=r?Object.getOwnPropertyNames(e):Object.keys(e),a=i.length,l;for(n=0;n<a;n++)l=i[n],t.call(null,e[l],l,e)}}s(We,"forEach");function ti(e,t){
if(ve(e))return null;t=t.toLowerCase();let r=Object.keys(e),n=r.length,o;for(;n-- >0;)if(o=r[n],t===o.toLowerCase())return o;return null}s(ti,"findKey");var be=typeof globalThis<
"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global,Rn=s(e=>!Ee(e)&&e!==be,"isContextDefined");function Zt(...e){let{caseless:t,skipUndefined:r}=Rn(
this)&&this||{},n={},o=t?Object.create(null):null,i=s((a,l)=>{if(l==="__proto__"||l==="constructor"||l==="prototype")return;let u=l;if(o&&typeof l=="string"){let f=l.
toLowerCase(),p=o[f];p!==void 0&&le(n,p)?u=p:o[f]=l}let d=le(n,u)?n[u]:void 0;Et(d)&&Et(a)?n[u]=Zt(d,a):Et(a)?n[u]=Zt({},a):we(a)?n[u]=a.slice():(!r||!Ee(a))&&(n[u]=
a)},"assignValue");for(let a=0,l=e.length;a<l;a++){let u=e[a];if(!u||ve(u)||(We(u,i),typeof u!="object"||we(u)||!Object.getOwnPropertySymbols))continue;let d=Object.
getOwnPropertySymbols(u);for(let f=0;f<d.length;f++){let p=d[f];pi.call(u,p)&&i(u[p],p)}}return n}s(Zt,"merge");var ri=s((e,t,r,{allOwnKeys:n}={})=>(We(t,(o,i)=>{
r&&X(o)?Object.defineProperty(e,i,{__proto__:null,value:ge(o,r),writable:!0,enumerable:!0,configurable:!0}):Object.defineProperty(e,i,{__proto__:null,value:o,writable:!0,
enumerable:!0,configurable:!0})},{allOwnKeys:n}),e),"extend"),ni=s(e=>(e.charCodeAt(0)===65279&&(e=e.slice(1)),e),"stripBOM"),oi=s((e,t,r,n)=>{e.prototype=Object.
create(t.prototype,n),Object.defineProperty(e.prototype,"constructor",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0}),Object.defineProperty(
e,"super",{__proto__:null,value:t.prototype}),r&&Object.assign(e.prototype,r)},"inherits"),si=s((e,t,r,n)=>{let o,i,a,l={};if(t=t||{},e==null)return t;do{for(o=
Object.getOwnPropertyNames(e),i=o.length;i-- >0;)a=o[i],(!n||n(a,e,t))&&!l[a]&&(t[a]=e[a],l[a]=!0);e=r!==!1&&ce(e)}while(e&&(!r||r(e,t))&&e!==Object.prototype);
return t},"toFlatObject"),ii=s((e,t,r)=>{e=String(e),(r===void 0||r>e.length)&&(r=e.length),r-=t.length;let n=e.indexOf(t,r);return n!==-1&&n===r},"endsWith"),ai=s(
e=>{if(!e)return null;if(we(e))return e;let t=e.length;if(!Number.isSafeInteger(t)||t<0||t>4294967295)return null;let r=new Set,n=new Set,o=e;for(;o!=null&&r.size<
t;){if(n.has(o))return null;n.add(o);let a=ce(o);if(Rt(o,a,o===e))break;Object.getOwnPropertyNames(o).forEach(l=>{let u=+l;Number.isInteger(u)&&u>=0&&u<t&&String(
u)===l&&le(o,l)&&r.add(u)}),o=a}if(r.size!==t)return null;let i=new Array(t);for(;t-- >0;)i[t]=e[t];return i},"toArray"),ci=(e=>t=>e&&t instanceof e)(typeof Uint8Array<
"u"&&ce(Uint8Array)),li=s((e,t)=>{let n=(e&&e[Ve]).call(e),o;for(;(o=n.next())&&!o.done;){let i=o.value;t.call(e,i[0],i[1])}},"forEachEntry"),ui=s((e,t)=>{let r,
n=[];for(;(r=e.exec(t))!==null;)n.push(r);return n},"matchAll"),fi=re("HTMLFormElement"),di=s(e=>e.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g,s(function(r,n,o){
return n.toUpperCase()+o},"replacer")),"toCamelCase"),{propertyIsEnumerable:pi}=Object.prototype,hi=re("RegExp"),_n=s((e,t)=>{let r=Object.getOwnPropertyDescriptors(
e),n={};We(r,(o,i)=>{let a;(a=t(o,i,e))!==!1&&(n[i]=a||o)}),Object.defineProperties(e,n)},"reduceDescriptors"),mi=s(e=>{_n(e,(t,r)=>{if(X(e)&&["arguments","call\
er","callee"].includes(r))return!1;let n=e[r];if(X(n)){if(t.enumerable=!1,"writable"in t){t.writable=!1;return}t.set||(t.set=()=>{throw Error("Can not rewrite r\
ead-only method '"+r+"'")})}})},"freezeMethods"),yi=s((e,t)=>{let r={},n=s(o=>{o.forEach(i=>{r[i]=!0})},"define");return we(e)?n(e):n(String(e).split(t)),r},"to\
ObjectSet"),gi=s(()=>{},"noop"),bi=s((e,t)=>e!=null&&Number.isFinite(e=+e)?e:t,"toFiniteNumber");function wi(e){return!!(e&&X(e.append)&&e[bn]==="FormData"&&e[Ve])}
s(wi,"isSpecCompliantForm");var Ei=s(e=>{let t=new WeakSet,r=s(n=>{if(De(n)){if(t.has(n))return;if(ve(n))return n;if(!("toJSON"in n)){t.add(n);let o;if(Vs(n)){o=
[];for(let i of n){let a=r(i);!Ee(a)&&o.push(a)}}else o=we(n)?[]:{},We(n,(i,a)=>{let l=r(i);!Ee(l)&&(o[a]=l)});return t.delete(n),o}}return n},"visit");return r(
e)},"toJSONObject"),Ri=re("AsyncFunction"),_i=s(e=>e&&(De(e)||X(e))&&X(e.then)&&X(e.catch),"isThenable"),On=((e,t)=>e?setImmediate:t?((r,n)=>(be.addEventListener(
"message",({source:o,data:i})=>{o===be&&i===r&&n.length&&n.shift()()},!1),o=>{n.push(o),be.postMessage(r,"*")}))(`axios@${Math.random()}`,[]):r=>setTimeout(r))(
typeof setImmediate=="function",X(be.postMessage)),Oi=typeof queueMicrotask<"u"?queueMicrotask.bind(be):typeof process<"u"&&process.nextTick||On,xn=s(e=>e!=null&&
X(e[Ve]),"isIterable"),xi=s(e=>e!=null&&Yt(e,Ve)&&xn(e),"isSafeIterable"),c={isArray:we,isArrayBuffer:En,isBuffer:ve,isFormData:Ks,isArrayBufferView:Fs,isString:Us,
isNumber:Bs,isBoolean:ks,isObject:De,isPlainObject:Et,isEmptyObject:Is,isReadableStream:Gs,isRequest:Zs,isResponse:Ys,isHeaders:Qs,isUndefined:Ee,isDate:Hs,isFile:js,
isReactNativeBlob:qs,isReactNative:Ms,isBlob:zs,isRegExp:hi,isFunction:X,isStream:Ws,isURLSearchParams:Xs,isTypedArray:ci,isFileList:$s,forEach:We,merge:Zt,extend:ri,
trim:ei,stripBOM:ni,inherits:oi,toFlatObject:si,kindOf:Qt,kindOfTest:re,endsWith:ii,toArray:ai,forEachEntry:li,matchAll:ui,isHTMLForm:fi,hasOwnProperty:le,hasOwnProp:le,
hasOwnInPrototypeChain:Yt,getSafeProp:Ls,toSafeFlatObject:Ns,reduceDescriptors:_n,freezeMethods:mi,toObjectSet:yi,toCamelCase:di,noop:gi,toFiniteNumber:bi,findKey:ti,
global:be,isContextDefined:Rn,isSpecCompliantForm:wi,toJSONObject:Ei,isAsyncFn:Ri,isThenable:_i,setImmediate:On,asap:Oi,isIterable:xn,isSafeIterable:xi};var Ai=c.toObjectSet(["age","authorization","content-length","content-type","etag","expires","from","host","if-modified-since","if-unmodified-since","last-modif\
ied","location","max-forwards","proxy-authorization","referer","retry-after","user-agent"]),An=s(e=>{let t=Object.create(null),r,n,o;return e&&e.split(`
`).forEach(s(function(a){o=a.indexOf(":"),r=a.substring(0,o).trim().toLowerCase(),n=a.substring(o+1).trim();let l=c.hasOwnProp(t,r);!r||l&&c.hasOwnProp(Ai,r)||(r===
"set-cookie"?l?t[r].push(n):t[r]=[n]:t[r]=l?t[r]+", "+n:n)},"parser")),t},"default");function Si(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===
0&&r===e.length?e:e.slice(t,r)}s(Si,"trimSPorHTAB");var Ci=new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+","g"),Pi=new RegExp("[^\\u0009\\u0020-\\u007e\\u0080\
-\\u00ff]+","g");function er(e,t){return c.isArray(e)?e.map(r=>er(r,t)):Si(String(e).replace(t,""))}s(er,"sanitizeValue");var Sn=s(e=>er(e,Ci),"sanitizeHeaderVa\
lue"),Ti=s(e=>er(e,Pi),"sanitizeByteStringHeaderValue");function Ot(e){let t=Object.create(null);return c.forEach(e.toJSON(),(r,n)=>{t[n]=Ti(r)}),t}s(Ot,"toByte\
StringHeaderObject");var Cn=Symbol("internals");function Je(e){return e&&String(e).trim().toLowerCase()}s(Je,"normalizeHeader");function xt(e){return e===!1||e==null?e:c.isArray(e)?
e.map(xt):Sn(String(e))}s(xt,"normalizeValue");function vi(e){let t=Object.create(null),r=/([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g,n;for(;n=r.exec(e);)t[n[1]]=n[2];return t}
s(vi,"parseTokens");var Di=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;function tr(e){let t=0,r=e.length;for(;t<r;){let n=e.charCodeAt(t);if(n!==9&&n!==32)break;t+=1}for(;r>
t;){let n=e.charCodeAt(r-1);if(n!==9&&n!==32)break;r-=1}return t===0&&r===e.length?e:e.slice(t,r)}s(tr,"trimOWS");function Li(e){let t=e.length-1;if(t<1||e.charCodeAt(
0)!==34||e.charCodeAt(t)!==34)return e;let r="";for(let n=1;n<t;n++){let o=e.charCodeAt(n);if(o===34||o===92&&(n+=1,n>=t))return e;r+=e[n]}return r}s(Li,"decode\
QuotedString");function Ni(e){let t=Object.create(null),r=String(e),n=0,o=!1,i=!1;function a(l){let u=tr(r.slice(n,l)),d=u.indexOf("=");if(d<1)return;let f=tr(u.
slice(0,d));if(!Di.test(f))return;let p=f.toLowerCase();if(p==="__proto__"||p==="constructor"||p==="prototype")return;let y=tr(u.slice(d+1));t[p]=Li(y)}s(a,"par\
seParameter");for(let l=0;l<r.length;l++){let u=r.charCodeAt(l);o?i?i=!1:u===92?i=!0:u===34&&(o=!1):u===34?o=!0:(u===44||u===59)&&(a(l),n=l+1)}return a(r.length),
t}s(Ni,"parseParameters");var Fi=s(e=>/^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(e.trim()),"isValidHeaderName"),Ui="__Proto__",Pn=s(e=>e==="__proto__"?Ui:e,"headerSl\
ot");function rr(e,t,r,n,o){if(c.isFunction(n))return n.call(e,t,r);if(o&&(t=r),!!c.isString(t)){if(c.isString(n))return t.indexOf(n)!==-1;if(c.isRegExp(n))return n.
test(t)}}s(rr,"matchHeaderValue");function Bi(e){return e.trim().toLowerCase().replace(/([a-z\d])(\w*)/g,(t,r,n)=>r.toUpperCase()+n)}s(Bi,"formatHeader");function ki(e,t){
let r=c.toCamelCase(" "+t);["get","set","has"].forEach(n=>{Object.defineProperty(e,n+r,{__proto__:null,value:s(function(o,i,a){return this[n].call(this,t,o,i,a)},
"value"),configurable:!0})})}s(ki,"buildAccessors");var Le=class{static{s(this,"AxiosHeaders")}constructor(t){t&&this.set(t)}set(t,r,n){let o=this;function i(l,u,d){
let f=Je(u);if(!f)return;let p=c.findKey(o,f);(!p||o[p]===void 0||d===!0||d===void 0&&o[p]!==!1)&&(o[Pn(p||u)]=xt(l))}s(i,"setHeader");let a=s((l,u)=>c.forEach(
l,(d,f)=>i(d,f,u)),"setHeaders");if(c.isPlainObject(t)||t instanceof this.constructor)a(t,r);else if(c.isString(t)&&(t=t.trim())&&!Fi(t))a(An(t),r);else if(c.isObject(
t)&&c.isSafeIterable(t)){let l=Object.create(null),u,d;for(let f of t){if(!c.isArray(f))throw new TypeError("Object iterator must return a key-value pair");d=f[0],
c.hasOwnProp(l,d)?(u=l[d],l[d]=c.isArray(u)?[...u,f[1]]:[u,f[1]]):l[d]=f[1]}a(l,r)}else t!=null&&i(r,t,n);return this}get(t,r){if(t=Je(t),t){let n=c.findKey(this,
t);if(n){let o=this[n];if(!r)return o;if(r===!0)return vi(o);if(c.isFunction(r))return r.call(this,o,n);if(c.isRegExp(r))return r.exec(o);throw new TypeError("p\
arser must be boolean|regexp|function")}}}has(t,r){if(t=Je(t),t){let n=c.findKey(this,t);return!!(n&&this[n]!==void 0&&(!r||rr(this,this[n],n,r)))}return!1}delete(t,r){
let n=this,o=!1;function i(a){if(a=Je(a),a){let l=c.findKey(n,a);l&&(!r||rr(n,n[l],l,r))&&(delete n[l],o=!0)}}return s(i,"deleteHeader"),c.isArray(t)?t.forEach(
i):i(t),o}clear(t){let r=Object.keys(this),n=r.length,o=!1;for(;n--;){let i=r[n];(!t||rr(this,this[i],i,t,!0))&&(delete this[i],o=!0)}return o}normalize(t){let r=this,
n=Object.create(null);return c.forEach(this,(o,i)=>{let a=c.findKey(n,i);if(a){r[a]=xt(o),delete r[i];return}let l=Pn(t?Bi(i):String(i).trim());l!==i&&delete r[i],
r[l]=xt(o),n[l]=!0}),this}concat(...t){return this.constructor.concat(this,...t)}toJSON(t){let r=Object.create(null);return c.forEach(this,(n,o)=>{n!=null&&n!==
!1&&(r[o]=t&&c.isArray(n)?n.join(", "):n)}),r}[Symbol.iterator](){return Object.entries(this.toJSON())[Symbol.iterator]()}toString(){return Object.entries(this.
toJSON()).map(([t,r])=>t+": "+r).join(`
`)}getSetCookie(){let t=this.get("set-cookie");return c.isArray(t)?t:t==null||t===!1?[]:[t]}get[Symbol.toStringTag](){return"AxiosHeaders"}static from(t){return t instanceof
this?t:new this(t)}static parseParameters(t){return Ni(t)}static concat(t,...r){let n=new this(t);return r.forEach(o=>n.set(o)),n}static accessor(t){let n=(this[Cn]=
this[Cn]={accessors:{}}).accessors,o=this.prototype;function i(a){let l=Je(a);n[l]||(ki(o,a),n[l]=!0)}return s(i,"defineAccessor"),c.isArray(t)?t.forEach(i):i(t),
this}};Le.accessor(["Content-Type","Content-Length","Accept","Accept-Encoding","User-Agent","Authorization"]);c.reduceDescriptors(Le.prototype,({value:e},t)=>{let r=t[0].
toUpperCase()+t.slice(1);return{get:s(()=>e,"get"),set(n){this[r]=n}}});c.freezeMethods(Le);var F=Le;var Ke="[REDACTED ****]";function Ii(e){if(c.hasOwnProp(e,"toJSON"))return!0;let t=Object.getPrototypeOf(e);for(;t&&t!==Object.prototype;){if(c.hasOwnProp(t,"to\
JSON"))return!0;t=Object.getPrototypeOf(t)}return!1}s(Ii,"hasOwnOrPrototypeToJSON");function Hi(e,t){let r=new Set(t.map(i=>String(i).toLowerCase())),n=[],o=s(i=>{
if(i===null||typeof i!="object"||c.isBuffer(i))return i;if(n.indexOf(i)!==-1)return;i instanceof F&&(i=i.toJSON()),n.push(i);let a;if(c.isArray(i))a=[],i.forEach(
(l,u)=>{let d=o(l);c.isUndefined(d)||(a[u]=d)});else{if(!c.isPlainObject(i)&&Ii(i))return n.pop(),i;a=Object.create(null);for(let[l,u]of Object.entries(i)){let d=r.
has(l.toLowerCase())?Ke:o(u);c.isUndefined(d)||(a[l]=d)}}return n.pop(),a},"visit");return o(e)}s(Hi,"redactConfig");function Tn(e){try{return String(e)}catch{return""}}
s(Tn,"stringifySafely");function ji(e){return e.errors.map(r=>{try{return r&&r.message?Tn(r.message):Tn(r)}catch{return""}}).filter(Boolean).join("; ")||e.name||
"AggregateError"}s(ji,"aggregateErrorMessage");var qi=`
Caused by: `,nr=Symbol("causeStack");function vn(e,t){let r=c.hasOwnProp(e,nr)&&e[nr];return r&&t.endsWith(r)?t.length-r.length:-1}s(vn,"getCauseStackIndex");function Mi(e,t){
try{let r=t&&t.stack;if(typeof r!="string"||!r)return;let n=e.stack;if(typeof n!="string"||!n)return;let o=qi+r;e.stack=n+o,Object.defineProperty(e,nr,{__proto__:null,
value:o})}catch{}}s(Mi,"appendCauseStack");var M=class e extends Error{static{s(this,"AxiosError")}static from(t,r,n,o,i,a){let l=t.message;!l&&c.isArray(t.errors)&&
t.errors.length&&(l=ji(t));let u=new e(l,r||t.code,n,o,i);return Object.defineProperty(u,"cause",{__proto__:null,value:t,writable:!0,enumerable:!1,configurable:!0}),
u.name=t.name,Mi(u,t),t.status!=null&&u.status==null&&(u.status=t.status),a&&Object.assign(u,a),u}constructor(t,r,n,o,i){super(t),Object.defineProperty(this,"me\
ssage",{__proto__:null,value:t,enumerable:!0,writable:!0,configurable:!0}),this.name="AxiosError",this.isAxiosError=!0,r&&(this.code=r),n&&(this.config=n),o&&(this.
request=o),i&&(this.response=i,this.status=i.status)}toJSON(){let t=this.config,r=t&&c.hasOwnProp(t,"redact")?t.redact:void 0,n=c.isArray(r)&&r.length>0?Hi(t,r):
c.toJSONObject(t);return{message:this.message,name:this.name,description:this.description,number:this.number,fileName:this.fileName,lineNumber:this.lineNumber,columnNumber:this.
columnNumber,stack:this.stack,config:n,code:this.code,status:this.status}}};M.ERR_BAD_OPTION_VALUE="ERR_BAD_OPTION_VALUE";M.ERR_BAD_OPTION="ERR_BAD_OPTION";M.ECONNABORTED=
"ECONNABORTED";M.ETIMEDOUT="ETIMEDOUT";M.ECONNREFUSED="ECONNREFUSED";M.ERR_NETWORK="ERR_NETWORK";M.ERR_FR_TOO_MANY_REDIRECTS="ERR_FR_TOO_MANY_REDIRECTS";M.ERR_DEPRECATED=
"ERR_DEPRECATED";M.ERR_BAD_RESPONSE="ERR_BAD_RESPONSE";M.ERR_BAD_REQUEST="ERR_BAD_REQUEST";M.ERR_CANCELED="ERR_CANCELED";M.ERR_NOT_SUPPORT="ERR_NOT_SUPPORT";M.ERR_INVALID_URL=
"ERR_INVALID_URL";M.ERR_FORM_DATA_DEPTH_EXCEEDED="ERR_FORM_DATA_DEPTH_EXCEEDED";var m=M;var Xe=class{static{s(this,"FormData")}constructor(){throw new Error("no multipart body is sent by this action")}};var At=Xe;var St={isBufferAvailable(){return typeof Buffer<"u"},from(e){return Buffer.from(e)}};var ir=100;function sr(e){return c.isPlainObject(e)||c.isArray(e)}s(sr,"isVisitable");function Dn(e){return c.endsWith(e,"[]")?e.slice(0,-2):e}s(Dn,"removeBrack\
ets");function or(e,t,r){return e?e.concat(t).map(s(function(o,i){return o=Dn(o),!r&&i?"["+o+"]":o},"each")).join(r?".":""):t}s(or,"renderKey");function zi(e){return c.
isArray(e)&&!e.some(sr)}s(zi,"isFlatArray");var $i=c.toFlatObject(c,{},null,s(function(t){return/^is[A-Z]/.test(t)},"filter"));function Vi(e,t,r){if(!c.isObject(
e))throw new TypeError("target must be an object");t=t||new(At||FormData);let n=s((b,A)=>{let g=c.getSafeProp(r,b);return c.isUndefined(g)?A:g},"option"),o=n("m\
etaTokens",!0),i=n("visitor")||w,a=n("dots",!1),l=n("indexes",!1),u=n("Blob")||typeof Blob<"u"&&Blob,d=n("maxDepth",ir),f=u&&c.isSpecCompliantForm(t),p=[];if(!c.
isFunction(i))throw new TypeError("visitor must be a function");function y(b){if(b===null)return"";if(c.isDate(b))return b.toISOString();if(c.isBoolean(b))return b.
toString();if(!f&&c.isBlob(b))throw new m("Blob is not supported. Use a Buffer instead.");if(c.isArrayBuffer(b)||c.isTypedArray(b)){if(f&&typeof u=="function")return new u(
[b]);if(St&&St.isBufferAvailable())return St.from(b);throw new m("Blob is not supported. Use a Buffer instead.",m.ERR_NOT_SUPPORT)}return b}s(y,"convertValue");
function h(b){if(b>d)throw new m("Object is too deeply nested ("+b+" levels). Max depth: "+d,m.ERR_FORM_DATA_DEPTH_EXCEEDED)}s(h,"throwIfMaxDepthExceeded");function O(b,A){
if(d===1/0)return JSON.stringify(b);let g=[];return JSON.stringify(b,s(function(N,P){if(!c.isObject(P))return P;for(;g.length&&g[g.length-1]!==this;)g.pop();return g.
push(P),h(A+g.length-1),P},"limitDepth"))}s(O,"stringifyWithDepthLimit");function w(b,A,g){let z=b;if(c.isReactNative(t)&&c.isReactNativeBlob(b))return t.append(
or(g,A,a),y(b)),!1;if(b&&!g&&typeof b=="object"){if(c.endsWith(A,"{}"))A=o?A:A.slice(0,-2),b=O(b,1);else if(c.isArray(b)&&zi(b)||(c.isFileList(b)||c.endsWith(A,
"[]"))&&(z=c.toArray(b)))return A=Dn(A),z.forEach(s(function(P,C){!(c.isUndefined(P)||P===null)&&t.append(l===!0?or([A],C,a):l===null?A:A+"[]",y(P))},"each")),!1}
return sr(b)?!0:(t.append(or(g,A,a),y(b)),!1)}s(w,"defaultVisitor");let E=Object.assign($i,{defaultVisitor:w,convertValue:y,isVisitable:sr});function R(b,A,g=0){
if(!c.isUndefined(b)){if(h(g),p.indexOf(b)!==-1)throw new Error("Circular reference detected in "+A.join("."));p.push(b),c.forEach(b,s(function(N,P){(!(c.isUndefined(
N)||N===null)&&i.call(t,N,c.isString(P)?P.trim():P,A,E))===!0&&R(N,A?A.concat(P):[P],g+1)},"each")),p.pop()}}if(s(R,"build"),!c.isObject(e))throw new TypeError(
"data must be an object");return R(e),t}s(Vi,"toFormData");var fe=Vi;function Ln(e){let t={"!":"%21","'":"%27","(":"%28",")":"%29","~":"%7E","%20":"+"};return encodeURIComponent(e).replace(/[!'()~]|%20/g,s(function(n){return t[n]},
"replacer"))}s(Ln,"encode");function Nn(e,t){this._pairs=[],e&&fe(e,this,t)}s(Nn,"AxiosURLSearchParams");var Fn=Nn.prototype;Fn.append=s(function(t,r){this._pairs.
push([t,r])},"append");Fn.toString=s(function(t){let r=t?n=>t.call(this,n,Ln):Ln;return this._pairs.map(s(function(o){return r(o[0])+"="+r(o[1])},"each"),"").join(
"&")},"toString");var Un=Nn;function Wi(e){return encodeURIComponent(e).replace(/%3A/gi,":").replace(/%24/g,"$").replace(/%2C/gi,",").replace(/%20/g,"+")}s(Wi,"encode");function Re(e,t,r){
if(!t)return e;e=e||"";let n=c.isFunction(r)?{serialize:r}:r,o=c.getSafeProp(n,"encode")||Wi,i=c.getSafeProp(n,"serialize"),a;if(i?a=i(t,n):a=c.isURLSearchParams(
t)?t.toString():new Un(t,n).toString(o),a){let l=e.indexOf("#");l!==-1&&(e=e.slice(0,l)),e+=(e.indexOf("?")===-1?"?":"&")+a}return e}s(Re,"buildURL");var Ge=Symbol("internals");function kn(e){return e?e.length:0}s(kn,"countHandlers");function Bn(e){if(e)for(;e.length&&e[e.length-1]===null;)e.pop()}s(Bn,"trimH\
andlers");function Ji(e){return typeof e=="string"&&e!==""&&String(Number(e))===e?Number(e):e}s(Ji,"normalizeHandlerId");function Ze(e,t){let r=e.handlers,n=kn(
r);r!==t.handlersRef?(t.handlersRef=r,t.handlerEntries.clear()):n!==t.handlersLength&&(n?t.handlerEntries.forEach(s(function(i,a){r[i.index]!==i.handler&&t.handlerEntries.
delete(a)},"removeStaleEntry")):t.handlerEntries.clear()),t.handlersLength=n}s(Ze,"syncHandlerEntries");var ar=class{static{s(this,"InterceptorManager")}constructor(){
this.handlers=[],this[Ge]={handlersRef:this.handlers,handlersLength:this.handlers.length,handlerEntries:new Map,iterationDepth:0,nextId:0}}use(t,r,n){let o={fulfilled:t,
rejected:r,synchronous:n?n.synchronous:!1,runWhen:n?n.runWhen:null},i=this[Ge];this.handlers==null&&(this.handlers=[]),Ze(this,i);let a=i.nextId++;return this.handlers.
push(o),i.handlerEntries.set(a,{handler:o,index:this.handlers.length-1}),i.handlersLength=this.handlers.length,a}eject(t){let r=this[Ge];Ze(this,r);let n=Ji(t),
o=r.handlerEntries.get(n);if(o){if(r.handlerEntries.delete(n),this.handlers[o.index]!==o.handler)return;this.handlers[o.index]=null,r.iterationDepth||(Bn(this.handlers),
r.handlersLength=this.handlers.length)}}clear(){this.handlers&&(this.handlers=[],Ze(this,this[Ge]))}forEach(t){let r=this[Ge];Ze(this,r),r.iterationDepth++;try{
c.forEach(this.handlers,s(function(o){o!==null&&t(o)},"forEachHandler"))}finally{--r.iterationDepth||(Ze(this,r),Bn(this.handlers),r.handlersLength=kn(this.handlers))}}},
cr=ar;var de={silentJSONParsing:!0,forcedJSONParsing:!0,clarifyTimeoutError:!1,legacyInterceptorReqResOrdering:!0,advertiseZstdAcceptEncoding:!1,validateStatusUndefinedResolves:!0,
encodeBasicAuthUsername:!1};var jn=ye(Ps(),1);import Ki from"url";var In=Ki.URLSearchParams;var lr="abcdefghijklmnopqrstuvwxyz",Hn="0123456789",qn={DIGIT:Hn,ALPHA:lr,ALPHA_DIGIT:lr+lr.toUpperCase()+Hn},Xi=s((e=16,t=qn.ALPHA_DIGIT)=>{let r="",{length:n}=t,
o=new Uint32Array(e);jn.default.randomFillSync(o);for(let i=0;i<e;i++)r+=t[o[i]%n];return r},"generateString"),Mn={isNode:!0,classes:{URLSearchParams:In,FormData:At,
Blob:typeof Blob<"u"&&Blob||null},ALPHABET:qn,generateString:Xi,protocols:["http","https","file","data"]};var dr={};Cs(dr,{hasBrowserEnv:()=>fr,hasStandardBrowserEnv:()=>Gi,hasStandardBrowserWebWorkerEnv:()=>Zi,navigator:()=>ur,origin:()=>Yi});var fr=typeof window<"\
u"&&typeof document<"u",ur=typeof navigator=="object"&&navigator||void 0,Gi=fr&&(!ur||["ReactNative","NativeScript","NS"].indexOf(ur.product)<0),Zi=typeof WorkerGlobalScope<
"u"&&self instanceof WorkerGlobalScope&&typeof self.importScripts=="function",Yi=fr&&window.location.href||"http://localhost";var T={...dr,...Mn};function pr(e,t){return fe(e,new T.classes.URLSearchParams,{visitor:s(function(r,n,o,i){return T.isNode&&c.isBuffer(r)?(this.append(n,r.toString("base64")),!1):
i.defaultVisitor.apply(this,arguments)},"visitor"),...t})}s(pr,"toURLEncodedForm");var zn=ir;function $n(e){if(e>zn)throw new m("FormData field is too deeply nested ("+e+" levels). Max depth: "+zn,m.ERR_FORM_DATA_DEPTH_EXCEEDED)}s($n,"throwIfD\
epthExceeded");function Qi(e){let t=[],r=/[^.[\]]+|\[([^.[\]]*)]/g,n;for(;(n=r.exec(e))!==null;)$n(t.length),t.push(n[0]==="[]"?"":n[1]||n[0]);return t}s(Qi,"pa\
rsePropPath");function Vn(e){let t={},r=Object.keys(e),n,o=r.length,i;for(n=0;n<o;n++)i=r[n],t[i]=e[i];return t}s(Vn,"arrayToObject");function Wn(e){if(!c.isArray(
e))return e;let t=Object.keys(e);return t.length!==e.length||t.some((r,n)=>r!==String(n))?Vn(e):e}s(Wn,"normalizeArray");function ea(e){let t=[e];for(;t.length;){
let r=t.pop();Object.keys(r).forEach(n=>{let o=r[n]=Wn(r[n]);(c.isArray(o)||c.isPlainObject(o))&&t.push(o)})}return e}s(ea,"normalizeArrays");function ta(e){function t(r,n,o,i){
$n(i);let a=r[i++];if(a==="__proto__")return!0;let l=Number.isFinite(+a),u=i>=r.length;return a=!a&&c.isArray(o)?o.length:a,u?(c.hasOwnProp(o,a)?(o[a]=Wn(o[a]),
o[a]=c.isArray(o[a])?o[a].concat(n):[o[a],n]):o[a]=n,!l):((!c.hasOwnProp(o,a)||!c.isObject(o[a]))&&(o[a]=[]),t(r,n,o[a],i)&&c.isArray(o[a])&&(o[a]=Vn(o[a])),!l)}
if(s(t,"buildPath"),c.isFormData(e)&&c.isFunction(e.entries)){let r={};return c.forEachEntry(e,(n,o)=>{t(Qi(n),o,r,0)}),ea(r)}return null}s(ta,"formDataToJSON");
var Ct=ta;var ra=Object.freeze(["get","delete","head","options","post","put","patch","purge","link","unlink","query"]),Pt=ra;var Ne=s((e,t)=>e!=null&&c.hasOwnProp(e,t)?e[t]:void 0,"own");function na(e,t,r){if(c.isString(e))try{return(t||JSON.parse)(e),c.trim(e)}catch(n){if(n.name!=="S\
yntaxError")throw n}return(r||JSON.stringify)(e)}s(na,"stringifySafely");var hr={transitional:de,adapter:["xhr","http","fetch"],transformRequest:[s(function(t,r){
let n=r.getContentType()||"",o=n.indexOf("application/json")>-1,i=c.isObject(t);if(i&&c.isHTMLForm(t)&&(t=new FormData(t)),c.isFormData(t))return o?JSON.stringify(
Ct(t)):t;if(c.isArrayBuffer(t)||c.isBuffer(t)||c.isStream(t)||c.isFile(t)||c.isBlob(t)||c.isReadableStream(t))return t;if(c.isArrayBufferView(t))return t.buffer;
if(c.isURLSearchParams(t))return r.setContentType("application/x-www-form-urlencoded;charset=utf-8",!1),t.toString();let l;if(i){let u=Ne(this,"formSerializer");
if(n.indexOf("application/x-www-form-urlencoded")>-1)return pr(t,u).toString();if((l=c.isFileList(t))||n.indexOf("multipart/form-data")>-1){let d=Ne(this,"env"),
f=d&&d.FormData;return fe(l?{"files[]":t}:t,f&&new f,u)}}return i||o?(r.setContentType("application/json",!1),na(t)):t},"transformRequest")],transformResponse:[
s(function(t){let r=Ne(this,"transitional")||hr.transitional,n=r&&r.forcedJSONParsing,o=Ne(this,"responseType"),i=o==="json";if(c.isResponse(t)||c.isReadableStream(
t))return t;if(t&&c.isString(t)&&(n&&!o||i)){let l=!(r&&r.silentJSONParsing)&&i;try{return JSON.parse(t,Ne(this,"parseReviver"))}catch(u){if(l)throw u.name==="S\
yntaxError"?m.from(u,m.ERR_BAD_RESPONSE,this,null,Ne(this,"response")):u}}return t},"transformResponse")],timeout:0,xsrfCookieName:"XSRF-TOKEN",xsrfHeaderName:"\
X-XSRF-TOKEN",maxContentLength:-1,maxBodyLength:-1,env:{FormData:T.classes.FormData,Blob:T.classes.Blob},validateStatus:s(function(t){return t>=200&&t<300},"val\
idateStatus"),headers:{common:{Accept:"application/json, text/plain, */*","Content-Type":void 0}}};c.forEach(Pt,e=>{hr.headers[e]={}});var Fe=hr;function Ye(e,t){let r=this||Fe,n=t||r,o=F.from(n.headers),i=n.data;return c.forEach(e,s(function(l){i=l.call(r,i,o.normalize(),t?t.status:void 0)},"transform")),
o.normalize(),i}s(Ye,"transformData");function Qe(e){return!!(e&&e.__CANCEL__)}s(Qe,"isCancel");var mr=class extends m{static{s(this,"CanceledError")}constructor(t,r,n){super(t??"canceled",m.ERR_CANCELED,r,n),this.name="CanceledError",this.__CANCEL__=!0}},
oe=mr;function pe(e,t,r){let n=r.config.validateStatus;!r.status||!n||n(r.status)?e(r):t(new m("Request failed with status code "+r.status,r.status>=400&&r.status<500?
m.ERR_BAD_REQUEST:m.ERR_BAD_RESPONSE,r.config,r.request,r))}s(pe,"settle");function yr(e){return typeof e!="string"?!1:/^([a-z][a-z\d+\-.]*:)?\/\//i.test(e)}s(yr,"isAbsoluteURL");function gr(e,t){if(!t)return e;let r=e.length;for(;r>0&&e.charCodeAt(r-1)===47;)r--;return e.slice(0,r)+"/"+t.replace(/^\/+/,"")}s(gr,"combineURLs");var oa=/[\t\n\r]/g;function et(e){if(typeof e!="string")return e;let t=0;for(;t<e.length&&e.charCodeAt(t)<=32;)t++;return e.slice(t).replace(oa,"")}s(et,"normal\
izeURLForProtocolCheck");var sa=/^https?:(?!\/\/)/i;function ia(e){return e&&e.replace(/(^|&)([^=&]*=)?[^&]+/g,(t,r,n="")=>`${r}${n}${Ke}`)}s(ia,"redactFragment");function aa(e){let t=e.
replace(/^(https?:\/{0,2})[^/?#]*@/i,`$1${Ke}@`),r=t.indexOf("#"),o=(r===-1?t:t.slice(0,r)).replace(/([?&][^=&#]*=)[^&#]*/g,`$1${Ke}`);return r===-1?o:`${o}#${ia(
t.slice(r+1))}`}s(aa,"redactSensitiveURLParts");function Jn(e,t){if(typeof e=="string"){let r=et(e);if(sa.test(r))throw new m(`Invalid URL ${JSON.stringify(aa(r))}\
: missing "//" after protocol`,m.ERR_INVALID_URL,t)}}s(Jn,"assertValidHttpProtocolURL");function _e(e,t,r,n){Jn(t,n);let o=!yr(t);return e&&(o||r===!1)?(Jn(e,n),
gr(e,t)):t}s(_e,"buildFullPath");var ca={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function la(e){try{return new URL(e)}catch{return null}}s(la,"parseUrl");function Kn(e){var t=(typeof e==
"string"?la(e):e)||{},r=t.protocol,n=t.host,o=t.port;if(typeof n!="string"||!n||typeof r!="string"||(r=r.split(":",1)[0],n=n.replace(/:\d*$/,""),o=parseInt(o)||
ca[r]||0,!ua(n,o)))return"";var i=br(r+"_proxy")||br("all_proxy");return i&&i.indexOf("://")===-1&&(i=r+"://"+i),i}s(Kn,"getProxyForUrl");function ua(e,t){var r=br(
"no_proxy").toLowerCase();return r?r==="*"?!1:r.split(/[,\s]/).every(function(n){if(!n)return!0;var o=n.match(/^(.+):(\d+)$/),i=o?o[1]:n,a=o?parseInt(o[2]):0;return a&&
a!==t?!0:/^[.*]/.test(i)?(i.charAt(0)==="*"&&(i=i.slice(1)),!e.endsWith(i)):e!==i}):!0}s(ua,"shouldProxy");function br(e){return process.env[e.toLowerCase()]||process.
env[e.toUpperCase()]||""}s(br,"getEnv");var en=ye(uo(),1),kt=ye(Ts(),1);import It from"https";function Ga(){throw new Error("every request is made over HTTP/1.1")}s(Ga,"connect");var Ft={connect:Ga,constants:{}};var Qo=ye(Gt(),1),es=ye(bo(),1);import{resolve as Ho}from"path";import ne from"zlib";var Ce="1.21.1";function Pe(e){let t=/^([-+\w]{1,25}):(?:\/\/)?/.exec(e);return t&&t[1].toLowerCase()||""}s(Pe,"parseProtocol");var uc=/^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i;function jr(e,t,r){let n=r&&r.Blob||T.classes.Blob,o=Pe(e);if(t===void 0&&n&&(t=!0),o===
"data"){e=o.length?e.slice(o.length+1):e;let i=uc.exec(e);if(!i)throw new m("Invalid URL",m.ERR_INVALID_URL);let a=i[1],l=i[2],u=i[3]?"base64":"utf8",d=i[4],f="";
a?f=l?a+l:a:l&&(f="text/plain"+l);let p=u==="base64"?Buffer.from(d.replace(/%([\da-f]{2})/gi,(y,h)=>String.fromCharCode(parseInt(h,16))),"base64"):Buffer.from(decodeURIComponent(
d),u);if(t){if(!n)throw new m("Blob is not supported",m.ERR_NOT_SUPPORT);return new n([p],{type:f})}return p}throw new m("Unsupported protocol "+o,m.ERR_NOT_SUPPORT)}
s(jr,"fromDataURI");import se from"stream";var fc=["content-type","content-length"];function ut(e,t,r){if(r!=="content-only"){e.set(t);return}Object.entries(t||{}).forEach(([n,o])=>{fc.includes(n.toLowerCase())&&
e.set(n,o)})}s(ut,"setFormDataHeaders");import dc from"stream";var qr=Symbol("internals"),Mr=class extends dc.Transform{static{s(this,"AxiosTransformStream")}constructor(t){t=c.toFlatObject(t,{maxRate:0,chunkSize:64*1024,minChunkSize:100,
timeWindow:500,ticksRate:2,samplesCount:15},null,(n,o)=>!c.isUndefined(o[n])),super({readableHighWaterMark:t.chunkSize});let r=this[qr]={timeWindow:t.timeWindow,
chunkSize:t.chunkSize,maxRate:t.maxRate,minChunkSize:t.minChunkSize,bytesSeen:0,isCaptured:!1,notifiedBytesLoaded:0,ts:Date.now(),bytes:0,onReadCallback:null};this.
on("newListener",n=>{n==="progress"&&(r.isCaptured||(r.isCaptured=!0))})}_read(t){let r=this[qr];return r.onReadCallback&&r.onReadCallback(),super._read(t)}_transform(t,r,n){
let o=this[qr],i=o.maxRate,a=this.readableHighWaterMark,l=o.timeWindow,u=1e3/l,d=i/u,f=o.minChunkSize!==!1?Math.max(o.minChunkSize,d*.01):0;i&&(f=Math.min(d,f));
let p=s((h,O)=>{let w=Buffer.byteLength(h);o.bytesSeen+=w,o.bytes+=w,o.isCaptured&&this.emit("progress",o.bytesSeen),this.push(h)?process.nextTick(O):o.onReadCallback=
()=>{o.onReadCallback=null,process.nextTick(O)}},"pushChunk"),y=s((h,O)=>{if(this.destroyed)return O();let w=Buffer.byteLength(h),E=null,R=a,b,A=0;if(i){let g=Date.
now();(!o.ts||(A=g-o.ts)>=l)&&(o.ts=g,b=d-o.bytes,o.bytes=b<0?-b:0,A=0),b=d-o.bytes}if(i){if(b<=0)return setTimeout(()=>{O(null,h)},l-A);b<R&&(R=Math.max(1,Math.
floor(b)))}R&&w>R&&w-R>f&&(E=h.subarray(R),h=h.subarray(0,R)),p(h,E?()=>{process.nextTick(O,null,E)}:O)},"transformChunk");y(t,s(function h(O,w){if(O)return n(O);
w?y(w,h):n(null)},"transformNextChunk"))}},zr=Mr;import{EventEmitter as qc}from"events";var Eo=ye(Gt(),1);import{Readable as hc}from"stream";var{asyncIterator:wo}=Symbol,pc=s(async function*(e){e.stream?yield*e.stream():e.arrayBuffer?yield await e.arrayBuffer():e[wo]?yield*e[wo]():yield e},"readBlob"),
Ut=pc;var mc=T.ALPHABET.ALPHA_DIGIT+"-_",ft=typeof TextEncoder=="function"?new TextEncoder:new Eo.default.TextEncoder,Te=`\r
`,yc=ft.encode(Te),gc=2,$r=class{static{s(this,"FormDataPart")}constructor(t,r){let{escapeName:n}=this.constructor,o=c.isString(r),i=`Content-Disposition: form-\
data; name="${n(t)}"${!o&&r.name?`; filename="${n(r.name)}"`:""}${Te}`;if(o)r=ft.encode(String(r).replace(/\r?\n|\r\n?/g,Te));else{let a=String(r.type||"applica\
tion/octet-stream").replace(/[\r\n]/g,"");i+=`Content-Type: ${a}${Te}`}this.headers=ft.encode(i+Te),this.contentLength=o?r.byteLength:r.size,this.size=this.headers.
byteLength+this.contentLength+gc,this.name=t,this.value=r}async*encode(){yield this.headers;let{value:t}=this;c.isTypedArray(t)?yield t:yield*Ut(t),yield yc}static escapeName(t){
return String(t).replace(/[\r\n"]/g,r=>({"\r":"%0D","\n":"%0A",'"':"%22"})[r])}},bc=s((e,t,r)=>{let{tag:n="form-data-boundary",size:o=25,boundary:i=n+"-"+T.generateString(
o,mc)}=r||{};if(!c.isFormData(e))throw new TypeError("FormData instance required");if(i.length<1||i.length>70)throw new Error("boundary must be 1-70 characters \
long");let a=ft.encode("--"+i+Te),l=ft.encode("--"+i+"--"+Te),u=l.byteLength,d=Array.from(e.entries()).map(([p,y])=>{let h=new $r(p,y);return u+=h.size,h});u+=a.
byteLength*d.length,u=c.toFiniteNumber(u);let f={"Content-Type":`multipart/form-data; boundary=${i}`};return Number.isFinite(u)&&(f["Content-Length"]=u),t&&t(f),
hc.from((async function*(){for(let p of d)yield a,yield*p.encode();yield l})())},"formDataToStream"),Ro=bc;import wc from"stream";var Vr=class extends wc.Transform{static{s(this,"ZlibHeaderTransformStream")}__transform(t,r,n){this.push(t),n()}_transform(t,r,n){if(t.length!==0&&(this._transform=
this.__transform,t[0]!==120)){let o=Buffer.alloc(2);o[0]=120,o[1]=156,this.push(o,r)}this.__transform(t,r,n)}},_o=Vr;var Oo=ye(Gt(),1);var Wr=class{static{s(this,"Http2Sessions")}constructor(){this.sessions=Object.create(null)}getSession(t,r){r=Object.assign(Object.create(null),{sessionTimeout:1e3},
r);let n=this.sessions[t];if(n){let p=n.length;for(let y=0;y<p;y++){let[h,O]=n[y];if(!h.destroyed&&!h.closed&&Oo.default.isDeepStrictEqual(O,r))return h}}let o=Ft.
connect(t,r),i,a,l=s(()=>{if(i)return;i=!0,a&&(clearTimeout(a),a=null);let p=n,y=p.length,h=y;for(;h--;)if(p[h][0]===o){y===1?delete this.sessions[t]:p.splice(h,
1),o.closed||o.close();return}},"removeSession"),u=o.request,{sessionTimeout:d}=r;if(d!=null){let p=0;o.request=function(){let y=u.apply(this,arguments);return p++,
a&&(clearTimeout(a),a=null),y.once("close",()=>{!--p&&!i&&(a=setTimeout(()=>{a=null,l()},d))}),y}}o.once("close",l),o.once("error",l),o.once("goaway",l);let f=[
o,r];return n?n.push(f):n=this.sessions[t]=[f],o}},xo=Wr;var Ec=s((e,t)=>c.isAsyncFn(e)?function(...r){let n=r.pop();e.apply(this,r).then(o=>{try{t?n(null,...t(o)):n(null,o)}catch(i){n(i)}},n)}:e,"callbackify"),Ao=Ec;import{domainToASCII as Rc}from"url";var _c=new Set(["localhost","0.0.0.0"]),Xr=s(e=>{let t=e.length;for(;t&&e.charCodeAt(t-1)===46;)t--;return t===e.length?e:e.slice(0,t)},"trimTrailingDots"),Po=s(
e=>{let t=e.split(".");return t.length!==4||t[0]!=="127"?!1:t.every(r=>/^\d+$/.test(r)&&Number(r)>=0&&Number(r)<=255)},"isIPv4Loopback"),Jr=s(e=>{if(/^0[xX][0-9a-fA-F]+$/.
test(e)){let t=parseInt(e.slice(2),16);return Number.isFinite(t)?t:null}if(e.length>1&&/^0[0-7]+$/.test(e)){let t=parseInt(e,8);return Number.isFinite(t)?t:null}
if(e.length>1&&/^0[0-9]+$/.test(e))return null;if(/^[0-9]+$/.test(e)){let t=parseInt(e,10);return Number.isFinite(t)?t:null}return null},"parseIPv4Octet"),To=s(
e=>{if(typeof e!="string"||!e||e.indexOf(":")!==-1)return e;let t=e;if(t.charAt(0)==="["&&t.charAt(t.length-1)==="]"&&(t=t.slice(1,-1)),t=Xr(t),!/^[0-9.xXa-fA-F]+$/.
test(t))return e;let r=t.split(".");if(r.some(f=>f===""))return e;if(r.length===4){let f=r.map(Jr);return f.some(p=>p===null||p<0||p>255)?e:f.join(".")}if(r.length>
4||r.length===1)return e;let n=r.slice(0,-1),o=r[r.length-1],i=4-n.length,a=Jr(o);if(a===null)return e;let l=(1<<8*i)-1;if(a<0||a>l)return e;let u=new Array(i).
fill(0);for(let f=i-1,p=a;f>=0;f--,p>>=8)u[f]=p&255;let d=n.map(Jr);return d.some(f=>f===null||f<0||f>255)?e:[...d,...u].join(".")},"normalizeIPAddress"),Kr=s(e=>/^0{1,4}$/.
test(e),"isIPv6ZeroGroup"),Oc=s(e=>{if(e==="::")return!0;let t=e.indexOf("::");if(t!==-1){if(t!==e.lastIndexOf("::"))return!1;let n=e.slice(0,t),o=e.slice(t+2),
i=n?n.split(":"):[],a=o?o.split(":"):[];return i.length+a.length<8&&i.every(Kr)&&a.every(Kr)}let r=e.split(":");return r.length===8&&r.every(Kr)},"isIPv6Unspeci\
fied"),xc=s(e=>{if(e==="::1")return!0;let t=e.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);if(t)return Po(t[1]);let r=e.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);
if(r){let o=parseInt(r[1],16);return o>=32512&&o<=32767}let n=e.split(":");if(n.length===8){for(let o=0;o<7;o++)if(!/^0+$/.test(n[o]))return!1;return/^0*1$/.test(
n[7])}return!1},"isIPv6Loopback"),So=s(e=>e?_c.has(e)||Po(e)||Oc(e)?!0:xc(e):!1,"isLoopback"),Ac={http:80,https:443,ws:80,wss:443,ftp:21},Sc=s(e=>{let t=e,r=0;if(t.
charAt(0)==="["){let i=t.indexOf("]");if(i!==-1){let a=t.slice(1,i),l=t.slice(i+1);return l.charAt(0)===":"&&/^\d+$/.test(l.slice(1))&&(r=Number.parseInt(l.slice(
1),10)),[a,r]}}let n=t.indexOf(":"),o=t.lastIndexOf(":");return n!==-1&&n===o&&/^\d+$/.test(t.slice(o+1))&&(r=Number.parseInt(t.slice(o+1),10),t=t.slice(0,o)),[
t,r]},"parseNoProxyEntry"),Cc=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i,Pc=/^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i,
vo=s(e=>{if(typeof e!="string"||e.indexOf(":")===-1)return e;let t=e.match(Cc);if(t)return t[1];let r=e.match(Pc);if(r){let n=parseInt(r[1],16),o=parseInt(r[2],
16);return`${n>>8}.${n&255}.${o>>8}.${o&255}`}return e},"unmapIPv4MappedIPv6"),Tc=/^(?:0|[1-9]\d{0,2})$/,Do=s(e=>{let t=e.split(".");return t.length===4&&t.every(
r=>Tc.test(r)&&Number(r)<=255)?t.map(Number):null},"ipv4ToBytes"),vc=/^[0-9a-f]{1,4}$/i,Dc=s(e=>{let t=e.split("::");if(t.length>2)return null;let r=t[0]?t[0].split(
":"):[];if(t.length===2){let n=t[1]?t[1].split(":"):[],o=8-r.length-n.length;if(o<1)return null;r.push(...new Array(o).fill("0"),...n)}return r.length!==8||r.some(
n=>!vc.test(n))?null:r.flatMap(n=>{let o=Number.parseInt(n,16);return[o>>8&255,o&255]})},"ipv6ToBytes"),Lo=s(e=>typeof e!="string"||!e?null:e.indexOf(":")!==-1?
Dc(e):Do(e),"ipToBytes"),Co=s(e=>{if(!e)return e;e.charAt(0)==="["&&e.charAt(e.length-1)==="]"&&(e=e.slice(1,-1));let t=Xr(e);if(t.indexOf(":")!==-1)try{t=new URL(
"http://["+t+"]/").hostname.slice(1,-1)}catch{return t}else if(/[\u0080-\uffff]/.test(t)){let n=/^[*.]+/.exec(t),o=n?n[0]:"",i=Rc(t.slice(o.length));if(!i)return"";
t=o+Xr(i)}let r=To(t);return r!==t?r:vo(t)},"normalizeNoProxyHost"),Lc=s(e=>{let t=e,r=t.charAt(0)==="[",n=t.charAt(t.length-1)==="]",o=t.includes("[")||t.includes(
"]");if(r||n){if(!r||!n||(t=t.slice(1,-1),t.indexOf(":")===-1||t.includes("[")||t.includes("]")))return null}else if(o)return null;if(!t||t.charAt(t.length-1)===
".")return null;let i=t.indexOf(":")!==-1;if(i)try{t=new URL(`http://[${t}]/`).hostname.slice(1,-1)}catch{return null}else if(t=To(t),!Do(t))return null;return{
normalized:vo(t),wasIPv6:i}},"normalizeCidrBase"),Nc=/^(.+)\/(0|[1-9]\d{0,2})$/,Fc=s(e=>{if(e.indexOf("/")===-1)return;let t=Nc.exec(e);if(!t)return null;let r=Number(
t[2]),n=Lc(t[1]);if(!n)return null;let{normalized:o,wasIPv6:i}=n;if(i&&o.indexOf(":")===-1){if(r<96)return null;r-=96}let a=Lo(o);return!a||r>a.length*8?null:{bytes:a,
prefix:r}},"parseCidrEntry"),Uc=s((e,t,r)=>{let n=r>>3;for(let i=0;i<n;i++)if(e[i]!==t[i])return!1;let o=r&7;if(o){let i=255<<8-o&255;if((e[n]&i)!==(t[n]&i))return!1}
return!0},"isInSubnet");function Gr(e){let t;try{t=new URL(e)}catch{return!1}let r=(process.env.no_proxy||process.env.NO_PROXY||"").toLowerCase();if(!r)return!1;
if(r==="*")return!0;let n=Number.parseInt(t.port,10)||Ac[t.protocol.split(":",1)[0]]||0,o=Co(t.hostname.toLowerCase()),i=Lo(o);return r.split(/[\s,]+/).some(a=>{
if(!a)return!1;if(a==="*")return!0;let l=Fc(a);if(l!==void 0)return l!==null&&!!i&&i.length===l.bytes.length&&Uc(i,l.bytes,l.prefix);let[u,d]=Sc(a);return u=Co(
u),!u||d&&d!==n?!1:(u.charAt(0)==="*"&&(u=u.slice(1)),u.charAt(0)==="."?o.endsWith(u):o===u||So(o)&&So(u))})}s(Gr,"shouldBypassProxy");function Bc(e,t){e=e||10;let r=new Array(e),n=new Array(e),o=0,i=0,a;return t=t!==void 0?t:1e3,s(function(u){let d=Date.now(),f=n[i];a||(a=d),r[o]=u,n[o]=d;let p=i,
y=0;for(;p!==o;)y+=r[p++],p=p%e;if(o=(o+1)%e,o===i&&(i=(i+1)%e),d-a<t)return;let h=f&&d-f;return h?Math.round(y*1e3/h):void 0},"push")}s(Bc,"speedometer");var No=Bc;function kc(e,t){let r=0,n=1e3/t,o,i,a=s((f,p=Date.now())=>{r=p,o=null,i&&(clearTimeout(i),i=null),e(...f)},"invoke");return[s((...f)=>{let p=Date.now(),y=p-r;y>=
n?a(f,p):(o=f,i||(i=setTimeout(()=>{i=null,a(o)},n-y)))},"throttled"),s(()=>o&&a(o),"flush"),s((...f)=>a(f),"flushWith")]}s(kc,"throttle");var Fo=kc;var He=s((e,t,r=3)=>{let n=0,o=No(50,250);return Fo(i=>{if(!i||!c.isNumber(i.loaded))return;let a=i.loaded,l=i.lengthComputable?i.total:void 0,u=Math.max(0,l!=null?
Math.min(a,l):a),d=Math.max(0,u-n),f=o(d);n=Math.max(n,u);let p={loaded:u,total:l,progress:l?u/l:void 0,bytes:d,rate:f||void 0,estimated:f&&l?(l-u)/f:void 0,event:i,
lengthComputable:l!=null,[t?"download":"upload"]:!0};e(p)},r)},"progressEventReducer"),Zr=s((e,t)=>{let r=e!=null;return[n=>t[0]({lengthComputable:r,total:e,loaded:n}),
t[1]]},"progressEventDecorator"),Yr=s((e,t=c.asap)=>(...r)=>t(()=>e(...r)),"asyncDecorator");var Uo=s(e=>e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102,"isHexDigit"),ko=s((e,t,r)=>t+2<r&&Uo(e.charCodeAt(t+1))&&Uo(e.charCodeAt(t+2)),"isPercentEncodedByte"),Bo=s(
e=>e<=57?e-48:(e&223)-55,"hexValue");var Ic=s(e=>{let t=e.length,r=0;return t>0&&e.charCodeAt(t-1)===61&&(r++,t>1&&e.charCodeAt(t-2)===61&&r++),Math.floor((t-r)*3/4)},"estimateBase64BufferAllocatio\
n"),Hc=s(e=>{if(e.indexOf("%")===-1)return Ic(e);let t=0,r=0,n=0;for(let i=0,a=e.length;i<a;i++){let l=e.charCodeAt(i);l===37&&ko(e,i,a)&&(l=Bo(e.charCodeAt(i+1))*
16+Bo(e.charCodeAt(i+2)),i+=2),t++,r=n,n=l}return Math.floor((t-(n===61?r===61?2:1:0))*3/4)},"estimatePercentDecodedBase64BufferAllocation");var jc=s((e,t,r)=>{if(!e||typeof e!="string"||!/^data:/i.test(e))return 0;let n=e.indexOf(",");if(n<0)return 0;let o=e.slice(5,n),i=e.slice(n+1);if(r.test(o))return t(
i);let l=0;for(let u=0,d=i.length;u<d;u++){let f=i.charCodeAt(u);if(f===37&&ko(i,u,d))l+=1,u+=2;else if(f<128)l+=1;else if(f<2048)l+=2;else if(f>=55296&&f<=56319&&
u+1<d){let p=i.charCodeAt(u+1);p>=56320&&p<=57343?(l+=4,u++):l+=3}else l+=3}return l},"estimateDataURLBytes");function Io(e){return jc(e,Hc,/;base64$/i)}s(Io,"estimateDataURLBufferAllocation");var jo={flush:ne.constants.Z_SYNC_FLUSH,finishFlush:ne.constants.Z_SYNC_FLUSH},Mc={flush:ne.constants.BROTLI_OPERATION_FLUSH,finishFlush:ne.constants.BROTLI_OPERATION_FLUSH},
zc={flush:ne.constants.ZSTD_e_flush,finishFlush:ne.constants.ZSTD_e_flush},ts=c.isFunction(ne.createBrotliDecompress),rs=c.isFunction(ne.createZstdDecompress),ns="\
gzip, compress, deflate"+(ts?", br":""),$c=ns+(rs?", zstd":""),qo=typeof process<"u"&&process.nextTick?process.nextTick.bind(process):c.asap,{http:Vc,https:Wc}=es.default,
Ht=/https:?/,Mo=Symbol("axios.http.socketListener"),Bt=Symbol("axios.http.currentReq");function Jc(e){let t=this[Bt];t&&!t.destroyed&&t.destroy(e)}s(Jc,"handleS\
ocketError");var Qr=Symbol("axios.http.installedTunnel"),Kc=new Map,zo=new WeakMap,$o=new WeakMap,Xc=["createConnection","getName"],Gc=["addRequest","createSock\
et","removeSocket","keepSocketAlive","reuseSocket","_getSession","_cacheSession","_evictSession"],Vo={22:21,24:5};function Zc(e=process.versions&&process.versions.
node){if(!e)return!1;let[t,r]=e.split(".").map(n=>Number(n));return!Number.isInteger(t)||!Number.isInteger(r)?!1:t>24?!0:Vo[t]!=null&&r>=Vo[t]}s(Zc,"isNodeNativ\
eEnvProxySupported");function Wo(e,t=process.versions&&process.versions.node){if(!Zc(t))return!1;let r=e&&e.options;return!!(r&&c.hasOwnProp(r,"proxyEnv")&&r.proxyEnv!=
null)}s(Wo,"isNodeEnvProxyEnabled");function Yc(e,t,r){return Ht.test(e.protocol)?r||It.globalAgent:t||kt.default.globalAgent}s(Yc,"getProxyEnvAgent");function Qc(e,t){
if(!process.allowedNodeEnvironmentFlags||!process.allowedNodeEnvironmentFlags.has("--use-env-proxy"))return e;let r=e||t.globalAgent,n=r&&r.options;if(!(r instanceof
t.Agent)||r.protocol!==t.globalAgent.protocol||!n||!c.hasOwnProp(n,"proxyEnv")||typeof n.proxyEnv!="object"||n.proxyEnv===null)return e;for(let i of Gc)if(c.isFunction(
t.Agent.prototype[i])&&r[i]!==t.Agent.prototype[i])throw new m("proxy: false cannot adapt an agent overriding "+i+"; use an agent constructed without proxyEnv",
m.ERR_BAD_OPTION_VALUE);let o=$o.get(r);if(!o){o=new t.Agent({...n,proxyEnv:void 0});let i=r.destroy;r.destroy=s(function(){try{return i.apply(this,arguments)}finally{
o.destroy()}},"destroyWithDirectAgent"),$o.set(r,o)}for(let i of Xc)o[i]=r[i]===t.Agent.prototype[i]?t.Agent.prototype[i]:ge(r[i],r);return o}s(Qc,"getDirectAge\
nt");function Jo(e,t,r){let n=Ht.test(e.protocol),o=Qc(n?r:t,n?It:kt.default);e.agent=o,e.agents&&(e.agents[n?"https":"http"]=o)}s(Jo,"setDirectAgent");function el(e,t){
let r=e.protocol+"//"+e.hostname+":"+(e.port||"")+"#"+(e.auth||""),n=t?zo.get(t)||zo.set(t,new Map).get(t):Kc,o=n.get(r);if(o)return o;let i=t&&t.options?{...t.
options,...e}:e;o=new en.default(i);let a=o.callback;return o.callback=s(function(u,d){let f=t||It.globalAgent,p=f&&f.options;return a.call(this,u,{...p,...d})},
"axiosTunnelingAgentCallback"),o[Qr]=!0,n.set(r,o),o}s(el,"getTunnelingAgent");var Ko=T.protocols.map(e=>e+":"),Xo=s(e=>{if(!c.isString(e))return e;try{return decodeURIComponent(
e)}catch{return e}},"decodeURIComponentSafe"),Go=s((e,[t,r])=>(e.on("end",r).on("error",r),t),"flushOnFinish"),tl=new xo;function rl(e,t,r){ss(e,r)||(os(e.headers,
new Set(["authorization","cookie"])),delete e.auth),e.beforeRedirects.proxy&&e.beforeRedirects.proxy(e),e.beforeRedirects.auth&&e.beforeRedirects.auth(e),e.beforeRedirects.
sensitiveHeaders&&e.beforeRedirects.sensitiveHeaders(e,r),e.beforeRedirects.direct&&e.beforeRedirects.direct(e),e.beforeRedirects.config&&e.beforeRedirects.config(
e,t,r)}s(rl,"dispatchBeforeRedirect");function os(e,t){e&&Object.keys(e).forEach(r=>{t.has(r.toLowerCase())&&delete e[r]})}s(os,"stripMatchingHeaders");function ss(e,t){
if(!t)return!1;try{return new URL(t.url).origin===new URL(e.href).origin}catch{return!1}}s(ss,"isSameOriginRedirect");function is(e,t,r,n,o,i,a=!0){let l=t,u=Yc(
e,i,o);if(!l&&l!==!1&&a&&!Wo(u)){let d=Kn(r);d&&(Gr(r)||(l=new URL(d)))}if(n&&e.headers)for(let d of Object.keys(e.headers))d.toLowerCase()==="proxy-authorizati\
on"&&delete e.headers[d];if(n&&e.agent&&e.agent[Qr]&&(e.agent=void 0),n&&e.agents&&e.agents.https&&e.agents.https[Qr]&&(e.agents.https=o),l){let d=l instanceof URL,
f=s(w=>d||c.hasOwnProp(l,w)?l[w]:void 0,"readProxyField"),p=f("username"),y=f("password"),h=c.hasOwnProp(l,"auth")?l.auth:void 0;if(p&&(h=(p||"")+":"+(y||"")),h){
let w=typeof h=="object",E=w&&c.hasOwnProp(h,"username")?h.username:void 0,R=w&&c.hasOwnProp(h,"password")?h.password:void 0;if(!!(E||R))h=(E||"")+":"+(R||"");else if(w)
throw new m("Invalid proxy authorization",m.ERR_BAD_OPTION,{proxy:l})}if(Ht.test(e.protocol)){if(!(o instanceof en.default)){let w=f("hostname")||f("host"),E=f(
"port"),R=f("protocol"),b=R?R.includes(":")?R:`${R}:`:"http:",A=w&&w.includes(":")&&!w.startsWith("[")?`[${w}]`:w,g=new URL(`${b}//${A}${E?":"+E:""}`),z={protocol:g.
protocol,hostname:g.hostname.replace(/^\[|\]$/g,""),port:g.port,auth:h&&typeof h=="string"?h:void 0};g.protocol==="https:"&&(z.ALPNProtocols=["http/1.1"]);let N=el(
z,o);e.agent=N,e.agents&&(e.agents.https=N)}}else{if(h){let b=Buffer.from(h,"utf8").toString("base64");e.headers["Proxy-Authorization"]="Basic "+b}let w=!1;for(let b of Object.
keys(e.headers))if(b.toLowerCase()==="host"){w=!0;break}w||(e.headers.host=e.hostname+(e.port?":"+e.port:""));let E=f("hostname")||f("host");e.hostname=E,e.host=
E,e.port=f("port"),e.path=r;let R=f("protocol");R&&(e.protocol=R.includes(":")?R:`${R}:`)}}return e.beforeRedirects.proxy=s(function(f){is(f,t,f.href,!0,o,i,a)},
"beforeRedirect"),!!(l||t!==!1&&a&&Wo(u))}s(is,"setProxy");var nl=typeof process<"u"&&c.kindOf(process)==="process",ol=s(e=>new Promise((t,r)=>{let n,o,i=s((u,d)=>{
o||(o=!0,n&&n(u,d))},"done"),a=s(u=>{i(u),t(u)},"_resolve"),l=s(u=>{i(u,!0),r(u)},"_reject");e(a,l,u=>n=u).catch(l)}),"wrapAsync"),sl=s(({address:e,family:t})=>{
if(!c.isString(e))throw new m("address must be a string",m.ERR_BAD_OPTION_VALUE);return{address:e,family:t||(e.indexOf(".")<0?6:4)}},"resolveFamily"),Zo=s((e,t)=>sl(
c.isObject(e)?e:{address:e,family:t}),"buildAddressEntry"),Yo=new WeakMap,il=s(e=>{let t=Yo.get(e);if(t)return t;let r=Ao(e,n=>c.isArray(n)?n:[n]);return t=s((n,o,i)=>{
r(n,o,(a,l,u)=>{if(a)return i(a);let d;try{d=c.isArray(l)?l.map(f=>Zo(f)):[Zo(l,u)]}catch(f){return i(f)}o.all?i(a,d):i(a,d[0].address,d[0].family)})},"normaliz\
ed"),Yo.set(e,t),t},"normalizeLookup"),al={request(e,t){let r=e.protocol+"//"+e.hostname+":"+(e.port||(e.protocol==="https:"?443:80)),{http2Options:n,headers:o}=e,
i=tl.getSession(r,n),{HTTP2_HEADER_SCHEME:a,HTTP2_HEADER_METHOD:l,HTTP2_HEADER_PATH:u,HTTP2_HEADER_STATUS:d}=Ft.constants,f={[a]:e.protocol.replace(":",""),[l]:e.
method,[u]:e.path};c.forEach(o,(y,h)=>{h.charAt(0)!==":"&&(f[h]=y)});let p=i.request(f);return p.once("response",y=>{let h=p;y=Object.assign({},y);let O=y[d];delete y[d],
h.headers=y,h.statusCode=+O,t(h)}),p}},as=nl&&s(function(t){return ol(s(async function(n,o,i){let a=s(_=>c.getSafeProp(t,_),"own"),l=a("transitional")||de,u=a("\
data"),d=a("lookup"),f=a("family"),p=a("httpVersion");p===void 0&&(p=1);let y=p,h=a("http2Options"),O=a("proxy"),w=a("httpAgent"),E=a("httpsAgent"),R=a("respons\
eType"),b=a("responseEncoding"),A=a("socketPath"),g=a("method").toUpperCase(),z=a("maxRedirects"),N=a("maxBodyLength"),P=a("maxContentLength"),C=a("decompress"),
U,W=!1,S,Y;try{p=+p}catch{throw new m("Invalid protocol version: value is not a number",m.ERR_BAD_OPTION_VALUE,t)}if(Number.isNaN(p))throw new m(`Invalid protoc\
ol version: '${y}' is not a number`,m.ERR_BAD_OPTION_VALUE,t);if(p!==1&&p!==2)throw new m(`Unsupported protocol version '${p}'`,m.ERR_BAD_OPTION_VALUE,t);let ue=p===
2;d&&(d=il(d));let qe=new qc;function ae(_){try{qe.emit("abort",!_||_.type?new oe(null,t,S):_)}catch{}}s(ae,"abort");function mt(){Y&&(clearTimeout(Y),Y=null)}s(
mt,"clearConnectPhaseTimer");function xs(){let _=a("timeout"),x=_?"timeout of "+_+"ms exceeded":"timeout exceeded",v=a("timeoutErrorMessage");return v&&(x=v),new m(
x,l.clarifyTimeoutError?m.ETIMEDOUT:m.ECONNABORTED,t,S)}s(xs,"createTimeoutError"),qe.once("abort",o);let $t=s(()=>{mt(),t.cancelToken&&t.cancelToken.unsubscribe(
ae),t.signal&&t.signal.removeEventListener("abort",ae),qe.removeAllListeners()},"onFinished");(t.cancelToken||t.signal)&&(t.cancelToken&&t.cancelToken.subscribe(
ae),t.signal&&(t.signal.aborted?ae():t.signal.addEventListener("abort",ae))),i((_,x)=>{if(U=!0,mt(),x){W=!0,$t();return}let{data:v}=_;if(v instanceof se.Readable||
v instanceof se.Duplex){let V=se.finished(v,()=>{V(),$t()})}else $t()});let dn=_e(a("baseURL"),a("url"),a("allowAbsoluteUrls"),t),As=A?"http://localhost":T.hasBrowserEnv?
T.origin:void 0,$=new URL(dn,As),Me=$.protocol||Ko[0];if(Me==="data:"){if(P>-1){let x=String(a("url")||dn||"");if(Io(x)>P)return o(new m("maxContentLength size \
of "+P+" exceeded",m.ERR_BAD_RESPONSE,t))}let _;if(g!=="GET")return pe(n,o,{status:405,statusText:"method not allowed",headers:{},config:t});try{_=jr(a("url"),R===
"blob",{Blob:t.env&&t.env.Blob})}catch(x){throw m.from(x,m.ERR_BAD_REQUEST,t)}return P>-1&&(R==="blob"?_.size:_.length)>P?o(new m("maxContentLength size of "+P+
" exceeded",m.ERR_BAD_RESPONSE,t)):(R==="text"?(_=_.toString(b),(!b||b==="utf8")&&(_=c.stripBOM(_))):R==="stream"&&(_=se.Readable.from(_)),pe(n,o,{data:_,status:200,
statusText:"OK",headers:new F,config:t}))}if(Ko.indexOf(Me)===-1)return o(new m("Unsupported protocol "+Me,m.ERR_BAD_REQUEST,t));let Q=F.from(t.headers).normalize();
Q.set("User-Agent","axios/"+Ce,!1);let{onUploadProgress:Vt,onDownloadProgress:Wt}=t,yt=t.maxRate,gt,bt;if(c.isSpecCompliantForm(u)){let _=Q.getContentType(/boundary=([-_\w\d]{10,70})/i);
u=Ro(u,x=>{Q.set(x)},{tag:`axios-${Ce}-boundary`,boundary:_&&_[1]||void 0})}else if(c.isFormData(u)&&c.isFunction(u.getHeaders)&&u.getHeaders!==Object.prototype.
getHeaders){if(ut(Q,u.getHeaders(),a("formDataHeaderPolicy")),!Q.hasContentLength())try{let _=await Qo.default.promisify(u.getLength).call(u);Number.isFinite(_)&&
_>=0&&Q.setContentLength(_)}catch{}}else if(c.isBlob(u)||c.isFile(u))u.size&&Q.setContentType(u.type||"application/octet-stream"),Q.setContentLength(u.size||0),
u=se.Readable.from(Ut(u));else if(u&&!c.isStream(u)){if(!Buffer.isBuffer(u))if(c.isArrayBuffer(u))u=Buffer.from(new Uint8Array(u));else if(c.isString(u))u=Buffer.
from(u,"utf-8");else return o(new m("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream",m.ERR_BAD_REQUEST,t));if(Q.setContentLength(
u.length,!1),N>-1&&u.length>N)return o(new m("Request body larger than maxBodyLength limit",m.ERR_BAD_REQUEST,t))}let Ss=c.toFiniteNumber(Q.getContentLength());
c.isArray(yt)?(gt=yt[0],bt=yt[1]):gt=bt=yt,u&&(Vt||gt)&&(c.isStream(u)||(u=se.Readable.from(u,{objectMode:!1})),u=se.pipeline([u,new zr({maxRate:c.toFiniteNumber(
gt)})],c.noop),Vt&&u.on("progress",Go(u,Zr(Ss,He(Yr(Vt,qo),!1,3)))));let me,Jt=a("auth");if(Jt){let _=c.getSafeProp(Jt,"username")||"",x=c.getSafeProp(Jt,"passw\
ord")||"";me=_+":"+x}if(!me&&($.username||$.password)){let _=Xo($.username),x=Xo($.password);me=_+":"+x}me&&Q.delete("authorization");let pn;try{pn=Re($.pathname+
$.search,a("params"),a("paramsSerializer")).replace(/^\?/,"")}catch(_){return o(m.from(_,m.ERR_BAD_REQUEST,t,null,null,{url:a("url"),exists:!0}))}Q.set("Accept-\
Encoding",c.hasOwnProp(l,"advertiseZstdAcceptEncoding")&&l.advertiseZstdAcceptEncoding===!0?$c:ns,!1),ue&&d&&(h=Object.assign(Object.create(null),h,{lookup:d}));
let B=Object.assign(Object.create(null),{path:pn,method:g,headers:Ot(Q),agents:{http:w,https:E},auth:me,protocol:Me,family:f,beforeRedirect:rl,beforeRedirects:Object.
create(null),http2Options:h,createConnection:void 0});!c.isUndefined(d)&&(B.lookup=d);let hn=!1;if(A){if(typeof A!="string")return o(new m("socketPath must be a\
 string",m.ERR_BAD_OPTION_VALUE,t));let _=a("allowedSocketPaths");if(_!=null){let x=Array.isArray(_)?_:[_],v=Ho(A);if(!x.some(D=>typeof D=="string"&&Ho(D)===v))
return o(new m(`socketPath "${A}" is not permitted by allowedSocketPaths`,m.ERR_BAD_OPTION_VALUE,t))}B.socketPath=A}else B.hostname=$.hostname.startsWith("[")?$.
hostname.slice(1,-1):$.hostname,B.port=$.port,hn=is(B,O,Me+"//"+$.hostname+($.port?":"+$.port:"")+B.path,!1,E,w,!ue);let ze,mn=!1,Kt=Ht.test(B.protocol);if(!ue&&
O===!1?(Jo(B,w,E),B.beforeRedirects.direct=_=>{Jo(_,w,E)}):B.agent==null&&(B.agent=Kt?E:w),ue){if(hn)return o(new m("HTTP/2 requests with a proxy are not suppor\
ted",m.ERR_NOT_SUPPORT,t));ze=al}else{let _=a("transport");if(_)ze=_;else if(z===0)ze=Kt?It:kt.default,mn=!0;else{B.sensitiveHeaders=[],z&&(B.maxRedirects=z);let x=a(
"beforeRedirect");if(x&&(B.beforeRedirects.config=x),me){let V=$.origin,D=me;B.beforeRedirects.auth=s(function(K){try{new URL(K.href).origin===V&&(K.auth=D)}catch{}},
"beforeRedirectAuth")}let v=a("sensitiveHeaders");if(v!=null){if(!c.isArray(v))return o(new m("sensitiveHeaders must be an array of strings",m.ERR_BAD_OPTION_VALUE,
t));let V=new Set;for(let D of v){if(!c.isString(D))return o(new m("sensitiveHeaders must be an array of strings",m.ERR_BAD_OPTION_VALUE,t));V.add(D.toLowerCase())}
V.size&&(B.sensitiveHeaders=Array.from(V),B.beforeRedirects.sensitiveHeaders=s(function(J,K){ss(J,K)||os(J.headers,V)},"beforeRedirectSensitiveHeaders"))}ze=Kt?
Wc:Vc}}N>-1?B.maxBodyLength=N:B.maxBodyLength=1/0,B.insecureHTTPParser=!!a("insecureHTTPParser"),S=ze.request(B,s(function(x){if(mt(),S.destroyed)return;let v=[
x],V=c.toFiniteNumber(x.headers["content-length"]);if(Wt||bt){let q=new zr({maxRate:c.toFiniteNumber(bt)});Wt&&q.on("progress",Go(q,Zr(V,He(Yr(Wt,qo),!0,3)))),v.
push(q)}let D=x,J=x.req||S;if(C!==!1&&x.headers["content-encoding"])switch((g==="HEAD"||x.statusCode===204)&&delete x.headers["content-encoding"],(x.headers["co\
ntent-encoding"]||"").toLowerCase()){case"gzip":case"x-gzip":case"compress":case"x-compress":v.push(ne.createUnzip(jo)),delete x.headers["content-encoding"];break;case"\
deflate":v.push(new _o),v.push(ne.createUnzip(jo)),delete x.headers["content-encoding"];break;case"br":ts&&(v.push(ne.createBrotliDecompress(Mc)),delete x.headers["\
content-encoding"]);break;case"zstd":rs&&(v.push(ne.createZstdDecompress(zc)),delete x.headers["content-encoding"]);break}D=v.length>1?se.pipeline(v,c.noop):v[0];
let K={status:x.statusCode,statusText:x.statusMessage,headers:new F(x.headers),config:t,request:J};if(R==="stream"){if(P>-1){let q=P,wt=D;async function*$e(){let I=0;
for await(let yn of wt){if(I+=yn.length,I>q)throw new m("maxContentLength size of "+q+" exceeded",m.ERR_BAD_RESPONSE,t,J);yield yn}}s($e,"enforceMaxContentLengt\
h"),D=se.Readable.from($e(),{objectMode:!1})}K.data=D,pe(n,o,K)}else{let q=[],wt=0;D.on("data",s(function(I){q.push(I),wt+=I.length,P>-1&&wt>P&&(W=!0,D.destroy(),
ae(new m("maxContentLength size of "+P+" exceeded",m.ERR_BAD_RESPONSE,t,J)))},"handleStreamData")),D.on("aborted",s(function(){if(W)return;let I=new m("stream h\
as been aborted",m.ERR_BAD_RESPONSE,t,J,K);D.destroy(I),o(I)},"handlerStreamAborted")),D.on("error",s(function(I){W||o(m.from(I,null,t,J,K))},"handleStreamError")),
D.on("end",s(function(){try{let I=q.length===1?q[0]:Buffer.concat(q);R!=="arraybuffer"&&(I=I.toString(b),(!b||b==="utf8")&&(I=c.stripBOM(I))),K.data=I}catch(I){
return o(m.from(I,null,t,K.request,K))}pe(n,o,K)},"handleStreamEnd"))}qe.once("abort",q=>{D.destroyed||(D.emit("error",q),D.destroy())})},"handleResponse")),qe.
once("abort",_=>{S.close?S.close():S.destroy(_)}),S.on("error",s(function(x){o(m.from(x,null,t,S))},"handleRequestError"));let Xt=new Set;if(S.on("socket",s(function(x){
typeof x.setKeepAlive=="function"&&x.setKeepAlive(!0,1e3*60),x[Mo]||(x.on("error",Jc),x[Mo]=!0),x[Bt]=S,Xt.add(x)},"handleRequestSocket")),S.once("close",s(function(){
mt();for(let x of Xt)x[Bt]===S&&(x[Bt]=null);Xt.clear()},"clearCurrentReq")),a("timeout")){let _=parseInt(a("timeout"),10);if(Number.isNaN(_)){ae(new m("error t\
rying to parse `config.timeout` to int",m.ERR_BAD_OPTION_VALUE,t,S));return}let x=s(function(){U||ae(xs())},"handleTimeout");mn&&_>0&&(Y=setTimeout(x,_)),S.setTimeout(
_,x)}else S.setTimeout(0);if(c.isStream(u)){let _=!1,x=!1;u.on("end",()=>{_=!0}),u.once("error",V=>{x=!0,S.destroy(V)}),u.on("close",()=>{!_&&!x&&ae(new oe("Req\
uest stream has been aborted",t,S))});let v=u;if(N>-1){let V=N,D=0;v=se.pipeline([u,new se.Transform({transform(J,K,q){if(D+=J.length,D>V)return q(new m("Reques\
t body larger than maxBodyLength limit",m.ERR_BAD_REQUEST,t,S));q(null,J)}})],c.noop),v.on("error",J=>{S.destroyed||S.destroy(J)})}v.pipe(S)}else u&&S.write(u),
S.end()},"dispatchHttpRequest"))},"httpAdapter");var cs=s(e=>{try{return decodeURIComponent(e)}catch{return e}},"decodeCookieValue"),jt=T.hasStandardBrowserEnv?{write(e,t,r,n,o,i,a){if(typeof document>"u")return;
let l=[`${e}=${encodeURIComponent(t)}`];c.isNumber(r)&&l.push(`expires=${new Date(r).toUTCString()}`),c.isString(n)&&l.push(`path=${n}`),c.isString(o)&&l.push(`\
domain=${o}`),i===!0&&l.push("secure"),c.isString(a)&&l.push(`SameSite=${a}`),document.cookie=l.join("; ")},read(e){if(typeof document>"u")return null;let t=document.
cookie;if(!t)return null;let r=t.split(";");for(let n=0;n<r.length;n++){let o=r[n].replace(/^\s+/,""),i=o.indexOf("=");if(i!==-1&&o.slice(0,i)===e)return cs(o.slice(
i+1))}return null},async readAsync(e){try{let t=typeof window<"u"&&window.cookieStore;if(t&&c.isFunction(t.get)){let r=await t.get(e);return r?cs(r.value):null}}catch{}
return this.read(e)},remove(e){this.write(e,"",Date.now()-864e5,"/")}}:{write(){},read(){return null},async readAsync(){return null},remove(){}};var ls=T.hasStandardBrowserEnv?(e=>t=>(t=new URL(t,document.baseURI||T.origin),e.protocol===t.protocol&&e.host===t.host&&e.port===t.port))(new URL(T.origin)):()=>!0;function tn(e){let t=[{value:e}],r=new WeakSet,n=new WeakSet;for(;t.length;){let{value:o,done:i}=t.pop();if(!c.isPlainObject(o)&&!c.isArray(o))continue;if(i){r.
delete(o);continue}if(r.has(o))throw new m("Circular reference detected in params",m.ERR_BAD_OPTION_VALUE);if(n.has(o))continue;n.add(o),r.add(o),t.push({value:o,
done:!0});let a=Object.keys(o);Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor&&Object.getOwnPropertySymbols(o).forEach(l=>{let u=Object.getOwnPropertyDescriptor(
o,l);u&&u.enumerable&&a.push(l)}),a.forEach(l=>{if(l==="__proto__"||l==="constructor"||l==="prototype"){let u=Object.getOwnPropertyDescriptor(o,l);u&&c.hasOwnProp(
u,"value")&&t.push({value:u.value})}else t.push({value:o[l]})})}}s(tn,"assertParamsAcyclic");var us=s(e=>e instanceof F?{...e}:e,"headersToObject"),nn=s(e=>Object.getOwnPropertySymbols&&Object.getOwnPropertyDescriptor?Object.keys(e).concat(Object.getOwnPropertySymbols(
e).filter(t=>{let r=Object.getOwnPropertyDescriptor(e,t);return r&&r.enumerable})):Object.keys(e),"ownEnumerableKeys");function cl(e,t){let r=[],n=new WeakMap,o={};
function i(l,u){if(!c.isPlainObject(u))return c.isArray(u)?u.slice():u;let d=c.isPlainObject(l)?l:o,f=n.get(u);if(f||(f=new WeakMap,n.set(u,f)),f.has(d))return f.
get(d);let p={};return f.set(d,p),r.push({base:d,source:u,result:p}),p}s(i,"copy");let a=c.isUndefined(t)?i(void 0,e):i(e,t);for(;r.length;){let{base:l,source:u,
result:d}=r.pop(),f=new Set(nn(l)),p=new Set(nn(u));new Set([...f,...p]).forEach(h=>{if(h==="__proto__"||h==="constructor"||h==="prototype")return;let O=p.has(h),
w=O?u[h]:void 0,E=(!O||c.isPlainObject(w))&&f.has(h)?l[h]:void 0;d[h]=O?i(E,w):i(void 0,E)})}return tn(a),a}s(cl,"mergeParams");function he(e,t,r,n){return c.isPlainObject(
e)&&c.isPlainObject(t)?c.merge.call({caseless:n},e,t):c.isPlainObject(t)?c.merge({},t):c.isArray(t)?t.slice():t}s(he,"getMergedValue");function ds(e,t,r,n){if(c.
isUndefined(t)){if(!c.isUndefined(e))return he(void 0,e,r,n)}else return he(e,t,r,n)}s(ds,"mergeDeepProperties");function rn(e,t){if(!c.isUndefined(t))return he(
void 0,t)}s(rn,"valueFromConfig2");function L(e,t){if(c.isUndefined(t)){if(!c.isUndefined(e))return he(void 0,e)}else return he(void 0,t)}s(L,"defaultToConfig2");
function ll(e,t,r){let n=c.hasOwnProp(t,"transitional")?t.transitional:void 0;if(!c.isUndefined(n))if(c.isPlainObject(n)){if(c.hasOwnProp(n,r))return n[r]}else return;
let o=c.hasOwnProp(e,"transitional")?e.transitional:void 0;if(c.isPlainObject(o)&&c.hasOwnProp(o,r))return o[r]}s(ll,"getMergedTransitionalOption");function on(e,t,r,n,o){
if(c.hasOwnProp(o,r))return he(e,t);if(c.hasOwnProp(n,r))return he(void 0,e)}s(on,"mergeDirectKeys");function ul(e,t,r){return ds(us(e),us(t),r,!0)}s(ul,"mergeH\
eaders");var fl=Object.freeze({__proto__:null,value:Object.prototype.hasOwnProperty,enumerable:!1,writable:!0,configurable:!0}),fs={url:rn,method:rn,data:rn,baseURL:L,
transformRequest:L,transformResponse:L,params:cl,paramsSerializer:L,timeout:L,timeoutErrorMessage:L,withCredentials:L,withXSRFToken:L,adapter:L,responseType:L,xsrfCookieName:L,
xsrfHeaderName:L,onUploadProgress:L,onDownloadProgress:L,decompress:L,maxContentLength:L,maxBodyLength:L,beforeRedirect:L,transport:L,httpAgent:L,httpsAgent:L,cancelToken:L,
socketPath:L,allowedSocketPaths:L,responseEncoding:L,validateStatus:on,headers:ul};function ie(e,t){e=e||{},t=t||{};let r=Object.create(null);Object.defineProperty(
r,"hasOwnProperty",fl);let n=nn({...e,...t});for(let o=0,i=n.length;o<i;o++){let a=n[o];if(a==="__proto__"||a==="constructor"||a==="prototype")continue;let l=c.
hasOwnProp(fs,a)?fs[a]:ds,u=c.hasOwnProp(e,a)?e[a]:void 0,d=c.hasOwnProp(t,a)?t[a]:void 0,f=l===on?l(u,d,a,e,t):l(u,d,a);c.isUndefined(f)&&l!==on||(r[a]=f)}return c.
hasOwnProp(t,"validateStatus")&&c.isUndefined(t.validateStatus)&&ll(e,t,"validateStatusUndefinedResolves")===!1&&(c.hasOwnProp(e,"validateStatus")?r.validateStatus=
he(void 0,e.validateStatus):delete r.validateStatus),r}s(ie,"mergeConfig");var ps=s(e=>encodeURIComponent(e).replace(/%([0-9A-F]{2})/gi,(t,r)=>String.fromCharCode(parseInt(r,16))),"encodeUTF8"),dl=s(e=>jt.read(e),"readCookie");function pl(e,t=dl){
let r=ie({},e),n=s(h=>c.hasOwnProp(r,h)?r[h]:void 0,"own"),o=n("data"),i=n("withXSRFToken"),a=n("xsrfHeaderName"),l=n("xsrfCookieName"),u=n("headers"),d=n("auth"),
f=n("baseURL"),p=n("allowAbsoluteUrls"),y=n("url");if(r.headers=u=F.from(u),r.url=Re(_e(f,y,p,r),n("params"),n("paramsSerializer")),d){let h=c.getSafeProp(d,"us\
ername")||"",O=c.getSafeProp(d,"password")||"",w=n("transitional"),E=w&&c.hasOwnProp(w,"encodeBasicAuthUsername")&&w.encodeBasicAuthUsername===!0;try{u.set("Aut\
horization","Basic "+btoa((E?ps(h):h)+":"+(O?ps(O):"")))}catch(R){throw m.from(R,m.ERR_BAD_OPTION_VALUE,e)}}if(c.isFormData(o)){let h=c.getSafeProp(o,"getHeader\
s");T.hasStandardBrowserEnv||T.hasStandardBrowserWebWorkerEnv||c.isReactNative(o)?u.setContentType(void 0):c.isFunction(h)&&ut(u,h.call(o),n("formDataHeaderPoli\
cy"))}if(T.hasStandardBrowserEnv&&(c.isFunction(i)&&(i=i(r)),i===!0||i==null&&ls(r.url))){let O=a&&l&&t(l);O&&u.set(a,O)}return r}s(pl,"resolveConfig");var hs=pl;var hl=typeof XMLHttpRequest<"u",ms=hl&&function(e){return new Promise(s(function(r,n){let o;try{let C=T.hasStandardBrowserEnv&&typeof window<"u"&&window.cookieStore;
o=C&&c.isFunction(C.get)}catch{}let i,a=hs(e,o?C=>(i=C,null):void 0),l=a.data,u=F.from(a.headers).normalize(),{responseType:d,onUploadProgress:f,onDownloadProgress:p}=a,
y,h,O,w,E,R,b;function A(){clearTimeout(h);try{E&&E()}catch(C){setTimeout(()=>{throw C})}try{R&&R()}catch(C){setTimeout(()=>{throw C})}g&&(w&&g.removeEventListener(
"progress",w),g.upload&&(O&&g.upload.removeEventListener("progress",O),E&&g.upload.removeEventListener("loadend",E))),a.cancelToken&&a.cancelToken.unsubscribe(y),
a.signal&&a.signal.removeEventListener("abort",y)}s(A,"done");let g=new XMLHttpRequest;g.open(a.method.toUpperCase(),a.url,!0),g.timeout=a.timeout;function z(C){
if(!g)return;if(g.status===0&&(Pe(et(a.url))||Pe(T.origin))!=="file"&&!(g.responseURL&&g.responseURL.startsWith("file:"))){n(new m("Request aborted",m.ECONNABORTED,
e,g)),A(),g=null;return}try{C?b&&b(C):R&&R()}catch(Y){setTimeout(()=>{throw Y})}if(!g)return;let U=F.from("getAllResponseHeaders"in g&&g.getAllResponseHeaders()),
S={data:!d||d==="text"||d==="json"?g.responseText:g.response,status:g.status,statusText:g.statusText,headers:U,config:e,request:g};pe(s(function(ue){r(ue),A()},
"_resolve"),s(function(ue){n(ue),A()},"_reject"),S),g=null}if(s(z,"onloadend"),"onloadend"in g?g.onloadend=z:g.onreadystatechange=s(function(){!g||g.readyState!==
4||g.status===0&&!(g.responseURL&&g.responseURL.startsWith("file:"))||setTimeout(z)},"handleLoad"),g.onabort=s(function(){g&&(n(new m("Request aborted",m.ECONNABORTED,
e,g)),A(),g=null)},"handleAbort"),g.onerror=s(function(U){let W=U&&U.message?U.message:"Network Error",S=new m(W,m.ERR_NETWORK,e,g);S.event=U||null,n(S),A(),g=null},
"handleError"),g.ontimeout=s(function(){if(!g)return;let U=a.timeout?"timeout of "+a.timeout+"ms exceeded":"timeout exceeded",W=a.transitional||de;a.timeoutErrorMessage&&
(U=a.timeoutErrorMessage),n(new m(U,W.clarifyTimeoutError?m.ETIMEDOUT:m.ECONNABORTED,e,g)),A(),g=null},"handleTimeout"),l===void 0&&u.setContentType(null),c.isUndefined(
a.withCredentials)||(g.withCredentials=!!a.withCredentials),d&&d!=="json"&&(g.responseType=a.responseType),p&&([w,R,b]=He(p,!0),g.addEventListener("progress",w)),
f&&g.upload&&([O,E]=He(f),g.upload.addEventListener("progress",O),g.upload.addEventListener("loadend",E)),a.cancelToken||a.signal){if(y=s(C=>{if(!g)return;n(!C||
C.type?new oe(null,e,g):C);let U=g;A(),g=null,U.abort()},"onCanceled"),a.cancelToken&&a.cancelToken.subscribe(y),!g)return;a.signal&&(a.signal.aborted?y():a.signal.
addEventListener("abort",y))}if(!g)return;let N=Pe(a.url);if(N&&!T.protocols.includes(N)){n(new m("Unsupported protocol "+N+":",m.ERR_BAD_REQUEST,e)),A();return}
let P=s(()=>{g&&("setRequestHeader"in g&&c.forEach(Ot(u),s(function(U,W){g.setRequestHeader(W,U)},"setRequestHeader")),g.send(l||null))},"sendRequest");if(i){let C=typeof performance<
"u"&&c.isFunction(performance.now)?()=>performance.now():Date.now,U=g.timeout>0?C()+Number(g.timeout):void 0,W=s(()=>{if(!g)return;let S=g;S.ontimeout(),S.abort()},
"abortOnTimeout");if(U!==void 0){let S=s(()=>{let Y=U-C();Y>0?h=setTimeout(S,Math.min(Y,2147483647)):W()},"scheduleTimeout");S()}jt.readAsync(i).then(S=>{if(g){
if(U!==void 0&&C()>=U){W();return}if(S){let Y=c.hasOwnProp(a,"xsrfHeaderName")&&a.xsrfHeaderName;u.set(Y,S)}P()}}).catch(S=>{g&&(n(m.from(S,null,e,g)),A(),g=null)})}else
P()},"dispatchXhrRequest"))};function ys(){throw new Error("every request names the adapter http")}s(ys,"getFetch");var sn={http:as,xhr:ms,fetch:{get:ys}};c.forEach(sn,(e,t)=>{if(e){try{Object.defineProperty(e,"name",{__proto__:null,value:t})}catch{}Object.defineProperty(e,"a\
dapterName",{__proto__:null,value:t})}});var gs=s(e=>`- ${e}`,"renderReason"),yl=s(e=>c.isFunction(e)||e===null||e===!1,"isResolvedHandle");function gl(e,t){e=c.
isArray(e)?e:[e];let{length:r}=e,n,o,i={};for(let a=0;a<r;a++){n=e[a];let l;if(o=n,!yl(n)&&(o=sn[(l=String(n)).toLowerCase()],o===void 0))throw new m(`Unknown a\
dapter '${l}'`);if(o&&(c.isFunction(o)||(o=o.get(t))))break;i[l||"#"+a]=o}if(!o){let a=Object.entries(i).map(([u,d])=>`adapter ${u} `+(d===!1?"is not supported \
by the environment":"is not available in the build")),l=r?a.length>1?`since :
`+a.map(gs).join(`
`):" "+gs(a[0]):"as no adapter specified";throw new m("There is no suitable adapter to dispatch the request "+l,m.ERR_NOT_SUPPORT)}return o}s(gl,"getAdapter");var qt={
getAdapter:gl,adapters:sn};function an(e){if(e.cancelToken&&e.cancelToken.throwIfRequested(),e.signal&&e.signal.aborted)throw new oe(null,e)}s(an,"throwIfCancellationRequested");function bl(){
return typeof performance<"u"&&c.isFunction(performance.now)?()=>performance.now():Date.now}s(bl,"resolveClock");function bs(e,t){return Math.max(0,Math.round(e()-
t))}s(bs,"elapsedSince");function dt(e){let t=c.toSafeFlatObject(e);an(t),t.headers=F.from(c.getSafeProp(t,"headers")),t.data=Ye.call(t,t.transformRequest),["po\
st","put","patch"].indexOf(t.method)!==-1&&t.headers.setContentType("application/x-www-form-urlencoded",!1);let r=qt.getAdapter(t.adapter||Fe.adapter,t),n=bl(),
o=n();return r(t).then(s(function(a){an(t),a.duration=bs(n,o),t.response=a;try{a.data=Ye.call(t,t.transformResponse,a)}finally{delete t.response}return a.headers=
F.from(a.headers),a},"onAdapterResolution"),s(function(a){if(!Qe(a)&&(an(t),a&&a.response)){a.response.duration=bs(n,o),t.response=a.response;try{a.response.data=
Ye.call(t,t.transformResponse,a.response)}finally{delete t.response}a.response.headers=F.from(a.response.headers)}return Promise.reject(a)},"onAdapterRejection"))}
s(dt,"dispatchRequest");var Mt={};["object","boolean","number","function","string","symbol"].forEach((e,t)=>{Mt[e]=s(function(n){return typeof n===e||"a"+(t<1?"n ":" ")+e},"validator")});
var ws={};Mt.transitional=s(function(t,r,n){function o(i,a){return"[Axios v"+Ce+"] Transitional option '"+i+"'"+a+(n?". "+n:"")}return s(o,"formatMessage"),(i,a,l)=>{
if(t===!1)throw new m(o(a," has been removed"+(r?" in "+r:"")),m.ERR_DEPRECATED);return r&&!ws[a]&&(ws[a]=!0,console.warn(o(a," has been deprecated since v"+r+"\
 and will be removed in the near future"))),t?t(i,a,l):!0}},"transitional");Mt.spelling=s(function(t){return(r,n)=>(console.warn(`${n} is likely a misspelling o\
f ${t}`),!0)},"spelling");function wl(e,t,r){if(typeof e!="object"||e===null)throw new m("options must be an object",m.ERR_BAD_OPTION_VALUE);let n=Object.keys(e),
o=n.length;for(;o-- >0;){let i=n[o],a=Object.prototype.hasOwnProperty.call(t,i)?t[i]:void 0;if(a){let l=e[i],u=l===void 0||a(l,i,e);if(u!==!0)throw new m("optio\
n "+i+" must be "+u,m.ERR_BAD_OPTION_VALUE);continue}if(r!==!0)throw new m("Unknown option "+i,m.ERR_BAD_OPTION)}}s(wl,"assertOptions");var pt={assertOptions:wl,
validators:Mt};var j=pt.validators,cn=s(e=>{if(e==null||c.isPlainObject(e)||e instanceof F)return!0;try{return c.isObject(e)&&c.getSafeProp(e,Symbol.toStringTag)==="AxiosHeade\
rs"&&["toJSON","set","get","has","delete","clear","normalize","concat","toString",Symbol.iterator].every(t=>c.isFunction(c.getSafeProp(e,t)))}catch{return!1}},"\
isHeadersBucket"),je=class{static{s(this,"Axios")}constructor(t){this.defaults=t||{},this.interceptors={request:new cr,response:new cr}}async request(t,r){try{return await this.
_request(t,r)}catch(n){if(n instanceof Error)try{let o={};Error.captureStackTrace?Error.captureStackTrace(o):o=new Error;let i=o.stack,a="";if(typeof i=="string"){
let l=i.indexOf(`
`);a=l===-1?"":i.slice(l+1)}if(!n.stack)n.stack=a;else if(a){let l=a.indexOf(`
`),u=l===-1?-1:a.indexOf(`
`,l+1),d=u===-1?a:a.slice(u+1),f=String(n.stack),p=vn(n,f),y=p===-1?f:f.slice(0,p),h=p===-1?"":f.slice(p);y.endsWith(d)||(n.stack=y+`
`+a+h)}}catch{}throw n}}_request(t,r){typeof t=="string"?(r=r||{},r.url=t):r=t||{},r=ie(this.defaults,r);let{transitional:n,paramsSerializer:o,headers:i}=r;n!==
void 0&&pt.assertOptions(n,{silentJSONParsing:j.transitional(j.boolean),forcedJSONParsing:j.transitional(j.boolean),clarifyTimeoutError:j.transitional(j.boolean),
legacyInterceptorReqResOrdering:j.transitional(j.boolean),advertiseZstdAcceptEncoding:j.transitional(j.boolean),validateStatusUndefinedResolves:j.transitional(j.
boolean),encodeBasicAuthUsername:j.transitional(j.boolean)},!1),o!=null&&(c.isFunction(o)?r.paramsSerializer={serialize:o}:pt.assertOptions(o,{encode:j.function,
serialize:j.function},!0)),r.allowAbsoluteUrls!==void 0||(c.hasOwnProp(this.defaults,"allowAbsoluteUrls")&&this.defaults.allowAbsoluteUrls!==void 0?r.allowAbsoluteUrls=
this.defaults.allowAbsoluteUrls:r.allowAbsoluteUrls=!0),pt.assertOptions(r,{baseUrl:j.spelling("baseURL"),withXsrfToken:j.spelling("withXSRFToken")},!0),r.method=
(c.getSafeProp(r,"method")||c.getSafeProp(this.defaults,"method")||"get").toLowerCase();let a=c.getSafeProp(i,"common"),l=c.getSafeProp(i,r.method),u=i&&c.merge(
cn(a)?a:void 0,cn(l)?l:void 0);i&&c.forEach(Pt.concat("common"),E=>{cn(c.getSafeProp(i,E))&&delete i[E]}),r.headers=F.concat(u,i);let d=[],f=!0;this.interceptors.
request.forEach(s(function(R){if(typeof R.runWhen=="function"&&R.runWhen(r)===!1)return;f=f&&R.synchronous;let b=r.transitional||de;b&&b.legacyInterceptorReqResOrdering?
d.unshift(R.fulfilled,R.rejected):d.push(R.fulfilled,R.rejected)},"unshiftRequestInterceptors"));let p=[];this.interceptors.response.forEach(s(function(R){p.push(
R.fulfilled,R.rejected)},"pushResponseInterceptors"));let y,h=0,O;if(!f){let E=[dt.bind(this),void 0];for(E.unshift(...d),E.push(...p),O=E.length,y=Promise.resolve(
r);h<O;)y=y.then(E[h++],E[h++]);return y}O=d.length;let w=r;for(;h<O;){let E=d[h++],R=d[h++];try{w=E?E(w):w}catch(b){if(!R){y=Promise.reject(b);break}try{let A=R.
call(this,b);c.isThenable(A)&&(y=Promise.resolve(A).then(()=>dt.call(this,w)))}catch(A){y=Promise.reject(A)}break}}if(!y)try{y=dt.call(this,w)}catch(E){y=Promise.
reject(E)}for(h=0,O=p.length;h<O;)y=y.then(p[h++],p[h++]);return y}getUri(t){t=ie(this.defaults,t);let r=_e(t.baseURL,t.url,t.allowAbsoluteUrls,t);return Re(r,t.
params,t.paramsSerializer)}};c.forEach(["delete","get","head","options"],s(function(t){je.prototype[t]=async function(r,n){return this.request(ie(n||{},{method:t,
url:r,data:n&&c.hasOwnProp(n,"data")?n.data:void 0}))}},"forEachMethodNoData"));c.forEach(["post","put","patch","query"],s(function(t){function r(n){return s(async function(i,a,l){
return this.request(ie(l||{},{method:t,headers:n?{"Content-Type":"multipart/form-data"}:{},url:i,data:a}))},"httpMethod")}s(r,"generateHTTPMethod"),je.prototype[t]=
r(),t!=="query"&&(je.prototype[t+"Form"]=r(!0))},"forEachMethodWithData"));var ht=je;var ln=class e{static{s(this,"CancelToken")}constructor(t){if(typeof t!="function")throw new TypeError("executor must be a function.");let r;this.promise=new Promise(
s(function(i){r=i},"promiseExecutor"));let n=this;this.promise.then(o=>{if(!n._listeners)return;let i=n._listeners.length;for(;i-- >0;)n._listeners[i](o);n._listeners=
null}),this.promise.then=o=>{let i,a=new Promise(l=>{n.subscribe(l),i=l}).then(o);return a.cancel=s(function(){n.unsubscribe(i)},"reject"),a},t(s(function(i,a,l){
n.reason||(n.reason=new oe(i,a,l),r(n.reason))},"cancel"))}throwIfRequested(){if(this.reason)throw this.reason}subscribe(t){if(this.reason){t(this.reason);return}
this._listeners?this._listeners.push(t):this._listeners=[t]}unsubscribe(t){if(!this._listeners)return;let r=this._listeners.indexOf(t);r!==-1&&this._listeners.splice(
r,1)}toAbortSignal(){let t=new AbortController,r=s(n=>{t.abort(n)},"abort");return this.subscribe(r),t.signal.unsubscribe=()=>this.unsubscribe(r),t.signal}static source(){
let t;return{token:new e(s(function(o){t=o},"executor")),cancel:t}}},Es=ln;function un(e){return s(function(r){return e.apply(null,r)},"wrap")}s(un,"spread");function fn(e){return c.isObject(e)&&e.isAxiosError===!0}s(fn,"isAxiosError");var zt={Continue:100,SwitchingProtocols:101,Processing:102,EarlyHints:103,Ok:200,Created:201,Accepted:202,NonAuthoritativeInformation:203,NoContent:204,ResetContent:205,
PartialContent:206,MultiStatus:207,AlreadyReported:208,ImUsed:226,MultipleChoices:300,MovedPermanently:301,Found:302,SeeOther:303,NotModified:304,UseProxy:305,Unused:306,
TemporaryRedirect:307,PermanentRedirect:308,BadRequest:400,Unauthorized:401,PaymentRequired:402,Forbidden:403,NotFound:404,MethodNotAllowed:405,NotAcceptable:406,
ProxyAuthenticationRequired:407,RequestTimeout:408,Conflict:409,Gone:410,LengthRequired:411,PreconditionFailed:412,PayloadTooLarge:413,ContentTooLarge:413,UriTooLong:414,
UnsupportedMediaType:415,RangeNotSatisfiable:416,ExpectationFailed:417,ImATeapot:418,MisdirectedRequest:421,UnprocessableEntity:422,UnprocessableContent:422,Locked:423,
FailedDependency:424,TooEarly:425,UpgradeRequired:426,PreconditionRequired:428,TooManyRequests:429,RequestHeaderFieldsTooLarge:431,UnavailableForLegalReasons:451,
InternalServerError:500,NotImplemented:501,BadGateway:502,ServiceUnavailable:503,GatewayTimeout:504,HttpVersionNotSupported:505,VariantAlsoNegotiates:506,InsufficientStorage:507,
LoopDetected:508,NotExtended:510,NetworkAuthenticationRequired:511,WebServerReturnsAnUnknownError:520,WebServerIsDown:521,ConnectionTimedOut:522,OriginIsUnreachable:523,
TimeoutOccurred:524,SslHandshakeFailed:525,InvalidSslCertificate:526};Object.entries(zt).forEach(([e,t])=>{zt[t]===void 0&&(zt[t]=e)});var Rs=zt;function _s(e){let t=new ht(e),r=ge(ht.prototype.request,t);return c.extend(r,ht.prototype,t,{allOwnKeys:!0}),c.extend(r,t,null,{allOwnKeys:!0}),r.create=s(function(o){
return _s(ie(e,o))},"create"),r}s(_s,"createInstance");var k=_s(Fe);k.Axios=ht;k.CanceledError=oe;k.CancelToken=Es;k.isCancel=Qe;k.VERSION=Ce;k.toFormData=fe;k.
AxiosError=m;k.Cancel=k.CanceledError;k.all=s(function(t){return Promise.all(t)},"all");k.spread=un;k.isAxiosError=fn;k.mergeConfig=ie;k.AxiosHeaders=F;k.formToJSON=
e=>Ct(c.isHTMLForm(e)?new FormData(e):e);k.getAdapter=qt.getAdapter;k.HttpStatusCode=Rs;k.default=k;var Os=k;var{Axios:Yh,AxiosError:Qh,CanceledError:em,isCancel:tm,CancelToken:rm,VERSION:nm,all:om,Cancel:sm,isAxiosError:im,spread:am,toFormData:cm,AxiosHeaders:lm,HttpStatusCode:um,
formToJSON:fm,getAdapter:dm,mergeConfig:pm,create:hm}=Os;export{Yh as Axios,Qh as AxiosError,lm as AxiosHeaders,sm as Cancel,rm as CancelToken,em as CanceledError,um as HttpStatusCode,nm as VERSION,om as all,hm as create,
Os as default,fm as formToJSON,dm as getAdapter,im as isAxiosError,tm as isCancel,pm as mergeConfig,am as spread,cm as toFormData};
