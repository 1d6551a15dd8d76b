import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{G as pe,H as me,I as ce,J as de,K as fe,L as he,M as F,N as ye,O as ge,P as be,Q as W,a as Z,c as N,f as oe,h as se,i as K,j as ae,k as Y,n as ie,r as w,
s as T,t as le,u as v,v as _,w as x,x as A,y as ue}from"./chunk-N7JJDOQ4.js";import"./chunk-RLCM7VCP.js";import{a as H,b as C,d as J,e as X,g as z,i as Q,
j as ee,l as te,m as ne,n as re}from"./chunk-Z35LI7ZZ.js";import{a as Ze}from"./chunk-46IAGES2.js";import"./chunk-X4GYMZRO.js";import{d as Me}from"./chunk-ERL22UW5.js";var u=Me(Ze(),1);function we(e,{exists:t,hasSlackWebhook:n},r){return[...ke(e,"rules",r),...ke(e,"environments",r),...We(e),...Ce(e,r),...t===null?[]:Fe(e,t,r),...n?Ne(e,r):[]]}
function xe(e){let t=I(e,["rules"]).map((n,r)=>Se(y(e,["rules",r,"runbook"])));return[...new Set(t)].filter(n=>n!==null)}function Ne(e,t){let n=I(e,["channels"]);
if(n.length===0)return[];let r=w(t(n),{expected:"no channels, because a webhook of Slack posts to the one channel it was made for",hint:"Give slack-bot-token an\
d slack-channel in place of slack-webhook-url."});return[{path:["channels"],text:`channels: ${r}`}]}function $(e,t){let n=e.map(r=>typeof r=="number"?`[${r}]`:/^[\w-]+$/.
test(String(r))?`.${String(r)}`:`[${t(String(r))}]`);return n.length===0?"":`${n.join("").replace(/^\./,"")}: `}function y(e,t){let n=e;for(let r of t){if(typeof n!=
"object"||n===null||!Object.hasOwn(n,r))return;n=Reflect.get(n,r)}return n}function ke(e,t,n){let r=y(e,[t]);if(!Array.isArray(r))return[];let o=new Set;return r.
flatMap((s,m)=>{let i=y(s,["name"]);if(typeof i!="string"||!o.has(i.trim()))return typeof i=="string"&&o.add(i.trim()),[];let a=[t,m,"name"];return[{path:a,text:`${$(
a,n)}${w(`${n(i)} a second time`,{expected:"a name of its own for every entry"})}`}]})}function Ce(e,t){let n=I(e,["environments"]).flatMap(r=>{let o=y(r,["name"]);
return typeof o=="string"?[o.trim()]:[]});return I(e,["rules"]).flatMap((r,o)=>{let s=["rules",o,"match","environment"],m=y(e,s);return(Array.isArray(m)?m.map((a,c)=>[
a,[...s,c]]):[[m,s]]).flatMap(([a,c])=>{if(typeof a!="string"||x(W(a))||n.some(oe([a.trim()])))return[];let k=n.length===0?"an environment of `environments`, wh\
ich has none":T(n),O=v(_(a,n));return[{path:c,text:`${$(c,t)}${w(t(a),{expected:k,hint:O})}`}]})})}function Fe(e,t,n){return I(e,["rules"]).flatMap((r,o)=>{let s=[
"rules",o,"runbook"],m=y(e,s),i=Se(m);return i===null||t(i)!==!1?[]:[{path:s,text:`${$(s,n)}${w(n(m),{expected:"a file that is in the repository"})}`}]})}function Se(e){
return typeof e!="string"||x(F(e))?null:ye(e)}function I(e,t){let n=y(e,t);return Array.isArray(n)?n:[]}function We(e){let t=["links","__proto__"];return y(e,t)===
void 0?[]:[{path:t,onKey:!0,text:'links: found "__proto__", expected another name.'}]}function l(e,t){return C({error:()=>t}).transform((n,r)=>{let o=e(n);return x(o)?(r.issues.push({code:"custom",input:n,message:o.expected,params:{hint:o.hint}}),
H):o})}function S(e,t){return l(n=>ie(n,[e,t]),`a duration from ${e} to ${t}`)}function g(e,t){let n=()=>`a whole number from ${e} to ${t}`;return J({error:n}).
min(e,{error:n}).max(t,{error:n})}function P(){return X({error:()=>"true or false"})}function R(e){return ne(e,{error:()=>T(e)})}function b(e,t,n=1){let r=()=>t;
return ee([e.transform(o=>[o]),z(e,{error:r}).min(n,{error:()=>"at least one entry"})],{error:r})}function d(e){let t=Object.keys(e);return Q(e,{error:n=>n.code===
"unrecognized_keys"?t.join(", "):`a mapping with the keys ${t.join(", ")}`})}var je=/^[A-Za-z0-9](?:[\w .-]{0,38}[\w.-])?$/;function j(){return te(C().regex(je),l(be,"an https:// address"),{error:e=>e.code==="invalid_key"?"a name of at m\
ost 40 letters, digits, spaces, dots, hyphens and underscores":"a mapping of names to addresses"})}function D(e){return Object.entries(e).map(([t,n])=>({name:t,
template:n}))}function Ae(e){return x(A(e))?{expected:'a pattern such as "*timed out*" or "/HTTP 5\\d\\d/"'}:ze(()=>se(e.trim()))??e.trim()}function q(e){if(x(A(e,1e3)))return{
expected:"a regular expression on one line"};let t=/^\/(?<inner>.+)\/$/.exec(e.trim())?.groups?.inner??e.trim();return ze(()=>K(t))??t}function Re(e){let t=q(e);
return x(t)||K(t).groups>0?t:{expected:'a regular expression with a group in parentheses around what tells causes apart, such as "HTTP (\\d+)"'}}function ze(e){
try{return e(),null}catch(t){if(t instanceof ae)return{expected:t.message};throw t}}function E(e=1){return b(l(W,"a glob pattern"),"one glob pattern or a list of them",e)}var De=l(Ae,"a pattern on text"),Ge=d({task:E().optional().meta({description:"\
Glob pattern, or a list of them, on the name of the task.",samples:["h.tasks.indexer.*"]}),exception:E().optional().meta({description:"Glob pattern, or a list o\
f them, on the class of the exception, with its module or without.",samples:[["ConnectionTimeout","elasticsearch.*"]]}),message:b(De,"one pattern on text or a l\
ist of them").optional().meta({description:"Pattern, or a list of them, on the message, secrets masked: the whole message with `*` and `?`, or a `/regular expre\
ssion/` (`/\u2026/i` for any case) that is found in it.",samples:["*timed out*","/HTTP 5\\d\\d/"]}),frame:E().optional().meta({description:"Glob pattern, or a l\
ist of them, on the `file` or `file:function` of any line of the traceback.",samples:["*/h/search/*","*/mail.py:send"]}),kind:b(R(N),T(N)).optional().meta({description:`\
Kind of failure, or a list of them: ${N.join(", ")}.`,samples:["time-limit"]}),environment:E().optional().meta({description:"Glob pattern, or a list of them, on\
 the name of the environment it failed in.",samples:["production"]})}),$e={task:null,exception:null,kind:null,message:null,frame:null,environment:null},Ee=Ge.refine(
e=>Object.keys(e).length>0,"one of task, exception, message, frame, kind and environment; leave `match` out for a rule that matches every failure").transform(e=>({
task:e.task??null,exception:e.exception??null,kind:e.kind??null,message:e.message??null,frame:e.frame??null,environment:e.environment??null}));var He=d({split:l(Re,"a regular expression with a group").optional().meta({description:"Regular expression on the message; what its first group catches tells ca\
uses apart that are one otherwise.",samples:["exit status (\\d+)"]}),merge:l(e=>A(e,80),"a name of at most 80 characters").optional().meta({description:"Name of\
 one cause that all these failures become, whatever their task and exception.",samples:["broker is down"]})}),V={failures:g(1,1e6),within:S("1h","90d"),days:g(1,
7)},Ke=d({name:l(ue,"a name of at most 80 characters").meta({description:"Name of the rule; issues name the rule that decided.",samples:["search"]}),match:Ee.optional().
meta({description:"Which failures the rule is for: all the keys that are given must match. Without it: every failure.",samples:[{task:"h.tasks.indexer.*"}]}),severity:R(
Z).optional().meta({description:"Severity of these failures. One `critical` failure opens an issue, past every threshold and budget.",samples:["critical"]}),owners:b(
l(fe,'an owner such as "@org/team"'),"one owner or a list of them",0).optional().meta({description:"Whose failures these are: teams (`@org/team`), users (`@user\
`) or plain names, shown as text; nobody is notified. Only an owner written as an id of Slack, a user (`slack:U024BE7LH`) or a user group (`slack:S0614TZR7`), i\
s mentioned, in Slack alone, when a cause is new, back again or escalating.",samples:["@example/search"]}),labels:b(l(pe,"a label"),"one label or a list of them",
0).optional().meta({description:"Labels that their issues get beside our own, once: a label that a person takes off stays off.",samples:["area: search"]}),runbook:l(
F,"an https:// address or a path in the repository").optional().meta({description:"What to do about them: an address, or a file of the repository, which has to \
exist, such as `docs/runbooks/billing.md`.",samples:["https://wiki.example.com/search","docs/runbooks/search.md#timeouts"]}),open:d({failures:V.failures.optional().
meta({description:"As in `defaults.open`.",samples:[10]}),within:V.within.optional().meta({description:"As in `defaults.open`.",samples:["1h"]}),days:V.days.optional().
meta({description:"As in `defaults.open`.",samples:[5]})}).refine(e=>Object.keys(e).length>0,"at least one of failures, within and days").optional().meta({description:"\
When a cause gets an issue; what is left out is taken from the defaults.",samples:[{failures:10}]}),transient:P().optional().meta({description:"Whether these fa\
ilures pass by themselves: `defaults.transient` holds for them, and digests list them apart.",samples:[!0]}),ignore:P().optional().meta({description:"Whether th\
ese failures are counted only, and never become an issue; one that is open closes. A cause is ignored if all of its failures are.",samples:[!0]}),promote:P().optional().
meta({description:"Whether errors that a task logged, only to succeed after all, become causes like any other, of the kind `swallowed`.",samples:[!0]}),fingerprint:He.
refine(({split:e,merge:t})=>e===void 0!=(t===void 0),"either split or merge").optional().meta({description:"What is one cause: `split` tells apart what would be\
 one, `merge` makes one of many.",samples:[{merge:"broker is down"}]}),links:j().optional().meta({description:"Links in their issues, beside the general ones; o\
ne of the same name takes its place.",samples:[{"Search status":"https://status.example.com/?task={task}"}]})}).refine(e=>Y.some(t=>e[t]!==void 0),`at least one\
 of ${le(Y)}, for a rule has to set something`).refine(e=>e.match!==void 0||e.ignore!==!0,"`match` beside `ignore: true`, for a rule that ignores every failure \
would blind the audit").refine(e=>e.match!==void 0||e.fingerprint?.merge===void 0,"`match` beside `fingerprint: {merge: \u2026}`, for one cause of everything says no\
thing").refine(({match:e,promote:t})=>t!==!0||(e?.kind??null)===null||e?.kind?.includes("swallowed")===!0,"the kind swallowed, or none, beside `promote: true`, \
for other kinds are counted anyway"),Oe=Ke.transform(Ye);function Ye(e){let{open:t,fingerprint:n,links:r}=e;return{name:e.name,match:e.match??$e,severity:e.severity??
null,owners:e.owners??null,labels:e.labels??null,runbook:e.runbook??null,open:t===void 0?null:qe(t),transient:e.transient??null,ignore:e.ignore??null,promote:e.
promote??null,fingerprint:Ve(n),links:r===void 0?null:D(r)}}function qe(e){return{...e.failures===void 0?{}:{failures:e.failures},...e.within===void 0?{}:{withinMs:e.
within},...e.days===void 0?{}:{days:e.days}}}function Ve(e){return e?.merge!==void 0?{merge:e.merge}:e?.split===void 0?null:{split:e.split}}var Be=d({name:l(e=>A(e,40),"a name of at most 40 characters").meta({description:"Name of the environment in issues, digests and reports.",samples:["qa"]}),match:E().
meta({description:"Glob pattern, or a list of them, on the sender or the program of a line.",samples:["*-qa*"]}),issues:P().prefault(!0).meta({description:"Whet\
her failures in this environment may open, reopen and keep open issues.",samples:[!1]})}),Ue=d({failures:f(g(1,1e6),3,"So many failures of one cause `within` th\
is time open an issue."),within:f(S("1h","90d"),"24h","The time in which `failures` are counted."),days:f(g(1,7),2,"Failures on so many different days of the la\
st seven open an issue, too.")}),Je=d({failures:f(g(1,1e6),10,"As `defaults.open.failures`, for transient causes."),within:f(S("1h","90d"),"24h","As `defaults.o\
pen.within`, for transient causes."),days:f(g(1,7),4,"As `defaults.open.days`, for transient causes."),close:f(S("3d","90d"),"7d","As `defaults.close`, for tran\
sient causes.")}),Xe=d({open:Ue.prefault({}).meta({description:"When a cause gets an issue.",samples:[{failures:5,within:"12h"}]}),reopen:f(S("0s","365d"),"14d",
"So long after closing, an issue whose cause returns is reopened; later a new one opens."),close:f(S("3d","90d"),"90d","The longest quiet time after which an is\
sue is closed."),transient:Je.prefault({}).meta({description:"What holds for causes that a rule calls `transient`: a higher bar, and an earlier end.",samples:[{
failures:20,close:"5d"}]}),"max-new":f(g(0,100),5,"The most issues that one run opens; critical ones are not held back."),"max-open":f(g(0,1e3),30,"The most iss\
ues that are open at one time; critical ones are not held back.")}),Qe=d({name:l(me,"a name such as student-id").meta({description:"Name of what is masked; `<na\
me>` stands in its place.",samples:["student-id"]}),pattern:l(q,"a regular expression").meta({description:"Regular expression (RE2: no lookaround, no references\
 back) on all that the logs say.",samples:["\\bS\\d{7}\\b"]})}),et=d({name:l(e=>A(e,80),"the id or name of a channel").meta({description:"Channel of Slack, by i\
d (`C0123456789`) or name; the bot must be in it.",samples:["#celery-critical"]}),severity:R([...Z]).meta({description:"The least severity that is told there.",
samples:["critical"]})}),tt=d({strip:b(l(ce,"the beginning of a path"),"one beginning of a path or a list of them",0).prefault([]).meta({description:"Beginning \
of the paths in tracebacks, or a list of them: what lies below is your own code, and the rest its path in the repository.",samples:["/var/lib/hypothesis/"]}),release:l(
de,"a git ref").optional().meta({description:"Git ref of the code that runs, which links into the code lead to.",samples:["production"]})}),Pe=d({version:re(1,{
error:()=>"1 without quotes, the version of this format"}).meta({description:"Version of the format of this file.",samples:[1]}),apps:E(0).prefault([]).meta({description:"\
Glob pattern, or a list of them, on the names of the tasks in scope; failures of other tasks are only counted. Without it every task is in scope.",samples:[["h.\
*","via.*"]]}),environments:z(Be,{error:()=>"a list of environments"}).prefault([]).meta({description:"Environments, told apart by sender or program; the first \
that matches is taken. A cause has a count for each.",samples:[[{name:"production",match:"h-prod*"}]]}),defaults:Xe.prefault({}).meta({description:"When issues \
open, reopen and close, and how many there may be.",samples:[{reopen:"7d"}]}),rules:z(Oe,{error:()=>"a list of rules"}).prefault([]).meta({description:"Rules, i\
n order; the first rule that sets a key wins that key.",samples:[[{name:"search",match:{task:"h.tasks.indexer.*"},severity:"high"}]]}),links:j().prefault({}).meta(
{description:`Links in every issue, by name; ${ge.map(e=>`\`{${e}}\``).join(", ")} are filled in, percent-encoded.`,samples:[{sentry:"https://example.sentry.io/\
issues/?query=celery_task_id%3A{task_id}"}]}),publish:R(["auto","minimal","full"]).prefault("auto").meta({description:"How much of a failure is published: `mini\
mal` leaves out arguments and messages, `auto` is minimal in public repositories and full (redacted) in private ones.",samples:["minimal"]}),redact:z(Qe,{error:()=>"\
a list of what is to be masked"}).prefault([]).meta({description:"What is masked beside the secrets and personal data that always are.",samples:[[{name:"student\
-id",pattern:"\\bS\\d{7}\\b"}]]}),code:tt.prefault({}).meta({description:"Where the code of the tasks is.",samples:[{strip:"/var/lib/hypothesis/"}]}),channels:z(
et,{error:()=>"a list of channels"}).prefault([]).meta({description:"Channels of Slack that get what is at least as bad as `severity`, beside the channel of `sl\
ack-channel`, which gets everything. They need a bot token.",samples:[[{name:"#celery-critical",severity:"critical"}]]}),"channel-detail":R(["auto","minimal","f\
ull"]).prefault("auto").meta({description:"How much of a failure the threads of channels show: `minimal` the shape of a message, `full` the redacted message, `a\
uto` as much as `publish` lets issues show.",samples:["full"]}),github:d({spacing:f(S("0s","1m"),"1s","Least time between two writes to GitHub; those that notif\
y people wait three times as long."),"trusted-authors":b(l(he,"a login such as `my-app[bot]`"),"one login or a list of them",0).prefault([]).meta({description:"\
Logins whose issues are this audit's, beside `github-actions[bot]` and the owner of a personal token: that of the app whose token the audit writes with, and tho\
se it wrote with before.",samples:["my-app[bot]"]})}).prefault({}).meta({description:"How GitHub is written to.",samples:[{spacing:"2s"}]})}).transform(e=>({policy:{
apps:e.apps,environments:e.environments,open:{failures:e.defaults.open.failures,withinMs:e.defaults.open.within,days:e.defaults.open.days},reopenMs:e.defaults.reopen,
closeMs:e.defaults.close,transient:{open:{failures:e.defaults.transient.failures,withinMs:e.defaults.transient.within,days:e.defaults.transient.days},closeMs:e.
defaults.transient.close},maxNew:e.defaults["max-new"],maxOpen:e.defaults["max-open"],rules:e.rules,links:D(e.links),publish:e.publish,redact:e.redact,code:{strip:e.
code.strip,release:e.code.release??null}},spacingMs:e.github.spacing,trustedAuthors:e.github["trusted-authors"],channels:e.channels,channelDetail:e["channel-det\
ail"]}));function f(e,t,n){return e.prefault(t).meta({description:n,samples:[t]})}var B=256*1024,G=100,nt=10;function On(e,t,n){let r=new u.LineCounter,o=(p,h)=>{let{line:Ie,col:Le}=r.linePos(p),M={file:t.hidden(e.path),line:Math.max(Ie,1),column:Math.
max(Le,1)};return{where:`${M.file}:${M.line}:${M.column}`,text:t.hidden(h),position:M}};if(e.text.length>B)return[o(0,`found ${e.text.length} characters, expect\
ed at most ${B}.`)];let s=(0,u.parseDocument)(e.text,{lineCounter:r,prettyErrors:!1}),m=[...s.errors,...s.warnings].toSorted((p,h)=>p.pos[0]-h.pos[0]);if(m.length>
0)return m.map(h=>o(h.pos[0],rt(h,e.text,t))).filter(st).slice(0,nt);let i=ot(s),a=`found more aliases (*name) than expected: ${G} at most, counting the repetit\
ions inside repetitions.`;if(i.length>G)return[o(L(i[0]),a)];let c=i.filter(p=>p.resolve(s)===void 0);if(c.length>0)return c.map(p=>o(L(p),ve(p.source,t)));let k;
try{k=s.toJS({maxAliasCount:G})}catch{return[o(L(i[0]),a)]}if(k===null)return[o(0,"found an empty file, expected at least the line `version: 1`.")];let O=Pe.safeParse(
k),U=[...O.success?[]:at(O.error.issues).flatMap(p=>_e(p,[],k,t)),...we(k,n,t)];return O.success&&U.length===0?O.data:U.map(p=>({offset:it(s,p),text:p.text})).toSorted(
(p,h)=>p.offset-h.offset).map(({offset:p,text:h})=>o(p,h))}function rt(e,t,n){let r=t.slice(e.pos[0]);if(e.code==="DUPLICATE_KEY"){let o=/^(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n:,{}[\]]*))/.
exec(r)?.groups??{};return`found the key ${n(o.double??o.single??o.plain?.trim()??"")} a second time, expected every key once.`}if(e.code==="BAD_ALIAS")return ve(
"",n);if(e.code==="BAD_SCALAR_START"||e.code==="TAG_RESOLVE_FAILED"){let o=/^[^\s,[\]{}]*/.exec(r)?.[0]??"";return`found ${n(o)} without quotes, expected quotes\
 around a text that begins with ${o.slice(0,1)}: "${n.hidden(o)}".`}return e.code==="RESOURCE_EXHAUSTION"?"found lists or mappings that are nested far too deepl\
y, expected the few levels of this format.":e.code==="MULTIPLE_DOCS"?"found a second document, expected one (no line with only --- between).":`the text is no va\
lid YAML: ${e.message}.`}function ve(e,t){return`found ${t(`*${e}`)} without quotes, which YAML takes for an alias, expected quotes around a pattern that begins\
 with *: "*${t.hidden(e)}".`}function ot(e){let t=[];return(0,u.visit)(e,{Alias(n,r){t.push(r)}}),t}function st(e,t,n){return t===0||n[t-1]?.position?.line!==e.
position?.line}function at(e){let t=new Set(e.filter(({code:n})=>n==="unrecognized_keys").map(({path:n})=>n.join(".")));return e.filter(({code:n,path:r})=>n!=="\
custom"||!t.has(r.join(".")))}function _e(e,t,n,r){let o=[...t,...e.path],s=y(n,o),m=typeof s=="string"&&r.isTelling(s),i=({expected:a,hint:c})=>[{path:o,text:`${$(
o,r)}${w(r(s),{expected:a,hint:m?void 0:c})}`}];switch(e.code){case"unrecognized_keys":{let a=e.message.split(", ");return e.keys.map(c=>({path:[...o,c],onKey:!0,
text:`${$(o,r)}${w(`the unknown key ${r(c)}`,{expected:T(a),hint:v(_(c,a))})}`}))}case"invalid_key":return[{path:o,onKey:!0,text:`${$(o.slice(0,-1),r)}${w(r(o.at(
-1)),{expected:e.message})}`}];case"invalid_union":return(typeof s=="string"?e.errors[0]:Array.isArray(s)?e.errors[1]:void 0)?.flatMap(c=>_e(c,o,n,r))??i({expected:e.
message});case"invalid_value":{let a=e.values.filter(k=>typeof k=="string"),c=typeof s=="string"?_(s,a):null;return i({expected:e.message,hint:v(c)})}case"custo\
m":return i({expected:e.message,hint:e.params?.hint});default:return i({expected:e.message})}}function Pn(e){if(e.length>B)return[];let t;try{t=(0,u.parseDocument)(
e,{prettyErrors:!1,logLevel:"silent"}).toJS({maxAliasCount:G})}catch{return[]}return xe(t)}function it(e,{path:t,onKey:n=!1}){let r=e.contents,o=L(r);for(let[s,
m]of t.entries()){if((0,u.isAlias)(r)&&(r=r.resolve(e)),(0,u.isMap)(r)){let i=r.items.find(({key:a})=>((0,u.isScalar)(a)?String(a.value):String(a))===m);if(i===
void 0)return o;r=n&&s===t.length-1?i.key:i.value??i.key}else if((0,u.isSeq)(r)&&typeof m=="number")r=r.items[m];else return o;o=L(r)||o}return o}function L(e){
return((0,u.isScalar)(e)||(0,u.isMap)(e)||(0,u.isSeq)(e)||(0,u.isAlias)(e))&&e.range?e.range[0]:0}export{On as readPolicyFile,Pn as runbooksOf};
