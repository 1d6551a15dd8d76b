import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{C as ue,D as le,E as de,F as fe,G as he,H as pe,I as me,J as we,K as ge,a as n,b as O,c as Q,d as Le,j as g,k as q,l as X,m as Z,n as ee,o as te,p as re,
r as oe,s as ne,u as L,v as ie,w as se,x as B,y as ce,z as ae}from"./chunk-YUIXPV37.js";var Re=Q(R=>{"use strict";var Bt=O("net"),je=O("tls"),j=O("http"),Oe=O("https"),We=O("events"),Ft=O("assert"),Ge=O("util");R.httpOverHttp=Ve;R.httpsOverHttp=Je;
R.httpOverHttps=He;R.httpsOverHttps=Ke;function Ve(e){var t=new v(e);return t.request=j.request,t}n(Ve,"httpOverHttp");function Je(e){var t=new v(e);return t.request=
j.request,t.createSocket=Se,t.defaultPort=443,t}n(Je,"httpsOverHttp");function He(e){var t=new v(e);return t.request=Oe.request,t}n(He,"httpOverHttps");function Ke(e){
var t=new v(e);return t.request=Oe.request,t.createSocket=Se,t.defaultPort=443,t}n(Ke,"httpsOverHttps");function v(e){var t=this;t.options=e||{},t.proxyOptions=
t.options.proxy||{},t.maxSockets=t.options.maxSockets||j.Agent.defaultMaxSockets,t.requests=[],t.sockets=[],t.on("free",n(function(r,s,i,c){for(var a=be(s,i,c),
d=0,f=t.requests.length;d<f;++d){var u=t.requests[d];if(u.host===a.host&&u.port===a.port){t.requests.splice(d,1),u.request.onSocket(r);return}}r.destroy(),t.removeSocket(
r)},"onFree"))}n(v,"TunnelingAgent");Ge.inherits(v,We.EventEmitter);v.prototype.addRequest=n(function(t,o,r,s){var i=this,c=W({request:t},i.options,be(o,r,s));if(i.
sockets.length>=this.maxSockets){i.requests.push(c);return}i.createSocket(c,function(a){a.on("free",d),a.on("close",f),a.on("agentRemove",f),t.onSocket(a);function d(){
i.emit("free",a,c)}n(d,"onFree");function f(u){i.removeSocket(a),a.removeListener("free",d),a.removeListener("close",f),a.removeListener("agentRemove",f)}n(f,"o\
nCloseOrRemove")})},"addRequest");v.prototype.createSocket=n(function(t,o){var r=this,s={};r.sockets.push(s);var i=W({},r.proxyOptions,{method:"CONNECT",path:t.
host+":"+t.port,agent:!1,headers:{host:t.host+":"+t.port}});t.localAddress&&(i.localAddress=t.localAddress),i.proxyAuth&&(i.headers=i.headers||{},i.headers["Pro\
xy-Authorization"]="Basic "+new Buffer(i.proxyAuth).toString("base64")),x("making CONNECT request");var c=r.request(i);c.useChunkedEncodingByDefault=!1,c.once("\
response",a),c.once("upgrade",d),c.once("connect",f),c.once("error",u),c.end();function a(l){l.upgrade=!0}n(a,"onResponse");function d(l,p,A){process.nextTick(function(){
f(l,p,A)})}n(d,"onUpgrade");function f(l,p,A){if(c.removeAllListeners(),p.removeAllListeners(),l.statusCode!==200){x("tunneling socket could not be established,\
 statusCode=%d",l.statusCode),p.destroy();var E=new Error("tunneling socket could not be established, statusCode="+l.statusCode);E.code="ECONNRESET",t.request.emit(
"error",E),r.removeSocket(s);return}if(A.length>0){x("got illegal response body from proxy"),p.destroy();var E=new Error("got illegal response body from proxy");
E.code="ECONNRESET",t.request.emit("error",E),r.removeSocket(s);return}return x("tunneling connection has established"),r.sockets[r.sockets.indexOf(s)]=p,o(p)}n(
f,"onConnect");function u(l){c.removeAllListeners(),x(`tunneling socket could not be established, cause=%s
`,l.message,l.stack);var p=new Error("tunneling socket could not be established, cause="+l.message);p.code="ECONNRESET",t.request.emit("error",p),r.removeSocket(
s)}n(u,"onError")},"createSocket");v.prototype.removeSocket=n(function(t){var o=this.sockets.indexOf(t);if(o!==-1){this.sockets.splice(o,1);var r=this.requests.
shift();r&&this.createSocket(r,function(s){r.request.onSocket(s)})}},"removeSocket");function Se(e,t){var o=this;v.prototype.createSocket.call(o,e,function(r){var s=e.
request.getHeader("host"),i=W({},o.options,{socket:r,servername:s?s.replace(/:.*$/,""):e.host}),c=je.connect(0,i);o.sockets[o.sockets.indexOf(r)]=c,t(c)})}n(Se,
"createSecureSocket");function be(e,t,o){return typeof e=="string"?{host:e,port:t,localAddress:o}:e}n(be,"toOptions");function W(e){for(var t=1,o=arguments.length;t<
o;++t){var r=arguments[t];if(typeof r=="object")for(var s=Object.keys(r),i=0,c=s.length;i<c;++i){var a=s[i];r[a]!==void 0&&(e[a]=r[a])}}return e}n(W,"mergeOptio\
ns");var x;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?x=n(function(){var e=Array.prototype.slice.call(arguments);typeof e[0]=="string"?e[0]=
"TUNNEL: "+e[0]:e.unshift("TUNNEL:"),console.error.apply(console,e)},"debug"):x=n(function(){},"debug");R.debug=x});var Ae=Q((Wt,Te)=>{Te.exports=Re()});import{mkdir as De,writeFile as Y}from"node:fs/promises";import yt from"node:http";import{join as z}from"node:path";import{setTimeout as xt}from"node:timers/promises";import*as ye from"os";function y(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}n(y,"toCommandValue");function F(e){return Object.keys(e).length?{title:e.
title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}n(F,"toCommandProperties");function b(e,t,o){let r=new M(e,t,o);process.stdout.write(r.toString()+ye.EOL)}n(b,"issueCommand");var ve="::",M=class{static{n(this,"Command")}constructor(t,o,r){t||(t="missing.command"),this.command=t,this.properties=o,this.message=r}toString(){let t=ve+this.
command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let o=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let s=this.
properties[r];s&&(o?o=!1:t+=",",t+=`${r}=${Fe(s)}`)}}return t+=`${ve}${Be(this.message)}`,t}};function Be(e){return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A")}n(Be,"escapeData");function Fe(e){return y(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,
"%2C")}n(Fe,"escapeProperty");import*as xe from"crypto";import*as P from"fs";import*as k from"os";function _e(e,t){let o=process.env[`GITHUB_${e}`];if(!o)throw new Error(`Unable to find environment variable for file command ${e}`);if(!P.existsSync(o))throw new Error(
`Missing file at path: ${o}`);P.appendFileSync(o,`${y(t)}${k.EOL}`,{encoding:"utf8"})}n(_e,"issueFileCommand");function Ee(e,t){let o=`ghadelimiter_${xe.randomUUID()}`,
r=y(t);if(e.includes(o))throw new Error(`Unexpected input: name should not contain the delimiter "${o}"`);if(r.includes(o))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${o}"`);return`${e}<<${o}${k.EOL}${r}${k.EOL}${o}`}n(Ee,"prepareKeyValueMessage");import*as K from"os";var $=Le(Ae(),1);var w;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMove\
d",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="T\
emporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]=
"PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.
TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGatew\
ay",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(w||(w={}));var Ue;(function(e){e.Accept="accept",e.ContentType="\
content-type"})(Ue||(Ue={}));var ke;(function(e){e.ApplicationJson="application/json"})(ke||(ke={}));var Yt=[w.MovedPermanently,w.ResourceMoved,w.SeeOther,w.TemporaryRedirect,w.PermanentRedirect],zt=[w.BadGateway,w.ServiceUnavailable,w.GatewayTimeout];import{EOL as Ye}from"os";import{constants as Pe,promises as ze}from"fs";var V=function(e,t,o,r){function s(i){return i instanceof o?i:new o(function(c){c(i)})}return n(s,"adopt"),new(o||(o=Promise))(function(i,c){function a(u){try{f(
r.next(u))}catch(l){c(l)}}n(a,"fulfilled");function d(u){try{f(r.throw(u))}catch(l){c(l)}}n(d,"rejected");function f(u){u.done?i(u.value):s(u.value).then(a,d)}n(
f,"step"),f((r=r.apply(e,t||[])).next())})},{access:Qe,appendFile:Xe,writeFile:Ze}=ze,$e="GITHUB_STEP_SUMMARY";var J=class{static{n(this,"Summary")}constructor(){this._buffer=""}filePath(){return V(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.
env[$e];if(!t)throw new Error(`Unable to find environment variable for $${$e}. Check if your runtime environment supports job summaries.`);try{yield Qe(t,Pe.R_OK|
Pe.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,o,r={}){
let s=Object.entries(r).map(([i,c])=>` ${i}="${c}"`).join("");return o?`<${t}${s}>${o}</${t}>`:`<${t}${s}>`}write(t){return V(this,void 0,void 0,function*(){let o=!!t?.
overwrite,r=yield this.filePath();return yield(o?Ze:Xe)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return V(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,o=!1){
return this._buffer+=t,o?this.addEOL():this}addEOL(){return this.addRaw(Ye)}addCodeBlock(t,o){let r=Object.assign({},o&&{lang:o}),s=this.wrap("pre",this.wrap("c\
ode",t),r);return this.addRaw(s).addEOL()}addList(t,o=!1){let r=o?"ol":"ul",s=t.map(c=>this.wrap("li",c)).join(""),i=this.wrap(r,s);return this.addRaw(i).addEOL()}addTable(t){
let o=t.map(s=>{let i=s.map(c=>{if(typeof c=="string")return this.wrap("td",c);let{header:a,data:d,colspan:f,rowspan:u}=c,l=a?"th":"td",p=Object.assign(Object.assign(
{},f&&{colspan:f}),u&&{rowspan:u});return this.wrap(l,d,p)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",o);return this.addRaw(r).addEOL()}addDetails(t,o){
let r=this.wrap("details",this.wrap("summary",t)+o);return this.addRaw(r).addEOL()}addImage(t,o,r){let{width:s,height:i}=r||{},c=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:o},c));return this.addRaw(a).addEOL()}addHeading(t,o){let r=`h${o}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,o){let r=Object.assign({},o&&{cite:o}),s=this.wrap("blockquote",t,r);return this.addRaw(s).
addEOL()}addLink(t,o){let r=this.wrap("a",t,{href:o});return this.addRaw(r).addEOL()}},et=new J;var C=et;import Ie from"os";import*as I from"fs";var{chmod:tt,copyFile:rt,lstat:ot,mkdir:nt,open:pr,readdir:it,rename:st,rm:ct,rmdir:mr,stat:at,symlink:ut,unlink:lt}=I.promises,dt=process.platform==="win32";var wr=I.constants.O_RDONLY;var Or=process.platform==="win32";var kr=Ie.platform(),Pr=Ie.arch();var H;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(H||(H={}));function U(e){b("add-mask",{},e)}n(U,"setSecret");function h(e,t){if(process.env.GITHUB_OUTPUT||"")return _e("OUTPUT",Ee(e,t));process.stdout.write(K.EOL),b("set-output",{name:e},y(t))}n(h,"setOutput");function S(e){process.exitCode=H.Failure,N(e)}n(S,"setFailed");function G(e){b("debug",{},e)}n(G,"debug");function N(e,t={}){b("error",F(t),e instanceof Error?e.toString():e)}n(N,"error");function D(e,t={}){b("warning",F(t),
e instanceof Error?e.toString():e)}n(D,"warning");function Ne(e){process.stdout.write(e+K.EOL)}n(Ne,"info");var{env:m}=process,_=n(e=>Ne(g(e)),"info"),T={now:n(()=>Date.now(),"now"),sleep:n(e=>xt(e),"sleep"),stdin:n(()=>process.stdin,"stdin"),folder:m.GITHUB_WORKSPACE||
process.cwd(),log:_};async function _t(){yt.setGlobalProxyFromEnv?.();let e=ie(m);for(let a of se(e))Ut(a);if(B(e,"mode").toLowerCase()==="doctor")return Et(e);
let t=ce(e),o=(e["github-token"]??"").trim(),r={workspace:m.GITHUB_WORKSPACE||null,repository:m.GITHUB_REPOSITORY||null,sha:m.GITHUB_SHA||null,token:o||null},s=await oe(
t,r,T),i=ae({inputs:e,file:s===null?null:{path:t,text:s},env:{GITHUB_REPOSITORY:m.GITHUB_REPOSITORY,RUNNER_TEMP:m.RUNNER_TEMP},exists:await ne(s,r,T),now:new Date(
T.now()).toISOString()});if("problems"in i){for(let a of i.problems)N(g(X(a)));S(`${i.problems.length} ${i.problems.length===1?"setting is":"settings are"} wron\
g; nothing was read or written.`);return}for(let a of i.notes)_(a);let c=ge();try{await c.race(Ot(i.config,c))}catch(a){throw await Rt(a,i.config),a}}n(_t,"main");
async function Et(e){let t={inputs:e,env:{GITHUB_REPOSITORY:m.GITHUB_REPOSITORY,RUNNER_TEMP:m.RUNNER_TEMP},github:"required",checkout:m.GITHUB_WORKSPACE||null,sha:m.
GITHUB_SHA||null,testMessage:B(e,"digest").toLowerCase()==="always"},o=await ue(t,T);for(let r of pe(o))_(r);m.GITHUB_STEP_SUMMARY&&await C.addRaw(we(o),!0).write();
for(let{verdict:r,check:s,says:i,fix:c,add:a}of o){let d=g([`${s}: ${i}`,...c===null?[]:[c],...a===null?[]:[a]].join(`
`));r==="wrong"&&N(d),r==="warning"&&D(d)}o.some(({verdict:r})=>r==="wrong")&&S(me(o))}n(Et,"examine");async function Ot(e,t){let{deps:o,options:r,writes:s,heartbeat:i}=await re(
e,T,null),c=await te({...o,clock:n(()=>performance.now(),"clock"),stop:t.asked,progress(u){u.step==="plan"&&t.writes(),St(u)}},r),{digest:a,plan:d,verdict:f}=c;
if(r.dryRun){for(let l of fe(d,s()))_(l);let u=he(c.report.groups,r.policy.rules);u!==null&&_(u)}for(let u of de(a,d,r.dryRun,120))_(u);if(await bt(c,e),i!==null&&
c.report.window.complete&&f!=="failed"){let u=await i();u.delivered||D(g(`Heartbeat: ${u.problem}`))}Tt(c,e)}n(Ot,"audit");function St(e){e.step==="failures"&&_(
`Found ${e.failures} failures of ${e.groups} causes.`),e.step==="write"&&_(`${e.receipt.change} (${e.receipt.reason}) ${e.receipt.url??""} ${e.receipt.title}`)}
n(St,"tell");async function bt({report:e,digest:t,receipts:o,groups:r,highestSeverity:s},i){let c=le(t);await De(i.outputDir,{recursive:!0});let a=z(i.outputDir,
"report.json"),d=z(i.outputDir,"digest.md");await Y(a,`${JSON.stringify(e,null,2)}
`),await Y(d,c),m.GITHUB_STEP_SUMMARY&&await C.addRaw(c,!0).write();let f=o.filter(({result:l})=>l==="done"),u=n(l=>f.filter(p=>p.change===l).length,"count");h(
"failures",e.failures.length),h("groups",r.length),h("opened",u("open")),h("updated",u("update")),h("reopened",u("reopen")),h("closed",u("close")),h("commented",
f.filter(({comment:l})=>l!==null).length),h("issues",JSON.stringify(f.map(({number:l,url:p,change:A,severity:E,fingerprint:qe})=>({number:l,url:p,change:A,severity:E,
fingerprint:qe})))),h("highest-severity",s??""),h("complete",e.window.complete),h("window-from",e.window.from),h("window-to",e.window.to),h("report-path",a),h("\
digest-path",d)}n(bt,"publishFiles");async function Rt(e,t){let o=`${new Date(T.now()).toISOString().slice(0,19)}Z`,r=z(t.outputDir,"report.json");await De(t.outputDir,
{recursive:!0}),await Y(r,`${JSON.stringify(Z(t.name,o,L(e).message),null,2)}
`),h("complete",!1),h("report-path",r)}n(Rt,"reportFailure");function Tt({verdict:e,digest:t,highestSeverity:o},{failOn:r}){for(let i of[...t.problems,...t.coverage.
complete?[]:t.coverage.reasons])e!=="failed"&&D(g(i));let s=r.severity===null?-1:q.indexOf(r.severity);e==="failed"?S(g(t.problems.join(" ")||"Nothing could be \
read.")):e==="degraded"&&r.incomplete?S("The run was not complete, and fail-on-incomplete is set."):o!==null&&q.indexOf(o)<=s&&S(`There are failures of severity\
 ${o}, and fail-on-severity is ${r.severity}.`)}n(Tt,"conclude");var At=9;function Ut(e){U(e);for(let i of[encodeURIComponent(e),Buffer.from(e).toString("base64")])
i!==e&&U(i);if(!/^https?:\/\//i.test(e)||!URL.canParse(e))return;let{pathname:t,search:o,searchParams:r}=new URL(e),s=[...r.values()].flatMap(i=>[i,encodeURIComponent(
i)]);for(let i of[`${t}${o}`,t,...s])i.length>=At&&U(i)}n(Ut,"mask");_t().catch(e=>{let{message:t,advice:o,known:r}=L(e);S(g([r?t:`Unexpected: ${t}`,...o===null?
[]:[o]].join(`
`))),!r&&e instanceof Error&&G(g(e.stack??"")),e instanceof ee&&process.exit()});
