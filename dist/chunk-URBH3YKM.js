import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{G as me,H as ce,I as de,J as fe,K as he,L as ye,M as W,N as ge,O as be,P as ke,Q as j,a as N,c as C,f as se,h as ae,i as Y,j as ie,k as q,n as le,r as x,
s as A,t as ue,u as _,v as I,w as S,x as R,y as pe}from"./chunk-OMW574BF.js";import"./chunk-GDO2YS7J.js";import{a as K,b as F,d as X,e as Q,g as $,i as ee,
j as te,l as ne,m as re,n as oe}from"./chunk-5EV5LKNO.js";import{a as Ne}from"./chunk-BDTK6NTK.js";import"./chunk-T3ZWHLAC.js";import{a as o,e as Ze}from"./chunk-XFQ6Q7T2.js";var p=Ze(Ne(),1);function xe(e,{exists:t,hasSlackWebhook:n},r){return[...we(e,"rules",r),...we(e,"environments",r),...je(e),...Fe(e,r),...t===null?[]:We(e,t,r),...n?Ce(e,r):[]]}
o(xe,"acrossEntries");function Se(e){let t=L(e,["rules"]).map((n,r)=>Te(g(e,["rules",r,"runbook"])));return[...new Set(t)].filter(n=>n!==null)}o(Se,"runbooksIn");
function Ce(e,t){let n=L(e,["channels"]);if(n.length===0)return[];let r=x(t(n),{expected:"no channels, because a webhook of Slack posts to the one channel it wa\
s made for",hint:"Give slack-bot-token and slack-channel in place of slack-webhook-url."});return[{path:["channels"],text:`channels: ${r}`}]}o(Ce,"uselessChanne\
ls");function E(e,t){let n=e.map(r=>typeof r=="number"?`[${r}]`:/^[\w-]+$/.test(String(r))?`.${String(r)}`:`[${t(String(r))}]`);return n.length===0?"":`${n.join(
"").replace(/^\./,"")}: `}o(E,"subject");function g(e,t){let n=e;for(let r of t){if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return;n=Reflect.get(n,r)}
return n}o(g,"valueAt");function we(e,t,n){let r=g(e,[t]);if(!Array.isArray(r))return[];let s=new Set;return r.flatMap((a,c)=>{let l=g(a,["name"]);if(typeof l!=
"string"||!s.has(l.trim()))return typeof l=="string"&&s.add(l.trim()),[];let i=[t,c,"name"];return[{path:i,text:`${E(i,n)}${x(`${n(l)} a second time`,{expected:"\
a name of its own for every entry"})}`}]})}o(we,"repeatedNames");function Fe(e,t){let n=L(e,["environments"]).flatMap(r=>{let s=g(r,["name"]);return typeof s=="\
string"?[s.trim()]:[]});return L(e,["rules"]).flatMap((r,s)=>{let a=["rules",s,"match","environment"],c=g(e,a);return(Array.isArray(c)?c.map((i,d)=>[i,[...a,d]]):
[[c,a]]).flatMap(([i,d])=>{if(typeof i!="string"||S(j(i))||n.some(se([i.trim()])))return[];let w=n.length===0?"an environment of `environments`, which has none":
A(n),P=_(I(i,n));return[{path:d,text:`${E(d,t)}${x(t(i),{expected:w,hint:P})}`}]})})}o(Fe,"unknownEnvironments");function We(e,t,n){return L(e,["rules"]).flatMap(
(r,s)=>{let a=["rules",s,"runbook"],c=g(e,a),l=Te(c);return l===null||t(l)!==!1?[]:[{path:a,text:`${E(a,n)}${x(n(c),{expected:"a file that is in the repository"})}`}]})}
o(We,"missingRunbooks");function Te(e){return typeof e!="string"||S(W(e))?null:ge(e)}o(Te,"runbookIn");function L(e,t){let n=g(e,t);return Array.isArray(n)?n:[]}
o(L,"listAt");function je(e){let t=["links","__proto__"];return g(e,t)===void 0?[]:[{path:t,onKey:!0,text:'links: found "__proto__", expected another name.'}]}o(
je,"protoLink");function u(e,t){return F({error:o(()=>t,"error")}).transform((n,r)=>{let s=e(n);return S(s)?(r.issues.push({code:"custom",input:n,message:s.expected,params:{hint:s.
hint}}),K):s})}o(u,"leaf");function T(e,t){return u(n=>le(n,[e,t]),`a duration from ${e} to ${t}`)}o(T,"duration");function b(e,t){let n=o(()=>`a whole number f\
rom ${e} to ${t}`,"error");return X({error:n}).min(e,{error:n}).max(t,{error:n})}o(b,"count");function v(){return Q({error:o(()=>"true or false","error")})}o(v,
"flag");function z(e){return re(e,{error:o(()=>A(e),"error")})}o(z,"choice");function k(e,t,n=1){let r=o(()=>t,"error");return te([e.transform(s=>[s]),$(e,{error:r}).
min(n,{error:o(()=>"at least one entry","error")})],{error:r})}o(k,"oneOrMany");function f(e){let t=Object.keys(e);return ee(e,{error:o(n=>n.code==="unrecognize\
d_keys"?t.join(", "):`a mapping with the keys ${t.join(", ")}`,"error")})}o(f,"mapping");var De=/^[A-Za-z0-9](?:[\w .-]{0,38}[\w.-])?$/;function D(){return ne(F().regex(De),u(ke,"an https:// address"),{error:o(e=>e.code==="invalid_key"?"a name of at\
 most 40 letters, digits, spaces, dots, hyphens and underscores":"a mapping of names to addresses","error")})}o(D,"linksSchema");function G(e){return Object.entries(
e).map(([t,n])=>({name:t,template:n}))}o(G,"named");function Re(e){return S(R(e))?{expected:'a pattern such as "*timed out*" or "/HTTP 5\\d\\d/"'}:$e(()=>ae(e.trim()))??e.trim()}o(Re,"readTextPattern");function V(e){
if(S(R(e,1e3)))return{expected:"a regular expression on one line"};let t=/^\/(?<inner>.+)\/$/.exec(e.trim())?.groups?.inner??e.trim();return $e(()=>Y(t))??t}o(V,
"readRegex");function ze(e){let t=V(e);return S(t)||Y(t).groups>0?t:{expected:'a regular expression with a group in parentheses around what tells causes apart, \
such as "HTTP (\\d+)"'}}o(ze,"readSplit");function $e(e){try{return e(),null}catch(t){if(t instanceof ie)return{expected:t.message};throw t}}o($e,"refusedBy");function O(e=1){return k(u(j,"a glob pattern"),"one glob pattern or a list of them",e)}o(O,"globs");var Ge=u(Re,"a pattern on text"),He=f({task:O().optional().meta(
{description:"Glob pattern, or a list of them, on the name of the task.",samples:["h.tasks.indexer.*"]}),exception:O().optional().meta({description:"Glob patter\
n, or a list of them, on the class of the exception, with its module or without.",samples:[["ConnectionTimeout","elasticsearch.*"]]}),message:k(Ge,"one pattern \
on text or a list of them").optional().meta({description:"Pattern, or a list of them, on the message, secrets masked: the whole message with `*` and `?`, or a `\
/regular expression/` (`/\u2026/i` for any case) that is found in it.",samples:["*timed out*","/HTTP 5\\d\\d/"]}),frame:O().optional().meta({description:"Glob p\
attern, or a list of them, on the `file` or `file:function` of any line of the traceback.",samples:["*/h/search/*","*/mail.py:send"]}),kind:k(z(C),A(C)).optional().
meta({description:`Kind of failure, or a list of them: ${C.join(", ")}.`,samples:["time-limit"]}),environment:O().optional().meta({description:"Glob pattern, or\
 a list of them, on the name of the environment it failed in.",samples:["production"]})}),Ee={task:null,exception:null,kind:null,message:null,frame:null,environment:null},
