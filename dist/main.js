import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as ge,b as ye,c as m,d as A,e as M,f as W,g as U,h as G,i as V,j as J,k as K,l as z,m as Q,n as Y,o as X,p as Z,q as H}from"./chunk-O6H2J4MQ.js";
import{a as o,f as we}from"./chunk-FLE5BRFS.js";import{mkdir as fe,writeFile as j}from"node:fs/promises";import Je from"node:http";import{join as q}from"node:path";import{setTimeout as Ke}from"node:timers/promises";import*as te from"os";function w(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}o(w,"toCommandValue");function $(e){return Object.keys(e).length?{title:e.
title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}o($,"toCommandProperties");function y(e,t,r){let i=new P(e,t,r);process.stdout.write(i.toString()+te.EOL)}o(y,"issueCommand");var ee="::",P=class{static{o(this,"Command")}constructor(t,r,i){t||(t="missing.command"),this.command=t,this.properties=r,this.message=i}toString(){let t=ee+this.
command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let i in this.properties)if(this.properties.hasOwnProperty(i)){let s=this.
properties[i];s&&(r?r=!1:t+=",",t+=`${i}=${_e(s)}`)}}return t+=`${ee}${ve(this.message)}`,t}};function ve(e){return w(e).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A")}o(ve,"escapeData");function _e(e){return w(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,
"%2C")}o(_e,"escapeProperty");import*as re from"crypto";import*as S from"fs";import*as O from"os";function ie(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!S.existsSync(r))throw new Error(
`Missing file at path: ${r}`);S.appendFileSync(r,`${w(t)}${O.EOL}`,{encoding:"utf8"})}o(ie,"issueFileCommand");function oe(e,t){let r=`ghadelimiter_${re.randomUUID()}`,
i=w(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${r}"`);return`${e}<<${r}${O.EOL}${i}${O.EOL}${r}`}o(oe,"prepareKeyValueMessage");import*as L from"os";var b=we(ge(),1);ye();var h;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMove\
d",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="T\
emporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]=
"PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.
TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGatew\
ay",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(h||(h={}));var ne;(function(e){e.Accept="accept",e.ContentType="\
content-type"})(ne||(ne={}));var se;(function(e){e.ApplicationJson="application/json"})(se||(se={}));var pt=[h.MovedPermanently,h.ResourceMoved,h.SeeOther,h.TemporaryRedirect,h.PermanentRedirect],mt=[h.BadGateway,h.ServiceUnavailable,h.GatewayTimeout];import{EOL as Ee}from"os";import{constants as ce,promises as Oe}from"fs";var I=function(e,t,r,i){function s(n){return n instanceof r?n:new r(function(a){a(n)})}return o(s,"adopt"),new(r||(r=Promise))(function(n,a){function f(c){try{d(
i.next(c))}catch(l){a(l)}}o(f,"fulfilled");function p(c){try{d(i.throw(c))}catch(l){a(l)}}o(p,"rejected");function d(c){c.done?n(c.value):s(c.value).then(f,p)}o(
d,"step"),d((i=i.apply(e,t||[])).next())})},{access:Se,appendFile:be,writeFile:Re}=Oe,ae="GITHUB_STEP_SUMMARY";var C=class{static{o(this,"Summary")}constructor(){this._buffer=""}filePath(){return I(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.
env[ae];if(!t)throw new Error(`Unable to find environment variable for $${ae}. Check if your runtime environment supports job summaries.`);try{yield Se(t,ce.R_OK|
ce.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,i={}){
let s=Object.entries(i).map(([n,a])=>` ${n}="${a}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return I(this,void 0,void 0,function*(){let r=!!t?.
overwrite,i=yield this.filePath();return yield(r?Re:be)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return I(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(Ee)}addCodeBlock(t,r){let i=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),i);return this.addRaw(s).addEOL()}addList(t,r=!1){let i=r?"ol":"ul",s=t.map(a=>this.wrap("li",a)).join(""),n=this.wrap(i,s);return this.addRaw(n).addEOL()}addTable(t){
let r=t.map(s=>{let n=s.map(a=>{if(typeof a=="string")return this.wrap("td",a);let{header:f,data:p,colspan:d,rowspan:c}=a,l=f?"th":"td",_=Object.assign(Object.assign(
{},d&&{colspan:d}),c&&{rowspan:c});return this.wrap(l,p,_)}).join("");return this.wrap("tr",n)}).join(""),i=this.wrap("table",r);return this.addRaw(i).addEOL()}addDetails(t,r){
let i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){let{width:s,height:n}=i||{},a=Object.assign(Object.assign({},
s&&{width:s}),n&&{height:n}),f=this.wrap("img",null,Object.assign({src:t,alt:r},a));return this.addRaw(f).addEOL()}addHeading(t,r){let i=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(i)?i:"h1",n=this.wrap(s,t);return this.addRaw(n).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let i=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,i);return this.addRaw(s).
addEOL()}addLink(t,r){let i=this.wrap("a",t,{href:r});return this.addRaw(i).addEOL()}},Te=new C;var D=Te;import le from"os";import*as R from"fs";var{chmod:Ae,copyFile:Ue,lstat:$e,mkdir:Pe,open:It,readdir:ke,rename:Ie,rm:Ce,rmdir:Ct,stat:De,symlink:Ne,unlink:Le}=R.promises,Fe=process.platform==="win32";var Dt=R.constants.O_RDONLY;var Mt=process.platform==="win32";var Qt=le.platform(),Yt=le.arch();var N;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(N||(N={}));function x(e){y("add-mask",{},e)}o(x,"setSecret");function u(e,t){if(process.env.GITHUB_OUTPUT||"")return ie("OUTPUT",oe(e,t));process.stdout.write(L.EOL),y("set-output",{name:e},w(t))}o(u,"setOutput");function v(e){process.exitCode=N.Failure,F(e)}o(v,"setFailed");function k(e){y("debug",{},e)}o(k,"debug");function F(e,t={}){y("error",$(t),e instanceof Error?e.toString():e)}o(F,"error");function B(e,t={}){y("warning",$(t),
e instanceof Error?e.toString():e)}o(B,"warning");function de(e){process.stdout.write(e+L.EOL)}o(de,"info");var{env:g}=process,E=o(e=>de(m(e)),"info"),T={now:o(()=>Date.now(),"now"),sleep:o(e=>Ke(e),"sleep"),stdin:o(()=>process.stdin,"stdin"),folder:g.GITHUB_WORKSPACE||
process.cwd(),log:E};async function ze(){Je.setGlobalProxyFromEnv?.();let e=V(g);for(let n of J(e))tt(n);let t=K(e),r=(e["github-token"]??"").trim(),i=await W(t,
{workspace:g.GITHUB_WORKSPACE||null,repository:g.GITHUB_REPOSITORY||null,sha:g.GITHUB_SHA||null,token:r||null},T),s=z({inputs:e,file:i===null?null:{path:t,text:i},
env:{GITHUB_REPOSITORY:g.GITHUB_REPOSITORY,RUNNER_TEMP:g.RUNNER_TEMP},now:new Date(T.now()).toISOString()});if("problems"in s){for(let n of s.problems)F(m(G(n)));
v(`${s.problems.length} ${s.problems.length===1?"setting is":"settings are"} wrong; nothing was read or written.`);return}try{await Qe(s.config)}catch(n){throw await Ze(
n,s.config),n}}o(ze,"main");async function Qe(e){let t=!1;for(let c of["SIGINT","SIGTERM"])process.on(c,()=>{t=!0});let{deps:r,options:i,writes:s,heartbeat:n}=await M(
e,T,null),a=await H({...r,clock:o(()=>performance.now(),"clock"),stop:o(()=>t,"stop"),progress:Ye},i),{digest:f,plan:p,verdict:d}=a;if(i.dryRun)for(let c of Z(p,
s()))E(c);for(let c of X(f,p,i.dryRun,120))E(c);if(await Xe(a,e),n!==null&&a.report.window.complete&&d!=="failed"){let c=await n();c.delivered||B(m(`Heartbeat: ${c.
problem}`))}He(a,e)}o(Qe,"audit");function Ye(e){e.step==="failures"&&E(`Found ${e.failures} failures of ${e.groups} causes.`),e.step==="write"&&E(`${e.receipt.
change} (${e.receipt.reason}) ${e.receipt.url??""} ${e.receipt.title}`)}o(Ye,"tell");async function Xe({report:e,digest:t,receipts:r,groups:i,highestSeverity:s},n){
let a=Q(t);await fe(n.outputDir,{recursive:!0});let f=q(n.outputDir,"report.json"),p=q(n.outputDir,"digest.md");await j(f,`${JSON.stringify(e,null,2)}
`),await j(p,a),g.GITHUB_STEP_SUMMARY&&await D.addRaw(a,!0).write();let d=r.filter(({result:l})=>l==="done"),c=o(l=>d.filter(_=>_.change===l).length,"count");u(
"failures",e.failures.length),u("groups",i.length),u("opened",c("open")),u("updated",c("update")),u("reopened",c("reopen")),u("closed",c("close")),u("commented",
d.filter(({comment:l})=>l!==null).length),u("issues",JSON.stringify(d.map(({number:l,url:_,change:he,severity:pe,fingerprint:me})=>({number:l,url:_,change:he,severity:pe,
fingerprint:me})))),u("highest-severity",s??""),u("complete",e.window.complete),u("window-from",e.window.from),u("window-to",e.window.to),u("report-path",f),u("\
digest-path",p)}o(Xe,"publishFiles");async function Ze(e,t){let r=`${new Date(T.now()).toISOString().slice(0,19)}Z`,i=q(t.outputDir,"report.json");await fe(t.outputDir,
{recursive:!0}),await j(i,`${JSON.stringify(Y(t.name,r,U(e).message),null,2)}
`),u("complete",!1),u("report-path",i)}o(Ze,"reportFailure");function He({verdict:e,digest:t,highestSeverity:r},{failOn:i}){for(let n of[...t.problems,...t.coverage.
complete?[]:t.coverage.reasons])e!=="failed"&&B(m(n));let s=i.severity===null?-1:A.indexOf(i.severity);e==="failed"?v(m(t.problems.join(" ")||"Nothing could be \
read.")):e==="degraded"&&i.incomplete?v("The run was not complete, and fail-on-incomplete is set."):r!==null&&A.indexOf(r)<=s&&v(`There are failures of severity\
 ${r}, and fail-on-severity is ${i.severity}.`)}o(He,"conclude");var et=9;function tt(e){x(e);for(let n of[encodeURIComponent(e),Buffer.from(e).toString("base64")])
n!==e&&x(n);if(!/^https?:\/\//i.test(e)||!URL.canParse(e))return;let{pathname:t,search:r,searchParams:i}=new URL(e),s=[...i.values()].flatMap(n=>[n,encodeURIComponent(
n)]);for(let n of[`${t}${r}`,t,...s])n.length>=et&&x(n)}o(tt,"mask");ze().catch(e=>{let{message:t,advice:r,known:i}=U(e);v(m([i?t:`Unexpected: ${t}`,...r===null?
[]:[r]].join(`
`))),!i&&e instanceof Error&&k(m(e.stack??""))});
