import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{$ as ve,D as ue,I as le,J as fe,K as b,N as de,O as pe,R as he,S as me,T as W,U as we,Z as ge,a as n,aa as ye,b as E,ba as xe,c as te,d as j,e as Je,f as ze,
g as re,h,j as M,l as oe,m as ne,o as ie,s as se,t as ae,u as ce,v as P}from"./chunk-JCL46KXH.js";var Ue=te(T=>{"use strict";var Gt=E("net"),He=E("tls"),J=E("http"),Re=E("https"),Xe=E("events"),Vt=E("assert"),Ze=E("util");T.httpOverHttp=et;T.httpsOverHttp=tt;
T.httpOverHttps=rt;T.httpsOverHttps=ot;function et(e){var t=new g(e);return t.request=J.request,t}n(et,"httpOverHttp");function tt(e){var t=new g(e);return t.request=
J.request,t.createSocket=Te,t.defaultPort=443,t}n(tt,"httpsOverHttp");function rt(e){var t=new g(e);return t.request=Re.request,t}n(rt,"httpOverHttps");function ot(e){
var t=new g(e);return t.request=Re.request,t.createSocket=Te,t.defaultPort=443,t}n(ot,"httpsOverHttps");function g(e){var t=this;t.options=e||{},t.proxyOptions=
t.options.proxy||{},t.maxSockets=t.options.maxSockets||J.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",n(function(o,i,s,a){for(var c=Ae(i,s,a),
u=0,f=t.requests.length;u<f;++u){var l=t.requests[u];if(l.host===c.host&&l.port===c.port){t.requests.splice(u,1),l.request.onSocket(o);return}}o.destroy(),t.removeSocket(
o)},"onFree"))}n(g,"TunnelingAgent");Ze.inherits(g,Xe.EventEmitter);g.prototype.addRequest=n(function(t,r,o,i){var s=this,a=z({request:t},s.options,Ae(r,o,i));if(s.
sockets.length>=this.maxSockets){s.requests.push(a);return}s.createSocket(a,function(c){c.on("free",u),c.on("close",f),c.on("agentRemove",f),t.onSocket(c);function u(){
s.emit("free",c,a)}n(u,"onFree");function f(l){s.removeSocket(c),c.removeListener("free",u),c.removeListener("close",f),c.removeListener("agentRemove",f)}n(f,"o\
nCloseOrRemove")})},"addRequest");g.prototype.createSocket=n(function(t,r){var o=this,i={};o.sockets.push(i);var s=z({},o.proxyOptions,{method:"CONNECT",path:t.
host+":"+t.port,agent:!1,headers:{host:t.host+":"+t.port}});t.localAddress&&(s.localAddress=t.localAddress),s.proxyAuth&&(s.headers=s.headers||{},s.headers["Pro\
xy-Authorization"]="Basic "+new Buffer(s.proxyAuth).toString("base64")),x("making CONNECT request");var a=o.request(s);a.useChunkedEncodingByDefault=!1,a.once("\
response",c),a.once("upgrade",u),a.once("connect",f),a.once("error",l),a.end();function c(d){d.upgrade=!0}n(c,"onResponse");function u(d,p,F){process.nextTick(function(){
f(d,p,F)})}n(u,"onUpgrade");function f(d,p,F){if(a.removeAllListeners(),p.removeAllListeners(),d.statusCode!==200){x("tunneling socket could not be established,\
 statusCode=%d",d.statusCode),p.destroy();var U=new Error("tunneling socket could not be established, statusCode="+d.statusCode);U.code="ECONNRESET",t.request.emit(
"error",U),o.removeSocket(i);return}if(F.length>0){x("got illegal response body from proxy"),p.destroy();var U=new Error("got illegal response body from proxy");
U.code="ECONNRESET",t.request.emit("error",U),o.removeSocket(i);return}return x("tunneling connection has established"),o.sockets[o.sockets.indexOf(i)]=p,r(p)}n(
f,"onConnect");function l(d){a.removeAllListeners(),x(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var p=new Error("tunneling socket could not be established, cause="+d.message);p.code="ECONNRESET",t.request.emit("error",p),o.removeSocket(
i)}n(l,"onError")},"createSocket");g.prototype.removeSocket=n(function(t){var r=this.sockets.indexOf(t);if(r!==-1){this.sockets.splice(r,1);var o=this.requests.
shift();o&&this.createSocket(o,function(i){o.request.onSocket(i)})}},"removeSocket");function Te(e,t){var r=this;g.prototype.createSocket.call(r,e,function(o){var i=e.
request.getHeader("host"),s=z({},r.options,{socket:o,servername:i?i.replace(/:.*$/,""):e.host}),a=He.connect(0,s);r.sockets[r.sockets.indexOf(o)]=a,t(a)})}n(Te,
"createSecureSocket");function Ae(e,t,r){return typeof e=="string"?{host:e,port:t,localAddress:r}:e}n(Ae,"toOptions");function z(e){for(var t=1,r=arguments.length;t<
r;++t){var o=arguments[t];if(typeof o=="object")for(var i=Object.keys(o),s=0,a=i.length;s<a;++s){var c=i[s];o[c]!==void 0&&(e[c]=o[c])}}return e}n(z,"mergeOptio\
ns");var x;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?x=n(function(){var e=Array.prototype.slice.call(arguments);typeof e[0]=="string"?e[0]=
"TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)},"debug"):x=n(function(){},"debug");T.debug=x});var Pe=te((Kt,ke)=>{ke.exports=Ue()});import*as Ee from"os";function y(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}n(y,"toCommandValue");function G(e){return Object.keys(e).length?{title:e.
title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}n(G,"toCommandProperties");function R(e,t,r){let o=new V(e,t,r);process.stdout.write(o.toString()+Ee.EOL)}n(R,"issueCommand");var _e="::",V=class{static{n(this,"Command")}constructor(t,r,o){t||(t="missing.command"),this.command=t,this.properties=r,this.message=o}toString(){let t=_e+this.
command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let o in this.properties)if(this.properties.hasOwnProperty(o)){let i=this.
properties[o];i&&(r?r=!1:t+=",",t+=`${o}=${Ye(i)}`)}}return t+=`${_e}${Ke(this.message)}`,t}};function Ke(e){return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A")}n(Ke,"escapeData");function Ye(e){return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,
"%2C")}n(Ye,"escapeProperty");var Oe=j(Je(),1);import*as C from"fs";import*as $ from"os";function Se(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!C.existsSync(r))throw new Error(
`Missing file at path: ${r}`);C.appendFileSync(r,`${y(t)}${$.EOL}`,{encoding:"utf8"})}n(Se,"issueFileCommand");function be(e,t){let r=`ghadelimiter_${Oe.randomUUID()}`,
o=y(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(o.includes(r))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${r}"`);return`${e}<<${r}${$.EOL}${o}${$.EOL}${r}`}n(be,"prepareKeyValueMessage");import*as Z from"os";var Ie=j(ze(),1);var I=j(Pe(),1);var m;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMove\
d",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="T\
emporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]=
"PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.
TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGatew\
ay",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var $e;(function(e){e.Accept="accept",e.ContentType="\
content-type"})($e||($e={}));var Ce;(function(e){e.ApplicationJson="application/json"})(Ce||(Ce={}));var er=[m.MovedPermanently,m.ResourceMoved,m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],tr=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout];import{EOL as nt}from"os";import{constants as Ne,promises as it}from"fs";var Y=function(e,t,r,o){function i(s){return s instanceof r?s:new r(function(a){a(s)})}return n(i,"adopt"),new(r||(r=Promise))(function(s,a){function c(l){try{f(
o.next(l))}catch(d){a(d)}}n(c,"fulfilled");function u(l){try{f(o.throw(l))}catch(d){a(d)}}n(u,"rejected");function f(l){l.done?s(l.value):i(l.value).then(c,u)}n(
f,"step"),f((o=o.apply(e,t||[])).next())})},{access:st,appendFile:at,writeFile:ct}=it,De="GITHUB_STEP_SUMMARY";var Q=class{static{n(this,"Summary")}constructor(){this._buffer=""}filePath(){return Y(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.
env[De];if(!t)throw new Error(`Unable to find environment variable for $${De}. Check if your runtime environment supports job summaries.`);try{yield st(t,Ne.R_OK|
Ne.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,o={}){
let i=Object.entries(o).map(([s,a])=>` ${s}="${a}"`).join("");return r?`<${t}${i}>${r}</${t}>`:`<${t}${i}>`}write(t){return Y(this,void 0,void 0,function*(){let r=!!t?.
overwrite,o=yield this.filePath();return yield(r?ct:at)(o,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Y(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(nt)}addCodeBlock(t,r){let o=Object.assign({},r&&{lang:r}),i=this.wrap("pre",this.wrap("c\
ode",t),o);return this.addRaw(i).addEOL()}addList(t,r=!1){let o=r?"ol":"ul",i=t.map(a=>this.wrap("li",a)).join(""),s=this.wrap(o,i);return this.addRaw(s).addEOL()}addTable(t){
let r=t.map(i=>{let s=i.map(a=>{if(typeof a=="string")return this.wrap("td",a);let{header:c,data:u,colspan:f,rowspan:l}=a,d=c?"th":"td",p=Object.assign(Object.assign(
{},f&&{colspan:f}),l&&{rowspan:l});return this.wrap(d,u,p)}).join("");return this.wrap("tr",s)}).join(""),o=this.wrap("table",r);return this.addRaw(o).addEOL()}addDetails(t,r){
let o=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(o).addEOL()}addImage(t,r,o){let{width:i,height:s}=o||{},a=Object.assign(Object.assign({},
i&&{width:i}),s&&{height:s}),c=this.wrap("img",null,Object.assign({src:t,alt:r},a));return this.addRaw(c).addEOL()}addHeading(t,r){let o=`h${r}`,i=["h1","h2","h\
3","h4","h5","h6"].includes(o)?o:"h1",s=this.wrap(i,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let o=Object.assign({},r&&{cite:r}),i=this.wrap("blockquote",t,o);return this.addRaw(i).
addEOL()}addLink(t,r){let o=this.wrap("a",t,{href:r});return this.addRaw(o).addEOL()}},ut=new Q;var H=ut;import Le from"os";import*as N from"fs";var{chmod:lt,copyFile:ft,lstat:dt,mkdir:pt,open:yr,readdir:ht,rename:mt,rm:wt,rmdir:xr,stat:gt,symlink:vt,unlink:yt}=N.promises,xt=process.platform==="win32";var _r=N.constants.O_RDONLY;var Ar=process.platform==="win32";var Nr=Le.platform(),Dr=Le.arch();var X;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(X||(X={}));function k(e){R("add-mask",{},e)}n(k,"setSecret");function D(e,t){if(process.env.GITHUB_OUTPUT||"")return Se("OUTPUT",be(e,t));process.stdout.write(Z.EOL),R("set-output",{name:e},y(t))}n(D,"setOutput");function v(e){process.exitCode=X.Failure,ee(e)}n(v,"setFailed");function K(e){R("debug",{},e)}n(K,"debug");function ee(e,t={}){R("error",G(t),e instanceof Error?e.toString():e)}n(ee,"error");function Be(e,t={}){R("warning",G(
t),e instanceof Error?e.toString():e)}n(Be,"warning");function Fe(e){process.stdout.write(e+Z.EOL)}n(Fe,"info");function A(e,t,r=null){let o=r===null?{}:{file:h(r.file),startLine:r.line,startColumn:r.column};(e==="error"?ee:Be)(h(t),o)}n(A,"annotate");import{setTimeout as Tt}from"node:timers/promises";var{env:w}=process;function _(e){Fe(h(e))}n(_,"info");async function q(e){w.GITHUB_STEP_SUMMARY&&await H.addRaw(e,!0).write()}n(q,"summarize");var S={now:n(()=>Date.
now(),"now"),sleep:n(e=>Tt(e),"sleep"),stdin:n(()=>process.stdin,"stdin"),folder:w.GITHUB_WORKSPACE||process.cwd(),repositoryUrl:w.GITHUB_REPOSITORY&&`${w.GITHUB_SERVER_URL}\
/${w.GITHUB_REPOSITORY}`,log:_};function L(){return{GITHUB_REPOSITORY:w.GITHUB_REPOSITORY,RUNNER_TEMP:w.RUNNER_TEMP}}n(L,"givenEnv");function B(e){let t=w.GITHUB_WORKSPACE||
null,[r,o,i]=[w.GITHUB_REPOSITORY,w.GITHUB_SHA,b(e,"github-token")];return{folder:t,root:t,remote:r&&o&&i?{repository:r,sha:o,token:i}:null}}n(B,"placeOf");async function je(e,t,r){let o=await W(t,e.report),i=await we(t,e);await q([me(e.digest),...r.map(a=>`
${re(a)}
`)].join(""));let s={...At(e),"report-path":o,"digest-path":i};for(let[a,c]of Object.entries(s))D(a,c)}n(je,"publish");function At({report:e,receipts:t,groups:r,
highestSeverity:o}){let i=t.filter(({result:a})=>a==="done"),s=n(a=>i.filter(c=>c.change===a).length,"count");return{failures:e.failures.length,groups:r.length,
opened:s("open"),updated:s("update"),reopened:s("reopen"),closed:s("close"),commented:i.filter(({comment:a})=>a!==null).length,issues:JSON.stringify(i.map(({number:a,
url:c,change:u,severity:f,fingerprint:l})=>({number:a,url:c,change:u,severity:f,fingerprint:l}))),"highest-severity":o??"",complete:e.window.complete,"window-fr\
om":e.window.from,"window-to":e.window.to}}n(At,"resultsOf");async function Me(e,t,r,o){let i=await W(o,oe(e,t,r));D("complete",!1),D("report-path",i)}n(Me,"pub\
lishFailure");async function We(e){let t=B(e),r=await de(e,t,S),o=await pe({inputs:e,env:L()},r,t,S);if("problems"in o){let{problems:u}=o;for(let l of u)A("error",ue(l),l.position);
let f=u.length===1?"1 setting is":`${u.length} settings are`;v(`${f} wrong; nothing was read or written.`);return}let{config:i}=o,s=`There is no ${r.path} in ${r.
askedOf} that the token can see: the defaults hold.`,a=[...r.text===null&&r.askedOf!==null?[s]:[],...o.notes];for(let u of a)_(u);let c=he();try{await c.race(Ut(
i,a,c))}catch(u){throw await Me(i.name,ie(S.now()),P(u).message,i.outputDir),u}}n(We,"audit");async function Ut(e,t,r){let o=await se(e,S,null),i=await ae(o,r,{
line:_,progress:Pt,columns:kt});await je(i,e.outputDir,t);let s=await ce(o,i);s!==null&&A("warning",s),$t(i,e)}n(Ut,"run");var kt=120;function Pt(e){e.step==="f\
ailures"&&_(`Found ${e.failures} failures of ${e.groups} causes.`),e.step==="write"&&_(`${e.receipt.change} (${e.receipt.reason}) ${e.receipt.url??""} ${e.receipt.
title}`)}n(Pt,"tell");function $t({verdict:e,digest:t,highestSeverity:r},{failOn:o}){let{problems:i,coverage:s}=t;if(e==="failed"){v(h(i.join(" ")||"Nothing cou\
ld be read."));return}for(let c of[...i,...s.complete?[]:s.reasons])A("warning",c);let a=o.severity===null?-1:M.indexOf(o.severity);e==="degraded"&&o.incomplete?
v("The run was not complete, and fail-on-incomplete is set."):r!==null&&M.indexOf(r)<=a&&v(`There are failures of severity ${r}, and fail-on-severity is ${o.severity}\
.`)}n($t,"conclude");async function Ge(e){let t=b(e,"digest").toLowerCase()==="always",r={inputs:e,env:L(),github:"required",place:B(e),testMessage:t},o=await ge(r,S);for(let i of ve(
o))_(i);await q(xe(o));for(let{verdict:i,check:s,says:a,fix:c,add:u,place:f}of o){if(i!=="wrong"&&i!=="warning")continue;let l=[`${s}: ${a}`,c,u].filter(d=>d!==
null).join(`
`);A(i==="wrong"?"error":"warning",l,f)}o.some(({verdict:i})=>i==="wrong")&&v(ye(o))}n(Ge,"examine");var Ct=9;function Ve(e){k(e);for(let s of[encodeURIComponent(e),Buffer.from(e).toString("base64")])s!==e&&k(s);if(!/^https?:\/\//i.test(e)||!URL.canParse(e))return;
let{pathname:t,search:r,searchParams:o}=new URL(e),i=[...o.values()].flatMap(s=>[s,encodeURIComponent(s)]);for(let s of[`${t}${r}`,t,...i])s.length>=Ct&&k(s)}n(
Ve,"mask");async function It(){let e=le(process.env);for(let t of fe(e))Ve(t);await(b(e,"mode").toLowerCase()==="doctor"?Ge(e):We(e))}n(It,"main");It().catch(e=>{let{message:t,
advice:r,known:o}=P(e);v(h([o?t:`Unexpected: ${t}`,...r===null?[]:[r]].join(`
`))),!o&&e instanceof Error&&K(h(e.stack??"")),e instanceof ne&&process.exit()});
