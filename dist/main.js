import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as _e,b as xe,c as w,d as A,e as M,f as W,g as G,h as V,i as J,j as K,k as U,l as z,m as Q,n as Y,o as X,p as H,q as Z,r as ee,s as te,t as re}from"./chunk-YWCPHWEG.js";
import{a as o,f as ve}from"./chunk-FLE5BRFS.js";import{mkdir as me,writeFile as j}from"node:fs/promises";import Qe from"node:http";import{join as q}from"node:path";import{setTimeout as Ye}from"node:timers/promises";import*as oe from"os";function g(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}o(g,"toCommandValue");function $(e){return Object.keys(e).length?{title:e.
title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}o($,"toCommandProperties");function y(e,t,r){let i=new P(e,t,r);process.stdout.write(i.toString()+oe.EOL)}o(y,"issueCommand");var ie="::",P=class{static{o(this,"Command")}constructor(t,r,i){t||(t="missing.command"),this.command=t,this.properties=r,this.message=i}toString(){let t=ie+this.
command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let i in this.properties)if(this.properties.hasOwnProperty(i)){let n=this.
properties[i];n&&(r?r=!1:t+=",",t+=`${i}=${Oe(n)}`)}}return t+=`${ie}${Ee(this.message)}`,t}};function Ee(e){return g(e).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A")}o(Ee,"escapeData");function Oe(e){return g(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,
"%2C")}o(Oe,"escapeProperty");import*as ne from"crypto";import*as S from"fs";import*as O from"os";function se(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!S.existsSync(r))throw new Error(
`Missing file at path: ${r}`);S.appendFileSync(r,`${g(t)}${O.EOL}`,{encoding:"utf8"})}o(se,"issueFileCommand");function ce(e,t){let r=`ghadelimiter_${ne.randomUUID()}`,
i=g(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${r}"`);return`${e}<<${r}${O.EOL}${i}${O.EOL}${r}`}o(ce,"prepareKeyValueMessage");import*as L from"os";var b=ve(_e(),1);xe();var h;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",e[e.ResourceMoved=302]="ResourceMove\
d",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="T\
emporaryRedirect",e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]=
"PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.
TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGatew\
ay",e[e.ServiceUnavailable=503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(h||(h={}));var ae;(function(e){e.Accept="accept",e.ContentType="\
content-type"})(ae||(ae={}));var ue;(function(e){e.ApplicationJson="application/json"})(ue||(ue={}));var gt=[h.MovedPermanently,h.ResourceMoved,h.SeeOther,h.TemporaryRedirect,h.PermanentRedirect],yt=[h.BadGateway,h.ServiceUnavailable,h.GatewayTimeout];import{EOL as be}from"os";import{constants as le,promises as Re}from"fs";var I=function(e,t,r,i){function n(s){return s instanceof r?s:new r(function(c){c(s)})}return o(n,"adopt"),new(r||(r=Promise))(function(s,c){function f(a){try{d(
i.next(a))}catch(l){c(l)}}o(f,"fulfilled");function p(a){try{d(i.throw(a))}catch(l){c(l)}}o(p,"rejected");function d(a){a.done?s(a.value):n(a.value).then(f,p)}o(
d,"step"),d((i=i.apply(e,t||[])).next())})},{access:Te,appendFile:Ae,writeFile:Ue}=Re,de="GITHUB_STEP_SUMMARY";var C=class{static{o(this,"Summary")}constructor(){this._buffer=""}filePath(){return I(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.
env[de];if(!t)throw new Error(`Unable to find environment variable for $${de}. Check if your runtime environment supports job summaries.`);try{yield Te(t,le.R_OK|
le.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,i={}){
let n=Object.entries(i).map(([s,c])=>` ${s}="${c}"`).join("");return r?`<${t}${n}>${r}</${t}>`:`<${t}${n}>`}write(t){return I(this,void 0,void 0,function*(){let r=!!t?.
overwrite,i=yield this.filePath();return yield(r?Ue:Ae)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return I(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(be)}addCodeBlock(t,r){let i=Object.assign({},r&&{lang:r}),n=this.wrap("pre",this.wrap("c\
ode",t),i);return this.addRaw(n).addEOL()}addList(t,r=!1){let i=r?"ol":"ul",n=t.map(c=>this.wrap("li",c)).join(""),s=this.wrap(i,n);return this.addRaw(s).addEOL()}addTable(t){
let r=t.map(n=>{let s=n.map(c=>{if(typeof c=="string")return this.wrap("td",c);let{header:f,data:p,colspan:d,rowspan:a}=c,l=f?"th":"td",x=Object.assign(Object.assign(
{},d&&{colspan:d}),a&&{rowspan:a});return this.wrap(l,p,x)}).join("");return this.wrap("tr",s)}).join(""),i=this.wrap("table",r);return this.addRaw(i).addEOL()}addDetails(t,r){
let i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){let{width:n,height:s}=i||{},c=Object.assign(Object.assign({},
n&&{width:n}),s&&{height:s}),f=this.wrap("img",null,Object.assign({src:t,alt:r},c));return this.addRaw(f).addEOL()}addHeading(t,r){let i=`h${r}`,n=["h1","h2","h\
3","h4","h5","h6"].includes(i)?i:"h1",s=this.wrap(n,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let i=Object.assign({},r&&{cite:r}),n=this.wrap("blockquote",t,i);return this.addRaw(n).
addEOL()}addLink(t,r){let i=this.wrap("a",t,{href:r});return this.addRaw(i).addEOL()}},$e=new C;var D=$e;import he from"os";import*as R from"fs";var{chmod:Pe,copyFile:ke,lstat:Ie,mkdir:Ce,open:Nt,readdir:De,rename:Ne,rm:Le,rmdir:Lt,stat:Fe,symlink:Be,unlink:je}=R.promises,qe=process.platform==="win32";var Ft=R.constants.O_RDONLY;var Vt=process.platform==="win32";var Ht=he.platform(),Zt=he.arch();var N;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(N||(N={}));function E(e){y("add-mask",{},e)}o(E,"setSecret");function u(e,t){if(process.env.GITHUB_OUTPUT||"")return se("OUTPUT",ce(e,t));process.stdout.write(L.EOL),y("set-output",{name:e},g(t))}o(u,"setOutput");function v(e){process.exitCode=N.Failure,F(e)}o(v,"setFailed");function k(e){y("debug",{},e)}o(k,"debug");function F(e,t={}){y("error",$(t),e instanceof Error?e.toString():e)}o(F,"error");function B(e,t={}){y("warning",$(t),
e instanceof Error?e.toString():e)}o(B,"warning");function pe(e){process.stdout.write(e+L.EOL)}o(pe,"info");var{env:m}=process,_=o(e=>pe(w(e)),"info"),T={now:o(()=>Date.now(),"now"),sleep:o(e=>Ye(e),"sleep"),stdin:o(()=>process.stdin,"stdin"),folder:m.GITHUB_WORKSPACE||
process.cwd(),log:_};async function Xe(){Qe.setGlobalProxyFromEnv?.();let e=Q(m);for(let c of Y(e))ot(c);let t=X(e),r=(e["github-token"]??"").trim(),i=await J(t,
{workspace:m.GITHUB_WORKSPACE||null,repository:m.GITHUB_REPOSITORY||null,sha:m.GITHUB_SHA||null,token:r||null},T),n=H({inputs:e,file:i===null?null:{path:t,text:i},
env:{GITHUB_REPOSITORY:m.GITHUB_REPOSITORY,RUNNER_TEMP:m.RUNNER_TEMP},exists:K(m.GITHUB_WORKSPACE||null),now:new Date(T.now()).toISOString()});if("problems"in n){
for(let c of n.problems)F(w(z(c)));v(`${n.problems.length} ${n.problems.length===1?"setting is":"settings are"} wrong; nothing was read or written.`);return}for(let c of n.
notes)_(c);let s=re();try{await s.race(He(n.config,s))}catch(c){throw await tt(c,n.config),c}}o(Xe,"main");async function He(e,t){let{deps:r,options:i,writes:n,
heartbeat:s}=await V(e,T,null),c=await G({...r,clock:o(()=>performance.now(),"clock"),stop:t.asked,progress(a){a.step==="plan"&&t.writes(),Ze(a)}},i),{digest:f,
plan:p,verdict:d}=c;if(i.dryRun)for(let a of te(p,n()))_(a);for(let a of ee(f,p,i.dryRun,120))_(a);if(await et(c,e),s!==null&&c.report.window.complete&&d!=="fai\
led"){let a=await s();a.delivered||B(w(`Heartbeat: ${a.problem}`))}rt(c,e)}o(He,"audit");function Ze(e){e.step==="failures"&&_(`Found ${e.failures} failures of ${e.
groups} causes.`),e.step==="write"&&_(`${e.receipt.change} (${e.receipt.reason}) ${e.receipt.url??""} ${e.receipt.title}`)}o(Ze,"tell");async function et({report:e,
digest:t,receipts:r,groups:i,highestSeverity:n},s){let c=Z(t);await me(s.outputDir,{recursive:!0});let f=q(s.outputDir,"report.json"),p=q(s.outputDir,"digest.md");
await j(f,`${JSON.stringify(e,null,2)}
`),await j(p,c),m.GITHUB_STEP_SUMMARY&&await D.addRaw(c,!0).write();let d=r.filter(({result:l})=>l==="done"),a=o(l=>d.filter(x=>x.change===l).length,"count");u(
"failures",e.failures.length),u("groups",i.length),u("opened",a("open")),u("updated",a("update")),u("reopened",a("reopen")),u("closed",a("close")),u("commented",
d.filter(({comment:l})=>l!==null).length),u("issues",JSON.stringify(d.map(({number:l,url:x,change:we,severity:ge,fingerprint:ye})=>({number:l,url:x,change:we,severity:ge,
fingerprint:ye})))),u("highest-severity",n??""),u("complete",e.window.complete),u("window-from",e.window.from),u("window-to",e.window.to),u("report-path",f),u("\
digest-path",p)}o(et,"publishFiles");async function tt(e,t){let r=`${new Date(T.now()).toISOString().slice(0,19)}Z`,i=q(t.outputDir,"report.json");await me(t.outputDir,
{recursive:!0}),await j(i,`${JSON.stringify(M(t.name,r,U(e).message),null,2)}
`),u("complete",!1),u("report-path",i)}o(tt,"reportFailure");function rt({verdict:e,digest:t,highestSeverity:r},{failOn:i}){for(let s of[...t.problems,...t.coverage.
complete?[]:t.coverage.reasons])e!=="failed"&&B(w(s));let n=i.severity===null?-1:A.indexOf(i.severity);e==="failed"?v(w(t.problems.join(" ")||"Nothing could be \
read.")):e==="degraded"&&i.incomplete?v("The run was not complete, and fail-on-incomplete is set."):r!==null&&A.indexOf(r)<=n&&v(`There are failures of severity\
 ${r}, and fail-on-severity is ${i.severity}.`)}o(rt,"conclude");var it=9;function ot(e){E(e);for(let s of[encodeURIComponent(e),Buffer.from(e).toString("base64")])
s!==e&&E(s);if(!/^https?:\/\//i.test(e)||!URL.canParse(e))return;let{pathname:t,search:r,searchParams:i}=new URL(e),n=[...i.values()].flatMap(s=>[s,encodeURIComponent(
s)]);for(let s of[`${t}${r}`,t,...n])s.length>=it&&E(s)}o(ot,"mask");Xe().catch(e=>{let{message:t,advice:r,known:i}=U(e);v(w([i?t:`Unexpected: ${t}`,...r===null?
[]:[r]].join(`
`))),!i&&e instanceof Error&&k(w(e.stack??"")),e instanceof W&&process.exit()});