Oe=He.refine(e=>Object.keys(e).length>0,"one of task, exception, message, frame, kind and environment; leave `match` out for a rule that matches every failure").
transform(e=>({task:e.task??null,exception:e.exception??null,kind:e.kind??null,message:e.message??null,frame:e.frame??null,environment:e.environment??null}));var Ke=f({split:u(ze,"a regular expression with a group").optional().meta({description:"Regular expression on the message; what its first group catches tells ca\
uses apart that are one otherwise.",samples:["exit status (\\d+)"]}),merge:u(e=>R(e,80),"a name of at most 80 characters").optional().meta({description:"Name of\
 one cause that all these failures become, whatever their task and exception.",samples:["broker is down"]})}),B={failures:b(1,1e6),within:T("1h","90d"),days:b(1,
7)},Ye=f({name:u(pe,"a name of at most 80 characters").meta({description:"Name of the rule; issues name the rule that decided.",samples:["search"]}),match:Oe.optional().
meta({description:"Which failures the rule is for: all the keys that are given must match. Without it: every failure.",samples:[{task:"h.tasks.indexer.*"}]}),severity:z(
N).optional().meta({description:"Severity of these failures. One `critical` failure opens an issue, past every threshold and budget.",samples:["critical"]}),owners:k(
u(he,'an owner such as "@org/team"'),"one owner or a list of them",0).optional().meta({description:"Whose failures these are: teams (`@org/team`), users (`@user\
`) or plain names, shown as text; nobody is notified. Only an owner written as an id of Slack, a user (`slack:U024BE7LH`) or a user group (`slack:S0614TZR7`), i\
s mentioned, in Slack alone, when a cause is new, back again or escalating.",samples:["@example/search"]}),labels:k(u(me,"a label"),"one label or a list of them",
0).optional().meta({description:"Labels that their issues get beside our own, once: a label that a person takes off stays off.",samples:["area: search"]}),runbook:u(
W,"an https:// address or a path in the repository").optional().meta({description:"What to do about them: an address, or a file of the repository, which has to \
exist, such as `docs/runbooks/billing.md`.",samples:["https://wiki.example.com/search","docs/runbooks/search.md#timeouts"]}),open:f({failures:B.failures.optional().
meta({description:"As in `defaults.open`.",samples:[10]}),within:B.within.optional().meta({description:"As in `defaults.open`.",samples:["1h"]}),days:B.days.optional().
meta({description:"As in `defaults.open`.",samples:[5]})}).refine(e=>Object.keys(e).length>0,"at least one of failures, within and days").optional().meta({description:"\
When a cause gets an issue; what is left out is taken from the defaults.",samples:[{failures:10}]}),transient:v().optional().meta({description:"Whether these fa\
ilures pass by themselves: `defaults.transient` holds for them, and digests list them apart.",samples:[!0]}),ignore:v().optional().meta({description:"Whether th\
ese failures are counted only, and never become an issue; one that is open closes. A cause is ignored if all of its failures are.",samples:[!0]}),promote:v().optional().
meta({description:"Whether errors that a task logged, only to succeed after all, become causes like any other, of the kind `swallowed`.",samples:[!0]}),fingerprint:Ke.
refine(({split:e,merge:t})=>e===void 0!=(t===void 0),"either split or merge").optional().meta({description:"What is one cause: `split` tells apart what would be\
 one, `merge` makes one of many.",samples:[{merge:"broker is down"}]}),links:D().optional().meta({description:"Links in their issues, beside the general ones; o\
ne of the same name takes its place.",samples:[{"Search status":"https://status.example.com/?task={task}"}]})}).refine(e=>q.some(t=>e[t]!==void 0),`at least one\
 of ${ue(q)}, for a rule has to set something`).refine(e=>e.match!==void 0||e.ignore!==!0,"`match` beside `ignore: true`, for a rule that ignores every failure \
would blind the audit").refine(e=>e.match!==void 0||e.fingerprint?.merge===void 0,"`match` beside `fingerprint: {merge: \u2026}`, for one cause of everything says no\
thing").refine(({match:e,promote:t})=>t!==!0||(e?.kind??null)===null||e?.kind?.includes("swallowed")===!0,"the kind swallowed, or none, beside `promote: true`, \
for other kinds are counted anyway"),Pe=Ye.transform(qe);function qe(e){let{open:t,fingerprint:n,links:r}=e;return{name:e.name,match:e.match??Ee,severity:e.severity??
null,owners:e.owners??null,labels:e.labels??null,runbook:e.runbook??null,open:t===void 0?null:Ve(t),transient:e.transient??null,ignore:e.ignore??null,promote:e.
promote??null,fingerprint:Be(n),links:r===void 0?null:G(r)}}o(qe,"ruleOf");function Ve(e){return{...e.failures===void 0?{}:{failures:e.failures},...e.within===void 0?
{}:{withinMs:e.within},...e.days===void 0?{}:{days:e.days}}}o(Ve,"openOf");function Be(e){return e?.merge!==void 0?{merge:e.merge}:e?.split===void 0?null:{split:e.
split}}o(Be,"regroupingOf");var Ue=f({name:u(e=>R(e,40),"a name of at most 40 characters").meta({description:"Name of the environment in issues, digests and reports.",samples:["qa"]}),match:O().
meta({description:"Glob pattern, or a list of them, on the sender or the program of a line.",samples:["*-qa*"]}),issues:v().prefault(!0).meta({description:"Whet\
her failures in this environment may open, reopen and keep open issues.",samples:[!1]})}),Je=f({failures:h(b(1,1e6),3,"So many failures of one cause `within` th\
is time open an issue."),within:h(T("1h","90d"),"24h","The time in which `failures` are counted."),days:h(b(1,7),2,"Failures on so many different days of the la\
st seven open an issue, too.")}),Xe=f({failures:h(b(1,1e6),10,"As `defaults.open.failures`, for transient causes."),within:h(T("1h","90d"),"24h","As `defaults.o\
pen.within`, for transient causes."),days:h(b(1,7),4,"As `defaults.open.days`, for transient causes."),close:h(T("3d","90d"),"7d","As `defaults.close`, for tran\
sient causes.")}),Qe=f({open:Je.prefault({}).meta({description:"When a cause gets an issue.",samples:[{failures:5,within:"12h"}]}),reopen:h(T("0s","365d"),"14d",
"So long after closing, an issue whose cause returns is reopened; later a new one opens."),close:h(T("3d","90d"),"90d","The longest quiet time after which an is\
sue is closed."),transient:Xe.prefault({}).meta({description:"What holds for causes that a rule calls `transient`: a higher bar, and an earlier end.",samples:[{
failures:20,close:"5d"}]}),"max-new":h(b(0,100),5,"The most issues that one run opens; critical ones are not held back."),"max-open":h(b(0,1e3),30,"The most iss\
ues that are open at one time; critical ones are not held back.")}),et=f({name:u(ce,"a name such as student-id").meta({description:"Name of what is masked; `<na\
me>` stands in its place.",samples:["student-id"]}),pattern:u(V,"a regular expression").meta({description:"Regular expression (RE2: no lookaround, no references\
 back) on all that the logs say.",samples:["\\bS\\d{7}\\b"]})}),tt=f({name:u(e=>R(e,80),"the id or name of a channel").meta({description:"Channel of Slack, by i\
d (`C0123456789`) or name; the bot must be in it.",samples:["#celery-critical"]}),severity:z([...N]).meta({description:"The least severity that is told there.",
samples:["critical"]})}),nt=f({strip:k(u(de,"the beginning of a path"),"one beginning of a path or a list of them",0).prefault([]).meta({description:"Beginning \
of the paths in tracebacks, or a list of them: what lies below is your own code, and the rest its path in the repository.",samples:["/var/lib/hypothesis/"]}),release:u(
fe,"a git ref").optional().meta({description:"Git ref of the code that runs, which links into the code lead to.",samples:["production"]})}),ve=f({version:oe(1,{
error:o(()=>"1 without quotes, the version of this format","error")}).meta({description:"Version of the format of this file.",samples:[1]}),apps:O(0).prefault([]).
meta({description:"Glob pattern, or a list of them, on the names of the tasks in scope; failures of other tasks are only counted. Without it every task is in sc\
ope.",samples:[["h.*","via.*"]]}),environments:$(Ue,{error:o(()=>"a list of environments","error")}).prefault([]).meta({description:"Environments, told apart by\
 sender or program; the first that matches is taken. A cause has a count for each.",samples:[[{name:"production",match:"h-prod*"}]]}),defaults:Qe.prefault({}).meta(
{description:"When issues open, reopen and close, and how many there may be.",samples:[{reopen:"7d"}]}),rules:$(Pe,{error:o(()=>"a list of rules","error")}).prefault(
[]).meta({description:"Rules, in order; the first rule that sets a key wins that key.",samples:[[{name:"search",match:{task:"h.tasks.indexer.*"},severity:"high"}]]}),
links:D().prefault({}).meta({description:`Links in every issue, by name; ${be.map(e=>`\`{${e}}\``).join(", ")} are filled in, percent-encoded.`,samples:[{sentry:"\
https://example.sentry.io/issues/?query=celery_task_id%3A{task_id}"}]}),publish:z(["auto","minimal","full"]).prefault("auto").meta({description:"How much of a f\
ailure is published: `minimal` leaves out arguments and messages, `auto` is minimal in public repositories and full (redacted) in private ones.",samples:["minim\
al"]}),redact:$(et,{error:o(()=>"a list of what is to be masked","error")}).prefault([]).meta({description:"What is masked beside the secrets and personal data \
that always are.",samples:[[{name:"student-id",pattern:"\\bS\\d{7}\\b"}]]}),code:nt.prefault({}).meta({description:"Where the code of the tasks is.",samples:[{strip:"\
/var/lib/hypothesis/"}]}),channels:$(tt,{error:o(()=>"a list of channels","error")}).prefault([]).meta({description:"Channels of Slack that get what is at least\
 as bad as `severity`, beside the channel of `slack-channel`, which gets everything. They need a bot token.",samples:[[{name:"#celery-critical",severity:"critic\
al"}]]}),"channel-detail":z(["auto","minimal","full"]).prefault("auto").meta({description:"How much of a failure the threads of channels show: `minimal` the sha\
pe of a message, `full` the redacted message, `auto` as much as `publish` lets issues show.",samples:["full"]}),github:f({spacing:h(T("0s","1m"),"1s","Least tim\
e between two writes to GitHub; those that notify people wait three times as long."),"trusted-authors":k(u(ye,"a login such as `my-app[bot]`"),"one login or a l\
ist of them",0).prefault([]).meta({description:"Logins whose issues are this audit's, beside `github-actions[bot]` and the owner of a personal token: that of th\
e app whose token the audit writes with, and those it wrote with before.",samples:["my-app[bot]"]})}).prefault({}).meta({description:"How GitHub is written to.",
samples:[{spacing:"2s"}]})}).transform(e=>({policy:{apps:e.apps,environments:e.environments,open:{failures:e.defaults.open.failures,withinMs:e.defaults.open.within,
days:e.defaults.open.days},reopenMs:e.defaults.reopen,closeMs:e.defaults.close,transient:{open:{failures:e.defaults.transient.failures,withinMs:e.defaults.transient.
within,days:e.defaults.transient.days},closeMs:e.defaults.transient.close},maxNew:e.defaults["max-new"],maxOpen:e.defaults["max-open"],rules:e.rules,links:G(e.links),
publish:e.publish,redact:e.redact,code:{strip:e.code.strip,release:e.code.release??null}},spacingMs:e.github.spacing,trustedAuthors:e.github["trusted-authors"],
channels:e.channels,channelDetail:e["channel-detail"]}));function h(e,t,n){return e.prefault(t).meta({description:n,samples:[t]})}o(h,"setting");var U=256*1024,H=100,rt=10;function Nn(e,t,n){let r=new p.LineCounter,s=o((m,y)=>{let{line:Le,col:Me}=r.linePos(m),Z={file:t.hidden(e.path),line:Math.max(Le,1),
column:Math.max(Me,1)};return{where:`${Z.file}:${Z.line}:${Z.column}`,text:t.hidden(y),position:Z}},"problem");if(e.text.length>U)return[s(0,`found ${e.text.length}\
 characters, expected at most ${U}.`)];let a=(0,p.parseDocument)(e.text,{lineCounter:r,prettyErrors:!1}),c=[...a.errors,...a.warnings].toSorted((m,y)=>m.pos[0]-
y.pos[0]);if(c.length>0)return c.map(y=>s(y.pos[0],ot(y,e.text,t))).filter(at).slice(0,rt);let l=st(a),i=`found more aliases (*name) than expected: ${H} at most\
, counting the repetitions inside repetitions.`;if(l.length>H)return[s(M(l[0]),i)];let d=l.filter(m=>m.resolve(a)===void 0);if(d.length>0)return d.map(m=>s(M(m),
_e(m.source,t)));let w;try{w=a.toJS({maxAliasCount:H})}catch{return[s(M(l[0]),i)]}if(w===null)return[s(0,"found an empty file, expected at least the line `versi\
on: 1`.")];let P=ve.safeParse(w),J=[...P.success?[]:it(P.error.issues).flatMap(m=>Ie(m,[],w,t)),...xe(w,n,t)];return P.success&&J.length===0?P.data:J.map(m=>({offset:lt(
a,m),text:m.text})).toSorted((m,y)=>m.offset-y.offset).map(({offset:m,text:y})=>s(m,y))}o(Nn,"readPolicyFile");function ot(e,t,n){let r=t.slice(e.pos[0]);if(e.code===
"DUPLICATE_KEY"){let s=/^(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n:,{}[\]]*))/.exec(r)?.groups??{};return`found the key ${n(s.double??s.single??
s.plain?.trim()??"")} a second time, expected every key once.`}if(e.code==="BAD_ALIAS")return _e("",n);if(e.code==="BAD_SCALAR_START"||e.code==="TAG_RESOLVE_FAI\
LED"){let s=/^[^\s,[\]{}]*/.exec(r)?.[0]??"";return`found ${n(s)} without quotes, expected quotes around a text that begins with ${s.slice(0,1)}: "${n.hidden(s)}\
".`}return e.code==="RESOURCE_EXHAUSTION"?"found lists or mappings that are nested far too deeply, expected the few levels of this format.":e.code==="MULTIPLE_D\
OCS"?"found a second document, expected one (no line with only --- between).":`the text is no valid YAML: ${e.message}.`}o(ot,"syntaxText");function _e(e,t){return`\
found ${t(`*${e}`)} without quotes, which YAML takes for an alias, expected quotes around a pattern that begins with *: "*${t.hidden(e)}".`}o(_e,"aliasText");function st(e){
let t=[];return(0,p.visit)(e,{Alias(n,r){t.push(r)}}),t}o(st,"aliasesOf");function at(e,t,n){return t===0||n[t-1]?.position?.line!==e.position?.line}o(at,"isFir\
stOfItsLine");function it(e){let t=new Set(e.filter(({code:n})=>n==="unrecognized_keys").map(({path:n})=>n.join(".")));return e.filter(({code:n,path:r})=>n!=="c\
ustom"||!t.has(r.join(".")))}o(it,"withoutEchoes");function Ie(e,t,n,r){let s=[...t,...e.path],a=g(n,s),c=typeof a=="string"&&r.isTelling(a),l=o(({expected:i,hint:d})=>[
{path:s,text:`${E(s,r)}${x(r(a),{expected:i,hint:c?void 0:d})}`}],"finding");switch(e.code){case"unrecognized_keys":{let i=e.message.split(", ");return e.keys.map(
d=>({path:[...s,d],onKey:!0,text:`${E(s,r)}${x(`the unknown key ${r(d)}`,{expected:A(i),hint:_(I(d,i))})}`}))}case"invalid_key":return[{path:s,onKey:!0,text:`${E(
s.slice(0,-1),r)}${x(r(s.at(-1)),{expected:e.message})}`}];case"invalid_union":return(typeof a=="string"?e.errors[0]:Array.isArray(a)?e.errors[1]:void 0)?.flatMap(
d=>Ie(d,s,n,r))??l({expected:e.message});case"invalid_value":{let i=e.values.filter(w=>typeof w=="string"),d=typeof a=="string"?I(a,i):null;return l({expected:e.
message,hint:_(d)})}case"custom":return l({expected:e.message,hint:e.params?.hint});default:return l({expected:e.message})}}o(Ie,"findingsOf");function Cn(e){if(e.
length>U)return[];let t;try{t=(0,p.parseDocument)(e,{prettyErrors:!1,logLevel:"silent"}).toJS({maxAliasCount:H})}catch{return[]}return Se(t)}o(Cn,"runbooksOf");
function lt(e,{path:t,onKey:n=!1}){let r=e.contents,s=M(r);for(let[a,c]of t.entries()){if((0,p.isAlias)(r)&&(r=r.resolve(e)),(0,p.isMap)(r)){let l=r.items.find(
({key:i})=>((0,p.isScalar)(i)?String(i.value):String(i))===c);if(l===void 0)return s;r=n&&a===t.length-1?l.key:l.value??l.key}else if((0,p.isSeq)(r)&&typeof c==
"number")r=r.items[c];else return s;s=M(r)||s}return s}o(lt,"locate");function M(e){return((0,p.isScalar)(e)||(0,p.isMap)(e)||(0,p.isSeq)(e)||(0,p.isAlias)(e))&&
e.range?e.range[0]:0}o(M,"offsetOf");export{Nn as readPolicyFile,Cn as runbooksOf};
