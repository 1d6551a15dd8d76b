import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as Z,b as J,d as X,e as ne,f as se,g as L,h as ae,j as ce,k as ue,l as le}from"./chunk-PZG2RHIY.js";import{a as P}from"./chunk-GQPVERS2.js";
import{Aa as oe,Ba as ie,F as K,G as Q,P as Y,a as z,ia as S,j as f,ra as A,sa as N,ua as te,va as re,wa as p}from"./chunk-LUPJ7VUP.js";import"./chunk-QOSSYX3F.js";
import"./chunk-IP2WQP5Q.js";import"./chunk-TCYZMC7Y.js";import"./chunk-BQYSIZPU.js";import{a as x,q as ee}from"./chunk-OMW574BF.js";import{
a as Ae}from"./chunk-GDO2YS7J.js";import"./chunk-5EV5LKNO.js";import"./chunk-T3ZWHLAC.js";import{a as i,e as Pe}from"./chunk-XFQ6Q7T2.js";import*as fe from"os";function m(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}i(m,"toCommandValue");function D(e){return Object.keys(e).length?{title:e.
title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}i(D,"toCommandProperties");function E(e,t,r){let o=new F(e,t,r);process.stdout.write(o.toString()+fe.EOL)}i(E,"issueCommand");var de="::",F=class{static{i(this,"Command")}constructor(t,r,o){t||(t="missing.command"),this.command=t,this.properties=r,this.message=o}toString(){let t=de+this.
command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let o in this.properties)if(this.properties.hasOwnProperty(o)){let n=this.
properties[o];n&&(r?r=!1:t+=",",t+=`${o}=${Le(n)}`)}}return t+=`${de}${Ne(this.message)}`,t}};function Ne(e){return m(e).replace(/%/g,"%25").replace(/\r/g,"%0D").
replace(/\n/g,"%0A")}i(Ne,"escapeData");function Le(e){return m(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,
"%2C")}i(Le,"escapeProperty");var pe=Pe(Ae(),1);import*as T from"fs";import*as O from"os";function he(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!T.existsSync(r))throw new Error(
`Missing file at path: ${r}`);T.appendFileSync(r,`${m(t)}${O.EOL}`,{encoding:"utf8"})}i(he,"issueFileCommand");function me(e,t){let r=`ghadelimiter_${pe.randomUUID()}`,
o=m(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(o.includes(r))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${r}"`);return`${e}<<${r}${O.EOL}${o}${O.EOL}${r}`}i(me,"prepareKeyValueMessage");import*as V from"os";import{EOL as De}from"os";import{constants as we,promises as Fe}from"fs";var H=function(e,t,r,o){function n(s){return s instanceof r?s:new r(function(a){a(s)})}return i(n,"adopt"),new(r||(r=Promise))(function(s,a){function u(d){try{c(
o.next(d))}catch(y){a(y)}}i(u,"fulfilled");function l(d){try{c(o.throw(d))}catch(y){a(y)}}i(l,"rejected");function c(d){d.done?s(d.value):n(d.value).then(u,l)}i(
c,"step"),c((o=o.apply(e,t||[])).next())})},{access:je,appendFile:Be,writeFile:He}=Fe,ge="GITHUB_STEP_SUMMARY";var M=class{static{i(this,"Summary")}constructor(){this._buffer=""}filePath(){return H(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.
env[ge];if(!t)throw new Error(`Unable to find environment variable for $${ge}. Check if your runtime environment supports job summaries.`);try{yield je(t,we.R_OK|
we.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,o={}){
let n=Object.entries(o).map(([s,a])=>` ${s}="${a}"`).join("");return r?`<${t}${n}>${r}</${t}>`:`<${t}${n}>`}write(t){return H(this,void 0,void 0,function*(){let r=!!t?.
overwrite,o=yield this.filePath();return yield(r?He:Be)(o,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return H(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(De)}addCodeBlock(t,r){let o=Object.assign({},r&&{lang:r}),n=this.wrap("pre",this.wrap("c\
ode",t),o);return this.addRaw(n).addEOL()}addList(t,r=!1){let o=r?"ol":"ul",n=t.map(a=>this.wrap("li",a)).join(""),s=this.wrap(o,n);return this.addRaw(s).addEOL()}addTable(t){
let r=t.map(n=>{let s=n.map(a=>{if(typeof a=="string")return this.wrap("td",a);let{header:u,data:l,colspan:c,rowspan:d}=a,y=u?"th":"td",ke=Object.assign(Object.
assign({},c&&{colspan:c}),d&&{rowspan:d});return this.wrap(y,l,ke)}).join("");return this.wrap("tr",s)}).join(""),o=this.wrap("table",r);return this.addRaw(o).addEOL()}addDetails(t,r){
let o=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(o).addEOL()}addImage(t,r,o){let{width:n,height:s}=o||{},a=Object.assign(Object.assign({},
n&&{width:n}),s&&{height:s}),u=this.wrap("img",null,Object.assign({src:t,alt:r},a));return this.addRaw(u).addEOL()}addHeading(t,r){let o=`h${r}`,n=["h1","h2","h\
3","h4","h5","h6"].includes(o)?o:"h1",s=this.wrap(n,t);return this.addRaw(s).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let o=Object.assign({},r&&{cite:r}),n=this.wrap("blockquote",t,o);return this.addRaw(n).
addEOL()}addLink(t,r){let o=this.wrap("a",t,{href:r});return this.addRaw(o).addEOL()}},Me=new M;var W=Me;import ve from"os";import*as U from"fs";var{chmod:We,copyFile:Ge,lstat:Ve,mkdir:qe,open:qt,readdir:ze,rename:Ke,rm:Qe,rmdir:zt,stat:Ye,symlink:Ze,unlink:Je}=U.promises,Xe=process.platform==="win32";var Kt=U.constants.O_RDONLY;var tr=process.platform==="win32";var cr=ve.platform(),ur=ve.arch();var G;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(G||(G={}));function j(e){E("add-mask",{},e)}i(j,"setSecret");function $(e,t){if(process.env.GITHUB_OUTPUT||"")return he("OUTPUT",me(e,t));process.stdout.write(V.EOL),E("set-output",{name:e},m(t))}i($,"setOutput");function h(e){process.exitCode=G.Failure,q(e)}i(h,"setFailed");function B(e){E("debug",{},e)}i(B,"debug");function q(e,t={}){E("error",D(t),e instanceof Error?e.toString():e)}i(q,"error");function xe(e,t={}){E("warning",D(t),
e instanceof Error?e.toString():e)}i(xe,"warning");function Ee(e){process.stdout.write(e+V.EOL)}i(Ee,"info");function b(e,t,r=null){let o=r===null?{}:{file:f(r.file),startLine:r.line,startColumn:r.column};(e==="error"?q:xe)(f(t),o)}i(b,"annotate");import{setTimeout as st}from"node:timers/promises";var{env:w}=process;function g(e){Ee(f(e))}i(g,"info");async function C(e){w.GITHUB_STEP_SUMMARY&&await W.addRaw(e,!0).write()}i(C,"summarize");var v={now:i(()=>Date.
now(),"now"),sleep:i(e=>st(e),"sleep"),stdin:i(()=>process.stdin,"stdin"),folder:w.GITHUB_WORKSPACE||process.cwd(),repositoryUrl:w.GITHUB_REPOSITORY&&`${P.serverUrl}\
/${w.GITHUB_REPOSITORY}`,log:g};function R(){return{GITHUB_REPOSITORY:w.GITHUB_REPOSITORY,RUNNER_TEMP:w.RUNNER_TEMP}}i(R,"givenEnv");function I(e){let t=w.GITHUB_WORKSPACE||
null,[r,o,n]=[w.GITHUB_REPOSITORY,P.sha,p(e,"github-token")];return{folder:t,root:t,remote:r&&o&&n?{repository:r,sha:o,token:n}:null}}i(I,"placeOf");async function _e(e,t,r){let o=await L(t,e.report),n=await ae(t,e);await C([se(e.digest),...r.map(a=>`
${z(a)}
`)].join(""));let s={...at(e),"report-path":o,"digest-path":n};for(let[a,u]of Object.entries(s))$(a,u)}i(_e,"publish");function at({report:e,receipts:t,groups:r,
highestSeverity:o}){let n=t.filter(({result:a})=>a==="done"),s=i(a=>n.filter(u=>u.change===a).length,"count");return{failures:e.failures.length,groups:r.length,
opened:s("open"),updated:s("update"),reopened:s("reopen"),closed:s("close"),commented:n.filter(({comment:a})=>a!==null).length,issues:JSON.stringify(n.map(({number:a,
url:u,change:l,severity:c,fingerprint:d})=>({number:a,url:u,change:l,severity:c,fingerprint:d}))),"highest-severity":o??"",complete:e.window.complete,"window-fr\
om":e.window.from,"window-to":e.window.to}}i(at,"resultsOf");async function be(e,t,r,o){let n=await L(o,K(e,t,r));$("complete",!1),$("report-path",n)}i(be,"publ\
ishFailure");async function Se(e){let t=I(e),r=await oe(e,t,v),o=await ie({inputs:e,env:R()},r,t,v);if("problems"in o){let{problems:l}=o;for(let d of l)b("error",ee(d),d.position);
let c=l.length===1?"1 setting is":`${l.length} settings are`;h(`${c} wrong; nothing was read or written.`);return}let{config:n}=o,s=`There is no ${r.path} in ${r.
askedOf} that the token can see: the defaults hold.`,a=[...r.text===null&&r.askedOf!==null?[s]:[],...o.notes];for(let l of a)g(l);let u=ne();try{await u.race(ct(
n,a,u))}catch(l){throw await be(n.name,Y(v.now()),S(l).message,n.outputDir),l}}i(Se,"audit");async function ct(e,t,r){let o=await Z(e,v,null),n=await J(o,r,{line:g,
progress:lt,columns:ut});await _e(n,e.outputDir,t);let s=await X(o,n);s!==null&&b("warning",s),dt(n,e)}i(ct,"run");var ut=120;function lt(e){e.step==="failures"&&
g(`Found ${e.failures} failures of ${e.groups} causes.`),e.step==="write"&&g(`${e.receipt.change} (${e.receipt.reason}) ${e.receipt.url??""} ${e.receipt.title}`)}
i(lt,"tell");function dt({verdict:e,digest:t,highestSeverity:r},{failOn:o}){let{problems:n,coverage:s}=t,a=[...n,...s.complete?[]:s.reasons];if(e==="failed"){h(
f(a.join(" ")||"Nothing could be read."));return}for(let l of a)b("warning",l);let u=o.severity===null?-1:x.indexOf(o.severity);e==="degraded"&&o.incomplete?h("\
The run was not complete, and fail-on-incomplete is set."):r!==null&&x.indexOf(r)<=u&&h(`There are failures of severity ${r}, and fail-on-severity is ${o.severity}\
.`)}i(dt,"conclude");async function Oe(e){let t=p(e,"digest").toLowerCase()==="always",r={inputs:e,env:R(),github:"required",place:I(e),testMessage:t},o=await(await import("./chunk-QSZKBEVW.js")).
consult(r,v);for(let n of ce(o))g(n);await C(le(o));for(let{verdict:n,check:s,says:a,fix:u,add:l,place:c}of o){if(n!=="wrong"&&n!=="warning")continue;let d=[`${s}\
: ${a}`,u,l].filter(y=>y!==null).join(`
`);b(n==="wrong"?"error":"warning",d,c)}o.some(({verdict:n})=>n==="wrong")&&h(ue(o))}i(Oe,"examine");import{join as k}from"node:path";var Te={failures:"Number of tasks in the window that failed for good.",groups:"Number of different causes among them.",opened:"Number of issues this run opened.",
updated:"Number of issues this run updated.",reopened:"Number of issues this run reopened.",closed:"Number of issues this run closed.",commented:"Number of issu\
es this run commented on.",issues:"The issues this run changed, as JSON: `[{number, url, change, severity, fingerprint}]`.","highest-severity":"The highest seve\
rity in the window: `critical`, `high`, `medium` or `low`; empty where nothing failed.",complete:"`true` if the logs of the whole window were read, else `false`\
.","window-from":"Start of the window that was read, UTC, ISO 8601.","window-to":"End of the window that was read, UTC, ISO 8601.","report-path":"Path of `repor\
t.json`.","digest-path":"Path of `digest.md`."};var ft=/^\/(?:services|triggers|workflows)(?:\/[^/]+)+\/([^/]+)\/?$/,pt=/\/webhooks\/\d+\/([^/]+)/,ht=/^(?:.*[_-])?(?:sig|signature|token|key|secret|code|password|pass|pwd|auth|apikey|hmac)$/i,
mt=[{of:"a webhook of Slack: its last segment. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",example:"https://hooks.slack.com/servi\
ces/T00000000/B00000000/<secret>",find:i(({pathname:e})=>ft.exec(e)?.slice(1)??[],"find")},{of:"a webhook of Discord: its token. https://docs.discord.com/develo\
pers/resources/webhook#execute-webhook",example:"https://discord.com/api/webhooks/1234567890123456789/<secret>",find:i(({pathname:e})=>pt.exec(e)?.slice(1)??[],
"find")},{of:"a value of the query whose name says that it is one. https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",example:"https:\
//x.environment.api.powerplatform.com/powerautomate/\u2026/invoke?sp=%2Ftriggers%2Fmanual%2Frun&sig=<secret>",find:i(({search:e})=>Ue(e).flatMap(([t,r])=>ht.test(
t)?[r]:[]),"find")},{of:"a segment or a value that looks random: keys of monitors, ids of hooks",example:"https://hc-ping.com/<2f6c0b0e-77a5-4c2e-9a0e-6f1f1c0b0\
a55> https://nosnch.in/<c2354d53d2>",find:i(({pathname:e,search:t})=>[...e.split(/[/@]/),...Ue(t).map(([,r])=>r)].filter(r=>xt(Re(r))),"find")}];function Ce(e,t){
let r=i(n=>!yt(n)&&!t.some(s=>s.includes(n)),"mayHide"),o=re(e).flatMap(n=>[n,...gt(n)]);return[...new Set(o.filter(r).flatMap(wt))].filter(r)}i(Ce,"masksOf");function wt(e){
let t=Re(e);return[e,t,encodeURIComponent(t),encodeURIComponent(e),Buffer.from(t).toString("base64")]}i(wt,"formsOf");function gt(e){if(!/^https?:\/\//i.test(e)||
!URL.canParse(e))return[];let t=new URL(e);return mt.flatMap(({find:r})=>r(t))}i(gt,"secretParts");function Ue(e){return e.slice(1).split("&").map(t=>[t.split("\
=",1)[0]??"",t.slice(t.indexOf("=")+1)])}i(Ue,"queryOf");function Re(e){try{return decodeURIComponent(e)}catch{return e}}i(Re,"decoded");function yt(e){return e.
length<6||/^[a-z]{1,15}(?:[-_. ][a-z]{1,15})?$/i.test(e)||/^\d{1,7}$/.test(e)}i(yt,"isOrdinary");var vt=/^(?=.*\d)(?=.*[a-f])[\da-f-]{10,}$/i;function xt(e){let t=e.
split(/[^a-zA-Z\d]+/).map(o=>o.replace(/[A-Z](?=[a-z]{2})/g,n=>n.toLowerCase())),r=t.join("");return vt.test(e)||t.some(o=>/[a-z]{24}/i.test(o)||o.length>=16&&$e(
o)>=3)||r.length>=10&&$e(r)>=Math.max(3,.3*(r.length-1))}i(xt,"looksRandom");function $e(e){return e.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[a-zA-Z])/g)?.
length??0}i($e,"changesIn");var Et=JSON.stringify(["open","update","reopen","close","comment"].map(e=>({number:1,url:"",change:e,severity:"",fingerprint:""})));
function Ie(e,t){let{GITHUB_REPOSITORY:r="",GITHUB_SERVER_URL:o="",GITHUB_API_URL:n="",GITHUB_WORKSPACE:s="",RUNNER_TEMP:a=""}=t,u=N.filter(c=>!A[c].secret).map(
c=>p(e,c)),l=[k(a,"celery-failure-audit"),"./celery-failure-audit",p(e,"output-dir")];return[...u,...N,...Object.entries(Te).flat(),...Object.values(A).flatMap(
({description:c,default:d})=>[c,d??""]),...l.flatMap(c=>[k(c,"report.json"),k(c,"digest.md"),k(s,c)]),...x.map(c=>`celery-failure/${c}`),...x,"celery-failure/da\
shboard","celery-failure/muted","celery-failure-audit/celery-failure-audit@v1","Celery failure audit",Et,"true","false",s,`${o}/${r}/issues/`,`${n}/repos/${r}/i\
ssues/`]}i(Ie,"ownTexts");async function _t(){let e=te(process.env);for(let t of Ce(e,Ie(e,process.env)))j(t);await(p(e,"mode").toLowerCase()==="doctor"?Oe(e):Se(e))}i(_t,"main");_t().catch(
e=>{let{message:t,advice:r,known:o}=S(e);h(f([o?t:`Unexpected: ${t}`,...r===null?[]:[r]].join(`
`))),!o&&e instanceof Error&&B(f(e.stack??"")),e instanceof Q&&process.exit()});
