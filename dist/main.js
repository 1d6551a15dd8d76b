import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{a as Y,b as Z,d as J,e as ie,f as ne,g as N,h as se,j as ae,k as ce,l as ue,m as le}from"./chunk-ZYWFTHHZ.js";import{a as k}from"./chunk-DNFUUIVQ.js";
import{Aa as re,Ba as oe,F as z,G as K,P as Q,a as q,ia as b,j as d,ra as P,sa as A,ua as ee,va as te,wa as f}from"./chunk-CC2LBI6P.js";import"./chunk-PHYWUZKM.js";
import"./chunk-J6OWGVF2.js";import"./chunk-NYM3RFWK.js";import"./chunk-VP2DIVCY.js";import{a as v,q as X}from"./chunk-N7JJDOQ4.js";import{
a as Ae}from"./chunk-RLCM7VCP.js";import"./chunk-Z35LI7ZZ.js";import"./chunk-X4GYMZRO.js";import{d as Pe}from"./chunk-ERL22UW5.js";import*as fe from"os";function h(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function L(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function x(e,t,r){let o=new D(e,t,r);process.stdout.write(o.toString()+fe.EOL)}var de="::",D=class{constructor(t,r,o){t||(t="missing.command"),this.command=t,this.properties=r,this.message=o}toString(){let t=de+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let o in this.properties)if(this.properties.hasOwnProperty(o)){let i=this.properties[o];i&&(r?r=!1:t+=
",",t+=`${o}=${Le(i)}`)}}return t+=`${de}${Ne(this.message)}`,t}};function Ne(e){return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Le(e){
return h(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var pe=Pe(Ae(),1);import*as O from"fs";import*as S from"os";function he(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment variable for file command ${e}`);if(!O.existsSync(r))throw new Error(
`Missing file at path: ${r}`);O.appendFileSync(r,`${h(t)}${S.EOL}`,{encoding:"utf8"})}function me(e,t){let r=`ghadelimiter_${pe.randomUUID()}`,o=h(t);if(e.includes(
r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(o.includes(r))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${r}"`);return`${e}<<${r}${S.EOL}${o}${S.EOL}${r}`}import*as G from"os";import{EOL as De}from"os";import{constants as we,promises as Fe}from"fs";var H=function(e,t,r,o){function i(n){return n instanceof r?n:new r(function(s){s(n)})}
return new(r||(r=Promise))(function(n,s){function c(l){try{a(o.next(l))}catch(g){s(g)}}function u(l){try{a(o.throw(l))}catch(g){s(g)}}function a(l){l.done?n(l.value):
i(l.value).then(c,u)}a((o=o.apply(e,t||[])).next())})},{access:je,appendFile:He,writeFile:Be}=Fe,ge="GITHUB_STEP_SUMMARY";var B=class{constructor(){this._buffer=""}filePath(){return H(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[ge];if(!t)
throw new Error(`Unable to find environment variable for $${ge}. Check if your runtime environment supports job summaries.`);try{yield je(t,we.R_OK|we.W_OK)}catch{
throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,o={}){
let i=Object.entries(o).map(([n,s])=>` ${n}="${s}"`).join("");return r?`<${t}${i}>${r}</${t}>`:`<${t}${i}>`}write(t){return H(this,void 0,void 0,function*(){let r=!!t?.
overwrite,o=yield this.filePath();return yield(r?Be:He)(o,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return H(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(De)}addCodeBlock(t,r){let o=Object.assign({},r&&{lang:r}),i=this.wrap("pre",this.wrap("c\
ode",t),o);return this.addRaw(i).addEOL()}addList(t,r=!1){let o=r?"ol":"ul",i=t.map(s=>this.wrap("li",s)).join(""),n=this.wrap(o,i);return this.addRaw(n).addEOL()}addTable(t){
let r=t.map(i=>{let n=i.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:c,data:u,colspan:a,rowspan:l}=s,g=c?"th":"td",ke=Object.assign(Object.
assign({},a&&{colspan:a}),l&&{rowspan:l});return this.wrap(g,u,ke)}).join("");return this.wrap("tr",n)}).join(""),o=this.wrap("table",r);return this.addRaw(o).addEOL()}addDetails(t,r){
let o=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(o).addEOL()}addImage(t,r,o){let{width:i,height:n}=o||{},s=Object.assign(Object.assign({},
i&&{width:i}),n&&{height:n}),c=this.wrap("img",null,Object.assign({src:t,alt:r},s));return this.addRaw(c).addEOL()}addHeading(t,r){let o=`h${r}`,i=["h1","h2","h\
3","h4","h5","h6"].includes(o)?o:"h1",n=this.wrap(i,t);return this.addRaw(n).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let o=Object.assign({},r&&{cite:r}),i=this.wrap("blockquote",t,o);return this.addRaw(i).
addEOL()}addLink(t,r){let o=this.wrap("a",t,{href:r});return this.addRaw(o).addEOL()}},Me=new B;var M=Me;import ve from"os";import*as T from"fs";var{chmod:We,copyFile:Ge,lstat:Ve,mkdir:qe,open:jt,readdir:ze,rename:Ke,rm:Qe,rmdir:Ht,stat:Ye,symlink:Ze,unlink:Je}=T.promises,Xe=process.platform==="win32";var Bt=T.constants.O_RDONLY;var qt=process.platform==="win32";var Zt=ve.platform(),Jt=ve.arch();var W;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(W||(W={}));function F(e){x("add-mask",{},e)}function U(e,t){if(process.env.GITHUB_OUTPUT||"")return he("OUTPUT",me(e,t));process.stdout.write(G.EOL),x("set-output",{name:e},h(t))}function p(e){process.exitCode=W.Failure,V(e)}function j(e){x("debug",{},e)}function V(e,t={}){x("error",L(t),e instanceof Error?e.toString():e)}function xe(e,t={}){x("warning",L(t),e instanceof Error?e.toString():
e)}function Ee(e){process.stdout.write(e+G.EOL)}function _(e,t,r=null){let o=r===null?{}:{file:d(r.file),startLine:r.line,startColumn:r.column};(e==="error"?V:xe)(d(t),o)}import{setTimeout as st}from"node:timers/promises";var{env:m}=process;function w(e){Ee(d(e))}async function $(e){m.GITHUB_STEP_SUMMARY&&await M.addRaw(e,!0).write()}var y={now:()=>Date.now(),sleep:e=>st(e),stdin:()=>process.
stdin,folder:m.GITHUB_WORKSPACE||process.cwd(),repositoryUrl:m.GITHUB_REPOSITORY&&`${k.serverUrl}/${m.GITHUB_REPOSITORY}`,log:w};function C(){return{GITHUB_REPOSITORY:m.
GITHUB_REPOSITORY,RUNNER_TEMP:m.RUNNER_TEMP}}function R(e){let t=m.GITHUB_WORKSPACE||null,[r,o,i]=[m.GITHUB_REPOSITORY,k.sha,f(e,"github-token")];return{folder:t,
root:t,remote:r&&o&&i?{repository:r,sha:o,token:i}:null}}async function _e(e,t,r){let o=await N(t,e.report),i=await se(t,e);await $([ne(e.digest),...r.map(s=>`
${q(s)}
`)].join(""));let n={...at(e),"report-path":o,"digest-path":i};for(let[s,c]of Object.entries(n))U(s,c)}function at({report:e,receipts:t,groups:r,highestSeverity:o}){
let i=t.filter(({result:s})=>s==="done"),n=s=>i.filter(c=>c.change===s).length;return{failures:e.failures.length,groups:r.length,opened:n("open"),updated:n("upd\
ate"),reopened:n("reopen"),closed:n("close"),commented:i.filter(({comment:s})=>s!==null).length,issues:JSON.stringify(i.map(({number:s,url:c,change:u,severity:a,
fingerprint:l})=>({number:s,url:c,change:u,severity:a,fingerprint:l}))),"highest-severity":o??"",complete:e.window.complete,"window-from":e.window.from,"window-\
to":e.window.to}}async function be(e,t,r,o){let i=await N(o,z(e,t,r));U("complete",!1),U("report-path",i)}async function Se(e){let t=R(e),r=await re(e,t,y),o=await oe({inputs:e,env:C()},r,t,y);if("problems"in o){let{problems:u}=o;for(let l of u)_("error",X(l),l.position);
let a=u.length===1?"1 setting is":`${u.length} settings are`;p(`${a} wrong; nothing was read or written.`);return}let{config:i}=o,n=`There is no ${r.path} in ${r.
askedOf} that the token can see: the defaults hold.`,s=[...r.text===null&&r.askedOf!==null?[n]:[],...o.notes];for(let u of s)w(u);let c=ie();try{await c.race(ct(
i,s,c))}catch(u){throw await be(i.name,Q(y.now()),b(u).message,i.outputDir),u}}async function ct(e,t,r){let o=await Y(e,y,null),i=await Z(o,r,{line:w,progress:lt,
columns:ut});await _e(i,e.outputDir,t);let n=await J(o,i);n!==null&&_("warning",n),dt(i,e)}var ut=120;function lt(e){e.step==="failures"&&w(`Found ${e.failures}\
 failures of ${e.groups} causes.`),e.step==="write"&&w(`${e.receipt.change} (${e.receipt.reason}) ${e.receipt.url??""} ${e.receipt.title}`)}function dt({verdict:e,
digest:t,highestSeverity:r},{failOn:o}){let{problems:i,coverage:n}=t,s=[...i,...n.complete?[]:n.reasons];if(e==="failed"){p(d(s.join(" ")||"Nothing could be rea\
d."));return}for(let u of s)_("warning",u);let c=o.severity===null?-1:v.indexOf(o.severity);e==="degraded"&&o.incomplete?p("The run was not complete, and fail-o\
n-incomplete is set."):r!==null&&v.indexOf(r)<=c&&p(`There are failures of severity ${r}, and fail-on-severity is ${o.severity}.`)}async function Oe(e){let t=f(e,"digest").toLowerCase()==="always",r={inputs:e,env:C(),github:"required",place:R(e),testMessage:t},o=await(await import("./chunk-KTI6GG2V.js")).
consult(r,y);for(let i of ae(o))w(i);await $(ue(o));for(let{verdict:i,check:n,says:s,fix:c,add:u,place:a}of o){if(i!=="wrong"&&i!=="warning")continue;let l=[`${n}\
: ${s}`,c,u].filter(g=>g!==null).join(`
`);_(i==="wrong"?"error":"warning",l,a)}o.some(({verdict:i})=>i==="wrong")&&p(ce(o))}import{join as I}from"node:path";var Te={failures:"Number of tasks in the window that failed for good.",groups:"Number of different causes among them.",opened:"Number of issues this run opened.",
updated:"Number of issues this run updated.",reopened:"Number of issues this run reopened.",closed:"Number of issues this run closed.",commented:"Number of issu\
es this run commented on.",issues:"The issues this run changed, as JSON: `[{number, url, change, severity, fingerprint}]`.","highest-severity":"The highest seve\
rity in the window: `critical`, `high`, `medium` or `low`; empty where nothing failed.",complete:"`true` if the logs of the whole window were read, else `false`\
.","window-from":"Start of the window that was read, UTC, ISO 8601.","window-to":"End of the window that was read, UTC, ISO 8601.","report-path":"Path of `repor\
t.json`.","digest-path":"Path of `digest.md`."};var ft=/^\/(?:services|triggers|workflows)(?:\/[^/]+)+\/([^/]+)\/?$/,pt=/\/webhooks\/\d+\/([^/]+)/,ht=/^(?:.*[_-])?(?:sig|signature|token|key|secret|code|password|pass|pwd|auth|apikey|hmac)$/i,
mt=[{of:"a webhook of Slack: its last segment. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",example:"https://hooks.slack.com/servi\
ces/T00000000/B00000000/<secret>",find:({pathname:e})=>ft.exec(e)?.slice(1)??[]},{of:"a webhook of Discord: its token. https://docs.discord.com/developers/resou\
rces/webhook#execute-webhook",example:"https://discord.com/api/webhooks/1234567890123456789/<secret>",find:({pathname:e})=>pt.exec(e)?.slice(1)??[]},{of:"a valu\
e of the query whose name says that it is one. https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",example:"https://x.environment.api.\
powerplatform.com/powerautomate/\u2026/invoke?sp=%2Ftriggers%2Fmanual%2Frun&sig=<secret>",find:({search:e})=>Ue(e).flatMap(([t,r])=>ht.test(t)?[r]:[])},{of:"a s\
egment or a value that looks random: keys of monitors, ids of hooks",example:"https://hc-ping.com/<2f6c0b0e-77a5-4c2e-9a0e-6f1f1c0b0a55> https://nosnch.in/<c235\
4d53d2>",find:({pathname:e,search:t})=>[...e.split(/[/@]/),...Ue(t).map(([,r])=>r)].filter(r=>xt(Re(r)))}];function Ce(e,t){let r=i=>!yt(i)&&!t.some(n=>n.includes(
i)),o=te(e).flatMap(i=>[i,...gt(i)]);return[...new Set(o.filter(r).flatMap(wt))].filter(r)}function wt(e){let t=Re(e);return[e,t,encodeURIComponent(t),encodeURIComponent(
e),Buffer.from(t).toString("base64")]}function gt(e){if(!/^https?:\/\//i.test(e)||!URL.canParse(e))return[];let t=new URL(e);return mt.flatMap(({find:r})=>r(t))}
function Ue(e){return e.slice(1).split("&").map(t=>[t.split("=",1)[0]??"",t.slice(t.indexOf("=")+1)])}function Re(e){try{return decodeURIComponent(e)}catch{return e}}
function yt(e){return e.length<6||/^[a-z]{1,15}(?:[-_. ][a-z]{1,15})?$/i.test(e)||/^\d{1,7}$/.test(e)}var vt=/^(?=.*\d)(?=.*[a-f])[\da-f-]{10,}$/i;function xt(e){
let t=e.split(/[^a-zA-Z\d]+/).map(o=>o.replace(/[A-Z](?=[a-z]{2})/g,i=>i.toLowerCase())),r=t.join("");return vt.test(e)||t.some(o=>/[a-z]{24}/i.test(o)||o.length>=
16&&$e(o)>=3)||r.length>=10&&$e(r)>=Math.max(3,.3*(r.length-1))}function $e(e){return e.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[a-zA-Z])/g)?.length??0}var Et=JSON.
stringify(["open","update","reopen","close","comment"].map(e=>({number:1,url:"",change:e,severity:"",fingerprint:""})));function Ie(e,t){let{GITHUB_REPOSITORY:r="",
GITHUB_SERVER_URL:o="",GITHUB_API_URL:i="",GITHUB_WORKSPACE:n="",RUNNER_TEMP:s=""}=t,c=A.filter(a=>!P[a].secret).map(a=>f(e,a)),u=[I(s,"celery-failure-audit"),"\
./celery-failure-audit",f(e,"output-dir")];return[...c,...A,...Object.entries(Te).flat(),...Object.values(P).flatMap(({description:a,default:l})=>[a,l??""]),...u.
flatMap(a=>[I(a,"report.json"),I(a,"digest.md"),I(n,a)]),...v.map(a=>`celery-failure/${a}`),...v,"celery-failure/dashboard","celery-failure/muted","celery-failu\
re-audit/celery-failure-audit@v1","Celery failure audit",Et,"true","false",n,`${o}/${r}/issues/`,`${i}/repos/${r}/issues/`]}async function _t(){let e=ee(process.env);for(let t of Ce(e,Ie(e,process.env)))F(t);await(f(e,"mode").toLowerCase()==="doctor"?Oe(e):Se(e))}le();_t().catch(e=>{
let{message:t,advice:r,known:o}=b(e);p(d([o?t:`Unexpected: ${t}`,...r===null?[]:[r]].join(`
`))),!o&&e instanceof Error&&j(d(e.stack??"")),e instanceof K&&process.exit()});
