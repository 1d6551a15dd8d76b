import{createRequire as cfaCreateRequire}from'node:module';const require=cfaCreateRequire(import.meta.url);
import{b as p,h as b}from"./chunk-TCYZMC7Y.js";import{a as f}from"./chunk-BQYSIZPU.js";import{a as T}from"./chunk-BDTK6NTK.js";import"./chunk-T3ZWHLAC.js";
import{a,e as R}from"./chunk-XFQ6Q7T2.js";import{mkdir as M,readdir as _,readFile as N,rename as q,writeFile as D}from"node:fs/promises";import{basename as j,join as w}from"node:path";var y=R(T(),1);var x=/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/,S=["completed","not_planned","duplicate","reopened"];function $(e){let s=E(e.body),o={number:e.number,title:e.title,
state:e.state,...e.stateReason===null?{}:{state_reason:e.stateReason},...e.closedAt===null?{}:{closed_at:e.closedAt},labels:[...e.labels],...P(e.body),created:e.
created,...s===g?{}:{separator:s}};return`---
${(0,y.stringify)(o,{lineWidth:0})}---
${e.body}
${s}
${e.comments}`}a($,"renderIssueFile");function I(e,s){let o=x.exec(e);if(o===null)return"it does not begin with a block of settings between two lines of ---";let u=(0,y.parseDocument)(
o[1]??"",{schema:"core"}),l=u.errors[0];if(l!==void 0)return`its head is not YAML (line ${(l.linePos?.[0].line??0)+1})`;let i=u.toJS(),d=p(i,"state")??"open";if(d!==
"open"&&d!=="closed")return"its state is neither open nor closed";let m=p(i,"title");if(typeof m!="string"&&typeof m!="number"&&typeof m!="boolean")return"it ha\
s no title";let t=p(i,"labels")??[],n=p(i,"closed_at"),r=p(i,"created"),c=p(i,"separator");return{number:s,title:String(m),state:d,stateReason:L(p(i,"state_reas\
on")),closedAt:typeof n=="string"?n:null,labels:(Array.isArray(t)?t:[t]).map(String),created:typeof r=="number"?r:s,...O(e.slice(o[0].length),typeof c=="string"?
c:g)}}a(I,"parseIssueFile");var g="<!-- comments -->";function E(e){let s=g;for(let o=2;e.includes(s);o++)s=`<!-- comments ${o} -->`;return s}a(E,"separatorFor");
function O(e,s){let o=new RegExp(`\\n${s}(?:\\r?\\n|$)`).exec(`
${e}`);return o===null?{body:e.replace(/\r?\n$/,""),comments:""}:{body:e.slice(0,Math.max(0,o.index-1)),comments:e.slice(o.index-1+o[0].length)}}a(O,"split");function L(e){
return typeof e=="string"&&S.includes(e)?e:null}a(L,"reasonFrom");function P(e){let s=/^<!--[^\n]*\bfp=([\w.:-]+)/m.exec(e)?.[1];return s===void 0?{}:{fingerprint:s}}
a(P,"fingerprintOf");function G(e){let{folder:s}=e,o=0;async function u(t){o+=1;let n=`${t}.md`,r;try{r=await N(w(s,n),"utf8")}catch(h){if(k(h))return null;throw F(n,b(h))}let c=I(r,
t);if(typeof c=="string")throw F(n,c);return c}a(u,"read");async function l(t){o+=1;let n=`${t.number}.md`,r=w(s,`.${n}.new`);try{await M(s,{recursive:!0}),await D(
r,$(t)),await q(r,w(s,n))}catch(c){throw new f(`${n} cannot be written: ${b(c)}`,"refused","Check that the folder for issues can be written to.")}return d(t)}a(
l,"write");async function i(){return(await _(s).catch(n=>{if(k(n))return[];throw new f(`the folder for issues cannot be read: ${b(n)}`,"refused")})).flatMap(n=>/^[1-9]\d{0,8}\.md$/.
test(n)?[Number(n.slice(0,-3))]:[]).toSorted((n,r)=>n-r)}a(i,"numbers");let d=a(t=>({number:t.number,url:`${j(s)}/${t.number}.md`,title:t.title,body:t.body,state:t.
state,stateReason:t.stateReason,labels:t.labels,closedAt:t.closedAt,locked:!1}),"tracked");async function m(t){let n=await u(t);if(n===null)throw new f(`there i\
s no issue ${t}.md`,"refused");return n}return a(m,"existing"),{get requests(){return o},async list(){let t=[];for(let n of await i()){let r=await u(n);r!==null&&
t.push(d(r))}return t},async get(t){let n=await u(t);return n===null?null:d(n)},ensureLabels:a(async()=>[],"ensureLabels"),async create({title:t,body:n,labels:r}){
let c=((await i()).at(-1)??0)+1;return l({number:c,created:c,title:t,body:n,labels:A(r),state:"open",stateReason:null,closedAt:null,comments:""})},async edit(t,n){
return l(v(await m(t),n,e.now()))},async comments(t){let{comments:n}=await m(t);return n.split(/^<!-- comment \d+ -->$/m).slice(1).map(r=>r.trim())},async comment(t,n){
let r=await m(t),c=(r.comments.match(/^<!-- comment \d+ -->$/gm)?.length??0)+1;await l({...r,comments:`${r.comments}
<!-- comment ${c} -->
${n}
`})}}}a(G,"localTracker");function v(e,s,o){let u=s.state??e.state,l=u!==e.state,i=new Set(s.removeLabels);return{...e,title:s.title??e.title,body:s.body??e.body,
labels:A([...e.labels,...s.addLabels??[]]).filter(d=>!i.has(d)),state:u,stateReason:l?s.stateReason??(u==="open"?"reopened":"completed"):e.stateReason,closedAt:l?
u==="closed"?`${new Date(o).toISOString().slice(0,19)}Z`:null:e.closedAt}}a(v,"edited");function A(e){return[...new Set(e)]}a(A,"unique");function k(e){return typeof e==
"object"&&e!==null&&"code"in e&&e.code==="ENOENT"}a(k,"isMissing");function F(e,s){return new f(`${e} cannot be read: ${s}`,"refused",`Mend or delete ${e} in th\
e folder for issues.`)}a(F,"unreadable");export{G as localTracker};
